# Of which nation somebody is, where the clause tells it and not the words beside the name.

class achieve = zorgen tekenen pakken grijpen veroveren halen behalen winnen boeken redden claimen bemachtigen bezorgen scoren vieren verdienen vergaren binnen|halen binnen|slepen mee|nemen op|eisen vervolledigen completeren vervolmaken bezegelen rijden lopen zwemmen sprinten schaatsen leveren

# "zorgde voor Nederlandse winst", "redde een Amerikaanse dubbelslag".
frame nation-of-achiever
  verb @achieve
  voice active
  subject
  role what: MARKER[id=of-nation]
  without NONRESULT
  asserts nation subject nation=what
  yes "Anna Smit zorgde voor Nederlandse winst." => Anna Smit: rank 1; Anna Smit: nation NED
  yes "Wataru Mori, Yuma Mura en Ken Sato zorgden voor een volledig Japans podium." => Wataru Mori: nation JPN; Yuma Mura: nation JPN; Ken Sato: nation JPN
  yes "Maria Rossi tekende voor een tweede Italiaanse podiumplek." => Maria Rossi: nation ITA
  yes "Anna Smit pakte de eerste Nederlandse medaille van het toernooi." => Anna Smit: nation NED
  no "Maria Rossi voorkwam een nieuwe Nederlandse zege."
  no "Maria Rossi hoopt op de eerste Nederlandse medaille."
  no "Anna Smit pakte de Nederlandse titel." => Anna Smit: rank 1

# "Nederlandse zeges waren er voor Smit en Bos", "Belgisch brons voor Maes".
frame nation-of-receiver
  role who: competitor behind for
  role what: MARKER[id=of-nation] bare
  without NONRESULT
  asserts nation who nation=what
  yes "Nederlandse zeges waren er voor Anna Smit en Eva Bos." => Anna Smit: rank 1; Eva Bos: rank 1; Anna Smit: nation NED; Eva Bos: nation NED
  no "Er komen geen Nederlandse zeges voor Anna Smit."

# "het goud was voor Nederland, dankzij Smit" tells nothing; "Smit veroverde voor België het brons" does.
frame nation-of-winner-for
  verb @achieve
  voice active
  role who: PERSON bare
  role nation: COUNTRY behind for|on-behalf
  role award: AWARD bare
  without NONRESULT
  without DISCIPLINE[crew]
  asserts nation who nation
  yes "Jan Maes veroverde voor België het brons." => Jan Maes: rank 3, medal bronze; Jan Maes: nation BEL
  no "Jan Maes wil voor België het brons veroveren."

# "Namens België werd Maes zevende", "die voor België uitkomt".
frame nation-on-behalf
  role who: PERSON bare
  role nation: COUNTRY behind on-behalf
  asserts nation who nation
  yes "Namens België werd Jan Maes zevende." => Jan Maes: rank 7; Jan Maes: nation BEL
  no "Namens België had Jan Maes zevende moeten worden."

frame nation-comes-out-for
  verb uit|komen
  subject
  role nation: COUNTRY behind for
  asserts nation subject nation
  yes "Jan Maes komt al jaren voor België uit." => Jan Maes: nation BEL
  no "Jan Maes wilde voor België uitkomen."

# "bezorgde België een eerste medaille".
frame nation-given
  verb bezorgen schenken geven brengen op|leveren aan|bieden
  voice active
  role who: PERSON bare
  role nation: COUNTRY bare
  role what: AWARD|MARKER[id=of-nation] bare
  without NONRESULT
  asserts nation who nation
  yes "Jan Maes bezorgde België het brons." => Jan Maes: rank 3, medal bronze; Jan Maes: nation BEL
  no "Jan Maes hoopt België het brons te bezorgen."
