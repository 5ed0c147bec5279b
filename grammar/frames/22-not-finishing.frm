# Who does not finish.

# Who drops out in the warm-up does not start.
frame drops-out-in-warm-up
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb uit|vallen af|haken
  needs MARKER[id=warm-up]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNS reason
  last
  yes "Jan Maes viel in de warming-up geblesseerd uit." => Jan Maes: DNS injury
  no "Jan Maes viel in de warming-up niet uit."

frame drops-out-of-training
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb uit|vallen af|haken
  needs MARKER[id=in-training]
  asserts nothing
  last
  yes "Jan Maes viel op de training uit. Tom Maes viel uit." => Tom Maes: DNF
  no "Jan Maes viel op de training uit."

frame give-up
  verb op|geven af|stappen uit|vallen uit|stappen
  subject
  role reason?: REASON
  without AWARD
  without MARKER[id=no-giving]
  without competitor behind on|to
  without TIME
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Erik Jan Kooiman stapte al vroeg af." => Erik Jan Kooiman: DNF
  yes "Max Peeters moest opgeven." => Max Peeters: DNF
  yes "Max Peeters moet opgeven." => Max Peeters: DNF
  yes "Max Peeters werd door een knieblessure gedwongen op te geven." => Max Peeters: DNF injury
  yes "Max Peeters was door ziekte genoodzaakt af te stappen." => Max Peeters: DNF illness
  yes "Max Peeters besloot af te stappen." => Max Peeters: DNF
  yes "Max Peeters moest al op ruim honderd kilometer van de finish afstappen." => Max Peeters: DNF
  yes "Max Peeters viel met een kapotte motor uit." => Max Peeters: DNF mechanical
  no "Erik Jan Kooiman wilde niet opgeven."
  no "Erik Jan Kooiman dwong Max Peeters op te geven."
  no "Erik Jan Kooiman stond op het punt op te geven."
  no "Erik Jan Kooiman weigerde op te geven."
  no "Erik Jan Kooiman overwoog af te stappen."
  no "Erik Jan Kooiman gaf de moed niet op."
  no "Erik Jan Kooiman gaf zijn plaats op."
  no "De jury stapte af op Max Peeters."

frame stop-fight
  verb staken
  subject
  role reason?: REASON
  needs MARKER[id=fight]
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Zach Stoppelmoor staakte zijn rit." => Zach Stoppelmoor: DNF
  yes "Jan Peeters moest met maagklachten de strijd staken." => Jan Peeters: DNF illness
  no "De chauffeurs staakten."
  no "De strijd om het goud werd niet gestaakt."

frame throw-in-towel
  verb gooien geven
  needs MARKER[id=towel]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Kiki Peeters gooide met een enkelblessure de handdoek." => Kiki Peeters: DNF injury
  no "Kiki Peeters wilde de handdoek niet gooien."

frame not-finish
  verb halen bereiken zien
  needs MARKER[id=no-finish]
  subject
  role reason?: REASON
  allow negated possible
  asserts withdrawal subject status=DNF reason
  yes "Luca Spechenhauser bereikte de streep niet." => Luca Spechenhauser: DNF
  yes "Luca Spechenhauser haalde het einde van de koers niet." => Luca Spechenhauser: DNF
  yes "Tom Jacobs en Noah Maes haalden de aankomst niet." => Tom Jacobs: DNF; Noah Maes: DNF
  no "Luca Spechenhauser bereikte de streep."
  no "Zonder problemen haalde Luca Spechenhauser de streep."
  no "Luca Spechenhauser haalde de finale niet."
  no "Luca Spechenhauser zag de streep naderen."

frame step-out
  verb stappen
  needs MARKER[id=from-race]|MARKER[id=from-tournament]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters stapte met maagklachten uit de wedstrijd." => Jan Peeters: DNF illness
  no "Jan Peeters stapte uit de bus."

# Who leaves a tournament of matches has lost.
frame leaves-race
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing motor-sport alpine-skiing biathlon
  verb verlaten
  needs COMPETITION|DISCIPLINE|MARKER[id=fight] bare
  role reason?: REASON
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters verliet met een sleutelbeenbreuk de Tour de France." => Jan Peeters: DNF injury
  no "Jan Peeters verlaat zijn ploeg."

