# Lexical shapes: what a capitalised word that no entry lists is, behind a determiner.
[region-demonym gender=men]
/\p{Lu}\p{L}+(aar|enaar|eling|ling|ster|ander|inger|ieter|ërs?)/
[region-demonym adjective]
/(Noord|Zuid|Oost|West)-\p{Lu}\p{L}+(er|aar|se|ling)/
