import type { NameGroup } from '../../name-list.ts'

/**
 * Brands whose name is no ordinary word, collected by hand from common knowledge. Brands that are ordinary words
 * stand in `words`.
 */
export const bestKnownBrands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Technology, media and telephone companies',
    names: `
      iPhone, iPad, MacBook, iMac, AirPods, Microsoft = Windows XP, Xbox, Google, Gmail, YouTube = You Tube, Facebook
      = Face Book, Instagram = Insta Gram, WhatsApp, TikTok, Snapchat, LinkedIn, Pinterest, Reddit, Spotify, Netflix,
      Disney = Walt Disney = Disney World, Disneyland, Pixar, Marvel Studios, HBO, CNN, BBC, Sony = PlayStation = Play
      Station, Nintendo = Game Boy, Sega, Samsung, Huawei, Xiaomi, Lenovo, Toshiba, Panasonic, Philips, Siemens, IBM,
      Intel, Nvidia, AMD Ryzen, Cisco, OpenAI, ChatGPT, Photoshop, Kodak, Polaroid, Nikon, Leica, Hasselblad, GoPro,
      Fujifilm, Vodafone, AT&T, Verizon, T-Mobile, PayPal = Pay Pal, eBay, Airbnb, Dropbox, Hewlett-Packard, Logitech,
      Nokia, LG Electronics, Paramount Pictures, Warner Bros = Warner Brothers, DreamWorks, Universal Studios, Studio
      Ghibli, Getty Images, Shutterstock, Playboy
    `,
  },
  {
    kind: 'brand',
    source: 'Makers of cars, motorcycles and aircraft',
    names: `
      Ferrari, Lamborghini = Lambo, Porsche = Porshe, Mercedes-Benz = Mercedes AMG, BMW, Audi, Volkswagen = VW Beetle
      = VW Golf = VW bus, Toyota = Toyota Prius, Honda, Nissan, Mazda, Subaru, Hyundai, Chevrolet = Chevy, Cadillac,
      Chrysler, Jeep Wrangler, Land Rover, Range Rover, Rolls-Royce, Bentley Continental, Aston Martin, Maserati,
      Bugatti, McLaren, Alfa Romeo, Peugeot, Renault, Citroën, Volvo, Skoda, Lexus, Tesla = Tesla Cybertruck,
      Cybertruck, Fiat 500, Mini Cooper, Harley-Davidson, Ducati, Yamaha, Kawasaki, Vespa, Airbus, Boeing, Lockheed
      Martin, Michelin, Goodyear, Pirelli
    `,
  },
  {
    kind: 'brand',
    source: 'Fashion, sport, watches, jewellery and cosmetics',
    names: `
      Nike = Air Jordan = Nike swoosh, Adidas = Addidas, Reebok, Under Armour = Under Armor, Asics, Lacoste, Fila,
      Gucci, Louis Vuitton = Louis Vuiton, Chanel, Hermès Birkin = Birkin bag, Prada, Versace, Dior, Christian Dior,
      Balenciaga, Burberry, Givenchy, Fendi, Yves Saint Laurent = Saint Laurent, Armani, Dolce & Gabbana = Dolce and
      Gabbana, Calvin Klein, Ralph Lauren, Tommy Hilfiger, Michael Kors, Valentino Garavani, Bottega Veneta, Moncler,
      Balmain, Levi's, H&M, Uniqlo, Abercrombie & Fitch, Victoria's Secret, Timberland, Birkenstock, Dr Martens = Doc
      Martens, Rolex = Rolexes, Omega Speedmaster, Cartier, Tiffany & Co = Tiffany and Co, Swarovski, Patek Philippe,
      Audemars Piguet, Casio, TAG Heuer, Bulgari = Bvlgari, L'Oréal, Estée Lauder, Maybelline, Nivea, Lancôme,
      Sephora, Clinique, Ray-Ban, Manolo Blahnik, Louboutin = Christian Louboutin
    `,
  },
  {
    kind: 'brand',
    source: 'Food, drink, restaurants and tobacco',
    names: `
      Coca-Cola = Cocacola, Coke Zero, Diet Coke, Pepsi, Fanta, Dr Pepper, Monster Energy, Gatorade, Nescafé,
      Nespresso, Starbucks = Star Bucks, McDonald's = Mc Donald's, Big Mac, Burger King, KFC = Kentucky Fried Chicken,
      Pizza Hut, Domino's Pizza, Taco Bell, Dunkin' Donuts, Chick-fil-A, Krispy Kreme, Nestlé, KitKat = Kit Kat, M&M's
      = M&Ms, Oreo, Nutella, Toblerone, Cadbury, Ferrero Rocher, Lindt, Hershey's, Haribo, Pringles, Doritos, Cheetos,
      Kellogg's, Campbell's soup, Ben & Jerry's = Ben and Jerry's, Häagen-Dazs, Danone, Lipton, Evian, Perrier,
      Heineken, Budweiser, Bud Light, Guinness, Carlsberg, Stella Artois, Jack Daniel's, Johnnie Walker, Bacardi,
      Absolut Vodka, Smirnoff, Moët & Chandon = Moet, Dom Pérignon, Marlboro = Marlboro Man, Tabasco, Jägermeister,
      Kool-Aid, Jell-O
    `,
  },
  {
    kind: 'brand',
    source: 'Shops, home, money, transport, sport and toys',
    names: `
      IKEA, Walmart, Costco, Home Depot, Tesco, Carrefour, Lidl, 7-Eleven, Macy's, Harrods, Alibaba Group, Colgate,
      Gillette, Pampers, Dyson, KitchenAid, Tupperware, Kleenex, Lysol, Duracell, Crayola, Post-it, Scotch tape,
      Band-Aid, Ziploc, WD-40, Mastercard = Master Card, American Express = Amex, Goldman Sachs, JPMorgan, HSBC,
      Western Union, FedEx, DHL, Lufthansa, British Airways, Ryanair, Delta Air Lines, Lyft, ExxonMobil, Texaco, LEGO
      = Lego bricks = Lego minifigure, Playmobil, Play-Doh, Nerf, Mattel, Hasbro, Rubik's Cube, Funko Pop, Beanie
      Babies, Tamagotchi, Jenga, NBA logo, NFL logo, Super Bowl, FIFA, Olympic rings, Formula 1, Manchester United,
      Real Madrid, FC Barcelona, Los Angeles Lakers, Chicago Bulls, New York Yankees, Dallas Cowboys, WWE,
      Marriott, Bellagio, Steinway, Fender Stratocaster = Stratocaster, Gibson Les Paul, Zippo, Swiss Army
      knife
    `,
  },
  {
    kind: 'brand',
    source: 'Names made of ordinary words, of all trades',
    capitals: true,
    names: `
      Red Bull, Mountain Dew, Lucky Strike, Hot Wheels, North Face = The North Face
    `,
  },
  {
    kind: 'brand',
    source: 'More of technology, media, games and finance',
    names: `
      Apple Vision Pro, MacBook Pro, iPod, Siri, Alexa Echo, Marvel Comics = Marvel comic, DC Comics, Lucasfilm,
      Nickelodeon, Cartoon Network, MTV, ESPN, Sky News, Al Jazeera, New York Times, Washington Post, National
      Geographic, Vogue magazine, Time magazine, Forbes magazine, Rolling Stone magazine, Hulu, Twitch TV, Discord
      app, Telegram app, WeChat, OnlyFans, GitHub, Wikipedia, Yahoo, Bing search, Firefox, Mozilla, Linux Tux, Ubuntu
      Linux, Salesforce, SAP software, Accenture, Deloitte, KPMG, PwC, McKinsey, Qualcomm, TSMC, ASML, Foxconn,
      Ericsson, Motorola, HTC phone, OnePlus, Oppo phone, Realme, Vivo phone, Asus, Acer laptop, MSI laptop,
      Alienware, Razer mouse, Thinkpad = ThinkPad, Surface Pro, Kindle, Roku, Sonos, Bose, JBL, Beats by Dre,
      Sennheiser, Bang & Olufsen = Bang and Olufsen, Marshall amp = Marshall amplifier, Canon EOS = Canon camera,
      Olympus camera, Pentax, Rolleiflex, DJI, Garmin, Fitbit, TomTom, Atari, Steam Deck, Valve Index, Oculus,
      Commodore 64, Nintendo Switch, Wii, Game Cube, Blu-ray, Dolby, IMAX, Epson, Xerox, Ricoh, Brother printer,
      Whirlpool fridge, Electrolux, Miele, Smeg, Le Creuset, Keurig, Vitamix, Thermomix, Weber grill, Roomba, Hoover
      vacuum, Makita, DeWalt, Black & Decker = Black and Decker, Hilti, Stihl, Husqvarna, Kärcher, Barclays, Lloyds
      Bank, Santander, Citibank, Bank of America, Wells Fargo, Deutsche Bank, UBS, Credit Suisse, BNP Paribas,
      Revolut, Klarna, Stripe payments, Venmo, Robinhood app, Coinbase, Binance, Bitcoin logo, Allianz, AXA, Nasdaq,
      Rightmove, Zillow, Booking.com, Expedia, TripAdvisor, DoorDash, Deliveroo, Just Eat, Grubhub, Uber Eats, SpaceX,
      NASA logo, Blue Origin, Virgin Galactic, Anthropic, Midjourney, DeepMind, Palantir, Epic Games, Electronic Arts,
      EA Sports, Ubisoft, Activision, Blizzard Entertainment, Rockstar Games, Bandai, Namco, Konami, Capcom, Square
      Enix, Tencent, Baidu, Alibaba, AliExpress, Temu, Shein, Etsy, Wayfair, Argos, Marks & Spencer = Marks and
      Spencer, Sainsburys = Sainsbury, Waitrose, Asda, Aldi, Kroger, Trader Joes = Trader Joe, Safeway, Publix,
      Walgreens, CVS Pharmacy, Primark, Boots pharmacy, John Lewis, Selfridges, Fortnum & Mason = Fortnum and Mason,
      Galeries Lafayette, Nordstrom, Bloomingdales, Kmart, TK Maxx, TJ Maxx, Toys R Us, Hamleys, Build-A-Bear,
      GameStop, Foot Locker, JD Sports, Poundland, Greggs, Pret a Manger, Costa Coffee, Tim Hortons, Nandos, Wagamama,
      In-N-Out Burger = In-N-Out, Shake Shack, Chipotle Mexican Grill, Panera Bread, Popeyes Chicken, Papa Johns,
      Little Caesars, Dairy Queen, Baskin-Robbins, White Castle, Jack in the Box restaurant, Arbys, Sonic Drive-In,
      Panda Express, Hard Rock Cafe, TGI Fridays, Hooters restaurant, Tesla Model S = Model 3 Tesla
    `,
  },
  {
    kind: 'brand',
    source: 'More of cars, fashion, food, drink and toys',
    names: `
      Acura, Infiniti QX, Buick, Pontiac, GMC, Oldsmobile, Plymouth Barracuda, Corvette, Camaro, Ford Mustang, Ford
      F-150, Ford Bronco, Ford Model T, Ford Fiesta, Ford Transit, Chevrolet Impala, Dodge Charger, Dodge Challenger,
      Jeep Cherokee, Land Rover Defender, Lancia, Opel, Vauxhall, Seat Ibiza, Dacia, Saab, Trabant, Lada, Wartburg,
      Citroen 2CV = 2CV, Renault 4, Peugeot 205, Fiat Panda = Fiat 600, Abarth, Pagani, Koenigsegg, Lotus Elise,
      Caterham, Morgan Plus, TVR, Triumph Spitfire, Triumph Bonneville, MG roadster, Austin-Healey, Morris Minor,
      DeLorean, DMC-12, Mitsubishi, Suzuki, Isuzu, Daihatsu, Datsun, Kia Motors = Kia Soul = Kia Sportage, Ssangyong,
      BYD, Nio ES8, Rivian, Lucid Air, Maybach, Unimog, Scania, MAN truck, Iveco, Kenworth, Peterbilt, Mack truck,
      Freightliner, Massey Ferguson, New Holland tractor, Kubota, Komatsu, JCB, Piaggio, Lambretta, Royal Enfield,
      KTM, Moto Guzzi, Aprilia, Indian Motorcycle, Airstream, Winnebago, Cessna, Learjet, Gulfstream, Concorde,
      Embraer, EasyJet, Air France, KLM, Qantas, Qatar Airways, Singapore Airlines, Cathay Pacific, Etihad, Turkish
      Airlines, American Airlines, United Airlines, Southwest Airlines, Pan Am, Wizz Air, Virgin Atlantic, Carnival
      Cruise, Royal Caribbean, Eurostar, Amtrak, Greyhound bus, Bridgestone, Dunlop, Castrol, Total Energies, Gazprom,
      Petronas, Aramco, Repsol, Esso, Exxon, BP petrol, Gulf Oil, Mobil 1, Alexander McQueen, Vivienne Westwood,
      Stella McCartney, Paul Smith, Hugo Boss, Lanvin, Celine bag, Chloé bag, Kenzo, Loewe, Miu Miu, Marni, Missoni,
      Moschino, Roberto Cavalli, Salvatore Ferragamo = Ferragamo, Jimmy Choo, Zegna, Brioni, Loro Piana, Goyard,
      Longchamp, Mulberry bag, Kate Spade, Tory Burch, Marc Jacobs, Coach handbag, Oscar de la Renta, Carolina
      Herrera, Diane von Furstenberg, Tom Ford, Rick Owens, Comme des Garçons, Issey Miyake, Yohji Yamamoto, Bape = A
      Bathing Ape, Stüssy, Off-White Virgil, Yeezy, Carhartt, Dickies, Wrangler jeans, Lee jeans, Superdry, Jack
      Wolfskin, Arc teryx = Arcteryx, Canada Goose, Helly Hansen, Barbour jacket, Fjällräven = Kanken, Mammut,
      Salomon, Merrell, Columbia Sportswear, Speedo, Arena swimwear, Umbro, Kappa tracksuit, Diadora, Ellesse, Le Coq
      Sportif, Lululemon, Gymshark, Skechers, Clarks shoes, Ugg = Uggs = Ugg boots, Hunter wellies, Converse All Star
      = Chuck Taylor, Chuck Taylors, Vans Old Skool, Havaianas, Hush Puppies, Air Max, Air Force 1, Nike Dunk, Yeezy =
      Yeezys, Mizuno, Wilson racket, Babolat, Titleist, Callaway, Spalding, Rawlings, Everlast, Burton snowboard,
      Rossignol, Persol, Seiko, Citizen watch, Tissot, Longines, Breitling, IWC, Hublot, Panerai, Jaeger-LeCoultre,
      Vacheron Constantin, Richard Mille, Breguet, G-Shock, Timex, Van Cleef & Arpels = Van Cleef, Chopard, Harry
      Winston, De Beers, Graff diamonds, Pandora bracelet, Samsonite, Rimowa, Herschel backpack, Eastpak, JanSport,
      Montblanc, Parker pen, Moleskine, Bic pen = Bic lighter, Faber-Castell, Staedtler, Stabilo, Sharpie, Lamy pen,
      Revlon, MAC cosmetics, NARS, Fenty Beauty, Kiehls, La Roche-Posay, Garnier, Neutrogena, Olay, Vaseline,
      Chapstick, Old Spice, Oral-B, Listerine, Sensodyne, Head & Shoulders, Pantene, Herbal Essences, Schwarzkopf,
      Wella, Durex, Always pads, Tampax, Huggies, Johnsons Baby, Fairy liquid, Persil, Ariel detergent, Febreze,
      Windex, Clorox, Domestos, Ajax cleaner, Cif cleaner, Mr Clean, Swiffer, Scotch-Brite, Charmin, Andrex, Lush
      cosmetics, Bath & Body Works, Yankee Candle, Chanel No 5, Aspirin Bayer = Bayer, Pfizer, Moderna, Johnson &
      Johnson, AstraZeneca, Novartis, Roche pharma, Sanofi, Ozempic, Viagra, Tylenol, Advil, Rockstar Energy,
      Powerade, Lucozade, Ribena, Irn-Bru, 7Up = 7 Up = Seven Up, Sprite can, Schweppes, San Pellegrino, Vittel,
      Volvic, Fiji Water, Tropicana, Capri-Sun, Innocent smoothie, Snapple, Arizona Iced Tea, Minute Maid, Oatly,
      Alpro, Yakult, Activia, Müller yoghurt, Philadelphia cream cheese, Babybel, Laughing Cow cheese, Velveeta,
      Kerrygold, Lurpak, Nutri-Grain, Cheerios, Froot Loops, Corn Flakes Kelloggs, Frosted Flakes, Lucky Charms, Rice
      Krispies, Coco Pops, Weetabix, Quaker Oats, Pop-Tarts = Pop Tarts, Eggo waffle = Eggo, Twinkie, Hostess cupcake,
      Chips Ahoy, Ritz cracker, Jaffa Cakes, McVities, Digestives McVities, Walkers crisps, Lays chips, Ruffles chips,
      Tostitos, Fritos, Takis, Snickers bar, Twix, Milky Way bar, Mars bar, Maltesers, Kinder Bueno = Kinder Surprise
      = Kinder egg, Milka, Ritter Sport, Ghirardelli, Reese's = Reeses = Reese, Butterfinger, Jelly Belly, Starburst
      candy, Swedish Fish, Sour Patch Kids, Chupa Chups, Mentos, Tic Tac, Altoids, Wrigleys, Hubba Bubba, PEZ
      dispenser, Werther's Original = Werthers, Marmite, Vegemite, Bovril, Hellmanns, Colmans mustard, Lea & Perrins,
      Sriracha Huy Fong, Kikkoman, Maggi, Knorr, Bisto, Uncle Bens, Barilla, Ragu sauce, Dolmio, Del Monte, Dole
      banana = Dole pineapple, Chiquita = Chiquita banana, Sunkist, Spam can, Campbells, Oscar Mayer, Magnum ice
      cream, Cornetto, Klondike bar, Dippin Dots, Lavazza, Illy, Folgers, Maxwell House, Tetley, PG Tips, Twinings,
      Yorkshire Tea, Ovaltine, Horlicks, Nesquik, Milo drink, Coors Light = Coors, Miller Lite, Corona Extra, Modelo
      beer, Becks beer, Bitburger, Paulaner, Erdinger, Tsingtao, Asahi beer, Sapporo beer, Kirin beer, Peroni,
      Moretti, Leffe, Hoegaarden, Duvel, Chimay, Newcastle Brown Ale, Brewdog, Fosters lager, Jim Beam, Makers Mark,
      Jameson whiskey, Glenfiddich, Macallan, Laphroaig, Chivas Regal, Hennessy, Rémy Martin, Courvoisier, Grey Goose,
      Belvedere vodka, Stolichnaya, Captain Morgan, Malibu rum, Havana Club, Bombay Sapphire, Gordons gin, Tanqueray,
      Beefeater gin, Jose Cuervo, Patron tequila, Baileys, Kahlua, Aperol, Campari, Martini Rosso, Cointreau,
      Disaronno, Pimms, Veuve Clicquot, Bollinger, Krug champagne, Cristal champagne, Armand de Brignac, Camel
      cigarettes, Winston cigarettes, Newport cigarettes, Gauloises, Gitanes, Juul, Zyn, Lego Duplo, Duplo, Brio
      train, Meccano, Matchbox car, Tonka truck, Fisher-Price, Melissa & Doug, Ravensburger, Scalextric, Hornby,
      Märklin, Transformers toy, Etch A Sketch, Silly Putty, Lite-Brite, Magic 8 Ball, Twister game, Monopoly board,
      Scrabble, Cluedo, Trivial Pursuit, Settlers of Catan = Catan, Risk board game, Uno card = Uno cards, Magic: The
      Gathering = Magic the Gathering, Dungeons & Dragons = Dungeons and Dragons, Warhammer = Warhammer 40k,
      Squishmallow = Squishmallows, Jellycat, Sylvanian Families, Steiff, Ty Beanie, Pop Mart, Nerf gun, Super Soaker,
      Lincoln Logs, Yamaha piano, Gibson guitar, Rickenbacker, Ibanez, Marshall stack, Moog, Roland synthesizer,
      Zildjian, Arsenal FC, Chelsea FC, Liverpool FC, Manchester City, Bayern Munich, Borussia Dortmund, Juventus, AC
      Milan, Inter Milan, Paris Saint-Germain = PSG, Ajax Amsterdam, Celtic FC, Boston Red Sox, LA Dodgers, Golden
      State Warriors, Boston Celtics, Miami Heat, New England Patriots, Green Bay Packers, Kansas City Chiefs, San
      Francisco 49ers, Pittsburgh Steelers, Premier League, Champions League, UEFA, NFL, NBA, NHL, MLB, NASCAR, UFC,
      Wimbledon logo, Tour de France, Olympics logo, Hyatt, Ritz-Carlton, Four Seasons Hotel, Holiday Inn,
      Club Med, Legoland, SeaWorld, Six Flags, Madame Tussauds, MGM Grand, Caesars Palace, Caterpillar bulldozer, John
      Deere, UPS truck, USPS, Royal Mail, Deutsche Post, Maersk, Evergreen ship, Greenpeace, UNICEF, Amnesty
      International, World Wildlife Fund, Boy Scouts of America, Harvard logo, Aardman, Illumination Entertainment,
      Toei Animation, Laika Studios, Hanna-Barbera, Rankin/Bass, Blue Sky Studios, Sony Pictures, Columbia Pictures,
      20th Century Fox, MGM lion, Universal Pictures, A24, Pixar style, Industrial Light & Magic, Kyoto Animation,
      Ufotable, Gainax, Madhouse anime, Cartoon Saloon
    `,
  },
  {
    kind: 'brand',
    source: 'More of cars, fashion, food, drink and toys: names made of ordinary words',
    capitals: true,
    names: `
      Fear of God
    `,
  },
]
