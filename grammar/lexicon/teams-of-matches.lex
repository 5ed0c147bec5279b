# More teams of the sports that are played in matches, beside teams.lex. One line for one team; place: also
# the name of a town, or another word: a team only in reports on its sport.

[team sport=football]
# Netherlands
FC Volendam, Volendam | place weight=1 home=Volendam+Palingb/Noord-Hol
Almere City, Almere City FC, Almere | place weight=1 home=Almer/Flevol
Fortuna Sittard, Fortuna | home=Sittard/Limburg
PEC Zwolle, PEC, Zwolle | place weight=1 home=Zwol/Overijss
SC Telstar | home=Velsen+IJmuid/Noord-Hol
RKC, RKC Waalwijk | home=Waalwijk/Brabant
Heracles, Heracles Almelo | home=Almelo/Twent+Tukker+Twens
Excelsior | place weight=1 home=Rotterdam+Maasst+Kraling
Excelsior Rotterdam, SBV Excelsior | home=Rotterdam+Maasst
Sparta, Sparta Rotterdam | home=Rotterdam+Maasst
HERA United, Hera United
Ter Leede
ADO '20, ADO'20, ADO ' 20, ADO ’ 20
AFC | place weight=1
Amsterdamsche FC
SV Spakenburg
VV Noordwijk, VV Spakenburg
SteDoCo
Hoek | place weight=1
HSV Hoek
De Dijk, ASV De Dijk
Sparta Nijkerk
Excelsior '31, Excelsior'31, Excelsior ' 31, Excelsior ’ 31
HSC '21, HSC'21, HSC ' 21, HSC ’ 21
Harkemase Boys
ACV Assen, ACV
OFC Oostzaan
Blauw Geel '38, Blauw Geel'38, Blauw Geel ' 38, Blauw Geel ’ 38
UNA | place weight=1
UNA Veldhoven | place weight=1
Gemert | place weight=1
VV Gemert
OJC Rosmalen
EVV Echt
Groene Ster
VV Smitshoek, Smitshoek
XerxesDZB
Capelle | place weight=1
vv Capelle
ODIN '59, ODIN'59, ODIN ' 59, ODIN ’ 59
Hercules Utrecht, USV Hercules
Staphorst | place weight=1
VV Staphorst
Genemuiden | place weight=1
SC Genemuiden
Jodan Boys
SV Urk
Urk | place weight=1
Eemdijk | place weight=1
VV Eemdijk
WKE | place weight=1
Go Ahead Kampen
Kloetinge | place weight=1
VV Kloetinge
Goes | place weight=1
VV Goes
Baronie, VV Baronie
TEC Tiel, TEC | place weight=1
JOS Watergraafsmeer
Magreb '90, Magreb ' 90, Magreb ’ 90
VVSB
RKAV Volendam
Quick '20, Quick'20, Quick ' 20, Quick ’ 20
Quick Haag, Quick Den Haag
LRC Leerdam, Leerdam Sport
Vitesse Delft
Westlandia, FC 's-Gravenzade
Sportlust '46, Sportlust'46, Sportlust ' 46, Sportlust ’ 46
DOVO | place weight=1
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
Jong FC Twente, Jong Twente | home=Enschede/Twent+Tukker+Twens
Jong Feyenoord | home=Rotterdam+Maasst
Jong Vitesse | home=Arnhem/Gelder+Gelre
Jong sc Heerenveen, Jong Heerenveen | home=Heerenve/Fries+Friez
Jong FC Groningen, Jong Groningen | home=Groning
Jong NEC | home=Nijmeg+Nijmee/Gelder
Jong RKC | home=Waalwijk/Brabant
Jong ADO | home=Haag+Hage+Hagen+Resident
Jong Almere City
Sparta Rotterdam Jong, Jong Sparta Rotterdam
# Belgium
Luik | place weight=1
Lier | place weight=1
Roeselare | place weight=1
Luxemburg | place weight=1
Eigenbrakel | place weight=1
Union SG, Union Sint-Gillis
SK Deinze
Dessel Sport
KV Oostende, Oostende | place weight=1 home=Oostend+kust/West-Vl
Excelsior Virton
Stockay
Royal Knokke FC, Knokke FC, Knokke | place weight=1
Olsa Brakel
SK Londerzeel
Hoogstraten VV, Hoogstraten
Tienen | place weight=1
KVK Tienen
Rupel Boom, Rupel Boom FC
KVV Zelzate
Cappellen | place weight=1
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
KMSK Deinze, Deinze | place weight=1
RUS Binche
UR La Louvière Centre
Thes Sport
Tessenderlo | place weight=1
# England and Scotland
Brighton & Hove, Brighton and Hove
Blackpool | place weight=1
Portsmouth | place weight=1
Plymouth | place weight=1
Plymouth Argyle
Rotherham United, Rotherham
Oxford United
Cambridge United
Peterborough United, Peterborough
Charlton Athletic, Charlton
Barnsley | place weight=1
Wrexham
Burton Albion
Carlisle United
Colchester United
Exeter City
Fleetwood Town
Forest Green Rovers
Gillingham | place weight=1
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
Rochdale | place weight=1
Salford City
Shrewsbury Town
Stevenage | place weight=1
Stockport County
Swindon Town
Tranmere Rovers
Walsall | place weight=1
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
Cádiz, Cadiz | place weight=1
Almería, Almeria | place weight=1
Leganés | place weight=1
CD Leganés
Rayo Vallecano
Real Zaragoza
SD Huesca, Huesca
SD Eibar
Sporting Huelva
Levante UD
UD Almería
Deportivo, Depor | place weight=1
Málaga, Malaga | place weight=1
Madrid CFF
Albacete
CD Tenerife
Cultural Leonesa
Alcorcón
# Germany
Köln, Keulen | place weight=1
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
Como | place weight=1
Como 1907
Monza | place weight=1
AC Monza
Empoli FC
Sassuolo
US Sassuolo
Palermo | place weight=1
Bari | place weight=1
Pescara | place weight=1
Ascoli
Cremonese
Pisa | place weight=1
Cesena
Catania | place weight=1
Modena | place weight=1
Reggiana
Südtirol
Ternana
# France
Straatsburg, Strasbourg | place weight=1
Caen | place weight=1
Guingamp
Saint-Étienne, Saint-Etienne | place weight=1
Amiens SC
SC Bastia
AC Ajaccio
Troyes, ESTAC Troyes
Nîmes Olympique
# Elsewhere in Europe
Lissabon | place weight=1
Estoril | place weight=1
Famalicão
Gil Vicente
Rio Ave
Paços de Ferreira
Moreirense
Santa Clara
Marítimo
Nacional | place weight=1
Casa Pia
Arouca | place weight=1
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
Drita, FC Drita | place weight=1
Ballkani | place weight=1
Prishtina | place weight=1
Vojvodina | place weight=1
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
Larne | place weight=1
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
Randers FC | place weight=1
Silkeborg IF, Silkeborg
Viborg FF
Odense BK, OB
Sønderjyske
Lyngby
IF Elfsborg, Elfsborg
IFK Norrköping
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
Zamalek | place weight=1
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
Independiente | place weight=1
Estudiantes | place weight=1
Rosario Central
Newell's Old Boys
Colo-Colo
Universidad de Chile
Atlético Mineiro
Botafogo
Vasco da Gama
Internacional | place weight=1
Cruzeiro | place weight=1
Athletico Paranaense
Nacional Montevideo
Olimpia Asunción
LDU Quito
Independiente del Valle
Barcelona SC
Millonarios
América de Cali
Atlético Nacional
Robinhood | place weight=1
Transvaal | place weight=1
SV Robinhood