frame over-for
  verb zijn zitten
  needs MARKER[id=over]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Voor Jan Peeters was de race voorbij." => Jan Peeters: DNF
  no "Voor Jan Peeters was de race niet voorbij."

frame not-ride-out
  verb uit|rijden uit|lopen rijden lopen
  needs MARKER[id=not-out]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters reed de koers niet uit." => Jan Peeters: DNF
  no "Jan Peeters reed de koers uit."

frame not-over-line
  verb komen over|komen gaan raken geraken
  needs MARKER[id=no-over]
  without RANK
  without AWARD
  without TIME
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters kwam niet over de streep." => Jan Peeters: DNF
  no "Jan Peeters kwam niet als eerste over de streep."

frame off-bike
  verb stappen zetten knijpen kruipen
  needs MARKER[id=off-bike]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters stapte ziek van de fiets." => Jan Peeters: DNF illness
  no "Jan Peeters stapte op de fiets."

# "moest met een gebroken sleutelbeen naar huis".
frame home-with-injury
  verb gaan moeten keren sturen vertrekken reizen kunnen
  needs MARKER[id=homewards]
  role reason: REASON behind with|because|by
  subject
  without AWARD
  without RANK
  allow must possible
  asserts withdrawal subject status=DNF reason
  last
  yes "Jan Peeters moest met een gebroken sleutelbeen naar huis." => Jan Peeters: DNF injury
  no "Jan Peeters mocht met een bronzen plak naar huis." => Jan Peeters: rank 3, medal bronze
  no "Jan Peeters wil niet met een blessure naar huis."

frame hospital-with-injury
  verb gaan moeten brengen vervoeren voeren belanden af|voeren
  needs MARKER[id=hospital]
  role reason: REASON[category=injury] behind with
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest met een gebroken sleutelbeen naar het ziekenhuis." => Jan Peeters: DNF injury
  no "Jan Peeters moest naar het ziekenhuis."

frame own-giving-up
  needs MARKER[id=own-giving-up]
  role out: PRONOUN[form=possessive]|PRONOUN[possessive]
  allow negated possible future must wanted seems
  asserts withdrawal out status=DNF
  yes "Na zijn opgave in Halle liet Jan Peeters een scan maken." => Jan Peeters: DNF
  no "Na een opgave in Halle liet Jan Peeters een scan maken."

frame hospital-after-fall
  verb gaan moeten brengen vervoeren voeren belanden af|voeren
  needs MARKER[id=hospital]
  role reason: REASON[category=fall]
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters werd na een zware val naar het ziekenhuis gebracht." => Jan Peeters: DNF fall
  no "Jan Peeters ging naar het ziekenhuis."

frame substituted
  verb vervangen wisselen af|lossen
  voice passive
  role reason: REASON[category=injury]|REASON[category=illness]
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters werd geblesseerd vervangen." => Jan Peeters: DNF injury
  no "Jan Peeters werd vervangen."

frame lets-substitute
  verb vervangen wisselen af|lossen
  also laten
  role reason: REASON[category=injury]|REASON[category=illness]
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest zich met een hamstringblessure laten vervangen." => Jan Peeters: DNF injury
  no "Jan Peeters liet zich vervangen."

frame off-pitch
  verb gaan moeten stappen verlaten halen dragen brengen
  needs MARKER[id=off-pitch]
  subject
  allow must
  asserts withdrawal subject status=DNF reason=injury
  yes "Jan Peeters moest geblesseerd naar de kant." => Jan Peeters: DNF injury
  no "Jan Peeters ging naar de kant."

frame off-pitch-ill
  verb gaan moeten stappen verlaten halen dragen brengen
  needs MARKER[id=off-pitch-ill]
  subject
  allow must
  asserts withdrawal subject status=DNF reason=illness
  yes "Jan Peeters stapte ziek van de baan." => Jan Peeters: DNF illness
  no "Jan Peeters stapte van de baan."

