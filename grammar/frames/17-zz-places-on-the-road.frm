# Places in races on the road, where women and men run in one field.

class arrive = finishen eindigen komen aan|komen binnen|komen arriveren passeren bereiken lopen binnen|lopen snellen af|sluiten klokken noteren over|komen halen volbrengen tekenen

frame place-among-her-sex
  sport athletics triathlon cycling swimming
  verb @arrive
  subject
  role place: NUMBERED[kind=of-sex]
  takes time
  without MARKER[id=midway]
  without MARKER[id=turn]
  asserts result subject rank=place time
  yes "Ann Maes kwam in 1.20.40 als eerste vrouw over de finish." => Ann Maes: rank 1, time 4840
  yes "Ann Maes finishte als vierde vrouw." => Ann Maes: rank 4
  no "Ann Maes wil als eerste vrouw finishen."
  no "Ann Maes sprak als eerste vrouw met de kampioen."

frame is-among-her-sex
  sport athletics triathlon cycling swimming
  verb zijn worden
  subject
  role place: NUMBERED[kind=of-sex] bare
  takes time
  without MARKER[id=midway]
  without RANK behind as
  asserts result subject rank=place time
  yes "Ann Maes was de eerste vrouw aan de finish in 1.20.40." => Ann Maes: rank 1, time 4840
  yes "Ann Maes werd derde vrouw in 1.20.40." => Ann Maes: rank 3, time 4840
  no "Ann Maes was de eerste vrouw in het bestuur."

# "ging als snelste naar de halve finale": the place in the round before.
frame goes-on-as
  sport athletics swimming short-track rowing canoeing
  verb gaan door|gaan trekken stoten door|stromen stomen door|stomen
  subject
  role rank: RANK[kind=as]
  role round: ROUND|MARKER[id=finish] behind to
  takes time
  without MARKER[id=turn]
  asserts result subject rank time
  yes "Ann Maes ging als snelste naar de finale." => Ann Maes: rank 1
  no "Ann Maes wil als snelste naar de finale gaan."

# "De chrono van Maes was met 1.49,26 bescheiden", "De tijd van Maes was 1.49,26".
frame time-of-was
  sport athletics swimming speed-skating rowing triathlon short-track marathon-skating cycling canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn bedragen blijken
  needs MARKER[id=the-time]
  role who: competitor behind of
  role time: TIME
  without RECORD-WORD
  without NONRESULT
  without GAP
  asserts result who time
  yes "De chrono van Ann Maes was met 1.49,26 bescheiden." => Ann Maes: time 109.26
  yes "De tijd van Ann Maes was 1.49,26." => Ann Maes: time 109.26
  no "De tijd van Ann Maes was niet 1.49,26."

# "Haar tijd was 53,12", "Haar winnende tijd: 53,12".
frame own-time-amounts
  sport athletics swimming speed-skating short-track rowing triathlon cycling marathon-skating canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn bedragen luiden worden blijven staan uit|komen stoppen neer|komen landen komen reiken meten eindigen
  role who: MARKER[id=own-time] bare
  role time: TIME|MARK
  without RECORD-WORD
  without NONRESULT
  without COMPARATIVE
  without MARGIN
  without YEAR
  without RELATIVE-PERIOD
  without MARKER[id=midway]
  without MARKER[id=lap]
  asserts result who time
  yes "Ann Maes won de 400 meter. Haar tijd was 53,12." => Ann Maes: rank 1, time 53.12
  yes "Ann Maes won de 400 meter. Haar eindtijd bedroeg 53,12." => Ann Maes: rank 1, time 53.12
  no "Ann Maes won de 400 meter. Haar tijd was 0,12 seconde sneller." => Ann Maes: rank 1
  no "Ann Maes won de 400 meter. Haar tijd was vorig jaar 53,12." => Ann Maes: rank 1