[team sport=hockey]
Victoria | place weight=1
Hurley | home=Amstelveen
HIC | place weight=1
SV Kampong
HC Leiden
HC Alkmaar
HC Rotterdam, Rotterdam | place weight=1
MOP | place weight=1
HC Eindhoven
Oranje Zwart
Hattem | place weight=1
MHC Hattem
Ring Pass Delft, Ring Pass
Cartouche
HC Zwolle, Zwolle | place weight=1
hdm
Athena | place weight=1
Naarden | place weight=1
MHC Naarden
Groningen | place weight=1
GHHC Groningen
HC Breda
Push Breda, BH&BC Breda
Deventer | place weight=1
Gooische
't Spandersbosch, Spandersbosch
Qui Vive
Leonidas
Antwerp HC, Antwerp | place weight=1
Old Club, Old Club Liège
Pingouin | place weight=1
Lynx | place weight=1
White Star HC, White Star
Wellington | place weight=1
Indiana | place weight=1
Daring, Daring HC | place weight=1
Baudouin
Waterduck
Gantoise HC | place weight=1
Watducks
Dragons | place weight=1
Royal Antwerp HC
Victory HC
Leuven | place weight=1
Namur | place weight=1
Polo Barcelona
Crefelder HTC
Mülheim | place weight=1
Berliner HC
Großflottbek
Münchner SC
Mannheim | place weight=1
TSV Mannheim, TSV Mannheim Hockey
Rüsselsheim
Alster | place weight=1
Old Georgians
Holcombe HC
Reading HC
Beeston HC
Clifton Robinsons
Grange HC
Three Rock Rovers
Banbridge
Pembroke Wanderers
Minsk | place weight=1
GHC Gomel
Dinamo Kazan

