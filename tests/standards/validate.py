"""Holds JSON-LD, one document a line on standard input, against the SHACL shapes of the IPTC Sport Schema.

Ends with 0 where all conform, and with 1 and the reasons where not.
"""

import sys
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, Namespace

SH = Namespace("http://www.w3.org/ns/shacl#")
IPTC = Path(__file__).parent / "iptc"

shapes = Graph().parse(IPTC / "iptc-sport-shacl.ttl")
# Two things in the published shapes are no SHACL, and pyshacl refuses them. Neither asks anything of data: properties to be
# ignored by a shape that is not closed, and references to shapes that stand nowhere.
for shape, _, _ in list(shapes.triples((None, SH.ignoredProperties, None))):
    if (shape, SH.closed, None) not in shapes:
        shapes.remove((shape, SH.ignoredProperties, None))
for of, _, shape in list(shapes.triples((None, SH.node, None))):
    if (shape, None, None) not in shapes:
        shapes.remove((of, SH.node, shape))

# As the schema's own validation does it, the data stand beside the ontology, which tells what is a subclass of what.
data = Graph()
for name in ["iptc-sport-ontology", "iptc-sport-facets", "newscodes"]:
    data.parse(IPTC / f"{name}.ttl")
count = 0
for line in sys.stdin:
    before = len(data)
    data.parse(data=line, format="json-ld")
    count += len(data) > before
conforms, _, report = validate(data, shacl_graph=shapes)
print(f"{count} documents with statements")
if not conforms:
    sys.exit(report[:5000])
