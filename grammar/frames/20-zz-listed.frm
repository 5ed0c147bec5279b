# "De lijst van afwezigen is lang met A en B".
frame absent-list-with
  verb zijn blijven worden
  needs MARKER[id=absent-list]
  role out: PERSON behind with
  asserts withdrawal out status=DNS
  yes "De lijst van afwezigen is lang met Jan Maes, Tom Bos en Ids Smit." => Jan Maes: DNS; Tom Bos: DNS; Ids Smit: DNS
  no "De lijst van kanshebbers is lang met Jan Maes, Tom Bos en Ids Smit."
