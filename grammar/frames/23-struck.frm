# Who is struck.

frame disqualify
  verb diskwalificeren
  without competitor bare
  subject
  role reason?: REASON[category=rules]|REASON[category=doping]
  without RANK
  asserts withdrawal subject status=DSQ reason
  yes "Kjeld Nuis werd gediskwalificeerd." => Kjeld Nuis: DSQ
  yes "Kjeld Nuis werd gediskwalificeerd omdat hij te vroeg wisselde." => Kjeld Nuis: DSQ rules
  yes "Kjeld Nuis was na een valse start gediskwalificeerd." => Kjeld Nuis: DSQ rules
  no "Kjeld Nuis werd niet gediskwalificeerd."

frame disqualify-for-doping
  verb diskwalificeren uit|sluiten
  without competitor bare
  role reason: REASON[category=doping]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason
  yes "Kjeld Nuis werd gediskwalificeerd wegens doping." => Kjeld Nuis: DSQ doping
  yes "Kjeld Nuis werd uitgesloten wegens doping." => Kjeld Nuis: DSQ doping
  no "Kjeld Nuis werd niet gediskwalificeerd wegens doping."

frame disqualify-for-cause
  verb diskwalificeren
  without competitor bare
  needs MARKER[id=cause]
  without REASON[category=doping]|REASON[category=rules]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Kjeld Nuis werd wegens een duw gediskwalificeerd." => Kjeld Nuis: DSQ rules
  yes "Kjeld Nuis werd gediskwalificeerd vanwege een illegale vloer." => Kjeld Nuis: DSQ rules
  no "Kjeld Nuis werd ondanks een duw niet gediskwalificeerd."

# "werd gediskwalificeerd voor het blokkeren van een tegenstander".
frame disqualify-for-doing
  verb diskwalificeren uit|sluiten
  without competitor bare
  needs MARKER[id=for-doing]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Kjeld Nuis werd gediskwalificeerd voor het hinderen van een tegenstander." => Kjeld Nuis: DSQ rules
  yes "Kjeld Nuis werd gediskwalificeerd wegens het hinderen van een tegenstander." => Kjeld Nuis: DSQ rules
  no "Kjeld Nuis werd niet gediskwalificeerd voor het hinderen van een tegenstander."

# Who declasses others is far better than they; who is declassed is struck.
frame declassed
  verb declasseren deklasseren
  voice passive
  without competitor behind by
  subject
  role reason?: REASON[category=rules]
  without RANK
  asserts withdrawal subject status=DSQ reason
  yes "Kjeld Nuis werd gedeclasseerd." => Kjeld Nuis: DSQ
  no "Kjeld Nuis declasseerde de concurrentie." => Kjeld Nuis: rank 1

frame declassed-for-cause
  verb declasseren deklasseren
  voice passive
  needs MARKER[id=cause]
  without competitor behind by
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Kjeld Nuis werd wegens een duw gedeclasseerd." => Kjeld Nuis: DSQ rules
  no "Kjeld Nuis werd niet gedeclasseerd wegens een duw."

frame jury-disqualifies
  verb diskwalificeren declasseren deklasseren
  voice active
  needs MARKER[id=jury]
  role struck: PERSON|TEAM|TEAM-ALIAS|PRONOUN[form=object] bare
  role reason?: REASON[category=rules]
  asserts withdrawal struck status=DSQ reason
  yes "De jury diskwalificeerde Jan Peeters." => Jan Peeters: DSQ
  yes "De jury diskwalificeerde Jan Peeters na een valse start." => Jan Peeters: DSQ rules
  yes "De jury declasseerde Jan Peeters." => Jan Peeters: DSQ
  no "De jury diskwalificeerde Jan Peeters niet."

# Whom his own side takes out, or whom a fall or an illness does, has not been struck.
frame taken-out-hurt
  verb nemen halen
  without competitor bare
  needs MARKER[id=from-race]
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]|REASON[category=fatigue]
  subject
  asserts withdrawal subject status=DNF reason
  last
  yes "Filip Nowak werd met een hersenschudding uit koers gehaald." => Filip Nowak: DNF injury
  no "Filip Nowak werd met een hersenschudding niet uit koers gehaald."

