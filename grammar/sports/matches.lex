# Sports that are played in matches, and how their words are told apart.

[discipline sport=tennis]
dubbelspel, dubbeltoernooi, mannendubbel, vrouwendubbel, herendubbel, damesdubbel | id=doubles crew
gemengd dubbel, gemengd dubbelspel, mixed dubbel | id=mixed-doubles crew gender=mixed

[sport-word sport=football weight=4 untimed duels team]
voetbal, voetballer, voetballers, voetbalster, voetbalsters, voetballen, voetbalde, voetbalelftal, voetbalclub, voetbalbond, vrouwenvoetbal, international, internationals
eredivisie, keuken kampioen divisie, eerste divisie, Jupiler Pro League, Pro League, Serie A, La Liga, Ligue 1, Primera División
Bundesliga, Premier League | weight=1
KNVB, KNVB-beker, UEFA, FIFA, Champions League, Europa League, Conference League, Johan Cruijff Schaal, bekerfinale, bekertoernooi
Rode Duivels, Rode Duivel, Red Flames, flankspeler, flankaanvaller, vleugelaanvaller, basisspeler, basisklant, basisklanten, oefeninterland, interlandbreak, amateurvoetbal, zaterdagvoetbal, zondagvoetbal, competitiewedstrijd, elftal, Nederlands elftal, doelsaldo, WK-kwalificatie, EK-kwalificatie, groepswedstrijden, basiself, basisploeg, linksback, rechtsback, linksbuiten, rechtsbuiten | weight=2
doelman, doelmannen, keeper, keepers, spits, spitsen, verdediger, verdedigers, middenvelder, middenvelders, aanvaller, doelvrouw | weight=2
aanvoerder, invaller, invallers, aanvoerster | weight=1
doelpunt, doelpunten, tegendoelpunt, treffer, treffers, goal, goals, openingsgoal, gelijkmaker, hattrick, eigen doelpunt | weight=1
penalty, strafschop, strafschoppen, vrije trap, hoekschop, buitenspel, voorzet, strafschopgebied, rode kaart, gele kaart | weight=1
thuisploeg, uitploeg, bezoekers, thuisclub, thuiswedstrijd, uitwedstrijd, interland, interlands, gelijkspel, scheidsrechter, play-offs | weight=1
topscorer, topschutter, aanvalsleider | weight=1

[sport-word sport=tennis weight=4 untimed duels]
tennis, tennisser, tennisster, tennissers, tennissters, tennistoernooi, tennisbond, KNLTB, proftennis, WTA-tennistoernooi, ATP-tennistoernooi, hardcourttoernooi, graveltoernooi, grastoernooi, tenniszege, tennispartij, tennisbaan, tenniswereld, tennisfans, plaatsingslijst
ATP, WTA, ATP-toernooi, WTA-toernooi, ATP Tour, Davis Cup, Billie Jean King Cup, ITF, Fed Cup
Wimbledon, Roland Garros, US Open, Australian Open, grand slam, grandslam, grandslamtoernooi, grandslams, Libéma Open, ABN AMRO Open, Rosmalen
tiebreak, tie-break, setpunt, matchpunt, breakpoint, breakpoints, matchpoint, matchpoints, setpoint, servicebeurt, opslag, opslagbeurt, serveerde, serveren, service, break
racket, gravel, hardcourt, gravelseizoen, wildcard, gravelbaan | weight=2
set, sets | weight=1
wereldranglijst, dubbelspel | weight=1

[sport-word sport=hockey weight=4 untimed duels team]
hockeymannen, hockeyvrouwen, hockeyploeg, hockeydames, hockeyheren, hockeyelftal, Hockey Pro League, hockeysters, hockeywedstrijd, hockeytoernooi, hockeycompetitie, hockeycoach
hockey, hockeyer, hockeyers, hockeyster, hockeysters, hockeyen, hockeybond, hockeybonden, KNHB, hockeyclub, hockeyinternational
hoofdklasse, EHL, Euro Hockey League, Pro League hockey | weight=3
strafcorner, strafcorners, strafbal, shoot-out, shoot-outs, stick | weight=2
Bloemendaal, Kampong, Pinoké, HGC, Oranje-Rood, SCHC, Hurley | weight=2

