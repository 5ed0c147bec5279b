# Swimming, rowing, sailing, canoeing, diving, and races in the field and on the track: places told in the words of these sports.

# "moest twee zwemsters voor zich dulden".
frame tolerates-so-many
  verb dulden
  needs MARKER[id=before-self]
  subject
  role ahead: NUMBERED[kind=so-many]
  without MARKER[id=midway]
  without MARKER[id=own-people]
  without RANK
  allow must
  asserts result subject rank=ahead+1
  yes "Emma Bos moest op de 800 meter twee zwemsters voor zich dulden." => Emma Bos: rank 3
  yes "Tom Maes hoefde slechts één renner voor zich te dulden." => Tom Maes: rank 2
  yes "Tom Maes moest drie Britten voor zich dulden." => Tom Maes: rank 4
  no "Emma Bos wilde geen twee zwemsters voor zich dulden."
  no "Emma Bos moest op de 800 meter twee landgenotes voor zich dulden."
  no "Halverwege moest Emma Bos twee zwemsters voor zich dulden."

# "Voor Maes was een zesde plek weggelegd."
frame in-store-for
  verb weg|leggen reserveren
  role who: competitor behind for
  role rank: RANK[kind=noun]|AWARD bare
  takes time
  without NONRESULT
  asserts result who rank=rank medal=rank time
  yes "Voor Tom Maes was een zesde plek weggelegd." => Tom Maes: rank 6
  yes "Het brons was weggelegd voor Tom Maes." => Tom Maes: rank 3, medal bronze
  yes "Voor Tom Maes was een zesde plek gereserveerd." => Tom Maes: rank 6
  no "Voor Tom Maes was geen zesde plek weggelegd."
  no "Voor Tom Maes leek een zesde plek weggelegd."

# "mocht als derde mee het podium op".
frame as-onto-podium
  verb mogen kunnen klimmen stappen staan gaan beklimmen betreden springen vergezellen belanden stijgen op|stappen
  needs MARKER[id=onto-podium]
  subject
  role rank: RANK[kind=as]
  without MARKER[id=midway]
  allow possible
  asserts result subject rank
  yes "Tom Maes mocht als derde mee het podium op." => Tom Maes: rank 3
  yes "Tom Maes mocht als nummer drie het podium op." => Tom Maes: rank 3
  yes "Tom Maes klom als tweede op het podium." => Tom Maes: rank 2
  yes "Tom Maes kon als derde mee op het podium." => Tom Maes: rank 3
  no "Tom Maes wil als derde het podium op."
  no "Tom Maes klom niet als tweede op het podium."

# "finishte met 19 seconden voorsprong op Maes".
frame comes-in-with-lead
  verb finishen eindigen aan|komen over|komen binnen|komen arriveren soleren binnen|rijden
  needs MARKER[id=lead-by]
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|DURATION[unit=second]|DURATION[unit=minute] behind with|of
  role second: competitor behind on
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Tom Maes finishte met 19 seconden voorsprong op Ids Bouma." => Ids Bouma: gap 19 to Tom Maes
  yes "Tom Maes eindigde met 19 seconden voorsprong op Ids Bouma." => Ids Bouma: gap 19 to Tom Maes
  no "Tom Maes wil met 19 seconden voorsprong op Ids Bouma finishen."

frame crosses-line-with-lead
  verb komen rijden gaan soleren snellen stuiven
  needs MARKER[id=lead-by]
  needs MARKER[id=finish]
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|DURATION[unit=second]|DURATION[unit=minute]
  role second: competitor behind on
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Tom Maes kwam met 19 seconden voorsprong op Ids Bouma over de finish." => Ids Bouma: gap 19 to Tom Maes
  yes "Tom Maes reed met 19 seconden voorsprong op Ids Bouma over de finish." => Ids Bouma: gap 19 to Tom Maes
  no "Tom Maes begon met 19 seconden voorsprong op Ids Bouma aan de laatste ronde."

