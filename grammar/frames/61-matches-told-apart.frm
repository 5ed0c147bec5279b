# Scores that name one side or none: who meets whom is told by the meetings of the clauses before (58-meetings.frm).

frame score-won
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren triomferen
  voice active
  subject
  role score: SCORE behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match subject score-won=score
  yes "Ajax speelde zondag tegen PSV. De Amsterdamse ploeg won met 2-0." => Ajax - PSV 2-0
  yes "Ajax had het moeilijk tegen PSV, maar won uiteindelijk met 2-1." => Ajax - PSV 2-1
  no "Ajax won met 2-0."
  no "Ajax speelt zondag tegen PSV. Vorige week won AZ met 2-0."

frame score-lost
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verliezen onderuit|gaan buigen sneuvelen
  voice active
  subject
  role score: SCORE behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match subject score-lost=score
  yes "Ajax kwam zondag uit tegen PSV. De Amsterdamse ploeg verloor met 2-0." => Ajax - PSV 0-2
  no "Ajax verloor met 2-0."

# "Bij PSV werd met 2-0 gewonnen": by the team that is spoken of.
frame score-won-there
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen
  voice passive
  role score: SCORE behind with
  role loser: TEAM|COUNTRY behind at|against|of
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  asserts match loser score-lost=score
  yes "Ajax is in vorm. Er werd met 2-1 van PSV gewonnen." => PSV - Ajax 1-2
  no "Ajax is in vorm. Er moet met 2-1 van PSV worden gewonnen."

frame score-lost-there
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verliezen
  voice passive
  role score: SCORE behind with
  role winner: TEAM|COUNTRY behind at|against|of
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  asserts match winner score-won=score
  yes "Ajax is geen koploper meer. Er werd met 2-1 van PSV verloren." => PSV - Ajax 2-1
  no "Ajax is geen koploper meer. Er mag niet met 2-1 van PSV worden verloren."

# One against one, with the sets behind the verb or behind a colon.
frame sets-won
  sport tennis badminton table-tennis padel
  verb winnen zegevieren triomferen
  voice active
  subject
  role score: SETS
  without NONRESULT[kind=score]
  asserts match subject score-won=score
  yes "Eva Jansen speelde tegen Ann Maes. Eva Jansen won in twee sets: 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen won in twee sets: 6-3 6-2."

frame sets-lost
  sport tennis badminton table-tennis padel
  verb verliezen onderuit|gaan buigen sneuvelen bezwijken
  voice active
  subject
  role score: SETS
  without NONRESULT[kind=score]
  asserts match subject score-lost=score
  yes "Eva Jansen speelde tegen Ann Maes. Ze verloor met 6-3 6-2." => Eva Jansen - Ann Maes 3-6 2-6
  no "Eva Jansen verloor met 6-3 6-2."

# Whatever the verb, sets that end a sentence about two who met are theirs.
frame sets-told
  sport tennis badminton table-tennis padel
  subject
  role score: SETS
  without NONRESULT[kind=score]
  asserts match subject score=score derived
  yes "Eva Jansen haalde de finale ten koste van Ann Maes: 4-6 6-3 6-2." => Eva Jansen - Ann Maes 4-6 6-3 6-2
  no "Eva Jansen haalde de finale: 4-6 6-3 6-2."

frame sets-untold
  sport tennis badminton table-tennis padel
  verb worden eindigen
  role score: SETS
  without NONRESULT[kind=score]
  asserts match score score-won=score
  yes "Eva Jansen schakelde Ann Maes uit. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen speelde tegen Ann Maes. Het werd 6-3 6-2."

# "Het duel eindigde in 1-1".
frame score-untold
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb eindigen af|lopen
  role score: SCORE behind in|on
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind in|on
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match score score=score
  yes "Ajax speelde zondag tegen PSV. Het duel eindigde in 1-1." => Ajax - PSV 1-1
  no "Ajax speelde zondag tegen PSV. De eerste helft eindigde in 1-1."

# Legs of darts.
frame legs-won
  sport darts snooker
  verb winnen zegevieren triomferen
  voice active
  subject
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match subject score-won=score
  yes "Sven Bos had moeite tegen Jan Prins, maar won uiteindelijk met 6-4." => Sven Bos - Jan Prins 6-4
  no "Sven Bos won met 6-4."

frame legs-lost
  sport darts snooker
  verb verliezen onderuit|gaan buigen sneuvelen
  voice active
  subject
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match subject score-lost=score
  yes "Sven Bos speelde tegen Jan Prins. Hij verloor met 6-4." => Sven Bos - Jan Prins 4-6
  no "Sven Bos verloor met 6-4."

