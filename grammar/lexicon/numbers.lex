# Numerals. value = the number; compound = may stand within a longer word (vijf-en-zeventig, honderdeerste);
# ambiguous = also an article, a number only before a unit; thousandths = a number with a fraction;
# joiner = binds the parts of a numeral, half = a number only with another word.

[numeral compound]
nul | value=0
een | value=1 ambiguous
één, éen, eén, èèn, een- | value=1
twee | value=2
drie, dríe | value=3
vier | value=4
vijf | value=5
zes | value=6
zeven | value=7
acht | value=8
negen | value=9
tien | value=10
elf | value=11
twaalf | value=12
dertien | value=13
veertien | value=14
vijftien | value=15
zestien | value=16
zeventien | value=17
achttien | value=18
negentien | value=19
twintig | value=20
dertig | value=30
veertig | value=40
vijftig | value=50
zestig | value=60
zeventig | value=70
tachtig | value=80
negentig | value=90
# factor = the word multiplies what stands before it.
honderd | value=100 factor=1
duizend | value=1000 factor=1
miljoen, mln | value=1000000 factor=1
miljard, mld | value=1000000000 factor=1
half, halve | thousandths=500 half
kwart | thousandths=250 half factor=1

[numeral]
anderhalf, anderhalve | thousandths=1500
dozijn, dozijnen | value=12 factor=1
gros | value=144 factor=1
½ | thousandths=500
¼ | thousandths=250
¾ | thousandths=750
⅓ | thousandths=333
⅔ | thousandths=667
⅛ | thousandths=125
⅕ | thousandths=200
⅖ | thousandths=400
⅗ | thousandths=600
⅘ | thousandths=800
⅙ | thousandths=167
⅚ | thousandths=833
⅜ | thousandths=375
⅝ | thousandths=625
⅞ | thousandths=875

[numeral joiner]
en, ën | compound
komma | kind=decimal

[numeral ordinal compound]
nulde | value=0
eerste | value=1
tweede | value=2
derde | value=3
vierde | value=4
vijfde | value=5
zesde | value=6
zevende | value=7
achtste | value=8
negende | value=9
tiende | value=10
elfde | value=11
twaalfde | value=12
dertiende | value=13
veertiende | value=14
vijftiende | value=15
zestiende | value=16
zeventiende | value=17
achttiende | value=18
negentiende | value=19
twintigste | value=20
dertigste | value=30
veertigste | value=40
vijftigste | value=50
zestigste | value=60
zeventigste | value=70
tachtigste | value=80
negentigste | value=90
honderdste | value=100
duizendste | value=1000
miljoenste | value=1000000

# Makes an ordinal of the digits or the numeral before it: 21e, 21ste, 21-ste, eenentwintigste.
[ordinal-suffix]
ste, de | compound
e, ᵉ

# The first three letters of every numeral that a longer word can begin with: other words are not taken apart.
[numeral-start]
een, één, éen, eén, twe, dri, drí, vie, vij, zes, zev, ach, neg, tie, elf, twa, der, vee, twi, tac, hon, dui, mil, hal, kwa, nul
