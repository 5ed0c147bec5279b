# The programme: a contest with its time of day.

# What began at an hour is no programme.
frame three-starts
  tense present
  role first: CLOCK
  role second: CLOCK
  role third: CLOCK
  role one: EPITHET|GENDER
  without DISCIPLINE
  asserts nothing
  last
  yes "De junioren starten om 8.50 uur, de vrouwen om 9.55 uur en de mannen om 11.20 uur. Om 12.00 uur begint de massastart." => schedule 12:00
  no "De junioren starten om 8.50 uur, de vrouwen om 9.55 uur en de mannen om 11.20 uur."

frame starts-at
  tense present
  role clock: CLOCK
  role event: DISCIPLINE
  allow future must possible wanted negated
  without TIME
  asserts schedule event start=clock event
  yes "Om 16.45 uur begint de massastart voor mannen." => schedule 16:45
  no "Om 16.45 uur was het al donker."
  no "Om 16.45 uur begon de massastart voor mannen."
  no "Om 16.45 uur reed Anna Smit de 500 meter."

frame listed-at
  verbless
  role clock: CLOCK
  role event: DISCIPLINE
  without TIME
  asserts schedule event start=clock event
  yes "16.45 uur: massastart mannen" => schedule 16:45
  no "Massastart mannen: 16.45"

frame bracket-start
  bracket
  host
  role clock: CLOCK
  without TIME
  without MARKER[id=finish-line]
  without MARKER[id=broadcast]
  asserts schedule host start=clock
  yes "Op het programma staat nog de 5.000 meter voor mannen (10.47 uur)." => schedule 10:47
  no "Sven Kramer noemde de 500 meter (36.13) lastig."

# Without a discipline: verbs of beginning, in the present.
frame begins-at
  verb beginnen starten vertrekken volgen verschijnen aan|vangen aan|treden af|trappen
  tense present
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  without MARKER[id=finish-line] behind at|in
  without MARKER[id=usually]
  allow future must possible
  asserts schedule clock start=clock
  yes "De wedstrijd begint zondag om 15.00 uur." => schedule 15:00
  yes "De kwartfinales beginnen woensdag om 18.00 uur." => schedule 18:00
  yes "De topper start om 13u30." => schedule 13:30
  yes "Om 14.00 uur beginnen de halve finales." => schedule 14:00
  no "De uitzending begint om 20.15 uur."
  no "De wedstrijd begon om 15.00 uur."
  no "De training begint om 15.00 uur."

frame on-the-programme
  verb staan zijn worden gaan schieten mogen komen volgen
  tense present
  needs MARKER[id=programme]|MARKER[id=at-start]
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible
  asserts schedule clock start=clock
  yes "Om 13.30 uur staat de finale op het programma." => schedule 13:30
  yes "De vrouwen worden om 12.15 uur in Roeselare op gang geschoten." => schedule 12:15
  yes "De wedstrijd gaat om 14.30 uur van start." => schedule 14:30
  no "Om 13.30 uur stond de finale op het programma."
  no "Om 13.30 uur staat de huldiging op het programma."

frame meets-at
  verb treffen ontvangen spelen
  needs MARKER[id=meets]
  role clock: CLOCK
  role team: TEAM|COUNTRY|TEAM-ALIAS|PERSON
  without TIME
  without MARKER[id=broadcast]
  asserts schedule clock start=clock
  yes "Nederland treft Ierland zaterdag om 12.30 uur." => schedule 12:30
  no "Nederland trof Ierland om 12.30 uur."

frame programme-line
  verbless
  role clock: CLOCK
  role event: GENDER
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  asserts schedule event start=clock event
  yes "11.00 uur: elite vrouwen" => schedule 11:00
  no "Vrouwen: 11.00"

# "De aftrap is om 20.45 uur", "het startschot klinkt om 12.30 uur".
frame start-is-at
  verb zijn klinken vallen geven volgen
  tense present
  needs MARKER[id=start-signal]
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must
  asserts schedule clock start=clock
  yes "De aftrap is om 20.45 uur." => schedule 20:45
  yes "Het startschot klinkt om 12.30 uur." => schedule 12:30
  no "De aftrap was om 20.45 uur."
  no "Om 20.45 uur is de finish."

frame planned-at
  verb plannen voorzien
  needs MARKER[id=is-planned]
  needs ROUND|CONTEST-NOUN|THE-FINAL|MARKER[id=start-signal]|GENDER bare
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible wanted
  asserts schedule clock start=clock
  yes "De wedstrijd is gepland om 14.30 uur." => schedule 14:30
  no "De wedstrijd was gepland om 14.30 uur."

frame start-listed-at
  verbless
  needs MARKER[id=start-signal]
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  without GENDER
  asserts schedule clock start=clock
  yes "Aftrap: 20.45 uur." => schedule 20:45
  yes "Starttijd: 12.30 uur." => schedule 12:30
  no "Finish: 12.30 uur."

frame contest-is-at
  verb zijn
  tense present
  needs ROUND|CONTEST-NOUN|THE-FINAL|COMPETITION bare
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without RANK
  without AWARD
  without MARKER[id=broadcast]
  without MARKER[id=start-signal]|MARKER[id=programme]
  allow future
  asserts schedule clock start=clock
  yes "De finale is zaterdag om 20.00 uur." => schedule 20:00
  yes "De wedstrijd is zondag om 14.30 uur." => schedule 14:30
  no "De winnaar is om 20.00 uur bekend."
  no "De finale was zaterdag om 20.00 uur."