# The side that a score is told for: "7-6, 6-3 voor de Amerikaan".
frame sets-for
  sport tennis badminton table-tennis padel
  role score: SETS
  role winner: PERSON|EPITHET|DEMONYM behind for
  without NONRESULT[kind=score]
  without MARKER[id=boss]
  without MARKER[id=too-good]
  without MARKER[id=best]
  without MARKER[id=bow]
  asserts match winner score-won=score
  yes "Eva Jansen speelde tegen Ann Maes. Het werd 7-6, 6-3 voor Maes." => Ann Maes - Eva Jansen 7-6 6-3
  no "Eva Jansen heeft 7-6, 6-3 nodig voor Maes."

# A score behind the words that say who won.
frame legs-told
  sport darts snooker
  subject
  role score: SCORE bare
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=lead]
  without MARKER[id=by-then]
  asserts match subject score=score derived
  yes "Sven Bos veegde Jan Prins van het podium: 6-2." => Sven Bos - Jan Prins 6-2
  no "Sven Bos kwam tegen Jan Prins op voorsprong: 4-2."

frame score-told
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  subject
  role score: SCORE bare
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=lead]
  without PERSON
  without MARKER[id=by-then]
  asserts match subject score=score derived
  yes "Ajax rekende zondag af met PSV: 3-1." => Ajax - PSV 3-1
  yes "PSV leed bij Ajax een 2-0 nederlaag." => PSV - Ajax 0-2
  no "Ajax kwam tegen PSV op voorsprong: 1-0."

# Beaten, with nobody named: by the team that the text is about.
frame score-beaten
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verslaan kloppen vernederen in|maken overrompelen weg|spelen opzij|zetten uit|schakelen af|straffen bedwingen elimineren overklassen verschalken vloeren weg|vagen op|rollen declasseren af|drogen verpletteren verrassen in|pakken overtroeven overvleugelen af|schudden weg|blazen weg|tikken
  voice passive
  subject
  role score: SCORE behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  without MARKER[id=part]
  asserts match subject score-lost=score
  yes "Nederland haalde de finale. Engeland werd in de halve finale met 8-0 weggevaagd." => Engeland - Nederland 0-8
  no "Nederland haalde de finale. Engeland kan met 8-0 worden weggevaagd."

frame score-beaten-bare
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verslaan kloppen vernederen in|maken overrompelen weg|spelen opzij|zetten uit|schakelen af|straffen bedwingen elimineren overklassen verschalken vloeren weg|vagen op|rollen declasseren af|drogen verpletteren verrassen in|pakken overtroeven overvleugelen af|schudden weg|blazen weg|tikken
  voice passive
  subject
  role score: SCORE bare
  without SCORE behind with
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match subject score-lost=score
  yes "Nederland haalde de finale. Engeland werd in de halve finale weggevaagd (8-0)." => Engeland - Nederland 0-8
  no "Nederland haalde de finale. Engeland werd in de halve finale weggevaagd."

frame score-too-good
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn blijken
  subject
  needs MARKER[id=too-good]|MARKER[id=boss]|MARKER[id=best]
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject score-won=score
  yes "Nederland is uitgeschakeld. In de kwartfinale was Noorwegen met 30-23 een maat te groot." => Noorwegen - Nederland 30-23
  yes "Nederland is uitgeschakeld. In de kwartfinale was Noorwegen te sterk: 30-23." => Noorwegen - Nederland 30-23
  no "Nederland is uitgeschakeld. In de kwartfinale bleek Noorwegen met 30-23 niet te groot."

# "Na de zege op Vitesse (4-2) …", "de zeges op A (3-1) en B (2-0)".
frame win-noun
  sport football tennis darts hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  subject
  needs MARKER[id=a-win]
  role score: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind on
  without NONRESULT[kind=score]
  without SCORE behind at|to
  without TEAM behind of
  without TEAM-ALIAS behind of
  without COUNTRY behind of
  without MARKER[id=too-good]
  without MARKER[id=boss]
  without MARKER[id=best]
  asserts match subject away=loser score-won=score
  yes "Ajax heeft na de zege op Vitesse (4-2) al 160 keer gescoord." => Ajax - Vitesse 4-2
  yes "Ajax begon het seizoen met een 12-1-zege op PSV." => Ajax - PSV 12-1
  no "Ajax heeft na de zege op Vitesse al 160 keer gescoord."
  no "Na de zege van Ajax op Vitesse was PSV blij met een 2-1 voorsprong."

