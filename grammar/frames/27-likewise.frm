# Who is told of beside the subject: "net als Smit", "onder wie Smit".

frame gave-up-likewise
  verb op|geven af|stappen uit|vallen uit|stappen
  subject
  needs MARKER[id=just-as]
  role out: competitor behind comparison|as
  without AWARD
  without MARKER[id=no-giving]
  allow must
  asserts withdrawal out status=DNF
  yes "Jan Peeters moest opgeven, net als ploeggenoot Tom Maes." => Jan Peeters: DNF; Tom Maes: DNF
  yes "Net als Tom Maes gaf Jan Peeters op." => Jan Peeters: DNF; Tom Maes: DNF
  no "Jan Peeters gaf niet op, net als Tom Maes."

frame gave-up-among
  verb op|geven af|stappen uit|vallen uit|stappen
  needs MARKER[id=among]
  role out: PERSON
  without AWARD
  without MARKER[id=no-giving]
  allow must
  asserts withdrawal out status=DNF
  yes "Drie renners gaven op, onder wie Jan Peeters." => Jan Peeters: DNF
  no "Drie renners reden door, onder wie Jan Peeters."

frame absent-likewise
  verb ontbreken af|melden af|zeggen af|haken passen over|slaan
  subject
  needs MARKER[id=just-as]
  role out: competitor behind comparison|as
  without AWARD
  without MARKER[id=training]
  without MARKER[id=podium]
  allow must future
  asserts withdrawal out status=DNS
  yes "Anna Smit ontbreekt op het NK, net als Eva Bos." => Anna Smit: DNS; Eva Bos: DNS
  yes "Net als Eva Bos moest Anna Smit afzeggen." => Anna Smit: DNS; Eva Bos: DNS
  no "Anna Smit ontbreekt niet op het NK, net als Eva Bos."

frame absent-among
  verb ontbreken af|melden af|zeggen af|haken
  needs MARKER[id=among]
  role out: PERSON
  without AWARD
  without MARKER[id=training]
  without MARKER[id=podium]
  role reason?: REASON
  allow must future
  asserts withdrawal out status=DNS reason
  yes "Enkele schaatsers, onder wie Anna Smit en Eva Bos, ontbreken op het NK." => Anna Smit: DNS; Eva Bos: DNS
  no "Enkele schaatsers, onder wie Anna Smit, ontbreken niet op het NK."

# "naast Maes gaf ook Kok op".
frame gave-up-beside
  verb op|geven af|stappen uit|vallen uit|stappen
  subject
  needs MARKER[id=besides-also]
  role out: competitor behind beside|except
  without AWARD
  without MARKER[id=no-giving]
  allow must
  asserts withdrawal out status=DNF
  yes "Naast Tom Maes gaf ook Jan Peeters op." => Jan Peeters: DNF; Tom Maes: DNF
  no "Naast Tom Maes gaf ook Jan Peeters niet op."

frame absent-beside
  verb ontbreken af|melden af|zeggen af|haken
  subject
  needs MARKER[id=besides-also]
  role out: competitor behind beside|except
  without AWARD
  without MARKER[id=podium]|MARKER[id=training]
  allow must future
  asserts withdrawal out status=DNS
  yes "Behalve Eva Bos ontbreekt ook Anna Smit." => Anna Smit: DNS; Eva Bos: DNS
  no "Behalve Eva Bos ontbreekt ook Anna Smit niet."
