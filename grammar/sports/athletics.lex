# Athletics: track, field, road and cross-country. kind=field: a mark in metres, between shortest and longest in centimetres,
# kind=points: a sum of points.

[discipline sport=athletics]
hoogspringen, hoogtesprong, hoogspringwedstrijd, hoogspringmeeting, hoogspringgala, hoogspringconcours, hoogspringfinale | id=high-jump kind=field shortest=85 longest=250
polsstokhoogspringen, polsstokspringen, polsstokhoog, polshoog, polsstokgala, polsstokmeeting, polsstokconcours, polsstokwedstrijd, polsstokfinale | id=pole-vault kind=field shortest=150 longest=640
verspringen, verspringbak, verspringwedstrijd, verspringfinale | id=long-jump kind=field shortest=250 longest=900
hinkstapspringen, hink-stap-springen, hinkstapsprong, hink-stap-sprong, hinkstap, driesprong | id=triple-jump kind=field shortest=750 longest=1850
kogelstoten, kogelstootwedstrijd, kogelstootfinale, kogel | id=shot-put kind=field shortest=400 longest=2400
discuswerpen, discuswedstrijd, discus | id=discus kind=field shortest=1000 longest=7500
speerwerpen, speerwerpwedstrijd, speer | id=javelin kind=field shortest=1000 longest=10500
kogelslingeren, hamerslingeren, hamerwerpen | id=hammer kind=field shortest=1500 longest=9000
zevenkamp, heptatlon, heptathlon | id=heptathlon classification kind=points
tienkamp, decathlon | id=decathlon classification kind=points gender=men
vijfkamp, indoorvijfkamp, pentathlon, indoor vijfkamp | id=pentathlon classification kind=points
meerkamp indoor, indoorzevenkamp | id=heptathlon classification kind=points
steeple, steeplechase | id=3000m-steeplechase
marathon, marathons, 42.195 meter, klassieke afstand | id=marathon long
halve marathon, halve marathons | id=half-marathon long
veldloop, veldlopen, crosslopen, veldlooptitel, crossloop, cross, crossen | id=cross-country long
4x100 meter, 4 x 100 meter, 4x100m, 4x100, 4 x 100m, 4x100-meter, 4×100 meter, 4×100, 4 × 100 meter, 4 × 100, 4×100 meter estafette, 4 × 100 meter estafette, 4x100 meter estafette, 4 x 100 meter estafette, 4x100m-estafette, sprintestafette, korte estafette | id=4x100m crew
4x400 meter, 4 x 400 meter, 4x400m, 4x400, 4 x 400m, 4x400-meter, 4×400 meter, 4×400, 4 × 400 meter, 4 × 400, 4×400 meter estafette, 4 × 400 meter estafette, 4×400 meter-estafette, 4x400 meter estafette, 4 x 400 meter estafette, 4x400m-estafette, lange estafette | id=4x400m crew
4x60 meter, 4x60m, 4 x 60 meter, 4×60 meter, 4x60 meter estafette | id=4x60m crew
4x80 meter, 4x80m, 4 x 80 meter, 4×80 meter, 4x80 meter estafette | id=4x80m crew
4x800 meter, 4x800m, 4 x 800 meter, 4×800 meter, 4x800 meter estafette | id=4x800m crew
4x1500 meter, 4x1500m, 4 x 1500 meter, 4×1500 meter | id=4x1500m crew
4x200 meter, 4 x 200 meter, 4x200m, 4×200 meter, 4x200 meter estafette | id=4x200m crew
gemengde 4x400 meter, gemengde 4 x 400 meter, 4x400 meter gemengd, mixed 4x400 meter, 4x400 meter mixed, gemengde 4x400 meter estafette, gemengde 4x400m, 4x400m gemengd, mixed relay 4x400 meter, gemengde estafette 4x400 meter | id=mixed-4x400m crew gender=mixed
mijl, Engelse mijl, mijl op de weg, indoormijl, Dream Mile | id=mile long
10 Engelse mijl, 10 Engelse mijlen, tien Engelse mijl, tien Engelse mijlen, 10 mijl, tien mijl, 10 EM, 10 miles, ten miles, tien mijlen, 10 mijlen | id=10-mile long
4 mijl, vier mijl, 4 Engelse mijl, vier Engelse mijl | id=4-mile long weight=1

