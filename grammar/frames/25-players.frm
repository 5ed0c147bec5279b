# Players who leave the pitch or the court, or are not there.

frame to-the-side
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb moeten gaan komen strompelen hinken lopen verdwijnen haasten
  needs MARKER[id=to-the-side]
  subject
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Harry Bakker moest in de 58e minuut met een enkelblessure naar de kant." => Harry Bakker: DNF injury
  yes "Harry Bakker ging met een hamstringblessure naar de kant." => Harry Bakker: DNF injury
  no "Harry Bakker hoeft met zijn enkelblessure niet naar de kant."
  no "Harry Bakker ging voor een drankje naar de kant."

frame at-absence
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal tennis darts
  needs MARKER[id=at-absence]
  role absent: PERSON behind of
  role reason?: REASON
  asserts withdrawal absent status=DNS reason
  yes "Kasper Bakker startte bij afwezigheid van David Jansen en Jan Peeters in de basis." => David Jansen: DNS; Jan Peeters: DNS
  no "Kasper Bakker startte na de terugkeer van David Jansen in de basis."

frame had-to-leave-with-red
  sport football hockey handball water-polo rugby korfball futsal
  verb vertrekken in|rukken gaan verdwijnen douchen stappen
  tense past
  needs MARKER[id=red]
  subject
  allow possible must
  asserts withdrawal subject status=DSQ reason=rules
  yes "Nicolai Bakker kon met rood vertrekken." => Nicolai Bakker: DSQ rules
  yes "Nicolai Bakker mocht na een uur met twee keer geel inrukken." => Nicolai Bakker: DSQ rules
  no "Nicolai Bakker kwam met een gele kaart weg."

# "zodat ze het EK moest laten schieten": what came of it.
frame let-go-thereby
  verb schieten
  also laten
  tense past
  require purpose
  allow purpose must
  subject
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=contest]
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Ann Maes brak haar pols, zodat ze het EK moest laten schieten." => Ann Maes: DNS injury
  no "Ann Maes traint veel, zodat ze het EK niet laat schieten."

# "Voor Bakker zit het duel met FC Utrecht er niet in".
frame not-in-it-for
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal tennis darts
  verb zitten
  needs NOT-IN-IT
  needs MARKER[id=game]|COMPETITION|MARKER[id=contest]
  role out: PERSON behind for
  role reason?: REASON
  allow negated
  asserts withdrawal out status=DNS reason
  yes "Voor Quincy Bakker zit het duel met FC Utrecht er niet in." => Quincy Bakker: DNS
  no "Voor Quincy Bakker zat een zege er niet in."

# "trad aan zonder Maes": in games of teams nobody else is meant.
frame plays-without
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb aan|treden spelen beginnen starten afreizen af|reizen vertrekken puzzelen improviseren
  role absent: PERSON behind without
  role reason?: REASON
  allow must future
  asserts withdrawal absent status=DNS reason
  yes "Gent moest aantreden zonder Jan Maes en Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  no "Gent speelde zonder Jan Maes niet slechter."

# "hield het nog geen halfuur vol".
frame does-not-hold-out
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal tennis motor-sport
  verb vol|houden uit|houden
  needs MARKER[id=no-full]|GAP bare
  subject
  role reason?: REASON
  allow negated
  without SCORE|RANK
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes hield het nog geen halfuur vol." => Jan Maes: DNF
  no "Jan Maes hield het een halfuur vol."

# "moest vlak voor rust het veld verlaten".
frame had-to-leave-pitch
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb verlaten
  needs MARKER[id=pitch]
  needs MARKER[id=halfway]|MARKER[id=early]
  require must
  allow must
  without MARKER[id=red]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes moest vlak voor rust het veld verlaten." => Jan Maes: DNF
  no "Jan Maes verliet vlak voor rust het veld."

frame banned-against
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb zijn blijven
  role reason: REASON[category=suspension] bare
  needs TEAM|TEAM-ALIAS|COUNTRY behind against
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes is geschorst tegen PSV." => Jan Maes: DNS suspension
  no "Jan Maes is niet geschorst tegen PSV."

# "wordt tegen PSV gemist": by a side, in a match to come.
frame is-missed
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb missen
  voice passive
  needs TEAM|TEAM-ALIAS|WEEKDAY|RELATIVE-DAY|MARKER[id=dearly]|MARKER[id=game]|MARKER[id=contest]
  role who: PERSON bare
  subject
  without AWARD|RANK|SCORE
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes wordt zondag node gemist." => Jan Maes: DNS
  no "Een grote kans werd gemist door Ajax."

