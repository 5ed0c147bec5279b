# Records that stand, told with verbs of setting one.

# "liep in 2015 het wereldrecord: 3.50,07": not of now.
frame record-set-then
  verb lopen rijden schaatsen zwemmen springen werpen gooien stoten vestigen zetten neer|zetten noteren klokken realiseren brengen
  voice active
  needs YEAR
  subject
  role type: RECORD-WORD[kind=the] bare
  role time: TIME|MARK|POINTS
  without RECORD-WORD[kind=holder]
  without competitor behind of
  without TIME|MARK|POINTS behind of
  asserts record subject type time new=false
  last
  yes "Ann Maes liep in 2015 het wereldrecord: 3.50,07." => Ann Maes: WR 230.07
  no "Ann Maes liep in 2015 niet het wereldrecord: 3.50,07."

# "bracht dit seizoen het Belgisch record op 6,40 meter": not of now.
frame record-set-this-season
  verb lopen rijden schaatsen zwemmen springen werpen gooien stoten vestigen zetten neer|zetten noteren klokken realiseren brengen
  voice active
  needs MARKER[id=this-season]|MARKER[id=before-in-season]
  without YEAR
  subject
  role type: RECORD-WORD[kind=the] bare
  role time: TIME|MARK|POINTS|LEVEL
  without RECORD-WORD[kind=holder]
  without competitor behind of
  without TIME|MARK|POINTS behind of
  asserts record subject type time new=false
  last
  yes "Ann Maes werd derde in 37,30. Ann Maes reed deze winter het wereldrecord: 36,07." => Ann Maes: rank 3, time 37.3; Ann Maes: WR 36.07
  no "Ann Maes wil deze winter het wereldrecord rijden: 36,07."

# "reed een week geleden het wereldrecord: 36,07".
frame record-set-lately
  verb lopen rijden schaatsen zwemmen springen werpen gooien stoten vestigen zetten neer|zetten noteren klokken realiseren brengen
  voice active
  needs RELATIVE-PERIOD
  without YEAR
  without MARKER[id=this-season]
  without MARKER[id=before-in-season]
  subject
  role type: RECORD-WORD[kind=the] bare
  role time: TIME|MARK|POINTS|LEVEL
  without RECORD-WORD[kind=holder]
  without competitor behind of
  without TIME|MARK|POINTS behind of
  asserts record subject type time new=false
  asserts result subject time
  last
  yes "Ann Maes reed vorige maand het wereldrecord: 36,07." => Ann Maes: WR 36.07; Ann Maes: time 36.07
  no "Ann Maes reed vorige maand niet het wereldrecord: 36,07."

# "Eerder deze winter had ze het Nederlands record al verbeterd": not with the time of now.
frame record-set-before
  verb verbreken rijden schaatsen lopen zwemmen springen werpen stoten gooien vestigen zetten neer|zetten noteren klokken verbeteren breken aan|scherpen scherp|stellen verpletteren verpulveren slopen
  voice active
  needs MARKER[id=before-in-season]
  subject
  role type: RECORD-WORD[kind=new]|RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  without TIME|MARK|POINTS|LEVEL
  asserts nothing
  last
  yes "Ann Maes reed 37,30. Eerder deze winter had ze het Nederlands record al verbeterd." => Ann Maes: time 37.3
  no "Ann Maes reed 37,30. Ze heeft het Nederlands record verbeterd." => Ann Maes: time 37.3; Ann Maes: NR 37.3

# "heeft het Nederlands record op haar naam staan met 6,70 meter".
frame has-on-own-name
  verb hebben houden staan
  needs MARKER[id=on-own-name]|MARKER[id=on-name]
  subject
  role type: RECORD-WORD[kind=the]
  role time: TIME|MARK|POINTS behind with
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  last
  yes "Ann Maes heeft het Nederlands record op haar naam met 36,09." => Ann Maes: NR 36.09
  yes "Ann Maes houdt het Nederlands record op haar naam met 36,09." => Ann Maes: NR 36.09
  no "Ann Maes heeft het Nederlands record niet op haar naam."

# "is in het bezit van het wereldrecord (3.50,07)".
frame is-in-possession-of
  verb zijn
  needs MARKER[id=in-possession]
  subject
  role type: RECORD-WORD[kind=the] behind of
  role time: TIME|MARK|POINTS
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  last
  yes "Ann Maes is in het bezit van het wereldrecord (36,09)." => Ann Maes: WR 36.09
  no "Ann Maes is in het bezit van een rijbewijs."

