# Who is ahead of whom and who shares in what, and places told in passing.

# "topsprinters als Maes en Bos sloegen het toernooi over".
frame absent-such-as
  verb ontbreken af|melden af|zeggen af|haken passen over|slaan laten
  needs MARKER[id=such-as]
  role out: PERSON behind as
  without AWARD
  without MARKER[id=training]
  without MARKER[id=podium]
  role reason?: REASON
  allow must future
  asserts withdrawal out status=DNS reason
  yes "Topsprinters als Anna Smit, Eva Bos en Lea Mol sloegen het NK over." => Anna Smit: DNS; Eva Bos: DNS; Lea Mol: DNS
  no "Topsprinters als Anna Smit en Eva Bos sloegen het NK niet over."
  no "Topsprinters als Anna Smit en Eva Bos lieten zich niet kloppen op het NK."

# "met een vijfde plaats zat ze er dichtbij".
frame near-with-place
  verb zitten komen zijn
  needs MARKER[id=near-it]
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  without MARKER[id=midway]
  without MARKER[id=in-mind]
  without STANDINGS
  asserts result subject rank time
  yes "Met een vijfde plaats zat Anna Smit er dichtbij." => Anna Smit: rank 5
  yes "Anna Smit kwam met de vierde tijd in de buurt." => Anna Smit: rank 4
  no "Met een vijfde plaats zou Anna Smit er dichtbij zitten."
  no "Anna Smit zat dichtbij."

# "een vijfde plaats was haar deel", "viel Smit ten deel".
frame place-was-her-share
  verb zijn worden
  needs MARKER[id=her-share]
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]
  role rank: RANK[kind=noun]|AWARD[medal] bare
  without NONRESULT
  without STANDINGS
  asserts result who rank=rank medal=rank
  yes "Anna Smit ging hard. Een vijfde plaats was haar deel." => Anna Smit: rank 5
  no "Anna Smit ging hard. Een vijfde plaats was niet haar deel."

frame place-fell-to
  verb vallen
  needs MARKER[id=to-share]
  role rank: RANK[kind=noun]|AWARD[medal] bare
  role who: PRONOUN[form=object]|PERSON bare
  without NONRESULT
  asserts result who rank=rank medal=rank
  yes "Het zilver viel Anna Smit ten deel." => Anna Smit: rank 2, medal silver
  no "Het zilver viel Anna Smit niet ten deel."

# "na het goud van Maes en het zilver van Bos": the second of them.
frame held-award-too
  role award: AWARD[kind=also]
  role who: PERSON|EPITHET behind of|for adjoining
  without NONRESULT
  without MARKER[id=midway]
  allow must seems
  asserts result who rank=award medal=award
  yes "Na het goud van Anna Smit en het zilver van Eva Bos op de 500 meter was er feest." => Anna Smit: rank 1, medal gold; Eva Bos: rank 2, medal silver
  yes "De overmacht bleek uit de winst van Luc Petit en het zilver voor Jean Noir." => Luc Petit: rank 1; Jean Noir: rank 2, medal silver
  no "Na het goud en het zilver van Eva Bos op de 500 meter was er feest."

# "eindigde kort achter de Deense winnares Smit": who is called so has won.
frame ends-behind-winner
  verb eindigen finishen komen aan|komen binnen|komen blijven stranden
  role winner: MARKER[id=winner-epithet] behind behind|after
  without RANK
  without GAP
  without MARKER[id=midway]
  asserts result winner rank=1+
  yes "Anna Smit eindigde kort achter de Deense winnares Eva Jansen." => Eva Jansen: rank 1
  no "Anna Smit wil kort achter de Deense winnares Eva Jansen eindigen."

# "kwam met een achterstand van 0,14 seconde op Smit over de finish".
frame home-with-deficit
  verb komen eindigen finishen aan|komen binnen|komen arriveren over|komen
  subject
  role gap: GAP[kind=deficit]|GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]
  needs MARKER[id=deficit]
  role ahead: competitor behind on
  without RANK
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Met een achterstand van 0,14 seconde op Eva Jansen kwam Anna Smit over de finish." => Anna Smit: gap 0.14 to Eva Jansen
  no "Met een achterstand van 0,14 seconde op Eva Jansen ging Anna Smit de slotronde in."

# "bleef Jansen (tweede) en Bos (derde) voor": next to the second is the first.
frame ahead-of-bracketed
  verb voor|blijven verslaan kloppen af|troeven af|houden overtreffen
  needs MARKER[id=second-in-brackets]
  subject
  role beaten: PERSON|EPITHET|TEAM|COUNTRY bare
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1 derived
  asserts result beaten rank=2+
  yes "Anna Smit bleef Eva Jansen (tweede) en Lea Mol (derde) voor." => Anna Smit: rank 1; Eva Jansen: rank 2; Lea Mol: rank 3
  yes "Zo klopte Anna Smit wereldkampioene Eva Jansen (tweede)." => Anna Smit: rank 1; Eva Jansen: rank 2
  no "Anna Smit wil Eva Jansen (tweede) voorblijven." => Eva Jansen: rank 2

