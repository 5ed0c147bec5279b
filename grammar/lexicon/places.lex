# Places as Dutch reports write them. The flag ambiguous: also a common word at the start of a sentence, a surname or a
# first name; better only after a preposition of place. kind=hall: stadium, rink, circuit; kind=region: not a town.

[place]

# Netherlands: municipalities and well-known towns and villages
Aa en Hunze, Aalburg, Aalsmeer, Aalten, Aarle-Rixtel, Abcoude, Achtkarspelen, Akersloot, Alblasserdam, Albergen
Albrandswaard, Alkmaar, Almelo, Almere, Alphen aan den Rijn, Alphen-Chaam, Altena, Ameland, Amersfoort, Ammerzoden
Amstelveen, Amsterdam, Andijk, Anna Paulowna, Annen, Apeldoorn, Appelscha, Appingedam, Arcen, Arnemuiden
Arnhem, Assen, Assendelft, Asten, Axel, Baambrugge, Baarle-Nassau, Baarlo, Baarn, Badhoevedorp
Ballum, Barendrecht, Bathmen, Bedum, Beekbergen, Beesel, Beilen, Belfeld, Bellingwolde, Bennebroek
Bergambacht, Bergeijk, Bergen aan Zee, Bergen op Zoom, Bergentheim, Berg en Dal, Berghem, Berkel en Rodenrijs, Berkelland, Berkel-Enschot
Berlicum, Bernheze, Beuningen, Beverwijk, Biddinghuizen, Bilthoven, Bladel, Blaricum, Bleiswijk, Blokzijl
Bloemendaal, Bodegraven, Bodegraven-Reeuwijk, Boekel, Boekelo, Bolsward, Borculo, Borger-Odoorn, Borgharen, Borne
Borsele, Boskoop, Bovenkarspel, Boxmeer, Boxtel, Breda, Bredevoort, Breskens, Brielle, Broek in Waterland
Broek op Langedijk, Bronckhorst, Bruinisse, Brummen, Brunssum, Budel, Buinen, Buitenpost, Bunnik, Bunschoten
Bunschoten-Spakenburg, Burgum, Bussum, Cadzand, Callantsoog, Capelle aan den IJssel, Castricum, Chaam, Coevorden, Colijnsplaat
Cranendonck, Cuijk, Cuijck, Culemborg, Dalfsen, Damwâld, Dantumadiel, De Bilt, De Fryske Marren, De Kwakel
De Lier, De Lutte, De Meern, De Rips, De Ronde Venen, De Wijk, De Wolden, Dedemsvaart, Deil, Delden
Delfshaven, Delft, Delfzijl, Den Bosch, Den Burg, Den Haag, Den Ham, Den Helder, Den Hoorn, Den Oever
Denekamp, Deurne, Deventer, Didam, Diemen, Diepenheim, Diever, Dinkelland, Dinteloord, Dinxperlo
Dirksland, Dodewaard, Doetinchem, Dokkum, Domburg, Dongeradeel, Doornspijk, Doorwerth, Dordrecht
Drachten, Drachtstercompagnie, Driebergen, Driebergen-Rijsenburg, Drimmelen, Dronten, Drunen, Druten, Duivendrecht, Dwingeloo
Echt-Susteren, Edam, Edam-Volendam, Ede, Eelde, Eemnes, Eemsdelta, Eemshaven, Eenrum, Eersel
Eerbeek, Eernewoude, Earnewâld, Eexta, Eext, Egmond, Egmond aan Zee, Egmond aan den Hoef, Eibergen, Eijsden
Eijsden-Margraten, Eindhoven, Elburg, Ellecom, Elsloo, Elspeet, Emmeloord, Emmen, Emmer-Compascuum, Emst
Enkhuizen, Enschede, Ermelo, Etten-Leur, Everdingen, Ferwerd, Finsterwolde, Franeker, Frederiksoord, Garderen
Gasselte, Gasselternijveen, Geertruidenberg, Geesteren, Geldermalsen, Geldrop, Geldrop-Mierlo, Geleen, Gemert-Bakel, Gendringen
Gendt, Genemuiden, Gennep, Gieten, Giethoorn, Gilze, Gilze en Rijen, Goeree-Overflakkee, Goirle, Gorinchem
Gorredijk, Gouda, Goudswaard, Graft-De Rijp, Gramsbergen, 's-Graveland, ’s-Graveland, 's-Gravendeel, ’s-Gravendeel, 's-Gravenhage
’s-Gravenhage, 's-Gravenpolder, ’s-Gravenpolder, 's-Gravenzande, ’s-Gravenzande, 's-Heerenberg, ’s-Heerenberg, 's-Heerenhoek, ’s-Heerenhoek, 's-Hertogenbosch
’s-Hertogenbosch, Groede, Groenlo, Groesbeek, Groningen, Grootebroek, Grou, Gulpen, Gulpen-Wittem, Haaksbergen
Haaren, Haarle, Haarlem, Haarlemmerliede, Haarlemmermeer, Haelen, Halsteren, Halfweg, Hallum, Hansweert
Hapert, Hardegarijp, Hardenberg, Harderwijk, Hardinxveld-Giessendam, Harkema, Harlingen, Harmelen, Haastrecht, Havelte
Hazerswoude, Hedel, Heeg, Heemstede, Heerde, Heerenveen, Heerhugowaard, Heerjansdam, Heerlen
Heesch, Heeswijk-Dinther, Heeten, Heeze, Heeze-Leende, Heiloo, Heino, Heinkenszand, Hekelingen, Hellendoorn
Hellevoetsluis, Helmond, Helvoirt, Hendrik-Ido-Ambacht, Hengelo, Hengevelde, Heteren, Heukelum, Heusden, Heythuysen
Hillegom, Hilvarenbeek, Hilversum, Hindeloopen, Hoek van Holland, Hoeksche Waard, Hoensbroek, Holten, Holwerd, Honselersdijk
Hoofddorp, Hoogeloon, Hoogerheide, Hoogersmilde, Hoogeveen, Hoogezand, Hoogkarspel, Hooglanderveen, Hoogwoud, Hoornaar
Horst aan de Maas, Huis ter Heide, Huissen, Hulsberg, Hummelo, IJlst, IJmuiden, IJsselmuiden, IJsselstein, IJzendijke
Irnsum, Joure, Julianadorp, Kaatsheuvel, Kaag en Braassem, Kamperland, Kapelle, Katwijk, Katwijk aan Zee, Kerkdriel
Kerkrade, Kesteren, Kinderdijk, Klazienaveen, Kloosterburen, Kockengen, Koedijk, Kollum, Koog aan de Zaan, Kootwijkerbroek
Kortenhoef, Kortgene, Koudekerke, Koudum, Krimpen aan den IJssel, Krimpenerwaard, Krommenie, Kruiningen, Kudelstaart, Kwintsheul
Laag-Soeren, Laarbeek, Landerd, Landgraaf, Landsmeer, Langedijk, Langweer, Laren, Lauwersoog, Leens
Leersum, Leeuwarden, Leiden, Leiderdorp, Leidschendam, Leidschendam-Voorburg, Leimuiden, Lekkerkerk, Lelystad, Lemelerveld
Lemmer, Leusden, Lichtenvoorde, Lierop, Lieshout, Lingewaard, Linschoten, Lisse, Lochem, Loenen aan de Vecht
Loosdrecht, Loon op Zand, Lopik, Loppersum, Losser, Luttelgeest, Lutten, Maarheeze, Maarn, Maarssen
Maarssenbroek, Maasbracht, Maasbree, Maasdijk, Maasgouw, Maashorst, Maasland, Maassluis, Maastricht, Makkinga
Makkum, Malden, Mantgum, Margraten, Mariënberg, Markelo, Marknesse, Marum, Medemblik, Meerkerk
Meerlo, Meerssen, Meierijstad, Meijel, Menaldum, Meppel, Middelburg, Middelharnis, Midden-Groningen, Midwolda
Midwoud, Mijdrecht, Mijnsheerenland, Millingen aan de Rijn, Moerdijk, Moergestel, Monnickendam, Montferland, Montfoort, Mook
Mook en Middelaar, Moordrecht, Muiden, Muiderberg, Muntendam, Musselkanaal, Naaldwijk, Naarden, Neede, Nederhorst den Berg
Nederweert, Nibbixwoud, Nieuw-Amsterdam, Nieuw-Beijerland, Nieuw-Bergen, Nieuw-Buinen, Nieuw-Lekkerland, Nieuw-Roden, Nieuw-Vennep, Nieuw-Weerdinge
Nieuwe Niedorp, Nieuwe Pekela, Nieuwegein, Nieuwerkerk aan den IJssel, Nieuwkoop, Nieuwleusen, Nieuwpoort, Nieuwveen, Nijeveen, Nijkerk
Nijkerkerveen, Nijmegen, Nijverdal, Noord-Scharwoude, Noordenveld, Noordlaren, Noordoostpolder, Noordwijk, Noordwijk aan Zee, Noordwijkerhout
Noordwolde, Nootdorp, Norg, Nuenen, Numansdorp, Nunspeet, Nuland, Nuth, Obdam, Odiliapeel
Odoorn, Oegstgeest, Oirschot, Oisterwijk, Olburgen, Oldambt, Oldebroek, Oldekerk, Oldemarkt, Oldenzaal
Olst, Olst-Wijhe, Ommen, Onstwedde, Ooltgensplaat, Oost-Souburg, Oostburg, Oosterbeek, Oosterhout, Oosterhesselen
Oosterblokker, Oosthuizen, Oostkapelle, Oostvoorne, Oostzaan, Ootmarsum, Opeinde, Opheusden, Opijnen, Opmeer
Opperdoes, Orvelte, Oss, Ossendrecht, Oud-Beijerland, Oud Gastel, Oud-Vossemeer, Ouddorp, Oude Pekela, Oudega
Oudenbosch, Oudemirdum, Ouderkerk aan de Amstel, Ouderkerk aan den IJssel, Oudewater, Overloon, Panningen, Papendrecht, Paterswolde, Peel en Maas
Peize, Pekela, Pernis, Philippine, Piershil, Pijnacker, Pijnacker-Nootdorp, Poeldijk, Prinsenbeek, Purmerend
Puttershoek, Raalte, Raamsdonksveer, Reeuwijk, Renesse, Renkum, Renswoude, Reusel, Reusel-De Mierden, Reuver
Rheden, Rhenen, Rhoon, Ridderkerk, Rijnsburg, Rijnwaarden, Rijpwetering, Rijsbergen, Rijssen, Rijssen-Holten
Rijswijk, Rilland, Rinsumageest, Rockanje, Roden, Roelofarendsveen, Roermond, Roggel, Rolde, Roosendaal
Roosteren, Rosmalen, Rotterdam, Rottevalle, Rozenburg, Rucphen, Ruinen, Ruinerwold, Ruurlo, Sappemeer
Sas van Gent, Sassenheim, Schagen, Schaijk, Schalkhaar, Scharendijke, Scheemda, Schermerhorn, Scherpenisse, Scherpenzeel
Scheveningen, Schiedam, Schijndel, Schinnen, Schinveld, Schipluiden, Schoonebeek, Schoonhoven, Schoondijke, Schoorl
Schouwen-Duiveland, Sevenum, Siddeburen, Simpelveld, Sint Anthonis, Sint Annaparochie, Sint-Annaland, Sint Jansteen, Sint-Maartensdijk, Sint-Michielsgestel
Sint Nicolaasga, Sint Oedenrode, Sint-Oedenrode, Sint Pancras, Sint Willebrord, Sittard, Sittard-Geleen, Sleen, Sliedrecht, Slochteren
Smallingerland, Sneek, Soest, Soesterberg, Sommelsdijk, Son en Breugel, Spakenburg, Spanbroek, Spijkenisse, Sprang-Capelle
Stadskanaal, Staphorst, Stavoren, Steenderen, Steenwijk, Steenwijkerland, Stiens, Stiphout, Stompetoren, Stramproy
Strijen, Surhuisterveen, Susteren, Swalmen, Swifterbant, Tegelen, Ten Boer, Ter Aar, Ter Apel, Terborg
Terneuzen, Terschuur, Teylingen, Texel, Thorn, Tholen, Tiel, Tilburg, Tietjerk, Tolbert
Tubbergen, Twello, Twijzelerheide, Twisk, Tynaarlo, Tytsjerksteradiel, Tzum, Tzummarum, Uddel, Udenhout
Uitgeest, Uithoorn, Uithuizen, Ulft, Ulrum, Urk, Ureterp, Urmond, Utrecht, Utrechtse Heuvelrug
Vaals, Vaassen, Valburg, Valkenburg, Valkenburg aan de Geul, Valkenswaard, Valthe, Varik, Varsseveld, Veendam
Veenendaal, Veenoord, Veenwouden, Veere, Veghel, Veldhoven, Velp, Velsen, Velsen-Noord, Venhuizen
Venlo, Venray, Vianen, Vierlingsbeek, Vierpolders, Vijfhuizen, Vinkel, Vinkeveen, Vlaardingen, Vlagtwedde
Vledder, Vlijmen, Vlissingen, Vlodrop, Voerendaal, Vogelenzang, Volendam, Vollenhove, Voorburg, Voorhout
Voorschoten, Voorst, Voorthuizen, Vorden, Vreeland, Vriezenveen, Vroomshoop, Vrouwenpolder, Vught, Waalre
Waalwijk, Waarder, Waddinxveen, Wadenoijen, Wageningen, Wamel, Wanroij, Wanssum, Warffum, Warmenhuizen
Warmond, Warnsveld, Waspik, Wassenaar, Wateringen, Weesp, Wehl, Weiteveen, Wekerom, Werkendam
Wervershoof, Westbroek, Westerbork, Westerkwartier, Westerhaar, Westkapelle, Westzaan, Westervoort, Westerwolde, Westwoud
Weurt, Wezep, Wierden, Wieringerwerf, Wieringen, Wijchen, Wijdemeren, Wijhe, Wijk aan Zee, Wijk bij Duurstede
Wijk en Aalburg, Wijster, Wilp, Wilnis, Winschoten, Winsum, Winterswijk, Woensdrecht, Woerden, Wolphaartsdijk
Wolvega, Workum, Wormer, Wormerveer, Woubrugge, Woudenberg, Woudrichem, Woudsend, Yerseke, Ysselsteyn
Zaamslag, Zaandam, Zaandijk, Zaanstad, Zaltbommel, Zandvoort, Zeddam, Zeewolde, Zeist, Zelhem
Zevenaar, Zevenbergen, Zevenbergschen Hoek, Zevenhuizen, Zierikzee, Zieuwent, Zijtaart, Zoetermeer, Zoeterwoude, Zoutkamp
Zoutelande, Zuidbroek, Zuidhorn, Zuidland, Zuidlaren, Zuidplas, Zuidwolde, Zutphen, Zwaag, Zwaagdijk
Zwaagwesteinde, Zwanenburg, Zwartebroek, Zwartemeer, Zwartsluis, Zwijndrecht, Zwolle, Kralingen, Charlois, Kijkduin
Ypenburg, Leidsche Rijn, Amsterdam-Noord, Amsterdam-Zuidoost, Sloterdijk, Schiphol, Oranjewoud, De Westereen, Kollumerzwaag, Dronrijp
Sint Jacobiparochie, Kropswolde, Haulerwijk, Veenhoop, Ankeveen, Belt-Schutsloot, Duurswold, Loosduinen, Nijnsel, Sint Isidorushoeve
Oploo, Sint Hubert, Rijkevoort, Heerle, Wouw, Stampersgat, Fijnaart, Klundert, Lepelstraat, Huijbergen
Balk, Barneveld, Beek, Bemmel, Best, Borger, Breukelen, Buren, Dalen, Dongen | ambiguous
Doorn, Duiven, Echt, Elst, Enter, Epe, Epse, Erp, Esch, Gemert | ambiguous
Goes, Goor, Grave, Groet, Haps, Haren, Hattem, Hoeven, Hoogland, Hoorn | ambiguous
Horn, Horst, Houten, Huizen, Hulst, Kaag, Kampen, Leek, Leerdam, Lent | ambiguous
Linne, Lith, Loenen, Made, Mierlo, Mill, Monster, Neer, Nes, Oene | ambiguous
Oosterwolde, Putten, Ravenstein, Rijen, Rossum, Sloten, Sluis, Smilde, Someren, Son | ambiguous
Steenbergen, Stein, Tuk, Uden, Vasse, Veen, Vries, Warten, Weert, Well | ambiguous
Winkel, Zetten, Zundert, Vleuten, Putte, Heemskerk, Doesburg | ambiguous

