# Who does not see the end: the race that ends for somebody, the wagon, the pitch.

# The reason as the subject: "een val maakte een einde aan de koers van Smit".
frame made-an-end
  verb maken
  needs MARKER[id=an-end]
  needs MARKER[id=contest]|MARKER[id=fight]|COMPETITION[kind=stage-race]
  role reason: REASON[category=fall]|REASON[category=injury]|REASON[category=illness]|REASON[category=mechanical] bare
  role out: competitor behind of
  asserts withdrawal out status=DNF reason
  yes "Een val maakte een einde aan de koers van Jan Peeters." => Jan Peeters: DNF fall
  yes "Een valpartij maakte een eind aan de Giro van Jan Peeters." => Jan Peeters: DNF fall
  no "Een val maakte een einde aan de droom van Jan Peeters."
  no "Een val maakte geen einde aan de koers van Jan Peeters."

# "Er kwam een vroegtijdig einde aan de race van Smit".
frame came-an-end
  verb komen
  needs MARKER[id=an-end]
  needs MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race]|COMPETITION[kind=stage-race]
  role out: competitor behind of
  without RANK|AWARD
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Door een lekke band kwam er een vroegtijdig einde aan de race van Jan Peeters." => Jan Peeters: DNF mechanical
  yes "Na een val kwam een einde aan de Giro van Jan Peeters." => Jan Peeters: DNF fall
  no "Er kwam een einde aan de droom van Jan Peeters."
  no "Er kwam geen einde aan de race van Jan Peeters."

# "moest zijn Giro voortijdig beëindigen".
frame ends-it-early
  verb beëindigen af|breken af|sluiten staken
  needs COMPETITION[kind=stage-race]|MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race] bare
  needs MARKER[id=early]|MARKER[id=halfway]|REASON
  without RANK|AWARD|TIME
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest zijn Giro voortijdig beëindigen." => Jan Peeters: DNF
  no "Jan Peeters hoefde zijn Giro niet voortijdig te beëindigen."
  no "Jan Peeters beëindigde de wedstrijd op de derde plaats." => Jan Peeters: rank 3

# "de koers eindigde voor Smit in het ziekenhuis".
frame ended-there-for
  verb eindigen stoppen op|houden
  needs MARKER[id=contest]|MARKER[id=fight]|COMPETITION[kind=stage-race] bare
  needs MARKER[id=ends-there]|MARKER[id=hospital]|MARKER[id=hit]|REASON[category=fall]|REASON[category=injury]|REASON[category=illness]|REASON[category=mechanical]
  role out: competitor behind for
  without RANK
  without AWARD
  without SCORE
  without MARKER[id=red-for]
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "De koers eindigde voor Jan Peeters in het ziekenhuis." => Jan Peeters: DNF
  yes "Voor Jan Peeters eindigde de wedstrijd met een knieblessure." => Jan Peeters: DNF injury
  no "De koers eindigde niet voor Jan Peeters."

# "voor Smit zat de koers er na een val op", "voor Smit was de wedstrijd na tien minuten voorbij".
frame sat-it-out
  verb op|zitten
  needs MARKER[id=contest]|MARKER[id=fight]|COMPETITION[kind=stage-race]|CONTEST-NOUN bare
  role out: competitor behind of|for
  role reason: REASON[category=fall]|REASON[category=mechanical]|REASON[category=injury]|REASON[category=illness]
  asserts withdrawal out status=DNF reason
  yes "Voor Jan Peeters zat de koers er na een val op." => Jan Peeters: DNF fall
  no "Voor Jan Peeters zat de koers er na zes uur op."
  yes "De race van Carlos Maes zat er na een crash op." => Carlos Maes: DNF fall
  no "De race van Carlos Maes zat er na twee uur op."

frame soon-over-for
  verb zijn zitten
  needs MARKER[id=done]|MARKER[id=over]|MARKER[id=gone-by]|MARKER[id=race-over]
  needs MARKER[id=contest]|MARKER[id=fight]|MARKER[id=over] bare
  needs MARKER[id=early]|MARKER[id=halfway]|MARKER[id=part]|MARKER[id=by-then]|DURATION
  role out: competitor behind for
  role reason?: REASON
  without RANK
  without SCORE
  asserts withdrawal out status=DNF reason
  yes "Voor Jan Peeters was na tien minuten de wedstrijd voorbij." => Jan Peeters: DNF
  no "Voor Jan Peeters was de wedstrijd nog niet voorbij."

