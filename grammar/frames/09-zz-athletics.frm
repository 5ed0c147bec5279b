# What the first steps of a contest in the field look like, and how those of several events stand on the way.

# "begon haar dag met een sprong van 6,30 meter": the first of several events.
frame begins-day-with
  sport athletics
  verb beginnen openen starten
  subject
  needs MARKER[id=her-day]
  needs DISCIPLINE
  role mark: TIME|MARK behind with
  without RANK
  asserts result subject time=mark
  last
  yes "Ann Maes begon haar dag met een sprong van 6,30 meter bij het verspringen." => Ann Maes: distance 6.3
  no "Ann Maes wilde haar dag beginnen met een sprong van 6,30 meter bij het verspringen."

# "opende met 17,30": where the series began.
frame opens-with-mark
  sport athletics
  verb openen beginnen starten in|zetten
  subject
  needs DISCIPLINE[kind=field]
  role mark: MARK|TIME
  without RANK
  without DISCIPLINE[kind=points]
  asserts nothing
  last
  yes "Ann Maes opende bij het kogelstoten met 17,30 meter. Ann Maes werd vierde." => Ann Maes: rank 4
  no "Ann Maes opende bij het kogelstoten met 17,30 meter."

# "staat na de 200 meter derde in de zevenkamp": of the whole, not of the event before.
frame combined-stand-in
  sport athletics
  verb staan liggen zijn blijven bezetten volgen vinden
  subject
  role disc: DISCIPLINE[kind=points]
  role rank: RANK bare
  role behind?: competitor behind behind|after
  role next?: competitor behind for|ahead
  role points?: POINTS behind with|on|of
  without NONRESULT
  without YEAR
  asserts result subject rank points event=disc
  asserts result next rank=rank+1 event=disc
  asserts result behind rank=rank-1 event=disc derived
  last
  yes "Ann Maes staat na de afsluitende 200 meter op de derde plaats in de zevenkamp." => Ann Maes: rank 3
  yes "In de tienkamp is Jan Bos na de eerste dag vierde met 4.102 punten." => Jan Bos: rank 4, points 4102
  no "Ann Maes wil derde staan in de zevenkamp."

frame combined-stand
  sport athletics
  verb staan liggen zijn blijven bezetten volgen vinden
  subject
  needs MARKER[id=part-way]
  role rank: RANK bare
  role points?: POINTS behind with|on|of
  without NONRESULT
  asserts result subject rank points
  last
  yes "Ann Maes staat na de eerste dag tweede met 4.102 punten." => Ann Maes: rank 2, points 4102
  yes "Ann Maes staat na de eerste dag vierde, één puntje achter Eva Bos." => Ann Maes: rank 4
  no "Ann Maes hoopt na de eerste dag tweede te staan."

frame combined-lead-in
  sport athletics
  verb staan gaan liggen blijven komen nemen grijpen pakken over|nemen leiden aan|voeren
  subject
  needs MARKER[id=lead]
  role disc: DISCIPLINE[kind=points]
  role others?: competitor behind for|ahead|before
  takes points
  asserts result subject rank=1 points event=disc
  asserts result others rank=2+ event=disc
  last
  yes "Ann Maes staat aan de leiding in de zevenkamp met 4.102 punten, voor Eva Bos en Lies Kok." => Ann Maes: rank 1, points 4102; Eva Bos: rank 2; Lies Kok: rank 3
  yes "Ann Maes gaat aan kop na de eerste dag van de zevenkamp." => Ann Maes: rank 1
  no "Ann Maes wil aan de leiding gaan in de zevenkamp."

frame combined-lead
  sport athletics
  verb staan gaan liggen blijven komen leiden aan|voeren
  subject
  needs MARKER[id=lead]
  needs MARKER[id=part-way]|POINTS
  takes points
  without STANDINGS
  without MARGIN
  asserts result subject rank=1 points
  last
  yes "Ann Maes staat na één dag aan de leiding met 3.940 punten." => Ann Maes: rank 1, points 3940
  no "Ann Maes hoopt na de eerste dag aan de leiding te staan."

