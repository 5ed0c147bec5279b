# A title of motor sport is that of a ranking over several contests, and not of the race in which it fell.

frame title-of-engines-won
  sport motor-sport
  verb pakken grijpen veroveren halen behalen winnen binnen|halen op|eisen veilig|stellen slepen bemachtigen vieren op|strijken verlengen prolongeren vast|leggen kapen hebben
  subject
  role award: AWARD[title] bare
  role place?: RANK[kind=noun] behind with
  without NONRESULT
  without MARKER[id=often]
  without TIMES
  asserts result subject rank=1 standings
  asserts result subject rank=place
  last
  yes "Coureur Tom Maes pakte de wereldtitel." => Tom Maes: rank 1
  yes "Coureur Tom Maes prolongeerde zijn wereldtitel." => Tom Maes: rank 1
  no "Coureur Tom Maes wil de wereldtitel pakken."
  no "Coureur Tom Maes kan zondag de wereldtitel veroveren."
  no "Coureur Tom Maes pakte vitale punten in de strijd om de wereldtitel."

frame title-of-engines-secured
  sport motor-sport
  verb verzekeren kronen zijn
  subject
  role award: AWARD[title] behind of
  role place?: RANK[kind=noun] behind with
  without NONRESULT
  without MARKER[id=often]
  without TIMES
  asserts result subject rank=1 standings
  asserts result subject rank=place
  last
  yes "Coureur Tom Maes verzekerde zich met een vijfde plaats van de wereldtitel." => Tom Maes: rank 1; Tom Maes: rank 5
  no "Coureur Tom Maes wil zich van de wereldtitel verzekeren."

frame title-of-engines-went-to
  sport motor-sport
  verb gaan zijn
  role award: AWARD[title] bare
  role winner: competitor behind to|for
  without NONRESULT
  asserts result winner rank=1 standings
  last
  yes "In de Formule 1 ging de wereldtitel naar Tom Maes." => Tom Maes: rank 1
  no "In de Formule 1 kan de wereldtitel naar Tom Maes gaan."

frame champion-of-engines
  sport motor-sport
  verb worden kronen
  needs MARKER[id=champion]|MARKER[id=new-champion]
  without MARKER[id=often]
  without TIMES
  without RANK
  subject
  asserts result subject rank=1 standings
  last
  yes "Coureur Tom Maes werd wereldkampioen." => Tom Maes: rank 1
  yes "Coureur Tom Maes kroonde zich tot wereldkampioen." => Tom Maes: rank 1
  no "Coureur Tom Maes kan wereldkampioen worden."
  no "Coureur Tom Maes wil wereldkampioen worden."

frame is-champion-of-engines
  sport motor-sport
  verb zijn mogen
  needs MARKER[id=new-champion]
  subject
  asserts result subject rank=1 standings
  last
  yes "Coureur Tom Maes is de nieuwe wereldkampioen." => Tom Maes: rank 1
  no "Coureur Tom Maes wil de nieuwe wereldkampioen worden."

frame champion-again-of-engines
  sport motor-sport
  verb zijn
  tense present
  needs MARKER[id=champion]
  needs MARKER[id=nth-time]
  subject
  asserts result subject rank=1 standings
  last
  yes "Coureur Tom Maes is voor de tweede keer wereldkampioen." => Tom Maes: rank 1
  no "Coureur Tom Maes wil voor de tweede keer wereldkampioen worden."

frame calls-itself-champion-of-engines
  sport motor-sport
  verb noemen
  subject
  needs MARKER[id=champion]
  require possible
  asserts result subject rank=1 standings
  last
  yes "Coureur Tom Maes mag zich wereldkampioen noemen." => Tom Maes: rank 1
  no "Coureur Tom Maes mag zich nog geen wereldkampioen noemen."

