# The road: jerseys and leaders, gaps in the classification and at the line, and the idioms of winning there.

# "blijft in het geel", "hijst zich in de leiderstrui": who is in it leads.
frame stays-in-jersey
  sport cycling
  verb blijven hijsen hullen duiken kruipen
  subject
  role jersey: JERSEY behind in
  without JERSEY[title]
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes blijft ook na deze etappe gewoon in de leiderstrui." => Tom Maes: rank 1
  yes "De Spanjaard Juan Ruiz hees zich in het roze." => Juan Ruiz: rank 1
  no "Tom Maes hoopt in de leiderstrui te blijven."
  no "Tom Maes bleef niet in de gele trui."

frame may-ride-in-jersey
  sport cycling
  verb hijsen hullen blijven starten rijden vertrekken steken
  also mogen
  subject
  role jersey: JERSEY behind in
  without JERSEY[title]
  without NONRESULT
  allow possible
  asserts result subject rank=1 event=jersey
  yes "Tom Maes mag zich in het geel hullen." => Tom Maes: rank 1
  yes "Tom Maes mag morgen in de gele trui starten." => Tom Maes: rank 1
  no "Tom Maes mag hopen in het geel te starten."
  no "Tom Maes kan morgen in de gele trui starten."

# "moest de leiderstrui afstaan aan Bos".
frame loses-jersey-to
  sport cycling
  verb verliezen verspelen af|staan kwijt|raken kwijt|spelen over|dragen laten af|geven
  role jersey: JERSEY bare
  role winner: competitor behind to
  without JERSEY[title]
  without NONRESULT
  allow must
  asserts result winner rank=1 event=jersey
  yes "Jan Bos moest de leiderstrui afstaan aan Tom Maes." => Tom Maes: rank 1
  yes "Jan Bos verloor de gele trui aan de Spanjaard Juan Ruiz." => Juan Ruiz: rank 1
  yes "Jan Bos raakte het roze kwijt aan Tom Maes." => Tom Maes: rank 1
  no "Jan Bos kan de leiderstrui verliezen aan Tom Maes."
  no "Jan Bos verloor de gele trui niet aan Tom Maes."

frame jersey-on-shoulders
  sport cycling
  verb blijven zitten hangen rusten belanden komen zijn
  needs MARKER[id=shoulders]|MARKER[id=in-hands]
  role jersey: JERSEY bare
  role winner: competitor behind of
  without JERSEY[title]
  without NONRESULT
  asserts result winner rank=1 event=jersey
  yes "De leiderstrui blijft stevig om de schouders van Tom Maes." => Tom Maes: rank 1
  yes "De bolletjestrui is in handen van Tom Maes." => Tom Maes: rank 1
  no "De leiderstrui kan zondag om de schouders van Tom Maes hangen."

frame defends-jersey
  sport cycling
  verb verdedigen
  needs MARKER[id=with-success]
  subject
  role jersey: JERSEY bare
  without JERSEY[title]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes verdedigde met succes zijn gele trui." => Tom Maes: rank 1
  no "Tom Maes wil met succes zijn gele trui verdedigen."

frame new-wearer
  sport cycling
  verb zijn worden
  needs MARKER[id=new-wearer]
  subject
  role jersey: JERSEY bare
  without JERSEY[title]
  without MARKER[id=midway]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes is de nieuwe bolletjestruidrager." => Tom Maes: rank 1
  no "Tom Maes is niet de nieuwe bolletjestruidrager."

frame new-leader
  sport cycling
  verb zijn worden blijven
  needs MARKER[id=new-leader]
  subject
  without NEGATION
  without MARKER[id=midway]
  asserts result subject rank=1 standings
  yes "Tom Maes is de nieuwe klassementsleider." => Tom Maes: rank 1
  yes "Anna Smit is na de proloog de eerste leidster." => Anna Smit: rank 1
  no "Tom Maes hoopt de nieuwe leider te worden."
  no "Tom Maes was de nieuwe virtuele leider."
  yes "Toch is niet Tom Maes de nieuwe leider, maar Jan Bos." => Jan Bos: rank 1

frame stays-leader-of-race
  sport cycling
  verb blijven
  needs MARKER[id=kept-lead]
  subject
  without STANDINGS
  without MARKER[id=midway]
  without GAP[kind=third]
  asserts result subject rank=1 standings
  yes "Tom Maes blijft klassementsleider." => Tom Maes: rank 1
  yes "Tom Maes blijft leider." => Tom Maes: rank 1
  no "Tom Maes wil leider blijven."
  no "Tom Maes bleef lang leider."

# Winning, as it is told on the road.
frame arms-up
  sport cycling
  verb steken gooien heffen werpen maken
  needs MARKER[id=arms-up]
  subject
  without RANK
  without MARKER[id=too-early]
  asserts result subject rank=1
  yes "Tom Maes stak in Gent de armen in de lucht." => Tom Maes: rank 1
  no "Tom Maes stak te vroeg de armen in de lucht."
  no "Tom Maes wil zondag de armen in de lucht steken."
  no "De supporters staken de armen in de lucht."

frame could-lift-arms
  sport cycling
  verb steken gooien heffen werpen maken
  require possible
  needs MARKER[id=arms-up]
  subject
  without RANK
  without MARKER[id=too-early]
  tense past
  asserts result subject rank=1
  yes "Tom Maes kon zijn handen in de lucht steken." => Tom Maes: rank 1
  yes "Anna Smit mocht in Gent het zegegebaar maken." => Anna Smit: rank 1
  no "Tom Maes kon zijn handen niet in de lucht steken."
  no "Tom Maes kan zondag zijn handen in de lucht steken."

frame crosses-jubilant
  sport cycling
  verb komen bollen rijden rollen passeren gaan snellen binnen|komen over|komen
  needs MARKER[id=jubilant]
  needs MARKER[id=finish]
  subject
  without RANK
  without GAP
  without TEAM bare
  takes time
  asserts result subject rank=1 time
  yes "Tom Maes kwam juichend over de streep." => Tom Maes: rank 1
  yes "Na een solo van tien kilometer kwam Anna Smit met de armen in de lucht over de meet." => Anna Smit: rank 1
  no "Tom Maes kwam juichend als tweede over de streep." => Tom Maes: rank 2
  no "Tom Maes wilde juichend over de streep komen."

frame win-in-pocket
  sport cycling
  verb steken hebben zitten
  needs MARKER[id=in-pocket]
  subject
  role award: AWARD bare
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Tom Maes stak zijn tweede ritzege op zak." => Tom Maes: rank 1
  no "Tom Maes heeft de zege nog niet op zak."

# "kon zijn eerste zege op zijn palmares zetten": who could, did.
frame could-put-on-name
  verb zetten schrijven bij|schrijven
  require possible
  tense past
  needs MARKER[id=on-name]
  subject
  role award: AWARD bare
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Tom Maes kon in Gent zijn allereerste zege op zijn palmares zetten." => Tom Maes: rank 1
  no "Tom Maes kon in Gent geen zege op zijn palmares zetten."
  no "Tom Maes kan in Gent zijn eerste zege op zijn palmares zetten."
  yes "Eva Maes mocht de zege op haar palmares schrijven." => Eva Maes: rank 1
  no "Eva Maes mag de zege niet op haar palmares schrijven."

