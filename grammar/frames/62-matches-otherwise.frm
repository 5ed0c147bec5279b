# Matches told in the many other words that say who beat whom, or that neither did. The score may stand anywhere in the clause;
# without one they still tell who met whom, for a score that follows.

# "haalde het van", the word of Flanders.

frame match-prevailed
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb halen
  needs PRONOUN[gender=neuter]|MARKER[id=prevail]|MARKER[id=prevail-so]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind of|against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax haalde het met 2-0 van PSV." => Ajax - PSV 2-0
  yes "Ajax heeft het gehaald van PSV: 2-0." => Ajax - PSV 2-0
  no "Ajax haalde het niet van PSV."
  no "Ajax hoopt het met 2-0 te halen van PSV."

frame match-not-saved
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb redden halen bolwerken
  needs PRONOUN[gender=neuter]|MARKER[id=prevail]|MARKER[id=prevail-so]
  require negated
  allow negated
  subject
  role score?: SCORE|SETS
  role winner: competitor behind of|against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "Ajax redde het met 1-2 niet tegen PSV." => PSV - Ajax 2-1
  no "Ajax redde het met 2-1 tegen PSV."

frame match-rolled-over
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb denderen walsen rollen razen wandelen
  subject
  role score?: SCORE|SETS
  role loser: competitor behind through
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax denderde met 5-0 over PSV heen." => Ajax - PSV 5-0
  yes "Ajax walste over PSV heen: 5-0." => Ajax - PSV 5-0
  no "Ajax wil met 5-0 over PSV heen walsen."

frame match-went-over
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb gaan lopen
  needs MARKER[id=over-it]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind through
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax ging met 4-0 over PSV heen." => Ajax - PSV 4-0
  no "Het ging over PSV."

frame match-minced
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb maken
  needs MARKER[id=mince]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax maakte gehakt van PSV: 6-0." => Ajax - PSV 6-0
  no "Ajax wil gehakt maken van PSV."

frame match-inflicted
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb aan|smeren toe|brengen toe|dienen bezorgen geven aan|doen schenken verkopen uit|delen
  needs MARKER[id=a-loss]|MARKER[id=hiding]
  voice active
  subject
  role score?: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON bare
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax smeerde PSV een 3-0 nederlaag aan." => Ajax - PSV 3-0
  yes "Ajax bezorgde PSV de eerste nederlaag: 3-0." => Ajax - PSV 3-0
  yes "Ajax gaf PSV met 7-0 een pak slaag." => Ajax - PSV 7-0
  no "Ajax kan PSV de eerste nederlaag bezorgen."

frame match-inflicted-on
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb aan|smeren toe|brengen toe|dienen bezorgen geven aan|doen uit|delen verkopen
  needs MARKER[id=a-loss]|MARKER[id=hiding]
  voice active
  subject
  role score?: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind to
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax deelde een pak slaag uit aan PSV: 6-0." => Ajax - PSV 6-0
  no "Ajax deelde kaarten uit aan PSV."

frame match-treated
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb trakteren onthalen
  needs MARKER[id=a-loss]
  voice active
  subject
  role score?: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON bare
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax trakteerde PSV op een 3-0 nederlaag." => Ajax - PSV 3-0
  no "Ajax trakteerde PSV op taart."

frame match-out-of-cup
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb gaan uit|gaan liggen vliegen uit|vliegen
  needs MARKER[id=out-of-cup]
  subject
  role score?: SCORE|SETS
  role winner: competitor behind against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV ging er met 1-0 uit tegen Ajax." => Ajax - PSV 1-0
  no "PSV gaat er tegen Ajax vol voor."

frame match-bowed-out
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb erkennen delven buigen leggen trekken bijten ruimen vinden
  needs MARKER[id=bow]|MARKER[id=master]|MARKER[id=dust]
  subject
  role score?: SCORE|SETS
  role winner: competitor behind in|against|for|of
  allow must
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV moest met 2-1 de duimen leggen voor Ajax." => Ajax - PSV 2-1
  yes "PSV beet in het zand tegen Ajax: 2-0." => Ajax - PSV 2-0
  yes "PSV dolf met 2-0 het onderspit tegen Ajax." => Ajax - PSV 2-0
  yes "Nederland moest met 3-1 zijn meerdere erkennen in olympisch kampioen Noorwegen." => Noorwegen - Nederland 3-1
  no "PSV wil het hoofd niet buigen voor Ajax."

