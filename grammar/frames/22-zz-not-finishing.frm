# "Bos finishte niet".
frame finished-not
  sport motor-sport cycling athletics triathlon marathon-skating alpine-skiing cross-country-skiing biathlon
  verb finishen
  require negated
  allow negated
  subject
  role reason?: REASON
  tense past
  without RANK
  without GAP
  without TIME
  without COMPARATIVE
  without competitor behind of|for|before|behind|with
  without MARKER[id=podium]
  without MARKER[id=top-ten]
  without MARKER[id=at-the-top]
  without MARKER[id=top-five]
  without MARKER[id=not-only]
  asserts withdrawal subject status=DNF reason
  yes "Coureur Charles Maes finishte niet." => Charles Maes: DNF
  yes "Coureur Charles Maes finishte niet door motorpech." => Charles Maes: DNF mechanical
  no "Coureur Charles Maes finishte niet in de top tien."
  no "Coureur Charles Maes finishte niet als tweede."
  no "Coureur Charles Maes finishte niet voor Jan Bos."
