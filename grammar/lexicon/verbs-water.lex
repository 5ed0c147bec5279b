# Verbs of the water and of the field.

[verb]
pagaaien: pagaai pagaait pagaaide pagaaiden gepagaaid
kajakken: kajak kajakt kajakte kajakten gekajakt
windsurfen: windsurf windsurft windsurfte windsurften gewindsurft
vissen: vis vist viste visten gevist
