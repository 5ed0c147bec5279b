# Teams. One line for one team where it has several forms (first form canonical); lines without features hold
# one team each too. place: also the name of a town; ambiguous: also a common word, name or another team.

# Letters that tell what a club is; its name stands behind them: "WV Schijndel", "AV Sint-Lucas".
[club-letters]
AV, AC, ATV, AAC, ACW, ARV, KAA, RAC, LAC, AVR, WV, WTC, UWTC, RWV, NWV, ZWC, GRC, WSC, WSV, TWC, TWV, WVN, HSV, WFC, WPC, ETP
ZV, ZPC, ZC, HZPC, KZC, ZVV, RZV, ZPV, KVZP, BZK, SV, VV, RKSV, RKVV, KSV, KVV, KFC, KRC, KVC, KSK, VC, VBC, VCV, AVC, VVC
HC, MHC, KHC, RHC, HV, HBC, HVV, HCC, KV, CKV, DKV, BC, BCV, BBC, TTV, TTC, TC, LTC, TV, TPC, IJC, IJV, IJSV, STV, TVZ, ARTV, RV, KARV, URV, KRV, DRV, RR, GZC, TKV, SVV, SVO, CSV, ASV, GSV, USV, BSV, OSV, ESV

[team]
# In more than one sport: no sport given
Jumbo-Visma, Team Jumbo-Visma
LottoNL-Jumbo, Team LottoNL-Jumbo, Lotto NL-Jumbo, Team Lotto NL-Jumbo
Oranje
Team NL, TeamNL
Team Belgium

[team sport=football]
# Netherlands
Ajax, AFC Ajax, Ajax Amsterdam | home=Amsterdam+Hoofdst+hoofdst
Feyenoord, Feyenoord Rotterdam | home=Rotterdam+Maasst
PSV, PSV Eindhoven | home=Eindhoven+Lichtst/Brabant
AZ, AZ Alkmaar | home=Alkmaar/Noord-Hol
FC Twente, FC Twente Enschede, Twente | place weight=1 home=Enschede/Twent+Tukker+Twens
FC Utrecht, Utrecht | place weight=1 home=Utrecht+Domst
FC Groningen, Groningen | place weight=1 home=Groning
sc Heerenveen, SC Heerenveen, Heerenveen | place weight=1 home=Heerenve+Superfries/Fries+Friez
Vitesse, Vitesse Arnhem | home=Arnhem/Gelder+Gelre
NEC, N.E.C., NEC Nijmegen | home=Nijmeg+Nijmee/Gelder
Go Ahead Eagles, Go Ahead | home=Devent/Overijss
Heracles, Heracles Almelo | home=Almelo/Twent+Tukker+Twens
Sparta Rotterdam | home=Rotterdam+Maasst
Sparta | ambiguous home=Rotterdam+Maasst
Fortuna Sittard | home=Sittard/Limburg
Fortuna | ambiguous home=Sittard/Limburg
RKC, RKC Waalwijk | home=Waalwijk/Brabant
PEC Zwolle, PEC, FC Zwolle | home=Zwol/Overijss
Excelsior, SBV Excelsior | home=Rotterdam+Maasst+Kraling
FC Volendam | home=Volendam+Palingb/Noord-Hol
Almere City, Almere City FC | home=Almer/Flevol
NAC, NAC Breda | home=Breda/Brabant
Willem II | home=Tilburg/Brabant
Cambuur, SC Cambuur, Cambuur Leeuwarden, SC Cambuur Leeuwarden | home=Leeuward/Fries+Friez
ADO Den Haag, ADO | home=Haag+Hage+Hagen+Resident
De Graafschap | home=Doetinch+Superboer/Achterh+Gelder
FC Emmen, Emmen | place weight=1 home=Emmen/Drent
VVV, VVV-Venlo, VVV Venlo | home=Venlo/Limburg
Roda JC, Roda JC Kerkrade, Roda | home=Kerkr/Limburg
MVV, MVV Maastricht | home=Maastr/Limburg
FC Den Bosch | home=Bossch+Bosch/Brabant
FC Dordrecht, Dordrecht | place weight=1 home=Dordr+Dordt
FC Eindhoven, Eindhoven | place weight=1 home=Eindhoven+Lichtst/Brabant
TOP Oss, FC Oss | home=Oss
Helmond Sport | home=Helmond/Brabant
Telstar | home=Velsen+IJmuid/Noord-Hol
Jong Ajax | home=Amsterdam+Hoofdst+hoofdst
Jong PSV | home=Eindhoven+Lichtst/Brabant
Jong AZ | home=Alkmaar/Noord-Hol
Jong FC Utrecht, Jong Utrecht | home=Utrecht+Domst
Achilles '29, Achilles’29, Achilles'29, Achilles ' 29, Achilles ’ 29
AGOVV, AGOVV Apeldoorn
BV Veendam, SC Veendam
HFC Haarlem
FC Lisse
RBC, RBC Roosendaal
Katwijk | place weight=1
VV Katwijk, Quick Boys Katwijk
Quick Boys
Spakenburg | place weight=1
IJsselmeervogels
Kozakken Boys
Rijnsburgse Boys
GVVV
Koninklijke HFC, Kon. HFC
HHC Hardenberg, HHC
De Treffers
Noordwijk | place weight=1
Excelsior Maassluis
Jong Sparta | home=Rotterdam+Maasst
Jong Volendam | home=Volendam+Palingb/Noord-Hol
BVV Barendrecht
Scheveningen | place weight=1
Rohda Raalte
DVS '33, DVS'33, DVS ' 33, DVS ’ 33
# Belgium
Club Brugge, Club Brugge KV, FC Brugge, Brugge, Club | place weight=1 home=Brug/West-Vl
RSC Anderlecht, RSCA, Anderlecht | place weight=1 home=Brussel+Anderlecht
KRC Genk, Racing Genk, Genk | place weight=1 home=Genk/Limburg
AA Gent, KAA Gent, Gent | place weight=1 home=Gent+Buffalo/Oost-Vl
Standard Luik, Standard de Liège | home=Luik+Rouches
Royal Antwerp, Antwerp, Royal Antwerp FC, Antwerp FC | home=Antwerp
Union Saint-Gilloise, Union SG, Union Sint-Gillis, Royale Union Saint-Gilloise | home=Brussel+Anderlecht
Cercle Brugge, Cercle | home=Brug/West-Vl
KV Mechelen, Mechelen | place weight=1 home=Mechel+Maneblu+Manebl
Sporting Charleroi, RCS Charleroi, Charleroi | place weight=1 home=Charler+Carol
STVV, Sint-Truiden VV, K. Sint-Truidense VV, Sint-Truiden | place weight=1 home=Sint-Truid+Truien+Kanarie/Haspeng+Limburg
KV Kortrijk, Kortrijk | place weight=1 home=Kortrijk/West-Vl
KVC Westerlo, Westerlo | place weight=1 home=Westerl/Kemp
OH Leuven, Oud-Heverlee Leuven, OHL, Leuven | place weight=1 home=Leuv/Vlaams-Br
Zulte Waregem, Essevee, SV Zulte Waregem, Waregem | place weight=1 home=Wareg/West-Vl
KV Oostende | home=Oostend+kust/West-Vl
KAS Eupen, AS Eupen, Eupen | place weight=1 home=Eupen
Beerschot, Beerschot VA, K Beerschot VA, KFCO Beerschot Wilrijk, Beerschot-Wilrijk, Germinal Beerschot | home=Antwerp
RFC Seraing, Seraing | place weight=1
RWDM, RWD Molenbeek, Daring Brussels | home=Brussel+Anderlecht
Waasland-Beveren, SK Beveren, Beveren | place weight=1
Royal Excel Moeskroen, Excel Moeskroen, Moeskroen | place weight=1
KSC Lokeren, Sporting Lokeren, Lokeren-Temse, Lokeren | place weight=1
KMSK Deinze
Lommel SK, Lommel United, Lommel | place weight=1
Patro Eisden, Patro Eisden Maasmechelen
Lierse, Lierse SK, Lierse Kempenzonen
FCV Dender, FCV Dender EH, FC Dender, Dender | home=Dender
RFC Luik, RFC Liège | home=Luik
Francs Borains
La Louvière | place weight=1
RAAL La Louvière
KV Roeselare, KSV Roeselare
Tubize | place weight=1
AFC Tubize
OH Leuven Women, OHL Women
Club YLA
Jong Genk | home=Genk/Limburg
Club NXT
RSCA Futures
SK Roeselare
Virton | place weight=1
Excelsior Virton
White Star Brussel
AFC Tubeke
Thes Sport
# England, Scotland
Manchester United, Man United, Man Utd, ManU | home=Manch
United | ambiguous
Manchester City, Man City | home=Manch
City | ambiguous
Liverpool FC, Liverpool | place weight=1 home=Liverp
Chelsea, Chelsea FC | home=Londen
Arsenal, Arsenal FC | home=Londen
Tottenham Hotspur, Tottenham, Spurs | home=Londen
Aston Villa
West Ham United, West Ham | home=Londen
Newcastle United, Newcastle | place weight=1
Leicester City, Leicester | place weight=1
Leeds United, Leeds | place weight=1
Wolverhampton Wanderers, Wolves, Wolverhampton | place weight=1
Crystal Palace | home=Londen
Southampton FC, Southampton | place weight=1
Brighton & Hove Albion, Brighton and Hove Albion, Brighton | place weight=1
Burnley FC, Burnley | place weight=1
Fulham | home=Londen
Brentford | home=Londen
Bournemouth, AFC Bournemouth
Nottingham Forest
Sheffield United
Sheffield Wednesday
Norwich City, Norwich | place weight=1
Watford
West Bromwich Albion, West Brom
Aston Villa Women
Stoke City
Sunderland
Swansea City
Cardiff City
Hull City
Middlesbrough | place weight=1
Huddersfield Town, Huddersfield | place weight=1
Ipswich Town, Ipswich | place weight=1
Luton Town
Blackburn Rovers
Bolton Wanderers
Derby County
Birmingham City
Queens Park Rangers, QPR
Reading FC
Wigan Athletic
Coventry City
Bristol City
Millwall
Preston North End
Celtic, Celtic Glasgow
Rangers, Glasgow Rangers
Aberdeen FC, Aberdeen | place weight=1
Heart of Midlothian
Hibernian
Dundee United
Motherwell
# Spain
Real Madrid | home=Madril+Madrid
FC Barcelona, Barça, Barca, Barcelona | place weight=1 home=Barcel/Catal
Atlético Madrid, Atletico Madrid, Atlético, Atletico | home=Madril+Madrid
Sevilla FC, Sevilla | place weight=1
Valencia CF, Valencia | place weight=1
Villarreal
Real Sociedad
Athletic Bilbao, Athletic Club, Athletic de Bilbao
Real Betis, Betis
Celta de Vigo, Celta, Celta Vigo
Getafe
Espanyol
Levante
Granada CF, Granada | place weight=1
Osasuna
Real Valladolid, Valladolid | place weight=1
Deportivo Alavés, Alavés, Alaves
Eibar
Real Mallorca, Mallorca | place weight=1
Rayo Vallecano, Rayo
Cádiz CF
Elche CF, Elche | place weight=1
Girona FC, Girona | place weight=1
Las Palmas, UD Las Palmas
Leganés, Leganes
Almería CF, UD Almería
Deportivo La Coruña, Deportivo La Coruna
Málaga CF
Sporting Gijón
Real Oviedo
Racing Santander
# Germany
Bayern München, FC Bayern München, Bayern, FC Bayern | home=Münch/Beier
Borussia Dortmund, BVB, Dortmund | place weight=1
RB Leipzig, Leipzig | place weight=1
Bayer Leverkusen, Bayer 04 Leverkusen, Leverkusen | place weight=1
Borussia Mönchengladbach, Gladbach, Mönchengladbach | place weight=1
Schalke 04, Schalke, FC Schalke 04
VfL Wolfsburg, Wolfsburg | place weight=1
Eintracht Frankfurt, Frankfurt | place weight=1
Werder Bremen, Werder, Bremen | place weight=1
Hertha BSC, Hertha, Hertha Berlijn
1. FC Köln, FC Köln, FC Keulen
Hoffenheim, TSG Hoffenheim, 1899 Hoffenheim
SC Freiburg, Freiburg | place weight=1
Mainz 05, FSV Mainz 05, Mainz | place weight=1
FC Augsburg, Augsburg | place weight=1
Union Berlin, 1. FC Union Berlin, Union Berlijn
VfB Stuttgart, Stuttgart | place weight=1
Hamburger SV, HSV
Fortuna Düsseldorf
Arminia Bielefeld, Arminia, Bielefeld | place weight=1
Greuther Fürth
VfL Bochum, Bochum | place weight=1
Hannover 96
1. FC Nürnberg
SC Paderborn, Paderborn | place weight=1
St. Pauli, FC St. Pauli, Sankt Pauli
Darmstadt 98, Darmstadt | place weight=1
1. FC Heidenheim, Heidenheim | place weight=1
Holstein Kiel, Kiel | place weight=1
1. FC Kaiserslautern, Kaiserslautern | place weight=1
Turbine Potsdam
SGS Essen
MSV Duisburg
# Italy
Juventus, Juve, Juventus Turijn | home=Turijn
Internazionale, Inter, Inter Milaan, FC Internazionale | home=Milan
AC Milan, A.C. Milan | home=Milan
Milan | ambiguous
AS Roma, AS Rome | home=Rome
Roma | ambiguous
SS Lazio, Lazio Roma, Lazio | place weight=1 home=Rome
SSC Napoli, Napoli | place weight=1 home=Napol
Atalanta, Atalanta Bergamo
Fiorentina
Torino FC, Torino | place weight=1
Sampdoria
Genoa
Udinese
Sassuolo Calcio
Bologna FC, Bologna | place weight=1
Cagliari Calcio, Cagliari | place weight=1
Hellas Verona, Verona | place weight=1
Empoli
Salernitana
Spezia
Parma Calcio, Parma | place weight=1
Venezia
Cremonese
Lecce Calcio, Lecce | place weight=1
Frosinone
Chievo Verona, Chievo
Benevento
Crotone
SPAL
Brescia Calcio
# France
Paris Saint-Germain, PSG, Paris SG, Paris Saint Germain | home=Parijz
Olympique Marseille, Olympique de Marseille, OM, Marseille | place weight=1
Olympique Lyon, Olympique Lyonnais, OL, Lyon | place weight=1
AS Monaco, Monaco | place weight=1
OGC Nice, Nice | place weight=1
Lille OSC, LOSC, OSC Lille, Lille | place weight=1
Stade Rennes, Stade Rennais, Rennes | place weight=1
AS Saint-Étienne, AS Saint-Etienne
Girondins de Bordeaux, Girondins Bordeaux, Bordeaux | place weight=1
FC Nantes, Nantes | place weight=1
Montpellier HSC, Montpellier | place weight=1
RC Strasbourg, RC Strassburg
RC Lens, Lens | place weight=1
Stade Reims, Stade de Reims, Reims | place weight=1
Stade Brest, Stade Brestois, Brest | place weight=1
Angers SCO, Angers | place weight=1
FC Lorient, Lorient | place weight=1
FC Metz, Metz | place weight=1
Toulouse FC, Toulouse | place weight=1
AJ Auxerre, Auxerre | place weight=1
Le Havre AC, Le Havre | place weight=1
Clermont Foot
Paris FC
Dijon FCO
# Portugal, Turkey, Greece, rest
Benfica, SL Benfica, Benfica Lissabon | home=Lissab
FC Porto, Porto | place weight=1
Sporting Lissabon, Sporting Portugal, Sporting CP | home=Lissab
Sporting | ambiguous
Sporting Braga, SC Braga, Braga | place weight=1
Vitória Guimarães, Vitoria Guimaraes
Boavista
Galatasaray
Fenerbahçe, Fenerbahce
Besiktas, Beşiktaş
Trabzonspor
Basaksehir, Istanbul Basaksehir, Başakşehir
Olympiakos, Olympiacos, Olympiakos Piraeus
Panathinaikos
AEK Athene, AEK
PAOK, PAOK Saloniki
Aris Saloniki
Shakhtar Donetsk, Sjachtar Donetsk, Shakhtar, Sjachtar
Dynamo Kiev, Dinamo Kiev, Dynamo Kyiv
Zenit, Zenit Sint-Petersburg
CSKA Moskou, CSKA
Spartak Moskou, Spartak
Lokomotiv Moskou, Lokomotiv
FK Krasnodar, Krasnodar | place weight=1
Rubin Kazan
Dinamo Moskou, Dynamo Moskou
Slavia Praag, Slavia
Sparta Praag
Viktoria Pilsen, Viktoria Plzen
Banik Ostrava
Dinamo Zagreb
Hajduk Split
HNK Rijeka, Rijeka | place weight=1
Rode Ster Belgrado, Rode Ster
Partizan Belgrado, Partizan
Ferencvaros, Ferencváros
Legia Warschau
Lech Poznan, Lech Poznań
Wisla Krakau
Steaua Boekarest, FCSB
CFR Cluj
Ludogorets, Loedogorets, Ludogorets Razgrad
Levski Sofia
CSKA Sofia
BATE Borisov, Bate Borisov
Qarabag, Qarabağ, FK Qarabag
Maccabi Tel Aviv
Maccabi Haifa
Hapoel Beer Sheva
APOEL Nicosia, APOEL, Apoel
Omonia Nicosia
Sheriff Tiraspol
FC Basel, FC Bazel, Basel | place weight=1
Young Boys, Young Boys Bern, BSC Young Boys
FC Zürich
Grasshoppers, Grasshopper Zürich
Servette, Servette Genève
FC Luzern
FC Sion
Red Bull Salzburg, RB Salzburg, Salzburg | place weight=1
Rapid Wien, Rapid Wenen
Austria Wien, Austria Wenen
Sturm Graz
LASK, LASK Linz
Wolfsberger AC
FC Kopenhagen, FC København, FC Copenhagen
Bröndby, Brøndby IF
FC Midtjylland, Midtjylland
FC Nordsjaelland, FC Nordsjælland
Malmö FF, Malmö | place weight=1
AIK, AIK Stockholm, AIK Solna
Hammarby
Djurgården, Djurgardens, Djurgårdens IF
IFK Göteborg
BK Häcken
FC Rosengård
Linköpings FC
Rosenborg, Rosenborg BK, Rosenborg Trondheim
Molde FK
Bodø/Glimt, Bodö/Glimt, Bodo/Glimt, Bodø / Glimt, Bodö / Glimt, Bodo / Glimt
SK Brann, Brann
Vålerenga
HJK Helsinki, HJK
Shamrock Rovers
F91 Dudelange, Dudelange
Al-Nassr, Al Nassr
Al-Hilal, Al Hilal
Al-Ittihad, Al Ittihad
Al-Ahli, Al Ahli
Inter Miami
LA Galaxy, Los Angeles Galaxy
Los Angeles FC, LAFC
New York City FC
Atlanta United
Toronto FC
Portland Thorns
Gotham FC
Angel City FC
North Carolina Courage
Boca Juniors
River Plate
Flamengo
Palmeiras
Corinthians
São Paulo FC
Santos FC
Fluminense
Grêmio
Peñarol
# National nicknames
Leeuwinnen, Oranje Leeuwinnen, Oranjevrouwen
Rode Duivels
Red Flames
Jong Oranje
Mannschaft, Die Mannschaft
Squadra Azzurra, Azzurri
Les Bleus
Standard | ambiguous
Union | ambiguous
KV | ambiguous
Everton | ambiguous
Hearts | ambiguous
Real | ambiguous
Santos | ambiguous place

