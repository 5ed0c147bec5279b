# More teams of the sports that are played in matches, beside teams.lex. One line for one team; place: also
# the name of a town, or another word: a team only in reports on its sport.

[team sport=football]
# Netherlands
FC Volendam
Almere City, Almere City FC
Almere | place
Fortuna Sittard, Fortuna
PEC Zwolle, PEC
SC Telstar
RKC, RKC Waalwijk
Heracles, Heracles Almelo
Excelsior | place
Excelsior Rotterdam, SBV Excelsior
Sparta, Sparta Rotterdam
HERA United, Hera United
Ter Leede
ADO '20, ADO'20
AFC | place
Amsterdamsche FC
SV Spakenburg
VV Noordwijk, VV Spakenburg
SteDoCo
Hoek | place
HSV Hoek
De Dijk, ASV De Dijk
Sparta Nijkerk
Excelsior '31, Excelsior'31
HSC '21, HSC'21
Harkemase Boys
ACV Assen, ACV
OFC Oostzaan
Blauw Geel '38, Blauw Geel'38
UNA | place
UNA Veldhoven | place
Gemert | place
VV Gemert
OJC Rosmalen
EVV Echt
Groene Ster
VV Smitshoek, Smitshoek
XerxesDZB
Capelle | place
vv Capelle
ODIN '59, ODIN'59
Hercules Utrecht, USV Hercules
Staphorst | place
VV Staphorst
Genemuiden | place
SC Genemuiden
Jodan Boys
SV Urk
Urk | place
Eemdijk | place
VV Eemdijk
WKE | place
Go Ahead Kampen
Kloetinge | place
VV Kloetinge
Goes | place
VV Goes
Baronie, VV Baronie
TEC Tiel, TEC | place
JOS Watergraafsmeer
Magreb '90
VVSB
RKAV Volendam
Quick '20, Quick'20
Quick Haag, Quick Den Haag
LRC Leerdam, Leerdam Sport
Vitesse Delft
Westlandia, FC 's-Gravenzade
Sportlust '46, Sportlust'46
DOVO | place
Achilles Veen
GVV Unitas
SDC Putten
CSV Apeldoorn
FC Rijnvogels, Rijnvogels
VV DOVO
Excelsior Barendrecht
VV Alkmaar
SC Buitenveldert
Ajax Vrouwen, PSV Vrouwen, FC Twente Vrouwen
Ajax Amateurs
Jong FC Twente, Jong Twente
Jong Feyenoord
Jong Vitesse
Jong sc Heerenveen, Jong Heerenveen
Jong FC Groningen, Jong Groningen
Jong NEC
Jong RKC
Jong ADO
Jong Almere City
Sparta Rotterdam Jong, Jong Sparta Rotterdam
# Belgium
Gent | place
Brugge | place
Luik | place
Leuven | place
Sint-Truiden | place
Beveren | place
Waregem | place
Lier | place
Seraing | place
Roeselare | place
Luxemburg | place
Eigenbrakel | place
Union SG, Union Sint-Gillis
SK Deinze
Dessel Sport
KV Oostende
Excelsior Virton
Stockay
Royal Knokke FC, Knokke FC
Olsa Brakel
SK Londerzeel
Hoogstraten VV, Hoogstraten
Tienen | place
KVK Tienen
Rupel Boom, Rupel Boom FC
KVV Zelzate
Cappellen | place
Royal Cappellen
KFC Houtvenne, Houtvenne
SC Lokeren-Temse, Lokeren-Temse
Sporting Hasselt, KSC Hasselt
Belisia Bilzen, Belisia
URSL Visé, Visé
RFC Warnant
Tempo Overijse
KFC Diest
Sint-Eloois-Winkel, Sint-Eloois-Winkel Sport
Jong Essevee
Jong Gent, Jong KAA Gent
Jong Cercle
SL16, SL16 FC
Young Reds, Young Reds Antwerp
Zulte Waregem Women, White Star Woluwe
KV Turnhout
KSK Heist, SK Heist
Berchem Sport
Eendracht Aalst
KVC Wingene, SC Wingene
KMSK Deinze
RUS Binche
UR La Louvière Centre
Thes Sport
Tessenderlo | place
# England and Scotland
Brighton & Hove, Brighton and Hove
Wolverhampton | place
Leicester | place
Leeds | place
Ipswich | place
Norwich | place
Huddersfield | place
Blackpool | place
Portsmouth | place
Plymouth | place
Plymouth Argyle
Rotherham United, Rotherham
Oxford United
Cambridge United
Peterborough United, Peterborough
Charlton Athletic, Charlton
Barnsley | place
Wrexham
Burton Albion
Carlisle United
Colchester United
Exeter City
Fleetwood Town
Forest Green Rovers
Gillingham | place
Grimsby Town
Leyton Orient
Lincoln City
Mansfield Town
Milton Keynes Dons, MK Dons
AFC Wimbledon
Newport County
Northampton Town
Notts County
Oldham Athletic
Port Vale
Rochdale | place
Salford City
Shrewsbury Town
Stevenage | place
Stockport County
Swindon Town
Tranmere Rovers
Walsall | place
Wycombe Wanderers
Bristol Rovers
Bradford City
Crawley Town
Accrington Stanley
St. Mirren, Saint Mirren
St. Johnstone
Kilmarnock
Livingston FC
Ross County
Dundee FC
Partick Thistle
# Spain
Getafe CF
RCD Espanyol, Espanyol Barcelona
RCD Mallorca
Mallorca | place
Granada | place
Valladolid | place
Cádiz, Cadiz | place
Elche | place
Almería, Almeria | place
Leganés | place
CD Leganés
Rayo Vallecano
Real Zaragoza
SD Huesca, Huesca
SD Eibar
Sporting Huelva
Levante UD
UD Almería
Deportivo, Depor | place
Málaga, Malaga | place
Madrid CFF
Albacete
CD Tenerife
Cultural Leonesa
Alcorcón
# Germany
Mainz | place
Bremen | place
Köln, Keulen | place
Kiel | place
Heidenheim | place
Darmstadt | place
Bielefeld | place
Paderborn | place
Kaiserslautern | place
Karlsruher SC
Fortuna Düsseldorf
Eintracht Braunschweig
Jahn Regensburg
Hansa Rostock
Dynamo Dresden
Erzgebirge Aue
Preußen Münster, Preussen Münster
SV Elversberg, Elversberg
SSV Ulm
1. FC Magdeburg
1860 München, TSV 1860 München
SV Sandhausen
VfL Osnabrück
FC Ingolstadt
Würzburger Kickers
Alemannia Aachen
Rot-Weiss Essen, RW Essen
Energie Cottbus
1. FC Saarbrücken
Uerdingen 05, KFC Uerdingen
FFC Frankfurt, 1. FFC Frankfurt
SC Sand
# Italy
Bologna | place
Parma | place
Como | place
Como 1907
Monza | place
AC Monza
Lecce | place
Verona | place
Cagliari | place
Empoli FC
Sassuolo
US Sassuolo
Palermo | place
Bari | place
Pescara | place
Ascoli
Cremonese
Pisa | place
Cesena
Catania | place
Modena | place
Reggiana
Südtirol
Ternana
# France
Nice | place
Lille | place
Rennes | place
Monaco | place
Marseille | place
Nantes | place
Montpellier | place
Straatsburg, Strasbourg | place
Lens | place
Reims | place
Brest | place
Metz | place
Toulouse | place
Auxerre | place
Angers | place
Caen | place
Guingamp
Saint-Étienne, Saint-Etienne | place
Amiens SC
SC Bastia
AC Ajaccio
Troyes, ESTAC Troyes
Le Havre | place
Nîmes Olympique
# Elsewhere in Europe
Lissabon | place
Estoril | place
Famalicão
Gil Vicente
Rio Ave
Paços de Ferreira
Moreirense
Santa Clara
Marítimo
Nacional | place
Casa Pia
Arouca | place
Estrela Amadora
Belenenses
Göztepe
Antalyaspor
Konyaspor
Sivasspor
Kayserispor
Alanyaspor
Kasimpasa
Gaziantep FK, Gaziantep
Samsunspor
Rizespor
Adana Demirspor
Hatayspor
Fatih Karagümrük, Karagümrük
Ankaragücü
Bursaspor
Genclerbirligi
Atromitos
OFI Kreta
Panetolikos
Asteras Tripolis
Slovan Bratislava
Spartak Trnava
MSK Zilina
Slovan Liberec
Sigma Olomouc
Mlada Boleslav
Zbrojovka Brno
Jablonec
Raków Czestochowa, Rakow Czestochowa
Jagiellonia Bialystok, Jagiellonia
Pogon Szczecin
Górnik Zabrze
Slask Wroclaw
Puskás Akadémia
MOL Fehervar, Fehérvár, Videoton
Olimpija Ljubljana
NK Maribor, Maribor
NK Celje
HNK Gorica
Lokomotiva Zagreb
NK Osijek
FK Sarajevo
Zrinjski Mostar, Zrinjski
Borac Banja Luka
Shkëndija, Shkendija
KF Tirana
Partizani Tirana
Drita, FC Drita | place
Ballkani | place
Prishtina | place
Vojvodina | place
Cukaricki
TSC Backa Topola
Universitatea Craiova
Rapid Boekarest
Dinamo Boekarest
Sepsi OSK
Botev Plovdiv
Lokomotiv Plovdiv
Cherno More
Arda Kardzhali
Zorja Loehansk, Zorya Luhansk
Vorskla Poltava
Dnipro-1, Dnjepr
Metalist Charkov
Kryvbas
Dinamo Minsk
Shakhtyor Soligorsk
Zalgiris Vilnius
FK Riga, Riga FC
RFS Riga
Flora Tallinn
Levadia Tallinn
KuPS, KuPS Kuopio
Breidablik
Víkingur Reykjavik
KR Reykjavik
KÍ Klaksvík, KI Klaksvik
HB Tórshavn
The New Saints
Linfield
Larne | place
Bohemians Dublin
St. Patrick's Athletic
Dundalk
Derry City
Hibernians Malta
Lincoln Red Imps
Jeunesse Esch
Progrès Niederkorn
Differdange
Swift Hesperange
FC Vaduz
FC St. Gallen, Sankt Gallen
FC Lugano
FC Winterthur
Lausanne-Sport
Neuchâtel Xamax
FC Thun
Hartberg
WSG Tirol
SCR Altach
Austria Klagenfurt
SV Ried
FC Admira Wacker
St. Pölten, SKN St. Pölten
Bröndby IF, Brøndby, Bröndby
AGF Aarhus, AGF
Aalborg BK, AaB
Randers FC | place
Silkeborg IF, Silkeborg
Viborg FF
Odense BK, OB
Sønderjyske
Lyngby
IF Elfsborg, Elfsborg
IFK Norrköping
Malmö | place
Kristianstads DFF
Viking Stavanger
Lillestrøm, Lillestrom
Sarpsborg 08
Strømsgodset
Stabæk, Stabaek
Tromsø IL
FK Haugesund
Fredrikstad
Neftci Bakoe, Neftci
Sabah FK
Pjoenik Jerevan, Pyunik
Ararat-Armenia
FC Noah
Dinamo Tbilisi
Dila Gori
FC Astana, Kairat Almaty, FK Astana
Hapoel Haifa
Beitar Jeruzalem
Bnei Sachnin
AEK Larnaca
Apollon Limassol
Aris Limassol
Pafos FC, Pafos
Anorthosis
Oryx Douala
# Overseas
Al-Sadd, Al Sadd
Al-Ain, Al Ain
Al-Duhail
Al-Ettifaq, Al Ettifaq
Al-Shabab
Wydad Casablanca
Raja Casablanca
Espérance Tunis
Al Ahly, Al-Ahly
Zamalek | place
Mamelodi Sundowns
Orlando Pirates
Kaizer Chiefs
TP Mazembe
Urawa Red Diamonds
Ulsan Hyundai
Guangzhou Evergrande
Shanghai Shenhua
Melbourne City
Melbourne Victory
Sydney FC
Western Sydney Wanderers
Auckland City
Seattle Sounders
Columbus Crew
FC Cincinnati
New York Red Bulls
Philadelphia Union
D.C. United
Chicago Fire
Sporting Kansas City
Real Salt Lake
Colorado Rapids
FC Dallas
Houston Dynamo
Austin FC
Minnesota United
Portland Timbers
San Jose Earthquakes
Vancouver Whitecaps
CF Montréal
Orlando City
Nashville SC
Charlotte FC
New England Revolution
Tigres UANL, Tigres
CF Monterrey
Chivas Guadalajara, Chivas
Cruz Azul
CF Pachuca, Pachuca
Club América
Racing Club
San Lorenzo
Independiente | place
Estudiantes | place
Rosario Central
Newell's Old Boys
Colo-Colo
Universidad de Chile
Atlético Mineiro
Botafogo
Vasco da Gama
Internacional | place
Cruzeiro | place
Athletico Paranaense
Nacional Montevideo
Olimpia Asunción
LDU Quito
Independiente del Valle
Barcelona SC
Millonarios
América de Cali
Atlético Nacional
Robinhood | place
Transvaal | place
SV Robinhood

