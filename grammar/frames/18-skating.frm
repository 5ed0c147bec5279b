# Places, medals and classifications as they are told of races on the ice.

# "moest tevreden zijn met het zilver": who had to, has it.
frame had-to-be-pleased
  verb zijn leven stellen moeten
  tense past
  require must
  subject
  needs MARKER[id=pleased]|MARKER[id=settle]|MARKER[id=live-with]
  role rank: RANK[kind=noun]|AWARD[medal] behind with
  takes time
  without competitor behind of
  asserts result subject rank=rank medal=rank time
  yes "Tom Maes moest tevreden zijn met het zilver." => Tom Maes: rank 2, medal silver
  yes "Met 1.44,82 moest Tom Maes tevreden zijn met de zesde plaats." => Tom Maes: rank 6, time 104.82
  no "Tom Maes zou tevreden moeten zijn met het zilver."
  no "Tom Maes hoeft niet tevreden te zijn met zilver."

# "strandde op zilver", "bleef steken op brons".
frame strands-at-medal
  verb stranden steken blijven hangen uit|komen eindigen finishen belanden
  subject
  role award: AWARD[medal] behind on
  takes time
  without NONRESULT
  without MARKER[id=in-reach]
  without RANK
  without GAP
  asserts result subject rank=award medal=award time
  yes "Tom Maes strandde in 1.44,82 op zilver." => Tom Maes: rank 2, medal silver, time 104.82
  yes "Tom Maes kwam dicht in de buurt, maar bleef steken op brons." => Tom Maes: rank 3, medal bronze
  no "Tom Maes bleef hopen op zilver."
  no "Tom Maes strandde op een zucht van het zilver."
  no "Tom Maes bleef azen op goud."

# "Het klassement wordt aangevoerd door Maes."
frame standings-led-by
  verb aan|voeren leiden
  voice passive
  needs STANDINGS
  role leader: competitor behind by
  takes points
  asserts result leader rank=1 points standings
  yes "Het klassement wordt aangevoerd door de Canadees Tim Brown." => Tim Brown: rank 1
  no "De demonstratie wordt aangevoerd door Tim Brown."
  no "Het klassement kan worden aangevoerd door Tim Brown."

# "Na de eerste dag gaat Maes aan de leiding": of a meeting that goes on.
frame leads-after-day
  verb gaan staan zijn blijven hebben nemen komen
  needs MARKER[id=lead]
  needs MARKER[id=after-part]
  subject
  without STANDINGS
  without DISCIPLINE
  takes points
  asserts result subject rank=1 points standings
  yes "Na de eerste dag gaat Tom Maes aan de leiding." => Tom Maes: rank 1
  yes "Eva Maes staat na twee afstanden aan kop." => Eva Maes: rank 1
  no "Na de eerste bocht ging Tom Maes aan de leiding."
  no "Na de eerste dag wil Tom Maes aan de leiding gaan."

frame leads-meeting-after-day
  verb leiden aan|voeren
  needs MARKER[id=after-part]
  subject
  without STANDINGS
  without DISCIPLINE
  without PERSON-NOUN bare
  without MARKER[id=to-hotel]
  takes points
  asserts result subject rank=1 points standings
  yes "Na de eerste dag leidt Tom Maes." => Tom Maes: rank 1
  no "Na de eerste dag leidde Tom Maes zijn ploeg naar het hotel."
  no "Na de eerste dag hoopt Tom Maes te leiden."

# "Na de eerste dag is Maes tiende".
frame stands-after-day
  verb zijn staan bezetten volgen
  needs MARKER[id=after-part]
  subject
  role rank: RANK bare
  without STANDINGS
  without DISCIPLINE
  takes points
  asserts result subject rank points standings
  last
  yes "Na de eerste dag is Tom Maes tiende." => Tom Maes: rank 10
  yes "Eva Maes staat na twee afstanden zeventiende." => Eva Maes: rank 17
  no "Na de eerste dag wil Tom Maes tiende staan."

