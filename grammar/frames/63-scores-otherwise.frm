# Scores that tell how it ended and name one side or none; the other is the one that the text has just told of.

frame score-prevailed
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb halen
  needs PRONOUN[gender=neuter]|MARKER[id=prevail]|MARKER[id=prevail-so]
  subject
  role score: SCORE|SETS behind with
  without competitor behind of|against|for
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match subject score-won=score
  yes "Ajax won van PSV. De Amsterdamse ploeg haalde het met 2-1." => Ajax - PSV 2-1
  yes "Ajax had het moeilijk tegen PSV, maar haalde het uiteindelijk met 2-1." => Ajax - PSV 2-1
  no "Ajax hoopt het met 2-1 te halen."

frame score-lost-in-other-words
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb gaan krijgen lijden incasseren slikken leggen delven buigen bijten trekken moeten erkennen ondergaan bezwijken zwichten sneuvelen stranden op|lopen
  needs MARKER[id=under]|MARKER[id=bow]|MARKER[id=hiding]|MARKER[id=a-loss]|MARKER[id=dust]|MARKER[id=shortest-end]
  subject
  allow must
  role score: SCORE behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without TEAM behind against|of|at|for|in|through
  without COUNTRY behind against|of|for|through
  asserts match subject score-lost=score
  yes "Ajax speelde zondag tegen PSV. De Amsterdamse ploeg ging met 2-0 ten onder." => Ajax - PSV 0-2
  yes "Ajax speelde zondag tegen PSV. De Amsterdamse ploeg moest met 2-0 de duimen leggen." => Ajax - PSV 0-2
  no "Ajax ging met 2-0 ten onder."

frame score-lost-noun-bare
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb lijden incasseren slikken krijgen op|lopen ondergaan aan|lopen
  needs MARKER[id=a-loss]
  subject
  allow must
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without TEAM behind against|of|at|for|in|through
  without COUNTRY behind against|of|for|through
  asserts match subject score-lost=score
  yes "Ajax speelde zondag tegen PSV. De Amsterdamse ploeg leed een 2-0 nederlaag." => Ajax - PSV 0-2
  yes "Ajax kon niet op tegen PSV. Ajax moest een grote nederlaag slikken: 0-3." => Ajax - PSV 0-3
  no "Ajax leed een 2-0 nederlaag."

frame score-win-noun-bare
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb boeken pakken behalen halen vieren grijpen noteren laten slepen trekken
  needs MARKER[id=a-win]
  subject
  role score: SCORE
  without TEAM behind against|of|at|for|in|through|on
  without COUNTRY behind against|of|for|through|on
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject score-won=score
  yes "Ajax had het moeilijk tegen PSV. Uiteindelijk boekte Ajax een 2-1 zege." => Ajax - PSV 2-1
  yes "Ajax had de handen vol aan PSV. Ajax trok een 2-1 zege over de streep." => Ajax - PSV 2-1
  no "Ajax boekte een 2-1 zege."

frame score-longest-end
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb trekken
  needs MARKER[id=longest-end]
  subject
  role score: SCORE|SETS behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match subject score-won=score
  yes "Ajax trok tegen PSV met 3-2 aan het langste eind." => Ajax - PSV 3-2
  yes "Ajax speelde zondag tegen PSV. De Amsterdamse ploeg trok met 3-2 aan het langste eind." => Ajax - PSV 3-2
  no "Ajax hoopt met 3-2 aan het langste eind te trekken."

frame score-won-impersonally
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren
  voice passive
  role score: SCORE behind with
  without competitor
  without PLACE behind of|against|from|at
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax had weinig moeite met PSV. In eigen huis werd met 5-1 gewonnen." => Ajax - PSV 5-1
  no "In eigen huis werd met 5-1 gewonnen."

frame score-behind-colon
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb worden blijven eindigen zijn
  needs MARKER[id=colon-it]
  role score: SCORE bare
  without competitor
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax was veel te sterk voor PSV: het werd 5-0." => Ajax - PSV 5-0
  yes "Ajax was veel te sterk voor PSV: het eindigde 5-0." => Ajax - PSV 5-0
  no "Ajax speelt tegen PSV: het wordt 5-0."

