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
