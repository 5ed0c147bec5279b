# Out of a sprint before it began.

# "maakte een valse start": who does is out.
frame false-start-made
  sport athletics swimming
  verb maken begaan veroorzaken
  needs MARKER[id=false-start]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DSQ reason=rules
  yes "Ann Maes maakte op de 60 meter een valse start." => Ann Maes: DSQ rules
  no "Ann Maes maakte geen valse start."
  no "Ann Maes kende een valse start van het seizoen."
