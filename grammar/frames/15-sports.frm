# Constructions of cycling, athletics, swimming, gymnastics, motor sport and the like.

# Who takes over the jersey leads its classification.
frame take-jersey
  sport cycling
  verb pakken grijpen veroveren over|nemen aan|trekken heroveren krijgen bemachtigen behouden nemen winnen ontvangen mee|nemen binnen|halen slepen weg|kapen prolongeren
  subject
  role jersey: JERSEY bare
  without JERSEY[title]
  without JERSEY[ambiguous]
  without NONRESULT
  asserts result subject rank=1 event=jersey
  yes "Anna Vollering nam de gele trui over van Karin Kool." => Anna Vollering: rank 1
  yes "De Zwitser Jan Maas pakte de leiderstrui." => Jan Maas: rank 1
  no "Jan Maas wil de leiderstrui pakken."
  no "Jan Maas pakte de leiderstrui niet."

# "geel" alone is also a card.
frame take-colour
  sport cycling
  verb grijpen veroveren over|nemen heroveren behouden winnen mee|nemen binnen|halen slepen
  subject
  role jersey: JERSEY bare
  needs JERSEY[ambiguous]
  without NONRESULT
  asserts result subject rank=1 event=jersey
  yes "Demi Bakker veroverde het geel." => Demi Bakker: rank 1
  no "Jan Peeters kreeg geel."

frame ride-in-jersey
  sport cycling
  verb rijden dragen springen starten fietsen
  subject
  role jersey: JERSEY
  without MARKER[id=midway]
  without JERSEY[title]
  without NONRESULT
  asserts result subject rank=1 derived event=jersey
  yes "Jan Maas reed veertien dagen in het geel." => Jan Maas: rank 1
  no "Jan Maas hoopt in het geel te rijden."
  no "Jan Maas reed virtueel in het geel."

# Getting to a place by other ways than riding.
frame reach-place
  verb aan|tikken spurten knokken vechten koersen op|klimmen roeien varen turnen bollen uit|bollen werken uit|komen peddelen pagaaien kajakken zeilen surfen windsurfen crossen trappen ploeteren zwoegen
  subject
  role rank: RANK bare
  role next?: PERSON behind for
  role behind?: competitor behind behind|after
  takes time gap points
  without NONRESULT
  without MARGIN
  allow must
  asserts result subject rank time gap points
  asserts result next rank=rank+1
  asserts result behind rank=rank-1 derived
  yes "Anna Schouten tikte als derde aan." => Anna Schouten: rank 3
  yes "Anna Schouten tikte als derde aan, achter Demi Visser en Eva Bos." => Anna Schouten: rank 3; Demi Visser: rank 1; Eva Bos: rank 2
  yes "De Spanjaard Carlos Sanz knokte zich naar de vijfde plek." => Carlos Sanz: rank 5
  yes "Demi Visser spurtte nipt naar de tweede plaats." => Demi Visser: rank 2
  yes "Demi Visser spurtte naar de tweede plaats voor Anna Schouten." => Demi Visser: rank 2; Anna Schouten: rank 3
  no "Carlos Sanz knokte voor de vijfde plek."
  no "Anna Schouten hoopt als derde aan te tikken."

frame touch-time
  verb aan|tikken
  subject
  role time: TIME
  without NONRESULT
  asserts result subject time
  yes "Op de 100 meter vrije slag tikte Marrit Bakker aan in 52,93." => Marrit Bakker: time 52.93
  no "Marrit Bakker wil in 52,93 aantikken."

