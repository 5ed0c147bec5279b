# First names. Those of both genders, or of one gender in one country and the other in another, stand last.
# Left out: names that are common Dutch words at the start of a sentence (Dan, Door, Mei).
# ambiguous: also a word, a place or a team; a first name only where a surname follows.

[first-name gender=women]

# Netherlands and Flanders
[first-name gender=women language=nl]
Atty, Gianna, Gonny, Haidy, Henriëtte, Jenita, Kathelijne, Laurine, Rozemarijn, Shanne, Thekla, Wianda, Xan
Aafje, Aagje, Aaltje, Aaltjen, Abbie, Abigail, Ada, Adelheid, Adinda, Adriana, Adrienne, Afke, Agaath, Agatha, Aggie
Agnes, Agnita, Alberdina, Alberta, Albertina, Albertine, Aleida, Alessa, Aletta, Alexandra, Alexia, Alexie, Alice
Alicia, Alida, Alie, Alies, Alina, Aline, Alissa, Alja, Alyssa, Amalia, Amanda, Amara, Amarens, Amber, Amelie, Amélie
Amira, Amy, Ana, Andreja, Andrée, Anita, Anja, Ank, Anke, Ankie, Anky, Ann, Anna, Annabel, Annabelle, Annabeth
Annalena, Anne-Fleur, Anne-Floor, Anne-Lotte, Anne-Marie, Anne-Marijn, Anne-Marth, Anne-Sophie, Annechien, Annefleur
Annefloor, Annegien, Anneke, Annelie, Annelien, Annelies, Anneliese, Annelijn, Anneloes, Annelot, Annelotte, Annemarie
Annemarieke, Annemarth, Annemiek, Annemieke, Annemijn, Annerie, Anneroos, Annet, Annette, Annick, Anniek, Annika
Annouk, Anouk, Anouska, Ans, Ansje, Antje, Antoinette, Antonia, Aranka, Ariane, Arianne, Ariska, Arjanne, Astrid
Aukelien, Ava, Aveline, Aya, Babette, Babs, Barbara, Barbera, Bea, Beatrice, Beatrijs, Beatrix, Bella, Belle, Bente
Benthe, Bep, Berber, Berdien, Berendina, Berenice, Berit, Bernadet, Bernadette, Bernadine, Bernardina, Bertha, Betsie
Betsy, Bettie, Betty, Bianca, Bianka, Bibi, Bibian, Bieke, Biene, Birgit, Birgitta, Birgitte, Birte, Blanca, Bonnie
Brechje, Brechtje, Brechtsje, Bregje, Bregt, Brenda, Bridget, Brigit, Brigitta, Brigitte, Britney, Britt, Britte
Brooke, Calista, Camiele, Camilla, Cara, Caren, Carien, Carin, Carina, Carla, Carlien, Carlijn, Carlinde, Carline
Carmen, Carola, Carolien, Carolijn, Caroline, Cassandra, Catelijn, Catelijne, Catharina, Cathelijne, Cato, Catoo
Catootje, Catrien, Catrijn, Cecile, Cecilia, Celeste, Celia, Celina, Celine, Cécile, Céline, Chantal, Charity
Charlene, Charlot, Charlotte, Cheryl, Chiara, Chloe, Chloé, Chrissy, Christa, Christel, Christianne, Christie
Christien, Christina, Christine, Cilia, Cindy, Claartje, Claire, Clara, Clasina, Claudia, Clementine, Coby, Cokky
Colette, Conny, Constance, Cora, Cordelia, Coretta, Corien, Corina, Corine, Corinne, Cornelia, Cornelieke, Corrie
Corry, Crista, Cristel, Cristy, Cynthia, Dafne, Dagmar, Daisy, Danae, Danielle, Daniëlle, Danique, Danitsa, Danja
Daphne, Daphny, Daria, Davina, Davinia, Debby, Debora, Deborah, Deirdre, Delphine, Denise, Desiree, Desirée, Diana
Diane, Dianne, Diede, Dieke, Dieuwertje, Dieuwke, Dina, Dineke, Dinie, Dinja, Diny, Dionne, Djamila, Djoeke, Djura
Doenja, Dolores, Donja, Donna, Doortje, Dora, Doreen, Dorette, Dorien, Dorine, Doris, Dorothea, Dorothé, Dorthe
Douwien, Eda, Eef, Eefje, Eefke, Eelkje, Eerke, Eileen, Elaine, Elena, Elenora, Eleonora, Eleonore, Elfi, Elfriede
Eliana, Eliane, Elien, Elin, Elina, Eline, Elis, Elisa, Elisabeth, Elise, Eliza, Elizabeth, Elja, Ella, Ellemijn
Ellen, Ellie, Elly, Elma, Eloise, Els, Elsa, Elsbeth, Elsemieke, Elsje, Elske, Elvira, Elza, Emelie, Emely, Emi, Emie
Emilia, Emilie, Emily, Emine, Emma, Emmelie, Emmely, Emmy, Erica, Ericka, Erika, Erna, Ernestine, Esmae, Esmee, Esmée
Estelle, Ester, Esther, Eugenie, Eugénie, Eunice, Eva, Evalien, Eve, Evelien, Evelijn, Eveline, Evelyne, Evi, Evie
Evy, Fabienne, Fanny, Fardau, Fatima, Fay, Faye, Felicia, Felicity, Felien, Feline, Fem, Femke, Femmie, Femmy, Fenna
Fenne, Fenneke, Fennelien, Feya, Fieke, Fien, Fiene, Fienke, Fiona, Fleur, Fleurtje, Flo, Floortje, Flora, Florentine
Floriana, Florine, Franca, Francien, Francine, Francisca, Françoise, Franka, Fransje, Frauke, Frederica, Frederiek
Frederieke, Frederique, Freya, Frédérique, Frida, Frieda, Froukelien, Froukje, Gabriela, Gabriella, Gabrielle, Gea
Geartsje, Geerdina, Geerke, Geerte, Geertien, Geertje, Geertrui, Geertruida, Geesje, Geke, Gemma, Georgina, Geraldine
Gerarda, Gerardina, Gerda, Gerdi, Gerdie, Gerdien, Gerlinde, Germa, Germaine, Gerrieke, Gertie, Gertrude, Ghislaine
Gijsberta, Gina, Ginie, Gisela, Gitta, Gitte, Giulia, Gloria, Godelieve, Gonda, Gonnie, Gracia, Greet, Greetje, Greta
Gretel, Gretha, Griet, Grietje, Guusje, Gwen, Gwenda, Gwendolyn, Gwenn, Gwenny, Gwyneth, Hadewig, Hadewych, Hanna
Hannah, Hanne, Hanneke, Hannelore, Hannie, Hanny, Harmke, Harriet, Harriët, Hedda, Hedwig, Hedy, Heidi, Heidy, Heike
Heleen, Helen, Helena, Helene, Helga, Hella, Helma, Helmi, Hendrien, Hendrika, Hendrikje, Hendrina, Henrieke
Henriette, Henrike, Herma, Hermien, Hermina, Hermine, Hester, Hetty, Hieke, Hilda, Hilde, Hildegard, Hillegonda
Hilleke, Hilly, Hiltje, Hinke, Hortence, Huberdina, Hubertina, Ida, Ien, Ietje, Ilona, Ilonka, Ilse, Imara, Imke, Ina
Indy, Ine, Ineke, Ines, Inez, Inge, Ingeborg, Ingelou, Inger, Ingrid, Inka, Iona, Ireen, Irena, Irene, Irina, Iris
Irma, Irmgard, Isa, Isabeau, Isabel, Isabella, Isabelle, Isis, Isolde, Ivana, Ivanka, Ivette, Ivonne, Ivy, Izabel
Jacinta, Jacoba, Jacobien, Jacobina, Jacomien, Jacomina, Jacqueline, Jaleesa, Jamila, Jana, Janet, Janetta, Janica
Janice, Janien, Janin, Janina, Janine, Janique, Janita, Janke, Janna, Janneke, Jannet, Jannetje, Jannie, Jannigje
Janny, Janske, Jantien, Jantina, Jantine, Jantje, Jasmijn, Jasmina, Jasmine, Jeanet, Jeanette, Jeanine, Jeanne
Jeannette, Jeannine, Jellina, Jelske, Jenna, Jennie, Jennifer, Jenny, Jenske, Jessica, Jessie, Jet, Jetje, Jetske
Jette, Jetty, Jikke, Jill, Jinte, Jinthe, Jiske, Joan, Joanna, Joanne, Jobje, Joella, Joëlle, Johanna, Johanne
Johanneke, Joke, Joland, Jolanda, Jolanthe, Jolein, Jolene, Jolien, Jolijn, Joline, Jolyn, Jonna, Jonneke, Jonnie
Jopie, Jorieke, Jorien, Joriene, Jorijntje, Jorina, Jorinde, Jorine, Josefien, Josefine, Josephine, Josien, Josina
Josine, Josje, Joske, Joukje, Jowien, Joya, Joyce, Juanita, Judie, Judit, Judith, Judy, Julia, Juliana, Juliane
Julianne, Julie, Juliet, Juliette, Juliëtte, June, Justine, Jutta, Juul, Juultje, Kaat, Kaatje, Kaja, Karen, Karianne
Karien, Karijn, Karin, Karina, Karine, Karla, Karlijn, Karolien, Karoline, Kasia, Katelijne, Kathalijne, Katharina
Kathelijn, Kathleen, Kathrin, Kathy, Katie, Katinka, Katja, Katrien, Katrijn, Katrin, Katrina, Katy, Kayleigh, Kayra
Keet, Keetje, Keren, Kerstin, Kia, Kiki, Kimberley, Kimberly, Kina, Kira, Kirsten, Kirsti, Kirstin, Kitty, Klaartje
Klaasje, Klara, Klasien, Klasina, Klaske, Kornelia, Krista, Kristel, Kristie, Kristien, Kristin, Kristina, Kristine
Kyra, Lalita, Lana, Lara, Larissa, Laura, Laure, Lauren, Laurien, Lauwien, Lea, Leana, Leanne, Leentje, Lena, Lene
Lenie, Lenka, Lenneke, Leny, Leonie, Leonieke, Leonoor, Leonora, Leontien, Leontine, Letty, Levina, Lexie, Léonie, Lia
Liana, Lianne, Lidewij, Lidia, Lidie, Lidwien, Lidy, Liedeke, Lieke, Lien, Lieneke, Lienke, Lies, Liesanne, Liesbet
Liesbeth, Liesel, Lieselot, Lieselotte, Liesette, Liesje, Liesl, Lieve, Liezel, Lili, Liliane, Lilianne, Lilly, Lily
Lina, Linda, Linde, Lindsey, Line, Lineke, Linette, Linn, Linnea, Lisa, Lisan, Lisanne, Lisbeth, Lisca, Lise
Liselotte, Liset, Lisette, Lissa, Lissy, Liv, Livia, Lizan, Lizanne, Lize, Lizelot, Lizette, Lizzy, Lobke, Loeke, Loes
Loesje, Lois, Lola, Lonneke, Lore, Lorena, Loretta, Lorie, Lotje, Lotta, Lotte, Lottie, Lotty, Louise, Louiza, Loulou
Lucia, Lucie, Lucienne, Lucille, Lucinda, Lucy, Luna, Lutske, Luusje, Lydia, Lynette, Lynne, Lysanne, Lyssa, Maaike
Maaikje, Maartje, Machteld, Madeleine, Madelief, Madeline, Madelon, Mady, Maeve, Magali, Magda, Magdalena, Maia, Maike
Maile, Mailin, Maja, Malin, Malou, Malu, Mandy, Manja, Manon, Manouk, Mara, Marcella, Marcelle, Marcellina, Marcia
Mardi, Mareille, Marga, Margaret, Margaretha, Margarita, Margit, Margje, Margo, Margot, Margreet, Margriet, Marguerite
Maria, Mariam, Mariana, Mariann, Marianne, Marica, Marie, Marie-Antoinette, Marie-Christine, Marie-Claire, Marie-Jose
Marie-José, Marie-Louise, Marie-Thérèse, Mariek, Marieke, Mariella, Marielle, Mariette, Mariëlle, Mariët, Marij
Marije, Marijke, Marijne, Marijse, Marike, Marilou, Marina, Marinka, Mariola, Marion, Mariska, Marissa, Marit, Marita
Marith, Marja, Marjanne, Marjet, Marjolein, Marjolijn, Marjon, Marjorie, Marleen, Marlene, Marlies, Marlijn, Marlinde
Marloes, Marlou, Marlous, Marly, Marnie, Marrit, Marsha, Marte, Martha, Marthe, Martina, Martine, Martje, Marusja
Mary, Maryam, Maryse, Marysia, Mathilda, Mathilde, Maud, Maudy, Maura, Maureen, Maurien, Mautje, Maxine, Maya, Mayke
Mechteld, Meike, Meiske, Melanie, Melany, Melia, Melina, Melinda, Melisa, Melissa, Melody, Merel, Meret, Merle, Merte
Mette, Mia, Michaela, Michelle, Michèle, Mieke, Mientje, Miep, Miet, Mijke, Mijntje, Mikki, Mila, Milena, Mili, Millie
Milly, Milou, Mina, Minie, Minke, Miny, Miranda, Mireille, Mirella, Miriam, Mirjam, Mirna, Mirre, Mirte, Mirthe, Moira
Molly, Mona, Monica, Moniek, Monika, Monique, Monse, Myra, Myriam, Myrna, Myrte, Myrthe, Myrtle, Nadezjda, Nadia
Nadieh, Nadine, Nadja, Naomi, Narda, Natalia, Natalie, Natasha, Natasja, Nathalie, Nathasja, Neeltje, Nel, Nele
Neletta, Nelie, Nelien, Neline, Nelleke, Nellie, Nelly, Nena, Nettie, Netty, Nicole, Nicolet, Nicolette, Nicolien
Nicolina, Nicoline, Niene, Nienke, Nika, Nikkie, Nina, Ninette, Ninke, Noelle, Noemi, Noémie, Noëlle, Noëmi, Noëmie
Nolda, Nolly, Noortje, Nora, Norah, Norma, Nouchka, Nyncke, Nynke, Odette, Odilia, Olga, Olivia, Ottilie, Ottoline
Pamela, Pascalle, Patricia, Patrizia, Patty, Paula, Paulien, Paulina, Pauline, Pauwlien, Peggy, Pelagia, Penny, Petra
Petrina, Petronel, Petronella, Phaedra, Philippine, Phoebe, Phylis, Pia, Pien, Pieternel, Pieternella, Pietje
Pietronella, Pippa, Pleun, Pleuni, Plonia, Pollie, Polly, Priscilla, Pytsje, Quirine, Rachel, Rachelle, Rafaëlle
Raissa, Ramona, Raquel, Rebecca, Rebekka, Regien, Regina, Regine, Reina, Reinou, Reinoutje, Reintje, Rejanne, Remona
Renata, Renate, Renee, Renée, Renske, Resi, Régine, Rhea, Rhodé, Ria, Rianne, Richelle, Rie, Riek, Rieke, Riekje
Rieky, Riemke, Rieneke, Rienke, Rika, Rikie, Rikst, Rineke, Rinske, Rita, Rivka, Rixt, Roberdina, Roberta, Roelie
Roelien, Roelina, Roelofje, Roeltje, Romana, Romee, Romée, Romijn, Romy, Ronja, Roosje, Roosmarijn, Rosa, Rosalie
Rosalinde, Rosaline, Rosan, Rosanna, Rosanne, Rose, Rosemarie, Rosie, Rosita, Roswitha, Rowena, Roxana, Roxane
Roxanne, Ruby, Ruth, Saar, Saartje, Saartke, Sabien, Sabina, Sabine, Sabrina, Saffira, Sally, Salome, Samantha, Samira
Sandra, Sanna, Sannah, Sanne, Sanny, Santje, Sara, Sarah, Saskia, Selena, Selene, Selina, Selma, Senna, Serena
Severine, Shakira, Shania, Shanice, Sharon, Sharona, Sheila, Shirley, Siemkje, Sien, Sietske, Signe, Sigrid, Silke
Silvana, Silvia, Silvie, Sindy, Sita, Sitske, Sjaan, Sjaantje, Sjanie, Sjannie, Sjouk, Sjoukje, Soetkin, Sofie
Sofieke, Sonia, Sonja, Sophia, Sophie, Soraya, Stacey, Stefania, Stefanie, Steffie, Stella, Stephanie, Sterre
Stéphanie, Stien, Stieneke, Stijntje, Sunniva, Susan, Susanna, Susanne, Suus, Suzan, Suzanna, Suzanne, Suze, Suzette
Svenja, Swaantje, Sybil, Sybille, Sylvana, Sylvia, Sylvie, Tabitha, Tahnee, Talitha, Tamar, Tamara, Tamira, Tania
Tanja, Tara, Tatiana, Tatjana, Tea, Teatske, Tegan, Tess, Tessa, Tessel, Tetske, Teuna, Teunie, Teuntje, Thalia
Thamar, Thea, Theodora, Thera, Theresa, Therese, Thessa, Thérèse, Thilde, Thirza, Tialda, Tiffany, Tilly, Tina, Tineke
Tinka, Tirza, Titia, Tjallie, Tjarda, Tjitske, Tonia, Toos, Toosje, Tooske, Trees, Treesje, Triene, Trijn, Trijnie
Trijntje, Trix, Trixie, Truda, Trudie, Trudy, Truus, Tryntsje, Ursula, Uta, Valentijntje, Valentina, Valerie, Valérie
Vanessa, Veerle, Vera, Verena, Veronica, Veronique, Véronique, Vicky, Viola, Violet, Virginie, Viviane, Vivianne
Vivienne, Wanda, Wanja, Wantje, Wea, Welmoed, Wendela, Wendelien, Wendy, Wera, Wiebke, Wieke, Wieneke, Wietske
Wilhelmien, Wilhelmina, Willeke, Willemien, Willemijn, Willemke, Willempje, Wilma, Wilmien, Wilna, Winnie, Wivine
Wytske, Xandra, Xaviera, Xena, Xenia, Yara, Yasmin, Yasmina, Yasmine, Yente, Yentl, Yfke, Ylona, Ymke, Yolanda
Yolande, Yoni, Yvette, Yvonne, Zara, Zilla, Zita, Zoe, Zoey, Zoë, Zwaantje, Zwanet, Zwantina
Athena, Aurora, Carolina, Elke, Faith, Feliz, Grace, Joy, Madison, Mien, Mies, Nancy, Nova, Olympia, Roos | ambiguous
Noor | ambiguous
Savannah, Siena, Sofia, Vesta, Victoria, Virginia, Vita | ambiguous

# Friesland and Groningen
[first-name gender=women language=nl]
Aafke, Aaltsje, Aitske, Akke, Akkelien, Akkie, Alkje, Amarins, Amerins, Ankje, Anskje, Antsje, Apollonia, Atje, Aukje
Auktje, Baukelien, Baukje, Berberke, Botsje, Bottje, Boukje, Bouwkje, Dedtsje, Dirkje, Djoke, Doekje, Doetje, Douwina
Douwkje, Dytsje, Eabeltsje, Eadske, Eartsje, Eetske, Eke, Ekje, Elbrich, Elbrig, Emkje, Engeltsje, Fedtsje, Feikje
Fekke, Femkje, Fimke, Finke, Fintsje, Foekelien, Foekje, Fogeltsje, Fokelina, Fokje, Folkje, Fopkje, Foukje, Frederika
Frouktsje, Gaatske, Gatske, Geertsje, Geeske, Geiske, Gelbrich, Gelske, Gepke, Gerbrich, Gerbrig, Germke, Gerrigje
Gertsje, Getsje, Gooitske, Gosje, Grietsje, Grytsje, Halbertje, Hanske, Haukje, Heabeltsje, Hebeltje, Heintsje
Hielkje, Hilkje, Hiltsje, Hiske, Hotske, Hylkje, Ibeltje, Idske, Iebeltsje, Ieke, Ietske, Imkje, Ingerbrig, Inskje
Itske, Jacobje, Jantsje, Japke, Japkje, Jellie, Jelly, Jeltina, Jeltje, Jeltsje, Jikkemien, Jildou, Jiska, Jissie
Jitske, Jitte, Joltsje, Jorrytsje, Klaaske, Knierke, Knjilske, Kyke, Lamkje, Lieuwina, Lieuwkje, Liskje, Liuwkje
Lolkje, Lysbeth, Maeike, Marrie, Marrigje, Martsje, Martzen, Matsje, Meinou, Meintje, Mettsje, Minkje, Minou, Mintsje
Mirkje, Murkje, Nammentje, Nantje, Neeltsje, Nies, Oeke, Oepkje, Oetske, Oukje, Piertsje, Pietsje, Popkje, Reinskje
Reintsje, Renskje, Richtsje, Riemkje, Rigt, Rigtje, Rinkje, Rinskje, Rixtje, Roelfke, Roelofke, Romkelien, Romkje
Roukje, Ruurdtje, Saakje, Saapke, Seakeltsje, Setske, Sibbeltsje, Sibrich, Siebrigje, Siepkje, Sieuwkje, Simkje
Sipkje, Sippie, Sjieuwke, Sjirkje, Sjoerdina, Sjoerdje, Sjoerdtsje, Sjoukelien, Sjutsje, Swobkje, Sybrich, Symkje
Syts, Sytske, Taetske, Tetje, Tetsje, Tettje, Thamkje, Tietje, Tietsje, Tjallingje, Tjaltje, Tjamke, Tjerkje, Tjetje
Tjikke, Tjoelske, Tjutske, Trijntsje, Tryn, Tsjamke, Tsjikke, Tsjitske, Tynke, Tytsje, Uilkje, Ulkje, Veronika, Wapke
Wapkje, Wiepie, Wiepkje, Wietsje, Wikje, Wimke, Wimkje, Wobkje, Wypkje, Ybeltje, Ybeltsje, Yeb, Ymkje, Yntskje, Ytje
Ytsje, Ytske