# "werd aan de zijde van Smit wereldkampioene ploegkoers": a crew has one result.
frame champions-together
  sport cycling swimming athletics triathlon canoeing rowing sailing speed-skating short-track bobsleigh
  verb worden kronen
  needs DISCIPLINE[crew]
  needs MARKER[id=champion]
  subject
  role mate: PERSON behind with|of
  needs MARKER[id=at-side]
  without TIMES
  asserts result mate rank=1
  yes "Baanwielrenster Anna Smit werd in 2012 aan de zijde van Eva Mol wereldkampioene ploegkoers." => Anna Smit: rank 1; Eva Mol: rank 1
  yes "Baanwielrenster Anna Smit werd samen met Eva Mol wereldkampioene ploegkoers." => Anna Smit: rank 1; Eva Mol: rank 1
  no "Baanwielrenster Anna Smit wil samen met Eva Mol wereldkampioene ploegkoers worden."

# "met een zesde plaats deed Smit het prima", "herstelde zich met een vierde plaats": what one has, one came to.
frame fares-with-place
  verb doen maken vieren tonen behalen boeken blijven keren zitten halen overtreffen redden verzilveren sprokkelen belonen realiseren terug|keren zorgen herstellen revancheren beleven kennen bevestigen onderstrepen bewijzen evenaren slagen presteren voldoen beperken trakteren verbeteren troosten breken vallen op|vallen uit|blinken schitteren stralen juichen lachen overtuigen
  tense past
  without MARKER[id=turn]
  without MARKER[id=no-contest]
  without MARKER[id=in-mind]
  without MARKER[id=midway]
  without COMPETITION bare
  without STANDINGS
  without PERSON behind of
  subject
  role rank: RANK[kind=noun] behind with
  takes time
  asserts result subject rank time
  yes "Met een zesde plaats deed Anna Smit het prima." => Anna Smit: rank 6
  yes "Anna Smit maakte met een zesde plaats haar rentree." => Anna Smit: rank 6
  yes "Anna Smit behaalde met een zesde plaats haar beste resultaat." => Anna Smit: rank 6
  yes "Anna Smit werd met een zesde plaats beloond." => Anna Smit: rank 6
  yes "Anna Smit bleef met een zesde plaats onder de verwachtingen." => Anna Smit: rank 6
  no "Anna Smit wil met een zesde plaats haar rentree maken."
  yes "Anna Smit herstelde zich met een vierde plaats in 39,20." => Anna Smit: rank 4, time 39.2
  yes "Van de Belgen deed Anna Smit het met een negende plaats het best." => Anna Smit: rank 9
  no "Anna Smit wilde zich met een vierde plaats herstellen."
  no "Met de zesde plaats van Eva Bos deed Anna Smit haar voordeel." => Eva Bos: rank 6

# "Het podium bestond verder uit Jansen en Bos".
frame podium-further
  verb bestaan
  needs MARKER[id=podium]
  needs MARKER[id=besides-the-winner]
  role who: competitor behind from
  without MARKER[id=for-a-part]
  asserts result who rank=3-
  yes "Anna Smit won. Het podium bestond verder uit Eva Jansen en Lea Bos." => Anna Smit: rank 1; Eva Jansen: rank 2; Lea Bos: rank 3
  no "De ploeg bestond verder uit Eva Jansen en Lea Bos."

# "gevolgd door Jansen op 0,23 en Bos op 0,45".
frame followed-at-second-gap
  verb volgen
  role second: competitor behind by
  role gap: GAP[kind=second]
  without MARKER[id=midway]
  asserts result second gap
  yes "Anna Smit won, gevolgd door Eva Jansen op 0,23." => Anna Smit: rank 1; Eva Jansen: rank 2, gap 0.23 to Anna Smit
  no "Anna Smit hoopt te winnen, gevolgd door Eva Jansen op 0,23."

frame followed-at-third-gap
  verb volgen
  subject
  role gap: GAP[kind=third]
  without MARKER[id=midway]
  asserts result subject rank=3 gap
  yes "Anna Smit was de snelste, gevolgd door Eva Jansen op 0,23 en Lea Bos op 0,45." => Anna Smit: rank 1; Eva Jansen: rank 2, gap 0.23 to Anna Smit; Lea Bos: rank 3, gap 0.45 to Anna Smit
  no "Anna Smit hoopt te winnen, gevolgd door Eva Jansen op 0,23 en Lea Bos op 0,45."

# "werd samen met Bos derde", "eindigde ex aequo met Bos op de derde plaats": both did.
frame shares-place-with
  verb worden eindigen finishen belanden stranden aan|komen komen
  needs MARKER[id=shared]|MARKER[id=at-side]
  subject
  role rank: RANK
  role other: PERSON behind with
  without MARKER[id=with-coach]
  without MARKER[id=midway]
  without GAP
  asserts result subject rank
  asserts result other rank=rank
  yes "Anna Smit werd samen met Eva Bos derde." => Anna Smit: rank 3; Eva Bos: rank 3
  yes "Anna Smit eindigde ex aequo met Eva Bos op de derde plaats." => Anna Smit: rank 3; Eva Bos: rank 3
  yes "Anna Smit werd gedeeld derde met Eva Bos." => Anna Smit: rank 3; Eva Bos: rank 3
  no "Anna Smit wil samen met Eva Bos derde worden."

frame place-shared-between
  verb delen
  voice passive
  role rank: RANK[kind=noun] bare
  role who: competitor behind between
  without MARKER[id=midway]
  asserts result who rank
  yes "De derde plaats werd gedeeld tussen Anna Smit en Eva Bos." => Anna Smit: rank 3; Eva Bos: rank 3
  no "De kamer werd gedeeld tussen Anna Smit en Eva Bos."

