# Places: who came where.

class finish = eindigen finishen belanden stranden binnen|komen aan|komen klasseren uit|komen over|komen binnen|rijden op|duiken arriveren binnen|lopen eindigen af|sluiten af|ronden binnen|bollen bollen rangschikken plaatsen nestelen terug|vinden noteren uit|bollen
class get = binnen|rijven binnen|sleuren pakken grijpen veroveren halen behalen winnen over|houden slepen incasseren bemachtigen binnen|halen binnen|slepen mee|nemen op|eisen op|halen op|strijken weg|kapen kapen scoren krijgen binnen|rijden verdienen prijken bezorgen redden ontvangen nemen wegkapen binnen|hengelen verzilveren pikken mee|pikken verwerven vieren toe|eigenen prolongeren boeken heroveren mee|brengen consolideren verstevigen bij|schrijven sprokkelen rijgen behouden verzekeren rapen vast|houden hebben omhangen delen oogsten vergaren gooien afdwingen claimen

class ride = rijden klokken af|klokken af|klokken noteren schaatsen finishen snellen sprinten stuiven duiken komen zetten neer|zetten laten winnen af|leggen af|werken eindigen lopen zwemmen vliegen scheuren razen racen glijden verbazen openen volgen blijven steken uit|komen zijn klokken duren hebben doen stoppen vragen bereiken passeren scoren realiseren produceren fietsen trappen totaliseren spurten knallen jagen slagen verbeteren afdrukken optekenen aan|tikken halen voltooien volbrengen beëindigen draaien stomen denderen sneuvelen uit|persen rennen hollen

# "had de snelste tijd staan": until somebody bettered it.
frame time-stood
  verb staan
  also hebben
  role rank: RANK
  subject
  asserts nothing
  last
  yes "Tom Maes had lang de snelste tijd staan. Tom Maes eindigde als vierde." => Tom Maes: rank 4
  no "Tom Maes had de snelste tijd staan, maar werd verdrongen."

# "start morgen als eerste": in which order they go, not how they came in.
frame starts-in-order
  verb starten vertrekken openen beginnen in|gaan aan|vangen
  role rank: RANK[kind=as]
  without TIME
  asserts nothing
  last
  yes "Tom Maes startte de tijdrit als eerste. Tom Maes eindigde als vierde." => Tom Maes: rank 4
  no "Tom Maes vertrok zaterdag als laatste van de tien en als eerste Belg."

# "kwam na 600 meter als tweede door": on the way.
frame passes
  verb door|komen
  needs NONRESULT
  role rank: RANK
  asserts nothing
  last
  yes "Na 600 meter kwam Eva Jansen als tweede door. Eva Jansen eindigde als zevende." => Eva Jansen: rank 7
  no "Eva Jansen kwam na 600 meter als tweede door."

# "was trots op de derde plaats van Maes": whose place it is stands behind it.
frame pleased-for-another
  verb zijn tonen voelen reageren
  needs MARKER[id=pleased]
  role rank: RANK[kind=noun]|AWARD[medal]
  role who: PERSON behind of|for
  asserts result who rank=rank medal=rank
  last
  yes "Trainer Ans Bakker was trots op de derde plaats van Eva Maes." => Eva Maes: rank 3
  yes "Ans Bakker was blij met het zilver voor Eva Maes." => Eva Maes: rank 2, medal silver
  no "Ans Bakker zou blij zijn met de derde plaats van Eva Maes."
  no "Ans Bakker was trots op de derde dochter van Eva Maes."

frame place
  verb worden @finish komen rijden lopen zwemmen sprinten schaatsen skiën rollen snellen
  without GAP[kind=leads]
  without COMPARATIVE[kind=faster]
  without MARKER[id=gap-ahead]
  without MARKER[id=two-places]
  without MARKER[id=turn]
  without MARKER[id=winner-was]
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  subject
  role rank: RANK bare
  role behind?: competitor behind behind|after
  role next?: competitor behind for|ahead
  takes time gap points
  allow must
  asserts result subject rank time gap gap-to=behind points
  asserts result next rank=rank+1
  asserts result behind rank=rank-1 derived
  yes "Zo werd Anna Smit elfde." => Anna Smit: rank 11
  yes "Als achtste eindigde Naomi Verkerk, in 38,43." => Naomi Verkerk: rank 8, time 38.43
  yes "Derde werd Ids Bouma." => Ids Bouma: rank 3
  yes "Jutta Leerdam werd tweede in 37,01, Marrit Fledderus derde in 37,08 en Anna Boersma vierde." => Jutta Leerdam: rank 2, time 37.01; Marrit Fledderus: rank 3, time 37.08; Anna Boersma: rank 4
  yes "Kjeld Nuis finishte op de vijfde plaats." => Kjeld Nuis: rank 5
  yes "Max Peeters eindigde op P4." => Max Peeters: rank 4
  yes "Thomas Krol en Patrick Roest eindigden als elfde en twaalfde." => Thomas Krol: rank 11; Patrick Roest: rank 12
  no "Femke Kok wil graag eerste worden."
  no "Jan de Boer werd tweede coach van de ploeg."
  no "Kjeld Nuis werd voor de derde keer vader."
  no "Als Kjeld Nuis derde wordt, is hij tevreden."
  yes "Achter Femke Kok werd Jutta Leerdam tweede." => Femke Kok: rank 1; Jutta Leerdam: rank 2
  yes "Eva Maes werd derde achter Femke Kok en Ann Bos." => Femke Kok: rank 1; Ann Bos: rank 2; Eva Maes: rank 3
  yes "Eva Maes werd derde achter Femke Kok." => Eva Maes: rank 3
  no "Kjeld Nuis werd niet derde."
  no "Jutta Leerdam moet minstens derde worden om de wereldbeker te winnen."

# "werd derde, drie tienden sneller dan Mol": the gap is the other's.
frame place-and-faster
  verb worden @finish komen rijden lopen zwemmen sprinten schaatsen skiën rollen snellen
  needs COMPARATIVE[kind=faster]
  without MARKER[id=turn]
  without MARKER[id=winner-was]
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  subject
  role rank: RANK bare
  role behind?: competitor behind behind|after
  role next?: competitor behind for|ahead
  takes time points
  allow must
  asserts result subject rank time points
  asserts result next rank=rank+1
  asserts result behind rank=rank-1 derived
  yes "Jan Bos werd derde in 58,20, drie tienden sneller dan Tom Mol." => Jan Bos: rank 3, time 58.2; Tom Mol: time 58.5, gap 0.3 to Jan Bos
  no "Jan Bos wil derde worden, drie tienden sneller dan Tom Mol."

# "werden tweede en derde, voor Bos": he is behind both.
frame places-of-two
  verb worden @finish @get @ride komen volgen bezetten lopen zwemmen
  needs MARKER[id=two-places]
  without MARKER[id=no-contest]
  subject
  role rank: RANK
  takes time points
  allow must
  asserts result subject rank time points
  yes "Tom Maes en Jan Bos werden tweede en derde, voor Kees Smit." => Tom Maes: rank 2; Jan Bos: rank 3
  yes "Tom Maes en Jan Bos volgden op de plaatsen twee en drie, voor Kees Smit." => Tom Maes: rank 2; Jan Bos: rank 3
  no "Tom Maes en Jan Bos willen als tweede en derde finishen, voor Kees Smit."
  no "Tom Maes en Jan Bos kunnen tweede en derde worden."

# "werd derde, twee tellen voor Mol".
frame place-and-ahead
  verb worden @finish komen volgen rijden lopen zwemmen sprinten schaatsen skiën
  needs MARKER[id=gap-ahead]
  without MARKER[id=turn]
  without MARKER[id=winner-was]
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  subject
  role rank: RANK bare
  role behind?: competitor behind behind|after
  role next?: competitor behind for|ahead
  takes time points
  allow must
  asserts result subject rank time points
  asserts result next rank=rank+1
  asserts result behind rank=rank-1 derived
  yes "Jan Bos werd derde, twee seconden voor Tom Mol." => Jan Bos: rank 3; Tom Mol: rank 4, gap 2 to Jan Bos
  yes "Jan Bos finishte als derde in 58,20, drie tienden voor Tom Mol." => Jan Bos: rank 3, time 58.2; Tom Mol: rank 4, time 58.5, gap 0.3 to Jan Bos
  no "Jan Bos wil derde worden, drie tienden voor Tom Mol."

# "belandde met een vierde plaats naast het podium".
frame finish-with-place
  verb eindigen finishen belanden stranden
  without MARKER[id=turn]
  without MARKER[id=no-contest]
  without COMPETITION bare
  subject
  role rank: RANK[kind=noun] behind with
  takes time points
  asserts result subject rank time points
  yes "Anna Smit belandde met een vierde plaats net naast het podium." => Anna Smit: rank 4
  yes "Eva Jansen eindigde op de 1500 meter met de zesde plaats." => Eva Jansen: rank 6
  no "Anna Smit hoopt met een vierde plaats te eindigen."
  no "Anna Smit belandde niet met een vierde plaats naast het podium."

# "is terug te vinden op de twaalfde plek".
frame found-at-place
  verb vinden terug|vinden
  also zijn
  subject
  role rank: RANK[kind=noun]
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  takes time points
  allow possible wanted
  asserts result subject rank time points
  yes "Tom Maes is terug te vinden op de twaalfde plek." => Tom Maes: rank 12
  no "Tom Maes zal terug te vinden zijn op de twaalfde plek."

