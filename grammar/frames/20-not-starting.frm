# Absences: who did not start.

# Words that say it by themselves.

frame sign-off
  verb af|melden af|zeggen uit|schrijven
  subject
  role reason?: REASON
  role event?: DISCIPLINE behind for
  without MARKER[id=no-giving]
  without EPITHET|PERSON-NOUN behind as
  allow future must quoted
  asserts withdrawal subject status=DNS reason event
  yes "Anna Smit meldde zich met griep af voor de 1000 meter." => Anna Smit: DNS illness
  yes "Mads Olsen heeft zich met een blessure afgemeld voor de 1500 meter." => Mads Olsen: DNS injury
  yes "Ann Peeters moest wegens ziekte afzeggen." => Ann Peeters: DNS illness
  no "Femke Kok meldde zich aan voor de 500 meter."
  no "Femke Kok meldde zich niet af."

frame pull-out
  verb terug|trekken
  subject
  role reason?: REASON
  role event?: DISCIPLINE behind from
  without MARKER[id=from-race]|MARKER[id=early]
  without COMPETITION[kind=stage-race] behind from
  without EPITHET|PERSON-NOUN behind as
  allow future must
  asserts withdrawal subject status=DNS reason event
  yes "Jan Peeters trok zich met rugklachten terug voor de halve finale." => Jan Peeters: DNS injury
  no "Jan Peeters trok zich terug als bondscoach."
  no "Jan Peeters trok zich niet terug."

# "trok zich na drie sprongen terug".
frame drop-out-early
  verb terug|trekken
  subject
  needs MARKER[id=early]
  role reason?: REASON
  without MARKER[id=from-race]
  without COMPETITION[kind=stage-race] behind from
  without EPITHET|PERSON-NOUN behind as
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters trok zich na drie sprongen terug met kramp." => Jan Peeters: DNF injury
  no "Jan Peeters trok zich na drie sprongen niet terug."

frame drop-out-of-race
  verb terug|trekken
  subject
  needs MARKER[id=from-race]
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters trok zich met kramp terug uit de koers." => Jan Peeters: DNF injury
  no "Jan Peeters trok zich niet terug uit de koers."

frame drop-out-of
  verb terug|trekken
  subject
  needs COMPETITION[kind=stage-race] behind from
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters trok zich ziek terug uit de Vuelta." => Jan Peeters: DNF illness
  no "Jan Peeters wil zich niet terugtrekken uit de Vuelta."

# "haakt af", "past", "bedankt": only with a reason or a contest; in a race they mean other things.
frame drop-for-reason
  verb af|haken passen weg|blijven bedanken
  subject
  role reason: REASON
  without competitor bare
  without DISCIPLINE behind in|during
  without MARKER[id=halfway]|MARKER[id=early]|ELSEWHERE
  without DISTANCE|DURATION|DISCIPLINE behind after
  without MARKER[id=training]
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Pieter Smit haakte zaterdag af met keelontsteking." => Pieter Smit: DNS illness
  yes "Lisa Janssens moest met een liesblessure passen." => Lisa Janssens: DNS injury
  yes "Pieter Smit moest bedanken met een liesblessure." => Pieter Smit: DNS injury
  no "Pieter Smit bedankte na zijn val de verzorgers."
  no "Pieter Smit haakte af in de laatste ronde."
  no "Toen het tempo omhoogging, moest Pieter Smit passen."

# "bleef weg": who is not there did not start.
frame stays-away
  verb weg|blijven
  subject
  without PRONOUN[form=object]
  without PERSON behind of|at|from
  without TEAM behind of|at|from
  without COMPETITION behind on|in
  without DURATION
  without AWARD
  without REASON
  asserts withdrawal subject status=DNS
  yes "Lisa Janssens bleef weg." => Lisa Janssens: DNS
  no "Lisa Janssens bleef weg van Anna Smit."
  no "Lisa Janssens bleef niet weg."

