# Nouns that denote a person, titles before a name, and particles of surnames.
# Flags: plural; masculine (of a team, men); title (a place, medal or title that the person holds); relative (needs another person);
# region (an inhabitant of a town or region, which says nothing of the nationality).

# Women who compete
[person-noun role=athlete gender=women]
schaduwkopvrouw, opbouwster, middenopbouwster, rechterhoekspeelster, linkerhoekspeelster
schaatsster, rijdster, langebaanschaatsster, marathonschaatsster, marathonrijdster, shorttrackster, kunstrijdster
kunstschaatsster, skatester, inlineskatester, skeeleraarster, wielrenster, renster, wielrijdster, tijdrijdster
baanrenster, baanwielrenster, veldrijdster, mountainbikester, klimster, ritwinnares, sprintster, puncheuse, atlete
loopster, hardloopster, hordeloopster, sprintloopster, marathonloopster, langeafstandsloopster, middenafstandsloopster
estafetteloopster, slotloopster, startloopster, veldloopster, steepleloopster, werpster, discuswerpster, speerwerpster
kogelstootster, kogelslingeraarster, springster, hoogspringster, verspringster, polsstokhoogspringster
polsstokspringster, hinkstapspringster, meerkampster, zevenkampster, vijfkampster, tienkampster, snelwandelaarster
wandelaarster, trailloopster, zwemster, openwaterzwemster, langeafstandszwemster, rugslagzwemster
schoolslagspecialiste, vlinderslagzwemster, schoolslagzwemster, vrijeslagzwemster, wisselslagzwemster, kunstzwemster
schoonspringster, waterpoloster, roeister, skiffeuse, stuurvrouw, skister, alpineskister, langlaufster, biatlete
snowboardster, skeletonster, rodelaarster, bobsleester, remster, bobster, voetbalster, handbalster, volleybalster
beachvolleybalster, basketbalster, hockeyster, korfbalster, honkbalster, softbalster, rugbyster, tennisster
tafeltennisster, badmintonster, squashster, padelster, golfster, keepster, doelvrouw, aanvalster, verdedigster
middenveldster, speelster, spelverdeelster, aanspeelster, turnster, turnmeisje, trampolinespringster, gymnaste
boksster, kickboksster, worstelaarster, schermster, gewichthefster, schutster, boogschutster, dartster, damster
schaakster, biljartster, zeilster, windsurfster, surfster, kitesurfster, kanovaarster, kajakster, kanoster, amazone
springamazone, dressuuramazone, autocoureuse, coureuse, motorrijdster, rallyrijdster, duatlete, triatlete
klimkoningin, sprintkoningin, schaatskoningin, handbikester, rolstoeltennisster, para-atlete, topsportster, sportster
sportvrouw, kopvrouw, vluchtster, koploopster, achtervolgster, belaagster, uitdaagster, kanshebster, favoriete
topfavoriete, debutante, routinière, nieuwkomelinge, juniore, duivelin, spurtster, BMX'ster
schaatssters, rijdsters, langebaanschaatssters, marathonschaatssters, marathonrijdsters, shorttracksters | plural
kunstrijdsters, kunstschaatssters, skatesters, inlineskatesters, skeeleraarsters, wielrensters, rensters | plural
wielrijdsters, tijdrijdsters, baanrensters, baanwielrensters, veldrijdsters, mountainbikesters, klimsters | plural
ritwinnaressen, sprintsters, puncheuses, atletes, loopsters, hardloopsters, hordeloopsters, sprintloopsters | plural
marathonloopsters, langeafstandsloopsters, middenafstandsloopsters, estafetteloopsters, slotloopsters | plural
startloopsters, veldloopsters, steepleloopsters, werpsters, discuswerpsters, speerwerpsters, kogelstootsters | plural
kogelslingeraarsters, springsters, hoogspringsters, verspringsters, polsstokhoogspringsters | plural
polsstokspringsters, hinkstapspringsters, meerkampsters, zevenkampsters, vijfkampsters, tienkampsters | plural
snelwandelaarsters, wandelaarsters, trailloopsters, zwemsters, openwaterzwemsters, langeafstandszwemsters | plural
rugslagzwemsters, schoolslagspecialistes, vlinderslagzwemsters, schoolslagzwemsters, vrijeslagzwemsters | plural
wisselslagzwemsters, kunstzwemsters, schoonspringsters, waterpolosters, roeisters, skiffeuses, stuurvrouwen | plural
skisters, alpineskisters, langlaufsters, biatletes, snowboardsters, skeletonsters, rodelaarsters | plural
bobsleesters, remsters, bobsters, voetbalsters, handbalsters, volleybalsters, beachvolleybalsters | plural
basketbalsters, hockeysters, korfbalsters, honkbalsters, softbalsters, rugbysters, tennissters | plural
tafeltennissters, badmintonsters, squashsters, padelsters, golfsters, keepsters, doelvrouwen, aanvalsters | plural
verdedigsters, middenveldsters, speelsters, spelverdeelsters, aanspeelsters, turnsters, turnmeisjes | plural
trampolinespringsters, gymnastes, bokssters, kickbokssters, worstelaarsters, schermsters, gewichthefsters | plural
schutsters, boogschutsters, dartsters, damsters, schaaksters, biljartsters, zeilsters, windsurfsters | plural
surfsters, kitesurfsters, kanovaarsters, kajaksters, kanosters, amazones, springamazones, dressuuramazones | plural
autocoureuses, coureuses, motorrijdsters, rallyrijdsters, duatletes, triatletes, klimkoninginnen | plural
sprintkoninginnen, schaatskoninginnen, handbikesters, rolstoeltennissters, para-atletes, topsportsters | plural
sportsters, sportvrouwen, kopvrouwen, vluchtsters, koploopsters, achtervolgsters, belaagsters, uitdaagsters | plural
kanshebsters, favorietes, topfavorietes, debutantes, routinières, nieuwkomelinges, juniores, duivelinnen | plural
spurtsters, BMX'sters | plural