# "eindigde het WK als derde", "sloot het seizoen af als derde in het WK".
frame closes-championship-of-engines
  sport motor-sport
  verb eindigen af|sluiten besluiten beëindigen worden finishen
  subject
  role what: COMPETITION[kind=championship] behind in
  role rank: RANK
  takes points
  without ROUND
  without GAP
  without TIME
  without EPITHET
  asserts result subject rank points standings
  last
  yes "Coureur Tom Maes sloot het seizoen als derde in het WK af." => Tom Maes: rank 3
  yes "Coureur Tom Maes eindigde als tweede in het WK." => Tom Maes: rank 2
  no "Coureur Tom Maes wil als tweede in het WK eindigen."

frame ends-championship-of-engines
  sport motor-sport
  verb eindigen af|sluiten besluiten beëindigen
  subject
  role what: COMPETITION[kind=championship] bare
  role rank: RANK
  takes points
  asserts result subject rank points standings
  last
  yes "Coureur Tom Maes eindigde het WK als derde." => Tom Maes: rank 3
  no "Coureur Tom Maes wil het WK als derde eindigen."

# "Het Japanse team won": a team from there, and not the nation.
frame foreign-team-of-engines
  sport motor-sport
  role team: TEAM-ALIAS bare
  without COUNTRY
  without TEAM
  without PERSON
  asserts nothing
  last
  no "In de Formule 1 won het Japanse team."
  no "In de Formule 1 pakte het Britse team de zege."

frame foreign-team-of-engines-with-crew
  sport motor-sport
  verb pakken winnen grijpen veroveren halen behalen boeken
  role team: TEAM-ALIAS bare
  role crew: PERSON behind with
  role award: AWARD
  without TEAM
  asserts result crew rank=award
  last
  yes "In de GT3 pakte het Britse team met Tom Maes en Jan Bos de zege." => Tom Maes: rank 1; Jan Bos: rank 1
  no "In de GT3 wil het Britse team met Tom Maes en Jan Bos de zege pakken."

# "nam de leiding in het WK over": of the ranking.
frame takes-lead-of-championship
  sport motor-sport
  verb nemen over|nemen grijpen heroveren hebben staan gaan behouden pakken komen
  needs MARKER[id=lead]
  subject
  role what: COMPETITION[kind=championship] behind in|of
  takes points
  without MARKER[id=midway]
  without ROUND
  asserts result subject rank=1 points standings
  last
  yes "Coureur Tom Maes nam de leiding in het WK over van Jan Bos." => Tom Maes: rank 1
  yes "Coureur Tom Maes staat aan de leiding in het WK." => Tom Maes: rank 1
  no "Coureur Tom Maes kan de leiding in het WK overnemen."
  no "Coureur Tom Maes raakte de leiding in het WK kwijt."

frame is-leader-of-championship
  sport motor-sport
  verb zijn blijven worden
  tense present
  needs MARKER[id=the-leader]|MARKER[id=new-leader]|MARKER[id=kept-lead]|EPITHET[id=leader]
  subject
  role what: COMPETITION[kind=championship] behind in|of
  without MARKER[id=off-leader]
  without MARKER[id=midway]
  takes points
  asserts result subject rank=1 points standings
  last
  yes "Coureur Tom Maes is de nieuwe leider in het WK." => Tom Maes: rank 1
  yes "Coureur Tom Maes blijft leider in het wereldkampioenschap." => Tom Maes: rank 1
  no "Coureur Tom Maes is niet de leider in het WK."

frame leads-the-championship
  sport motor-sport
  verb leiden aan|voeren
  tense present
  subject
  role what: COMPETITION[kind=championship]
  takes points
  without MARKER[id=midway]
  without ROUND
  asserts result subject rank=1 points standings
  last
  yes "Coureur Tom Maes leidt het WK met 89 punten." => Tom Maes: rank 1, points 89
  yes "Coureur Tom Maes voert het kampioenschap aan." => Tom Maes: rank 1
  no "Coureur Tom Maes wil het WK leiden."

frame loses-title-of-engines
  sport motor-sport
  verb verliezen kwijt|raken
  subject
  role award: AWARD[title] bare
  role winner: competitor behind to
  asserts result winner rank=1 standings
  last
  yes "Coureur Tom Maes verloor de wereldtitel aan Jan Bos." => Jan Bos: rank 1
  no "Coureur Tom Maes kan de wereldtitel aan Jan Bos verliezen."
