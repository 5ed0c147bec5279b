# Places in a ranking over several contests: climbing and dropping in it, closing it.

class climb = wippen klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen duiken zakken terug|vallen terug|zakken dalen vallen tuimelen rukken op|rukken komen gaan keren terug|keren wippen

frame climb-to-place
  verb @climb
  subject
  role rank: RANK
  needs STANDINGS
  takes points
  asserts result subject rank points
  yes "Sven Kramer klom naar de derde plaats in de tussenstand." => Sven Kramer: rank 3
  yes "In het klassement zakte Antoinette de Jong naar plek vijf." => Antoinette de Jong: rank 5
  no "Sven Kramer wil naar de derde plaats in de tussenstand klimmen."
  no "Sven Kramer klom naar de derde tree van het podium."

frame close-with-place
  verb af|sluiten besluiten beëindigen
  subject
  role rank: RANK
  takes time
  asserts result subject rank time
  yes "Hein Otterspeer sloot het toernooi af met een derde plaats." => Hein Otterspeer: rank 3
  yes "Hein Otterspeer sloot de WK af op de achtste plek." => Hein Otterspeer: rank 8
  no "Hein Otterspeer hoopt het seizoen met een derde plaats af te sluiten."

frame be-leader
  verb zijn blijven worden
  subject
  needs EPITHET[id=leader]
  needs STANDINGS
  without MARKER[id=off-leader]
  takes points
  without GAP[kind=third]
  asserts result subject rank=1 points standings
  yes "Wieke Attema won de massastart en blijft de leidster in de wereldbekerstand." => Wieke Attema: rank 1; Wieke Attema: rank 1
  yes "Wieke Attema won de massastart en is de leidster in de wereldbekerstand." => Wieke Attema: rank 1; Wieke Attema: rank 1
  no "Wieke Attema wil de leidster in de wereldbekerstand worden."

# "leidt met 55 punten": counted over several contests.
frame lead-with-points
  verb leiden aan|voeren
  tense present
  subject
  role points: POINTS
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank=1 points standings
  last
  yes "Kim Maes leidt met 55 punten." => Kim Maes: rank 1, points 55
  no "Kim Maes hoopt te leiden met 55 punten."
  no "Kim Maes wil leiden met 55 punten."

frame on-top-with-points
  verb staan gaan blijven
  tense present
  needs MARKER[id=lead]
  subject
  role points: POINTS
  role next?: competitor behind for|ahead
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank=1 points standings
  asserts result next rank=2+ standings
  last
  yes "Kim Maes gaat met 55 punten aan kop." => Kim Maes: rank 1, points 55
  yes "Kim Maes blijft aan kop met 55 punten, voor Eva Bos." => Kim Maes: rank 1, points 55; Eva Bos: rank 2
  no "Kim Maes wil met 55 punten aan kop gaan."

# "begint als klassementsleider aan de tweede dag".
frame begins-as-leader
  verb beginnen starten in|gaan vertrekken gaan openen
  subject
  role what: EPITHET[id=leader] behind as
  asserts result subject rank=1 standings
  yes "Tom Maes begint als klassementsleider aan de tweede dag." => Tom Maes: rank 1
  no "Tom Maes wil als klassementsleider aan de tweede dag beginnen."

# "is derde met 401 punten": of a moment, so of a ranking.
frame is-at-place-with-points
  verb zijn volgen blijven
  tense present
  subject
  role rank: RANK bare
  role points: POINTS
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank points standings
  last
  yes "Daniel Yates is derde met 401 punten." => Daniel Yates: rank 3, points 401
  no "Daniel Yates is misschien derde met 401 punten."

# "staat tweede", "blijft tweede": of a moment, so of a ranking.
frame stand-at-place
  verb staan blijven
  tense present
  subject
  role rank: RANK bare
  takes points
  without STANDINGS
  asserts result subject rank points standings
  yes "Patrick Roest staat nu tweede." => Patrick Roest: rank 2
  yes "Patrick Roest blijft tweede." => Patrick Roest: rank 2
  no "Patrick Roest staat misschien tweede."
  no "Patrick Roest wil tweede blijven."

