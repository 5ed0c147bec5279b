# Parts of a contest on snow, ice or before a jury, and the verbs of climbing and dropping in it.
[run-noun]
run, manche, afdaling, omloop, kür

[moved]
klom, klommen, schoof, schoven, steeg, stegen, zakte, zakten, dook, kelderde, tuimelde, rukte, klimt, schuift, stijgt, zakt, springt, sprong