frame combined-leads
  sport athletics
  verb leiden aan|voeren
  subject
  role disc: DISCIPLINE[kind=points] bare
  role others?: competitor behind for|ahead|before
  takes points
  without STANDINGS
  without MARGIN
  asserts result subject rank=1 points event=disc
  asserts result others rank=2+ event=disc
  last
  yes "Ann Maes leidt de zevenkamp met 4.102 punten, voor Eva Bos." => Ann Maes: rank 1, points 4102; Eva Bos: rank 2
  no "Ann Maes wil de zevenkamp leiden."

# "leidt met 4.102 punten", "heeft na vier nummers 4.102 punten": of the contest that is spoken of.
frame combined-leads-with
  sport athletics
  verb leiden aan|voeren
  subject
  role points: POINTS
  without STANDINGS
  without MARGIN
  asserts result subject rank=1 points
  last
  yes "Ann Maes leidt met 4.102 punten." => Ann Maes: rank 1, points 4102
  no "Ann Maes leidt met 41 punten voorsprong."

frame combined-has-points
  sport athletics
  verb hebben tellen totaliseren verzamelen sprokkelen vergaren behalen halen scoren
  subject
  role points: POINTS bare
  without STANDINGS
  without MARGIN
  without NONRESULT
  without RECORD-WORD
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  asserts result subject points
  last
  yes "Ann Maes heeft na vier nummers 4.102 punten." => Ann Maes: points 4102
  no "Ann Maes heeft 41 punten voorsprong."

frame combined-good-for
  sport athletics
  verb zijn
  needs MARKER[id=good-for]
  subject
  role points: POINTS behind for
  without MARGIN
  asserts result subject points
  yes "Ann Maes is na de eerste dag goed voor 4.102 punten." => Ann Maes: points 4102
  no "Ann Maes is nog niet goed voor 4.102 punten."

# "liep 23,70, wat haar 1.010 punten opleverde".
frame which-brought-points
  sport athletics
  verb op|leveren bezorgen
  host
  before
  role points: POINTS bare
  role rank?: RANK[kind=noun]
  without PERSON
  without TEAM
  without COUNTRY
  asserts result before points rank
  last
  yes "Ann Maes liep een persoonlijk record van 24,15, wat haar 966 punten opleverde." => Ann Maes: time 24.15, points 966; Ann Maes: PB 24.15
  no "Ann Maes liep 24,15, wat haar geen 966 punten opleverde." => Ann Maes: time 24.15

# "vierde (3.982)": the points without their unit.
frame bracket-sum
  sport athletics
  bracket
  host
  without MARKER[id=so-many]
  role points: NUMBER bare
  without AGE
  without TIME
  without YEAR
  without DISTANCE
  without RANK
  without POINTS
  asserts result host points
  yes "In de zevenkamp staat Ann Maes vierde, voor Eva Bos (3.982)." => Ann Maes: rank 4; Eva Bos: rank 5, points 3982
  no "In de zevenkamp staat Ann Maes (28) vierde." => Ann Maes: rank 4

# "is na vijf onderdelen naar de tweede plaats geklommen".
frame combined-climbs
  sport athletics
  verb klimmen op|klimmen stijgen op|schuiven door|schuiven schuiven springen zakken terug|vallen terug|zakken dalen vallen tuimelen op|rukken
  subject
  needs MARKER[id=part-way]|DISCIPLINE[kind=points]
  role rank: RANK[kind=noun]|RANK[kind=move]
  takes points
  without STANDINGS
  without NONRESULT
  without MARKER[id=outside]
  asserts result subject rank points
  yes "Na vijf onderdelen is Ann Maes naar de tweede plaats geklommen." => Ann Maes: rank 2
  no "Na vijf onderdelen hoopt Ann Maes naar de tweede plaats te klimmen."

