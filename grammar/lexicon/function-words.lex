# The closed classes of Dutch.

# person, number, gender, form (most frequent use first; further uses as flags)
[pronoun]
ik | person=1 number=singular gender=any form=subject
mij, me | person=1 number=singular gender=any form=object reflexive
mijn, m'n, mijne | person=1 number=singular gender=any form=possessive
mezelf, mijzelf | person=1 number=singular gender=any form=reflexive
jij, je | person=2 number=singular gender=any form=subject object possessive reflexive
jou | person=2 number=singular gender=any form=object
jouw, jouwe | person=2 number=singular gender=any form=possessive
jezelf, jouzelf | person=2 number=singular gender=any form=reflexive
jullie | person=2 number=plural gender=any form=subject object possessive
u | person=2 number=any gender=any form=subject object reflexive polite
ge, gij | person=2 number=any gender=any form=subject
uw, uwe | person=2 number=any gender=any form=possessive polite
uzelf | person=2 number=any gender=any form=reflexive
hij, ie, 'ie, hijzelf | person=3 number=singular gender=men form=subject
hem, 'm | person=3 number=singular gender=men form=object
hemzelf | person=3 number=singular gender=men form=object reflexive
zijn, z'n, zijne | person=3 number=singular gender=men form=possessive
zij, ze | person=3 number=any gender=women form=subject object
zijzelf | person=3 number=any gender=women form=subject
haar | person=3 number=singular gender=women form=possessive object
d'r | person=3 number=singular gender=women form=possessive object
haarzelf | person=3 number=singular gender=women form=object reflexive
hare | person=3 number=singular gender=women form=possessive
het, 't | person=3 number=singular gender=neuter form=subject object
wij, we, wijzelf | person=1 number=plural gender=any form=subject
ons | person=1 number=plural gender=any form=object possessive reflexive
onze | person=1 number=plural gender=any form=possessive
onszelf | person=1 number=plural gender=any form=reflexive
hen | person=3 number=plural gender=any form=object
hun | person=3 number=plural gender=any form=possessive object
henzelf | person=3 number=plural gender=any form=object reflexive
hunne | person=3 number=plural gender=any form=possessive
zich, zichzelf | person=3 number=any gender=any form=reflexive
elkaar, mekaar, elkander | person=3 number=plural gender=any form=reciprocal
elkaars, mekaars | person=3 number=plural gender=any form=reciprocal possessive
deze | person=3 number=any gender=any form=demonstrative
die | person=3 number=any gender=any form=demonstrative relative
dit | person=3 number=singular gender=neuter form=demonstrative
dat | person=3 number=singular gender=neuter form=demonstrative relative
dezelfde, diezelfde, eenzelfde | person=3 number=any gender=any form=demonstrative
hetzelfde, datzelfde, ditzelfde | person=3 number=singular gender=neuter form=demonstrative
degene, diegene | person=3 number=singular gender=any form=demonstrative
degenen, diegenen | person=3 number=plural gender=any form=demonstrative
laatstgenoemde, die laatste, deze laatste | person=3 number=any gender=any form=demonstrative kind=latter
eerstgenoemde | person=3 number=any gender=any form=demonstrative kind=former
wie | person=3 number=any gender=any form=relative interrogative
wiens | person=3 number=singular gender=men form=relative possessive
wier | person=3 number=any gender=women form=relative possessive
wat | person=3 number=singular gender=neuter form=relative interrogative
welke, welk, hetwelk, hetgeen | person=3 number=any gender=any form=relative
diens | person=3 number=singular gender=men form=possessive demonstrative
dier | person=3 number=any gender=women form=possessive demonstrative
men | person=3 number=singular gender=any form=subject indefinite
iemand, een ieder, ieder, iedereen, eenieder, elkeen | person=3 number=singular gender=any form=indefinite
niemand | person=3 number=singular gender=any form=indefinite negative
iets, alles, wat dan ook | person=3 number=singular gender=neuter form=indefinite
niets, niks | person=3 number=singular gender=neuter form=indefinite negative
beiden | person=3 number=dual gender=any form=indefinite
beide, allebei, alle twee, alledrie, alle drie | person=3 number=plural gender=any form=indefinite
allen, allemaal, sommigen, sommige, anderen, velen, weinigen, enkelen, meerderen, verscheidenen | person=3 number=plural gender=any form=indefinite
de ander, een ander, de andere | person=3 number=singular gender=any form=indefinite
de een, de ene | person=3 number=singular gender=any form=indefinite
de twee, het tweetal, het duo | person=3 number=dual gender=any form=demonstrative
de drie, het drietal, het trio | person=3 number=trial gender=any form=demonstrative
het viertal, het kwartet | person=3 number=plural gender=any form=demonstrative

