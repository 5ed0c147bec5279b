# Triathlon and duathlon.

[discipline sport=triathlon]
triatlon, triathlon, halve triatlon, halve triathlon, kwarttriatlon, olympische triatlon, hele triatlon | id=triathlon default
individuele race, individuele races, individuele wedstrijd, individuele wedstrijden, individuele triatlon | id=triathlon
duatlon, duathlon, cross-duatlon, crossduatlon, cross-duathlon, crossduathlon, zwemloop-duatlon, run-bike-run | id=duathlon
aquatlon, aquathlon | id=aquathlon
gemengde estafette, gemengde aflossing, aflossing voor gemengde teams, mixed relay, mixed team relay, gemengde estafette triatlon, triatlonestafette, mixed relay triatlon | id=mixed-relay crew gender=mixed

[sport-word sport=triathlon weight=8 long]
triatlon, triathlon, triatlons, triathlons, triatlonbond, kwarttriatlon, sprinttriatlon, triatlonjaar, triatlonseizoen, triatlonwereld, triatlonwedstrijd, triatlontitel, triatlonkampioen
Ironman, Iron Man, Ironman Hawaï, Ironman Hawaii, halve Ironman, Ironman van Hawaï, Ironman van Hawaii, Ironman 70.3
duatlon, duathlon, duatleet, duatlete, duatleten, duatletes, crossduatleet, crossduatleten, crossduatlete, cross-duatleten, crossduatlon
aquatlon, aquathlon, wisselzone, looponderdeel, fietsonderdeel, zwemonderdeel | weight=3
zwemnummer, fietsnummer, fietsproef, zwemproef, loopproef, kilometer zwemmen, kilometer fietsen, km zwemmen, km fietsen, meter zwemmen, stayerverbod, non-stayer, fietssplit, loopsplit | weight=3

# Who does triathlons may run a race as well.
[sport-word sport=triathlon weight=3]
triatleet, triatlete, triatleten, triatletes, triathlete, triathleet, triathleten