# Belgium: municipalities, districts and villages with races
Aalst, Aalter, Aarschot, Aarlen, Aartselaar, Affligem, Alveringem, Amay, Amblève, Andenne
Anderlecht, Anderlues, Anhée, Anthisnes, Antoing, Antwerpen, Anzegem, Ardooie, Arendonk, Assenede
Assebroek, Attert, Aubange, Aubel, Auderghem, Oudergem, Avelgem, Awans, Aywaille, Baarle-Hertog
Baelen, Balegem, Balen, Bassenge, Bastenaken, Bastogne, Bavikhove, Beauraing, Beauvechain, Bevekom
Beernem, Beerse, Beersel, Begijnendijk, Bekkevoort, Bellegem, Berchem, Beringen, Berlaar, Berlare
Bernissart, Bertem, Bertogne, Bertrix, Beveren-Leie, Beverlo, Beyne-Heusay, Bierbeek, Bièvre, Bilzen
Bilzen-Hoeselt, Binche, Bissegem, Blankenberge, Blegny, Bocholt, Boechout, Bonheiden, Bonsecours, Boortmeerbeek
Borgerhout, Borgloon, Borgworm, Waremme, Bornem, Borsbeek, Bouillon, Boussu, Boutersem, Braine-le-Comte
's-Gravenbrakel, ’s-Gravenbrakel, Braine-l'Alleud, Eigenbrakel, Brasschaat, Braives, Brecht, Bredene, Brugelette, Brugge
Brunehaut, Brussel, Bruxelles, Buggenhout, Büllingen, Bütgenbach, Burdinne, Cerfontaine, Chapelle-lez-Herlaimont, Charleroi
Chastre, Châtelet, Chaudfontaine, Chaumont-Gistoux, Chièvres, Chimay, Chiny, Ciney, Colfontaine, Comblain-au-Pont
Court-Saint-Etienne, Couvin, Crisnée, Crupet, Dadizele, Dalhem, Daverdisse, De Haan, De Panne, De Pinte
Deerlijk, Deinze, Denderleeuw, Dendermonde, Dentergem, Destelbergen, Deurle, Diegem, Diepenbeek, Diest
Diksmuide, Dilbeek, Dilsen, Dilsen-Stokkem, Dinant, Doische, Donceel, Doornik, Tournai, Dottenijs
Dour, Drogenbos, Durbuy, Ecaussinnes, Edegem, Edingen, Eeklo, Eernegem, Eghezée, Ekeren
Elewijt, Elsene, Ellezelles, Elzele, Engis, Enghien, Erezée, Erpe-Mere, Erquelinnes, Ertvelde
Esneux, Essen, Estaimpuis, Etterbeek, Eupen, Evergem, Evere, Faimes, Farciennes, Fauvillers
Fernelmont, Ferrières, Fexhe-le-Haut-Clocher, Flémalle, Fléron, Fleurus, Flobecq, Vloesberg, Floreffe, Florennes
Florenville, Fontaine-l'Evêque, Fosses-la-Ville, Frameries, Frasnes-lez-Anvaing, Froidchapelle, Ganshoren, Gavere, Gedinne, Geetbets
Gembloux, Genappe, Genepiën, Genk, Gent, Geraardsbergen, Gerpinnes, Gesves, Gierle, Gingelom
Gistel, Gits, Glabbeek, Gooik, Gouvy, Grâce-Hollogne, Grez-Doiceau, Grimbergen, Grobbendonk, Gullegem
Haacht, Haaltert, Habay, Halle, Ham-sur-Heure, Ham-sur-Heure-Nalinnes, Hamoir, Hamois, Hamont-Achel, Handzame
Hannuit, Hannut, Harelbeke, Hasselt, Hastière, Havelange, Hechtel-Eksel, Heestert, Heist, Heist-op-den-Berg
Heldergem, Helchteren, Helkijn, Hemiksem, Hensies, Herbeumont, Herck, Herenthout, Herentals, Herk-de-Stad
Herne, Herselt, Herstal, Herstappe, Hertsberge, Herve, Herzele, Heusden-Zolder, Heuvelland, Hoboken
Hoegaarden, Hoei, Huy, Hoeilaart, Hoeselt, Holsbeek, Honnelles, Hooglede, Hoogstraten, Horebeke
Hotton, Houffalize, Houthalen, Houthalen-Helchteren, Houthulst, Houyet, Hove, Huise, Huizingen, Huldenberg
Hulshout, Ichtegem, Ieper, Incourt, Ingelmunster, Ingooigem, Itegem, Itterbeek, Ittre, Itter
Izegem, Izenberge, Jabbeke, Jalhay, Jemeppe-sur-Sambre, Jette, Jodoigne, Geldenaken, Jurbeke, Jurbise
Kalmthout, Kampenhout, Kapelle-op-den-Bos, Kapellen, Kaprijke, Kasterlee, Keerbergen, Kelmis, Kessel-Lo, Kinrooi
Kluisbergen, Knesselare, Knokke, Knokke-Heist, Koekelare, Koekelberg, Koersel, Koksijde, Komen, Komen-Waasten
Koningshooikt, Kontich, Koolskamp, Koolkerke, Kortemark, Kortenaken, Kortenberg, Kortessem, Kortrijk, Kraainem
Kruibeke, Kruisem, Kruishoutem, Kuurne, La Bruyère, La Hulpe, Terhulpen, La Louvière, La Roche-en-Ardenne, Laakdal
Laarne, Lanaken, Landegem, Langemark, Langemark-Poelkapelle, Lasne, Lauwe, Lebbeke, Ledegem, Ledeberg
Lendelede, Lennik, Lens-Saint-Remy, Léglise, Les Bons Villers, Leopoldsburg, Lessen, Lessines, Leuven, Leuze-en-Hainaut
Leuze, Libin, Libramont, Libramont-Chevigny, Lichtaart, Lichtervelde, Liedekerke, Lierneux, Liévin, Liezele
Lille, Limal, Limbourg, Limelette, Lincent, Linkebeek, Linkhout, Linter, Lobbes, Lochristi
Lokeren, Lommel, Londerzeel, Lontzen, Loppem, Lo-Reninge, Louvain-la-Neuve, Lovendegem, Lubbeek, Luik
Liège, Luingne, Lummen, Maarkedal, Maaseik, Maasmechelen, Machelen, Maldegem, Malle, Malmedy
Manderfeld, Manhay, Mariakerke, Marche-en-Famenne, Marchin, Martelange, Massemen, Mechelen, Meensel-Kiezegem, Meerbeke
Meerhout, Meeuwen-Gruitrode, Meise, Meix-devant-Virton, Melle, Merbes-le-Château, Merchtem, Merelbeke, Merelbeke-Melle, Merksem
Merksplas, Messancy, Mesen, Mettet, Meulebeke, Middelkerke, Minderhout, Modave, Moerbeke, Moerbeke-Waas
Moeskroen, Mouscron, Momignies, Mons, Mont-de-l'Enclus, Mont-Saint-Guibert, Montigny-le-Tilleul, Moorsele, Moorslede, Morlanwelz
Mortsel, Musson, Namur, Nandrin, Nassogne, Nazareth, Nazareth-De Pinte, Neder-over-Heembeek, Neerpelt, Neufchâteau
Neupré, Nevele, Nieuwpoort-Bad, Nieuwerkerken, Nijlen, Ninove, Nivelles, Nijvel, Nokere, Nossegem
Ohey, Olne, Onhaye, Oordegem, Oostakker, Oostduinkerke, Oosteeklo, Oostende, Oosterzele, Oostkamp
Oostmalle, Oostrozebeke, Opglabbeek, Opwijk, Oreye, Oerle, Orp-Jauche, Otegem, Ottignies, Ottignies-Louvain-la-Neuve
Oud-Heverlee, Oud-Turnhout, Oudenaarde, Oudenburg, Oudsbergen, Oupeye, Overijse, Overpelt, Paliseul, Pepingen
Pepinster, Péruwelz, Perwez, Perwijs, Philippeville, Pittem, Plombières, Poelkapelle, Poederlee, Polleur
Pommeroeul, Pont-à-Celles, Poperinge, Profondeville, Puurs, Puurs-Sint-Amands, Quaregnon, Quévy, Quiévrain, Raeren
Ramillies, Ranst, Ravels, Rebecq, Rekkem, Remicourt, Rendeux, Reninge, Retie, Riemst
Rijkevorsel, Rillaar, Rixensart, Roeselare, Roksem, Rollegem, Ronse, Roosdaal, Rotselaar, Rouvroy
Ruddervoorde, Ruien, Ruisbroek, Ruiselede, Rumbeke, Rumes, Rumst, Saint-Georges-sur-Meuse, Saint-Ghislain, Saint-Hubert
Saint-Léger, Saint-Nicolas, Sainte-Ode, Sambreville, Sankt Vith, Sint-Vith, Schaarbeek, Schelle, Schelderode, Scherpenheuvel
Scherpenheuvel-Zichem, Schilde, Schoten, Schellebelle, Seneffe, Seraing, Sint-Agatha-Berchem, Sint-Amands, Sint-Amandsberg, Sint-Andries
Sint-Denijs, Sint-Eloois-Vijve, Sint-Eloois-Winkel, Sint-Genesius-Rode, Sint-Gillis, Sint-Gillis-Waas, Sint-Jans-Molenbeek, Sint-Joost-ten-Node, Sint-Job-in-'t-Goor, Sint-Katelijne-Waver
Sint-Kruis, Sint-Lambrechts-Woluwe, Sint-Laureins, Sint-Lievens-Houtem, Sint-Lievens-Esse, Sint-Martens-Latem, Sint-Martens-Lennik, Sint-Michiels, Sint-Niklaas, Sint-Pieters-Leeuw
Sint-Pieters-Woluwe, Sint-Truiden, Sivry-Rance, Snellegem, Soignies, Zinnik, Sombreffe, Somme-Leuze, Soumagne, Spa
Spiere-Helkijn, Spiennes, Sprimont, Stabroek, Stavelot, Steendorp, Steenhuize, Steenokkerzeel, Stekene, Stoumont
Strépy, Stokkem, Tellin, Temse, Ten Brielen, Tenneville, Ternat, Tervuren, Tessenderlo, Tessenderlo-Ham
Theux, Thimister-Clermont, Thuin, Tielen, Tielt, Tielt-Winge, Tienen, Tihange, Tinlot, Tintigny
Tongeren, Tongerlo, Tongeren-Borgloon, Torhout, Tremelo, Trois-Ponts, Trooz, Tubeke, Tubize, Turnhout
Ukkel, Vaux-sur-Sûre, Varsenare, Verlaine, Verviers, Veurne, Vichte, Vielsalm, Viroinval, Villers-la-Ville
Villers-le-Bouillet, Vilvoorde, Virton, Visé, Wezet, Vladslo, Vleteren, Vlezenbeek, Vlamertinge, Vlierzele
Voeren, Vollezele, Vosselaar, Vrasene, Vresse-sur-Semois, Waarloos, Waarschoot, Waasmunster, Waasten, Wachtebeke
Waimes, Walcourt, Walhain, Wanze, Waregem, Waterloo, Watermaal-Bosvoorde, Wavre, Weelde, Weismes
Welkenraedt, Wellin, Wemmel, Wenduine, Wervik, Westende, Westerlo, Westouter, Westrozebeke, Wetteren
Wevelgem, Wezembeek-Oppem, Wichelen, Wielsbeke, Wijnegem, Wijnendale, Wilrijk, Willebroek, Wilsele, Wingene
Winksele, Wommelgem, Wondelgem, Wontergem, Wortegem, Wortegem-Petegem, Wuustwezel, Yvoir, Zandhoven, Zandvliet
Zaventem, Zedelgem, Zeebrugge, Zele, Zelzate, Zemst, Zichem, Zillebeke, Zingem, Zoersel
Zolder, Zonhoven, Zonnebeke, Zottegem, Zoutleeuw, Zuienkerke, Zulte, Zulzeke, Zutendaal, Zwalm
Zwevegem, Zwevezele, Zwijnaarde, Lissewege, Sint-Idesbald, Westmalle, Wechelderzande, Sint-Lenaarts, Kemmel, Kwaremont
Oude Kwaremont, Melden, Etikhove, Schorisse, Nukerke, Bosduin, Dworp
Arlon, Alken, Amel, Ans, Asse, Aat, Ath, Beaumont, Beveren, Boom | ambiguous
Brakel, Bree, Celles, Clavier, Courcelles, Damme, Dessel, Drongen, Duffel, Geel | ambiguous
Geer, Graven, Halen, Ham, Hamme, Heers, Heule, Laken, Landen, Lede | ambiguous
Lier, Lierde, Lint, Manage, Marke, Mater, Menen, Mere, Moen, Mol | ambiguous
Bergen, Namen, Niel, Olen, Pecq, Peer, Pelt, Rochefort, Silly, Staden | ambiguous
Stal, Stene, Vorst, Waver, Wellen, Poppel, Eine, Lot | ambiguous