frame score-in-the-end
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb worden eindigen
  needs MARKER[id=in-the-end]
  role score: SCORE bare
  without competitor
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax was veel te sterk voor PSV. Uiteindelijk werd het 5-0." => Ajax - PSV 5-0
  yes "Ajax was veel te sterk voor PSV. Uiteindelijk eindigde het 5-0." => Ajax - PSV 5-0
  no "Ajax speelt zondag tegen PSV. Het wordt uiteindelijk 5-0."

frame score-against-in-brackets
  sport darts snooker tennis badminton table-tennis padel beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  bracket
  host
  role score: SCORE|SETS bare
  role other: competitor behind against|of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match host away=other score
  yes "Naast Sven Bos won ook Piet de Wit (4-3 tegen de Engelsman Jan Prins)." => Piet de Wit - Jan Prins 4-3
  no "Naast Sven Bos won ook Piet de Wit (4-3 voor bij rust tegen Jan Prins)."

frame match-granted-little
  sport darts snooker tennis badminton table-tennis padel beach-volleyball
  verb gunnen geven laten toe|staan
  needs MARKER[id=little]
  subject
  role score?: SCORE|SETS
  role loser: PERSON|TEAM|COUNTRY|EPITHET bare
  without NONRESULT[kind=score]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Sven Bos gunde Jan Prins slechts één set: 4-1." => Sven Bos - Jan Prins 4-1
  no "Sven Bos gunde Jan Prins de eer."

frame match-wiped-floor
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb aan|vegen
  needs MARKER[id=the-floor]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind with
  without NONRESULT[kind=score]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax veegde de vloer aan met PSV: 5-0." => Ajax - PSV 5-0
  no "Ajax wil de vloer aanvegen met PSV."

frame match-short-work-told
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb maken
  needs SHORT-WORK
  subject
  role score: SCORE|SETS
  role loser: competitor behind with
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=loser score-won=score
  yes "Ajax maakte met 5-0 korte metten met PSV." => Ajax - PSV 5-0
  no "Ajax wil met 5-0 korte metten maken met PSV."

frame match-revenge-told
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb nemen
  needs REVENGE
  subject
  role score: SCORE|SETS
  role loser: competitor behind on
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=loser score-won=score
  yes "Ajax nam met 5-0 revanche op PSV." => Ajax - PSV 5-0
  no "Ajax wil met 5-0 revanche nemen op PSV."

frame match-better-told
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb zijn blijken
  needs THE-BETTER
  subject
  role score: SCORE|SETS
  role loser: competitor behind of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=loser score-won=score
  yes "Ajax was met 5-0 de betere van PSV." => Ajax - PSV 5-0
  no "Ajax was bij rust de betere van PSV: 1-0."

frame match-dropped-in
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verspelen morsen verliezen liggen lijden laten
  needs MARKER[id=dropped]
  needs MARKER[id=game]
  subject
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY behind with
  without NONRESULT[kind=score] bare
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match other away=subject score-won=score
  yes "Ajax verspeelde punten in het uitduel met PSV (1-1)." => PSV - Ajax 1-1
  no "Ajax mag geen punten verspelen in het uitduel met PSV."

# Who gives up leaves the match as it stood.

frame sets-of-retirement
  sport tennis badminton table-tennis padel
  verb op|geven staken stoppen
  subject
  allow must
  role score: SETS
  role other: competitor behind against
  asserts match other away=subject score-won=score
  yes "Ann Maes moest bij 6-4, 3-1 opgeven tegen Eva Jansen." => Ann Maes: DNF; Eva Jansen - Ann Maes 6-4 3-1
  no "Ann Maes wil tegen Eva Jansen bij 6-4, 3-1 niet opgeven."

