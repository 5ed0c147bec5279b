# Verbs of starting, stopping and staying away.

[verb]
af|trappen: trap trapt trapte trapten getrapt
weerhouden: weerhoud weerhoudt weerhield weerhielden weerhouden
deklasseren: deklasseer deklasseert deklasseerde deklasseerden gedeklasseerd
manken: mank mankt mankte mankten gemankt
hinkelen: hinkel hinkelt hinkelde hinkelden gehinkeld

[not-name]
Bike, Lease, Duivel
