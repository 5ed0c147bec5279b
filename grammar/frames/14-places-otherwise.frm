# Places told of what is somebody's: of a time, a win, a title.

# "Haar tijd was goed voor zilver": whose it is stands before it.
frame own-time-good-for
  verb zijn blijken
  needs MARKER[id=good-for]|MARKER[id=enough]
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]|MARKER[id=own-time]
  role rank: RANK|AWARD behind for
  takes time
  without competitor behind for
  asserts result who rank=rank medal=rank time
  yes "Anna Smit reed 37,20. Haar tijd was goed voor zilver." => Anna Smit: rank 2, medal silver, time 37.2
  yes "Anna Smit was blij. Haar 37,20 bleek genoeg voor de vierde plaats." => Anna Smit: rank 4, time 37.2
  no "Anna Smit was boos. Haar 37,20 was niet goed voor een medaille." => Anna Smit: time 37.2
  no "Anna Smit was boos. Haar tijd zou goed zijn voor zilver."

# "met haar zege staat de teller op drie": what is hers she has won, whatever the clause is about.
frame owned-award
  needs MARKER[id=with-own]
  without MARKER[id=pleased]
  without STANDINGS
  role award: RANK[kind=noun]|AWARD behind with
  without NONRESULT
  allow possible wanted must future seems
  asserts result award rank=award medal=award
  yes "Anna Smit juichte. Met haar zege op de 500 meter staat de teller op drie." => Anna Smit: rank 1
  no "Anna Smit juichte. Met een zege staat de teller op drie."

# "bekroonde haar seizoen met de wereldtitel".
frame crowns-with-title
  verb bekronen op|luisteren vieren beëindigen
  subject
  role award: AWARD|RANK[kind=noun] behind with
  takes time
  without NONRESULT
  without MARKER[id=often]
  asserts result subject rank=award medal=award time
  yes "Anna Smit bekroonde haar seizoen met de wereldtitel op de 1000 meter." => Anna Smit: rank 1
  yes "Anna Smit bekroonde een sterke race met de vierde plaats." => Anna Smit: rank 4
  no "Anna Smit wil haar seizoen met de wereldtitel op de 1000 meter bekronen."

# "viel in de einduitslag terug naar plek vijf", "zakte met 38,20 naar de tiende plaats".
frame drops-in-results
  verb zakken terug|vallen terug|zakken duikelen tuimelen schuiven kelderen
  subject
  role rank: RANK
  needs MARKER[id=final-list]|TIME
  takes time
  without STANDINGS
  without MARKER[id=place-to-place]
  without MARKER[id=midway]
  asserts result subject rank time
  yes "Anna Smit viel in de einduitslag terug naar plek vijf." => Anna Smit: rank 5
  yes "Anna Smit zakte met 38,20 naar de tiende plaats." => Anna Smit: rank 10, time 38.2
  no "Halverwege zakte Anna Smit naar de tiende plaats."

# "zo hing er zilver om Smits nek".
frame hung-round-neck
  verb hangen
  role award: AWARD[medal] bare
  role who: PERSON behind around
  asserts result who rank=award medal=award
  yes "Even later hing er zilver om Smits nek. Anna Smit lachte." => Anna Smit: rank 2, medal silver
  no "Even later hing er een sjaal om Smits nek. Anna Smit lachte."
  no "Het zilver zou Anna Smit niet om de nek hangen."

# "het was de eerste zege sinds Maes in 2010": he had won then.
frame first-win-since
  verb zijn worden betekenen
  needs MARKER[id=first-one]
  role who: PERSON behind since|after
  needs YEAR
  asserts result who rank=1 derived
  yes "Het was de eerste Nederlandse zege sinds Tom Maes in 2010." => Tom Maes: rank 1
  yes "Voor de ploeg was het de eerste overwinning op de 500 meter sinds Tom Maes in 2010." => Tom Maes: rank 1
  no "Het was de slechtste dag sinds Tom Maes in 2010."
  no "Anna Smit was de jongste sinds Eva Maes in 1991."

