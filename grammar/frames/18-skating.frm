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

# "De wereldbeker werd met 555 punten een prooi voor Maes."
frame series-was-prey
  verb zijn worden
  needs MARKER[id=prey]
  needs COMPETITION[kind=world-cup-series] bare
  role winner: competitor behind for
  takes points
  asserts result winner rank=1 points standings
  last
  yes "De wereldbeker werd met 555 punten een prooi voor Tom Maes." => Tom Maes: rank 1, points 555
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