[determiner]
de, den | number=any form=definite
het, 't | number=singular form=definite
der, des | number=any form=definite genitive
een, 'n, ene, ne, nen | number=singular form=indefinite
die, deze | number=any form=demonstrative
dat, dit | number=singular form=demonstrative
dezelfde, diezelfde, hetzelfde, datzelfde, eenzelfde, ditzelfde | number=any form=demonstrative
zulke, zulk, zo'n, dergelijke, dergelijk, soortgelijke, zulk een | number=any form=demonstrative
geen, generlei, geen enkele, geen enkel | number=any form=negative
elke, elk, ieder, iedere, elk van de, ieder van de | number=singular form=universal
alle, al de, al het, al die, al dat, heel de, heel het, gans de, gans het | number=plural form=universal
beide | number=plural form=universal
sommige, enkele, enige, verscheidene, verschillende, diverse, ettelijke, meerdere | number=plural form=indefinite
vele, veel, weinig, weinige, een paar, een aantal, een tal, tal van, een handvol, een heleboel | number=plural form=quantity
een hoop, een reeks, een resem, een boel, een stel, een rist, talloze, talrijke, legio, zat, genoeg | number=plural form=quantity
meer, minder, de meeste, het meeste, de minste, evenveel, zoveel, hoeveel, teveel, te veel, te weinig | number=plural form=quantity
welke, welk, wat voor, wat voor een | number=any form=interrogative
enig, zekere, een zekere, een bepaalde, bepaalde | number=any form=indefinite
andere, ander | number=any form=indefinite
mijn, zijn, haar, ons, onze, hun, jouw, je, uw, jullie, z'n, m'n, d'r | number=any form=possessive
wiens, wier, diens | number=any form=possessive

[preposition]
van, van bij | role=of
voor | role=for
naar, aan, richting, tot bij, tegemoet | role=to
in, binnenin, te midden van, midden in | role=in
op, bovenop, boven op | role=on
met, samen met, inclusief, plus, mét | role=with
na, ná | role=after
vóór, voorafgaand aan, voorafgaande aan | role=before
bij, te, nabij, vlak bij, vlakbij, dicht bij, ter hoogte van, rondom | role=at
uit, vanuit, afkomstig uit, afkomstig van, van uit | role=from
tegen, tegenover, versus, vs., contra | role=against
achter | role=behind
door, door middel van, middels, met behulp van, aan de hand van | role=by
tijdens, gedurende, hangende, ten tijde van | role=during
onder, beneden | role=under
boven | role=above
naast, langs, langsheen, neffens, zij aan zij met | role=beside
tussen, temidden van | role=between
wegens, vanwege, dankzij, omwille van, als gevolg van, ten gevolge van, tengevolge van, naar aanleiding van | role=because
door toedoen van, gezien, gelet op, op grond van, om reden van, uit hoofde van, mede door | role=because
zonder, exclusief, buiten medeweten van | role=without
tot, tot en met, t/m, tot aan, tot in, tot op | role=until
sinds, sedert, vanaf | role=since
via, over, langs de | role=through
om, omstreeks, rond, omtrent | role=around
per, à | role=per
als, qua, bij wijze van | role=as
behalve, uitgezonderd, met uitzondering van, buiten, benevens, niettegenstaande, ondanks, in weerwil van | role=except
volgens, naar eigen zeggen van, naar het oordeel van, blijkens, conform, overeenkomstig | role=according
namens, in naam van, uit naam van, in dienst van, ten behoeve van | role=on-behalf
in plaats van, ter vervanging van, ten koste van, ten faveure van, ten voordele van, ten nadele van | role=instead
ten opzichte van, in vergelijking met, vergeleken met, in tegenstelling tot, anders dan, net als, net zoals, evenals, alsook | role=comparison
betreffende, aangaande, inzake, jegens, met betrekking tot, wat betreft, in verband met, ten aanzien van | role=about
voorbij, om en nabij | role=past
ter, ten, in de buurt van, in de omgeving van | role=at
binnen | role=within
op weg naar, onderweg naar, met het oog op, in aanloop naar, in de aanloop naar, op jacht naar, ten gunste van | role=towards
aan de zijde van, in gezelschap van, onder leiding van, onder aanvoering van, in het gezelschap van | role=with
ver voor, vlak voor, net voor, nipt voor, ruim voor, kort voor | role=ahead
vlak na, net na, kort na, meteen na, pal na | role=after
vlak achter, net achter, kort achter, ver achter, pal achter, ruim achter | role=behind

