# Who competed hindered, told in further ways.

# Whatever the verb: "klopte Maes ondanks een blessure".
frame despite-whatever
  tense past
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=fatigue]|REASON[category=mechanical]|REASON[category=fall] behind except
  without MARKER[id=of-name]
  without MARKER[id=no-start]|MARKER[id=not-along]|MARKER[id=not-there]|MARKER[id=training]
  without competitor behind of
  asserts condition subject reason
  yes "Jan Peeters klopte Tom Maes ondanks een liesblessure." => Jan Peeters: condition injury
  no "Ondanks een liesblessure hoopt Jan Peeters te starten."

frame places-hurt
  tense past
  subject
  needs RANK|TIME|AWARD|MARK
  role reason: REASON[category=illness]|REASON[category=injury] behind with
  without MARKER[id=no-start]|MARKER[id=finish-line]|MARKER[id=no-finish]|MARKER[id=not-along]|MARKER[id=homewards]
  asserts condition subject reason
  yes "Jan Peeters kwam met een zere rug niet verder dan de dertiende plaats." => Jan Peeters: condition injury; Jan Peeters: rank 13
  no "Jan Peeters wilde met een zere rug brons winnen."

frame plagued
  verb hinderen plagen teisteren kwellen achtervolgen belemmeren
  voice passive
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=mechanical]|REASON[category=fatigue] behind by
  asserts condition subject reason
  yes "Jan Peeters werd geplaagd door maagklachten." => Jan Peeters: condition illness
  no "Jan Peeters werd niet gehinderd door een blessure."

# "Smit, geplaagd door een verkoudheid, werd veertiende".
frame plagued-beside
  needs MARKER[id=plagued]
  subject
  role reason: REASON[category=illness]|REASON[category=injury]|REASON[category=mechanical]|REASON[category=fatigue] behind by
  without MARKER[id=no-start]|MARKER[id=not-along]|MARKER[id=not-there]|MARKER[id=no-finish]
  tense past
  asserts condition subject reason
  yes "Anna Smit, geplaagd door een verkoudheid, werd in Thialf veertiende." => Anna Smit: condition illness; Anna Smit: rank 14
  yes "Anna Smit, gesteund door haar fans, werd in Thialf veertiende." => Anna Smit: rank 14
  no "Anna Smit werd in Thialf door niemand geplaagd."

frame gets-cramp
  verb krijgen hebben schieten
  needs MARKER[id=cramp]
  subject
  asserts condition subject reason=injury
  yes "Jan Peeters kreeg in de slotfase kramp." => Jan Peeters: condition injury
  yes "Jan Peeters schoot in de kramp." => Jan Peeters: condition injury
  no "Jan Peeters kreeg geen kramp."

frame had-to-change-bike
  sport cycling
  verb wisselen
  needs MARKER[id=from-bike]
  require must
  allow must
  tense past
  subject
  asserts condition subject reason=mechanical
  yes "Jan Peeters moest van fiets wisselen." => Jan Peeters: condition mechanical
  no "Jan Peeters wisselde van fiets."

frame knows-bad-luck
  sport cycling motor-sport
  verb krijgen kennen
  needs MARKER[id=bad-luck]
  subject
  without MARKER[id=finish-line]|MARKER[id=no-finish]
  asserts condition subject reason=mechanical
  yes "Jan Peeters kreeg op een slecht moment pech." => Jan Peeters: condition mechanical
  no "Jan Peeters kreeg geen pech."

frame lands-in-boards
  verb belanden schuiven glijden vliegen schieten knallen klappen eindigen
  sport speed-skating short-track marathon-skating cycling
  needs MARKER[id=barrier]
  subject
  without RANK
  asserts condition subject reason=fall
  yes "Jan Peeters belandde in de boarding." => Jan Peeters: condition fall
  no "Jan Peeters belandde bijna in de boarding."

# "schoof onderuit in de bocht".
frame goes-under-in
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb gaan schuiven glijden
  role reason: REASON[category=fall] bare
  subject
  without competitor behind against
  asserts condition subject reason
  yes "Jan Peeters schoof onderuit in de bocht." => Jan Peeters: condition fall
  no "Jan Peeters schoof bijna onderuit in de bocht."

# "werd na een val vijfde", "werd met een gebroken vinger vijfde".
frame placed-in-spite
  tense past
  verb worden eindigen finishen komen
  subject
  role reason: REASON[kind=governed]
  needs RANK
  without MARKER[id=anothers-fall]
  asserts condition subject reason
  yes "Anna Smit werd na een val vijfde." => Anna Smit: condition fall; Anna Smit: rank 5
  yes "Anna Smit werd met een gebroken vinger vijfde." => Anna Smit: condition injury; Anna Smit: rank 5
  no "Anna Smit werd na een val van Eva Bos vijfde." => Anna Smit: rank 5; Eva Bos: condition fall
