# ambiguous: also another word, place or race; decide by the context.
# medal, title: the word is a medal or a victory of that competition (WK-zilver, wereldbekerzege).
# Competitions as reports write them. kind, level, sport and discipline only where the name itself settles them.
# identity= one competition under several names.
# name= canonical word behind a compound; generic: a kind of race, not a name; country=BEL: Belgian championship.

[competition]

# Plain words and compounds. name= gives the plain competition behind a compound; heading features of a sport only where certain.
wereldbeker, world cup, worldcup, WB, wereldbekercyclus, wereldbekercircuit | kind=world-cup-series level=world
wereldbekers, world cups | kind=world-cup level=world plural
wereldbekerwedstrijd, wereldbekerwedstrijden, wereldbekerweekend, wereldbekerweekends, wereldbekerweekeinde, wereldbekerweekeinden, wereldbekerweekenden, wereldbekerfinale | kind=world-cup level=world name=wereldbeker
wereldbekerfinales, wereldbekerrace, wereldbekerraces, wereldbekerseizoen, wereldbekermanche, wereldbekermanches, wereldbekertoernooi, wereldbekertoernooien | kind=world-cup level=world name=wereldbeker
wereldbekermeeting, wereldbekermeetings, wereldbekerrit, wereldbekerkoers, wereldbekeropener, wereldbekerouverture, wereldbekeropening, wereldbekerstart | kind=world-cup level=world name=wereldbeker
wereldbekertour, wereldbekeretappe, wereldbekerregatta, wereldbekerevenement, wereldbekerserie, wereldbekerslot, wereldbekerslotstuk, wereldbekerduel | kind=world-cup level=world name=wereldbeker
wereldbekerstop, World Cup-wedstrijd, World Cup-wedstrijden, World Cup-weekend, World Cup-weekeinde, World Cup-finale, World Cup-race, World Cup-races | kind=world-cup level=world name=wereldbeker
World Cup-seizoen, World Cup-manche, World Cup-toernooi, World Cup-meeting, world cup-wedstrijd, world cup-wedstrijden, world cup-weekend, world cup-weekeinde | kind=world-cup level=world name=wereldbeker
world cup-finale, world cup-race, world cup-seizoen, WB-wedstrijd, WB-wedstrijden, WB-weekend, WB-weekeinde, WB-finale | kind=world-cup level=world name=wereldbeker
WB-race, WB-manche, WB-toernooi | kind=world-cup level=world name=wereldbeker
wereldbekerzege, wereldbekerzeges, wereldbekeroverwinning, wereldbekeroverwinningen, wereldbekerwinst, wereldbekertriomf, World Cup-zege, World Cup-overwinning | kind=world-cup level=world name=wereldbeker title
wereldbekereindzege | kind=world-cup level=world name=wereldbeker title
wereldbekerplak, wereldbekerplakken, wereldbekermedaille, wereldbekermedailles, wereldbekerpodium, wereldbekerpodia, wereldbekerpodiumplaats | kind=world-cup level=world name=wereldbeker medal
wereldbekercross, wereldbekercrossen, wereldbeker veldrijden, wereldbekerveldrit | kind=world-cup level=world name=wereldbeker sport=cycling discipline=cyclo-cross
OKT, olympisch kwalificatietoernooi, kwalificatietoernooi, kwalificatietoernooien, kwalificatiewedstrijd, kwalificatiewedstrijden, kwalificatietornooi | kind=qualifier
olympisch kwalificatietornooi, selectiewedstrijd, selectiewedstrijden, selectietoernooi, plaatsingstoernooi, testwedstrijd, trials, olympische trials | kind=qualifier
wereldbekerkwalificatietoernooi, wereldbekerkwalificatiewedstrijden, World Cup-kwalificatietoernooi, World Cup-kwalificatiewedstrijden, World Cup-kwalificaties, WK-kwalificatietoernooi, WK-kwalificatie, EK-kwalificatie | kind=qualifier
WK-kwalificatieduel, WK-kwalificatiewedstrijd, EK-kwalificatieduel, EK-kwalificatiewedstrijd, WKT, WCKT, KNSB Cup, WK-test | kind=qualifier
olympisch testtoernooi, pre-olympisch toernooi, WK-selectiewedstrijd | kind=qualifier
skate-off, skate-offs, World Cup kwalificatietoernooi | kind=qualifier sport=speed-skating
Spelen, olympische spelen, Olympische Zomerspelen, zomerspelen, OS | kind=olympics level=world identity=olympics
olympische winterspelen, winterspelen | kind=olympics level=world season=winter identity=olympics
olympisch toernooi, olympische toernooi, olympische finale, olympische race, olympische wedstrijd, olympische wegwedstrijd | kind=olympics level=world name=Spelen
Paralympische Spelen, Paralympics, Paralympische Winterspelen, Invictus Games, Jeugd Olympische Spelen, Olympische Jeugdspelen, Jeugdspelen, Youth Olympics | kind=games level=world
World Games, Wereldspelen, Special Olympics, Universiade, Wereldstudentenspelen, Winteruniversiade, X Games, X-Games | kind=games level=world
Goodwill Games, Militaire Wereldspelen | kind=games level=world
Europese Spelen, European Games, EYOF, European Championships | kind=games level=european
Gemenebestspelen, Commonwealth Games, Pan-Amerikaanse Spelen, Aziatische Spelen, Aziatische Winterspelen, Azië Spelen, Afrikaanse Spelen, Middellandse Zeespelen | kind=games
Nations Cup, Spelen van de Kleine Staten, Island Games | kind=games