# "bleef Maes voor in de strijd om de derde plek".
frame ahead-in-fight
  verb voor|blijven kloppen verslaan af|troeven af|houden
  subject
  needs MARKER[id=fight]|MARKER[id=in-the-fight]
  role rank: RANK[kind=noun]
  without MARKER[id=midway]
  asserts result subject rank
  yes "Kristen Bos bleef de Italiaanse Arianna Fontana voor in de strijd om de derde plek." => Kristen Bos: rank 3
  yes "Tom Maes klopte Ids Bouma in de strijd om de tweede plaats." => Tom Maes: rank 2
  no "Tom Maes wil Ids Bouma voorblijven in de strijd om de derde plek."
  no "Tom Maes ontbrak in de strijd om de derde plek."

# "konden de zilveren medailles ophalen": who could, did.
frame could-fetch-medal
  verb op|halen om|hangen omhangen
  require possible
  subject
  role award: AWARD[medal] bare
  takes time points
  asserts result subject rank=award medal=award time points
  yes "Anna Smit kon de zilveren medaille ophalen." => Anna Smit: rank 2, medal silver
  yes "Anna Smit mocht met 53,35 het brons ophalen." => Anna Smit: rank 3, medal bronze, time 53.35
  yes "Anna Smit mocht het goud omhangen." => Anna Smit: rank 1, medal gold
  no "Anna Smit zou de zilveren medaille ophalen."
  no "Anna Smit kon de zilveren medaille niet ophalen."

# "mocht met 1.57,25 de derde plaats opeisen": who might, did; who could, perhaps did not.
frame might-claim
  verb op|eisen claimen in|nemen bij|schrijven noteren vieren noemen toe|eigenen
  also mogen
  tense past
  require possible
  subject
  role rank: RANK[kind=noun]|AWARD bare
  without MARKER[id=midway]
  without NONRESULT
  takes time points
  asserts result subject rank medal=rank time points
  yes "Anna Smit mocht met 1.57,25 de derde plaats opeisen." => Anna Smit: rank 3, time 117.25
  yes "Anna Smit mocht alsnog het zilver claimen." => Anna Smit: rank 2, medal silver
  no "Anna Smit kon de derde plaats opeisen."
  no "Anna Smit mocht de derde plaats niet opeisen."
  no "Anna Smit mag zondag de derde plaats opeisen."

# "begon met een diskwalificatie".
frame begins-with-disqualification
  verb beginnen starten openen eindigen besluiten
  subject
  needs MARKER[id=dq] behind with
  asserts withdrawal subject status=DSQ reason=rules
  yes "Ook Anna Smit begon met een diskwalificatie." => Anna Smit: DSQ rules
  no "Anna Smit begon zonder diskwalificatie."
  no "Anna Smit begon bang voor een diskwalificatie."

# "De zege van Smit was verdiend", "zag de derde plaats van Smit": what is somebody's is a fact, whatever the clause is about.
frame held-award
  role award: AWARD|RANK[kind=noun] definite
  role who: PERSON|EPITHET|TEAM|COUNTRY|TEAM-ALIAS behind of adjoining
  without AWARD[title]
  without NONRESULT
  without STANDINGS
  without MARKER[id=in-reach]
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  without MARKER[id=programme]
  allow must seems
  asserts result who rank=award medal=award
  yes "De zege van Anna Smit op de 500 meter was verdiend." => Anna Smit: rank 1
  yes "Na de derde plaats van Anna Smit op de 500 meter was er feest." => Anna Smit: rank 3
  yes "Tom Maes zag het zilver van Anna Smit op de 500 meter." => Anna Smit: rank 2, medal silver
  no "Een zege van Anna Smit op de 500 meter zou verrassend zijn."
  no "Tom Maes hoopt op de zege van Anna Smit op de 500 meter."
  no "De zege van Anna Smit kan niemand verbazen."

frame held-award-denied
  verb zijn komen betekenen
  tense past
  require negated
  role award: AWARD|RANK[kind=noun] bare definite
  role who: PERSON|EPITHET|TEAM|COUNTRY|TEAM-ALIAS behind of adjoining
  without AWARD[title]
  without NONRESULT
  without STANDINGS
  without MARKER[id=in-reach]
  without MARKER[id=midway]
  asserts result who rank=award medal=award
  yes "De zege van Anna Smit op de 500 meter was geen verrassing." => Anna Smit: rank 1
  no "De zege van Anna Smit op de 500 meter is niet zeker."

