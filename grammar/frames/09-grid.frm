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
  no "Max de Boer startte als vijfde."
  no "Max de Boer hoopt als vijfde te starten."
  no "Max de Boer start vanwege een gridstraf als vijfde."
