# Titles, finals that are lost, and places of teams in their competition.

frame lost-the-final
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb verliezen
  voice active
  subject
  needs THE-FINAL bare
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT bare
  without TIMES
  asserts result subject rank=2 derived
  yes "Eva Jansen verloor de finale." => Eva Jansen: rank 2
  no "Eva Jansen verloor de halve finale."
  no "Eva Jansen wil de finale niet verliezen."

frame lost-the-final-to
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb verliezen
  voice active
  subject
  needs THE-FINAL bare
  role winner: competitor behind of|against
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT bare
  without TIMES
  asserts result winner rank=1
  yes "Eva Jansen verloor de finale van Ann Maes." => Eva Jansen: rank 2; Ann Maes: rank 1
  no "Eva Jansen verloor de halve finale van Ann Maes."

frame lost-in-the-final
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb verliezen onderuit|gaan buigen zwichten bezwijken sneuvelen af|leggen stranden
  voice active
  subject
  needs THE-FINAL behind in|during
  role winner: competitor behind of|against|for|on
  allow must
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT bare
  without TIMES
  asserts result subject rank=2 derived
  asserts result winner rank=1
  yes "Eva Jansen verloor in de finale van Ann Maes." => Eva Jansen: rank 2; Ann Maes: rank 1
  no "Eva Jansen verloor in de halve finale van Ann Maes."
  no "Eva Jansen verloor vier keer in de finale van Ann Maes."

frame won-tournament
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb winnen
  voice active
  subject
  needs MARKER[id=tournament] bare
  without NONRESULT bare
  without TIMES
  without MARKER[id=part]
  asserts result subject rank=1
  yes "Eva Jansen won het toernooi van Rome." => Eva Jansen: rank 1
  yes "Eva Jansen won in Parijs het graveltoernooi." => Eva Jansen: rank 1
  no "Eva Jansen won op het toernooi van Rome van Ann Maes."
  no "Eva Jansen wil het toernooi van Rome winnen."

frame won-competition-of-fighters
  sport judo boxing kickboxing taekwondo wrestling fencing
  verb winnen
  voice active
  subject
  role event: COMPETITION bare
  without competitor behind of|against
  without NONRESULT bare
  without MARKER[id=part]
  asserts result subject rank=1
  yes "Anna Bos won de Grand Slam van Parijs." => Anna Bos: rank 1
  no "Anna Bos won op de Grand Slam van Parijs van Eva Prins."

frame won-in-class
  sport judo boxing kickboxing taekwondo wrestling fencing
  verb winnen zegevieren triomferen
  voice active
  subject
  needs MARKER[id=weight-class]
  without competitor behind of|against
  without NONRESULT bare
  without MARKER[id=part]
  without MARKER[id=bout]
  without RANK
  without AWARD[medal]
  asserts result subject rank=1
  yes "Anna Bos won in de klasse tot 70 kilogram." => Anna Bos: rank 1
  no "Anna Bos won in de klasse tot 70 kilogram van Eva Prins."
  no "Anna Bos won in de klasse tot 70 kilogram haar eerste partij."

frame best-in-class
  sport judo boxing kickboxing taekwondo wrestling fencing
  verb zijn
  subject
  needs MARKER[id=weight-class]
  needs MARKER[id=best]
  without competitor behind of|against
  without RANK
  asserts result subject rank=1
  yes "Anna Bos was de sterkste in de klasse tot 70 kilogram." => Anna Bos: rank 1
  no "Anna Bos is niet de sterkste in de klasse tot 70 kilogram."

frame moves-to-place
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zakken dalen stijgen klimmen op|klimmen af|zakken weg|zakken terug|zakken terug|vallen vallen springen duikelen tuimelen op|schuiven schuiven op|rukken verhuizen
  subject
  role number: RANK
  takes points
  without NONRESULT
  without MARKER[id=lead-by]
  asserts result subject rank=number points standings
  yes "Ajax zakt naar de vijfde plaats." => Ajax: rank 5
  yes "Ajax klom naar de vierde plek." => Ajax: rank 4
  yes "Door de overwinning klimt Ajax met 24 punten naar de zesde plaats." => Ajax: rank 6, points 24
  no "Ajax kan naar de vierde plek klimmen."

frame keeps-place
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb behouden vast|houden heroveren over|nemen in|nemen delen consolideren
  subject
  role number: RANK bare
  without NONRESULT
  asserts result subject rank=number standings
  yes "Ajax behoudt de derde plaats." => Ajax: rank 3
  yes "Ajax neemt de tweede plaats over van PSV." => Ajax: rank 2
  no "Ajax wil de derde plaats behouden."

