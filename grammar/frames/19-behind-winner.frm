# Those who come behind the winner, each with how far behind: "won voor Maes op 0,31 en Bos op 0,45".
frame behind-winner-second
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb winnen zegevieren triomferen halen zijn
  subject
  role second: competitor behind for|ahead
  role gap: GAP[kind=second]
  without GAP[kind=third]
  without RANK
  asserts result second gap gap-to=subject
  yes "Anna Smit won in 1.34,22, voor Eva Bos op 0,31." => Anna Smit: rank 1, time 94.22; Eva Bos: rank 2, time 94.53, gap 0.31 to Anna Smit
  no "Anna Smit wil winnen voor Eva Bos op 0,31."

frame behind-winner-third
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb winnen zegevieren triomferen halen zijn
  before
  subject
  role gap: GAP[kind=third]
  asserts result subject rank=3 gap gap-to=before
  yes "Anna Smit won voor Eva Bos op 12 seconden en Ann Kok op 15 seconden." => Anna Smit: rank 1; Eva Bos: rank 2, gap 12 to Anna Smit; Ann Kok: rank 3, gap 15 to Anna Smit
  no "Anna Smit wil winnen voor Eva Bos op 12 seconden en Ann Kok op 15 seconden."

frame behind-winner-fourth
  sport -tennis -football -hockey -darts -handball -basketball -volleyball -beach-volleyball -korfball -water-polo -rugby -ice-hockey -baseball -badminton -table-tennis -futsal -padel -snooker
  verb winnen zegevieren triomferen halen zijn
  subject
  role gap: GAP[kind=fourth]
  asserts result subject rank=4 gap
  yes "Anna Smit won voor Eva Bos op 12 seconden, Ann Kok op 15 seconden en Lies Mol op 20 seconden." => Anna Smit: rank 1; Eva Bos: rank 2, gap 12 to Anna Smit; Ann Kok: rank 3, gap 15 to Anna Smit; Lies Mol: rank 4, gap 20 to Anna Smit
  no "Anna Smit wil winnen voor Eva Bos op 12 seconden, Ann Kok op 15 seconden en Lies Mol op 20 seconden."

# "won, met op 3 tellen Maes en op 6 tellen Bos".
frame behind-winner-with
  verb winnen zegevieren triomferen
  subject
  role gap: GAP[kind=with-second]
  role second: competitor adjoining
  asserts result second rank=2 gap gap-to=subject
  yes "Anna Smit won, met op 3 tellen Eva Bos." => Anna Smit: rank 1; Eva Bos: rank 2, gap 3 to Anna Smit
  no "Anna Smit wil winnen, met op 3 tellen Eva Bos."

