# Gaps told otherwise: who follows, who gives away, who keeps how much over.

# "op 12 honderdsten gevolgd door Bos".
frame followed-at-gap-by
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb volgen
  role second: competitor behind by
  role gap: GAP
  without GAP[kind=second]
  without GAP[kind=third]
  without RANK
  without MARKER[id=midway]
  asserts result second gap
  yes "Tom Maes won de race, op 12 honderdsten gevolgd door Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2, gap 0.12 to Tom Maes
  no "Halverwege werd Tom Maes op 12 seconden gevolgd door Jan Bos."

# "legde het parcours tien tellen trager af dan Bos", "skiede drie tienden sneller dan Bos".
class cover = af|leggen af|werken voltooien volbrengen skiën dalen gaan fietsen roeien varen sprinten snellen trappen peddelen presteren scoren tikken aan|tikken finishen zijn

frame covers-faster
  verb @cover
  without RECORD-WORD
  without YEAR
  without MONTH
  without DATE
  without MARKER[id=midway]
  subject
  needs COMPARATIVE[kind=faster]
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role slower: competitor behind comparison
  asserts result slower gap gap-to=subject
  yes "Tom Maes skiede drie tienden sneller dan Jan Bos." => Jan Bos: gap 0.3 to Tom Maes
  no "Tom Maes wil drie tienden sneller skiën dan Jan Bos."

frame covers-slower
  verb @cover
  without RECORD-WORD
  without YEAR
  without MONTH
  without DATE
  without MARKER[id=midway]
  subject
  needs COMPARATIVE[kind=slower]
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth]
  role faster: competitor behind comparison
  asserts result subject gap gap-to=faster
  yes "Tom Maes legde het parcours tien tellen trager af dan Jan Bos." => Tom Maes: gap 10 to Jan Bos
  no "Tom Maes zou het parcours tien tellen trager afleggen dan Jan Bos."

# "won in 1.45,20, drie tienden voor Bos".
frame wins-so-far-ahead
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb winnen zegevieren triomferen finishen eindigen worden rijden schaatsen lopen zwemmen klokken noteren zijn
  subject
  role gap: GAP[kind=ahead]
  role second: competitor behind for
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Tom Maes won in 1.45,20, drie tienden voor Jan Bos." => Tom Maes: rank 1, time 105.2; Jan Bos: rank 2, time 105.5, gap 0.3 to Tom Maes
  no "Tom Maes wil winnen, drie tienden voor Jan Bos."

# "moest het met drie honderdsten afleggen tegen Bos".
frame succumbs-by
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb af|leggen buigen zwichten
  subject
  role gap: GAP|DURATION behind with
  role ahead: competitor behind against|for
  without MARKER[id=midway]
  allow must
  asserts result subject gap gap-to=ahead
  yes "Tom Maes moest het met drie honderdsten afleggen tegen Jan Bos." => Tom Maes: gap 0.03 to Jan Bos
  no "Tom Maes wil het niet met drie honderdsten afleggen tegen Jan Bos."

# "was Bos drie honderdsten te snel af", "was Bos met drie tienden de baas".
frame outwits-by
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb zijn blijven
  needs MARKER[id=outwits]|MARKER[id=boss]|MARKER[id=sly]
  subject
  object
  role gap: GAP|DURATION
  without MARKER[id=midway]
  asserts result object gap gap-to=subject
  yes "Tom Maes was Jan Bos met drie tienden de baas." => Tom Maes: rank 1; Jan Bos: gap 0.3 to Tom Maes
  no "Tom Maes wil Jan Bos met drie tienden de baas zijn."

# "kwam op een minuut van Bos over de streep".
frame home-at-gap-of
  verb komen rollen bollen gaan duiken over|komen rijden
  needs MARKER[id=over-the-line]
  subject
  role gap: GAP
  role ahead: competitor behind of|behind|after
  without MARKER[id=later]
  without COMPARATIVE[kind=slower]
  without RANK
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject gap gap-to=ahead
  yes "Tom Maes kwam op een minuut van Jan Bos over de streep." => Tom Maes: gap 60 to Jan Bos
  no "Tom Maes kwam bijna een minuut na Jan Bos over de streep."

