# Countries, words for their people, and the codes of result lists.
# First form of a line = canonical Dutch name of the national team; ioc = code of the IOC (CUW, FRO, GIB, GRL, SXM, MAC, VAT: no IOC member).

[country]
Afghanistan | ioc=AFG
Albanië | ioc=ALB
Algerije | ioc=ALG
Andorra | ioc=AND
Angola | ioc=ANG
Antigua en Barbuda, Antigua | ioc=ANT
Argentinië | ioc=ARG
Armenië | ioc=ARM
Aruba | ioc=ARU native
Amerikaans-Samoa | ioc=ASA
Australië | ioc=AUS
Oostenrijk | ioc=AUT
Azerbeidzjan, Azerbaidzjan, Azerbaijan, Azerbeidjan | ioc=AZE
Bahama's, Bahamas | ioc=BAH
Bangladesh | ioc=BAN
Barbados | ioc=BAR
Burundi | ioc=BDI
België | ioc=BEL native
Benin | ioc=BEN
Bermuda | ioc=BER
Bhutan | ioc=BHU
Bosnië en Herzegovina, Bosnië-Herzegovina, Bosnië | ioc=BIH
Belize | ioc=BIZ
Wit-Rusland, Witrusland | ioc=BLR
Belarus | ioc=BLR
Bolivia | ioc=BOL
Botswana | ioc=BOT
Brazilië | ioc=BRA
Bahrein, Bahrain | ioc=BRN
Brunei | ioc=BRU
Bulgarije | ioc=BUL
Burkina Faso | ioc=BUR
Centraal-Afrikaanse Republiek | ioc=CAF
Cambodja | ioc=CAM
Canada | ioc=CAN
Kaaimaneilanden, Caymaneilanden | ioc=CAY
Congo-Brazzaville, Republiek Congo | ioc=CGO
Tsjaad | ioc=CHA
Chili | ioc=CHI
China, Volksrepubliek China | ioc=CHN
Ivoorkust | ioc=CIV
Kameroen | ioc=CMR
Congo, Democratische Republiek Congo, DR Congo, Congo-Kinshasa, Zaïre | ioc=COD
Cookeilanden, Cook Eilanden | ioc=COK
Colombia | ioc=COL
Comoren | ioc=COM
Kaapverdië, Kaapverdische Eilanden | ioc=CPV
Costa Rica | ioc=CRC
Kroatië | ioc=CRO
Cuba | ioc=CUB
Curaçao, Curacao | ioc=CUW native
Cyprus | ioc=CYP
Tsjechië, Tsjechische Republiek | ioc=CZE
Denemarken | ioc=DEN
Djibouti | ioc=DJI
Dominica | ioc=DMA
Dominicaanse Republiek | ioc=DOM
Ecuador | ioc=ECU
Egypte | ioc=EGY
Eritrea | ioc=ERI
El Salvador | ioc=ESA
Spanje | ioc=ESP
Estland | ioc=EST
Ethiopië | ioc=ETH
Fiji, Fidji | ioc=FIJ
Finland | ioc=FIN
Frankrijk | ioc=FRA
Faeröer, Faeröereilanden | ioc=FRO
Micronesia, Micronesië | ioc=FSM
Gabon | ioc=GAB
Gambia | ioc=GAM
Groot-Brittannië, Groot-Brittanië, Groot-Britannië, Groot-Britanië, Verenigd Koninkrijk, VK, Team GB | ioc=GBR
Engeland | ioc=GBR
Schotland | ioc=GBR
Wales | ioc=GBR
Noord-Ierland | ioc=GBR
Guinee-Bissau | ioc=GBS
Georgië | ioc=GEO
Equatoriaal-Guinea, Equatoriaal-Guinee | ioc=GEQ
Duitsland | ioc=GER
Ghana | ioc=GHA
Gibraltar | ioc=GIB
Griekenland | ioc=GRE
Groenland | ioc=GRL
Grenada | ioc=GRN
Guatemala | ioc=GUA
Guinee | ioc=GUI
Guam | ioc=GUM
Guyana | ioc=GUY
Haïti | ioc=HAI
Hongkong, Hong Kong | ioc=HKG
Honduras | ioc=HON
Hongarije | ioc=HUN
Indonesië | ioc=INA
India | ioc=IND
Iran | ioc=IRI
Ierland | ioc=IRL
Irak | ioc=IRQ
IJsland | ioc=ISL
Israël, Israel | ioc=ISR
Amerikaanse Maagdeneilanden | ioc=ISV
Italië | ioc=ITA
Britse Maagdeneilanden | ioc=IVB
Jamaica | ioc=JAM
Jordanië | ioc=JOR
Japan | ioc=JPN
Kazachstan, Kazakstan, Kazakhstan | ioc=KAZ
Kenia, Kenya | ioc=KEN
Kirgizië, Kirgizstan, Kirgistan, Kirgizische Republiek | ioc=KGZ
Kiribati | ioc=KIR
Zuid-Korea, Korea | ioc=KOR
Kosovo | ioc=KOS
Saoedi-Arabië, Saudi-Arabië, Saoedi Arabië | ioc=KSA
Koeweit | ioc=KUW
Laos | ioc=LAO
Letland | ioc=LAT
Libië | ioc=LBA
Libanon | ioc=LBN
Liberia | ioc=LBR
Saint Lucia, Sint-Lucia, Saint-Lucia, St. Lucia | ioc=LCA
Lesotho | ioc=LES
Liechtenstein | ioc=LIE
Litouwen | ioc=LTU
Luxemburg, Groothertogdom Luxemburg | ioc=LUX
Macau | ioc=MAC
Madagaskar | ioc=MAD
Marokko | ioc=MAR
Maleisië | ioc=MAS
Malawi | ioc=MAW
Moldavië, Moldova | ioc=MDA
Malediven, Maldiven | ioc=MDV
Mexico | ioc=MEX
Mongolië | ioc=MGL
Marshalleilanden | ioc=MHL
Noord-Macedonië, Macedonië | ioc=MKD
Mali | ioc=MLI
Malta | ioc=MLT
Montenegro | ioc=MNE
Monaco | ioc=MON
Mozambique | ioc=MOZ
Mauritius | ioc=MRI
Mauritanië | ioc=MTN
Myanmar, Birma | ioc=MYA
Namibië | ioc=NAM
Nicaragua | ioc=NCA
Nederland, Holland | ioc=NED native
Nepal | ioc=NEP
Nigeria | ioc=NGR
Niger | ioc=NIG
Noorwegen | ioc=NOR
Nauru | ioc=NRU
Nieuw-Zeeland, Nieuw Zeeland | ioc=NZL
Oman | ioc=OMA
Pakistan | ioc=PAK
Panama | ioc=PAN
Paraguay | ioc=PAR
Peru | ioc=PER
Filipijnen, Filippijnen | ioc=PHI
Palestina | ioc=PLE
Palau | ioc=PLW
Papoea-Nieuw-Guinea | ioc=PNG
Polen | ioc=POL
Portugal | ioc=POR
Noord-Korea | ioc=PRK
Puerto Rico | ioc=PUR
Qatar, Katar | ioc=QAT
Roemenië | ioc=ROU
Zuid-Afrika | ioc=RSA
Rusland, Russische Federatie | ioc=RUS
Rwanda, Ruanda | ioc=RWA
Samoa | ioc=SAM
Senegal | ioc=SEN
Seychellen | ioc=SEY
Singapore | ioc=SGP
Saint Kitts en Nevis, Saint Kitts & Nevis, Saint Kitts, St. Kitts en Nevis, Sint Kitts en Nevis | ioc=SKN
Sierra Leone | ioc=SLE
Slovenië | ioc=SLO
San Marino | ioc=SMR
Salomonseilanden | ioc=SOL
Somalië | ioc=SOM
Servië | ioc=SRB
Sri Lanka | ioc=SRI
Zuid-Soedan, Zuid-Sudan | ioc=SSD
Sao Tomé en Principe, São Tomé en Príncipe | ioc=STP
Soedan, Sudan | ioc=SUD
Zwitserland | ioc=SUI
Suriname | ioc=SUR native
Slowakije, Slovakije | ioc=SVK
Zweden | ioc=SWE
Eswatini, Swaziland | ioc=SWZ
Sint-Maarten, Sint Maarten | ioc=SXM
Syrië | ioc=SYR
Tahiti, Frans-Polynesië | ioc=TAH
Tanzania | ioc=TAN
Tonga | ioc=TGA
Thailand | ioc=THA
Tadzjikistan | ioc=TJK
Turkmenistan | ioc=TKM
Oost-Timor | ioc=TLS
Togo | ioc=TOG
Taiwan, Chinees Taipei, Chinese Taipei, Chinees-Taipei | ioc=TPE
Trinidad en Tobago, Trinidad & Tobago, Trinidad | ioc=TTO
Tunesië | ioc=TUN
Turkije | ioc=TUR
Tuvalu | ioc=TUV
Verenigde Arabische Emiraten, VAE, Arabische Emiraten, Emiraten | ioc=UAE
Oeganda, Uganda | ioc=UGA
Oekraïne, Oekraine | ioc=UKR
Uruguay | ioc=URU
Verenigde Staten, VS, Amerika, Verenigde Staten van Amerika, Team USA, V.S. | ioc=USA
Oezbekistan | ioc=UZB
Vanuatu | ioc=VAN
Vaticaanstad, Vaticaan | ioc=VAT
Venezuela | ioc=VEN
Vietnam | ioc=VIE
Saint Vincent en de Grenadines, Saint Vincent & de Grenadines, Saint Vincent | ioc=VIN
Jemen | ioc=YEM
Zambia | ioc=ZAM
Zimbabwe | ioc=ZIM
# former states and special teams
Sovjet-Unie, Sovjetunie, USSR | ioc=URS
Oost-Duitsland, DDR | ioc=GDR
West-Duitsland, Bondsrepubliek, Bondsrepubliek Duitsland, BRD | ioc=FRG
Tsjecho-Slowakije, Tsjechoslowakije, Tsjecho-Slovakije | ioc=TCH
Joegoslavië | ioc=YUG
Servië en Montenegro, Servië-Montenegro | ioc=SCG
Nederlandse Antillen, Antillen | ioc=AHO
Rhodesië | ioc=RHO
Gezamenlijk Team, GOS | ioc=EUN
Olympische Atleten uit Rusland, Olympische atleten uit Rusland | ioc=OAR
ROC, Russisch Olympisch Comité | ioc=ROC
Individuele Neutrale Atleten | ioc=AIN
Vluchtelingenteam, Olympisch Vluchtelingenteam, Refugee Team | ioc=EOR

