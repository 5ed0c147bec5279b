# Reasons for not starting, not finishing or being hindered. Longer phrases win over shorter ones.
# reason-cue: a word with other uses too, a reason only behind "wegens", "door", "met" … (phrases/27-absences.phr).

[reason category=illness]
ziek, ziekjes, doodziek, ziek geworden, ziek zwak en misselijk, ziekte, ziek geweest, ziekteverschijnselen
ziekteverzuim, ziekenboeg, ziekbed, griep, griepje, buikgriep, grieperig, griepaanval
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
last van zijn darmen, last van haar darmen, een slechte maag, corona, coronavirus
coronabesmetting, coronabesmettingen, coronageval, coronagevallen, coronatest, positieve coronatest, positieve test
positieve test op corona, positief op corona, positief op covid, positief op het coronavirus, positief getest
besmet met corona, besmet met het coronavirus, corona opgelopen, corona-infectie, coronaklachten, coronaperikelen
coronaprotocol, covid, Covid-19, covidbesmetting, long covid, quarantaine, in quarantaine, nasleep van corona
gevolgen van corona, virusje, virusinfectie, virale infectie, virusbesmetting, viraal, bacteriële infectie, norovirus
ziekte van Pfeiffer, Pfeiffer, pfeiffer, pfeiffervirus, klierkoorts, mononucleosis, ziekte van Lyme, Lyme, bloedvergiftiging, steenpuist
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
niet lekker, niet helemaal lekker, niet zo lekker, niet helemaal in orde
niet goed in zijn vel, niet goed in haar vel, niet de oude, beroerd, lamlendig, belabberd, hangerig
iets onder de leden, zich niet goed voelen, zich niet lekker voelen, fysiek niet in orde, niet hersteld
onvoldoende hersteld, onvoldoende fit, gezondheidsproblemen, gezondheidsklachten, gezondheidsredenen, medische redenen
fysieke problemen, fysieke klachten, fitheid, gebrek aan fitheid, mentale problemen, mentale klachten, burn-out
burn-outklachten, depressie, depressief, depressieve klachten, eetstoornis, anorexia, boulimia, postviraal syndroom
RED-S

[reason-cue category=illness]
zieke, zieken, hoesten, braken, besmet, besmetting, besmettingen, isolatie, virus, infectie, bacterie
zwak, slap, onder de leden

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
ontwrichte schouder, schouder uit de kom, arm uit de kom, knieschijf uit de kom, dikke enkel, dikke knie
dik been, opgezwollen enkel, opgezwollen knie, gezwollen enkel, gezwollen knie, zere knie, zere enkel, zere voet
zere rug, zere schouder, zere hand, stijve nek, stijve rug, stijve spieren, stijve hamstring, pijnlijke knie
pijnlijke rug, pijnlijke enkel, pijnlijke pols, pijnlijke schouder, pijnlijke heup, pijnlijke kuit, pijnlijke lies
pijnlijke voet, pijnlijke hiel, pijnlijke ribben, zwakke rug, slechte knie, geblokkeerde rug, vastzittende rug
spit in de rug
hersenschudding, lichte hersenschudding, zware hersenschudding, whiplash, bult op het hoofd, gat in het hoofd
hoofdwond, snijwond, snee, diepe snee, snijwonden, vleeswond, vleeswonden, schaafwond, schaafwonden, geschaafde knie
open wond, brandwond, brandwonden, hechting, hechtingen, blaar, blaren, bloedblaar, eksteroog, ingegroeide teennagel
afgescheurde nagel, ontstoken teen, inwendige bloeding, klaplong, ingeklapte long, geperforeerde long, miltscheur
gescheurde milt, dwarslaesie, knock-out, in de kreukels, in de lappen, in het gips, met de arm in het gips
mitella, op krukken, ziekenhuisopname, opgenomen in het ziekenhuis, kunstmatige coma, kunstmatig coma, zwaargewond
zwaar gewond, lichtgewond, gewond
geblesseerd, geblesseerde, geblesseerd geraakt, langdurig geblesseerd, zwaar geblesseerd
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
auto-ongeluk, verkeersongeval, ongeluk op training, trainingsongeval, ongelukje, fietsongeluk
huiselijk ongeluk

[reason-cue category=injury]
operatie, ingreep, hoofdwonde, gapende wonde, snijwonde, scheur, kruisband, meniscus, spit, wond, wonden, verlamming, gips, brace, krukken
rolstoel, coma, gewonde, klachten, irritatie, pees, ontsteking, krampen, revalidatie, ongeval
ongeluk

[reason category=fall]
valpartij, valpartijen, massale valpartij, massavalpartij, zware val, zware valpartij, lelijke val, harde val
val op training, trainingsval, val in de afdaling, gevolgen van een val, naweeën van een val, nasleep van een val
crash, zware crash, crash op training, tuimelperte, smakker, smakpartij, zware smak, salto mortale, val van zijn paard
val van haar paard, duikeling, snoekduik
uitglijder, uitschuiver
schuiver, schuifpartij, struikelpartij
in de vangrail
in de bandenstapel, in de grindbak, in het ravijn, in de gracht, in de sloot, in de berm
betrokken bij een valpartij, aanvaring
kettingbotsing, startcrash, startongeluk, botsing in de eerste bocht, tikje van achteren, kopje-onder, kop over kop
over het stuur, omver gereden, omvergereden, touche, aanrijding, aangereden, van de baan gereden, van de baan getikt, van de baan gedrukt, van de baan geduwd, de muur in gedrukt, van de weg gereden, de vangrail in gereden

[reason-cue category=fall]
val, tuimeling, smak, buiteling, koprol, salto, duik
botsing, aanraking, onderonsje, startcollisie, collisie, spin, incident, ongeluk in de race

[reason category=mechanical]
lekke band, lekke voorband, lekke achterband, platte band, klapband, lek gereden, lekrijden, bandbreuk, bandenpech
bandenprobleem, bandenproblemen, bandenslijtage, lekke tube, leeggelopen band, gesprongen ketting
ketting van het blad, ketting eraf, ketting van de fiets, kettingbreuk, kettingproblemen, gebroken ketting
gebroken derailleur, derailleur, kapot versnellingsapparaat, versnellingsapparaat, kapotte versnelling, kapotte voorderailleur, kapotte derailleur, kapotte ketting, kapotte fiets, kapotte velg, gebroken velg
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

[reason-cue category=mechanical]
lek, versnellingsapparaat, defect, pech, panne, versnellingsbak, koppeling, hydrauliek, elektronica, turbo, brand
schade, snoek

[reason category=fatigue]
vermoeidheid, vermoeidheidsklachten, vermoeidheidsverschijnselen, vermoeid, oververmoeid, oververmoeidheid
chronische vermoeidheid, moe, doodmoe, te moe, moegestreden, moe in het hoofd, uitgeput, uitputting, totaal uitgeput
oververmoeide, lege benen, lege tank in de slotfase, zware benen, slechte benen, benen vol lood, verzuurde benen
verzuring, verzuurd, vol verzuurd, zure benen, benen vol melkzuur, volgelopen benen, volgelopen armen
helemaal leeg, leeggestreden, helemaal stuk, helemaal kapot
kapotte benen, afgepeigerd, hongerklop, man met de hamer, inzinking, ingestort, instorting
zonder energie, energiegebrek, gebrek aan energie, geen energie meer, geen puf meer, geen fut meer, futloos
futloosheid, zwarte sneeuw, offday, off-day, slechte dag, jour sans, baaldag, overtraind, overtraindheid, overtraining
overtrainingsverschijnselen, te weinig rust, slaapgebrek, slecht geslapen, jetlag, behoefte aan rust, rust nodig
volle agenda, druk programma, zwaar programma, te grote inspanning, conditiegebrek, gebrek aan conditie
wedstrijdritme, gebrek aan ritme, gebrek aan wedstrijdritme, vormverlies, gebrek aan vorm, vormcrisis

[reason-cue category=fatigue]
leeg, gesloopt, geparkeerd, hamer, rust

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

[reason-cue category=personal]
overlijden, begrafenis, verdriet, bevallen, moeder geworden, vader geworden, geboorte, bruiloft, huwelijk
scheiding, studie, examens, examen, drukke baan, vakantie

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
buiten de tijdslimiet, buiten de tijdsgrens, tijdscontrole, te laat binnen, op een ronde gezet
overtreding, spelregelfout
reglementaire fout, regelovertreding, overtreding van de regels, ondergewicht, te lichte auto, te lage auto
niet op gewicht, gewichtslimiet, overgewicht, technische keuring, afgekeurde fiets
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
geen limiet, startrecht, geen startrecht, geen startbewijs, geen visum
visumproblemen, geen licentie, licentieproblemen, paspoortproblemen

[reason-cue category=rules]
penalty, straf, gele kaart, rode kaart, hinderen, wissel, kruising, wisselbaan, blokje, blokjes
lijnfout, buiten de baan, buitenspel, poort gemist, te laat, gedubbeld, reglementen
reglement, te licht, vloerplank, achtervleugel, duwwerk, duw, visum, nationaliteit

[reason category=choice]
uit voorzorg, voorzorg, voorzorgsmaatregel, geen risico, geen risico nemen, geen risico's, geen enkel risico
zekere voor het onzekere, zekere voor het onzekere nemen, trainingskamp, trainingsstage, trainingsblok, hoogtestage
hoogtekamp, op hoogtestage, op trainingskamp, op trainingsstage, trainingsopbouw, voorbereiding op het NK
voorbereiding op het WK, voorbereiding op het EK, voorbereiding op de Spelen, voorbereiding op de Tour
met het oog op het NK, met het oog op het WK, met het oog op het EK, met het oog op de Spelen, met het oog op de Tour
voorkeur gegeven, andere prioriteiten, andere doelen, ander programma, andere planning, eigen programma
wedstrijdprogramma, eigen keuze, vrijwillig, tactische keuze, tactische redenen, krachten sparen, krachten te sparen
om krachten te sparen, energie sparen, energie te sparen, benen sparen, rust gegund, rust genomen, rustperiode
rustpauze, seizoen beëindigd, seizoen erop, sabbatical, sabbatjaar, tussenjaar, focus op de 1000 meter
focus op de 1500 meter, alles op de Spelen, geen zin, geen trek
geen meerwaarde, te kort op elkaar, overvol programma
beslissing van de ploeg, ploegbelang, uit protest, principiële redenen, politieke redenen, veiligheidsredenen
onveilige omstandigheden, gevaarlijk parcours, selectiebeleid, niet opgesteld, gepasseerd door de coach

[reason-cue category=choice]
stage, trainingsarbeid, voorbereiding, voorkeur, prioriteit, prioriteiten, planning, keuze, bewuste keuze, gespaard
rustdag, pauze, focus op de 500 meter, focus, concentreren, opbouw, protest
boycot, te zwaar, selectie

[reason category=weather]
het weer, slecht weer, slechte weer, noodweer, slechte weersomstandigheden, weersomstandigheden, bittere kou
extreme kou, vrieskou, vriesweer, onderkoeld, onderkoeling, onderkoelingsverschijnselen, verkleumd, bevroren
bevangen door de kou, bevangen door de hitte, extreme hitte, tropische temperaturen, hittegolf, zonnebrand
hevige regen, regenval, hevige regenval, regenbui, stortbui, stortbuien, hoosbui, wolkbreuk, wateroverlast
overstroming, overstromingen, ondergelopen baan, nat wegdek, gladheid, gladde wegen, spekglad, ijzel, hagel, hagelbui
sneeuwstorm, hevige sneeuwval, te weinig sneeuw, gebrek aan sneeuw, sneeuwgebrek, harde wind, te veel wind
te weinig wind, windstilte, geen wind, windstoten, rukwinden, wisselende wind, stormachtig weer, stormweer, orkaan
cycloon, tyfoon, onweer, onweersbui, bliksem, blikseminslag, slecht zicht, luchtvervuiling, smog
slechte luchtkwaliteit, bosbranden, slecht ijs, zacht ijs, scheuren in het ijs, slechte ijskwaliteit, hoge golven
ruwe zee, waterkwaliteit, vervuild water, kwallen, aardbeving, aardverschuiving, modderstroom, invallende duisternis

[reason-cue category=weather]
kou, koude, vorst, dooi, hitte, warmte, regen, sneeuw, sneeuwval, wind, storm, golfslag, stroming, modder
duisternis

[reason category=doping]
dopinggebruik, dopingzaak, dopingaffaire, dopingtest, positieve dopingtest, dopingcontrole, positieve dopingcontrole
gemiste dopingcontrole, gemiste dopingcontroles, gemiste dopingtest, gemiste dopingtests, gemiste controles
drie gemiste controles, drie gemiste dopingcontroles, whereaboutsfouten, whereabouts, where-abouts
whereaboutsovertreding, dopingovertreding, overtreding van de dopingregels, dopingreglement, dopingregels
dopingvergrijp, dopingverdenking, dopingstraf, dopingschandaal, dopingproduct, dopingbezit, dopingmiddelen
dopingbiecht, dopingverleden, positieve plas, positieve urinetest, positieve bloedtest, positief op doping
positief getest op epo, verboden middel, verboden middelen, verboden stof, verboden stoffen
verboden product, verboden producten, epo-gebruik, bloeddoping, bloedtransfusie, bloedtransfusies, bloedpaspoort
biologisch paspoort, afwijkende waarden, afwijkende bloedwaarden, verdachte bloedwaarden, groeihormoon, groeihormonen
anabole steroïden, steroïden, clenbuterol, trimetazidine, meldonium, nandrolon, stanozolol, cocaïne, cocaïnegebruik
ostarine, furosemide, salbutamol, amfetamine, corticosteroïden, mechanische doping, dopingzondaar, op doping betrapt
op dopinggebruik betrapt, betrapt op doping, betrapt op dopinggebruik, betrapt op het gebruik van doping

[reason-cue category=doping]
doping, epo, testosteron, tramadol, cortisone

[reason category=suspension]
geschorst, geschorste, voorlopig geschorst, voorlopige schorsing, voorwaardelijk geschorst, levenslang geschorst
levenslange schorsing, automatisch geschorst, schorsing van twee jaar, schorsing van vier jaar, schorsing van een jaar
dopingschorsing, voor twee jaar geschorst, voor vier jaar geschorst, voor één wedstrijd geschorst
voor een duel geschorst, voor twee duels geschorst, opgeschorst, op non-actief, op non-actief gesteld
buiten de selectie gezet, uit de selectie gezet, uit de ploeg gezet, uit de selectie verwijderd, startverbod
stadionverbod, speelverbod, te veel gele kaarten, vijfde gele kaart, derde gele kaart, vierde gele kaart
gepakt met gele kaarten, rode kaart van vorige week, disciplinaire redenen, disciplinaire maatregel, interne sanctie
strafmaatregel, uitsluiting van Rusland, Russische sporters uitgesloten

[reason-cue category=suspension]
schorsing, schorsingen, levenslang, ontslag, uitsluiting, gele kaarten, sanctie

[reason category=other]
onbekende reden, onbekende redenen, onduidelijke reden, onduidelijke redenen, zonder opgaaf van redenen
om onbekende redenen, logistieke problemen, reisproblemen, reisbeperkingen, vluchtproblemen, gemiste vlucht
geannuleerde vlucht, verkeersproblemen, verloren bagage, verdwenen bagage, zoekgeraakte koffer, gestolen fiets
gestolen fietsen, fietsdiefstal, aanhouding, gevangenisstraf, contractbreuk, contractuele verplichtingen
sponsorverplichtingen, conflict met de bond, conflict met de ploeg, geldgebrek, financiële problemen, faillissement

# Further reasons, category by category
[reason-cue category=other]
vertraging, file, staking, diefstal, verslapen, oorlog, politie, arrestatie, rechtszaak, conflict, transfer