# "kijkt tegen een achterstand van 34 seconden op Bos aan".
frame faces-deficit
  verb aan|kijken
  needs MARKER[id=deficit]
  subject
  role gap: GAP
  role ahead: competitor behind on
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead standings
  yes "Wielrenner Tom Maes kijkt in de Ronde van Zwitserland tegen een achterstand van 34 seconden op Jan Bos aan." => Tom Maes: gap 34 to Jan Bos
  no "Wielrenner Tom Maes kijkt onderweg in de Ronde van Zwitserland tegen een achterstand van 34 seconden op Jan Bos aan."

# "raakte een halve minuut kwijt op Bos", "verspeelde 12 seconden op Bos".
frame forfeits-time
  verb kwijt|raken verspelen in|boeten
  subject
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]
  role ahead: competitor behind on|against
  without MARKER[id=midway]
  without RANK
  asserts result subject gap gap-to=ahead
  yes "Tom Maes verspeelde 12 seconden op Jan Bos." => Tom Maes: gap 12 to Jan Bos
  no "Tom Maes verspeelde in de afdaling onderweg 12 seconden op Jan Bos."

# "De achterstand van Maes op Bos bedraagt 34 seconden".
frame deficit-in-ranking
  sport cycling
  verb bedragen zijn
  tense present
  needs MARKER[id=deficit]
  role second: competitor behind of
  role ahead: competitor behind on
  role gap: GAP|DURATION|TIME bare
  without MARKER[id=midway]
  asserts result second gap gap-to=ahead standings
  last
  yes "Wielrennen in Zwitserland: de achterstand van Tom Maes op Jan Bos bedraagt 34 seconden." => Tom Maes: gap 34 to Jan Bos
  no "Wielrennen in Zwitserland: de achterstand van Tom Maes op Jan Bos bedraagt halverwege 34 seconden."

frame deficit-amounts-to
  verb bedragen zijn
  needs MARKER[id=deficit]
  role second: competitor behind of
  role ahead: competitor behind on
  role gap: GAP|DURATION|TIME bare
  without MARKER[id=midway]
  asserts result second gap gap-to=ahead
  yes "De achterstand van Tom Maes op Jan Bos bedroeg 34 seconden." => Tom Maes: gap 34 to Jan Bos
  no "De achterstand van Tom Maes op Jan Bos bedroeg halverwege 34 seconden."

# "Zijn voorsprong op Bos bedroeg 34 seconden", "Haar achterstand op Bos is 12 tellen".
frame own-lead-amounts-to
  verb bedragen zijn
  needs MARKER[id=lead-by]|MARKER[id=no-giving]
  before
  role second: competitor behind on
  role gap: GAP|DURATION|TIME bare
  without competitor behind of
  without MARKER[id=midway]
  asserts result second gap gap-to=before
  yes "Tom Maes won. Zijn voorsprong op Jan Bos bedroeg 34 seconden." => Tom Maes: rank 1; Jan Bos: gap 34 to Tom Maes
  no "Tom Maes won. Zijn voorsprong op Jan Bos bedroeg halverwege 34 seconden." => Tom Maes: rank 1

frame own-deficit-in-ranking
  sport cycling
  verb bedragen zijn
  tense present
  needs MARKER[id=deficit]
  before
  role ahead: competitor behind on
  role gap: GAP|DURATION|TIME bare
  without competitor behind of
  without MARKER[id=midway]
  asserts result before gap gap-to=ahead standings
  last
  yes "Wielrenner Tom Maes is derde in de Ronde van Zwitserland. Zijn achterstand op Jan Bos bedraagt 34 seconden." => Tom Maes: rank 3; Tom Maes: gap 34 to Jan Bos
  no "Wielrenner Tom Maes is derde in de Ronde van Zwitserland. Zijn achterstand op Jan Bos bedraagt halverwege 34 seconden." => Tom Maes: rank 3

frame own-deficit-amounts-to
  verb bedragen zijn
  needs MARKER[id=deficit]
  before
  role ahead: competitor behind on
  role gap: GAP|DURATION|TIME bare
  without competitor behind of
  without MARKER[id=midway]
  asserts result before gap gap-to=ahead
  yes "Tom Maes werd derde. Zijn achterstand op Jan Bos bedroeg 34 seconden." => Tom Maes: rank 3, gap 34 to Jan Bos
  no "Tom Maes werd derde. Zijn achterstand op Jan Bos bedroeg halverwege 34 seconden." => Tom Maes: rank 3