frame own-withdrawal
  needs MARKER[id=own-withdrawal]
  role out: PRONOUN[form=possessive]|PRONOUN[possessive]
  allow negated possible future must wanted seems
  asserts withdrawal out status=DNS
  yes "Over de reden van haar afmelding wilde Lisa Janssens niets zeggen." => Lisa Janssens: DNS
  no "Over de reden van een afmelding wilde Lisa Janssens niets zeggen."

frame drop-for-contest
  verb af|haken passen bedanken
  subject
  needs DISCIPLINE|COMPETITION
  without DISCIPLINE|COMPETITION behind on|in|during
  without competitor bare
  without RANK
  without AWARD
  allow future must
  asserts withdrawal subject status=DNS
  yes "Lisa Janssens past voor de 1000 meter." => Lisa Janssens: DNS
  yes "Jan Peeters heeft bedankt voor de wereldbeker." => Jan Peeters: DNS
  no "Jan Peeters bedankte zijn coach."

frame pass-on-day
  verb passen
  subject
  needs WEEKDAY|RELATIVE-DAY|DAY-MENTION
  without PRONOUN[form=object]
  allow future
  asserts withdrawal subject status=DNS
  yes "Lisa Janssens past zondag." => Lisa Janssens: DNS
  no "Lisa Janssens past zondag niet."

frame renounce
  verb verzaken
  subject
  needs DISCIPLINE|COMPETITION
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters verzaakt aan het WK." => Jan Peeters: DNS
  no "Jan Peeters verzaakte aan zijn plicht."

frame forfait
  verb geven verklaren tekenen melden zeggen forfait|geven
  needs MARKER[id=forfait]
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Lotte Maes gaf met buikgriep forfait voor de 1500 meter." => Lotte Maes: DNS illness
  yes "Lotte Maes moest met griep forfait geven." => Lotte Maes: DNS illness
  no "Lotte Maes gaf geen forfait."

frame default
  verb laten gaan geven
  needs MARKER[id=verstek]
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Rutger de Wit liet wegens ziekte verstek gaan." => Rutger de Wit: DNS illness
  yes "Rutger de Wit moest verstek laten gaan." => Rutger de Wit: DNS
  no "Rutger de Wit hoeft geen verstek te laten gaan."

# In short track a penalty strikes whoever then misses the final.
frame misses-the-final-by-penalty
  verb missen
  subject
  needs MARKER[id=sanction]|REASON[category=rules]
  role round: ROUND|MARKER[id=finish]
  sport short-track
  asserts withdrawal subject status=DSQ reason=rules
  last
  yes "Op de 1000 meter miste Itzhak de Laat de finale door een penalty." => Itzhak de Laat: DSQ rules
  no "Itzhak de Laat miste de finale niet door een penalty."
  no "Itzhak de Laat miste de finale door een misslag."

frame is-missing
  verb missen
  without ROUND bare
  without THE-FINAL bare
  without TEAM|TEAM-ALIAS|COUNTRY bare
  without MARKER[id=the-move]
  subject
  role reason?: REASON
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race] bare
  without NONRESULT
  without AWARD
  without MARKER[id=podium]
  without RANK
  without TIME
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Dai Dai Ntab mist de wereldbeker in Peking door een blessure." => Dai Dai Ntab: DNS injury
  yes "Jan Peeters mist de return." => Jan Peeters: DNS
  no "Femke Kok miste het podium."
  no "Femke Kok miste het brons op een haar."
  no "Femke Kok miste snelheid op de 500 meter."

frame misses-for-reason
  verb missen
  without TEAM|TEAM-ALIAS|COUNTRY bare
  without MARKER[id=the-move]
  subject
  role reason: REASON
  needs ROUND|THE-FINAL|MARKER[id=game]|PLACE|MARKER[id=contest]|MARKER[id=finish]|YEAR|RELATIVE-PERIOD|PRONOUN[form=demonstrative]
  without AWARD
  without RANK
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Door een liesblessure mist Jan Peeters de finale." => Jan Peeters: DNS injury
  no "Jan Peeters mist de finale."

