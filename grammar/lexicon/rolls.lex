# Words that head a list of names: what stands behind the colon, between commas, is a person.

[roll]
afwezig, afwezigen, niet inzetbaar, niet beschikbaar, niet fit, geblesseerd, geblesseerden, blessures, geschorst, geschorsten, ontbreken
ontbreekt, twijfelachtig, twijfelgeval, twijfelgevallen, onzeker, twijfel, terug, terugkeer, inzetbaar
opstelling, opstellingen, vermoedelijke opstelling, mogelijke opstelling, verwachte opstelling, basiself, wissels, wissel, bank
reserves, selectie, definitieve selectie, voorlopige selectie, keepers, doelmannen, doelvrouwen, keepsters, verdedigers, verdedigsters
middenvelders, middenveldsters, aanvallers, aanvalsters, spelers, speelsters, afvallers, opbouwers, cirkellopers, hoekspelers

# "ATP-29": a place in a ranking.
[value-cue type=ranking world name=wereldranglijst]
ATP, WTA, FIFA, PDC
