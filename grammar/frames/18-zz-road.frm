# The road in other words.

# Who goes off with a stage has won it.
frame goes-off-with-race
  sport cycling
  verb gaan vandoor|gaan ervandoor|gaan lopen
  needs MARKER[id=off-with]
  subject
  role race: DISCIPLINE behind with
  without NONRESULT
  without RANK
  without AWARD
  asserts result subject rank=1
  yes "Wielrenner Tom Maes ging aan de haal met de openingsrit." => Tom Maes: rank 1
  yes "Met de slotrit ging Tom Maes aan de haal." => Tom Maes: rank 1
  no "Tom Maes hoopt aan de haal te gaan met de vijfde etappe."
  no "Tom Maes ging in de vijfde etappe aan de haal met twee anderen."

frame goes-off-with-lead
  sport cycling
  verb gaan vandoor|gaan ervandoor|gaan
  needs MARKER[id=off-with]
  needs MARKER[id=leadership]|JERSEY
  subject
  without JERSEY[title]
  without NONRESULT
  asserts result subject rank=1 standings
  yes "Tom Maes gaat aan de haal met de leidersplaats." => Tom Maes: rank 1
  yes "Tom Maes is aan de haal gegaan met de leiderstrui." => Tom Maes: rank 1
  no "Tom Maes wil met de leidersplaats aan de haal gaan."

# Who leads a cup of several races, and who come next.
frame is-leader-of-cup
  sport cycling
  verb zijn blijven
  tense present
  needs EPITHET[id=leader]|MARKER[id=the-leader]|MARKER[id=new-leader]|MARKER[id=kept-lead]
  subject
  role what: COMPETITION[kind=cup]|COMPETITION[kind=world-cup-series] behind in|of
  role next?: PERSON behind for
  without MARKER[id=off-leader]
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank=1 standings
  asserts result next rank=2+ standings
  last
  yes "Voor Jan Bos en Ids Smit blijft veldrijder Tom Maes leider in de wereldbeker." => Tom Maes: rank 1; Jan Bos: rank 2; Ids Smit: rank 3
  yes "Veldrijder Tom Maes blijft leider in de Superprestige." => Tom Maes: rank 1
  no "Veldrijder Tom Maes was vorig jaar leider in de Superprestige."
  no "Veldrijder Tom Maes is geen leider meer in de Superprestige."
