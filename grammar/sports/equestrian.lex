# Riding.

[discipline sport=equestrian]
dressuur, dressuurwedstrijd | id=dressage kind=points
springconcours, springen voor landenteams | id=jumping
eventing, samengestelde wedstrijd | id=eventing
Grand Prix Special | id=grand-prix-special kind=points
kür op muziek, vrije kür | id=freestyle kind=points

[sport-word sport=equestrian weight=5]
paardensport, hippisch, hippische, KNHS, Jumping Amsterdam, Indoor Brabant, CHIO, CHIO Rotterdam
ruiter, amazone, ruiters, amazones, springruiter, springruiters, springamazone, dressuurruiter, dressuuramazone, dressuurruiters, eventingruiter
dressuur, dressuurploeg, dressuurpaard, eventing, springconcours, springpaard, springploeg, springruiters
springpaarden, hengst, merrie, barrage, foutloos parcours | weight=2
