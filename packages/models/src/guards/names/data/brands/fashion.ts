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
      Adidas Gazelle, Gucci = Guchi = Gucchi, Louis Vuitton = LV monogram, Chanel No 5 = Coco Chanel perfume, Birkin,
      Dior = Dior Sauvage = Miss Dior, Burberry = Burberry check, YSL = Yves St Laurent, Armani = Giorgio Armani =
      Emporio Armani, Calvin Kline, Ralph Loren = Polo Ralph Lauren, Schiaparelli, Courrèges, Paco Rabanne = Rabanne =
      Paco Rabanne 1 Million, Pierre Cardin, Thierry Mugler = Mugler, Azzedine Alaïa = Alaia, Maison Margiela =
      Margiela, Dries Van Noten, Ann Demeulemeester, Jil Sander, Ganni, Isabel Marant, Sandro Paris, Maje, Zadig &
      Voltaire, Ami Paris, Heron Preston, Santa Cruz skateboards, Billabong, Quiksilver, O'Neill surf, Volcom, Etnies,
      Independent Trucks, Bape = BAPE hoodie, Undercover Takahashi, Sacai, Kapital denim, Evisu, Von Dutch,
      Abercrombie, Hollister, American Apparel, Brandy Melville, Aéropostale, Bershka, Stradivarius clothing, Massimo
      Dutti, Peek & Cloppenburg, Marc O'Polo, s.Oliver, Benetton, Desigual, Eddie Bauer, Talbots clothing,
      Anthropologie, Reformation dress, ASOS, PrettyLittleThing, Savage X Fenty, Spanx, Intimissimi, Calzedonia,
      Wonderbra, Hanes, Gildan, Levi's = Levi Strauss = Levi's 501 = Levis 501, Pepe Jeans, Nudie Jeans, Replay jeans,
      Belstaff, Harrington Baracuta, Fred Perry, Ben Sherman, Lyle & Scott, Aquascutum, Moncler = Moncler jacket =
      Monclair, Canada Goose = Canada Goose parka, Napapijri, Haglöfs, Deuter, Vaude, Ortovox, La Sportiva, Scarpa
      boots, Meindl, Lowa boots, Petzl, MSR stove, Jetboil, Coleman stove, Nalgene, Stanley Quencher, Asics = Asics
      Gel, New Balance 990, Hoka One One = Hoka, Saucony, Altra running, Vibram = FiveFingers, Converses = Chuck
      Taylor All Star, Vans Sk8, Blundstone, Tevas, Crocs Jibbitz, Uggs boots = Ugg boots, Sorel boots, Manolo Blahnik
      = Manolos, Aquazzura, Roger Vivier, Geox, ECCO shoes, Clarks Originals, Gabor shoes, Deichmann, Speedo = Speedo
      swimsuit, TYR swim, Wilson tennis, Yonex, Penn balls, Dunlop = Dunlop tennis, Slazenger, Louisville Slugger,
      Easton bat, Riddell helmet, Bauer skates, CCM hockey, Titleist = Titleist golf, TaylorMade, Salomon = Salomon
      ski, Fischer ski, K2 ski, Oakley goggles, Uvex, Persol = Persol 714, Warby Parker, Maui Jim, Oliver Peoples,
      Rolex = Rolex Submariner = Rolex Daytona, Patek Philippe = Patek = Patek Nautilus, AP Royal Oak, Omega Seamaster
      = Moonwatch Omega, Cartier = Cartier Tank, Jaeger-LeCoultre = Jaeger LeCoultre Reverso, A. Lange & Söhne = Lange
      & Söhne, Glashütte Original, Nomos watch = Nomos Glashütte, Junghans, Sinn watch, Bell & Ross, F.P. Journe,
      Franck Muller, Jacob & Co, Ulysse Nardin, Girard-Perregaux, Blancpain, Baume & Mercier, Frederique Constant,
      Oris watch, Mondaine watch, Casio = Casio watch, Seiko = Grand Seiko, Daniel Wellington, MVMT, Swarovski =
      Swarovski crystal, Tiffany and Company = Tiffanys, Boucheron, Mikimoto, David Yurman, Graff jewels, Chaumet,
      Buccellati, Pandora charm, Thomas Sabo, L'Oréal = L'Oréal Paris, Rimmel London, CoverGirl, NYX Cosmetics,
      Charlotte Tilbury, Huda Beauty, Bobbi Brown cosmetics, Kylie Cosmetics, CeraVe, Cetaphil, Eucerin, Aveeno, Nivea
      = Nivea Creme, Weleda, Dr. Hauschka, L'Occitane, Jo Malone, Diptyque, Byredo, Le Labo, Guerlain = Shalimar
      perfume, Dolce Light Blue, Jean Paul Gaultier Le Male, Axe body spray, Lynx Africa, Rexona, Gillette = Gillette
      razor, Wilkinson Sword, Braun shaver, Philips = Philips Sonicare, Colgate = Colgate toothpaste, Elmex,
      Parodontax, Garnier = Garnier Fructis, Pantene = Pantene Pro-V, TRESemmé = Tresemme, John Frieda, Aussie
      shampoo, Dyson = Dyson Airwrap, ghd straightener, Babyliss, Samsonite = Samsonite suitcase, Tumi, Herschel
      Supply, Kipling bag, Longchamp = Longchamp Le Pliage, Michael Kors = Michael Kors bag = Michael Kor, Goyard =
      Goyard tote, Celine Triomphe, Loewe = Loewe Puzzle bag, Jacquemus bag = Le Chiquito, Telfar bag, Bottega Veneta
      = Bottega, Chloé perfume, Furla, MCM backpack, Strathberry, Mont Blanc pen = Montblanc pen
    `,
  },
  {
    kind: 'brand',
    source: 'Fashion, luxury, sport, watches, jewellery and cosmetics: names made of ordinary words',
    capitals: true,
    names: `
      D&G, CK underwear, Acne Studios, A.P.C., Palm Angels, Stone Island, C.P. Company, Palace Skateboards, Thrasher
      magazine, Rip Curl, DC Shoes, Element skateboards, Bape = Bathing Ape, True Religion, Ed Hardy, Juicy Couture,
      H&M = H and M, Pull&Bear, C&A, Esprit clothing, Brooks Brothers, J.Crew = J Crew, Lands' End, L.L.Bean = LL
      Bean, Free People, Fashion Nova, Agent Provocateur, Triumph lingerie, Jockey underwear, Fruit of the Loom, Lee
      Cooper, G-Star Raw, Mackintosh coat, Peak Performance, Black Diamond gear, Osprey backpack, Thermos flask, Hydro
      Flask, Puma Suede, On Running, Timberland = Timberland boot, Red Wing boots, Keen sandals, Moon Boot, Church's
      shoes, Camper shoes, Head racket, Prince racket, Cooper hockey, Ping golf, Cobra golf, Atomic ski, Head ski,
      Smith goggles, Ray-Ban = Ray-Ban Wayfarer, Gentle Monster, Tom Ford = Tom Ford glasses, Royal Oak watch, Swatch
      watches, Orient watch, Fossil watches, Apple Watch Ultra, e.l.f. Cosmetics, Too Faced, Benefit Cosmetics, Rare
      Beauty, Drunk Elephant, The Ordinary skincare, Dove soap, The Body Shop, Lush bath bomb, Harry's razor, Dollar
      Shave Club, Head & Shoulders = Head and Shoulders, Away luggage, Coach bag
    `,
  },
]
