# Lexical shapes: what a capitalised word that no entry lists is, behind a determiner. The … stands for its letters.
[region-demonym gender=men]
…aar, …ling, …ster, …ander, …inger, …ieter, …ër, …ërs
[region-demonym adjective]
Noord-…er, Noord-…aar, Noord-…se, Noord-…ling, Zuid-…er, Zuid-…aar, Zuid-…se, Zuid-…ling, Oost-…er, Oost-…aar, Oost-…se, Oost-…ling, West-…er, West-…aar, West-…se, West-…ling