# "plaatste zich met de derde tijd", "verrasten met de plaatsen vijf en zes".
frame with-place
  verb verrassen plaatsen kwalificeren duiken door|dringen door|stoten verzekeren besluiten openen debuteren starten beginnen tegen|vallen teleur|stellen mee|vallen imponeren uit|pakken overtuigen verbazen stunten
  without MARKER[id=turn]
  without MARKER[id=no-contest]
  without COMPETITION bare
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  asserts result subject rank time
  yes "Anna Smit plaatste zich met de derde tijd voor de finale." => Anna Smit: rank 3
  yes "Anna Smit en Eva Maes verrasten met de plaatsen vijf en zes." => Anna Smit: rank 5; Eva Maes: rank 6
  no "Anna Smit wil zich met de derde tijd plaatsen."

# "Alleen Maes was sneller": who is the only one ahead has won, and the other came second.
frame only-faster
  verb zijn blijven blijken rijden schaatsen zwemmen lopen
  needs MARKER[id=only]
  needs COMPARATIVE[kind=faster]
  subject
  takes time
  without RECORD-WORD
  without MARKER[id=midway]
  without MARKER[id=ever]
  without YEAR
  asserts result subject rank=1+ time derived
  yes "Alleen Ids Bouma was sneller." => Ids Bouma: rank 1
  yes "Enkel de Canadees Connor Howe was met 35,53 sneller." => Connor Howe: rank 1, time 35.53
  no "Ids Bouma was sneller."
  no "Alleen Ids Bouma was sneller dan het oude record."

frame tolerates-only
  verb dulden laten zien hebben
  needs MARKER[id=only]
  needs MARKER[id=before-self]
  subject
  role ahead: competitor bare
  without MARKER[id=midway]
  allow must
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Tom Maes hoefde alleen Ids Bouma voor zich te dulden." => Ids Bouma: rank 1; Tom Maes: rank 2
  yes "Tom Maes moest alleen Ids Bouma en Jan Smit voor zich dulden." => Ids Bouma: rank 1; Jan Smit: rank 2; Tom Maes: rank 3
  no "Tom Maes moest Ids Bouma voor zich dulden."

frame lets-only-before
  verb voor|laten
  needs MARKER[id=only]
  subject
  role ahead: competitor bare
  without MARKER[id=midway]
  allow must
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Anna Smit moest alleen Eva Maes voorlaten." => Eva Maes: rank 1; Anna Smit: rank 2
  no "Anna Smit moest Eva Maes voorlaten."
  no "In het eerste deel van de kwalificatie moest Anna Smit alleen Eva Maes voorlaten."

# "moest alleen Maes voor laten gaan".
frame lets-only-go
  verb gaan voor|gaan
  also laten
  needs MARKER[id=only]
  without MARKER[id=homewards]
  subject
  role ahead: competitor bare
  without MARKER[id=midway]
  allow must
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Anna Smit moest enkel Eva Maes laten voorgaan." => Eva Maes: rank 1; Anna Smit: rank 2
  yes "Anna Smit moest op de 500 meter alleen Eva Maes voor laten gaan." => Eva Maes: rank 1; Anna Smit: rank 2
  no "Anna Smit moest Eva Maes voor laten gaan."
  no "Anna Smit liet alleen Eva Maes naar huis gaan."

frame only-master
  verb erkennen vinden
  needs MARKER[id=only]
  needs MARKER[id=master]
  subject
  role ahead: competitor behind in
  allow must
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 derived
  yes "Anna Smit moest alleen in Eva Maes haar meerdere erkennen." => Eva Maes: rank 1; Anna Smit: rank 2
  no "Anna Smit moest in Eva Maes haar meerdere erkennen."

# A state, unless it is one of the race on the way.
frame is-at-place
  verb zijn staan blijven
  without MARKER[id=pleased]
  without MARKER[id=turn]
  without MARKER[id=midway]
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  without MARKER[id=programme]
  without MARKER[id=lap]
  without MARKER[id=as-first]
  subject
  role rank: RANK bare
  role behind?: competitor behind behind|after
  role next?: competitor behind for|ahead
  takes time points
  allow must
  asserts result subject rank time points gap-to=behind
  asserts result next rank=rank+1
  asserts result behind rank=rank-1 derived
  yes "In Hamar was Eva Jansen zevende." => Eva Jansen: rank 7
  no "Eva Jansen stond lang zevende, maar zakte."
  no "Bij het ingaan van de laatste ronde was Eva Jansen zevende."
  no "Met nog twee ronden te gaan was Eva Jansen zevende."

# "Op drie tienden van Maes": how far behind whom.
frame place-with-gap
  verb worden @finish komen rijden zijn lopen zwemmen schaatsen skiën blijven
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  subject
  role rank: RANK bare
  role gap: GAP
  role ahead: competitor behind of|on|behind|after
  without MARKER[id=midway]
  without MARKER[id=pleased]
  allow must
  asserts result subject rank gap gap-to=ahead
  asserts result ahead rank=rank-1 derived
  yes "Ids Bouma werd vierde op 0,4 seconde van Tom Maes." => Ids Bouma: rank 4, gap 0.4 to Tom Maes
  yes "Derde op twee tellen achter Tom Maes werd Ids Bouma." => Ids Bouma: rank 3, gap 2 to Tom Maes
  yes "Ireen Mulder werd tweede op de 500 meter op drie tienden van Eva Jansen." => Eva Jansen: rank 1; Ireen Mulder: rank 2, gap 0.3 to Eva Jansen
  no "Ids Bouma wil vierde worden op 0,4 seconde van Tom Maes."

# "Met 39,20 was Smit goed voor plaats elf".
frame good-for
  verb zijn blijken
  needs MARKER[id=good-for]
  subject
  role rank: RANK|AWARD behind for
  takes time
  asserts result subject rank time
  yes "Jenning de Boo was met 34,10 goed voor plek twee." => Jenning de Boo: rank 2, time 34.10
  no "Jenning de Boo hoopt goed te zijn voor plek twee."

frame have-to-settle
  verb nemen
  needs MARKER[id=settle]
  subject
  role rank: RANK|AWARD
  takes time
  allow must
  asserts result subject rank=rank medal=rank time
  yes "Jenning de Boo moest genoegen nemen met plek tien." => Jenning de Boo: rank 10
  yes "Marrit Leenstra nam genoegen met zilver." => Marrit Leenstra: rank 2, medal silver
  yes "Veldrijder Tom Maes moest genoegen nemen met de vierde plaats, op 1,20 seconde van Jan Bos." => Tom Maes: rank 4, gap 1.2 to Jan Bos
  no "Jenning de Boo wilde geen genoegen nemen met zilver."

frame resign-to
  verb schikken behelpen tevreden|stellen
  subject
  role rank: RANK|AWARD
  takes time
  allow must
  asserts result subject rank=rank medal=rank time
  yes "Jenning de Boo moest zich met 34,10 schikken in plek twee." => Jenning de Boo: rank 2, time 34.10
  no "Jenning de Boo wil zich niet schikken in plek twee."

# Where matches are played, winning one gives no place.
# The ranking over a season; "de wereldbekerwedstrijd" is one race.
frame win-series
  verb winnen
  voice active
  subject
  needs COMPETITION[kind=world-cup-series] bare
  without MARKER[id=one-meeting]
  without RANK
  without NONRESULT bare
  without MARKER[id=no-contest]
  asserts result subject rank=1 standings
  last
  yes "Vanessa Herzog won de wereldbeker." => Vanessa Herzog: rank 1
  yes "Kjeld Nuis heeft de wereldbeker gewonnen." => Kjeld Nuis: rank 1
  no "Kjeld Nuis wil de wereldbeker winnen."

frame win
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen
  without MARKER[id=often]
  voice active
  without GAP[kind=third]
  without GAP[kind=fourth]
  subject
  role second?: competitor behind for|ahead|before
  without POINTS bare
  without MARKER[id=medal-noun] bare
  takes time
  without AWARD
  without RANK
  without NONRESULT bare
  without MARKER[id=no-contest]
  asserts result subject rank=1 time
  asserts result second rank=2+
  yes "Kjeld Nuis heeft de 1000 meter gewonnen." => Kjeld Nuis: rank 1
  yes "Vrijdag won Femke Kok in 3.56,27 ook al de 3000 meter, voor Irene Schouten en de Noorse Ragne Wiklund." => Femke Kok: rank 1, time 236.27; Irene Schouten: rank 2; Ragne Wiklund: rank 3
  yes "Roest revancheerde zich op de 5000 meter, die Patrick Roest overtuigend won." => Patrick Roest: rank 1
  yes "Kjeld Nuis won als eerste Nederlander de 1000 meter." => Kjeld Nuis: rank 1
  no "Anna Smit stond op het punt de 500 meter te winnen."
  no "Femke Kok kan zondag winnen."
  no "Femke Kok hoopt te winnen."
  no "Femke Kok won op het EK een medaille."
  no "Femke Kok won niet."
  no "Wie won de 500 meter?"
  no "Femke Kok won de 500 meter al drie keer."
  no "Als Femke Kok wint, is ze kampioen."

