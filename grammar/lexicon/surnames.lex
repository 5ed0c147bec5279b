# Surnames that end in -s of their own: "Maes zege" is no Mae's.

[surname]
Adams, Adriaens, Adriaenssens, Aelbrechts, Aerts, Albers, Alberts, Andries, Anthonis, Arends, Arnouts
Baeckelmans, Baetens, Baets, Bakkers, Barends, Bartels, Bastiaans, Bastiaens, Beckers, Beeckmans, Beelens
Beerens, Berends, Bessems, Beukers, Bogaerts, Boons, Bosmans, Bouwens, Bouwmans, Brands, Brouns, Brouwers
Bruins, Bruyns, Buelens, Buijs, Buys, Caers, Callens, Carels, Carlens, Caspers, Celis, Ceulemans, Christiaens
Claes, Claessens, Claeys, Clijsters, Coolens, Cools, Coopmans, Coosemans, Cornelis, Cornelissens, Corstjens
Courtens, Creemers, Cuijpers, Cuppens, Cuypers, Daelmans, Daems, Damens, Daniëls, Debaets, Deckers, Diels
Dierckens, Dillens, Driesens, Driessens, Dumas, Ebbers, Eggers, Elias, Engels, Ermens, Evens, Everaerts, Evers
Feyaerts, Fleurackers, Foulkes, Franssens, Frederiks, Geeraerts, Geerts, Geraets, Gerits, Gevers, Giebels
Gielens, Gijbels, Gijsbers, Gijsbrechts, Gilis, Gillis, Goedhals, Goosens, Goossens, Govaerts, Govers, Greefs
Grootaers, Grooters, Haesaerts, Hamers, Harmens, Harms, Heirmans, Helsens, Hendriks, Henkens, Hens, Hermans
Hermens, Hoeks, Holmes, Houbrechts, Hughes, Huijbregts, Huybrechts, Huygens, Huysmans, Imants, Ingels
Isenbaerts, Jacobs, Jaegers, Jakobs, Jans, Jansens, Janssens, Jaspers, Jeuris, Jochems, Jones, Joris
Jorissens, Kempeneers, Kemps, Kennes, Kerkhofs, Keunens, Klaassens, Klerks, Knippers, Koenders, Koppers
Kuipers, Kusters, Kuypers, Laenens, Lambrechts, Lamers, Lammens, Lammers, Laurijssens, Leemans, Leenaerts
Leenders, Lemmens, Lenaerts, Lenders, Lenssens, Leys, Liekens, Lievens, Lippens, Lommers, Loots, Lucas, Luijks
Maas, Maertens, Maes, Martens, Marynissens, Mathijssens, Matthijs, Matthys, Mees, Meeus, Meeuwissens, Meeuws
Melis, Mertens, Meulemans, Meuris, Mevis, Michels, Michiels, Moens, Moermans, Mommers, Moons, Mulders
Naessens, Nelis, Nelissens, Nijs, Nuyts, Nys, Oomens, Ooms, Pauwels, Peeters, Perkins, Peters, Philippaerts
Philips, Pieters, Pinckaers, Pinxters, Poels, Pollers, Putmans, Quintens, Raes, Raeymaekers, Ramaekers
Reijnders, Reinders, Reynaerts, Roberts, Robijns, Roelandts, Roelants, Roels, Roets, Rogers, Rogiers, Rombouts
Rooijakkers, Roos, Ross, Saelens, Schepens, Schepers, Schippers, Schoenmaekers, Schoenmakers, Schouwenaars
Schreurs, Schrijvers, Schroots, Schuermans, Segers, Seghers, Serneels, Severijns, Sierens, Simmons, Simons
Slaats, Slegers, Smeets, Smets, Smits, Smulders, Snels, Snijders, Soetaers, Sommers, Spruyts, Staals, Stappers
Steegmans, Stevens, Swaans, Symons, Thijs, Thoelens, Thomas, Thys, Tielemans, Timmermans, Timmers, Torfs
Tuyls, Vaes, Valckenaers, Vekemans, Verwimps, Vissers, Vleugels, Vloeberghs, Voets, Vogels, Vos, Vriens
Wauters, Weemaes, Weerts, Wellens, Welters, Wens, Wiggers, Wijers, Wijnants, Willems, Williams, Wils, Winters
Wolfs, Wouters, Wuyts, Wynants, Yskouts, Zegers, Zwaans

# Surnames that stand behind an article: "De Waard won".
[surname article]
Waard, Haan, Boer, Jong, Jonge, Vries, Wit, Bruin, Bruijn, Bruyn, Groot, Graaf, Ruiter, Koning, Leeuw, Ridder, Rooij, Rooy, Goede, Lange, Smet
Backer, Winter, Wilde, Zwart, Kort, Korte, Beer, Witte, Keijzer, Keyser, Haas, Gier, Regt, Clercq, Cock, Kock, Pauw, Wolf, Hoop, Rijk, Rijke, Klerk
Nooijer, Nijs, Bock, Bakker, Maeyer, Meyer, Mol, Moor, Roo, Vos, Greef, Gruyter, Kruijf, Kuyper, Laet, Loor, Lathauwer, Marez, Meulemeester
Meester, Munck, Mulder, Paepe, Pauw, Pooter, Potter, Ryck, Rycke, Schepper, Schrijver, Schutter, Smedt, Sutter, Vlieger, Vocht, Vree, Vroome, Weert, Weerdt, Zeeuw, Zoete