frame match-shortest-end
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb trekken
  needs MARKER[id=shortest-end]
  subject
  role score?: SCORE|SETS
  role winner: competitor behind against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV trok tegen Ajax met 2-3 aan het kortste eind." => Ajax - PSV 3-2
  no "PSV trekt zelden aan het kortste eind tegen Ajax."

frame match-gave-way
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb bezwijken zwichten sneuvelen stranden struikelen buigen plooien verslikken stuk|lopen stuk|bijten onderdoen
  subject
  role score?: SCORE|SETS
  role winner: competitor behind for|against|on|in|through|at|under
  allow must
  without MARKER[id=bow]
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV bezweek met 5-0 tegen Ajax." => Ajax - PSV 5-0
  yes "PSV struikelde met 2-0 over Ajax." => Ajax - PSV 2-0
  yes "PSV verslikte zich in Ajax: 2-1." => Ajax - PSV 2-1
  no "PSV wil niet struikelen over Ajax."

frame match-received
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb krijgen incasseren ontvangen
  needs MARKER[id=hiding]
  subject
  role score?: SCORE|SETS
  role winner: competitor behind of|against|by|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV kreeg klop van Ajax: 4-0." => Ajax - PSV 4-0
  yes "PSV kreeg met 6-0 een pak slaag van Ajax." => Ajax - PSV 6-0
  no "PSV kreeg een vrije trap van Ajax."

frame match-suffered
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb lijden incasseren slikken krijgen op|lopen aan|lopen kennen boeken ondergaan
  needs MARKER[id=a-loss]
  subject
  role score?: SCORE|SETS
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|at|of|on
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV leed bij Ajax een 2-0 nederlaag." => PSV - Ajax 0-2
  yes "PSV liep bij Ajax tegen een 2-0 nederlaag aan." => Ajax - PSV 2-0
  no "PSV leed bij Ajax een gevoelig verlies aan terrein."

frame match-hopeless
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb zijn blijven blijken hebben staan komen maken bieden geven
  needs MARKER[id=no-chance]
  subject
  role score: SCORE|SETS
  role winner: competitor behind against
  allow negated
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match winner away=subject score-won=score
  yes "PSV was met 3-1 niet opgewassen tegen Ajax." => Ajax - PSV 3-1
  yes "PSV had niets te vertellen tegen Ajax: 5-0." => PSV - Ajax 0-5
  yes "PSV kwam er niet aan te pas tegen Ajax: 5-0." => PSV - Ajax 0-5
  no "PSV was tegen Ajax blij met een 3-1 voorsprong."

frame match-swept-aside
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb zetten sturen schuiven spelen slaan vegen kegelen werken brengen knikkeren wippen gooien kletsen houden blazen meppen tikken geven lezen laten dwingen krijgen roepen toe|roepen poetsen weg|poetsen lopen tonen rammen beuken
  needs MARKER[id=aside]
  voice active
  subject
  object
  role score?: SCORE|SETS
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=object rank=1
  asserts match subject away=object score-won=score
  yes "Ajax veegde PSV met 5-0 van de mat." => Ajax - PSV 5-0
  yes "Ajax stuurde PSV met lege handen naar huis: 2-0." => Ajax - PSV 2-0
  yes "Ajax hield PSV met 2-0 van zich af." => Ajax - PSV 2-0
  no "Ajax wil PSV met 2-0 van zich af houden."

frame match-swept-by
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb zetten sturen schuiven spelen slaan vegen kegelen werken brengen knikkeren wippen gooien kletsen houden blazen meppen tikken lezen roepen toe|roepen poetsen weg|poetsen lopen rammen beuken
  needs MARKER[id=aside]
  voice passive
  subject
  role winner: competitor behind by
  role score?: SCORE|SETS
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV werd door Ajax met 5-0 van het veld geveegd." => Ajax - PSV 5-0
  no "PSV kan door Ajax met 5-0 van het veld worden geveegd."

frame match-struck
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb slaan verrassen onderuit|halen af|slachten vermorzelen in|blikken temmen kraken nekken slopen overklassen af|bluffen overdonderen ringeloren fileren vermalen verpulveren af|poeieren plat|walsen plat|spelen zoek|spelen dol|spelen klein|krijgen af|maken overlopen bedelven weg|zetten op|vegen weg|sturen terug|pakken overspelen
  voice active
  subject
  object
  role score: SCORE|SETS
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=object rank=1
  asserts match subject away=object score-won=score
  yes "Ajax sloeg PSV met 3-0." => Ajax - PSV 3-0
  yes "Ajax verraste PSV met 2-1." => Ajax - PSV 2-1
  no "Ajax wil PSV met 2-1 verrassen."

