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

# "totaliseert 60 punten", "bekleedt de 36e plaats": in sailing that is over all races.
frame totals-points
  sport sailing
  verb totaliseren verzamelen uit|komen
  subject
  role points: POINTS
  without RANK
  without MARGIN
  without NONRESULT
  asserts result subject points standings
  last
  yes "Zeilster Emma Bos totaliseerde op de eerste dag vier punten." => Emma Bos: points 4
  no "Zeilster Emma Bos hoopte vier punten te totaliseren."

frame holds-place-at-regatta
  sport sailing
  verb bezetten bekleden in|nemen
  subject
  role rank: RANK[kind=noun]
  takes points
  without MARKER[id=midway]
  without MARKER[id=buoy]
  without NONRESULT
  asserts result subject rank points standings
  last
  yes "Zeiler Tom Maes bekleedt de 36ste plaats." => Tom Maes: rank 36
  yes "In de Laser bezet Tom Maes de 35e en Jan Kok de 45e plaats." => Tom Maes: rank 35; Jan Kok: rank 45
  no "Zeiler Tom Maes bezet voorlopig geen plaats in de top tien."

# "staat tweede met 75 punten".
frame stands-at-place-on-points
  sport -figure-skating -gymnastics -diving -trampoline -artistic-swimming
  verb staan
  tense present
  subject
  role rank: RANK bare
  role points: POINTS
  without MARGIN
  without MARKER[id=lead]
  without NONRESULT
  without MARKER[id=part-done]
  asserts result subject rank points standings
  last
  yes "Zeiler Tom Maes staat tweede met 75 punten." => Tom Maes: rank 2, points 75
  no "Zeiler Tom Maes staat niet tweede met 75 punten."

# "is tweede op 2:22": in the ranking that was spoken of.
frame is-at-place-at-gap-now
  sport cycling
  verb zijn
  tense present
  subject
  role rank: RANK bare
  role gap: GAP
  without TIME bare
  without MARKER[id=midway]
  without MARKER[id=pleased]
  without NONRESULT
  asserts result subject rank gap standings
  last
  yes "Veldrijder Tom Maes won. Jan Bos is in het klassement tweede op 2:22." => Tom Maes: rank 1; Jan Bos: rank 2, gap 142
  no "Veldrijder Tom Maes won. Jan Bos is niet tweede op 2:22." => Tom Maes: rank 1

# "na twee ronden reed Maes op de derde plaats".
frame rides-there-after-rounds
  verb rijden liggen lopen zwemmen schaatsen volgen
  needs MARKER[id=rounds-gone]
  without MARKER[id=finish]
  role rank: RANK
  asserts nothing
  last
  yes "Na twee ronden reed Tom Maes op de derde plaats. Tom Maes werd zevende." => Tom Maes: rank 7
  no "Na twee ronden volgde Tom Maes als derde op 12 seconden."

# "stond derde na 50 meter": on the way.
frame there-after-a-distance
  sport swimming rowing canoeing athletics triathlon
  verb staan liggen keren zwemmen varen roeien lopen volgen
  needs MARKER[id=metres-gone]
  without MARKER[id=finish]
  role rank: RANK
  asserts nothing
  last
  yes "Zwemster Emma Bos stond derde na 50 meter. Emma Bos werd vijfde." => Emma Bos: rank 5
  no "Zwemster Emma Bos lag na 100 meter tweede."

# "staat in het omnium na twee onderdelen derde": not over yet.
frame stands-in-omnium
  sport cycling
  verb staan liggen bezetten volgen
  tense present
  needs DISCIPLINE[id=omnium]
  subject
  role rank: RANK
  takes points
  without MARKER[id=lead]
  asserts result subject rank points standings
  last
  yes "In het omnium staat baanwielrenster Anna Bos na twee onderdelen derde met 70 punten." => Anna Bos: rank 3, points 70
  yes "In het omnium ligt baanwielrenster Anna Bos na twee onderdelen derde met 70 punten." => Anna Bos: rank 3, points 70
  no "In het omnium staat baanwielrenster Anna Bos zondag aan de start."