# English
[first-name gender=women]
Abbey, Abby, Adele, Adelia, Adeline, Aimee, Ainsley, Aisling, Ajee, Alana, Aleah, Alexa, Alisha, Allison, Allyson
Alysha, Alyson, Amelia, Amie, Anastasia, Andie, Angela, Angharad, Angie, Anna-Maria, Annalise, Annie, Aoife, Apryl
Arianna, Ariarne, Arielle, Ashleigh, Ashlyn, Athing, Audrey, Autumn, Barbra, Beatriz, Becky, Belinda, Beth, Bethan
Bethanie, Bethany, Beverley, Beverly, Béatrice, Billie-Jean, Bobbi, Bonny, Brandi, Brandy, Breanna, Bree, Brenna
Briana, Brianna, Brianne, Brigid, Brittany, Brittney, Bronte, Bronwyn, Caitlin, Caitlyn, Candace, Candice, Candy
Caoimhe, Cari, Carissa, Carly, Carolyn, Carrie, Carys, Cassidy, Cassie, Cate, Catherina, Catherine, Cathy, Catrin
Ceri, Cerys, Chantel, Chelsie, Cherie, Chrissie, Christy, Ciara, Cicely, Clare, Claudette, Clodagh, Coco, Colleen
Connie, Corrina, Crystal, Dalilah, Danika, Darlene, Daryll, Dawn, Deajah, Deanna, Debbie, Dee, Deedee, Deedra, Delaney
Delia, Delilah, Desirèe, Dolly, Dorothy, Dot, Ebony, Edie, Edith, Eilidh, Eilish, Eimear, Elana, Eleanor, Elinor
Ellesse, Elsie, Elynor, Emma-Jane, Emma-Kate, Emmajane, Emmeline, Erin, Ettie, Evonne, Fallon, Fern, Fionnuala
Francesca, Gabby, Genevieve, Georgie, Gillian, Ginny, Giorgia, Grainne, Gráinne, Gretchen, Gwendoline, Gwenllian
Hailey, Haley, Hayley, Hazel, Heather, Holli, Hollie, Holly, Imani, Imani-Lara, Imogen, Isla, Ivanie, Izzy, Jacqui
Jane, Janelle, Jayne, Jazmin, Jazmine, Jemima, Jemma, Jillian, Josie, Julianna, Kaitlin, Kaitlyn, Kara, Karissa
Katarina, Kate, Katelyn, Katerine, Katherine, Kathryn, Kayla, Kaylee, Kaylia, Kaylin, Keely, Keira, Kelley, Kellie
Kelsie, Kendell, Kendra, Kerri, Kiah, Kiara, Kierra, Kikkan, Kirby, Kirsty, Kristy, Krystal, Kylie, Ladina, Lani
Laurel, Laverne, Laviai, Leah, Libby, Lila, Lillian, Liz, Lizzie, Lorna, Louisa, Lowri, Lynda, Lynsey, Maddie
Maddison, Maddy, Maggie, Mairead, Maisie, Mallory, Mared, Margie, Marileidy, Marilyn, Mckayla, McKenzie, Meagan
Meaghan, Megan, Meghan, Meredith, Mikaela, Mikayla, Millicent, Minna, Missy, Mollie, Muriel, Natoya, Neah, Neve, Nia
Niamh, Novlene, Orla, Paige, Pam, Patience, Patsy, Penelope, Philippa, Phillippa, Phyllis, Picabo, Poppy, Prudence
Rachael, Rhasidat, Rhian, Rhiannon, Rhona, Rhonda, Rochelle, Roisin, Rosalind, Rosemary, Róisín, Rushell, Sadie, Sage
Sanya, Saoirse, Sarah-Jane, Scarlett, Sha'Carri, Shannen, Sharlene, Shauna, Shaunae, Shayna, Shelley, Shelly-Ann
Shericka, Sherri, Sherry, Shona, Sian, Sinead, Sinéad, Siobhan, Sloane, Sorcha, Stephenie, Sue, Summer, Susie, Suzie
Tamika, Tammy, Tasha, Tatyana, Teresa, Terri, Tiana, Tianna, Torah, Tori, Torie, Torri, Tracey, Traci, Tricia, Trina
Trinity, Trish, Trisha, Tynia, Venus, Vicki, Willow, Winifred, Zharnel
Adelaide, Alexandria, April, Brooklyn, Chelsea, Georgia, Hope, Lorraine, Mercedes, Montana | ambiguous

# German
[first-name gender=women]
Agathe, Ajla, Alena, Almut, Anett, Anette, Angelika, Angelina, Anika, Anna-Katharina, Anna-Lena, Anna-Sophie
Anne-Katrin, Annegret, Annett, Anni, Annina, Anouschka, Beate, Bernadett, Bettina, Britta, Brunhilde, Carolin
Charleen, Christiane, Christl, Constanze, Corinna, Daniela, Ditaji, Dunja, Emma-Sophie, Eva-Maria, Felicitas
Felizitas, Finja, Franzi, Franziska, Friederike, Gabi, Gertrud, Gesa, Gesine, Giovanna, Gisa, Gritt, Gritta, Gudrun
Gunda, Heide, Heidemarie, Ilka, Inga, Isabell, Kaillie, Karolin, Kathi, Kati, Kim-Lea, Konstanze, Lea-Sophie, Leni
Liane, Lisa-Marie, Luisa, Luise, Luzia, Malaika, Malia, Manuela, Maren, Margarete, Margret, Marie-Sophie, Mariele
Marlen, Mélanie, Mujinga, Natascha, Nina-Maria, Priska, Rebecka, Ricarda, Rosi, Rosina, Rosmarie, Salomé, Sibylle
Steffi, Susann, Svea, Tabea, Traudi, Traudl, Trixi, Ulla, Ulrike, Ursina, Uschi, Ute, Viktoria, Vreni, Waltraud
Wilhelmine
Hertha | ambiguous

# French
[first-name gender=women]
Adèle, Agnès, Alexane, Aliénor, Alix, Alizé, Alizée, Amaëlle, Amandine, Ambre, Anaëlle, Anaïs, Anastasie, Andréa
Anémone, Angèle, Angélique, Anne-Caroline, Anne-Laure, Anouck, Apolline, Arlette, Assia, Aude, Aurélie, Aurore, Axelle
Bénédicte, Bérengère, Bérénice, Blanche, Capucine, Carine, Carole, Cassandre, Céleste, Célia, Charlène, Charline
Charlyne, Christelle, Clarisse, Claudie, Claudine, Clervie, Clélia, Clémence, Clémentine, Cléopatra, Clotilde, Coline
Coralie, Coraline, Cyrielle, Danièle, Daphné, Déborah, Dorothée, Edwige, Eléonore, Elodie, Eloïse, Emeline, Emeraude
Emmanuelle, Enora, Ève, Édith, Éléonore, Élisa, Élisabeth, Élise, Élodie, Éloïse, Émeline, Émilie, Énora, Évelyne
Évita, Fantine, Fatoumata, Faustine, Félicia, Félicie, Flavie, Flore, Floria, Floriane, Gaëlle, Geneviève, Georgette
Géraldine, Gilberte, Ginette, Gisèle, Gladys, Gwenaëlle, Gwladys, Hélène, Héloïse, Hortense, Huguette, Inès, Irène
Jessika, Jessy, Jocelyne, Josefa, Joséphine, Josiane, Laetitia, Laëtitia, Laurène, Laurianne, Leïla, Léa, Léana, Léna
Léontine, Lilou, Loana, Loïse, Lolita, Loreleï, Lorène, Louane, Louna, Lucile, Lucrèce, Ludivine, Lydie, Lys, Maeva
Maéva, Maëlle, Maëlys, Maëva, Maggy, Maïlys, Maïwenn, Malika, Manoë, Margaux, Marie-Amélie, Marie-Andrée
Marie-Charlotte, Marie-Eve, Marie-Ève, Marie-Françoise, Marie-Jeanne, Marie-Josée, Marie-Laure, Marie-Morgane
Marie-Noëlle, Marie-Odile, Marie-Pierre, Marine, Marithé, Marlène, Marylène, Marylin, Maryline, Maude, Mauricette
Maurine, Mélina, Mélisande, Mélissa, Mélodie, Mylène, Nadège, Naëlle, Nafissatou, Nolwenn, Océane, Océanne, Odile
Olympe, Ophélie, Orphée, Pascaline, Paule, Paulette, Perle, Pernelle, Perrine, Pétronille, Pierrette, Prune, Raphaëlle
Rolande, Romane, Roselyne, Rosine, Sandrine, Ségolène, Séverine, Sidonie, Soizic, Solange, Solenne, Solène, Soline
Sylviane, Thaïs, Tiphaine, Typhaine, Valentine, Vinciane, Violaine, Violette, Yaëlle, Zélie, Zoé
Reine | ambiguous

# Italian
[first-name gender=women]
Agata, Agnese, Alessandra, Alessia, Ambra, Angelica, Annalisa, Annamaria, Antonella, Benedetta, Carlotta, Caterina
Cinzia, Cristiana, Cristina, Delfina, Donatella, Dorotea, Elettra, Elisabetta, Emanuela, Enrica, Erminia, Eugenia
Fabiana, Fabiola, Fausta, Federica, Fiamma, Fiammetta, Filippa, Flaminia, Flavia, Fosca, Gaia, Gelinda, Giada, Ginevra
Gioia, Giuditta, Giuliana, Giuseppina, Grazia, Ilaria, Katia, Lavinia, Letizia, Licia, Loredana, Lorenza, Luana
Lucilla, Lucrezia, Ludovica, Maddalena, Margherita, Mariagrazia, Mariangela, Marianna, Marinella, Marta, Marzia
Matilde, Melania, Michela, Monia, Nicla, Nicoletta, Novella, Ornella, Ottavia, Paola, Piera, Rachele, Raffaella
Romina, Rosalba, Rosaria, Rossana, Rossella, Savina, Simona, Simonetta, Tiziana, Valeria, Vittoria, Viviana
Alba, Asia | ambiguous

# Spanish and Portuguese
[first-name gender=women]
Adela, Adelina, Agustina, Aina, Ainara, Ainhoa, Ainoa, Aitana, Aída, Alejandra, Almudena, Amaia, Amaya, Ana-Cristina
Ana-Fidelia, Anabel, Anahí, Angeles, Angélica, Anier, Antía, Antònia, Araceli, Arantxa, Ariadna, Arlenis, Aroa, Auréa
Azahara, Azucena, África, Ágatha, Ángela, Ángeles, Ángels, Bárbara, Beatriu, Begoña, Belén, Berta, Bibiana, Bruna
Camila, Candela, Caridad, Carlota, Carmela, Catalina, Catarina, Caterine, Cándida, Chelo, Conchita, Consuelo, Coral
Dalila, Débora, Dolors, Driulis, Duda, Dulce, Edurne, Eider, Encarna, Engracia, Esperanza, Estefanía, Estela
Estíbaliz, Estrella, Eulalia, Érica, Érika, Fabíola, Fátima, Fernanda, Flávia, Flor, Florencia, Garazi, Garbiñe
Gisele, Graciela, Graça, Guadalupe, Guiomar, Herminia, Idalmis, Idalys, Idoia, Idoya, Ignacia, Imma, Inés, Inês, Inma
Inmaculada, Irantzu, Irati, Iria, Isaura, Itziar, Izaro, Izaskun, Jaqueline, Jéssica, Jimena, Jordina, Josefina
Josune, Juana, Julieta, Laia, Leire, Leticia, Leyanis, Ligia, Liliana, Lizbeth, Lorrane, Luciana, Lucía, Ludmila
Luíza, Lupita, Luz, Macarena, Mafalda, Maialen, Maider, Maite, Marcela, Margarida, Mariajo, Mariluz, Mariona, Marisa
Marisol, Maritza, Marivi, María, Mavi, Mayra, Mayte, Mercè, Mildred, Mireia, Miren, Mireya, Montse, Montserrat, Mónica
Naiara, Natália, Nayara, Nerea, Nélida, Nieves, Noelia, Nuria, Núria, Olaia, Olalla, Ona, Paloma, Pepa, Perla, Pilar
Poliana, Priscila, Purificación, Queralt, Rafaela, Rayssa, Rebeca, Regla, Rocío, Rosana, Rosaura, Rosángela, Roser
Samanta, Sandrinha, Sira, Sílvia, Sofía, Soledad, Soraia, Sônia, Susana, Tainara, Tatiele, Tânia, Telma, Teniel
Thaisa, Thaísa, Vanesa, Vânia, Verónica, Verônica, Ximena, Xiomara, Yaiza, Yamilé, Yargelis, Yarisley, Yenifer, Yenny
Yeselín, Yulenmis, Yulimar, Yumileidi, Zaida, Zoila, Zulema
Asunción, Concepción, Lourdes, Neus | ambiguous

# Scandinavian and Icelandic
[first-name gender=women]
Agneta, Agnethe, Alva, Amalie, Ann-Kristin, Ann-Marie, Anna-Carin, Anna-Karin, Annbjørg, Anne-Dorthe, Anne-Lise
Anne-Mette, Annichen, Anníta, Arna, Asta, Astri, Aud, Ása, Åsa, Åse, Åshild, Barbro, Benedikte, Birna, Birthe, Bjørg
Bodil, Borghild, Brit-Marie, Brita, Cathrine, Cecilie, Charlotta, Christin, Dagny, Dagný, Ditte, Ebba, Eir, Eirin
Elisabet, Evelina, Eygló, Frederikke, Freja, Fride, Frøydis, Glódís, Grete, Gro, Gry, Gun, Gunhild, Gunilla, Gunn-Rita
Guro, Guðbjörg, Guðrun, Hafdís, Hedvig, Hege, Helle, Henrikke, Herborg, Hildegunn, Hjørdis, Idunn, Ingibjörg, Ingunn
Ingvild, Jorid, Jorunn, Josefin, Kaia, Kajsa, Karólína, Kathrine, Katrine, Katrín, Kjersti, Kristi, Laila, Linnéa, Lis
Lise-Marie, Liv-Grete, Lovisa, Lovise, Lykke, Magnhild, Maiken, Malene, Margrethe, Mari, Matilda, Märta, Merete
Merethe, Mie, Moa, My, Nanna, Nilla, Oda, Ólöf, Pernilla, Pernille, Ragna, Ragne, Ragnheiður, Ragnhild, Randi, Ranveig
Rikke, Runa, Sidsel, Sif, Sigrun, Silje, Siri, Siv, Solfrid, Solveig, Stina, Stine, Sveindís, Synne, Synnøve, Terese
Thora, Thorunn, Tilde, Tiril, Tonje, Tora, Torill, Torunn, Tova, Tove, Trine, Trude, Turid, Tuva, Tyra, Ulrika, Unn
Unni, Vibeke, Vigdis, Vilde, Vilma, Wenche, Ylva, Yngvild, Þórdís

# Finnish
[first-name gender=women]
Aija, Aino, Aino-Kaisa, Alisa, Anna-Liisa, Anna-Mari, Annikki, Annukka, Ansa, Anu, Arja, Armi, Auli, Eerika, Eeva
Eevi, Eija, Eila, Eini, Emmi, Enni, Essi, Eveliina, Hannele, Heini, Heli, Helinä, Helvi, Henna, Hilja, Hilkka, Iida
Iina, Ilta, Inkeri, Irja, Jaana, Jenni, Kaarina, Kaija, Kaisa, Kaisu, Katri, Katriina, Kerttu, Kirsi, Kristiina
Kyllikki, Leena, Lempi, Liisa, Maaret, Maija, Maiju, Maikki, Marika, Maritta, Marja-Liisa, Marjukka, Marjut, Marketta
Matleena, Meeri, Merja, Mervi, Miia, Milla, Mimmi, Mirja, Mirjami, Mirva, Nea, Nelli, Niina, Noora, Oona, Outi
Pauliina, Päivi, Päivikki, Pihla, Piia, Pirjo, Pirkko, Raija, Raisa, Reetta, Riikka, Riitta, Ritva, Roosa, Saana
Saara, Saija, Saila, Salla, Sanni, Sari, Satu, Senni, Siiri, Silja, Sini, Sinikka, Sirkka, Sirpa, Soili, Sointu, Suvi
Suvi-Tuuli, Taina, Tarja, Terhi, Tiia, Tiina, Toini, Tuija, Tuire, Tuula, Tuuli, Tuulikki, Tytti, Venla, Viivi, Virpi
Virve

# Estonian, Latvian, Lithuanian
[first-name gender=women]
Agne, Agnė, Aiga, Airinė, Aiste, Aistė, Anastasija, Anete, Anžela, Anželika, Ausrine, Austra, Aušra, Baiba, Birute
Birutė, Brigita, Daina, Daiva, Diāna, Dovile, Dovilė, Edita, Egle, Eglė, Elīna, Emilija, Epp, Evija, Evita, Gabija
Giedre, Giedrė, Gintare, Gintarė, Gita, Grit, Gunita, Gunta, Ieva, Ildze, Ilze, Inese, Ineta, Ingrida, Jekaterina
Jelena, Jeļena, Jolanta, Jurate, Jūratė, Kadri, Kaidi, Kamilė, Kätlin, Kendija, Kersti, Kristiāna, Kristīne, Ksenija
Laima, Laimdota, Laine, Liāna, Liene, Liepa, Liga, Liina, Lineta, Līga, Loreta, Maarja, Madara, Maigi, Marge, Marija
Milda, Modesta, Moona, Neringa, Patrīcija, Piret, Rasa, Rugilė, Ruta, Rūta, Santa, Sindija, Sintija, Skaistė
Staņislava, Triin, Ugne, Ugnė, Vaida, Velta, Viktorija, Vilija, Vineta, Zivile, Živilė, Žydrūnė

# Polish
[first-name gender=women]
Adrianna, Agnieszka, Aldona, Aleksandra, Alicja, Anastazja, Aneta, Aniela, Antonina, Beata, Blanka, Bogumiła, Bożena
Czesława, Dagmara, Danuta, Dominika, Dorota, Edyta, Elzbieta, Elżbieta, Ewa, Ewelina, Grażyna, Halina, Honorata, Iga
Iwona, Izabela, Izabella, Jadwiga, Jagoda, Justyna, Kamila, Karolina, Katarzyna, Kinga, Klaudia, Krystyna, Lucyna
Luiza, Malgorzata, Malwina, Marlena, Martyna, Maryla, Marzena, Matylda, Małgorzata, Mirosława, Nikol, Oliwia, Otylia
Patrycja, Roksana, Róża, Stanisława, Sylwia, Urszula, Weronika, Wiesława, Wiktoria, Wioletta, Wislawa, Zofia, Zuzanna
Żaneta, Łucja

# Czech and Slovak
[first-name gender=women]
Adéla, Alžbeta, Alžběta, Anežka, Barbora, Bára, Bohumila, Božena, Denisa, Drahomíra, Eliska, Eliška, Ema, Hana
Henrieta, Iveta, Ivona, Jarmila, Jaromíra, Jaroslava, Jesika, Jindřiška, Jiřina, Jitka, Josefína, Karolína, Katarína
Katerina, Kateřina, Klára, Kristyna, Kristýna, Květa, Lada, Libuše, Ľubica, Magdaléna, Marketa, Markéta, Mária
Michala, Milada, Miloslava, Miroslava, Naděžda, Natálie, Nela, Nikoleta, Paulína, Pavla, Pavlina, Pavlína, Radana
Radka, Renáta, Růžena, Sarka, Sára, Soňa, Stanislava, Stepanka, Šárka, Štěpánka, Táňa, Tereza, Terezie, Terézia, Timea
Tímea, Vendula, Věra, Viktorie, Vlasta, Zdena, Zdenka, Zdeňka, Zlata, Zuzana, Žaneta, Žofie

# Hungarian
[first-name gender=women]
Adrienn, Ajna, Aniko, Anikó, Annamária, Ágnes, Ágota, Beáta, Boglarka, Boglárka, Borbála, Boróka, Csenge, Cseperke
Csilla, Dalma, Dorina, Dorottya, Dóra, Edina, Edit, Emese, Emília, Emőke, Eniko, Enikő, Erzsébet, Eszter, Evelin, Éva
Fanni, Flóra, Fruzsina, Gréta, Gyöngyi, Györgyi, Hajnalka, Henrietta, Ibolya, Ildiko, Ildikó, Jázmin, Jusztina, Júlia
Kamilla, Kata, Katalin, Kincső, Kitti, Kriszta, Krisztina, Liliána, Lilla, Magdolna, Márta, Mercédesz, Mirtill, Mónika
Nikolett, Nikoletta, Noémi, Nóra, Orsolya, Panna, Piroska, Rebeka, Reka, Réka, Szabina, Szandra, Szilvia, Szofi, Tekla
Tunde, Tünde, Viktória, Virág, Zsanett, Zsofia, Zsófi, Zsófia, Zsuzsa, Zsuzsanna