frame match-struck-by
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb slaan verrassen onderuit|halen af|slachten vermorzelen in|blikken temmen kraken nekken slopen af|bluffen overdonderen ringeloren fileren vermalen verpulveren af|poeieren plat|walsen plat|spelen zoek|spelen dol|spelen af|maken overlopen bedelven weg|zetten op|vegen overspelen
  voice passive
  subject
  role winner: competitor behind by
  role score: SCORE|SETS
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV werd door Ajax met 4-1 afgeslacht." => Ajax - PSV 4-1
  no "PSV mag niet door Ajax met 4-1 worden afgeslacht."

frame match-rid-of
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb ontdoen
  subject
  role score: SCORE|SETS
  role loser: competitor behind of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax ontdeed zich met 2-0 van PSV." => Ajax - PSV 2-0
  no "Ajax wil zich met 2-0 van PSV ontdoen."

frame match-prevailed-over
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb zegevieren triomferen winnen uit|halen door|stoten stunten
  subject
  role score: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|through|at|of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=score-beside]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax triomfeerde met 3-0 bij PSV." => Ajax - PSV 3-0
  yes "Ajax haalde uit tegen PSV: 6-0." => Ajax - PSV 6-0
  yes "Ajax won op het veld van PSV met 0-2." => Ajax - PSV 2-0
  no "Ajax won met 2-0 en speelt zondag tegen PSV."

frame match-took-the-loot
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb pakken nemen grijpen halen binnen|halen mee|nemen slepen trekken houden behouden veroveren
  needs MARKER[id=loot]
  subject
  role score?: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind at|against|on
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax pakte met 2-0 de volle buit bij PSV." => Ajax - PSV 2-0
  yes "Ajax pakte de drie punten tegen PSV: 2-0." => Ajax - PSV 2-0
  yes "Ajax neemt na een topper tegen PSV de drie punten mee. De Amsterdamse ploeg won met 0-2." => Ajax - PSV 2-0
  no "Ajax wil met 2-0 de volle buit pakken bij PSV."

frame match-no-trouble
  sport tennis darts snooker badminton table-tennis padel beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb hebben kennen beleven
  needs MARKER[id=no-trouble]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind with|to|against
  allow negated
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Eva Jansen had weinig moeite met Ann Maes: 6-1, 6-2." => Eva Jansen - Ann Maes 6-1 6-2
  yes "Eva Jansen kende met 6-1, 6-2 geen problemen tegen Ann Maes." => Eva Jansen - Ann Maes 6-1 6-2
  no "Eva Jansen had veel moeite met Ann Maes."

# Neither won.

frame match-shared
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker
  verb delen
  needs BALANCE
  subject
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind with
  without NONRESULT[kind=score]
  without MARKER[id=by-then]
  asserts match subject away=other score
  yes "Ajax deelde de punten met PSV: 1-1." => Ajax - PSV 1-1
  no "Ajax hoopt de punten te delen met PSV: 1-1."

frame match-kept-each-other
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb houden
  needs PRONOUN[form=reciprocal]
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=by-then]
  asserts match sides away=sides score=score
  yes "Ajax en PSV hielden elkaar op 2-2." => Ajax - PSV 2-2
  no "Ajax en PSV kunnen elkaar op 2-2 houden."

frame match-one-point
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb pakken halen nemen slepen over|houden mee|nemen bemachtigen veroveren redden behalen rapen op|rapen boeken spelen binnen|halen
  needs MARKER[id=one-point]
  subject
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY behind at|against|to
  without NONRESULT[kind=score] behind after|on|with|in|at|to|except
  without MARKER[id=part]
  without MARKER[id=a-win]
  without MARKER[id=by-then]
  asserts match subject away=other score
  yes "Ajax pakte een punt bij PSV: 1-1." => Ajax - PSV 1-1
  yes "Ajax boekte een 1-1 gelijkspel bij PSV." => Ajax - PSV 1-1
  no "Ajax hoopt een punt te pakken bij PSV: 1-1."

