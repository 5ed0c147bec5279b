# Who does not start: words that say it in other ways than "afmelden", "ontbreken" and "missen".

frame reports-ill
  verb melden ziek|melden
  subject
  role reason: REASON[category=illness] bare
  needs DISCIPLINE|COMPETITION|ROUND|WEEKDAY|RELATIVE-DAY|DAY-MENTION|MARKER[id=contest]
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit meldde zich zaterdag ziek." => Anna Smit: DNS illness
  yes "Anna Smit heeft zich voor de 1000 meter ziek gemeld." => Anna Smit: DNS illness
  yes "Anna Smit meldt zich zaterdag ziek." => Anna Smit: DNS illness
  no "Anna Smit meldde zich zaterdag niet ziek."
  no "Anna Smit meldde zich zaterdag fit."

frame leaves-aside
  verb liggen
  also laten
  needs MARKER[id=left-aside]
  needs DISCIPLINE|COMPETITION|ROUND|PLACE|MARKER[id=contest]
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit laat het EK links liggen." => Anna Smit: DNS
  no "Anna Smit liet de kritiek links liggen."

frame does-not-travel
  verb trekken reizen af|reizen mee|reizen af|zakken zakken vliegen
  needs MARKER[id=not-to]
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit reist niet naar Hamar." => Anna Smit: DNS
  yes "Door een liesblessure zakt Anna Smit niet af naar Hamar." => Anna Smit: DNS injury
  no "Anna Smit reist naar Hamar."
  no "Anna Smit reist niet graag naar Hamar."

frame does-not-go-along
  verb gaan reizen vliegen trekken
  needs MARKER[id=not-along]
  needs PLACE|COUNTRY|COMPETITION behind to
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit gaat niet mee naar het WK." => Anna Smit: DNS
  no "Anna Smit gaat mee naar het WK."

frame does-not-go
  verb gaan
  needs MARKER[id=not-to]
  subject
  role reason: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Door een liesblessure gaat Anna Smit niet naar het WK." => Anna Smit: DNS injury
  no "Anna Smit gaat niet naar huis."

frame does-not-defend
  verb verdedigen
  require negated
  allow possible future
  subject
  role reason?: REASON
  needs AWARD
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit kan haar titel niet verdedigen." => Anna Smit: DNS
  yes "Wegens griep verdedigt Anna Smit haar titel niet." => Anna Smit: DNS illness
  no "Anna Smit verdedigt haar titel."

# "niet fit" is ill, unless another reason is given.
frame not-in-time
  verb zijn raken blijken geraken
  needs MARKER[id=not-in-time]
  needs DISCIPLINE|COMPETITION|ROUND|PLACE|MARKER[id=contest]|MARKER[id=game]|WEEKDAY
  subject
  role reason?: REASON[category=injury]|REASON[category=illness] behind of|by|after|with
  allow negated future
  asserts withdrawal subject status=DNS reason=illness reason
  yes "Anna Smit is niet op tijd fit voor het EK." => Anna Smit: DNS illness
  yes "Anna Smit is niet tijdig hersteld van een enkelblessure voor het EK." => Anna Smit: DNS injury
  no "Anna Smit is op tijd fit voor het EK."

# "is niet fit genoeg voor het EK".
frame not-fit-for
  verb zijn blijken
  needs MARKER[id=not-fit-for]
  needs DISCIPLINE|COMPETITION behind for
  subject
  role reason?: REASON[category=injury] behind of|by|after|with
  allow negated
  asserts withdrawal subject status=DNS reason=illness reason
  yes "Anna Smit is nog niet fit genoeg voor het EK." => Anna Smit: DNS illness
  yes "Anna Smit is niet fit genoeg voor de 1000 meter." => Anna Smit: DNS illness
  no "Anna Smit is fit genoeg voor het EK."
  no "Anna Smit is niet goed genoeg voor het EK."
  no "Anna Smit is misschien niet fit genoeg voor het EK."

frame comes-too-early
  verb komen
  needs MARKER[id=too-early]
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]
  role out: competitor behind for
  role reason?: REASON
  allow future
  asserts withdrawal out status=DNS reason
  yes "Het EK komt te vroeg voor Anna Smit." => Anna Smit: DNS
  yes "Voor Anna Smit kwam de 500 meter te vroeg." => Anna Smit: DNS
  no "De finish kwam te vroeg voor Anna Smit."
  no "Het EK komt niet te vroeg voor Anna Smit."

frame not-on-again
  verb stappen kruipen klimmen
  needs MARKER[id=not-on-again]
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters stapt woensdag niet meer op de fiets." => Jan Peeters: DNS
  no "Jan Peeters stapt woensdag weer op de fiets."

