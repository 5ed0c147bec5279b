# Where somebody goes on riding: no place.

# "bleef op de tweede plaats schaatsen".
frame goes-on-riding-at
  verb schaatsen rijden lopen zwemmen fietsen hangen
  also blijven
  role rank: RANK
  asserts nothing
  last
  yes "Eva Maes bleef lang als tweede schaatsen. Eva Maes eindigde als vierde." => Eva Maes: rank 4
  no "Eva Maes bleef in de eerste rondes op de tweede plaats rijden."

# "kwam in positie vier te zitten", "lag in derde positie".
frame comes-to-sit-at
  verb zitten liggen rijden
  also komen
  role rank: RANK
  asserts nothing
  last
  yes "Eva Maes kwam als vierde te liggen. Eva Maes eindigde als zesde." => Eva Maes: rank 6
  no "Eva Maes kwam meteen op de vierde plaats te zitten."

# "bezorgde Nederland goud": who did it won, and not the nation.
frame gives-nation-award
  verb bezorgen schenken geven brengen op|leveren
  voice active
  role winner: PERSON bare
  role nation: COUNTRY bare
  role award: AWARD bare
  without DISCIPLINE[crew]
  takes time
  asserts result winner rank=award medal=award time
  last
  yes "Tom Maes bezorgde Nederland goud op de 1000 meter." => Tom Maes: rank 1, medal gold
  yes "Tom Maes schonk Nederland de zege op de 1000 meter." => Tom Maes: rank 1
  no "Tom Maes hoopt Nederland goud te bezorgen."
