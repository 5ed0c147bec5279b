# Who stays away or is left out: denials of taking part, and what goes by.

# "komt zondag niet uit op de 1000 meter": does not compete there; whom somebody rides for is another matter.
frame does-not-compete-in
  verb uit|komen
  require negated
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=contest]|CONTEST-NOUN behind on|in|at|during
  without TEAM|COUNTRY behind for
  subject
  role reason?: REASON
  allow future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit zal door griep niet uitkomen op het NK." => Anna Smit: DNS illness
  yes "Anna Smit zal niet uitkomen op de 500 meter." => Anna Smit: DNS
  no "Anna Smit komt zondag uit op de 1000 meter."
  no "Anna Smit komt op het NK niet uit voor Nederland."

frame does-not-come-out-in
  verb komen
  needs MARKER[id=not-out]
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=contest]|CONTEST-NOUN behind on|in|at|during
  without TEAM|COUNTRY behind for
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit komt zondag niet uit op de 1000 meter." => Anna Smit: DNS
  no "Anna Smit komt niet uit de kopgroep."

# "doet door een blessure niet aan het NK mee"; "deed niet mee om de prijzen" tells something else.
frame does-not-take-part
  verb mee|doen deel|nemen
  require negated
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=contest]|CONTEST-NOUN behind to|at
  without AWARD
  without RANK
  without MARKER[id=for-the-prizes]
  without MARKER[id=training]
  subject
  role reason?: REASON
  allow future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit zal niet meer meedoen aan de tweede 500 meter." => Anna Smit: DNS
  yes "Anna Smit kan door griep niet aan het NK deelnemen." => Anna Smit: DNS illness
  no "Anna Smit deed niet mee om de prijzen op het NK."
  no "Anna Smit deed niet mee aan de training voor het NK."
  no "Anna Smit zou niet meedoen aan het NK."

# "ziet af van deelname".
frame forgoes
  verb af|zien
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=contest]|MARKER[id=a-start]|MARKER[id=taking-part]|MARKER[id=start-signal]|MARKER[id=at-start]|THE-FINAL|MARKER[id=game]|CONTEST-NOUN behind of
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit ziet af van deelname aan het NK." => Anna Smit: DNS
  yes "Anna Smit zag met griep af van de 1000 meter." => Anna Smit: DNS illness
  no "Anna Smit zag af van een protest."
  no "Anna Smit zag af op de slotklim."

frame does-not-ride-it
  verb rijden schaatsen lopen zwemmen spelen
  require negated
  needs MARKER[id=not-final]|MARKER[id=not-to-ride]
  needs DISCIPLINE|COMPETITION bare
  without RANK
  without TIME
  without DURATION
  without AWARD
  without MARKER[id=not-out]
  subject
  role reason?: REASON
  allow future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit rijdt de 1000 meter niet." => Anna Smit: DNS
  yes "Anna Smit heeft besloten de 1000 meter niet te rijden." => Anna Smit: DNS
  no "Anna Smit reed de 1000 meter niet uit." => Anna Smit: DNF
  no "Anna Smit reed de 1000 meter niet goed."

frame does-not-appear
  verb verschijnen
  needs MARKER[id=not-on-ice]|MARKER[id=not-on-again]
  subject
  role reason?: REASON
  allow negated future
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit verscheen niet op het ijs voor de 1000 meter." => Anna Smit: DNS
  no "Anna Smit verscheen op het ijs voor de 1000 meter."

frame goes-by
  verb voorbij|gaan
  needs COMPETITION|DISCIPLINE|MARKER[id=contest] bare
  role out: PERSON|PRONOUN[form=object]|EPITHET behind to|past
  role reason?: REASON
  without AWARD
  allow future
  asserts withdrawal out status=DNS reason
  yes "Het NK gaat aan Anna Smit voorbij." => Anna Smit: DNS
  no "De titel gaat aan Anna Smit voorbij."
  no "Het NK gaat niet aan Anna Smit voorbij."

