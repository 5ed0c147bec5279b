# Matches: two sides and a score. Winning one gives no place, winning a final does.

class beaten = verslaan kloppen vernederen in|maken overrompelen weg|spelen opzij|zetten uit|schakelen af|straffen vellen bedwingen onttronen elimineren overklassen verschalken vloeren weg|vagen op|rollen declasseren af|drogen verpletteren in|pakken terug|wijzen overtroeven overvleugelen af|schudden wippen weg|blazen weg|tikken af|troeven

frame match-beat
  verb @beaten
  voice active
  subject
  object
  role score: SCORE|SETS
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match subject away=object score-won=score
  yes "Ajax versloeg Feyenoord zondag met 2-0." => Ajax - Feyenoord 2-0
  no "Ajax hoopt Feyenoord met 2-0 te verslaan."
  no "Ajax versloeg Feyenoord niet."

frame match-beaten-by
  verb @beaten
  voice passive
  subject
  role score: SCORE|SETS
  role winner: competitor behind by
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match winner away=subject score-won=score
  yes "Feyenoord werd door Ajax met 2-0 verslagen." => Ajax - Feyenoord 2-0
  no "Feyenoord moet door Ajax met 2-0 worden verslagen."

frame match-won
  verb winnen zegevieren af|rekenen
  subject
  role score: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind of|against|with|at|through
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match subject away=loser score-won=score
  yes "Ajax won zondag met 3-1 van PSV." => Ajax - PSV 3-1
  yes "Ajax zegevierde met 4-2 over Vitesse." => Ajax - Vitesse 4-2
  no "Ajax kan zondag met 3-1 van PSV winnen."
  no "Ajax won met 3-1."

# One against one: no team in the clause.
frame duel-won
  verb winnen zegevieren af|rekenen
  subject
  role score: SCORE|SETS
  role loser: PERSON|EPITHET|PRONOUN behind of|against|through
  without TEAM
  without TEAM-ALIAS
  without COUNTRY
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match subject away=loser score-won=score
  yes "Michael van Dam won met 4-1 van Ian de Wit." => Michael van Dam - Ian de Wit 4-1
  no "Michael van Dam hoopt met 4-1 van Ian de Wit te winnen."

frame duel-settled
  verb af|rekenen
  subject
  role score: SCORE|SETS
  role loser: PERSON|EPITHET|PRONOUN behind with
  without TEAM
  without TEAM-ALIAS
  without COUNTRY
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match subject away=loser score-won=score
  yes "Michael van Dam rekende met 4-1 af met Ian de Wit." => Michael van Dam - Ian de Wit 4-1
  no "Michael van Dam hoopt met 4-1 af te rekenen met Ian de Wit."

# The sets of tennis, without "met".
frame duel-lost-in-sets
  verb verliezen buigen zwichten onderuit|gaan onderdoen stranden
  subject
  role score: SETS
  role winner: PERSON|EPITHET|PRONOUN behind of|against|for|on
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match winner away=subject score-won=score
  yes "Ian de Wit verloor van Luke Bakker: 7-6 (3) 6-3." => Luke Bakker - Ian de Wit 7-6 6-3
  no "Ian de Wit verloor niet van Luke Bakker: 7-6 (3) 6-3."

frame duel-boss
  verb zijn blijven worden
  needs MARKER[id=boss]
  subject
  object
  role score: SCORE|SETS
  asserts match subject away=object score-won=score
  yes "Luke Bakker was Ian de Wit met 6-3 de baas." => Luke Bakker - Ian de Wit 6-3; Luke Bakker: rank 1
  no "Luke Bakker was Ian de Wit niet de baas."

frame duel-lost
  verb verliezen buigen zwichten
  subject
  role score: SCORE|SETS behind with
  role winner: PERSON|EPITHET|PRONOUN behind of|against|for
  without TEAM
  without TEAM-ALIAS
  without COUNTRY
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match winner away=subject score-won=score
  yes "Ian de Wit verloor met 6-2 van Luke Bakker." => Luke Bakker - Ian de Wit 6-2
  no "Ian de Wit verloor van Luke Bakker."

frame match-lost
  verb verliezen buigen zwichten stranden
  subject
  role score: SCORE|SETS behind with
  role winner: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind of|against|for|at
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match winner away=subject score-won=score
  yes "Feyenoord verloor met 4-3 van PSV." => PSV - Feyenoord 4-3
  no "Feyenoord verloor nooit met 4-3 van PSV."
  no "Als Feyenoord met 4-3 van PSV verliest, is het seizoen voorbij."

frame match-drawn
  verb gelijk|spelen steken delen
  subject
  role score: SCORE|SETS
  role other: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind against|at
  without NONRESULT[kind=score]
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match subject away=other score
  yes "PSV speelde met 1-1 gelijk tegen Ajax." => PSV - Ajax 1-1
  no "PSV wil tegen Ajax niet met 1-1 gelijkspelen."

frame match-too-good
  verb zijn blijken
  subject
  needs MARKER[id=too-good]|MARKER[id=best]
  role score: SCORE|SETS
  role loser: competitor behind for
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match subject away=loser score-won=score
  yes "Michael van Dam was met 4-0 veel te goed voor James Wilson." => Michael van Dam - James Wilson 4-0
  no "Michael van Dam was niet te goed voor James Wilson."

frame match-line
  verbless
  subject
  object
  role score: SCORE|SETS bare
  asserts match subject away=object score
  yes "PSV - Ajax 1-2" => PSV - Ajax 1-2
  no "PSV en Ajax zondag"

