# Records: best marks stated with their value.

# "in een persoonlijk record van 1.08,67", "met 34,06, een baanrecord": the mark is the subject's, and new.
frame sets-record-of
  subject
  role type: RECORD-WORD[kind=new]
  role time: TIME|MARK|POINTS behind of
  without RECORD-WORD behind under|above|from
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Wesly Dijs werd vijfde in een persoonlijk record van 1.08,67." => Wesly Dijs: rank 5, time 68.67; Wesly Dijs: PB 68.67
  no "Wesly Dijs wil een persoonlijk record van 1.08,67 rijden."

frame sets-record
  subject
  role type: RECORD-WORD[kind=new]
  role time: TIME|MARK|POINTS
  without TIME|MARK|POINTS behind of
  without RECORD-WORD behind under|above|from
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=own]
  asserts record subject type time new=true
  asserts result subject time
  yes "Natalia Voronina reed in 6.39,02 een wereldrecord." => Natalia Voronina: WR 399.02; Natalia Voronina: time 399.02
  yes "Tony Maes eindigde in 1.44,82, een persoonlijk record." => Tony Maes: PB 104.82; Tony Maes: time 104.82
  yes "Tony Maes won in 1.44,82, een baanrecord en een Nederlands record." => Tony Maes: NR 104.82; Tony Maes: TR 104.82; Tony Maes: rank 1, time 104.82
  no "Natalia Voronina wil in 6.39,02 een wereldrecord rijden."

# "in 52,27, een meetingrecord en haar beste seizoenstijd".
frame sets-two-records
  subject
  role type: RECORD-WORD[kind=new]
  role other: RECORD-WORD[kind=own]
  role time: TIME|MARK|POINTS
  without TIME|MARK|POINTS behind of
  without RECORD-WORD behind under|above|from
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts record subject type=other time new=true
  asserts result subject time
  yes "Ann Maes won in 1.54,82, een baanrecord en haar beste seizoenstijd." => Ann Maes: SB 114.82; Ann Maes: TR 114.82; Ann Maes: rank 1, time 114.82
  no "Ann Maes wil in 1.54,82 een baanrecord en haar beste seizoenstijd rijden."

class better = verbeteren breken verbreken aan|scherpen scherp|stellen verpletteren verpulveren verbrijzelen bij|stellen slopen brengen jagen rijden zwemmen lopen zetten halen duiken schaatsen vegen wissen scherper|stellen blazen kegelen

# "verbeterde haar persoonlijk record tot 55,44"
frame betters
  verb @better
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] bare
  role time: TIME|MARK|POINTS behind to|until
  role old?: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Lies Peeters verbeterde haar persoonlijk record tot 55,44." => Lies Peeters: PB 55.44; Lies Peeters: time 55.44
  yes "Jan Smit bracht het baanrecord naar 33,98." => Jan Smit: TR 33.98; Jan Smit: time 33.98
  yes "Jan Smit stelde zijn persoonlijk record bij tot 1.43,90." => Jan Smit: PB 103.9; Jan Smit: time 103.9
  no "Jan Smit hoopt zijn persoonlijk record bij te stellen tot 1.43,90."
  no "Natalia Voronina wil het wereldrecord van 6.39,02 verbeteren."

# "bracht zijn record van 10,38 naar 10,18".
frame betters-from-to
  verb @better
  subject
  role type: RECORD-WORD[kind=own] bare
  role old: TIME|MARK|POINTS behind of|from
  role time: TIME|MARK|POINTS behind to|until
  without RECORD-WORD[kind=holder]
  asserts record subject type time=old new=false
  yes "Lies Peeters bracht haar persoonlijk record van 56,10 naar 55,44." => Lies Peeters: PB 55.44; Lies Peeters: time 55.44; Lies Peeters: PB 56.10
  no "Lies Peeters wil haar persoonlijk record van 56,10 naar 55,44 brengen." => Lies Peeters: PB 56.10

frame betters-in
  verb @better in|nemen nemen sneuvelen weg|kapen kapen af|snoepen snoepen grijpen pakken veroveren over|nemen af|nemen
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] bare
  role time: TIME|MARK|POINTS behind with|in|by
  without TIME[kind=stand]|MARK[kind=stand]|POINTS[kind=stand]
  without TIME|MARK|POINTS behind to|until
  without RECORD-WORD[kind=holder]
  without MARKER[id=owned]
  asserts record subject type time new=true
  asserts result subject time
  yes "In 33,90 verbeterde Jan Smit het baanrecord." => Jan Smit: TR 33.9; Jan Smit: time 33.9
  yes "Met 8.120 punten verbeterde Jan Smit zijn persoonlijk record." => Jan Smit: PB 8120; Jan Smit: points 8120
  yes "Met 1.43,90 verpulverde Jan Smit zijn persoonlijk record." => Jan Smit: PB 103.9; Jan Smit: time 103.9
  no "Met 1.43,90 kon Jan Smit zijn persoonlijk record niet verpulveren."
  no "In 33,90 verbeterde Jan Smit het baanrecord niet."