[team sport=hockey]
Victoria | place
Hurley
HIC | place
SV Kampong
HC Leiden
HC Alkmaar
HC Rotterdam
MOP | place
HC Eindhoven
Oranje Zwart
Hattem | place
MHC Hattem
Ring Pass Delft, Ring Pass
Cartouche
HC Zwolle, Zwolle | place
hdm
Athena | place
Naarden | place
MHC Naarden
Laren | place
Groningen | place
GHHC Groningen
HC Breda
Push Breda, BH&BC Breda
Deventer | place
Gooische
't Spandersbosch, Spandersbosch
Qui Vive
Leonidas
Antwerp HC, Antwerp | place
Old Club, Old Club Liège
Pingouin | place
Lynx | place
White Star HC, White Star
Wellington | place
Indiana | place
Daring, Daring HC | place
Baudouin
Waterduck
Gantoise HC | place
Watducks
Dragons | place
Royal Antwerp HC
Victory HC
Leuven | place
Namur | place
Polo Barcelona
Crefelder HTC
Mülheim | place
Berliner HC
Großflottbek
Münchner SC
Mannheim | place
TSV Mannheim, TSV Mannheim Hockey
Rüsselsheim
Alster | place
Old Georgians
Holcombe HC
Reading HC
Beeston HC
Clifton Robinsons
Grange HC
Three Rock Rovers
Banbridge
Pembroke Wanderers
Minsk | place
GHC Gomel
Dinamo Kazan