[team sport=handball]
Volendam | place weight=1
KRAS Volendam, HV Volendam, HV KRAS Volendam
Dalfsen | place weight=1
VOC | place weight=1
VZV | place weight=1
V&L | place weight=1
Kwiek | place weight=1
Kwiek Raalte
BFC | place weight=1
LIONS, Lions | place weight=1 home=Sittard/Limburg
Sittardia | place weight=1 home=Sittard/Limburg
Bevo | place weight=1
Hurry Up, HV Hurry Up | home=Emmen/Drent
Houten | place weight=1
Handbal Houten
DFS Arnhem
Houten Handbal
Achilles '95, Achilles ' 95, Achilles ’ 95
PSV Handbal
SEW | place weight=1
Westfriesland
Geonius/V&L, Geonius / V&L
Geleen | place weight=1
Fiqas, Fiqas/Aalsmeer, Fiqas / Aalsmeer
JuRo Unirek, JuRo Unirek/VZV, JuRo Unirek / VZV
Morenhoven SEW
Olympia Hengelo
Handbal Tachos, Tachos
Snelwiek
United Breda
HMC Raamsdonksveer
Groene Ster Heerlerheide
Pelt | place weight=1
Pelt Sporting
Hasselt | place weight=1
Tongeren | place weight=1
Bocholt | place weight=1
Visé | place weight=1
Achilles Bocholt
Sint-Truiden | place weight=1
HB Sint-Truiden
Sasja Antwerpen
DHC Meeuwen, DHW Antwerpen
Kreasa Houthalen
Uilenspiegel
Flensburg | place weight=1
Magdeburg | place weight=1
Kiel | place weight=1
Lemgo | place weight=1
Erlangen | place weight=1
Barcelona | place weight=1 home=Barcel/Catal
FC Barcelona | home=Barcel/Catal
Barça
Montpellier | place weight=1
Nantes | place weight=1
Aalborg | place weight=1
Szeged | place weight=1
Zagreb | place weight=1
Plock | place weight=1
Kristianstad | place weight=1
IFK Kristianstad
Sävehof, IK Sävehof
Kolstad | place weight=1
Elverum | place weight=1
Elverum Håndball
Storhamar
Sola HK
Larvik | place weight=1
Larvik HK
Dynamo Victor, Dinamo Victor
Chambéry
Paris Saint-Germain Handball
Dinamo Boekarest
HC Motor
Tatran Presov
Benfica | home=Lissab
FC Porto
Sporting
ABC Braga
Nexe | place weight=1
Budapest | place weight=1
Buxtehude | place weight=1
Metzingen | place weight=1
Leverkusen | place weight=1
Ludwigsburg | place weight=1
Györ | place weight=1
Rapid Boekarest