frame stand-at-gap-now
  verb staan
  tense present
  subject
  role rank: RANK bare
  role gap: GAP
  role ahead?: competitor behind on|of|behind
  without STANDINGS
  without PERSON behind for|ahead|before
  asserts result subject rank gap gap-to=ahead standings
  yes "Patrick Roest staat tiende met een achterstand van 57 seconden op Sven Bos." => Patrick Roest: rank 10, gap 57 to Sven Bos
  yes "Geraint Thijs staat tweede, 12 seconden voor Sven Bos." => Geraint Thijs: rank 2; Sven Bos: rank 3
  no "Geraint Thijs staat lang niet tweede op 12 seconden van Sven Bos."

frame be-at-place-now
  verb zijn
  tense present
  needs MARKER[id=now]
  subject
  role rank: RANK bare
  takes points
  asserts result subject rank points standings
  yes "Carlos Rodriguez is nu derde." => Carlos Rodriguez: rank 3
  no "Carlos Rodriguez wordt nu misschien derde."

# "van de achtste naar de elfde plaats": the place now.
frame move-in-ranking
  sport -motor-sport -alpine-skiing -snowboarding -freestyle-skiing -bobsleigh -skeleton -luge -biathlon -cross-country-skiing -figure-skating -gymnastics -ski-jumping -equestrian
  verb @climb
  subject
  role rank: RANK[kind=move]
  without MARKER[id=sanction]
  asserts result subject rank standings
  yes "Tom Pidcock tuimelde van de achtste naar de elfde plaats." => Tom Pidcock: rank 11
  no "Tom Pidcock kan van de achtste naar de elfde plaats zakken."

# "kroonde zich tot winnaar van de veertiende etappe".
frame crown
  verb kronen
  subject
  needs EPITHET[id=winner]|EPITHET[id=champion]|MARKER[id=best]
  asserts result subject rank=1
  yes "Carlos Rodriguez kroonde zich in Morzine tot winnaar van de veertiende etappe." => Carlos Rodriguez: rank 1
  yes "Kai Verbij kroonde zich tot wereldkampioen op de 1000 meter." => Kai Verbij: rank 1
  yes "Lara Bos kroonde zich tot 's werelds beste op de 500 meter." => Lara Bos: rank 1
  no "Carlos Rodriguez wil zich tot winnaar van de etappe kronen."

# In apposition, with where or when: "de winnaar van de tweede etappe", "wereldkampioen van 2017".
frame title-of-year
  bracket
  host
  needs EPITHET[id=champion]|MARKER[id=champion]
  needs YEAR|RELATIVE-DAY|RELATIVE-PERIOD|PLACE|WEEKDAY|DATE
  asserts result host rank=1
  yes "Kai Verbij, wereldkampioen van 2017, eindigde als vierde." => Kai Verbij: rank 4; Kai Verbij: rank 1
  no "Kai Verbij, de regerend wereldkampioen, kwam in actie."

frame winner-of
  bracket
  host
  needs EPITHET[id=winner]
  needs YEAR|RELATIVE-DAY|RELATIVE-PERIOD|PLACE|WEEKDAY|DATE|DISCIPLINE|COMPETITION
  without MARKER[id=several-times]
  without MARKER[id=before-this]
  without NUMBER behind of
  asserts result host rank=1
  yes "Anna Smit, winnares van de 500 meter in Hamar, kwam in actie." => Anna Smit: rank 1
  no "Julian Alaphilippe, de grote winnaar, kwam in actie."
  no "Julian Alaphilippe, drievoudig winnaar van de Waalse Pijl, kwam in actie."
  no "Julian Alaphilippe, winnaar van twee etappes, kwam in actie."

frame drop-to-place-at-gap
  verb klimmen op|klimmen stijgen op|schuiven zakken terug|vallen terug|zakken dalen tuimelen
  subject
  role rank: RANK[kind=noun]
  needs GAP
  without MARKER[id=still]
  without STANDINGS
  asserts result subject rank standings
  yes "Ireen Wüst zakte naar de vierde plek, op 3,54 van Miho Takagi." => Ireen Wüst: rank 4, gap 3.54 to Miho Takagi
  no "Ireen Wüst zakte in de slotronde naar de vierde plek."
  no "Ireen Wüst zakte in de slotronde weg, op 3,54 van Miho Takagi."

