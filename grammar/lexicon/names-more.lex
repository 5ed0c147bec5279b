# Initials that people are called by, and words with a capital that are no names of people.

[first-name gender=men]
CJ, TJ, JJ, AJ, KJ, RJ, PJ, BJ, JP, JD, EJ, OJ, MJ, LJ, JT, JR, DJ | ambiguous

[not-name compound]
Oceaan, Basin, Gardens, Veldloop, Bosloop, Corrida, Jogging, Kermiskoers, Kermesse, Cyclocross, Stratenloop, Halloweenrun

[not-name]
Oostenwind, Westenwind, Noordenwind, Zuidenwind, Zuidwestenwind, Noordwestenwind, Noordoostenwind, Zuidoostenwind
Worldcup, Worldcups, World Cups, Wereldbekers, Wereldbeker, Worldtour, ProSeries

# Seas, straits and lakes, and woods and grounds where contests are held.
[place]
Middellandse Zee, Rode Zee, Zwarte Zee, Dode Zee, Kaspische Zee, Egeïsche Zee, Adriatische Zee, Tyrreense Zee, Ierse Zee, Baltische Zee, Barentszzee, Caribische Zee, Stille Oceaan, Grote Oceaan, Atlantische Oceaan, Indische Oceaan
Straat van Gibraltar, Het Kanaal, Golf van Biskaje, Golf van Napels, Perzische Golf, Loch Lomond, Loch Ness, Gardameer, Comomeer, Bodenmeer, Meer van Genève, Lago Maggiore, Lake Placid, Lake Louise, Silver Lake, Lake District
Amsterdamse Bos, Haagse Bos, Haarlemmerhout, Kralingse Bos, Goffertpark, Vondelpark, Central Park, Hyde Park, Flushing Meadows, Wagener Stadion, Sonsbeekpark, Domein Puyenbroeck, Puyenbroeck
Matterley Basin, Alexandra Palace, Crystal Palace, Madison Square Garden, Ally Pally

# More given names of people from abroad and at home.
[first-name gender=women]
Yemisi, Nargélis, Nargelis, Damara, Fanos, Loura, Mirona, Nafi, Annik, Kori, Britany, Brittani, Theresia, Celliphine, Tonea, Nketia, Asmarech, Zeyneba, Zaynab, Annemie, Annelore, Yanina, Ginella, Frèdèrique, Garbine, Gayle, Vytaute, Nomi, Avital, Kirstie, Begona, Githa, Alise, Siobhán, Analia, Gili, Loena, Larkyn, Mercyline, Werkuha, Zaneta, Anhelina, Xiyu, A-rim
[first-name gender=men]
Keitharo, Mykolas, Davey, Caimin, Kumari, Yonah, Suldan, Yari, Isac, Iliass, Dieumerci, Enoch, Staffan, Rigino, Nassef, Elmo, Reuven, Kaden, Domien, Naud, Sieben, Jac, Havard, Basten, Yoris, Boaz, Wibout, Artuur, Aleh, Corne, Jaymio, Ynze, Sverri, Nicolo, Aman, Levani, Wachid, Moris, Bereket, Kibiwott, Othmane, Narve, Oblique, Marileudis, Reynier, Lazaro, Mykhaylo, Hyo-jun

# Who swims, runs or rides first or last for a team.
[person-noun role=athlete gender=women]
slotzwemster, startzwemster, openingszwemster, estafettezwemster, slotrijdster, startrijdster, slotrenster
[person-noun role=athlete]
slotzwemmer, startzwemmer, openingszwemmer, estafettezwemmer, slotrijder, startrijder, slotman, slotruiter, startruiter

# Surnames of China and Korea that stand before the given name.
[first-name]
Fan, Han, Wang, Zhang, Liu, Zhu, Guo, Zheng, Feng, Dong, Cao, Yuan, Deng, Shen, Zeng, Peng, Jiang, Cai, Ding, Wei, Xue, Qin, Cui, Zhao, Zhou, Huang, Xu, Hu, Ma, Luo, Gao, Tang, Cheng, Choi, Shim, Seo, Hwang, Kwak, Noh, Jung, Jeong, Jang, Cho, Yoon, Lim, Kang, Hong, Shin, Kwon | ambiguous

# Words that open a sentence, and are nobody.
[not-name]
Mount, Waardeloos, Jammer, Prachtig, Geweldig, Ongelofelijk, Ongelooflijk, Fantastisch, Bizar, Vreselijk, Ongekend, Ongehoord, Onvoorstelbaar, Ongeloof, Balen, Chapeau, Topdag, Baaldag, Pechdag, Rotdag, Taart, Cadeau, Cadeautje, Confetti, Champagne, Tranen, Gejuich, Gejubel, Applaus, Ontlading, Opluchting, Ontgoocheling, Teleurstelling, Blijdschap, Vreugde, Verdriet, Toeval, Paniek, Chaos, Drama, Spektakel, Spanning, Sensatie, Verrassing, Revanche, Eerherstel, Genoegdoening, Gerechtigheid, Kippenvel, Zenuwen, Ervaring, Vermoeidheid, Vertrouwen, Zelfvertrouwen, Motivatie, Doorzettingsvermogen, Wilskracht, Karakter, Routine, Tegenslag, Tegenwind, Rugwind, Mist, Hitte, Onweer, Hagel, Modder, Zand, Ijzel, Valpartijen, Valpartij, Blessureleed, Materiaalpech, Panne, Uitgerekend, Andermaal, Kwartier, Halfweg, Halverwege, Onderweg, Vooraan, Achteraan, Bovenaan, Onderaan, Thuisvoordeel, Thuispubliek, Publiek, Toeschouwers, Supporters, Kinderen, Ouders, Vrienden, Familie, Organisatie, Bestuur, Jury, Scheidsrechter

