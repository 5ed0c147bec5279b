# What is against the rules: why somebody is struck. By itself it is no fact.

frame offends
  verb hinderen af|snijden duwen weg|duwen omver|duwen blokkeren versperren voor|dringen omver|rijden omver|lopen torpederen aan|rijden klem|rijden weg|drukken
  voice active
  subject
  asserts cause subject reason=rules
  yes "Jan Peeters hinderde Tom Maes en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  yes "Jan Peeters werd gediskwalificeerd. Hij had Tom Maes afgesneden." => Jan Peeters: DSQ rules
  no "Tom Maes werd gehinderd door Jan Peeters."

frame commits-offence
  verb maken begaan plegen veroorzaken krijgen
  subject
  role reason: REASON[category=rules]
  asserts cause subject reason
  yes "Jan Peeters maakte een valse start. Hij werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters maakte een valse start."

frame gives-no-way
  verb geven verlenen
  needs MARKER[id=no-priority]
  subject
  allow negated
  asserts cause subject reason=rules
  yes "Jan Peeters gaf Tom Maes geen voorrang en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters gaf Tom Maes geen hand."

frame changes-wrongly
  verb wisselen over|nemen vertrekken starten
  needs MARKER[id=wrong-change]
  subject
  allow negated
  asserts cause subject reason=rules
  yes "Jan Peeters wisselde te vroeg en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters wisselde te vroeg."

frame hits-block
  verb raken weg|tikken aan|tikken tikken weg|rijden omver|rijden schoppen
  needs MARKER[id=block]
  subject
  asserts cause subject reason=rules
  yes "Jan Peeters tikte een blokje weg en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters tikte een blokje weg."

frame disqualification-for
  verb volgen zijn
  needs MARKER[id=dq]
  role struck: competitor behind for
  asserts withdrawal struck status=DSQ
  yes "Voor Jan Peeters volgde een diskwalificatie." => Jan Peeters: DSQ
  no "Voor Jan Peeters volgde geen diskwalificatie."

frame disqualification-noun
  needs MARKER[id=struck-noun]
  role struck: PERSON|TEAM|EPITHET behind of
  role reason?: REASON[category=rules]
  allow negated possible future must wanted seems quoted
  asserts withdrawal struck status=DSQ reason
  yes "Door de diskwalificatie van Jan Peeters werd Tom Maes tweede." => Jan Peeters: DSQ; Tom Maes: rank 2
  no "Het ging om diskwalificatie of niet voor Jan Peeters."