frame own-time-alone
  sport athletics swimming speed-skating short-track rowing triathlon cycling marathon-skating canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verbless
  role who: MARKER[id=own-time] bare
  role time: TIME|MARK
  without RECORD-WORD
  without NONRESULT
  without YEAR
  without MARKER[id=midway]
  asserts result who time
  yes "Ann Maes won de 400 meter. Haar winnende tijd: 53,12." => Ann Maes: rank 1, time 53.12
  no "Ann Maes won de 400 meter. Haar doel: 53,12." => Ann Maes: rank 1

# "Haar tijd van 53,12 lag net boven het record": whatever is said of it, she ran it.
frame own-time-of
  sport athletics swimming speed-skating short-track rowing triathlon cycling marathon-skating canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijken betekenen volstaan zorgen op|leveren leveren liggen steken blijven geven doen bezorgen brengen gelden vormen voldoen mogen tellen verrassen
  role who: TIME[possessive] bare
  without ELSEWHERE
  without YEAR
  without RELATIVE-PERIOD
  without PLACE behind of|from
  without MARKER[id=midway]
  allow negated must seems nearly
  asserts result who time=who
  yes "Ann Maes won de 400 meter. Haar tijd van 53,12 lag net boven het baanrecord." => Ann Maes: rank 1, time 53.12
  no "Ann Maes won de 400 meter. Haar tijd van 53,12 uit 2019 bleef staan." => Ann Maes: rank 1

# "De eindtijd bedroeg 53,12", "De klok stopte op 53,12".
frame end-time-told
  sport athletics swimming speed-skating short-track triathlon marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn bedragen luiden worden komen stoppen stil|staan stil|vallen vallen blijven staan geven aan|geven wijzen aan|wijzen tonen stokken tikken
  needs MARKER[id=end-time]
  before
  role time: TIME
  without competitor
  without RECORD-WORD
  without NONRESULT
  without YEAR
  without MARKER[id=midway]
  asserts result before time
  yes "Ann Maes won de 400 meter. De eindtijd bedroeg 53,12." => Ann Maes: rank 1, time 53.12
  yes "Ann Maes won de 400 meter. De klok stopte op 53,12." => Ann Maes: rank 1, time 53.12
  no "Ann Maes won de 400 meter. De klok mocht niet boven 53,12 komen." => Ann Maes: rank 1

frame end-time-alone
  sport athletics swimming speed-skating short-track triathlon marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verbless
  needs MARKER[id=end-time]
  before
  role time: TIME bare
  without competitor
  without RECORD-WORD
  without NONRESULT
  asserts result before time
  yes "Ann Maes won de 400 meter. De eindtijd: 53,12." => Ann Maes: rank 1, time 53.12
  no "Ann Maes won de 400 meter. De limiet: 53,12." => Ann Maes: rank 1

# "strandde op 7.51,29": how long it took, and not by how much.
frame strands-at-time
  sport athletics swimming speed-skating
  verb stranden
  subject
  role gap: GAP[kind=clock]|LEVEL
  without competitor behind of|behind
  without DURATION
  without MARK
  without MARKER[id=deficit]
  without NONRESULT
  asserts result subject time=gap
  yes "Ann Maes strandde op de 3000 meter op 8.51,29." => Ann Maes: time 531.29
  no "Ann Maes strandde op de 3000 meter op 8 seconden van Eva Bos." => Ann Maes: gap 8 to Eva Bos

# "was met 41.42 de winnaar van de 15 kilometer".
frame was-the-winner
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn
  tense past
  subject
  role winner: MARKER[id=the-winner] bare
  needs DISCIPLINE|TIME
  takes time
  without YEAR
  without RELATIVE-PERIOD
  without NONRESULT
  without AWARD
  without RANK
  asserts result subject rank=1 time
  yes "Tom Maes was met 41.42 de winnaar." => Tom Maes: rank 1, time 41.42
  yes "Tom Maes was de winnaar op de 1500 meter in 1.44,20." => Tom Maes: rank 1, time 104.2
  no "Tom Maes was niet de winnaar van de 15 kilometer."
  no "Tom Maes was blij voor de winnaar van de 15 kilometer."

