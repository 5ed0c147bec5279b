# Marks of jumps and throws, and sums of points, with whatever verb they are told.

# "strandde op 16,44 meter", "tekende voor 18,28 meter": any verb.
frame with-mark
  sport athletics
  voice active
  subject
  role mark: MARK behind in|with|after|until|to|on|through|for|as
  without RECORD-WORD[kind=holder]
  without RECORD-WORD behind until|to|on|of|in
  without MARKER[id=hold]
  without MARKER[id=name-of]
  without NONRESULT
  without MARGIN
  allow must
  asserts result subject distance=mark
  yes "Jan Bakker strandde op 16,44 meter." => Jan Bakker: distance 16.44
  yes "Jan Bakker tekende voor 8,03 meter." => Jan Bakker: distance 8.03
  yes "Met 8,03 meter moest Jan Bakker genoegen nemen met zilver." => Jan Bakker: rank 2, medal silver, distance 8.03
  yes "Jan Bakker eindigde met 8,03 meter op de zesde plaats." => Jan Bakker: rank 6, distance 8.03
  no "Jan Bakker hoopt op 8,03 meter."
  no "Jan Bakker mikte vergeefs op 8,03 meter te komen."

# "zette een reeks neer van 8,03 meter"; what stands behind a record is the record's.
frame with-mark-of
  sport athletics
  voice active
  subject
  role mark: MARK behind of
  without RECORD-WORD
  without MARKER[id=hold]
  without MARKER[id=name-of]
  without NONRESULT
  without MARGIN
  allow must
  asserts result subject distance=mark
  yes "Jan Bakker verraste met een beste poging van 8,03 meter." => Jan Bakker: distance 8.03
  no "Jan Bakker bleef ver onder zijn Belgisch record (8m26)." => Jan Bakker: NR 8.26

# "eindigde met als beste worp 59,74 meter".
frame with-as-best
  sport athletics
  subject
  role mark: MARK[kind=best]
  without NONRESULT
  asserts result subject distance=mark
  yes "Jan Bakker eindigde als achtste, met als beste worp 59,74 meter." => Jan Bakker: rank 8, distance 59.74
  no "Jan Bakker hoopt met als beste worp 59,74 meter te eindigen."

class field = springen werpen gooien stoten slingeren zweven landen reiken wippen vliegen zeilen over|gaan lanceren overbruggen overschrijden passeren bedwingen klaren trotseren overwinnen halen noteren verbeteren produceren laten afdrukken optekenen presteren nemen aan|tekenen raken bereiken behalen realiseren uit|komen smijten scoren neer|zetten lukken meten gaan

# "sprong 6,81 meter ver", "liet 19,35 meter opmeten", "haalde 6,81 meter".
frame field-mark
  sport athletics
  verb @field
  subject
  role mark: MARK bare
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  asserts result subject distance=mark
  yes "Jan Bakker noteerde 8,03 meter." => Jan Bakker: distance 8.03
  yes "Jan Bakker liet 8,03 meter opmeten." => Jan Bakker: distance 8.03
  yes "Eva Bakker bereikte een afstand van 17,03 meter." => Eva Bakker: distance 17.03
  yes "Jan Bakker werd tweede achter Eva Bakker, die 8,03 meter sprong." => Jan Bakker: rank 2; Eva Bakker: rank 1, distance 8.03
  no "Jan Bakker haalde de 8,03 meter niet."
  no "Jan Bakker wilde 8,03 meter springen."

class throw = springen werpen gooien stoten slingeren wippen zeilen over|gaan zweven reiken

# Without its unit, behind a verb that can be of nothing else: "stootte 19,35", "sprong over 1,93".
frame throw-figure
  sport athletics
  verb @throw
  subject
  role mark: TIME
  without TIME behind comparison
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  without MARKER[id=no-further]
  asserts result subject distance=mark
  yes "Jan Bakker stootte 19,35." => Jan Bakker: distance 19.35
  yes "Eva Bakker sprong over 1,93." => Eva Bakker: distance 1.93
  yes "Eva Bakker gooide de speer naar 61,33." => Eva Bakker: distance 61.33
  no "Eva Bakker probeerde over 1,93 te springen."
  no "Eva Bakker sprong niet over 1,93."

# "kwam niet verder dan 6,40", "verder dan 5,33 reikte hij niet": so far, and no further.
frame no-further-figure
  sport athletics
  verb komen reiken geraken raken springen werpen gooien stoten
  require negated
  subject
  role mark: MARK|TIME behind comparison
  without RECORD-WORD
  asserts result subject distance=mark
  yes "Verder dan 7,33 meter reikte Jan Bakker niet." => Jan Bakker: distance 7.33
  yes "Hoger dan 2,15 meter sprong Jan Bakker niet." => Jan Bakker: distance 2.15
  no "Jan Bakker reikte verder dan 7,33 meter."