# Championships: abbreviations and words, alone and with a sport.
WK, wereldkampioenschap, wereldkampioenschappen, WK's, wereldtitelstrijd, wereldtitelstrijden, wereldtitelgevecht, WK-toernooi | kind=championship level=world
wereldkampioenschapsrace, Super-WK, super-WK, WK beloften, WK junioren, junioren-WK, WK voor junioren, WK onder 23 | kind=championship level=world
WK U23, WK voor beloften, jeugd-WK, beloften-WK, thuis-WK, WK-weekend, WK-weekeinde | kind=championship level=world
EK, Europees kampioenschap, Europese kampioenschap, Europese kampioenschappen, Europees Kampioenschap, Europese Kampioenschappen, EK's, Europese titelstrijd | kind=championship level=european
Europese titelstrijden, EK-toernooi, EK beloften, EK junioren, junioren-EK, jeugd-EK, EK voor junioren, EK onder 23 | kind=championship level=european
EK U23, EK voor beloften, thuis-EK, EK-weekend, EK-weekeinde | kind=championship level=european
NK, Nederlands kampioenschap, Nederlandse kampioenschap, Nederlandse kampioenschappen, Nederlands Kampioenschap, Nederlandse Kampioenschappen, NK's, nationaal kampioenschap | kind=championship level=national
nationale kampioenschap, nationale kampioenschappen, nationale titelstrijd, nationale titelstrijden, Nederlandse titelstrijd, NK-toernooi, NK-weekend, NK-weekeinde | kind=championship level=national
NK junioren, NK beloften, NK studenten, Open NK, ONK, open Nederlandse kampioenschappen | kind=championship level=national
BK, Belgisch kampioenschap, Belgische kampioenschap, Belgische kampioenschappen, Belgisch Kampioenschap, Belgische Kampioenschappen, Belgische titelstrijd, BK's | kind=championship level=national country=BEL
BK junioren, BK beloften | kind=championship level=national country=BEL
kampioenschap, kampioenschappen, titelstrijd, viercontinentenkampioenschap, Four Continents, vier continenten, Aziatisch kampioenschap | kind=championship
Aziatische kampioenschappen, Pan-Amerikaanse kampioenschappen, Amerikaanse kampioenschappen, Britse kampioenschappen, Noorse kampioenschappen, Duitse kampioenschappen, Afrikaanse kampioenschappen | kind=championship
WK-finale, WK-wedstrijd, WK-wedstrijden, WK-race, WK-races, WK-rit, WK-koers, WK-eindstrijd | kind=championship level=world name=WK
WK-duel, WK-duels, WK-programma, WK-debuut, WK-uitslag, WK-parcours, WK-opener, WK-kwartfinale | kind=championship level=world name=WK
WK-seizoen, WK-deelname | kind=championship level=world name=WK
WK-tijdrit | kind=championship level=world name=WK sport=cycling discipline=time-trial
WK-wegrit, WK-wegwedstrijd, WK-wegkoers | kind=championship level=world name=WK sport=cycling discipline=road-race
WK-cross, WK-marathon, WK-sprint, WK-kilometer | kind=championship level=world name=WK
WK-goud | kind=championship level=world name=WK medal=gold
WK-zilver | kind=championship level=world name=WK medal=silver
WK-brons | kind=championship level=world name=WK medal=bronze
WK-titel, WK-titels, WK-zege, WK-winst, WK-overwinning | kind=championship level=world name=WK title
WK-medaille, WK-medailles, WK-plak, WK-plakken, WK-podium | kind=championship level=world name=WK medal
EK-finale, EK-wedstrijd, EK-wedstrijden, EK-race, EK-races, EK-rit, EK-koers, EK-eindstrijd | kind=championship level=european name=EK
EK-duel, EK-duels, EK-programma, EK-debuut, EK-uitslag, EK-parcours, EK-opener, EK-kwartfinale | kind=championship level=european name=EK
EK-seizoen, EK-deelname | kind=championship level=european name=EK
EK-tijdrit | kind=championship level=european name=EK sport=cycling discipline=time-trial
EK-wegrit, EK-wegwedstrijd, EK-wegkoers | kind=championship level=european name=EK sport=cycling discipline=road-race
EK-cross, EK-marathon, EK-sprint, EK-kilometer | kind=championship level=european name=EK
EK-goud | kind=championship level=european name=EK medal=gold
EK-zilver | kind=championship level=european name=EK medal=silver
EK-brons | kind=championship level=european name=EK medal=bronze
EK-titel, EK-titels, EK-zege, EK-winst, EK-overwinning | kind=championship level=european name=EK title
EK-medaille, EK-medailles, EK-plak, EK-plakken, EK-podium | kind=championship level=european name=EK medal
NK-finale, NK-wedstrijd, NK-wedstrijden, NK-race, NK-races, NK-rit, NK-koers, NK-eindstrijd | kind=championship level=national name=NK
NK-duel, NK-duels, NK-programma, NK-debuut, NK-uitslag, NK-parcours, NK-opener, NK-kwartfinale | kind=championship level=national name=NK
NK-seizoen, NK-deelname | kind=championship level=national name=NK
NK-tijdrit | kind=championship level=national name=NK sport=cycling discipline=time-trial
NK-wegrit, NK-wegwedstrijd, NK-wegkoers | kind=championship level=national name=NK sport=cycling discipline=road-race
NK-cross, NK-marathon, NK-sprint, NK-kilometer | kind=championship level=national name=NK
NK-goud | kind=championship level=national name=NK medal=gold
NK-zilver | kind=championship level=national name=NK medal=silver
NK-brons | kind=championship level=national name=NK medal=bronze
NK-titel, NK-titels, NK-zege, NK-winst, NK-overwinning | kind=championship level=national name=NK title
NK-medaille, NK-medailles, NK-plak, NK-plakken, NK-podium | kind=championship level=national name=NK medal
BK-finale, BK-wedstrijd, BK-wedstrijden, BK-race, BK-races, BK-rit, BK-koers, BK-eindstrijd | kind=championship level=national name=BK
BK-duel, BK-duels, BK-programma, BK-debuut, BK-uitslag, BK-parcours, BK-opener, BK-kwartfinale | kind=championship level=national name=BK
BK-seizoen, BK-deelname | kind=championship level=national name=BK
BK-tijdrit | kind=championship level=national name=BK sport=cycling discipline=time-trial
BK-wegrit, BK-wegwedstrijd, BK-wegkoers | kind=championship level=national name=BK sport=cycling discipline=road-race
BK-cross, BK-marathon, BK-sprint, BK-kilometer | kind=championship level=national name=BK
BK-goud | kind=championship level=national name=BK medal=gold
BK-zilver | kind=championship level=national name=BK medal=silver
BK-brons | kind=championship level=national name=BK medal=bronze
BK-titel, BK-titels, BK-zege, BK-winst, BK-overwinning | kind=championship level=national name=BK title
BK-medaille, BK-medailles, BK-plak, BK-plakken, BK-podium | kind=championship level=national name=BK medal
WK afstanden, wereldkampioenschap afstanden, wereldkampioenschappen afstanden | kind=championship level=world sport=speed-skating
EK afstanden, Europees kampioenschap afstanden, Europese kampioenschappen afstanden | kind=championship level=european sport=speed-skating
NK afstanden, Nederlands kampioenschap afstanden, Nederlandse kampioenschappen afstanden | kind=championship level=national sport=speed-skating
BK afstanden, Belgisch kampioenschap afstanden, Belgische kampioenschappen afstanden | kind=championship level=national sport=speed-skating
WK allround, wereldkampioenschap allround, wereldkampioenschappen allround | kind=championship level=world sport=speed-skating discipline=allround
EK allround, Europees kampioenschap allround, Europese kampioenschappen allround | kind=championship level=european sport=speed-skating discipline=allround
NK allround, Nederlands kampioenschap allround, Nederlandse kampioenschappen allround | kind=championship level=national sport=speed-skating discipline=allround
BK allround, Belgisch kampioenschap allround, Belgische kampioenschappen allround | kind=championship level=national sport=speed-skating discipline=allround
WK sprint, wereldkampioenschap sprint, wereldkampioenschappen sprint | kind=championship level=world sport=speed-skating discipline=sprint
EK sprint, Europees kampioenschap sprint, Europese kampioenschappen sprint | kind=championship level=european sport=speed-skating discipline=sprint
NK sprint, Nederlands kampioenschap sprint, Nederlandse kampioenschappen sprint | kind=championship level=national sport=speed-skating discipline=sprint
BK sprint, Belgisch kampioenschap sprint, Belgische kampioenschappen sprint | kind=championship level=national sport=speed-skating discipline=sprint
WK allroundschaatsen, wereldkampioenschap allroundschaatsen, wereldkampioenschappen allroundschaatsen | kind=championship level=world sport=speed-skating discipline=allround
EK allroundschaatsen, Europees kampioenschap allroundschaatsen, Europese kampioenschappen allroundschaatsen | kind=championship level=european sport=speed-skating discipline=allround
NK allroundschaatsen, Nederlands kampioenschap allroundschaatsen, Nederlandse kampioenschappen allroundschaatsen | kind=championship level=national sport=speed-skating discipline=allround
BK allroundschaatsen, Belgisch kampioenschap allroundschaatsen, Belgische kampioenschappen allroundschaatsen | kind=championship level=national sport=speed-skating discipline=allround
WK schaatsen, wereldkampioenschap schaatsen, wereldkampioenschappen schaatsen | kind=championship level=world sport=speed-skating
EK schaatsen, Europees kampioenschap schaatsen, Europese kampioenschappen schaatsen | kind=championship level=european sport=speed-skating
NK schaatsen, Nederlands kampioenschap schaatsen, Nederlandse kampioenschappen schaatsen | kind=championship level=national sport=speed-skating
BK schaatsen, Belgisch kampioenschap schaatsen, Belgische kampioenschappen schaatsen | kind=championship level=national sport=speed-skating
WK langebaan, wereldkampioenschap langebaan, wereldkampioenschappen langebaan | kind=championship level=world
EK langebaan, Europees kampioenschap langebaan, Europese kampioenschappen langebaan | kind=championship level=european
NK langebaan, Nederlands kampioenschap langebaan, Nederlandse kampioenschappen langebaan | kind=championship level=national
BK langebaan, Belgisch kampioenschap langebaan, Belgische kampioenschappen langebaan | kind=championship level=national
WK langebaanschaatsen, wereldkampioenschap langebaanschaatsen, wereldkampioenschappen langebaanschaatsen | kind=championship level=world sport=speed-skating
EK langebaanschaatsen, Europees kampioenschap langebaanschaatsen, Europese kampioenschappen langebaanschaatsen | kind=championship level=european sport=speed-skating
NK langebaanschaatsen, Nederlands kampioenschap langebaanschaatsen, Nederlandse kampioenschappen langebaanschaatsen | kind=championship level=national sport=speed-skating
BK langebaanschaatsen, Belgisch kampioenschap langebaanschaatsen, Belgische kampioenschappen langebaanschaatsen | kind=championship level=national sport=speed-skating
NK supersprint, Nederlands kampioenschap supersprint, Nederlandse kampioenschappen supersprint | kind=championship level=national sport=speed-skating
WK teamsprint, wereldkampioenschap teamsprint, wereldkampioenschappen teamsprint | kind=championship level=world discipline=team-sprint
EK teamsprint, Europees kampioenschap teamsprint, Europese kampioenschappen teamsprint | kind=championship level=european discipline=team-sprint
NK teamsprint, Nederlands kampioenschap teamsprint, Nederlandse kampioenschappen teamsprint | kind=championship level=national discipline=team-sprint
BK teamsprint, Belgisch kampioenschap teamsprint, Belgische kampioenschappen teamsprint | kind=championship level=national discipline=team-sprint
WK ploegenachtervolging, wereldkampioenschap ploegenachtervolging, wereldkampioenschappen ploegenachtervolging | kind=championship level=world discipline=team-pursuit
EK ploegenachtervolging, Europees kampioenschap ploegenachtervolging, Europese kampioenschappen ploegenachtervolging | kind=championship level=european discipline=team-pursuit
NK ploegenachtervolging, Nederlands kampioenschap ploegenachtervolging, Nederlandse kampioenschappen ploegenachtervolging | kind=championship level=national discipline=team-pursuit
BK ploegenachtervolging, Belgisch kampioenschap ploegenachtervolging, Belgische kampioenschappen ploegenachtervolging | kind=championship level=national discipline=team-pursuit
WK massastart, wereldkampioenschap massastart, wereldkampioenschappen massastart | kind=championship level=world sport=speed-skating discipline=mass-start
EK massastart, Europees kampioenschap massastart, Europese kampioenschappen massastart | kind=championship level=european sport=speed-skating discipline=mass-start
NK massastart, Nederlands kampioenschap massastart, Nederlandse kampioenschappen massastart | kind=championship level=national sport=speed-skating discipline=mass-start
BK massastart, Belgisch kampioenschap massastart, Belgische kampioenschappen massastart | kind=championship level=national sport=speed-skating discipline=mass-start
WK mass start, wereldkampioenschap mass start, wereldkampioenschappen mass start | kind=championship level=world sport=speed-skating discipline=mass-start
EK mass start, Europees kampioenschap mass start, Europese kampioenschappen mass start | kind=championship level=european sport=speed-skating discipline=mass-start
NK mass start, Nederlands kampioenschap mass start, Nederlandse kampioenschappen mass start | kind=championship level=national sport=speed-skating discipline=mass-start
BK mass start, Belgisch kampioenschap mass start, Belgische kampioenschappen mass start | kind=championship level=national sport=speed-skating discipline=mass-start
WK afstandenschaatsen, wereldkampioenschap afstandenschaatsen, wereldkampioenschappen afstandenschaatsen | kind=championship level=world sport=speed-skating
EK afstandenschaatsen, Europees kampioenschap afstandenschaatsen, Europese kampioenschappen afstandenschaatsen | kind=championship level=european sport=speed-skating
NK afstandenschaatsen, Nederlands kampioenschap afstandenschaatsen, Nederlandse kampioenschappen afstandenschaatsen | kind=championship level=national sport=speed-skating
BK afstandenschaatsen, Belgisch kampioenschap afstandenschaatsen, Belgische kampioenschappen afstandenschaatsen | kind=championship level=national sport=speed-skating
WK per afstand, wereldkampioenschap per afstand, wereldkampioenschappen per afstand | kind=championship level=world sport=speed-skating
EK per afstand, Europees kampioenschap per afstand, Europese kampioenschappen per afstand | kind=championship level=european sport=speed-skating
NK per afstand, Nederlands kampioenschap per afstand, Nederlandse kampioenschappen per afstand | kind=championship level=national sport=speed-skating
BK per afstand, Belgisch kampioenschap per afstand, Belgische kampioenschappen per afstand | kind=championship level=national sport=speed-skating
WK shorttrack, wereldkampioenschap shorttrack, wereldkampioenschappen shorttrack | kind=championship level=world sport=short-track
EK shorttrack, Europees kampioenschap shorttrack, Europese kampioenschappen shorttrack | kind=championship level=european sport=short-track
NK shorttrack, Nederlands kampioenschap shorttrack, Nederlandse kampioenschappen shorttrack | kind=championship level=national sport=short-track
BK shorttrack, Belgisch kampioenschap shorttrack, Belgische kampioenschappen shorttrack | kind=championship level=national sport=short-track
WK short track, wereldkampioenschap short track, wereldkampioenschappen short track | kind=championship level=world sport=short-track
EK short track, Europees kampioenschap short track, Europese kampioenschappen short track | kind=championship level=european sport=short-track
NK short track, Nederlands kampioenschap short track, Nederlandse kampioenschappen short track | kind=championship level=national sport=short-track
BK short track, Belgisch kampioenschap short track, Belgische kampioenschappen short track | kind=championship level=national sport=short-track
WK shorttrack voor teams, wereldkampioenschap shorttrack voor teams, wereldkampioenschappen shorttrack voor teams | kind=championship level=world sport=short-track
EK shorttrack voor teams, Europees kampioenschap shorttrack voor teams, Europese kampioenschappen shorttrack voor teams | kind=championship level=european sport=short-track
NK shorttrack voor teams, Nederlands kampioenschap shorttrack voor teams, Nederlandse kampioenschappen shorttrack voor teams | kind=championship level=national sport=short-track
BK shorttrack voor teams, Belgisch kampioenschap shorttrack voor teams, Belgische kampioenschappen shorttrack voor teams | kind=championship level=national sport=short-track
WK marathonschaatsen, wereldkampioenschap marathonschaatsen, wereldkampioenschappen marathonschaatsen | kind=championship level=world sport=marathon-skating discipline=marathon
EK marathonschaatsen, Europees kampioenschap marathonschaatsen, Europese kampioenschappen marathonschaatsen | kind=championship level=european sport=marathon-skating discipline=marathon
NK marathonschaatsen, Nederlands kampioenschap marathonschaatsen, Nederlandse kampioenschappen marathonschaatsen | kind=championship level=national sport=marathon-skating discipline=marathon
BK marathonschaatsen, Belgisch kampioenschap marathonschaatsen, Belgische kampioenschappen marathonschaatsen | kind=championship level=national sport=marathon-skating discipline=marathon
WK marathon op natuurijs, wereldkampioenschap marathon op natuurijs, wereldkampioenschappen marathon op natuurijs | kind=championship level=world sport=marathon-skating discipline=marathon
EK marathon op natuurijs, Europees kampioenschap marathon op natuurijs, Europese kampioenschappen marathon op natuurijs | kind=championship level=european sport=marathon-skating discipline=marathon
NK marathon op natuurijs, Nederlands kampioenschap marathon op natuurijs, Nederlandse kampioenschappen marathon op natuurijs | kind=championship level=national sport=marathon-skating discipline=marathon
BK marathon op natuurijs, Belgisch kampioenschap marathon op natuurijs, Belgische kampioenschappen marathon op natuurijs | kind=championship level=national sport=marathon-skating discipline=marathon
NK op natuurijs, Nederlands kampioenschap op natuurijs, Nederlandse kampioenschappen op natuurijs | kind=championship level=national sport=marathon-skating discipline=marathon
WK marathon op kunstijs, wereldkampioenschap marathon op kunstijs, wereldkampioenschappen marathon op kunstijs | kind=championship level=world sport=marathon-skating discipline=marathon
EK marathon op kunstijs, Europees kampioenschap marathon op kunstijs, Europese kampioenschappen marathon op kunstijs | kind=championship level=european sport=marathon-skating discipline=marathon
NK marathon op kunstijs, Nederlands kampioenschap marathon op kunstijs, Nederlandse kampioenschappen marathon op kunstijs | kind=championship level=national sport=marathon-skating discipline=marathon
BK marathon op kunstijs, Belgisch kampioenschap marathon op kunstijs, Belgische kampioenschappen marathon op kunstijs | kind=championship level=national sport=marathon-skating discipline=marathon
WK inline-skaten, wereldkampioenschap inline-skaten, wereldkampioenschappen inline-skaten | kind=championship level=world sport=inline-skating
EK inline-skaten, Europees kampioenschap inline-skaten, Europese kampioenschappen inline-skaten | kind=championship level=european sport=inline-skating
NK inline-skaten, Nederlands kampioenschap inline-skaten, Nederlandse kampioenschappen inline-skaten | kind=championship level=national sport=inline-skating
BK inline-skaten, Belgisch kampioenschap inline-skaten, Belgische kampioenschappen inline-skaten | kind=championship level=national sport=inline-skating
WK skeeleren, wereldkampioenschap skeeleren, wereldkampioenschappen skeeleren | kind=championship level=world sport=inline-skating
EK skeeleren, Europees kampioenschap skeeleren, Europese kampioenschappen skeeleren | kind=championship level=european sport=inline-skating
NK skeeleren, Nederlands kampioenschap skeeleren, Nederlandse kampioenschappen skeeleren | kind=championship level=national sport=inline-skating
BK skeeleren, Belgisch kampioenschap skeeleren, Belgische kampioenschappen skeeleren | kind=championship level=national sport=inline-skating
WK kunstrijden, wereldkampioenschap kunstrijden, wereldkampioenschappen kunstrijden | kind=championship level=world sport=figure-skating discipline=overall
EK kunstrijden, Europees kampioenschap kunstrijden, Europese kampioenschappen kunstrijden | kind=championship level=european sport=figure-skating discipline=overall
NK kunstrijden, Nederlands kampioenschap kunstrijden, Nederlandse kampioenschappen kunstrijden | kind=championship level=national sport=figure-skating discipline=overall
BK kunstrijden, Belgisch kampioenschap kunstrijden, Belgische kampioenschappen kunstrijden | kind=championship level=national sport=figure-skating discipline=overall
WK kunstschaatsen, wereldkampioenschap kunstschaatsen, wereldkampioenschappen kunstschaatsen | kind=championship level=world sport=figure-skating discipline=overall
EK kunstschaatsen, Europees kampioenschap kunstschaatsen, Europese kampioenschappen kunstschaatsen | kind=championship level=european sport=figure-skating discipline=overall
NK kunstschaatsen, Nederlands kampioenschap kunstschaatsen, Nederlandse kampioenschappen kunstschaatsen | kind=championship level=national sport=figure-skating discipline=overall
BK kunstschaatsen, Belgisch kampioenschap kunstschaatsen, Belgische kampioenschappen kunstschaatsen | kind=championship level=national sport=figure-skating discipline=overall
WK wielrennen, wereldkampioenschap wielrennen, wereldkampioenschappen wielrennen | kind=championship level=world sport=cycling
EK wielrennen, Europees kampioenschap wielrennen, Europese kampioenschappen wielrennen | kind=championship level=european sport=cycling
NK wielrennen, Nederlands kampioenschap wielrennen, Nederlandse kampioenschappen wielrennen | kind=championship level=national sport=cycling
BK wielrennen, Belgisch kampioenschap wielrennen, Belgische kampioenschappen wielrennen | kind=championship level=national sport=cycling
WK op de weg, wereldkampioenschap op de weg, wereldkampioenschappen op de weg | kind=championship level=world sport=cycling discipline=road-race
EK op de weg, Europees kampioenschap op de weg, Europese kampioenschappen op de weg | kind=championship level=european sport=cycling discipline=road-race
NK op de weg, Nederlands kampioenschap op de weg, Nederlandse kampioenschappen op de weg | kind=championship level=national sport=cycling discipline=road-race
BK op de weg, Belgisch kampioenschap op de weg, Belgische kampioenschappen op de weg | kind=championship level=national sport=cycling discipline=road-race
WK wegwielrennen, wereldkampioenschap wegwielrennen, wereldkampioenschappen wegwielrennen | kind=championship level=world sport=cycling
EK wegwielrennen, Europees kampioenschap wegwielrennen, Europese kampioenschappen wegwielrennen | kind=championship level=european sport=cycling
NK wegwielrennen, Nederlands kampioenschap wegwielrennen, Nederlandse kampioenschappen wegwielrennen | kind=championship level=national sport=cycling
BK wegwielrennen, Belgisch kampioenschap wegwielrennen, Belgische kampioenschappen wegwielrennen | kind=championship level=national sport=cycling
WK wegrit, wereldkampioenschap wegrit, wereldkampioenschappen wegrit | kind=championship level=world sport=cycling discipline=road-race
EK wegrit, Europees kampioenschap wegrit, Europese kampioenschappen wegrit | kind=championship level=european sport=cycling discipline=road-race
NK wegrit, Nederlands kampioenschap wegrit, Nederlandse kampioenschappen wegrit | kind=championship level=national sport=cycling discipline=road-race
BK wegrit, Belgisch kampioenschap wegrit, Belgische kampioenschappen wegrit | kind=championship level=national sport=cycling discipline=road-race
WK wegwedstrijd, wereldkampioenschap wegwedstrijd, wereldkampioenschappen wegwedstrijd | kind=championship level=world sport=cycling discipline=road-race
EK wegwedstrijd, Europees kampioenschap wegwedstrijd, Europese kampioenschappen wegwedstrijd | kind=championship level=european sport=cycling discipline=road-race
NK wegwedstrijd, Nederlands kampioenschap wegwedstrijd, Nederlandse kampioenschappen wegwedstrijd | kind=championship level=national sport=cycling discipline=road-race
BK wegwedstrijd, Belgisch kampioenschap wegwedstrijd, Belgische kampioenschappen wegwedstrijd | kind=championship level=national sport=cycling discipline=road-race
WK wielrennen op de weg, wereldkampioenschap wielrennen op de weg, wereldkampioenschappen wielrennen op de weg | kind=championship level=world sport=cycling
EK wielrennen op de weg, Europees kampioenschap wielrennen op de weg, Europese kampioenschappen wielrennen op de weg | kind=championship level=european sport=cycling
NK wielrennen op de weg, Nederlands kampioenschap wielrennen op de weg, Nederlandse kampioenschappen wielrennen op de weg | kind=championship level=national sport=cycling
BK wielrennen op de weg, Belgisch kampioenschap wielrennen op de weg, Belgische kampioenschappen wielrennen op de weg | kind=championship level=national sport=cycling
WK tijdrijden, wereldkampioenschap tijdrijden, wereldkampioenschappen tijdrijden | kind=championship level=world sport=cycling discipline=time-trial
EK tijdrijden, Europees kampioenschap tijdrijden, Europese kampioenschappen tijdrijden | kind=championship level=european sport=cycling discipline=time-trial
NK tijdrijden, Nederlands kampioenschap tijdrijden, Nederlandse kampioenschappen tijdrijden | kind=championship level=national sport=cycling discipline=time-trial
BK tijdrijden, Belgisch kampioenschap tijdrijden, Belgische kampioenschappen tijdrijden | kind=championship level=national sport=cycling discipline=time-trial
WK tijdrit, wereldkampioenschap tijdrit, wereldkampioenschappen tijdrit | kind=championship level=world sport=cycling discipline=time-trial
EK tijdrit, Europees kampioenschap tijdrit, Europese kampioenschappen tijdrit | kind=championship level=european sport=cycling discipline=time-trial
NK tijdrit, Nederlands kampioenschap tijdrit, Nederlandse kampioenschappen tijdrit | kind=championship level=national sport=cycling discipline=time-trial
BK tijdrit, Belgisch kampioenschap tijdrit, Belgische kampioenschappen tijdrit | kind=championship level=national sport=cycling discipline=time-trial
WK ploegentijdrit, wereldkampioenschap ploegentijdrit, wereldkampioenschappen ploegentijdrit | kind=championship level=world sport=cycling discipline=team-time-trial
EK ploegentijdrit, Europees kampioenschap ploegentijdrit, Europese kampioenschappen ploegentijdrit | kind=championship level=european sport=cycling discipline=team-time-trial
NK ploegentijdrit, Nederlands kampioenschap ploegentijdrit, Nederlandse kampioenschappen ploegentijdrit | kind=championship level=national sport=cycling discipline=team-time-trial
BK ploegentijdrit, Belgisch kampioenschap ploegentijdrit, Belgische kampioenschappen ploegentijdrit | kind=championship level=national sport=cycling discipline=team-time-trial
WK ploegentijdrijden, wereldkampioenschap ploegentijdrijden, wereldkampioenschappen ploegentijdrijden | kind=championship level=world sport=cycling discipline=team-time-trial
EK ploegentijdrijden, Europees kampioenschap ploegentijdrijden, Europese kampioenschappen ploegentijdrijden | kind=championship level=european sport=cycling discipline=team-time-trial
NK ploegentijdrijden, Nederlands kampioenschap ploegentijdrijden, Nederlandse kampioenschappen ploegentijdrijden | kind=championship level=national sport=cycling discipline=team-time-trial
BK ploegentijdrijden, Belgisch kampioenschap ploegentijdrijden, Belgische kampioenschappen ploegentijdrijden | kind=championship level=national sport=cycling discipline=team-time-trial
WK gemengde ploegentijdrit, wereldkampioenschap gemengde ploegentijdrit, wereldkampioenschappen gemengde ploegentijdrit | kind=championship level=world sport=cycling discipline=team-time-trial
EK gemengde ploegentijdrit, Europees kampioenschap gemengde ploegentijdrit, Europese kampioenschappen gemengde ploegentijdrit | kind=championship level=european sport=cycling discipline=team-time-trial
NK gemengde ploegentijdrit, Nederlands kampioenschap gemengde ploegentijdrit, Nederlandse kampioenschappen gemengde ploegentijdrit | kind=championship level=national sport=cycling discipline=team-time-trial
BK gemengde ploegentijdrit, Belgisch kampioenschap gemengde ploegentijdrit, Belgische kampioenschappen gemengde ploegentijdrit | kind=championship level=national sport=cycling discipline=team-time-trial
WK veldrijden, wereldkampioenschap veldrijden, wereldkampioenschappen veldrijden | kind=championship level=world sport=cycling discipline=cyclo-cross
EK veldrijden, Europees kampioenschap veldrijden, Europese kampioenschappen veldrijden | kind=championship level=european sport=cycling discipline=cyclo-cross
NK veldrijden, Nederlands kampioenschap veldrijden, Nederlandse kampioenschappen veldrijden | kind=championship level=national sport=cycling discipline=cyclo-cross
BK veldrijden, Belgisch kampioenschap veldrijden, Belgische kampioenschappen veldrijden | kind=championship level=national sport=cycling discipline=cyclo-cross
WK cyclocross, wereldkampioenschap cyclocross, wereldkampioenschappen cyclocross | kind=championship level=world sport=cycling discipline=cyclo-cross
EK cyclocross, Europees kampioenschap cyclocross, Europese kampioenschappen cyclocross | kind=championship level=european sport=cycling discipline=cyclo-cross
NK cyclocross, Nederlands kampioenschap cyclocross, Nederlandse kampioenschappen cyclocross | kind=championship level=national sport=cycling discipline=cyclo-cross
BK cyclocross, Belgisch kampioenschap cyclocross, Belgische kampioenschappen cyclocross | kind=championship level=national sport=cycling discipline=cyclo-cross
WK cyclo-cross, wereldkampioenschap cyclo-cross, wereldkampioenschappen cyclo-cross | kind=championship level=world sport=cycling discipline=cyclo-cross
EK cyclo-cross, Europees kampioenschap cyclo-cross, Europese kampioenschappen cyclo-cross | kind=championship level=european sport=cycling discipline=cyclo-cross
NK cyclo-cross, Nederlands kampioenschap cyclo-cross, Nederlandse kampioenschappen cyclo-cross | kind=championship level=national sport=cycling discipline=cyclo-cross
BK cyclo-cross, Belgisch kampioenschap cyclo-cross, Belgische kampioenschappen cyclo-cross | kind=championship level=national sport=cycling discipline=cyclo-cross
WK veldrijden voor beloften, wereldkampioenschap veldrijden voor beloften, wereldkampioenschappen veldrijden voor beloften | kind=championship level=world sport=cycling discipline=cyclo-cross
EK veldrijden voor beloften, Europees kampioenschap veldrijden voor beloften, Europese kampioenschappen veldrijden voor beloften | kind=championship level=european sport=cycling discipline=cyclo-cross
NK veldrijden voor beloften, Nederlands kampioenschap veldrijden voor beloften, Nederlandse kampioenschappen veldrijden voor beloften | kind=championship level=national sport=cycling discipline=cyclo-cross
BK veldrijden voor beloften, Belgisch kampioenschap veldrijden voor beloften, Belgische kampioenschappen veldrijden voor beloften | kind=championship level=national sport=cycling discipline=cyclo-cross
WK baanwielrennen, wereldkampioenschap baanwielrennen, wereldkampioenschappen baanwielrennen | kind=championship level=world sport=cycling
EK baanwielrennen, Europees kampioenschap baanwielrennen, Europese kampioenschappen baanwielrennen | kind=championship level=european sport=cycling
NK baanwielrennen, Nederlands kampioenschap baanwielrennen, Nederlandse kampioenschappen baanwielrennen | kind=championship level=national sport=cycling
BK baanwielrennen, Belgisch kampioenschap baanwielrennen, Belgische kampioenschappen baanwielrennen | kind=championship level=national sport=cycling
WK baan, wereldkampioenschap baan, wereldkampioenschappen baan | kind=championship level=world sport=cycling
EK baan, Europees kampioenschap baan, Europese kampioenschappen baan | kind=championship level=european sport=cycling
NK baan, Nederlands kampioenschap baan, Nederlandse kampioenschappen baan | kind=championship level=national sport=cycling
BK baan, Belgisch kampioenschap baan, Belgische kampioenschappen baan | kind=championship level=national sport=cycling
WK op de baan, wereldkampioenschap op de baan, wereldkampioenschappen op de baan | kind=championship level=world sport=cycling
EK op de baan, Europees kampioenschap op de baan, Europese kampioenschappen op de baan | kind=championship level=european
NK op de baan, Nederlands kampioenschap op de baan, Nederlandse kampioenschappen op de baan | kind=championship level=national sport=cycling
BK op de baan, Belgisch kampioenschap op de baan, Belgische kampioenschappen op de baan | kind=championship level=national sport=cycling
WK baansprint, wereldkampioenschap baansprint, wereldkampioenschappen baansprint | kind=championship level=world sport=cycling discipline=sprint
EK baansprint, Europees kampioenschap baansprint, Europese kampioenschappen baansprint | kind=championship level=european sport=cycling discipline=sprint
NK baansprint, Nederlands kampioenschap baansprint, Nederlandse kampioenschappen baansprint | kind=championship level=national sport=cycling discipline=sprint
BK baansprint, Belgisch kampioenschap baansprint, Belgische kampioenschappen baansprint | kind=championship level=national sport=cycling discipline=sprint
WK keirin, wereldkampioenschap keirin, wereldkampioenschappen keirin | kind=championship level=world sport=cycling discipline=keirin
EK keirin, Europees kampioenschap keirin, Europese kampioenschappen keirin | kind=championship level=european sport=cycling discipline=keirin
NK keirin, Nederlands kampioenschap keirin, Nederlandse kampioenschappen keirin | kind=championship level=national sport=cycling discipline=keirin
BK keirin, Belgisch kampioenschap keirin, Belgische kampioenschappen keirin | kind=championship level=national sport=cycling discipline=keirin
WK omnium, wereldkampioenschap omnium, wereldkampioenschappen omnium | kind=championship level=world sport=cycling discipline=omnium
EK omnium, Europees kampioenschap omnium, Europese kampioenschappen omnium | kind=championship level=european sport=cycling discipline=omnium
NK omnium, Nederlands kampioenschap omnium, Nederlandse kampioenschappen omnium | kind=championship level=national sport=cycling discipline=omnium
BK omnium, Belgisch kampioenschap omnium, Belgische kampioenschappen omnium | kind=championship level=national sport=cycling discipline=omnium
WK koppelkoers, wereldkampioenschap koppelkoers, wereldkampioenschappen koppelkoers | kind=championship level=world sport=cycling discipline=madison
EK koppelkoers, Europees kampioenschap koppelkoers, Europese kampioenschappen koppelkoers | kind=championship level=european sport=cycling discipline=madison
NK koppelkoers, Nederlands kampioenschap koppelkoers, Nederlandse kampioenschappen koppelkoers | kind=championship level=national sport=cycling discipline=madison
BK koppelkoers, Belgisch kampioenschap koppelkoers, Belgische kampioenschappen koppelkoers | kind=championship level=national sport=cycling discipline=madison
WK mountainbike, wereldkampioenschap mountainbike, wereldkampioenschappen mountainbike | kind=championship level=world sport=cycling discipline=mountain-bike
EK mountainbike, Europees kampioenschap mountainbike, Europese kampioenschappen mountainbike | kind=championship level=european sport=cycling discipline=mountain-bike
NK mountainbike, Nederlands kampioenschap mountainbike, Nederlandse kampioenschappen mountainbike | kind=championship level=national sport=cycling discipline=mountain-bike
BK mountainbike, Belgisch kampioenschap mountainbike, Belgische kampioenschappen mountainbike | kind=championship level=national sport=cycling discipline=mountain-bike
WK mountainbiken, wereldkampioenschap mountainbiken, wereldkampioenschappen mountainbiken | kind=championship level=world sport=cycling discipline=mountain-bike
EK mountainbiken, Europees kampioenschap mountainbiken, Europese kampioenschappen mountainbiken | kind=championship level=european sport=cycling discipline=mountain-bike
NK mountainbiken, Nederlands kampioenschap mountainbiken, Nederlandse kampioenschappen mountainbiken | kind=championship level=national sport=cycling discipline=mountain-bike
BK mountainbiken, Belgisch kampioenschap mountainbiken, Belgische kampioenschappen mountainbiken | kind=championship level=national sport=cycling discipline=mountain-bike
WK MTB, wereldkampioenschap MTB, wereldkampioenschappen MTB | kind=championship level=world sport=cycling discipline=mountain-bike
EK MTB, Europees kampioenschap MTB, Europese kampioenschappen MTB | kind=championship level=european sport=cycling discipline=mountain-bike
NK MTB, Nederlands kampioenschap MTB, Nederlandse kampioenschappen MTB | kind=championship level=national sport=cycling discipline=mountain-bike
BK MTB, Belgisch kampioenschap MTB, Belgische kampioenschappen MTB | kind=championship level=national sport=cycling discipline=mountain-bike
WK marathon mountainbike, wereldkampioenschap marathon mountainbike, wereldkampioenschappen marathon mountainbike | kind=championship level=world sport=cycling
EK marathon mountainbike, Europees kampioenschap marathon mountainbike, Europese kampioenschappen marathon mountainbike | kind=championship level=european sport=cycling
NK marathon mountainbike, Nederlands kampioenschap marathon mountainbike, Nederlandse kampioenschappen marathon mountainbike | kind=championship level=national sport=cycling
BK marathon mountainbike, Belgisch kampioenschap marathon mountainbike, Belgische kampioenschappen marathon mountainbike | kind=championship level=national sport=cycling
WK BMX, wereldkampioenschap BMX, wereldkampioenschappen BMX | kind=championship level=world sport=cycling discipline=bmx
EK BMX, Europees kampioenschap BMX, Europese kampioenschappen BMX | kind=championship level=european sport=cycling discipline=bmx
NK BMX, Nederlands kampioenschap BMX, Nederlandse kampioenschappen BMX | kind=championship level=national sport=cycling discipline=bmx
BK BMX, Belgisch kampioenschap BMX, Belgische kampioenschappen BMX | kind=championship level=national sport=cycling discipline=bmx
WK bmx, wereldkampioenschap bmx, wereldkampioenschappen bmx | kind=championship level=world sport=cycling discipline=bmx
EK bmx, Europees kampioenschap bmx, Europese kampioenschappen bmx | kind=championship level=european sport=cycling discipline=bmx
NK bmx, Nederlands kampioenschap bmx, Nederlandse kampioenschappen bmx | kind=championship level=national sport=cycling discipline=bmx
BK bmx, Belgisch kampioenschap bmx, Belgische kampioenschappen bmx | kind=championship level=national sport=cycling discipline=bmx
WK gravel, wereldkampioenschap gravel, wereldkampioenschappen gravel | kind=championship level=world sport=cycling discipline=gravel
EK gravel, Europees kampioenschap gravel, Europese kampioenschappen gravel | kind=championship level=european sport=cycling discipline=gravel
NK gravel, Nederlands kampioenschap gravel, Nederlandse kampioenschappen gravel | kind=championship level=national sport=cycling discipline=gravel
BK gravel, Belgisch kampioenschap gravel, Belgische kampioenschappen gravel | kind=championship level=national sport=cycling discipline=gravel
WK strandrace, wereldkampioenschap strandrace, wereldkampioenschappen strandrace | kind=championship level=world sport=cycling
EK strandrace, Europees kampioenschap strandrace, Europese kampioenschappen strandrace | kind=championship level=european sport=cycling
NK strandrace, Nederlands kampioenschap strandrace, Nederlandse kampioenschappen strandrace | kind=championship level=national sport=cycling
BK strandrace, Belgisch kampioenschap strandrace, Belgische kampioenschappen strandrace | kind=championship level=national sport=cycling
WK mtb-marathon, wereldkampioenschap mtb-marathon, wereldkampioenschappen mtb-marathon | kind=championship level=world sport=cycling
EK mtb-marathon, Europees kampioenschap mtb-marathon, Europese kampioenschappen mtb-marathon | kind=championship level=european sport=cycling
NK mtb-marathon, Nederlands kampioenschap mtb-marathon, Nederlandse kampioenschappen mtb-marathon | kind=championship level=national sport=cycling
BK mtb-marathon, Belgisch kampioenschap mtb-marathon, Belgische kampioenschappen mtb-marathon | kind=championship level=national sport=cycling
WK stayeren, wereldkampioenschap stayeren, wereldkampioenschappen stayeren | kind=championship level=world sport=cycling
EK stayeren, Europees kampioenschap stayeren, Europese kampioenschappen stayeren | kind=championship level=european sport=cycling
NK stayeren, Nederlands kampioenschap stayeren, Nederlandse kampioenschappen stayeren | kind=championship level=national sport=cycling
BK stayeren, Belgisch kampioenschap stayeren, Belgische kampioenschappen stayeren | kind=championship level=national sport=cycling
WK cross-country, wereldkampioenschap cross-country, wereldkampioenschappen cross-country | kind=championship level=world
EK cross-country, Europees kampioenschap cross-country, Europese kampioenschappen cross-country | kind=championship level=european
NK cross-country, Nederlands kampioenschap cross-country, Nederlandse kampioenschappen cross-country | kind=championship level=national
BK cross-country, Belgisch kampioenschap cross-country, Belgische kampioenschappen cross-country | kind=championship level=national
WK beachrace, wereldkampioenschap beachrace, wereldkampioenschappen beachrace | kind=championship level=world sport=cycling
EK beachrace, Europees kampioenschap beachrace, Europese kampioenschappen beachrace | kind=championship level=european sport=cycling
NK beachrace, Nederlands kampioenschap beachrace, Nederlandse kampioenschappen beachrace | kind=championship level=national sport=cycling
BK beachrace, Belgisch kampioenschap beachrace, Belgische kampioenschappen beachrace | kind=championship level=national sport=cycling
WK atletiek, wereldkampioenschap atletiek, wereldkampioenschappen atletiek | kind=championship level=world sport=athletics
EK atletiek, Europees kampioenschap atletiek, Europese kampioenschappen atletiek | kind=championship level=european sport=athletics
NK atletiek, Nederlands kampioenschap atletiek, Nederlandse kampioenschappen atletiek | kind=championship level=national sport=athletics
BK atletiek, Belgisch kampioenschap atletiek, Belgische kampioenschappen atletiek | kind=championship level=national sport=athletics
WK indoor, wereldkampioenschap indoor, wereldkampioenschappen indoor | kind=championship level=world sport=athletics
EK indoor, Europees kampioenschap indoor, Europese kampioenschappen indoor | kind=championship level=european sport=athletics
NK indoor, Nederlands kampioenschap indoor, Nederlandse kampioenschappen indoor | kind=championship level=national sport=athletics
BK indoor, Belgisch kampioenschap indoor, Belgische kampioenschappen indoor | kind=championship level=national sport=athletics
WK indooratletiek, wereldkampioenschap indooratletiek, wereldkampioenschappen indooratletiek | kind=championship level=world sport=athletics
EK indooratletiek, Europees kampioenschap indooratletiek, Europese kampioenschappen indooratletiek | kind=championship level=european sport=athletics
NK indooratletiek, Nederlands kampioenschap indooratletiek, Nederlandse kampioenschappen indooratletiek | kind=championship level=national sport=athletics
BK indooratletiek, Belgisch kampioenschap indooratletiek, Belgische kampioenschappen indooratletiek | kind=championship level=national sport=athletics
WK atletiek indoor, wereldkampioenschap atletiek indoor, wereldkampioenschappen atletiek indoor | kind=championship level=world sport=athletics
EK atletiek indoor, Europees kampioenschap atletiek indoor, Europese kampioenschappen atletiek indoor | kind=championship level=european sport=athletics
NK atletiek indoor, Nederlands kampioenschap atletiek indoor, Nederlandse kampioenschappen atletiek indoor | kind=championship level=national sport=athletics
BK atletiek indoor, Belgisch kampioenschap atletiek indoor, Belgische kampioenschappen atletiek indoor | kind=championship level=national sport=athletics
NK outdoor, Nederlands kampioenschap outdoor, Nederlandse kampioenschappen outdoor | kind=championship level=national sport=athletics
BK outdoor, Belgisch kampioenschap outdoor, Belgische kampioenschappen outdoor | kind=championship level=national sport=athletics
WK veldlopen, wereldkampioenschap veldlopen, wereldkampioenschappen veldlopen | kind=championship level=world sport=athletics discipline=cross-country
EK veldlopen, Europees kampioenschap veldlopen, Europese kampioenschappen veldlopen | kind=championship level=european sport=athletics discipline=cross-country
NK veldlopen, Nederlands kampioenschap veldlopen, Nederlandse kampioenschappen veldlopen | kind=championship level=national sport=athletics discipline=cross-country
BK veldlopen, Belgisch kampioenschap veldlopen, Belgische kampioenschappen veldlopen | kind=championship level=national sport=athletics discipline=cross-country
WK cross, wereldkampioenschap cross, wereldkampioenschappen cross | kind=championship level=world
EK cross, Europees kampioenschap cross, Europese kampioenschappen cross | kind=championship level=european
NK cross, Nederlands kampioenschap cross, Nederlandse kampioenschappen cross | kind=championship level=national
BK cross, Belgisch kampioenschap cross, Belgische kampioenschappen cross | kind=championship level=national
WK halve marathon, wereldkampioenschap halve marathon, wereldkampioenschappen halve marathon | kind=championship level=world sport=athletics discipline=half-marathon
EK halve marathon, Europees kampioenschap halve marathon, Europese kampioenschappen halve marathon | kind=championship level=european sport=athletics discipline=half-marathon
NK halve marathon, Nederlands kampioenschap halve marathon, Nederlandse kampioenschappen halve marathon | kind=championship level=national sport=athletics discipline=half-marathon
BK halve marathon, Belgisch kampioenschap halve marathon, Belgische kampioenschappen halve marathon | kind=championship level=national sport=athletics discipline=half-marathon
WK marathon, wereldkampioenschap marathon, wereldkampioenschappen marathon | kind=championship level=world discipline=marathon
EK marathon, Europees kampioenschap marathon, Europese kampioenschappen marathon | kind=championship level=european discipline=marathon
NK marathon, Nederlands kampioenschap marathon, Nederlandse kampioenschappen marathon | kind=championship level=national discipline=marathon
BK marathon, Belgisch kampioenschap marathon, Belgische kampioenschappen marathon | kind=championship level=national discipline=marathon
WK meerkamp, wereldkampioenschap meerkamp, wereldkampioenschappen meerkamp | kind=championship level=world
EK meerkamp, Europees kampioenschap meerkamp, Europese kampioenschappen meerkamp | kind=championship level=european
NK meerkamp, Nederlands kampioenschap meerkamp, Nederlandse kampioenschappen meerkamp | kind=championship level=national
BK meerkamp, Belgisch kampioenschap meerkamp, Belgische kampioenschappen meerkamp | kind=championship level=national
WK meerkampen, wereldkampioenschap meerkampen, wereldkampioenschappen meerkampen | kind=championship level=world
EK meerkampen, Europees kampioenschap meerkampen, Europese kampioenschappen meerkampen | kind=championship level=european
NK meerkampen, Nederlands kampioenschap meerkampen, Nederlandse kampioenschappen meerkampen | kind=championship level=national
BK meerkampen, Belgisch kampioenschap meerkampen, Belgische kampioenschappen meerkampen | kind=championship level=national
WK estafette, wereldkampioenschap estafette, wereldkampioenschappen estafette | kind=championship level=world sport=athletics
EK estafette, Europees kampioenschap estafette, Europese kampioenschappen estafette | kind=championship level=european sport=athletics
NK estafette, Nederlands kampioenschap estafette, Nederlandse kampioenschappen estafette | kind=championship level=national sport=athletics
BK estafette, Belgisch kampioenschap estafette, Belgische kampioenschappen estafette | kind=championship level=national sport=athletics
WK estafettes, wereldkampioenschap estafettes, wereldkampioenschappen estafettes | kind=championship level=world sport=athletics
EK estafettes, Europees kampioenschap estafettes, Europese kampioenschappen estafettes | kind=championship level=european sport=athletics
NK estafettes, Nederlands kampioenschap estafettes, Nederlandse kampioenschappen estafettes | kind=championship level=national sport=athletics
BK estafettes, Belgisch kampioenschap estafettes, Belgische kampioenschappen estafettes | kind=championship level=national sport=athletics
WK 10 kilometer, wereldkampioenschap 10 kilometer, wereldkampioenschappen 10 kilometer | kind=championship level=world sport=athletics discipline=10km
EK 10 kilometer, Europees kampioenschap 10 kilometer, Europese kampioenschappen 10 kilometer | kind=championship level=european sport=athletics discipline=10km
NK 10 kilometer, Nederlands kampioenschap 10 kilometer, Nederlandse kampioenschappen 10 kilometer | kind=championship level=national sport=athletics discipline=10km
BK 10 kilometer, Belgisch kampioenschap 10 kilometer, Belgische kampioenschappen 10 kilometer | kind=championship level=national sport=athletics discipline=10km
WK snelwandelen, wereldkampioenschap snelwandelen, wereldkampioenschappen snelwandelen | kind=championship level=world sport=athletics
EK snelwandelen, Europees kampioenschap snelwandelen, Europese kampioenschappen snelwandelen | kind=championship level=european sport=athletics
NK snelwandelen, Nederlands kampioenschap snelwandelen, Nederlandse kampioenschappen snelwandelen | kind=championship level=national sport=athletics
BK snelwandelen, Belgisch kampioenschap snelwandelen, Belgische kampioenschappen snelwandelen | kind=championship level=national sport=athletics
WK veldloop, wereldkampioenschap veldloop, wereldkampioenschappen veldloop | kind=championship level=world sport=athletics discipline=cross-country
EK veldloop, Europees kampioenschap veldloop, Europese kampioenschappen veldloop | kind=championship level=european sport=athletics discipline=cross-country
NK veldloop, Nederlands kampioenschap veldloop, Nederlandse kampioenschappen veldloop | kind=championship level=national sport=athletics discipline=cross-country
BK veldloop, Belgisch kampioenschap veldloop, Belgische kampioenschappen veldloop | kind=championship level=national sport=athletics discipline=cross-country
WK alternatieve afstanden | kind=championship level=world
EK alternatieve afstanden | kind=championship level=european
NK alternatieve afstanden | kind=championship level=national
BK alternatieve afstanden | kind=championship level=national
WK 100 kilometer, wereldkampioenschap 100 kilometer, wereldkampioenschappen 100 kilometer | kind=championship level=world sport=athletics discipline=100km
EK 100 kilometer, Europees kampioenschap 100 kilometer, Europese kampioenschappen 100 kilometer | kind=championship level=european sport=athletics discipline=100km
NK 100 kilometer, Nederlands kampioenschap 100 kilometer, Nederlandse kampioenschappen 100 kilometer | kind=championship level=national sport=athletics discipline=100km
BK 100 kilometer, Belgisch kampioenschap 100 kilometer, Belgische kampioenschappen 100 kilometer | kind=championship level=national sport=athletics discipline=100km
WK voor landenteams | kind=championship level=world
EK voor landenteams | kind=championship level=european
NK voor landenteams | kind=championship level=national
BK voor landenteams | kind=championship level=national
WK landenteams | kind=championship level=world
EK landenteams | kind=championship level=european
NK landenteams | kind=championship level=national
BK landenteams | kind=championship level=national
WK triatlon, wereldkampioenschap triatlon, wereldkampioenschappen triatlon | kind=championship level=world sport=triathlon
EK triatlon, Europees kampioenschap triatlon, Europese kampioenschappen triatlon | kind=championship level=european sport=triathlon
NK triatlon, Nederlands kampioenschap triatlon, Nederlandse kampioenschappen triatlon | kind=championship level=national sport=triathlon
BK triatlon, Belgisch kampioenschap triatlon, Belgische kampioenschappen triatlon | kind=championship level=national sport=triathlon
WK triathlon, wereldkampioenschap triathlon, wereldkampioenschappen triathlon | kind=championship level=world sport=triathlon
EK triathlon, Europees kampioenschap triathlon, Europese kampioenschappen triathlon | kind=championship level=european sport=triathlon
NK triathlon, Nederlands kampioenschap triathlon, Nederlandse kampioenschappen triathlon | kind=championship level=national sport=triathlon
BK triathlon, Belgisch kampioenschap triathlon, Belgische kampioenschappen triathlon | kind=championship level=national sport=triathlon
WK duatlon, wereldkampioenschap duatlon, wereldkampioenschappen duatlon | kind=championship level=world sport=duathlon discipline=duathlon
EK duatlon, Europees kampioenschap duatlon, Europese kampioenschappen duatlon | kind=championship level=european sport=duathlon discipline=duathlon
NK duatlon, Nederlands kampioenschap duatlon, Nederlandse kampioenschappen duatlon | kind=championship level=national sport=duathlon discipline=duathlon
BK duatlon, Belgisch kampioenschap duatlon, Belgische kampioenschappen duatlon | kind=championship level=national sport=duathlon discipline=duathlon
WK duathlon, wereldkampioenschap duathlon, wereldkampioenschappen duathlon | kind=championship level=world sport=duathlon discipline=duathlon
EK duathlon, Europees kampioenschap duathlon, Europese kampioenschappen duathlon | kind=championship level=european sport=duathlon discipline=duathlon
NK duathlon, Nederlands kampioenschap duathlon, Nederlandse kampioenschappen duathlon | kind=championship level=national sport=duathlon discipline=duathlon
BK duathlon, Belgisch kampioenschap duathlon, Belgische kampioenschappen duathlon | kind=championship level=national sport=duathlon discipline=duathlon
WK sprinttriatlon, wereldkampioenschap sprinttriatlon, wereldkampioenschappen sprinttriatlon | kind=championship level=world sport=triathlon discipline=triathlon
EK sprinttriatlon, Europees kampioenschap sprinttriatlon, Europese kampioenschappen sprinttriatlon | kind=championship level=european sport=triathlon discipline=triathlon
NK sprinttriatlon, Nederlands kampioenschap sprinttriatlon, Nederlandse kampioenschappen sprinttriatlon | kind=championship level=national sport=triathlon discipline=triathlon
BK sprinttriatlon, Belgisch kampioenschap sprinttriatlon, Belgische kampioenschappen sprinttriatlon | kind=championship level=national sport=triathlon discipline=triathlon
WK mixed relay, wereldkampioenschap mixed relay, wereldkampioenschappen mixed relay | kind=championship level=world sport=triathlon discipline=mixed-relay
EK mixed relay, Europees kampioenschap mixed relay, Europese kampioenschappen mixed relay | kind=championship level=european sport=triathlon discipline=mixed-relay
NK mixed relay, Nederlands kampioenschap mixed relay, Nederlandse kampioenschappen mixed relay | kind=championship level=national sport=triathlon discipline=mixed-relay
BK mixed relay, Belgisch kampioenschap mixed relay, Belgische kampioenschappen mixed relay | kind=championship level=national sport=triathlon discipline=mixed-relay
WK Ironman, wereldkampioenschap Ironman, wereldkampioenschappen Ironman | kind=championship level=world sport=triathlon discipline=triathlon
EK Ironman, Europees kampioenschap Ironman, Europese kampioenschappen Ironman | kind=championship level=european sport=triathlon discipline=triathlon
NK Ironman, Nederlands kampioenschap Ironman, Nederlandse kampioenschappen Ironman | kind=championship level=national sport=triathlon discipline=triathlon
BK Ironman, Belgisch kampioenschap Ironman, Belgische kampioenschappen Ironman | kind=championship level=national sport=triathlon discipline=triathlon
WK middenafstand, wereldkampioenschap middenafstand, wereldkampioenschappen middenafstand | kind=championship level=world sport=triathlon
EK middenafstand, Europees kampioenschap middenafstand, Europese kampioenschappen middenafstand | kind=championship level=european sport=triathlon
NK middenafstand, Nederlands kampioenschap middenafstand, Nederlandse kampioenschappen middenafstand | kind=championship level=national sport=triathlon
BK middenafstand, Belgisch kampioenschap middenafstand, Belgische kampioenschappen middenafstand | kind=championship level=national sport=triathlon
WK lange afstand, wereldkampioenschap lange afstand, wereldkampioenschappen lange afstand | kind=championship level=world sport=triathlon
EK lange afstand, Europees kampioenschap lange afstand, Europese kampioenschappen lange afstand | kind=championship level=european sport=triathlon
NK lange afstand, Nederlands kampioenschap lange afstand, Nederlandse kampioenschappen lange afstand | kind=championship level=national sport=triathlon
BK lange afstand, Belgisch kampioenschap lange afstand, Belgische kampioenschappen lange afstand | kind=championship level=national sport=triathlon
WK aquatlon, wereldkampioenschap aquatlon, wereldkampioenschappen aquatlon | kind=championship level=world sport=triathlon discipline=aquathlon
EK aquatlon, Europees kampioenschap aquatlon, Europese kampioenschappen aquatlon | kind=championship level=european sport=triathlon discipline=aquathlon
NK aquatlon, Nederlands kampioenschap aquatlon, Nederlandse kampioenschappen aquatlon | kind=championship level=national sport=triathlon discipline=aquathlon
BK aquatlon, Belgisch kampioenschap aquatlon, Belgische kampioenschappen aquatlon | kind=championship level=national sport=triathlon discipline=aquathlon
WK wintertriatlon, wereldkampioenschap wintertriatlon, wereldkampioenschappen wintertriatlon | kind=championship level=world sport=triathlon
EK wintertriatlon, Europees kampioenschap wintertriatlon, Europese kampioenschappen wintertriatlon | kind=championship level=european sport=triathlon
NK wintertriatlon, Nederlands kampioenschap wintertriatlon, Nederlandse kampioenschappen wintertriatlon | kind=championship level=national sport=triathlon
BK wintertriatlon, Belgisch kampioenschap wintertriatlon, Belgische kampioenschappen wintertriatlon | kind=championship level=national sport=triathlon
WK zwemmen, wereldkampioenschap zwemmen, wereldkampioenschappen zwemmen | kind=championship level=world sport=swimming
EK zwemmen, Europees kampioenschap zwemmen, Europese kampioenschappen zwemmen | kind=championship level=european sport=swimming
NK zwemmen, Nederlands kampioenschap zwemmen, Nederlandse kampioenschappen zwemmen | kind=championship level=national sport=swimming
BK zwemmen, Belgisch kampioenschap zwemmen, Belgische kampioenschappen zwemmen | kind=championship level=national sport=swimming
WK langebaan zwemmen, wereldkampioenschap langebaan zwemmen, wereldkampioenschappen langebaan zwemmen | kind=championship level=world sport=swimming
EK langebaan zwemmen, Europees kampioenschap langebaan zwemmen, Europese kampioenschappen langebaan zwemmen | kind=championship level=european sport=swimming
WK kortebaanzwemmen, wereldkampioenschap kortebaanzwemmen, wereldkampioenschappen kortebaanzwemmen | kind=championship level=world sport=swimming
EK kortebaanzwemmen, Europees kampioenschap kortebaanzwemmen, Europese kampioenschappen kortebaanzwemmen | kind=championship level=european sport=swimming
NK kortebaanzwemmen, Nederlands kampioenschap kortebaanzwemmen, Nederlandse kampioenschappen kortebaanzwemmen | kind=championship level=national sport=swimming
BK kortebaanzwemmen, Belgisch kampioenschap kortebaanzwemmen, Belgische kampioenschappen kortebaanzwemmen | kind=championship level=national sport=swimming
WK zwemmen kortebaan, wereldkampioenschap zwemmen kortebaan, wereldkampioenschappen zwemmen kortebaan | kind=championship level=world sport=swimming
EK zwemmen kortebaan, Europees kampioenschap zwemmen kortebaan, Europese kampioenschappen zwemmen kortebaan | kind=championship level=european sport=swimming
NK zwemmen kortebaan, Nederlands kampioenschap zwemmen kortebaan, Nederlandse kampioenschappen zwemmen kortebaan | kind=championship level=national sport=swimming
BK zwemmen kortebaan, Belgisch kampioenschap zwemmen kortebaan, Belgische kampioenschappen zwemmen kortebaan | kind=championship level=national sport=swimming
WK openwaterzwemmen, wereldkampioenschap openwaterzwemmen, wereldkampioenschappen openwaterzwemmen | kind=championship level=world sport=swimming
EK openwaterzwemmen, Europees kampioenschap openwaterzwemmen, Europese kampioenschappen openwaterzwemmen | kind=championship level=european sport=swimming
NK openwaterzwemmen, Nederlands kampioenschap openwaterzwemmen, Nederlandse kampioenschappen openwaterzwemmen | kind=championship level=national sport=swimming
BK openwaterzwemmen, Belgisch kampioenschap openwaterzwemmen, Belgische kampioenschappen openwaterzwemmen | kind=championship level=national sport=swimming
WK open water, wereldkampioenschap open water, wereldkampioenschappen open water | kind=championship level=world sport=swimming
EK open water, Europees kampioenschap open water, Europese kampioenschappen open water | kind=championship level=european sport=swimming
NK open water, Nederlands kampioenschap open water, Nederlandse kampioenschappen open water | kind=championship level=national sport=swimming
BK open water, Belgisch kampioenschap open water, Belgische kampioenschappen open water | kind=championship level=national sport=swimming
WK openwater, wereldkampioenschap openwater, wereldkampioenschappen openwater | kind=championship level=world sport=swimming
EK openwater, Europees kampioenschap openwater, Europese kampioenschappen openwater | kind=championship level=european sport=swimming
NK openwater, Nederlands kampioenschap openwater, Nederlandse kampioenschappen openwater | kind=championship level=national sport=swimming
BK openwater, Belgisch kampioenschap openwater, Belgische kampioenschappen openwater | kind=championship level=national sport=swimming
WK zwemsporten, wereldkampioenschap zwemsporten, wereldkampioenschappen zwemsporten | kind=championship level=world sport=swimming
EK zwemsporten, Europees kampioenschap zwemsporten, Europese kampioenschappen zwemsporten | kind=championship level=european sport=swimming
NK zwemsporten, Nederlands kampioenschap zwemsporten, Nederlandse kampioenschappen zwemsporten | kind=championship level=national sport=swimming
BK zwemsporten, Belgisch kampioenschap zwemsporten, Belgische kampioenschappen zwemsporten | kind=championship level=national sport=swimming
WK waterpolo, wereldkampioenschap waterpolo, wereldkampioenschappen waterpolo | kind=championship level=world sport=water-polo
EK waterpolo, Europees kampioenschap waterpolo, Europese kampioenschappen waterpolo | kind=championship level=european sport=water-polo
NK waterpolo, Nederlands kampioenschap waterpolo, Nederlandse kampioenschappen waterpolo | kind=championship level=national sport=water-polo
BK waterpolo, Belgisch kampioenschap waterpolo, Belgische kampioenschappen waterpolo | kind=championship level=national sport=water-polo
WK schoonspringen, wereldkampioenschap schoonspringen, wereldkampioenschappen schoonspringen | kind=championship level=world sport=diving
EK schoonspringen, Europees kampioenschap schoonspringen, Europese kampioenschappen schoonspringen | kind=championship level=european sport=diving
NK schoonspringen, Nederlands kampioenschap schoonspringen, Nederlandse kampioenschappen schoonspringen | kind=championship level=national sport=diving
BK schoonspringen, Belgisch kampioenschap schoonspringen, Belgische kampioenschappen schoonspringen | kind=championship level=national sport=diving
WK synchroonzwemmen, wereldkampioenschap synchroonzwemmen, wereldkampioenschappen synchroonzwemmen | kind=championship level=world sport=artistic-swimming
EK synchroonzwemmen, Europees kampioenschap synchroonzwemmen, Europese kampioenschappen synchroonzwemmen | kind=championship level=european sport=artistic-swimming
NK synchroonzwemmen, Nederlands kampioenschap synchroonzwemmen, Nederlandse kampioenschappen synchroonzwemmen | kind=championship level=national sport=artistic-swimming
BK synchroonzwemmen, Belgisch kampioenschap synchroonzwemmen, Belgische kampioenschappen synchroonzwemmen | kind=championship level=national sport=artistic-swimming
WK roeien, wereldkampioenschap roeien, wereldkampioenschappen roeien | kind=championship level=world sport=rowing
EK roeien, Europees kampioenschap roeien, Europese kampioenschappen roeien | kind=championship level=european sport=rowing
NK roeien, Nederlands kampioenschap roeien, Nederlandse kampioenschappen roeien | kind=championship level=national sport=rowing
BK roeien, Belgisch kampioenschap roeien, Belgische kampioenschappen roeien | kind=championship level=national sport=rowing
WK kustroeien, wereldkampioenschap kustroeien, wereldkampioenschappen kustroeien | kind=championship level=world sport=rowing
EK kustroeien, Europees kampioenschap kustroeien, Europese kampioenschappen kustroeien | kind=championship level=european sport=rowing
NK kustroeien, Nederlands kampioenschap kustroeien, Nederlandse kampioenschappen kustroeien | kind=championship level=national sport=rowing
BK kustroeien, Belgisch kampioenschap kustroeien, Belgische kampioenschappen kustroeien | kind=championship level=national sport=rowing
WK indoorroeien, wereldkampioenschap indoorroeien, wereldkampioenschappen indoorroeien | kind=championship level=world sport=rowing
EK indoorroeien, Europees kampioenschap indoorroeien, Europese kampioenschappen indoorroeien | kind=championship level=european sport=rowing
NK indoorroeien, Nederlands kampioenschap indoorroeien, Nederlandse kampioenschappen indoorroeien | kind=championship level=national sport=rowing
BK indoorroeien, Belgisch kampioenschap indoorroeien, Belgische kampioenschappen indoorroeien | kind=championship level=national sport=rowing
WK beachsprint, wereldkampioenschap beachsprint, wereldkampioenschappen beachsprint | kind=championship level=world sport=rowing
EK beachsprint, Europees kampioenschap beachsprint, Europese kampioenschappen beachsprint | kind=championship level=european sport=rowing
NK beachsprint, Nederlands kampioenschap beachsprint, Nederlandse kampioenschappen beachsprint | kind=championship level=national sport=rowing
BK beachsprint, Belgisch kampioenschap beachsprint, Belgische kampioenschappen beachsprint | kind=championship level=national sport=rowing
WK skiën, wereldkampioenschap skiën, wereldkampioenschappen skiën | kind=championship level=world sport=alpine-skiing
EK skiën, Europees kampioenschap skiën, Europese kampioenschappen skiën | kind=championship level=european sport=alpine-skiing
NK skiën, Nederlands kampioenschap skiën, Nederlandse kampioenschappen skiën | kind=championship level=national sport=alpine-skiing
BK skiën, Belgisch kampioenschap skiën, Belgische kampioenschappen skiën | kind=championship level=national sport=alpine-skiing
WK alpineskiën, wereldkampioenschap alpineskiën, wereldkampioenschappen alpineskiën | kind=championship level=world sport=alpine-skiing
EK alpineskiën, Europees kampioenschap alpineskiën, Europese kampioenschappen alpineskiën | kind=championship level=european sport=alpine-skiing
NK alpineskiën, Nederlands kampioenschap alpineskiën, Nederlandse kampioenschappen alpineskiën | kind=championship level=national sport=alpine-skiing
BK alpineskiën, Belgisch kampioenschap alpineskiën, Belgische kampioenschappen alpineskiën | kind=championship level=national sport=alpine-skiing
WK alpine skiën, wereldkampioenschap alpine skiën, wereldkampioenschappen alpine skiën | kind=championship level=world sport=alpine-skiing
EK alpine skiën, Europees kampioenschap alpine skiën, Europese kampioenschappen alpine skiën | kind=championship level=european sport=alpine-skiing
NK alpine skiën, Nederlands kampioenschap alpine skiën, Nederlandse kampioenschappen alpine skiën | kind=championship level=national sport=alpine-skiing
BK alpine skiën, Belgisch kampioenschap alpine skiën, Belgische kampioenschappen alpine skiën | kind=championship level=national sport=alpine-skiing
WK snowboarden, wereldkampioenschap snowboarden, wereldkampioenschappen snowboarden | kind=championship level=world sport=snowboarding
EK snowboarden, Europees kampioenschap snowboarden, Europese kampioenschappen snowboarden | kind=championship level=european sport=snowboarding
NK snowboarden, Nederlands kampioenschap snowboarden, Nederlandse kampioenschappen snowboarden | kind=championship level=national sport=snowboarding
BK snowboarden, Belgisch kampioenschap snowboarden, Belgische kampioenschappen snowboarden | kind=championship level=national sport=snowboarding
WK snowboard, wereldkampioenschap snowboard, wereldkampioenschappen snowboard | kind=championship level=world sport=snowboarding
EK snowboard, Europees kampioenschap snowboard, Europese kampioenschappen snowboard | kind=championship level=european sport=snowboarding
NK snowboard, Nederlands kampioenschap snowboard, Nederlandse kampioenschappen snowboard | kind=championship level=national sport=snowboarding
BK snowboard, Belgisch kampioenschap snowboard, Belgische kampioenschappen snowboard | kind=championship level=national sport=snowboarding
WK bobsleeën, wereldkampioenschap bobsleeën, wereldkampioenschappen bobsleeën | kind=championship level=world sport=bobsleigh
EK bobsleeën, Europees kampioenschap bobsleeën, Europese kampioenschappen bobsleeën | kind=championship level=european sport=bobsleigh
NK bobsleeën, Nederlands kampioenschap bobsleeën, Nederlandse kampioenschappen bobsleeën | kind=championship level=national sport=bobsleigh
BK bobsleeën, Belgisch kampioenschap bobsleeën, Belgische kampioenschappen bobsleeën | kind=championship level=national sport=bobsleigh
WK bobslee, wereldkampioenschap bobslee, wereldkampioenschappen bobslee | kind=championship level=world sport=bobsleigh
EK bobslee, Europees kampioenschap bobslee, Europese kampioenschappen bobslee | kind=championship level=european sport=bobsleigh
NK bobslee, Nederlands kampioenschap bobslee, Nederlandse kampioenschappen bobslee | kind=championship level=national sport=bobsleigh
BK bobslee, Belgisch kampioenschap bobslee, Belgische kampioenschappen bobslee | kind=championship level=national sport=bobsleigh
WK skeleton, wereldkampioenschap skeleton, wereldkampioenschappen skeleton | kind=championship level=world sport=skeleton discipline=skeleton
EK skeleton, Europees kampioenschap skeleton, Europese kampioenschappen skeleton | kind=championship level=european sport=skeleton discipline=skeleton
NK skeleton, Nederlands kampioenschap skeleton, Nederlandse kampioenschappen skeleton | kind=championship level=national sport=skeleton discipline=skeleton
BK skeleton, Belgisch kampioenschap skeleton, Belgische kampioenschappen skeleton | kind=championship level=national sport=skeleton discipline=skeleton
WK rodelen, wereldkampioenschap rodelen, wereldkampioenschappen rodelen | kind=championship level=world sport=luge
EK rodelen, Europees kampioenschap rodelen, Europese kampioenschappen rodelen | kind=championship level=european sport=luge
NK rodelen, Nederlands kampioenschap rodelen, Nederlandse kampioenschappen rodelen | kind=championship level=national sport=luge
BK rodelen, Belgisch kampioenschap rodelen, Belgische kampioenschappen rodelen | kind=championship level=national sport=luge
WK biatlon, wereldkampioenschap biatlon, wereldkampioenschappen biatlon | kind=championship level=world sport=biathlon
EK biatlon, Europees kampioenschap biatlon, Europese kampioenschappen biatlon | kind=championship level=european sport=biathlon
NK biatlon, Nederlands kampioenschap biatlon, Nederlandse kampioenschappen biatlon | kind=championship level=national sport=biathlon
BK biatlon, Belgisch kampioenschap biatlon, Belgische kampioenschappen biatlon | kind=championship level=national sport=biathlon
WK langlaufen, wereldkampioenschap langlaufen, wereldkampioenschappen langlaufen | kind=championship level=world sport=cross-country-skiing
EK langlaufen, Europees kampioenschap langlaufen, Europese kampioenschappen langlaufen | kind=championship level=european sport=cross-country-skiing
NK langlaufen, Nederlands kampioenschap langlaufen, Nederlandse kampioenschappen langlaufen | kind=championship level=national sport=cross-country-skiing
BK langlaufen, Belgisch kampioenschap langlaufen, Belgische kampioenschappen langlaufen | kind=championship level=national sport=cross-country-skiing
WK schansspringen, wereldkampioenschap schansspringen, wereldkampioenschappen schansspringen | kind=championship level=world sport=ski-jumping
EK schansspringen, Europees kampioenschap schansspringen, Europese kampioenschappen schansspringen | kind=championship level=european sport=ski-jumping
NK schansspringen, Nederlands kampioenschap schansspringen, Nederlandse kampioenschappen schansspringen | kind=championship level=national sport=ski-jumping
BK schansspringen, Belgisch kampioenschap schansspringen, Belgische kampioenschappen schansspringen | kind=championship level=national sport=ski-jumping
WK skispringen, wereldkampioenschap skispringen, wereldkampioenschappen skispringen | kind=championship level=world sport=ski-jumping
EK skispringen, Europees kampioenschap skispringen, Europese kampioenschappen skispringen | kind=championship level=european sport=ski-jumping
NK skispringen, Nederlands kampioenschap skispringen, Nederlandse kampioenschappen skispringen | kind=championship level=national sport=ski-jumping
BK skispringen, Belgisch kampioenschap skispringen, Belgische kampioenschappen skispringen | kind=championship level=national sport=ski-jumping
WK freestyleskiën, wereldkampioenschap freestyleskiën, wereldkampioenschappen freestyleskiën | kind=championship level=world sport=freestyle-skiing
EK freestyleskiën, Europees kampioenschap freestyleskiën, Europese kampioenschappen freestyleskiën | kind=championship level=european sport=freestyle-skiing
NK freestyleskiën, Nederlands kampioenschap freestyleskiën, Nederlandse kampioenschappen freestyleskiën | kind=championship level=national sport=freestyle-skiing
BK freestyleskiën, Belgisch kampioenschap freestyleskiën, Belgische kampioenschappen freestyleskiën | kind=championship level=national sport=freestyle-skiing
WK freestyle, wereldkampioenschap freestyle, wereldkampioenschappen freestyle | kind=championship level=world
EK freestyle, Europees kampioenschap freestyle, Europese kampioenschappen freestyle | kind=championship level=european
NK freestyle, Nederlands kampioenschap freestyle, Nederlandse kampioenschappen freestyle | kind=championship level=national
BK freestyle, Belgisch kampioenschap freestyle, Belgische kampioenschappen freestyle | kind=championship level=national
WK curling, wereldkampioenschap curling, wereldkampioenschappen curling | kind=championship level=world sport=curling
EK curling, Europees kampioenschap curling, Europese kampioenschappen curling | kind=championship level=european sport=curling
NK curling, Nederlands kampioenschap curling, Nederlandse kampioenschappen curling | kind=championship level=national sport=curling
BK curling, Belgisch kampioenschap curling, Belgische kampioenschappen curling | kind=championship level=national sport=curling
WK ijshockey, wereldkampioenschap ijshockey, wereldkampioenschappen ijshockey | kind=championship level=world sport=ice-hockey
EK ijshockey, Europees kampioenschap ijshockey, Europese kampioenschappen ijshockey | kind=championship level=european sport=ice-hockey
NK ijshockey, Nederlands kampioenschap ijshockey, Nederlandse kampioenschappen ijshockey | kind=championship level=national sport=ice-hockey
BK ijshockey, Belgisch kampioenschap ijshockey, Belgische kampioenschappen ijshockey | kind=championship level=national sport=ice-hockey
WK turnen, wereldkampioenschap turnen, wereldkampioenschappen turnen | kind=championship level=world sport=gymnastics
EK turnen, Europees kampioenschap turnen, Europese kampioenschappen turnen | kind=championship level=european sport=gymnastics
NK turnen, Nederlands kampioenschap turnen, Nederlandse kampioenschappen turnen | kind=championship level=national sport=gymnastics
BK turnen, Belgisch kampioenschap turnen, Belgische kampioenschappen turnen | kind=championship level=national sport=gymnastics
WK voor landenteams turnen | kind=championship level=world sport=gymnastics
EK voor landenteams turnen | kind=championship level=european sport=gymnastics
NK voor landenteams turnen | kind=championship level=national sport=gymnastics
BK voor landenteams turnen | kind=championship level=national sport=gymnastics
WK trampoline, wereldkampioenschap trampoline, wereldkampioenschappen trampoline | kind=championship level=world sport=trampoline
EK trampoline, Europees kampioenschap trampoline, Europese kampioenschappen trampoline | kind=championship level=european sport=trampoline
NK trampoline, Nederlands kampioenschap trampoline, Nederlandse kampioenschappen trampoline | kind=championship level=national sport=trampoline
BK trampoline, Belgisch kampioenschap trampoline, Belgische kampioenschappen trampoline | kind=championship level=national sport=trampoline
WK ritmische gymnastiek, wereldkampioenschap ritmische gymnastiek, wereldkampioenschappen ritmische gymnastiek | kind=championship level=world sport=rhythmic-gymnastics
EK ritmische gymnastiek, Europees kampioenschap ritmische gymnastiek, Europese kampioenschappen ritmische gymnastiek | kind=championship level=european sport=rhythmic-gymnastics
NK ritmische gymnastiek, Nederlands kampioenschap ritmische gymnastiek, Nederlandse kampioenschappen ritmische gymnastiek | kind=championship level=national sport=rhythmic-gymnastics
BK ritmische gymnastiek, Belgisch kampioenschap ritmische gymnastiek, Belgische kampioenschappen ritmische gymnastiek | kind=championship level=national sport=rhythmic-gymnastics
WK voetbal, wereldkampioenschap voetbal, wereldkampioenschappen voetbal | kind=championship level=world sport=football
EK voetbal, Europees kampioenschap voetbal, Europese kampioenschappen voetbal | kind=championship level=european sport=football
NK voetbal, Nederlands kampioenschap voetbal, Nederlandse kampioenschappen voetbal | kind=championship level=national sport=football
BK voetbal, Belgisch kampioenschap voetbal, Belgische kampioenschappen voetbal | kind=championship level=national sport=football
WK vrouwenvoetbal, wereldkampioenschap vrouwenvoetbal, wereldkampioenschappen vrouwenvoetbal | kind=championship level=world sport=football
EK vrouwenvoetbal, Europees kampioenschap vrouwenvoetbal, Europese kampioenschappen vrouwenvoetbal | kind=championship level=european sport=football
NK vrouwenvoetbal, Nederlands kampioenschap vrouwenvoetbal, Nederlandse kampioenschappen vrouwenvoetbal | kind=championship level=national sport=football
BK vrouwenvoetbal, Belgisch kampioenschap vrouwenvoetbal, Belgische kampioenschappen vrouwenvoetbal | kind=championship level=national sport=football
WK clubs | kind=championship level=world sport=football
WK voor clubs | kind=championship level=world sport=football
WK clubteams, wereldkampioenschap clubteams, wereldkampioenschappen clubteams | kind=championship level=world sport=football
WK onder 21 | kind=championship level=world
EK onder 21 | kind=championship level=european
NK onder 21 | kind=championship level=national
BK onder 21 | kind=championship level=national
WK zaalvoetbal, wereldkampioenschap zaalvoetbal, wereldkampioenschappen zaalvoetbal | kind=championship level=world sport=futsal
EK zaalvoetbal, Europees kampioenschap zaalvoetbal, Europese kampioenschappen zaalvoetbal | kind=championship level=european sport=futsal
NK zaalvoetbal, Nederlands kampioenschap zaalvoetbal, Nederlandse kampioenschappen zaalvoetbal | kind=championship level=national sport=futsal
BK zaalvoetbal, Belgisch kampioenschap zaalvoetbal, Belgische kampioenschappen zaalvoetbal | kind=championship level=national sport=futsal
WK futsal, wereldkampioenschap futsal, wereldkampioenschappen futsal | kind=championship level=world sport=futsal
EK futsal, Europees kampioenschap futsal, Europese kampioenschappen futsal | kind=championship level=european sport=futsal
NK futsal, Nederlands kampioenschap futsal, Nederlandse kampioenschappen futsal | kind=championship level=national sport=futsal
BK futsal, Belgisch kampioenschap futsal, Belgische kampioenschappen futsal | kind=championship level=national sport=futsal
WK hockey, wereldkampioenschap hockey, wereldkampioenschappen hockey | kind=championship level=world sport=hockey
EK hockey, Europees kampioenschap hockey, Europese kampioenschappen hockey | kind=championship level=european sport=hockey
NK hockey, Nederlands kampioenschap hockey, Nederlandse kampioenschappen hockey | kind=championship level=national sport=hockey
BK hockey, Belgisch kampioenschap hockey, Belgische kampioenschappen hockey | kind=championship level=national sport=hockey
WK zaalhockey, wereldkampioenschap zaalhockey, wereldkampioenschappen zaalhockey | kind=championship level=world sport=hockey
EK zaalhockey, Europees kampioenschap zaalhockey, Europese kampioenschappen zaalhockey | kind=championship level=european sport=hockey
NK zaalhockey, Nederlands kampioenschap zaalhockey, Nederlandse kampioenschappen zaalhockey | kind=championship level=national sport=hockey
BK zaalhockey, Belgisch kampioenschap zaalhockey, Belgische kampioenschappen zaalhockey | kind=championship level=national sport=hockey
WK handbal, wereldkampioenschap handbal, wereldkampioenschappen handbal | kind=championship level=world sport=handball
EK handbal, Europees kampioenschap handbal, Europese kampioenschappen handbal | kind=championship level=european sport=handball
NK handbal, Nederlands kampioenschap handbal, Nederlandse kampioenschappen handbal | kind=championship level=national sport=handball
BK handbal, Belgisch kampioenschap handbal, Belgische kampioenschappen handbal | kind=championship level=national sport=handball
WK volleybal, wereldkampioenschap volleybal, wereldkampioenschappen volleybal | kind=championship level=world sport=volleyball
EK volleybal, Europees kampioenschap volleybal, Europese kampioenschappen volleybal | kind=championship level=european sport=volleyball
NK volleybal, Nederlands kampioenschap volleybal, Nederlandse kampioenschappen volleybal | kind=championship level=national sport=volleyball
BK volleybal, Belgisch kampioenschap volleybal, Belgische kampioenschappen volleybal | kind=championship level=national sport=volleyball
WK beachvolleybal, wereldkampioenschap beachvolleybal, wereldkampioenschappen beachvolleybal | kind=championship level=world sport=beach-volleyball
EK beachvolleybal, Europees kampioenschap beachvolleybal, Europese kampioenschappen beachvolleybal | kind=championship level=european sport=beach-volleyball
NK beachvolleybal, Nederlands kampioenschap beachvolleybal, Nederlandse kampioenschappen beachvolleybal | kind=championship level=national sport=beach-volleyball
BK beachvolleybal, Belgisch kampioenschap beachvolleybal, Belgische kampioenschappen beachvolleybal | kind=championship level=national sport=beach-volleyball
WK basketbal, wereldkampioenschap basketbal, wereldkampioenschappen basketbal | kind=championship level=world sport=basketball
EK basketbal, Europees kampioenschap basketbal, Europese kampioenschappen basketbal | kind=championship level=european sport=basketball
NK basketbal, Nederlands kampioenschap basketbal, Nederlandse kampioenschappen basketbal | kind=championship level=national sport=basketball
BK basketbal, Belgisch kampioenschap basketbal, Belgische kampioenschappen basketbal | kind=championship level=national sport=basketball
WK korfbal, wereldkampioenschap korfbal, wereldkampioenschappen korfbal | kind=championship level=world sport=korfball
EK korfbal, Europees kampioenschap korfbal, Europese kampioenschappen korfbal | kind=championship level=european sport=korfball
NK korfbal, Nederlands kampioenschap korfbal, Nederlandse kampioenschappen korfbal | kind=championship level=national sport=korfball
BK korfbal, Belgisch kampioenschap korfbal, Belgische kampioenschappen korfbal | kind=championship level=national sport=korfball
WK rugby, wereldkampioenschap rugby, wereldkampioenschappen rugby | kind=championship level=world sport=rugby
EK rugby, Europees kampioenschap rugby, Europese kampioenschappen rugby | kind=championship level=european sport=rugby
NK rugby, Nederlands kampioenschap rugby, Nederlandse kampioenschappen rugby | kind=championship level=national sport=rugby
BK rugby, Belgisch kampioenschap rugby, Belgische kampioenschappen rugby | kind=championship level=national sport=rugby
WK honkbal, wereldkampioenschap honkbal, wereldkampioenschappen honkbal | kind=championship level=world sport=baseball
EK honkbal, Europees kampioenschap honkbal, Europese kampioenschappen honkbal | kind=championship level=european sport=baseball
NK honkbal, Nederlands kampioenschap honkbal, Nederlandse kampioenschappen honkbal | kind=championship level=national sport=baseball
BK honkbal, Belgisch kampioenschap honkbal, Belgische kampioenschappen honkbal | kind=championship level=national sport=baseball
WK softbal, wereldkampioenschap softbal, wereldkampioenschappen softbal | kind=championship level=world sport=softball
EK softbal, Europees kampioenschap softbal, Europese kampioenschappen softbal | kind=championship level=european sport=softball
NK softbal, Nederlands kampioenschap softbal, Nederlandse kampioenschappen softbal | kind=championship level=national sport=softball
BK softbal, Belgisch kampioenschap softbal, Belgische kampioenschappen softbal | kind=championship level=national sport=softball
WK cricket, wereldkampioenschap cricket, wereldkampioenschappen cricket | kind=championship level=world sport=cricket
EK cricket, Europees kampioenschap cricket, Europese kampioenschappen cricket | kind=championship level=european sport=cricket
NK cricket, Nederlands kampioenschap cricket, Nederlandse kampioenschappen cricket | kind=championship level=national sport=cricket
BK cricket, Belgisch kampioenschap cricket, Belgische kampioenschappen cricket | kind=championship level=national sport=cricket
WK tennis, wereldkampioenschap tennis, wereldkampioenschappen tennis | kind=championship level=world sport=tennis
EK tennis, Europees kampioenschap tennis, Europese kampioenschappen tennis | kind=championship level=european sport=tennis
NK tennis, Nederlands kampioenschap tennis, Nederlandse kampioenschappen tennis | kind=championship level=national sport=tennis
BK tennis, Belgisch kampioenschap tennis, Belgische kampioenschappen tennis | kind=championship level=national sport=tennis
WK tafeltennis, wereldkampioenschap tafeltennis, wereldkampioenschappen tafeltennis | kind=championship level=world sport=table-tennis
EK tafeltennis, Europees kampioenschap tafeltennis, Europese kampioenschappen tafeltennis | kind=championship level=european sport=table-tennis
NK tafeltennis, Nederlands kampioenschap tafeltennis, Nederlandse kampioenschappen tafeltennis | kind=championship level=national sport=table-tennis
BK tafeltennis, Belgisch kampioenschap tafeltennis, Belgische kampioenschappen tafeltennis | kind=championship level=national sport=table-tennis
WK badminton, wereldkampioenschap badminton, wereldkampioenschappen badminton | kind=championship level=world sport=badminton
EK badminton, Europees kampioenschap badminton, Europese kampioenschappen badminton | kind=championship level=european sport=badminton
NK badminton, Nederlands kampioenschap badminton, Nederlandse kampioenschappen badminton | kind=championship level=national sport=badminton
BK badminton, Belgisch kampioenschap badminton, Belgische kampioenschappen badminton | kind=championship level=national sport=badminton
WK squash, wereldkampioenschap squash, wereldkampioenschappen squash | kind=championship level=world sport=squash
EK squash, Europees kampioenschap squash, Europese kampioenschappen squash | kind=championship level=european sport=squash
NK squash, Nederlands kampioenschap squash, Nederlandse kampioenschappen squash | kind=championship level=national sport=squash
BK squash, Belgisch kampioenschap squash, Belgische kampioenschappen squash | kind=championship level=national sport=squash
WK padel, wereldkampioenschap padel, wereldkampioenschappen padel | kind=championship level=world sport=padel
EK padel, Europees kampioenschap padel, Europese kampioenschappen padel | kind=championship level=european sport=padel
NK padel, Nederlands kampioenschap padel, Nederlandse kampioenschappen padel | kind=championship level=national sport=padel
BK padel, Belgisch kampioenschap padel, Belgische kampioenschappen padel | kind=championship level=national sport=padel
WK darts, wereldkampioenschap darts, wereldkampioenschappen darts | kind=championship level=world sport=darts
EK darts, Europees kampioenschap darts, Europese kampioenschappen darts | kind=championship level=european sport=darts
NK darts, Nederlands kampioenschap darts, Nederlandse kampioenschappen darts | kind=championship level=national sport=darts
BK darts, Belgisch kampioenschap darts, Belgische kampioenschappen darts | kind=championship level=national sport=darts
WK snooker, wereldkampioenschap snooker, wereldkampioenschappen snooker | kind=championship level=world sport=snooker
EK snooker, Europees kampioenschap snooker, Europese kampioenschappen snooker | kind=championship level=european sport=snooker
NK snooker, Nederlands kampioenschap snooker, Nederlandse kampioenschappen snooker | kind=championship level=national sport=snooker
BK snooker, Belgisch kampioenschap snooker, Belgische kampioenschappen snooker | kind=championship level=national sport=snooker
WK biljart, wereldkampioenschap biljart, wereldkampioenschappen biljart | kind=championship level=world sport=billiards
EK biljart, Europees kampioenschap biljart, Europese kampioenschappen biljart | kind=championship level=european sport=billiards
NK biljart, Nederlands kampioenschap biljart, Nederlandse kampioenschappen biljart | kind=championship level=national sport=billiards
BK biljart, Belgisch kampioenschap biljart, Belgische kampioenschappen biljart | kind=championship level=national sport=billiards
WK driebanden, wereldkampioenschap driebanden, wereldkampioenschappen driebanden | kind=championship level=world sport=billiards
EK driebanden, Europees kampioenschap driebanden, Europese kampioenschappen driebanden | kind=championship level=european sport=billiards
NK driebanden, Nederlands kampioenschap driebanden, Nederlandse kampioenschappen driebanden | kind=championship level=national sport=billiards
BK driebanden, Belgisch kampioenschap driebanden, Belgische kampioenschappen driebanden | kind=championship level=national sport=billiards
WK golf, wereldkampioenschap golf, wereldkampioenschappen golf | kind=championship level=world sport=golf
EK golf, Europees kampioenschap golf, Europese kampioenschappen golf | kind=championship level=european sport=golf
NK golf, Nederlands kampioenschap golf, Nederlandse kampioenschappen golf | kind=championship level=national sport=golf
BK golf, Belgisch kampioenschap golf, Belgische kampioenschappen golf | kind=championship level=national sport=golf
WK schaken, wereldkampioenschap schaken, wereldkampioenschappen schaken | kind=championship level=world sport=chess
EK schaken, Europees kampioenschap schaken, Europese kampioenschappen schaken | kind=championship level=european sport=chess
NK schaken, Nederlands kampioenschap schaken, Nederlandse kampioenschappen schaken | kind=championship level=national sport=chess
BK schaken, Belgisch kampioenschap schaken, Belgische kampioenschappen schaken | kind=championship level=national sport=chess
WK dammen, wereldkampioenschap dammen, wereldkampioenschappen dammen | kind=championship level=world sport=draughts
EK dammen, Europees kampioenschap dammen, Europese kampioenschappen dammen | kind=championship level=european sport=draughts
NK dammen, Nederlands kampioenschap dammen, Nederlandse kampioenschappen dammen | kind=championship level=national sport=draughts
BK dammen, Belgisch kampioenschap dammen, Belgische kampioenschappen dammen | kind=championship level=national sport=draughts
WK bridge, wereldkampioenschap bridge, wereldkampioenschappen bridge | kind=championship level=world sport=bridge
EK bridge, Europees kampioenschap bridge, Europese kampioenschappen bridge | kind=championship level=european sport=bridge
NK bridge, Nederlands kampioenschap bridge, Nederlandse kampioenschappen bridge | kind=championship level=national sport=bridge
BK bridge, Belgisch kampioenschap bridge, Belgische kampioenschappen bridge | kind=championship level=national sport=bridge
WK judo, wereldkampioenschap judo, wereldkampioenschappen judo | kind=championship level=world sport=judo
EK judo, Europees kampioenschap judo, Europese kampioenschappen judo | kind=championship level=european sport=judo
NK judo, Nederlands kampioenschap judo, Nederlandse kampioenschappen judo | kind=championship level=national sport=judo
BK judo, Belgisch kampioenschap judo, Belgische kampioenschappen judo | kind=championship level=national sport=judo
WK boksen, wereldkampioenschap boksen, wereldkampioenschappen boksen | kind=championship level=world sport=boxing
EK boksen, Europees kampioenschap boksen, Europese kampioenschappen boksen | kind=championship level=european sport=boxing
NK boksen, Nederlands kampioenschap boksen, Nederlandse kampioenschappen boksen | kind=championship level=national sport=boxing
BK boksen, Belgisch kampioenschap boksen, Belgische kampioenschappen boksen | kind=championship level=national sport=boxing
WK taekwondo, wereldkampioenschap taekwondo, wereldkampioenschappen taekwondo | kind=championship level=world sport=taekwondo
EK taekwondo, Europees kampioenschap taekwondo, Europese kampioenschappen taekwondo | kind=championship level=european sport=taekwondo
NK taekwondo, Nederlands kampioenschap taekwondo, Nederlandse kampioenschappen taekwondo | kind=championship level=national sport=taekwondo
BK taekwondo, Belgisch kampioenschap taekwondo, Belgische kampioenschappen taekwondo | kind=championship level=national sport=taekwondo
WK karate, wereldkampioenschap karate, wereldkampioenschappen karate | kind=championship level=world sport=karate
EK karate, Europees kampioenschap karate, Europese kampioenschappen karate | kind=championship level=european sport=karate
NK karate, Nederlands kampioenschap karate, Nederlandse kampioenschappen karate | kind=championship level=national sport=karate
BK karate, Belgisch kampioenschap karate, Belgische kampioenschappen karate | kind=championship level=national sport=karate
WK schermen, wereldkampioenschap schermen, wereldkampioenschappen schermen | kind=championship level=world sport=fencing
EK schermen, Europees kampioenschap schermen, Europese kampioenschappen schermen | kind=championship level=european sport=fencing
NK schermen, Nederlands kampioenschap schermen, Nederlandse kampioenschappen schermen | kind=championship level=national sport=fencing
BK schermen, Belgisch kampioenschap schermen, Belgische kampioenschappen schermen | kind=championship level=national sport=fencing
WK worstelen, wereldkampioenschap worstelen, wereldkampioenschappen worstelen | kind=championship level=world sport=wrestling
EK worstelen, Europees kampioenschap worstelen, Europese kampioenschappen worstelen | kind=championship level=european sport=wrestling
NK worstelen, Nederlands kampioenschap worstelen, Nederlandse kampioenschappen worstelen | kind=championship level=national sport=wrestling
BK worstelen, Belgisch kampioenschap worstelen, Belgische kampioenschappen worstelen | kind=championship level=national sport=wrestling
WK gewichtheffen, wereldkampioenschap gewichtheffen, wereldkampioenschappen gewichtheffen | kind=championship level=world sport=weightlifting
EK gewichtheffen, Europees kampioenschap gewichtheffen, Europese kampioenschappen gewichtheffen | kind=championship level=european sport=weightlifting
NK gewichtheffen, Nederlands kampioenschap gewichtheffen, Nederlandse kampioenschappen gewichtheffen | kind=championship level=national sport=weightlifting
BK gewichtheffen, Belgisch kampioenschap gewichtheffen, Belgische kampioenschappen gewichtheffen | kind=championship level=national sport=weightlifting
WK boogschieten, wereldkampioenschap boogschieten, wereldkampioenschappen boogschieten | kind=championship level=world sport=archery
EK boogschieten, Europees kampioenschap boogschieten, Europese kampioenschappen boogschieten | kind=championship level=european sport=archery
NK boogschieten, Nederlands kampioenschap boogschieten, Nederlandse kampioenschappen boogschieten | kind=championship level=national sport=archery
BK boogschieten, Belgisch kampioenschap boogschieten, Belgische kampioenschappen boogschieten | kind=championship level=national sport=archery
WK handboogschieten, wereldkampioenschap handboogschieten, wereldkampioenschappen handboogschieten | kind=championship level=world sport=archery
EK handboogschieten, Europees kampioenschap handboogschieten, Europese kampioenschappen handboogschieten | kind=championship level=european sport=archery
NK handboogschieten, Nederlands kampioenschap handboogschieten, Nederlandse kampioenschappen handboogschieten | kind=championship level=national sport=archery
BK handboogschieten, Belgisch kampioenschap handboogschieten, Belgische kampioenschappen handboogschieten | kind=championship level=national sport=archery
WK kleiduifschieten, wereldkampioenschap kleiduifschieten, wereldkampioenschappen kleiduifschieten | kind=championship level=world sport=shooting
EK kleiduifschieten, Europees kampioenschap kleiduifschieten, Europese kampioenschappen kleiduifschieten | kind=championship level=european sport=shooting
NK kleiduifschieten, Nederlands kampioenschap kleiduifschieten, Nederlandse kampioenschappen kleiduifschieten | kind=championship level=national sport=shooting
BK kleiduifschieten, Belgisch kampioenschap kleiduifschieten, Belgische kampioenschappen kleiduifschieten | kind=championship level=national sport=shooting
WK klimmen, wereldkampioenschap klimmen, wereldkampioenschappen klimmen | kind=championship level=world sport=climbing
EK klimmen, Europees kampioenschap klimmen, Europese kampioenschappen klimmen | kind=championship level=european sport=climbing
NK klimmen, Nederlands kampioenschap klimmen, Nederlandse kampioenschappen klimmen | kind=championship level=national sport=climbing
BK klimmen, Belgisch kampioenschap klimmen, Belgische kampioenschappen klimmen | kind=championship level=national sport=climbing
WK sportklimmen, wereldkampioenschap sportklimmen, wereldkampioenschappen sportklimmen | kind=championship level=world sport=climbing
EK sportklimmen, Europees kampioenschap sportklimmen, Europese kampioenschappen sportklimmen | kind=championship level=european sport=climbing
NK sportklimmen, Nederlands kampioenschap sportklimmen, Nederlandse kampioenschappen sportklimmen | kind=championship level=national sport=climbing
BK sportklimmen, Belgisch kampioenschap sportklimmen, Belgische kampioenschappen sportklimmen | kind=championship level=national sport=climbing
WK skateboarden, wereldkampioenschap skateboarden, wereldkampioenschappen skateboarden | kind=championship level=world sport=skateboarding
EK skateboarden, Europees kampioenschap skateboarden, Europese kampioenschappen skateboarden | kind=championship level=european sport=skateboarding
NK skateboarden, Nederlands kampioenschap skateboarden, Nederlandse kampioenschappen skateboarden | kind=championship level=national sport=skateboarding
BK skateboarden, Belgisch kampioenschap skateboarden, Belgische kampioenschappen skateboarden | kind=championship level=national sport=skateboarding
WK breakdance, wereldkampioenschap breakdance, wereldkampioenschappen breakdance | kind=championship level=world sport=breaking
EK breakdance, Europees kampioenschap breakdance, Europese kampioenschappen breakdance | kind=championship level=european sport=breaking
NK breakdance, Nederlands kampioenschap breakdance, Nederlandse kampioenschappen breakdance | kind=championship level=national sport=breaking
BK breakdance, Belgisch kampioenschap breakdance, Belgische kampioenschappen breakdance | kind=championship level=national sport=breaking
WK moderne vijfkamp, wereldkampioenschap moderne vijfkamp, wereldkampioenschappen moderne vijfkamp | kind=championship level=world sport=modern-pentathlon
EK moderne vijfkamp, Europees kampioenschap moderne vijfkamp, Europese kampioenschappen moderne vijfkamp | kind=championship level=european sport=modern-pentathlon
NK moderne vijfkamp, Nederlands kampioenschap moderne vijfkamp, Nederlandse kampioenschappen moderne vijfkamp | kind=championship level=national sport=modern-pentathlon
BK moderne vijfkamp, Belgisch kampioenschap moderne vijfkamp, Belgische kampioenschappen moderne vijfkamp | kind=championship level=national sport=modern-pentathlon
WK vijfkamp, wereldkampioenschap vijfkamp, wereldkampioenschappen vijfkamp | kind=championship level=world
EK vijfkamp, Europees kampioenschap vijfkamp, Europese kampioenschappen vijfkamp | kind=championship level=european
NK vijfkamp, Nederlands kampioenschap vijfkamp, Nederlandse kampioenschappen vijfkamp | kind=championship level=national
BK vijfkamp, Belgisch kampioenschap vijfkamp, Belgische kampioenschappen vijfkamp | kind=championship level=national
WK zeilen, wereldkampioenschap zeilen, wereldkampioenschappen zeilen | kind=championship level=world sport=sailing
EK zeilen, Europees kampioenschap zeilen, Europese kampioenschappen zeilen | kind=championship level=european sport=sailing
NK zeilen, Nederlands kampioenschap zeilen, Nederlandse kampioenschappen zeilen | kind=championship level=national sport=sailing
BK zeilen, Belgisch kampioenschap zeilen, Belgische kampioenschappen zeilen | kind=championship level=national sport=sailing
WK surfen, wereldkampioenschap surfen, wereldkampioenschappen surfen | kind=championship level=world
EK surfen, Europees kampioenschap surfen, Europese kampioenschappen surfen | kind=championship level=european
NK surfen, Nederlands kampioenschap surfen, Nederlandse kampioenschappen surfen | kind=championship level=national
BK surfen, Belgisch kampioenschap surfen, Belgische kampioenschappen surfen | kind=championship level=national
WK windsurfen, wereldkampioenschap windsurfen, wereldkampioenschappen windsurfen | kind=championship level=world sport=sailing
EK windsurfen, Europees kampioenschap windsurfen, Europese kampioenschappen windsurfen | kind=championship level=european sport=sailing
NK windsurfen, Nederlands kampioenschap windsurfen, Nederlandse kampioenschappen windsurfen | kind=championship level=national sport=sailing
BK windsurfen, Belgisch kampioenschap windsurfen, Belgische kampioenschappen windsurfen | kind=championship level=national sport=sailing
WK kitesurfen, wereldkampioenschap kitesurfen, wereldkampioenschappen kitesurfen | kind=championship level=world sport=sailing
EK kitesurfen, Europees kampioenschap kitesurfen, Europese kampioenschappen kitesurfen | kind=championship level=european sport=sailing
NK kitesurfen, Nederlands kampioenschap kitesurfen, Nederlandse kampioenschappen kitesurfen | kind=championship level=national sport=sailing
BK kitesurfen, Belgisch kampioenschap kitesurfen, Belgische kampioenschappen kitesurfen | kind=championship level=national sport=sailing
WK kanoën, wereldkampioenschap kanoën, wereldkampioenschappen kanoën | kind=championship level=world sport=canoeing
EK kanoën, Europees kampioenschap kanoën, Europese kampioenschappen kanoën | kind=championship level=european sport=canoeing
NK kanoën, Nederlands kampioenschap kanoën, Nederlandse kampioenschappen kanoën | kind=championship level=national sport=canoeing
BK kanoën, Belgisch kampioenschap kanoën, Belgische kampioenschappen kanoën | kind=championship level=national sport=canoeing
WK kano, wereldkampioenschap kano, wereldkampioenschappen kano | kind=championship level=world sport=canoeing
EK kano, Europees kampioenschap kano, Europese kampioenschappen kano | kind=championship level=european sport=canoeing
NK kano, Nederlands kampioenschap kano, Nederlandse kampioenschappen kano | kind=championship level=national sport=canoeing
BK kano, Belgisch kampioenschap kano, Belgische kampioenschappen kano | kind=championship level=national sport=canoeing
WK kanoslalom, wereldkampioenschap kanoslalom, wereldkampioenschappen kanoslalom | kind=championship level=world sport=canoeing
EK kanoslalom, Europees kampioenschap kanoslalom, Europese kampioenschappen kanoslalom | kind=championship level=european sport=canoeing
NK kanoslalom, Nederlands kampioenschap kanoslalom, Nederlandse kampioenschappen kanoslalom | kind=championship level=national sport=canoeing
BK kanoslalom, Belgisch kampioenschap kanoslalom, Belgische kampioenschappen kanoslalom | kind=championship level=national sport=canoeing
WK kajak, wereldkampioenschap kajak, wereldkampioenschappen kajak | kind=championship level=world sport=canoeing
EK kajak, Europees kampioenschap kajak, Europese kampioenschappen kajak | kind=championship level=european sport=canoeing
NK kajak, Nederlands kampioenschap kajak, Nederlandse kampioenschappen kajak | kind=championship level=national sport=canoeing
BK kajak, Belgisch kampioenschap kajak, Belgische kampioenschappen kajak | kind=championship level=national sport=canoeing
WK waterskiën, wereldkampioenschap waterskiën, wereldkampioenschappen waterskiën | kind=championship level=world sport=water-skiing
EK waterskiën, Europees kampioenschap waterskiën, Europese kampioenschappen waterskiën | kind=championship level=european sport=water-skiing
NK waterskiën, Nederlands kampioenschap waterskiën, Nederlandse kampioenschappen waterskiën | kind=championship level=national sport=water-skiing
BK waterskiën, Belgisch kampioenschap waterskiën, Belgische kampioenschappen waterskiën | kind=championship level=national sport=water-skiing
WK paardensport, wereldkampioenschap paardensport, wereldkampioenschappen paardensport | kind=championship level=world sport=equestrian
EK paardensport, Europees kampioenschap paardensport, Europese kampioenschappen paardensport | kind=championship level=european sport=equestrian
NK paardensport, Nederlands kampioenschap paardensport, Nederlandse kampioenschappen paardensport | kind=championship level=national sport=equestrian
BK paardensport, Belgisch kampioenschap paardensport, Belgische kampioenschappen paardensport | kind=championship level=national sport=equestrian
WK paardrijden, wereldkampioenschap paardrijden, wereldkampioenschappen paardrijden | kind=championship level=world sport=equestrian
EK paardrijden, Europees kampioenschap paardrijden, Europese kampioenschappen paardrijden | kind=championship level=european sport=equestrian
NK paardrijden, Nederlands kampioenschap paardrijden, Nederlandse kampioenschappen paardrijden | kind=championship level=national sport=equestrian
BK paardrijden, Belgisch kampioenschap paardrijden, Belgische kampioenschappen paardrijden | kind=championship level=national sport=equestrian
WK dressuur, wereldkampioenschap dressuur, wereldkampioenschappen dressuur | kind=championship level=world sport=equestrian discipline=dressage
EK dressuur, Europees kampioenschap dressuur, Europese kampioenschappen dressuur | kind=championship level=european sport=equestrian discipline=dressage
NK dressuur, Nederlands kampioenschap dressuur, Nederlandse kampioenschappen dressuur | kind=championship level=national sport=equestrian discipline=dressage
BK dressuur, Belgisch kampioenschap dressuur, Belgische kampioenschappen dressuur | kind=championship level=national sport=equestrian discipline=dressage
WK springen, wereldkampioenschap springen, wereldkampioenschappen springen | kind=championship level=world sport=equestrian discipline=jumping
EK springen, Europees kampioenschap springen, Europese kampioenschappen springen | kind=championship level=european sport=equestrian discipline=jumping
NK springen, Nederlands kampioenschap springen, Nederlandse kampioenschappen springen | kind=championship level=national sport=equestrian discipline=jumping
BK springen, Belgisch kampioenschap springen, Belgische kampioenschappen springen | kind=championship level=national sport=equestrian discipline=jumping
WK springruiters, wereldkampioenschap springruiters, wereldkampioenschappen springruiters | kind=championship level=world sport=equestrian discipline=jumping
EK springruiters, Europees kampioenschap springruiters, Europese kampioenschappen springruiters | kind=championship level=european sport=equestrian discipline=jumping
NK springruiters, Nederlands kampioenschap springruiters, Nederlandse kampioenschappen springruiters | kind=championship level=national sport=equestrian discipline=jumping
BK springruiters, Belgisch kampioenschap springruiters, Belgische kampioenschappen springruiters | kind=championship level=national sport=equestrian discipline=jumping
WK jumping, wereldkampioenschap jumping, wereldkampioenschappen jumping | kind=championship level=world sport=equestrian discipline=jumping
EK jumping, Europees kampioenschap jumping, Europese kampioenschappen jumping | kind=championship level=european sport=equestrian discipline=jumping
NK jumping, Nederlands kampioenschap jumping, Nederlandse kampioenschappen jumping | kind=championship level=national sport=equestrian discipline=jumping
BK jumping, Belgisch kampioenschap jumping, Belgische kampioenschappen jumping | kind=championship level=national sport=equestrian discipline=jumping
WK eventing, wereldkampioenschap eventing, wereldkampioenschappen eventing | kind=championship level=world sport=equestrian discipline=eventing
EK eventing, Europees kampioenschap eventing, Europese kampioenschappen eventing | kind=championship level=european sport=equestrian discipline=eventing
NK eventing, Nederlands kampioenschap eventing, Nederlandse kampioenschappen eventing | kind=championship level=national sport=equestrian discipline=eventing
BK eventing, Belgisch kampioenschap eventing, Belgische kampioenschappen eventing | kind=championship level=national sport=equestrian discipline=eventing
WK mennen, wereldkampioenschap mennen, wereldkampioenschappen mennen | kind=championship level=world sport=equestrian discipline=driving
EK mennen, Europees kampioenschap mennen, Europese kampioenschappen mennen | kind=championship level=european sport=equestrian discipline=driving
NK mennen, Nederlands kampioenschap mennen, Nederlandse kampioenschappen mennen | kind=championship level=national sport=equestrian discipline=driving
BK mennen, Belgisch kampioenschap mennen, Belgische kampioenschappen mennen | kind=championship level=national sport=equestrian discipline=driving
WK reining, wereldkampioenschap reining, wereldkampioenschappen reining | kind=championship level=world sport=equestrian
EK reining, Europees kampioenschap reining, Europese kampioenschappen reining | kind=championship level=european sport=equestrian
NK reining, Nederlands kampioenschap reining, Nederlandse kampioenschappen reining | kind=championship level=national sport=equestrian
BK reining, Belgisch kampioenschap reining, Belgische kampioenschappen reining | kind=championship level=national sport=equestrian
WK voltige, wereldkampioenschap voltige, wereldkampioenschappen voltige | kind=championship level=world sport=equestrian
EK voltige, Europees kampioenschap voltige, Europese kampioenschappen voltige | kind=championship level=european sport=equestrian
NK voltige, Nederlands kampioenschap voltige, Nederlandse kampioenschappen voltige | kind=championship level=national sport=equestrian
BK voltige, Belgisch kampioenschap voltige, Belgische kampioenschappen voltige | kind=championship level=national sport=equestrian
WK Formule 1, wereldkampioenschap Formule 1, wereldkampioenschappen Formule 1 | kind=championship level=world sport=motor-sport
EK Formule 1, Europees kampioenschap Formule 1, Europese kampioenschappen Formule 1 | kind=championship level=european sport=motor-sport
NK Formule 1, Nederlands kampioenschap Formule 1, Nederlandse kampioenschappen Formule 1 | kind=championship level=national sport=motor-sport
BK Formule 1, Belgisch kampioenschap Formule 1, Belgische kampioenschappen Formule 1 | kind=championship level=national sport=motor-sport
WK MotoGP, wereldkampioenschap MotoGP, wereldkampioenschappen MotoGP | kind=championship level=world sport=motor-sport
EK MotoGP, Europees kampioenschap MotoGP, Europese kampioenschappen MotoGP | kind=championship level=european sport=motor-sport
NK MotoGP, Nederlands kampioenschap MotoGP, Nederlandse kampioenschappen MotoGP | kind=championship level=national sport=motor-sport
BK MotoGP, Belgisch kampioenschap MotoGP, Belgische kampioenschappen MotoGP | kind=championship level=national sport=motor-sport
WK motorcross, wereldkampioenschap motorcross, wereldkampioenschappen motorcross | kind=championship level=world sport=motor-sport
EK motorcross, Europees kampioenschap motorcross, Europese kampioenschappen motorcross | kind=championship level=european sport=motor-sport
NK motorcross, Nederlands kampioenschap motorcross, Nederlandse kampioenschappen motorcross | kind=championship level=national sport=motor-sport
BK motorcross, Belgisch kampioenschap motorcross, Belgische kampioenschappen motorcross | kind=championship level=national sport=motor-sport
WK motocross, wereldkampioenschap motocross, wereldkampioenschappen motocross | kind=championship level=world sport=motor-sport
EK motocross, Europees kampioenschap motocross, Europese kampioenschappen motocross | kind=championship level=european sport=motor-sport
NK motocross, Nederlands kampioenschap motocross, Nederlandse kampioenschappen motocross | kind=championship level=national sport=motor-sport
BK motocross, Belgisch kampioenschap motocross, Belgische kampioenschappen motocross | kind=championship level=national sport=motor-sport
WK superbike, wereldkampioenschap superbike, wereldkampioenschappen superbike | kind=championship level=world sport=motor-sport
EK superbike, Europees kampioenschap superbike, Europese kampioenschappen superbike | kind=championship level=european sport=motor-sport
NK superbike, Nederlands kampioenschap superbike, Nederlandse kampioenschappen superbike | kind=championship level=national sport=motor-sport
BK superbike, Belgisch kampioenschap superbike, Belgische kampioenschappen superbike | kind=championship level=national sport=motor-sport
WK superbikes, wereldkampioenschap superbikes, wereldkampioenschappen superbikes | kind=championship level=world sport=motor-sport
EK superbikes, Europees kampioenschap superbikes, Europese kampioenschappen superbikes | kind=championship level=european sport=motor-sport
NK superbikes, Nederlands kampioenschap superbikes, Nederlandse kampioenschappen superbikes | kind=championship level=national sport=motor-sport
BK superbikes, Belgisch kampioenschap superbikes, Belgische kampioenschappen superbikes | kind=championship level=national sport=motor-sport
WK Superbike, wereldkampioenschap Superbike, wereldkampioenschappen Superbike | kind=championship level=world sport=motor-sport
EK Superbike, Europees kampioenschap Superbike, Europese kampioenschappen Superbike | kind=championship level=european sport=motor-sport
NK Superbike, Nederlands kampioenschap Superbike, Nederlandse kampioenschappen Superbike | kind=championship level=national sport=motor-sport
BK Superbike, Belgisch kampioenschap Superbike, Belgische kampioenschappen Superbike | kind=championship level=national sport=motor-sport
WK rally, wereldkampioenschap rally, wereldkampioenschappen rally | kind=championship level=world sport=motor-sport
EK rally, Europees kampioenschap rally, Europese kampioenschappen rally | kind=championship level=european sport=motor-sport
NK rally, Nederlands kampioenschap rally, Nederlandse kampioenschappen rally | kind=championship level=national sport=motor-sport
BK rally, Belgisch kampioenschap rally, Belgische kampioenschappen rally | kind=championship level=national sport=motor-sport
WK rallycross, wereldkampioenschap rallycross, wereldkampioenschappen rallycross | kind=championship level=world sport=motor-sport
EK rallycross, Europees kampioenschap rallycross, Europese kampioenschappen rallycross | kind=championship level=european sport=motor-sport
NK rallycross, Nederlands kampioenschap rallycross, Nederlandse kampioenschappen rallycross | kind=championship level=national sport=motor-sport
BK rallycross, Belgisch kampioenschap rallycross, Belgische kampioenschappen rallycross | kind=championship level=national sport=motor-sport
WK wegrace, wereldkampioenschap wegrace, wereldkampioenschappen wegrace | kind=championship level=world sport=motor-sport
EK wegrace, Europees kampioenschap wegrace, Europese kampioenschappen wegrace | kind=championship level=european sport=motor-sport
NK wegrace, Nederlands kampioenschap wegrace, Nederlandse kampioenschappen wegrace | kind=championship level=national sport=motor-sport
BK wegrace, Belgisch kampioenschap wegrace, Belgische kampioenschappen wegrace | kind=championship level=national sport=motor-sport
WK speedway, wereldkampioenschap speedway, wereldkampioenschappen speedway | kind=championship level=world sport=motor-sport
EK speedway, Europees kampioenschap speedway, Europese kampioenschappen speedway | kind=championship level=european sport=motor-sport
NK speedway, Nederlands kampioenschap speedway, Nederlandse kampioenschappen speedway | kind=championship level=national sport=motor-sport
BK speedway, Belgisch kampioenschap speedway, Belgische kampioenschappen speedway | kind=championship level=national sport=motor-sport
WK ijsspeedway, wereldkampioenschap ijsspeedway, wereldkampioenschappen ijsspeedway | kind=championship level=world sport=motor-sport
EK ijsspeedway, Europees kampioenschap ijsspeedway, Europese kampioenschappen ijsspeedway | kind=championship level=european sport=motor-sport
NK ijsspeedway, Nederlands kampioenschap ijsspeedway, Nederlandse kampioenschappen ijsspeedway | kind=championship level=national sport=motor-sport
BK ijsspeedway, Belgisch kampioenschap ijsspeedway, Belgische kampioenschappen ijsspeedway | kind=championship level=national sport=motor-sport
WK zijspan, wereldkampioenschap zijspan, wereldkampioenschappen zijspan | kind=championship level=world sport=motor-sport
EK zijspan, Europees kampioenschap zijspan, Europese kampioenschappen zijspan | kind=championship level=european sport=motor-sport
NK zijspan, Nederlands kampioenschap zijspan, Nederlandse kampioenschappen zijspan | kind=championship level=national sport=motor-sport
BK zijspan, Belgisch kampioenschap zijspan, Belgische kampioenschappen zijspan | kind=championship level=national sport=motor-sport
WK zijspancross, wereldkampioenschap zijspancross, wereldkampioenschappen zijspancross | kind=championship level=world sport=motor-sport
EK zijspancross, Europees kampioenschap zijspancross, Europese kampioenschappen zijspancross | kind=championship level=european sport=motor-sport
NK zijspancross, Nederlands kampioenschap zijspancross, Nederlandse kampioenschappen zijspancross | kind=championship level=national sport=motor-sport
BK zijspancross, Belgisch kampioenschap zijspancross, Belgische kampioenschappen zijspancross | kind=championship level=national sport=motor-sport
WK trial, wereldkampioenschap trial, wereldkampioenschappen trial | kind=championship level=world sport=motor-sport
EK trial, Europees kampioenschap trial, Europese kampioenschappen trial | kind=championship level=european sport=motor-sport
NK trial, Nederlands kampioenschap trial, Nederlandse kampioenschappen trial | kind=championship level=national sport=motor-sport
BK trial, Belgisch kampioenschap trial, Belgische kampioenschappen trial | kind=championship level=national sport=motor-sport
WK karten, wereldkampioenschap karten, wereldkampioenschappen karten | kind=championship level=world sport=motor-sport
EK karten, Europees kampioenschap karten, Europese kampioenschappen karten | kind=championship level=european sport=motor-sport
NK karten, Nederlands kampioenschap karten, Nederlandse kampioenschappen karten | kind=championship level=national sport=motor-sport
BK karten, Belgisch kampioenschap karten, Belgische kampioenschappen karten | kind=championship level=national sport=motor-sport
WK karting, wereldkampioenschap karting, wereldkampioenschappen karting | kind=championship level=world sport=motor-sport
EK karting, Europees kampioenschap karting, Europese kampioenschappen karting | kind=championship level=european sport=motor-sport
NK karting, Nederlands kampioenschap karting, Nederlandse kampioenschappen karting | kind=championship level=national sport=motor-sport
BK karting, Belgisch kampioenschap karting, Belgische kampioenschappen karting | kind=championship level=national sport=motor-sport
WK endurance, wereldkampioenschap endurance, wereldkampioenschappen endurance | kind=championship level=world sport=motor-sport
EK endurance, Europees kampioenschap endurance, Europese kampioenschappen endurance | kind=championship level=european sport=motor-sport
NK endurance, Nederlands kampioenschap endurance, Nederlandse kampioenschappen endurance | kind=championship level=national sport=motor-sport
BK endurance, Belgisch kampioenschap endurance, Belgische kampioenschappen endurance | kind=championship level=national sport=motor-sport
WK kortebaan, wereldkampioenschappen kortebaan, WK korte baan, WK lange baan | kind=championship level=world sport=swimming
EK kortebaan, Europese kampioenschappen kortebaan, EK korte baan, EK lange baan | kind=championship level=european sport=swimming
NK kortebaan, BK kortebaan, NK korte baan, NK lange baan | kind=championship level=national
World Relays, WK estafetteloop, WK wegatletiek | kind=championship level=world sport=athletics
Nederlands allroundkampioenschap | kind=championship level=national sport=speed-skating discipline=allround
NK allround en sprint, NK sprint en allround, Daikin NK, NK clubs schaatsen, NK kortebaan schaatsen, kortebaanwedstrijd | kind=championship level=national sport=speed-skating
EK allround en sprint, EK sprint en allround | kind=championship level=european sport=speed-skating
WK sprint en allround, WK allround en sprint, WK neosenioren | kind=championship level=world sport=speed-skating
kwalificatietoernooi schaatsen, Daikin OKT | kind=qualifier sport=speed-skating
wereldtitel, wereldtitels | kind=championship level=world title
Europese titel, Europese titels | kind=championship level=european title
nationale titel, nationale titels, Nederlandse titel, Nederlandse titels, landstitel, landstitels | kind=championship level=national title
Belgische titel, Belgische titels | kind=championship level=national country=BEL title
olympische titel, olympische titels | kind=olympics level=world title