[team sport=cycling]
# Trade teams 2005-2026
Rabobank, Team Rabobank
Belkin, Team Belkin, Belkin Pro Cycling
Blanco Pro Cycling
Visma-Lease a Bike, Visma Lease a Bike, Team Visma Lease a Bike, Team Visma-Lease a Bike, Visma - Lease a Bike, Visma-LAB, Visma – Lease a Bike, Visma–Lease a Bike, Team Visma - Lease a Bike, Team Visma – Lease a Bike, Team Visma–Lease a Bike
Jumbo-Lease a Bike, Jumbo – Lease a Bike, Jumbo - Lease a Bike, Jumbo–Lease a Bike
Visma, Team Visma
Skil-Shimano, Skil - Shimano, Skil – Shimano, Skil–Shimano
Project 1t4i
Argos-Shimano, Argos - Shimano, Argos – Shimano, Argos–Shimano
Giant-Shimano, Team Giant-Shimano, Giant - Shimano, Giant – Shimano, Giant–Shimano, Team Giant - Shimano, Team Giant – Shimano, Team Giant–Shimano
Giant-Alpecin, Team Giant-Alpecin, Giant - Alpecin, Giant – Alpecin, Giant–Alpecin, Team Giant - Alpecin, Team Giant – Alpecin, Team Giant–Alpecin
Sunweb, Team Sunweb
Team DSM, DSM
DSM-Firmenich, Team DSM-Firmenich, Team DSM - Firmenich, Team DSM – Firmenich, Team DSM–Firmenich
DSM-Firmenich PostNL, Team DSM-Firmenich PostNL, dsm-firmenich PostNL, Team dsm-firmenich PostNL, Team DSM - Firmenich PostNL, Team DSM – Firmenich PostNL, Team DSM–Firmenich PostNL
Picnic PostNL, Team Picnic PostNL
Vacansoleil, Vacansoleil-DCM
Quick-Step, Quick Step, QuickStep, Quick·Step
Quick-Step Floors, Quick Step Floors, QuickStep Floors
Etixx-Quick-Step, Etixx-Quick Step, Etixx-QuickStep, Etixx
Omega Pharma-Quick-Step, Omega Pharma-QuickStep, Omega Pharma-Quick Step, OPQS
Deceuninck-Quick-Step, Deceuninck-Quick Step, Deceuninck-QuickStep, Deceuninck - Quick-Step, Deceuninck, Deceuninck – Quick – Step, Deceuninck - Quick - Step
Quick-Step Alpha Vinyl, QuickStep Alpha Vinyl
Soudal-Quick-Step, Soudal Quick-Step, Soudal-Quick Step, Soudal-QuickStep, Soudal QuickStep, Soudal - Quick-Step, Soudal – Quick-Step, Soudal–Quick-Step, Soudal - Quick Step, Soudal – Quick Step
Quick-Step-Innergetic, QuickStep-Innergetic
Davitamon-Lotto, Davitamon - Lotto, Davitamon – Lotto, Davitamon–Lotto
Predictor-Lotto, Predictor - Lotto, Predictor – Lotto, Predictor–Lotto
Silence-Lotto, Silence - Lotto, Silence – Lotto, Silence–Lotto
Omega Pharma-Lotto, Omega Pharma - Lotto, Omega Pharma – Lotto, Omega Pharma–Lotto
Lotto-Belisol, Lotto - Belisol, Lotto – Belisol, Lotto–Belisol
Lotto-Soudal, Lotto Soudal, Lotto – Soudal, Lotto - Soudal, Lotto–Soudal
Lotto-Dstny, Lotto Dstny, Lotto – Dstny, Lotto - Dstny, Lotto–Dstny
Lotto-Intermarché, Lotto Intermarché, Lotto - Intermarché, Lotto – Intermarché, Lotto–Intermarché
Lotto Dstny Ladies, Lotto-Dstny Ladies, Lotto - Dstny Ladies, Lotto – Dstny Ladies, Lotto–Dstny Ladies
Lotto Soudal Ladies, Lotto-Soudal Ladies, Lotto - Soudal Ladies, Lotto – Soudal Ladies, Lotto–Soudal Ladies
Lotto Ladies
Intermarché-Wanty, Intermarché - Wanty, Intermarché – Wanty
Intermarché-Wanty-Gobert, Intermarché-Wanty-Gobert Matériaux, Intermarché-Wanty - Gobert, Intermarché-Wanty – Gobert, Intermarché-Wanty–Gobert, Intermarché-Wanty - Gobert Matériaux, Intermarché-Wanty – Gobert Matériaux, Intermarché-Wanty–Gobert Matériaux
Intermarché-Circus-Wanty, Intermarché-Circus - Wanty, Intermarché-Circus – Wanty, Intermarché-Circus–Wanty
Circus-Wanty Gobert, Circus-Wanty-Gobert, Circus – Wanty Gobert, Circus - Wanty Gobert, Circus–Wanty Gobert
Wanty-Groupe Gobert, Wanty-Gobert, Wanty - Groupe Gobert, Wanty – Groupe Gobert, Wanty–Groupe Gobert, Wanty - Gobert, Wanty – Gobert, Wanty–Gobert
Alpecin-Deceuninck, Alpecin Deceuninck, Alpecin – Deceuninck, Alpecin - Deceuninck, Alpecin–Deceuninck
Alpecin-Fenix, Alpecin Fenix, Alpecin – Fenix, Alpecin - Fenix, Alpecin–Fenix
Alpecin-Premier Tech, Alpecin, Alpecin - Premier Tech, Alpecin – Premier Tech, Alpecin–Premier Tech
Corendon-Circus, Corendon – Circus, Corendon - Circus, Corendon–Circus
Beobank-Corendon, Beobank - Corendon, Beobank – Corendon, Beobank–Corendon
Fenix-Deceuninck, Fenix-Deceuninck Development, Fenix – Deceuninck, Fenix - Deceuninck, Fenix–Deceuninck, Fenix - Deceuninck Development, Fenix – Deceuninck Development, Fenix–Deceuninck Development
Fenix-Premier Tech, Fenix - Premier Tech, Fenix – Premier Tech, Fenix–Premier Tech
Plantur-Pura, Plantur - Pura, Plantur – Pura, Plantur–Pura
BMC, BMC Racing, BMC Racing Team
CCC, CCC Team
CCC-Liv, CCC Liv
CCC Sprandi
Team Sky
Ineos, Team Ineos, Team INEOS, INEOS
Ineos Grenadiers, INEOS Grenadiers
Movistar, Movistar Team
Caisse d'Epargne, Caisse d’Epargne
Illes Balears
Team Astana, Astana Pro Team
Astana-Premier Tech, Astana - Premier Tech, Astana – Premier Tech, Astana–Premier Tech
Astana Qazaqstan, Astana Qazaqstan Team
XDS Astana, XDS Astana Team, XDS-Astana
Katusha, Team Katusha
Katusha-Alpecin, Katusha Alpecin, Katusha - Alpecin, Katusha – Alpecin, Katusha–Alpecin
Israel-Premier Tech, Israel - Premier Tech, Israël-Premier Tech, IPT, Israel – Premier Tech, Israel–Premier Tech, Israël - Premier Tech, Israël – Premier Tech, Israël–Premier Tech
Israel Start-Up Nation, Israel Start-up Nation, Israel Startup Nation, Israel Start - Up Nation, Israel Start – Up Nation, Israel Start–Up Nation
Israel Cycling Academy
NSN, NSN Cycling Team, NSN Cycling
Trek-Segafredo, Trek - Segafredo, Trek – Segafredo, Trek–Segafredo
Trek Factory Racing, Trek Factory
Lidl-Trek, Lidl - Trek, Lidl Trek, Lidl – Trek, Lidl–Trek
RadioShack, Team RadioShack
RadioShack-Leopard, RadioShack-Nissan, RadioShack-Nissan-Trek, RadioShack - Leopard, RadioShack – Leopard, RadioShack–Leopard, RadioShack - Nissan, RadioShack – Nissan, RadioShack–Nissan
Leopard-Trek, Leopard Trek, Leopard - Trek, Leopard – Trek, Leopard–Trek
Saxo Bank, Team Saxo Bank
Saxo Bank-Tinkoff, Saxo-Tinkoff, Saxo Bank - Tinkoff, Saxo Bank – Tinkoff, Saxo Bank–Tinkoff, Saxo - Tinkoff, Saxo – Tinkoff, Saxo–Tinkoff
Saxo Bank-SunGard, Saxo Bank-Sungard, Saxo Bank - SunGard, Saxo Bank – SunGard, Saxo Bank–SunGard, Saxo Bank - Sungard, Saxo Bank – Sungard, Saxo Bank–Sungard
Tinkoff, Tinkoff-Saxo, Team Tinkoff, Tinkoff - Saxo, Tinkoff – Saxo, Tinkoff–Saxo
CSC, Team CSC
Team Columbia, Columbia-High Road, Columbia - High Road, Columbia – High Road, Columbia–High Road
HTC-Highroad, HTC-Columbia, Team HTC-Columbia, Team HTC - Columbia, Team HTC – Columbia, Team HTC–Columbia
High Road, Team High Road
T-Mobile, Team T-Mobile, Team T - Mobile, Team T – Mobile, Team T–Mobile
Gerolsteiner
Milram, Team Milram
Garmin, Garmin-Sharp, Garmin-Transitions, Garmin-Cervélo, Garmin-Slipstream, Garmin-Barracuda, Garmin - Sharp, Garmin – Sharp, Garmin–Sharp, Garmin - Transitions, Garmin – Transitions, Garmin–Transitions, Garmin - Cervélo, Garmin – Cervélo, Garmin–Cervélo, Garmin - Slipstream, Garmin – Slipstream, Garmin–Slipstream, Garmin - Barracuda, Garmin – Barracuda, Garmin–Barracuda
Cervélo, Cervélo TestTeam, Cervélo Test Team
Cannondale, Cannondale-Drapac, Cannondale-Garmin, Cannondale Pro Cycling, Cannondale - Drapac, Cannondale – Drapac, Cannondale–Drapac, Cannondale - Garmin, Cannondale – Garmin, Cannondale–Garmin
Drapac
EF Education First, EF Education First-Drapac, Education First, EF Education First - Drapac, EF Education First – Drapac, EF Education First–Drapac
EF Pro Cycling
EF Education-Nippo, EF Education-NIPPO, EF Education - Nippo, EF Education – Nippo, EF Education–Nippo, EF Education - NIPPO, EF Education – NIPPO, EF Education–NIPPO
EF Education-EasyPost, EF Education - EasyPost, EF Education – EasyPost, EF Education–EasyPost
EF Education-Oatly, EF-Oatly, EF Education-Cannondale, EF Education - Oatly, EF Education – Oatly, EF Education–Oatly, EF Education - Cannondale, EF Education – Cannondale, EF Education–Cannondale
EF Education-TIBCO-SVB
Orica-GreenEdge, Orica GreenEdge, GreenEdge, Orica - GreenEdge, Orica – GreenEdge, Orica–GreenEdge
Orica-BikeExchange, Orica - BikeExchange, Orica – BikeExchange, Orica–BikeExchange
Orica-Scott, Orica - Scott, Orica – Scott, Orica–Scott
Orica-AIS
Mitchelton-Scott, Mitchelton – Scott, Mitchelton - Scott, Mitchelton–Scott
BikeExchange, Team BikeExchange
BikeExchange-Jayco, Team BikeExchange-Jayco, BikeExchange – Jayco, BikeExchange - Jayco, BikeExchange–Jayco, Team BikeExchange - Jayco, Team BikeExchange – Jayco, Team BikeExchange–Jayco
Jayco-AlUla, Team Jayco-AlUla, Jayco AlUla, Team Jayco AlUla, Jayco – AlUla, Jayco - AlUla, Jayco–AlUla, Team Jayco - AlUla, Team Jayco – AlUla, Team Jayco–AlUla
Liv AlUla Jayco, Liv-AlUla-Jayco, Liv Jayco AlUla
Liv Racing, Liv Racing Xstra, Liv Racing TeqFind
WM3, WM3 Pro Cycling, WM3 Energie
WaowDeals, WaowDeals Pro Cycling
Rabobank-Liv, Rabo-Liv, Rabo Women, Rabobank-Liv Giant, Rabobank-Liv Woman, Rabobank - Liv Giant, Rabobank – Liv Giant, Rabobank–Liv Giant, Rabobank - Liv Woman, Rabobank – Liv Woman, Rabobank–Liv Woman
Nederland Bloeit
UAE Team Emirates, UAE Emirates, UAE-Team Emirates
UAE Team Emirates-XRG, UAE Team Emirates XRG
UAE Team ADQ, UAE ADQ
Alé BTC Ljubljana, Alé-BTC Ljubljana, Alé-Cipollini, Alé Cipollini
Lampre, Lampre-Merida, Lampre-ISD, Lampre-Fondital, Lampre-NGC, Lampre - Merida, Lampre – Merida, Lampre–Merida, Lampre - Fondital, Lampre – Fondital, Lampre–Fondital
Bahrain-Merida, Bahrein-Merida, Bahrain Merida, Bahrain - Merida, Bahrain – Merida, Bahrain–Merida
Bahrain-McLaren, Bahrein-McLaren, Bahrein McLaren, Bahrain McLaren, Bahrain - McLaren, Bahrain – McLaren, Bahrain–McLaren
Bahrain Victorious, Bahrain-Victorious, Bahrein-Victorious, Bahrein Victorious, Bahrain – Victorious, Bahrain - Victorious, Bahrain–Victorious
Bora-Hansgrohe, BORA-hansgrohe, Bora Hansgrohe, BORA-Hansgrohe, Bora – Hansgrohe, Bora - Hansgrohe, Bora–Hansgrohe, BORA - Hansgrohe, BORA – Hansgrohe, BORA–Hansgrohe
Red Bull-Bora-Hansgrohe, Red Bull-BORA-hansgrohe, Red Bull - BORA - hansgrohe, Red Bull-Bora, Red Bull – Bora – Hansgrohe, Red Bull - Bora - Hansgrohe, Red Bull - BORA-hansgrohe, Red Bull – BORA-hansgrohe, Red Bull–BORA-hansgrohe, Red Bull - Bora, Red Bull – Bora, Red Bull–Bora
Bora-Argon 18, NetApp-Endura, NetApp, Bora - Argon 18, Bora – Argon 18, Bora–Argon 18, NetApp - Endura, NetApp – Endura, NetApp–Endura
AG2R, AG2R-La Mondiale, AG2R La Mondiale, Ag2r, Ag2r-La Mondiale, AG2R Prévoyance, Ag2r - La Mondiale, Ag2r – La Mondiale, Ag2r–La Mondiale
AG2R Citroën, AG2R-Citroën, AG2R Citroën Team, AG2R-Citroen
Decathlon-AG2R, Decathlon AG2R, Decathlon-AG2R La Mondiale, Decathlon AG2R La Mondiale
Decathlon CMA CGM, Decathlon-CMA CGM, Decathlon CMA CGM Team, Decathlon - CMA CGM, Decathlon – CMA CGM, Decathlon–CMA CGM
Groupama-FDJ, Groupama - FDJ, Groupama, Groupama – FDJ
Groupama-FDJ United, Groupama - FDJ United, Groupama – FDJ United, Groupama–FDJ United
FDJ, FDJ.fr, Française des Jeux
FDJ-Suez, FDJ-SUEZ, FDJ United-Suez, FDJ Suez, FDJ United - Suez, FDJ United – Suez, FDJ United–Suez
FDJ Nouvelle-Aquitaine Futuroscope, FDJ Nouvelle-Aquitaine, FDJ Nouvelle - Aquitaine Futuroscope, FDJ Nouvelle – Aquitaine Futuroscope, FDJ Nouvelle–Aquitaine Futuroscope, FDJ Nouvelle - Aquitaine, FDJ Nouvelle – Aquitaine, FDJ Nouvelle–Aquitaine
Cofidis, Team Cofidis
Crédit Agricole
Bouygues Telecom, Bbox Bouygues Telecom, BBox Bouygues Telecom
Europcar, Team Europcar
Direct Énergie, Direct Energie
Total Direct Énergie, Total Direct Energie
TotalEnergies, Team TotalEnergies, Total Energies
Arkéa-Samsic, Arkéa Samsic, Arkea-Samsic, Arkéa - Samsic, Arkéa – Samsic, Arkéa–Samsic, Arkea - Samsic, Arkea – Samsic, Arkea–Samsic
Arkéa-B&B Hotels, Arkéa - B&B Hotels, Arkea-B&B Hotels, Arkéa, Arkéa – B&B Hotels, Arkéa–B&B Hotels, Arkea - B&B Hotels, Arkea – B&B Hotels, Arkea–B&B Hotels
Fortuneo-Samsic, Fortuneo-Vital Concept, Fortuneo-Oscaro, Bretagne-Séché, Fortuneo - Samsic, Fortuneo – Samsic, Fortuneo–Samsic, Fortuneo - Vital Concept, Fortuneo – Vital Concept, Fortuneo–Vital Concept, Fortuneo - Oscaro, Fortuneo – Oscaro, Fortuneo–Oscaro, Bretagne - Séché, Bretagne – Séché, Bretagne–Séché
B&B Hotels, B&B Hotels-Vital Concept, B&B Hotels-KTM, Vital Concept, B&B Hotels p/b KTM, B&B Hotels p / b KTM, B&B Hotels - Vital Concept, B&B Hotels – Vital Concept, B&B Hotels–Vital Concept
Delko, Delko Marseille, Delko-Marseille, Nippo Delko, NIPPO-DELKO One Provence, Delko - Marseille, Delko – Marseille, Delko–Marseille, NIPPO - DELKO One Provence, NIPPO – DELKO One Provence, NIPPO–DELKO One Provence
St Michel-Auber93, St. Michel-Auber93, St Michel-Mavic-Auber93, St Michel - Auber93, St Michel – Auber93, St Michel–Auber93, St. Michel - Auber93, St. Michel – Auber93, St. Michel–Auber93
Dimension Data, Team Dimension Data
MTN-Qhubeka
NTT, NTT Pro Cycling, Team NTT
Qhubeka-Assos, Qhubeka-NextHash, Qhubeka Assos, Qhubeka, Qhubeka - Assos, Qhubeka – Assos, Qhubeka–Assos, Qhubeka - NextHash, Qhubeka – NextHash, Qhubeka–NextHash
IAM Cycling
Uno-X, Uno-X Mobility, Uno-X Pro Cycling, Uno-X Pro Cycling Team
Q36.5, Q36.5 Pro Cycling, Q36.5 Pro Cycling Team
Pinarello-Q36.5, Pinarello Q36.5, Pinarello - Q36.5, Pinarello – Q36.5, Pinarello–Q36.5
Tudor, Tudor Pro Cycling, Tudor Pro Cycling Team
Bingoal WB, Bingoal-WB, Bingoal Pauwels Sauces WB, Bingoal Pauwels Sauzen WB, Bingoal-Wallonie Bruxelles, Bingoal - Wallonie Bruxelles, Bingoal – Wallonie Bruxelles, Bingoal–Wallonie Bruxelles
Wallonie Bruxelles, WB-Veranclassic, Wallonie-Bruxelles, WB-Aqua Protect-Veranclassic, Wagner Bazin WB, Wallonie - Bruxelles, Wallonie – Bruxelles, Wallonie–Bruxelles
Sport Vlaanderen-Baloise, Sport Vlaanderen - Baloise, Sport Vlaanderen, Sport Vlaanderen – Baloise, Sport Vlaanderen–Baloise
Topsport Vlaanderen, Topsport Vlaanderen-Baloise, Topsport Vlaanderen-Mercator, Topsport Vlaanderen - Baloise, Topsport Vlaanderen – Baloise, Topsport Vlaanderen–Baloise, Topsport Vlaanderen - Mercator, Topsport Vlaanderen – Mercator, Topsport Vlaanderen–Mercator
Team Flanders-Baloise, Flanders-Baloise, Team Flanders - Baloise, Team Flanders – Baloise, Team Flanders–Baloise, Flanders - Baloise, Flanders – Baloise, Flanders–Baloise
Vérandas Willems, Vérandas Willems-Crelan, Veranda's Willems, Veranda's Willems-Crelan, Vérandas Willems - Crelan, Vérandas Willems – Crelan, Vérandas Willems–Crelan, Veranda's Willems - Crelan, Veranda's Willems – Crelan, Veranda's Willems–Crelan
Crelan-Charles, Crelan-Vastgoedservice, Crelan - Charles, Crelan – Charles, Crelan–Charles, Crelan - Vastgoedservice, Crelan – Vastgoedservice, Crelan–Vastgoedservice
Willems Verandas
Landbouwkrediet, Landbouwkrediet-Euphony, Landbouwkrediet-Tönissteiner, Landbouwkrediet - Euphony, Landbouwkrediet – Euphony, Landbouwkrediet–Euphony, Landbouwkrediet - Tönissteiner, Landbouwkrediet – Tönissteiner, Landbouwkrediet–Tönissteiner
Roompot, Roompot-Nederlandse Loterij, Roompot-Charles, Roompot-Oranje Peloton, Roompot Oranje Peloton, Roompot - Nederlandse Loterij, Roompot – Nederlandse Loterij, Roompot–Nederlandse Loterij, Roompot - Charles, Roompot – Charles, Roompot–Charles, Roompot - Oranje Peloton, Roompot – Oranje Peloton, Roompot–Oranje Peloton
De Rijke, De Rijke-Shanks, De Rijke - Shanks, De Rijke – Shanks, De Rijke–Shanks
Riwal, Riwal Readynez, Riwal Securitas, Riwal Platform
SEG Racing, SEG Racing Academy
Metec, Metec-TKH, Metec-Solarwatt, Metec - Solarwatt, Metec – Solarwatt, Metec–Solarwatt
BEAT, BEAT Cycling, BEAT Cycling Club, Beat Cycling
VolkerWessels, VolkerWessels Cycling, VolkerWessels-Merckx, VolkerWessels Merckx, VolkerWessels - Merckx, VolkerWessels – Merckx, VolkerWessels–Merckx
ABLOC, ABLOC CT, Abloc
Parkhotel Valkenburg, Parkhotel Valkenburg Continental Team
Unibet Tietema Rockets, TDT-Unibet, Tour de Tietema-Unibet, Unibet Rose Rockets, Tour de Tietema, Tour de Tietema - Unibet, Tour de Tietema – Unibet, Tour de Tietema–Unibet
Euskaltel, Euskaltel-Euskadi, Euskaltel - Euskadi, Euskaltel – Euskadi, Euskaltel–Euskadi
Caja Rural, Caja Rural-Seguros RGA, Caja Rural - Seguros RGA, Caja Rural – Seguros RGA, Caja Rural–Seguros RGA
Burgos-BH, Burgos BH, Burgos Burpellet BH
Kern Pharma, Equipo Kern Pharma
Murias, Euskadi-Murias, Fundación Euskadi, Euskadi Basque Country-Murias, Euskadi - Murias, Euskadi – Murias, Euskadi–Murias, Euskadi Basque Country - Murias, Euskadi Basque Country – Murias, Euskadi Basque Country–Murias
Androni, Androni Giocattoli, Androni Giocattoli-Sidermec, Androni Giocattoli-Venezuela, Drone Hopper-Androni Giocattoli, Androni Giocattoli - Sidermec, Androni Giocattoli – Sidermec, Androni Giocattoli–Sidermec, Androni Giocattoli - Venezuela, Androni Giocattoli – Venezuela, Androni Giocattoli–Venezuela, Drone Hopper - Androni Giocattoli, Drone Hopper – Androni Giocattoli, Drone Hopper–Androni Giocattoli
Bardiani, Bardiani-CSF, Bardiani-CSF-Faizanè, VF Group-Bardiani, VF Group-Bardiani CSF-Faizanè, Bardiani CSF, VF Group - Bardiani, VF Group – Bardiani, VF Group–Bardiani
Vini Zabù
Vini Zabù-KTM
Vini Zabu
Neri Sottoli-Selle Italia-KTM
Neri Sottoli
Vini Fantini
Vini Fantini-Selle Italia, Vini Fantini - Selle Italia, Vini Fantini – Selle Italia, Vini Fantini–Selle Italia
Wilier Triestina, Wilier Triestina-Selle Italia, Wilier-Selle Italia, Wilier Triestina-Southeast, Wilier Triestina - Selle Italia, Wilier Triestina – Selle Italia, Wilier Triestina–Selle Italia, Wilier - Selle Italia, Wilier – Selle Italia, Wilier–Selle Italia, Wilier Triestina - Southeast, Wilier Triestina – Southeast, Wilier Triestina–Southeast
Nippo-Vini Fantini, NIPPO-Vini Fantini, Nippo - Vini Fantini, Nippo – Vini Fantini, Nippo–Vini Fantini, NIPPO - Vini Fantini, NIPPO – Vini Fantini, NIPPO–Vini Fantini
Eolo-Kometa, EOLO-Kometa, Eolo - Kometa, Eolo – Kometa, Eolo–Kometa, EOLO - Kometa, EOLO – Kometa, EOLO–Kometa
Polti-Kometa, Polti VisitMalta, Team Polti VisitMalta, Polti Kometa, Polti - Kometa, Polti – Kometa, Polti–Kometa
Liquigas, Liquigas-Doimo, Liquigas-Cannondale, Liquigas - Doimo, Liquigas – Doimo, Liquigas–Doimo, Liquigas - Cannondale, Liquigas – Cannondale, Liquigas–Cannondale
Acqua & Sapone
Farnese Vini, Farnese Vini-Selle Italia, Farnese Vini - Selle Italia, Farnese Vini – Selle Italia, Farnese Vini–Selle Italia
Gazprom-RusVelo, RusVelo, Gazprom - RusVelo, Gazprom – RusVelo, Gazprom–RusVelo
Novo Nordisk, Team Novo Nordisk
Human Powered Health
Rally Cycling
UnitedHealthcare
United Healthcare
Hagens Berman Axeon, Axeon Hagens Berman
Phonak
Liberty Seguros, Liberty Seguros-Würth, Liberty Seguros - Würth, Liberty Seguros – Würth, Liberty Seguros–Würth
Discovery Channel
US Postal, U.S. Postal
ONCE
Banesto, iBanesto.com
Kelme, Comunidad Valenciana
Saunier Duval
Saunier Duval-Prodir, Saunier Duval - Prodir, Saunier Duval – Prodir, Saunier Duval–Prodir
Fassa Bortolo
Domo-Farm Frites, Domo - Farm Frites, Domo – Farm Frites, Domo–Farm Frites
Mapei, Mapei-Quick-Step
Telekom, Team Telekom
Festina
TVM-Farm Frites
Ti-Raleigh, TI-Raleigh
7-Eleven
Molteni
Flandria
Mercatone Uno
Unibet.com
Barloworld
Chocolade Jacques, Chocolade Jacques-Topsport Vlaanderen, Chocolade Jacques - Topsport Vlaanderen, Chocolade Jacques – Topsport Vlaanderen, Chocolade Jacques–Topsport Vlaanderen
Agritubel
SD Worx, Team SD Worx
SD Worx-Protime, Team SD Worx-Protime, SD Worx Protime, SD Worx – Protime, SD Worx - Protime, SD Worx–Protime, Team SD Worx - Protime, Team SD Worx – Protime, Team SD Worx–Protime
Boels-Dolmans, Boels Dolmans, Boels Dolmans Cycling Team, Boels Dolmans Cycling team, Boels-Dolmans Cycling Team, Boels Dolmans Cyclingteam, Boels - Dolmans, Boels – Dolmans, Boels–Dolmans
Canyon-SRAM, Canyon//SRAM, Canyon SRAM, Canyon//SRAM Racing, Canyon//SRAM zondacrypto, Canyon-SRAM zondacrypto, Canyon – SRAM, Canyon - SRAM, Canyon /  / SRAM, Canyon /  / SRAM Racing, Canyon /  / SRAM zondacrypto, Canyon–SRAM, Canyon - SRAM zondacrypto, Canyon – SRAM zondacrypto, Canyon–SRAM zondacrypto
Ceratizit-WNT, CERATIZIT-WNT, Ceratizit, WNT-Rotor, Ceratizit-WNT Pro Cycling, Ceratizit - WNT Pro Cycling, Ceratizit – WNT Pro Cycling, Ceratizit–WNT Pro Cycling
Parkhotel Valkenburg-Destil, Parkhotel Valkenburg Cycling Team, Parkhotel Valkenburg - Destil, Parkhotel Valkenburg – Destil, Parkhotel Valkenburg–Destil
NXTG Racing, NXTG, NXTG by Experza
GT Krush, GT Krush Tunap
AG Insurance-Soudal, AG Insurance-Soudal-Quick-Step, AG Insurance-Soudal Quick-Step, AG Insurance-NXTG, AG Insurance-Soudal Team, AG Insurance - Soudal, AG Insurance – Soudal, AG Insurance–Soudal, AG Insurance - NXTG, AG Insurance – NXTG, AG Insurance–NXTG, AG Insurance - Soudal Team, AG Insurance – Soudal Team, AG Insurance–Soudal Team
Valcar, Valcar-Travel & Service, Valcar Travel & Service, Valcar - Travel & Service, Valcar – Travel & Service, Valcar–Travel & Service
Bigla, Bigla-Katusha, Équipe Paule Ka, Equipe Paule Ka, Bigla - Katusha, Bigla – Katusha, Bigla–Katusha
Velocio-SRAM, Specialized-lululemon, Velocio - SRAM, Velocio – SRAM, Velocio–SRAM
Wiggle High5, Wiggle-High5, Wiggle Honda, Wiggle - High5, Wiggle – High5, Wiggle–High5
Hitec Products
Roland Cogeas, Roland Le Dévoluy
Cofidis Women
Arkéa Pro Cycling Team
Doltcini-Van Eyck, Doltcini, Doltcini - Van Eyck, Doltcini – Van Eyck, Doltcini–Van Eyck
Lares-Waowdeals, Lares - Waowdeals, Lares – Waowdeals, Lares–Waowdeals
Bepink, BePink
Top Girls Fassa Bortolo
St Michel-Preference Home-Auber93, Saint Michel-Auber93, St Michel-Mavic-Auber93 WE, Saint Michel - Auber93, Saint Michel – Auber93, Saint Michel–Auber93
Laboral Kutxa, Laboral Kutxa-Fundación Euskadi, Laboral Kutxa - Fundación Euskadi, Laboral Kutxa – Fundación Euskadi, Laboral Kutxa–Fundación Euskadi
VolkerWessels Women, VolkerWessels Women's Pro Cycling Team, VolkerWessels Women Cyclingteam
DD Group
Lotto-Kern Haus, Lotto - Kern Haus, Lotto – Kern Haus, Lotto–Kern Haus
Lotto Kern-Haus, Lotto Kern - Haus, Lotto Kern – Haus, Lotto Kern–Haus
# Cross, track, mountain bike
Pauwels Sauzen-Bingoal, Pauwels Sauzen - Bingoal, Pauwels Sauzen-Vastgoedservice, Pauwels Sauzen, Pauwels Sauzen-Altez, Pauwels Sauzen-Cibel Clementines, Pauwels Sauzen – Bingoal, Pauwels Sauzen – Vastgoedservice, Pauwels Sauzen - Vastgoedservice, Pauwels Sauzen–Bingoal, Pauwels Sauzen–Vastgoedservice, Pauwels Sauzen - Altez, Pauwels Sauzen – Altez, Pauwels Sauzen–Altez, Pauwels Sauzen - Cibel Clementines, Pauwels Sauzen – Cibel Clementines, Pauwels Sauzen–Cibel Clementines
Telenet-Fidea, Telenet-Fidea Lions, Telenet Fidea, Telenet Fidea Lions, Telenet – Fidea, Telenet - Fidea, Telenet–Fidea, Telenet - Fidea Lions, Telenet – Fidea Lions, Telenet–Fidea Lions
Baloise Trek Lions, Baloise-Trek Lions, Baloise-Trek, Baloise Glowi Lions, Baloise-Glowi Lions, Baloise Verzekeringen-Het Poetsbureau Lions, Baloise - Trek Lions, Baloise – Trek Lions, Baloise–Trek Lions, Baloise - Trek, Baloise – Trek, Baloise–Trek, Baloise - Glowi Lions, Baloise – Glowi Lions, Baloise–Glowi Lions, Baloise Verzekeringen - Het Poetsbureau Lions, Baloise Verzekeringen – Het Poetsbureau Lions, Baloise Verzekeringen–Het Poetsbureau Lions
Sunweb-Napoleon Games, Sunweb-Revor, Napoleon Games, Sunweb - Napoleon Games, Sunweb – Napoleon Games, Sunweb–Napoleon Games, Sunweb - Revor, Sunweb – Revor, Sunweb–Revor
Marlux-Bingoal, Marlux-Napoleon Games, Marlux, Marlux – Napoleon Games, Marlux - Napoleon Games, Marlux – Bingoal, Marlux - Bingoal, Marlux–Bingoal, Marlux–Napoleon Games
Crelan-Corendon, Crelan-Fristads, Crelan-AA Drink, Crelan-Euphony, Crelan – Fristads, Crelan - Fristads, Crelan – Corendon, Crelan - Corendon, Crelan–Corendon, Crelan–Fristads, Crelan - AA Drink, Crelan – AA Drink, Crelan–AA Drink, Crelan - Euphony, Crelan – Euphony, Crelan–Euphony
Steylaerts-777, Steylaerts-Betfirst, Steylaerts, Steylaerts - Betfirst, Steylaerts – Betfirst, Steylaerts–Betfirst
Tormans-Circus, Tormans, Circus-ReUz, Tormans - Circus, Tormans – Circus, Tormans–Circus, Circus - ReUz, Circus – ReUz, Circus–ReUz
IKO-Crelan, IKO-Beobank
Proximus-Cyclis, Proximus-AlphaMotorhomes, Cyclis-Van den Plas, Proximus - Cyclis, Proximus – Cyclis, Proximus–Cyclis, Proximus - AlphaMotorhomes, Proximus – AlphaMotorhomes, Proximus–AlphaMotorhomes, Cyclis - Van den Plas, Cyclis – Van den Plas, Cyclis–Van den Plas
Charles Liégeois Roastery CX, Charles Liégeois
Deschacht-Group Hens, Deschacht - Group Hens, Deschacht – Group Hens, Deschacht–Group Hens
Deschacht-Hens-Maes
De Ceuster-Bonache, De Ceuster - Bonache, De Ceuster – Bonache, De Ceuster–Bonache
De Ceuster
Group Hens-Maes Containers, Group Hens - Maes Containers, Group Hens – Maes Containers, Group Hens–Maes Containers
Deschacht
Hens-Maes Containers, Hens - Maes Containers, Hens – Maes Containers, Hens–Maes Containers
Crelan-Corendon Development, Crelan - Corendon Development, Crelan – Corendon Development, Crelan–Corendon Development
Orange Babies, Orange Babies Cycling
KMC, KMC Orbea, KMC Ridley, KMC Racing
Scott-SRAM, Scott-Odlo, Scott - SRAM, Scott – SRAM, Scott–SRAM, Scott - Odlo, Scott – Odlo, Scott–Odlo
Specialized Factory Racing
Ghost Factory Racing
Cube Factory Racing
Blanco | ambiguous
Lotto | ambiguous
Fenix | ambiguous
Sky | ambiguous
Astana | place weight=1
Columbia | ambiguous
EF | ambiguous
UAE | ambiguous
Rally | ambiguous
777 | ambiguous
Ghost | ambiguous

