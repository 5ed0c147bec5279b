# The end of a series, and races for the third place: before what is told of wins and medals in general.

# "stelde met een zevende plaats de eindzege veilig": the place is that of the race, the win that of the ranking.
frame wins-overall-with-place
  sport cycling
  verb pakken grijpen veroveren halen behalen winnen binnen|halen verzekeren op|eisen boeken veilig|stellen stellen slepen bemachtigen vieren op|strijken steken
  subject
  needs STANDINGS
  role award: AWARD bare
  role place: RANK[kind=noun] behind with
  without NONRESULT
  without JERSEY
  asserts result subject rank=1 standings
  asserts result subject rank=place race
  last
  yes "Veldrijder Tom Maes pakte met een vierde plaats de eindzege in de wereldbeker." => Tom Maes: rank 1; Tom Maes: rank 4
  no "Veldrijder Tom Maes wil met een vierde plaats de eindzege in de wereldbeker pakken."

frame secures-overall-with-place
  sport cycling
  verb verzekeren zijn
  subject
  needs STANDINGS
  role award: AWARD behind of
  role place: RANK[kind=noun] behind with
  without NONRESULT
  without JERSEY
  asserts result subject rank=1 standings
  asserts result subject rank=place race
  last
  yes "Veldrijder Tom Maes verzekerde zich met een derde plaats van de eindzege in de wereldbeker." => Tom Maes: rank 1; Tom Maes: rank 3
  no "Veldrijder Tom Maes kan zich met een derde plaats van de eindzege in de wereldbeker verzekeren."

# "behield met een vijfde plaats zijn gele trui".
frame jersey-with-place
  sport cycling
  verb pakken grijpen veroveren behouden nemen over|nemen verdedigen heroveren houden bemachtigen verzekeren
  subject
  role jersey: JERSEY
  role place: RANK[kind=noun] behind with
  without JERSEY[title]
  without STANDINGS
  without NONRESULT
  asserts result subject rank=place race
  yes "De Tour de France. Jan Bos won de vijfde etappe. Tom Maes behield met een vijfde plaats zijn gele trui." => Jan Bos: rank 1; Tom Maes: rank 1; Tom Maes: rank 5
  no "De Tour de France. Tom Maes wil met een vijfde plaats zijn gele trui behouden."

# "had aan een zevende plaats genoeg voor de eindzege".
frame place-enough-for-overall
  sport cycling
  verb hebben zijn
  tense past
  needs MARKER[id=enough-for]|MARKER[id=enough-at]
  needs STANDINGS
  subject
  role place: RANK[kind=noun] behind to|on|at
  role award: AWARD behind for
  without NONRESULT
  asserts result subject rank=1 standings
  asserts result subject rank=place race
  last
  yes "Veldrijder Tom Maes had aan een zevende plaats genoeg voor de eindzege in de wereldbeker." => Tom Maes: rank 1; Tom Maes: rank 7
  no "Veldrijder Tom Maes heeft zondag aan een zevende plaats genoeg voor de eindzege in de wereldbeker."

# "verzekerde zich van het eindklassement".
frame secures-ranking
  sport cycling motor-sport
  verb verzekeren
  subject
  role ranking: STANDINGS|DISCIPLINE[classification] behind of
  without AWARD
  without RANK
  without NONRESULT
  asserts result subject rank=1 standings event=ranking
  yes "Veldrijder Tom Maes verzekerde zich van het eindklassement." => Tom Maes: rank 1
  no "Veldrijder Tom Maes wil zich van het eindklassement verzekeren."

# "is de eindwinnaar van de Superprestige": of the series.
frame is-winner-of-series
  sport cycling
  verb zijn worden
  subject
  needs MARKER[id=overall-winner]
  role series: COMPETITION[kind=cup]|COMPETITION[kind=world-cup-series] behind of|in
  without NONRESULT
  without RELATIVE-PERIOD
  without YEAR
  asserts result subject rank=1 standings
  last
  yes "Veldrijder Tom Maes is de eindwinnaar van de Superprestige." => Tom Maes: rank 1
  no "Veldrijder Tom Maes kan de eindwinnaar van de Superprestige worden."

frame wins-series-overall
  verb pakken grijpen veroveren halen behalen winnen binnen|halen verzekeren op|eisen boeken veilig|stellen slepen bemachtigen vieren hebben op|strijken
  subject
  role award: AWARD[kind=overall]
  without NONRESULT
  without MARKER[id=enough]
  asserts result subject rank=1 standings
  last
  yes "Tom Maes pakte de eindzege in de wereldbeker." => Tom Maes: rank 1
  yes "Tom Maes verzekerde zich van de eindzege in de wereldbeker." => Tom Maes: rank 1
  no "Tom Maes wil de eindzege in de wereldbeker pakken."

