# Reasons for not starting, not finishing or being hindered. Longer phrases win over shorter ones.
# cue: a word with other uses too, a reason only where the sentence says so ("wegens", "door", "vanwege").

[reason category=illness]
ziek, ziekjes, doodziek, ziek geworden, ziek zwak en misselijk, ziekte, ziek geweest, ziekteverschijnselen
ziekteverzuim, ziekenboeg, ziekbed, in de lappenmand, griep, griepje, buikgriep, grieperig, griepaanval
griepverschijnselen, griepvirus, zomergriep, buikgriepje, griepklachten, koorts, koortsig, hoge koorts, lichte koorts
koortsaanval, verhoging, koortsaanvallen, keelpijn, keelontsteking, keelinfectie, keelklachten, verkouden
snipverkouden, stipverkouden, verkoudheid, verkoudheidje, hardnekkige verkoudheid, zware verkoudheid
lichte verkoudheid, verkoudheidsklachten, neusverkouden, verkoudheidsvirus, luchtwegklachten, luchtweginfectie
luchtwegontsteking, bronchitis, longontsteking, longinfectie, longproblemen, ademhalingsproblemen, ademhalingsklachten
ademnood, kortademigheid, benauwdheid, astma, astma-aanval, inspanningsastma, hoest, hoestje, hoestbuien
bijholteontsteking, voorhoofdsholteontsteking, sinusitis, oorontsteking, oorpijn, hooikoorts, allergie
allergische reactie, pollenallergie, stofallergie, maagklachten, maagproblemen, maagpijn, maagkrampen
maag- en darmklachten, maag-darmklachten, maagdarmklachten, maag- en darmproblemen, maagvirus, darmklachten
darmproblemen, darminfectie, darmontsteking, buikklachten, buikpijn, buikkrampen, buikloop, diarree, overgeven
braakneigingen, misselijk, misselijkheid, voedselvergiftiging, bedorven mossel, bedorven oester, verkeerd gegeten
iets verkeerds gegeten, last van de maag, last van zijn maag, last van haar maag, last van de darmen
last van zijn darmen, last van haar darmen, van de maag, een slechte maag, van streek, corona, coronavirus
coronabesmetting, coronabesmettingen, coronageval, coronagevallen, coronatest, positieve coronatest, positieve test
positieve test op corona, positief op corona, positief op covid, positief op het coronavirus, positief getest
besmet met corona, besmet met het coronavirus, corona opgelopen, corona-infectie, coronaklachten, coronaperikelen
coronaprotocol, covid, Covid-19, covidbesmetting, long covid, quarantaine, in quarantaine, nasleep van corona
gevolgen van corona, virusje, virusinfectie, virale infectie, virusbesmetting, viraal, bacteriële infectie, norovirus
ziekte van Pfeiffer, Pfeiffer, klierkoorts, mononucleosis, ziekte van Lyme, Lyme, bloedvergiftiging, steenpuist
zitvlakontsteking, zitvlakproblemen, zadelpijn, waterpokken, dengue, malaria, gordelroos, hersenvliesontsteking
blindedarmontsteking, blindedarm, acute blindedarmontsteking, blindedarmoperatie, nierstenen, niersteen
nierbekkenontsteking, blaasontsteking, urineweginfectie, hartritmestoornis, hartritmestoornissen, hartproblemen
hartklachten, hartkloppingen, hartfalen, hartinfarct, hartstilstand, hartspierontsteking, hartoperatie, hartafwijking
trombose, bloedprop, longembolie, beroerte, hersenbloeding, hersentumor, borstkanker, teelbalkanker, leukemie
lymfeklierkanker, tumor, suikerziekte, diabetes, epilepsie, bloedarmoede, ijzertekort, schildklierproblemen
hormonale problemen, flauwte, flauwgevallen, bewusteloos, onwel, onwel geworden, duizelig, duizelingen, duizeligheid
hoofdpijn, migraine, migraineaanval, zonnesteek, hitteberoerte, oververhitting, oververhit, uitdroging, uitgedroogd
hoogteziekte, hyperventilatie, tandpijn, kiespijn, tandontsteking, kaakontsteking, verstandskies, verstandskiezen
tandproblemen, ontstoken verstandskies, tandabces, abces, oogontsteking, niet fit, niet helemaal fit
niet helemaal fris, niet topfit, niet honderd procent fit, niet 100 procent fit, niet volledig fit, nog niet fit
niet lekker, niet helemaal lekker, niet zo lekker, niet in orde, niet helemaal in orde, niet goed, niet top
niet goed in zijn vel, niet goed in haar vel, niet de oude, beroerd, lamlendig, belabberd, hangerig
iets onder de leden, zich niet goed voelen, zich niet lekker voelen, fysiek niet in orde, niet hersteld
onvoldoende hersteld, onvoldoende fit, gezondheidsproblemen, gezondheidsklachten, gezondheidsredenen, medische redenen
fysieke problemen, fysieke klachten, fitheid, gebrek aan fitheid, mentale problemen, mentale klachten, burn-out
burn-outklachten, depressie, depressief, depressieve klachten, eetstoornis, anorexia, boulimia, postviraal syndroom
RED-S
zieke, zieken, hoesten, braken, besmet, besmetting, besmettingen, isolatie, virus, infectie, bacterie, mono, bof | cue
kanker, zwak, slap, onder de leden | cue