# Skating
wereldbekerwedstrijden shorttrack, wereldbekerwedstrijd shorttrack, wereldbekerfinale shorttrack, wereldbekerweekend shorttrack | kind=world-cup level=world sport=short-track name=wereldbeker
wereldbekerwedstrijden schaatsen, wereldbekerwedstrijd schaatsen, wereldbekerfinale schaatsen, wereldbekerfinales schaatsen | kind=world-cup level=world sport=speed-skating name=wereldbeker
wereldbeker schaatsen, World Cup schaatsen | kind=world-cup level=world sport=speed-skating
World Tour shorttrack, ISU World Tour, wereldbeker shorttrack, World Tour, World Tour-wedstrijd, World Tour-wedstrijden, World Tour-weekend, World Tour-finale, Short Track World Tour, World Tour-seizoen | kind=world-cup level=world sport=short-track
wereldbeker roeien | kind=world-cup level=world name=wereldbeker sport=rowing
wereldbeker zwemmen | kind=world-cup level=world name=wereldbeker sport=swimming
wereldbeker snowboarden | kind=world-cup level=world name=wereldbeker sport=snowboarding
wereldbeker turnen | kind=world-cup level=world name=wereldbeker sport=gymnastics
wereldbeker baanwielrennen | kind=world-cup level=world name=wereldbeker sport=cycling
wereldbeker mountainbike | kind=world-cup level=world name=wereldbeker sport=cycling
wereldbeker bobsleeën | kind=world-cup level=world name=wereldbeker sport=bobsleigh
wereldbeker skeleton | kind=world-cup level=world name=wereldbeker sport=skeleton
wereldbeker alpineskiën | kind=world-cup level=world name=wereldbeker sport=alpine-skiing
wereldbeker skiën | kind=world-cup level=world name=wereldbeker sport=alpine-skiing
wereldbeker marathonschaatsen | kind=world-cup level=world name=wereldbeker sport=marathon-skating
wereldbeker boogschieten | kind=world-cup level=world name=wereldbeker sport=archery
wereldbeker schansspringen | kind=world-cup level=world name=wereldbeker sport=ski-jumping
wereldbeker langlaufen | kind=world-cup level=world name=wereldbeker sport=cross-country-skiing
wereldbeker biatlon | kind=world-cup level=world name=wereldbeker sport=biathlon
wereldbeker triatlon | kind=world-cup level=world name=wereldbeker sport=triathlon
wereldbeker BMX | kind=world-cup level=world name=wereldbeker sport=cycling
wereldbeker zeilen | kind=world-cup level=world name=wereldbeker sport=sailing
wereldbeker dressuur | kind=world-cup level=world name=wereldbeker sport=equestrian
wereldbeker springen | kind=world-cup level=world name=wereldbeker sport=equestrian
marathoncup, Marathon Cup, KNSB Cup marathon, Jumbo Marathon Cup, KPN Marathon Cup, Essent Cup, Super Prestige schaatsen, Trachitol Trophy | kind=cup sport=marathon-skating
Daikin Marathon Cup, Trachitol Cup, topdivisie, KPN Cup, Jumbo Cup, marathoncompetitie, KNSB Marathon Cup, Trachitol Bokaal, Flevonice Marathon Cup, NK marathonschaatsen | kind=cup sport=marathon-skating
marathoncupwedstrijd | kind=cup sport=marathon-skating name=marathoncup
Alternatieve Elfstedentocht, alternatieve Elfstedentocht, Elfstedentocht, Aart Koopmans Memorial, Open NK marathon, Open NK op de Weissensee, Driedaagse van Zweden, Tocht der Tochten | kind=one-day-race sport=marathon-skating discipline=marathon
natuurijsmarathon, natuurijsklassieker, Ronde van Duurswold, Bartlehiem Classic, Veluwemeertocht, Hollands Venetiëtocht, Noorder Rondritten, De 100 van Eernewoude | kind=one-day-race sport=marathon-skating discipline=marathon
Zuidlaardermeertocht | kind=one-day-race sport=marathon-skating discipline=marathon
Grand Prix op natuurijs, KPN Grand Prix, Grand Prix marathonschaatsen, Weissensee Grand Prix | kind=grand-prix sport=marathon-skating
Holland Cup, IJsselcup, IJssel Cup, Gruno Bokaal, Kardinge Trofee, Utrecht City Bokaal, Kia Speedskating Academy Cup, Vikingrace | kind=cup sport=speed-skating
Viking Race, Gouden Schaats, Egna-race, Frillensee Cup, Thialf Cup, Max Aicher Cup, Mad Cup | kind=cup sport=speed-skating

