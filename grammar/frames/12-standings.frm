# Places in a ranking over several contests: climbing and dropping in it, closing it.

class climb = klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen duiken zakken terug|vallen terug|zakken dalen vallen tuimelen rukken op|rukken komen gaan keren terug|keren

frame climb-to-place
  verb @climb
  subject
  role rank: RANK
  needs STANDINGS
  takes points
  asserts result subject rank points
  yes "Sven Kramer klom naar de derde plaats in de tussenstand." => Sven Kramer: rank 3
  yes "In het klassement zakte Antoinette de Jong naar plek vijf." => Antoinette de Jong: rank 5
  no "Sven Kramer wil naar de derde plaats in de tussenstand klimmen."
  no "Sven Kramer klom naar de derde tree van het podium."

frame close-with-place
  verb af|sluiten besluiten beëindigen
  subject
  role rank: RANK
  takes time
  asserts result subject rank time
  yes "Hein Otterspeer sloot het toernooi af met een derde plaats." => Hein Otterspeer: rank 3
  yes "Hein Otterspeer sloot de WK af op de achtste plek." => Hein Otterspeer: rank 8
  no "Hein Otterspeer hoopt het seizoen met een derde plaats af te sluiten."
