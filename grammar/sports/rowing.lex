# Rowing.

[discipline sport=rowing]
skiff, mannenskiff, vrouwenskiff, skifffinale, skiff-finale | id=single-sculls
lichte skiff, lichte vrouwenskiff, lichte mannenskiff, skiff lichte klasse, lichtgewichtskiff | id=lightweight-single-sculls
dubbeltwee, dubbel-twee, mannendubbeltwee, vrouwendubbeltwee, dubbel twee | id=double-sculls crew
lichte dubbeltwee, lichte dubbel-twee, lichte vrouwendubbeltwee, lichte mannendubbeltwee, lichte dubbel twee, dubbeltwee lichte klasse | id=lightweight-double-sculls crew
dubbelvier, dubbel-vier, mannendubbelvier, vrouwendubbelvier, dubbel vier | id=quadruple-sculls crew
lichte dubbelvier, lichte vrouwendubbelvier, lichte mannendubbelvier | id=lightweight-quadruple-sculls crew
twee-zonder, twee zonder, tweezonder, mannentwee-zonder, vrouwentwee-zonder, twee zonder stuurman, twee-zonder-stuurman | id=pair crew
lichte twee-zonder, lichte twee zonder | id=lightweight-pair crew
vier-zonder, vier zonder, vierzonder, mannenvier-zonder, vrouwenvier-zonder, vier zonder stuurman, vier-zonder-stuurman, vrouwenvier, mannenvier | id=four crew
lichte vier-zonder, lichte vier zonder | id=lightweight-four crew
acht met stuurman, Holland Acht, Holland-Acht, mannenacht, vrouwenacht, Hollandacht, vrouwen acht, mannen acht | id=eight crew
twee-met, twee met stuurman, twee met | id=coxed-pair crew
vier-met, vier met stuurman | id=coxed-four crew
gemengde dubbeltwee | id=mixed-double-sculls crew gender=mixed

[sport-word sport=rowing weight=4]
roeien, roeit, roeide, roeiden, geroeid
roeier, roeister, roeiers, roeisters, oud-roeister, oud-roeier, Skiffeuse, skiffeuse, skiffeur
roeibond, roeiploeg, roeibaan, roeiequipe, KNRB, Bosbaan, Holland Beker, roeiselectie, roeiwedstrijd
skiff, mannenskiff, vrouwenskiff, lichte skiff
dubbeltwee, dubbelvier, lichte dubbeltwee
vier-zonder, twee-zonder, Holland Acht, vrouwenacht, mannenacht
stuurman, stuurvrouw, bootlengte, bootlengten, bootlengtes | weight=1
