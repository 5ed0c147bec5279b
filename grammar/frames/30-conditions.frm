# Conditions: who competed although ill, hurt or hindered, or fell and finished.

class compete = rijden eindigen finishen worden winnen schaatsen lopen zwemmen starten halen pakken grijpen veroveren draaien noteren klokken spelen rond|rijden uit|rijden aan|treden belanden behalen binnen|komen aan|komen volbrengen voltooien fietsen skiën springen werpen turnen zetten bereiken

frame struggles
  verb kampen worstelen sukkelen zitten rekenen af|rekenen
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fatigue]|REASON[category=mechanical] behind with
  without MARKER[id=home]|MARKER[id=bed]
  allow wanted
  asserts condition subject reason
  yes "Marrit Fledderus kampte met een verkoudheid." => Marrit Fledderus: condition illness
  yes "Jan Peeters sukkelde met rugklachten." => Jan Peeters: condition injury
  yes "Marrit Fledderus had te kampen met een verkoudheid." => Marrit Fledderus: condition illness
  no "Marrit Fledderus wil niet ziek worden."
  no "Jan Peeters kampte niet met een verkoudheid."

frame has-trouble
  verb hebben ondervinden krijgen
  subject
  needs MARKER[id=trouble]
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fatigue]|REASON[category=mechanical] behind of|with|in|to
  asserts condition subject reason
  yes "Jan Peeters had last van kramp." => Jan Peeters: condition injury
  no "Jan Peeters had geen last van kramp."

frame has-pain
  verb hebben ondervinden krijgen voelen
  subject
  role reason: REASON[kind=trouble]
  asserts condition subject reason
  yes "Jan Peeters had last van zijn rug." => Jan Peeters: condition injury
  yes "Ann Maes kreeg pijn in haar knie." => Ann Maes: condition injury
  no "Jan Peeters had geen last van zijn rug."

frame feels
  verb voelen
  subject
  role reason: REASON[category=illness]|REASON[category=fatigue]|REASON[category=injury]
  allow negated
  asserts condition subject reason
  yes "Ann Maes voelde zich grieperig." => Ann Maes: condition illness
  no "Ann Maes voelde zich sterk."

frame is-half-fit
  verb zijn
  subject
  role reason: REASON[kind=half]
  allow negated
  asserts condition subject reason
  yes "Ann Maes was niet helemaal fit." => Ann Maes: condition illness
  no "Ann Maes was fit."

frame competes-hurt
  verb @compete
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fatigue]|REASON[category=mechanical] behind with
  without MARKER[id=off-ice]
  without MARKER[id=out-long]
  without MARKER[id=no-start]|MARKER[id=finish-line]|MARKER[id=no-finish]|MARKER[id=not-along]
  asserts condition subject reason
  yes "Fabio Smit reed met een gebroken teen naar de vijfde plaats." => Fabio Smit: condition injury; Fabio Smit: rank 5
  yes "Jan Peeters werd met koorts achtste." => Jan Peeters: condition illness; Jan Peeters: rank 8
  yes "Fabio Smit rijdt met een gebroken teen naar de vijfde plaats." => Fabio Smit: condition injury; Fabio Smit: rank 5
  no "Fabio Smit verscheen met een gebroken teen op de tribune."
  no "Jan Peeters was lang uit de roulatie met een elleboogblessure."
  no "Jan Peeters reed met zijn ploeggenoot naar huis."

frame competes-ill
  verb @compete
  subject
  role reason: REASON[category=illness] bare
  without MARKER[id=no-start]|MARKER[id=finish-line]|MARKER[id=no-finish]
  needs RANK|AWARD
  asserts condition subject reason
  yes "Jan Peeters werd verkouden achtste." => Jan Peeters: condition illness; Jan Peeters: rank 8
  yes "Jan Peeters eindigde verkouden achtste." => Jan Peeters: condition illness; Jan Peeters: rank 8
  no "Jan Peeters werd ziek."