# "blijft leider in de wedstrijd": of a race that goes on.
frame stays-leader
  verb blijven worden zijn
  tense present
  subject
  needs EPITHET[id=leader]
  needs MARKER[id=fight]|MARKER[id=contest]|CONTEST-NOUN|COMPETITION[kind=stage-race]
  without STANDINGS
  without GAP[kind=third]
  asserts result subject rank=1 standings
  yes "Tom Maes finishte als tweede en blijft leider in de wedstrijd." => Tom Maes: rank 2; Tom Maes: rank 1
  no "Tom Maes wil leider in de wedstrijd blijven."

frame ends-on-top
  verb eindigen finishen sluiten af|sluiten staan
  needs MARKER[id=lead]
  needs STANDINGS
  subject
  takes points
  asserts result subject rank=1 points standings
  yes "In het eindklassement van de wereldbeker eindigde Alexander Nowak bovenaan." => Alexander Nowak: rank 1
  no "In het klassement eindigde Alexander Nowak niet bovenaan."

# "heeft nog altijd de leiding op de WK allround": a moment of a meeting that goes on.
frame has-the-lead
  verb hebben houden behouden delen bezitten
  tense present
  needs MARKER[id=lead]
  needs COMPETITION behind in|on|of|at
  subject
  without NONRESULT
  asserts result subject rank=1 standings
  yes "Patrick Roest heeft na de 1500 meter nog altijd de leiding op de WK allround." => Patrick Roest: rank 1
  no "Patrick Roest had halverwege de leiding op de WK allround."

frame strengthens-the-lead
  verb verstevigen uit|bouwen behouden vast|houden consolideren vergroten heroveren verdedigen houden bewaren
  needs MARKER[id=lead]
  needs STANDINGS|COMPETITION[kind=stage-race]|COMPETITION[kind=world-cup-series]|COMPETITION[kind=championship]
  subject
  takes points
  asserts result subject rank=1 points standings
  yes "Egan Bernal heeft de leiding in de Ronde van Zwitserland verstevigd." => Egan Bernal: rank 1
  yes "Egan Bernal houdt de leiding in het wereldbekerklassement." => Egan Bernal: rank 1
  no "Egan Bernal wil de leiding in de Ronde van Zwitserland verstevigen."

frame takes-the-series
  verb veroveren pakken grijpen halen behalen winnen bemachtigen binnen|halen verzekeren slepen prolongeren
  needs COMPETITION[kind=world-cup-series] bare
  without MARKER[id=one-meeting]
  subject
  without RANK
  without AWARD
  without MARKER[id=no-contest]
  asserts result subject rank=1 standings
  yes "Lotte Maes veroverde dit seizoen al de wereldbeker op de 1000 meter." => Lotte Maes: rank 1
  yes "Voor de derde keer pakte Denis Nowak de wereldbeker." => Denis Nowak: rank 1
  no "Lotte Maes kan zondag de wereldbeker pakken."

frame series-goes-to
  verb zijn gaan winnen veroveren
  role series: COMPETITION[kind=world-cup-series] bare
  role winner: PERSON|EPITHET behind to|for|by
  without RANK
  without AWARD
  without CLOCK
  without DISCIPLINE
  without MARKER[id=no-contest]
  asserts result winner rank=1 standings
  yes "De wereldbeker ging naar de Zuid-Koreaan Kim Min." => Kim Min: rank 1
  yes "De wereldbeker werd gewonnen door Lotte Maes." => Lotte Maes: rank 1
  no "De wereldbeker is voor Lotte Maes niet het doel."
  no "De wereldbeker gaat dit weekend naar Polen."

# "de nummer twee van het klassement", "de Roemeense nummer 4 van de wereld".
frame ranked
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal
  role who: RANKED
  asserts result who rank=who standings
  yes "Eva Jansen, de nummer vijf van het klassement, won de 500 meter." => Eva Jansen: rank 1; Eva Jansen: rank 5
  yes "Eva Jansen versloeg Ann Maes, de nummer 43 van de wereld." => Ann Maes: rank 43
  no "Eva Jansen lachte met nummer 43 op haar rug."

# "nummer twee Maes": of a race, or of a ranking where there is no race to be second in.
frame numbered-in-race
  sport speed-skating short-track marathon-skating athletics swimming rowing triathlon alpine-skiing bobsleigh skeleton cross-country-skiing biathlon
  role who: NUMBERED
  without NUMBERED[kind=place-named]
  without ROUND[id=quarter-final]
  without ROUND[id=semi-final]
  asserts result who rank=who
  yes "Anna Smit won. Haar voorsprong op nummer twee Ann Maes was groot." => Anna Smit: rank 1; Ann Maes: rank 2
  no "Anna Smit reed met nummer twee op haar rug."