frame taken-out-by-own-side
  verb nemen halen
  without competitor bare
  needs MARKER[id=from-race]
  needs MARKER[id=own-side]|MARKER[id=doctors]|TEAM behind by
  subject
  asserts withdrawal subject status=DNF
  last
  yes "Filip Nowak werd door de ploegarts uit koers gehaald." => Filip Nowak: DNF
  no "Filip Nowak werd door de ploegarts niet uit koers gehaald."

frame taken-out
  verb nemen halen zetten
  without competitor bare
  needs MARKER[id=from-race]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Filip Nowak werd door de jury uit koers genomen." => Filip Nowak: DSQ rules
  no "Filip Nowak werd niet uit koers genomen."

frame jury-takes-out
  verb nemen halen zetten
  voice active
  needs MARKER[id=from-race]
  needs MARKER[id=jury]
  role struck: PERSON|TEAM|TEAM-ALIAS|PRONOUN[form=object] bare
  asserts withdrawal struck status=DSQ reason=rules
  yes "De jury nam Filip Nowak uit koers." => Filip Nowak: DSQ rules
  no "De jury nam Filip Nowak niet uit koers."

frame struck-from-results
  verb schrappen halen nemen gooien verwijderen
  without competitor bare
  needs MARKER[id=from-results]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Anna Boersma werd uit de uitslag geschrapt." => Anna Boersma: DSQ rules
  yes "Anna Boersma is uit de uitslag gehaald." => Anna Boersma: DSQ rules
  yes "Anna Boersma en Eva Smit zagen Italië als eerste over de streep komen, maar die ploeg werd uit de uitslag geschrapt." => Italië: DSQ rules
  no "Anna Boersma werd niet uit de uitslag geschrapt."
  no "Anna Boersma werd geschrapt als bestuurder."

# "werd door de jury geschrapt".
frame struck-by-jury
  verb schrappen
  needs MARKER[id=jury]
  without competitor bare
  without COMPETITION
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Anna Boersma werd door de jury geschrapt." => Anna Boersma: DSQ rules
  yes "Jan Maes won nadat Piet Bos door de jury was geschrapt." => Jan Maes: rank 1; Piet Bos: DSQ rules
  no "De race werd door de jury geschrapt. Anna Boersma was boos."
  no "Anna Boersma werd niet door de jury geschrapt."

frame strikes-from-results
  verb schrappen halen nemen gooien verwijderen
  voice active
  needs MARKER[id=from-results]
  role struck: PERSON|TEAM|TEAM-ALIAS|PRONOUN[form=object] bare
  asserts withdrawal struck status=DSQ reason=rules
  yes "De jury haalde Jan Peeters uit de uitslag." => Jan Peeters: DSQ rules
  no "De jury haalde Jan Peeters niet uit de uitslag."

frame vanish-from-results
  verb verdwijnen
  needs MARKER[id=from-results]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "China en Canada verdwijnen allebei uit de uitslag." => China: DSQ rules; Canada: DSQ rules
  no "China verdwijnt niet uit de uitslag."

# In cycling red is a jersey.
frame shown-red
  sport -cycling
  verb krijgen pakken incasseren ontvangen slikken oplopen zien
  needs MARKER[id=red]
  subject
  without NONRESULT
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters kreeg in de slotfase rood." => Jan Peeters: DSQ rules
  yes "Jan Peeters kreeg voor de tweede keer geel." => Jan Peeters: DSQ rules
  yes "Floris Smit liep tegen een rode kaart op en kreeg de rode kaart." => Floris Smit: DSQ rules
  no "Jan Peeters kreeg geen rode kaart."
  no "Jan Peeters kreeg een gele kaart."

frame sent-off
  verb weg|sturen sturen
  voice passive
  needs MARKER[id=red]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters werd met rood weggestuurd." => Jan Peeters: DSQ rules
  no "Jan Peeters werd weggestuurd."

