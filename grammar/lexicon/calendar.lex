# Days, months and other words of time. offset and week/month/year/season count from the day of publication,
# with anchor=text from the day the text is talking of.

[weekday]
maandag, maandags | day=1
maandagochtend, maandagmorgen, maandagvoormiddag, maandag-ochtend, maandag-morgen, maandag-voormiddag | day=1 daypart=morning
maandagmiddag, maandagnamiddag, maandag-middag, maandag-namiddag | day=1 daypart=afternoon
maandagavond, maandagvooravond, maandag-avond, maandag-vooravond | day=1 daypart=evening
maandagnacht, maandag-nacht | day=1 daypart=night
dinsdag, dinsdags | day=2
dinsdagochtend, dinsdagmorgen, dinsdagvoormiddag, dinsdag-ochtend, dinsdag-morgen, dinsdag-voormiddag | day=2 daypart=morning
dinsdagmiddag, dinsdagnamiddag, dinsdag-middag, dinsdag-namiddag | day=2 daypart=afternoon
dinsdagavond, dinsdagvooravond, dinsdag-avond, dinsdag-vooravond | day=2 daypart=evening
dinsdagnacht, dinsdag-nacht | day=2 daypart=night
woensdag, woensdags | day=3
woensdagochtend, woensdagmorgen, woensdagvoormiddag, woensdag-ochtend, woensdag-morgen, woensdag-voormiddag | day=3 daypart=morning
woensdagmiddag, woensdagnamiddag, woensdag-middag, woensdag-namiddag | day=3 daypart=afternoon
woensdagavond, woensdagvooravond, woensdag-avond, woensdag-vooravond | day=3 daypart=evening
woensdagnacht, woensdag-nacht | day=3 daypart=night
donderdag, donderdags | day=4
donderdagochtend, donderdagmorgen, donderdagvoormiddag, donderdag-ochtend, donderdag-morgen, donderdag-voormiddag | day=4 daypart=morning
donderdagmiddag, donderdagnamiddag, donderdag-middag, donderdag-namiddag | day=4 daypart=afternoon
donderdagavond, donderdagvooravond, donderdag-avond, donderdag-vooravond | day=4 daypart=evening
donderdagnacht, donderdag-nacht | day=4 daypart=night
vrijdag, vrijdags | day=5
vrijdagochtend, vrijdagmorgen, vrijdagvoormiddag, vrijdag-ochtend, vrijdag-morgen, vrijdag-voormiddag | day=5 daypart=morning
vrijdagmiddag, vrijdagnamiddag, vrijdag-middag, vrijdag-namiddag | day=5 daypart=afternoon
vrijdagavond, vrijdagvooravond, vrijdag-avond, vrijdag-vooravond | day=5 daypart=evening
vrijdagnacht, vrijdag-nacht | day=5 daypart=night
zaterdag, zaterdags | day=6
zaterdagochtend, zaterdagmorgen, zaterdagvoormiddag, zaterdag-ochtend, zaterdag-morgen, zaterdag-voormiddag | day=6 daypart=morning
zaterdagmiddag, zaterdagnamiddag, zaterdag-middag, zaterdag-namiddag | day=6 daypart=afternoon
zaterdagavond, zaterdagvooravond, zaterdag-avond, zaterdag-vooravond | day=6 daypart=evening
zaterdagnacht, zaterdag-nacht | day=6 daypart=night
zondag, zondags | day=7
zondagochtend, zondagmorgen, zondagvoormiddag, zondag-ochtend, zondag-morgen, zondag-voormiddag | day=7 daypart=morning
zondagmiddag, zondagnamiddag, zondag-middag, zondag-namiddag | day=7 daypart=afternoon
zondagavond, zondagvooravond, zondag-avond, zondag-vooravond | day=7 daypart=evening
zondagnacht, zondag-nacht | day=7 daypart=night

# abbreviated: also a name or another word, good only next to a number.
[month]
januari | month=1
jan, jan. | month=1 abbreviated
februari | month=2
feb, feb., febr, febr. | month=2 abbreviated
maart | month=3
mrt, mrt. | month=3 abbreviated
april | month=4
apr, apr. | month=4 abbreviated
mei | month=5
juni | month=6
jun, jun. | month=6 abbreviated
juli | month=7
jul, jul. | month=7 abbreviated
augustus | month=8
aug, aug. | month=8 abbreviated
september | month=9
sep, sep., sept, sept. | month=9 abbreviated
oktober | month=10
okt, okt. | month=10 abbreviated
november | month=11
nov, nov. | month=11 abbreviated
december | month=12
dec, dec. | month=12 abbreviated

