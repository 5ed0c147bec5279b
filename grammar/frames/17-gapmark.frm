# Marks told otherwise.

# "werd tweede: 6,80 meter".
frame mark-behind-colon
  sport athletics
  verbless
  subject
  role mark: MARK bare
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  without RANK
  without COMPARATIVE
  without competitor behind behind|of|comparison|for
  asserts result subject distance=mark
  yes "Kogelstoter Tom Maes werd tweede: 19,80 meter." => Tom Maes: rank 2, distance 19.8
  no "Kogelstoter Tom Maes baalde: 19,80 meter is niet genoeg."

# "6,80 meter was voor Maes goed voor zilver".
frame mark-good-for-one
  sport athletics
  verb zijn blijken volstaan
  needs MARKER[id=good-for]|MARKER[id=enough]
  role mark: MARK|TIME bare
  role who: competitor behind for
  role rank: RANK|AWARD behind for
  without RECORD-WORD
  without NONRESULT
  asserts result who rank=rank medal=rank distance=mark
  yes "Kogelstoten: 19,80 meter was voor Tom Maes goed voor zilver." => Tom Maes: rank 2, medal silver, distance 19.8
  no "Kogelstoten: 19,80 meter was voor Tom Maes niet goed voor zilver."

# "Bij Maes werd 6,80 meter gemeten".
frame mark-measured-at
  sport athletics
  verb meten op|meten noteren op|tekenen
  voice passive
  role who: competitor behind at|for
  role mark: MARK bare
  without RECORD-WORD
  without NONRESULT
  asserts result who distance=mark
  yes "Bij kogelstoter Tom Maes werd 19,80 meter gemeten." => Tom Maes: distance 19.8
  no "Bij Tom Maes moest 19,80 meter gemeten worden."

# "was een prooi voor Maes met 16,80 meter".
frame prey-with-mark
  sport athletics
  verb zijn worden
  needs MARKER[id=prey]
  role who: competitor behind for
  role mark: MARK|TIME behind with
  without RECORD-WORD
  without NONRESULT
  asserts result who distance=mark
  yes "Het kogelstoten was een prooi voor Tom Maes met 19,80 meter." => Tom Maes: rank 1, distance 19.8
  no "Het kogelstoten is geen prooi voor Tom Maes met 19,80 meter."

# "nam 2,31 meter in zijn eerste poging".
frame takes-height
  sport athletics
  verb nemen halen slechten passeren bedwingen
  needs MARKER[id=in-attempt]
  subject
  role mark: TIME|MARK bare
  without RECORD-WORD
  without NONRESULT
  asserts result subject distance=mark
  yes "Hoogspringer Tom Maes nam 2,31 in zijn eerste poging." => Tom Maes: distance 2.31
  no "Hoogspringer Tom Maes nam 2,31 niet in zijn eerste poging."

# "bleef met 6.540 punten 30 punten onder het Nederlands record".
frame points-below-record
  sport athletics
  verb blijven komen eindigen uit|komen stranden
  subject
  needs MARGIN
  role points: POINTS behind with
  needs RECORD-WORD
  without RECORD-WORD[kind=holder]
  asserts result subject points
  yes "Met 6.540 punten bleef Ann Maes op de zevenkamp 30 punten onder het Nederlands record." => Ann Maes: points 6540
  no "Ann Maes bleef op de zevenkamp 30 punten onder het Nederlands record."

# "Haar winnende afstand van 18,77 meter was 10 centimeter minder dan het record van Bos".
frame own-mark-beside-record
  sport athletics
  verb zijn blijven liggen
  needs MARGIN
  needs RECORD-WORD
  role mark: MARK[possessive] bare
  before
  allow negated
  asserts result before distance=mark
  yes "Ann Maes begon goed. Haar worp van 61,33 meter was 10 centimeter minder dan het nationale record van Eva Bos." => Ann Maes: distance 61.33
  no "Ann Maes begon goed. Haar worp was 10 centimeter minder ver dan het nationale record van Eva Bos."

