# Artistic swimming: solos, duets and teams, judged by a jury.

[sport-word sport=artistic-swimming weight=6 untimed judged]
synchroonzwemmen, synchroonzwemster, synchroonzwemsters, synchroonzwemmer, kunstzwemmen, kunstzwemster, kunstzwemsters, kunstzwemmer, artistiek zwemmen, artistic swimming

[discipline sport=artistic-swimming kind=points weight=0]
technisch duet, technische duet, technische uitvoering duet, duet technisch, duet technische uitvoering | id=duet-technical crew
vrij duet, vrije duet, vrije uitvoering duet, duet vrij, duet vrije uitvoering | id=duet-free crew
technische solo, solo technisch, technisch solo | id=solo-technical
vrije solo, solo vrij | id=solo-free
duet, duetten, duetfinale | id=duet crew