[reason category=injury]
# Injured parts of the body, made of adjective and noun
gebroken linkerpols, gebroken rechterpols, gebroken linkerhand, gebroken rechterhand, gebroken linkerarm
gebroken rechterarm, gebroken linkerenkel, gebroken rechterenkel, gebroken linkerheup, gebroken rechterheup
gebroken wijsvinger, gebroken ringvinger, gebroken middelvinger, gebroken pink, gebroken linkerelleboog
gebroken rechterelleboog, gebroken linkerschouder, gebroken rechterschouder, gebroken nekwervel, gebroken rugwervel
gebroken halswervel, gebroken lendenwervel, gebroken ruggenwervel, gebroken linkerbovenarm, gebroken rechterbovenarm
gebroken linkeronderarm, gebroken rechteronderarm, gebroken linkervoet, gebroken rechtervoet, gebroken middenvoet
gebroken linkerknie, gebroken rechterknie, gebroken hiel, gebroken linkerhiel, gebroken rechterhiel, gebroken schedel
gebroken dij, gebroken tenen, gebroken wervels, gebroken polsen, gebroken handen, gebroken sleutelbeenderen
gebroken linkersleutelbeen, gebroken rechtersleutelbeen, gebroken linkerbeen, gebroken rechterbeen
gebroken linkerscheenbeen, gebroken rechterscheenbeen, gebroken linkerschouderblad, gebroken rechterschouderblad
gebroken middenhandsbeentje, gebroken staartbeen, gebroken onderbeen, gebroken linkeronderbeen
gebroken rechteronderbeen, gebroken bovenbeen, gebroken linkerbovenbeen, gebroken rechterbovenbeen, gebroken hielbeen
gebroken neusbeen, gebroken voetbeentje, gebroken handbeentje, gebroken sprongbeen, gebroken botje, gebroken zitbeen
gebroken heupbeen, dubbel gebroken pols, dubbel gebroken enkel, dubbel gebroken arm, dubbel gebroken elleboog
dubbel gebroken kaak, dubbel gebroken sleutelbeen, dubbel gebroken been, dubbel gebroken kuitbeen
opnieuw gebroken pols, opnieuw gebroken enkel, opnieuw gebroken arm, opnieuw gebroken elleboog, opnieuw gebroken kaak
opnieuw gebroken sleutelbeen, opnieuw gebroken been, opnieuw gebroken kuitbeen, gescheurde triceps
gescheurde rugspier, gescheurde bilspier, gescheurde borstspier, gescheurde dijbeenspier, gescheurde dijspier
gescheurde bovenbeenspier, gescheurde quadriceps, gescheurde nekspier, gescheurde schouderspier
gescheurde schouderpees, gescheurde kniepees, gescheurde hamstringpees, gescheurde bicepspees, gescheurde duimband
gescheurde schouderband, gescheurde voorste kruisband, gescheurde achterste kruisband, gescheurde binnenband
gescheurde buitenband, gescheurde peesplaat, gescheurde kuit, gescheurde lies, gescheurde tussenribspier
gescheurde kniebanden, gescheurde kruisbanden, gescheurde ligamenten, gescheurde spieren, gescheurde spiervezels
gescheurde gewrichtsbanden, gescheurde schouderbanden, gescheurde pezen, gescheurde kraakbeen
gescheurd gewrichtskapsel, gescheurde gewrichtskapsel, gescheurd gewrichtsband, gescheurde gewrichtsband
gescheurd kniekapsel, gescheurde kniekapsel, gescheurd enkelkapsel, gescheurde enkelkapsel, afgescheurde knieband
afgescheurde enkelband, afgescheurde meniscus, afgescheurde kuitspier, afgescheurde liesspier, afgescheurde spier
afgescheurde pees, afgescheurde biceps, afgescheurde triceps, afgescheurde buikspier, afgescheurde adductor
afgescheurde rugspier, afgescheurde bilspier, afgescheurde borstspier, afgescheurde dijbeenspier
afgescheurde dijspier, afgescheurde bovenbeenspier, afgescheurde quadriceps, afgescheurde nekspier
afgescheurde schouderspier, afgescheurde schouderpees, afgescheurde kniepees, afgescheurde hamstringpees
afgescheurde bicepspees, afgescheurde duimband, afgescheurde schouderband, afgescheurde voorste kruisband
afgescheurde achterste kruisband, afgescheurde binnenband, afgescheurde buitenband, afgescheurde rotatorcuff
afgescheurde peesplaat, afgescheurde kuit, afgescheurde lies, afgescheurde tussenribspier, afgescheurde enkelbanden
afgescheurde kruisbanden, afgescheurd kraakbeen, afgescheurde kraakbeen, afgescheurd gewrichtskapsel
afgescheurde gewrichtskapsel, afgescheurd gewrichtsband, afgescheurde gewrichtsband, afgescheurd kniekapsel
afgescheurde kniekapsel, afgescheurd enkelkapsel, afgescheurde enkelkapsel, ingescheurde hamstring
ingescheurde kruisband, ingescheurde knieband, ingescheurde enkelband, ingescheurde meniscus
ingescheurde achillespees, ingescheurde kuitspier, ingescheurde liesspier, ingescheurde spier, ingescheurde pees
ingescheurde biceps, ingescheurde triceps, ingescheurde buikspier, ingescheurde adductor, ingescheurde rugspier
ingescheurde bilspier, ingescheurde borstspier, ingescheurde dijbeenspier, ingescheurde dijspier
ingescheurde bovenbeenspier, ingescheurde quadriceps, ingescheurde nekspier, ingescheurde schouderspier
ingescheurde schouderpees, ingescheurde kniepees, ingescheurde hamstringpees, ingescheurde bicepspees
ingescheurde duimband, ingescheurde schouderband, ingescheurde voorste kruisband, ingescheurde achterste kruisband
ingescheurde binnenband, ingescheurde buitenband, ingescheurde rotatorcuff, ingescheurde peesplaat, ingescheurde kuit
ingescheurde lies, ingescheurde tussenribspier, ingescheurde enkelbanden, ingescheurde kniebanden
ingescheurde kruisbanden, ingescheurd kraakbeen, ingescheurde kraakbeen, ingescheurd gewrichtskapsel
ingescheurde gewrichtskapsel, ingescheurd gewrichtsband, ingescheurde gewrichtsband, ingescheurd kniekapsel
ingescheurde kniekapsel, ingescheurd enkelkapsel, ingescheurde enkelkapsel, half gescheurde hamstring
half gescheurde kruisband, half gescheurde knieband, half gescheurde enkelband, half gescheurde meniscus
half gescheurde achillespees, half gescheurde kuitspier, half gescheurde liesspier, half gescheurde spier
half gescheurde pees, half gescheurde biceps, half gescheurde triceps, half gescheurde buikspier
half gescheurde adductor, half gescheurde rugspier, half gescheurde bilspier, half gescheurde borstspier
half gescheurde dijbeenspier, half gescheurde dijspier, half gescheurde bovenbeenspier, half gescheurde quadriceps
half gescheurde nekspier, half gescheurde schouderspier, half gescheurde schouderpees, half gescheurde kniepees
half gescheurde hamstringpees, half gescheurde bicepspees, half gescheurde duimband, half gescheurde schouderband
half gescheurde voorste kruisband, half gescheurde achterste kruisband, half gescheurde binnenband
half gescheurde buitenband, half gescheurde rotatorcuff, half gescheurde peesplaat, half gescheurde kuit
half gescheurde lies, half gescheurde tussenribspier, half gescheurde enkelbanden, half gescheurde kniebanden
half gescheurde kruisbanden, half gescheurd kraakbeen, half gescheurde kraakbeen, half gescheurd gewrichtskapsel
half gescheurde gewrichtskapsel, half gescheurd gewrichtsband, half gescheurde gewrichtsband
half gescheurd kniekapsel, half gescheurde kniekapsel, half gescheurd enkelkapsel, half gescheurde enkelkapsel
verrekte achillespees, verrekte liesspier, verrekte pees, verrekte biceps, verrekte triceps, verrekte adductor
verrekte rugspier, verrekte bilspier, verrekte borstspier, verrekte dijbeenspier, verrekte dijspier
verrekte bovenbeenspier, verrekte quadriceps, verrekte schouderspier, verrekte schouderpees, verrekte kniepees
verrekte hamstringpees, verrekte bicepspees, verrekte tussenribspier, verrekte linkerenkel, verrekte rechterenkel
verrekte schouder, verrekte linkerschouder, verrekte rechterschouder, verrekte rug, verrekte nek, verrekte dij
verrekte onderrug, verrekte knie, verrekte linkerknie, verrekte rechterknie, verrekte bil, verrekte enkelbanden
verrekte kniebanden, verrekte spieren, verrekte adductoren, verstuikte linkerenkel, verstuikte rechterenkel
verstuikte linkerpols, verstuikte rechterpols, verstuikte linkervoet, verstuikte rechtervoet, verstuikte linkerknie
verstuikte rechterknie, verstuikte teen, verstuikte hand, verstuikte linkerhand, verstuikte rechterhand
verstuikte elleboog, verstuikte linkerelleboog, verstuikte rechterelleboog, verstuikte schouder
verstuikte linkerschouder, verstuikte rechterschouder, verzwikte linkerenkel, verzwikte rechterenkel
verzwikte linkervoet, verzwikte rechtervoet, verzwikte pols, verzwikte linkerpols, verzwikte rechterpols
verzwikte knie, verzwikte linkerknie, verzwikte rechterknie, gekneusde linkerknie, gekneusde rechterknie
gekneusde linkerenkel, gekneusde rechterenkel, gekneusde linkerschouder, gekneusde rechterschouder
gekneusde linkerheup, gekneusde rechterheup, gekneusde linkerpols, gekneusde rechterpols, gekneusde linkerhand
gekneusde rechterhand, gekneusde linkervoet, gekneusde rechtervoet, gekneusde linkerelleboog
gekneusde rechterelleboog, gekneusde rug, gekneusde onderrug, gekneusde nek, gekneusde lies, gekneusde linkerlies
gekneusde rechterlies, gekneusde kuit, gekneusde linkerkuit, gekneusde rechterkuit, gekneusde hamstring
gekneusde linkerhamstring, gekneusde rechterhamstring, gekneusde arm, gekneusde linkerarm, gekneusde rechterarm
gekneusde linkerhiel, gekneusde rechterhiel, gekneusde duim, gekneusde vinger, gekneusde teen, gekneusde scheen
gekneusde dij, gekneusde bil, gekneusde linkerbil, gekneusde rechterbil, gekneusde spier, gekneusde pees
gekneusde achillespees, gekneusde linkerachillespees, gekneusde rechterachillespees, gekneusde bovenarm
gekneusde linkerbovenarm, gekneusde rechterbovenarm, gekneusde onderarm, gekneusde linkeronderarm
gekneusde rechteronderarm, gekneusde kaak, gekneusde neus, gekneusde kuitspier, gekneusde borst, gekneusde knieën
gekneusde handen, gekneusde schouders, gekneusde heupen, gekneusde vingers, gekneusde tenen, gekneusde spieren
gekneusd been, gekneusde been, gekneusd linkerbeen, gekneusde linkerbeen, gekneusd rechterbeen, gekneusde rechterbeen
gekneusde bovenbeen, gekneusd linkerbovenbeen, gekneusde linkerbovenbeen, gekneusd rechterbovenbeen
gekneusde rechterbovenbeen, gekneusd onderbeen, gekneusde onderbeen, gekneusd linkeronderbeen
gekneusde linkeronderbeen, gekneusd rechteronderbeen, gekneusde rechteronderbeen, gekneusd scheenbeen
gekneusde scheenbeen, gekneusd linkerscheenbeen, gekneusde linkerscheenbeen, gekneusd rechterscheenbeen
gekneusde rechterscheenbeen, gekneusd sleutelbeen, gekneusde sleutelbeen, gekneusd linkersleutelbeen
gekneusde linkersleutelbeen, gekneusd rechtersleutelbeen, gekneusde rechtersleutelbeen, gekneusd hoofd
gekneusde hoofd, gekneusd gezicht, gekneusde gezicht, gekneusd oog, gekneusde oog, gekneusd linkeroog
gekneusde linkeroog, gekneusd rechteroog, gekneusde rechteroog, gekneusde stuitje, gekneusd zitvlak, gekneusde zitvlak
gekneusd schouderblad, gekneusde schouderblad, gekneusd linkerschouderblad, gekneusde linkerschouderblad
gekneusd rechterschouderblad, gekneusde rechterschouderblad, gekneusd bekken, gekneusde bekken
ontwrichte linkerschouder, ontwrichte rechterschouder, ontwrichte elleboog, ontwrichte linkerelleboog
ontwrichte rechterelleboog, ontwrichte vinger, ontwrichte duim, ontwrichte heup, ontwrichte linkerheup
ontwrichte rechterheup, ontwrichte kaak, ontwrichte pols, ontwrichte linkerpols, ontwrichte rechterpols
ontwrichte knieschijf, ingetapete linkerknie, ingetapete rechterknie, ingetapete linkerenkel, ingetapete rechterenkel
ingetapete linkerschouder, ingetapete rechterschouder, ingetapete linkerpols, ingetapete rechterpols, ingetapete hand
ingetapete linkerhand, ingetapete rechterhand, ingetapete elleboog, ingetapete linkerelleboog
ingetapete rechterelleboog, ingetapete voet, ingetapete linkervoet, ingetapete rechtervoet, ingetapete arm
ingetapete linkerarm, ingetapete rechterarm, ingetapete kuit, ingetapete linkerkuit, ingetapete rechterkuit
ingetapete hamstring, ingetapete linkerhamstring, ingetapete rechterhamstring, ingetapete duim, ingetapete vinger
ingetapete knieën, ingetapete enkels, ingetapete vingers, ingetapete polsen, ingetapete benen, ingetapet been
ingetapete been, ingetapet linkerbeen, ingetapete linkerbeen, ingetapet rechterbeen, ingetapete rechterbeen
ingetapet bovenbeen, ingetapete bovenbeen, ingetapet linkerbovenbeen, ingetapete linkerbovenbeen
ingetapet rechterbovenbeen, ingetapete rechterbovenbeen, getapete knie, getapete linkerknie, getapete rechterknie
getapete enkel, getapete linkerenkel, getapete rechterenkel, getapete schouder, getapete linkerschouder
getapete rechterschouder, getapete pols, getapete linkerpols, getapete rechterpols, getapete hand, getapete linkerhand
getapete rechterhand, getapete elleboog, getapete linkerelleboog, getapete rechterelleboog, getapete voet
getapete linkervoet, getapete rechtervoet, getapete arm, getapete linkerarm, getapete rechterarm, getapete kuit
getapete linkerkuit, getapete rechterkuit, getapete hamstring, getapete linkerhamstring, getapete rechterhamstring
getapete duim, getapete vinger, getapete knieën, getapete enkels, getapete vingers, getapete polsen, getapete benen
getapet been, getapete been, getapet linkerbeen, getapete linkerbeen, getapet rechterbeen, getapete rechterbeen
getapet bovenbeen, getapete bovenbeen, getapet linkerbovenbeen, getapete linkerbovenbeen, getapet rechterbovenbeen
getapete rechterbovenbeen, ingezwachtelde linkerknie, ingezwachtelde rechterknie, ingezwachtelde enkel
ingezwachtelde linkerenkel, ingezwachtelde rechterenkel, ingezwachtelde schouder, ingezwachtelde linkerschouder
ingezwachtelde rechterschouder, ingezwachtelde pols, ingezwachtelde linkerpols, ingezwachtelde rechterpols
ingezwachtelde linkerhand, ingezwachtelde rechterhand, ingezwachtelde elleboog, ingezwachtelde linkerelleboog
ingezwachtelde rechterelleboog, ingezwachtelde voet, ingezwachtelde linkervoet, ingezwachtelde rechtervoet
ingezwachtelde arm, ingezwachtelde linkerarm, ingezwachtelde rechterarm, ingezwachtelde kuit
ingezwachtelde linkerkuit, ingezwachtelde rechterkuit, ingezwachtelde hamstring, ingezwachtelde linkerhamstring
ingezwachtelde rechterhamstring, ingezwachtelde duim, ingezwachtelde vinger, ingezwachtelde knieën
ingezwachtelde enkels, ingezwachtelde vingers, ingezwachtelde polsen, ingezwachtelde benen, ingezwachteld been
ingezwachtelde been, ingezwachteld linkerbeen, ingezwachtelde linkerbeen, ingezwachteld rechterbeen
ingezwachtelde rechterbeen, ingezwachteld bovenbeen, ingezwachtelde bovenbeen, ingezwachteld linkerbovenbeen
ingezwachtelde linkerbovenbeen, ingezwachteld rechterbovenbeen, ingezwachtelde rechterbovenbeen, ingepakte knie
ingepakte linkerknie, ingepakte rechterknie, ingepakte enkel, ingepakte linkerenkel, ingepakte rechterenkel
ingepakte schouder, ingepakte linkerschouder, ingepakte rechterschouder, ingepakte pols, ingepakte linkerpols
ingepakte rechterpols, ingepakte hand, ingepakte linkerhand, ingepakte rechterhand, ingepakte elleboog
ingepakte linkerelleboog, ingepakte rechterelleboog, ingepakte voet, ingepakte linkervoet, ingepakte rechtervoet
ingepakte arm, ingepakte linkerarm, ingepakte rechterarm, ingepakte kuit, ingepakte linkerkuit, ingepakte rechterkuit
ingepakte hamstring, ingepakte linkerhamstring, ingepakte rechterhamstring, ingepakte duim, ingepakte vinger
ingepakte knieën, ingepakte enkels, ingepakte vingers, ingepakte polsen, ingepakte benen, ingepakt been
ingepakte been, ingepakt linkerbeen, ingepakte linkerbeen, ingepakt rechterbeen, ingepakte rechterbeen
ingepakt bovenbeen, ingepakte bovenbeen, ingepakt linkerbovenbeen, ingepakte linkerbovenbeen
ingepakt rechterbovenbeen, ingepakte rechterbovenbeen, verbonden knie, verbonden linkerknie, verbonden rechterknie
verbonden enkel, verbonden linkerenkel, verbonden rechterenkel, verbonden schouder, verbonden linkerschouder
verbonden rechterschouder, verbonden pols, verbonden linkerpols, verbonden rechterpols, verbonden hand
verbonden linkerhand, verbonden rechterhand, verbonden elleboog, verbonden linkerelleboog, verbonden rechterelleboog
verbonden voet, verbonden linkervoet, verbonden rechtervoet, verbonden arm, verbonden linkerarm, verbonden rechterarm
verbonden kuit, verbonden linkerkuit, verbonden rechterkuit, verbonden hamstring, verbonden linkerhamstring
verbonden rechterhamstring, verbonden duim, verbonden vinger, verbonden knieën, verbonden enkels, verbonden vingers
verbonden polsen, verbonden benen, verbonden been, verbonden linkerbeen, verbonden rechterbeen, verbonden bovenbeen
verbonden linkerbovenbeen, verbonden rechterbovenbeen, geblesseerde knie, geblesseerde linkerknie
geblesseerde rechterknie, geblesseerde enkel, geblesseerde linkerenkel, geblesseerde rechterenkel
geblesseerde schouder, geblesseerde linkerschouder, geblesseerde rechterschouder, geblesseerde heup
geblesseerde linkerheup, geblesseerde rechterheup, geblesseerde pols, geblesseerde linkerpols
geblesseerde rechterpols, geblesseerde hand, geblesseerde linkerhand, geblesseerde rechterhand, geblesseerde voet
geblesseerde linkervoet, geblesseerde rechtervoet, geblesseerde elleboog, geblesseerde linkerelleboog
geblesseerde rechterelleboog, geblesseerde rug, geblesseerde onderrug, geblesseerde nek, geblesseerde lies
geblesseerde linkerlies, geblesseerde rechterlies, geblesseerde kuit, geblesseerde linkerkuit
geblesseerde rechterkuit, geblesseerde hamstring, geblesseerde linkerhamstring, geblesseerde rechterhamstring
geblesseerde arm, geblesseerde linkerarm, geblesseerde rechterarm, geblesseerde rib, geblesseerde hiel
geblesseerde linkerhiel, geblesseerde rechterhiel, geblesseerde duim, geblesseerde vinger, geblesseerde teen
geblesseerde scheen, geblesseerde dij, geblesseerde bil, geblesseerde linkerbil, geblesseerde rechterbil
geblesseerde spier, geblesseerde pees, geblesseerde achillespees, geblesseerde linkerachillespees
geblesseerde rechterachillespees, geblesseerde bovenarm, geblesseerde linkerbovenarm, geblesseerde rechterbovenarm
geblesseerde onderarm, geblesseerde linkeronderarm, geblesseerde rechteronderarm, geblesseerde kaak, geblesseerde neus
geblesseerde kuitspier, geblesseerde borst, geblesseerde ribben, geblesseerde benen, geblesseerde knieën
geblesseerde enkels, geblesseerde schouders, geblesseerde handen, geblesseerde voeten, geblesseerde armen
geblesseerde spieren, geblesseerde kuiten, geblesseerde hamstrings, geblesseerde vingers, geblesseerde tenen
geblesseerde adductoren, geblesseerde schenen, geblesseerde hielen, geblesseerde ellebogen, geblesseerde polsen
geblesseerde heupen, geblesseerde liezen, geblesseerde billen, geblesseerd been, geblesseerde been
geblesseerd linkerbeen, geblesseerde linkerbeen, geblesseerd rechterbeen, geblesseerde rechterbeen
geblesseerd bovenbeen, geblesseerde bovenbeen, geblesseerd linkerbovenbeen, geblesseerde linkerbovenbeen
geblesseerd rechterbovenbeen, geblesseerde rechterbovenbeen, geblesseerd onderbeen, geblesseerde onderbeen
geblesseerd linkeronderbeen, geblesseerde linkeronderbeen, geblesseerd rechteronderbeen, geblesseerde rechteronderbeen
geblesseerd scheenbeen, geblesseerde scheenbeen, geblesseerd linkerscheenbeen, geblesseerde linkerscheenbeen
geblesseerd rechterscheenbeen, geblesseerde rechterscheenbeen, geblesseerd sleutelbeen, geblesseerde sleutelbeen
geblesseerd linkersleutelbeen, geblesseerde linkersleutelbeen, geblesseerd rechtersleutelbeen
geblesseerde rechtersleutelbeen, geblesseerd hoofd, geblesseerde hoofd, geblesseerd gezicht, geblesseerde gezicht
geblesseerd oog, geblesseerde oog, geblesseerd linkeroog, geblesseerde linkeroog, geblesseerd rechteroog
geblesseerde rechteroog, geblesseerd stuitje, geblesseerde stuitje, geblesseerd zitvlak, geblesseerde zitvlak
geblesseerd schouderblad, geblesseerde schouderblad, geblesseerd linkerschouderblad, geblesseerde linkerschouderblad
geblesseerd rechterschouderblad, geblesseerde rechterschouderblad, geblesseerd bekken, geblesseerde bekken
geblesseerd lichaam, geblesseerde lichaam, gekwetste knie, gekwetste linkerknie, gekwetste rechterknie
gekwetste enkel, gekwetste linkerenkel, gekwetste rechterenkel, gekwetste schouder, gekwetste linkerschouder
gekwetste rechterschouder, gekwetste heup, gekwetste linkerheup, gekwetste rechterheup, gekwetste pols
gekwetste linkerpols, gekwetste rechterpols, gekwetste hand, gekwetste linkerhand, gekwetste rechterhand
gekwetste voet, gekwetste linkervoet, gekwetste rechtervoet, gekwetste elleboog, gekwetste linkerelleboog
gekwetste rechterelleboog, gekwetste rug, gekwetste onderrug, gekwetste nek, gekwetste lies, gekwetste linkerlies
gekwetste rechterlies, gekwetste kuit, gekwetste linkerkuit, gekwetste rechterkuit, gekwetste hamstring
gekwetste linkerhamstring, gekwetste rechterhamstring, gekwetste arm, gekwetste linkerarm, gekwetste rechterarm
gekwetste rib, gekwetste hiel, gekwetste linkerhiel, gekwetste rechterhiel, gekwetste duim, gekwetste vinger
gekwetste teen, gekwetste scheen, gekwetste dij, gekwetste bil, gekwetste linkerbil, gekwetste rechterbil
gekwetste spier, gekwetste pees, gekwetste achillespees, gekwetste linkerachillespees, gekwetste rechterachillespees
gekwetste bovenarm, gekwetste linkerbovenarm, gekwetste rechterbovenarm, gekwetste onderarm, gekwetste linkeronderarm
gekwetste rechteronderarm, gekwetste kaak, gekwetste neus, gekwetste kuitspier, gekwetste borst, gekwetste ribben
gekwetste benen, gekwetste knieën, gekwetste enkels, gekwetste schouders, gekwetste handen, gekwetste voeten
gekwetste armen, gekwetste spieren, gekwetste kuiten, gekwetste hamstrings, gekwetste vingers, gekwetste tenen
gekwetste adductoren, gekwetste schenen, gekwetste hielen, gekwetste ellebogen, gekwetste polsen, gekwetste heupen
gekwetste liezen, gekwetste billen, gekwetst been, gekwetste been, gekwetst linkerbeen, gekwetste linkerbeen
gekwetst rechterbeen, gekwetste rechterbeen, gekwetst bovenbeen, gekwetste bovenbeen, gekwetst linkerbovenbeen
gekwetste linkerbovenbeen, gekwetst rechterbovenbeen, gekwetste rechterbovenbeen, gekwetst onderbeen
gekwetste onderbeen, gekwetst linkeronderbeen, gekwetste linkeronderbeen, gekwetst rechteronderbeen
gekwetste rechteronderbeen, gekwetst scheenbeen, gekwetste scheenbeen, gekwetst linkerscheenbeen
gekwetste linkerscheenbeen, gekwetst rechterscheenbeen, gekwetste rechterscheenbeen, gekwetst sleutelbeen
gekwetste sleutelbeen, gekwetst linkersleutelbeen, gekwetste linkersleutelbeen, gekwetst rechtersleutelbeen
gekwetste rechtersleutelbeen, gekwetst hoofd, gekwetste hoofd, gekwetst gezicht, gekwetste gezicht, gekwetst oog
gekwetste oog, gekwetst linkeroog, gekwetste linkeroog, gekwetst rechteroog, gekwetste rechteroog, gekwetst stuitje
gekwetste stuitje, gekwetst zitvlak, gekwetste zitvlak, gekwetst schouderblad, gekwetste schouderblad
gekwetst linkerschouderblad, gekwetste linkerschouderblad, gekwetst rechterschouderblad, gekwetste rechterschouderblad
gekwetst bekken, gekwetste bekken, gekwetst lichaam, gekwetste lichaam, pijnlijke linkerknie, pijnlijke rechterknie
pijnlijke linkerenkel, pijnlijke rechterenkel, pijnlijke linkerschouder, pijnlijke rechterschouder
pijnlijke linkerheup, pijnlijke rechterheup, pijnlijke linkerpols, pijnlijke rechterpols, pijnlijke hand
pijnlijke linkerhand, pijnlijke rechterhand, pijnlijke linkervoet, pijnlijke rechtervoet, pijnlijke elleboog
pijnlijke linkerelleboog, pijnlijke rechterelleboog, pijnlijke onderrug, pijnlijke nek, pijnlijke linkerlies
pijnlijke rechterlies, pijnlijke linkerkuit, pijnlijke rechterkuit, pijnlijke hamstring, pijnlijke linkerhamstring
pijnlijke rechterhamstring, pijnlijke arm, pijnlijke linkerarm, pijnlijke rechterarm, pijnlijke rib
pijnlijke linkerhiel, pijnlijke rechterhiel, pijnlijke duim, pijnlijke vinger, pijnlijke teen, pijnlijke scheen
pijnlijke dij, pijnlijke bil, pijnlijke linkerbil, pijnlijke rechterbil, pijnlijke spier, pijnlijke pees
pijnlijke achillespees, pijnlijke linkerachillespees, pijnlijke rechterachillespees, pijnlijke bovenarm
pijnlijke linkerbovenarm, pijnlijke rechterbovenarm, pijnlijke onderarm, pijnlijke linkeronderarm
pijnlijke rechteronderarm, pijnlijke kaak, pijnlijke neus, pijnlijke kuitspier, pijnlijke borst, pijnlijke benen
pijnlijke knieën, pijnlijke enkels, pijnlijke schouders, pijnlijke handen, pijnlijke voeten, pijnlijke armen
pijnlijke spieren, pijnlijke kuiten, pijnlijke hamstrings, pijnlijke vingers, pijnlijke tenen, pijnlijke adductoren
pijnlijke schenen, pijnlijke hielen, pijnlijke ellebogen, pijnlijke polsen, pijnlijke heupen, pijnlijke liezen
pijnlijke billen, pijnlijk been, pijnlijke been, pijnlijk linkerbeen, pijnlijke linkerbeen, pijnlijk rechterbeen
pijnlijke rechterbeen, pijnlijk bovenbeen, pijnlijke bovenbeen, pijnlijk linkerbovenbeen, pijnlijke linkerbovenbeen
pijnlijk rechterbovenbeen, pijnlijke rechterbovenbeen, pijnlijk onderbeen, pijnlijke onderbeen
pijnlijk linkeronderbeen, pijnlijke linkeronderbeen, pijnlijk rechteronderbeen, pijnlijke rechteronderbeen
pijnlijk scheenbeen, pijnlijke scheenbeen, pijnlijk linkerscheenbeen, pijnlijke linkerscheenbeen
pijnlijk rechterscheenbeen, pijnlijke rechterscheenbeen, pijnlijk sleutelbeen, pijnlijke sleutelbeen
pijnlijk linkersleutelbeen, pijnlijke linkersleutelbeen, pijnlijk rechtersleutelbeen, pijnlijke rechtersleutelbeen
pijnlijk hoofd, pijnlijke hoofd, pijnlijk gezicht, pijnlijke gezicht, pijnlijk oog, pijnlijke oog, pijnlijk linkeroog
pijnlijke linkeroog, pijnlijk rechteroog, pijnlijke rechteroog, pijnlijk stuitje, pijnlijke stuitje, pijnlijk zitvlak
pijnlijke zitvlak, pijnlijk schouderblad, pijnlijke schouderblad, pijnlijk linkerschouderblad
pijnlijke linkerschouderblad, pijnlijk rechterschouderblad, pijnlijke rechterschouderblad, pijnlijk bekken
pijnlijke bekken, pijnlijk lichaam, pijnlijke lichaam, dikke linkerknie, dikke rechterknie, dikke linkerenkel
dikke rechterenkel, dikke heup, dikke linkerheup, dikke rechterheup, dikke pols, dikke linkerpols, dikke rechterpols
dikke hand, dikke linkerhand, dikke rechterhand, dikke voet, dikke linkervoet, dikke rechtervoet, dikke elleboog
dikke linkerelleboog, dikke rechterelleboog, dikke kuit, dikke linkerkuit, dikke rechterkuit, dikke lip, dikke teen
dikke vinger, dikke duim, dikke lies, dikke linkerlies, dikke rechterlies, dikke kaak, dikke keel, dikke schouder
dikke linkerschouder, dikke rechterschouder, dikke rib, dikke knieën, dikke enkels, dikke voeten, dik oog, dikke oog
dik linkeroog, dikke linkeroog, dik rechteroog, dikke rechteroog, dik scheenbeen, dikke scheenbeen
dik linkerscheenbeen, dikke linkerscheenbeen, dik rechterscheenbeen, dikke rechterscheenbeen, dik gezicht
dikke gezicht, opgezette knie, opgezette linkerknie, opgezette rechterknie, opgezette enkel, opgezette linkerenkel
opgezette rechterenkel, opgezette heup, opgezette linkerheup, opgezette rechterheup, opgezette pols
opgezette linkerpols, opgezette rechterpols, opgezette hand, opgezette linkerhand, opgezette rechterhand
opgezette voet, opgezette linkervoet, opgezette rechtervoet, opgezette elleboog, opgezette linkerelleboog
opgezette rechterelleboog, opgezette kuit, opgezette linkerkuit, opgezette rechterkuit, opgezette lip, opgezette teen
opgezette vinger, opgezette duim, opgezette lies, opgezette linkerlies, opgezette rechterlies, opgezette kaak
opgezette keel, opgezette schouder, opgezette linkerschouder, opgezette rechterschouder, opgezette rib
opgezette knieën, opgezette enkels, opgezette handen, opgezette voeten, opgezette ogen, opgezet been, opgezette been
opgezet linkerbeen, opgezette linkerbeen, opgezet rechterbeen, opgezette rechterbeen, opgezet oog, opgezette oog
opgezet linkeroog, opgezette linkeroog, opgezet rechteroog, opgezette rechteroog, opgezet gezicht, opgezette gezicht
opgezet scheenbeen, opgezette scheenbeen, opgezet linkerscheenbeen, opgezette linkerscheenbeen
opgezet rechterscheenbeen, opgezette rechterscheenbeen, gezwollen linkerknie, gezwollen rechterknie
gezwollen linkerenkel, gezwollen rechterenkel, gezwollen heup, gezwollen linkerheup, gezwollen rechterheup
gezwollen pols, gezwollen linkerpols, gezwollen rechterpols, gezwollen hand, gezwollen linkerhand
gezwollen rechterhand, gezwollen voet, gezwollen linkervoet, gezwollen rechtervoet, gezwollen elleboog
gezwollen linkerelleboog, gezwollen rechterelleboog, gezwollen kuit, gezwollen linkerkuit, gezwollen rechterkuit
gezwollen lip, gezwollen teen, gezwollen vinger, gezwollen duim, gezwollen lies, gezwollen linkerlies
gezwollen rechterlies, gezwollen kaak, gezwollen keel, gezwollen schouder, gezwollen linkerschouder
gezwollen rechterschouder, gezwollen rib, gezwollen knieën, gezwollen enkels, gezwollen handen, gezwollen voeten
gezwollen ogen, gezwollen been, gezwollen linkerbeen, gezwollen rechterbeen, gezwollen oog, gezwollen linkeroog
gezwollen rechteroog, gezwollen gezicht, gezwollen scheenbeen, gezwollen linkerscheenbeen, gezwollen rechterscheenbeen
opgezwollen linkerknie, opgezwollen rechterknie, opgezwollen linkerenkel, opgezwollen rechterenkel, opgezwollen heup
opgezwollen linkerheup, opgezwollen rechterheup, opgezwollen pols, opgezwollen linkerpols, opgezwollen rechterpols
opgezwollen hand, opgezwollen linkerhand, opgezwollen rechterhand, opgezwollen voet, opgezwollen linkervoet
opgezwollen rechtervoet, opgezwollen elleboog, opgezwollen linkerelleboog, opgezwollen rechterelleboog
opgezwollen kuit, opgezwollen linkerkuit, opgezwollen rechterkuit, opgezwollen lip, opgezwollen teen
opgezwollen vinger, opgezwollen duim, opgezwollen lies, opgezwollen linkerlies, opgezwollen rechterlies
opgezwollen kaak, opgezwollen keel, opgezwollen schouder, opgezwollen linkerschouder, opgezwollen rechterschouder
opgezwollen rib, opgezwollen knieën, opgezwollen enkels, opgezwollen handen, opgezwollen voeten, opgezwollen ogen
opgezwollen been, opgezwollen linkerbeen, opgezwollen rechterbeen, opgezwollen oog, opgezwollen linkeroog
opgezwollen rechteroog, opgezwollen gezicht, opgezwollen scheenbeen, opgezwollen linkerscheenbeen
opgezwollen rechterscheenbeen, stijve onderrug, stijve heup, stijve kuit, stijve lies, stijve knie, stijve schouder
stijve bil, stijve enkel, stijve dij, stijve benen, stijve kuiten, stijve hamstrings, stijve schouders, stijve heupen
stijve liezen, stijve billen, stijf been, stijve been, stijf bovenbeen, stijve bovenbeen, zere heup, zere pols
zere elleboog, zere onderrug, zere nek, zere lies, zere kuit, zere hamstring, zere arm, zere hiel, zere teen
zere achillespees, zeurende knie, zeurende enkel, zeurende schouder, zeurende heup, zeurende pols, zeurende hand
zeurende voet, zeurende elleboog, zeurende rug, zeurende onderrug, zeurende nek, zeurende lies, zeurende kuit
zeurende hamstring, zeurende arm, zeurende hiel, zeurende teen, zeurende achillespees, opspelende enkel
opspelende schouder, opspelende heup, opspelende pols, opspelende hand, opspelende voet, opspelende elleboog
opspelende onderrug, opspelende nek, opspelende lies, opspelende kuit, opspelende hamstring, opspelende arm
opspelende hiel, opspelende teen, opspelende achillespees, protesterende knie, protesterende enkel
protesterende schouder, protesterende heup, protesterende pols, protesterende hand, protesterende voet
protesterende elleboog, protesterende rug, protesterende onderrug, protesterende nek, protesterende lies
protesterende kuit, protesterende hamstring, protesterende arm, protesterende hiel, protesterende teen
protesterende achillespees, haperende knie, haperende enkel, haperende schouder, haperende heup, haperende pols
haperende hand, haperende voet, haperende elleboog, haperende rug, haperende onderrug, haperende nek, haperende lies
haperende kuit, haperende hamstring, haperende arm, haperende hiel, haperende teen, haperende achillespees
kwakkelende knie, kwakkelende enkel, kwakkelende schouder, kwakkelende heup, kwakkelende pols, kwakkelende hand
kwakkelende voet, kwakkelende elleboog, kwakkelende rug, kwakkelende onderrug, kwakkelende nek, kwakkelende lies
kwakkelende kuit, kwakkelende hamstring, kwakkelende arm, kwakkelende hiel, kwakkelende teen, kwakkelende achillespees
tegenstribbelende knie, tegenstribbelende enkel, tegenstribbelende schouder, tegenstribbelende heup
tegenstribbelende pols, tegenstribbelende hand, tegenstribbelende voet, tegenstribbelende elleboog
tegenstribbelende rug, tegenstribbelende onderrug, tegenstribbelende nek, tegenstribbelende lies
tegenstribbelende kuit, tegenstribbelende hamstring, tegenstribbelende arm, tegenstribbelende hiel
tegenstribbelende teen, tegenstribbelende achillespees, gevoelige knie, gevoelige enkel, gevoelige schouder
gevoelige heup, gevoelige pols, gevoelige hand, gevoelige voet, gevoelige elleboog, gevoelige rug, gevoelige onderrug
gevoelige nek, gevoelige kuit, gevoelige arm, gevoelige hiel, gevoelige teen, gevoelige achillespees
geïrriteerde knie, geïrriteerde enkel, geïrriteerde schouder, geïrriteerde heup, geïrriteerde pols, geïrriteerde hand
geïrriteerde voet, geïrriteerde elleboog, geïrriteerde rug, geïrriteerde onderrug, geïrriteerde nek, geïrriteerde lies
geïrriteerde kuit, geïrriteerde hamstring, geïrriteerde arm, geïrriteerde hiel, geïrriteerde teen
geïrriteerde achillespees, overbelaste enkel, overbelaste schouder, overbelaste heup, overbelaste pols
overbelaste hand, overbelaste voet, overbelaste elleboog, overbelaste rug, overbelaste onderrug, overbelaste nek
overbelaste lies, overbelaste arm, overbelaste hiel, overbelaste teen, overbelaste achillespees, overbelaste spier
overbelaste kniepees, overbelaste kuitspier, overbelaste adductoren, ontstoken enkel, ontstoken schouder
ontstoken heup, ontstoken pols, ontstoken hand, ontstoken voet, ontstoken elleboog, ontstoken rug, ontstoken onderrug
ontstoken nek, ontstoken lies, ontstoken kuit, ontstoken hamstring, ontstoken arm, ontstoken hiel, ontstoken spier
ontstoken kniepees, ontstoken slijmbeurs, ontstoken keel, ontstoken kies, ontstoken zenuw, ontstoken amandelen
ontstoken luchtwegen, kwetsbare knie, kwetsbare enkel, kwetsbare schouder, kwetsbare heup, kwetsbare pols
kwetsbare hand, kwetsbare voet, kwetsbare elleboog, kwetsbare rug, kwetsbare onderrug, kwetsbare nek, kwetsbare lies
kwetsbare kuit, kwetsbare hamstring, kwetsbare arm, kwetsbare hiel, kwetsbare teen, kwetsbare achillespees
geforceerde knie, geforceerde enkel, geforceerde schouder, geforceerde heup, geforceerde pols, geforceerde hand
geforceerde voet, geforceerde elleboog, geforceerde rug, geforceerde onderrug, geforceerde nek, geforceerde lies
geforceerde kuit, geforceerde hamstring, geforceerde arm, geforceerde hiel, geforceerde teen, geforceerde achillespees
versleten knie, versleten schouder, versleten enkel, versleten rug, versleten nek, verdraaide enkel, verdraaide nek
verdraaide rug, verdraaide voet, gehavende knie, gehavende enkel, gehavende schouder, gehavende heup, gehavende pols
gehavende hand, gehavende voet, gehavende elleboog, gehavende rug, gehavende onderrug, gehavende nek, gehavende lies
gehavende kuit, gehavende hamstring, gehavende arm, gehavende hiel, gehavende teen, gehavende achillespees
geschaafde elleboog, geschaafde heup, geschaafde hand, geschaafde arm, geschaafde schouder, geschaafde bil
geschaafde kin, stekende knie, stekende enkel, stekende schouder, stekende heup, stekende pols, stekende hand
stekende voet, stekende elleboog, stekende rug, stekende onderrug, stekende nek, stekende lies, stekende kuit
stekende hamstring, stekende arm, stekende hiel, stekende teen, stekende achillespees, wankele knie, wankele enkel
wankele schouder, wankele rug, instabiele knie, instabiele enkel, instabiele schouder, instabiele rug
geopereerde knie, geopereerde enkel, geopereerde schouder, geopereerde heup, geopereerde pols, geopereerde hand
geopereerde voet, geopereerde elleboog, geopereerde rug, geopereerde onderrug, geopereerde nek, geopereerde lies
geopereerde kuit, geopereerde hamstring, geopereerde arm, geopereerde hiel, geopereerde teen, geopereerde achillespees
beurse knie, beurse enkel, beurse schouder, beurse heup, beurse pols, beurse hand, beurse voet, beurse elleboog
beurse rug, beurse onderrug, beurse nek, beurse lies, beurse kuit, beurse hamstring, beurse arm, beurse hiel
beurse teen, beurse achillespees, zeer been, zere been, zeer scheenbeen, zere scheenbeen, zeer bovenbeen
zere bovenbeen, zeurend been, zeurende been, zeurend scheenbeen, zeurende scheenbeen, zeurend bovenbeen
zeurende bovenbeen, opspelend been, opspelende been, opspelend scheenbeen, opspelende scheenbeen, opspelend bovenbeen
opspelende bovenbeen, gevoelig been, gevoelige been, gevoelig scheenbeen, gevoelige scheenbeen, gevoelig bovenbeen
gevoelige bovenbeen, geïrriteerd been, geïrriteerde been, geïrriteerd scheenbeen, geïrriteerde scheenbeen
geïrriteerd bovenbeen, geïrriteerde bovenbeen, overbelast been, overbelaste been, overbelast scheenbeen
overbelaste scheenbeen, overbelast bovenbeen, overbelaste bovenbeen, ontstoken been, ontstoken scheenbeen
ontstoken bovenbeen, geopereerd been, geopereerde been, geopereerd scheenbeen, geopereerde scheenbeen
geopereerd bovenbeen, geopereerde bovenbeen, gehavend been, gehavende been, gehavend scheenbeen, gehavende scheenbeen
gehavend bovenbeen, gehavende bovenbeen, beurs been, beurse been, beurs scheenbeen, beurse scheenbeen, beurs bovenbeen
beurse bovenbeen
# Complaints of a part of the body
pijn in zijn knie, pijn in haar knie, last van hun knie, pijn in hun knie, last van mijn knie, pijn in mijn knie
last van zijn linkerknie, pijn in zijn linkerknie, last van haar linkerknie, pijn in haar linkerknie
last van de linkerknie, pijn in de linkerknie, last van zijn rechterknie, pijn in zijn rechterknie
last van haar rechterknie, pijn in haar rechterknie, last van de rechterknie, pijn in de rechterknie
pijn in zijn enkel, pijn in haar enkel, last van de enkel, pijn in de enkel, last van hun enkel, pijn in hun enkel
last van mijn enkel, pijn in mijn enkel, last van zijn linkerenkel, pijn in zijn linkerenkel
last van haar linkerenkel, pijn in haar linkerenkel, last van de linkerenkel, pijn in de linkerenkel
last van zijn rechterenkel, pijn in zijn rechterenkel, last van haar rechterenkel, pijn in haar rechterenkel
last van de rechterenkel, pijn in de rechterenkel, pijn in zijn schouder, pijn in haar schouder, last van de schouder
last van hun schouder, pijn in hun schouder, last van mijn schouder, pijn in mijn schouder
last van zijn linkerschouder, pijn in zijn linkerschouder, last van haar linkerschouder, pijn in haar linkerschouder
last van de linkerschouder, pijn in de linkerschouder, last van zijn rechterschouder, pijn in zijn rechterschouder
last van haar rechterschouder, pijn in haar rechterschouder, last van de rechterschouder, pijn in de rechterschouder
pijn in zijn heup, pijn in haar heup, last van hun heup, pijn in hun heup, last van mijn heup, pijn in mijn heup
last van zijn linkerheup, pijn in zijn linkerheup, last van haar linkerheup, pijn in haar linkerheup
last van de linkerheup, pijn in de linkerheup, last van zijn rechterheup, pijn in zijn rechterheup
last van haar rechterheup, pijn in haar rechterheup, last van de rechterheup, pijn in de rechterheup
pijn in zijn pols, pijn in haar pols, last van de pols, pijn in de pols, last van hun pols, pijn in hun pols
last van mijn pols, pijn in mijn pols, last van zijn linkerpols, pijn in zijn linkerpols, last van haar linkerpols
pijn in haar linkerpols, last van de linkerpols, pijn in de linkerpols, last van zijn rechterpols
pijn in zijn rechterpols, last van haar rechterpols, pijn in haar rechterpols, last van de rechterpols
pijn in de rechterpols, last van zijn hand, pijn in zijn hand, last van haar hand, pijn in haar hand, last van de hand
pijn in de hand, last van hun hand, pijn in hun hand, last van mijn hand, pijn in mijn hand, last van zijn linkerhand
pijn in zijn linkerhand, last van haar linkerhand, pijn in haar linkerhand, last van de linkerhand
pijn in de linkerhand, last van zijn rechterhand, pijn in zijn rechterhand, last van haar rechterhand
pijn in haar rechterhand, last van de rechterhand, pijn in de rechterhand, pijn in zijn voet, pijn in haar voet
last van de voet, pijn in de voet, last van hun voet, pijn in hun voet, last van mijn voet, pijn in mijn voet
last van zijn linkervoet, pijn in zijn linkervoet, last van haar linkervoet, pijn in haar linkervoet
last van de linkervoet, pijn in de linkervoet, last van zijn rechtervoet, pijn in zijn rechtervoet
last van haar rechtervoet, pijn in haar rechtervoet, last van de rechtervoet, pijn in de rechtervoet
last van zijn elleboog, pijn in zijn elleboog, last van haar elleboog, pijn in haar elleboog, last van de elleboog
pijn in de elleboog, last van hun elleboog, pijn in hun elleboog, last van mijn elleboog, pijn in mijn elleboog
last van zijn linkerelleboog, pijn in zijn linkerelleboog, last van haar linkerelleboog, pijn in haar linkerelleboog
last van de linkerelleboog, pijn in de linkerelleboog, last van zijn rechterelleboog, pijn in zijn rechterelleboog
last van haar rechterelleboog, pijn in haar rechterelleboog, last van de rechterelleboog, pijn in de rechterelleboog
pijn in zijn rug, pijn in haar rug, last van hun rug, pijn in hun rug, last van mijn rug, pijn in mijn rug
last van zijn onderrug, pijn in zijn onderrug, last van haar onderrug, pijn in haar onderrug, last van de onderrug
pijn in de onderrug, last van hun onderrug, pijn in hun onderrug, last van mijn onderrug, pijn in mijn onderrug
pijn in zijn nek, pijn in haar nek, pijn in de nek, last van hun nek, pijn in hun nek, last van mijn nek
pijn in mijn nek, pijn in zijn lies, pijn in haar lies, last van hun lies, pijn in hun lies, last van mijn lies
pijn in mijn lies, last van zijn linkerlies, pijn in zijn linkerlies, last van haar linkerlies
pijn in haar linkerlies, last van de linkerlies, pijn in de linkerlies, last van zijn rechterlies
pijn in zijn rechterlies, last van haar rechterlies, pijn in haar rechterlies, last van de rechterlies
pijn in de rechterlies, pijn in zijn kuit, pijn in haar kuit, last van hun kuit, pijn in hun kuit, last van mijn kuit
pijn in mijn kuit, last van zijn linkerkuit, pijn in zijn linkerkuit, last van haar linkerkuit
pijn in haar linkerkuit, last van de linkerkuit, pijn in de linkerkuit, last van zijn rechterkuit
pijn in zijn rechterkuit, last van haar rechterkuit, pijn in haar rechterkuit, last van de rechterkuit
pijn in de rechterkuit, pijn in zijn hamstring, pijn in haar hamstring, last van hun hamstring, pijn in hun hamstring
last van mijn hamstring, pijn in mijn hamstring, last van zijn linkerhamstring, pijn in zijn linkerhamstring
last van haar linkerhamstring, pijn in haar linkerhamstring, last van de linkerhamstring, pijn in de linkerhamstring
last van zijn rechterhamstring, pijn in zijn rechterhamstring, last van haar rechterhamstring
pijn in haar rechterhamstring, last van de rechterhamstring, pijn in de rechterhamstring, last van zijn arm
pijn in zijn arm, last van haar arm, pijn in haar arm, last van de arm, pijn in de arm, last van hun arm
pijn in hun arm, last van mijn arm, pijn in mijn arm, last van zijn linkerarm, pijn in zijn linkerarm
last van haar linkerarm, pijn in haar linkerarm, last van de linkerarm, pijn in de linkerarm, last van zijn rechterarm
pijn in zijn rechterarm, last van haar rechterarm, pijn in haar rechterarm, last van de rechterarm
pijn in de rechterarm, pijn in zijn hiel, pijn in haar hiel, last van de hiel, pijn in de hiel, last van hun hiel
pijn in hun hiel, last van mijn hiel, pijn in mijn hiel, last van zijn linkerhiel, pijn in zijn linkerhiel
last van haar linkerhiel, pijn in haar linkerhiel, last van de linkerhiel, pijn in de linkerhiel
last van zijn rechterhiel, pijn in zijn rechterhiel, last van haar rechterhiel, pijn in haar rechterhiel
last van de rechterhiel, pijn in de rechterhiel, last van zijn teen, pijn in zijn teen, last van haar teen
pijn in haar teen, last van de teen, pijn in de teen, last van hun teen, pijn in hun teen, last van mijn teen
pijn in mijn teen, last van zijn duim, pijn in zijn duim, last van haar duim, pijn in haar duim, last van de duim
pijn in de duim, last van hun duim, pijn in hun duim, last van mijn duim, pijn in mijn duim, last van zijn vinger
pijn in zijn vinger, last van haar vinger, pijn in haar vinger, last van de vinger, pijn in de vinger
last van hun vinger, pijn in hun vinger, last van mijn vinger, pijn in mijn vinger, last van zijn scheen
pijn in zijn scheen, last van haar scheen, pijn in haar scheen, last van de scheen, pijn in de scheen
last van hun scheen, pijn in hun scheen, last van mijn scheen, pijn in mijn scheen, last van zijn dij
pijn in zijn dij, last van haar dij, pijn in haar dij, last van de dij, pijn in de dij, last van hun dij
pijn in hun dij, last van mijn dij, pijn in mijn dij, last van zijn bil, pijn in zijn bil, last van haar bil
pijn in haar bil, last van de bil, pijn in de bil, last van hun bil, pijn in hun bil, last van mijn bil
pijn in mijn bil, last van zijn linkerbil, pijn in zijn linkerbil, last van haar linkerbil, pijn in haar linkerbil
last van de linkerbil, pijn in de linkerbil, last van zijn rechterbil, pijn in zijn rechterbil
last van haar rechterbil, pijn in haar rechterbil, last van de rechterbil, pijn in de rechterbil
last van zijn bilspier, pijn in zijn bilspier, last van haar bilspier, pijn in haar bilspier, last van de bilspier
pijn in de bilspier, last van hun bilspier, pijn in hun bilspier, last van mijn bilspier, pijn in mijn bilspier
pijn in zijn achillespees, pijn in haar achillespees, last van de achillespees, pijn in de achillespees
last van hun achillespees, pijn in hun achillespees, last van mijn achillespees, pijn in mijn achillespees
last van zijn linkerachillespees, pijn in zijn linkerachillespees, last van haar linkerachillespees
pijn in haar linkerachillespees, last van de linkerachillespees, pijn in de linkerachillespees
last van zijn rechterachillespees, pijn in zijn rechterachillespees, last van haar rechterachillespees
pijn in haar rechterachillespees, last van de rechterachillespees, pijn in de rechterachillespees
last van zijn kuitspier, pijn in zijn kuitspier, last van haar kuitspier, pijn in haar kuitspier
last van de kuitspier, pijn in de kuitspier, last van hun kuitspier, pijn in hun kuitspier, last van mijn kuitspier
pijn in mijn kuitspier, last van zijn been, pijn in zijn been, last van haar been, pijn in haar been
last van het been, pijn in het been, last van hun been, pijn in hun been, last van mijn been, pijn in mijn been
last van zijn linkerbeen, pijn in zijn linkerbeen, last van haar linkerbeen, pijn in haar linkerbeen
last van het linkerbeen, pijn in het linkerbeen, last van zijn rechterbeen, pijn in zijn rechterbeen
last van haar rechterbeen, pijn in haar rechterbeen, last van het rechterbeen, pijn in het rechterbeen
last van zijn bovenbeen, pijn in zijn bovenbeen, last van haar bovenbeen, pijn in haar bovenbeen
last van het bovenbeen, pijn in het bovenbeen, last van hun bovenbeen, pijn in hun bovenbeen, last van mijn bovenbeen
pijn in mijn bovenbeen, last van zijn linkerbovenbeen, pijn in zijn linkerbovenbeen, last van haar linkerbovenbeen
pijn in haar linkerbovenbeen, last van het linkerbovenbeen, pijn in het linkerbovenbeen
last van zijn rechterbovenbeen, pijn in zijn rechterbovenbeen, last van haar rechterbovenbeen
pijn in haar rechterbovenbeen, last van het rechterbovenbeen, pijn in het rechterbovenbeen, last van zijn onderbeen
pijn in zijn onderbeen, last van haar onderbeen, pijn in haar onderbeen, last van het onderbeen, pijn in het onderbeen
last van hun onderbeen, pijn in hun onderbeen, last van mijn onderbeen, pijn in mijn onderbeen
last van zijn linkeronderbeen, pijn in zijn linkeronderbeen, last van haar linkeronderbeen
pijn in haar linkeronderbeen, last van het linkeronderbeen, pijn in het linkeronderbeen
last van zijn rechteronderbeen, pijn in zijn rechteronderbeen, last van haar rechteronderbeen
pijn in haar rechteronderbeen, last van het rechteronderbeen, pijn in het rechteronderbeen, last van zijn scheenbeen
pijn in zijn scheenbeen, last van haar scheenbeen, pijn in haar scheenbeen, last van het scheenbeen
pijn in het scheenbeen, last van hun scheenbeen, pijn in hun scheenbeen, last van mijn scheenbeen
pijn in mijn scheenbeen, last van zijn linkerscheenbeen, pijn in zijn linkerscheenbeen, last van haar linkerscheenbeen
pijn in haar linkerscheenbeen, last van het linkerscheenbeen, pijn in het linkerscheenbeen
last van zijn rechterscheenbeen, pijn in zijn rechterscheenbeen, last van haar rechterscheenbeen
pijn in haar rechterscheenbeen, last van het rechterscheenbeen, pijn in het rechterscheenbeen
last van zijn sleutelbeen, pijn in zijn sleutelbeen, last van haar sleutelbeen, pijn in haar sleutelbeen
last van het sleutelbeen, pijn in het sleutelbeen, last van hun sleutelbeen, pijn in hun sleutelbeen
last van mijn sleutelbeen, pijn in mijn sleutelbeen, last van zijn linkersleutelbeen, pijn in zijn linkersleutelbeen
last van haar linkersleutelbeen, pijn in haar linkersleutelbeen, last van het linkersleutelbeen
pijn in het linkersleutelbeen, last van zijn rechtersleutelbeen, pijn in zijn rechtersleutelbeen
last van haar rechtersleutelbeen, pijn in haar rechtersleutelbeen, last van het rechtersleutelbeen
pijn in het rechtersleutelbeen, last van zijn ribben, pijn aan zijn ribben, last van haar ribben, pijn aan haar ribben
last van de ribben, pijn aan de ribben, last van hun ribben, pijn aan hun ribben, last van mijn ribben
pijn aan mijn ribben, last van zijn stuitje, pijn in zijn stuitje, last van haar stuitje, pijn in haar stuitje
last van het stuitje, pijn in het stuitje, last van hun stuitje, pijn in hun stuitje, last van mijn stuitje
pijn in mijn stuitje, last van zijn adductoren, pijn aan zijn adductoren, last van haar adductoren
pijn aan haar adductoren, last van de adductoren, pijn aan de adductoren, last van hun adductoren
pijn aan hun adductoren, last van mijn adductoren, pijn aan mijn adductoren, last van zijn pees, pijn in zijn pees
last van haar pees, pijn in haar pees, last van de pees, pijn in de pees, last van hun pees, pijn in hun pees
last van mijn pees, pijn in mijn pees, last van zijn zitvlak, pijn in zijn zitvlak, last van haar zitvlak
pijn in haar zitvlak, last van het zitvlak, pijn in het zitvlak, last van hun zitvlak, pijn in hun zitvlak
last van mijn zitvlak, pijn in mijn zitvlak, last van zijn bekken, pijn in zijn bekken, last van haar bekken
pijn in haar bekken, last van het bekken, pijn in het bekken, last van hun bekken, pijn in hun bekken
last van mijn bekken, pijn in mijn bekken, last van zijn borst, pijn in zijn borst, last van haar borst
pijn in haar borst, last van de borst, pijn in de borst, last van hun borst, pijn in hun borst, last van mijn borst
pijn in mijn borst, last van zijn kaak, pijn in zijn kaak, last van haar kaak, pijn in haar kaak, last van de kaak
pijn in de kaak, last van hun kaak, pijn in hun kaak, last van mijn kaak, pijn in mijn kaak, last van zijn oog
pijn in zijn oog, last van haar oog, pijn in haar oog, last van het oog, pijn in het oog, last van hun oog
pijn in hun oog, last van mijn oog, pijn in mijn oog, last van zijn linkeroog, pijn in zijn linkeroog
last van haar linkeroog, pijn in haar linkeroog, last van het linkeroog, pijn in het linkeroog
last van zijn rechteroog, pijn in zijn rechteroog, last van haar rechteroog, pijn in haar rechteroog
last van het rechteroog, pijn in het rechteroog, last van zijn hoofd, pijn in zijn hoofd, last van haar hoofd
pijn in haar hoofd, last van het hoofd, pijn in het hoofd, last van hun hoofd, pijn in hun hoofd, last van mijn hoofd
pijn in mijn hoofd, last van zijn buik, pijn in zijn buik, last van haar buik, pijn in haar buik, last van de buik
pijn in de buik, last van hun buik, pijn in hun buik, last van mijn buik, pijn in mijn buik, last van zijn knieën
pijn in zijn knieën, last van haar knieën, pijn in haar knieën, last van de knieën, pijn in de knieën
last van hun knieën, pijn in hun knieën, last van mijn knieën, pijn in mijn knieën, last van zijn enkels
pijn in zijn enkels, last van haar enkels, pijn in haar enkels, last van de enkels, pijn in de enkels
last van hun enkels, pijn in hun enkels, last van mijn enkels, pijn in mijn enkels, last van zijn benen
pijn in zijn benen, last van haar benen, pijn in haar benen, last van de benen, pijn in de benen, last van hun benen
pijn in hun benen, last van mijn benen, pijn in mijn benen, last van zijn kuiten, pijn in zijn kuiten
last van haar kuiten, pijn in haar kuiten, last van de kuiten, pijn in de kuiten, last van hun kuiten
pijn in hun kuiten, last van mijn kuiten, pijn in mijn kuiten, last van zijn schenen, pijn in zijn schenen
last van haar schenen, pijn in haar schenen, last van de schenen, pijn in de schenen, last van hun schenen
pijn in hun schenen, last van mijn schenen, pijn in mijn schenen, last van zijn hamstrings, pijn in zijn hamstrings
last van haar hamstrings, pijn in haar hamstrings, last van de hamstrings, pijn in de hamstrings
last van hun hamstrings, pijn in hun hamstrings, last van mijn hamstrings, pijn in mijn hamstrings
last van zijn liezen, pijn in zijn liezen, last van haar liezen, pijn in haar liezen, last van de liezen
pijn in de liezen, last van hun liezen, pijn in hun liezen, last van mijn liezen, pijn in mijn liezen
last van zijn armen, pijn in zijn armen, last van haar armen, pijn in haar armen, last van de armen, pijn in de armen
last van hun armen, pijn in hun armen, last van mijn armen, pijn in mijn armen, last van zijn voeten
pijn in zijn voeten, last van haar voeten, pijn in haar voeten, last van de voeten, pijn in de voeten
last van hun voeten, pijn in hun voeten, last van mijn voeten, pijn in mijn voeten, last van zijn handen
pijn in zijn handen, last van haar handen, pijn in haar handen, last van de handen, pijn in de handen
last van hun handen, pijn in hun handen, last van mijn handen, pijn in mijn handen, last van zijn middenrif
pijn in zijn middenrif, last van haar middenrif, pijn in haar middenrif, last van de middenrif, pijn in de middenrif
last van hun middenrif, pijn in hun middenrif, last van mijn middenrif, pijn in mijn middenrif, last van zijn spieren
pijn in zijn spieren, last van haar spieren, pijn in haar spieren, last van de spieren, pijn in de spieren
last van hun spieren, pijn in hun spieren, last van mijn spieren, pijn in mijn spieren, pijn aan zijn rug
blessure aan zijn rug, letsel aan zijn rug, kwetsuur aan zijn rug, pijn aan haar rug, blessure aan haar rug
letsel aan haar rug, kwetsuur aan haar rug, pijn aan de rug, blessure aan de rug, letsel aan de rug
kwetsuur aan de rug, pijn aan een rug, blessure aan een rug, letsel aan een rug, kwetsuur aan een rug
pijn aan zijn knie, blessure aan zijn knie, letsel aan zijn knie, kwetsuur aan zijn knie, pijn aan haar knie
blessure aan haar knie, letsel aan haar knie, kwetsuur aan haar knie, pijn aan de knie, blessure aan de knie
letsel aan de knie, kwetsuur aan de knie, pijn aan een knie, blessure aan een knie, letsel aan een knie
kwetsuur aan een knie, pijn aan zijn enkel, blessure aan zijn enkel, letsel aan zijn enkel, kwetsuur aan zijn enkel
pijn aan haar enkel, blessure aan haar enkel, letsel aan haar enkel, kwetsuur aan haar enkel, pijn aan de enkel
blessure aan de enkel, letsel aan de enkel, kwetsuur aan de enkel, pijn aan een enkel, blessure aan een enkel
letsel aan een enkel, kwetsuur aan een enkel, pijn aan zijn schouder, blessure aan zijn schouder
letsel aan zijn schouder, kwetsuur aan zijn schouder, pijn aan haar schouder, blessure aan haar schouder
letsel aan haar schouder, kwetsuur aan haar schouder, pijn aan de schouder, blessure aan de schouder
letsel aan de schouder, kwetsuur aan de schouder, pijn aan een schouder, blessure aan een schouder
letsel aan een schouder, kwetsuur aan een schouder, pijn aan zijn pols, blessure aan zijn pols, letsel aan zijn pols
kwetsuur aan zijn pols, pijn aan haar pols, blessure aan haar pols, letsel aan haar pols, kwetsuur aan haar pols
pijn aan de pols, blessure aan de pols, letsel aan de pols, kwetsuur aan de pols, pijn aan een pols
blessure aan een pols, letsel aan een pols, kwetsuur aan een pols, pijn aan zijn hand, blessure aan zijn hand
letsel aan zijn hand, kwetsuur aan zijn hand, pijn aan haar hand, blessure aan haar hand, letsel aan haar hand
kwetsuur aan haar hand, pijn aan de hand, blessure aan de hand, letsel aan de hand, kwetsuur aan de hand
pijn aan een hand, blessure aan een hand, letsel aan een hand, kwetsuur aan een hand, pijn aan zijn elleboog
blessure aan zijn elleboog, letsel aan zijn elleboog, kwetsuur aan zijn elleboog, pijn aan haar elleboog
blessure aan haar elleboog, letsel aan haar elleboog, kwetsuur aan haar elleboog, pijn aan de elleboog
blessure aan de elleboog, letsel aan de elleboog, kwetsuur aan de elleboog, pijn aan een elleboog
blessure aan een elleboog, letsel aan een elleboog, kwetsuur aan een elleboog, pijn aan zijn arm
blessure aan zijn arm, letsel aan zijn arm, kwetsuur aan zijn arm, pijn aan haar arm, blessure aan haar arm
letsel aan haar arm, kwetsuur aan haar arm, pijn aan de arm, blessure aan de arm, letsel aan de arm
kwetsuur aan de arm, pijn aan een arm, blessure aan een arm, letsel aan een arm, kwetsuur aan een arm
pijn aan zijn voet, blessure aan zijn voet, letsel aan zijn voet, kwetsuur aan zijn voet, pijn aan haar voet
blessure aan haar voet, letsel aan haar voet, kwetsuur aan haar voet, pijn aan de voet, blessure aan de voet
letsel aan de voet, kwetsuur aan de voet, pijn aan een voet, blessure aan een voet, letsel aan een voet
kwetsuur aan een voet, pijn aan zijn hiel, blessure aan zijn hiel, letsel aan zijn hiel, kwetsuur aan zijn hiel
pijn aan haar hiel, blessure aan haar hiel, letsel aan haar hiel, kwetsuur aan haar hiel, pijn aan de hiel
blessure aan de hiel, letsel aan de hiel, kwetsuur aan de hiel, pijn aan een hiel, blessure aan een hiel
letsel aan een hiel, kwetsuur aan een hiel, pijn aan zijn heup, blessure aan zijn heup, letsel aan zijn heup
kwetsuur aan zijn heup, pijn aan haar heup, blessure aan haar heup, letsel aan haar heup, kwetsuur aan haar heup
pijn aan de heup, blessure aan de heup, letsel aan de heup, kwetsuur aan de heup, pijn aan een heup
blessure aan een heup, letsel aan een heup, kwetsuur aan een heup, pijn aan zijn hoofd, blessure aan zijn hoofd
letsel aan zijn hoofd, kwetsuur aan zijn hoofd, pijn aan haar hoofd, blessure aan haar hoofd, letsel aan haar hoofd
kwetsuur aan haar hoofd, pijn aan het hoofd, blessure aan het hoofd, letsel aan het hoofd, kwetsuur aan het hoofd
pijn aan zijn nek, blessure aan zijn nek, letsel aan zijn nek, kwetsuur aan zijn nek, pijn aan haar nek
blessure aan haar nek, letsel aan haar nek, kwetsuur aan haar nek, pijn aan de nek, blessure aan de nek
letsel aan de nek, kwetsuur aan de nek, pijn aan een nek, blessure aan een nek, letsel aan een nek
kwetsuur aan een nek, blessure aan zijn ribben, letsel aan zijn ribben, kwetsuur aan zijn ribben
blessure aan haar ribben, letsel aan haar ribben, kwetsuur aan haar ribben, blessure aan de ribben
letsel aan de ribben, kwetsuur aan de ribben, pijn aan zijn scheen, blessure aan zijn scheen, letsel aan zijn scheen
kwetsuur aan zijn scheen, pijn aan haar scheen, blessure aan haar scheen, letsel aan haar scheen
kwetsuur aan haar scheen, pijn aan de scheen, blessure aan de scheen, letsel aan de scheen, kwetsuur aan de scheen
pijn aan een scheen, blessure aan een scheen, letsel aan een scheen, kwetsuur aan een scheen
pijn aan zijn achillespees, blessure aan zijn achillespees, letsel aan zijn achillespees
kwetsuur aan zijn achillespees, pijn aan haar achillespees, blessure aan haar achillespees
letsel aan haar achillespees, kwetsuur aan haar achillespees, pijn aan de achillespees, blessure aan de achillespees
letsel aan de achillespees, kwetsuur aan de achillespees, pijn aan een achillespees, blessure aan een achillespees
letsel aan een achillespees, kwetsuur aan een achillespees, pijn aan zijn vinger, blessure aan zijn vinger
letsel aan zijn vinger, kwetsuur aan zijn vinger, pijn aan haar vinger, blessure aan haar vinger
letsel aan haar vinger, kwetsuur aan haar vinger, pijn aan de vinger, blessure aan de vinger, letsel aan de vinger
kwetsuur aan de vinger, pijn aan een vinger, blessure aan een vinger, letsel aan een vinger, kwetsuur aan een vinger
pijn aan zijn duim, blessure aan zijn duim, letsel aan zijn duim, kwetsuur aan zijn duim, pijn aan haar duim
blessure aan haar duim, letsel aan haar duim, kwetsuur aan haar duim, pijn aan de duim, blessure aan de duim
letsel aan de duim, kwetsuur aan de duim, pijn aan een duim, blessure aan een duim, letsel aan een duim
kwetsuur aan een duim, pijn aan zijn teen, blessure aan zijn teen, letsel aan zijn teen, kwetsuur aan zijn teen
pijn aan haar teen, blessure aan haar teen, letsel aan haar teen, kwetsuur aan haar teen, pijn aan de teen
blessure aan de teen, letsel aan de teen, kwetsuur aan de teen, pijn aan een teen, blessure aan een teen
letsel aan een teen, kwetsuur aan een teen, pijn aan zijn been, blessure aan zijn been, letsel aan zijn been
kwetsuur aan zijn been, pijn aan haar been, blessure aan haar been, letsel aan haar been, kwetsuur aan haar been
pijn aan het been, blessure aan het been, letsel aan het been, kwetsuur aan het been, pijn aan een been
blessure aan een been, letsel aan een been, kwetsuur aan een been, pijn aan zijn bovenbeen
blessure aan zijn bovenbeen, letsel aan zijn bovenbeen, kwetsuur aan zijn bovenbeen, pijn aan haar bovenbeen
blessure aan haar bovenbeen, letsel aan haar bovenbeen, kwetsuur aan haar bovenbeen, pijn aan het bovenbeen
blessure aan het bovenbeen, letsel aan het bovenbeen, kwetsuur aan het bovenbeen, pijn aan een bovenbeen
blessure aan een bovenbeen, letsel aan een bovenbeen, kwetsuur aan een bovenbeen, scheur in zijn hamstring
scheur in haar hamstring, scheur in de hamstring, scheurtje in een hamstring, scheur in een hamstring
scheur in zijn kuit, scheur in haar kuit, scheur in de kuit, scheurtje in een kuit, scheur in een kuit
scheur in zijn lies, scheur in haar lies, scheur in de lies, scheurtje in een lies, scheur in een lies
scheurtje in zijn kuitspier, scheur in zijn kuitspier, scheurtje in haar kuitspier, scheur in haar kuitspier
scheurtje in de kuitspier, scheur in de kuitspier, scheurtje in een kuitspier, scheur in een kuitspier
scheurtje in zijn enkelband, scheur in zijn enkelband, scheurtje in haar enkelband, scheur in haar enkelband
scheurtje in de enkelband, scheur in de enkelband, scheurtje in een enkelband, scheur in een enkelband
scheurtje in zijn knieband, scheur in zijn knieband, scheurtje in haar knieband, scheur in haar knieband
scheurtje in de knieband, scheur in de knieband, scheurtje in een knieband, scheur in een knieband
scheurtje in zijn meniscus, scheur in zijn meniscus, scheurtje in haar meniscus, scheur in haar meniscus
scheurtje in de meniscus, scheurtje in een meniscus, scheur in een meniscus, scheurtje in zijn achillespees
scheur in zijn achillespees, scheurtje in haar achillespees, scheur in haar achillespees, scheurtje in de achillespees
scheur in de achillespees, scheurtje in een achillespees, scheur in een achillespees, scheurtje in zijn dijspier
scheur in zijn dijspier, scheurtje in haar dijspier, scheur in haar dijspier, scheurtje in de dijspier
scheur in de dijspier, scheurtje in een dijspier, scheur in een dijspier, scheurtje in zijn bilspier
scheur in zijn bilspier, scheurtje in haar bilspier, scheur in haar bilspier, scheurtje in de bilspier
scheur in de bilspier, scheurtje in een bilspier, scheur in een bilspier, scheurtje in zijn buikspier
scheur in zijn buikspier, scheurtje in haar buikspier, scheur in haar buikspier, scheurtje in de buikspier
scheur in de buikspier, scheurtje in een buikspier, scheur in een buikspier, scheurtje in zijn biceps
scheur in zijn biceps, scheurtje in haar biceps, scheur in haar biceps, scheurtje in de biceps, scheur in de biceps
scheurtje in een biceps, scheur in een biceps, scheurtje in zijn schouder, scheur in zijn schouder
breuk in zijn schouder, barstje in zijn schouder, haarscheurtje in zijn schouder, breukje in zijn schouder
scheurtje in haar schouder, scheur in haar schouder, breuk in haar schouder, barstje in haar schouder
haarscheurtje in haar schouder, breukje in haar schouder, scheurtje in de schouder, scheur in de schouder
breuk in de schouder, barstje in de schouder, haarscheurtje in de schouder, breukje in de schouder
scheurtje in een schouder, scheur in een schouder, breuk in een schouder, barstje in een schouder
haarscheurtje in een schouder, breukje in een schouder, scheurtje in zijn spier, scheur in zijn spier
scheurtje in haar spier, scheur in haar spier, scheurtje in de spier, scheur in de spier, scheurtje in een spier
scheur in een spier, scheurtje in zijn adductor, scheur in zijn adductor, scheurtje in haar adductor
scheur in haar adductor, scheurtje in de adductor, scheur in de adductor, scheurtje in een adductor
scheur in een adductor, scheurtje in zijn liesspier, scheur in zijn liesspier, scheurtje in haar liesspier
scheur in haar liesspier, scheurtje in de liesspier, scheur in de liesspier, scheurtje in een liesspier
scheur in een liesspier, scheurtje in zijn kruisband, scheur in zijn kruisband, scheurtje in haar kruisband
scheur in haar kruisband, scheurtje in de kruisband, scheur in de kruisband, scheurtje in een kruisband
scheur in een kruisband, scheurtje in zijn bovenbeen, scheur in zijn bovenbeen, breuk in zijn bovenbeen
barstje in zijn bovenbeen, haarscheurtje in zijn bovenbeen, breukje in zijn bovenbeen, scheurtje in haar bovenbeen
scheur in haar bovenbeen, breuk in haar bovenbeen, barstje in haar bovenbeen, haarscheurtje in haar bovenbeen
breukje in haar bovenbeen, scheurtje in het bovenbeen, scheur in het bovenbeen, breuk in het bovenbeen
barstje in het bovenbeen, haarscheurtje in het bovenbeen, breukje in het bovenbeen, scheurtje in een bovenbeen
scheur in een bovenbeen, breuk in een bovenbeen, barstje in een bovenbeen, haarscheurtje in een bovenbeen
breukje in een bovenbeen, scheurtje in zijn kuitbeen, scheur in zijn kuitbeen, breuk in zijn kuitbeen
barstje in zijn kuitbeen, haarscheurtje in zijn kuitbeen, breukje in zijn kuitbeen, scheurtje in haar kuitbeen
scheur in haar kuitbeen, breuk in haar kuitbeen, barstje in haar kuitbeen, haarscheurtje in haar kuitbeen
breukje in haar kuitbeen, scheurtje in het kuitbeen, scheur in het kuitbeen, breuk in het kuitbeen
barstje in het kuitbeen, haarscheurtje in het kuitbeen, breukje in het kuitbeen, scheurtje in een kuitbeen
scheur in een kuitbeen, breuk in een kuitbeen, barstje in een kuitbeen, haarscheurtje in een kuitbeen
breukje in een kuitbeen, scheurtje in zijn scheenbeen, scheur in zijn scheenbeen, breuk in zijn scheenbeen
barstje in zijn scheenbeen, haarscheurtje in zijn scheenbeen, breukje in zijn scheenbeen, scheurtje in haar scheenbeen
scheur in haar scheenbeen, breuk in haar scheenbeen, barstje in haar scheenbeen, haarscheurtje in haar scheenbeen
breukje in haar scheenbeen, scheurtje in het scheenbeen, scheur in het scheenbeen, breuk in het scheenbeen
barstje in het scheenbeen, haarscheurtje in het scheenbeen, breukje in het scheenbeen, scheurtje in een scheenbeen
scheur in een scheenbeen, breuk in een scheenbeen, barstje in een scheenbeen, haarscheurtje in een scheenbeen
breukje in een scheenbeen, scheurtje in zijn bekken, scheur in zijn bekken, breuk in zijn bekken
barstje in zijn bekken, haarscheurtje in zijn bekken, breukje in zijn bekken, scheurtje in haar bekken
scheur in haar bekken, breuk in haar bekken, barstje in haar bekken, haarscheurtje in haar bekken
breukje in haar bekken, scheurtje in het bekken, scheur in het bekken, breuk in het bekken, barstje in het bekken
haarscheurtje in het bekken, breukje in het bekken, scheurtje in een bekken, scheur in een bekken, breuk in een bekken
barstje in een bekken, haarscheurtje in een bekken, breukje in een bekken, scheurtje in zijn heup, scheur in zijn heup
breuk in zijn heup, barstje in zijn heup, haarscheurtje in zijn heup, breukje in zijn heup, scheurtje in haar heup
scheur in haar heup, breuk in haar heup, barstje in haar heup, haarscheurtje in haar heup, breukje in haar heup
scheurtje in de heup, scheur in de heup, breuk in de heup, barstje in de heup, haarscheurtje in de heup
breukje in de heup, scheurtje in een heup, scheur in een heup, breuk in een heup, barstje in een heup
haarscheurtje in een heup, breukje in een heup, scheurtje in zijn pols, scheur in zijn pols, breuk in zijn pols
barstje in zijn pols, haarscheurtje in zijn pols, breukje in zijn pols, scheurtje in haar pols, scheur in haar pols
breuk in haar pols, barstje in haar pols, haarscheurtje in haar pols, breukje in haar pols, scheurtje in de pols
scheur in de pols, breuk in de pols, barstje in de pols, haarscheurtje in de pols, breukje in de pols
scheurtje in een pols, scheur in een pols, breuk in een pols, barstje in een pols, haarscheurtje in een pols
breukje in een pols, scheurtje in zijn rib, scheur in zijn rib, breuk in zijn rib, barstje in zijn rib
haarscheurtje in zijn rib, breukje in zijn rib, scheurtje in haar rib, scheur in haar rib, breuk in haar rib
barstje in haar rib, haarscheurtje in haar rib, breukje in haar rib, scheurtje in de rib, scheur in de rib
breuk in de rib, barstje in de rib, haarscheurtje in de rib, breukje in de rib, scheurtje in een rib
scheur in een rib, breuk in een rib, barstje in een rib, haarscheurtje in een rib, breukje in een rib
scheurtje in zijn sleutelbeen, scheur in zijn sleutelbeen, breuk in zijn sleutelbeen, barstje in zijn sleutelbeen
haarscheurtje in zijn sleutelbeen, breukje in zijn sleutelbeen, scheurtje in haar sleutelbeen
scheur in haar sleutelbeen, breuk in haar sleutelbeen, barstje in haar sleutelbeen, haarscheurtje in haar sleutelbeen
breukje in haar sleutelbeen, scheurtje in het sleutelbeen, scheur in het sleutelbeen, breuk in het sleutelbeen
barstje in het sleutelbeen, haarscheurtje in het sleutelbeen, breukje in het sleutelbeen, scheurtje in een sleutelbeen
scheur in een sleutelbeen, breuk in een sleutelbeen, barstje in een sleutelbeen, haarscheurtje in een sleutelbeen
breukje in een sleutelbeen, scheurtje in zijn handwortelbeentje, scheur in zijn handwortelbeentje
breuk in zijn handwortelbeentje, barstje in zijn handwortelbeentje, haarscheurtje in zijn handwortelbeentje
breukje in zijn handwortelbeentje, scheurtje in haar handwortelbeentje, scheur in haar handwortelbeentje
breuk in haar handwortelbeentje, barstje in haar handwortelbeentje, haarscheurtje in haar handwortelbeentje
breukje in haar handwortelbeentje, scheurtje in het handwortelbeentje, scheur in het handwortelbeentje
breuk in het handwortelbeentje, barstje in het handwortelbeentje, haarscheurtje in het handwortelbeentje
breukje in het handwortelbeentje, scheurtje in een handwortelbeentje, scheur in een handwortelbeentje
breuk in een handwortelbeentje, barstje in een handwortelbeentje, haarscheurtje in een handwortelbeentje
breukje in een handwortelbeentje, scheurtje in zijn knieschijf, scheur in zijn knieschijf, breuk in zijn knieschijf
barstje in zijn knieschijf, haarscheurtje in zijn knieschijf, breukje in zijn knieschijf, scheurtje in haar knieschijf
scheur in haar knieschijf, breuk in haar knieschijf, barstje in haar knieschijf, haarscheurtje in haar knieschijf
breukje in haar knieschijf, scheurtje in de knieschijf, scheur in de knieschijf, breuk in de knieschijf
barstje in de knieschijf, haarscheurtje in de knieschijf, breukje in de knieschijf, scheurtje in een knieschijf
scheur in een knieschijf, breuk in een knieschijf, barstje in een knieschijf, haarscheurtje in een knieschijf
breukje in een knieschijf, scheurtje in zijn voet, scheur in zijn voet, breuk in zijn voet, barstje in zijn voet
haarscheurtje in zijn voet, breukje in zijn voet, scheurtje in haar voet, scheur in haar voet, breuk in haar voet
barstje in haar voet, haarscheurtje in haar voet, breukje in haar voet, scheurtje in de voet, scheur in de voet
breuk in de voet, barstje in de voet, haarscheurtje in de voet, breukje in de voet, scheurtje in een voet
scheur in een voet, breuk in een voet, barstje in een voet, haarscheurtje in een voet, breukje in een voet
scheurtje in zijn hand, scheur in zijn hand, breuk in zijn hand, barstje in zijn hand, haarscheurtje in zijn hand
breukje in zijn hand, scheurtje in haar hand, scheur in haar hand, breuk in haar hand, barstje in haar hand
haarscheurtje in haar hand, breukje in haar hand, scheurtje in de hand, scheur in de hand, breuk in de hand
barstje in de hand, haarscheurtje in de hand, breukje in de hand, scheurtje in een hand, scheur in een hand
breuk in een hand, barstje in een hand, haarscheurtje in een hand, breukje in een hand, scheurtje in zijn elleboog
scheur in zijn elleboog, breuk in zijn elleboog, barstje in zijn elleboog, haarscheurtje in zijn elleboog
breukje in zijn elleboog, scheurtje in haar elleboog, scheur in haar elleboog, breuk in haar elleboog
barstje in haar elleboog, haarscheurtje in haar elleboog, breukje in haar elleboog, scheurtje in de elleboog
scheur in de elleboog, breuk in de elleboog, barstje in de elleboog, haarscheurtje in de elleboog
breukje in de elleboog, scheurtje in een elleboog, scheur in een elleboog, breuk in een elleboog
barstje in een elleboog, haarscheurtje in een elleboog, breukje in een elleboog, scheurtje in zijn wervel
scheur in zijn wervel, breuk in zijn wervel, barstje in zijn wervel, haarscheurtje in zijn wervel
breukje in zijn wervel, scheurtje in haar wervel, scheur in haar wervel, breuk in haar wervel, barstje in haar wervel
haarscheurtje in haar wervel, breukje in haar wervel, scheurtje in de wervel, scheur in de wervel, breuk in de wervel
barstje in de wervel, haarscheurtje in de wervel, breukje in de wervel, scheurtje in een wervel, scheur in een wervel
breuk in een wervel, barstje in een wervel, haarscheurtje in een wervel, breukje in een wervel, knieontsteking
knieirritatie, knieblessures, kniekneuzing, knieverstuiking, liesletsel, liesirritatie, liesblessures, enkelontsteking
enkelblessures, enkelkneuzing, enkelverrekking, enkelverstuiking, schouderontsteking, schouderirritatie
schouderblessures, schouderkneuzing, hamstringpijn, hamstringletsel, hamstringoperatie, hamstringblessures, kuitletsel
kuitirritatie, kuitblessures, kuitkneuzing, kuitverrekking, heupletsel, heupontsteking, heupirritatie, heupblessures
heupkneuzing, voetletsel, voetblessures, voetkneuzing, voetverstuiking, polsblessures, polskneuzing, polsverstuiking
handklachten, handproblemen, handkwetsuur, handpijn, handletsel, handoperatie, handblessures, handkneuzing
scheenbeenproblemen, scheenbeenkwetsuur, scheenbeenpijn, scheenbeenletsel, scheenbeenoperatie, scheenbeenblessures
nekkwetsuur, nekoperatie, nekblessures, nekkneuzing, nekverrekking, elleboogkwetsuur, elleboogpijn, elleboogletsel
elleboogontsteking, elleboogblessures, elleboogkneuzing, dijklachten, dijproblemen, dijpijn, dijletsel, dijoperatie
dijblessures, dijkneuzing, dijverrekking, bovenbeenproblemen, bovenbeenkwetsuur, bovenbeenpijn, bovenbeenletsel
bovenbeenoperatie, bovenbeenblessures, spieroperatie, spierontsteking, spierirritatie, spierblessures, spierkneuzing
rugletsel, rugirritatie, rugblessures, rugkneuzing, rugverrekking, hielkwetsuur, hielpijn, hielletsel, hieloperatie
hielirritatie, hielblessures, hielkneuzing, teenklachten, teenproblemen, teenkwetsuur, teenpijn, teenletsel
teenoperatie, teenontsteking, teenblessures, teenkneuzing, vingerklachten, vingerproblemen, vingerkwetsuur, vingerpijn
vingerletsel, vingeroperatie, vingerblessures, vingerkneuzing, vingerverstuiking, duimklachten, duimproblemen
duimkwetsuur, duimpijn, duimletsel, duimoperatie, duimblessures, duimkneuzing, duimverstuiking, armklachten
armproblemen, armkwetsuur, armpijn, armletsel, armoperatie, armblessures, armkneuzing, beenklachten, beenproblemen
beenkwetsuur, beenpijn, beenletsel, beenoperatie, beenblessures, adductorenklachten, adductorenproblemen
adductorenkwetsuur, adductorenpijn, adductorenletsel, adductorenoperatie, adductorenblessures, adductorenverrekking
achillespeespijn, achillespeesletsel, achillespeesoperatie, achillespeesontsteking, achillespeesirritatie
achillespeesblessures, bilproblemen, bilkwetsuur, bilpijn, billetsel, biloperatie, bilontsteking, bilblessures
bilkneuzing, bilverrekking, borstklachten, borstproblemen, borstkwetsuur, borstpijn, borstletsel, borstoperatie
borstblessures, buikspierklachten, buikspierproblemen, buikspierkwetsuur, buikspierpijn, buikspierletsel
buikspieroperatie, buikspierblessures, buikspierverrekking, kaakklachten, kaakproblemen, kaakkwetsuur, kaakpijn
kaakletsel, kaakoperatie, kaakblessures, oogklachten, oogproblemen, oogkwetsuur, oogpijn, oogletsel, oogoperatie
oogirritatie, oogblessures, ribklachten, ribproblemen, ribkwetsuur, ribpijn, ribletsel, riboperatie, ribblessures
ribkneuzing, meniscusklachten, meniscusproblemen, meniscuskwetsuur, meniscuspijn, meniscusletsel, meniscusblessures
kruisbandklachten, kruisbandproblemen, kruisbandkwetsuur, kruisbandpijn, kruisbandletsel, kruisbandblessures
bekkenklachten, bekkenproblemen, bekkenkwetsuur, bekkenpijn, bekkenletsel, bekkenoperatie, bekkenblessures
bekkenkneuzing, onderrugklachten, onderrugproblemen, onderrugkwetsuur, onderrugpijn, onderrugletsel, onderrugoperatie
onderrugblessures, onderbeenklachten, onderbeenproblemen, onderbeenkwetsuur, onderbeenpijn, onderbeenletsel
onderbeenoperatie, onderbeenblessures, kuitspierblessure, kuitspierklachten, kuitspierproblemen, kuitspierkwetsuur
kuitspierpijn, kuitspierletsel, kuitspieroperatie, kuitspierblessures, kuitspierverrekking, quadricepsblessure
quadricepsklachten, quadricepsproblemen, quadricepskwetsuur, quadricepspijn, quadricepsletsel, quadricepsoperatie
quadricepsblessures, sleutelbeenblessure, sleutelbeenklachten, sleutelbeenproblemen, sleutelbeenkwetsuur
sleutelbeenpijn, sleutelbeenletsel, sleutelbeenoperatie, sleutelbeenblessures, peesblessure, peesklachten
peesproblemen, peeskwetsuur, peespijn, peesletsel, peesoperatie, peesblessures, peesverrekking, hakblessure
hakklachten, hakproblemen, hakkwetsuur, hakpijn, hakletsel, hakoperatie, hakblessures, wreefblessure, wreefklachten
wreefproblemen, wreefkwetsuur, wreefpijn, wreefletsel, wreefoperatie, wreefblessures, middenvoetklachten
middenvoetproblemen, middenvoetkwetsuur, middenvoetpijn, middenvoetletsel, middenvoetoperatie, middenvoetblessures
kniebandblessure, kniebandklachten, kniebandproblemen, kniebandkwetsuur, kniebandpijn, kniebandletsel
kniebandoperatie, kniebandblessures, kniebandverrekking, enkelbandblessure, enkelbandklachten, enkelbandproblemen
enkelbandkwetsuur, enkelbandpijn, enkelbandletsel, enkelbandoperatie, enkelbandblessures, enkelbandverrekking
kniepeesblessure, kniepeesklachten, kniepeesproblemen, kniepeeskwetsuur, kniepeespijn, kniepeesletsel
kniepeesoperatie, kniepeesontsteking, kniepeesirritatie, kniepeesblessures, dijbeenblessure, dijbeenklachten
dijbeenproblemen, dijbeenkwetsuur, dijbeenpijn, dijbeenletsel, dijbeenoperatie, dijbeenblessures, borstspierklachten
borstspierproblemen, borstspierkwetsuur, borstspierpijn, borstspierletsel, borstspieroperatie, borstspierblessures
borstspierverrekking, bovenarmklachten, bovenarmproblemen, bovenarmkwetsuur, bovenarmpijn, bovenarmletsel
bovenarmoperatie, bovenarmblessures, onderarmklachten, onderarmproblemen, onderarmkwetsuur, onderarmpijn
onderarmletsel, onderarmoperatie, onderarmblessures, nekwervelblessure, nekwervelklachten, nekwervelproblemen
nekwervelkwetsuur, nekwervelpijn, nekwervelletsel, nekwerveloperatie, nekwervelblessures, zitbeenblessure
zitbeenklachten, zitbeenproblemen, zitbeenkwetsuur, zitbeenpijn, zitbeenletsel, zitbeenoperatie, zitbeenirritatie
zitbeenblessures, heupbuigerblessure, heupbuigerklachten, heupbuigerproblemen, heupbuigerkwetsuur, heupbuigerpijn
heupbuigerletsel, heupbuigeroperatie, heupbuigerblessures, gewrichtsblessure, gewrichtsklachten, gewrichtsproblemen
gewrichtskwetsuur, gewrichtspijn, gewrichtsletsel, gewrichtsoperatie, gewrichtsontsteking, gewrichtsirritatie
gewrichtsblessures
# Other injuries
botje gebroken in de voet, botje in zijn voet gebroken, botje in haar voet gebroken, breuk aan de hand
breuk aan de pols, breuk aan de enkel, meervoudige breuken, meerdere breuken, dubbele beenbreuk, complexe breuk
verbrijzelde elleboog, verbrijzelde pols, verbrijzelde knieschijf, verbrijzeld scheenbeen
uit de kom geschoten schouder, schouderluxatie, luxatie, spierblessuretje, spieruitval, spierkrampen
kramp in de hamstring, kramp in de hamstrings, kramp in het bovenbeen, kramp in de kuiten, kramp in zijn been
kramp in haar been, kramp in zijn kuit, kramp in haar kuit, last van kramp, last van krampen, spierstijfheid
spierpijntje, zadelwond, zadelwonden, zadelontsteking, insectenbeten, blauw oog, bloedneus, hoofddiepe vleeswond
gapende wond, jaap in het been, jaap in het scheenbeen, jaap in de kuit, snee in de kuit, snee in het been
snee in de hand, snijwond in de kuit, snijwond in de hand, snijwond aan de hand, kneuzingen en schaafwonden
schaafwonden en kneuzingen, nasleep van een blessure, terugslag in de revalidatie, hardnekkige liesblessure
hardnekkige rugklachten, aanhoudende rugklachten, aanhoudende knieklachten, aanhoudende klachten, aanhoudende pijn
chronische klachten, chronische rugklachten, chronische pijn, acute rugpijn, acute blessure, lage rugpijn
hamstring ingescheurd, knie verdraaid, enkel verzwikt, enkel verstuikt, enkel omgeslagen, pols gebroken
sleutelbeen gebroken, been gebroken, arm gebroken, rib gebroken, ribben gebroken, rug gebroken, hand gebroken
voet gebroken, vinger gebroken, schouder uit de kom geschoten, arm in het gips, been in het gips, voet in het gips
pols in het gips, in een brace, rotatorcuffblessure, labrumscheur, slijmbeursontsteking in de heup
slijmbeursontsteking in de knie, patellapeesblessure, iliotibiaal syndroom, runnersknee, zenuwblessure
zenuwbeschadiging, beknelde zenuw in de rug, zenuwbeklemming, ruggenmergkneuzing, hersenkneuzing, schedelbasisfractuur
gebroken gebit, afgebroken tand, afgebroken tanden, tand door de lip, verbrande huid, bevroren tenen, bevroren vingers
bevriezingsverschijnselen aan de tenen, opgebroken hechting, opengesprongen wond, ontstoken wond, wondinfectie
geïnfecteerde wond