# "won, met Maes als tweede".
frame win-with-others
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen
  needs MARKER[id=with-as]
  without MARKER[id=second-with]
  without MARKER[id=often]
  voice active
  subject
  takes time
  without AWARD
  without NONRESULT bare
  without MARKER[id=no-contest]
  asserts result subject rank=1 time
  yes "Anna Smit won de 500 meter, met Eva Maes op de tweede plaats." => Anna Smit: rank 1; Eva Maes: rank 2
  yes "Anna Smit won, met Eva Maes als tweede en Lea Bos als derde." => Anna Smit: rank 1; Eva Maes: rank 2; Lea Bos: rank 3
  no "Anna Smit wil de 500 meter winnen, met Eva Maes op de tweede plaats."

frame win-contest
  sport tennis football hockey darts handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb winnen zegevieren triomferen
  voice active
  subject
  needs COMPETITION|AWARD[title] bare
  without SCORE
  without SETS
  without NONRESULT bare
  without PERSON behind of|against
  without TEAM behind of|against
  without ROUND
  asserts result subject rank=1
  yes "Kiki Bertens heeft het WTA-toernooi in Dubai gewonnen." => Kiki Bertens: rank 1
  yes "Anna Bos won de Grand Slam van Parijs." => Anna Bos: rank 1
  no "Kiki Bertens won in Dubai van Donna Vekic."
  no "Kiki Bertens won op Roland Garros."

frame won-by
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen
  voice passive
  role winner: competitor behind by
  takes time
  without AWARD
  without NONRESULT bare
  asserts result winner rank=1 time
  yes "De 3000 meter werd gewonnen door Merel Conijn." => Merel Conijn: rank 1
  yes "De 3000 meter was gewonnen door Merel Conijn." => Merel Conijn: rank 1
  no "De 3000 meter moet worden gewonnen door Merel Conijn."

# What something cost somebody was not won.
frame cost-award
  verb kosten
  role award: AWARD
  asserts nothing
  last
  no "Sven Ottema ging in beroep tegen de straf die Jan Smit de zege heeft gekost."

# With a score an award is the win of a match.
frame get-award
  verb @get
  without MARKER[id=medal-table]
  without MARKER[id=out-of-hands]
  without MARKER[id=often]
  without MARKER[id=in-reach]
  without MARKER[id=in-the-fight]
  subject
  role award: AWARD bare
  role behind?: competitor behind behind|after
  takes time
  without TEAM behind on
  without SCORE
  without SETS
  without PERSON behind on
  without EPITHET behind on
  without MARKER[id=out-of-head]
  asserts result subject rank=award medal=award time
  asserts result behind rank=award-1 derived
  yes "Joy Beune pakte met 1.55,02 het brons." => Joy Beune: rank 3, medal bronze, time 115.02
  yes "Jorrit Bergsma veroverde de wereldtitel op de 10.000 meter." => Jorrit Bergsma: rank 1
  yes "De zege greep Kai Verbij in 1.44,04." => Kai Verbij: rank 1, time 104.04
  yes "Achter Eva Maes en Ann Bos pakte Joy Beune het brons." => Eva Maes: rank 1; Ann Bos: rank 2; Joy Beune: rank 3, medal bronze
  no "Sven Smit heeft de zege uit handen gegeven."
  no "Nederland heeft een medaillespiegel van drie zilver en één brons."
  no "Joy Beune wil goud pakken."
  no "Joy Beune pakte goud voor Nederland." => Joy Beune: rank 1, medal gold
  no "Joy Beune pakte geen medaille en geen goud."
  no "Joy Beune greep bijna het goud."
  no "Joy Beune boekte een zege op Anna Smit."
  no "Joy Beune heeft de wereldtitel al uit haar hoofd gezet."
  no "Joy Beune treft Anna Smit en neemt het in de strijd om brons tegen haar op."

# The passive of both: "zilver werd veroverd door Smit".
frame award-got-by
  verb @get in|nemen bezetten bekleden
  voice passive
  role award: AWARD|RANK[kind=noun] bare
  role winner: competitor behind by
  takes time
  without NONRESULT
  asserts result winner rank=award medal=award time
  yes "Het brons werd gepakt door Eva Jansen." => Eva Jansen: rank 3, medal bronze
  yes "De vijfde plaats werd veroverd door Tom Maes." => Tom Maes: rank 5
  yes "De vijfde plaats werd ingenomen door Tom Maes." => Tom Maes: rank 5
  no "Het brons werd niet gepakt door Eva Jansen."
  no "Het brons moet nog worden gepakt door Eva Jansen."

frame get-place
  verb @get @ride op|leveren bezetten neer|zetten bekleden in|nemen draaien leveren erven delen staan
  without MARKER[id=with-as]
  without MARKER[id=at-first]
  without MARKER[id=as-first]
  without MARKER[id=in-reach]
  without MARKER[id=midway]
  without MARKER[id=two-places]
  subject
  role rank: RANK[kind=noun] bare
  role behind?: competitor behind behind|after
  role next?: PERSON behind for
  takes time points
  without AWARD
  without MARKER[id=in-a-group]
  asserts result subject rank time points
  asserts result behind rank=rank-1 derived
  asserts result next rank=rank+1
  yes "Jordy Harink pakte de derde plaats." => Jordy Harink: rank 3
  yes "Jordy Harink pakte de tweede plaats achter Tom Maes." => Tom Maes: rank 1; Jordy Harink: rank 2
  yes "Jordy Harink pakte de derde plaats voor Tom Maes." => Jordy Harink: rank 3; Tom Maes: rank 4
  no "Jordy Harink wil de derde plaats pakken."
  no "Jordy Harink had als eerste de snelste tijd neergezet."
  no "Jordy Harink zette aanvankelijk de snelste tijd neer."

# "De titels op de sprint gingen naar Bos (38,40) en Kok (35,06)": one each.
frame titles-went-to
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis
  verb gaan zijn
  needs MARKER[id=titles-on]|MARKER[id=titles]
  role who: competitor behind to|for
  without NONRESULT
  without competitor behind by
  asserts result who rank=1
  yes "De titels op de 500 meter gingen naar Anna Smit en Tom Bos." => Anna Smit: rank 1; Tom Bos: rank 1
  yes "De nationale titels waren voor Anna Smit en Tom Bos." => Anna Smit: rank 1; Tom Bos: rank 1
  no "De titels op de 500 meter zullen naar Anna Smit gaan."

# "werd de onverwachte winnaar van brons".
frame winner-of-medal
  verb zijn worden
  subject
  needs MARKER[id=winner-of]
  role award: AWARD[medal]
  without NONRESULT
  takes time
  asserts result subject rank=award medal=award time
  last
  yes "Tom Maes werd in 35,71 de onverwachte winnaar van brons." => Tom Maes: rank 3, medal bronze, time 35.71
  no "Tom Maes wil de winnaar van het brons worden."

# "bleef achter met zilver".
frame left-with-award
  verb achter|blijven
  subject
  role award: AWARD[medal] behind with
  takes time
  without NONRESULT
  asserts result subject rank=award medal=award time
  yes "Tom Maes bleef in 1.47,30 achter met zilver." => Tom Maes: rank 2, medal silver, time 107.3
  no "Tom Maes bleef niet achter met zilver."

# "Op de 500 meter volstond voor Smit 37,54 om de titel te pakken".
frame time-sufficed-for
  verb volstaan
  role time: TIME
  role who: competitor behind for
  without MARKER[id=midway]
  asserts result who time
  yes "Op de 500 meter volstond voor Anna Smit een tijd van 37,54 om de titel te pakken." => Anna Smit: time 37.54
  no "Op de 500 meter zou voor Anna Smit een tijd van 37,54 volstaan."

frame ride-to-award
  verb flitsen snellen rijden schaatsen sprinten spurten klimmen turnen skiën zwemmen lopen stuiven razen vliegen leiden soleren dansen stomen schieten rennen hollen racen draven sjezen strompelen skeeleren op|schuiven door|schuiven schuiven glijden fietsen roeien springen stormen denderen werpen stoten gooien slingeren varen peddelen pagaaien kajakken zeilen surfen windsurfen crossen koersen trappen knallen duiken ploeteren zwoegen knokken vechten werken wroeten
  subject
  role award: AWARD behind to
  role next?: competitor behind for|ahead
  takes time
  without NONRESULT
  asserts result subject rank=award medal=award time
  asserts result next rank=award+1
  yes "Anna Smit sprintte naar het brons." => Anna Smit: rank 3, medal bronze
  yes "Anna Smit snelde naar de winst, voor Eva Maes en Ann Bos." => Anna Smit: rank 1; Eva Maes: rank 2; Ann Bos: rank 3
  yes "Anna Smit knokte zich naar een bronzen plak." => Anna Smit: rank 3, medal bronze
  yes "Anna Smit wierp zich naar het brons." => Anna Smit: rank 3, medal bronze
  no "Anna Smit hoopte zich naar het brons te werpen."
  no "Jutta Leerdam wil naar het goud rijden."
  no "Jutta Leerdam reed op weg naar het goud."