# "haalde het in een sprint met twee": in Flanders who "haalt het" has won.
frame prevail-in-sprint
  sport cycling
  verb halen
  needs MARKER[id=prevail]
  needs MARKER[id=in-the-sprint]|MARKER[id=solo]|MARKER[id=alone-home]|MARKER[id=prevail-so]
  subject
  without RANK
  without AWARD
  without NONRESULT bare
  without MARKER[id=in-a-group]
  without competitor behind for
  takes time
  asserts result subject rank=1 time
  yes "Anna Claes haalde het na een sprint met drie." => Anna Claes: rank 1
  yes "Tom Maes haalde het na een solo van tien kilometer." => Tom Maes: rank 1
  yes "Anna Claes haalde het ruim afgescheiden." => Anna Claes: rank 1
  no "Anna Claes haalde het stuur uit de wagen na een solo."
  no "Anna Claes haalde het niet in de sprint."
  no "Anna Claes hoopt het in de sprint te halen."

frame prevail-over
  sport cycling
  verb halen
  needs MARKER[id=prevail]
  subject
  role second: PERSON|EPITHET behind of
  without competitor behind for
  without RANK
  without AWARD
  without NONRESULT bare
  without MARKER[id=in-a-group]
  asserts result subject rank=1
  asserts result second rank=2+ derived
  yes "Anna Claes haalde het in de spurt van Eva Peeters." => Anna Claes: rank 1; Eva Peeters: rank 2
  yes "Tom Maes haalde het met een banddikte verschil van Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Anna Claes haalde het niet van Eva Peeters."
  no "Anna Claes haalde het idee van Eva Peeters."

# "blijft leider met 1.26 voorsprong op Bos en 2.01 op Smit".
frame leader-ahead-by
  sport cycling
  verb blijven leiden aan|voeren behouden staan zijn worden
  needs MARKER[id=lead-by]
  needs EPITHET[id=leader]|MARKER[id=kept-lead]|MARKER[id=new-leader]|STANDINGS|JERSEY|MARKER[id=lead]
  subject
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  without MARKER[id=midway]
  asserts result second gap gap-to=subject standings
  yes "Tom Maes blijft leider met 1.26 voorsprong op Jan Bos." => Tom Maes: rank 1; Jan Bos: gap 86 to Tom Maes
  yes "Tom Maes is met een voorsprong van 34 seconden op Jan Bos de nieuwe leider." => Tom Maes: rank 1; Jan Bos: gap 34 to Tom Maes
  yes "Tom Maes voert het klassement aan met twaalf seconden voorsprong op Jan Bos." => Tom Maes: rank 1; Jan Bos: gap 12 to Tom Maes
  no "Tom Maes wil leider blijven met 1.26 voorsprong op Jan Bos."

frame leads-by
  sport cycling
  verb leiden
  tense present
  needs MARKER[id=lead-by]
  subject
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank=1 standings
  asserts result second gap gap-to=subject standings
  yes "Tom Maes leidt nu met twaalf seconden voorsprong op Jan Bos." => Tom Maes: rank 1; Jan Bos: gap 12 to Tom Maes
  no "Onderweg leidt Tom Maes met twaalf seconden voorsprong op Jan Bos."

# "won met een voorsprong van 12 seconden op Bos en 45 seconden op Smit": the second of two.
frame ahead-of-two
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb winnen zegevieren
  needs MARKER[id=lead-by]
  subject
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  role next: GAP|DURATION|TIME
  role third: competitor behind on adjoining
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  asserts result third gap=next gap-to=subject
  yes "Tom Maes won met een voorsprong van 12 seconden op Jan Bos en 45 seconden op Ids Smit." => Tom Maes: rank 1; Jan Bos: gap 12 to Tom Maes; Ids Smit: gap 45 to Tom Maes
  yes "Lotte Baert won met een voorsprong van 12 seconden op Mia Holm en 18 op Anja Koch." => Anja Koch: gap 18 to Lotte Baert; Lotte Baert: rank 1; Mia Holm: gap 12 to Lotte Baert
  no "Tom Maes kan winnen met een voorsprong van 12 seconden op Jan Bos en 45 seconden op Ids Smit."

frame leader-ahead-of-two
  sport cycling
  verb blijven leiden aan|voeren behouden staan zijn worden
  needs MARKER[id=lead-by]
  needs EPITHET[id=leader]|MARKER[id=kept-lead]|MARKER[id=new-leader]|STANDINGS|JERSEY|MARKER[id=lead]
  subject
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  role next: GAP|DURATION|TIME
  role third: competitor behind on adjoining
  without MARKER[id=midway]
  asserts result third gap=next gap-to=subject standings
  yes "Tom Maes blijft leider met 1.26 voorsprong op Jan Bos en 2.01 op Ids Smit." => Tom Maes: rank 1; Jan Bos: gap 86 to Tom Maes; Ids Smit: gap 121 to Tom Maes
  no "Tom Maes wil leider blijven met 1.26 voorsprong op Jan Bos en 2.01 op Ids Smit."

# "pakte zeventien seconden op Bos": gained at the line.
frame gains-on
  sport cycling
  verb pakken winnen nemen grijpen
  subject
  role gap: DURATION[unit=second]|DURATION[unit=minute]|GAP bare
  role second: PERSON behind on
  without MARKER[id=midway]
  without MARKER[id=lead-by]
  without RANK
  without AWARD
  asserts result second gap gap-to=subject
  yes "Tom Maes pakte zeventien seconden op Jan Bos." => Jan Bos: gap 17 to Tom Maes
  no "Tom Maes wil zeventien seconden pakken op Jan Bos."
  no "Tom Maes pakte bij het tussenpunt zeventien seconden op Jan Bos."

frame puts-at-gap
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb zetten wijzen verwijzen
  subject
  object
  role gap: GAP
  without MARKER[id=midway]
  without RANK
  without NONRESULT
  asserts result object gap gap-to=subject
  yes "Tom Maes zette Jan Bos op een achterstand van 22 seconden." => Jan Bos: gap 22 to Tom Maes
  yes "Tom Maes zette Jan Bos op 31 seconden." => Jan Bos: gap 31 to Tom Maes
  no "Tom Maes zette Jan Bos aan het eerste tussenpunt op 31 seconden."
  no "Tom Maes wil Jan Bos op een achterstand van 22 seconden zetten."

frame dives-under-time
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb duiken blijven gaan finishen
  needs MARKER[id=under-time]
  subject
  role gap: DURATION|GAP
  role second: competitor behind of
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Tom Maes dook 12 seconden onder de tijd van Jan Bos." => Jan Bos: gap 12 to Tom Maes
  no "Tom Maes wilde 12 seconden onder de tijd van Jan Bos duiken."

# "knabbelde een seconde van de besttijd van Bos af": whose time it was, was the first before.
frame takes-off-time
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb pitsen af|halen halen knabbelen snoepen doen rijden
  needs MARKER[id=of-best-time]
  role time?: TIME behind with|in
  subject
  asserts result subject time
  last
  yes "Tom Maes pitste in 38.07 twee seconden van de besttijd van Jan Bos af." => Tom Maes: time 2287
  no "Tom Maes pitste een seconde van de besttijd van Jan Bos af."

frame longer-over-it
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb doen
  needs MARKER[id=longer]
  subject
  role gap: GAP|DURATION
  without competitor behind comparison
  without RELATIVE-PERIOD
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won de tijdrit. Jan Bos deed er 12 seconden langer over." => Tom Maes: rank 1; Jan Bos: gap 12 to Tom Maes
  no "Tom Maes won de tijdrit. Jan Bos deed er langer over." => Tom Maes: rank 1

