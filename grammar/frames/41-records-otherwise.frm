# Records told otherwise: by those who hold them, behind those who lost them, of no one in particular.

class set-mark = rijden schaatsen lopen zwemmen springen werpen stoten gooien vestigen zetten neer|zetten noteren klokken boeken realiseren fietsen lopen

# "het record van 36,09 dat Maes vorig jaar reed", "het oude record (36,09) liep Maes vorig jaar".
# "Er werd een parcoursrecord gevestigd door Maes in 2.19.26".
frame record-set-in-passive
  verb vestigen lopen rijden zwemmen schaatsen zetten neer|zetten verbeteren breken verbreken aan|scherpen scherp|stellen noteren klokken springen werpen stoten bij|stellen verpulveren
  voice passive
  role type: RECORD-WORD bare
  role who: competitor behind by
  role time: TIME|MARK
  without RECORD-WORD[kind=old]
  without RECORD-WORD[kind=holder]
  without YEAR
  asserts record who type time new=true
  asserts result who time
  last
  yes "Bij de vrouwen werd in Thialf een baanrecord gevestigd door Eva Maes in 1.52,26." => Eva Maes: time 112.26; Eva Maes: TR 112.26
  yes "In Thialf werd het Nederlands record door Eva Maes verbeterd in 1.52,26." => Eva Maes: time 112.26; Eva Maes: NR 112.26
  no "In Thialf werd door Eva Maes geen baanrecord gevestigd in 1.52,26."

frame old-record-set-by
  verb @set-mark
  voice active
  subject
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  role old: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  asserts record subject type time=old new=false
  yes "Jan Smit werd derde en bleef onder het baanrecord van 36,09 dat Piet Maes vorig jaar reed." => Jan Smit: rank 3; Piet Maes: TR 36.09
  yes "Jan Smit reed een baanrecord van 35,90. Het oude baanrecord (36,09) reed Piet Maes vorig jaar." => Jan Smit: time 35.9; Jan Smit: TR 35.9; Piet Maes: TR 36.09
  no "Jan Smit wil het baanrecord van 36,09 rijden."

class set-record = rijden schaatsen lopen zwemmen springen werpen stoten gooien vestigen zetten neer|zetten noteren klokken verbeteren breken aan|scherpen scherp|stellen verpletteren verpulveren slopen boeken realiseren produceren

# "het baanrecord van Maes (36,09)" that fell: the one who lost it is named with it.
frame betters-holders
  verb @set-record in|nemen duiken over|nemen af|nemen
  subject
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  role time: TIME|MARK behind with|in|by
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  without TIME[kind=stand]
  without RECORD-WORD behind above|beside|at|to|until|of
  asserts record subject type time new=true
  asserts result subject time
  yes "Jan Smit verbeterde met 35,90 het baanrecord van Piet Maes (36,09)." => Jan Smit: TR 35.9; Jan Smit: time 35.9; Piet Maes: TR 36.09
  no "Jan Smit wilde met 35,90 het baanrecord van Piet Maes verbeteren."

# "zette met 8.539 punten het nationale record neer".
frame sets-the-record
  verb vestigen zetten neer|zetten
  voice active
  subject
  role type: RECORD-WORD[kind=the] bare
  role time: TIME|MARK|POINTS behind with|in
  without RECORD-WORD[kind=holder]
  without MARKER[id=hold]
  without MARKER[id=name-of]
  asserts record subject type time new=true
  asserts result subject time
  yes "Jan Smit zette met 8.539 punten het Nederlands record neer." => Jan Smit: NR 8539; Jan Smit: points 8539
  no "Jan Smit wil met 8.539 punten het Nederlands record neerzetten."

