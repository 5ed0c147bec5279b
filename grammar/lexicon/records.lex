# Records by their scope, and what else they are called.

[record-word]
wereldindoorrecord, wereldrecord indoor, indoorwereldrecord, wereldzaalrecord, wereldrecordtijd, wereldrecordafstand, mondiale recordtijd, mondiale besttijd, mondiale topprestatie, beste wereldprestatie ooit | type=wr
Olympisch record, olympische recordtijd | type=or
europees indoorrecord, Europese recordtijd, europese record, Europees zaalrecord, Afrikaans record, Aziatisch record, Afrikaanse record, Aziatische record, continentaal indoorrecord | type=er
Nederlands indoorrecord, Belgisch indoorrecord, nationaal indoorrecord, nationale indoorrecord, nationale record, Nederlandse record, Belgische record, Nederlandse recordtijd, Belgische recordtijd, nationale recordtijd, nationale besttijd, Nederlandse besttijd, Belgische besttijd, Nederlands zaalrecord, Belgisch zaalrecord | type=nr
persoonlijk indoorrecord, persoonlijk puntenrecord, persoonlijke recordtijd, persoonlijke recordafstand, persoonlijke topprestatie, persoonlijk besttijd, persoonlijk beste, persoonlijke beste, personal best, p.r., PB, pr's | type=pb
wereldseizoensbeste, beste seizoensprestatie, seizoensbeste prestatie, beste jaarprestatie, beste wereldseizoensprestatie, snelste wereldjaartijd, jaarwereldbeste, beste seizoenstijd, beste seizoentijd, snelste seizoentijd, snelste seizoenstijd, snelste tijd van het seizoen, beste jaartijd, wereldjaarbeste, season best, seasonbest | type=sb
parcoursrecords, kampioenschapsrecord, toernooirecord, wedstrijdrecord, hallenrecord, hallerecord, baanrecordtijd, evenementsrecord, evenementrecord, WK-record, EK-record, NK-record, meetingsrecord, circuitrecord, trackrecord, parcourstijd, koersrecord, track record | type=tr
wereldjuniorenrecord, wereldrecord voor junioren, wereldrecord bij de beloften, mondiaal juniorenrecord | type=jwr
Europees juniorenrecord, Europees jeugdrecord, Europees record bij de junioren, Europees record voor junioren, Europees record junioren | type=jer
Nederlands juniorenrecord, Nederlands jeugdrecord, Belgisch juniorenrecord, Belgisch jeugdrecord, nationaal juniorenrecord, nationaal jeugdrecord, Nederlands record bij de junioren, Nederlands record voor junioren, Belgisch record bij de junioren, Belgisch record bij de beloften, Belgisch beloftenrecord, Nederlands beloftenrecord, Nederlandse juniorenrecord, Belgische juniorenrecord, nationale juniorenrecord, Nederlandse jeugdrecord, Belgische jeugdrecord | type=jnr

# Of a kind that is not written: what is told of them is a result, and no record.
clubrecord, clubrecords, clubrecordtijd, clubrecordafstand, schoolrecord, provinciaal record, provinciale record, streekrecord, regiorecord, stadsrecord, gewestelijk record, mastersrecord, masterrecord, veteranenrecord, leeftijdsrecord, familierecord, verenigingsrecord, CR, Vlaams record, Gronings record, Fries record, Drents record, Brabants record, Limburgs record, Gelders record, Zeeuws record | type=other

[record-word kind=holder]
recordhouder, recordhoudster
wereldrecordhouder, wereldrecordhoudster, houder van het wereldrecord, houdster van het wereldrecord | type=wr
Europees recordhouder, Europees recordhoudster, houder van het Europees record, houdster van het Europees record | type=er
nationaal recordhouder, nationaal recordhoudster, Nederlands recordhouder, Nederlands recordhoudster, Belgisch recordhouder, Belgisch recordhoudster, houder van het Nederlands record, houdster van het Nederlands record, houder van het Belgisch record, houdster van het Belgisch record, houder van het nationaal record, houdster van het nationaal record, Nederlandse recordhouder, Nederlandse recordhoudster, nationale recordhouder, nationale recordhoudster | type=nr
baanrecordhouder, baanrecordhoudster, parcoursrecordhouder, parcoursrecordhoudster, houder van het baanrecord, houdster van het baanrecord, houder van het parcoursrecord, houdster van het parcoursrecord | type=tr

# Clipped, as desks write them.
[record-word]
BR, NR | type=nr
WR | type=wr
World Games-record, Diamond League-record, Spelenrecord, Paralympisch record, Europese Spelen-record, meetingsbesttijd, kampioenschapsbesttijd, toernooibesttijd | type=tr
