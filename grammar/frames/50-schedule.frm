# The programme: a contest with its time of day.

frame starts-at
  role clock: CLOCK
  role event: DISCIPLINE
  allow future must possible wanted negated
  without TIME
  asserts schedule event start=clock event
  yes "Om 16.45 uur begint de massastart voor mannen." => schedule 16:45
  no "Om 16.45 uur was het al donker."

frame bracket-start
  bracket
  host
  role clock: CLOCK
  without TIME
  asserts schedule host start=clock
  yes "Op het programma staat nog de 5.000 meter voor mannen (10.47 uur)." => schedule 10:47
  no "Sven Kramer noemde de 500 meter (36.13) lastig."

# Without a discipline: verbs of beginning, in the present.
frame begins-at
  verb beginnen starten vertrekken volgen verschijnen aan|vangen
  needs MARKER[id=starts]
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible
  asserts schedule clock start=clock
  yes "De wedstrijd begint zondag om 15.00 uur." => schedule 15:00
  yes "De kwartfinales beginnen woensdag om 18.00 uur." => schedule 18:00
  no "De uitzending begint om 20.15 uur."
  no "De wedstrijd begon om 15.00 uur."

frame on-the-programme
  verb staan zijn worden gaan schieten mogen komen volgen
  needs MARKER[id=programme]
  role clock: CLOCK
  without DISCIPLINE
  without TIME
  without MARKER[id=broadcast]
  allow future must possible
  asserts schedule clock start=clock
  yes "Om 13.30 uur staat de finale op het programma." => schedule 13:30
  yes "De vrouwen worden om 12.15 uur in Roeselare op gang geschoten." => schedule 12:15
  no "Om 13.30 uur staat de huldiging op het programma."

frame meets-at
  verb treffen ontvangen spelen
  needs MARKER[id=meets]
  role clock: CLOCK behind around|since
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