[relative-day]
vandaag, heden | offset=0
gisteren | offset=-1
gisterochtend, gisterenochtend, gisteren ochtend, gistermorgen, gisterenmorgen, gisteren morgen, gistervoormiddag, gisterenvoormiddag, gisteren voormiddag | offset=-1 daypart=morning
gistermiddag, gisterenmiddag, gisteren middag, gisternamiddag, gisterennamiddag, gisteren namiddag | offset=-1 daypart=afternoon
gisteravond, gisterenavond, gisteren avond | offset=-1 daypart=evening
gisternacht, gisterennacht, gisteren nacht, de voorbije nacht, afgelopen nacht, de afgelopen nacht | offset=0 daypart=night
eergisteren | offset=-2
eergisterochtend, eergisterenochtend | offset=-2 daypart=morning
eergistermiddag, eergisterenmiddag | offset=-2 daypart=afternoon
eergisteravond, eergisterenavond | offset=-2 daypart=evening
morgen | offset=1
morgenochtend, morgenvroeg, morgen vroeg, morgenvoormiddag, morgen voormiddag | offset=1 daypart=morning
morgenmiddag, morgennamiddag, morgen namiddag, morgen middag | offset=1 daypart=afternoon
morgenavond, morgen avond | offset=1 daypart=evening
morgennacht | offset=1 daypart=night
overmorgen | offset=2
vanochtend, vanmorgen, vanvoormiddag, deze voormiddag, deze morgen, deze ochtend, vandaag voormiddag | offset=0 daypart=morning
vanmiddag, vannamiddag, deze namiddag, deze middag, vandaag namiddag | offset=0 daypart=afternoon
vanavond, deze avond, hedenavond | offset=0 daypart=evening
vannacht, deze nacht | offset=0 daypart=night
dezelfde dag, diezelfde dag, dezelfde dag nog, die dag, later op de dag, later die dag, eerder op de dag, eerder die dag, even later op de dag | offset=0 anchor=text
dezelfde avond, diezelfde avond, die avond, later die avond, later op de avond, eerder op de avond, eerder die avond | offset=0 anchor=text daypart=evening
dezelfde middag, diezelfde middag, die middag, later die middag, eerder die middag, later op de middag, eerder op de middag | offset=0 anchor=text daypart=afternoon
dezelfde ochtend, diezelfde ochtend, die ochtend, die morgen | offset=0 anchor=text daypart=morning
een dag eerder, één dag eerder, 1 dag eerder, een dag daarvoor, een dag ervoor, een dag tevoren, een dag voordien, daags voordien, daags ervoor, daags daarvoor, daags tevoren, daags vooraf, de dag ervoor, de dag daarvoor, de dag tevoren, de dag voordien, de vorige dag, een etmaal eerder, een etmaal daarvoor, een etmaal ervoor, een etmaal tevoren, 24 uur eerder, vierentwintig uur eerder, 24 uur ervoor, 24 uur daarvoor, nog geen 24 uur eerder | offset=-1 anchor=text
de avond ervoor, de avond daarvoor, de avond tevoren, een avond eerder, de vorige avond | offset=-1 anchor=text daypart=evening
een dag later, één dag later, 1 dag later, een dag nadien, een dag erna, een dag daarna, daags nadien, daags erna, daags daarna, daags later, de dag erna, de dag erop, de dag daarna, de dag daarop, de dag nadien, de volgende dag, een etmaal later, 24 uur later, vierentwintig uur later | offset=1 anchor=text
de volgende ochtend, de volgende morgen, de ochtend erna, de ochtend erop, de ochtend daarna | offset=1 anchor=text daypart=morning
de volgende middag | offset=1 anchor=text daypart=afternoon
de volgende avond, de avond erna, een avond later | offset=1 anchor=text daypart=evening
een dag geleden, één dag geleden, 1 dag geleden, een etmaal geleden, 24 uur geleden | offset=-1
over een dag, over 24 uur | offset=1
twee dagen geleden, 2 dagen geleden, 48 uur geleden | offset=-2
twee dagen eerder, twee dagen daarvoor, twee dagen ervoor, twee dagen tevoren, twee dagen voordien, 2 dagen eerder, 2 dagen daarvoor, 2 dagen ervoor, 2 dagen tevoren, 2 dagen voordien, twee etmalen eerder, 48 uur eerder | offset=-2 anchor=text
twee dagen later, twee dagen daarna, twee dagen erna, twee dagen nadien, 2 dagen later, 2 dagen daarna, 2 dagen erna, 2 dagen nadien, twee etmalen later, 48 uur later | offset=2 anchor=text
over twee dagen, over 2 dagen | offset=2
drie dagen geleden, 3 dagen geleden | offset=-3
drie dagen eerder, drie dagen daarvoor, drie dagen ervoor, drie dagen tevoren, drie dagen voordien, 3 dagen eerder, 3 dagen daarvoor, 3 dagen ervoor, 3 dagen tevoren, 3 dagen voordien | offset=-3 anchor=text
drie dagen later, drie dagen daarna, drie dagen erna, drie dagen nadien, 3 dagen later, 3 dagen daarna, 3 dagen erna, 3 dagen nadien | offset=3 anchor=text
over drie dagen, over 3 dagen | offset=3
vier dagen geleden, 4 dagen geleden | offset=-4
vier dagen eerder, vier dagen daarvoor, vier dagen ervoor, vier dagen tevoren, vier dagen voordien, 4 dagen eerder, 4 dagen daarvoor, 4 dagen ervoor, 4 dagen tevoren, 4 dagen voordien | offset=-4 anchor=text
vier dagen later, vier dagen daarna, vier dagen erna, vier dagen nadien, 4 dagen later, 4 dagen daarna, 4 dagen erna, 4 dagen nadien | offset=4 anchor=text
over vier dagen, over 4 dagen | offset=4
vijf dagen geleden, 5 dagen geleden | offset=-5
vijf dagen eerder, vijf dagen daarvoor, vijf dagen ervoor, vijf dagen tevoren, vijf dagen voordien, 5 dagen eerder, 5 dagen daarvoor, 5 dagen ervoor, 5 dagen tevoren, 5 dagen voordien | offset=-5 anchor=text
vijf dagen later, vijf dagen daarna, vijf dagen erna, vijf dagen nadien, 5 dagen later, 5 dagen daarna, 5 dagen erna, 5 dagen nadien | offset=5 anchor=text
over vijf dagen, over 5 dagen | offset=5
zes dagen geleden, 6 dagen geleden | offset=-6
zes dagen eerder, zes dagen daarvoor, zes dagen ervoor, zes dagen tevoren, zes dagen voordien, 6 dagen eerder, 6 dagen daarvoor, 6 dagen ervoor, 6 dagen tevoren, 6 dagen voordien | offset=-6 anchor=text
zes dagen later, zes dagen daarna, zes dagen erna, zes dagen nadien, 6 dagen later, 6 dagen daarna, 6 dagen erna, 6 dagen nadien | offset=6 anchor=text
over zes dagen, over 6 dagen | offset=6
zeven dagen geleden, 7 dagen geleden | offset=-7
zeven dagen eerder, zeven dagen daarvoor, zeven dagen ervoor, zeven dagen tevoren, zeven dagen voordien, 7 dagen eerder, 7 dagen daarvoor, 7 dagen ervoor, 7 dagen tevoren, 7 dagen voordien | offset=-7 anchor=text
zeven dagen later, zeven dagen daarna, zeven dagen erna, zeven dagen nadien, 7 dagen later, 7 dagen daarna, 7 dagen erna, 7 dagen nadien | offset=7 anchor=text
over zeven dagen, over 7 dagen | offset=7
acht dagen geleden, 8 dagen geleden | offset=-8
acht dagen eerder, acht dagen daarvoor, acht dagen ervoor, acht dagen tevoren, acht dagen voordien, 8 dagen eerder, 8 dagen daarvoor, 8 dagen ervoor, 8 dagen tevoren, 8 dagen voordien | offset=-8 anchor=text
acht dagen later, acht dagen daarna, acht dagen erna, acht dagen nadien, 8 dagen later, 8 dagen daarna, 8 dagen erna, 8 dagen nadien | offset=8 anchor=text
over acht dagen, over 8 dagen | offset=8
negen dagen geleden, 9 dagen geleden | offset=-9
negen dagen eerder, negen dagen daarvoor, negen dagen ervoor, negen dagen tevoren, negen dagen voordien, 9 dagen eerder, 9 dagen daarvoor, 9 dagen ervoor, 9 dagen tevoren, 9 dagen voordien | offset=-9 anchor=text
negen dagen later, negen dagen daarna, negen dagen erna, negen dagen nadien, 9 dagen later, 9 dagen daarna, 9 dagen erna, 9 dagen nadien | offset=9 anchor=text
over negen dagen, over 9 dagen | offset=9
tien dagen geleden, 10 dagen geleden | offset=-10
tien dagen eerder, tien dagen daarvoor, tien dagen ervoor, tien dagen tevoren, tien dagen voordien, 10 dagen eerder, 10 dagen daarvoor, 10 dagen ervoor, 10 dagen tevoren, 10 dagen voordien | offset=-10 anchor=text
tien dagen later, tien dagen daarna, tien dagen erna, tien dagen nadien, 10 dagen later, 10 dagen daarna, 10 dagen erna, 10 dagen nadien | offset=10 anchor=text
over tien dagen, over 10 dagen | offset=10
elf dagen geleden, 11 dagen geleden | offset=-11
elf dagen eerder, elf dagen daarvoor, elf dagen ervoor, elf dagen tevoren, elf dagen voordien, 11 dagen eerder, 11 dagen daarvoor, 11 dagen ervoor, 11 dagen tevoren, 11 dagen voordien | offset=-11 anchor=text
elf dagen later, elf dagen daarna, elf dagen erna, elf dagen nadien, 11 dagen later, 11 dagen daarna, 11 dagen erna, 11 dagen nadien | offset=11 anchor=text
over elf dagen, over 11 dagen | offset=11
twaalf dagen geleden, 12 dagen geleden | offset=-12
twaalf dagen eerder, twaalf dagen daarvoor, twaalf dagen ervoor, twaalf dagen tevoren, twaalf dagen voordien, 12 dagen eerder, 12 dagen daarvoor, 12 dagen ervoor, 12 dagen tevoren, 12 dagen voordien | offset=-12 anchor=text
twaalf dagen later, twaalf dagen daarna, twaalf dagen erna, twaalf dagen nadien, 12 dagen later, 12 dagen daarna, 12 dagen erna, 12 dagen nadien | offset=12 anchor=text
over twaalf dagen, over 12 dagen | offset=12

# times of the day without a day of their own; both kinds of apostrophe
[daypart]
's ochtends, ’s ochtends, 's morgens, ’s morgens, 's voormiddags, ’s voormiddags, in de ochtend, in de morgen, in de voormiddag, in de vroege ochtend, op de ochtend, voor de middag | daypart=morning
's middags, ’s middags, 's namiddags, ’s namiddags, in de middag, in de namiddag, op de middag, na de middag | daypart=afternoon
's avonds, ’s avonds, 's avonds laat, ’s avonds laat, in de avond, op de avond, in de vooravond, in de loop van de avond | daypart=evening
's nachts, ’s nachts, in de nacht, midden in de nacht, na middernacht | daypart=night
# noon: at twelve or soon after it.
lunchtijd, rond lunchtijd, met lunchtijd, tijdens lunchtijd | daypart=noon

