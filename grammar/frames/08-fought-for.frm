# Who wins the fight for a place below the first has that place.

frame wins-fight-for-place
  verb winnen beslechten beslissen trekken zegevieren
  needs MARKER[id=fought-for]
  subject
  role rank: RANK[kind=noun]
  without MARKER[id=midway]
  takes time
  asserts result subject rank time
  last
  yes "Tom Maes won het gevecht om de vierde plaats van Jan Bos." => Tom Maes: rank 4
  yes "Tom Maes won de strijd om de vierde plek." => Tom Maes: rank 4
  yes "Tom Maes trok in het duel om de vijfde plaats aan het langste eind." => Tom Maes: rank 5
  no "Tom Maes wil de strijd om de derde plaats winnen."
  no "Tom Maes mengde zich in de strijd om de derde plaats."

frame loses-fight-for-place
  verb verliezen
  needs MARKER[id=fought-for]
  subject
  role rank: RANK[kind=noun]
  role winner: competitor behind of|to|against
  asserts result winner rank
  last
  yes "Tom Maes verloor het gevecht om de vierde plaats van Jan Bos." => Jan Bos: rank 4
  no "Tom Maes kan de strijd om de derde plaats van Jan Bos verliezen."

frame wins-fight-for-third-place
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -cycling -canoeing -climbing
  verb winnen beslechten beslissen trekken zegevieren
  needs MARKER[id=fight-for-third]
  subject
  takes time
  without SCORE
  without MARKER[id=midway]
  asserts result subject rank=3 time
  last
  yes "Atlete Anna Smit won het gevecht om de derde plaats van Eva Bos." => Anna Smit: rank 3
  yes "Atlete Anna Smit trok in de strijd om de derde plek aan het langste eind." => Anna Smit: rank 3
  no "Atlete Anna Smit wil de strijd om de derde plaats winnen."

frame loses-fight-for-third-place
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -cycling -canoeing -climbing
  verb verliezen
  needs MARKER[id=fight-for-third]
  subject
  role winner: competitor behind of|to|against
  without SCORE
  asserts result winner rank=3
  last
  yes "Atlete Anna Smit verloor het gevecht om de derde plaats van Eva Bos." => Eva Bos: rank 3
  no "Atlete Anna Smit kan de strijd om de derde plaats van Eva Bos verliezen."
