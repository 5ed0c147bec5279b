# Verbs of starting, stopping and staying away.

[verb]
af|trappen: trap trapt trapte trapten getrapt
weerhouden: weerhoud weerhoudt weerhield weerhielden weerhouden
deklasseren: deklasseer deklasseert deklasseerde deklasseerden gedeklasseerd
manken: mank mankt mankte mankten gemankt
hinkelen: hinkel hinkelt hinkelde hinkelden gehinkeld
rond|brengen: breng brengt bracht brachten gebracht
rond|krijgen: krijg krijgt kreeg kregen gekregen
verder|rijden: rijd/rij rijdt reed reden gereden
verder|fietsen: fiets fietst fietste fietsten gefietst

[not-name]
Bike, Lease, Duivel
