# "start de race zondag als elfde": the race is named, and where he starts in it is how the qualifying ended.
frame starts-race-from-place
  sport motor-sport
  verb starten vertrekken beginnen
  tense present
  subject
  role rank: RANK[kind=grid]
  needs DISCIPLINE[id=qualifying]
  without REASON
  without MARKER[id=sanction]
  without MARKER[id=race-over]
  without COMPARATIVE
  allow future possible
  asserts result subject rank event=rank
  last
  yes "Max de Boer start de race zondag als elfde." => Max de Boer: rank 11
  yes "Max de Boer begint de race op P3." => Max de Boer: rank 3
  yes "Max de Boer begint morgen aan de race vanaf de eerste startplek." => Max de Boer: rank 1
  no "Max de Boer startte de race als elfde."
  no "Max de Boer hoopt de race vanaf de eerste startplek te beginnen."
  no "Max de Boer begint de race vanwege een gridstraf vanaf plek tien."

# Whose a place on the grid is.
frame grid-place-is-for
  sport motor-sport
  verb zijn gaan
  tense present
  role rank: RANK[kind=grid] bare
  role who: PERSON behind for|to
  without MARKER[id=sanction]
  asserts result who rank=rank event=rank
  last
  yes "Startplek acht gaat naar Max de Boer." => Max de Boer: rank 8
  yes "De derde startplek gaat naar Max de Boer." => Max de Boer: rank 3
  no "Startplek acht is niet voor Max de Boer."
