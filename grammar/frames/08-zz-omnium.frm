# "begon op het omnium met de negende plaats op de scratch": the place is of the part, and not of the whole.
frame place-in-part-of-omnium
  sport cycling
  verb worden eindigen finishen beginnen openen starten zijn belanden stranden pakken halen behalen komen
  needs DISCIPLINE[id=omnium]
  subject
  role rank: RANK
  role where: DISCIPLINE[id=scratch]|DISCIPLINE[id=tempo-race]|DISCIPLINE[id=elimination]|DISCIPLINE[id=points-race]
  without DISCIPLINE[id=madison]
  without NONRESULT
  without STANDINGS
  asserts result subject rank event=where
  last
  yes "Wielrenner Tom Maes begon op het omnium met de negende plaats op het onderdeel scratch." => Tom Maes: rank 9
  yes "In het omnium werd wielrenner Tom Maes vijfde in de afvalkoers." => Tom Maes: rank 5
  no "Wielrenner Tom Maes hoopt in het omnium vijfde te worden in de scratch."