# form=person: noun for a man; adjective-person: inflected adjective, also noun for a woman (Nederlandse), or a
# noun for a man that equals the bare adjective (Chinees); plural: people of both sexes or men; adjective: bare adjective.
# The flag ambiguous marks forms that are also common words, names or other readings at the start of a sentence.
[demonym]
Afghaan | ioc=AFG form=person gender=men
Afghaanse | ioc=AFG form=adjective-person gender=women
Afghanen | ioc=AFG form=plural
Afghaansen | ioc=AFG form=plural gender=women
Afghaans | ioc=AFG form=adjective
Albanees | ioc=ALB form=adjective-person gender=men
Albanese | ioc=ALB form=adjective-person gender=women
Albanezen | ioc=ALB form=plural
Albanesen | ioc=ALB form=plural gender=women
Algerijn | ioc=ALG form=person gender=men
Algerijnse | ioc=ALG form=adjective-person gender=women
Algerijnen | ioc=ALG form=plural
Algerijnsen | ioc=ALG form=plural gender=women
Algerijns | ioc=ALG form=adjective
Andorrees | ioc=AND form=adjective-person gender=men
Andorrese | ioc=AND form=adjective-person gender=women
Andorrezen | ioc=AND form=plural
Andorresen | ioc=AND form=plural gender=women
Angolees | ioc=ANG form=adjective-person gender=men
Angolese | ioc=ANG form=adjective-person gender=women
Angolezen | ioc=ANG form=plural
Angolesen | ioc=ANG form=plural gender=women
Antiguaan | ioc=ANT form=person gender=men
Antiguaanse | ioc=ANT form=adjective-person gender=women
Antiguanen | ioc=ANT form=plural
Antiguaansen | ioc=ANT form=plural gender=women
Antiguaans | ioc=ANT form=adjective
Argentijn | ioc=ARG form=person gender=men
Argentijnse | ioc=ARG form=adjective-person gender=women
Argentijnen | ioc=ARG form=plural
Argentijnsen | ioc=ARG form=plural gender=women
Argentijns | ioc=ARG form=adjective
Armeen, Armeniër | ioc=ARM form=person gender=men
Armeense | ioc=ARM form=adjective-person gender=women
Armenen, Armeniërs | ioc=ARM form=plural
Armeensen | ioc=ARM form=plural gender=women
Armeens | ioc=ARM form=adjective
Arubaan | ioc=ARU form=person gender=men
Arubaanse | ioc=ARU form=adjective-person gender=women
Arubanen | ioc=ARU form=plural
Arubaansen | ioc=ARU form=plural gender=women
Arubaans | ioc=ARU form=adjective
Amerikaans-Samoaan | ioc=ASA form=person gender=men
Amerikaans-Samoaanse | ioc=ASA form=adjective-person gender=women
Amerikaans-Samoanen | ioc=ASA form=plural
Amerikaans-Samoaansen | ioc=ASA form=plural gender=women
Amerikaans-Samoaans | ioc=ASA form=adjective
Australiër | ioc=AUS form=person gender=men
Australische | ioc=AUS form=adjective-person gender=women
Australiërs | ioc=AUS form=plural
Australischen | ioc=AUS form=plural gender=women
Australisch | ioc=AUS form=adjective
Oostenrijker | ioc=AUT form=person gender=men
Oostenrijkse | ioc=AUT form=adjective-person gender=women
Oostenrijkers | ioc=AUT form=plural
Oostenrijksen | ioc=AUT form=plural gender=women
Oostenrijks | ioc=AUT form=adjective
Azerbeidzjaan, Azerbeidzjaner, Azeri | ioc=AZE form=person gender=men
Azerbeidzjaanse, Azerische | ioc=AZE form=adjective-person gender=women
Azerbeidzjanen, Azerbeidzjaners, Azeri's | ioc=AZE form=plural
Azerbeidzjaansen, Azerischen | ioc=AZE form=plural gender=women
Azerbeidzjaans, Azerisch | ioc=AZE form=adjective
Bahamaan, Bahamiaan | ioc=BAH form=person gender=men
Bahamaanse, Bahamiaanse | ioc=BAH form=adjective-person gender=women
Bahamanen, Bahamianen | ioc=BAH form=plural
Bahamaansen, Bahamiaansen | ioc=BAH form=plural gender=women
Bahamaans, Bahamiaans | ioc=BAH form=adjective
Bangladeshi, Bengaal | ioc=BAN form=person gender=men
Bengalees | ioc=BAN form=adjective-person gender=men
Bengalese, Bengaalse, Bangladese | ioc=BAN form=adjective-person gender=women
Bengalezen, Bangladeshi's, Bengalen | ioc=BAN form=plural
Bengalesen, Bengaalsen, Bangladesen | ioc=BAN form=plural gender=women
Bengaals, Bangladees | ioc=BAN form=adjective
Barbadaan | ioc=BAR form=person gender=men
Barbadaanse | ioc=BAR form=adjective-person gender=women
Barbadanen | ioc=BAR form=plural
Barbadaansen | ioc=BAR form=plural gender=women
Barbadaans | ioc=BAR form=adjective
Burundiër | ioc=BDI form=person gender=men
Burundees | ioc=BDI form=adjective-person gender=men
Burundese, Burundische | ioc=BDI form=adjective-person gender=women
Burundezen, Burundiërs | ioc=BDI form=plural
Burundesen, Burundischen | ioc=BDI form=plural gender=women
Burundisch | ioc=BDI form=adjective
Belg | ioc=BEL form=person gender=men
Belgische | ioc=BEL form=adjective-person gender=women
Belgen | ioc=BEL form=plural
Belgischen | ioc=BEL form=plural gender=women
Belgisch | ioc=BEL form=adjective
Beniner | ioc=BEN form=person gender=men
Beninees | ioc=BEN form=adjective-person gender=men
Beninse, Beninese | ioc=BEN form=adjective-person gender=women
Beniners, Beninezen | ioc=BEN form=plural
Beninsen, Beninesen | ioc=BEN form=plural gender=women
Benins | ioc=BEN form=adjective
Bermudaan | ioc=BER form=person gender=men
Bermudaanse | ioc=BER form=adjective-person gender=women
Bermudanen | ioc=BER form=plural
Bermudaansen | ioc=BER form=plural gender=women
Bermudaans | ioc=BER form=adjective
Bhutaan | ioc=BHU form=person gender=men
Bhutanees | ioc=BHU form=adjective-person gender=men
Bhutaanse, Bhutanese | ioc=BHU form=adjective-person gender=women
Bhutanen, Bhutanezen | ioc=BHU form=plural
Bhutaansen, Bhutanesen | ioc=BHU form=plural gender=women
Bhutaans | ioc=BHU form=adjective
Bosniër, Bosniak | ioc=BIH form=person gender=men
Bosnische | ioc=BIH form=adjective-person gender=women
Bosniërs, Bosniakken | ioc=BIH form=plural
Bosnischen | ioc=BIH form=plural gender=women
Bosnisch | ioc=BIH form=adjective
Belizaan | ioc=BIZ form=person gender=men
Belizaanse | ioc=BIZ form=adjective-person gender=women
Belizanen | ioc=BIZ form=plural
Belizaansen | ioc=BIZ form=plural gender=women
Belizaans | ioc=BIZ form=adjective
Wit-Rus, Witrus | ioc=BLR form=person gender=men
Wit-Russin, Witrussin | ioc=BLR form=person gender=women
Wit-Russische, Witrussische, Belarussische | ioc=BLR form=adjective-person gender=women
Wit-Russen, Witrussen, Belarussen | ioc=BLR form=plural
Wit-Russinnen, Witrussinnen, Wit-Russischen, Witrussischen, Belarussischen | ioc=BLR form=plural gender=women
Wit-Russisch, Witrussisch, Belarussisch | ioc=BLR form=adjective
Boliviaan | ioc=BOL form=person gender=men
Boliviaanse | ioc=BOL form=adjective-person gender=women
Bolivianen | ioc=BOL form=plural
Boliviaansen | ioc=BOL form=plural gender=women
Boliviaans | ioc=BOL form=adjective
Botswaan | ioc=BOT form=person gender=men
Botswaanse | ioc=BOT form=adjective-person gender=women
Botswanen | ioc=BOT form=plural
Botswaansen | ioc=BOT form=plural gender=women
Botswaans | ioc=BOT form=adjective
Braziliaan | ioc=BRA form=person gender=men
Braziliaanse | ioc=BRA form=adjective-person gender=women
Brazilianen | ioc=BRA form=plural
Braziliaansen | ioc=BRA form=plural gender=women
Braziliaans | ioc=BRA form=adjective
Bahreini, Bahreiner | ioc=BRN form=person gender=men
Bahreinse | ioc=BRN form=adjective-person gender=women
Bahreini's, Bahreiners | ioc=BRN form=plural
Bahreinsen | ioc=BRN form=plural gender=women
Bahreins | ioc=BRN form=adjective
Bruneier, Bruneeër | ioc=BRU form=person gender=men
Bruneise, Bruneese | ioc=BRU form=adjective-person gender=women
Bruneiers, Bruneeërs | ioc=BRU form=plural
Bruneisen, Bruneesen | ioc=BRU form=plural gender=women
Bruneis, Brunees | ioc=BRU form=adjective
Bulgaar | ioc=BUL form=person gender=men
Bulgaarse | ioc=BUL form=adjective-person gender=women
Bulgaren | ioc=BUL form=plural
Bulgaarsen | ioc=BUL form=plural gender=women
Bulgaars | ioc=BUL form=adjective
Burkinabé | ioc=BUR form=person gender=men
Burkinees | ioc=BUR form=adjective-person gender=men
Burkinese, Burkinabese | ioc=BUR form=adjective-person gender=women
Burkinezen, Burkinabezen | ioc=BUR form=plural
Burkinesen, Burkinabesen | ioc=BUR form=plural gender=women
Burkinabees | ioc=BUR form=adjective
Centraal-Afrikaan | ioc=CAF form=person gender=men
Centraal-Afrikanen | ioc=CAF form=plural
Cambodjaan | ioc=CAM form=person gender=men
Cambodjaanse | ioc=CAM form=adjective-person gender=women
Cambodjanen | ioc=CAM form=plural
Cambodjaansen | ioc=CAM form=plural gender=women
Cambodjaans | ioc=CAM form=adjective
Canadees | ioc=CAN form=adjective-person gender=men
Canadese | ioc=CAN form=adjective-person gender=women
Canadezen | ioc=CAN form=plural
Canadesen | ioc=CAN form=plural gender=women
Kaaimaneilander | ioc=CAY form=person gender=men
Kaaimaneilanders | ioc=CAY form=plural
Tsjadiër | ioc=CHA form=person gender=men
Tsjadische | ioc=CHA form=adjective-person gender=women
Tsjadiërs | ioc=CHA form=plural
Tsjadischen | ioc=CHA form=plural gender=women
Tsjadisch | ioc=CHA form=adjective
Chileen | ioc=CHI form=person gender=men
Chileense | ioc=CHI form=adjective-person gender=women
Chilenen | ioc=CHI form=plural
Chileensen | ioc=CHI form=plural gender=women
Chileens | ioc=CHI form=adjective
Chinees | ioc=CHN form=adjective-person gender=men
Chinese | ioc=CHN form=adjective-person gender=women
Chinezen | ioc=CHN form=plural
Chinesen | ioc=CHN form=plural gender=women
Ivoriaan | ioc=CIV form=person gender=men
Ivoriaanse | ioc=CIV form=adjective-person gender=women
Ivorianen | ioc=CIV form=plural
Ivoriaansen | ioc=CIV form=plural gender=women
Ivoriaans | ioc=CIV form=adjective
Kameroener | ioc=CMR form=person gender=men
Kameroense | ioc=CMR form=adjective-person gender=women
Kameroeners | ioc=CMR form=plural
Kameroensen | ioc=CMR form=plural gender=women
Kameroens | ioc=CMR form=adjective
Congolees, Zaïrees | ioc=COD form=adjective-person gender=men
Congolese, Zaïrese | ioc=COD form=adjective-person gender=women
Congolezen, Zaïrezen | ioc=COD form=plural
Congolesen, Zaïresen | ioc=COD form=plural gender=women
Colombiaan | ioc=COL form=person gender=men
Colombiaanse | ioc=COL form=adjective-person gender=women
Colombianen | ioc=COL form=plural
Colombiaansen | ioc=COL form=plural gender=women
Colombiaans | ioc=COL form=adjective
Comorees | ioc=COM form=adjective-person gender=men
Comorese | ioc=COM form=adjective-person gender=women
Comorezen | ioc=COM form=plural
Comoresen | ioc=COM form=plural gender=women
Kaapverdiër, Kaapverdiaan | ioc=CPV form=person gender=men
Kaapverdische, Kaapverdiaanse | ioc=CPV form=adjective-person gender=women
Kaapverdiërs, Kaapverdianen | ioc=CPV form=plural
Kaapverdischen, Kaapverdiaansen | ioc=CPV form=plural gender=women
Kaapverdisch, Kaapverdiaans | ioc=CPV form=adjective
Costa Ricaan, Costaricaan | ioc=CRC form=person gender=men
Costa Ricaanse, Costaricaanse | ioc=CRC form=adjective-person gender=women
Costa Ricanen, Costaricanen | ioc=CRC form=plural
Costa Ricaansen, Costaricaansen | ioc=CRC form=plural gender=women
Costa Ricaans, Costaricaans | ioc=CRC form=adjective
Kroaat | ioc=CRO form=person gender=men
Kroatische | ioc=CRO form=adjective-person gender=women
Kroaten | ioc=CRO form=plural
Kroatischen | ioc=CRO form=plural gender=women
Kroatisch | ioc=CRO form=adjective
Cubaan | ioc=CUB form=person gender=men
Cubaanse | ioc=CUB form=adjective-person gender=women
Cubanen | ioc=CUB form=plural
Cubaansen | ioc=CUB form=plural gender=women
Cubaans | ioc=CUB form=adjective
Curaçaoënaar, Curaçaoenaar, Curacaoënaar, Curacaoenaar | ioc=CUW form=person gender=men
Curaçaose, Curacaose | ioc=CUW form=adjective-person gender=women
Curaçaoënaars, Curaçaoenaars, Curacaoënaars, Curacaoenaars, Curaçaoënaren | ioc=CUW form=plural
Curaçaosen, Curacaosen | ioc=CUW form=plural gender=women
Curaçaos, Curacaos | ioc=CUW form=adjective
Cyprioot, Grieks-Cyprioot | ioc=CYP form=person gender=men
Cyprische, Cypriotische | ioc=CYP form=adjective-person gender=women
Cyprioten, Grieks-Cyprioten | ioc=CYP form=plural
Cyprischen, Cypriotischen | ioc=CYP form=plural gender=women
Cyprisch, Cypriotisch | ioc=CYP form=adjective
Tsjech | ioc=CZE form=person gender=men
Tsjechische | ioc=CZE form=adjective-person gender=women
Tsjechen | ioc=CZE form=plural
Tsjechischen | ioc=CZE form=plural gender=women
Tsjechisch | ioc=CZE form=adjective
Deen | ioc=DEN form=person gender=men
Deense | ioc=DEN form=adjective-person gender=women
Denen | ioc=DEN form=plural
Deensen | ioc=DEN form=plural gender=women
Deens | ioc=DEN form=adjective
Djiboutiaan | ioc=DJI form=person gender=men
Djiboutiaanse | ioc=DJI form=adjective-person gender=women
Djiboutianen | ioc=DJI form=plural
Djiboutiaansen | ioc=DJI form=plural gender=women
Djiboutiaans | ioc=DJI form=adjective
Dominicaan | ioc=DOM form=person gender=men
Dominicaanse | ioc=DOM form=adjective-person gender=women
Dominicanen | ioc=DOM form=plural
Dominicaansen | ioc=DOM form=plural gender=women
Dominicaans | ioc=DOM form=adjective
Ecuadoraan, Ecuadoriaan | ioc=ECU form=person gender=men
Ecuadoraanse, Ecuadoriaanse | ioc=ECU form=adjective-person gender=women
Ecuadoranen, Ecuadorianen | ioc=ECU form=plural
Ecuadoraansen, Ecuadoriaansen | ioc=ECU form=plural gender=women
Ecuadoraans, Ecuadoriaans | ioc=ECU form=adjective
Egyptenaar | ioc=EGY form=person gender=men
Egyptische | ioc=EGY form=adjective-person gender=women
Egyptenaren, Egyptenaars | ioc=EGY form=plural
Egyptischen | ioc=EGY form=plural gender=women
Egyptisch | ioc=EGY form=adjective
Eritreeër, Eritreër | ioc=ERI form=person gender=men
Eritrese | ioc=ERI form=adjective-person gender=women
Eritreeërs, Eritreërs | ioc=ERI form=plural
Eritresen | ioc=ERI form=plural gender=women
Eritrees | ioc=ERI form=adjective
Salvadoraan, Salvadoriaan | ioc=ESA form=person gender=men
Salvadoraanse, Salvadoriaanse | ioc=ESA form=adjective-person gender=women
Salvadoranen, Salvadorianen | ioc=ESA form=plural
Salvadoraansen, Salvadoriaansen | ioc=ESA form=plural gender=women
Salvadoraans, Salvadoriaans | ioc=ESA form=adjective
Spanjaard | ioc=ESP form=person gender=men
Spaanse | ioc=ESP form=adjective-person gender=women
Spanjaarden | ioc=ESP form=plural
Spaansen | ioc=ESP form=plural gender=women
Spaans | ioc=ESP form=adjective
Est, Estlander | ioc=EST form=person gender=men
Estse, Estische, Estlandse | ioc=EST form=adjective-person gender=women
Esten, Estlanders | ioc=EST form=plural
Estsen, Estischen, Estlandsen | ioc=EST form=plural gender=women
Ests, Estisch, Estlands | ioc=EST form=adjective
Ethiopiër, Ethiopiëer, Etiopiër | ioc=ETH form=person gender=men
Ethiopische, Etiopische | ioc=ETH form=adjective-person gender=women
Ethiopiërs, Etiopiërs | ioc=ETH form=plural
Ethiopischen | ioc=ETH form=plural gender=women
Ethiopisch | ioc=ETH form=adjective
Fijiër | ioc=FIJ form=person gender=men
Fijische | ioc=FIJ form=adjective-person gender=women
Fijiërs | ioc=FIJ form=plural
Fijischen | ioc=FIJ form=plural gender=women
Fijisch | ioc=FIJ form=adjective
Fin | ioc=FIN form=person gender=men
Finse | ioc=FIN form=adjective-person gender=women
Finnen | ioc=FIN form=plural
Finsen | ioc=FIN form=plural gender=women
Fins | ioc=FIN form=adjective
Fransman, Fransoos | ioc=FRA form=person gender=men
Française, Francaise | ioc=FRA form=person gender=women
Franse | ioc=FRA form=adjective-person gender=women
Fransen, Fransmannen, Fransozen | ioc=FRA form=plural
Françaises, Francaises | ioc=FRA form=plural gender=women
Frans | ioc=FRA form=adjective
Faeröerder, Faeröerling | ioc=FRO form=person gender=men
Faeröerse | ioc=FRO form=adjective-person gender=women
Faeröerders, Faeröerlingen | ioc=FRO form=plural
Faeröersen | ioc=FRO form=plural gender=women
Faeröers | ioc=FRO form=adjective
Micronesiër | ioc=FSM form=person gender=men
Micronesische | ioc=FSM form=adjective-person gender=women
Micronesiërs | ioc=FSM form=plural
Micronesischen | ioc=FSM form=plural gender=women
Micronesisch | ioc=FSM form=adjective
Gabonees | ioc=GAB form=adjective-person gender=men
Gabonese | ioc=GAB form=adjective-person gender=women
Gabonezen | ioc=GAB form=plural
Gabonesen | ioc=GAB form=plural gender=women
Gambiaan | ioc=GAM form=person gender=men
Gambiaanse | ioc=GAM form=adjective-person gender=women
Gambianen | ioc=GAM form=plural
Gambiaansen | ioc=GAM form=plural gender=women
Gambiaans | ioc=GAM form=adjective
Brit, Engelsman, Welshman, Noord-Ier, Manxman | ioc=GBR form=person gender=men
Schot | ioc=GBR form=person gender=men ambiguous
Welshvrouw | ioc=GBR form=person gender=women
Britse, Engelse, Schotse, Welshe, Noord-Ierse | ioc=GBR form=adjective-person gender=women
Britten, Engelsen, Engelsmannen, Welshmen, Welshmannen, Noord-Ieren | ioc=GBR form=plural
Schotten | ioc=GBR form=plural ambiguous
Britsen, Schotsen, Welshen, Noord-Iersen | ioc=GBR form=plural gender=women
Brits, Engels, Schots, Welsh, Noord-Iers, Manx | ioc=GBR form=adjective
Guinee-Bissauer | ioc=GBS form=person gender=men
Guinee-Bissause | ioc=GBS form=adjective-person gender=women
Guinee-Bissauers | ioc=GBS form=plural
Guinee-Bissausen | ioc=GBS form=plural gender=women
Guinee-Bissaus | ioc=GBS form=adjective
Georgiër | ioc=GEO form=person gender=men
Georgische | ioc=GEO form=adjective-person gender=women
Georgiërs | ioc=GEO form=plural
Georgischen | ioc=GEO form=plural gender=women
Georgisch | ioc=GEO form=adjective
Equatoriaal-Guineeër | ioc=GEQ form=person gender=men
Equatoriaal-Guinese | ioc=GEQ form=adjective-person gender=women
Equatoriaal-Guineeërs | ioc=GEQ form=plural
Equatoriaal-Guinesen | ioc=GEQ form=plural gender=women
Equatoriaal-Guinees | ioc=GEQ form=adjective
Duitser | ioc=GER form=person gender=men
Duitse | ioc=GER form=adjective-person gender=women
Duitsers | ioc=GER form=plural
Duitsen | ioc=GER form=plural gender=women
Duits | ioc=GER form=adjective
Ghanees | ioc=GHA form=adjective-person gender=men
Ghanese | ioc=GHA form=adjective-person gender=women
Ghanezen | ioc=GHA form=plural
Ghanesen | ioc=GHA form=plural gender=women
Gibraltarees | ioc=GIB form=adjective-person gender=men
Gibraltarese | ioc=GIB form=adjective-person gender=women
Gibraltarezen | ioc=GIB form=plural
Gibraltaresen | ioc=GIB form=plural gender=women
Griek | ioc=GRE form=person gender=men
Griekin | ioc=GRE form=person gender=women
Griekse | ioc=GRE form=adjective-person gender=women
Grieken | ioc=GRE form=plural
Griekinnen, Grieksen | ioc=GRE form=plural gender=women
Grieks | ioc=GRE form=adjective
Groenlander | ioc=GRL form=person gender=men
Groenlandse | ioc=GRL form=adjective-person gender=women
Groenlanders | ioc=GRL form=plural
Groenlandsen | ioc=GRL form=plural gender=women
Groenlands | ioc=GRL form=adjective
Grenadaan, Grenadiaan | ioc=GRN form=person gender=men
Grenadaanse, Grenadiaanse | ioc=GRN form=adjective-person gender=women
Grenadanen, Grenadianen | ioc=GRN form=plural
Grenadaansen, Grenadiaansen | ioc=GRN form=plural gender=women
Grenadaans, Grenadiaans | ioc=GRN form=adjective
Guatemalteek, Guatemalaan | ioc=GUA form=person gender=men
Guatemalteekse, Guatemalaanse | ioc=GUA form=adjective-person gender=women
Guatemalteken, Guatemalanen | ioc=GUA form=plural
Guatemalteeksen, Guatemalaansen | ioc=GUA form=plural gender=women
Guatemalteeks, Guatemalaans | ioc=GUA form=adjective
Guineeër | ioc=GUI form=person gender=men
Guinese | ioc=GUI form=adjective-person gender=women
Guineeërs | ioc=GUI form=plural
Guinesen | ioc=GUI form=plural gender=women
Guinees | ioc=GUI form=adjective
Guyaan | ioc=GUY form=person gender=men
Guyanees | ioc=GUY form=adjective-person gender=men
Guyaanse, Guyanese | ioc=GUY form=adjective-person gender=women
Guyanen, Guyanezen | ioc=GUY form=plural
Guyaansen, Guyanesen | ioc=GUY form=plural gender=women
Guyaans | ioc=GUY form=adjective
Haïtiaan | ioc=HAI form=person gender=men
Haïtiaanse | ioc=HAI form=adjective-person gender=women
Haïtianen | ioc=HAI form=plural
Haïtiaansen | ioc=HAI form=plural gender=women
Haïtiaans | ioc=HAI form=adjective
Hongkonger | ioc=HKG form=person gender=men
Hongkongees | ioc=HKG form=adjective-person gender=men
Hongkongse, Hongkongese | ioc=HKG form=adjective-person gender=women
Hongkongers, Hongkongezen | ioc=HKG form=plural
Hongkongsen, Hongkongesen | ioc=HKG form=plural gender=women
Hongkongs | ioc=HKG form=adjective
Hondurees | ioc=HON form=adjective-person gender=men
Hondurese | ioc=HON form=adjective-person gender=women
Hondurezen | ioc=HON form=plural
Honduresen | ioc=HON form=plural gender=women
Hongaar | ioc=HUN form=person gender=men
Hongaarse | ioc=HUN form=adjective-person gender=women
Hongaren | ioc=HUN form=plural
Hongaarsen | ioc=HUN form=plural gender=women
Hongaars | ioc=HUN form=adjective
Indonesiër | ioc=INA form=person gender=men
Indonesische | ioc=INA form=adjective-person gender=women
Indonesiërs | ioc=INA form=plural
Indonesischen | ioc=INA form=plural gender=women
Indonesisch | ioc=INA form=adjective
Indiër | ioc=IND form=person gender=men
Indiase | ioc=IND form=adjective-person gender=women
Indiërs | ioc=IND form=plural
Indiasen | ioc=IND form=plural gender=women
Indiaas | ioc=IND form=adjective
Iraniër | ioc=IRI form=person gender=men
Iraanse | ioc=IRI form=adjective-person gender=women
Iraniërs | ioc=IRI form=plural
Iraansen | ioc=IRI form=plural gender=women
Iraans | ioc=IRI form=adjective
Ier | ioc=IRL form=person gender=men
Ierse | ioc=IRL form=adjective-person gender=women
Ieren | ioc=IRL form=plural
Iersen | ioc=IRL form=plural gender=women
Iers | ioc=IRL form=adjective
Iraki | ioc=IRQ form=person gender=men
Irakees | ioc=IRQ form=adjective-person gender=men
Irakese, Iraakse | ioc=IRQ form=adjective-person gender=women
Irakezen, Iraki's | ioc=IRQ form=plural
Irakesen, Iraaksen | ioc=IRQ form=plural gender=women
Iraaks | ioc=IRQ form=adjective
IJslander | ioc=ISL form=person gender=men
IJslandse | ioc=ISL form=adjective-person gender=women
IJslanders | ioc=ISL form=plural
IJslandsen | ioc=ISL form=plural gender=women
IJslands | ioc=ISL form=adjective
Israëliër, Israëli, Israelier | ioc=ISR form=person gender=men
Israëlische, Israelische | ioc=ISR form=adjective-person gender=women
Israëliërs, Israëli's, Israeliërs | ioc=ISR form=plural
Israëlischen, Israelischen | ioc=ISR form=plural gender=women
Israëlisch, Israelisch | ioc=ISR form=adjective
Italiaan | ioc=ITA form=person gender=men
Italiaanse | ioc=ITA form=adjective-person gender=women
Italianen | ioc=ITA form=plural
Italiaansen | ioc=ITA form=plural gender=women
Italiaans | ioc=ITA form=adjective
Jamaicaan | ioc=JAM form=person gender=men
Jamaicaanse | ioc=JAM form=adjective-person gender=women
Jamaicanen | ioc=JAM form=plural
Jamaicaansen | ioc=JAM form=plural gender=women
Jamaicaans | ioc=JAM form=adjective
Jordaniër | ioc=JOR form=person gender=men
Jordaanse | ioc=JOR form=adjective-person gender=women
Jordaniërs | ioc=JOR form=plural
Jordaansen | ioc=JOR form=plural gender=women
Jordaans | ioc=JOR form=adjective
Japanner | ioc=JPN form=person gender=men
Japanse | ioc=JPN form=adjective-person gender=women
Japanners | ioc=JPN form=plural
Japansen | ioc=JPN form=plural gender=women
Japans | ioc=JPN form=adjective
Kazach, Kazak, Kazachstaner | ioc=KAZ form=person gender=men
Kazachse, Kazakse, Kazachstaanse | ioc=KAZ form=adjective-person gender=women
Kazachen, Kazakken, Kazachstaners | ioc=KAZ form=plural
Kazachsen, Kazaksen, Kazachstaansen | ioc=KAZ form=plural gender=women
Kazachs, Kazaks, Kazachstaans | ioc=KAZ form=adjective
Keniaan, Kenyaan | ioc=KEN form=person gender=men
Keniaanse, Kenyaanse | ioc=KEN form=adjective-person gender=women
Kenianen, Kenyanen | ioc=KEN form=plural
Keniaansen, Kenyaansen | ioc=KEN form=plural gender=women
Keniaans, Kenyaans | ioc=KEN form=adjective
Kirgies, Kirgiziër | ioc=KGZ form=person gender=men
Kirgizische | ioc=KGZ form=adjective-person gender=women
Kirgiezen, Kirgiziërs | ioc=KGZ form=plural
Kirgizischen | ioc=KGZ form=plural gender=women
Kirgizisch | ioc=KGZ form=adjective
Kiribatiër | ioc=KIR form=person gender=men
Kiribatische | ioc=KIR form=adjective-person gender=women
Kiribatiërs | ioc=KIR form=plural
Kiribatischen | ioc=KIR form=plural gender=women
Kiribatisch | ioc=KIR form=adjective
Zuid-Koreaan, Koreaan | ioc=KOR form=person gender=men
Zuid-Koreaanse, Koreaanse | ioc=KOR form=adjective-person gender=women
Zuid-Koreanen, Koreanen | ioc=KOR form=plural
Zuid-Koreaansen, Koreaansen | ioc=KOR form=plural gender=women
Zuid-Koreaans, Koreaans | ioc=KOR form=adjective
Kosovaar, Kosovo-Albanees | ioc=KOS form=person gender=men
Kosovaarse | ioc=KOS form=adjective-person gender=women
Kosovaren, Kosovo-Albanezen | ioc=KOS form=plural
Kosovaarsen | ioc=KOS form=plural gender=women
Kosovaars | ioc=KOS form=adjective
Saoediër, Saudiër, Saoedi, Saudi | ioc=KSA form=person gender=men
Saoedische, Saudische, Saoedi-Arabische, Saudi-Arabische | ioc=KSA form=adjective-person gender=women
Saoediërs, Saudiërs, Saoedi's, Saudi's | ioc=KSA form=plural
Saoedischen, Saudischen, Saoedi-Arabischen, Saudi-Arabischen | ioc=KSA form=plural gender=women
Saoedisch, Saudisch, Saoedi-Arabisch, Saudi-Arabisch | ioc=KSA form=adjective
Koeweiti, Koeweiter | ioc=KUW form=person gender=men
Koeweitse | ioc=KUW form=adjective-person gender=women
Koeweiti's, Koeweiters | ioc=KUW form=plural
Koeweitsen | ioc=KUW form=plural gender=women
Koeweits | ioc=KUW form=adjective
Laotiaan | ioc=LAO form=person gender=men
Laotiaanse | ioc=LAO form=adjective-person gender=women
Laotianen | ioc=LAO form=plural
Laotiaansen | ioc=LAO form=plural gender=women
Laotiaans | ioc=LAO form=adjective
Letlander | ioc=LAT form=person gender=men
Let | ioc=LAT form=person gender=men ambiguous
Letse, Letlandse | ioc=LAT form=adjective-person gender=women
Letlanders | ioc=LAT form=plural
Letten | ioc=LAT form=plural ambiguous
Letsen, Letlandsen | ioc=LAT form=plural gender=women
Lets, Letlands | ioc=LAT form=adjective
Libiër | ioc=LBA form=person gender=men
Libische | ioc=LBA form=adjective-person gender=women
Libiërs | ioc=LBA form=plural
Libischen | ioc=LBA form=plural gender=women
Libisch | ioc=LBA form=adjective
Libanees | ioc=LBN form=adjective-person gender=men
Libanese | ioc=LBN form=adjective-person gender=women
Libanezen | ioc=LBN form=plural
Libanesen | ioc=LBN form=plural gender=women
Liberiaan | ioc=LBR form=person gender=men
Liberiaanse | ioc=LBR form=adjective-person gender=women
Liberianen | ioc=LBR form=plural
Liberiaansen | ioc=LBR form=plural gender=women
Liberiaans | ioc=LBR form=adjective
Saint Luciaan, Sint-Luciaan | ioc=LCA form=person gender=men
Saint Luciaanse, Sint-Luciaanse | ioc=LCA form=adjective-person gender=women
Saint Lucianen, Sint-Lucianen | ioc=LCA form=plural
Saint Luciaansen, Sint-Luciaansen | ioc=LCA form=plural gender=women
Saint Luciaans, Sint-Luciaans | ioc=LCA form=adjective
Lesothaan | ioc=LES form=person gender=men
Lesothaanse | ioc=LES form=adjective-person gender=women
Lesothanen | ioc=LES form=plural
Lesothaansen | ioc=LES form=plural gender=women
Lesothaans | ioc=LES form=adjective
Liechtensteiner | ioc=LIE form=person gender=men
Liechtensteinse | ioc=LIE form=adjective-person gender=women
Liechtensteiners | ioc=LIE form=plural
Liechtensteinsen | ioc=LIE form=plural gender=women
Liechtensteins | ioc=LIE form=adjective
Litouwer | ioc=LTU form=person gender=men
Litouwse | ioc=LTU form=adjective-person gender=women
Litouwers | ioc=LTU form=plural
Litouwsen | ioc=LTU form=plural gender=women
Litouws | ioc=LTU form=adjective
Luxemburger | ioc=LUX form=person gender=men
Luxemburgse | ioc=LUX form=adjective-person gender=women
Luxemburgers | ioc=LUX form=plural
Luxemburgsen | ioc=LUX form=plural gender=women
Luxemburgs | ioc=LUX form=adjective
Macauer | ioc=MAC form=person gender=men
Macause | ioc=MAC form=adjective-person gender=women
Macauers | ioc=MAC form=plural
Macausen | ioc=MAC form=plural gender=women
Macaus | ioc=MAC form=adjective
Malagassiër, Madagask | ioc=MAD form=person gender=men
Malagassische, Madagaskische | ioc=MAD form=adjective-person gender=women
Malagassiërs, Madagasken | ioc=MAD form=plural
Malagassischen, Madagaskischen | ioc=MAD form=plural gender=women
Malagassisch, Madagaskisch | ioc=MAD form=adjective
Marokkaan | ioc=MAR form=person gender=men
Marokkaanse | ioc=MAR form=adjective-person gender=women
Marokkanen | ioc=MAR form=plural
Marokkaansen | ioc=MAR form=plural gender=women
Marokkaans | ioc=MAR form=adjective
Maleisiër | ioc=MAS form=person gender=men
Maleisische | ioc=MAS form=adjective-person gender=women
Maleisiërs | ioc=MAS form=plural
Maleisischen | ioc=MAS form=plural gender=women
Maleisisch | ioc=MAS form=adjective
Malawiër | ioc=MAW form=person gender=men
Malawische | ioc=MAW form=adjective-person gender=women
Malawiërs | ioc=MAW form=plural
Malawischen | ioc=MAW form=plural gender=women
Malawisch | ioc=MAW form=adjective
Moldaviër, Moldaaf, Moldoviër | ioc=MDA form=person gender=men
Moldavische, Moldovische, Moldovaanse | ioc=MDA form=adjective-person gender=women
Moldaviërs, Moldaven, Moldoviërs | ioc=MDA form=plural
Moldavischen, Moldovischen, Moldovaansen | ioc=MDA form=plural gender=women
Moldavisch, Moldovisch, Moldovaans | ioc=MDA form=adjective
Malediviër, Maldiviër | ioc=MDV form=person gender=men
Maledivische, Maldivische | ioc=MDV form=adjective-person gender=women
Malediviërs, Maldiviërs | ioc=MDV form=plural
Maledivischen, Maldivischen | ioc=MDV form=plural gender=women
Maledivisch, Maldivisch | ioc=MDV form=adjective
Mexicaan | ioc=MEX form=person gender=men
Mexicaanse | ioc=MEX form=adjective-person gender=women
Mexicanen | ioc=MEX form=plural
Mexicaansen | ioc=MEX form=plural gender=women
Mexicaans | ioc=MEX form=adjective
Mongool, Mongoliër | ioc=MGL form=person gender=men
Mongoolse, Mongolische | ioc=MGL form=adjective-person gender=women
Mongolen, Mongoliërs | ioc=MGL form=plural
Mongoolsen, Mongolischen | ioc=MGL form=plural gender=women
Mongools, Mongolisch | ioc=MGL form=adjective
Marshalleilander | ioc=MHL form=person gender=men
Marshalleilanders | ioc=MHL form=plural
Noord-Macedoniër, Macedoniër | ioc=MKD form=person gender=men
Noord-Macedonische, Macedonische | ioc=MKD form=adjective-person gender=women
Noord-Macedoniërs, Macedoniërs | ioc=MKD form=plural
Noord-Macedonischen, Macedonischen | ioc=MKD form=plural gender=women
Noord-Macedonisch, Macedonisch | ioc=MKD form=adjective
Malinees | ioc=MLI form=adjective-person gender=men
Malinese | ioc=MLI form=adjective-person gender=women
Malinezen | ioc=MLI form=plural
Malinesen | ioc=MLI form=plural gender=women
Maltezer | ioc=MLT form=person gender=men
Maltees | ioc=MLT form=adjective-person gender=men
Maltese | ioc=MLT form=adjective-person gender=women
Maltezen, Maltezers | ioc=MLT form=plural
Maltesen | ioc=MLT form=plural gender=women
Montenegrijn | ioc=MNE form=person gender=men
Montenegrijnse | ioc=MNE form=adjective-person gender=women
Montenegrijnen | ioc=MNE form=plural
Montenegrijnsen | ioc=MNE form=plural gender=women
Montenegrijns | ioc=MNE form=adjective
Monegask | ioc=MON form=person gender=men
Monegaskische | ioc=MON form=adjective-person gender=women
Monegasken | ioc=MON form=plural
Monegaskischen | ioc=MON form=plural gender=women
Monegaskisch | ioc=MON form=adjective
Mozambikaan | ioc=MOZ form=person gender=men
Mozambikaanse | ioc=MOZ form=adjective-person gender=women
Mozambikanen | ioc=MOZ form=plural
Mozambikaansen | ioc=MOZ form=plural gender=women
Mozambikaans | ioc=MOZ form=adjective
Mauritiaan | ioc=MRI form=person gender=men
Mauritiaanse | ioc=MRI form=adjective-person gender=women
Mauritianen | ioc=MRI form=plural
Mauritiaansen | ioc=MRI form=plural gender=women
Mauritiaans | ioc=MRI form=adjective
Mauritaniër | ioc=MTN form=person gender=men
Mauritaanse, Mauritanische | ioc=MTN form=adjective-person gender=women
Mauritaniërs | ioc=MTN form=plural
Mauritaansen, Mauritanischen | ioc=MTN form=plural gender=women
Mauritaans, Mauritanisch | ioc=MTN form=adjective
Birmaan | ioc=MYA form=person gender=men
Birmees, Myanmarees | ioc=MYA form=adjective-person gender=men
Birmese, Birmaanse, Myanmarese | ioc=MYA form=adjective-person gender=women
Birmezen, Birmanen, Myanmarezen | ioc=MYA form=plural
Birmesen, Birmaansen, Myanmaresen | ioc=MYA form=plural gender=women
Birmaans | ioc=MYA form=adjective
Namibiër | ioc=NAM form=person gender=men
Namibische | ioc=NAM form=adjective-person gender=women
Namibiërs | ioc=NAM form=plural
Namibischen | ioc=NAM form=plural gender=women
Namibisch | ioc=NAM form=adjective
Nicaraguaan | ioc=NCA form=person gender=men
Nicaraguaanse | ioc=NCA form=adjective-person gender=women
Nicaraguanen | ioc=NCA form=plural
Nicaraguaansen | ioc=NCA form=plural gender=women
Nicaraguaans | ioc=NCA form=adjective
Nederlander, Hollander | ioc=NED form=person gender=men
Nederlandse, Hollandse | ioc=NED form=adjective-person gender=women
Nederlanders, Hollanders | ioc=NED form=plural
Nederlandsen, Hollandsen | ioc=NED form=plural gender=women
Nederlands, Hollands | ioc=NED form=adjective
Nepalees | ioc=NEP form=adjective-person gender=men
Nepalese | ioc=NEP form=adjective-person gender=women
Nepalezen | ioc=NEP form=plural
Nepalesen | ioc=NEP form=plural gender=women
Nigeriaan | ioc=NGR form=person gender=men
Nigeriaanse | ioc=NGR form=adjective-person gender=women
Nigerianen | ioc=NGR form=plural
Nigeriaansen | ioc=NGR form=plural gender=women
Nigeriaans | ioc=NGR form=adjective
Nigerijn | ioc=NIG form=person gender=men
Nigerees | ioc=NIG form=adjective-person gender=men
Nigerese, Nigerijnse | ioc=NIG form=adjective-person gender=women
Nigerezen, Nigerijnen | ioc=NIG form=plural
Nigeresen, Nigerijnsen | ioc=NIG form=plural gender=women
Nigerijns | ioc=NIG form=adjective
Noorweger | ioc=NOR form=person gender=men
Noor | ioc=NOR form=person gender=men ambiguous
Noorse | ioc=NOR form=adjective-person gender=women
Noren, Noorwegers | ioc=NOR form=plural
Noorsen | ioc=NOR form=plural gender=women
Noors | ioc=NOR form=adjective
Nauruaan | ioc=NRU form=person gender=men
Nauruaanse | ioc=NRU form=adjective-person gender=women
Nauruanen | ioc=NRU form=plural
Nauruaansen | ioc=NRU form=plural gender=women
Nauruaans | ioc=NRU form=adjective
Nieuw-Zeelander, Nieuwzeelander | ioc=NZL form=person gender=men
Kiwi | ioc=NZL form=person gender=men ambiguous
Nieuw-Zeelandse, Nieuwzeelandse | ioc=NZL form=adjective-person gender=women
Nieuw-Zeelanders, Nieuwzeelanders, Kiwi's | ioc=NZL form=plural
Nieuw-Zeelandsen, Nieuwzeelandsen | ioc=NZL form=plural gender=women
Nieuw-Zeelands, Nieuwzeelands | ioc=NZL form=adjective
Omani, Omaniet | ioc=OMA form=person gender=men
Omaanse, Omanitische | ioc=OMA form=adjective-person gender=women
Omani's, Omanieten | ioc=OMA form=plural
Omaansen, Omanitischen | ioc=OMA form=plural gender=women
Omaans, Omanitisch | ioc=OMA form=adjective
Pakistaan, Pakistani | ioc=PAK form=person gender=men
Pakistaanse | ioc=PAK form=adjective-person gender=women
Pakistanen, Pakistani's | ioc=PAK form=plural
Pakistaansen | ioc=PAK form=plural gender=women
Pakistaans | ioc=PAK form=adjective
Panamees | ioc=PAN form=adjective-person gender=men
Panamese | ioc=PAN form=adjective-person gender=women
Panamezen | ioc=PAN form=plural
Panamesen | ioc=PAN form=plural gender=women
Paraguayaan | ioc=PAR form=person gender=men
Paraguayaanse | ioc=PAR form=adjective-person gender=women
Paraguayanen | ioc=PAR form=plural
Paraguayaansen | ioc=PAR form=plural gender=women
Paraguayaans | ioc=PAR form=adjective
Peruaan, Peruviaan | ioc=PER form=person gender=men
Peruaanse, Peruviaanse | ioc=PER form=adjective-person gender=women
Peruanen, Peruvianen | ioc=PER form=plural
Peruaansen, Peruviaansen | ioc=PER form=plural gender=women
Peruaans, Peruviaans | ioc=PER form=adjective
Filipijn, Filippijn, Filipino | ioc=PHI form=person gender=men
Filipijnse, Filippijnse | ioc=PHI form=adjective-person gender=women
Filipino's | ioc=PHI form=plural
Filipijnen, Filippijnen | ioc=PHI form=plural ambiguous
Filipijnsen, Filippijnsen | ioc=PHI form=plural gender=women
Filipijns, Filippijns | ioc=PHI form=adjective
Palestijn | ioc=PLE form=person gender=men
Palestijnse | ioc=PLE form=adjective-person gender=women
Palestijnen | ioc=PLE form=plural
Palestijnsen | ioc=PLE form=plural gender=women
Palestijns | ioc=PLE form=adjective
Palauer | ioc=PLW form=person gender=men
Palause | ioc=PLW form=adjective-person gender=women
Palauers | ioc=PLW form=plural
Palausen | ioc=PLW form=plural gender=women
Palaus | ioc=PLW form=adjective
Papoea-Nieuw-Guineeër | ioc=PNG form=person gender=men
Papoea-Nieuw-Guinese | ioc=PNG form=adjective-person gender=women
Papoea-Nieuw-Guineeërs | ioc=PNG form=plural
Papoea-Nieuw-Guinesen | ioc=PNG form=plural gender=women
Papoea-Nieuw-Guinees | ioc=PNG form=adjective
Pool | ioc=POL form=person gender=men ambiguous
Poolse | ioc=POL form=adjective-person gender=women
Polen | ioc=POL form=plural ambiguous
Poolsen | ioc=POL form=plural gender=women
Pools | ioc=POL form=adjective
Portugees | ioc=POR form=adjective-person gender=men
Portugese | ioc=POR form=adjective-person gender=women
Portugezen | ioc=POR form=plural
Portugesen | ioc=POR form=plural gender=women
Noord-Koreaan | ioc=PRK form=person gender=men
Noord-Koreaanse | ioc=PRK form=adjective-person gender=women
Noord-Koreanen | ioc=PRK form=plural
Noord-Koreaansen | ioc=PRK form=plural gender=women
Noord-Koreaans | ioc=PRK form=adjective
Puerto Ricaan, Puertoricaan | ioc=PUR form=person gender=men
Puerto Ricaanse, Puertoricaanse | ioc=PUR form=adjective-person gender=women
Puerto Ricanen, Puertoricanen | ioc=PUR form=plural
Puerto Ricaansen, Puertoricaansen | ioc=PUR form=plural gender=women
Puerto Ricaans, Puertoricaans | ioc=PUR form=adjective
Qatari | ioc=QAT form=person gender=men
Qatarees, Katarees | ioc=QAT form=adjective-person gender=men
Qatarese, Katarese | ioc=QAT form=adjective-person gender=women
Qatarezen, Qatari's, Katarezen | ioc=QAT form=plural
Qataresen, Kataresen | ioc=QAT form=plural gender=women
Roemeen | ioc=ROU form=person gender=men
Roemeense | ioc=ROU form=adjective-person gender=women
Roemenen | ioc=ROU form=plural
Roemeensen | ioc=ROU form=plural gender=women
Roemeens | ioc=ROU form=adjective
Zuid-Afrikaan, Zuidafrikaan | ioc=RSA form=person gender=men
Zuid-Afrikaanse, Zuidafrikaanse | ioc=RSA form=adjective-person gender=women
Zuid-Afrikanen, Zuidafrikanen | ioc=RSA form=plural
Zuid-Afrikaansen, Zuidafrikaansen | ioc=RSA form=plural gender=women
Zuid-Afrikaans, Zuidafrikaans | ioc=RSA form=adjective
Rus | ioc=RUS form=person gender=men
Russin | ioc=RUS form=person gender=women
Russische | ioc=RUS form=adjective-person gender=women
Russen | ioc=RUS form=plural
Russinnen, Russischen | ioc=RUS form=plural gender=women
Russisch | ioc=RUS form=adjective
Rwandees, Ruandees | ioc=RWA form=adjective-person gender=men
Rwandese, Ruandese | ioc=RWA form=adjective-person gender=women
Rwandezen, Ruandezen | ioc=RWA form=plural
Rwandesen, Ruandesen | ioc=RWA form=plural gender=women
Samoaan | ioc=SAM form=person gender=men
Samoaanse | ioc=SAM form=adjective-person gender=women
Samoanen | ioc=SAM form=plural
Samoaansen | ioc=SAM form=plural gender=women
Samoaans | ioc=SAM form=adjective
Senegalees | ioc=SEN form=adjective-person gender=men
Senegalese | ioc=SEN form=adjective-person gender=women
Senegalezen | ioc=SEN form=plural
Senegalesen | ioc=SEN form=plural gender=women
Seycheller | ioc=SEY form=person gender=men
Seychelse | ioc=SEY form=adjective-person gender=women
Seychellers | ioc=SEY form=plural
Seychelsen | ioc=SEY form=plural gender=women
Seychels | ioc=SEY form=adjective
Singaporeaan | ioc=SGP form=person gender=men
Singaporees | ioc=SGP form=adjective-person gender=men
Singaporese, Singaporeaanse | ioc=SGP form=adjective-person gender=women
Singaporezen, Singaporeanen | ioc=SGP form=plural
Singaporesen, Singaporeaansen | ioc=SGP form=plural gender=women
Singaporeaans | ioc=SGP form=adjective
Kittitiaan | ioc=SKN form=person gender=men
Kittitiaanse | ioc=SKN form=adjective-person gender=women
Kittitianen | ioc=SKN form=plural
Kittitiaansen | ioc=SKN form=plural gender=women
Kittitiaans | ioc=SKN form=adjective
Sierra Leoner, Sierraleoner | ioc=SLE form=person gender=men
Sierra Leoonse, Sierraleoonse | ioc=SLE form=adjective-person gender=women
Sierra Leoners, Sierraleoners | ioc=SLE form=plural
Sierra Leoonsen, Sierraleoonsen | ioc=SLE form=plural gender=women
Sierra Leoons, Sierraleoons | ioc=SLE form=adjective
Sloveen | ioc=SLO form=person gender=men
Sloveense | ioc=SLO form=adjective-person gender=women
Slovenen | ioc=SLO form=plural
Sloveensen | ioc=SLO form=plural gender=women
Sloveens | ioc=SLO form=adjective
San Marinees, Sanmarinees | ioc=SMR form=adjective-person gender=men
San Marinese, Sanmarinese | ioc=SMR form=adjective-person gender=women
San Marinezen, Sanmarinezen | ioc=SMR form=plural
San Marinesen, Sanmarinesen | ioc=SMR form=plural gender=women
Salomonseilander | ioc=SOL form=person gender=men
Salomonseilanders | ioc=SOL form=plural
Somaliër, Somali | ioc=SOM form=person gender=men
Somalische | ioc=SOM form=adjective-person gender=women
Somaliërs, Somali's | ioc=SOM form=plural
Somalischen | ioc=SOM form=plural gender=women
Somalisch | ioc=SOM form=adjective
Serviër | ioc=SRB form=person gender=men
Servische | ioc=SRB form=adjective-person gender=women
Serviërs | ioc=SRB form=plural
Serven | ioc=SRB form=plural ambiguous
Servischen | ioc=SRB form=plural gender=women
Servisch | ioc=SRB form=adjective
Sri Lankaan, Srilankaan | ioc=SRI form=person gender=men
Sri Lankaanse, Srilankaanse | ioc=SRI form=adjective-person gender=women
Sri Lankanen, Srilankanen | ioc=SRI form=plural
Sri Lankaansen, Srilankaansen | ioc=SRI form=plural gender=women
Sri Lankaans, Srilankaans | ioc=SRI form=adjective
Zuid-Soedanees, Zuid-Sudanees | ioc=SSD form=adjective-person gender=men
Zuid-Soedanese, Zuid-Sudanese | ioc=SSD form=adjective-person gender=women
Zuid-Soedanezen, Zuid-Sudanezen | ioc=SSD form=plural
Zuid-Soedanesen, Zuid-Sudanesen | ioc=SSD form=plural gender=women
Santomees | ioc=STP form=adjective-person gender=men
Santomese | ioc=STP form=adjective-person gender=women
Santomezen | ioc=STP form=plural
Santomesen | ioc=STP form=plural gender=women
Soedanees, Sudanees | ioc=SUD form=adjective-person gender=men
Soedanese, Sudanese | ioc=SUD form=adjective-person gender=women
Soedanezen, Sudanezen | ioc=SUD form=plural
Soedanesen, Sudanesen | ioc=SUD form=plural gender=women
Zwitser | ioc=SUI form=person gender=men
Zwitserse | ioc=SUI form=adjective-person gender=women
Zwitsers | ioc=SUI form=plural adjective
Zwitsersen | ioc=SUI form=plural gender=women
Surinamer | ioc=SUR form=person gender=men
Surinaamse | ioc=SUR form=adjective-person gender=women
Surinamers | ioc=SUR form=plural
Surinaamsen | ioc=SUR form=plural gender=women
Surinaams | ioc=SUR form=adjective
Slowaak, Slovaak | ioc=SVK form=person gender=men
Slowaakse, Slovaakse | ioc=SVK form=adjective-person gender=women
Slowaken, Slovaken | ioc=SVK form=plural
Slowaaksen, Slovaaksen | ioc=SVK form=plural gender=women
Slowaaks, Slovaaks | ioc=SVK form=adjective
Zweed | ioc=SWE form=person gender=men
Zweedse | ioc=SWE form=adjective-person gender=women
Zweden | ioc=SWE form=plural ambiguous
Zweedsen | ioc=SWE form=plural gender=women
Zweeds | ioc=SWE form=adjective
Swazi, Swaziër | ioc=SWZ form=person gender=men
Swazische | ioc=SWZ form=adjective-person gender=women
Swazi's, Swaziërs | ioc=SWZ form=plural
Swazischen | ioc=SWZ form=plural gender=women
Swazisch | ioc=SWZ form=adjective
Sint-Maartenaar, Sint Maartenaar | ioc=SXM form=person gender=men
Sint-Maartense, Sint Maartense | ioc=SXM form=adjective-person gender=women
Sint-Maartenaren, Sint Maartenaren | ioc=SXM form=plural
Sint-Maartensen, Sint Maartensen | ioc=SXM form=plural gender=women
Sint-Maartens, Sint Maartens | ioc=SXM form=adjective
Syriër | ioc=SYR form=person gender=men
Syrische | ioc=SYR form=adjective-person gender=women
Syriërs | ioc=SYR form=plural
Syrischen | ioc=SYR form=plural gender=women
Syrisch | ioc=SYR form=adjective
Tahitiaan, Frans-Polynesiër | ioc=TAH form=person gender=men
Tahitiaanse, Frans-Polynesische | ioc=TAH form=adjective-person gender=women
Tahitianen, Frans-Polynesiërs | ioc=TAH form=plural
Tahitiaansen, Frans-Polynesischen | ioc=TAH form=plural gender=women
Tahitiaans, Frans-Polynesisch | ioc=TAH form=adjective
Tanzaniaan | ioc=TAN form=person gender=men
Tanzaniaanse | ioc=TAN form=adjective-person gender=women
Tanzanianen | ioc=TAN form=plural
Tanzaniaansen | ioc=TAN form=plural gender=women
Tanzaniaans | ioc=TAN form=adjective
Tongaan | ioc=TGA form=person gender=men
Tongaanse | ioc=TGA form=adjective-person gender=women
Tonganen | ioc=TGA form=plural
Tongaansen | ioc=TGA form=plural gender=women
Tongaans | ioc=TGA form=adjective
Thai, Thailander | ioc=THA form=person gender=men
Thaise, Thailandse | ioc=THA form=adjective-person gender=women
Thai's, Thailanders | ioc=THA form=plural
Thaisen, Thailandsen | ioc=THA form=plural gender=women
Thais, Thailands | ioc=THA form=adjective
Tadzjiek | ioc=TJK form=person gender=men
Tadzjiekse | ioc=TJK form=adjective-person gender=women
Tadzjieken | ioc=TJK form=plural
Tadzjieksen | ioc=TJK form=plural gender=women
Tadzjieks | ioc=TJK form=adjective
Turkmeen | ioc=TKM form=person gender=men
Turkmeense | ioc=TKM form=adjective-person gender=women
Turkmenen | ioc=TKM form=plural
Turkmeensen | ioc=TKM form=plural gender=women
Turkmeens | ioc=TKM form=adjective
Oost-Timorees | ioc=TLS form=adjective-person gender=men
Oost-Timorese | ioc=TLS form=adjective-person gender=women
Oost-Timorezen | ioc=TLS form=plural
Oost-Timoresen | ioc=TLS form=plural gender=women
Togolees | ioc=TOG form=adjective-person gender=men
Togolese | ioc=TOG form=adjective-person gender=women
Togolezen | ioc=TOG form=plural
Togolesen | ioc=TOG form=plural gender=women
Taiwanner | ioc=TPE form=person gender=men
Taiwanees | ioc=TPE form=adjective-person gender=men
Taiwanese, Taiwanse | ioc=TPE form=adjective-person gender=women
Taiwanezen, Taiwanners | ioc=TPE form=plural
Taiwanesen, Taiwansen | ioc=TPE form=plural gender=women
Taiwans | ioc=TPE form=adjective
Trinidadiaan, Trinidader | ioc=TTO form=person gender=men
Trinidadiaanse, Trinidadse | ioc=TTO form=adjective-person gender=women
Trinidadianen, Trinidaders | ioc=TTO form=plural
Trinidadiaansen, Trinidadsen | ioc=TTO form=plural gender=women
Trinidadiaans, Trinidads | ioc=TTO form=adjective
Tunesiër | ioc=TUN form=person gender=men
Tunesische | ioc=TUN form=adjective-person gender=women
Tunesiërs | ioc=TUN form=plural
Tunesischen | ioc=TUN form=plural gender=women
Tunesisch | ioc=TUN form=adjective
Turk | ioc=TUR form=person gender=men
Turkse | ioc=TUR form=adjective-person gender=women
Turken | ioc=TUR form=plural
Turksen | ioc=TUR form=plural gender=women
Turks | ioc=TUR form=adjective
Tuvaluaan | ioc=TUV form=person gender=men
Tuvaluaanse | ioc=TUV form=adjective-person gender=women
Tuvaluanen | ioc=TUV form=plural
Tuvaluaansen | ioc=TUV form=plural gender=women
Tuvaluaans | ioc=TUV form=adjective
Emirati | ioc=UAE form=person gender=men
Emiratische | ioc=UAE form=adjective-person gender=women
Emirati's | ioc=UAE form=plural
Emiratischen | ioc=UAE form=plural gender=women
Emiratisch | ioc=UAE form=adjective
Oegandees, Ugandees | ioc=UGA form=adjective-person gender=men
Oegandese, Ugandese | ioc=UGA form=adjective-person gender=women
Oegandezen, Ugandezen | ioc=UGA form=plural
Oegandesen, Ugandesen | ioc=UGA form=plural gender=women
Oekraïner, Oekraïener, Oekrainer | ioc=UKR form=person gender=men
Oekraïense, Oekraiense | ioc=UKR form=adjective-person gender=women
Oekraïners, Oekraïeners, Oekrainers | ioc=UKR form=plural
Oekraïensen, Oekraiensen | ioc=UKR form=plural gender=women
Oekraïens, Oekraiens | ioc=UKR form=adjective
Uruguayaan | ioc=URU form=person gender=men
Uruguayaanse | ioc=URU form=adjective-person gender=women
Uruguayanen | ioc=URU form=plural
Uruguayaansen | ioc=URU form=plural gender=women
Uruguayaans | ioc=URU form=adjective
Amerikaan | ioc=USA form=person gender=men
Amerikaanse | ioc=USA form=adjective-person gender=women
Amerikanen | ioc=USA form=plural
Amerikaansen | ioc=USA form=plural gender=women
Amerikaans | ioc=USA form=adjective
Oezbeek | ioc=UZB form=person gender=men
Oezbeekse | ioc=UZB form=adjective-person gender=women
Oezbeken | ioc=UZB form=plural
Oezbeeksen | ioc=UZB form=plural gender=women
Oezbeeks | ioc=UZB form=adjective
Vanuatuaan | ioc=VAN form=person gender=men
Vanuatuaanse | ioc=VAN form=adjective-person gender=women
Vanuatuanen | ioc=VAN form=plural
Vanuatuaansen | ioc=VAN form=plural gender=women
Vanuatuaans | ioc=VAN form=adjective
Venezolaan, Venezuelaan | ioc=VEN form=person gender=men
Venezolaanse, Venezuelaanse | ioc=VEN form=adjective-person gender=women
Venezolanen, Venezuelanen | ioc=VEN form=plural
Venezolaansen, Venezuelaansen | ioc=VEN form=plural gender=women
Venezolaans, Venezuelaans | ioc=VEN form=adjective
Vietnamees | ioc=VIE form=adjective-person gender=men
Vietnamese | ioc=VIE form=adjective-person gender=women
Vietnamezen | ioc=VIE form=plural
Vietnamesen | ioc=VIE form=plural gender=women
Vincentiaan | ioc=VIN form=person gender=men
Vincentiaanse | ioc=VIN form=adjective-person gender=women
Vincentianen | ioc=VIN form=plural
Vincentiaansen | ioc=VIN form=plural gender=women
Vincentiaans | ioc=VIN form=adjective
Jemeniet | ioc=YEM form=person gender=men
Jemenitische | ioc=YEM form=adjective-person gender=women
Jemenieten | ioc=YEM form=plural
Jemenitischen | ioc=YEM form=plural gender=women
Jemenitisch | ioc=YEM form=adjective
Zambiaan | ioc=ZAM form=person gender=men
Zambiaanse | ioc=ZAM form=adjective-person gender=women
Zambianen | ioc=ZAM form=plural
Zambiaansen | ioc=ZAM form=plural gender=women
Zambiaans | ioc=ZAM form=adjective
Zimbabwaan | ioc=ZIM form=person gender=men
Zimbabwaanse | ioc=ZIM form=adjective-person gender=women
Zimbabwanen | ioc=ZIM form=plural
Zimbabwaansen | ioc=ZIM form=plural gender=women
Zimbabwaans | ioc=ZIM form=adjective
Sovjetrus, Sovjet-Rus | ioc=URS form=person gender=men
Sovjetrussin | ioc=URS form=person gender=women
Sovjetrussische, Sovjet-Russische | ioc=URS form=adjective-person gender=women
Sovjetrussen, Sovjet-Russen | ioc=URS form=plural
Sovjetrussinnen, Sovjetrussischen, Sovjet-Russischen | ioc=URS form=plural gender=women
Sovjetrussisch, Sovjet-Russisch | ioc=URS form=adjective
Oost-Duitser, Oostduitser | ioc=GDR form=person gender=men
Oost-Duitse, Oostduitse | ioc=GDR form=adjective-person gender=women
Oost-Duitsers, Oostduitsers | ioc=GDR form=plural
Oost-Duitsen, Oostduitsen | ioc=GDR form=plural gender=women
Oost-Duits, Oostduits | ioc=GDR form=adjective
West-Duitser, Westduitser | ioc=FRG form=person gender=men
West-Duitse, Westduitse | ioc=FRG form=adjective-person gender=women
West-Duitsers, Westduitsers | ioc=FRG form=plural
West-Duitsen, Westduitsen | ioc=FRG form=plural gender=women
West-Duits, Westduits | ioc=FRG form=adjective
Tsjecho-Slowaak, Tsjechoslowaak | ioc=TCH form=person gender=men
Tsjecho-Slowaakse, Tsjechoslowaakse | ioc=TCH form=adjective-person gender=women
Tsjecho-Slowaken, Tsjechoslowaken | ioc=TCH form=plural
Tsjecho-Slowaaksen, Tsjechoslowaaksen | ioc=TCH form=plural gender=women
Tsjecho-Slowaaks, Tsjechoslowaaks | ioc=TCH form=adjective
Joegoslaaf | ioc=YUG form=person gender=men
Joegoslavische | ioc=YUG form=adjective-person gender=women
Joegoslaven | ioc=YUG form=plural
Joegoslavischen | ioc=YUG form=plural gender=women
Joegoslavisch | ioc=YUG form=adjective
Antilliaan, Nederlands-Antilliaan | ioc=AHO form=person gender=men
Antilliaanse, Nederlands-Antilliaanse | ioc=AHO form=adjective-person gender=women
Antillianen, Nederlands-Antillianen | ioc=AHO form=plural
Antilliaansen, Nederlands-Antilliaansen | ioc=AHO form=plural gender=women
Antilliaans, Nederlands-Antilliaans | ioc=AHO form=adjective
Rhodesiër | ioc=RHO form=person gender=men
Rhodesische | ioc=RHO form=adjective-person gender=women
Rhodesiërs | ioc=RHO form=plural
Rhodesischen | ioc=RHO form=plural gender=women
Rhodesisch | ioc=RHO form=adjective