# "tikte 0,34 seconde later aan dan Smit".
frame touches-later
  verb aan|tikken tikken aan|komen binnen|komen over|komen komen arriveren
  without RECORD-WORD
  without MARKER[id=midway]
  without YEAR
  subject
  needs COMPARATIVE[kind=slower]
  role gap: GAP|DURATION
  role faster: competitor behind comparison
  takes time
  asserts result subject gap gap-to=faster time
  yes "Emma Bos tikte 0,34 seconde later aan dan Eva Smit." => Emma Bos: gap 0.34 to Eva Smit
  yes "Emma Bos kwam 0,34 seconde later aan dan Eva Smit." => Emma Bos: gap 0.34 to Eva Smit
  no "Emma Bos tikte later aan dan Eva Smit."
  no "Emma Bos tikte 0,34 seconde later aan dan vorig jaar."

frame touches-earlier
  verb aan|tikken tikken aan|komen binnen|komen over|komen komen arriveren
  without RECORD-WORD
  without MARKER[id=midway]
  without YEAR
  subject
  needs COMPARATIVE[kind=faster]
  role gap: GAP|DURATION
  role slower: competitor behind comparison
  takes time
  asserts result slower gap gap-to=subject
  asserts result subject time
  yes "Emma Bos tikte 1,2 seconden eerder aan dan Eva Smit." => Eva Smit: gap 1.2 to Emma Bos
  yes "Emma Bos kwam 1,2 seconden eerder aan dan Eva Smit." => Eva Smit: gap 1.2 to Emma Bos
  no "Emma Bos hoopt 1,2 seconden eerder aan te tikken dan Eva Smit."

# "Met Maes eindigde er een Belg op de zesde plaats."
frame with-one-more-placed
  verb eindigen finishen staan belanden
  needs MARKER[id=one-more]
  role who: PERSON behind with
  role rank: RANK
  without MARKER[id=midway]
  asserts result who rank
  yes "Met Tom Maes eindigde er ook een Belg op de zesde plaats." => Tom Maes: rank 6
  no "Met Tom Maes eindigde er geen Belg in de top tien."

# "verdedigde haar titel met succes".
frame defends-title
  verb verdedigen
  needs MARKER[id=with-success]
  subject
  role award: AWARD[title] bare
  takes time points
  without NONRESULT
  asserts result subject rank=1 time points
  yes "Emma Bos verdedigde haar Europese titel met succes." => Emma Bos: rank 1
  no "Emma Bos hoopt haar Europese titel met succes te verdedigen."
  no "Emma Bos verdedigt zondag haar Europese titel."

# "tekende voor de snelste tijd".
frame signs-for-time
  verb tekenen instaan
  subject
  role rank: RANK[kind=noun]|AWARD[kind=win] behind for
  takes time
  without NONRESULT
  asserts result subject rank time
  yes "Emma Bos tekende voor de derde tijd in 29,66." => Emma Bos: rank 3, time 29.66
  no "Emma Bos tekende voor drie jaar bij de ploeg."

# "schaarde zich als zesde bij de finalisten".
frame joins-finalists-as
  verb scharen voegen melden
  subject
  role rank: RANK[kind=as]
  needs MARKER[id=among-finalists]
  takes time
  asserts result subject rank time
  yes "Emma Bos schaarde zich met 58,20 als zesde bij de finalisten." => Emma Bos: rank 6, time 58.2
  no "Emma Bos wil zich als zesde bij de finalisten scharen."

# In sailing who leads does so in the standings of the regatta.
frame leads-regatta
  sport sailing
  verb gaan staan leiden aan|voeren liggen
  tense present
  needs MARKER[id=lead]
  subject
  takes points
  without MARKER[id=midway]
  without STANDINGS
  without MARKER[id=buoy]
  asserts result subject rank=1 points standings
  yes "Zeilster Emma Bos gaat aan de leiding." => Emma Bos: rank 1
  no "Zeilster Emma Bos wil aan de leiding gaan."
  no "Zeilster Emma Bos ging halverwege aan de leiding."

