# Long track and short track speed skating, marathon skating.

[discipline sport=speed-skating]
massastart, mass start, massastarts, massastartfinale | id=mass-start
ploegenachtervolging, ploegachtervolging, ploegenachtervolgingen, ploegenachtervolgers, ploegachtervolgers, achtervolgingsfinale, achtervolgingsgoud, achtervolgingstitel, achtervolgingsteam, achtervolgingsploeg, achtervolgingsploegen, achtervolgsters, achtervolgingstrio, achtervolgingskwartet, team pursuit, achtervolging | id=team-pursuit crew
teamsprint, ploegsprint, teamsprints, ploegensprint | id=team-sprint crew
gemengde aflossing, mixed relay, gemengde estafette | id=mixed-relay crew gender=mixed
allroundtoernooi, allroundklassement, allround, allroundtitel, allroundwereldtitel, allroundgoud, allroundzilver, allroundbrons, vierkamptitel, allroundeindklassement | id=allround classification
sprintklassement, sprinttoernooi, sprintvierkamp, sprinttitel, sprintwereldtitel, sprintgoud, sprintzilver, sprintbrons, sprinteindklassement | id=sprint classification
kilometer | id=1000m weak weight=0
schaatsmijl | id=1500m
halve kilometer | id=500m
koningsafstand | id=1500m

[discipline sport=short-track]
aflossing, relay, aflossingen, aflossingsploeg, aflossingsploegen, shorttrackaflossing, aflossingstoernooi, aflossingsfinale, aflossingsrace, aflossingswedstrijd, aflossingsfinales, aflossingswedstrijden, aflossingsgoud, aflossingszilver, aflossingsbrons, aflossingstitel, aflossingskwartet, aflossingsteam, aflossingsteams, relayfinale, relayfinales, relayploeg, relayploegen, relaygoud, relayteam, relaytitel | id=relay crew
vrouwenaflossing, damesaflossing, vrouwenrelay, damesrelay, aflossingsvrouwen, aflossingsdames | id=relay crew gender=women
vrouwenestafette, damesestafette | id=relay crew gender=women weight=0
mannenaflossing, herenaflossing, mannenrelay, herenrelay, aflossingsmannen, aflossingsheren | id=relay crew gender=men
mannenestafette, herenestafette | id=relay crew gender=men weight=0
gemengde aflossing, gemengde relay, mixed relay, gemengde estafette, gemengde aflossingsploeg, mixed team relay, team relay, mixed teamrelay, mixed aflossing, mixed estafette, gemengd team, gemengde aflossingsfinale, gemengde landenaflossing | id=mixed-relay crew gender=mixed
superfinale | id=3000m
kilometer | id=1000m weak weight=0
overallklassement, allroundklassement, allround, allroundtitel, allroundwereldtitel, overalltitel, overallwereldtitel, eindtitel | id=overall classification meeting

[discipline sport=marathon-skating]
natuurijsmarathon, schaatsmarathon, marathonwedstrijd, kunstijsmarathon, natuurijsklassieker, langeafstandsmarathon | id=marathon default
massastart, mass start | id=mass-start

[sport-word sport=speed-skating weight=3 slowest=70 fastest=158]
profschaatser, profschaatsster, profschaatster, allrounder, allrounders, topschaatser, topschaatsers, topschaatsster, schaatskampioen, schaatstalent, schaatstalenten, schaatswereld, schaatssport, schaatsen, schaatser, schaatsster, schaatsers, schaatssters, schaatst, langebaan, langebaanschaatsen, langebaanschaatser, Thialf, schaatshal, schaatsbaan, ijsbaan, kruising, binnenbocht, buitenbocht, schaatsploeg, KNSB, ISU, massastart, ploegenachtervolging, ploegachtervolging, teamsprint, schaatsbond, schaatsseizoen, schaatsprogramma, schaatscoach, WK allround, WK sprint, EK allround, WK afstanden, NK afstanden, EK afstanden, NK allround, NK sprint, schaatsmijl, ijs, Reggeborgh, Team Jumbo-Visma schaatsen, B-groep, A-groep, baanrecord, klapschaats, OKT, wereldbekerklassement, rijder, rijdster, rijders, rijdsters, sprintster, slotrit

[sport-word sport=short-track weight=8 slowest=35 fastest=150]
shorttrack, short track, shorttracker, shorttrackster, shorttrackers, shorttracksters, penalty's, boarding

[sport-word sport=marathon-skating weight=8 long]
marathonschaatser, marathonschaatsster, marathonschaatsen, marathonpeloton, Marathon Cup-wedstrijd, Marathon Cup-wedstrijden, marathonzege op kunstijs, natuurijs, natuurijsmarathon, marathonrijder, marathonrijdster, marathonrijders, Elfstedentocht, Alternatieve Elfstedentocht, Weissensee, schaatsmarathon, Marathon Cup, marathonpeloton

[sport-word sport=marathon-skating weight=6]
marathon op kunstijs, marathon op natuurijs, marathontitel op kunstijs, kunstijsmarathon, NK marathon op kunstijs, NK marathon op natuurijs, leiderspak, marathonploeg, Marathon Cup, KPN Cup

[sport-word sport=marathon-skating weight=9]
KPN Cup, KPN Marathon Cup, Daikin Marathon Cup, Jumbo Marathon Cup, KNSB Marathon Cup, Trachitol Trophy, marathonschaatsers, marathonschaatssters, marathonskater, NK marathonschaatsen

[sport-word sport=marathon-skating weight=2]
kunstijs, kunstijsbaan, natuurijsbaan, landijsbaan, ijsmeester

[gender]
shorttracksters, shorttrackvrouwen, shorttrackdames, aflossingsvrouwen, aflossingsdames, relayvrouwen, relaydames, achtervolgsters, achtervolgingsvrouwen, vrouwenploeg, damesploeg | gender=women
shorttrackmannen, shorttrackheren, aflossingsmannen, aflossingsheren, relaymannen, relayheren, achtervolgingsmannen, mannenploeg, herenploeg | gender=men

# Titles won on the ice.
[award]
allroundwereldtitel, sprintwereldtitel, vierkamptitel, overalltitel, overallwereldtitel, afstandstitel, afstandswereldtitel, massastartwereldtitel, wereldbekertitel, eindtitel | rank=1 title
allroundgoud, sprintgoud, afstandsgoud | rank=1 medal=gold
allroundzilver, sprintzilver, afstandszilver | rank=2 medal=silver
allroundbrons, sprintbrons, afstandsbrons | rank=3 medal=bronze
afstandszege, afstandsoverwinning, afstandswinst, marathonseizoenszege | rank=1 kind=win
