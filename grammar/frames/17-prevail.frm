# Who prevails, in the words of Flanders, and who wins once more.

# "Claes haalde het voor Peeters": the first before the second.
frame prevail-before
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb halen
  needs MARKER[id=prevail]
  subject
  role second: PERSON|EPITHET|DEMONYM|PRONOUN behind for
  takes time
  without RANK
  without AWARD
  without NONRESULT
  asserts result subject rank=1 time
  asserts result second rank=2+
  yes "Anna Claes haalde het nipt voor Eva Peeters." => Anna Claes: rank 1; Eva Peeters: rank 2
  yes "In de sprint haalde Anna Claes het voor Eva Peeters en Lea Maas." => Anna Claes: rank 1; Eva Peeters: rank 2; Lea Maas: rank 3
  yes "Anna Claes heeft het gehaald voor Eva Peeters." => Anna Claes: rank 1; Eva Peeters: rank 2
  no "Anna Claes haalde het niet voor Eva Peeters."
  no "Anna Claes hoopt het te halen voor Eva Peeters."
  no "Anna Claes haalde het podium voor Eva Peeters."
  no "Anna Claes haalde het nipt."

# "won haar tweede wedstrijd op rij": it is the one reported.
frame win-once-more
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen
  needs MARKER[id=nth-win]
  subject
  role second?: competitor behind for|ahead
  takes time
  without AWARD
  without MARKER[id=medal-noun] bare
  asserts result subject rank=1 time
  asserts result second rank=2+
  yes "Anna Claes won haar derde race van het seizoen." => Anna Claes: rank 1
  yes "Tom Maes heeft zijn tweede etappe gewonnen." => Tom Maes: rank 1
  no "Anna Claes reed haar derde race van het seizoen."
  no "Anna Claes hoopt haar derde race van het seizoen te winnen."
  no "Anna Claes won haar derde race niet."
  no "Anna Claes won haar eerste EK-medaille."

# "kwam solo over de streep, voor Maes en Bos": who comes after.
frame alone-before
  verb aan|komen binnen|komen komen finishen over|komen
  needs MARKER[id=alone-home]
  subject
  role second: competitor behind for|ahead|before
  without RANK
  without GAP
  without NONRESULT
  asserts result second rank=2+
  yes "Anna Claes kwam solo over de streep voor Eva Peeters en Lea Maas." => Anna Claes: rank 1; Eva Peeters: rank 2; Lea Maas: rank 3
  no "Anna Claes wilde solo over de streep komen voor Eva Peeters."

# "werd tweede met 5,75 meter": the mark of a jump or throw stands beside the place.
frame place-with-mark
  sport athletics
  verb winnen worden eindigen finishen pakken veroveren halen behalen zegevieren grijpen nemen verdienen kronen
  subject
  role mark: DISTANCE[unit=metre] behind with
  without RECORD-WORD
  without NONRESULT
  without MARGIN
  without MARKER[id=lead-by]
  without MARKER[id=deficit]
  asserts result subject distance=mark
  yes "Polsstokspringer Tom Maes werd op de Diamond League atletiek tweede met 5,75 meter." => Tom Maes: rank 2, distance 5.75
  yes "Met 7,02 meter won verspringster Anna Claes het verspringen." => Anna Claes: rank 1, distance 7.02
  no "Polsstokspringer Tom Maes wil tweede worden met 5,75 meter."
  no "Atleet Tom Maes won de 800 meter met tien meter voorsprong." => Tom Maes: rank 1
  no "Atleet Tom Maes werd tweede op tien meter van Jan Bos." => Tom Maes: rank 2

# The end of a result list: who did not finish, did not start or was struck.
frame listed-unfinished
  needs MARKER[id=listed-dnf]
  role who: PERSON|TEAM bare
  asserts withdrawal who status=DNF
  yes "DNF: Anna Bos." => Anna Bos: DNF
  yes "Opgaven: Anna Bos, Eva Mol." => Anna Bos: DNF; Eva Mol: DNF
  yes "Niet gefinisht: Anna Bos, Eva Mol." => Anna Bos: DNF; Eva Mol: DNF
  no "Een opgave voor Anna Bos."

frame listed-unstarted
  needs MARKER[id=listed-dns]
  role who: PERSON|TEAM bare
  asserts withdrawal who status=DNS
  yes "DNS: Anna Bos." => Anna Bos: DNS
  yes "Niet gestart: Anna Bos." => Anna Bos: DNS
  no "Gestart: Anna Bos."

frame listed-struck
  needs MARKER[id=listed-dsq]
  role who: PERSON|TEAM bare
  asserts withdrawal who status=DSQ reason=rules
  yes "DSQ: Anna Bos." => Anna Bos: DSQ rules
  yes "Buiten tijd: Anna Bos en Eva Mol." => Anna Bos: DSQ rules; Eva Mol: DSQ rules
  no "Geen diskwalificatie: Anna Bos mag blijven." 

# "won voor Peeters, tweede op 40 seconden".
frame second-at-gap
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker -judo -boxing -kickboxing -wrestling -taekwondo -fencing
  verb winnen zegevieren triomferen halen
  subject
  role second: PERSON|EPITHET|TEAM|COUNTRY|TEAM-ALIAS|DEMONYM behind for|ahead
  role gap: GAP[kind=apposed]
  asserts result second gap gap-to=subject
  yes "Anna Claes won voor Eva Peeters, tweede op 40 seconden." => Anna Claes: rank 1; Eva Peeters: rank 2, gap 40 to Anna Claes
  yes "Anna Claes haalde het voor de Zwitserse Eva Peeters, tweede op 0,35 seconde." => Anna Claes: rank 1; Eva Peeters: rank 2, gap 0.35 to Anna Claes
  no "Anna Claes wil winnen voor Eva Peeters, tweede op 40 seconden."
