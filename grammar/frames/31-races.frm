# Races on engines and on snow: who is out before the end.

# "Voor Maes was de race voorbij": with what told of the race, not of a qualifying that goes on without him.
frame race-over-for
  sport motor-sport alpine-skiing
  verb zijn zitten komen lopen
  needs MARKER[id=race-over]
  needs MARKER[id=the-race]|MARKER[id=fight]|DISCIPLINE|COMPETITION
  without RANK
  without AWARD
  without TIME
  without DISCIPLINE[id=qualifying]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Voor Carlos Maes was de race na een touché met Jan Bos al voorbij." => Carlos Maes: DNF fall
  yes "De race was meteen over voor Carlos Maes." => Carlos Maes: DNF
  no "Voor Carlos Maes was de race niet voorbij."

frame race-of-was-over
  sport motor-sport alpine-skiing
  verb zijn komen zitten
  needs MARKER[id=race-over]
  needs MARKER[id=the-race]|MARKER[id=fight]|DISCIPLINE|COMPETITION bare
  without RANK
  without AWARD
  without TIME
  role out: competitor behind of
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "De race van Carlos Maes was in de eerste ronde al voorbij." => Carlos Maes: DNF
  yes "De wedstrijd van Carlos Maes was door een lekke band al snel ten einde." => Carlos Maes: DNF mechanical
  no "De race van Carlos Maes was goed."
  no "De race van Carlos Maes was nog lang niet voorbij."

frame it-was-over-for
  sport motor-sport alpine-skiing
  verb zijn zitten op|zitten doen lopen
  needs MARKER[id=in-the-race]|MARKER[id=early]|REASON[category=fall]|REASON[category=mechanical]
  needs MARKER[id=race-over]|MARKER[id=done]|MARKER[id=race-end]
  without RANK
  without AWARD
  without TIME
  without DISCIPLINE[id=qualifying]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "In de tweede ronde was het einde verhaal voor Carlos Maes." => Carlos Maes: DNF
  yes "Voor Carlos Maes was het na drie ronden over en uit." => Carlos Maes: DNF
  yes "Voor Carlos Maes was het al in de openingsronde gedaan." => Carlos Maes: DNF
  no "Voor Carlos Maes was het een mooie dag in de openingsronde."

frame race-end-for
  sport motor-sport alpine-skiing
  verbless
  needs MARKER[id=race-end]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Einde race voor Carlos Maes." => Carlos Maes: DNF
  no "Een mooie race voor Carlos Maes."

frame meant-end-for
  sport motor-sport alpine-skiing
  verb betekenen zijn
  needs MARKER[id=race-end]|MARKER[id=end-of]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Dat betekende einde wedstrijd voor Carlos Maes." => Carlos Maes: DNF
  no "Dat betekende veel voor Carlos Maes."

# "liet zijn motor in het grind achter", "parkeerde zijn Ferrari tegen de muur".
frame leaves-car
  sport motor-sport
  verb achter|laten parkeren zetten neer|zetten stil|zetten af|zetten boren rammen smijten gooien laten leggen
  needs MARKER[id=own-car]|TEAM
  needs MARKER[id=trackside]
  subject
  without RANK
  without AWARD
  without DISCIPLINE[id=qualifying]
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes liet zijn motor in het grind achter." => Carlos Maes: DNF
  yes "Carlos Maes moest zijn Ferrari met motorpech langs de baan parkeren." => Carlos Maes: DNF mechanical
  yes "Carlos Maes parkeerde zijn bolide in het gras." => Carlos Maes: DNF
  no "Carlos Maes parkeerde zijn bolide voor het hotel."
  no "Carlos Maes zette zijn Ferrari op de tweede startplaats naast Jan Bos."

# "reed in de muur", "klapte tegen de vangrail".
frame hits-the-wall
  sport motor-sport
  verb rijden klappen knallen crashen boren rammen smakken slaan tollen vliegen schuiven schieten glijden belanden komen terecht|komen eindigen
  needs MARKER[id=barrier]|MARKER[id=hit]
  needs MARKER[id=in-the-race]|MARKER[id=early]
  subject
  without RANK
  without DISCIPLINE[id=qualifying]
  allow must
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes klapte in de derde ronde tegen de vangrail." => Carlos Maes: DNF fall
  yes "In het begin van de race belandde Carlos Maes met de Porsche tegen de muur." => Carlos Maes: DNF fall
  no "Carlos Maes klapte bijna tegen de vangrail."

