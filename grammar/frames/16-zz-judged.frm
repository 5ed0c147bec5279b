# "was op vloer de beste: 13,900", "was goed voor de zesde score 13,366": what the jury gave whoever had that place.
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
  yes "Turnster Anna Smit was op balk goed voor de zesde score: 13,366." => Anna Smit: rank 6, points 13.366
  yes "Turnster Anna Smit was op balk goed voor de zesde score 13,366." => Anna Smit: rank 6, points 13.366
  no "Turnster Anna Smit was niet de beste: 13,900."
  no "Turnster Anna Smit hoopt de beste te zijn: 13,900 is haar doel."