# "De beste poging van Maes was 6,81 meter", "Haar beste worp landde op 61,33 meter".
frame best-of-hers
  sport athletics
  verb zijn bedragen meten landen worden komen neer|komen stranden blijven eindigen op|leveren
  needs MARKER[id=best-attempt]
  role who: competitor behind of
  role mark: MARK|TIME
  without RECORD-WORD
  without NONRESULT
  asserts result who distance=mark
  yes "De beste poging van Jan Bakker was 8,03 meter." => Jan Bakker: distance 8.03
  no "De beste poging van Jan Bakker was ongeldig."

frame own-best
  sport athletics
  verb zijn bedragen meten landen worden komen neer|komen stranden blijven eindigen op|leveren
  needs MARKER[id=best-attempt]
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]
  role mark: MARK|TIME
  without RECORD-WORD
  without NONRESULT
  without competitor behind of
  asserts result who distance=mark
  yes "Jan Bakker werd vijfde. Zijn beste sprong was 8,03 meter." => Jan Bakker: rank 5, distance 8.03
  no "Jan Bakker werd vijfde. Zijn beste sprong was ongeldig." => Jan Bakker: rank 5

# "werd gewonnen door Maes met 6,81 meter", "ging met 62,40 meter naar Smit".
frame mark-of-taker
  sport athletics
  needs AWARD|RANK|DISCIPLINE
  role who: competitor behind by|to
  role mark: MARK behind with
  asserts result who distance=mark
  yes "Het goud ging met een worp van 62,40 meter naar Jan Bakker." => Jan Bakker: rank 1, medal gold, distance 62.4
  no "Het goud gaat morgen misschien naar Jan Bakker."

frame mark-for-taker
  sport athletics
  verb zijn
  needs AWARD|RANK
  role who: competitor behind for
  role mark: MARK behind with
  without NONRESULT
  asserts result who distance=mark
  yes "Het brons was met 62,40 meter voor Jan Bakker." => Jan Bakker: rank 3, medal bronze, distance 62.4
  no "Jan Bakker won met 62,40 meter voor Piet Kok." => Jan Bakker: rank 1, distance 62.4; Piet Kok: rank 2

frame mark-won-by
  sport athletics
  verb winnen
  voice passive
  role who: competitor behind by
  role mark: MARK behind with
  without NONRESULT
  without MARGIN
  asserts result who distance=mark
  yes "Het verspringen werd gewonnen door Jan Bakker met 8,03 meter." => Jan Bakker: rank 1, distance 8.03
  no "Het verspringen moet door Jan Bakker met 8,03 meter gewonnen worden."

frame points-of-taker
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -tennis -darts -badminton -table-tennis -padel -snooker -beach-volleyball -judo -boxing
  verb gaan zijn
  needs AWARD|RANK
  role who: competitor behind to|for
  role points: POINTS behind with
  without MARGIN
  without SCORE
  without NONRESULT
  asserts result who points
  yes "De zege was met 57,30 punten voor Eva Bakker." => Eva Bakker: rank 1, points 57.3
  no "De zege was met 3 punten verschil voor Eva Bakker." => Eva Bakker: rank 1

frame points-won-by
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -tennis -darts -badminton -table-tennis -padel -snooker -beach-volleyball -judo -boxing
  verb winnen
  voice passive
  role who: competitor behind by
  role points: POINTS behind with
  without MARGIN
  without SCORE
  without NONRESULT
  asserts result who points
  yes "De zevenkamp werd gewonnen door Eva Bakker met 6.541 punten." => Eva Bakker: rank 1, points 6541
  no "De zevenkamp werd door Eva Bakker met 41 punten verschil gewonnen." => Eva Bakker: rank 1

# "brengt de teller op 5.641 punten", "voert het klassement aan met 76 punten": any verb.
frame with-points
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing -alpine-skiing -biathlon -cross-country-skiing -luge -bobsleigh -skeleton
  voice active
  subject
  role points: POINTS behind with|on|until|to
  without RECORD-WORD[kind=holder]
  without MARGIN
  without NONRESULT
  without SCORE
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  without MARKER[id=hold]
  without MARKER[id=level]
  allow must
  asserts result subject points
  yes "Ann Maes voerde de zevenkamp met 3.812 punten aan." => Ann Maes: points 3812
  yes "Eva Maes kwam op de balk uit op 13,300 punten." => Eva Maes: points 13.3
  no "Eva Maes leidt met 12 punten voorsprong."
  no "Eva Maes hoopt op 6.500 punten."