[sport-word sport=darts weight=8 untimed duels]
darts, darter, darters, dartster, dartstoernooi, dartsbond, PDC, BDO, Premier League Darts, WK darts, dartbord, dartbaan, Alexandra Palace, Ally Pally, darten, dartte, Grand Slam of Darts, World Matchplay, World Grand Prix darts
legs, uitgooi, uitgooien, 180'er, 180'ers, negendarter, 9-darter | weight=2
leg, pijl op de dubbel, bull-finish, bullfinish, bulls-eye, bullseye, dubbel 16, dubbel 20, oche, speelavond, tv-toernooi, 180-er, 180'tje, driedartsgemiddelde, darts-gemiddelde | weight=3
Darts Masters, Darts Championship, UK Open, Players Championship, World Series of Darts, Premier League of Darts, dartser, dartsers, dartswereld, dartshal, dartsland, Barney, Mighty Mike

[sport-word sport=handball weight=6 untimed duels team]
handbal, zaalhandbal, handbaloverzicht, handbalderby, handbalnieuws, handbalderby's, handbaltrainer, handbalavond, handbalsport, WK handbal, EK handbal, handballer, handballers, handbalster, handbalsters, handballen, handbalbond, handbaldames, handbalvrouwen, handbalheren, NHV, BENE-League
opbouwspeelster, opbouwspeler, opbouwer, cirkelloper, cirkelspeelster, cirkelloopster, hoekspeler, hoekspeelster | weight=3

[sport-word sport=volleyball weight=5 untimed duels team]
volleybal, volleyballer, volleyballers, volleybalster, volleybalsters, volleyballen, volleybalbond, Nevobo, spelverdeelster, spelverdeler, passer-loper, libero, Volleyball Nations League
diagonaalspeelster, diagonaalspeler, opslagdruk | weight=2

[sport-word sport=beach-volleyball weight=8 untimed duels]
beachvolleybal, beachvolleyballer, beachvolleybalster, beachvolleyballers, beachvolleybalsters, beachvolleybalduo

[sport-word sport=basketball weight=5 untimed duels team]
basketbal, basketballer, basketballers, basketbalster, basketbalsters, basketballen, basketbalbond, NBA, WNBA, EuroLeague, BNXT League, DBL
dunk, driepunter, driepunters, rebound, rebounds, point guard, pointguard | weight=2

[sport-word sport=water-polo weight=6 untimed duels team]
waterpolo, waterpoloër, waterpoloster, waterpolosters, waterpoloërs, waterpolovrouwen

[sport-word sport=ice-hockey weight=6 untimed duels team]
ijshockey, ijshockeyer, ijshockeyers, ijshockeyster, NHL

[sport-word sport=korfball weight=6 untimed duels team]
korfbal, korfballer, korfballers, korfbalster, korfballeague, Korfbal League

[sport-word sport=baseball weight=6 untimed duels team]
honkbal, honkballer, honkballers, Major League, honkballen, Honkbalweek
softbal, softbalster, softbalsters

[sport-word sport=rugby weight=6 untimed duels team]
rugby, rugbyer, rugbyers, rugbyspeler, rugbyster, rugbyploeg

[sport-word sport=badminton weight=6 untimed duels]
badminton, badmintonner, badmintonster, badmintonners

[sport-word sport=table-tennis weight=6 untimed duels]
tafeltennis, tafeltennisser, tafeltennisster, tafeltennissers

[sport-word sport=judo weight=6 untimed duels]
judo, judoka, judoka's, judobond, ippon, waza-ari

[sport-word sport=boxing weight=5 untimed duels]
boksen, bokser, boksers, boksring, bokspartij, wereldtitelgevecht, zwaargewicht

[sport-word sport=kickboxing weight=6 untimed duels]
kickboksen, kickbokser, kickboksers, Glory

[sport-word sport=golf weight=5 untimed]
golf, golfer, golfster, golfers, golfbaan, PGA Tour, European Tour, DP World Tour, LIV Golf, Ryder Cup
birdie, birdies, bogey, bogeys, Dutch Open golf, slagen onder par | weight=2

[sport-word sport=snooker weight=6 untimed duels]
snooker, snookerspeler, snookeraar, Crucible

