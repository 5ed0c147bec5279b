# Who meets whom: no facts, but a score that names one side, or none, finds the other by them. With a rank the first one won.

class beats = verslaan kloppen vernederen in|maken overrompelen weg|spelen uit|schakelen af|straffen vellen bedwingen onttronen elimineren overklassen verschalken vloeren weg|vagen op|rollen declasseren af|drogen verpletteren verrassen in|pakken terug|wijzen overtroeven overvleugelen af|schudden wippen opzij|zetten af|troeven weg|blazen weg|tikken

frame meet-beat
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb @beats
  voice active
  subject
  object
  asserts meeting subject away=object rank=1
  yes "Eva Jansen versloeg Ann Maes in de kwartfinale. Ze won met 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  yes "Eva Jansen schakelde Ann Maes uit. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen hoopte Ann Maes te verslaan. Het werd 6-3 6-2."

frame meet-beaten-by
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb @beats
  voice passive
  subject
  role winner: competitor behind by
  asserts meeting winner away=subject rank=1
  yes "Ann Maes werd uitgeschakeld door Eva Jansen. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Ann Maes kan worden uitgeschakeld door Eva Jansen. Het wordt dan 6-3 6-2."

frame meet-surprised
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb verrassen
  also laten
  subject
  role winner: competitor behind by
  asserts meeting winner away=subject rank=1
  yes "Ann Maes liet zich verrassen door Eva Jansen. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Ann Maes liet zich niet verrassen door Eva Jansen. Het werd 6-3 6-2."

frame meet-won
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb winnen zegevieren triomferen af|rekenen ontdoen door|stoten stunten
  subject
  role loser: competitor behind of|against|with|at
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen won in de kwartfinale van Ann Maes. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen wil van Ann Maes winnen. Het werd 6-3 6-2."

frame meet-lost
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb verliezen buigen zwichten onderuit|gaan onderdoen stranden struikelen bezwijken sneuvelen stuk|lopen stuiten
  subject
  role winner: competitor behind of|against|for|at|on|through|under
  asserts meeting winner away=subject rank=1
  yes "Ann Maes verloor van Eva Jansen. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Ann Maes verloor niet van Eva Jansen. Het werd 6-3 6-2."

# "moest haar meerdere erkennen in", "delfde het onderspit tegen", "boog het hoofd voor".
frame meet-bowed
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb erkennen delven buigen leggen trekken bijten ruimen vinden
  needs MARKER[id=bow]|MARKER[id=master]
  subject
  role winner: competitor behind in|against|for|of
  allow must
  asserts meeting winner away=subject rank=1
  yes "Ann Maes moest haar meerdere erkennen in Eva Jansen. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Ann Maes moest de zege van Eva Jansen erkennen. Het werd 6-3 6-2."

frame meet-no-chance
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb zijn blijven blijken hebben staan komen maken
  needs MARKER[id=no-chance]
  subject
  role winner: competitor behind against
  allow negated
  asserts meeting winner away=subject rank=1
  yes "Ann Maes was kansloos tegen Eva Jansen: 3-6 2-6." => Ann Maes - Eva Jansen 3-6 2-6
  yes "Ann Maes was kansloos tegen Eva Jansen. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Ann Maes was blij tegen Eva Jansen te mogen spelen. Het werd 6-3 6-2."

# "bereikte de finale ten koste van".
frame meet-at-the-cost
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  subject
  needs MARKER[id=at-cost]
  role loser: competitor behind of|instead
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen haalde de halve finale ten koste van Ann Maes: 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen wil de halve finale halen ten koste van Ann Maes."

# "knokte zich langs".
frame meet-got-past
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb knokken vechten slaan worstelen spelen komen gaan loodsen slepen boksen beuken schieten
  subject
  role loser: competitor behind beside|past
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen knokte zich langs Ann Maes: 6-3 4-6 6-2." => Eva Jansen - Ann Maes 6-3 4-6 6-2
  no "Eva Jansen moet zich nog langs Ann Maes knokken."

frame meet-put-aside
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb zetten sturen schuiven spelen slaan vegen kegelen werken brengen knikkeren wippen gooien kletsen
  needs MARKER[id=aside]
  voice active
  subject
  object
  asserts meeting subject away=object rank=1
  yes "Eva Jansen zette Ann Maes aan de kant: 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen zette haar racket aan de kant."

frame meet-too-good
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb zijn blijken
  subject
  needs MARKER[id=too-good]|MARKER[id=best]|MARKER[id=boss]
  role loser: competitor behind for
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen was te sterk voor Ann Maes. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen was niet te sterk voor Ann Maes. Het werd 6-3 6-2."

frame meet-outwitted
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb zijn blijven
  subject
  object
  needs MARKER[id=boss]|MARKER[id=sly]
  asserts meeting subject away=object rank=1
  yes "Eva Jansen was Ann Maes te slim af: 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  yes "Eva Jansen was Ann Maes te slim af. Het werd 6-3 6-2." => Eva Jansen - Ann Maes 6-3 6-2
  no "Eva Jansen was Ann Maes niet te slim af: 6-3 6-2."