frame leaves-with-red
  verb moeten vertrekken gaan verlaten
  needs MARKER[id=red] behind with|after
  without MARKER[id=red-for]
  without PERSON behind for
  without MARKER[id=a-man-down]
  subject
  allow must
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters moest met twee keer geel vertrekken." => Jan Peeters: DSQ rules
  no "Jan Peeters moest met zijn ploeg met negen man verder na twee keer geel."
  no "Jan Peeters moest vertrekken."

# In short track a penalty strikes from the result; elsewhere it may be a kick or a few seconds.
frame penalised-in-short-track
  sport short-track
  verb krijgen oplopen incasseren pakken
  needs MARKER[id=sanction]
  subject
  without DURATION
  without AWARD
  without RANK[kind=noun]
  without MARKER[id=penalty-of]
  asserts withdrawal subject status=DSQ reason=rules
  yes "Itzhak de Laat kreeg op de 1000 meter een penalty aan zijn broek." => Itzhak de Laat: DSQ rules
  no "Itzhak de Laat kreeg geen penalty."
  no "Itzhak de Laat vreesde een penalty."
  no "Eva Maes kreeg op de 1000 meter door een penalty voor Ann Smit alsnog het brons." => Ann Smit: DSQ rules; Eva Maes: rank 3, medal bronze

frame penalised
  verb krijgen
  needs MARKER[id=sanction]
  needs MARKER[id=jury]
  subject
  without TIME
  without DURATION
  asserts withdrawal subject status=DSQ reason=rules
  yes "Choi Min-Jeong kreeg van de jury een penalty." => Choi Min-Jeong: DSQ rules
  no "Choi Min-Jeong kreeg geen penalty van de jury."
  no "Choi Min-Jeong kreeg een penalty."

frame punished
  verb bestraffen
  voice passive
  needs MARKER[id=jury]|MARKER[id=sanction]
  subject
  without DURATION
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters werd door de jury bestraft." => Jan Peeters: DSQ rules
  no "Jan Peeters werd door de jury bestraft met vijf seconden."

frame loses-by-disqualification
  verb raken kwijt|raken verliezen verspelen
  needs MARKER[id=dq] behind by|because|after|through
  subject
  role reason?: REASON[category=rules]
  asserts withdrawal subject status=DSQ reason
  yes "Jan Peeters raakte zijn plaats kwijt door een diskwalificatie." => Jan Peeters: DSQ
  no "Jan Peeters verloor na de race zijn helm."

frame gets-disqualification
  verb krijgen op|lopen incasseren lopen slikken ondergaan
  needs MARKER[id=dq] bare
  subject
  allow must
  role reason?: REASON[category=rules]
  without competitor behind of
  asserts withdrawal subject status=DSQ reason
  yes "Jan Peeters kreeg een diskwalificatie." => Jan Peeters: DSQ
  yes "Jan Peeters moest een diskwalificatie slikken." => Jan Peeters: DSQ
  no "Jan Peeters kreeg geen diskwalificatie."
  no "Jan Peeters kreeg na de diskwalificatie van Ids Kok het brons." => Ids Kok: DSQ; Jan Peeters: rank 3, medal bronze

# In short track a penalty strikes somebody from the race.
frame punished-in-short-track
  sport short-track
  verb bestraffen penaliseren
  needs MARKER[id=been-punished]
  subject
  role reason?: REASON
  without DURATION
  asserts withdrawal subject status=DSQ reason=rules
  yes "Anna Smit was in de voorronde al bestraft." => Anna Smit: DSQ rules
  no "Anna Smit bestrafte de fout van haar tegenstander."
  yes "Anna Smit werd bestraft voor een duwtje." => Anna Smit: DSQ rules
  no "Anna Smit werd niet bestraft."

frame jury-punishes
  verb bestraffen
  voice active
  needs MARKER[id=jury]
  role struck: PERSON|TEAM|PRONOUN[form=object] bare
  without DURATION
  asserts withdrawal struck status=DSQ reason=rules
  yes "De jury bestrafte Jan Peeters." => Jan Peeters: DSQ rules
  no "De jury bestrafte Jan Peeters met tien seconden."

