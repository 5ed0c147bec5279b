# "De Nederlandse zwemsters plaatsten zich met respectievelijk 53,49 en 53,59 als tweede en derde": nothing of a team.

frame nation-told-apart
  needs MARKER[id=respective]
  role who: EPITHET bare
  without PERSON bare
  asserts nothing
  last
  yes "Eva Bos en Ann Smit zwommen de finale. Eva Bos werd vijfde." => Eva Bos: rank 5
  no "De Nederlandse zwemsters plaatsten zich met respectievelijk 53,49 en 53,59 als tweede en derde."