# "moest zaterdag passen"; who cannot follow in a race has to pass as well.
frame must-pass-on-day
  verb passen
  subject
  needs WEEKDAY|RELATIVE-DAY|DAY-MENTION
  require must
  allow must
  without PRONOUN[form=object]
  without DISCIPLINE|ROUND behind in|during
  without MARKER[id=fall-place]
  without MARKER[id=in-the-race]
  without GAP
  without REASON
  asserts withdrawal subject status=DNS
  yes "Anna Smit moest zaterdag passen." => Anna Smit: DNS
  no "Anna Smit moest zaterdag in de afdaling passen."
  yes "Anna Smit moet zondag passen." => Anna Smit: DNS
  no "Anna Smit moest passen."

frame left-home
  verb thuis|laten
  role absent: PERSON
  role reason?: REASON
  without MARKER[id=his-things]
  allow must
  voice active
  subject
  object
  asserts withdrawal object status=DNS reason
  yes "Trainer Piet Bos liet Jan Maes thuis voor het duel met PSV." => Jan Maes: DNS
  no "Trainer Piet Bos liet zijn hond thuis."

frame is-left-home
  verb thuis|laten
  voice passive
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes werd met een enkelblessure thuisgelaten." => Jan Maes: DNS injury
  no "Jan Maes werd niet thuisgelaten."

frame no-part-of-squad
  verb zitten behoren op|nemen vallen staan zijn
  needs MARKER[id=no-squad]
  subject
  role reason?: REASON
  allow negated must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes zit niet bij de selectie." => Jan Maes: DNS
  yes "Jan Maes valt buiten de wedstrijdselectie." => Jan Maes: DNS
  no "Jan Maes zit niet graag bij de selectie."

frame is-no-part-of-squad
  verb uit|maken maken
  needs MARKER[id=no-show]
  needs MARKER[id=squad]
  subject
  role reason?: REASON
  allow negated must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes maakt door een knieblessure geen deel uit van de selectie." => Jan Maes: DNS injury
  no "Jan Maes maakt weer deel uit van de selectie."

# "Bij Ajax is Jan Maes nog geblesseerd": the news of a squad before a match.
frame hurt-at-team
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  tense present
  needs TEAM|TEAM-ALIAS behind at
  role reason: REASON[category=injury]|REASON[category=suspension] bare
  subject
  without MARKER[id=again-fit]
  asserts withdrawal subject status=DNS reason
  yes "Bij Ajax is Jan Maes nog steeds geblesseerd." => Jan Maes: DNS injury
  yes "Bij Ajax zijn Jan Maes en Tom Kok geschorst." => Jan Maes: DNS suspension; Tom Kok: DNS suspension
  no "Bij Ajax is Jan Maes niet meer geblesseerd."
  no "Jan Maes is geblesseerd."

frame lacks-permission
  verb hebben krijgen
  needs MARKER[id=no-permission]
  subject
  role reason?: REASON
  allow negated must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes kreeg geen toestemming om te starten." => Jan Maes: DNS rules
  no "Jan Maes kreeg toestemming om te starten."

# "in afwezigheid van de zieke Smit", "bij gebrek aan", "bij ontstentenis van".
frame for-want-of
  needs MARKER[id=for-want-of]
  role absent: PERSON behind of|to
  role reason?: REASON
  asserts withdrawal absent status=DNS reason
  yes "In afwezigheid van Anna Smit won Eva Bos de 1000 meter." => Anna Smit: DNS; Eva Bos: rank 1
  yes "Bij afwezigheid van de zieke Anna Smit won Eva Bos de 1000 meter." => Anna Smit: DNS illness; Eva Bos: rank 1
  no "Bij gebrek aan tegenstand won Eva Bos de 1000 meter." => Eva Bos: rank 1

# "rijdt geen Ronde van Vlaanderen".
frame rides-none-of
  verb rijden lopen schaatsen zwemmen spelen betwisten
  needs MARKER[id=none-of]
  needs COMPETITION|DISCIPLINE bare
  without RANK
  without TIME
  without GAP
  without AWARD
  subject
  role reason?: REASON
  allow negated future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters rijdt geen Ronde van Vlaanderen." => Jan Peeters: DNS
  no "Jan Peeters reed geen goede Ronde van Vlaanderen."