frame outside-the-limit
  sport cycling athletics swimming triathlon marathon-skating
  verb komen binnen|komen aan|komen arriveren finishen eindigen over|komen binnen|rijden zijn vallen
  needs MARKER[id=outside-limit]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Peeters kwam buiten tijd binnen." => Jan Peeters: DSQ rules
  no "Jan Peeters kwam niet buiten tijd binnen."

frame into-the-wagon
  verb verdwijnen belanden stappen kruipen
  needs MARKER[id=broom-wagon]|MARKER[id=off-bike]|MARKER[id=stretcher]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters verdween met maagklachten in de bezemwagen." => Jan Peeters: DNF illness
  no "Jan Peeters belandde niet in de bezemwagen."

frame vanishes-from-race
  verb verdwijnen
  needs MARKER[id=from-race]|MARKER[id=from-stage-race]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters verdween na een val uit de koers." => Jan Peeters: DNF fall
  no "Jan Peeters verdween na een val uit de kopgroep."

frame vanishes-from-stage-race
  verb verdwijnen stappen
  needs COMPETITION[kind=stage-race] behind from
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters is met een polsbreuk uit de Giro gestapt." => Jan Peeters: DNF injury
  no "Jan Peeters stapte niet uit de Giro."

frame steps-out-of-stage-race
  verb stappen
  needs MARKER[id=from-stage-race]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters stapte ziek uit de rittenkoers." => Jan Peeters: DNF illness
  no "Jan Peeters stapt niet uit de rittenkoers."

frame puts-foot-down
  sport cycling marathon-skating
  verb zetten knijpen
  needs MARKER[id=foot-down]|MARKER[id=in-brakes]
  subject
  role reason: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters kneep met kramp in de remmen." => Jan Peeters: DNF injury
  no "Jan Peeters moest even voet aan grond zetten."

frame was-forced-to-stop
  verb dwingen nopen noodzaken
  voice passive
  needs MARKER[id=to-stop]
  role reason?: REASON
  subject
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters werd door een val gedwongen tot opgave." => Jan Peeters: DNF fall
  no "Jan Peeters werd niet gedwongen tot opgave."

frame not-come-in
  verb halen bereiken
  needs MARKER[id=never-finish]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters bereikte de finish nooit." => Jan Peeters: DNF
  no "Jan Peeters bereikte de finish."

# "de ploeg zag Smit afstappen", "de ploeg verloor Smit door een val".
frame team-saw-leave
  verb af|stappen op|geven uit|vallen uit|stappen af|haken
  also zien
  role team: TEAM|TEAM-ALIAS
  role out: PERSON bare
  without COMPETITION behind for
  role reason?: REASON
  without AWARD
  asserts withdrawal out status=DNF reason
  yes "Jumbo-Visma zag Jan Peeters na een val afstappen." => Jan Peeters: DNF fall
  yes "Jumbo-Visma zag Jan Peeters ziek afhaken." => Jan Peeters: DNF illness
  no "Tom Maes zag Jan Peeters vertrekken."

frame team-lost
  verb verliezen kwijt|raken
  role team: TEAM|TEAM-ALIAS bare
  role out: PERSON bare
  role reason: REASON[category=fall]|REASON[category=injury]|REASON[category=illness] behind by|because|after|through|with
  without SCORE
  asserts withdrawal out status=DNF reason
  yes "Jumbo-Visma verloor Jan Peeters door een val." => Jan Peeters: DNF fall
  no "Jumbo-Visma verloor door een val van Jan Peeters de sprint." => Jan Peeters: condition fall

# "De ploeg zag Smit opgeven".
frame own-side-saw-leave
  verb af|stappen op|geven uit|vallen uit|stappen af|haken
  also zien
  needs MARKER[id=own-side]
  role out: PERSON bare
  role reason?: REASON
  without AWARD
  asserts withdrawal out status=DNF reason
  yes "De ploeg zag eerder ook al Jan Peeters en Tom Maes opgeven." => Jan Peeters: DNF; Tom Maes: DNF
  no "De ploeg zag Jan Peeters vertrekken."