[reason category=illness]
# More of illness
last van zijn luchtwegen, pijn in zijn luchtwegen, last van haar luchtwegen, pijn in haar luchtwegen
last van de luchtwegen, pijn in de luchtwegen, last van hun luchtwegen, pijn in hun luchtwegen
last van mijn luchtwegen, pijn in mijn luchtwegen, last van zijn longen, pijn in zijn longen, last van haar longen
pijn in haar longen, last van de longen, pijn in de longen, last van hun longen, pijn in hun longen
last van mijn longen, pijn in mijn longen, last van zijn keel, pijn in zijn keel, last van haar keel
pijn in haar keel, last van de keel, pijn in de keel, last van hun keel, pijn in hun keel, last van mijn keel
pijn in mijn keel, last van hooikoorts, last van allergie, last van astma, last van een verkoudheid, last van griep
griep onder de leden, virus onder de leden, verkoudheid onder de leden, griepje onder de leden, beginnende griep
opkomende griep, opkomende verkoudheid, zware griep, flinke griep, flinke verkoudheid, fikse verkoudheid
nasleep van een griep, nasleep van griep, nasleep van een virus, nasleep van een verkoudheid, naweeën van griep
naweeën van een griep, naweeën van corona, naweeën van een verkoudheid, herstellende van griep
herstellende van ziekte, herstellende van corona, net hersteld van griep, net hersteld van ziekte
niet hersteld van griep, niet hersteld van ziekte, nog niet hersteld, niet volledig hersteld
nog niet helemaal hersteld, niet helemaal hersteld, niet helemaal gezond, niet gezond, niet volledig gezond
niet 100% fit, niet 100 procent, niet honderd procent, lang niet fit, verre van fit, niet voldoende fit, te ziek
nog ziek, net ziek geweest, ziek teruggekeerd, ziek op bed, ziek in bed, ziek thuis, met koorts op bed, koorts gehad
39 graden koorts, 40 graden koorts, buikvirus, darmvirus, maag-darmvirus, RS-virus, influenza, stemverlies
schorre keel, zere keel, rauwe keel, amandelontsteking, volle holtes, verstopte holtes, krentenbaard, huidinfectie
huiduitslag, eczeem, netelroos, kinkhoest, mazelen, legionella, hepatitis, tuberculose, Q-koorts, ziekte van Crohn
Crohn, colitis, multiple sclerose, schildklieraandoening, stofwisselingsziekte, ziekte van Graves, auto-immuunziekte
hartritmestoring, boezemfibrilleren, hartspierziekte, voedselallergie, glutenallergie, lactose-intolerantie
zwangerschapsmisselijkheid, wagenziek, zeeziek, luchtziek, reisziek, hoogteziek, heel ziek, erg ziek, flink ziek
ernstig ziek, behoorlijk ziek, vlak voor de start ziek, niet lekker in zijn vel, niet lekker in haar vel
niet goed geworden
niet fit genoeg
onvoldoende hersteld van griep, onvoldoende hersteld van corona, besmet geraakt met corona, besmet met covid
coronapositief, positief voor corona, positief getest op corona, positief getest op het coronavirus
positief getest op covid-19, positief getest op covid, positieve PCR-test, positieve sneltest, positieve zelftest
positieve coronatests, positieve covidtest, coronauitbraak, corona-uitbraak, coronagevallen in de ploeg
coronaquarantaine, in isolatie, in thuisisolatie, thuisquarantaine

