# Sports on snow and ice, on engines, on horses and before a jury: places that are told otherwise than in races of runners and riders.

# "(236,11)", "(15.033)": in brackets behind a name, what the jury gave.
frame bracket-score
  sport figure-skating gymnastics ski-jumping
  bracket
  host
  role points: NUMBER bare
  without POINTS
  without AGE
  without RANK
  without YEAR
  without DATE
  without PLACE
  without COMPETITION
  without EPITHET
  without DISTANCE
  asserts result host points
  yes "Kunstschaatsen. Anna Smit won het EK voor Eva Maes (236,11) en Ann Bos (230,15)." => Anna Smit: rank 1; Eva Maes: rank 2, points 236.11; Ann Bos: rank 3, points 230.15
  no "Kunstschaatsen. Anna Smit (24) won." => Anna Smit: rank 1
  no "Kunstschaatsen. Anna Smit, kampioene in 2014, werd vierde." => Anna Smit: rank 1; Anna Smit: rank 4

# Riders are marked in percent: "won met een score van 82,3 procent".
frame ride-percentage
  sport equestrian
  verb winnen worden eindigen finishen rijden krijgen scoren behalen halen noteren komen uit|komen zegevieren pakken veroveren plaatsen zetten neer|zetten zijn sturen grijpen
  subject
  role points: PERCENTAGE
  without NONRESULT
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  without COMPARATIVE
  asserts result subject points
  yes "Dressuuramazone Eva Jansen won de Grand Prix met een score van 82,345 procent." => Eva Jansen: rank 1, points 82.345
  yes "Dressuuramazone Eva Jansen kreeg 76,489%." => Eva Jansen: points 76.489
  no "Dressuuramazone Eva Jansen hoopt 76 procent te krijgen."
  no "Dressuuramazone Eva Jansen heeft honderd procent vertrouwen."

# "De derde plaats was voor Smit met 85,220 procent".
frame percentage-of-taker
  sport equestrian
  verb zijn gaan
  needs RANK|AWARD
  role who: competitor behind for|to
  role points: PERCENTAGE behind with|in|of
  without NONRESULT
  asserts result who points
  yes "Dressuur. De derde plaats was voor Eva Jansen met 85,220 procent." => Eva Jansen: rank 3, points 85.22
  yes "Dressuur. De zege ging met 85,220 procent naar Eva Jansen." => Eva Jansen: rank 1, points 85.22
  no "Dressuur. De zege gaat met honderd procent zekerheid niet naar Eva Jansen."

frame bracket-percentage
  sport equestrian
  bracket
  host
  role points: PERCENTAGE
  asserts result host points
  yes "Dressuur. De kür werd gewonnen door Eva Jansen (85,652%)." => Eva Jansen: rank 1, points 85.652
  no "Dressuur. Eva Jansen (31) kreeg applaus."

# "eindigde met Dolan als tweede": the horse has no place of its own.
frame finishes-on-horse-as
  sport equestrian
  verb eindigen finishen worden belanden uit|komen komen
  needs MARKER[id=with-as]
  subject
  role rank: RANK[kind=as]
  takes time
  asserts result subject rank time
  yes "Springruiter Tom Maes eindigde met Jan Smit als tweede." => Tom Maes: rank 2
  no "Springruiter Tom Maes wil met Jan Smit als tweede eindigen."

# "stuurde de viermansbob naar de veertiende plaats", "loodste zijn Ferrari naar de zege".
frame steers-to-place
  sport motor-sport bobsleigh skeleton luge equestrian sailing rowing
  verb sturen loodsen piloteren manoeuvreren jagen
  voice active
  subject
  needs MARKER[id=steered]|TEAM|DISCIPLINE[crew]
  role rank: RANK[kind=noun]
  takes time gap
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank time gap
  yes "Bobpiloot Tom Maes stuurde de viermansbob naar de veertiende plaats." => Tom Maes: rank 14
  yes "Bobpiloot Tom Maes loodste zijn slee in Altenberg naar plek acht." => Tom Maes: rank 8
  no "Bobpiloot Tom Maes wil de viermansbob naar de vierde plaats sturen."
  no "Bobpiloot Tom Maes stuurde de viermansbob naar de tweede bocht."