# "Jumbo-Visma verloor eerder al Smit en Maes".
frame team-lost-riders
  sport cycling
  verb verliezen kwijt|raken
  role team: TEAM|TEAM-ALIAS
  role out: PERSON bare
  needs DISCIPLINE|COMPETITION|MARKER[id=already]|WEEKDAY|RELATIVE-DAY
  without SCORE|RANK|AWARD|GAP|TIME|DURATION
  without TEAM behind to
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Jumbo-Visma verloor eerder al Jan Peeters en Tom Maes." => Jan Peeters: DNF; Tom Maes: DNF
  no "Jumbo-Visma verloor Jan Peeters aan Lotto."

# "gaf samen met Maes op".
frame gave-up-together
  verb op|geven af|stappen uit|vallen uit|stappen
  subject
  needs MARKER[id=together]
  role out: competitor behind with
  without AWARD|RANK
  without MARKER[id=no-giving]
  allow must
  asserts withdrawal out status=DNF
  yes "Jan Peeters gaf samen met Tom Maes op." => Jan Peeters: DNF; Tom Maes: DNF
  no "Jan Peeters gaf samen met Tom Maes niet op."

# Players: on a stretcher, limping, substituted perforce.
frame leaves-on-stretcher
  verb gaan moeten komen raken verlaten
  needs MARKER[id=stretcher]
  needs MARKER[id=to-the-side]|MARKER[id=off-pitch]|MARKER[id=off-ice]|MARKER[id=pitch]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes ging per brancard van het veld." => Jan Maes: DNF
  no "Jan Maes ging niet per brancard van het veld."

frame limps-off
  verb strompelen hinken manken hinkelen
  needs MARKER[id=to-the-side]|MARKER[id=off-ice]
  subject
  asserts withdrawal subject status=DNF reason=injury
  yes "Jan Maes strompelde van het veld." => Jan Maes: DNF injury
  no "Jan Maes strompelde niet van het veld."

frame had-to-be-substituted
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb vervangen wisselen af|lossen
  require must
  allow must
  tense past
  subject
  role reason?: REASON
  without MARKER[id=red]
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes moest na een halfuur met een hamstringblessure worden vervangen." => Jan Maes: DNF injury
  yes "Jan Maes moest na een halfuur vervangen worden." => Jan Maes: DNF
  no "Jan Maes werd na een halfuur vervangen."

frame had-to-let-substitute
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey futsal
  verb vervangen wisselen af|lossen
  also laten
  require must
  allow must
  tense past
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes moest zich na een halfuur laten vervangen." => Jan Maes: DNF
  no "Jan Maes liet zich na een halfuur vervangen."

frame drops-out-of-match
  verb af|haken
  needs MARKER[id=halfway]|MARKER[id=early]|ELSEWHERE
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  last
  yes "Jan Maes moest in de 30e minuut geblesseerd afhaken." => Jan Maes: DNF injury
  no "Jan Maes haakte in de 30e minuut bijna af."

frame sent-off-the-pitch
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  verb sturen weg|sturen zenden
  voice passive
  needs MARKER[id=to-the-side]|MARKER[id=off-pitch]
  subject
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Maes werd van het veld gestuurd." => Jan Maes: DSQ rules
  no "Jan Maes werd niet van het veld gestuurd."

frame grabs-at-leg
  verb grijpen
  needs MARKER[id=grabs-at]
  subject
  asserts cause subject reason=injury
  yes "Jan Maes greep naar zijn hamstring en viel uit." => Jan Maes: DNF injury
  no "Jan Maes greep naar zijn hamstring."

# "na rode kaarten voor Maes en Kok".
frame red-for
  sport football hockey handball korfball water-polo rugby futsal ice-hockey
  needs MARKER[id=red-for]
  without MARKER[id=red-for] behind around
  role out: competitor behind for
  asserts withdrawal out status=DSQ reason=rules
  yes "Ajax eindigde het duel met negen man na rode kaarten voor Jan Maes en Tom Kok." => Jan Maes: DSQ rules; Tom Kok: DSQ rules
  no "Er was geen rode kaart voor Jan Maes."
  no "Ajax vroeg om een rode kaart voor Jan Maes."

# "een val deed hem de strijd staken".
frame fall-made-him-stop
  verb staken
  also doen
  needs MARKER[id=fight]|MARKER[id=contest]
  role reason: REASON[category=fall]|REASON[category=injury]|REASON[category=illness]|REASON[category=mechanical]
  role out: PERSON|PRONOUN[form=object]|EPITHET bare
  asserts withdrawal out status=DNF reason
  yes "Een valpartij deed Jan Maes de strijd staken." => Jan Maes: DNF fall
  no "Een valpartij deed de organisatie de koers niet staken."

