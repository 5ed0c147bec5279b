# Relations that look like others, before the frames that would take them so.

# "werd zesde, twee plaatsen voor Bos": whose place is not the next.
frame so-many-places-before
  verb worden eindigen finishen komen belanden stranden rijden lopen zwemmen
  needs MARKER[id=so-many-places]
  subject
  role rank: RANK bare
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  last
  yes "Anna Smit werd zesde, twee plaatsen voor Eva Jansen." => Anna Smit: rank 6
  no "Anna Smit werd niet zesde, twee plaatsen voor Eva Jansen."

# "wordt op de voet gevolgd door Bos, zondag vijfde": how a ranking stands.
frame on-the-heels
  verb volgen zitten
  needs MARKER[id=on-heels]
  without MARKER[id=close-followed]
  role next: competitor behind by
  asserts nothing
  last
  yes "Anna Smit leidt. Ze wordt op de voet gevolgd door Eva Bos, zondag vijfde. Eva Bos werd derde." => Eva Bos: rank 3
  no "Anna Smit wordt op de voet gevolgd door Eva Bos, zondag vijfde."

# "sloeg met een beste seizoenstijd van 51,90 het EK over": a mark that stood.
frame away-with-a-record
  verb over|slaan ontbreken
  subject
  role type: RECORD-WORD
  role time: TIME
  asserts record subject type time new=false
  asserts withdrawal subject status=DNS
  last
  yes "Zwemster Anna Smit slaat met een beste seizoenstijd van 51,90 het EK over." => Anna Smit: DNS; Anna Smit: SB 51.9
  no "Zwemster Anna Smit slaat het EK niet over."

frame travels-with-a-record
  verb reizen vertrekken komen af|reizen
  needs MARKER[id=stays-away]
  subject
  role type: RECORD-WORD
  role time: TIME behind of|with|in
  asserts record subject type time new=false
  last
  yes "Zwemster Anna Smit was met een beste seizoenstijd van 51,81 naar Gent afgereisd." => Anna Smit: SB 51.81
  no "Zwemster Anna Smit was met de trein naar Gent afgereisd."

# "die met 2.04.33 het beste pr had staan": a mark that stood.
frame has-a-record-standing
  verb staan
  also hebben
  subject
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS
  asserts record subject type time new=false
  last
  yes "Atleet Anna Smit, die met 2.24.33 het beste pr had staan, werd vijfde." => Anna Smit: rank 5; Anna Smit: PB 8673
  no "Atleet Anna Smit had geen pr staan."

# "zag alleen Jansen voor zich eindigen": who is seen is the first.
frame sees-only-before
  verb eindigen finishen aan|komen binnen|komen
  also zien
  needs MARKER[id=only]
  needs MARKER[id=before-self]
  subject
  without MARKER[id=midway]
  asserts result subject rank=1+ derived
  last
  yes "Anna Smit zag alleen Eva Maes voor zich eindigen." => Eva Maes: rank 1
  no "Anna Smit zag Eva Maes voor zich eindigen."

# "zag twee concurrentes voor zich eindigen": how many were ahead.
frame sees-so-many-before
  verb eindigen finishen aan|komen binnen|komen
  also zien
  needs MARKER[id=before-self]
  role who: PERSON bare
  role ahead: NUMBERED[kind=so-many]
  without MARKER[id=midway]
  without RANK
  allow must
  asserts result who rank=ahead+1
  last
  yes "Anna Smit zag twee zwemsters voor zich eindigen." => Anna Smit: rank 3
  yes "Anna Smit zag drie Britten voor zich finishen." => Anna Smit: rank 4
  no "Anna Smit wil geen twee zwemsters voor zich zien eindigen."

frame lets-so-many-before
  verb laten
  needs MARKER[id=before-self]
  subject
  role ahead: NUMBERED[kind=so-many]
  without MARKER[id=midway]
  without RANK
  allow must
  asserts result subject rank=ahead+1
  last
  yes "Anna Smit moest twee zwemsters voor zich laten." => Anna Smit: rank 3
  yes "Anna Smit moest drie Britten voor zich laten gaan." => Anna Smit: rank 4
  no "Anna Smit wil geen twee zwemsters voor zich laten gaan."
  no "Halverwege liet Anna Smit twee zwemsters voor zich gaan."

