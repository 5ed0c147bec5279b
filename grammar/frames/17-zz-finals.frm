# "In de finale was Maes te sterk voor Bos": who wins the final is first.
frame too-strong-in-the-final
  sport tennis darts football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker judo boxing kickboxing taekwondo wrestling fencing
  verb zijn blijken
  needs MARKER[id=boss]|MARKER[id=too-good]|MARKER[id=best]
  needs THE-FINAL behind in|during
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NEGATION
  without MARKER[id=part]
  subject
  role loser: competitor behind for
  asserts result subject rank=1
  asserts result loser rank=2 derived
  yes "Anna Smit was in de finale te sterk voor Eva Bos." => Anna Smit: rank 1; Eva Bos: rank 2
  no "Anna Smit was in de halve finale te sterk voor Eva Bos."
  no "Anna Smit was in de finale niet te sterk voor Eva Bos."