# Men who compete (the plural may be of both)
[person-noun role=athlete gender=men]
schaatser, langebaanschaatser, marathonschaatser, marathonrijder, shorttracker, kunstrijder, kunstschaatser
inlineskater, skater, wielrenner, renner, wielrijder, tijdrijder, baanrenner, baanwielrenner, veldrijder, crosser
mountainbiker, BMX'er, klimmer, sprinter, puncher, hardloper, loper, hordeloper, sprintloper, marathonloper
langeafstandsloper, middenafstandsloper, estafetteloper, slotloper, startloper, veldloper, steepleloper, werper
discuswerper, speerwerper, kogelstoter, kogelslingeraar, springer, hoogspringer, verspringer, polsstokhoogspringer
polsstokspringer, hinkstapspringer, meerkamper, tienkamper, zevenkamper, vijfkamper, snelwandelaar, trailloper
zwemmer, openwaterzwemmer, langeafstandszwemmer, rugslagzwemmer, vlinderslagzwemmer, schoolslagzwemmer
vrijeslagzwemmer, wisselslagzwemmer, schoonspringer, waterpoloër, roeier, skiffeur, stuurman, skiër, alpineskiër
langlaufer, snowboarder, skeletonner, rodelaar, bobsleeër, bobber, remmer, schansspringer, handballer, volleyballer
beachvolleyballer, basketballer, hockeyer, korfballer, honkballer, softballer, rugbyer, tennisser, tafeltennisser
badmintonner, squasher, golfer, doelman, keeper, turner, trampolinespringer, bokser, kickbokser, worstelaar, schermer
gewichtheffer, schutter, boogschutter, darter, dammer, schaker, biljarter, snookerspeler, zeiler, windsurfer, surfer
kitesurfer, kanovaarder, kajakker, kanoër, springruiter, dressuurruiter, motorrijder, motorcoureur, rallyrijder
autocoureur, motorcrosser, zijspancoureur, Formule 1-coureur, handbiker, rolstoeltennisser, sportman, kopman, vluchter
achtervolger, uitdager, klimkoning, sprintkoning, schaatskoning
schaduwkopman, superknecht, klassementsman, wegkapitein

[person-noun role=athlete]
bmx'er, BMX-er, BMX-rijder, BMX-fietser
schaatsers, langebaanschaatsers, marathonschaatsers, marathonrijders, shorttrackers, kunstrijders | plural masculine
kunstschaatsers, inlineskaters, skaters, wielrenners, renners, wielrijders, tijdrijders, baanrenners | plural masculine
baanwielrenners, veldrijders, crossers, mountainbikers, BMX'ers, klimmers, sprinters, punchers, hardlopers | plural masculine
lopers, hordelopers, sprintlopers, marathonlopers, langeafstandslopers, middenafstandslopers, estafettelopers | plural masculine
slotlopers, startlopers, veldlopers, steeplelopers, werpers, discuswerpers, speerwerpers, kogelstoters | plural masculine
kogelslingeraars, springers, hoogspringers, verspringers, polsstokhoogspringers, polsstokspringers | plural masculine
hinkstapspringers, meerkampers, tienkampers, zevenkampers, vijfkampers, snelwandelaars, traillopers, zwemmers | plural masculine
openwaterzwemmers, langeafstandszwemmers, rugslagzwemmers, vlinderslagzwemmers, schoolslagzwemmers | plural masculine
vrijeslagzwemmers, wisselslagzwemmers, schoonspringers, waterpoloërs, roeiers, skiffeurs, stuurlui, skiërs | plural masculine
alpineskiërs, langlaufers, snowboarders, skeletonners, rodelaars, bobsleeërs, bobbers, remmers | plural masculine
schansspringers, handballers, volleyballers, beachvolleyballers, basketballers, hockeyers, korfballers | plural masculine
honkballers, softballers, rugbyers, tennissers, tafeltennissers, badmintonners, squashers, golfers | plural masculine
doelmannen, keepers, turners, trampolinespringers, boksers, kickboksers, worstelaars, schermers | plural masculine
gewichtheffers, schutters, boogschutters, darters, dammers, schakers, biljarters, snookerspelers, zeilers | plural masculine
windsurfers, surfers, kitesurfers, kanovaarders, kajakkers, kanoërs, springruiters, dressuurruiters | plural masculine
motorrijders, motorcoureurs, rallyrijders, autocoureurs, motorcrossers, zijspancoureurs, Formule 1-coureurs | plural masculine
handbikers, rolstoeltennissers, sportmannen, kopmannen, vluchters, achtervolgers, uitdagers, klimkoningen | plural masculine
sprintkoningen, schaatskoningen | plural masculine