# "liep op de 60 meter 8,44 seconden".
frame ran-so-many-seconds
  sport athletics swimming
  verb klokken noteren lopen zwemmen sprinten
  subject
  needs DISCIPLINE
  role time: DURATION[unit=second] bare
  without GAP
  without MARGIN
  without COMPARATIVE
  without NONRESULT
  without RECORD-WORD
  without competitor behind on|of|comparison
  without TIME
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  asserts result subject time
  yes "Tom Maes liep op de 60 meter 8,44 seconden." => Tom Maes: time 8.44
  no "Tom Maes liep op de 400 meter twee seconden achterstand op."
  no "Tom Maes wil op de 60 meter 8,44 seconden lopen."

# "kwam als winnaar over de streep", "finishte als winnares".
frame home-as-winner
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing
  verb komen finishen eindigen arriveren aan|komen binnen|komen over|komen passeren bereiken uit|komen
  subject
  needs MARKER[id=as-winner]
  needs MARKER[id=finish]|TIME|DISCIPLINE
  takes time
  without RANK
  without NONRESULT
  without YEAR
  without RELATIVE-PERIOD
  asserts result subject rank=1 time
  yes "Tom Maes kwam als winnaar over de streep." => Tom Maes: rank 1
  yes "Ann Maes finishte op de 10 kilometer als winnares." => Ann Maes: rank 1
  no "Tom Maes hoopt als winnaar over de streep te komen."
  no "Tom Maes kwam als winnaar van vorig jaar over de streep."

# "kwam solo als winnaar aan".
frame arrives-as-winner
  verb aan|komen binnen|komen arriveren
  needs MARKER[id=as-winner]
  subject
  role next?: competitor behind ahead
  takes time
  without RANK
  without NONRESULT
  without YEAR
  without RELATIVE-PERIOD
  asserts result subject rank=1 time
  asserts result next rank=2+
  yes "Tom Maes kwam solo als winnaar aan." => Tom Maes: rank 1
  yes "Tom Maes kwam in 1.02.10 als winnaar aan, voor Ids Bouma." => Tom Maes: rank 1, time 3730; Ids Bouma: rank 2
  no "Tom Maes wil als winnaar aankomen."
  no "Tom Maes kwam als winnaar van vorig jaar aan in het hotel."

# "liet zich met een tweede plek opvallen", "blonk uit met een vijfde plaats".
frame noticed-with-place
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb laten op|vallen uit|blinken opmerken schitteren op|merken neer|zetten af|rekenen
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without STANDINGS
  without NONRESULT
  asserts result subject rank time
  yes "Ann Maes blonk uit met een vijfde plaats." => Ann Maes: rank 5
  yes "Ann Maes liet zich met een tweede plek in de marathon het meest opvallen." => Ann Maes: rank 2
  yes "Ann Maes blinkt uit met een vijfde plaats." => Ann Maes: rank 5
  no "Ann Maes wil opvallen met een vijfde plaats."

# "Alleen Bos deed beter": one more than she.
frame alone-did-better
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb doen gaan finishen
  needs MARKER[id=only]
  needs COMPARATIVE
  subject
  takes time
  without RECORD-WORD
  without MARKER[id=midway]
  without MARKER[id=ever]
  without YEAR
  asserts result subject rank=1+ time derived
  yes "Alleen Ann Maes deed beter." => Ann Maes: rank 1
  no "Alleen Ann Maes deed beter dan het oude record."

# "parkeerde zich op de vijfde plaats".
frame parks-at-place
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb parkeren
  subject
  role rank: RANK[kind=noun]
  takes time
  without STANDINGS
  asserts result subject rank time
  yes "Ann Maes parkeerde zich op de vijfde plaats." => Ann Maes: rank 5
  no "Ann Maes wil zich op de vijfde plaats parkeren."

