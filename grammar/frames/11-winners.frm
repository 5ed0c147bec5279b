# Winners, podiums, medals and times told in other words.

# "…, gevolgd door Maes en Bouma": who comes next.
frame followed-winner
  verb volgen
  also winnen
  role next: competitor behind by
  without RANK
  without NONRESULT bare
  without MARKER[id=no-contest]
  asserts result next rank=2+
  yes "Tom Maes won, gevolgd door Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  yes "Tom Maes won de 1000 meter, op de voet gevolgd door Ids Bouma." => Tom Maes: rank 1; Ids Bouma: rank 2
  no "Tom Maes won, gevolgd door tien camera's." => Tom Maes: rank 1

# "leidt het klassement, gevolgd door Maes": who comes next in a ranking.
frame followed-leader
  verb volgen
  also leiden
  needs STANDINGS
  role next: competitor behind by
  without RANK
  without NONRESULT bare
  asserts result next rank=2+ standings
  yes "Tom Maes leidt het klassement, gevolgd door Ids Bouma." => Tom Maes: rank 1; Ids Bouma: rank 2
  no "Tom Maes leidt het klassement niet, gevolgd door tien camera's."

# "is de nieuwe leider in het klassement, gevolgd door Maes".
frame followed-new-leader
  verb volgen
  also zijn
  needs STANDINGS
  needs MARKER[id=new-leader]|MARKER[id=kept-lead]
  role next: competitor behind by
  without RANK
  without NONRESULT bare
  asserts result next rank=2+ standings
  yes "Anna Smit is de nieuwe leidster in het klassement, gevolgd door Eva Bos." => Anna Smit: rank 1; Eva Bos: rank 2
  no "Anna Smit is niet de leidster in het klassement, gevolgd door tien camera's."

# "staat aan de leiding, gevolgd door Maes met 183 punten".
frame followed-in-lead
  verb volgen
  also staan
  needs STANDINGS
  needs MARKER[id=lead]
  role next: competitor behind by
  without NONRESULT bare
  asserts result next rank=2+ standings
  yes "Anna Smit staat aan de leiding in het klassement, gevolgd door Eva Bos." => Anna Smit: rank 1; Eva Bos: rank 2
  no "Anna Smit staat niet aan de leiding in het klassement, gevolgd door tien camera's."

frame followed-going-in-lead
  verb volgen
  also gaan
  needs STANDINGS
  needs MARKER[id=lead]
  role next: competitor behind by
  without NONRESULT bare
  asserts result next rank=2+ standings
  yes "Anna Smit gaat aan de leiding in het klassement, gevolgd door Eva Bos." => Anna Smit: rank 1; Eva Bos: rank 2
  no "Anna Smit gaat niet aan de leiding in het klassement, gevolgd door tien camera's."

frame followed-triumphant
  verb volgen
  also zegevieren
  role next: competitor behind by
  without RANK
  without NONRESULT bare
  asserts result next rank=2+
  yes "Tom Maes zegevierde, gevolgd door Ids Bouma." => Tom Maes: rank 1; Ids Bouma: rank 2
  no "Tom Maes zegevierde, gevolgd door tien camera's." => Tom Maes: rank 1

frame followed-alone
  verb volgen
  also komen
  needs MARKER[id=alone-home]|MARKER[id=home-first]
  role next: competitor behind by
  without NONRESULT bare
  asserts result next rank=2+
  yes "Tom Maes kwam solo over de streep, gevolgd door Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "Tom Maes kwam solo over de streep, gevolgd door tien camera's." => Tom Maes: rank 1

frame followed-on-name
  verb volgen
  also schrijven
  needs MARKER[id=on-name]
  role next: competitor behind by
  without NONRESULT bare
  without RANK
  asserts result next rank=2+
  yes "Tom Maes schreef de 1000 meter op zijn naam, gevolgd door Ids Bouma." => Tom Maes: rank 1; Ids Bouma: rank 2
  no "Tom Maes schreef de 1000 meter op zijn naam, gevolgd door tien camera's." => Tom Maes: rank 1

frame followed-winner-was
  verb volgen
  needs MARKER[id=winner-was]
  object
  role next: competitor behind by
  takes time
  without NONRESULT bare
  asserts result object rank=1 time
  asserts result next rank=2+
  yes "Winnaar werd Tom Maes, gevolgd door Ids Bouma." => Tom Maes: rank 1; Ids Bouma: rank 2
  no "Winnaar wordt misschien Tom Maes, gevolgd door Ids Bouma."