# Codes in result lists; a form in mixed case is the Dutch abbreviation. "Chi" is China, "CHI" Chile; "Slo" Slovenia;
# "Hon" Hungary, "HON" Honduras: an exact match goes before an all-capitals match.
[country-code]
AFG | ioc=AFG
ALB, Alb | ioc=ALB
ALG, Alg | ioc=ALG
AND, And | ioc=AND
ANG | ioc=ANG
ANT | ioc=ANT
ARG, Arg, Argent | ioc=ARG
ARM, Arm | ioc=ARM
ARU, Aru | ioc=ARU
ASA | ioc=ASA
AUS, Aus, Aust, Austr | ioc=AUS
AUT, Oos, Aut, Ost, Oost, Oostr, AT | ioc=AUT
AZE, Aze, Azer, Azerb | ioc=AZE
BAH, Bah | ioc=BAH
BAN | ioc=BAN
BAR | ioc=BAR
BDI, Bdi | ioc=BDI
BEL, Bel, BE | ioc=BEL
BEN | ioc=BEN
BER | ioc=BER
BHU | ioc=BHU
BIH, Bos, Bosn, Bih | ioc=BIH
BIZ | ioc=BIZ
BLR, Wit-Rus, W-Rus, WRu, Wru, WRus, Blr | ioc=BLR
BOL, Bolv | ioc=BOL
BOT, Bot, Bots | ioc=BOT
BRA, Bra, Braz | ioc=BRA
BRN, Bahr, Brn | ioc=BRN
BRU | ioc=BRU
BUL, Bul, Bulg | ioc=BUL
BUR, Bur | ioc=BUR
CAF | ioc=CAF
CAM | ioc=CAM
CAN, Can | ioc=CAN
CAY | ioc=CAY
CGO | ioc=CGO
CHA | ioc=CHA
CHI, Chl | ioc=CHI
CHN, Chn | ioc=CHN
CIV, Ivo, Civ, Ivk | ioc=CIV
CMR, Kam, Cmr | ioc=CMR
COD | ioc=COD
COK | ioc=COK
COL, Col | ioc=COL
COM | ioc=COM
CPV | ioc=CPV
CRC | ioc=CRC
CRO, Kro, Kroa, Cro, Kroat | ioc=CRO
CUB, Cub | ioc=CUB
CUW, Cur | ioc=CUW
CYP, Cyp | ioc=CYP
CZE, Tsj, Tsje, Tsjec, Cze, CZ | ioc=CZE
DEN, Den, Dan, Dk, DK, Denem | ioc=DEN
DJI | ioc=DJI
DMA | ioc=DMA
DOM, Dom | ioc=DOM
ECU, Ecu | ioc=ECU
EGY, Egy, Egyp | ioc=EGY
ERI, Eri | ioc=ERI
ESA | ioc=ESA
ESP, Spa, Esp, Spanj, ES | ioc=ESP
EST, Est, Estl | ioc=EST
ETH, Eth, Ethi | ioc=ETH
FIJ | ioc=FIJ
FIN, Fin, FI | ioc=FIN
FRA, Fra, Frk, Fr, FR | ioc=FRA
FRO | ioc=FRO
FSM | ioc=FSM
GAB | ioc=GAB
GAM | ioc=GAM
GBR, GBr, Gbr, GrB, Grb, Gr.-Br, Gro-Bri, Bri, G-Br, Gro, GB, UK, Eng, ENG, Sch, SCO, Sco, WAL, Wal, Gr-Br, NIR | ioc=GBR
GBS | ioc=GBS
GEO, Geo | ioc=GEO
GEQ | ioc=GEQ
GER, Dui, Duits, Dld, Ger, Dtsl, DE | ioc=GER
GHA, Gha | ioc=GHA
GIB | ioc=GIB
GRE, Gri, Grie, Gre | ioc=GRE
GRL | ioc=GRL
GRN, Gren | ioc=GRN
GUA | ioc=GUA
GUI | ioc=GUI
GUM | ioc=GUM
GUY | ioc=GUY
HAI | ioc=HAI
HKG, Hkg, HK | ioc=HKG
HUN, Hon, Hong, Hun, HU | ioc=HUN
INA, Indon, Ina | ioc=INA
IND, Ind, India | ioc=IND
IRI, Ira | ioc=IRI
IRL, Ier, Ierl, Irl, IE | ioc=IRL
IRQ | ioc=IRQ
ISL, IJs, IJsl, Ysl | ioc=ISL
ISR, Isr | ioc=ISR
ISV | ioc=ISV
ITA, Ita, It, IT | ioc=ITA
IVB | ioc=IVB
JAM, Jam, Jamaic | ioc=JAM
JOR | ioc=JOR
JPN, Jap, Jpn, JAP, JP | ioc=JPN
KAZ, Kaz, Kazach | ioc=KAZ
KEN, Ken | ioc=KEN
KGZ, Kirg, Kgz | ioc=KGZ
KIR | ioc=KIR
KOR, Zko, ZKo, Z-Kor, Zui-Kor, Zuid-Kor, Zu-Kor, Zd-Kor, Zuid-Korea, Korea, Z-Ko, ZKor, Kor, Zkor, Zuid-K | ioc=KOR
KOS, Kos | ioc=KOS
KSA, Sau, Sao | ioc=KSA
KUW | ioc=KUW
LAO | ioc=LAO
LAT, Let, Lat, Letl | ioc=LAT
LBA | ioc=LBA
LBN | ioc=LBN
LBR | ioc=LBR
LCA | ioc=LCA
LES | ioc=LES
LIE, Lie, Liech | ioc=LIE
LTU, Lit, Lito, Ltu | ioc=LTU
LUX, Lux, LU | ioc=LUX
MAC | ioc=MAC
MAD | ioc=MAD
MAR, Mar, Mrk, Maro | ioc=MAR
MAS, Maleis, Mas | ioc=MAS
MAW | ioc=MAW
MDA, Mol, Mda, Mold | ioc=MDA
MDV | ioc=MDV
MEX, Mex | ioc=MEX
MGL, Mgl, Mong | ioc=MGL
MHL | ioc=MHL
MKD, Mac, Mace, N-Mac, NMa, Mkd | ioc=MKD
MLI | ioc=MLI
MLT | ioc=MLT
MNE, Mne | ioc=MNE
MON, Mon, Mona | ioc=MON
MOZ | ioc=MOZ
MRI | ioc=MRI
MTN | ioc=MTN
MYA | ioc=MYA
NAM, Nam | ioc=NAM
NCA | ioc=NCA
NED, Ned, Nl, NL, Hol | ioc=NED
NEP | ioc=NEP
NGR, Nga, Ngr, NGA, Nig | ioc=NGR
NOR, Noo, Nor, Noorw, NO | ioc=NOR
NRU | ioc=NRU
NZL, NZe, Nze, Nie-Zee, Nw-Zeel, N-Zeel, N-Ze, Nw-Zee, Nzl, Nieuw-Z, N-Zee, NZ, NZee, NZl | ioc=NZL
OMA | ioc=OMA
PAK | ioc=PAK
PAN | ioc=PAN
PAR, Par | ioc=PAR
PER, Per | ioc=PER
PHI, Fil, Phi | ioc=PHI
PLE | ioc=PLE
PLW | ioc=PLW
PNG | ioc=PNG
POL, Pol, PL | ioc=POL
POR, Por, Port, PT | ioc=POR
PRK, Nko, NKo, N-Kor, Noo-Kor, Noord-Kor, NKor, Prk | ioc=PRK
PUR, Pur | ioc=PUR
QAT, Qat | ioc=QAT
ROU, Roe, Roem, Rou, ROM | ioc=ROU
RSA, ZAf, Zaf, Zui-Afr, Zuid-Afr, Z.-Afr, Z-Afr, ZAfr, Z-Af, Rsa | ioc=RSA
RUS, Rus, RU | ioc=RUS
RWA, Rwa | ioc=RWA
SAM | ioc=SAM
SEN, Sen | ioc=SEN
SEY | ioc=SEY
SGP, Sing, Sgp, SIN | ioc=SGP
SKN | ioc=SKN
SLE | ioc=SLE
SLO, Slo, Sln, Slv, Slov | ioc=SLO
SMR | ioc=SMR
SOL | ioc=SOL
SOM, Som | ioc=SOM
SRB, Ser, Srb, Serv | ioc=SRB
SRI | ioc=SRI
SSD | ioc=SSD
STP | ioc=STP
SUD | ioc=SUD
SUI, Zwi, Zwit, Zwits, Sui, CH | ioc=SUI
SUR, Sur | ioc=SUR
SVK, Slw, Slk, Svk, Slow | ioc=SVK
SWE, Zwe, Zwd, Swe, Zwed, SE | ioc=SWE
SWZ | ioc=SWZ
SXM | ioc=SXM
SYR | ioc=SYR
TAH | ioc=TAH
TAN | ioc=TAN
TGA | ioc=TGA
THA, Tha | ioc=THA
TJK, Tad, Tjk | ioc=TJK
TKM, Tkm | ioc=TKM
TLS | ioc=TLS
TOG | ioc=TOG
TPE, Taiw, Tpe, TWN | ioc=TPE
TTO, Tri, Tto, TRI | ioc=TTO
TUN, Tun | ioc=TUN
TUR, Tur | ioc=TUR
TUV | ioc=TUV
VAE, Emir, EMI | ioc=UAE
UGA, Uga, Oeg, Oegan | ioc=UGA
UKR, Oek, Oekr, Ukr | ioc=UKR
URU, Uru | ioc=URU
USA, VSt, Vst, VS, V.S., V.St, VeSt, Ver-Sta, Ame, Amer, Usa, Ver.St | ioc=USA
UZB, Oez, Oezb, Uzb | ioc=UZB
VAN | ioc=VAN
VAT | ioc=VAT
VEN, Ven | ioc=VEN
VIE, Vie, Viet | ioc=VIE
VIN | ioc=VIN
YEM | ioc=YEM
ZAM, Zam | ioc=ZAM
ZIM, Zim, Zimb | ioc=ZIM
URS, Sov, USSR | ioc=URS
GDR, DDR, Ddr, Odl | ioc=GDR
FRG, BRD, Wdl | ioc=FRG
TCH | ioc=TCH
YUG, Joe | ioc=YUG
SCG | ioc=SCG
AHO, NAnt | ioc=AHO
RHO | ioc=RHO
EUN | ioc=EUN
OAR | ioc=OAR
ROC | ioc=ROC
AIN | ioc=AIN
EOR | ioc=EOR

