# Several places of one, each in its own contest, where one of them is a ranking: told apart before a frame takes one of the
# places with the contest of the other.

frame places-in-two-and-overall
  sport cycling speed-skating short-track motor-sport marathon-skating athletics triathlon swimming alpine-skiing skeleton bobsleigh rowing gymnastics snowboarding biathlon
  verb worden eindigen finishen belanden stranden klasseren rangschikken pakken veroveren behalen halen grijpen rijden
  subject
  role rank: RANK
  role first: DISCIPLINE adjoining
  role next: RANK
  role second: DISCIPLINE adjoining
  role last: RANK
  role third: STANDINGS
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  asserts result subject rank event=first
  asserts result subject rank=next event=second
  asserts result subject rank=last event=third
  last
  yes "Tom Maes werd zesde in de proloog, derde in de tijdrit en achtste in de eindstand." => Tom Maes: rank 6; Tom Maes: rank 3; Tom Maes: rank 8
  no "Tom Maes wil zesde in de proloog, derde in de tijdrit en achtste in de eindstand worden."

frame place-in-race-and-overall
  sport cycling speed-skating short-track motor-sport marathon-skating athletics triathlon swimming alpine-skiing skeleton bobsleigh rowing gymnastics snowboarding biathlon
  verb worden eindigen finishen belanden stranden klasseren rangschikken pakken veroveren behalen halen grijpen rijden
  subject
  role rank: RANK
  role first: DISCIPLINE adjoining
  role next: RANK
  role second: STANDINGS
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  asserts result subject rank event=first
  asserts result subject rank=next event=second
  last
  yes "Tom Maes werd zesde in de slotrit en achtste in het eindklassement." => Tom Maes: rank 6; Tom Maes: rank 8
  yes "Tom Maes eindigde als zesde in de vierde etappe en als achtste in het klassement." => Tom Maes: rank 6; Tom Maes: rank 8
  no "Tom Maes hoopt zesde in de slotrit en achtste in het eindklassement te worden."

frame place-overall-and-in-race
  sport cycling speed-skating short-track motor-sport marathon-skating athletics triathlon swimming alpine-skiing skeleton bobsleigh rowing gymnastics snowboarding biathlon
  verb worden eindigen finishen belanden stranden klasseren rangschikken pakken veroveren behalen halen grijpen rijden
  subject
  role rank: RANK
  role first: STANDINGS
  role next: RANK
  role second: DISCIPLINE adjoining
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  asserts result subject rank event=first
  asserts result subject rank=next event=second
  last
  yes "Tom Maes werd achtste in het eindklassement en zesde in de slotrit." => Tom Maes: rank 8; Tom Maes: rank 6
  no "Tom Maes werd niet achtste in het eindklassement en zesde in de slotrit."

frame places-in-two-rankings
  sport cycling speed-skating short-track motor-sport marathon-skating athletics triathlon swimming alpine-skiing skeleton bobsleigh rowing gymnastics snowboarding biathlon
  verb worden eindigen finishen staan zijn
  subject
  role first: STANDINGS
  role rank: RANK
  role second: STANDINGS
  role next: RANK
  without MARKER[id=midway]
  without MARKER[id=no-contest]
  without DISCIPLINE
  asserts result subject rank event=first
  asserts result subject rank=next event=second
  last
  yes "Tom Maes eindigde als achtste in het eindklassement en als derde in het puntenklassement." => Tom Maes: rank 8; Tom Maes: rank 3
  no "Tom Maes wil als achtste eindigen in het eindklassement en als derde in het puntenklassement."

# "Zilver was er voor Maes op sprong en Bos op brug": each at his own.
frame award-each-at
  sport gymnastics athletics swimming speed-skating short-track cycling rowing canoeing
  verb zijn gaan
  needs MARKER[id=each-at]
  role award: AWARD bare
  role winner: competitor behind for|to
  role where: DISCIPLINE adjoining
  without NONRESULT
  asserts result winner rank=award medal=award event=where
  last
  yes "Zilver was er voor Anna Smit op sprong en Eva Maes op brug." => Anna Smit: rank 2, medal silver; Eva Maes: rank 2, medal silver
  no "Zilver is er misschien voor Anna Smit op sprong en Eva Maes op brug."