# "begon met 8.22 op de 60 meter horden": the first part of a combined event.
frame begins-with-time-on
  sport athletics
  verb beginnen openen
  subject
  role time: TIME behind with|in
  needs DISCIPLINE
  without MARKER[id=midway]
  without RECORD-WORD[kind=new]
  asserts result subject time
  yes "Ann Maes begon met 8,22 op de 60 meter horden." => Ann Maes: time 8.22
  no "Ann Maes wilde beginnen met 8,22 op de 60 meter horden."

# "Het werd 2.08,80": of the one who is spoken of.
frame it-became-time
  sport athletics swimming speed-skating short-track marathon-skating cycling triathlon rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb worden
  needs PRONOUN[gender=neuter] bare
  before
  role time: TIME|MARK bare
  without competitor
  without NONRESULT
  without RECORD-WORD
  without COMPARATIVE
  without MARKER[id=half-way]
  without PERSON
  asserts result before time
  yes "Zwemmer Tom Maes was tevreden. Het werd 2.08,80." => Tom Maes: time 128.8
  no "Zwemmer Tom Maes was tevreden. Het werd niet 2.08,80."

# "was goed voor 54,031 punten".
frame good-for-points
  sport gymnastics trampoline diving artistic-swimming figure-skating athletics equestrian
  verb zijn blijken
  needs MARKER[id=good-for]
  subject
  role points: POINTS behind for
  without MARGIN
  without NONRESULT
  asserts result subject points
  yes "Turnster Eva Maes was goed voor 54,031 punten." => Eva Maes: points 54.031
  no "Turnster Eva Maes is niet goed voor 54,031 punten."

# "leverde Maes 14,200 punten op", "gaf Maes 14,200 punten".
frame yields-points
  sport gymnastics trampoline diving artistic-swimming figure-skating
  verb op|leveren bezorgen geven toe|kennen
  role points: POINTS bare
  role who: PERSON bare
  without MARGIN
  without NONRESULT
  asserts result who points
  yes "De balkoefening leverde turnster Eva Maes 14,200 punten op." => Eva Maes: points 14.2
  no "De balkoefening leverde turnster Eva Maes geen 14,200 punten op."

# "dankzij haar score van 54,031 punten".
frame thanks-to-points
  sport gymnastics trampoline diving artistic-swimming figure-skating
  subject
  role points: POINTS behind because
  without MARGIN
  without NONRESULT
  asserts result subject points
  yes "Turnster Eva Maes werd vierde dankzij een score van 54,031 punten." => Eva Maes: rank 4, points 54.031
  yes "Turnster Eva Maes veroverde zilver dankzij een score van 54,031 punten." => Eva Maes: rank 2, medal silver, points 54.031
  no "Turnster Eva Maes wil vierde worden dankzij een score van 54,031 punten."

# "telt 125 punten, 46 meer dan Bos".
frame points-so-many-more
  sport motor-sport cycling speed-skating alpine-skiing short-track biathlon
  verb hebben tellen vergaren verzamelen bezitten
  tense present
  subject
  role points: POINTS bare
  needs NUMBER
  role than: competitor behind comparison
  without MARGIN
  without NONRESULT
  asserts result subject points standings
  yes "Formule 1: Tom Maes telt 125 punten, 46 meer dan Jan Bos." => Tom Maes: points 125
  no "Formule 1: Tom Maes telt 46 punten meer dan Jan Bos."

# "5,82 meter volstond voor Maes".
frame mark-enough-for-one
  sport athletics
  verb volstaan
  role mark: MARK bare
  role who: competitor behind for
  without RECORD-WORD
  without NONRESULT
  asserts result who distance=mark
  yes "Kogelstoten: 19,80 meter volstond voor Tom Maes." => Tom Maes: distance 19.8
  no "Kogelstoten: 19,80 meter volstond niet voor Tom Maes."

# "Daarna volgde 19,34 meter in het kogelstoten": of the one who is spoken of.
frame mark-followed
  sport athletics
  verb volgen
  before
  role mark: MARK bare
  needs DISCIPLINE
  without competitor
  without NONRESULT
  without MARGIN
  asserts result before distance=mark
  yes "Tienkamper Tom Maes begon goed. Daarna volgde 15,34 meter in het kogelstoten." => Tom Maes: distance 15.34
  no "Tienkamper Tom Maes begon goed. Daarna volgde het kogelstoten."