# easter = days from Easter Sunday
[holiday]
nieuwjaarsdag | month=1 dom=1
Nieuwjaar | month=1 dom=1
driekoningen | month=1 dom=6
valentijnsdag | month=2 dom=14
koningsdag | month=4 dom=27
koninginnedag | month=4 dom=30
dag van de arbeid | month=5 dom=1
dodenherdenking | month=5 dom=4
bevrijdingsdag | month=5 dom=5
quatorze juillet | month=7 dom=14
Maria-Hemelvaart, Maria Hemelvaart, Onze-Lieve-Vrouw-Hemelvaart | month=8 dom=15
halloween | month=10 dom=31
allerheiligen | month=11 dom=1
allerzielen | month=11 dom=2
wapenstilstand, wapenstilstandsdag | month=11 dom=11
sinterklaasavond, pakjesavond, sinterklaas | month=12 dom=5
kerstavond | month=12 dom=24
eerste kerstdag, 1e kerstdag, kerstdag, Kerstmis | month=12 dom=25
tweede kerstdag, 2e kerstdag | month=12 dom=26
derde kerstdag | month=12 dom=27
oudjaarsdag, oudejaarsdag, oudjaar, oudejaar, oudjaarsavond, oudejaarsavond, oudjaarsnacht, oudejaarsnacht | month=12 dom=31
aswoensdag | easter=-46
palmzondag | easter=-7
witte donderdag | easter=-3
goede vrijdag | easter=-2
stille zaterdag, paaszaterdag | easter=-1
eerste paasdag, 1e paasdag, paaszondag, Pasen | easter=0
tweede paasdag, 2e paasdag, paasmaandag | easter=1
hemelvaartsdag, Hemelvaart | easter=39
eerste pinksterdag, 1e pinksterdag, pinksterzondag, Pinksteren | easter=49
tweede pinksterdag, 2e pinksterdag, pinkstermaandag | easter=50