# "was een kolfje naar de hand van Maes".
frame made-for
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijken
  needs MARKER[id=made-for]
  role who: competitor behind of
  takes time
  asserts result who rank=1 time
  yes "Het EK was een kolfje naar de hand van de Deense Ann Maes." => Ann Maes: rank 1
  no "Het EK lijkt een kolfje naar de hand van de Deense Ann Maes."

# "zou uiteindelijk als 35e finishen": so it went.
frame would-end
  sport athletics triathlon speed-skating short-track marathon-skating swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb finishen eindigen worden komen beëindigen stranden af|sluiten
  needs MARKER[id=so-it-went]
  subject
  role rank: RANK
  takes time
  allow future unreal possible wanted seems condition
  asserts result subject rank time
  yes "Ann Maes liep lang voorop. Ze zou uiteindelijk als 35e finishen." => Ann Maes: rank 35
  no "Ann Maes zou als derde finishen."

# "kon een zevende plaats vasthouden".
frame held-on-to-place
  sport athletics triathlon speed-skating short-track marathon-skating cycling swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb vast|houden
  tense past
  subject
  role rank: RANK[kind=noun] bare
  without STANDINGS
  allow possible
  asserts result subject rank
  yes "Ann Maes kon een zevende plaats vasthouden." => Ann Maes: rank 7
  no "Ann Maes kon de zevende plaats niet vasthouden."

# "Haar voorsprong op Bos bedroeg 39 tellen".
frame lead-amounted
  sport athletics triathlon
  verb bedragen zijn
  needs MARKER[id=lead-by]
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]|MARKER[id=no-giving]
  role second: competitor behind on
  role gap: GAP|DURATION bare
  without MARKER[id=midway]
  asserts result second gap gap-to=who
  yes "Ann Maes won. Haar voorsprong op Eva Bos bedroeg 39 seconden." => Ann Maes: rank 1; Eva Bos: gap 39 to Ann Maes
  no "Ann Maes won. Haar voorsprong op Eva Bos bedroeg halfweg 39 seconden." => Ann Maes: rank 1

# "Dat leverde Maes goud op".
frame yielded-award
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -cycling
  verb op|leveren
  subject
  role award: AWARD bare
  without NONRESULT
  without MARKER[id=several]
  asserts result subject rank=award medal=award
  yes "Dat leverde Ann Maes goud op." => Ann Maes: rank 1, medal gold
  yes "Een tijd van 11,40 leverde Ann Maes brons op." => Ann Maes: rank 3, medal bronze
  no "Dat kan Ann Maes goud opleveren."
  no "Dat leverde Ann Maes geen goud op."

frame lead-of-amounted
  sport athletics triathlon
  verb bedragen zijn
  needs MARKER[id=lead-by]
  role who: competitor behind of
  role second: competitor behind on
  role gap: GAP|DURATION bare
  without MARKER[id=midway]
  asserts result second gap gap-to=who
  yes "De voorsprong van Ann Maes op Eva Bos bedroeg 39 seconden." => Eva Bos: gap 39 to Ann Maes
  yes "De voorsprong van Tom Maes op Jan Bos bedraagt 25 seconden." => Jan Bos: gap 25 to Tom Maes
  no "De voorsprong van Ann Maes op Eva Bos bedroeg halfweg 39 seconden."

# "redde het niet als tiende in zijn reeks": where that was.
frame not-enough-as-place
  sport athletics swimming short-track rowing canoeing
  verb redden slagen halen overleven lukken
  require negated
  subject
  role rank: RANK[kind=as]
  takes time
  asserts result subject rank time
  yes "Jan Bos redde het niet als tiende in zijn reeks in 1.50,42." => Jan Bos: rank 10, time 110.42
  yes "Jan Bos slaagde niet als tiende in 1.50,42." => Jan Bos: rank 10, time 110.42
  no "Jan Bos redde het als coach."

