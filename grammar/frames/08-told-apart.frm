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
  asserts result subject rank=1 event=contest
  asserts result winner rank=award medal=award
  last
  yes "Tom Maes won de tijdrit, zilver voor Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2, medal silver
  no "Tom Maes kan de slotetappe winnen, eindzege voor Jan Bos."
