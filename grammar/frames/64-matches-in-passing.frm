# Matches told in passing: a win in a phrase of its own, the side that a score is for, a draw told of one side, and players or
# trainers with their team.

# "blijft tweede dankzij een 3-0 zege bij PSV": right behind the win stands whom it was against.
frame win-noun-against
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  subject
  role score: SCORE|SETS
  role win: MARKER[id=a-win]
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|at adjoining
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without TEAM behind of
  without TEAM-ALIAS behind of
  without COUNTRY behind of
  without MARKER[id=too-good]
  without MARKER[id=boss]
  without MARKER[id=best]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax blijft dankzij een 3-0 overwinning tegen FC Twente in het spoor van de koploper." => Ajax - FC Twente 3-0
  yes "Dankzij een 3-1 zege bij PSV staat Ajax nu derde." => Ajax - PSV 3-1; Ajax: rank 3
  no "Ajax hoopt dankzij een 3-0 overwinning tegen FC Twente in het spoor te blijven."
  no "Ajax speelt na de 3-0 overwinning zaterdag tegen FC Twente."

# "Het werd 3-0 voor de thuisploeg": one of the two that have just met.
frame score-for-a-side
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb worden blijven eindigen
  role score: SCORE bare
  needs MARKER[id=one-side]|MARKER[id=leader] behind for
  without TEAM
  without COUNTRY
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax won van PSV. Het werd in Amsterdam 3-0 voor de thuisploeg." => Ajax - PSV 3-0
  no "Ajax won van PSV. In de zestigste minuut werd het 3-0 voor de thuisploeg."
  no "Ajax won van PSV. Bij rust was het 3-0 voor de thuisploeg."
  no "Ajax speelt zondag tegen PSV. Vorig jaar werd het 3-0 voor de thuisploeg."

# "De koploper speelde met 1-1 gelijk": a draw of the two that have just met.
frame side-drew
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb gelijk|spelen steken spelen
  voice active
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  role score: MARKER[id=level-score]
  without TEAM
  without COUNTRY
  without PLACE behind of|against|from|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match score score=score
  yes "Ajax verspeelde punten tegen PSV. De koploper speelde in eigen huis met 1-1 gelijk." => Ajax - PSV 1-1
  no "Ajax won van PSV. De koploper speelde vorige week met 1-1 gelijk."

# "Op bezoek bij PSV werd het 3-3": of the team that is spoken of.
frame score-level-there
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb worden blijven eindigen
  role score: MARKER[id=level-score]
  role other: TEAM|COUNTRY behind at|against
  without TEAM bare
  without COUNTRY bare
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match other score=score
  yes "Ajax verspeelde ook punten. Op bezoek bij PSV werd het 3-3." => PSV - Ajax 3-3
  no "Ajax verspeelde ook punten. Bij PSV werd het al snel 1-1."
  no "Ajax verspeelde ook punten. Op bezoek bij PSV werd het na een uur 3-3."

# "Trainer Maes verloor met Ajax bij PSV": the team of somebody who is no side.
frame match-lost-with-team
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verliezen onderuit|gaan
  needs PERSON|EPITHET|PRONOUN[form=subject]
  role loser: TEAM behind with
  role score: SCORE
  role winner: TEAM|TEAM-ALIAS behind of|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match winner away=loser score-won=score
  yes "Trainer Jan Maes verloor met Ajax op bezoek bij PSV: 1-0." => PSV - Ajax 1-0
  no "Trainer Jan Maes wil met Ajax niet met 1-0 verliezen bij PSV."

frame match-won-with-team
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren
  voice active
  needs PERSON|EPITHET|PRONOUN[form=subject]
  role winner: TEAM behind with
  role score: SCORE
  role loser: TEAM|TEAM-ALIAS behind of|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match winner away=loser score-won=score
  yes "Trainer Jan Maes won met Ajax met 2-1 van PSV." => Ajax - PSV 2-1
  no "Trainer Jan Maes wil met Ajax met 2-1 winnen van PSV."

frame match-drawn-with-team
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb gelijk|spelen spelen
  voice active
  needs PERSON|EPITHET|PRONOUN[form=subject]
  role one: TEAM behind with
  role score: MARKER[id=level-score]
  role other: TEAM|TEAM-ALIAS behind against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match one away=other score=score
  yes "Jan Maes speelde met Ajax met 2-2 gelijk tegen PSV." => Ajax - PSV 2-2
  no "Jan Maes wil met Ajax met 2-2 gelijkspelen tegen PSV."

