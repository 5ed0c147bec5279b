# Swimming, rowing, racing and the like: rounds, crews and places told in other ways.

# "bereikte met de vijfde tijd de halve finales", "werd met de twintigste tijd uitgeschakeld".
frame reaches-with-place
  verb bereiken halen zwemmen bemachtigen af|dwingen door|zwemmen verzekeren overleven kwalificeren
  needs ROUND|MARKER[id=finish]
  without NONRESULT
  without MARKER[id=turn]
  subject
  role rank: RANK[kind=noun] behind with|through
  takes time
  asserts result subject rank time
  yes "Anna Smit bereikte met de vijfde tijd de halve finales." => Anna Smit: rank 5
  yes "Anna Smit haalde met de achtste tijd (54,10) de finale." => Anna Smit: rank 8, time 54.1
  yes "Anna Smit bereikt met de vijfde tijd de halve finales." => Anna Smit: rank 5
  no "Anna Smit haalde met de achtste tijd geen finale."

frame eliminated-with-place
  sport swimming rowing athletics cycling speed-skating short-track snowboarding gymnastics motor-sport
  verb uit|schakelen
  voice passive
  subject
  role rank: RANK behind with|as
  takes time
  asserts result subject rank time
  yes "Anna Smit werd in de series met de twintigste tijd uitgeschakeld." => Anna Smit: rank 20
  no "Anna Smit werd door de nummer twintig uitgeschakeld."

# "werd in de series uitgeschakeld met een tijd van 1.48,20": in athletics and swimming.
frame eliminated-in-time
  sport athletics swimming rowing speed-skating short-track marathon-skating cycling triathlon canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb uit|schakelen
  voice passive
  subject
  role time: TIME
  without GAP
  without NONRESULT
  without RECORD-WORD
  asserts result subject time
  yes "Anna Smit werd in de series uitgeschakeld met een tijd van 2.08,20." => Anna Smit: time 128.2
  no "Anna Smit werd in de series niet uitgeschakeld met een tijd van 2.08,20."
  no "Anna Smit vreest in de series uitgeschakeld te worden met een tijd van 2.08,20."

frame eliminated-as-place
  sport swimming rowing athletics cycling speed-skating short-track alpine-skiing snowboarding gymnastics motor-sport
  verb uit|schakelen sneuvelen
  subject
  role rank: RANK[kind=as]
  takes time
  asserts result subject rank time
  yes "Anna Smit sneuvelde als twintigste in de series." => Anna Smit: rank 20
  no "Anna Smit sneuvelde als favoriete in de series."

# "had met de vierde plek het nakijken".
frame looks-on
  verb hebben houden
  needs MARKER[id=looking-after]
  subject
  role rank: RANK[kind=noun] behind with
  asserts result subject rank
  yes "Charles Bos had met de vierde plek het nakijken." => Charles Bos: rank 4
  no "Charles Bos wil met de vierde plek niet het nakijken hebben."

# A place changed by a penalty counts as changed.
frame put-back-to
  verb terug|zetten terug|plaatsen declasseren
  voice passive
  subject
  role rank: RANK[kind=noun]
  asserts result subject rank
  yes "Max de Boer werd teruggezet naar de vijfde plaats." => Max de Boer: rank 5
  no "Max de Boer werd een plaats teruggezet."

frame moves-to-number
  sport motor-sport
  verb op|schuiven terug|vallen zakken stijgen klimmen op|klimmen door|schuiven
  subject
  role place: NUMBER behind to
  needs MARKER[id=thereby]|MARKER[id=sanction]
  without MARKER[id=midway]
  without MARKER[id=in-the-race]
  without STANDINGS
  asserts result subject rank=place
  yes "Zo schoof Esteban Bos op naar negen." => Esteban Bos: rank 9
  no "Esteban Bos schoof op naar negen."
  no "Zo schoof Esteban Bos halverwege op naar negen."