frame score-just-became
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb worden blijven
  needs MARKER[id=just-became]
  role score: SCORE
  without competitor
  without NONRESULT[kind=score]
  without MARKER[id=by-then]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax heeft gewonnen van PSV. Het werd 3-1." => Ajax - PSV 3-1
  yes "Ajax heeft gewonnen van PSV. In Amsterdam werd het 3-1." => Ajax - PSV 3-1
  yes "Ajax heeft gewonnen van PSV. Het bleef bij 1-0." => Ajax - PSV 1-0
  yes "Ajax heeft gewonnen van PSV. Het werd maar liefst 9-0." => Ajax - PSV 9-0
  yes "Ajax heeft gewonnen van PSV. In een spannend duel werd het 5-4." => Ajax - PSV 5-4
  no "Ajax speelde tegen PSV. Het werd al snel 3-1."
  no "Ajax heeft gewonnen van PSV. Het werd 1-0 door een goal van Joris Maes."

frame match-dragged-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb trekken slepen noteren grijpen knokken vechten
  needs MARKER[id=a-win]
  subject
  role score: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind on|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without TEAM behind of
  without TEAM-ALIAS behind of
  without COUNTRY behind of
  asserts match subject away=loser score-won=score
  yes "Ajax trok een 2-1 zege over de streep tegen PSV." => Ajax - PSV 2-1
  no "Ajax speelt na een 2-1 zege zondag tegen PSV, dat wil winnen."

frame match-lost-game
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb verliezen
  needs MARKER[id=game] bare
  subject
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind with|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match winner away=subject score-won=score
  yes "Ajax verloor het uitduel met PSV (2-1)." => PSV - Ajax 2-1
  no "Ajax wil het uitduel met PSV niet met 2-1 verliezen."

frame game-ended-in-loss
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb eindigen uit|lopen uit|draaien
  needs MARKER[id=a-loss]
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind for
  role score: SCORE
  role winner: TEAM|TEAM-ALIAS|COUNTRY behind against|with|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match winner away=loser score-won=score
  yes "De derby tegen PSV eindigde voor Ajax in een 2-1 nederlaag." => PSV - Ajax 2-1
  no "De derby tegen PSV kan voor Ajax in een 2-1 nederlaag eindigen."

frame game-ended-in-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb eindigen uit|lopen uit|draaien
  needs MARKER[id=a-win]
  role winner: TEAM|TEAM-ALIAS|COUNTRY behind for
  role score: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind against|with|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match winner away=loser score-won=score
  yes "De derby tegen PSV eindigde in een 2-1 zege voor Ajax." => Ajax - PSV 2-1
  no "De derby tegen PSV kan in een 2-1 zege voor Ajax eindigen."

frame player-gave-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb bezorgen helpen schieten loodsen leiden schenken slepen geven gidsen koppen gooien voeren brengen verzekeren stuwen
  needs MARKER[id=a-win]
  needs PERSON|EPITHET
  role winner: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind on|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match winner away=loser score-won=score
  yes "Eva Maes bezorgde Ajax een 2-1 zege op PSV." => Ajax - PSV 2-1
  yes "Eva Maes hielp Ajax met twee goals aan een 2-1 zege op PSV." => Ajax - PSV 2-1
  no "Eva Maes wil Ajax aan een 2-1 zege op PSV helpen."

# "De thuisploeg won met 3-1": one of the two that have just met, whichever it is called.
frame side-won
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren triomferen
  voice active
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  role score: SCORE behind with
  without TEAM
  without COUNTRY
  without PLACE behind of|against|from|at
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax was te sterk voor PSV. De thuisploeg won met 3-1." => Ajax - PSV 3-1
  no "Ajax speelt zondag tegen PSV. Vorig jaar won de thuisploeg met 3-1."
  no "Ajax heeft gewonnen van PSV. In de andere topper won de titelverdediger met 3-1."

frame side-lost
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verliezen onderuit|gaan buigen sneuvelen zwichten
  voice active
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  role score: SCORE behind with
  without TEAM
  without COUNTRY
  without PLACE behind of|against|from|at
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax was niet opgewassen tegen PSV. De hekkensluiter ging met 3-1 onderuit." => PSV - Ajax 3-1
  no "Ajax speelt zondag tegen PSV. Vorig jaar verloor de thuisploeg met 3-1."