# "leverde tegen Maes maar één game in": who won easily.
frame match-lost-little
  sport tennis badminton table-tennis padel darts snooker
  verb in|leveren af|staan verliezen verspelen
  needs MARKER[id=little]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind against|to
  without NONRESULT[kind=score]
  without MARKER[id=score-beside]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Eva Jansen leverde tegen Ann Maes maar één game in (6-0 en 6-1)." => Eva Jansen - Ann Maes 6-0 6-1
  no "Eva Jansen wil tegen Ann Maes maar één game inleveren."

# "moest de zege laten aan": who lost.
frame match-left-the-win
  sport tennis football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker badminton table-tennis padel beach-volleyball
  verb laten geven gunnen schenken
  needs MARKER[id=a-win]|MARKER[id=loot]
  voice active
  subject
  allow must
  role score?: SCORE|SETS
  role winner: competitor behind to
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "Eva Jansen moest de zege laten aan de Duitse Ann Maes: 6-4, 2-6, 1-6." => Ann Maes - Eva Jansen 4-6 6-2 6-1
  no "Eva Jansen wil de zege niet laten aan Ann Maes."

# "stapte met een 2-1 overwinning van het veld": of two who have just met.
frame score-with-a-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb stappen gaan keren terug|keren vertrekken rijden komen
  voice active
  subject
  needs MARKER[id=a-win]
  role score: SCORE behind with
  without TEAM behind against|of|at|for|in|through|on
  without COUNTRY behind against|of|for|through|on
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match subject score-won=score
  yes "PSV ging onderuit op bezoek bij Ajax. Ajax stapte met een 2-1 overwinning van het veld." => Ajax - PSV 2-1
  yes "Ajax had weinig moeite met PSV en ging met een 4-1 zege op zak terug naar Amsterdam." => Ajax - PSV 4-1
  no "Ajax wil met een 4-1 zege terug naar Amsterdam."

# "trok de wedstrijd naar zich toe: 5-3".
frame score-drawn-over
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb trekken toe|trekken
  needs MARKER[id=to-oneself]
  needs MARKER[id=game]|MARKER[id=a-win]
  voice active
  subject
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match subject score-won=score
  yes "Ajax boekte een zege op PSV. Ajax trok de wedstrijd alsnog naar zich toe: 5-3." => Ajax - PSV 5-3
  no "Ajax boekte een zege op PSV. Ajax wilde de wedstrijd naar zich toe trekken: 1-0."

frame sets-drawn-over
  sport volleyball
  verb trekken toe|trekken
  needs MARKER[id=to-oneself]
  needs MARKER[id=game]|MARKER[id=a-win]
  subject
  role score: SETS bare
  asserts match subject score-won=score
  yes "Nederland boekte een zege op Turkije. Het Nederlandse team trok de winst in de vijfde set naar zich toe: 25-11 31-29 16-25 20-25 15-10." => Nederland - Turkije 3-2
  no "Nederland trok de tweede set naar zich toe: 25-11."

# "De setstanden waren 25-14 25-20 25-22": of the two that have just met.
frame sets-in-the-books
  sport volleyball
  needs MARKER[id=final-score]
  role score: SETS bare
  without competitor
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Nederland was te sterk voor Bulgarije. De setstanden waren 25-14 25-20 25-22." => Nederland - Bulgarije 3-0
  no "Nederland was te sterk voor Bulgarije. De setstanden waren 25-14 en 25-20."

# "had drie sets nodig om Maes te verslaan": it was enough.
frame meet-needed-so-long
  sport tennis football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker badminton table-tennis padel beach-volleyball
  verb verslaan kloppen bedwingen uit|schakelen verschalken vloeren
  needs MARKER[id=so-long]
  subject
  role score?: SCORE|SETS
  role loser: competitor bare
  allow wanted purpose must
  without NONRESULT[kind=score]
  without MARKER[id=score-beside]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Eva Jansen had drie sets nodig om Ann Maes te verslaan. Het werd 6-4, 3-6 en 6-4." => Eva Jansen - Ann Maes 6-4 3-6 6-4
  no "Eva Jansen had hulp nodig om Ann Maes te verslaan. Het werd 6-4, 3-6 en 6-4."

frame ranked-who-needed-so-long
  sport tennis badminton table-tennis padel darts snooker
  needs MARKER[id=so-long]
  role who: RANKED
  allow wanted purpose
  asserts result who rank=who standings
  yes "Eva Jansen is door. De nummer 43 van de wereld had twee sets nodig om Ann Maes te verslaan." => Eva Jansen: rank 43
  no "Eva Jansen is door. Ze had twee sets nodig om Ann Maes te verslaan."