[team sport=speed-skating]
Reggeborgh, Team Reggeborgh
Team IKO, IKO
Essent, Team Essent
Zaanlander, Team Zaanlander, Team AH Zaanlander, Team Albert Heijn Zaanlander, Albert Heijn Zaanlander, Team AH-Zaanlander, AH-Zaanlander, AH Zaanlander, AH Zaanlander-team
Worldstream-Corendon, Team Worldstream-Corendon, Worldstream, Team Worldstream, Worldstream Corendon
Corendon, Team Corendon, Corendon-Beslist.nl
Beslist.nl, Team Beslist, Beslist
TVM, Team TVM
DSB, Team DSB
Team Control
APPM, Team APPM, APPM-Victory
SpaarSelect, Spaarselect, Team SpaarSelect
Sanex
Telfort, Team Telfort
VPZ, Team VPZ
1nP, Team 1nP
BrandLoyalty, Brand Loyalty, Team BrandLoyalty, Team Brand Loyalty
Team Liga, Team LIGA
Op=Op Voordeelshop, Team Op=Op Voordeelshop, Op=Op, Team Op=Op
Activia, Team Activia
New Balance, Team New Balance, NewBalance
Team Continu
Clafis, Team Clafis
AfterPay, Afterpay, Team AfterPay, Team Afterpay
JustLease, Justlease, JustLease.nl, Justlease.nl, Team JustLease, Team JustLease.nl, Team Justlease, Team Justlease.nl
Plantina, Team Plantina
easyJet, Team easyJet, EasyJet, Team EasyJet
Team Victorie
iSkate, Team iSkate, iSkate Development Team
KNSB TalentTeam, KNSB Talent Team, KNSB Talentteam, TalentTeam, Team KNSB
Team Novus, Novus
Gewest Fryslân
Gewest Friesland
TalentNED
Team TalentNED
Team Talent NED
FrySkate
Team FrySkate
Gewest Zuid-Holland
Gewest Gelderland
Gewest Overijssel
Gewest Drenthe
Team Staan
Team Albert Heijn, Team AH, Albert Heijn
RTC Noord
RTC Zuidwest
RTC Noordwest
RTC Oost
RTC Midden
TeamNL shorttrack, KNSB Shorttrack
Team Reggeborgh Talent
Kia Speed Skating Academy, KIA Speed Skating Academy, Kia Academy, International Training Center Inzell
Team FSM
Team FSM Inzell
Control | ambiguous
Liga | ambiguous

