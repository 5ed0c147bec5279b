# Sports that are played in matches, and how their words are told apart.

[discipline sport=tennis]
dubbelspel, dubbeltoernooi, mannendubbel, vrouwendubbel, herendubbel, damesdubbel | id=doubles crew
gemengd dubbel, gemengd dubbelspel, mixed dubbel | id=mixed-doubles crew gender=mixed

[sport-word sport=football weight=4 untimed duels team]
voetbal, voetballer, voetballers, voetbalster, voetbalsters, voetballen, voetbalde, voetbalelftal, voetbalclub, voetbalbond, vrouwenvoetbal, international, internationals
eredivisie, keuken kampioen divisie, eerste divisie, Jupiler Pro League, Pro League, Serie A, La Liga, Ligue 1, Primera División
Bundesliga, Premier League | weight=1
KNVB, KNVB-beker, UEFA, FIFA, Champions League, Europa League, Conference League, Johan Cruijff Schaal, bekerfinale, bekertoernooi
elftal, basiself, basisploeg, linksback, rechtsback, linksbuiten, rechtsbuiten | weight=2
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
handbal, WK handbal, EK handbal, handballer, handballers, handbalster, handbalsters, handballen, handbalbond, handbaldames, handbalvrouwen, handbalheren, NHV, BENE-League
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