# Competitors of either gender
[person-noun role=athlete]
atleet, topatleet, biatleet, triatleet, duatleet, para-atleet, sporter, topsporter, wintersporter, teamsporter
wereldtopper, topsporter, topatleet, toprenner, topcoureur, topzwemmer, klepper, coryfee, smaakmaker, uitblinker, troef, belofte, toptalent, talent, raceheld, publiekslieveling, publiekstrekker
ploegspeler, rijder, langebaner, allrounder, topschaatser, sprintspecialist, afstandsspecialist, stayer, tempobeul
hardrijder, tijdritspecialist, klassiekerspecialist, klassementsrenner, ronderenner, knecht, meesterknecht, helper
luxeknecht, waterdrager, gangmaker, haas, aanvoerder, neoprof, prof, beroepsrenner, profrenner, amateur, belofte
eliterenner, junior, senior, veteraan, coureur, piloot, rookie, testrijder, reserverijder, debutant, routinier
nieuwkomer, nieuweling, ancien, oudgediende, talent, toptalent, supertalent, wonderkind, speler, topspeler
basisspeler, wisselspeler, bankzitter, invaller, reserve, international, voetballer, middenvelder, aanvaller
verdediger, spits, vleugelspeler, vleugelaanvaller, buitenspeler, linksbuiten, rechtsbuiten, linksback, rechtsback
rechterhoekspeler, linkerhoekspeler, vleugelverdediger, wingback, flankspeler, flankverdediger, rechtsachter, linksachter, sterspits, spelmaker, reservedoelman
back, centrale verdediger, goalgetter, doelpuntenmaker, topscorer, sluitpost, goalie, libero, spelverdeler
passer-loper, hoofdaanvaller, strafcornerspecialist, strafcornerkanon, dubbelspecialist, qualifier, lucky loser
wildcardhouder, judoka, taekwondoka, karateka, ruiter, paralympiër, olympiër, medaillekandidaat, kandidaat
titelkandidaat, kanshebber, medaillekanshebber, titelfavoriet, favoriet, topfavoriet, outsider, schaduwfavoriet
underdog, publiekslieveling, publiekstrekker, blikvanger, uitblinker, smaakmaker, sterkhouder, vaandeldrager
ontsnapte, pelotonsrijder, deelnemer, starter, afvaller, uitvaller, hekkensluiter, vlaggendrager, thuisrijder
thuisfavoriet, finalist, halvefinalist, kwartfinalist, geblesseerde, specialist, schoolslagspecialist
vlinderslagspecialist, rugslagspecialist, vrijeslagspecialist, hordespecialist, ploegkapitein, captain
atleten, topatleten, biatleten, triatleten, duatleten, para-atleten, sporters, topsporters, wintersporters | plural
wereldtoppers, toppers, topsporters, topatleten, toprenners, topcoureurs, topzwemmers, vedettes, sterren, kleppers, kanonnen, tenoren, grootheden, coryfeeën, smaakmakers, uitblinkers, kampioenen | plural
teamsporters, ploegspelers, rijders, langebaners, allrounders, topschaatsers, sprintspecialisten | plural
afstandsspecialisten, stayers, tempobeulen, hardrijders, tijdritspecialisten, klassiekerspecialisten | plural
klassementsrenners, ronderenners, knechten, meesterknechten, helpers, luxeknechten, waterdragers, gangmakers | plural
hazen, neoprofs, profs, beroepsrenners, profrenners, amateurs, beloften, eliterenners, junioren, senioren | plural
veteranen, coureurs, piloten, rookies, testrijders, reserverijders, debutanten, routiniers, nieuwkomers | plural
nieuwelingen, anciens, oudgedienden, talenten, toptalenten, supertalenten, wonderkinderen, spelers | plural
topspelers, basisspelers, wisselspelers, bankzitters, invallers, reserves, internationals, voetballers | plural
middenvelders, aanvallers, verdedigers, spitsen, vleugelspelers, vleugelaanvallers, buitenspelers, linksbacks | plural
rechtsbacks, backs, centrale verdedigers, goalgetters, doelpuntenmakers, sluitposten, goalies, libero's | plural
spelverdelers, passer-lopers, hoofdaanvallers, strafcornerspecialisten, strafcornerkanonnen | plural
dubbelspecialisten, qualifiers, lucky losers, wildcardhouders, judoka's, taekwondoka's, karateka's, ruiters | plural
paralympiërs, olympiërs, medaillekandidaten, kandidaten, titelkandidaten, kanshebbers, medaillekanshebbers | plural
titelfavorieten, favorieten, topfavorieten, outsiders, schaduwfavorieten, underdogs, publiekslievelingen | plural
publiekstrekkers, blikvangers, uitblinkers, smaakmakers, sterkhouders, vaandeldragers, ontsnapten | plural
pelotonsrijders, deelnemers, starters, afvallers, uitvallers, hekkensluiters, vlaggendragers, thuisrijders | plural
thuisfavorieten, finalisten, halvefinalisten, kwartfinalisten, geblesseerden, specialisten | plural
schoolslagspecialisten, vlinderslagspecialisten, rugslagspecialisten, vrijeslagspecialisten | plural
hordespecialisten, ploegkapiteins, captains | plural

[person-noun role=athlete gender=women]
deelneemster, vlaggendraagster, thuisrijdster, finaliste, halvefinaliste, kwartfinaliste, specialiste
sprintspecialiste, afstandsspecialiste, aanvoerster
deelneemsters, vlaggendraagsters, thuisrijdsters, finalistes, halvefinalistes, kwartfinalistes, specialistes | plural
sprintspecialistes, afstandsspecialistes, aanvoersters | plural

# Titles and places held
[person-noun role=athlete]
toppers, kopstukken, coryfeeën, kleppers, toprenners | plural
krachten, basiskrachten, basisspelers, basisspeelsters, sterkhouders, smaakmakers, pionnen, routiniers, waarden, vaste waarden, vaste krachten, steunpilaren, dragende spelers, basisklanten, internationals | plural
cirkelspeelster, cirkelspeler, cirkelloper, opbouwer, opbouwspeler, opbouwspeelster, linkeropbouwer, rechteropbouwer, middenopbouwer, linkeropbouwspeelster, rechteropbouwspeelster, hoekspeler, hoekspeelster, linkerhoek, rechterhoek, keepster, spelverdeler, spelverdeelster, libero, passer-loper, diagonaal, middenblokker, middenblokkeerder, strafcornerspecialist, point guard, pivot
topper, kopstuk, coryfee, klepper, toprenner
legende, schaatslegende, hardlooplegende, wielerlegende, sportlegende, grootheid, icoon, fenomeen, sensatie
kampioen, wereldkampioen, olympisch kampioen, Europees kampioen, Nederlands kampioen, Belgisch kampioen | title id=champion
landskampioen, wereldbekerwinnaar | title
nationaal kampioen, provinciaal kampioen, Vlaams kampioen | title id=champion
sprintkampioen, allroundkampioen | title
paralympisch kampioen, regerend kampioen, regerend wereldkampioen | title id=champion
afstandskampioen, tijdritkampioen, marathonkampioen | title
juniorenwereldkampioen, jeugdwereldkampioen | title id=champion
indoorkampioen, wereldindoorkampioen, zaalkampioen, outdoorkampioen, jeugdkampioen, juniorenkampioen, beloftekampioen, beloftenkampioen, scholierenkampioen, studentenkampioen, masterskampioen, crosskampioen, veldloopkampioen, baankampioen, wegkampioen, triatlonkampioen, triathlonkampioen, duatlonkampioen, duathlonkampioen, meerkampkampioen, hordenkampioen, gewestkampioen, districtskampioen, provinciekampioen | title
recordkampioen, ex-kampioen, ex-wereldkampioen, oud-kampioen, oud-wereldkampioen | title
drievoudig wereldkampioen | title id=champion
clubkampioen | title
tweevoudig wereldkampioen, tweevoudig olympisch kampioen, drievoudig olympisch kampioen | title id=champion
herfstkampioen, titelwinnaar, Tourwinnaar | title
winnaar, eindwinnaar, ritwinnaar, etappewinnaar, dagwinnaar | title id=winner
Girowinnaar, Vuelta-winnaar, medaillewinnaar, groepswinnaar, oud-winnaar, titelhouder | title
toernooiwinnaar | title id=winner
recordhouder, wereldrecordhouder, titelverdediger, goudenmedaillewinnaar, medailleverzamelaar, bekerhouder | title
koploper, geletruidrager | title
leider, lijstaanvoerder | title id=leader
klassementsleider, wereldbekerleider, klassementsaanvoerder | title id=leader kind=ranking
bekerwinnaar | title id=winner
vicekampioen, vice-kampioen, vicewereldkampioen, vice-wereldkampioen, vice-Europees kampioen, bronzenmedaillist, zilverenmedaillist | title
rozetruidrager, bolletjestruidrager, leiderstruidrager, truidrager, nummer één, nummer een, nummer 1 | title
nummer twee, nummer 2, nummer drie, nummer 3, nummer vier, nummer 4, nummer vijf, nummer 5, nummer zes | title
nummer 6, nummer zeven, nummer acht, nummer negen, nummer tien, verliezend finalist, runner-up, eindlaureaat | title
laureaat, recordinternational, recordwinnaar, primus, zilverenmedaillewinnaar, bronzenmedaillewinnaar | title
kampioenen, wereldkampioenen, olympisch kampioenen, Europees kampioenen, Nederlands kampioenen | title plural
Belgisch kampioenen, nationaal kampioenen, landskampioenen, wereldbekerwinnaars | title plural
paralympisch kampioenen, sprintkampioenen, allroundkampioenen, afstandskampioenen, tijdritkampioenen | title plural
marathonkampioenen, juniorenwereldkampioenen, jeugdwereldkampioenen, recordkampioenen, ex-kampioenen | title plural
ex-wereldkampioenen, oud-kampioenen, oud-wereldkampioenen, clubkampioenen, herfstkampioenen, winnaars | title plural
eindwinnaars, ritwinnaars, etappewinnaars, dagwinnaars, titelwinnaars, Tourwinnaars, Girowinnaars | title plural
Vuelta-winnaars, medaillewinnaars, groepswinnaars, toernooiwinnaars, oud-winnaars, titelhouders | title plural
recordhouders, wereldrecordhouders, titelverdedigers, goudenmedaillewinnaars, medailleverzamelaars | title plural
bekerhouders, bekerwinnaars, leiders, klassementsleiders, wereldbekerleiders, koplopers | title plural
lijstaanvoerders, geletruidragers, rozetruidragers, bolletjestruidragers, leiderstruidragers | title plural
truidragers, nummers twee, nummers drie, eindlaureaten, laureaten, recordinternationals, recordwinnaars | title plural
zilverenmedaillewinnaars, bronzenmedaillewinnaars | title plural