# "Grote namen als Smit en Bos waren er niet bij".
frame not-there-such-as
  verb zijn zitten
  require negated
  needs MARKER[id=such-as]
  needs MARKER[id=present]
  role out: PERSON behind as
  asserts withdrawal out status=DNS
  yes "Grote namen als Anna Smit en Eva Bos waren er niet bij." => Anna Smit: DNS; Eva Bos: DNS
  no "Grote namen als Anna Smit en Eva Bos waren er bij."

# "Jansen ging lang alleen en haalde het voor Smit": who did so is told in the clause before.
frame prevail-before-elided
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb halen
  needs MARKER[id=prevail]
  before
  role second: PERSON|EPITHET|DEMONYM behind for
  without competitor bare
  without RANK
  without AWARD
  without NONRESULT
  asserts result before rank=1
  asserts result second rank=2+
  yes "Anna Smit reed lang alleen en haalde het voor Eva Bos en Lea Mol." => Anna Smit: rank 1; Eva Bos: rank 2; Lea Mol: rank 3
  no "Anna Smit reed lang alleen en haalde het niet voor Eva Bos en Lea Mol."

# "wereldkampioene van 2019 Smit", "de winnaar van vorig jaar, Bos,": he won then, whatever he does now.
frame titled-then
  role who: MARKER[id=titled]
  allow negated possible wanted future must seems
  asserts result who rank=1 event=who
  yes "Wereldkampioene van 2019 Anna Smit werd vijfde." => Anna Smit: rank 1; Anna Smit: rank 5
  yes "De winnares van vorig jaar, Anna Smit, werd vijfde." => Anna Smit: rank 1; Anna Smit: rank 5
  yes "Eva Bos klopte olympisch kampioene van Sotsji Anna Smit." => Anna Smit: rank 1
  no "Titelverdedigster Anna Smit werd vijfde." => Anna Smit: rank 5

# "na zilver op de 1500 meter was er voor Smit goud": hers, too.
frame beside-for
  verb zijn volgen komen
  role award: BESIDE
  role who: competitor behind for
  without competitor bare
  without PERSON behind of
  without STANDINGS
  asserts result who rank=award medal=award event=award
  yes "Na zilver op de 1500 meter was er voor Anna Smit goud op de 1000 meter." => Anna Smit: rank 2, medal silver; Anna Smit: rank 1, medal gold
  no "Na een valse start op de 1500 meter was er voor Anna Smit goud op de 1000 meter." => Anna Smit: rank 1, medal gold

frame last-winner-was
  verb zijn
  needs MARKER[id=last-winner]
  needs YEAR
  subject
  asserts result subject rank=1
  yes "De laatste Nederlander die won, was Tom Maes in 2012." => Tom Maes: rank 1
  no "De laatste Nederlander die won, was blij in 2012."

frame last-silver-was
  verb zijn
  needs MARKER[id=last-silver]
  needs YEAR
  subject
  asserts result subject rank=2 medal=silver
  yes "De laatste Nederlander die zilver pakte, was Tom Maes in 2012." => Tom Maes: rank 2, medal silver
  no "De laatste Nederlander die zilver pakte, was blij in 2012."

frame last-bronze-was
  verb zijn
  needs MARKER[id=last-bronze]
  needs YEAR
  subject
  asserts result subject rank=3 medal=bronze
  yes "De laatste Nederlander die brons pakte, was Tom Maes in 2012." => Tom Maes: rank 3, medal bronze
  no "De laatste Nederlander die brons pakte, was blij in 2012."

# "de eerste Nederlandse winnaar sinds Bos in 2012".
frame first-since-then
  needs MARKER[id=first-one]
  role who: MARKER[id=since-then] behind since
  asserts result who rank=1 event=who
  yes "Tom Maes is de eerste Nederlandse winnaar sinds Jan Bos in 2012." => Jan Bos: rank 1
  no "Tom Maes is de jongste deelnemer sinds Jan Bos in 2012."

# "werd vierde, net als Bos": the same place, there or in a contest of his own.
frame place-likewise
  verb worden eindigen finishen belanden stranden zijn
  needs MARKER[id=just-as]
  subject
  role rank: RANK
  role other: PERSON behind comparison|as
  without MARKER[id=like-there]
  without MARKER[id=just-as-a]
  without MARKER[id=midway]
  without MARKER[id=with-as]
  without MARKER[id=no-contest]
  without YEAR
  without RELATIVE-PERIOD
  without STANDINGS
  without DISCIPLINE behind as|comparison
  asserts result other rank=rank
  yes "Anna Smit werd vierde, net als Eva Bos." => Anna Smit: rank 4; Eva Bos: rank 4
  yes "Net als Eva Bos eindigde Anna Smit als vierde." => Anna Smit: rank 4; Eva Bos: rank 4
  no "Anna Smit werd niet vierde, net als Eva Bos."
  no "Anna Smit, net als Eva Bos een debutante, werd vierde." => Anna Smit: rank 4
  no "Net als Eva Bos in 2012 werd Anna Smit vierde." => Anna Smit: rank 4

frame place-likewise-there
  verb worden eindigen finishen belanden stranden zijn
  needs MARKER[id=just-as]
  subject
  role rank: RANK
  role other: MARKER[id=like-there]
  without MARKER[id=midway]
  without YEAR
  without RELATIVE-PERIOD
  asserts result other rank=rank event=other
  yes "Anna Smit werd vierde, net als Eva Bos op de 500 meter." => Anna Smit: rank 4; Eva Bos: rank 4
  no "Anna Smit werd niet vierde, net als Eva Bos op de 500 meter."

