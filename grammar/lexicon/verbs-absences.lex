# Verbs of starting, stopping and staying away.

[verb]
af|trappen: trap trapt trapte trapten getrapt
