# Matches: two sides and a score. Winning one gives no place, winning a final does.

class beaten = verslaan kloppen vernederen in|maken overrompelen weg|spelen opzij|zetten uit|schakelen af|straffen vellen bedwingen onttronen elimineren overklassen verschalken vloeren

frame match-beat
  verb @beaten
  voice active
  subject
  object
  role score: SCORE|SETS
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
  asserts match winner away=subject score-won=score
  yes "Feyenoord werd door Ajax met 2-0 verslagen." => Ajax - Feyenoord 2-0
  no "Feyenoord moet door Ajax met 2-0 worden verslagen."

frame match-won
  verb winnen zegevieren af|rekenen
  subject
  role score: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind of|against|with|at
  asserts match subject away=loser score-won=score
  yes "Ajax won zondag met 3-1 van PSV." => Ajax - PSV 3-1
  no "Ajax kan zondag met 3-1 van PSV winnen."
  no "Ajax won met 3-1."

# One against one: no team in the clause.
frame duel-won
  verb winnen zegevieren af|rekenen
  subject
  role score: SCORE|SETS
  role loser: PERSON|EPITHET|PRONOUN behind of|against
  without TEAM
  without TEAM-ALIAS
  without COUNTRY
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
  asserts match subject away=loser score-won=score
  yes "Michael van Dam rekende met 4-1 af met Ian de Wit." => Michael van Dam - Ian de Wit 4-1
  no "Michael van Dam hoopt met 4-1 af te rekenen met Ian de Wit."

# The sets of tennis, without "met".
frame duel-lost-in-sets
  verb verliezen buigen zwichten onderuit|gaan onderdoen stranden
  subject
  role score: SETS
  role winner: PERSON|EPITHET|PRONOUN behind of|against|for|on
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
  asserts match winner away=subject score-won=score
  yes "Ian de Wit verloor met 6-2 van Luke Bakker." => Luke Bakker - Ian de Wit 6-2
  no "Ian de Wit verloor van Luke Bakker."

frame match-lost
  verb verliezen buigen zwichten stranden
  subject
  role score: SCORE|SETS behind with
  role winner: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind of|against|for|at
  asserts match winner away=subject score-won=score
  yes "Feyenoord verloor met 4-3 van PSV." => PSV - Feyenoord 4-3
  no "Feyenoord verloor nooit met 4-3 van PSV."
  no "Als Feyenoord met 4-3 van PSV verliest, is het seizoen voorbij."

frame match-drawn
  verb gelijk|spelen spelen komen steken blijven delen
  subject
  role score: SCORE|SETS
  role other: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind against|at
  without NONRESULT
  asserts match subject away=other score
  yes "PSV speelde met 1-1 gelijk tegen Ajax." => PSV - Ajax 1-1
  yes "PSV kwam tegen Ajax niet verder dan 1-1." => PSV - Ajax 1-1
  no "PSV wil tegen Ajax niet met 1-1 gelijkspelen."

frame match-too-good
  verb zijn blijken
  subject
  needs MARKER[id=too-good]|MARKER[id=best]
  role score: SCORE|SETS
  role loser: competitor behind for
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
  asserts result subject rank=1
  yes "Ajax won de finale met 3-1." => Ajax: rank 1
  no "Ajax won de halve finale met 3-1."
