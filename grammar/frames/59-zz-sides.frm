# "bereikte de kwartfinale, waarin Bos met 6-3 te sterk was": for whom the clause before told of.
frame too-strong-there
  sport darts tennis badminton table-tennis padel snooker beach-volleyball
  verb zijn blijken winnen
  needs MARKER[id=boss]|MARKER[id=too-good]|MARKER[id=best]|ROUND|THE-FINAL
  subject
  before
  role score: SCORE|SETS
  without competitor behind for|of|against|through
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=before score-won=score
  yes "Tom Maes haalde de kwartfinale, waarin Jan Bos met 6-3 te sterk bleek." => Jan Bos - Tom Maes 6-3
  no "Tom Maes haalde de kwartfinale, waarin Jan Bos met 6-3 te sterk kan zijn."
