# Words that often stand with a capital and are no part of a person's name: headings, media, federations, companies.
# compound: after a name it makes the name of a thing (Ard Schenk Award, Daniël Willems Cup).

[not-name compound]
# Words that make a preceding name the name of a thing
Games, Cup, Cups, Trofee, Trophy, Prijs, Prize, Memorial, Mémorial, Stadion, Stadium, Stade, Stadio, Estadio, Estádio
Arena, Award, Awards, Bokaal, Beker, Classic, Classics, Klassieker, Tour, Marathon, Run, Gala, Instituut, Institute
Stichting, Foundation, Fonds, Fund, Straat, Plein, Weg, Dreef, Kade, Gracht, Steeg, Baan, Hal, Zaal, Centrum
Center, Centre, Complex, Sportpark, Sportcentrum, Sporthal, Sportcomplex, Sportpaleis, IJsbaan, IJshal, IJsstadion
Kunstijsbaan, Oval, Circuit, Speedway, Raceway, Velodroom, Velodrome, Vélodrome, Zwembad, Bad, Aquatics, Academie
Academy, School, College, Universiteit, University, Lyceum, Gymnasium, Atheneum, Kliniek, Clinic, Clinics, Ziekenhuis
Hospital, Museum, Galerij, Theater, Bibliotheek, Tunnel, Brug, Station, Airport, Luchthaven, Vliegveld, Hotel, Café
Restaurant, Bar, Ronde, Rit, Race, Races, Criterium, Critérium, Omloop, Grand Prix, GP, Prix, Trofeo, Troféo, Coppa
Copa, Coupe, Pokal, Preis, Giro, Vuelta, Volta, Gran Premio, Grote Prijs, Invitational, Invitation, Open, Masters
Championship, Championships, Challenge, Challenger, Series, League, Divisie, Tournament, Toernooi, Tornooi
Wisselbeker, Wisselbokaal, Schaal, Shield, Bowl, Medaille, Medal, Plaquette, Erepenning, Trui, Jersey, Team, Racing
Ploeg, Factory, Motorsport, Equipe, Formatie, Fanclub, Supportersclub, Vereniging, Federatie, Federation, Group, Groep
Holding, Company, Bedrijf, Lease, Verzekeringen, Makelaars, Transport, Advies, Events, Event, Management, Agency
Sport, Sports, Sportmarketing, Media, Producties, Productions, Magazine, Podcast, Podium, Festival, Fest, Festijn
Avond, Dag, Dagen, Nacht, Week, Weekend, Vierdaagse, Driedaagse, Zesdaagse, Tweedaagse, Elfstedentocht, Tocht
Toertocht, Rondrit, Fietstocht, Triathlon, Triatlon, Duathlon, Duatlon, Mile, Grandslam, Slam, Diamond League, Regatta
Gran Fondo, Granfondo, Cyclo, Cyclosportive, Wandeltocht, Estafette, Relay, Lap, Bocht, Tribune, Boulevard, Avenue
Piazza, Allee, Platz, Strasse, Straße, Passo, Piste, Trophée, Fellowship, Scholarship, Lezing, Lecture, Act, Regel
Arrest, Methode, Effect, Test, Syndroom, Index, Score, Formule, Collectie, Collection, Shoes, Bikes, Cycles, Cycling
Skates, Skating, Sportswear, Fietsen, Rijwielen, Schilderwerken, Installatie, Logistics, Monument, Standbeeld
Sprinttoernooi, Sprintcup, Bekertoernooi, Juniorentoernooi, Jeugdtoernooi, Wisseltrofee, Talentboard, Talentdag
Talentprijs, Sportprijs, Kampioenschap, Kampioenschappen, Baanklassieker, Wielercriterium, Wielerronde, Halve Marathon
Half Marathon, Stratenloop, Zwemloop, Sportgala, Sportverkiezing, Verkiezing