frame short-for-win
  sport cycling
  verb komen
  needs MARKER[id=short]
  subject
  role gap: GAP|DURATION
  without competitor behind on|for|to
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won de tijdrit. Jan Bos kwam twaalf seconden tekort voor de zege." => Tom Maes: rank 1; Jan Bos: gap 12 to Tom Maes
  no "Tom Maes won de tijdrit. Jan Bos kwam tekort voor de zege." => Tom Maes: rank 1

# "finishte op 34 seconden", "strandde op een minuut".
frame arrives-at-gap
  sport cycling
  verb finishen eindigen stranden arriveren binnen|komen aan|komen binnen|bollen bollen
  subject
  role gap: GAP
  without COMPARATIVE
  without MARKER[id=earlier]
  without RANK
  without competitor behind of|on|behind|after
  without AWARD
  without NONRESULT
  without MARKER[id=midway]
  allow must
  asserts result subject gap
  yes "Tom Maes won de rit. Jan Bos finishte op 34 seconden." => Tom Maes: rank 1; Jan Bos: gap 34 to Tom Maes
  yes "Tom Maes won de rit. Op ruim een minuut finishte Jan Bos." => Tom Maes: rank 1
  yes "Tom Maes won de rit. Jan Bos eindigde op 34 seconden." => Jan Bos: gap 34 to Tom Maes; Tom Maes: rank 1
  no "Tom Maes won de rit. Jan Bos strandde op 34 seconden van de zege." => Tom Maes: rank 1

frame arrives-later
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb finishen arriveren binnen|komen aan|komen binnen|bollen komen bollen
  needs MARKER[id=later]
  needs MARKER[id=finish]|MARKER[id=home-first]|PARTICLE
  subject
  before
  role gap: DURATION
  without RANK
  without MARKER[id=midway]
  asserts result subject gap gap-to=before
  yes "Tom Maes won de rit. Jan Bos kwam 34 seconden later over de streep." => Tom Maes: rank 1; Jan Bos: gap 34 to Tom Maes
  no "Tom Maes won de rit. Twee dagen later kwam Jan Bos over de streep." => Tom Maes: rank 1

# The winner of a stage or race, called so.
frame is-winner-of
  sport cycling
  verb zijn
  tense present
  subject
  needs EPITHET[id=winner]|MARKER[id=winner]
  role contest: DISCIPLINE|COMPETITION|STANDINGS behind of|in
  without NUMBER behind of
  without MARKER[id=several-times]
  without NONRESULT
  without competitor behind of
  asserts result subject rank=1
  yes "Tom Maes is de winnaar van de eerste etappe." => Tom Maes: rank 1
  yes "Anna Smit is de eindwinnares van de Boels Ladies Tour." => Anna Smit: rank 1
  yes "Tom Maes is eindwinnaar van het bergklassement." => Tom Maes: rank 1
  no "Tom Maes is winnaar van drie etappes."
  no "Tom Maes kan de winnaar van de eerste etappe zijn."

frame out-as-winner
  sport cycling
  verb komen
  needs MARKER[id=as-winner]
  needs MARKER[id=out-of-bus]
  subject
  without RANK
  asserts result subject rank=1
  yes "Tom Maes kwam in de Ronde van Drenthe als winnaar uit de bus." => Tom Maes: rank 1
  no "Tom Maes hoopt als winnaar uit de bus te komen."

frame may-put-on-name
  sport cycling
  verb zetten schrijven bij|schrijven
  also mogen
  require possible
  needs MARKER[id=on-name]
  needs COMPETITION
  subject
  without AWARD
  without NONRESULT
  asserts result subject rank=1
  yes "Tom Maes mag de Ronde van Drenthe op zijn erelijst zetten." => Tom Maes: rank 1
  no "Tom Maes kan de Ronde van Drenthe op zijn erelijst zetten."

# "In Gent was het prijs voor Maes", "was aan het feest".
frame prize-for
  sport cycling
  verb zijn
  needs MARKER[id=prize]
  needs PRONOUN[gender=neuter] bare
  role winner: PERSON|EPITHET behind for
  without MARKER[id=midway]
  without RANK
  asserts result winner rank=1
  yes "In Gent was het prijs voor Tom Maes." => Tom Maes: rank 1
  no "In Gent was het geen feest voor Tom Maes."
  no "In Gent kan het prijs zijn voor Tom Maes."

frame at-the-feast
  sport cycling
  verb zijn
  needs MARKER[id=at-the-feast]
  subject
  without RANK
  asserts result subject rank=1
  yes "In Gent was Tom Maes aan het feest." => Tom Maes: rank 1
  no "In Gent waren de supporters aan het feest."

frame strikes-double
  sport cycling
  verb slaan
  needs MARKER[id=double]
  subject
  role award: AWARD
  without NONRESULT
  asserts result subject rank=award
  yes "Tom Maes sloeg een dubbelslag met de ritzege en de leiderstrui." => Tom Maes: rank 1
  no "Tom Maes wil een dubbelslag slaan met de ritzege en de leiderstrui."

# "gaf Bos in de sprint het nakijken".
frame looking-after-in-sprint
  sport cycling
  verb geven laten
  needs MARKER[id=in-the-sprint]
  needs MARKER[id=looking-after]
  subject
  role beaten: PERSON|EPITHET bare
  without RANK
  without MARKER[id=in-a-group]
  asserts result subject rank=1 derived
  asserts result beaten rank=2+ derived
  yes "Tom Maes gaf Jan Bos in de sprint het nakijken." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Tom Maes hoopte Jan Bos in de sprint het nakijken te geven."

# "Daardoor schoof Smit door naar de derde plaats": what is left when another is struck or falls.
frame moves-on-to
  sport -motor-sport
  verb door|schuiven
  subject
  role rank: RANK[kind=noun]
  without STANDINGS
  without ROUND
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank
  yes "Daardoor schoof Tom Maes door naar de derde plaats." => Tom Maes: rank 3
  no "Tom Maes kan daardoor doorschuiven naar de derde plaats."
  no "Tom Maes schoof door naar de tweede ronde."

# In the present, a report on a stage race tells of the classification.
frame moves-up-now
  sport cycling
  verb op|schuiven stijgen op|klimmen klimmen zakken dalen tuimelen terug|vallen wippen springen
  tense present
  subject
  role rank: RANK[kind=noun]
  without STANDINGS
  without GAP
  without MARKER[id=midway]
  asserts result subject rank standings
  yes "Tom Maes schuift op naar de tweede plaats." => Tom Maes: rank 2
  no "Tom Maes schuift virtueel op naar de tweede plaats."
  no "Tom Maes kan opschuiven naar de tweede plaats."

# "was met een negende plaats de beste Belg".
frame best-of-with-place
  verb zijn worden blijken
  needs MARKER[id=best-of]
  subject
  role rank: RANK[kind=noun] behind with
  asserts result subject rank
  yes "Tom Maes was met een negende plaats de beste Belg." => Tom Maes: rank 9
  yes "Tom Maes bleek met een negende plaats de beste Belg." => Tom Maes: rank 9
  no "Tom Maes kan met een negende plaats de beste Belg zijn."

