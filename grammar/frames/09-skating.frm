# Where somebody goes on riding: no place.

# "bleef op de tweede plaats schaatsen".
frame goes-on-riding-at
  verb schaatsen rijden lopen zwemmen fietsen hangen
  also blijven
  role rank: RANK
  asserts nothing
  last
  yes "Eva Maes bleef lang als tweede schaatsen. Eva Maes eindigde als vierde." => Eva Maes: rank 4
  no "Eva Maes bleef in de eerste rondes op de tweede plaats rijden."

# "kwam in positie vier te zitten", "lag in derde positie".
frame comes-to-sit-at
  verb zitten liggen rijden
  also komen
  role rank: RANK
  asserts nothing
  last
  yes "Eva Maes kwam als vierde te liggen. Eva Maes eindigde als zesde." => Eva Maes: rank 6
  no "Eva Maes kwam meteen op de vierde plaats te zitten."

# "bezorgde Nederland goud": who did it won, and not the nation.
frame gives-nation-award
  verb bezorgen schenken geven brengen op|leveren
  voice active
  role winner: PERSON bare
  role nation: COUNTRY bare
  role award: AWARD bare
  without DISCIPLINE[crew]
  takes time
  asserts result winner rank=award medal=award time
  last
  yes "Tom Maes bezorgde Nederland goud op de 1000 meter." => Tom Maes: rank 1, medal gold
  yes "Tom Maes schonk Nederland de zege op de 1000 meter." => Tom Maes: rank 1
  no "Tom Maes hoopt Nederland goud te bezorgen."

# "de eindzege in de Marathon Cup": of the ranking, not of the race.
frame final-win-of-cup
  sport marathon-skating speed-skating short-track
  verb pakken grijpen veroveren halen behalen winnen bemachtigen binnen|halen verzekeren veilig|stellen slepen boeken
  needs MARKER[id=final-win]
  needs COMPETITION[kind=cup]|COMPETITION[kind=grand-prix]
  subject
  role award: AWARD
  without NONRESULT
  asserts result subject rank=1 standings
  last
  yes "Marathonschaatser Tom Maes pakte de eindzege in de Marathon Cup." => Tom Maes: rank 1
  no "Marathonschaatser Tom Maes wil de eindzege in de Marathon Cup pakken."

frame final-win-of-cup-for
  sport marathon-skating speed-skating short-track
  verb zijn gaan
  needs MARKER[id=final-win]
  needs COMPETITION[kind=cup]|COMPETITION[kind=grand-prix]
  role award: AWARD bare
  role winner: competitor behind for|to
  without NONRESULT
  asserts result winner rank=1 standings
  last
  yes "De eindzege in de Marathon Cup was voor marathonschaatser Tom Maes." => Tom Maes: rank 1
  no "De eindzege in de Marathon Cup was niet voor marathonschaatser Tom Maes."

# "is de winnaar van de vierde marathon".
frame is-winner-of-marathon
  sport marathon-skating
  verb zijn
  tense present
  subject
  needs MARKER[id=winner-of-marathon]
  without YEAR
  without RELATIVE-PERIOD
  without DATE
  without RANK
  without MARKER[id=often]
  without TIMES
  without STANDINGS
  without competitor behind of
  asserts result subject rank=1
  last
  yes "Marathonschaatser Tom Maes is de winnaar van de vierde marathon." => Tom Maes: rank 1
  yes "Marathonschaatsster Eva Jansen is de winnares van de wedstrijd om de Marathon Cup." => Eva Jansen: rank 1
  no "Marathonschaatser Tom Maes is de winnaar van drie marathons."
  no "Marathonschaatser Tom Maes is niet de winnaar van de vierde marathon."

# "blijft de leider in de wereldbeker op de 500 meter".
frame leads-the-series
  sport speed-skating short-track marathon-skating
  verb zijn worden blijven
  tense present
  subject
  needs EPITHET[id=leader]|MARKER[id=new-leader]|MARKER[id=kept-lead]|MARKER[id=in-lead]
  needs COMPETITION[kind=world-cup-series]|COMPETITION[kind=cup] behind in|of
  without STANDINGS
  without RANK
  without AWARD
  without CLOCK
  without MARKER[id=midway]
  without MARKER[id=one-meeting]
  asserts result subject rank=1 standings
  last
  yes "Schaatser Tom Maes blijft de leider in de wereldbeker op de 500 meter." => Tom Maes: rank 1
  yes "Marathonschaatser Tom Maes is de nieuwe leider in de Marathon Cup." => Tom Maes: rank 1
  yes "Schaatser Tom Maes blijft aan de leiding in de wereldbeker." => Tom Maes: rank 1
  no "Schaatser Tom Maes wil leider in de wereldbeker blijven."
  no "Schaatser Tom Maes blijft geen leider in de wereldbeker."

# "na goud op de 1500 meter en zilver op de 500 meter": the second of what is told beside.
frame own-beside-too
  subject
  role award: BESIDE[kind=second]
  without PERSON behind of
  without STANDINGS
  allow possible wanted must future seems negated
  asserts result subject rank=award medal=award event=award
  yes "Na goud op de 1500 meter en zilver op de 500 meter pakte schaatsster Anna Smit brons op de 1000 meter." => Anna Smit: rank 1, medal gold; Anna Smit: rank 2, medal silver; Anna Smit: rank 3, medal bronze
  yes "Na winst op de 1500 meter en de 500 meter werd schaatsster Anna Smit derde op de 1000 meter." => Anna Smit: rank 1; Anna Smit: rank 1; Anna Smit: rank 3
  yes "Na zeges op de 1500 en de 500 meter werd schaatsster Anna Smit derde op de 1000 meter." => Anna Smit: rank 1; Anna Smit: rank 1; Anna Smit: rank 3
  yes "Schaatsster Anna Smit was in Thialf na 2015 en 2019 voor de derde keer de beste op de 500 meter." => Anna Smit: rank 1; Anna Smit: rank 1; Anna Smit: rank 1
  yes "Schaatsster Anna Smit pakte in Thialf na 2015 en 2019 haar derde titel op de 500 meter." => Anna Smit: rank 1; Anna Smit: rank 1; Anna Smit: rank 1
  no "Na de zege op de 1000 meter en de 500 meter van Eva Maes reed schaatsster Anna Smit niet goed."

