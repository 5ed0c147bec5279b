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