[not-name]
Radial, Standard, Country, Springboard, Keirin, Omnium, Madison, Cross, Crosscountry, Short Track, Shorttrack, Eliminator, Freestyle
# Headings, calls to read on and other words that open a line
Uitslag, Uitslagen, Uitslagenoverzicht, Uitslagenlijst, Einduitslag, Dagprogramma, Programma, Programmaoverzicht
Speelschema, Wedstrijdschema, Wedstrijdprogramma, Startlijst, Startlijsten, Startvolgorde, Startopstelling
Deelnemerslijst, Deelnemersveld, Loting, Tijdschema, Stand, Standen, Tussenstand, Eindstand, Ranglijst, Klassement
Klassementen, Eindklassement, Medaillespiegel, Statistieken, Cijfers, Feiten, Weetjes, Opstelling, Opstellingen
Selectie, Doelpunten, Gele, Rode, Wissels, Bekijk, Kijk, Lees, Luister, Beluister, Klik, Volg, Herlees, Herbekijk
Ontdek, Abonneer, Reageer, Mail, Download, Live, Liveblog, Liveticker, Livestream, Livekijken, Terugkijken, Terugblik
Terugluisteren, Vooruitblik, Voorbeschouwing, Nabeschouwing, Samenvatting, Samenvattingen, Wedstrijdverslag, Verslag
Reportage, Interview, Interviews, Analyse, Column, Commentaar, Opinie, Blog, Vlog, Nieuws, Nieuwsbrief, Nieuwsflits
Nieuwsoverzicht, Sportnieuws, Sportoverzicht, Sportkort, Korte, Update, Breaking, Foto, Foto's, Fotoserie, Fotoverslag
Fotogalerij, Beeld, Beelden, Video, Video's, Audio, Bron, Redactie, Tekst, Vertaling, Copyright, Advertentie
Advertorial, Sponsored, Premium, Exclusief, Archief, Dossier, Special, Extra, Achtergrond, Profiel, Portret, Quiz
Poll, Vraag, Vragen, Antwoord, Quote, Quotes, Citaat, Reacties, Reactie, Tweet, Tweets, Meer, Minder, Meest, Gelezen
Gerelateerd, Gerelateerde, Delen, Menu, Home, Contact, Privacy, Cookies, Zoeken, Inloggen, Vandaag, Gisteren, Morgen
Overmorgen, Eergisteren, Vanavond, Vanmiddag, Vanochtend, Zaterdag, Zondag, Maandag, Dinsdag, Woensdag, Donderdag
Vrijdag, Datum, Tijd, Tijden, Tijdstip, Locatie, Plaats, Aanvang, Zender, Weer, Verwachting, Parcours, Route
Routekaart, Profielkaart, Etappe, Etappes, Etappeschema, Ritten, Ritindeling, Ritschema, Rondetijden, Afstand
Afstanden, Kilometer, Meter, Minuut, Seconde, Seconden, Punten, Sets, Set, Rondes, Serie, Heat, Heats, Finale, Halve
Kwartfinale, Kwartfinales, Achtste, Groepsfase, Poule, Klasse, Categorie, Mixed, Gemengd, Gemengde, Individueel, Teams
Ploegen, Ploegenachtervolging, Ploegensprint, Ploegentijdrit, Tijdrit, Sprint, Massastart, Allround, Vierkamp
Sprintvierkamp, Minivierkamp, Afvalkoers, Omnium, Keirin, Puntenkoers, Koppelkoers, Achtervolging, Training
Kwalificatie, Kwalificaties, Vrije, Racedag, Grand, Pole, Safety, Virtual, Speeldag, Speelronde, Wedstrijd
Wedstrijden, Duel, Derby, Topper, Oefenduel, Oefenwedstrijd, Oefenwedstrijden, Competitie, Bekerfinale, Medailles
Goud, Zilver, Brons, Gouden, Zilveren, Bronzen, Olympisch, Olympische, Paralympisch, Paralympische
Wereldkampioenschap, Wereldkampioenschappen, Europees, Europese, Nationaal, Nationale, Internationaal, Internationale
Vlaams, Koninklijk, Koninklijke, Sporten, Sportief, Schaatsen, Langebaan, Langebaanschaatsen, Shorttrack, Short, Track
Kunstrijden, Kunstschaatsen, Marathonschaatsen, Natuurijs, Inlineskaten, Skeeleren, Wielrennen, Wielersport
Veldrijden, Baanwielrennen, Mountainbike, Mountainbiken, BMX, Voetbal, Zaalvoetbal, Futsal, Vrouwenvoetbal, Handbal
Volleybal, Beachvolleybal, Basketbal, Hockey, Zaalhockey, Korfbal, Honkbal, Softbal, Rugby, Tennis, Tafeltennis
Badminton, Squash, Padel, Golf, Atletiek, Hardlopen, Zwemmen, Schoonspringen, Waterpolo, Roeien, Kanoën, Zeilen
Surfen, Windsurfen, Turnen, Gymnastiek, Trampoline, Trampolinespringen, Judo, Karate, Taekwondo, Boksen, Kickboksen
Worstelen, Schermen, Gewichtheffen, Schieten, Boogschieten, Darts, Dammen, Schaken, Snooker, Biljart, Biljarten
Autosport, MotoGP, Motorcross, Rallycross, Dakar, Paardensport, Springen, Dressuur, Eventing, Menrijden, Skiën
Alpineskiën, Langlaufen, Biatlon, Snowboarden, Skispringen, Schansspringen, Bobsleeën, Skeleton, Rodelen, Curling
IJshockey, American, Football, Esports, E-sports, Wintersport, Wintersporten, Zomersport, Overig, Overige, Varia
Resultaten, Resultaat, Eindresultaat, Recordlijst, Records, Wereldrecord, Baanrecord, Erelijst, Palmares, Loopbaan
Carrière, Transfers, Transfer, Transfernieuws, Blessures, Geschorst, Afwezig, Vervolg, Begin, Start, Finish, Tip, Tips
Kans, Kansen, Kalender, Agenda, Jaaroverzicht, Weekoverzicht, Dagoverzicht, Overzicht, Nummer, Nummers, Top, Hoofdstuk
Bijlage, Tabel, Lijst, Lijstje