[team sport=marathon-skating]
AB Vakwerk, Team AB Vakwerk, AB Vakwerk Groep
Royal A-ware, Team Royal A-ware, A-ware, Team A-ware, A-ware/Fonterra, Royal A-Ware, A-Ware, A-ware / Fonterra
Okay Fashion, Okay Fashion & Jeans, Okay Fashion&Jeans, Team Okay Fashion
Bouw & Techniek, Team Bouw & Techniek, Bouw en Techniek
Van Werven, Team Van Werven
Wadro, Team Wadro
SOS Kinderdorpen, Team SOS Kinderdorpen, SOS Kinderdorpen-Bouwplaza
MKBasics.nl, Team MKBasics.nl, MKBasics
Nefit, Team Nefit
Team Maple
Port of Amsterdam, Team Port of Amsterdam
Team Haven Amsterdam
Mind Expert
Skate4Air
Team Skate4Air
Team Payroll, Payroll Groep
Interfarms, Team Interfarms
Team BAM
DSB Bank
Hunter Douglas
Q-Skating
Agpo
Ootjers
Ootjers Natuursteen
Team Ootjers
Hiltex
Team Hiltex
1nP Rijwielen
Palet Schilderwerken, Team Palet
Telstar Surfshop
Telstar Surf
Installatiewerk Zuid-West
Team Installatiewerk
Unive, Univé, Team Univé
Farm Frites
Team Farm Frites
Zalsman
Team Zalsman
Team Greenery
Lacom
Team Lacom
KNSB Marathonteam
Team Leenstra
Fonterra
Steigerplank
Steigerplank.com
Ten Cate
DKS Tromp
Team Tromp
Team Van der Wiel
Van Ramshorst
Team Van Ramshorst
Maple | ambiguous
Payroll | ambiguous
BAM | ambiguous
Palet | ambiguous