# "Smit, die niet helemaal fit reed, werd zesde".
frame rides-unwell
  verb rijden lopen zwemmen schaatsen starten spelen fietsen
  subject
  role reason: REASON[category=illness] bare
  without MARKER[id=off-ice]
  without MARKER[id=no-start]|MARKER[id=finish-line]|MARKER[id=no-finish]
  asserts condition subject reason
  yes "Anna Smit, die niet helemaal fit reed, werd zesde." => Anna Smit: condition illness; Anna Smit: rank 6
  no "Anna Smit reed niet."

# "Na een week met griep op bed te hebben gelegen, reed ze …".
frame rides-after-illness
  verb liggen
  subject
  role reason: REASON[category=illness]
  needs TIME|RANK
  asserts condition subject reason
  yes "Na een week met griep op bed te hebben gelegen, reed Anna Smit 39,10." => Anna Smit: condition illness; Anna Smit: time 39.10
  no "Anna Smit ligt met koorts op bed."

frame despite
  verb @compete komen zijn weten behouden houden slagen
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fatigue]|REASON[category=mechanical]|REASON[category=fall] behind except
  without MARKER[id=of-name]
  asserts condition subject reason
  yes "Ondanks een blessure won Jan Peeters de 500 meter." => Jan Peeters: condition injury; Jan Peeters: rank 1
  yes "Ondanks een blessure wint Jan Peeters de 500 meter." => Jan Peeters: condition injury; Jan Peeters: rank 1
  no "Ondanks de regen zwom Jan Peeters buiten."

frame after-a-fall
  verb @compete komen spelen verliezen vallen op|staan staan terug|zakken weg|zakken weg|vallen
  subject
  role reason: REASON[category=fall]|REASON[category=mechanical] behind after|by|through
  without MARKER[id=no-start]|MARKER[id=finish-line]|MARKER[id=no-finish]|MARKER[id=not-along]
  without MARKER[id=anothers-fall]
  allow negated possible
  without MARKER[id=in-training]
  asserts condition subject reason
  yes "Na een val eindigde Jan Peeters als twaalfde." => Jan Peeters: condition fall; Jan Peeters: rank 12
  yes "Elina Maes kwam er na een val niet meer aan te pas." => Elina Maes: condition fall
  no "Na een val ging Jan Peeters naar huis."

frame punctures
  verb rijden lek|rijden
  subject
  needs MARKER[id=chain]
  asserts condition subject reason=mechanical
  yes "Jan Peeters reed lek." => Jan Peeters: condition mechanical
  no "Jan Peeters reed niet lek."

frame gets-mechanical
  verb krijgen hebben oplopen
  subject
  role reason: REASON[category=mechanical]
  without MARKER[id=finish-line]|MARKER[id=no-finish]
  asserts condition subject reason
  yes "Jan Peeters kreeg een lekke band." => Jan Peeters: condition mechanical
  no "Jan Peeters kreeg geen lekke band."

# "liet het stokje vallen": no fall.
frame drops-baton
  verb vallen
  also laten
  needs MARKER[id=baton]
  asserts nothing
  last
  yes "Anna Smit liet bij de wissel het stokje vallen. Anna Smit viel bij de wissel." => Anna Smit: condition fall
  no "Anna Smit liet bij de wissel het stokje vallen."

# Falls. "viel" alone has too many meanings.
# Where matches are played, going down is losing.
frame falls
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb onderuit|gaan uit|glijden crashen weg|glijden weg|schuiven struikelen onderuit|schuiven onderuit|glijden kantelen
  subject
  without MARKER[id=outside]
  without MARKER[id=no-fall]
  without SCORE
  without competitor behind against
  without MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Wesly Dijs ging onderuit." => Wesly Dijs: condition fall
  yes "Wesly Dijs is in de laatste bocht uitgegleden." => Wesly Dijs: condition fall
  no "Wesly Dijs ging bijna onderuit."
  no "Jan Peeters ging onderuit tegen Tom Maes."

