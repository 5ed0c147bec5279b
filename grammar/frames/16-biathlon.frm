# Biathlon: who skis or shoots to a place.

frame shoot-to-place
  verb schieten langlaufen skiën snellen
  sport biathlon
  subject
  role rank: RANK bare
  takes time gap
  without NONRESULT
  allow must
  asserts result subject rank time gap
  yes "Biatlete Karin Mulder schoot zich naar de zesde plaats." => Karin Mulder: rank 6
  yes "De biatleet Tom Maes langlaufte in de massastart naar de vierde plek." => Tom Maes: rank 4
  no "Biatlete Karin Mulder schoot zich uit de top tien."
  no "Biatlete Karin Mulder hoopt zich naar de zesde plaats te schieten."

frame shoot-to-award
  verb schieten langlaufen skiën
  sport biathlon
  subject
  role award: AWARD behind to
  takes time
  without NONRESULT
  allow must
  asserts result subject rank=award medal=award time
  yes "Biatlete Karin Mulder schoot zich foutloos naar het zilver." => Karin Mulder: rank 2, medal silver
  yes "Biatlete Karin Mulder langlaufte zich foutloos naar het zilver." => Karin Mulder: rank 2, medal silver
  no "Biatlete Karin Mulder schoot voor het goud twee keer mis."
  no "Biatlete Karin Mulder wilde zich naar het goud schieten."