# "de 60m-finale": joined to its round.
[discipline sport=athletics]
60m-finale, 60m-finales, 60m-race, 60m-reeks, 60m-chrono, 60m-loper, 60m-loopster, 60m-specialist, 60m-specialiste, 60-meter-finale, 60-meter-finales, 60-meter-race, 60-meter-reeks, 60-meter-chrono, 60-meter-loper, 60-meter-loopster, 60-meter-specialist, 60-meter-specialiste | id=60m
100m-finale, 100m-finales, 100m-race, 100m-reeks, 100m-chrono, 100m-loper, 100m-loopster, 100m-specialist, 100m-specialiste, 100-meter-finale, 100-meter-finales, 100-meter-race, 100-meter-reeks, 100-meter-chrono, 100-meter-loper, 100-meter-loopster, 100-meter-specialist, 100-meter-specialiste | id=100m
200m-finale, 200m-finales, 200m-race, 200m-reeks, 200m-chrono, 200m-loper, 200m-loopster, 200m-specialist, 200m-specialiste, 200-meter-finale, 200-meter-finales, 200-meter-race, 200-meter-reeks, 200-meter-chrono, 200-meter-loper, 200-meter-loopster, 200-meter-specialist, 200-meter-specialiste | id=200m
400m-finale, 400m-finales, 400m-race, 400m-reeks, 400m-chrono, 400m-loper, 400m-loopster, 400m-specialist, 400m-specialiste, 400-meter-finale, 400-meter-finales, 400-meter-race, 400-meter-reeks, 400-meter-chrono, 400-meter-loper, 400-meter-loopster, 400-meter-specialist, 400-meter-specialiste | id=400m
800m-finale, 800m-finales, 800m-race, 800m-reeks, 800m-chrono, 800m-loper, 800m-loopster, 800m-specialist, 800m-specialiste, 800-meter-finale, 800-meter-finales, 800-meter-race, 800-meter-reeks, 800-meter-chrono, 800-meter-loper, 800-meter-loopster, 800-meter-specialist, 800-meter-specialiste | id=800m
1500m-finale, 1500m-finales, 1500m-race, 1500m-reeks, 1500m-chrono, 1500m-loper, 1500m-loopster, 1500m-specialist, 1500m-specialiste, 1.500m-finale, 1.500m-finales, 1.500m-race, 1.500m-reeks, 1.500m-chrono, 1.500m-loper, 1.500m-loopster, 1.500m-specialist, 1.500m-specialiste, 1500-meter-finale, 1500-meter-finales, 1500-meter-race, 1500-meter-reeks, 1500-meter-chrono, 1500-meter-loper, 1500-meter-loopster, 1500-meter-specialist, 1500-meter-specialiste | id=1500m
3000m-finale, 3000m-finales, 3000m-race, 3000m-reeks, 3000m-chrono, 3000m-loper, 3000m-loopster, 3000m-specialist, 3000m-specialiste, 3.000m-finale, 3.000m-finales, 3.000m-race, 3.000m-reeks, 3.000m-chrono, 3.000m-loper, 3.000m-loopster, 3.000m-specialist, 3.000m-specialiste | id=3000m
5000m-finale, 5000m-finales, 5000m-race, 5000m-reeks, 5000m-chrono, 5000m-loper, 5000m-loopster, 5000m-specialist, 5000m-specialiste, 5.000m-finale, 5.000m-finales, 5.000m-race, 5.000m-reeks, 5.000m-chrono, 5.000m-loper, 5.000m-loopster, 5.000m-specialist, 5.000m-specialiste | id=5000m
10.000m-finale, 10.000m-finales, 10.000m-race, 10.000m-reeks, 10.000m-chrono, 10.000m-loper, 10.000m-loopster, 10.000m-specialist, 10.000m-specialiste, 10000m-finale, 10000m-finales, 10000m-race, 10000m-reeks, 10000m-chrono, 10000m-loper, 10000m-loopster, 10000m-specialist, 10000m-specialiste | id=10000m