# "Na een penalty voor Smit schoof Maes op naar de tweede plaats".
frame moved-up-by-penalty
  sport short-track speed-skating
  verb op|schuiven door|schuiven stijgen promoveren op|klimmen klimmen
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  needs MARKER[id=thereby]|MARKER[id=sanction]|MARKER[id=penalty-of]
  without MARKER[id=midway]
  without STANDINGS
  asserts result subject rank
  yes "Door een penalty voor Ann Smit schoof shorttrackster Eva Maes op naar de tweede plaats." => Ann Smit: DSQ rules; Eva Maes: rank 2
  yes "Daardoor schoof shorttrackster Eva Maes door naar de derde plaats." => Eva Maes: rank 3
  no "Shorttrackster Eva Maes schoof na de start op naar de tweede plaats."

frame moved-up-to-medal
  sport short-track speed-skating
  verb op|schuiven door|schuiven stijgen promoveren op|klimmen klimmen
  subject
  role award: AWARD[medal] behind to
  needs MARKER[id=thereby]|MARKER[id=sanction]|MARKER[id=penalty-of]
  without MARKER[id=midway]
  without STANDINGS
  asserts result subject rank=award medal=award
  yes "Shorttrackster Eva Maes kwam als vierde over de streep, maar schoof door een penalty op naar brons." => Eva Maes: rank 3, medal bronze
  yes "Shorttrackster Eva Maes kwam als vierde over de streep, maar steeg door een penalty naar brons." => Eva Maes: rank 3, medal bronze
  no "Shorttrackster Eva Maes kan door een penalty opschuiven naar brons."

# "plaatste zich als winnares van haar kwartfinale voor de halve finales".
frame as-winner-of-heat
  sport short-track speed-skating rowing swimming athletics snowboarding cycling
  verb gaan plaatsen door|gaan bereiken door|stoten door|stomen stomen halen kwalificeren mogen
  subject
  needs MARKER[id=as-winner]
  needs MARKER[id=of-own-heat]
  without RANK
  without AWARD
  asserts result subject rank=1
  last
  yes "Shorttrackster Eva Maes plaatste zich als winnares van haar kwartfinale voor de halve finales." => Eva Maes: rank 1
  yes "Shorttrackster Eva Maes ging als winnares van haar heat door." => Eva Maes: rank 1
  yes "Shorttrackster Eva Maes stoomde als winnares van de halve finale door naar de eindstrijd." => Eva Maes: rank 1
  no "Shorttrackster Eva Maes hoopt als winnares van haar heat door te gaan."

frame became-winner-of-heat
  sport short-track speed-skating rowing swimming athletics snowboarding cycling
  verb worden
  subject
  needs MARKER[id=winner]
  needs MARKER[id=of-own-heat]
  without RANK
  asserts result subject rank=1
  last
  yes "Shorttrackster Eva Maes werd winnares van haar halve finale." => Eva Maes: rank 1
  no "Shorttrackster Eva Maes wil winnares van haar halve finale worden."

# "Alleen Maes was sneller dan Smit": who comes behind those.
frame only-one-faster-than
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijven blijken rijden schaatsen
  needs MARKER[id=only-one]
  needs COMPARATIVE[kind=faster]
  role slower: PERSON behind comparison
  without RECORD-WORD
  without MARKER[id=midway]
  without MARKER[id=ever]
  without YEAR
  asserts result slower rank=2 derived
  yes "Alleen Ids Bouma was sneller dan Tom Maes." => Ids Bouma: rank 1; Tom Maes: rank 2
  no "Ids Bouma was sneller dan Tom Maes."

frame only-two-faster-than
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijven blijken rijden schaatsen
  needs MARKER[id=only-two]
  needs COMPARATIVE[kind=faster]
  role slower: PERSON behind comparison
  without RECORD-WORD
  without MARKER[id=midway]
  without MARKER[id=ever]
  without YEAR
  asserts result slower rank=3 derived
  yes "Alleen Ids Bouma en Jan Smit waren sneller dan Tom Maes (1.08,50)." => Ids Bouma: rank 1; Jan Smit: rank 2; Tom Maes: rank 3, time 68.5
  no "Ids Bouma en Jan Smit waren sneller dan Tom Maes."

# "Niemand kwam nog aan de 1.08,33 van Maes".
frame nobody-near-time
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb komen verbeteren duiken evenaren benaderen overtreffen aan|komen halen
  needs MARKER[id=nobody]
  role time: TIME
  role winner: PERSON behind of
  without MARKER[id=midway]
  without MARKER[id=lap]
  without RECORD-WORD
  without YEAR
  without RELATIVE-PERIOD
  allow negated possible
  asserts result winner rank=1 time
  yes "Niemand kwam nog aan de 1.08,33 van Tom Maes." => Tom Maes: rank 1, time 68.33
  yes "Niemand kon de 1.08,33 van Tom Maes nog verbeteren." => Tom Maes: rank 1, time 68.33
  no "Halverwege kwam niemand aan de 1.08,33 van Tom Maes."

# "De 1.08,33 van Maes bleef onaangetast".
frame time-untouched
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijven blijken
  role time: TIME bare
  role winner: PERSON behind of
  needs MARKER[id=untouched]
  without MARKER[id=midway]
  without MARKER[id=lap]
  without RECORD-WORD
  without YEAR
  asserts result winner rank=1 time
  yes "De 1.08,33 van Tom Maes bleek onaantastbaar." => Tom Maes: rank 1, time 68.33
  no "De 1.08,33 van Tom Maes bleek niet onaantastbaar." => Tom Maes: time 68.33

# "zette een tijd neer waar niemand meer aan kwam".
frame rode-unmatched
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  needs MARKER[id=unmatched]
  subject
  takes time
  without MARKER[id=midway]
  without MARKER[id=lap]
  without RECORD-WORD
  without RANK
  without AWARD
  asserts result subject rank=1 time
  yes "Schaatser Tom Maes zette met 1.08,33 een tijd neer waar niemand meer aan kwam." => Tom Maes: rank 1, time 68.33
  yes "Schaatser Tom Maes reed 1.08,33, een tijd die niemand meer kon verbeteren." => Tom Maes: rank 1, time 68.33
  no "Schaatser Tom Maes wil een tijd rijden waar niemand meer aan komt."