frame pipe-to-maarten
  verb steken
  needs MARKER[id=towel]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes stak de pijp aan Maarten." => Jan Maes: DNF
  no "Jan Maes stak zijn sleutel in het slot."

frame does-not-reach-the-end
  verb halen
  require negated
  needs PLACE|MARKER[id=no-finish] bare
  role reason: REASON[category=fall]|REASON[category=injury]|REASON[category=illness]
  without RANK
  without AWARD
  subject
  asserts withdrawal subject status=DNF reason
  last
  yes "Jan Maes haalde Parijs niet door een sleutelbeenbreuk." => Jan Maes: DNF injury
  no "Jan Maes haalde Parijs niet."

frame left-behind-ill
  verb achter|laten
  role reason: REASON[category=illness]|REASON[category=injury]
  role out: PERSON bare
  allow must
  asserts withdrawal out status=DNS reason
  yes "De ploeg moest Jan Maes met koorts in het hotel achterlaten." => Jan Maes: DNS illness
  no "Jan Maes liet de ploeg achter."

frame out-of-action
  verb zijn blijven
  needs MARKER[id=out-of-action]
  without DURATION|MARKER[id=for-weeks]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Jan Maes is tot Nieuwjaar buiten strijd." => Jan Maes: DNS
  no "Jan Maes is niet langer buiten strijd."

frame rides-off-the-ice
  sport speed-skating short-track marathon-skating
  verb rijden schaatsen glijden
  needs MARKER[id=off-ice]
  without RANK
  without TIME
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes reed na drie slagen het ijs af." => Jan Maes: DNF
  no "Jan Maes reed met 35,10 het ijs af." => Jan Maes: time 35.1

frame sent-away-on-ice
  sport speed-skating short-track
  verb weg|sturen
  voice passive
  needs REASON[category=rules]|MARKER[id=block]|MARKER[id=false-start]|MARKER[id=wrong-change]
  subject
  without RANK
  asserts withdrawal subject status=DSQ reason=rules
  yes "Jan Maes werd weggestuurd na een tweede valse start." => Jan Maes: DSQ rules
  no "Jan Maes werd niet weggestuurd."

frame helped-off
  verb helpen dragen begeleiden
  also laten
  needs MARKER[id=to-the-side]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Maes moest zich naar de kant laten helpen." => Jan Maes: DNF
  no "Jan Maes liet zich niet naar de kant helpen."

# "is ziek naar huis".
frame home-ill
  sport cycling
  verb zijn gaan vertrekken keren sturen reizen moeten
  needs MARKER[id=home-ill]
  subject
  allow must
  asserts withdrawal subject status=DNF reason=illness
  yes "Jan Maes is ziek naar huis vertrokken." => Jan Maes: DNF illness
  no "Jan Maes is niet ziek naar huis vertrokken."

# Elsewhere who goes home ill starts no more.
frame home-ill-before
  sport -cycling
  verb zijn gaan vertrekken keren sturen reizen vliegen moeten
  needs MARKER[id=home-ill]
  subject
  allow must
  asserts withdrawal subject status=DNS reason=illness
  yes "Jan Maes is ziek naar huis vertrokken." => Jan Maes: DNS illness
  no "Jan Maes is niet ziek naar huis vertrokken."

frame has-dropped-off
  sport -cycling -marathon-skating
  verb af|haken
  needs MARKER[id=off-he-goes]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNS reason
  yes "Wel afgehaakt is Jan Maes." => Jan Maes: DNS
  no "Niet afgehaakt is Jan Maes."

# "ondanks een val van Maes": who fell and finished.
frame despite-his-fall
  needs MARKER[id=of-name]
  role out: PERSON|EPITHET behind of
  asserts condition out reason=fall
  yes "Jan Maes en Tom Kok werden vijfde ondanks een val van Kok." => Jan Maes: rank 5; Tom Kok: rank 5; Tom Kok: condition fall
  no "Jan Maes en Tom Kok werden vijfde na een val van Piet Bos." => Jan Maes: rank 5; Tom Kok: rank 5; Piet Bos: condition fall

frame walks-off-hurt
  verb lopen gaan komen
  needs MARKER[id=off-ice]
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]
  without RANK
  without TIME
  without AWARD
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Anna Smit liep met een polsblessure de baan af." => Anna Smit: DNF injury
  no "Anna Smit liep met een brede lach de baan af."

