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
  yes "Drie rensters haakten af, onder wie Anna Smit." => Anna Smit: DNS
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

# "is evenals Kok geschorst".
frame banned-likewise
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  tense present
  role reason: REASON[category=suspension] bare
  needs MARKER[id=just-as]
  role out: competitor behind comparison|as
  subject
  without DURATION|YEAR|MARKER[id=for-weeks]|TEAM
  asserts withdrawal out status=DNS reason
  yes "Jan Maes is evenals Tom Kok geschorst." => Jan Maes: DNS suspension; Tom Kok: DNS suspension
  no "Jan Maes is evenals Tom Kok niet geschorst."

# "naast Maes moet Gent het ook doen zonder Kok", "behalve Maes mist Gent ook Kok".
frame missed-beside
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb missen doen stellen moeten
  needs MARKER[id=besides-also]|MARKER[id=also-without]
  needs MARKER[id=also-without]|TEAM|TEAM-ALIAS|EPITHET|PERSON-NOUN
  role absent: PERSON behind beside|except
  without AWARD|RANK|SCORE|MARKER[id=training]|MARKER[id=podium]
  allow must future
  asserts withdrawal absent status=DNS
  yes "Naast Jan Maes moet Gent het ook doen zonder Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  yes "Behalve Jan Maes mist Gent ook Tom Kok." => Jan Maes: DNS; Tom Kok: DNS
  no "Naast Jan Maes miste Gent ook scherpte."

frame banned-beside
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn
  tense present
  role reason: REASON[category=suspension] bare
  needs MARKER[id=besides-also]
  role out: competitor behind beside|except
  subject
  without DURATION|YEAR|MARKER[id=for-weeks]|TEAM
  asserts withdrawal out status=DNS reason
  yes "Naast Jan Maes is ook Tom Kok geschorst." => Jan Maes: DNS suspension; Tom Kok: DNS suspension
  no "Naast Jan Maes is ook Tom Kok niet geschorst."

# "de geblesseerden Maes en Kok": both of them.
frame without-the-injured
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb doen stellen moeten
  needs MARKER[id=the-injured]
  role absent: PERSON behind without
  allow must future
  asserts withdrawal absent status=DNS reason=injury
  yes "Gent moet het doen zonder de geblesseerden Jan Maes en Tom Kok." => Jan Maes: DNS injury; Tom Kok: DNS injury
  no "Gent won zonder de geblesseerden."

frame without-the-banned
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb doen stellen moeten
  needs MARKER[id=the-banned]
  role absent: PERSON behind without
  allow must future
  asserts withdrawal absent status=DNS reason=suspension
  yes "Gent moet het doen zonder de geschorsten Jan Maes en Tom Kok." => Jan Maes: DNS suspension; Tom Kok: DNS suspension
  no "Gent won zonder de geschorsten."

frame without-the-ill
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb doen stellen moeten
  needs MARKER[id=the-ill]
  role absent: PERSON behind without
  allow must future
  asserts withdrawal absent status=DNS reason=illness
  yes "Gent moet het doen zonder de zieken Jan Maes en Tom Kok." => Jan Maes: DNS illness; Tom Kok: DNS illness
  no "Gent won zonder de zieken."