[reason category=injury]
blessure, blessures, blessureleed, blessureproblemen, zware blessure, zware knieblessure, lichte blessure
nieuwe blessure, oude blessure, hardnekkige blessure, slepende blessure, langdurige blessure, blessuretje
sportblessure, overbelastingsblessure, gevolgen van een blessure, naweeën van een blessure, kwetsuur, kwetsuren
kwetsuurtje, letsel, letsels, knieletsel, hoofdletsel, nekletsel, ruggenmergletsel, enkelletsel, spierletsel
hersenletsel, polsletsel, schouderletsel, blessuregolf
knieblessure, liesblessure, enkelblessure, schouderblessure, hamstringblessure, kuitblessure, heupblessure
voetblessure, polsblessure, handblessure, scheenbeenblessure, nekblessure, elleboogblessure, dijblessure
bovenbeenblessure, spierblessure, rugblessure, hielblessure, teenblessure, vingerblessure, duimblessure, armblessure
beenblessure, adductorenblessure, achillespeesblessure, bilblessure, borstblessure, borstspierblessure
buikspierblessure, hoofdblessure, kaakblessure, oogblessure, ribblessure, meniscusblessure, kruisbandblessure
bekkenblessure, onderrugblessure, bovenarmblessure, onderarmblessure, voorvoetblessure, middenvoetblessure
onderbeenblessure
knieklachten, liesklachten, enkelklachten, schouderklachten, hamstringklachten, kuitklachten, heupklachten
voetklachten, polsklachten, scheenbeenklachten, nekklachten, elleboogklachten, rugklachten, spierklachten
achillespeesklachten, bilklachten, hielklachten, bovenbeenklachten
knieproblemen, liesproblemen, enkelproblemen, schouderproblemen, hamstringproblemen, kuitproblemen, heupproblemen
voetproblemen, polsproblemen, nekproblemen, elleboogproblemen, rugproblemen, spierproblemen, achillespeesproblemen
hielproblemen
kniekwetsuur, lieskwetsuur, enkelkwetsuur, schouderkwetsuur, hamstringkwetsuur, kuitkwetsuur, heupkwetsuur
voetkwetsuur, polskwetsuur, rugkwetsuur, dijkwetsuur, spierkwetsuur, achillespeeskwetsuur
kniepijn, liespijn, enkelpijn, schouderpijn, kuitpijn, heuppijn, voetpijn, polspijn, nekpijn, rugpijn, spierpijn
zitpijn, pijn, pijntje, pijntjes, pijn in de rug, pijn in de knie, pijn in de heup, pijn in de lies, pijn in de kuit
pijn in de hamstring, pijn in de schouder
knieoperatie, liesoperatie, enkeloperatie, schouderoperatie, heupoperatie, polsoperatie, rugoperatie, voetoperatie
elleboogoperatie, kuitoperatie, meniscusoperatie, kruisbandoperatie, operatieve ingreep, geopereerd, onder het mes
enkelbreuk, sleutelbeenbreuk, polsbreuk, handbreuk, armbreuk, beenbreuk, ribbreuk, kuitbeenbreuk, scheenbeenbreuk
dijbeenbreuk, bekkenbreuk, heupbreuk, kaakbreuk, neusbreuk, vingerbreuk, teenbreuk, middenvoetsbreuk, elleboogbreuk
schouderbreuk, duimbreuk, neusbeenbreuk, oogkasbreuk, schedelbreuk, sleutelbreuk, stressbreuk, vermoeidheidsbreuk
kniebreuk, voetbreuk, spaakbeenbreuk, ellepijpbreuk, wervelbreuk, schouderbladbreuk, breuk, breuken, botbreuk
open beenbreuk, fractuur, stressfractuur, open breuk, haarscheurtje, scheurtje in het bot, barstje, barst in de rib
gebroken sleutelbeen, gebroken pols, gebroken hand, gebroken arm, gebroken rib, gebroken ribben, gebroken been
gebroken enkel, gebroken kuitbeen, gebroken scheenbeen, gebroken dijbeen, gebroken bekken, gebroken heup
gebroken kaak, gebroken neus, gebroken vinger, gebroken vingers, gebroken teen, gebroken elleboog, gebroken schouder
gebroken duim, gebroken middenvoetsbeentje, gebroken oogkas, gebroken schouderblad, gebroken spaakbeen
gebroken ellepijp, gebroken wervel, gebroken nek, gebroken rug, gebroken bovenarm, gebroken onderarm, gebroken voet
gebroken knie, gebroken knieschijf, gebroken handwortelbeentje, gebroken bot, gebroken borstbeen, gebroken jukbeen
gebroken stuitje, gebroken heiligbeen
gekneusde rib, gekneusde ribben, gekneusde heup, gekneusde knie, gekneusde schouder, gekneusde pols, gekneusde enkel
gekneusde hand, gekneusde elleboog, gekneusde voet, gekneusde hiel, gekneusd bovenbeen, gekneusd stuitje, kneuzing
kneuzingen, blauwe plekken, bloeduitstorting, botkneuzing, beenmergoedeem
gescheurde hamstring, gescheurde kruisband, gescheurde knieband, gescheurde enkelband, gescheurde enkelbanden
gescheurde meniscus, gescheurde achillespees, gescheurde kuitspier, gescheurde liesspier, gescheurde spier
gescheurde pees, gescheurde biceps, gescheurde buikspier, gescheurde rotatorcuff, gescheurde pols, gescheurde adductor
afgescheurde kruisband, afgescheurde achillespees, afgescheurde hamstring, afgescheurde kniebanden
kruisband gescheurd, achillespees gescheurd, gescheurd kraakbeen, scheurtje in de hamstring
scheurtje in zijn hamstring, scheurtje in haar hamstring, scheurtje in de kuit, scheurtje in zijn kuit
scheurtje in haar kuit, scheurtje in de lies, scheurtje in zijn lies, scheurtje in haar lies, scheurtje, scheurtjes
spierscheur, spierscheurtje, spierscheuring, hamstringscheur, kuitscheur, peesscheur, meniscusscheur
scheur in de meniscus, zweepslag, zweepslagje, coup de fouet, voorste kruisband, kruisbanden, knieband, kniebanden
enkelbanden, gewrichtsbanden, kraakbeen, kraakbeenletsel, binnenband van de knie, hernia, rughernia, nekhernia
liesbreuk, sportliesbreuk, ischias
verstuikte enkel, verstuikte pols, verstuikte voet, verstuikte duim, verstuikte knie, verstuikte vinger, verrekte lies
verrekte hamstring, verrekte spier, verrekte kuit, verrekte enkel, verrekte kuitspier, verrekte nekspier
verrekte buikspier, verzwikte enkel, verzwikte voet, verdraaide knie, omgeslagen enkel, verrekking, verstuiking
liesverrekking, hamstringverrekking, spierverrekking, overstrekte knie, overrekking, spierscheurtjes
ontwrichte schouder, schouder uit de kom, arm uit de kom, knieschijf uit de kom, uit de kom, dikke enkel, dikke knie
dik been, opgezwollen enkel, opgezwollen knie, gezwollen enkel, gezwollen knie, zere knie, zere enkel, zere voet
zere rug, zere schouder, zere hand, stijve nek, stijve rug, stijve spieren, stijve hamstring, pijnlijke knie
pijnlijke rug, pijnlijke enkel, pijnlijke pols, pijnlijke schouder, pijnlijke heup, pijnlijke kuit, pijnlijke lies
pijnlijke voet, pijnlijke hiel, pijnlijke ribben, zwakke rug, slechte knie, geblokkeerde rug, vastzittende rug
spit in de rug
hersenschudding, lichte hersenschudding, zware hersenschudding, whiplash, bult op het hoofd, gat in het hoofd
hoofdwond, snijwond, snee, diepe snee, snijwonden, vleeswond, vleeswonden, schaafwond, schaafwonden, geschaafde knie
open wond, brandwond, brandwonden, hechting, hechtingen, blaar, blaren, bloedblaar, eksteroog, ingegroeide teennagel
afgescheurde nagel, ontstoken teen, inwendige bloeding, klaplong, ingeklapte long, geperforeerde long, miltscheur
gescheurde milt, dwarslaesie, verlamd, knock-out, in de kreukels, in de lappen, in het gips, met de arm in het gips
mitella, op krukken, ziekenhuisopname, opgenomen in het ziekenhuis, kunstmatige coma, kunstmatig coma, zwaargewond
zwaar gewond, lichtgewond, gewond
geblesseerd, geblesseerde, geblesseerd geraakt, geblesseerd uitgevallen, langdurig geblesseerd, zwaar geblesseerd
licht geblesseerd, gekwetst, gekwetste, gekneusd, verstuikt, verrekt, verzwikt, lichamelijke klachten
lichamelijk ongemak, lichamelijke problemen, fysiek ongemak, ongemakken, overbelast, overbelasting, overbelaste knie
overbelaste kuit, overbelaste pees, overbelaste hamstring, irritatie aan de knie, peesontsteking, peesirritatie
ontstoken pees, ontstoken achillespees, ontstoken knie, ontsteking aan de knie, ontsteking aan de achillespees
slijmbeursontsteking, hielspoor, scheenbeenvliesontsteking, shin splints, springersknie, lopersknie, jumpers knee
tenniselleboog, golfelleboog, tennisarm, hielontsteking, fasciitis plantaris, beenvliesontsteking, botvliesontsteking
botoedeem, compartimentsyndroom, logesyndroom, vernauwde liesslagader, liesslagader, vernauwing in de liesslagader
beklemde zenuw, beknelde zenuw, zenuwpijn, zenuwbeknelling, artrose, slijtage, versleten heup, vocht in de knie, kramp
kramp in de benen, kramp in de kuit, kramp in beide kuiten, krampscheuten, verkrampte benen, verkrampt, spierkramp
steken in de zij, steek in de zij, gevoelige hamstring, gevoelige lies, ingetapete schouder, ingetapete knie
ingetapete enkel, ingetapete pols, ingezwachtelde knie, ingezwachtelde hand, protesterend scheenbeen, opspelende rug
opspelende knie, opspelende blessure, opspelende liesblessure, last van zijn rug, last van haar rug, last van de rug
last van zijn knie, last van haar knie, last van de knie, last van zijn lies, last van haar lies, last van de lies
last van zijn nek, last van haar nek, last van de nek, last van zijn schouder, last van haar schouder
last van zijn hamstring, last van haar hamstring, last van de hamstring, last van zijn kuit, last van haar kuit
last van de kuit, last van zijn heup, last van haar heup, last van de heup, last van zijn enkel, last van haar enkel
last van zijn voet, last van haar voet, last van zijn pols, last van haar pols, last van zijn achillespees
last van haar achillespees, last van zijn hiel, last van haar hiel, last van een blessure
in de lappenmand met een blessure, hondenbeet, wespensteek, insectenbeet, bijensteek, tekenbeet, kwallenbeet
aangereden, aanrijding, auto-ongeluk, verkeersongeval, ongeluk op training, trainingsongeval, ongelukje, fietsongeluk
huiselijk ongeluk
pijnlijk, operatie, ingreep, scheur, kruisband, meniscus, spit, wond, wonden, verlamming, gips, brace, krukken | cue
rolstoel, coma, gewonde, gebroken, gescheurd, klachten, irritatie, pees, ontsteking, krampen, revalidatie, ongeval | cue
ongeluk | cue