# "staat op naam van Bos op 36,09".
frame record-on-name-at
  verb staan
  needs MARKER[id=name-of]
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  role time: LEVEL|GAP[kind=clock]
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=new]
  asserts record holder type time new=false
  last
  yes "Het wereldrecord staat op naam van Ann Maes op 36,09." => Ann Maes: WR 36.09
  no "Het wereldrecord staat niet op naam van Ann Maes."

# "reed de toptijd van Bos uit de boeken": whose it was has lost the first place.
frame rides-time-off-the-books
  verb rijden halen lopen zwemmen schaatsen knallen vegen skiën schrappen
  needs MARKER[id=off-the-books]
  subject
  needs RANK|MARKER[id=best-time]
  without RECORD-WORD
  role time?: TIME
  asserts result subject time
  last
  yes "Tom Maes reed de toptijd van Jan Bos uit de boeken. Tom Maes werd vierde." => Tom Maes: rank 4
  no "Tom Maes wil de toptijd van Jan Bos uit de boeken rijden."

# "verbeterde zijn persoonlijk record met liefst vier minuten en 19 seconden": by how much, and no time of a race.
frame betters-by-so-much
  verb verbeteren breken aan|scherpen scherp|stellen scherper|stellen verpletteren verpulveren
  needs MARKER[id=by-so-much]
  needs RECORD-WORD
  without TIME behind to|until|in
  without MARK
  without POINTS
  without TIME[official]
  asserts nothing
  last
  yes "Tom Maes won in 2.05.48. Hij verbeterde zijn persoonlijk record met liefst vier minuten en 19 seconden." => Tom Maes: rank 1, time 7548
  no "Tom Maes verbeterde zijn persoonlijk record niet."

# "het record staat met 17,20 meter nog op haar naam".
frame stood-on-own-name
  verb staan
  needs MARKER[id=on-own-name]|MARKER[id=on-name]
  before
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  role time: TIME|MARK|POINTS behind with
  without RECORD-WORD[kind=holder]
  asserts record before type time new=false
  last
  yes "Ann Maes werd derde. Tot vandaag stond het Nederlands record op haar naam met 36,09." => Ann Maes: rank 3; Ann Maes: NR 36.09
  no "Ann Maes werd derde. Het Nederlands record staat niet op haar naam met 36,09." => Ann Maes: rank 3

# "Dat stond sinds 1997 op naam van Bos (36,09)": of the record told before.
frame that-record-on-name
  verb staan
  needs MARKER[id=name-of]
  needs PRONOUN[form=demonstrative]|PRONOUN[demonstrative]
  role time: TIME[kind=stand]|MARK[kind=stand]
  role holder: competitor behind of
  without RECORD-WORD
  asserts record holder time new=false
  last
  yes "Ann Maes won in een Nederlands record van 36,09. Dat stond sinds 1997 op naam van Eva Bos (36,28)." => Ann Maes: rank 1, time 36.09; Ann Maes: NR 36.09; Eva Bos: NR 36.28
  no "Ann Maes won in een Nederlands record van 36,09. Dat stond vast." => Ann Maes: rank 1, time 36.09; Ann Maes: NR 36.09

# "reed twee minuten op kop": how long, and no time of a race.
frame rides-in-front-for
  verb rijden lopen liggen zitten schaatsen zwemmen fietsen
  needs MARKER[id=in-lead]
  needs DURATION
  without RANK
  without GAP
  asserts nothing
  last
  yes "Tom Maes reed twee minuten op kop. Tom Maes werd vierde." => Tom Maes: rank 4
  no "Tom Maes reed twee minuten op kop."

# "toen hij het Belgisch record op 36,09 zette": then, and not now.
frame record-set-when
  verb lopen rijden schaatsen zwemmen springen werpen gooien stoten vestigen zetten neer|zetten noteren klokken realiseren brengen
  voice active
  without RELATIVE-DAY
  without WEEKDAY
  subject
  role type: RECORD-WORD[kind=then]
  role time: TIME|MARK|POINTS|LEVEL
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  last
  yes "Tom Maes was zo goed als in 2015, toen hij het Belgisch record op 36,09 zette." => Tom Maes: NR 36.09
  no "Tom Maes was zo goed als in 2015, toen hij het Belgisch record net niet op 36,09 zette."

