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
      backpack, Strathberry, Mont Blanc pen = Montblanc pen, Bulova, Piaget, Corum watch, Ebel watch, Raymond Weil,
      Suunto, Amazfit, Invicta watch, Hamilton watch, Movado, Skagen watch, Rado watch, Polar watch, Max Mara,
      MaxMara, Tod's loafers, Brunello Cucinelli, Ted Baker, DKNY, Donna Karan, Vera Wang, Chrome Hearts, Salewa,
      Boohoo clothing, Topshop, Topman, Steve Madden, Aldo shoes, Camper shoes, Onitsuka Tiger, Veja sneakers,
      Allbirds, Stan Smith sneakers, Adidas Stan Smith, Adidas Samba, Shiseido, Mary Kay cosmetics, Clarins, Glossier
      makeup, Tarte Cosmetics, Anastasia Beverly Hills, Elizabeth Arden, Vichy skincare, Avène, Aveda, Kérastase,
      Carmex, Burt's Bees, EOS lip balm, Creed Aventus, Etro, Palace skateboard, Rochas perfume, Nina Ricci, Cacharel,
      Karl Lagerfeld brand, Philipp Plein, Dsquared2, Amiri, Casablanca brand, Aimé Leon Dore, Kith NYC, Noah NYC, Raf
      Simons, Maison Kitsuné, Lemaire Paris, Khaite, Totême, Reiss clothing, AllSaints, Whistles clothing, Karen
      Millen, Hobbs London, Boden clothing, Joules clothing, Seasalt Cornwall, FatFace, Hackett London, Charles
      Tyrwhitt, Jack & Jones, Vero Moda, Scotch & Soda, Denham, Tom Tailor, Marc Cain, Betty Barclay, Gerry Weber, KiK
      Textil, Orsay, Pimkie, Jennyfer, Kiabi, Promod, Etam, Princesse tam.tam, Petit Bateau, Vilebrequin, agnès b.,
      Comptoir des Cotonniers, The Kooples paris, Bash Paris, Sézane, Rouje, Ba&sh, Tezenis, Terranova, Bimba y Lola,
      Purificación García, Adolfo Domínguez, Oysho, Cortefiel, Parfois, Cos store, Arket, Monki store, & Other
      Stories, Gina Tricot, KappAhl, Lindex, Acne, Filippa K, Fjallraven Kanken, Finlayson, Bogner, Odlo, X-Bionic,
      Craghoppers, Berghaus, Rab jacket, Mountain Hardwear, Marmot jacket, Outdoor Research, Osprey pack, Gregory
      pack, Kelty, MSR tent, Hilleberg, Nemo tent, Burton snowboards, Lib Tech, Völkl, Atomic skis, Nordica ski,
      Dynafit, Tecnica, Spyder ski, Obermeyer, Descente ski, Goldwin, Snow Peak, Montbell, Workman Japan, GU Uniqlo,
      BEAMS Japan, United Arrows, Obey Giant, Thrasher magazine, Element skate, Spitfire wheels, Bones wheels, Zero
      skateboards, Birdhouse skateboards, Almost skateboards, Enjoi skateboards, Lakai, Emerica, Osiris shoes, Heelys,
      L.A. Gear, K-Swiss, Avia, And1, Ektio, Starbury, Li-Ning shoes, Anta, 361 Degrees, Xtep, Bata shoes, Pataugas,
      Bensimon, Superga, Novesta, Feiyue, Gola shoes, Dunlop Green Flash, Kickers shoes, Start-rite, Rockport, Sperry,
      Sebago, Cole Haan, Johnston & Murphy, Allen Edmonds, Alden shoes, Grenson, Loake, Crockett & Jones, John Lobb,
      Berluti, Santoni, Fratelli Rossetti, Bally shoes, Caterpillar boots, Palladium boots, Naturalizer shoes, Nine
      West, Sam Edelman, Aerosoles, Rieker, Tamaris shoes, Gabor, Ara shoes, Lloyd shoes, Mephisto shoes, Teva, Chaco
      sandals, Keen sandals, Xero Shoes, Vivobarefoot, Hi-Tec, Columbia boots, Baffin, Kamik, Le Chameau, Aigle boots,
      Dunlop wellies, Joules wellies, Fenty, SKIMS, Yeezy Gap, Ivy Park, Fabletics, Alo Yoga, Vuori, Athleta leggings,
      Bombas, Everlane, Cuyana, Mejuri, Alex and Ani, Kay Jewelers, Zales jewelers, Jared jewelry, H. Samuel, Ernest
      Jones, Goldsmiths jewellers, Swarovski swan, Links of London, Monica Vinader, Missoma, Georg Jensen, Bucherer,
      Wempe, Christ Juwelier, Pomellato, Damiani jewellery, Roberto Coin, Vhernier, Messika diamonds, Fred Paris, Dinh
      Van, Mauboussin, Agatha Paris, Tous jewelry, Uno de 50, Chow Tai Fook, Luk Fook, Tanishq, Kalyan Jewellers,
      Malabar Gold, Titan watch, HMT watch, Lorus, Pulsar watch, Sekonda, Ingersoll, Accurist, Ice-Watch, Flik Flak,
      Luminox, Victorinox watch, Stowa, Laco, Steinhart, Archimede, Meistersinger, Mido watch, Certina, Alpina watch,
      Maurice Lacroix, Eterna watch, Doxa, Glycine watch, Squale, Christopher Ward, Bremont, Studio Underd0g,
      anOrdain, Furlan Marri, Kurono, Minase, Credor, King Seiko, Casio G-Shock, Baby-G, Casio Edifice, Pro Trek,
      Garmin Fenix
    `,
  },
  {
    kind: 'brand',
    source: 'Fashion, luxury, sport, watches, jewellery and cosmetics: names made of ordinary words',
    capitals: true,
    names: `
      Palm Angels, Stone Island, True Religion, Free People, Fruit of the Loom, On Running, Keen sandals, Camper
      shoes, Head racket, Prince racket, Ping golf, Atomic ski, Head ski, Too Faced, Rare Beauty, Drunk Elephant, The
      Body Shop, Head & Shoulders = Head and Shoulders, Golden Goose sneakers, The Row, White Stuff, New Yorker store,
      Tiger of Sweden, Big Agnes, Toy Machine, British Knights, Good American, Outdoor Voices, Girlfriend Collective,
      Sweaty Betty
    `,
  },
]
