# Verbs of the road: how riders lose time, come in and are put back.

[verb]
kwijt|spelen: speel speelt speelde speelden gespeeld
uit|breiden: breid breidt breidde breidden gebreid
slinken: slink slinkt slonk slonken geslonken
flankeren: flankeer flankeert flankeerde flankeerden geflankeerd
pitsen: pits pitst pitste pitsten gepitst
deklasseren: deklasseer deklasseert deklasseerde deklasseerden gedeklasseerd
weg|snoepen: snoep snoept snoepte snoepten gesnoept
binnen|sleuren: sleur sleurt sleurde sleurden gesleurd
