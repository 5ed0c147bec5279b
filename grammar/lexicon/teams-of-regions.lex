# Clubs of the lower leagues. place: also the name of a town, or another word: a team only in reports on its sport.

[team sport=football]
ASWH
Spijkenisse, VV Spijkenisse | place weight=1
HZVV
DHSC
DZOH
Noordscheschut, VV Noordscheschut | place weight=1
FC Lienden
VVOG
RKSV Longa, Longa'30, Longa '30, Longa ' 30, Longa ’ 30, Longa’30
VV Dongen
SV Meerssen
SJC
Kagia | place weight=1
IFC | place weight=1
Zwaluwen, VV Zwaluwen | place weight=1
Be Quick 1887, Be Quick'28, Be Quick '28, Be Quick ' 28, Be Quick ’ 28, Be Quick’28
Alcides | place weight=1
Flevo Boys
FC Buitenpost
Rolder Boys
ONS Sneek, ONS Boso Sneek
HBS Craeyenhout, HBS | place weight=1
SV De Meern
Achilles'29, Achilles '29, Achilles ' 29, Achilles ’ 29, Achilles’29
UDI'19, UDI '19, UDI ' 19, UDI ’ 19, UDI’19
OSS'20, OSS '20, OSS ' 20, OSS ’ 20, OSS’20
DVS'33, DVS '33, DVS ' 33, DVS ’ 33, DVS’33, DVS'33 Ermelo, DVS '33 Ermelo, DVS ' 33 Ermelo, DVS ’ 33 Ermelo, DVS’33 Ermelo
SV Capelle
SC Feyenoord
Jong Almere City
RKVV Velsen
RKSV Leonidas
GVAV-Rapiditas, GVAV Rapiditas
Emmeloord, SC Emmeloord | place weight=1
Olde Veste'54, Olde Veste '54, Olde Veste ' 54, Olde Veste ’ 54, Olde Veste’54
KHC Kampen
DOS Kampen
Berkum | place weight=1
Hoogland | place weight=1
SV Schalkhaar
Rohda Raalte
DETO Twenterand
Sparta Enschede
NEO Borne
HVV Tubantia
Quick Oldenzaal, Quick'20, Quick '20, Quick ' 20, Quick ’ 20, Quick’20
WHC Wezep
SV Huizen, Huizen | place weight=1
Ajax Amateurs
RODA'46, RODA '46, RODA ' 46, RODA ’ 46, RODA’46
VV Montfoort
Nieuwenhoorn, VV Nieuwenhoorn | place weight=1
Heinenoord, VV Heinenoord | place weight=1
HVC'10, HVC '10, HVC ' 10, HVC ’ 10, HVC’10
Oranje Wit
RVVH
SHO | place weight=1
Zwart-Wit'28, Zwart-Wit '28, Zwart-Wit ' 28, Zwart-Wit ’ 28, Zwart-Wit’28
XerxesDZB
Barendrecht, BVV Barendrecht | place weight=1
Smitshoek, VV Smitshoek | place weight=1
Poortugaal, PSV Poortugaal | place weight=1
Terneuzense Boys
JVOZ
Wieldrecht | place weight=1
Kozakken Boys
UNITAS'30, UNITAS '30, UNITAS ' 30, UNITAS ’ 30, UNITAS’30
Sint Bavo
Halsteren, RKSV Halsteren | place weight=1
RKSV Nuenen, Nuenen | place weight=1
Blauw Geel'38, Blauw Geel '38, Blauw Geel ' 38, Blauw Geel ’ 38, Blauw Geel’38
SV Venray, Venray | place weight=1
EHC Heuts
Chevremont | place weight=1
SV Panningen
Deurne, SV Deurne | place weight=1
Geldrop, RKVV Geldrop | place weight=1
Brabantia | place weight=1
FC Eindhoven AV
Staphorst, VV Staphorst | place weight=1
Urk, SV Urk | place weight=1
Purmersteijn
De Zouaven
Hercules Zaandam
Zilvermeeuwen
Nieuw-Lekkerland | place weight=1
Steenwijker Boys
Hoonhorst | place weight=1
Genemuiden, SC Genemuiden | place weight=1

[team sport=handball]
Voorwaarts, HV Voorwaarts | place weight=1
Broekland, BWO Broekland | place weight=1
Nieuw Heeten | place weight=1
Heeten, HV Heeten | place weight=1
Lettele | place weight=1
Stevo, HV Stevo
HVZ-Vivendi, HV Zwolle
LHC, LHC Lochem | place weight=1
SDOL
OBW
Wijhe'92, Wijhe '92, Wijhe ' 92, Wijhe ’ 92, Wijhe’92
De Tukkers
HVE 2000
Overwetering | place weight=1
MIC | place weight=1
WPK/Westlandia, WPK / Westlandia
Westlandia | place weight=1
Verburch
Nieuwegein, HV Nieuwegein | place weight=1
HV Dongen
Hellas | place weight=1
Oliveo
VELO, Veneco/VELO, Veneco / VELO | place weight=1
AES, AES Arnhem | place weight=1
DSS | place weight=1
KVIK, KVIK/E&A, KVIK / E&A
Havas
V&K
Internos | place weight=1
Bentelo | place weight=1
Aristos | place weight=1
Hercules Den Haag
Fiducia | place weight=1
Monnickendam | place weight=1
WeHaVe
UDSV
Venus Nieuwegein
Habo'95, Habo '95, Habo ' 95, Habo ’ 95, Habo’95
Olympus'72, Olympus '72, Olympus ' 72, Olympus ’ 72, Olympus’72
DES | place weight=1
Gemini | place weight=1
HCB'92, HCB '92, HCB ' 92, HCB ’ 92, HCB’92
Kerkrade | place weight=1
Rapido | place weight=1
HARO
Kwintus
Red-Rag/Tachos, Red-Rag / Tachos
Blinkert | place weight=1
Aalsmeer Handbal
Elshout | place weight=1
Rhino | place weight=1
Handbalacademie
Best, HV Best | place weight=1
PSV | place weight=1
Desk | place weight=1
Jupiter | place weight=1
HV Quintus
Klink Nijland/Kwiek, Klink Nijland / Kwiek
AAC 1899
SC Twist
SVM | place weight=1
Westsite
Hoorn, Westfriesland Hoorn | place weight=1
Uitgeest | place weight=1
ESCA | place weight=1
DIO | place weight=1
Swift Helmond
Oliveo Pijnacker

# Clubs of handball, and what else they are called.
[team sport=handball]
ZAP, Hurry-up, HV Izegem, White Demons, US-Hercules, Olympia HGL, HV Zeeburg, HV Atticus, Wevo
Fortes Venlo
Cabooter/Venlo, Cabooter / Venlo
Kwebbel/E&O, Kwebbel / E&O
Succes Schoonmaak/VOC, Succes Schoonmaak / VOC