[negation]
niet, geen, nooit, nergens, niemand, evenmin, noch, nauwelijks, niets, niks, nimmer, geenszins, allerminst
geen enkele, geen enkel, allesbehalve, niet langer, niet meer, geen van beiden, geen van allen, geen een, geen één
nog niet, nog nooit, nog geen, ook niet, ook geen, net niet, juist niet, bijna niet, helemaal niet, zeker niet
in geen geval, op geen enkele manier, bij lange na niet, lang niet, verre van, tevergeefs, vergeefs, onmogelijk
zelden, zelden of nooit, integendeel, neen, nee

# approximate: the value is about so; not-quite: it is not reached; goal: what follows a colon is what is wanted; more, less, at-least, at-most: a bound;
# exact: the value is exact; narrowly: by a small margin; uncertain: the statement is a guess; impending: it is about to happen
[adverb kind=manner]
puur, gewoon, bergop, bergaf, bitter, zuur, zoet, grandioos, dominant, raar, gek, uniek, wereldwijd, fysiek, mentaal, mondiaal, fenomenaal, traditioneel, eensgezind, zeldzaam, heus

[adverb]
jarenlang, maandenlang, wekenlang, urenlang, daartoe, laatst

[hedge]
op het punt, op winnen, op verliezen, op opgeven, op afstappen | kind=impending
liever, het liefst | kind=rather
exact, precies, welgeteld, op de kop af, liefst, maar liefst, niet minder dan, slechts | kind=exact
ongeveer, circa, ca., zo'n, om en nabij, om en bij, rond de, rond, omstreeks, een stuk of, plusminus, grofweg, pakweg | kind=approximate
zowat, naar schatting, tegen de, een kleine, een goeie, een goede, een dikke, een krappe, een slordige | kind=approximate
dik, ruim, een ruime, ruime, dikke, krap, krappe, kleine, slordige | kind=approximate
in de buurt van, in de orde van, gemiddeld, iets van, zo ongeveer, nagenoeg | kind=approximate
iets meer dan | kind=more
iets minder dan | kind=less
meer dan | kind=more
minder dan, nog geen | kind=less
minstens, minimaal, ten minste, tenminste, op zijn minst, op z'n minst | kind=at-least
hooguit, hoogstens, maximaal, ten hoogste, op zijn hoogst, op z'n hoogst, niet meer dan, amper, nauwelijks | kind=at-most
bijna, net geen, net niet, op een haar na, op een haar, haast, vrijwel, zo goed als, op een zucht van, op een zucht na | kind=not-quite
nét niet, nét geen, juist niet, juist geen, op het nippertje niet, op een paar tellen na, op een paar centimeter na | kind=not-quite
op een fractie na, op een haartje na, op een neuslengte na, op een banddikte na, nipt niet | kind=not-quite
nipt, nipte, op het nippertje, nog net, net aan, maar net, ternauwernood, op een banddikte, met een neuslengte | kind=narrowly
doel, doelstelling, streven, jongensdroom, opdracht, ambitie, ambities, droom, dromen, missie, wens, hoofddoel, einddoel, streefdoel, doelen, hoop | kind=goal
misschien, wellicht, mogelijk, vermoedelijk, waarschijnlijk, allicht, naar verluidt, naar verwachting, vast en zeker | kind=uncertain
mogelijkerwijs, ongetwijfeld, blijkbaar, kennelijk, klaarblijkelijk, schijnbaar, ogenschijnlijk, zogezegd, zogenaamd | kind=uncertain
eventueel, desnoods, naar alle waarschijnlijkheid, hoogstwaarschijnlijk, hopelijk, in principe, normaal gezien, normaal gesproken | kind=uncertain

