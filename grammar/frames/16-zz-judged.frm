# "was op vloer de beste: 13,900", "was goed voor de vijfde score 13,250": what the jury gave whoever had that place.
frame is-placed-with-points
  sport gymnastics trampoline figure-skating diving artistic-swimming equestrian snowboarding skateboarding freestyle-skiing
  verb zijn blijken blijven
  needs RANK|MARKER[id=best]|MARKER[id=good-for]|MARKER[id=best-of]
  subject
  role points: POINTS bare
  without NONRESULT
  without MARGIN
  without SCORE
  without RECORD-WORD
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  asserts result subject points
  yes "Turnster Anna Smit was op vloer de beste: 13,900." => Anna Smit: rank 1, points 13.9
  yes "Turnster Anna Smit was op balk goed voor de vijfde score: 13,250." => Anna Smit: rank 5, points 13.25
  yes "Turnster Anna Smit was op balk goed voor de vijfde score 13,250." => Anna Smit: rank 5, points 13.25
  no "Turnster Anna Smit was niet de beste: 13,900."
  no "Turnster Anna Smit hoopt de beste te zijn: 13,900 is haar doel."

# "Het brons was voor Maes: 14,033", "pakte het brons: 14,200".
frame award-for-points
  sport gymnastics trampoline figure-skating diving artistic-swimming equestrian snowboarding skateboarding freestyle-skiing
  verb zijn gaan
  role award: AWARD bare
  role winner: competitor behind for|to
  role points: POINTS bare
  without NONRESULT
  without MARGIN
  without MARKER[id=in-reach]
  asserts result winner rank=award medal=award points
  yes "Het brons was voor de Turk Emre Kaya: 14,100." => Emre Kaya: rank 3, medal bronze, points 14.1
  no "Het brons was niet voor de Hongaar David Kovacs: 14,033."

frame takes-award-with-points
  sport gymnastics trampoline figure-skating diving artistic-swimming equestrian snowboarding skateboarding freestyle-skiing
  verb pakken veroveren winnen grijpen behalen halen krijgen bemachtigen turnen
  needs AWARD|RANK
  subject
  role points: POINTS bare
  without NONRESULT
  without MARGIN
  without RECORD-WORD
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  asserts result subject points
  yes "Turner Bart Maes pakte het brons: 14,200." => Bart Maes: rank 3, medal bronze, points 14.2
  no "Turner Bart Maes hoopte het brons te pakken: 14,200."

# "ging daar overheen: 14,433".
frame goes-over-that-score
  sport gymnastics trampoline figure-skating diving artistic-swimming equestrian snowboarding skateboarding freestyle-skiing
  verb gaan
  needs MARKER[id=over-that]
  subject
  role points: POINTS bare
  asserts result subject points
  yes "Turner Bart Maes kreeg 14,200. De Kroaat Tin Novak ging daar overheen: 14,433." => Bart Maes: points 14.2; Tin Novak: points 14.433
  no "Turner Bart Maes kreeg 14,200. De Kroaat Tin Novak wilde daar overheen: 14,433." => Bart Maes: points 14.2
