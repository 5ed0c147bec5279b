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
  asserts record subject type time new=false
  last
  yes "Ann Maes liep in 2015 het wereldrecord: 3.50,07." => Ann Maes: WR 230.07
  no "Ann Maes liep in 2015 niet het wereldrecord: 3.50,07."

# "heeft het Nederlands record op haar naam staan met 6,70 meter".
frame has-on-own-name
  verb hebben houden staan
  needs MARKER[id=on-own-name]
  subject
  role type: RECORD-WORD[kind=the]
  role time: TIME|MARK|POINTS behind with
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  last
  yes "Ann Maes heeft het Nederlands record op haar naam met 36,09." => Ann Maes: NR 36.09
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