# "Door een tijdstraf zakte hij naar de zesde plaats", "daardoor schoof Bos door naar de tweede plaats".
frame moved-by-penalty
  sport motor-sport
  verb op|schuiven terug|vallen zakken stijgen klimmen op|klimmen door|schuiven vallen promoveren
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  needs MARKER[id=thereby]|MARKER[id=sanction]
  without MARKER[id=midway]
  without MARKER[id=in-the-race]
  without STANDINGS
  asserts result subject rank
  yes "Daardoor schoof Esteban Bos door naar de tweede plaats." => Esteban Bos: rank 2
  yes "Door een tijdstraf van vijf seconden zakte Esteban Bos naar de zesde plaats." => Esteban Bos: rank 6
  no "Esteban Bos schoof na de start door naar de tweede plaats."

# "eindigde op drie".
frame finishes-on-number
  sport motor-sport swimming rowing cycling speed-skating short-track alpine-skiing snowboarding bobsleigh skeleton sailing triathlon
  verb eindigen finishen
  subject
  role place: NUMBERED[kind=on-place]
  without GAP
  without POINTS
  without DURATION
  without DISTANCE
  without TIME
  without RANK
  asserts result subject rank=place
  yes "Joan Bos eindigde op drie." => Joan Bos: rank 3
  no "Joan Bos eindigde op drie seconden."
  no "Joan Bos eindigde niet op drie."

# Who sits in the boat or the sled comes in with it.
frame mate-comes-in-too
  sport bobsleigh rowing sailing
  verb worden eindigen finishen belanden uit|komen komen varen roeien sleeën rijden pakken veroveren grijpen winnen behalen halen
  without MARKER[id=midway]
  without TEAM-ALIAS
  subject
  role mate: PERSON behind with
  role rank: RANK|AWARD
  takes time
  asserts result mate rank=rank medal=rank time
  yes "Ivo Bos werd met remmer Jan Maes zeventiende." => Ivo Bos: rank 17; Jan Maes: rank 17
  yes "Ivo Bos pakte met Jan Maes het zilver." => Ivo Bos: rank 2, medal silver; Jan Maes: rank 2, medal silver
  no "Ivo Bos wil met Jan Maes tweede worden."

# "in die volgorde vormden zij het podium".
frame formed-podium-in-order
  verb vormen bezetten bevolken kleuren vullen
  needs MARKER[id=podium]
  needs MARKER[id=in-order]
  subject
  asserts result subject rank=1+
  yes "Anna Smit, Eva Maes en Tess Bos vormden in die volgorde het podium." => Anna Smit: rank 1; Eva Maes: rank 2; Tess Bos: rank 3
  yes "Anna Smit, Eva Maes en Tess Bos bezetten in die volgorde het podium." => Anna Smit: rank 1; Eva Maes: rank 2; Tess Bos: rank 3
  no "Anna Smit, Eva Maes en Tess Bos vormden een ploeg."

# After the first of two runs a place is that of the run.
frame place-after-first-run
  sport alpine-skiing bobsleigh skeleton luge
  verb staan zijn liggen noteren bezetten eindigen
  needs MARKER[id=after-first-run]
  subject
  role rank: RANK
  takes time gap
  asserts result subject rank time gap
  yes "Na de eerste run stond Lena Maes twaalfde." => Lena Maes: rank 12
  no "Na de eerste run stond Lena Maes niet twaalfde."

# Too early off the blocks.
frame starts-too-early
  sport swimming rowing athletics speed-skating short-track
  verb springen duiken vertrekken starten weg|springen over|nemen
  needs MARKER[id=too-early]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Anna Smit sprong te vroeg van het blok." => Anna Smit: DSQ rules
  no "Anna Smit sprong niet te vroeg van het blok."
  no "Anna Smit stond te vroeg op het blok."

# Not on the list.
frame not-entered-for
  verb in|schrijven hebben laten
  needs MARKER[id=not-entered]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit had zich niet laten inschrijven." => Anna Smit: DNS
  yes "Anna Smit heeft zich niet ingeschreven voor de 200 meter rugslag." => Anna Smit: DNS
  no "Anna Smit heeft zich ingeschreven voor de 200 meter rugslag."

