# Motor sport on two, three and four wheels.

[discipline sport=motor-sport]
hoofdrace, hoofdraces, hoofdwedstrijd, feature race | id=race default
sprintrace, sprintraces, sprintwedstrijd, sprintomloop | id=sprint-race
sprint | id=sprint-race weak
sprintkwalificatie, sprint shootout, sprint-kwalificatie | id=sprint-qualifying
vrije training, vrije trainingen, vrije oefensessie, vrije oefensessies, eerste vrije training, tweede vrije training, derde vrije training, oefensessie | id=practice
kwalificatie, kwalificaties, kwalificatietraining, kwalificatiesessie, kwalificatiesessies, kwalificatierace, tijdtraining | id=qualifying
startopstelling, startgrid, pole, poleposition, pole position, pole-position, polepositie, pole-positie | id=qualifying
kwalificatiefase, kwalificatiefasen, kwalificatieronde, kwalificatierondes, shoot-out, hyperpole | id=qualifying weight=0
Q1, Q2, Q3 | id=qualifying

# Rallies are driven in stages against the clock, desert rallies in stages of a day.
[discipline sport=motor-sport]
klassementsproef, klassementsproeven, klassementsrit, klassementsritten, chronorit, chronoritten, chronoproef, rallyproef | id=special-stage
powerstage, power stage | id=power-stage
[discipline sport=motor-sport weight=0]
etappe, etappes, dagetappe, dagetappes, woestijnetappe, woestijnrit | id=stage

[award]
GP-zege, GP-overwinning, GP-winst, MXGP-zege, MXGP-overwinning, MX2-zege, Moto2-zege, Moto3-zege, Grand Prix-overwinning, Grand Prix-winst, racezege, raceoverwinning, racewinst, sprintzege, sprintoverwinning, manchezege, mancheoverwinning, manchewinst, rallyzege, rallyoverwinning, WRC-zege, WRC-overwinning, dagzege | rank=1

[award kind=pole]
poleposition, pole position, pole, pole-position, polepositie, pole-positie | rank=1

[sport-word sport=motor-sport weight=4]
Formule 1, Formule1, F1, Formule 2, Formule 3, Formule E, Formule 1-coureur, Formule 1-team, Formule 1-seizoen, Formule 1-race
coureur, coureurs, autocoureur, motorcoureur, autocoureurs
grand prix, Grote Prijs, GP, grands prix | weight=3
poleposition, pole position, pole, pole-position, polepositie, pole-positie, kwalificatiefase, startgrid, startopstelling, startplaats, startplek, startrij | weight=3
kwalificatie, kwalificaties, kwalificatietraining | weight=1
pitstop, pitstops, pits, pitstraat, pitmuur, safetycar, safety car, bandenwissel, bandenstapels, gridstraf, rode vlag, gele vlag, motorwissel
vrije training, vrije trainingen, opwarmronde, uitloopronde, openingsronde | weight=2
circuit, circuits, autosport, racerij, raceteam, racewagen, bolide, renstal, teambaas, FIA, stewards | weight=2
Red Bull, Ferrari, Mercedes, McLaren, AlphaTauri, Aston Martin, Alfa Romeo, Toro Rosso, Renault | weight=2
Honda, Yamaha, Ducati, Suzuki, KTM, Aprilia, Kawasaki, Husqvarna | weight=2
MotoGP, Moto2, Moto3, motorrace, motorsport, motorcross, motocross, MXGP, MX2, superbike, superbikes, TT, WK superbikes, zijspan, zijspancross, speedway
MotoGP-race, Moto2-race, Moto3-race, MotoGP-coureur, Moto2-coureur, Moto3-coureur, MotoGP-klasse, Moto2-klasse, Moto3-klasse, MotoGP-seizoen, MotoGP-kampioen, MotoGP-wedstrijd, MotoGP-zege
MXGP-wedstrijd, MXGP-klasse, MXGP-seizoen, MXGP-coureur, MXGP-coureurs, MXGP-zege, MXGP-race, MX2-klasse, MX2-race, MX2-coureur, MX2-wedstrijd, MX2-seizoen, EMX, crossmotor, merkgenoot, merkgenote, kopstart, holeshot
motorcrosser, motorcrossers, motorcrosscircuit, motorcrosswedstrijd, motocrosser, motocrossers, enduro, supercross, Motocross of Nations, Motorcross der Naties, zandcircuit
klassementsproef, klassementsproeven, klassementsrit, klassementsritten, rallypiloot, rallypiloten, rallywagen, rallyauto, rallyteam, rallykampioenschap, WK-rally, navigator, copiloot, co-piloot, power stage, shakedown, Rally1, Rally2, WRC2
karting, kart, karts, karter, kartcoureur, kartcircuit, kartbaan, kartkampioenschap, GT3, GT4, LMP1, LMP2, hypercar, GT3-klasse, GT4-klasse, LMP2-klasse, GTE-klasse, hypercar-klasse, langeafstandsrace, tourwagens, tourwagenrace, prototypes, uithoudingsrace, 24-uursrace, 24 uur van Spa, 24 uren van Spa, 24 uur van Zolder, 24 uur van de Nürburgring, 24 uur van Daytona, 12 uur van Sebring
rally, rallycross, rallyrijder, Dakar, Dakar Rally, Dakar-rally, WRC, DTM, IndyCar, Le Mans, 24 uur van Le Mans, Indy 500, Formule Regional

# Where somebody starts: a place only where it is told how it was won.
[grid-noun]
startplaats, startplek, startpositie
