# Cycling: on the road, on the track, in the field, on mountain and bmx bikes.

[discipline sport=cycling]
openingsetappe, openingsrit, startetappe, startrit | id=stage number=1
etappe, etappes, slotetappe, bergrit, bergritten, bergetappe, bergetappes, koninginnenrit, koninginnerit, koninginneetappe, heuvelrit, heuveletappe, overgangsrit, overgangsetappe, sprintetappe, sprintrit, sprintersrit, kasseienrit, kasseienetappe, waaieretappe, waaierrit, vlakke etappe, vlakke rit, Touretappe, Tour-etappe, Tourrit, Giro-etappe, Girorit, Giro-rit, Vuelta-etappe, Vueltarit, deeletappe, dagzege, dagwinst, dagoverwinning, dagsucces, dagprijs, ritzege, ritwinst, ritoverwinning, ritsucces, etappezege, etappewinst, etappeoverwinning, etappesucces | id=stage
tijdrit, tijdritten, tijdrijden, klimtijdrit, klimtijdritten, bergtijdrit, slottijdrit, openingstijdrit, individuele tijdrit, individuele tijdritten, race tegen de klok, rit tegen de klok, strijd tegen de klok, race tegen het uurwerk, chronorace, tijdritje | id=time-trial
proloog, prologen | id=prologue
ploegentijdrit, ploegentijdritten, ploegtijdrit, ploegentijdrijden, ploegenrit tegen de klok, landentijdrit | id=team-time-trial crew
mixed relay tijdrit, gemengde ploegentijdrit, gemengde tijdrit | id=team-time-trial crew gender=mixed
mixed relay, gemengde aflossing | id=team-time-trial crew gender=mixed weight=0
wegwedstrijd, wegwedstrijden, wegrit, wegritten, wegrace, wegkoers, titelkoers, olympische wegwedstrijd, olympische wegrit | id=road-race
veldrijden, veldrit, veldritten, cyclocross, cyclo-cross, sneeuwcross, cross, crossen | id=cyclo-cross
MTB, mtb, MTB-wedstrijd, MTB-race, mountainbike, mountainbiken, mountainbikewedstrijd, mountainbikerace, mountainbikekoers, crosscountry, cross-country mountainbike, crosscountrywedstrijd, cross country, Cross Country | id=mountain-bike
XCO, mountainbikemarathon, cross country-wedstrijd, cross-countrywedstrijd, cross-country-wedstrijd, crosscountry-wedstrijd, crosscountryrace, cross-countryrace, cross country-race, crosscountrykoers, crosscountrytitel, crosscountryfinale, olympische crosscountry, mountainbike cross-country | id=mountain-bike
shortrace, short race, short track mountainbike, shorttrackwedstrijd mountainbike, XCC | id=mountain-bike
bmx, BMX'en, fietscross, BMX-wedstrijd, BMX-finale, bmx-race, supercross, BMX'er, BMX'ers, BMX-er, BMX-ers, BMX'ster, BMX'sters, BMX-rijder, BMX-rijders, BMX-rijdster, BMX-rijdsters, BMX'en, BMX-WK, BMX-wereldbeker | id=bmx
keirin, keirinfinale | id=keirin
omnium, omniums | id=omnium classification
madison, koppelkoers, koppelkoersen, ploegkoers, ploegkoersen | id=madison crew
puntenkoers, puntenrace, puntenwedstrijd | id=points-race
scratch, scratchrace, scratchwedstrijd | id=scratch
afvalkoers, afvalling, afvalrace, afvallingskoers, afvallingswedstrijd, afvalwedstrijd, eliminatiekoers, afvalkoersen, eliminatie-koers, afvallingsrace | id=elimination
temporace, tempo race, temporonde, tempokoers, tempo-race, tempowedstrijd, temporaces | id=tempo-race
kilometer tijdrit, kilometertijdrit, kilometer met staande start, kilometer sprint, baankilometer | id=kilometre
individuele sprint, baansprint, sprint individueel, sprintfinale | id=sprint
rituitslag, etappe-uitslag, etappeuitslag, daguitslag, uitslag van de rit, uitslag van de etappe | id=stage
individuele achtervolging, achtervolging individueel, individuele achtervolgingen | id=individual-pursuit
ploegenachtervolging, ploegachtervolging, ploegenachtervolgingen, ploegenachtervolgers, ploegachtervolgers, achtervolgingsteam, achtervolgingstrio, achtervolgingskwartet, team pursuit | id=team-pursuit crew
teamsprint, teamsprints, ploegsprint, ploegensprint | id=team-sprint crew
uurrecordpoging, werelduurrecordpoging | id=hour-record

[sport-word sport=cycling weight=5]
baanwielrennen, baanwielrenner, baanwielrenster, baanwielrenners, baanwielrensters, baanrenner, baanrenster, baanrenners, baanrensters, baansprinter, baansprintster, WK baan, EK baan, baan-WK, baan-EK, baanploeg, pistewielrennen