# Skating, ice and winter sport
Hamar, Stavanger, Inzell, Erfurt, Berlijn, Berlin, Chemnitz, Collalbo, Klobenstein, Baselga di Piné
Baselga di Pinè, Pinzolo, Ritten, Turijn, Torino, Milaan, Milano, Minsk, Kolomna, Tsjeljabinsk
Chelyabinsk, Tscheljabinsk, Krasnojarsk, Kazan, Irkoetsk, Jekaterinenburg, Jekaterinburg, Moskou, Sint-Petersburg, Leningrad
Alma-Ata, Almaty, Medeo, Nur-Sultan, Noersoeltan, Astana, Harbin, Changchun, Peking, Beijing
Urumqi, Ürümqi, Obihiro, Nagano, Sapporo, Tomakomai, Karuizawa, Seoul, Gangneung, Pyeongchang
PyeongChang, Pyongchang, Salt Lake City, Kearns, Calgary, Quebec, Québec, Quebec City, Québec-Stad, Montreal
Montréal, Milwaukee, Lake Placid, Squaw Valley, Roseville, Vancouver, Tomaszów Mazowiecki, Tomaszow Mazowiecki, Tomaszów, Tomaszow
Warschau, Zakopane, Spisska Nova Ves, Weissensee, Techendorf, Luleå, Östersund, Falun, Kuopio, Seinäjoki
Helsinki, Innsbruck, Wenen, Davos, Davos Platz, Sankt Moritz, St. Moritz, Sint-Moritz, Bjugn, Geithus
Asker, Drammen, Vikersund, Oslo, Lillehammer, Trondheim, Göteborg, Boedapest, Budapest, Debrecen
Gdansk, Gdańsk, Gdynia, Dresden, Bormio, Courmayeur, Dumfries, Málaga, Danzig, Grefrath
Triest, Hyères, Petrópolis, Mont-Sainte-Anne, Bielsko-Biala, Poreč, Porec, Ptuj, Karapiro, Montemor-o-Velho, Cochabamba
Weymouth, Qingdao, Pontchâteau, Lignières-en-Berry, Sakarya, Rock Hill, Santiago del Estero, Netanya, Otopeni, Setubal, Setúbal
Piombino, Canet-en-Roussillon, Stari Grad, Torbole, Quiberon, Plzeň, Liptovsky Mikulas, Čunovo, La Seu d'Urgell, La Seu d'Urgel, Tacen
Tabor, Den Dungen, Markkleeberg, Sant Fruitos de Bages, Monte Tamaro, Sabaudia, Corbeil-Essonnes, Le Temple-sur-Lot, Sankt Wendel, Lac Saint-Jean, Beekse Bergen
Mannheim, Garmisch-Partenkirchen, Garmisch, Oberstdorf, Winterberg, Altenberg, Königssee, Oberhof, Berchtesgaden, Igls
Kitzbühel, Wengen, Adelboden, Schladming, Sölden, Hintertux, Zürs, Lienz, Semmering, Saalbach
Saalbach-Hinterglemm, Hinterstoder, Flachau, Zauchensee, Altenmarkt, Bad Gastein, Gastein, Gurgl, Obergurgl, Kaprun
Zell am See, Kühtai, Seefeld, Ramsau, Bischofshofen, Reiteralm, Kreischberg, Simonhöhe, Lachtal, Gerlitzen
Crans-Montana, Lenzerheide, Sankt Anton, St. Anton, Sankt Michael, Sankt Johann, Sankt Ulrich, Sankt Lambrecht, Sankt Veit, Zermatt, Zermatt-Cervinia, Cervinia, Saas-Fee, Veysonnaz, Laax
Arosa, Corvatsch, Engelberg, Andermatt, Scuol, Grindelwald, Gstaad, Verbier, Les Diablerets, Cortina
Cortina d'Ampezzo, Val Gardena, Alta Badia, Madonna di Campiglio, Kronplatz, San Vigilio, Antholz, Anterselva, Livigno, Val di Fiemme
Predazzo, Tesero, Toblach, Cogne, Sestriere, Bardonecchia, Cesana, San Sicario, La Thuile, Sella Nevea
Santa Caterina, Chiesa in Valmalenco, Carezza, Valmalenco, Passo dello Stelvio, Val d'Isère, Méribel, Courchevel, Courchevel-Méribel, Les Deux Alpes
La Plagne, Albertville, Chamonix, Val Thorens, Tignes, Alpe d'Huez, L'Alpe d'Huez, Les Arcs, Isola 2000, Font Romeu
Font-Romeu, Le Grand-Bornand, Les Contamines, Soldeu, Sierra Nevada, Baqueira, Kranjska Gora, Maribor, Planica, Pokljuka
Rogla, Zagreb, Sljeme, Jasna, Jasná, Strbske Pleso, Spindlermühle, Spindleruv Mlyn, Špindlerův Mlýn, Nove Mesto
Nove Mesto na Morave, Nové Město, Harrachov, Ruka, Kuusamo, Lahti, Rovaniemi, Vuokatti, Kontiolahti, Åre
Kvitfjell, Hafjell, Beitostølen, Geilo, Trysil, Holmenkollen, Granåsen, Sotsji, Sochi, Rosa Chutor
Rosa Khutor, Krasnaja Poljana, Yanqing, Zhangjiakou, Genting, Big Air Shougang, Chongli, Jeongseon, Phoenix Park, Bokwang
Naeba, Hakuba, Rusutsu, Vail, Beaver Creek, Copper Mountain, Mammoth Mountain, Mammoth, Park City, Killington
Deer Valley, Snowmass, Lake Louise, Whistler, Blue Mountain, Mont-Tremblant, Cypress Mountain, Stoneham, Sigulda, Cardrona
Wanaka, Secret Garden, Nakiska, Steamboat, Jackson Hole, Bansko, Borovets, Pamporovo, Bakuriani, Erzurum
Sarajevo
Richmond, Sofia, Lech, Levi, Aspen | ambiguous