frame in-isolation
  verb zitten moeten gaan
  needs MARKER[id=isolation]
  subject
  allow must
  asserts withdrawal subject status=DNS reason=illness
  yes "Jan Maes en Tom Kok zitten in isolatie." => Jan Maes: DNS illness; Tom Kok: DNS illness
  no "Jan Maes zit niet meer in isolatie."

# "moet het doen zonder acht spelers, onder wie Maes".
frame without-among
  needs EPITHET|PERSON-NOUN|NUMBER behind without
  needs MARKER[id=among]
  role absent: PERSON
  role reason?: REASON
  allow must negated future
  asserts withdrawal absent status=DNS reason
  yes "De ploeg moest het doen zonder drie basisspelers, onder wie Jan Maes en Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  no "De ploeg speelde met drie nieuwe spelers, onder wie Jan Maes."

frame does-not-play-at
  verb spelen rijden lopen zwemmen schaatsen skiën
  needs MARKER[id=not-at-contest]
  without RANK
  without TIME
  without AWARD
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit speelt niet op Wimbledon." => Anna Smit: DNS
  no "Anna Smit speelde niet goed op Wimbledon."

frame begins-without
  verb beginnen starten vertrekken gaan
  needs COMPETITION bare
  without TEAM|COUNTRY|TEAM-ALIAS bare
  role absent: PERSON behind without
  role reason?: REASON
  allow future must
  asserts withdrawal absent status=DNS reason
  yes "Wimbledon begint zonder Anna Smit." => Anna Smit: DNS
  no "Anna Smit begint zonder zorgen aan Wimbledon."

frame no-such-person
  verbless
  needs MARKER[id=no-name]
  needs COMPETITION|DISCIPLINE|PLACE|MARKER[id=contest]
  role absent: PERSON bare
  allow negated
  asserts withdrawal absent status=DNS
  yes "Geen Anna Smit op Wimbledon." => Anna Smit: DNS
  no "Geen zege voor Anna Smit op Wimbledon."

frame withdraws-entry
  verb in|trekken annuleren af|blazen
  needs MARKER[id=a-start]|MARKER[id=taking-part]|MARKER[id=entry]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit heeft haar deelname aan Wimbledon ingetrokken." => Anna Smit: DNS
  yes "Anna Smit trok haar inschrijving in." => Anna Smit: DNS
  no "Anna Smit trok haar klacht in."

frame name-is-missing
  verb ontbreken
  needs MARKER[id=the-name]
  without MARKER[id=not-listed]
  role absent: PERSON behind of
  role reason?: REASON
  asserts withdrawal absent status=DNS reason
  yes "De naam van Anna Smit ontbreekt op de deelnemerslijst." => Anna Smit: DNS
  no "De naam van Anna Smit ontbreekt niet op de deelnemerslijst."

frame hurt-hinders-start
  verb beletten verhinderen weerhouden
  allow nearly
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=suspension] bare
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  needs COMPETITION|DISCIPLINE|MARKER[id=contest]|MARKER[id=a-start]|MARKER[id=taking-part]
  asserts withdrawal out status=DNS reason
  yes "Een knieblessure verhinderde Eva Jansen te starten op de 500 meter." => Eva Jansen: DNS injury
  yes "Een knieblessure weerhield Anna Smit van deelname aan het NK." => Anna Smit: DNS injury
  no "Een knieblessure weerhield Anna Smit niet van deelname aan het NK."

# "is out voor het EK": Flemish, and in headings.
frame is-out-for
  verb zijn blijven vallen
  needs MARKER[id=out-of-it]
  without DURATION|MARKER[id=for-weeks]
  without RELATIVE-PERIOD
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters is out met een kuitblessure." => Jan Peeters: DNS injury
  no "Jan Peeters is enkele weken out met een kuitblessure."

frame out-in-heading
  verbless
  needs MARKER[id=out-of-it]
  role absent: PERSON bare
  role reason?: REASON
  asserts withdrawal absent status=DNS reason
  yes "Jan Peeters out voor EK." => Jan Peeters: DNS
  no "Jan Peeters niet out voor EK."