# Jumps, throws and puts.
frame jump-or-throw
  verb springen stoten werpen gooien slingeren zweven landen reiken raken smijten
  subject
  role mark: DISTANCE[unit=metre]|MARK
  without DISTANCE behind comparison
  without ROUND behind to
  without NONRESULT
  without MARGIN
  asserts result subject distance=mark
  no "Tom Maes stootte in 46,11 op de 400 meter door naar de halve finales." => Tom Maes: time 46.11
  yes "Jessica Bakker stootte de kogel 19,35 meter ver." => Jessica Bakker: distance 19.35
  yes "Anna Smets sprong over 4m30." => Anna Smets: distance 4.3
  yes "Anders Berg gooide de speer naar 90m31." => Anders Berg: distance 90.31
  yes "Anna Smets raakte 14,42 meter ver." => Anna Smets: distance 14.42
  no "Anna Smets gooide hoge ogen op de 1.500 meter."
  no "Anna Smets wilde over 4m42 springen."
  no "Anna Smets sprong niet over 4m42."

frame come-to-mark
  verb komen gaan geraken raken klimmen
  subject
  role mark: DISTANCE[unit=metre] behind until|through|to
  without NONRESULT
  without MARGIN
  asserts result subject distance=mark
  yes "Douwe Bakker kwam tot 8,05 meter." => Douwe Bakker: distance 8.05
  yes "Douwe Bakker ging over 2,33 meter." => Douwe Bakker: distance 2.33
  no "Douwe Bakker moet over 2,34 meter."
  no "Douwe Bakker kwam niet tot 8,05 meter."

frame win-with-mark
  sport athletics
  verb winnen worden zijn eindigen finishen pakken veroveren halen behalen zegevieren noteren laten krijgen
  subject
  role mark: MARK
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  asserts result subject distance=mark
  yes "Douwe Bakker won het verspringen met een sprong van 8,05 meter." => Douwe Bakker: rank 1, distance 8.05
  yes "Met een worp van 66,12 meter werd Jan de Boer tweede." => Jan de Boer: rank 2, distance 66.12
  no "Douwe Bakker won met 20 meter voorsprong." => Douwe Bakker: rank 1
  no "Douwe Bakker hoopt met 8,05 meter te winnen."

# Points of a jury or of a ranking.
frame get-points
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -tennis -darts -badminton -table-tennis -padel -snooker -beach-volleyball -judo -boxing -alpine-skiing -biathlon -cross-country-skiing -luge -bobsleigh -skeleton
  verb krijgen verzamelen totaliseren sprokkelen turnen halen behalen noteren komen eindigen winnen worden neer|zetten stranden uit|komen binnen|komen leiden
  subject
  role points: POINTS
  takes rank
  without NONRESULT
  without MARGIN
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  without SCORE
  without RECORD-WORD
  asserts result subject points rank
  yes "Naomi Bakker kreeg 13,033 punten." => Naomi Bakker: points 13.033
  yes "Naomi Bakker totaliseerde 6520 punten." => Naomi Bakker: points 6520
  no "Naomi Bakker hoopt 6520 punten te totaliseren."
  yes "Jan de Vries werd met 8.539 punten tweede." => Jan de Vries: rank 2, points 8539
  no "Naomi Bakker hoopt 13,633 punten te krijgen."

# Who has points has them in a ranking.
frame have-points
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -tennis -darts -snooker
  verb hebben tellen
  subject
  role points: POINTS bare
  without NONRESULT
  without AWARD bare
  without MARGIN
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  without SCORE
  without RECORD-WORD
  without NUMBER bare
  asserts result subject points standings
  yes "In de WK-stand heeft Marc Sanz nu 250 punten." => Marc Sanz: points 250
  no "Marc Sanz heeft 78 punten voorsprong."
  no "Marc Sanz had 13,633 punten nodig."
  no "Marc Sanz en Max de Boer hebben punten, 250 en 238."

# The first place on the grid.
frame from-pole
  verb starten vertrekken beginnen
  subject
  role pole: AWARD[kind=pole] behind of|since
  allow future must possible
  asserts result subject rank=1 event=pole
  yes "Max de Boer was van poleposition vertrokken." => Max de Boer: rank 1
  no "Max de Boer hoopt van poleposition te starten."