# Who leads a team of cars or motorcycles.
[person-noun role=coach]
Ferrari-teambaas, Ferrari-teamchef, Ferrari-teamleider, Ferrari-baas
Mercedes-teambaas, Mercedes-teamchef, Mercedes-teamleider, Mercedes-baas
McLaren-teambaas, McLaren-teamchef, McLaren-teamleider, McLaren-baas
Red Bull-teambaas, Red Bull-teamchef, Red Bull-teamleider, Red Bull-baas
Williams-teambaas, Williams-teamchef, Williams-teamleider, Williams-baas
Haas-teambaas, Haas-teamchef, Haas-teamleider, Haas-baas
Alpine-teambaas, Alpine-teamchef, Alpine-teamleider, Alpine-baas
Renault-teambaas, Renault-teamchef, Renault-teamleider, Renault-baas
Aston Martin-teambaas, Aston Martin-teamchef, Aston Martin-teamleider, Aston Martin-baas
AlphaTauri-teambaas, AlphaTauri-teamchef, AlphaTauri-teamleider, AlphaTauri-baas
Sauber-teambaas, Sauber-teamchef, Sauber-teamleider, Sauber-baas
Audi-teambaas, Audi-teamchef, Audi-teamleider, Audi-baas
Cadillac-teambaas, Cadillac-teamchef, Cadillac-teamleider, Cadillac-baas
Alfa Romeo-teambaas, Alfa Romeo-teamchef, Alfa Romeo-teamleider, Alfa Romeo-baas
Racing Bulls-teambaas, Racing Bulls-teamchef, Racing Bulls-teamleider, Racing Bulls-baas
Ducati-teambaas, Ducati-teamchef, Ducati-teamleider, Ducati-baas
Yamaha-teambaas, Yamaha-teamchef, Yamaha-teamleider, Yamaha-baas
Honda-teambaas, Honda-teamchef, Honda-teamleider, Honda-baas
KTM-teambaas, KTM-teamchef, KTM-teamleider, KTM-baas
Aprilia-teambaas, Aprilia-teamchef, Aprilia-teamleider, Aprilia-baas