frame wins-fight-for-bronze
  verb winnen beslissen
  subject
  needs MARKER[id=fight-for-bronze]
  takes time
  asserts result subject rank=3 medal=bronze time
  last
  yes "Tom Maes won de strijd om het brons van Jan Bos." => Tom Maes: rank 3, medal bronze
  no "Tom Maes wil de strijd om het brons winnen."

# "De strijd om het brons werd gewonnen door Maes", "ging naar Maes".
frame fight-for-bronze-won-by
  verb winnen beslissen beslechten
  voice passive
  needs MARKER[id=fight-for-bronze]
  role who: competitor behind by
  takes time
  asserts result who rank=3 medal=bronze time
  last
  yes "De strijd om het brons werd gewonnen door Tom Maes." => Tom Maes: rank 3, medal bronze
  no "De strijd om het brons moet door Tom Maes worden gewonnen."

frame fight-for-bronze-went-to
  verb gaan vallen
  needs MARKER[id=fight-for-bronze]
  role who: competitor behind for|to
  takes time
  asserts result who rank=3 medal=bronze time
  last
  yes "De strijd om het brons ging naar Tom Maes." => Tom Maes: rank 3, medal bronze
  no "De strijd om het brons gaat morgen misschien naar Tom Maes."

frame wins-fight-for-third
  sport cycling canoeing climbing athletics swimming triathlon alpine-skiing marathon-skating speed-skating short-track motor-sport
  verb winnen beslechten
  subject
  needs MARKER[id=fight-for-third]
  takes time
  asserts result subject rank=3 time
  last
  yes "Baanwielrenner Tom Maes won de strijd om de derde plaats van Jan Bos." => Tom Maes: rank 3
  no "Baanwielrenner Tom Maes plaatste zich voor de strijd om de derde plaats."

frame wins-fight-for-place
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon
  verb winnen beslissen
  subject
  role rank: RANK[kind=fought]
  role loser?: competitor behind of|before
  takes time
  without MARKER[id=midway]
  asserts result subject rank medal=rank time
  asserts result loser rank=rank+1
  last
  yes "Wielrenner Tom Maes won de spurt voor het zilver." => Tom Maes: rank 2, medal silver
  yes "Mountainbiker Tom Maes won het sprintje om de vierde plaats van Jan Bos." => Tom Maes: rank 4; Jan Bos: rank 5
  yes "Veldrijder Tom Maes won de spurt om plaats vijf." => Tom Maes: rank 5
  no "Mountainbiker Tom Maes sprintte met Jan Bos om de vierde plaats."
  no "Mountainbiker Tom Maes kon het sprintje om de vierde plaats niet winnen."

# "klopte in de sprint om plaats drie Maes", "was er de snelste": who loses may be any further back.
frame beats-in-fight-for-place
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon short-track
  verb kloppen verslaan af|troeven voor|blijven af|houden overtreffen
  voice active
  subject
  role rank: RANK[kind=fought]
  without MARKER[id=midway]
  asserts result subject rank medal=rank
  last
  yes "Wielrenner Tom Maes klopte in de sprint om plaats drie Ids Kok." => Tom Maes: rank 3
  no "Wielrenner Tom Maes wil in de sprint om plaats drie Ids Kok kloppen."
  no "Wielrenner Tom Maes klopte halverwege in de sprint om plaats drie Ids Kok."

frame best-in-fight-for-place
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon short-track
  verb zijn blijken tonen
  needs MARKER[id=best]|MARKER[id=boss]|COMPARATIVE[kind=faster]
  subject
  role rank: RANK[kind=fought]
  without MARKER[id=midway]
  asserts result subject rank medal=rank
  last
  yes "Wielrenner Tom Maes was in de sprint om de derde plaats sneller dan Ids Kok." => Tom Maes: rank 3
  yes "Wielrenner Tom Maes was de snelste in de spurt om plaats vier." => Tom Maes: rank 4
  no "Wielrenner Tom Maes was in de sprint om de derde plaats niet sneller dan Ids Kok."
  no "Wielrenner Tom Maes was in de sprint om de derde plaats kansloos."

# What is fought for by who loses, joins in or falls is no place of his.
frame placed-in-fight-for-place
  verb worden eindigen finishen komen belanden stranden
  needs RANK[kind=fought]
  subject
  role rank: RANK[kind=as]
  without MARKER[id=midway]
  takes time
  asserts result subject rank time
  last
  yes "Wielrenner Tom Maes eindigde in de sprint om de derde plaats als vijfde." => Tom Maes: rank 5
  no "Wielrenner Tom Maes wil in de sprint om de derde plaats als vijfde eindigen."