[team sport=motor-sport]
# Formula 1
Red Bull, Red Bull Racing, Oracle Red Bull Racing, Red Bull-Honda, Red Bull-Renault
Mercedes, Mercedes AMG, Mercedes-AMG, Mercedes GP, Mercedes-Benz
Ferrari, Scuderia Ferrari
McLaren, McLaren-Mercedes, McLaren-Honda, McLaren-Renault
Alpine, Alpine F1, BWT Alpine
Renault, Renault F1
Lotus, Lotus F1
Aston Martin, Aston Martin F1
Racing Point, BWT Racing Point
Force India, Sahara Force India
Spyker, Spyker F1
MF1
Jordan GP, Jordan-Ford
Williams Racing, Williams-Mercedes, Williams F1
AlphaTauri, Alpha Tauri, Scuderia AlphaTauri
Toro Rosso, Scuderia Toro Rosso
Racing Bulls, Visa Cash App RB, VCARB, Visa Cash App Racing Bulls, RB F1
RB | ambiguous
Alfa Romeo, Alfa Romeo Racing
Sauber, Stake F1, Kick Sauber, Sauber F1
BMW-Sauber, BMW Sauber
Audi, Audi F1
Cadillac, Cadillac F1
Haas F1, Haas-Ferrari
Manor Racing, Manor Marussia
Marussia
Caterham, Caterham F1
HRT, Hispania
Virgin Racing
Brawn GP
Super Aguri, BAR Honda, BAR-Honda
Toyota, Toyota F1, Toyota Gazoo Racing
Minardi
Benetton
Tyrrell
Brabham
Arrows
Ligier
# Makes and race teams
Honda
Repsol Honda
HRC
LCR Honda
Honda HRC
Yamaha
Monster Yamaha
Factory Yamaha
Yamaha Factory Racing
Petronas Yamaha
Kemea Yamaha
Tech3 Yamaha
Ducati
Ducati Lenovo
Pramac Ducati
Pramac
Gresini
Gresini Ducati
Gresini Racing
VR46
Avintia
Suzuki, Team Suzuki, Suzuki Ecstar
Kawasaki, Kawasaki Racing Team, KRT
Aprilia
Aprilia Racing
RNF Aprilia
Trackhouse
Trackhouse Aprilia
KTM
Red Bull KTM
Red Bull KTM Ajo
Tech3
Tech3 KTM
Red Bull KTM Factory Racing
Standing Construct KTM
GasGas, GASGAS
Husqvarna, Red Bull Husqvarna, Nestaan Husqvarna
Kalex
RW Racing, RW Racing GP, NTS RW Racing
Intact GP, Liqui Moly Intact GP, Dynavolt Intact GP
Marc VDS, Elf Marc VDS
Speed Up, Boscoscuro
MV Agusta
BMW, BMW Motorrad, BMW Motorrad WorldSBK, Team BMW
Ten Kate, Ten Kate Racing, Ten Kate Yamaha, Ten Kate Honda
Bimota
Harley-Davidson
Fantic
TM Racing
Sherco
Hyundai, Hyundai Motorsport
Volkswagen, VW
Citroën, Citroen
Peugeot
M-Sport, M-Sport Ford
Skoda, Škoda
Opel
X-Raid, X-raid
DAF
Iveco
Team De Rooy
Petronas De Rooy Iveco
Kamaz
Eurol-MKR
Mammoet Rallysport
MKR
Riwald Dakar Team
Porsche
Team Penske
Porsche Penske
Lamborghini
Maserati
Corvette
Racing Team Nederland
TDS Racing
Racing Team Turkey
Jota
Team Jota
Team WRT
WRT
United Autosports
Prema
Prema Racing
ART Grand Prix
Carlin
MP Motorsport
Van Amersfoort Racing
Hitech GP
DAMS
Campos Racing
Charouz
Invicta Racing
AIX Racing
Andretti
Andretti Autosport
Chip Ganassi
Chip Ganassi Racing
Ed Carpenter Racing
Arrow McLaren
Meyer Shank Racing
Rahal Letterman Lanigan
Jaguar
Jaguar TCS Racing
DS Techeetah
Techeetah
Envision Racing
Mahindra
Nissan
Abt Cupra
Venturi
DS Penske
Williams | ambiguous
Haas | ambiguous
Manor | ambiguous
Virgin | ambiguous
BAR | ambiguous
Ford | ambiguous