frame team-misses
  verb missen
  without MARKER[id=the-move]
  role team: TEAM|TEAM-ALIAS|COUNTRY bare
  role absent: PERSON bare
  role reason?: REASON
  without AWARD
  without MARKER[id=podium]
  allow future must
  asserts withdrawal absent status=DNS reason
  yes "Feyenoord mist Jan Peeters door een knieblessure." => Jan Peeters: DNS injury
  no "Feyenoord miste het podium."
  no "Jan Peeters mist zijn vader."
  no "Jan Peeters miste de slag toen Jumbo-Visma het peloton in stukken reed."

# In a group that rides ahead, not at the start.
frame missing-in-group
  sport cycling marathon-skating
  verb ontbreken
  needs MARKER[id=only]
  subject
  without DISCIPLINE|COMPETITION|REASON|MARKER[id=at-start]
  asserts nothing
  last
  yes "Alleen Tom Maes en Jan Peeters ontbraken. Jan Peeters gaf op." => Jan Peeters: DNF
  no "Alleen Tom Maes en Jan Peeters ontbraken."

frame is-absent
  verb ontbreken
  subject
  role reason?: REASON
  without NONRESULT
  without AWARD
  without RANK bare
  without MARKER[id=not-listed]
  without MARKER[id=training]
  without MARKER[id=nearly]
  without MARKER[id=lack]
  without MARKER[id=podium]
  without MARKER[id=top-five]
  without MARKER[id=top-ten]
  without MARKER[id=at-the-top]
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Irene Schouten ontbrak door ziekte." => Irene Schouten: DNS illness
  yes "Femke Kok ontbreekt zondag." => Femke Kok: DNS
  no "Femke Kok ontbrak niet."
  no "Femke Kok ontbrak op het podium."
  no "Femke Kok ontbrak in de top van het klassement."
  no "Femke Kok ontbrak bij de eerste tien."
  no "Het ontbrak Femke Kok aan snelheid."

frame skips
  verb over|slaan
  subject
  role reason?: REASON
  needs DISCIPLINE|COMPETITION|ROUND|GROUP|PLACE|COUNTRY|MARKER[id=contest] bare
  without AWARD
  without competitor bare
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Femke Kok slaat de 500 meter over." => Femke Kok: DNS
  yes "Femke Kok sloeg de B-finale over." => Femke Kok: DNS
  yes "Femke Kok heeft Berlijn overgeslagen." => Femke Kok: DNS
  no "De organisatie had Femke Kok overgeslagen voor de 500 meter."
  no "De bondscoach had Femke Kok overgeslagen voor de 500 meter."
  no "Femke Kok sloeg een ronde over."

frame shines-by-absence
  verb schitteren
  needs MARKER[id=absence]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Femke Kok schitterde op de slotdag door afwezigheid." => Femke Kok: DNS
  no "Femke Kok schitterde op de 500 meter."

frame let-go
  verb schieten voorbij|gaan
  also laten
  subject
  role reason?: REASON
  without AWARD
  without MARKER[id=no-giving]
  without competitor bare
  needs DISCIPLINE|COMPETITION|ROUND|PLACE|PRONOUN[form=demonstrative]|MARKER[id=contest]|MARKER[id=the-race]
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Kjeld Nuis had de 500 meter laten schieten." => Kjeld Nuis: DNS
  yes "Jan Peeters laat het WK aan zich voorbijgaan." => Jan Peeters: DNS
  no "Kjeld Nuis liet het goud schieten."

frame pass-by
  verb gaan voorbij|gaan
  also laten
  needs MARKER[id=pass-by]
  needs DISCIPLINE|COMPETITION|ROUND|PLACE|PRONOUN[form=demonstrative]|MARKER[id=contest]|MARKER[id=finish]|MARKER[id=next-game]|MARKER[id=game]
  subject
  role reason?: REASON
  without AWARD
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Thomas Maes moest de halve finale aan zich voorbij laten gaan." => Thomas Maes: DNS
  no "Thomas Maes liet de kritiek aan zich voorbijgaan."