# "moest de titel aan Maes laten".
frame leaves-award-to
  verb laten over|laten af|staan
  without MARKER[id=shows]
  role award: AWARD bare
  role winner: competitor behind to
  without NONRESULT
  without SCORE
  allow must
  asserts result winner rank=award medal=award
  yes "Eva Maes moest de eindzege aan Ann Smit laten." => Ann Smit: rank 1
  yes "Tom Maes moest het goud aan Jan Bos laten." => Jan Bos: rank 1, medal gold
  yes "Tom Maes liet de zege over aan Jan Bos." => Jan Bos: rank 1
  no "Tom Maes wil de zege niet aan Jan Bos laten."
  no "Tom Maes leek de zege aan Jan Bos te moeten laten."
  no "Tom Maes liet het goud zien aan Jan Bos."

# "De wereldbeker werd met 480 punten een prooi voor Maes."
frame series-was-prey
  verb zijn worden
  needs MARKER[id=prey]
  needs COMPETITION[kind=world-cup-series] bare
  role winner: competitor behind for
  takes points
  asserts result winner rank=1 points standings
  last
  yes "De wereldbeker werd met 480 punten een prooi voor Tom Maes." => Tom Maes: rank 1, points 480
  no "De wereldbeker is geen prooi voor Tom Maes."

# "De top vijf werd vervolledigd door Maes en Bos."
frame top-five-completed-by
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten
  voice passive
  needs MARKER[id=top-five]
  role who: competitor behind by
  without RANK
  asserts result who rank=5-
  yes "De top vijf werd vervolledigd door Tom Maes en Ids Bouma." => Tom Maes: rank 4; Ids Bouma: rank 5
  no "De top vijf werd verrast door Tom Maes."

frame top-ten-completed-by
  verb completeren vervolledigen vervolmaken voltooien vol|maken volmaken aan|vullen af|sluiten
  voice passive
  needs MARKER[id=top-ten]
  role who: competitor behind by
  without RANK
  asserts result who rank=10-
  yes "De top tien werd volgemaakt door Tom Maes." => Tom Maes: rank 10
  no "De top tien werd verrast door Tom Maes."

# "De derde plaats was voor Maes niet voldoende voor de halve finale": it was hers.
frame place-not-enough
  verb zijn blijken vol|staan volstaan
  needs MARKER[id=enough]
  role rank: RANK[kind=noun] bare
  role who: PERSON|EPITHET|PRONOUN behind for
  without AWARD
  tense past
  allow negated
  asserts result who rank
  yes "De derde plaats was voor Eva Maes niet voldoende voor de halve finale." => Eva Maes: rank 3
  no "Een derde plaats is voor Eva Maes voldoende voor de halve finale."

# "stak met kop en schouders boven de rest uit".
frame head-and-shoulders
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb uit|steken steken
  needs MARKER[id=head-and-shoulders]
  needs DISCIPLINE|COMPETITION|TIME
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1 time
  yes "Op de 1000 meter stak Tom Maes met kop en schouders boven de rest uit." => Tom Maes: rank 1
  no "Op de 1000 meter stak Tom Maes niet met kop en schouders boven de rest uit."

# "kwam als winnaar uit de bus".
frame comes-out-as-winner
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb komen
  needs MARKER[id=as-winner]
  needs MARKER[id=out-of-fight]
  subject
  takes time
  asserts result subject rank=1 time
  yes "Tom Maes kwam op de 1000 meter als winnaar uit de bus." => Tom Maes: rank 1
  yes "Tom Maes kwam in de Ronde van Drenthe als winnaar uit de bus." => Tom Maes: rank 1
  no "Tom Maes kwam als winnaar terug naar Thialf."

# "De 1000 meter leverde een zege op voor Maes".
frame yields-award-for
  verb op|leveren brengen betekenen
  role award: AWARD bare
  role winner: PERSON|EPITHET behind for
  without competitor bare
  without NONRESULT
  takes time
  asserts result winner rank=award medal=award time
  yes "De 1000 meter leverde een zege op voor Tom Maes." => Tom Maes: rank 1
  yes "De 1000 meter bracht een zege voor Tom Maes." => Tom Maes: rank 1
  no "De 1000 meter leverde geen zege op voor Tom Maes."
  no "De 1000 meter kan een zege opleveren voor Tom Maes."

# "Het goud hing om de nek van Maes."
frame hung-round-neck-of
  verb hangen
  needs MARKER[id=round-neck]
  role award: AWARD[medal] bare
  role who: PERSON behind of
  asserts result who rank=award medal=award
  yes "Het goud hing om de nek van Tom Maes." => Tom Maes: rank 1, medal gold
  no "Het goud hing niet om de nek van Tom Maes."