# Cycling: starts, finishes, climbs, cross and track
Roubaix, Compiègne, Compiegne, San Remo, Sanremo, Bergamo, Siena, Lecco, Liege, Berg en Terblijt
Cauberg, Vijlen, Vaalserberg, Keutenberg, Camerig, Gulperberg, Geulhemmerberg, Koppenberg, Paterberg, Muur van Geraardsbergen
Muur van Hoei, Bosberg, Kemmelberg, Taaienberg, Molenberg, Kapelmuur, Kanarieberg, Rodeberg, Eikenberg, Kluisberg
Citadel van Namen, Redoute, La Redoute, Roche-aux-Faucons, Côte de la Redoute, Stockeu, Poggio, Cipressa, Ghisallo, Madonna del Ghisallo
Sormano, Wallers, Arenberg, Bos van Wallers, Carrefour de l'Arbre, Mons-en-Pévèle, Pas-de-Calais, Duinkerke, Dunkerque, Calais
Boulogne-sur-Mer, Boulogne, Rijsel, Amiens, Arras, Atrecht, Cambrai, Kamerijk, Denain, Valenciennes
Saint-Quentin, Reims, Épernay, Troyes, Metz, Straatsburg, Strasbourg, Colmar, Mulhouse, Belfort
Besançon, Dijon, Mâcon, Lyon, Saint-Étienne, Saint-Etienne, Clermont-Ferrand, Le Puy-en-Velay, Puy de Dôme, Mende
Rodez, Albi, Castres, Carcassonne, Toulouse, Pau, Tarbes, Foix, Ax-les-Thermes, Ax 3 Domaines
Plateau de Beille, Luchon, Bagnères-de-Luchon, Bagnères-de-Bigorre, Saint-Lary-Soulan, Pla d'Adet, Luz-Ardiden, Hautacam, Cauterets, Cambasque
Tourmalet, Col du Tourmalet, Aubisque, Col d'Aubisque, Soulor, Peyresourde, Peyragudes, Col du Portet, Superbagnères, Loudenvielle
Laruns, Gourette, Bayonne, Biarritz, Dax, Mont-de-Marsan, Bordeaux, Libourne, Saint-Émilion, Bergerac
Périgueux, Sarlat, Limoges, Brive, Brive-la-Gaillarde, Poitiers, Châtellerault, Futuroscope, La Rochelle, Île de Ré
Fontenay-le-Comte, La Roche-sur-Yon, Les Sables-d'Olonne, Mûr-de-Bretagne, Mur-de-Bretagne, Brest, Lorient, Vannes, Quimper, Plouay
Pontivy, Saint-Malo, Rennes, Fougères, Le Mans, Angers, Saumur, Tours, Blois, Orléans
Chartres, Rambouillet, Versailles, Parijs, Champs-Élysées, Champs-Elysées, Montmartre, Nanterre, Mantes-la-Jolie, Évry
Melun, Auxerre, Nevers, Moulins, Vichy, Montluçon, Bourges, Châteauroux, Mont-Saint-Michel, Avranches
Caen, Bayeux, Vire, Vire Normandie, Rouen, Le Havre, Dieppe, Cherbourg, Cherbourg-Octeville, Utah Beach
Lisieux, Alençon, Bagnoles-de-l'Orne, Annecy, Annemasse, Genève, Cluses, Morzine, Avoriaz, Morzine-Avoriaz
Les Gets, Saint-Gervais, Saint-Gervais Mont-Blanc, Megève, La Clusaz, Le Grand Bornand, Plateau des Glières, La Rosière, Moûtiers, Saint-Jean-de-Maurienne
Saint-Michel-de-Maurienne, Le Bourg-d'Oisans, Bourg d'Oisans, Grenoble, Villard-de-Lans, Vizille, Embrun, Briançon, Serre Chevalier, Valloire
Galibier, Col du Galibier, Croix de Fer, Col de la Croix de Fer, Col de la Madeleine, Col de la Loze, La Toussuire, Izoard, Col d'Izoard, Barcelonnette
Bonette, Col de la Bonette, Pra Loup, Pra-Loup, Risoul, Orcières-Merlette, Digne-les-Bains, Digne, Sisteron, Manosque
Valence, Montélimar, Nîmes, Avignon, Mont Ventoux, Ventoux, Bédoin, Bedoin, Malaucène, Chalet Reynard
Carpentras, Aix-en-Provence, Marseille, Toulon, Draguignan, Fréjus, Cannes, Antibes, Nice, Col de la Couillole
Col d'Èze, Col d'Eze, Monte Carlo, Monte-Carlo, Montpellier, Béziers, Narbonne, Perpignan, Cap d'Agde, Gruissan
Sète, Ajaccio, Bastia, Calvi, Porto-Vecchio, La Planche des Belles Filles, Planche des Belles Filles, La Super Planche des Belles Filles, Super Planche des Belles Filles, Le Markstein
Markstein, Ballon d'Alsace, Grand Ballon, Petit Ballon, Platzerwasel, Grand Colombier, Oyonnax, Nantua, Bourg-en-Bresse, Lons-le-Saunier
Champagnole, Station des Rousses, Les Rousses, Nuits-Saint-Georges, Gevrey-Chambertin, Colombey-les-Deux-Églises, Bar-le-Duc, Verdun, Longwy, Bilbao
San Sebastián, San Sebastian, Vitoria, Vitoria-Gasteiz, Pamplona, Leudelange, Luxemburg-Stad, Esch-sur-Alzette, Mondorf, Vianden
Clervaux, Diekirch, Schifflange, Lourinhã, Porto, Lissabon, Braga, Faro, Portimão, Portimao
Loulé, Malhão, Fóia, Albufeira, Sagres, Viseu, Coimbra, Leiria, Évora, Madrid
Barcelona, Montjuïc, Girona, Gerona, Lloret de Mar, Tarragona, Lleida, Zaragoza, Huesca, Jaca
Logroño, Laguardia, Burgos, Valladolid, Salamanca, Ávila, Avila, Segovia, Cuenca, Albacete
Teruel, Castellón, Valencia, Sagunto, Benidorm, Alicante, Elche, Murcia, Cartagena, Almería
Granada, Malaga, Sevilla, Tomares, Córdoba, Cordoba, Jaén, Cádiz, Jerez, Jerez de la Frontera
Huelva, Badajoz, Cáceres, Plasencia, Ponferrada, Oviedo, Gijón, Gijon, Avilés, Santander
Torrelavega, Lugo, Ourense, Pontevedra, Vigo, La Coruña, A Coruña, Santiago de Compostela, Angliru, Alto de l'Angliru
Lagos de Covadonga, Covadonga, Los Machucos, Alto de los Machucos, Peña Cabarga, Cumbre del Sol, Xorret de Catí, Javalambre, Pico del Buitre, La Farrapona
Bola del Mundo, Navacerrada, La Pandera, Calar Alto, Velefique, Valdepeñas de Jaén, La Covatilla, Ancares, Mirador de Ézaro, Arrate
Arcalís, Ordino-Arcalís, Andorra la Vella, La Vella, Cortals d'Encamp, La Gallina, Collada de la Gallina, La Camperona, Tre Cime di Lavaredo, Tre Cime
Formigal, Aramon Formigal, Larra-Belagua, Bejes, Altu Gamoniteiru, Gamoniteiru, Oropesa, Oropesa del Mar, Peñíscola, Torrevieja
Benitatxell, Calpe, Dénia, Denia, Jávea, Mallorca, Palma, Palma de Mallorca, Ibiza, Rome
Napels, Genua, Venetië, Vicenza, Padua, Treviso, Udine, Triëst, Gorizia, Cividale del Friuli
Zoncolan, Monte Zoncolan, Monte Grappa, Bassano del Grappa, Asolo, Conegliano, Jesolo, Asiago, Rovereto, Trente
Trento, Bolzano, Bozen, Merano, Bressanone, Brixen, Corvara, Canazei, Ortisei, Stelvio
Passo Gavia, Gavia, Mortirolo, Passo del Mortirolo, Mortirolopas, Stelviopas, Aprica, Ponte di Legno, Tirano, Sondrio
Lago di Cancano, Torri di Fraele, Monte Bondone, Pampeago, Alpe di Pampeago, Passo Pordoi, Pordoi, Fedaia, Passo Fedaia, Marmolada
Colle delle Finestre, Colle dell'Agnello, Sampeyre, Colle del Nivolet, Lago Serrù, Oropa, Santuario di Oropa, Ivrea, Biella, Novara
Vercelli, Alessandria, Cuneo, Limone Piemonte, Prato Nevoso, Pinerolo, Sestrière, Aosta, Varese, Monza
Pavia, Cremona, Mantua, Mantova, Brescia, Iseo, Lovere, Salò, Riva del Garda, Desenzano
Parma, Piacenza, Modena, Sassuolo, Reggio Emilia, Bologna, San Luca, Ferrara, Forlì, Ravenna
Rimini, Riccione, Cesenatico, Cesena, Cattolica, Pesaro, Fano, Ancona, Osimo, Filottrano
Macerata, Recanati, Ascoli Piceno, San Benedetto del Tronto, L'Aquila, Campo Imperatore, Gran Sasso, Blockhaus, Roccaraso, Rivisondoli
Pescara, Chieti, Ortona, Foggia, Vieste, Bari, Matera, Lecce, Brindisi, Alberobello
Potenza, Salerno, Maddaloni, Caserta, Vesuvius, Vesuvio, Montevergine, Praia a Mare, Cosenza, Catanzaro
Reggio Calabria, Messina, Catania, Palermo, Agrigento, Caltagirone, Etna, Mount Etna, Cagliari, Alghero
Olbia, Nuoro, Lucca, Livorno, Pisa, Pistoia, Montalcino, Montecatini Terme, Arezzo, Perugia
Foligno, Assisi, Spoleto, Terni, Viterbo, Orvieto, Frascati, Lido di Camaiore, Camaiore, Lido di Ostia
Ostia, Viareggio, Carrara, Sassotetto, Carpegna, Cittiglio, Savona, Imperia, Laigueglia, Alassio
Novi Ligure, Tortona, Busto Arsizio, Legnano, Cantù, Bellagio, Imola, Mugello, Misano, Montichiari
Leogang, Val di Sole, Glentress Forest, Tweed Valley, Snowshoe, Vallnord, Pal Arinsal, Albstadt, Lousã, Araxá
Mairiporã, Petropolis, Fort William, Bieles, Flamanville, Tábor, Loenhout, Baal, Fayetteville, Iowa City
Villars, Hittnau, Pont-Château, Nommay, Silvelle, Bogense, Fourmies, Lievin, Vermiglio, Terralba
Tomelilla, Cochrane, Aguascalientes, Roskilde, Ballerup, Odense, Aarhus, Kolding, Herning, Vejle
Nyborg, Sønderborg, Kopenhagen, Pruszków, Pruszkow, Grenchen, Saint-Quentin-en-Yvelines, Montigny-le-Bretonneux, Ballarat, Geelong
Willunga, Willunga Hill, Tanunda, Milton Keynes, Cali, Los Angeles, Invercargill, Konya, Nilai, Cairo
Caïro, Jakarta, Nur Sultan, Mendrisio, Stuttgart, Salzburg, Harrogate, Leeds, Wollongong, Glasgow
Zürich, Kigali, Aigle, Martigny, Sion, Lausanne, Lugano, Bellinzona, Bern, Basel
Bazel, Luzern, Schaffhausen, Sankt Gallen, St. Gallen, Leukerbad, Moléson, Thyon 2000, Champéry, Nyon
Montreux, Fribourg, Neuchâtel, Romont, Payerne, Locarno, Flumserberg, Oberwil-Lieli, Vaduz, Jebel Hafeet
Jebel Jais, Hatta Dam, Green Mountain, Alpe di Siusi, Guilin, Nanning, Chengdu, Chongming, Shanghai
Como, Nancy, Dole, Lourdes, Portet, Laval, Sens, Gap, Télégraphe, Glandon | ambiguous
Madeleine, Vars, Guimarães, Lagos, Torre, Reus, Toledo, Guadalajara, León, Florence | ambiguous
Verona, Selva, Finestre, Asti, Alba, Pila, Arco, Vasto, Erba | ambiguous
Adelaide, Stirling, Carson, Cambridge, Santiago, Hamilton, Sheffield, York | ambiguous