# "bezetten de plaatsen zeven tot en met negen".
frame places-in-a-row
  verb bezetten pakken eindigen nemen in|nemen kleuren vullen finishen komen staan volgen
  subject
  role before: NUMBERED[kind=range]
  without MARKER[id=midway]
  asserts result subject rank=before+1
  yes "Jan Bos, Tim Kok en Sam Maes bezetten de plaatsen zeven tot en met negen." => Jan Bos: rank 7; Tim Kok: rank 8; Sam Maes: rank 9
  no "Jan Bos, Tim Kok en Sam Maes willen de plaatsen zeven tot en met negen bezetten."

frame own-time-good
  verb leveren op|leveren bezorgen betekenen brengen
  role who: PRONOUN[form=possessive]|PRONOUN[possessive]
  role time: TIME
  role rank: RANK[kind=noun]|AWARD bare
  asserts result who rank=rank medal=rank time=time
  yes "Anna Smit begon sterk. Haar 53,03 leverde brons op." => Anna Smit: rank 3, medal bronze, time 53.03
  no "Anna Smit begon sterk. Haar 53,03 leverde geen medaille op." => Anna Smit: time 53.03

# "stond op de hoogste trede".
frame on-highest-step
  verb staan mogen klimmen stappen springen eindigen plaats|nemen
  subject
  needs MARKER[id=highest-step]
  without NONRESULT
  allow possible
  asserts result subject rank=1
  yes "Canada en Zweden mochten samen op de hoogste trede." => Canada: rank 1; Zweden: rank 1
  no "Canada mocht niet op de hoogste trede."

# "kwam met de 31ste tijd net tekort voor de finale".
frame falls-short-with
  verb tekort|komen komen tekort|schieten
  needs MARKER[id=short-of]
  subject
  role rank: RANK[kind=noun] behind with
  asserts result subject rank
  yes "Anna Smit kwam met de 31ste tijd net tekort voor de finale." => Anna Smit: rank 31
  no "Anna Smit kwam tekort voor de eerste plaats."

# "op 1,41 seconde van winnares Maes": who is called so has won.
frame winner-in-passing
  role winner: MARKER[id=winner-epithet] behind behind|of|on|after|against|comparison|in
  needs RANK|GAP|TIME|DURATION|MARKER[id=master]
  allow must
  asserts result winner rank=1+
  yes "Anna Smit werd tiende op 1,41 seconde van winnares Tina Maes." => Anna Smit: rank 10, gap 1.41 to Tina Maes; Tina Maes: rank 1
  yes "Anna Smit moest haar meerdere erkennen in winnares Tina Maes." => Tina Maes: rank 1
  no "Anna Smit sprak met winnares Tina Maes."
  no "Anna Smit zag iets in winnares Tina Maes."

# "Vorig jaar was Smit de beste in Imola."
frame was-winner-that-year
  verb zijn worden
  needs MARKER[id=best-then]
  needs YEAR|RELATIVE-PERIOD
  subject
  without RANK
  asserts result subject rank=1
  yes "Vorig jaar was Max de Boer de winnaar op Zandvoort." => Max de Boer: rank 1
  no "Vorig jaar was Max de Boer niet de beste op Zandvoort."

# "ging Bos en Kok vooraf".
frame goes-before
  verb vooraf|gaan
  subject
  object
  without MARKER[id=midway]
  without RANK
  asserts result object rank=2+ derived
  yes "Marc Maes won. Hij ging Alex Bos en Tim Kok vooraf." => Marc Maes: rank 1; Alex Bos: rank 2; Tim Kok: rank 3
  no "Marc Maes won. Dat ging vooraf aan een feest." => Marc Maes: rank 1

# "eindigde met remmer Maes als vijftiende": both did.
frame finishes-with-mate-as
  sport bobsleigh rowing sailing
  verb eindigen finishen worden belanden uit|komen komen
  needs MARKER[id=with-as]
  subject
  role rank: RANK[kind=as]
  takes time
  asserts result subject rank time
  yes "Ivo Bos eindigde met remmer Jan Maes als vijftiende." => Ivo Bos: rank 15; Jan Maes: rank 15
  no "Ivo Bos wil met remmer Jan Maes als vijftiende eindigen."