[coordinator]
want, dus | kind=clause
noch | pair=noch
en, maar, doch, alsook, evenals, alsmede, én, en ook, maar ook, en dus
of, óf, of wel, ofwel, oftewel | kind=or
zowel | pair=als joins=en
hetzij | pair=hetzij
enerzijds, anderzijds, plus, &

[subordinator]
nadat | kind=time offset=-1
voordat, vooraleer, alvorens | kind=time offset=1
toen, waarna, zodra, sinds, sedert, nu, totdat, tot, eer, eerdat, zolang | kind=time
voor, vanaf het moment dat, op het moment dat, tegen de tijd dat, telkens als, telkens wanneer, zo gauw, van zodra | kind=time
terwijl | kind=while
omdat, doordat, aangezien, want, daar, vermits, gezien het feit dat, dankzij het feit dat, nu dat, temeer omdat | kind=cause
temeer daar, te meer omdat, mede omdat, zeker omdat | kind=cause
als, indien, mits, tenzij, wanneer, ingeval, voor het geval, voor het geval dat, zo, mocht, op voorwaarde dat | kind=condition
in het geval dat, behalve als, alleen als, gesteld dat, zelfs als | kind=condition
hoewel, ofschoon, al, ook al, alhoewel, zij het, ondanks dat, ondanks het feit dat, niettegenstaande, ook als, hoezeer | kind=concession
dat, hoe, waarom | kind=complement
of, als of | kind=whether
om, zodat, opdat, ten einde, teneinde, om te, zo dat | kind=purpose
alsof, dan, zoals, net als, net zoals, naarmate, naargelang, evenals, laat staan dat, behalve dat, in plaats van, zonder dat | kind=comparison
zonder, door te | kind=manner

[relative]
die, dat, wie, wat, welke, welk, hetgeen, hetwelk
wiens, wier | kind=possessive
waar, waarin, waarop, waarbij | kind=adverbial place
waarmee | kind=adverbial role=with
waarvoor, waardoor, waarna, waarvan, waaronder, waaraan, waarom | kind=adverbial
waarachter, waarover, waartegen, waartussen, waarbinnen, waarnaast, waaruit, waartoe, waarheen, waarlangs, waarboven | kind=adverbial
waarzonder, waarnaar, waaromheen, met wie, voor wie, van wie, door wie, tegen wie, achter wie, bij wie, aan wie | kind=adverbial
naast wie, onder wie, over wie, op wie, na wie, tussen wie, zonder wie | kind=adverbial