# "De 500 meter leverde een tweede plaats op voor Smit".
frame yielded-place-for
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb op|leveren resulteren uit|lopen uit|draaien uit|monden
  role rank: RANK[kind=noun]|AWARD
  role who: competitor behind for
  takes time
  without NONRESULT
  without MARKER[id=several]
  without MARKER[id=enough]
  without MARKER[id=midway]
  without ORDINAL-NOUN bare
  asserts result who rank medal=rank time
  yes "De 500 meter heeft een tweede plaats opgeleverd voor Anna Smit." => Anna Smit: rank 2
  yes "De 500 meter leverde zilver op voor Anna Smit." => Anna Smit: rank 2, medal silver
  yes "De sprint draaide uit op een derde plaats voor Anna Smit." => Anna Smit: rank 3
  no "De 500 meter moet een tweede plaats opleveren voor Anna Smit."
  no "De 500 meter heeft geen medaille opgeleverd voor Anna Smit."

# "derde in haar reeks, en dat in 2.07,2".
frame and-that-in
  sport athletics swimming triathlon speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verbless
  needs MARKER[id=and-that]
  before
  role time: TIME behind in|after|with
  without RECORD-WORD
  asserts result before time
  yes "Ann Maes werd derde in haar reeks, en dat in 2.07,22." => Ann Maes: rank 3, time 127.22
  no "Ann Maes werd derde in haar reeks, en dat in een snelle race." => Ann Maes: rank 3

# "finishte in 32.15 met dertig seconden voorsprong op Bos".
frame time-beside-lead
  sport athletics swimming triathlon speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  needs MARKER[id=lead-by]
  subject
  role time: TIME behind in|after
  role second: competitor behind on
  without MARKER[id=midway]
  without NONRESULT
  without RECORD-WORD
  asserts result subject time
  yes "Ann Maes finishte in 32.15,20 met dertig seconden voorsprong op Eva Bos." => Ann Maes: time 1935.2; Eva Bos: time 1965.2, gap 30 to Ann Maes
  no "Ann Maes wil in 32.15,20 met dertig seconden voorsprong op Eva Bos finishen."

# "werd hier de winnares".
frame became-the-winner
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb worden
  subject
  role winner: MARKER[id=the-winner] bare
  takes time
  without NONRESULT
  without AWARD
  without RANK
  without YEAR
  without MARKER[id=winner-was]
  asserts result subject rank=1 time
  yes "Ann Maes werd hier de winnares." => Ann Maes: rank 1
  yes "Ann Maes werd hier de winnares in 38,43." => Ann Maes: rank 1, time 38.43
  no "Ann Maes wil de winnares worden."

# "heeft de uitnodiging voor het EK moeten afwijzen".
frame declines-invitation
  verb af|wijzen af|slaan
  needs MARKER[id=invitation]
  subject
  allow must
  asserts withdrawal subject status=DNS
  yes "Ann Maes heeft de uitnodiging voor het EK moeten afwijzen." => Ann Maes: DNS
  no "Ann Maes heeft het aanbod van de club afgewezen."

# "De resterende podiumplaatsen gingen naar Bos en Mol".
frame other-podium-to
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb gaan zijn
  needs MARKER[id=other-podium]
  role who: competitor behind to|for
  without MARKER[id=in-reach]
  asserts result who rank=2+
  yes "Ann Maes won. De resterende podiumplaatsen gingen naar Eva Bos en Lies Mol." => Ann Maes: rank 1; Eva Bos: rank 2; Lies Mol: rank 3
  no "De resterende podiumplaatsen gaan misschien naar Eva Bos en Lies Mol."

# "rende voor de tweede keer naar de winst".
frame runs-again-to-award
  sport athletics triathlon speed-skating short-track marathon-skating cycling swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb rennen lopen snellen sprinten spurten hollen soleren stormen knallen
  subject
  needs NTH-TIME
  role award: AWARD behind to
  takes time
  asserts result subject rank=award medal=award time
  yes "Ann Maes rende voor de tweede keer naar de winst." => Ann Maes: rank 1
  no "Ann Maes wil voor de tweede keer naar de winst rennen."

