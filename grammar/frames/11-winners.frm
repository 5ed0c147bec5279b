# Winners, podiums, medals and times told in other words.

# "…, gevolgd door Maes en Bouma": who comes next.
frame followed-winner
  verb volgen
  also winnen
  role next: competitor behind by
  without RANK
  without NONRESULT bare
  without MARKER[id=no-contest]
  asserts result next rank=2+
  yes "Tom Maes won, gevolgd door Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "Tom Maes won, gevolgd door tien camera's." => Tom Maes: rank 1

frame followed-best
  verb volgen
  also zijn
  needs MARKER[id=best]
  role next: competitor behind by
  asserts result next rank=2+
  yes "Tom Maes was de snelste, gevolgd door Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "Tom Maes was niet de snelste, gevolgd door Ids Bouma."

frame podium-consisted
  verb bestaan
  needs MARKER[id=podium]
  role who: competitor behind from
  asserts result who rank=1+
  yes "Het podium bestond uit Tom Maes, Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "De ploeg bestond uit Tom Maes, Ids Bouma en Jan Smit."

frame top-listed
  verbless
  needs MARKER[id=top-list]
  subject
  asserts result subject rank=1+
  yes "Top 3: Tom Maes, Ids Bouma en Jan Smit." => Tom Maes: rank 1; Ids Bouma: rank 2; Jan Smit: rank 3
  no "De ploeg: Tom Maes, Ids Bouma en Jan Smit."

frame home-with-medal
  verb gaan mogen keren vertrekken reizen vliegen
  needs MARKER[id=homewards]
  subject
  role award: AWARD[medal] behind with
  allow possible
  asserts result subject rank=award medal=award
  yes "Anna Smit mocht met een bronzen plak naar huis." => Anna Smit: rank 3, medal bronze
  no "Anna Smit wil met een bronzen plak naar huis."

frame hangs-medal
  verb hangen om|hangen
  needs MARKER[id=round-neck]
  subject
  role award: AWARD[medal] bare
  asserts result subject rank=award medal=award
  yes "Anna Smit hing het goud om haar nek." => Anna Smit: rank 1, medal gold
  no "Anna Smit hing een sjaal om haar nek."

frame shares-place
  verb delen
  role rank: RANK[kind=noun]|AWARD bare
  role other: competitor behind with
  asserts result other rank=rank medal=rank
  yes "Anna Smit deelde de vijfde plaats met Eva Maes." => Anna Smit: rank 5; Eva Maes: rank 5
  no "Anna Smit deelde een kamer met Eva Maes."

frame pleased-with-place
  verb zijn tonen voelen reageren leven
  needs MARKER[id=pleased]|MARKER[id=settle]
  subject
  role rank: RANK[kind=noun]|AWARD[medal] behind with|about
  takes time
  asserts result subject rank=rank medal=rank time
  yes "Anna Smit was blij met haar derde plaats." => Anna Smit: rank 3
  no "Anna Smit zou blij zijn met een derde plaats."
  no "Anna Smit was niet blij met haar derde auto."

frame time-good-for
  verb zijn blijken
  needs MARKER[id=good-for]
  role who: competitor behind of
  role rank: RANK|AWARD behind for
  takes time
  asserts result who rank=rank medal=rank time
  yes "De 39,20 van Anna Smit was goed voor plek elf." => Anna Smit: rank 11, time 39.2
  no "De 39,20 van Anna Smit was niet goed voor een medaille."

frame enough-for
  verb zijn blijken
  needs MARKER[id=enough]
  role award: AWARD|RANK[kind=noun] behind for
  role who: PERSON behind of
  takes time
  asserts result who rank=award medal=award time
  yes "39,20 was genoeg voor de zege van Anna Smit." => Anna Smit: rank 1, time 39.2
  no "39,20 was niet genoeg voor de zege van Anna Smit."

frame clock-stopped
  verb stil|staan stil|zetten stil|vallen staan
  needs MARKER[id=clock]
  role who: competitor behind for|at
  role time: TIME
  asserts result who time
  yes "De klok bleef voor Anna Smit stilstaan op 39,20." => Anna Smit: time 39.2
  yes "Voor Anna Smit stond er 39,20 op het bord." => Anna Smit: time 39.2
  no "Voor Anna Smit stond er niets op het bord."
