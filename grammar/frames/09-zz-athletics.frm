# What the first steps of a contest in the field look like, and how those of several events stand on the way.

# "opende met 17,30": where the series began.
frame opens-with-mark
  sport athletics
  verb openen beginnen starten in|zetten
  subject
  needs DISCIPLINE[kind=field]
  role mark: MARK|TIME
  without RANK
  without DISCIPLINE[kind=points]
  asserts nothing
  last
  yes "Ann Maes opende bij het kogelstoten met 17,30 meter. Ann Maes werd vierde." => Ann Maes: rank 4
  no "Ann Maes opende bij het kogelstoten met 17,30 meter."