frame miss-out
  verb mis|lopen
  subject
  role reason: REASON
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]
  without AWARD
  without RANK
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Door een knieblessure liep Ann Maes het WK mis." => Ann Maes: DNS injury
  no "Ann Maes liep het podium mis."

frame is-away
  verb zijn blijven zullen
  needs MARKER[id=away]
  subject
  role reason?: REASON
  allow future
  asserts withdrawal subject status=DNS reason
  yes "Ann Maes is wegens griep afwezig." => Ann Maes: DNS illness
  yes "Ann Maes zal afwezig zijn." => Ann Maes: DNS
  no "Ann Maes is niet afwezig."

frame absentee
  verb zijn heten
  needs MARKER[id=absentee]
  role absent: PERSON bare
  asserts withdrawal absent status=DNS
  yes "De grote afwezige was Marc Peeters." => Marc Peeters: DNS
  no "De grote afwezige was het publiek."

# "Afwezig PSV: De Jong, Sangaré (geschorst)."
frame absent-list
  verbless
  needs MARKER[id=absent-list]
  role absent: PERSON bare
  asserts withdrawal absent status=DNS
  yes "Afwezig PSV: Luuk Peeters, Jan Maes." => Luuk Peeters: DNS; Jan Maes: DNS
  yes "Onbeschikbaar: Luuk Peeters (knie), Jan Maes." => Luuk Peeters: DNS injury; Jan Maes: DNS
  no "Aanwezig PSV: Luuk Peeters, Jan Maes."

frame suspended-list
  verbless
  role reason: REASON[category=suspension]
  role absent: PERSON bare
  without RANK|AWARD
  asserts withdrawal absent status=DNS reason
  yes "Geschorst: Luuk Peeters." => Luuk Peeters: DNS suspension
  no "Luuk Peeters: geen schorsing."

# "Maes (knie) is twijfelachtig": the bracket says why, not that he is missing; who is banned is.
frame bracket-unwell
  bracket
  host
  role reason: REASON[category=illness]|REASON[category=injury]
  without TIME
  without RANK
  asserts cause host reason
  yes "Niet inzetbaar is Luuk Peeters (griep)." => Luuk Peeters: DNS illness
  yes "Bij Ajax ontbreken Luuk Peeters (knie) en Jan Maes (griep)." => Luuk Peeters: DNS injury; Jan Maes: DNS illness
  no "Luuk Peeters (knie) is twijfelachtig."
  no "Luuk Peeters (griep) speelde mee."

# "Maes (motor)", "Kok (lekke band)": at the end of a list, or behind a name of who fell out.
frame bracket-mishap
  sport motor-sport cycling triathlon marathon-skating
  bracket
  host
  role reason: REASON[category=mechanical]|REASON[category=fall]
  without TIME
  without RANK
  asserts cause host reason
  yes "Uitgevallen zijn Luuk Peeters (motor) en Jan Maes (crash)." => Luuk Peeters: DNF mechanical; Jan Maes: DNF fall
  no "Luuk Peeters (motor) lachte."

frame bracket-suspended
  bracket
  host
  role reason: REASON[category=suspension]
  without TIME
  without RANK
  asserts withdrawal host status=DNS reason
  yes "Zonder Luuk Peeters (geschorst) verloor Ajax." => Luuk Peeters: DNS suspension
  no "Luuk Peeters (Ajax) lachte."

frame not-available
  verb zijn blijven zullen
  needs MARKER[id=not-available]
  without TEAM|TEAM-ALIAS|COUNTRY behind for
  subject
  role reason?: REASON
  allow future negated
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes is door een knieblessure niet inzetbaar." => Jan Maes: DNS injury
  yes "Jan Maes blijft onbeschikbaar door een knieblessure." => Jan Maes: DNS injury
  no "Jan Maes is weer inzetbaar."