frame award-for
  verb zijn gaan over|blijven resteren resten komen terecht|komen belanden liggen toe|vallen draaien vallen weg|leggen blijven
  without MARKER[id=in-reach]
  without MARKER[id=gone-by]
  role award: AWARD bare
  role winner: competitor behind for|to|at
  role next?: competitor behind ahead
  takes time
  without NONRESULT
  without ORDINAL-NOUN bare
  without TEAM-ALIAS behind at
  asserts result winner rank=award medal=award time
  asserts result next rank=award+1
  yes "De zege ging naar Blessing Okagbare in 11,05, voor Marie Vis (11,09)." => Blessing Okagbare: rank 1, time 11.05; Marie Vis: rank 2, time 11.09
  yes "Het brons was voor Wataru Morishige in 34,30." => Wataru Morishige: rank 3, medal bronze, time 34.30
  yes "De winst ging naar Jordan Stolz." => Jordan Stolz: rank 1
  yes "Voor Kai Verbij resteerde het brons." => Kai Verbij: rank 3, medal bronze
  yes "Bij de amateurs was de winst voor Tom Maes, voor Ids Bouma." => Tom Maes: rank 1; Ids Bouma: rank 2
  yes "Het zilver was weggelegd voor Kai Verbij." => Kai Verbij: rank 2, medal silver
  no "Er was geen brons voor Wataru Morishige."
  no "Bij de Nederlandse vrouwen ging de zege naar een renster uit de ploeg."
  no "De zege ging aan Jordan Stolz voorbij."
  no "Goud lijkt weggelegd voor Kai Verbij."
  no "Voor Kai Verbij was geen medaille weggelegd."
  no "Wie weet gaat het goud wel naar Jordan Stolz?"
  yes "De wereldtitel bleef bij Anna Smit." => Anna Smit: rank 1
  no "De zege is de tweede voor Jumbo-Visma."
  no "De titel bleef voor Anna Smit buiten bereik."
  no "Het goud bleef lang bij Anna Smit in zicht."

# "Bij de vrouwen was de zege, net als vorig jaar, voor Smit": behind a comma it is no second one.
frame award-for-likewise
  verb zijn
  needs LIKEWISE
  role award: AWARD bare
  role winner: competitor behind ahead
  without competitor bare
  without competitor behind for|to|at|of
  takes time
  asserts result winner rank=award medal=award time
  yes "Bij de vrouwen was de winst zondag, zoals ook vorig jaar, voor Kate Holt." => Kate Holt: rank 1; Kate Holt: rank 1
  yes "Het zilver was, net als in 2019, voor Eva Maes." => Eva Maes: rank 2, medal silver; Eva Maes: rank 2
  no "De zege was, net als vorig jaar, niet voor Kate Holt."

# "is winnares geworden van de Omloop".
frame becomes-winner
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb worden
  subject
  needs EPITHET[id=winner]|MARKER[id=winner]
  needs DISCIPLINE|COMPETITION|MARKER[id=fight]
  takes time
  without RANK
  asserts result subject rank=1 time
  yes "Lisa Bos is winnares geworden van de 500 meter." => Lisa Bos: rank 1
  no "Lisa Bos wil winnares van de 500 meter worden."

# "Voor Smit zat er niet meer in dan een vijftiende plaats."
frame no-more-in-it
  verb in|zitten
  require negated
  tense past
  role rank: RANK[kind=noun] behind comparison
  role who: competitor behind for
  asserts result who rank
  yes "Voor Bart Smit zat er niet meer in dan een vijftiende stek." => Bart Smit: rank 15
  no "Voor Bart Smit zat een vijftiende stek er niet in."

# "Een zesde plaats, meer zat er niet in voor Smit": so much, and no more.
frame so-much-was-in-it
  verbless
  needs MARKER[id=no-more]
  role rank: RANK[kind=noun] bare
  role who: competitor behind for
  allow negated
  asserts result who rank
  yes "Een zesde plaats, meer zat er niet in voor Bart Smit." => Bart Smit: rank 6
  yes "De vierde plaats: meer zat er op de 500 meter niet in voor Bart Smit en Tom Maes." => Bart Smit: rank 4; Tom Maes: rank 4
  no "Een zesde plaats zat er niet in voor Bart Smit."

# "viel met de vierde plaats net naast het podium".
frame outside-with-place
  verb vallen grijpen eindigen blijven belanden
  needs MARKER[id=outside]
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  asserts result subject rank time
  yes "Bart Smit viel met de vierde plaats net naast het podium." => Bart Smit: rank 4
  no "Bart Smit viel met zijn fiets net naast het podium."

frame award-verbless
  verbless
  role award: AWARD bare
  role winner: competitor behind for
  asserts result winner rank=award medal=award
  yes "Brons voor Marrit Fledderus." => Marrit Fledderus: rank 3, medal bronze
  no "Geen brons voor Marrit Fledderus."

frame place-for
  verb zijn gaan over|blijven resteren resten weg|leggen toe|vallen vallen toe|komen belanden terecht|komen
  without MARKER[id=with-as]
  role rank: RANK[kind=noun] bare
  role winner: competitor behind for|to
  role next?: competitor behind ahead
  takes time gap
  without AWARD
  without MARKER[id=enough]
  without NONRESULT
  without MARKER[id=in-reach]
  without MARKER[id=gone-by]
  asserts result winner rank time gap
  asserts result next rank=rank+1
  yes "De derde plaats was voor Tom Maes, voor Jan Bos." => Tom Maes: rank 3; Jan Bos: rank 4
  yes "De tweede plek ging naar Tom Maes, Jan Bos pakte de derde plaats." => Tom Maes: rank 2; Jan Bos: rank 3
  yes "De tweede plaats was op 21 seconden voor Tom Maes." => Tom Maes: rank 2, gap 21
  yes "Plaats twee was weggelegd voor Tom Maes." => Tom Maes: rank 2
  yes "De besttijd was voor Tom Maes met 28.45,20." => Tom Maes: rank 1, time 1725.2
  yes "De eerste plaats viel ten prooi aan Tom Maes." => Tom Maes: rank 1
  yes "De vierde plaats viel toe aan Tom Maes." => Tom Maes: rank 4
  no "De tweede plaats ging aan Tom Maes voorbij."
  yes "De derde plaats was voor Jordy Harink." => Jordy Harink: rank 3

frame is-champion
  verb worden kronen noemen
  without MARKER[id=often]
  without TIMES
  without RANK bare
  subject
  needs MARKER[id=champion]
  role second?: PERSON behind for|ahead|before
  takes time
  asserts result subject rank=1 time
  asserts result second rank=2+
  yes "Kai Verbij werd wereldkampioen op de 1000 meter." => Kai Verbij: rank 1
  yes "Kai Verbij werd wereldkampioen op de 1000 meter, voor Thomas Krol en Ids Bouma." => Kai Verbij: rank 1; Thomas Krol: rank 2; Ids Bouma: rank 3
  no "Kai Verbij werd voor trainer Jan Smit en zijn ploeg geen wereldkampioen."
  yes "Irene Schouten kroonde zich tot Europees kampioene." => Irene Schouten: rank 1
  no "Kai Verbij kan wereldkampioen worden."
  no "Kai Verbij wil wereldkampioen worden."
  no "Kai Verbij is regerend wereldkampioen."

# "mag zich wereldkampioen noemen": who may, is.
frame may-call-itself-champion
  verb noemen
  subject
  needs MARKER[id=champion]|MARKER[id=winner]|EPITHET[id=winner]
  takes time
  require possible
  asserts result subject rank=1 time
  yes "Kai Verbij mag zich wereldkampioen op de 1000 meter noemen." => Kai Verbij: rank 1
  yes "Eva Jansen mocht zich winnares noemen." => Eva Jansen: rank 1
  no "Kai Verbij mag zich nog geen wereldkampioen noemen."

frame be-the-best
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn blijken worden tonen blijven voelen
  without MARKER[id=midway]
  without MARKER[id=lap]
  without MARKER[id=best-of]
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  without MARKER[id=in-a-group]
  without RECORD-WORD[kind=own]
  without GAP[kind=third]
  without GAP[kind=fourth]
  without MARKER[id=several]
  without MARKER[id=nation-rules]
  without competitor behind after
  without RANK bare
  subject
  needs MARKER[id=best]
  role beaten?: competitor behind for|ahead
  takes time
  asserts result subject rank=1 time
  asserts result beaten rank=2+
  yes "Irene Schouten was de snelste in 3.56,62." => Irene Schouten: rank 1, time 236.62
  yes "De Brit Adam Hall was met 26,09 de snelste, voor de Italiaan Fabio Rossi (26,79) en de Sloveen Jan Novak (27,06)." => Adam Hall: rank 1, time 26.09; Fabio Rossi: rank 2, time 26.79; Jan Novak: rank 3, time 27.06
  yes "Femke Kok was de beste op de 500 meter." => Femke Kok: rank 1
  no "Femke Kok wil de snelste zijn."
  no "De Noren waren oppermachtig op de 1000 meter."
  no "In de sprint van het peloton was Femke Kok de snelste."
  no "Femke Kok was de snelste bij de tussensprint."
  no "Femke Kok was een van de besten."
  no "Femke Kok en Irene Schouten waren de twee besten."
  no "Femke Kok was de snelste van de achtervolgers."
  no "Femke Kok was niet de snelste."
  no "Femke Kok was dit jaar al twee keer de beste."
  no "Femke Kok was de beste na Irene Schouten."

# "was twee keer (2009 en 2010) de beste".
frame be-the-best-in-years
  verb zijn
  needs MARKER[id=several]
  needs YEAR
  needs MARKER[id=best]
  without MARKER[id=best-of]
  subject
  asserts result subject rank=1
  yes "Tom Maes was in 1970 en 1971 al twee keer de beste." => Tom Maes: rank 1; Tom Maes: rank 1
  no "Tom Maes was al twee keer de beste."