frame match-played-score
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb spelen
  subject
  role score: SCORE bare
  role other: TEAM|TEAM-ALIAS|COUNTRY|DEMONYM behind against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match subject away=other score
  yes "Ajax speelde thuis 1-1 tegen PSV." => Ajax - PSV 1-1
  no "Ajax speelt zondag tegen PSV."

frame match-both-score
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb spelen eindigen blijven steken
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE
  without TEAM behind against|at|of|for
  without COUNTRY behind against|at|of|for
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match sides away=sides score=score
  yes "Ajax en PSV speelden 1-1." => Ajax - PSV 1-1
  yes "Ajax en PSV eindigden op 1-1." => Ajax - PSV 1-1
  no "Ajax en PSV spelen zondag."

frame match-it-became
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb worden blijven
  role score: SCORE bare
  role winner: TEAM|TEAM-ALIAS|COUNTRY behind for
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match winner away=loser score-won=score
  yes "Het werd 3-0 voor Ajax tegen PSV." => Ajax - PSV 3-0
  yes "Tegen PSV werd het 3-0 voor Ajax." => Ajax - PSV 3-0
  no "Bij rust was het 3-0 voor Ajax tegen PSV."

frame match-it-stayed
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb worden blijven eindigen
  role home: TEAM|TEAM-ALIAS|COUNTRY behind at
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY behind against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match home away=other score
  yes "Het bleef 0-0 bij Ajax tegen PSV." => Ajax - PSV 0-0
  yes "Bij Ajax tegen PSV werd het 2-2." => Ajax - PSV 2-2
  no "Bij Ajax tegen PSV was het bij rust 2-2."

frame match-dropped-points
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verspelen morsen verliezen liggen lijden op|lopen laten
  needs MARKER[id=dropped]
  subject
  role score: SCORE
  role other: TEAM|TEAM-ALIAS|COUNTRY behind at|against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  without MARKER[id=score-beside]
  asserts match other away=subject score-won=score
  yes "Ajax verspeelde punten bij PSV (1-1)." => PSV - Ajax 1-1
  yes "Ajax liet punten liggen tegen PSV: 1-1." => PSV - Ajax 1-1
  no "Ajax mag geen punten verspelen bij PSV."

frame match-no-winner
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs MARKER[id=no-winner]
  role sides: TEAM|TEAM-ALIAS|COUNTRY behind between
  role score: SCORE
  allow negated
  without NONRESULT[kind=score]
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match sides away=sides score=score
  yes "De topper tussen Ajax en PSV leverde geen winnaar op: 1-1." => Ajax - PSV 1-1
  yes "Tussen Ajax en PSV viel geen winnaar: 1-1." => Ajax - PSV 1-1
  no "Tussen Ajax en PSV viel geen winnaar."

frame match-not-each-other
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verslaan kloppen raken
  needs PRONOUN[form=reciprocal]
  require negated
  allow negated possible
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=score-beside]
  asserts match sides away=sides score=score
  yes "Ajax en PSV konden elkaar niet verslaan: 0-0." => Ajax - PSV 0-0
  no "Ajax en PSV wilden elkaar verslaan."

frame match-held-it-at
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb houden
  needs PRONOUN[gender=neuter]|MARKER[id=prevail]|MARKER[id=without]
  subject
  role score: MARKER[id=level-score] behind on
  role other: TEAM|TEAM-ALIAS|COUNTRY behind against|at
  without MARKER[id=part]
  without MARKER[id=by-then]
  asserts match subject away=other score=score
  yes "Ajax hield het op 0-0 tegen PSV." => Ajax - PSV 0-0
  no "Ajax wil het op 0-0 houden tegen PSV."

# Who visits whom.

frame meet-visit
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb krijgen hebben ontvangen
  needs MARKER[id=visit]
  subject
  object
  allow negated possible wanted future must seems condition question quoted purpose nearly
  asserts meeting subject away=object
  yes "Ajax kreeg PSV op bezoek en won met 2-0." => Ajax - PSV 2-0
  no "Ajax krijgt PSV op bezoek."

frame match-stronger-than
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb zijn blijken
  needs MARKER[id=better-than]
  subject
  role score?: SCORE|SETS
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax was net iets sterker dan PSV: 2-1." => Ajax - PSV 2-1
  no "Ajax was niet sterker dan PSV."

# "kon niet op tegen", "kwam tekort tegen": who lost, for a score that follows.
frame meet-came-short
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb kunnen opboksen komen schieten
  needs MARKER[id=not-up-to]
  subject
  role winner: competitor behind against
  allow negated possible
  asserts meeting winner away=subject rank=1
  yes "Ajax kon niet op tegen PSV. De landskampioen won met 3-1." => PSV - Ajax 3-1
  no "Ajax kon wel op tegen PSV. De landskampioen won met 3-1."