# Words of English and other languages in titles and names of things
World, Champions, European, National, Nations, Super, Pro, Youth, Ice, Athletics, Association, Committee, Council
Board, Anti-Doping, Development, Continental, Elite, Women, Men, Ladies, Girls, Boys, Rising, Stars, All-Star
All-Stars, Draft, Combine, Final, Finals, Four, Eight, Playoffs, Play-offs, Play-off, Playoff, Minor, Fame, Legends
Player, Month, Match, Game, Sportsman, Sportswoman, New, Diamond, Golden, Bronze, Happy, Yellow, Girl, Made, And, For
With, From, Your, Let's, Thank, Thanks, Dream, Dreams, Fanzone, Sportive, Press, Radio, TV, Television, News, Online
Times, Daily, Guardian, Telegraph, Express, Herald, Journal, Gazette, Bild, Spiegel, Zeitung, Kicker, Monde, Figaro
Équipe, L'Équipe, L'Equipe, Gazzetta, Sport/Foot, Marca, AS, Mundo, Deportes, Corriere

# Federations, committees and sport organisations
NOC, NSF, NOC*NSF, NOC-NSF, IOC, IPC, EOC, ANOC, KNSB, KNWU, KNVB, KNHB, KNZB, KNLTB, KNGU, KNRB, KNBB, KNDB, KNSA
KNMV, KNAF, KNBSB, KNKV, KNHS, KNKF, KNWV, NHV, Nevobo, NBB, NBF, NTTB, NGF, NSkiV, NTB, NIJB, NSBB, NDB, JBN, KRB
Atletiekunie, Skatebond, Skibond, Schaatsbond, Wielerbond, Voetbalbond, Zwembond, Judobond, Turnbond, Tennisbond
Hockeybond, Handbalbond, Volleybalbond, Basketbalbond, Roeibond, Korfbalbond, Dartsbond, Schaakbond, Dambond
Badmintonbond, Watersportverbond, IJshockeybond, Gehandicaptensport, Topteam, ISU, UCI, FIFA, UEFA, CAF, CONMEBOL
CONCACAF, AFC, OFC, FIS, FIBA, FIVB, CEV, IHF, EHF, FIH, IAAF, World Athletics, European Athletics, EAA, FINA, LEN
World Aquatics, European Aquatics, ITF, ATP, WTA, PDC, WDF, BDO, ITTF, BWF, WSF, ITU, World Triathlon, FIA, FIM, FIE
FIG, IJF, EJU, IBA, AIBA, UWW, IWF, ISSF, IBU, FIL, IBSF, WCF, IIHF, ICF, FISA, World Rowing, World Sailing, IRB
World Rugby, WBSC, WKF, FIDE, FMJD, IKF, UIM, WADA, NADO, USADA, UKAD, TAS, ITA, AIU, CADF, CPA, AIGCP, MPCC, RCN
KBWB, KBVB, RBFA, BOIC, COIB, BOA, LFBB, KBSB, KBAL, VAL, VSF, Belgian Cycling, Cycling Vlaanderen, Sport.Vlaanderen
Vlaamse Atletiekliga, LBFA, Golazo, Flanders Classics, ASO, A.S.O., RCS, RCS Sport, Unipublic, Velon, USOC, USOPC
NCAA, NBA, WNBA, NFL, NHL, MLB, MLS, PGA, LPGA, LIV Golf, DP World, NASCAR, IndyCar, DTM, WEC, WRC, ADAC, DFB, DESG
DOSB, DSV, DLV, ÖSV, ÖFB, FFF, FFA, LNR, FFC, FCI, FIGC, FISI, CONI, RFEC, RFEF, FA, EFL, RFU, BOC, GB, TeamGB
UK Sport, USSF, US Speedskating, Speed Skating Canada, Skate Canada, Rusada, OAR, AIN, JSF, KSU, Eredivisie CV, ECV
FBO, VVCS, FIFPro, ProProf, Coaches Betaald Voetbal, NLcoach, NL Sportraad, Kenniscentrum Sport, Dopingautoriteit
Isala Klinieken, KNMI, RIVM, GGD, OMT, NVWA, RKI, KMI, ECDC, WHO, AIVD, MIVD