# "kwam als tweede binnen, gevolgd door Maes": the next place.
frame followed-placed
  verb volgen
  role rank: RANK|AWARD
  role next: competitor behind by
  without NONRESULT bare
  without MARKER[id=no-contest]
  without MARKER[id=midway]
  asserts result next rank=rank+1
  yes "Tom Maes kwam als tweede over de streep, gevolgd door Ids Bouma en Jan Smit." => Tom Maes: rank 2; Ids Bouma: rank 3; Jan Smit: rank 4
  yes "Tom Maes pakte het zilver, gevolgd door Ids Bouma." => Tom Maes: rank 2, medal silver; Ids Bouma: rank 3
  no "Tom Maes wil als tweede finishen, gevolgd door Ids Bouma."

frame followed-best
  verb volgen
  also zijn
  needs MARKER[id=best]
  role next: competitor behind by
  asserts result next rank=2+
  yes "Tom Maes was de snelste, gevolgd door Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "Tom Maes was niet de snelste, gevolgd door Ids Bouma."

frame podium-consisted
  verb bestaan
  needs MARKER[id=podium]
  role who: competitor behind from
  without competitor behind beside
  without MARKER[id=for-a-part]
  without MARKER[id=besides-the-winner]
  asserts result who rank=1+
  yes "Het podium bestond uit Tom Maes, Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "De ploeg bestond uit Tom Maes, Ids Bouma en Jan Smit."
  no "Het podium bestond naast Tom Maes uit Ids Bouma en Jan Smit."
  no "Het podium bestond voor een groot deel uit Nederland."

frame top-listed
  verbless
  needs MARKER[id=top-list]
  without GAP
  subject
  asserts result subject rank=1+
  yes "Top 3: Tom Maes, Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "De ploeg: Tom Maes, Ids Bouma en Jan Smit."

# "De top drie: Maes, Bos op 12 seconden en Smit op 1.04": the gap goes with the last of the first two.
frame top-listed-with-gaps
  verbless
  needs MARKER[id=top-list]
  needs GAP[kind=listed]
  without GAP[kind=listed-third]
  subject
  asserts result subject rank=1+
  yes "Top 3: Tom Maes, Ids Bouma op 12 seconden en Jan Smit op 1.04." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3, gap 64 to Tom Maes
  no "De ploeg: Tom Maes, Ids Bouma en Jan Smit."

frame top-listed-third
  verbless
  needs MARKER[id=top-list]
  needs GAP[kind=listed-third]
  subject
  asserts result subject rank=3
  yes "Top 3: Tom Maes, Ids Bouma op 12 seconden, Jan Smit op 1.04." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3, gap 64 to Tom Maes
  no "De ploeg: Tom Maes, Ids Bouma op 12 seconden."

frame home-with-medal
  verb gaan mogen keren vertrekken reizen vliegen
  needs MARKER[id=homewards]
  subject
  role award: AWARD[medal] behind with
  allow possible
  asserts result subject rank=award medal=award
  yes "Anna Smit mocht met een bronzen plak naar huis." => Anna Smit: rank 3, medal bronze
  no "Anna Smit wil met een bronzen plak naar huis."

frame hangs-medal
  verb hangen om|hangen
  needs MARKER[id=round-neck]
  subject
  role award: AWARD[medal] bare
  asserts result subject rank=award medal=award
  yes "Anna Smit hing het goud om haar nek." => Anna Smit: rank 1, medal gold
  no "Anna Smit hing een sjaal om haar nek."

frame shares-place
  verb delen
  role rank: RANK[kind=noun]|AWARD bare
  role other: competitor behind with
  asserts result other rank=rank medal=rank
  yes "Anna Smit deelde de vijfde plaats met Eva Maes." => Anna Smit: rank 5; Eva Maes: rank 5
  no "Anna Smit deelde een kamer met Eva Maes."

frame pleased-with-place
  verb zijn tonen voelen reageren leven
  needs MARKER[id=pleased]|MARKER[id=settle]
  subject
  role rank: RANK[kind=noun]|AWARD[medal]
  takes time
  asserts result subject rank=rank medal=rank time
  yes "Anna Smit was blij met haar derde plaats." => Anna Smit: rank 3
  no "Anna Smit zou blij zijn met een derde plaats."
  yes "Anna Smit was trots op haar derde plaats." => Anna Smit: rank 3
  no "Anna Smit was niet blij met haar derde auto."

frame congratulates
  verb feliciteren complimenteren
  subject
  role winner: PERSON|PRONOUN[form=object]|EPITHET bare
  role award: AWARD behind with
  asserts result winner rank=award medal=award
  last
  yes "Tom Maes feliciteerde Ids Bouma met het brons." => Ids Bouma: rank 3, medal bronze
  no "Tom Maes wilde Ids Bouma niet feliciteren met het brons."
  yes "Tom Maes feliciteerde Ids Bouma met zijn zege." => Ids Bouma: rank 1

