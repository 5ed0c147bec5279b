# The programme: a contest with its time of day.

frame starts-at
  role clock: CLOCK
  role event: DISCIPLINE
  allow future must possible wanted negated
  without TIME
  without MARKER[id=broadcast]
  asserts schedule event start=clock event
  yes "Om 16.45 uur begint de massastart voor mannen." => schedule 16:45
  no "Om 16.45 uur was het al donker."

frame bracket-start
  bracket
  host
  role clock: CLOCK
  without TIME
  asserts schedule host start=clock
  yes "Op het programma staat nog de 3.000 meter voor vrouwen (11.13 uur)." => schedule 11:13
  no "Sven Kramer noemde de 500 meter (36.13) lastig."