# "Achter Maes en Smit ging het brons naar Bos": those ahead.
frame medal-goes-behind
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb gaan zijn
  role award: AWARD[medal] bare
  role winner: competitor behind to|for
  role ahead: competitor behind behind|after
  without NONRESULT
  without MARKER[id=midway]
  asserts result ahead rank=award-1 derived
  yes "Achter Tom Maes en Jan Smit ging het brons naar Kai Bos." => Tom Maes: rank 1; Jan Smit: rank 2; Kai Bos: rank 3, medal bronze
  yes "Het zilver ging achter Tom Maes naar Kai Bos." => Tom Maes: rank 1; Kai Bos: rank 2, medal silver
  yes "Achter Tom Maes en Jan Smit was er brons voor Kai Bos." => Tom Maes: rank 1; Jan Smit: rank 2; Kai Bos: rank 3, medal bronze
  no "Achter Tom Maes en Jan Smit gaat het brons misschien naar Kai Bos."

# "bracht het tot een derde plaats".
frame brought-it-to
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb brengen schoppen
  needs MARKER[id=brought-it]
  subject
  role rank: RANK[kind=noun]|AWARD
  without MARKER[id=midway]
  without STANDINGS
  without YEAR
  asserts result subject rank medal=rank
  yes "Tom Maes bracht het tot een derde plaats." => Tom Maes: rank 3
  yes "Anna Smit schopte het op de 1000 meter tot een vierde plek." => Anna Smit: rank 4
  no "Tom Maes wil het tot een derde plaats brengen."

# "zakte uiteindelijk naar de vijfde plaats", "viel nog terug naar plek vijf".
frame fell-in-the-end
  sport speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport biathlon cross-country-skiing snowboarding
  verb zakken terug|vallen terug|zakken weg|zakken duikelen tuimelen
  needs MARKER[id=still]
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  without MARKER[id=midway]
  without STANDINGS
  takes time
  asserts result subject rank time
  yes "Tom Maes zakte uiteindelijk naar de vijfde plaats." => Tom Maes: rank 5
  yes "Tom Maes viel nog terug naar de zevende plek." => Tom Maes: rank 7
  no "Tom Maes zakte halverwege naar de vijfde plaats."
  no "Tom Maes kan nog terugvallen naar de zevende plaats."

# "rondde zijn solo af": who does so has won.
frame finished-off-solo
  sport marathon-skating cycling
  verb af|ronden af|maken voltooien bekronen
  needs MARKER[id=the-solo] bare
  subject
  without RANK
  without AWARD
  without NONRESULT
  asserts result subject rank=1
  yes "Marathonschaatser Tom Maes rondde in Hoorn zijn solo succesvol af." => Tom Maes: rank 1
  no "Marathonschaatser Tom Maes kon zijn solo niet afronden."

# "was in de eindsprint niet opgewassen tegen Maes".
frame no-match-in-sprint
  sport marathon-skating cycling speed-skating short-track
  verb zijn blijken
  needs MARKER[id=in-the-sprint]
  needs MARKER[id=no-match-for]
  subject
  role winner: competitor behind against
  without MARKER[id=in-a-group]
  without RANK
  asserts result winner rank=1 derived
  asserts result subject rank=2 derived
  yes "In de eindsprint was marathonschaatser Tom Maes niet opgewassen tegen Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "In de eindsprint was marathonschaatser Tom Maes opgewassen tegen Jan Bos."

# "maakten met plek twee en drie het feest compleet".
frame made-feast-complete
  sport marathon-skating speed-skating short-track cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb maken
  needs MARKER[id=complete]
  subject
  role rank: RANK[kind=noun] behind with
  without NONRESULT
  asserts result subject rank
  yes "Schaatsster Eva Maes maakte met de derde plaats in Thialf het Nederlandse feest compleet." => Eva Maes: rank 3
  yes "Schaatsster Eva Maes maakt met de derde plaats in Thialf het Nederlandse feest compleet." => Eva Maes: rank 3
  no "Schaatsster Eva Maes wil met de derde plaats in Thialf het Nederlandse feest compleet maken."

# "Nederland pakte goud voor Noorwegen en Italië": ahead of them.
frame crew-got-award-before
  sport speed-skating short-track
  verb pakken winnen grijpen veroveren behalen halen bemachtigen
  subject
  role award: AWARD bare
  role next: COUNTRY|TEAM|TEAM-ALIAS behind for
  without PERSON bare
  without NONRESULT
  asserts result next rank=award+1
  yes "Nederland pakte op de ploegenachtervolging goud voor Noorwegen en Italië." => Nederland: rank 1, medal gold; Noorwegen: rank 2; Italië: rank 3
  no "Joy Beune pakte op de 1500 meter goud voor Nederland." => Joy Beune: rank 1, medal gold

# "verloor de finale van Noorwegen", "versloeg Canada in de finale": a ride of two crews.
frame crew-lost-final
  sport speed-skating
  verb verliezen
  subject
  needs ROUND|THE-FINAL|MARKER[id=finish]
  role winner: COUNTRY|TEAM|TEAM-ALIAS behind of
  without AWARD
  without RANK
  without SCORE
  asserts result winner rank=1 derived
  asserts result subject rank=2 derived
  last
  yes "Nederland verloor op de ploegenachtervolging in Thialf van Noorwegen in de finale." => Noorwegen: rank 1; Nederland: rank 2
  no "Nederland wil de finale op de ploegenachtervolging in Thialf niet van Noorwegen verliezen."

frame crew-won-final
  sport speed-skating
  verb verslaan kloppen
  voice active
  subject
  needs ROUND|THE-FINAL|MARKER[id=finish]
  role beaten: COUNTRY|TEAM|TEAM-ALIAS bare
  without AWARD
  without RANK
  without SCORE
  takes time
  asserts result subject rank=1 time
  asserts result beaten rank=2
  last
  yes "Japan versloeg Nederland op de ploegenachtervolging in Thialf in de finale." => Japan: rank 1; Nederland: rank 2
  no "Japan hoopt Nederland in de finale op de ploegenachtervolging in Thialf te verslaan."