[team sport=volleyball]
Orion, Seesing Orion, Active Living Orion | home=Doetinch/Achterh+Gelder
Orion Doetinchem
Dynamo | place weight=1 home=Apeldoorn
Dynamo Apeldoorn
Nesselande, VoorElkaar.nl Nesselande, Nesselande/VoorElkaar.nl, Nesselande / VoorElkaar.nl
Sliedrecht | place weight=1
Flynth Flamingo's, Flamingo's, Flamingo's '56, Flamingo's ' 56, Flamingo's ’ 56
Eurosped Twente
Webton Hengelo
Sneek | place weight=1
VC Sneek
Coolen Alterno, Laudame Alterno
Weert | place weight=1
VC Weert
Taurus | place weight=1
Inter Rijswijk
Rijswijk | place weight=1
VV Utrecht
Utrecht | place weight=1
Vallei Volleybal Prins, Prins VCV
Kindercentrum Alterno
Rotterdam | place weight=1
Capelle | place weight=1
Spike | place weight=1
Numidia VC Limac, VC Limax, Limax
Roeselare | place weight=1
Maaseik | place weight=1
Aalst | place weight=1
Menen | place weight=1
Gent | place weight=1
Achel | place weight=1
Leuven | place weight=1
Guibertin | place weight=1
Lindemans Volley Aalst
Waremme, VBC Waremme
Haasrode | place weight=1
Tectum Achel
Beveren | place weight=1
Asterix | place weight=1
Gea Happel Amigos
Amigos Zoersel
Hermes Rekkenshop Oostende
Tchalou | place weight=1
Darta Bevo Roeselare, Bevo Roeselare
Knack Randstad Roeselare
Axis Shanks Guibertin
Perugia | place weight=1
Trentino | place weight=1
Trento | place weight=1
Civitanova | place weight=1
Modena | place weight=1
Piacenza | place weight=1
Novara | place weight=1
Conegliano | place weight=1
Monza | place weight=1
Milano | place weight=1
Friedrichshafen | place weight=1
Berlin Recycling
Lüneburg | place weight=1
SVG Lüneburg
Stuttgart | place weight=1
Schwerin | place weight=1
Novosibirsk | place weight=1
Lokomotiv Novosibirsk
Zenit Sint-Petersburg
Fenerbahçe
Galatasaray
Ziraat Bankasi
Fenerbahçe Opet
Levallois | place weight=1
Tours VB
Cannes | place weight=1
RC Cannes
Chaumont VB
Narbonne Volley
Mulhouse | place weight=1
Le Cannet

[team sport=basketball]
Groningen | place weight=1
Zwolle | place weight=1
Weert | place weight=1
Rotterdam | place weight=1
Leeuwarden | place weight=1
Aris | place weight=1
LWD Basket | home=Leeuward/Fries+Friez
Den Helder | place weight=1
Amsterdam | place weight=1 home=Amsterdam+Hoofdst+hoofdst
BC Apollo Amsterdam
Mechelen | place weight=1
Charleroi | place weight=1
Luik | place weight=1
Bergen | place weight=1
Brussel | place weight=1
Limburg | place weight=1
Mons | place weight=1
Circus Brussels
Circus Brussels Basketball
Liege Basket, RSW Liège Basket
Verviers-Pepinster, VOO Verviers-Pepinster
Stevoort | place weight=1
Lommel | place weight=1
Basket Lommel
Gembo | place weight=1
Castors Braine
Monceau, Basket Monceau
San Antonio | place weight=1
Spurs | place weight=1
Clippers | place weight=1
Real Madrid | home=Madril+Madrid
FC Barcelona | home=Barcel/Catal
Barcelona | place weight=1 home=Barcel/Catal
Valencia | place weight=1
Panathinaikos
Olympiakos, Olympiacos
Fenerbahçe
Galatasaray
Besiktas
CSKA Moskou
AS Monaco, Monaco | place weight=1
Bayern München | home=Münch/Beier
Virtus Bologna
Zalgiris | place weight=1
Partizan | place weight=1
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
Trento | place weight=1
Brescia | place weight=1
Aquila Trento
Gran Canaria
Tenerife | place weight=1
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
Rytas Vilnius, Lietuvos Rytas | place weight=1
Anwil Wloclawek
Legia Warschau
Szolnoki Olaj
Falco Szombathely
Nymburk, ERA Nymburk
Keravnos
Balkan Botevgrad
Rilski Sportist
Kalev/Cramo, Kalev / Cramo
Sporting Lissabon | home=Lissab
FC Porto
Benfica | home=Lissab