[team sport=handball]
Volendam | place
KRAS Volendam, HV Volendam, HV KRAS Volendam
Dalfsen | place
VOC | place
VZV | place
V&L | place
Kwiek | place
Kwiek Raalte
BFC | place
LIONS, Lions | place
Sittardia | place
Bevo | place
Hurry Up, HV Hurry Up
Houten | place
Handbal Houten
DFS Arnhem
Houten Handbal
Achilles '95
PSV Handbal
SEW | place
Westfriesland
Geonius/V&L
Geleen | place
Fiqas, Fiqas/Aalsmeer
JuRo Unirek, JuRo Unirek/VZV
Morenhoven SEW
Olympia Hengelo
Handbal Tachos, Tachos
Snelwiek
United Breda
HMC Raamsdonksveer
Groene Ster Heerlerheide
Pelt | place
Pelt Sporting
Hasselt | place
Tongeren | place
Bocholt | place
Visé | place
Achilles Bocholt
Sint-Truiden | place
HB Sint-Truiden
Sasja Antwerpen
DHC Meeuwen, DHW Antwerpen
Kreasa Houthalen
Uilenspiegel
Flensburg | place
Magdeburg | place
Kiel | place
Lemgo | place
Erlangen | place
Barcelona | place
FC Barcelona
Barça
Montpellier | place
Nantes | place
Aalborg | place
Szeged | place
Zagreb | place
Plock | place
Kristianstad | place
IFK Kristianstad
Sävehof, IK Sävehof
Kolstad | place
Elverum | place
Elverum Håndball
Storhamar
Sola HK
Larvik | place
Larvik HK
Dynamo Victor, Dinamo Victor
Chambéry
Paris Saint-Germain Handball
Dinamo Boekarest
HC Motor
Tatran Presov
Benfica
FC Porto
Sporting
ABC Braga
Nexe | place
Budapest | place
Buxtehude | place
Metzingen | place
Leverkusen | place
Ludwigsburg | place
Györ | place
Rapid Boekarest