frame win-noun-alone
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs MARKER[id=a-win]
  role score: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind on|against
  without SCORE behind with
  without NONRESULT[kind=score]
  without SCORE behind at|to
  asserts match loser score-lost=score
  yes "Ajax ging onderuit. De zeges op PSV (3-1) en AZ (2-0) waren te weinig." => PSV - Ajax 1-3; AZ - Ajax 0-2
  no "Ajax ging onderuit. De zeges op PSV en AZ waren te weinig."

frame win-noun-of
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs WIN-OF
  allow negated possible must
  role score: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind on|against
  role winner: TEAM|TEAM-ALIAS|COUNTRY behind of
  without NONRESULT[kind=score]
  asserts match winner away=loser score-won=score
  yes "Hij genoot van de 4-2 overwinning van Oranje op Duitsland." => Nederland - Duitsland 4-2
  yes "Oranje grijpt de koppositie dankzij een overwinning van Engeland tegen België (1-0)." => Nederland: rank 1; Engeland - België 1-0
  no "Hij hoopt op een 4-2 overwinning van Oranje op Duitsland."

frame loss-noun
  sport football tennis darts hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  subject
  needs MARKER[id=a-loss]
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|at|on
  without NONRESULT[kind=score]
  without SCORE behind at|to
  asserts match winner away=subject score-won=score
  yes "Ajax herstelde zich na de 2-0 nederlaag tegen Vitesse." => Vitesse - Ajax 2-0
  no "Ajax herstelde zich na de nederlaag tegen Vitesse."

# "was met 6-5 Maes te slim af".
frame match-outwitted
  sport darts tennis football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb zijn blijven
  needs MARKER[id=boss]|MARKER[id=sly]
  subject
  object
  role score: SCORE|SETS
  asserts match subject away=object score-won=score
  yes "Sven Bos was Jan Prins met 6-5 te slim af." => Sven Bos - Jan Prins 6-5
  no "Sven Bos was Jan Prins niet te slim af."

frame match-boss-over
  sport darts tennis football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb zijn blijven
  needs MARKER[id=boss]
  subject
  role score: SCORE|SETS
  role loser: competitor behind through
  asserts match subject away=loser score-won=score
  yes "Sven Bos was met 6-5 de baas over Jan Prins." => Sven Bos - Jan Prins 6-5
  no "Sven Bos was nooit de baas over Jan Prins."

frame match-went-under
  sport darts tennis football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb gaan
  needs MARKER[id=under]
  subject
  role score: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|at|of
  asserts match winner away=subject score-won=score
  yes "Sven Bos ging met 5-6 ten onder tegen Jan Prins." => Jan Prins - Sven Bos 6-5
  no "Sven Bos wil niet ten onder gaan tegen Jan Prins."

# A draw of one side with several: "kwam tegen A en B niet verder dan 1-1".
frame score-drawn
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb gelijk|spelen steken blijven
  subject
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  needs MARKER[id=level]|MARKER[id=no-further]
  asserts match subject score=score
  yes "Ajax speelde zondag tegen PSV. De Amsterdamse ploeg bleef steken op een gelijkspel: 1-1." => Ajax - PSV 1-1
  no "Ajax speelde zondag gelijk."

frame match-no-further
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb komen geraken raken
  needs MARKER[id=no-further]
  subject
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind against|at
  allow negated
  asserts match subject away=other score
  yes "PSV kwam tegen Ajax niet verder dan 1-1." => PSV - Ajax 1-1
  no "PSV moest tegen Ajax verder komen dan 1-1."

frame match-played-level
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb spelen
  needs MARKER[id=level]
  subject
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind against|at
  asserts match subject away=other score
  yes "PSV speelde tegen Ajax onbeslist: 1-1." => PSV - Ajax 1-1
  yes "PSV speelde tegen Ajax onbeslist met 1-1." => PSV - Ajax 1-1
  no "PSV speelde tegen Ajax met 1-1 als ruststand."

# "In eigen huis verloor het met 3-1 van Valencia": the team that is spoken of.
frame it-won
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb winnen zegevieren
  voice active
  needs PRONOUN[gender=neuter] bare
  role score: SCORE
  role loser: TEAM|COUNTRY behind of|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match loser score-lost=score
  yes "Villarreal is in vorm. In eigen huis won het met 3-1 van Valencia." => Valencia - Villarreal 1-3
  no "Villarreal is in vorm. In eigen huis kan het met 3-1 van Valencia winnen."