frame on-name
  verb schrijven zetten brengen krijgen
  subject
  needs MARKER[id=on-name]
  takes time
  without AWARD[medal]
  without RECORD-WORD bare
  without NONRESULT bare
  without POINTED
  asserts result subject rank=1 time
  yes "Patrick Roest schreef de 5000 meter op zijn naam." => Patrick Roest: rank 1
  yes "Patrick Roest schreef de 5000 meter op zijn palmares." => Patrick Roest: rank 1
  yes "Patrick Roest heeft de 55ste editie van de Amstel Gold Race op zijn naam gebracht." => Patrick Roest: rank 1
  yes "Patrick Roest schreef de 5000 meter in een persoonlijk record op zijn naam." => Patrick Roest: rank 1
  yes "Patrick Roest schreef de 5000 meter voor de tweede keer op zijn naam." => Patrick Roest: rank 1
  no "Patrick Roest schreef het baanrecord op zijn naam."
  no "Patrick Roest wil de 5000 meter op zijn naam schrijven."

# "schreef de twaalfde wedstrijd in de Marathon Cup op zijn naam": one of them.
frame on-name-of-series
  verb schrijven zetten brengen krijgen
  subject
  needs MARKER[id=on-name]
  needs POINTED[kind=one]
  takes time
  without AWARD
  without RECORD-WORD bare
  without NONRESULT bare
  asserts result subject rank=1 time
  yes "Marathonschaatser Patrick Roest heeft de twaalfde wedstrijd in de Marathon Cup op zijn naam geschreven." => Patrick Roest: rank 1
  yes "De derde wedstrijd in de Marathon Cup schreef marathonschaatser Patrick Roest op zijn naam." => Patrick Roest: rank 1
  no "Marathonschaatser Patrick Roest wil de twaalfde wedstrijd in de Marathon Cup op zijn naam schrijven."

frame on-name-award
  verb schrijven zetten brengen krijgen
  subject
  needs MARKER[id=on-name]
  role award: AWARD
  takes time
  asserts result subject rank=award medal=award time
  yes "Ted-Jan Bloemen schreef zilver op zijn naam." => Ted-Jan Bloemen: rank 2, medal silver
  no "Ted-Jan Bloemen wil zilver op zijn naam schrijven."

frame lay-hand-on
  verb leggen
  subject
  needs MARKER[id=seize]
  role award: AWARD|RANK
  takes time
  asserts result subject rank=award medal=award time
  yes "Isabelle Weidemann legde in 6.55,809 beslag op het brons." => Isabelle Weidemann: rank 3, medal bronze, time 415.809
  no "Isabelle Weidemann hoopt beslag te leggen op het brons."
  no "De douane legde beslag op de schaatsen van Isabelle Weidemann."

frame go-off-with
  verb vandoor|gaan ervandoor|gaan aan|gaan strijken lopen gaan
  without MARKER[id=in-reach]
  subject
  role award: AWARD behind with
  role next?: competitor behind for|ahead
  takes time
  asserts result subject rank=award medal=award time
  asserts result next rank=award+1
  yes "Irene Schouten ging er met de titel vandoor." => Irene Schouten: rank 1
  yes "Irene Schouten ging met de zege lopen, voor Femke Kok." => Irene Schouten: rank 1; Femke Kok: rank 2
  no "Irene Schouten ging er niet met de titel vandoor."

frame beat
  verb verslaan kloppen af|troeven verschalken afmaken overtreffen onttronen overklassen vloeren
  subject
  object
  takes time
  asserts result subject time
  yes "Damian Zurek versloeg Jordan Stolz met 34,06." => Damian Zurek: time 34.06
  no "Damian Zurek hoopt Jordan Stolz te verslaan."

frame complete-podium
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken maken af|maken af|sluiten delen aan|vullen
  subject
  needs MARKER[id=podium]
  without RANK
  without MARKER[id=own-podium]
  takes time gap
  asserts result subject rank=3- time gap
  yes "De Canadees Connor Howe completeerde het podium." => Connor Howe: rank 3
  yes "De Canadees Connor Howe voltooide het podium." => Connor Howe: rank 3
  yes "Norah Jansen en Eva Maes vervolledigden het podium." => Norah Jansen: rank 2; Eva Maes: rank 3
  yes "Norah Jansen (1.57,02) en Eva Maes completeerden het podium." => Norah Jansen: rank 2, time 117.02; Eva Maes: rank 3
  no "Wie completeert het podium?"

frame complete-top-five
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten sluiten maken af|maken
  subject
  needs MARKER[id=top-five]
  without RANK
  takes time gap
  asserts result subject rank=5- time gap
  yes "Tom Maes maakte op 21 seconden de top vijf compleet." => Tom Maes: rank 5, gap 21
  yes "Tom Maes en Ids Bouma maakten de top vijf vol." => Tom Maes: rank 4; Ids Bouma: rank 5
  no "Tom Maes viel buiten de top vijf."

frame complete-top-four
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten sluiten maken af|maken
  subject
  needs MARKER[id=top-four]
  without RANK
  takes time gap
  asserts result subject rank=4- time gap
  yes "Tom Maes en Ids Bouma maakten de top vier vol." => Tom Maes: rank 3; Ids Bouma: rank 4
  no "Tom Maes wil de top vier volmaken."

frame complete-top-six
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten sluiten maken af|maken
  subject
  needs MARKER[id=top-six]
  without RANK
  takes time gap
  asserts result subject rank=6- time gap
  yes "Tom Maes en Ids Bouma maakten de top zes vol." => Tom Maes: rank 5; Ids Bouma: rank 6
  no "Tom Maes wil de top zes volmaken."

frame complete-top-seven
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten sluiten maken af|maken
  subject
  needs MARKER[id=top-seven]
  without RANK
  takes time gap
  asserts result subject rank=7- time gap
  yes "Tom Maes en Ids Bouma maakten de top zeven vol." => Tom Maes: rank 6; Ids Bouma: rank 7
  no "Tom Maes wil de top zeven volmaken."

frame complete-top-eight
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten sluiten maken af|maken
  subject
  needs MARKER[id=top-eight]
  without RANK
  takes time gap
  asserts result subject rank=8- time gap
  yes "Tom Maes en Ids Bouma maakten de top acht vol." => Tom Maes: rank 7; Ids Bouma: rank 8
  no "Tom Maes wil de top acht volmaken."

frame complete-top-ten
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten sluiten maken af|maken
  subject
  needs MARKER[id=top-ten]
  without RANK
  takes time gap
  asserts result subject rank=10- time gap
  yes "Tom Maes maakte de top tien vol." => Tom Maes: rank 10
  no "Tom Maes finishte in de top tien."

frame follow-place
  verb volgen
  subject
  role rank: RANK bare
  role next?: competitor behind for|ahead
  without MARKER[id=gap-ahead]
  without MARKER[id=two-places]
  takes time gap
  asserts result subject rank time gap
  asserts result next rank=rank+1
  yes "Marcel Bosker volgde als derde, voor Kjeld Nuis." => Marcel Bosker: rank 3; Kjeld Nuis: rank 4
  yes "Marcel Bosker volgde als derde in 1.46,02." => Marcel Bosker: rank 3, time 106.02
  no "Marcel Bosker kan nog als derde volgen."

frame follow-gap
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb volgen toe|geven prijs|geven verliezen kwijt|spelen in|leveren moeten
  without MARKER[id=midway]
  without PERSON behind by
  without DURATION behind after|in
  without MARKER[id=before-self]
  without MARKER[id=settle]
  without REASON behind by|because
  subject
  role gap: GAP|DURATION
  role ahead?: competitor behind on|of|to|behind
  takes time
  allow must
  without RANK
  asserts result subject gap gap-to=ahead time
  yes "Thomas Krol volgde op 0,23 seconde." => Thomas Krol: gap 0.23
  yes "Joy Beune gaf 1,54 seconde toe op Marijke Groenewoud." => Joy Beune: gap 1.54 to Marijke Groenewoud
  no "Joy Beune mag hooguit 1,54 seconde toegeven op Marijke Groenewoud."

# "moet zes minuten toegeven": now, in a ranking.
frame must-give-away
  verb toe|geven prijs|geven
  require must
  without MARKER[id=midway]
  without RANK
  subject
  role gap: GAP|DURATION
  role ahead: competitor behind on
  asserts result subject gap gap-to=ahead
  yes "Tom Maes moet 19 seconden toegeven op leider Ids Bouma." => Tom Maes: gap 19 to Ids Bouma
  no "Tom Maes mag hooguit 19 seconden toegeven op leider Ids Bouma."

frame follow-gap-as
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb volgen toe|geven prijs|geven verliezen eindigen finishen aan|komen binnen|komen
  subject
  role rank: RANK[kind=as]
  role gap: GAP
  role ahead?: competitor behind on|of|to|behind
  without GAP[kind=ahead]
  takes time
  allow must
  asserts result subject rank gap gap-to=ahead time
  yes "Joy Beune moest als tiende 1,54 seconde toegeven op Marijke Groenewoud." => Joy Beune: rank 10, gap 1.54 to Marijke Groenewoud
  no "Joy Beune wil als tiende 1,54 seconde toegeven op Marijke Groenewoud."