# Athletics, swimming, rowing, tennis, motor sport and the rest of the world
Aken, Aachen, Abidjan, Abu Dhabi, Acapulco, Accra, Addis Abeba, Akron, Algiers, Amman
Anaheim, Anchorage, Ankara, Antalya, Aragón, MotorLand Aragón, Asunción, Athene, Atlanta, Atlantic City
Auckland, Augsburg, Augusta, Bad Homburg, Baden-Baden, Bagdad, Bakoe, Baku, Baltimore, Bandung
Bangalore, Bangkok, Banyoles, Barnsley, Barranquilla, Bathurst, Beiroet, Belek, Belfast, Belgrado
Belo Horizonte, Birmingham, Blackpool, Bled, Bloemfontein, Bobigny, Bochum, Bogota, Bogotá, Bolton
Bondi Beach, Bonn, Boston, Brands Hatch, Brandenburg, Brasília, Brasilia, Bratislava, Braunschweig, Bremen
Brighton, Brisbane, Bristol, Brno, Bydgoszcz, Boekarest, Buenos Aires, Burnley, Bursa, Canberra
Cancún, Caracas, Cardiff, Casablanca, Cascais, Charleston, Chaumont, Cheltenham, Chicago, Chisinau
Chiba, Chorzów, Chorzow, Christchurch, Cincinnati, Cluj, Cluj-Napoca, Colombo, Colorado Springs, Concepción
Coventry, Częstochowa, Dakar, Damascus, Dar es Salaam, Darmstadt, Daegu, Daytona, Daytona Beach, Delhi
New Delhi, Denver, Des Moines, Detroit, Dhaka, Doha, Losail, Lusail, Doncaster, Donetsk
Donington, Dortmund, Dubai, Dublin, Dubrovnik, Duisburg, Dunedin, Durban, Düsseldorf, Eastbourne
Edinburgh, Edmonton, Eisenstadt, Estoril, Eton Dorney, Dorney, Eugene, Famagusta, Flushing Meadows, Fontainebleau
Formia, Fort Lauderdale, Frankfurt, Frankfurt am Main, Freiburg, Friedrichshafen, Fukuoka, Fuji, Gainesville, Galway
Gateshead, Gavirate, Gelsenkirchen, Gifu, Gold Coast, Goodwood, Götzis, Graz, Greensboro, Guangzhou
Guayaquil, Gwangju, Győr, Györ, Haifa, Hamburg, Hangzhou, Hannover, Hanoi, Harare
Hartford, Havana, Heidelberg, Heidenheim, Helsingborg, Hermosillo, Hersonissos, Hiroshima, Ho Chi Minhstad, Hobart
Hockenheim, Honolulu, Huddersfield, Hyderabad, Indian Wells, Indianapolis, Incheon, Ipswich, Islamabad, Istanbul
Istanboel, Izmir, Jacksonville, Jeddah, Djedda, Djeddah, Jena, Jeruzalem, Johannesburg, Jyväskylä
Kaapstad, Kabul, Kaiserslautern, Kampala, Kansas City, Kaohsiung, Karlsruhe, Karlovy Vary, Karlsbad, Karlstad
Kassel, Kasarani, Katmandu, Kathmandu, Katowice, Kaunas, Keulen, Köln, Kiel, Kiev
Kyiv, Kingston upon Hull, Kitzbuhel, Klagenfurt, Kladno, Knoxville, Kona, Kailua-Kona, Koeweit-Stad, Kranj
Kragujevac, Krakau, Kraków, Krefeld, Kuala Lumpur, Kyoto, Kymi Ring, La Nucía, La Paz, Lahore
Laguna Seca, Las Vegas, Lappeenranta, Larnaca, Larissa, Le Castellet, Leicester, Leipzig, Leverkusen, Lexington
Lima, Limassol, Linz, Linz-Ottensheim, Ottensheim, Liverpool, Ljubljana, Łódź, Lodz, Londen
London, Long Beach, Louisville, Lucerne, Loutraki, Lübeck, Lublin, Lviv, Madison Square Garden, Magdeburg
Magny-Cours, Mainz, Malmö, Manchester, Mandalika, Manila, Mar del Plata, Maranello, Marbella, Marrakesh
Marrakech, Maputo, Mataró, Medellín, Medellin, Melbourne, Albert Park, Phillip Island, Mexico-Stad, Mexico City
Miami, Miami Gardens, Middlesbrough, Minneapolis, Mombasa, Mönchengladbach, Monterrey, Montevideo, Motegi, Mumbai
München, Münster, Munster, Nagasaki, Nagoya, Nairobi, Nanjing, Nantes, Nashville, Newcastle
Newcastle upon Tyne, New Haven, New Orleans, New York, Nicosia, Ningbo, Norwich, Nottingham, Novi Sad, Nuremberg
Neurenberg, Nürnberg, Nürburg, Nürburgring, Oberhausen, Odessa, Offenburg, Oklahoma City, Omaha, Opatija
Oran, Osaka, Osijek, Oschersleben, Ostrava, Ottawa, Oxford, Panama-Stad, Paderborn, Paphos
Bercy, Pasadena, Pécs, Perth, Philadelphia, Pittsburgh, Plovdiv, Podgorica, Poznan, Poznań
Port Elizabeth, Portland, Porto Alegre, Portsmouth, Potsdam, Praag, Prague, Pretoria, Pristina, Punta del Este
Pune, Rabat, Racice, Račice, Raleigh, Ramat Gan, Ras al-Khaimah, Recife, Regensburg, Reykjavik
Riga, Rijeka, Rio, Rio de Janeiro, Riyad, Riyadh, Rieti, Rostock, Rovinj, Saarbrücken
Sabadell, Sacramento, Saint Louis, St. Louis, Saitama, Sakhir, Sachir, Salou, San Antonio, San Diego
San Francisco, San José, San Jose, San Juan, San Salvador, Santa Barbara, Santo Domingo, São Paulo, Sao Paulo, Interlagos
Sarasota, Schwerin, Seattle, Sendai, Sepang, Shenzhen, Silverstone, Sindelfingen, Skopje, Sopot
Sopron, Southampton, Southend, Spielberg, Spa-Francorchamps, Stockholm, Stoke, Stratford, Suzhou, Suzuka
Swansea, Szczecin, Szeged, Székesfehérvár, Szombathely, Taipei, Taizhou, Tallinn, Tampa, Tampere
Tartu, Tasjkent, Tbilisi, Teheran, Tel Aviv, Thessaloniki, Tianjin, Tirana, Tokio, Tokyo
Tongling, Toronto, Torquay, Toruń, Torun, Tripoli, Troisdorf, Tromsø, Tucson, Tulsa
Tunis, Turku, Uberlândia, Uppsala, Utsunomiya, Valletta, Varna, Växjö, Västerås, Vila do Conde
Villach, Vilnius, Vilamoura, Viña del Mar, Vitrolles, Vladivostok, Volgograd, Walnut, Warendorf, Wels
Wembley, Wenzhou, Wiesbaden, Winnipeg, Winston-Salem, Wolfsburg, Wolverhampton, Wroclaw, Wrocław, Wuhan
Wuppertal, Würzburg, Wuxi, Xi'an, Xiamen, Yaoundé, Yas Marina, Yiwu, Yokohama, Zadar
Zhengzhou, Zhuhai, Zilina, Žilina, Lago Maggiore, Aiguebelette, Henley, Trakai, Chungju, Esbjerg
Randers, Aalborg, Viborg, Nykøbing, Ikast, Hjørring, Brøndby, Kristiansand, Sandefjord, Larvik
Sandnes, Bodø, Molde, Ålesund, Haugesund, Jönköping, Norrköping, Linköping, Borås, Skövde
Sundsvall, Gävle, Espoo, Vantaa, Tórshavn, Limerick, Basra, Nottinghamshire, Minehead, Frimley Green
Wigan, Purley, Hildesheim, Göppingen, Sinsheim, Riesa, Trier, Bitburg, Koblenz, Neuss
Ratingen, Zwickau, Cottbus, Rheine, Nordhorn, Emsdetten, Lingen, Gronau, Kleef, Emden
Oldenburg, Papenburg, Flensburg, Lübbecke, Minden, Bielefeld, Osnabrück, Ulm, Heilbronn, Reutlingen
Konstanz, Freiberg, Suhl, Ilmenau, Weimar, Bayreuth, Bamberg, Passau, Ingolstadt, Rosenheim
Dornbirn, Bregenz, Feldkirch, Steyr, Sankt Pölten, St. Pölten, Wiener Neustadt, Kapfenberg, Leoben, Lustenau
Altach, Mattighofen, Bad Ischl, Mondsee, Kufstein, Telfs
Alexandria, Austin, Bradford, Brooklyn, Charlotte, Chester, Cleveland, Columbus, Dallas, Darwin | ambiguous
Derby, Dover, Hagen, Halifax, Hallein, Hampton, Houston, Hull, Kingston, Kobe | ambiguous
Mason, Memphis, Nassau, Newport, Orlando, Phoenix, Preston, Reading, Rosario, Split | ambiguous
Stanford, Sydney, Washington, Wellington, Cork, Durham, Milton, Hamm, Gera, Ried | ambiguous
Hall | ambiguous

