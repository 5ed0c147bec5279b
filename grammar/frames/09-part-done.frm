# How a contest of several runs or days stands when part of it is done: a place in that contest, in no ranking over a season.

# "leidt na de eerste dag met 7,2 seconden voorsprong op Maes".
frame leads-part-done
  sport motor-sport alpine-skiing bobsleigh skeleton luge figure-skating equestrian gymnastics snowboarding freestyle-skiing ski-jumping
  verb leiden aan|voeren
  needs MARKER[id=part-done]
  subject
  role gap?: GAP[unit=second]|GAP[unit=minute]|GAP[kind=deficit]|DURATION[unit=second]|DURATION[unit=minute]
  role second?: competitor behind on
  takes time points
  without STANDINGS
  asserts result subject rank=1 time points
  asserts result second gap gap-to=subject
  last
  yes "De rally van Zweden. Eva Jansen leidt na de eerste dag met een voorsprong van 7,2 seconden op Ann Maes." => Eva Jansen: rank 1; Ann Maes: gap 7.2 to Eva Jansen
  yes "De rally van Zweden. Na vier klassementsproeven leidde Eva Jansen." => Eva Jansen: rank 1
  no "De rally van Zweden. Eva Jansen wil na de eerste dag leiden."

frame on-top-part-done
  sport motor-sport alpine-skiing bobsleigh skeleton luge figure-skating equestrian gymnastics snowboarding freestyle-skiing ski-jumping
  verb staan liggen gaan
  needs MARKER[id=part-done]
  needs MARKER[id=lead]
  subject
  role gap?: GAP[unit=second]|GAP[unit=minute]|GAP[kind=deficit]|DURATION[unit=second]|DURATION[unit=minute]
  role second?: competitor behind on
  takes time points
  without STANDINGS
  asserts result subject rank=1 time points
  asserts result second gap gap-to=subject
  last
  yes "De rally van Zweden. Eva Jansen staat na de eerste dag aan de leiding." => Eva Jansen: rank 1
  no "De rally van Zweden. Eva Jansen wil na de eerste dag aan de leiding staan."
  no "De rally van Zweden. Eva Jansen staat na de eerste dag in het klassement aan de leiding van het WK." => Eva Jansen: rank 1

frame stands-part-done
  sport motor-sport alpine-skiing bobsleigh skeleton luge figure-skating equestrian gymnastics snowboarding freestyle-skiing ski-jumping
  verb staan liggen zijn volgen bezetten bekleden
  needs MARKER[id=part-done]
  subject
  role rank: RANK
  role gap?: GAP
  role ahead?: competitor behind on|of|behind|after
  takes time points
  without STANDINGS
  asserts result subject rank gap gap-to=ahead time points
  last
  yes "De rally van Zweden. Eva Jansen staat na de eerste dag tweede op 3,4 seconden van Ann Maes." => Eva Jansen: rank 2, gap 3.4 to Ann Maes
  yes "EK kunstschaatsen. Na de korte kür is Anna Smit derde met 67,38 punten." => Anna Smit: rank 3, points 67.38
  yes "Skeleton. Anna Smit ligt na twee runs op de vierde plaats." => Anna Smit: rank 4
  no "De rally van Zweden. Eva Jansen hoopt na de eerste dag tweede te staan."

frame strengthens-part-done
  sport motor-sport bobsleigh skeleton luge equestrian
  verb sluiten af|sluiten eindigen besluiten
  needs MARKER[id=first-part]
  subject
  role rank: RANK
  role gap?: GAP
  role ahead?: competitor behind on|of|behind|after
  without STANDINGS
  asserts result subject rank gap gap-to=ahead
  last
  yes "De rally van Zweden. Eva Jansen sloot de eerste dag af als tweede." => Eva Jansen: rank 2
  yes "De rally van Zweden. Eva Jansen sloot de eerste dag af als tweede, op 0,42 seconde van Jan Bos." => Eva Jansen: rank 2, gap 0.42 to Jan Bos
  no "De rally van Zweden. Eva Jansen wil de eerste dag als tweede afsluiten."

