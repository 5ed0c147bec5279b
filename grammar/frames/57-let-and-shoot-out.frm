# Who lets oneself be beaten, and who goes on by penalties: read before the frames that would see a plain win.

# "verloor aan de zijde van Maes van Bos en Mol": a pair is no side with a name.
frame doubles-beside
  sport tennis padel badminton table-tennis
  verb verliezen winnen verslaan kloppen halen uit|schakelen buigen sneuvelen stranden nemen
  needs MARKER[id=together]|MARKER[id=at-side]
  subject
  asserts nothing
  last
  yes "Jan Maes verloor aan de zijde van Tom Bos. Eva Kok won met 6-3 6-4 van Lea Mol." => Eva Kok - Lea Mol 6-3 6-4
  no "Jan Maes verloor aan de zijde van Tom Bos met 6-3 6-4 van Piet Mol en Kees Kok."

frame match-let-itself
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb verrassen ringeloren af|bluffen overrompelen in|pakken weg|spelen overdonderen kloppen verschalken slaan overklassen vernederen op|rollen af|troeven overtroeven verslaan in|maken af|drogen uit|schakelen
  also laten
  subject
  role score?: SCORE|SETS
  role winner: competitor behind by|at|against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  last
  yes "PSV liet zich bij Ajax verrassen: 2-1." => Ajax - PSV 2-1
  yes "PSV liet zich door Ajax met 4-0 inpakken." => Ajax - PSV 4-0
  no "PSV liet zich niet door Ajax verrassen."

frame match-let-itself-in-sets
  sport tennis badminton table-tennis padel beach-volleyball
  verb verrassen ringeloren af|bluffen overrompelen in|pakken weg|spelen overdonderen kloppen verschalken slaan overklassen vernederen op|rollen af|troeven overtroeven verslaan in|maken af|drogen uit|schakelen
  also laten
  subject
  role score?: SETS
  role winner: competitor behind by|at|against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  last
  yes "Eva Jansen liet zich met 6-2, 6-3 verrassen door Ann Maes." => Ann Maes - Eva Jansen 6-2 6-3
  no "Eva Jansen liet zich in de eerste set met 6-2 verrassen door Ann Maes."

# A shoot-out leaves the score of play, which is level.
frame match-before-shoot-out
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  subject
  role other: TEAM|TEAM-ALIAS|COUNTRY behind of|against|at
  needs MARKER[id=after-extra]
  role score: SCORE
  without NONRESULT[kind=score]
  asserts match subject away=other score
  last
  yes "Ajax won na strafschoppen van PSV: na verlenging was het 1-1." => Ajax - PSV 1-1
  no "Ajax kan na strafschoppen van PSV winnen: na verlenging was het 1-1."

frame match-level-before-shoot-out
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  subject
  role other: TEAM|TEAM-ALIAS|COUNTRY behind of|against|at|for|in
  role score: MARKER[id=level-score] bare
  without NONRESULT[kind=score]
  asserts match subject away=other score
  last
  yes "Ajax won na strafschoppen van PSV (2-2)." => Ajax - PSV 2-2
  no "Ajax won na strafschoppen van PSV (5-4)."

frame match-level-before-shoot-out-object
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  subject
  object
  role score: MARKER[id=level-score] bare
  without NONRESULT[kind=score]
  asserts match subject away=object score
  last
  yes "Ajax schakelde PSV na strafschoppen uit (2-2)." => Ajax - PSV 2-2
  no "Ajax schakelde PSV na strafschoppen uit (5-4)."

# "verloor op strafschoppen na een 2-2 eindstand".
frame match-level-after-shoot-out
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  needs MARKER[id=final-score]
  subject
  role other: TEAM|TEAM-ALIAS|COUNTRY behind of|against|at|for|in
  role score: MARKER[id=level-score] behind after|at
  asserts match subject away=other score
  last
  yes "Ajax verloor op strafschoppen van PSV na een 2-2 eindstand." => Ajax - PSV 2-2
  no "Ajax verloor op strafschoppen van PSV na een 2-2 ruststand."

