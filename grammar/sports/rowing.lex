# Rowing.

[discipline sport=rowing]
skiff, skifffinale, skiff-finale, skiffs, eenmansboot, eenmansboten, skiffeursfinale | id=single-sculls
lichte skiff, skiff lichte klasse, lichtgewichtskiff | id=lightweight-single-sculls
dubbeltwee, dubbel-twee, dubbel twee, dubbeltwees, dubbeltwee's | id=double-sculls crew
lichte dubbeltwee, lichte dubbel-twee, lichte dubbel twee, dubbeltwee lichte klasse | id=lightweight-double-sculls crew
dubbelvier, dubbel-vier, dubbel vier, dubbelvieren, dubbelviers | id=quadruple-sculls crew
lichte dubbelvier, lichte vrouwendubbelvier, lichte mannendubbelvier | id=lightweight-quadruple-sculls crew
twee-zonder, twee zonder, tweezonder, twee zonder stuurman, twee-zonder-stuurman | id=pair crew
twee zonder stuurvrouw, twee-zonder-stuurvrouw | id=pair crew gender=women
lichte twee-zonder, lichte twee zonder, lichte mannentwee, lichte mannentwee-zonder, lichte mannen twee-zonder | id=lightweight-pair crew
vier-zonder, vier zonder, vierzonder, vier zonder stuurman, vier-zonder-stuurman | id=four crew
vier zonder stuurvrouw, vier-zonder-stuurvrouw | id=four crew gender=women
lichte vier-zonder, lichte vier zonder, lichte mannenvier, lichte mannenvier-zonder, lichte mannen vier-zonder | id=lightweight-four crew
acht met stuurman | id=eight crew
Holland Acht, Holland-Acht, Hollandacht | id=eight crew gender=men
Oude Vier | id=coxed-four crew gender=men
Dames Vier, Damesvier, Dames 4+ | id=coxed-four crew gender=women
twee-met, twee met stuurman, twee met | id=coxed-pair crew
vier-met, vier met stuurman | id=coxed-four crew
gemengde dubbeltwee | id=mixed-double-sculls crew gender=mixed

vrouwenskiff, vrouwenskiffs | id=single-sculls gender=women
mannenskiff, mannenskiffs | id=single-sculls gender=men
lichte vrouwenskiff | id=lightweight-single-sculls gender=women
lichte mannenskiff | id=lightweight-single-sculls gender=men
vrouwendubbeltwee | id=double-sculls crew gender=women
mannendubbeltwee | id=double-sculls crew gender=men
lichte vrouwendubbeltwee | id=lightweight-double-sculls crew gender=women
lichte mannendubbeltwee | id=lightweight-double-sculls crew gender=men
vrouwendubbelvier | id=quadruple-sculls crew gender=women
mannendubbelvier | id=quadruple-sculls crew gender=men
vrouwentwee-zonder, vrouwen twee-zonder, vrouwentwee zonder, vrouwentwee, damestwee | id=pair crew gender=women
mannentwee-zonder, mannen twee-zonder, mannentwee zonder, mannentwee, herentwee | id=pair crew gender=men
vrouwenvier-zonder, vrouwenvier, vrouwen vier-zonder, vrouwenvier zonder | id=four crew gender=women
mannenvier-zonder, mannenvier, mannen vier-zonder, mannenvier zonder | id=four crew gender=men
vrouwenacht, vrouwen acht, vrouwen-acht | id=eight crew gender=women
mannenacht, mannen acht, mannen-acht | id=eight crew gender=men
vrouwen dubbelvier, vrouwen-dubbelvier | id=quadruple-sculls crew gender=women
vrouwen dubbeltwee, vrouwen-dubbeltwee | id=double-sculls crew gender=women
vrouwen skiff, vrouwen-skiff | id=single-sculls gender=women
lichte vrouwen dubbeltwee | id=lightweight-double-sculls crew gender=women
lichte vrouwen dubbelvier | id=lightweight-quadruple-sculls crew gender=women
mannen dubbelvier, mannen-dubbelvier | id=quadruple-sculls crew gender=men
mannen dubbeltwee, mannen-dubbeltwee | id=double-sculls crew gender=men
mannen skiff, mannen-skiff | id=single-sculls gender=men
lichte mannen dubbeltwee | id=lightweight-double-sculls crew gender=men
lichte mannen dubbelvier | id=lightweight-quadruple-sculls crew gender=men
dames dubbelvier, dames-dubbelvier | id=quadruple-sculls crew gender=women
dames dubbeltwee, dames-dubbeltwee | id=double-sculls crew gender=women
dames skiff, dames-skiff | id=single-sculls gender=women
lichte dames dubbeltwee | id=lightweight-double-sculls crew gender=women
lichte dames dubbelvier | id=lightweight-quadruple-sculls crew gender=women
heren dubbelvier, heren-dubbelvier | id=quadruple-sculls crew gender=men
heren dubbeltwee, heren-dubbeltwee | id=double-sculls crew gender=men
heren skiff, heren-skiff | id=single-sculls gender=men
lichte heren dubbeltwee | id=lightweight-double-sculls crew gender=men
lichte heren dubbelvier | id=lightweight-quadruple-sculls crew gender=men

dames acht, dames-acht, damesacht | id=eight crew gender=women
heren acht, heren-acht, herenacht | id=eight crew gender=men
vrouwen vier zonder, dames vier-zonder, dames vier zonder, damesvier-zonder, damesvier, dames-vier-zonder, vrouwen-vier-zonder, vrouwen-vier | id=four crew gender=women
mannen vier zonder, heren vier-zonder, heren vier zonder, herenvier-zonder, herenvier, heren-vier-zonder, mannen-vier-zonder, mannen-vier | id=four crew gender=men
vrouwen twee zonder, dames twee-zonder, dames twee zonder, damestwee-zonder, vrouwen-twee-zonder | id=pair crew gender=women
mannen twee zonder, heren twee-zonder, heren twee zonder, herentwee-zonder, mannen-twee-zonder | id=pair crew gender=men
damesdubbelvier | id=quadruple-sculls crew gender=women
herendubbelvier | id=quadruple-sculls crew gender=men
damesdubbeltwee | id=double-sculls crew gender=women
herendubbeltwee | id=double-sculls crew gender=men
damesskiff | id=single-sculls gender=women
herenskiff | id=single-sculls gender=men

[sport-word sport=rowing weight=4]
roeitoernooi, roeimedaille, roeimedailles, roeifinale, roeifinales, roeiers, roeimannen, roeivrouwen, roeicoach, roeitop, roeiboot, roeiseizoen, roei-WK, roei-EK, roeiregatta, roeivereniging, vierzonder, tweezonder, mannenvier, vrouwenvier
roeien, roeit, roeide, roeiden, geroeid
roeier, roeister, roeiers, roeisters, oud-roeister, oud-roeier, skiffeuse, skiffeur
roeibond, roeiploeg, roeibaan, roeiequipe, KNRB, Bosbaan, Holland Beker, roeiselectie, roeiwedstrijd
skiff, mannenskiff, vrouwenskiff, lichte skiff
dubbeltwee, dubbelvier, lichte dubbeltwee
vier-zonder, twee-zonder, Holland Acht, vrouwenacht, mannenacht
stuurman, stuurvrouw, bootlengte, bootlengten, bootlengtes | weight=1

# Who rows it tells what is rowed, where nothing else does.
[sport-word sport=rowing weight=1 discipline=single-sculls]
skiffeur, skiffeuse, skiffeurs, skiffeuses