# "Haar 54,00 stak bleek af": what is hers she rode.
frame own-time
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]
  role time: TIME adjoining
  without RECORD-WORD
  without NONRESULT
  without MARKER[id=lap]
  without MARKER[id=midway]
  without YEAR
  without PLACE behind of
  without RELATIVE-PERIOD
  allow negated must seems
  asserts result who time
  yes "Anna Smit won. Haar 54,00 stak wat bleek af." => Anna Smit: rank 1, time 54
  yes "Anna Smit won. Haar 54,00 was geen verrassing." => Anna Smit: rank 1, time 54
  no "Anna Smit won. Haar record van 54,00 bleef staan." => Anna Smit: rank 1

# "schrok van de 37,20 van Smit": whatever one does with it, she rode it.
frame held-time
  role time: TIME definite
  role who: PERSON|EPITHET behind of adjoining
  without RECORD-WORD
  without NONRESULT
  without MARKER[id=lap]
  without MARKER[id=midway]
  without YEAR
  without RELATIVE-PERIOD
  allow negated possible wanted must seems
  asserts result who time
  yes "Eva Jansen schrok van de 37,20 van Anna Smit." => Anna Smit: time 37.2
  yes "Eva Jansen kon de 37,20 van Anna Smit niet verbeteren." => Anna Smit: time 37.2
  no "Eva Jansen kon de 37,20 uit het schema van Anna Smit niet verbeteren."
  no "Eva Jansen wilde de limiet van 37,20 van de trainer van Anna Smit verbeteren."

# "Het geel verhuist van Kool naar Bakker".
frame colour-moves
  sport cycling
  verb verhuizen over|gaan
  role jersey: JERSEY bare
  needs JERSEY[ambiguous]
  role winner: competitor behind to
  without NONRESULT
  asserts result winner rank=1 event=jersey
  yes "Het geel verhuisde van Eva Kool naar Demi Bakker." => Demi Bakker: rank 1
  no "Het geel verhuist misschien naar Demi Bakker."

# "Smit reed 37,20. Dat was goed voor zilver."
frame that-was-good-for
  verb zijn blijken
  needs MARKER[id=good-for]|MARKER[id=enough]
  needs PRONOUN[gender=neuter] bare
  before
  role rank: RANK|AWARD behind for
  without competitor
  without NONRESULT
  without STANDINGS
  without PERSON
  asserts result before rank=rank medal=rank
  yes "Anna Smit kwam uit op 37,20. Dat was ruim genoeg voor zilver." => Anna Smit: rank 2, medal silver, time 37.2
  yes "Anna Smit reed 37,20. Dat bleek goed voor de vierde plaats." => Anna Smit: rank 4, time 37.2
  no "Anna Smit reed 37,20. Dat was niet genoeg voor zilver." => Anna Smit: time 37.2
  no "Anna Smit en Eva Maes reden 37,20 en 37,30. Dat zou genoeg zijn voor zilver." => Anna Smit: time 37.2; Eva Maes: time 37.3

# "reed 37,20, dat goed was voor zilver": what hangs on the time tells of the one who rode it.
frame which-was-good-for
  verb zijn blijken
  needs MARKER[id=good-for]|MARKER[id=enough]
  host
  before
  role rank: RANK|AWARD behind for
  without competitor
  without NONRESULT
  without STANDINGS
  without PERSON
  without TEAM
  without COUNTRY
  without EPITHET
  without DEMONYM
  asserts result before rank=rank medal=rank
  yes "Anna Smit reed 37,20, wat goed was voor zilver." => Anna Smit: rank 2, medal silver, time 37.2
  yes "Anna Smit reed 37,20, dat was goed voor de vierde plaats." => Anna Smit: rank 4, time 37.2
  no "Anna Smit reed 37,20, wat niet goed was voor zilver." => Anna Smit: time 37.2
  no "Anna Smit won voor Eva Maes, die goed was voor zilver." => Anna Smit: rank 1; Eva Maes: rank 2, medal silver

