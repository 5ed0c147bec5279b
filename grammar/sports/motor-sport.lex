# Motor sport on two, three and four wheels.

[discipline sport=motor-sport]
hoofdrace, hoofdraces, hoofdwedstrijd, feature race | id=race default
sprintrace, sprintraces, sprintwedstrijd, sprintomloop | id=sprint-race
sprint | id=sprint-race weak
sprintkwalificatie, sprint shootout, sprint-kwalificatie | id=sprint-qualifying
vrije training, vrije trainingen, eerste vrije training, tweede vrije training, derde vrije training, oefensessie | id=practice
kwalificatie, kwalificaties, kwalificatietraining, kwalificatiesessie, kwalificatiesessies, kwalificatierace, tijdtraining | id=qualifying
startopstelling, pole, poleposition, pole position, pole-position | id=qualifying
Q1, Q2, Q3 | id=qualifying

[award kind=pole]
poleposition, pole position, pole, pole-position | rank=1

[sport-word sport=motor-sport weight=4]
Formule 1, Formule1, F1, Formule 2, Formule 3, Formule E, Formule 1-coureur, Formule 1-team, Formule 1-seizoen, Formule 1-race
coureur, coureurs, autocoureur, motorcoureur, autocoureurs
grand prix, Grote Prijs, GP, grands prix | weight=3
poleposition, pole position, pole, pole-position, startopstelling, startplaats, startplek, startrij | weight=3
kwalificatie, kwalificaties, kwalificatietraining | weight=1
pitstop, pitstops, pits, pitstraat, pitmuur, safetycar, safety car, bandenwissel, bandenstapels, gridstraf, rode vlag, gele vlag, motorwissel
vrije training, vrije trainingen, opwarmronde, uitloopronde, openingsronde | weight=2
circuit, circuits, autosport, racerij, raceteam, racewagen, bolide, renstal, teambaas, FIA, stewards | weight=2
Red Bull, Ferrari, Mercedes, McLaren, AlphaTauri, Aston Martin, Alfa Romeo, Toro Rosso, Renault | weight=2
Honda, Yamaha, Ducati, Suzuki, KTM, Aprilia, Kawasaki, Husqvarna | weight=2
MotoGP, Moto2, Moto3, motorrace, motorsport, motorcross, motocross, MXGP, MX2, superbike, superbikes, TT, WK superbikes, zijspan, zijspancross, speedway
rally, rallycross, rallyrijder, Dakar, Dakar Rally, Dakar-rally, WRC, DTM, IndyCar, Le Mans, 24 uur van Le Mans, Indy 500, Formule Regional

# Where somebody starts: a place only where it is told how it was won.
[grid-noun]
startplaats, startplek, startpositie
