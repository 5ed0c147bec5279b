# Swimming: in the pool and in open water.

[discipline sport=swimming]
wisselslagestafette, 4x100 meter wisselslag, 4 x 100 meter wisselslag, 4x100m wisselslag, 4x100 wissel, 4x100 meter wissel, 4 × 100 wisselslag, 4 × 100 wissel, wisselslag-estafette | id=4x100m-medley crew
4x50 meter wisselslag, 4 x 50 meter wisselslag, 4x50m wisselslag, 4x50 meter wissel, 4 × 50 wisselslag, 4 × 50 wissel | id=4x50m-medley crew
gemengde 4x100 meter wisselslag, gemengde 4 x 100 meter wisselslag, 4x100 meter wisselslag gemengd, mixed 4x100 meter wisselslag, gemengde wisselslagestafette, gemengde 4x100m wisselslag, 4x100 meter wisselslag mixed, 4 × 100 wisselslag gemengd, gemengde 4 × 100 wisselslag | id=mixed-4x100m-medley crew gender=mixed
gemengde 4x50 meter wisselslag, gemengde 4 x 50 meter wisselslag, 4x50 meter wisselslag gemengd, 4 × 50 wisselslag gemengd, gemengde 4 × 50 wisselslag | id=mixed-4x50m-medley crew gender=mixed
4x100 meter vrije slag, 4 x 100 meter vrije slag, 4x100m vrije slag, 4x100 vrij, 4x100 meter vrij, 4x100m vrij, 4×100 meter vrije slag, 4 × 100 vrije slag, 4 × 100 vrij, vrijeslagestafette | id=4x100m-freestyle crew
4x200 meter vrije slag, 4 x 200 meter vrije slag, 4x200m vrije slag, 4x200 vrij, 4x200 meter vrij, 4x200m vrij, 4×200 meter vrije slag, 4 × 200 vrije slag, 4 × 200 vrij | id=4x200m-freestyle crew
4x50 meter vrije slag, 4 x 50 meter vrije slag, 4x50m vrije slag, 4x50 vrij, 4x50 meter vrij, 4x50m vrij, 4 × 50 vrije slag, 4 × 50 vrij | id=4x50m-freestyle crew
gemengde 4x100 meter vrije slag, gemengde 4 x 100 meter vrije slag, gemengde 4x100m vrije slag, mixed 4x100 meter vrije slag, 4x100 meter vrije slag gemengd, 4x100 meter vrije slag mixed, gemengde 4 × 100 vrije slag, 4 × 100 vrije slag gemengd | id=mixed-4x100m-freestyle crew gender=mixed
gemengde 4x200 meter vrije slag | id=mixed-4x200m-freestyle crew gender=mixed
gemengde 4x50 meter vrije slag, gemengde 4 x 50 meter vrije slag, gemengde 4 × 50 vrije slag, 4 × 50 vrije slag gemengd, gemengde 4 × 50 vrij, 4 × 50 vrij gemengd | id=mixed-4x50m-freestyle crew gender=mixed
marathonzwemmen, zwemmarathon | id=10km-open-water
koningsnummer | id=100m-freestyle

# "4x100 m", with the unit by its letter and apart.
[discipline sport=swimming]
4x50 m vrije slag, 4x50 m vrij, 4 x 50 m vrije slag, 4 x 50 m vrij, 4 × 50 m vrije slag, 4 × 50 m vrij | id=4x50m-freestyle crew
gemengde 4x50 m vrije slag, 4x50 m vrije slag gemengd | id=mixed-4x50m-freestyle crew gender=mixed
4x50 m wisselslag, 4x50 m wissel, 4 x 50 m wisselslag, 4 x 50 m wissel, 4 × 50 m wisselslag, 4 × 50 m wissel | id=4x50m-medley crew
gemengde 4x50 m wisselslag, 4x50 m wisselslag gemengd | id=mixed-4x50m-medley crew gender=mixed
4x100 m vrije slag, 4x100 m vrij, 4 x 100 m vrije slag, 4 x 100 m vrij, 4 × 100 m vrije slag, 4 × 100 m vrij | id=4x100m-freestyle crew
gemengde 4x100 m vrije slag, 4x100 m vrije slag gemengd | id=mixed-4x100m-freestyle crew gender=mixed
4x100 m wisselslag, 4x100 m wissel, 4 x 100 m wisselslag, 4 x 100 m wissel, 4 × 100 m wisselslag, 4 × 100 m wissel | id=4x100m-medley crew
gemengde 4x100 m wisselslag, 4x100 m wisselslag gemengd | id=mixed-4x100m-medley crew gender=mixed
4x200 m vrije slag, 4x200 m vrij, 4 x 200 m vrije slag, 4 x 200 m vrij, 4 × 200 m vrije slag, 4 × 200 m vrij | id=4x200m-freestyle crew
gemengde 4x200 m vrije slag, 4x200 m vrije slag gemengd | id=mixed-4x200m-freestyle crew gender=mixed

[sport-word sport=swimming weight=4 slowest=5 fastest=26]
zwemmen, zwemt, zwom, gezwommen, zwommen
zwemmer, zwemster, zwemmers, zwemsters, slotzwemmer, slotzwemster, topzwemmer, topzwemster
openwaterzwemster, openwaterzwemmer, openwaterzwemsters, openwaterzwemmen, openwater, open water, marathonzwemster, marathonzwemmer | weight=8
zwembond, zwembad, zwemploeg, zwemselectie, zwemseizoen, zwembaan, bassin, kortebaan, langebaanbad, groot bad, klein bad, kortebaanbad, KNZB, FINA, LEN | weight=3
vrije slag, vrije-slag, 100 vrij
schoolslag, schoolslagzwemmer, schoolslagzwemster, schoolslagspecialist
rugslag, rugslagzwemster, rugslagzwemmer, rugslagspecialiste
vlinderslag, vlinder, vlinderslagzwemster, vlinderslagspecialist
wisselslag, wisselslagestafette
aangetikt, tikte aan, aantikte, aantikken, keerpunt, keerpunten