# "A is tweede met 170 punten, B derde met 163": the unit is that of the one before.
frame points-going-on
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing -alpine-skiing -biathlon -cross-country-skiing -luge -bobsleigh -skeleton
  verb zijn staan worden volgen bezetten eindigen blijven
  subject
  needs POINTS
  role rank: RANK bare
  role points: NUMBER behind with
  without POINTS
  without MARGIN
  without TIME
  asserts result subject rank points
  yes "Eva Maes is tweede met 170 punten, Ann Bos derde met 163." => Eva Maes: rank 2, points 170; Ann Bos: rank 3, points 163
  no "Eva Maes is tweede met 170 punten, Ann Bos derde met haar zus." => Eva Maes: rank 2, points 170; Ann Bos: rank 3

# "Een sprong van 6,29 meter bracht haar naar de achtste plaats": whom a mark took there.
frame mark-brings
  sport athletics
  verb brengen helpen loodsen stuwen op|leveren bezorgen tillen duwen geven
  role mark: MARK bare
  role who: competitor|PRONOUN[form=object]|PRONOUN[form=possessive]|PRONOUN[possessive] bare
  without competitor behind comparison
  without RECORD-WORD
  without MARGIN
  without NONRESULT
  asserts result who distance=mark
  yes "Ann Maes begon goed. Een sprong van 6,29 meter bracht haar naar de achtste plaats." => Ann Maes: distance 6.29
  no "Een sprong van 6,29 meter zou Ann Maes naar de achtste plaats brengen."

# "gingen over 1,76", "klom over 5,72": in the air.
frame over-figure
  sport athletics
  verb gaan komen vliegen klimmen
  subject
  role mark: TIME|MARK behind through|about
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  asserts result subject distance=mark
  yes "Ann Maes en Lies Bos gingen allebei over 1,76." => Ann Maes: distance 1.76; Lies Bos: distance 1.76
  no "Ann Maes ging niet over 1,76."

# What a jury gave: "scoorde 13,300 op balk", "De 13,300 van Maes was de beste score".
frame jury-points
  sport gymnastics trampoline diving artistic-swimming figure-skating skateboarding snowboarding
  verb scoren noteren turnen krijgen kopen springen duiken schrijven ontvangen verdienen belonen doen laten realiseren
  subject
  role points: POINTS bare
  without MARGIN
  without NONRESULT
  asserts result subject points
  yes "Eva Maes scoorde 13,300 op balk." => Eva Maes: points 13.3
  no "Eva Maes wilde 13,300 scoren op balk."

frame jury-points-of
  sport gymnastics trampoline diving artistic-swimming figure-skating skateboarding snowboarding
  verb zijn blijken op|leveren betekenen volstaan
  role points: POINTS bare
  role who: competitor behind of
  without MARGIN
  without NONRESULT
  asserts result who points
  yes "De 13,300 van Eva Maes was de beste score." => Eva Maes: points 13.3
  no "De balkoefening van Eva Maes was de beste."

frame jury-rewards
  sport gymnastics trampoline diving artistic-swimming figure-skating skateboarding snowboarding
  verb belonen waarderen honoreren
  role who: competitor bare
  role points: POINTS behind with|on
  without NONRESULT
  asserts result who points
  yes "De jury beloonde Eva Maes met 13,300 punten." => Eva Maes: points 13.3
  no "De jury beloonde Eva Maes niet."

# "volgt met 43": in the ranking that is spoken of.
frame follows-with-number
  sport -tennis -golf -darts -cycling -snooker
  verb volgen
  tense present
  subject
  role points: NUMBER behind with
  without POINTS
  without TIME
  without GAP
  without NONRESULT
  without MARGIN
  asserts result subject points standings
  yes "Eva Maes leidt met 55 punten. Ann Bos volgt met 43." => Eva Maes: rank 1, points 55; Ann Bos: points 43
  no "Eva Maes leidt met 55 punten. Ann Bos volgt met 12 zeges." => Eva Maes: rank 1, points 55

# "Haar worp van 61,33 meter was goed voor zilver": of the one who is spoken of.
frame own-mark-good
  sport athletics
  verb zijn blijken
  needs MARKER[id=good-for]|MARKER[id=enough]
  role who: MARK[possessive] bare
  role rank: RANK[kind=noun]|AWARD behind for
  without NONRESULT
  without competitor behind of
  asserts result who rank=rank medal=rank
  yes "Ann Maes begon goed. Haar worp van 61,33 meter was goed voor zilver." => Ann Maes: rank 2, medal silver, distance 61.33
  no "Ann Maes begon goed. Haar worp van 61,33 meter was niet goed voor zilver." => Ann Maes: distance 61.33

