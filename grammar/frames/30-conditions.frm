# Conditions: who competed although ill, hurt or hindered, or fell and finished.

frame suffers
  verb kampen hebben voelen rijden zijn worstelen lopen sukkelen liggen hebben
  subject
  role reason: REASON
  allow negated
  asserts condition subject reason
  yes "Marrit Fledderus kampte met een verkoudheid." => Marrit Fledderus: condition illness
  no "Marrit Fledderus wil niet ziek worden."

frame falls
  verb vallen onderuit|gaan uitglijden uit|glijden crashen tuimelen weg|glijden weg|schuiven struikelen onderuit|schuiven onderuit|glijden
  subject
  without NONRESULT
  without AWARD
  without RANK
  without MARKER[id=outside]
  without MARKER[id=no-fall]
  asserts condition subject reason=fall
  yes "Wesly Dijs ging onderuit." => Wesly Dijs: condition fall
  no "Wesly Dijs viel bijna."
  no "Wesly Dijs viel net buiten de prijzen."