# A fall that ends the race.
frame fall-out
  verb uit|vallen op|geven
  needs MARKER[id=fall]|MARKER[id=hit]
  subject
  asserts withdrawal subject status=DNF reason=fall
  yes "Jan Peeters moest na een harde val opgeven." => Jan Peeters: DNF fall
  no "Jan Peeters kon na een harde val verder." => Jan Peeters: condition fall

# In other ways than "opgeven", "uitvallen" and "afstappen".

frame has-seen-enough
  verb houden
  needs MARKER[id=seen-enough]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters hield het na drie ronden voor gezien." => Jan Peeters: DNF
  yes "Jan Peeters hield het met maagklachten voor bekeken." => Jan Peeters: DNF illness
  no "Jan Peeters hield het nog niet voor gezien."

frame stops-with-it
  verb stoppen op|houden kappen uit|scheiden
  needs MARKER[id=with-it]
  without YEAR|RELATIVE-PERIOD
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest er met kramp mee stoppen." => Jan Peeters: DNF injury
  yes "Jan Peeters stopte ermee." => Jan Peeters: DNF
  no "Jan Peeters stopt er volgend jaar mee."
  no "Jan Peeters wil er niet mee stoppen."

frame stops-for-reason
  verb stoppen
  without YEAR|RELATIVE-PERIOD
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fall]|REASON[category=mechanical]|REASON[category=fatigue]
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters stopte na drie ronden met kramp." => Jan Peeters: DNF injury
  no "Jan Peeters stopt met schaatsen."
  no "Jan Peeters stopte niet met kramp."

frame could-not-go-further
  verb kunnen
  needs MARKER[id=go-further]
  require possible negated
  subject
  role reason?: REASON
  allow negated possible
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters kwam ten val. Verder rijden kon hij niet." => Jan Peeters: DNF fall
  no "Verder rijden kon Jan Peeters."
  no "Jan Peeters kon ook de tweede keer niet winnen."

frame cannot-go-on
  verb kunnen rijden lopen spelen fietsen schaatsen door|rijden door|gaan door|lopen
  needs MARKER[id=no-further]
  require possible
  without RANK
  without AWARD
  without TIME
  without SCORE
  without DISTANCE
  without POINTS
  subject
  role reason?: REASON
  allow negated possible
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters kon niet verder." => Jan Peeters: DNF
  yes "Jan Peeters kon na een val niet meer verder rijden." => Jan Peeters: DNF fall
  no "Jan Peeters kon verder."
  no "Jan Peeters kwam niet verder dan plek vijf." => Jan Peeters: rank 5

frame does-not-complete
  verb af|maken uit|rijden uit|lopen uit|spelen uit|zwemmen voltooien volbrengen af|werken
  require negated
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=fight]|MARKER[id=contest]
  without RANK
  subject
  role reason?: REASON
  allow possible
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters maakte de 5 kilometer niet af." => Jan Peeters: DNF
  yes "Met kramp kon Jan Peeters de 10 kilometer niet uitrijden." => Jan Peeters: DNF injury
  no "Jan Peeters maakte de 5 kilometer af."
  no "Jan Peeters maakte het karwei niet af."

frame breaks-off
  verb af|breken staken
  needs DISCIPLINE|COMPETITION|MARKER[id=fight]|MARKER[id=contest] bare
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters brak zijn rit af." => Jan Peeters: DNF
  yes "Jan Peeters staakte met kramp de 10 kilometer." => Jan Peeters: DNF injury
  no "De organisatie brak de wedstrijd niet af."

frame leaves-contest
  sport -tennis -darts -badminton -table-tennis -padel -snooker -judo -boxing -wrestling -fencing
  verb verlaten
  needs MARKER[id=fight]|MARKER[id=contest] bare
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters verliet de koers." => Jan Peeters: DNF
  yes "Jan Peeters was gedwongen de ronde te verlaten." => Jan Peeters: DNF
  no "Jan Peeters verliet de tribune."