# "won de race vanaf pole".
frame wins-from-pole
  sport motor-sport
  verb winnen zegevieren triomferen
  voice active
  subject
  role pole: AWARD[kind=pole] behind of|since
  role second?: competitor behind for|ahead
  without MARKER[id=often]
  without RANK
  without NONRESULT bare
  asserts result subject rank=1
  asserts result second rank=2+
  yes "Max de Boer won de race vanaf pole." => Max de Boer: rank 1
  yes "Vanaf poleposition zegevierde Max de Boer, voor Carl Leroux." => Max de Boer: rank 1; Carl Leroux: rank 2
  no "Max de Boer wil vanaf pole de race winnen."
  no "Max de Boer won vanaf pole nog nooit een race."

frame no-further-mark
  verb komen reiken geraken raken springen werpen
  subject
  needs MARKER[id=no-further]
  role mark: DISTANCE[unit=metre] bare
  without NONRESULT
  asserts result subject distance=mark
  yes "Anouk Bakker kwam niet verder dan 51,20 meter." => Anouk Bakker: distance 51.2
  no "Anouk Bakker wil verder dan 51,20 meter werpen."

# In brackets: "(56 punten)", "(19,35 meter)".
frame bracket-mark
  bracket
  host
  role mark: DISTANCE[unit=metre]
  without DISCIPLINE
  asserts result host distance=mark
  yes "Jan de Vries werd tweede, voor Piet Bakker (19,35 meter)." => Jan de Vries: rank 2; Piet Bakker: rank 3, distance 19.35
  no "Jan de Vries (31) werd tweede." => Jan de Vries: rank 2

frame bracket-points
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -tennis -darts -badminton -table-tennis -padel -snooker -beach-volleyball -judo -boxing -alpine-skiing -biathlon -cross-country-skiing -luge -bobsleigh -skeleton
  bracket
  host
  role points: POINTS
  without SCORE
  without MARGIN
  asserts result host points
  yes "Jan de Vries werd tweede, voor Piet Bakker (112 punten)." => Jan de Vries: rank 2; Piet Bakker: rank 3, points 112
  no "Jan de Vries (31) won." => Jan de Vries: rank 1

# A sprint that takes its winner to the stage.
frame sprint-to-stage
  sport cycling
  verb sprinten spurten soleren snellen rijden
  subject
  role stage: DISCIPLINE[id=stage] behind to
  without NONRESULT
  without RANK
  without AWARD
  asserts result subject rank=1 event=stage
  yes "Wout Bakker sprintte naar de tiende etappe." => Wout Bakker: rank 1
  no "Wout Bakker wil naar de tiende etappe sprinten."

frame sprint-for-place
  verb winnen
  subject
  needs MARKER[id=sprint-for]
  role rank: RANK[kind=noun]
  takes time gap
  asserts result subject rank time gap
  yes "De Deen Michael Berg won de spurt om de derde plaats." => Michael Berg: rank 3
  no "Michael Berg wilde de spurt om de derde plaats winnen."

frame to-ones-hand
  verb zetten
  subject
  needs MARKER[id=to-hand]
  without NONRESULT
  asserts result subject rank=1
  yes "Jan de Vries zette de cross naar zijn hand." => Jan de Vries: rank 1
  no "Jan de Vries wil de cross naar zijn hand zetten."
  no "Jan de Vries zette vier wedstrijden naar zijn hand."

# Distances in a ranking or at the line. On the road the present tells of the classification.
frame now-has-deficit
  sport cycling
  verb hebben tellen
  tense present
  subject
  needs MARKER[id=deficit]
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[kind=deficit]|DURATION[unit=second]|DURATION[unit=minute]
  role ahead: competitor behind on|of
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject gap gap-to=ahead standings
  last
  yes "Stefan Bakker heeft negentien seconden achterstand op Jan de Vries." => Stefan Bakker: gap 19 to Jan de Vries
  no "Stefan Bakker heeft onderweg negentien seconden achterstand op Jan de Vries."