frame drops-out-after
  verb af|haken
  needs DISTANCE|DURATION|DISCIPLINE behind after
  role reason: REASON[category=injury]|REASON[category=illness]|REASON[category=fall]
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  last
  yes "Jan Maes haakte na 30 kilometer af met kramp." => Jan Maes: DNF injury
  no "Jan Maes haakte na 30 kilometer niet af."

# "werd ziek uit de Tour gehaald", "moest na een positieve test uit de Tour".
frame taken-out-of-stage-race
  verb halen nemen
  voice passive
  needs COMPETITION[kind=stage-race] behind from
  without MARKER[id=jury]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters werd ziek uit de Giro gehaald." => Jan Peeters: DNF illness
  no "Jan Peeters werd niet uit de Giro gehaald."

frame has-to-leave-stage-race
  verb moeten
  needs COMPETITION[kind=stage-race] behind from
  role reason: REASON
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest na een positieve test uit de Giro." => Jan Peeters: DNF illness
  no "Jan Peeters moest niet na een positieve test uit de Giro."

# "zat de wedstrijd er na tien minuten op", "was na tien minuten al gedaan": so early only for who left.
frame early-over-for
  verb op|zitten
  needs MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race] bare
  needs MARKER[id=early]|MARKER[id=halfway]|MARKER[id=part]|MARKER[id=by-then]
  role out: competitor behind for
  role reason?: REASON
  without RANK|SCORE|AWARD
  asserts withdrawal out status=DNF reason
  yes "Voor Jan Maes zat de wedstrijd er na tien minuten op." => Jan Maes: DNF
  no "Voor Jan Maes zat de wedstrijd er bijna op."

frame put-out-of-stage-race
  verb zetten gooien sturen weren
  voice passive
  needs COMPETITION[kind=stage-race] behind from
  subject
  role reason?: REASON[category=doping]
  without competitor bare
  asserts withdrawal subject status=DSQ reason=rules reason
  yes "Jan Peeters werd uit de Giro gezet." => Jan Peeters: DSQ rules
  yes "Jan Peeters werd na een positieve dopingtest uit de Giro gezet." => Jan Peeters: DSQ doping
  no "Jan Peeters werd uit de Giro niet gezet."

frame vehicle-gives-up
  sport motor-sport
  verb laten
  needs MARKER[id=fails]
  needs MARKER[id=own-car]|MARKER[id=own-part]|MARKER[id=machine]|TEAM
  role out: competitor behind of
  asserts withdrawal out status=DNF reason=mechanical
  yes "De wagen van Carlos Maes liet het afweten." => Carlos Maes: DNF mechanical
  no "De wagen van Carlos Maes liet zich goed sturen."

# "toen zijn motor het begaf": whose engine.
frame own-engine-gives-out
  sport motor-sport
  verb begeven ontploffen op|blazen stil|vallen af|slaan
  needs MARKER[id=own-part]|MARKER[id=own-car]|MARKER[id=machine] bare
  without competitor
  without RANK
  before
  asserts withdrawal before status=DNF reason=mechanical
  yes "Carlos Maes lag tweede toen zijn motor het begaf." => Carlos Maes: DNF mechanical
  no "Carlos Maes lag tweede toen zijn motor begon te roken."

# "was het na twee ronden over en uit voor Maes".
frame it-was-over-early
  verb zijn
  tense past
  needs MARKER[id=done]|MARKER[id=race-over]
  needs MARKER[id=early]|MARKER[id=halfway]|MARKER[id=part]|MARKER[id=by-then]
  role out: competitor behind for
  without RANK|AWARD|SCORE
  sport cycling athletics triathlon motor-sport marathon-skating speed-skating
  asserts withdrawal out status=DNF
  yes "Ook voor wielrenner Jan Peeters was het na een paar ronden over en uit." => Jan Peeters: DNF
  no "Voor wielrenner Jan Peeters was het na een paar ronden nog niet over en uit."

# "na een val was het over en uit voor Maes".
frame it-was-over-after
  verb zijn
  needs MARKER[id=done]|MARKER[id=race-over]
  role reason: REASON[category=fall]|REASON[category=mechanical]|REASON[category=injury]|REASON[category=illness] behind after|by|with|because
  role out: competitor behind for
  without RANK|AWARD|SCORE|COMPETITION|PLACE|DISCIPLINE
  asserts withdrawal out status=DNF reason
  yes "Na een val in de afdaling was het over en uit voor Jan Peeters." => Jan Peeters: DNF fall
  no "Na een val was het over en uit met de zege voor Jan Peeters."