frame steps-off
  verb stappen strompelen hinken wankelen verdwijnen
  needs MARKER[id=off-ice]
  needs MARKER[id=early]|REASON
  without RANK
  without TIME
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters stapte na twee ronden van het ijs." => Jan Peeters: DNF
  yes "Jan Peeters strompelde met kramp van de baan." => Jan Peeters: DNF injury
  no "Jan Peeters stapte lachend van het ijs."

frame sets-aside
  verb zetten parkeren plaatsen laten stil|zetten
  needs MARKER[id=beside-road]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest zijn fiets aan de kant zetten." => Jan Peeters: DNF
  no "Jan Peeters zette zijn fiets in de schuur."

frame carried-off
  verb af|voeren voeren dragen brengen over|brengen verlaten verdwijnen weg|dragen weg|voeren vervoeren
  needs MARKER[id=stretcher]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters werd na een val op een brancard afgevoerd." => Jan Peeters: DNF fall
  no "Jan Peeters werd niet op een brancard afgevoerd."

# A tournament is over for who loses as well: there a reason must be told.
frame tour-over-for
  verb zijn zitten lopen
  needs MARKER[id=done]
  needs COMPETITION[kind=stage-race]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Voor Jan Peeters zit de Tour de France erop." => Jan Peeters: DNF
  no "Voor Jan Peeters is de Tour de France niet voorbij."

frame contest-over-for
  verb zijn zitten lopen komen betekenen
  needs MARKER[id=done]|MARKER[id=end-of]
  needs COMPETITION|DISCIPLINE|MARKER[id=fight]|MARKER[id=contest]
  role out: competitor behind for
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fall]|REASON[category=mechanical]
  asserts withdrawal out status=DNF reason
  yes "Door een kuitblessure zit het EK erop voor Jan Peeters." => Jan Peeters: DNF injury
  no "Het EK zit erop voor Jan Peeters."

frame tour-end-for
  verbless
  needs MARKER[id=finish]
  needs COMPETITION[kind=stage-race] bare
  role out: competitor behind for
  role reason?: REASON
  without RANK|AWARD|TIME
  without MARKER[id=line-through]
  asserts withdrawal out status=DNF reason
  yes "Einde Giro voor Jan Peeters." => Jan Peeters: DNF
  no "Einde droom voor Jan Peeters."

frame end-for
  verbless
  needs MARKER[id=end-of]
  role out: competitor behind for
  asserts withdrawal out status=DNF
  yes "Einde koers voor Jan Peeters." => Jan Peeters: DNF
  no "Een mooi einde voor Jan Peeters."

frame is-out
  verb zijn liggen
  needs MARKER[id=from-race]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters is met een sleutelbeenbreuk uit koers." => Jan Peeters: DNF injury
  no "Jan Peeters is niet uit koers."

# "moest na twee ronden uit koers".
frame had-to-leave
  verb moeten
  tense past
  needs MARKER[id=from-race]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Na twee ronden moest Jan Peeters uit koers." => Jan Peeters: DNF
  no "Jan Peeters moest niet uit koers."

frame is-out-of
  verb zijn liggen
  needs COMPETITION[kind=stage-race] behind from
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters ligt met een sleutelbeenbreuk uit de Tour de France." => Jan Peeters: DNF injury
  no "Jan Peeters is de winnaar uit de Tour de France niet."

frame dropouts-are
  verb zijn heten
  needs MARKER[id=dropouts]
  role out: PERSON bare
  without MARKER[id=midway]
  asserts withdrawal out status=DNF
  yes "De uitvallers waren Jan Peeters en Tom Maes." => Jan Peeters: DNF; Tom Maes: DNF
  no "De uitvallers waren bekend."
  no "Verrassende uitvaller in Q1 was Tom Maes."

# "Opgaven waren er voor Maes en Peeters".
frame dropouts-for
  verb zijn
  needs MARKER[id=dropouts]
  role out: PERSON behind for
  asserts withdrawal out status=DNF
  yes "Opgaves waren er voor Tom Maes en Jan Peeters." => Tom Maes: DNF; Jan Peeters: DNF
  no "Opgaves waren er niet."