frame in-fight-for-place
  verb worden eindigen finishen komen zijn blijven belanden stranden rijden sprinten
  needs RANK[kind=fought]
  asserts nothing
  last
  no "Wielrenner Tom Maes eindigde in de sprint om de derde plaats achter Ids Kok."

# "De sprint om de tweede plaats werd gewonnen door Maes", "was voor Maes".
frame fight-for-place-won-by
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon
  verb winnen beslissen beslechten
  voice passive
  role rank: RANK[kind=fought]
  role who: competitor behind by
  takes time
  without MARKER[id=midway]
  asserts result who rank medal=rank time
  last
  yes "De sprint om de tweede plaats werd gewonnen door wielrenner Tom Maes." => Tom Maes: rank 2
  yes "De strijd om het zilver werd gewonnen door wielrenner Tom Maes." => Tom Maes: rank 2, medal silver
  no "De sprint om de tweede plaats kan door wielrenner Tom Maes worden gewonnen."

frame fight-for-place-went-to
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon
  verb gaan vallen
  role rank: RANK[kind=fought] bare
  role who: competitor behind for|to
  takes time
  without MARKER[id=midway]
  asserts result who rank medal=rank time
  last
  yes "De spurt om de tweede plaats ging naar wielrenner Tom Maes." => Tom Maes: rank 2
  no "De sprint om de tweede plaats was zwaar voor wielrenner Tom Maes."

frame loses-fight-for-place
  sport cycling canoeing climbing swimming rowing athletics triathlon speed-skating marathon-skating cross-country-skiing biathlon
  verb verliezen
  subject
  role rank: RANK[kind=fought]
  role winner: competitor behind of|against|to
  without MARKER[id=midway]
  asserts result winner rank
  asserts result subject rank=rank+1
  last
  yes "Mountainbiker Tom Maes verloor de sprint om de vierde plaats van Jan Bos." => Jan Bos: rank 4; Tom Maes: rank 5
  no "Mountainbiker Tom Maes verloor de aansluiting in de sprint om de vierde plaats."

frame loses-bout-for-bronze
  sport judo wrestling taekwondo boxing kickboxing
  verb verliezen
  subject
  needs MARKER[id=fight-for-bronze]
  role winner: competitor behind of|to|against
  asserts result winner rank=3 medal=bronze
  last
  yes "Judoka Tom Maes verloor op het EK de strijd om het brons van Jan Bos." => Jan Bos: rank 3, medal bronze
  no "Judoka Tom Maes verloor op het EK zijn partij van Jan Bos."

frame loses-fight-for-bronze
  verb verliezen
  subject
  needs MARKER[id=fight-for-bronze]
  role winner: competitor behind of|to|against
  asserts result winner rank=3 medal=bronze
  asserts result subject rank=4 derived
  last
  yes "Tom Maes verloor de strijd om het brons van Jan Bos." => Jan Bos: rank 3, medal bronze; Tom Maes: rank 4
  no "Tom Maes verloor zijn heat van Jan Bos."

# "klopte Bos in de finale van de sprint", on the track.
frame beats-in-sprint-final
  sport cycling
  verb kloppen verslaan winnen af|troeven
  needs MARKER[id=sprint-final]
  voice active
  subject
  role beaten: PERSON|EPITHET
  without MARKER[id=midway]
  asserts result subject rank=1
  asserts result beaten rank=2
  last
  yes "Baanwielrenner Tom Maes klopte Jan Bos in de finale van de sprint." => Tom Maes: rank 1; Jan Bos: rank 2
  yes "Baanwielrenner Tom Maes versloeg Jan Bos in de sprintfinale." => Tom Maes: rank 1; Jan Bos: rank 2
  no "Baanwielrenner Tom Maes wil Jan Bos in de finale van de sprint kloppen."

# "verloor in de finale van Bos": who loses it is second.
frame loses-sprint-final
  sport cycling
  verb verliezen
  needs MARKER[id=sprint-final]
  subject
  role winner: PERSON|EPITHET behind of|from|against
  without MARKER[id=midway]
  without RANK
  asserts result winner rank=1
  asserts result subject rank=2
  last
  yes "Baanwielrenner Tom Maes verloor in de finale van de sprint van Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "Baanwielrenner Tom Maes kan de finale van de sprint verliezen van Jan Bos."