[reason-cue category=illness]
angina, voorhoofdsholte, coronamaatregelen

[reason category=fall]
# More falls
val in de eerste bocht, val in de laatste bocht, val in de laatste ronde, val in de slotfase, val in de finale
val in de sprint, val in de training, val in de kwalificaties, val in de halve finale, val in de voorlaatste bocht
val in de buitenbocht, val in de binnenbocht, val met de fiets, val van zijn fiets, val van haar fiets
val van de trap, val thuis, val op zijn schouder, val op haar schouder, val op zijn hoofd, val op haar hoofd
val op zijn heup, val op haar heup, val op de training, val in de warming-up, val bij de warming-up
val bij het inrijden, val tijdens het inrijden, val tijdens de training, val tijdens een training
val vlak voor de finish, val kort na de start, val na de start, val bij de start, vroege val, ongelukkige val
pijnlijke val, nare val, akelige val, flinke val, forse val, stevige val, spectaculaire val, horrorval, doodsmak
lelijke smak, harde smak, flinke smak, stevige smak, horrorcrash, massale crash, meerdere valpartijen, grote valpartij
nieuwe valpartij, vroege valpartij, lelijke valpartij, harde valpartij, stevige valpartij, kleine valpartij
late valpartij, massacrash, val van een ploeggenoot, val van een tegenstander, gevallen op training
gevallen in de eerste bocht, gevallen in de laatste bocht, zwaar gevallen, hard gevallen, lelijk gevallen
ongelukkig gevallen, tegen het ijs, tegen de boarding, in de boarding beland, in de kussens beland
tegen de boarding geklapt, tegen de tegels, tegen de tegels gekwakt, onderuit gegaan, onderuit gegleden
onderuit geschoven, onderuit gehaald, onderuit in de bocht, uitschuivers, uitglijders, gestruikeld over een horde
gestruikeld over de balk, val over een horde, val over de balk, van het podium gevallen, van de mat
van de brug gevallen, van de balk gevallen, crash in de eerste ronde, crash in de kwalificatie
crash in de openingsronde, aanrijding met een auto, aanrijding met een motor, aanrijding met een fietser
tegen een auto gebotst, tegen een paal, omgeslagen boot, gekapseisd, kapseizen, tuimelpartij

