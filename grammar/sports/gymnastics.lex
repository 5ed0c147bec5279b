# Gymnastics on the apparatus.

[discipline sport=gymnastics]
meerkamp, meerkampfinale, allround-finale, allroundfinale, allround finale, meerkamptitel | id=all-around classification kind=points
landenwedstrijd, teamfinale, landenfinale, teamwedstrijd, landenfinales | id=team crew kind=points
brugfinale, brugoefening, brug met ongelijke leggers, ongelijke brug, brug ongelijk, ongelijke leggers | id=uneven-bars kind=points gender=women
evenwichtsbalk, balkfinale, balkoefening | id=balance-beam kind=points gender=women
vloerfinale, grondfinale, grondoefening, vloeroefening | id=floor kind=points
ringenfinale, ringenoefening | id=rings kind=points gender=men
paard voltige, voltige, voltigepaard, paard met bogen, paard-voltige, voltigefinale, beugelpaard | id=pommel-horse kind=points gender=men
brug met gelijke leggers, brug gelijk, gelijke brug, gelijke leggers | id=parallel-bars kind=points gender=men
rekstok, rekstokfinale, rekfinale, hoogrek | id=horizontal-bar kind=points gender=men
sprongfinale, paardsprong, pegasus, sprongtoestel | id=vault kind=points

[award]
meerkamptitel, brugtitel, balktitel, vloertitel, sprongtitel, rekstoktitel, ringentitel, teamtitel, toesteltitel | rank=1 title

[discipline sport=gymnastics weight=0]
meerkamptitel | id=all-around classification kind=points
brugtitel | id=uneven-bars kind=points gender=women
balktitel | id=balance-beam kind=points gender=women
vloertitel | id=floor kind=points
sprongtitel | id=vault kind=points
rekstoktitel | id=horizontal-bar kind=points gender=men
ringentitel | id=rings kind=points gender=men

[sport-word sport=gymnastics weight=5 untimed judged]
turnen, turnt, turnde, turnden, geturnd
gymnast, gymnaste, gymnasten, gymnastes, topgymnaste, gymnastiek, turnwereldbeker, WK turnen, EK turnen, NK turnen, brugfinale, balkfinale, vloerfinale, sprongfinale, ringenfinale, turner, turnster, turners, turnsters, turnploeg, Oranje-turnsters, topturnster, turnbond, turnequipe, turnselectie, KNGU, turncoach, turnhal
meerkamp, meerkampfinale, allround-finale, toestelfinale, toestelfinales, toestel, toestellen, landenwedstrijd | weight=2
rekstok, evenwichtsbalk, voltige | weight=2
afsprong, moeilijkheidsgraad, salto | weight=1

[sport-word sport=trampoline weight=5 untimed judged]
trampolinespringen, trampolinespringer, trampolinespringster