# What is against the rules: why somebody is struck. By itself it is no fact.

frame offends
  verb hinderen af|snijden duwen weg|duwen omver|duwen blokkeren versperren voor|dringen omver|rijden omver|lopen torpederen aan|rijden klem|rijden weg|drukken
  voice active
  subject
  asserts cause subject reason=rules
  yes "Jan Peeters hinderde Tom Maes en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  yes "Jan Peeters werd gediskwalificeerd. Hij had Tom Maes afgesneden." => Jan Peeters: DSQ rules
  no "Tom Maes werd gehinderd door Jan Peeters."

frame commits-offence
  verb maken begaan plegen veroorzaken krijgen
  subject
  role reason: REASON[category=rules]
  asserts cause subject reason
  yes "Jan Peeters maakte een valse start. Hij werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters maakte een valse start."

# "ging te vroeg weg".
frame goes-too-early
  sport athletics swimming speed-skating short-track rowing canoeing
  verb gaan weg|gaan weg|schieten schieten vertrekken bewegen duiken springen
  needs MARKER[id=too-early]|MARKER[id=wrong-change]
  subject
  asserts cause subject reason=rules
  yes "Jan Peeters ging te vroeg weg en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters ging te vroeg weg."

frame gives-no-way
  verb geven verlenen
  needs MARKER[id=no-priority]
  subject
  allow negated
  asserts cause subject reason=rules
  yes "Jan Peeters gaf Tom Maes geen voorrang en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters gaf Tom Maes geen hand."

frame changes-wrongly
  verb wisselen over|nemen vertrekken starten
  needs MARKER[id=wrong-change]
  subject
  allow negated
  asserts cause subject reason=rules
  yes "Jan Peeters wisselde te vroeg en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters wisselde te vroeg."

frame hits-block
  verb raken weg|tikken aan|tikken tikken weg|rijden omver|rijden schoppen
  needs MARKER[id=block]
  subject
  asserts cause subject reason=rules
  yes "Jan Peeters tikte een blokje weg en werd gediskwalificeerd." => Jan Peeters: DSQ rules
  no "Jan Peeters tikte een blokje weg."

frame disqualification-for
  verb volgen zijn
  needs MARKER[id=dq]
  role struck: competitor behind for
  asserts withdrawal struck status=DSQ
  yes "Voor Jan Peeters volgde een diskwalificatie." => Jan Peeters: DSQ
  no "Voor Jan Peeters volgde geen diskwalificatie."

frame own-disqualification
  needs MARKER[id=own-dq]
  without MARKER[id=after-own-dq]
  subject
  allow negated possible future must wanted seems
  asserts withdrawal subject status=DSQ
  yes "Jan Peeters begreep niets van zijn diskwalificatie." => Jan Peeters: DSQ
  no "Jan Peeters won de 1000 meter, een week na zijn diskwalificatie." => Jan Peeters: rank 1
  no "Jan Peeters vreesde een diskwalificatie."

frame disqualification-noun
  without MARKER[id=reversed]
  needs MARKER[id=struck-noun]
  without MARKER[id=threat]
  role struck: PERSON|TEAM|EPITHET behind of
  role reason?: REASON[category=rules]
  allow negated possible future must wanted seems quoted
  asserts withdrawal struck status=DSQ reason
  yes "Door de diskwalificatie van Jan Peeters werd Tom Maes tweede." => Jan Peeters: DSQ; Tom Maes: rank 2
  no "Het ging om diskwalificatie of niet voor Jan Peeters."
  no "De diskwalificatie van Jan Peeters werd teruggedraaid."
  no "De jury besloot de diskwalificatie van Jan Peeters terug te draaien."

frame runs-into-red
  verb lopen
  needs MARKER[id=red-run]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters liep tegen een rode kaart aan." => Jan Peeters: DSQ rules
  no "Jan Peeters liep tegen de lamp."