[team sport=volleyball]
Orion, Seesing Orion, Active Living Orion
Orion Doetinchem
Dynamo | place
Dynamo Apeldoorn
Nesselande, VoorElkaar.nl Nesselande, Nesselande/VoorElkaar.nl
Sliedrecht | place
Flynth Flamingo's, Flamingo's, Flamingo's '56
Eurosped Twente
Webton Hengelo
Sneek | place
VC Sneek
Coolen Alterno, Laudame Alterno
Weert | place
VC Weert
Taurus | place
Inter Rijswijk
Rijswijk | place
VV Utrecht
Utrecht | place
Vallei Volleybal Prins, Prins VCV
Kindercentrum Alterno
Rotterdam | place
Capelle | place
Spike | place
Numidia VC Limac, VC Limax, Limax
Roeselare | place
Maaseik | place
Aalst | place
Menen | place
Gent | place
Achel | place
Leuven | place
Guibertin | place
Lindemans Volley Aalst
Waremme, VBC Waremme
Haasrode | place
Tectum Achel
Beveren | place
Asterix | place
Gea Happel Amigos
Amigos Zoersel
Hermes Rekkenshop Oostende
Tchalou | place
Darta Bevo Roeselare, Bevo Roeselare
Knack Randstad Roeselare
Axis Shanks Guibertin
Perugia | place
Trentino | place
Trento | place
Civitanova | place
Modena | place
Piacenza | place
Novara | place
Conegliano | place
Monza | place
Milano | place
Friedrichshafen | place
Berlin Recycling
Lüneburg | place
SVG Lüneburg
Stuttgart | place
Schwerin | place
Novosibirsk | place
Lokomotiv Novosibirsk
Zenit Sint-Petersburg
Fenerbahçe
Galatasaray
Ziraat Bankasi
Fenerbahçe Opet
Levallois | place
Tours VB
Cannes | place
RC Cannes
Chaumont VB
Narbonne Volley
Mulhouse | place
Le Cannet