# "De titel kwam in handen van Maes."
frame comes-into-hands
  verb komen vallen zijn belanden
  needs MARKER[id=owned]
  role award: AWARD bare
  role winner: competitor behind of
  without NONRESULT
  without RECORD-WORD
  asserts result winner rank=award medal=award
  yes "De titel op de 1000 meter kwam in handen van Tom Maes." => Tom Maes: rank 1
  yes "De titel op de 1000 meter was in handen van Tom Maes." => Tom Maes: rank 1
  no "De titel op de 1000 meter is niet in handen van Tom Maes."

# "De 1000 meter kende in Maes een verrassende winnaar."
frame has-winner-in
  verb kennen krijgen hebben
  needs MARKER[id=winner]
  role winner: PERSON behind in
  without RANK
  asserts result winner rank=1
  yes "De 1000 meter kende in Tom Maes een verrassende winnaar." => Tom Maes: rank 1
  no "De 1000 meter zal in Tom Maes een verrassende winnaar kennen."

# "zorgde voor een Nederlandse zege".
frame provides-win
  sport speed-skating short-track marathon-skating cycling athletics swimming triathlon alpine-skiing rowing canoeing motor-sport biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zorgen tekenen
  subject
  role award: AWARD[kind=win] behind for
  takes time
  without NONRESULT
  without MARKER[id=often]
  asserts result subject rank=1 time
  yes "Schaatser Tom Maes tekende op de 1000 meter in Thialf voor de zege." => Tom Maes: rank 1
  yes "Schaatser Tom Maes zorgde op de 1000 meter in Thialf voor de zege." => Tom Maes: rank 1
  no "Schaatser Tom Maes hoopt op de 1000 meter in Thialf voor een zege te zorgen."

# "Verder dan de achtste plaats kwam Maes niet."
frame no-further-than
  verb komen reiken raken geraken schoppen
  require negated
  tense past
  needs MARKER[id=further-than]
  subject
  role rank: RANK behind comparison
  takes time
  asserts result subject rank time
  yes "Verder dan de achtste plaats kwam Tom Maes niet." => Tom Maes: rank 8
  no "Verder dan de bar kwam Tom Maes niet."

# "werd op één honderdste geklopt door Maes".
frame beaten-at-gap
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb verslaan kloppen af|troeven overtreffen voorbij|streven
  voice passive
  subject
  role gap: GAP|DURATION
  role ahead: competitor behind by
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject gap gap-to=ahead
  yes "Tom Maes werd op één honderdste geklopt door Jan Bos." => Tom Maes: gap 0.01 to Jan Bos
  yes "Tom Maes werd met drie tienden verslagen door Jan Bos." => Tom Maes: gap 0.3 to Jan Bos
  no "Tom Maes werd bijna op één honderdste geklopt door Jan Bos."

# "finishte niet": out.
frame does-not-finish
  sport speed-skating short-track marathon-skating athletics triathlon alpine-skiing cycling
  verb finishen
  require negated
  needs MARKER[id=not-finished]
  subject
  role reason?: REASON
  without RANK
  without TIME
  without AWARD
  asserts withdrawal subject status=DNF reason
  yes "Schaatser Tom Maes kwam in Thialf ten val en finishte niet." => Tom Maes: DNF fall
  yes "Hardloper Tom Maes finishte niet in de finale van de 1500 meter." => Tom Maes: DNF
  no "Schaatser Tom Maes finishte in Thialf niet in de top tien."

# In short track: what brings a penalty strikes.
frame brings-penalty
  sport short-track
  verb kosten op|leveren bezorgen staan geven toe|kennen brengen
  needs MARKER[id=sanction]|MARKER[id=dq]
  role struck: PERSON|TEAM|PRONOUN[form=object]|PRONOUN[form=possessive]|PRONOUN[possessive]|EPITHET|COUNTRY bare
  without competitor behind for|to
  without MARKER[id=almost]
  without DURATION
  without AWARD
  asserts withdrawal struck status=DSQ reason=rules
  yes "Shorttrackster Eva Maes duwde. Dat kostte haar een penalty." => Eva Maes: DSQ rules
  yes "Dat leverde shorttrackster Eva Maes een diskwalificatie op." => Eva Maes: DSQ rules
  no "Dat kostte shorttrackster Eva Maes bijna een penalty."
  no "Dat kostte shorttrackster Eva Maes geen penalty."

