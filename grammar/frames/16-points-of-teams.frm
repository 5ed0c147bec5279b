# The points that a team has in a ranking; those that a player makes in a match are none.

frame team-has-points
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb hebben tellen verzamelen
  tense present
  subject
  role points: POINTS
  without PERSON
  without NONRESULT bare
  without MARGIN
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  without SCORE
  asserts result subject points standings
  yes "Ajax heeft 24 punten." => Ajax: points 24
  yes "Ajax telt 24 punten na tien duels." => Ajax: points 24
  no "Joris Maes heeft 24 punten gemaakt."
  no "Ajax heeft 3 punten gepakt."

frame team-stands-with-points
  sport football hockey handball korfball water-polo futsal ice-hockey volleyball
  verb staan komen volgen leiden blijven
  subject
  takes rank
  role points: POINTS behind with|on
  without PERSON
  without NONRESULT bare
  without MARGIN
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  without SCORE
  asserts result subject rank points standings
  yes "Ajax staat met 24 punten derde." => Ajax: rank 3, points 24
  yes "Ajax is op 24 punten gekomen." => Ajax: points 24
  no "Joris Maes kwam op 24 punten."