frame not-to-in-heading
  verbless
  needs MARKER[id=not-to]
  needs COMPETITION|PLACE|COUNTRY behind to
  role absent: PERSON bare
  role reason?: REASON
  allow negated
  asserts withdrawal absent status=DNS reason
  yes "Geblesseerde Jan Peeters niet naar EK." => Jan Peeters: DNS injury
  no "Jan Peeters naar EK."

# "schrapte de rest van haar weekend, de 3000 meter en de 5000 meter": who strikes a contest stays away from it.
frame strikes-contest
  verb schrappen
  voice active
  needs DISCIPLINE|COMPETITION|MARKER[id=contest] bare
  without competitor bare
  without MARKER[id=calendar]|MARKER[id=from-results]
  without AWARD|RANK
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit heeft de 1000 meter geschrapt." => Anna Smit: DNS
  yes "Anna Smit schrapte het NK vanwege een griep." => Anna Smit: DNS illness
  no "Anna Smit werd geschrapt voor de 1000 meter."
  no "De organisatie schrapte de 1000 meter."

# "haalt het duel met PSV niet": hurt, and not ready in time.
frame does-not-make-it
  verb halen redden
  require negated
  needs COMPETITION|DISCIPLINE|MARKER[id=contest]|MARKER[id=game]|WEEKDAY|MARKER[id=a-start] bare
  without ROUND|AWARD|RANK|POINTS|SCORE
  without MARKER[id=no-finish]|MARKER[id=finish-line]|MARKER[id=podium]|MARKER[id=no-half-time]|MARKER[id=last-day]
  role reason: REASON[category=injury]|REASON[category=illness]
  subject
  allow future possible
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes haalt door een knieblessure het duel met PSV niet." => Jan Maes: DNS injury
  yes "Anna Smit haalt het EK niet door een voetblessure." => Anna Smit: DNS injury
  no "Anna Smit haalt het EK niet."
  no "Anna Smit haalt het EK wel."

# "valt weg voor het duel", "viel af voor de Tour": for what is still to come.
frame falls-away-for
  verb weg|vallen af|vallen
  needs COMPETITION|DISCIPLINE|MARKER[id=contest]|MARKER[id=game]|WEEKDAY behind for
  subject
  role reason?: REASON
  without RANK|AWARD
  allow future
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes valt met een knieblessure weg voor het duel met PSV." => Jan Maes: DNS injury
  yes "Jan Maes is weggevallen voor de Tour de France." => Jan Maes: DNS
  no "Jan Maes viel in de laatste ronde weg uit de kopgroep."
  no "Het EK valt weg voor de hockeysters."

frame left-behind-there
  verb achter|blijven
  role reason: REASON[category=illness]|REASON[category=injury]
  subject
  without RANK|AWARD
  without MARKER[id=dressing-room]|MARKER[id=halfway]|MARKER[id=part]
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes bleef ziek achter in Amsterdam." => Jan Maes: DNS illness
  no "Jan Maes bleef achter in Amsterdam."

# "Niet bij de selectie: Maes", "Out: Maes en Kok".
frame out-list
  verbless
  needs MARKER[id=out-list]
  role absent: PERSON bare
  allow negated
  asserts withdrawal absent status=DNS
  yes "Niet bij de selectie: Jan Maes en Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  yes "Out: Jan Maes, Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  yes "Niet beschikbaar bij Gent: Jan Maes, Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  no "Twijfelachtig: Jan Maes, Tom Kok."
  no "Terug: Jan Maes."

# "Er gaat een streep door de Giro van Maes".
frame line-through-his
  verb gaan staan komen
  needs MARKER[id=line]
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]
  role out: competitor behind of
  role reason?: REASON
  asserts withdrawal out status=DNS reason
  yes "Er gaat een streep door de Giro van Jan Peeters." => Jan Peeters: DNS
  no "Er ging een streep door het plan van Jan Peeters."

# "is niet te zien in Inzell": somebody who competes is seen.
frame not-to-be-seen
  verb zien bewonderen zijn vinden
  needs MARKER[id=not-to-be-seen]
  needs PLACE|COMPETITION|DISCIPLINE|WEEKDAY|RELATIVE-DAY|MARKER[id=contest]
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit is in Inzell niet te zien." => Anna Smit: DNS
  yes "Anna Smit is niet actief op het NK." => Anna Smit: DNS
  no "Anna Smit is in Inzell niet te kloppen."
  no "Anna Smit is niet te zien op televisie."

