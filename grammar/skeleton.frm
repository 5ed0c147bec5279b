# An entry with comments, to begin a new one from. It is no part of the grammar: put a copy into a file of frames/, give it a
# name of its own, and leave out the lines and comments that you do not need. What else may stand in an entry is told in
# grammar/README.md; docs/grammar-reference.md shows all entries with their examples.

# "buffelde zich naar de vierde plaats": right above the entry stands what it reads, in the words that it was made for.
frame toil-to-place
  # Which clauses: the verbs, as in the lexicon. Without this line it is any clause.
  verb buffelen zwoegen ploeteren
  # In articles about which sports: "sport -tennis" is all but that. Without this line it is all.
  # sport speed-skating short-track

  # What must be there, one role a line, filled in this order. The fact below names them.
  subject                                  # who does it; also object, host (of a bracket), before
  role rank: RANK bare                     # a mention by its category; bare: behind no preposition, "behind for|to": behind these
  takes time                               # short for "role time?: TIME"; with ? the entry fires without it, too

  # What must stand beside it, and what must not. `uitslag tokens` shows which mentions a sentence has.
  # needs MARKER[id=at-last]
  without NONRESULT                        # looks like a place or a time and is none

  # What is denied, hoped, asked or told of the future asserts nothing, unless the entry allows it.
  # allow negated

  # The fact: its kind, whom it is about, and its slots with a role or a value each; "rank" is short for "rank=rank".
  asserts result subject rank time

  # What it reads, with all facts of the sentence, and what looks like it and must not be read.
  yes "Eva Jansen buffelde zich naar de vierde plaats." => Eva Jansen: rank 4
  yes "Eva Jansen ploeterde in 39,43 naar plek tien." => Eva Jansen: rank 10, time 39.43
  no "Eva Jansen hoopte naar de vierde plaats te zwoegen."
  no "Eva Jansen buffelde voor een vierde plaats."