# Without saying who won.
frame meet-against
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  voice active
  subject
  role other: competitor behind against
  allow negated possible wanted future must seems condition question quoted purpose nearly
  asserts meeting subject away=other
  yes "Eva Jansen had moeite tegen Ann Maes, maar won wel: 6-3 4-6 6-2." => Eva Jansen - Ann Maes 6-3 4-6 6-2
  no "Eva Jansen speelt zondag tegen Ann Maes."

frame meet-object
  sport football tennis darts badminton table-tennis padel snooker beach-volleyball hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb treffen ontvangen ontmoeten bestrijden bekampen bezoeken @beats
  subject
  object
  allow negated possible wanted future must seems condition question quoted purpose nearly
  asserts meeting subject away=object
  yes "Ajax ontving zaterdag PSV. De Amsterdamse ploeg won met 2-0." => Ajax - PSV 2-0
  no "Ajax ontvangt zaterdag PSV."

frame meet-with
  sport football tennis darts badminton table-tennis padel snooker beach-volleyball hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  subject
  needs MARKER[id=game]
  role other: competitor behind with
  allow negated possible wanted future must seems condition question quoted purpose nearly
  asserts meeting subject away=other
  yes "Ajax was favoriet in het duel met PSV. De Amsterdamse ploeg won met 2-0." => Ajax - PSV 2-0
  no "Ajax was favoriet in het duel met PSV."

frame meet-at
  sport football tennis darts badminton table-tennis padel snooker beach-volleyball hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verb spelen komen gaan winnen verliezen aan|treden starten zijn hebben boeken pakken halen lijden
  subject
  role other: TEAM behind at
  allow negated possible wanted future must seems condition question quoted purpose nearly
  asserts meeting subject away=other
  yes "Ajax had zondag veel te winnen bij PSV. De Amsterdamse ploeg won met 2-0." => Ajax - PSV 2-0
  no "Ajax speelt zondag bij PSV."

frame meet-between
  sport football tennis darts badminton table-tennis padel snooker beach-volleyball hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  role sides: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind between
  allow negated possible wanted future must seems condition question quoted purpose nearly
  asserts meeting sides away=sides
  yes "Het duel tussen Ajax en PSV was saai. Het eindigde in 0-0." => Ajax - PSV 0-0
  no "Het duel tussen Ajax en PSV was saai."

frame meet-line
  sport football tennis darts badminton table-tennis padel snooker beach-volleyball hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal judo boxing
  verbless
  subject
  object
  asserts meeting subject away=object
  no "Ajax - PSV"

frame meet-no-trouble
  sport darts tennis football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb hebben
  needs MARKER[id=no-child]
  subject
  role loser: competitor behind to|with
  allow negated
  asserts meeting subject away=loser rank=1
  yes "Aan Jan Prins had Sven Bos geen kind: 6-1." => Sven Bos - Jan Prins 6-1
  no "Aan Jan Prins had Sven Bos een goede vriend."

frame meet-boss-over
  sport darts tennis football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb zijn blijven
  needs MARKER[id=boss]
  subject
  role loser: competitor behind through
  asserts meeting subject away=loser rank=1
  yes "Sven Bos was de baas over Jan Prins: 6-1." => Sven Bos - Jan Prins 6-1
  yes "Sven Bos was de baas over Jan Prins. Het werd 6-1." => Sven Bos - Jan Prins 6-1
  no "Sven Bos is niet de baas over Jan Prins."

frame meet-went-under
  sport darts tennis football hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb gaan
  needs MARKER[id=under]
  subject
  role winner: competitor behind against|at
  asserts meeting winner away=subject rank=1
  yes "Sven Bos ging ten onder tegen Jan Prins: 2-6." => Sven Bos - Jan Prins 2-6
  no "Sven Bos gaat ten onder aan zijn eigen roem."

frame meet-gives-battle
  sport tennis football darts hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  verb bieden
  subject
  object
  asserts meeting subject away=object
  yes "Eva Jansen bood Ann Maes partij tot de tiebreak, maar verloor met 7-6 6-3." => Eva Jansen - Ann Maes 6-7 3-6
  no "Eva Jansen bood Ann Maes partij tot de tiebreak."

frame meet-win-noun
  sport football tennis darts hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  subject
  needs MARKER[id=a-win]
  role loser: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind on
  asserts meeting subject away=loser rank=1
  yes "Ajax boekte een zege op PSV. Ajax trok de wedstrijd alsnog naar zich toe: 5-3." => Ajax - PSV 5-3
  no "Ajax speelt na de zege op PSV tegen AZ."

frame meet-loss-noun
  sport football tennis darts hockey handball basketball volleyball beach-volleyball korfball water-polo rugby ice-hockey baseball badminton table-tennis futsal padel snooker
  subject
  needs MARKER[id=a-loss]
  role winner: TEAM|TEAM-ALIAS|COUNTRY|PERSON behind against|at
  asserts meeting winner away=subject rank=1
  yes "PSV leed bij Ajax een 2-0 nederlaag." => PSV - Ajax 0-2
  no "Ajax speelt na de nederlaag tegen PSV tegen AZ."