# At the last moment: who drops then was to start.
frame drops-at-last-moment
  verb af|haken af|zien
  needs MARKER[id=last-moment]
  without DISCIPLINE|COMPETITION behind in|during
  without RANK|AWARD
  subject
  asserts withdrawal subject status=DNS
  yes "Anna Smit haakte op het laatste moment af." => Anna Smit: DNS
  no "Anna Smit haakte in de laatste ronde af."

# "mist Maes (knie) en Kok (schorsing)": of a coach.
frame coach-misses
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb missen
  without MARKER[id=the-move]
  role absent: PERSON
  subject
  object
  role reason?: REASON
  without AWARD|RANK|GAP
  allow future must
  asserts withdrawal object status=DNS reason
  yes "Trainer Piet Bos mist Jan Maes (knie) en Tom Kok (schorsing)." => Jan Maes: DNS injury; Tom Kok: DNS suspension
  yes "Bondscoach Piet Bos moet Jan Maes missen." => Jan Maes: DNS
  no "Jan Maes mist Tom Kok niet."

# "vervangt Maes, die zijn pols brak": outside of games whoever is replaced does not start.
frame replaces-starter
  sport motor-sport cycling tennis darts
  verb vervangen
  voice active
  without EPITHET|PERSON-NOUN behind as
  without MARKER[id=in-the-race]
  subject
  object
  allow future
  asserts withdrawal object status=DNS
  yes "Tom Kok vervangt Jan Maes, die zijn pols brak." => Jan Maes: DNS injury
  no "Tom Kok vervangt Jan Maes als bondscoach."
  no "Tom Kok verving zijn voorwiel."

frame is-replaced-by
  sport motor-sport cycling tennis darts
  verb vervangen
  voice passive
  without EPITHET|PERSON-NOUN behind as
  needs PERSON|EPITHET behind by
  subject
  role reason?: REASON
  allow future
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes wordt vervangen door Tom Kok." => Jan Maes: DNS
  no "Jan Maes wordt als bondscoach vervangen door Tom Kok."

# "is de vervanger van de geblesseerd geraakte Maes", "stond in de basis als vervanger van de zieke Maes".
frame stand-in-of
  needs MARKER[id=stand-in]
  needs MARKER[id=unwell]
  role out: PERSON|EPITHET behind of
  allow future possible seems
  asserts withdrawal out status=DNS
  yes "Tom Kok stond in de basis als vervanger van de geschorste Jan Maes." => Jan Maes: DNS suspension
  yes "Trainer Piet Bos koos voor Tom Kok als vervanger van de zieke Jan Maes." => Jan Maes: DNS illness
  yes "Tom Kok lijkt de vervanger van de geblesseerde Jan Maes." => Jan Maes: DNS injury
  no "Tom Kok stond in de basis als vervanger van Jan Maes."

frame comes-in-for-unwell
  verb komen in|vallen spelen staan beginnen starten krijgen debuteren
  needs MARKER[id=unwell]
  needs MARKER[id=in-the-side]
  role out: PERSON|EPITHET behind for|instead
  allow future possible
  asserts withdrawal out status=DNS
  yes "Tom Kok kwam in de ploeg voor de zieke Jan Maes." => Jan Maes: DNS illness
  no "Tom Kok kwam in de ploeg voor Jan Maes."

frame not-declared-fit
  verb verklaren
  needs MARKER[id=declared-unfit]
  without competitor bare
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes werd niet fit verklaard." => Jan Maes: DNS illness
  yes "Jan Maes is niet fit verklaard voor de race." => Jan Maes: DNS illness
  no "Jan Maes werd fit verklaard."

# "dankzij een walk-over van Kok".
frame walk-over-of
  needs MARKER[id=walk-over]
  role out: PERSON behind of|by
  role reason?: REASON
  asserts withdrawal out status=DNS reason
  yes "Jan Maes kreeg een walk-over van de geblesseerde Tom Kok." => Tom Kok: DNS injury
  no "Jan Maes kreeg een walk-over."