frame now-has-advantage
  sport cycling
  verb hebben tellen behouden
  tense present
  subject
  needs MARKER[id=lead-by]
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]
  role second: competitor behind on adjoining
  role next?: GAP|DURATION|TIME
  role third?: competitor behind on adjoining
  without MARKER[id=midway]
  without NONRESULT
  asserts result second gap gap-to=subject standings
  asserts result third gap=next gap-to=subject standings
  last
  yes "Simon Bakker heeft 14 seconden voorsprong op Jan de Vries." => Jan de Vries: gap 14 to Simon Bakker
  yes "Simon Bakker behoudt 25 seconden voorsprong op Jan de Vries." => Jan de Vries: gap 25 to Simon Bakker
  yes "Simon Bakker heeft nu een bonus van 14 seconden op Jan de Vries en 1.20 op Jan Bos." => Jan de Vries: gap 14 to Simon Bakker; Jan Bos: gap 80 to Simon Bakker
  no "Simon Bakker heeft onderweg 14 seconden voorsprong op Jan de Vries."

frame have-deficit
  verb hebben tellen
  subject
  needs MARKER[id=deficit]
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|GAP[kind=deficit]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role ahead: competitor behind on|of
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Stefan Bakker heeft negentien seconden achterstand op Jan de Vries." => Stefan Bakker: gap 19 to Jan de Vries
  yes "Stefan Bakker had 1.12,3 achterstand op Jan de Vries." => Stefan Bakker: gap 72.3 to Jan de Vries
  no "Stefan Bakker had bij de laatste wissel negentien seconden achterstand op Jan de Vries."

frame have-advantage
  verb hebben tellen
  subject
  needs MARKER[id=lead-by]
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]
  role second: competitor behind on
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Simon Bakker heeft 14 seconden voorsprong op Jan de Vries." => Jan de Vries: gap 14 to Simon Bakker
  yes "Simon Bakker had 1.54 voorsprong op Jan de Vries." => Jan de Vries: gap 114 to Simon Bakker
  no "Halverwege had Simon Bakker 14 seconden voorsprong op Jan de Vries."

# "telt een voorsprong van 6,7 seconden op Bos en 16 seconden op Smit": the second of two.
frame have-advantage-on-two
  sport motor-sport alpine-skiing bobsleigh skeleton luge biathlon cross-country-skiing speed-skating
  verb hebben tellen winnen leiden
  subject
  needs MARKER[id=lead-by]|GAP[kind=leads]|GAP
  role gap: GAP|DURATION
  role second: competitor behind on
  role next: GAP|DURATION
  role third: competitor behind on adjoining
  without MARKER[id=midway]
  without MARKER[id=deficit]
  without POINTS
  asserts result third gap=next gap-to=subject
  yes "Rally van Zweden. Max de Boer telt een voorsprong van 6,7 seconden op Jan Bos en 16 seconden op Ids Smit." => Jan Bos: gap 6.7 to Max de Boer; Ids Smit: gap 16 to Max de Boer
  no "Rally van Zweden. Halverwege telt Max de Boer een voorsprong van 6,7 seconden op Jan Bos en 16 seconden op Ids Smit."

frame keep-over
  verb over|houden
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role second: competitor behind on
  without MARKER[id=midway]
  without MARKER[id=deficit]
  without DISCIPLINE behind for
  asserts result second gap gap-to=subject
  yes "Jan de Vries hield zes seconden over op Karel Bos." => Karel Bos: gap 6 to Jan de Vries
  no "Jan de Vries hield een achterstand van zes seconden over op Karel Bos."
  yes "Jan de Vries hield twee tienden over op Karel Bos en Piet Maes." => Karel Bos: gap 0.2 to Jan de Vries; Piet Maes: gap 0.2 to Jan de Vries
  no "Halverwege hield Jan de Vries zes seconden over op Karel Bos."
  no "Voor de 10.000 meter hield Jan de Vries zes seconden over op Karel Bos."