# Slovene, Croatian, Serbian, Bosnian, Macedonian, Bulgarian
[first-name gender=women]
Adrijana, Ajda, Alenka, Ana-Marija, Anamari, Anamarija, Andjela, Andrijana, Anđela, Ariana, Beloslava, Bernarda
Biljana, Bojana, Borislava, Branka, Brankica, Danijela, Danka, Darja, Deniza, Desislava, Dijana, Dragana, Dragica
Draginja, Dubravka, Elitsa, Emina, Gabrijela, Gergana, Gordana, Ilirija, Iskra, Iva, Ivet, Jadranka, Jasna, Jerca
Jovana, Jozica, Julija, Kalina, Klementina, Leja, Leona, Lidija, Ljiljana, Ljubica, Ljudmila, Lucija, Lučka, Manca
Marijana, Marusa, Maruša, Maša, Mateja, Meta, Mihaela, Milica, Mira, Mirela, Mirjana, Mojca, Nada, Nadežda, Nastja
Natasa, Nataša, Neja, Nevena, Neža, Nikolina, Nives, Nuša, Olivera, Olja, Petja, Petya, Polona, Rada, Radmila, Ralitsa
Rosalija, Rosica, Rositsa, Sanja, Sendi, Senka, Silvija, Sladana, Slavica, Slađana, Snežana, Snježana, Sofija, Spela
Stanka, Stefka, Stojanka, Stoyka, Suzana, Svetla, Svetlana, Špela, Taja, Teja, Tihana, Tijana, Tjaša, Tsvetana
Tsvetelina, Urska, Urška, Vesna, Violeta, Vladimira, Yordanka, Zana, Zeljka, Zora, Zorica, Zrinka, Žaklina, Žana
Željka, Živa

# Romanian and Albanian
[first-name gender=women]
Adina, Albana, Anamaria, Anca, Andreea, Ardita, Arlinda, Arta, Aurelia, Besa, Blerta, Camelia, Cătălina, Constantina
Cosmina, Distria, Doina, Donika, Drita, Elhame, Elisabeta, Fjolla, Florentina, Florica, Georgeta, Georgiana, Ghita
Ileana, Ilinca, Ioana, Ionela, Iulia, Larisa, Loriana, Luminita, Luminița, Madalina, Majlinda, Maricica, Marinela
Mădălina, Nicoleta, Oana, Otilia, Raluca, Rodica, Rudina, Simina, Sorana, Steluta, Ștefania, Teodora, Teuta, Violetta
Viorica, Vjosa

# Russian, Ukrainian, Belarusian, Kazakh and Caucasian, in Dutch and English transliteration
[first-name gender=women]
Agnija, Aigul, Ainur, Aisulu, Akmaral, Akzjarkin, Albina, Alesia, Alesja, Aliaksandra, Alija, Aliona, Aliya, Aljona
Alla, Alyona, Anahit, Anastasiia, Anastasiya, Anfisa, Ani, Anzhela, Anzhelika, Anzjelika, Arina, Aryna, Asel, Assel
Assol, Aysel, Barno, Bronislava, Dajana, Dariya, Darya, Dasja, Dayana, Dinara, Dzinara, Ekaterina, Eketerine, Elene
Elizaveta, Elmira, Elnura, Elvina, Eteri, Evgenia, Evgeniia, Evgenija, Evgeniya, Faina, Feodosia, Galina, Galja
Gelena, Gulnara, Gulnaz, Guzel, Hasmik, Inessa, Inna, Ioanna, Iraida, Iryna, Ivanna, Jekaterine, Jelizaveta, Jeva
Jevgenia, Jevgenija, Joelia, Joeliana, Joelija, Joelja, Joestina, Jyldyz, Kateryna, Katsiaryna, Ketevan, Khatuna
Klavdija, Krystsina, Ksenia, Kseniia, Kseniya, Lela, Lesia, Lesya, Lilia, Lilija, Lilit, Liliya, Lioebov, Lioedmila
Liubov, Liudmila, Ljoeba, Ljoebov, Ljoedmila, Ljubov, Loeiza, Lyubov, Lyudmila, Madina, Maiia, Maka, Marharyta, Mariia
Mariya, Maryia, Maryna, Masja, Medea, Milana, Moldir, Nadezda, Nadezhda, Nadiia, Nadiya, Nadzeya, Nafisa, Nailja, Nana
Nastassia, Nataliia, Natalija, Nataliya, Natalja, Natalya, Nona, Oksana, Oksanna, Olena, Olesia, Olesja, Olesya, Olha
Pelageja, Polina, Praskovja, Rimma, Roezanna, Roza, Rufina, Rushana, Salima, Saltanat, Sania, Sardana, Serafima
Snezhana, Snezjana, Sofiia, Sofja, Sofya, Solomiia, Sona, Stepanida, Sviatlana, Svitlana, Swetlana, Tamila, Tamta
Tatsiana, Tetiana, Tetyana, Tonja, Uljana, Ulyana, Valentyna, Valeriia, Valerija, Valeriya, Vanda, Varvara, Vasilisa
Viktoriia, Viktoriya, Viktoryia, Vitalija, Vitalina, Vlada, Vladislava, Vladyslava, Volha, Yadviga, Yana, Yaroslava
Yauheniya, Yekaterina, Yelena, Yelizaveta, Yevgenia, Yevgeniia, Yevgeniya, Yoelia, Yulia, Yuliia, Yuliya, Yustyna
Zarina, Zarrina, Zhanat, Zhanna, Zinaida, Zjanna, Zoja, Zoya, Zukhra

# Greek
[first-name gender=women]
Afroditi, Aikaterini, Angeliki, Antigone, Antigoni, Areti, Argiro, Athanasia, Athina, Chrysi, Chrysoula, Despina
Dimitra, Domniki, Drisoula, Eftychia, Eirini, Ekaterini, Eleftheria, Eleni, Elpida, Evangelia, Evdokia, Fani, Foteini
Irini, Ismini, Kalliopi, Konstantina, Kyriaki, Magdalini, Nafsika, Panagiota, Paraskevi, Pigi, Polyxeni, Spyridoula
Stamatia, Stavroula, Styliani, Vasiliki, Vassiliki, Voula, Zoi

# Japanese
[first-name gender=women]
Ai, Aiko, Airi, Aiyuka, Akane, Akari, Akemi, Akiho, Akiko, Akina, Ami, Aoba, Arisa, Asami, Asuka, Atsuko, Ayaka, Ayako
Ayami, Ayane, Ayano, Ayari, Ayumi, Azusa, Chie, Chieko, Chiharu, Chihiro, Chika, Chikage, Chiyo, Chizuru, Eiko, Emiko
Emiri, Eri, Eriko, Etsuko, Fumi, Fumie, Fumika, Fumiko, Fusako, Fuyuko, Hanae, Haruka, Haruko, Haruna, Hatsumi, Hideko
Hina, Hinako, Hiroko, Hiromi, Hitomi, Hiyori, Honami, Honoka, Ikuko, Ikumi, Ima, Izumi, Junko, Kaede, Kaho, Kana
Kanae, Kanako, Kanami, Kano, Kanoko, Kaori, Kasumi, Kayo, Kayoko, Kazue, Kazuko, Kazumi, Keiko, Kiko, Kikuko, Kinue
Kiyoko, Koharu, Kokoro, Komomo, Konomi, Kotoe, Kotone, Kotori, Koyuki, Kumi, Kumiko, Kurumi, Kyoko, Machiko, Madoka
Mai, Maiko, Maki, Makiko, Mako, Mami, Mana, Manami, Mao, Mariko, Masae, Masako, Masayo, Mayo, Mayu, Mayuko, Mayumi
Megumi, Mieko, Miho, Mihoko, Mikako, Miki, Mikiko, Miku, Mikuni, Mima, Minako, Mineko, Mio, Miori, Mirai, Mirei, Misa
Misaki, Misako, Misato, Mitsuko, Mitsuyo, Miu, Miwa, Miwako, Miya, Miyabi, Miyako, Miyo, Miyoko, Miyu, Miyuki, Mizue
Mizuho, Moeka, Moeko, Momo, Momoka, Momoko, Mone, Naho, Nami, Namika, Nanae, Nanaho, Nanaka, Nanako, Nanami, Naoko
Narumi, Natsuki, Natsuko, Natsumi, Nene, Norie, Noriko, Nozomi, Reika, Reiko, Rena, Rieko, Rikako, Riko, Rin, Rina
Rinka, Rino, Risa, Risako, Ritsuko, Rumi, Rumiko, Ruriko, Ryoko, Sachi, Sachie, Sachiko, Sae, Saeko, Saika, Saki
Sakiko, Sakura, Sakurako, Saori, Satoko, Satomi, Sawa, Saya, Sayaka, Sayako, Sayuri, Seiko, Seina, Setsuko, Shiho
Shihori, Shino, Shiori, Shizuka, Shizuko, Shoko, Shuka, Soyoka, Sugako, Sumie, Sumiko, Sumire, Takako, Takemi, Tamaki
Tamako, Tamami, Tamiko, Teruko, Tokiko, Tomoe, Tomoka, Tomoko, Tomoyo, Toshiko, Tsugumi, Tsuruko, Utana, Wakaba
Wakana, Yae, Yaeko, Yasuko, Yayoi, Yoko, Yoshie, Yoshiko, Yoshimi, Yui, Yuika, Yuiko, Yuka, Yukari, Yukie, Yukiko
Yukino, Yumi, Yumie, Yumika, Yumiko, Yuna, Yurie, Yurika, Yuriko, Yurina, Yusa, Yuumi, Yuzuha, Yuzuka
Rio, Suzuka | ambiguous

# Korean, hyphenated and joined
[first-name gender=women]
A-rang, A-reum, Ah-reum, Ahreum, Arang, Areum, Bo-bae, Bo-hyun, Bo-mi, Bo-ra, Bo-reum, Bobae, Bohyun, Bomi, Boreum
Chae-lim, Chae-won, Chae-yeon, Chae-young, Chaelim, Chaewon, Chaeyeon, Chaeyoung, Cho-rong, Chorong, Da-bin, Da-eun
Da-hye, Da-in, Da-so, Da-som, Da-won, Da-yeong, Dabin, Daeun, Dahye, Dain, Daso, Dasom, Dayeong, Do-hee, Do-yeon
Dohee, Doyeon, Eul-ji, Eulji, Eun-bi, Eun-byeol, Eun-byul, Eun-hee, Eun-ji, Eun-jin, Eun-ju, Eun-jung, Eun-mi, Eun-seo
Eun-sook, Eun-young, Eunbi, Eunbyeol, Eunbyul, Eunhee, Eunji, Eunjin, Eunjoo, Eunju, Eunjung, Eunmi, Eunseo, Eunsook
Eunyoung, Ga-eun, Ga-ram, Ga-yeong, Gaeun, Garam, Gayeong, Geon-hee, Geonhee, Geum-hwa, Geumhwa, Gi-bo, Gibo, Gil-li
Gilli, Go-eun, Goeun, Gyeong-hui, Gyeonghui, Ha-eun, Ha-na, Ha-neul, Hae-ran, Haeran, Haeun, Haneul, Hee-jin, Hee-jung
Hee-won, Hee-young, Heejin, Heejung, Heewon, Heeyoung, Ho-jung, Hojung, Hye-in, Hye-ji, Hye-jin, Hye-jung, Hye-kyung
Hye-mi, Hye-ri, Hye-rim, Hye-seon, Hye-soo, Hye-won, Hye-young, Hyein, Hyeji, Hyejin, Hyejung, Hyekyung, Hyemi, Hyeri
Hyerim, Hyeseon, Hyesoo, Hyewon, Hyeyoung, Hyo-jin, Hyo-joo, Hyo-jung, Hyojin, Hyojoo, Hyojung, Hyun-ah, Hyun-ji
Hyun-jung, Hyun-kyung, Hyun-seo, Hyun-young, Hyun-yung, Hyunah, Hyunji, Hyunjung, Hyunkyung, Hyunseo, Hyunyoung
Hyunyung, In-ah, In-bee, In-ji, In-kyung, Inah, Inbee, Inji, Inkyung, Jae-eun, Jaeeun, Jang-mi, Jangmi, Jeong-eun
Jeongeun, Ji-a, Ji-ah, Ji-eun, Ji-hee, Ji-hye, Ji-hyeon, Ji-hyun, Ji-min, Ji-na, Ji-su, Ji-sun, Ji-won, Ji-woo, Ji-yai
Ji-yeon, Ji-yoo, Ji-young, Ji-yun, Jia, Jiah, Jieun, Jihee, Jihye, Jihyeon, Jihyun, Jimin, Jin-ah, Jin-hee, Jin-ju
Jin-kyung, Jin-sun, Jina, Jinah, Jinhee, Jinju, Jinkyung, Jinsun, Jisu, Jisun, Jiwon, Jiwoo, Jiyai, Jiyeon, Jiyoo
Jiyoung, Jiyun, Joo-hee, Joo-hyun, Joo-mi, Joo-yeon, Joo-young, Joohee, Joohyun, Joomi, Jooyeon, Jooyoung, Ju-hee
Ju-yeon, Juhee, Jung-eun, Jung-hwa, Jung-hye, Jung-mi, Jungeun, Junghwa, Junghye, Jungmi, Juyeon, Kimin, Kyeong-ae
Kyeongae, Kyung-ae, Kyung-hee, Kyung-mi, Kyung-min, Kyungae, Kyunghee, Kyungmi, Kyungmin, Mi-hyun, Mi-jin, Mi-jung
Mi-kyung, Mi-ok, Mi-ra, Mi-rae, Mi-ran, Mi-sook, Mi-sun, Mi-yeon, Mi-young, Mihyun, Mijin, Mijung, Mikyung, Min-a
Min-ah, Min-hee, Min-jeong, Min-ji, Min-jin, Min-ju, Min-jung, Min-kyung, Min-seo, Min-sun, Min-young, Minah, Minhee
Minjeong, Minji, Minjin, Minju, Minjung, Minkyung, Minseo, Minsun, Minyoung, Miok, Mirae, Miran, Misook, Misun, Miyeon
Miyoung, Moon-hee, Moonhee, Myeong-hee, Myeonghee, Myung-a, Myung-hee, Myunga, Myunghee, Na-hee, Na-hyun, Na-rae
Na-ri, Na-yeon, Na-young, Nahee, Nahyun, Nam-joo, Namjoo, Narae, Nari, Nayeon, Nayoung, Sang-hwa, Sang-mi, Sanghwa
Sangmi, Se-bin, Se-eun, Se-hwa, Se-jin, Se-ri, Se-yeon, Se-yeong, Sebin, Seeun, Sehwa, Sejin, Seo-hyeon, Seo-hyun
Seo-yeon, Seo-young, Seohyeon, Seohyun, Seon-hwa, Seon-yeong, Seonhwa, Seonyeong, Seoyeon, Seoyoung, Seri, Seul
Seul-gi, Seul-ki, Seulgi, Seulki, Seung-hee, Seung-hi, Seung-yeon, Seung-youn, Seunghee, Seunghi, Seungyeon, Seungyoun
Seyeon, Seyeong, Si-eun, Sieun, So-dam, So-hee, So-hui, So-hyun, So-jung, So-mi, So-yeon, So-young, Sodam, Sohee
Sohui, Sohyun, Sojung, Somi, Soo-bin, Soo-hyun, Soo-ji, Soo-jin, Soo-jung, Soo-kyung, Soo-yeon, Soo-young, Soobin
Soohyun, Sooji, Soojin, Soojung, Sookyung, Sooyeon, Sooyoung, Soyeon, Soyoung, Su-bin, Su-hyun, Su-in, Su-jeong, Su-ji
Su-jin, Su-min, Su-yeon, Subin, Suhyun, Suin, Sujeong, Suji, Sujin, Suk-hee, Suk-ja, Sukhee, Sukja, Sumin, Sun-hee
Sun-hwa, Sun-mi, Sun-young, Sung-hee, Sunghee, Sunhee, Sunhwa, Sunmi, Sunyoung, Suyeon, Ye-bin, Ye-eun, Ye-ji, Ye-jin
Ye-lim, Ye-rin, Ye-seo, Ye-won, Yebin, Yeeun, Yeji, Yejin, Yelim, Yeo-jin, Yeo-rum, Yeojin, Yeon-a, Yeon-jae, Yeon-ji
Yeon-koung, Yeon-kyung, Yeon-woo, Yeona, Yeong-mi, Yeongmi, Yeonjae, Yeonji, Yeonkoung, Yeonkyung, Yeonwoo, Yeorum
Yerin, Yeseo, Yewon, Yoo-mi, Yoo-rim, Yoo-yeon, Yoomi, Yoon-hee, Yoon-ji, Yoon-jung, Yoon-kyung, Yoonhee, Yoonji
Yoonjung, Yoonkyung, Yoorim, Yooyeon, Young-a, Young-ae, Young-ah, Young-eun, Young-hee, Young-mi, Young-ok, Young-ran
Young-sook, Younga, Youngae, Youngah, Youngeun, Younghee, Youngmi, Youngok, Youngran, Youngsook, Yu-bin, Yu-jin
Yu-jung, Yu-mi, Yu-na, Yu-ri, Yu-rim, Yubin, Yujin, Yujung, Yun-a, Yun-hee, Yun-ji, Yun-mi, Yunhee, Yunji, Yunmi
Yurim

# Chinese, Mongolian, Vietnamese, Thai, Indonesian
[first-name gender=women]
Aihua, Aiping, Ajcharaporn, Apriyani, Ariya, Beili, Beixing, Binbin, Bingjie, Bingyu, Bundmaa, Busanan, Caixia
Chenchen, Ching-ju, Chunlu, Chunxia, Chunxiu, Dan-dan, Dandan, Danlei, Danyang, Dongmei, Dongni, Fang, Fangzhuo, Fei
Feifei, Fenglan, Gregoria, Greysia, Guifang, Guiyu, Guohong, Haiyan, Hanyu, Hidilyn, Hong, Hongbo, Honglin, Hongmei
Hongxia, Hongyan, Hsing-chun, Huijuan, Huiling, Huixian, Huong, Huyen, Jiahui, Jiajia, Jiajing, Jiali, Jialin, Jiaqi
Jingjing, Jinglei, Jingwen, Jingyi, Jingzhu, Jinjin, Jinling, Jinyan, Jinyu, Jongkolphan, Jui-ling, Junxia, Kexin, Lan
Langning, Lanlan, Latisha, Li, Lihua, Lijiao, Lijie, Liling, Lingling, Linh, Linlin, Liping, Liqin, Litao, Lixin, Liya
Lu, Lulu, Manyu, Margielyn, Meifang, Meijia, Meijing, Meiling, Meiqi, Meixin, Mengfan, Menghui, Mengmeng, Mengran
Mengya, Mengyao, Mingxia, Minmin, Mongontuya, Moriya, Namuun, Nannan, Nesthy, Nhung, Nitchaon, Nootsara, Nurul, Oanh
Odgerel, Otgontsetseg, Pandelela, Pearly, Peixuan, Ping, Pingping, Pleumjit, Pornpawee, Puttita, Qi, Qianyu, Qiaoling
Qing, Qingling, Qingshuang, Qingyuan, Qinwen, Qishi, Qiumei, Qiuping, Ratchanok, Rawinda, Ribka, Rihong, Ruixue
Saisai, Sapsiree, Shan, Shanshan, Shaohong, Shengnan, Shijia, Shiqi, Shiwen, Shixin, Shiyue, Shuang, Shumei, Shuwen
Shuyin, Shuying, Siming, Siyi, Siyu, Songyuan, Su-wei, Sumiya, Susi, Thi, Thinaah, Thuy, Ting, Tingting, Tong, Trang
Tzu-ying, Wanyu, Weiwei, Wenjing, Wenli, Wenxia, Xia, Xian, Xiangyu, Xiao, Xiaohan, Xiaohong, Xiaojing, Xiaoli
Xiaolin, Xiaomei, Xiaomin, Xiaotong, Xiaoxia, Xiaoxian, Xiaoxu, Xiaoyan, Xiaoyu, Xiayan, Ximei, Xingtong, Xingxing
Xinlei, Xinran, Xintong, Xinyi, Xinyu, Xinyue, Xiue, Xiuli, Xiuting, Xiuzhen, Xixian, Xuan, Xue, Xuechun, Xuefei
Xuejun, Xueli, Xuemei, Xuerui, Xueying, Ya-ju, Yaling, Yalun, Yan, Yanan, Yange, Yanhong, Yani, Yanmei, Yannan, Yanwen
Yao, Yaowen, Yapan, Yaqi, Yaxin, Yaxuan, Ye, Yidi, Yifan, Yilin, Yimeng, Yiming, Yin, Ying, Yingsha, Yingying, Yize
Yizhu, Yongli, Yu-ju, Yuanyuan, Yuehong, Yufei, Yujie, Yujing, Yulan, Yuli, Yuling, Yunlu, Yunxia, Yushan, Yuting
Yuxin, Yuyan, Yuyao, Zetian, Zhaohua, Zhaoxuan, Zhenni, Zhiqi, Zhoujun, Zidan, Zige, Zihan, Ziqi, Zixuan, Ziyi
Zongyan

