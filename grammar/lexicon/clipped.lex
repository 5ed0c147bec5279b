# Words behind a clipped article, with a capital at the start of a sentence: "'s Morgens". They are nobody's names.

[adverb kind=time]
Morgens, Ochtends, Middags, Namiddags, Voormiddags, Avonds, Nachts, Zondags, Zaterdags, Winters, Zomers