frame meet-put-out
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn zorgen tekenen
  needs KNOCK-OUT
  subject
  role loser: competitor behind of
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen was verantwoordelijk voor de uitschakeling van Ann Maes. Het werd 4-6 6-4 6-2." => Eva Jansen - Ann Maes 4-6 6-4 6-2
  no "Eva Jansen is niet verantwoordelijk voor de uitschakeling van Ann Maes. Het werd 4-6 6-4 6-2."

frame meet-short-work
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb maken
  needs SHORT-WORK
  subject
  role loser: competitor behind with
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen maakte korte metten met Ann Maes: 6-1, 6-0." => Eva Jansen - Ann Maes 6-1 6-0
  yes "Eva Jansen maakte korte metten met Ann Maes. Het werd 6-1, 6-0." => Eva Jansen - Ann Maes 6-1 6-0
  no "Eva Jansen wil korte metten maken met Ann Maes."

frame meet-better-of
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb zijn blijken
  needs THE-BETTER
  subject
  role loser: competitor behind of
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen was met 6-4, 6-2 de betere van Ann Maes." => Eva Jansen - Ann Maes 6-4 6-2
  no "Eva Jansen was in de eerste set de betere van Ann Maes."

frame meet-revenge
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb nemen
  needs REVENGE
  subject
  role loser: competitor behind on
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen nam met 6-4, 6-2 revanche op Ann Maes." => Eva Jansen - Ann Maes 6-4 6-2
  yes "Eva Jansen nam revanche op Ann Maes. Het werd 6-4, 6-2." => Eva Jansen - Ann Maes 6-4 6-2
  no "Eva Jansen wil revanche nemen op Ann Maes."

frame meet-no-chance-given
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb geven gunnen laten
  needs MARKER[id=no-chance]
  subject
  object
  allow negated
  asserts meeting subject away=object rank=1
  yes "Eva Jansen gaf Ann Maes geen kans: 6-2, 6-3." => Eva Jansen - Ann Maes 6-2 6-3
  no "Eva Jansen gaf Ann Maes een kans."

# "trok tegen Prins met 6-5 aan het langste eind".
frame meet-longest-end
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb trekken
  needs MARKER[id=longest-end]
  subject
  role loser: competitor behind against
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen trok tegen Ann Maes met 6-4, 6-2 aan het langste eind." => Eva Jansen - Ann Maes 6-4 6-2
  yes "Eva Jansen trok tegen Ann Maes aan het langste eind. Het werd 6-4, 6-2." => Eva Jansen - Ann Maes 6-4 6-2
  no "Eva Jansen hoopt tegen Ann Maes aan het langste eind te trekken."

# "plaatste zich voor de finale door Maes te kloppen".
frame meet-by-beating
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb verslaan kloppen vernederen in|maken overrompelen weg|spelen uit|schakelen af|straffen vellen bedwingen onttronen elimineren overklassen verschalken vloeren weg|vagen op|rollen declasseren af|drogen verpletteren in|pakken terug|wijzen overtroeven overvleugelen af|schudden wippen weg|blazen weg|tikken opzij|zetten af|troeven
  voice active
  subject
  role loser: competitor behind by
  without competitor bare
  asserts meeting subject away=loser rank=1
  yes "Eva Jansen plaatste zich voor de finale door Ann Maes te kloppen: 6-2, 6-3." => Eva Jansen - Ann Maes 6-2 6-3
  no "Eva Jansen hoopt zich voor de finale te plaatsen door Ann Maes te kloppen."

frame meet-trouble
  sport tennis darts badminton table-tennis padel snooker beach-volleyball football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb hebben kennen
  needs TROUBLE
  subject
  role other: competitor behind with|to
  allow negated
  asserts meeting subject away=other
  yes "Eva Jansen had het moeilijk met Ann Maes, maar won van haar landgenote: 7-6 7-6." => Eva Jansen - Ann Maes 7-6 7-6
  no "Eva Jansen had het moeilijk met Ann Maes."

# Who played whom, whatever came of it.
frame meet-won-or-not
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal darts snooker tennis badminton table-tennis padel beach-volleyball
  verb winnen verliezen gelijk|spelen
  voice active
  subject
  role other: competitor behind of|against|at|with
  allow negated
  asserts meeting subject away=other
  yes "Ajax heeft gelijkgespeeld tegen PSV. Het werd 1-1." => Ajax - PSV 1-1
  yes "Ajax won niet van PSV. Het werd 1-1." => Ajax - PSV 1-1
  no "Ajax heeft gelijkgespeeld tegen PSV."

frame meet-level-both
  sport football hockey handball basketball volleyball korfball water-polo rugby ice-hockey baseball futsal
  verb gelijk|spelen
  role sides: TEAM|TEAM-ALIAS|COUNTRY bare
  without TEAM behind of|against|at|with
  without COUNTRY behind of|against|at|with
  asserts meeting sides away=sides
  yes "Ajax en PSV hebben gelijkgespeeld. Het werd 1-1." => Ajax - PSV 1-1
  no "Ajax en PSV hebben gelijkgespeeld."