frame comes-to-fall
  verb komen gaan raken
  subject
  needs MARKER[id=fall]
  without MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Wesly Dijs kwam ten val." => Wesly Dijs: condition fall
  no "Wesly Dijs kwam niet ten val."
  no "Wesly Dijs kwam op training ten val."

frame hits-the-ground
  verb gaan smakken belanden schuiven vliegen glijden klappen tuimelen duiken knallen eindigen in|gaan in|schuiven in|schieten in|rijden in|vliegen in|duiken schieten
  subject
  needs MARKER[id=hit]
  without RANK
  without MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Debutant Tom Maes schoof in de laatste bocht de kussens in en ging tegen het ijs." => Tom Maes: condition fall
  no "Tom Maes stapte op het ijs."

# "sloeg tegen de vlakte", "lag twee keer op de grond".
frame strikes-the-ground
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing -golf
  verb slaan kwakken
  needs MARKER[id=floored]|MARKER[id=touches-ground]
  subject
  without RANK|AWARD|TIME
  without MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Jan Peeters sloeg in de afdaling tegen de vlakte." => Jan Peeters: condition fall
  no "Jan Peeters sloeg bijna tegen de vlakte."
  no "Jan Peeters sloeg met de hand op het asfalt."

frame lay-on-the-ground
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing -golf
  verb liggen
  needs MARKER[id=floored]
  subject
  without RANK|AWARD|TIME
  without MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Anna Smit lag twee keer tegen de grond." => Anna Smit: condition fall
  no "Jan Peeters lag na de finish op de grond."

# "nam Smit mee in zijn val": both fall.
frame falls-with
  verb mee|nemen mee|sleuren
  needs MARKER[id=in-fall]
  subject
  object
  asserts condition subject reason=fall
  asserts condition object reason=fall
  yes "Jan Peeters nam Tom Maes mee in zijn val." => Jan Peeters: condition fall; Tom Maes: condition fall
  no "Jan Peeters nam Tom Maes mee in zijn auto."

frame has-a-fall
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb hebben maken verwerken
  subject
  role reason: REASON[category=fall] bare
  without MARKER[id=trouble]
  allow wanted
  without MARKER[id=in-training]
  asserts condition subject reason
  yes "Eva Maes had een val op balk te verwerken." => Eva Maes: condition fall
  yes "Eva Maes maakte een lelijke val." => Eva Maes: condition fall
  no "Eva Maes maakte geen val."

# "viel na de start terug": no fall.
frame falls-back
  verb terug|vallen uit|vallen tegen|vallen mee|vallen in|vallen af|vallen op|vallen weg|vallen aan|vallen samen|vallen
  subject
  asserts nothing
  last
  yes "Wesly Dijs viel na de start terug. Wesly Dijs viel hard." => Wesly Dijs: condition fall
  no "Wesly Dijs viel na de start terug."
  no "Wesly Dijs viel bij de start meteen aan."

# "viel en moest opgeven", "viel en werd twaalfde": with what follows told beside it.
frame falls-and
  verb vallen
  subject
  role reason: REASON[category=fall] bare
  asserts condition subject reason
  yes "Wesly Dijs viel en werd twaalfde." => Wesly Dijs: condition fall; Wesly Dijs: rank 12
  no "Wesly Dijs viel op en werd twaalfde." => Wesly Dijs: rank 12

frame falls-there
  sport -motor-sport -alpine-skiing -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb vallen tuimelen
  subject
  needs MARKER[id=fall-place]|MARKER[id=lap]
  without NONRESULT
  without AWARD
  without RANK
  without MARKER[id=outside]
  without GAP
  without MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Wesly Dijs viel in de laatste bocht." => Wesly Dijs: condition fall
  yes "Wesly Dijs tuimelde in de laatste bocht." => Wesly Dijs: condition fall
  no "Wesly Dijs viel bijna."
  no "Wesly Dijs viel net buiten de prijzen."
  no "Wesly Dijs viel terug naar de dertiende plaats."