frame steers-to-award
  sport motor-sport bobsleigh skeleton luge equestrian sailing rowing
  verb sturen loodsen piloteren manoeuvreren
  voice active
  subject
  needs MARKER[id=steered]|TEAM|DISCIPLINE[crew]
  role award: AWARD behind to
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Bobpiloot Tom Maes stuurde de viermansbob naar het goud." => Tom Maes: rank 1, medal gold
  no "Bobpiloot Tom Maes wil de viermansbob naar het goud sturen."

# "Zijn inhaalrace bracht Maes van de zestiende naar de zesde plaats": where it ended.
frame brings-to-place
  sport motor-sport alpine-skiing bobsleigh skeleton luge biathlon cross-country-skiing figure-skating gymnastics equestrian snowboarding freestyle-skiing ski-jumping
  verb brengen leiden voeren stuwen tillen katapulteren
  voice active
  role who: PERSON|PRONOUN[form=object]|EPITHET bare
  role rank: RANK[kind=noun]|RANK[kind=move]
  without MARKER[id=midway]
  without NONRESULT
  without STANDINGS
  asserts result who rank
  yes "Formule 1. Een sterke inhaalrace bracht Tom Maes naar de zesde plaats." => Tom Maes: rank 6
  no "Formule 1. Een inhaalrace kan Tom Maes naar de zesde plaats brengen."
  no "Formule 1. Een pitstop bracht Tom Maes halverwege naar de zesde plaats."

# "klom in de tweede run van de tiende naar de vierde plaats": after the last run.
frame climbs-in-last-run
  sport alpine-skiing bobsleigh skeleton luge figure-skating ski-jumping biathlon equestrian freestyle-skiing snowboarding gymnastics motor-sport
  verb klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen vallen tuimelen kelderen op|rukken duiken
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  needs MARKER[id=last-run]
  takes time gap
  without STANDINGS
  without MARKER[id=in-the-race]
  asserts result subject rank time gap
  yes "Skeleton. Eva Jansen schoof na een sterke tweede run op naar de vijfde plaats." => Eva Jansen: rank 5
  yes "Skeleton. Eva Jansen zakte in de tweede run van de vierde naar de zevende plaats." => Eva Jansen: rank 7
  no "Skeleton. Eva Jansen hoopt in de tweede run naar de vijfde plaats te klimmen."
  no "Skeleton. Eva Jansen klom in de tweede bocht naar de vijfde plaats."

# Between two runs: "klom van de tiende naar de vierde plaats".
frame climbs-between-runs
  sport alpine-skiing bobsleigh skeleton luge figure-skating ski-jumping
  verb klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen tuimelen kelderen op|rukken duiken
  subject
  role rank: RANK[kind=move]
  without MARKER[id=last-run]
  without MARKER[id=midway]
  without MARKER[id=in-the-race]
  without STANDINGS
  takes time gap
  asserts result subject rank time gap
  yes "Skiën. Eva Jansen won de eerste run niet, maar klom van de tiende naar de vierde plaats." => Eva Jansen: rank 4
  no "Skiën. Eva Jansen kan van de tiende naar de vierde plaats klimmen."

# The pursuit starts in the order of the sprint.
frame climbs-in-pursuit
  sport biathlon cross-country-skiing
  verb klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen tuimelen kelderen op|rukken duiken
  subject
  role rank: RANK[kind=move]
  needs DISCIPLINE[id=pursuit]
  without MARKER[id=midway]
  without MARKER[id=in-the-race]
  without STANDINGS
  takes time gap
  asserts result subject rank time gap
  yes "Biatlon. Eva Jansen schoof in de achtervolging van de twaalfde naar de vierde plaats op." => Eva Jansen: rank 4
  no "Biatlon. Eva Jansen hoopt in de achtervolging van de twaalfde naar de vierde plaats te klimmen."

# A penalty that is told with the place it led to.
frame drops-by-penalty
  sport motor-sport
  verb zakken terug|vallen terug|zakken vallen belanden degraderen terug|zetten tuimelen dalen
  needs MARKER[id=sanction]
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  without DISCIPLINE[id=qualifying]
  without STANDINGS
  without GRID-NOUN
  asserts result subject rank
  yes "Formule 1. Door een tijdstraf van vijf seconden zakte Tom Maes van de derde naar de vijfde plaats." => Tom Maes: rank 5
  yes "Formule 1. Tom Maes werd na een tijdstraf teruggezet naar de vijfde plaats." => Tom Maes: rank 5
  yes "Formule 1. Door een tijdstraf van vijf seconden degradeerde Tom Maes van de derde naar de vijfde plaats." => Tom Maes: rank 5
  no "Formule 1. Door een gridstraf zakt Tom Maes naar de vijfde startplaats."
  no "Formule 1. Door een tijdstraf dreigt Tom Maes naar de vijfde plaats te zakken."

