# Words of single sports: those who compete, by the names that are heard less often, and what is won.

[person-noun role=athlete gender=women]
skiester, alpineskiester, slalomskiester, slalomspecialiste, afdaalster, crosster, cyclocrosster, curlingster, bobpilote, monobobster
vlinderslagspecialiste, rugslagspecialiste, wisselslagspecialiste, vrijeslagspecialiste, hordespecialiste, tijdritspecialiste, sprintspecialiste, meerkampspecialiste
skicrosster, snowboardcrosster, freestyleskiester, biatlonster, gewichtheffster, bowlster, triatlonster
skiesters, alpineskiesters, slalomskiesters, afdaalsters, crossters, cyclocrossters, curlingsters, bobpilotes | plural
nieuwelinge, juniore, eerstejaarsnieuwelinge, tweedejaarsnieuwelinge, eerstejaarsjuniore, tweedejaarsjuniore, belofterenster, beloftenrenster

[person-noun role=athlete]
hordelooper, hordenloper, skeletonracer, skeletonpiloot, biatlonner, afdaler, skicrosser, snowboardcrosser, freestyleskiër
skeletonracers, biatlonners, afdalers, skicrossers, snowboardcrossers, freestyleskiërs | plural

# What can be won once more: "haar tweede wedstrijd op rij".
[one-contest]
wedstrijd, race, koers, wereldbekerwedstrijd, wereldbekerrace, wereldbekermanche, wereldbekercross, cross, veldrit, marathon, etappe, rit, tijdrit, massasprint, massaspurt, bergrit, tourrit, kermiskoers, criterium, juniorenkoers, klassieker, wielerklassieker, toernooi, slalom, reuzenslalom, afdaling, sprint, massastart, sprintrace, Grand Prix, Grote Prijs, triatlon, regatta, semiklassieker, monument