# "haalde de slotdag niet": out of it on the way.
frame does-not-see-last-day
  verb halen zien
  require negated
  needs MARKER[id=last-day]
  without RANK|AWARD
  role reason?: REASON
  subject
  asserts withdrawal subject status=DNF reason
  yes "Jan Smit haalde met een kapotte hand de slotdag niet." => Jan Smit: DNF injury
  no "Jan Smit haalde de slotdag."

# "alle rijders starten, met uitzondering van Maes".
frame all-but
  verb zijn starten staan mee|doen
  needs MARKER[id=except-for]
  needs MARKER[id=at-start]
  role out: PERSON behind of|except
  asserts withdrawal out status=DNS
  yes "Alle renners zijn van de partij, met uitzondering van Jan Peeters." => Jan Peeters: DNS
  no "Alle renners waren tevreden, met uitzondering van Jan Peeters."

# Headings: "Giro zonder Maes", "Geen Tour voor Maes", "Maes niet van start".
frame contest-without-in-heading
  verbless
  needs COMPETITION|DISCIPLINE bare
  role absent: PERSON behind without
  asserts withdrawal absent status=DNS
  yes "Giro zonder Jan Maes." => Jan Maes: DNS
  no "Giro met Jan Maes."

frame no-contest-for-in-heading
  verbless
  needs MARKER[id=none-of]
  role out: PERSON|EPITHET behind for
  without AWARD|RANK
  allow negated
  asserts withdrawal out status=DNS
  yes "Geen Tour voor Jan Maes." => Jan Maes: DNS
  no "Geen zege voor Jan Maes."

frame no-start-in-heading
  verbless
  needs MARKER[id=no-start]|MARKER[id=not-there]
  role absent: PERSON bare
  role reason?: REASON
  allow negated
  asserts withdrawal absent status=DNS reason
  yes "Jan Maes niet van start." => Jan Maes: DNS
  yes "Jan Maes met griep niet aan de start." => Jan Maes: DNS illness
  no "Jan Maes van start."

# "koos ervoor om niet te starten".
frame chose-not-to-start
  verb starten rijden lopen schaatsen zwemmen spelen mee|doen deel|nemen
  require purpose
  needs MARKER[id=not-to-ride]|MARKER[id=not-compete]
  allow purpose negated
  subject
  without RANK
  asserts withdrawal subject status=DNS
  yes "Jan Maes koos ervoor om niet te starten." => Jan Maes: DNS choice
  no "Jan Maes koos ervoor om te starten."

# "is te ziek om te starten".
frame too-ill-to
  verb zijn blijken voelen
  needs MARKER[id=too-ill]
  subject
  asserts withdrawal subject status=DNS reason=illness
  yes "Jan Maes is te ziek om te starten." => Jan Maes: DNS illness
  no "Jan Maes is niet te ziek om te starten."

# "Met Maes en Kok schitteren nog twee kandidaten door afwezigheid".
frame shine-by-absence-with
  verb schitteren ontbreken
  needs MARKER[id=absence]
  role out: PERSON behind with
  asserts withdrawal out status=DNS
  yes "Met Jan Maes en Anna Smit schitteren nog twee kandidaten door afwezigheid." => Jan Maes: DNS; Anna Smit: DNS
  no "Met Jan Maes ontbreekt de scherpte niet."

frame not-fit-to-compete
  verb zijn voelen blijken achten vinden
  needs MARKER[id=not-fit-to]
  subject
  allow negated
  asserts withdrawal subject status=DNS reason=illness
  yes "Jan Maes is niet fit genoeg om mee te doen." => Jan Maes: DNS illness
  no "Jan Maes is fit genoeg om mee te doen."

# "De plaats van Maes wordt ingenomen door Kok".
frame place-taken-by
  verb in|nemen over|nemen
  voice passive
  needs MARKER[id=his-place]
  needs PERSON|EPITHET behind by
  role out: PERSON behind of
  without EPITHET|PERSON-NOUN behind as
  without RANK
  allow future
  asserts withdrawal out status=DNS
  yes "De plaats van Anna Smit wordt ingenomen door Eva Bos." => Anna Smit: DNS
  no "De plaats van Anna Smit in het klassement is de vijfde."

