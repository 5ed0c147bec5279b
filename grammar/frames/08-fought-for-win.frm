# "won het sprintje om de ritzege van Bos", "klopte Bos in de sprint om de zege": who wins what the win is fought for in, has won.

frame wins-fight-for-win
  sport cycling speed-skating marathon-skating short-track cross-country-skiing biathlon triathlon athletics
  verb winnen beslissen beslechten
  voice active
  needs MARKER[id=fight-for-win]
  subject
  role loser?: competitor behind of|for|ahead|against
  without MARKER[id=midway]
  without NONRESULT
  takes time
  asserts result subject rank=1 time
  asserts result loser rank=2+
  last
  yes "Wielrenner Tom Maes won het sprintje om de ritzege van Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  yes "Wielrenner Tom Maes won de sprint om de zege voor Jan Bos en Ids Kok." => Tom Maes: rank 1; Jan Bos: rank 2; Ids Kok: rank 3
  yes "Wielrenner Tom Maes besliste de spurt om de ritwinst in zijn voordeel." => Tom Maes: rank 1
  no "Wielrenner Tom Maes kon het sprintje om de dagzege niet winnen."
  no "Wielrenner Tom Maes hoopt de sprint om de zege te winnen."

frame loses-fight-for-win
  sport cycling speed-skating marathon-skating short-track cross-country-skiing biathlon triathlon athletics
  verb verliezen
  needs MARKER[id=fight-for-win]
  subject
  role winner: competitor behind of|against|to
  without MARKER[id=midway]
  asserts result winner rank=1
  asserts result subject rank=2
  last
  yes "Wielrenner Tom Maes verloor de sprint om de zege van Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "Wielrenner Tom Maes wil de sprint om de zege niet verliezen van Jan Bos."

frame beats-in-fight-for-win
  sport cycling speed-skating marathon-skating short-track cross-country-skiing biathlon triathlon athletics
  verb kloppen verslaan af|troeven voor|blijven af|houden overtreffen
  voice active
  needs MARKER[id=fight-for-win]
  subject
  object
  without MARKER[id=midway]
  asserts result subject rank=1
  asserts result object rank=2+ derived
  last
  yes "Wielrenner Tom Maes klopte Jan Bos in de sprint om de zege." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Wielrenner Tom Maes wil Jan Bos in de sprint om de zege kloppen."

frame best-in-fight-for-win
  sport cycling speed-skating marathon-skating short-track cross-country-skiing biathlon triathlon athletics
  verb zijn blijken tonen
  needs MARKER[id=fight-for-win]
  needs MARKER[id=best]|MARKER[id=boss]|COMPARATIVE[kind=faster]
  subject
  without NEGATION
  without MARKER[id=midway]
  asserts result subject rank=1
  last
  yes "Wielrenner Tom Maes bleek in de sprint om de zege de snelste." => Tom Maes: rank 1
  yes "In de spurt om de dagzege was wielrenner Tom Maes sneller dan Jan Bos." => Tom Maes: rank 1
  no "Wielrenner Tom Maes was in de sprint om de zege niet sneller dan Jan Bos."

frame fight-for-win-won-by
  sport cycling speed-skating marathon-skating short-track cross-country-skiing biathlon triathlon athletics
  verb winnen beslissen beslechten
  voice passive
  needs MARKER[id=fight-for-win]
  role who: competitor behind by
  without MARKER[id=midway]
  asserts result who rank=1
  last
  yes "De sprint om de zege werd gewonnen door wielrenner Tom Maes." => Tom Maes: rank 1
  no "De sprint om de zege kan door wielrenner Tom Maes worden gewonnen."

frame fight-for-win-went-to
  sport cycling speed-skating marathon-skating short-track cross-country-skiing biathlon triathlon athletics
  verb gaan vallen
  needs MARKER[id=fight-for-win]
  role who: competitor behind to|for
  without MARKER[id=midway]
  without NONRESULT
  asserts result who rank=1
  last
  yes "De sprint om de zege ging naar wielrenner Tom Maes." => Tom Maes: rank 1
  no "De sprint om de zege kan naar wielrenner Tom Maes gaan."