# "de snelste tijd kwam op naam van Maes".
frame time-on-name-of
  verb komen staan zijn
  needs MARKER[id=name-of]
  role rank: RANK[kind=noun]|AWARD bare
  role who: competitor behind of
  without RECORD-WORD
  without MARKER[id=midway]
  without NONRESULT
  takes time
  asserts result who rank=rank medal=rank time
  yes "De snelste tijd kwam op naam van Tom Maes." => Tom Maes: rank 1
  yes "De snelste tijd stond op naam van Tom Maes." => Tom Maes: rank 1
  no "De snelste tijd stond lang op naam van Tom Maes."

# "Winnaar werd Maes en tweede Bos".
frame winner-then-second
  verb zijn worden
  needs MARKER[id=winner-was]
  role rank: RANK bare
  role who: competitor adjoining
  asserts result who rank
  yes "Winnaar werd zijn landgenoot Tom Maes en tweede de Belg Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Winnaar werd zijn landgenoot Tom Maes." => Tom Maes: rank 1

# On a podium between two.
frame flanked-on-podium
  sport cycling
  verb flankeren
  voice passive
  needs MARKER[id=podium]
  subject
  role beside: competitor behind by
  asserts result subject rank=1
  asserts result beside rank=2+
  yes "Op het podium werd Tom Maes geflankeerd door Jan Bos en Ids Smit." => Tom Maes: rank 1; Jan Bos: rank 2; Ids Smit: rank 3
  no "Tom Maes werd geflankeerd door Jan Bos en Ids Smit."

# "verzekerde zich van de groene trui", "is zeker van de bolletjestrui".
frame secures-jersey
  sport cycling
  verb verzekeren
  subject
  role jersey: JERSEY behind of
  without JERSEY[title]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes verzekerde zich van de groene trui." => Tom Maes: rank 1
  no "Tom Maes kan zich zondag van de groene trui verzekeren."

frame sure-of-jersey
  sport cycling
  verb zijn
  tense present
  needs MARKER[id=sure]
  subject
  role jersey: JERSEY behind of
  without JERSEY[title]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes is zeker van de groene trui." => Tom Maes: rank 1
  no "Tom Maes is nog niet zeker van de groene trui."

# "Het groen is voor Maes, het wit voor Bos": with its article a colour is a jersey.
frame colour-for
  sport cycling
  verb zijn gaan blijven
  role jersey: JERSEY bare definite
  needs JERSEY[ambiguous]
  role winner: PERSON|EPITHET behind for|to
  without NONRESULT
  asserts result winner rank=1 event=jersey
  yes "Het groen is voor Tom Maes." => Tom Maes: rank 1
  yes "De groene trui was voor Tom Maes en de bollen gingen naar Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 1
  no "Het groen is voor Tom Maes geen doel."

frame king-of-mountains
  sport cycling
  verb kronen worden
  subject
  role jersey: JERSEY
  needs JERSEY[ambiguous]
  needs MARKER[id=mountain-king]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes kroonde zich tot bergkoning." => Tom Maes: rank 1
  no "Tom Maes hoopt bergkoning te worden."

# "Maes staat op 12 seconden", in a stage race.
frame stands-at-gap
  sport cycling
  verb staan
  tense present
  subject
  role gap: GAP
  without RANK
  without competitor behind on|of|behind
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject gap standings
  yes "In het algemeen klassement is Jan Bos de leider. Tom Maes staat op 12 seconden." => Jan Bos: rank 1; Tom Maes: gap 12
  no "In het algemeen klassement is Jan Bos de leider. Tom Maes staat virtueel op 12 seconden." => Jan Bos: rank 1

frame is-at-place-at-gap
  sport cycling
  verb zijn blijven
  subject
  role rank: RANK bare
  role gap: GAP
  without competitor behind on|of|behind
  without MARKER[id=midway]
  without MARKER[id=winner-was]
  asserts result subject rank gap
  yes "Tom Maes voert het klassement aan, Jan Bos is tweede op 12 seconden." => Tom Maes: rank 1; Jan Bos: rank 2, gap 12 to Tom Maes
  no "Tom Maes voert het klassement aan, Jan Bos is nog lang geen tweede op 12 seconden." => Tom Maes: rank 1

# "soleerde naar de finish", "ging solo naar de eindmeet".
frame solo-to-the-line
  sport cycling
  verb soleren
  needs MARKER[id=finish]
  subject
  without RANK
  without AWARD
  without NONRESULT
  without DISCIPLINE behind to
  asserts result subject rank=1
  yes "Tom Maes soleerde naar de finish." => Tom Maes: rank 1
  no "Tom Maes wilde naar de finish soleren."

frame goes-solo-to-the-line
  sport cycling
  verb gaan rijden
  needs MARKER[id=solo]
  needs MARKER[id=finish]
  subject
  without RANK
  without AWARD
  without NONRESULT
  asserts result subject rank=1
  yes "In Gent ging Tom Maes solo naar de eindmeet." => Tom Maes: rank 1
  no "In Gent hoopte Tom Maes solo naar de eindmeet te gaan."

# "heeft z'n ritzege te pakken".
frame has-got-win
  sport cycling
  verb pakken
  also hebben
  allow must future possible wanted seems purpose condition nearly unreal
  subject
  role award: AWARD bare
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Tom Maes heeft zijn ritzege te pakken." => Tom Maes: rank 1
  no "Tom Maes moet de ritzege pakken."

# "De derde plaats viel in handen van Maes".
frame falls-into-hands
  verb vallen komen
  needs MARKER[id=in-hands]
  role rank: RANK[kind=noun]|AWARD bare
  role who: competitor behind of
  without NONRESULT
  without MARKER[id=midway]
  asserts result who rank=rank medal=rank
  yes "De derde plaats viel in handen van Tom Maes." => Tom Maes: rank 3
  no "De derde plaats kan in handen vallen van Tom Maes."

# "zette met een derde plaats een stap naar de eindzege", "doet met derde plaats goede zaken".
frame steps-with-place
  verb zetten doen
  needs MARKER[id=step]
  subject
  role rank: RANK[kind=noun] behind with
  without NONRESULT
  asserts result subject rank
  yes "Anna Smit zette met een derde plaats een belangrijke stap." => Anna Smit: rank 3
  no "Anna Smit wil met een derde plaats een belangrijke stap zetten."

# "De voorsprong van Maes op Bos bedraagt 25 seconden".
frame lead-amounts-to
  sport cycling
  verb bedragen
  tense present
  needs MARKER[id=lead-by]
  role first: PERSON|EPITHET behind of
  role second: PERSON|EPITHET behind on
  role gap: GAP|DURATION|TIME bare
  without MARKER[id=midway]
  asserts result second gap gap-to=first standings
  yes "De voorsprong van Tom Maes op Jan Bos bedraagt 25 seconden." => Jan Bos: gap 25 to Tom Maes
  no "De voorsprong van Tom Maes op het peloton bedraagt 25 seconden."

# "snelde 23 seconden later naar de derde plaats".
frame later-to-place
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb komen snellen sprinten spurten bollen finishen eindigen worden
  needs MARKER[id=later]
  subject
  role rank: RANK
  role gap: DURATION[unit=second]|DURATION[unit=minute]
  without MARKER[id=midway]
  asserts result subject rank gap
  yes "Tom Maes won. Jan Bos snelde 23 seconden later naar de derde plaats." => Tom Maes: rank 1; Jan Bos: rank 3, gap 23 to Tom Maes
  no "Tom Maes won. Jan Bos snelde even later naar de derde plaats." => Tom Maes: rank 1; Jan Bos: rank 3

