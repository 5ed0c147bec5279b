# "verbeterde het werelduurrecord tot 49,254 kilometer": of a distance.
frame sets-hour-record
  sport cycling
  verb verbeteren breken verbreken vestigen zetten aan|scherpen scherper|stellen brengen rijden pakken
  voice active
  needs MARKER[id=hour-record]
  subject
  role mark: DISTANCE
  without NONRESULT
  asserts record subject type=WR distance=mark new=true
  last
  yes "Wielrenner Tom Maes verbeterde het werelduurrecord tot 55,548 kilometer." => Tom Maes: WR 55548
  yes "Wielrenster Anna Smit zette het werelduurrecord op 49,254 kilometer." => Anna Smit: WR 49254
  no "Wielrenner Tom Maes wil het werelduurrecord verbeteren tot 56 kilometer."
  no "Wielrenner Tom Maes won in 35.55 en verbeterde in april nog het werelduurrecord." => Tom Maes: rank 1, time 2155
