# Why somebody may have withdrawn, told in a clause or sentence of its own. By itself it is no fact.

frame takes-rest
  verb nemen houden kiezen krijgen
  needs MARKER[id=rest]
  subject
  asserts cause subject reason=choice
  yes "Jan Peeters houdt rust en slaat het EK over." => Jan Peeters: DNS choice
  no "Jan Peeters houdt rust."

frame hurts-itself
  verb blesseren bezeren kwetsen
  subject
  asserts cause subject reason=injury
  yes "Jan Peeters blesseerde zich en mist het EK." => Jan Peeters: DNS injury
  no "Jan Peeters blesseerde zich vorige week."

frame breaks-bone
  verb breken scheuren verrekken verstuiken verzwikken kneuzen verdraaien forceren bezeren
  needs MARKER[id=body-part]
  subject
  asserts cause subject reason=injury
  yes "Jan Peeters verstuikte zijn enkel en gaf op." => Jan Peeters: DNF injury
  no "Jan Peeters brak vorig jaar zijn pols."

frame under-the-knife
  verb herstellen ondergaan opereren
  needs MARKER[id=surgery]
  subject
  asserts cause subject reason=injury
  yes "Jan Peeters herstelt van een operatie en mist het EK." => Jan Peeters: DNS injury
  no "Jan Peeters herstelt van een operatie."

frame breaks-gear
  verb breken verliezen verspelen
  needs MARKER[id=lost-gear]
  subject
  asserts cause subject reason=mechanical
  yes "Jan Peeters brak zijn stuur en moest opgeven." => Jan Peeters: DNF mechanical
  no "Jan Peeters brak zijn stuur."

frame collides
  verb botsen komen
  needs MARKER[id=collision]|PERSON behind on|with|against
  without RANK
  without TIME
  subject
  asserts cause subject reason=fall
  yes "Jan Peeters kwam in botsing met Tom Maes en viel uit." => Jan Peeters: DNF fall
  no "Jan Peeters kwam met Tom Maes mee."

frame ridden-down
  verb omver|rijden onderuit|rijden aan|rijden onderuit|halen mee|sleuren
  voice passive
  subject
  asserts cause subject reason=fall
  yes "Jan Peeters werd omvergereden en moest opgeven." => Jan Peeters: DNF fall
  yes "Jan Peeters werd onderuitgereden en moest opgeven." => Jan Peeters: DNF fall
  no "Jan Peeters werd omvergereden."

# "werd geraakt door Bos", "raakten elkaar": a touch that ends a race on wheels.
frame was-hit
  sport motor-sport cycling triathlon
  verb raken aan|tikken toucheren torpederen af|drukken lanceren klem|rijden
  voice passive
  subject
  asserts cause subject reason=fall
  yes "Jan Peeters werd in de eerste bocht geraakt door Tom Maes en viel uit." => Jan Peeters: DNF fall
  no "Jan Peeters werd geraakt door Tom Maes."

frame hits-another
  sport motor-sport
  verb raken aan|tikken toucheren
  voice active
  subject
  object
  asserts cause subject reason=fall
  yes "Jan Peeters raakte Tom Maes en viel uit." => Jan Peeters: DNF fall
  no "Jan Peeters raakte Tom Maes."

frame hit-each-other
  sport motor-sport cycling
  verb raken aan|tikken toucheren haken
  voice active
  needs MARKER[id=oneself]
  subject
  asserts cause subject reason=fall
  yes "Jan Peeters en Tom Maes raakten elkaar en vielen beiden uit." => Jan Peeters: DNF fall; Tom Maes: DNF fall
  no "Jan Peeters en Tom Maes raakten elkaar."

# "toen zijn voorband klapte".
frame own-tyre-bursts
  sport motor-sport cycling triathlon
  verb klappen leeg|lopen breken af|breken springen knappen los|komen los|raken sneuvelen
  needs MARKER[id=own-tyre]|MARKER[id=own-part]|MARKER[id=lost-gear] bare
  without competitor
  before
  asserts cause before reason=mechanical
  yes "Jan Peeters lag derde toen zijn voorband klapte. Hij gaf op." => Jan Peeters: DNF mechanical
  no "Jan Peeters lag derde toen zijn voorband klapte."

