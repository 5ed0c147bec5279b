# Records that somebody has, with the word for one that is set.

frame has-record
  verb hebben bezitten
  subject
  role type: RECORD-WORD[kind=new]
  role time: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  without AWARD
  without RANK
  asserts record subject type time new=false
  last
  yes "Ann Maes heeft een persoonlijk record van 36,09." => Ann Maes: PB 36.09
  no "Ann Maes heeft geen persoonlijk record van 36,09."

# "kwam twee tellen tekort voor het wereldrecord van 36,09": what was missed is not what was ridden.
frame falls-short-of-record
  verb tekort|komen
  role type: RECORD-WORD[kind=the]
  role time: TIME bare
  asserts record time type time new=false
  last
  yes "Ann Maes kwam twee tellen tekort voor het wereldrecord van 36,09." => : WR 36.09
  no "Ann Maes kwam twee tellen tekort voor het podium."