# Stage races
Tour de France, Ronde van Frankrijk | kind=stage-race sport=cycling identity=tour
Giro d'Italia, Giro d’Italia, Ronde van Italië | kind=stage-race sport=cycling identity=giro
Vuelta a España, Vuelta a Espana, Ronde van Spanje | kind=stage-race sport=cycling identity=vuelta
Tour de France Femmes, Tour de France Femmes avec Zwift, Tour Femmes | kind=stage-race sport=cycling identity=tour-femmes
Giro Rosa, Giro Donne, Giro d'Italia Women, Giro d’Italia Women, Giro d'Italia Donne | kind=stage-race sport=cycling identity=giro-women
Giro Women, Giro d'Italia Femminile | kind=stage-race sport=cycling identity=giro-women
La Vuelta Femenina, Vuelta Femenina, Vuelta a España Femenina | kind=stage-race sport=cycling identity=vuelta-women
Ceratizit Challenge, Challenge by La Vuelta | kind=stage-race sport=cycling
Parijs-Nice | kind=stage-race sport=cycling identity=paris-nice
Paris-Nice | kind=stage-race sport=cycling identity=paris-nice
Tirreno-Adriatico, Tirreno, Critérium du Dauphiné, Criterium du Dauphiné, Dauphiné, Dauphiné Libéré, Tour Auvergne-Rhône-Alpes | kind=stage-race sport=cycling
Ronde van Zwitserland | kind=stage-race sport=cycling identity=swiss
Tour de Suisse | kind=stage-race sport=cycling identity=swiss
Ronde van Romandië, Tour de Romandie, Ronde van Romandie | kind=stage-race sport=cycling identity=romandy
Ronde van het Baskenland, Ronde van Baskenland, Itzulia, Itzulia Basque Country | kind=stage-race sport=cycling identity=basque
Itzulia Women, Volta a Catalunya Femenina, Women's Tour Down Under | kind=stage-race sport=cycling
Ronde van Catalonië, Volta a Catalunya | kind=stage-race sport=cycling identity=catalonia
Ronde van Polen, Tour de Pologne | kind=stage-race sport=cycling identity=poland
Tour Down Under | kind=stage-race sport=cycling identity=down-under
Santos Tour Down Under | kind=stage-race sport=cycling identity=down-under
UAE Tour, UAE Tour Women, ZLM Tour | kind=stage-race sport=cycling
BinckBank Tour, Eneco Tour, Benelux Tour, Renewi Tour | kind=stage-race sport=cycling identity=benelux
Ster ZLM Toer, Ster ZLM Tour, Ronde van België, Baloise Belgium Tour, Belgium Tour, Thüringen Rundfahrt, Thüringen Ladies Tour, Lotto Thüringen Ladies Tour | kind=stage-race sport=cycling
Holland Ladies Tour, Madrid Challenge, Challenge by La Vuelta, Boels Ladies Tour, Boels Rental Ladies Tour, Simac Ladies Tour, Energiewacht Tour, Healthy Ageing Tour, Women's Tour, The Women's Tour | kind=stage-race sport=cycling
Tour of Britain, Ronde van Groot-Brittannië | kind=stage-race sport=cycling identity=britain
Tour of Britain Women, Tour de Yorkshire, Tour of California, Ronde van Californië, Amgen Tour of California | kind=stage-race sport=cycling
Tour of Norway | kind=stage-race sport=cycling identity=norway
Ronde van Noorwegen | kind=stage-race sport=cycling identity=norway
Ladies Tour of Norway, Tour of Scandinavia, Arctic Race of Norway, Arctic Race, Ronde van Denemarken, PostNord Danmark Rundt, Danmark Rundt | kind=stage-race sport=cycling
Deutschland Tour, Ronde van Duitsland, Ronde van Oostenrijk, Ronde van Luxemburg, Tour de Luxembourg, Škoda Tour de Luxembourg, Ronde van Slovenië, Tour of Slovenia | kind=stage-race sport=cycling
Ronde van Kroatië, Tour of Croatia, CRO Race, Ronde van Slowakije, Okolo Slovenska, Ronde van Hongarije, Tour de Hongrie, Ronde van Turkije | kind=stage-race sport=cycling
Tour of Turkey, Presidential Tour of Turkey, Ronde van Oman, Tour of Oman, Ronde van Qatar, Tour of Qatar, Ladies Tour of Qatar, Dubai Tour | kind=stage-race sport=cycling
Abu Dhabi Tour, Saudi Tour, AlUla Tour, Tour of the Alps, Ronde van de Alpen, Giro del Trentino, Ronde van Trentino | kind=stage-race sport=cycling
Ronde van Andalusië, Vuelta a Andalucía, Ruta del Sol | kind=stage-race sport=cycling identity=andalusia
Vuelta a Burgos, Ronde van Burgos | kind=stage-race sport=cycling identity=burgos
Vuelta a Burgos Feminas, Ronde van Valencia | kind=stage-race sport=cycling
Ronde van de Algarve, Volta ao Algarve | kind=stage-race sport=cycling identity=algarve
Ronde van Portugal, Volta a Portugal | kind=stage-race sport=cycling identity=portugal
Ronde van Murcia, Vuelta a Asturias, Vuelta a Murcia, Ronde van Asturië, Tour de la Provence, Étoile de Bessèges, Ster van Bessèges, Tour des Alpes-Maritimes et du Var | kind=stage-race sport=cycling
Tour du Haut Var, Tour du Poitou-Charentes, Tour de l'Ain, Tour de l'Avenir, Ronde van de Toekomst, Route d'Occitanie, Route du Sud, Vierdaagse van Duinkerken | kind=stage-race sport=cycling
Ronde van Wallonië, Tour de Wallonie, Ethias-Tour de Wallonie, Driedaagse van De Panne, Driedaagse De Panne-Koksijde, Driedaagse van West-Vlaanderen, Driedaagse Brugge-De Panne, Ronde van San Juan | kind=stage-race sport=cycling
Vuelta a San Juan, Tour de San Luis, Tour Colombia, Tour of Guangxi, Gree-Tour of Guangxi, Tour of Guangxi Women, Tour of Chongming Island, Tour of Chongming | kind=stage-race sport=cycling
Tour of Utah, USA Pro Challenge, Ronde van Utah, Herald Sun Tour, Lotto Belgium Tour, Olympia's Tour, Olympia’s Tour, Olympia Tour | kind=stage-race sport=cycling
Ronde van Nederland, Ronde van Bretagne, Emakumeen Bira, Settimana Coppi e Bartali, Coppi e Bartali, Sazka Tour, Czech Tour, Tour of Austria | kind=stage-race sport=cycling
Ronde van Wallonie, Ronde van Slovenie, Ronde van Belgie, Ronde van Kroatie, Vuelta a Castilla y León, Ronde van Castilië en León, Tour of Antalya, Tour of Hainan, Tour of Qinghai Lake | kind=stage-race sport=cycling
Ronde van Catalonie | kind=stage-race sport=cycling identity=catalonia
Ronde van Italie | kind=stage-race sport=cycling identity=giro
Ronde van Andalusie | kind=stage-race sport=cycling identity=andalusia
Ronde van Luik, Ronde van Namen, Ronde van Antwerpen, Ronde van Vlaams-Brabant, Ronde van Oost-Vlaanderen, Ronde van West-Vlaanderen, Ronde van de Isard, Ronde de l'Isard, Course de la Paix, Olympia’s Tour, Baltic Chain Tour, Sibiu Tour | kind=stage-race sport=cycling
Tour Alsace, Tour de Normandie, Tour du Loir-et-Cher, Circuit des Ardennes, Flèche du Sud, Rhône-Alpes Isère Tour, Alpes Isère Tour, Tour des Fjords, Oberösterreich Rundfahrt, Juniorendriedaagse, Sint-Martinusprijs, Aubel-Thimister-Stavelot | kind=stage-race sport=cycling
Keizer der Juniores, Tour de Langkawi, Ronde van Langkawi, Critérium International, Criterium International, RideLondon Classique, Bretagne Ladies Tour, Setmana Ciclista Valenciana | kind=stage-race sport=cycling
Vuelta a Andalucía Ruta del Sol | kind=stage-race sport=cycling identity=andalusia
Ruta del Sol Women, Tour de Suisse Women, Tour de Romandie Féminin, Tour de Romandie Women, Gracia Orlova, Grand Prix Elsy Jacobs, Festival Elsy Jacobs, Internationale LOTTO Thüringen Ladies Tour | kind=stage-race sport=cycling
Watersley Challenge, Vredeskoers, Tour du Rwanda, Ronde van Rwanda, Tropicale Amissa Bongo, Giro Next Gen, Baby Giro, Flanders Tomorrow Tour | kind=stage-race sport=cycling
Tour of the Gila, Tour de Beauce, Giro di Sardegna, Giro di Sicilia, Cape Epic | kind=stage-race sport=cycling
Tour | kind=stage-race sport=cycling level=world identity=tour
Giro | kind=stage-race sport=cycling level=world identity=giro
Vuelta | kind=stage-race sport=cycling level=world identity=vuelta
Touretappe, Tourrit, Tour-etappe, Touretappes, Tourritten, Tour-rit | kind=stage-race sport=cycling name=Tour discipline=stage
Tourtijdrit, Tour-tijdrit | kind=stage-race sport=cycling name=Tour discipline=time-trial
Tourzege, Tourwinst, Tour-zege, Touroverwinning | kind=stage-race sport=cycling name=Tour title
Tourstart, Tour-start | kind=stage-race sport=cycling name=Tour
Giro-etappe, Girorit, Giro-rit, Giroritten, Giro-etappes | kind=stage-race sport=cycling name=Giro discipline=stage
Girotijdrit, Giro-tijdrit | kind=stage-race sport=cycling name=Giro discipline=time-trial
Girozege, Girowinst, Giro-zege, Girooverwinning | kind=stage-race sport=cycling name=Giro title
Girostart, Giro-start | kind=stage-race sport=cycling name=Giro
Vuelta-etappe, Vueltarit, Vuelta-rit, Vueltaritten, Vuelta-etappes | kind=stage-race sport=cycling name=Vuelta discipline=stage
Vueltatijdrit, Vuelta-tijdrit | kind=stage-race sport=cycling name=Vuelta discipline=time-trial
Vueltazege, Vueltawinst, Vuelta-zege, Vueltaoverwinning | kind=stage-race sport=cycling name=Vuelta title
Vueltastart, Vuelta-start | kind=stage-race sport=cycling name=Vuelta
Tourproloog | kind=stage-race sport=cycling name=Tour discipline=prologue
grote ronde, etappekoers, rittenkoers, meerdaagse, tweedaagse, driedaagse, vierdaagse, vijfdaagse, zevendaagse, achtdaagse, rittenwedstrijd, etappewedstrijd | kind=stage-race sport=cycling generic
Ronde, Omloop, Samyn, Vårgårda | kind=one-day-race sport=cycling discipline=road-race ambiguous

