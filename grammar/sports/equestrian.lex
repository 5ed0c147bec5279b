# Riding.

[discipline sport=equestrian]
dressuur, dressuurwedstrijd, dressuurproef | id=dressage kind=points
korte Grand Prix, korte GP | id=grand-prix kind=points
Grand Prix Spécial, Spécial | id=grand-prix-special kind=points
springconcours, springen voor landenteams, springwedstrijd, springwedstrijden, springproef, springen | id=jumping
individuele wedstrijd, individuele finale, individuele springfinale | id=jumping weight=0
landenwedstrijd, landenprijs, Nations Cup, landencup | id=team crew
cross-country, crosscountry, terreinproef | id=cross-country
vierspannen, vierspan, menwedstrijd, mennen | id=driving
eventing, samengestelde wedstrijd | id=eventing
Grand Prix Special | id=grand-prix-special kind=points
kür op muziek, vrije kür | id=freestyle kind=points

[sport-word sport=equestrian weight=5 mounts]
paardensport, hippisch, hippische, KNHS, Jumping Amsterdam, Indoor Brabant, CHIO, CHIO Rotterdam
ruiter, amazone, ruiters, amazones, springruiter, springruiters, springamazone, dressuurruiter, dressuuramazone, dressuurruiters, eventingruiter
Military Boekelo, Military Boekelo-Enschede, Boekelo, teamruiter, teamamazone, eventingruiters, dressuurdag, parcoursbouwer, Lusitano, Lusitano-hengst, amazone, dressuurcombinatie, dressuurcombinaties, dressuurteam, dressuurpaarden, dressuursport, dressuurruiters, springruiter, springruiters, springsport, springwedstrijd, springproef, wereldbekerspringen, KWPN'er, KWPN, barrage, ruin, hengst, merrie, piaffe, bondscoach springen, menner, vierspan, vierspanrijder, voltigeur, reining, endurance
dressuur, dressuurploeg, dressuurpaard, eventing, springconcours, springpaard, springploeg, springruiters
springpaarden, hengst, merrie, barrage, foutloos parcours | weight=2
