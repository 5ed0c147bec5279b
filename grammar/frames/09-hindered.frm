# What a fall or a flat tyre cost somebody: he rode on.

frame costs-him
  verb kosten
  role reason: REASON[category=fall]|REASON[category=mechanical]|REASON[category=injury]|REASON[category=illness] bare
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  needs AWARD|RANK|DURATION|GAP|TIME|MARKER[id=podium] bare
  tense past
  asserts condition out reason
  yes "Een val kostte Jan Peeters de zege." => Jan Peeters: condition fall
  yes "Een lekke band kostte Jan Peeters twee minuten." => Jan Peeters: condition mechanical
  no "Een val kostte Jan Peeters niet de zege."