# Sport institutions, halls and training centres
Papendal, CTO, HPC, RTC, Thialf, De Uithof, Ahoy, Innovatielab, InnoSportLab, Sportcampus, Topsportcentrum, Zwemschool
Jaap Edenbaan

# Media
NOS, NPO, NTR, BNN, BNNVARA, BNN-VARA, VARA, AVROTROS, AVRO, TROS, EO, KRO, NCRV, KRO-NCRV, VPRO, WNL, PowNed, RTL
RTL Nieuws, RTL Boulevard, SBS, SBS6, Veronica Inside, Vandaag Inside, Talpa, Net5, ESPN, Ziggo, Ziggo Sport, Viaplay
Fox, Fox Sports, Canal+, Eurosport, Discovery, Discovery+, HBO, HBO Max, Netflix, Disney, Disney+, Videoland, YouTube
Twitch, DAZN, Amazon Prime, Prime Video, Sky Sports, BBC, ITV, CNN, NBC, CBS, ABC, ZDF, ORF, SRF, RTS, TF1
France Télévisions, Eurovisie, TVE, RTVE, NRK, TV2, SVT, YLE, DR, CBC, NHK, KBS, VTM, VRT, VRT NWS, VRT MAX, Eén
Canvas, Ketnet, Sporza, Sporza.be, Het Nieuws, Terzake, De Afspraak, Play Sports, Play4, VIER, VIJF, Telenet, Proximus
Proximus Sports, RTBF, RTL Play, Extra Time, ATV, AVS, TV Oost, Radio 1, Radio 2, NPO 1, NPO 2, NPO 3, NPO 3FM
NPO Radio 1, NPO Start, Langs de Lijn, Studio Sport, Studio Voetbal, Studio Schaatsen, De Avondetappe, Avondetappe
Tour du Jour, Vive le Vélo, Andere Tijden, Andere Tijden Sport, Holland Sport, Sportjournaal, Journaal, NOS Journaal
Nieuwsuur, Nieuwslicht, Op1, Khalid & Sophie, Bar Laat, EenVandaag, Hart van Nederland, Shownieuws, Radio Veronica
Radio 538, Qmusic, Sky Radio, BNR, BNR Nieuwsradio, FunX, Studio Brussel, Omrop Fryslân, Omroep Friesland
Omroep Brabant, Omroep Flevoland, Omroep Gelderland, Omroep West, Omroep Zeeland, Omroep MAX, RTV Noord, RTV Oost
RTV Drenthe, RTV Utrecht, RTV Rijnmond, Rijnmond, NH, NH Nieuws, NH Sport, L1, AT5, Hallo NL, ANP, ANP Sport, Novum
Belga, AFP, Reuters, AP, Associated Press, DPA, Getty, Getty Images, EPA, Hollandse Hoogte, ProShots, Pro Shots
Orange Pictures, Photo News, BSR Agency, Soccrates, TASS, Interfax, Ria Novosti, Xinhua, Kyodo, Yonhap, APA, TT
Ritzau, De Telegraaf, Telegraaf, Telesport, De Volkskrant, Volkskrant, AD Sportwereld, Algemeen Dagblad, NRC
NRC Handelsblad, NRC Next, nrc.next, Trouw, Het Parool, Parool, Het Financieele Dagblad, FD, Metro, Dagblad De Pers
Nederlands Dagblad, ND, Reformatorisch Dagblad, RD, Friesch Dagblad, Leeuwarder Courant, LC, Dagblad van het Noorden
DvhN, Tubantia, TC Tubantia, De Stentor, Stentor, De Gelderlander, Brabants Dagblad, BN DeStem, BN/DeStem
Eindhovens Dagblad, PZC, Provinciale Zeeuwse Courant, De Limburger, Dagblad De Limburger, Limburgs Dagblad
Noordhollands Dagblad, Haarlems Dagblad, Leidsch Dagblad, IJmuider Courant, Gooi- en Eemlander, De Gooi- en Eemlander
Almere Deze Week, Voetbal International, VI, VI Pro, Fiets, Wieler Revue, ProCycling, CyclingNews, WielerFlits
IndeLeiderstrui, In de Leiderstrui, Schaatsen.nl, Schaatspeloton, Schaatsmagazine, Hardloopnieuws, Losse Veter
Runner's World, Elsevier, Elsevier Weekblad, EW, De Groene Amsterdammer, Vrij Nederland, HP/De Tijd, Libelle, Panorama
Nieuwe Revu, Privé, Nu.nl, NUsport, NU, Sportnieuws.nl, GeenStijl, DUIC, Het Nieuwsblad, Nieuwsblad
Het Laatste Nieuws, HLN, De Standaard, De Morgen, Gazet van Antwerpen, GvA, Het Belang van Limburg, HBVL, De Tijd
Knack, Humo, Sport/Voetbalmagazine, Dag Allemaal, La Dernière Heure, DH, Le Soir, La Libre, La Libre Belgique
Grenzecho, Bruzz, Metrotime, De Zondag, Krant van West-Vlaanderen, L'Équipe Magazine, Le Parisien, Le Monde, Le Figaro
Ouest-France, France Football, Der Spiegel, Die Zeit, Die Welt, Süddeutsche Zeitung, Frankfurter Allgemeine, FAZ
Kölner Express, Blick, Neue Zürcher Zeitung, NZZ, Kronen Zeitung, Tuttosport, La Gazzetta dello Sport
Gazzetta dello Sport, Corriere dello Sport, Corriere della Sera, La Repubblica, La Stampa, Mundo Deportivo, El País
El Pais, El Mundo, The Guardian, The Times, The Sun, Daily Mail, Daily Mirror, The Telegraph, The Independent
The Athletic, The New York Times, New York Times, Washington Post, USA Today, Wall Street Journal, Sports Illustrated
Times of India, Aftonbladet, Expressen, Dagens Nyheter, Verdens Gang, VG, Dagbladet, Aftenposten, Nettavisen
Ekstra Bladet, Jyllands-Posten, Politiken, Helsingin Sanomat, Ilta-Sanomat, Gazeta Wyborcza, Asahi Shimbun