[reason category=fall]
valpartij, valpartijen, massale valpartij, massavalpartij, zware val, zware valpartij, lelijke val, harde val
val op training, trainingsval, val in de afdaling, gevolgen van een val, naweeën van een val, nasleep van een val
crash, zware crash, crash op training, tuimelperte, smakker, smakpartij, zware smak, salto mortale, val van zijn paard
val van haar paard, duikeling, snoekduik, ten val, ten val gekomen, ten val gebracht, zwaar ten val, hard ten val
gecrasht, onderuit, onderuitgegaan, onderuitgeschoven, onderuitgegleden, uitgegleden, uitglijder, uitschuiver
schuiver, schuifpartij, weggegleden, weggeschoven, struikelpartij, gestruikeld, op het ijs beland, tegen de vlakte
tegen de grond, tegen het asfalt, op het asfalt, in de boarding, in de kussens, tegen de kussens, in de vangrail
in de bandenstapel, in de grindbak, in de muur, in het ravijn, in de gracht, in de sloot, in de berm, tegen de hekken
in de hekken, tegen de dranghekken, van zijn fiets, van haar fiets, betrokken bij een valpartij, aanvaring
kettingbotsing, startcrash, startongeluk, botsing in de eerste bocht, tikje van achteren, kopje-onder, kop over kop
over het stuur, omver gereden, omvergereden, aangetikt, touche
val, crashte, tuimeling, smak, buiteling, koprol, salto, duik, gevallen, op de grond, tegen de muur, van de baan | cue
botsing, over de kop | cue

