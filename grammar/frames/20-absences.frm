# Absences: who did not start, did not finish, or was struck.

frame sign-off
  verb af|melden af|zeggen af|haken terug|trekken bedanken passen verzaken forfait|geven uit|stappen
  subject
  role reason?: REASON
  role event?: DISCIPLINE behind for
  allow future must quoted
  asserts withdrawal subject status=DNS reason event
  yes "Femke Kok meldde zich met koorts af voor de 500 meter." => Femke Kok: DNS illness
  yes "Mads Olsen heeft zich met een blessure afgemeld voor de 1500 meter." => Mads Olsen: DNS injury
  no "Femke Kok meldde zich aan voor de 500 meter."
  no "Femke Kok meldde zich niet af."

frame is-missing
  verb missen
  subject
  role reason?: REASON
  needs DISCIPLINE|COMPETITION|ROUND|PLACE
  without NONRESULT
  without AWARD
  without MARKER[id=podium]
  without RANK
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Dai Dai Ntab mist de wereldbeker in Peking door een blessure." => Dai Dai Ntab: DNS injury
  no "Femke Kok miste het podium."
  no "Femke Kok miste het brons op een haar."

frame is-absent
  verb ontbreken over|slaan schitteren
  subject
  role reason?: REASON
  without NONRESULT
  without AWARD
  without RANK
  without MARKER[id=nearly]
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Irene Schouten ontbrak door ziekte." => Irene Schouten: DNS illness
  yes "Femke Kok slaat de 500 meter over." => Femke Kok: DNS
  no "Femke Kok ontbrak niet."

frame let-go
  verb schieten lopen
  also laten
  subject
  role reason?: REASON
  without AWARD
  needs DISCIPLINE|COMPETITION|ROUND|PRONOUN
  asserts withdrawal subject status=DNS reason
  yes "Kjeld Nuis had de 500 meter laten schieten." => Kjeld Nuis: DNS
  no "Kjeld Nuis laat de honden lopen."

frame not-at-start
  verb verschijnen starten rijden
  require negated
  needs MARKER[id=at-start]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Ragne Wiklund verscheen niet aan de start." => Ragne Wiklund: DNS
  no "Ragne Wiklund verscheen aan de start."

frame not-there
  verb zijn doen
  require negated
  needs MARKER[id=present]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jutta Leerdam is er niet bij." => Jutta Leerdam: DNS
  yes "Sven Kramer deed niet mee." => Sven Kramer: DNS
  no "Jutta Leerdam is er bij."

frame without-competitor
  verb stellen moeten zonder
  needs MARKER[id=without]
  role absent: competitor behind without
  role reason?: REASON
  allow must negated
  asserts withdrawal absent status=DNS reason
  yes "De ploeg moet het stellen zonder Femke Kok." => Femke Kok: DNS

frame give-up
  verb op|geven staken af|stappen uit|vallen uit|stappen
  subject
  role reason?: REASON
  without NONRESULT
  asserts withdrawal subject status=DNF reason
  yes "Zach Stoppelmoor staakte zijn rit." => Zach Stoppelmoor: DNF
  yes "Erik Jan Kooiman stapte al vroeg af." => Erik Jan Kooiman: DNF
  no "Erik Jan Kooiman wilde niet opgeven."

frame not-finish
  verb halen bereiken
  require negated
  needs MARKER[id=finish]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Luca Spechenhauser bereikte de streep niet." => Luca Spechenhauser: DNF
  no "Luca Spechenhauser bereikte de streep."

frame disqualify
  verb diskwalificeren declasseren schrappen uit|sluiten
  subject
  role reason?: REASON
  asserts withdrawal subject status=DSQ reason
  yes "Kjeld Nuis werd gediskwalificeerd." => Kjeld Nuis: DSQ
  no "Kjeld Nuis werd niet gediskwalificeerd."