# "verdedigt een voorsprong van 34 seconden op Bos": in the classification.
frame defends-lead
  sport cycling
  verb verdedigen bewaren koesteren bezitten consolideren hebben tellen nemen
  subject
  needs MARKER[id=lead-by]|MARKER[id=new-leader]
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  tense present
  without MARKER[id=midway]
  without NONRESULT
  asserts result second gap gap-to=subject standings
  yes "Tom Maes verdedigt een voorsprong van 34 seconden op Jan Bos." => Jan Bos: gap 34 to Tom Maes
  no "Tom Maes wil een voorsprong van 34 seconden op Jan Bos verdedigen."

# "zakte naar de vierde plaats op 1.12 van Bos".
frame moves-to-gap
  sport cycling speed-skating
  verb klimmen op|klimmen stijgen op|schuiven zakken terug|vallen terug|zakken dalen tuimelen
  subject
  role rank: RANK[kind=noun]
  role gap: GAP
  role ahead?: competitor behind of|on|behind
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject gap gap-to=ahead standings
  yes "Wielrenner Tom Maes zakte in de Ronde van Zwitserland naar de vierde plaats, op 1.12 van Jan Bos." => Tom Maes: rank 4, gap 72 to Jan Bos
  no "Wielrenner Tom Maes wil in de Ronde van Zwitserland naar de vierde plaats klimmen, op 1.12 van Jan Bos."

# "hield de schade beperkt tot 37 seconden".
frame limits-damage
  sport cycling triathlon alpine-skiing speed-skating motor-sport biathlon short-track marathon-skating athletics swimming rowing canoeing cross-country-skiing snowboarding freestyle-skiing bobsleigh skeleton luge
  verb houden beperken
  needs MARKER[id=damage]
  subject
  role gap: DURATION|GAP
  role ahead?: competitor behind of|on
  without GAP[vague]
  without RANK
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Wielrenner Tom Maes won de tijdrit. Jan Bos hield de schade beperkt tot 37 seconden." => Tom Maes: rank 1; Jan Bos: gap 37 to Tom Maes
  yes "Wielrenner Tom Maes won de tijdrit. Jan Bos beperkte de schade tot 37 seconden." => Tom Maes: rank 1; Jan Bos: gap 37 to Tom Maes
  no "Wielrenner Jan Bos wil de schade in de tijdrit beperken tot 37 seconden."

# "naderde de winnende tijd tot op 0,04".
frame nears-winning-time
  verb benaderen naderen
  needs MARKER[id=winning-time]
  subject
  role gap: GAP|TIME|DURATION|LEVEL
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won. Jan Bos wist de winnende tijd tot op 0,01 seconde te benaderen." => Tom Maes: rank 1; Jan Bos: gap 0.01 to Tom Maes
  no "Tom Maes won. Jan Bos wilde de winnende tijd tot op 0,01 seconde benaderen." => Tom Maes: rank 1

# "keek tegen een kloof van negen seconden aan": behind the winner.
frame faces-gap
  verb aan|kijken
  subject
  role gap: GAP behind against
  without competitor behind on
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won de cross. Jan Bos keek aan de streep tegen een kloof van negen seconden aan." => Tom Maes: rank 1; Jan Bos: gap 9 to Tom Maes
  no "Tom Maes won de cross. Jan Bos keek halverwege tegen een kloof van negen seconden aan." => Tom Maes: rank 1

# "Haar achterstand: een kwart seconde."
frame own-deficit-verbless
  verbless
  before
  needs MARKER[id=deficit]
  role gap: GAP|DURATION
  without MARKER[id=midway]
  without competitor
  asserts result before gap
  yes "Tom Maes won de sprint. Jan Bos werd tweede. Zijn achterstand: een kwart seconde." => Tom Maes: rank 1; Jan Bos: rank 2, gap 0.25 to Tom Maes
  no "Tom Maes won de sprint. Jan Bos werd tweede. Zijn achterstand na een ronde: een kwart seconde." => Tom Maes: rank 1; Jan Bos: rank 2