frame betters-to
  verb @better
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] bare
  role time: TIME[kind=stand]|MARK[kind=stand]|POINTS[kind=stand]|LEVEL bare
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Lies Peeters bracht het Belgisch record op 55,44." => Lies Peeters: NR 55.44; Lies Peeters: time 55.44
  yes "Lies Peeters bracht het wereldrecord in de finale op 55,44." => Lies Peeters: WR 55.44; Lies Peeters: time 55.44
  no "Lies Peeters bracht het Belgisch record niet op 55,44."

# "scherpte het baanrecord aan: 44,10".
frame betters-behind-colon
  verb verbeteren breken verbreken aan|scherpen scherp|stellen verpletteren verpulveren verbrijzelen bij|stellen slopen jagen
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] bare
  role time: TIME|MARK bare
  without TIME behind of|to|until|with|in|from
  without MARK behind of|to|until|with|in|from
  without RECORD-WORD[kind=holder]
  without competitor behind of
  asserts record subject type time new=true
  asserts result subject time
  yes "Lies Peeters scherpte het Belgisch record aan: 55,44." => Lies Peeters: NR 55.44; Lies Peeters: time 55.44
  no "Lies Peeters wilde het Belgisch record aanscherpen: 55,44."

frame bites-off
  verb nemen happen halen snoepen pakken
  needs MARKER[id=bite]
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] behind from|of
  role time: TIME|MARK|POINTS
  without RECORD-WORD[kind=holder]
  without TIME|MARK|POINTS behind of
  asserts record subject type time new=true
  asserts result subject time
  yes "Lies Peeters nam een hap uit het baanrecord: 55,44." => Lies Peeters: TR 55.44; Lies Peeters: time 55.44
  no "Lies Peeters wilde een hap uit het baanrecord nemen: 55,44."

# The mark that fell: "zijn wereldrecord van 36,09", "het baanrecord van Kok van 36,09".
frame own-record-of
  subject
  role type: RECORD-WORD[kind=own]
  role old: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  allow negated possible wanted future must seems nearly
  asserts record subject type time=old new=false
  yes "Lies Peeters scherpte haar persoonlijk record van 56,10 aan tot 55,44." => Lies Peeters: PB 55.44; Lies Peeters: time 55.44; Lies Peeters: PB 56.10
  yes "Lies Peeters wil haar persoonlijk record van 56,10 naar 55,44 brengen." => Lies Peeters: PB 56.1
  no "Lies Peeters reed een ronde van 28,4."

frame other-record-of
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  role old: TIME|MARK|POINTS behind of
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  allow negated possible wanted future must seems nearly condition
  asserts record holder type time=old new=false
  yes "Lies Peeters zat boven het baanrecord van Ann Maes van 55,44." => Ann Maes: TR 55.44
  no "Lies Peeters zat boven de 55,44 van Ann Maes."
  yes "Ann Maes liep een nationaal record: 22,71. Het oude record (22,90) was van Eva Bos." => Ann Maes: NR 22.71; Ann Maes: time 22.71; Eva Bos: NR 22.9
  no "Ann Maes liep een nationaal record: 22,71. Het oude record was niet van Eva Bos." => Ann Maes: NR 22.71; Ann Maes: time 22.71

frame under-record
  verb blijven duiken komen rijden schaatsen lopen zwemmen
  subject
  role type: RECORD-WORD behind under
  role time: TIME behind with|in
  without MARK
  without MARGIN
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Femke Smit dook op de 400 meter met 50,30 onder haar eigen Nederlands record." => Femke Smit: NR 50.30; Femke Smit: time 50.30
  no "Femke Smit wilde met 50,30 onder het Nederlands record duiken."
  no "Femke Smit bleef met een worp van 50,30 meter onder het Nederlands record."

# "het record stond op 36,09 op naam van Kok"
frame record-stood
  verb staan bedragen zijn
  role type: RECORD-WORD
  role time: TIME[kind=stand]|MARK[kind=stand]|POINTS[kind=stand]
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=new]
  asserts record holder type time new=false
  yes "Het wereldrecord stond op 36,09 op naam van Ann Maes." => Ann Maes: WR 36.09
  yes "Het baanrecord van Ann Maes staat op 36,09." => Ann Maes: TR 36.09
  no "Ann Maes stond op de 500 meter aan de start."