# "Maes is geschorst": in a report on a match it is of that one.
frame is-banned-now
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  tense present
  role reason: REASON[category=suspension] bare
  without DURATION|YEAR|MARKER[id=for-weeks]|TEAM
  role who: PERSON bare
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes is ziek, Tom Kok is geschorst." => Tom Kok: DNS suspension
  no "Jan Maes is niet geschorst."

frame could-only-watch
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb toe|kijken
  require must
  needs MARKER[id=only-watch]
  subject
  allow must
  asserts withdrawal subject status=DNS
  yes "Jan Maes moest toekijken." => Jan Maes: DNS
  no "Jan Maes moest toekijken hoe Ajax won."

frame side-lost-early
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb kwijt|raken
  role team: TEAM|TEAM-ALIAS bare
  role out: PERSON bare
  needs MARKER[id=by-then]|MARKER[id=early]|MARKER[id=halfway]
  without SCORE|RANK|AWARD
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Ajax raakte Jan Maes na tien minuten kwijt." => Jan Maes: DNF
  no "Ajax raakte na tien minuten de bal kwijt."

# "mist de thuiswedstrijd tegen Ajax", "mist zondag het uitduel met PSV": a match that is named by its sides or its day.
frame misses-match
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb missen
  needs MARKER[id=game] bare
  needs TEAM|TEAM-ALIAS|COUNTRY|WEEKDAY|RELATIVE-DAY|DAY-MENTION|DATE
  without TEAM|TEAM-ALIAS|COUNTRY bare
  without ROUND|THE-FINAL|AWARD|RANK|SCORE
  role who: PERSON|EPITHET bare
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes mist de thuiswedstrijd tegen Ajax." => Jan Maes: DNS
  yes "Jan Maes mist zondag het uitduel met PSV door een knieblessure." => Jan Maes: DNS injury
  no "Jan Maes miste in de thuiswedstrijd tegen Ajax een grote kans."
  no "Jan Maes mist de finale."

# "kan niet rekenen op Maes".
frame cannot-count-on
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb rekenen
  require negated
  allow negated possible must future
  role absent: PERSON behind on
  role reason?: REASON
  asserts withdrawal absent status=DNS reason
  yes "Gent kan zondag niet rekenen op Jan Maes en Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  no "Gent kan zondag weer rekenen op Jan Maes."

# "Trainer Bos is Maes kwijt door een schorsing".
frame is-without-him
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  needs MARKER[id=lost-him]
  subject
  role absent: PERSON bare
  role reason: REASON[category=suspension]|REASON[category=injury]|REASON[category=illness]
  asserts withdrawal absent status=DNS reason
  yes "Ajax is Jan Maes zondag kwijt door een schorsing." => Jan Maes: DNS suspension
  no "Ajax is de bal kwijt."

# "Niet inzetbaar zijn Maes en Kok".
frame unavailable-are
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  needs MARKER[id=unavailable]
  role absent: PERSON bare
  allow negated
  asserts withdrawal absent status=DNS
  yes "Niet inzetbaar zijn Jan Maes en Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  yes "De geblesseerden bij Ajax zijn Jan Maes (knie) en Tom Kok (enkel)." => Jan Maes: DNS injury; Tom Kok: DNS injury
  no "Weer inzetbaar zijn Jan Maes en Tom Kok."

frame the-injured
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verbless
  needs MARKER[id=unavailable]
  role absent: PERSON bare
  asserts withdrawal absent status=DNS
  yes "De geblesseerden bij Ajax zijn Jan Maes (knie) en Tom Kok (enkel)." => Jan Maes: DNS injury; Tom Kok: DNS injury
  no "De uitblinkers bij Ajax zijn Jan Maes en Tom Kok."

# "haalde de wedstrijd tegen Ajax niet".
frame does-not-make-match
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb halen
  require negated
  allow negated
  needs MARKER[id=game] bare
  without ROUND|THE-FINAL|AWARD|RANK|SCORE|POINTS
  without TEAM|TEAM-ALIAS|COUNTRY bare
  role who: PERSON bare
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes haalt de wedstrijd tegen Ajax niet." => Jan Maes: DNS
  no "Jan Maes haalt de wedstrijd tegen Ajax."