# weekend: only the Saturday and Sunday (or the race days) of that week
[relative-period]
een jaar geleden, één jaar geleden, 1 jaar geleden, een jaar terug, één jaar terug, 1 jaar terug | year=-1
een jaar eerder, een jaar daarvoor, een jaar ervoor, een jaar tevoren, een jaar voordien, één jaar eerder, één jaar daarvoor, één jaar ervoor, één jaar tevoren, één jaar voordien, 1 jaar eerder, 1 jaar daarvoor, 1 jaar ervoor, 1 jaar tevoren, 1 jaar voordien | year=-1 anchor=text
een jaar later, een jaar daarna, een jaar erna, een jaar nadien, één jaar later, één jaar daarna, één jaar erna, één jaar nadien, 1 jaar later, 1 jaar daarna, 1 jaar erna, 1 jaar nadien | year=1 anchor=text
over een jaar, over één jaar, over 1 jaar | year=1
twee jaar geleden, 2 jaar geleden, twee jaar terug, 2 jaar terug | year=-2
twee jaar eerder, twee jaar daarvoor, twee jaar ervoor, twee jaar tevoren, twee jaar voordien, 2 jaar eerder, 2 jaar daarvoor, 2 jaar ervoor, 2 jaar tevoren, 2 jaar voordien | year=-2 anchor=text
twee jaar later, twee jaar daarna, twee jaar erna, twee jaar nadien, 2 jaar later, 2 jaar daarna, 2 jaar erna, 2 jaar nadien | year=2 anchor=text
over twee jaar, over 2 jaar | year=2
drie jaar geleden, 3 jaar geleden, drie jaar terug, 3 jaar terug | year=-3
drie jaar eerder, drie jaar daarvoor, drie jaar ervoor, drie jaar tevoren, drie jaar voordien, 3 jaar eerder, 3 jaar daarvoor, 3 jaar ervoor, 3 jaar tevoren, 3 jaar voordien | year=-3 anchor=text
drie jaar later, drie jaar daarna, drie jaar erna, drie jaar nadien, 3 jaar later, 3 jaar daarna, 3 jaar erna, 3 jaar nadien | year=3 anchor=text
over drie jaar, over 3 jaar | year=3
vier jaar geleden, 4 jaar geleden, vier jaar terug, 4 jaar terug | year=-4
vier jaar eerder, vier jaar daarvoor, vier jaar ervoor, vier jaar tevoren, vier jaar voordien, 4 jaar eerder, 4 jaar daarvoor, 4 jaar ervoor, 4 jaar tevoren, 4 jaar voordien | year=-4 anchor=text
vier jaar later, vier jaar daarna, vier jaar erna, vier jaar nadien, 4 jaar later, 4 jaar daarna, 4 jaar erna, 4 jaar nadien | year=4 anchor=text
over vier jaar, over 4 jaar | year=4
vijf jaar geleden, 5 jaar geleden, vijf jaar terug, 5 jaar terug | year=-5
vijf jaar eerder, vijf jaar daarvoor, vijf jaar ervoor, vijf jaar tevoren, vijf jaar voordien, 5 jaar eerder, 5 jaar daarvoor, 5 jaar ervoor, 5 jaar tevoren, 5 jaar voordien | year=-5 anchor=text
vijf jaar later, vijf jaar daarna, vijf jaar erna, vijf jaar nadien, 5 jaar later, 5 jaar daarna, 5 jaar erna, 5 jaar nadien | year=5 anchor=text
over vijf jaar, over 5 jaar | year=5
zes jaar geleden, 6 jaar geleden, zes jaar terug, 6 jaar terug | year=-6
zes jaar eerder, zes jaar daarvoor, zes jaar ervoor, zes jaar tevoren, zes jaar voordien, 6 jaar eerder, 6 jaar daarvoor, 6 jaar ervoor, 6 jaar tevoren, 6 jaar voordien | year=-6 anchor=text
zes jaar later, zes jaar daarna, zes jaar erna, zes jaar nadien, 6 jaar later, 6 jaar daarna, 6 jaar erna, 6 jaar nadien | year=6 anchor=text
over zes jaar, over 6 jaar | year=6
zeven jaar geleden, 7 jaar geleden, zeven jaar terug, 7 jaar terug | year=-7
zeven jaar eerder, zeven jaar daarvoor, zeven jaar ervoor, zeven jaar tevoren, zeven jaar voordien, 7 jaar eerder, 7 jaar daarvoor, 7 jaar ervoor, 7 jaar tevoren, 7 jaar voordien | year=-7 anchor=text
zeven jaar later, zeven jaar daarna, zeven jaar erna, zeven jaar nadien, 7 jaar later, 7 jaar daarna, 7 jaar erna, 7 jaar nadien | year=7 anchor=text
over zeven jaar, over 7 jaar | year=7
acht jaar geleden, 8 jaar geleden, acht jaar terug, 8 jaar terug | year=-8
acht jaar eerder, acht jaar daarvoor, acht jaar ervoor, acht jaar tevoren, acht jaar voordien, 8 jaar eerder, 8 jaar daarvoor, 8 jaar ervoor, 8 jaar tevoren, 8 jaar voordien | year=-8 anchor=text
acht jaar later, acht jaar daarna, acht jaar erna, acht jaar nadien, 8 jaar later, 8 jaar daarna, 8 jaar erna, 8 jaar nadien | year=8 anchor=text
over acht jaar, over 8 jaar | year=8
negen jaar geleden, 9 jaar geleden, negen jaar terug, 9 jaar terug | year=-9
negen jaar eerder, negen jaar daarvoor, negen jaar ervoor, negen jaar tevoren, negen jaar voordien, 9 jaar eerder, 9 jaar daarvoor, 9 jaar ervoor, 9 jaar tevoren, 9 jaar voordien | year=-9 anchor=text
negen jaar later, negen jaar daarna, negen jaar erna, negen jaar nadien, 9 jaar later, 9 jaar daarna, 9 jaar erna, 9 jaar nadien | year=9 anchor=text
over negen jaar, over 9 jaar | year=9
tien jaar geleden, 10 jaar geleden, tien jaar terug, 10 jaar terug | year=-10
tien jaar eerder, tien jaar daarvoor, tien jaar ervoor, tien jaar tevoren, tien jaar voordien, 10 jaar eerder, 10 jaar daarvoor, 10 jaar ervoor, 10 jaar tevoren, 10 jaar voordien | year=-10 anchor=text
tien jaar later, tien jaar daarna, tien jaar erna, tien jaar nadien, 10 jaar later, 10 jaar daarna, 10 jaar erna, 10 jaar nadien | year=10 anchor=text
over tien jaar, over 10 jaar | year=10
een maand geleden, één maand geleden, 1 maand geleden, een maand terug, één maand terug, 1 maand terug | month=-1
een maand eerder, een maand daarvoor, een maand ervoor, een maand tevoren, een maand voordien, één maand eerder, één maand daarvoor, één maand ervoor, één maand tevoren, één maand voordien, 1 maand eerder, 1 maand daarvoor, 1 maand ervoor, 1 maand tevoren, 1 maand voordien | month=-1 anchor=text
een maand later, een maand daarna, een maand erna, een maand nadien, één maand later, één maand daarna, één maand erna, één maand nadien, 1 maand later, 1 maand daarna, 1 maand erna, 1 maand nadien | month=1 anchor=text
over een maand, over één maand, over 1 maand | month=1
twee maanden geleden, 2 maanden geleden, twee maanden terug, 2 maanden terug | month=-2
twee maanden eerder, twee maanden daarvoor, twee maanden ervoor, twee maanden tevoren, twee maanden voordien, 2 maanden eerder, 2 maanden daarvoor, 2 maanden ervoor, 2 maanden tevoren, 2 maanden voordien | month=-2 anchor=text
twee maanden later, twee maanden daarna, twee maanden erna, twee maanden nadien, 2 maanden later, 2 maanden daarna, 2 maanden erna, 2 maanden nadien | month=2 anchor=text
over twee maanden, over 2 maanden | month=2
drie maanden geleden, 3 maanden geleden, drie maanden terug, 3 maanden terug | month=-3
drie maanden eerder, drie maanden daarvoor, drie maanden ervoor, drie maanden tevoren, drie maanden voordien, 3 maanden eerder, 3 maanden daarvoor, 3 maanden ervoor, 3 maanden tevoren, 3 maanden voordien | month=-3 anchor=text
drie maanden later, drie maanden daarna, drie maanden erna, drie maanden nadien, 3 maanden later, 3 maanden daarna, 3 maanden erna, 3 maanden nadien | month=3 anchor=text
over drie maanden, over 3 maanden | month=3
vier maanden geleden, 4 maanden geleden, vier maanden terug, 4 maanden terug | month=-4
vier maanden eerder, vier maanden daarvoor, vier maanden ervoor, vier maanden tevoren, vier maanden voordien, 4 maanden eerder, 4 maanden daarvoor, 4 maanden ervoor, 4 maanden tevoren, 4 maanden voordien | month=-4 anchor=text
vier maanden later, vier maanden daarna, vier maanden erna, vier maanden nadien, 4 maanden later, 4 maanden daarna, 4 maanden erna, 4 maanden nadien | month=4 anchor=text
over vier maanden, over 4 maanden | month=4
vijf maanden geleden, 5 maanden geleden, vijf maanden terug, 5 maanden terug | month=-5
vijf maanden eerder, vijf maanden daarvoor, vijf maanden ervoor, vijf maanden tevoren, vijf maanden voordien, 5 maanden eerder, 5 maanden daarvoor, 5 maanden ervoor, 5 maanden tevoren, 5 maanden voordien | month=-5 anchor=text
vijf maanden later, vijf maanden daarna, vijf maanden erna, vijf maanden nadien, 5 maanden later, 5 maanden daarna, 5 maanden erna, 5 maanden nadien | month=5 anchor=text
over vijf maanden, over 5 maanden | month=5
zes maanden geleden, 6 maanden geleden, zes maanden terug, 6 maanden terug | month=-6
zes maanden eerder, zes maanden daarvoor, zes maanden ervoor, zes maanden tevoren, zes maanden voordien, 6 maanden eerder, 6 maanden daarvoor, 6 maanden ervoor, 6 maanden tevoren, 6 maanden voordien | month=-6 anchor=text
zes maanden later, zes maanden daarna, zes maanden erna, zes maanden nadien, 6 maanden later, 6 maanden daarna, 6 maanden erna, 6 maanden nadien | month=6 anchor=text
over zes maanden, over 6 maanden | month=6
zeven maanden geleden, 7 maanden geleden, zeven maanden terug, 7 maanden terug | month=-7
zeven maanden eerder, zeven maanden daarvoor, zeven maanden ervoor, zeven maanden tevoren, zeven maanden voordien, 7 maanden eerder, 7 maanden daarvoor, 7 maanden ervoor, 7 maanden tevoren, 7 maanden voordien | month=-7 anchor=text
zeven maanden later, zeven maanden daarna, zeven maanden erna, zeven maanden nadien, 7 maanden later, 7 maanden daarna, 7 maanden erna, 7 maanden nadien | month=7 anchor=text
over zeven maanden, over 7 maanden | month=7
acht maanden geleden, 8 maanden geleden, acht maanden terug, 8 maanden terug | month=-8
acht maanden eerder, acht maanden daarvoor, acht maanden ervoor, acht maanden tevoren, acht maanden voordien, 8 maanden eerder, 8 maanden daarvoor, 8 maanden ervoor, 8 maanden tevoren, 8 maanden voordien | month=-8 anchor=text
acht maanden later, acht maanden daarna, acht maanden erna, acht maanden nadien, 8 maanden later, 8 maanden daarna, 8 maanden erna, 8 maanden nadien | month=8 anchor=text
over acht maanden, over 8 maanden | month=8
negen maanden geleden, 9 maanden geleden, negen maanden terug, 9 maanden terug | month=-9
negen maanden eerder, negen maanden daarvoor, negen maanden ervoor, negen maanden tevoren, negen maanden voordien, 9 maanden eerder, 9 maanden daarvoor, 9 maanden ervoor, 9 maanden tevoren, 9 maanden voordien | month=-9 anchor=text
negen maanden later, negen maanden daarna, negen maanden erna, negen maanden nadien, 9 maanden later, 9 maanden daarna, 9 maanden erna, 9 maanden nadien | month=9 anchor=text
over negen maanden, over 9 maanden | month=9
tien maanden geleden, 10 maanden geleden, tien maanden terug, 10 maanden terug | month=-10
tien maanden eerder, tien maanden daarvoor, tien maanden ervoor, tien maanden tevoren, tien maanden voordien, 10 maanden eerder, 10 maanden daarvoor, 10 maanden ervoor, 10 maanden tevoren, 10 maanden voordien | month=-10 anchor=text
tien maanden later, tien maanden daarna, tien maanden erna, tien maanden nadien, 10 maanden later, 10 maanden daarna, 10 maanden erna, 10 maanden nadien | month=10 anchor=text
over tien maanden, over 10 maanden | month=10
een week geleden, één week geleden, 1 week geleden, een week terug, één week terug, 1 week terug | week=-1
een week eerder, een week daarvoor, een week ervoor, een week tevoren, een week voordien, één week eerder, één week daarvoor, één week ervoor, één week tevoren, één week voordien, 1 week eerder, 1 week daarvoor, 1 week ervoor, 1 week tevoren, 1 week voordien | week=-1 anchor=text
een week later, een week daarna, een week erna, een week nadien, één week later, één week daarna, één week erna, één week nadien, 1 week later, 1 week daarna, 1 week erna, 1 week nadien | week=1 anchor=text
over een week, over één week, over 1 week | week=1
twee weken geleden, 2 weken geleden, twee weken terug, 2 weken terug | week=-2
twee weken eerder, twee weken daarvoor, twee weken ervoor, twee weken tevoren, twee weken voordien, 2 weken eerder, 2 weken daarvoor, 2 weken ervoor, 2 weken tevoren, 2 weken voordien | week=-2 anchor=text
twee weken later, twee weken daarna, twee weken erna, twee weken nadien, 2 weken later, 2 weken daarna, 2 weken erna, 2 weken nadien | week=2 anchor=text
over twee weken, over 2 weken | week=2
drie weken geleden, 3 weken geleden, drie weken terug, 3 weken terug | week=-3
drie weken eerder, drie weken daarvoor, drie weken ervoor, drie weken tevoren, drie weken voordien, 3 weken eerder, 3 weken daarvoor, 3 weken ervoor, 3 weken tevoren, 3 weken voordien | week=-3 anchor=text
drie weken later, drie weken daarna, drie weken erna, drie weken nadien, 3 weken later, 3 weken daarna, 3 weken erna, 3 weken nadien | week=3 anchor=text
over drie weken, over 3 weken | week=3
vier weken geleden, 4 weken geleden, vier weken terug, 4 weken terug | week=-4
vier weken eerder, vier weken daarvoor, vier weken ervoor, vier weken tevoren, vier weken voordien, 4 weken eerder, 4 weken daarvoor, 4 weken ervoor, 4 weken tevoren, 4 weken voordien | week=-4 anchor=text
vier weken later, vier weken daarna, vier weken erna, vier weken nadien, 4 weken later, 4 weken daarna, 4 weken erna, 4 weken nadien | week=4 anchor=text
over vier weken, over 4 weken | week=4
vijf weken geleden, 5 weken geleden, vijf weken terug, 5 weken terug | week=-5
vijf weken eerder, vijf weken daarvoor, vijf weken ervoor, vijf weken tevoren, vijf weken voordien, 5 weken eerder, 5 weken daarvoor, 5 weken ervoor, 5 weken tevoren, 5 weken voordien | week=-5 anchor=text
vijf weken later, vijf weken daarna, vijf weken erna, vijf weken nadien, 5 weken later, 5 weken daarna, 5 weken erna, 5 weken nadien | week=5 anchor=text
over vijf weken, over 5 weken | week=5
zes weken geleden, 6 weken geleden, zes weken terug, 6 weken terug | week=-6
zes weken eerder, zes weken daarvoor, zes weken ervoor, zes weken tevoren, zes weken voordien, 6 weken eerder, 6 weken daarvoor, 6 weken ervoor, 6 weken tevoren, 6 weken voordien | week=-6 anchor=text
zes weken later, zes weken daarna, zes weken erna, zes weken nadien, 6 weken later, 6 weken daarna, 6 weken erna, 6 weken nadien | week=6 anchor=text
over zes weken, over 6 weken | week=6
zeven weken geleden, 7 weken geleden, zeven weken terug, 7 weken terug | week=-7
zeven weken eerder, zeven weken daarvoor, zeven weken ervoor, zeven weken tevoren, zeven weken voordien, 7 weken eerder, 7 weken daarvoor, 7 weken ervoor, 7 weken tevoren, 7 weken voordien | week=-7 anchor=text
zeven weken later, zeven weken daarna, zeven weken erna, zeven weken nadien, 7 weken later, 7 weken daarna, 7 weken erna, 7 weken nadien | week=7 anchor=text
over zeven weken, over 7 weken | week=7
acht weken geleden, 8 weken geleden, acht weken terug, 8 weken terug | week=-8
acht weken eerder, acht weken daarvoor, acht weken ervoor, acht weken tevoren, acht weken voordien, 8 weken eerder, 8 weken daarvoor, 8 weken ervoor, 8 weken tevoren, 8 weken voordien | week=-8 anchor=text
acht weken later, acht weken daarna, acht weken erna, acht weken nadien, 8 weken later, 8 weken daarna, 8 weken erna, 8 weken nadien | week=8 anchor=text
over acht weken, over 8 weken | week=8
negen weken geleden, 9 weken geleden, negen weken terug, 9 weken terug | week=-9
negen weken eerder, negen weken daarvoor, negen weken ervoor, negen weken tevoren, negen weken voordien, 9 weken eerder, 9 weken daarvoor, 9 weken ervoor, 9 weken tevoren, 9 weken voordien | week=-9 anchor=text
negen weken later, negen weken daarna, negen weken erna, negen weken nadien, 9 weken later, 9 weken daarna, 9 weken erna, 9 weken nadien | week=9 anchor=text
over negen weken, over 9 weken | week=9
tien weken geleden, 10 weken geleden, tien weken terug, 10 weken terug | week=-10
tien weken eerder, tien weken daarvoor, tien weken ervoor, tien weken tevoren, tien weken voordien, 10 weken eerder, 10 weken daarvoor, 10 weken ervoor, 10 weken tevoren, 10 weken voordien | week=-10 anchor=text
tien weken later, tien weken daarna, tien weken erna, tien weken nadien, 10 weken later, 10 weken daarna, 10 weken erna, 10 weken nadien | week=10 anchor=text
over tien weken, over 10 weken | week=10
vorig jaar, verleden jaar, afgelopen jaar, het afgelopen jaar, het vorige jaar, voorbije jaar, het voorbije jaar | year=-1
dit jaar, in dit jaar, dit kalenderjaar | year=0
volgend jaar, komend jaar, het komende jaar, het volgende jaar, aanstaand jaar | year=1
het jaar ervoor, het jaar daarvoor, het jaar voordien, het jaar tevoren | year=-1 anchor=text
het jaar erna, het jaar daarop, het jaar erop, het jaar daarna, het jaar nadien | year=1 anchor=text
datzelfde jaar, dat jaar, hetzelfde jaar, later dat jaar, eerder dat jaar | year=0 anchor=text
eerder dit jaar, begin dit jaar, eerder dit kalenderjaar | year=0 past
later dit jaar, eind dit jaar | year=0
begin vorig jaar, eind vorig jaar, medio vorig jaar | year=-1
voorvorig jaar | year=-2
anderhalf jaar geleden, anderhalf jaar eerder, anderhalf jaar terug | year=-1 vague
een decennium geleden | year=-10 vague
vorige maand, verleden maand, afgelopen maand, de afgelopen maand, de vorige maand, voorbije maand, de voorbije maand | month=-1
deze maand, later deze maand, eind deze maand | month=0
eerder deze maand, begin deze maand | month=0 past
volgende maand, komende maand, de komende maand, aanstaande maand | month=1
de maand ervoor, de maand daarvoor | month=-1 anchor=text
de maand erna, de maand erop, de maand daarna | month=1 anchor=text
dezelfde maand, diezelfde maand, die maand | month=0 anchor=text
eind vorige maand, begin vorige maand, half vorige maand | month=-1
eind volgende maand, begin volgende maand, half volgende maand | month=1
anderhalve maand geleden, anderhalve maand terug | month=-1 vague
een half jaar geleden, half jaar geleden, een halfjaar geleden, een half jaar terug, half jaar terug | month=-6 vague
vorige week, verleden week, afgelopen week, de afgelopen week, de voorbije week, voorbije week | week=-1
deze week, later deze week, eind deze week | week=0
eerder deze week, begin deze week, eerder dit weekend, eerder dit weekeinde | week=0 past
volgende week, komende week, de komende week, aanstaande week | week=1
de week ervoor, de week daarvoor, de week voordien, de week tevoren | week=-1 anchor=text
de week erna, de week erop, de week daarop, de week daarna, de week nadien | week=1 anchor=text
diezelfde week, dezelfde week, die week, datzelfde weekeinde, hetzelfde weekeinde, datzelfde toernooi, datzelfde kampioenschap | week=0 anchor=text
eind vorige week, begin vorige week | week=-1
eind volgende week, begin volgende week | week=1
anderhalve week geleden, anderhalve week terug | week=-1 vague
een kleine week geleden, een goede week geleden, ruim een week geleden, een kleine week terug, een goede week terug, ruim een week terug | week=-1 vague
veertien dagen geleden, 14 dagen geleden | week=-2
veertien dagen eerder, veertien dagen voordien | week=-2 anchor=text
over veertien dagen, binnen veertien dagen | week=2
veertien dagen later | week=2 anchor=text
binnen een week | week=1 vague
afgelopen weekend, afgelopen weekeinde, het afgelopen weekend, het afgelopen weekeinde, vorig weekend, vorig weekeinde, verleden weekend, verleden weekeinde, voorbije weekend, het voorbije weekend, het voorbije weekeinde, het vorige weekend | week=-1 weekend
dit weekend, dit weekeinde | week=0 weekend
komend weekend, komend weekeinde, het komende weekend, het komende weekeinde, aanstaand weekend, aanstaand weekeinde, aankomend weekend, aankomend weekeinde, volgend weekend, volgend weekeinde | week=1 weekend
het weekend ervoor, het weekend daarvoor, een weekend eerder, een weekeinde eerder | week=-1 weekend anchor=text
het weekend erna, het weekend erop, het weekend daarna, een weekend later, een weekeinde later | week=1 weekend anchor=text
dat weekend, dat weekeinde, datzelfde weekend, hetzelfde weekend | week=0 weekend anchor=text
twee weekenden geleden, twee weekeinden geleden | week=-2 weekend
dit seizoen, het huidige seizoen | season=0
eerder dit seizoen, begin dit seizoen, later dit seizoen | season=0
vorig seizoen, verleden seizoen, het vorige seizoen | season=-1
afgelopen seizoen, het afgelopen seizoen, het voorbije seizoen, voorbije seizoen | season=-1 recent
volgend seizoen, komend seizoen, het komende seizoen, het volgende seizoen, aankomend seizoen | season=1
een seizoen eerder, het seizoen ervoor, het seizoen daarvoor | season=-1 anchor=text
een seizoen later, het seizoen erna, het seizoen erop | season=1 anchor=text
twee seizoenen geleden, twee seizoenen terug | season=-2
drie seizoenen geleden, drie seizoenen terug | season=-3
deze winter | season=0 kind=winter
vorige winter, verleden winter | season=-1 kind=winter
afgelopen winter, de afgelopen winter, de voorbije winter, voorbije winter | season=-1 kind=winter recent
volgende winter | season=1 kind=winter
komende winter, de komende winter, aanstaande winter | season=1 kind=winter near
een winter eerder | season=-1 kind=winter anchor=text
een winter later | season=1 kind=winter anchor=text
deze zomer | season=0 kind=summer
eerder deze zomer | year=0 past
vorige zomer, verleden zomer | season=-1 kind=summer
afgelopen zomer, de afgelopen zomer, de voorbije zomer, voorbije zomer | season=-1 kind=summer recent
volgende zomer | season=1 kind=summer
komende zomer, de komende zomer, aanstaande zomer | season=1 kind=summer near
een zomer eerder | season=-1 kind=summer anchor=text
een zomer later | season=1 kind=summer anchor=text
deze lente | season=0 kind=spring
vorige lente, verleden lente | season=-1 kind=spring
afgelopen lente, de afgelopen lente, de voorbije lente, voorbije lente | season=-1 kind=spring recent
volgende lente | season=1 kind=spring
komende lente, de komende lente, aanstaande lente | season=1 kind=spring near
een lente eerder | season=-1 kind=spring anchor=text
een lente later | season=1 kind=spring anchor=text
deze herfst | season=0 kind=autumn
vorige herfst, verleden herfst | season=-1 kind=autumn
afgelopen herfst, de afgelopen herfst, de voorbije herfst, voorbije herfst | season=-1 kind=autumn recent
volgende herfst | season=1 kind=autumn
komende herfst, de komende herfst, aanstaande herfst | season=1 kind=autumn near
een herfst eerder | season=-1 kind=autumn anchor=text
een herfst later | season=1 kind=autumn anchor=text
dit voorjaar, eerder dit voorjaar, afgelopen lente | year=0 past
vorig voorjaar, verleden voorjaar | season=-1 kind=spring
afgelopen voorjaar | season=-1 kind=spring recent
volgend voorjaar | season=1 kind=spring
komend voorjaar | season=1 kind=spring near
dit najaar | season=0 kind=autumn
vorig najaar, verleden najaar | season=-1 kind=autumn
afgelopen najaar | season=-1 kind=autumn recent
volgend najaar | season=1 kind=autumn
komend najaar | season=1 kind=autumn near