[reason category=mechanical]
lekke band, lekke voorband, lekke achterband, platte band, klapband, lek gereden, lekrijden, bandbreuk, bandenpech
bandenprobleem, bandenproblemen, bandenslijtage, lekke tube, leeggelopen band, gesprongen ketting
ketting van het blad, ketting eraf, ketting van de fiets, kettingbreuk, kettingproblemen, gebroken ketting
gebroken derailleur, derailleur, kapotte derailleur, kapotte ketting, kapotte fiets, kapotte velg, gebroken velg
gebroken wiel, gebroken stuur, stuurbreuk, losgeraakt stuur, gebroken zadel, afgebroken zadel, loszittend zadel
losgekomen zadel, zadelbreuk, gebroken pedaal, gebroken crank, gebroken frame, framebreuk, gebroken trapas, wielbreuk
spaakbreuk, gebroken spaak, versnellingsproblemen, elektronische versnellingen, remproblemen, remprobleem, kapotte rem
materiaalpech, materiaalproblemen, materiaalprobleem, materiaalbreuk, materiële pech, materiaalfout, fietspech
fietswissel, fietsprobleem, mechanische pech, mechanisch defect, mechanisch probleem, mechanische problemen
mechanisch euvel, technische pech, technisch probleem, technische problemen, technisch defect, technisch euvel
technisch mankement, defecte auto, defecte motor, defecte versnellingsbak, dikke pech, pech met het materiaal
motorpech, motorproblemen, motorprobleem, motorstoring, motorschade, opgeblazen motor, ontplofte motor, kapotte motor
versnellingsbakproblemen, versnellingsbakprobleem, versnellingsbakdefect, koppelingsproblemen, hydraulisch probleem
hydraulische problemen, hydraulisch lek, olielek, olielekkage, waterlek, waterlekkage, brandstofproblemen
brandstofpomp, brandstoflek, brandstofgebrek, zonder brandstof, lege tank, elektrische problemen, elektrisch probleem
elektronisch probleem, elektronicaprobleem, elektronische problemen, stroomstoring, stroomuitval, softwareprobleem
turboproblemen, turboprobleem, oververhitte motor, oververhitte remmen, brandende remmen, rokende motor
rook uit de motor, motorbrand, brand in de motor, schade aan de auto, schade aan de vloer, schade aan de voorvleugel
kapotte voorvleugel, beschadigde voorvleugel, beschadigde auto, beschadigde vloer, kapotte ophanging
gebroken ophanging, wielophanging, ophangingsprobleem, aandrijving, aandrijfas, gebroken aandrijfas, vermogensverlies
verlies van vermogen, koelprobleem, koelingsproblemen, losgekomen wiel, losgeschoten wiel, losgeraakt wiel
loszittende wielmoer, wielmoer, gebroken ijzer, krom ijzer, verbogen ijzer, botte ijzers, beschadigd ijzer
kapotte schaats, kapotte klapschaats, klapschaats, kapotte veter, losse veter, gebroken schaats, afgebroken schaats
gebroken mes, losgeschoten mes, beschadigd mes, losse schoen, uitgeschoten schoen, verloren schoen, schoen kwijt
kapotte schoen, gescheurd pak, gescheurd zwempak, gescheurde broek, kapotte rits, kapotte bril, vollopende zwembril
volgelopen zwembril, beslagen bril, gebroken riem, gebroken roeispaan, gebroken dol, losgeschoten dol, gebroken stok
gebroken polsstok, gebroken racket, gebroken mast, mastbreuk, gebroken roer, gescheurd zeil, verloren ski
losgeschoten ski, losgeschoten binding, gebroken stick, kapotte boot, lekke boot, losgelopen paard, gebroken teugel
verloren hoefijzer
lek, versnellingsapparaat, defect, pech, panne, versnellingsbak, koppeling, hydrauliek, elektronica, turbo, brand | cue
schade, snoek | cue