# "derde overall": among women and men together.
frame overall-place
  sport athletics triathlon
  verb komen finishen worden eindigen zijn aan|komen binnen|komen
  subject
  needs MARKER[id=overall]
  role rank: RANK
  asserts nothing
  last
  yes "Ann Maes kwam als derde overall over de streep. Ann Maes werd eerste." => Ann Maes: rank 1
  no "Ann Maes kwam als derde overall over de streep."

# "zwom 26:08 minuten", "legde het fietsonderdeel af in 58:08": a part of a triathlon.
frame part-swum
  sport triathlon
  verb zwemmen fietsen wisselen
  subject
  role time: TIME|DURATION|GAP
  without RANK
  without AWARD
  asserts nothing
  last
  yes "Ann Maes zwom 26:08 minuten. Ann Maes werd derde." => Ann Maes: rank 3
  no "Ann Maes zwom 26:08 minuten."
  no "Ann Maes fietste in 58:08."

frame part-run
  sport triathlon
  verb lopen rennen
  subject
  role time: TIME|DURATION
  without RANK
  without AWARD
  without MARKER[id=finish]
  without DISCIPLINE
  asserts nothing
  last
  yes "Ann Maes liep 33:58. Ann Maes werd derde." => Ann Maes: rank 3
  no "Ann Maes liep 33:58."

frame part-of-triathlon
  sport triathlon
  subject
  needs MARKER[id=part-of-triathlon]
  role time: TIME|DURATION|GAP
  without RANK
  without AWARD
  without MARKER[id=champion]
  asserts nothing
  last
  yes "Ann Maes had voor het zwemmen 23:17 nodig. Ann Maes werd derde." => Ann Maes: rank 3
  no "Ann Maes had voor het zwemmen 23:17 nodig."
  no "Ann Maes volbracht het fietsonderdeel in 58:08."

# "heeft 44,10 als persoonlijk record": what stands, and was not run here.
frame has-as-record
  sport athletics swimming speed-skating triathlon
  verb hebben
  subject
  role type: RECORD-WORD behind as
  role time: TIME|MARK|DISTANCE bare
  without RECORD-WORD[kind=holder]
  asserts record subject type time new=false
  last
  yes "Ann Maes heeft 44,10 als persoonlijk record." => Ann Maes: PB 44.1
  no "Ann Maes heeft geen 44,10 als persoonlijk record."

frame own-record-is
  verb zijn bedragen
  role holder: PRONOUN[form=possessive]|PRONOUN[possessive]
  role type: RECORD-WORD
  role time: TIME bare
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  without GAP
  asserts record holder type time new=false
  last
  yes "Ann Maes won in 36,90. Haar persoonlijk record is 36,09." => Ann Maes: rank 1, time 36.9; Ann Maes: PB 36.09
  no "Ann Maes won in 36,90. Haar persoonlijk record is mooi." => Ann Maes: rank 1, time 36.9

# "kwam op het punt van 15 kilometer door in 43.13".
frame comes-through-in
  sport athletics
  verb door|komen passeren
  subject
  needs MARKER[id=on-the-way]
  role time: TIME
  without RANK
  asserts nothing
  last
  yes "Tom Maes kwam op het 15 km punt door in 43.13. Tom Maes werd derde." => Tom Maes: rank 3
  no "Tom Maes kwam op het 15 km punt door in 43.13."

# "kwam door op een zevende plaats": on the way.
frame comes-through-at-place
  sport athletics triathlon marathon-skating cycling
  verb door|komen
  subject
  role rank: RANK[kind=noun]
  without TIME
  asserts nothing
  last
  yes "Ann Maes kwam door op een zevende plaats. Ann Maes werd vierde." => Ann Maes: rank 4
  no "Ann Maes kwam op de derde plek door."