# "is met keelpijn naar huis": out of a stage race, elsewhere not at the start.
frame home-with-reason
  sport cycling
  verb zijn gaan vertrekken keren terug|keren reizen moeten
  needs MARKER[id=home-hurt]
  role reason: REASON
  subject
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters is met maagklachten naar huis." => Jan Peeters: DNF illness
  no "Jan Peeters is met een trofee naar huis."

frame home-with-reason-before
  sport -cycling
  verb zijn gaan vertrekken keren terug|keren reizen moeten
  needs MARKER[id=home-hurt]
  role reason: REASON
  subject
  without RANK|AWARD
  allow must
  asserts withdrawal subject status=DNS reason
  yes "Jan Peeters is met keelpijn naar huis." => Jan Peeters: DNS illness
  no "Jan Peeters is met een trofee naar huis."

# Headings: "Giro voorbij voor Maes", "Maes ziek naar huis", "Maes niet meer in koers".
frame tour-over-in-heading
  verbless
  needs MARKER[id=done]
  needs COMPETITION[kind=stage-race]
  role out: PERSON|EPITHET behind for
  asserts withdrawal out status=DNF
  yes "Giro voorbij voor Jan Peeters." => Jan Peeters: DNF
  no "Giro begonnen voor Jan Peeters."

frame home-in-heading
  sport cycling
  verbless
  needs MARKER[id=home-ill]
  role out: PERSON bare
  asserts withdrawal out status=DNF reason=illness
  yes "Jan Peeters ziek naar huis." => Jan Peeters: DNF illness
  no "Jan Peeters blij naar huis."

# "werd met een gebroken heup afgevoerd".
frame carried-off-hurt
  verb af|voeren weg|dragen weg|brengen
  voice passive
  role reason: REASON[category=injury]|REASON[category=fall]
  subject
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters werd met een gebroken heup afgevoerd." => Jan Peeters: DNF injury
  no "De hekken werden afgevoerd."

frame rode-no-further
  verb rijden lopen fietsen schaatsen spelen gaan
  needs MARKER[id=not-any-further]
  subject
  role reason?: REASON
  allow negated
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters reed niet meer verder." => Jan Peeters: DNF
  no "Jan Peeters reed verder."

# "toen zijn auto de geest gaf".
frame own-part-gives-ghost
  sport motor-sport
  verb geven houden
  needs MARKER[id=own-part]|MARKER[id=own-car]|MARKER[id=machine] bare
  needs MARKER[id=up-in-smoke]|MARKER[id=seen-enough]
  without competitor
  without RANK
  before
  role reason?: REASON
  asserts withdrawal before status=DNF reason=mechanical
  yes "Carlos Maes lag tweede toen zijn auto de geest gaf." => Carlos Maes: DNF mechanical
  no "Carlos Maes lag tweede toen zijn auto vaart verloor."

frame incurs-dropout
  sport motor-sport cycling
  verb incasseren krijgen op|lopen slikken kennen noteren schrijven pakken scoren boeken
  needs MARKER[id=a-dropout]
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Carlos Maes moest een uitvalbeurt incasseren." => Carlos Maes: DNF
  yes "Carlos Maes schreef een DNF achter zijn naam." => Carlos Maes: DNF
  no "Carlos Maes vreesde een uitvalbeurt."

frame lands-in-barrier
  sport motor-sport
  verb terecht|komen komen in|vliegen
  needs MARKER[id=barrier]
  subject
  without RANK
  asserts withdrawal subject status=DNF reason=fall
  yes "Carlos Maes kwam in de bandenstapel terecht." => Carlos Maes: DNF fall
  no "Carlos Maes kwam bijna in de bandenstapel terecht."

frame make-goes-up-in-smoke
  sport motor-sport
  verb gaan vliegen
  needs TEAM bare
  needs MARKER[id=in-smoke]|MARKER[id=up-in-smoke]
  role out: PERSON behind of
  asserts withdrawal out status=DNF reason=mechanical
  yes "De Ferrari van Carlos Maes was in brand gevlogen." => Carlos Maes: DNF mechanical
  no "De Ferrari van Carlos Maes was snel."

frame leaves-court
  sport tennis
  verb verlaten
  needs MARKER[id=pitch]
  needs SCORE
  without RANK|AWARD
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Anna Smit verliet bij 1-3 de baan." => Anna Smit: DNF
  no "Anna Smit verliet juichend de baan."