# "hoefde met 3.56,62 niemand te vrezen".
frame nobody-to-fear
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb hoeven hebben
  needs MARKER[id=nobody-to-fear]
  subject
  role time: TIME behind with|in
  without MARKER[id=midway]
  without MARKER[id=lap]
  allow must negated
  asserts result subject rank=1 time
  yes "Schaatsster Eva Maes hoefde in Thialf met 3.56,62 niemand te vrezen." => Eva Maes: rank 1, time 236.62
  no "Schaatsster Eva Maes hoeft in Thialf niemand te vrezen."

# "stond als winnaar op het podium".
frame on-podium-as-winner
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb staan beklimmen stappen klimmen
  needs MARKER[id=as-winner]
  needs MARKER[id=podium]
  subject
  without MARKER[id=of-own-heat]
  without YEAR
  allow possible
  asserts result subject rank=1
  yes "Marathonschaatser Tom Maes stond na afloop in Hoorn als winnaar op het podium." => Tom Maes: rank 1
  no "Marathonschaatser Tom Maes wil in Hoorn als winnaar op het podium staan."

# "Het bleef voor Maes bij de tweede plaats".
frame it-stayed-at
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb blijven
  role rank: RANK[kind=noun] behind at
  role who: competitor behind for
  without MARKER[id=midway]
  without STANDINGS
  asserts result who rank
  yes "Het bleef voor schaatser Tom Maes in Thialf bij de tweede plaats." => Tom Maes: rank 2
  yes "Het blijft voor schaatser Tom Maes in Thialf bij de tweede plaats." => Tom Maes: rank 2
  no "Het blijft voor schaatser Tom Maes in Thialf misschien bij de tweede plaats."

# "die niet verder kwam dan de dertiende tijd", "hoewel hij niet verder kwam dan 1.47,20".
frame came-no-further
  verb komen raken geraken rijden reiken eindigen kunnen
  needs MARKER[id=no-further-than]
  subject
  role rank?: RANK behind comparison
  role time?: TIME behind comparison
  allow possible
  without MARKER[id=midway]
  without STANDINGS
  asserts result subject rank time
  yes "Schaatser Tom Maes, die in Thialf niet verder kwam dan de dertiende tijd, was boos." => Tom Maes: rank 13
  yes "Hoewel schaatser Tom Maes in Thialf niet verder kwam dan 1.47,20, was hij blij." => Tom Maes: time 107.2
  no "Schaatser Tom Maes zal in Thialf niet verder komen dan de dertiende plaats."

# "met goud voor Maes, zilver voor Smit en brons voor Bos".
frame medal-for-first
  role award: NUMBERED[kind=for-first]
  role who: competitor behind for adjoining
  asserts result who rank=award medal=award
  yes "Schaatsen in Thialf. Met goud voor Jan Smit, zilver voor Tom Maes en brons voor Kai Bos was het podium Nederlands." => Jan Smit: rank 1, medal gold; Tom Maes: rank 2, medal silver; Kai Bos: rank 3, medal bronze
  no "Schaatsen in Thialf. De ploeg hoopt te eindigen met goud voor Jan Smit en zilver voor Tom Maes."

frame medal-for-second
  role award: NUMBERED[kind=for-second]
  role who: competitor behind for adjoining
  asserts result who rank=award medal=award
  yes "Schaatsen in Thialf. Nederland deed goede zaken met zilver voor Jan Smit en brons voor Tom Maes." => Jan Smit: rank 2, medal silver; Tom Maes: rank 3, medal bronze
  no "Schaatsen in Thialf. De ploeg hoopt op goud voor Jan Smit en zilver voor Tom Maes."

frame medal-for-third
  role award: NUMBERED[kind=for-third]
  role who: competitor behind for adjoining
  asserts result who rank=award medal=award
  yes "Schaatsen in Thialf. Er was goud voor Jan Smit, zilver voor Tom Maes en brons voor Kai Bos." => Jan Smit: rank 1, medal gold; Tom Maes: rank 2, medal silver; Kai Bos: rank 3, medal bronze
  no "Schaatsen in Thialf. Er is misschien goud voor Jan Smit, zilver voor Tom Maes en brons voor Kai Bos."

frame medal-at-first
  role award: NUMBERED[kind=at-first]
  role who: competitor behind for adjoining
  role where: DISCIPLINE behind on adjoining
  asserts result who rank=award medal=award event=where
  yes "Schaatsen in Thialf. Met goud voor Jan Smit op de 500 meter en zilver voor Tom Maes op de 1000 meter deed Nederland goede zaken." => Jan Smit: rank 1, medal gold; Tom Maes: rank 2, medal silver
  no "Schaatsen in Thialf. De ploeg hoopt te eindigen met goud voor Jan Smit op de 500 meter en zilver voor Tom Maes op de 1000 meter."

frame medal-at-second
  role award: NUMBERED[kind=at-second]
  role who: competitor behind for adjoining
  role where: DISCIPLINE behind on adjoining
  asserts result who rank=award medal=award event=where
  yes "Schaatsen in Thialf. Nederland won twee medailles: goud voor Jan Smit op de 500 meter en brons voor Tom Maes op de 1000 meter." => Jan Smit: rank 1, medal gold; Tom Maes: rank 3, medal bronze
  no "Schaatsen in Thialf. De ploeg hoopt op goud voor Jan Smit op de 500 meter en zilver voor Tom Maes op de 1000 meter."

frame medal-at-third
  role award: NUMBERED[kind=at-third]
  role who: competitor behind for adjoining
  role where: DISCIPLINE behind on adjoining
  asserts result who rank=award medal=award event=where
  yes "Schaatsen in Thialf. Er was goud voor Jan Smit op de 500 meter, zilver voor Tom Maes op de 1000 meter en brons voor Kai Bos op de 1500 meter." => Jan Smit: rank 1, medal gold; Tom Maes: rank 2, medal silver; Kai Bos: rank 3, medal bronze
  no "Schaatsen in Thialf. Er is misschien goud voor Jan Smit op de 500 meter, zilver voor Tom Maes op de 1000 meter en brons voor Kai Bos op de 1500 meter."