frame faster-than
  verb zijn doen blijken rijden schaatsen lopen zwemmen finishen eindigen winnen worden noteren klokken
  without RECORD-WORD
  without YEAR
  without MONTH
  without DATE
  without MARKER[id=midway]
  subject
  needs COMPARATIVE[kind=faster]
  role gap: GAP
  role slower: competitor behind comparison
  takes time
  asserts result slower gap gap-to=subject
  asserts result subject time
  yes "Anna Smit was in 36,90 0,25 seconde sneller dan Eva Jansen." => Anna Smit: time 36.90; Eva Jansen: time 37.15, gap 0.25 to Anna Smit
  no "Anna Smit was 0,25 seconde sneller dan het oude record van Eva Jansen."

frame slower-than
  verb zijn doen blijken rijden schaatsen lopen zwemmen finishen eindigen winnen worden noteren klokken
  without RECORD-WORD
  without YEAR
  without MONTH
  without DATE
  without MARKER[id=midway]
  subject
  needs COMPARATIVE[kind=slower]
  role gap: GAP
  role faster: competitor behind comparison
  takes time rank
  asserts result subject gap gap-to=faster time
  yes "Femke Kok was vier honderdsten trager dan Erin Jackson." => Femke Kok: gap 0.04 to Erin Jackson
  yes "Femke Kok reed vier honderdsten trager dan Erin Jackson." => Femke Kok: gap 0.04 to Erin Jackson
  no "Femke Kok was vier honderdsten trager dan vorige week."

# "was één minuut en 24 seconden langzamer": than the winner.
frame slower-than-winner
  verb zijn doen eindigen finishen rijden zwemmen lopen blijken
  subject
  needs COMPARATIVE[kind=slower]
  role gap: GAP|DURATION
  without competitor behind comparison
  without RECORD-WORD
  without GAP[vague]
  without MARKER[id=midway]
  without RELATIVE-PERIOD
  without YEAR
  asserts result subject gap
  yes "Anna Smit won. Eva Maes was 24 seconden langzamer." => Anna Smit: rank 1; Eva Maes: gap 24 to Anna Smit
  no "Anna Smit won. Eva Maes was 24 seconden langzamer dan vorig jaar." => Anna Smit: rank 1

frame stay-ahead
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb voor|blijven
  subject
  role gap: GAP
  role second: competitor
  takes time
  asserts result second gap gap-to=subject
  asserts result subject time
  yes "Masaya Yamada bleef Jordan Stolz twee honderdsten voor." => Jordan Stolz: gap 0.02 to Masaya Yamada
  no "Masaya Yamada hoopte Jordan Stolz twee honderdsten voor te blijven."

frame verbless-faster
  verbless
  subject
  needs COMPARATIVE[kind=faster]
  role gap: GAP|DURATION
  role slower: competitor behind comparison
  asserts result slower gap gap-to=subject
  yes "Thomas Krol had de langste adem: drie tienden rapper dan Kai Verbij." => Kai Verbij: gap 0.3 to Thomas Krol
  no "Thomas Krol had de langste adem: drie tienden rapper dan vorig jaar."

frame verbless-slower
  verbless
  subject
  needs COMPARATIVE[kind=slower]
  role gap: GAP|DURATION
  role faster: competitor behind comparison
  asserts result subject gap gap-to=faster
  yes "Thomas Krol was niet blij: drie tienden trager dan Kai Verbij." => Thomas Krol: gap 0.3 to Kai Verbij
  no "Thomas Krol was niet blij: drie tienden trager dan vorig jaar."

frame gap-only
  verbless
  without GAP[kind=kept]
  without COMPARATIVE
  without GAP[kind=listed]
  subject
  role gap: GAP
  takes rank time
  without MARKER[id=midway]
  without MARKER[id=lap]
  asserts result subject gap rank time
  yes "Thomas Krol tweede op 0,23 seconde." => Thomas Krol: rank 2, gap 0.23
  no "Thomas Krol pakte brons door Kai Verbij negen duizendsten voor te blijven." => Thomas Krol: rank 3, medal bronze; Kai Verbij: gap 0.009 to Thomas Krol
  yes "Top 3: Tom Maes, Ids Bouma op 12 seconden, Jan Smit op 1.04." => Ids Bouma: rank 2; Jan Smit: rank 3, gap 64 to Tom Maes; Tom Maes: rank 1
  no "Thomas Krol na 600 meter tweede op 0,23 seconde."
  no "Thomas Krol 0,23 seconde sneller dan vorig jaar."

frame verbless-place
  verbless
  subject
  role rank: RANK bare
  takes time gap
  without NONRESULT
  without MARKER[id=best]
  asserts result subject rank time gap
  yes "Jutta Leerdam derde." => Jutta Leerdam: rank 3
  no "Derde kans voor Jutta Leerdam."
  no "Jutta Leerdam de snelste, Erin Jackson derde."

frame bracket-figures
  bracket
  host
  role rank?: RANK
  takes time gap
  asserts result host rank time gap
  yes "Kjeld Nuis werd vijfde, voor Kai Verbij (1.08,62)." => Kjeld Nuis: rank 5; Kai Verbij: rank 6, time 68.62
  no "Kjeld Nuis (32) komt uit Leiden."

# "Tom Maes (zilver, 1000 meter)".
frame bracket-medal
  bracket
  host
  without MARKER[id=then-good-for]
  role award: AWARD[medal]
  takes time
  asserts result host rank=award medal=award time
  yes "Ook medailles waren er: Tom Maes (zilver, 1000 meter) en Ids Bouma (brons, 5000 meter)." => Tom Maes: rank 2, medal silver; Ids Bouma: rank 3, medal bronze
  no "Tom Maes (geen zilver) was boos."
  no "Tom Maes, in Parijs nog goed voor zilver, werd zevende." => Tom Maes: rank 7

# A time in a clause whose verb tells of riding, or of nothing else.

frame ride-time
  verb @ride
  without GAP[kind=deficit]
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  without MARKER[id=in-mind]
  without MARKER[id=hold]
  without MARKER[id=short]
  without RECORD-WORD[kind=holder]
  subject
  role time: TIME bare
  without TIME[kind=theirs] bare
  allow must
  without MARKER[id=lap]
  asserts result subject time
  yes "Anna Smit kwam tot 39,12." => Anna Smit: time 39.12
  yes "In 3.57,15 snelde Ragne Wiklund naar de streep." => Ragne Wiklund: time 237.15
  no "Femke Kok wil 38,57 rijden."
  no "Femke Kok had een slotronde van 30,6 nodig."
  no "Femke Kok dook onder de 37,00."

frame ride-time-in
  verb @ride
  without TIME[kind=theirs] behind in|after|until|to|on|at|by|through|around|from
  without MARKER[id=lead-by]
  without MARKER[id=in-mind]
  without MARKER[id=hold]
  without RECORD-WORD[kind=holder]
  subject
  role time: TIME behind in|with|after|until|to|on|at|by|through|around|from
  allow must
  without MARKER[id=lap]
  asserts result subject time
  yes "Anna Smit won met een baanrecord in 39,12." => Anna Smit: rank 1, time 39.12; Anna Smit: TR 39.12
  yes "Ruben Claeys bleef op de 800 meter met 1.44,52 boven het Belgisch record van Piet Adams (1.43,10)." => Piet Adams: NR 103.1; Ruben Claeys: time 104.52
  no "Anna Smit wil met een baanrecord winnen in 39,12."

frame ride-time-of
  verb @ride
  without TIME[kind=theirs] behind of
  without MARKER[id=lead-by]
  without RECORD-WORD
  without MARKER[id=in-mind]
  without MARKER[id=lap]
  subject
  role time: TIME behind of
  allow must
  asserts result subject time
  yes "Anna Smit zette een richttijd neer van 39,12." => Anna Smit: time 39.12
  no "Anna Smit heeft het baanrecord van 39,12 niet gebroken."

# "Als derde", whatever the verb: "viel als vierde buiten de prijzen", "kwam als achtste over de streep".
# What one does last in a race. With other verbs "als derde" may tell who did it earlier or later: "sprak als derde".
frame as-place
  verb vallen volbrengen halen bereiken houden completeren vervolledigen vervolmaken besluiten af|sluiten af|ronden sluiten passeren blijken grijpen missen mis|lopen stranden blijven steken noteren klokken tikken aan|tikken plaatsen kwalificeren door|gaan door|stoten pakken veroveren verlaten schuiven aan|schuiven glippen tonen juichen redden overleven behalen verdienen bekronen vatten door|dringen
  without MARKER[id=turn]
  without MARKER[id=midway]
  without MARKER[id=programme]
  subject
  role rank: RANK[kind=as]
  role behind?: competitor behind behind|after
  takes time
  without MARKER[id=order]
  without MARKER[id=with-as]
  without MARKER[id=as-first]
  without TIME behind under
  without DURATION behind under
  asserts result subject rank time
  asserts result behind rank=rank-1 derived
  yes "Isabel Grevelt viel met 37,67 als vierde net buiten de prijzen." => Isabel Grevelt: rank 4, time 37.67
  yes "Pavel Kulizhnikov viel als nummer zes door de mand." => Pavel Kulizhnikov: rank 6
  no "Pavel Kulizhnikov dook als eerste onder de 34 seconden."
  no "Pavel Kulizhnikov sprak als tweede."
  no "Pavel Kulizhnikov reed als vierde weg."
  no "Sven Kramer begon als tweede aan de laatste ronde."
  no "Sven Kramer moet als laatste."