[person-noun role=athlete gender=women]
kampioene, wereldkampioene, olympisch kampioene, Europees kampioene, Nederlands kampioene, Belgisch kampioene | title id=champion
ex-wereldkampioene, oud-wereldkampioene, sprintkampioene | title
nationaal kampioene, regerend wereldkampioene | title id=champion
allroundkampioene, tijdritkampioene, landskampioene | title
winnares | title id=winner
juniorenwereldkampioene, paralympisch kampioene | title id=champion
indoorkampioene, wereldindoorkampioene, zaalkampioene, outdoorkampioene, jeugdkampioene, juniorenkampioene, beloftekampioene, beloftenkampioene, scholierenkampioene, studentenkampioene, masterskampioene, crosskampioene, veldloopkampioene, marathonkampioene, baankampioene, wegkampioene, triatlonkampioene, triathlonkampioene, duatlonkampioene, duathlonkampioene, meerkampkampioene, hordenkampioene, jeugdwereldkampioene, gewestkampioene, districtskampioene, provinciekampioene | title
medaillewinnares, groepswinnares, oud-winnares | title
eindwinnares, dagwinnares, etappewinnares, toernooiwinnares | title id=winner
titelhoudster, recordhoudster, wereldrecordhoudster, titelverdedigster, bekerhoudster | title
leidster | title id=leader
vicekampioene, vice-kampioene, vicewereldkampioene, vice-wereldkampioene, bronzenmedailliste, zilverenmedailliste | title
geletruidraagster, leiderstruidraagster | title
lijstaanvoerster | title id=leader
klassementsleidster, wereldbekerleidster, klassementsaanvoerster | title id=leader kind=ranking
truidraagster, verliezend finaliste, laureate | title
kampioenes, wereldkampioenes, olympisch kampioenes, Europees kampioenes, Nederlands kampioenes | title plural
Belgisch kampioenes, nationaal kampioenes, ex-wereldkampioenes, oud-wereldkampioenes, sprintkampioenes | title plural
allroundkampioenes, tijdritkampioenes, juniorenwereldkampioenes, paralympisch kampioenes | title plural
landskampioenes, winnaressen, eindwinnaressen, dagwinnaressen, etappewinnaressen, medaillewinnaressen | title plural
groepswinnaressen, toernooiwinnaressen, oud-winnaressen, titelhoudsters, recordhoudsters | title plural
wereldrecordhoudsters, titelverdedigsters, bekerhoudsters, leidsters, klassementsleidsters | title plural
wereldbekerleidsters, lijstaanvoersters, geletruidraagsters, leiderstruidraagsters, truidraagsters | title plural
laureates | title plural

# Nouns that need another person
[person-noun role=athlete]
ploeggenoot, teamgenoot, ploegmaat, teammaat, clubgenoot, streekgenoot, trainingsgenoot, leeftijdgenoot | relative
generatiegenoot, stadgenoot, stadsgenoot, provinciegenoot, dorpsgenoot, tijdgenoot, kamergenoot | relative
ploegmakker, teammakker, makker, kompaan, tegenstander, opponent, rivaal, aartsrivaal, concurrent | relative
medefavoriet, medevluchter, vluchtgezel, vluchtmakker, metgezel, medekanshebber, collega, vakbroeder | relative
opvolger, voorganger, belager, directe concurrent, naaste belager, bobmaat, dubbelpartner, koppelgenoot | relative
medestander, evenknie, gelijke, plaatsvervanger, vervanger, evenbeeld, lotgenoot, naamgenoot, tochtgenoot | relative
compagnon, slachtoffer, sparringpartner | relative
ploeggenoten, teamgenoten, ploegmaten, teammaten, clubgenoten, streekgenoten, trainingsgenoten | relative plural
gastrijder, gastloper, gastrenner, thuisrijder, streekrijder, plaatsgenoot, oud-ploeggenoot, oud-teamgenoot | relative
gastrijdster, gastloopster, gastrenster, thuisrijdster, streekrijdster, plaatsgenote, oud-ploeggenote | relative
leeftijdgenoten, generatiegenoten, stadgenoten, stadsgenoten, provinciegenoten, dorpsgenoten | relative plural
tijdgenoten, kamergenoten, ploegmakkers, teammakkers, makkers, kompanen, tegenstanders, opponenten | relative plural
rivalen, aartsrivalen, concurrenten, medefavorieten, medevluchters, vluchtgezellen, vluchtmakkers | relative plural
metgezellen, medekanshebbers, collega's, vakbroeders, opvolgers, voorgangers, belagers | relative plural
directe concurrenten, naaste belagers, dubbelpartners, koppelgenoten, medestanders, gelijken | relative plural
plaatsvervangers, vervangers, lotgenoten, naamgenoten, tochtgenoten, compagnons, slachtoffers | relative plural
sparringpartners | relative plural

