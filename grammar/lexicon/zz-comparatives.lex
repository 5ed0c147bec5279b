# Comparatives of speed.
[comparative kind=faster]
sneller, rapper, vlugger, harder, beter
[comparative kind=slower]
langzamer, trager