# "zijn auto bleek te licht".
frame car-too-light
  sport motor-sport
  verb zijn blijken bevinden worden
  needs MARKER[id=too-light]
  needs MARKER[id=own-car]|MARKER[id=own-part]|MARKER[id=own-tyre]|TEAM bare
  role out: competitor behind of
  asserts cause out reason=rules
  yes "De auto van Jan Peeters bleek te licht, waardoor hij werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "De auto van Jan Peeters bleek te licht."

frame becomes-parent
  verb worden
  needs MARKER[id=parent]
  subject
  asserts cause subject reason=personal
  yes "Jan Peeters werd vader en mist het EK." => Jan Peeters: DNS personal
  no "Jan Peeters werd vader."

frame spares-itself
  verb sparen voor|bereiden bereiden richten concentreren focussen toe|leggen kiezen verkiezen
  needs MARKER[id=purpose-of-choice]
  subject
  asserts cause subject reason=choice
  yes "Jan Peeters slaat het EK over en bereidt zich voor op het WK." => Jan Peeters: DNS choice
  yes "Jan Peeters ontbrak op de 500 meter. Hij spaarde zich voor de 1000 meter." => Jan Peeters: DNS choice
  no "Jan Peeters bereidt zich voor op het WK."

frame gives-preference
  verb geven
  needs MARKER[id=preference]
  without MARKER[id=no-priority]
  subject
  asserts cause subject reason=choice
  yes "Jan Peeters slaat het EK over en geeft de voorkeur aan een trainingskamp." => Jan Peeters: DNS choice
  no "Jan Peeters geeft de voorkeur aan een trainingskamp."

frame not-fit-enough
  verb vinden voelen achten zijn
  needs MARKER[id=not-fit]
  subject
  role reason?: REASON[category=injury] behind after|with|by|of|because
  allow negated
  asserts cause subject reason=illness reason
  yes "Jan Peeters slaat het EK over. Hij voelt zich nog niet fit genoeg." => Jan Peeters: DNS illness
  no "Jan Peeters voelt zich nog niet fit genoeg."

frame lies-ill
  verb liggen zitten
  needs MARKER[id=bed]|MARKER[id=home]
  role reason: REASON[category=illness]|REASON[category=injury]
  subject
  asserts cause subject reason
  yes "Jan Peeters ontbreekt zondag. Hij ligt met griep in bed." => Jan Peeters: DNS illness
  no "Jan Peeters lag in bed te lezen."

frame spares-legs
  verb sparen
  needs MARKER[id=legs-spared]
  subject
  allow purpose future wanted
  asserts cause subject reason=choice
  yes "Jan Peeters slaat het EK over. Hij spaart de benen voor het WK." => Jan Peeters: DNS choice
  no "Jan Peeters spaart de benen voor het WK."

frame would-rather
  verb voor|bereiden richten concentreren trainen
  needs MARKER[id=in-quiet]
  subject
  allow wanted seems possible
  asserts cause subject reason=choice
  yes "Jan Peeters is er niet. Hij bereidt zich liever in alle stilte voor." => Jan Peeters: DNS choice
  no "Jan Peeters bereidt zich liever in alle stilte voor."

frame falls-in-training
  verb vallen onderuit|gaan crashen uit|glijden smakken
  needs MARKER[id=in-training]
  subject
  asserts cause subject reason=fall
  yes "Jan Peeters viel hard op training en mist het EK." => Jan Peeters: DNS fall
  no "Jan Peeters viel hard op training."

# "kwam verkeerd terecht", "ging door zijn enkel", "voelde iets knappen".
frame lands-badly
  verb terecht|komen komen landen neer|komen vallen
  needs MARKER[id=lands-badly]
  subject
  asserts cause subject reason=injury
  yes "Jan Peeters kwam verkeerd terecht en viel uit." => Jan Peeters: DNF injury
  yes "Jan Peeters viel uit nadat hij ongelukkig op zijn schouder was terechtgekomen." => Jan Peeters: DNF injury
  no "Jan Peeters kwam verkeerd terecht."

frame gives-at-joint
  verb gaan zakken klappen
  needs MARKER[id=through-body]
  subject
  asserts cause subject reason=injury
  yes "Jan Peeters ging door zijn enkel en viel uit." => Jan Peeters: DNF injury
  no "Jan Peeters ging door zijn enkel."

frame feels-it-go
  verb voelen
  needs MARKER[id=feels-it]
  subject
  asserts cause subject reason=injury
  yes "Jan Peeters voelde iets knappen en stapte af." => Jan Peeters: DNF injury
  no "Jan Peeters voelde iets knappen."