[reason category=fatigue]
vermoeidheid, vermoeidheidsklachten, vermoeidheidsverschijnselen, vermoeid, oververmoeid, oververmoeidheid
chronische vermoeidheid, moe, doodmoe, te moe, moegestreden, moe in het hoofd, uitgeput, uitputting, totaal uitgeput
oververmoeide, lege benen, lege tank in de slotfase, zware benen, slechte benen, benen vol lood, verzuurde benen
verzuring, verzuurd, vol verzuurd, zure benen, benen vol melkzuur, volgelopen benen, volgelopen armen
benen liepen vol, armen liepen vol, helemaal leeg, leeggereden, leeggestreden, helemaal stuk, helemaal kapot
kapotte benen, afgepeigerd, volledig op, hongerklop, man met de hamer, inzinking, ingestort, instorting
zonder energie, energiegebrek, gebrek aan energie, geen energie meer, geen puf meer, geen fut meer, futloos
futloosheid, zwarte sneeuw, offday, off-day, slechte dag, jour sans, baaldag, overtraind, overtraindheid, overtraining
overtrainingsverschijnselen, te weinig rust, slaapgebrek, slecht geslapen, jetlag, behoefte aan rust, rust nodig
volle agenda, druk programma, zwaar programma, te grote inspanning, conditiegebrek, gebrek aan conditie
wedstrijdritme, gebrek aan ritme, gebrek aan wedstrijdritme, vormverlies, gebrek aan vorm, vormcrisis
leeg, gesloopt, gekraakt, geparkeerd, hamer, rust | cue

[reason category=personal]
privéomstandigheden, privéredenen, privéproblemen, privésituatie, persoonlijke redenen, persoonlijke omstandigheden
persoonlijke problemen, persoonlijke kwestie, familieomstandigheden, familiale redenen, familiale omstandigheden
familiale problemen, familieproblemen, familiebezoek, familiefeest, sterfgeval, sterfgeval in de familie
overlijden van zijn vader, overlijden van haar vader, overlijden van zijn moeder, overlijden van haar moeder
dood van zijn vader, dood van haar vader, uitvaart, crematie, rouw, rouwverwerking, zwangerschap, zwanger
zwangerschapsverlof, bevalling, pas bevallen, moederschap, moederschapsverlof, vaderschap, aanstaand vaderschap
vaderschapsverlof, geboorte van zijn zoon, geboorte van zijn dochter, geboorte van zijn kind, trouwfeest
huwelijksreis, echtscheiding, relatiebreuk, ziek kind, zieke vader, zieke moeder, ziekte van zijn vader
ziekte van haar vader, ziekte van zijn moeder, ziekte van haar moeder, tentamens, studieverplichtingen, afstuderen
werkverplichtingen, verhuizing, heimwee, motivatieproblemen, gebrek aan motivatie, mentale redenen, mentaal moe
mentale rust, geestelijk welzijn, mentaal welzijn
overlijden, begrafenis, verdriet, bevallen, moeder geworden, vader geworden, geboorte, bruiloft, huwelijk | cue
scheiding, studie, examens, examen, werk, baan, drukke baan, vakantie | cue

