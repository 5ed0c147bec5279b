# What is told beside in a report of another winter sport: one meeting, or one page, has several.

[discipline sport=bobsleigh]
skeleton, skeletonwedstrijd | id=skeleton weight=0

[discipline sport=skeleton]
tweemansbob, tweemansbobs, tweevrouwsbob, tweepersoonsbob | id=two-man crew weight=0
viermansbob, viermansbobs | id=four-man crew weight=0
monobob | id=monobob weight=0

[discipline sport=alpine-skiing]
snowboardcross, snowboard cross | id=snowboard-cross weight=0
halfpipe | id=halfpipe kind=points weight=0
slopestyle | id=slopestyle kind=points weight=0
big air | id=big-air kind=points weight=0

[discipline sport=bobsleigh]
snowboardcross, snowboard cross | id=snowboard-cross weight=0
slopestyle, wereldbeker slopestyle | id=slopestyle kind=points weight=0
parallelreuzenslalom, parallelslalom | id=parallel-giant-slalom weight=0

[discipline sport=snowboarding]
slalom | id=slalom weight=0
reuzenslalom | id=giant-slalom weight=0
afdaling | id=downhill weight=0
super-g, super g | id=super-g weight=0
parallelslalom, parallelle slalom | id=parallel-slalom weight=0
parallelle reuzenslalom, parallelreuzenslalom, parallel-reuzenslalom | id=parallel-giant-slalom weight=0

[discipline sport=snowboarding]
skeleton, skeletonwedstrijd | id=skeleton weight=0
tweemansbob, tweemansbobs, tweevrouwsbob, tweepersoonsbob | id=two-man crew weight=0
viermansbob, viermansbobs | id=four-man crew weight=0
monobob | id=monobob weight=0