[person-noun role=athlete nationality=same]
landgenoot | relative
landgenoten | relative plural

[person-noun role=athlete nationality=same gender=women]
landgenote | relative
landgenotes | relative plural

[person-noun role=athlete gender=women]
ploeggenote, teamgenote, clubgenote, streekgenote, trainingsgenote, stadgenote, stadsgenote | relative
provinciegenote, dorpsgenote, kamergenote, leeftijdgenote, tegenstandster, opponente, rivale, aartsrivale | relative
concurrente, opvolgster, voorgangster, metgezellin, lotgenote, naamgenote, vluchtgezellin, vervangster | relative
ploeggenotes, teamgenotes, clubgenotes, streekgenotes, trainingsgenotes, stadgenotes, stadsgenotes | relative plural
provinciegenotes, dorpsgenotes, kamergenotes, leeftijdgenotes, tegenstandsters, opponentes, rivales | relative plural
aartsrivales, concurrentes, opvolgsters, voorgangsters, metgezellinnen, lotgenotes, naamgenotes | relative plural
vluchtgezellinnen, vervangsters | relative plural

# Family and friends
[person-noun role=other gender=men]
broer, broertje, tweelingbroer, halfbroer, zoon, zoontje, vader, pa, papa, stiefvader, opa, grootvader | relative
overgrootvader, oom, neef, neefje, man, echtgenoot, vriend, jeugdvriend, verloofde, schoonvader, schoonzoon | relative
zwager, schoonbroer, weduwnaar, ex-man, kleinzoon, peetvader | relative
broers, broertjes, tweelingbroers, halfbroers, zonen, zoontjes, vaders, stiefvaders, opa's | relative plural
grootvaders, ooms, neven, neefjes, echtgenoten, vrienden, jeugdvrienden, zwagers, schoonbroers | relative plural
weduwnaars, kleinzonen | relative plural

[person-noun role=other gender=women]
zus, zusje, zuster, tweelingzus, tweelingzusje, halfzus, dochter, dochtertje, moeder, ma, mama, stiefmoeder | relative
oma, grootmoeder, tante, nicht, nichtje, vrouw, echtgenote, vriendin, schoonmoeder, schoondochter | relative
schoonzus, weduwe, ex-vrouw, ex-vriendin, kleindochter, peetmoeder | relative
zussen, zusjes, zusters, tweelingzussen, halfzussen, dochters, dochtertjes, moeders, oma's | relative plural
grootmoeders, tantes, nichten, nichtjes, echtgenotes, vriendinnen, schoonzussen, weduwen | relative plural
kleindochters | relative plural

[person-noun role=other]
partner, levensgezel, ouder, kind, tweeling, familielid, baby, peuter, kleinkind, bloedverwant, huisgenoot | relative
buurman, buurvrouw, leermeester, leerling, mentor, pupil, poulain, beschermeling, vertrouweling, bekende | relative
landsman | relative
partners, ouders, kinderen, tweelingen, familieleden, grootouders, schoonouders, baby's, peuters | relative plural
kleinkinderen, bloedverwanten, huisgenoten, buren, buurvrouwen, leermeesters, leerlingen, mentors | relative plural
pupillen, poulains, beschermelingen, vertrouwelingen, bekenden, kennissen, landslieden | relative plural

# Coaches and staff
[person-noun role=coach]
schaatsbondscoach, shorttrackcoach, shorttrackbondscoach, shorttracktrainer, marathonbondscoach
marathontrainer, wielertrainer, baantrainer, veldritcoach, veldrittrainer, atletiekbondscoach, atletiektrainer
loopbondscoach, sprintbondscoach, sprinttrainer, springcoach, springbondscoach, springtrainer, werpcoach
werpbondscoach, werptrainer, meerkampcoach, meerkampbondscoach, meerkamptrainer, estafettebondscoach
estafettetrainer, zwembondscoach, waterpolocoach, waterpolobondscoach, waterpolotrainer, roeibondscoach
roeitrainer, turnbondscoach, turntrainer, judocoach, judobondscoach, judotrainer, hockeycoach
hockeybondscoach, hockeytrainer, handbalcoach, handbalbondscoach, handbaltrainer, volleybalcoach
volleybalbondscoach, volleybaltrainer, basketbalcoach, basketbalbondscoach, basketbaltrainer, korfbalcoach
korfbalbondscoach, korfbaltrainer, tenniscoach, tennisbondscoach, tennistrainer, dressuurcoach
dressuurtrainer, zeilcoach, zeilbondscoach, zeiltrainer, skicoach, skibondscoach, skitrainer, snowboardcoach
snowboardbondscoach, snowboardtrainer, bobcoach, bobbondscoach, bobtrainer, skeletoncoach, skeletonbondscoach
skeletontrainer, triatloncoach, triatlonbondscoach, triatlontrainer, worstelcoach, worstelbondscoach
worsteltrainer, bokscoach, boksbondscoach, bokstrainer, schoonspringcoach, schoonspringbondscoach
schoonspringtrainer, honkbalcoach, honkbalbondscoach, honkbaltrainer, rugbycoach, rugbybondscoach
rugbytrainer, badmintoncoach, badmintonbondscoach, badmintontrainer, tafeltenniscoach, tafeltennisbondscoach
tafeltennistrainer, teamcoach, clubtrainer, doelmantrainer, trainer-coach, speler-trainer, vrouwencoach
mannencoach, damescoach, herencoach, vrouwenbondscoach, mannenbondscoach, vrouwentrainer, mannentrainer
oud-bondscoach, ex-bondscoach, oud-trainer, ex-trainer, assistent-bondscoach
coach, schaatscoach, bondscoach, hoofdcoach, assistent-coach, sprintcoach, zwemcoach, atletiekcoach, loopcoach
marathoncoach, hordecoach, estafettecoach, jeugdcoach, talentcoach, wielercoach, baancoach, roeicoach, turncoach
trainer, hoofdtrainer, assistent-trainer, bondstrainer, jeugdtrainer, keeperstrainer, interim-trainer, oefenmeester
ploegleider, ploegbaas, teambaas, teamleider, teammanager, ploegmanager, manager, sportdirecteur, sportief directeur
technisch directeur, technisch manager, keuzeheer, selectieheer, prestatiemanager, performance manager
high-performancemanager, sportief manager, begeleider, verzorger, soigneur, mecanicien, monteur, materiaalman
mental coach, bewegingswetenschapper, inspanningsfysioloog, fysioloog, krachttrainer, hersteltrainer, chef de mission
staflid, ex-coach, oud-coach, race-engineer, schaatstrainer, looptrainer, zwemtrainer, wegcoach, veldritbondscoach
wielerbondscoach, baanbondscoach, succescoach, succestrainer, clubcoach, interim-coach, jeugdbondscoach
interim-bondscoach, coördinator, dressuurbondscoach
coaches, schaatscoaches, bondscoaches, hoofdcoaches, assistent-coaches, sprintcoaches, zwemcoaches | plural
atletiekcoaches, loopcoaches, marathoncoaches, hordecoaches, estafettecoaches, jeugdcoaches, talentcoaches | plural
wielercoaches, baancoaches, roeicoaches, turncoaches, trainers, hoofdtrainers, assistent-trainers | plural
bondstrainers, jeugdtrainers, keeperstrainers, interim-trainers, oefenmeesters, ploegleiders, ploegbazen | plural
teambazen, teamleiders, teammanagers, ploegmanagers, managers, sportdirecteurs, technisch directeuren | plural
keuzeheren, selectieheren, begeleiders, verzorgers, soigneurs, mecaniciens, monteurs, materiaalmannen | plural
mental coaches, inspanningsfysiologen, fysiologen, krachttrainers, chefs de mission, stafleden, ex-coaches | plural
oud-coaches, race-engineers, schaatstrainers, looptrainers, zwemtrainers, wegcoaches, veldritbondscoaches | plural
wielerbondscoaches, baanbondscoaches, succescoaches, succestrainers, clubcoaches, interim-coaches | plural
jeugdbondscoaches, interim-bondscoaches, coördinatoren, dressuurbondscoaches | plural

