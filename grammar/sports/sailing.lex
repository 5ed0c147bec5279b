# Sailing, windsurfing and kitesurfing: each class is a contest of its own.

[sport-word sport=sailing weight=5 long]
zeilen, zeiler, zeilster, zeilers, zeilsters, zeilweek, zeilweken, wereldbekerzeilen, regattaveld, zeilploeg, zeilbond, zeilde, zeilden, gezeild, zeilduo, zeilteam, zeilselectie, zeiltoernooi, zeilwedstrijd, zeilwedstrijden, zeilregatta, zeilrace, zeilraces, zeiltop, olympisch zeiler, olympisch zeilster, wedstrijdzeilen, zeezeilen, topzeilen
windsurfen, windsurfer, windsurfers, windsurfster, windsurfsters, kitesurfen, kitesurfer, kitesurfers, kitesurfster, kitesurfsters, kitefoilen, kitefoiler, plankzeilen, plankzeiler, plankzeilster
Laserklasse, Laser-klasse, Laser Radial, Laser Radial-klasse, Nacra 17, 470-klasse, 49er, 49ers, 49erfx, 49er fx, 49er-fx, Finnklasse, Finn-klasse, medalrace, medal race, medalraces, medal races, ILCA 6, ILCA 7, ILCA6, ILCA7, ILCA-6, ILCA-7, Nacra17, Laser Standard, Laser Radiaal, RS:X, RS:X-klasse, iqfoil, Formula Kite, SailGP, America's Cup | weight=3

[discipline sport=sailing weight=0]
Laser Radial, Laser Radiaal, Laser Radial-klasse, Laser-Radial, Laser-Radialklasse, Radial-klasse, Radialklasse | id=laser-radial
ILCA 6, ILCA-6, ILCA6, ILCA 6-klasse, ILCA6-klasse | id=ilca-6
Laser, Laserklasse, Laser-klasse, Laser Standard, Laser Standaard | id=laser
ILCA 7, ILCA-7, ILCA7, ILCA 7-klasse, ILCA7-klasse | id=ilca-7
Finn, Finnklasse, Finn-klasse, Finnjol | id=finn
470-klasse, 470klasse, 470 klasse, 470-boot, 470-zeilers, 470-zeilsters, 470-duo | id=470-class crew
49er, 49ers, 49er-klasse, 49erklasse | id=49er crew
49erfx, 49er fx, 49er-fx, 49erfx-klasse, 49er fx-klasse, 49er-fx-klasse, FX-klasse | id=49er-fx crew
Nacra 17, Nacra-17, Nacra17, Nacra 17-klasse, Nacraklasse, Nacra-klasse, Nacra | id=nacra-17 crew
RS : X, RS : X-klasse, RS-X, RS X, RSX, RSX-klasse, RS-X-klasse | id=rs-x
iqfoil, iqfoil-klasse, windfoil | id=iqfoil
Formula Kite-klasse, formula kite, kitefoil, kitefoilklasse | id=formula-kite
Star-klasse, Starklasse | id=star crew
Tornadoklasse, Tornado-klasse | id=tornado crew
Yngling-klasse, Ynglingklasse, Yngling | id=yngling crew
Europe-klasse, Europeklasse | id=europe
Optimistklasse, Optimist-klasse | id=optimist
2.4mR, 2.4mr-klasse, 2.4-klasse | id=2.4mr