# "De eerste drie plaatsen gingen naar Maes, Smit en Bos", "Maes, Smit en Bos vormden het podium".
frame first-three-to
  sport speed-skating short-track marathon-skating cycling athletics swimming triathlon rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb gaan zijn
  needs MARKER[id=first-three]
  role who: PERSON|COUNTRY behind to|for
  tense past
  asserts result who rank=1+
  yes "Schaatsen in Thialf. De eerste drie plaatsen gingen naar Jan Smit, Tom Maes en Kai Bos." => Jan Smit: rank 1; Tom Maes: rank 2; Kai Bos: rank 3
  no "Schaatsen in Thialf. De eerste drie plaatsen gingen niet naar Jan Smit, Tom Maes en Kai Bos."

frame formed-the-podium
  sport speed-skating short-track marathon-skating cycling athletics swimming triathlon rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb vormen
  needs MARKER[id=podium]
  subject
  without competitor behind with|beside
  without RANK
  tense past
  asserts result subject rank=1+
  yes "Schaatsen in Thialf. Jan Smit, Tom Maes en Kai Bos vormden het podium." => Jan Smit: rank 1; Tom Maes: rank 2; Kai Bos: rank 3
  no "Schaatsen in Thialf. Jan Smit, Tom Maes en Kai Bos willen het podium vormen."

# "won de 500 meter in 34,20 en de 1000 meter in 1.07,80": each with its time.
frame won-second-in-time
  sport speed-skating short-track swimming athletics
  verb winnen
  subject
  role contest: IN-TURN[kind=timed]
  role time: TIME adjoining
  asserts result subject rank=1 time event=contest
  yes "Schaatser Tom Maes won de 500 meter in 34,20 en de 1000 meter in 1.07,80." => Tom Maes: rank 1, time 34.2; Tom Maes: rank 1, time 67.8
  no "Schaatser Tom Maes wil de 500 meter in 34,20 en de 1000 meter in 1.07,80 winnen."

frame rode-second-in-time
  sport speed-skating short-track swimming athletics
  verb rijden schaatsen klokken noteren zwemmen lopen
  subject
  role contest: IN-TURN[kind=timed]
  role time: TIME adjoining
  asserts result subject time event=contest
  yes "Schaatser Tom Maes klokte op de 500 meter 34,20 en op de 1000 meter 1.07,80." => Tom Maes: time 34.2; Tom Maes: time 67.8
  no "Schaatser Tom Maes wil op de 500 meter 34,20 en op de 1000 meter 1.07,80 rijden."

frame won-between-in-time
  sport speed-skating short-track swimming athletics
  verb winnen
  subject
  role contest: IN-TURN[kind=timed-between]
  role time: TIME adjoining
  asserts result subject rank=1 time event=contest
  yes "Schaatser Tom Maes won de 500 meter in 34,20, de 1000 meter in 1.07,80 en de 1500 meter in 1.44,50." => Tom Maes: rank 1, time 34.2; Tom Maes: rank 1, time 67.8; Tom Maes: rank 1, time 104.5
  no "Schaatser Tom Maes wil de 500 meter in 34,20, de 1000 meter in 1.07,80 en de 1500 meter in 1.44,50 winnen."

frame rode-between-in-time
  sport speed-skating short-track swimming athletics
  verb rijden schaatsen klokken noteren zwemmen lopen
  subject
  role contest: IN-TURN[kind=timed-between]
  role time: TIME adjoining
  asserts result subject time event=contest
  yes "Schaatser Tom Maes klokte op de 500 meter 34,20, op de 1000 meter 1.07,80 en op de 1500 meter 1.44,50." => Tom Maes: time 34.2; Tom Maes: time 67.8; Tom Maes: time 104.5
  no "Schaatser Tom Maes wil op de 500 meter 34,20, op de 1000 meter 1.07,80 en op de 1500 meter 1.44,50 rijden."

frame rode-between
  sport speed-skating short-track swimming athletics
  verb rijden schaatsen klokken noteren zwemmen lopen komen realiseren
  subject
  role time: TIME[kind=between]
  role contest: IN-TURN[kind=after-time] adjoining
  without MARKER[id=midway]
  without MARKER[id=lap]
  asserts result subject time event=contest
  yes "Schaatser Tom Maes reed 34,20 op de 500 meter, 1.07,80 op de 1000 meter en 1.44,50 op de 1500 meter." => Tom Maes: time 34.2; Tom Maes: time 67.8; Tom Maes: time 104.5
  no "Schaatser Tom Maes wil 34,20 op de 500 meter, 1.07,80 op de 1000 meter en 1.44,50 op de 1500 meter rijden."

# "veroverde goud op de 500 meter, zilver op de 1000 meter en brons op de 1500 meter": the one in the middle.
frame own-medal-between
  subject
  role award: NUMBERED[kind=own-second]
  role contest: IN-TURN[kind=own] adjoining
  role time?: TIME adjoining
  asserts result subject rank=award medal=award time event=contest
  yes "Schaatser Tom Maes veroverde goud op de 500 meter, zilver op de 1000 meter en brons op de 1500 meter." => Tom Maes: rank 1, medal gold; Tom Maes: rank 2, medal silver; Tom Maes: rank 3, medal bronze
  yes "Schaatser Tom Maes werd vierde op de 500 meter, vijfde op de 1000 meter en zesde op de 1500 meter." => Tom Maes: rank 4; Tom Maes: rank 5; Tom Maes: rank 6
  no "Schaatser Tom Maes wil goud op de 500 meter, zilver op de 1000 meter en brons op de 1500 meter veroveren."

frame own-medal-earlier
  subject
  role award: NUMBERED[kind=own-earlier]
  role contest: IN-TURN[kind=own-earlier] adjoining
  asserts result subject rank=award medal=award event=contest
  yes "Schaatser Tom Maes werd vierde op de 500 meter, vijfde op de 1000 meter, zesde op de 1500 meter en zevende op de 5000 meter." => Tom Maes: rank 4; Tom Maes: rank 5; Tom Maes: rank 6; Tom Maes: rank 7
  no "Schaatser Tom Maes wil goud op de 500 meter, zilver op de 1000 meter, goud op de 1500 meter en brons op de 5000 meter veroveren."