# Who is first to do something has won where that is the finish.
frame first-home
  subject
  role rank: RANK[kind=as]
  needs MARKER[id=home-first]
  without MARKER[id=midway]
  without MARKER[id=programme]
  without MARKER[id=with-as]
  takes time
  asserts result subject rank time
  yes "Eva Jansen was als eerste over de streep." => Eva Jansen: rank 1
  yes "Zuid-Afrika, als eerste over de finish, houdt de titel." => Zuid-Afrika: rank 1
  no "Eva Jansen was als eerste wakker."
  no "Eva Jansen was als eerste op de tafel gesprongen."
  no "Eva Jansen was halverwege als eerste over de streep."

frame pass-finish
  verb passeren bereiken halen overschrijden
  subject
  role rank: RANK[kind=as]
  needs MARKER[id=finish]
  without MARKER[id=midway]
  takes time
  asserts result subject rank time
  yes "Eva Jansen passeerde als eerste de finish." => Eva Jansen: rank 1
  no "Eva Jansen passeerde de finish niet als eerste."

# "werd tweede, met Smit als derde": each has a place.
frame place-with-others
  verb worden @finish komen
  needs MARKER[id=with-as]
  without MARKER[id=no-contest]
  without MARKER[id=turn]
  subject
  role who: competitor behind with
  role other: RANK adjoining
  role rank: RANK bare
  takes time gap
  asserts result subject rank time gap
  yes "Tweede werd Eva Maes, met Ann Bos daarachter als nummer drie." => Eva Maes: rank 2; Ann Bos: rank 3
  yes "Eva Maes finishte als vierde, met Ann Bos op de vijfde plaats." => Eva Maes: rank 4; Ann Bos: rank 5
  no "Eva Maes hoopt tweede te worden, met Ann Bos als derde."
  no "De ploeg werd aangevuld, met Ann Bos als derde." => Ann Bos: rank 3

# "met Smit als eerste en Maes als tweede".
frame with-as-place
  sport -equestrian
  needs MARKER[id=with-as]
  role who: competitor behind with
  role rank: RANK adjoining
  asserts result who rank
  yes "Het was een feest, met Anna Smit als eerste en Eva Maes als derde." => Anna Smit: rank 1; Eva Maes: rank 3
  yes "Het was een feest, met Eva Maes op de tweede plaats." => Eva Maes: rank 2
  yes "Met Anna Smit als nummer vier en Eva Maes als zevende was het een goede afstand." => Anna Smit: rank 4; Eva Maes: rank 7
  no "Het zou een feest zijn, met Anna Smit als eerste."

# "Ze begon met een vierde plaats. In de afvalling werd het een zestiende plaats": of the one told of before.
frame it-became-place
  verb worden
  needs PRONOUN[gender=neuter] bare
  before
  role rank: RANK[kind=noun] bare
  takes time
  without competitor
  without NONRESULT
  without PERSON
  asserts result before rank time
  yes "Anna Smit begon rustig. Daarna werd het een zestiende plaats." => Anna Smit: rank 16
  no "Anna Smit hoopte op een vierde plaats. Wordt het een zestiende plaats?"

# "liep een straffe wedstrijd met een 14de plaats als gevolg".
frame with-place-as-outcome
  verb lopen rijden zwemmen schaatsen sprinten knokken vechten leveren afleveren werken
  needs MARKER[id=as-outcome]
  subject
  role rank: RANK[kind=noun] behind with
  without RANK bare
  asserts result subject rank
  yes "Tom Maes liep een straffe wedstrijd met een 14de plaats als gevolg." => Tom Maes: rank 14
  no "Tom Maes hoopt een straffe wedstrijd te lopen met een 14de plaats als gevolg."

# "Twee en drie werden Maes en Bos".
frame two-and-three-were
  verb worden
  needs MARKER[id=two-and-three]
  subject
  takes time
  asserts result subject rank=2+ time
  yes "Twee en drie werden de Noren Tom Maes en Ids Bouma." => Tom Maes: rank 2; Ids Bouma: rank 3
  no "Twee en drie worden misschien Tom Maes en Ids Bouma."

# "Winnaar werd Smit".
frame winner-was
  verb zijn worden heten
  needs MARKER[id=winner-was]
  subject
  role others?: PERSON behind ahead
  takes time
  asserts result subject rank=1 time
  asserts result others rank=2+
  yes "Winnaar werd Tom Maes in 52.11, voor Jan Bos (52.40) en Piet Mol (53.02)." => Tom Maes: rank 1, time 52.11; Jan Bos: rank 2, time 52.4; Piet Mol: rank 3, time 53.02
  yes "Winnares was Anna Smit in 39,20." => Anna Smit: rank 1, time 39.2
  yes "De winnaar van de 5 kilometer werd Tom Maes." => Tom Maes: rank 1
  no "De winnaar was blij."
  no "De grote winnaar wordt misschien Anna Smit."

frame winner-listed
  verbless
  needs MARKER[id=winner-was]
  subject
  takes time
  asserts result subject rank=1 time
  yes "Winnaar: Tom Maes (1.10,20)." => Tom Maes: rank 1, time 70.2
  no "Een winnaar: Tom Maes leeft op."

# "verraste met brons".
frame ends-with-medal
  verb verrassen af|sluiten besluiten terug|keren stunten debuteren uit|pakken stappen
  subject
  role award: AWARD[medal]|AWARD[kind=win]|AWARD[title] behind with
  takes time
  without NONRESULT
  asserts result subject rank=award medal=award time
  yes "Anna Smit verraste met brons." => Anna Smit: rank 3, medal bronze
  yes "Anna Smit sloot het toernooi af met zilver." => Anna Smit: rank 2, medal silver
  yes "Anna Smit verraste met de winst in 36,20." => Anna Smit: rank 1, time 36.2
  no "Anna Smit hoopt te verrassen met brons."

# "Pieter Smit, de winnaar van 2020, …".
frame winner-of-year
  bracket
  host
  role award: AWARD[kind=of-year]
  asserts result host rank=award
  yes "Anna Smit, de winnares van 2018, reed zondag niet goed." => Anna Smit: rank 1
  yes "Anna Smit, winnares in 2016, 2018 en 2019, werd op de 1500 meter vierde." => Anna Smit: rank 1; Anna Smit: rank 1; Anna Smit: rank 1; Anna Smit: rank 4
  no "Anna Smit, de winnares, werd zondag vierde." => Anna Smit: rank 4

# A time behind a preposition, whatever the verb.
frame with-time
  subject
  role time: TIME behind in|with
  without RECORD-WORD
  without MARKER[id=no-time]
  without TIME[kind=theirs] behind in
  allow must
  without MARKER[id=lap]
  asserts result subject time
  yes "Anna Smit herstelde zich met 39,20." => Anna Smit: time 39.20
  no "Anna Smit wil zich herstellen met 39,20."

frame until-time
  subject
  role time: TIME behind after|until|to|on
  without TIME[kind=theirs]
  without RECORD-WORD
  without MARKER[id=no-time]
  allow must
  without MARKER[id=lap]
  asserts result subject time
  yes "Anna Smit redde zich tot 39,20." => Anna Smit: time 39.20
  no "Anna Smit beet zich stuk op de 39,20 van Eva Maes." => Eva Maes: time 39.2
  no "Anna Smit keek naar de 39,20 van Eva Maes." => Eva Maes: time 39.2

frame place-of
  verb zijn worden
  role rank: RANK[kind=noun] bare
  role winner: competitor behind of
  without GAP
  takes time
  without PERSON behind for
  without EPITHET behind for
  asserts result winner rank time
  yes "Verrassend was de vierde plaats van Suzanne Schulting." => Suzanne Schulting: rank 4
  yes "Verrassend was de vierde plaats van Suzanne Schulting in 38,43." => Suzanne Schulting: rank 4, time 38.43
  no "De vierde plaats van Suzanne Schulting zou verrassend zijn."
  no "Op plek achttien was Tom Maes de beste Nederlander, op 1.17 minuut van Ids Bouma." => Tom Maes: rank 18, gap 77 to Ids Bouma

frame lead
  verb aan|voeren leiden
  subject
  needs STANDINGS
  without MARKER[id=midway]
  takes points
  asserts result subject rank=1 points
  yes "Marijke Groenewoud voert de rangschikking aan." => Marijke Groenewoud: rank 1
  no "Marijke Groenewoud wil de rangschikking aanvoeren."

frame take-the-lead
  verb nemen gaan staan over|nemen hebben grijpen heroveren blijven komen veroveren pakken bemachtigen bezetten
  subject
  needs MARKER[id=lead]
  needs STANDINGS
  takes points
  asserts result subject rank=1 points standings
  yes "Bart Swings neemt ook de leiding in de stand." => Bart Swings: rank 1
  no "Bart Swings wil de leiding in de stand nemen."

frame stand-in-standings
  verb staan zijn volgen bezetten
  subject
  role rank: RANK bare
  needs STANDINGS
  takes points
  asserts result subject rank points standings
  yes "In het klassement staat Joep Wennemars zeventiende." => Joep Wennemars: rank 17
  yes "In het klassement staat Joep Wennemars zeventiende, voor Jan Bos." => Jan Bos: rank 18; Joep Wennemars: rank 17
  no "In het klassement staat Joep Wennemars niet zeventiende."