frame award-likewise-there
  verb pakken grijpen veroveren halen behalen winnen slepen bemachtigen binnen|halen
  needs MARKER[id=just-as]
  subject
  role award: AWARD bare
  role other: MARKER[id=like-there]
  without NONRESULT
  without YEAR
  without RELATIVE-PERIOD
  asserts result other rank=award medal=award event=other
  yes "Anna Smit pakte brons, net als Eva Bos op de 500 meter." => Anna Smit: rank 3, medal bronze; Eva Bos: rank 3, medal bronze
  no "Anna Smit pakte geen brons, net als Eva Bos op de 500 meter."

frame win-likewise-there
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren
  voice active
  needs MARKER[id=just-as]
  subject
  role other: MARKER[id=like-there]
  without AWARD
  without RANK
  without NONRESULT bare
  without MARKER[id=no-contest]
  without YEAR
  without RELATIVE-PERIOD
  asserts result other rank=1 event=other
  yes "Anna Smit won, net als Eva Bos op de 500 meter." => Anna Smit: rank 1; Eva Bos: rank 1
  no "Anna Smit won niet, net als Eva Bos op de 500 meter."

# "won, met Jansen en Bos op de ereplaatsen".
frame on-honour-places
  verb winnen zegevieren triomferen zijn
  needs MARKER[id=honour-places]
  subject
  role who: PERSON|EPITHET behind with
  without RANK
  asserts result who rank=2+
  yes "Anna Smit won, met Eva Jansen en Lea Bos op de ereplaatsen." => Anna Smit: rank 1; Eva Jansen: rank 2; Lea Bos: rank 3
  no "Anna Smit hoopt te winnen, met Eva Jansen en Lea Bos op de ereplaatsen."

frame honour-places-for
  verb zijn gaan
  needs MARKER[id=honour-places]
  role who: competitor behind for|to
  without RANK
  without competitor bare
  asserts result who rank=2+
  yes "Anna Smit won. De ereplaatsen waren voor Eva Jansen en Lea Bos." => Anna Smit: rank 1; Eva Jansen: rank 2; Lea Bos: rank 3
  no "Anna Smit won. De ereplaatsen waren niet voor Eva Jansen." => Anna Smit: rank 1

# "was de snelste, met Jansen als tweede".
frame best-with-others
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn blijken tonen
  needs MARKER[id=with-as]
  needs MARKER[id=best]
  without MARKER[id=with-first]
  without MARKER[id=second-with]
  without MARKER[id=best-of]
  without MARKER[id=midway]
  without MARKER[id=lap]
  without RECORD-WORD[kind=own]
  subject
  takes time
  asserts result subject rank=1 time
  yes "Anna Smit was de snelste, met Eva Maes als tweede en Lea Bos als derde." => Anna Smit: rank 1; Eva Maes: rank 2; Lea Bos: rank 3
  no "Anna Smit was niet de snelste, met Eva Maes als tweede."
  no "De twee waren de snelsten, met Eva Maes als eerste." => Eva Maes: rank 1

frame second-with-place
  verb winnen zegevieren triomferen
  role who: MARKER[id=second-with]
  role rank: RANK adjoining
  asserts result who rank
  yes "Anna Smit won, met Eva Maes als tweede en Lea Bos als vierde." => Anna Smit: rank 1; Eva Maes: rank 2; Lea Bos: rank 4
  no "Anna Smit wil winnen, met Eva Maes als tweede en Lea Bos als vierde."

# "was de verrassende winnaar".
frame was-a-winner
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn worden blijken
  tense past
  subject
  role winner: MARKER[id=a-winner] bare
  takes time
  without YEAR
  without RELATIVE-PERIOD
  without NONRESULT
  without AWARD
  without RANK
  without MARKER[id=often]
  asserts result subject rank=1 time
  yes "Bij de mannen was Tom Maes de verrassende winnaar." => Tom Maes: rank 1
  yes "Tom Maes was in 1.09,20 de winnaar." => Tom Maes: rank 1, time 69.2
  no "Tom Maes was niet de verrassende winnaar."
  no "Tom Maes was blij voor de verrassende winnaar."

# "opende het toernooi met brons", "zette de oogst voort met zilver".
frame goes-on-with-medal
  verb openen beginnen starten voort|zetten vervolgen aan|vullen zorgen doen herstellen revancheren beleven kennen bevestigen onderstrepen bewijzen trakteren verbeteren troosten breken
  tense past
  subject
  role award: AWARD[medal] behind with
  takes time
  without NONRESULT
  without MARKER[id=often]
  asserts result subject rank=award medal=award time
  yes "Anna Smit opende het toernooi met brons." => Anna Smit: rank 3, medal bronze
  yes "Anna Smit zorgde met brons voor de eerste medaille." => Anna Smit: rank 3, medal bronze
  no "Anna Smit wil het toernooi met brons openen."