# "keert niet terug in koers".
frame not-back-in-race
  sport cycling
  verb terug|keren keren
  require negated
  needs MARKER[id=back-in-race]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Tom Maes keert niet terug in koers." => Tom Maes: DNF
  no "Tom Maes keert zondag terug in koers."

frame dropouts-list
  verbless
  needs MARKER[id=dropouts]
  role out: PERSON bare
  asserts withdrawal out status=DNF
  yes "Uitvallers: Jan Peeters en Tom Maes." => Jan Peeters: DNF; Tom Maes: DNF
  no "Geen uitvallers: Jan Peeters en Tom Maes."

# "de opgave van Smit" takes for granted that it was so.
# "zette een punt achter zijn Giro".
frame puts-an-end-to
  verb zetten
  needs MARKER[id=full-stop]
  needs COMPETITION[kind=stage-race]|MARKER[id=fight]
  role reason?: REASON
  subject
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters zette in de zesde etappe met maagklachten een punt achter zijn Giro." => Jan Peeters: DNF illness
  no "Jan Peeters zette een punt achter zijn loopbaan."
  no "Jan Peeters wil na de Giro een punt achter zijn loopbaan zetten."

frame giving-up-noun
  needs MARKER[id=finish-noun]
  without MARKER[id=threat]
  role out: PERSON|TEAM|EPITHET behind of
  role reason?: REASON
  allow negated possible future must wanted seems quoted
  asserts withdrawal out status=DNF reason
  yes "Na de opgave van Jan Peeters won Tom Maes de marathon." => Jan Peeters: DNF; Tom Maes: rank 1
  no "Een opgave van Jan Peeters zou verrassen."
  no "Heel even dreigde de opgave van Jan Peeters."

# On wheels and engines: who crashes in the race is out of it.
frame crashes-out
  sport motor-sport
  verb crashen
  needs MARKER[id=in-the-race]|MARKER[id=fall-place]|MARKER[id=early]
  subject
  without RANK
  allow must
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes crashte in de achttiende ronde." => Carlos Maes: DNF fall
  yes "Carlos Maes crashte in de openingsronde." => Carlos Maes: DNF fall
  no "Carlos Maes crashte in de achttiende ronde en werd tiende." => Carlos Maes: rank 10; Carlos Maes: condition fall

frame ends-in-barrier
  sport motor-sport
  verb eindigen beëindigen belanden stranden vliegen schieten tollen spinnen verdwijnen parkeren rijden schuiven
  needs MARKER[id=barrier]
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes vloog van de baan en eindigde in de bandenstapels." => Carlos Maes: DNF fall
  yes "Carlos Maes spinde de grindbak in." => Carlos Maes: DNF fall
  no "Carlos Maes vloog van de baan."

frame comes-to-a-halt
  sport motor-sport cycling
  verb stil|vallen stranden stil|staan
  role reason: REASON[category=mechanical]
  subject
  without competitor behind of
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes viel stil met een kapotte versnellingsbak." => Carlos Maes: DNF mechanical
  no "Carlos Maes viel stil op de slotklim."

# "De motor van Maes begaf het."
frame engine-gives-out
  sport motor-sport cycling
  verb begeven
  needs MARKER[id=machine]
  role out: competitor behind of|at
  asserts withdrawal out status=DNF reason=mechanical
  yes "De motor van Carlos Maes begaf het." => Carlos Maes: DNF mechanical
  yes "Bij Carlos Maes begaf de versnellingsbak het." => Carlos Maes: DNF mechanical
  no "De motor van Carlos Maes begaf het niet."

frame goes-up-in-smoke
  sport motor-sport
  verb gaan vliegen
  needs MARKER[id=machine]
  needs MARKER[id=in-smoke]
  role out: competitor behind of|at
  asserts withdrawal out status=DNF reason=mechanical
  yes "Bij Carlos Maes ging de motor in rook op." => Carlos Maes: DNF mechanical
  no "Bij Carlos Maes ging de motor goed."