# One-day races
Ronde van Vlaanderen, Vlaanderens Mooiste, Hel van het Noorden, Parijs-Roubaix, Paris-Roubaix, Parijs-Roubaix Femmes, Milaan-San Remo, Milaan-Sanremo, Milano-Sanremo, Milaan - San Remo | kind=one-day-race sport=cycling discipline=road-race
Sanremo Women, Milano-Sanremo Donne, Milaan-Turijn, Luik-Bastenaken-Luik, Liège-Bastogne-Liège, Ronde van Lombardije, Il Lombardia, Giro di Lombardia | kind=one-day-race sport=cycling discipline=road-race
Amstel Gold Race, Amstel Gold Race Ladies Edition, Waalse Pijl, Flèche Wallonne, La Flèche Wallonne, Gent-Wevelgem, In Flanders Fields, E3 Harelbeke | kind=one-day-race sport=cycling discipline=road-race
E3 BinckBank Classic, E3 Saxo Bank Classic, E3 Saxo Classic, E3-Prijs, E3 Prijs, E3 Prijs Vlaanderen, Dwars door Vlaanderen, Omloop Het Nieuwsblad | kind=one-day-race sport=cycling discipline=road-race
Omloop Nieuwsblad, Omloop Het Volk, Kuurne-Brussel-Kuurne, Strade Bianche, Strade Bianche Donne, Brabantse Pijl, Scheldeprijs, Nokere Koerse | kind=one-day-race sport=cycling discipline=road-race
Classic Brugge-De Panne, Brugge-De Panne, Classic De Panne, Oxyclean Classic Brugge-De Panne, Bredene Koksijde Classic, Handzame Classic, Le Samyn, Dwars door het Hageland | kind=one-day-race sport=cycling discipline=road-race
Dwars door de Westhoek, Halle-Ingooigem, Heistse Pijl, Ronde van Limburg, Rund um Köln, Ronde rond Keulen, Clásica San Sebastián, Clasica San Sebastian | kind=one-day-race sport=cycling discipline=road-race
Klassieker van San Sebastián, San Sebastián Klasikoa, Donostia San Sebastián Klasikoa, Vattenfall Cyclassics, Cyclassics Hamburg, Hamburg Cyclassics, EuroEyes Cyclassics, BEMER Cyclassics | kind=one-day-race sport=cycling discipline=road-race
ADAC Cyclassics, Eschborn-Frankfurt, Rund um den Finanzplatz, Bretagne Classic, GP Plouay, GP van Plouay, Grote Prijs van Plouay, GP Ouest-France | kind=one-day-race sport=cycling discipline=road-race
Grand Prix de Plouay, GP de Québec, GP van Québec, Grand Prix Cycliste de Québec, GP van Quebec, GP van Montreal, GP de Montréal, Grand Prix Cycliste de Montréal | kind=one-day-race sport=cycling discipline=road-race
Grote Prijs van Québec, Grote Prijs van Montréal, Cadel Evans Great Ocean Road Race, Cadel Evans Road Race, Great Ocean Road Race, RideLondon, RideLondon-Surrey Classic, Prudential RideLondon | kind=one-day-race sport=cycling discipline=road-race
Parijs-Tours, Paris-Tours, Omloop van het Houtland, Omloop van Valkenburg, Omloop van de IJsseldelta, Omloop der Kempen, Omloop van het Hageland, Omloop van het Waasland | kind=one-day-race sport=cycling discipline=road-race
Omloop van Borsele, Ronde van Drenthe, Miron Ronde van Drenthe, Drentse Acht van Westerveld, Drentse Acht, Acht van Westerveld, Ronde van Overijssel, Ronde van Noord-Holland | kind=one-day-race sport=cycling discipline=road-race
Ronde van Gelderland, Arnhem-Veenendaal Classic, Veenendaal-Veenendaal, Veenendaal-Veenendaal Classic, Dorpenomloop Rucphen, Ster van Zwolle, Volta Limburg Classic, Hel van het Mergelland | kind=one-day-race sport=cycling discipline=road-race
Slag om Norg, Parel van de Veluwe, Trofeo Alfredo Binda, Trofeo Binda, Trofeo Laigueglia, GP Industria, GP Larciano, Giro dell'Emilia | kind=one-day-race sport=cycling discipline=road-race
Ronde van Emilia, Tre Valli Varesine, Gran Piemonte, Giro del Piemonte, Coppa Sabatini, Coppa Bernocchi, Gran Trittico Lombardo, Memorial Marco Pantani | kind=one-day-race sport=cycling discipline=road-race
Giro del Veneto, Veneto Classic, Giro della Toscana, Coppa Agostoni, Giro dell'Appennino, Milano-Torino, Trofeo Matteotti, Omloop van het Hageland - Tielt-Winge | kind=one-day-race sport=cycling discipline=road-race
Omloop Mandel-Leie-Schelde, Grote Prijs Jef Scherens, GP Jef Scherens, Schaal Sels, Primus Classic, Sparkassen Münsterland Giro, Münsterland Giro, Tour de l'Eurométropole | kind=one-day-race sport=cycling discipline=road-race
Eurométropole Tour, Famenne Ardenne Classic, Circuit Franco-Belge, Binche-Chimay-Binche, Memorial Frank Vandenbroucke, Gooikse Pijl, Kampioenschap van Vlaanderen, Koolskamp Koerse | kind=one-day-race sport=cycling discipline=road-race
Brussels Cycling Classic, Parijs-Brussel, Druivenkoers, Druivenkoers Overijse, Egmont Cycling Race, GP Cerami, Grote Prijs Pino Cerami, GP Pino Cerami | kind=one-day-race sport=cycling discipline=road-race
La Roue Tourangelle, Roue Tourangelle, Route Adélie, Tro-Bro Léon, Cholet-Pays de la Loire, GP de Denain, Grote Prijs van Denain, GP Denain | kind=one-day-race sport=cycling discipline=road-race
GP van Isbergues, GP d'Isbergues, Grand Prix d'Isbergues, GP de Fourmies, GP van Fourmies, Grote Prijs van Fourmies, Grand Prix de Fourmies, GP La Marseillaise | kind=one-day-race sport=cycling discipline=road-race
GP Marseillaise, Classic Sud Ardèche, Faun-Ardèche Classic, Faun Ardèche Classic, Drôme Classic, Faun Drôme Classic, Classic de l'Ardèche, Classic Loire-Atlantique | kind=one-day-race sport=cycling discipline=road-race
Parijs-Camembert, Mont Ventoux Dénivelé Challenge, Mont Ventoux Dénivelé Challenges, Mercan'Tour Classic, Classic Grand Besançon Doubs, Tour du Doubs, Tour du Jura, GP du Morbihan | kind=one-day-race sport=cycling discipline=road-race
Boucles de l'Aulne, Clásica de Almería, Clasica de Almeria, Klassieker van Almería, Clásica Jaén Paraíso Interior, Clásica Jaén, Trofeo Calvià, Trofeo Serra de Tramuntana | kind=one-day-race sport=cycling discipline=road-race
GP Miguel Indurain, Gran Premio Miguel Indurain, Grote Prijs Miguel Indurain, Subida al Naranco, Prueba Villafranca, Japan Cup, GP van Wallonië, Grote Prijs van Wallonië | kind=one-day-race sport=cycling discipline=road-race
Grand Prix de Wallonie, GP Lucien Van Impe, Omloop van het Meetjesland, Grote Prijs Marcel Kint, GP Marcel Kint, Elfstedenronde, Elfstedenronde Brugge, Antwerp Port Epic | kind=one-day-race sport=cycling discipline=road-race
Polynormande, Super 8 Classic, Maryland Cycling Classic, Leuven Classic, Grote Prijs Stad Zottegem, Ename Samyn Classic, Ename Classic, Circuit de Wallonie | kind=one-day-race sport=cycling discipline=road-race
Grote Prijs Jean-Pierre Monseré, GP Monseré, GP Jean-Pierre Monseré, Ronde van Rotselaar, Open de Suède Vårgårda, GP de Plouay, Spar Flanders Diamond Tour, Diamond Tour | kind=one-day-race sport=cycling discipline=road-race
Flanders Diamond Tour, Navarra Classic, Emakumeen Nafarroako Klasikoa, Durango-Durango, Copenhagen Sprint, MerXem Classic, Grisette Grand Prix, Andorra MoraBanc Clàssica | kind=one-day-race sport=cycling discipline=road-race
Muur Classic Geraardsbergen, Lotto Wase Classic, Wase Classic, Rund um den Henninger Turm, Kampioen van Vlaanderen, Nationale Sluitingsprijs, Putte-Kapellen, Textielprijs Vichte, Guido Reybrouck Classic, Menen-Kemmel-Menen, Gent-Menen, Kattekoers, Gent-Staden, Tour du Finistère, Tour de Vendée, Figueira Champions Classic, Paris-Camembert, Dwars door de Vlaamse Ardennen, Leiedal Koerse, Puivelde Koerse, Gullegem Koerse, Nationale Sluitingsprijs Putte-Kapellen | kind=one-day-race sport=cycling discipline=road-race
Ronde van Zeeland Seaports, Tour of Leuven, Trofeo Ses Salines, Milaan-Vignola, Profronde van Made | kind=one-day-race sport=cycling discipline=road-race
Circuit de la Sarthe, Région Pays de la Loire Tour, ZLM Roompot Tour, Delta Tour Zeeland, Challenge Mallorca, Boucles de la Mayenne, Tour du Limousin, 4 Jours de Dunkerque | kind=stage-race sport=cycling
O Gran Camiño, Vuelta a la Comunidad Valenciana, Volta a la Comunitat Valenciana, Tour of Britain Men, Giro d'Abruzzo, Adriatica Ionica Race, Tour de Bretagne | kind=stage-race sport=cycling
klassieker, semiklassieker, voorjaarsklassieker, eendagskoers, eendagswedstrijd, monument, wielerklassieker, openingsklassieker | kind=one-day-race sport=cycling discipline=road-race generic
kasseienklassieker, heuvelklassieker, najaarsklassieker | kind=one-day-race sport=cycling discipline=road-race generic
Chrono des Nations, GP des Nations, Grote Prijs der Naties, Grand Prix des Nations | kind=one-day-race sport=cycling discipline=time-trial
Unbound Gravel, Unbound, Serenissima Gravel, Houffa Gravel, Gravel One Fifty, Traka, The Traka | kind=one-day-race sport=cycling discipline=gravel
criterium, profronde, kermiskoers, strandrace, natourcriterium | kind=one-day-race sport=cycling generic
Acht van Chaam, Profcriterium, Daags na de Tour, Gouden Pijl, Egmond-Pier-Egmond, Profronde van Almelo, Profronde van Etten-Leur, Draai van de Kaai | kind=one-day-race sport=cycling
Criterium van Saitama, Saitama Criterium, Natourcriterium Aalst, Ronde van Boxmeer, Profronde van Oostvoorne, Profronde van Surhuisterveen | kind=one-day-race sport=cycling
WorldTour, UCI WorldTour, Women's WorldTour, ProTour, ProSeries, UCI ProSeries, Europe Tour, Ladies Cycling Trophy | kind=league sport=cycling
Lotto Cycling Cup, Exterioo Cycling Cup, Bingoal Cycling Cup, Napoleon Games Cycling Cup, Belgian Cycling Cup, PostNL Ladies Cycling Trophy, Coupe de France, Coppa Italia | kind=league sport=cycling

