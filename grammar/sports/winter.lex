# Sports on snow and in the ice channel.

[discipline sport=alpine-skiing]
afdaling, afdalingen, skiafdaling, afdalingswedstrijd | id=downhill weight=0
super-g, super g, superg | id=super-g
reuzenslalom, reuzeslalom | id=giant-slalom
slalom, slaloms, nachtslalom | id=slalom
parallelslalom, parallelle slalom | id=parallel-slalom
parallelle reuzenslalom, parallelreuzenslalom, parallel-reuzenslalom | id=parallel-giant-slalom
alpine combinatie, alpiene combinatie, supercombinatie, super-combinatie | id=alpine-combined

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
skiën, skiër, skiester, skiërs, skiesters, alpineskiën, skide, skieden, geskied, alpineskiester, alpineskiër, alpine skiën, alpineskiërs
slalom, slaloms, nachtslalom, slalomspecialist, slalomspecialiste, slalomskiër, slalomskiester
reuzenslalom, reuzeslalom, parallelslalom
super-g, super g, superg
afdaling, afdalingen, afdalingskampioen | weight=2
poortje, poortjes, skipiste, ski's, ski, skiseizoen, skibond, wereldbekerskiën | weight=2

[sport-word sport=snowboarding weight=4]
snowboard, snowboarden, snowboarder, snowboardster, snowboarders, snowboardsters, snowboardcross, snowboardcrosser, snowboardbond
halfpipe, slopestyle, big air, parallelreuzenslalom

[sport-word sport=bobsleigh weight=4]
bobslee, bobsleeën, bobsleeër, bobsleester, bobsleeërs, bobteam, bobpiloot, bobsleebond, bobsleebaan
tweemansbob, viermansbob, monobob, bobs
remmer, remster, piloot, pilote, duwer | weight=1

[sport-word sport=skeleton weight=4]
skeleton, skeletonster, skeletonsters, skeletonracer, skeletoni, skeletonpiloot, skeletonnen, skeletonner

[sport-word sport=luge weight=4]
rodelen, rodelaar, rodelaarster, rodelaars, rodelbaan

[sport-word sport=cross-country-skiing weight=5 long]
langlaufen, langlaufer, langlaufster, langlaufers, langlaufen

[sport-word sport=ski-jumping weight=5 untimed]
schansspringen, schansspringster, schansspringers, Vierschansentoernooi

[sport-word sport=figure-skating weight=6 untimed judged]
kunstrijden, kunstrijder, kunstrijdster, kunstschaatsen, kunstschaatser, kunstschaatsster, kunstrijders, kür, korte kür

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
[sport-word sport=skeleton weight=1 discipline=skeleton]
skeletonster, skeletonracer, skeletonnen, skeleton