[adverb]
nu, toen, daarna, vervolgens, later, eerder, straks, dadelijk, meteen, direct, onmiddellijk, zo meteen, intussen, ondertussen | kind=time
inmiddels, tegelijk, tegelijkertijd, destijds, indertijd, weleer, vroeger, ooit, vaak, dikwijls, meestal, doorgaans, soms | kind=time
af en toe, nu en dan, telkens, steeds, altijd, immer, voortdurend, constant, continu, eindelijk, uiteindelijk, ten slotte | kind=time
tenslotte, tot slot, aanvankelijk, eerst, in het begin, voorlopig, vooralsnog, tijdelijk, binnenkort, weldra, spoedig, gauw | kind=time
onlangs, recent, recentelijk, kortgeleden, pas, net, zopas, zonet, zojuist, daarnet, al, reeds, nog, nog steeds, alsnog | kind=time
weer, opnieuw, wederom, andermaal, nogmaals, alweer, terug, voor het eerst, voortaan, sindsdien, nadien, voordien, daarvoor | kind=time
daarvóór, vooraf, achteraf, naderhand, na afloop, tot nu toe, tot dusver, tot dusverre, tot op heden, tot vandaag, momenteel | kind=time
op dit moment, thans, tegenwoordig, halverwege, onderweg, plots, plotseling, opeens, ineens, gaandeweg, geleidelijk | kind=time
stilaan, langzaamaan, langzaam maar zeker, vroeg, laat, te laat, op tijd, tijdig, voortijdig, lang, kort, even, eventjes | kind=time
kortstondig, permanent, dagelijks, wekelijks, maandelijks, jaarlijks, keer op keer, achtereenvolgens, opeenvolgend | kind=time
achtereen, op rij, achter elkaar, na elkaar, doorlopend, aansluitend, toentertijd, gedurig | kind=time
heel, zeer, erg, uiterst, bijzonder, behoorlijk, vrij, redelijk, tamelijk, nogal, best, flink, stevig, fors, fel, sterk | kind=degree
duidelijk, ruimschoots, veruit, verreweg, veel, wat, iets, een beetje, een stuk, een fractie, fractioneel, lichtjes, licht | kind=degree
enigszins, ietwat, ietsje, nauwelijks, amper, bijna, haast, vrijwel, nagenoeg, volledig, helemaal, compleet, totaal, geheel | kind=degree
volkomen, absoluut, volstrekt, grotendeels, deels, gedeeltelijk, half, te, zo, zelfs, minder, meer, meest, minst | kind=degree
steeds meer, hoe langer hoe meer, des te, extra, extreem, enorm, ontzettend, verschrikkelijk, geweldig, ongelooflijk | kind=degree
ongelofelijk, buitengewoon, uitermate, dermate, zodanig, danig, serieus, zwaar, ernstig, ferm, royaal, overtuigend, onbedreigd | kind=degree
ook, eveneens, alleen, slechts, enkel, maar, vooral, met name, juist, precies, exact, zelf, zelfs niet, louter, uitsluitend | kind=focus
voornamelijk, hoofdzakelijk, onder meer, onder andere, bovendien, daarnaast, daarenboven, tevens, verder, voorts, overigens | kind=focus
trouwens, evenzeer, evengoed, ook nog, ook al, in het bijzonder, allereerst, eigenlijk, feitelijk, op zich | kind=focus
toch, echter, immers, namelijk, dus, daarom, daardoor, daarmee, hierdoor, hiermee, zodoende, derhalve, bijgevolg | kind=sentence
dan | kind=consequence
# each of several its own, in the order in which they are named
respectievelijk, onderscheidenlijk | kind=respective
niettemin, desondanks, desalniettemin, nochtans, evenwel, daarentegen, integendeel, weliswaar, inderdaad, uiteraard | kind=sentence
natuurlijk, vanzelfsprekend, helaas, jammer genoeg, spijtig genoeg, gelukkig, hopelijk, verrassend, verrassend genoeg | kind=sentence
opvallend, opvallend genoeg, merkwaardig genoeg, tot ieders verrassing, zoals verwacht, naar behoren, wel | kind=sentence
anders, anders gezegd, kortom, al met al, per slot van rekening, alles bij elkaar, in elk geval, in ieder geval | kind=sentence
hoe dan ook, sowieso, misschien, wellicht, mogelijk, waarschijnlijk, vermoedelijk, blijkbaar, kennelijk, zeker, beslist | kind=sentence
aldus, volgens eigen zeggen, naar eigen zeggen, eerlijk gezegd, in feite, in wezen, noodgedwongen, toevallig | kind=sentence
# Where one has just come: of a round as well, "daarin werd hij vijfde".
daar, daarin, hierin, aldaar | kind=place place
er, hier, ginds, ginder, ergens, overal, nergens, elders, thuis, buitenshuis, binnen, buiten, boven, beneden, onderaan | kind=place
bovenaan, achterin, achteraan, vooraan, voorop, voorin, opzij, rechts, links, rechtdoor, achterop, ernaast, eronder, erop | kind=place
erin, eruit, ervoor, erna, ertegen, ertussen, ervan, ervandoor, ermee, eraan, erbij, erachter, erover, erdoor, erboven | kind=place
erheen, erlangs, erom, eraf, ertoe, daarop, daaraan, daarbij, daarvan, daarover, daaruit, daarachter, daartegen | kind=place
daartussen, daaronder, daarboven, daarheen, daarnaartoe, hierop, hieraan, hierbij, hiervan, hierover, hiervoor | kind=place
hieruit, hierna, hiernaast, hierheen, alhier, ter plaatse, ter plekke, dichtbij, veraf, vlakbij, verderop | kind=place
naar huis, naar voren, naar achteren, weg, vandaan, heen, terzijde, onderuit, omver, overeind, rechtop, vooruit, achteruit | kind=place
netjes, keurig, simpel, eenvoudig, gemakkelijk, makkelijk, moeiteloos, vlot, knap, soeverein, solo | kind=manner
samen, gezamenlijk, apart, individueel, onderling, in zijn eentje, in haar eentje, op eigen kracht, hard, snel, traag | kind=manner
langzaam, rustig, voorzichtig, zachtjes, gretig, gewillig, graag, liefst, vrijwillig, officieel, formeel, definitief | kind=manner
virtueel, zichtbaar, lelijk, ongelukkig, pijnlijk, zo snel mogelijk, op die manier, zo goed als | kind=manner