# "kwam 2,66 tekort.": on the winner.
frame short-of-winner
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb komen
  needs MARKER[id=short-at-the-end]
  subject
  needs PERSON|EPITHET|DEMONYM|TEAM|COUNTRY
  role gap: GAP|DURATION|TIME
  without competitor behind on|for|to
  without RECORD-WORD
  without NONRESULT
  without AWARD
  without COMPETITION
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won. Jan Bos kwam 0,31 seconde tekort." => Tom Maes: rank 1; Jan Bos: gap 0.31 to Tom Maes
  no "Tom Maes won. Jan Bos kwam 0,31 seconde tekort voor de limiet." => Tom Maes: rank 1

# "De zilveren medaille ging, op 0,163 seconde, naar Bos".
frame medal-went-at-gap
  verb gaan zijn
  needs AWARD|RANK
  role who: competitor behind to|for
  role gap: GAP
  without GAP[kind=second]
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  without NONRESULT
  without COMPARATIVE
  without competitor behind of
  asserts result who gap
  yes "Tom Maes won. De zilveren medaille ging, op 0,16 seconde, naar Jan Bos." => Tom Maes: rank 1; Jan Bos: rank 2, medal silver, gap 0.16 to Tom Maes
  no "Tom Maes won. De zilveren medaille gaat misschien, op 0,16 seconde, naar Jan Bos." => Tom Maes: rank 1

# "tikte op 33 honderdsten aan".
frame touches-at-gap
  verb aan|tikken
  subject
  role gap: GAP
  without competitor behind comparison|of|for
  without RANK
  without COMPARATIVE
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won. Jan Bos tikte op 33 honderdsten aan." => Tom Maes: rank 1; Jan Bos: gap 0.33 to Tom Maes
  no "Tom Maes won. Jan Bos wilde op 33 honderdsten aantikken." => Tom Maes: rank 1

# "bleef haar vier tienden voor".
frame stays-ahead-of-her
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb voor|blijven kloppen verslaan af|troeven
  subject
  role second: PRONOUN[form=object] bare
  role gap: GAP|DURATION
  without competitor behind comparison|on|for
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Jan Bos werd tweede. Tom Maes bleef hem vier tienden voor." => Jan Bos: rank 2, gap 0.4 to Tom Maes
  no "Jan Bos werd tweede. Tom Maes wilde hem vier tienden voorblijven." => Jan Bos: rank 2

# "bleef drie honderdsten boven de tijd van Bos".
frame stays-above-time-of
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb blijven eindigen finishen zitten uit|komen stranden duiken
  subject
  needs MARKER[id=above-time]
  role gap: GAP|DURATION
  role ahead: competitor behind of
  without RECORD-WORD
  without MARKER[id=midway]
  asserts result subject gap gap-to=ahead
  yes "Tom Maes bleef drie honderdsten boven de tijd van Jan Bos." => Tom Maes: gap 0.03 to Jan Bos
  no "Tom Maes bleef drie honderdsten boven het baanrecord van Jan Bos."

frame stays-under-time-of
  sport -cycling -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb blijven eindigen finishen zitten uit|komen duiken gaan
  subject
  needs MARKER[id=below-time]
  role gap: GAP|DURATION
  role second: competitor behind of
  without RECORD-WORD
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Schaatser Tom Maes dook in Thialf drie honderdsten onder de tijd van Jan Bos." => Jan Bos: gap 0.03 to Tom Maes
  yes "Schaatser Tom Maes eindigde in Thialf drie honderdsten onder de tijd van Jan Bos." => Jan Bos: gap 0.03 to Tom Maes
  no "Schaatser Tom Maes bleef in Thialf drie honderdsten onder het baanrecord van Jan Bos."

# "Slechts twee honderdsten scheidden winnaar Maes van Bos".
frame separates-from-winner
  verb scheiden
  subject
  role gap: GAP|DURATION[unit=second]|DURATION[unit=minute]|DURATION[unit=tenth]|DURATION[unit=hundredth]|DURATION[unit=thousandth] bare
  role second: competitor behind of
  without MARKER[id=midway]
  asserts result second gap gap-to=subject
  yes "Slechts twee honderdsten scheidden winnaar Tom Maes van Jan Bos. Tom Maes won." => Tom Maes: rank 1; Jan Bos: gap 0.02 to Tom Maes
  no "Slechts twee ronden scheidden winnaar Tom Maes van de finish. Tom Maes won." => Tom Maes: rank 1

