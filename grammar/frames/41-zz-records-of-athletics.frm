# Records told by themselves.

# "Een persoonlijk record.": of the figure of the sentence before.
frame record-alone
  verbless
  before
  role type: RECORD-WORD[kind=new] bare
  without TIME
  without MARK
  without DISTANCE
  without POINTS
  without competitor
  without PERSON
  without RECORD-WORD[kind=holder]
  asserts record before type new=true
  yes "Ann Maes won in 36,09. Een persoonlijk record." => Ann Maes: rank 1, time 36.09; Ann Maes: PB 36.09
  no "Ann Maes won in 36,09. Geen persoonlijk record." => Ann Maes: rank 1, time 36.09