[reason category=rules]
valse start, twee valse starts, tweede valse start, dubbele valse start, te vroeg gestart, te vroeg vertrokken
foute start, strafpunten, tijdstraf, stop-and-gostraf, drive-throughpenalty, gridstraf, strafronde, strafmeters
strafseconden, tweede gele kaart, twee gele kaarten, twee keer geel, directe rode kaart, roze kaart, groene kaart
blauwe kaart, hinderlijk rijden, hinderlijk gedrag, hinderen van een tegenstander, hindering, obstructie
onreglementair rijden, onreglementaire sprint, onreglementaire wissel, foute wissel, foutieve wissel, wisselfout
te late wissel, mislukte wissel, wissel buiten de wisselzone, buiten de wisselzone, gevallen stokje, gevallen stok
verloren stokje, stokje verloren, fout bij de wissel, fout met de wissel, fout in de kruising, kruisingsfout
verkeerde baan, verkeerde bocht, baanwissel, blokje geraakt, blokje aangeraakt, lijn overschreden, buiten de lijnen
binnenbocht afgesneden, bocht afgesneden, baan verlaten, afsnijden, parcours afgesneden, poortje gemist
gemist poortje, gemiste poort, vlag gemist, boei gemist, te laat bij de start, te laat aan de start, te laat aan start
niet op tijd aan de start, te laat bij de oproepkamer, te laat in de callroom, tijdslimiet, buiten tijd
buiten de tijdslimiet, buiten de tijdsgrens, tijdscontrole, te laat binnen, op een ronde gezet, uit koers genomen
uit de koers genomen, uit koers gezet, uit de wedstrijd genomen, uit de race genomen, overtreding, spelregelfout
reglementaire fout, regelovertreding, overtreding van de regels, ondergewicht, te lichte auto, te lage auto
niet op gewicht, gewichtslimiet, overgewicht, technische keuring, afgekeurd, afgekeurde fiets
niet-reglementaire fiets, niet-reglementaire schoenen, verboden schoenen, verboden materiaal
niet-goedgekeurd materiaal, illegale vloerplank, versleten vloerplank, brandstofmonster, te weinig brandstof
onveilige release, te hard in de pitstraat, te hard gereden in de pitstraat, track limits, stayeren, stayerpositie
plakken aan een auto, hangen aan een auto, hangen aan de auto, hulp van buitenaf, hulp van derden, verboden hulp
verboden bevoorrading, bevoorradingszone, kopstoot, elleboogstoot, duwen, ellebogenwerk, afwijken van zijn lijn
afwijken van haar lijn, afgeweken van zijn lijn, afgeweken van haar lijn, gevaarlijk rijgedrag, gevaarlijk rijden
gevaarlijke sprint, onsportief gedrag, wangedrag, onbehoorlijk gedrag, schelden, spugen, afval buiten de afvalzone
superman-houding, verboden houding, verboden zithouding, dolfijnbeenslag, foute keerbeurt, verkeerde keerbeurt
foute beenslag, dubbele vlinderslag, te lang onder water, handtik, te vroeg overgenomen, te vroege overname
wisseloverschrijding, kniehef, zweefmoment, loopfouten, drie rode kaarten, drie ongeldige pogingen, drie foutsprongen
drie keer ongeldig, ongeldige pogingen, foutsprong, foutsprongen, niet door de limiet, limiet niet gehaald
geen limiet, niet gekwalificeerd, niet geselecteerd, startrecht, geen startrecht, geen startbewijs, geen visum
visumproblemen, geen licentie, licentieproblemen, paspoortproblemen
penalty, straf, gele kaart, rode kaart, hinderen, gehinderd, wissel, kruising, wisselbaan, blokje, blokjes | cue
over de lijn, op de lijn, lijnfout, buiten de baan, buitenspel, poort gemist, te laat, gedubbeld, reglementen | cue
reglement, te licht, vloerplank, achtervleugel, duwwerk, geduwd, duw, visum, nationaliteit | cue

[reason category=choice]
uit voorzorg, voorzorg, voorzorgsmaatregel, geen risico, geen risico nemen, geen risico's, geen enkel risico
zekere voor het onzekere, zekere voor het onzekere nemen, trainingskamp, trainingsstage, trainingsblok, hoogtestage
hoogtekamp, op stage, op hoogtestage, op trainingskamp, op trainingsstage, trainingsopbouw, voorbereiding op het NK
voorbereiding op het WK, voorbereiding op het EK, voorbereiding op de Spelen, voorbereiding op de Tour
met het oog op het NK, met het oog op het WK, met het oog op het EK, met het oog op de Spelen, met het oog op de Tour
voorkeur gegeven, andere prioriteiten, andere doelen, ander programma, andere planning, eigen programma
wedstrijdprogramma, eigen keuze, vrijwillig, tactische keuze, tactische redenen, krachten sparen, krachten te sparen
om krachten te sparen, energie sparen, energie te sparen, benen sparen, rust gegund, rust genomen, rustperiode
rustpauze, seizoen beëindigd, seizoen erop, sabbatical, sabbatjaar, tussenjaar, focus op de 1000 meter
focus op de 1500 meter, alles op de Spelen, wil zich concentreren, wil zich richten, richten op, geen zin, geen trek
verzaakt, verzaken, bedankt voor de eer, geen meerwaarde, te kort op elkaar, overvol programma
beslissing van de ploeg, ploegbelang, uit protest, principiële redenen, politieke redenen, veiligheidsredenen
onveilige omstandigheden, te gevaarlijk, gevaarlijk parcours, selectiebeleid, niet opgesteld, gepasseerd door de coach
stage, trainingsarbeid, voorbereiding, voorkeur, prioriteit, prioriteiten, planning, keuze, bewuste keuze, gespaard | cue
sparen, rustdag, pauze, focus op de 500 meter, focus, concentreren, opbouw, gepast, koos voor, kiest voor, protest | cue
boycot, te zwaar, selectie | cue