[person-noun role=coach gender=women]
trainster, ploegleidster, begeleidster, assistent-trainster, verzorgster
trainsters, ploegleidsters, begeleidsters, assistent-trainsters, verzorgsters | plural

# Press and television
[person-noun role=analyst]
analist, wieleranalist, schaatsanalist, voetbalanalist, tv-analist, NOS-analist, Sporza-analist, commentator
co-commentator, cocommentator, wielercommentator, schaatscommentator, tv-commentator, verslaggever, NOS-verslaggever
sportverslaggever, presentator, sportpresentator, tv-presentator, journalist, sportjournalist, wielerjournalist
reporter, correspondent, columnist, deskundige, kenner, wielerkenner, radiomaker, sportredacteur, redacteur
hoofdredacteur, interviewer, podcastmaker, omroeper, expert, commentaar van, live commentaar van, analyse van
analisten, wieleranalisten, schaatsanalisten, voetbalanalisten, tv-analisten, commentatoren, co-commentatoren | plural
cocommentatoren, wielercommentatoren, schaatscommentatoren, verslaggevers, sportverslaggevers, presentatoren | plural
tv-presentatoren, journalisten, sportjournalisten, wielerjournalisten, reporters, correspondenten | plural
columnisten, deskundigen, kenners, wielerkenners, radiomakers, redacteuren, interviewers, omroepers, experts | plural

[person-noun role=analyst gender=women]
analiste, verslaggeefster, sportverslaggeefster, presentatrice, sportpresentatrice, tv-presentatrice, journaliste
sportjournaliste, correspondente, columniste, redactrice, commentatrice
analistes, verslaggeefsters, sportverslaggeefsters, presentatrices, journalistes | plural

# Federations, juries, politics
[person-noun role=official]
voorzitter, bondsvoorzitter, clubvoorzitter, ondervoorzitter, vicevoorzitter, IOC-voorzitter, UCI-voorzitter
FIFA-voorzitter, UEFA-voorzitter, IOC-lid, erevoorzitter, bestuurder, bestuurslid, bondsbestuurder, official
scheidsrechter, hoofdscheidsrechter, arbiter, leidsman, grensrechter, videoref, umpire, jurylid, juryvoorzitter
wedstrijdcommissaris, wedstrijdleider, koersdirecteur, wedstrijddirecteur, toernooidirecteur, Tourdirecteur, Tourbaas
Girobaas, tijdwaarnemer, waarnemer, secretaris-generaal, secretaris, penningmeester, president, vicepresident
federatievoorzitter, bondsdirecteur, directeur, algemeen directeur, organisator, woordvoerder, perschef
persvoorlichter, minister, premier, minister-president, vicepremier, staatssecretaris, sportminister, burgemeester
wethouder, schepen, Kamerlid, senator, raadslid, partijleider, fractievoorzitter, fractieleider, lijsttrekker
politicus, gouverneur, commissaris, ambassadeur, diplomaat, gedeputeerde, kanselier, bondskanselier, eurocommissaris
informateur, formateur, gezant, parlementariër, partijvoorzitter, senaatsvoorzitter, Kamervoorzitter, rechter
officier van justitie, procureur, advocaat-generaal, politiechef, korpschef, inspecteur, agent, politiewoordvoerder
kroonprins, paus, bisschop, kardinaal, sjeik, emir, dictator, generaal
voorzitters, IOC-leden, bestuurders, bestuursleden, officials, scheidsrechters, arbiters, leidsmannen | plural
grensrechters, umpires, juryleden, wedstrijdcommissarissen, wedstrijdleiders, tijdwaarnemers, waarnemers | plural
secretarissen, presidenten, directeuren, organisatoren, woordvoerders, perschefs, ministers, premiers | plural
staatssecretarissen, burgemeesters, wethouders, schepenen, Kamerleden, senatoren, raadsleden, lijsttrekkers | plural
politici, gouverneurs, commissarissen, ambassadeurs, diplomaten, parlementariërs, rechters, inspecteurs | plural
agenten, koningen, prinsen, pausen, bisschoppen, kardinalen, sjeiks, generaals | plural

[person-noun role=official gender=women]
woordvoerster, voorzitster, bestuurster, presidente, koningin, prinses, kroonprinses, vorstin, keizerin, politica
directrice
woordvoersters, voorzitsters, koninginnen, prinsessen, politica's | plural

