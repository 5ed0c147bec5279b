# Words that all sports share: contests, rounds, groups, awards, records, and what tells sport from other matters.

[gender]
# What only women or only men are or ride: "het mannenkwartet", "de damesfinale".
vrouwenkwartet, dameskwartet, vrouwentrio, damestrio, vrouwenduo, damesduo, vrouwenviertal, damesviertal, vrouwendrietal, damesdrietal, vrouwenteam, damesteam, vrouwenselectie, damesselectie, vrouwenelftal, dameselftal, vrouwenequipe, damesequipe, vrouwenestafetteploeg, damesestafetteploeg, vrouwenestafetteteam, damesestafetteteam, vrouwenestafettekwartet, damesestafettekwartet, vrouwenaflossingsploeg, damesaflossingsploeg, vrouwenformatie, damesformatie, damesfinale, vrouwenfinales, damesfinales, vrouweneindstrijd, dameseindstrijd, vrouwenraces, damesraces, dameskoers, vrouwenkoersen, dameskoersen, dameswedstrijd, vrouwenwedstrijden, dameswedstrijden, damestoernooi, vrouwentornooi, damestornooi, vrouwencompetitie, damescompetitie, vrouwenklassement, damesklassement, vrouwenpodium, damespodium, vrouwentitel, damestitel, vrouwencategorie, damescategorie, damespeloton, vrouwenveld, damesveld, vrouwennummer, damesnummer, vrouwennummers, damesnummers, vrouwenreeks, damesreeks, vrouwenmanche, damesmanche, vrouwenklasse, damesklasse, vrouweneditie, dameseditie, vrouwenomloop, damesomloop, vrouwencross, damescross, vrouwenkampioenschap, dameskampioenschap, vrouwenwereldbeker, dameswereldbeker, vrouwenwereldbekerkoers, dameswereldbekerkoers, vrouwendagzege, damesdagzege, vrouwenprogramma, damesprogramma, vrouwenonderdeel, damesonderdeel, vrouwenonderdelen, damesonderdelen | gender=women
mannenkwartet, herenkwartet, mannentrio, herentrio, mannenduo, herenduo, mannenviertal, herenviertal, mannendrietal, herendrietal, mannenteam, herenteam, mannenselectie, herenselectie, mannenelftal, herenelftal, mannenequipe, herenequipe, mannenestafetteploeg, herenestafetteploeg, mannenestafetteteam, herenestafetteteam, mannenestafettekwartet, herenestafettekwartet, mannenaflossingsploeg, herenaflossingsploeg, mannenformatie, herenformatie, herenfinale, mannenfinales, herenfinales, manneneindstrijd, hereneindstrijd, mannenraces, herenraces, herenkoers, mannenkoersen, herenkoersen, herenwedstrijd, mannenwedstrijden, herenwedstrijden, herentoernooi, mannentornooi, herentornooi, mannencompetitie, herencompetitie, mannenklassement, herenklassement, mannenpodium, herenpodium, mannentitel, herentitel, mannencategorie, herencategorie, herenpeloton, mannenveld, herenveld, mannennummer, herennummer, mannennummers, herennummers, mannenreeks, herenreeks, mannenmanche, herenmanche, mannenklasse, herenklasse, manneneditie, hereneditie, mannenomloop, herenomloop, mannencross, herencross, mannenkampioenschap, herenkampioenschap, mannenwereldbeker, herenwereldbeker, mannenwereldbekerkoers, herenwereldbekerkoers, mannendagzege, herendagzege, mannenprogramma, herenprogramma, mannenonderdeel, herenonderdeel, mannenonderdelen, herenonderdelen | gender=men
vrouwen, dames, meiden, meisje, vrouwenwedstrijd, vrouwenrace, vrouwentoernooi, vrouwenkoers, meisjes, vrouwelijke, damesrace, vrouwenfinale, vrouwenpeloton | gender=women
mannen, heren, jongen, mannenwedstrijd, mannenrace, mannentoernooi, mannenkoers, jongens, mannelijke, herenrace, mannenfinale, mannenpeloton | gender=men
gemengde, gemengd, mixed | gender=mixed

[round]
finale, eindstrijd, A-finale, finalerace, finalerit, ochtendfinale, middagfinale, avondfinale, slotfinale | id=final except=marathon-skating
halve finale, halve finales, halvefinale, halve eindstrijd, halvefinales, halvefinalerace, halvefinaleraces, halvefinalerit, halvefinaleritten | id=semi-final
kwartfinale, kwartfinales, kwartfinalerace, kwartfinaleraces, kwartfinalerit, kwartfinaleritten | id=quarter-final
serie, series, reeks, reeksen | id=heat except=speed-skating+motor-sport+skeleton+bobsleigh+luge
heat | id=heat except=skeleton+bobsleigh+luge+motor-sport
heats | id=heat plural except=skeleton+bobsleigh+luge+motor-sport
voorronde, voorronden, voorrondes, kwalificatieronde | id=heat
kwalificaties | id=qualifying except=motor-sport

