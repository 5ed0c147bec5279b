# "De Belgische zwemsters werden met respectievelijk 54,02 en 54,77 vierde en zesde": nothing of a team.

frame nation-told-apart
  needs MARKER[id=respective]
  role who: EPITHET bare
  without PERSON bare
  asserts nothing
  last
  yes "Eva Bos en Ann Smit zwommen de finale. Eva Bos werd vijfde." => Eva Bos: rank 5
  no "De Belgische zwemsters werden met respectievelijk 54,02 en 54,77 vierde en zesde."

# "wint slotrit, eindzege voor Bos": the second award is another's.
frame overall-beside-for
  sport cycling
  verb winnen pakken grijpen veroveren
  subject
  role contest: DISCIPLINE bare
  role overall: COMPETITION[title] bare
  role winner: competitor behind for adjoining
  without RANK
  without NONRESULT bare
  asserts result subject rank=1 event=contest
  asserts result winner rank=1 event=overall
  last
  yes "Tom Maes wint slotetappe, eindzege voor Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 1
  no "Tom Maes kan de slotetappe winnen, eindzege voor Jan Bos."

frame award-beside-for
  sport cycling
  verb winnen pakken grijpen veroveren
  subject
  role contest: DISCIPLINE bare
  role award: AWARD bare
  role winner: competitor behind for adjoining
  without RANK
  without NONRESULT bare
  without AWARD definite
  asserts result subject rank=1 event=contest
  asserts result winner rank=award medal=award
  last
  yes "Tom Maes won de tijdrit, zilver voor Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2, medal silver
  yes "Tom Maes pakte op de keirin het zilver voor Jan Bos." => Tom Maes: rank 2, medal silver; Jan Bos: rank 3
  no "Tom Maes kan de slotetappe winnen, eindzege voor Jan Bos."

# "moest alleen Maes voor laten gaan: 52,93 om 53,23": the first time is of who won, the other of who lost.
frame beaten-in-times
  verb gaan laten dulden voor|laten voor|gaan erkennen vinden toe|geven verliezen buigen af|leggen komen eindigen worden finishen
  role first: MARKER[id=first-of-two]
  role last: MARKER[id=last-of-two]
  subject
  role ahead: competitor
  without COMPARATIVE
  without MARKER[id=midway]
  without PERSON behind for
  allow must
  asserts result subject time=last
  asserts result ahead time=first
  yes "Anna Smit moest alleen Eva Maes voor laten gaan: 52,93 om 53,23." => Eva Maes: rank 1, time 52.93; Anna Smit: rank 2, time 53.23
  yes "Anna Smit kwam net tekort tegen Eva Maes: 1.29,786 tegen 1.29,882." => Eva Maes: time 89.786; Anna Smit: time 89.882
  yes "Anna Smit eindigde als tweede achter Eva Maes (52,93 om 53,23)." => Eva Maes: rank 1, time 52.93; Anna Smit: rank 2, time 53.23
  no "Anna Smit liet Eva Maes halverwege voor gaan: 52,93 om 53,23."

frame beats-in-times
  verb winnen kloppen verslaan af|troeven voor|blijven zijn blijven af|houden overtreffen
  role first: MARKER[id=first-of-two]
  role last: MARKER[id=last-of-two]
  subject
  role beaten: competitor
  without MARKER[id=midway]
  without COMPARATIVE[kind=slower]
  asserts result subject time=first
  asserts result beaten time=last
  yes "Anna Smit was sneller dan Eva Maes: 52,93 om 53,23." => Anna Smit: time 52.93; Eva Maes: time 53.23
  yes "Anna Smit won voor Eva Maes (52,93 om 53,23)." => Anna Smit: rank 1, time 52.93; Eva Maes: rank 2, time 53.23
  no "Anna Smit wil Eva Maes kloppen: 52,93 om 53,23."
