# "moest met negen man verder na twee keer geel voor Maes": who is sent off is named behind the card.
frame ten-men-after-card-for
  sport football hockey handball basketball korfball water-polo rugby ice-hockey futsal
  needs MARKER[id=red]
  role out: PERSON behind for
  verb moeten gaan spelen komen vallen staan eindigen
  needs MARKER[id=a-man-down]
  allow must
  asserts withdrawal out status=DSQ reason=rules
  yes "Ajax moest met negen man verder na twee keer geel voor Jan Maes." => Jan Maes: DSQ rules
  yes "PSV kwam met tien man te staan na een rode kaart voor Jan Maes." => Jan Maes: DSQ rules
  no "PSV wil niet met tien man komen te staan na een rode kaart voor Jan Maes."