# "had aan 37,80 genoeg voor de zege": so much was enough, and it was.
frame enough-in-for-place
  verb hebben
  tense past
  needs MARKER[id=enough-at]|MARKER[id=enough-for]
  subject
  role time: TIME
  role rank: RANK[kind=noun]|AWARD behind for
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank medal=rank time
  yes "Anna Smit had aan 37,80 genoeg voor de zege." => Anna Smit: rank 1, time 37.8
  yes "Anna Smit had genoeg aan een tijd van 37,80 voor het zilver." => Anna Smit: rank 2, medal silver, time 37.8
  no "Anna Smit had aan 37,80 niet genoeg voor de zege."
  no "Anna Smit had aan 37,80 genoeg voor de finale." => Anna Smit: time 37.8

# "kwam 0,31 seconde tekort voor het goud": on the winner.
frame short-for-gold
  sport speed-skating short-track swimming athletics triathlon canoeing rowing biathlon cross-country-skiing alpine-skiing bobsleigh skeleton luge marathon-skating cycling motor-sport snowboarding freestyle-skiing
  verb komen
  needs MARKER[id=short]
  subject
  role gap: GAP|DURATION
  role award: AWARD[medal=gold]|AWARD[kind=step] behind for
  without competitor behind on|to
  without RECORD-WORD
  without MARKER[id=midway]
  asserts result subject gap
  yes "Schaatsster Anna Smit won. Eva Bos kwam 0,31 seconde tekort voor het goud." => Anna Smit: rank 1; Eva Bos: gap 0.31 to Anna Smit
  yes "Schaatsster Anna Smit won. Eva Bos kwam slechts 0,31 seconde te kort voor de hoogste trede." => Anna Smit: rank 1; Eva Bos: gap 0.31 to Anna Smit
  no "Schaatsster Anna Smit won. Eva Bos kwam 0,31 seconde tekort voor het brons." => Anna Smit: rank 1
  no "Schaatsster Anna Smit won. Eva Bos kwam als vierde een tiende tekort voor brons." => Anna Smit: rank 1; Eva Bos: rank 4

# "won en was Bos te snel af": with one name in the clause, it is of the beaten.
frame outwits-one
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn
  needs MARKER[id=outwits]
  subject
  object
  without GAP
  without DURATION
  without MARKER[id=midway]
  without MARKER[id=all-rivals]
  without MARKER[id=no-contest]
  without MARKER[id=in-a-group]
  asserts result subject rank=1
  last
  yes "Atlete Anna Smit was Eva Bos te snel af." => Anna Smit: rank 1
  no "Atlete Anna Smit was Eva Bos niet te snel af."

frame outwits-elided
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn
  needs MARKER[id=outwits]
  role beaten: PERSON|EPITHET|DEMONYM bare
  without GAP
  without DURATION
  without MARKER[id=midway]
  without MARKER[id=all-rivals]
  without MARKER[id=no-contest]
  without MARKER[id=in-a-group]
  asserts nothing
  last
  yes "Atlete Anna Smit won in 1.57,30 en was Eva Bos te snel af." => Anna Smit: rank 1, time 117.3
  no "Atlete Anna Smit liep 1.57,30 en was daarmee Eva Bos te snel af." => Anna Smit: time 117.3

# "gaf zich pas in de sprint gewonnen": who gives in has won nothing.
frame gives-in
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -darts -snooker -tennis -badminton -table-tennis -padel -beach-volleyball
  verb geven
  also winnen
  needs MARKER[id=oneself]
  asserts nothing
  last
  no "Schaatsster Anna Smit gaf zich pas in de slotronde gewonnen."
  no "Schaatsster Anna Smit moest zich in de sprint gewonnen geven."

# "gaf met 36.33 minuten 27 seconden toe op Maes": his time, and how far behind.
frame gives-away-in-time
  verb toe|geven prijs|geven verliezen
  subject
  role time: TIME behind with|in
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]
  role ahead: competitor behind on
  without RANK
  without MARKER[id=midway]
  allow must
  asserts result subject time gap gap-to=ahead
  last
  yes "Wielrenner Jan Bos gaf met 36.33 minuten 27 seconden toe op Tom Maes." => Jan Bos: time 2193, gap 27 to Tom Maes
  no "Wielrenner Jan Bos mag met 36.33 minuten hooguit 27 seconden toegeven op Tom Maes."