# "zag Smit en Maes met blessures wegvallen": of who had counted on them.
frame saw-drop-out
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb weg|vallen af|haken af|zeggen af|melden
  also zien
  role seer: EPITHET|TEAM|TEAM-ALIAS|PERSON-NOUN
  role absent: PERSON bare
  role reason?: REASON
  without RANK|AWARD|SCORE
  asserts withdrawal absent status=DNS reason
  yes "De bondscoach zag Jan Maes en Tom Kok met blessures wegvallen." => Jan Maes: DNS injury; Tom Kok: DNS injury
  no "De bondscoach zag Jan Maes vertrekken."

# "Kok is opgeroepen voor de geblesseerde Maes".
frame called-up-for
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb op|roepen selecteren toe|voegen door|schuiven
  needs MARKER[id=unwell]
  role absent: PERSON|EPITHET behind for|instead
  asserts withdrawal absent status=DNS
  yes "Tom Kok is opgeroepen voor de geblesseerde Jan Maes." => Jan Maes: DNS injury
  no "Tom Kok is opgeroepen voor Oranje."

frame replaced-in-squad
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb vervangen
  voice passive
  needs MARKER[id=in-squad]|MARKER[id=in-the-side]|MARKER[id=squad]
  needs PERSON|EPITHET behind by
  role who: PERSON bare
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes wordt in de selectie vervangen door Tom Kok." => Jan Maes: DNS
  no "Jan Maes werd na een uur vervangen door Tom Kok."

# "heeft geblesseerd het trainingskamp verlaten".
frame leaves-camp-hurt
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verlaten
  needs MARKER[id=camp]
  role reason: REASON[category=injury]|REASON[category=illness]
  subject
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes heeft met een hamstringblessure het trainingskamp van Oranje verlaten." => Jan Maes: DNS injury
  no "Jan Maes heeft het trainingskamp van Oranje verlaten."

# "gaat definitief niet naar het EK".
frame surely-does-not-go
  verb gaan reizen
  needs MARKER[id=surely-not-to]
  needs COMPETITION|PLACE|COUNTRY behind to
  role who: PERSON bare
  subject
  role reason?: REASON
  allow negated future
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit gaat definitief niet naar het EK." => Anna Smit: DNS
  no "Anna Smit gaat definitief naar het EK."

# "Piet Bos zag Maes afhaken": with a name on both sides it is the second.
frame named-saw-drop-out
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb weg|vallen af|haken af|zeggen af|melden
  also zien
  subject
  role reason?: REASON
  without EPITHET|TEAM|TEAM-ALIAS bare
  without RANK|AWARD|SCORE
  without PERSON behind with
  asserts withdrawal subject status=DNS reason
  yes "Piet Bos zag Jan Maes afhaken." => Jan Maes: DNS
  no "Piet Bos zag Jan Maes vertrekken."

frame saw-drop-out-with
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb weg|vallen af|haken af|zeggen af|melden
  also zien
  role absent: PERSON behind with
  asserts withdrawal absent status=DNS
  yes "De bondscoach zag met de geblesseerde Jan Maes en Tom Kok twee spelers afhaken." => Jan Maes: DNS injury; Tom Kok: DNS
  no "De bondscoach zag met Jan Maes een wedstrijd."

# "kon zich niet melden vanwege ziekte", "kon door een blessure niet opgeroepen worden".
frame could-not-report
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb melden op|roepen aan|sluiten selecteren aan|haken
  require negated
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=suspension]
  subject
  without competitor behind of
  allow possible future
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes kon zich niet melden vanwege ziekte." => Jan Maes: DNS illness
  yes "Jan Maes kon door een blessure niet opgeroepen worden." => Jan Maes: DNS injury
  no "Jan Maes kon door een blessure niet slapen."

