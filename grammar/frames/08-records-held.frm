# Records that stand, told so that the time could be taken for one of the race.

# "zijn pr (22,22), dat hij in mei zwom": what is told of is the record, no race of now.
frame record-that-was-set
  verb zwemmen lopen rijden schaatsen zetten neer|zetten vestigen klokken noteren realiseren springen werpen stoten
  host
  subject
  role type: RECORD-WORD[kind=own]
  role time: TIME|MARK|POINTS
  asserts record subject type time new=false
  last
  yes "Tom Maes bleef boven zijn persoonlijk record van 22,22, dat hij in mei zwom." => Tom Maes: PB 22.22
  no "Tom Maes bleef boven zijn persoonlijk record, dat hij in mei zwom."

# "De toptijd van Smit op de 200 meter vlinderslag is 2.09,18".
frame best-time-of
  verb zijn staan bedragen dateren
  needs MARKER[id=best-time]
  role holder: competitor behind of
  role time: TIME bare
  asserts record holder type=PB time new=false
  last
  yes "De toptijd van Emma Bos op de 200 meter vlinderslag is 2.09,18." => Emma Bos: PB 129.18
  no "De toptijd van Emma Bos op de 200 meter vlinderslag is niet bekend."

# "(persoonlijk record: 30,54)": what stood, and no time of now.
frame bracket-record-that-stood
  bracket
  host
  needs MARKER[id=record-stood]
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS
  asserts record host type time new=false
  last
  yes "Emma Bos werd zevende in 30,74 (persoonlijk record: 30,54)." => Emma Bos: rank 7, time 30.74; Emma Bos: PB 30.54
  no "Emma Bos werd zevende in 30,74 (geen persoonlijk record)." => Emma Bos: rank 7, time 30.74

# "heeft met 11,04 nog altijd het Belgische record".
frame still-has-record
  verb hebben bezitten
  tense present
  subject
  role type: RECORD-WORD bare
  role time: TIME|MARK|POINTS behind with
  without NONRESULT
  asserts record subject type time new=false
  last
  yes "Kim Bos heeft met 37,04 nog altijd het Nederlandse record." => Kim Bos: NR 37.04
  no "Kim Bos heeft met 37,04 gewonnen." => Kim Bos: rank 1, time 37.04