# "Met haar brons hield ze de schade beperkt": what is hers she has won, whatever she does or hopes with it.
frame own-award
  needs MARKER[id=with-own]
  without MARKER[id=pleased]
  without STANDINGS
  subject
  role rank: RANK[kind=noun]|AWARD behind with
  without NONRESULT
  allow possible wanted must future seems
  asserts result subject rank=rank medal=rank
  yes "Met haar brons op de 1500 meter hield Anna Smit de schade beperkt." => Anna Smit: rank 3, medal bronze
  yes "Met zijn tweede plaats stelde Tom Maes teleur." => Tom Maes: rank 2
  no "Met zijn vierde zege stelde Tom Maes niet teleur."
  no "Met een zege kan Tom Maes de stand op zijn kop zetten."

frame time-good-for
  verb zijn blijken
  needs MARKER[id=good-for]
  role who: competitor behind of
  role rank: RANK|AWARD behind for
  role time?: TIME|MARK
  asserts result who rank=rank medal=rank time
  yes "De 39,20 van Anna Smit was goed voor plek elf." => Anna Smit: rank 11, time 39.2
  no "De 39,20 van Anna Smit was niet goed voor een medaille." => Anna Smit: time 39.2

frame enough-for
  verb zijn blijken
  needs MARKER[id=enough]
  role award: AWARD|RANK[kind=noun] behind for
  role who: PERSON behind of
  takes time
  asserts result who rank=award medal=award time
  yes "39,20 was genoeg voor de zege van Anna Smit." => Anna Smit: rank 1, time 39.2
  no "39,20 was niet genoeg voor de zege van Anna Smit."

frame clock-stopped
  verb stil|staan stil|zetten stil|vallen staan
  needs MARKER[id=clock]
  role who: competitor behind for|at
  role time: TIME
  asserts result who time
  yes "De klok bleef voor Anna Smit stilstaan op 39,20." => Anna Smit: time 39.2
  yes "Voor Anna Smit stond er 39,20 op het bord." => Anna Smit: time 39.2
  no "Voor Anna Smit stond er niets op het bord."

frame hung-with-medal
  verb omhangen bekronen belonen tooien
  voice passive
  subject
  role award: AWARD[medal] behind with
  asserts result subject rank=award medal=award
  yes "Anna Smit werd met zilver omhangen." => Anna Smit: rank 2, medal silver
  no "Anna Smit werd niet met zilver omhangen."

# "na haar zege op de 1000 meter won ze ook de 500": what is told beside is hers, in a contest of its own.
frame own-beside
  subject
  role award: BESIDE
  without PERSON behind of
  without STANDINGS
  allow possible wanted must future seems negated
  asserts result subject rank=award medal=award event=award
  yes "Na haar zege op de 1000 meter reed Anna Smit op de 500 meter 38,40." => Anna Smit: rank 1; Anna Smit: time 38.4
  yes "Na een tweede plaats op vrijdag op de 1500 meter werd Anna Smit derde op de 500 meter." => Anna Smit: rank 2; Anna Smit: rank 3
  no "Na de zege op de 1000 meter van Eva Maes reed Anna Smit niet goed."
  no "Na een mislukte 1000 meter reed Anna Smit 38,40." => Anna Smit: time 38.4

# "staat na een zevende plek op de 500 meter derde in het klassement".
frame own-beside-in-meeting
  sport speed-skating short-track
  verb staan leiden aan|voeren klimmen op|klimmen stijgen schuiven op|schuiven bezetten eindigen worden zijn zakken gaan
  subject
  needs STANDINGS
  role award: BESIDE
  without PERSON behind of
  without COMPETITION[kind=world-cup-series]
  asserts result subject rank=award medal=award event=award
  yes "Schaatser Tom Maes staat na een zevende plek op de 500 meter derde in het klassement." => Tom Maes: rank 7; Tom Maes: rank 3
  yes "Schaatser Tom Maes klom door een zesde plaats op de 5000 meter naar de zevende plaats in het klassement." => Tom Maes: rank 6; Tom Maes: rank 7
  no "Schaatser Tom Maes staat na de 500 meter derde in het klassement." => Tom Maes: rank 3

# "staat na een zevende plek op de 500 meter en een derde op de 5000 meter tweede in het klassement".
frame own-beside-too-in-meeting
  sport speed-skating short-track
  verb staan leiden aan|voeren klimmen op|klimmen stijgen schuiven op|schuiven bezetten eindigen worden zijn zakken gaan
  subject
  needs STANDINGS
  role award: BESIDE[kind=second]
  without PERSON behind of
  without COMPETITION[kind=world-cup-series]
  asserts result subject rank=award medal=award event=award
  yes "Schaatser Tom Maes staat na een zevende plek op de 500 meter en een derde plek op de 5000 meter tweede in het klassement." => Tom Maes: rank 7; Tom Maes: rank 3; Tom Maes: rank 2
  no "Schaatser Tom Maes staat na de 500 meter en de 5000 meter tweede in het klassement." => Tom Maes: rank 2