frame stayed-in-dressing-room
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb achter|blijven blijven
  needs MARKER[id=dressing-room]|MARKER[id=part]|MARKER[id=halfway]
  needs MARKER[id=part]|MARKER[id=halfway]|REASON[category=injury]|REASON[category=illness]
  tense past
  role who: PERSON bare
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes bleef in de rust met een knieblessure achter in de kleedkamer." => Jan Maes: DNF injury
  yes "Jan Maes bleef geblesseerd achter in de kleedkamer." => Jan Maes: DNF injury
  no "Jan Maes bleef na afloop in de kleedkamer."

# "werd voor drie wedstrijden geschorst", "kreeg een schorsing van drie duels".
frame banned-for-matches
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb schorsen worden
  tense past
  needs MARKER[id=match-ban]
  role who: PERSON|EPITHET bare
  subject
  asserts withdrawal subject status=DNS reason=suspension
  yes "Jan Maes werd voor drie wedstrijden geschorst." => Jan Maes: DNS suspension
  no "Jan Maes werd niet voor drie wedstrijden geschorst."

frame gets-match-ban
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb krijgen ontvangen op|lopen vangen zitten uit|zitten incasseren
  needs MARKER[id=match-ban]
  role who: PERSON|EPITHET bare
  subject
  asserts withdrawal subject status=DNS reason=suspension
  yes "Jan Maes kreeg een schorsing van drie duels." => Jan Maes: DNS suspension
  no "Jan Maes krijgt misschien een schorsing van drie duels."

# "is nog steeds geblesseerd": news of a squad before its match.
frame is-still-hurt
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  tense present
  needs MARKER[id=still]
  role reason: REASON[category=injury]|REASON[category=suspension] bare
  role who: PERSON bare
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes is nog steeds geblesseerd." => Jan Maes: DNS injury
  no "Jan Maes is niet meer geblesseerd."
  no "Jan Maes was nog geblesseerd."

# "mist het volgende duel": the ban that a card brings, or for a reason told elsewhere.
frame misses-next-game
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb missen
  needs MARKER[id=next-game] bare
  without TEAM|TEAM-ALIAS|COUNTRY bare
  without AWARD|RANK|SCORE
  without MARKER[id=red]
  role who: PERSON|EPITHET bare
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes mist de komende wedstrijden." => Jan Maes: DNS
  yes "Jan Maes mist de duels met Ajax en PSV." => Jan Maes: DNS
  yes "Jan Maes mist het volgende duel met een spierblessure." => Jan Maes: DNS injury
  no "Jan Maes mist het volgende duel niet."

frame misses-next-game-by-red
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb missen
  needs MARKER[id=next-game] bare
  needs MARKER[id=red]
  without TEAM|TEAM-ALIAS|COUNTRY bare
  role who: PERSON|EPITHET bare
  subject
  allow future must
  asserts withdrawal subject status=DNS reason=suspension
  yes "Door de rode kaart mist Jan Maes het volgende duel." => Jan Maes: DNS suspension
  no "Ondanks de rode kaart mist Jan Maes het volgende duel niet."

# "Door een blessure van Maes begon Kok in de basis": who was not there, and who was there for him.
frame by-his-injury
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb staan beginnen starten spelen debuteren improviseren op|treden verdedigen keepen aan|treden
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=suspension] behind by|because
  role out: PERSON behind of adjoining
  without MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]
  allow must possible future
  asserts withdrawal out status=DNS reason
  yes "Door een blessure van Jan Maes begon Tom Kok in de basis." => Jan Maes: DNS injury
  yes "Vanwege de schorsing van Jan Maes stond Tom Kok centraal achterin." => Jan Maes: DNS suspension
  no "Door een blessure van Jan Maes begon Tom Kok na rust in de spits."
  no "Door een fout van Jan Maes begon Tom Kok te mopperen."

frame after-his-injury
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb komen in|vallen in|komen
  tense past
  needs MARKER[id=onto-pitch]|MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]
  role reason: REASON[category=injury]|REASON[category=illness] behind after|by|because
  role out: PERSON behind of adjoining
  asserts withdrawal out status=DNF reason
  yes "Na een blessure van Jan Maes kwam Tom Kok in het veld." => Jan Maes: DNF injury
  no "Na een fout van Jan Maes kwam Tom Kok in het veld."

# "in plaats van de zieke Maes", "op de plek van de geschorste Maes".
frame plays-instead
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb staan beginnen starten spelen debuteren krijgen op|stellen kiezen komen aan|treden
  needs MARKER[id=unwell]
  needs MARKER[id=instead-of]
  subject
  object
  without MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]
  allow future possible must
  asserts withdrawal object status=DNS
  yes "Tom Kok stond in de basis in plaats van de zieke Jan Maes." => Jan Maes: DNS illness
  no "Tom Kok stond in de basis in plaats van Jan Maes."