# Who falls on a motorcycle in the race, or leaves the track there, is out, unless a place is told.
frame falls-in-race
  sport motor-sport
  verb onderuit|gaan onderuit|schuiven onderuit|glijden crashen
  needs MARKER[id=in-the-race]
  subject
  without MARKER[id=halt-reason]
  without RANK
  without AWARD
  without MARKER[id=outside]
  without MARKER[id=no-fall]
  without DISCIPLINE[id=qualifying]
  allow must
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes ging in de openingsfase onderuit." => Carlos Maes: DNF fall
  yes "Carlos Maes gleed drie ronden voor het einde onderuit." => Carlos Maes: DNF fall
  no "Carlos Maes ging in de openingsfase bijna onderuit."
  no "Carlos Maes gleed drie ronden voor het einde onderuit en werd twaalfde." => Carlos Maes: rank 12; Carlos Maes: condition fall

frame comes-to-fall-in-race
  sport motor-sport
  verb komen
  needs MARKER[id=fall]
  needs MARKER[id=in-the-race]|MARKER[id=early]
  subject
  without RANK
  without AWARD
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes kwam zestien ronden voor het einde ten val." => Carlos Maes: DNF fall
  no "Carlos Maes kwam niet ten val in de slotronde."

frame takes-along-in-fall
  sport motor-sport
  verb mee|nemen mee|sleuren
  needs MARKER[id=in-fall]
  subject
  object
  asserts withdrawal subject status=DNF reason=fall
  asserts withdrawal object status=DNF reason=fall
  yes "Carlos Maes nam Jan Bos mee in zijn val." => Carlos Maes: DNF fall; Jan Bos: DNF fall
  no "Carlos Maes nam Jan Bos mee in zijn auto."

# "schakelde zichzelf uit", "reden elkaar van de baan".
frame puts-oneself-out
  sport motor-sport
  verb uit|schakelen
  needs MARKER[id=oneself]
  subject
  without DISCIPLINE[id=qualifying]
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes schakelde zichzelf in de eerste bocht uit." => Carlos Maes: DNF fall
  yes "Carlos Maes en Jan Bos schakelden elkaar uit." => Carlos Maes: DNF fall; Jan Bos: DNF fall
  no "Carlos Maes schakelde de alarmlichten uit."

frame ride-each-other-off
  sport motor-sport
  verb rijden tikken beuken duwen kegelen
  needs MARKER[id=oneself]
  needs MARKER[id=off-track]
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes en Jan Bos reden elkaar uit de race." => Carlos Maes: DNF fall; Jan Bos: DNF fall
  no "Carlos Maes en Jan Bos reden elkaar voorbij."

frame was-ridden-off
  sport motor-sport
  verb rijden tikken beuken kegelen af|rijden
  voice passive
  needs MARKER[id=off-track]
  needs MARKER[id=from-race]
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes werd door Jan Bos uit de race getikt." => Carlos Maes: DNF fall
  no "Carlos Maes werd door Jan Bos op achterstand gereden."

# "Bij Maes hield de versnellingsbak het voor gezien", "zag zijn motor in rook opgaan".
frame part-gives-up
  sport motor-sport
  verb houden geven
  needs MARKER[id=own-part]
  needs MARKER[id=seen-enough]|MARKER[id=up-in-smoke]
  role out: competitor behind at|of
  asserts withdrawal out status=DNF reason=mechanical
  yes "Bij Carlos Maes hield de versnellingsbak het voor gezien." => Carlos Maes: DNF mechanical
  yes "De motor van Carlos Maes gaf de geest." => Carlos Maes: DNF mechanical
  yes "De motor van Carlos Maes gaf er in ronde 12 de brui aan." => Carlos Maes: DNF mechanical
  no "De motor van Carlos Maes gaf veel lawaai."

