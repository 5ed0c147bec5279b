# "greep met de vierde plaats naast het goud op de keirin": a medal that was missed, told as if beside another.

frame grabs-beside
  verb grijpen vissen pakken vallen
  role award: BESIDE[kind=next]
  asserts nothing
  last
  yes "Eva Bos greep naast de gouden medaille op de keirin. Eva Bos werd vierde." => Eva Bos: rank 4
  no "Eva Bos heeft naast de bronzen medaille op de sprint gegrepen."