# "Halverwege klokte hij 1.01,20": a split.
frame clocks-half-way
  verb klokken noteren registreren door|komen passeren keren zwemmen rijden lopen schaatsen doen afdrukken laten
  needs MARKER[id=half-way]
  role time: TIME
  without RANK
  without RECORD-WORD
  asserts nothing
  last
  yes "Halverwege klokte Tom Maes 1.01,20. Tom Maes finishte in 2.08,12." => Tom Maes: time 128.12
  no "Halverwege klokte Tom Maes 1.01,20."

# "moest sneller zijn dan 2.08,50": what was asked.
frame must-be-faster-than
  require must
  verb moeten zijn zwemmen lopen rijden schaatsen duiken blijven gaan finishen klokken
  needs COMPARATIVE
  role time: TIME behind comparison
  asserts nothing
  last
  yes "Tom Maes moest sneller zijn dan 2.08,50. Tom Maes finishte in 2.08,80." => Tom Maes: time 128.8
  no "Tom Maes moest sneller zijn dan 2.08,50."

# "Maes (pr 4.01,00) werd vierde": what stood.
frame bracket-record-so-far
  bracket
  host
  role type: RECORD-WORD[kind=stood]
  role time: TIME|MARK|POINTS
  asserts record host type time new=false
  last
  yes "Ann Maes (pr 4.01,00) werd vierde in 4.02,31." => Ann Maes: rank 4, time 242.31; Ann Maes: PB 241
  no "Ann Maes (geen pr) werd vierde in 4.02,31." => Ann Maes: rank 4, time 242.31

# "onttroonde met 4.02,31 Bos als Belgisch recordhoudster".
frame dethrones-holder
  verb onttronen af|lossen op|volgen vervangen
  needs RECORD-WORD[kind=holder]
  subject
  object
  role type: RECORD-WORD[kind=holder] behind as
  role time: TIME|MARK|POINTS behind with|in
  asserts record subject type time new=true
  asserts result subject time
  last
  yes "Ann Maes onttroonde met 4.02,31 Eva Bos als Belgisch recordhoudster." => Ann Maes: NR 242.31; Ann Maes: time 242.31
  no "Ann Maes wil met 4.02,31 Eva Bos als Belgisch recordhoudster onttronen."

# "liep tien jaar geleden 3.50,07, nog steeds het wereldrecord".
frame still-the-record
  subject
  role type: RECORD-WORD[kind=still]
  role time: TIME|MARK|POINTS
  without RECORD-WORD[kind=new]
  asserts record subject type time new=false
  asserts result subject time
  last
  yes "Ann Maes liep in 2015 3.50,07, nog steeds het wereldrecord." => Ann Maes: WR 230.07; Ann Maes: time 230.07
  no "Ann Maes liep in 2015 niet 3.50,07, nog steeds het wereldrecord."

# "Maes staat op 125 punten, Bos op 79": whose figure the second is, is not read; neither is taken for both.
frame points-of-two
  verb staan
  subject
  needs POINTS
  needs NUMBER behind on
  without RANK
  asserts nothing
  last
  yes "Formule 1: Tom Maes staat op 125 punten, Jan Bos op 79. Jan Bos werd vierde." => Jan Bos: rank 4
  no "Formule 1: Tom Maes staat op 125 punten, Jan Bos op 79."

# "Haar persoonlijk record was 1.10.33, eerder dit jaar gezwommen in Gent".
frame own-record-set-earlier
  verb lopen rijden schaatsen zwemmen springen werpen gooien stoten vestigen zetten neer|zetten noteren klokken realiseren
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD[kind=own] bare
  role time: TIME|MARK|POINTS bare
  needs RELATIVE-PERIOD|YEAR|MONTH|PLACE|DATE
  without PRONOUN[form=personal]
  without PERSON bare
  without EPITHET bare
  without DEMONYM bare
  without RECORD-WORD[kind=new]
  asserts record holder type time new=false
  last
  yes "Ann Maes werd derde. Haar persoonlijk record was 36,33, eerder dit jaar gereden in Hamar." => Ann Maes: rank 3; Ann Maes: PB 36.33
  no "Ann Maes werd derde. Haar persoonlijk record was beter, eerder dit jaar gereden in Hamar." => Ann Maes: rank 3

