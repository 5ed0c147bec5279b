# Who is sent to a place, before the frames that see the place alone.

# "verwees Bos naar de tweede plaats": the places next to each other.
frame refer-to-place
  verb verwijzen
  subject
  role beaten: PERSON|EPITHET bare
  role rank: RANK bare
  without MARKER[id=midway]
  without MARKER[id=sanction]
  last
  asserts result subject rank=rank-1 derived
  asserts result beaten rank=rank
  yes "Tom Maes verwees Jan Bos naar de tweede plaats." => Tom Maes: rank 1; Jan Bos: rank 2
  yes "Tom Maes heeft Jan Bos op de streep naar de tweede plek verwezen." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Tom Maes wil Jan Bos naar de tweede plaats verwijzen."
  no "Tom Maes verwees naar de tweede plaats van Jan Bos."

# "verwees Bos naar het zilver".
frame refer-to-medal
  verb verwijzen
  subject
  role beaten: PERSON|EPITHET bare
  role award: AWARD[medal] behind to
  without MARKER[id=midway]
  last
  asserts result subject rank=award-1 derived
  asserts result beaten rank=award medal=award
  yes "Eva Maes verwees titelhoudster Ann Bos naar het zilver." => Eva Maes: rank 1; Ann Bos: rank 2, medal silver
  no "Eva Maes hoopt Ann Bos naar het zilver te verwijzen."

# "moest 0,25 seconde goedmaken op Bos": before the run, and no outcome of it.
frame makes-up-time
  verb goed|maken in|lopen in|halen terug|pakken overbruggen dichten dicht|rijden weg|werken toe|rijden
  require must
  role gap: GAP|DURATION
  asserts nothing
  last
  no "Eva Maes moest in de laatste run 0,25 seconde goedmaken op Ann Bos."
  yes "Eva Maes werd vierde. Eva Maes moest in de laatste run 0,25 seconde goedmaken op Ann Bos." => Eva Maes: rank 4

# "greep naast de zege": it was missed.
frame grasps-beside
  verb grijpen pakken vallen tasten
  role missed: AWARD|RANK behind beside
  asserts nothing
  last
  yes "Tom Maes greep naast de zege in Gent. Tom Maes eindigde als vierde." => Tom Maes: rank 4
  no "Tom Maes greep naast het goud op de 500 meter."

# "bezorgde Lotto de eerste zege van het seizoen": the rider has won it.
frame wins-for-team
  sport cycling
  verb bezorgen schenken geven aan|bieden op|leveren
  subject
  role team: TEAM|TEAM-ALIAS bare
  role award: AWARD bare
  without NONRESULT
  asserts result subject rank=award medal=award
  last
  yes "Tom Maes bezorgde Lotto-Soudal de eerste zege van het seizoen." => Tom Maes: rank 1
  no "Tom Maes wil Lotto-Soudal de eerste zege van het seizoen bezorgen."

# "verwees Bos en Kok naar plaatsen twee en drie".
frame refers-two
  verb verwijzen
  subject
  object
  needs MARKER[id=second-and-third]
  asserts result subject rank=1
  asserts result object rank=2+
  last
  yes "Tom Maes verwees Jan Bos en Piet Kok naar plaatsen twee en drie." => Tom Maes: rank 1; Jan Bos: rank 2; Piet Kok: rank 3
  no "Tom Maes wil Jan Bos en Piet Kok naar plaatsen twee en drie verwijzen."

# "won, met Bos en Kok op de plaatsen twee en drie": who came behind.
frame wins-with-two-behind
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen
  subject
  role others: PERSON behind with
  role rank: RANK[kind=noun] bare
  takes time
  without MARKER[id=together]
  without MARKER[id=with-as]
  without AWARD
  without NONRESULT
  asserts result subject rank=1 time
  asserts result others rank=rank
  last
  yes "Tom Maes won de 1000 meter, met Jan Bos en Piet Kok op de plaatsen twee en drie." => Tom Maes: rank 1; Jan Bos: rank 2; Piet Kok: rank 3
  no "Tom Maes won de 1000 meter niet, met Jan Bos en Piet Kok op de plaatsen twee en drie."

# "was de beste, met Bos en Kok op de plaatsen twee en drie".
frame best-with-two-behind
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn
  needs MARKER[id=best]
  subject
  role others: PERSON behind with
  role rank: RANK[kind=noun] bare
  takes time
  without MARKER[id=together]
  without MARKER[id=with-as]
  without MARKER[id=midway]
  without AWARD
  without NONRESULT
  asserts result subject rank=1 time
  asserts result others rank=rank
  last
  yes "Tom Maes was de beste, met Jan Bos en Piet Kok op de plaatsen twee en drie." => Tom Maes: rank 1; Jan Bos: rank 2; Piet Kok: rank 3
  no "Tom Maes was niet de beste, met Jan Bos en Piet Kok op de plaatsen twee en drie."