# "mag terugblikken op een knappe vierde plaats".
frame looks-back-on
  verb terug|blikken terug|kijken
  subject
  role rank: RANK[kind=noun]|AWARD[medal]
  without PERSON behind of
  without NONRESULT
  without STANDINGS
  allow possible
  asserts result subject rank=rank medal=rank
  yes "Anna Smit mag terugblikken op een knappe vierde plaats." => Anna Smit: rank 4
  yes "Anna Smit keek tevreden terug op haar vierde plaats." => Anna Smit: rank 4
  no "Anna Smit zou willen terugblikken op een vierde plaats."

# "bekroonde haar eerste finale met goud".
frame crowns-with-medal
  verb bekronen op|luisteren
  subject
  role award: AWARD[medal] behind with
  takes time
  asserts result subject rank=award medal=award time
  yes "Anna Smit bekroonde haar eerste finale met goud." => Anna Smit: rank 1, medal gold
  no "Anna Smit wil haar eerste finale met goud bekronen."

# "moest in de finale haar meerdere erkennen in Jansen".
frame master-in-the-final
  sport tennis darts badminton table-tennis padel snooker beach-volleyball judo boxing kickboxing taekwondo wrestling fencing
  verb erkennen vinden
  needs MARKER[id=master]
  needs THE-FINAL behind in|during
  subject
  role winner: PERSON|EPITHET behind in
  allow must
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  asserts result subject rank=2 derived
  asserts result winner rank=1
  yes "Judoka Anna Smit moest op het EK in de finale haar meerdere erkennen in Eva Jansen." => Anna Smit: rank 2; Eva Jansen: rank 1
  no "Judoka Anna Smit moest op het EK in de halve finale haar meerdere erkennen in Eva Jansen."

# "Jansen hield Smit van het goud": the medal is hers.
frame holds-from-award
  verb houden af|houden
  voice active
  subject
  role beaten: PERSON|EPITHET|TEAM|COUNTRY|TEAM-ALIAS bare
  role award: AWARD[medal]|AWARD[kind=win]|AWARD[title] behind of
  without NONRESULT
  without SCORE
  without MARKER[id=midway]
  asserts result subject rank=award medal=award
  yes "Eva Jansen hield Anna Smit van het goud." => Eva Jansen: rank 1, medal gold
  yes "Eva Jansen hield Anna Smit op de 500 meter af van de zege." => Eva Jansen: rank 1
  no "Eva Jansen wil Anna Smit van het goud houden."
  no "Eva Jansen hield Anna Smit niet van het goud."

frame held-from-award-by
  verb houden af|houden
  voice passive
  subject
  role winner: competitor behind by
  role award: AWARD[medal]|AWARD[kind=win]|AWARD[title] behind of
  without NONRESULT
  without SCORE
  asserts result winner rank=award medal=award
  yes "Anna Smit werd door Eva Jansen van het goud gehouden." => Eva Jansen: rank 1, medal gold
  no "Anna Smit werd door een val van het goud gehouden."

frame nothing-against
  sport athletics cycling triathlon swimming rowing canoeing speed-skating short-track marathon-skating alpine-skiing bobsleigh skeleton biathlon cross-country-skiing snowboarding gymnastics
  verb zijn blijken vallen wassen
  needs MARKER[id=nothing-against]
  role winner: competitor behind against
  without MARKER[id=midway]
  without RELATIVE-PERIOD
  allow negated
  asserts result winner rank=1
  yes "Schaatser Tom Maes was blij. Tegen Jan Bos was niets te beginnen." => Jan Bos: rank 1
  yes "Schaatser Tom Maes was blij. Tegen Jan Bos was geen kruid gewassen." => Jan Bos: rank 1
  no "Schaatser Tom Maes was blij. Tegen Jan Bos was dit seizoen niets te beginnen."
  no "Schaatser Tom Maes was blij. Tegen de griep is geen kruid gewassen."

# "snoepte Smit het goud af".
frame robs-of-award
  verb af|snoepen ontfutselen ontnemen af|nemen
  voice active
  subject
  role beaten: PERSON|EPITHET|TEAM|COUNTRY|TEAM-ALIAS bare
  role award: AWARD[medal]|AWARD[kind=win]|AWARD[title] bare
  without NONRESULT
  without SCORE
  without MARKER[id=midway]
  asserts result subject rank=award medal=award
  yes "Eva Jansen snoepte Anna Smit op de 500 meter het goud af." => Eva Jansen: rank 1, medal gold
  no "Eva Jansen wil Anna Smit op de 500 meter het goud afsnoepen."

# How far apart two were, told in other words.
frame stay-ahead-of-him
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb voor|blijven
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role second: PRONOUN[form=object] bare
  without MARKER[id=midway]
  without PERSON bare
  asserts result second gap gap-to=subject
  yes "Jan Maes was boos. Tom Smit bleef hem twee honderdsten voor." => Jan Maes: gap 0.02 to Tom Smit
  no "Jan Maes was boos. Tom Smit wil hem twee honderdsten voorblijven."

frame stay-so-far-before
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb blijven
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role second: competitor behind for|ahead
  without RANK
  without MARKER[id=midway]
  without STANDINGS
  asserts result second gap gap-to=subject
  yes "Anna Smit bleef twee honderdsten voor Eva Maes." => Eva Maes: gap 0.02 to Anna Smit
  no "Halverwege bleef Anna Smit twee honderdsten voor Eva Maes."