# "Het baanrecord staat op 36,09": nobody is named.
frame record-stands
  verb staan bedragen zijn blijven
  role time: TIME[kind=stand]|MARK[kind=stand]|POINTS[kind=stand]
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  without RECORD-WORD[kind=holder]
  without competitor behind of
  without PRONOUN[form=possessive]
  allow must
  asserts record time type time new=false
  yes "Jan Smit bleef boven het baanrecord. Het baanrecord staat op 36,09." => : TR 36.09
  yes "Jan Smit won in een baanrecord van 35,90. Het oude record stond op 36,09." => Jan Smit: rank 1, time 35.9; Jan Smit: TR 35.9; : TR 36.09
  no "Jan Smit staat met het baanrecord op de foto."

# "was met 35,90 sneller dan het oude record van Maes (36,09)".
frame faster-than-record
  verb zijn rijden schaatsen lopen zwemmen finishen eindigen blijven
  needs COMPARATIVE[kind=faster]
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] behind comparison
  role time: TIME bare
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=true
  asserts result subject time
  yes "Jan Smit was in 35,90 sneller dan het baanrecord." => Jan Smit: TR 35.9; Jan Smit: time 35.9
  no "Jan Smit was in 35,90 niet sneller dan het baanrecord."

# "er was goud voor Maes, in een olympisch record van 1.13,19".
frame takers-record
  needs AWARD|RANK
  role who: competitor behind for|to
  role type: RECORD-WORD[kind=new] behind in|with
  role time: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  asserts record who type time new=true
  asserts result who time
  yes "Er was goud voor Ann Maes, in een olympisch record van 1.13,19." => Ann Maes: rank 1, medal gold, time 73.19; Ann Maes: OR 73.19
  no "Er was goud voor Ann Maes, met een nieuw haardvuur." => Ann Maes: rank 1, medal gold

frame won-in-record
  verb winnen
  voice passive
  role who: competitor behind by
  role type: RECORD-WORD[kind=new]
  role time: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  asserts record who type time new=true
  asserts result who time
  yes "De 500 meter werd in een baanrecord van 36,09 gewonnen door Ann Maes." => Ann Maes: rank 1, time 36.09; Ann Maes: TR 36.09
  no "De 500 meter moet in een baanrecord van 36,09 worden gewonnen door Ann Maes."

# "Haar tijd van 36,09 betekende een baanrecord", "was goed voor een persoonlijk record".
frame own-time-is-record
  verb betekenen zijn op|leveren vormen
  role who: TIME[possessive]
  role type: RECORD-WORD[kind=new]
  asserts record who type time=who new=true
  yes "Ann Maes werd derde. Haar tijd van 36,09 betekende een baanrecord." => Ann Maes: rank 3, time 36.09; Ann Maes: TR 36.09
  no "Ann Maes werd derde. Haar tijd van 36,09 was geen baanrecord." => Ann Maes: rank 3, time 36.09

# "Van haar persoonlijk record van 36,09 was niets te zien": of the one spoken of.
frame possessive-record-of
  verb zijn komen blijven staan sneuvelen liggen houden terug|zien zien zitten overleven gaan verdwijnen
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD
  role old: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=new]
  allow negated possible wanted future must seems nearly
  asserts record holder type time=old new=false
  yes "Ann Maes werd derde. Van haar persoonlijk record van 36,09 was niets te zien." => Ann Maes: rank 3; Ann Maes: PB 36.09
  no "Ann Maes werd derde. Van haar plannen was niets te zien." => Ann Maes: rank 3

# "evenaarde het record van Blom": both have it.
frame equals-holders
  verb evenaren
  subject
  role time: TIME|MARK|POINTS behind with|in
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old]
  role holder: competitor behind of
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Jan Smit evenaarde met 36,09 het baanrecord van Piet Maes." => Jan Smit: time 36.09; Jan Smit: TR 36.09; Piet Maes: TR 36.09
  no "Jan Smit evenaarde het baanrecord van Piet Maes niet."