frame record-name-of
  verb staan
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS behind with
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=new]
  asserts record holder type time new=false
  yes "Het wereldrecord staat met 36,09 op naam van Ann Maes." => Ann Maes: WR 36.09
  no "Ann Maes was met 36,09 niet tevreden."

# "haar wereldrecord uit 2019 (36,09) bleef staan": the record is what the clause is about.
frame possessive-record-stood
  verb staan bedragen zijn blijven overleven dateren gelden sneuvelen
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD
  role time: TIME[kind=stand]|MARK[kind=stand]|POINTS[kind=stand]|TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Ann Maes won. Haar baanrecord (36,09) bleef staan." => Ann Maes: TR 36.09; Ann Maes: rank 1
  no "Ann Maes won. Haar plaats in de ranglijst bleef staan." => Ann Maes: rank 1

frame possessive-record-amounts
  verb bedragen
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS bare
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Ann Maes won. Haar persoonlijk record bedraagt 36,09." => Ann Maes: PB 36.09; Ann Maes: rank 1
  no "Ann Maes won. Haar achterstand bedraagt 36,09." => Ann Maes: rank 1

frame holder-with-mark
  subject
  role type: RECORD-WORD[kind=holder]
  role time: TIME|MARK|POINTS behind of
  allow negated possible wanted future must
  asserts record subject type time new=false
  yes "Ann Maes, wereldrecordhoudster op de 500 meter (36,09), kwam niet in actie." => Ann Maes: WR 36.09; Ann Maes: DNS
  no "Ann Maes, wereldrecordhoudster op de 500 meter, kwam in actie."

frame possesses-record
  verb bezitten
  subject
  role type: RECORD-WORD[kind=the]
  role time: TIME|MARK|POINTS behind with|in|of
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  yes "Ann Maes bezit met 36,09 het wereldrecord." => Ann Maes: WR 36.09
  yes "Ann Maes bezat met 36,09 het wereldrecord." => Ann Maes: WR 36.09
  no "Ann Maes wil met 36,09 het wereldrecord bezitten."

frame record-in-possession
  verb hebben houden
  needs MARKER[id=hold]
  subject
  role type: RECORD-WORD[kind=the]
  role time: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  yes "Ann Maes heeft het wereldrecord (36,09) op zak." => Ann Maes: WR 36.09
  no "Ann Maes heeft het wereldrecord (36,09) niet op zak."

frame season-best-time
  subject
  role time: TIME[kind=sb]
  asserts record subject type=SB time new=true
  asserts result subject time
  yes "Ann Maes opende met een seizoensbeste tijd van 36,09." => Ann Maes: SB 36.09; Ann Maes: time 36.09
  no "Ann Maes hoopt op een seizoensbeste tijd van 36,09."

frame record-on-name
  verb staan komen blijven
  needs MARKER[id=name-of]
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS bare
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=new]
  asserts record holder type time new=false
  yes "Het baanrecord staat op naam van Ann Maes: 36,09." => Ann Maes: TR 36.09
  no "Het baanrecord staat niet op naam van Ann Maes: 36,09."

frame own-record-stood
  verb staan bedragen
  subject
  role type: RECORD-WORD
  role time: TIME[kind=stand]|MARK[kind=stand]|POINTS[kind=stand]
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=old]
  without competitor behind of
  asserts record subject type time new=false
  yes "Jan Smit is er klaar voor. Smits persoonlijk record staat op 52.03." => Jan Smit: PB 52.03
  no "Smit stond na 52.03 aan de leiding."

frame record-mean
  verb betekenen zijn op|leveren vormen
  role time: TIME|MARK|POINTS
  role holder: competitor behind of|for
  role type: RECORD-WORD[kind=new]
  asserts record holder type time new=true
  asserts result holder time
  yes "De 3.37,97 van Nederland betekende een baanrecord." => Nederland: TR 217.97; Nederland: time 217.97
  no "De 3.37,97 van Nederland was geen baanrecord."

frame owns-record
  verb hebben bezitten houden
  needs MARKER[id=hold]
  subject
  role type: RECORD-WORD[kind=the]
  role time: TIME|MARK|POINTS behind with
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  yes "Ann Maes heeft met 41,871 het wereldrecord in handen." => Ann Maes: WR 41.871
  yes "Ann Maes houdt met 41,871 het wereldrecord in handen." => Ann Maes: WR 41.871
  no "Ann Maes had met 41,871 niet het wereldrecord in handen."