frame lead-on-another-too
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen hebben houden zijn
  role gap: GAP[kind=lead-too]
  role other: PERSON|EPITHET behind on adjoining
  without MARKER[id=midway]
  without STANDINGS
  asserts result other gap
  yes "Anna Smit won met 0,51 seconde voorsprong op Eva Maes en 0,78 op Lea Bos." => Anna Smit: rank 1; Eva Maes: gap 0.51 to Anna Smit; Lea Bos: gap 0.78 to Anna Smit
  no "Anna Smit hoopt te winnen met 0,51 seconde voorsprong op Eva Maes en 0,78 op Lea Bos."

frame award-for-at-gap
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn gaan
  role award: AWARD[medal] bare
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|GAP[kind=clock]
  role winner: competitor behind for|to
  without AWARD[medal=gold]
  without NONRESULT
  without GAP[vague]
  asserts result winner gap
  yes "Het zilver ging, op 0,16 seconde, naar Anna Smit." => Anna Smit: rank 2, medal silver, gap 0.16
  yes "Het brons was voor Anna Smit op 2'13''." => Anna Smit: rank 3, medal bronze, gap 133
  no "Het zilver ging, op 0,16 seconde, niet naar Anna Smit."

frame ends-at-gap
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb finishen aan|komen binnen|komen over|komen aan|tikken arriveren
  without COMPARATIVE
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]
  role ahead?: PERSON|EPITHET|TEAM|COUNTRY behind of
  without RANK
  without TIME bare
  without GAP[vague]
  without RECORD-WORD
  without AWARD
  without MARKER[id=midway]
  without MARKER[id=no-time]
  without MARKER[id=podium]
  without competitor behind behind|after|for|ahead
  asserts result subject gap gap-to=ahead
  yes "Eva Maes won. Anna Smit finishte op twee tienden." => Eva Maes: rank 1; Anna Smit: gap 0.2 to Eva Maes
  no "Eva Maes won. Anna Smit finishte op twee tienden van het podium." => Eva Maes: rank 1

frame stays-at-gap-of
  verb blijven
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]
  role ahead: PERSON|EPITHET|TEAM|COUNTRY behind of adjoining
  without RANK
  without COMPARATIVE
  without GAP[vague]
  without RECORD-WORD
  without AWARD
  without MARKER[id=midway]
  without competitor behind behind|after|for|ahead
  asserts result subject gap gap-to=ahead
  yes "Eva Maes won. Anna Smit bleef op 0,57 seconde van Eva Maes." => Eva Maes: rank 1; Anna Smit: gap 0.57 to Eva Maes
  no "Eva Maes won. Anna Smit bleef op 0,57 seconde van het record." => Eva Maes: rank 1

frame comes-so-much-later
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb komen
  needs COMPARATIVE[kind=slower]
  needs MARKER[id=finish]
  subject
  before
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  without competitor behind comparison
  without RANK
  without RECORD-WORD
  without GAP[vague]
  without MARKER[id=midway]
  asserts result subject gap gap-to=before
  yes "Eva Maes won. Anna Smit kwam 0,57 seconde later over de streep." => Eva Maes: rank 1; Anna Smit: gap 0.57 to Eva Maes
  no "Eva Maes won. Anna Smit zou 0,57 seconde later over de streep komen." => Eva Maes: rank 1

frame won-by-difference-of
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren
  needs MARKER[id=by-difference]
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role second: PERSON|EPITHET|TEAM|COUNTRY behind of|on
  without MARKER[id=midway]
  without STANDINGS
  asserts result second gap gap-to=subject
  yes "Anna Smit won met twee tienden verschil van Eva Maes." => Anna Smit: rank 1; Eva Maes: gap 0.2 to Anna Smit
  no "Anna Smit wil met twee tienden verschil van Eva Maes winnen."

frame lead-amounted-to
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb bedragen zijn
  tense past
  needs MARKER[id=lead-by]
  role first: PERSON|EPITHET behind of
  role second: PERSON|EPITHET behind on
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  without MARKER[id=midway]
  without STANDINGS
  without competitor bare
  asserts result second gap gap-to=first
  yes "De voorsprong van Anna Smit op Eva Maes bedroeg twee tienden." => Eva Maes: gap 0.2 to Anna Smit
  no "Halverwege bedroeg de voorsprong van Anna Smit op Eva Maes twee tienden."

# "De plaatsen twee tot en met vier waren voor Jansen, Maes en Bos".
frame range-was-for
  verb zijn gaan
  role before: NUMBERED[kind=range]
  role who: competitor behind for|to
  without MARKER[id=midway]
  asserts result who rank=before+1
  yes "De plaatsen twee tot en met vier waren voor Jan Bos, Tim Kok en Sam Maes." => Jan Bos: rank 2; Tim Kok: rank 3; Sam Maes: rank 4
  no "De plaatsen twee tot en met vier waren niet voor Jan Bos."

# "Het podium werd gevormd door Jansen, Maes en Bos".
frame podium-formed-by
  verb vormen
  voice passive
  needs MARKER[id=podium]
  role who: competitor behind by
  without RANK
  without competitor behind with
  without MARKER[id=for-a-part]
  asserts result who rank=1+
  yes "Het podium werd gevormd door Anna Smit, Eva Jansen en Lea Bos." => Anna Smit: rank 1; Eva Jansen: rank 2; Lea Bos: rank 3
  no "Het podium wordt misschien gevormd door Anna Smit, Eva Jansen en Lea Bos."

