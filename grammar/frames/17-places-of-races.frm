# Places of those who race against many: wins told by what the others could not do, medals by who brought them.

# "Er stond geen maat op Maes": nobody could measure up.
frame no-match-for
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn staan blijken
  needs MARKER[id=no-match]
  role winner: competitor behind on
  takes time
  without MARKER[id=midway]
  without RELATIVE-PERIOD
  allow negated
  asserts result winner rank=1 time
  yes "Er stond geen maat op Ann Maes." => Ann Maes: rank 1
  yes "Bij de vrouwen was er geen maat op Ann Maes." => Ann Maes: rank 1
  no "Dit seizoen staat er geen maat op Ann Maes."
  no "Er stond iemand op de foto met Ann Maes."

frame longest-breath
  sport athletics triathlon swimming cycling marathon-skating
  verb hebben
  subject
  needs MARKER[id=longest-breath]
  takes time
  asserts result subject rank=1 time
  yes "Ann Maes had in de finale van de 200 meter de langste adem." => Ann Maes: rank 1
  no "Ann Maes had niet de langste adem."
  no "Ann Maes wil de langste adem hebben."

# "wees Maes als winnares aan".
frame points-out-winner
  verb aan|wijzen uit|roepen
  role winner: PERSON bare
  needs MARKER[id=as-winner]
  without MARKER[id=no-contest]
  voice active
  asserts result winner rank=1
  yes "De jury wees Ann Maes als winnares aan." => Ann Maes: rank 1
  no "De jury wees Ann Maes niet als winnares aan."

frame pointed-out-winner
  verb aan|wijzen uit|roepen
  subject
  needs MARKER[id=as-winner]
  without MARKER[id=no-contest]
  voice passive
  asserts result subject rank=1
  yes "Na het zien van de finishfoto werd Ann Maes als winnares aangewezen." => Ann Maes: rank 1
  no "Ann Maes werd als kopvrouw aangewezen."

# "zorgde voor zilver", "was verantwoordelijk voor het brons", "tekende voor goud".
frame provides-medal
  verb zorgen tekenen
  subject
  role award: AWARD[medal]|AWARD[title] behind for
  takes time
  asserts result subject rank=award medal=award time
  yes "Ann Maes zorgde op de 800 meter voor Belgisch zilver." => Ann Maes: rank 2, medal silver
  yes "Ann Maes tekende voor brons." => Ann Maes: rank 3, medal bronze
  no "Ann Maes moet zondag voor goud zorgen."
  no "Ann Maes zorgde voor een verrassing."

# "Het zilver kwam op naam van Maes", "Goud was er voor Maes", "Brons ging mee met Maes".
frame medal-comes-from
  verb komen
  role award: AWARD[medal] bare
  role winner: PERSON behind of
  without NONRESULT
  asserts result winner rank=award medal=award
  yes "Het zilver kwam van Ann Maes." => Ann Maes: rank 2, medal silver
  no "Het zilver kwam niet van Ann Maes."

# "Het goud was al vergeven aan Maes", "de zilveren medaille werd uitgereikt aan Maes".
frame award-given-to
  verb vergeven uit|reiken toe|kennen overhandigen toe|wijzen
  role award: AWARD[medal]|AWARD[title] bare
  role winner: competitor behind to
  takes time
  without NONRESULT
  asserts result winner rank=award medal=award time
  yes "Het goud was toen al vergeven aan Ann Maes." => Ann Maes: rank 1, medal gold
  yes "De zilveren medaille werd uitgereikt aan Ann Maes." => Ann Maes: rank 2, medal silver
  no "Het goud moet nog worden vergeven aan Ann Maes."
  no "Het goud werd niet toegekend aan Ann Maes."

# "gaf de zege niet meer af", "gaf de titel niet uit handen".
frame keeps-award
  verb af|geven weg|geven geven
  require negated
  subject
  role award: AWARD[kind=win]|AWARD[title]|AWARD[medal] bare
  asserts result subject rank=award medal=award
  yes "Ann Maes gaf de zege niet meer af." => Ann Maes: rank 1
  no "Ann Maes gaf de zege nog weg."

# "hield de rest achter zich", "liet iedereen achter zich".
frame leaves-all-behind
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb houden laten
  needs MARKER[id=all-behind]
  subject
  takes time
  without MARKER[id=midway]
  without RANK
  asserts result subject rank=1 time
  yes "Ann Maes hield op de 800 meter iedereen achter zich." => Ann Maes: rank 1
  no "Ann Maes wil iedereen achter zich houden."
  no "Ann Maes hield Lies Smit achter zich."

# "Niemand was sneller dan Maes."
frame nobody-faster
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn lopen zwemmen rijden springen werpen komen schaatsen
  needs MARKER[id=nobody]
  needs COMPARATIVE[kind=faster]
  role winner: PERSON behind comparison
  takes time
  without MARKER[id=midway]
  without MARKER[id=lap]
  without RECORD-WORD
  without YEAR
  without RELATIVE-PERIOD
  allow negated
  asserts result winner rank=1 time
  yes "Niemand was op de 200 meter sneller dan Ann Maes." => Ann Maes: rank 1
  no "Niemand was dit jaar sneller dan Ann Maes."
  no "Niemand was halverwege sneller dan Ann Maes."