# Cyclo-cross, mountain bike, BMX, track cycling
superprestige, Telenet Superprestige, X2O Trofee, X2O Badkamers Trofee, X²O Trofee, X²O Badkamers Trofee, X2O-trofee | kind=cup sport=cycling discipline=cyclo-cross
DVV Trofee, DVV-trofee, DVV Verzekeringen Trofee, bpost bank trofee, Gazet van Antwerpen Trofee, GvA Trofee, GVA Trofee | kind=cup sport=cycling discipline=cyclo-cross
Trofee Veldrijden, Ethias Cross, Exact Cross, Brico Cross, Rectavit Series, Soudal Classics, Hansgrohe Superprestige, Kings of the Cross | kind=cup sport=cycling discipline=cyclo-cross
Toi Toi Cup, EKZ CrossTour, Coupe de France veldrijden | kind=cup sport=cycling discipline=cyclo-cross
superprestigecross, Superprestige-cross, superprestigemanche, superprestigewedstrijd, superprestigewedstrijden, superprestige-wedstrijd, superprestige-manche, superprestige-veldrit, superprestigeveldrit, Superprestigefinale | kind=cup sport=cycling discipline=cyclo-cross name=Superprestige
Scheldecross, Koppenbergcross, Urban Cross, Azencross, Kasteelcross, Jaarmarktcross, Duinencross, Flandriencross | kind=one-day-race sport=cycling discipline=cyclo-cross
Sluitingsprijs Oostmalle, Internationale Sluitingsprijs, Druivencross, Brico Cross Geraardsbergen, GP Sven Nys, Grote Prijs Sven Nys, GP Adrie van der Poel, Grote Prijs Adrie van der Poel | kind=one-day-race sport=cycling discipline=cyclo-cross
GP Mario De Clercq, Vlaamse Duinencross, Herentals Crosst, Boulevardcross, Bollekescross, Kerstcross, Hotondcross, Krawatencross, Vestingcross, Waaslandcross, Berencross, Cyclocross Gieten, Cyclocross Zilvermeer | kind=one-day-race sport=cycling discipline=cyclo-cross
Zilvermeercross, Parkcross, Superprestige Gavere, Superprestige Diegem, Superprestige Gieten, Superprestige Zonhoven, Superprestige Ruddervoorde, Superprestige Boom | kind=one-day-race sport=cycling discipline=cyclo-cross
Superprestige Middelkerke, Superprestige Merksplas, Superprestige Niel, Superprestige Heusden-Zolder, Citadelcross, Rapencross, Poldercross, Robotland Cyclocross | kind=one-day-race sport=cycling discipline=cyclo-cross
Essen Robotland, Rouwmoer Cross, Cyclocross Rucphen, Nacht van Woerden, Kiremko Nacht van Woerden, Centrumcross, Noordzeecross, Plage Cross | kind=one-day-race sport=cycling discipline=cyclo-cross
Cauberg Cyclo Cross, Caubergcross, Brabant Cross, Cyclocross Surhuisterveen, Centrumcross Surhuisterveen, Holland Series, Vlaamse Industrieprijs Bosduin, Bosduincross | kind=one-day-race sport=cycling discipline=cyclo-cross
Cyclo-cross OtegemCross Vegas, CrossVegas, Jingle Cross, Trek CX Cup, Snowcross Val di Sole, Balencross, Be-Mine Cross, be-MINE Cross | kind=one-day-race sport=cycling discipline=cyclo-cross
Polderscross Kruibeke, Kruibekecross, Tongerencross, Ambiancecross | kind=one-day-race sport=cycling discipline=cyclo-cross
wereldbeker mountainbiken, MTB-wereldbeker, UCI MTB World Cup, UCI Mountain Bike World Series, 3 Nations Cup, Belgian Mountainbike Challenge | kind=world-cup sport=cycling discipline=mountain-bike
UCI Track Champions League, Track Champions League, Champions League baanwielrennen, Six Day Series, Revolution Series, Nations Cup baanwielrennen, UCI Nations Cup | kind=cup sport=cycling
veldrit, veldritten, cyclocross | kind=one-day-race sport=cycling discipline=cyclo-cross generic
zesdaagse, zesdaagsen | kind=meeting sport=cycling generic
Zesdaagse van Rotterdam, Zesdaagse van Gent, Zesdaagse van Amsterdam, Zesdaagse van Berlijn, Zesdaagse van Bremen, Zesdaagse van Kopenhagen, Zesdaagse Vlaanderen-Gent, Zesdaagse van Londen | kind=meeting sport=cycling
Zesdaagse van Hasselt, Wooning Zesdaagse, BMX Supercross, Supercross Papendal | kind=meeting sport=cycling