# Headings, and lists without a verb: "Maes niet inzetbaar".
frame not-available-in-heading
  verbless
  needs MARKER[id=not-available]
  role absent: PERSON bare
  role reason?: REASON
  allow negated
  asserts withdrawal absent status=DNS reason
  yes "Jan Maes niet inzetbaar door knieblessure." => Jan Maes: DNS injury
  no "Jan Maes weer inzetbaar."

frame from-the-stands
  verb zitten volgen toe|kijken bekijken kijken staan
  needs MARKER[id=stands]
  role reason: REASON
  subject
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes volgt de wedstrijd geblesseerd vanaf de tribune." => Jan Maes: DNS injury
  no "Jan Maes zat op de tribune."

frame must-watch
  verb toe|kijken
  role reason: REASON
  subject
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes moest geschorst toekijken." => Jan Maes: DNS suspension
  no "Jan Maes keek tevreden toe."

frame not-come-to-finish
  verb komen toe|komen
  needs MARKER[id=to-finish]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes kwam niet aan finishen toe." => Jan Maes: DNF
  no "Jan Maes kwam wel aan finishen toe."

# The reason as the subject: "een knieblessure houdt hem aan de kant".
frame kept-out
  verb houden
  needs MARKER[id=on-sideline]|MARKER[id=out-of-action]
  role reason: REASON
  role absent: PERSON|PRONOUN[form=object]|EPITHET bare
  asserts withdrawal absent status=DNS reason
  yes "Een knieblessure houdt Jan Maes aan de kant." => Jan Maes: DNS injury
  no "Een knieblessure houdt Jan Maes niet aan de kant."

frame on-the-side
  verb staan zitten blijven
  needs MARKER[id=on-sideline]|MARKER[id=out-of-action]
  role reason: REASON
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes staat met een kuitblessure aan de kant." => Jan Maes: DNS injury
  no "Jan Maes staat aan de kant te juichen."

frame ruled-out
  verb uit|schakelen
  voice passive
  role reason: REASON[category=injury]|REASON[category=illness]
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes werd door een voetblessure uitgeschakeld." => Jan Maes: DNS injury
  no "Jan Maes werd in de kwartfinale uitgeschakeld."

frame forced-to-stop
  verb dwingen nopen noodzaken verplichten
  needs MARKER[id=to-stop]
  role reason: REASON
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  asserts withdrawal out status=DNF reason
  yes "Een enkelblessure dwong Jan Maes tot opgave." => Jan Maes: DNF injury
  yes "Een enkelblessure noopte Jan Maes ertoe af te stappen." => Jan Maes: DNF injury
  no "Een enkelblessure dwong Jan Maes niet op te geven."
  no "De regen dwong de organisatie tot afgelasting."

frame forced-off
  verb dwingen nopen noodzaken verplichten
  needs MARKER[id=to-sign-off]
  role reason: REASON
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  asserts withdrawal out status=DNS reason
  yes "Koorts dwong Jan Maes tot een afzegging." => Jan Maes: DNS illness
  yes "Koorts dwong Jan Maes om verstek te laten gaan." => Jan Maes: DNS illness
  no "Koorts dwong Jan Maes tot rust."

frame cannot-compete
  verb starten mee|doen deel|nemen racen koersen aan|treden uit|komen op|treden
  needs MARKER[id=not-compete]
  allow possible negated future
  role reason: REASON
  subject
  without MARKER[id=no-need]
  asserts withdrawal subject status=DNS reason
  yes "Door een liesblessure kan Marc Peeters zondag niet starten." => Marc Peeters: DNS injury
  no "Ondanks een blessure kan Marc Peeters zonder problemen starten."

frame no-journey
  verb maken
  needs MARKER[id=no-journey]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNS reason
  yes "Brittany Smit maakte de reis naar Noorwegen niet." => Brittany Smit: DNS
  no "Brittany Smit maakte de reis naar Noorwegen."