# "geraakte niet verder dan de zesde plaats".
frame gets-no-further
  verb geraken raken reiken stranden springen turnen skiën
  needs MARKER[id=no-further-than]
  subject
  role rank: RANK
  takes time points gap
  asserts result subject rank time points gap
  yes "Tom Maes geraakte niet verder dan de zesde plaats." => Tom Maes: rank 6
  no "Tom Maes wil verder geraken dan de zesde plaats."
  no "Tom Maes geraakte zonder wissel verder dan de zesde ronde."

# "haalde met een zesde plaats zijn eerste punten".
frame scores-with-place
  verb halen pakken scoren behalen veroveren sprokkelen verzamelen verdienen
  needs MARKER[id=some-points]
  subject
  role rank: RANK[kind=noun] behind with
  asserts result subject rank
  yes "Eva Jansen haalde met een zesde plaats haar eerste punten van het seizoen." => Eva Jansen: rank 6
  yes "Eva Jansen pakte met een zesde plaats haar eerste punten van het seizoen." => Eva Jansen: rank 6
  no "Eva Jansen wil met een zesde plaats haar eerste punten halen."

# "had genoeg aan een tweede plaats".
frame had-enough-at
  verb hebben
  tense past
  needs MARKER[id=enough-at]
  subject
  role rank: RANK[kind=noun] behind to|on|at
  asserts result subject rank
  yes "Eva Jansen had voldoende aan een tweede plaats." => Eva Jansen: rank 2
  no "Eva Jansen had aan een tweede plaats niet voldoende."
  no "Eva Jansen heeft zondag voldoende aan een tweede plaats."

# "hervatte het seizoen met een zege".
frame opens-with-win
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb openen beginnen hervatten starten in|zetten aan|vangen aan|vatten
  needs MARKER[id=the-season]
  subject
  role rank: AWARD|RANK[kind=noun] behind with
  without NONRESULT
  asserts result subject rank=rank medal=rank
  yes "Eva Jansen opende het seizoen met een zege in Gent." => Eva Jansen: rank 1
  yes "Eva Jansen hervatte het seizoen met een tweede plaats." => Eva Jansen: rank 2
  no "Eva Jansen wil het seizoen openen met een zege in Gent."

# "is de winnaar van de Grote Prijs".
frame is-winner-of-contest
  sport -cycling -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn
  tense present
  needs MARKER[id=the-winner-of]
  subject
  takes time
  without RANK
  without AWARD
  without YEAR
  without RELATIVE-PERIOD
  without MARKER[id=often]
  without TIMES
  without NONRESULT
  without STANDINGS
  asserts result subject rank=1 time
  yes "Eva Jansen is de winnares van de Rally van Zweden." => Eva Jansen: rank 1
  no "Eva Jansen is misschien de winnares van de Rally van Zweden."
  no "Eva Jansen is niet de winnares van de Rally van Zweden."

# "was 1,21 seconde beter dan Maes".
frame better-by-gap
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn blijken rijden finishen eindigen worden
  needs MARKER[id=better]
  without RECORD-WORD
  without MARKER[id=midway]
  subject
  role gap: GAP
  role slower: competitor behind comparison
  asserts result slower gap gap-to=subject
  yes "Eva Jansen was 1,21 seconde beter dan Ann Maes." => Ann Maes: gap 1.21 to Eva Jansen
  no "Eva Jansen was 1,21 seconde beter dan vorig jaar."
  no "Eva Jansen wil 1,21 seconde beter zijn dan Ann Maes."

# The crystal globe is for the ranking over a winter.
frame takes-the-globe
  sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing ski-jumping skeleton bobsleigh luge
  verb pakken winnen veroveren verzekeren steken bemachtigen grijpen halen binnen|halen krijgen ontvangen op|strijken behalen
  needs MARKER[id=globe]
  subject
  without RANK
  without NONRESULT bare
  asserts result subject rank=1 standings
  yes "Skiester Eva Jansen verzekerde zich van de kristallen bol op de reuzenslalom." => Eva Jansen: rank 1
  no "Skiester Eva Jansen wil de kristallen bol pakken."
  no "Skiester Eva Jansen pakte geen kristallen bol."

