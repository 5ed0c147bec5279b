# Cards that the referee shows.

frame referee-shows-red
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb geven tonen voor|houden
  voice active
  needs MARKER[id=red] bare
  subject
  role out: PERSON|EPITHET bare
  asserts withdrawal out status=DSQ reason=rules
  yes "De scheidsrechter gaf Joris Maes rood." => Joris Maes: DSQ rules
  yes "De scheidsrechter toonde Joris Maes de rode kaart." => Joris Maes: DSQ rules
  no "De scheidsrechter gaf Joris Maes geel."
  no "De scheidsrechter gaf Joris Maes een hand na zijn rode kaart."
  no "De scheidsrechter gaf Joris Maes geen rode kaart."

frame referee-sends-off
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb sturen weg|sturen
  voice active
  needs MARKER[id=sent-off]|MARKER[id=red]
  subject
  role out: PERSON|EPITHET bare
  asserts withdrawal out status=DSQ reason=rules
  yes "De scheidsrechter stuurde Joris Maes van het veld." => Joris Maes: DSQ rules
  no "De trainer stuurde Joris Maes het veld in."

frame referee-draws-red
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb trekken
  needs MARKER[id=red]|MARKER[id=red-for]
  role out: PERSON|EPITHET behind for
  asserts withdrawal out status=DSQ reason=rules
  yes "De scheidsrechter trok rood voor Joris Maes." => Joris Maes: DSQ rules
  no "De scheidsrechter trok geel voor Joris Maes."

frame flies-off-with-red
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb vliegen uit|vliegen af|vliegen
  needs MARKER[id=red]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Joris Maes vloog er met rood af." => Joris Maes: DSQ rules
  no "Joris Maes vloog naar Rome."

# "na de rode kaart van Maes", "door een rode kaart van Maes": it was given.
frame red-card-of
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  needs MARKER[id=red-of]
  without MARKER[id=threat]|MARKER[id=reversed]
  role out: PERSON|EPITHET behind of
  allow must possible negated
  asserts withdrawal out status=DSQ reason=rules
  yes "Na de rode kaart van Joris Maes verloor Ajax met 2-0." => Joris Maes: DSQ rules
  yes "Ajax kwam door een rode kaart van Joris Maes met tien man te staan." => Joris Maes: DSQ rules
  no "Na de gele kaart van Joris Maes hield Ajax stand."
  no "Ajax vreesde een rode kaart van Joris Maes."
  yes "Na de rode kaart van Joris Maes won Ajax niet meer." => Joris Maes: DSQ rules
  no "De rode kaart van Joris Maes werd ingetrokken."

# "kon na een natrap vertrekken", "mocht gaan douchen".
frame had-to-leave-for-foul
  sport football hockey handball water-polo rugby futsal
  verb vertrekken in|rukken gaan douchen
  tense past
  needs MARKER[id=for-a-foul]|MARKER[id=early-shower]
  subject
  require possible
  allow possible must
  asserts withdrawal subject status=DSQ reason=rules
  yes "Joris Maes kon na een natrap vertrekken." => Joris Maes: DSQ rules
  yes "Joris Maes mocht gaan douchen." => Joris Maes: DSQ rules
  no "Joris Maes kon na een overtreding verder."

# "moest met rood van het veld".
frame to-the-side-with-red
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb moeten gaan komen verdwijnen stappen
  tense past
  needs MARKER[id=red]
  needs MARKER[id=to-the-side]
  subject
  allow must
  asserts withdrawal subject status=DSQ reason=rules
  yes "Joris Maes moest met rood van het veld." => Joris Maes: DSQ rules
  no "Joris Maes moest met geel van het veld."

# "werd uitgesloten": in Flanders by the referee.
frame shut-out-by-referee
  sport football futsal
  verb uit|sluiten
  voice passive
  tense past
  role out: PERSON bare
  subject
  without COMPETITION|PLACE|DURATION|YEAR
  without MARKER[id=taking-part]|MARKER[id=a-start]
  asserts withdrawal subject status=DSQ reason=rules
  yes "Joris Maes werd kort na rust uitgesloten." => Joris Maes: DSQ rules
  no "Een blessure van Joris Maes werd uitgesloten."

# "deelde een rode kaart uit aan Maes".
frame referee-deals-red
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb uit|delen geven tonen uit|reiken
  voice active
  needs MARKER[id=red] bare
  role out: PERSON|EPITHET behind to
  asserts withdrawal out status=DSQ reason=rules
  yes "De scheidsrechter deelde een rode kaart uit aan Joris Maes." => Joris Maes: DSQ rules
  no "De scheidsrechter deelde een gele kaart uit aan Joris Maes."