frame loses-track-final
  sport cycling
  verb verliezen
  needs THE-FINAL behind in|during
  needs DISCIPLINE[id=sprint]|DISCIPLINE[id=individual-pursuit]|DISCIPLINE[id=team-sprint]|DISCIPLINE[id=team-pursuit]
  subject
  role winner: competitor behind of|from|against
  without MARKER[id=midway]
  without RANK
  without ROUND[id=semi-final]
  without ROUND[id=quarter-final]
  asserts result winner rank=1
  asserts result subject rank=2
  last
  yes "Baanwielrenner Tom Maes verloor op de individuele achtervolging in de finale van Jan Bos." => Jan Bos: rank 1; Tom Maes: rank 2
  no "Baanwielrenner Tom Maes verloor op de individuele achtervolging in de halve finale van Jan Bos."

# "had zich als tweede geplaatst voor de finale".
frame had-qualified-as
  verb plaatsen kwalificeren door|plaatsen
  subject
  role rank: RANK[kind=qualified]
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  last
  yes "Emma Bos had zich met 25,40 als tweede geplaatst voor de finale van de 50 meter rugslag." => Emma Bos: rank 2, time 25.4
  yes "Emma Bos heeft zich als vijfde gekwalificeerd voor de finale." => Emma Bos: rank 5
  yes "Emma Bos heeft zich als eerste gekwalificeerd voor de finale." => Emma Bos: rank 1
  no "Emma Bos zou zich als tweede geplaatst hebben."
  no "Emma Bos is als tweede geplaatst."

# "pakte de titels op de 100 meter en de 200 meter".
frame takes-titles-on
  verb pakken veroveren grijpen winnen behalen halen prolongeren binnen|halen
  subject
  needs MARKER[id=titles-on]
  needs DISCIPLINE
  without MARKER[id=often]
  without NUMBER bare
  takes time
  asserts result subject rank=1
  last
  yes "Emma Bos pakte de titels op de 100 meter rugslag en de 200 meter rugslag." => Emma Bos: rank 1; Emma Bos: rank 1
  no "Emma Bos pakte geen titels op de 100 meter en de 200 meter."
  no "Emma Bos wil de titels op de 100 meter en de 200 meter pakken."

# "In de achtste finales was Maes te sterk voor Bos": a duel, and no place.
frame too-strong-in-a-duel
  sport cycling
  verb zijn blijken
  needs MARKER[id=too-strong]
  needs MARKER[id=early-round]
  asserts nothing
  last
  yes "Baanwielrenner Tom Maes was in de kwartfinales te sterk voor Jan Bos. Tom Maes werd tweede." => Tom Maes: rank 2
  no "Baanwielrenner Tom Maes was in de kwartfinales te sterk voor Jan Bos."

# "werd vierde in zijn heat, gewonnen door Maes in 58,30".
frame placed-in-what-another-won
  verb winnen
  voice passive
  subject
  role rank: RANK bare
  role winner: competitor behind by
  role time?: TIME behind in|with
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank
  asserts result winner rank=1 time
  last
  yes "Emma Bos werd vierde in haar heat, gewonnen door Eva Smit in 58,30." => Emma Bos: rank 4; Eva Smit: rank 1, time 58.3
  no "De heat werd gewonnen door Eva Smit in 58,30." => Eva Smit: rank 1, time 58.3

# "werd vijfde op de 500 meter, een prooi voor Smit".
frame placed-in-prey-of-another
  verb worden eindigen finishen belanden stranden uit|komen binnen|komen aan|tikken komen rijden zwemmen lopen
  needs MARKER[id=prey]
  subject
  role rank: RANK bare
  role winner: competitor behind for
  takes time
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank time
  asserts result winner rank=1
  last
  yes "Op de 500 meter, een prooi voor Eva Smit, eindigde Emma Bos als vijfde." => Emma Bos: rank 5; Eva Smit: rank 1
  yes "Emma Bos werd in 37,80 vierde op de 500 meter, een prooi voor Eva Smit." => Emma Bos: rank 4, time 37.8; Eva Smit: rank 1
  no "Op de 500 meter, misschien een prooi voor Eva Smit, kan Emma Bos vijfde worden."

# "werd eerste in de kleine finale": a place that is told behind it is the one that counts.
frame place-in-small-final
  sport cycling
  verb worden eindigen finishen zijn winnen
  needs MARKER[id=small-final]
  asserts nothing
  last
  yes "Baanwielrenner Tom Maes werd in de kleine finale van de keirin tweede. Tom Maes werd achtste." => Tom Maes: rank 8
  no "Baanwielrenner Tom Maes eindigde in de kleine finale als derde."