frame does-not-mount
  verb op|stappen
  needs MARKER[id=not-again]
  subject
  role reason?: REASON
  allow negated future
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters stapt zaterdag niet meer op." => Jan Peeters: DNS
  no "Jan Peeters stapte op als voorzitter."

frame does-not-start
  verb starten
  needs MARKER[id=not-final]|MARKER[id=not-to-ride]|MARKER[id=at-all-not]|MARKER[id=not-at-contest]|MARKER[id=not-compete]|MARKER[id=not-again]
  without RANK
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters start zaterdag niet." => Jan Peeters: DNS
  yes "Jan Peeters mag niet starten." => Jan Peeters: DNS
  yes "Jan Peeters zal niet kunnen starten in de zeventiende etappe." => Jan Peeters: DNS
  yes "De ploeg bevestigde dat Jan Peeters niet meer kon starten." => Jan Peeters: DNS
  yes "Jan Peeters besloot niet te starten." => Jan Peeters: DNS
  yes "Wegens koorts startte Jan Peeters niet in de tijdrit." => Jan Peeters: DNS illness
  no "Jan Peeters startte niet goed."
  no "Jan Peeters startte niet als favoriet."

frame does-not-ride
  verb rijden schaatsen lopen zwemmen spelen fietsen
  needs MARKER[id=not-final]
  needs WEEKDAY|RELATIVE-DAY|DAY-MENTION|REASON
  without RANK
  without TIME
  without DURATION|MARKER[id=for-long]
  without MARKER[id=not-out]
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters rijdt zaterdag niet." => Jan Peeters: DNS
  no "Jan Peeters rijdt zaterdag niet hard genoeg."
  no "Jan Peeters rijdt zaterdag en is niet bang."

frame out-for
  verb uit|schakelen
  without competitor bare
  role reason: REASON[category=injury]|REASON[category=illness]
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters is door een enkelblessure uitgeschakeld voor het EK." => Jan Peeters: DNS injury
  no "Jan Peeters is in de kwartfinale van het EK uitgeschakeld."

frame costs-contest
  verb kosten
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]|REASON[category=suspension]|REASON[category=doping] bare
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  needs DISCIPLINE|COMPETITION|MARKER[id=contest] bare
  without AWARD
  without RANK
  without DURATION
  without TIME
  allow future
  asserts withdrawal out status=DNS reason
  yes "Een gebroken pols kost Anna Smit het EK." => Anna Smit: DNS injury
  no "Een gebroken pols kost Anna Smit het goud op het EK."
  no "Griep kost Anna Smit twee seconden."

frame kept-from
  verb houden weg|houden af|houden
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=suspension] bare
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  needs DISCIPLINE|COMPETITION|MARKER[id=contest] behind from|of
  asserts withdrawal out status=DNS reason
  yes "Griep houdt Anna Smit uit de wereldbeker." => Anna Smit: DNS illness
  yes "Een liesblessure hield Anna Smit weg van het EK." => Anna Smit: DNS injury
  no "Griep houdt Anna Smit niet uit de wereldbeker."

frame line-through
  verb gaan staan komen
  needs MARKER[id=line]
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]
  role out: competitor behind for
  role reason?: REASON
  asserts withdrawal out status=DNS reason
  yes "Voor Anna Smit gaat er een streep door het EK." => Anna Smit: DNS
  no "Voor Anna Smit gaat er geen streep door het EK."

frame sends-cat
  verb sturen
  needs MARKER[id=his-cat]
  subject
  asserts withdrawal subject status=DNS
  yes "Jan Peeters stuurt zijn kat naar het EK." => Jan Peeters: DNS
  no "Jan Peeters stuurt zijn kat niet naar het EK."

frame prefers
  verb verkiezen prefereren
  role left: COMPETITION|DISCIPLINE behind above
  subject
  asserts withdrawal subject status=DNS reason=choice event=left
  yes "Jan Peeters verkoos een trainingskamp boven het EK." => Jan Peeters: DNS choice
  no "Jan Peeters verkoos het EK niet boven een trainingskamp."

frame not-listed
  verb staan
  needs MARKER[id=not-listed]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters staat niet op de startlijst van de 1000 meter." => Jan Peeters: DNS
  no "Jan Peeters staat op de startlijst van de 1000 meter."