# "werd vijfde, 0,68 achter de winnares", "eindigde op 12 seconden van de winnaar".
frame behind-the-winner
  verb worden eindigen finishen komen binnen|komen aan|komen stranden belanden zijn
  subject
  role gap: GAP bare
  role winner: MARKER[id=the-winner]|EPITHET[id=winner] behind behind|after|of
  without competitor behind of|behind
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject gap
  yes "Tom Maes won. Jan Bos werd vijfde, 0,68 seconde achter de winnaar." => Tom Maes: rank 1; Jan Bos: rank 5, gap 0.68 to Tom Maes
  no "Tom Maes won. Jan Bos werd vijfde, ruim een seconde achter de winnaar." => Tom Maes: rank 1; Jan Bos: rank 5

# "pakte zilver, op 4 seconden van Frankrijk".
frame takes-medal-at-gap
  sport -gymnastics -trampoline -diving -artistic-swimming -figure-skating -equestrian -archery
  verb pakken grijpen veroveren halen behalen winnen slepen bemachtigen binnen|halen mee|nemen op|eisen weg|kapen krijgen verdienen ontvangen scoren
  subject
  needs AWARD|RANK
  role gap: GAP
  role ahead: competitor behind of|behind
  without NONRESULT
  without MARKER[id=midway]
  without MARKER[id=lead-by]
  without COMPARATIVE
  without GAP[kind=second]
  asserts result subject gap gap-to=ahead
  yes "Anna Smit pakte zilver, op vier seconden van Eva Bos." => Anna Smit: rank 2, medal silver, gap 4 to Eva Bos
  no "Anna Smit wil zilver pakken, op vier seconden van Eva Bos."

# "volgde 40 seconden later als eerste Nederlandse op plaats vier".
frame follows-later-at-place
  verb volgen finishen eindigen aan|komen binnen|komen
  needs MARKER[id=so-much-later]
  subject
  needs RANK
  role gap: DURATION bare
  without competitor behind comparison|of|on|after
  without MARKER[id=midway]
  asserts result subject gap
  yes "Tom Maes won. Jan Bos volgde 40 seconden later op plaats vier." => Tom Maes: rank 1; Jan Bos: rank 4, gap 40 to Tom Maes
  no "Tom Maes won. Jan Bos wilde 40 seconden later volgen op plaats vier." => Tom Maes: rank 1

# "werd eindwinnaar met elf seconden voorsprong op Bos".
frame becomes-overall-winner
  sport cycling
  verb worden kronen zijn
  tense past
  needs MARKER[id=overall-winner]
  subject
  without RANK
  without YEAR
  without RELATIVE-PERIOD
  without MARKER[id=midway]
  asserts result subject rank=1 standings
  yes "Wielrennen: Tom Maes werd eindwinnaar van de Ronde van Zwitserland." => Tom Maes: rank 1
  yes "Wielrennen: Tom Maes was eindwinnaar van de Ronde van Zwitserland." => Tom Maes: rank 1
  no "Wielrennen: Tom Maes wil eindwinnaar van de Ronde van Zwitserland worden."

frame overall-winner-by
  sport cycling
  verb worden kronen zijn
  needs MARKER[id=overall-winner]
  needs MARKER[id=lead-by]
  subject
  role gap: GAP|DURATION|TIME
  role second: competitor behind on adjoining
  without MARKER[id=midway]
  asserts result second gap gap-to=subject standings
  yes "Wielrennen: Tom Maes werd eindwinnaar met elf seconden voorsprong op Jan Bos." => Tom Maes: rank 1; Jan Bos: gap 11 to Tom Maes
  no "Wielrennen: Tom Maes hoopt eindwinnaar te worden met elf seconden voorsprong op Jan Bos."