[reason-cue category=fall]
omgeslagen

[reason category=mechanical]
# More mechanical trouble
lekke banden, twee lekke banden, tweede lekke band, lekke voorband en kettingbreuk, tweemaal lek, twee keer lek
drie keer lek, lek in de slotfase, lek op een slecht moment, langzaam leeglopende band, kapotte band, kapotte voorband
kapotte achterband, gescheurde band, afgelopen band, afgelopen ketting, aflopende ketting, overgeslagen ketting
vastgelopen ketting, ketting eraf gelopen, problemen met de ketting, problemen met zijn ketting
problemen met haar ketting, problemen met de versnelling, problemen met zijn versnelling
problemen met de versnellingen, problemen met zijn fiets, problemen met haar fiets, problemen met het materiaal
problemen met zijn materiaal, problemen met haar materiaal, problemen met zijn schaats, problemen met haar schaats
problemen met zijn schaatsen, problemen met haar schaatsen, problemen met de schaats, problemen met zijn schoen
problemen met haar schoen, problemen met de schoen, problemen met de motor, problemen met zijn motor
problemen met de auto, problemen met zijn auto, problemen met de versnellingsbak, problemen met de remmen
problemen met de koppeling, problemen met de hydrauliek, problemen met de elektronica, problemen met de banden
problemen met de ijzers, problemen met zijn ijzers, problemen met haar ijzers, pech met de fiets, pech met zijn fiets
pech met haar fiets, pech onderweg, dubbele pech, mechanische problemen met de fiets, defecte fiets, defect materiaal
defecte schaats, defecte klapschaats, defecte derailleur, defecte ketting, defecte koppeling, defecte turbo
defecte benzinepomp, defecte brandstofpomp, defecte rem, defecte remmen, defecte ophanging, defect aan de motor
defect aan de auto, defect aan de fiets, motordefect, krukasbreuk, gebroken as, asbreuk, gebroken ketting in de finale
gebroken vork, vorkbreuk, gebroken zadelpen, gebroken balk, losse zadelpen, losgeschoten pedaal, losgekomen stuur
loszittend stuur, los zadel, losse ketting, los wiel, kromme derailleur, kromgebogen derailleur, afgebroken derailleur
derailleurbreuk, krom wiel, slag in het wiel, aanlopende rem, vastzittende rem, vastgelopen rem, aanlopend wiel
gebroken spaken, kapot wiel, kapot achterwiel, kapot voorwiel, kapotte versnelling, kapotte versnellingsbak
kapotte koppeling, kapotte turbo, kapotte radiator, lekke radiator, radiatorlek, kapotte kleppen, gebroken klapschaats
kapotte veer, gebroken veer, veerbreuk, gebroken veter, veterbreuk, losgeraakte veter, losse klap, losgeraakt ijzer
los ijzer, bot ijzer, bramen op het ijzer, braam op het ijzer, beschadigde ijzers, beschadigde schaats
beschadigde schaatsen, kromme ijzers, verkeerde ijzers, vergeten schaatsen, vergeten helm, vergeten licentie
kapotte helm, losse helm, kapotte zip, gescheurd schaatspak, gescheurd startnummer, verloren startnummer
verkeerd materiaal, verkeerde bandenkeuze, verkeerde bandenspanning, te hoge bandenspanning, versleten banden
bandendelaminatie, ontplofte band, geklapte band, materiaalbreuk aan de fiets, technisch falen, technische storing
technische panne, technische uitval, mechanische panne, motorpanne, mechanische storing, mechanisch falen
elektronische storing, elektrische storing, elektrisch defect, hydraulisch defect, oliedrukprobleem
gebrek aan oliedruk, vermogensprobleem, ERS-probleem, MGU-K-probleem, DRS-probleem, brandende auto, auto in brand
gestrand zonder brandstof, gebroken peddel, kapotte peddel, gebroken slide, losse bankje, losgeschoten bankje
gebroken pees van de boog, gebroken snaar, gebroken boog, gebroken roeiriem, gebroken giek, gescheurde spinnaker
gebroken vin, afgebroken vin, gebroken zwaard, verloren binding, gebroken binding, gebroken ski, gebroken skistok
verloren skistok, gebroken langlaufstok, verkeerde wax, foute wax, slechte wax, gladde ski's, weigerende startblokken
verschoven startblok, gescheurde badmuts, verloren badmuts, verloren zwembril, lekkende zwembril