# Arabic, Turkish, Persian
[first-name gender=women]
Abir, Ahlam, Aicha, Aisha, Aïcha, Aïsha, Alia, Amal, Amani, Amel, Amina, Anissa, Arefeh, Arwa, Asli, Aslı, Asma, Asmaa
Asya, Awatef, Ayça, Ayse, Ayşe, Ayten, Aziza, Badra, Bahar, Bahia, Banu, Basma, Başak, Batoul, Begüm, Berna, Bouchra
Burcu, Buse, Busenaz, Busra, Büşra, Cansu, Ceren, Ceyda, Chahinez, Chaimae, Çağla, Dalal, Damla, Dania, Defne, Derya
Dilara, Dilek, Dima, Dounia, Duaa, Ebrar, Ebru, Ece, Elif, Elvan, Esma, Evin, Eylem, Eylül, Fadila, Fadime, Fadma
Fadoua, Faïza, Farah, Farida, Fariha, Farzaneh, Fatema, Fathia, Fatiha, Fatima-Zahra, Fatma, Fatmanur, Fatna, Fayrouz
Feride, Feyza, Filiz, Fouzia, Funda, Gamze, Ghada, Ghizlane, Gizem, Gül, Gülay, Gülnaz, Gülsen, Gülşah, Habiba, Hafida
Hafsa, Hajar, Hala, Halima, Hanaa, Hanan, Hande, Hasna, Hasnaa, Hasnae, Hatice, Havva, Hayat, Hedaya, Hiba, Hilal
Hind, Houda, Houria, Huda, Hülya, Ibtissam, Ihsane, Ikram, Imane, Inas, Intissar, Irem, İlke, İrem, Jihane, Kamilia
Karima, Kawtar, Kenza, Khadija, Khadra, Khaoula, Khawla, Kimia, Kübra, Lale, Lamia, Latifa, Layla, Leila, Leyla
Loubna, Lubna, Maha, Mahsa, Majda, Malak, Manal, Maram, Mariame, Melek, Meliha, Meltem, Meral, Meriem, Merve, Meryem
Mouna, Mounia, Müge, Nabila, Nadya, Nagihan, Nahid, Naima, Naïma, Najat, Najla, Najma, Nasim, Nasrin, Nawal, Naz
Nazan, Nazli, Nazlı, Nejma, Neriman, Neslihan, Nesrine, Nezha, Nilay, Niloofar, Nilüfer, Nisrine, Noha, Noura, Nouria
Nur, Nurcan, Nurhan, Nurten, Özge, Özlem, Parisa, Pelin, Pinar, Pınar, Rabab, Rabia, Rachida, Rajae, Rania, Rasha
Rawan, Reem, Reihaneh, Rim, Rima, Roya, Ruba, Rukiye, Rümeysa, Rym, Saadia, Sabah, Sadaf, Safaa, Safae, Safia, Sahar
Saida, Saïda, Saliha, Salma, Saloua, Salwa, Samah, Samaneh, Samia, Samiya, Sana, Sanae, Seda, Selin, Semra, Serap
Sevda, Sevgi, Sevil, Shahd, Shaima, Shireen, Shirin, Sibel, Siham, Sihem, Simge, Sirine, Soheila, Songül, Souad
Soukaina, Soumaya, Sude, Sumaya, Süreyya, Şevval, Şeyma, Taghrid, Tahani, Tugba, Tuğba, Tuğçe, Tutku, Tülay, Ümmiye
Vuslat, Wafa, Warda, Wassila, Widad, Wiem, Yağmur, Yalda, Yasemin, Yeliz, Yeşim, Yousra, Yusra, Zahra, Zahraa, Zainab
Zakia, Zehra, Zeinab, Zeliha, Zeynab, Zeynep, Zineb, Zohra, Zoubida, Zoulikha, Zuhal, Zübeyde

# Ethiopian, Kenyan, Ugandan, Nigerian, Ghanaian and other African
[first-name gender=women]
Abebech, Abena, Aberu, Abiola, Adaora, Adey, Adjoa, Adwoa, Aissatou, Aïssata, Akosua, Alem, Alemitu, Alemnesh, Almensh
Alphonsine, Ama, Amaka, Amane, Amantle, Aminata, Aminatou, Ancila, Angelah, Angelique, Asayech, Aselefech, Ashete
Astou, Atsede, Awa, Awatif, Axumawit, Ayantu, Ayinde, Azmera, Bekelech, Belaynesh, Besu, Betelihem, Biftu, Binta
Birke, Birtukan, Bizunesh, Boitumelo, Bosede, Buze, Caster, Chemtai, Chepkoech, Chepngetich, Cherono, Chimaobim
Chioma, Christabel, Cynthera, Degitu, Dera, Derartu, Diribe, Dolshi, Edna, Ednah, Ejegayehu, Ejgayehu, Elfenesh
Emebet, Epiphanie, Etagegn, Etenesh, Evaline, Evangeline, Ezinne, Fancy, Fanta, Fantaye, Fantu, Fatou, Favour, Feyne
Filomena, Firehiwot, Flomena, Freweyni, Fridah, Funmi, Gelete, Genet, Genzebe, Gete, Girmawit, Goitetom, Gotytom
Gudaf, Guteni, Habitam, Hadis, Haftamnesh, Halimah, Hawi, Hellen, Hirut, Hiwot, Hyvin, Ifeoma, Immaculate, Immaculée
Jackline, Janeth, Jelimo, Jepkemoi, Jepkosgei, Joyciline, Kadiatou, Kadidia, Kasanesh, Kellen, Kemi, Kidsan, Konjit
Korahubish, Kuftu, Leonida, Lerato, Letesenbet, Linet, Loice, Lonah, Lornah, Maïmouna, Mamitu, Mariama, Marie-Chantal
Marième, Mary-Jane, Medhin, Megertu, Mekdes, Mekides, Melat, Melknat, Mercy, Meselech, Meseret, Meskerem, Mestawet
Mestawot, Mimi, Monicah, Muluhabt, Mulunesh, Naftoli, Naledi, Naom, Ndèye, Nebiat, Netsanet, Ngoné, Ngozi, Nigisti
Nkechi, Nkiru, Nneka, Noelie, Nolwazi, Nomsa, Nomvula, Olufunke, Oluwaseun, Onyinye, Palesa, Pascalia, Peres, Perine
Perpetua, Peruth, Prisca, Priscah, Purity, Rael, Rahel, Refiloe, Rehima, Robe, Rosefelo, Rukia, Ruti, Scolastique
Selah, Selamawit, Selly, Senayit, Senbera, Senbere, Shitaye, Shuko, Shure, Sifan, Simamkele, Sosina, Sutume, Tadelech
Tegla, Tejitu, Tena, Terezah, Tesfanesh, Teyba, Thandi, Thembi, Tigist, Tigst, Tiki, Tirfi, Tirunesh, Tsehay, Tsgie
Tsholofelo, Tsige, Tsigie, Uchenna, Violah, Waganesh, Weini, Winfred, Winfredah, Winfridah, Workenesh, Workitu
Worknesh, Wubalem, Wude, Yalemget, Yalemzerf, Yebrgual, Yenenesh, Yeshi, Yeshimebet, Zanele, Zenash, Zenebech, Zerfie
Zewdnesh, Zeyituna, Zinash, Zola
Comfort, Glory | ambiguous

# Surinamese, Antillean and Indian
[first-name gender=women]
Aarti, Amrita, Anjali, Anjana, Anushka, Aroti, Asha, Ashantie, Bharti, Chandni, Daphnée, Deepa, Deepika, Devika, Dipa
Divya, Djuwana, Dutee, Eudia, Farzana, Geeta, Heena, Hima, Indira, Ishani, Jamilah, Jamile, Jaya, Jhulan, Jurina
Jwala, Kajal, Kamla, Kavita, Komal, Lata, Letitia, Lovlina, Madelein, Mala, Malti, Mandira, Marjoleine, Meena
Meera, Merlien, Mirabai, Mithali, Mohini, Nandita, Natacha, Neha, Nirmala, Nisha, Padma, Parul, Pooja, Poonam
Pratibha, Preeti, Priya, Priyanka, Radha, Radhika, Rajni, Rani, Ranomi, Rashmi, Reena, Rekha, Renuka, Ritu, Roshni
Rudmila, Rupa, Rutmila, Sabita, Saina, Sakshi, Sandhya, Sangita, Sarita, Savita, Seema, Shanella, Shaniqua, Shanta
Sharda, Sharifa, Sharmila, Sheetal, Sherida, Shirlene, Shobha, Shreya, Shweta, Siegmien, Sigourney, Smriti, Sneha
Soenita, Soeraja, Soesma, Sunita, Sushma, Swapna, Tanuja, Uma, Urselina, Usha, Vandana, Varsha, Vidya, Vimla, Vinesh
Yamuna, Zulaica

# Others met in sport
[first-name gender=women]
Abi, Andzelika, Andżelika, Aniek, Annamarie, Antri, Ardelia, Binyu, Cansel, Cathelijn, Chantalle, Chasity, Chayenne
Coryn, Damaris, Danica, Daniek, Demi, Dione, Ealy, Elanne, Ellia, Emee, Erina, Estavana, Eythora, Fajr, Fariba, Foske
Freeke, Iselin, Joosje, Kika, Killiana, Konami, Laerke, Loeki, Lærke, Maayke, Mae, Mischa, N'ketia, Nenah, Noemí
Nycke, Pauliena, Pleuntje, Pommeline, Quinty, Riejanne, Rotem, Ruining, Sanneke, Shari, Sijtje, Tasa, Tes, Thalita
Tisha, Usoa, Winanda, Yibbi, Ylvi, Yurani, Zhuoran

[first-name gender=men]

# Netherlands and Flanders
[first-name gender=men language=nl]
Ab, Driek, Elco, Ger, Jillert, Joop, Ko, Lode, Machiel, Noud, Wibe
Ben, Frans | ambiguous
Aad, Aaldert, Aalt, Aaron, Aart, Abe, Abel, Abraham, Achiel, Achilles, Ad, Adam, Addo, Ade, Adelbert, Adri, Adriaan
Adriaen, Adrian, Adrie, Aernout, Age, Ahmed, Ajay, Alain, Alan, Albert, Albertus, Albin
Aldert, Aldo, Alec, Alex, Alexander, Alfons, Alfred, Allan, Allard, Allart, Allert, Alois, Aloïs
Aloysius, Alphons, Alwin, Amadeus, Ambrosius, Amos, Andor, Andreas, André, Andries, Andrik, Andy
Angelo, Anthon, Anthonie, Anthony, Antoine, Anton, Antonie, Antonius, Antoon, Appie, Ard, Arend, Arent, Arie
Ariën, Arjan, Arjen, Armand, Armin, Arnaud, Arne, Arno, Arnold, Arnoldus, Arnoud, Arnout, Arthur, Artur
Arvid, Arwin, Augustijn, Augustinus, Axel, Baldwin, Balthasar, Baltus, Barend, Barry, Bart, Bart-Jan, Bartel, Bartele
Bartho, Barthold, Bartholomeus, Bartjan, Bartold, Bas, Basiel, Bastiaan, Bastian, Bastien, Bauke, Bendert, Benedict
Benjamin, Benjamyn, Bennie, Benno, Benny, Berend, Berend-Jan, Bernard, Bernardus, Bernd, Bernhard, Bernt, Bert
Bertie, Bertil, Bertin, Bertram, Bertus, Bertwin, Bjorn, Björn, Bob, Bobbie, Bobby, Boele, Bonifatius, Boris
Boudewijn, Boudie, Bouke, Bouwe, Boy, Boyd, Bram, Brandon, Brent, Brian, Bruce, Bruno, Bryan, Burt, Caesar, Calvin
Carel, Carl, Carlo, Carsten, Cas, Casimir, Caspar, Casper, Cees, Chaim, Charles, Chiel, Christiaan, Christian
Christof, Christoffel, Christoph, Christophe, Christopher, Clemens, Clement, Clint, Clyde, Coen, Coenraad, Constantijn
Cor, Corneel, Cornel, Cornelis, Cornelius, Corné, Corstiaan, Cosmo, Crispijn, Cuno, Cyriel, Cyril, Cyrille
Daan, Daley, Damiaan, Damian, Daniel, Daniël, Danny, Dante, David, Davy, Dean, Dees, Delano
Denis, Dennis, Derck, Derek, Derk, Derk-Jan, Dick, Diederick, Diederik, Diemer, Dieter, Dimitri, Dino
Dion, Dirk, Dirk-Jan, Ditmar, Djurre, Dolf, Dominic, Dominick, Dominik, Don, Donald, Donatus, Donny, Dorian, Douglas
Douwe, Duco, Dylan, Eddie, Eddy, Edgar, Edmond, Edmund, Eduard, Edward, Edwin, Eelco, Eelke, Egbert, Egbertus, Egon
Eise, Elbert, Eldert, Eldin, Eleazar, Eli, Elias, Eliot, Elliot, Elmar, Elmer, Elroy, Elvis, Elwin, Emanuel, Emiel, Emile
Emmanuel, Engelbert, Enno, Enzo, Eppo, Erhard, Eric, Erich, Erik, Erik-Jan, Erkan, Ernest, Ernst
Errol, Erwin, Esmond, Etienne, Etiënne, Eugeen, Eugene, Eugène, Evan, Evander, Everard, Evert, Evert-Jan, Ewald, Ewoud
Ewout, Ezra, Émile, Faas, Fabian, Fabien, Fedde, Felix, Ferdi, Ferdinand, Ferdy, Ferre, Ferry, Filemon
Filip, Flip, Floran, Florent, Floriaan, Florian, Floris, Florus, Folkert, Fons, Foppe, Franciscus
Francois, François, Frank, Franz, Fred, Freddy, Frederick, Frederik, Freek, Frits, Fritz, Frodo, Fulco, Gabriel
Gabriël, Gaston, Geerard, Geerlof, Geert, Geert-Jan, Geoff, Geoffrey, Georg, George, Georges, Gerald, Gerard, Gerardus
Gerben, Gerbert, Gerbrand, Gerco, Gerhard, Gerhardus, Gerlof, Germ, Germain, Gerolf, Gerrit, Gerrit-Jan, Gert
Gert-Jan, Gertjan, Gerwin, Ghislain, Gideon, Giel, Gies, Gijs, Gijsbert, Gilbert, Gilles, Gillis, Gino
Glenn, Godfried, Goof, Goos, Goosen, Gosse, Gotfried, Govert, Graham, Gregor, Gregory, Guido, Guillaume, Gunther
Gustaaf, Gustav, Gustave, Guus, Guy, Günther, Hajo, Han, Hank, Hannes, Hans, Hans-Peter, Harald, Hardy, Harm, Harm-Jan
Harmen, Harold, Harrie, Harrij, Harry, Hartger, Harvey, Hayo, Heiko, Heime, Hein, Helmer, Helmert
Helmich, Helmut, Hendricus, Hendrik, Hendrik-Jan, Hendrikus, Henk, Henk-Jan, Henri, Henrico, Henricus, Henry
Herbert, Heribert, Herman, Hermanus, Hermen, Herre, Hessel, Hidde, Hielke, Hilbert, Hilco, Hillebrand, Hjalmar, Holger
Hub, Hubert, Hubertus, Hugo, Huib, Huibert, Humphrey, Huub, Huug, Ian, Ibrahim, Ids, Ignace, Ignatius
Ilan, Immanuel, Indra, Isaac, Isaak, Isaï, Isidoor, Ismaël, Ivan, Ivar, Ivo, Ivor, Izaak, Jaak, Jaap, Jaap-Jan
Jack, Jacky, Jacob, Jacobus, Jacques, Jair, James, Jan-Bart, Jan-Dirk, Jan-Hein, Jan-Henk, Jan-Jaap, Jan-Joost
Jan-Maarten, Jan-Paul, Jan-Peter, Jan-Piet, Jan-Pieter, Jan-Willem, Janjaap, Janko, Jannes, Janno, Jano, Janpaul
Janus, Jarco, Jared, Jari, Jarik, Jarne, Jarno, Jaro, Jaron, Jason, Jasper, Jay, Jean-Marc, Jean-Marie, Jean-Paul
Jean-Pierre, Jef, Jeff, Jeffrey, Jefta, Jelle, Jelmar, Jelmer, Jelte, Jens, Jeremias, Jeremy, Jermaine, Jeroen, Jerom
Jerome, Jerre, Jerry, Jesaja, Jesper, Jetse, Jérôme, Jim, Jimmy, Joachim, Joannes, Jochem, Joe, Joel, Joep
Joeri, Joey, Joël, Johan, Johannes, John, Johnny, Jon, Jonah, Jonas, Jonatan, Jonathan, Jonathon, Jons, Joost, Jop
Jordi, Jordy, Joren, Jorg, Jorgen, Jorick, Jorik, Jorin, Joris, Jorn, Jorrit, Jort, Joseph, Josephus, Joshua, Josias
Josse, Jotham, Jouke, Joury, Jozef, Jozua, Jörg, Julian, Julien, Julius, Jurgen, Juriaan, Jurjen, Jurn, Jurre
Jurriaan, Jurrian, Jurrie, Jurriën, Jurryt, Just, Justin, Justus, Jürgen, Kaj, Karel, Karl, Karst, Karsten, Kas
Kasper, Keano, Kees, Kees-Jan, Keith, Kelvin, Ken, Kenneth, Kenny, Kerwin, Kevin, Kilian, Killian, Klaas, Klaas-Jan
Klaus, Koen, Koenraad, Koert, Konrad, Korneel, Kornelis, Krijn, Kristiaan, Kristian, Kristof, Kurt, Laban
Lambert, Lambertus, Lammert, Larry, Lars, Lau, Laurens, Laurent, Laurentius, Laurenz, Lawrence, Leander, Leendert
Lennard, Lennart, Leo, Leon, Leonard, Leopold, Leroy, Levi, Levie, Levy, Lex, Léon, Liam, Lieuwe, Linus
Lion, Lodewijk, Loek, Lorenz, Louis, Lowie, Lubbert, Luc, Lucas, Lucien, Ludo, Ludovic, Ludwig
Luitzen, Lukas, Luke, Lutger, Luuk, Maarten, Maickel, Maik, Maikel, Mannus, Manuel, Manus, Marc, Marcel
Marcellus, Marco, Marcus, Marijnus, Marinus, Mario, Marius, Mark, Mark-Jan, Markus, Marlon, Marnick, Marnix
Mart, Marten, Martien, Martijn, Martin, Martinus, Marvin, Marwin, Mathé, Mathias, Mathieu, Mathijs, Mats
Mattheus, Matthew, Matthé, Matthias, Matthieu, Matthijs, Mattijs, Maurice, Maurits, Max, Maxim, Maximiliaan
Maximilian, Maximus, Mees, Meinard, Meindert, Meine, Meinte, Melchior, Melvin, Menno, Menso, Merijn, Mervin, Micha
Michael, Michaël, Michel, Michiel, Mick, Mickey, Mike, Milo, Mirco, Mitch, Mitchel, Mitchell, Moritz
Moses, Mozes, Nathan, Nathanaël, Nathaniël, Neal, Nelis, Nelson, Nicholas, Nick, Nico, Nicolaas, Nicolas, Niek, Niels
Nigel, Nik, Niklas, Nikolaas, Nils, Noach, Noah, Noël, Nol, Norbert, Norman, Nout, Octaaf, Odin, Ody, Olaf, Oliver
Olivier, Olle, Omar, Onno, Oscar, Oskar, Otis, Otto, Owen, Pascal, Paschal, Patrick, Patrik, Paul, Paulus, Pelle
Pepijn, Peter, Peter-Jan, Peter-Paul, Petrus, Philip, Philippe, Phillip, Pierik, Pierre, Piet, Piet-Hein, Piet-Jan
Pieter, Pieter-Bas, Pieter-Jan, Pieterjan, Pim, Pius, Polle, Quentin, Quint, Quinten, Quintin, Quirijn, Quirinus, Raf
Rafael, Rafaël, Ralf, Ralph, Ramon, Ramses, Randall, Randy, Raoul, Raphael, Raphaël, Ray, Raymon, Raymond
Raymund, Reginald, Reinald, Reinco, Reinder, Reindert, Reinhard, Reinier, Reinoud, Reinout, Reitse, Rembert, Rembrandt
Remco, Remko, Remy, Renaat, Renald, Renaldo, René, Renger, Renier, Renko, Rens, Rense, Rey, Reyer, Reynaldo
Ricardo, Rich, Richard, Richie, Rick, Rico, Rik, Rikkert, Rimmert, Rinco, Rink, Rinse, Rinus, Ro, Rob
Robbe, Robbert, Robbert-Jan, Robbie, Robby, Robert, Robert-Jan, Robrecht, Rocco, Rochus, Roderic, Roderick
Roderik, Rodney, Roel, Roeland, Roelant, Roelf, Roelof, Roemer, Roger, Rogér, Rogier, Roland, Rolf, Romano
Romke, Ron, Ronald, Ronan, Ronnie, Ronny, Rory, Ross, Roy, Royston, Ruben, Rudi, Rudie, Rudolf, Rudolph, Rudy
Rufus, Rutger, Ruud, Ruurd, Ryan, Sammy, Samson, Samuel, Samuël, Sander, Sandro, Sebas, Sebastiaan, Sebastian
Sebastien, Sef, Sem, Seppe, Serge, Seth, Severin, Sébastien, Shane, Shaun, Sheldon, Siebe, Siebrand, Siebren
Siegfried, Siem, Sierd, Siert, Sietse, Sieuwert, Sigmund, Sijbrand, Sijmen, Simeon, Simon, Siward, Sjaak
Sjacco, Sjack, Sjarel, Sjef, Sjeng, Sjoerd, Sjon, Sjuul, Stan, Stanley, Stavros, Steef, Stef, Stefaan, Stefan
Steffan, Steffen, Stephan, Stephane, Stephen, Steve, Steven, Stijn, Stoffel, Sven, Swen, Sybrand
Sylvester, Taco, Tadeus, Tammo, Tarik, Teake, Ted, Teddy, Teun, Teunis, Teus, Theo, Theodoor, Theodor, Theodorus
Thibaut, Thibo, Thierry, Thijmen, Thijs, Thimo, Thom, Thomas, Thor, Thorsten, Thorwald, Tiemen, Ties
Tijmen, Tijn, Tijs, Till, Tim, Timen, Timmy, Timo, Timon, Timothy, Titus, Tjaart, Tjalling, Tjeerd, Tjerk, Tobias
Tobie, Tom, Tomas, Tommy, Tonko, Tonnie, Tony, Toon, Torben, Torsten, Travis, Trevor, Tristan, Twan, Tycho, Tygo
Tyler, Tyrone, Udo, Ulric, Urbanus, Vic, Victor, Viktor, Vince, Vincent, Vinnie, Virgil, Vito
Volkert, Waldemar, Wally, Walter, Wannes, Ward, Warner, Warre, Werner, Wessel, Wibo, Wichard, Wicher, Wiebe, Wiebren
Wietse, Wigbert, Wigger, Wijbe, Wijbrand, Wijnand, Wijtze, Wilbert, Wilco, Wilfred, Wilfried, Wilhelm, Wilhelmus
Willem, Willem-Alexander, Willem-Jan, William, Willibrord, Willibrordus, Wilmer, Wilson, Wim, Wim-Jan, Winfried
Winston, Wisse, Wobbe, Wolfert, Wolter, Wopke, Wout, Wouter, Wybe, Wybren, Xander, Xavier, Xerxes, Yannic
Yannick, Yaron, Yoeri, Yoran, Yorick, Youri, Ysbrand, Yves, Yvo, Zacharias, Zander, Zeger, Zeno, Zjef
Constant, Dik, Earl, Job, Junior, Koos, Leen, Melle, Milan, Miles, Moos, Nanning, Orlando, Pol, Rune, Ton | ambiguous
Uwe, Vital, Woody, Zef | ambiguous