# "De Nederlandse mannen waren op de ploegenachtervolging oppermachtig".
frame crew-rules
  verb zijn blijken
  subject
  needs MARKER[id=nation-rules]
  needs DISCIPLINE[crew]
  without MARKER[id=midway]
  takes time
  asserts result subject rank=1 time
  yes "Schaatsen in Thialf. De Nederlandse mannen waren op de ploegenachtervolging oppermachtig." => Nederland: rank 1
  no "Schaatsen in Thialf. De Nederlandse mannen waren op de 1000 meter oppermachtig."

# "won, met Maes op 0,50 seconde als tweede".
frame with-as-place-at-gap
  needs MARKER[id=with-as]
  role who: competitor behind with
  role gap: GAP adjoining
  role rank: RANK adjoining
  asserts result who rank gap
  yes "Schaatser Jan Smit won de 500 meter, met Tom Maes op 0,50 seconde als tweede." => Jan Smit: rank 1; Tom Maes: rank 2, gap 0.5 to Jan Smit
  no "Schaatser Jan Smit kan de 500 meter winnen, met Tom Maes op 0,50 seconde als tweede."

# "dwong met winst op de 1000 meter een startbewijs af".
frame ticket-with-place
  sport speed-skating short-track
  verb af|dwingen bemachtigen veroveren verdienen veilig|stellen grijpen pakken behalen halen verzekeren opeisen
  needs MARKER[id=the-ticket]
  subject
  role rank: AWARD|RANK behind with
  without NONRESULT
  takes time
  asserts result subject rank medal=rank time
  yes "Schaatser Tom Maes dwong in Thialf met winst op de 1000 meter een startbewijs af." => Tom Maes: rank 1
  yes "Schaatser Tom Maes bemachtigde in Thialf met een derde plaats op de 1500 meter een startbewijs voor het WK." => Tom Maes: rank 3
  no "Schaatser Tom Maes kan in Thialf met een derde plaats een startbewijs voor het WK bemachtigen."

# "bouwde met de zege op de 1500 meter haar voorsprong uit", "verdedigde met de derde plek haar leidende positie".
frame strengthens-lead-with-place
  sport speed-skating short-track marathon-skating cycling athletics triathlon
  verb uit|bouwen verstevigen vergroten versterken verdedigen consolideren behouden uit|breiden
  needs MARKER[id=lead]|MARKER[id=own-margin]
  subject
  role rank: AWARD|RANK[kind=noun] behind with|by|through
  takes time
  without NONRESULT
  without MARKER[id=midway]
  without PERSON behind of
  asserts result subject rank=rank medal=rank time race
  yes "Schaatsster Eva Maes bouwde in Thialf met de zege op de 1500 meter in 1.56,30 haar voorsprong verder uit." => Eva Maes: rank 1, time 116.3
  yes "Schaatsster Eva Maes verdedigde in Thialf haar leidende positie met een derde plek." => Eva Maes: rank 3
  yes "Door winst op de 500 meter verstevigde schaatsster Eva Maes haar leidende positie." => Eva Maes: rank 1
  no "Schaatsster Eva Maes wil met winst op de 1500 meter haar voorsprong uitbouwen."
  yes "Marathonschaatsster Eva Maes verdedigde met de derde plek haar leidende positie in het klassement." => Eva Maes: rank 3; Eva Maes: rank 1
  no "Schaatsster Eva Maes bouwde na de zege van Ann Bos haar voorsprong uit."

# "Bij de vrouwen ontbraken de Belgen in de eindstrijd": they had not come so far.
frame nation-absent-from-final
  verb ontbreken
  subject
  needs ROUND|THE-FINAL
  needs DEMONYM|TEAM-ALIAS|EPITHET
  without REASON
  asserts nothing
  last
  yes "Tom Maes won. De Nederlanders ontbraken in de eindstrijd op de 500 meter." => Tom Maes: rank 1
  no "De Nederlanders ontbraken in de finale."

# "wist de finale te halen om daar in 3.51,20 als vierde aan te tikken", "om uiteindelijk zesde te worden": what came of it, and no purpose.
frame outcome-of-it
  sport athletics swimming triathlon speed-skating short-track marathon-skating rowing cycling canoeing alpine-skiing biathlon cross-country-skiing
  verb worden eindigen finishen aan|tikken aan|komen binnen|komen belanden komen
  needs MARKER[id=then-outcome]
  subject
  role rank: RANK bare
  takes time
  without NONRESULT
  without MARKER[id=midway]
  allow purpose
  asserts result subject rank time
  yes "Zwemmer Tom Maes werkte zich naar voren om uiteindelijk zesde te worden." => Tom Maes: rank 6
  yes "Zwemmer Tom Maes haalde de finale om daar in 3.51,20 als vierde aan te tikken." => Tom Maes: rank 4, time 231.2
  no "Zwemmer Tom Maes wil hard trainen om uiteindelijk zesde te worden."
  no "Zwemmer Tom Maes hoopt de finale te halen om daar als vierde aan te tikken."

frame outcome-in-time
  sport athletics swimming triathlon speed-skating short-track marathon-skating rowing cycling canoeing alpine-skiing biathlon cross-country-skiing
  verb eindigen finishen aan|tikken aan|komen binnen|komen komen winnen zegevieren
  needs MARKER[id=then-outcome]
  subject
  role time: TIME behind in|after|with
  without NONRESULT
  without RECORD-WORD
  without MARKER[id=midway]
  allow purpose
  asserts result subject time
  yes "Zwemmer Tom Maes wist de finale te halen om daar in een tijd van 3.51,20 te finishen, goed voor een derde plaats." => Tom Maes: rank 3, time 231.2
  no "Zwemmer Tom Maes wil sneller openen om daar in 3.51,20 te finishen."

# "gaat aan de leiding in het allroundklassement".
frame leads-the-combined
  sport speed-skating short-track
  verb nemen gaan staan over|nemen hebben grijpen blijven komen
  needs MARKER[id=lead]
  subject
  role disc: DISCIPLINE[classification] behind in|of
  role others?: competitor behind for|ahead
  takes points
  asserts result subject rank=1 points event=disc
  asserts result others rank=2+ event=disc
  last
  yes "Schaatser Tom Maes gaat na twee afstanden aan de leiding in het allroundklassement, voor Jan Bos en Kai Mol." => Tom Maes: rank 1; Jan Bos: rank 2; Kai Mol: rank 3
  no "Schaatser Tom Maes wil aan de leiding gaan in het allroundklassement."

