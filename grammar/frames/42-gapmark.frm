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

# "liep 22,71, een evenaring van haar persoonlijk record": no new one.
frame evens-record
  subject
  needs MARKER[id=evens]
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] behind of
  role time: TIME|MARK|POINTS
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  asserts result subject time
  yes "Ann Maes liep 22,71, een evenaring van haar persoonlijk record." => Ann Maes: PB 22.71; Ann Maes: time 22.71
  no "Ann Maes wil met 22,71 haar persoonlijk record evenaren."

frame improves-record
  subject
  needs MARKER[id=improves]
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] behind of
  role time: TIME|MARK|POINTS bare
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Ann Maes liep 22,71, een verbetering van haar persoonlijk record." => Ann Maes: PB 22.71; Ann Maes: time 22.71
  no "Ann Maes hoopt op een verbetering van haar persoonlijk record."

frame improves-record-with
  subject
  needs MARKER[id=improves]
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] behind of
  role time: TIME|MARK|POINTS behind with|in
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Met 22,71, een verbetering van haar Belgisch record (22,90), werd Ann Maes derde." => Ann Maes: rank 3, time 22.71; Ann Maes: NR 22.71; Ann Maes: NR 22.9
  no "Met 22,71 wil Ann Maes een verbetering van haar Belgisch record."

# "heeft 2,28 als beste prestatie staan", "had 22,90 achter haar naam staan".
frame has-best-standing
  verb hebben staan
  needs MARKER[id=as-best]
  subject
  role time: TIME|MARK bare
  without RECORD-WORD
  asserts record subject type=PB time new=false
  last
  yes "Hoogspringer Tom Maes werd derde. Maes had 2,28 meter als beste prestatie staan." => Tom Maes: rank 3; Tom Maes: PB 2.28
  no "Hoogspringer Tom Maes werd derde. Maes had niets als beste prestatie staan." => Tom Maes: rank 3

# "deed met 4.02,31 beter dan haar pr".
frame does-better-than-record
  verb doen zijn gaan presteren scoren
  needs COMPARATIVE[kind=faster]|MARKER[id=improves]|TIME[official]
  subject
  role time: TIME[official]
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  without COMPARATIVE[kind=slower]
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Ann Maes deed met 4.02,31 beter dan haar pr." => Ann Maes: PB 242.31; Ann Maes: time 242.31
  no "Ann Maes deed met 4.02,31 niet beter dan haar pr."

# "het baanrecord dat met 36,01 in handen was van Bos".
frame record-in-hands-of
  verb zijn blijven
  needs MARKER[id=hold]
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS behind with
  role holder: competitor behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Ann Maes bleef onder het baanrecord dat met 36,01 in handen was van Eva Bos." => Eva Bos: TR 36.01
  no "Ann Maes bleef onder het baanrecord dat in handen was van Eva Bos."

# "Het nationale record (36,21), in 2007 gereden door Bos, bleef buiten bereik".
frame record-done-by
  needs MARKER[id=done-by]
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  role time: TIME|MARK|POINTS behind of
  role holder: competitor behind by
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Het nationale record (36,21), in 2007 gereden door Ann Maes in Hamar, bleef buiten bereik." => Ann Maes: NR 36.21
  no "Het nationale record, in 2007 gereden door Ann Maes in Hamar, bleef buiten bereik."

# "Daarmee werd de oude nationale toptijd van 39,18 verbeterd".
frame old-record-was-bettered
  verb verbeteren breken verbreken aan|scherpen scherp|stellen verpletteren verpulveren evenaren slopen
  voice passive
  role type: RECORD-WORD[kind=old]|RECORD-WORD[kind=the]
  role old: TIME|MARK|POINTS behind of
  without competitor behind of
  without RECORD-WORD[kind=holder]
  asserts record old type time=old new=false
  yes "Daarmee werd het oude nationale record van 39,18 verbeterd." => : NR 39.18
  no "Daarmee werd het oude nationale record verbeterd."

# "verbeterde haar persoonlijk record (was 1.10,24)".
frame own-record-was-so
  subject
  role type: RECORD-WORD[kind=own]
  role old: NONRESULT[kind=was]
  asserts record subject type time=old new=false
  yes "Ann Maes verbeterde haar persoonlijk record (was 37,24) met een halve seconde." => Ann Maes: PB 37.24
  no "Ann Maes verbeterde haar persoonlijk record met een halve seconde."

# "dook zo twee honderdsten onder haar persoonlijk record": with the figure told beside.
frame dives-under-own-record
  sport athletics swimming speed-skating
  verb duiken
  subject
  role type: RECORD-WORD[kind=own] behind under
  without TIME
  without MARK
  without POINTS
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Schaatsster Ann Maes werd tweede in 36,55 en dook zo twee honderdsten onder haar persoonlijk record." => Ann Maes: rank 2, time 36.55; Ann Maes: PB 36.55
  no "Schaatsster Ann Maes werd tweede in 36,55 en dook net niet onder haar persoonlijk record." => Ann Maes: rank 2, time 36.55

# "Haar persoonlijk record staat met 36,31 nog scherper".
frame own-record-stands-with
  verb staan liggen
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD[kind=own]
  role time: TIME|MARK|POINTS behind with
  without RECORD-WORD[kind=holder]
  without competitor behind of
  asserts record holder type time new=false
  yes "Ann Maes werd derde. Haar persoonlijk record staat met 36,31 nog een stukje scherper." => Ann Maes: rank 3; Ann Maes: PB 36.31
  no "Ann Maes werd derde. Haar persoonlijk record staat nog een stukje scherper." => Ann Maes: rank 3

# "1.32,94, wat een verbetering van het nationale record was".
frame which-improves
  verb zijn betekenen vormen
  host
  before
  needs MARKER[id=improves]
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old]|RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record before type new=true
  yes "Ann Maes won in 36,09, wat een verbetering van het baanrecord was." => Ann Maes: rank 1, time 36.09; Ann Maes: TR 36.09
  yes "Ann Maes won in 36,09, wat een verbetering van het baanrecord vormde." => Ann Maes: TR 36.09; Ann Maes: rank 1, time 36.09
  no "Ann Maes won in 36,09, wat geen verbetering van het baanrecord was." => Ann Maes: rank 1, time 36.09

# "klokte 7.41,30, duidelijk beter dan zijn vorige toptijd": with the figure told beside.
frame better-than-own-best
  sport athletics swimming speed-skating triathlon
  verb zijn
  subject
  needs COMPARATIVE[kind=faster]
  role own: PRONOUN behind comparison
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=old] bare
  without COMPARATIVE[kind=slower]
  without TIME behind with|in
  without TIME bare
  without MARK
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Schaatser Tom Maes klokte 1.44,30, duidelijk sneller dan zijn vorige toptijd." => Tom Maes: PB 104.3; Tom Maes: time 104.3
  no "Schaatser Tom Maes klokte 1.44,30, iets langzamer dan zijn vorige toptijd." => Tom Maes: time 104.3
