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
      IKEA = IKEA Billy = Ikea bag, Walmart = Wal Mart, Rewe, Edeka, Kaufland, dm-drogerie, Rossmann, Müller Drogerie,
      Obi Baumarkt, Hornbach, Bauhaus Baumarkt, MediaMarkt = Media Markt, Saturn Markt, Galeria Kaufhof, KaDeWe,
      Auchan, Leclerc supermarket, Monoprix, Fnac, Printemps, Mercadona, El Corte Inglés = El Corte Ingles, Esselunga,
      Migros, Albert Heijn, HEMA, Colruyt, Woolworths, Coles supermarket, Bunnings, Loblaws, Canadian Tire, Oxxo, Don
      Quijote store, Lawson store, FamilyMart, 7-Eleven = 7-11, Muji, Daiso, Miniso, Burlington Coat, Ross Dress for
      Less, Marshalls store, JCPenney = JC Penney, Dillard's, Saks Fifth Avenue, Neiman Marcus, Bergdorf Goodman,
      Barneys New York, Harvey Nichols, Liberty London, FAO Schwarz, Toys R Us = Geoffrey the Giraffe, Barnes & Noble
      = Barnes and Noble, Waterstones, Thalia Buchhandlung, PetSmart, Petco, AutoZone, BestBuy, RadioShack, Lowe's,
      Menards, Williams-Sonoma = Williams Sonoma, Herman Miller = Aeron chair, Eames chair = Eames Lounge Chair,
      Kartell, Fritz Hansen, Tempur, Casper mattress, Chesterfield Timothy Oulton, Poltrona Frau, Cassina, B&B Italia,
      Roche Bobois, Ligne Roset, Flos lamp, Artemide, Louis Poulsen, USM Haller, Marimekko, Iittala, Orla Kiely, Cath
      Kidston, William Morris wallpaper Sanderson, Dulux, Benjamin Moore, Sherwin-Williams = Sherwin Williams, Kohler,
      Grohe, Hansgrohe, Otis elevator, Schindler lift, ThyssenKrupp, Vorwerk, Varta, Dettol, Cillit Bang, Mr Muscle,
      Ariel washing powder, Calgon, Lenor, Miracle-Gro, Huggies = Huggies diaper, Kotex, Durex = Durex condom, Trojan
      condoms, Viagra = Viagra pill, Prozac, Xanax, Valium, Aspirins Bayer, Ibuprofen Nurofen = Nurofen, Alka-Seltzer,
      Pepto-Bismol = Pepto Bismol, Vicks VapoRub = Vicks, Strepsils, Nicorette, Botox, FedEx = FedEx truck, DHL van,
      Hermes parcel, DPD, GLS parcel, TNT courier, Uhaul, Deutsche Bahn, SNCF = TGV, Shinkansen JR, FlixBus = Flixbus,
      London Underground roundel = TfL roundel, Ryanair = Ryan Air, Etihad = Etihad Airways, American Airline,
      JetBlue, Alaska Airlines, Air Canada, WestJet, Aeroméxico, LATAM, Avianca, JAL, ANA airline, Korean Air, Air
      India, Thai Airways, Garuda Indonesia, Malaysia Airlines, Qantas = Qantas kangaroo, Air New Zealand, Swiss Air =
      Swissair, Austrian Airlines, Iberia airline, TAP Portugal, ITA Airways, Alitalia, Finnair, SAS airline,
      Norwegian Air, Icelandair, Aeroflot, El Al, EgyptAir, Ethiopian Airlines, Kenya Airways, TWA, Eurowings, TUI,
      Vueling, AIDA cruise, MSC Cruises, Costa Cruises, Cunard, Hapag-Lloyd, Maersk = Maersk container, COSCO
      Shipping, BP station, Texaco = Texaco station, Aral Tankstelle, Eni petrol, Agip, OMV, Lukoil, Rosneft, Citgo,
      Sunoco, Conoco, Phillips 66, Petrobras, Pemex, Sinopec, Buc-ee's = Bucees, Wawa store, Sheetz, Marriott =
      Marriott Hotel, Sheraton, Westin hotel, Waldorf Astoria, Four Seasons Resort, Novotel, Travelodge, Airbnb = Air
      BnB, Center Parcs, Butlins, Disney = Walt Disney World = Disney Land = EuroDisney = Epcot = Cinderella Castle
      Disney = Disney style = Disney-style = Disnay, Pixar = Pixar animation, Dreamworks style, Ghibli = Ghibly =
      Gibli = Ghibli style = Ghibli-style, Busch Gardens, Europa-Park, Phantasialand, Alton Towers, Efteling, Tivoli
      Gardens, Dave & Buster's, Topgolf, WeWork, McKinsey = McKinsey & Company, Boston Consulting Group, Ernst & Young
      = EY logo, PricewaterhouseCoopers, Halliburton, Monsanto, BASF, Aspirin Bayer = Bayer Leverkusen, DuPont, Dow
      Chemical, Unilever, Procter & Gamble = Procter and Gamble, Philip Morris, Altria, Tata Group, Samsung Group,
      Hyundai = Hyundai Heavy, Mitsui, Sumitomo, Rio Tinto, Glencore, ArcelorMittal, Blackwater, SpaceX = SpaceX
      rocket = SpaceX Starship = Starlink, NASA = NASA meatball, Virgin Records, Roscosmos, ESA logo, Marvel Comics =
      MCU, Shonen Jump = Weekly Shonen Jump, GQ, Harper's Bazaar = Harpers Bazaar, Elle magazine, National Geographic
      = Nat Geo = NatGeo, Newsweek, Der Spiegel, Bild Zeitung, Le Monde, Charlie Hebdo, The Washington Post, NY Times
      = The New York Times, New York Post, USA Today, The New Yorker, BuzzFeed, HuffPost, CBS, NBC = NBC peacock, ABC
      News, PBS, CNBC, MSNBC, BBC News, ITV, ARD Tagesschau, ZDF, RTL, ProSieben, RAI, TF1, NHK, CCTV China, Disney
      Channel, MTV logo, VH1, Eurosport, Warner Bros = WB shield, Metro-Goldwyn-Mayer = MGM, Lionsgate, Miramax,
      Blumhouse, Troma, Toho, MAPPA, Kyoto Animation = KyoAni, Tatsunoko, Aardman = Aardman Animations = Aardman
      style, Laika animation = Laika style, Don Bluth style, Hanna-Barbera = Hanna-Barbera style, UPA cartoon,
      Fleischer Studios = Fleischer cartoon, Jim Henson Company = Jim Henson's Creature Shop, Weta Workshop, ILM
      effects, LEGO = Lego set = Lego Technic = Lego Star Wars = Lego style, Play Mobil, Nerf gun = Nerf blaster,
      Tonka, Rubik's Cube = Rubik's, Funko Pop = Funko, Cluedo = Cluedo board, Settlers of Catan = Catan board,
      Carcassonne game, Pictionary, Yahtzee, Battleship game Hasbro, Mattel = Mattel Uno, Dungeons & Dragons = DnD,
      Warhammer 40000 = Space Marine Warhammer, Spirograph, Simon game Hasbro, Little Tikes, VTech, Schleich, Siku,
      Bruder toys, Carrera track, Märklin = Märklin train, Lionel train, Hornby = Hornby Railways, Revell, Airfix,
      Tamiya, Gunpla, Traxxas, Nintendo Labo, K'Nex, Lincoln Log, Tinkertoy, Magna-Tiles, Bullyland, Haba toys,
      Sylvanian, Nici plush, Gund, FIFA = FIFA World Cup, UEFA = UEFA Champions League, Super Bowl = Vince Lombardi
      Trophy, Stanley Cup, NBA Finals = NBA jersey, NFL jersey = NFL helmet, MLB cap, NHL jersey, MLS, NCAA, Olympic
      rings = Olympics rings, F1 car, Scuderia Ferrari, Mercedes F1, NASCAR = NASCAR car, MotoGP, Indy 500, Le Mans
      24, Tour de France = Tour de France jersey, Ryder Cup, Wimbledon trophy, Augusta National, WrestleMania = WWE
      wrestler = WWF wrestling, UFC octagon, Man Utd = Manchester Utd, Liverpool FC = Liverpool football club, Chelsea
      FC = Chelsea jersey, Tottenham = Tottenham Hotspur, Everton FC, Newcastle United, Aston Villa, Leeds United,
      Leicester City, Nottingham Forest FC, Rangers FC, Real Madrid = Real Madrid jersey, Barcelona FC = FC Barca =
      Barça jersey = Barcelona jersey, Atlético Madrid = Atletico Madrid, Sevilla FC, Juventus = Juventus Turin = Juve
      jersey, Inter Miami, AS Roma, SSC Napoli, Lazio, Paris Saint-Germain = PSG jersey, Olympique Marseille,
      Olympique Lyonnais, Ajax jersey, PSV Eindhoven, Feyenoord, Benfica, FC Porto, Sporting Lisbon, FC Bayern =
      Bayern München = Bayern Munich jersey, BVB = Borussia Dortmund jersey, Schalke 04, RB Leipzig, Hamburger SV,
      Werder Bremen, Eintracht Frankfurt, Borussia Mönchengladbach, FC St. Pauli, Union Berlin, Hertha BSC, VfB
      Stuttgart, Galatasaray, Fenerbahçe = Fenerbahce, Besiktas, Boca Juniors, Flamengo, Corinthians jersey, Santos
      FC, Palmeiras, Club América, Chivas = Chivas Guadalajara, Seattle Sounders, All Blacks haka, Los Angeles Lakers
      = LA Lakers = Lakers, Brooklyn Nets, New York Knicks, San Antonio Spurs, Toronto Raptors, Milwaukee Bucks,
      Dallas Mavericks, Denver Nuggets, Philadelphia 76ers, Houston Rockets, Cleveland Cavaliers, Harlem
      Globetrotters, NY Yankees = Yankees cap = Yankees, Red Sox, LA Dodgers = Los Angeles Dodgers, Chicago Cubs, New
      York Mets, St Louis Cardinals, Houston Astros, Atlanta Braves, Toronto Blue Jays, Seattle Mariners, Yomiuri
      Giants, Hanshin Tigers, Dallas Cowboys = Dallas Cowboy cheerleader = Dallas Cowboys helmet, SF 49ers,
      Philadelphia Eagles jersey, New York Giants jersey, NY Jets jersey, Las Vegas Raiders = Oakland Raiders, Seattle
      Seahawks, Denver Broncos, Chicago Bears jersey, Miami Dolphins jersey, Baltimore Ravens, Cincinnati Bengals,
      Detroit Lions jersey, Minnesota Vikings, New Orleans Saints, Tampa Bay Buccaneers, Washington Commanders,
      Montreal Canadiens, Toronto Maple Leafs, Boston Bruins, New York Rangers jersey, Chicago Blackhawks, Detroit Red
      Wings, Pittsburgh Penguins jersey, Edmonton Oilers, Vegas Golden Knights, Notre Dame Fighting Irish, Ohio State
      Buckeyes, Alabama Crimson Tide, Harvard University = Harvard sweatshirt, Yale University, Stanford University,
      MIT logo, Steinway = Steinway piano, Bösendorfer, Bechstein, Yamaha = Yamaha grand piano, Fender Stratocaster =
      Fender Strat, Les Paul guitar = Gibson SG = Gibson Flying V, Gretsch, PRS guitar, Ibanez = Ibanez guitar, Taylor
      guitar, Hofner bass = Höfner, Stradivarius violin, Moog = Moog synth = Minimoog, Roland TR-808 = TR-808 = 808
      drum machine Roland, Korg, Akai MPC, Nord keyboard, Hammond organ, Wurlitzer, Vox amp, Ludwig drums, Zildjian =
      Zildjian cymbal, Hohner harmonica, Selmer saxophone, World Wildlife Fund = WWF panda, UNICEF = UNICEF logo,
      Freemasons logo, Hells Angels, Coachella, Glastonbury Festival, Woodstock festival poster, Oktoberfest logo,
      Tomorrowland festival, Lollapalooza, Wacken, Eurovision, American Idol, Britain's Got Talent = Americas Got
      Talent, Survivor TV, Saturday Night Live = SNL, TEDx, Oscar statuette = Oscars statue, Grammy = Grammys = Grammy
      award, Emmy award, BAFTA, Cannes Palme d'Or, Nobel Prize, Pulitzer Prize, Guinness = Guinness World Record =
      Guinness World Records, Michelin = Michelin star, Hollywood sign, Victoria's Secret = Victoria's Secret Angel,
      Tupper ware
    `,
  },
  {
    kind: 'brand',
    source: 'Shops, home, transport, hotels, media houses, sport and toys: names made of ordinary words',
    capitals: true,
    names: `
      Marks & Spencer = M&S, Coop supermarket, Jumbo supermarket, Family Mart, 7-Eleven = Seven Eleven, Giant Tiger,
      Dollar Tree, Dollar General, Big Lots, Macy's = Macy's Thanksgiving parade, Blockbuster Video, Borders Books,
      Pep Boys, Jiffy Lube, Best Buys, Circuit City, Radio Shack, Ace Hardware, Harbor Freight, True Value, Tractor
      Supply, Bed Bath & Beyond = Bed Bath and Beyond, Crate & Barrel = Crate and Barrel, Pottery Barn, West Elm,
      Restoration Hardware, Knoll furniture, String Furniture, Farrow & Ball = Farrow and Ball, Energizer battery,
      Fairy washing-up, Finish dishwasher, Bounce dryer, Air Wick, Glade plugin, Raid spray, Roundup weedkiller,
      Pampers = Pampers diapers, FedEx = Fed Ex, D.H.L., U-Haul, ICE train, Greyhounds bus, National Express coach,
      Oyster card, Easy Jet, Emirates airline, Southwest Airline, Spirit Airlines, Japan Airlines, Air China, IndiGo
      airline, LOT airline, Condor airline, Queen Mary 2, Evergreen Line = Ever Given, Shell station, Chevron station,
      Circle K, Mandarin Oriental, Best Western, Ibis hotel, Motel 6, Super 8 motel, Premier Inn, Disney = Magic
      Kingdom, Dream Works, Illumination studio, Cedar Point, Sea World, Hard Rock Cafe = Hard Rock Cafe shirt,
      Rainforest Cafe, Chuck E. Cheese = Chuck E Cheese = Chucky Cheese, General Electric, General Motors, Nestlé =
      Nestlé Waters, SpaceX = Space X = Falcon 9, Marvel Comics = Marvel style = Marvel Cinematic Universe, DC Comics
      = DC Universe, Image Comics, Dark Horse Comics, Mad magazine, Playboy = Playboy bunny = Playboy bunny logo =
      Playboy magazine, Penthouse magazine, Vogue cover, Vanity Fair, Cosmopolitan magazine, Esquire magazine, Men's
      Health, Sports Illustrated, TIME cover = Time cover, The Economist magazine, Financial Times, Wall Street
      Journal, Daily Mail, The Sun newspaper, The Guardian newspaper, The Onion, Vice magazine, Wired magazine, Fox
      News, Sky Sports, C-SPAN, Channel 4 logo, Nickelodeon = Nick Jr, Adult Swim, Comedy Central, Discovery Channel,
      History Channel, Animal Planet, Weather Channel, Hammer Horror, Studio Trigger, Wit Studio, Bones Inc, Sunrise
      anime, Production I.G, Cartoon Saloon = Cartoon Saloon style, Hot Wheel, Beanie Babies = Beanie Baby, Scrabble =
      Scrabble board, Monopoly money, Ticket to Ride game, Connect 4, Operation game, Guess Who game, Mouse Trap game,
      Hungry Hungry Hippos, Candy Land game, Cards Against Humanity, Exploding Kittens, Magic: The Gathering = Magic
      The Gathering card = MTG card, Dungeons & Dragons = D&D, War Hammer = Games Workshop, Slinky toy, View-Master,
      Speak & Spell, Fisher-Price = Fisher-Price phone, FIFA = World Cup trophy, Super Bowl = Super Bowl trophy,
      Formula One = Formula 1 car, Red Bull Racing, Masters green jacket, Man United, Man City, Arsenal FC = Arsenal
      jersey, West Ham = West Ham United, River Plate jersey, LA Galaxy, All Blacks jersey, Chicago Bulls = Bulls
      jersey, Phoenix Suns, LA Dodgers = Dodgers cap, SF Giants cap, KC Chiefs, Buffalo Bills, LA Rams, Oxford
      University Press, Fender Stratocaster = Fender Telecaster = Fender guitar, ESP guitar, Martin guitar, Ovation
      guitar, Teenage Engineering, Orange amp, Mesa Boogie, Boss pedal, Pearl drums, World Wildlife Fund = World
      Wildlife Fund panda, Red Cross = Red Cross logo, Salvation Army, Doctors Without Borders, Green Peace, Boy
      Scouts, Girl Scouts, Rotary International, Hell's Angels, Burning Man, Comic-Con = Comic Con, The Voice logo, X
      Factor logo, Big Brother logo, Love Island, Wheel of Fortune, The Price Is Right, Who Wants to Be a Millionaire,
      Family Feud, Tonight Show, TED Talk, Academy Award, Golden Globe award, Hooter girl
    `,
  },
]
