# Words that head a list of names: what stands behind the colon, between commas, is a person.

[roll]
afwezig, afwezigen, niet inzetbaar, niet beschikbaar, niet fit, geblesseerd, geblesseerden, blessures, geschorst, geschorsten, ontbreken
out, onbeschikbaar, ontbrekend, ontbrekenden, afwezigheden, blessuregevallen, ziekenboeg, in de ziekenboeg, er niet bij, niet speelgerechtigd
opgave, opgaves, opgaven, opgegeven, uitgevallen, uitvaller, uitvallers, niet gestart, niet gefinisht, buiten tijd, gediskwalificeerd, gedeclasseerd, DNF, DNS, DSQ
ontbreekt, twijfelachtig, twijfelgeval, twijfelgevallen, onzeker, twijfel, terug, terugkeer, inzetbaar
opstelling, opstellingen, vermoedelijke opstelling, mogelijke opstelling, verwachte opstelling, basiself, wissels, wissel, bank
scores, topscorers, topscorer, doelpuntenmakers, doelpunten, scoreverloop, puntenmakers
reserves, selectie, definitieve selectie, voorlopige selectie, keepers, doelmannen, doelvrouwen, keepsters, verdedigers, verdedigsters
scheidsrechter, scheidsrechters, arbiter, geel, rood, gele kaart, gele kaarten, rode kaart, rode kaarten, invallers, ingevallen, bemanning, ploeg, deelnemers, deelneemsters, aan de start, aan het vertrek, startlijst, kopgroep, koplopers, vluchters, achtervolgers
middenvelders, middenveldsters, aanvallers, aanvalsters, spelers, speelsters, afvallers, opbouwers, cirkellopers, hoekspelers

# "ATP-29": a place in a ranking.
[value-cue type=ranking world name=wereldranglijst]
ATP, WTA, FIFA, PDC

# "P4": a place, as the paddock counts.
[paddock-place]
P1 | rank=1
P2 | rank=2
P3 | rank=3
P4 | rank=4
P5 | rank=5
P6 | rank=6
P7 | rank=7
P8 | rank=8
P9 | rank=9
P10 | rank=10
P11 | rank=11
P12 | rank=12
P13 | rank=13
P14 | rank=14
P15 | rank=15
P16 | rank=16
P17 | rank=17
P18 | rank=18
P19 | rank=19
P20 | rank=20
P21 | rank=21
P22 | rank=22
P23 | rank=23
P24 | rank=24
P25 | rank=25
P26 | rank=26
P27 | rank=27
P28 | rank=28
P29 | rank=29
P30 | rank=30