# Athletics
Diamond League, diamondleaguewedstrijd, Diamond Leaguewedstrijd, Diamond League-wedstrijd, Diamond League-meeting, Diamond League-finale, Golden League, FBK Games | kind=meeting sport=athletics
FBK-Games, Fanny Blankers-Koen Games, Memorial Van Damme, AG Memorial Van Damme, Allianz Memorial Van Damme, Weltklasse Zürich, Weltklasse, Letzigrund-meeting | kind=meeting sport=athletics
Golden Gala, Golden Gala Pietro Mennea, Bislett Games, Bislett Spelen, Athletissima, Prefontaine Classic, Pre Classic, Herculis | kind=meeting sport=athletics
Bauhaus-Galan, DN Galan, Golden Spike, Gouden Spike, Spitzen Leichtathletik, ISTAF, ISTAF Indoor, Meeting de Paris | kind=meeting sport=athletics
Anniversary Games, London Athletics Meet, Müller Grand Prix, Muller Grand Prix, Doha Diamond League, Kip Keino Classic, Continental Tour, Continental Tour Gold | kind=meeting sport=athletics
World Indoor Tour, World Athletics Indoor Tour, Indoor Tour, World Challenge, Hypomeeting, Hypo-Meeting, Hypo Meeting, Mehrkampf-Meeting | kind=meeting sport=athletics
Multistars, Decastar, Décastar, Combined Events Challenge, Nacht van de Atletiek, KBC Nacht van de Atletiek, KBC Night of Athletics, Gouden Spike Leiden | kind=meeting sport=athletics
Ter Specke Bokaal, Track Meeting Utrecht, T-Meeting, Harry Schulting Games, Flanders Cup, IFAM, IFAM Outdoor, IFAM Indoor | kind=meeting sport=athletics
Guldensporenmeeting, Hanžeković Memorial, Hanzekovic Memorial, Kusocinski Memorial, Irena Szewinska Memorial, Kamila Skolimowska Memorial, Paavo Nurmi Games, Copernicus Cup | kind=meeting sport=athletics
Orlen Copernicus Cup, Orlen Cup, Madrid Indoor, Meeting Metz Moselle Athlelor, Meeting Hauts-de-France Pas-de-Calais, Meeting de Liévin, Millrose Games, New Balance Indoor Grand Prix | kind=meeting sport=athletics
Birmingham Indoor Grand Prix, CMCM Indoor Meeting, Czech Indoor Gala, INIT Indoor Meeting, Indoor Meeting Karlsruhe, PSD Bank Meeting, Diamond Track, Grand Slam Track | kind=meeting sport=athletics
Athlos, Ultimate Championship, World Athletics Ultimate Championship, Xiamen Diamond League, Gala dei Castelli, Spitzenleichtathletik Luzern, Resisprint, Gyulai István Memorial | kind=meeting sport=athletics
Drake Relays, Penn Relays, Texas Relays, Mt. SAC Relays, Inspiration Games, Impossible Games, Sir Walter Miler, Next Generation Athletics | kind=meeting sport=athletics
Kladno Hází, Meeting Madrid, Gouden Spike Ostrava, Zlatá tretra, Galà dei Castelli, AA Drink FBK Games, Belgian Relays, Meeting Parijs | kind=meeting sport=athletics
Stockholm Bauhaus Galan, Meeting voor Mon, Meeting International Mohammed VI, Mohammed VI-meeting | kind=meeting sport=athletics
Europa Cup atletiek, Team Europe Championships, EK voor landenteams atletiek, interland atletiek, Thorpe Cup, DecaNation | kind=league sport=athletics
CrossCup, Crosscup, Lotto Cross Cup, Cross Cup, Lotto CrossCup, Warandeloop, Sylvestercross, Silvestercross | kind=cup sport=athletics discipline=cross-country
Mastboscross, Abdijcross, Cross van Hannuit, Cross Cup van Hannuit, Iris Lotto CrossCup, CrossCup van Roeselare, GP Jean Bouin, Cross van Mol | kind=cup sport=athletics discipline=cross-country
CrossCup van Mol, CrossCup van Hannuit, CrossCup van Brussel, CrossCup van Dour, CrossCup van Hulshout, CrossCup van Gent, CrossCup van Rotselaar, Cross Internacional de Itálica | kind=cup sport=athletics discipline=cross-country
Campaccio, Cinque Mulini | kind=cup sport=athletics discipline=cross-country
marathon van Amsterdam, marathon van Rotterdam, marathon van Eindhoven, marathon van Utrecht, marathon van Enschede, marathon van Leiden, marathon van Maastricht, marathon van Antwerpen | kind=one-day-race sport=athletics discipline=marathon
marathon van Brussel, marathon van Brugge, marathon van Gent, marathon van Londen, marathon van Parijs, marathon van Berlijn, marathon van Frankfurt, marathon van Hamburg | kind=one-day-race sport=athletics discipline=marathon
marathon van München, marathon van Wenen, marathon van Praag, marathon van Boston, marathon van New York, marathon van Chicago, marathon van Tokio, marathon van Valencia | kind=one-day-race sport=athletics discipline=marathon
marathon van Sevilla, marathon van Barcelona, marathon van Madrid, marathon van Milaan, marathon van Rome, marathon van Dubai, marathon van Lissabon, marathon van Stockholm | kind=one-day-race sport=athletics discipline=marathon
marathon van Kopenhagen, marathon van Osaka, marathon van Fukuoka, marathon van Nagoya, marathon van Houston, marathon van Athene, marathon van Keulen, marathon van Düsseldorf | kind=one-day-race sport=athletics discipline=marathon
marathon van Hannover, marathon van Zürich, marathon van Warschau, marathon van Boedapest, marathon van Seoul, marathon van Sydney, marathon van Abu Dhabi, marathon van Visé | kind=one-day-race sport=athletics discipline=marathon
marathon van Kasterlee, marathon van Apeldoorn, marathon van Den Haag, marathon van Dublin, marathon van Honolulu, Marathon van Amsterdam, Marathon van Rotterdam, Marathon van Eindhoven | kind=one-day-race sport=athletics discipline=marathon
Marathon van Utrecht, Marathon van Enschede, Marathon van Leiden, Marathon van Maastricht, Marathon van Antwerpen, Marathon van Brussel, Marathon van Brugge, Marathon van Gent | kind=one-day-race sport=athletics discipline=marathon
Marathon van Londen, Marathon van Parijs, Marathon van Berlijn, Marathon van Frankfurt, Marathon van Hamburg, Marathon van München, Marathon van Wenen, Marathon van Praag | kind=one-day-race sport=athletics discipline=marathon
Marathon van Boston, Marathon van New York, Marathon van Chicago, Marathon van Tokio, Marathon van Valencia, Marathon van Sevilla, Marathon van Barcelona, Marathon van Madrid | kind=one-day-race sport=athletics discipline=marathon
Marathon van Milaan, Marathon van Rome, Marathon van Dubai, Marathon van Lissabon, Marathon van Stockholm, Marathon van Kopenhagen, Marathon van Osaka, Marathon van Fukuoka | kind=one-day-race sport=athletics discipline=marathon
Marathon van Nagoya, Marathon van Houston, Marathon van Athene, Marathon van Keulen, Marathon van Düsseldorf, Marathon van Hannover, Marathon van Zürich, Marathon van Warschau | kind=one-day-race sport=athletics discipline=marathon
Marathon van Boedapest, Marathon van Seoul, Marathon van Sydney, Marathon van Abu Dhabi, Marathon van Visé, Marathon van Kasterlee, Marathon van Apeldoorn, Marathon van Den Haag | kind=one-day-race sport=athletics discipline=marathon
Marathon van Dublin, Marathon van Honolulu, Amsterdam Marathon, Rotterdam Marathon, Eindhoven Marathon, Utrecht Marathon, Enschede Marathon, Leiden Marathon | kind=one-day-race sport=athletics discipline=marathon
Maastricht Marathon, London Marathon, Berlin Marathon, Boston Marathon, Chicago Marathon, Tokyo Marathon, Valencia Marathon, New York City Marathon | kind=one-day-race sport=athletics discipline=marathon
Antwerp Marathon, Brussels Marathon, TCS Amsterdam Marathon, NN Marathon Rotterdam, TCS New York City Marathon, TCS London Marathon, BMW Berlin Marathon, Bank of America Chicago Marathon | kind=one-day-race sport=athletics discipline=marathon
ASML Marathon Eindhoven, NN Mission Marathon, DLL Marathon Eindhoven, Marathon Eindhoven, Marathon Rotterdam, Marathon Amsterdam, olympische marathon | kind=one-day-race sport=athletics discipline=marathon
World Marathon Majors, Marathon Majors, Abbott World Marathon Majors | kind=league sport=athletics
halve marathon van Egmond, halve marathon van Rotterdam, halve marathon van Amsterdam, halve marathon van Den Haag, halve marathon van Utrecht, halve marathon van Enschede, halve marathon van Eindhoven, halve marathon van Venlo | kind=one-day-race sport=athletics discipline=half-marathon
halve marathon van Nijmegen, halve marathon van Valencia, halve marathon van Barcelona, halve marathon van Lissabon, halve marathon van Kopenhagen, halve marathon van Berlijn, halve marathon van Praag, halve marathon van Ras al-Khaimah | kind=one-day-race sport=athletics discipline=half-marathon
halve marathon van New Delhi, halve marathon van Egmond aan Zee, halve marathon van Groningen, halve marathon van Zwolle, halve marathon van Leiden, halve marathon van Breda, halve marathon van Brussel, halve marathon van Gent | kind=one-day-race sport=athletics discipline=half-marathon
halve marathon van Antwerpen, halve marathon van Houston, halve marathon van Sevilla, halve marathon van New York, halve marathon van Boedapest, halve marathon van Lille, halve marathon van Göteborg, halve marathon van Haarlem | kind=one-day-race sport=athletics discipline=half-marathon
halve marathon van Linschoten, halve marathon van Lelystad, halve marathon van Schoorl, CPC Loop, CPC, City-Pier-City Loop, NN CPC Loop, Great North Run | kind=one-day-race sport=athletics discipline=half-marathon
Venloop, Roma-Ostia, RomaOstia, Egmondse halve marathon, Haagse halve marathon | kind=one-day-race sport=athletics discipline=half-marathon
Zevenheuvelenloop, NN Zevenheuvelenloop, Montferland Run, Bruggenloop, 15 van Heerenberg | kind=one-day-race sport=athletics discipline=15km
Parelloop, Singelloop Utrecht, Stadsloop Appingedam, San Silvestre Vallecana, Giro al Sas | kind=one-day-race sport=athletics discipline=10km
Dam tot Damloop, Tilburg Ten Miles, Antwerp 10 Miles, 10 Miles van Antwerpen, Halve van Egmond, NN Egmond Halve Marathon, Singelloop Breda, Singelloop | kind=one-day-race sport=athletics
4 Mijl van Groningen, 4 Mijl, Vier Mijl van Groningen, Groet uit Schoorl Run, 20 kilometer van Brussel, 20 km van Brussel, 20 km door Brussel, San Silvestre | kind=one-day-race sport=athletics
Corrida van Leuven, Eindejaarscorrida, Goudse Nationale Singelloop, Goudse Singelloop, Asselronde, Midwintermarathon, Midwinter Marathon, Berenloop | kind=one-day-race sport=athletics
Texel Halve Marathon, Telfort Linschotenloop, Linschotenloop, Zandvoort Circuit Run, Night of the 10.000m PB's, Wings for Life World Run, Marathon des Sables, Comrades | kind=one-day-race sport=athletics
Comrades Marathon, UTMB, Ultra-Trail du Mont-Blanc, Kustmarathon, Kustmarathon Zeeland, Dwars door Hasselt, Dwars door Grimbergen, Great Manchester Run | kind=one-day-race sport=athletics
Great Ireland Run | kind=one-day-race sport=athletics

# Triathlon
Challenge Roth, Challenge Almere, Challenge Almere-Amsterdam, Ironman, Ironman Hawaï, Ironman Hawaii, Ironman van Hawaï, Ironman van Hawaii | kind=one-day-race sport=triathlon discipline=triathlon
Ironman Maastricht, Ironman Nice, Ironman Frankfurt, Ironman Lanzarote, Ironman Kona, Ironman 70.3, Holland Triathlon, triatlon van Almere | kind=one-day-race sport=triathlon discipline=triathlon
Zwintriatlon, Zwintriatlon Knokke, triatlon van Holten, triatlon van Geel, Embrunman, Norseman, PTO Canadian Open, PTO US Open | kind=one-day-race sport=triathlon discipline=triathlon
Collins Cup | kind=one-day-race sport=triathlon discipline=triathlon
World Triathlon Series, WTCS, World Triathlon Championship Series, T100, T100 World Tour, T100 Triathlon World Tour, supertri | kind=league sport=triathlon
Super League Triathlon, Arena Games, eredivisie triatlon, WTS | kind=league sport=triathlon

# Swimming, rowing, gymnastics, water sports
Swim Cup, Rotterdam Qualification Meet, Qualification Meet, Eindhoven Qualification Meet, Amsterdam Swim Cup, Swim Cup Amsterdam, Swim Cup Eindhoven, Swim Cup Den Haag | kind=meeting sport=swimming
FINA Champions Swim Series, Champions Swim Series, FINA Swim Series, International Swimming League, ISL, Swim Cup The Hague, Amsterdam Cup, Dutch Open zwemmen, ONK zwemmen, ONK kortebaan, Golden Tour, Mare Nostrum, Mare Nostrum Tour | kind=meeting sport=swimming
Settecolli, Sette Colli, Trofeo Settecolli, Pro Swim Series, TYR Pro Swim Series, Flanders Swimming Cup, Flanders Speedo Cup, Antwerp Diamond Speedo Race | kind=meeting sport=swimming
Eindhoven Cup, Duel in the Pool, Speedo Eindhoven Cup | kind=meeting sport=swimming
International Swimming League, ISL, eredivisie zwemmen, Champions Swim Series, FINA Champions Swim Series, World Aquatics Swimming World Cup | kind=league sport=swimming
Holland Beker, Hollandbeker, Holland Beker-wedstrijden, Henley Royal Regatta, Koninklijke Henley Regatta, Head of the River, Head of the River Amstel, Head of the Charles | kind=meeting sport=rowing
Varsity, Bosbaanwedstrijden, Martini Achter, Tromp Boat Races, Boat Race, The Boat Race, Memorial Paolo d'Aloja, Regatta van Luzern | kind=meeting sport=rowing
Rotsee-regatta, Zuidlaardermeerregatta, Skiffhead, Heineken Roeivierkamp, Diamond Sculls, Ringvaart Regatta | kind=meeting sport=rowing
Heerenveen Friendly, Gymnix, Internationaux de France turnen, DTB Pokal, DTB-Pokal, Dutch Gymnastics Top Meeting, Top Gym, American Cup | kind=meeting sport=gymnastics
FIT Challenge, Challenge Cup turnen, Swiss Cup, Memorial Gander, Jesolo Trophy, City of Jesolo Trophy, Axion Cup, Sidijk Tournament | kind=meeting sport=gymnastics
Flanders International Team Challenge | kind=meeting sport=gymnastics
Medemblik Regatta, Delta Lloyd Regatta, Allianz Regatta, Dutch Water Week, Kieler Woche, Kielerweek, Trofeo Princesa Sofia, Princesa Sofía Regatta | kind=meeting sport=sailing
Hempel World Cup Series, Volvo Ocean Race, Ocean Race, The Ocean Race, America's Cup, America’s Cup, Louis Vuitton Cup, SailGP | kind=meeting sport=sailing
Vendée Globe, Route du Rhum, Sneekweek, Skûtsjesilen, SKS-skûtsjesilen, IFKS, Sydney-Hobart, Fastnet Race | kind=meeting sport=sailing
Semaine Olympique Hyères | kind=meeting sport=sailing

# Winter sports
Hahnenkamm, Hahnenkammafdaling, Streif, Lauberhorn, Lauberhornafdaling | kind=one-day-race sport=alpine-skiing discipline=downhill
Hahnenkammrennen, Night Race Schladming, Snow Queen Trophy, Super Saturday | kind=meeting sport=alpine-skiing
Europacup, Europa Cup, Europabeker, Noord-Amerika Cup, NorAm Cup, Noord-Amerikacup, Intercontinental Cup, Intercontinentalcup | kind=cup
FIS-race, FIS-wedstrijd, Vierschansentoernee, Vierschansentournee, Tour de Ski, Ski Classics, Vasaloppet, Vasaloop | kind=cup
Marcialonga, Birkebeinerrennet, Raw Air, Laax Open, Dew Tour, Burton US Open, Air + Style, Air & Style | kind=cup

# Football
eredivisie, vrouwen eredivisie, eredivisie vrouwen, Azerion Vrouwen Eredivisie, Keuken Kampioen Divisie | kind=league sport=football
keuken kampioen divisie, KKD, eerste divisie, Jupiler League, Jupiler Pro League, JPL, Challenger Pro League | kind=league sport=football
Proximus League, Eerste klasse A, eerste klasse A, Eerste klasse B, eerste klasse B, tweede divisie, derde divisie | kind=league sport=football
Derde Divisie, vierde divisie, Lotto Super League, Super League, Premier League, League One, League Two, Women's Super League | kind=league sport=football
WSL, Bundesliga, 2. Bundesliga, Tweede Bundesliga, tweede Bundesliga, Frauen-Bundesliga, La Liga, LaLiga | kind=league sport=football
Primera División, Primera Division, Segunda División, Serie A, Serie B, Ligue 1, Ligue 2, Primeira Liga | kind=league sport=football
Süper Lig, Super Lig, Eliteserien, Allsvenskan, Superligaen, Ekstraklasa, Scottish Premiership, Schotse Premiership | kind=league sport=football
Major League Soccer, MLS, NWSL, Saudi Pro League, Brasileirão, J-League, A-League, Chinese Super League | kind=league sport=football
BeNe League, Regionalliga, Division 1 Féminine | kind=league sport=football
Championship, Premiership, 1A, 1B, Superliga | kind=league sport=football ambiguous
Pro League, hoofdklasse, eerste klasse, tweede klasse, derde klasse, overgangsklasse, promotieklasse | kind=league
topklasse, hoofdklassefinale, play-offs, playoffs, play-off, competitie, landscompetitie, reguliere competitie | kind=league
titelplay-offs, play-downs, nacompetitie, poulefase, Conference League-play-offs, Europe play-offs, Champions' play-offs | kind=league
UEFA Champions League, Women's Champions League, Europa League, UEFA Europa League, Conference League, UEFA Conference League, Europa Conference League, UEFA Cup | kind=cup level=european sport=football
UEFA-Cup, Europa Cup I, Europa Cup 1, Europacup I, Europacup II, Europa Cup II, Europa Cup III, Intertoto | kind=cup level=european sport=football
Europese Supercup, UEFA Super Cup, Youth League, UEFA Youth League, Nations League, UEFA Nations League, Bekerwinnaarscup | kind=cup level=european sport=football
Champions League, EHF Champions League, EHF European League, EHF Cup, EHF European Cup, European League, CEV Cup, CEV Champions League | kind=cup level=european
Challenge Cup, EuroLeague, Euroleague, EuroCup, FIBA Europe Cup, Basketball Champions League, BENE-League, BeNeLiga | kind=cup level=european
BENE-League Handball, BNXT League, BNXT | kind=cup level=european
WK voor clubteams, FIFA Club World Cup, Club World Cup, Confederations Cup, Wereldbeker voor clubs, Finalissima | kind=cup level=world sport=football
KNVB-beker, KNVB beker, TOTO KNVB Beker, KNVB-bekertoernooi, Croky Cup, Beker van België, DFB-Pokal, DFB Pokal | kind=cup sport=football
FA Cup, League Cup, EFL Cup, Carabao Cup, Community Shield, Copa del Rey, Supercoppa, Copa América | kind=cup sport=football
Copa America, Copa Libertadores, Gold Cup, Afrika Cup, Africa Cup, Azië Cup, Asian Cup, Johan Cruijff Schaal | kind=cup sport=football
Johan Cruijff-schaal, Johan Cruyff Schaal, SheBelieves Cup, Tournoi de France, Algarve Cup, Arnold Clark Cup, Pinatar Cup, TOTO Eredivisie Cup | kind=cup sport=football
Eredivisie Cup, Leagues Cup, DFL Supercup, Schotse beker, Azerion Eredivisie Cup, Beker van Frankrijk, Beker van Spanje, Beker van Italië | kind=cup sport=football
Beker van Duitsland | kind=cup sport=football
beker, nationale beker, bekertoernooi, bekertornooi, bekerfinale, supercup, bekerduel | kind=cup
bekerwedstrijd, Belgische Supercup, Nederlandse beker, Belgische beker, Franse beker, Duitse beker, Engelse beker, Spaanse beker | kind=cup
Italiaanse beker | kind=cup

# Tennis, other racket sports
Wimbledon, Roland Garros, US Open, Australian Open, Open Australische kampioenschappen, Open Franse kampioenschappen, Open Amerikaanse kampioenschappen | kind=grand-slam sport=tennis
grandslam, grandslamtoernooi, grandslamtoernooien, grandslamtornooi, grand slam, grand slamtoernooi, grandslamfinale | kind=grand-slam sport=tennis generic
ATP Tour, WTA Tour, ATP-tour, WTA-tour, ATP, WTA, ATP Finals, WTA Finals | kind=tour sport=tennis
ATP World Tour Finals, Next Gen ATP Finals, masterstoernooi, masters 1000-toernooi, Masters 1000, ATP 500, ATP 250, WTA 1000 | kind=tour sport=tennis
WTA 500, WTA 250, ATP-toernooi, WTA-toernooi, ATP-tornooi, WTA-tornooi, challengertoernooi, Challenger Tour | kind=tour sport=tennis
ITF-toernooi, Futures, ATP Challenger Tour, ATP Masters, graveltoernooi, grastoernooi, hardcourttoernooi | kind=tour sport=tennis
Indian Wells, BNP Paribas Open, Miami Open, Monte Carlo Masters, Rolex Monte-Carlo Masters, Madrid Open, Mutua Madrid Open, Italian Open | kind=meeting sport=tennis
Internazionali d'Italia, Rogers Cup, National Bank Open, Western & Southern Open, Cincinnati Open, Shanghai Masters, Rolex Shanghai Masters, Paris Masters | kind=meeting sport=tennis
Rolex Paris Masters, ABN AMRO Open, ABN Amro Open, ABN AMRO World Tennis Tournament, ABN Amro World Tennis Tournament, ABN AMRO-toernooi, ABN Amro-toernooi, Libéma Open | kind=meeting sport=tennis
Libema Open, Ricoh Open, Ordina Open, Topshelf Open, Rosmalen Grass Court Championships, European Open, Queen's, Queen's Club | kind=meeting sport=tennis
Terra Wortmann Open, Noventi Open, Gerry Weber Open, Barcelona Open, Godo, Estoril Open, Geneva Open, Hamburg Open | kind=meeting sport=tennis
German Open, BMW Open, Erste Bank Open, Swiss Indoors, Stockholm Open, Kremlin Cup, Dubai Tennis Championships, Qatar Open | kind=meeting sport=tennis
Adelaide International, Brisbane International, Auckland Classic, Hobart International, China Open, Japan Open, Eastbourne International, Porsche Tennis Grand Prix | kind=meeting sport=tennis
Charleston Open, Bad Homburg Open, Laver Cup, Mubadala Citi DC Open, Citi Open, Winston-Salem Open, Kooyong Classic, Six Kings Slam | kind=meeting sport=tennis
Dutch Open tennis, Van Lanschot Kempen Open, Wuhan Open, Melkhuisje, Antwerp Open, Diamond Games, Proximus Diamond Games, Halle Open | kind=meeting sport=tennis
Stuttgart Open, Boss Open, MercedesCup, Mallorca Championships, Acapulco Open, Rio Open, Argentina Open, Delray Beach Open | kind=meeting sport=tennis
Dallas Open, Open Sud de France, Open 13, Moselle Open, Sofia Open, Astana Open, Bett1 Open, San Diego Open | kind=meeting sport=tennis
Guadalajara Open, Transylvania Open, Linz Open, Upper Austria Ladies, Hopman Cup, Champions Tour | kind=meeting sport=tennis
Davis Cup, Davis Cup Finals, Daviscup, Fed Cup, Fedcup, Billie Jean King Cup, Billie Jean King Cup Finals, BJK Cup | kind=cup level=world sport=tennis
BK Cup, United Cup, ATP Cup, Davis Cupduel, Davis Cup-duel, Fed Cupduel, Fed Cup-duel | kind=cup level=world sport=tennis
All England, Dutch Open badminton, Yonex Dutch Open | kind=meeting sport=badminton