# "declasseerde de concurrentie", "gaf de rest het nakijken", "klopte alle tegenstanders".
frame beats-all
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb declasseren verslaan kloppen af|troeven overklassen verpletteren verpulveren vernederen vermorzelen verrassen
  voice active
  needs MARKER[id=all-rivals]
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  without RELATIVE-PERIOD
  asserts result subject rank=1 time
  yes "Ann Maes klopte in Gent alle tegenstanders." => Ann Maes: rank 1
  yes "Ann Maes heeft in Gent de concurrentie verpulverd." => Ann Maes: rank 1
  no "Ann Maes wil de concurrentie verslaan."
  no "Ann Maes klopte een van de concurrenten."

frame gives-all-the-looking
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb geven
  needs MARKER[id=all-rivals]
  needs MARKER[id=looking-after]
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1 time
  yes "Ann Maes gaf de concurrentie op de 800 meter het nakijken." => Ann Maes: rank 1
  yes "Ann Maes gaf iedereen het nakijken." => Ann Maes: rank 1
  no "Ann Maes hoopt de concurrentie het nakijken te geven."

# "mocht tevreden zijn met de vierde plaats", "kon leven met zilver": past, so that it came true.
frame might-be-pleased
  verb zijn leven mogen kunnen
  tense past
  require possible
  subject
  needs MARKER[id=pleased]|MARKER[id=settle]|MARKER[id=live-with]
  role rank: RANK[kind=noun]|AWARD[medal] behind with
  takes time
  without competitor behind of
  asserts result subject rank=rank medal=rank time
  yes "Met een vierde plek in 1.44,82 mocht Tom Maes tevreden zijn." => Tom Maes: rank 4, time 104.82
  yes "Met zilver kon Ann Maes prima leven." => Ann Maes: rank 2, medal silver
  no "Met zilver zou Ann Maes kunnen leven."
  no "Ann Maes kon niet leven met de vierde plaats van haar zus."

# "hield Maes op vier tellen".
frame holds-off-at
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb houden
  subject
  object
  role gap: GAP
  without NONRESULT
  without TIME bare
  without TIME behind with|in
  without MARKER[id=midway]
  without RANK
  asserts result object gap gap-to=subject
  yes "Jan Smit hield Piet Maes op vier tellen." => Piet Maes: gap 4 to Jan Smit
  no "Halverwege hield Jan Smit Piet Maes op vier tellen."

# "was een maatje te groot voor de rest".
frame too-much-for-all
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb zijn blijken tonen blijven
  needs MARKER[id=above-all]
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  asserts result subject rank=1 time
  yes "Atlete Ann Maes was op de 800 meter een maatje te groot voor de rest." => Ann Maes: rank 1
  no "Atlete Ann Maes was op de 800 meter halverwege een maatje te groot voor de rest."
  no "Atlete Ann Maes was op de 800 meter geen maatje te groot voor de rest."

# "stak iedereen de loef af".
frame takes-the-wind-of-all
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb af|steken
  needs MARKER[id=to-windward]
  needs MARKER[id=all-rivals]|MARKER[id=everybody]
  subject
  takes time
  without RANK
  without MARKER[id=midway]
  asserts result subject rank=1 time
  yes "Atlete Ann Maes stak op de 800 meter iedereen de loef af." => Ann Maes: rank 1
  no "Atlete Ann Maes wil iedereen de loef afsteken."

# "kraaide victorie", "mocht victorie kraaien".
frame crows-victory
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb kraaien
  needs MARKER[id=victory]
  subject
  allow possible
  without MARKER[id=midway]
  without MARKER[id=often]
  asserts result subject rank=1
  yes "Atlete Ann Maes kraaide op de 800 meter victorie." => Ann Maes: rank 1
  yes "Op de 800 meter mocht atlete Ann Maes victorie kraaien." => Ann Maes: rank 1
  no "Atlete Ann Maes kraaide te vroeg geen victorie."

# "werd uitgeroepen tot winnares".
frame proclaimed-winner
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb uit|roepen
  voice passive
  needs EPITHET[id=winner]|EPITHET[id=champion]
  subject
  takes time
  without NONRESULT
  asserts result subject rank=1 time
  yes "Atlete Ann Maes werd op de 800 meter uitgeroepen tot winnares." => Ann Maes: rank 1
  no "Atlete Ann Maes werd uitgeroepen tot sportvrouw van het jaar."

# "De 800 meter kwam op naam van Maes".
frame contest-on-name-of
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb komen
  needs MARKER[id=name-of]
  role contest: DISCIPLINE|CONTEST-NOUN bare
  role winner: competitor behind of
  takes time
  without RECORD-WORD
  without AWARD
  without RANK
  without NONRESULT
  asserts result winner rank=1 time
  yes "De 800 meter kwam in 2.01,30 op naam van atlete Ann Maes." => Ann Maes: rank 1, time 121.3
  no "De 800 meter komt morgen misschien op naam van atlete Ann Maes."

# "won, met daarachter Bos en Kok": who came next.
frame win-with-behind
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen
  needs MARKER[id=with-behind]
  role next: competitor bare
  without RANK
  without MARKER[id=no-contest]
  without MARKER[id=midway]
  asserts result next rank=2+
  yes "Atlete Ann Maes won de 800 meter, met daarachter Eva Bos en Iris Kok." => Ann Maes: rank 1; Eva Bos: rank 2; Iris Kok: rank 3
  no "Atlete Ann Maes wil de 800 meter winnen, met daarachter Eva Bos."

# "deed het als vierde het best van de Belgen".
frame does-best-as
  verb doen
  needs MARKER[id=best-of-some]
  subject
  role rank: RANK[kind=as]
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  yes "Atlete Ann Maes deed het op de 800 meter als vierde het best van de Belgen." => Ann Maes: rank 4
  no "Atlete Ann Maes deed het op de 800 meter het best van de Belgen."