# "(5,81, gesprongen in Gent)" behind the record of the one who is spoken of.
frame bracket-own-record
  bracket
  subject
  role type: RECORD-WORD[kind=own]
  role time: TIME|MARK|POINTS behind of
  asserts record subject type time new=false
  yes "Jan Smit bleef onder zijn persoonlijk record (5,81, gesprongen in Gent)." => Jan Smit: PB 5.81
  no "Jan Smit bleef onder zijn persoonlijk record (uit 2019)."

# "het Belgisch record van Maes (36,09, uit 2016)".
frame bracket-holders-record
  bracket
  role holder: competitor behind of
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Jan Smit bleef boven het Belgisch record van Piet Maes (36,09, uit 2016)." => Piet Maes: NR 36.09
  no "Jan Smit bleef boven het Belgisch record van Piet Maes (uit 2016)."

# "het wereldrecord, sinds 2017 met 36,09 het eigendom van Maes".
frame record-owned-by
  role type: RECORD-WORD
  role time: TIME|MARK|POINTS behind with
  needs MARKER[id=owned]
  role holder: competitor behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record holder type time new=false
  yes "Het baanrecord is met 36,09 nog altijd het eigendom van Ann Maes." => Ann Maes: TR 36.09
  no "Het baanrecord is nog altijd het eigendom van Ann Maes."

# "Dat was een baanrecord", "en dat is een persoonlijk record": of the figure told last.
frame that-is-record
  verb zijn betekenen
  role figure: PRONOUN[form=demonstrative]|PRONOUN[demonstrative] bare
  role type: RECORD-WORD[kind=new] bare
  without TIME
  without MARK
  without POINTS
  without RECORD-WORD[kind=holder]
  without competitor behind for|of
  asserts record figure type new=true
  yes "Ann Maes won in 36,09. Dat was een baanrecord." => Ann Maes: rank 1, time 36.09; Ann Maes: TR 36.09
  yes "De Belgische gemengde estafette pakte brons op de 4x100 meter vrije slag. Niels Korst, Kees Stol, Rana Krom en Femke Heems zwommen 3.24,18 en dat was een Europees record. Het goud ging naar Canada." => België: ER 204.18; België: rank 3, medal bronze, time 204.18; Canada: rank 1, medal gold
  no "Ann Maes won in 36,09. Dat was geen baanrecord." => Ann Maes: rank 1, time 36.09

# "haalde vier tellen van haar persoonlijk record af": the mark stands beside.
frame takes-off-record
  verb af|halen af|doen af|snoepen halen doen snoepen pitsen knabbelen af|knabbelen rijden lopen zwemmen af|lopen
  subject
  needs DURATION|GAP|DISTANCE
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] behind of|from
  without TIME behind of
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Ann Maes reed 36,09. Ze haalde vier tienden van haar persoonlijk record af." => Ann Maes: time 36.09; Ann Maes: PB 36.09
  no "Ann Maes reed 36,09. Ze wilde vier tienden van haar persoonlijk record afhalen." => Ann Maes: time 36.09

# "Daarmee sneuvelde het baanrecord": with the figure told last.
frame falls-therewith
  verb sneuvelen
  role figure: MARKER[id=therewith]
  role type: RECORD-WORD[kind=new]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  without TIME
  asserts record figure type new=true
  yes "Ann Maes won in 36,09. Daarmee sneuvelde het baanrecord." => Ann Maes: rank 1, time 36.09; Ann Maes: TR 36.09
  no "Ann Maes won in 36,09. Daarmee sneuvelde het baanrecord niet." => Ann Maes: rank 1, time 36.09

# "De tijd van Maes is een wereldrecord bij de junioren", "Haar tijd betekende een baanrecord".
frame time-of-is-record
  verb zijn betekenen vormen
  needs MARKER[id=the-time]
  role who: competitor behind of
  role type: RECORD-WORD[kind=new]
  without TIME
  without MARK
  asserts record who type new=true
  yes "Ann Maes werd tweede in 36,09. De tijd van Maes is een wereldrecord bij de junioren." => Ann Maes: rank 2, time 36.09; Ann Maes: JWR 36.09
  no "Ann Maes werd tweede in 36,09. De tijd van Maes is geen baanrecord." => Ann Maes: rank 2, time 36.09