[team sport=hockey]
Amsterdam | place weight=1 home=Amsterdam+Hoofdst+hoofdst
AH&BC, AH&BC Amsterdam, AHBC Amsterdam
HC Bloemendaal, Bloemendaal | place weight=1
HC Den Bosch, 's-Hertogenbosch HC, Den Bosch | place weight=1 home=Bossch+Bosch/Brabant
Kampong, SV Kampong, Kampong Utrecht | home=Utrecht+Domst
Pinoké, Pinoke | home=Amstelveen
Oranje-Rood, Oranje Zwart, Oranje-Zwart | home=Eindhoven/Brabant
HC Rotterdam, Hockeyclub Rotterdam
HGC | home=Haag+Hage+Hagen+Resident
Hurley | home=Amstelveen
SCHC | home=Bilthov
Laren | place weight=1
LMHC Laren, MHC Laren, Laren | place weight=1
Klein Zwitserland, HC Klein Zwitserland | home=Haag+Hage+Hagen+Resident
HC Tilburg, THC Tilburg, Tilburg | place weight=1 home=Tilburg/Brabant
Almeerse HC, Almere | place weight=1
Schaerweijde
Voordaan
HDM, hdm | home=Haag+Hage+Hagen+Resident
Union Nijmegen, NMHC Nijmegen, Nijmegen | place weight=1
HC Huizen, GMHC Huizen, Huizen | place weight=1
GHBS
GCHC
Breda Push
Victoria Rotterdam, HV Victoria
Were Di
HOCO Were Di
KHC Dragons
Waterloo Ducks, Watducks
Braxgata
Royal Léopold, Léopold, Royal Léopold Club
Royal Racing, Racing Club Brussel, Royal Racing Club
Gantoise, La Gantoise
Beerschot HC, KTHC Beerschot
Orée, Royal Orée, Orée Brussel
Herakles, Royal Herakles, Herakles HC
Uccle Sport, Royal Uccle Sport
Royal Victory
Leuven HC, KHC Leuven
Rot-Weiss Köln, Rot-Weiss Keulen, Rot-Weiß Köln
Mannheimer HC
UHC Hamburg
Uhlenhorst Mülheim
Uhlenhorster HC
Club an der Alster, Der Club an der Alster, An der Alster
Düsseldorfer HC
Harvestehuder THC, Harvestehude
Real Club de Polo, Real Club de Polo Barcelona
Atlètic Terrassa
Club Egara
Junior FC
Club de Campo
Club de Campo Madrid
Surbiton
East Grinstead
Holcombe
Wimbledon HC
Hampstead & Westminster
Saint-Germain, Saint Germain HC
Black Sticks
Hockeyroos
Kookaburras
Red Lions
Red Panthers
Honamas
Danas
Las Leonas
Los Leones
Push | ambiguous
Athena | ambiguous
Dragons | ambiguous
Victory | ambiguous