# Cities of the Caribbean and Suriname
Willemstad, Oranjestad, Kralendijk, Philipsburg, Paramaribo, Nieuw-Nickerie, Port of Spain, Montego Bay, Georgetown, Bridgetown

[place kind=hall]
Thialf Heerenveen
IJshal Leiden
Sportboulevard, Sportboulevard van Dordrecht, Sportboulevard Dordrecht, Optisport Sportboulevard, FlevOnice, Flevonice, De Westfries, De Witte Poorte, IJsselhal, Leisure World, IJshal Zuid
Sørmarka Arena, Sormarka Arena
Richmond Olympic Oval
Arena Lodowa, Ice Arena, Adler Arena, Adler-Arena
Iceberg Skating Palace, Kolomna Ice Rink, Uralskaja Molnija, Alau Ice Palace, Barys Arena, Medeo-baan
Gangneung Oval
Gangneung Ice Arena, National Speed Skating Oval, Ice Ribbon, Capital Indoor Stadium, Heilongjiang Ice Rink, Arena Rho
Milano Speed Skating Stadium, Mediolanum Forum, Forum di Assago, Ice Rink Pinè
Centre de Glaces Intact Assurance, Centre de glaces, Maurice Richard Arena
Omnisportcentrum, Gelredome
GelreDome, Philips Stadion, Johan Cruijff ArenA, Johan Cruijff Arena, Johan Cruyff Arena, Amsterdam ArenA
Arena Amsterdam, Stadion Feijenoord, Het Kasteel, Sparta-stadion, Galgenwaard
Stadion Galgenwaard, Grolsch Veste, De Grolsch Veste, De Adelaarshorst, Adelaarshorst
Goffertstadion, De Goffert, Rat Verlegh Stadion, Koning Willem II Stadion, Mandemakers Stadion, AFAS Stadion
AZ-stadion, AFAS Stadion Alkmaar, Cars Jeans Stadion, De Vijverberg, Vijverberg, De Koel
Covebo Stadion - De Koel, Parkstad Limburg Stadion, Fortuna Sittard Stadion, De Geusselt, MAC³PARK stadion, Erve Asito
Asito Stadion, De Oude Meerdijk, Kras Stadion, Kooi Stadion, Cambuurstadion, Yanmar Stadion
Van Donge & De Roo Stadion, Kyocera Stadion, Papendal, Sportcentrum Papendal, Nationaal Sportcentrum Papendal
Wagener Stadion, Wagener-stadion, Wagenerstadion, Sportpark De Nieuwe Kalfjeslaan, Nieuwe Kalfjeslaan, 't Kopje
’t Kopje, De Hondsrug, Ziggo Dome, AFAS Live, Brabanthallen, De Brabanthallen
Maaspoort, MECC, IISPA, Topsportcentrum Almere, Landstede Sportcentrum
Sporthallen Zuid, Zuidhal
Sloterparkbad, Zwemcentrum Rotterdam, Aquapulca
Willem-Alexander Baan, Willem-Alexanderbaan
Eurocircuit
Eurocircuit Valkenswaard, Wielerpiste Sloten
Sportpaleis, Lotto Arena
’t Kuipke, Eddy Merckx-velodroom
Topsporthal, Topsportarena, Zwemcentrum Rozebroeken
Rozebroeken
Jan Breydel, Jan Breydelstadion, Ghelamco Arena, Planet Group Arena, Bosuil
Bosuilstadion, Cegeka Arena, Luminus Arena, Lotto Park, Constant Vanden Stockstadion, Sclessin
Stade Maurice Dufrasne, Stayen, Achter de Kazerne, AFAS-stadion Achter de Kazerne, Guldensporenstadion, Diaz Arena
Elindus Arena, Freethiel, Freethielstadion, Den Dreef, King Power at Den Dreef, Het Kuipje
Mambourg, Stade du Pays de Charleroi, Dudenpark, Joseph Marienstadion, Sportoase, Winketkaai
Lange Munte, Vorst Nationaal, Paleis 12, Hazewinkel, Blosobaan
Wembley-stadion, Winter Gardens, O2 Arena, The O2
Crucible, Crucible Theatre, Lakeside Country Club, Lee Valley
Hampden Park, Ibrox, Celtic Park, Emirates Arena, Sir Chris Hoy Velodrome
Chris Hoy Velodrome, Tollcross, Emirates Stadium, Old Trafford, Anfield, Stamford Bridge
Etihad Stadium, Goodison Park, Villa Park, St. James' Park, Allianz Arena
Signal Iduna Park, Westfalenstadion, Veltins-Arena, Volksparkstadion, Mercedes-Benz Arena, Lanxess Arena
Stade de France, Parc des Princes, Stade Charléty, Charléty, Accor Arena, AccorHotels Arena
La Défense Arena, Paris La Défense Arena, Stade Jean-Bouin, Stade Vélodrome, Velodroom van Roubaix, Court Philippe-Chatrier
Philippe-Chatrier, Court Suzanne-Lenglen, Centre Court, Centre Court Wimbledon, Arthur Ashe Stadium, Rod Laver Arena
Margaret Court Arena, Vaires-sur-Marne, Stadio Olimpico, Foro Italico, San Siro, Stadio Giuseppe Meazza
Juventus Stadium, Allianz Stadium, Camp Nou, Santiago Bernabéu, Bernabéu, Wanda Metropolitano
San Mamés, Palau Sant Jordi, Palacio Vistalegre, Estádio da Luz, Stade de Lausanne
Hallenstadion, Tissot Velodrome, Velodrome Suisse, Ernst-Happel-Stadion, Wiener Stadthalle
Mösle-stadion, Mösle Stadion, Möslestadion, Ullevi
Olympiastadion Stockholm, Royal Arena, Jyske Bank Boxen, Ballerup Super Arena, SoFi Stadium
Rose Bowl, Staples Center, Barclays Center, Icahn Stadium, The Armory, TCO
Duna Arena, Danube Arena, Puskas Arena, Puskás Aréna, MTK Sportpark, László Papp Arena
Arena Torun, Spodek, Stadion Śląski, Tauron Arena, Atlas Arena, Arena Zagreb
Stožice, Stark Arena, Štark Arena, Kombank Arena, O2 Arena Praag, Loezjniki
Ak Bars-paleis, Aquatics Palace, Khalifa-stadion, Khalifa International Stadium, Hamad Aquatic Centre, Aspire Dome
Losail International Circuit, Yas Marina Circuit, Etihad Arena, Vogelnest, Vogelneststadion, Water Cube
Waterkubus, Nationaal Stadion Tokio, Nieuwe Nationale Stadion, Tokyo Aquatics Centre, Ariake, Ariake Arena
Ariake Tennis Park, Sea Forest Waterway, Izu Velodrome, Izu, Nippon Budokan, Enoshima
Kasumigaseki, Oi Hockey Stadium, Marine Messe, Melbourne Cricket Ground, Anna Meares Velodrome, Maracanã
Maracanazinho, Carioca Arena, Engenhão, Deodoro, Autódromo Hermanos Rodríguez, Autódromo José Carlos Pace
Red Bull Ring, Hungaroring, Circuit de Barcelona-Catalunya, Circuit de Catalunya, Circuit Paul Ricard, Paul Ricard
Circuit Ricardo Tormo, Ricardo Tormo, Circuit of the Americas, COTA, Marina Bay, Marina Bay Street Circuit
Autodromo Enzo e Dino Ferrari, Autodromo Nazionale Monza, Nordschleife, Sachsenring, Hockenheimring, Salzburgring
EuroSpeedway, Lausitzring, Masarykcircuit, Automotodrom Brno, Jerez-Ángel Nieto, Portimão International Circuit
Algarve International Circuit, Autódromo Internacional do Algarve, Twin Ring Motegi, Chang International Circuit, Buddh International Circuit, Sepang International Circuit
Albert Park-circuit, Jeddah Corniche Circuit, Baku City Circuit, Las Vegas Strip Circuit, Miami International Autodrome, Gilles Villeneuve-circuit
Circuit Gilles-Villeneuve, Indianapolis Motor Speedway, Brands Hatch Circuit, Aintree, Celtic Manor, Augusta National
The Dutch, Hilversumsche Golf Club
Kometa, Alau, Topsportcentrum, Vélodrome, Vaires, Mestalla | ambiguous
Parken, Lagoa, Bernardus, Kennemer | ambiguous


