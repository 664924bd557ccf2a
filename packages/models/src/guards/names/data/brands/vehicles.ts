import type { NameGroup } from '../../name-list.ts'

/**
 * Brands whose name is no ordinary word, collected by hand from common knowledge. Brands that are ordinary words
 * stand in `words`.
 */
export const vehiclesBrands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Makers of cars, motorcycles, lorries, aircraft, ships and bicycles',
    names: `
      Ferrari = Ferrari F40, Testarossa, Lamborghini = Lamborghini Countach, Aventador, Huracán, Porsche = Porsche 911
      = Porche 911 = Cayenne Porsche, Taycan, Mercedes-Benz = Mercedez, Volkswagen = VW = VW Bulli = VW Golf GTI =
      Volkswagen Beetle, Passat, Tiguan, Audi = Audi R8 = Audi TT, Toyota = Toyota Corolla = Toyota Supra = Toyota
      Camry, Land Cruiser, Hilux, Prius, Honda = Honda Civic = Honda Accord = Honda Goldwing, Nissan = Nissan GT-R =
      Nissan Skyline, Datsun 240Z, Mazda = Mazda MX-5 = Mazda Miata, Subaru = Subaru Impreza = Subaru Outback,
      Mitsubishi = Mitsubishi Lancer, Hyundai = Hyundai Ioniq, Chevrolet = Chevrolet Camaro = Chevrolet Bel Air =
      Chevrolet Corvette, Silverado, Corvette Stingray, Cadillac = Cadillac Escalade = Eldorado Cadillac, Chrysler =
      Chrysler Imperial, Rolls-Royce = Rolls-Royce Phantom, Bentley Continental GT, Aston Martin = Aston Martin DB5,
      Maserati = Maserati Ghibli, Bugatti = Bugatti Veyron = Bugatti Chiron = Bugatti Type 35, McLaren = McLaren F1 =
      Maclaren F1, Alfa Romeo = Alfa Romeo Giulia, Renault = Renault Clio = Renault Twingo, Citroën = Citroen DS,
      Skoda = Skoda Octavia, Fiat Cinquecento, Tesla = Tesla Model 3 = Tesla Model Y = Tesla Roadster = Cyber truck =
      Cyber Truck, Jeep Renegade, Humvee, Studebaker, Packard automobile, Duesenberg, Hispano-Suiza, Borgward, NSU
      Prinz, Simca, Talbot-Lago, Tatra, Moskvitch, Volga GAZ, UAZ, Kamaz, Zastava, Yugo, Holden car, Proton Saga, Tata
      Motors, Tata Nano, Mahindra, Maruti Suzuki, Hindustan Ambassador, Geely, Chery, NIO, Xpeng, Lucid Motors,
      Fisker, Rimac, Donkervoort, Wiesmann, Alpina BMW, Brabus, Mansory, Shelby Cobra, Pontiac = Pontiac Firebird =
      Pontiac GTO, Plymouth Fury, Dodge Viper, AMC Gremlin, Checker cab, Ford Model A, Ford GT40, Ford Thunderbird,
      Isetta, Messerschmitt Kabinenroller, Simson Schwalbe, Zündapp, Puch, Vespa = Vespa scooter, Piaggio = Piaggio
      Ape, Harley-Davidson = Harley, Triumph motorcycle, Norton Commando, Husqvarna = Husqvarna motorcycle, Bultaco,
      Ural motorcycle, Jawa motorcycle, Hero Honda, Bajaj, Zero Motorcycles, Kawasaki = Kawasaki Ninja, Yamaha =
      Yamaha R1 = Yamaha outboard, Suzuki = Suzuki Hayabusa, Caterham = Caterham Seven, Tuk tuk Bajaj, MAN lorry, DAF
      truck, Liebherr, Bobcat loader, Fendt, Claas, Case IH, New Holland, Deutz-Fahr, Valtra, Lanz Bulldog, Boeing =
      Boeing 737 = Boeing 747 = Boeing 777, Airbus = Airbus A380 = Airbus A320, Antonov, Tupolev, Ilyushin, Sukhoi,
      Saab = Saab Gripen, Eurofighter, Dassault Rafale = Dassault, Lockheed, Northrop Grumman, Raytheon, General
      Dynamics, BAE Systems, Sikorsky, Bell helicopter, Piper Cub, Beechcraft, Cirrus aircraft, Pilatus, Diamond
      Aircraft, Zeppelin NT, Riva Aquarama, Beneteau, Bavaria yacht, Azimut yacht, Sunseeker, Evinrude, Sea-Doo,
      Ski-Doo, Polaris RZR, Brompton, Bianchi bicycle, Cannondale, Colnago, Pinarello, Cervélo, Trek bicycle, Schwinn,
      Raleigh Chopper, BMX Mongoose, Shimano, Campagnolo, SRAM, Brooks saddle, Segway, Razor scooter, Thule,
      Continental tyres, Hankook, Yokohama tyres, Bosal, Recaro, Brembo, Momo steering wheel, Sparco, Shell Helix, Red
      Line oil, STP oil, Champion spark plug, Hertz rental, Avis rental, Sixt, Europcar, Enterprise Rent-A-Car,
      BlaBlaCar, Didi taxi, Waymo, Lynk & Co, MG Motor, MGB roadster, Canoo, Zenvo, De Tomaso, Spyker Cars, Ginetta,
      Ariel Atom, Bristol Cars, Jensen Interceptor, Hillman Imp, Zeekr, Polestar, Cupra, Alpine A110, DS Automobiles,
      Hummer, MV Agusta, Benelli motorcycle, Norton motorcycle, BSA motorcycle, Vincent Black Shadow, Buell
      motorcycle, Bimota, Hero Splendor, TVS Apache, Firestone tyres, Valvoline, Pennzoil, Li Auto, Leapmotor, Voyah,
      Hongqi, Wuling Motors, Luxgen, VinFast, Daewoo, Perodua, Škoda Favorit, Barkas, Multicar, Magirus-Deutz,
      Hanomag, Steyr tractor, Zetor, Ursus tractor, Belarus tractor, Fordson, Allis-Chalmers, International Harvester,
      Oshkosh truck, Navistar, Volvo Trucks, Ashok Leyland, Eicher, Jawa 350, CZ motorcycle, MZ motorcycle, Kreidler,
      Hercules moped, Garelli, Malaguti, Sherco, GasGas, Beta motorcycle, Zero SR, Energica motorcycle, LiveWire
      motorcycle, Polaris snowmobile, Bayliner, MasterCraft, Chris-Craft, Lürssen, Feadship, Hallberg-Rassy, Laser
      dinghy, Hobie Cat, Pitts Special, Van's Aircraft, Robinson R44, Airbus Helicopters, Leonardo helicopter, Comac,
      Mitsubishi Zero, Cube bikes, Canyon bicycles, Batavus, VanMoof, Rad Power, Gocycle, Tern bicycle, Dahon, Ribble
      cycles, Wilier bike, De Rosa bicycle, Merida bicycle, Orbea, BMC bicycle, Kona bikes, Yeti Cycles, Mongoose
      bike, Huffy bicycle, Radio Flyer, Razor scooters
    `,
  },
  {
    kind: 'brand',
    source: 'Makers of cars, motorcycles, lorries, aircraft, ships and bicycles: names made of ordinary words',
    capitals: true,
    names: `
      Great Wall Motors, Specialized bike, Giant bicycle, Canyon bike, Grab taxi, Western Star truck, Royal Enfield
      Bullet, Can-Am, Arctic Cat, Sea Ray, Boston Whaler, Santa Cruz bikes
    `,
  },
]