# "kwam met een minuut voorsprong over de finish": nobody came before.
frame comes-home-with-lead
  sport athletics triathlon
  verb komen finishen gaan snellen arriveren over|komen lopen aan|komen soleren binnen|lopen binnen|komen
  needs MARKER[id=lead-by]
  needs MARKER[id=finish]|MARKER[id=alone]
  subject
  role time: TIME behind in|after
  without RANK
  without MARKER[id=midway]
  without MARKER[id=turn]
  without NONRESULT
  asserts result subject rank=1 time
  yes "Met ruim een minuut voorsprong kwam Tom Maes over de finish na 33.12,20." => Tom Maes: rank 1, time 1992.2
  no "Met ruim een minuut voorsprong wil Tom Maes over de finish komen in 33.12,20."

# "bleef iedereen voor".
frame stays-ahead-of-all
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb voor|blijven
  needs MARKER[id=all-rivals]
  subject
  takes time
  without MARKER[id=midway]
  asserts result subject rank=1 time
  yes "Ann Maes bleef iedereen voor in 38.10,20." => Ann Maes: rank 1, time 2290.2
  no "Ann Maes wil iedereen voor blijven."

# "stond met een derde plaats op het podium".
frame stood-with-place
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb staan
  needs MARKER[id=podium]|MARKER[id=onto-podium]
  subject
  role rank: RANK[kind=noun] behind with
  without MARKER[id=midway]
  without STANDINGS
  without NONRESULT
  asserts result subject rank
  yes "Ann Maes stond met een derde plaats op het podium in Gent." => Ann Maes: rank 3
  no "Ann Maes wil met een derde plaats op het podium staan in Gent."

# "verzilverde haar favorietenrol met goud", "bevestigde met winst".
frame confirms-with-award
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb bevestigen verzilveren onderstrepen bekrachtigen
  subject
  role award: AWARD|RANK[kind=noun] behind with
  takes time
  without NONRESULT
  asserts result subject rank=award medal=award time
  yes "Ann Maes bevestigde haar favorietenrol met winst op de 800 meter." => Ann Maes: rank 1
  yes "Ann Maes onderstreepte haar vorm met een derde plaats." => Ann Maes: rank 3
  no "Ann Maes wil haar favorietenrol bevestigen met winst op de 800 meter."

frame lives-up
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb waar|maken
  needs MARKER[id=favourite]
  subject
  takes time
  without RANK
  without NONRESULT
  asserts result subject rank=1 time
  yes "Ann Maes maakte haar favorietenrol waar op de 800 meter." => Ann Maes: rank 1
  no "Ann Maes maakte haar favorietenrol niet waar op de 800 meter."

# "greep met een vierde plaats net naast het brons".
frame beside-with-place
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb grijpen vallen stranden eindigen finishen
  needs MARKER[id=beside-podium]
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  asserts result subject rank time
  yes "Ann Maes greep met een vierde plaats net naast het brons." => Ann Maes: rank 4
  no "Ann Maes greep met haar vierde poging net naast het brons."

# "ging met de achtste tijd door naar de halve finale".
frame goes-on-with-time
  sport athletics swimming rowing canoeing short-track
  verb gaan door|gaan
  needs MARKER[id=to-the-round]
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  yes "Met de achtste tijd ging Ann Maes nipt door naar de halve finale." => Ann Maes: rank 8
  no "Met de achtste tijd wil Ann Maes doorgaan naar de halve finale."

# "trad wegens een blessure niet aan".
frame did-not-line-up
  sport athletics triathlon swimming
  verb aan|treden
  require negated
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Tom Maes trad wegens een blessure niet aan bij de mannen." => Tom Maes: DNS injury
  no "Tom Maes trad in de sprint als laatste aan."

# "werd gewonnen door Maes in 33.12, voor Bos en Mol".
frame won-by-before
  sport athletics triathlon swimming speed-skating short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb winnen
  voice passive
  role winner: competitor behind by
  role next: competitor behind for|ahead
  without AWARD
  without NONRESULT bare
  asserts result next rank=2+
  yes "De 5 kilometer werd gewonnen door Ann Maes in 18.12, voor Eva Bos en Lies Mol." => Ann Maes: rank 1, time 1092; Eva Bos: rank 2; Lies Mol: rank 3
  no "De 5 kilometer moet gewonnen worden door Ann Maes, voor Eva Bos."