frame numbered-in-ranking
  sport cycling tennis darts football hockey handball
  role who: NUMBERED
  without NUMBERED[kind=place-named]
  without MARKER[id=number-in-race]
  asserts result who rank=who standings
  yes "Het verschil met nummer twee Ann Maes is groot." => Ann Maes: rank 2
  no "Het verschil met Ann Maes is groot."

# In motor sport "nummer twee" is of the race or of the championship: only where points or a ranking tell which.
frame numbered-in-championship
  sport motor-sport
  role who: NUMBERED
  without NUMBERED[kind=place-named]
  needs STANDINGS|POINTS|MARGIN
  asserts result who rank=who standings
  yes "Het verschil met nummer twee Ann Maes in de WK-stand is groot." => Ann Maes: rank 2
  no "De voorsprong op nummer twee Ann Maes was groot."

frame ranked-beside
  bracket
  host
  role number: RANKED
  asserts result host rank=number standings
  yes "Eva Jansen, vorig jaar de nummer vijf van de wereld, kwam in actie." => Eva Jansen: rank 5
  no "Eva Jansen, vorig jaar de beste van de wereld, kwam in actie."

# "blijft klassementsleider": of the ranking, which the word itself tells.
frame is-called-leader-of-ranking
  sport speed-skating short-track marathon-skating athletics triathlon motor-sport swimming alpine-skiing cycling rowing canoeing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb blijven worden zijn
  subject
  needs EPITHET[kind=ranking]
  without STANDINGS
  without POINTS
  without RANK
  without AWARD
  without MARKER[id=midway]
  without YEAR
  without RELATIVE-PERIOD
  takes points
  asserts result subject rank=1 points standings
  yes "Anna Smit blijft klassementsleidster." => Anna Smit: rank 1
  no "Anna Smit wil klassementsleider blijven."
  no "Anna Smit is niet langer klassementsleidster."
  no "Anna Smit was vorig jaar klassementsleidster."

# "leidt het klassement voor Bos en Mol", "blijft leider in de stand, voor Bos": who come next in it.
frame leads-ranking-before
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal
  verb leiden aan|voeren
  subject
  needs STANDINGS
  role next: PERSON behind for|ahead
  without RANK
  without AWARD
  without MARKER[id=midway]
  asserts result next rank=2+ standings
  yes "Anna Smit leidt het klassement voor Ann Bos en Iris Mol." => Anna Smit: rank 1; Ann Bos: rank 2; Iris Mol: rank 3
  yes "Anna Smit voert de stand aan, voor Ann Bos." => Anna Smit: rank 1; Ann Bos: rank 2
  no "Anna Smit wil het klassement leiden voor Ann Bos en Iris Mol."

frame is-leader-before
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal
  verb blijven zijn gaan staan nemen behouden worden houden
  subject
  needs STANDINGS|EPITHET[kind=ranking]
  needs MARKER[id=lead]|EPITHET[id=leader]|MARKER[id=kept-lead]|MARKER[id=new-leader]
  role next: PERSON behind for|ahead
  without RANK
  without AWARD
  without MARKER[id=midway]
  asserts result next rank=2+ standings
  yes "Anna Smit blijft leidster in het klassement, voor Ann Bos." => Anna Smit: rank 1; Ann Bos: rank 2
  yes "Anna Smit gaat aan de leiding in het klassement, voor Ann Bos en Iris Mol." => Anna Smit: rank 1; Ann Bos: rank 2; Iris Mol: rank 3
  no "Anna Smit kan leidster in het klassement blijven, voor Ann Bos."

# "Koploper in het klassement is Maes".
frame front-of-ranking
  verb zijn blijven worden heten
  subject
  needs MARKER[id=front-runner]
  needs STANDINGS
  without RANK
  without NONRESULT
  without MARKER[id=midway]
  takes points
  asserts result subject rank=1 points standings
  yes "Koploopster in het klassement is Anna Smit." => Anna Smit: rank 1
  no "Koploper in het klassement is misschien Tom Maes."
  no "Tom Maes wil koploper in het klassement blijven."