frame takes-lead-in-regatta
  sport sailing
  verb nemen pakken grijpen veroveren heroveren over|nemen
  needs MARKER[id=lead]
  subject
  takes points
  without MARKER[id=midway]
  without STANDINGS
  without MARKER[id=buoy]
  asserts result subject rank=1 points standings
  yes "Zeilster Emma Bos heeft op het WK de leiding gepakt." => Emma Bos: rank 1
  no "Zeilster Emma Bos pakte bij de eerste boei de leiding."

# "sprong van de plank naar de vijfde plaats".
frame dives-to-place
  sport diving
  verb springen duiken
  subject
  role rank: RANK[kind=noun]
  takes points
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank points
  yes "Schoonspringster Emma Bos sprong met 278,15 punten naar de zevende plaats." => Emma Bos: rank 7, points 278.15
  no "Schoonspringster Emma Bos wil naar de zevende plaats springen."

# "verlengde zijn titel": who keeps it has won it again.
frame prolongs-title
  verb verlengen
  subject
  role award: AWARD[title] bare
  takes time points
  without NONRESULT
  asserts result subject rank=1 time points
  yes "Tom Maes verlengde in Gavere zijn Europese titel." => Tom Maes: rank 1
  no "Tom Maes verlengde zijn contract."
  no "Tom Maes hoopt zijn Europese titel te verlengen."

# "won samen met Maes en Bos goud op de estafette": all of the crew did.
frame mates-of-crew
  sport swimming cycling athletics triathlon canoeing diving
  verb winnen pakken veroveren grijpen behalen halen worden eindigen finishen zwemmen rijden klokken vormen bezorgen slepen
  needs DISCIPLINE[crew]
  without DISCIPLINE[id=omnium]
  without MARKER[id=midway]
  without TEAM-ALIAS
  without TEAM|COUNTRY bare
  subject
  role mate: PERSON behind with
  role rank: RANK|AWARD
  takes time points
  without NONRESULT
  asserts result subject rank=rank medal=rank time points
  asserts result mate rank=rank medal=rank time points
  yes "Zwemster Emma Bos won samen met Eva Smit en Ann Mol goud op de 4x100 meter vrije slag." => Emma Bos: rank 1, medal gold; Eva Smit: rank 1, medal gold; Ann Mol: rank 1, medal gold
  no "Zwemster Emma Bos wil samen met Eva Smit goud winnen op de 4x100 meter vrije slag."

# "veroverde goud op de 50 meter rugslag, voor Maes en Bos".
frame takes-award-ahead-of
  verb pakken veroveren grijpen behalen halen winnen prolongeren
  needs DISCIPLINE
  without MARKER[id=often]
  without MARKER[id=in-reach]
  without SCORE
  without NONRESULT
  subject
  role award: AWARD bare
  role next: PERSON behind for
  asserts result next rank=award+1
  yes "Emma Bos veroverde goud op de 50 meter rugslag, voor Eva Smit en Ann Mol." => Emma Bos: rank 1, medal gold; Eva Smit: rank 2; Ann Mol: rank 3
  no "Emma Bos wil goud veroveren op de 50 meter rugslag, voor Eva Smit."

# "won met Bos en Kok de teamsprint".
frame mates-win
  sport cycling swimming athletics triathlon canoeing rowing
  verb winnen zegevieren
  needs DISCIPLINE[crew]
  without DISCIPLINE[id=omnium]
  without AWARD
  without RANK
  without NONRESULT bare
  without MARKER[id=often]
  without MARKER[id=no-contest]
  subject
  role mate: PERSON behind with
  takes time points
  asserts result mate rank=1 time points
  yes "Baanwielrenner Tom Maes won met Jan Bos en Piet Kok de teamsprint." => Tom Maes: rank 1; Jan Bos: rank 1; Piet Kok: rank 1
  no "Baanwielrenner Tom Maes wil met Jan Bos de teamsprint winnen."