# "staat nu tweede achter Maes": in a ranking, as the other is.
frame stands-behind-in-ranking
  sport motor-sport alpine-skiing biathlon cross-country-skiing snowboarding freestyle-skiing ski-jumping
  verb staan
  tense present
  subject
  role rank: RANK bare
  role ahead: competitor behind behind
  takes points
  without MARKER[id=part-done]
  without MARKER[id=midway]
  without GAP
  asserts result subject rank points standings
  asserts result ahead rank=rank-1 derived standings
  last
  yes "Formule 1. Eva Jansen staat nu tweede achter Ann Maes." => Eva Jansen: rank 2; Ann Maes: rank 1
  no "Formule 1. Eva Jansen zou nu tweede staan achter Ann Maes."

# A place told with seconds is one of the rally, and of no ranking over a season.
frame stands-at-time
  sport motor-sport bobsleigh skeleton luge equestrian
  verb staan volgen
  tense present
  subject
  role rank: RANK
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|GAP[kind=clock]|GAP[kind=deficit]
  role ahead?: competitor behind on|of|behind|after
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank gap gap-to=ahead
  last
  yes "De rally van Zweden. Eva Jansen staat vierde op 16,4 seconden." => Eva Jansen: rank 4, gap 16.4
  yes "De rally van Zweden. Eva Jansen staat vierde, op 16,4 seconden van Ann Maes." => Eva Jansen: rank 4, gap 16.4 to Ann Maes
  no "De rally van Zweden. Eva Jansen zou vierde staan op 16,4 seconden."

# "staat nu op 160 punten": in a ranking.
frame stands-on-points-now
  sport motor-sport alpine-skiing snowboarding skeleton bobsleigh luge biathlon cross-country-skiing freestyle-skiing ski-jumping
  verb staan
  tense present
  subject
  role points: POINTS
  without RANK
  without MARKER[id=lead]
  without MARGIN
  without SCORE
  without MARKER[id=part-done]
  asserts result subject points standings
  last
  yes "Formule 1. Eva Jansen staat nu op 160 punten." => Eva Jansen: points 160
  yes "Formule 1. Eva Jansen staat op 297 punten." => Eva Jansen: points 297
  no "Formule 1. Eva Jansen staat op 3 punten van Ann Maes."

# "is met 108 punten de nieuwe nummer drie in de WK-stand".
frame is-numbered-in-ranking
  verb zijn blijven worden
  tense present
  subject
  role number: RANKED
  takes points
  asserts result subject rank=number points standings
  last
  yes "Formule 1. Eva Jansen is met 108 punten de nieuwe nummer drie in de WK-stand." => Eva Jansen: rank 3, points 108
  no "Formule 1. Eva Jansen wil de nieuwe nummer drie in de WK-stand worden."
  yes "Eva Jansen is de nummer drie van de wereld." => Eva Jansen: rank 3

# "heeft met 297 punten er 57 minder".
frame has-with-points
  sport motor-sport alpine-skiing snowboarding skeleton bobsleigh luge biathlon cross-country-skiing freestyle-skiing
  verb hebben
  tense present
  subject
  role points: POINTS behind with
  without RANK
  without AWARD
  without SCORE
  asserts result subject points standings
  last
  yes "Formule 1. Eva Jansen heeft met 297 punten er 57 minder." => Eva Jansen: points 297
  no "Formule 1. Eva Jansen zou met 297 punten er 57 minder hebben."

# "is de leider met 81 punten": counted over several contests.
frame is-leader-with-points
  sport motor-sport alpine-skiing snowboarding skeleton bobsleigh luge biathlon cross-country-skiing freestyle-skiing ski-jumping
  verb zijn blijven
  tense present
  needs MARKER[id=the-leader]
  subject
  role points: POINTS behind with
  without MARGIN
  without MARKER[id=midway]
  without MARKER[id=lead-by]
  asserts result subject rank=1 points standings
  last
  yes "Formule 1. Eva Jansen is de leider met 81 punten." => Eva Jansen: rank 1, points 81
  yes "Formule 1. Eva Jansen blijft WK-leider met 81 punten." => Eva Jansen: rank 1, points 81
  no "Formule 1. Eva Jansen is slechts 1 punt verwijderd van leider Ann Maes."
  no "Formule 1. Eva Jansen is niet de leider met 81 punten."

# Points in a sport that counts none in the contest itself are of a ranking over several.
frame bracket-points-of-ranking
  sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton
  bracket
  host
  role points: POINTS
  without SCORE
  without MARGIN
  asserts result host points standings
  yes "Skiester Eva Jansen is derde achter Ann Maes (380 punten)." => Eva Jansen: rank 3; Ann Maes: points 380
  no "Skiester Eva Jansen is derde achter Ann Maes (12 punten voorsprong)." => Eva Jansen: rank 3