frame sees-engine-go
  sport motor-sport
  verb op|gaan begeven gaan ontploffen af|slaan stil|vallen
  also zien
  needs MARKER[id=own-part]
  role out: PERSON|PRONOUN|EPITHET|DEMONYM bare
  without MARKER[id=midway]
  asserts withdrawal out status=DNF reason=mechanical
  yes "Carlos Maes zag zijn motor ontploffen." => Carlos Maes: DNF mechanical
  no "Carlos Maes zag zijn motor glimmen."

frame engine-explodes
  sport motor-sport
  verb ontploffen op|blazen klappen breken af|breken knappen vast|lopen stuk|gaan kapot|gaan exploderen sneuvelen
  needs MARKER[id=own-part]
  role out: PERSON|EPITHET|DEMONYM|PRONOUN behind of|at
  asserts withdrawal out status=DNF reason=mechanical
  yes "De motor van Carlos Maes ontplofte." => Carlos Maes: DNF mechanical
  yes "Bij Carlos Maes ging de versnellingsbak stuk." => Carlos Maes: DNF mechanical
  no "De motor van Carlos Maes ronkte."

frame car-comes-to-halt
  sport motor-sport
  verb stil|vallen stranden stil|staan komen
  needs MARKER[id=halt-reason]|REASON[category=mechanical]
  needs MARKER[id=own-car]|TEAM
  role out: competitor behind of
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "De Ferrari van Carlos Maes viel stil met motorpech." => Carlos Maes: DNF mechanical
  no "De Ferrari van Carlos Maes viel op."

frame strands
  sport motor-sport
  verb stranden stil|vallen stil|staan uit|vallen
  needs MARKER[id=in-the-race]|MARKER[id=early]|MARKER[id=trackside]|REASON[category=fall]|REASON[category=mechanical]
  subject
  without competitor behind of
  role reason?: REASON[category=fall]|REASON[category=mechanical]
  without RANK
  without AWARD
  without TIME
  without GAP
  without DISCIPLINE[id=qualifying]
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes strandde na een crash in de openingsronde." => Carlos Maes: DNF fall
  yes "Carlos Maes strandde in de derde ronde langs de baan." => Carlos Maes: DNF
  no "Carlos Maes strandde in de slotronde op de vierde plaats." => Carlos Maes: rank 4
  no "Carlos Maes strandde op een tiende van de zege."

# Snow: a gate that is missed, a fall.
frame misses-gate
  sport alpine-skiing snowboarding
  verb missen mis|lopen over|slaan voorbij|skiën voorbij|rijden
  needs MARKER[id=gate]
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=other
  yes "Lena Maes miste in de eerste run een poortje." => Lena Maes: DNF other
  yes "Lena Maes skiede het voorlaatste poortje voorbij." => Lena Maes: DNF other
  no "Lena Maes miste geen poortje."

frame hooks-gate
  sport alpine-skiing
  verb in|haken haken
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=other
  yes "Lena Maes haakte in bij het derde poortje." => Lena Maes: DNF other
  no "Lena Maes haakte niet in."

frame falls-on-snow
  sport alpine-skiing
  verb onderuit|gaan onderuit|glijden crashen weg|glijden uit|glijden
  needs MARKER[id=fall]|MARKER[id=few-gates]|ROUND|DISCIPLINE|MARKER[id=fall-place]
  without MARKER[id=outside]
  without RANK
  without TIME
  without AWARD
  without GAP
  without NONRESULT
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason=fall
  yes "Lena Maes ging in de slalom onderuit." => Lena Maes: DNF fall
  no "Lena Maes ging in de slalom bijna onderuit."

frame comes-to-fall-on-snow
  sport alpine-skiing
  verb komen
  needs MARKER[id=fall]
  without RANK
  without TIME
  without AWARD
  subject
  asserts withdrawal subject status=DNF reason=fall
  yes "Lena Maes kwam in de tweede run ten val." => Lena Maes: DNF fall
  no "Lena Maes kwam in de tweede run in actie."
  no "Lena Maes kwam bijna ten val."

# Out over the edge of the track: "vloog eruit", "ging eruit".
frame goes-out-on-snow
  sport alpine-skiing motor-sport
  verb vliegen skiën gaan liggen tollen spinnen uit|vliegen
  needs MARKER[id=out-of-it]
  subject
  without RANK
  asserts withdrawal subject status=DNF
  yes "Lena Maes vloog eruit." => Lena Maes: DNF
  no "Lena Maes vloog eruit zien."