# Social media and internet
Twitter, X, Facebook, Instagram, Insta, TikTok, Snapchat, LinkedIn, WhatsApp, Telegram, Strava, Zwift, Threads
Bluesky, Reddit, Spotify, Google, Apple, Microsoft, Wikipedia, Soundcloud, Periscope, Pinterest, Weibo, Zoom, Skype
VKontakte, Flickr, Marktplaats, Tinder, FaceTime, Teletekst, Internet

# Sponsors, companies and brands
ABN, ABN AMRO, Accenture, Achmea, Adecco, Adidas, Aegon, AFAS, Ahold, Air France, Airbus, AkzoNobel, Akzo, AH, Aldi
AliExpress, Allianz, Amazon, AMG, Amstel, Aon, APG, Aramco, ARN, Arla, Asics, ASM, ASML, a.s.r., ASR, Assos, AT&T, AXA
Bayer, BASF, BBQ, Bauhaus, Beko, Belfius, BinckBank, Binck, Bitvavo, Boels, BOL.com, Booking.com, Bont, Bose, Boskalis
Brand New Day, Brembo, Bridgestone, Brunel, Burger King, Burberry, BWT, C&A, Campagnolo, Campina, Canon, Canyon
Capgemini, Castrol, Cisco, Coca-Cola, Colnago, Coolblue, Daikin, Daimler, Danone, Decathlon, DELA, Delta Lloyd
Delta Fiber, Dell, Deloitte, DHL, Dunlop, Duracell, DSW, Ebay, Emirates, Eneco, ENGIE, Eni, Ericsson, Ernst & Young
Etos, Etihad, EY, ExxonMobil, FBTO, FedEx, Fiat, Fila, FrieslandCampina, Fugro, Fujitsu, Gamma, Gazprom, Generali
Gillette, Goodyear, GoPro, Grolsch, H&M, Hansgrohe, Heineken, Hema, Hertz, Hilton, Holland Casino, Honeywell, HP, HSBC
Huawei, Hummel, IBM, Ikea, IMTECH, ING, Intel, Interpolis, Interwetten, Intersport, Jack's Casino, Joma, Joop
Just Eat, KBC, KLM, KPMG, KPN, Kruidvat, Lagardère, Lancia, LeasePlan, Lego, Lenovo, LG, Lidl, Liberty Media
Loterie Nationale, Louis Vuitton, Lufthansa, Lukoil, Luxaflex, L'Oréal, Magura, Mastercard, Mavic, Mazda, McDonald's
Menzis, Mitsubishi, Monster Energy, Motorola, MSC, Nationale Loterij, Nationale-Nederlanden, NN, NN Group
Nederlandse Loterij, Staatsloterij, Postcode Loterij, VriendenLoterij, Nespresso, Nestlé, Nike, Nikon, Nintendo, Nokia
Nutricia, Nuon, Nutrilite, NS, ProRail, Oakley, Odido, Omega, On Running, Oppo, Oracle, OHRA, Panasonic, Peloton
PepsiCo, Pepsi, Perrier, Petronas, PGGM, Philips, Pinarello, Pirelli, PLUS, Play Sports Network, PokerStars, PostNL
Prada, Primera, Procter & Gamble, Puma, PwC, Qatar Airways, Quaker, Rabobank, Rabo, Randstad, Rapha, Ravago, Reebok
REAAL, Ridley, Rolex, Ryanair, Samsung, Santander, SAP, Scapino, Schiphol, Sega, Shimano, Siemens, Signify, Simyo, SNS
SNS Bank, SNS Reaal, Sony, Sorare, Spar, Specialized, Speedo, SRAM, Stanno, Starbucks, Stella Artois, Stena, Subaru
Swapfiets, Swatch, Tag Heuer, Tata Steel, TBI, Team Relocations, Tele2, Tesla, Texaco, Thales, Thuisbezorgd
Thuisbezorgd.nl, TIBCO, Timberland, Tissot, TNO, TNT, TomTom, Toto, Transavia, TUI, Twinlife, Uber, Umbro, Unibet
Unica, Unilever, Unit4, UPC, UPS, Van Lanschot, Vattenfall, Verizon, Viking, Visma, Vodafone, VodafoneZiggo, Volvo
Vomar, Wahoo, Warsteiner, Westfield, Wolters Kluwer, Yonex, Zalando, Zilveren Kruis, ZZP, Zuivelhoeve, iPhone, iPad
Playstation, Xbox, Airbnb, Adyen, Action, ANWB, BCC, BetCity, Bet365, BetMGM, Betfred, bwin, Circus.be, Golden Palace
Ladbrokes, Holland & Barrett, Mediamarkt, Makro, Colruyt, Delhaize, Carrefour, Proximus Group, Orange Belgium, Bpost
NMBS, De Lijn, Belfius Bank, BNP, BNP Paribas, BNP Paribas Fortis, Fortis, Dexia, AG Insurance, Ethias, Argenta
Crelan, Baloise, Fidea, Telenet Group, Jupiler, Duvel, Kwaremont, Leffe, Cristal, Rodania, Vermarc, Bioracer, Ekoi
Sportful, Gobik, Nalini, Endura, Orbea, Lapierre, Ribble, Koga, Gazelle, Batavus, Maple Skate, Cádomotus, Cadomotus
Powerslide, Rollerblade, Atomic, Rossignol, Madshus, Hudora, EVO