# "kon in de sprint winnen van Bos": in Flanders who could, did.
frame could-win-from
  sport cycling
  verb winnen kloppen verslaan af|houden halen
  also kunnen
  voice active
  require possible
  tense past
  needs MARKER[id=in-the-sprint]
  subject
  role beaten: PERSON
  without competitor behind by
  without MARKER[id=in-a-group]
  without RANK
  asserts result subject rank=1
  asserts result beaten rank=2+ derived
  yes "Tom Maes kon in de sprint nipt winnen van Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Tom Maes kon in de sprint niet winnen van Jan Bos."
  no "Tom Maes kan in de sprint winnen van Jan Bos."

# "mocht op het hoogste schavotje plaatsnemen".
frame on-top-step
  verb staan klimmen beklimmen plaats|nemen nemen betreden mogen komen
  tense past
  needs MARKER[id=top-step]
  subject
  role step: AWARD
  without TIMES
  without NONRESULT
  without MARKER[id=short]
  allow possible
  asserts result subject rank=1
  yes "Tom Maes mocht op het hoogste schavotje plaatsnemen." => Tom Maes: rank 1
  yes "In Gent stond Anna Smit op het hoogste trapje." => Anna Smit: rank 1
  yes "Tom Maes beklom het hoogste schavotje." => Tom Maes: rank 1
  no "Anna Smit stond nog nooit op het hoogste schavotje."
  no "Anna Smit wilde op het hoogste schavotje staan."
  no "Anna Smit kwam weinig tekort voor het hoogste schavotje."

frame in-the-prizes
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb rijden eindigen sprinten spurten
  needs MARKER[id=in-the-prizes]
  subject
  role rank: RANK[kind=noun] behind with
  asserts result subject rank
  yes "Tom Maes reed in de prijzen met een twaalfde plaats." => Tom Maes: rank 12
  no "Tom Maes wil in de prijzen rijden met een twaalfde plaats."

# "is niet langer in koers".
frame no-longer-in-race
  verb zijn zitten
  tense present
  require negated
  needs MARKER[id=no-longer-in]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Tom Maes is niet langer in koers." => Tom Maes: DNF
  no "Tom Maes is nog in koers."

frame involved-in-fall
  sport cycling marathon-skating triathlon
  verb zijn raken betrekken liggen zitten
  needs MARKER[id=involved]
  subject
  role reason: REASON[category=fall]
  asserts condition subject reason
  yes "Tom Maes was betrokken bij een massale valpartij." => Tom Maes: condition fall
  yes "Tom Maes raakte betrokken bij een valpartij." => Tom Maes: condition fall
  no "Tom Maes was niet betrokken bij een massale valpartij."

frame may-call-itself-best-of
  verb noemen
  also mogen
  require possible
  needs MARKER[id=best-of]
  subject
  role rank: RANK[kind=noun]
  asserts result subject rank
  yes "Tom Maes mocht zich met plek zeven de beste Belg noemen." => Tom Maes: rank 7
  no "Tom Maes kan zich met plek zeven de beste Belg noemen."

frame reaches-podium-with
  verb halen bereiken beklimmen bestijgen
  needs MARKER[id=podium]
  subject
  role rank: RANK[kind=noun] behind with
  asserts result subject rank
  yes "Tom Maes haalde het podium met een derde plaats." => Tom Maes: rank 3
  yes "Tom Maes bereikte het podium met een derde plaats." => Tom Maes: rank 3
  no "Tom Maes hoopt het podium te halen met een derde plaats."

frame may-mount-podium
  verb mogen
  tense past
  needs MARKER[id=podium]
  subject
  role rank: RANK[kind=as]
  allow possible
  asserts result subject rank
  yes "Tom Maes mocht mee het podium op als derde." => Tom Maes: rank 3
  no "Tom Maes mocht als derde spreken."

frame comes-in-at-gap
  sport cycling
  verb komen rijden rollen gaan
  needs MARKER[id=finish]
  subject
  role gap: GAP
  without MARKER[id=earlier]
  without MARKER[id=later]
  without RANK
  without competitor behind of|on|behind|after
  without AWARD
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won de rit. Jan Bos kwam op een halve minuut over de streep." => Tom Maes: rank 1; Jan Bos: gap 30 to Tom Maes
  no "Tom Maes won de rit. Jan Bos kwam twaalf seconden eerder over de streep." => Tom Maes: rank 1
  no "Tom Maes won de rit. Jan Bos kwam op twintig kilometer van de streep ten val." => Tom Maes: rank 1; Jan Bos: condition fall

# "kwam met twaalf seconden voorsprong over de streep": ahead of all.
frame comes-with-lead
  sport cycling
  verb komen binnen|komen aan|komen finishen bollen
  needs MARKER[id=lead-by]
  needs MARKER[id=finish]|MARKER[id=alone-home]
  subject
  without RANK
  without NONRESULT
  without MARKER[id=midway]
  without TEAM bare
  asserts result subject rank=1
  yes "Anna Smit kwam met ruim een minuut voorsprong over de streep." => Anna Smit: rank 1
  no "Anna Smit kwam met een minuut voorsprong als tweede over de streep." => Anna Smit: rank 2
  no "Anna Smit wilde met een minuut voorsprong over de streep komen."

# "maakte het af in de sprint".
frame finishes-it-off
  sport cycling
  verb af|maken af|ronden
  needs MARKER[id=in-the-sprint]
  needs PRONOUN[gender=neuter] bare
  subject
  without RANK
  without MARKER[id=in-a-group]
  asserts result subject rank=1
  yes "Anna Smit maakte het af in de sprint." => Anna Smit: rank 1
  no "Anna Smit kon het niet afmaken in de sprint."

# "De gele trui van Maes kwam niet in gevaar": he has it still.
frame jersey-not-in-danger
  sport cycling
  verb komen zijn
  require negated
  tense past
  needs MARKER[id=danger]
  role jersey: JERSEY bare
  role who: competitor behind of
  without JERSEY[title]
  asserts result who rank=1 derived event=jersey
  yes "De gele trui van Tom Maes kwam niet in gevaar." => Tom Maes: rank 1
  no "De gele trui van Tom Maes kwam in gevaar."

# "rekende in de sprint af met Bos".
frame settles-in-sprint
  sport cycling marathon-skating triathlon
  verb af|rekenen
  needs MARKER[id=in-the-sprint]
  subject
  role beaten: PERSON|EPITHET behind with
  without RANK
  without MARKER[id=in-a-group]
  without MARKER[id=midway]
  asserts result subject rank=1 derived
  asserts result beaten rank=2+ derived
  yes "Tom Maes rekende in de sprint af met medevluchter Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Tom Maes wil in de sprint afrekenen met Jan Bos."

# "sprintte naar ritwinst en de gele trui".
frame sprints-to-jersey
  sport cycling
  verb sprinten spurten soleren rijden snellen
  subject
  role jersey: JERSEY behind to
  without JERSEY[title]
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank=1 event=jersey
  yes "Tom Maes soleerde naar de leiderstrui." => Tom Maes: rank 1
  no "Tom Maes wil naar de leiderstrui rijden."

frame jersey-in-no-danger
  sport cycling
  verb komen zijn
  tense past
  allow negated
  needs MARKER[id=no-danger]
  role jersey: JERSEY bare
  role who: competitor behind of
  without JERSEY[title]
  asserts result who rank=1 derived event=jersey
  yes "De gele trui van Tom Maes kwam geen moment in gevaar." => Tom Maes: rank 1
  no "De gele trui van Tom Maes kwam op de slotklim in gevaar."

