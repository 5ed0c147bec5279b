# Those of whom one may count how many came in ahead: "moest twee zwemsters voor zich dulden".

[rival]
zwemmers, zwemsters, renners, rensters, crossers, atleten, atletes, concurrenten, concurrentes, tegenstanders, rivalen, rivales, landgenoten, landgenotes, boten, ploegen, landen, teams, bemanningen, duo's, equipes, roeiers, roeisters, zeilers, zeilsters, rijders, rijdsters, vrouwen, mannen, dames, deelnemers, deelneemsters, schaatsers, schaatssters, lopers, loopsters, skiërs, skiesters, coureurs, springers, springsters, turners, turnsters, renner, zwemster, zwemmer, renster, crosser, concurrent, concurrente, tegenstander, rivaal, rivale, landgenoot, landgenote, boot, ploeg, roeier, roeister, zeiler, zeilster, rijder, rijdster, atleet, atlete