frame stand-in-standings-at-gap
  verb staan zijn volgen bezetten
  subject
  role rank: RANK bare
  role gap: GAP
  role ahead?: competitor behind on|of|behind
  needs STANDINGS
  without PERSON behind for|ahead|before
  asserts result subject rank gap gap-to=ahead standings
  yes "In het klassement staat Joep Smit derde op 12 seconden van Tom Maes." => Joep Smit: rank 3, gap 12 to Tom Maes
  no "In het klassement staat Joep Smit niet derde op 12 seconden van Tom Maes."

frame keep-the-win
  verb geven
  require negated
  needs MARKER[id=out-of-hands]
  subject
  needs AWARD
  asserts result subject rank=1
  yes "Charles Hamelin gaf de zege niet meer uit handen." => Charles Hamelin: rank 1
  no "Charles Hamelin gaf de zege uit handen."

frame swallow-award
  verb slikken accepteren tevreden|stellen incasseren
  subject
  role award: AWARD bare
  takes time
  allow must
  asserts result subject rank=award medal=award time
  yes "Sven Kramer moest met 12.49,02 zilver slikken." => Sven Kramer: rank 2, medal silver, time 769.02
  no "Sven Kramer hoeft geen zilver te slikken."

frame do-with
  verb doen moeten
  needs MARKER[id=do-with]
  subject
  role rank: RANK|AWARD
  takes time
  allow must
  asserts result subject rank=rank medal=rank time
  yes "Joy Beune moest het doen met de tweede plek." => Joy Beune: rank 2
  no "Joy Beune wil het niet doen met de tweede plek."

frame champion-of-year
  verb worden zijn
  without RANK bare
  subject
  needs MARKER[id=champion]|MARKER[id=winner]
  needs YEAR
  asserts result subject rank=1
  yes "Jan Bos was in 1998 de eerste Nederlandse winnaar." => Jan Bos: rank 1
  no "Jan Bos is winnaar."

frame secure
  verb verzekeren ontfermen
  subject
  role award: AWARD|RANK[kind=noun] behind of|through
  asserts result subject rank=award medal=award
  yes "Tatsuya Shinhama verzekerde zich van het zilver." => Tatsuya Shinhama: rank 2, medal silver
  no "Tatsuya Shinhama wil zich van het zilver verzekeren."

frame yielded-place
  verb op|leveren bezorgen
  role rank: RANK[kind=noun]|AWARD bare
  object
  without NONRESULT
  asserts result object rank medal=rank
  yes "Dat leverde Kjeld Nuis de zevende plaats op." => Kjeld Nuis: rank 7
  no "Dat kan Kjeld Nuis de zevende plaats opleveren."
  no "Dat leverde Kjeld Nuis in de stand een plaats winst op."

frame becomes-for
  verb worden
  role who: competitor behind for
  role rank: RANK[kind=noun]|AWARD bare
  without competitor bare
  without NONRESULT
  asserts result who rank medal=rank
  yes "Voor Kjeld Nuis werd het een twaalfde plaats." => Kjeld Nuis: rank 12
  no "Voor Kjeld Nuis wordt het misschien een twaalfde plaats."
  no "Voor Kjeld Nuis werd Jan Maas een zware tegenstander."

frame inherit
  verb erven
  subject
  role award: AWARD|RANK[kind=noun] bare
  asserts result subject rank=award medal=award
  yes "Suzanne Schulting erfde zo het brons." => Suzanne Schulting: rank 3, medal bronze
  no "Suzanne Schulting hoopte het brons te erven."

frame pull-to-itself
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb trekken
  needs MARKER[id=to-itself]
  subject
  role contest: DISCIPLINE|CONTEST-NOUN|GROUP
  takes time
  asserts result subject rank=1 time
  yes "Kjeld Nuis trok in 1.07,80 de 1000 meter naar zich toe." => Kjeld Nuis: rank 1, time 67.8
  no "Kjeld Nuis probeerde de 1000 meter naar zich toe te trekken."

frame be-good-for
  verbless
  subject
  needs MARKER[id=good-for]
  role rank: RANK|AWARD behind for
  takes time
  asserts result subject rank medal=rank time
  yes "Duitsland gaf 6,6 seconden toe op Nederland, goed voor zilver." => Duitsland: rank 2, medal silver, gap 6.6 to Nederland
  no "Die rondetijd was voor Duitsland niet goed voor zilver."

frame also-good-for
  needs MARKER[id=good-for]
  subject
  role rank: RANK|AWARD behind for
  without PERSON behind for
  asserts result subject rank medal=rank
  yes "Lennart Velema opende met 35,15, goed voor plek vijf." => Lennart Velema: rank 5
  yes "Anna Smit won voor Eva Maes, die goed was voor zilver." => Anna Smit: rank 1; Eva Maes: rank 2, medal silver
  no "Lennart Velema hoopt goed te zijn voor plek vijf."

# "won voor Bos, goed voor zilver".
frame named-good-for
  role who: NUMBERED[kind=good-for]
  asserts result who rank=who medal=who
  yes "Lennart Velema won voor Jan Bos, goed voor zilver." => Jan Bos: rank 2, medal silver; Lennart Velema: rank 1
  no "Lennart Velema, altijd goed voor een grap, lachte."
  no "Lennart Velema reed twee tienden sneller dan Jan Bos, goed voor de vijfde plaats." => Jan Bos: gap 0.2 to Lennart Velema; Lennart Velema: rank 5

frame pull-longest
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb trekken
  needs MARKER[id=longest-end]
  subject
  role next?: competitor behind for|ahead
  takes time
  asserts result subject rank=1 time
  asserts result next rank=2+
  yes "Sven Kramer trok in 12.54,04 aan het langste eind." => Sven Kramer: rank 1, time 774.04
  yes "Sven Kramer trok aan het langste eind, voor Jan Bos en Piet Kok." => Sven Kramer: rank 1; Jan Bos: rank 2; Piet Kok: rank 3
  no "Sven Kramer wil aan het langste eind trekken."

# "was een prooi voor Maes", "viel ten prooi aan Maes".
frame was-prey
  verb zijn worden vallen
  needs MARKER[id=prey]
  role winner: competitor behind for|to
  takes time
  without AWARD
  asserts result winner rank=1 time
  yes "De 10 kilometer viel ten prooi aan Jordan Stolz." => Jordan Stolz: rank 1
  yes "De 1000 meter was een prooi voor Jordan Stolz." => Jordan Stolz: rank 1
  no "De 10 kilometer was geen prooi voor Jordan Stolz."

# "Smit ontbrak en zo kon Maes winnen": she did.
frame could-win-so
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen
  also kunnen
  needs MARKER[id=thus]
  tense past
  subject
  takes time
  without AWARD
  without MARKER[id=no-contest]
  allow possible
  asserts result subject rank=1 time
  yes "Eva Smit ontbrak en zo kon Ann Maes winnen." => Eva Smit: DNS; Ann Maes: rank 1
  yes "Eva Smit viel, waardoor Ann Maes kon winnen." => Eva Smit: condition fall; Ann Maes: rank 1
  no "Ann Maes kon niet winnen."
  no "Zo kan Ann Maes nog winnen."

frame contest-for
  verb zijn gaan
  role contest: DISCIPLINE|CONTEST-NOUN bare
  role winner: competitor behind for|to
  role second?: competitor behind for|ahead
  takes time
  without AWARD
  without RANK
  without CLOCK
  without MARKER[id=prey]
  without MARKER[id=route]
  without MARKER[id=race-over]
  without MARKER[id=done]
  without PRONOUN[gender=neuter] bare
  asserts result winner rank=1 time
  asserts result second rank=2+
  yes "De 1000 meter ging naar Thomas Krol." => Thomas Krol: rank 1
  yes "Die afstand ging naar Thomas Krol in 1.08,34, voor Kai Verbij (1.08,62)." => Thomas Krol: rank 1, time 68.34; Kai Verbij: rank 2, time 68.62
  yes "De laatste 1000 meter van het seizoen ging in 1.13,79 naar Eva Bos." => Eva Bos: rank 1, time 73.79
  no "De 1000 meter is voor vrouwen."
  no "Het is een zware 1000 meter voor Eva Bos."

frame outclass
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn blijven
  needs MARKER[id=boss]
  subject
  role beaten: PERSON|TEAM
  takes time
  without TEAM behind of
  asserts result subject rank=1 time
  yes "Femke Kok was in 37,33 Angelina Golikova de baas." => Femke Kok: rank 1, time 37.33
  no "De 26-jarige schaatsster van Jumbo-Visma was Femke Kok de baas."

frame verbless-award
  verbless
  subject
  role award: AWARD bare
  takes time
  without NONRESULT
  asserts result subject rank=award medal=award time
  yes "Femke Kok kreeg het zilver, Daria Kachanova met 37,63 het brons." => Femke Kok: rank 2, medal silver; Daria Kachanova: rank 3, medal bronze, time 37.63
  yes "Tom Smeets deed het: goud op de 500 meter." => Tom Smeets: rank 1, medal gold
  no "Femke Kok kreeg het zilver, Daria Kachanova geen brons." => Femke Kok: rank 2, medal silver

frame verbless-time
  verbless
  subject
  role time: TIME
  without MARKER[id=midway]
  without MARKER[id=lap]
  asserts result subject time
  yes "Voor Dione Voskamp was het te snel gegaan. Dione Voskamp: 1.17,20." => Dione Voskamp: time 77.2
  no "Voor Dione Voskamp was het te snel gegaan. Dione Voskamp na de eerste ronde: 28,20."
