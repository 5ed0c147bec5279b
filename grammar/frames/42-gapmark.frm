# Records told otherwise.

# "Het oude record was 4.03,10", "Haar vorige besttijd was 4.03,10".
frame old-record-was
  verb zijn bedragen
  role type: RECORD-WORD[kind=old]
  role old: TIME|MARK|POINTS bare
  without competitor behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record old type time=old new=false
  yes "Ann Maes liep een Nederlands record: 4.02,31. Het oude record was 4.03,10." => Ann Maes: time 242.31; Ann Maes: NR 242.31; : NR 243.1
  no "Ann Maes liep een Nederlands record: 4.02,31. Het oude record was oud." => Ann Maes: time 242.31; Ann Maes: NR 242.31

frame own-old-record-was
  verb zijn bedragen staan
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD[kind=own]
  role old: TIME|MARK|POINTS bare
  without competitor behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record holder type time=old new=false
  yes "Ann Maes liep een Nederlands record: 4.02,31. Haar vorige besttijd was 4.03,10." => Ann Maes: time 242.31; Ann Maes: NR 242.31; Ann Maes: PB 243.1
  no "Ann Maes liep 4.02,31. Haar vorige besttijd was beter." => Ann Maes: time 242.31

# "Zijn nationale record bedraagt sinds enkele weken 36,09".
frame own-record-amounts-since
  verb bedragen zijn
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS behind since
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Ann Maes werd derde. Haar nationale record bedraagt sinds enkele weken 36,09." => Ann Maes: rank 3; Ann Maes: NR 36.09
  no "Ann Maes werd derde. Haar nationale record staat al enkele weken." => Ann Maes: rank 3