frame race-ended-for
  verb eindigen stoppen op|houden
  needs MARKER[id=fight] bare
  role out: competitor behind for
  without RANK
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Voor Carlos Maes eindigde de race al in de eerste bocht." => Carlos Maes: DNF
  no "Voor Carlos Maes eindigde de race met een podiumplaats als tweede."

# Matches: who does not see half-time, who leaves the pitch hurt.
frame leaves-pitch-hurt
  verb verlaten
  needs MARKER[id=pitch]
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters verliet geblesseerd het veld." => Jan Peeters: DNF injury
  yes "Jan Peeters moest het veld met een knieblessure verlaten." => Jan Peeters: DNF injury
  no "Jan Peeters verliet lachend het veld."

frame does-not-see-half-time
  verb halen zien
  needs MARKER[id=no-half-time]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters haalde door een knieblessure de rust niet." => Jan Peeters: DNF injury
  no "Jan Peeters haalde de rust met een voorsprong."

# "strandde met een blessure in de series".
frame strands-with
  verb stranden
  subject
  role reason: REASON behind with|by
  without RANK
  without DISTANCE
  asserts withdrawal subject status=DNF reason
  yes "Jan Smit strandde met een hamstringblessure in de series." => Jan Smit: DNF injury
  no "Jan Smit strandde op de vierde plaats." => Jan Smit: rank 4

# "stapte na het verspringen uit de zevenkamp", "beëindigde de tienkamp niet".
frame steps-out-of-road-race
  sport athletics triathlon
  verb stappen
  needs COMPETITION behind from
  subject
  role reason?: REASON
  without RANK
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Smit is vroegtijdig uit de marathon van Rotterdam gestapt." => Jan Smit: DNF
  no "Jan Smit stapte over op de marathon van Rotterdam."

frame steps-out-of-event
  sport athletics triathlon
  verb stappen
  subject
  role event: DISCIPLINE behind from
  role reason?: REASON
  without RANK
  asserts withdrawal subject status=DNF reason event
  yes "Jan Smit stapte na het verspringen uit de tienkamp." => Jan Smit: DNF
  no "Jan Smit stapte over op de tienkamp."

frame does-not-complete-event
  sport athletics triathlon swimming cycling
  verb beëindigen voltooien volbrengen af|maken
  require negated
  subject
  role event: DISCIPLINE|COMPETITION bare
  without RANK
  asserts withdrawal subject status=DNF
  yes "Jan Smit beëindigde de tienkamp niet." => Jan Smit: DNF
  no "Jan Smit beëindigde de tienkamp als vierde." => Jan Smit: rank 4

# "werd met een blessure van het ijs gedragen".
frame borne-off
  verb dragen weg|dragen af|voeren
  voice passive
  needs MARKER[id=off-ice]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Anna Smit werd met een hamstringblessure van het ijs gedragen." => Anna Smit: DNF injury
  no "Anna Smit werd naar huis gedragen."

# "De ploeg haalde Maes uit koers": his own side takes him out, and no jury.
frame own-side-takes-out
  verb halen nemen
  voice active
  needs MARKER[id=own-side]
  needs MARKER[id=from-race]|MARKER[id=from-stage-race]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  last
  yes "De ploegleiding haalde Jan Peeters uit koers." => Jan Peeters: DNF
  no "De ploegleiding haalde Jan Peeters niet uit koers."

frame own-side-takes-out-of
  verb halen nemen
  voice active
  needs MARKER[id=own-side]
  needs COMPETITION[kind=stage-race] behind from
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  last
  yes "De ploegleiding nam Jan Peeters met koorts uit de Giro." => Jan Peeters: DNF illness
  no "De ploegleiding nam Jan Peeters niet uit de Giro."

# "zat er voor Maes niets anders op dan op te geven".
frame nothing-but-to-stop
  verb uit|stappen op|geven af|stappen staken
  also zitten
  needs MARKER[id=nothing-else]
  role out: competitor behind for
  role reason?: REASON
  allow negated must
  asserts withdrawal out status=DNF reason
  yes "Na de tweede ronde zat er voor Anna Smit niets anders op dan uit te stappen." => Anna Smit: DNF
  no "Er zat voor Anna Smit wel iets anders op dan uit te stappen."