# Other people
[person-noun role=other]
arts, sportarts, ploegarts, bondsarts, teamarts, clubarts, dokter, ploegdokter, chirurg, orthopeed, fysiotherapeut
fysio, kinesist, kinesitherapeut, masseur, osteopaat, psycholoog, sportpsycholoog, diëtist, voedingsdeskundige
cardioloog, viroloog, huisarts, tandarts, verpleegkundige, fotograaf, cameraman, zaakwaarnemer, makelaar, advocaat
raadsman, sponsor, geldschieter, ondernemer, zakenman, miljardair, eigenaar, clubeigenaar, bedenker, oprichter
stichter, ijsmeester, baanbeheerder, speaker, stadionspeaker, hoogleraar, professor, wetenschapper, onderzoeker
historicus, bioloog, econoom, natuurkundige, scheikundige, wiskundige, astronaut, uitvinder, leraar, leerkracht
student, docent, ingenieur, architect, regisseur, filmmaker, acteur, zanger, muzikant, gitarist, pianist
drummer, componist, dirigent, artiest, popster, dj, cabaretier, komiek, schrijver, auteur, dichter, romancier
stripauteur, tekenaar, striptekenaar, schilder, kunstenaar, beeldhouwer, producer, producent, scenarist, ontwerper
modeontwerper, model, danser, choreograaf, chef-kok, vertaler, uitgever, youtuber, influencer, quizmaster, deejay, fan
supporter, toeschouwer, liefhebber, vrijwilliger, inwoner, bewoner, omwonende, voorbijganger, getuige, ooggetuige
verdachte, dader, automobilist, chauffeur, fietser, voetganger, brandweerman, politieagent, militair, soldaat
postbode, winkelier, baas, topman, bestuursvoorzitter, medewerker, werknemer, werkgever, ex-prof, oud-renner
oud-schaatser, oud-international, legende, icoon, held, volksheld, idool, ster, vedette, wereldster, fenomeen
grootheid, levende legende, pionier, boegbeeld, mens, persoon, jongere, jongen, kerel, knaap, gast, twintiger
dertiger, veertiger, vijftiger, zestiger, tiener, puber, tachtiger, zeventiger, negentiger, volwassene, gepensioneerde
overledene, passagier, migrant, vluchteling, activist, demonstrant, betoger, crimineel, terrorist, laatkomer
artsen, sportartsen, ploegartsen, dokters, chirurgen, orthopeden, fysiotherapeuten, fysio's, kinesisten | plural
kinesitherapeuten, masseurs, osteopaten, psychologen, sportpsychologen, diëtisten, cardiologen, virologen | plural
verpleegkundigen, fotografen, cameramannen, zaakwaarnemers, makelaars, advocaten, sponsors, geldschieters | plural
ondernemers, zakenmannen, miljardairs, eigenaars, oprichters, ijsmeesters, hoogleraren, professoren | plural
wetenschappers, onderzoekers, historici, biologen, economen, astronauten, leraren, studenten, docenten | plural
ingenieurs, architecten, regisseurs, acteurs, zangers, rappers, muzikanten, gitaristen, pianisten, drummers | plural
componisten, dirigenten, artiesten, dj's, cabaretiers, komieken, schrijvers, auteurs, dichters, tekenaars | plural
striptekenaars, schilders, kunstenaars, producers, producenten, scenaristen, ontwerpers, modellen, dansers | plural
choreografen, uitgevers, youtubers, influencers, deejays, fans, supporters, toeschouwers, liefhebbers | plural
vrijwilligers, inwoners, bewoners, omwonenden, voorbijgangers, getuigen, ooggetuigen, verdachten, daders | plural
automobilisten, chauffeurs, fietsers, voetgangers, brandweermannen, politieagenten, militairen, soldaten | plural
bazen, topmannen, medewerkers, werknemers, ex-profs, oud-renners, oud-schaatsers, oud-internationals | plural
legendes, iconen, helden, idolen, sterren, vedettes, wereldsterren, fenomenen, grootheden, mensen, personen | plural
jongeren, jongens, kerels, gasten, twintigers, dertigers, veertigers, tieners, volwassenen, passagiers | plural
migranten, vluchtelingen, activisten, demonstranten, betogers, criminelen, terroristen | plural

[person-noun role=other gender=women]
actrice, zangeres, schrijfster, danseres, lerares, studente, kunstenares, zakenvrouw, topvrouw, fotografe, regisseuse
cabaretière, pianiste, artieste, dichteres, soliste, violiste, psychologe, diëtiste, heldin, politieagente, meisje
dame, eigenares, ontwerpster, fotomodel, kinesiste, masseuse, hoofdrolspeelster, sportheldin
vrouwen, actrices, zangeressen, schrijfsters, danseressen, leraressen, studentes, kunstenaressen | plural
zakenvrouwen, topvrouwen, dichteressen, heldinnen, meisjes, dames, ontwerpsters, fotomodellen, sportheldinnen | plural

[person-noun role=other gender=men]
heer, gentleman, hoofdrolspeler, violist, sportheld
mannen, heren, sporthelden | plural

