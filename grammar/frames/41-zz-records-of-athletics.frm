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

# "Het betekende een persoonlijk record": of the figure of the sentence before.
frame it-meant-record
  verb betekenen zijn op|leveren worden
  needs PRONOUN[gender=neuter] bare
  before
  role type: RECORD-WORD[kind=new] bare
  without TIME
  without MARK
  without POINTS
  without competitor
  without PERSON
  without RECORD-WORD[kind=holder]
  without MARKER[id=own-time]
  asserts record before type new=true
  yes "Ann Maes won in 36,09. Het betekende een persoonlijk record." => Ann Maes: rank 1, time 36.09; Ann Maes: PB 36.09
  no "Ann Maes won in 36,09. Het was geen persoonlijk record." => Ann Maes: rank 1, time 36.09

# "wat een baanrecord betekende", "dat een persoonlijk record opleverde".
frame which-is-record
  verb betekenen zijn op|leveren
  host
  before
  role type: RECORD-WORD[kind=new] bare
  without PERSON
  without TEAM
  without COUNTRY
  without RECORD-WORD[kind=holder]
  asserts record before type new=true
  yes "Ann Maes won in 36,09, wat een baanrecord betekende." => Ann Maes: rank 1, time 36.09; Ann Maes: TR 36.09
  no "Ann Maes won in 36,09, wat geen baanrecord betekende." => Ann Maes: rank 1, time 36.09

# "zorgde daarmee voor een baanrecord": of the figure told last.
frame brings-about-record
  verb zorgen tekenen
  subject
  role type: RECORD-WORD[kind=new] behind for
  without TIME
  without MARK
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Ann Maes reed 36,09 en zorgde daarmee voor een baanrecord." => Ann Maes: time 36.09; Ann Maes: TR 36.09
  no "Ann Maes reed 36,09 en zorgde daarmee net niet voor een baanrecord." => Ann Maes: time 36.09

# "kwam met 36,09 op naam van Maes".
frame record-comes-on-name
  verb komen
  needs MARKER[id=name-of]
  role type: RECORD-WORD[kind=the]
  role time: TIME|MARK|POINTS behind with
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=true
  asserts result holder time
  yes "Het baanrecord kwam met 36,09 op naam van Ann Maes." => Ann Maes: TR 36.09; Ann Maes: time 36.09
  no "Het baanrecord kwam niet op naam van Ann Maes."

# "deed met 36,09 beter dan het baanrecord".
frame better-than-record
  verb doen zijn
  subject
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=own]|RECORD-WORD[kind=old] behind comparison
  role time: TIME|MARK behind with|in
  without COMPARATIVE[kind=slower]
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Met 36,09 deed Ann Maes beter dan het baanrecord." => Ann Maes: TR 36.09; Ann Maes: time 36.09
  no "Ann Maes deed met 36,09 niet beter dan het baanrecord."

# "bleef boven het baanrecord van 36,09": of no one in particular.
frame record-neared
  role type: RECORD-WORD[kind=the] behind above|under|at|on|to|beside
  role old: TIME|MARK|POINTS behind of
  without competitor behind of
  without RECORD-WORD[kind=holder]
  without MARKER[id=name-of]
  allow negated possible wanted future must seems nearly
  asserts record old type time=old new=false
  yes "Ann Maes bleef boven het baanrecord van 36,09." => : TR 36.09
  no "Ann Maes bleef boven het baanrecord."

# "liep 11,40, een tiende sneller dan haar persoonlijk record van 11,50".
frame beats-own-record
  sport athletics swimming speed-skating triathlon
  subject
  needs MARKER[id=beats-own]
  takes time
  asserts record subject type=PB time new=true
  asserts result subject time
  yes "Ann Maes liep 11,40, een tiende sneller dan haar persoonlijk record van 11,50." => Ann Maes: PB 11.4; Ann Maes: time 11.4
  no "Ann Maes liep net niet sneller dan haar persoonlijk record van 11,50."

# "Persoonlijke records waren er voor Maes met 3.29 en …".
frame records-were-for
  sport athletics swimming triathlon speed-skating
  verb zijn
  role type: RECORD-WORD bare
  role who: competitor behind for
  role time: TIME|MARK behind with|in adjoining
  asserts record who type time new=true
  asserts result who time
  yes "Er was een persoonlijk record voor Ann Maes met 3.29,20." => Ann Maes: PB 209.2; Ann Maes: time 209.2
  yes "Er waren persoonlijke records voor Ann Maes in 3.29,20 en Eva Bos in 3.31,40." => Ann Maes: PB 209.2; Ann Maes: time 209.2; Eva Bos: PB 211.4; Eva Bos: time 211.4
  no "Er was geen persoonlijk record voor Ann Maes met 3.29,20."

# "Nieuw parcoursrecord voor Maes: 38.10".
frame record-for-verbless
  sport athletics swimming triathlon speed-skating
  verbless
  role type: RECORD-WORD[kind=new] bare
  role who: competitor behind for
  role time: TIME|MARK
  without NONRESULT
  asserts record who type time new=true
  asserts result who time
  yes "Nieuw baanrecord voor Ann Maes: 38.10,20." => Ann Maes: TR 2290.2; Ann Maes: time 2290.2
  no "Geen nieuw baanrecord voor Ann Maes: 38.10,20."

# "werd verbeterd door Maes, die 38.10 liep".
frame record-bettered-by
  sport athletics swimming triathlon speed-skating
  verb verbeteren breken verpulveren aan|scherpen evenaren
  voice passive
  role type: RECORD-WORD bare
  role who: competitor behind by
  without NONRESULT
  asserts record who type new=true
  yes "Het baanrecord werd verbeterd door Ann Maes, die 38.10,20 liep." => Ann Maes: TR 2290.2; Ann Maes: time 2290.2
  no "Het baanrecord werd niet verbeterd door Ann Maes, die 38.10,20 liep." => Ann Maes: time 2290.2