# "is met een achtste stek de enige Belg in de top vijftien".
frame is-only-with-place
  verb zijn blijven worden
  subject
  role rank: RANK[kind=noun] behind with
  needs MARKER[id=only-of]
  without PERSON behind of
  without MARKER[id=midway]
  without STANDINGS
  takes time
  asserts result subject rank time
  yes "Tom Maes is met een achtste stek de enige Belg in de top vijftien." => Tom Maes: rank 8
  yes "Tom Maes was met een zesde plaats de eerste regiorenner." => Tom Maes: rank 6
  no "Tom Maes zou met een zesde plaats de eerste regiorenner zijn."

# "ging met de zestiende tijd door".
frame goes-through-with-time
  verb door|gaan door|schuiven
  subject
  role rank: RANK[kind=noun] behind with
  without MARKER[id=midway]
  without PERSON behind of
  takes time
  asserts result subject rank time
  yes "Tom Maes ging met de zestiende tijd door naar de halve finale." => Tom Maes: rank 16
  no "Tom Maes gaat met de zestiende tijd misschien door naar de halve finale."

# "de toptijd was de achtste tijd", "Haar 1.56,49 was de achtste tijd".
frame own-time-was-place
  verb zijn betekenen blijken
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]
  role time: TIME adjoining
  role rank: RANK[kind=noun] bare
  without RECORD-WORD
  without MARKER[id=of-all-time]
  without MARKER[id=midway]
  without YEAR
  asserts result who rank time
  yes "Anna Smit ging hard. Haar 1.56,49 was de achtste tijd." => Anna Smit: rank 8, time 116.49
  no "Anna Smit ging hard. Haar 1.56,49 was de achtste tijd van het jaar." => Anna Smit: time 116.49

frame silver-winner-then
  role who: EPITHET[kind=silver-then]
  allow negated possible wanted future must seems
  asserts result who rank=2 medal=silver event=who
  yes "Anna Smit was boos. De winnares van zilver in 2008 werd vierde." => Anna Smit: rank 2, medal silver; Anna Smit: rank 4
  no "Anna Smit was boos. De winnares van de prijs in 2008 werd vierde." => Anna Smit: rank 4

frame bronze-winner-then
  role who: EPITHET[kind=bronze-then]
  allow negated possible wanted future must seems
  asserts result who rank=3 medal=bronze event=who
  yes "Anna Smit was boos. De winnares van brons in 2008 werd vierde." => Anna Smit: rank 3, medal bronze; Anna Smit: rank 4
  no "Anna Smit was boos. De winnares van de prijs in 2008 werd vierde." => Anna Smit: rank 4

# "boekte de zege voor Maes en Bos": before them.
frame win-booked-before
  sport cycling athletics triathlon swimming canoeing rowing motor-sport alpine-skiing biathlon cross-country-skiing bobsleigh skeleton sailing speed-skating short-track marathon-skating snowboarding freestyle-skiing luge
  verb boeken pakken behalen halen grijpen veroveren
  voice active
  subject
  role award: AWARD[kind=win] bare
  role second: PERSON behind for adjoining
  without MARKER[id=for-coach]
  without RANK
  without NONRESULT
  without MARKER[id=midway]
  asserts result second rank=2+
  yes "Wielrenner Tom Maes boekte de zege voor Jan Bos en Piet Smit." => Tom Maes: rank 1; Jan Bos: rank 2; Piet Smit: rank 3
  no "Wielrenner Tom Maes boekte de zege voor coach Jan Bos." => Tom Maes: rank 1
  no "Wielrenner Tom Maes boekte zijn eerste zege voor Lotto." => Tom Maes: rank 1

# "bleef iedereen voor", "ging iedereen vooraf".
frame before-all-rivals
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb voor|blijven vooraf|gaan achter|laten
  voice active
  needs MARKER[id=all-rivals]|MARKER[id=everybody]
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  without RELATIVE-PERIOD
  asserts result subject rank=1 time
  yes "Anna Smit bleef iedereen voor." => Anna Smit: rank 1
  yes "Anna Smit ging iedereen vooraf." => Anna Smit: rank 1
  no "Anna Smit wil iedereen voorblijven."
  no "Halverwege bleef Anna Smit iedereen voor."

# "had vrede met zilver".
frame has-peace-with
  verb hebben nemen
  tense past
  needs MARKER[id=settle]
  subject
  role rank: RANK[kind=noun]|AWARD[medal] behind with
  without PERSON behind of
  takes time
  asserts result subject rank=rank medal=rank time
  yes "Tom Maes had vrede met zilver." => Tom Maes: rank 2, medal silver
  no "Tom Maes had geen vrede met zilver."

# "Op de streep was het verschil met Maes opgelopen tot 24 seconden": of the one told of before.
frame difference-grown-to
  verb op|lopen bedragen zijn
  tense past
  needs MARKER[id=the-difference]
  needs MARKER[id=finish]
  before
  role ahead: PERSON behind with
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  without competitor bare
  without MARKER[id=midway]
  asserts result before gap gap-to=ahead
  yes "Jan Bos werd tweede. Op de streep was het verschil met Tom Maes opgelopen tot 24 seconden." => Jan Bos: rank 2, gap 24 to Tom Maes
  no "Jan Bos werd tweede. Halverwege was het verschil met Tom Maes opgelopen tot 24 seconden." => Jan Bos: rank 2

