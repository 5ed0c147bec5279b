# Where a team stands in its league, and the cups that it wins: read before the frames that would see the place of a race.

# "behoudt met 34 punten de koppositie".
frame team-keeps-top-spot
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb behouden verstevigen vast|houden consolideren heroveren veroveren pakken grijpen over|nemen verdedigen nemen
  needs MARKER[id=top-spot] bare
  subject
  takes points
  without MARKER[id=in-reach]
  asserts result subject rank=1 points standings
  yes "Ajax behoudt met 34 punten de koppositie." => Ajax: rank 1, points 34
  yes "Ajax heeft de koppositie verstevigd." => Ajax: rank 1
  no "Ajax kan de koppositie overnemen."
  no "Ajax verspeelde de koppositie."
  no "AZ verhinderde dat Ajax de koppositie overnam."

# "leidt de competitie".
frame team-leads-league
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb leiden aan|voeren
  subject
  needs MARKER[id=the-league]|COMPETITION[kind=league] bare
  takes points
  asserts result subject rank=1 points standings
  yes "Ajax leidt de competitie." => Ajax: rank 1
  yes "Ajax voert met 34 punten de eredivisie aan." => Ajax: rank 1, points 34
  no "Ajax leidt in de wedstrijd."

# "bezet de tweede plek, twee punten achter Ajax": in a league, and the points are how far.
frame team-holds-place
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb bezetten bekleden in|nemen
  tense present
  subject
  role number: RANK[kind=noun] bare
  takes points
  asserts result subject rank=number points standings
  last
  yes "PSV bezet de tweede plek, twee punten achter Ajax." => PSV: rank 2
  yes "PSV bezet met 24 punten de vierde plaats." => PSV: rank 4, points 24
  no "PSV wil de tweede plek bezetten."

# "volgt als tweede".
frame team-follows-as
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb volgen
  tense present
  subject
  role number: RANK
  takes points
  asserts result subject rank=number points standings
  last
  yes "Ajax gaat aan kop met 34 punten. PSV volgt als tweede met 30 punten." => Ajax: rank 1, points 34; PSV: rank 2, points 30
  no "PSV wil als tweede volgen."

# "veroverde de KNVB-beker".
frame team-wins-cup
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen veroveren pakken grijpen bemachtigen
  voice active
  subject
  needs COMPETITION[kind=cup] bare
  without SCORE
  without ROUND
  without PERSON bare
  without TEAM behind of|against
  without TEAM-ALIAS behind of|against
  without COUNTRY behind of|against
  without MARKER[id=game]
  without TIMES
  asserts result subject rank=1
  yes "Ajax veroverde de KNVB-beker." => Ajax: rank 1
  no "Ajax won in de KNVB-beker van PSV."
  no "Ajax kan de KNVB-beker veroveren."