[weekday]
komende maandag, aanstaande maandag, aankomende maandag, eerstkomende maandag | day=1 offset=1
afgelopen maandag, jongstleden maandag, voorbije maandag, verleden maandag, vorige maandag | day=1 offset=-1
vorige week maandag, verleden week maandag, afgelopen week maandag, maandag vorige week | day=1 week=-1
volgende week maandag, maandag volgende week | day=1 week=1
komende maandagochtend, aanstaande maandagochtend, aankomende maandagochtend, eerstkomende maandagochtend, komende maandagmorgen, aanstaande maandagmorgen, aankomende maandagmorgen, eerstkomende maandagmorgen | day=1 offset=1 daypart=morning
afgelopen maandagochtend, jongstleden maandagochtend, voorbije maandagochtend, verleden maandagochtend, vorige maandagochtend, afgelopen maandagmorgen, jongstleden maandagmorgen, voorbije maandagmorgen, verleden maandagmorgen, vorige maandagmorgen | day=1 offset=-1 daypart=morning
vorige week maandagochtend, verleden week maandagochtend, afgelopen week maandagochtend, vorige week maandagmorgen, verleden week maandagmorgen, afgelopen week maandagmorgen, maandagochtend vorige week, maandagmorgen vorige week | day=1 week=-1 daypart=morning
volgende week maandagochtend, volgende week maandagmorgen, maandagochtend volgende week, maandagmorgen volgende week | day=1 week=1 daypart=morning
komende maandagmiddag, aanstaande maandagmiddag, aankomende maandagmiddag, eerstkomende maandagmiddag, komende maandagnamiddag, aanstaande maandagnamiddag, aankomende maandagnamiddag, eerstkomende maandagnamiddag | day=1 offset=1 daypart=afternoon
afgelopen maandagmiddag, jongstleden maandagmiddag, voorbije maandagmiddag, verleden maandagmiddag, vorige maandagmiddag, afgelopen maandagnamiddag, jongstleden maandagnamiddag, voorbije maandagnamiddag, verleden maandagnamiddag, vorige maandagnamiddag | day=1 offset=-1 daypart=afternoon
vorige week maandagmiddag, verleden week maandagmiddag, afgelopen week maandagmiddag, vorige week maandagnamiddag, verleden week maandagnamiddag, afgelopen week maandagnamiddag, maandagmiddag vorige week, maandagnamiddag vorige week | day=1 week=-1 daypart=afternoon
volgende week maandagmiddag, volgende week maandagnamiddag, maandagmiddag volgende week, maandagnamiddag volgende week | day=1 week=1 daypart=afternoon
komende maandagavond, aanstaande maandagavond, aankomende maandagavond, eerstkomende maandagavond | day=1 offset=1 daypart=evening
afgelopen maandagavond, jongstleden maandagavond, voorbije maandagavond, verleden maandagavond, vorige maandagavond | day=1 offset=-1 daypart=evening
vorige week maandagavond, verleden week maandagavond, afgelopen week maandagavond, maandagavond vorige week | day=1 week=-1 daypart=evening
volgende week maandagavond, maandagavond volgende week | day=1 week=1 daypart=evening
komende dinsdag, aanstaande dinsdag, aankomende dinsdag, eerstkomende dinsdag | day=2 offset=1
afgelopen dinsdag, jongstleden dinsdag, voorbije dinsdag, verleden dinsdag, vorige dinsdag | day=2 offset=-1
vorige week dinsdag, verleden week dinsdag, afgelopen week dinsdag, dinsdag vorige week | day=2 week=-1
volgende week dinsdag, dinsdag volgende week | day=2 week=1
komende dinsdagochtend, aanstaande dinsdagochtend, aankomende dinsdagochtend, eerstkomende dinsdagochtend, komende dinsdagmorgen, aanstaande dinsdagmorgen, aankomende dinsdagmorgen, eerstkomende dinsdagmorgen | day=2 offset=1 daypart=morning
afgelopen dinsdagochtend, jongstleden dinsdagochtend, voorbije dinsdagochtend, verleden dinsdagochtend, vorige dinsdagochtend, afgelopen dinsdagmorgen, jongstleden dinsdagmorgen, voorbije dinsdagmorgen, verleden dinsdagmorgen, vorige dinsdagmorgen | day=2 offset=-1 daypart=morning
vorige week dinsdagochtend, verleden week dinsdagochtend, afgelopen week dinsdagochtend, vorige week dinsdagmorgen, verleden week dinsdagmorgen, afgelopen week dinsdagmorgen, dinsdagochtend vorige week, dinsdagmorgen vorige week | day=2 week=-1 daypart=morning
volgende week dinsdagochtend, volgende week dinsdagmorgen, dinsdagochtend volgende week, dinsdagmorgen volgende week | day=2 week=1 daypart=morning
komende dinsdagmiddag, aanstaande dinsdagmiddag, aankomende dinsdagmiddag, eerstkomende dinsdagmiddag, komende dinsdagnamiddag, aanstaande dinsdagnamiddag, aankomende dinsdagnamiddag, eerstkomende dinsdagnamiddag | day=2 offset=1 daypart=afternoon
afgelopen dinsdagmiddag, jongstleden dinsdagmiddag, voorbije dinsdagmiddag, verleden dinsdagmiddag, vorige dinsdagmiddag, afgelopen dinsdagnamiddag, jongstleden dinsdagnamiddag, voorbije dinsdagnamiddag, verleden dinsdagnamiddag, vorige dinsdagnamiddag | day=2 offset=-1 daypart=afternoon
vorige week dinsdagmiddag, verleden week dinsdagmiddag, afgelopen week dinsdagmiddag, vorige week dinsdagnamiddag, verleden week dinsdagnamiddag, afgelopen week dinsdagnamiddag, dinsdagmiddag vorige week, dinsdagnamiddag vorige week | day=2 week=-1 daypart=afternoon
volgende week dinsdagmiddag, volgende week dinsdagnamiddag, dinsdagmiddag volgende week, dinsdagnamiddag volgende week | day=2 week=1 daypart=afternoon
komende dinsdagavond, aanstaande dinsdagavond, aankomende dinsdagavond, eerstkomende dinsdagavond | day=2 offset=1 daypart=evening
afgelopen dinsdagavond, jongstleden dinsdagavond, voorbije dinsdagavond, verleden dinsdagavond, vorige dinsdagavond | day=2 offset=-1 daypart=evening
vorige week dinsdagavond, verleden week dinsdagavond, afgelopen week dinsdagavond, dinsdagavond vorige week | day=2 week=-1 daypart=evening
volgende week dinsdagavond, dinsdagavond volgende week | day=2 week=1 daypart=evening
komende woensdag, aanstaande woensdag, aankomende woensdag, eerstkomende woensdag | day=3 offset=1
afgelopen woensdag, jongstleden woensdag, voorbije woensdag, verleden woensdag, vorige woensdag | day=3 offset=-1
vorige week woensdag, verleden week woensdag, afgelopen week woensdag, woensdag vorige week | day=3 week=-1
volgende week woensdag, woensdag volgende week | day=3 week=1
komende woensdagochtend, aanstaande woensdagochtend, aankomende woensdagochtend, eerstkomende woensdagochtend, komende woensdagmorgen, aanstaande woensdagmorgen, aankomende woensdagmorgen, eerstkomende woensdagmorgen | day=3 offset=1 daypart=morning
afgelopen woensdagochtend, jongstleden woensdagochtend, voorbije woensdagochtend, verleden woensdagochtend, vorige woensdagochtend, afgelopen woensdagmorgen, jongstleden woensdagmorgen, voorbije woensdagmorgen, verleden woensdagmorgen, vorige woensdagmorgen | day=3 offset=-1 daypart=morning
vorige week woensdagochtend, verleden week woensdagochtend, afgelopen week woensdagochtend, vorige week woensdagmorgen, verleden week woensdagmorgen, afgelopen week woensdagmorgen, woensdagochtend vorige week, woensdagmorgen vorige week | day=3 week=-1 daypart=morning
volgende week woensdagochtend, volgende week woensdagmorgen, woensdagochtend volgende week, woensdagmorgen volgende week | day=3 week=1 daypart=morning
komende woensdagmiddag, aanstaande woensdagmiddag, aankomende woensdagmiddag, eerstkomende woensdagmiddag, komende woensdagnamiddag, aanstaande woensdagnamiddag, aankomende woensdagnamiddag, eerstkomende woensdagnamiddag | day=3 offset=1 daypart=afternoon
afgelopen woensdagmiddag, jongstleden woensdagmiddag, voorbije woensdagmiddag, verleden woensdagmiddag, vorige woensdagmiddag, afgelopen woensdagnamiddag, jongstleden woensdagnamiddag, voorbije woensdagnamiddag, verleden woensdagnamiddag, vorige woensdagnamiddag | day=3 offset=-1 daypart=afternoon
vorige week woensdagmiddag, verleden week woensdagmiddag, afgelopen week woensdagmiddag, vorige week woensdagnamiddag, verleden week woensdagnamiddag, afgelopen week woensdagnamiddag, woensdagmiddag vorige week, woensdagnamiddag vorige week | day=3 week=-1 daypart=afternoon
volgende week woensdagmiddag, volgende week woensdagnamiddag, woensdagmiddag volgende week, woensdagnamiddag volgende week | day=3 week=1 daypart=afternoon
komende woensdagavond, aanstaande woensdagavond, aankomende woensdagavond, eerstkomende woensdagavond | day=3 offset=1 daypart=evening
afgelopen woensdagavond, jongstleden woensdagavond, voorbije woensdagavond, verleden woensdagavond, vorige woensdagavond | day=3 offset=-1 daypart=evening
vorige week woensdagavond, verleden week woensdagavond, afgelopen week woensdagavond, woensdagavond vorige week | day=3 week=-1 daypart=evening
volgende week woensdagavond, woensdagavond volgende week | day=3 week=1 daypart=evening
komende donderdag, aanstaande donderdag, aankomende donderdag, eerstkomende donderdag | day=4 offset=1
afgelopen donderdag, jongstleden donderdag, voorbije donderdag, verleden donderdag, vorige donderdag | day=4 offset=-1
vorige week donderdag, verleden week donderdag, afgelopen week donderdag, donderdag vorige week | day=4 week=-1
volgende week donderdag, donderdag volgende week | day=4 week=1
komende donderdagochtend, aanstaande donderdagochtend, aankomende donderdagochtend, eerstkomende donderdagochtend, komende donderdagmorgen, aanstaande donderdagmorgen, aankomende donderdagmorgen, eerstkomende donderdagmorgen | day=4 offset=1 daypart=morning
afgelopen donderdagochtend, jongstleden donderdagochtend, voorbije donderdagochtend, verleden donderdagochtend, vorige donderdagochtend, afgelopen donderdagmorgen, jongstleden donderdagmorgen, voorbije donderdagmorgen, verleden donderdagmorgen, vorige donderdagmorgen | day=4 offset=-1 daypart=morning
vorige week donderdagochtend, verleden week donderdagochtend, afgelopen week donderdagochtend, vorige week donderdagmorgen, verleden week donderdagmorgen, afgelopen week donderdagmorgen, donderdagochtend vorige week, donderdagmorgen vorige week | day=4 week=-1 daypart=morning
volgende week donderdagochtend, volgende week donderdagmorgen, donderdagochtend volgende week, donderdagmorgen volgende week | day=4 week=1 daypart=morning
komende donderdagmiddag, aanstaande donderdagmiddag, aankomende donderdagmiddag, eerstkomende donderdagmiddag, komende donderdagnamiddag, aanstaande donderdagnamiddag, aankomende donderdagnamiddag, eerstkomende donderdagnamiddag | day=4 offset=1 daypart=afternoon
afgelopen donderdagmiddag, jongstleden donderdagmiddag, voorbije donderdagmiddag, verleden donderdagmiddag, vorige donderdagmiddag, afgelopen donderdagnamiddag, jongstleden donderdagnamiddag, voorbije donderdagnamiddag, verleden donderdagnamiddag, vorige donderdagnamiddag | day=4 offset=-1 daypart=afternoon
vorige week donderdagmiddag, verleden week donderdagmiddag, afgelopen week donderdagmiddag, vorige week donderdagnamiddag, verleden week donderdagnamiddag, afgelopen week donderdagnamiddag, donderdagmiddag vorige week, donderdagnamiddag vorige week | day=4 week=-1 daypart=afternoon
volgende week donderdagmiddag, volgende week donderdagnamiddag, donderdagmiddag volgende week, donderdagnamiddag volgende week | day=4 week=1 daypart=afternoon
komende donderdagavond, aanstaande donderdagavond, aankomende donderdagavond, eerstkomende donderdagavond | day=4 offset=1 daypart=evening
afgelopen donderdagavond, jongstleden donderdagavond, voorbije donderdagavond, verleden donderdagavond, vorige donderdagavond | day=4 offset=-1 daypart=evening
vorige week donderdagavond, verleden week donderdagavond, afgelopen week donderdagavond, donderdagavond vorige week | day=4 week=-1 daypart=evening
volgende week donderdagavond, donderdagavond volgende week | day=4 week=1 daypart=evening
komende vrijdag, aanstaande vrijdag, aankomende vrijdag, eerstkomende vrijdag | day=5 offset=1
afgelopen vrijdag, jongstleden vrijdag, voorbije vrijdag, verleden vrijdag, vorige vrijdag | day=5 offset=-1
vorige week vrijdag, verleden week vrijdag, afgelopen week vrijdag, vrijdag vorige week | day=5 week=-1
volgende week vrijdag, vrijdag volgende week | day=5 week=1
komende vrijdagochtend, aanstaande vrijdagochtend, aankomende vrijdagochtend, eerstkomende vrijdagochtend, komende vrijdagmorgen, aanstaande vrijdagmorgen, aankomende vrijdagmorgen, eerstkomende vrijdagmorgen | day=5 offset=1 daypart=morning
afgelopen vrijdagochtend, jongstleden vrijdagochtend, voorbije vrijdagochtend, verleden vrijdagochtend, vorige vrijdagochtend, afgelopen vrijdagmorgen, jongstleden vrijdagmorgen, voorbije vrijdagmorgen, verleden vrijdagmorgen, vorige vrijdagmorgen | day=5 offset=-1 daypart=morning
vorige week vrijdagochtend, verleden week vrijdagochtend, afgelopen week vrijdagochtend, vorige week vrijdagmorgen, verleden week vrijdagmorgen, afgelopen week vrijdagmorgen, vrijdagochtend vorige week, vrijdagmorgen vorige week | day=5 week=-1 daypart=morning
volgende week vrijdagochtend, volgende week vrijdagmorgen, vrijdagochtend volgende week, vrijdagmorgen volgende week | day=5 week=1 daypart=morning
komende vrijdagmiddag, aanstaande vrijdagmiddag, aankomende vrijdagmiddag, eerstkomende vrijdagmiddag, komende vrijdagnamiddag, aanstaande vrijdagnamiddag, aankomende vrijdagnamiddag, eerstkomende vrijdagnamiddag | day=5 offset=1 daypart=afternoon
afgelopen vrijdagmiddag, jongstleden vrijdagmiddag, voorbije vrijdagmiddag, verleden vrijdagmiddag, vorige vrijdagmiddag, afgelopen vrijdagnamiddag, jongstleden vrijdagnamiddag, voorbije vrijdagnamiddag, verleden vrijdagnamiddag, vorige vrijdagnamiddag | day=5 offset=-1 daypart=afternoon
vorige week vrijdagmiddag, verleden week vrijdagmiddag, afgelopen week vrijdagmiddag, vorige week vrijdagnamiddag, verleden week vrijdagnamiddag, afgelopen week vrijdagnamiddag, vrijdagmiddag vorige week, vrijdagnamiddag vorige week | day=5 week=-1 daypart=afternoon
volgende week vrijdagmiddag, volgende week vrijdagnamiddag, vrijdagmiddag volgende week, vrijdagnamiddag volgende week | day=5 week=1 daypart=afternoon
komende vrijdagavond, aanstaande vrijdagavond, aankomende vrijdagavond, eerstkomende vrijdagavond | day=5 offset=1 daypart=evening
afgelopen vrijdagavond, jongstleden vrijdagavond, voorbije vrijdagavond, verleden vrijdagavond, vorige vrijdagavond | day=5 offset=-1 daypart=evening
vorige week vrijdagavond, verleden week vrijdagavond, afgelopen week vrijdagavond, vrijdagavond vorige week | day=5 week=-1 daypart=evening
volgende week vrijdagavond, vrijdagavond volgende week | day=5 week=1 daypart=evening
komende zaterdag, aanstaande zaterdag, aankomende zaterdag, eerstkomende zaterdag | day=6 offset=1
afgelopen zaterdag, jongstleden zaterdag, voorbije zaterdag, verleden zaterdag, vorige zaterdag | day=6 offset=-1
vorige week zaterdag, verleden week zaterdag, afgelopen week zaterdag, zaterdag vorige week | day=6 week=-1
volgende week zaterdag, zaterdag volgende week | day=6 week=1
komende zaterdagochtend, aanstaande zaterdagochtend, aankomende zaterdagochtend, eerstkomende zaterdagochtend, komende zaterdagmorgen, aanstaande zaterdagmorgen, aankomende zaterdagmorgen, eerstkomende zaterdagmorgen | day=6 offset=1 daypart=morning
afgelopen zaterdagochtend, jongstleden zaterdagochtend, voorbije zaterdagochtend, verleden zaterdagochtend, vorige zaterdagochtend, afgelopen zaterdagmorgen, jongstleden zaterdagmorgen, voorbije zaterdagmorgen, verleden zaterdagmorgen, vorige zaterdagmorgen | day=6 offset=-1 daypart=morning
vorige week zaterdagochtend, verleden week zaterdagochtend, afgelopen week zaterdagochtend, vorige week zaterdagmorgen, verleden week zaterdagmorgen, afgelopen week zaterdagmorgen, zaterdagochtend vorige week, zaterdagmorgen vorige week | day=6 week=-1 daypart=morning
volgende week zaterdagochtend, volgende week zaterdagmorgen, zaterdagochtend volgende week, zaterdagmorgen volgende week | day=6 week=1 daypart=morning
komende zaterdagmiddag, aanstaande zaterdagmiddag, aankomende zaterdagmiddag, eerstkomende zaterdagmiddag, komende zaterdagnamiddag, aanstaande zaterdagnamiddag, aankomende zaterdagnamiddag, eerstkomende zaterdagnamiddag | day=6 offset=1 daypart=afternoon
afgelopen zaterdagmiddag, jongstleden zaterdagmiddag, voorbije zaterdagmiddag, verleden zaterdagmiddag, vorige zaterdagmiddag, afgelopen zaterdagnamiddag, jongstleden zaterdagnamiddag, voorbije zaterdagnamiddag, verleden zaterdagnamiddag, vorige zaterdagnamiddag | day=6 offset=-1 daypart=afternoon
vorige week zaterdagmiddag, verleden week zaterdagmiddag, afgelopen week zaterdagmiddag, vorige week zaterdagnamiddag, verleden week zaterdagnamiddag, afgelopen week zaterdagnamiddag, zaterdagmiddag vorige week, zaterdagnamiddag vorige week | day=6 week=-1 daypart=afternoon
volgende week zaterdagmiddag, volgende week zaterdagnamiddag, zaterdagmiddag volgende week, zaterdagnamiddag volgende week | day=6 week=1 daypart=afternoon
komende zaterdagavond, aanstaande zaterdagavond, aankomende zaterdagavond, eerstkomende zaterdagavond | day=6 offset=1 daypart=evening
afgelopen zaterdagavond, jongstleden zaterdagavond, voorbije zaterdagavond, verleden zaterdagavond, vorige zaterdagavond | day=6 offset=-1 daypart=evening
vorige week zaterdagavond, verleden week zaterdagavond, afgelopen week zaterdagavond, zaterdagavond vorige week | day=6 week=-1 daypart=evening
volgende week zaterdagavond, zaterdagavond volgende week | day=6 week=1 daypart=evening
komende zondag, aanstaande zondag, aankomende zondag, eerstkomende zondag | day=7 offset=1
afgelopen zondag, jongstleden zondag, voorbije zondag, verleden zondag, vorige zondag | day=7 offset=-1
vorige week zondag, verleden week zondag, afgelopen week zondag, zondag vorige week | day=7 week=-1
volgende week zondag, zondag volgende week | day=7 week=1
komende zondagochtend, aanstaande zondagochtend, aankomende zondagochtend, eerstkomende zondagochtend, komende zondagmorgen, aanstaande zondagmorgen, aankomende zondagmorgen, eerstkomende zondagmorgen | day=7 offset=1 daypart=morning
afgelopen zondagochtend, jongstleden zondagochtend, voorbije zondagochtend, verleden zondagochtend, vorige zondagochtend, afgelopen zondagmorgen, jongstleden zondagmorgen, voorbije zondagmorgen, verleden zondagmorgen, vorige zondagmorgen | day=7 offset=-1 daypart=morning
vorige week zondagochtend, verleden week zondagochtend, afgelopen week zondagochtend, vorige week zondagmorgen, verleden week zondagmorgen, afgelopen week zondagmorgen, zondagochtend vorige week, zondagmorgen vorige week | day=7 week=-1 daypart=morning
volgende week zondagochtend, volgende week zondagmorgen, zondagochtend volgende week, zondagmorgen volgende week | day=7 week=1 daypart=morning
komende zondagmiddag, aanstaande zondagmiddag, aankomende zondagmiddag, eerstkomende zondagmiddag, komende zondagnamiddag, aanstaande zondagnamiddag, aankomende zondagnamiddag, eerstkomende zondagnamiddag | day=7 offset=1 daypart=afternoon
afgelopen zondagmiddag, jongstleden zondagmiddag, voorbije zondagmiddag, verleden zondagmiddag, vorige zondagmiddag, afgelopen zondagnamiddag, jongstleden zondagnamiddag, voorbije zondagnamiddag, verleden zondagnamiddag, vorige zondagnamiddag | day=7 offset=-1 daypart=afternoon
vorige week zondagmiddag, verleden week zondagmiddag, afgelopen week zondagmiddag, vorige week zondagnamiddag, verleden week zondagnamiddag, afgelopen week zondagnamiddag, zondagmiddag vorige week, zondagnamiddag vorige week | day=7 week=-1 daypart=afternoon
volgende week zondagmiddag, volgende week zondagnamiddag, zondagmiddag volgende week, zondagnamiddag volgende week | day=7 week=1 daypart=afternoon
komende zondagavond, aanstaande zondagavond, aankomende zondagavond, eerstkomende zondagavond | day=7 offset=1 daypart=evening
afgelopen zondagavond, jongstleden zondagavond, voorbije zondagavond, verleden zondagavond, vorige zondagavond | day=7 offset=-1 daypart=evening
vorige week zondagavond, verleden week zondagavond, afgelopen week zondagavond, zondagavond vorige week | day=7 week=-1 daypart=evening
volgende week zondagavond, zondagavond volgende week | day=7 week=1 daypart=evening