frame which-brought
  verb op|leveren betekenen bezorgen
  host
  before
  role rank: RANK[kind=noun]|AWARD[medal] bare
  without competitor
  without NONRESULT
  without STANDINGS
  without PERSON
  without TEAM
  without COUNTRY
  without EPITHET
  without DEMONYM
  asserts result before rank=rank medal=rank
  yes "Anna Smit reed 37,20, wat brons betekende." => Anna Smit: rank 3, medal bronze, time 37.2
  no "Anna Smit reed 37,20, wat geen brons betekende." => Anna Smit: time 37.2

frame which-sufficed
  verb volstaan
  host
  before
  role rank: RANK|AWARD behind for
  without competitor
  without NONRESULT
  without STANDINGS
  without PERSON
  without TEAM
  without COUNTRY
  without EPITHET
  without DEMONYM
  asserts result before rank=rank medal=rank
  yes "Anna Smit reed 37,20, wat volstond voor zilver." => Anna Smit: rank 2, medal silver, time 37.2
  no "Anna Smit reed 37,20, wat niet volstond voor zilver." => Anna Smit: time 37.2

# "Goed voor zilver.", of what the sentence before tells.
frame good-for-alone
  verbless
  needs MARKER[id=good-for]|MARKER[id=enough]
  before
  role rank: RANK|AWARD behind for
  without competitor
  without PERSON
  without NONRESULT
  without STANDINGS
  asserts result before rank=rank medal=rank
  yes "Anna Smit reed 37,20. Goed voor zilver." => Anna Smit: rank 2, medal silver, time 37.2
  no "Anna Smit reed 37,20. Niet goed voor zilver." => Anna Smit: time 37.2
  no "Anna Smit reed 37,20. Goed voor Maes." => Anna Smit: time 37.2

frame that-brought
  verb op|leveren betekenen bezorgen
  needs PRONOUN[gender=neuter] bare
  before
  role rank: RANK[kind=noun]|AWARD[medal] bare
  without competitor
  without NONRESULT
  without STANDINGS
  without PERSON
  asserts result before rank=rank medal=rank
  yes "Anna Smit reed 37,20. Dat betekende brons." => Anna Smit: rank 3, medal bronze, time 37.2
  no "Anna Smit reed 37,20. Dat betekende geen brons." => Anna Smit: time 37.2

# "De kampioen van 2014 meldde zich af": he won then, whatever he does now.
frame champion-then
  role who: EPITHET[kind=of-year]
  allow negated possible wanted future must seems
  asserts result who rank=1 event=who
  yes "Tom Maes was boos. De kampioen van 2014 werd vierde." => Tom Maes: rank 1; Tom Maes: rank 4
  no "Tom Maes was boos. De kampioen van morgen werd vierde." => Tom Maes: rank 4

# "Tom Maes, winnaar van Parijs-Roubaix in 2019, …".
frame winner-then-apposed
  bracket
  host
  role what: EPITHET[kind=of-year]
  without MARKER[id=several-times]
  asserts result host rank=1 event=what
  yes "Tom Maes, winnaar van Parijs-Roubaix in 2019, eindigde als vierde." => Tom Maes: rank 1; Tom Maes: rank 4
  no "Tom Maes, drievoudig winnaar van Parijs-Roubaix, eindigde als vierde." => Tom Maes: rank 4

# "restte hem het brons".
frame remains-to
  verb resten resteren wachten
  role award: AWARD|RANK[kind=noun] bare
  role who: PRONOUN[form=object]|PERSON bare
  takes time
  without NONRESULT
  without STANDINGS
  asserts result who rank=award medal=award time
  yes "Tom Maes kwam tekort. Dus restte hem in 1.43,83 het brons." => Tom Maes: rank 3, medal bronze, time 103.83
  no "Tom Maes kwam tekort. Hem resteerde geen medaille."

# "is de nieuwe Nederlands kampioene".
frame is-new-champion
  verb zijn worden heten
  subject
  needs MARKER[id=new-champion]
  takes time
  asserts result subject rank=1 time
  yes "Anna Smit is de nieuwe Nederlands kampioene op de 500 meter." => Anna Smit: rank 1
  yes "De nieuwe Nederlands kampioene heet Anna Smit." => Anna Smit: rank 1
  no "Anna Smit wil de nieuwe Nederlands kampioene op de 500 meter worden."
  no "Anna Smit is al jaren Nederlands kampioene op de 500 meter."

