# Motor sport: where somebody starts is how the qualifying ended.

# Told in the present, of a race to come; a penalty or a change of engine would say otherwise.
frame starts-from-place
  sport motor-sport
  verb starten vertrekken beginnen
  tense present
  subject
  role rank: RANK[kind=grid]
  without REASON
  without MARKER[id=sanction]
  without MARKER[id=race-over]
  without COMPARATIVE
  allow future possible
  asserts result subject rank
  last
  yes "Max de Boer start als vijfde." => Max de Boer: rank 5
  yes "Max de Boer start vanaf de derde plaats." => Max de Boer: rank 3
  yes "Max de Boer start morgen vanop de negende positie." => Max de Boer: rank 9
  no "Max de Boer startte als vijfde."
  no "Max de Boer hoopt als vijfde te starten."
  no "Max de Boer start vanwege een gridstraf als vijfde."

frame goes-off-from-place
  sport motor-sport
  verb gaan
  tense present
  needs MARKER[id=at-start]
  subject
  role rank: RANK[kind=grid]
  without REASON
  without MARKER[id=sanction]
  allow future
  asserts result subject rank
  last
  yes "Max de Boer gaat morgen als zeventiende van start." => Max de Boer: rank 17
  no "Max de Boer ging als zeventiende van start."
  no "Max de Boer gaat vanwege een gridstraf als zeventiende van start."