# Names that are borne in the Low Countries too, but are no sign of it.
[first-name gender=men]
Adriano, Adrien, Alberto, Alexandro, Alfonso, Andrei, Andres, Antonio, Armando, Benito, Carlos, Cristian, Damien
Dario, Davide, Detlef, Diego, Emilio, Enrico, Fabio, Ferenc, Francesco, Franco, Giovanni, Heinrich, Heinz
Henrik, Horst, Igor, Imre, Jochen, Juan, Kristoffer, Leonardo, Lorenzo, Luciano, Luigi, Luis, Marcello, Matteo
Mauro, Miguel, Mikel, Rasmus, Renato, Rémi, Riccardo, Roberto, Romain, Romeo, Sergio, Simen, Stefano, Stéphane
Sylvain, Tiago, Tibor, Ulrich, Umberto, Wolfgang

# Friesland and Groningen
[first-name gender=men language=nl]
Adse, Aede, Aise, Albartus, Ale, Andele, Anno, Anske, Ate, Atse, Atte, Atze, Auke, Auwert, Baaije, Baje, Bareld, Bavo
Bearn, Benedictus, Bennert, Bern, Bernlef, Bindert, Binne, Binnert, Boate, Bokke, Bonne, Bote, Botte, Brucht, Dedde
Deddo, Detmer, Ditmer, Doede, Doeke, Doekele, Doitse, Doitzen, Donke, Durk, Durk-Jan, Eabe, Eabele, Eade, Eadse, Eait
Ebbe, Ebe, Ebel, Ebele, Edo, Edse, Edze, Eelse, Eeltje, Eeltsje, Eerde, Egge, Eibert, Eildert, Eize, Elte, Eme, Emo
Enne, Epke, Eppe, Eppie, Ewold, Feddo, Fede, Feico, Feike, Feiko, Feite, Feitse, Ferdau, Fetze, Fiede, Fimme, Foeke
Foeko, Fokke, Fokko, Folkmar, Fonger, Franke, Freark, Freerk, Frjedrik, Froen, Gaatze, Gabe, Galbe, Geale, Gearrit
Geart, Gelf, Gerbrant, Gerke, Germen, Getze, Gjalt, Goffe, Goitzen, Gooitzen, Gosling, Grijpe, Gurbe, Haaie, Haaye
Haije, Haike, Haiko, Halbe, Hanso, Harke, Haye, Hayte, Hedde, Hedzer, Heere, Heerke, Heert, Heertje, Heije, Heine
Hemme, Hepke, Hes, Hette, Hilbrand, Hille, Hilwert, Hinne, Hinnerk, Hisse, Hjerre, Hoite, Hoito, Homme, Hotse, Hotze
Hylke, Hyltje, Ibe, Idse, Idzard, Ielke, Ieme, Iemke, Iepe, Ige, Ike, Ime, Immo, Inne, Jabik, Jaitse, Jakob, Jalbert
Janco, Jarich, Jarig, Jeen, Jehannes, Jelger, Jelke, Jeltse, Jentje, Jep, Jeppe, Jetze, Jilles, Jilmer, Jitse, Jitze
Joeke, Jolle, Jolmer, Jolt, Jouwert, Keimpe, Kerst, Klaes, Knillis, Knjillis, Koene, Koob, Leffert, Lenze, Libbe
Liuwe, Lolke, Lolle, Lub, Luit, Luitjen, Luitsen, Lutsen, Lútzen, Lyckle, Lykele, Lykle, Maurus, Mebius, Meile
Meinderd, Mello, Menne, Minne, Minnert, Minse, Murk, Nammen, Nanko, Nanne, Nanno, Neeltse, Nolke, Oebe, Oebele, Oeds
Oege, Oepke, Offe, Okke, Olfert, Omke, Onne, Ooitzen, Otte, Ottie, Otze, Piebe, Popke, Popko, Poppe, Pyt, Pytrik, Reid
Reimer, Reinhold, Reinolt, Reitze, Remmelt, Renze, Rienk, Rikele, Rimme, Rindert, Rinnert, Rintje, Rinze, Ritse
Ritske, Romme, Ruerd, Ruft, Sake, Sape, Scato, Schelte, Seakele, Seerp, Seger, Sibbele, Sible, Sibolt, Sibrand, Sicco
Siebo, Siebolt, Sieds, Siegert, Siemen, Siep, Sierk, Sietze, Sieuwe, Sikke, Simke, Sipke, Sippe, Siwert, Sjerk
Sjieuwe, Sjirk, Sjoert, Sjouke, Sjuk, Skelte, Syb, Sybe, Sybolt, Sybout, Sybren, Sygo, Symen, Symon, Sytse, Sytze
Taede, Taeke, Take, Tako, Tamme, Teade, Teeuwis, Teije, Tette, Tidde, Tiede, Tieme, Tiete, Tinco, Tinus, Titte, Tjaard
Tjaarda, Tjabbe, Tjabe, Tjalke, Tjalle, Tjapko, Tjeard, Tjebbe, Tjebbo, Tjeert, Tjibbe, Tjidde, Tjip, Tjipke, Tjisse
Tjisso, Tjitse, Tjitte, Tjitze, Toeke, Tseard, Tsjalling, Tsjeard, Tsjerk, Tsjibbe, Tsjisse, Ubbe, Ubbo, Ube, Uilke
Uiltje, Uko, Ulbe, Ulfert, Ulke, Ulrik, Wabbe, Wabe, Walle, Wiebo, Wieger, Wiemer, Wiepke, Wierd, Wietze, Wiggert
Wigle, Wijbren, Wik, Wilke, Wiltje, Winne, Wirdmer, Wite, Wopko, Wybo, Wyger, Wytse, Wytze, Yde, Yme, Ymte, Yntse
Yntze, Ype, Yt, Ytse, Ytzen
Gale, Pals, Rein | ambiguous

# English
[first-name gender=men]
Abdi, Aidan, Alastair, Albie, Aled, Alfie, Alistair, Alun, Alvaro, Alvin, Andrew, Angus, Anson, Archie, Arwel, Asafa
Asher, Ashton, Aston, Baden, Barney, Bayanda, Bernie, Bill, Blake, Brad, Braden, Bradley, Brayden, Brendan, Brendon
Brock, Brody, Brooks, Bryce, Bryn, Bryson, Bud, Byron, Cadel, Caeleb, Cain, Cal, Caleb, Callum, Calum, Cam, Campbell
Carlton, Carter, Cathal, Cedric, Chandler, Chip, Chuck, Cian, Ciaran, Ciarán, Cillian, Clarence, Clark, Clay, Clayton
Cliff, Clifford, Clinton, Clive, Colby, Cole, Colin, Colm, Colton, Conall, Conner, Connor, Conor, Cooper, Cormac, Cory
Craig, Curtis, Dafydd, Dalton, Damon, Darian, Darius, Darragh, Darrell, Darren, Darryl, Daryl, Dave, Davis, Dawson
Declan, Denzel, Dermot, Derrick, Desmond, Dewayne, Dewi, Dexter, Diarmuid, Dillon, Donal, Donnie, Donovan, Doug
Dougie, Duane, Dudley, Duncan, Dustin, Dwain, Dwayne, Dwight, Eamon, Eamonn, Ed, Eldrick, Elijah, Elliott, Elton
Emery, Emmitt, Emrys, Emyr, Eoghan, Eoin, Ernie, Erriyon, Ethan, Everett, Ewan, Ewen, Ezekiel, Fergus, Finlay, Finn
Finnegan, Fionn, Floyd, Francis, Fraser, Gareth, Garrett, Garth, Gary, Gavin, Gawain, Gearoid, Geraint, Gethin, Giles
Glen, Glyn, Gordon, Graeme, Grant, Greg, Griffin, Grigor, Hamish, Harley, Harris, Harrison, Harrold, Heath, Hector
Herb, Herschel, Howard, Hudson, Hugh, Hughie, Huw, Iain, Idris, Ieuan, Ifan, Ioan, Isaiah, Isiah, Iwan, Izaac, Jai
Jake, Jalen, Jamaal, Jamal, Jarrod, Jarryd, Javon, Jaylen, Jed, Jefferson, Jenson, Jereem, Jeremiah, Jethro, Jimmie
Jock, Johnathan, Johnson, Jonny, Jono, Jonty, Josh, Josiah, Judd, Jude, Kane, Karsyn, Keegan, Keelan, Keiran, Kelland
Kendal, Kendrick, Kerron, Khaleb, Khalil, Kieran, Kieron, Kingsley, Kirani, Kirk, Kishane, Kody, Kory, Kyle, Kyran
Lachlan, Lamont, Lando, Landon, Lawson, Lebron, Lester, Letsile, Lewis, Lewys, Lindon, Lionel, Llewellyn, Lloyd, Logan
Lorne, Louie, Luther, Lyle, Mack, Malachi, Malcolm, Malcom, Manny, Marquis, Marshall, Marty, Mason, Mathew, Matt
Maxwell, Meirion, Merlin, Merritt, Micah, Mohamed, Mondo, Monty, Murray, Myles, Nate, Nathaniel, Ned, Neil, Nesta
Neville, Newton, Niall, Nic, Nolan, Oisin, Oisín, Ollie, Osian, Owain, Padraic, Padraig, Parker, Pádraig, Percy, Perry
Pete, Phil, Rafe, Raheem, Rai, Randolph, Rasheed, Reece, Reggie, Reuben, Rex, Reynold, Rhett, Rhodri, Rhys, Rickie
Rod, Rohan, Roscoe, Royce, Rónán, Ruairi, Rupert, Russ, Russell, Ryder, Sawyer, Scott, Scottie, Seamus, Sean, Seán
Seb, Séamus, Shaquille, Shawn, Sherone, Sid, Silas, Sonny, Spencer, Stewart, Stu, Stuart, Tad, Tadhg, Taj, Tanner
Tate, Terence, Terrance, Terrell, Terrence, Theodore, Tiger, Todd, Tomos, Trayvon, Tre, Trent, Trey, Tucker, Tyrell
Tyrese, Tyson, Usain, Vaughn, Vernon, Wade, Wallace, Warren, Warwick, Wayde, Wayne, Wendell, Wes, Wesley, Weston
Wilbur, Willis, Wyatt, Wyndham, Yared, Yohan, Yohann, Yomif, Zach, Zachary, Zack, Zak, Zayn, Zeke
Allen, Austin, Chad, Chase, Chester, Dallas, Houston, Jackson, Kent, King, Kip, Kobe, Lance, Lincoln | ambiguous
Preston, Reed, Stirling, Troy | ambiguous

# German
[first-name gender=men]
Achim, Adalbert, Adolf, Albrecht, Anatol, Andre, Anselm, Arnd, August, Benedikt, Beni, Berthold, Burkhard, Claudio
Claus, Constantin, Cyrill, Danilo, Didi, Dietmar, Dietrich, Dölf, Eberhard, Eckart, Eckhard, Emil, Eugen, Falk, Flurin
Franjo, Franz-Josef, Fridolin, Friedemann, Friedhelm, Friedrich, Gernot, Gian, Gian-Franco, Gian-Marco, Gion
Gottfried, Gunar, Günter, Hanno, Hans-Georg, Hans-Joachim, Hans-Jörg, Hans-Jürgen, Hans-Werner, Hartmut, Hasso, Heiner
Heinz-Harald, Hellmut, Henning, Hermann, Ingo, Ingolf, Jan, Jan-Hendrik, Jan-Lennard, Janis, Jannik, Jannis, Johann
Johann-Andre, Jona, Jonas-Maria, Joscha, Joschka, Josef, Josua, Jörn, Kai, Karl-Heinz, Karl-Theodor, Karlheinz, Kaspar
Klaus-Dieter, Knut, Konstantin, Lasse, Leif, Leonhard, Levin, Linard, Livio, Loïc, Lothar, Luitpold, Lutz, Malte
Manfred, Marc-Andrea, Marcel-Justin, Marko, Matthäus, Mattia, Meinrad, Mesut, Mirko, Nicki, Niki, Nikias, Niko
Nikolaus, Ole, Ossi, Oswald, Othmar, Otmar, Philipp, Pirmin, Quirin, Rainer, Remo, Reto, Ruedi, Rüdiger, Siegmund
Sigi, Sigmar, Silvan, Silvano, Sönke, Tassilo, Thaddäus, Thilo, Thoralf, Thorben, Tilo, Tino, Ueli, Ulf, Uli, Urban
Urs, Valentin, Veit, Vinzenz, Volker, Willi, Willibald, Wolf-Dieter, Wolfram, Xaver, Yannik
Beat, Hagen, Heino | ambiguous

# French
[first-name gender=men]
Achille, Alban, Alexandre, Alexy, Alphonse, Amaury, Ambroise, Amédée, Anatole, Ange, Anselme, Antoine-Olivier, Antonin
Aristide, Arsène, Aubin, Auguste, Augustin, Aurélien, Aymeric, Baptiste, Barnabé, Baudouin, Benoit, Benoît, Bertrand
Bixente, Blaise, Brayan, Brice, Calixte, Cédric, César, Clément, Clovis, Corentin, Côme, Cyprien, Cyriaque, Désiré
Didier, Edouard, Elie, Eliott, Emilien, Enguerrand, Erwan, Evann, Édouard, Élie, Émilien, Éric, Étienne, Évariste
Fabrice, Faustin, Fernand, Félicien, Félix, Firmin, Florentin, Franck, Frédéric, Gabin, Gaël, Gaëtan, Gaspard
Gauthier, Gautier, Gérald, Gérard, Géraud, Gildas, Grégoire, Grégory, Guénolé, Hervé, Hippolyte, Honoré, Hugues
Hyacinthe, Ilian, Isidore, Jean-Baptiste, Jean-Charles, Jean-Christophe, Jean-Claude, Jean-Denis, Jean-François
Jean-Frédéric, Jean-Guillaume, Jean-Guy, Jean-Jacques, Jean-Louis, Jean-Luc, Jean-Michel, Jean-Patrick, Jean-Philippe
Jean-René, Jean-Yves, Jérémie, Jérémy, Josselin, Josué, Kévin, Kylian, Léandre, Léo, Léonard, Loan, Loïck, Louison
Louka, Maël, Malo, Marc-André, Marc-Antoine, Marceau, Marcelin, Martial, Matéo, Mathéo, Mathis, Matisse, Maxence
Médéric, Mickaël, Mikaël, Modeste, Nacer, Noé, Octave, Odilon, Omer, Pacôme, Patrice, Paul-Henri, Philémon, Philibert
Pierre-Alexandre, Pierre-Ambroise, Pierre-Antoine, Pierre-Emerick, Pierre-Henri, Pierre-Hugues, Pierre-Luc
Pierre-Yves, Prosper, Rayan, Renaud, Régis, Rémy, Roch, Rodolphe, Rodrigue, Romaric, Roméo, Romuald, Séraphin, Séverin
Stanislas, Sylvestre, Sylvère, Tanguy, Téo, Théau, Théo, Théodore, Théophile, Thibaud, Thibault, Thimothée, Thybaut
Timothé, Timothée, Titouan, Toussaint, Ugo, Ulysse, Urbain, Valère, Valéry, Vianney, Victorien, Yanis, Yann, Yannis
Yoann, Yvan, Zacharie, Zinedine, Zinédine
Léopold | ambiguous

# Italian
[first-name gender=men]
Abramo, Adolfo, Agostino, Alberico, Alessandro, Alessio, Alfio, Alfredo, Alvise, Amedeo, Amerigo, Antonello, Arnaldo
Attilio, Augusto, Aurelio, Bartolomeo, Battista, Beniamino, Beppe, Bernardo, Biagio, Camillo, Carmelo, Carmine, Cesare
Ciro, Corrado, Cosimo, Cristiano, Damiano, Daniele, Demetrio, Domenico, Donato, Edoardo, Egidio, Elio, Emanuele
Emiliano, Ennio, Ercole, Ermanno, Ernesto, Ettore, Eugenio, Fabiano, Fabrizio, Fausto, Federico, Ferdinando, Ferruccio
Filiberto, Filippo, Fiorenzo, Flavio, Fortunato, Fulvio, Gaetano, Gasparo, Gastone, Gennaro, Giacinto, Giacomo
Giampaolo, Giampiero, Giampietro, Gianbattista, Gianfranco, Gianluca, Gianluigi, Gianmarco, Gianmaria, Gianmario
Gianni, Giannino, Gilberto, Gioacchino, Giordano, Giorgio, Giosuè, Girolamo, Giuliano, Giulio, Giuseppe, Graziano
Gregorio, Guglielmo, Gustavo, Ignazio, Ippolito, Italo, Ivano, Jacopo, Jury, Lamberto, Leandro, Lino, Lodovico, Lucio
Ludovico, Manfredi, Manlio, Manolo, Manrico, Marcell, Mariano, Martino, Marzio, Massimiliano, Massimo, Maurizio
Moreno, Nadir, Nazareno, Nello, Nevio, Niccolò, Nicolò, Nunzio, Oreste, Oronzo, Ottavio, Ottorino, Paolo, Pasquale
Patrizio, Pierluigi, Piero, Pierpaolo, Pietro, Pino, Pippo, Raffaele, Raimondo, Raniero, Renzo, Rinaldo, Rodolfo
Romolo, Rossano, Ruggero, Salvatore, Samuele, Sante, Saverio, Savino, Sebastiano, Settimio, Silvio, Stanislao, Tiberio
Tiziano, Tommaso, Tonino, Tullio, Ubaldo, Urbano, Valentino, Valerio, Vasco, Vincenzo, Virgilio, Virginio, Vittorino
Vittorio, Yemaneberhan

# Spanish and Portuguese
[first-name gender=men]
Abner, Acácio, Adrián, Afonso, Agustí, Agustín, Aitor, Aleix, Alejandro, Alonso, Amadeo, Amado, Amaro, Andreu, Andrés
Aníbal, Antoni, Antón, António, Aritz, Arnau, Arturo, Asier, Aureliano, Álex, Álvaro, Ángel, Bartolomé, Beñat, Bernat
Biel, Borja, Breno, Caio, Camilo, Carles, Casimiro, Cayetano, Celso, Cláudio, Clemente, Cristóbal, Daniel-Felipe
Darío, Darlan, Davi, Dinis, Diogo, Domingo, Domingos, Eder, Edér, Edinson, Edmilson, Edmundo, Edson, Eduardo, Efraín
Egan, Egoitz, Einer, Elías, Elkin, Eloy, Eneko, Enric, Enrique, Esnáider, Esteban, Estevão, Ezequiel, Éder, Édgar
Éverton, Fabián, Fabinho, Fábio, Feliciano, Felipe, Fermín, Fernando, Ferran, Fidel, Filipe, Flávio, Francesc
Francisco, Gael, Garikoitz, Gaspar, Germán, Gerson, Gil, Giovani, Gonçalo, Gonzalo, Gorka, Guilherme, Guillem
Guillermo, Haimar, Helder, Henrique, Heriberto, Hermes, Hernán, Héctor, Hélder, Higinio, Humberto, Ibai, Ibon, Ignacio
Iker, Imanol, Iñaki, Iñigo, Ion, Isaquias, Isidoro, Isidro, Ismael, Iúri, Iván, Íñigo, Jacinto, Jhoan, Jhojan
Jhonatan, Jhonny, Joaquim, Joaquín, João, Jorge, Joseba, Josep, José-Joaquín, José-Luis, José-Manuel, José-María, Josu
Juan-Carlos, Juan-José, Juan-Martín, Juanjo, Juanma, Julen, Julián, Julio, Júlio, Kepa, Kike, Koldo, Lautaro, Leonel
Lisandro, Lizardo, Lluís, Luis-León, Luiz, Luís, Manel, Marcelo, Marcos, Mateo, Mateus, Matías, Mauricio, Maurício
Maximiliano, Miguel-Ángel, Miquel, Míchel, Moisés, Murilo, Nacho, Nahuel, Nairo, Nestor, Néstor, Nicanor, Nicolás
Norberto, Nuno, Octavio, Odair, Oier, Oriol, Osvaldo, Otávio, Óscar, Pablo, Paco, Pascual, Paulinho, Paulo, Pedro
Peio, Pello, Pepe, Pere, Philipe, Quim, Quique, Rafa, Raimundo, Ramiro, Ramón, Raul, Raúl, Renan, Ricard, Rigo
Rigoberto, Rodrigo, Rogelio, Rogério, Rolando, Román, Romário, Ronaldinho, Ronaldo, Rubén, Ruy, Rúben, Salvador, Santi
Sebastián, Sergi, Sérgio, Simão, Simón, Sílvio, Tarcísio, Teodoro, Teófilo, Thiago, Tomás, Txomin, Unai, Unax, Urko
Vagner, Valentín, Valter, Vicent, Vicente, Vinicius, Vinícius, Vitor, Víctor, Vítor, Wagner, Walace, Wálter, Wendel
Wilder, Wilmar, Winder, Xabi, Xabier, Xavi, Yago, Yamal, Yeray, Yerry, Yerson, Zacarias, Zeca, Zé
Darwin, Ever, Israel, Pau, Wellington, Winner | ambiguous