# "kon niet finishen".
frame could-not-finish
  verb finishen eindigen
  require negated
  needs MARKER[id=not-to-finish]
  without RANK|TIME|AWARD
  subject
  role reason?: REASON
  allow possible
  asserts withdrawal subject status=DNF reason
  yes "Tom Maes kon door kramp niet finishen." => Tom Maes: DNF injury
  no "Tom Maes wist als derde te finishen." => Tom Maes: rank 3

# "zag een vroegtijdig einde aan de wedstrijd komen".
frame saw-an-end-come
  verb komen
  also zien
  needs MARKER[id=an-end]
  needs MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race]
  role out: PERSON|EPITHET bare
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Jan Peeters zag een vroegtijdig einde aan de wedstrijd komen." => Jan Peeters: DNF
  no "Jan Peeters zag een einde aan de droom komen."

# "raakte ploeggenoot Maes kwijt".
frame lost-mate
  sport cycling motor-sport
  verb kwijt|raken verliezen
  needs MARKER[id=mate]
  subject
  object
  without RANK|AWARD|GAP|TIME
  role reason?: REASON
  asserts withdrawal object status=DNF reason
  yes "Jan Peeters is ploeggenoot Tom Maes kwijtgeraakt." => Tom Maes: DNF
  no "Jan Peeters verloor zijn ploeggenoot Tom Maes niet uit het oog."

# "is na Bos de tweede uitvaller".
frame dropout-after
  verb zijn worden
  needs MARKER[id=dropouts]
  role out: PERSON behind after
  without MARKER[id=midway]
  asserts withdrawal out status=DNF
  yes "Jan Peeters is na Tom Maes de tweede uitvaller." => Jan Peeters: DNF; Tom Maes: DNF
  no "Jan Peeters is na Tom Maes de tweede renner."

# "bracht het stokje niet rond".
frame baton-not-brought
  sport athletics
  verb rond|brengen brengen rond|krijgen krijgen
  require negated
  needs MARKER[id=baton]
  subject
  allow possible
  asserts withdrawal subject status=DNF
  yes "Nederland bracht het stokje niet rond." => Nederland: DNF
  no "Nederland bracht het stokje rond."

# "Lotto moet verder zonder Maes": of a stage race or a season, who left it.
frame team-goes-on-without
  sport cycling
  verb moeten gaan kunnen zullen
  needs MARKER[id=further]
  role absent: PERSON behind without
  role reason?: REASON
  without MARKER[id=no-need]
  allow must possible future
  asserts withdrawal absent status=DNF reason
  yes "De ploeg moet verder zonder Jan Maes." => Jan Maes: DNF
  no "De ploeg hoeft niet verder zonder Jan Maes."

# "kon niet anders dan opgeven".
frame nothing-but-giving-up
  verb op|geven af|stappen uit|stappen staken
  needs MARKER[id=nothing-but]
  subject
  role reason?: REASON
  allow possible negated wanted must purpose
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters kon niet anders dan opgeven." => Jan Peeters: DNF
  no "Jan Peeters kon niet opgeven."

# "De Giro van Maes is voorbij", "eindigde in een ravijn".
frame his-tour-is-over
  verb zijn zitten op|zitten eindigen stoppen
  needs COMPETITION[kind=stage-race] bare
  needs MARKER[id=done]|MARKER[id=race-over]|MARKER[id=ends-there]|MARKER[id=hospital]|REASON[category=fall]|REASON[category=injury]
  role out: PERSON|EPITHET behind of
  without RANK|AWARD|TIME
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "De Giro van Jan Peeters is na een val voorbij." => Jan Peeters: DNF fall
  no "De Giro van Jan Peeters is nog niet voorbij."

frame tour-sits-it-out
  verb op|zitten
  needs COMPETITION[kind=stage-race] bare
  role out: competitor behind for
  without RANK|AWARD
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "De Giro zit er voor Jan Peeters op." => Jan Peeters: DNF
  no "De Giro zit er voor Jan Peeters bijna op."

# "Een val betekende het einde van de Giro voor Maes".
frame meant-end-of-tour
  verb betekenen
  needs MARKER[id=finish]|MARKER[id=end-of]|MARKER[id=finish-line]
  needs COMPETITION[kind=stage-race]
  role out: PERSON|EPITHET behind for
  without RANK|AWARD|TIME
  role reason?: REASON
  asserts withdrawal out status=DNF reason
  yes "Een sleutelbeenbreuk betekende het einde van de Giro voor Jan Peeters." => Jan Peeters: DNF injury
  no "De finish van de Giro was mooi voor Jan Peeters."