[discipline sport=cycling weight=0]
500 meter tijdrit, 500-meter tijdrit, 500 meter tijdrijden, 500m tijdrit | id=500m-time-trial
1 kilometer tijdrit, 1000 meter tijdrit, 1 km tijdrit, 1km tijdrit, 1.000 meter tijdrit, kilometer tijdrijden, 1 kilometer met staande start | id=kilometre
4 kilometer achtervolging, 3 kilometer achtervolging, 3000 meter achtervolging, 4000 meter achtervolging | id=individual-pursuit
vliegende 200 meter, 200 meter met vliegende start, vliegende kilometer | id=sprint
teamsprinters, teamsprintsters, teamsprintploeg, teamsprintploegen, teamsprintformatie | id=team-sprint crew
achtervolgingsploeg, achtervolgingsploegen, achtervolgingsformatie | id=team-pursuit crew
short track, shorttrack, short-track | id=mountain-bike
cross-country | id=mountain-bike
shorttrackrace, short track-race, shorttrackwedstrijd, short track-wedstrijd, short-trackrace, shorttrackkoers | id=mountain-bike
BMX freestyle, freestyle BMX, BMX-freestyle, freestyle-BMX | id=bmx-freestyle

# Words of the road and of the peloton.
[sport-word sport=cycling weight=5 long hours]
wielrennen, wielersport, wielrennerij, wegwielrennen
wielerwedstrijd, wielerwedstrijden, wielerkoers, wielerkoersen, wielerklassieker, wielerklassiekers, wielerronde, wielerkalender
kermiskoers, kermiskoersen, kermiskoersje, nieuwelingenkoers, nieuwelingenkoersen, juniorenkoers, juniorenkoersen, beloftenkoers, profkoers, profronde, profrondes, dorpenomloop, wielercriterium
eendagskoers, eendagskoersen, rittenkoers, rittenkoersen, voorjaarskoers, etappekoers, etappekoersen, ploegentijdrit
[sport-word sport=cycling weight=3 long hours]
wielrenner, wielrenster, wielrenners, wielrensters
renner, renners, renster, rensters, beroepsrenner, beroepsrenners
peloton, pelotons, vrouwenpeloton, mannenpeloton
etappe, etappes, slotetappe, openingsetappe, etappezege, etappewinst, bergetappe, koninginnenrit
ritzege, ritwinst, ritwinnaar, ritwinnares, openingsrit, bergrit, ritoverwinning, ritzeges
tijdrit, tijdritten, tijdrijden, tijdrijder, tijdrijdster, tijdrijders, tijdritfiets, tijdritmedailles, proloog
sprinter, sprinters, massasprint, pelotonsprint, spurtte, spurt, spurten, eindspurt, pelotonspurt | weight=2
gele trui, groene trui, bolletjestrui, witte trui, roze trui, rode trui, leiderstrui, puntentrui, bergtrui, maillot jaune, in het geel, rozetrui
regenboogtrui | weight=2
algemeen klassement, klassementsrenner, klassementsleider, klassementsman, puntenklassement, bergklassement, jongerenklassement, ploegenklassement
wielerploeg, wielerteam, wielerseizoen, wielerbond, wielerfans, wielerwereld, wielerspektakel, wielernieuws, wieleruitslagen, UCI, KNWU
koers, koersen, koerste, interclub, eindmeet | weight=2
klassieker, klassiekers, voorjaarsklassieker, heuvelklassieker, kasseienklassieker, monument | weight=2
kasseien, kasseistrook, kasseistroken, slotklim, beklimming, beklimmingen, klimmer, klimmers, col, slotklimmen
kopgroep, kopgroepje, vluchters, ontsnapping, vluchtgroep, demarreerde, demarrage | weight=1
kopman, kopvrouw, knecht, ploegleider, ploegmaat, ploegmaats | weight=1
slotkilometer, slotkilometers | weight=2
Tour de France, Giro, Vuelta, Giro d'Italia, Vuelta a España, Tour de France Femmes, Giro Rosa, Giro Donne, Ronde van Frankrijk, Ronde van Italië, Ronde van Spanje, Ronde van Zwitserland, Ronde van Vlaanderen, Parijs-Roubaix, Parijs-Nice, Tirreno-Adriatico, Milaan-San Remo, Luik-Bastenaken-Luik, Amstel Gold Race, Waalse Pijl, Gent-Wevelgem, Strade Bianche, Omloop Het Nieuwsblad, E3 Harelbeke, Dwars door Vlaanderen, Ronde van Lombardije, Benelux Tour, BinckBank Tour, Eneco Tour, Clásica San Sebastián, Kuurne-Brussel-Kuurne, Scheldeprijs, Brabantse Pijl, Dauphiné
Tourwinnaar, Tourzege, Tourstart, Tourdirecteur, Girowinnaar, Vueltawinnaar, rondewinnaar, eindwinnaar
Jumbo-Visma, Visma-Lease a Bike, Quick-Step, Soudal, Alpecin-Deceuninck, Alpecin-Fenix, SD Worx, LottoNL-Jumbo, Team Sunweb, Mitchelton-Scott, Lotto-Soudal, UAE Team ADQ, INEOS, Bora-Hansgrohe

