# Places of players in the ranking of the world.

frame was-ranked-then
  sport tennis darts badminton table-tennis snooker beach-volleyball padel
  subject
  role number: RANKED[kind=then]
  without competitor bare
  without competitor behind of|against|for|on|by|with
  asserts result subject rank=number standings
  yes "Eva Jansen, toen nummer twee van de wereld, was te moe." => Eva Jansen: rank 2
  no "Eva Jansen versloeg Ann Maes, toen de beste van de wereld."

frame is-of-the-world
  sport tennis darts badminton table-tennis snooker beach-volleyball padel football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn staan worden blijven
  subject
  role number: RANKED[kind=place]
  asserts result subject rank=number standings
  yes "Eva Jansen was ooit 43ste van de wereld." => Eva Jansen: rank 43
  no "Eva Jansen wil 43ste van de wereld worden."

frame fell-to-place
  sport tennis darts badminton table-tennis snooker beach-volleyball padel
  verb af|dalen weg|zakken af|zakken terug|zakken terug|vallen zakken dalen stijgen klimmen op|klimmen
  subject
  role number: RANK behind to
  asserts result subject rank=number standings
  yes "Eva Jansen is op de wereldranglijst gezakt naar plek 161." => Eva Jansen: rank 161
  no "Eva Jansen kan op de wereldranglijst zakken naar plek 161."