frame plays-in-his-place
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb staan beginnen starten spelen debuteren krijgen op|stellen
  needs MARKER[id=unwell]
  needs MARKER[id=his-place]
  role out: PERSON|EPITHET behind of
  without MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]
  allow future possible must
  asserts withdrawal out status=DNS
  yes "Tom Kok begon op de plek van de geschorste Jan Maes." => Jan Maes: DNS suspension
  no "Tom Kok begon op de plek van Jan Maes."

# Who comes on for somebody hurt: he left the match.
frame comes-on-for-hurt
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb in|vallen komen in|komen
  needs MARKER[id=unwell]|MARKER[id=gone-hurt]
  needs MARKER[id=onto-pitch]|MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]|MARKER[id=part]
  role out: PERSON|EPITHET behind for
  tense past
  asserts withdrawal out status=DNF
  yes "Tom Kok kwam na een uur in het veld voor de geblesseerde Jan Maes." => Jan Maes: DNF injury
  yes "Tom Kok viel na een halfuur in voor de geblesseerde Jan Maes." => Jan Maes: DNF injury
  no "Tom Kok kwam na een uur in het veld voor Jan Maes."

frame comes-in-for-fallen
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb in|vallen
  needs MARKER[id=unwell]|MARKER[id=gone-hurt]
  role out: PERSON|EPITHET behind for
  without MARKER[id=onto-pitch]|MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]|MARKER[id=part]
  tense past
  asserts withdrawal out status=DNF
  yes "Tom Kok viel in voor de geblesseerd uitgevallen Jan Maes." => Jan Maes: DNF injury
  no "Tom Kok viel in voor Jan Maes."

frame replaced-hurt-in-match
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb vervangen af|lossen
  voice active
  needs MARKER[id=unwell]|MARKER[id=gone-hurt]
  needs MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]|MARKER[id=part]|MARKER[id=gone-hurt]
  subject
  object
  asserts withdrawal object status=DNF
  yes "Tom Kok verving na twintig minuten de geblesseerde Jan Maes." => Jan Maes: DNF injury
  yes "Tom Kok verving de geblesseerd uitgevallen Jan Maes." => Jan Maes: DNF injury
  no "Tom Kok verving na twintig minuten Jan Maes."

# The sick-bay, and who lies in it.
frame in-sick-bay
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb liggen zitten staan verblijven vertoeven
  needs MARKER[id=sick-bay]
  role who: PERSON bare
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes en Tom Kok liggen nog in de ziekenboeg." => Jan Maes: DNS; Tom Kok: DNS
  yes "Jan Maes zit in de lappenmand." => Jan Maes: DNS
  no "Jan Maes ligt niet meer in de ziekenboeg."

frame sick-bay-holds
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb bestaan
  needs MARKER[id=the-sick-bay]
  role absent: PERSON behind from
  asserts withdrawal absent status=DNS
  yes "De ziekenboeg bij Ajax bestaat uit Jan Maes en Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  no "De selectie bestaat uit Jan Maes en Tom Kok."

frame with-them-in-sick-bay
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs MARKER[id=sick-bay]
  role absent: PERSON behind with
  allow must possible future
  asserts withdrawal absent status=DNS
  yes "Met Jan Maes en Tom Kok in de ziekenboeg begon Ajax aan het duel." => Jan Maes: DNS; Tom Kok: DNS
  no "Met Jan Maes en Tom Kok in de basis begon Ajax aan het duel."

# "kwam na rust niet terug".
frame not-back-after-break
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb terug|komen terug|keren
  tense past
  needs MARKER[id=not-back]
  needs MARKER[id=halfway]|MARKER[id=part]
  allow negated
  role who: PERSON bare
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes kwam na rust niet terug." => Jan Maes: DNF
  no "Jan Maes keerde na rust niet terug op zijn oude niveau."
  no "Jan Maes kwam na rust terug."

# "werd van het veld gedragen".
frame carried-from-pitch
  verb dragen tillen helpen begeleiden rijden
  voice passive
  needs MARKER[id=to-the-side]|MARKER[id=off-ice]
  without MARKER[id=red]|MARKER[id=afterwards]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes werd na een kopduel van het veld gedragen." => Jan Maes: DNF
  yes "Jan Maes moest van het veld worden gedragen." => Jan Maes: DNF
  no "Jan Maes werd niet van het veld gedragen."
  no "Jan Maes werd na afloop van het veld gedragen."