[team sport=handball]
Esbjerg | place weight=1
Team Esbjerg
Györ, Győr, Györi Audi ETO, Györi ETO, Győri Audi ETO, Györi ETO KC
Vipers Kristiansand, Vipers
CSM Boekarest, CSM București, CSM Bucuresti
Metz | place weight=1
Metz Handball
Brest | place weight=1
Brest Bretagne, Brest Bretagne Handball
Odense | place weight=1
Odense Håndbold, Odense Handbold
Ikast | place weight=1
Ikast Håndbold
Herning-Ikast
Nykøbing Falster, Nykøbing
FTC
Ferencváros Budapest
FTC Boedapest
Rostov-Don
Buducnost
Budućnost
Buducnost Podgorica
Krim Ljubljana
Krim Mercator
Podravka
Podravka Vegeta
Rapid Boekarest
Gloria Bistrita
Corona Brasov
SCM Craiova
DVSC Debrecen
Siófok
Siofok
Érd
Vaci NKSE
Bietigheim
SG BBM Bietigheim
HB Ludwigsburg
Ludwigsburg
Thüringer HC
Borussia Dortmund Handball
TuS Metzingen
TusSies Metzingen
Buxtehuder SV
Bayer Leverkusen Handball
HSG Blomberg-Lippe
Blomberg-Lippe
VfL Oldenburg
HSG Bensheim/Auerbach, HSG Bensheim / Auerbach
Neckarsulm
Buchholz 08-Rosengarten
THW Kiel
SG Flensburg-Handewitt, Flensburg-Handewitt
SC Magdeburg
Rhein-Neckar Löwen
Füchse Berlin, Füchse Berlijn
TBV Lemgo, Lemgo, Lemgo Lippe, TBV Lemgo Lippe
HSG Nordhorn-Lingen, Nordhorn-Lingen, HSG Nordhorn
TuS N-Lübbecke, N-Lübbecke
GWD Minden
HC Erlangen
MT Melsungen
Melsungen
TVB Stuttgart
Bergischer HC
Frisch Auf Göppingen
HSG Wetzlar
Wetzlar
Hannover-Burgdorf
TSV Hannover-Burgdorf
ThSV Eisenach
Balingen-Weilstetten
VfL Gummersbach
Gummersbach
HBW Balingen
Veszprém
Telekom Veszprém
Kielce
Vive Kielce
Industria Kielce
Pick Szeged
Wisla Plock
PSG Handball
HBC Nantes
Montpellier Handball
Aalborg Håndbold
GOG
Kadetten Schaffhausen
Vardar Skopje
HC Vardar
Celje
PPD Zagreb
RK Zagreb
Aalsmeer | place weight=1 home=Aalsm
Green Park/Handbal Aalsmeer, Handbal Aalsmeer, Green Park / Handbal Aalsmeer
KRAS/Volendam, Kras/Volendam, HV KRAS/Volendam, KRAS / Volendam, Kras / Volendam, HV KRAS / Volendam
JMS Hurry-Up, Hurry-Up, HV Hurry-Up, Drenth Groep Hurry-Up
Bevo HC, BEVO HC, HandbaL Venlo, Herpertz Bevo
Limburg Lions | home=Sittard/Limburg
OCI Lions
Sporting Pelt
Sporting NeLo
Achilles Bocholt
Hubo Handbal
Initia Hasselt
Hubo Initia Hasselt
Callant Tongeren
Bocholt HC
HC Visé BM
Visé BM
Tongeren HC
Sasja
KV Sasja
Westfriesland SEW
Westfriesland/SEW, Westfriesland / SEW
VOC Amsterdam
Cabooter/HandbaL Venlo, Cabooter / HandbaL Venlo
Cabooter HandbaL Venlo
Quintus
Virto/Quintus, Virto / Quintus
Borhave
SERCODAK/Dalfsen, SERCODAK / Dalfsen
Sercodak/Dalfsen, Sercodak / Dalfsen
Foreholte
E&O
E&O Emmen
Succes Schoonmaak
DSVD
H.V. Fiqas Aalsmeer
FIQAS Aalsmeer
De Zeeman
Swift Arnhem
Swift Roermond
Hellas Den Haag
Feyenoord Handbal
Leeuwarden HC
Rostov | place weight=1
Flensburg | place weight=1
Lübbecke | place weight=1
Dalfsen | place weight=1
Zwartemeer | place weight=1

[team sport=volleyball]
Lycurgus, Amysoft Lycurgus, Abiant Lycurgus, Donitas Lycurgus | home=Groning
Draisma Dynamo, Dynamo Apeldoorn
Orion Stars, Orion Doetinchem, Active Living Orion
Sliedrecht Sport
VC Sneek
Sneek VC
Eurosped
Eurosped TVT
Set-Up '65, Set-Up ' 65, Set-Up ’ 65
Set Up '65, Set Up ' 65, Set Up ’ 65
Zaanstad VC
Regio Zwolle
Regio Zwolle Volleybal
Apollo 8
Laudame Financials VCN
VCN
VC Zwolle
Springendal Set-Up'65, Springendal Set-Up ' 65, Springendal Set-Up ’ 65
Talentteam Papendal
Alterno
PDK Huizen
Vocasa
SSS Barneveld
ZVH
Advisie SSS
Peelpush
Prima Donna Kaas Huizen
Team22
ARBO Rotterdam
Sudosa Desto
Knack Roeselare
Volley Roeselare
Noliko Maaseik
Greenyard Maaseik
VC Greenyard Maaseik
Lindemans Aalst
Euphony Asse-Lennik
Asse-Lennik
VC Menen
Decospan VT Menen
Haasrode Leuven
VC Haasrode Leuven
Par-Ky Menen
Caruur Gent
Volley Achel
Tectum Achel
Axis Guibertin
Asterix Avo Beveren
Asterix Avo
Asterix Kieldrecht
Hermes Oostende
VDK Gent Dames
Oudegem
Charleroi Volley
Barbar Girls
Michelbeke
Interfreight Farciennes
VakifBank
Vakifbank
VakıfBank
Eczacibasi
Eczacıbaşı
Imoco Conegliano
Imoco
Prosecco Doc Imoco
Igor Novara
Vero Volley Milano
Vero Volley Monza
Savino Del Bene
Savino Del Bene Scandicci
Scandicci
Dresdner SC
Allianz MTV Stuttgart
SSC Schwerin
SC Schwerin
Chemik Police
ŁKS Commercecon
Developres Rzeszów
Sir Safety Perugia
Sir Susa Perugia
Lube Civitanova
Cucine Lube
Cucine Lube Civitanova
Modena Volley
Itas Trentino
Zaksa
ZAKSA
Jastrzebski Wegiel
Skra Belchatow
Zenit Kazan
Dinamo Kazan
Berlin Recycling Volleys
VfB Friedrichshafen
Halkbank
Yellow Tigers
Red Dragons
Dutch Dragons
Orion | ambiguous home=Doetinch/Achterh+Gelder