# "Voor Maes eindigde de race in de grindbak."
frame race-ends-in-gravel-for
  sport motor-sport
  verb eindigen stranden
  needs MARKER[id=barrier]
  role out: competitor behind for|of
  without RANK
  asserts withdrawal out status=DNF reason=fall
  yes "Voor Carlos Maes eindigde de race in de grindbak." => Carlos Maes: DNF fall
  yes "Voor Carlos Maes strandde de race in de grindbak." => Carlos Maes: DNF fall
  no "Voor Carlos Maes eindigde het weekend met een feest in het rennerskwartier."

# "sneuvelde in de eerste run", "skiede naast een poortje".
frame perishes-in-run
  sport alpine-skiing
  verb sneuvelen stranden
  needs ROUND|MARKER[id=midway]
  without ROUND[id=quarter-final]
  without ROUND[id=semi-final]
  without ROUND[id=heat]
  without ROUND[id=qualifying]
  without GAP
  subject
  without RANK
  asserts withdrawal subject status=DNF
  yes "Lena Maes sneuvelde in de eerste run." => Lena Maes: DNF
  no "Lena Maes sneuvelde als elfde in de eerste run." => Lena Maes: rank 11

frame skis-beside-gate
  sport alpine-skiing
  verb skiën rijden gaan
  needs MARKER[id=gate] behind beside
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=other
  yes "Lena Maes skiede naast een poortje." => Lena Maes: DNF other
  no "Lena Maes skiede door het poortje."

# On horseback: after two refusals, after a fall.
frame eliminated-on-horse
  sport equestrian
  verb elimineren uit|sluiten
  voice passive
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Maikel Smit werd na een val geëlimineerd." => Maikel Smit: DNF fall
  yes "Maikel Smit werd uitgesloten." => Maikel Smit: DNF
  no "Maikel Smit werd niet uitgesloten."

# "moest de finale laten schieten".
frame lets-the-final-go
  without MARKER[id=after-slips]
  verb schieten voorbij|gaan lopen
  also laten
  needs ROUND|MARKER[id=finish]|MARKER[id=contest]|MARKER[id=the-race] bare
  needs MARKER[id=lets-go]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Elze Smit moest de finale met een enkelblessure laten schieten." => Elze Smit: DNS injury
  no "Elze Smit wil de finale niet laten schieten."

# "viel in de eerste run", "kwam niet beneden", "skiede uit het parcours": on snow that is the end of it.
frame falls-in-run
  sport alpine-skiing
  verb vallen
  needs ROUND|MARKER[id=falls]|MARKER[id=fall-place]
  without RANK|TIME|AWARD|GAP|NONRESULT|MARKER[id=outside]
  subject
  asserts withdrawal subject status=DNF reason=fall
  yes "Lena Maes viel in de eerste run." => Lena Maes: DNF fall
  no "Lena Maes viel in de eerste run buiten de top tien."

frame does-not-come-down
  sport alpine-skiing
  verb komen skiën
  needs MARKER[id=not-down]
  without RANK|TIME
  subject
  allow negated
  asserts withdrawal subject status=DNF
  yes "Lena Maes kwam niet beneden." => Lena Maes: DNF
  yes "Lena Maes skiede uit het parcours." => Lena Maes: DNF
  no "Lena Maes kwam als eerste beneden." => Lena Maes: rank 1

# "blies zijn motor op".
frame blows-engine
  sport motor-sport
  verb op|blazen stuk|rijden kapot|rijden
  voice active
  needs MARKER[id=own-part]|MARKER[id=own-car] bare
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=mechanical
  yes "Carlos Maes blies zijn motor op." => Carlos Maes: DNF mechanical
  no "Carlos Maes blies zijn wangen op."

# "de motor van Maes hield ermee op", "toen zijn wagen er mee ophield".
frame engine-stops
  sport motor-sport
  verb op|houden stoppen uit|scheiden
  needs MARKER[id=own-part]|MARKER[id=own-car]|TEAM bare
  needs MARKER[id=with-it]
  role out: competitor behind of|at
  asserts withdrawal out status=DNF reason=mechanical
  yes "De motor van Carlos Maes hield ermee op." => Carlos Maes: DNF mechanical
  no "De sponsor van Carlos Maes hield ermee op."

