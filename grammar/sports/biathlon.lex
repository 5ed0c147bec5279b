# Biathlon: skiing and shooting.

[discipline sport=biathlon weight=0]
sprint, sprints, sprintwedstrijd, wereldbekersprint, WK-sprint | id=sprint
achtervolging, achtervolgingen, achtervolgingswedstrijd, achtervolgingsrace | id=pursuit
massastart, mass start, massastarts, massastartwedstrijd, massastartrace | id=mass-start
individuele wedstrijd, individuele race, individuele proef, individueel nummer, individueel, korte individuele, lange individuele | id=individual
supersprint, super sprint | id=super-sprint
aflossing, estafette, aflossingen, estafettes, aflossingswedstrijd, aflossingsrace, relay | id=relay crew
gemengde aflossing, gemengde estafette, mixed relay, gemengde biatlonaflossing, gemengde landenestafette | id=mixed-relay crew gender=mixed
single mixed relay, single mixed, enkele gemengde aflossing, enkele gemengde estafette | id=single-mixed-relay crew gender=mixed

[sport-word sport=biathlon weight=8 long]
biatlon, biathlon, biatleet, biatlete, biatleten, biatletes, biatlonploeg, biatlonbond, biatlonseizoen, zomerbiatlon, biatlonster

[sport-word sport=biathlon weight=5 long]
schietfout, schietfouten, schietbeurt, schietbeurten, schietmisser, schietproef, schietproeven, strafrondje, strafrondjes, schietpoging, schietpogingen, gemist schot, gemiste schoten

[place]
Ruhpolding, Hochfilzen, Antholz-Anterselva, Canmore, Chanty-Mansiejsk, Otepää, Soldier Hollow, Presque Isle, Idre, Obertilliach, Sjusjøen, Brezno-Osrblie, Ridnaun
