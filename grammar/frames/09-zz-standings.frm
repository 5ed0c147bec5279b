# "staat derde in de competitie, achter Donar en Leiden": those before it stand so in the same ranking.
frame team-stands-behind
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb staan blijven
  tense present
  subject
  role rank: RANK
  role behind: TEAM|TEAM-ALIAS|COUNTRY behind behind|after
  takes points
  asserts result subject rank points standings
  asserts result behind rank=rank-1 derived standings
  last
  yes "De voetballers van Ajax staan derde, achter PSV en Feyenoord." => Ajax: rank 3; PSV: rank 1; Feyenoord: rank 2
  no "Ajax wil in de eredivisie niet derde staan, achter PSV en Feyenoord."

# "is met 108 punten de nummer drie in de WK-stand": the points are of the ranking.
frame ranked-with-points
  verb zijn worden blijven
  subject
  role number: RANKED
  role points: POINTS behind with
  without MARGIN
  asserts result subject rank=number points standings
  last
  yes "Coureur Danilo Rossi is met 108 punten de nieuwe nummer drie in de WK-stand." => Danilo Rossi: rank 3, points 108
  no "Coureur Danilo Rossi wil met 108 punten de nieuwe nummer drie in de WK-stand worden."