# A hall whose town is known: "in Thialf" and "in Heerenveen" are one place.
[place kind=hall]
Thialf, IJsstadion Thialf, Abe Lenstra Stadion | name=Heerenveen
Lotto Park | name=Anderlecht
Lotto Arena | name=Antwerpen
Kardinge, Sportcentrum Kardinge, Euroborg, Martiniplaza, MartiniPlaza | name=Groningen
De Scheg, IJsbaan De Scheg, IJsbaan Deventer | name=Deventer
Jaap Edenbaan, Jaap Edenhal, Jaap Eden IJshal, Jaap Eden IJsbaan, Jaap Eden Baan, Jaap Eden-baan, Bosbaan, De Bosbaan, Velodrome Amsterdam, Olympisch Stadion | name=Amsterdam
De Meent, De Meent Alkmaar, Sportpaleis Alkmaar, Velodrome Alkmaar | name=Alkmaar
De Vechtsebanen, Vechtsebanen | name=Utrecht
De Uithof, Uithof, Hofbad | name="Den Haag"
Elfstedenhal, Optisport Leeuwarden | name=Leeuwarden
IJsbaan Haarlem, Kunstijsbaan Haarlem | name=Haarlem
IJsbaan Twente | name=Enschede
IJssportcentrum Tilburg, Ireen Wüst IJsbaan | name=Tilburg
IJssportcentrum Eindhoven, De Tongelreep, Tongelreep, Pieter van den Hoogenband Zwemstadion, Pieter van den Hoogenband-zwemstadion | name=Eindhoven
Triavium | name=Nijmegen
Sportboulevard Dordrecht, Optisport Dordrecht | name=Dordrecht
Vikingskipet, Vikingschip | name=Hamar
Max Aicher Arena, Eisstadion Inzell | name=Inzell
Gunda-Niemann-Stirnemann-Halle, Gunda Niemann-Stirnemann-Halle | name=Erfurt
Sportforum Hohenschönhausen, Sportforum Berlijn, Olympiastadion | name=Berlijn
Utah Olympic Oval | name="Salt Lake City"
Olympic Oval | name=Calgary
Pettit National Ice Center, Pettit Center | name=Milwaukee
Oval Lingotto, Lingotto, Palavela, Palatazzoli | name=Turijn
Minsk Arena, Minsk-Arena | name=Minsk
M-Wave | name=Nagano
Meiji Hokkaido-Tokachi Oval, Tokachi Oval, Meiji Oval | name=Obihiro
Taereung | name=Seoul
Ritten Arena | name=Collalbo
Rotsee | name=Luzern
Ahoy, Ahoy Rotterdam, Rotterdam Ahoy, Topsportcentrum Rotterdam, De Kuip | name=Rotterdam
Omnisport, Omnisport Apeldoorn | name=Apeldoorn
FBK Stadion, Fanny Blankers-Koen Stadion | name=Hengelo
Circuit Zandvoort, Circuit Park Zandvoort | name=Zandvoort
TT Circuit, TT-circuit, TT Circuit Assen, De Bonte Wever | name=Assen
Kuipke, 't Kuipke, Het Kuipke, Vlaams Wielercentrum Eddy Merckx, Topsporthal Vlaanderen, Watersportbaan | name=Gent
Sportpaleis Antwerpen, Antwerps Sportpaleis, Wezenberg, Zwembad Wezenberg | name=Antwerpen
Koning Boudewijnstadion, Boudewijnstadion, Koning Boudewijn Stadion, Heizelstadion, De Heizel, Heizel | name=Brussel
Alexandra Palace, Ally Pally, London Stadium, London Aquatics Centre, Lee Valley VeloPark | name=Londen
Letzigrund | name=Zürich
Bislett, Bislettstadion | name=Oslo
Hayward Field | name=Eugene
Circuit Spa-Francorchamps | name=Spa
Circuit Zolder, Circuit van Zolder | name=Zolder