frame keep-behind
  verb houden laten
  subject
  needs MARKER[id=behind-oneself]
  object
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  without MARKER[id=midway]
  asserts result object gap gap-to=subject
  yes "Jan de Vries hield Karel Bos drie seconden achter zich." => Karel Bos: gap 3 to Jan de Vries
  yes "Jan de Vries liet Karel Bos drie seconden achter zich." => Karel Bos: gap 3 to Jan de Vries
  no "Jan de Vries wilde Karel Bos drie seconden achter zich houden."

frame stands-at-gap-of
  sport cycling
  verb staan
  tense present
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[kind=clock]
  role ahead: PERSON|EPITHET|PRONOUN|DEMONYM behind of
  without RANK
  without MARKER[id=midway]
  without MARKER[id=deficit]
  without NONRESULT
  asserts result subject gap gap-to=ahead standings
  yes "Wilco Bakker staat op 43 tellen van Simon de Vries." => Wilco Bakker: gap 43 to Simon de Vries
  no "Wilco Bakker staat virtueel op 43 tellen van Simon de Vries."

frame stood-at-gap-of
  verb staan
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[kind=clock]
  role ahead: PERSON|EPITHET|PRONOUN|DEMONYM behind of
  sport -cycling
  without RANK
  without MARKER[id=midway]
  without MARKER[id=deficit]
  without NONRESULT
  without RECORD-WORD
  asserts result subject gap gap-to=ahead
  yes "Wilco Bakker stond op 43 tellen van Simon de Vries." => Wilco Bakker: gap 43 to Simon de Vries
  no "Halverwege stond Wilco Bakker op 43 tellen van Simon de Vries."

frame stand-at-gap
  verb zijn worden eindigen finishen bezetten volgen liggen stranden steken
  subject
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|GAP[kind=clock]
  role ahead: PERSON|EPITHET|PRONOUN|DEMONYM behind of
  without MARKER[id=midway]
  without MARKER[id=deficit]
  without NONRESULT
  without RECORD-WORD
  without COMPARATIVE
  asserts result subject gap gap-to=ahead
  yes "Wilco Bakker eindigde op 43 tellen van Simon de Vries." => Wilco Bakker: gap 43 to Simon de Vries
  no "Halverwege lag Wilco Bakker op 43 tellen van Simon de Vries."

# Records of jumps and throws, as those of times.
frame mark-record-new
  subject
  role type: RECORD-WORD[kind=new]
  role mark: DISTANCE[unit=metre]|MARK behind through|to
  without RECORD-WORD behind under|above|from
  without RECORD-WORD[kind=holder]
  without MARGIN
  without NONRESULT
  asserts record subject type distance=mark new=true
  asserts result subject distance=mark
  yes "Jan Bakker ging over 2,33 meter, een persoonlijk record." => Jan Bakker: PB 2.33; Jan Bakker: distance 2.33
  no "Jan Bakker wil een persoonlijk record van 2,33 meter springen."

frame mark-record-better
  verb verbeteren breken aan|scherpen scherp|stellen brengen verhogen
  subject
  role type: RECORD-WORD[kind=own]|RECORD-WORD[kind=the] bare
  role mark: DISTANCE[unit=metre] behind to|until
  without RECORD-WORD[kind=holder]
  without MARGIN
  asserts record subject type distance=mark new=true
  asserts result subject distance=mark
  yes "Jan Bakker verbeterde zijn persoonlijk record tot 2,34 meter." => Jan Bakker: PB 2.34; Jan Bakker: distance 2.34
  yes "Jan Bakker verhoogde zijn persoonlijk record tot 2,34 meter." => Jan Bakker: PB 2.34; Jan Bakker: distance 2.34
  no "Jan Bakker wil zijn persoonlijk record tot 2,34 meter verbeteren."