# "mocht het brons in ontvangst nemen".
frame receives-medal
  verb nemen
  needs MARKER[id=in-receipt]
  subject
  role award: AWARD[medal]|AWARD[kind=win] bare
  allow possible
  takes time points
  asserts result subject rank=award medal=award time points
  yes "Anna Smit mocht het brons in ontvangst nemen." => Anna Smit: rank 3, medal bronze
  yes "Anna Smit mocht de bloemen in ontvangst nemen." => Anna Smit: rank 1
  no "Anna Smit wil het brons in ontvangst nemen."

# "Het podium werd vervolledigd door Smit".
frame podium-completed-by
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen
  voice passive
  needs MARKER[id=podium]
  role who: competitor behind by
  without RANK
  asserts result who rank=3-
  yes "Het podium werd gecompleteerd door Anna Smit." => Anna Smit: rank 3
  no "Het podium wordt misschien gecompleteerd door Anna Smit."

# "klopte Bos in de sprint", "hield in de sprint Bos en Smit achter zich": at the finish, so he has won.
frame beats-in-sprint
  sport cycling marathon-skating triathlon
  verb verslaan kloppen af|troeven voor|blijven af|houden remonteren overvleugelen vloeren vellen verschalken
  needs MARKER[id=in-the-sprint]
  subject
  role beaten: PERSON|EPITHET bare
  without RANK
  without PRONOUN[relative]
  without NONRESULT bare
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  without MARKER[id=in-a-group]
  asserts result subject rank=1 derived
  asserts result beaten rank=2+ derived
  yes "Tom Maes klopte Jan Bos in de sprint." => Tom Maes: rank 1; Jan Bos: rank 2
  yes "Tom Maes bleef Jan Bos in de sprint nipt voor." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Tom Maes wil Jan Bos in de sprint kloppen."
  no "Tom Maes klopte Jan Bos in de sprint van de achtervolgende groep."
  no "Tom Maes klopte Jan Bos in de sprint om de tweede plaats." => Tom Maes: rank 2

# "werd in de sprint geklopt door Bos", "moest in de sprint het hoofd buigen voor Bos": who is beaten at the finish is next.
frame beaten-in-sprint
  sport cycling marathon-skating triathlon
  verb verslaan kloppen af|troeven remonteren overvleugelen vloeren vellen verschalken
  voice passive
  needs MARKER[id=in-the-sprint]
  subject
  role ahead: competitor behind by
  without RANK
  without AWARD
  without NONRESULT bare
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  without MARKER[id=in-a-group]
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Tom Maes werd in de sprint geklopt door Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  yes "Tom Maes werd in de sprint geklopt door Jan Bos en Ids Smit." => Jan Bos: rank 1; Ids Smit: rank 2; Tom Maes: rank 3
  yes "In de sprint werd Tom Maes verslagen door Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "Tom Maes kan in de sprint door Jan Bos worden geklopt."
  no "Tom Maes werd in de sprint van de achtervolgers geklopt door Jan Bos."

frame bows-in-sprint
  sport cycling marathon-skating triathlon
  verb buigen leggen
  needs MARKER[id=in-the-sprint]
  needs MARKER[id=bow]
  subject
  role ahead: competitor behind for
  allow must
  without RANK
  without AWARD
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  without MARKER[id=in-a-group]
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Tom Maes moest in de sprint het hoofd buigen voor Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  yes "In de spurt legde Tom Maes de duimen voor Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "Tom Maes hoefde in de sprint niet het hoofd te buigen voor Jan Bos."
  no "Tom Maes boog in de sprint het hoofd over zijn stuur voor een snellere houding."

frame master-in-sprint
  sport cycling marathon-skating triathlon
  verb erkennen vinden
  needs MARKER[id=in-the-sprint]
  needs MARKER[id=master]
  subject
  role ahead: competitor behind in
  allow must
  without RANK
  without AWARD
  without MARKER[id=only]
  without MARKER[id=midway]
  without MARKER[id=in-a-group]
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Tom Maes moest in de sprint zijn meerdere erkennen in Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "Tom Maes vond in de sprint niet zijn meerdere in Jan Bos."

