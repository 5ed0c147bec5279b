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