# Scandinavian and Icelandic
[first-name gender=men]
Aksel, Aleksander, Alf, Alf-Inge, Amund, Ari, Arild, Arnór, Aron, Aron-Einar, Asbjørn, Asgeir, Asger, Aslak, Atle
Audun, Bård, Bendik, Bengt, Birger, Birkir, Bjarki, Bjarne, Bjarte, Bjørge, Bjørn, Brynjar, Børge, Børre, Chresten
Christer, Christoffer, Didrik, Edvin, Egil, Eidur, Eilert, Einar, Eirik, Eiður, Elling, Elvar, Endre, Erland, Erlend
Erling, Eskil, Espen, Eyvind, Fredrik, Frithjof, Frode, Gaute, Geir, Gisle, Gísli, Gjermund, Göran, Gösta, Göte
Greger, Gudmund, Gudmundur, Gunde, Gunnar, Gustaf, Guttorm, Guðmundur, Gylfi, Hallgeir, Hallvard, Halvard, Halvor
Hampus, Hákon, Håkan, Håkon, Hårek, Håvar, Håvard, Helge, Hilmar, Hlynur, Hörður, Ingebrigt, Ingemar, Ingvar, Isak
Ísak, Jan-Ove, Jarl, Jarle, Joakim, Joar, Jostein, Jóhann, Jónas, Jöran, Jørgen, Jørn, Kári, Kåre, Kjartan, Kjell
Kjell-Erik, Kjetil, Knud, Kolbeinn, Kolbjørn, Kristjan, Ludvig, Mads, Magne, Magnus, Mattias, Melker, Melwin, Mikael
Mikkel, Morten, Nicklas, Niclas, Nicolai, Nikolai, Njål, Odd, Odd-Bjørn, Oddvar, Ola, Olafur, Olai, Olav, Ole-Einar
Ole-Kristian, Olof, Olov, Ove, Ólafur, Palle, Pål, Peder, Per-Erik, Per-Olof, Petter, Pontus, Preben, Ragnar, Ragnvald
Rikard, Roald, Roar, Runar, Rúnar, Rúrik, Sigbjørn, Sigge, Sigurd, Sigurður, Sindre, Sivert, Sjur, Snorre, Snorri
Sondre, Sören, Steinar, Sten, Stian, Stig, Stig-André, Sture, Styrmir, Svein, Svend, Sverre, Søren, Tarjei, Teodor
Terje, Thorbjörn, Thorbjørn, Thorstein, Thure, Tor, Tor-Arne, Torbjörn, Torbjørn, Tord, Tore, Torgeir, Torgny, Torkel
Torkil, Torleif, Torstein, Trond, Truls, Tryggvi, Trygve, Trym, Vebjørn, Vegar, Vegard, Vemund, Vetle, Vidar, Viggo
Viggó, Viljar, Ville, Vinjar, Yngvar, Yngve, Øistein, Øivind, Ørjan, Ørnulf, Øystein, Øyvind, Þorsteinn
Anders, Stein | ambiguous

# Finnish
[first-name gender=men]
Aaro, Aatu, Aimo, Akseli, Aleksi, Ali-Pekka, Anssi, Antero, Antti, Antti-Jussi, Arsi, Arto, Arttu, Arvo, Asko, Aulis
Eemeli, Eero, Eetu, Eino, Erkki, Esa, Esko, Hannu, Harri, Heikki, Iiro, Iivo, Ilari, Ilkka, Ilmari, Ilpo, Ismo, Isto
Jaakkima, Jaakko, Jani, Jani-Petteri, Jari-Matti, Jarkko, Jarmo, Joona, Joonas, Jorma, Jouko, Jouni, Juha, Juha-Matti
Juhana, Juhani, Juho, Jukka, Jussi, Jyrki, Kaapo, Kaarle, Kaarlo, Kalle, Kari-Pekka, Keijo, Keke, Kimmo, Konsta
Kullervo, Kusti, Lassi, Leevi, Lenni, Markku, Martti, Matias, Matti, Miika, Miikka, Mika-Matti, Mikke, Mikko, Miro
Oiva, Olavi, Olli, Olli-Pekka, Onni, Oskari, Osmo, Paavo, Panu, Pauli, Pekka, Pentti, Pertti, Perttu, Petri, Petteri
Raimo, Rauno, Reijo, Reino, Risto, Roope, Sakari, Saku, Sami, Sami-Petteri, Sampo, Samppa, Samu, Samuli, Santeri
Santtu, Sauli, Seppo, Simo, Sulo, Taavi, Taisto, Taneli, Tapani, Tapio, Tarmo, Tauno, Teemu, Teppo, Tero, Teuvo, Toivo
Tomi, Tommi, Topi, Tuomas, Tuomo, Tuukka, Unto, Urho, Urpo, Valtteri, Väinö, Veikko, Veli, Veli-Matti, Vesa
Vesa-Matti, Vilho, Viljami, Voitto, Yrjö

# Estonian, Latvian, Lithuanian
[first-name gender=men]
Aigars, Ainārs, Aivar, Aivars, Aleksandrs, Aleksejs, Algirdas, Andris, Andrius, Andrus, Ants, Arnis, Artis, Arturs
Artūrs, Arunas, Arūnas, Arvydas, Aurimas, Dainis, Dainius, Danas, Daumantas, Deividas, Deniss, Domantas, Donatas
Edgaras, Edgars, Edijs, Eduards, Egidijus, Egils, Emils, Emīls, Endel, Endijs, Erki, Erlandas, Evaldas, Evalds
Fjodors, Gatis, Gediminas, Germanas, Giedrius, Gintaras, Gints, Guntars, Guntis, Haralds, Harijs, Heiki, Henrijs
Ignas, Ilmārs, Indrek, Indulis, Ingars, Ints, Ivars, Jaan, Jaanus, Jaroslavs, Jānis, Jekabs, Jēkabs, Juris, Justas
Justinas, Jüri, Kaarel, Kalev, Kalvis, Karlis, Kaspars, Kaur, Kārlis, Kein, Kestutis, Kęstutis, Klavs, Kristaps
Kristers, Krišjānis, Lauris, Laurynas, Linas, Liutauras, Ludis, Mairis, Mantas, Mareks, Margus, Marijonas, Maris
Markko, Marks, Martins, Matīss, Māris, Mārtiņš, Mihhail, Mihkel, Mindaugas, Modestas, Nauris, Normunds, Oskaras
Oskars, Ots, Ott, Paulius, Peeter, Peteris, Pēteris, Povilas, Priit, Raido, Raigo, Raimondas, Raimonds, Rait, Raivis
Ralfs, Ramunas, Ramūnas, Reinis, Rihards, Rimantas, Roberts, Rokas, Rolands, Romas, Romāns, Rytis, Sandis, Sarunas
Saulius, Sigitas, Siim, Simonas, Skirmantas, Šarūnas, Tanel, Tauri, Tomass, Toms, Toomas, Tõnis, Tõnu, Uģis, Uldis
Urmas, Vaidotas, Valdis, Valters, Vidas, Viesturs, Vigants, Viktors, Vilnis, Virgilijus, Vytautas, Zigismunds
Zydrunas, Žydrūnas, Žygimantas

# Polish
[first-name gender=men]
Aleksy, Andrzej, Arkadiusz, Bartek, Bartlomiej, Bartosz, Bartłomiej, Bogdan, Bogusław, Bolesław, Borys, Błażej, Cezary
Cyprian, Czeslaw, Czesław, Dariusz, Dawid, Eryk, Eugeniusz, Feliks, Franciszek, Fryderyk, Gracjan, Grzegorz, Henryk
Ignacy, Jacek, Jakub, Janusz, Jaroslaw, Jarosław, Jerzy, Józef, Kacper, Kajetan, Kamil, Karol, Kazimierz, Kewin
Klemens, Kordian, Krystian, Krzysztof, Kuba, Lech, Leszek, Lubomir, Lukasz, Maciej, Marcin, Marek, Mariusz, Mateusz
Michal, Michał, Mieczysław, Mikolaj, Mikołaj, Mirosław, Miłosz, Oliwier, Patryk, Pawel, Paweł, Piotr, Przemyslaw
Przemysław, Radoslaw, Radosław, Rafal, Rafał, Remigiusz, Ryszard, Seweryn, Slawomir, Stanislaw, Stanisław, Szczepan
Szymon, Sławomir, Tadeusz, Tomasz, Tymon, Tymoteusz, Wacław, Wiktor, Witold, Wladyslaw, Wlodzimierz, Wojciech
Władysław, Włodzimierz, Zbigniew, Zdzisław, Zenon, Ziemowit, Zygmunt, Żelimir, Łukasz

# Czech and Slovak
[first-name gender=men]
Ales, Aleš, Alexandr, Andrej, Antonín, Arnošt, Bedřich, Blahoslav, Bohdan, Bohumil, Bohuslav, Boleslav, Bořek
Branislav, Čeněk, Čestmír, Dalibor, Dusan, Dušan, Evžen, Frantisek, František, Hynek, Jaromir, Jaromír, Jaroslav
Jáchym, Ján, Jindrich, Jindřich, Jiri, Jiří, Jonáš, Juraj, Július, Kristián, Kryštof, Květoslav, Ladislav, Lajos, Leoš
Libor, Lubomír, Luboš, Ludvík, Lukáš, Ľubomír, Ľuboš, Marián, Matej, Matěj, Matouš, Matúš, Matyáš, Mikuláš, Milos
Miloslav, Miloš, Miroslav, Mojmír, Oldrich, Oldřich, Ondrej, Ondřej, Otakar, Oto, Pavel, Pavol, Petr, Prokop, Přemysl
Radek, Radim, Radomír, Radoslav, Radovan, Rastislav, Rostislav, Silvestr, Slavomír, Stanislav, Stepan, Svatopluk
Svatoslav, Šimon, Štefan, Štěpán, Tadeáš, Toman, Tomáš, Vaclav, Vavřinec, Václav, Vilém, Vitezslav, Vít, Vítězslav
Vladimír, Vladislav, Vlastimil, Vlastislav, Vojtech, Vojtěch, Vratislav, Zbynek, Zbyněk, Zdenek, Zdeněk, Zdeno, Želmír

# Hungarian
[first-name gender=men]
Akos, Alajos, Ambrus, Andras, András, Antal, Arpad, Attila, Ábel, Ádám, Ákos, Áron, Árpád, Balazs, Balázs, Balint
Barna, Barnabás, Bálint, Bence, Bendegúz, Benedek, Benjámin, Bertalan, Béla, Botond, Csaba, Csanád, Csongor, Dániel
Dávid, Denes, Dezső, Dénes, Domonkos, Donát, Elemér, Előd, Ernő, Ervin, Farkas, Flórián, Frigyes, Gabor, Gábor, Gáspár
Gellért, Gergely, Gergo, Gergő, Geza, Géza, Gyorgy, György, Győző, Gyula, Hunor, Istvan, István, Janos, Jácint, János
Jenő, John-Henry, Jozsef, József, Kalman, Karoly, Kálmán, Károly, Kornél, Kristóf, Krisztian, Krisztián, Krisztof
Laszlo, László, Levente, Lóránt, Lőrinc, Marton, Mate, Matyas, Márk, Márton, Máté, Mátyás, Mihaly, Mihály, Miklos
Miklós, Milán, Mór, Nandor, Nándor, Olivér, Ottó, Pál, Péter, Rajmund, Richárd, Róbert, Rómeó, Sandor, Sándor
Sebestyén, Shaoang, Shaolin, Soma, Szabolcs, Szebasztián, Szilárd, Szilveszter, Tamas, Tamás, Tivadar, Tódor, Vilmos
Zalán, Zoltan, Zoltán, Zsigmond, Zsolt, Zsombor

# Slovene, Croatian, Serbian, Bosnian, Macedonian, Bulgarian
[first-name gender=men]
Adis, Admir, Adnan, Ahmet, Aleks, Aleksa, Aleksandar, Alen, Aljaž, Almir, Andraž, Andrija, Andro, Anel, Ante, Anže
Asmir, Atanas, Ažbe, Blaz, Blaž, Bojan, Borna, Borut, Bostjan, Boško, Boštjan, Božidar, Božo, Branimir, Branko, Cene
Ciril, Damir, Damjan, Danijel, Danko, Darijo, Darko, Davor, Dejan, Dimitar, Dimitrije, Dinko, Domagoj, Domen, Dragan
Dragoslav, Drazen, Dražen, Duje, Duško, Edin, Elvir, Emin, Emir, Ermin, Fabijan, Frano, Georgi, Gojko, Goran, Gordan
Grega, Haris, Harun, Hristo, Hrvoje, Husein, Ilija, Iliya, Irfan, Istok, Ivaylo, Ivica, Izet, Iztok, Jaka, Jakov
Janez, Jernej, Josip, Joško, Jošt, Jovan, Joze, Jože, Jure, Jurica, Jurij, Kemal, Kiril, Klemen, Kristijan, Krunoslav
Kubrat, Lado, Lazar, Ljubo, Ljubomir, Lovro, Lukša, Maks, Marijan, Marino, Matevž, Matic, Matija, Matjaž, Mato, Miha
Mihael, Mihajlo, Mihovil, Mijo, Miladin, Milenko, Milorad, Milutin, Miralem, Mirnes, Mirza, Mislav, Mišo, Mitja
Mladen, Momčilo, Muhamed, Natko, Nebojša, Nedim, Nejc, Nenad, Nikolaj, Nikolay, Nikša, Novak, Ognjen, Ozren, Paško
Pavle, Pero, Petar, Plamen, Predrag, Primoz, Primož, Rade, Radoje, Rajko, Ranko, Rijad, Rok, Rožle, Rusmir, Samir
Samo, Sanel, Saša, Sead, Sebastjan, Senad, Sergej, Sime, Siniša, Slaven, Slavko, Slobodan, Srdjan, Srećko, Sreten
Srđan, Stanko, Stevan, Stipe, Stjepan, Stojan, Stoyan, Šime, Tadej, Taner, Tilen, Timi, Tin, Toma, Tomaz, Tomaž
Tomislav, Tvrtko, Uros, Uroš, Vasil, Vasilije, Vedad, Vedran, Velimir, Veljko, Veselin, Vid, Vinko, Vitomir, Vjekoslav
Vladan, Vlade, Vladimir, Vlado, Vojin, Vojislav, Vuk, Vukašin, Yordan, Zdravko, Zeljko, Ziga, Zlatan, Zlatko, Zoran
Zvonimir, Zvonko, Žak, Žan, Željko, Žiga, Živko
Neven | ambiguous

# Romanian and Albanian
[first-name gender=men]
Agron, Akil, Alexandru, Alin, Altin, Arben, Ardian, Armend, Arton, Aurel, Bekim, Berat, Besar, Blerim, Burim, Catalin
Cătălin, Ciprian, Claudiu, Corneliu, Cosmin, Costel, Costin, Cristi, Dacian, Donis, Dorin, Dragos, Dragoș, Dumitru
Elseid, Emanoil, Enis, Ermir, Etrit, Eugeniu, Fatmir, Flamur, Florea, Florin, Gavril, Gelu, Georgian, Gheorghe
Gheorghiță, Granit, Grigore, Horia, Iancu, Ianis, Ilie, Ilir, Ionel, Ionut, Ionuț, Iosif, Iulian, Jetmir, Kastriot
Keidi, Kreshnik, Laurentiu, Laurențiu, Lirim, Liviu, Lorik, Luan, Lucian, Mërgim, Mihai, Mihail, Milot, Mircea, Mirel
Mugur, Myrto, Nicolae, Nicușor, Octavian, Ovidiu, Petre, Petrișor, Petru, Qazim, Radu, Razvan, Răzvan, Remus, Serban
Shkelzen, Shkodran, Silviu, Sokol, Sorin, Stelian, Șerban, Ștefan, Taulant, Tiberiu, Traian, Tudor, Valeriu, Valon
Vasile, Vedat, Viorel, Vlad, Xherdan, Ylber, Zgjim

# Russian, Ukrainian, Belarusian, Kazakh and Caucasian, in Dutch and English transliteration
[first-name gender=men]
Abdul, Abzal, Aidar, Aidyn, Akim, Aleksandr, Aleksandre, Aleksei, Aleksej, Aleksey, Alexei, Alexej, Alexey, Aliaksandr
Aliaksei, Alim, Anatoli, Anatolij, Anatoliy, Anatoly, Andrey, Andrii, Andriy, Aram, Arkadi, Arkadij, Arkady, Arman
Arsen, Arseni, Arsenij, Artem, Artemi, Artemij, Artiom, Artjom, Artyom, Ashot, Askar, Aslan, Aslanbek, Avtandil
Azamat, Bakhtiyar, Bakhyt, Beka, Besik, Budu, Buvaisar, Daniil, Danil, Daniyar, Danylo, Dauren, Davit, Demid, Demjan
Denys, Dias, Dinmukhammed, Dmitri, Dmitrii, Dmitrij, Dmitriy, Dmitry, Dmytro, Dulat, Dzianis, Dzmitry, Efim, Egor
Eldar, Elkhan, Elman, Elmin, Elnur, Elzhan, Evgeni, Evgenii, Evgenij, Evgeniy, Evgeny, Fedor, Fjodor, Foma, Fyodor
Galym, Galymzhan, Gennadi, Gennadij, Gennady, Geno, Georgii, Georgij, Georgiy, German, Gevorg, Gia, Giorgi, Gleb
Grigori, Grigorij, Grigory, Guram, Hakob, Hennadiy, Henrikh, Heorhiy, Hovhannes, Ibragim, Ignat, Ihar, Ihnat, Ihor
Ilgar, Ilia, Illia, Ilya, Innokenti, Irakli, Islam, Jegor, Jevgeni, Jevgenij, Joerij, Joeriy, Juri, Kamran
Kanstantsin, Khabib, Khadzhimurat, Khvicha, Kirill, Klim, Kostyantyn, Kuzma, Lasha, Lavrenti, Leonid, Lev, Levan
Levon, Magomed, Makar, Makari, Maksim, Maksims, Maksym, Mamuka, Marat, Matvei, Matvej, Matvey, Merab, Michail, Mikalai
Mikhail, Mikheil, Mikita, Miron, Moerad, Mukhtar, Murad, Murat, Mykhailo, Mykola, Mykyta, Narek, Nazar, Nodar, Nurbek
Nurlan, Nursultan, Oleg, Oleh, Oleksandr, Oleksii, Oleksiy, Olexandr, Olzhas, Orkhan, Ostap, Otar, Pavlo, Petro, Pjotr
Platon, Prokofi, Pyotr, Radik, Rais, Ramazan, Ramil, Rashad, Rashid, Ravil, Renat, Rinat, Rodion, Roeslan, Roestam
Roslan, Rovshan, Rufat, Ruslan, Rustam, Said, Sargis, Saveli, Savva, Semen, Semion, Semjon, Semyon, Sergei, Sergey
Serhii, Serhiy, Serik, Sevastian, Shakhriyar, Shalva, Shamil, Shota, Siarhei, Sjamil, Slava, Sviatoslav, Svyatoslav
Tagir, Taras, Teimuraz, Temirlan, Teymur, Tigran, Timofei, Timofej, Timofey, Timur, Toleugazy, Uladzimir, Umar, Vadim
Vadym, Vahan, Vakhtang, Valentyn, Valeri, Valerij, Valeriy, Valery, Vano, Vasili, Vasilij, Vasiliy, Vasily, Vasyl
Vazgen, Veniamin, Viacheslav, Viatsjeslav, Viktar, Vitali, Vitalij, Vitaliy, Vitaly, Vjatsjeslav, Vladlen, Vladyslav
Volodymyr, Vsevolod, Vugar, Vyacheslav, Wladimir, Wladislaw, Yahor, Yaroslav, Yauheni, Yefim, Yegor, Yeldos, Yerassyl
Yevgeni, Yevgeniy, Yevgeny, Yevhen, Yurii, Yuriy, Yury, Zakhar, Zaur, Zaza, Zelimkhan, Zhan, Zhandos, Zinovi, Zurab

