# Records: best marks stated with their value.

frame set-record
  verb rijden zetten vestigen verbeteren aan|scherpen schaatsen lopen laten noteren winnen finishen breken komen klokken eindigen zegevieren zijn betekenen bezorgen leveren slopen scherp|stellen
  subject
  role type: RECORD-WORD
  role time: TIME
  asserts record subject type time new=true
  asserts result subject time
  yes "Natalia Voronina reed in 6.39,02 een wereldrecord." => Natalia Voronina: WR 399.02; Natalia Voronina: time 399.02
  no "Natalia Voronina wil het wereldrecord van 6.39,02 verbeteren."
