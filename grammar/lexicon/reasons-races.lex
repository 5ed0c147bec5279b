# What goes wrong in races on engines, snow and water.

[reason category=fall]
touché, clash, startbotsing, duw in de rug, tik van achteren, klapper, massacrash, highsider, lowsider, high-sider
botsing in bocht 1, botsing in de openingsronde, botsing met zijn teamgenoot, botsing met zijn ploeggenoot, aanrijding met zijn teamgenoot, aanrijding met zijn ploeggenoot, aanrijding in de openingsronde
aanrijding in de eerste ronde, aanrijding in de eerste bocht, aanrijding in bocht 1, aanrijding bij de start, aanrijding met een concurrent

[reason category=mechanical]
opgegeven motor, brandende motor, rokende remmen, rokende banden, rokende auto, rokende wagen, brandstofprobleem, brandstofproblemen, benzinegebrek, lege tank, elektrisch probleem, elektrische problemen, elektronisch probleem, elektronische problemen, elektronicaproblemen, sensorprobleem, vermogensverlies, krachtverlies, drukverlies, geknapte riem, vastgelopen motor, geblokkeerde rem, gesmolten koppeling, losse wielmoer, gebroken wiel
wegvallend vermogen, wegvallende druk, bandenschade, vloerschade, schade aan zijn auto, schade aan zijn wagen
schade aan zijn bolide, schade aan de wagen, schade aan de bolide, problemen met de motor, problemen met zijn motor
problemen met de versnellingsbak, problemen met zijn versnellingsbak, probleem met zijn motor, probleem met de motor
probleem met de versnellingsbak, probleem met de remmen, problemen met de remmen, probleem met de hydrauliek
motor die het begaf, versnellingsbak die het begaf