[reason-cue category=mechanical]
leegloper

[reason category=fatigue]
# More fatigue
benen niet goed, geen goede benen, niet de benen, geen super benen, slappe benen, matte benen, benen van lood
loden benen, stramme benen, verkrampte kuiten, benen op slot, op zijn tandvlees, op haar tandvlees, kaarsje uit
pijp leeg, pijp uit, volledig uitgeput, compleet uitgeput, mentaal vermoeid, mentale vermoeidheid, mentaal uitgeput
fysiek vermoeid, fysiek uitgeput, fysiek leeg, mentaal leeg, mentale dip, fysieke dip, vormdip
vermoeidheid in de benen, vermoeidheid van de vorige dag, vermoeidheid van gisteren, helemaal op, helemaal opgebrand
totaal leeg, totaal op, volkomen leeg, volkomen uitgeput, compleet leeg, volledig leeg, volledig leeggereden
geparkeerd staan, klap van de hamer, overvolle agenda, vermoeiende reis, vermoeidheid van de reis, reisvermoeidheid
jetlagklachten, slapeloze nacht, slechte nacht, slechte nachtrust, gebrek aan slaap, gebrek aan rust
gebrek aan kracht, gebrek aan krachten, gebrek aan frisheid, niet fris, niet fris genoeg, niet meer fris
niet uitgerust, onvoldoende uitgerust, te kort hersteld, te weinig hersteld, te weinig getraind, trainingsachterstand
achterstand in de training, achterstand in training, te weinig wedstrijden, te weinig wedstrijdritme
te weinig kilometers, te weinig voorbereiding, slechte voorbereiding, verstoorde voorbereiding, off day
gebrek aan topvorm, uit vorm, niet in vorm, niet in topvorm

