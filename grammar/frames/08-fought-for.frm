# Who wins the fight for a place below the first has that place.

frame wins-fight-below-first
  sport motor-sport alpine-skiing snowboarding freestyle-skiing luge bobsleigh skeleton equestrian short-track ski-jumping
  verb winnen beslechten beslissen trekken zegevieren
  needs MARKER[id=fought-for]|RANK[kind=fought]
  subject
  role rank: RANK[kind=noun]|RANK[kind=fought]
  without MARKER[id=midway]
  takes time
  asserts result subject rank time
  last
  yes "Coureur Tom Maes won het gevecht om de vierde plaats van Jan Bos." => Tom Maes: rank 4
  yes "Coureur Tom Maes won de strijd om de vierde plek." => Tom Maes: rank 4
  yes "Coureur Tom Maes trok in het duel om de vijfde plaats aan het langste eind." => Tom Maes: rank 5
  no "Coureur Tom Maes wil de strijd om de vierde plaats winnen."
  no "Coureur Tom Maes mengde zich in de strijd om de vierde plaats."

frame loses-fight-below-first
  sport motor-sport alpine-skiing snowboarding freestyle-skiing luge bobsleigh skeleton equestrian short-track ski-jumping
  verb verliezen
  needs MARKER[id=fought-for]|RANK[kind=fought]
  subject
  role rank: RANK[kind=noun]|RANK[kind=fought]
  role winner: competitor behind of|to|against
  asserts result winner rank
  last
  yes "Coureur Tom Maes verloor het gevecht om de vierde plaats van Jan Bos." => Jan Bos: rank 4
  no "Coureur Tom Maes kan de strijd om de vierde plaats van Jan Bos verliezen."

frame wins-fight-for-third-place
  sport motor-sport alpine-skiing snowboarding freestyle-skiing luge bobsleigh skeleton equestrian short-track ski-jumping
  verb winnen beslissen trekken zegevieren
  needs MARKER[id=fight-for-third]
  subject
  takes time
  without SCORE
  without MARKER[id=midway]
  asserts result subject rank=3 time
  last
  yes "Coureur Tom Maes won het gevecht om de derde plaats van Jan Bos." => Tom Maes: rank 3
  yes "Coureur Tom Maes trok in de strijd om de derde plek aan het langste eind." => Tom Maes: rank 3
  no "Coureur Tom Maes wil de strijd om de derde plaats winnen."

frame loses-fight-for-third-place
  sport motor-sport alpine-skiing snowboarding freestyle-skiing luge bobsleigh skeleton equestrian short-track ski-jumping
  verb verliezen
  needs MARKER[id=fight-for-third]
  subject
  role winner: competitor behind of|to|against
  without SCORE
  asserts result winner rank=3
  last
  yes "Coureur Tom Maes verloor het gevecht om de derde plaats van Jan Bos." => Jan Bos: rank 3
  no "Coureur Tom Maes kan de strijd om de derde plaats van Jan Bos verliezen."

# "bij winst pakt hij de titel", "werd virtueel kampioen": what is not so.
frame if-won
  needs MARKER[id=if-won]|MARKER[id=virtual]
  asserts nothing
  last
  no "Alleen bij winst pakt Tom Maes de titel."
  no "Tom Maes werd virtueel wereldkampioen."
