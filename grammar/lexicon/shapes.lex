# Lexical shapes: what a capitalised word that no entry lists is, behind a determiner. The … stands for its letters.
[region-demonym gender=men]
…aar, …ling, …ster, …ander, …inger, …ieter, …ër, …ërs
[region-demonym adjective]
…dse, …tse, …lse, …rse, …kse, …mse, …nse, …gse, …ense, …aanse
Noord-…er, Noord-…aar, Noord-…se, Noord-…ling, Zuid-…er, Zuid-…aar, Zuid-…se, Zuid-…ling, Oost-…er, Oost-…aar, Oost-…se, Oost-…ling, West-…er, West-…aar, West-…se, West-…ling
# Races on the road are called after their town or field: "de Polderloop", "de Kastelenmarathon".
[competition kind=one-day-race sport=athletics]
…loop, …run, …corrida, …veldloop, …jogging, …Run, …Loop, …trail, …Trail
[competition kind=one-day-race sport=athletics discipline=marathon]
…marathon
[competition kind=one-day-race sport=triathlon discipline=triathlon]
…triatlon, …triathlon
# Those of a town, together: "de Papendrechters", "de Capellenaren".
[person-noun role=athlete region plural]
…enaren, …naars, …enaars, …elingen, …heimers, …rechters, …dammers, …burgers, …veners, …dorpers, …bergers, …landers, …kerkers, …stedelingen, …houters, …woudenaren, …zanders, …donkers, …wijkers, …waalders
# What begins a sentence with a capital is no name if it has the ending of a word for how or how long.
[adverb kind=manner]
…lijk, …loos, …isch, …baar, …zaam, …matig, …achtig, …waarts, …erwijs, …gewijs, …enlang, …getrouw, …matisch, …tueel, …tioneel, …ancieel, …machtig, …wekkend, …tend, …rend, …nend, …lend, …vend

# Surnames that are Dutch by their end, where no given name tells.
[surname language=nl]
…stra, …sma, …inga, …enga, …tema, …dema, …huis, …huizen, …dijk, …veld, …kamp, …mans, …broek, …horst, …meijer, …boer, …hoek, …straat