# "kwam alleen aan, met 28 seconden voorsprong op Bos".
frame comes-ahead-by
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb komen aan|komen binnen|komen finishen arriveren soleren bollen
  needs MARKER[id=lead-by]
  subject
  role gap: GAP|DURATION
  role second: PERSON behind on adjoining
  without RANK
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Anna Smit kwam alleen aan, met 28 seconden voorsprong op Eva Maes." => Anna Smit: rank 1; Eva Maes: gap 28 to Anna Smit
  no "Anna Smit kwam halverwege door met 28 seconden voorsprong op Eva Maes."

# "trok het laken naar zich toe", "trok de zege naar zich toe".
frame pulls-to-itself
  sport cycling
  verb trekken
  needs MARKER[id=to-itself]
  needs MARKER[id=cloth]|AWARD
  subject
  without NONRESULT
  without RANK
  asserts result subject rank=1
  yes "In Gent trok Tom Maes het laken naar zich toe." => Tom Maes: rank 1
  yes "Tom Maes trok de zege naar zich toe." => Tom Maes: rank 1
  no "Tom Maes wil de zege naar zich toe trekken."

# "snoepte Bos de zege af".
frame snatches-award
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb af|snoepen ontfutselen weg|snoepen af|pakken ontnemen
  subject
  role award: AWARD bare
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Tom Maes snoepte Jan Bos op de streep de zege af." => Tom Maes: rank 1
  yes "Tom Maes snoepte Jan Bos op de streep de zege weg." => Tom Maes: rank 1
  no "Tom Maes kon Jan Bos de zege niet afsnoepen."

# "zet zijn naam op de erelijst", "voegt de Omloop toe aan zijn palmares".
frame name-on-honours
  sport cycling
  verb zetten schrijven bij|schrijven plaatsen
  needs MARKER[id=own-name]
  needs MARKER[id=honours]
  subject
  asserts result subject rank=1
  yes "Tom Maes zette zijn naam op de erelijst van de Scheldeprijs." => Tom Maes: rank 1
  no "Tom Maes wil zijn naam op de erelijst van de Scheldeprijs zetten."

frame may-name-on-honours
  sport cycling
  verb zetten schrijven bij|schrijven plaatsen
  also mogen
  require possible
  needs MARKER[id=own-name]
  needs MARKER[id=honours]
  subject
  asserts result subject rank=1
  yes "Tom Maes mag zijn naam bijschrijven op de erelijst van de Scheldeprijs." => Tom Maes: rank 1
  no "Tom Maes kan zijn naam bijschrijven op de erelijst van de Scheldeprijs."

frame adds-to-honours
  sport cycling
  verb toe|voegen
  needs MARKER[id=honours]
  needs COMPETITION|DISCIPLINE
  subject
  without NONRESULT
  asserts result subject rank=1
  yes "Tom Maes voegde de Scheldeprijs toe aan zijn palmares." => Tom Maes: rank 1
  no "Tom Maes kan de Scheldeprijs toevoegen aan zijn palmares."

# "werd de verrassende winnaar".
frame becomes-such-a-winner
  sport cycling
  verb worden zijn
  tense past
  needs MARKER[id=such-a-winner]
  subject
  without RELATIVE-PERIOD
  without NONRESULT
  without NUMBER behind of
  asserts result subject rank=1
  yes "Tom Maes werd de verrassende winnaar." => Tom Maes: rank 1
  no "Tom Maes werd bijna de verrassende winnaar."

# "pakte zijn derde Touretappe".
frame gets-nth-stage
  sport cycling
  verb pakken grijpen veroveren boeken
  needs MARKER[id=nth-stage]
  subject
  without AWARD
  without NONRESULT bare
  asserts result subject rank=1
  yes "Tom Maes pakte zijn derde Touretappe." => Tom Maes: rank 1
  no "Tom Maes hoopt zijn derde Touretappe te pakken."

# "klimt in het klassement naar de vierde plaats, op 1.03 van Bos".
frame climbs-to-gap
  sport cycling
  verb wippen klimmen op|klimmen stijgen schuiven op|schuiven zakken terug|vallen terug|zakken dalen tuimelen
  subject
  needs STANDINGS
  needs RANK
  role gap: GAP
  role ahead?: PERSON|EPITHET behind of|on
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead standings
  yes "Tom Maes klom in het klassement naar de vierde plaats, op 12 seconden van Jan Bos." => Tom Maes: rank 4, gap 12 to Jan Bos
  yes "Tom Maes wipte in het klassement naar de vierde plaats, op 12 seconden van Jan Bos." => Tom Maes: rank 4, gap 12 to Jan Bos
  no "Tom Maes wil in het klassement naar de vierde plaats klimmen, op 12 seconden van Jan Bos."

frame climbs-now-to-gap
  sport cycling
  verb wippen klimmen op|klimmen stijgen schuiven op|schuiven zakken terug|vallen terug|zakken dalen tuimelen
  tense present
  subject
  needs RANK
  role gap: GAP
  role ahead?: PERSON|EPITHET behind of|on
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead standings
  yes "Tom Maes zakt naar plek vier, op 12 seconden van Jan Bos." => Tom Maes: rank 4, gap 12 to Jan Bos
  no "Tom Maes kan naar plek vier zakken, op 12 seconden van Jan Bos."

# "stelde zijn bolletjestrui veilig".
frame makes-sure-of-jersey
  sport cycling
  verb veilig|stellen stellen
  needs MARKER[id=safe]
  subject
  role jersey: JERSEY bare
  without JERSEY[title]
  without NONRESULT
  asserts result subject rank=1 event=jersey
  yes "Tom Maes stelde zijn bolletjestrui veilig." => Tom Maes: rank 1
  no "Tom Maes wil zijn bolletjestrui veiligstellen."

# "kon de koers niet vervolgen", "kan de Tour niet voortzetten".
frame cannot-continue
  verb voort|zetten vervolgen hervatten
  require negated possible
  needs MARKER[id=the-race]|CONTEST-NOUN|COMPETITION|MARKER[id=ones-way]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Na een harde val kon Tom Maes de koers niet vervolgen." => Tom Maes: DNF fall
  yes "Tom Maes kan de Tour niet voortzetten." => Tom Maes: DNF
  no "Tom Maes kon zijn weg vervolgen."
  no "Tom Maes kon zijn studie niet voortzetten."

# "ging solo naar zijn tweede zege".
frame goes-solo-to-win
  sport cycling
  verb gaan
  needs MARKER[id=solo]
  subject
  role award: AWARD behind to
  without NONRESULT
  without MARKER[id=on-the-way]
  asserts result subject rank=award medal=award
  yes "Tom Maes ging in Gent solo naar zijn tweede zege." => Tom Maes: rank 1
  yes "In de laatste ronde ging Anna Smit solo naar de winst." => Anna Smit: rank 1
  no "Tom Maes wilde in Gent solo naar de zege gaan."
  no "Tom Maes ging in Gent niet solo naar de zege."

