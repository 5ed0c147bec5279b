# What somebody has to be content with: told in the present, and done.

frame must-make-do
  verb doen moeten
  require must
  tense present
  subject
  needs MARKER[id=do-with]
  role rank: RANK|AWARD behind with
  asserts result subject rank=rank medal=rank
  yes "Jorrit Bergsma moet het doen met zilver." => Jorrit Bergsma: rank 2, medal silver
  no "Jorrit Bergsma moet het vaker doen."

frame must-settle
  verb nemen moeten
  require must
  tense present
  subject
  needs MARKER[id=settle]
  role rank: RANK|AWARD
  asserts result subject rank=rank medal=rank
  yes "Jenning de Boo moet genoegen nemen met plek tien." => Jenning de Boo: rank 10
  no "Jenning de Boo moet geen genoegen nemen met plek tien."

# "moet alleen Maes voor zich dulden": told in the present, of how it stands.
frame must-tolerate-only
  sport sailing speed-skating swimming cycling rowing athletics canoeing diving
  verb dulden laten moeten voor|laten
  require must
  tense present
  needs MARKER[id=only]
  needs MARKER[id=before-self]
  subject
  role ahead: competitor bare
  without MARKER[id=midway]
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Zeilster Emma Bos moet alleen Eva Smit voor zich dulden." => Eva Smit: rank 1; Emma Bos: rank 2
  no "Zeilster Emma Bos moet Eva Smit voor zich dulden."