frame globe-for
  sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing ski-jumping skeleton bobsleigh luge
  verb gaan zijn
  needs MARKER[id=globe]
  role winner: competitor behind for|to
  without RANK
  without AWARD
  asserts result winner rank=1 standings
  yes "Skiën. De kristallen bol op de slalom ging naar Eva Jansen." => Eva Jansen: rank 1
  no "Skiën. De kristallen bol op de slalom is voor Eva Jansen geen doel."

# Duels on snow: who wins the final is first, who loses it second.
frame wins-final-on-snow
  sport snowboarding freestyle-skiing alpine-skiing
  verb winnen verslaan kloppen af|rekenen af|troeven zegevieren
  voice active
  needs THE-FINAL
  subject
  role beaten?: PERSON|EPITHET|PRONOUN[form=object]
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT
  without RANK
  without AWARD
  asserts result subject rank=1
  asserts result beaten rank=2
  yes "Snowboarden. In de finale versloeg Eva Jansen de Duitse Ann Maes." => Eva Jansen: rank 1; Ann Maes: rank 2
  yes "Snowboarden. Eva Jansen won de finale van Ann Maes." => Eva Jansen: rank 1; Ann Maes: rank 2
  no "Snowboarden. In de halve finale versloeg Eva Jansen de Duitse Ann Maes."
  no "Snowboarden. Eva Jansen won de kleine finale van Ann Maes."

frame loses-final-on-snow
  sport snowboarding freestyle-skiing alpine-skiing
  verb verliezen
  voice active
  needs THE-FINAL
  subject
  role winner?: PERSON|EPITHET behind of|against
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  without NONRESULT
  asserts result subject rank=2
  asserts result winner rank=1
  yes "Snowboarden. Eva Jansen verloor de finale van de Duitse Ann Maes." => Eva Jansen: rank 2; Ann Maes: rank 1
  no "Snowboarden. Eva Jansen verloor in de halve finale van de Duitse Ann Maes."
  no "Snowboarden. Eva Jansen verloor de kleine finale van de Duitse Ann Maes."

# "kon de zege bijschrijven": who could, did.
frame could-write-win
  verb bij|schrijven op|eisen vieren
  tense past
  require possible
  subject
  role award: AWARD bare
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Eva Jansen kon de zege bijschrijven." => Eva Jansen: rank 1
  no "Eva Jansen kon de zege niet bijschrijven."
  no "Eva Jansen zou de zege kunnen bijschrijven."

# A gate missed is a disqualification where it is told with one.
frame struck-for-gate
  sport alpine-skiing snowboarding
  verb diskwalificeren
  voice passive
  subject
  role reason?: REASON
  asserts withdrawal subject status=DSQ reason=rules
  yes "Skiester Eva Jansen werd gediskwalificeerd." => Eva Jansen: DSQ rules
  no "Skiester Eva Jansen werd niet gediskwalificeerd."

# "met de veertiende tijd zakte ze naar de vijfde plaats": one is of the run, the other of all.
frame moves-with-time
  sport alpine-skiing bobsleigh skeleton luge snowboarding freestyle-skiing
  verb klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen tuimelen kelderen op|rukken
  subject
  role run: RANK[kind=noun] behind with
  role rank: RANK[kind=noun] bare
  without MARKER[id=last-run]
  without MARKER[id=midway]
  without STANDINGS
  asserts result subject rank
  yes "Skeleton. Met de veertiende tijd zakte Eva Jansen naar de vijfde plaats." => Eva Jansen: rank 5
  no "Skeleton. Met de veertiende tijd kan Eva Jansen naar de vijfde plaats zakken."

# "stapte als de nummer drie op het podium".
frame steps-on-podium
  verb stappen klimmen mogen betreden beklimmen springen
  needs MARKER[id=podium]
  subject
  role rank: RANK
  without STANDINGS
  asserts result subject rank
  yes "Eva Jansen stapte als de nummer drie op het podium." => Eva Jansen: rank 3
  no "Eva Jansen hoopt als derde op het podium te stappen."