# Hockey, handball, volleyball, basketball, other team sports
FIH Pro League, Hockey Pro League, Hockey World League, World League hockey | kind=league level=world sport=hockey
Tulp Hoofdklasse, Livera Hoofdklasse, Volvo Hoofdklasse, hoofdklasse hockey, Belgian Hockey League, Carlsberg 0.0 Hockey League, ION Hockey League, Audi Hockey League | kind=league sport=hockey
Gold Cup hockey | kind=league sport=hockey
Euro Hockey League, EHL, EuroHockey Club Cup, EuroHockey Club Trophy, Champions Trophy, Azlan Shah Cup, Sultan Azlan Shah Cup, Rabobank Four Nations | kind=cup sport=hockey
vierlandentoernooi, drielandentoernooi, zeslandentoernooi, vierlandentornooi, landentoernooi, oefentoernooi, invitatietoernooi, interland | kind=cup
oefeninterland, oefenduel, oefenwedstrijd | kind=cup
eredivisie handbal, Handball NXT League, HandbalNL League, Super Handball League, BENE-League handbal, Golden League handbal, Holland Handbal Toernooi, EHF EURO | kind=league sport=handball
EHF Euro, EHF EURO Cup | kind=league sport=handball
Volleyball Nations League, Nations League volleybal, VNL, World Grand Prix volleybal, Montreux Volley Masters, eredivisie volleybal, Golden European League, EuroMillions Volley League | kind=league sport=volleyball
Lotto Volley League, SuperLega, Plusliga | kind=league sport=volleyball
Beach Pro Tour, World Tour beachvolleybal, Elite16, Challenge beachvolleybal, eredivisie beachvolleybal, King of the Court, Queen & King of the Court, DELA Beach Open | kind=league sport=beach-volleyball
NBA, WNBA, NCAA, Dutch Basketball League, DBL, eredivisie basketbal, EuroMillions Basketball League, EuroMillions League | kind=league sport=basketball
Pro Basketball League, EuroBasket, Eurobasket, EK 3x3, WK 3x3, World Tour 3x3, 3x3 World Tour, Women's Series | kind=league sport=basketball
FIBA 3x3 Women's Series, EuroCup Women, EuroLeague Women, NBA Finals, NBA Cup, ACB | kind=league sport=basketball
NFL, Super Bowl, NHL, Stanley Cup, MLB, Major League Baseball, World Series, Korfbal League | kind=league
Ahoy-finale, World Baseball Classic, Haarlemse Honkbalweek, Honkbalweek, Zes Landentoernooi, Zeslandentoernooi, Six Nations, Super Rugby | kind=league
Top 14, Rugby Championship, Rugby World Cup, Rugby Europe Championship, Sevens Series, World Rugby Sevens Series, World Sevens Series, BeNe-League | kind=league
Continental Cup, Indian Premier League, T20 World Cup, World T20, World Rugby SVNS, European Rugby Champions Cup | kind=league

# Motor sport
Grand Prix van Australië, Grote Prijs van Australië, GP van Australië, Grand Prix van Bahrein, Grote Prijs van Bahrein, GP van Bahrein, Grand Prix van China, Grote Prijs van China | kind=grand-prix sport=motor-sport
GP van China, Grand Prix van Spanje, Grote Prijs van Spanje, GP van Spanje, Grand Prix van Monaco, Grote Prijs van Monaco, GP van Monaco, Grand Prix van Canada | kind=grand-prix sport=motor-sport
Grote Prijs van Canada, GP van Canada, Grand Prix van Frankrijk, Grote Prijs van Frankrijk, GP van Frankrijk, Grand Prix van Oostenrijk, Grote Prijs van Oostenrijk, GP van Oostenrijk | kind=grand-prix sport=motor-sport
Grand Prix van Groot-Brittannië, Grote Prijs van Groot-Brittannië, GP van Groot-Brittannië, Grand Prix van Duitsland, Grote Prijs van Duitsland, GP van Duitsland, Grand Prix van Hongarije, Grote Prijs van Hongarije | kind=grand-prix sport=motor-sport
GP van Hongarije, Grand Prix van België, Grote Prijs van België, GP van België, Grand Prix van Italië, Grote Prijs van Italië, GP van Italië, Grand Prix van Singapore | kind=grand-prix sport=motor-sport
Grote Prijs van Singapore, GP van Singapore, Grand Prix van Maleisië, Grote Prijs van Maleisië, GP van Maleisië, Grand Prix van Japan, Grote Prijs van Japan, GP van Japan | kind=grand-prix sport=motor-sport
Grand Prix van de Verenigde Staten, Grote Prijs van de Verenigde Staten, GP van de Verenigde Staten, Grand Prix van Amerika, Grote Prijs van Amerika, GP van Amerika, Grand Prix van de VS, Grote Prijs van de VS | kind=grand-prix sport=motor-sport
GP van de VS, Grand Prix van Mexico, Grote Prijs van Mexico, GP van Mexico, Grand Prix van Mexico-Stad, Grote Prijs van Mexico-Stad, GP van Mexico-Stad, Grand Prix van Brazilië | kind=grand-prix sport=motor-sport
Grote Prijs van Brazilië, GP van Brazilië, Grand Prix van Abu Dhabi, Grote Prijs van Abu Dhabi, GP van Abu Dhabi, Grand Prix van Rusland, Grote Prijs van Rusland, GP van Rusland | kind=grand-prix sport=motor-sport
Grand Prix van Azerbeidzjan, Grote Prijs van Azerbeidzjan, GP van Azerbeidzjan, Grand Prix van Europa, Grote Prijs van Europa, GP van Europa, Grand Prix van Nederland, Grote Prijs van Nederland | kind=grand-prix sport=motor-sport
GP van Nederland, Grand Prix van Portugal, Grote Prijs van Portugal, GP van Portugal, Grand Prix van Turkije, Grote Prijs van Turkije, GP van Turkije, Grand Prix van Emilia-Romagna | kind=grand-prix sport=motor-sport
Grote Prijs van Emilia-Romagna, GP van Emilia-Romagna, Grand Prix van Toscane, Grote Prijs van Toscane, GP van Toscane, Grand Prix van Stiermarken, Grote Prijs van Stiermarken, GP van Stiermarken | kind=grand-prix sport=motor-sport
Grand Prix van Saoedi-Arabië, Grote Prijs van Saoedi-Arabië, GP van Saoedi-Arabië, Grand Prix van Qatar, Grote Prijs van Qatar, GP van Qatar, Grand Prix van Miami, Grote Prijs van Miami | kind=grand-prix sport=motor-sport
GP van Miami, Grand Prix van Las Vegas, Grote Prijs van Las Vegas, GP van Las Vegas, Grand Prix van São Paulo, Grote Prijs van São Paulo, GP van São Paulo, Grand Prix van Sao Paulo | kind=grand-prix sport=motor-sport
Grote Prijs van Sao Paulo, GP van Sao Paulo, Grand Prix van Eifel, Grote Prijs van Eifel, GP van Eifel, Grand Prix van de Eifel, Grote Prijs van de Eifel, GP van de Eifel | kind=grand-prix sport=motor-sport
Grand Prix van Sachir, Grote Prijs van Sachir, GP van Sachir, Grand Prix van Sakhir, Grote Prijs van Sakhir, GP van Sakhir, Grand Prix van Zuid-Korea, Grote Prijs van Zuid-Korea | kind=grand-prix sport=motor-sport
GP van Zuid-Korea, Grand Prix van India, Grote Prijs van India, GP van India, Grand Prix van Argentinië, Grote Prijs van Argentinië, GP van Argentinië, Grand Prix van Barcelona | kind=grand-prix sport=motor-sport
Grote Prijs van Barcelona, GP van Barcelona, Grand Prix van Madrid, Grote Prijs van Madrid, GP van Madrid, Grand Prix van San Marino, Grote Prijs van San Marino, GP van San Marino | kind=grand-prix sport=motor-sport
Grand Prix van Catalonië, Grote Prijs van Catalonië, GP van Catalonië, Grand Prix van Aragón, Grote Prijs van Aragón, GP van Aragón, Grand Prix van Aragon, Grote Prijs van Aragon | kind=grand-prix sport=motor-sport
GP van Aragon, Grand Prix van Valencia, Grote Prijs van Valencia, GP van Valencia, Grand Prix van de Algarve, Grote Prijs van de Algarve, GP van de Algarve, Grand Prix van Portimão | kind=grand-prix sport=motor-sport
Grote Prijs van Portimão, GP van Portimão, Grand Prix van Thailand, Grote Prijs van Thailand, GP van Thailand, Grand Prix van Indonesië, Grote Prijs van Indonesië, GP van Indonesië | kind=grand-prix sport=motor-sport
Grand Prix van Kazachstan, Grote Prijs van Kazachstan, GP van Kazachstan, Grand Prix van Tsjechië, Grote Prijs van Tsjechië, GP van Tsjechië, Grand Prix van Finland, Grote Prijs van Finland | kind=grand-prix sport=motor-sport
GP van Finland, Grand Prix van Doha, Grote Prijs van Doha, GP van Doha, Grand Prix van Zuid-Afrika, Grote Prijs van Zuid-Afrika, GP van Zuid-Afrika, Grand Prix van Luxemburg | kind=grand-prix sport=motor-sport
Grote Prijs van Luxemburg, GP van Luxemburg, Grand Prix van Engeland, Grote Prijs van Engeland, GP van Engeland, Grand Prix van Teruel, Grote Prijs van Teruel, GP van Teruel | kind=grand-prix sport=motor-sport
Grand Prix van Andalusië, Grote Prijs van Andalusië, GP van Andalusië, Grand Prix van Styrië, Grote Prijs van Styrië, GP van Styrië, Grand Prix van de Amerika's, Grote Prijs van de Amerika's | kind=grand-prix sport=motor-sport
GP van de Amerika's, Grand Prix van Mandalika, Grote Prijs van Mandalika, GP van Mandalika, Grand Prix van Imola, Grote Prijs van Imola, GP van Imola, Grand Prix van Zandvoort | kind=grand-prix sport=motor-sport
Grote Prijs van Zandvoort, GP van Zandvoort, Grand Prix van 70 jaar Formule 1, Grote Prijs van 70 jaar Formule 1, GP van 70 jaar Formule 1, Grand Prix van het 70-jarig bestaan, Grote Prijs van het 70-jarig bestaan, GP van het 70-jarig bestaan | kind=grand-prix sport=motor-sport
Grand Prix van Vlaanderen, Grote Prijs van Vlaanderen, GP van Vlaanderen, Grand Prix van Letland, Grote Prijs van Letland, GP van Letland, Grand Prix van Lombardije, Grote Prijs van Lombardije | kind=grand-prix sport=motor-sport
GP van Lombardije, Grand Prix van Zweden, Grote Prijs van Zweden, GP van Zweden, Grand Prix van Trentino, Grote Prijs van Trentino, GP van Trentino, Grand Prix van Zwitserland | kind=grand-prix sport=motor-sport
Grote Prijs van Zwitserland, GP van Zwitserland, Grand Prix van Patagonië, Grote Prijs van Patagonië, GP van Patagonië, Grand Prix van de Loire, Grote Prijs van de Loire, GP van de Loire | kind=grand-prix sport=motor-sport
Grand Prix van Sardinië, Grote Prijs van Sardinië, GP van Sardinië, Grand Prix van Galicië, Grote Prijs van Galicië, GP van Galicië, Grand Prix van Limburg, Grote Prijs van Limburg | kind=grand-prix sport=motor-sport
GP van Limburg, Grand Prix van Citta di Mantova, Grote Prijs van Citta di Mantova, GP van Citta di Mantova, Grand Prix van Bulgarije, Grote Prijs van Bulgarije, GP van Bulgarije, Grand Prix van Oekraïne | kind=grand-prix sport=motor-sport
Grote Prijs van Oekraïne, GP van Oekraïne, Grand Prix van Polen, Grote Prijs van Polen, GP van Polen | kind=grand-prix sport=motor-sport
GP, grand prix, grote prijs, grands prix, GP's | kind=grand-prix
Dutch GP, Dutch Grand Prix, Heineken Dutch Grand Prix, thuis-GP, thuisrace, TT van Assen, TT Assen, Dutch TT | kind=grand-prix sport=motor-sport
Motul TT, GP van Monza, GP van Silverstone, GP van Spa | kind=grand-prix sport=motor-sport
Formule 1, Formule 1-seizoen, Formule 1-circus, F1 | kind=series identity=F1 sport=motor-sport
Formule 2, F2 | kind=series identity=F2 sport=motor-sport
Formule 3, F3 | kind=series identity=F3 sport=motor-sport
Formule 4, Formule E, Formule Renault | kind=series sport=motor-sport
# The highest class, of cars or of motorcycles: which one the article tells.
koningsklasse | kind=series generic sport=motor-sport
F1 Academy, W Series, IndyCar, IndyCar Series, NASCAR, Indycar | kind=series sport=motor-sport
DTM, WEC, FIA WEC, World Endurance Championship, WRC, TCR, WTCR, WTCC | kind=series sport=motor-sport
Blancpain GT Series, GT World Challenge, GT World Challenge Europe, European Le Mans Series, ELMS, IMSA, Porsche Supercup, A1GP | kind=series sport=motor-sport
MotoGP, Moto2, Moto3, MotoE, Superbike, World Superbike, WorldSBK, Supersport | kind=series sport=motor-sport
WorldSSP, Superstock, World Supersport, MXGP, MX2, MX1, WMX, AMA Supercross | kind=series sport=motor-sport
Supercross, AMA Motocross, Dutch Masters of Motocross, Dutch Masters, ONK motorcross, 125cc, 250cc, 500cc | kind=series sport=motor-sport
EMX250, EMX125, Red Bull Rookies Cup, British Superbike, BSB, IDM | kind=series sport=motor-sport
Extreme E | kind=series sport=motor-sport
MotoGP-klasse, MotoGP-race, MotoGP-wedstrijd | name=MotoGP kind=series sport=motor-sport
Moto2-klasse, Moto2-race, Moto2-wedstrijd | name=Moto2 kind=series sport=motor-sport
Moto3-klasse, Moto3-race, Moto3-wedstrijd | name=Moto3 kind=series sport=motor-sport
MotoE-klasse, MotoE-race, MotoE-wedstrijd | name=MotoE kind=series sport=motor-sport
MXGP-klasse, MXGP-race, MXGP-wedstrijd | name=MXGP kind=series sport=motor-sport
MX2-klasse, MX2-race, MX2-wedstrijd | name=MX2 kind=series sport=motor-sport
MX1-klasse, MX1-race, MX1-wedstrijd | name=MX1 kind=series sport=motor-sport
WMX-klasse, WMX-race, WMX-wedstrijd | name=WMX kind=series sport=motor-sport
EMX250-klasse, EMX250-race, EMX250-wedstrijd | name=EMX250 kind=series sport=motor-sport
EMX125-klasse, EMX125-race, EMX125-wedstrijd | name=EMX125 kind=series sport=motor-sport
Supersport-klasse, Supersport-race, Supersport-wedstrijd | name=Supersport kind=series sport=motor-sport
Superbike-klasse, Superbike-race, Superbike-wedstrijd | name=Superbike kind=series sport=motor-sport
24 uur van Le Mans, 24 uur van Daytona, 24 uur van Spa, 24 uur van Spa-Francorchamps, 24 uur van de Nürburgring, 24 uur van Zolder, 24 Uren van Zolder, 24 Uren van Le Mans | kind=one-day-race sport=motor-sport
24 uren van Le Mans, 24 Uur van Le Mans, Indy 500, Indianapolis 500, Daytona 500, 12 uur van Sebring, 6 uur van Spa, Motorcross der Naties | kind=one-day-race sport=motor-sport
Motocross der Naties, Motorcross of Nations, Motocross of Nations, MXoN, Isle of Man TT, Macau Grand Prix, Masters of Formula 3, Race of Champions | kind=one-day-race sport=motor-sport
Zwarte Cross | kind=one-day-race sport=motor-sport
Dakar | kind=stage-race sport=motor-sport ambiguous
Dakar Rally, Dakar-rally, Dakarrally, Rally van Dakar, Dakar Classic | kind=stage-race sport=motor-sport
rally van Monte Carlo, rally Monte Carlo, rally van Monza, rally van Ieper, Ypres Rally, Ieper Rally, rally Ieper, rally van Finland, rally van Zweden | kind=rally discipline=race sport=motor-sport
rally van Kroatië, rally van Portugal, rally van Japan, rally van Spanje, rally van Sardinië, rally van Catalonië, rally van Griekenland, rally van Kenia, Safari Rally | kind=rally discipline=race sport=motor-sport
rally van Estland, rally van Chili, rally van Duitsland, rally van Polen, rally van Letland, rally van Wales, rally van Mexico, rally van Argentinië, Acropolis Rally | kind=rally discipline=race sport=motor-sport
rally van Turkije, rally van Corsica, rally van Australië, rally van Groot-Brittannië, rally van Italië, Centraal-Europese Rally, rally van Saoedi-Arabië, rally van Paraguay | kind=rally discipline=race sport=motor-sport
Tulpenrallye, Hellendoornrally, Twente Rally, ELE Rally, Conrad Twente Rally | kind=rally discipline=race sport=motor-sport
Silk Way Rally, Africa Eco Race | kind=stage-race sport=motor-sport
raceweekeinde, raceweekend, grandprixweekeinde, Grand Prix-weekend, GP-weekend | kind=grand-prix sport=motor-sport
TT | kind=grand-prix sport=motor-sport ambiguous

# Darts, snooker, golf, chess, equestrian, combat sports
Premier League Darts, Premier League of Darts, Premier League darts, World Series of Darts, Players Championship, Players Championship Finals, European Tour darts, Modus Super Series | kind=league sport=darts
World Matchplay, World Grand Prix, World Grand Prix Darts, Grand Slam of Darts, UK Open, The Masters, PDC World Darts Championship, European Championship Darts | kind=meeting sport=darts
Dutch Darts Masters, Dutch Darts Championship, Lakeside, Lakeside WDO, BDO-WK, WK PDC, World Masters, Winmau World Masters | kind=meeting sport=darts
World Masters Darts, World Cup of Darts, Nordic Darts Masters, US Darts Masters, Bahrain Darts Masters, Zuiderduin Masters, Finder Darts Masters, Finder Masters | kind=meeting sport=darts
Dutch Open Darts, Belgian Darts Open, Flanders Darts Trophy, German Darts Championship, German Darts Grand Prix, German Darts Masters, Gibraltar Darts Trophy, Czech Darts Open | kind=meeting sport=darts
Hungarian Darts Trophy, Austrian Darts Open, Baltic Sea Darts Open, International Darts Open, European Darts Open, European Darts Grand Prix, European Darts Trophy, Poland Darts Masters | kind=meeting sport=darts
Betfred World Matchplay, Women's World Matchplay, World Darts Championship, World Youth Championship, Champions League of Darts, Lakeside-WK | kind=meeting sport=darts
UK Championship, Tour Championship, Welsh Open, Champion of Champions, Northern Ireland Open, English Open, German Masters | kind=meeting sport=snooker
KLM Open, Dutch Open golf, The Open, Open Championship, Brits Open, PGA Championship, PGA Tour, European Tour | kind=meeting sport=golf
DP World Tour, LIV Golf, Ryder Cup, Solheim Cup, Augusta Masters, Dutch Ladies Open, LPGA, Evian Championship | kind=meeting sport=golf
Scottish Open, Challenge Tour, Big Green Egg Open, Soudal Open | kind=meeting sport=golf
Masters | kind=meeting ambiguous
Tata Steel Chess Tournament, Tata Steel-toernooi, Tata Steel Chess, Tata-toernooi, Hoogovenstoernooi, Corustoernooi, kandidatentoernooi | kind=meeting sport=chess
Candidates | kind=meeting sport=chess
CHIO Rotterdam, CHIO Aken, CHIO, Indoor Brabant, The Dutch Masters, Jumping Amsterdam, Jumping Indoor Maastricht, Jumping Indoor | kind=meeting sport=equestrian
Jumping Mechelen, Global Champions Tour, Longines Global Champions Tour, Longines FEI Nations Cup, Nations Cup Rotterdam, Military Boekelo, Military Boekelo-Enschede, Outdoor Gelderland | kind=meeting sport=equestrian
Badminton Horse Trials, Olympia Horse Show, Outdoor Brabant, Tops International Arena, Rolex Grand Slam, Rolex Grand Prix | kind=meeting sport=equestrian
Grand Slam van Parijs, Grand Slam Parijs, Grand Slam van Tokio, Grand Slam van Abu Dhabi, Grand Slam van Düsseldorf, Grand Slam van Antalya, Grand Slam van Tbilisi, Grand Slam van Bakoe | kind=meeting sport=judo
Grand Slam van Oelan Bator, Grand Slam van Tel Aviv, Grand Slam van Tasjkent, Grand Slam van Boedapest, Grand Slam van Kazan, Grand Slam van Osaka, Grand Slam van Jekaterinenburg, Grand Slam van Brasilia | kind=meeting sport=judo
Grand Slam van Doesjanbe, Grand Slam van Astana, Grand Slam Antwerpen, World Judo Masters, Judo Masters, Grand Prix van Den Haag, Grand Prix van Zagreb, Grand Prix van Linz | kind=meeting sport=judo
UFC, Glory, WBC, WBA, IBF, WBO, FIG World Cup, Street League | kind=league

# Rankings over several races (standings: true) and classifications within one race or meeting (discipline=).
[standings]
wereldbekerklassement, wereldbekerstand, wereldbekerranglijst, wereldbekerranking, wereldbekertussenstand, wereldbekereindklassement, World Cup-klassement, World Cup-stand | name=wereldbeker
worldcupklassement, WB-klassement, WB-stand, WB-tussenstand, WB-ranking, WB-eindstand, wereldbekereindklassement, World Cup-eindklassement, eindklassement van de wereldbeker, eindstand van de wereldbeker, algemene wereldbeker, wereldbeker-klassement, wereldbekereindstand | name=wereldbeker
WK-stand, WK-klassement, WK-tussenstand, stand om de wereldtitel, stand om het WK | name=WK
EK-stand, EK-klassement | name=EK
superprestigeklassement, superprestigestand, Superprestige-klassement | name=Superprestige sport=cycling discipline=cyclo-cross
wereldranglijst, wereldranking, mondiale ranglijst, mondiale ranking, wereldklassement | level=world
ATP-ranking, WTA-ranking, ATP-ranglijst, WTA-ranglijst, Race to London, Race to Turin | level=world sport=tennis
UCI-ranking, UCI-ranglijst, UCI-klassement, WorldTour-ranking, WorldTour-klassement, WorldTourklassement | level=world sport=cycling
FIFA-ranking, FIFA-ranglijst, wereldranglijst van de FIFA | level=world sport=football
Order of Merit | level=world sport=darts
Olympische ranking, olympische ranglijst, olympische kwalificatieranking, kwalificatieranglijst, olympische kwalificatieranglijst, kwalificatieranking | level=world
seizoensranglijst, jaarranglijst, wereldjaarranglijst, wereldjaarlijst, Europese ranglijst, Europese seizoensranglijst, jaarlijst | season
tussenstand, eindstand, eindklassement, klassement, ranking, rangschikking, ranglijst, tussenklassement
eindrangschikking, totaalklassement, totaalstand, puntenstand, regelmatigheidscriterium, regelmatigheidsklassement, competitiestand, kampioenschapsstand
overall | ambiguous
coureursklassement, coureurskampioenschap, rijderskampioenschap, constructeurskampioenschap, constructeursklassement, constructeurstitel, rijdersklassement, rijderstitel | level=world sport=motor-sport
stand om het wereldkampioenschap | level=world sport=motor-sport
medaillespiegel, medailleklassement, medaillestand, medailletabel | kind=medal-table
algemeen klassement, algemene klassement, algemene rangschikking, eindklassement van de Tour | discipline=general-classification sport=cycling
puntenklassement, sprintklassement | discipline=points-classification
bergklassement, klimmersklassement | discipline=mountains-classification
jongerenklassement, jongerenrangschikking, beloftenklassement | discipline=youth-classification
ploegenklassement, ploegenrangschikking, teamklassement | discipline=team-classification
strijdlustklassement, combativiteitsklassement | discipline=combativity-classification
combinatieklassement | discipline=combination-classification
landenklassement, landenranglijst, landenranking | kind=nations

# Jerseys of leaders; race= the race whose jersey it is in the first place. No race: colour differs.
[jersey sport=cycling]
gele trui, gele leiderstrui, maillot jaune, gele tricot, geletruidrager, geletruidraagster | discipline=general-classification race=Tour
geel, het geel | discipline=general-classification race=Tour ambiguous
groen, het groen | discipline=points-classification race=Tour ambiguous
roze, het roze | discipline=general-classification race=Giro ambiguous
rood, het rood | discipline=general-classification race=Vuelta ambiguous
wit, het wit | discipline=youth-classification race=Tour ambiguous
groene trui, groenetruidrager, groene puntentrui | discipline=points-classification race=Tour
bolletjestrui, bollentrui, bolletjestruidrager, bolletjestricot | discipline=mountains-classification race=Tour
de bollen, de bolletjes | discipline=mountains-classification race=Tour ambiguous
bergkoning, bergkoningin | discipline=mountains-classification ambiguous
witte trui, witte jongerentrui, wittetruidrager, witte tricot | discipline=youth-classification race=Tour
roze trui, roze leiderstrui, maglia rosa, rozetruidrager, rozetruidraagster, roze tricot | discipline=general-classification race=Giro
paarse trui, cyclamen trui, cyclaam trui, maglia ciclamino, paarse puntentrui, ciclamino | discipline=points-classification race=Giro
blauwe trui, blauwe bergtrui, maglia azzurra | discipline=mountains-classification race=Giro
maglia bianca | discipline=youth-classification race=Giro
rode trui, rode leiderstrui, rodetruidrager, rodetruidraagster, maillot rojo | discipline=general-classification race=Vuelta
blauwe bolletjestrui, witte trui met blauwe bollen | discipline=mountains-classification race=Vuelta
leiderstrui, blauwe leiderstrui, groene leiderstrui, witte leiderstrui, oranje leiderstrui, paarse leiderstrui, zwarte leiderstrui, azuurblauwe leiderstrui, leiderstricot, leiderstruidrager, okeren trui, oranje leiderstrui | discipline=general-classification
puntentrui, sprinttrui | discipline=points-classification
bergtrui | discipline=mountains-classification
jongerentrui | discipline=youth-classification
regenboogtrui, regenboogtricot | title=world
Europese kampioenentrui, Europese trui, sterrentrui | title=european
kampioenentrui, tricolore trui, rood-wit-blauwe trui, Belgische roodwitblauwe trui, nationale trui | title=national

# A victory in a stage race as a whole.
[competition sport=cycling]
eindzege, eindoverwinning, eindwinst | title discipline=general-classification
