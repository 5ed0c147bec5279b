# "haalde het in de strijd om de derde plaats voor Bos": that place is won.
frame prevails-in-fight-for-place
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon short-track
  verb halen
  needs MARKER[id=prevail]|MARKER[id=prevail-so]|PRONOUN[gender=neuter]
  subject
  role rank: RANK[kind=fought]
  role loser: competitor behind of|for
  without MARKER[id=midway]
  asserts result subject rank medal=rank
  last
  yes "In een felle strijd voor de derde podiumplek haalde wielrenster Anna Smit het voor Eva Bos." => Anna Smit: rank 3
  yes "Wielrenner Tom Maes haalde het in de sprint om plaats vier van Jan Bos." => Tom Maes: rank 4
  no "Wielrenner Tom Maes haalde het in de sprint om plaats vier niet van Jan Bos."