frame own-engine-stops
  sport motor-sport
  verb op|houden stoppen
  needs MARKER[id=own-part]|MARKER[id=own-car]|MARKER[id=machine] bare
  needs MARKER[id=with-it]
  without competitor
  before
  asserts withdrawal before status=DNF reason=mechanical
  last
  yes "Carlos Maes lag tweede toen zijn wagen er in de elfde ronde mee ophield." => Carlos Maes: DNF mechanical
  no "Carlos Maes lag tweede toen zijn wagen begon te roken."

# "ging na een aanvaring uit de race", "crashte uit de race".
frame goes-out-of-race
  sport motor-sport
  verb gaan vliegen crashen spinnen tollen vallen liggen schuiven
  needs MARKER[id=from-race]
  without RANK
  subject
  role reason?: REASON[category=fall]|REASON[category=mechanical]
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes ging na een botsing met Jan Bos uit de race." => Carlos Maes: DNF fall
  no "Carlos Maes ging opgelucht uit de auto."

# "De race van Maes eindigde in de eerste bocht", "duurde slechts twee ronden".
frame his-race-ended
  sport motor-sport alpine-skiing
  verb eindigen stoppen stranden
  needs MARKER[id=the-race]|MARKER[id=fight] bare
  needs MARKER[id=in-the-race]|MARKER[id=early]|MARKER[id=halfway]|MARKER[id=barrier]|MARKER[id=trackside]|REASON[category=fall]|REASON[category=mechanical]
  role out: competitor behind of
  without RANK|AWARD|TIME
  role reason?: REASON[category=fall]|REASON[category=mechanical]
  asserts withdrawal out status=DNF reason
  yes "De race van Carlos Maes eindigde in de eerste bocht." => Carlos Maes: DNF
  no "De race van Carlos Maes eindigde in een mooie middag."

frame his-race-was-short
  sport motor-sport alpine-skiing cycling
  verb duren
  needs MARKER[id=the-race]|MARKER[id=fight]|COMPETITION bare
  needs MARKER[id=short-lived]
  role out: competitor behind of|for
  asserts withdrawal out status=DNF
  yes "De race van Carlos Maes duurde slechts twee ronden." => Carlos Maes: DNF
  no "De race van Carlos Maes duurde twee uur."

frame no-further-than-a-lap
  sport motor-sport cycling marathon-skating
  verb komen geraken raken
  needs MARKER[id=no-further-than-lap]
  without RANK
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes kwam niet verder dan de eerste bocht." => Carlos Maes: DNF
  no "Carlos Maes kwam niet verder dan de vijfde plaats." => Carlos Maes: rank 5

# "zag zijn race eindigen".
frame saw-his-race-end
  sport motor-sport
  verb eindigen stranden stoppen
  also zien
  needs MARKER[id=the-race]|MARKER[id=fight] bare
  without RANK
  role out: PERSON|EPITHET|DEMONYM bare
  role reason?: REASON[category=fall]|REASON[category=mechanical]
  asserts withdrawal out status=DNF reason
  yes "Carlos Maes zag zijn race in ronde 12 eindigen door motorpech." => Carlos Maes: DNF mechanical
  no "Carlos Maes zag zijn ploeggenoot als derde eindigen."

frame pits-to-give-up
  sport motor-sport
  needs MARKER[id=to-give-up]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes keerde terug naar de pits om op te geven." => Carlos Maes: DNF
  no "Carlos Maes keerde terug naar de pits om banden te halen."

# "zette zijn bolide in de muur".
frame puts-car-in-wall
  sport motor-sport
  verb zetten parkeren boren rammen smijten gooien leggen
  needs MARKER[id=own-car]|TEAM bare
  needs MARKER[id=barrier]
  without RANK
  without DISCIPLINE[id=qualifying]|DISCIPLINE[id=practice]
  subject
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes zette zijn bolide in de muur." => Carlos Maes: DNF fall
  no "Carlos Maes zette zijn bolide in de garage."

# "stond stil langs de baan", "moest zijn auto stilzetten", "moest zijn wagen in ronde 12 aan de kant zetten".
frame stands-still
  sport motor-sport
  verb staan komen belanden vallen
  needs MARKER[id=halted]
  subject
  role reason?: REASON[category=mechanical]
  without RANK
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes stond na drie ronden stil langs de baan." => Carlos Maes: DNF
  no "Carlos Maes stond langs de baan."

