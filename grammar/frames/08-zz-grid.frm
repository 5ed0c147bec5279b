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