# "De coach raakte Maes kwijt door een blessure".
frame coach-lost
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb kwijt|raken verliezen
  role reason: REASON[category=injury]|REASON[category=illness]
  role absent: PERSON
  subject
  object
  without SCORE|RANK|AWARD
  asserts withdrawal object status=DNF reason
  yes "De coach raakte Jan Maes kwijt door een blessure." => Jan Maes: DNF injury
  no "De coach raakte Jan Maes niet kwijt door een blessure."

# "viel na tien minuten weg met een blessure"; without more, for what is still to come.
frame falls-away-in-match
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb weg|vallen
  needs MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]|MARKER[id=part]|MARKER[id=within-minutes]
  role reason: REASON[category=injury]|REASON[category=illness]
  subject
  without SCORE|RANK
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes viel na tien minuten weg met een blessure." => Jan Maes: DNF injury
  no "Jan Maes viel na tien minuten bijna weg met een blessure."

# "is out": of the next match.
frame is-out-now
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn blijven
  needs MARKER[id=plain-out]
  without DURATION|MARKER[id=for-weeks]
  subject
  asserts withdrawal subject status=DNS
  yes "Jan Maes en Tom Kok zijn out." => Jan Maes: DNS; Tom Kok: DNS
  no "Jan Maes is zes weken out."

frame stays-on-the-side
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb blijven
  needs MARKER[id=on-sideline]|MARKER[id=aside]
  role who: PERSON bare
  subject
  role reason?: REASON
  without DURATION|MARKER[id=for-weeks]
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes blijft aan de kant." => Jan Maes: DNS
  no "Jan Maes blijft niet aan de kant."

# "Met Maes en Kok ontbraken twee basisspelers".
frame absent-with
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb ontbreken weg|vallen
  needs EPITHET|PERSON-NOUN bare
  role absent: PERSON behind with
  asserts withdrawal absent status=DNS
  yes "Met Jan Maes en Tom Kok ontbraken twee basisspelers." => Jan Maes: DNS; Tom Kok: DNS
  no "Met Jan Maes ontbrak de scherpte."

# "moest naar de kant": nobody goes there who need not.
frame had-to-go-off
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb moeten
  tense past
  needs MARKER[id=to-the-side]
  without MARKER[id=red]|MARKER[id=for-a-foul]|MARKER[id=afterwards]|MARKER[id=yellow]
  role who: PERSON bare
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes zakte door zijn enkel en moest naar de kant." => Jan Maes: DNF injury
  no "Jan Maes moest met rood naar de kant." => Jan Maes: DSQ rules

# "maakte geblesseerd plaats voor Kok".
frame makes-way-hurt
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb maken ruimen
  needs MARKER[id=make-way]
  role reason: REASON[category=injury]|REASON[category=illness]
  role who: PERSON bare
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes maakte geblesseerd plaats voor Tom Kok." => Jan Maes: DNF injury
  no "Jan Maes maakte plaats voor Tom Kok."

# "zag in de eerste helft Maes geblesseerd afhaken": off the pitch.
frame saw-go-off
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb af|haken uit|vallen weg|vallen
  also zien
  needs MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]|MARKER[id=part]|MARKER[id=within-minutes]
  role seer: EPITHET|TEAM|TEAM-ALIAS|PERSON-NOUN
  role absent: PERSON bare
  role reason?: REASON
  without RANK|AWARD|SCORE
  asserts withdrawal absent status=DNF reason
  last
  yes "Gent zag in de eerste helft Jan Maes en Tom Kok geblesseerd afhaken." => Jan Maes: DNF injury; Tom Kok: DNF injury
  no "Gent zag in de eerste helft Jan Maes scoren."

# "staat nog altijd aan de kant".
frame still-on-the-side
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb staan
  tense present
  needs MARKER[id=on-sideline]
  needs MARKER[id=still-aside]
  role who: PERSON bare
  subject
  role reason?: REASON
  without SCORE|RANK
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes en Tom Kok staan al langer aan de kant." => Jan Maes: DNS; Tom Kok: DNS
  yes "Jan Maes staat nog altijd aan de kant." => Jan Maes: DNS
  no "Jan Maes staat aan de kant te juichen."
  no "Jan Maes staat niet langer aan de kant."