[team sport=ice-hockey]
Snackpoint Eaters, Snackpoint Eaters Limburg
Eaters Geleen
GIJS Groningen, GIJS Bears
Groningen Grizzlies
Capitals Leeuwarden, Leeuwarden Capitals
Kemphanen Eindhoven
Red Eagles Den Bosch, Den Bosch Red Eagles
HIJS HOKIJ Den Haag
AHOUD Nijmegen
Nijmegen | place weight=1
Utrecht Dragons
Amstel Tigers
Antwerpen | place weight=1
Herentals | place weight=1
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
TOP, TOP Sassenheim, TOP/SolarCompleet, TOP / SolarCompleet, TOP/Quoratio, TOP / Quoratio, TOP/Wereldtickets.nl, TOP / Wereldtickets.nl | place weight=1
Fortuna, Fortuna Delft, Fortuna/Delta Logistiek, Fortuna / Delta Logistiek, Fortuna/MHIR, Fortuna / MHIR, Fortuna/Delta, Fortuna/Ruitenheer, Fortuna / Delta, Fortuna / Ruitenheer | home=Delft
KCC, KCC Capelle, KCC/CK Kozijnen, KCC / CK Kozijnen, KCC/SO natural, KCC / SO natural | place weight=1
DVO, DVO Bennekom, DVO/Accountor, DVO / Accountor, DVO/Transus, DVO / Transus | place weight=1
Unitas, Unitas/Perspectief, Unitas / Perspectief | place weight=1
OVVO, OVVO/De Kroon, OVVO / De Kroon
Avanti, Avanti/Post Makelaardij, Avanti / Post Makelaardij
AKC Almelo
KVS | place weight=1
De Meervogels
Oost-Arnhem
CKV Mid-Fryslân, Mid-Fryslân
Quick '21, Quick ' 21, Quick ’ 21
ZKV Zaandam
Haarlem | place weight=1
Boeckenberg
Floriant
AKC Antwerpen
Borgerhout/GW, Borgerhout, Borgerhout / GW
Scaldis
Sikopi
Neerlandia
Hoboken | place weight=1
Vos Reinaert Sinaai

[team sport=water-polo]
UZSC, UZSC Utrecht | home=Utrecht+Domst
De Zaan, ZV De Zaan
Donk, GZC Donk, Widex GZC Donk | place weight=1
AZC, AZC Alphen | place weight=1
Polar Bears, Polar Bears Ede | place weight=1
ZVL, ZVL-1886, ZVL Leiden | place weight=1
Het Ravijn, Ravijn
BZC Brandenburg, Brandenburg
Barendrecht | place weight=1
PSV | home=Eindhoven+Lichtst/Brabant
SG Zaanstad
Zaanstad
De Ham
ZPB H&L Productions, ZPB Barendrecht
Zian | place weight=1
Zian Den Haag
Schuurman BZC
ZPC Amersfoort
ZWV
Mannheim | place weight=1
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
Li-Ning/Infinity Heerlen, Li-Ning / Infinity Heerlen
Royal Villette Charleroi, Villette Charleroi
Sokah Hoboken
Logis Auderghem
Vedrinamur
Borussia Düsseldorf

[team sport=badminton]
BC Duinwijck, Duinwijck
BV Almere
Barendrecht | place weight=1
BC Smashing
DKC | place weight=1
Roosterse
Hoornse BV
VELO | place weight=1

[team sport=rugby]
Hilversum | place weight=1
Castricum | place weight=1
Castricumse RC
The Hookers
Haagsche RC
Rugbyclub 't Gooi, 't Gooi
LSRG | place weight=1
DIOK | place weight=1
The Dukes
AAC | place weight=1
Cas RC
Delta Rugby
Boitsfort RC
La Hulpe
Dendermonde RC
ASUB Waterloo
Kituro
Soignies
Delft | place weight=1
Ealing | place weight=1
Leinster | place weight=1
Munster | place weight=1
Toulouse | place weight=1
Stade Toulousain
Saracens | place weight=1
All Blacks
Springboks
Wallabies
Black Lions
Lusitanos XV
Castilla y León Iberians
Brussels Devils

[team sport=baseball]
Amsterdam | place weight=1 home=Amsterdam+Hoofdst+hoofdst
Hoofddorp | place weight=1
Oosterhout | place weight=1
HCAW Bussum
Pirates | place weight=1
Twins | place weight=1
RCH-Pinguins
Sparta-Feyenoord, Sparta/Feyenoord, Sparta / Feyenoord
UVV | place weight=1
ADO | place weight=1
Mr. Cocker HCAW
Rotterdam | place weight=1
Fortitudo Bologna
Rimini | place weight=1
San Marino | place weight=1
Parma | place weight=1
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
