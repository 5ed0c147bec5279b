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
