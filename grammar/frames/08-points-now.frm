# What somebody has now: of a standing, not of the race.

frame stands-on-points
  sport sailing
  verb staan hebben tellen
  tense present
  subject
  role points: POINTS
  without RANK
  without MARGIN
  without MARKER[id=lead]
  without NONRESULT
  asserts result subject points standings
  last
  yes "Zeilster Emma Bos staat inmiddels op 22 punten." => Emma Bos: points 22
  no "Zeilster Emma Bos heeft tien punten voorsprong."