# Of two nations: which of them, nobody says.
[region-demonym]
Nederlands-Belgische, Nederlands-Duitse, Nederlands-Franse, Nederlands-Amerikaanse, Nederlands-Britse | gender=women adjective
Nederlands-Spaanse, Nederlands-Italiaanse, Nederlands-Zwitserse, Nederlands-Noorse, Nederlands-Canadese | gender=women adjective
Nederlands-Australische, Nederlands-Ierse, Nederlands-Zweedse, Nederlands-Deense, Nederlands-Oostenrijkse | gender=women adjective
Nederlands-Turkse, Nederlands-Marokkaanse, Nederlands-Poolse, Belgisch-Nederlandse, Belgisch-Duitse | gender=women adjective
Belgisch-Franse, Belgisch-Amerikaanse, Belgisch-Britse, Belgisch-Spaanse, Belgisch-Italiaanse, Belgisch-Zwitserse | gender=women adjective
Belgisch-Noorse, Belgisch-Canadese, Belgisch-Australische, Belgisch-Ierse, Belgisch-Zweedse, Belgisch-Deense | gender=women adjective
Belgisch-Oostenrijkse, Belgisch-Turkse, Belgisch-Marokkaanse, Belgisch-Poolse, Vlaams-Nederlandse | gender=women adjective
Vlaams-Belgische, Vlaams-Duitse, Vlaams-Franse, Vlaams-Amerikaanse, Vlaams-Britse, Vlaams-Spaanse | gender=women adjective
Vlaams-Italiaanse, Vlaams-Zwitserse, Vlaams-Noorse, Vlaams-Canadese, Vlaams-Australische, Vlaams-Ierse | gender=women adjective
Vlaams-Zweedse, Vlaams-Deense, Vlaams-Oostenrijkse, Vlaams-Turkse, Vlaams-Marokkaanse, Vlaams-Poolse | gender=women adjective
Duits-Nederlandse, Duits-Belgische, Duits-Franse, Duits-Amerikaanse, Duits-Britse, Duits-Spaanse, Duits-Italiaanse | gender=women adjective
Duits-Zwitserse, Duits-Noorse, Duits-Canadese, Duits-Australische, Duits-Ierse, Duits-Zweedse, Duits-Deense | gender=women adjective
Duits-Oostenrijkse, Duits-Turkse, Duits-Marokkaanse, Duits-Poolse, Frans-Nederlandse, Frans-Belgische | gender=women adjective
Frans-Duitse, Frans-Amerikaanse, Frans-Britse, Frans-Spaanse, Frans-Italiaanse, Frans-Zwitserse, Frans-Noorse | gender=women adjective
Frans-Canadese, Frans-Australische, Frans-Ierse, Frans-Zweedse, Frans-Deense, Frans-Oostenrijkse, Frans-Turkse | gender=women adjective
Frans-Marokkaanse, Frans-Poolse, Amerikaans-Nederlandse, Amerikaans-Belgische, Amerikaans-Duitse | gender=women adjective
Amerikaans-Franse, Amerikaans-Britse, Amerikaans-Spaanse, Amerikaans-Italiaanse, Amerikaans-Zwitserse | gender=women adjective
Amerikaans-Noorse, Amerikaans-Canadese, Amerikaans-Australische, Amerikaans-Ierse, Amerikaans-Zweedse | gender=women adjective
Amerikaans-Deense, Amerikaans-Oostenrijkse, Amerikaans-Turkse, Amerikaans-Marokkaanse, Amerikaans-Poolse | gender=women adjective
Brits-Nederlandse, Brits-Belgische, Brits-Duitse, Brits-Franse, Brits-Amerikaanse, Brits-Spaanse, Brits-Italiaanse | gender=women adjective
Brits-Zwitserse, Brits-Noorse, Brits-Canadese, Brits-Australische, Brits-Ierse, Brits-Zweedse, Brits-Deense | gender=women adjective
Brits-Oostenrijkse, Brits-Turkse, Brits-Marokkaanse, Brits-Poolse, Engels-Nederlandse, Engels-Belgische | gender=women adjective
Engels-Duitse, Engels-Franse, Engels-Amerikaanse, Engels-Britse, Engels-Spaanse, Engels-Italiaanse | gender=women adjective
Engels-Zwitserse, Engels-Noorse, Engels-Canadese, Engels-Australische, Engels-Ierse, Engels-Zweedse, Engels-Deense | gender=women adjective
Engels-Oostenrijkse, Engels-Turkse, Engels-Marokkaanse, Engels-Poolse, Schots-Nederlandse, Schots-Belgische | gender=women adjective
Schots-Duitse, Schots-Franse, Schots-Amerikaanse, Schots-Britse, Schots-Spaanse, Schots-Italiaanse | gender=women adjective
Schots-Zwitserse, Schots-Noorse, Schots-Canadese, Schots-Australische, Schots-Ierse, Schots-Zweedse, Schots-Deense | gender=women adjective
Schots-Oostenrijkse, Schots-Turkse, Schots-Marokkaanse, Schots-Poolse, Spaans-Nederlandse, Spaans-Belgische | gender=women adjective
Spaans-Duitse, Spaans-Franse, Spaans-Amerikaanse, Spaans-Britse, Spaans-Italiaanse, Spaans-Zwitserse | gender=women adjective
Spaans-Noorse, Spaans-Canadese, Spaans-Australische, Spaans-Ierse, Spaans-Zweedse, Spaans-Deense | gender=women adjective
Spaans-Oostenrijkse, Spaans-Turkse, Spaans-Marokkaanse, Spaans-Poolse, Italiaans-Nederlandse, Italiaans-Belgische | gender=women adjective
Italiaans-Duitse, Italiaans-Franse, Italiaans-Amerikaanse, Italiaans-Britse, Italiaans-Spaanse | gender=women adjective
Italiaans-Zwitserse, Italiaans-Noorse, Italiaans-Canadese, Italiaans-Australische, Italiaans-Ierse | gender=women adjective
Italiaans-Zweedse, Italiaans-Deense, Italiaans-Oostenrijkse, Italiaans-Turkse, Italiaans-Marokkaanse | gender=women adjective
Italiaans-Poolse, Zwitsers-Nederlandse, Zwitsers-Belgische, Zwitsers-Duitse, Zwitsers-Franse, Zwitsers-Amerikaanse | gender=women adjective
Zwitsers-Britse, Zwitsers-Spaanse, Zwitsers-Italiaanse, Zwitsers-Noorse, Zwitsers-Canadese, Zwitsers-Australische | gender=women adjective
Zwitsers-Ierse, Zwitsers-Zweedse, Zwitsers-Deense, Zwitsers-Oostenrijkse, Zwitsers-Turkse, Zwitsers-Marokkaanse | gender=women adjective
Zwitsers-Poolse, Marokkaans-Nederlandse, Marokkaans-Belgische, Marokkaans-Duitse, Marokkaans-Franse | gender=women adjective
Marokkaans-Amerikaanse, Marokkaans-Britse, Marokkaans-Spaanse, Marokkaans-Italiaanse, Marokkaans-Zwitserse | gender=women adjective
Marokkaans-Noorse, Marokkaans-Canadese, Marokkaans-Australische, Marokkaans-Ierse, Marokkaans-Zweedse | gender=women adjective
Marokkaans-Deense, Marokkaans-Oostenrijkse, Marokkaans-Turkse, Marokkaans-Poolse, Surinaams-Nederlandse | gender=women adjective
Surinaams-Belgische, Surinaams-Duitse, Surinaams-Franse, Surinaams-Amerikaanse, Surinaams-Britse | gender=women adjective
Surinaams-Spaanse, Surinaams-Italiaanse, Surinaams-Zwitserse, Surinaams-Noorse, Surinaams-Canadese | gender=women adjective
Surinaams-Australische, Surinaams-Ierse, Surinaams-Zweedse, Surinaams-Deense, Surinaams-Oostenrijkse | gender=women adjective
Surinaams-Turkse, Surinaams-Marokkaanse, Surinaams-Poolse, Turks-Nederlandse, Turks-Belgische, Turks-Duitse | gender=women adjective
Turks-Franse, Turks-Amerikaanse, Turks-Britse, Turks-Spaanse, Turks-Italiaanse, Turks-Zwitserse, Turks-Noorse | gender=women adjective
Turks-Canadese, Turks-Australische, Turks-Ierse, Turks-Zweedse, Turks-Deense, Turks-Oostenrijkse | gender=women adjective
Turks-Marokkaanse, Turks-Poolse, Noors-Nederlandse, Noors-Belgische, Noors-Duitse, Noors-Franse, Noors-Amerikaanse | gender=women adjective
Noors-Britse, Noors-Spaanse, Noors-Italiaanse, Noors-Zwitserse, Noors-Canadese, Noors-Australische, Noors-Ierse | gender=women adjective
Noors-Zweedse, Noors-Deense, Noors-Oostenrijkse, Noors-Turkse, Noors-Marokkaanse, Noors-Poolse, Deens-Nederlandse | gender=women adjective
Deens-Belgische, Deens-Duitse, Deens-Franse, Deens-Amerikaanse, Deens-Britse, Deens-Spaanse, Deens-Italiaanse | gender=women adjective
Deens-Zwitserse, Deens-Noorse, Deens-Canadese, Deens-Australische, Deens-Ierse, Deens-Zweedse, Deens-Oostenrijkse | gender=women adjective
Deens-Turkse, Deens-Marokkaanse, Deens-Poolse, Zweeds-Nederlandse, Zweeds-Belgische, Zweeds-Duitse, Zweeds-Franse | gender=women adjective
Zweeds-Amerikaanse, Zweeds-Britse, Zweeds-Spaanse, Zweeds-Italiaanse, Zweeds-Zwitserse, Zweeds-Noorse | gender=women adjective
Zweeds-Canadese, Zweeds-Australische, Zweeds-Ierse, Zweeds-Deense, Zweeds-Oostenrijkse, Zweeds-Turkse | gender=women adjective
Zweeds-Marokkaanse, Zweeds-Poolse, Fins-Nederlandse, Fins-Belgische, Fins-Duitse, Fins-Franse, Fins-Amerikaanse | gender=women adjective
Fins-Britse, Fins-Spaanse, Fins-Italiaanse, Fins-Zwitserse, Fins-Noorse, Fins-Canadese, Fins-Australische | gender=women adjective
Fins-Ierse, Fins-Zweedse, Fins-Deense, Fins-Oostenrijkse, Fins-Turkse, Fins-Marokkaanse, Fins-Poolse | gender=women adjective
Russisch-Nederlandse, Russisch-Belgische, Russisch-Duitse, Russisch-Franse, Russisch-Amerikaanse, Russisch-Britse | gender=women adjective
Russisch-Spaanse, Russisch-Italiaanse, Russisch-Zwitserse, Russisch-Noorse, Russisch-Canadese | gender=women adjective
Russisch-Australische, Russisch-Ierse, Russisch-Zweedse, Russisch-Deense, Russisch-Oostenrijkse, Russisch-Turkse | gender=women adjective
Russisch-Marokkaanse, Russisch-Poolse, Canadees-Nederlandse, Canadees-Belgische, Canadees-Duitse, Canadees-Franse | gender=women adjective
Canadees-Amerikaanse, Canadees-Britse, Canadees-Spaanse, Canadees-Italiaanse, Canadees-Zwitserse, Canadees-Noorse | gender=women adjective
Canadees-Australische, Canadees-Ierse, Canadees-Zweedse, Canadees-Deense, Canadees-Oostenrijkse, Canadees-Turkse | gender=women adjective
Canadees-Marokkaanse, Canadees-Poolse, Australisch-Nederlandse, Australisch-Belgische, Australisch-Duitse | gender=women adjective
Australisch-Franse, Australisch-Amerikaanse, Australisch-Britse, Australisch-Spaanse, Australisch-Italiaanse | gender=women adjective
Australisch-Zwitserse, Australisch-Noorse, Australisch-Canadese, Australisch-Ierse, Australisch-Zweedse | gender=women adjective
Australisch-Deense, Australisch-Oostenrijkse, Australisch-Turkse, Australisch-Marokkaanse, Australisch-Poolse | gender=women adjective
Nigeriaans-Nederlandse, Nigeriaans-Belgische, Nigeriaans-Duitse, Nigeriaans-Franse, Nigeriaans-Amerikaanse | gender=women adjective
Nigeriaans-Britse, Nigeriaans-Spaanse, Nigeriaans-Italiaanse, Nigeriaans-Zwitserse, Nigeriaans-Noorse | gender=women adjective
Nigeriaans-Canadese, Nigeriaans-Australische, Nigeriaans-Ierse, Nigeriaans-Zweedse, Nigeriaans-Deense | gender=women adjective
Nigeriaans-Oostenrijkse, Nigeriaans-Turkse, Nigeriaans-Marokkaanse, Nigeriaans-Poolse, Ghanees-Nederlandse | gender=women adjective
Ghanees-Belgische, Ghanees-Duitse, Ghanees-Franse, Ghanees-Amerikaanse, Ghanees-Britse, Ghanees-Spaanse | gender=women adjective
Ghanees-Italiaanse, Ghanees-Zwitserse, Ghanees-Noorse, Ghanees-Canadese, Ghanees-Australische, Ghanees-Ierse | gender=women adjective
Ghanees-Zweedse, Ghanees-Deense, Ghanees-Oostenrijkse, Ghanees-Turkse, Ghanees-Marokkaanse, Ghanees-Poolse | gender=women adjective
Somalisch-Nederlandse, Somalisch-Belgische, Somalisch-Duitse, Somalisch-Franse, Somalisch-Amerikaanse | gender=women adjective
Somalisch-Britse, Somalisch-Spaanse, Somalisch-Italiaanse, Somalisch-Zwitserse, Somalisch-Noorse | gender=women adjective
Somalisch-Canadese, Somalisch-Australische, Somalisch-Ierse, Somalisch-Zweedse, Somalisch-Deense | gender=women adjective
Somalisch-Oostenrijkse, Somalisch-Turkse, Somalisch-Marokkaanse, Somalisch-Poolse, Ethiopisch-Nederlandse | gender=women adjective
Ethiopisch-Belgische, Ethiopisch-Duitse, Ethiopisch-Franse, Ethiopisch-Amerikaanse, Ethiopisch-Britse | gender=women adjective
Ethiopisch-Spaanse, Ethiopisch-Italiaanse, Ethiopisch-Zwitserse, Ethiopisch-Noorse, Ethiopisch-Canadese | gender=women adjective
Ethiopisch-Australische, Ethiopisch-Ierse, Ethiopisch-Zweedse, Ethiopisch-Deense, Ethiopisch-Oostenrijkse | gender=women adjective
Ethiopisch-Turkse, Ethiopisch-Marokkaanse, Ethiopisch-Poolse, Keniaans-Nederlandse, Keniaans-Belgische | gender=women adjective
Keniaans-Duitse, Keniaans-Franse, Keniaans-Amerikaanse, Keniaans-Britse, Keniaans-Spaanse, Keniaans-Italiaanse | gender=women adjective
Keniaans-Zwitserse, Keniaans-Noorse, Keniaans-Canadese, Keniaans-Australische, Keniaans-Ierse, Keniaans-Zweedse | gender=women adjective
Keniaans-Deense, Keniaans-Oostenrijkse, Keniaans-Turkse, Keniaans-Marokkaanse, Keniaans-Poolse, Grieks-Nederlandse | gender=women adjective
Grieks-Belgische, Grieks-Duitse, Grieks-Franse, Grieks-Amerikaanse, Grieks-Britse, Grieks-Spaanse | gender=women adjective
Grieks-Italiaanse, Grieks-Zwitserse, Grieks-Noorse, Grieks-Canadese, Grieks-Australische, Grieks-Ierse | gender=women adjective
Grieks-Zweedse, Grieks-Deense, Grieks-Oostenrijkse, Grieks-Turkse, Grieks-Marokkaanse, Grieks-Poolse | gender=women adjective
Pools-Nederlandse, Pools-Belgische, Pools-Duitse, Pools-Franse, Pools-Amerikaanse, Pools-Britse, Pools-Spaanse | gender=women adjective
Pools-Italiaanse, Pools-Zwitserse, Pools-Noorse, Pools-Canadese, Pools-Australische, Pools-Ierse, Pools-Zweedse | gender=women adjective
Pools-Deense, Pools-Oostenrijkse, Pools-Turkse, Pools-Marokkaanse, Kroatisch-Nederlandse, Kroatisch-Belgische | gender=women adjective
Kroatisch-Duitse, Kroatisch-Franse, Kroatisch-Amerikaanse, Kroatisch-Britse, Kroatisch-Spaanse | gender=women adjective
Kroatisch-Italiaanse, Kroatisch-Zwitserse, Kroatisch-Noorse, Kroatisch-Canadese, Kroatisch-Australische | gender=women adjective
Kroatisch-Ierse, Kroatisch-Zweedse, Kroatisch-Deense, Kroatisch-Oostenrijkse, Kroatisch-Turkse | gender=women adjective
Kroatisch-Marokkaanse, Kroatisch-Poolse, Servisch-Nederlandse, Servisch-Belgische, Servisch-Duitse | gender=women adjective
Servisch-Franse, Servisch-Amerikaanse, Servisch-Britse, Servisch-Spaanse, Servisch-Italiaanse, Servisch-Zwitserse | gender=women adjective
Servisch-Noorse, Servisch-Canadese, Servisch-Australische, Servisch-Ierse, Servisch-Zweedse, Servisch-Deense | gender=women adjective
Servisch-Oostenrijkse, Servisch-Turkse, Servisch-Marokkaanse, Servisch-Poolse, Congolees-Nederlandse | gender=women adjective
Congolees-Belgische, Congolees-Duitse, Congolees-Franse, Congolees-Amerikaanse, Congolees-Britse | gender=women adjective
Congolees-Spaanse, Congolees-Italiaanse, Congolees-Zwitserse, Congolees-Noorse, Congolees-Canadese | gender=women adjective
Congolees-Australische, Congolees-Ierse, Congolees-Zweedse, Congolees-Deense, Congolees-Oostenrijkse | gender=women adjective
Congolees-Turkse, Congolees-Marokkaanse, Congolees-Poolse, Kaapverdisch-Nederlandse, Kaapverdisch-Belgische | gender=women adjective
Kaapverdisch-Duitse, Kaapverdisch-Franse, Kaapverdisch-Amerikaanse, Kaapverdisch-Britse, Kaapverdisch-Spaanse | gender=women adjective
Kaapverdisch-Italiaanse, Kaapverdisch-Zwitserse, Kaapverdisch-Noorse, Kaapverdisch-Canadese | gender=women adjective
Kaapverdisch-Australische, Kaapverdisch-Ierse, Kaapverdisch-Zweedse, Kaapverdisch-Deense | gender=women adjective
Kaapverdisch-Oostenrijkse, Kaapverdisch-Turkse, Kaapverdisch-Marokkaanse, Kaapverdisch-Poolse, Indisch-Nederlandse | gender=women adjective
Indisch-Belgische, Indisch-Duitse, Indisch-Franse, Indisch-Amerikaanse, Indisch-Britse, Indisch-Spaanse | gender=women adjective
Indisch-Italiaanse, Indisch-Zwitserse, Indisch-Noorse, Indisch-Canadese, Indisch-Australische, Indisch-Ierse | gender=women adjective
Indisch-Zweedse, Indisch-Deense, Indisch-Oostenrijkse, Indisch-Turkse, Indisch-Marokkaanse, Indisch-Poolse | gender=women adjective
Chinees-Nederlandse, Chinees-Belgische, Chinees-Duitse, Chinees-Franse, Chinees-Amerikaanse, Chinees-Britse | gender=women adjective
Chinees-Spaanse, Chinees-Italiaanse, Chinees-Zwitserse, Chinees-Noorse, Chinees-Canadese, Chinees-Australische | gender=women adjective
Chinees-Ierse, Chinees-Zweedse, Chinees-Deense, Chinees-Oostenrijkse, Chinees-Turkse, Chinees-Marokkaanse | gender=women adjective
Chinees-Poolse, Koreaans-Nederlandse, Koreaans-Belgische, Koreaans-Duitse, Koreaans-Franse, Koreaans-Amerikaanse | gender=women adjective
Koreaans-Britse, Koreaans-Spaanse, Koreaans-Italiaanse, Koreaans-Zwitserse, Koreaans-Noorse, Koreaans-Canadese | gender=women adjective
Koreaans-Australische, Koreaans-Ierse, Koreaans-Zweedse, Koreaans-Deense, Koreaans-Oostenrijkse, Koreaans-Turkse | gender=women adjective
Koreaans-Marokkaanse, Koreaans-Poolse, Japans-Nederlandse, Japans-Belgische, Japans-Duitse, Japans-Franse | gender=women adjective
Japans-Amerikaanse, Japans-Britse, Japans-Spaanse, Japans-Italiaanse, Japans-Zwitserse, Japans-Noorse | gender=women adjective
Japans-Canadese, Japans-Australische, Japans-Ierse, Japans-Zweedse, Japans-Deense, Japans-Oostenrijkse | gender=women adjective
Japans-Turkse, Japans-Marokkaanse, Japans-Poolse, Braziliaans-Nederlandse, Braziliaans-Belgische | gender=women adjective
Braziliaans-Duitse, Braziliaans-Franse, Braziliaans-Amerikaanse, Braziliaans-Britse, Braziliaans-Spaanse | gender=women adjective
Braziliaans-Italiaanse, Braziliaans-Zwitserse, Braziliaans-Noorse, Braziliaans-Canadese, Braziliaans-Australische | gender=women adjective
Braziliaans-Ierse, Braziliaans-Zweedse, Braziliaans-Deense, Braziliaans-Oostenrijkse, Braziliaans-Turkse | gender=women adjective
Braziliaans-Marokkaanse, Braziliaans-Poolse, Colombiaans-Nederlandse, Colombiaans-Belgische, Colombiaans-Duitse | gender=women adjective
Colombiaans-Franse, Colombiaans-Amerikaanse, Colombiaans-Britse, Colombiaans-Spaanse, Colombiaans-Italiaanse | gender=women adjective
Colombiaans-Zwitserse, Colombiaans-Noorse, Colombiaans-Canadese, Colombiaans-Australische, Colombiaans-Ierse | gender=women adjective
Colombiaans-Zweedse, Colombiaans-Deense, Colombiaans-Oostenrijkse, Colombiaans-Turkse, Colombiaans-Marokkaanse | gender=women adjective
Colombiaans-Poolse, Jamaicaans-Nederlandse, Jamaicaans-Belgische, Jamaicaans-Duitse, Jamaicaans-Franse | gender=women adjective
Jamaicaans-Amerikaanse, Jamaicaans-Britse, Jamaicaans-Spaanse, Jamaicaans-Italiaanse, Jamaicaans-Zwitserse | gender=women adjective
Jamaicaans-Noorse, Jamaicaans-Canadese, Jamaicaans-Australische, Jamaicaans-Ierse, Jamaicaans-Zweedse | gender=women adjective
Jamaicaans-Deense, Jamaicaans-Oostenrijkse, Jamaicaans-Turkse, Jamaicaans-Marokkaanse, Jamaicaans-Poolse | gender=women adjective
Curaçaos-Nederlandse, Curaçaos-Belgische, Curaçaos-Duitse, Curaçaos-Franse, Curaçaos-Amerikaanse, Curaçaos-Britse | gender=women adjective
Curaçaos-Spaanse, Curaçaos-Italiaanse, Curaçaos-Zwitserse, Curaçaos-Noorse, Curaçaos-Canadese | gender=women adjective
Curaçaos-Australische, Curaçaos-Ierse, Curaçaos-Zweedse, Curaçaos-Deense, Curaçaos-Oostenrijkse, Curaçaos-Turkse | gender=women adjective
Curaçaos-Marokkaanse, Curaçaos-Poolse, Iraans-Nederlandse, Iraans-Belgische, Iraans-Duitse, Iraans-Franse | gender=women adjective
Iraans-Amerikaanse, Iraans-Britse, Iraans-Spaanse, Iraans-Italiaanse, Iraans-Zwitserse, Iraans-Noorse | gender=women adjective
Iraans-Canadese, Iraans-Australische, Iraans-Ierse, Iraans-Zweedse, Iraans-Deense, Iraans-Oostenrijkse | gender=women adjective
Iraans-Turkse, Iraans-Marokkaanse, Iraans-Poolse, Syrisch-Nederlandse, Syrisch-Belgische, Syrisch-Duitse | gender=women adjective
Syrisch-Franse, Syrisch-Amerikaanse, Syrisch-Britse, Syrisch-Spaanse, Syrisch-Italiaanse, Syrisch-Zwitserse | gender=women adjective
Syrisch-Noorse, Syrisch-Canadese, Syrisch-Australische, Syrisch-Ierse, Syrisch-Zweedse, Syrisch-Deense | gender=women adjective
Syrisch-Oostenrijkse, Syrisch-Turkse, Syrisch-Marokkaanse, Syrisch-Poolse, Afghaans-Nederlandse | gender=women adjective
Afghaans-Belgische, Afghaans-Duitse, Afghaans-Franse, Afghaans-Amerikaanse, Afghaans-Britse, Afghaans-Spaanse | gender=women adjective
Afghaans-Italiaanse, Afghaans-Zwitserse, Afghaans-Noorse, Afghaans-Canadese, Afghaans-Australische, Afghaans-Ierse | gender=women adjective
Afghaans-Zweedse, Afghaans-Deense, Afghaans-Oostenrijkse, Afghaans-Turkse, Afghaans-Marokkaanse, Afghaans-Poolse | gender=women adjective
Oekraïens-Nederlandse, Oekraïens-Belgische, Oekraïens-Duitse, Oekraïens-Franse, Oekraïens-Amerikaanse | gender=women adjective
Oekraïens-Britse, Oekraïens-Spaanse, Oekraïens-Italiaanse, Oekraïens-Zwitserse, Oekraïens-Noorse | gender=women adjective
Oekraïens-Canadese, Oekraïens-Australische, Oekraïens-Ierse, Oekraïens-Zweedse, Oekraïens-Deense | gender=women adjective
Oekraïens-Oostenrijkse, Oekraïens-Turkse, Oekraïens-Marokkaanse, Oekraïens-Poolse | gender=women adjective
Nederlands-Belg, Nederlands-Duitser, Nederlands-Fransman, Nederlands-Amerikaan, Nederlands-Brit | gender=men
Nederlands-Spanjaard, Nederlands-Italiaan, Nederlands-Zwitser, Nederlands-Noor, Nederlands-Canadees | gender=men
Nederlands-Australiër, Nederlands-Ier, Nederlands-Zweed, Nederlands-Deen, Nederlands-Oostenrijker | gender=men
Belgisch-Nederlander, Belgisch-Duitser, Belgisch-Fransman, Belgisch-Amerikaan, Belgisch-Brit, Belgisch-Spanjaard | gender=men
Belgisch-Italiaan, Belgisch-Zwitser, Belgisch-Noor, Belgisch-Canadees, Belgisch-Australiër, Belgisch-Ier | gender=men
Belgisch-Zweed, Belgisch-Deen, Belgisch-Oostenrijker, Vlaams-Nederlander, Vlaams-Belg, Vlaams-Duitser | gender=men
Vlaams-Fransman, Vlaams-Amerikaan, Vlaams-Brit, Vlaams-Spanjaard, Vlaams-Italiaan, Vlaams-Zwitser, Vlaams-Noor | gender=men
Vlaams-Canadees, Vlaams-Australiër, Vlaams-Ier, Vlaams-Zweed, Vlaams-Deen, Vlaams-Oostenrijker, Duits-Nederlander | gender=men
Duits-Belg, Duits-Fransman, Duits-Amerikaan, Duits-Brit, Duits-Spanjaard, Duits-Italiaan, Duits-Zwitser | gender=men
Duits-Noor, Duits-Canadees, Duits-Australiër, Duits-Ier, Duits-Zweed, Duits-Deen, Duits-Oostenrijker | gender=men
Frans-Nederlander, Frans-Belg, Frans-Duitser, Frans-Amerikaan, Frans-Brit, Frans-Spanjaard, Frans-Italiaan | gender=men
Frans-Zwitser, Frans-Noor, Frans-Canadees, Frans-Australiër, Frans-Ier, Frans-Zweed, Frans-Deen | gender=men
Frans-Oostenrijker, Amerikaans-Nederlander, Amerikaans-Belg, Amerikaans-Duitser, Amerikaans-Fransman | gender=men
Amerikaans-Brit, Amerikaans-Spanjaard, Amerikaans-Italiaan, Amerikaans-Zwitser, Amerikaans-Noor | gender=men
Amerikaans-Canadees, Amerikaans-Australiër, Amerikaans-Ier, Amerikaans-Zweed, Amerikaans-Deen | gender=men
Amerikaans-Oostenrijker, Brits-Nederlander, Brits-Belg, Brits-Duitser, Brits-Fransman, Brits-Amerikaan | gender=men
Brits-Spanjaard, Brits-Italiaan, Brits-Zwitser, Brits-Noor, Brits-Canadees, Brits-Australiër, Brits-Ier | gender=men
Brits-Zweed, Brits-Deen, Brits-Oostenrijker, Engels-Nederlander, Engels-Belg, Engels-Duitser, Engels-Fransman | gender=men
Engels-Amerikaan, Engels-Brit, Engels-Spanjaard, Engels-Italiaan, Engels-Zwitser, Engels-Noor, Engels-Canadees | gender=men
Engels-Australiër, Engels-Ier, Engels-Zweed, Engels-Deen, Engels-Oostenrijker, Schots-Nederlander, Schots-Belg | gender=men
Schots-Duitser, Schots-Fransman, Schots-Amerikaan, Schots-Brit, Schots-Spanjaard, Schots-Italiaan, Schots-Zwitser | gender=men
Schots-Noor, Schots-Canadees, Schots-Australiër, Schots-Ier, Schots-Zweed, Schots-Deen, Schots-Oostenrijker | gender=men
Spaans-Nederlander, Spaans-Belg, Spaans-Duitser, Spaans-Fransman, Spaans-Amerikaan, Spaans-Brit, Spaans-Italiaan | gender=men
Spaans-Zwitser, Spaans-Noor, Spaans-Canadees, Spaans-Australiër, Spaans-Ier, Spaans-Zweed, Spaans-Deen | gender=men
Spaans-Oostenrijker, Italiaans-Nederlander, Italiaans-Belg, Italiaans-Duitser, Italiaans-Fransman | gender=men
Italiaans-Amerikaan, Italiaans-Brit, Italiaans-Spanjaard, Italiaans-Zwitser, Italiaans-Noor, Italiaans-Canadees | gender=men
Italiaans-Australiër, Italiaans-Ier, Italiaans-Zweed, Italiaans-Deen, Italiaans-Oostenrijker, Zwitsers-Nederlander | gender=men
Zwitsers-Belg, Zwitsers-Duitser, Zwitsers-Fransman, Zwitsers-Amerikaan, Zwitsers-Brit, Zwitsers-Spanjaard | gender=men
Zwitsers-Italiaan, Zwitsers-Noor, Zwitsers-Canadees, Zwitsers-Australiër, Zwitsers-Ier, Zwitsers-Zweed | gender=men
Zwitsers-Deen, Zwitsers-Oostenrijker, Marokkaans-Nederlander, Marokkaans-Belg, Marokkaans-Duitser | gender=men
Marokkaans-Fransman, Marokkaans-Amerikaan, Marokkaans-Brit, Marokkaans-Spanjaard, Marokkaans-Italiaan | gender=men
Marokkaans-Zwitser, Marokkaans-Noor, Marokkaans-Canadees, Marokkaans-Australiër, Marokkaans-Ier, Marokkaans-Zweed | gender=men
Marokkaans-Deen, Marokkaans-Oostenrijker, Surinaams-Nederlander, Surinaams-Belg, Surinaams-Duitser | gender=men
Surinaams-Fransman, Surinaams-Amerikaan, Surinaams-Brit, Surinaams-Spanjaard, Surinaams-Italiaan | gender=men
Surinaams-Zwitser, Surinaams-Noor, Surinaams-Canadees, Surinaams-Australiër, Surinaams-Ier, Surinaams-Zweed | gender=men
Surinaams-Deen, Surinaams-Oostenrijker, Turks-Nederlander, Turks-Belg, Turks-Duitser, Turks-Fransman | gender=men
Turks-Amerikaan, Turks-Brit, Turks-Spanjaard, Turks-Italiaan, Turks-Zwitser, Turks-Noor, Turks-Canadees | gender=men
Turks-Australiër, Turks-Ier, Turks-Zweed, Turks-Deen, Turks-Oostenrijker, Noors-Nederlander, Noors-Belg | gender=men
Noors-Duitser, Noors-Fransman, Noors-Amerikaan, Noors-Brit, Noors-Spanjaard, Noors-Italiaan, Noors-Zwitser | gender=men
Noors-Canadees, Noors-Australiër, Noors-Ier, Noors-Zweed, Noors-Deen, Noors-Oostenrijker, Deens-Nederlander | gender=men
Deens-Belg, Deens-Duitser, Deens-Fransman, Deens-Amerikaan, Deens-Brit, Deens-Spanjaard, Deens-Italiaan | gender=men
Deens-Zwitser, Deens-Noor, Deens-Canadees, Deens-Australiër, Deens-Ier, Deens-Zweed, Deens-Oostenrijker | gender=men
Zweeds-Nederlander, Zweeds-Belg, Zweeds-Duitser, Zweeds-Fransman, Zweeds-Amerikaan, Zweeds-Brit, Zweeds-Spanjaard | gender=men
Zweeds-Italiaan, Zweeds-Zwitser, Zweeds-Noor, Zweeds-Canadees, Zweeds-Australiër, Zweeds-Ier, Zweeds-Deen | gender=men
Zweeds-Oostenrijker, Fins-Nederlander, Fins-Belg, Fins-Duitser, Fins-Fransman, Fins-Amerikaan, Fins-Brit | gender=men
Fins-Spanjaard, Fins-Italiaan, Fins-Zwitser, Fins-Noor, Fins-Canadees, Fins-Australiër, Fins-Ier, Fins-Zweed | gender=men
Fins-Deen, Fins-Oostenrijker, Russisch-Nederlander, Russisch-Belg, Russisch-Duitser, Russisch-Fransman | gender=men
Russisch-Amerikaan, Russisch-Brit, Russisch-Spanjaard, Russisch-Italiaan, Russisch-Zwitser, Russisch-Noor | gender=men
Russisch-Canadees, Russisch-Australiër, Russisch-Ier, Russisch-Zweed, Russisch-Deen, Russisch-Oostenrijker | gender=men