frame side-too-good
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn blijken
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  needs MARKER[id=too-good]|MARKER[id=boss]|MARKER[id=best]
  role score: SCORE
  without TEAM
  without COUNTRY
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax kon niet op tegen PSV. De landskampioen was met 3-1 te sterk." => PSV - Ajax 3-1
  no "Ajax speelt zondag tegen PSV. Vorig jaar was de thuisploeg te sterk."

frame side-prevailed
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb halen
  needs PRONOUN[gender=neuter]|MARKER[id=prevail]|MARKER[id=prevail-so]
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  role score: SCORE behind with
  without TEAM
  without COUNTRY
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Genk heeft gewonnen van Anderlecht. De thuisploeg haalde het met 2-1." => Genk - Anderlecht 2-1
  no "Genk speelt zondag tegen Anderlecht. De thuisploeg haalde het vorig jaar met 2-1."

frame side-lost-in-other-words
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb gaan krijgen lijden leggen delven buigen bijten trekken
  needs MARKER[id=under]|MARKER[id=bow]|MARKER[id=hiding]|MARKER[id=a-loss]|MARKER[id=dust]|MARKER[id=shortest-end]
  needs MARKER[id=one-side]|MARKER[id=leader] bare
  role score: SCORE
  without TEAM
  without COUNTRY
  without PLACE behind of|against|from|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax heeft verloren van PSV. De thuisploeg ging met 3-1 ten onder." => PSV - Ajax 3-1
  no "Ajax speelt zondag tegen PSV. De thuisploeg ging vorig jaar met 3-1 ten onder."

# "dankzij winst van Jansen op Maes: 11-2 11-8 11-9".
frame win-noun-of-players
  sport tennis badminton table-tennis padel
  needs MARKER[id=a-win]
  role score: SETS
  role winner: PERSON behind of
  role loser: PERSON behind on|against
  without NONRESULT[kind=score]
  asserts match winner away=loser score-won=score
  yes "Het werd 3-2 dankzij winst van Eva Jansen op Ann Maes: 11-2 11-8 11-9." => Eva Jansen - Ann Maes 11-2 11-8 11-9
  no "Ze hopen op winst van Eva Jansen op Ann Maes: 11-2 11-8 11-9."

# "Er werd gewonnen van PSV (2-0)": by the team that is spoken of.
frame score-won-of-bare
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen
  voice passive
  role score: SCORE bare
  role loser: TEAM|COUNTRY behind against|of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=score-beside]
  asserts match loser score-lost=score
  yes "Ajax is in vorm. In de beker werd gewonnen van PSV (2-0)." => PSV - Ajax 0-2
  no "Ajax is in vorm. In de beker kan worden gewonnen van PSV (2-0)."

frame score-lost-of-bare
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verliezen
  voice passive
  role score: SCORE bare
  role winner: TEAM|COUNTRY behind against|of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=score-beside]
  asserts match winner score-won=score
  yes "Ajax is niet in vorm. In de beker werd verloren van PSV (2-0)." => PSV - Ajax 2-0
  no "Ajax is niet in vorm. In de beker kan worden verloren van PSV (2-0)."

frame score-in-the-books
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs MARKER[id=final-score]
  role score: SCORE
  without competitor
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=other-game]
  asserts match score score-won=score
  yes "Ajax heeft gewonnen van PSV. De eindstand was 2-1." => Ajax - PSV 2-1
  yes "Ajax heeft gewonnen van PSV. Eindstand: 2-1." => Ajax - PSV 2-1
  no "Ajax speelt zondag tegen PSV. Wat wordt de eindstand?"

# "kon niet winnen van PSV: 1-1": a draw, or a loss.
frame match-did-not-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen verslaan kloppen bedwingen
  require negated
  allow negated possible
  voice active
  subject
  role score: SCORE bare
  role other: TEAM|TEAM-ALIAS|COUNTRY
  without SCORE behind with
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=score-beside]
  asserts match other away=subject score-won=score
  yes "Ajax kon niet winnen van PSV: 1-1." => PSV - Ajax 1-1
  yes "Ajax heeft niet kunnen winnen van PSV (1-1)." => PSV - Ajax 1-1
  no "Ajax won niet met 2-1 van PSV."