# "verdedigde ruim 11 seconden op nummer twee Maes": before the last race, and no place.
frame defends-on-numbered
  sport speed-skating short-track cycling athletics
  verb verdedigen
  needs NUMBERED behind on
  asserts nothing
  last
  yes "Schaatser Tom Maes verdedigde ruim 11 seconden op nummer twee Jan Bos. Jan Bos werd vierde." => Jan Bos: rank 4
  no "Schaatser Tom Maes verdedigde ruim 11 seconden op nummer twee Jan Bos."

# "Vrijdag kwamen daar als eersten de Belgen bij": what was counted up.
frame comes-to-those
  verb bij|komen
  role rank: RANK
  asserts nothing
  last
  yes "Tom Maes won. Vrijdag kwam daar als tweede Jan Bos bij." => Tom Maes: rank 1
  no "Vrijdag kwamen daar als eerste Tom Maes en Jan Bos bij."

# "Leidster in het klassement blijft Maes".
frame leader-remains
  sport speed-skating short-track marathon-skating cycling
  verb blijven worden
  needs EPITHET[id=leader] bare
  needs STANDINGS behind in|of
  role leader: PERSON bare
  role next?: PERSON behind for|ahead
  takes points
  without GAP[kind=third]
  without GAP[kind=fourth]
  without NONRESULT
  without MARKER[id=midway]
  asserts result leader rank=1 points standings
  asserts result next rank=2+ standings
  last
  yes "Schaatsen in Thialf. Eva Maes won. Leidster in het klassement blijft Ann Smit." => Eva Maes: rank 1; Ann Smit: rank 1
  yes "Schaatsen in Thialf. Eva Maes won en blijft leidster in het klassement met 120 punten, voor Ann Smit." => Eva Maes: rank 1; Eva Maes: rank 1, points 120; Ann Smit: rank 2
  no "Schaatsen in Thialf. Leidster in het klassement blijft misschien Ann Smit."

# "bezet de derde plaats met 210 punten": in the ranking.
frame holds-place-with-points
  sport speed-skating short-track marathon-skating
  verb bezetten bekleden in|nemen
  tense present
  subject
  role rank: RANK[kind=noun] bare
  role points: POINTS behind with
  without MARKER[id=midway]
  asserts result subject rank points standings
  last
  yes "Schaatsen in Thialf. Tom Maes bezet de derde plaats met 210 punten." => Tom Maes: rank 3, points 210
  no "Schaatsen in Thialf. Tom Maes wil met 210 punten de derde plaats bezetten."

# "sloeg terug met de snelste tijd", "revancheerde zich met winst op de 1000 meter", "nam revanche met goud".
frame struck-back-with
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb terug|slaan revancheren troosten herstellen
  tense past
  subject
  role rank: RANK[kind=noun]|AWARD behind with
  takes time
  without NONRESULT
  without STANDINGS
  without MARKER[id=midway]
  without PERSON behind of
  asserts result subject rank medal=rank time
  yes "Schaatser Tom Maes sloeg in Thialf op de 1000 meter terug met de snelste tijd: 1.08,77." => Tom Maes: rank 1, time 68.77
  yes "Schaatser Tom Maes revancheerde zich in Thialf met winst op de 1000 meter." => Tom Maes: rank 1
  no "Schaatser Tom Maes wil in Thialf terugslaan met de snelste tijd."

frame took-revenge-with
  sport speed-skating short-track marathon-skating cycling athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb nemen
  needs REVENGE
  tense past
  subject
  role rank: RANK[kind=noun]|AWARD behind with
  takes time
  without NONRESULT
  without STANDINGS
  without PERSON behind of
  asserts result subject rank medal=rank time
  yes "Schaatser Tom Maes nam in Thialf revanche met goud op de 1000 meter." => Tom Maes: rank 1, medal gold
  no "Schaatser Tom Maes wil in Thialf revanche nemen met goud."

# "De laatste zege van Maes dateert van 2019": then.
frame award-dates-from
  verb dateren
  role award: AWARD|RANK[kind=noun]
  without RECORD-WORD
  asserts nothing
  last
  yes "De laatste zege van Tom Maes dateert van 2019. Tom Maes eindigde als vierde." => Tom Maes: rank 4
  no "De laatste zege van Tom Maes op de 1000 meter dateert van 2019."

# "Nederland is de kampioen van 2022": the subject, then.
frame is-champion-of-year
  verb zijn heten
  subject
  role what: EPITHET[kind=of-year] bare
  asserts result subject rank=1 event=what
  last
  yes "Tom Maes en Jan Bos lachten. Nederland is de wereldkampioen van 2022." => Nederland: rank 1
  no "Tom Maes is niet de wereldkampioen van 2022."

# "Ze staat op 8,35 seconden van Maes": of a meeting that goes on.
frame stands-behind-now
  sport speed-skating
  verb staan
  tense present
  subject
  role gap: GAP
  role ahead: competitor behind of|on|behind
  role rank?: RANK bare
  without DISCIPLINE
  without MARKER[id=midway]
  asserts result subject rank gap gap-to=ahead standings
  last
  yes "Schaatsster Eva Maes rijdt in Thialf het WK allround. Ze staat op 8,35 seconden van Ann Smit." => Eva Maes: gap 8.35 to Ann Smit
  yes "Schaatsster Eva Maes rijdt in Thialf het WK allround. Ze staat nu op 8,35 seconden achter Ann Smit." => Eva Maes: gap 8.35 to Ann Smit
  yes "Schaatsster Eva Maes rijdt in Thialf het WK allround. In het tussenklassement staat ze derde op 8,35 seconden van Ann Smit." => Eva Maes: rank 3, gap 8.35 to Ann Smit
  yes "Wilco Bakker staat op 43 tellen van Simon de Vries." => Wilco Bakker: gap 43 to Simon de Vries
  no "Schaatsster Eva Maes stond in Thialf even op 8,35 seconden van Ann Smit."