frame meet-shoot-out
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  subject
  role other: TEAM|TEAM-ALIAS|COUNTRY behind of|against|at|for|in
  asserts meeting subject away=other
  last
  yes "Ajax won na strafschoppen van PSV. Na 120 minuten was het 2-2." => Ajax - PSV 2-2
  no "PEC Zwolle won na strafschoppen van ADO Den Haag (4-2)."

frame meet-shoot-out-object
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  subject
  object
  asserts meeting subject away=object
  last
  yes "Ajax schakelde PSV na strafschoppen uit. Na verlenging was het 2-2." => Ajax - PSV 2-2
  no "Ajax schakelde PSV na strafschoppen uit (4-2)."

frame play-score
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs MARKER[id=after-extra]
  without TEAM
  role score: SCORE bare
  without NONRESULT[kind=score]
  asserts match score score=score
  last
  yes "Ajax won na strafschoppen van PSV. Na 120 minuten was het 2-2." => Ajax - PSV 2-2
  no "Ajax speelt zondag tegen PSV. Na verlenging kan het 2-2 worden."

# "gaf zich gewonnen": who lost.
frame match-surrendered
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb geven
  also winnen
  needs MARKER[id=oneself]
  subject
  role score?: SCORE
  role winner: competitor behind against|to
  allow must
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  last
  yes "PSV gaf zich met 2-1 gewonnen tegen Ajax." => Ajax - PSV 2-1
  no "PSV gaf zich niet gewonnen tegen Ajax."

frame match-surrendered-in-sets
  sport tennis badminton table-tennis padel
  verb geven
  also winnen
  needs MARKER[id=oneself]
  subject
  role score?: SETS
  role winner: competitor behind against|to
  allow must
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  last
  yes "Eva Jansen moest zich met 6-2, 6-3 gewonnen geven tegen Ann Maes." => Ann Maes - Eva Jansen 6-2 6-3
  no "Eva Jansen gaf zich niet gewonnen tegen Ann Maes."

frame surrendered-to-nobody
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb geven
  also winnen
  needs MARKER[id=oneself]
  asserts nothing
  last
  no "PSV gaf zich gewonnen: 2-1."

# "boog een achterstand om in een 2-1 zege".
frame match-turned-round
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb buigen draaien zetten keren om|buigen om|draaien om|zetten
  needs MARKER[id=turned-round]
  subject
  role score?: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind against|at
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  last
  yes "Ajax boog tegen PSV een achterstand om in een 2-1 zege." => Ajax - PSV 2-1
  no "Ajax wil tegen PSV de achterstand ombuigen in een 2-1 zege."

# In table tennis the games are counted, and few of them.
frame games-won
  sport table-tennis
  verb winnen zegevieren af|rekenen
  subject
  needs MARKER[id=games]
  role score: SCORE behind with
  role loser: PERSON|EPITHET|DEMONYM|COUNTRY|TEAM|TEAM-ALIAS behind of|against|with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match subject away=loser score-won=score
  yes "Anna Bos won met 4-1 van de Duitse Eva Prins." => Anna Bos - Eva Prins 4-1
  no "Anna Bos wil met 4-1 van de Duitse Eva Prins winnen."

frame games-beat
  sport table-tennis
  verb verslaan kloppen uit|schakelen bedwingen overtroeven af|drogen
  voice active
  subject
  object
  needs MARKER[id=games]
  role score: SCORE behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match subject away=object score-won=score
  yes "Anna Bos versloeg Eva Prins met 4-1." => Anna Bos - Eva Prins 4-1
  no "Anna Bos wil Eva Prins met 4-1 verslaan."

frame games-lost
  sport table-tennis
  verb verliezen onderuit|gaan buigen sneuvelen stranden
  subject
  needs MARKER[id=games]
  role score: SCORE behind with
  role winner: PERSON|EPITHET|DEMONYM|COUNTRY|TEAM|TEAM-ALIAS behind of|against|for|on
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match winner away=subject score-won=score
  yes "Anna Bos verloor met 4-1 van de Duitse Eva Prins." => Eva Prins - Anna Bos 4-1
  no "Anna Bos wil niet met 4-1 van Eva Prins verliezen."