frame own-mark-brought
  sport athletics
  verb op|leveren bezorgen betekenen brengen
  role who: MARK[possessive] bare
  role rank: RANK[kind=noun]|AWARD
  without NONRESULT
  without competitor behind of
  asserts result who rank=rank medal=rank
  yes "Ann Maes begon goed. Haar beste sprong van 6,33 meter leverde brons op." => Ann Maes: rank 3, medal bronze, distance 6.33
  no "Ann Maes begon goed. Haar beste sprong van 6,33 meter leverde geen brons op." => Ann Maes: distance 6.33

frame own-mark-was
  sport athletics
  verb zijn blijken volstaan op|leveren bezorgen betekenen brengen leveren geven komen landen
  role who: MARK[possessive] bare
  without competitor behind of
  allow negated
  asserts result who distance=who
  yes "Ann Maes begon goed. Haar worp van 61,33 meter volstond." => Ann Maes: distance 61.33
  no "Ann Maes begon goed. Haar record van 61,33 meter volstond."

# "Voor Maes bleef het bij 18,30 meter".
frame stays-at-mark-for
  sport athletics
  verb blijven houden eindigen stokken stoppen
  role who: competitor behind for
  role mark: MARK|TIME behind at|on|with
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  asserts result who distance=mark
  yes "Voor Ann Maes bleef het bij 18,30 meter." => Ann Maes: distance 18.3
  no "Voor Ann Maes bleef het niet bij 18,30 meter."

# "dat volstond voor zilver".
frame that-sufficed
  verb volstaan
  needs PRONOUN[gender=neuter] bare
  before
  role rank: RANK|AWARD behind for
  without competitor
  without NONRESULT
  without STANDINGS
  without PERSON
  asserts result before rank=rank medal=rank
  yes "Anna Smit reed 37,20. Dat volstond voor zilver." => Anna Smit: rank 2, medal silver, time 37.2
  no "Anna Smit reed 37,20. Dat volstond niet voor zilver." => Anna Smit: time 37.2

# "won met 6.340 punten, 120 punten meer dan Maes": the sum stands beside by how much.
frame points-beside-margin
  sport athletics
  subject
  needs MARGIN
  role points: POINTS behind with|on|to
  without RECORD-WORD
  without NONRESULT
  without STANDINGS
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  asserts result subject points
  yes "Ann Maes won de zevenkamp met 6.340 punten, 120 punten meer dan Eva Bos." => Ann Maes: rank 1, points 6340
  no "Ann Maes won de zevenkamp met 120 punten meer dan Eva Bos." => Ann Maes: rank 1

frame mark-beside-margin
  sport athletics
  subject
  needs MARGIN
  role mark: MARK behind with|on|to
  without RECORD-WORD behind until|to|on|of|in
  without NONRESULT
  asserts result subject distance=mark
  yes "Met een worp van 62,40 meter bleef Ann Maes Eva Bos 63 centimeter voor." => Ann Maes: distance 62.4
  yes "Met 6,47 meter bleef Ann Maes twee centimeter onder haar persoonlijk record." => Ann Maes: distance 6.47
  no "Ann Maes bleef Eva Bos 63 centimeter voor."

# "voldeed met 20,10 meter aan de eis van 20 meter".
frame meets-requirement
  sport athletics
  verb voldoen
  subject
  role mark: MARK|DISTANCE[unit=metre] behind with
  without RECORD-WORD
  without MARGIN
  asserts result subject distance=mark
  yes "Ann Maes voldeed met 20,10 meter aan de eis van 20 meter." => Ann Maes: distance 20.1
  no "Ann Maes voldeed met 20,10 meter niet aan de eis van 21 meter."

# "Goud voor Maes met 8,12 meter", "Maes won voor Bos met 8,01 meter": whose it is stands before it.
frame mark-for-verbless
  sport athletics
  verbless
  role award: AWARD bare
  role who: competitor behind for
  role mark: MARK behind with adjoining
  asserts result who distance=mark
  yes "Goud voor Ann Maes met 6,12 meter." => Ann Maes: rank 1, medal gold, distance 6.12
  no "Geen goud voor Ann Maes met 6,12 meter."

frame mark-of-next
  sport athletics
  verb winnen zijn worden eindigen zegevieren halen pakken grijpen behalen veroveren finishen
  subject
  role own: MARK
  role next: competitor behind for|ahead|behind|after
  role mark: MARK behind with adjoining
  without NONRESULT
  asserts result next distance=mark
  yes "Ann Maes won met 6,12 meter voor Eva Bos met 6,01 meter." => Ann Maes: rank 1, distance 6.12; Eva Bos: rank 2, distance 6.01
  no "Ann Maes won met 6,12 meter voor Eva Bos." => Ann Maes: rank 1, distance 6.12; Eva Bos: rank 2