[team sport=basketball]
Leiden | place
Groningen | place
Zwolle | place
Den Bosch | place
Heroes | place
Weert | place
Rotterdam | place
Leeuwarden | place
Aris | place
LWD Basket
Den Helder | place
Landstede Zwolle, Landstede Hammers Zwolle
Amsterdam | place
BC Apollo Amsterdam
Oostende | place
Antwerp | place
Giants | place
Antwerp Giants, Giants Antwerp
Kortrijk | place
Aalst | place
Mechelen | place
Charleroi | place
Luik | place
Leuven | place
Bergen | place
Brussel | place
Limburg | place
BCO | place
Kangoeroes | place
Kangoeroes Basket
Mons | place
Circus Brussels
Circus Brussels Basketball
Liege Basket, RSW Liège Basket
Verviers-Pepinster, VOO Verviers-Pepinster
Stevoort | place
Lommel | place
Basket Lommel
Gembo | place
Castors Braine
Mechelen Kangoeroes
Monceau, Basket Monceau
Boston | place
Toronto | place
Detroit | place
Memphis | place
Chicago | place
Miami | place
Milwaukee | place
Brooklyn | place
New York | place
Dallas | place
Denver | place
Phoenix | place
San Antonio | place
Cleveland | place
Philadelphia | place
Indiana | place
Oklahoma City | place
Minnesota | place
Houston | place
Sacramento | place
Utah | place
Portland | place
Atlanta | place
Charlotte | place
New Orleans | place
Orlando | place
Washington | place
Golden State | place
Celtics, Boston Celtics | place
Bulls | place
Heat | place
Bucks | place
Nets | place
Nuggets | place
Suns | place
Spurs | place
Raptors | place
Sixers, 76ers | place
Clippers | place
Pacers | place
Thunder | place
Timberwolves | place
Rockets | place
Jazz | place
Trail Blazers, Blazers
Hawks | place
Hornets | place
Pistons | place
Grizzlies | place
Pelicans | place
Magic | place
Wizards | place
Kings | place
Real Madrid
FC Barcelona
Barcelona | place
Valencia | place
Panathinaikos
Olympiakos, Olympiacos
Fenerbahçe
Galatasaray
Besiktas
CSKA Moskou
AS Monaco, Monaco | place
Bayern München
Virtus Bologna
Zalgiris | place
Partizan | place
Rode Ster
Maccabi Tel Aviv
Anadolu Efes Istanbul
Tofas Bursa
Pinar Karsiyaka
Bahcesehir
Türk Telekom
AEK Athene
PAOK Saloniki
Promitheas Patras
Peristeri
Hapoel Jeruzalem
Hapoel Holon
Dinamo Sassari, Sassari
Reyer Venetië
Derthona Tortona
Trento | place
Brescia | place
Aquila Trento
Gran Canaria
Tenerife | place
Manresa, BAXI Manresa
Cholet Basket
Strasbourg IG
Nanterre 92
Limoges CSP
Telekom Bonn, Telekom Baskets Bonn
EWE Baskets Oldenburg
MHP Riesen Ludwigsburg
Brose Bamberg
ratiopharm Ulm
Niners Chemnitz
Hamburg Towers
Medi Bayreuth
Skyliners Frankfurt
Rasta Vechta
Würzburg Baskets
Igokea
Buducnost
Cedevita Olimpija
Cibona Zagreb
Mega Basket
VEF Riga
Rytas Vilnius, Lietuvos Rytas | place
Anwil Wloclawek
Legia Warschau
Szolnoki Olaj
Falco Szombathely
Nymburk, ERA Nymburk
Keravnos
Balkan Botevgrad
Rilski Sportist
Kalev/Cramo
Sporting Lissabon
FC Porto
Benfica

