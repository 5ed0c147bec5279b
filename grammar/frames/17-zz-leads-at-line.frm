# "had op de finishlijn een seconde voorsprong op Bos": he was there first.
frame ahead-at-the-line
  sport motor-sport cycling marathon-skating athletics triathlon cross-country-skiing biathlon
  verb hebben houden
  needs MARKER[id=finish-lead]
  needs MARKER[id=lead-by]
  subject
  role second: PERSON behind on
  without RANK
  without MARKER[id=midway]
  without MARKER[id=in-a-group]
  asserts result subject rank=1 derived
  yes "Coureur Raul Ruiz had op de finishlijn een voorsprong van twee seconden op Remy Hill." => Raul Ruiz: rank 1; Remy Hill: gap 2 to Raul Ruiz
  no "Coureur Raul Ruiz had halverwege een voorsprong van een seconde op Remy Hill."

# "moest zich neerleggen bij een tweede plaats".
frame resigns-to-place
  verb neer|leggen
  subject
  role rank: RANK[kind=noun]|AWARD behind at|in
  allow must
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank medal=rank
  yes "Anna Smit moest zich neerleggen bij een tweede plaats." => Anna Smit: rank 2
  yes "Anna Smit legde zich neer bij de vierde plek." => Anna Smit: rank 4
  no "Anna Smit wilde zich niet neerleggen bij een tweede plaats."