frame draw-a-line
  verb zetten trekken halen maken
  needs MARKER[id=line]
  needs DISCIPLINE|COMPETITION|MARKER[id=contest]
  subject
  role reason?: REASON
  allow must possible
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters zet een streep door het WK." => Jan Peeters: DNS
  yes "Jan Peeters mag een kruis maken over het WK." => Jan Peeters: DNS
  no "Jan Peeters zette een streep onder zijn loopbaan."

frame let-run
  verb lopen varen
  also laten
  without MARKER[id=after-slips]
  subject
  role reason?: REASON
  without AWARD
  without NONRESULT
  without TIME
  without competitor bare
  needs DISCIPLINE|COMPETITION bare
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Kjeld Nuis liet de 500 meter lopen." => Kjeld Nuis: DNS
  yes "De 500 meter moest Kjeld Nuis vanwege griep laten lopen." => Kjeld Nuis: DNS illness
  no "Kjeld Nuis laat de honden lopen."
  no "Tom Maes liet de 1000 meter na een misser lopen."

frame stays-home
  verb thuis|blijven
  without SCORE
  without TEAM
  subject
  role reason?: REASON
  without RANK
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters bleef met een hamstringblessure thuis." => Jan Peeters: DNS injury
  no "Jan Peeters blijft niet thuis."

frame at-home
  verb zitten
  needs MARKER[id=home]|MARKER[id=bed]
  subject
  role reason: REASON
  asserts withdrawal subject status=DNS reason
  yes "Ingrid Smit zit met corona thuis." => Ingrid Smit: DNS illness
  yes "Jan Peeters zat met koorts in bed." => Jan Peeters: DNS illness
  no "Ingrid Smit zit thuis te wachten."

frame on-the-couch
  verb zitten
  needs MARKER[id=couch]
  subject
  asserts withdrawal subject status=DNS
  yes "Abdi Peeters zat zondag thuis op de bank." => Abdi Peeters: DNS
  no "Abdi Peeters zat op de reservebank."

frame strike-from-calendar
  verb schrappen
  needs MARKER[id=calendar]
  needs DISCIPLINE|COMPETITION|PLACE|COUNTRY
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Irene Schouten heeft de wereldbeker van haar programma geschrapt." => Irene Schouten: DNS
  no "Irene Schouten heeft niets van haar programma geschrapt."

# "niet van start", "niet aan de start", "evenmin in actie"
frame no-start
  verb gaan komen staan verschijnen zijn starten mogen kunnen zullen treden uit|komen rijden raken geraken
  needs MARKER[id=no-start]
  subject
  role reason?: REASON
  allow negated possible future must
  without RELATIVE-PERIOD[season]
  without MARKER[id=no-need]
  asserts withdrawal subject status=DNS reason
  yes "Ragne Wiklund verscheen niet aan de start." => Ragne Wiklund: DNS
  yes "Primoz Novak gaat woensdag niet van start." => Primoz Novak: DNS
  yes "Niet van de partij was Ingrid Smit." => Ingrid Smit: DNS
  yes "Ingrid Smit komt met een knieblessure niet in actie." => Ingrid Smit: DNS injury
  no "Ragne Wiklund verscheen aan de start."
  no "Ragne Wiklund ging goed van start."
  no "Ragne Wiklund, die vorig seizoen niet in actie kwam, was blij."
  no "Als Ragne Wiklund niet aan de start verschijnt, zijn er kansen voor anderen."

frame not-started-on
  verb starten
  needs MARKER[id=not-on]|MARKER[id=not-at-contest]
  subject
  role reason?: REASON
  without RANK
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Ann Maes startte niet op de 500 meter." => Ann Maes: DNS
  yes "Wegens koorts startte Jan Peeters niet in de tijdrit." => Jan Peeters: DNS illness
  no "Ann Maes startte niet goed op de 500 meter."

