# Matches told by who came to visit.

# Who came to visit, and how it ended.
frame match-visited
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb krijgen ontvangen hebben
  needs MARKER[id=visit]
  tense past
  subject
  object
  role score: SCORE
  without NONRESULT[kind=score]
  without MARKER[id=part]
  asserts match subject away=object score=score
  yes "Ajax kreeg PSV op bezoek (2-0)." => Ajax - PSV 2-0
  yes "Zaterdag kreeg Ajax PSV over de vloer: 0-1." => Ajax - PSV 0-1
  no "Ajax kreeg PSV op bezoek, dat bij rust met 1-0 voorstond."
  no "Ajax krijgt zondag PSV op bezoek."
