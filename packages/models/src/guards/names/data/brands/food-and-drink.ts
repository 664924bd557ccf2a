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
      Pepsi = Pepsi Max = Pepsi-Cola = PepsiCo, Mtn Dew, 7Up = 7UP can, Orangina, San Pellegrino = San Pellegrino
      bottle = S.Pellegrino, Gerolsteiner, Vichy Catalan, LaCroix, Bionade, Almdudler, Rivella, Afri-Cola, Sinalco,
      Inca Kola, Guaraná Antarctica, Jarritos, Thums Up, Calpis, Pocari Sweat, Ramune, Vimto, Tizer, Robinsons squash,
      Schweppes = Schweppes tonic, Welch's, Sunny Delight = SunnyD, Capri-Sun = Capri Sonne, Ovomaltine, Milo tin,
      Starbucks = Starbucks cups = Starbucks frappuccino = Frappuccino, Dunkin' Donuts = Dunkin Doughnuts, Peet's
      Coffee, Nescafé = Nescafé Gold, Jacobs Krönung, Tchibo, Dallmayr, Lipton = Lipton tea, McD = McFlurry =
      McNuggets = Chicken McNuggets = McCafe, KFC bucket = KFC chicken, Popeyes, Carl's Jr, Whataburger, Culver's,
      Zaxby's, Bojangles, Jollibee, Wingstop, Applebee's, Denny's, IHOP, Chipotle burrito, Quiznos, Auntie Anne's,
      Cinnabon, Ben & Jerry's = Ben n Jerrys, Langnese, KitKat = Kitkat bar, Oreo = Oreo cookie = Oreos cookies,
      Nutella = Nutella jar, Cadbury = Cadbury Creme Egg, Ferrero Rocher = Ferrero = Raffaello, Lindt = Lindor = Lindt
      chocolate, Hershey's = Hershey Kiss = Hershey's Kisses = Hershey Kisses, Reeses = Reese's Pieces = Reese's
      Peanut Butter Cups = Reeses cups, Butterfinger = Baby Ruth bar, Twizzlers, Haribo = Haribo Goldbären = Haribo
      gummy bears, Gummi bears Haribo, Dum Dums lollipop, Pez = PEZ, Mento, Ricola, Fishermans Friend, Werthers =
      Werther's Original = Werthers Original, Roses Cadbury, Aero chocolate, Yorkie bar, Guylian, Merci chocolate,
      Daim, Fazer, Godivas, Russell Stover, Pringles = Pringles can, Doritos = Doritos bag, Cheetos = Cheetos bag =
      Flamin' Hot Cheetos = Flaming Hot Cheetos, Tyrrells, Tayto, Wotsits, TUC cracker, Lotus Biscoff = Biscoff,
      Bahlsen, Pepperidge Farm, Keebler, Nabisco, Little Debbie, Hostess Twinkie, Pop-Tarts = Poptart, Kellogg's =
      Kelloggs cornflakes, Quaker Oat, Clif Bar, Heinz = Heinz ketchup = Heinz beans = Heinz Beanz, Campbell's soup =
      Campbells soup can = Campbell's soup can, Kraft mac and cheese = Kraft Singles = Kraft Heinz, Philadelphia
      cheese, Babybel = Mini Babybel, La vache qui rit, Boursin, Kerry Gold, Land O'Lakes, Tabasco = Tabasco sauce,
      Lee Kum Kee, Knorr = Knorr soup, Ben's Original, Prego sauce, Old El Paso, Goya beans, Nissin, Maruchan,
      Indomie, Oscar Mayer = Oscar Mayer Wienermobile = Wienermobile, Hormel, Tyson chicken, Perdue, Captain Birdseye
      = Captain Iglo, Iglo, Dr. Oetker, Stouffer's, Marie Callender, Lunchables, Fage, Chobani, Yoplait, Müller
      Corner, Heineken = Heinikin = Heineken bottle, Budweiser = Bud Weiser, Guinness = Guinness pint, Stella Artois =
      Stella Artois glass, Coors Light = Coors beer, Pabst Blue Ribbon = PBR beer, Sierra Nevada beer, Lagunitas,
      Yuengling, San Miguel beer, Estrella Damm, Mahou, Sagres, Birra Moretti, Tuborg, Amstel, Grolsch, Warsteiner,
      Krombacher, Veltins, Augustiner, Hofbräu = Hofbrau, Löwenbräu, Franziskaner beer, Weihenstephan, Radeberger,
      Astra beer, Staropramen, Pilsner Urquell, Budvar, Zywiec, Baltika, Efes, Tusker, Quilmes, Brahma beer, Kirin
      Ichiban = Asahi Super Dry, Chang beer, Bintang, Victoria Bitter, Strongbow, Magners, Bulmers, Johnnie Walker =
      Johnnie Walker Black Label, Woodford Reserve, Bulleit, Jameson = Jamesons, Bushmills, Tullamore Dew, Chivas,
      Ballantine's = Ballantines, Dewar's, Glenlivet, Lagavulin, Ardbeg, Talisker, Suntory = Yamazaki whisky, Hennessy
      = Henny Hennessy, Martell cognac, Kraken Rum, Sailor Jerry, Absolut Vodka = Absolut, Ketel One, Titos vodka =
      Tito's, Stoli, Moskovskaya, Gorbatschow, Tanqueray = Tanqueray gin, Monkey 47, Don Julio, Casamigos, Clase Azul,
      1800 Tequila, Jägermeister = Jägermeister bottle, Fernet-Branca, Aperol = Aperol Spritz, Ramazzotti, Baileys =
      Baileys Irish Cream, Amarula, Sambuca Molinari, St-Germain, Grand Marnier, Pernod, Ricard pastis, Moët & Chandon
      = Moet and Chandon, Cristal Roederer = Louis Roederer, Laurent-Perrier, Taittinger, Krug, Freixenet, Rotkäppchen
      Sekt, Penfolds, Château Margaux = Chateau Margaux, Château Lafite = Lafite Rothschild, Pétrus, Romanée-Conti,
      Marlboro = Marlborough cigarettes, Benson & Hedges = Benson and Hedges, Rothmans, Dunhill, Newports, Cohiba,
      Montecristo cigar, IQOS, Rizla
    `,
  },
  {
    kind: 'brand',
    source: 'Food, drink, restaurants and tobacco: names made of ordinary words',
    capitals: true,
    names: `
      Coca-Cola = Coca-Cola can = Coca cola polar bear = Coke bottle = Coke can = Cherry Coke, Prime Hydration, Sprite
      bottle, Liquid Death, Club-Mate = Club Mate, R. White's, Fever-Tree, Ocean Spray, Hi-C, Blue Bottle Coffee, Illy
      = Illy coffee, Happy Meal = Mickey D's, Burger King = Whopper burger, K.F.C., Wendy's restaurant, Jack in the
      Box, Five Guys = Five Guys burger, Raising Cane's = Raising Canes, Church's Chicken, Buffalo Wild Wings, Chili's
      restaurant, Olive Garden restaurant, Red Lobster, Outback Steakhouse, Cheesecake Factory, Waffle House, Cracker
      Barrel, Jimmy John's, Jersey Mike's, Cold Stone Creamery, Wall's ice cream, M and Ms = M&M = M and M's, Cadbury
      = Dairy Milk = Creme Egg, Kinder Bueno = Kinder Chocolate = Kinder Joy, Milky Way chocolate = Bounty bar, Almond
      Joy, Whoppers malted, Milk Duds, Junior Mints, Red Vines, Jolly Rancher = Jolly Ranchers, Skittle candy, Sour
      Patch Kid, Tootsie Roll = Tootsie Pop, Ring Pop, Push Pop, Fisherman's Friend, After Eights, Quality Streets,
      Celebrations chocolates, Smarties tube, Terry's Chocolate Orange, Marabou chocolate, See's Candies, Kettle
      Chips, Monster Munch, Hula Hoops, Goldfish crackers, Kellogg's = Frosties cereal, Cheerio cereal, Cinnamon Toast
      Crunch, Cap n Crunch, Nature Valley, Cup Noodles = Cup Noodle, Top Ramen, Jimmy Dean sausage, Beyond Meat,
      Impossible Burger, Birds Eye = Birds Eye peas, Hot Pockets, Jell-O = Jell-O mold, Corona beer, Kingfisher beer,
      Cobra beer, Super Bock, Castle Lager, Red Stripe, Buffalo Trace, Pappy Van Winkle, Famous Grouse, Grey Goose =
      Grey Goose vodka, Ace of Spades champagne, Barefoot wine, Yellow Tail wine, Opus One wine, Pall Mall cigarettes,
      Elf Bar
    `,
  },
]
