# Places in races on the road, where women and men run in one field.

class arrive = finishen eindigen komen aan|komen binnen|komen arriveren passeren bereiken lopen binnen|lopen snellen af|sluiten klokken noteren over|komen halen volbrengen tekenen

frame place-among-her-sex
  sport athletics triathlon cycling swimming
  verb @arrive
  subject
  role place: NUMBERED[kind=of-sex]
  takes time
  without MARKER[id=midway]
  without MARKER[id=turn]
  asserts result subject rank=place time
  yes "Ann Maes kwam in 1.20.40 als eerste vrouw over de finish." => Ann Maes: rank 1, time 4840
  yes "Ann Maes finishte als vierde vrouw." => Ann Maes: rank 4
  no "Ann Maes wil als eerste vrouw finishen."
  no "Ann Maes sprak als eerste vrouw met de kampioen."

frame is-among-her-sex
  sport athletics triathlon cycling swimming
  verb zijn worden
  subject
  role place: NUMBERED[kind=of-sex] bare
  takes time
  without MARKER[id=midway]
  without RANK behind as
  asserts result subject rank=place time
  yes "Ann Maes was de eerste vrouw aan de finish in 1.20.40." => Ann Maes: rank 1, time 4840
  yes "Ann Maes werd derde vrouw in 1.20.40." => Ann Maes: rank 3, time 4840
  no "Ann Maes was de eerste vrouw in het bestuur."