# People from regions and towns of the Netherlands, Belgium and elsewhere; they say no country (facts.md).
# gender=women with the flag adjective: inflected adjective that is also the noun for a woman (de Meppelse). No gender:
# same form for a man and as an adjective (de Drachtster). The flag ambiguous: also a surname, river or common word.
[region-demonym]
Noord-Hollander, Zuid-Hollander, Groninger, Stadjer, Drent, Drentenaar, Overijsselaar, Gelderlander | gender=men
Geldersman, Utrechter, Utrechtenaar, Flevolander, Zeeuw, Brabander, Noord-Brabander, Limburger | gender=men
Tukker, Twentenaar, Achterhoeker, Sallander, Veluwenaar, Betuwenaar, Kennemerlander, Zaankanter | gender=men
Westlander, Gooier, Amelander, Texelaar, Vlielander, Terschellinger, Schiermonnikoger, Wieringer | gender=men
Wieringermeerder, Zeeuws-Vlaming, Bevelander, Kempenaar, Alblasserwaarder, Hoeksche Waarder, Haarlemmermeerder, Vlaming | gender=men
Brusselaar, West-Vlaming, Oost-Vlaming, Vlaams-Brabander, Waals-Brabander, Antwerpenaar, Luikenaar, Namenaar | gender=men
Namurois, Henegouwer, Ardennees, Hagelander, Waaslander, Meetjeslander, Haspengouwer, Pajottenlander | gender=men
Westhoeker, Amsterdammer, Rotterdammer, Hagenaar, Hagenees, Haarlemmer, Leidenaar, Delftenaar | gender=men
Gouwenaar, Dordtenaar, Dordrechtenaar, Schiedammer, Vlaardinger, Maassluizer, Spijkenisser, Zoetermeerder | gender=men
Alphenaar, Katwijker, Noordwijker, Noordwijkerhouter, Lissenaar, Lisser, Hillegommer, Sassenheimer | gender=men
Voorhouter, Warmonder, Wassenaarder, Voorburger, Rijswijker, Naaldwijker, Wateringer, Ridderkerker | gender=men
Barendrechter, Papendrechter, Zwijndrechter, Sliedrechter, Gorcumer, Gorinchemer, Bodegraver, Woerdenaar | gender=men
Boskoper, Waddinxvener, Zevenhuizenaar, Aalsmeerder, Amstelvener, Hoofddorper, Zaandammer, Purmerender | gender=men
Volendammer, Horinees, Medemblikker, Alkmaarder, Heerhugowaarder, Schagenaar, Beverwijker, Heemskerker | gender=men
Woudenberger, Rijkevorselnaar, Schoorlaar, Huijbergenaar, Vorselaarnaar, Herentalsenaar, Lichtaartenaar, Balenaar, Mechelaar, Roeselarenaar, Knokkenaar, Diksmuidenaar, Ieperling, Neerpeltenaar, Overpeltenaar, Bocholtenaar, Maaseikenaar, Bilzenaar, Geraardsbergenaar, Ninovieter | gender=men
IJmuidenaar, Velsenaar, Castricummer, Egmonder, Nieuwedieper, Hilversummer, Bussummer, Naarder | gender=men
Weesper, Almeerder, Lelystedeling, Lelystatter, Emmeloorder, Drontenaar, Zeewoldenaar, Amersfoorter | gender=men
Zeistenaar, Baarnaar, Spakenburger, Veenendaler, Nieuwegeiner, Houtenaar, Culemborger, Tielenaar | gender=men
Arnhemmer, Nijmegenaar, Apeldoorner, Edenaar, Wageninger, Renkummer, Rhedenaar, Zutphenaar | gender=men
Deventenaar, Doetinchemmer, Winterswijker, Aaltenaar, Zevenaarder, Barnevelder, Harderwijker, Ermeloër | gender=men
Nunspeter, Puttenaar, Elburger, Zwollenaar, Kampenaar, Hattemer, Steenwijker, Hardenberger | gender=men
Nijverdaller, Rijssenaar, Almeloër, Hengeloër, Enschedeër, Oldenzaler, Borneër, Bornenaar | gender=men
Haaksberger, Vriezenvener, Tubberger, Denekamper, Ootmarsummer, Vroomshoper, Assenaar, Emmenaar | gender=men
Hoogevener, Meppelaar, Coevordenaar, Rodenaar, Roldenaar, Beilenaar, Klazienavener, Nieuw-Amsterdammer | gender=men
Heerenvener, Drachtenaar, Workumer, Oosterwoldenaar, Dronrijper, Damwouder, Surhuistervener, Harener | gender=men
Appingedammer, Eindhovenaar, Helmonder, Tilburger, Bredanaar, Bosschenaar, Ossenaar, Udenaar | gender=men
Veghelaar, Boxtelaar, Oirschottenaar, Roosendaler, Bergen op Zomer, Waalwijker, Oosterhouter, Ettenaar | gender=men
Valkenswaardenaar, Veldhovenaar, Geldroppenaar, Deurnenaar, Astenaar, Somerenaar, Gemertenaar, Cuijkenaar | gender=men
Boxmeernaar, Gravenaar, Schijndelaar, Gilzenaar, Rijsbergenaar, Zundertenaar, Steenbergenaar, Maastrichtenaar | gender=men
Heerlenaar, Kerkradenaar, Sittardenaar, Geleander, Roermondenaar, Venlonaar, Venrayer, Venraynaar | gender=men
Weertenaar, Valkenburger, Middelburger, Vlissinger, Goesenaar, Terneuzenaar, Zierikzeeënaar, Hulstenaar | gender=men
Tholenaar, Ierseker, Yersekenaar, Gentenaar, Bruggeling, Leuvenaar, Mechelaar, Hasselaar | gender=men
Genkenaar, Kortrijkzaan, Oostendenaar, Roeselarenaar, Aalstenaar, Sint-Niklazenaar, Turnhoutenaar, Herentalsenaar | gender=men
Lierenaar, Geelenaar, Mollenaar, Balenaar, Lommelaar, Tongenaar, Truienaar, Sint-Truidenaar | gender=men
Tienenaar, Aarschottenaar, Diestenaar, Hallenaar, Ninovieter, Geraardsbergenaar, Oudenaardist, Oudenaardenaar | gender=men
Ronsenaar, Zottegemnaar, Wetterenaar, Lokeraar, Dendermondenaar, Eeklonaar, Deinzenaar, Tieltenaar | gender=men
Waregemnaar, Izegemnaar, Ieperling, Poperingenaar, Veurnenaar, Blankenbergenaar, Knokkenaar, Torhoutenaar | gender=men
Wevelgemnaar, Harelbekenaar, Kapellenaar, Brasschatenaar, Schotenaar, Hoogstratenaar, Essenaar, Kalmthoutenaar | gender=men
Beringenaar, Maaseikenaar, Bilzenaar, Overijsenaar, Vilvoordenaar, Charleroier, Doornikenaar, Moeskroenenaar | gender=men
Verviétois, Tiroler, Zuid-Tiroler, Bretoen, Bask, Catalaan, Normandiër, Elzasser | gender=men
Provençaal, Corsicaan, Savoyaard, Siciliaan, Sardijn, Toscaan, Piëmontees, Venetiaan | gender=men
Milanees, Napolitaan, Andalusiër, Asturiër, Galiciër, Murciaan, Valenciaan, Canariër | gender=men
Mallorcaan, Madrileen, Barcelonees, Parijzenaar, Londenaar, Berlijner, Keulenaar, Münchenaar | gender=men
Saksenaar, Thüringer, Stiermarker, Karinthiër, Vorarlberger, Bazelaar, Moskoviet, Siberiër | gender=men
Tataar, Texaan, Californiër, New Yorker, Floridiaan, Québécois, Quebecois, Tasmaniër | gender=men
Scandinaviër, Bonairiaan | gender=men
Waal, Bergenaar, Carolo, Beier, Lombard, Romein, Berner | gender=men ambiguous
Fries, West-Fries, Westfries | gender=men adjective
Friezin, Zeeuwin, Parisienne | gender=women
Friese, Noord-Hollandse, Zuid-Hollandse, Groningse, Groningerse, Drentse, Overijsselse, Gelderse | gender=women adjective
Gelderlandse, Utrechtse, Flevolandse, Zeeuwse, Brabantse, Noord-Brabantse, Limburgse, Twentse | gender=women adjective
Achterhoekse, Sallandse, Veluwse, Betuwse, West-Friese, Westfriese, Kennemerlandse, Zaanse | gender=women adjective
Westlandse, Gooise, Amelandse, Texelse, Vlielandse, Terschellingse, Schiermonnikoogse, Stellingwerfse | gender=women adjective
Wieringse, Wieringermeerse, Zeeuws-Vlaamse, Bevelandse, Kempense, Kempische, Alblasserwaardse, Hoeksche Waardse | gender=women adjective
Haarlemmermeerse, Vlaamse, Waalse, Brusselse, West-Vlaamse, Oost-Vlaamse, Vlaams-Brabantse, Waals-Brabantse | gender=women adjective
Antwerpse, Luikse, Naamse, Henegouwse, Ardense, Ardennese, Hagelandse, Waaslandse | gender=women adjective
Meetjeslandse, Haspengouwse, Pajottenlandse, Westhoekse, Amsterdamse, Rotterdamse, Haagse, Haarlemse | gender=women adjective
Leidse, Delftse, Goudse, Dordtse, Dordrechtse, Schiedamse, Vlaardingse, Maassluise | gender=women adjective
Zoetermeerse, Alphense, Katwijkse, Noordwijkse, Noordwijkerhoutse, Lissese, Hillegomse, Sassenheimse | gender=women adjective
Voorhoutse, Warmondse, Wassenaarse, Voorburgse, Rijswijkse, Naaldwijkse, Wateringse, Ridderkerkse | gender=women adjective
Barendrechtse, Papendrechtse, Zwijndrechtse, Sliedrechtse, Gorinchemse, Gorcumse, Bodegraafse, Woerdense | gender=women adjective
Boskoopse, Waddinxveense, Zevenhuizense, Aalsmeerse, Amstelveense, Hoofddorpse, Zaandamse, Purmerendse | gender=women adjective
Volendamse, Edamse, Hoornse, Enkhuizense, Medemblikse, Alkmaarse, Heerhugowaardse, Schagense | gender=women adjective
Beverwijkse, Heemskerkse, IJmuidense, Velsense, Castricumse, Egmondse, Bergense, Helderse | gender=women adjective
Schoorlse, Woudenbergse, Rijkevorselse, Huijbergse, Herentalse, Roeselaarse, Knokse, Neerpeltse, Overpeltse, Bocholtse, Maaseikse, Bilzense, Geraardsbergse, Ninoofse, Babyloniënbroekse, Lemmerse, Woerdense, Soester, Culemborgse, Wijchense | gender=women adjective
Nieuwediepse, Hilversumse, Bussumse, Naardense, Huizense, Larense, Weespse, Almeerse | gender=women adjective
Lelystadse, Urkse, Emmeloordse, Drontense, Zeewoldense, Amersfoortse, Zeister, Zeistse | gender=women adjective
Baarnse, Spakenburgse, Veenendaalse, Nieuwegeinse, Houtense, Culemborgse, Tielse, Arnhemse | gender=women adjective
Nijmeegse, Apeldoornse, Edese, Wageningse, Renkumse, Rhedense, Zutphense, Deventerse | gender=women adjective
Doetinchemse, Winterswijkse, Aaltense, Zevenaarse, Barneveldse, Harderwijkse, Ermelose, Nunspeetse | gender=women adjective
Puttense, Elburgse, Zwolse, Hattemse, Steenwijkse, Hardenbergse, Nijverdalse, Rijssense | gender=women adjective
Almelose, Hengelose, Enschedese, Oldenzaalse, Bornse, Haaksbergse, Losserse, Goorse | gender=women adjective
Vriezenveense, Tubbergse, Denekampse, Ootmarsumse, Vroomshoopse, Emmense, Hoogeveense, Meppelse | gender=women adjective
Coevordense, Roldense, Klazienaveense, Nieuw-Amsterdamse, Leeuwardense, Leeuwardse, Heerenveense, Sneekse | gender=women adjective
Drachtense, Harlingse, Dokkumse, Workumse, Oosterwoldse, Stavorense, Dronrijpse, Damwoudster | gender=women adjective
Surhuisterveense, Veendamse, Harense, Appingedamse, Eindhovense, Helmondse, Tilburgse, Bredase | gender=women adjective
Udense, Veghelse, Boxtelse, Oirschotse, Roosendaalse, Bergen op Zoomse, Waalwijkse, Oosterhoutse | gender=women adjective
Ettense, Valkenswaardse, Veldhovense, Geldropse, Deurnese, Astense, Somerense, Gemertse | gender=women adjective
Cuijkse, Boxmeerse, Graafse, Schijndelse, Gilzense, Rijsbergse, Zundertse, Steenbergse | gender=women adjective
Maastrichtse, Heerlense, Kerkraadse, Sittardse, Geleense, Roermondse, Venlose, Venrayse | gender=women adjective
Weerter, Weertse, Valkenburgse, Guttecovense, Middelburgse, Vlissingse, Terneuzense, Zierikzeese | gender=women adjective
Hulsterse, Thoolse, Yersekse, Gentse, Brugse, Leuvense, Mechelse, Hasseltse | gender=women adjective
Genkse, Kortrijkse, Oostendse, Roeselaarse, Aalsterse, Sint-Niklase, Turnhoutse, Herentalse | gender=women adjective
Geelse, Balense, Lommelse, Tongerse, Sint-Truidense, Tiense, Aarschotse, Diestse | gender=women adjective
Ninoofse, Geraardsbergse, Oudenaardse, Ronsense, Zottegemse, Wetterse, Lokerse, Dendermondse | gender=women adjective
Eeklose, Deinse, Tieltse, Waregemse, Izegemse, Ieperse, Poperingse, Veurnse | gender=women adjective
Blankenbergse, Knokse, Torhoutse, Wevelgemse, Meense, Harelbeekse, Kapelse, Brasschaatse | gender=women adjective
Schotense, Hoogstraatse, Essense, Kalmthoutse, Beringse, Maaseikse, Bilzerse, Overijsese | gender=women adjective
Vilvoordse, Charleroise, Doornikse, Moeskroense, Vervierse, Tiroolse, Zuid-Tiroolse, Beierse | gender=women adjective
Bretonse, Baskische, Catalaanse, Normandische, Elzassische, Provençaalse, Corsicaanse, Savoyaardse | gender=women adjective
Siciliaanse, Sardijnse, Sardische, Toscaanse, Piëmontese, Venetiaanse, Lombardische, Romeinse | gender=women adjective
Milanese, Napolitaanse, Andalusische, Asturische, Galicische, Murciaanse, Valenciaanse, Canarische | gender=women adjective
Mallorcaanse, Madrileense, Barcelonese, Parijse, Londense, Berlijnse, Keulse, Münchense | gender=women adjective
Saksische, Thüringse, Weense, Stiermarkse, Karinthische, Vorarlbergse, Bernse, Bazelse | gender=women adjective
Moskovische, Moskouse, Siberische, Tataarse, Texaanse, Californische, New Yorkse, Floridaanse | gender=women adjective
Québécoise, Quebecse, Tasmaanse, Scandinavische, Bonairiaanse | gender=women adjective
Deventer, Asser, Beiler | gender=women adjective ambiguous
Stellingwerver, Urker, Soester, Bunschoter, Raalter, Staphorster, Meppeler, Norger | adjective
Leeuwarder, Sneker, Drachtster, Harlinger, Dokkumer, Bolswarder, Jouster, Lemster | adjective
Wolvegaaster, Gorredijkster, Hindelooper, Buitenposter, Delfzijlster, Winschoter, Stadskanaalster, Veendammer | adjective
Hoogezandster, Leekster, Eper, Dalfser, Enkhuizer, Franeker | adjective
Schager | adjective ambiguous
Friezen, Noord-Hollanders, Zuid-Hollanders, Groningers, Drenten, Overijsselaars, Gelderlanders, Utrechters | form=plural
Flevolanders, Buffalo's, Buffalo’s, Maneblussers, Rouches, Kielse Ratten, Superboeren, Superfriezen, Kralingers, Kanaries, Neckers, Sjaffelaars, Zeeuwen, Brabanders, Noord-Brabanders, Limburgers, Tukkers, Twentenaren, Achterhoekers | form=plural
Sallanders, Veluwenaren, Betuwenaren, West-Friezen, Westfriezen, Zaankanters, Westlanders, Gooiers | form=plural
Amelanders, Texelaars, Zeeuws-Vlamingen, Kempenaren, Vlamingen, Walen, Brusselaars, West-Vlamingen | form=plural
Oost-Vlamingen, Vlaams-Brabanders, Antwerpenaren, Luikenaren, Henegouwers, Amsterdammers, Rotterdammers, Hagenaars | form=plural
Hagenezen, Haarlemmers, Leidenaren, Tirolers, Zuid-Tirolers, Bretons, Basken, Catalanen | form=plural
Sicilianen, Parijzenaars, Texanen, Scandinaviërs | form=plural
Beieren | form=plural ambiguous
Edammer, Huizer, Kamper, Wener | gender=men ambiguous
Bossche, Goese, Wase, Halse, Molse, Lierse | gender=women adjective ambiguous
Goudenaar, West-Brabander, Noord-Limburger, Zuid-Limburger, Kempenzoon, Tiensenaar, Moeskroenaar, Oostkantonner, Zürcher, Québecois, Vlijmenaar, Denekamper, Oldenzaler, Lochemer | gender=men
Assense, Diepenbeekse, Moeskroense, Tiense, Denekampse, Vlijmense, Oldenzaalse, Lochemse, Vilvoordse, Zaventemse | gender=women adjective