[place kind=region]
Noord-Holland, Zuid-Holland, Flevoland, Fryslân, Friesland, Drenthe, Overijssel, Gelderland, Noord-Brabant, Brabant
Limburg, Zeeland, Twente, Achterhoek, de Achterhoek, Veluwe, de Veluwe, Salland, Betuwe, Westland
het Westland, West-Friesland, Kennemerland, Zaanstreek, het Gooi, Gooi, Bollenstreek, Duin- en Bollenstreek, Rijnmond, Drechtsteden
Alblasserwaard, Zuid-Limburg, Noord-Limburg, Midden-Limburg, Oost-Brabant, West-Brabant, de Peel, Kempen, de Kempen, Zeeuws-Vlaanderen
Walcheren, Zuid-Beveland, Noord-Beveland, Randstad, de Randstad, Waddeneilanden, Terschelling, Vlieland, Schiermonnikoog, IJsselmeer
Markermeer, Waddenzee, Noordzee, Noordoost-Friesland, Zuidwest-Friesland, Stellingwerven, Gaasterland, Veenkoloniën, Oost-Groningen, Vlaanderen
West-Vlaanderen, Oost-Vlaanderen, Vlaams-Brabant, Waals-Brabant, Wallonië, Henegouwen, Ardennen, de Ardennen, Vlaamse Ardennen, Antwerpse Kempen
Hageland, Haspengouw, Pajottenland, Waasland, Meetjesland, Westhoek, Brusselse rand, Zennevallei, Denderstreek, Belgisch-Limburg
Toscane, Umbrië, Lombardije, Piemonte, Piëmont, Ligurië, Veneto, Friuli, Friuli-Venezia Giulia, Trentino
Zuid-Tirol, Alto Adige, Emilia-Romagna, Le Marche, Abruzzen, Abruzzo, Molise, Lazio, Campanië, Apulië
Puglia, Basilicata, Calabrië, Sicilië, Sardinië, Valle d'Aosta, Aostavallei, Dolomieten, Apennijnen, Normandië
Bretagne, Picardië, Champagne, Elzas, Lotharingen, Bourgondië, Jura, Savoie, Haute-Savoie, Auvergne
Dordogne, Gascogne, Aquitanië, Provence, Côte d'Azur, Languedoc, Occitanië, Vogezen, Pyreneeën, Alpen
Franse Alpen, Centraal Massief, Cevennen, Ardèche, Drôme, Isère, Vendée, Loire, Corsica, Frans-Vlaanderen
Noord-Frankrijk, Zuid-Frankrijk, Catalonië, Baskenland, Navarra, Aragon, Andalusië, Asturië, Cantabrië, Galicië
Extremadura, Castilië, Castilië en León, La Rioja, Comunidad Valenciana, Canarische Eilanden, Balearen, Tenerife, Gran Canaria, Lanzarote
Fuerteventura, La Palma, Menorca, Teide, Algarve, Alentejo, Madeira, Azoren, Beieren, Saksen
Thüringen, Hessen, Baden-Württemberg, Noordrijn-Westfalen, Nedersaksen, Sauerland, Eifel, Zwarte Woud, Ruhrgebied, Oost-Friesland
Sleeswijk-Holstein, Rijnland-Palts, Saarland, Harz, Tirol, Salzburgerland, Vorarlberg, Stiermarken, Karinthië, Oberösterreich
Opper-Oostenrijk, Burgenland, Zillertal, Ötztal, Wallis, Graubünden, Engadin, Engadine, Ticino, Berner Oberland
Yorkshire, Cornwall, Essex, Surrey, Isle of Wight, Isle of Man, Guernsey, Midlands, Scandinavië, Jutland
Funen, Lapland, Dalarna, Skåne, Lofoten, Spitsbergen, Balkan, Balkanlanden, Dalmatië, Istrië
Bohemen, Moravië, Silezië, Transsylvanië, Krim, Siberië, Oeral, Tatarstan, Kaukasus, Kreta
Rhodos, Kos, Peloponnesos, Alaska, Californië, Colorado, Connecticut, Florida, Hawaï, Hawaii
Idaho, Illinois, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan
Minnesota, Missouri, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, South Carolina, Ohio
Oklahoma, Pennsylvania, Tennessee, Texas, Utah, Vermont, Wisconsin, Wyoming, Alberta, British Columbia
Ontario, Manitoba, Saskatchewan, Nova Scotia, New South Wales, Queensland, Tasmanië, Hokkaido, Binnen-Mongolië, Guangxi
Hubei, Zuidereiland, Noordereiland, Westkaap, Rocky Mountains, Andes, Patagonië, Azië, Afrika, Noord-Amerika
Zuid-Amerika, Latijns-Amerika, Oceanië, Midden-Oosten, Golfstaten, Caribisch gebied, Bonaire, Saba, Sint Eustatius, Martinique
Guadeloupe, Réunion, Nieuw-Caledonië, Bali, Sumatra, Riftvallei, Iten, Rift Valley, Oost-Afrika, Noord-Afrika
West-Afrika, Noord-Europa, Zuid-Europa, Oost-Europa, West-Europa
Waterland, Peel, Wadden, Marken, Rioja, Kent, Jersey, Georgia, Indiana, Montana | ambiguous
Virginia, Victoria, Europa, Java | ambiguous
