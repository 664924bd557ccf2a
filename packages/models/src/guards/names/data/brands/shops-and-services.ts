import type { NameGroup } from '../../name-list.ts'

/**
 * Brands whose name is no ordinary word, collected by hand from common knowledge. Brands that are ordinary words
 * stand in `words`.
 */
export const shopsAndServicesBrands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Shops, home, transport, hotels, media houses, sport and toys',
    names: `
      IKEA = IKEA Billy = Ikea bag, Walmart = Wal Mart, Marks & Spencer = M&S, Rewe, Edeka, Kaufland, dm-drogerie,
      Rossmann, Müller Drogerie, Obi Baumarkt, Hornbach, Bauhaus Baumarkt, MediaMarkt = Media Markt, Saturn Markt,
      Galeria Kaufhof, KaDeWe, Auchan, Leclerc supermarket, Monoprix, Fnac, Printemps, Mercadona, El Corte Inglés = El
      Corte Ingles, Esselunga, Coop supermarket, Migros, Albert Heijn, HEMA, Colruyt, Jumbo supermarket, Woolworths,
      Coles supermarket, Bunnings, Loblaws, Canadian Tire, Oxxo, Don Quijote store, Lawson store, 7-Eleven = 7-11,
      Muji, Daiso, Miniso, Dollar Tree, Dollar General, Big Lots, Burlington Coat, Ross Dress for Less, Marshalls
      store, JCPenney = JC Penney, Dillard's, Saks Fifth Avenue, Neiman Marcus, Bergdorf Goodman, Barneys New York,
      Macy's = Macy's Thanksgiving parade, Harvey Nichols, Liberty London, FAO Schwarz, Toys R Us, Geoffrey the
      Giraffe, Blockbuster Video, Barnes & Noble = Barnes and Noble, Waterstones, Borders Books, Thalia Buchhandlung,
      PetSmart, Petco, AutoZone, Pep Boys, Jiffy Lube, Best Buy = BestBuy, Lowe's, Ace Hardware, Menards, Harbor
      Freight, Tractor Supply, Bed Bath & Beyond = Bed Bath and Beyond, Crate & Barrel, West Elm, Restoration
      Hardware, Williams-Sonoma = Williams Sonoma, Herman Miller, Aeron chair, Eames chair = Eames Lounge Chair, Knoll
      furniture, Kartell, Fritz Hansen, Tempur, Casper mattress, Chesterfield Timothy Oulton, Poltrona Frau, Cassina,
      B&B Italia, Roche Bobois, Ligne Roset, Flos lamp, Artemide, Louis Poulsen, USM Haller, String Furniture,
      Marimekko, Iittala, Orla Kiely, Cath Kidston, William Morris wallpaper Sanderson, Farrow & Ball = Farrow and
      Ball, Dulux, Benjamin Moore, Sherwin-Williams = Sherwin Williams, Kohler, Grohe, Hansgrohe, Otis elevator,
      Schindler lift, ThyssenKrupp, Vorwerk, Varta, Dettol, Cillit Bang, Mr Muscle, Ariel washing powder, Fairy
      washing-up, Finish dishwasher, Calgon, Lenor, Bounce dryer, Air Wick, Glade plugin, Raid spray, Roundup
      weedkiller, Miracle-Gro, Pampers = Pampers diapers, Huggies = Huggies diaper, Kotex, Durex = Durex condom,
      Trojan condoms, Viagra = Viagra pill, Prozac, Xanax, Valium, Aspirin Bayer = Aspirins Bayer, Ibuprofen Nurofen =
      Nurofen, Alka-Seltzer, Pepto-Bismol = Pepto Bismol, Vicks VapoRub = Vicks, Strepsils, Nicorette, Botox, FedEx =
      Fed Ex = FedEx truck, DHL = D.H.L. = DHL van, Hermes parcel, DPD, GLS parcel, TNT courier, U-Haul = Uhaul,
      Deutsche Bahn, SNCF, TGV, Shinkansen JR, Greyhound bus = Greyhounds bus, FlixBus = Flixbus, National Express
      coach, London Underground roundel = TfL roundel, Oyster card, Ryanair = Ryan Air, Emirates airline, Etihad =
      Etihad Airways, American Airlines = American Airline, Southwest Airlines = Southwest Airline, JetBlue, Alaska
      Airlines, Spirit Airlines, Air Canada, WestJet, Aeroméxico, LATAM, Avianca, Japan Airlines = JAL, ANA airline,
      Korean Air, Air China, Air India, IndiGo airline, Thai Airways, Garuda Indonesia, Malaysia Airlines, Qantas =
      Qantas kangaroo, Air New Zealand, Swiss Air = Swissair, Austrian Airlines, Iberia airline, TAP Portugal, ITA
      Airways, Alitalia, Finnair, SAS airline, Norwegian Air, Icelandair, Aeroflot, El Al, EgyptAir, Ethiopian
      Airlines, Kenya Airways, TWA, Eurowings, Condor airline, TUI, Vueling, AIDA cruise, MSC Cruises, Costa Cruises,
      Cunard, Queen Mary 2, Hapag-Lloyd, Maersk = Maersk container, Evergreen Line, COSCO Shipping, Texaco = Texaco
      station, Aral Tankstelle, Eni petrol, Agip, OMV, Lukoil, Rosneft, Citgo, Sunoco, Conoco, Phillips 66, Petrobras,
      Pemex, Sinopec, Buc-ee's = Bucees, Wawa store, Sheetz, Circle K, Marriott = Marriott Hotel, Sheraton, Westin
      hotel, Waldorf Astoria, Four Seasons Resort, Mandarin Oriental, Ibis hotel, Novotel, Motel 6, Super 8 motel,
      Travelodge, Airbnb = Air BnB, Center Parcs, Butlins, Disney = Walt Disney World = Disney Land = Cinderella
      Castle Disney = Disney style = Disney-style = Disnay, EuroDisney, Epcot, Pixar = Pixar animation, Dreamworks
      style, Illumination studio, Ghibli = Ghibly = Gibli = Ghibli style = Ghibli-style, Busch Gardens, Europa-Park,
      Phantasialand, Alton Towers, Efteling, Tivoli Gardens, Hard Rock Cafe = Hard Rock Cafe shirt, Rainforest Cafe,
      Chuck E. Cheese = Chuck E Cheese = Chucky Cheese, Dave & Buster's, Topgolf, WeWork, McKinsey = McKinsey &
      Company, Boston Consulting Group, Ernst & Young = EY logo, PricewaterhouseCoopers, General Electric, General
      Motors, Halliburton, Monsanto, BASF, Aspirin Bayer, Bayer Leverkusen, DuPont, Dow Chemical, Unilever, Procter &
      Gamble = Procter and Gamble, Philip Morris, Altria, Tata Group, Samsung = Samsung Group, Hyundai = Hyundai
      Heavy, Mitsui, Sumitomo, Rio Tinto, Glencore, ArcelorMittal, Nestlé = Nestlé Waters, SpaceX = SpaceX rocket =
      Space X = SpaceX Starship, Falcon 9, Starlink, NASA = NASA meatball, Virgin Records, Roscosmos, ESA logo, Marvel
      Comics = Marvel style = Marvel Cinematic Universe = MCU, DC Comics = DC Universe, Image Comics, Dark Horse
      Comics, Shonen Jump = Weekly Shonen Jump, Playboy = Playboy bunny = Playboy bunny logo = Playboy magazine,
      Penthouse magazine, Vogue cover, Cosmopolitan magazine, GQ, Esquire magazine, Harper's Bazaar = Harpers Bazaar,
      Elle magazine, Men's Health, Sports Illustrated, National Geographic = Nat Geo = NatGeo, Newsweek, Der Spiegel,
      Bild Zeitung, Le Monde, Charlie Hebdo, The Economist magazine, Financial Times, Wall Street Journal, The
      Washington Post, NY Times = The New York Times, New York Post, USA Today, Daily Mail, The Sun newspaper, The
      Guardian newspaper, The New Yorker, BuzzFeed, HuffPost, Vice magazine, Wired magazine, Fox News, Sky Sports,
      CBS, NBC = NBC peacock, ABC News, PBS, C-SPAN, CNBC, MSNBC, BBC News, ITV, Channel 4 logo, ARD Tagesschau, ZDF,
      RTL, ProSieben, RAI, TF1, NHK, CCTV China, Nickelodeon, Nick Jr, Disney Channel, Comedy Central, MTV logo, VH1,
      Discovery Channel, Eurosport, Warner Bros = WB shield, Metro-Goldwyn-Mayer = MGM, Lionsgate, Miramax, Blumhouse,
      Troma, Toho, Studio Trigger, MAPPA, Bones Inc, Kyoto Animation = KyoAni, Sunrise anime, Production I.G,
      Tatsunoko, Aardman = Aardman Animations = Aardman style, Laika animation = Laika style, Cartoon Saloon = Cartoon
      Saloon style, Don Bluth style, Hanna-Barbera = Hanna-Barbera style, UPA cartoon, Fleischer Studios = Fleischer
      cartoon, Jim Henson Company = Jim Henson's Creature Shop, Weta Workshop, ILM effects, LEGO = Lego set = Lego
      Technic = Lego Star Wars = Lego style, Playmobil = Play Mobil, Nerf gun = Nerf blaster, Tonka, Rubik's Cube =
      Rubik's, Funko Pop = Funko, Beanie Babies = Beanie Baby, Scrabble = Scrabble board, Monopoly money, Cluedo =
      Cluedo board, Settlers of Catan = Catan board, Ticket to Ride game, Carcassonne game, Pictionary, Yahtzee,
      Connect 4, Battleship game Hasbro, Guess Who game, Mouse Trap game, Hungry Hungry Hippos, Candy Land game, Cards
      Against Humanity, Mattel = Mattel Uno, Magic: The Gathering = Magic The Gathering card = MTG card, Dungeons &
      Dragons = D&D = DnD, Warhammer 40000, Space Marine Warhammer, Games Workshop, Slinky toy, Spirograph,
      View-Master, Speak & Spell, Simon game Hasbro, Fisher-Price = Fisher-Price phone, Little Tikes, VTech, Schleich,
      Siku, Bruder toys, Carrera track, Märklin = Märklin train, Lionel train, Hornby = Hornby Railways, Revell,
      Airfix, Tamiya, Gunpla, Traxxas, Nintendo = Nintendo Labo, K'Nex, Lincoln Logs = Lincoln Log, Tinkertoy,
      Magna-Tiles, Bullyland, Haba toys, Sylvanian, Nici plush, Gund, FIFA = FIFA World Cup, World Cup trophy, UEFA =
      UEFA Champions League, Super Bowl = Super Bowl trophy, Vince Lombardi Trophy, Stanley Cup, NBA Finals = NBA
      jersey, NFL jersey = NFL helmet, MLB cap, NHL jersey, MLS, NCAA, Olympic rings = Olympics rings, Formula One =
      F1 car = Formula 1 car, Scuderia Ferrari, Red Bull Racing, Mercedes F1, NASCAR = NASCAR car, MotoGP, Indy 500,
      Le Mans 24, Tour de France = Tour de France jersey, Ryder Cup, Wimbledon trophy, Augusta National = Masters
      green jacket, WrestleMania = WWE wrestler = WWF wrestling, UFC octagon, Man United = Man Utd = Manchester Utd,
      Liverpool FC = Liverpool football club, Arsenal FC = Arsenal jersey, Chelsea FC = Chelsea jersey, Tottenham =
      Tottenham Hotspur, Everton FC, West Ham = West Ham United, Newcastle United, Aston Villa, Leeds United,
      Leicester City, Nottingham Forest FC, Rangers FC, Real Madrid = Real Madrid jersey, Barcelona FC = FC Barca =
      Barça jersey = Barcelona jersey, Atlético Madrid = Atletico Madrid, Sevilla FC, Juventus = Juventus Turin = Juve
      jersey, Inter Miami, AS Roma, SSC Napoli, Lazio, Paris Saint-Germain, PSG jersey, Olympique Marseille, Olympique
      Lyonnais, Ajax jersey, PSV Eindhoven, Feyenoord, Benfica, FC Porto, Sporting Lisbon, FC Bayern = Bayern München
      = Bayern Munich jersey, BVB = Borussia Dortmund jersey, Schalke 04, RB Leipzig, Hamburger SV, Werder Bremen,
      Eintracht Frankfurt, Borussia Mönchengladbach, FC St. Pauli, Union Berlin, Hertha BSC, VfB Stuttgart,
      Galatasaray, Fenerbahçe = Fenerbahce, Besiktas, Boca Juniors, River Plate jersey, Flamengo, Corinthians jersey,
      Santos FC, Palmeiras, Club América, Chivas = Chivas Guadalajara, LA Galaxy, Seattle Sounders, All Blacks jersey
      = All Blacks haka, Los Angeles Lakers = LA Lakers = Lakers, Chicago Bulls = Bulls jersey, Brooklyn Nets, New
      York Knicks, San Antonio Spurs, Toronto Raptors, Milwaukee Bucks, Dallas Mavericks, Denver Nuggets, Phoenix
      Suns, Philadelphia 76ers, Houston Rockets, Cleveland Cavaliers, Harlem Globetrotters, New York Yankees = NY
      Yankees = Yankees cap = Yankees, Red Sox, LA Dodgers = Los Angeles Dodgers = Dodgers cap, Chicago Cubs, SF
      Giants cap, New York Mets, St Louis Cardinals, Houston Astros, Atlanta Braves, Toronto Blue Jays, Seattle
      Mariners, Yomiuri Giants, Hanshin Tigers, Dallas Cowboys = Dallas Cowboy cheerleader = Dallas Cowboys helmet, KC
      Chiefs, SF 49ers, Philadelphia Eagles jersey, New York Giants jersey, NY Jets jersey, Las Vegas Raiders =
      Oakland Raiders, Seattle Seahawks, Denver Broncos, Chicago Bears jersey, Buffalo Bills, Miami Dolphins jersey,
      Baltimore Ravens, Cincinnati Bengals, Detroit Lions jersey, Minnesota Vikings, New Orleans Saints, Tampa Bay
      Buccaneers, LA Rams, Washington Commanders, Montreal Canadiens, Toronto Maple Leafs, Boston Bruins, New York
      Rangers jersey, Chicago Blackhawks, Detroit Red Wings, Pittsburgh Penguins jersey, Edmonton Oilers, Vegas Golden
      Knights, Notre Dame Fighting Irish, Ohio State Buckeyes, Alabama Crimson Tide, Harvard University = Harvard
      sweatshirt, Yale University, Oxford University Press, Stanford University, MIT logo, Steinway = Steinway piano,
      Bösendorfer, Bechstein, Yamaha = Yamaha grand piano, Fender Stratocaster = Fender Telecaster = Fender Strat =
      Fender guitar, Telecaster, Les Paul guitar = Gibson SG = Gibson Flying V, Gretsch, PRS guitar, Ibanez = Ibanez
      guitar, ESP guitar, Martin guitar, Taylor guitar, Ovation guitar, Hofner bass = Höfner, Stradivarius violin,
      Moog = Moog synth, Minimoog, Roland TR-808 = TR-808 = 808 drum machine Roland, Korg, Akai MPC, Teenage
      Engineering, Nord keyboard, Hammond organ, Wurlitzer, Vox amp, Orange amp, Mesa Boogie, Boss pedal, Ludwig
      drums, Pearl drums, Zildjian = Zildjian cymbal, Hohner harmonica, Selmer saxophone, World Wildlife Fund = World
      Wildlife Fund panda = WWF panda, Red Cross logo, Salvation Army, UNICEF = UNICEF logo, Doctors Without Borders,
      Rotary International, Freemasons logo, Hells Angels = Hell's Angels, Coachella, Glastonbury Festival, Woodstock
      festival poster, Oktoberfest logo, Tomorrowland festival, Lollapalooza, Wacken, Comic-Con = Comic Con,
      Eurovision, American Idol, X Factor logo, Britain's Got Talent = Americas Got Talent, Big Brother logo, Survivor
      TV, The Price Is Right, Who Wants to Be a Millionaire, Saturday Night Live = SNL, TED Talk, TEDx, Oscar
      statuette = Academy Award = Oscars statue, Grammy = Grammys = Grammy award, Emmy award, Golden Globe award,
      BAFTA, Cannes Palme d'Or, Nobel Prize, Pulitzer Prize, Guinness = Guinness World Record = Guinness World
      Records, Michelin = Michelin star, Hollywood sign, Victoria's Secret = Victoria's Secret Angel, Hooter girl,
      Tupperware = Tupper ware, Albertsons, Wegmans, H-E-B, Piggly Wiggly, Meijer, Intermarché, Delhaize, Biedronka,
      Żabka, Pick n Pay, Shoprite, Superdrug, CVS, Rite Aid, La-Z-Boy, Steelcase, Vitra chair, Dunelm, B&Q, Homebase
      store, Screwfix, Wickes store, Leroy Merlin, Currys PC World, WHSmith, HMV store, Claire's Accessories, Hot
      Topic store, Spencer's Gifts, Kohl's, Decathlon store, Sports Direct, Dick's Sporting Goods, Cabela's, Bass Pro
      Shops, Hobby Lobby, Office Depot, Taobao, Zalando, Rakuten, Mercado Libre, Flipkart, Shopee, Lazada, Jet2,
      AirAsia, Copa Airlines, Vietnam Airlines, LOT Polish Airlines, Czech Airlines, Aer Lingus, Trenitalia, National
      Express, Megabus, Costa Concordia, Hertz car rental, Avis car rental, Accor, Mercure hotel, Radisson, Kempinski,
      Raffles Hotel, Aman resort, Thorpe Park, PortAventura, TD Bank, RBC Royal Bank, Scotiabank, BBVA, Itaú, Starling
      Bank, Aflac, Prudential insurance, MoneyGram, O2 Arena, Movistar, Sky TV, BT phone box, Swisscom, Telia mobile,
      MTN Nigeria, Reliance Jio, Airtel, NTT Docomo, SoftBank, China Mobile, Hoffmann-La Roche, GlaxoSmithKline,
      Panadol, Energizer battery, El País, Bild newspaper, Forbes cover, Random House, HarperCollins, Fantagraphics,
      A-1 Pictures, CloverWorks, Rooster Teeth, Klasky Csupo, Nelvana, Studio Shaft, Filmation, Club Atlético River
      Plate, SC Corinthians, San Francisco Giants, Chicago Bears, New York Rangers, Bundesliga, La Liga, Serie A,
      IndyCar, 24 Hours of Le Mans, US Open tennis, University of Oxford, WWF panda logo, YMCA, Ticketmaster,
      Eventbrite, Cannes Film Festival, Cirque du Soleil, Blue Man Group, ICBC, HDFC Bank, ICICI Bank, State Bank of
      India, Sberbank, VTB Bank, Raiffeisen, Erste Bank, Postbank, Volksbank, Crédit Lyonnais, La Banque Postale,
      Caixa Bank, CaixaBank, Banco Sabadell, Intesa Sanpaolo, Halifax Building Society, TSB bank, Virgin Money,
      E-Trade, Liberty Mutual, LiMu Liberty, Nationwide insurance, USAA, MetLife, Generali insurance, Munich Re,
      Admiral insurance, Aviva, Tesco Bank, Tesco Express, Sainsbury's Local, Waitrose & Partners, Ocado, Booths
      supermarket, Budgens, Londis, Nisa Local, Costcutter, Farmfoods, Heron Foods, B&M Bargains, Wilko,
      Poundstretcher, Matalan, Bonmarché, River Island store, Debenhams, House of Fraser, Fenwick, Beales store,
      Clintons Cards, Paperchase, Smiggle, CeX, Cash Converters, Holland & Barrett, Specsavers, Boots Opticians, Toni
      & Guy, Timpson, Snappy Snaps, Max Spielmann, Halfords, Kwik Fit, Evans Cycles, Go Outdoors, Millets store,
      Blacks outdoor, Trespass clothing, Pets at Home, Hobbycraft, Dobbies, Notcutts, Carpetright, DFS sofa, ScS
      sofas, Bensons for Beds, Silentnight, Sealy mattress, Simmons mattress, Emma mattress, Purple mattress, Serta,
      Ashley HomeStore, Rooms To Go, Bob's Discount Furniture, Raymour & Flanigan, Pier 1, HomeGoods, Burlington Coat
      Factory, Nordstrom Rack, Belk, Von Maur, Lord & Taylor, 99 Cents Only, Sam's Club, BJ's Wholesale, Winn-Dixie,
      Giant Eagle, ShopRite, Stop & Shop, Hannaford, Ralphs, Vons, Fred Meyer, Harris Teeter, Ingles, Sprouts Farmers
      Market, WinCo, Stater Bros, Fiesta Mart, Tops Friendly, Weis Markets, Cumberland Farms, QuikTrip, RaceTrac,
      Casey's, Kum & Go, Love's Travel Stop, Pilot Flying J, TravelCenters, Murphy USA, Sinclair gas, Valero, Marathon
      gas, Petro-Canada, Tim Hortons cup, Sobeys, Real Canadian Superstore, Shoppers Drug Mart, Roots Canada, Hudson's
      Bay, Winners store, Giant Tiger, Dollarama, SAQ, LCBO, Kmart Australia, Target Australia, Myer, David Jones, JB
      Hi-Fi, Harvey Norman, Officeworks, Chemist Warehouse, Dan Murphy's, Woolies supermarket, Pak'nSave, Countdown
      supermarket, Mitre 10, Australia Post, NBN Co, Telstra, Optus, Westpac, Commonwealth Bank, NAB bank, ANZ, Bank
      of New Zealand, Kiwibank, Virgin Australia, Jetstar, Hello Fresh, HelloFresh, Gousto, Ocado van, Picnic app,
      Flink app, Getir, Lieferando, Wolt, foodpanda, Swiggy, Zomato, Gojek, Ola cabs, Careem, inDrive, Cabify, Gett,
      Sixt Share, ShareNow, Zipcar, Turo, Getaround, Tier scooter, Voi scooter, Dott scooter, Swapfiets, Citi Bike,
      Santander Cycles, Vélib, Nextbike, BVG Berlin, MVG München, Wiener Linien, RATP, MTA subway, BART train,
      Transport for London, ScotRail, LNER, Avanti West Coast, GWR train, CrossCountry train, Thameslink, Southern
      Rail, Gatwick Express, Heathrow Express, Caledonian Sleeper, Glacier Express, Thalys, ÖBB Nightjet, Westbahn,
      RegioJet, České dráhy, PKP Intercity, MÁV, SNCB, NS Intercity, Renfe AVE, Italo train, Frecciarossa, JR East,
      Suica, Indian Railways, Via Rail, Brightline, Trailways, Priceline, Kayak.com, Skyscanner, Hotels.com, Agoda,
      Hostelworld, Couchsurfing, Vrbo, Sandals Resorts, Riu hotel, Meliá, NH Hotel, Barceló Hotels, Iberostar, Scandic
      hotel, Motel One, A&O Hostel, Meininger, citizenM hotel, Moxy hotel, Hampton Inn, DoubleTree Hilton, Embassy
      Suites, Conrad hotel, Westin, St. Regis, W hotel, JW Marriott, Courtyard by Marriott, Fairfield Inn, Ramada,
      Wyndham, La Quinta, Econo Lodge, Rodeway Inn, Extended Stay America, InterContinental hotel, Crowne Plaza,
      Staybridge, Shangri-La Hotel, Peninsula Hotel, Rosewood hotel, Banyan Tree resort, Anantara, Jumeirah, Burj Al
      Arab, Atlantis The Palm, Marina Bay Sands, Venetian Las Vegas, Luxor Las Vegas, Excalibur Las Vegas, Wynn Las
      Vegas, Flamingo Las Vegas, Mandalay Bay, Treasure Island Las Vegas, Foxwoods, Mohegan Sun, Trump Tower, Trump
      International
    `,
  },
  {
    kind: 'brand',
    source: 'Shops, home, transport, hotels, media houses, sport and toys: names made of ordinary words',
    capitals: true,
    names: `
      FamilyMart = Family Mart, 7-Eleven = Seven Eleven, Giant Tiger, Best Buy = Best Buys, Circuit City, RadioShack =
      Radio Shack, True Value, Crate and Barrel, Pottery Barn, Energizer battery, ICE train, EasyJet = Easy Jet, LOT
      airline, Ever Given, Best Western, Premier Inn, Disney, Magic Kingdom, DreamWorks = Dream Works, Cedar Point,
      SeaWorld = Sea World, Mad magazine, Vanity Fair, TIME cover = Time cover, The Onion, Adult Swim, History
      Channel, Animal Planet, Weather Channel, Hammer Horror, Wit Studio, Hot Wheels = Hot Wheel, Operation game,
      Exploding Kittens, Warhammer = War Hammer, Man City, Greenpeace = Green Peace, Boy Scouts, Girl Scouts, Burning
      Man, The Voice logo, Love Island, Wheel of Fortune, Family Feud, Tonight Show, Tower Records, Springboks, Bank
      of China, Metro Bank, First Direct, Farmers Insurance, Direct Line, Legal & General, The Range, Home Bargains,
      The Works, Vision Express, Mountain Warehouse, Furniture Village, Sleep Number, Five Below, Family Dollar, Stop
      and Shop, Smart & Final, The Warehouse, Blue Apron, Free Now, Call a Bike, Orient Express, Peter Pan Bus,
      Residence Inn, Days Inn, Red Roof Inn, Comfort Inn, Quality Inn, Six Senses, Circus Circus
    `,
  },
]