[team sport=basketball]
ZZ Leiden, Zorg en Zekerheid Leiden, Leiden | place weight=1
Donar, Donar Groningen | home=Groning
Heroes Den Bosch, New Heroes, Den Bosch, Heroes | place weight=1 home=Bossch+Bosch/Brabant
Landstede Hammers, Landstede, Landstede Zwolle, Landstede Hammers Zwolle
Feyenoord Basketball
Rotterdam Basketbal
Rotterdam City Basketball
BAL Weert
Aris Leeuwarden
LWD Basket | home=Leeuward/Fries+Friez
Apollo Amsterdam
BC Apollo
Den Helder Suns
Port of Den Helder Kings
The Hague Royals
Yoast United
Basketball Academie Limburg
Almere Sailors
SPM Shoeters Den Bosch
EiffelTowers
EiffelTowers Den Bosch
GasTerra Flames
Hanzevast Capitals
Amsterdam Astronauts
MyGuide Amsterdam
Matrixx Magixx
Magixx
WCAA Giants
Challenge Sports Rotterdam
Forward Lease Rotterdam
Grasshoppers Katwijk
Lekdetec.nl Grasshoppers
Loon Lions
Royal Eagles
QSTA United
Renes Binnenland
Lions Landslake
Jolly Jumpers
Antwerp Giants, Telenet Giants Antwerp, Telenet Giants, Windrose Giants Antwerp, Port of Antwerp Giants, Antwerp, Giants, Giants Antwerp | place weight=1
BC Oostende, Filou Oostende, Oostende, BCO | place weight=1 home=Oostend+kust/West-Vl
Basic-Fit Brussels
Brussels Basketball
Kangoeroes Mechelen, Kangoeroes Basket Mechelen, Kangoeroes, Kangoeroes Basket, Mechelen Kangoeroes | place weight=1
Kangoeroes Willebroek
Limburg United, Hubo Limburg United
Spirou Charleroi, Spirou, Proximus Spirou
Okapi Aalst, Okapi Aalstar, Okapi Aalst Basket, Aalst | place weight=1
Leuven Bears, Stella Artois Leuven Bears, Leuven | place weight=1
Liège Basket
Belfius Mons-Hainaut
Mons-Hainaut
Castors Braine
Royal Castors Braine
Kortrijk Spurs, House of Talents Spurs, Kortrijk | place weight=1
Phantoms Boom
Namur Basket
Belgian Cats
Belgian Lions
Real Madrid Baloncesto
FC Barcelona Basket
Olympiacos Piraeus
Panathinaikos Athene
Fenerbahçe Beko
Anadolu Efes
Efes
Zalgiris Kaunas
Žalgiris Kaunas
Alba Berlin
Baskonia
Olimpia Milano
EA7 Milano
Virtus Bologna
ASVEL
ASVEL Villeurbanne
Maccabi Tel Aviv Basket
Hapoel Tel Aviv
Partizan Mozzart Bet
Crvena Zvezda
Unicaja
Unicaja Málaga
Joventut
Joventut Badalona
Bilbao Basket
Paris Basketball
Le Mans Sarthe
UMMC Jekaterinenburg
Beretta Famila Schio
Famila Schio
ZVVZ USK Praag
USK Praag
Bourges Basket
Tango Bourges
Basket Landes
Perfumerías Avenida
Valencia Basket
Umana Reyer Venezia
Reyer Venezia
Flammes Carolo
Los Angeles Lakers, Lakers, LA Lakers
Boston Celtics, Celtics, Boston | place weight=1
Golden State Warriors, Warriors, Golden State | place weight=1
Chicago Bulls, Chicago, Bulls | place weight=1
Miami Heat, Miami, Heat | place weight=1
Milwaukee Bucks, Milwaukee, Bucks | place weight=1
Brooklyn Nets, Brooklyn, Nets | place weight=1
New York Knicks, Knicks, New York | place weight=1
Dallas Mavericks, Mavericks, Dallas | place weight=1
Denver Nuggets, Denver, Nuggets | place weight=1
Phoenix Suns, Phoenix, Suns | place weight=1
San Antonio Spurs
Cleveland Cavaliers, Cavaliers, Cleveland | place weight=1
Toronto Raptors, Toronto, Raptors | place weight=1
Philadelphia 76ers, Philadelphia, Sixers, 76ers | place weight=1
Los Angeles Clippers
LA Clippers
Indiana Pacers, Indiana, Pacers | place weight=1
Oklahoma City Thunder, Oklahoma City, Thunder | place weight=1
Minnesota Timberwolves, Minnesota, Timberwolves | place weight=1
Houston Rockets, Houston, Rockets | place weight=1
Sacramento Kings, Sacramento, Kings | place weight=1
Utah Jazz, Utah, Jazz | place weight=1
Portland Trail Blazers, Portland, Trail Blazers, Blazers | place weight=1
Atlanta Hawks, Atlanta, Hawks | place weight=1
Charlotte Hornets, Charlotte, Hornets | place weight=1
Detroit Pistons, Detroit, Pistons | place weight=1
Memphis Grizzlies, Memphis, Grizzlies | place weight=1
New Orleans Pelicans, New Orleans, Pelicans | place weight=1
Orlando Magic, Orlando, Magic | place weight=1
Washington Wizards, Washington, Wizards | place weight=1
Las Vegas Aces
Connecticut Sun
Seattle Storm
New York Liberty
Minnesota Lynx
Indiana Fever
Phoenix Mercury
Chicago Sky
Atlanta Dream
Dallas Wings
Washington Mystics
Los Angeles Sparks
Golden State Valkyries

[team sport=athletics]
Belgian Tornados, Belgian Tornadoes
Belgian Cheetahs, Belgian Rockets, Belgian Waffles
Phanos
AV Phanos
AAC
AV'40, AV ' 40, AV ’ 40
Groningen Atletiek
The Hague Striders
Haag Atletiek
Rotterdam Atletiek
AV Startbaan
AV Hera
Hellas Utrecht
U-Track
Leiden Atletiek
PAC Rotterdam
Sparta Den Haag
GAC Hilversum
Prins Hendrik
AV Sprint
Sprint Breda
Eindhoven Atletiek
Lycurgus Krommenie
Ilion
Atverni
AV Zaanland
AV Lionitas
Lionitas
Ciko '66, Ciko ' 66, Ciko ’ 66
AV Castricum
Zuidwal
Altis
Altis Amersfoort
Clytoneus
AV Clytoneus
AV Nijmegen
Nijmegen Atletiek
NN Running Team
Team4Mijl
Team 4 Mijl
Team Nijmegen
Distance Runners
Global Sports Communication
Daring Club Leuven
Daring Leuven
DCLA
AC Hageland
KAAG
KAA Gent Atletiek
Racing Gent
Vlierzele Sportief
AVKA
Lebbeke AV
Olympic Essenbeek Halle
Houtland AC
Olympic Brugge
AC Herentals
LYRA
Lyra-Lierse
Looise
AC Lyra
Dilbeek AC
CABW

[team sport=rowing]
Holland Acht
Holland Vier
Holland Dubbeltwee
Nederland II
Nereus
A.A.S.R. Skøll
Skøll
Laga
D.S.R.V. Laga
Proteus-Eretes, Proteus
Njord
K.S.R.V. Njord
Aegir
Gyas
Okeanos
Asopos
Asopos de Vliet
Phocas
Saurus
Skadi
Hollandia
Thetis
Willem III
De Amstel
Euros, D.R.V. Euros
Vidar, T.S.R. Vidar
Argo, W.S.R. Argo | ambiguous
Orca, U.S.R. Orca | ambiguous
Pelargos
Boreas | ambiguous
Theta, E.S.R. Thêta, Thêta | ambiguous
RIC, Roeivereniging RIC | ambiguous
Triton | ambiguous

[team sport=triathlon]
Belgian Hammers

[team sport=swimming]
Energy Standard
Cali Condors
London Roar
LA Current
New York Breakers
DC Trident
Aqua Centurions
Toronto Titans
Tokyo Frog Kings
Iron Swim
PSV Zwemmen
PSV Zwemmen & Waterpolo
Zwemclub Eindhoven
De Dolfijn
HPC Eindhoven
NTC Eindhoven
HPC Amsterdam
AquAmsterdam
Brabo
Brabant Swim
BEST swimming
KVZP
UZKZ
Z&PC De Gouwe
ZV De Dolfijn
SG Neckar
NTC Amsterdam

[team sport=ice-hockey]
Tilburg Trappers, Trappers, Tilburg | place weight=1
Heerenveen Flyers, UNIS Flyers, Unis Flyers, Friesland Flyers, Heerenveen, Flyers | place weight=1
Nijmegen Devils
Den Haag Hijs Hokij
Hijs Hokij
Amsterdam Tigers
Eaters Limburg
Eindhoven Kemphanen
Dordrecht Lions
Herentals HYC
HYC Herentals
Antwerp Phantoms
Liège Bulldogs
Luik Bulldogs
Leuven Chiefs
Zoetermeer Panters
Geleen Smoke Eaters

[team sport=korfball]
PKC, PKC/SWKGroep, PKC / SWKGroep, PKC/Vertom, PKC Papendrecht, PKC/Hagero, PKC / Vertom, PKC / Hagero
DOS '46, DOS ' 46, DOS ’ 46, DOS'46, DOS ’46, DOS’46, DOS, DOS '46/Centrum Makelaars, DOS '46 / Centrum Makelaars
Blauw-Wit, Blauw-Wit Amsterdam, Blauw-Wit/BasWorld, Blauw-Wit / BasWorld
LDODK, LDODK/Rinsma, LDODK / Rinsma, LDODK/AH Gorredijk, LDODK / AH Gorredijk
KZ, KZ/Thermo4U, KZ / Thermo4U, KZ/Hiltex, KZ / Hiltex, Koog Zaandijk
AW.DTV
Groen Geel, GG/IJskoud, GG / IJskoud, Groen Geel Wormer, Groen Geel/EnergyGrip, Groen Geel / EnergyGrip
DeetosSnel, Deetos
Dalto, Dalto/Klaverblad, Dalto / Klaverblad
Oost-Arnhem
Boeckenberg

[team sport=baseball]
Neptunus
Curaçao Neptunus
Curaçao Neptunus Rotterdam
L&D Amsterdam
Amsterdam Pirates
HCAW
Kinheim
Corendon Kinheim
Pioniers
Hoofddorp Pioniers
Vaessen Pioniers
DSS/Kinheim, DSS / Kinheim
Oosterhout Twins
Silicon Storks
Quick Amersfoort
Kingdom of the Netherlands
New York Yankees
Yankees
Los Angeles Dodgers
Dodgers
Boston Red Sox
Red Sox
Atlanta Braves
Houston Astros
Philadelphia Phillies
San Diego Padres
Texas Rangers
New York Mets

[team sport=rowing]
# Rowing clubs of the Netherlands and Flanders
Vidar
Thêta
Euros | ambiguous
Pelargos
Argo | ambiguous
Orca | ambiguous
KR Club Gent, KRC Gent, Koninklijke Roeivereniging Club Gent, KRCG
KR Sport Gent, KRSG
Gentse RS, Gentse R, Gentse Roei- en Sportvereniging, GRS
Brugse TR, Brugse TRC, BTR, Brugse Trimm- en Roeiclub, Brugse Trim- en Roeiclub
KR Brugge, Koninklijke Roeivereniging Brugge
KRNS Oostende, KRNSO, KRSN Oostende, Koninklijke Roei- en Nautische Sport Oostende
TR Antwerpen
Antwerp RC
ARV Antwerpen
RCAE
RACE Liège
RSNB
UNL Luik, UNL Liège
Schulensmeer RC
Leander Club
Oxford Brookes
RV De Hoop
Die Leythe
KAR&ZV De Hoop
Het Spaarne, KRZV Het Spaarne
Tubantia RV
RV Beatrix
Naarden RV
Rowing Club Breda
RV Leerdam
Isala RV
Leander Club, Oxford Brookes, RV De Hoop
