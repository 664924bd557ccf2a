import type { NameGroup } from '../name-list.ts'

/**
 * Brands whose name is no ordinary word. Collected by hand from common knowledge: names that surveys of the best
 * known brands list year after year, by trade. Brands that are ordinary words stand in `word-names.ts`.
 */
export const brands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Technology, media and telephone companies',
    names: `
      iPhone, iPad, MacBook, iMac, AirPods, Microsoft = Windows XP, Xbox, Google, Gmail, YouTube = You Tube,
      Facebook = Face Book, Instagram = Insta Gram, WhatsApp, TikTok, Snapchat, LinkedIn, Pinterest, Reddit, Spotify,
      Netflix, Disney = Walt Disney = Disneyland = Disney World, Pixar, Marvel Studios, HBO, CNN, BBC,
      Sony = PlayStation, Nintendo = Game Boy, Sega, Samsung, Huawei, Xiaomi, Lenovo, Toshiba, Panasonic, Philips,
      Siemens, IBM, Intel, Nvidia, AMD Ryzen, Cisco, OpenAI, ChatGPT, Photoshop, Kodak, Polaroid, Nikon, Leica,
      Hasselblad, GoPro, Fujifilm, Vodafone, AT&T, Verizon, T-Mobile, PayPal = Pay Pal, eBay, Airbnb, Dropbox,
      Hewlett-Packard, Logitech, Nokia, LG Electronics, Paramount Pictures, Warner Bros = Warner Brothers, DreamWorks,
      Universal Studios, Studio Ghibli, Getty Images, Shutterstock, Playboy
    `,
  },
  {
    kind: 'brand',
    source: 'Makers of cars, motorcycles and aircraft',
    names: `
      Ferrari, Lamborghini = Lambo, Porsche = Porshe, Mercedes-Benz = Mercedes AMG, BMW, Audi,
      Volkswagen = VW Beetle = VW Golf = VW bus, Toyota = Toyota Prius, Honda, Nissan, Mazda, Subaru, Hyundai,
      Chevrolet = Chevy, Cadillac, Chrysler, Jeep Wrangler, Land Rover = Range Rover, Rolls-Royce,
      Bentley Continental, Aston Martin, Maserati, Bugatti, McLaren, Alfa Romeo, Peugeot, Renault, Citroën, Volvo,
      Skoda, Lexus, Tesla = Tesla Cybertruck = Cybertruck, Fiat 500, Mini Cooper, Harley-Davidson, Ducati, Yamaha,
      Kawasaki, Vespa, Airbus, Boeing, Lockheed Martin, Michelin, Goodyear, Pirelli
    `,
  },
  {
    kind: 'brand',
    source: 'Fashion, sport, watches, jewellery and cosmetics',
    names: `
      Nike = Air Jordan = Nike swoosh, Adidas = Addidas, Reebok, Under Armour = Under Armor, Asics, Lacoste, Fila,
      Gucci, Louis Vuitton = Louis Vuiton, Chanel, Hermès = Birkin bag, Prada, Versace, Dior, Christian Dior,
      Balenciaga, Burberry, Givenchy, Fendi, Yves Saint Laurent = Saint Laurent, Armani,
      Dolce & Gabbana = Dolce and Gabbana, Calvin Klein, Ralph Lauren, Tommy Hilfiger, Michael Kors,
      Valentino Garavani, Bottega Veneta, Moncler, Balmain, Levi's, H&M, Uniqlo, Abercrombie & Fitch,
      Victoria's Secret, Timberland, Birkenstock, Dr Martens = Doc Martens, Rolex, Omega Speedmaster, Cartier,
      Tiffany & Co = Tiffany and Co, Swarovski, Patek Philippe, Audemars Piguet, Casio, TAG Heuer, Bulgari = Bvlgari,
      L'Oréal, Estée Lauder, Maybelline, Nivea, Lancôme, Sephora, Clinique, Ray-Ban, Manolo Blahnik,
      Louboutin = Christian Louboutin
    `,
  },
  {
    kind: 'brand',
    source: 'Food, drink, restaurants and tobacco',
    names: `
      Coca-Cola = Coke Zero = Diet Coke = Cocacola, Pepsi, Fanta, Dr Pepper, Monster Energy, Gatorade, Nescafé,
      Nespresso, Starbucks = Star Bucks, McDonald's = Mc Donald's = Ronald McDonald = Big Mac, Burger King,
      KFC = Kentucky Fried Chicken = Colonel Sanders, Pizza Hut, Domino's Pizza, Taco Bell, Dunkin' Donuts,
      Chick-fil-A, Krispy Kreme, Nestlé, KitKat = Kit Kat, M&M's = M&Ms, Oreo, Nutella, Toblerone, Cadbury,
      Ferrero Rocher, Lindt, Hershey's, Haribo, Pringles, Doritos, Cheetos, Kellogg's, Tony the Tiger, Heinz,
      Campbell's soup, Ben & Jerry's = Ben and Jerry's, Häagen-Dazs, Danone, Lipton, Evian, Perrier, Heineken,
      Budweiser = Bud Light, Guinness, Carlsberg, Stella Artois, Jack Daniel's, Johnnie Walker, Bacardi,
      Absolut Vodka, Smirnoff, Moët & Chandon = Moet, Dom Pérignon, Marlboro = Marlboro Man, Tabasco, Jägermeister,
      Kool-Aid, Jell-O
    `,
  },
  {
    kind: 'brand',
    source: 'Shops, home, money, transport, sport and toys',
    names: `
      IKEA, Walmart, Costco, Tesco, Carrefour, Lidl, 7-Eleven, Macy's, Harrods, Alibaba Group, Colgate, Gillette,
      Pampers, Dyson, KitchenAid, Tupperware, Kleenex, Lysol, Duracell, Energizer Bunny, Crayola, Post-it,
      Scotch tape, Band-Aid, Ziploc, WD-40, Mastercard = Master Card, American Express, Goldman Sachs, JPMorgan, HSBC,
      Western Union, FedEx, DHL, Lufthansa, British Airways, Ryanair, Delta Air Lines, Lyft, ExxonMobil, Texaco,
      LEGO = Lego bricks = Lego minifigure, Playmobil, Play-Doh, Nerf, Mattel, Hasbro, Rubik's Cube, Funko Pop,
      Beanie Babies, Tamagotchi, Jenga, Barbie, NBA logo, NFL logo, Super Bowl, FIFA, Olympic rings, Formula 1,
      Manchester United, Real Madrid, FC Barcelona, Los Angeles Lakers, Chicago Bulls, New York Yankees,
      Dallas Cowboys, WWE, Red Cross emblem, Michelin Man, Hilton Hotel, Marriott, Bellagio, Steinway,
      Fender Stratocaster = Stratocaster, Gibson Les Paul, Zippo, Swiss Army knife
    `,
  },
  {
    kind: 'brand',
    source: 'Names made of ordinary words, of all trades',
    capitals: true,
    names: `
      Red Bull, Mountain Dew, Lucky Strike, Hot Wheels, Home Depot, North Face = The North Face
    `,
  },
]