# "trok de zege over de streep", "rondde de solo af met de zege", "stelde de titel veilig".
frame pull-over-line
  verb trekken
  needs MARKER[id=over-the-line]
  subject
  role award: AWARD bare
  without NONRESULT
  without SCORE
  without SETS
  asserts result subject rank=award
  yes "Tom Maes trok de zege over de streep." => Tom Maes: rank 1
  no "Tom Maes probeert de zege over de streep te trekken."

frame round-off-with
  verb af|ronden af|sluiten bekronen
  subject
  role award: AWARD behind with
  without MARKER[id=often]
  without NONRESULT
  without JERSEY
  asserts result subject rank=award medal=award
  yes "Tom Maes rondde een lange solo af met de zege." => Tom Maes: rank 1
  yes "Tom Maes bekroonde zijn sterke ronde met de zege." => Tom Maes: rank 1
  no "Tom Maes wil zijn carrière afsluiten met goud."
  no "Tom Maes rondde zijn solo niet af met de zege."

frame make-sure-of-award
  verb veilig|stellen
  subject
  role award: AWARD bare
  without MARKER[id=in-reach]
  without NONRESULT
  without SCORE
  without SETS
  asserts result subject rank=award medal=award event=award
  yes "Daarmee stelde Tom Maes zijn derde wereldtitel veilig." => Tom Maes: rank 1
  yes "Tom Maes stelde het goud veilig." => Tom Maes: rank 1, medal gold
  no "Tom Maes kon de wereldtitel niet veiligstellen."
  no "Tom Maes stelde zijn plaats in de finale veilig."

# "volgt Bos op als winnaar van de Omloop": who won before is told without a year.
frame succeed-as-winner
  verb op|volgen
  needs MARKER[id=as-winner]
  subject
  role before: PERSON|EPITHET bare
  asserts result subject rank=1
  yes "Tom Maes volgt Jan Bos op als winnaar van de Ronde van Drenthe." => Tom Maes: rank 1
  no "Tom Maes hoopt Jan Bos op te volgen als winnaar van de Ronde van Drenthe."

# Written apart: "moest zich tevreden stellen met zilver".
frame content-with
  verb stellen
  tense past
  needs MARKER[id=settle]
  subject
  role rank: RANK|AWARD behind with
  takes time
  allow must
  asserts result subject rank=rank medal=rank time
  yes "Jenning de Boo moest zich tevreden stellen met de vierde plaats." => Jenning de Boo: rank 4
  no "Jenning de Boo wilde zich niet tevreden stellen met zilver."

frame holds-behind-in-sprint
  sport cycling marathon-skating triathlon
  verb houden laten
  needs MARKER[id=in-the-sprint]
  needs MARKER[id=behind-oneself]
  subject
  role beaten: PERSON|EPITHET bare
  without RANK
  without NONRESULT bare
  without MARKER[id=midway]
  asserts result subject rank=1 derived
  asserts result beaten rank=2+ derived
  yes "Tom Maes hield in de sprint Jan Bos en Ids Smit achter zich." => Tom Maes: rank 1; Jan Bos: rank 2; Ids Smit: rank 3
  no "Tom Maes hoopte in de sprint Jan Bos achter zich te houden."

# "mocht de witte trui aantrekken": who may, has it.
frame may-wear-jersey
  sport cycling
  verb aan|trekken dragen
  require possible
  subject
  role jersey: JERSEY bare
  without JERSEY[title]
  without NONRESULT
  asserts result subject rank=1 event=jersey
  yes "Tom Maes mocht de witte trui aantrekken." => Tom Maes: rank 1
  no "Tom Maes mocht de witte trui niet aantrekken."

# "Het puntenklassement was voor Maes".
frame standings-for
  sport cycling
  verb zijn gaan
  role list: STANDINGS bare
  role winner: competitor behind for|to
  without AWARD
  without NONRESULT
  without MARKER[id=midway]
  asserts result winner rank=1 event=list
  yes "Het puntenklassement was voor Tom Maes." => Tom Maes: rank 1
  no "Het klassement was voor Tom Maes geen doel."