frame climbs-by-move-with-points
  sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton motor-sport
  verb wippen klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen vallen tuimelen rukken op|rukken staan komen keren
  subject
  role rank: RANK[kind=move]
  role points: POINTS behind with
  without MARGIN
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  without MARKER[id=midway]
  asserts result subject rank points standings
  last
  yes "Door zijn tweede plaats klimt autocoureur Tom Maes van plek zes naar plek vier, met 87 punten." => Tom Maes: rank 4, points 87
  no "Autocoureur Tom Maes kan van plek zes naar plek vier klimmen, met 87 punten."

frame climbs-with-points
  sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton motor-sport
  verb wippen klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen vallen tuimelen rukken op|rukken staan komen keren
  subject
  role rank: RANK[kind=noun] bare
  role points: POINTS behind with
  without MARGIN
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  without MARKER[id=midway]
  asserts result subject rank points standings
  last
  yes "Skiester Eva Jansen klimt met 215 punten naar de derde plaats." => Eva Jansen: rank 3, points 215
  yes "Autocoureur Tom Maes zakt naar de vijfde plaats met 84 punten." => Tom Maes: rank 5, points 84
  no "Skiester Eva Jansen kan met 215 punten naar de derde plaats klimmen."

# "neemt met 108 punten de vierde plaats in", "bezet de derde plaats met 137 punten".
frame takes-place-with-points
  sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton motor-sport
  verb bezetten in|nemen bekleden
  tense present
  subject
  role rank: RANK[kind=noun] bare
  role points: POINTS behind with
  without MARGIN
  without MARKER[id=midway]
  asserts result subject rank points standings
  last
  yes "Autocoureur Tom Maes neemt met 108 punten de vierde plaats in." => Tom Maes: rank 4, points 108
  yes "Autocoureur Tom Maes bezet de derde plaats, met 137 punten." => Tom Maes: rank 3, points 137
  no "Autocoureur Tom Maes kan met 108 punten de vierde plaats innemen."

frame follows-with-points
  sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton motor-sport
  verb volgen voor|gaan aan|sluiten
  subject
  role points: POINTS behind with
  without RANK
  without MARGIN
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  asserts result subject points standings
  last
  yes "Skiester Eva Jansen volgt met 210 punten." => Eva Jansen: points 210
  no "Skiester Eva Jansen volgt met 12 punten achterstand."

# "klimt naar de derde plaats in de wereldbeker": of the series, where no contest is named.
frame climbs-in-series
  sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton snowboarding freestyle-skiing ski-jumping motor-sport
  verb wippen klimmen op|klimmen stijgen schuiven op|schuiven door|schuiven springen zakken terug|vallen terug|zakken dalen vallen tuimelen rukken op|rukken
  tense present
  needs COMPETITION[kind=world-cup-series]
  subject
  role rank: RANK[kind=noun]|RANK[kind=move]
  without MARKER[id=midway]
  without ROUND
  asserts result subject rank standings
  last
  yes "Skiester Eva Jansen klimt naar de derde plaats in de wereldbeker." => Eva Jansen: rank 3
  no "Skiester Eva Jansen kan naar de derde plaats in de wereldbeker klimmen."

# "is derde op 7,1 seconden".
frame is-at-time
  sport motor-sport bobsleigh skeleton luge alpine-skiing biathlon cross-country-skiing
  verb zijn liggen bekleden
  subject
  role rank: RANK bare
  role gap: GAP[unit=second]|GAP[unit=minute]|GAP[unit=tenth]|GAP[unit=hundredth]|GAP[unit=thousandth]|GAP[kind=clock]|GAP[kind=deficit]
  role ahead?: competitor behind on|of|behind|after
  without STANDINGS
  without MARKER[id=midway]
  asserts result subject rank gap gap-to=ahead
  last
  yes "De rally van Zweden. Eva Jansen is derde op 7,1 seconden." => Eva Jansen: rank 3, gap 7.1
  no "De rally van Zweden. Eva Jansen zou derde zijn op 7,1 seconden."

