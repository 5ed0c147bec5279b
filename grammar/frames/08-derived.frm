# Relations that look like others, before the frames that would take them so.

# "werd zesde, twee plaatsen voor Bos": whose place is not the next.
frame so-many-places-before
  verb worden eindigen finishen komen belanden stranden rijden lopen zwemmen
  needs MARKER[id=so-many-places]
  subject
  role rank: RANK bare
  takes time
  without MARKER[id=midway]
  asserts result subject rank time
  last
  yes "Anna Smit werd zesde, twee plaatsen voor Eva Jansen." => Anna Smit: rank 6
  no "Anna Smit werd niet zesde, twee plaatsen voor Eva Jansen."