[reason category=weather]
het weer, slecht weer, slechte weer, noodweer, slechte weersomstandigheden, weersomstandigheden, bittere kou
extreme kou, vrieskou, vriesweer, onderkoeld, onderkoeling, onderkoelingsverschijnselen, verkleumd, bevroren
bevangen door de kou, bevangen door de hitte, extreme hitte, tropische temperaturen, hittegolf, zonnebrand
hevige regen, regenval, hevige regenval, regenbui, stortbui, stortbuien, hoosbui, wolkbreuk, wateroverlast
overstroming, overstromingen, ondergelopen baan, nat wegdek, gladheid, gladde wegen, spekglad, ijzel, hagel, hagelbui
sneeuwstorm, hevige sneeuwval, te weinig sneeuw, gebrek aan sneeuw, sneeuwgebrek, harde wind, te veel wind
te weinig wind, windstilte, geen wind, windstoten, rukwinden, wisselende wind, stormachtig weer, stormweer, orkaan
cycloon, tyfoon, onweer, onweersbui, bliksem, blikseminslag, dichte mist, slecht zicht, luchtvervuiling, smog
slechte luchtkwaliteit, bosbranden, slecht ijs, zacht ijs, scheuren in het ijs, slechte ijskwaliteit, hoge golven
ruwe zee, waterkwaliteit, vervuild water, kwallen, aardbeving, aardverschuiving, modderstroom, invallende duisternis
kou, koude, vorst, dooi, hitte, warmte, regen, sneeuw, sneeuwval, wind, storm, mist, golfslag, stroming, modder | cue
duisternis | cue

[reason category=doping]
dopinggebruik, dopingzaak, dopingaffaire, dopingtest, positieve dopingtest, dopingcontrole, positieve dopingcontrole
gemiste dopingcontrole, gemiste dopingcontroles, gemiste dopingtest, gemiste dopingtests, gemiste controles
drie gemiste controles, drie gemiste dopingcontroles, whereaboutsfouten, whereabouts, where-abouts
whereaboutsovertreding, dopingovertreding, overtreding van de dopingregels, dopingreglement, dopingregels
dopingvergrijp, dopingverdenking, dopingstraf, dopingschandaal, dopingproduct, dopingbezit, dopingmiddelen
dopingbiecht, dopingverleden, positieve plas, positieve urinetest, positieve bloedtest, positief op doping
positief getest op doping, positief getest op epo, verboden middel, verboden middelen, verboden stof, verboden stoffen
verboden product, verboden producten, epo-gebruik, bloeddoping, bloedtransfusie, bloedtransfusies, bloedpaspoort
biologisch paspoort, afwijkende waarden, afwijkende bloedwaarden, verdachte bloedwaarden, groeihormoon, groeihormonen
anabole steroïden, steroïden, clenbuterol, trimetazidine, meldonium, nandrolon, stanozolol, cocaïne, cocaïnegebruik
ostarine, furosemide, salbutamol, amfetamine, corticosteroïden, mechanische doping, dopingzondaar, op doping betrapt
op dopinggebruik betrapt, betrapt op doping, betrapt op dopinggebruik, betrapt op het gebruik van doping
doping, epo, testosteron, tramadol, cortisone | cue

[reason category=suspension]
geschorst, geschorste, voorlopig geschorst, voorlopige schorsing, voorwaardelijk geschorst, levenslang geschorst
levenslange schorsing, automatisch geschorst, schorsing van twee jaar, schorsing van vier jaar, schorsing van een jaar
dopingschorsing, voor twee jaar geschorst, voor vier jaar geschorst, voor één wedstrijd geschorst
voor een duel geschorst, voor twee duels geschorst, opgeschorst, op non-actief, op non-actief gesteld
buiten de selectie gezet, uit de selectie gezet, uit de ploeg gezet, uit de selectie verwijderd, startverbod
stadionverbod, speelverbod, te veel gele kaarten, vijfde gele kaart, derde gele kaart, vierde gele kaart
gepakt met gele kaarten, rode kaart van vorige week, disciplinaire redenen, disciplinaire maatregel, interne sanctie
strafmaatregel, oorlog in Oekraïne, uitsluiting van Rusland, Russische sporters uitgesloten
schorsing, schorsingen, levenslang, ontslagen, ontslag, verbannen, uitgesloten, uitsluiting, gele kaarten, sanctie | cue