# "werd uitgesloten na een valse start", "mocht na een valse start inpakken".
frame out-after-false-start
  sport athletics swimming speed-skating
  verb uit|sluiten
  voice passive
  needs MARKER[id=false-start]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Smit werd uitgesloten na een valse start." => Jan Smit: DSQ rules
  no "Jan Smit werd niet uitgesloten na een valse start."

frame packs-after-false-start
  sport athletics swimming
  verb in|pakken
  voice active
  needs MARKER[id=false-start]
  subject
  without RANK
  allow possible must
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Smit mocht na een valse start inpakken." => Jan Smit: DSQ rules
  no "Jan Smit mocht na een valse start opnieuw beginnen."

# "kwam als eerste over de streep, maar er volgde diskwalificatie": of the one of whom the clause before tells.
frame disqualification-followed
  verb volgen
  needs MARKER[id=dq]
  without competitor behind for|of
  before
  asserts withdrawal before status=DSQ
  yes "Jan Peeters kwam ten val. Er volgde een diskwalificatie." => Jan Peeters: DSQ; Jan Peeters: condition fall
  no "Jan Peeters kwam ten val. Er volgde geen diskwalificatie." => Jan Peeters: condition fall

frame shut-out
  sport athletics swimming speed-skating short-track cycling
  verb uit|sluiten
  voice passive
  tense past
  subject
  without COMPETITION|PLACE|DURATION|YEAR
  without MARKER[id=taking-part]|MARKER[id=a-start]
  without RANK
  role reason?: REASON[category=rules]
  asserts withdrawal subject status=DSQ reason
  yes "Jan Smit beging een valse start en werd uitgesloten." => Jan Smit: DSQ rules
  yes "Maikel Smit werd uitgesloten." => Maikel Smit: DSQ
  no "Jan Smit werd uitgesloten van deelname aan het EK."

# A disqualification that is taken back, in a clause or sentence behind it.
frame taken-back
  verb terug|draaien herroepen in|trekken vernietigen schrappen kwijt|schelden seponeren annuleren
  role what: MARKER[id=decision]|MARKER[id=dq]|MARKER[id=sanction] bare
  asserts reprieve what
  yes "Jan Peeters werd gediskwalificeerd. De jury draaide dat besluit later terug. Jan Peeters werd derde." => Jan Peeters: rank 3
  no "Jan Peeters werd gediskwalificeerd. De jury draaide dat besluit niet terug." => Jan Peeters: DSQ

frame taken-back-otherwise
  needs MARKER[id=reversed]
  role what: MARKER[id=decision]|MARKER[id=dq]|MARKER[id=sanction]|MARKER[id=struck-noun]
  asserts reprieve what
  yes "Jan Peeters werd gediskwalificeerd, maar die beslissing werd teruggedraaid. Jan Peeters werd derde." => Jan Peeters: rank 3
  yes "Jan Smit reed met 1.46,20 de beste tijd. Even later werd hij gediskwalificeerd. Zijn trainer diende een protest in. De jury besloot de diskwalificatie terug te draaien." => Jan Smit: rank 1, time 106.2
  no "Jan Peeters werd gediskwalificeerd, die beslissing werd niet teruggedraaid." => Jan Peeters: DSQ

frame comes-back-on-it
  verb terug|komen
  role what: MARKER[id=decision]
  asserts reprieve what
  yes "Jan Peeters werd gediskwalificeerd. De jury kwam terug op dat besluit. Jan Peeters werd derde." => Jan Peeters: rank 3
  no "Jan Peeters werd gediskwalificeerd. De jury kwam niet terug op dat besluit." => Jan Peeters: DSQ

frame gets-it-back
  verb terug|krijgen
  needs MARKER[id=protest]
  subject
  asserts reprieve subject
  yes "Jan Peeters werd gediskwalificeerd, maar kreeg na protest zijn tijd terug. Jan Peeters werd derde." => Jan Peeters: rank 3
  no "Jan Peeters werd gediskwalificeerd en kreeg ook na protest zijn tijd niet terug." => Jan Peeters: DSQ