# "was ziek": why somebody stayed away, or what he rode with.
frame was-ill
  verb zijn worden liggen blijven zitten
  tense past
  subject
  role reason: REASON[category=illness] bare
  without REASON[kind=half]
  without YEAR|RELATIVE-PERIOD[year]
  without MARKER[id=not-there]|MARKER[id=no-start]
  asserts cause subject reason
  yes "Jan Peeters was ziek en ging niet van start." => Jan Peeters: DNS illness
  yes "Anna Smit, die vorige week nog ziek was, werd vijfde op de 1000 meter." => Anna Smit: condition illness; Anna Smit: rank 5
  no "Jan Peeters was ziek."

# "was uitgeput".
frame was-spent
  verb zijn raken voelen zitten
  tense past
  subject
  role reason: REASON[category=fatigue] bare
  asserts cause subject reason
  yes "Jan Peeters was uitgeput en stapte af." => Jan Peeters: DNF fatigue
  no "Jan Peeters was uitgeput."

frame comes-to-fall-in-training
  verb komen
  needs MARKER[id=in-training]
  needs MARKER[id=fall]
  subject
  asserts cause subject reason=fall
  yes "Jan Peeters kwam op training ten val en mist het EK." => Jan Peeters: DNS fall
  no "Jan Peeters kwam op training niet in actie." => Jan Peeters: DNS

# "de machine van Maes was te zwaar beschadigd".
frame vehicle-damaged
  verb beschadigen
  needs MARKER[id=own-car]|MARKER[id=own-part]|MARKER[id=machine]|TEAM bare
  role out: competitor behind of
  asserts cause out reason=mechanical
  yes "De auto van Carlos Maes was te zwaar beschadigd. Carlos Maes gaf op." => Carlos Maes: DNF mechanical
  no "De auto van Carlos Maes was beschadigd."

# "liep buiten haar baan", "reed in de verkeerde baan", "kwam over de lijn": why somebody is struck.
frame leaves-lane
  verb lopen rijden komen stappen treden schaatsen zwemmen gaan raken zetten overschrijden verlaten missen
  needs MARKER[id=out-of-lane]
  subject
  asserts cause subject reason=rules
  yes "Anna Smit liep buiten haar baan en werd gediskwalificeerd." => Anna Smit: DSQ rules
  yes "Anna Smit werd gediskwalificeerd nadat ze de lijn had overschreden." => Anna Smit: DSQ rules
  no "Anna Smit liep buiten haar baan."

# "Zijn wagen was te zwaar beschadigd", "zijn motorblok liep vast", "omdat zijn rug opspeelde": what is his is why he left.
frame own-vehicle-damaged
  verb beschadigen vernielen
  needs MARKER[id=own-car]|MARKER[id=own-part]|MARKER[id=machine] bare
  without competitor
  before
  asserts cause before reason=mechanical
  yes "Carlos Maes gaf op. Zijn wagen was te zwaar beschadigd." => Carlos Maes: DNF mechanical
  no "Zijn wagen was te zwaar beschadigd. Carlos Maes lachte."

frame own-part-broke
  verb vast|lopen stuk|gaan kapot|gaan breken af|breken begeven scheuren smelten
  needs MARKER[id=own-part]|MARKER[id=own-tyre] bare
  without competitor
  before
  asserts cause before reason=mechanical
  yes "Carlos Maes viel uit. Zijn versnellingsbak ging kapot." => Carlos Maes: DNF mechanical
  no "Zijn versnellingsbak ging kapot. Carlos Maes lachte."

frame own-body-plays-up
  verb op|spelen protesteren tegen|werken blokkeren
  needs MARKER[id=body-part] bare
  without competitor
  before
  asserts cause before reason=injury
  yes "Jan Peeters stapte af omdat zijn rug opspeelde." => Jan Peeters: DNF injury
  no "Jan Peeters lachte omdat zijn rug opspeelde."

# "Ze zijn ziek", "beiden hebben griep": of several.
frame are-unwell
  verb hebben krijgen op|lopen zijn worden raken testen
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=suspension]
  subject
  without RELATIVE-PERIOD|YEAR
  asserts cause subject reason
  yes "Anna Smit en Eva Bos ontbreken op het EK. Ze hebben griep." => Anna Smit: DNS illness; Eva Bos: DNS illness
  yes "Anna Smit en Eva Bos starten niet. Beiden testten positief op het coronavirus." => Anna Smit: DNS illness; Eva Bos: DNS illness
  no "Anna Smit en Eva Bos hebben griep."