[team sport=ice-hockey]
Tilburg | place
Snackpoint Eaters, Snackpoint Eaters Limburg
Eaters Geleen
GIJS Groningen, GIJS Bears
Groningen Grizzlies
Capitals Leeuwarden, Leeuwarden Capitals
Kemphanen Eindhoven
Red Eagles Den Bosch, Den Bosch Red Eagles
HIJS HOKIJ Den Haag
AHOUD Nijmegen
Nijmegen | place
Heerenveen | place
Flyers | place
Utrecht Dragons
Amstel Tigers
Antwerpen | place
Herentals | place
Mechelen Golden Sharks
Turnhout Tigers
Cold Play Sharks Mechelen
Hannover Scorpions
Hannover Indians
Herner EV
Duisburg Füchse, Füchse Duisburg
Rostock Piranhas
Saale Bulls Halle
Crocodiles Hamburg
Hammer Eisbären
Leipzig Icefighters, Icefighters Leipzig
Black Dragons Erfurt
ECC Preussen Berlin
Boston Bruins
New York Rangers
New York Islanders
Pittsburgh Penguins
Washington Capitals
Toronto Maple Leafs
Montreal Canadiens
Edmonton Oilers
Colorado Avalanche
Tampa Bay Lightning
Florida Panthers
Vegas Golden Knights
Chicago Blackhawks
Detroit Red Wings
Dallas Stars
Vancouver Canucks
Los Angeles Kings
Carolina Hurricanes
Philadelphia Flyers
New Jersey Devils
Ottawa Senators
Winnipeg Jets

[team sport=korfball]
TOP, TOP Sassenheim | place
TOP/Wereldtickets.nl
Fortuna, Fortuna Delft
Fortuna/Delta, Fortuna/Ruitenheer
PKC/Vertom, PKC Papendrecht, PKC/Hagero
DOS ’46, DOS’46, DOS
DOS '46/Centrum Makelaars
LDODK/AH Gorredijk
KCC, KCC Capelle, KCC/CK Kozijnen | place
DVO, DVO Bennekom | place
Blauw-Wit Amsterdam, Blauw-Wit/BasWorld
Groen Geel Wormer, Groen Geel/EnergyGrip
DeetosSnel
Deetos
Unitas | place
Unitas/Perspectief
Dalto
OVVO, OVVO/De Kroon
Avanti, Avanti/Post Makelaardij
AKC Almelo
KVS | place
Koog Zaandijk, KZ
De Meervogels
Oost-Arnhem
CKV Mid-Fryslân, Mid-Fryslân
Quick '21
ZKV Zaandam
Haarlem | place
Boeckenberg
Floriant
AKC Antwerpen
Borgerhout/GW, Borgerhout
Scaldis
Sikopi
Neerlandia
Hoboken | place
Vos Reinaert Sinaai

