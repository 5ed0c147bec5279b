# Motor sport on two, three and four wheels.

[discipline sport=motor-sport]
hoofdrace, hoofdraces, hoofdwedstrijd, feature race | id=race default
sprintrace, sprintraces, sprintwedstrijd, sprintomloop, superpolerace, superpole-race, superpole race | id=sprint-race
sprint | id=sprint-race weak
sprintkwalificatie, sprint shootout, sprint-kwalificatie | id=sprint-qualifying
vrije training, vrije trainingen, vrije oefensessie, vrije oefensessies, eerste vrije training, tweede vrije training, derde vrije training, oefensessie, shakedown | id=practice
kwalificatie, kwalificaties, kwalificatietraining, kwalificatiesessie, kwalificatiesessies, kwalificatierace, tijdtraining | id=qualifying
startopstelling, startgrid, pole, poleposition, pole position, pole-position, polepositie, pole-positie | id=qualifying
kwalificatiefase, kwalificatiefasen, kwalificatieronde, kwalificatierondes, shoot-out, hyperpole | id=qualifying weight=0
Q1, Q2, Q3, superpole | id=qualifying

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

# "Hyundai-rijder", "Toyota-piloot": who rides for a make.
[sport-word sport=motor-sport weight=3]
Hyundai-rijder, Hyundai-piloot, Hyundai-coureur, Hyundai-teammaat, Hyundai-ploegmaat, Hyundai-ploegmakker, Hyundai-teamgenoot, Hyundai-rijders, Hyundai-piloten
Hyundai-coureurs, Toyota-rijder, Toyota-piloot, Toyota-coureur, Toyota-teammaat, Toyota-ploegmaat, Toyota-ploegmakker, Toyota-teamgenoot, Toyota-rijders
Toyota-piloten, Toyota-coureurs, Ford-rijder, Ford-piloot, Ford-coureur, Ford-teammaat, Ford-ploegmaat, Ford-ploegmakker, Ford-teamgenoot
Ford-rijders, Ford-piloten, Ford-coureurs, Skoda-rijder, Skoda-piloot, Skoda-coureur, Skoda-teammaat, Skoda-ploegmaat, Skoda-ploegmakker
Skoda-teamgenoot, Skoda-rijders, Skoda-piloten, Skoda-coureurs, Citroën-rijder, Citroën-piloot, Citroën-coureur, Citroën-teammaat, Citroën-ploegmaat
Citroën-ploegmakker, Citroën-teamgenoot, Citroën-rijders, Citroën-piloten, Citroën-coureurs, Peugeot-rijder, Peugeot-piloot, Peugeot-coureur, Peugeot-teammaat
Peugeot-ploegmaat, Peugeot-ploegmakker, Peugeot-teamgenoot, Peugeot-rijders, Peugeot-piloten, Peugeot-coureurs, Volkswagen-rijder, Volkswagen-piloot, Volkswagen-coureur
Volkswagen-teammaat, Volkswagen-ploegmaat, Volkswagen-ploegmakker, Volkswagen-teamgenoot, Volkswagen-rijders, Volkswagen-piloten, Volkswagen-coureurs, Audi-rijder, Audi-piloot
Audi-coureur, Audi-teammaat, Audi-ploegmaat, Audi-ploegmakker, Audi-teamgenoot, Audi-rijders, Audi-piloten, Audi-coureurs, Porsche-rijder
Porsche-piloot, Porsche-coureur, Porsche-teammaat, Porsche-ploegmaat, Porsche-ploegmakker, Porsche-teamgenoot, Porsche-rijders, Porsche-piloten, Porsche-coureurs
BMW-rijder, BMW-piloot, BMW-coureur, BMW-teammaat, BMW-ploegmaat, BMW-ploegmakker, BMW-teamgenoot, BMW-rijders, BMW-piloten
BMW-coureurs, Mercedes-rijder, Mercedes-piloot, Mercedes-coureur, Mercedes-teammaat, Mercedes-ploegmaat, Mercedes-ploegmakker, Mercedes-teamgenoot, Mercedes-rijders
Mercedes-piloten, Mercedes-coureurs, Ferrari-rijder, Ferrari-piloot, Ferrari-coureur, Ferrari-teammaat, Ferrari-ploegmaat, Ferrari-ploegmakker, Ferrari-teamgenoot
Ferrari-rijders, Ferrari-piloten, Ferrari-coureurs, McLaren-rijder, McLaren-piloot, McLaren-coureur, McLaren-teammaat, McLaren-ploegmaat, McLaren-ploegmakker
McLaren-teamgenoot, McLaren-rijders, McLaren-piloten, McLaren-coureurs, Renault-rijder, Renault-piloot, Renault-coureur, Renault-teammaat, Renault-ploegmaat
Renault-ploegmakker, Renault-teamgenoot, Renault-rijders, Renault-piloten, Renault-coureurs, Alpine-rijder, Alpine-piloot, Alpine-coureur, Alpine-teammaat
Alpine-ploegmaat, Alpine-ploegmakker, Alpine-teamgenoot, Alpine-rijders, Alpine-piloten, Alpine-coureurs, Williams-rijder, Williams-piloot, Williams-coureur
Williams-teammaat, Williams-ploegmaat, Williams-ploegmakker, Williams-teamgenoot, Williams-rijders, Williams-piloten, Williams-coureurs, Haas-rijder, Haas-piloot
Haas-coureur, Haas-teammaat, Haas-ploegmaat, Haas-ploegmakker, Haas-teamgenoot, Haas-rijders, Haas-piloten, Haas-coureurs, Honda-rijder
Honda-piloot, Honda-coureur, Honda-teammaat, Honda-ploegmaat, Honda-ploegmakker, Honda-teamgenoot, Honda-rijders, Honda-piloten, Honda-coureurs
Yamaha-rijder, Yamaha-piloot, Yamaha-coureur, Yamaha-teammaat, Yamaha-ploegmaat, Yamaha-ploegmakker, Yamaha-teamgenoot, Yamaha-rijders, Yamaha-piloten
Yamaha-coureurs, Suzuki-rijder, Suzuki-piloot, Suzuki-coureur, Suzuki-teammaat, Suzuki-ploegmaat, Suzuki-ploegmakker, Suzuki-teamgenoot, Suzuki-rijders
Suzuki-piloten, Suzuki-coureurs, Ducati-rijder, Ducati-piloot, Ducati-coureur, Ducati-teammaat, Ducati-ploegmaat, Ducati-ploegmakker, Ducati-teamgenoot
Ducati-rijders, Ducati-piloten, Ducati-coureurs, Aprilia-rijder, Aprilia-piloot, Aprilia-coureur, Aprilia-teammaat, Aprilia-ploegmaat, Aprilia-ploegmakker
Aprilia-teamgenoot, Aprilia-rijders, Aprilia-piloten, Aprilia-coureurs, KTM-rijder, KTM-piloot, KTM-coureur, KTM-teammaat, KTM-ploegmaat
KTM-ploegmakker, KTM-teamgenoot, KTM-rijders, KTM-piloten, KTM-coureurs, Kawasaki-rijder, Kawasaki-piloot, Kawasaki-coureur, Kawasaki-teammaat
Kawasaki-ploegmaat, Kawasaki-ploegmakker, Kawasaki-teamgenoot, Kawasaki-rijders, Kawasaki-piloten, Kawasaki-coureurs, Husqvarna-rijder, Husqvarna-piloot, Husqvarna-coureur
Husqvarna-teammaat, Husqvarna-ploegmaat, Husqvarna-ploegmakker, Husqvarna-teamgenoot, Husqvarna-rijders, Husqvarna-piloten, Husqvarna-coureurs, GasGas-rijder, GasGas-piloot
GasGas-coureur, GasGas-teammaat, GasGas-ploegmaat, GasGas-ploegmakker, GasGas-teamgenoot, GasGas-rijders, GasGas-piloten, GasGas-coureurs, Fantic-rijder
Fantic-piloot, Fantic-coureur, Fantic-teammaat, Fantic-ploegmaat, Fantic-ploegmakker, Fantic-teamgenoot, Fantic-rijders, Fantic-piloten, Fantic-coureurs
Lancia-rijder, Lancia-piloot, Lancia-coureur, Lancia-teammaat, Lancia-ploegmaat, Lancia-ploegmakker, Lancia-teamgenoot, Lancia-rijders, Lancia-piloten
Lancia-coureurs, Subaru-rijder, Subaru-piloot, Subaru-coureur, Subaru-teammaat, Subaru-ploegmaat, Subaru-ploegmakker, Subaru-teamgenoot, Subaru-rijders
Subaru-piloten, Subaru-coureurs, Mini-rijder, Mini-piloot, Mini-coureur, Mini-teammaat, Mini-ploegmaat, Mini-ploegmakker, Mini-teamgenoot
Mini-rijders, Mini-piloten, Mini-coureurs, Lamborghini-rijder, Lamborghini-piloot, Lamborghini-coureur, Lamborghini-teammaat, Lamborghini-ploegmaat, Lamborghini-ploegmakker
Lamborghini-teamgenoot, Lamborghini-rijders, Lamborghini-piloten, Lamborghini-coureurs, Opel-rijder, Opel-piloot, Opel-coureur, Opel-teammaat, Opel-ploegmaat
Opel-ploegmakker, Opel-teamgenoot, Opel-rijders, Opel-piloten, Opel-coureurs, Fiat-rijder, Fiat-piloot, Fiat-coureur, Fiat-teammaat
Fiat-ploegmaat, Fiat-ploegmakker, Fiat-teamgenoot, Fiat-rijders, Fiat-piloten, Fiat-coureurs