[reason category=other]
onbekende reden, onbekende redenen, onduidelijke reden, onduidelijke redenen, zonder opgaaf van redenen
om onbekende redenen, logistieke problemen, reisproblemen, reisbeperkingen, vluchtproblemen, gemiste vlucht
geannuleerde vlucht, verkeersproblemen, verloren bagage, verdwenen bagage, zoekgeraakte koffer, gestolen fiets
gestolen fietsen, fietsdiefstal, aanhouding, gevangenisstraf, contractbreuk, contractuele verplichtingen
sponsorverplichtingen, conflict met de bond, conflict met de ploeg, geldgebrek, financiële problemen, faillissement
vertraging, file, staking, diefstal, verslapen, oorlog, politie, arrestatie, rechtszaak, conflict, transfer | cue

[body-part]
rug, onderrug, knie, knieën, linkerknie, rechterknie, lies, linkerlies, rechterlies, liezen, enkel, enkels | bodypart
linkerenkel, rechterenkel, schouder, schouders, linkerschouder, rechterschouder, hamstring, hamstrings | bodypart
linkerhamstring, rechterhamstring, kuit, kuiten, linkerkuit, rechterkuit, kuitspier, heup, heupen, linkerheup | bodypart
rechterheup, voet, voeten, linkervoet, rechtervoet, voetzool, middenvoet, middenvoetsbeentje, wreef, hiel | bodypart
hielen, hielbeen, hak, teen, tenen, grote teen, kleine teen, pols, polsen, linkerpols, rechterpols, hand | bodypart
handen, linkerhand, rechterhand, duim, duimen, vinger, vingers, wijsvinger, middelvinger, ringvinger, pink | bodypart
handwortelbeentje, scheenbeen, scheenbenen, scheen, schenen, kuitbeen, dijbeen, been, benen, linkerbeen | bodypart
rechterbeen, onderbeen, bovenbeen, sleutelbeen, linkersleutelbeen, rechtersleutelbeen, schouderblad, nek, hals | bodypart
nekwervel, wervel, wervels, ruggenwervel, ruggengraat, elleboog, ellebogen, linkerelleboog, rechterelleboog | bodypart
arm, armen, linkerarm, rechterarm, onderarm, bovenarm, spaakbeen, ellepijp, dij, dijen, dijspier, quadriceps | bodypart
adductoren, adductor, bil, billen, bilspier, bilnaad, achillespees, achillespezen, linkerachillespees | bodypart
rechterachillespees, pees, pezen, spier, spieren, knieschijf, kniepees, kniebanden, kruisband | bodypart
voorste kruisband, achterste kruisband, enkelbanden, meniscus, kraakbeen, rib, ribben, ribbenkast, borst | bodypart
borstkas, borstbeen, borstspier, buik, buikspier, buikspieren, maag, darmen, blindedarm, middenrif, longen | bodypart
long, luchtwegen, keel, keelholte, hart, nieren, lever, milt, blaas, bekken, stuitje, staartbeen, heiligbeen | bodypart
heupkom, zitvlak, zitbeen, hoofd, achterhoofd, voorhoofd, hersenen, gezicht, kin, kaak, kaken, jukbeen, oogkas | bodypart
oog, ogen, linkeroog, rechteroog, wenkbrauw, neus, neusbeen, oor, oren, mond, lip, tand, tanden, kies, gebit | bodypart
lichaam, lijf, biceps, triceps, zenuw, liesslagader, slagader, huid, rotatorcuff | bodypart

[injury-adjective]
gebroken, gescheurd, gescheurde, afgescheurd, afgescheurde, gekneusd, gekneusde, verstuikt, verstuikte, verrekt
verrekte, verzwikt, verzwikte, geblesseerd, geblesseerde, gekwetst, gekwetste, pijnlijk, pijnlijke, overbelast
overbelaste, ontstoken, gezwollen, gezwollene, opgezwollen, opgezwollene, geschaafd, geschaafde, ontwricht, ontwrichte
verdraaid, verdraaide, gewond, gewonde, bebloed, bebloede, gehavend, gehavende, geïrriteerd, geïrriteerde, beschadigd
beschadigde, ingetapet, ingetapete, ingezwachteld, ingezwachtelde, ingepakt, ingepakte, geopereerd, geopereerde
gehecht, gehechte, gebutst, gebutste, beurs, beurse, stijf, stijve, verkrampt, verkrampte, gevoelig, gevoelige, zwak
dubbelgeslagen, zwakke, dikke, dik, zere, zeer, zeurende, opspelende, protesterende, tegenstribbelende, haperende
kapotte, kapot, slechte, vastzittende, geblokkeerde, geblokkeerd, brakke, versleten, bloedende, open, stekende
brandende, kloppende, blauwe, bont en blauwe, gekraakte, loszittende, uit de kom, in het gips, in gips