[first-name gender=women language=nl]
Getty, Netta, Ewine, Alieke, Carice, Désirée, Diewertje, Doutzen, Ellemieke, Elles, Elselien, Gezina, Gijsje, Hillie, Iefke, Jacintha, Jolande, Klazien, Liddy, Mariëtte, Sarina, Seline
[first-name gender=men language=nl]
Fedja, Balthazar, Broos, Dico, Dinand, Franklin, Haico, Jaco, Joram, Jord, Lourens, Thies, Ybe

# Classes of age and groups: the letter is nobody.
[organisation]
junioren A, junioren B, junioren C, junioren D, junioren E, junioren F, junioren G, junioren H, junioren A1, junioren A2, junioren A3, junioren B1, junioren B2, junioren C1, junioren C2, junioren D1, junioren D2
junior A, junior B, junior C, junior D, junior E, junior F, junior G, junior H, junior A1, junior A2, junior A3, junior B1, junior B2, junior C1, junior C2, junior D1, junior D2
pupillen A, pupillen B, pupillen C, pupillen D, pupillen E, pupillen F, pupillen G, pupillen H, pupillen A1, pupillen A2, pupillen A3, pupillen B1, pupillen B2, pupillen C1, pupillen C2, pupillen D1, pupillen D2
pupil A, pupil B, pupil C, pupil D, pupil E, pupil F, pupil G, pupil H, pupil A1, pupil A2, pupil A3, pupil B1, pupil B2, pupil C1, pupil C2, pupil D1, pupil D2
jongens A, jongens B, jongens C, jongens D, jongens E, jongens F, jongens G, jongens H, jongens A1, jongens A2, jongens A3, jongens B1, jongens B2, jongens C1, jongens C2, jongens D1, jongens D2
meisjes A, meisjes B, meisjes C, meisjes D, meisjes E, meisjes F, meisjes G, meisjes H, meisjes A1, meisjes A2, meisjes A3, meisjes B1, meisjes B2, meisjes C1, meisjes C2, meisjes D1, meisjes D2
jongen A, jongen B, jongen C, jongen D, jongen E, jongen F, jongen G, jongen H, jongen A1, jongen A2, jongen A3, jongen B1, jongen B2, jongen C1, jongen C2, jongen D1, jongen D2
meisje A, meisje B, meisje C, meisje D, meisje E, meisje F, meisje G, meisje H, meisje A1, meisje A2, meisje A3, meisje B1, meisje B2, meisje C1, meisje C2, meisje D1, meisje D2
aspiranten A, aspiranten B, aspiranten C, aspiranten D, aspiranten E, aspiranten F, aspiranten G, aspiranten H, aspiranten A1, aspiranten A2, aspiranten A3, aspiranten B1, aspiranten B2, aspiranten C1, aspiranten C2, aspiranten D1, aspiranten D2
welpen A, welpen B, welpen C, welpen D, welpen E, welpen F, welpen G, welpen H, welpen A1, welpen A2, welpen A3, welpen B1, welpen B2, welpen C1, welpen C2, welpen D1, welpen D2
adspiranten A, adspiranten B, adspiranten C, adspiranten D, adspiranten E, adspiranten F, adspiranten G, adspiranten H, adspiranten A1, adspiranten A2, adspiranten A3, adspiranten B1, adspiranten B2, adspiranten C1, adspiranten C2, adspiranten D1, adspiranten D2
cadetten A, cadetten B, cadetten C, cadetten D, cadetten E, cadetten F, cadetten G, cadetten H, cadetten A1, cadetten A2, cadetten A3, cadetten B1, cadetten B2, cadetten C1, cadetten C2, cadetten D1, cadetten D2
scholieren A, scholieren B, scholieren C, scholieren D, scholieren E, scholieren F, scholieren G, scholieren H, scholieren A1, scholieren A2, scholieren A3, scholieren B1, scholieren B2, scholieren C1, scholieren C2, scholieren D1, scholieren D2
benjamins A, benjamins B, benjamins C, benjamins D, benjamins E, benjamins F, benjamins G, benjamins H, benjamins A1, benjamins A2, benjamins A3, benjamins B1, benjamins B2, benjamins C1, benjamins C2, benjamins D1, benjamins D2
miniemen A, miniemen B, miniemen C, miniemen D, miniemen E, miniemen F, miniemen G, miniemen H, miniemen A1, miniemen A2, miniemen A3, miniemen B1, miniemen B2, miniemen C1, miniemen C2, miniemen D1, miniemen D2
groep A, groep B, groep C, groep D, groep E, groep F, groep G, groep H
poule A, poule B, poule C, poule D, poule E, poule F, poule G, poule H
klasse A, klasse B, klasse C, klasse D, klasse E, klasse F, klasse G, klasse H