# "overleefde de series niet met de negentiende tijd": the place holds, though the round was lost.
frame out-with-place
  verb overleven redden bereiken plaatsen kwalificeren stoten door|stoten door|komen raken
  require negated
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without MARKER[id=midway]
  allow possible
  asserts result subject rank time
  yes "Emma Bos overleefde de series niet met de negentiende tijd." => Emma Bos: rank 19
  yes "Emma Bos kon zich met de negende tijd niet plaatsen voor de finale." => Emma Bos: rank 9
  no "Emma Bos overleefde de series niet."

frame misses-with-place
  verb missen mis|lopen stranden sneuvelen
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  yes "Emma Bos miste met de negende tijd de finale." => Emma Bos: rank 9
  yes "Emma Bos mist met de negende tijd de finale." => Emma Bos: rank 9
  no "Emma Bos zou met de negende tijd de finale missen."

# "verloor de derde plaats aan Maes".
frame loses-place-to
  verb verliezen kwijt|raken
  role rank: RANK[kind=noun]|AWARD bare
  role who: competitor behind to
  without MARKER[id=midway]
  without NONRESULT
  without STANDINGS
  asserts result who rank=rank medal=rank
  yes "Tom Maes verloor in de eindsprint de derde plaats aan Jan Bos." => Jan Bos: rank 3
  no "Tom Maes verloor bijna de derde plaats aan Jan Bos."

# "bracht Nederland naar het brons".
frame brings-team-to-award
  verb brengen leiden loodsen stuwen zwemmen roeien slepen
  role team: TEAM|COUNTRY|TEAM-ALIAS bare
  role award: AWARD[medal]|RANK[kind=noun] behind to
  without NONRESULT
  without MARKER[id=midway]
  without SCORE
  asserts result team rank=award medal=award
  yes "Slotzwemmer Tom Maes bracht Italië nog naar het brons." => Italië: rank 3, medal bronze
  no "Slotzwemmer Tom Maes wilde Italië naar het brons brengen."

# "finishte drie tienden voor Maes".
frame finishes-ahead-by
  verb finishen eindigen aan|komen binnen|komen arriveren komen aan|tikken
  subject
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]
  role second: competitor behind for|ahead|before
  without MARKER[id=midway]
  without RANK[kind=noun]
  without DURATION behind after|in
  asserts result second gap gap-to=subject
  yes "Tom Maes finishte drie tienden voor Jan Bos." => Jan Bos: gap 0.3 to Tom Maes
  no "Tom Maes hoopte drie tienden voor Jan Bos te finishen."
  no "Tom Maes finishte na 51 minuten en 12 seconden als eerste, vier tellen voor Jan Bos." => Tom Maes: rank 1, time 3072; Jan Bos: rank 2, time 3076, gap 4 to Tom Maes

# "moest met 58,89 Maes en Bos voor zich dulden": the time is the subject's.
frame tolerates-in-time
  verb dulden
  needs MARKER[id=before-self]
  subject
  role time: TIME behind with|in
  without MARKER[id=midway]
  allow must
  asserts result subject time
  yes "Tom Maes moest met 58,89 Jan Bos en Kai Mol voor zich dulden." => Tom Maes: time 58.89
  no "Tom Maes wilde met 58,89 niemand voor zich dulden."

# "Het kwartet met Maes, Bos, Kok en Mol kwam tot 3.06,10": each of them.
frame crew-with-names-in-time
  verb komen zwemmen rijden roeien klokken noteren finishen eindigen tikken aan|tikken realiseren
  needs MARKER[id=crew-with]
  without TEAM-ALIAS
  role who: PERSON behind with|of|from
  role time: TIME
  without PERSON bare
  without MARKER[id=midway]
  asserts result who time
  yes "Het kwartet met Stan Maes, Thom Bos, Nyls Kok en Jesse Mol kwam tot 3.06,10." => Stan Maes: time 186.1; Thom Bos: time 186.1; Nyls Kok: time 186.1; Jesse Mol: time 186.1
  no "Het kwartet met Stan Maes, Thom Bos, Nyls Kok en Jesse Mol wil 3.06,10 zwemmen."