# Greek
[first-name gender=men]
Achilleas, Alexandros, Alkiviadis, Anastasios, Angelos, Antonios, Antonis, Apostolos, Argyris, Aris, Aristeidis
Aristotelis, Athanasios, Charalampos, Charilaos, Charis, Christodoulos, Christos, Dimitrios, Dimitris, Efthymios
Eleftherios, Emmanouil, Evangelos, Evripidis, Fotios, Georgios, Giannis, Giorgos, Haralambos, Ilias, Ioannis
Konstadinos, Konstantinos, Kostas, Kyriakos, Lambros, Lefteris, Leonidas, Loukas, Makis, Manolis, Marinos, Marios
Menelaos, Michalis, Miltiadis, Miltos, Nikolaos, Nikos, Odysseas, Odysseus, Panagiotis, Panos, Pantelis, Pavlos
Periklis, Petros, Polychronis, Pyrros, Sakis, Sotirios, Sotiris, Spiridon, Spyridon, Spyros, Stamatis, Stathis
Stefanos, Stelios, Stergios, Stylianos, Takis, Thanasis, Thanos, Theodoros, Theofanis, Thodoris, Timotheos, Traianos
Tzannis, Vangelis, Vasileios, Vasilios, Vasilis, Vassilis, Xenofon, Yiannis, Zisis

# Japanese
[first-name gender=men]
Aito, Akifumi, Akihiko, Akihiro, Akihito, Akinori, Akio, Akito, Akitsugu, Akiyoshi, Atsushi, Atsuto, Ayumu, Daichi
Daigo, Daiki, Daisuke, Daito, Daiya, Eiichi, Eiji, Eikichi, Eisuke, Fumiaki, Fumihiko, Fumio, Fumitake, Fumito, Fumiya
Fumiyuki, Gaku, Genki, Genta, Go, Goro, Hajime, Haruki, Haruma, Haruto, Hayate, Hayato, Hidefumi, Hidehiko, Hidehito
Hidekazu, Hideki, Hidemasa, Hidenori, Hideo, Hideto, Hidetoshi, Hideyuki, Hifumi, Hiroaki, Hirofumi, Hiroharu
Hirohito, Hiroji, Hirokazu, Hiroki, Hiromasa, Hiromichi, Hironobu, Hironori, Hiroshi, Hirotaka, Hirotake, Hiroto
Hirotoki, Hiroyasu, Hiroyuki, Hisashi, Hisato, Hitoshi, Hokuto, Ichiro, Ikuto, Isamu, Isao, Itaru, Jiro, Joji, Jumpei
Junichi, Junichiro, Junji, Junki, Junpei, Junshiro, Junya, Katsuaki, Katsuhiko, Katsuhiro, Katsumasa, Katsumi
Katsunori, Katsuya, Katsuyuki, Kazuaki, Kazuhiko, Kazuhiro, Kazuki, Kazuma, Kazumasa, Kazunari, Kazunori, Kazuo
Kazushi, Kazuto, Kazuya, Kazuyoshi, Kazuyuki, Keigo, Keiichi, Keiichiro, Keiji, Keisuke, Keita, Keitaro, Keito, Kengo
Kenichi, Kenichiro, Kenji, Kenjiro, Kenki, Kenshi, Kensuke, Kenta, Kentaro, Kento, Kenzo, Kimihiro, Kinya, Kiyoshi
Kiyotaka, Kodai, Kohei, Kohki, Koichi, Koichiro, Koji, Kojiro, Koki, Kosei, Koshiro, Kosuke, Kota, Kotaro, Koya
Kunihiko, Kunihiro, Kunio, Kyohei, Kyosuke, Kyota, Kyotaro, Manabu, Maoto, Masaaki, Masafumi, Masahide, Masahiko
Masahiro, Masahito, Masakatsu, Masakazu, Masaki, Masamichi, Masamitsu, Masanao, Masanori, Masao, Masaru, Masashi
Masataka, Masato, Masatoshi, Masaya, Masayasu, Masayoshi, Masayuki, Michihiro, Michio, Minoru, Mitsugu, Mitsuhiro
Mitsuo, Mitsuru, Mitsutaka, Motohiro, Motoki, Motonari, Nagisa, Naohiro, Naohisa, Naoki, Naotaka, Naoto, Naoya
Naoyuki, Nobuaki, Nobuhiko, Nobuhiro, Nobuo, Nobutaka, Nobutoshi, Nobuyuki, Norifumi, Norihiko, Norihiro, Norimasa
Norio, Noritaka, Noriyuki, Osamu, Raito, Reiji, Reo, Riichi, Rikito, Rikiya, Rikuto, Rintaro, Ritsu, Ryohei, Ryoichi
Ryoichiro, Ryoji, Ryoken, Ryoki, Ryoma, Ryosei, Ryosuke, Ryota, Ryotaro, Ryoto, Ryoya, Ryoyu, Ryu, Ryuichi, Ryuji
Ryuju, Ryunosuke, Ryusei, Ryusuke, Ryuta, Ryutaro, Ryuto, Ryuya, Sadaharu, Satoru, Satoshi, Seigo, Seiichi, Seiichiro
Seiji, Seita, Seitaro, Seiya, Shigeaki, Shigekazu, Shigeki, Shigeo, Shigeru, Shigeyuki, Shimpei, Shin, Shingo
Shinichi, Shinichiro, Shinji, Shinjiro, Shinnosuke, Shinpei, Shinsuke, Shintaro, Shinya, Shiro, Shogo, Shohei, Shoichi
Shoichiro, Shoji, Shoma, Shomu, Shosei, Shotaro, Shoya, Shuhei, Shuichi, Shuichiro, Shuji, Shun, Shunichi, Shunji
Shunki, Shunpei, Shunsuke, Shunta, Shuntaro, Shunya, Shusaku, Shusuke, Shuta, Shuto, Shuya, Sohei, Soichi, Soichiro
Sosuke, Sota, Sotaro, Sui, Susumu, Tadahiro, Tadao, Tadashi, Taichi, Taiga, Taihei, Taiju, Taiki, Taira, Taishi
Taishin, Taisuke, Taito, Taiyo, Takaaki, Takafumi, Takaharu, Takahide, Takahiro, Takahisa, Takahito, Takamasa
Takanobu, Takanori, Takao, Takaomi, Takashi, Takato, Takatoshi, Takaya, Takayoshi, Takayuki, Takefumi, Takehiko
Takehiro, Takenori, Takeo, Takeru, Takeshi, Taketo, Takuma, Takumi, Takuro, Takuto, Takuya, Tamotsu, Taro, Tasuku
Tatsuaki, Tatsuhiko, Tatsuhiro, Tatsuki, Tatsuma, Tatsunori, Tatsuo, Tatsuro, Tatsuto, Tatsuya, Teppei, Teruaki
Teruhiko, Teruo, Tetsu, Tetsuji, Tetsuo, Tetsuro, Tetsuto, Tetsuya, Toji, Tokuji, Tomoaki, Tomofumi, Tomohiko
Tomohiro, Tomohisa, Tomokazu, Tomoki, Tomonori, Tomoya, Tomoyuki, Toru, Toshiaki, Toshifumi, Toshihiko, Toshihiro
Toshikazu, Toshiki, Toshimasa, Toshimitsu, Toshio, Toshiya, Toshiyuki, Tsuneo, Tsutomu, Tsuyoshi, Wataru, Yamato
Yasuaki, Yasufumi, Yasuharu, Yasuhide, Yasuhiko, Yasuhiro, Yasuhito, Yasukazu, Yasumasa, Yasunori, Yasuo, Yasushi
Yasutaka, Yasuto, Yasutoshi, Yasuyuki, Yohei, Yoichi, Yoichiro, Yoji, Yojiro, Yosei, Yoshiaki, Yoshiharu, Yoshihiko
Yoshihiro, Yoshihito, Yoshikatsu, Yoshikazu, Yoshiki, Yoshimasa, Yoshinari, Yoshinobu, Yoshinori, Yoshio, Yoshitaka
Yoshito, Yoshitomo, Yoshiya, Yoshiyuki, Yosuke, Yota, Yotaro, Yoya, Yudai, Yugo, Yuhei, Yuichi, Yuichiro, Yuiga, Yuji
Yujiro, Yukiharu, Yukihiro, Yukinobu, Yukio, Yukito, Yukiya, Yuma, Yusaku, Yusei, Yushi, Yushiro, Yusuke, Yuta, Yutaka
Yutaro, Yuto, Yuya, Yuzo, Yuzuru, Zen, Zenta
Kenya | ambiguous

# Korean, hyphenated and joined
[first-name gender=men]
Bae-jin, Baejin, Beom-seok, Beomseok, Bo-gum, Bogum, Bong-chan, Bong-jin, Bong-ju, Bongchan, Bongjin, Bongju, Bum-kun
Bumkun, Byeong-hyun, Byeonghyun, Byung-hee, Byung-ho, Byung-hun, Byung-soo, Byunghee, Byungho, Byunghun, Byungsoo
Chan-hee, Chan-ho, Chan-hyuk, Chan-woo, Chang-ho, Chang-hoon, Chang-hun, Chang-hwan, Chang-min, Chang-soo, Changho
Changhoon, Changhun, Changhwan, Changmin, Changsoo, Chanhee, Chanho, Chanhyuk, Chanwoo, Cheol-min, Cheol-won, Cheolmin
Cheolwon, Cheon-ho, Cheonho, Chi-hoon, Chihoon, Chul-min, Chul-soo, Chul-won, Chulmin, Chulsoo, Chulwon, Chung-yong
Chungyong, Dae-heon, Dae-ho, Dae-hyun, Dae-myung, Dae-sung, Daeheon, Daeho, Daehyun, Daemyung, Daesung, Do-hoon
Do-hun, Do-hyun, Do-won, Dohoon, Dohun, Dohyun, Dong-guk, Dong-gyeong, Dong-ha, Dong-hwan, Dong-hyuk, Dong-hyun
Dong-jae, Dong-jin, Dong-joo, Dong-min, Dong-sik, Dong-sung, Dong-won, Dong-woo, Dongguk, Donggyeong, Dongha, Donghwan
Donghyuk, Donghyun, Dongjae, Dongjin, Dongjoo, Dongmin, Dongsik, Dongsung, Dongwon, Dongwoo, Dowon, Eung-yong
Eungyong, Gae-nam, Gaenam, Geon-ho, Geon-woo, Geonho, Geonwoo, Gi-hun, Gihun, Gil-dong, Gildong, Ha-ram, Hak-joon
Hakjoon, Han-bin, Han-sol, Hanbin, Hansol, Haram, Hee-chan, Hee-jo, Heechan, Heejo, Heung-min, Heungmin, Ho-jin
Ho-jun, Ho-suk, Ho-young, Hojin, Hojun, Hong-cheol, Hong-chul, Hong-seok, Hongcheol, Hongchul, Hongseok, Hosuk
Hoyoung, Hwan-jun, Hwanjun, Hwi-jae, Hwijae, Hyeon-jun, Hyeon-woo, Hyeong-jun, Hyeongjun, Hyeonjun, Hyeonwoo
Hyun-chul, Hyun-gyu, Hyun-jae, Hyun-jong, Hyun-joon, Hyun-jun, Hyun-kyu, Hyun-min, Hyun-seok, Hyun-sung, Hyun-woo
Hyunchul, Hyung-jin, Hyung-jun, Hyung-min, Hyung-taik, Hyungjin, Hyungjun, Hyungmin, Hyungtaik, Hyungyu, Hyunjae
Hyunjong, Hyunjoon, Hyunjun, Hyunkyu, Hyunmin, Hyunseok, Hyunsung, Hyunwoo, In-beom, In-chul, In-ho, In-sung, In-woo
Inbeom, Inchul, Inho, Insung, Inwoo, Jae-beom, Jae-bum, Jae-duck, Jae-hoon, Jae-hwan, Jae-hyeok, Jae-hyun, Jae-jin
Jae-kyung, Jae-ryong, Jae-seok, Jae-suk, Jae-sung, Jae-won, Jae-woong, Jae-young, Jaebeom, Jaebum, Jaeduck, Jaehoon
Jaehwan, Jaehyeok, Jaehyun, Jaejin, Jaekyung, Jaeryong, Jaeseok, Jaesuk, Jaesung, Jaewon, Jaewoong, Jaeyoung
Jang-hoon, Jang-hyuk, Janghoon, Janghyuk, Jeong-gi, Jeong-ho, Jeong-su, Jeong-woo, Jeonggi, Jeongho, Jeongsu, Jeongwoo
Ji-hoon, Ji-hun, Ji-hwan, Ji-sung, Ji-yong, Jihoon, Jihun, Jihwan, Jin-gyu, Jin-ho, Jin-hwan, Jin-hyuk, Jin-kyu
Jin-man, Jin-seob, Jin-soo, Jin-su, Jin-sung, Jin-woo, Jingyu, Jinho, Jinhwan, Jinhyuk, Jinkyu, Jinman, Jinseob
Jinsoo, Jinsu, Jinsung, Jinwoo, Jisung, Jiyong, Jong-chul, Jong-gyu, Jong-ho, Jong-hun, Jong-hwan, Jong-il, Jong-kook
Jong-soo, Jong-su, Jong-sung, Jong-un, Jong-woo, Jongchul, Jonggyu, Jongho, Jonghun, Jonghwan, Jongil, Jongkook
Jongsoo, Jongsu, Jongsung, Jongun, Jongwoo, Joo-ho, Joo-hyung, Joo-sung, Jooho, Joohyung, Joon-ho, Joon-hyeok
Joon-hyung, Joon-sung, Joon-young, Joonho, Joonhyeok, Joonhyung, Joonsung, Joonyoung, Joosung, Ju-ho, Ju-hyeon
Ju-sung, Ju-won, Juhyeon, Jun-ho, Jun-hyeong, Jun-hyuk, Jun-kyu, Jun-seo, Jun-su, Jun-young, Jung-hoon, Jung-hwan
Jung-hyun, Jung-soo, Jung-woo, Junghoon, Junghwan, Junghyun, Jungsoo, Jungwoo, Junho, Junhyeong, Junhyuk, Junkyu
Junseo, Junsu, Junyoung, Jusung, Juwon, Kang-in, Kang-min, Kang-seok, Kangin, Kangmin, Kangseok, Ki-hoon, Ki-hun
Ki-hyun, Ki-jung, Ki-taek, Kihoon, Kihun, Kihyun, Kijung, Kitaek, Kwang-hee, Kwang-ho, Kwang-hyun, Kwang-soo, Kwanghee
Kwangho, Kwanghyun, Kwangsoo, Kyu-hyuk, Kyu-won, Kyuhyuk, Kyung-chul, Kyung-hwan, Kyung-rok, Kyung-soo, Kyung-won
Kyungchul, Kyunghwan, Kyungrok, Kyungsoo, Kyungwon, Kyuwon, Min-cheol, Min-ho, Min-hyeok, Min-hyuk, Min-jae, Min-jun
Min-kyu, Min-seok, Min-soo, Min-su, Min-sung, Min-woo, Mincheol, Minho, Minhyeok, Minhyuk, Minjae, Minjun, Minkyu
Minseok, Minsoo, Minsu, Minsung, Minwoo, Mun-hwan, Munhwan, Myeong-ho, Myeongho, Myung-bo, Myung-ho, Myungbo, Myungho
Nam-gyu, Nam-il, Nam-soo, Nam-won, Namgyu, Namil, Namsoo, Namwon, O-sang, Osang, Pil-joong, Piljoong, Sang-bae
Sang-bum, Sang-heon, Sang-ho, Sang-hoon, Sang-hun, Sang-hyeok, Sang-hyun, Sang-jin, Sang-min, Sang-soo, Sang-su
Sang-uk, Sang-woo, Sang-yoon, Sangbae, Sangbum, Sangheon, Sangho, Sanghoon, Sanghun, Sanghyeok, Sanghyun, Sangjin
Sangmin, Sangsoo, Sangsu, Sanguk, Sangwoo, Sangyoon, Se-hun, Se-jong, Sehun, Sejong, Seok-jin, Seok-woo, Seokjin
Seokwoo, Seon-yong, Seong-hyeon, Seong-jin, Seong-min, Seonghyeon, Seongjin, Seongmin, Seonyong, Seung-gi, Seung-ho
Seung-hoon, Seung-hun, Seung-hwan, Seung-hyun, Seung-jae, Seung-jin, Seung-jun, Seung-min, Seung-mo, Seung-soo
Seung-su, Seung-tae, Seung-woo, Seung-yeol, Seung-yong, Seunggi, Seungho, Seunghoon, Seunghun, Seunghwan, Seunghyun
Seungjae, Seungjin, Seungjun, Seungmin, Seungmo, Seungsoo, Seungsu, Seungtae, Seungwoo, Seungyeol, Seungyong, Si-woo
Si-young, Siwoo, Siyoung, Soon-ho, Soonho, Su-hyeok, Suhyeok, Suk-ju, Sukju, Sun-tae, Sung-bin, Sung-hoon, Sung-hwan
Sung-in, Sung-jae, Sung-jin, Sung-keun, Sung-kyu, Sung-min, Sung-soo, Sung-won, Sung-woo, Sung-yeol, Sung-yueng
Sungbin, Sunghoon, Sunghwan, Sungin, Sungjae, Sungjin, Sungkeun, Sungkyu, Sungmin, Sungsoo, Sungwon, Sungwoo, Sungyeol
Sungyueng, Suntae, Tae, Tae-bum, Tae-hee, Tae-hoon, Tae-hun, Tae-hwan, Tae-hyun, Tae-jin, Tae-joon, Tae-min, Tae-sung
Tae-uk, Tae-won, Tae-yong, Tae-yoon, Tae-young, Tae-yun, Taebum, Taehee, Taehoon, Taehun, Taehwan, Taehyun, Taejin
Taejoon, Taemin, Taesung, Taeuk, Taewon, Taeyong, Taeyoon, Taeyoung, Taeyun, Won-jong, Won-jun, Wonjong, Wonjun
Woo-hyeok, Woo-hyun, Woo-jin, Woo-sang, Woo-seok, Woo-yeong, Woo-young, Woohyeok, Woohyun, Woojin, Woong-tae, Woongtae
Woosang, Wooseok, Wooyeong, Wooyoung, Yong-dae, Yong-gyu, Yong-ho, Yong-hwa, Yong-hwan, Yong-jin, Yong-jun, Yong-soo
Yong-sung, Yong-woo, Yongdae, Yonggyu, Yongho, Yonghwa, Yonghwan, Yongjin, Yongjun, Yongsoo, Yongsung, Yongwoo
Yoon-gi, Yoon-gy, Yoon-ho, Yoon-sik, Yoongi, Yoongy, Yoonho, Yoonsik, Young-gwon, Young-ho, Young-hoon, Young-hyun
Young-jae, Young-jin, Young-jun, Young-min, Young-pyo, Young-soo, Young-su, Young-sun, Younggwon, Youngho, Younghoon
Younghyun, Youngjae, Youngjin, Youngjun, Youngmin, Youngpyo, Youngsoo, Youngsu, Youngsun, Yu-min, Yumin, Yun-gy
Yun-ho, Yun-jae, Yun-seok, Yungy, Yunho, Yunjae, Yunseok

# Chinese, Mongolian, Vietnamese, Thai, Indonesian
[first-name gender=men]
Ahsan, Azizulhasni, Badar-Uugan, Baochuan, Battulga, Biao, Bing, Bingtian, Boyuan, Buakaw, Chang, Changjiang, Chao
Chaopan, Chendong, Cheng, Chenglei, Chenglong, Chengpu, Chih-yuan, Chuanning, Chunlai, Congming, Dajing, Dapeng, Deyu
Dongdong, Dongqing, Duc, Dung, Eumir, Fajar, Fanyu, Feng, Fengtong, Fuhai, Fulin, Guangming, Guangyuan, Guanxu, Guolei
Guoliang, Guoyu, Haibin, Haifeng, Haijun, Haitao, Haiwei, Haiyang, Haiyong, Hao, Haohao, Haonan, Haoran, Haoyu, Hendra
Heng, Hongbin, Hongyi, Hua, Huai, Huan, Hui, Hung, Jialiang, Jialong, Jian, Jianbo, Jianguo, Jianhua, Jianjun
Jianlian, Jianqiang, Jianxin, Jie, Jike, Jilong, Jingbo, Jingkun, Jinglong, Jingnan, Jingyuan, Juncheng, Junfeng
Jungong, Junhao, Junhui, Junjie, Junlong, Khashbaatar, Kheng, Kuangwei, Kunlavut, Leji, Lianyou, Ligang, Loh
Longjiang, Minghao, Mingliang, Mingyuan, Mohd, Nan, Nguyen, Nicol, Ningyan, Nonito, Peng, Pengfei, Qiangdong, Qiao
Qihan, Qinglong, Qingwei, Qingyi, Qiu, Qiwei, Qiyi, Quang, Renjie, Rian, Ruilin, Shang, Shanglong, Shenghao, Shi
Shiwei, Shuai, Shuo, Siyuan, Songlin, Susilo, Tanongsak, Tao, Taufik, Tengfei, Thanasarn, Thongchai, Tianchen, Tianyi
Tianyu, Tien-chen, Tingyu, Tsolmon, Tuan, Tuvshinbayar, Weiguang, Weijian, Weilong, Weitang, Weiyi, Wenhao, Wenjun
Wenlong, Wentao, Wenwen, Xianlin, Xiaodong, Xiaofei, Xiaogang, Xiaolong, Xiaoming, Xiaopeng, Xiaotian, Xiaoyang, Xing
Xinpeng, Xinyang, Xiong, Xuanyu, Xudong, Xuefeng, Xueming, Xufeng, Yancheng, Yanhao, Yaoqing, Yen-hsun, Yibing, Yidong
Yifei, Yige, Yimin, Yingjun, Yining, Yipeng, Yiwei, Yixin, Yongpeng, Yongzhi, Yuanhui, Yubo, Yuchao, Yuchen, Yufeng
Yuhang, Yukun, Yule, Yun, Yun-ju, Yundong, Yuqi, Yushen, Yusong, Yuxiang, Yuzhe, Zhanle, Zhaoxu, Zhe, Zheng, Zhengyi
Zhengyu, Zhenwei, Zhi, Zhigang, Zhihao, Zhijian, Zhilong, Zhipeng, Zhiqiang, Zhiwei, Zhiyi, Zhizhen, Zhong, Zhongkai
Zhongxian, Zhongyi, Zhuang, Zihao, Zilong, Zimu, Zitong, Ziwei, Ziyang, Zongze
Changchun, Dong, Gang, Ming | ambiguous