# Banks, pension funds and other financial institutions
DNB, De Nederlandsche Bank, ECB, AFM, ABP, PFZW, Triodos, Triodos Bank, Knab, Bunq, Revolut, ASN, ASN Bank, RegioBank
Goldman Sachs, JPMorgan, JP Morgan, Deutsche Bank, Credit Suisse, UBS, IMF, Wereldbank, Nasdaq, AEX, Dow Jones
Euronext, PayPal, iDEAL, Bitcoin

# Politics, government, science and society
VVD, PvdA, CDA, D66, PVV, SP, GroenLinks, GroenLinks-PvdA, GL, ChristenUnie, CU, SGP, PvdD, Partij voor de Dieren
50Plus, DENK, FvD, Forum voor Democratie, JA21, BBB, BoerBurgerBeweging, NSC, Nieuw Sociaal Contract, BIJ1, FNP, LPF
N-VA, CD&V, Open Vld, Vld, sp.a, Vooruit, Vlaams Belang, PVDA-PTB, MR, PS, cdH, Ecolo, DéFI, CDU, CSU, SPD, FDP, AfD
Republikeinen, Democraten, Labour, Tories, Conservatives, Tweede Kamer, Eerste Kamer, Senaat, Kabinet, Parlement
Europees Parlement, Europese Unie, Europese Commissie, EU, VN, UNESCO, UNICEF, NAVO, OESO, Raad van State, Hoge Raad
Openbaar Ministerie, Justitie, Rechtbank, Gerechtshof, Raad, Gemeente, Provincie, Gemeenteraad, Ministerie, VWS, OCW
EZ, BuZa, BZK, SZW, LNV, I&W, Rijkswaterstaat, Defensie, Marechaussee, Koninklijke Marechaussee, Politie, Brandweer
Ambulance, Belastingdienst, FIOD, UWV, CBS Statline, CPB, SCP, PBL, Kadaster, KvK, ACM, Autoriteit Consument
Autoriteit Persoonsgegevens, Kansspelautoriteit, Ksa, IND, COA, RDW, CBR, DUO, NWO, KNAW, TU, TU Delft, TU Eindhoven
VU, UvA, RUG, UMCG, UMC, AMC, AMC Amsterdam, VUmc, LUMC, Erasmus MC, Radboudumc, MUMC, Isala, Bergman Clinics
UZ Leuven, UZ Gent, UGent, KU Leuven, KUL, VUB, ULB, FBI, CIA, NASA, NHS, FSB, KGB, NSB, SS, FNV, CNV, VNO-NCW, MKB
LTO, Greenpeace, Milieudefensie, Amnesty, Amnesty International, Human Rights Watch, HRW, Artsen zonder Grenzen
Rode Kruis, Oxfam, Oxfam Novib, War Child, KWF, KWF Kankerbestrijding, Hartstichting, Pink Ribbon, Alpe d'HuZes, COC
KNMG, VNG, G20, G7, BRICS, CERN, Nobel, Prinsjesdag, Brexit, Holocaust, Koude Oorlog, Eerste Wereldoorlog
Tweede Wereldoorlog, Wereldoorlog, Oorlog, Bijbel, Koran, God, Allah, Jezus, Boeddha

