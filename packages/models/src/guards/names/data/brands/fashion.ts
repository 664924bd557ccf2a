import type { NameGroup } from '../../name-list.ts'

/**
 * Brands whose name is no ordinary word, collected by hand from common knowledge. Brands that are ordinary words
 * stand in `words`.
 */
export const fashionBrands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Fashion, luxury, sport, watches, jewellery and cosmetics',
    names: `
      Nike = Nike Air = Nike Air Max = Nike Air Force = Nike tick = Nikee, Adidas = Adidas Superstar = Adidas Samba =
      Adidas Gazelle, Reebok = Rebok, Gucci = Guchi = Gucchi, Louis Vuitton = LV monogram, Chanel No 5 = Coco Chanel
      perfume, Dior = Dior Sauvage = Miss Dior, Burberry = Burberry check, Yves Saint Laurent = YSL = Yves St Laurent,
      Armani = Giorgio Armani = Emporio Armani, D&G, Calvin Klein = CK underwear = Calvin Kline, Ralph Lauren = Ralph
      Loren = Polo Ralph Lauren, Schiaparelli, Courrèges, Paco Rabanne = Rabanne = Paco Rabanne 1 Million, Pierre
      Cardin, Thierry Mugler = Mugler, Azzedine Alaïa = Alaia, Maison Margiela = Margiela, Dries Van Noten, Ann
      Demeulemeester, Jil Sander, Acne Studios, Ganni, A.P.C., Isabel Marant, Sandro Paris, Maje, Zadig & Voltaire,
      Ami Paris, Heron Preston, C.P. Company, Palace Skateboards, Thrasher magazine, Santa Cruz skateboards,
      Billabong, Quiksilver, Rip Curl, O'Neill surf, Volcom, DC Shoes, Etnies, Element skateboards, Independent
      Trucks, Bape = BAPE hoodie = Bathing Ape, Undercover Takahashi, Sacai, Kapital denim, Evisu, Ed Hardy, Von
      Dutch, Juicy Couture, H&M = H and M, Abercrombie, Hollister, American Apparel, Brandy Melville, Aéropostale,
      Pull&Bear, Bershka, Stradivarius clothing, Massimo Dutti, C&A, Peek & Cloppenburg, Marc O'Polo, s.Oliver, Esprit
      clothing, Benetton, Desigual, Brooks Brothers, J.Crew = J Crew, Lands' End, L.L.Bean = LL Bean, Eddie Bauer,
      Talbots clothing, Anthropologie, Reformation dress, ASOS, PrettyLittleThing, Fashion Nova, Savage X Fenty,
      Spanx, Agent Provocateur, Intimissimi, Calzedonia, Triumph lingerie, Wonderbra, Jockey underwear, Hanes, Gildan,
      Levi's = Levi Strauss = Levi's 501 = Levis 501, Lee Cooper, Pepe Jeans, G-Star Raw, Nudie Jeans, Replay jeans,
      Belstaff, Harrington Baracuta, Fred Perry, Ben Sherman, Lyle & Scott, Aquascutum, Mackintosh coat, Moncler =
      Moncler jacket = Monclair, Canada Goose = Canada Goose parka, Napapijri, Peak Performance, Haglöfs, Black
      Diamond gear, Osprey backpack, Deuter, Vaude, Ortovox, La Sportiva, Scarpa boots, Meindl, Lowa boots, Petzl, MSR
      stove, Jetboil, Coleman stove, Thermos flask, Hydro Flask, Nalgene, Stanley Quencher, Puma Suede, Asics = Asics
      Gel, New Balance 990, Hoka One One = Hoka, Saucony, Altra running, Vibram, FiveFingers, Converse All Star =
      Converses = Chuck Taylor All Star, Vans Sk8, Timberland = Timberland boot, Red Wing boots, Blundstone, Tevas,
      Crocs Jibbitz, Ugg = Uggs boots, Moon Boot, Sorel boots, Manolo Blahnik = Manolos, Aquazzura, Roger Vivier,
      Church's shoes, Geox, ECCO shoes, Clarks Originals, Gabor shoes, Deichmann, Speedo = Speedo swimsuit, TYR swim,
      Wilson tennis, Yonex, Penn balls, Dunlop = Dunlop tennis, Slazenger, Louisville Slugger, Easton bat, Riddell
      helmet, Bauer skates, CCM hockey, Cooper hockey, Titleist = Titleist golf, TaylorMade, Cobra golf, Salomon =
      Salomon ski, Fischer ski, K2 ski, Oakley goggles, Smith goggles, Uvex, Ray-Ban = Ray-Ban Wayfarer, Persol =
      Persol 714, Warby Parker, Gentle Monster, Maui Jim, Oliver Peoples, Tom Ford = Tom Ford glasses, Rolex = Rolex
      Submariner = Rolex Daytona, Patek Philippe = Patek = Patek Nautilus, AP Royal Oak = Royal Oak watch, Omega
      Seamaster = Moonwatch Omega, Cartier = Cartier Tank, Jaeger-LeCoultre = Jaeger LeCoultre Reverso, A. Lange &
      Söhne = Lange & Söhne, Glashütte Original, Nomos watch = Nomos Glashütte, Junghans, Sinn watch, Bell & Ross,
      F.P. Journe, Franck Muller, Jacob & Co, Ulysse Nardin, Girard-Perregaux, Blancpain, Baume & Mercier, Frederique
      Constant, Oris watch, Mondaine watch, Swatch watches, Casio = Casio watch, Seiko = Grand Seiko, Orient watch,
      Daniel Wellington, MVMT, Fossil watches, Apple Watch Ultra, Swarovski = Swarovski crystal, Tiffany and Company =
      Tiffanys, Boucheron, Mikimoto, David Yurman, Graff jewels, Chaumet, Buccellati, Pandora charm, Thomas Sabo,
      L'Oréal = L'Oréal Paris, Rimmel London, CoverGirl, NYX Cosmetics, e.l.f. Cosmetics, Charlotte Tilbury, Huda
      Beauty, Benefit Cosmetics, Bobbi Brown cosmetics, Kylie Cosmetics, The Ordinary skincare, CeraVe, Cetaphil,
      Eucerin, Aveeno, Nivea = Nivea Creme, Weleda, Dr. Hauschka, L'Occitane, Lush bath bomb, Jo Malone, Diptyque,
      Byredo, Le Labo, Guerlain = Shalimar perfume, Dolce Light Blue, Jean Paul Gaultier Le Male, Axe body spray, Lynx
      Africa, Rexona, Gillette = Gillette razor, Wilkinson Sword, Harry's razor, Dollar Shave Club, Braun shaver,
      Philips = Philips Sonicare, Colgate = Colgate toothpaste, Elmex, Parodontax, Garnier = Garnier Fructis, Pantene
      = Pantene Pro-V, TRESemmé = Tresemme, John Frieda, Aussie shampoo, Dyson = Dyson Airwrap, ghd straightener,
      Babyliss, Samsonite = Samsonite suitcase, Tumi, Away luggage, Herschel Supply, Kipling bag, Longchamp =
      Longchamp Le Pliage, Michael Kors = Michael Kors bag = Michael Kor, Goyard = Goyard tote, Celine Triomphe, Loewe
      = Loewe Puzzle bag, Jacquemus bag = Le Chiquito, Telfar bag, Bottega Veneta = Bottega, Chloé perfume, Furla, MCM
      backpack, Strathberry, Mont Blanc pen = Montblanc pen
    `,
  },
  {
    kind: 'brand',
    source: 'Fashion, luxury, sport, watches, jewellery and cosmetics: names made of ordinary words',
    capitals: true,
    names: `
      Palm Angels, Stone Island, True Religion, Free People, Fruit of the Loom, On Running, Keen sandals, Camper
      shoes, Head racket, Prince racket, Ping golf, Atomic ski, Head ski, Too Faced, Rare Beauty, Drunk Elephant, The
      Body Shop, Head & Shoulders = Head and Shoulders
    `,
  },
]
