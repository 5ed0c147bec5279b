# Triathlon and duathlon.

[discipline sport=triathlon]
triatlon, triathlon, halve triatlon, halve triathlon, kwarttriatlon, olympische triatlon, hele triatlon | id=triathlon default
individuele race, individuele races, individuele wedstrijd, individuele wedstrijden, individuele triatlon | id=triathlon
duatlon, duathlon | id=duathlon
aquatlon, aquathlon | id=aquathlon
gemengde estafette triatlon, triatlonestafette, mixed relay triatlon | id=mixed-relay crew gender=mixed

[sport-word sport=triathlon weight=8 long]
triatlon, triathlon, triatlons, triatleet, triatlete, triatleten, triatletes, triatlonbond, kwarttriatlon, triathlete, triathleet
Ironman, Iron Man, Ironman Hawaï, Ironman Hawaii, halve Ironman
duatlon, duathlon, duatleet, duatlete
aquatlon, aquathlon, wisselzone, looponderdeel, fietsonderdeel, zwemonderdeel | weight=3