# "hield voor de afsluitende 10 kilometer een marge van 3,40 seconden over op Maes": of the meeting, and no gap of that race.
frame lead-before-last
  sport speed-skating
  verb over|houden hebben houden verdedigen tellen
  needs MARKER[id=after-part]
  role gap: GAP|DURATION
  role second: competitor behind on
  without STANDINGS
  asserts nothing
  last
  yes "Schaatser Jan Bos hield in Thialf voor de afsluitende 10 kilometer een marge van 3,40 seconden over op Tom Maes. Tom Maes werd vierde." => Tom Maes: rank 4
  no "Schaatser Jan Bos hield in Thialf voor de afsluitende 10 kilometer een marge van 3,40 seconden over op Tom Maes."

# "won haar rit in 1.15,20, goed voor de vijfde plaats": the place is over all rides.
frame wins-ride-good-for
  sport speed-skating
  verb winnen
  needs MARKER[id=ride-of-two]
  needs MARKER[id=good-for]
  subject
  role rank: RANK|AWARD behind for
  takes time
  asserts result subject rank medal=rank time
  last
  yes "Schaatser Tom Maes won zijn rit in 1.09,30, goed voor de vijfde plaats." => Tom Maes: rank 5, time 69.3
  no "Schaatser Tom Maes won zijn rit, maar dat is niet goed voor een plaats in de finale."

# "won de laatste rit in 1.09,30": of two, and not of all.
frame wins-ride-of-two
  sport speed-skating
  verb winnen
  needs MARKER[id=ride-of-two] bare
  without DISCIPLINE bare
  subject
  role time?: TIME
  asserts result subject time
  last
  yes "Schaatser Tom Maes won in Thialf de laatste rit in 1.09,30." => Tom Maes: time 69.3
  no "Schaatser Tom Maes won in Thialf de voorlaatste rit."

# "had graag gewonnen", "was graag derde geworden": it was not so.
frame would-gladly-have
  needs MARKER[id=gladly]
  also hebben
  tense past
  asserts nothing
  last
  yes "Tom Maes had graag goud gepakt. Tom Maes werd vierde." => Tom Maes: rank 4
  no "Tom Maes had graag gewonnen."

frame would-gladly-be
  verb worden eindigen finishen
  needs MARKER[id=gladly]
  tense past
  asserts nothing
  last
  yes "Tom Maes was graag derde geworden. Tom Maes werd vierde." => Tom Maes: rank 4
  no "Tom Maes was dolgraag derde geworden."

# "kroonde zich tot winnaar van de wereldbeker op de 1000 meter": of the ranking.
frame crowned-winner-of-series
  verb kronen
  subject
  needs COMPETITION[kind=world-cup-series] behind of
  needs EPITHET[id=winner]|MARKER[id=winner]
  asserts result subject rank=1 standings
  last
  yes "Tom Maes kroonde zich tot winnaar van de wereldbeker op de 1000 meter." => Tom Maes: rank 1
  no "Tom Maes wil zich tot winnaar van de wereldbeker op de 1000 meter kronen."

# "sluit het seizoen af als nummer één van de wereldbeker".
frame closes-season-as
  verb af|sluiten besluiten
  subject
  role rank: RANK[kind=as]
  needs COMPETITION[kind=world-cup-series] behind of
  without COMPETITION[kind=world-cup-series] behind at|on|during
  without TIME
  without DISCIPLINE bare
  without MARKER[id=one-meeting]
  without PLACE
  takes points
  asserts result subject rank points standings
  last
  yes "Tom Maes sluit het seizoen af als nummer twee van de wereldbeker." => Tom Maes: rank 2
  no "Tom Maes sluit het seizoen niet af als nummer twee van de wereldbeker."

# "is onverslaanbaar": a state, and no race.
frame is-supreme-now
  verb zijn blijven
  tense present
  needs MARKER[id=supreme]
  without DISCIPLINE
  without ROUND
  without TIME
  asserts nothing
  last
  yes "Polen is onverslaanbaar. Polen werd vierde." => Polen: rank 4
  no "Polen is dit toernooi onverslaanbaar."

# "zat met 1.41,22 een halve seconde boven het wereldrecord".
frame was-off-record
  sport speed-skating short-track swimming athletics
  verb zitten uit|komen eindigen
  needs MARKER[id=off-record]
  subject
  role time: TIME behind with|in
  without MARKER[id=midway]
  without MARKER[id=lap]
  without YEAR
  asserts result subject time
  yes "Schaatser Tom Maes zat in Thialf met zijn 1.41,22 slechts vier tienden boven het wereldrecord." => Tom Maes: time 101.22
  no "Halverwege zat schaatser Tom Maes in Thialf met 41,22 boven het wereldrecord."

# "sneller dan de zilveren Smit".
frame medalled-beside
  role who: NUMBERED[kind=medalled]
  without YEAR
  without RELATIVE-PERIOD
  asserts result who rank=who medal=who
  yes "Schaatsster Anna Smit won in Thialf voor de zilveren Eva Maes." => Anna Smit: rank 1; Eva Maes: rank 2, medal silver
  no "Schaatsster Anna Smit droeg in Thialf zilveren oorbellen."

# "Een rit eerder had Bos met 35,10 de snelste tijd gereden": of those who had ridden by then.
frame fastest-until-then
  sport speed-skating swimming athletics rowing
  verb rijden schaatsen lopen zwemmen zetten neer|zetten noteren klokken maken doen hebben boeken zijn
  voice active
  needs MARKER[id=a-race-before]
  subject
  role rank: RANK[rank=1]
  takes time
  asserts result subject time
  last
  yes "Schaatsen: 500 meter. Jan Maes won in 35,00. Een rit eerder had Tom Bos met 35,10 de snelste tijd gereden." => Jan Maes: rank 1, time 35; Tom Bos: time 35.1
  yes "Schaatsen: 500 meter. Jan Maes won in 35,00. Tom Bos reed in de rit ervoor met 35,10 de snelste tijd." => Jan Maes: rank 1, time 35; Tom Bos: time 35.1
  no "Schaatsen: 500 meter. Een rit eerder had Tom Bos de snelste tijd neergezet."

# "deelde het podium met Bos en Kok": who was on it, and not where.
frame shares-podium-with
  verb delen
  subject
  needs MARKER[id=podium]
  role others: competitor behind with
  asserts nothing
  last
  yes "Schaatsen: 500 meter. Ann Maes won. Ze deelde het podium met Eva Bos en Iris Kok." => Ann Maes: rank 1
  no "Schaatsen: 500 meter. Ann Maes deelde het podium met Eva Bos."