[not-name]
Zangersheide

# More nouns for people of sport.
[person-noun role=athlete]
trainingsmakker, trainingsmaat, trainingspartner, trainingsmaatje, boezemvriend, tegenstrever, kopgroeprijder, vluchtersgezel, co-favoriet | relative
trainingsmakkers, trainingsmaten, trainingspartners, boezemvrienden, tegenstrevers, vluchtersgezellen | relative plural
sprinttalent, zwemtalent, looptalent, wielertalent, turntalent, tennistalent, voetbaltalent, klimtalent, crosstalent, toekomstbelofte, groeibriljant, youngster, grootmeester, maestro, superster, wereldster, toppiloot, topsprinter, topspurter, sterspeler, sterrenner, ronderenner, tourwinnaar, girowinnaar, vueltawinnaar, ex-Tourwinnaar, ex-winnaar, oud-winnaar, Tour-winnaar, Giro-winnaar, Vuelta-winnaar, uitvinder, matchwinnaar, clubicoon, hardloopsensatie, schaatssensatie, zwemsensatie, wielersensatie
sprinttalenten, zwemtalenten, wielertalenten, schaatstalenten, toekomstbeloften, youngsters, supersterren, wereldsterren, topsprinters, sterspelers | plural
[person-noun role=athlete gender=women]
tegenstreefster, medevluchtster, uitblinkster, topsprintster, topspurtster, sterspeelster, tourwinnares, girowinnares, ex-winnares, oud-winnares, Tourwinnares, Girowinnares, toploopster, topzwemster, topschaatsster, toprenster, toptennisster, turnsensatie