# "is gehuldigd als winnaar van de vrouwenwedstrijd".
frame honoured-as-winner
  sport athletics triathlon speed-skating short-track marathon-skating cycling swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb huldigen
  needs MARKER[id=as-winner]
  subject
  takes time
  without YEAR
  without RELATIVE-PERIOD
  asserts result subject rank=1 time
  yes "Ann Maes werd gehuldigd als winnaar van de 5 kilometer." => Ann Maes: rank 1
  no "Ann Maes werd niet gehuldigd als winnaar van de 5 kilometer."

# "kwamen gezamenlijk als eersten over de finish".
frame together-first
  sport athletics triathlon speed-skating short-track marathon-skating cycling swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb komen finishen gaan passeren lopen eindigen
  needs MARKER[id=together-first]
  subject
  takes time
  without MARKER[id=midway]
  asserts result subject rank=1 time
  yes "Ann Maes en Eva Bos kwamen gezamenlijk als eersten over de finish." => Ann Maes: rank 1; Eva Bos: rank 1
  no "Ann Maes en Eva Bos willen gezamenlijk als eersten over de finish komen."

# "keerden met de eerste en derde prijs terug naar huis".
frame home-with-prize
  sport athletics triathlon speed-skating short-track marathon-skating cycling swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb gaan keren vertrekken trekken
  needs MARKER[id=homewards]
  subject
  role rank: RANK[kind=noun] behind with
  allow possible
  asserts result subject rank
  yes "Ann Maes en Eva Bos keerden met de eerste en derde prijs terug naar huis." => Ann Maes: rank 1; Eva Bos: rank 3
  yes "Ann Maes en Eva Bos gingen met de eerste en derde prijs terug naar huis." => Ann Maes: rank 1; Eva Bos: rank 3
  no "Ann Maes ging niet met de tweede prijs naar huis."

# "In de einduitslag vinden we Maes terug op plaats vier", "Op de derde plaats vinden we Maes".
frame found-by-us-at-place
  verb vinden terug|vinden aan|treffen
  role rank: RANK[kind=noun]
  role who: PERSON|TEAM bare
  without MARKER[id=midway]
  without NONRESULT
  takes time gap
  asserts result who rank time gap
  yes "In de einduitslag vinden we wielrenner Tom Maes terug op plaats vier." => Tom Maes: rank 4
  yes "Op de derde plaats vinden we wielrenner Tom Maes." => Tom Maes: rank 3
  no "Op de derde plaats hopen we wielrenner Tom Maes te vinden."

# "Nederland had voor het goud 1.23,61 nodig": so much it took, and it got it.
frame needed-so-much-for-medal
  verb hebben
  tense past
  subject
  role time: TIME bare
  role award: AWARD[medal]|AWARD[kind=win] behind for
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank=award medal=award time
  yes "Zwemster Ann Maes had voor het goud 1.23,61 nodig." => Ann Maes: rank 1, medal gold, time 83.61
  no "Zwemster Ann Maes had voor het goud 1.23,61 moeten zwemmen."
  no "Zwemster Ann Maes had voor het goud 1.23,61 niet nodig."

# "Bij de duathlon van Gent haalde Bos het."
frame prevails-at-end
  sport athletics triathlon
  verb halen
  needs MARKER[id=prevail-end]
  needs DISCIPLINE|COMPETITION|GENDER
  role who: PERSON|EPITHET bare
  subject
  without RANK
  without AWARD
  without NONRESULT
  without MARKER[id=finish]
  asserts result subject rank=1
  yes "Op de 10 kilometer haalde Jan Maes het." => Jan Maes: rank 1
  no "Op de 10 kilometer haalde Jan Maes het niet."
