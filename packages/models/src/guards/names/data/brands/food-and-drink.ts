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
      Cinnamon Toast Crunch, Cap n Crunch, Quaker Oats = Quaker Oat, Clif Bar, Heinz = Heinz ketchup = Heinz beans =
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
      Bar, IQOS, Rizla
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
      peas, Hot Pockets, Castle Lager, Red Stripe, Famous Grouse
    `,
  },
]
