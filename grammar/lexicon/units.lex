# Units of measure and the words around values.
# type = what is measured; unit = its name; factor = how much one is: in seconds for a time, in millimetres for a length;
# exact = one of it, also without a number; ambiguous = not behind the article "een"; glued = only right behind digits.

[unit type=time]
milliseconde, milliseconden, ms | thousandths=1 unit=millisecond
seconde, seconden, seconds, sec, sec., secs, s, secondes, secondje, secondjes, tel, tellen, tellen | factor=1 unit=second
minuut, minuten, min, min., minuutje, minuutjes | factor=60 unit=minute
kwartier, kwartieren, kwartiertje | factor=900 unit=quarter-hour
halfuur, halfuurtje | factor=1800 unit=half-hour exact
uur, uren, uurtje, uurtjes, u, u., h | factor=3600 unit=hour
dag, dagen, dgn, dagje, dagjes, werkdag, werkdagen | factor=86400 unit=day
etmaal, etmalen | factor=86400 unit=day
week, weken, weekje, weekjes | factor=604800 unit=week
maand, maanden, mnd, maandje, maandjes | factor=2592000 unit=month
kwartaal, kwartalen | factor=7776000 unit=quarter
halfjaar | factor=15768000 unit=half-year exact
jaar, jaren, jaartje, jaartjes, jr | factor=31536000 unit=year
decennium, decennia | factor=315360000 unit=decade
# loose: only among other units of time written together: 3m45s.
m | factor=60 unit=minute loose

# A part of a second, or of another unit named with "van": drie tienden, twee duizendsten van een seconde.
[unit type=fraction]
tiende, tienden | value=10 unit=tenth
honderdste, honderdsten, honderste, hondersten | value=100 unit=hundredth
duizendste, duizendsten | value=1000 unit=thousandth
tiende seconde, tiende seconden, tienden seconde, tienden van een seconde, tiende van een seconde, tiende van de seconde, tienden van de seconde, tiendes van een seconde, tiende tel, tienden van een tel, tiende van een tel | value=10 unit=tenth
honderdste seconde, honderdste seconden, honderdsten seconde, honderdsten van een seconde, honderdste van een seconde, honderdste van de seconde, honderdsten van de seconde, honderdste tel, honderdsten van een tel | value=100 unit=hundredth
duizendste seconde, duizendste seconden, duizendsten seconde, duizendsten van een seconde, duizendste van een seconde, duizendste van de seconde, duizendsten van de seconde | value=1000 unit=thousandth
tiende punt, tienden van een punt, tiende van een punt | value=10 unit=tenth kind=points
honderdste punt, honderdsten van een punt, honderdste van een punt | value=100 unit=hundredth kind=points
duizendste punt, duizendsten van een punt, duizendste van een punt | value=1000 unit=thousandth kind=points

[unit type=length]
millimeter, millimeters, mm | factor=1 unit=millimetre
centimeter, centimeters, cm | factor=10 unit=centimetre
decimeter, decimeters, dm | factor=100 unit=decimetre
meter, meters, m, m., mtr, metertje | factor=1000 unit=metre
decameter, decameters, dam | factor=10000 unit=decametre
hectometer, hectometers, hm | factor=100000 unit=hectometre
kilometer, kilometers, km, km., kilometertje, kms | factor=1000000 unit=kilometre
k, K | factor=1000000 unit=kilometre glued
mijl, mijlen, mile, miles, mijltje | factor=1609344 unit=mile
yard, yards | factor=914 unit=yard
inch, inches | factor=25 thousandths=400 unit=inch
voet, feet | factor=304 thousandths=800 unit=foot ambiguous

[unit type=points]
punt, punten, puntje, puntjes, pt, pt., pts, ptn, ptn., pnt, pnt. | unit=point

# Behind digits or a numeral, with or without a hyphen: 23-jarige, vierendertigjarige.
[unit type=age]
jarige, jarigen, jarig, jarigs | unit=year compound
jaar oud, jaar jong, jaren oud, jaren jong, jaar oude, jaar jonge, jr oud | unit=year

# Measures that no fact is made of: later stages must not take the number for anything.
[unit type=blocked]
procent, %, percent, pct, procentpunt, procentpunten | unit=percent
promille, ‰ | unit=permille
euro, euro's, €, dollar, dollars, $, pond, ponden, £, gulden, guldens, frank, franken, cent, centen, eurocent, yen, kronen | unit=currency
kilo, kilo's, kilogram, kg, gram, gr, ton, pondje, milligram, mg | unit=weight
graad, graden, °, °C, ° C, graden Celsius, graden celsius, graden onder nul, graden boven nul | unit=degree
liter, liters, milliliter, ml, cl, centiliter, dl, deciliter | unit=volume
watt, kilowatt, volt, pk, toeren, bar | unit=power
km / u, km / h, km/u, km/h, kmu, kmh, kilometer per uur, km per uur, kilometer in het uur, kilometer p / u, meter per seconde, m / s, mijl per uur, knopen, kilometer / uur, km / uur | unit=speed
m2, m², m³, m3, km2, km², hectare, hectaren, vierkante meter, vierkante kilometer, vierkante meters, kubieke meter, are, ha | unit=area
slagen per minuut, hartslagen, toeren per minuut | unit=rate
megapixel, megabyte, gigabyte, GB, MB, kB, gb, mb | unit=data