# Weather services and storms
Weeronline, Weerplaza, Weer.nl, MeteoGroup, Meteo, Buienradar, Buienalarm, Meteoconsult, NoodweerBenelux, Weerbureau
DWD

# Other common abbreviations
AOV, APK, AVG, BMI, BN'er, BN'ers, BV, B.V., BV Nederland, BVO, CAO, CEO, CFO, COO, CV, DNA, DVD, EHBO, EPO, EUR, GPS
HR, HRV, IC, ICT, IQ, IT, LED, LSD, MBO, MRI, MVP, NV, N.V., OK, PCR, PK, PR, PSD2, PTSS, QR, QR-code, ROI, SMS, SUV
TBC, THC, TTT, ITT, UFO, VAR, VIP, VMBO, VWO, VO2max, VOG, WAP, WC, Wi-Fi, wifi, XL, XXL, ZZP'er, GOAT, G.O.A.T., RIP
R.I.P., DNF, DNS, DSQ, DQ, OTL, AB, HD, UTC, CET, CEST, GMT, AM, PM, KM, KG, NR, TD, DS, LCB, ADHD, ALS, MS, COPD, RSI
HIV, AIDS, SU, UK, USA, US

# Groups of a tournament, and grounds: no names of people.
[not-name compound]
Groep A, Groep B, Groep C, Groep D, Groep E, Groep F, Groep G, Groep H, Groep I, Groep J, Groep K, Groep L, groep A, groep B, groep C, groep D, groep E, groep F, groep G, groep H, groep I, groep J, groep K, groep L, Poule A, Poule B, Poule C, Poule D, Poule E, Poule F, Poule G, Poule H, Poule I, Poule J, Poule K, Poule L, poule A, poule B, poule C, poule D, poule E, poule F, poule G, poule H, poule I, poule J, poule K, poule L
Play-off I, Play-off II, play-off I, play-off II, Play-Off I, Play-Off II, De Kuip, GelreDome, Jan Breydel, Signal Iduna Park, Lotto Arena, Amsterdamse Bos, Philips Stadion, Ghelamco Arena, Cegeka Arena, Bosuil, Sclessin, Astridpark, Lotto Park

# What clubs are called by their colours or for fun: no people.
[not-name]
Superboeren, Paars-Wit, Paars-wit, Blauw-Zwart, Blauw-zwart, Rood-Wit, Rood-wit, Geel-Rood, Geel-Blauw, Geel-Zwart, Groen-Wit, Zwart-Wit, Buffalo's, Rouches, Heraclieden, Rossoneri, Nerazzurri, Bianconeri, Giallorossi, Blaugrana, Citizens, Gunners, Colchoneros, Los Blancos, Mauves, Oude Dame, Kielse Ratten, Pallieters, Kanaries, Schapenkoppen, Eagles-fans, Mussen

# What is thought, and so not told: "de kans dat Smit wint".
[common-noun kind=thought]
kans, kansen, hoop, vrees, angst, gevaar, risico, dreiging, mogelijkheid, verwachting, verwachtingen, droom, wens, vooruitzicht, scenario, gerucht, geruchten, voorspelling, illusie, ambitie, voornemen, bedoeling, doel, doelstelling, twijfel, idee, gevoel, vermoeden

# Nouns that begin sentences.
[common-noun]
werk, insiders, volgers, verlies, succes, geluk, honger, eremetaal, edelmetaal, titels, klimmetjes, heuvels, comeback