frame match-came-to-win
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb komen geraken raken
  needs MARKER[id=to-win]
  subject
  role score?: SCORE
  role loser: TEAM|TEAM-ALIAS|COUNTRY behind at|against
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax kwam op bezoek bij PSV wel tot winst: 1-2." => Ajax - PSV 2-1
  no "Ajax kwam bij PSV niet tot een zege."

frame match-lost-by-idiom
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb komen gaan krijgen zijn blijven staan keren terug|keren achter|blijven terug|komen nemen moeten
  needs MARKER[id=lost-idiom]
  subject
  role score?: SCORE|SETS
  role winner: competitor behind against|of|for|at
  allow must
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV ging met de billen bloot tegen Ajax: 0-5." => Ajax - PSV 5-0
  yes "PSV was een maat te klein voor Ajax: 0-3." => Ajax - PSV 3-0
  no "PSV wil niet met de billen bloot tegen Ajax."

# "moest eraan geloven".
frame match-had-to-believe
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb geloven
  needs MARKER[id=lost-idiom]
  subject
  role score?: SCORE|SETS
  role winner: competitor behind against|at
  allow must seems
  tense past
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "Ook PSV moest eraan geloven (2-3) tegen Ajax." => Ajax - PSV 3-2
  no "PSV moet er zondag aan geloven tegen Ajax."

frame match-won-by-idiom
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb nemen pakken tonen zijn blijken
  needs MARKER[id=won-idiom]
  subject
  role score?: SCORE|SETS
  role loser: competitor behind of
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting subject away=loser rank=1
  asserts match subject away=loser score-won=score
  yes "Ajax nam de maat van PSV: 2-1." => Ajax - PSV 2-1
  yes "Ajax toonde zich met 3-1 de meerdere van PSV." => Ajax - PSV 3-1
  no "Ajax wil de maat nemen van PSV."

frame match-kept-in-check
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb houden
  needs MARKER[id=in-check]
  voice active
  subject
  object
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=object score-won=score
  yes "Ajax hield PSV in bedwang: 1-1." => Ajax - PSV 1-1
  no "Ajax wil PSV in bedwang houden."

frame match-both-no-further
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb komen geraken raken
  needs MARKER[id=no-further]
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE
  allow negated
  without TEAM behind against|at|of|for
  without COUNTRY behind against|at|of|for
  without MARKER[id=by-then]
  asserts match sides away=sides score=score
  yes "Ajax en PSV kwamen niet verder dan 1-1." => Ajax - PSV 1-1
  no "Ajax en PSV kwamen verder dan 1-1."

frame match-parted
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb scheiden uiteen|gaan houden
  needs PRONOUN[gender=neuter]|MARKER[id=parted]|MARKER[id=prevail]|MARKER[id=without]
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  role score: SCORE behind with|on
  without TEAM behind against|at|of|for
  without COUNTRY behind against|at|of|for
  without MARKER[id=by-then]
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind with|on
  without MARKER[id=part]
  asserts match sides away=sides score=score
  yes "Ajax en PSV hielden het op 1-1." => Ajax - PSV 1-1
  no "Ajax en PSV willen het op 1-1 houden."

# "Ajax - PSV eindigde in 2-2".
frame match-fixture-ended
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb eindigen af|lopen
  role home: TEAM|COUNTRY bare
  role other: TEAM|COUNTRY bare
  role score: SCORE behind in|on
  without NONRESULT[kind=score] bare
  without NONRESULT[kind=score] behind in|on
  without MARKER[id=part]
  without MARKER[id=by-then]
  without TEAM behind against|at|of|for
  asserts match home away=other score
  yes "Ajax - PSV eindigde in 2-2." => Ajax - PSV 2-2
  no "Ajax - PSV eindigde onbeslist."

# "ging er bij Ajax met 3-1 af".
frame match-went-off
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb af|gaan
  subject
  role score: SCORE|SETS
  role winner: competitor behind against|at
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts meeting winner away=subject rank=1
  asserts match winner away=subject score-won=score
  yes "PSV ging er met 3-1 af bij Ajax." => Ajax - PSV 3-1
  no "PSV wil er bij Ajax niet met 3-1 afgaan."
