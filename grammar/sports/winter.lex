# Sports on snow and in the ice channel.

[discipline sport=alpine-skiing]
afdaling, afdalingen, skiafdaling, afdalingswedstrijd | id=downhill weight=0
super-g, super g, superg | id=super-g
reuzenslalom, reuzeslalom | id=giant-slalom
slalom, slaloms, nachtslalom | id=slalom
parallelslalom, parallelle slalom | id=parallel-slalom weight=0
parallelle reuzenslalom, parallelreuzenslalom, parallel-reuzenslalom | id=parallel-giant-slalom weight=0
alpine combinatie, alpiene combinatie, supercombinatie, super-combinatie, combiné, alpine combiné, supercombiné, teamcombinatie | id=alpine-combined
combinatie, combinaties | id=alpine-combined weight=0
teamwedstrijd, teamevent, gemengde teamwedstrijd, landenwedstrijd | id=team-event crew weight=0
slalomklassement, slalomstand, slalomwereldbeker, slalombol | id=slalom
reuzenslalomklassement, reuzenslalomstand, reuzenslalomwereldbeker | id=giant-slalom
afdalingsklassement, afdalingklassement, afdalingsstand, afdalingswereldbeker | id=downhill
super-g-klassement, super-g-stand | id=super-g

# The rankings of one discipline over a winter.
[standings]
slalomklassement, slalomstand, reuzenslalomklassement, reuzenslalomstand, afdalingsklassement, afdalingklassement, afdalingsstand, super-g-klassement, super-g-stand
sprintstand, massastartklassement, achtervolgingsklassement

[discipline sport=freestyle-skiing]
skicross, ski cross | id=ski-cross
moguls, buckelpiste | id=moguls
dual moguls, dubbele moguls, parallelle moguls | id=dual-moguls
aerials | id=aerials kind=points
halfpipe, halfpipewedstrijd | id=halfpipe kind=points weight=0
slopestyle, slope style, slopestylewedstrijd | id=slopestyle kind=points weight=0
big air | id=big-air kind=points weight=0

[sport-word sport=freestyle-skiing weight=6]
freestyleskiën, freestyleskiër, freestyleskiester, freestyleskiërs, freestyle skiën, freestyleskister, freeskiën, freeskiër, freeskiester, skicross, skicrosser, skicrosster, moguls, aerials, buckelpiste

[discipline sport=cross-country-skiing weight=0]
sprint, sprints, sprintwedstrijd, wereldbekersprint, langlaufsprint, klassieke sprint | id=sprint
achtervolging, achtervolgingen, achtervolgingswedstrijd | id=pursuit
massastart, mass start, massastartwedstrijd | id=mass-start
skiatlon, skiathlon, dubbele achtervolging | id=skiathlon
aflossing, estafette, relay, landenestafette | id=relay crew
teamsprint | id=team-sprint crew
gemengde aflossing, gemengde estafette | id=mixed-relay crew gender=mixed

[sport-word sport=nordic-combined weight=7 long]
noordse combinatie

[discipline sport=nordic-combined]
noordse combinatie | id=nordic-combined default
dubbelrodelen | id=doubles weight=0
rodelen | id=luge weight=0
[discipline sport=cross-country-skiing]
noordse combinatie | id=nordic-combined weight=0
rodelen | id=luge weight=0
dubbelrodelen, rodelen voor duo's | id=doubles weight=0
[discipline sport=ski-jumping]
noordse combinatie | id=nordic-combined weight=0

[discipline sport=luge weight=0]
dubbelrodelen | id=doubles
enkelzitter, enkel, individueel, individuele race | id=singles
dubbelzitter, dubbelzit, dubbel, dubbels | id=doubles
teamestafette, estafette, aflossing, team relay, teamrelay | id=team-relay crew
sprint, sprintrace, sprintwedstrijd | id=sprint

[discipline sport=ski-jumping weight=0]
grote schans | id=large-hill kind=points
normale schans, kleine schans, gewone schans | id=normal-hill kind=points
teamwedstrijd, landenwedstrijd, teamspringen | id=team crew kind=points
gemengde teamwedstrijd, mixed team | id=mixed-team crew gender=mixed kind=points
skivliegen | id=ski-flying kind=points

[discipline sport=figure-skating weight=0]
korte kür, korte programma, korte proef, korte oefening | id=short-program kind=points
vrije kür, vrije programma, lange kür, vrije oefening | id=free-skating kind=points
paren, paarrijden, parenwedstrijd | id=pairs kind=points
ijsdansen, ijsdans | id=ice-dance kind=points
ritmische dans | id=rhythm-dance kind=points
vrije dans | id=free-dance kind=points

[discipline sport=snowboarding]
snowboardcross, snowboard cross, boardercross, snowboard-cross | id=snowboard-cross
halfpipe, halfpipewedstrijd | id=halfpipe kind=points
slopestyle, slope style, slopestylewedstrijd | id=slopestyle kind=points
big air | id=big-air kind=points