# "vervangt de zieke Smit".
frame replaces-unwell
  verb vervangen af|lossen
  voice active
  needs MARKER[id=unwell]
  without MARKER[id=early]|MARKER[id=halfway]|MARKER[id=by-then]|MARKER[id=part]|MARKER[id=gone-hurt]
  subject
  object
  allow future
  asserts withdrawal object status=DNS
  yes "Tom Maes vervangt de zieke Jan Peeters op de 1000 meter." => Jan Peeters: DNS illness
  no "Tom Maes vervangt Jan Peeters op de 1000 meter."

frame stands-in-for-unwell
  verb nemen in|nemen over|nemen in|vallen zijn rijden starten
  needs MARKER[id=unwell]
  needs MARKER[id=stand-in]|DISCIPLINE|COMPETITION
  subject
  role out: PERSON|EPITHET behind of|for|instead
  allow future possible
  asserts withdrawal out status=DNS
  yes "Tom Maes neemt de plaats in van de geblesseerde Jan Peeters." => Jan Peeters: DNS injury
  yes "Tom Maes valt op de 1000 meter in voor de zieke Jan Peeters." => Jan Peeters: DNS illness
  no "Tom Maes neemt de plaats in van Jan Peeters."

# "zonder de zieke Smit" takes for granted that he was not there.
frame without-unwell
  needs MARKER[id=unwell]
  role absent: PERSON behind without
  allow future possible must
  asserts withdrawal absent status=DNS
  yes "Zonder de zieke Jan Peeters won Nederland de teamsprint." => Jan Peeters: DNS illness; Nederland: rank 1
  yes "Nederland begint zonder de geblesseerde Jan Peeters aan de teamsprint." => Jan Peeters: DNS injury
  no "Zonder Jan Peeters begint Nederland aan de teamsprint."

# "de afmelding van Smit" takes for granted that it was so, whatever the clause says.
frame absence-noun
  needs MARKER[id=withdrawal-noun]
  without MARKER[id=threat]
  role out: PERSON|TEAM|EPITHET behind of
  role reason?: REASON
  allow negated possible future must wanted seems quoted
  asserts withdrawal out status=DNS reason
  yes "Door de afmelding van Jan Peeters mag Tom Maes starten." => Jan Peeters: DNS
  no "Een afmelding van Jan Peeters is niet te verwachten."

# "had ditmaal niet ingeschreven", "heeft zich niet laten inschrijven".
frame not-entered
  verb hebben zijn staan blijken
  needs MARKER[id=not-entered]
  subject
  asserts withdrawal subject status=DNS
  yes "Jan Smit had zich niet ingeschreven voor de NK." => Jan Smit: DNS
  no "Jan Smit had zich ingeschreven voor de NK."

# "vertrok niet meer in de negende etappe".
frame does-not-depart
  sport cycling
  verb vertrekken starten
  require negated
  needs MARKER[id=not-again]|MARKER[id=no-start]
  without RANK
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters vertrok niet meer in de negende etappe." => Jan Peeters: DNS
  no "Jan Peeters vertrok niet als favoriet."

# "begon niet aan de afsluitende 800 meter".
frame does-not-begin
  verb beginnen
  needs MARKER[id=not-begun]
  needs DISCIPLINE|COMPETITION|ROUND|MARKER[id=contest]
  without RANK
  subject
  role reason?: REASON
  allow negated future
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit begon niet aan de afsluitende 800 meter." => Anna Smit: DNS
  yes "Anna Smit begon door een hamstringblessure niet meer aan de tweede 500 meter." => Anna Smit: DNS injury
  no "Anna Smit begon niet goed aan de 800 meter."

# "Smit, die zich ziek had gemeld": of nothing but the contest of the report.
frame has-reported-ill
  sport speed-skating short-track marathon-skating cycling athletics swimming triathlon rowing
  verb melden ziek|melden
  tense past
  subject
  role reason: REASON[category=illness] bare
  without TEAM behind at
  asserts withdrawal subject status=DNS reason
  yes "Eva Bos nam de plaats in van Anna Smit, die zich ziek had gemeld." => Anna Smit: DNS illness
  no "Anna Smit meldt zich nooit ziek."

# "kon niet meedoen".
frame could-not-take-part
  verb mee|doen mee|spelen deel|nemen aan|treden
  require possible negated
  without MARKER[id=for-the-prizes]|MARKER[id=training]|MARKER[id=no-need]
  without RANK|AWARD|TIME
  subject
  role reason?: REASON
  allow possible negated future
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes kon niet meedoen." => Jan Maes: DNS
  yes "Jan Maes zal niet kunnen deelnemen." => Jan Maes: DNS
  yes "Omdat Jan Maes niet kon meedoen, startte Tom Kok." => Jan Maes: DNS
  no "Jan Maes kon niet meedoen om de prijzen."
  no "Jan Maes zou niet kunnen meedoen."