# "De titelhouder was met 10-6 te sterk voor PSV": the team that is spoken of.
frame side-too-good-for
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn blijken
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  needs MARKER[id=too-good]|MARKER[id=boss]|MARKER[id=best]
  role score: SCORE
  role loser: TEAM|COUNTRY behind for
  without TEAM bare
  without COUNTRY bare
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match loser score-lost=score
  yes "Ajax won ook de laatste wedstrijd. De titelhouder was met 3-1 te sterk voor PSV." => PSV - Ajax 1-3
  no "Ajax speelt zondag. De titelhouder was nooit te sterk voor PSV."

frame side-won-of
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren af|rekenen
  voice active
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  role score: SCORE behind with
  role loser: TEAM|COUNTRY behind of|with|against
  without TEAM bare
  without COUNTRY bare
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match loser score-lost=score
  yes "Ajax won ook de laatste wedstrijd. De koploper rekende met 3-1 af met PSV." => PSV - Ajax 1-3
  no "Ajax speelt zondag. De koploper wil met 3-1 afrekenen met PSV."

# "maar wonnen alsnog: 79-81".
frame score-won-bare
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren
  voice active
  subject
  role score: SCORE bare
  without SCORE behind with
  without TEAM behind against|of|at|for|in|through|on
  without COUNTRY behind against|of|for|through|on
  without NONRESULT[kind=score] bare
  without PERSON
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  without MARKER[id=score-beside]
  asserts match subject score-won=score
  yes "Ajax speelde tegen PSV. De Amsterdamse ploeg stond achter, maar won alsnog: 2-3." => Ajax - PSV 3-2
  no "Ajax speelt zondag tegen PSV. De Amsterdamse ploeg kan alsnog winnen: 2-3."


frame meet-needed-so-long-to-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel
  verb winnen
  needs MARKER[id=so-long]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind of|against|at
  allow wanted purpose must
  without NONRESULT[kind=score]
  without MARKER[id=score-beside]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax heeft een verlenging nodig gehad om te winnen bij de amateurs van Hoek. De Amsterdamse ploeg won met 4-2." => Ajax - Hoek 4-2
  no "Ajax heeft punten nodig om te winnen van PSV. De Amsterdamse ploeg wint met 4-2."

# "Op bezoek bij PSV verzekerde het zich van de volgende ronde dankzij een 0-3 overwinning": whom it was against stands elsewhere.
frame win-noun-there
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs MARKER[id=a-win]
  needs MARKER[id=visit]
  subject
  role score: SCORE behind by|after|with|because
  role loser: TEAM|COUNTRY behind at
  without TEAM behind on|against|of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=loser score-won=score
  yes "Op bezoek bij PSV verzekerde Ajax zich van de volgende ronde met een 0-3 overwinning." => Ajax - PSV 3-0
  no "Op bezoek bij PSV hoopt Ajax op een 0-3 overwinning."

# "hield een punt over aan het duel: 1-1": of two who have just met.
frame score-one-point
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb pakken halen nemen slepen over|houden houden mee|nemen bemachtigen veroveren redden behalen rapen op|rapen binnen|halen
  needs MARKER[id=one-point]
  voice active
  subject
  role score: MARKER[id=level-score]
  without TEAM behind at|against|to|of|on
  without COUNTRY behind at|against|to|of|on
  without NONRESULT[kind=score] behind after|on|with|in|at|to|except
  without MARKER[id=part]
  without MARKER[id=a-win]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match subject score=score
  yes "Ajax speelde bij PSV lang met tien man, maar hield een punt over aan het duel: 1-1." => Ajax - PSV 1-1
  no "Ajax speelt bij PSV en hoopt een punt over te houden: 1-1."

# "Na 120 minuten stond het tegen PSV 3-3": of the team that is spoken of.
frame play-score-against
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs MARKER[id=after-extra]
  role score: MARKER[id=level-score] bare
  role other: TEAM|TEAM-ALIAS|COUNTRY behind against
  without TEAM bare
  without COUNTRY bare
  without NONRESULT[kind=score]
  asserts match other score=score
  yes "Ajax haalde de volgende ronde. Na 120 minuten voetbal stond het tegen PSV 3-3." => PSV - Ajax 3-3
  no "Ajax haalde de volgende ronde. Na 70 minuten stond het tegen PSV 3-3."
