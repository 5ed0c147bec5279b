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