# The road: what lasts minutes, so that "28.33" is no half minute.
[discipline sport=athletics weight=0 long]
5 kilometer, 5 km, 5km, vijf kilometer, vijf km, 5-kilometer | id=5km
8 kilometer, 8 km, 8km, acht kilometer, acht km, 8-kilometer | id=8km
10 kilometer, 10 km, 10km, tien kilometer, tien km, 10-kilometer | id=10km
12 kilometer, 12 km, 12km, twaalf kilometer, twaalf km, 12-kilometer | id=12km
15 kilometer, 15 km, 15km, vijftien kilometer, vijftien km, 15-kilometer | id=15km
16 kilometer, 16 km, 16km, zestien kilometer, zestien km, 16-kilometer | id=16km
20 kilometer, 20 km, 20km, twintig kilometer, twintig km, 20-kilometer | id=20km
25 kilometer, 25 km, 25km, vijfentwintig kilometer, vijfentwintig km, 25-kilometer | id=25km
30 kilometer, 30 km, 30km, dertig kilometer, dertig km, 30-kilometer | id=30km

[sport-word sport=athletics weight=4 hours slowest=20 fastest=125]
atletiek, atletiekbond, atletiekbaan, atletiekstadion, Atletiekunie, atletiekwedstrijd, atletiekmeeting, atletiekhal, baanatletiek, wegatletiek
Diamond League, Diamond League-wedstrijd, Diamond League-wedstrijden, Diamond League-meeting, Diamond League-finale, Athletics Meeting, Athletics Meet, buitenseizoen, Gouden Spike, Golden Spike, FBK Games, FBK-stadion, Memorial Van Damme, Weltklasse, Hypomeeting, IAAF, World Athletics, IFAM, Continental Tour
horden, hordeloopster, hordeloper, hordelopers, hordeloopsters, hordelopen, horde, hordensprintster, hordenspecialiste
steeple, steeplechase, steeplechaser
hoogspringen, hoogspringer, hoogspringster, hoogspringers
polsstokhoogspringen, polsstokspringen, polsstokhoogspringer, polsstokhoogspringster, polsstok, polsstokspringer, polsstokspringster
verspringen, verspringer, verspringster, hinkstapspringen, hinkstapspringer, hinkstapspringster
kogelstoten, kogelstoter, kogelstootster, kogelslingeren, kogelslingeraar, kogelslingeraarster
discuswerpen, discuswerper, discuswerpster, discus
speerwerpen, speerwerper, speerwerpster
zevenkamp, zevenkampster, tienkamp, tienkamper, vijfkamp, meerkampster, meerkamper, meerkampers, zevenkampsters
estafette, estafetteploeg, estafetteteam, estafettevrouwen, estafettemannen, Belgian Tornados, Belgian Cheetahs, aflossingsteam | weight=1
loopnummer, loopnummers, middellangeafstandsloopster, middellangeafstandsloper, langeafstandsloper, langeafstandsloopster, loper, loopster, lopers, loopsters | weight=2
indoor, indoormeeting, indoorseizoen, NK indoor, EK indoor, WK indoor, indoortitel, indoorkampioen, indoorkampioene, indoorrecord | weight=3
meeting, meetingrecord, atlete, atleten, atletes, atleet | weight=2
4x400 meter, 4x100 meter, 4×400 meter, 4×100 meter, 4x400, 4x100, 4x400 meter estafette, 4x100 meter estafette, 4×400 meter estafette, 4×100 meter estafette, estafettelopers, estafetteloopsters, slotloper, slotloopster, startloper, startloopster
kamprechter, kamprechters, haas, hazen | weight=1
veldlopen, veldloop, crosslopen, veldloper, veldloopster, veldlopers

# The win of a heat tells the round as well.
[award]
reekswinst, reekszege, reeksoverwinning, seriewinst, seriezege, heatwinst, heatzege | rank=1 kind=win
[round]
reekswinst, reekszege, reeksoverwinning, seriewinst, seriezege, heatwinst, heatzege | id=heat

[sport-word sport=athletics weight=4]
marathonloper, marathonloopster, marathonlopers, marathondebuut, halve marathon, marathonrecord
marathon van Amsterdam, marathon van Rotterdam, marathon van Eindhoven, Marathon van Amsterdam, Marathon van Rotterdam, Marathon van Berlijn, Marathon van Londen, Marathon van New York, Marathon van Chicago, Marathon van Eindhoven, marathon van Berlijn, marathon van Londen, marathon van New York, marathon van Parijs, marathon van Antwerpen, marathon van Enschede, marathon van Valencia
hardlopen, hardloper, hardloopster, hardlopers, hardloopwedstrijd, Running Team, runningteam, loopteam, hardloopteam, NK crosslopen, crosscircuit, crosser op spikes, indoorbaan, loopster, middenafstand, stratenloop, wegwedstrijd over, Dam tot Damloop, Zevenheuvelenloop, Egmond, CPC, CPC Loop, CrossCup, CrossCup van Mol, Lotto Cross Cup, EK veldlopen
marathon | weight=2