frame crew-with-names-at-place
  verb worden eindigen finishen komen zwemmen rijden roeien pakken veroveren grijpen winnen behalen halen belanden stranden
  needs MARKER[id=crew-with]
  without TEAM-ALIAS
  role who: PERSON behind with|of|from
  role rank: RANK|AWARD
  takes time
  without PERSON bare
  without NONRESULT
  without MARKER[id=midway]
  asserts result who rank=rank medal=rank time
  yes "De estafetteploeg met Emma Bos, Eva Smit en Ann Mol pakte het zilver." => Emma Bos: rank 2, medal silver; Eva Smit: rank 2, medal silver; Ann Mol: rank 2, medal silver
  no "De estafetteploeg met Emma Bos en Eva Smit wil het zilver pakken."

# "liet de concurrentie geen kans op de 200 meter vlinderslag": that is winning it.
frame leaves-no-chance
  sport swimming rowing canoeing cycling athletics speed-skating short-track triathlon marathon-skating motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb laten geven gunnen
  needs MARKER[id=no-chance-for-all]
  needs MARKER[id=the-others]
  needs DISCIPLINE|COMPETITION|MARKER[id=in-contest]
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1 time
  yes "Zwemmer Tom Maes liet de concurrentie geen kans op de 200 meter vlinderslag." => Tom Maes: rank 1
  no "Zwemmer Tom Maes gaf zichzelf geen kans op de 200 meter vlinderslag."

frame crew-with-names-champion
  verb worden kronen
  needs MARKER[id=crew-with]
  needs EPITHET[id=champion]|MARKER[id=champion]|MARKER[id=new-champion]
  without TEAM-ALIAS
  role who: PERSON behind with|of|from
  takes time
  without PERSON bare
  without NONRESULT
  asserts result who rank=1 time
  yes "Het kwartet met Tom Maes, Jan Bos, Piet Kok en Kai Mol werd wereldkampioen." => Tom Maes: rank 1; Jan Bos: rank 1; Piet Kok: rank 1; Kai Mol: rank 1
  no "Het duo met Tom Maes en Jan Bos wil wereldkampioen worden."

# "klom in het omnium naar de derde plaats".
frame climbs-in-omnium
  sport cycling
  verb klimmen op|klimmen stijgen op|schuiven zakken terug|vallen dalen tuimelen springen
  needs DISCIPLINE[id=omnium]
  subject
  role rank: RANK[kind=noun]
  takes points
  without MARKER[id=midway]
  asserts result subject rank points standings
  yes "Baanwielrenner Tom Maes klom in het omnium naar de derde plaats." => Tom Maes: rank 3
  no "Baanwielrenner Tom Maes wil in het omnium naar de derde plaats klimmen."

# "stelde de tweede plaats veilig".
frame makes-safe
  verb veilig|stellen
  subject
  role rank: RANK[kind=noun] bare
  takes time
  without MARKER[id=midway]
  without NONRESULT
  allow possible
  asserts result subject rank=rank medal=rank time
  yes "Eva Bos stelde in de slotronde de tweede plaats veilig." => Eva Bos: rank 2
  no "Eva Bos hoopte de tweede plaats veilig te stellen."


# "ging als zesde naar de finale".
frame goes-to-round-as
  verb gaan trekken stoten zwemmen roeien varen
  needs MARKER[id=to-the-round]
  subject
  role rank: RANK[kind=as]
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  yes "Emma Bos ging als zesde naar de finale van de 100 meter schoolslag." => Emma Bos: rank 6
  no "Emma Bos wil als zesde naar de finale gaan."

# "mocht zich tot Europees kampioene kronen": she did.
frame may-crown
  verb kronen noemen
  also mogen
  subject
  needs EPITHET[id=champion]|MARKER[id=champion]|MARKER[id=new-champion]
  takes time
  allow possible
  asserts result subject rank=1 time
  yes "Emma Bos mocht zich tot Europees kampioene kronen op de 50 meter rugslag." => Emma Bos: rank 1
  no "Emma Bos mocht zich niet tot Europees kampioene kronen."
  no "Als Emma Bos wint, mag zij zich kampioene noemen."