# Inhabitants of towns and regions
[person-noun]
Amsterdammer, Rotterdammer, Hagenaar, Utrechter, Leidenaar, Haarlemmer, Groninger, Tilburger, Bredanaar | region
Arnhemmer, Nijmegenaar, Maastrichtenaar, Eindhovenaar, Delftenaar, Zwollenaar, Enschedeër, Almeloër | region
Apeldoorner, Amersfoorter, Zaankanter, Alkmaarder, Heerenvener, Leeuwarder, Sneker, Assenaar, Emmenaar | region
Dordtenaar, Goudenaar, Middelburger, Vlissinger, Bosschenaar, Helmonder, Venlonaar, Roermondenaar, Heerlenaar | region
Sittardenaar, Hilversummer, Almeerder, Purmerender, Hoornaar, Westlander, Gooier, Twentenaar, Tukker | region
Achterhoeker, Brabander, Noord-Brabander, West-Brabander, Limburger, Noord-Limburger, Zuid-Limburger, Zeeuw | region
Gelderlander, Geldersman, Drent, Fries, Overijsselaar, Noord-Hollander, Zuid-Hollander, West-Fries | region
Flevolander, Texelaar, Rijssenaar, Katwijker, Volendammer, Veluwenaar, Sallander, Kampenaar, Antwerpenaar | region
Gentenaar, Bruggeling, Brusselaar, Leuvenaar, Mechelaar, Kortrijkzaan, Oostendenaar, Luikenaar, Hasselaar | region
Genkenaar, Aalstenaar, Roeselarenaar, Ieperling, Turnhoutenaar, Lierenaar, Herentalsenaar, Kempenaar | region
Kempenzoon, West-Vlaming, Oost-Vlaming, Vlaming, Waal, Waaslander, Hagelander, Diestenaar, Tiensenaar | region
Ninovieter, Geraardsbergenaar, Moeskroenaar, Namenaar, Doornikenaar, Haspengouwer, Oostkantonner, Parijzenaar | region
Londenaar, Berlijner, New Yorker, Bask, Catalaan, Breton, Normandiër, Siciliaan, Sardijn, Andalusiër, Beier | region
Saks, Tiroler, Texaan, Californiër, Siberiër, Toscaan, Napolitaan, Asturiër, Galiciër, Corsicaan, Elzasser | region
Westfaal, Thüringer, Milanees, Romein, Madrileen, Zürcher, Québecois, Yorkshireman | region
Amsterdammers, Rotterdammers, Hagenaars, Utrechters, Leidenaars, Haarlemmers, Groningers, Tilburgers | region plural
Bredanaars, Arnhemmers, Nijmegenaars, Maastrichtenaars, Eindhovenaars, Delftenaars, Zwollenaars | region plural
Enschedeërs, Almeloërs, Apeldoorners, Amersfoorters, Zaankanters, Alkmaarders, Heerenveners | region plural
Leeuwarders, Snekers, Assenaars, Emmenaars, Dordtenaars, Goudenaars, Middelburgers, Vlissingers | region plural
Bosschenaars, Helmonders, Venlonaars, Roermondenaars, Heerlenaars, Sittardenaars, Hilversummers | region plural
Almeerders, Purmerenders, Westlanders, Gooiers, Twentenaren, Tukkers, Achterhoekers, Brabanders | region plural
Limburgers, Zeeuwen, Drenten, Friezen, Noord-Hollanders, Zuid-Hollanders, West-Friezen, Katwijkers | region plural
Volendammers, Antwerpenaren, Gentenaars, Bruggelingen, Brusselaars, Leuvenaars, Mechelaars | region plural
Kortrijkzanen, Oostendenaars, Luikenaars, Kempenaars, West-Vlamingen, Oost-Vlamingen, Vlamingen, Walen | region plural
Eindhovenaren, Deventenaren, Nijmegenaren, Bredanaren, Leidenaren, Hagenaren, Kerkradenaren, Sittardenaren, Delftenaren, Alkmaarders, Bosschenaren | region plural
Waalwijkers, Doetinchemmers, Venlonaren, Roermondenaren, Emmenaren, Dordtenaren, Barendrechters, Sassenheimers, Papendrechters, Capellenaren, Aalsmeerders | region plural
Gentenaren, Genkenaren, Leuvenaren, Mechelaren, Hasselaren, Hasselaars, Aalstenaren, Aalstenaars, Roeselarenaren, Turnhoutenaren, Lierenaren, Waaslanders, Kempenaren, Oostendenaren, Sint-Truidenaren, Westerlonaren | region plural
Madrilenen, Catalanen, Londenaren, Parijzenaren, Milanezen, Romeinen, Napolitanen, Turijners, Basken, Andalusiërs, Berlijners, Venetianen, Sicilianen, Sardijnen, Lyonezen, Monegasken, Marseillanen, Mancunians | region plural
Basken, Catalanen, Tirolers, Romeinen | region plural

# Women of towns and regions; the same words are adjectives, which say nothing of who follows: "de Friese schaatser"
[region-demonym]
Amsterdamse, Rotterdamse, Haagse, Utrechtse, Leidse, Haarlemse, Groningse, Tilburgse, Bredase, Arnhemse | gender=women adjective
Nijmeegse, Maastrichtse, Eindhovense, Delftse, Zwolse, Enschedese, Almelose, Apeldoornse, Amersfoortse | gender=women adjective
Alkmaarse, Heerenveense, Leeuwardse, Sneekse, Assense, Emmense, Dordtse, Goudse, Middelburgse, Bossche | gender=women adjective
Helmondse, Venlose, Roermondse, Heerlense, Hilversumse, Almeerse, Purmerendse, Twentse, Brabantse, Limburgse | gender=women adjective
Zeeuwse, Gelderse, Drentse, Friese, Overijsselse, Noord-Hollandse, Zuid-Hollandse, West-Friese | gender=women adjective
Texelse, Rijssense, Katwijkse, Volendamse, Achterhoekse, Westlandse, Gooise, Antwerpse, Gentse, Brugse | gender=women adjective
Brusselse, Leuvense, Mechelse, Kortrijkse, Oostendse, Luikse, Hasseltse, Genkse, Aalsterse, Roeselaarse | gender=women adjective
Turnhoutse, Kempense, West-Vlaamse, Oost-Vlaamse, Vlaamse, Waalse, Waaslandse, Hagelandse, Diestse | gender=women adjective
Diepenbeekse, Moeskroense, Baskische, Catalaanse, Bretonse, Siciliaanse, Beierse, Tiroolse | gender=women adjective
Londense, Berlijnse, Texaanse, Californische, Romeinse | gender=women adjective
's-Gravenzandse, 's-Hertogenbossche, 's-Gravenhaagse, 's-Heerenbergse, 't Zandse | gender=women adjective
Friezin, Parisienne | gender=women

# Before or after a name
[title-word]
sir, dr., prof., mr., ir., ing., drs., ds., dhr., mevr., mw., mevrouw, meneer, mijnheer, madame, monsieur, señor, signor
mrs., ms., miss, lord, lady, koning, prins, prinses, koningin, kroonprins, kroonprinses, keizer, keizerin, paus, kardinaal
bisschop, sjeik, emir, graaf, gravin, baron, barones, hertog, hertogin, jonkheer, president, premier, minister
staatssecretaris, burgemeester, wethouder, senator, generaal, kolonel, kapitein, majoor, sergeant, luitenant, dokter
professor, dominee, pater, pastoor, zuster, broeder, oom, tante, opa, oma
jr., sr., Jr, Sr, junior, senior, II, III, IV | after

# Particles of surnames, Dutch and foreign; ambiguous: mostly a preposition with an article
[name-particle]
van, van de, van den, van der, van 't, van het, van ter, van ten, van in 't, van in de, van op den | language=nl
de, den, der, d', 't, ter, ten, te, op den, op der, op 't, op ten, aan den, aan der, aan 't, bij den, bij 't | language=nl
in den, in der, in 't, onder den, onder 't, over den, uit den, uit der, uit 't, uijt de, uijt den, uijt ten | language=nl
voor den, voor 't, vande, vanden, vander, thoe, van uit den, van aan den | language=nl
op de, aan de, bij de, in de, in het, onder de, over de, uit de, uit het, voor de, achter de | language=nl ambiguous
von, von der, von den, von dem, vom, zu, zum, auf der, an der | language=de
da, das, do, dos, di, del, della, dello, dei, degli, dal, dalla, de' | language=it
de la, de las, de los, el, la, los, y | language=es
du, le, les, de l', l', de le, st., saint, sainte | language=fr
al, el-, al-, ben, ben-, bin, bint, ibn, abu, abou, abd, abdel, abdul, ait, aït, ould | language=ar
mac, mc, o', fitz | language=en