frame it-lost
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verliezen onderuit|gaan
  voice active
  needs PRONOUN[gender=neuter] bare
  role score: SCORE
  role winner: TEAM|COUNTRY behind of|against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts match winner score-won=score
  yes "Villarreal leed zijn eerste nederlaag. In eigen huis verloor het met 3-1 van Valencia." => Valencia - Villarreal 3-1
  no "Villarreal is ongeslagen. In eigen huis verloor het nooit met 3-1 van Valencia."

frame draw-noun
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  subject
  needs MARKER[id=outcome]
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY behind against|at
  without NONRESULT[kind=score]
  without SCORE behind at|to
  asserts match subject away=other score=score
  yes "Ajax had de titel veiliggesteld met een gelijkspel tegen Jong AZ (0-0)." => Ajax - Jong AZ 0-0
  no "Ajax hoopt op een gelijkspel tegen Jong AZ."

frame draw-of-both
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  needs MARKER[id=outcome]
  role score: SCORE
  without TEAM behind against|at
  without COUNTRY behind against|at
  without NONRESULT[kind=score]
  asserts match sides away=sides score=score
  yes "Venezuela en Peru zijn het toernooi begonnen met een 0-0 gelijkspel." => Venezuela - Peru 0-0
  no "Venezuela en Peru hopen op een 0-0 gelijkspel."

# "moest met 0-4 buigen voor": it had to, and did.
frame match-had-to-bow
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb buigen zwichten af|leggen
  tense past
  allow must
  subject
  role score: SCORE behind with
  role winner: TEAM|TEAM-ALIAS|COUNTRY behind for|against
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  asserts match winner away=subject score-won=score
  yes "NAC moest thuis met 0-4 buigen voor PSV." => PSV - NAC 4-0
  no "NAC wil niet met 0-4 buigen voor PSV."

frame match-held-to-draw
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb houden
  needs MARKER[id=outcome] behind on
  subject
  object
  role score: SCORE bare
  asserts match subject away=object score=score
  yes "FC Groningen hield PSV op een gelijkspel: 1-1." => FC Groningen - PSV 1-1
  no "FC Groningen wil PSV op een gelijkspel houden: 1-1."

frame match-in-balance
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb houden delen verdelen
  needs BALANCE
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE bare
  asserts match sides away=sides score=score
  yes "Ajax en PSV hielden elkaar in evenwicht: 1-1." => Ajax - PSV 1-1
  yes "Ajax en PSV deelden de punten: 1-1." => Ajax - PSV 1-1
  no "Ajax en PSV hopen de punten te delen: 1-1."

frame legs-level
  sport darts snooker
  verb gelijk|spelen
  subject
  role score: SCORE
  role other: PERSON|EPITHET behind against
  without NONRESULT[kind=score]
  asserts match subject away=other score=score
  yes "Sven Bos speelde tegen Jan Prins met 6-6 gelijk." => Sven Bos - Jan Prins 6-6
  no "Sven Bos wil tegen Jan Prins met 6-6 gelijkspelen."

frame legs-said
  sport darts snooker
  verb trekken nemen maken zijn
  needs LONG-END|REVENGE|SHORT-WORK|THE-BETTER
  subject
  role score: SCORE behind with
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with
  asserts match subject score-won=score
  yes "Sven Bos nam met 7-3 revanche op Jan Prins." => Sven Bos - Jan Prins 7-3
  no "Sven Bos wil met 7-3 revanche nemen op Jan Prins."

frame match-by-beating
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verslaan kloppen vernederen in|maken overrompelen weg|spelen uit|schakelen af|straffen vellen bedwingen onttronen elimineren overklassen verschalken vloeren weg|vagen op|rollen declasseren af|drogen verpletteren in|pakken terug|wijzen overtroeven overvleugelen af|schudden wippen weg|blazen weg|tikken opzij|zetten af|troeven
  voice active
  subject
  role score: SCORE|SETS
  role loser: competitor behind by
  without competitor bare
  without NONRESULT[kind=score]
  without MARKER[id=score-beside]
  asserts match subject away=loser score-won=score
  yes "Eva Jansen plaatste zich voor de finale door Ann Maes met 6-2, 6-3 te kloppen." => Eva Jansen - Ann Maes 6-2 6-3
  no "Eva Jansen kan zich voor de finale plaatsen door Ann Maes met 6-2, 6-3 te kloppen."