# "Smit reed 37,20. Dat was de vijfde tijd."
frame that-was-nth-time
  verb zijn betekenen blijken
  needs PRONOUN[gender=neuter] bare
  needs MARKER[id=nth-time]
  before
  role rank: RANK[kind=noun] bare
  without competitor
  without PERSON
  without NONRESULT
  without STANDINGS
  without MARKER[id=of-all-time]
  without MARKER[id=midway]
  asserts result before rank
  yes "Anna Smit reed 37,20. Dat was de vijfde tijd." => Anna Smit: rank 5, time 37.2
  yes "Anna Smit kwam tot 37,20. Dat bleek de op een na snelste tijd." => Anna Smit: rank 2, time 37.2
  no "Anna Smit reed 37,20. Dat was niet de vijfde tijd." => Anna Smit: time 37.2
  no "Anna Smit reed 37,20. Dat was de vijfde tijd ooit." => Anna Smit: time 37.2
  no "Anna Smit reed 37,20. Dat was de vijfde tijd van dit seizoen." => Anna Smit: time 37.2
  no "Anna Smit reed 37,20. Dat zou de vijfde tijd zijn." => Anna Smit: time 37.2

# "mocht met de elfde tijd niet verder": whatever became of it, so many were faster.
frame with-nth-time
  verb mogen zien grijpen missen vallen scharen gaan mis|lopen stranden halen blijven liggen staan redden vliegen kunnen uit|vliegen bereiken sneuvelen
  tense past
  needs MARKER[id=nth-time]
  subject
  role rank: RANK[kind=noun] behind with
  without AWARD
  without MARKER[id=midway]
  without MARKER[id=of-all-time]
  without NONRESULT
  without YEAR
  without STANDINGS
  takes time
  allow negated possible
  asserts result subject rank time
  yes "Anna Smit mocht met de elfde tijd niet verder." => Anna Smit: rank 11
  yes "Met de elfde tijd (37,80) mocht Anna Smit niet naar de finale." => Anna Smit: rank 11, time 37.8
  yes "Anna Smit schaarde zich met de negende tijd bij de beste zestien." => Anna Smit: rank 9
  yes "Anna Smit greep met de negende tijd naast een finaleplaats." => Anna Smit: rank 9
  no "Anna Smit zal met de elfde tijd niet verder mogen."
  no "Anna Smit mag met de elfde tijd van het jaar naar Hamar."
  no "Anna Smit wilde met de elfde tijd naar de finale gaan."

# "Met de 28ste tijd.", of what the sentence before tells.
frame nth-time-alone
  verbless
  needs MARKER[id=nth-time]
  before
  role rank: RANK[kind=noun] behind with
  without competitor
  without PERSON
  without NONRESULT
  without STANDINGS
  without MARKER[id=of-all-time]
  asserts result before rank
  yes "Finishen deed Anna Smit wel. Met de 28ste tijd." => Anna Smit: rank 28
  no "Finishen deed Anna Smit wel. Met de 28ste tijd van dit jaar."

# "maar 52,32 volstond niet", "de 53,85 bleek snel genoeg": whether or not it was enough, it was run.
frame time-sufficed
  verb volstaan
  role time: TIME bare
  before
  without competitor behind for|of|by
  without NONRESULT
  without RECORD-WORD
  without MARKER[id=lap]
  allow negated
  asserts result before time
  yes "Anna Smit werd derde in haar reeks, maar 52,32 volstond niet voor de finale." => Anna Smit: rank 3, time 52.32
  no "Anna Smit werd derde in haar reeks, maar 52,32 zou niet volstaan." => Anna Smit: rank 3

frame time-was-fast-enough
  verb zijn blijken
  needs MARKER[id=fast-enough]
  role time: TIME bare
  before
  without competitor behind for|of|by
  without NONRESULT
  without RECORD-WORD
  without MARKER[id=lap]
  allow negated
  asserts result before time
  yes "Anna Smit werd derde in haar reeks; de 53,85 bleek snel genoeg voor de finale." => Anna Smit: rank 3, time 53.85
  no "Anna Smit werd derde in haar reeks; de 53,85 zou snel genoeg zijn." => Anna Smit: rank 3

# "Voor Bos werd het een uitstekende 2.29,39 en een 14de plaats".
frame became-time-for
  verb worden
  role who: competitor behind for
  role time: TIME bare
  without competitor bare
  without NONRESULT
  without RECORD-WORD
  without MARKER[id=lap]
  asserts result who time
  yes "Op de 1000 meter werd het voor Anna Smit een uitstekende 1.19,39." => Anna Smit: time 79.39
  no "Op de 1000 meter wordt het voor Anna Smit misschien een 1.19,39."