frame own-time-record-told
  verb zijn betekenen vormen op|leveren
  role who: MARKER[id=own-time]
  role type: RECORD-WORD[kind=new]
  without TIME
  without MARK
  asserts record who type new=true
  yes "Ann Maes werd tweede in 36,09. Haar tijd is een baanrecord." => Ann Maes: rank 2, time 36.09; Ann Maes: TR 36.09
  no "Ann Maes werd tweede in 36,09. Haar tijd is geen baanrecord." => Ann Maes: rank 2, time 36.09

# "Voor Maes betekende het een persoonlijk record".
frame means-record-for
  verb betekenen zijn op|leveren
  role who: competitor behind for
  role type: RECORD-WORD[kind=new] bare
  without TIME
  without MARK
  without AWARD
  asserts record who type new=true
  yes "Ann Maes werd tweede in 36,09. Voor Maes betekende dat een persoonlijk record." => Ann Maes: rank 2, time 36.09; Ann Maes: PB 36.09
  no "Ann Maes werd tweede in 36,09. Voor Maes betekende dat geen persoonlijk record." => Ann Maes: rank 2, time 36.09

# "sprong met 7,40 meter verder dan ooit": a best of her own.
frame further-than-ever
  sport athletics swimming speed-skating triathlon
  subject
  needs MARKER[id=than-ever]
  role time: TIME|MARK
  without RECORD-WORD
  asserts record subject type=PB time new=true
  asserts result subject time
  yes "Ann Maes liep in 11,40 sneller dan ooit." => Ann Maes: PB 11.4; Ann Maes: time 11.4
  no "Ann Maes wil in 11,40 sneller dan ooit lopen."

frame mark-further-than-ever
  sport athletics
  subject
  role mark: MARK[kind=ever]
  without RECORD-WORD
  asserts record subject type=PB distance=mark new=true
  asserts result subject distance=mark
  yes "Ann Maes sprong met 6,40 meter verder dan ooit." => Ann Maes: PB 6.4; Ann Maes: distance 6.4
  no "Ann Maes wil met 6,40 meter verder dan ooit springen."

# "boven Maes' persoonlijk record van 12,58", "dook onder Smits baanrecord van 36,09": a name instead of an article.
frame record-of-name
  role holder: PERSON behind above|under|of|from|to|against|in|on|at|for
  role type: RECORD-WORD bare
  role old: TIME|MARK|POINTS behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=own]
  without RECORD-WORD[kind=the]
  without RECORD-WORD[kind=old]
  without RECORD-WORD[kind=holder]
  allow negated possible wanted future must seems nearly
  asserts record holder type time=old new=false
  yes "Ann Visser won in 12,69. Dat is boven Vissers persoonlijk record van 12,58." => Ann Visser: rank 1, time 12.69; Ann Visser: PB 12.58
  no "Ann Visser won in 12,69. Dat is boven het niveau van vorig jaar." => Ann Visser: rank 1, time 12.69

# "reed het wereldrecord van Maes uit de boeken: 12.30,11".
frame off-the-books
  verb halen rijden schaatsen lopen zwemmen schrappen vegen knallen zwiepen blazen kegelen springen werpen gooien stoten duwen jagen
  subject
  needs MARKER[id=off-the-books]
  role type: RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  role time: TIME|MARK
  without TIME|MARK|POINTS behind of
  asserts record subject type time new=true
  asserts result subject time
  last
  yes "Liam Smit haalde het wereldrecord van Tom Maes uit de boeken: 12.30,11." => Liam Smit: WR 750.11; Liam Smit: time 750.11
  yes "Liam Smit reed het baanrecord uit de boeken met 34,20." => Liam Smit: TR 34.2; Liam Smit: time 34.2
  no "Liam Smit wil het baanrecord uit de boeken rijden met 34,20."