frame falls-from-squad
  verb vallen
  needs MARKER[id=from-squad]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters viel met een kuitblessure uit de selectie." => Jan Peeters: DNS injury
  no "Jan Peeters viel niet uit de selectie."

frame serves-ban
  verb uit|zitten
  needs MARKER[id=ban]
  subject
  allow must
  asserts withdrawal subject status=DNS reason=suspension
  yes "Jan Peeters zit een schorsing uit." => Jan Peeters: DNS suspension
  no "Jan Peeters hoeft geen schorsing uit te zitten."

frame not-there
  verb zijn zullen kunnen mogen
  needs MARKER[id=not-there]
  without DEMONYM[form=plural]
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Jutta Leerdam is er niet bij." => Jutta Leerdam: DNS
  yes "Jutta Leerdam was er in Berlijn niet bij." => Jutta Leerdam: DNS
  yes "Jutta Leerdam kan er door een blessure niet bij zijn." => Jutta Leerdam: DNS injury
  yes "Jutta Leerdam zal er in Berlijn niet bij zijn." => Jutta Leerdam: DNS
  no "Jutta Leerdam zou er niet bij zijn."
  no "Jutta Leerdam is er bij."

frame not-along
  verb doen mee|doen rijden lopen reizen zwemmen starten schaatsen spelen
  needs MARKER[id=not-along]
  without MARKER[id=for-the-prizes]
  without MARKER[id=training]
  subject
  role reason?: REASON
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Sven Kramer deed niet mee." => Sven Kramer: DNS
  yes "Sven Kramer rijdt wegens griep niet mee." => Sven Kramer: DNS illness
  no "Sven Kramer deed mee."
  no "De Nederlandse schaatsers deden niet mee om de podiumplekken."
  no "Het zat Sven Kramer niet mee."

frame not-show-up
  verb op|dagen deel|nemen nemen komen
  needs MARKER[id=no-show]
  subject
  role reason?: REASON
  without MARKER[id=lack]
  allow negated future possible
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters kwam niet opdagen." => Jan Peeters: DNS
  yes "Jan Peeters neemt door ziekte niet deel." => Jan Peeters: DNS illness
  no "Zonder problemen nam Jan Peeters deel."

frame without-competitor
  verb stellen doen moeten kunnen zullen
  needs MARKER[id=without]
  role absent: competitor behind without
  role reason?: REASON
  without MARKER[id=no-need]
  allow must negated future
  asserts withdrawal absent status=DNS reason
  yes "De ploeg moet het stellen zonder Femke Kok." => Femke Kok: DNS
  no "De ploeg stelde zich voor."

# "wordt verreden zonder Smit".
frame held-without
  verb verrijden rijden houden schaatsen zwemmen betwisten af|werken plaats|vinden
  voice passive
  needs COMPETITION|DISCIPLINE
  role absent: PERSON behind without
  role reason?: REASON
  without MARKER[id=no-need]
  without RANK
  without TIME
  allow negated future
  asserts withdrawal absent status=DNS reason
  yes "De NK afstanden worden verreden zonder Tom Maes." => Tom Maes: DNS
  no "De NK afstanden worden verreden zonder publiek."

frame no-appeal-on
  verb doen kunnen moeten
  needs MARKER[id=no-appeal]
  role absent: competitor behind on
  role reason?: REASON
  allow negated possible must
  asserts withdrawal absent status=DNS reason
  yes "De trainer kan door een blessure geen beroep doen op Jan Peeters." => Jan Peeters: DNS injury
  no "De trainer kan een beroep doen op Jan Peeters."

frame cannot-dispose-of
  verb beschikken
  needs MARKER[id=no-dispose]
  role absent: competitor behind through
  role reason?: REASON
  allow negated possible must
  asserts withdrawal absent status=DNS reason
  yes "De ploeg kan niet beschikken over Jan Peeters." => Jan Peeters: DNS
  no "De ploeg kan weer beschikken over Jan Peeters."