# Races on the road and through the fields, as regional papers tell of them.
[sport-word sport=athletics weight=6]
baanloop, baanlopen, Baanloop, stratenloop, stratenlopen, joggings, loopcriterium, stratenloopcriterium, joggingcriterium, kidsloop, kidsrun, strandlopen, wedstrijdloop, prestatielopen, natuurloop, natuurlopen, hardloopwedstrijd, hardloopwedstrijden, hardloopevenement, loopwedstrijd, loopwedstrijden, loopevenement, loopfeest, wegatletiek, trailrun, trailloop, trailrunner, trailrunning, ultratrail, wintertrail, nachttrail, ultralopen, ultralopers, ultramarathon, skyrunning, bergloop, berglopen, bosloop, polderloop, duinloop, strandloop, avondloop, dorpsloop, stadsloop, kermisloop, lenteloop, zomerloop, kerstloop, kerstcorrida, oliebollenloop, eindejaarscorrida, nieuwjaarsloop, bruggenloop, prestatieloop, recreatieloop, estafetteloop, kinderloop, jeugdloop, ultraloop, ultraloper, kwartmarathon, crosscircuit, loopcircuit, wegkampioenschap, halvemarathonloper, stratenloper, crossloper, crossloopster, wegloper
[sport-word sport=athletics weight=2]
spikes, 60m, 60 meter, 60 m, estafetteteam, meerkamper, atletiekhal, atletiekcircuit, tijdsnelste, tijdsnelsten, baanronde, baanronden, hordes, atletiekjaar, atletiektitel
jogging, hordenlopen, snelste loper, snelste loopster, eerste loper, kogel, polshoog, atletiekvereniging, atletiekclub, loopgroep, loopclub, hardloopclub, clubgenoot bij de atletiek, tijdlopers, wedstrijdlopers, recreanten, parcoursrecord

# What others run and swim as well.
[sport-word sport=athletics weight=1]
atleet, atlete, atleten, atletes, topatleet, topatlete, koningsnummer | weight=2
100 meter, 200 meter, 800 meter, sprinter, sprintster, trials

# Who is called by what they do: where nothing else says which contest it is.
[sport-word sport=athletics weight=1 discipline=high-jump cue]
hoogspringer, hoogspringster
[sport-word sport=athletics weight=1 discipline=pole-vault cue]
polsstokhoogspringer, polsstokhoogspringster, polsstokspringer, polsstokspringster
[sport-word sport=athletics weight=1 discipline=long-jump cue]
verspringer, verspringster
[sport-word sport=athletics weight=1 discipline=triple-jump cue]
hinkstapspringer, hinkstapspringster, hink-stap-springer, hink-stap-springster
[sport-word sport=athletics weight=1 discipline=shot-put cue]
kogelstoter, kogelstootster
[sport-word sport=athletics weight=1 discipline=discus cue]
discuswerper, discuswerpster
[sport-word sport=athletics weight=1 discipline=javelin cue]
speerwerper, speerwerpster
[sport-word sport=athletics weight=1 discipline=hammer cue]
kogelslingeraar, kogelslingeraarster, hamerwerper, hamerwerpster
[sport-word sport=athletics weight=1 discipline=marathon]
marathonloper, marathonloopster

# Titles by where they are won.
[award]
indoortitel, zaaltitel, outdoortitel, crosstitel, veldlooptitel, wegtitel, baantitel, hordetitel, hordentitel, sprinttitel, estafettetitel, meerkamptitel, clubtitel indoor, scholierentitel, mastertitel, studententitel | rank=1 title
indoorgoud | rank=1 medal=gold
indoorzilver | rank=2 medal=silver
indoorbrons | rank=3 medal=bronze

# Who runs and where: women or men.
[gender]
estafettevrouwen, estafettedames, estafetteloopsters, loopsters, hardloopsters, damesloop, vrouwenloop, vrouwenmarathon, damesmarathon, meisjesrace | gender=women
estafettemannen, estafetteheren, herenloop, mannenloop, mannenmarathon, herenmarathon, jongensrace | gender=men