# Words before or after a value that tell what it is.
[value-cue type=clock]
om, vanaf, rond, omstreeks, klokslag, stipt, klokke, tegen, tussen

[value-cue type=time]
in, met, na, naar, op, binnen, over, tijd, onder, eindtijd, rondetijd, gedurende, duurde, duurt, per, chrono

[value-cue type=ridden]
in, na, met

[value-cue type=of]
van

[value-cue type=time-noun]
tijd, eindtijd, chrono, toptijd, besttijd, recordtijd

[value-cue type=after-duration]
later, lang, eerder, geleden, achterstand, voorsprong, sneller, trager, langzamer, terug, onderweg, vroeger, durende, durend, volgehouden, na, straf, tijdstraf, meer, minder, nodig, over

# After "een tiende", "een honderdste": the fraction, not the ordinal.
[value-cue type=after-fraction]
sneller, langzamer, trager, rapper, vlugger, te, van, achter, achterstand, voor, voorsprong, verschil, tekort, meer, minder, onder, boven, na, op, later, eerder, harder, beter, slechter, vroeger, scheelde, scheelt, was, is, en, of, bleef, toe, geklopt, verslagen, afgetroefd, gemist, mis, naast

[value-cue type=year]
in, van, sinds, uit, vanaf, tot, seizoen, jaar, eind, begin, medio, anno, zomer, winter, voorjaar, najaar, lente, herfst, vóór, voor, na, tussen, editie, OS, WK, EK, NK, Spelen, Winterspelen, Zomerspelen

[value-cue type=age]
van, is, was, ben, bent, pas, nog, slechts, inmiddels, intussen, ondertussen, amper, nauwelijks, bijna, werd, wordt, nu, met, zijn, haar, mijn, z'n, d'r

# "is tussen de 20 en 25 jaar"
[value-cue type=between vague]
tussen

[value-cue type=range]
en, tot, t / m, tot en met, tem, of, à

[value-cue type=either]
of, à

[value-cue type=filler]
volle, hele, lange, korte, extra, slopende, luttele, schamele, magere, kostbare, zware

[value-cue type=amount]
hoog, ver, lang, diep, breed, vooruit

# Before the number: € 500, windkracht 5.
[value-cue type=blocked]
€, $, £, euro, windkracht, pagina, blz, artikel, kanaal, NPO

# "staat op min zes"
[value-cue type=below]
min, minus

# de hele dag, het gehele jaar
[value-cue type=whole]
hele, gehele, heel, volle

# een uur lang
[value-cue type=lasting]
lang

[value-cue type=after-age]
leeftijd

# "twee derde van de race", but "twee derde plaatsen".
[value-cue type=part]
van, deel, delen

# "vijf achtsten": the parts of one, in the plural.
[value-cue type=parts]
derden | value=3
vierden | value=4
vijfden | value=5
zesden | value=6
zevenden | value=7
achtsten | value=8
negenden | value=9
twintigsten | value=20

# Words of the time of day. ambiguous = it may be twelve hours later.
[clock-word]
half | kind=half ambiguous
kwart | kind=quarter ambiguous
over | kind=past ambiguous
voor | kind=to ambiguous
minuut, minuten | kind=minute
uur, u, uurs | kind=hour ambiguous
middernacht | hour=0
middaguur | hour=12
# "rond 9'en", "rond 10-en": what an hour in digits ends in.
en | kind=ending
# loose: only behind a word such as "rond".
enen | hour=1 loose
tweeën | hour=2 loose
drieën | hour=3 loose
vieren | hour=4 loose
vijven | hour=5 loose
zessen | hour=6 loose
zevenen | hour=7 loose
achten | hour=8 loose
negenen | hour=9 loose
tienen | hour=10 loose
elven | hour=11 loose
twaalven | hour=12 loose

# A full stop behind these ends no sentence.
[abbreviation]
febr, feb, mrt, apr, aug, sept, okt, nov, dec, sec, min, tel, nr, nrs, cat, gem, ca, plm, blz, pag, resp, afd, kat, st, ste, dr, mr, ds, vs, dhr, mevr, prof, ir, drs