frame is-held-at
  verb spelen rijden verrijden af|werken betwisten houden lopen zwemmen af|trappen vervolgen hervatten varen
  voice passive
  tense present
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without RANK
  without MARKER[id=broadcast]
  allow future must
  asserts schedule clock start=clock
  yes "De finale wordt zaterdag om 20.00 uur gespeeld." => schedule 20:00
  yes "De wedstrijd wordt om 20.45 uur afgetrapt." => schedule 20:45
  no "De finale werd zaterdag om 20.00 uur gespeeld."
  no "De persconferentie wordt om 20.00 uur gehouden."

# "neemt het zaterdag om 20.45 uur op tegen PSV", "komt om 15.00 uur in actie".
frame takes-on-at
  verb op|nemen komen
  tense present
  needs MARKER[id=takes-it]|MARKER[id=at-start]
  role clock: CLOCK
  subject
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must
  asserts schedule clock start=clock
  yes "Nederland neemt het vrijdag om 20.30 uur op tegen België." => schedule 20:30
  yes "Anna Smit komt zaterdag om 17.30 uur in actie." => schedule 17:30
  no "Anna Smit kwam zaterdag om 17.30 uur in actie."

# "de vrouwen beginnen om 13.40 uur, de mannen om 15.10 uur": the second with its own hour.
frame second-start
  tense present
  role first: CLOCK
  role one: EPITHET|GENDER
  role second: CLOCK
  role event: EPITHET|GENDER
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible
  asserts schedule event start=second event
  yes "De vrouwen starten zondag om 13.40 uur, de mannen om 15.00 uur." => schedule 13:40; schedule 15:00
  no "De vrouwen startten zondag om 13.40 uur, de mannen om 15.00 uur."

frame first-of-two-starts
  verb rijden lopen zwemmen spelen schaatsen fietsen skiën komen zijn
  tense present
  role first: CLOCK
  role event: EPITHET|GENDER
  role second: CLOCK
  role other: EPITHET|GENDER
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]|MARKER[id=programme]
  allow future must possible
  asserts schedule event start=first event
  yes "De vrouwen rijden om 13.40 uur, de mannen om 15.00 uur." => schedule 13:40; schedule 15:00
  no "De vrouwen reden om 13.40 uur, de mannen om 15.00 uur."

frame second-contest-start
  tense present
  role first: CLOCK
  role one: DISCIPLINE
  role second: CLOCK
  role event: DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible
  asserts schedule event start=second event
  yes "De 500 meter begint zondag om 15.09 uur, de 1500 meter om 16.31 uur." => schedule 15:09; schedule 16:31
  no "De 500 meter begon zondag om 15.09 uur, de 1500 meter om 16.31 uur."

frame second-round-start
  tense present
  role one: ROUND|THE-FINAL
  role first: CLOCK
  role second: CLOCK
  role event: ROUND|THE-FINAL
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible
  asserts schedule event start=second event
  yes "De halve finales beginnen om 9.00 uur, de finale om 17.00 uur." => schedule 09:00; schedule 17:00
  no "De halve finales begonnen om 9.00 uur, de finale om 17.00 uur."

# "om 11 uur rijden de dames".
frame they-ride-at
  verb rijden lopen zwemmen schaatsen fietsen racen
  tense present
  role clock: CLOCK
  role event: EPITHET|GENDER bare
  without DISCIPLINE
  without PERSON bare
  without TIME
  without RANK
  without MARKER[id=broadcast]
  without MARKER[id=usually]
  allow future must
  asserts schedule event start=clock event
  yes "Om 11 uur rijden de vrouwen." => schedule 11:00
  no "Om 11 uur reden de vrouwen."

# "11 uur elite vrouwen, 12.15 uur elite mannen, 15 uur junioren": each with its own hour.
frame listed-second
  verbless
  role first: CLOCK
  role one: GENDER
  role second: CLOCK
  role event: GENDER
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  without MARKER[id=finish-line]
  asserts schedule event start=second event
  yes "11.00 uur elite vrouwen, 12.15 uur elite mannen" => schedule 11:00; schedule 12:15
  no "Vrouwen: 11.00, mannen: 12.15"

frame listed-third
  verbless
  role first: CLOCK
  role one: GENDER
  role second: CLOCK
  role two: GENDER
  role third: CLOCK
  role event: GENDER
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  without MARKER[id=finish-line]
  asserts schedule event start=third event
  yes "11.00 uur juniores meisjes, 12.15 uur elite vrouwen, 13.45 uur elite mannen" => schedule 11:00; schedule 12:15; schedule 13:45
  no "Meisjes: 11.00, vrouwen: 12.15, mannen: 13.45"

frame listed-fourth
  verbless
  role first: CLOCK
  role one: GENDER
  role second: CLOCK
  role two: GENDER
  role third: CLOCK
  role three: GENDER
  role fourth: CLOCK
  role event: GENDER
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  without MARKER[id=finish-line]
  asserts schedule event start=fourth event
  yes "9.00 uur juniores jongens, 11.00 uur juniores meisjes, 12.15 uur elite vrouwen, 13.45 uur elite mannen" => schedule 09:00; schedule 11:00; schedule 12:15; schedule 13:45
  no "Jongens: 9.00, meisjes: 11.00, vrouwen: 12.15, mannen: 13.45"