[sport-word sport=chess weight=6 untimed]
schaken, schaker, schaakster, schakers, schaaktoernooi, Tata Steel Chess, schaakgrootmeester

[sport-word sport=draughts weight=6 untimed]
damsport, dammer, dammers, damster

[sport-word sport=fencing weight=6 untimed duels]
schermsport, schermer, schermster, schermers, degenschermer

[sport-word sport=archery weight=6 untimed]
handboogschieten, handboogschutter, boogschieten, boogschutter, handboogschutters

[sport-word sport=climbing weight=6]
sportklimmen, sportklimmer, sportklimster, boulderen

[sport-word sport=skateboarding weight=6 untimed judged]
skateboarden, skateboarder, skateboardster, skateboarders

[sport-word sport=taekwondo weight=6 untimed duels]
taekwondo, taekwondoka

[sport-word sport=weightlifting weight=6 untimed]
gewichtheffen, gewichtheffer, gewichthefster

[sport-word sport=wrestling weight=6 untimed duels]
worstelaar, worstelaars, worstelsport

[sport-word sport=inline-skating weight=6]
inlineskaten, inlineskater, inlineskaters, skeeleren, skeeleraar, skeelerster, skeeler

# More words of each, in all their forms, Flemish too.
[sport-word sport=football weight=4 untimed duels team]
voetbalbeker, voetbalster, voetbalploeg, voetbalvrouwen, voetbalmannen, voetbaltrainer, voetbalwedstrijd, voetbalduel, voetbalavond, voetbalcompetitie, voetbalinternational, voetbalklasse, voetbalseizoen, profvoetbal, profvoetballer, betaald voetbal, amateurvoetbal, jeugdvoetbal, clubvoetbal, topvoetbal, zaterdagvoetbal, zondagvoetbal
Jupiler League, Challenger Pro League, Super League voetbal, Lotto Super League, Azerion Eredivisie Vrouwen, Vrouwen Eredivisie, TOTO KNVB Beker, Croky Cup, Beker van België voetbal, Tweede divisie, Derde divisie, Nations League, EK voetbal, WK voetbal, Segunda División, Ligue 2, Serie B, Championship voetbal, DFB-Pokal, FA Cup, Copa del Rey, Coppa Italia, Carabao Cup, League Cup
eersteklasser, tweedeklasser, tweedeprovincialer, eredivisionist, eredivisionisten, eerstedivisionist, eerstedivisieclub, eredivisieclub, eredivisieduel, eredivisiewedstrijd, middenveldster, vleugelverdediger, vleugelspits, centrumverdediger, centrumspits, linksvoor, rechtsvoor, doelverdediger, sluitpost | weight=2
kopbal, omhaal, lob, corner, corners, hoekschoppen, cornertrap, penaltystip, strafschopgebied, zestienmetergebied, randje zestien, doellijn, doelmond, doelgebied, lat, dwarsligger, kruising, buitenspelgoal, aansluitingstreffer, openingstreffer, eretreffer, winning goal, winnende treffer, tegentreffer, tegengoal, VAR, videoscheidsrechter, arbiter, scheids, blessuretijd, dubbelslag, bekerwedstrijd, bekerduel, bekermatch, bekerfinale, bekerfinalist, competitieduel, degradatieduel, nacompetitie, speeldag, play-off 1, play-off 2, degradatiezone | weight=1
[sport-word sport=hockey weight=4 untimed duels team]
hockeybeker, hockeywedstrijden, hockeyster, hockeyinternationals, hockeyclubs, veldhockey, hockeyfinale, hockeykampioen, hockeyploegen, Tulp Hoofdklasse, Livera Hoofdklasse, Rabo Hoofdklasse, Carlton League, ION Hockey League, dameshockey, herenhockey, vrouwenhockey, mannenhockey, zaalhockey, WK hockey, EK hockey, strafcornerkanon, strafcornerspecialist, strafcornerspecialiste
sleeppush, sleper, sleeppusher, strafcornervariant, strafballen, cirkel, keepster, goalie | weight=1
[sport-word sport=darts weight=8 untimed duels]
dartsspeler, dartsspeelster, dartstoernooien, dartsavond, dartsfinale, dartsfans, dartsklassieker, dartsbonden, PDC-toernooi, Premier League darts, European Tour darts, World Cup of Darts, Dutch Darts Masters, WDF, Lakeside, darter, dartster, dartskampioen, dubbels, World Grand Prix of Darts | weight=4
maximale finish, driedartgemiddelde, Players Championship Finals, break of throw, in legs | weight=3
[sport-word sport=handball weight=6 untimed duels team]
handbalbeker, handbalbekerfinale, handbalsters, handballende, handbalster, handbalcompetitie, handbalwedstrijd, handbalduel, handbaltopper, handbalclub, handbalploeg, handbalteam, handbalmannen, handbaltoernooi, handbalinternational, handbalseizoen, handbalfinale, handbalzaal, NHV-beker, BENE League, Super Handball League, handbalkampioen, handbaltrainer, EHF, EHF Cup, EHF European League, EHF European Cup, Challenge Cup handbal
opbouwrij, cirkelspeler, cirkelspelers, linkeropbouw, rechteropbouw, middenopbouw, hoekspeelsters, zevenmeter, 7-meter, zevenmeterworp, twee minuten straf, doelworp | weight=2
[sport-word sport=volleyball weight=5 untimed duels team]
volleybalbeker, volleybalbekerfinale, volleybalsters, volleybalploeg, volleybalvrouwen, volleybalmannen, volleybaldames, volleybalheren, volleybalclub, volleybalcompetitie, volleybalwedstrijd, volleybalduel, volleybalinternational, volleybalfinale, volleybaltoernooi, volleybalteam, damesvolleybal, herenvolleybal, volley, volleyer, volleyploeg, Volley, Lotto Volley League, EuroMillions Volley League, Liga A volleybal, Nations League volleybal, Golden League volleybal, CEV, CEV Cup, Red Dragons, Yellow Tigers, Lange Mannen
spelverdeler, receptie-hoekspeler, receptiehoek, receptiespeler, hoofdaanvaller, hoofdaanvalster, opposite, middenblokker, middenspeler, blokkering, setwinst, viersetter, vijfsetter, setstanden | weight=2
[sport-word sport=basketball weight=5 untimed duels team]
basketbalbeker, basketbalbekerfinale, basketbalploeg, basketbalvrouwen, basketbalmannen, basketbalclub, basketbalcompetitie, basketbalwedstrijd, basketbalduel, basketbalinternational, basketbalseizoen, basketbalteam, basketbaltoernooi, basketbalklasse, basketbalfinale, basketbaldames, basket, basketter, basketters, basketcompetitie, basketbalcoach, 3x3-basketbal, 3x3 basketbal, 3x3, EuroMillions Basketball League, EuroMillions Basketbal League, BNXT, Eurocup basketbal, EuroCup Women, Euroleague, FIBA, FIBA Europe Cup, Basketball Champions League, NBA-wedstrijd, NBA-matchen, NBA-ster, NBA-club, Top Division Women, Dutch Basketball League, Promotion Division
vrijworp, vrijworpen, quarter, quarters, kwart, kwarten, slotkwart, dunks, lay-up, alley-oop, buzzerbeater, triple-double, double-double, assists, steals, guard, shooting guard, power forward, small forward, korf, driepuntslijn, driepunterspecialist, half time, reboundt, reboundde | weight=2
[sport-word sport=water-polo weight=6 untimed duels team]
waterpolomannen, waterpoloteam, waterpoloploeg, waterpoloclub, waterpolocompetitie, waterpolotoernooi, waterpolowedstrijd, waterpolo-international, waterpolospeelster, waterpolospeler, waterpoloërs, waterpolofinale, waterpolobond, midvoor, man-meersituatie
[sport-word sport=ice-hockey weight=6 untimed duels team]
ijshockeyploeg, ijshockeyclub, ijshockeycompetitie, ijshockeywedstrijd, ijshockeybond, ijshockeyinternational, ijshockeyteam, ijshockeysters, BeNe League ijshockey, Oberliga ijshockey, CEHL, Central European Hockey League, powerplay, power play, overtime, shut-out, puck, goaltender, doelpuntenmaker ijshockey | weight=4
[sport-word sport=korfball weight=6 untimed duels team]
korfbalbeker, korfballers, korfbalsters, korfbalploeg, korfbalclub, korfbalcompetitie, korfbalwedstrijd, korfbalbond, korfbalinternational, korfbaltoernooi, korfbalseizoen, korfbalklassieker, korfbalteam, korfbalfinale, korfballiefhebber, Korfbal League 2, Topkorfbal League, Promotion League korfbal, veldkorfbal, zaalkorfbal, KNKV, EK korfbal, WK korfbal, korfbalde, korfballend, Ahoy-finale
strafworp, strafworpen, kruisfinale, kruisfinales, afstandsschot, doorloopbal, korfbalzaal | weight=2
[sport-word sport=baseball weight=6 untimed duels team]
honkbalploeg, honkbalclub, honkbalcompetitie, honkbalwedstrijd, honkbalinternational, honkbaltoernooi, honkbalteam, honkbalhoofdklasse, Holland Series, homerun, homeruns, honkslag, honkslagen, tweehonkslag, werper, werpers, pitcher, inning, innings, slagman, softbalsters, softbalploeg, softballers, World Baseball Classic | weight=4
[sport-word sport=rugby weight=6 untimed duels team]
rugbyers, rugbyspelers, rugbysters, rugbywedstrijd, rugbybond, rugbyclub, rugbytoernooi, rugbyinternational, Six Nations, Zeslandentoernooi, Rugby Europe, Ereklasse rugby, scrum, rugby sevens, sevens, rugbyvrouwen, rugbymannen, try's, conversie | weight=4
[sport-word sport=tennis weight=4 untimed duels]
tennistoernooien, tennismatch, tennisduel, tennisfinale, tennistitel, tennistop, tenniscoach, tenniscircuit, tennisspeler, tennisspeelster, tennissterren, WTA-circuit, ATP-circuit, challenger, challengertoernooi, qualifier, kwalificatietabel, hoofdtabel, eindtabel, reekshoofd, reekshoofden, lucky loser, dubbelpartner, dubbelpartners, dubbelspecialist, mannenenkelspel, vrouwenenkelspel, enkelspel, United Cup, Laver Cup, ATP Finals, WTA Finals, Masters-toernooi, Indian Wells, Queen's, ITF-toernooi | weight=3
[sport-word sport=badminton weight=6 untimed duels]
badmintonners, badmintonsters, badmintonspeler, badmintonspeelster, badmintonploeg, badmintontoernooi, badmintonbond, badmintonclub, badmintoninterland, badmintonduo, badmintonkoppel, badmintoncompetitie, badmintonfinale, EK badminton, WK badminton, BWF, shuttle, shuttles, Thomas Cup, Uber Cup, Sudirman Cup, All England, Badminton Nederland, mannenenkel, vrouwenenkel, gemengddubbel, vrouwendubbel badminton
[sport-word sport=table-tennis weight=6 untimed duels]
tafeltennissers, tafeltennissters, tafeltennisploeg, tafeltennisvrouwen, tafeltennismannen, vrouwentafeltennisploeg, tafeltennistoernooi, tafeltennisbond, tafeltennisclub, tafeltenniscompetitie, tafeltennisduo, tafeltennisster, pingpong, pingpongster, EK tafeltennis, WK tafeltennis, NTTB, WTT
[sport-word sport=judo weight=6 untimed duels]
judoploeg, judotoernooi, judovrouwen, judomannen, judobonden, judocoach, judoclub, judode, judoot, judoën, judofinale, judotitel, EK judo, WK judo, golden score, tatami, waza-ari, yuko, houdgreep, armklem, verwurging, shido, shido's, judomat, wereldtitel judo, judosucces, Grand Slam judo
[sport-word sport=boxing weight=5 untimed duels]
bokste, bokst, bokswedstrijd, bokstoernooi, boksbond, boksgala, boksfinale, boksploeg, bokstitel, boksster, boksters, bokswereld, lichtgewicht boksen, weltergewicht, middengewicht, halfzwaargewicht, superweltergewicht, vedergewicht, bantamgewicht, WBC, WBA, WBO, IBF, profbokser, profboksen, knock-out boksen, kamp boksen
[sport-word sport=snooker weight=6 untimed duels]
snookertoernooi, snookerfinale, snookerkampioen, snookertitel, Masters snooker, WK snooker, centurybreak, century, frames, frame | weight=3
[sport-word sport=padel weight=6 untimed duels]
padel, padelspeler, padelspeelster, padelkoppel, padelduo, padeltoernooi, Premier Padel, World Padel Tour
[sport-word sport=futsal weight=6 untimed duels team]
futsal, zaalvoetbal, zaalvoetballer, zaalvoetballers, zaalvoetbalclub, minivoetbal, futsalclub, futsalploeg, zaalvoetbalploeg, UEFA Futsal Champions League
[sport-word sport=beach-volleyball weight=8 untimed duels]
beachvolleyballers, beachvolleybalsters, beachvolleybalteam, beachvolleybalkoppel, beachvolleybalpaar, beachvolleybaltoernooi, beachvolley, beachvolleybalbond, beachvolleyer, beachvolleyster, Beach Pro Tour, King of the Court beachvolleybal