# How far apart two were.
frame won-by-gap
  verb winnen zegevieren
  needs MARKER[id=lead-by]
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role second: competitor behind on
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  asserts result second gap gap-to=subject
  yes "Tom Maes won met 0,31 seconde voorsprong op Ids Bouma." => Tom Maes: rank 1; Ids Bouma: gap 0.31 to Tom Maes
  no "Tom Maes won, met 78 punten voorsprong op Ids Bouma in de stand." => Tom Maes: rank 1

frame behind-by-gap
  verb eindigen finishen aan|komen binnen|komen arriveren komen
  subject
  role gap: GAP|DURATION bare
  role ahead: competitor behind behind|after
  without RANK
  without PERSON behind of
  without EPITHET behind of
  without MARKER[id=midway]
  allow must
  asserts result subject gap gap-to=ahead
  yes "Achter Jan Mol finishte Tom Maes op drie seconden van Ids Bouma." => Tom Maes: gap 3 to Ids Bouma
  yes "Tom Maes finishte 0,31 seconde achter Ids Bouma." => Tom Maes: gap 0.31 to Ids Bouma
  no "Tom Maes reed twee ritten achter Ids Bouma."

frame short-by-gap
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb komen
  needs MARKER[id=short]
  subject
  role gap: GAP|DURATION
  role ahead: competitor behind on|for|to
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Tom Maes kwam 0,31 seconde tekort op Ids Bouma." => Tom Maes: gap 0.31 to Ids Bouma
  no "Tom Maes kwam 0,31 seconde tekort voor de zege."

frame took-longer
  verb doen hebben
  needs MARKER[id=longer]
  subject
  role gap: GAP|DURATION
  role ahead: competitor behind comparison
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Tom Maes deed er 0,31 seconde langer over dan Ids Bouma." => Tom Maes: gap 0.31 to Ids Bouma
  yes "Tom Maes had 0,31 seconde meer nodig dan Ids Bouma." => Tom Maes: gap 0.31 to Ids Bouma
  no "Tom Maes deed er 0,31 seconde langer over dan vorig jaar."

# "had een tel meer nodig": than the one who won.
frame took-longer-than-winner
  verb hebben doen
  needs MARKER[id=longer]
  subject
  role gap: GAP|DURATION
  without competitor behind comparison
  without MARKER[id=midway]
  without RELATIVE-PERIOD
  without YEAR
  without RECORD-WORD
  asserts result subject gap
  yes "Ids Bouma won. Tom Maes had 0,31 seconde meer nodig." => Ids Bouma: rank 1; Tom Maes: gap 0.31 to Ids Bouma
  no "Ids Bouma won. Tom Maes had vorig jaar 0,31 seconde meer nodig." => Ids Bouma: rank 1

frame beat-by-gap
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb verslaan kloppen af|troeven overtreffen voor|blijven
  subject
  object
  role gap: GAP|DURATION behind with|of
  without MARKER[id=midway]
  asserts result object gap gap-to=subject
  yes "Tom Maes klopte Ids Bouma met drie tienden." => Ids Bouma: gap 0.3 to Tom Maes
  no "Tom Maes hoopt Ids Bouma met drie tienden te kloppen."

# "plaatste zich met haar tijd van 38,96 voor de WK".
frame qualifies-in-time
  verb plaatsen kwalificeren verzekeren
  subject
  role time: TIME
  without RANK
  without NONRESULT
  asserts result subject time
  yes "Anna Smit plaatste zich met een tijd van 38,96 voor de WK." => Anna Smit: time 38.96
  yes "Anna Smit kwalificeerde zich in 38,96 voor de finale." => Anna Smit: time 38.96
  no "Anna Smit wil zich met een tijd van 38,96 plaatsen voor de WK."

frame is-between-in-time
  verb zitten liggen zijn
  needs MARKER[id=between]
  subject
  role time: TIME
  asserts result subject time
  yes "Anna Smit zat met een tijd van 37,51 tussen de twee Noorsen." => Anna Smit: time 37.51
  no "Anna Smit zat lang tussen de twee Noorsen."

# "in de door Smit gewonnen kwalificatie".
frame won-by-attribute
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  needs MARKER[id=won-contest]
  role winner: competitor behind by
  asserts result winner rank=1
  yes "Robert Peeters kwam ten val in de door Jakob Nowak gewonnen editie van Luik-Bastenaken-Luik." => Jakob Nowak: rank 1; Robert Peeters: condition fall
  no "Robert Peeters kwam ten val in de door Jakob Nowak gestarte editie van Luik-Bastenaken-Luik." => Robert Peeters: condition fall