[group]
B-divisie, tweede divisie, B-finale, b-groep, B-poule | id=B
A-divisie, A-finale, a-groep, A-poule | id=A

# What a competitor can win. rank and medal follow from the word.
[award]
goud, gouden medaille, gouden plak, gouden medailles, goudmedaille, goudmedailles, WK-goud, EK-goud, NK-goud, BK-goud, olympisch goud, wereldbekergoud | rank=1 medal=gold
zilver, zilveren medaille, zilveren plak, zilveren medailles, zilveren plakken, WK-zilver, EK-zilver, NK-zilver, BK-zilver, olympisch zilver | rank=2 medal=silver
brons, bronzen medaille, bronzen plak, bronzen medailles, bronzen plakken, WK-brons, EK-brons, NK-brons, BK-brons, olympisch brons | rank=3 medal=bronze
zege, overwinning, winst, triomf, bloemen, zegebloemen, seizoenszege, seizoensoverwinning, seizoenszeges, seizoensoverwinningen | rank=1 kind=win
dagzege, dagoverwinning, dagwinst, eindzege, eindoverwinning, eindwinst, hoofdprijs, gouden tijd | rank=1
crosszege, crossoverwinning, crosswinst, veldritzege, veldritoverwinning, superprestigezege, superprestigeoverwinning, superprestige-zege, trofeezege, mountainbikezege, bmx-zege, baanzege, sprintwinst, regattazege, racezege, racewinst, profzege, profoverwinning, WorldTour-zege, WorldTourzege, World Tour-zege, Formule 1-zege, F1-zege, Grand Prix-zege, Grand-Prixzege, MotoGP-zege, solozege, sprintzege, carrièrezege, klassiekerzege, wereldbekerzege, wereldbekeroverwinning, wereldbekerwinst, wereldbekertriomf, ritzege, ritwinst, ritoverwinning, etappezege, etappewinst, etappeoverwinning | rank=1
titel, wereldtitel, europese titel, olympische titel, nationale titel, nederlandse titel, belgische titel, vlaamse titel, provinciale titel, provinciale trui, provinciale kampioenstrui, vlaamse trui, clubtitel, districtstitel, beloftentitel, juniorentitel, elitetitel, landstitel, EK-titel, WK-titel, NK-titel, kampioenstrui, regenboogtrui, driekleur, allroundtitel, sprinttitel | rank=1 title

[record-word]
wereldrecord, mondiaal record, mondiale toptijd, mondiaal besttijd, wereldbesttijd, wereldtoptijd | type=wr
olympisch record | type=or
europees record, continentaal record | type=er
Nederlands record, nationaal record, Belgisch record, landsrecord, nationale toptijd, Duits record, Noors record, Canadees record, Amerikaans record, Japans record, Brits record, Italiaans record, Zweeds record | type=nr
persoonlijk record, persoonlijke record, persoonlijke toptijd, persoonlijke besttijd, beste persoonlijke tijd, pr, persoonlijke records | type=pb
seizoensrecord, seizoensbeste tijd, beste seizoenstijd, seizoensbesttijd, wereldjaarprestatie, beste wereldjaarprestatie, jaarbeste tijd, seizoensbeste | type=sb
baanrecord, toernooirecord, kampioenschapsrecord, meetingrecord, parcoursrecord, stadionrecord, poolrecord, baanrecords, meetrecord | type=tr
wereldrecord bij de junioren, wereldjeugdrecord, juniorenwereldrecord, jeugdwereldrecord, wereldrecord junioren | type=jwr

[place-noun]
plaats, plek, stek, positie, tijd, rang, stekje, plaatsje, plekje, plaatsen, plekken, tijden, stelling, trede

# What "tweede" and "derde" go with where they are no place.
[common-noun]
mens, persoon, verjaardag, nederlander, belg, ronden, rondes, rit, ritten, dag, keer, maal, bocht, helft, set, speeldag, jaar, seizoen, deel, kwartaal, editie, poging, kans, minuut, week, weekend, weekeinde, maand, wissel, bekers, medaille, wedstrijd, afstand, slag, team, ploeg, coach, trainer, lijn, man, vrouw, zoon, dochter, huis, wereldoorlog, klasse, leg, doelpunt, treffer, goal, game, beurt, sprong, worp, rondje, slotronde, zege, overwinning, startbewijs, ticket, start