# "werd verwezen naar de negende plaats".
frame relegated-to
  verb verwijzen
  voice passive
  subject
  role rank: RANK[kind=noun]
  without MARKER[id=midway]
  without STANDINGS
  asserts result subject rank
  yes "Anna Smit werd in de sprint verwezen naar de negende plaats." => Anna Smit: rank 9
  no "Anna Smit kan in de sprint worden verwezen naar de negende plaats."

# "eindigden op de plaatsen 12 (Maes), 15 (Bos) en 20 (Mol)", "met een vierde (Maes) en een zesde plek (Bos)".
frame place-with-name-in-brackets
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge gymnastics equestrian sailing
  role who: NUMBERED[kind=place-named]
  without MARKER[id=midway]
  without MARKER[id=programme]
  asserts result who rank=who
  yes "De Nederlanders eindigden op de plaatsen 12 (Tom Maes), 15 (Jan Bos) en 20 (Ids Mol)." => Tom Maes: rank 12; Jan Bos: rank 15; Ids Mol: rank 20
  yes "De ploeg haalde een derde plaats (Tom Maes) en een zesde plek (Jan Bos)." => Tom Maes: rank 3; Jan Bos: rank 6
  no "De ploeg hoopt op een derde plaats (Tom Maes) en een zesde plek (Jan Bos)."

# "Met een vierde plaats van Maes en een zesde plaats van Bos deed de ploeg het goed".
frame with-places-of
  role rank: RANK[kind=noun] behind with
  role who: PERSON behind of adjoining
  role next?: RANK[kind=noun]
  role other?: PERSON behind of adjoining
  without NONRESULT
  without STANDINGS
  without MARKER[id=midway]
  without MARKER[id=pleased]
  without MARKER[id=programme]
  tense past
  asserts result who rank
  asserts result other rank=next
  yes "Met een vierde plaats van Tom Maes en een zesde plaats van Jan Bos deed de ploeg het goed." => Tom Maes: rank 4; Jan Bos: rank 6
  yes "Met een vierde plaats van Tom Maes haalde de ploeg punten." => Tom Maes: rank 4
  no "Met een vierde plaats van Tom Maes zou de ploeg tevreden zijn."

# "finishte met grote voorsprong in 1.02,36": the time beside a lead that is not measured.
frame time-with-lead
  verb finishen eindigen winnen aan|komen binnen|komen zegevieren
  needs MARKER[id=lead-by]
  subject
  role time: TIME behind in|after
  without RECORD-WORD
  without MARKER[id=midway]
  without MARKER[id=lap]
  without competitor behind on
  asserts result subject time
  yes "Anna Smit finishte met grote voorsprong in 1.58,36." => Anna Smit: time 118.36
  no "Anna Smit passeerde halverwege met grote voorsprong in 1.02,36."
  no "Anna Smit wil met grote voorsprong finishen in 1.58,36."

# "kon haar titel in 11,28 verlengen": with its time it was done.
frame could-prolong-in-time
  verb verlengen prolongeren binnen|rijven binnen|halen behouden
  also kunnen
  tense past
  require possible
  needs AWARD[title]|MARKER[id=champion]
  subject
  role time: TIME behind in|with
  without RECORD-WORD[kind=old]
  asserts result subject rank=1 time
  yes "Anna Smit kon haar titel op de 500 meter in 38,28 verlengen." => Anna Smit: rank 1, time 38.28
  no "Anna Smit kon haar titel op de 500 meter niet verlengen."
  no "Anna Smit kan haar titel op de 500 meter verlengen in 38,28."

# "was de primus op de 400 meter".
frame was-the-primus
  verb zijn worden blijken
  needs MARKER[id=primus]
  needs DISCIPLINE
  subject
  without RANK
  without MARKER[id=midway]
  without MARKER[id=in-a-group]
  takes time
  asserts result subject rank=1 time
  yes "Anna Smit was op de 1000 meter de primus in 1.16,20." => Anna Smit: rank 1, time 76.2
  no "Anna Smit wil op de 1000 meter de primus zijn."
  no "Anna Smit was de primus van haar klas."