frame mark-record-old
  subject
  role type: RECORD-WORD[kind=own]
  role old: DISTANCE[unit=metre] behind of
  without RECORD-WORD[kind=holder]
  allow negated possible wanted future must seems nearly
  asserts record subject type distance=old new=false
  yes "Jan Bakker bleef onder zijn persoonlijk record van 2,29 meter." => Jan Bakker: PB 2.29
  no "Jan Bakker bleef onder de 2,29 meter."

frame mark-record-stands
  verb zijn bedragen staan
  role type: RECORD-WORD
  role mark: DISTANCE[unit=metre]
  role holder: competitor behind of
  without RECORD-WORD[kind=new]
  without RECORD-WORD[kind=holder]
  without MARGIN
  without MARK[possessive]
  asserts record holder type distance=mark new=false
  yes "Het persoonlijk record van Jan Bakker is 2,26 meter." => Jan Bakker: PB 2.26
  no "Jan Bakker had aan 2,26 meter genoeg voor het persoonlijk record."

# "De winnares heette Anna Smit": right behind the verb it is the subject.
frame winner-has-name
  verb heten
  needs MARKER[id=winner]
  role who: PERSON bare
  takes time
  asserts result who rank=1 time
  yes "De winnares heette Anna Smit." => Anna Smit: rank 1
  no "De winnares heette misschien Anna Smit."

# "De grote winnaar heette Max de Boer."
frame winner-is-named
  verb heten
  object
  needs MARKER[id=winner]
  takes time
  asserts result object rank=1 time
  yes "De grote winnaar heette zondag Max de Boer." => Max de Boer: rank 1
  yes "De overtuigende winnares in Hamar heette dus Anna Smit." => Anna Smit: rank 1
  no "De vorige trainer van de ploeg heette Max de Boer."

frame award-given
  verb toe|kennen toe|wijzen schenken
  voice passive
  role award: AWARD
  role winner: competitor behind to
  without NONRESULT
  asserts result winner rank=award medal=award
  yes "De zege werd aan Jan de Vries toegekend." => Jan de Vries: rank 1
  no "De zege werd niet aan Jan de Vries toegekend."

frame points-and-place
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal -tennis -darts -badminton -table-tennis -padel -snooker -beach-volleyball -judo -boxing
  verb zijn blijven
  subject
  role points: POINTS behind with
  without NONRESULT
  without MARGIN
  without MARKER[id=deficit]
  without MARKER[id=lead-by]
  without SCORE
  without RECORD-WORD
  asserts result subject points
  yes "Demi Bakker was met 45 punten de beste." => Demi Bakker: rank 1, points 45
  no "Demi Bakker is met 45 punten voorsprong de beste." => Demi Bakker: rank 1

frame jersey-for
  sport cycling
  verb zijn gaan verhuizen over|gaan blijven
  role jersey: JERSEY bare
  role winner: competitor behind for|to
  without JERSEY[ambiguous]
  without JERSEY[title]
  without NONRESULT
  asserts result winner rank=1 event=jersey
  yes "De gele trui was voor Demi Bakker." => Demi Bakker: rank 1
  no "De gele trui was te groot voor haar."

# Who comes home alone has won, unless a place or a gap says otherwise.
frame comes-home-alone
  verb aan|komen binnen|komen komen finishen over|komen
  subject
  needs MARKER[id=alone-home]
  without RANK
  without GAP
  without NONRESULT
  takes time
  asserts result subject rank=1 time
  yes "Sanne de Boer kwam alleen aan." => Sanne de Boer: rank 1
  yes "Lotte Bakker kwam solo over de streep." => Lotte Bakker: rank 1
  no "Sanne de Boer wil alleen aankomen."
  no "Alleen Sanne de Boer kwam aan."