frame hands-out-penalty
  sport short-track
  verb uit|delen geven toe|kennen
  needs MARKER[id=sanction]|MARKER[id=dq]
  role struck: PERSON|TEAM|EPITHET|COUNTRY behind to
  without DURATION
  asserts withdrawal struck status=DSQ reason=rules
  yes "De jury deelde een penalty uit aan shorttrackster Eva Maes." => Eva Maes: DSQ rules
  no "De jury deelde geen penalty uit aan shorttrackster Eva Maes."

frame sent-back-with-penalty
  sport short-track
  verb terug|wijzen terug|zetten terug|sturen
  voice passive
  needs MARKER[id=sanction]|MARKER[id=dq]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Shorttrackster Eva Maes werd met een penalty teruggewezen." => Eva Maes: DSQ rules
  no "Shorttrackster Eva Maes werd niet met een penalty teruggewezen."

frame penalty-for
  sport short-track
  verb zijn volgen betekenen komen vallen
  needs MARKER[id=sanction]|MARKER[id=dq]
  role struck: PERSON|EPITHET|TEAM|COUNTRY behind for|to
  without DURATION
  without RANK
  without AWARD
  asserts withdrawal struck status=DSQ reason=rules
  yes "Een penalty betekende het einde voor shorttrackster Eva Maes." => Eva Maes: DSQ rules
  yes "Er was een penalty voor shorttrackster Eva Maes." => Eva Maes: DSQ rules
  no "Er was geen penalty voor shorttrackster Eva Maes."

# "Door een penalty voor Smit schoof Maes op".
frame penalty-beside
  sport short-track
  needs MARKER[id=penalty-of]
  role struck: PERSON|TEAM|COUNTRY behind for|of
  asserts withdrawal struck status=DSQ reason=rules
  yes "Door een penalty voor Ann Smit werd shorttrackster Eva Maes tweede." => Ann Smit: DSQ rules; Eva Maes: rank 2
  no "Met een lach voor Ann Smit stapte shorttrackster Eva Maes van het ijs."

# "werd op de 500 meter tweede, op de 5000 meter vierde": each with its own contest.
frame place-in-each
  verb worden zijn eindigen finishen
  subject
  role contest: IN-TURN
  role rank: RANK adjoining
  asserts result subject rank event=contest
  yes "Schaatser Tom Maes werd in Thialf op de 500 meter tweede, op de 5000 meter vierde en op de 1500 meter derde." => Tom Maes: rank 2; Tom Maes: rank 4; Tom Maes: rank 3
  no "Schaatser Tom Maes wil in Thialf op de 500 meter tweede, op de 5000 meter vierde en op de 1500 meter derde worden."

frame place-in-the-third
  verb worden zijn eindigen finishen
  subject
  role contest: IN-TURN[kind=third]
  role rank: RANK adjoining
  asserts result subject rank event=contest
  yes "Schaatser Tom Maes werd in Thialf op de 500 meter tweede, op de 5000 meter vierde, op de 1500 meter derde en op de 10.000 meter vijfde." => Tom Maes: rank 2; Tom Maes: rank 4; Tom Maes: rank 3; Tom Maes: rank 5
  no "Schaatser Tom Maes wil in Thialf op de 500 meter tweede, op de 5000 meter vierde, op de 1500 meter derde en op de 10.000 meter vijfde worden."

# The jersey of the leader in the marathon.
frame leader-suit
  sport marathon-skating speed-skating
  verb pakken grijpen veroveren over|nemen aan|trekken heroveren krijgen behouden nemen winnen ontvangen dragen verdedigen
  needs MARKER[id=leader-suit]
  subject
  without NONRESULT
  without AWARD[kind=win] bare
  asserts result subject rank=1 standings derived
  yes "Marathonschaatser Tom Maes pakte in Hoorn de zege en het leiderspak." => Tom Maes: rank 1
  yes "Marathonschaatser Tom Maes nam het leiderspak over van Jan Bos." => Tom Maes: rank 1
  no "Marathonschaatser Tom Maes wil het leiderspak overnemen van Jan Bos."

