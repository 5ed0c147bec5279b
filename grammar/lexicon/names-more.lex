# Initials that people are called by, and words with a capital that are no names of people.

[first-name gender=men]
CJ, TJ, JJ, AJ, KJ, RJ, PJ, BJ, JP, JD, EJ, OJ, MJ, LJ, JT, JR, DJ | ambiguous

[not-name compound]
Oceaan, Basin, Gardens, Veldloop, Bosloop, Corrida, Jogging, Kermiskoers, Kermesse, Cyclocross, Stratenloop, Halloweenrun

[not-name]
Oostenwind, Westenwind, Noordenwind, Zuidenwind, Zuidwestenwind, Noordwestenwind, Noordoostenwind, Zuidoostenwind
Worldcup, Worldcups, World Cups, Wereldbekers, Wereldbeker, Worldtour, ProSeries

# Seas, straits and lakes, and woods and grounds where contests are held.
[place]
Middellandse Zee, Rode Zee, Zwarte Zee, Dode Zee, Kaspische Zee, Egeïsche Zee, Adriatische Zee, Tyrreense Zee, Ierse Zee, Baltische Zee, Barentszzee, Caribische Zee, Stille Oceaan, Grote Oceaan, Atlantische Oceaan, Indische Oceaan
Straat van Gibraltar, Het Kanaal, Golf van Biskaje, Golf van Napels, Perzische Golf, Loch Lomond, Loch Ness, Gardameer, Comomeer, Bodenmeer, Meer van Genève, Lago Maggiore, Lake Placid, Lake Louise, Silver Lake, Lake District
Amsterdamse Bos, Haagse Bos, Haarlemmerhout, Kralingse Bos, Goffertpark, Vondelpark, Central Park, Hyde Park, Flushing Meadows, Wagener Stadion, Sonsbeekpark, Domein Puyenbroeck, Puyenbroeck
Matterley Basin, Alexandra Palace, Crystal Palace, Madison Square Garden, Ally Pally