# "ontnam in 1.06,73 Bos haar nationale record".
frame takes-record-from
  verb ontnemen af|nemen af|pakken ontfutselen
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] bare
  role time: TIME|MARK behind in|with
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  last
  yes "Ann Maes ontnam in 36,33 Eva Bos het nationale record." => Ann Maes: NR 36.33; Ann Maes: time 36.33
  no "Ann Maes wil in 36,33 Eva Bos het nationale record ontnemen."

# "kwam 15 seconden voor Bos als eerste over de streep": the gap is the other's.
frame comes-ahead-as
  verb worden komen eindigen finishen aan|komen binnen|komen over|komen arriveren
  needs GAP[kind=leads]
  subject
  role rank: RANK
  role gap: GAP[kind=leads]
  role second: competitor behind for
  without MARKER[id=midway]
  asserts result subject rank
  asserts result second gap gap-to=subject rank=rank+1
  last
  yes "Tom Maes kwam 15 seconden voor Jan Bos als eerste over de streep." => Tom Maes: rank 1; Jan Bos: rank 2, gap 15 to Tom Maes
  no "Tom Maes wil 15 seconden voor Jan Bos als eerste over de streep komen."

# "(wereldrecordhoudster met 36,35)".
frame bracket-holder-with
  bracket
  host
  role type: RECORD-WORD[kind=holder]
  role time: TIME|MARK|POINTS behind with|in
  asserts record host type time new=false
  last
  yes "Ann Maes (wereldrecordhoudster met 36,35) won." => Ann Maes: rank 1; Ann Maes: WR 36.35
  no "Ann Maes (wereldrecordhoudster) won." => Ann Maes: rank 1

# "waagde zich nog aan 6,25 meter": tried, and not cleared.
frame ventures-height
  sport athletics
  verb wagen proberen pogen mikken
  role mark: MARK|TIME
  without RANK
  asserts nothing
  last
  yes "Tom Maes waagde zich nog aan 6,25 meter. Hij won met 6,02 meter." => Tom Maes: rank 1, distance 6.02
  no "Tom Maes waagde zich nog aan 6,25 meter."

# "verdedigt op de 1500 meter een voorsprong van 1,07 seconde op Bos": in the classification.
frame defends-lead-on-ice
  sport speed-skating
  verb verdedigen hebben tellen koesteren
  tense present
  subject
  needs MARKER[id=lead-by]
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  role next?: GAP|DURATION|TIME
  role third?: competitor behind on adjoining
  without MARKER[id=midway]
  without NONRESULT
  without RANK
  asserts result second gap gap-to=subject standings
  asserts result third gap=next gap-to=subject standings
  last
  yes "Schaatser Tom Maes rijdt in Thialf het WK allround. Maes verdedigt op de 1500 meter een voorsprong van 1,07 seconde op Jan Bos." => Jan Bos: gap 1.07 to Tom Maes
  no "Schaatser Tom Maes wil in Thialf een voorsprong van 1,07 seconde op Jan Bos verdedigen."

# "de besttijd van Bos verbeteren": whose it was need not have won.
frame betters-best-time-of
  verb verbeteren evenaren benaderen verpulveren verpletteren slopen overtreffen aan|vallen bedreigen naderen
  role rank: RANK[kind=noun] bare
  role whose: competitor behind of
  without RECORD-WORD
  role time?: TIME behind with|in
  subject
  asserts result subject time
  last
  yes "Tom Maes verbeterde met 1.44,30 de besttijd van Jan Bos." => Tom Maes: time 104.3
  no "Tom Maes verbeterde de besttijd van Jan Bos."

frame best-time-bettered
  verb verbeteren evenaren benaderen verpulveren verpletteren slopen overtreffen aan|vallen bedreigen naderen
  role rank: RANK[kind=noun] bare
  role whose: competitor behind of
  without RECORD-WORD
  allow must possible wanted future negated
  asserts nothing
  last
  yes "Tom Maes moest de besttijd van Jan Bos verbeteren. Tom Maes werd vierde." => Tom Maes: rank 4
  no "De besttijd van Jan Bos werd niet verbeterd."