# "reed naar het zilver, op 43 seconden van Maes", "pakte de derde plaats op 12 tellen van Maes": with whatever verb the place is
# told.
frame award-at-gap-of
  sport speed-skating marathon-skating cycling athletics triathlon swimming rowing alpine-skiing bobsleigh skeleton luge biathlon cross-country-skiing canoeing short-track motor-sport snowboarding freestyle-skiing
  verb schikken tevreden|stellen eindigen finishen belanden pakken grijpen veroveren halen behalen winnen bemachtigen binnen|halen op|eisen krijgen nemen in|nemen delen rijden lopen zwemmen snellen sprinten schaatsen fietsen bezetten leggen uit|komen knokken
  subject
  role rank: RANK|AWARD
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]
  role ahead: competitor behind of adjoining
  without GAP[vague]
  without RECORD-WORD
  without STANDINGS
  without NONRESULT
  without MARKER[id=midway]
  without MARKER[id=lead]
  allow must
  asserts result subject gap gap-to=ahead
  yes "Veldrijder Tom Maes moest genoegen nemen met de vierde plaats, op 1,20 seconde van Jan Bos." => Tom Maes: rank 4, gap 1.2 to Jan Bos
  yes "Veldrijder Tom Maes reed naar het zilver, op 43 seconden van Jan Bos." => Tom Maes: rank 2, medal silver, gap 43 to Jan Bos
  yes "Veldrijder Tom Maes pakte op 43 seconden van Jan Bos de derde plaats." => Tom Maes: rank 3, gap 43 to Jan Bos
  no "Veldrijder Tom Maes reed lang op 43 seconden van Jan Bos."
  no "Veldrijder Tom Maes wil naar het zilver rijden, op 43 seconden van Jan Bos."

frame podium-completed-at-gap-of
  verb completeren vervolledigen aan|vullen sluiten af|sluiten
  voice passive
  role who: competitor behind by
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]
  role ahead?: competitor behind of adjoining
  without GAP[vague]
  without MARKER[id=midway]
  asserts result who gap gap-to=ahead
  yes "Het podium werd vervolledigd door Jan Bos, op 27 seconden van Tom Maes." => Jan Bos: rank 3, gap 27 to Tom Maes
  no "Het podium werd niet vervolledigd door Jan Bos, op 27 seconden van Tom Maes."

# "De achterstand van Maes bedroeg 34 seconden": on the winner, who is not named again.
frame deficit-of-amounts
  verb bedragen zijn
  needs MARKER[id=deficit]
  role second: competitor behind of
  role gap: GAP|DURATION bare
  without competitor behind on
  without MARKER[id=midway]
  without GAP[vague]
  without STANDINGS
  asserts result second gap
  yes "Jan Bos won. De achterstand van Tom Maes bedroeg 34 seconden." => Jan Bos: rank 1; Tom Maes: gap 34 to Jan Bos
  no "Jan Bos won. De achterstand van Tom Maes bedroeg halverwege 34 seconden." => Jan Bos: rank 1
  no "Jan Bos won. De achterstand van Tom Maes bedroeg bijna een minuut." => Jan Bos: rank 1

# "werd tweede op 3 seconden, voor Bos op 6": each his own.
frame next-at-gap
  verb worden volgen eindigen finishen belanden komen binnen|komen aan|komen stranden arriveren zijn
  subject
  role next: competitor behind for|ahead
  role gap: GAP[kind=second]
  without GAP[kind=third]
  without MARKER[id=midway]
  without GAP[vague]
  without GAP[kind=ahead]
  asserts result next gap
  yes "Kai Mol won. Jan Bos werd tweede op 3 seconden, voor Tom Maes op 6 seconden." => Kai Mol: rank 1; Jan Bos: rank 2, gap 3 to Kai Mol; Tom Maes: rank 3, gap 6 to Kai Mol
  yes "Kai Mol won. Jan Bos volgde op 3 seconden, voor Tom Maes op 6 seconden." => Kai Mol: rank 1; Jan Bos: gap 3 to Kai Mol; Tom Maes: gap 6 to Kai Mol
  no "Kai Mol won. Jan Bos hoopte tweede te worden op 3 seconden, voor Tom Maes op 6 seconden." => Kai Mol: rank 1

# "was drie seconden sneller dan Maes en zes seconden sneller dan Bos": the second of them.
frame faster-than-two
  verb zijn doen blijken rijden schaatsen lopen zwemmen finishen eindigen winnen roeien
  subject
  needs COMPARATIVE[kind=faster]
  role gap: GAP[kind=faster-second]
  role one: competitor behind comparison
  role two: competitor behind comparison
  without RECORD-WORD
  without YEAR
  without MARKER[id=midway]
  asserts result two gap gap-to=subject
  yes "Tom Maes was drie seconden sneller dan Jan Bos en zes seconden sneller dan Ids Mol." => Jan Bos: gap 3 to Tom Maes; Ids Mol: gap 6 to Tom Maes
  no "Tom Maes wil drie seconden sneller zijn dan Jan Bos en zes seconden sneller dan Ids Mol."