# "kwam trekkebenend over de streep".
frame limps-home
  verb komen finishen eindigen bereiken strompelen hinken over|komen
  needs MARKER[id=pulls-leg]|MARKER[id=limping]
  needs MARKER[id=finish]|MARKER[id=finish-line]|RANK
  subject
  asserts condition subject reason=injury
  yes "Anna Smit kwam trekkebenend over de streep." => Anna Smit: condition injury
  no "Anna Smit kwam juichend over de streep."

# "werd ten val gebracht", "werd onderuit gelopen".
frame brought-down
  verb brengen halen kegelen duwen trekken maaien
  voice passive
  needs MARKER[id=brought-down]
  subject
  asserts condition subject reason=fall
  yes "Anna Smit werd ten val gebracht." => Anna Smit: condition fall
  no "Anna Smit werd niet ten val gebracht."

# "was bij de val betrokken", "zat bij de valpartij".
frame involved-in-fall-too
  sport -football -tennis
  verb betrekken zijn zitten liggen raken
  needs MARKER[id=involved-in-fall]
  without MARKER[id=in-training]
  subject
  asserts condition subject reason=fall
  yes "Jan Peeters was bij de val betrokken, maar bleef ongedeerd." => Jan Peeters: condition fall
  yes "Jan Peeters en Tom Maes waren bij de valpartij betrokken." => Jan Peeters: condition fall; Tom Maes: condition fall
  no "Jan Peeters was niet bij de val betrokken."

frame touches-ground
  sport -football -tennis
  verb komen maken raken
  needs MARKER[id=touches-ground]
  without MARKER[id=in-training]
  subject
  asserts condition subject reason=fall
  yes "Jan Peeters kwam hard in aanraking met het asfalt." => Jan Peeters: condition fall
  no "Jan Peeters kwam in aanraking met de politie."

# "een val van Maes": it was he who fell.
frame fall-of
  sport cycling speed-skating short-track marathon-skating athletics
  needs MARKER[id=fall-of]
  without MARKER[id=threat]|MARKER[id=in-training]
  role out: PERSON|EPITHET behind of
  tense past
  asserts condition out reason=fall
  yes "Door een val van Jan Peeters eindigde Tom Maes als derde." => Jan Peeters: condition fall; Tom Maes: rank 3
  yes "Een val van Jan Peeters in de slotbocht zorgde voor onrust." => Jan Peeters: condition fall
  no "Een val van de wagen zorgde voor onrust."

frame falls-by-own-doing
  sport short-track speed-skating marathon-skating gymnastics snowboarding freestyle-skiing figure-skating
  verb vallen
  needs ROUND|DISCIPLINE|MARKER[id=own-doing]
  without NONRESULT|RANK|AWARD|GAP|POINTS
  without MARKER[id=outside]|MARKER[id=in-training]
  subject
  asserts condition subject reason=fall
  yes "Jan Maes viel in de kwartfinales van de 1500 meter." => Jan Maes: condition fall
  no "De beslissing viel in de finale."
  no "Jan Maes viel in de finale uit." => Jan Maes: DNF

# "stond met buikklachten aan de start".
frame starts-unwell
  verb staan komen verschijnen
  tense past
  needs MARKER[id=at-start]
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fatigue] behind with
  asserts condition subject reason
  yes "Jan Peeters stond met buikklachten aan het vertrek." => Jan Peeters: condition illness
  no "Jan Peeters stond met buikklachten niet aan de start." => Jan Peeters: DNS illness

# "moest na een val lossen": he rode on behind.
frame dropped-after-fall
  sport cycling marathon-skating
  verb lossen achtervolgen terug|keren aan|sluiten toe|geven terug|komen in|lopen vechten jagen
  subject
  role reason: REASON[category=fall]|REASON[category=mechanical] behind after|by|through
  without MARKER[id=anothers-fall]|MARKER[id=in-training]
  allow must possible
  asserts condition subject reason
  yes "Jan Peeters moest na een val lossen." => Jan Peeters: condition fall
  no "Jan Peeters moest na een slok water lossen."