# Arabic, Turkish, Persian
[first-name gender=men]
Abbas, Abd, Abdallah, Abdel, Abdelali, Abdelatif, Abdelaziz, Abdelfettah, Abdelghani, Abdelhafid, Abdelhak, Abdelhakim
Abdelillah, Abdelkader, Abdelkarim, Abdellah, Abdellatif, Abdelmajid, Abdelrahman, Abdenour, Abderrahim, Abderrahman
Abderrahmane, Abderrazak, Abdeslam, Abdessamad, Abdolreza, Abdoul, Abdoulaye, Abdulaziz, Abdulla, Abdullah
Abdulrahman, Abdulsalam, Abou, Achraf, Adel, Adil, Ahmad, Aimen, Akram, Alaa, Ali, Alireza, Alper, Amin, Amine, Amir
Amirhossein, Ammar, Amr, Anass, Anis, Anouar, Anuar, Anwar, Anıl, Aras, Arash, Arda, Ashraf, Assad, Atilla, Atta
Ayman, Aymen, Ayoub, Aytaç, Ayyoub, Azzedine, Badr, Bahadır, Bakr, Baris, Barış, Bashar, Bassam, Batuhan, Behdad
Behnam, Behrouz, Belal, Berk, Berkay, Bilal, Birol, Brahim, Buğra, Burak, Bülent, Can, Caner, Cem, Cemil, Cengiz, Cenk
Chaker, Chakib, Chakir, Chems, Chouaib, Cihan, Çağlar, Devrim, Djamel, Doğan, Doğukan, Driss, Efe, Ege, Ehsan, Ekrem
El-Hadji, El-Mehdi, Elyes, Emrah, Emre, Enes, Ercan, Erdal, Erdem, Eren, Erhan, Erol, Ersin, Ersun, Ertuğrul, Fadi
Fahad, Fahd, Faisal, Faïz, Faouzi, Farhad, Farid, Faris, Farouk, Farshad, Fathi, Fatih, Fayçal, Ferhat, Fouad, Fırat
Ghanem, Ghasem, Ghassan, Gökhan, Gürkan, Habib, Hachim, Hafid, Hakan, Hakim, Halil, Halim, Haluk, Hamad, Hamdi, Hamed
Hamid, Hamidreza, Hamit, Hamza, Hani, Haroun, Hasan, Hassan, Hassanin, Hatem, Haytham, Hazem, Hicham, Hikmet, Hisham
Hossam, Hossein, Houcine, Houssam, Houssem, Houssine, Hussain, Hussein, Hüseyin, Idriss, Ihab, Ilkay, Ilyas, Ilyass
Imad, Imran, Iskander, Ismail, Issa, Issam, İbrahim, İlhan, İlkay, İrfan, İsmail, Jaafar, Jaber, Jabir, Jalal, Javad
Jawad, Jihad, Kaan, Kaddour, Kadir, Kağan, Kamal, Kamel, Karam, Karim, Kaveh, Kenan, Kerem, Kerim, Keyvan, Khaled
Khalid, Khalifa, Khoubaib, Koray, Kourosh, Lahcen, Lahoucine, Larbi, Levent, Lotfi, Mahdi, Mahfoud, Mahmoud, Mahmud
Mahmut, Mahyar, Majed, Majid, Malek, Malik, Mansour, Marouane, Marwan, Masoud, Mazen, Mehdi, Mehmet, Mehran, Mehrdad
Mert, Mertcan, Mete, Metin, Milad, Mimoun, Moad, Mohamed-Amine, Mohammad, Mohammadreza, Mohsen, Mojtaba, Mokhtar
Moncef, Montasser, Morteza, Mouad, Mounir, Mourad, Mousa, Moussa, Moustapha, Mubarak, Muhammad, Muhammed, Munir, Musa
Mustafa, Mustapha, Mutaz, Mücahit, Nabil, Nadim, Naim, Naïm, Najib, Naser, Nasir, Nasr, Nasser, Nassim, Navid, Nawaf
Nazım, Necati, Nidal, Nihat, Nima, Nizar, Noureddine, Nuri, Nusret, Oğuz, Oğuzhan, Okan, Oktay, Omid, Omran, Onur
Orhan, Orkun, Osama, Osman, Othman, Oualid, Ouassim, Oussama, Ozan, Ömer, Özgür, Peyman, Pouria, Rabah, Rabie, Rachid
Rafik, Raja, Ramadan, Rami, Ramin, Ramy, Rashed, Recep, Reda, Redouan, Redouane, Reşat, Reza, Réda, Riad, Rida, Ridha
Ruhi, Rüştü, Rıza, Saad, Sabri, Saddam, Sadio, Sadiq, Saeed, Saeid, Safouan, Saif, Saïd, Salah, Salaheddine, Saleh
Salem, Salih, Salim, Salman, Saman, Samet, Samy, Sardar, Savaş, Sayed, Sedat, Seif, Selçuk, Selim, Semih, Serdar
Serhat, Serkan, Shadi, Shahab, Shahin, Shahram, Sharif, Siamak, Sidi, Sinan, Slimane, Sofian, Sofiane, Sofyan, Soner
Soroush, Souaibou, Soufian, Soufiane, Sufian, Sulaiman, Suleiman, Şahin, Şenol, Şükrü, Taha, Tahar, Taher, Talal
Taleb, Taoufik, Tarek, Tareq, Tawfiq, Tayfun, Taylan, Tolga, Tolgahan, Tuncay, Turan, Turgay, Turki, Türker, Ufuk
Uğur, Umit, Usama, Utku, Ünal, Vahid, Veysel, Volkan, Wael, Wahid, Walid, Wassim, Wissam, Yacine, Yahia, Yahya, Yaser
Yasin, Yasser, Yassin, Yassine, Yavuz, Yazid, Yigit, Yiğit, Younes, Youness, Younis, Yousef, Yousri, Youssef, Yunus
Yusuf, Yılmaz, Zacaria, Zafer, Zaid, Zakaria, Zayd, Zeki, Ziad, Zied, Zine, Ziya, Zoheir, Zouhair, Zuhair
Mohammed | ambiguous

# Ethiopian, Kenyan, Ugandan, Nigerian, Ghanaian and other African
[first-name gender=men]
Abadi, Abayneh, Abderehmane, Abdihakem, Abdihakin, Abdinasir, Abdirahman, Abdisa, Abdoul-Aziz, Abebe, Abera, Aberra
Abiodun, Abiyot, Abiyote, Abreham, Adama, Addis, Addisu, Adugna, Afewerki, Afwerki, Akani, Akebe, Aklilu, Alassane
Alemayehu, Alioune, Amadou, Amanuel, Anaso, Andamlak, Andualem, Anteneh, Ararso, Asamoah, Asbel, Asefa, Ashenafi
Asmerom, Assefa, Atsbha, Augustine, Awet, Ayanleh, Ayele, Azmeraw, Baba, Babacar, Babatunde, Baboloki, Bahta, Bakary
Bashir, Bayelign, Bazu, Bekele, Belay, Benson, Berhane, Berhanu, Berihu, Beriso, Biniam, Biniyam, Bira, Birhanu
Birmeji, Bonface, Bongani, Boniface, Bonsa, Bornes, Boubacar, Bouna, Brimin, Chala, Cheick, Cheikh, Chemos, Chidi
Chidozie, Chimdessa, Chinedu, Chinonso, Chukwuebuka, Chukwuma, Collins, Conseslus, Cosmas, Dabaso, Dagnachew, Daouda
Dawit, Dejen, Dejene, Demba, Demeke, Demelash, Demissie, Deresa, Deriba, Deribe, Deso, Dickson, Dida, Dieudonné
Djibril, Ebuka, Edris, El-Hadj, Elhadji, Eliud, Emeka, Endeshaw, Ephrem, Evans, Eyob, Feleke, Feyisa, Fikadu, Fikre
Fikru, Filex, Filmon, Fita, Fitsum, Fousseni, Frehiwot, Gadisa, Gebre, Gebregziabher, Gebremedhin, Gedion, Gemechu
Gervais, Getachew, Getaneh, Getnet, Getu, Ghebrehiwet, Ghirmay, Girma, Girmay, Godwin, Goitom, Gosa, Goytom, Gudisa
Guye, Habtamu, Habtom, Haftom, Haftu, Hagos, Haile, Hailemariam, Hailu, Haji, Henok, Herpasa, Hezekiel, Hillary, Hosea
Huseydin, Ibrahima, Idrissa, Ifeanyi, Ikechukwu, Ishmael, Issiaka, Itumeleng, Jairus, Jama, Japhet, Japheth
Jean-Michaël, Jemal, Jeylan, Johnstone, Josphat, Juma, Kabelo, Kalidou, Kebede, Kelechi, Kenechukwu, Kenenisa, Keneth
Kennedy, Kgosi, Khouma, Kipchoge, Kiplagat, Kiplimo, Kiprono, Kiprop, Kiptoo, Kiptum, Kofi, Kojo, Kolo, Koros, Kossi
Kuma, Kwabena, Kwadwo, Kwaku, Kwame, Kwasi, Lamecha, Lameck, Lamine, Lassina, Legese, Lelisa, Lemawork, Lemi, Lencho
Leshoma, Leul, Leule, Leykun, Limenih, Luvo, Mahlet, Mamadou, Mamady, Mamo, Mandla, Markneh, Markos, Mebrahtom
Mebrhatu, Mechal, Mehari, Mekonnen, Mekseb, Mekuant, Melese, Mengistu, Merga, Merhawi, Mersha, Mesele, Metkel, Milkesa
Milkesha, Miruts, Mirutse, Mitku, Modou, Mogos, Moise, Moïse, Mosinet, Mosisa, Muktar, Mule, Muse, Nahom, Natnael
Nebiyou, Negari, Negasa, Negash, Nguse, Nibret, Nijel, Njabulo, Nnamdi, Obafemi, Obinna, Ochieng, Odhiambo, Odion
Oghenekaro, Okechukwu, Olufemi, Olumide, Olusegun, Olushola, Oluwatobi, Osei, Oumar, Ousmane, Pape, Philemon, Raji
Rhonex, Rigobert, Robel, Robera, Rogers, Rono, Sahle, Salif, Samwel, Seifu, Seko, Selemon, Seydou, Seyefu, Sékou
Shadrack, Shumi, Shura, Siboniso, Sibusiso, Sileshi, Simion, Sipho, Sirak, Sisay, Siyabonga, Solomon, Souleymane, Sule
Tadele, Tafese, Taiwo, Taiye, Tamirat, Tamru, Taribo, Tariku, Tazana, Tebello, Teboho, Tekle, Teklehaimanot, Telahun
Temesgen, Tesema, Tesfaye, Teshome, Tessema, Tewelde, Thabang, Thabo, Thembinkosi, Thierno, Tidiane, Tilahun, Tolosa
Tolossa, Tsegay, Tsegu, Tshepo, Tulu, Tura, Uche, Wachira, Weldu, Wilberforce, Workneh, Wubshet, Wycliffe, Yakob, Yaya
Yekber, Yemane, Yenew, Yigrem, Yihunilign, Yitayal, Yohanes, Yohannes, Yonas, Youba, Youssouf, Zekarias, Zelalem
Zerfe, Zersenay, Zewdu
Million | ambiguous

# Surinamese, Antillean and Indian
[first-name gender=men]
Abhinav, Abhishek, Achmed, Ajit, Amar, Amit, Anand, Anil, Anish, Aravind, Arjun, Arun, Ashok, Ashwin, Avinash, Bhagwan
Brigham, Charlton, Churandy, Clifton, Crysencio, Cuco, Danzell, Deepak, Derick, Dev, Dharminder, Dilip, Dinesh
Djevencio, Elayis, Eljero, Enith, Furdjel, Ganesh, Gaurav, Georginio, Gevero, Gleofilo, Gopal, Hardik, Hari, Harish
Hedwiges, Hensley, Jairzinho, Jaïro, Jandino, Jasprit, Javairô, Javier, Jayant, Jearl, Jeremain, Jeremie, Jermain
Jerrel, Jetro, Jurickson, Juriën, Jurrien, Kapil, Kenley, Krishna, Kumar, Kunal, Lakshya, Leeroy, Liemarvin, Lutsharel
Madhu, Mahendra, Mahesh, Manish, Manoj, Mohan, Mukesh, Murali, Myron, Nagender, Nainy, Naresh, Narinder, Nathangelo
Navajo, Neeraj, Nikhil, Nitin, Orpheo, Prabhat, Pradeep, Prakash, Pramod, Prasad, Prem, Quilindschy, Rabin, Radjen
Rahul, Raily, Raj, Rajan, Rajeev, Rajesh, Rajiv, Raju, Rakesh, Ramesh, Rangelo, Ranjit, Ravi, Ravindra, Ravish
Regilio, Remond, Rhuendly, Rishabh, Rivaldo, Rocky, Rohit, Roly, Roscello, Roshan, Ruensley, Ryangelo, Sachin, Sahil
Sandeep, Sanjay, Sanjeev, Santosh, Satish, Sheraldo, Sherel, Shikhar, Shubman, Shurandy, Siddharth, Sjaam, Soeradj
Soeresh, Srikanth, Sumit, Sunil, Suraj, Suresh, Swami, Tahith, Taymir, Upendra, Urwin, Vijay, Vikas, Vikram, Vinod
Viraj, Virat, Virender, Vishal, Vishnu, Viswanathan, Vivek, Wonderson, Yash, Yogesh, Yuvraj, Zubin
Memphis, Ram | ambiguous

# Others met in sport
[first-name gender=men]
Adne, Antwan, Aster, Ådne, Beorn, Bjorg, Botic, Branco, Christijan, Dai, Daidai, Deng, Denny, Dex, Divock, Dodi
Donyell, Dries, Eden, Erben, Falco, Falko, Frenkie, Fridtjof, Friso, Gaweł, Gerwyn, Giedo, Haotian, Ignaz, Iljo
Ingmar, Isaya, Isayah, Itzhak, Jacco, Jarrit, Jean-Julien, Jenning, Jerdy, Johann-Olav, Joran, Jorrel, Jorthy, Jungon
Kars, Kjeld, Konrád, Lander, Lennert, Loran, Ludvy, Matwé, Mauri, Mechiel, Metodej, Metoděj, Michy, Mingjun, Motonaga
Nimir, Nyck, Nyls, Ole-Bjørn, Orel, Radja, Raemon, Ramsey, Roan, Romelu, Sep, Sepp, Servais, Seve, Shani, Shondre
Sjinkie, Soren, Steijn, Tallon, Ted-Jan, Thibau, Thiemo, Thorgan, Thymen, Tiesj, Tijjani, Tjep, Tonio, Tosh, Tuur
Wenxu, Wesly, Witse, Worthy, Xandres, Xandro, Yep, Zian, Ziwen
Ide, Santiago | ambiguous

[first-name]

# Netherlands and Flanders
[first-name language=nl]
Alexis, Andrea, Anjo, Anne, Ariel, Berry, Billie, Billy, Bo, Brecht, Brett, Camiel, Camille, Charlie, Charly, Chris
Claude, Dana, Dani, Kiran, Danick, Danila, Dominique, Elia, Elian, Elle, Ellis, Esra, Evelyn, Felice, Fenn, Freddie
Gaby, Gerd, Gerrie, Gerry, Hennie, Henny, Hilary, Ilja, Jade, Jaimy, Jamie, Janne, Jasmin, Jayden, Jazz, Jean, Jesse
Jip, Jo, Jocelyn, Jodie, Jody, Jone, Joni, Joos, Jorie, Jos, Jose, José, Jules, Kay, Kelly, Kelsey, Kerry, Kim, Kris
Lauri, Laurie, Lee, Lenn, Lennie, Lenny, Lesley, Leslie, Lilian, Lindsay, Loïs, Loren, Lou, Lowe, Luca, Luka, Lynn
Marian, Marijn, Marin, Marjan, Marjo, Marlyn, Marti, Matty, Maxime, Merlijn, Michele, Mika, Morgan, Nicky, Nicola
Nikita, Nikki, Noa, Noel, Pascale, Pat, Pip, Puck, Quin, Quincy, Quinn, Rae, Remi, Rene, Ricky, Rini, Robin, Rowan
Sacha, Sam, Sammie, Sascha, Sasha, Senne, Shannon, Sidney, Sil, Simone, Sjors, Skip, Stacy, Stevie, Taylor, Terry
Tine, Tobi, Toby, Toni, Tonny, Tracy, Valentijn, Vere, Vivian, Vivien, Wander, Willie, Willy, Wobke, Yael, Yke, Yuri
Yvon, Ziggy
Floor, Florence | ambiguous

# Friesland and Groningen
[first-name language=nl]
Ane, Esge, Martsen, Melis

# English
[first-name]
Alison, Ash, Ashley, Aubrey, Avery, Bailey, Blair, Brook, Cameron, Carey, Casey, Cody, Corey, Courtney, Dale, Darcy
Devin, Devon, Drew, Emerson, Finley, Frances, Gail, Hayden, Jackie, Jaden, Jaime, Jess, Kari, Kendall, Kristen, Lacey
Lane, Laurence, Leigh, Mackenzie, Micky, Nat, Nevin, Peyton, Reagan, Reese, Regan, Riley, River, Sandi, Sandy, Shay
Shea, Shelby, Shelly, Skylar, Skyler, Steph, Whitney, Zane
Hunter, Moe, Phoenix, Sky, Sydney | ambiguous

# German
[first-name]
Gabriele, Maxi, Nino, Sina

# Italian
[first-name]
Rosario | ambiguous

# Spanish and Portuguese
[first-name]
Rui

# Scandinavian and Icelandic
[first-name]
Tone

# Finnish
[first-name]
Aki, Kimi, Riku

# Polish
[first-name]
Nikola

# Hungarian
[first-name]
Bela

# Slovene, Croatian, Serbian, Bosnian, Macedonian, Bulgarian
[first-name]
Miko, Vanja

# Russian, Ukrainian, Belarusian, Kazakh and Caucasian, in Dutch and English transliteration
[first-name]
Almaz

# Japanese
[first-name]
Akira, Aoi, Asahi, Ayana, Chiaki, Haru, Haruhi, Hikari, Hikaru, Hinata, Hisami, Ibuki, Iori, Itsuki, Jin, Jun, Kaito
Kaname, Kaoru, Kei, Makoto, Masami, Michi, Minami, Mizuki, Mutsumi, Nagi, Nao, Natsu, Ran, Rei, Ryo, Sena, Shinobu
Sho, Shu, Sora, Sou, Tomo, Tomomi, Tsubasa, Tsukasa, Yu, Yuki, Yuu, Yuuki, Yuzuki
Ren | ambiguous

# Korean, hyphenated and joined
[first-name]
Bora, Hae-jin, Haejin, Hyun-jin, Hyun-soo, Hyunjin, Hyunsoo, Jae-hee, Jaehee, Jeong-min, Jeongmin, Ji-soo, Jin-young
Jinyoung, Jisoo, Jung-min, Jung-su, Jungmin, Jungsu, Se-young, Seyoung, Soo-min, Soomin, Sung-hyun, Sunghyun

# Chinese, Mongolian, Vietnamese, Thai, Indonesian
[first-name]
Jiaxin, Jing, Lei, Liang, Lin, Ling, Meng, Ning, Qian, Qiang, Shaojie, Tian, Wei, Wen, Xiang, Xiaojun, Xin, Yafan
Yang, Yi, Yihan, Yong, Yuan, Yue, Yutong, Yuxuan, Zhen, Zhongyan

# Arabic, Turkish, Persian
[first-name]
Deniz, Evren, Güneş, Ilkin, Iman, Kader, Nour, Sasan, Shiva, Umut, Ümit, Yaşar

# Ethiopian, Kenyan, Ugandan, Nigerian, Ghanaian and other African
[first-name]
Abeba, Adane, Adero, Alemaz, Alemu, Birhane, Chepkemoi, Cheptoo, Desta, Ebenezer, Ejigayehu, Kalkidan, Kemboi, Kidane
Kiros, Lemlem, Mulu, Mulugeta, Sentayehu, Sintayehu, Tadese, Tadesse, Tadu, Tola, Tsegaye, Worku
Blessing, Gift | ambiguous

# Surinamese, Antillean and Indian
[first-name]
Chandra

[first-name]
Beau
Angel, Jordan, Roman, Sol | ambiguous

# Of Flemish and Dutch pelotons, and some that come to ride there.
[first-name gender=men language=nl]
Lomme, Lowiek, Briek, Kyano, Tibo, Yoram, Jul, Jeno, Tijl, Wies, Tars, Louic, Aimé, Zico, Jonne
[first-name gender=women language=nl]
Jilke, Febe, Ann-Sophie, Fauve, Ceylin
[first-name gender=women]
Xaydee, Pfeiffer, Cédrine, Ally
[first-name gender=men]
Neilson
[first-name gender=women language=nl]
Kato, Nore, An, Iza, Fie, Ise, Mare, Lowieke
[first-name gender=men language=nl]
Morris, Gust, Staf, Nand, Jace
