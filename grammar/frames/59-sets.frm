# The games of one set are no score of a match.
frame one-set
  sport tennis badminton table-tennis padel
  needs SCORE
  without SETS
  without TEAM
  without TEAM-ALIAS
  without COUNTRY
  asserts nothing
  last
  no "Eva Jansen won van Ann Maes de openingsset met 6-3."

# Over two matches together it is the score of neither.
frame aggregate
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  needs AGGREGATE
  allow must quoted condition seems
  asserts nothing
  last
  no "Ajax schakelde PSV over twee wedstrijden uit (5-4)."

frame shoot-out-score
  sport football hockey handball water-polo korfball ice-hockey futsal
  needs SHOOT-OUT
  allow must quoted condition seems
  asserts nothing
  last
  no "PEC Zwolle won na strafschoppen van ADO Den Haag (4-2)."
  no "PEC Zwolle moest tegen ADO Den Haag met 2-4 het hoofd buigen na strafschoppen."