# "toen hij viel", "nadat Maes was gevallen", "die onderuit gleed".
frame falls-and-no-more
  sport speed-skating short-track marathon-skating cycling athletics triathlon
  verb vallen gaan glijden schuiven vliegen
  needs MARKER[id=falls]
  without RANK|AWARD|GAP|NONRESULT|POINTS|MARKER[id=outside]|MARKER[id=in-training]|MARKER[id=no-fall]
  without competitor behind against
  subject
  asserts condition subject reason=fall
  yes "Jan Maes lag tweede toen hij viel." => Jan Maes: condition fall
  yes "Tom Kok won nadat Jan Maes was gevallen." => Jan Maes: condition fall; Tom Kok: rank 1
  yes "Jan Maes en Tom Kok vielen allebei." => Jan Maes: condition fall; Tom Kok: condition fall
  yes "Jan Maes, die onderuit gleed, werd vijfde." => Jan Maes: condition fall; Jan Maes: rank 5
  no "De beslissing viel."
  no "Jan Maes viel niet."

# "viel op tien kilometer van de streep".
frame falls-on-the-way
  sport speed-skating short-track marathon-skating cycling athletics triathlon
  verb vallen
  needs MARKER[id=midway]
  without RANK|AWARD|GAP|POINTS|MARKER[id=outside]|MARKER[id=in-training]|MARKER[id=no-fall]
  subject
  asserts condition subject reason=fall
  yes "Jan Peeters viel op tien kilometer van de finish." => Jan Peeters: condition fall
  no "De beslissing viel op tien kilometer van de finish."

# "kon na een val verder", "vervolgde na een val zijn weg".
frame goes-on-after-fall
  verb vervolgen kunnen rijden door|rijden gaan stappen
  needs MARKER[id=his-way]
  role reason: REASON[category=fall]|REASON[category=mechanical] behind after|except
  without MARKER[id=no-further]|MARKER[id=not-any-further]|MARKER[id=anothers-fall]|MARKER[id=in-training]|MARKER[id=from-race]
  subject
  allow possible
  asserts condition subject reason
  yes "Jan Peeters kon na een val zijn weg vervolgen." => Jan Peeters: condition fall
  yes "Jan Peeters vervolgde na een lekke band zijn weg." => Jan Peeters: condition mechanical
  no "Jan Peeters kon na een val zijn weg niet vervolgen." => Jan Peeters: DNF fall

# "stond ziek aan de start", "begon verkouden aan de Giro".
frame starts-ill
  verb staan komen verschijnen beginnen starten
  tense past
  needs MARKER[id=at-start]|COMPETITION|DISCIPLINE|MARKER[id=contest]|MARKER[id=game]
  subject
  role reason: REASON[category=illness]|REASON[category=injury] bare
  without MARKER[id=no-start]|MARKER[id=not-there]|MARKER[id=unwell]|MARKER[id=gone-hurt]
  without competitor behind without|instead|of|for
  asserts condition subject reason
  yes "Jan Peeters stond ziek aan het vertrek." => Jan Peeters: condition illness
  yes "Jan Peeters is verkouden aan de Giro begonnen." => Jan Peeters: condition illness
  no "Jan Peeters stond ziek niet aan de start." => Jan Peeters: DNS illness

# "begon met een lichte blessure aan de wedstrijd".
frame starts-with-complaint
  verb beginnen starten staan verschijnen komen
  tense past
  needs MARKER[id=at-start]|COMPETITION|DISCIPLINE|MARKER[id=contest]|MARKER[id=game]|CONTEST-NOUN
  subject
  role reason: REASON[category=illness]|REASON[category=injury] behind with
  without MARKER[id=no-start]|MARKER[id=not-there]|MARKER[id=unwell]|MARKER[id=gone-hurt]
  without competitor behind without|instead|of|for
  allow must
  asserts condition subject reason
  yes "Jan Peeters begon met een lichte blessure aan de wedstrijd." => Jan Peeters: condition injury
  yes "Jan Peeters moest het NK beginnen met een lichte blessure." => Jan Peeters: condition injury
  no "Jan Peeters wilde niet met een lichte blessure aan het NK beginnen."