# "stapte na zeven kilometer uit het water": out of the race.
frame steps-out-of-water
  sport swimming triathlon
  verb stappen halen vissen plukken tillen
  needs MARKER[id=out-of-water]
  needs MARKER[id=midway]|NONRESULT|REASON|DISTANCE
  without AWARD
  without RANK
  without TIME
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Zwemster Emma Bos stapte na 7 kilometer uit het water." => Emma Bos: DNF
  no "Zwemster Emma Bos stapte met het goud uit het water." => Emma Bos: rank 1, medal gold

# "stuurde haar kajak als derde over de finish": whatever was done, the line was crossed so.
frame over-the-line-as
  verb sturen loodsen leiden drukken duwen slepen zetten gooien varen peddelen roeien snellen glijden denderen stomen knallen jagen jakkeren rollen bollen gaan stormen vliegen duiken spurten stuiven
  needs MARKER[id=finish]
  subject
  role rank: RANK[kind=as]
  takes time
  without MARKER[id=midway]
  without MARKER[id=order]
  asserts result subject rank time
  yes "Eva Smit stuurde haar kajak als derde over de finish." => Eva Smit: rank 3
  yes "Eva Smit ging op de 100 meter vrije slag als derde over de streep." => Eva Smit: rank 3
  no "Eva Smit wilde haar kajak als derde over de finish sturen."

# "had aan de aankomst 17 seconden over op Maes".
frame has-lead-left
  sport cycling swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing short-track canoeing motor-sport alpine-skiing biathlon snowboarding freestyle-skiing bobsleigh skeleton luge
  verb hebben houden over|hebben over|houden
  needs MARKER[id=lead-left]
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|DURATION[unit=second]|DURATION[unit=minute]
  role second: competitor behind on
  without MARKER[id=midway]
  without MARKER[id=deficit]
  without DISCIPLINE behind for
  asserts result second gap gap-to=subject
  yes "Veldrijder Tom Maes had aan de aankomst 17 seconden over op Jan Bos." => Jan Bos: gap 17 to Tom Maes
  no "Veldrijder Tom Maes had halverwege 17 seconden over op Jan Bos."

# "liep 52 seconden na winnaar Maes over de streep".
frame over-the-line-after
  sport cycling swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing short-track canoeing motor-sport alpine-skiing biathlon snowboarding freestyle-skiing bobsleigh skeleton luge
  verb komen lopen rijden gaan bollen finishen binnen|komen aan|komen arriveren aan|tikken over|komen
  subject
  role gap: DURATION|GAP[kind=deficit] bare
  role winner: competitor behind after
  without MARKER[id=midway]
  without YEAR
  asserts result subject gap gap-to=winner
  yes "Mountainbiker Tom Maes liep 52 seconden na winnaar Jan Bos over de streep." => Jan Bos: rank 1; Tom Maes: gap 52 to Jan Bos
  yes "Zwemster Emma Bos tikte drie honderdsten na Eva Smit aan." => Emma Bos: gap 0.03 to Eva Smit
  no "Zwemmer Tom Maes kwam twee jaar na Jan Bos bij de ploeg."
  no "Mountainbiker Tom Maes hoopt 52 seconden na Jan Bos over de streep te komen."

# "was de snelste, op afstand gevolgd door Maes".
frame best-and-followed
  sport cycling swimming rowing diving canoeing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon sailing artistic-swimming short-track motor-sport alpine-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb volgen
  voice passive
  subject
  needs MARKER[id=best]
  role next: competitor behind by
  without MARKER[id=midway]
  takes time points
  asserts result subject rank=1 time points
  asserts result next rank=2+
  yes "Veldrijder Tom Maes was de snelste, op tien seconden gevolgd door Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2, gap 10 to Tom Maes
  no "Veldrijder Tom Maes was niet de snelste, op tien seconden gevolgd door Jan Bos."

