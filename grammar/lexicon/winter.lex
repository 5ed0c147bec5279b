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