[reason-cue category=fatigue]
benen niet top, geen benen, benen op, kaars uit, dipje, opgebrand, opgebrande, opgeblazen, parkeren
te hard begonnen, te hard van start, te snel begonnen, te snel gestart, te hard vertrokken, te snel vertrokken
te snelle start, te harde start, melkzuur, lang seizoen, zwaar seizoen, zware week, zware weken
zwaar trainingsblok, zware training, zware trainingen, lange reis, snipperdag, slechte vorm

[reason category=personal]
# More personal reasons
privé-omstandigheden, privé-redenen, privéreden, om privéredenen, om persoonlijke redenen, wegens privéomstandigheden
persoonlijke reden, persoonlijke motieven, persoonlijke aangelegenheid, persoonlijke kwesties, familieaangelegenheden
familieomstandigheid, familiale reden, familiekwestie, familieredenen, gezinsomstandigheden, gezinsredenen
gezinsuitbreiding, sterfgeval in familiekring, overlijden in de familie, overlijden van een familielid
overlijden van zijn opa, overlijden van haar opa, overlijden van zijn oma, overlijden van haar oma
overlijden van zijn broer, overlijden van haar broer, overlijden van zijn zus, overlijden van haar zus
overlijden van zijn schoonvader, overlijden van haar schoonvader, overlijden van zijn grootvader
overlijden van haar grootvader, overlijden van zijn grootmoeder, overlijden van haar grootmoeder
overlijden van zijn coach, overlijden van haar coach, overlijden van een vriend, overlijden van een vriendin
overlijden van een ploeggenoot, dood van zijn moeder, dood van haar moeder, dood van zijn broer, dood van haar broer
begrafenis van zijn vader, begrafenis van haar vader, begrafenis van zijn moeder, begrafenis van haar moeder
begrafenis van zijn opa, begrafenis van haar opa, begrafenis van zijn oma, begrafenis van haar oma
ziekte in de familie, ziekte van zijn vrouw, ziekte van haar man, ziekte van zijn zoon, ziekte van zijn dochter
ziekte van zijn kind, ziekte van haar kind, hoogzwanger, zwangere vrouw, zwangere vriendin, tweede zwangerschap
eerste zwangerschap, bevalling van zijn vrouw, bevalling van zijn vriendin, bevalling van zijn partner
geboorte van zijn eerste kind, geboorte van zijn tweede kind, geboorte van een zoon, geboorte van een dochter
geboorte van haar zoon, geboorte van haar dochter, geboorte van haar kind, net moeder geworden, net vader geworden
pas vader geworden, pas moeder geworden, ouderschapsverlof, huwelijk van zijn broer, huwelijk van haar zus
bruiloft van zijn broer, bruiloft van haar zus, eigen bruiloft, scheiding van zijn vrouw, liefdesverdriet
studieredenen, studiedrukte, tentamenperiode, examenperiode, schoolverplichtingen, maatschappelijke carrière
drukke werkzaamheden, werkomstandigheden, maatschappelijke verplichtingen, mentale klap, psychische problemen
psychische klachten, overspannen, overspannenheid, faalangst, paniekaanval, paniekaanvallen, plankenkoorts, twisties
depressies, verslavingsproblemen, gokverslaving, geen motivatie, geen motivatie meer, motivatiegebrek, plezier kwijt
geen plezier meer, persoonlijk drama, familiedrama

[reason-cue category=personal]
in verwachting, ouderschap, schoolexamen, schoolexamens, eindexamen, eindexamens, werkzaamheden
mentale gezondheid, stress

[reason category=rules]
# More offences and missed limits
tweemaal een valse start, twee keer een valse start, valse starts, te vroege start, te vroeg bewogen
bewogen in het startblok, beweging in het startblok, beweging bij de start, startfouten, te laat in de startblokken
niet op tijd bij de start, niet op tijd aan de start verschenen, start gemist, gemiste start, oproep gemist
te laat op het ijs, te laat gewisseld, wissel te laat, gemiste wissel, verkeerde wissel, wissel gemist
baan niet gewisseld, vergeten te wisselen, niet gewisseld, fout bij het wisselen, fout bij de kruising, voorrangsfout
geen voorrang verleend, voorrang niet verleend, hinderen op de kruising, hinderen bij de kruising
hinder op de kruising, hinderen bij de wissel, hinderen van zijn tegenstander, hinderen van haar tegenstander
tegenstander gehinderd, concurrent gehinderd, hinder bij het inhalen, onreglementair inhalen
onreglementaire inhaalactie, onreglementaire actie, onreglementaire duw, onreglementair gehinderd
onreglementair starten, onreglementaire passage, ongeoorloofde inhaalactie, ongeoorloofd contact, ongeoorloofde hulp
foute kruising, verkeerde kruising, foute baanwissel, verkeerde baanwissel, foutieve wissel, te vroege wissel, foute overgave, verkeerde baan, duwen en trekken, trekken aan het shirt, uit de baan geraakt
buiten de baan gelopen, buiten de baan gestapt, op de lijn gestapt, op de lijn gelopen, over de lijn gestapt
lijnoverschrijding, baanoverschrijding, baanfout, blokjes weggereden, blokje weggetikt, blokje weggeschopt
blokjes geraakt, bocht binnendoor genomen, binnendoor gereden, binnen de blokjes gereden, binnen de blokjes
in de verkeerde baan, in de verkeerde baan gereden, ronde te weinig, ronde te weinig gereden, ronde te vroeg gefinisht
ronde te vroeg gestopt, te weinig ronden gereden, verkeerd gereden, verkeerd gelopen, verkeerde afslag
verkeerd parcours, verkeerde route, van het parcours geraakt, parcours verlaten, bel genegeerd, dubbele gele kaart
tweemaal geel, rode kaart na een charge, rode kaart wegens natrappen, natrappen, slaande beweging, spuwen
spuugincident, wangedrag op de fiets, commentaar op de leiding, beledigen van de scheidsrechter, stroopaanval
onnatuurlijke houding, sticky bottle, plakbidon, wildplassen, afval weggegooid, over de overweg, gesloten overweg
gesloten overweg genegeerd, over de stoep gereden, fietspad gebruikt, over het fietspad, supertuck, super tuck
verboden afdaalhouding, puppy paws, op de bovenbuis, verboden sok, te hoge sokken, sokhoogte, te lichte fiets
onreglementaire fiets, onreglementaire positie, onreglementaire kleding, onreglementair materiaal, onreglementair pak
onreglementair schaatspak, onreglementair badpak, verboden badpak, verboden pak, verboden kleding, te korte rok
niet-reglementair pak, verkeerd startnummer, zonder startnummer, zonder helm, zonder rugnummer, transponder kwijt
geen transponder, buiten de tijdlimiet, tijdslimiet overschreden, tijdslimiet gemist, tijdlimiet, buiten de limiet
buiten tijd binnen, buiten tijd gefinisht, te laat gefinisht, gedubbeld en uit koers genomen, uit de race gehaald
uit de wedstrijd gehaald, uit de koers gehaald, uit het klassement geschrapt, geschrapt uit de uitslag
geschrapt uit het klassement, te weinig gewicht, te zwaar op de weegschaal, gewicht niet gehaald
niet aan de limiet voldaan, limiet gemist, olympische limiet gemist, gemiste limiet, kwalificatie-eis gemist
niet aan de eisen voldaan, niet voldaan aan de kwalificatie-eisen, te laat ingeschreven, niet ingeschreven
fout bij de inschrijving, inschrijffout, administratieve fout, administratieve problemen, administratieve redenen
geen startplek, geen startplaats, geen startrecht verkregen, niet speelgerechtigd, niet startgerechtigd
leeftijdsgrens, geen toestemming, geen toestemming van de bond, geen toestemming van zijn club
geen toestemming van haar club, geen toestemming van de ploeg, inreisverbod, reisverbod, geen werkvergunning
drie foutpogingen, drie mislukte pogingen, drie foute pogingen, drie afgekeurde pogingen, voet op de balk
overstappen van de balk, balk geraakt, buiten de sector, drie waarschuwingen, derde waarschuwing, diskwalificatiekaart
gemiste keerpunt, gemist keerpunt, keerpunt gemist, met één hand aangetikt, te vroeg afgezet, te vroeg weggesprongen
te vroeg van het blok, boei geraakt, boei overgeslagen, poort overgeslagen, poortje overgeslagen, gemiste poortjes
gemiste vlag, overtreding van het pitlimiet, snelheidsovertreding in de pitstraat, overtreding in de pitstraat
overtreding onder de safetycar, inhalen onder geel, inhalen onder de safetycar, gele vlag genegeerd
blauwe vlaggen genegeerd, technische onregelmatigheid, technische onregelmatigheden, onreglementaire auto
onreglementaire achtervleugel, onreglementaire vloer, te lage bandenspanning, matchfixing, gokken op eigen wedstrijden
omkoping

[reason-cue category=rules]
te vroeg weg, startfout, startprocedure, armgebruik, elleboogje, kopstoten, handgemeen, vechtpartij
protest bij de scheidsrechter, belediging van de scheidsrechter, hands, handsbal, te grote achterstand
geen uitnodiging, geen wildcard, te jong, te oud, overstap, loopfout, zwarte vlag