# "winnares van de wereldbeker van vorig seizoen": of the ranking.
frame winner-of-series
  bracket
  host
  needs EPITHET[id=winner]|MARKER[id=winner]
  needs COMPETITION[kind=world-cup-series]
  asserts result host rank=1 standings
  last
  yes "Eva Jansen, winnares van de wereldbeker van vorig seizoen, werd vierde." => Eva Jansen: rank 1; Eva Jansen: rank 4
  no "Eva Jansen, al jaren bezig met de wereldbeker, werd vierde." => Eva Jansen: rank 4

# "haalde het einde van de race niet".
frame misses-end-of-race
  sport motor-sport alpine-skiing equestrian bobsleigh
  verb halen bereiken zien voltooien uit|rijden
  require negated
  needs MARKER[id=end-of-race]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Formule 1. Eva Jansen haalde het einde van de wedstrijd niet." => Eva Jansen: DNF
  yes "Formule 1. Eva Jansen zag door motorpech de geblokte vlag niet." => Eva Jansen: DNF mechanical
  no "Formule 1. Eva Jansen haalde het einde van de wedstrijd."

# "Alleen Bos deed het beter": who is the only one ahead has won.
frame only-did-better
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb doen scoren presteren
  needs MARKER[id=only]
  needs MARKER[id=did-better]
  subject
  takes time points
  without MARKER[id=midway]
  without YEAR
  without RELATIVE-PERIOD
  asserts result subject rank=1+ time points derived
  yes "Alleen Ann Bos deed het beter." => Ann Bos: rank 1
  yes "Eva Maes werd derde. Alleen Ann Bos en Lea Smit deden het beter." => Eva Maes: rank 3; Ann Bos: rank 1; Lea Smit: rank 2
  no "Alleen Ann Bos kan het beter doen."
  no "Ann Bos deed het beter."

# "handhaaft zich op de derde plaats in de stand".
frame holds-its-place
  verb handhaven behouden
  needs STANDINGS
  subject
  role rank: RANK[kind=noun]
  takes points
  asserts result subject rank points standings
  yes "In de stand van het kampioenschap handhaafde Eva Maes zich op de derde plaats." => Eva Maes: rank 3
  no "Eva Maes wil zich in de stand op de derde plaats handhaven."

# "kwam niet aan de finish".
frame does-not-come-home
  sport motor-sport alpine-skiing equestrian snowboarding bobsleigh
  verb komen aan|komen over|komen binnen|komen
  require negated
  tense past
  needs MARKER[id=finish] behind on|at|to
  subject
  role reason?: REASON
  without RANK
  without GAP
  without TIME
  asserts withdrawal subject status=DNF reason
  yes "Skiën. Eva Maes kwam niet aan de finish." => Eva Maes: DNF
  no "Skiën. Eva Maes kwam niet als eerste aan de finish."

frame shown-black-flag
  sport motor-sport
  verb krijgen
  voice active
  needs MARKER[id=black-flag]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DSQ reason=rules
  yes "Formule 1. Eva Maes kreeg de zwarte vlag." => Eva Maes: DSQ rules
  no "Formule 1. Eva Maes kreeg geen zwarte vlag."

# "Met drie tienden voorsprong op Bos pakte ze de zege".
frame gets-award-by-gap
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb pakken grijpen veroveren halen behalen boeken bemachtigen binnen|halen prolongeren verdedigen schrijven
  needs MARKER[id=lead-by]
  subject
  role award: AWARD bare
  role gap?: GAP|DURATION
  role second: competitor behind on
  takes time
  without NONRESULT
  without MARKER[id=midway]
  without SCORE
  asserts result subject rank=award medal=award time
  asserts result second gap gap-to=subject
  yes "Met drie tienden voorsprong op Sofia Bos pakte Eva Maes de zege." => Eva Maes: rank 1; Sofia Bos: gap 0.3 to Eva Maes
  yes "Eva Maes pakte de wereldtitel met een voorsprong van 0,14 seconde op Sofia Bos." => Eva Maes: rank 1; Sofia Bos: gap 0.14 to Eva Maes
  no "Eva Maes wil met drie tienden voorsprong op Sofia Bos de zege pakken."

# "kwam 12,3 seconden na Bos als tweede over de finish".
frame placed-so-long-after
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb komen finishen eindigen arriveren binnen|komen aan|komen over|komen
  subject
  role gap: GAP|DURATION bare
  role ahead: competitor behind behind|after
  needs RANK
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Eva Maes kwam 12,3 seconden na Sofia Bos als tweede over de finish." => Sofia Bos: rank 1; Eva Maes: rank 2, gap 12.3 to Sofia Bos
  no "Eva Maes wil 12,3 seconden na Sofia Bos als tweede finishen."