frame numbered-and-beaten
  sport cycling triathlon
  verb voor|blijven kloppen verslaan winnen zegevieren halen finishen
  role who: NUMBERED
  needs MARKER[id=number-in-race]
  without STANDINGS
  without MARKER[id=midway]
  asserts result who rank=who
  yes "Wielrenner Tom Maes bleef nummer twee Karel Bos vier seconden voor." => Karel Bos: rank 2, gap 4 to Tom Maes
  no "Wielrenner Tom Maes wil nummer twee Karel Bos vier seconden voorblijven."

# "mocht een titel aan haar palmares toevoegen": who might, did.
frame adds-to-her-honours
  verb toe|voegen
  tense past
  needs MARKER[id=to-honours]
  subject
  role award: AWARD bare
  without NONRESULT
  without MARKER[id=often]
  allow possible
  asserts result subject rank=award medal=award
  yes "Anna Smit mocht op de 500 meter een titel aan haar palmares toevoegen." => Anna Smit: rank 1
  yes "Anna Smit voegde op de 500 meter brons aan haar verzameling toe." => Anna Smit: rank 3, medal bronze
  no "Anna Smit wilde op de 500 meter een titel aan haar palmares toevoegen."

# "verstevigt met alweer een tweede plaats haar leidersplaats".
frame strengthens-with-place
  verb verstevigen uit|bouwen behouden verdedigen consolideren verruimen vergroten verstevigen vast|houden heroveren grijpen
  needs MARKER[id=first-place-held]
  without STANDINGS
  subject
  role rank: RANK[kind=noun] behind with
  without PERSON behind of
  without MARKER[id=midway]
  takes time
  asserts result subject rank time
  yes "Anna Smit verstevigde met een tweede plaats op de 500 meter haar leiderspositie." => Anna Smit: rank 2
  no "Anna Smit kan met een tweede plaats haar leiding in de stand verstevigen."

# "liet zich zien met een tweede plaats".
frame lets-itself-be-seen-with
  verb zien horen gelden opmerken
  also laten
  subject
  role rank: RANK[kind=noun]|AWARD[medal] behind with
  without PERSON behind of
  without MARKER[id=midway]
  without MARKER[id=before-self]
  asserts result subject rank=rank medal=rank
  yes "Anna Smit liet zich op de 500 meter zien met een tweede plaats." => Anna Smit: rank 2
  yes "Anna Smit liet zich op de 500 meter zien met zilver." => Anna Smit: rank 2, medal silver
  no "Anna Smit wil zich op de 500 meter laten zien met een tweede plaats."

# "pakte samen met Maes en Bos brons op de ploegenachtervolging": a crew.
frame mates-take-award
  sport speed-skating short-track cycling swimming athletics triathlon canoeing rowing sailing bobsleigh gymnastics
  verb pakken grijpen veroveren halen behalen winnen bemachtigen binnen|halen slepen
  voice active
  role contest: DISCIPLINE[crew]
  without TEAM|COUNTRY|TEAM-ALIAS bare
  subject
  role award: AWARD bare
  role mate: PERSON behind with
  without MARKER[id=with-coach]
  without MARKER[id=often]
  without NONRESULT
  asserts result mate rank=award medal=award event=contest
  yes "Schaatser Tom Maes pakte samen met Jan Bos en Piet Smit brons op de ploegenachtervolging." => Tom Maes: rank 3, medal bronze; Jan Bos: rank 3, medal bronze; Piet Smit: rank 3, medal bronze
  no "Schaatser Tom Maes wil samen met Jan Bos brons pakken op de ploegenachtervolging."
  no "Schaatser Tom Maes pakte met coach Jan Bos brons op de ploegenachtervolging." => Tom Maes: rank 3, medal bronze

frame placed-at-side
  sport speed-skating short-track cycling swimming athletics triathlon canoeing rowing sailing bobsleigh motor-sport
  verb worden eindigen finishen
  needs MARKER[id=at-side]
  subject
  role rank: RANK
  role mate: PERSON behind of
  without PERSON behind with
  without MARKER[id=midway]
  asserts result mate rank
  yes "Wielrenner Tom Maes werd aan de zijde van Karel Bos derde op de koppelkoers." => Tom Maes: rank 3; Karel Bos: rank 3
  no "Wielrenner Tom Maes wil aan de zijde van Karel Bos derde worden op de koppelkoers."

# "Een tweede plaats kwam er van Smit", "De derde zege kwam van Bos".
frame place-came-from
  verb komen
  tense past
  role award: AWARD[kind=win]|RANK[kind=noun] bare
  role winner: PERSON behind of
  takes time
  without NONRESULT
  without STANDINGS
  without MARKER[id=midway]
  without competitor behind for
  asserts result winner rank=award time
  yes "Een tweede plaats kwam er op de 800 meter van Anna Smit in 2.05,24." => Anna Smit: rank 2, time 125.24
  yes "De derde zege kwam van Anna Smit." => Anna Smit: rank 1
  no "De derde zege kwam niet van Anna Smit."
  no "De zege kwam te laat voor de ploeg van Anna Smit."

# "stak de zege op zak".
frame puts-in-pocket
  verb steken
  needs MARKER[id=on-purse]
  subject
  role award: AWARD bare
  takes time
  without NONRESULT
  without SCORE
  asserts result subject rank=award medal=award time
  yes "Anna Smit stak op de 500 meter de zege op zak." => Anna Smit: rank 1
  yes "Anna Smit stak het zilver op zak." => Anna Smit: rank 2, medal silver
  no "Anna Smit wil de zege op zak steken."