frame leader-suit-stays
  sport marathon-skating speed-skating
  verb blijven zitten hangen gaan zijn
  needs MARKER[id=leader-suit]
  role leader: PERSON behind of|to|for|at|around
  without NONRESULT
  asserts result leader rank=1 standings derived
  yes "Het oranje leiderspak bleef om de schouders van marathonschaatser Tom Maes." => Tom Maes: rank 1
  no "Het leiderspak bleef niet om de schouders van marathonschaatser Tom Maes."

# "is door zijn derde plaats zeker van de WK": what is his he has.
frame by-own-award
  needs MARKER[id=by-own]
  without BESIDE
  without STANDINGS
  without NONRESULT
  subject
  role rank: RANK[kind=noun]|AWARD[medal]|AWARD[kind=win] behind by|because|except
  allow possible wanted must future seems negated
  asserts result subject rank=rank medal=rank
  yes "Schaatser Tom Maes is door zijn derde plaats in Thialf zeker van de WK afstanden." => Tom Maes: rank 3
  no "Schaatser Tom Maes kan in Thialf door een derde plaats zeker zijn van de WK afstanden."

# "pakte de wereldtitel, voor Italië en Canada": who comes next.
frame award-before
  verb pakken grijpen veroveren halen behalen winnen bemachtigen binnen|halen op|eisen boeken
  subject
  role award: AWARD bare
  role next: competitor behind ahead
  without MARKER[id=two-places]
  without NONRESULT
  without SCORE
  without SETS
  asserts result next rank=award+1
  yes "China pakte de wereldtitel, voor Italië en Canada." => China: rank 1; Italië: rank 2; Canada: rank 3
  yes "Tom Maes greep het zilver, voor Jan Bos." => Tom Maes: rank 2, medal silver; Jan Bos: rank 3
  no "China wil de wereldtitel pakken, voor Italië en Canada."

frame award-before-person
  sport speed-skating short-track marathon-skating athletics swimming cycling triathlon rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb pakken grijpen veroveren halen behalen winnen bemachtigen binnen|halen
  subject
  role award: AWARD[kind=win]|AWARD[title]|AWARD[medal] bare
  role next: PERSON behind for adjoining
  without MARKER[id=two-places]
  without NONRESULT
  without MARKER[id=for-coach]
  without TEAM behind for
  asserts result next rank=award+1
  yes "Schaatsster Eva Maes pakte in Thialf het goud voor de Belgische Ann Smit en Lea Kurz." => Eva Maes: rank 1, medal gold; Ann Smit: rank 2; Lea Kurz: rank 3
  no "Schaatsster Eva Maes pakte in Thialf het goud voor coach Ann Smit." => Eva Maes: rank 1, medal gold
  no "Schaatsster Eva Maes pakte goud na een straf van de jury voor Ann Smit." => Eva Maes: rank 1, medal gold

# "gevolgd door Maes met 1.08,43".
frame followed-with-time
  verb volgen
  role next: competitor behind by
  role time: NEXT-TIME adjoining
  asserts result next time
  yes "Schaatser Jan Bos won in Thialf in 1.08,20, gevolgd door Tom Maes in 1.08,43 en Ids Mol in 1.08,50." => Jan Bos: rank 1, time 68.2; Tom Maes: rank 2, time 68.43; Ids Mol: rank 3, time 68.5
  yes "Schaatser Jan Bos was in Thialf de snelste in 1.08,20, gevolgd door Tom Maes in 1.08,43, Kai Vos in 1.08,48 en Ids Mol in 1.08,50." => Jan Bos: rank 1, time 68.2; Tom Maes: rank 2, time 68.43; Kai Vos: rank 3, time 68.48; Ids Mol: rank 4, time 68.5
  yes "Schaatser Jan Bos reed in Thialf de vierde tijd, gevolgd door Tom Maes met 1.08,43." => Jan Bos: rank 4; Tom Maes: rank 5, time 68.43
  no "Schaatser Jan Bos reed in Thialf met 1.08,43 de vierde tijd." => Jan Bos: rank 4, time 68.43