# "kon alleen over de streep rijden": in Flanders who could, did.
frame could-ride-home-alone
  sport cycling
  verb rijden komen bollen soleren
  also kunnen
  require possible
  tense past
  needs MARKER[id=solo]
  needs MARKER[id=finish]
  subject
  without RANK
  without NONRESULT
  asserts result subject rank=1
  yes "Tom Maes kon solo over de finish rijden." => Tom Maes: rank 1
  no "Tom Maes kon niet solo over de finish rijden."
  no "Tom Maes kan solo over de finish rijden."

# "Geel: Tom Maes (UAE)": the list of who rides in what.
frame jersey-listed
  sport cycling
  verbless
  needs MARKER[id=jersey-list]
  role jersey: JERSEY bare
  role wearer: PERSON bare
  without JERSEY[title]
  without NONRESULT
  asserts result wearer rank=1 event=jersey
  yes "Gele trui: Tom Maes." => Tom Maes: rank 1
  yes "Groen: Tom Maes (Lotto)." => Tom Maes: rank 1
  no "Verliezer van de gele trui: Tom Maes."

frame ranking-listed
  sport cycling
  verbless
  needs MARKER[id=jersey-list]
  role ranking: DISCIPLINE[classification] bare
  role leader: PERSON bare
  without JERSEY
  without NONRESULT
  without RANK
  without COMPARATIVE
  asserts result leader rank=1 event=ranking
  yes "Bergklassement: Tom Maes." => Tom Maes: rank 1
  no "Bergklassement: Tom Maes hoopt op de trui."

frame leader-listed
  sport cycling
  verbless
  needs MARKER[id=leader-list]
  role leader: PERSON bare
  without NONRESULT
  asserts result leader rank=1 standings
  yes "Leider: Tom Maes (UAE)." => Tom Maes: rank 1
  no "Tom Maes mag geen leider zijn."

frame overall-listed
  sport cycling
  verbless
  needs MARKER[id=jersey-list]
  needs STANDINGS bare
  role leader: PERSON bare
  without JERSEY
  without DISCIPLINE
  without NONRESULT
  without RANK
  without COMPARATIVE
  asserts result leader rank=1 standings
  yes "Algemeen klassement: Tom Maes." => Tom Maes: rank 1
  no "Stijger in het klassement: Tom Maes."

# "heeft in de stand veertien seconden meer dan Bos".
frame has-more-in-ranking
  sport cycling
  verb hebben tellen houden bezitten
  needs STANDINGS
  needs MARKER[id=more-than]
  subject
  role gap: DURATION[unit=second]|DURATION[unit=minute]|GAP
  role second: competitor behind comparison
  without MARKER[id=midway]
  asserts result second gap gap-to=subject standings
  yes "In de stand heeft Tom Maes nu veertien seconden meer dan Jan Bos." => Jan Bos: gap 14 to Tom Maes
  no "In de stand hoopt Tom Maes veertien seconden meer te hebben dan Jan Bos."

# "nadert in het klassement tot op twaalf seconden van Bos".
frame nears-in-ranking
  sport cycling
  verb naderen komen klimmen kruipen sluipen
  needs STANDINGS
  needs MARKER[id=up-to]
  subject
  role gap: GAP
  role ahead: PERSON|EPITHET behind of
  without RANK
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead standings
  yes "Jan Bos nadert in het klassement tot op twaalf seconden van Tom Maes." => Jan Bos: gap 12 to Tom Maes
  no "Jan Bos kan in het klassement tot op twaalf seconden van Tom Maes naderen."
  no "Jan Bos naderde in de afdaling tot op twaalf seconden van Tom Maes."

frame misses-time-limit
  sport cycling
  verb halen
  require negated
  needs MARKER[id=time-limit]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters haalde de tijdslimiet niet." => Jan Peeters: DSQ rules
  no "Jan Peeters haalde de tijdslimiet nog net."

frame exceeds-time-limit
  sport cycling
  verb overschrijden missen
  needs MARKER[id=time-limit]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters overschreed de tijdslimiet." => Jan Peeters: DSQ rules
  no "Jan Peeters dreigde de tijdslimiet te overschrijden."

# "pakte de vijfde rit", "greep de slotrit".
frame grabs-stage
  sport cycling
  verb pakken grijpen veroveren kapen binnen|halen op|eisen
  subject
  role stage: DISCIPLINE[id=stage] bare
  without AWARD
  without JERSEY
  without MARKER[id=nth-stage]
  without GAP bare
  without DURATION bare
  without POINTS bare
  asserts result subject rank=1 event=stage
  yes "Tom Maes greep gisteren de slotetappe." => Tom Maes: rank 1
  no "Tom Maes hoopt morgen de slotetappe te pakken."
  no "Tom Maes pakte in de vierde etappe twaalf seconden."

# "heeft zijn derde rit beet".
frame has-got-stage
  sport cycling
  verb hebben pakken
  needs MARKER[id=got-hold]
  subject
  role stage: DISCIPLINE[id=stage]|COMPETITION[kind=stage-race] bare
  without AWARD
  allow must future possible wanted seems purpose condition nearly unreal
  asserts result subject rank=1
  yes "Tom Maes heeft zijn derde Touretappe beet." => Tom Maes: rank 1
  no "Tom Maes heeft zijn derde Touretappe niet beet."

# Who takes the lead from whom.
frame loses-lead-to
  sport cycling
  verb verliezen verspelen af|staan kwijt|raken kwijt|spelen
  needs MARKER[id=new-leader]|MARKER[id=leadership]
  role winner: PERSON behind to
  allow must
  without RANK
  without AWARD
  without GAP
  without DURATION
  without MARKER[id=midway]
  asserts result winner rank=1 standings
  yes "Jan Bos verloor zijn leidersplaats aan Tom Maes." => Tom Maes: rank 1
  no "Jan Bos stond in de finale de kop af aan Tom Maes."
  no "Jan Bos verloor zijn leidersplaats niet aan Tom Maes."

frame relieves-as-leader
  sport cycling
  verb af|lossen op|volgen onttronen vervangen
  needs EPITHET[id=leader] behind as
  subject
  object
  without MARKER[id=midway]
  asserts result subject rank=1 standings
  yes "Tom Maes loste Jan Bos af als leider." => Tom Maes: rank 1
  yes "Tom Maes onttroonde Jan Bos als leider." => Tom Maes: rank 1
  no "Tom Maes wil Jan Bos aflossen als leider."

frame new-leader-called
  sport cycling
  verb heten
  needs MARKER[id=new-leader]
  subject
  asserts result subject rank=1 standings
  yes "De nieuwe leider heet Tom Maes." => Tom Maes: rank 1
  no "De nieuwe leider heet niet Tom Maes."

frame lead-in-hands
  sport cycling
  verb zijn komen blijven
  tense present
  needs MARKER[id=in-hands]
  needs MARKER[id=lead]
  role leader: competitor behind of
  without RANK
  without AWARD
  without MARKER[id=midway]
  asserts result leader rank=1 standings
  yes "De leiding in het klassement is nu in handen van Tom Maes." => Tom Maes: rank 1
  no "De leiding kan in handen van Tom Maes komen."

frame leader-in-the-saddle
  sport cycling
  verb zitten blijven
  needs MARKER[id=in-the-saddle]
  needs EPITHET[id=leader] behind as
  subject
  asserts result subject rank=1 standings
  yes "Tom Maes zit stevig in het zadel als leider." => Tom Maes: rank 1
  no "Tom Maes zit niet stevig in het zadel als leider."