# "herstellend van griep", told beside a place.
frame recovering
  subject
  role reason: REASON[kind=recovering]
  needs RANK|TIME|AWARD
  without MARKER[id=no-start]|MARKER[id=no-finish]
  tense past
  asserts condition subject reason
  yes "Jan Peeters, herstellend van griep, werd tiende." => Jan Peeters: condition illness; Jan Peeters: rank 10
  yes "Jan Peeters, nog herstellend van een blessure, werd tiende." => Jan Peeters: condition injury; Jan Peeters: rank 10
  no "Jan Peeters, herstellend van griep, bleef thuis." => Jan Peeters: DNS illness

frame coughs
  verb komen staan starten beginnen verschijnen rijden lopen schaatsen eindigen finishen winnen
  needs MARKER[id=coughing]
  without MARKER[id=no-start]|MARKER[id=no-finish]
  subject
  asserts condition subject reason=illness
  yes "Jan Peeters kwam hoestend en proestend over de streep." => Jan Peeters: condition illness
  no "Jan Peeters kwam juichend over de streep."

# "hield aan de val alleen schaafwonden over".
frame scraped
  verb over|houden op|lopen af|komen komen
  needs MARKER[id=scrapes]
  needs REASON[category=fall]|MARKER[id=from-fall]
  without MARKER[id=in-training]
  subject
  asserts condition subject reason=fall
  yes "Jan Peeters hield aan de val alleen schaafwonden over." => Jan Peeters: condition fall
  no "Jan Peeters liep schaafwonden op bij een val op training."

# "Onder de slachtoffers van de val waren Smit en Maes".
frame among-the-fallen
  sport speed-skating short-track marathon-skating cycling athletics triathlon
  verb zijn horen behoren
  needs MARKER[id=fall-victims]
  role who: PERSON bare
  asserts condition who reason=fall
  yes "Onder de slachtoffers van de val waren Jan Peeters en Tom Maes." => Jan Peeters: condition fall; Tom Maes: condition fall
  no "Onder de toeschouwers waren Jan Peeters en Tom Maes."

# "kampt met de naweeën van zijn val".
frame aftermath-of-fall
  verb kampen sukkelen worstelen ondervinden hebben lijden
  needs MARKER[id=aftermath]
  role reason: REASON[category=fall]|REASON[category=injury]|REASON[category=illness]
  subject
  asserts condition subject reason
  yes "Jan Peeters kampte met de naweeën van een griep." => Jan Peeters: condition illness
  no "Jan Peeters sprak over de gevolgen van een griep."

# "kreeg op tien kilometer van de streep een lekke band": the line is far.
frame mechanical-on-the-way
  verb krijgen hebben kennen
  needs MARKER[id=midway]
  subject
  role reason: REASON[category=mechanical]
  without MARKER[id=no-finish]
  asserts condition subject reason
  yes "Jan Peeters kreeg op tien kilometer van de streep een lekke band." => Jan Peeters: condition mechanical
  no "Jan Peeters kreeg op tien kilometer van de streep geen lekke band."

# "vloog van zijn motor".
frame flies-off
  sport cycling motor-sport equestrian triathlon
  verb vliegen vallen tuimelen duikelen slaan af|vallen af|vliegen
  needs MARKER[id=off-mount]
  subject
  without RANK|AWARD|MARKER[id=in-training]
  asserts condition subject reason=fall
  yes "Jan Peeters en Tom Maes vlogen van hun motor." => Jan Peeters: condition fall; Tom Maes: condition fall
  yes "Jan Peeters vloog van zijn motor en moest de strijd staken." => Jan Peeters: DNF fall
  no "Jan Peeters viel bijna van zijn motor."