# "klopte Bos met 34,06 tegen 34,10": the time of each.
frame beats-with-both-times
  verb verslaan kloppen af|troeven af|rekenen winnen
  subject
  role beaten: PERSON|EPITHET
  role own: TIME
  role theirs: TIME behind against|around|for
  without MARKER[id=midway]
  asserts result subject time=own
  asserts result beaten time=theirs
  yes "Schaatser Tom Maes klopte in Thialf Jan Bos met 34,06 tegen 34,10." => Tom Maes: time 34.06; Jan Bos: time 34.1
  no "Schaatser Tom Maes wil in Thialf Jan Bos kloppen met 34,06 tegen 34,10."

# "was niet bij te houden op de 1500 meter".
frame unbeatable
  sport speed-skating short-track marathon-skating athletics swimming cycling triathlon alpine-skiing rowing canoeing motor-sport biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zijn blijken
  tense past
  needs MARKER[id=unbeatable]
  needs DISCIPLINE|ROUND|COMPETITION|TIME
  subject
  takes time
  without RANK
  without RELATIVE-PERIOD
  without MARKER[id=midway]
  allow negated
  asserts result subject rank=1 time
  yes "Schaatser Tom Maes was in Thialf op de 1500 meter niet bij te houden." => Tom Maes: rank 1
  no "Schaatser Tom Maes is dit jaar op de 1500 meter niet te kloppen."

# "is het WK slecht begonnen met de negentiende plek op de 500 meter".
frame begins-meeting-with-place
  sport speed-skating short-track
  verb beginnen openen starten
  subject
  needs COMPETITION bare
  needs DISCIPLINE
  role rank: RANK[kind=noun] behind with
  takes time
  asserts result subject rank time
  yes "Schaatser Tom Maes is het WK allround in Thialf slecht begonnen met de negentiende plek op de 500 meter." => Tom Maes: rank 19
  no "Schaatser Tom Maes hoopt het WK allround in Thialf te beginnen met de negentiende plek op de 500 meter."

# "pakte met brons zijn eerste medaille".
frame takes-medal-with
  verb pakken winnen veroveren behalen halen grijpen
  needs MARKER[id=medal-noun]
  subject
  role award: AWARD[medal] behind with
  without NONRESULT
  takes time
  asserts result subject rank=award medal=award time
  yes "Tom Maes pakte met brons zijn eerste individuele medaille." => Tom Maes: rank 3, medal bronze
  no "Tom Maes kan met brons zijn eerste medaille pakken."

# "De zege ging naar Zuid-Korea voor China en Italië".
frame award-goes-before
  verb gaan
  role award: AWARD bare
  role winner: competitor behind to
  role next: competitor behind for adjoining
  without NONRESULT
  asserts result next rank=award+1
  yes "De zege ging naar Ann Smit voor Eva Maes en Lea Kurz." => Ann Smit: rank 1; Eva Maes: rank 2; Lea Kurz: rank 3
  no "De zege gaat misschien naar Ann Smit voor Eva Maes en Lea Kurz."
  no "De zege ging naar Ann Smit, na een lange strijd voor Eva Maes." => Ann Smit: rank 1

# "De chrono stopte voor Maes op 39,20".
frame chrono-stopped
  verb stoppen stokken af|klokken stranden
  needs MARKER[id=chrono]
  role who: competitor behind for|at
  role time: TIME
  asserts result who time
  yes "De chrono stopte voor Anna Smit op 39,20." => Anna Smit: time 39.2
  no "De chrono stopte niet voor Anna Smit."

# "De wereldbeker op de 1000 meter ging naar Maes".
frame series-of-distance-goes-to
  verb gaan zijn
  role series: COMPETITION[kind=world-cup-series] bare
  role winner: PERSON|EPITHET behind to|for
  role next?: competitor behind ahead
  needs DISCIPLINE behind on
  without RANK
  without AWARD
  without CLOCK
  without STANDINGS
  without MARKER[id=one-meeting]
  tense past
  asserts result winner rank=1 standings
  asserts result next rank=2+ standings
  yes "De wereldbeker op de 1000 meter ging naar Tom Maes, voor Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  no "De wereldbeker op de 1000 meter gaat misschien naar Tom Maes."