frame is-leader
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn blijven worden
  tense present
  subject
  needs MARKER[id=leader]
  without NONRESULT
  without competitor behind of|against
  asserts result subject rank=1 standings
  yes "Ajax is koploper." => Ajax: rank 1
  yes "Ajax blijft koploper." => Ajax: rank 1
  no "Ajax is geen koploper meer."
  no "Ajax wil koploper blijven."

frame leader-named
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  role who: TEAM[kind=leader]
  allow negated possible wanted future must seems condition question purpose nearly
  asserts result who rank=1 standings
  yes "Koploper Ajax won van PSV." => Ajax: rank 1
  yes "Ajax verloor van koploper PSV." => PSV: rank 1
  no "Ajax hoopt koploper te worden."

frame numbered-team
  sport korfball water-polo basketball volleyball rugby ice-hockey baseball futsal
  role who: NUMBERED
  asserts result who rank=who standings
  yes "Ajax verloor van nummer negen PSV." => PSV: rank 9
  no "Ajax verloor met nummer negen op de rug."

frame takes-the-lead-over
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb over|nemen heroveren
  subject
  needs MARKER[id=lead]|MARKER[id=in-lead]
  without NONRESULT
  asserts result subject rank=1 standings
  yes "Ajax neemt de koppositie over van PSV." => Ajax: rank 1
  yes "Coureur Tom Maes nam de leiding in het WK over van Jan Bos." => Tom Maes: rank 1
  no "Ajax kan de koppositie overnemen van PSV."

frame title-by-beating
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb winnen veroveren pakken grijpen prolongeren behalen
  voice active
  subject
  needs AWARD[title] bare
  role loser: competitor behind by
  without NONRESULT bare
  without TIMES
  asserts result subject rank=1
  yes "Eva Jansen won de titel door Ann Maes met 6-1, 6-2 te verslaan." => Eva Jansen: rank 1; Eva Jansen - Ann Maes 6-1 6-2
  no "Eva Jansen wil de titel winnen door Ann Maes te verslaan."

frame title-with-a-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal tennis darts
  verb winnen veroveren pakken grijpen prolongeren behalen
  voice active
  subject
  needs AWARD[title] bare
  needs MARKER[id=a-win]
  needs SCORE|SETS
  without NONRESULT bare
  without TIMES
  asserts result subject rank=1
  yes "Ajax pakte de titel met een 2-1 zege op PSV." => Ajax: rank 1; Ajax - PSV 2-1
  no "Ajax kan de titel pakken met een 2-1 zege op PSV."

frame medal-by-beating
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb winnen veroveren pakken grijpen halen behalen
  voice active
  subject
  role medal: AWARD[medal] bare
  role loser: competitor behind by
  without NONRESULT bare
  without TIMES
  asserts result subject rank=medal medal=medal
  yes "Nederland pakte brons door Engeland met 2-1 te verslaan." => Nederland: rank 3, medal bronze; Nederland - Engeland 2-1
  no "Nederland wil brons pakken door Engeland te verslaan."

frame won-match-for-third
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb winnen
  voice active
  subject
  needs MARKER[id=fight-for-third] bare
  without TIMES
  asserts result subject rank=3
  yes "Eva Jansen won de troostfinale." => Eva Jansen: rank 3
  no "Eva Jansen wil de troostfinale winnen."

frame champion-for-nth-time
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing kickboxing taekwondo wrestling fencing
  verb zijn
  tense present
  needs MARKER[id=champion]
  needs MARKER[id=nth-time]
  subject
  asserts result subject rank=1
  yes "PSV is voor de twintigste keer landskampioen." => PSV: rank 1
  no "PSV wil voor de twintigste keer landskampioen worden."

# "klopte in de finale Maes".
frame won-in-the-final-whom
  sport tennis darts badminton table-tennis padel snooker judo boxing kickboxing taekwondo wrestling fencing
  verb verslaan kloppen vernederen in|maken overrompelen weg|spelen af|straffen vellen bedwingen onttronen overklassen vloeren verpletteren verrassen overtroeven
  voice active
  subject
  role loser: PERSON[kind=in-final] bare
  without TIMES
  asserts result subject rank=1
  yes "Eva Jansen klopte in de finale Ann Maes met 6-4, 6-4." => Eva Jansen: rank 1; Eva Jansen - Ann Maes 6-4 6-4
  no "Eva Jansen kan in de finale Ann Maes kloppen."