# "heeft met 1010 punten een ruime voorsprong op Bos".
frame has-points-and-lead
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb hebben
  tense present
  needs MARKER[id=lead-by]
  subject
  role points: POINTS behind with
  without RANK
  without SCORE
  asserts result subject points standings
  yes "Eva Maes heeft met 1010 punten een ruime voorsprong op Sofia Bos." => Eva Maes: points 1010
  no "Eva Maes heeft een voorsprong van 1010 punten op Sofia Bos."

# "startte achteraan, maar rukte nog op naar de vijfde stek": where it ended.
frame moves-up-still
  sport motor-sport alpine-skiing bobsleigh skeleton luge biathlon cross-country-skiing figure-skating equestrian
  verb op|rukken op|klimmen op|schuiven door|schuiven terug|komen
  needs MARKER[id=still]
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  without MARKER[id=midway]
  without MARKER[id=in-the-race]
  without STANDINGS
  asserts result subject rank
  yes "Formule 1. Eva Jansen rukte nog op naar de vijfde stek." => Eva Jansen: rank 5
  no "Formule 1. Eva Jansen rukte in de openingsronde op naar de vijfde stek."
  no "Formule 1. Eva Jansen kan nog oprukken naar de vijfde stek."

# "werd met Hermes tweede": what stands behind the preposition is the horse, and its name is not known.
frame place-on-horse
  sport equestrian
  verb rijden worden eindigen springen finishen komen belanden galopperen snellen
  without MARKER[id=no-contest]
  without MARKER[id=pleased]
  without NONRESULT
  subject
  role rank: RANK behind with
  takes time
  asserts result subject rank time
  yes "Springruiter Tom Maes werd met Hermes tweede." => Tom Maes: rank 2
  yes "Springruiter Tom Maes reed met Zenith naar de derde plaats." => Tom Maes: rank 3
  no "Springruiter Tom Maes wil met Hermes tweede worden."
  no "Springruiter Tom Maes reed met Hermes naar de tweede hindernis."

# Faults are counted as points where a place is told with them.
frame place-with-faults
  sport equestrian
  verb worden eindigen staan finishen zijn winnen zakken klimmen pakken gaan rijden komen
  subject
  role points: FAULTS behind with
  without NONRESULT
  needs RANK|AWARD|MARKER[id=lead]
  asserts result subject points
  yes "Eventingruiter Tom Maes werd derde met 26,3 strafpunten." => Tom Maes: rank 3, points 26.3
  no "Eventingruiter Tom Maes hoopt met 26,3 strafpunten derde te worden."

# "met een derde plaats mocht Maes mee het podium op".
frame with-place-onto-podium
  verb mogen klimmen stappen beklimmen betreden springen op|stappen
  needs MARKER[id=podium]|MARKER[id=onto-podium]
  subject
  role rank: RANK[kind=noun] behind with
  without MARKER[id=midway]
  without STANDINGS
  allow possible
  asserts result subject rank
  yes "Met een derde plaats mocht Eva Jansen mee het podium op." => Eva Jansen: rank 3
  no "Met een derde plaats wil Eva Jansen het podium op."

# "leverde Maes een score van 14,233 op", "kwam op een score van 14,700 uit".
frame yields-score
  sport gymnastics figure-skating trampoline
  verb op|leveren bezorgen geven schenken leveren
  role who: PERSON bare
  role points: POINTS bare
  without MARGIN
  without NONRESULT
  without RANK
  asserts result who points
  yes "Turnster Eva Jansen viel niet. De oefening leverde Eva Jansen een score van 14,233 op." => Eva Jansen: points 14.233
  yes "Turnster Eva Jansen viel niet. De oefening schonk Eva Jansen een score van 14,233." => Eva Jansen: points 14.233
  no "Turnster Eva Jansen viel. De oefening zou Eva Jansen een score van 14,233 opleveren."

frame comes-out-on-score
  sport gymnastics figure-skating trampoline
  verb uit|komen komen af|klokken stranden
  subject
  role points: POINTS behind on
  without MARGIN
  without NONRESULT
  asserts result subject points
  yes "Turnster Eva Jansen kwam daarmee op een score van 14,700 uit." => Eva Jansen: points 14.7
  no "Turnster Eva Jansen hoopt op een score van 14,700 uit te komen."
