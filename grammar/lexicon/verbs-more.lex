# Verbs of the desks that the general list lacks.
[verb]
binnen|bollen: bol bolt bolde bolden gebold
uit|bollen: bol bolt bolde bolden gebold
behelpen: behelp behelpt behielp behielpen beholpen
scherp|stellen: stel stelt stelde stelden gesteld
forfait|geven: geef geeft gaf gaven gegeven
bollen: bol bolt bolde bolden gebold
trappen: trap trapt trapte trapten getrapt
verpulveren: verpulver verpulvert verpulverde verpulverden verpulverd
ziek|melden: meld meldt meldde meldden gemeld
weg|dragen: draag draagt droeg droegen gedragen
omver|duwen: duw duwt duwde duwden geduwd
omver|rijden: rijd rijdt reed reden gereden
omver|lopen: loop loopt liep liepen gelopen
klem|rijden: rijd rijdt reed reden gereden
onderuit|rijden: rijd rijdt reed reden gereden
piloteren: piloteer piloteert piloteerde piloteerden gepiloteerd
katapulteren: katapulteer katapulteert katapulteerde katapulteerden gekatapulteerd
scherper|stellen: stel stelt stelde stelden gesteld
binnen|rijven: rijf rijft reef/rijfde reven/rijfden gereven/gerijfd
eruit|gaan: ga gaat ging gingen gegaan
eruit|liggen: lig ligt lag lagen gelegen
eruit|vliegen: vlieg vliegt vloog vlogen gevlogen
uit|liggen: lig ligt lag lagen gelegen