# Matters that borrow the words of sport; each line counts by itself.
[topic-word weight=-3]
verkiezingen, verkiezing, gemeenteraad, lijsttrekker, stembureau, stembureaus, zetels, opkomst, raadszaal, fracties
coalitie, formateur, kabinet, minister, regering, parlement, ministerpost, partijvoorzitter, eedaflegging, Kamerlid, wethouder, burgemeester
failliet, faillissement, bankroet, curator, curatoren, rechtbank, doorstart, schuldeisers
omzet, nettowinst, beurs, beursgang, aandelen, AEX, Nikkei, MidKap, kwartaalcijfers, beursfonds, koersdoel, winstcijfers
bedrijf, bedrijven, klanten, medewerkers, werknemers, ondernemingen, concern, banken, economie
brandweer, politie, hoofdagent, automobilist, ongeval, slachtoffer, slachtoffers, aanrijding, treinverkeer, parket
trein, treinen, intercity, reizigers, file, files, snelweg, Rijkswaterstaat, ProRail, bestelbus
KNMI, weerman, code geel, code oranje, hitterecord, neerslag, ijzel
film, films, acteur, actrice, regisseur, scenarist, documentaire, documentaires, bijrol, hoofdrol, Gouden Kalf, Gouden Kalveren, Oscars, filmfestival
songfestival, zanger, zangeres, album, vakjury, publiekspunten, liedje
Nobelprijs, hoogleraar, wetenschappers, vaccins, astronoom, natuurkunde, historicus, museum, conservator, opgraving, munten
NOC*NSF, sportbonden, herkozen, voorzitterschap, erelid, algemeen directeur, termijn als voorzitter, Loterij, subsidie | weight=-4