[discipline sport=bobsleigh]
tweemansbob, tweemansbobs, tweevrouwsbob, tweepersoonsbob | id=two-man crew
viermansbob, viermansbobs | id=four-man crew
monobob | id=monobob

[discipline sport=skeleton]
skeleton, skeletonwedstrijd | id=skeleton default

[sport-word sport=alpine-skiing weight=4]
skiën, skiër, skiester, alpineskiën, alpineskister, alpijns skiën, alpiene skiën, wereldbekerskiester, kristallen bol, skiërs, skiesters, alpineskiën, skide, skieden, geskied, alpineskiester, alpineskiër, alpine skiën, alpineskiërs
slalom, slaloms, nachtslalom, slalomspecialist, slalomspecialiste, slalomskiër, slalomskiester
reuzenslalom, reuzeslalom
super-g, super g, superg
afdaling, afdalingen, afdalingskampioen | weight=2
poortje, poortjes, skipiste, ski's, ski, skiseizoen, skibond, wereldbekerskiën | weight=2

[sport-word sport=snowboarding weight=5]
snowboard, snowboarden, snowboarder, snowboardster, snowboarders, snowboardsters, snowboardcross, snowboardcrosser, snowboardbond
halfpipe, slopestyle, big air, parallelreuzenslalom

[sport-word sport=bobsleigh weight=5]
bobslee, bobsleeën, bobsleeër, bobsleester, bobsleeërs, bobteam, bobpiloot, bobsleebond, bobsleebaan
tweemansbob, viermansbob, monobob, bobs
remmer, remster, piloot, pilote, duwer | weight=1

[sport-word sport=skeleton weight=7]
skeleton, skeletonster, skeletonsters, skeletonracer, skeletoni, skeletonpiloot, skeletonnen, skeletonner

[sport-word sport=luge weight=4]
rodelen, rodelaar, rodelaarster, rodelaars, rodelaarsters, rodelbaan, rodelwedstrijd, rodelbond, natuurbaanrodelen

[sport-word sport=cross-country-skiing weight=5 long]
langlaufen, langlaufer, langlaufster, langlaufers, langlaufsters, langlaufwedstrijd, langlaufsprint, langlauf, langlaufer, skiatlon, skiathlon, loipe, Tour de Ski

[sport-word sport=ski-jumping weight=5 untimed]
schansspringen, schansspringer, schansspringster, schansspringers, schansspringsters, Vierschansentoernooi, skispringen, skispringer, skispringster, skispringers, skivliegen, grote schans, normale schans, K-punt

[discipline sport=figure-skating]
kunstschaatsen overall | id=overall kind=points default

[sport-word sport=figure-skating weight=6 untimed judged]
kunstrijden, kunstrijder, kunstrijdster, kunstschaatssters, kunstschaatsers, kunstrijdsters, EK kunstschaatsen, WK kunstschaatsen, ijsdansen, ijsdansers, ijsdanspaar, schaatskoppel, paarrijden, Nebelhorn Trophy, kunstschaatsen, kunstschaatser, kunstschaatsster, kunstrijders, kür, korte kür

[sport-word sport=curling weight=6 untimed duels]
curling, curler, curlers, curlingploeg

# More words of the rink.
[sport-word sport=speed-skating weight=3]
Vikingskipet, Max Aicher Arena, Meduseo, Utah Olympic Oval, Olympic Oval, Medeo, Inzell, Gangneung Oval, Tomakomai, Collalbo, Hamar, ijsstadion, ijsbanen
WK sprint, sprinttitel, wereldkampioen sprint, wereldkampioene sprint, allroundtitel, WK allround, EK sprint
slotafstand, vierkamp, sprintvierkamp, sprintkampioen, sprintkampioene
tweede 1000 meter, tweede 500 meter, eerste 500 meter, eerste 1000 meter

[sport-word sport=short-track weight=6]
shorttrackmannen, shorttrackvrouwen, shorttrackploeg, shorttrackbond, shorttrackers, shorttrackseizoen, shorttrackbaan, EK shorttrack, WK shorttrack
EK-relay, relayploeg, relayfinale, relaytitel

# Who rides it tells what is ridden, where nothing else does.
[sport-word sport=skeleton weight=1 discipline=skeleton cue]
skeletonster, skeletonracer, skeletonnen, skeleton
[sport-word sport=snowboarding weight=1 discipline=snowboard-cross cue]
snowboardcrosser, snowboardcrossster
[sport-word sport=bobsleigh weight=1 discipline=monobob]
monobobster
[sport-word sport=snowboarding weight=1 discipline=slopestyle cue]
slopestyler, slopestylester, slopestyleboarder
[sport-word sport=snowboarding weight=1 discipline=halfpipe cue]
halfpiper, halfpipeboarder