frame owns-record-points
  verb hebben bezitten houden vestigen zetten neer|zetten
  needs MARKER[id=hold]
  subject
  role type: RECORD-WORD[kind=the]
  role score: POINTS
  without TIME
  asserts record subject type points=score new=false
  yes "Kevin Maes heeft met 9.126 punten het wereldrecord in handen." => Kevin Maes: WR 9126
  no "Kevin Maes wil met 9.126 punten het wereldrecord."

frame equals
  verb evenaren
  subject
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS
  asserts record subject type time new=false
  asserts result subject time
  yes "Ann Maes evenaarde met 36,09 het baanrecord." => Ann Maes: TR 36.09; Ann Maes: time 36.09
  no "Ann Maes evenaarde het baanrecord niet."

frame record-holder
  verb zijn
  subject
  role type: RECORD-WORD[kind=holder]
  role time: TIME|MARK|POINTS behind with
  asserts record subject type time new=false
  yes "Liam Smit is met 44,72 nationaal recordhouder." => Liam Smit: NR 44.72
  no "Liam Smit is geen recordhouder."

# Told without its mark: that stands in a bracket, behind a colon or in the sentence beside.
class set-record = verbreken rijden schaatsen lopen zwemmen springen werpen stoten gooien vestigen zetten neer|zetten noteren klokken verbeteren breken aan|scherpen scherp|stellen verpletteren verpulveren slopen boeken realiseren produceren winnen sneuvelen bezorgen

frame record-set
  verb @set-record
  voice active
  subject
  role type: RECORD-WORD[kind=new]|RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  without TIME
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Lies Peeters verbeterde het baanrecord. Ze reed 36,90." => Lies Peeters: TR 36.9; Lies Peeters: time 36.9
  yes "Lies Peeters brak haar persoonlijk record en kwam tot 36,90." => Lies Peeters: PB 36.9; Lies Peeters: time 36.9
  no "Lies Peeters wilde het baanrecord verbeteren."
  no "Lies Peeters verbeterde het baanrecord niet."

frame record-set-with
  verb @set-record eindigen worden finishen
  voice active
  subject
  role type: RECORD-WORD[kind=new] behind in|with
  without TIME
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Lies Peeters won met een baanrecord (36,90)." => Lies Peeters: TR 36.9; Lies Peeters: rank 1, time 36.9
  no "Lies Peeters hoopte te winnen met een baanrecord."

frame bracket-record
  bracket
  host
  role type: RECORD-WORD
  without TIME
  without DISTANCE
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=old]
  asserts record host type new=true
  yes "Lies Peeters won in 36,90 (baanrecord)." => Lies Peeters: TR 36.9; Lies Peeters: rank 1, time 36.9
  no "Lies Peeters won in 36,90 (geen baanrecord)." => Lies Peeters: rank 1, time 36.9

frame bracket-record-with-time
  bracket
  host
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=own]
  without RECORD-WORD[kind=the]
  without RECORD-WORD[kind=old]
  asserts record host type time new=true
  yes "Tom Maes werd derde, voor Lies Peeters (36,90, een persoonlijk record)." => Tom Maes: rank 3; Lies Peeters: rank 4, time 36.9; Lies Peeters: PB 36.9
  no "Lies Peeters (36,90) werd derde." => Lies Peeters: rank 3, time 36.9

frame possessive-record
  verb betekenen zijn op|leveren vormen
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role time: TIME|MARK|POINTS
  role type: RECORD-WORD[kind=new]
  asserts record holder type time new=true
  asserts result holder time
  yes "Lies Peeters was blij. Haar 36,90 was een baanrecord." => Lies Peeters: TR 36.9; Lies Peeters: time 36.9
  no "Lies Peeters was blij. Haar 36,90 was geen baanrecord."

frame named-possessive-record
  verb betekenen zijn op|leveren vormen
  subject
  role time: TIME|MARK|POINTS
  role type: RECORD-WORD[kind=new]
  asserts record subject type time new=true
  asserts result subject time
  yes "Lies Peeters was blij. Peeters' 36,90 betekende een baanrecord." => Lies Peeters: TR 36.9; Lies Peeters: time 36.9
  no "Lies Peeters was blij. Peeters' 36,90 betekende geen baanrecord."

# Heights and distances.
frame sets-record-length
  subject
  role type: RECORD-WORD[kind=new]
  role mark: DISTANCE
  without TIME
  without DISCIPLINE
  without DURATION
  asserts record subject type distance=mark new=true
  asserts result subject distance=mark
  yes "Ann Maes kwam tot 54,60 meter, een persoonlijk record." => Ann Maes: PB 54.6; Ann Maes: distance 54.6
  no "Ann Maes reed op de 500 meter een persoonlijk record."