# "begint met de zesde tijd aan de tweede run": what he has from before it.
frame begins-run-with
  verb beginnen starten
  role rank: RANK[kind=noun] behind with
  role round: ROUND behind to
  asserts nothing
  last
  yes "Skiër Tom Maes begon met de zesde tijd aan de tweede run. Tom Maes werd vierde." => Tom Maes: rank 4
  no "Skiër Tom Maes begint met de zesde tijd aan de tweede run."

# "greep met een vierde plaats naast brons": the place is told beside the medal.
frame grabs-beside-with-place
  verb grijpen vissen pakken vallen
  needs MARKER[id=beside-podium]
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  last
  yes "Anna Smit greep met een vierde plaats naast brons." => Anna Smit: rank 4
  yes "Anna Smit viste met een vierde plaats naast brons." => Anna Smit: rank 4
  no "Anna Smit greep naast brons."

# "Voor Smit bleef het bij een achtste plaats".
frame stays-at-place-for
  verb blijven
  tense past
  role who: competitor behind for
  role rank: RANK[kind=noun]|AWARD[medal] behind at
  without NONRESULT
  without STANDINGS
  without MARKER[id=midway]
  asserts result who rank medal=rank
  yes "Voor Anna Smit bleef het bij een achtste plaats." => Anna Smit: rank 8
  yes "Het bleef bij brons voor Anna Smit." => Anna Smit: rank 3, medal bronze
  no "Voor Anna Smit bleef het niet bij brons."

# "Een achtste plaats voor Smit": no verb.
frame place-for-verbless
  sport -tennis -football -hockey -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -motor-sport
  verbless
  role rank: RANK[kind=noun] bare
  role who: PERSON|EPITHET behind for adjoining
  without AWARD
  without competitor bare
  without NONRESULT
  without STANDINGS
  without COMPARATIVE
  without MARKER[id=midway]
  without MARKER[id=in-mind]
  asserts result who rank
  yes "Schaatsen. Een achtste plaats dus voor Anna Smit." => Anna Smit: rank 8
  yes "Schaatsen. Plek acht voor Anna Smit." => Anna Smit: rank 8
  no "Schaatsen. Geen achtste plaats voor Anna Smit."
  no "Schaatsen. Een achtste plaats achter Anna Smit."

# "Smit en Bos moesten alleen Italië voor zich dulden": whom a nation's boat beats are in one boat.
frame crew-tolerates-only
  verb dulden laten zien hebben gaan
  needs MARKER[id=only-nation]
  needs MARKER[id=before-self]
  subject
  role ahead: COUNTRY|EPITHET|DEMONYM bare
  without MARKER[id=midway]
  allow must
  asserts result ahead rank=1 derived
  asserts result subject rank=2 derived
  last
  yes "Roeien. Anna Smit en Eva Bos moesten alleen Italië voor zich dulden." => Italië: rank 1; Anna Smit: rank 2; Eva Bos: rank 2
  yes "Roeien. Anna Smit en Eva Bos moesten alleen de Italiaanse roeisters voor zich dulden." => Italië: rank 1; Anna Smit: rank 2; Eva Bos: rank 2
  no "Roeien. Anna Smit en Eva Bos moesten Italië voor zich dulden."

frame crew-lets-only-before
  verb voor|laten
  needs MARKER[id=only-nation]
  subject
  role ahead: COUNTRY|EPITHET|DEMONYM bare
  without MARKER[id=midway]
  allow must
  asserts result ahead rank=1 derived
  asserts result subject rank=2 derived
  last
  yes "Roeien. Anna Smit, Eva Bos en Lea Mol moesten alleen Italië voorlaten." => Italië: rank 1; Anna Smit: rank 2; Eva Bos: rank 2; Lea Mol: rank 2
  no "Roeien. Anna Smit en Eva Bos moesten Italië voorlaten."