frame jersey-passes-to
  sport cycling
  verb gaan verhuizen over|gaan belanden komen
  role jersey: JERSEY bare
  role winner: competitor behind to|of
  needs MARKER[id=shoulders]
  without JERSEY[title]
  asserts result winner rank=1 event=jersey
  yes "De leiderstrui gaat over op de schouders van Tom Maes." => Tom Maes: rank 1
  no "De leiderstrui kan overgaan op de schouders van Tom Maes."

# "Maes snelste in tijdrit": as a heading has it.
frame fastest-verbless
  sport cycling
  verbless
  needs MARKER[id=best]
  subject
  role contest: DISCIPLINE|COMPETITION behind in|at|of
  without RANK
  without MARKER[id=best-of]
  without MARKER[id=in-a-group]
  without NONRESULT bare
  without MARKER[id=new-leader]
  without EPITHET[id=leader]
  asserts result subject rank=1 event=contest
  yes "Tom Maes snelste in tijdrit." => Tom Maes: rank 1
  no "Tom Maes beste Belg in tijdrit."

# "had vier seconden minder nodig dan Bos".
frame needed-less
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb hebben
  needs MARKER[id=shorter]
  subject
  role gap: GAP|DURATION
  role second: competitor behind comparison
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Tom Maes had vier seconden minder nodig dan Jan Bos." => Jan Bos: gap 4 to Tom Maes
  no "Tom Maes had vier seconden minder nodig dan vorig jaar."

# "klokte op 23 seconden de 41e tijd".
frame clocks-time-at-gap
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb klokken rijden noteren realiseren zetten neer|zetten laten
  subject
  role gap: GAP
  role rank: RANK[kind=noun] bare
  without competitor behind of|on|behind
  without MARKER[id=midway]
  without NONRESULT bare
  asserts result subject gap
  yes "Tom Maes klokte op 23 seconden de achtste tijd." => Tom Maes: rank 8, gap 23
  no "Tom Maes hoopt op 23 seconden de achtste tijd te klokken."

# "nam de vierde etappe voor zijn rekening".
frame takes-for-own-account
  sport cycling
  verb nemen
  needs MARKER[id=own-account]
  subject
  role contest: DISCIPLINE[id=stage]|DISCIPLINE[id=time-trial]|DISCIPLINE[id=prologue]|COMPETITION bare
  without RANK
  without AWARD
  asserts result subject rank=1 event=contest
  yes "Tom Maes nam de vierde etappe voor zijn rekening." => Tom Maes: rank 1
  no "Tom Maes nam in de vierde etappe het kopwerk voor zijn rekening."
  no "Tom Maes wil de vierde etappe voor zijn rekening nemen."

# "reed zich met een derde plaats in de kijker".
frame shows-with-place
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb rijden werken fietsen treden zetten spurten sprinten
  needs MARKER[id=in-the-eye]
  subject
  role rank: RANK[kind=noun] behind with
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank
  yes "Tom Maes reed zich met een derde plaats in de kijker." => Tom Maes: rank 3
  no "Tom Maes wil zich met een derde plaats in de kijker rijden."

# "opende zijn rekening in Gent".
frame opens-win-account
  sport cycling
  verb openen
  needs MARKER[id=win-account]
  subject
  without RANK
  without GAP
  asserts result subject rank=1
  yes "Tom Maes opende zijn zegeteller." => Tom Maes: rank 1
  no "Tom Maes wil zijn zegeteller openen."

# "maakte zijn favorietenrol waar".
frame lives-up-to-role
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb waar|maken
  needs MARKER[id=favourites-role]
  subject
  without RANK
  asserts result subject rank=1
  yes "Tom Maes maakte in Gent zijn favorietenrol waar." => Tom Maes: rank 1
  no "Tom Maes maakte zijn favorietenrol niet waar."

# "mocht de bloemen ophalen".
frame may-collect-flowers
  sport cycling speed-skating short-track marathon-skating athletics triathlon swimming rowing canoeing motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb op|halen
  also mogen
  subject
  role award: AWARD[medal]|AWARD[kind=win] bare
  require possible
  without NONRESULT
  asserts result subject rank=award medal=award
  yes "Tom Maes mocht in Gent de bloemen ophalen." => Tom Maes: rank 1
  no "Tom Maes mag hopen de bloemen op te halen."

# "De leidersplaats is voor Maes".
frame lead-is-for
  sport cycling
  verb zijn gaan blijven
  needs MARKER[id=leadership]
  role leader: PERSON|EPITHET behind for|to
  without RANK
  without AWARD
  without MARKER[id=danger]
  asserts result leader rank=1 standings
  yes "De leidersplaats is na vier etappes voor Tom Maes." => Tom Maes: rank 1
  no "De leidersplaats is voor Tom Maes geen doel."

frame lead-of-rally-is-for
  sport motor-sport
  verb zijn gaan blijven
  needs MARKER[id=leadership]
  role leader: PERSON|EPITHET behind for|to
  without RANK
  without AWARD
  without MARKER[id=danger]
  asserts result leader rank=1
  yes "Rally van Zweden. De leidersplaats is na vier klassementsritten voor Tom Maes." => Tom Maes: rank 1
  no "Rally van Zweden. De leidersplaats is voor Tom Maes geen doel."

# Motocross: a place in each of two heats.
frame place-in-each-heat
  sport motor-sport
  verb worden eindigen finishen
  subject
  role first: ROUND
  role rank: RANK adjoining
  role second: ROUND
  role next: RANK adjoining
  without MARKER[id=midway]
  without NONRESULT bare
  asserts result subject rank event=first
  asserts result subject rank=next event=second
  last
  yes "MXGP. Tom Maes werd in de eerste manche vierde en in de tweede zevende." => Tom Maes: rank 4; Tom Maes: rank 7
  no "MXGP. Tom Maes hoopte in de eerste manche vierde te worden en in de tweede zevende."

frame place-then-heat
  sport motor-sport
  verb worden eindigen finishen
  subject
  role rank: RANK
  role first: ROUND adjoining
  role next: RANK
  role second: ROUND adjoining
  without MARKER[id=midway]
  without NONRESULT bare
  asserts result subject rank event=first
  asserts result subject rank=next event=second
  last
  yes "MXGP. Tom Maes werd vierde in de eerste en derde in de tweede manche." => Tom Maes: rank 3; Tom Maes: rank 4
  no "MXGP. Tom Maes kan vierde in de eerste en derde in de tweede manche worden."

# "kon als eerste over de meet sprinten": in Flanders who could, did.
frame could-sprint-home-as
  sport cycling
  verb sprinten spurten rijden bollen komen
  also kunnen
  require possible
  tense past
  needs MARKER[id=finish]
  subject
  role rank: RANK[kind=as]
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank
  yes "In Gent kon Tom Maes als eerste over de meet sprinten." => Tom Maes: rank 1
  no "In Gent kon Tom Maes niet als eerste over de meet sprinten."
  no "In Gent kan Tom Maes als eerste over de meet sprinten."

# "hield aan de meet zestien seconden over op Maes".
frame keeps-lead-at-the-line
  sport cycling
  verb over|houden
  needs MARKER[id=finish-line]
  subject
  role gap: GAP|DURATION
  role second: competitor behind on
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1
  yes "Tom Maes hield aan de streep zestien seconden over op Jan Bos." => Tom Maes: rank 1; Jan Bos: gap 16 to Tom Maes
  no "Tom Maes hield halverwege zestien seconden over op Jan Bos."