# "kwam als vijfde uit de plas": who was where on the way.
frame out-of-the-water-as
  sport triathlon
  verb komen stappen klauteren klimmen lopen
  needs MARKER[id=out-of-place]
  subject
  role rank: RANK[kind=as]
  asserts nothing
  last
  yes "Ann Maes kwam op twaalf seconden als vijfde uit de plas. Ann Maes werd vierde." => Ann Maes: rank 4
  no "Ann Maes kwam als vijfde uit de zee."

# "struikelde bij het hoogspringen over 1,89 meter": not cleared, and no fall.
frame fails-at-height
  sport athletics
  verb struikelen sneuvelen falen haperen botsen
  subject
  role mark: MARK|DISTANCE[unit=metre] behind about|on|through
  without RANK
  asserts nothing
  last
  yes "Ann Maes struikelde bij het hoogspringen over 1,89 meter. Ann Maes werd vierde." => Ann Maes: rank 4
  no "Ann Maes struikelde bij het hoogspringen over 1,89 meter."

# "Voor Olympia was er goud voor Maes": of the athlete, and not of the club.
frame gold-for-club-and-athlete
  sport athletics swimming
  verb zijn gaan
  role club: TEAM behind for
  role award: AWARD bare
  role who: PERSON behind for|to
  takes time
  without NONRESULT
  asserts result who rank=award medal=award time
  last
  yes "Voor Olympic Brugge was er een gouden medaille voor Eva Maes in 2.40,21." => Eva Maes: rank 1, medal gold, time 160.21
  no "Voor Olympic Brugge was er geen gouden medaille voor Eva Maes."

# "Anna Smit (pr van 11,20) werd vierde": what she had, before she ran.
frame bracket-standing-record
  bracket
  host
  role type: RECORD-WORD
  role time: TIME|MARK|DISTANCE behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  asserts record host type time new=false
  last
  yes "Lies Peeters (pr van 11,20) werd vierde in 11,40." => Lies Peeters: rank 4, time 11.4; Lies Peeters: PB 11.2
  no "Lies Peeters (uit Gent) werd vierde in 11,40." => Lies Peeters: rank 4, time 11.4

# "sprong 7,85 meter, genoeg voor de zesde plaats".
frame enough-for-place
  sport athletics
  verb springen werpen gooien stoten slingeren lopen komen uit|komen klokken noteren landen halen reiken geraken raken finishen zwaaien sprinten
  needs MARKER[id=enough]
  subject
  role rank: RANK[kind=noun]|AWARD behind for
  asserts result subject rank medal=rank
  yes "Jan Bos sprong 7,85 meter, genoeg voor de zesde plaats." => Jan Bos: rank 6, distance 7.85
  no "Jan Bos sprong 7,85 meter, niet genoeg voor een medaille." => Jan Bos: distance 7.85

# "had genoeg aan 78,20 meter voor de titel".
frame enough-at-for-place
  sport athletics
  verb hebben
  tense past
  needs MARKER[id=enough-at]
  subject
  role rank: RANK[kind=noun]|AWARD behind for
  asserts result subject rank medal=rank
  yes "Jan Bos had genoeg aan een worp van 78,20 meter voor de titel." => Jan Bos: rank 1, distance 78.2
  no "Jan Bos had aan 78,20 meter niet genoeg voor de titel."

# "moest het doen met 5,60 meter en de achtste plaats".
frame has-to-do-with-place
  sport athletics swimming speed-skating triathlon short-track marathon-skating cycling rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb doen stellen
  subject
  needs MARKER[id=do-with-it]
  role rank: RANK[kind=noun]|AWARD
  takes time
  without NONRESULT
  allow must
  asserts result subject rank medal=rank time
  yes "Jan Bos moest het doen met 5,60 meter en de achtste plaats." => Jan Bos: rank 8, distance 5.6
  yes "Joy Beune moest het doen met de tweede plek." => Joy Beune: rank 2
  no "Jan Bos wilde het niet doen met 5,60 meter en de achtste plaats."