# "Het persoonlijk record van Maes is 1.08,12".
frame record-is
  verb zijn bedragen
  role type: RECORD-WORD bare
  role holder: PERSON behind of
  role time: TIME bare
  without RECORD-WORD[kind=holder]
  without RECORD-WORD[kind=new]
  without COMPARATIVE
  without RANK
  asserts record holder type time new=false
  yes "Het persoonlijk record van Anna Smit is 39,20." => Anna Smit: PB 39.2
  no "Het persoonlijk record van Anna Smit is niet bekend."

# "heeft zijn Belgisch record scherper gesteld".
frame record-made-sharper
  verb stellen zetten maken
  needs MARKER[id=sharper]
  subject
  role type: RECORD-WORD[kind=new]|RECORD-WORD[kind=own]|RECORD-WORD[kind=the]|RECORD-WORD[kind=old] bare
  without TIME
  without RECORD-WORD[kind=holder]
  asserts record subject type new=true
  yes "Lies Peeters heeft het baanrecord scherper gesteld. Ze reed 36,90." => Lies Peeters: TR 36.9; Lies Peeters: time 36.9
  no "Lies Peeters wil het baanrecord scherper stellen."

# "bleek enkel Maes te sterk voor Bos": the first and the second.
frame only-too-strong
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb blijken zijn
  needs MARKER[id=only]
  needs MARKER[id=too-strong]
  subject
  role beaten: competitor behind for
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1+ derived
  asserts result beaten rank=subject+1 derived
  yes "Op de 1500 meter bleek enkel Tom Maes te sterk voor Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Op de 1500 meter bleek Tom Maes niet te sterk voor Jan Bos."

# "Het eindklassement ging naar Maes".
frame final-standings-to
  sport speed-skating short-track marathon-skating
  verb gaan zijn
  role list: STANDINGS bare
  role winner: PERSON behind to|for
  tense past
  without AWARD
  without RANK
  without NONRESULT
  without MARKER[id=midway]
  asserts result winner rank=1 standings
  yes "Het eindklassement op de WK allround in Thialf ging naar schaatser Tom Maes." => Tom Maes: rank 1
  no "Het eindklassement ging niet naar schaatser Tom Maes in Thialf."

# "Tom Maes, vrijdag nog de beste op de kilometer, …".
frame best-beside
  bracket
  host
  needs MARKER[id=best]
  needs WEEKDAY|RELATIVE-DAY|DAY-MENTION
  without MARKER[id=best-of]
  without MARKER[id=midway]
  without RANK
  takes time
  asserts result host rank=1 time
  yes "Voor Tom Maes, vrijdag nog met 1.07,87 de beste op de kilometer, bleef het goud op de 1500 meter buiten bereik." => Tom Maes: rank 1, time 67.87
  no "Tom Maes, de beste van allemaal, werd vierde." => Tom Maes: rank 4

# "versloeg Smit in de sprint om het zilver".
frame fight-for-medal
  verb verslaan kloppen af|troeven voor|blijven winnen af|houden vloeren
  voice active
  needs MARKER[id=in-the-fight]
  subject
  role award: AWARD[medal]
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Eva Maes versloeg Ann Smit in de sprint om het zilver." => Eva Maes: rank 2, medal silver
  no "Eva Maes wil Ann Smit verslaan in de sprint om het zilver."

# "mocht als derde het podium op".
frame may-step-on-podium
  verb mogen stappen klimmen
  tense past
  require possible
  needs MARKER[id=podium]
  subject
  role rank: RANK[kind=as]
  takes time
  asserts result subject rank time
  yes "Tom Maes mocht als derde het podium op." => Tom Maes: rank 3
  yes "Tom Maes mocht als derde het podium op in 38,43." => Tom Maes: rank 3, time 38.43
  no "Tom Maes mocht niet als derde het podium op."

# "voegde daar zilver op de 1000 meter aan toe".
frame adds-award
  verb toe|voegen
  subject
  role award: AWARD[medal]|AWARD[title]|AWARD[kind=win] bare
  without NONRESULT
  takes time
  asserts result subject rank=award medal=award time
  yes "Eva Maes won de 500 meter. Ze voegde daar zilver op de 1000 meter aan toe." => Eva Maes: rank 1; Eva Maes: rank 2, medal silver
  no "Eva Maes wil daar zilver op de 1000 meter aan toevoegen."