frame has-not-at-disposal
  verb hebben krijgen
  needs MARKER[id=no-dispose]
  role absent: competitor behind through
  role reason?: REASON
  allow negated possible must
  asserts withdrawal absent status=DNS reason
  yes "De trainer heeft niet de beschikking over Jan Peeters." => Jan Peeters: DNS
  no "De trainer heeft weer de beschikking over Jan Peeters."

frame suspended
  verb zijn blijven
  role reason: REASON[category=suspension] bare
  needs DISCIPLINE|COMPETITION|ROUND|WEEKDAY|RELATIVE-DAY|DAY-MENTION|MARKER[id=contest]
  without MARKER[id=lost-him]
  subject
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters is zondag geschorst." => Jan Peeters: DNS suspension
  no "Jan Peeters is niet geschorst."

frame misses-taking-part
  verb missen
  needs MARKER[id=taking-part]
  subject
  role reason?: REASON
  allow future must
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters miste daardoor deelname aan de Ronde van Italië." => Jan Peeters: DNS
  yes "Jan Peeters mist door ziekte deelname aan het EK." => Jan Peeters: DNS illness
  no "Jan Peeters miste de sfeer."

frame does-not-get-on
  sport cycling
  verb op|stappen
  require negated
  needs WEEKDAY|RELATIVE-DAY|DAY-MENTION|DISCIPLINE|COMPETITION
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters stapte vrijdag niet op." => Jan Peeters: DNS
  no "Jan Peeters stapte vrijdag op."

frame played-without
  verb spelen winnen verliezen beginnen aan|treden starten
  role absent: PERSON behind without
  needs REASON[category=injury]|REASON[category=suspension]|REASON[category=illness]
  role reason: REASON[category=injury]|REASON[category=suspension]|REASON[category=illness]
  asserts withdrawal absent status=DNS reason
  yes "Zonder de geschorste Jan Peeters speelde Ajax in de competitie." => Jan Peeters: DNS suspension
  no "Zonder Jan Peeters speelde Ajax in de competitie."

# "nam niet meer de start".
frame takes-no-start
  verb nemen
  needs MARKER[id=no-taken-start]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNS reason
  yes "Ellen Maas nam niet meer de start in de tweede etappe." => Ellen Maas: DNS
  yes "Ellen Maas nam in de tweede rit door een blessure niet de start." => Ellen Maas: DNS injury
  no "Ellen Maas nam de start van de tweede etappe."
  no "Ellen Maas neemt morgen misschien niet de start."

# "liet de 1500 meter voor wat hij was".
frame lets-be
  verb laten
  needs MARKER[id=for-what-it-was]
  needs DISCIPLINE|COMPETITION|MARKER[id=contest] bare
  subject
  role reason?: REASON
  without AWARD
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit liet de 1500 meter voor wat hij was." => Anna Smit: DNS
  no "Anna Smit liet de kritiek voor wat het was."

frame does-not-appear-in
  verb verschijnen op|dagen
  require negated
  needs ROUND|DISCIPLINE|COMPETITION|MARKER[id=finish] behind in|on|at|for
  without MARKER[id=podium]
  subject
  role reason?: REASON
  allow future
  asserts withdrawal subject status=DNS reason
  yes "Anna Smit verscheen niet in de finale." => Anna Smit: DNS
  no "Anna Smit verscheen in de finale."

# "komt niet vanwege een schouderblessure".
frame does-not-come
  verb komen
  require negated
  tense present
  subject
  role reason: REASON[category=illness]|REASON[category=injury] behind because|by|with
  without RANK
  without TIME
  without COMPARATIVE
  without MARKER[id=no-further-than]
  asserts withdrawal subject status=DNS reason
  yes "Titelverdediger Jan Peeters komt niet vanwege een schouderblessure." => Jan Peeters: DNS injury
  no "Jan Peeters komt vanwege een schouderblessure moeilijk op gang."