[question-word]
wie, wat, hoe, waarom, wanneer, welke, welk, waar, waarheen, waarmee, hoelang, hoe lang, hoeveel, hoever, hoe ver, hoezo
wiens, sinds wanneer, vanwaar, waarvoor, hoe laat, hoe snel, hoe vaak, wat voor, in hoeverre, met wie, tegen wie

[interjection]
ja, nee, neen, oké, ok, ach, och, o, oh, ah, aha, hé, hè, hoi, hallo, dag, tja, nou, nou ja, ja hoor, welja, zeg, kijk
bravo, proficiat, gefeliciteerd, hoera, hoezee, hiep hiep hoera, helaas, sorry, pardon, bedankt, dank je, dank u, alstublieft
alsjeblieft, wauw, wow, amai, allez, komaan, kom op, hup, hop, bam, boem, ai, au, oei, oeps, bah, jee, jeetje, god, mijn god
verdorie, verdomme, potverdorie, jammer, punt uit, enfin, voilà, chapeau, basta, goh, zo, tsja, tjonge, pff, mooi zo, yes

[abbreviation]
# may-end: can also stand at the end of a sentence
o.a., o.m., v., bijv., bv., b.v., dhr., mevr., mw., dr., drs., ir., ing., mr., ds., st., ste., mgr., ca., resp., m.n., m.a.w.
d.w.z., t.o.v., i.p.v., i.v.m., m.b.t., m.b.v., t.b.v., t.a.v., n.a.v., i.h.k.v., i.s.m., i.t.t., a.d.h.v., z.g.
zgn., z.g.n., zog., vgl., cf., vs., fig., blz., p., afb., art., alg., afd., vnl., incl., excl., gem., evt., plm.
vlg., vd., v.d., jl., a.s., ll., gep., geb., overl., wnd., plv., opm., ed., aug., febr., feb.
mrt., apr., sept., okt., nov., dec., nr., nrs., pag., w.o., t.n.v., v.l.n.r.
l.n.r., s.v.p., a.u.b., p.p., p.o., i.m., t.w., t.g.v., n.o.t.k., e.v., e.e.a., i.e., e.g., sen., lt., kol., gen.
enz., jan., max., prof., etc., e.d., e.a., cs., c.s., jr., sr., min., sec., km., m., kg., cm., p.m., a.m., v.chr., n.chr. | may-end
bijl., o.i.d., d.d., inc., ltd., co., bros., n.v., s.a., km/u., pts., ptn., gew., verl. | may-end
