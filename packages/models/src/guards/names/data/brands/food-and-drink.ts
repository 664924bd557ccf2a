import type { NameGroup } from '../../name-list.ts'

/**
 * Brands whose name is no ordinary word, collected by hand from common knowledge. Brands that are ordinary words
 * stand in `words`.
 */
export const foodAndDrinkBrands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Food, drink, restaurants and tobacco',
    names: `
      Coca-Cola = Coca-Cola can = Coca cola polar bear, Coke bottle, Coke can, Cherry Coke, Pepsi = Pepsi Max =
      Pepsi-Cola = PepsiCo, Prime Hydration, Mtn Dew, 7Up = 7UP can, Orangina, San Pellegrino = San Pellegrino bottle
      = S.Pellegrino, Gerolsteiner, Vichy Catalan, LaCroix, Bionade, Club-Mate = Club Mate, Almdudler, Rivella,
      Afri-Cola, Sinalco, Inca Kola, Guaraná Antarctica, Jarritos, Thums Up, Calpis, Pocari Sweat, Ramune, Vimto,
      Tizer, R. White's, Robinsons squash, Fever-Tree, Schweppes = Schweppes tonic, Welch's, Hi-C, Sunny Delight =
      SunnyD, Capri-Sun = Capri Sonne, Ovomaltine, Milo tin, Starbucks = Starbucks cups = Starbucks frappuccino,
      Frappuccino, Dunkin' Donuts = Dunkin Doughnuts, Blue Bottle Coffee, Peet's Coffee, Illy = Illy coffee, Nescafé =
      Nescafé Gold, Jacobs Krönung, Tchibo, Dallmayr, Lipton = Lipton tea, McDonald's = McD = Mickey D's, McFlurry,
      McNuggets, Chicken McNuggets, McCafe, Burger King, Whopper burger, KFC bucket = K.F.C. = KFC chicken, Popeyes,
      Wendy's restaurant, Carl's Jr, Jack in the Box, Five Guys burger, Whataburger, Culver's, Raising Cane's =
      Raising Canes, Zaxby's, Bojangles, Church's Chicken, Jollibee, Wingstop, Buffalo Wild Wings, Chili's restaurant,
      Applebee's, Olive Garden restaurant, Outback Steakhouse, Denny's, IHOP, Waffle House, Chipotle burrito, Quiznos,
      Jimmy John's, Jersey Mike's, Auntie Anne's, Cinnabon, Cold Stone Creamery, Ben & Jerry's = Ben n Jerrys,
      Langnese, Wall's ice cream, KitKat = Kitkat bar, M and Ms = M&M = M and M's, Oreo = Oreo cookie = Oreos cookies,
      Nutella = Nutella jar, Cadbury = Cadbury Creme Egg, Ferrero Rocher = Ferrero, Raffaello, Kinder Bueno = Kinder
      Chocolate = Kinder Joy, Lindt = Lindor = Lindt chocolate, Hershey's = Hershey Kiss = Hershey's Kisses = Hershey
      Kisses, Reese's = Reeses = Reese's Pieces = Reese's Peanut Butter Cups = Reeses cups, Milky Way chocolate,
      Bounty bar, Butterfinger, Baby Ruth bar, Almond Joy, Whoppers malted, Milk Duds, Junior Mints, Twizzlers, Jolly
      Rancher, Jolly Ranchers, Skittle candy, Sour Patch Kids = Sour Patch Kid, Haribo = Haribo Goldbären = Haribo
      gummy bears, Gummi bears Haribo, Tootsie Roll, Tootsie Pop, Dum Dums lollipop, Pez = PEZ, Mentos = Mento,
      Ricola, Fisherman's Friend = Fishermans Friend, Werther's Original = Werthers = Werthers Original, Celebrations
      chocolates, Roses Cadbury, Aero chocolate, Smarties tube, Yorkie bar, Terry's Chocolate Orange, Guylian, Merci
      chocolate, Daim, Marabou chocolate, Fazer, Godivas, Russell Stover, See's Candies, Pringles = Pringles can,
      Doritos = Doritos bag, Cheetos = Cheetos bag = Flamin' Hot Cheetos = Flaming Hot Cheetos, Tyrrells, Tayto,
      Wotsits, TUC cracker, Lotus Biscoff = Biscoff, Bahlsen, Pepperidge Farm, Keebler, Nabisco, Little Debbie,
      Hostess Twinkie, Pop-Tarts = Poptart, Kellogg's = Kelloggs cornflakes = Frosties cereal, Cheerio cereal,
      Cinnamon Toast Crunch, Cap n Crunch, Quaker Oats = Quaker Oat, Clif Bar, Heinz ketchup = Heinz beans =
      Heinz Beanz, Campbell's soup = Campbells soup can = Campbell's soup can, Kraft mac and cheese = Kraft Singles =
      Kraft Heinz, Philadelphia cheese, Babybel = Mini Babybel, La vache qui rit, Boursin, Kerrygold = Kerry Gold,
      Land O'Lakes, Tabasco = Tabasco sauce, Lee Kum Kee, Knorr = Knorr soup, Ben's Original, Prego sauce, Old El
      Paso, Goya beans, Nissin, Maruchan, Indomie, Top Ramen, Oscar Mayer = Oscar Mayer Wienermobile, Wienermobile,
      Hormel, Jimmy Dean sausage, Tyson chicken, Perdue, Captain Birdseye, Captain Iglo, Iglo, Dr. Oetker, Stouffer's,
      Marie Callender, Lunchables, Jell-O = Jell-O mold, Fage, Chobani, Yoplait, Müller Corner, Heineken = Heinikin =
      Heineken bottle, Budweiser = Bud Weiser, Guinness = Guinness pint, Stella Artois = Stella Artois glass, Coors
      Light = Coors beer, Pabst Blue Ribbon = PBR beer, Sierra Nevada beer, Lagunitas, Yuengling, Kingfisher beer,
      Cobra beer, San Miguel beer, Estrella Damm, Mahou, Sagres, Super Bock, Birra Moretti, Tuborg, Amstel, Grolsch,
      Warsteiner, Krombacher, Veltins, Augustiner, Hofbräu = Hofbrau, Löwenbräu, Franziskaner beer, Weihenstephan,
      Radeberger, Astra beer, Staropramen, Pilsner Urquell, Budvar, Zywiec, Baltika, Efes, Tusker, Quilmes, Brahma
      beer, Kirin Ichiban, Asahi Super Dry, Chang beer, Bintang, Victoria Bitter, Strongbow, Magners, Bulmers, Johnnie
      Walker = Johnnie Walker Black Label, Buffalo Trace, Woodford Reserve, Bulleit, Pappy Van Winkle, Jameson =
      Jamesons, Bushmills, Tullamore Dew, Chivas, Ballantine's = Ballantines, Dewar's, Glenlivet, Lagavulin, Ardbeg,
      Talisker, Suntory, Yamazaki whisky, Hennessy = Henny Hennessy, Martell cognac, Kraken Rum, Sailor Jerry, Absolut
      Vodka = Absolut, Grey Goose = Grey Goose vodka, Ketel One, Titos vodka = Tito's, Stoli, Moskovskaya,
      Gorbatschow, Tanqueray = Tanqueray gin, Monkey 47, Don Julio, Casamigos, Clase Azul, 1800 Tequila, Jägermeister
      = Jägermeister bottle, Fernet-Branca, Aperol = Aperol Spritz, Ramazzotti, Baileys = Baileys Irish Cream,
      Amarula, Sambuca Molinari, St-Germain, Grand Marnier, Pernod, Ricard pastis, Moët & Chandon = Moet and Chandon,
      Cristal Roederer = Louis Roederer, Ace of Spades champagne, Laurent-Perrier, Taittinger, Krug, Freixenet,
      Rotkäppchen Sekt, Barefoot wine, Yellow Tail wine, Penfolds, Château Margaux = Chateau Margaux, Château Lafite =
      Lafite Rothschild, Pétrus, Romanée-Conti, Opus One wine, Marlboro = Marlborough cigarettes, Pall Mall
      cigarettes, Benson & Hedges = Benson and Hedges, Rothmans, Dunhill, Newports, Cohiba, Montecristo cigar, Elf
      Bar, IQOS, Rizla, Canada Dry, Voss water, Kilkenny beer, Estrella Galicia, Dos Equis, White Claw, Hendrick's
      gin, Hardee's, Sbarro, Hesburger, Vapiano, Nordsee, Itsu, Yo! Sushi, Benihana, El Pollo Loco, Del Taco, Qdoba,
      Sweetgreen, Firehouse Subs, Wispa, Aero bar, Flake bar, Merci chocolates, Merci Finest Selection, McVitie's
      Digestives, Tunnock's, Tunnocks Teacake, Pom-Bear, Cheez-It, Cheez-Its, Ding Dongs, Entenmann's, Kellogg's Corn
      Flakes, Kellogg's Frosties, Shreddies, HP Sauce, Oxo cube, Kraft cheese, Kraft dinner, Flora margarine, I Can't
      Believe It's Not Butter, De Cecco, Mrs Butterworth's, Pillsbury, Duncan Hines, Skippy peanut butter, Jif peanut
      butter, Smucker's, Uncrustables, Birds Eye peas, Birds Eye fish fingers, DiGiorno, Totino's, Quorn, Huel,
      Soylent drink, Pocky, Calbee, Hi-Chew, Meiji chocolate, Bimbo bread, Bimbo pan, Hovis, Warburtons, Kingsmill
      bread, Kirkland Signature, Tim Tam, Tim Tams, Arnott's, Freddo, Fantales, Bundaberg, VB beer, XXXX Gold, Coopers
      beer, Toohey's, Speight's, L&P, Whittaker's, Minties lollies, Chiko Roll, Four'N Twenty, Nippon Ham, Yamazaki,
      Hibiki whisky, Nikka Whisky, Suntory Toki, Ito En, C.C. Lemon, Ramune Sangaria, Mitsuya Cider, Boss Coffee,
      Georgia Coffee, Kagome juice, Bourbon Alfort, Koala's March, Kinoko no Yama, Tokyo Banana, Royce chocolate,
      Shiroi Koibito, Choco Pie Orion, Pepero, Binggrae, Melona, Samyang, Buldak, Shin Ramyun, Nongshim, Chamisul,
      Jinro soju, Hite beer, Moutai, Wuliangye, Wahaha, Want Want, White Rabbit candy, Wong Lo Kat, Lao Gan Ma, Pearl
      River Bridge, Mizkan, Ajinomoto, Kewpie mayo, S&B curry, Maggi noodles, Parle-G, Britannia biscuits, Amul,
      Haldiram's, Lay's Magic Masala, Kurkure, Limca, Frooti, Maaza mango drink, Bira 91, Tata Tea, Taj Mahal tea,
      Dabur, Patanjali, Bournvita, Complan drink, Rooh Afza, Tang powder, Almarai, Al Ain water, Ülker, Eti biscuits,
      Efes beer, Yeni Rakı, Mavrodaphne, Ouzo 12, Mythos beer, Metaxa, Segafredo, Kimbo coffee, Mulino Bianco, Baci
      Perugina, Pan di Stelle, Galbani, Parmalat, Crodino, Sanbittèr, San Benedetto, Ferrarelle, Ichnusa, Menabrea,
      Nastro Azzurro, Averna, Limoncello Pallini, Amaro Montenegro, Cynar, Cinzano, Prosecco Mionetto, Codorníu,
      Cruzcampo, Alhambra beer, Licor 43, Cola Cao, Nocilla, Donettes, Ricard, Pastis 51, Kronenbourg 1664, Desperados
      beer, LU biscuits, Petit Écolier, Prince biscuits, Granola LU, BN biscuits, Carambar, Malabar gum, Haribo
      Tagada, Bonne Maman, Saint Agur, Caprice des Dieux, Vache qui rit, Kiri cheese, Danette, Banania cocoa, Poulain
      chocolate, Côte d'Or, Leonidas chocolate, Godiva, Neuhaus, Jules Destrooper, Jupiler, Maes pils, Kwak beer,
      Delirium Tremens beer, Orval, Westmalle, Rochefort 10, Affligem, Grimbergen, La Trappe, Douwe Egberts, Senseo,
      Verkade, Tony's Chocolonely, Stroopwafel Daelmans, Venz hagelslag, Chocomel, Hertog Jan, Bavaria beer,
      Underberg, Kümmerling, Asbach Uralt, Berentzen, Kleiner Feigling, Henkell, Fürst von Metternich, Hacker-Pschorr,
      Franziskaner, Schöfferhofer, Flensburger, Jever, Fritz-Kola, Paulaner Spezi, Apollinaris, Capri-Sonne, Granini,
      Hohes C, Müllermilch, Landliebe, Zott Monte, Ehrmann, Fruchtzwerge, Kinder Pingui, Milchschnitte, Hanuta, Duplo
      chocolate, Yogurette, Mon Chéri, Knoppers, Toffifee, Nimm2, Werther's Echte, Storck candy, Katjes, Trolli
      gummies, Ahoj-Brause, Dickmann's, Leibniz Keks, Prinzenrolle, Brandt Zwieback, Funny-frisch, Chio chips, Lorenz
      Crunchips, Ültje, Miracoli, Maggi Würze, Thomy Mayo, Kühne, Hengstenberg, Hela Gewürzketchup, Bautz'ner,
      Rügenwalder Mühle, Gutfried, Herta, Bifi, Frosta, Wagner pizza, Ristorante pizza, Coppenrath & Wiese, Schöller
      ice cream, Mövenpick, Nogger, Ed von Schleck, Magnum Almond, Kambly, Sprüngli, Läderach, Cailler chocolate,
      Frigor, Ragusa chocolate, Emmi, Aromat Knorr, Manner Wafers, Manner Schnitten, Mozartkugel Mirabell, Red Bull
      Cola, Stiegl, Gösser, Ottakringer, Zipfer, Puntigamer, Stroh Rum, Kofola, Kozel beer, Becherovka, Fidorka,
      Tatranky, Horalky, Ptasie Mleczko, E. Wedel, Krówki, Tymbark, Tyskie, Żubrówka, Belvedere, Wyborowa, Unicum
      Zwack, Dreher beer, Tokaji Aszú Disznókő, Túró Rudi, Pálinka Zwack, Ursus beer, Borsec, Cockta, Jelen beer,
      Plazma biscuits, Laško beer, Ožujsko, Vegeta Podravka, Kraš, Bajadera, Russian Standard, Alyonka, Kvass
      Ochakovo, Marabou chocolate, Ahlgrens bilar, Polly candy, Bilar candy, Kexchoklad, Plopp, Kvikk Lunsj, Freia,
      Farris water, Ringnes, Mack øl, Faxe Kondi, Faxe beer, Albani, Royal Unibrew, Cocio, Matilde milk, Anthon Berg,
      Toms chocolate, Ga-Jol, Läkerol, Karl Fazer, Geisha chocolate, Salmiakki Koskenkorva, Karhu beer, Lapin Kulta,
      Hartwall, Valio, Oltermanni, Gevalia, Löfbergs, Zoégas, Kopparberg, Rekorderlig, Somersby, Aspall, Boddingtons,
      Tetley's bitter, John Smith's bitter, Carling lager, Tennent's, Harp lager, Murphy's Irish Stout, Smithwick's, Powers
      whiskey, Redbreast whiskey, Teeling whiskey, Barry's Tea, Club Orange, Cidona, TK Red Lemonade, Jacob's
      Crackers, Brennans bread, Barr soda, Buxton water, Branston Pickle, Heinz Beanz, Ambrosia custard, Bird's
      Custard, Mr Kipling cakes, Battenberg Kipling, Jacob's Cream Crackers, Ryvita, Carr's water biscuits, Walkers
      shortbread, Soreen, Tilda rice, Patak's, Sharwood's, Linda McCartney Foods, Ginsters, Pukka Pies, Wall's
      sausages, Richmond sausages, Bernard Matthews, Young's fish, Aunt Bessie's, McCain chips, Dairylea, Petits
      Filous, Yeo Valley, Alpen muesli, Dorset Cereals, Jordans cereal, Ready Brek, Weetos, Sugar Puffs, Curiously
      Cinnamon, Rowntree's, Wine Gums Maynards, Bassetts sweets, Jelly Babies Bassett, Liquorice Allsorts Bassett,
      Love Hearts Swizzels, Drumstick Squashies, Refreshers Swizzels, Curly Wurly, Chomp bar, Fudge Cadbury, Double
      Decker bar, Twirl bar, Timeout bar, Turkish Delight Fry's, Fry's Chocolate Cream, Rolo, Rolos, Toffee Crisp,
      Lion Bar, Drifter bar, Wagon Wheels biscuits, Jammie Dodgers, Fox's biscuits, Custard Creams Crawford's
    `,
  },
  {
    kind: 'brand',
    source: 'Food, drink, restaurants and tobacco: names made of ordinary words',
    capitals: true,
    names: `
      Liquid Death, Ocean Spray, Happy Meal, Red Lobster, Cheesecake Factory, Cracker Barrel, Cadbury, Dairy Milk,
      Creme Egg, Red Vines, Ring Pop, Push Pop, After Eights, Quality Streets, Kettle Chips, Monster Munch, Hula
      Hoops, Goldfish crackers, Nature Valley, Cup Noodles = Cup Noodle, Beyond Meat, Impossible Burger, Birds Eye
      peas, Hot Pockets, Castle Lager, Red Stripe, Famous Grouse, Hobnobs, Quavers, Cool Whip, Pot Noodle, Wonder
      Bread, Great Value Walmart, Violet Crumble, Cherry Ripe bar, Pineapple Lumps, Country Ma'am, Old Monk, Prince
      Polo, Old Mout, Highland Spring, Dandelion and Burdock Ben Shaws, Angel Delight, Blue Dragon sauce, Cathedral
      City, Fruit Pastilles, Parma Violets, Blue Riband, Party Rings, Penguin biscuit, Club biscuit
    `,
  },
]
