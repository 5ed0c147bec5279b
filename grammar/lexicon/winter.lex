# Parts of a contest on snow, ice or before a jury, and the verbs of climbing and dropping in it.
[run-noun]
run, manche, afdaling, omloop, kür, reeks, heat

[moved]
klom, klommen, schoof, schoven, steeg, stegen, zakte, zakten, dook, kelderde, tuimelde, rukte, klimt, schuift, stijgt, zakt, springt, sprong, gezakt, geklommen

# What "tweede" goes with where it is no place.
[common-noun]
reserve, reserves, reserverijder, reservekeeper, rijder, coureur, fabrieksrijder, finalerun, poging

[not-name]
Uur, Uren, Kilometer, Mijl

# Who leads, who rides a make, who drives what: as reports name them.
[person-noun role=athlete]
MXGP-held, MXGP-ster, MXGP-legende, MXGP-icoon, MXGP-talent, MXGP-grootheid, MXGP-veteraan, MXGP-debutant, MXGP-rookie, MXGP-rijder
MXGP-piloot, MXGP-kampioen, MXGP-winnaar, MXGP-leider, MX2-held, MX2-ster, MX2-legende, MX2-icoon, MX2-talent, MX2-grootheid
MX2-veteraan, MX2-debutant, MX2-rookie, MX2-rijder, MX2-piloot, MX2-kampioen, MX2-winnaar, MX2-leider, MotoGP-held, MotoGP-ster
MotoGP-legende, MotoGP-icoon, MotoGP-talent, MotoGP-grootheid, MotoGP-veteraan, MotoGP-debutant, MotoGP-rookie, MotoGP-rijder, MotoGP-piloot, MotoGP-winnaar
MotoGP-leider, Moto2-held, Moto2-ster, Moto2-legende, Moto2-icoon, Moto2-talent, Moto2-grootheid, Moto2-veteraan, Moto2-debutant, Moto2-rookie
Moto2-rijder, Moto2-piloot, Moto2-kampioen, Moto2-winnaar, Moto2-leider, Moto3-held, Moto3-ster, Moto3-legende, Moto3-icoon, Moto3-talent
Moto3-grootheid, Moto3-veteraan, Moto3-debutant, Moto3-rookie, Moto3-rijder, Moto3-piloot, Moto3-kampioen, Moto3-winnaar, Moto3-leider, F1-held
F1-ster, F1-legende, F1-icoon, F1-talent, F1-grootheid, F1-veteraan, F1-debutant, F1-rookie, F1-rijder, F1-coureur
F1-kampioen, F1-winnaar, F1-leider, Formule 1-held, Formule 1-ster, Formule 1-legende, Formule 1-icoon, Formule 1-talent, Formule 1-grootheid, Formule 1-veteraan
Formule 1-debutant, Formule 1-rookie, Formule 1-rijder, Formule 1-kampioen, Formule 1-winnaar, Formule 1-leider, Superbike-held, Superbike-ster, Superbike-legende, Superbike-icoon
Superbike-talent, Superbike-grootheid, Superbike-veteraan, Superbike-debutant, Superbike-rookie, Superbike-rijder, Superbike-coureur, Superbike-piloot, Superbike-kampioen, Superbike-winnaar
Superbike-leider, WRC-held, WRC-ster, WRC-legende, WRC-icoon, WRC-talent, WRC-grootheid, WRC-veteraan, WRC-debutant, WRC-rookie
WRC-rijder, WRC-coureur, WRC-piloot, WRC-kampioen, WRC-winnaar, WRC-leider, DTM-held, DTM-ster, DTM-legende, DTM-icoon
DTM-talent, DTM-grootheid, DTM-veteraan, DTM-debutant, DTM-rookie, DTM-rijder, DTM-coureur, DTM-piloot, DTM-kampioen, DTM-winnaar
DTM-leider, IndyCar-held, IndyCar-ster, IndyCar-legende, IndyCar-icoon, IndyCar-talent, IndyCar-grootheid, IndyCar-veteraan, IndyCar-debutant, IndyCar-rookie
IndyCar-rijder, IndyCar-coureur, IndyCar-piloot, IndyCar-kampioen, IndyCar-winnaar, IndyCar-leider, Dakar-held, Dakar-ster, Dakar-legende, Dakar-icoon
Dakar-talent, Dakar-grootheid, Dakar-veteraan, Dakar-debutant, Dakar-rookie, Dakar-rijder, Dakar-coureur, Dakar-piloot, Dakar-kampioen, Dakar-winnaar
Dakar-leider, MX-held, MX-ster, MX-legende, MX-icoon, MX-talent, MX-grootheid, MX-veteraan, MX-debutant, MX-rookie
MX-coureur, MX-piloot, MX-kampioen, MX-winnaar, MX-leider, BMX-held, BMX-ster, BMX-legende, BMX-icoon, BMX-talent
BMX-grootheid, BMX-veteraan, BMX-debutant, BMX-rookie, BMX-coureur, BMX-piloot, BMX-kampioen, BMX-winnaar, BMX-leider
WK-leider, kampioenschapsleider, rallyleider, tussenleider | title id=leader
WK-rivaal, titelrivaal, titelkandidaat, polesitter, polezitter, racewinnaar, GP-winnaar, manchewinnaar, rallywinnaar | title
teammakker, stalgenoot, merkgenoot, rallypiloot, racepiloot, autopiloot, F1-piloot, Formule 1-piloot, testrijder, reserverijder, wegracer, motorracer, superbiker, superbikecoureur, karter, trucker, truckcoureur, crossrijder, motorcrosser, motocrosser, zijspanrijder, fabrieksrijder, fabriekscoureur
Mercedes-coureur, Ferrari-coureur, McLaren-coureur, Red Bull-coureur, Williams-coureur, Haas-coureur, Alpine-coureur, Renault-coureur, Yamaha-coureur, Ducati-coureur, Honda-coureur, Suzuki-coureur, KTM-coureur, Kawasaki-coureur, Aprilia-coureur, BMW-coureur, Toyota-rijder, Hyundai-rijder, Ducati-rijder, Yamaha-rijder, Honda-rijder, KTM-rijder, Moto2-coureur, Moto3-coureur, MotoGP-coureur, MXGP-coureur
kunstschaatser, kunstrijder, ijsdanser, schansspringer, skispringer, rodelaar, langlaufer, biatleet, skeletonner, bobpiloot, bobsleeër
[person-noun role=athlete gender=women]
WK-leidster, kampioenschapsleidster | title id=leader
kunstschaatsster, kunstrijdster, ijsdanseres, schansspringster, skispringster, rodelaarster, langlaufster, biatlete, bobsleester, afdaalster, meerkampster

# Penalty points are no time, whatever their figure.
[unit type=blocked]
strafpunt, strafpunten | unit=fault

# "met een totaaltijd van 1.34,22": of all runs together.
[overall-reference]
totaaltijd, eindtijd, totaalscore, puntentotaal, eindtotaal, eindafrekening, eindrangschikking, eindzege, eindoverwinning, eindwinst, eindwinnaar, eindwinnares, wereldtitel, GP-zege, GP-overwinning, GP-winst, dagzege, dagwinst, dagoverwinning, daguitslag