# Headings: "Maes ziek uit Giro", "Streep door Giro voor Maes".
frame out-of-tour-in-heading
  verbless
  needs COMPETITION[kind=stage-race] behind from
  role out: PERSON bare
  role reason?: REASON
  without RANK|AWARD
  asserts withdrawal out status=DNF reason
  yes "Jan Peeters ziek uit Giro." => Jan Peeters: DNF illness
  no "Jan Peeters kopman in Giro."

frame line-through-in-heading
  verbless
  needs MARKER[id=line-through]
  needs COMPETITION|DISCIPLINE|PLACE
  role out: PERSON|EPITHET behind for
  role reason?: REASON
  asserts withdrawal out status=DNS reason
  yes "Streep door Giro voor Jan Peeters." => Jan Peeters: DNS
  no "Geen streep door Giro voor Jan Peeters."

# "zocht de ploegwagen op", "werd opgepikt door de bezemwagen".
frame seeks-the-wagon
  sport cycling
  verb op|zoeken kiezen op|pikken zitten nemen halen in|halen
  needs MARKER[id=the-wagon]
  subject
  role reason?: REASON
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters zocht met maagklachten de ploegwagen op." => Jan Peeters: DNF illness
  yes "Jan Peeters werd opgepikt door de bezemwagen." => Jan Peeters: DNF
  no "Jan Peeters reed achter de ploegwagen."

# "hervat de koers niet meer".
frame does-not-resume
  sport cycling motor-sport athletics triathlon marathon-skating cross-country-skiing alpine-skiing tennis
  verb hervatten vervolgen voort|zetten
  require negated
  needs MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race]|MARKER[id=game]|COMPETITION bare
  subject
  role reason?: REASON
  allow negated possible future
  without RANK|AWARD|SCORE|MARKER[id=training]
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters hervat de koers niet meer." => Jan Peeters: DNF
  yes "De ploeg maakte bekend dat Jan Peeters de koers niet meer hervat." => Jan Peeters: DNF
  yes "Jan Peeters kon de wedstrijd na een val niet voortzetten." => Jan Peeters: DNF fall
  no "Jan Peeters hervatte de koers."
  no "Jan Peeters zou de koers niet hervatten."

# "viel uit de koers", "is uit koers gevallen".
frame falls-out-of-race
  sport cycling
  verb vallen
  needs MARKER[id=out-of-race]
  without MARKER[id=nearly-out-of-race]
  subject
  without RANK|AWARD
  asserts withdrawal subject status=DNF reason=fall
  yes "Jan Peeters is in Parijs-Nice uit koers gevallen." => Jan Peeters: DNF fall
  no "Jan Peeters viel bijna uit koers."

# "kon verder, om later uit te vallen": what came of it in the end.
frame only-to-give-up
  sport -football -hockey -handball -basketball -volleyball -korfball -water-polo -rugby -ice-hockey -baseball -futsal
  verb op|geven af|stappen uit|vallen uit|stappen
  require purpose
  allow purpose
  needs MARKER[id=only-to]
  subject
  role reason?: REASON
  without AWARD|MARKER[id=no-giving]
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters kon verder, om later met materiaalpech uit te vallen." => Jan Peeters: DNF mechanical
  yes "Jan Peeters klom weer op de fiets om even later af te stappen." => Jan Peeters: DNF
  no "Jan Peeters was van plan om later uit te vallen."
  no "Jan Peeters had geen reden om op te geven."

# "moest zijn Vuelta stopzetten".
frame puts-a-stop-to
  verb stop|zetten
  needs COMPETITION|MARKER[id=contest]|MARKER[id=fight]|MARKER[id=the-race] bare
  without RANK|AWARD|TIME
  role who: PERSON|EPITHET|DEMONYM bare
  subject
  role reason?: REASON
  allow must
  asserts withdrawal subject status=DNF reason
  yes "Jan Peeters moest zijn Vuelta noodgedwongen stopzetten." => Jan Peeters: DNF
  yes "Jan Peeters zette de koers met een knieblessure stop." => Jan Peeters: DNF injury
  no "Jan Peeters hoefde zijn Vuelta niet stop te zetten."