frame mark-shown
  sport athletics
  subject
  role mark: MARK[kind=shown]
  without RECORD-WORD
  without NONRESULT
  asserts result subject distance=mark
  yes "Jan Bos gooide de speer voor het eerst verder dan 80 meter: 80,45 meter." => Jan Bos: distance 80.45
  yes "Jan Bos won het kogelslingeren met overmacht: 78,20 meter." => Jan Bos: rank 1, distance 78.2
  no "Jan Bos wil verder gooien dan 80 meter: 80,45 meter."

# "klom met haar laatste worp naar de vierde plaats": where she ended.
frame climbs-at-last
  sport athletics
  verb wippen klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken vallen rukken op|rukken stoten door|stoten
  subject
  needs MARKER[id=last-attempt]
  role rank: RANK
  without STANDINGS
  without NONRESULT
  asserts result subject rank
  yes "Ann Maes schoof met haar laatste worp op naar de vierde plaats." => Ann Maes: rank 4
  no "Ann Maes wilde met haar laatste worp opschuiven naar de vierde plaats."

# "liep naar de tweede plaats, de derde plaats was voor Bos": a clause of its own.
frame place-was-for
  sport athletics triathlon swimming cycling rowing speed-skating marathon-skating short-track cross-country-skiing canoeing motor-sport alpine-skiing biathlon snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijven
  role rank: RANK[kind=noun] bare
  role winner: competitor behind for
  role next?: competitor behind ahead
  takes time gap
  without competitor bare
  without AWARD
  without NONRESULT
  without MARKER[id=with-as]
  without MARKER[id=enough]
  without MARKER[id=good-for]
  without MARKER[id=in-reach]
  without MARKER[id=gone-by]
  asserts result winner rank time gap
  asserts result next rank=rank+1
  last
  yes "Ann Maes snelde naar de tweede plaats in 4.09,31, de derde plaats was voor de Poolse Eva Bos." => Ann Maes: rank 2, time 249.31; Eva Bos: rank 3
  yes "Schaatsen: 500 meter. Ann Maes won en de tweede plaats was voor de Poolse Eva Bos." => Ann Maes: rank 1; Eva Bos: rank 2
  yes "Schaatsen: 500 meter. Ann Maes werd tweede en plaats drie was voor Eva Bos." => Ann Maes: rank 2; Eva Bos: rank 3
  no "De tweede plaats was morgen misschien voor Ann Maes."

# "moet met 3826 punten alleen Atherley voor laten gaan".
frame lets-only-go-with-points
  sport athletics
  verb gaan voor|gaan
  also laten
  needs MARKER[id=only]
  subject
  role points: POINTS behind with
  role ahead: competitor bare
  allow must future possible
  asserts result ahead rank=1+ derived
  asserts result subject rank=ahead+1 points derived
  yes "Ann Maes moet na vier onderdelen met 3.826 punten alleen Eva Bos voor laten gaan." => Eva Bos: rank 1; Ann Maes: rank 2, points 3826
  no "Ann Maes wil met 3.826 punten alleen Eva Bos voor laten gaan."

# "De leiding is in handen van Bos met 4601 punten".
frame combined-lead-in-hands
  sport athletics
  verb zijn
  needs MARKER[id=lead]
  role who: competitor behind of
  role points: POINTS
  without MARGIN
  asserts result who rank=1 points
  yes "De leiding is in handen van de Zwitser Jan Bos met 4.601 punten." => Jan Bos: rank 1, points 4601
  no "De leiding was niet in handen van Jan Bos met 4.601 punten."

# "is halverwege dertiende met 4138 punten".
frame combined-half-way
  sport athletics
  verb zijn staan liggen
  needs MARKER[id=midway]
  subject
  role rank: RANK bare
  role points: POINTS behind with|on
  asserts result subject rank points
  yes "Jan Bos is halverwege dertiende met 4.138 punten." => Jan Bos: rank 13, points 4138
  no "Jan Bos is halverwege dertiende."