eliterenner, eliterenners, clubrenner, clubrenners, beloftenrenner, beloftenrenners, juniorrenner, elite zonder contract, elites zonder contract, wielerklassement, solovlucht, pelotonspurt, pelotonsspurt, massaspurt, medevluchter, medevluchters, vluchtgezel, vluchtgezellen
nieuweling, nieuwelingen, juniores, criterium, criteriums, seizoenszege, tweedejaarsjunior, eerstejaarsjunior, tweedejaarsnieuweling, eerstejaarsnieuweling, eerstejaarsbelofte, derdejaarsbelofte, tweedejaarsbelofte | weight=2
spurtte, spurtten, omloop | weight=1

[sport-word sport=cycling weight=4 long]
veldrijden, veldrit, veldritten, veldrijder, veldrijders, veldrijdster, veldrijdsters, crosser, crossers, crosswereld, wereldbekercross, wereldbekercrossen, cyclocross, superprestige, X2O Trofee, Koppenbergcross, Scheldecross
cross, crossen, crosste | weight=1
baanwielrennen, baanwielrenner, baanwielrenster, baanwielrenners, baanwielrensters, baanrenner, baanrenster, baanrenners, baanselectie, pistier, pistiers, pistewielrennen, pisterenner
keirin, keirinfinale, keirintitel
omnium, scratch, puntenkoers, afvalkoers, temporace, tempokoers
madison, koppelkoers, ploegkoers
wielerbaan, velodroom, Omnisport | weight=3
werelduurrecord, uurrecord | weight=2
mountainbike-seizoen, mountainbikeseizoen, mountainbikesport, mountainbikecircuit, medevluchter, medevluchters, medevluchtster, medevluchtsters, mountainbike, mountainbiken, mountainbiker, mountainbikester, mountainbikers, crosscountry, shortrace
bmx, BMX'er, BMX'ers, BMX-baan
mountainbike, mountainbiken, mountainbiker, mountainbikester, mountainbikers, mountainbikewedstrijd, mountainbikerace | weight=9

# Who rides them tells what is ridden, where nothing else does.
[sport-word sport=cycling weight=1 discipline=cyclo-cross]
veldrijder, veldrijdster, veldritspecialist
[sport-word sport=cycling weight=1]
crosser
[sport-word sport=cycling weight=1 discipline=time-trial]
tijdrittrui, tijdrittruien, tijdrittitel, tijdrittitels
[sport-word sport=cycling weight=1 discipline=bmx]
BMX'ster, BMX-er, bmx'er, BMX-rijder, BMX-rijdster
[sport-word sport=cycling weight=1 discipline=mountain-bike]
mountainbiker, mountainbikester

# Adjectives before a title, with a capital at the start of a sentence.
[not-name]
Lease a Bike, Bike, Tweevoudig, Drievoudig, Viervoudig, Vijfvoudig, Zesvoudig, Zevenvoudig, Meervoudig, Tweevoudige, Drievoudige, Viervoudige, Voormalig, Uittredend, Regerend, Kersvers, Zevenvoudige, Achtvoudig
Tourwinnaar, Girowinnaar, Vueltawinnaar, Tourwinnares, Girowinnares, Vueltawinnares, Touretappe, Tourploeg, Tourbaas

# What "tweede" and "derde" go with on the road, where they are no place.
[common-noun]
achtervolger, achtervolgers, belager, wedstrijdkilometers, koerskilometers, kilometers, kilometer, koersdag, wedstrijddag, klim, beklimming, col, passage, aanval, uitval, vlucht, ontsnapping, ontsnapper, vluchter, vluchters, groep, groepje, peloton, waaier, demarrage, versnelling, lus, omloop, omlopen, helling, kasseistrook, strook, sprinter, tussensprint, wedstrijduur, koersuur, rustdag, deelname, profseizoen, profjaar, valpartij, lekke, categorie, renner, rensters, renners, ploeggenoot, ploegmaat, pion, troef, luik, schifting, tussenpunt, meetpunt

# Where nothing else tells it: what is ridden in a race over days is a stage.
[sport-word sport=cycling weight=1 discipline=stage]
klassementsrenner, klassementsrenners, ritwinnaar, ritwinnares, etappewinnaar, etappewinnares, waaieretappe, leiderstrui, rozetruidrager, geletruidrager, rodetruidrager
