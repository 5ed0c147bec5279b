# Verbs of matches.
[verb]
in|rukken: ruk rukt rukte rukten gerukt
af|troeven: troef troeft troefde troefden getroefd
ontgelden: ontgeld ontgeldt ontgold ontgolden ontgolden
knikkeren: knikker knikkert knikkerde knikkerden geknikkerd