# Teams of late, with their sponsors.
[team sport=cycling]
Picnic-PostNL, Team Picnic-PostNL, Picnic - PostNL, Team Picnic - PostNL
Roland Cycling, Roland Le Dévoluy, Team Roland
Ridley Racing Team
[team sport=speed-skating]
Team IKO-X2O, IKO-X2O, Team IKO-X²O, IKO-X²O
Team FrySk
Team Kafra, Team Kafra Housing
Team Albert Heijn Zaanlander, Albert Heijn-Zaanlander, Albert Heijn Zaanlander, Team Albert Heijn-Zaanlander
Team Gold
[team sport=motor-sport]
Pertamina Enduro VR46, Pertamina VR46

# "zwembad De Waterlelie", "de familie Maes": what stands behind is the name of a thing or a house, not of one person.
[not-name compound]
zwembad, buitenbad, binnenbad, openluchtzwembad, subtropisch zwembad, sporthal, sportzaal, turnhal, tennishal, ijshal, ijsbaan, kunstijsbaan, schaatshal, wielerbaan, atletiekbaan
sportpark, sportcentrum, sportcomplex, sportpaleis, sportveld, stadion, atletiekstadion, voetbalstadion, velodroom, accommodatie, clubhuis, kantine, gemeenschapscentrum, cultuurcentrum
wijkcentrum, dorpshuis, ontmoetingscentrum, zalencentrum, jachthaven, watersportbaan, roeibaan, camping, recreatiegebied, natuurgebied, recreatiepark, vakantiepark, provinciedomein, landgoed
café, cafetaria, restaurant, hotel, brasserie, taverne, brouwerij, bakkerij, slagerij, supermarkt, boerderij, basisschool, scholengemeenschap, college, ziekenhuis, kliniek
vereniging, sportvereniging, atletiekvereniging, zwemvereniging, zwemclub, roeivereniging, ijsvereniging, ijsclub, schaatsvereniging, schaatsclub, wielervereniging, wielerclub, toerclub, turnvereniging, turnclub, gymvereniging, voetbalvereniging, voetbalclub, hockeyclub, tennisvereniging, tennisclub, loopgroep, hardloopgroep, reddingsbrigade
familie, families, gezin, firma, stichting, sponsor, hoofdsponsor, cosponsor, bouwbedrijf, installatiebedrijf, autobedrijf, uitgeverij, buurt, woonwijk, buurtschap, gehucht, kasseistrook

# "Dames Beloften": a class of a contest, in a heading or a list.
[not-name]
Beloften, Junioren, Nieuwelingen, Aspiranten, Pupillen, Senioren, Amateurs, Cadetten, Cadettes, Miniemen, Scholieren, Benjamins, Veteranen, Recreanten, Neo-senioren, Minioren, Elites, Trimmers, Sportklasse, Amateurklasse, Topdivisie

# "de merrie Sonja": what stands behind is a horse.
[not-name compound]
merrie, hengst, ruin, vosmerrie, vosruin, schimmelmerrie, schimmelruin, paard, springpaard, dressuurpaard, toppaard, pony, topmerrie, tophengst, stamhengst, goedgekeurde hengst, KWPN'er

# "Foto: Otter Fotografie".
[not-name compound]
Fotografie, Fotograaf, Photography, Photos, Photo, Pictures, Images, Loterij

# Who is told by what befalls him.
[person-noun role=athlete]
pechvogel, geluksvogel
pechvogels | plural