# "werd in de halve finale uitgeschakeld na een penalty".
frame put-out-by-penalty
  sport short-track
  verb uit|schakelen sneuvelen stranden eruit|gaan eruit|liggen eruit|vliegen uit|gaan uit|liggen uit|vliegen af|vallen
  needs MARKER[id=sanction]|MARKER[id=dq]
  subject
  without RANK
  without DURATION
  asserts withdrawal subject status=DSQ reason=rules
  yes "Shorttrackster Eva Maes werd in de halve finale uitgeschakeld na een penalty." => Eva Maes: DSQ rules
  yes "Shorttrackster Eva Maes ging er in de halve finales uit met een penalty." => Eva Maes: DSQ rules
  yes "Shorttrackster Eva Maes lag er na een straf in de halve finales uit." => Eva Maes: DSQ rules
  no "Shorttrackster Eva Maes werd in de halve finale niet uitgeschakeld na een penalty."
  no "Shorttrackster Eva Maes ging er in de kwartfinales uit."

# "liep in de series tegen een penalty aan".
frame runs-into-penalty
  sport short-track
  verb aan|lopen op|lopen krijgen incasseren pakken kennen
  voice active
  needs MARKER[id=penalty-against]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Shorttrackster Eva Maes liep in de series tegen een penalty aan." => Eva Maes: DSQ rules
  yes "In de halve finale liep shorttracker Tom Maes tegen een straf op." => Tom Maes: DSQ rules
  no "Shorttrackster Eva Maes wilde niet tegen een penalty aanlopen."

# "sloot de 3000 meter winnend af in 4.02,18".
frame closes-as-the-winner
  verb af|sluiten
  needs MARKER[id=jubilant]
  subject
  takes time
  without NONRESULT
  asserts result subject rank=1 time
  yes "Schaatser Tom Maes wist de 3000 meter in 4.02,18 winnend af te sluiten." => Tom Maes: rank 1, time 242.18
  yes "Schaatser Tom Maes sloot de 3000 meter in 4.02,18 winnend af." => Tom Maes: rank 1, time 242.18
  no "Schaatser Tom Maes hoopt de 3000 meter winnend af te sluiten."

# "rekende in de finale af met Maes en Bos": who does so there has won.
frame settles-in-final
  sport short-track speed-skating snowboarding
  verb af|rekenen
  needs ROUND[id=final]|THE-FINAL
  subject
  role beaten: PERSON|EPITHET|COUNTRY|TEAM-ALIAS behind with
  without RANK
  without MARKER[id=in-a-group]
  without MARKER[id=midway]
  asserts result subject rank=1
  yes "Shorttrackster Anna Smit rekende in de finale van de 1000 meter af met Eva Maes en Lotte Bos." => Anna Smit: rank 1
  no "Shorttrackster Anna Smit wil in de finale van de 1000 meter afrekenen met Eva Maes."
  no "Shorttrackster Anna Smit rekende in de finale van de 1000 meter af met haar slechte start."

# "Winnaar Smit reed 34,07".
frame called-winner
  sport speed-skating short-track marathon-skating swimming athletics rowing alpine-skiing skeleton bobsleigh triathlon cycling canoeing motor-sport biathlon cross-country-skiing snowboarding freestyle-skiing luge
  verb rijden klokken noteren zijn schaatsen zwemmen lopen finishen houden blijven hebben doen skiën komen laten
  tense past
  role winner: MARKER[id=called-winner] bare
  without YEAR
  without RELATIVE-PERIOD
  without RANK
  without AWARD
  without RECORD-WORD[kind=old]
  without MARKER[id=midway]
  without MARKER[id=lap]
  asserts result winner rank=1
  yes "Schaatsen in Thialf. Winnaar Jan Smit reed op de 500 meter 34,07." => Jan Smit: rank 1, time 34.07
  yes "Schaatsen in Thialf. Winnares Anna Smit (37,07) was drie tienden sneller dan Eva Maes." => Anna Smit: rank 1, time 37.07; Eva Maes: time 37.37, gap 0.3 to Anna Smit
  no "Schaatsen in Thialf. Titelverdediger Jan Smit reed op de 500 meter 34,07." => Jan Smit: time 34.07
  no "Schaatsen in Thialf. Winnaar Jan Smit van vorig jaar werd zesde." => Jan Smit: rank 6
