# Who wins a final has the title; a title in a sport of teams is the team's.

frame won-the-final
  sport tennis darts football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker judo boxing kickboxing taekwondo wrestling fencing
  verb winnen
  voice active
  subject
  needs THE-FINAL bare
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT bare
  without TIMES
  asserts result subject rank=1
  yes "Eva Jansen won de finale." => Eva Jansen: rank 1
  yes "Eva Jansen won in Berlijn de finale van Ann Maes." => Eva Jansen: rank 1
  no "Eva Jansen hoopt de finale te winnen."
  no "Eva Jansen won de halve finale."

frame won-in-the-final
  without MARKER[id=nth-game] bare
  sport tennis darts football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker judo boxing kickboxing taekwondo wrestling fencing
  verb winnen zegevieren af|rekenen
  voice active
  subject
  needs THE-FINAL behind in|during
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT bare
  without TIMES
  asserts result subject rank=1
  yes "Eva Jansen won in de finale van Ann Maes." => Eva Jansen: rank 1
  no "De Bucks wonnen de eerste wedstrijd in de finale."
  no "De Bucks wonnen het eerste duel met Boston Celtics in de finale."

frame beat-in-the-final
  without MARKER[id=nth-game] bare
  sport tennis darts football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker judo boxing kickboxing taekwondo wrestling fencing
  verb verslaan kloppen vernederen in|maken overrompelen weg|spelen af|straffen vellen bedwingen onttronen overklassen vloeren weg|vagen op|rollen declasseren af|drogen verpletteren verrassen overtroeven
  voice active
  subject
  object
  needs THE-FINAL behind in|during
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT bare
  without TIMES
  asserts result subject rank=1
  yes "Eva Jansen versloeg Ann Maes in de finale met 6-3 6-2." => Eva Jansen: rank 1; Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen versloeg Ann Maes in de halve finale."
  no "Eva Jansen kan Ann Maes in de finale verslaan."
  no "Eva Jansen versloeg Ann Maes vier keer in de finale."

# "werd met Oranje wereldkampioen": the team's title.
frame title-with-team
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb worden
  needs MARKER[id=champion]
  subject
  role team: TEAM|TEAM-ALIAS|COUNTRY behind with
  without TIMES
  asserts result team rank=1
  yes "In 2019 werd ze met Oranje wereldkampioen." => Nederland: rank 1
  no "Ze wil met Oranje wereldkampioen worden."

frame crowned-champion
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal tennis darts badminton table-tennis snooker beach-volleyball padel
  verb kronen tonen
  subject
  needs MARKER[id=champion]
  asserts result subject rank=1
  yes "PSV kroonde zich voor de 21ste keer tot kampioen van Nederland." => PSV: rank 1
  no "PSV wil zich tot kampioen van Nederland kronen."

frame became-winner
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal tennis darts badminton table-tennis snooker beach-volleyball padel
  verb worden
  subject
  needs MARKER[id=champion]
  asserts result subject rank=1
  yes "Zo werd Holger Bakker toernooiwinnaar." => Holger Bakker: rank 1
  no "Holger Bakker wil toernooiwinnaar worden."

# "Anderlecht, tweede in de stand, telt nu negen punten meer".
frame stands-in-apposition
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  subject
  role number: RANKED[kind=then]
  without competitor bare
  without competitor behind of|against|for|on|by|with
  asserts result subject rank=number standings
  yes "Anderlecht, tweede in de stand, telt nu negen punten meer." => Anderlecht: rank 2
  no "Anderlecht versloeg Genk, tweede in de stand."