# "Na Maes ontbreekt nu ook Kok".
frame absent-after
  verb ontbreken af|melden af|zeggen af|haken af|reizen weg|vallen
  subject
  needs MARKER[id=besides-also]
  role out: PERSON behind after
  without AWARD|RANK
  without MARKER[id=podium]|MARKER[id=training]
  allow must future
  asserts withdrawal out status=DNS
  yes "Na Eva Bos ontbreekt nu ook Anna Smit." => Anna Smit: DNS; Eva Bos: DNS
  no "Na Eva Bos kwam ook Anna Smit."

frame gave-up-after
  verb op|geven af|stappen uit|vallen uit|stappen
  subject
  needs MARKER[id=besides-also]
  role out: PERSON behind after
  without AWARD|RANK
  without MARKER[id=no-giving]
  allow must
  asserts withdrawal out status=DNF
  yes "Na Tom Maes gaf ook Jan Peeters op." => Jan Peeters: DNF; Tom Maes: DNF
  no "Na Tom Maes kwam ook Jan Peeters."

# "start niet meer, net als Bos".
frame not-started-likewise
  verb starten gaan komen verschijnen staan zijn
  subject
  needs MARKER[id=just-as]
  needs MARKER[id=no-start]|MARKER[id=not-again]|MARKER[id=not-final]|MARKER[id=not-there]
  without RANK|AWARD
  without REASON bare
  role out: competitor behind comparison|as
  allow must future negated possible
  asserts withdrawal out status=DNS
  yes "Jan Peeters start niet meer, net als zijn ploeggenoot Tom Maes." => Jan Peeters: DNS; Tom Maes: DNS
  yes "Net als Tom Maes kwam Jan Peeters niet aan de start." => Jan Peeters: DNS; Tom Maes: DNS
  no "Jan Peeters start, net als Tom Maes."
  no "Jan Peeters is net als Tom Maes niet meer geschorst."

# "Lotto moet verder zonder Maes".
frame goes-on-without
  verb moeten gaan kunnen zullen
  needs MARKER[id=further]
  role absent: PERSON behind without
  role reason?: REASON
  without MARKER[id=no-need]
  allow must possible future
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  asserts withdrawal absent status=DNS reason
  yes "Ajax moet verder zonder Jan Maes." => Jan Maes: DNS
  no "Ajax hoeft niet verder zonder Jan Maes."

# "Lotto zag Maes afhaken voor Parijs-Nice".
frame team-saw-drop-for
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal
  verb af|haken af|zeggen af|melden weg|vallen
  also zien
  needs COMPETITION|DISCIPLINE behind for
  role team: TEAM|TEAM-ALIAS|COUNTRY
  role absent: PERSON bare
  role reason?: REASON
  asserts withdrawal absent status=DNS reason
  yes "Jumbo-Visma zag Jan Maes met een blessure afhaken voor Parijs-Nice." => Jan Maes: DNS injury
  no "Jumbo-Visma zag Jan Maes vertrekken voor Parijs-Nice."

# "Maes rijdt niet": in a report on the race.
frame rides-not
  sport cycling
  verb rijden
  require negated
  needs MARKER[id=rides-not]
  role who: PERSON bare
  subject
  without RANK|AWARD|TIME|MARKER[id=not-out]
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Mats Boon is de blikvanger, Jan Peeters rijdt niet." => Jan Peeters: DNS
  yes "Jan Peeters reed niet, hij was ziek." => Jan Peeters: DNS illness
  no "Jan Peeters rijdt niet goed."
  no "Jan Peeters rijdt niet meer voor Lotto."
  no "Tom Maes vroeg zich af waarom Jan Peeters niet reed."

# "de Nederlandse vrouwen rijden de relay zonder Smit".
frame ride-without
  sport speed-skating short-track cycling swimming athletics rowing
  verb rijden schaatsen zwemmen lopen betwisten af|werken aan|vatten
  needs COMPETITION|DISCIPLINE bare
  needs COUNTRY|TEAM|TEAM-ALIAS|DEMONYM[form=plural]
  role absent: PERSON behind without
  without RANK|AWARD|TIME|MARKER[id=training]
  role reason?: REASON
  allow must future
  asserts withdrawal absent status=DNS reason
  yes "Nederland rijdt de ploegenachtervolging zonder Anna Smit." => Anna Smit: DNS
  no "Nederland reed de ploegenachtervolging zonder fouten van Anna Smit."