[team sport=water-polo]
UZSC
UZSC Utrecht
ZV De Zaan, De Zaan
Donk, GZC Donk | place
AZC | place
AZC Alphen
Polar Bears, Polar Bears Ede | place
ZVL, ZVL-1886 | place
ZVL Leiden
Het Ravijn, Ravijn
BZC Brandenburg, Brandenburg
Barendrecht | place
PSV
Widex GZC Donk
SG Zaanstad
Zaanstad
De Ham
ZPB H&L Productions, ZPB Barendrecht
Zian | place
Zian Den Haag
Schuurman BZC
ZPC Amersfoort
ZWV
Mannheim | place
Royal Dauphins Mouscron
KVW Kortrijk
Pro Recco
Jug Dubrovnik
Olympiakos
CN Sabadell, Sabadell
CN Mataró, Mataró
Astralpool Sabadell
Orizzonte Catania
Ferencváros
Dunaujvaros
Kirishi
CN Barcelona
Waspo Hannover
Spandau 04

[team sport=table-tennis]
De Boer Taverzo
SKF Zoetermeer
Enjoy & Deploy Taverzo
DHC Delft
Westa
Li-Ning/Infinity Heerlen
Royal Villette Charleroi, Villette Charleroi
Sokah Hoboken
Logis Auderghem
Vedrinamur
Borussia Düsseldorf

[team sport=badminton]
BC Duinwijck, Duinwijck
BV Almere
Barendrecht | place
BC Smashing
DKC | place
Roosterse
Hoornse BV
VELO | place

[team sport=rugby]
Hilversum | place
Castricum | place
Castricumse RC
The Hookers
Haagsche RC
Rugbyclub 't Gooi, 't Gooi
LSRG | place
DIOK | place
The Dukes
AAC | place
Cas RC
Delta Rugby
Boitsfort RC
La Hulpe
Dendermonde RC
ASUB Waterloo
Kituro
Soignies
Delft | place
Ealing | place
Leinster | place
Munster | place
Toulouse | place
Stade Toulousain
Saracens | place
All Blacks
Springboks
Wallabies
Black Lions
Lusitanos XV
Castilla y León Iberians
Brussels Devils

[team sport=baseball]
Amsterdam | place
Hoofddorp | place
Oosterhout | place
HCAW Bussum
Pirates | place
Twins | place
RCH-Pinguins
Sparta-Feyenoord, Sparta/Feyenoord
UVV | place
ADO | place
Mr. Cocker HCAW
Rotterdam | place
Fortitudo Bologna
Rimini | place
San Marino | place
Parma | place
Deurne Spartans
Hoboken Pioneers
Brasschaat Braves
Borgerhout Squirrels
Namur Angels
Toronto Blue Jays
Chicago Cubs
Cincinnati Reds
Cleveland Guardians
Tampa Bay Rays
San Francisco Giants
Arizona Diamondbacks
Milwaukee Brewers
Seattle Mariners
Baltimore Orioles
Minnesota Twins
Washington Nationals
St. Louis Cardinals
Los Angeles Angels
Kansas City Royals
Detroit Tigers

[team sport=futsal]
FT Antwerpen
Real Halle
FP Halle-Gooik, Halle-Gooik
Proost Lierse
Hovocubo
Eindhoven Futsal
ZVV Den Haag
TPP Rotterdam
Tigers Roermond
Veerhuys
FC Marlène
CF Eindhoven
LebZ
Groene Ster Vlissingen

# The youth of nations.
[team]
Jong Duitsland
Jong Frankrijk
Jong België
Jong Engeland
Jong Spanje
Jong Italië
Jong Portugal
Jong Denemarken
Jong Noorwegen
Jong Zweden
Jong Polen
Jong Tsjechië
Jong Oostenrijk
Jong Zwitserland
Jong Kroatië
Jong Servië
Jong Hongarije
Jong Roemenië
Jong Israël
Jong Schotland
Jong Ierland
Jong Wales
Jong Turkije
Jong Griekenland
Jong Finland
Jong Georgië
Jong Oekraïne
Jong Moldavië
Jong Gibraltar
Jong Cyprus
Jong Bulgarije
Jong Slovenië
Jong Slowakije
Jong Wit-Rusland
Jong Noord-Macedonië
