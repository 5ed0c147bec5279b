# "behoudt zijn leiderstrui": who keeps it still leads.
frame keeps-leader-suit
  sport cycling
  verb behouden bewaren vast|houden redden consolideren
  needs MARKER[id=leader-suit]
  subject
  without JERSEY[title]
  without NONRESULT
  without MARKER[id=midway]
  asserts result subject rank=1 derived standings
  yes "Tibor Maes behield zijn leiderstrui." => Tibor Maes: rank 1
  no "Tibor Maes hoopt zijn leiderstrui te behouden."
  no "Tibor Maes kon zijn leiderstrui niet behouden."