frame win-final-match
  verb winnen
  subject
  needs ROUND[id=final]|MARKER[id=finish]
  needs SCORE
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without MARKER[id=contest]
  without MARKER[id=nth-game] bare
  without NONRESULT[kind=score] bare
  asserts result subject rank=1
  yes "Ajax won de finale met 3-1." => Ajax: rank 1
  no "Ajax won de halve finale met 3-1."
  no "Ajax won het eerste duel in de finale met 3-1."

# "ging met 4-3 onderuit bij PSV".
frame match-went-down
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb onderuit|gaan verliezen
  subject
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind at|against|of
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match winner away=subject score-won=score
  yes "Feyenoord ging met 4-3 onderuit bij PSV." => PSV - Feyenoord 4-3
  yes "Heracles verloor met 3-0 van PSV." => PSV - Heracles 3-0
  no "Feyenoord ging met 4-3 onderuit."

# "boekte een 3-0 zege op FC Groningen".
frame match-win-noun
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb boeken behalen halen pakken vieren
  needs AWARD|MARKER[id=a-win]
  subject
  role score: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind on|against|at
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match subject away=loser score-won=score
  yes "Ajax boekte een 3-0 zege op FC Groningen." => Ajax - FC Groningen 3-0
  yes "Ajax boekte een zege van 3-0 op FC Groningen." => Ajax - FC Groningen 3-0
  no "Ajax hoopt op een 3-0 zege op FC Groningen."

# "Ajax en PSV speelden met 1-1 gelijk".
frame match-drawn-both
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb gelijk|spelen
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=by-then]
  asserts match sides away=sides score=score
  yes "Ajax en PSV speelden met 1-1 gelijk." => Ajax - PSV 1-1
  yes "Ajax en PSV hebben met 1-1 gelijkgespeeld." => Ajax - PSV 1-1
  no "Ajax speelde gelijk."

# "Het duel tussen Ajax en PSV eindigde in 2-2", "Het werd 2-2 tussen Ajax en PSV".
frame match-between
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb eindigen worden blijven
  role sides: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind between
  role score: SCORE|SETS
  without MARKER[id=by-then]
  asserts match sides away=sides score=score
  yes "Het duel tussen Ajax en PSV eindigde in 2-2." => Ajax - PSV 2-2
  yes "Het werd 2-2 tussen Ajax en PSV." => Ajax - PSV 2-2
  no "Het duel tussen Ajax en PSV eindigde onbeslist."

frame match-held
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb houden
  subject
  object
  role score: SCORE behind on
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=by-then]
  asserts match subject away=object score=score
  yes "FC Utrecht hield Ajax op 1-1." => FC Utrecht - Ajax 1-1
  no "FC Utrecht hield Ajax van een zege af."

frame match-underdog
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb af|leggen
  subject
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against
  allow must
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match winner away=subject score-won=score
  yes "Ajax moest het met 3-0 afleggen tegen Benfica." => Benfica - Ajax 3-0
  no "Ajax wil het niet met 3-0 afleggen tegen Benfica."

frame match-too-strong
  sport tennis darts badminton table-tennis padel snooker beach-volleyball
  verb zijn blijken
  needs MARKER[id=boss]
  subject
  role score: SCORE|SETS
  role loser: PERSON behind for
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match subject away=loser score-won=score
  yes "Eva Jansen was met 6-3, 6-4 te sterk voor Ann Maes." => Eva Jansen - Ann Maes 6-3 6-4
  no "Eva Jansen was te sterk voor Ann Maes."

# "De partij tegen PSV werd door Ajax met 2-0 gewonnen".
frame match-won-by
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb winnen
  voice passive
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind by
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|of
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  without MARKER[id=score-beside]
  asserts match winner away=loser score-won=score
  yes "De wedstrijd tegen PSV werd door Ajax met 2-0 gewonnen." => Ajax - PSV 2-0
  no "De wedstrijd tegen PSV moet door Ajax met 2-0 worden gewonnen."

frame match-lost-noun
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb lijden incasseren krijgen slikken nemen ondergaan op|lopen accepteren aanvaarden
  allow must
  needs MARKER[id=a-loss]
  subject
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against
  without MARKER[id=part] bare
  without MARKER[id=part] behind in|during
  asserts match winner away=subject score-won=score
  yes "Ajax leed een 2-1 nederlaag tegen FC Groningen." => FC Groningen - Ajax 2-1
  no "Ajax leed een nederlaag tegen FC Groningen."


# Beside a match of which the score was told before, the score of this one stands behind "met".
frame match-won-after-another
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb winnen zegevieren af|rekenen
  needs MARKER[id=score-beside]
  subject
  role score: SCORE|SETS behind with
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind of|with|through
  asserts match subject away=loser score-won=score
  yes "Na de zege op PSV (2-0) won Ajax met 3-1 van Feyenoord." => Ajax - Feyenoord 3-1
  no "Na de zege op PSV (2-0) won Ajax ook van Feyenoord." => Ajax - PSV 2-0

frame match-lost-after-another
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb onderuit|gaan verliezen
  needs MARKER[id=score-beside]
  subject
  role score: SCORE|SETS behind with
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind at|against|of
  asserts match winner away=subject score-won=score
  yes "Na de 2-0 zege op PSV ging Ajax met 3-1 onderuit bij Feyenoord." => Feyenoord - Ajax 3-1; Ajax - PSV 2-0
  no "Na de 2-0 zege op PSV verloor Ajax van Feyenoord." => Ajax - PSV 2-0

frame win-told-beside
  sport football tennis hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  needs MARKER[id=score-beside]
  needs MARKER[id=a-win]|AWARD
  verb winnen verliezen zegevieren onderuit|gaan
  subject
  role score: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind on
  without SCORE behind with
  asserts match subject away=loser score-won=score
  yes "Na de zege op PSV (2-0) verloor Ajax van Feyenoord." => Ajax - PSV 2-0
  no "Na de zege op PSV verloor Ajax van Feyenoord."
