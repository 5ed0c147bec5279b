# Comparatives of speed.
[comparative kind=faster]
sneller, rapper, vlugger, harder
[comparative kind=slower]
langzamer, trager