# "mag met de achtste tijd naar de finale".
frame to-the-round-with-place
  verb gaan mogen trekken zwemmen roeien varen reizen doorschuiven
  needs MARKER[id=to-the-round]
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without MARKER[id=midway]
  without NONRESULT
  allow possible
  asserts result subject rank time
  yes "Emma Bos mag met de achtste tijd naar de finale." => Emma Bos: rank 8
  yes "Emma Bos ging met de tweede tijd naar de halve finales." => Emma Bos: rank 2
  no "Emma Bos wil met de achtste tijd naar de finale gaan."
  no "Emma Bos mag niet met de achtste tijd naar de finale."

# "mocht het podium vervolledigen": that was done.
frame might-complete-podium
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken af|maken af|sluiten aan|vullen
  also mogen
  tense past
  subject
  needs MARKER[id=podium]
  without RANK
  takes time gap
  allow possible
  asserts result subject rank=3- time gap
  yes "Veldrijder Tom Maes mocht het podium vervolledigen." => Tom Maes: rank 3
  no "Veldrijder Tom Maes mag hopen het podium te vervolledigen."
  no "Veldrijder Tom Maes mocht het podium niet vervolledigen."

# "rondde het podium af".
frame rounds-off-podium
  sport cycling swimming rowing canoeing speed-skating short-track marathon-skating athletics triathlon motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb af|ronden
  tense past
  subject
  needs MARKER[id=podium]
  without RANK
  takes time gap
  asserts result subject rank=3- time gap
  yes "Veldrijder Tom Maes rondde het podium af." => Tom Maes: rank 3
  no "Veldrijder Tom Maes wil het podium afronden."

# "zakte naar de vierde plaats": of a regatta that is the standings.
frame moves-in-regatta
  sport sailing
  verb zakken weg|zakken terug|vallen klimmen op|klimmen stijgen op|schuiven dalen tuimelen op|rukken springen
  subject
  role rank: RANK[kind=noun]
  takes points
  without RANK[kind=move]
  without MARKER[id=midway]
  without MARKER[id=buoy]
  asserts result subject rank points standings
  yes "Zeilster Emma Bos zakte in de 49erFX naar de vierde plaats." => Emma Bos: rank 4
  no "Zeilster Emma Bos dreigt naar de vierde plaats te zakken."
  no "Zeilster Emma Bos zakte bij de eerste boei naar de vierde plaats."

# "kwam na zes ronden met elf seconden voorsprong over de streep": all of them.
frame over-the-line-after-rounds
  sport cycling swimming rowing canoeing athletics marathon-skating
  verb komen over|komen binnen|komen finishen bollen rijden soleren
  needs MARKER[id=rounds-gone]
  needs MARKER[id=finish]
  needs MARKER[id=lead-by]
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|DURATION[unit=second]|DURATION[unit=minute]
  role second?: competitor behind on
  without RANK
  without NONRESULT
  asserts result subject rank=1
  asserts result second gap gap-to=subject
  yes "Mountainbiker Tom Maes kwam na zes ronden met elf seconden voorsprong op Jan Bos over de streep." => Tom Maes: rank 1; Jan Bos: gap 11 to Tom Maes
  no "Mountainbiker Tom Maes had na zes ronden elf seconden voorsprong op Jan Bos."

# "moest als nummer twee zijn meerdere erkennen in Maes".
frame acknowledges-master-as
  sport swimming cycling rowing canoeing athletics speed-skating diving short-track marathon-skating triathlon motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb erkennen vinden
  needs MARKER[id=master]
  subject
  role rank: RANK[kind=as]
  role ahead: competitor behind in
  without MARKER[id=midway]
  allow must
  asserts result subject rank
  asserts result ahead rank=rank-1 derived
  yes "Zwemmer Tom Maes moest op de 200 meter schoolslag als nummer twee zijn meerdere erkennen in Jan Bos." => Tom Maes: rank 2; Jan Bos: rank 1
  no "Zwemmer Tom Maes hoefde niet als tweede zijn meerdere te erkennen in Jan Bos."