# "is op 153 punten gekomen": in the ranking.
frame come-to-points
  sport motor-sport alpine-skiing biathlon cross-country-skiing luge bobsleigh skeleton
  verb komen brengen
  subject
  role points: POINTS behind on
  without RANK
  without MARGIN
  without SCORE
  asserts result subject points standings
  last
  yes "Coureur Tom Maes is op 153 punten gekomen." => Tom Maes: points 153
  no "Coureur Tom Maes wil op 153 punten komen."

# "kwalificeerde zich op plaats zeven": in the qualifying, and not in the contest itself, where no phrase tells the round.
frame qualified-at-place
  sport snowboarding freestyle-skiing
  verb kwalificeren plaatsen
  subject
  role rank: RANK
  without ROUND[id=qualifying]
  asserts nothing
  last
  no "Snowboardster Eva Jansen kwalificeerde zich op de zevende plaats."
  no "Snowboardster Eva Jansen kwalificeerde zich nog net, op de zevende plek."

# "was in de achtste finales te sterk voor Maes": a duel on the way.
frame early-duel-on-snow
  sport snowboarding freestyle-skiing alpine-skiing
  needs MARKER[id=early-duel]
  verb zijn winnen blijken kloppen verslaan verliezen moeten zegevieren rijden finishen hebben eindigen
  without RANK
  asserts nothing
  last
  no "Snowboardster Eva Jansen was in de achtste finales te sterk voor Ann Maes."
  no "Snowboardster Eva Jansen won in de achtste finales van Ann Maes."

# "de medailles werden gewonnen door Maes, Bos en Mol".
frame medals-shared-out
  sport motor-sport alpine-skiing snowboarding freestyle-skiing luge bobsleigh skeleton biathlon cross-country-skiing ski-jumping figure-skating gymnastics equestrian
  verb winnen pakken veroveren verdelen gaan behalen zijn
  needs MARKER[id=the-medals]
  without RANK
  without AWARD[medal]
  asserts nothing
  last
  no "Skeleton. De medailles werden gewonnen door Eva Jansen, Ann Maes en Lies Mol."

# "de eindtijd van Maes bedroeg 1.51,41", "kwam op 1.51,41 te liggen".
frame total-time-was
  sport alpine-skiing bobsleigh skeleton luge motor-sport cross-country-skiing biathlon snowboarding freestyle-skiing
  verb bedragen komen zijn luiden worden
  needs MARKER[id=total-time]
  role who: competitor behind of
  role time: TIME
  asserts result who time
  last
  yes "Skeleton. De eindtijd van Eva Jansen kwam op 1:51.41 te liggen." => Eva Jansen: time 111.41
  yes "Skeleton. De totaaltijd van Eva Jansen bedroeg 1:51.41." => Eva Jansen: time 111.41
  no "Skeleton. De totaaltijd van Eva Jansen bedroeg geen 1:51.41."

# "staat derde met 67,38 punten": before a jury it is the place in this contest.
frame stands-before-jury
  sport figure-skating gymnastics
  verb staan
  tense present
  subject
  role rank: RANK bare
  takes points
  without STANDINGS
  without MARKER[id=midway]
  without NONRESULT
  asserts result subject rank points
  last
  yes "Kunstschaatsster Eva Jansen staat derde met 67,38 punten." => Eva Jansen: rank 3, points 67.38
  no "Kunstschaatsster Eva Jansen zou derde staan met 67,38 punten."

# "reed op de tweede plek toen zijn motor het begaf": where he was then.
frame rode-in-place-when
  verb rijden lopen liggen zitten
  needs MARKER[id=moment-place]
  asserts nothing
  last
  yes "Carlos Maes reed op de tweede plek toen hij viel. Jan Peeters reed naar de tweede plek." => Carlos Maes: condition fall; Jan Peeters: rank 2
  yes "Carlos Maes reed op plaats twee, maar kreeg een lekke band." => Carlos Maes: condition mechanical
  yes "Carlos Maes reed vierde tot hij uitviel." => Carlos Maes: DNF
  no "Carlos Maes reed op de tweede plek toen Jan Peeters versnelde."

frame rode-there-in-brackets
  bracket
  host
  needs MARKER[id=moment-bracket]
  asserts nothing
  last
  yes "Carlos Maes, op plaats vier, kreeg een lekke band. Jan Peeters werd derde." => Carlos Maes: condition mechanical; Jan Peeters: rank 3
  no "Carlos Maes, op plaats vier, kreeg felicitaties." => Carlos Maes: rank 4