# "de handbal eredivisie": the league that most name of football is here of another sport.
[sport-word sport=handball weight=8 untimed duels team]
handbal eredivisie, handbal-eredivisie, handbaleredivisie, eredivisie handbal, eredivisie van het handbal, handbal hoofdklasse, handbaleerstedivisie, eredivisiehandbal
[sport-word sport=volleyball weight=8 untimed duels team]
volleybal eredivisie, volleybal-eredivisie, volleybaleredivisie, eredivisie volleybal, eredivisie van het volleybal
[sport-word sport=basketball weight=8 untimed duels team]
basketbal eredivisie, basketbal-eredivisie, basketbaleredivisie, eredivisie basketbal, eredivisie van het basketbal
[sport-word sport=water-polo weight=8 untimed duels team]
waterpolo eredivisie, waterpolo-eredivisie, waterpoloeredivisie, eredivisie waterpolo, eredivisie van het waterpolo
[sport-word sport=ice-hockey weight=8 untimed duels team]
ijshockey eredivisie, ijshockey-eredivisie, eredivisie ijshockey, eredivisie van het ijshockey
[sport-word sport=korfball weight=8 untimed duels team]
korfbal eredivisie, eredivisie korfbal
[sport-word sport=futsal weight=8 untimed duels team]
zaalvoetbal eredivisie, zaalvoetbaleredivisie, eredivisie zaalvoetbal, eredivisie futsal