[reason category=choice]
# More choices of rider or team
voorzichtigheidshalve, veiligheidshalve, uit voorzichtigheid, uit veiligheidsoverwegingen, geen risico willen nemen
geen onnodige risico's, om geen risico te nemen, risico te groot, te groot risico, risico niet waard
op advies van de arts, op advies van de dokter, op advies van de ploegarts, op doktersadvies, doktersadvies
medisch advies, op medisch advies, op aanraden van de dokter, in overleg met de coach, in overleg met zijn coach
in overleg met haar coach, in overleg met de ploeg, in overleg met de medische staf, trainingskamp in Spanje
trainingskamp in Italië, trainingskamp op hoogte, trainingskamp in de hoogte, trainingskampen, trainingsblokken
trainingsdoeleinden, liever trainen, voorbereiding op het seizoen, voorbereiding op de Winterspelen
voorbereiding op de Olympische Spelen, voorbereiding op het OKT, voorbereiding op de wereldbeker
voorbereiding op de Giro, voorbereiding op de Vuelta, voorbereiding op de klassiekers, voorbereiding op de WK
voorbereiding op de EK, voorbereiding op de NK, voorbereiding op het WK afstanden, voorbereiding op het WK allround
voorbereiding op het WK sprint, in voorbereiding op het WK, in voorbereiding op het NK, in voorbereiding op het EK
in voorbereiding op de Spelen, met het oog op de WK, met het oog op de Winterspelen
met het oog op de Olympische Spelen, met het oog op het OKT, met het oog op de wereldbeker, met het oog op de finale
met het oog op de 1000 meter, met het oog op de 1500 meter, met het oog op de 500 meter
met het oog op de tien kilometer, met het oog op de vijf kilometer, met het oog op de klassiekers
met het oog op de Ronde van Vlaanderen, met het oog op Parijs-Roubaix, met het oog op de komende weken
met het oog op de komende wedstrijden, met het oog op de rest van het seizoen, met het oog op het seizoen
krachten te sparen voor de 1000 meter, krachten te sparen voor de 1500 meter, krachten te sparen voor de volgende dag
zich te sparen, zich sparen, zichzelf te sparen, zichzelf sparen, benen te sparen, om zich te sparen
om de benen te sparen, om energie te sparen, rust in te lassen, rust ingelast, extra rust, extra rustdag
rust gekregen, rust voorgeschreven, te werken aan zijn herstel, te werken aan haar herstel, rustig op te bouwen
rustige opbouw, andere afspraken, andere verplichtingen, commerciële verplichtingen, sponsorverplichting
voorrang gegeven, prioriteit gegeven, prioriteit bij het WK, prioriteit bij de Spelen, eerder vertrokken
vervroegd naar huis, vroegtijdig naar huis, niet in de planning, niet in het programma
vroegtijdig einde seizoen, vroegtijdig seizoenseinde, op de bank gehouden
tactische overwegingen, tactische overweging, uit tactische overwegingen, uit sportieve overwegingen
sportieve redenen, sportieve keuze, technische keuze, keuze van de coach, keuze van de bondscoach
keuze van de ploegleiding, beslissing van de bondscoach, beslissing van de coach, beslissing van de ploegleiding
gepasseerd door de bondscoach, uit solidariteit, uit onvrede, gewetensbezwaren, geloofsovertuiging, zondagsrust
religieuze redenen, morele redenen, boycot van de Spelen, niet veilig genoeg, onveilig parcours, onveilige baan
niet verantwoord, medisch niet verantwoord

[reason-cue category=choice]
trainingsperiode, trainingsweek, trainingsprogramma, trainingsredenen, trainingsweekend, doortrainen
door te trainen, door trainen, hoogtetraining, rust te nemen, rust nemen, rust te pakken, rust pakken
zich te concentreren, zich concentreren, te focussen, focussen, zich te focussen, zich focussen, zich te richten
zich richten, te herstellen, herstellen, herstel, andere keuzes, andere keuze, seizoenseinde
einde van het seizoen, seizoen afgesloten, wisselbeleid, roulatie, rotatie, onvrede, onverantwoord

[reason category=weather]
# More of weather, ice and track
barre weersomstandigheden, barre omstandigheden, extreme weersomstandigheden, zware weersomstandigheden, extreem weer
winterse omstandigheden, hondenweer, beestenweer, ijzige kou, snijdende kou, strenge vorst, strenge kou, kou en regen
regen en kou, regen en wind, wind en regen, kou en sneeuw, invallende dooi, intredende dooi, temperatuur te hoog
te hoge temperaturen, te lage temperaturen, verzengende hitte, drukkende hitte, zware hitte, bloedhitte
hoge luchtvochtigheid, warmte en luchtvochtigheid, zware regenval, aanhoudende regen, aanhoudende regenval
stromende regen, zware regen, plensbui, plensbuien, slagregen, hevige buien, zware buien, hevig onweer
onweersdreiging, dreigend onweer, onweer en bliksem, bliksemgevaar, hagelstorm, hagelstenen, zandstorm, sneeuwbui
sneeuwbuien, hevige sneeuw, sneeuwoverlast, sneeuw en ijs, ijsplekken, ijzelplekken, glad wegdek, olie op de baan
olie op de weg, olievlek, zware wind, stevige wind, krachtige wind, harde windstoten, zware windstoten, te harde wind
te veel rugwind, te veel meewind, gebrek aan wind, zware storm, storm en regen, najaarsstorm, mistbanken
slecht ijs op de plas, zwak ijs, dun ijs, te dun ijs, onbetrouwbaar ijs, gebrek aan ijs, geen ijs, slechte ijsvloer
slechte ijscondities, gat in het ijs, scheur in het ijs, scheuren en gaten in het ijs, defecte koelinstallatie
storing aan de koelinstallatie, kapotte dweilmachine, stroomstoring in de hal, lekkend dak, stormschade
lage waterstand, hoge waterstand, te koud water, te warm water, te lage watertemperatuur, te hoge watertemperatuur
blauwalg, botulisme, ratten in het water, vervuiling van de Seine, vervuilde lucht, slecht terrein, slecht veld
drassig veld, ondergelopen veld, bevroren veld, bevroren velden, onbespeelbaar veld, onbespeelbare velden
afgekeurd veld, afgekeurde velden, terreinafkeuring, code rood, code oranje, weeralarm

[reason-cue category=weather]
winterweer, rotweer, lage temperaturen, hoge temperaturen, lawinegevaar, lawine, gladde weg, gladde bocht
natte baan, gladde baan, natte weg, rugwind, zijwind, tegenwind, valwinden, draaiende wind, wak, wakken
ijskwaliteit, kwaliteit van het ijs, koelinstallatie, dweilmachine, hoogwater, hoog water, laag water
sterke stroming, watertemperatuur

[reason category=doping]
# More doping
positief dopingresultaat, positieve dopingtests, positieve dopingcontroles, positieve test op doping
positieve test op epo, positieve a-staal, positief a-staal, positief b-staal, positieve b-staal, A-staal, B-staal
positieve test op een verboden middel, positieve test op een verboden stof, gebruik van doping, gebruik van epo
gebruik van verboden middelen, gebruik van een verboden middel, gebruik van verboden stoffen
handel in doping, dopinghandel, dopingnetwerk, dopingschorsingen, dopingonderzoek, dopingperikelen, dopingproblemen
dopingverdenkingen, dopingbeschuldiging, dopingbeschuldigingen, dopingbekentenis, dopingbekentenissen, dopinggevallen
dopinggeval, dopingzaken, dopingovertredingen, dopingproducten, dopingsanctie, dopingban, dopingarts, dopingjagers
dopinginval, dopingrazzia, dopinglijst, sporen van doping, sporen van een verboden middel, sporen van epo
weigeren van een dopingcontrole, geweigerde dopingcontrole, weigering van een dopingcontrole
ontlopen van een dopingcontrole, ontwijken van een dopingcontrole, manipulatie van een dopingcontrole
gemanipuleerde urine, afwijkend bloedpaspoort, afwijkende paspoortwaarden, onregelmatigheden in het bloedpaspoort
onregelmatigheden in zijn bloedpaspoort, onregelmatigheden in haar bloedpaspoort, afwijkingen in het bloedpaspoort
afwijkende bloedwaarde, te hoge hematocriet, te hoge hematocrietwaarde, hematocrietwaarde, te hoge testosteronwaarde
hoge testosteronwaarde, testosteronwaarden, testosterongebruik, anabolen, anabolica, anabole steroïde, roxadustat
erythropoëtine, darbepoëtine, CERA, ligandrol, boldenon, oxandrolon, drostanolon, turinabol
dehydrochloormethyltestosteron, tamoxifen, letrozol, higenamine, heptaminol, triamcinolon, triamcinolone, dexamethason
prednisolon, terbutaline, formoterol, fenoterol, methylfenidaat, cannabisgebruik, xtc, marihuana, plasmiddel
vochtafdrijvend middel, maskerend middel, vervuild voedingssupplement, vervuild supplement, besmet vlees
Tramadolgebruik, microdosing, koolmonoxide, gendoping, staatsdoping, Russische dopingschandaal, motortje in de fiets

[reason-cue category=doping]
efedrine, cannabis, ketamine, heroïne, morfine, THC, motortje

[reason category=suspension]
# More suspensions
schorsing van drie jaar, schorsing van acht jaar, schorsing van zes maanden, schorsing van drie maanden
schorsing van een maand, schorsing van negen maanden, schorsing van anderhalf jaar, schorsing van achttien maanden
schorsing van één wedstrijd, schorsing van een wedstrijd, schorsing van twee wedstrijden
schorsing van drie wedstrijden, schorsing van vier wedstrijden, schorsing van één duel, schorsing van een duel
schorsing van twee duels, schorsing van drie duels, schorsing van vier duels, schorsing van één jaar
schorsing van een half jaar, schorsing wegens doping, schorsing na een rode kaart, voorwaardelijke schorsing
onvoorwaardelijke schorsing, automatische schorsing, lange schorsing, langdurige schorsing, interne schorsing
tijdelijke schorsing, tijdelijk geschorst, langdurig geschorst, intern geschorst, preventief geschorst
preventieve schorsing, onvoorwaardelijk geschorst, door de bond geschorst, door de ploeg geschorst
door zijn ploeg geschorst, door haar ploeg geschorst, door de club geschorst, door zijn club geschorst
door de UCI geschorst, door de ISU geschorst, door de FIFA geschorst, door de UEFA geschorst, door de KNSB geschorst
wegens doping geschorst, voor doping geschorst, voor acht jaar geschorst, voor drie jaar geschorst
voor een jaar geschorst, voor één jaar geschorst, voor zes maanden geschorst, voor drie maanden geschorst
voor negen maanden geschorst, voor twee wedstrijden geschorst, voor drie wedstrijden geschorst
voor vier wedstrijden geschorst, voor een wedstrijd geschorst, voor drie duels geschorst, voor vier duels geschorst
voor één duel geschorst, voor het leven geschorst, uitzitten van een schorsing, nog geschorst, nog altijd geschorst
nog steeds geschorst, Russische uitsluiting, uitgesloten van deelname, uitgesloten van de Spelen
uitgesloten van internationale wedstrijden, uitsluiting van Russische sporters, sancties tegen Rusland
uit de selectie gelaten, uit de ploeg geweerd, geweerd uit de selectie, geweerd uit de ploeg
weggestuurd uit de selectie, weggestuurd uit het trainingskamp, naar huis gestuurd, op non-actief door zijn ploeg
op non-actief door de ploeg, op staande voet ontslagen, startverbod van de UCI, startverbod opgelegd
opgelopen schorsing, opgelegde schorsing

[reason-cue category=suspension]
wedstrijdverbod

[reason category=other]
# More reasons of travel and organisation
organisatorische redenen, organisatorische problemen, logistieke redenen, financiële redenen, budgettaire redenen
te hoge kosten, gebrek aan deelnemers, gebrek aan belangstelling, te weinig belangstelling, te weinig inschrijvingen
onvoldoende inschrijvingen, onvoldoende deelnemers, geen vergunning, ontbreken van een vergunning, politie-inzet
politiestaking, tekort aan politie, boerenprotest, boerenprotesten, klimaatactivisten, klimaatprotest, actievoerders
actie van demonstranten, vakbondsactie, treinstaking, trein gemist, vliegtuig gemist, vlucht gemist
gemiste aansluiting, gemiste trein, vertraagde vlucht, vertraagde bagage, vertraging van de vlucht
geannuleerde vluchten, vliegproblemen, vervoersproblemen, autopech, lange file, verkeersopstopping, gesloten overgang
bomdreiging, bommelding, terreurdreiging, coronabeperkingen, nationale rouw, communicatiefout, communicatieproblemen
verkeerde informatie, overslapen, wekker niet gehoord, gestolen materiaal, gestolen schaatsen, gestolen paspoort
verloren paspoort, verlopen paspoort, verloren koffer, kwijtgeraakte koffer, kwijtgeraakte bagage
kwijtgeraakte schaatsen, ruzie met de bond, ruzie met de coach, ruzie met zijn coach, ruzie met haar coach
breuk met zijn coach, breuk met haar coach, breuk met de ploeg, conflict met de coach, conflict met zijn coach
conflict met haar coach, conflict met zijn ploeg, conflict met haar ploeg, arbeidsconflict, contractproblemen
gebrek aan sponsors, sponsorgebrek, terugtrekking van de sponsor, opgestapte sponsor

[reason-cue category=other]
hoge kosten, te weinig deelnemers, demonstratie, demonstranten, filevorming, verkeersdrukte, aanslag, aanslagen
coronapandemie, coronacrisis, coronaregels, lockdown, misverstand, aflopend contract, geen contract
zonder ploeg, zonder contract, geen ploeg

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
# More parts of the body
linkeronderarm, rechteronderarm, linkerbovenarm, rechterbovenarm, linkeronderbeen, rechteronderbeen | bodypart
linkerbovenbeen, rechterbovenbeen, linkerscheenbeen, rechterscheenbeen, linkerhiel, rechterhiel, linkerbil | bodypart
rechterbil, linkerduim, rechterduim, linkerteen, rechterteen, linkerdij, rechterdij, linkerhak, rechterhak | bodypart
linkerschouderblad, rechterschouderblad, linkeroor, rechteroor, linkerkuitbeen, rechterkuitbeen | bodypart
linkerdijbeen, rechterdijbeen, linkervinger, rechtervinger, linkerribben, rechterribben, linkerlong | bodypart
rechterlong, linkerwenkbrauw, rechterwenkbrauw, linkermeniscus, rechtermeniscus, linkerknieschijf | bodypart
rechterknieschijf, hakken, wreven, voetje, enkelgewricht, kniegewricht, heupgewricht, schoudergewricht | bodypart
polsgewricht, kaakgewricht, gewricht, gewrichten, bot, botten, botje, botjes, schedel, wang, wangen, wimper | bodypart
ooglid, netvlies, hoornvlies, trommelvlies, tong, lippen, verhemelte, amandel, amandelen, schildklier | bodypart
strottenhoofd, luchtpijp, slokdarm, dunne darm, dikke darm, alvleesklier, galblaas, nier, liesstreek | bodypart
onderbuik, bovenbuik, navel, flank, taille, lende, lendenen, lendenwervel, borstwervel, halswervel | bodypart
rugwervel, wervelkolom, ruggenmerg, tussenwervelschijf, stuit, schaambeen, zitbeenknobbel, zitbotje | bodypart
zitbotjes, bekkenbodem, zaadbal, testikel, oksel, schouderkop, schouderkom, schouderpees, schouderspier | bodypart
deltaspier, nekspier, nekspieren, rugspier, rugspieren, bilspieren, borstspieren, dijspieren, dijbeenspier | bodypart
bovenbeenspier, kuitspieren, liesspier, liesspieren, hamstringpees, bicepspees, buikwand, peesplaat | bodypart
spiervezel, spiervezels, heupbuiger, heupflexor, psoas, soleus, gluteus, iliopsoas, piriformis, patella | bodypart
patellapees, knieholte, kniekuil, kniekop, kniekapsel, binnenknie, enkelband, knieband, binnenband | bodypart
buitenband, gewrichtsband, gewrichtskapsel, slijmbeurs, syndesmose, labrum, middenhandsbeentje, middenhand | bodypart
handpalm, handrug, knokkel, knokkels, duimmuis, vingertop, vingertoppen, nagel, nagels, teennagel | bodypart
voetbeentje, voetboog, voorvoet, hielpees, voetpees, sprongbeen, botvlies, beenvlies, scheenbeenvlies | bodypart
beenmerg, liesader, ader, aders, bloedvat, bloedvaten, zenuwen, wonde, ledematen, bovenlichaam | bodypart
onderlichaam, bovenlijf, onderlijf, romp, evenwichtsorgaan, oogbol, pupil, snijtand, voortand, voortanden | bodypart
hoektand, verstandskies | bodypart

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
# More states of a part of the body
verbrijzeld, verbrijzelde, ingescheurd, ingescheurde, opgezet, opgezette, getapet, getapete, verbonden, ingesnoerd
gespalkt, gespalkte, gegipst, gegipste, bevroren, verbrand, verbrande, verdoofd, verdoofde, doof, dove, gevoelloos
gevoelloze, tintelend, tintelende, trekkend, trekkende, knellend, knellende, bekneld, beknelde, beklemd, beklemde
afgeklemd, afgeklemde, zeurend, opspelend, protesterend, tegenstribbelend, haperend, bloedend, stekend, brandend
kloppend, wankel, wankele, instabiel, instabiele, kwetsbaar, kwetsbare, kwakkelend, kwakkelende, geforceerd
geforceerde, overstrekt, overstrekte, omgezwikt, omgezwikte, omgeslagen, dubbelgeklapt, dubbelgeklapte, doorgezakt
doorgezakte, opgerekt, opgerekte, verkort, verkorte, geblutst, geblutste, geschonden, gekrenkt, gekrenkte, geradbraakt
geradbraakte, geschramd, geschramde, opengehaald, opengehaalde, opengereten, opengeschaafd, opengeschaafde
opengesprongen, ontveld, ontvelde, afgebroken, losgeraakt, losgeraakte, ingeklapt, ingeklapte, geperforeerd
geperforeerde, doorboord, doorboorde, ontzet, ontzette, uitgekogeld, geïnfecteerd, geïnfecteerde, etterende
gehandicapt, gehandicapte, verlamd, verlamde, verzuurd, verzuurde, vermoeid, vermoeide, loodzwaar, loodzware, stram
stramme, stroef, stroeve, strak, strakke, mank, manke, kreupel, kreupele, lam, lamme, blauw, bont en blauw, paars
paarse, gekloven, slecht, brak, gammel, gammele, krakkemikkig, krakkemikkige, knarsend, knarsende, krakend, krakende
vastzittend, vastgezet, vastgezette, scheef, scheve, uitgewoond, uitgewoonde, chronisch geblesseerd
chronisch geblesseerde, zwaar geblesseerd, zwaar geblesseerde, licht geblesseerd, licht geblesseerde, zwaar gekneusd
zwaar gekneusde, licht gekneusd, licht gekneusde, flink gekneusd, dubbel gebroken, half gescheurd