frame stops-his-car
  sport motor-sport
  verb stil|zetten zetten parkeren
  needs MARKER[id=own-car]|MARKER[id=own-part] bare
  needs MARKER[id=aside]|MARKER[id=halt-reason]|MARKER[id=on-sideline]|MARKER[id=early]|MARKER[id=in-the-race]
  without MARKER[id=barrier]|RANK|PLACE-NOUN
  subject
  allow must
  role reason?: REASON[category=mechanical]
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes moest zijn wagen met rokende remmen aan de kant zetten." => Carlos Maes: DNF mechanical
  no "Carlos Maes zette zijn wagen op de eerste rij."

# On snow a fall of somebody ends his run.
frame fall-of-on-snow
  sport alpine-skiing
  needs MARKER[id=fall-of]
  without MARKER[id=threat]|MARKER[id=in-training]
  role out: PERSON|EPITHET behind of
  tense past
  asserts withdrawal out status=DNF reason=fall
  yes "De wedstrijd werd overschaduwd door een zware val van Lena Maes." => Lena Maes: DNF fall
  no "De wedstrijd werd overschaduwd door een fout van Lena Maes."

frame hits-the-snow
  sport alpine-skiing
  verb gaan smakken klappen slaan belanden vliegen knallen eindigen
  needs MARKER[id=hit]|MARKER[id=safety-net]|MARKER[id=barrier]|MARKER[id=touches-ground]
  without RANK|TIME|MARKER[id=in-training]
  subject
  asserts withdrawal subject status=DNF reason=fall
  yes "Lena Maes vloog in de vangnetten." => Lena Maes: DNF fall
  no "Lena Maes vloog naar de zege." => Lena Maes: rank 1

# "Een zware crash van Maes in de tweede race".
frame crash-of
  sport motor-sport
  needs MARKER[id=fall-of]
  needs ROUND|MARKER[id=in-the-race]|MARKER[id=the-race]|DISCIPLINE[id=race]
  without DISCIPLINE[id=qualifying]|DISCIPLINE[id=practice]|MARKER[id=threat]|MARKER[id=in-training]
  role out: PERSON|EPITHET behind of
  tense past
  asserts withdrawal out status=DNF reason=fall
  yes "Een zware crash van Carlos Maes in de derde ronde ontsierde de race." => Carlos Maes: DNF fall
  no "Een zware crash van Carlos Maes in de kwalificatie ontsierde het weekend."

frame breaks-bone-in-race
  sport motor-sport
  verb breken
  needs MARKER[id=body-part]
  needs ROUND|MARKER[id=in-the-race]|DISCIPLINE[id=race]
  without DISCIPLINE[id=qualifying]|DISCIPLINE[id=practice]|MARKER[id=in-training]
  role reason: REASON[category=fall]
  subject
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes heeft bij een zware val tijdens de tweede race zijn pols gebroken." => Carlos Maes: DNF fall
  no "Carlos Maes heeft bij een val in de training zijn pols gebroken."

# "viel, en de race was voorbij".
frame race-was-over-then
  sport motor-sport
  verb zijn
  tense past
  needs MARKER[id=race-over]
  needs MARKER[id=the-race]|MARKER[id=fight] bare
  without competitor
  without RANK|TIME|AWARD
  before
  asserts withdrawal before status=DNF
  yes "Carlos Maes ging onderuit en de race was voorbij." => Carlos Maes: DNF fall
  no "Carlos Maes ging onderuit en de race was nog niet voorbij." => Carlos Maes: condition fall

# "De motor van Maes viel stil".
frame his-engine-falls-silent
  sport motor-sport
  verb stil|vallen af|slaan
  needs MARKER[id=own-part] bare
  role out: PERSON|EPITHET|DEMONYM behind of
  without RANK|DISCIPLINE[id=qualifying]|DISCIPLINE[id=practice]
  asserts withdrawal out status=DNF reason=mechanical
  yes "De motor van Carlos Maes viel stil." => Carlos Maes: DNF mechanical
  no "De motor van Carlos Maes viel op."