# "tweede ronde" is no place, but in "tweede etappe Ronde van Gent" the race begins.
[lap-noun]
ronde

# General signs of sport; the words of one sport stand in its own file.
[sport-word weight=1]
finish, finishte, finishlijn, eindstreep, startschot, klassement, podium, erepodium, medaille, medailles, kampioen, kampioene, wereldkampioen, wereldkampioene, wereldtitel, toernooi, seizoen, winnaar, winnares, trainer, coach, bondscoach, ploeggenoot, ploeggenote, landgenoot, landgenote, blessure, geblesseerd, atleet, atlete, sporter, sportster, sporters, training, kwalificatie, wedstrijd, wedstrijden, deelnemers, titelverdediger, debuut, race, races, plak, koploper, klassementsleider

[sport-word weight=2]
wereldbeker, olympisch, olympische, olympische spelen, winterspelen, zomerspelen, baanrecord, wereldrecord, wereldbekerwedstrijden, wereldbekerwedstrijd, world cup, EK, WK, NK, persoonlijk record, topsporter

# Matters that borrow the words of sport.
[topic-word weight=-2]
verkiezingen, gemeenteraad, lijsttrekker, zetel, zetels, stemmen, partijen, coalitie, minister, ministerie, kabinet, wethouder, Tweede Kamer, regering, premier, formateur, parlement, politie, brandweer, ziekenhuis, slachtoffer, slachtoffers, verdachte, rechtbank, officier van justitie, rechter, beurs, AEX, aandelen, aandeel, omzet, winstcijfers, nettowinst, kwartaalcijfers, beursgang, bank, bedrijf, bedrijven, failliet, faillissement, curator, curatoren, werknemers, medewerkers, klanten, economie, inflatie, miljard, film, regisseur, acteur, actrice, album, single, songfestival, zanger, zangeres, museum, conservator, roman, schrijver, Gouden Kalf, Nobelprijs, hoogleraar, onderzoekers, wetenschappers, universiteit, KNMI, code geel, code oranje, weerman, graden, trein, treinen, NS, snelweg, file, Rijkswaterstaat, ongeval, ongeluk, aanrijding, automobilist, vakbond, vakbonden, gemeente, burgemeester, provincie, subsidie, huizenprijzen, stembureau, opkomst, stemronde, vakjury, vakjury's, publiekspunten, songtekst, Oscars, Oscar, filmfestival, sportbonden, ledenvergadering, chef de mission

# Business and the stock exchange, the screen and the stage.
[topic-word weight=-2]
beurzen, AMX, AScX, Damrak, Wall Street, Dow Jones, Nasdaq, beurshandel, aandeelhouder, aandeelhouders, beursgenoteerde, koersdoel, koersdoelen, koersverlies, koerswinst, koersval, belegger, beleggers, obligaties, dividend, jaarcijfers, halfjaarcijfers, bedrijfsresultaat, brutowinst, bouwbedrijf, bouwconcern, staalconcern, winstwaarschuwing, zakenbank, analisten, rentebesluit, handelsoorlog, olieprijs, ECB, ebitda, bestuursvoorzitter, topman, topvrouw, raad van bestuur, raad van commissarissen
rapper, popster, acteurs, filmster, films, bioscoop, albums, singles, hitlijst, hitlijsten, Top 40, streamingdienst, soapster, soap, musical, theatervoorstelling, concert, concerten, festival, realityserie, talkshow, televisieprogramma, kijkcijfers, kijkers, BN'ers, prinses, koningin, hertogin, koningshuis

[heading]
Kijk live, Lees ook, Bekijk ook, Lees meer, Bekijk, Programma, Programma zaterdag, Programma zondag, Programma vrijdag, Uitslag, Uitslagen

[back-reference]
toen, destijds, indertijd, die dag, op die dag, diezelfde dag

[not-name]
BMX'er, BMX'ers, BMX'ster, MTB'er, MTB'ers, The, On, Of, Ice, And, Europees, Europese, Aziatisch, Aziatische, Afrikaans, Afrikaanse, Olympisch, Olympische, Paralympisch, Paralympische, Grand, Prix, Speed, Skating, Stadium, Stadion, Arena, Oval, Park, Centre, Center, Hall, Sportpark, Winterspelen, Zomerspelen, Kerst, Kerstmis, Pasen, Pinksteren, Koningsdag, Tweede, Eerste, World, Cup, League, Tour

# What came of all the rounds.
[overall-reference]
uiteindelijk, eindelijk

[now-reference]
nu, ditmaal, deze keer, dit keer, deze maal, nu wel, ditmaal wel

# The word before an infinitive.
[to-infinitive]
te
