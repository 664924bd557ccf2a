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
      Ferrari = Ferrari F40 = Testarossa, Lamborghini = Lamborghini Countach = Aventador = Huracán, Porsche = Porsche
      911 = Porche 911 = Cayenne Porsche = Taycan, Mercedes-Benz = Mercedez, Volkswagen = VW = VW Bulli = VW Golf GTI
      = Volkswagen Beetle = Passat = Tiguan, Audi = Audi R8 = Audi TT, Toyota = Toyota Corolla = Toyota Supra = Hilux
      = Toyota Camry = Prius, Honda = Honda Civic = Honda Accord = Honda Goldwing, Nissan = Nissan GT-R = Nissan
      Skyline = Datsun 240Z, Mazda = Mazda MX-5 = Mazda Miata, Subaru = Subaru Impreza = Subaru Outback, Mitsubishi =
      Mitsubishi Lancer, Hyundai = Hyundai Ioniq, Chevrolet = Chevrolet Camaro = Chevrolet Bel Air = Silverado =
      Chevrolet Corvette, Cadillac = Cadillac Escalade = Eldorado Cadillac, Chrysler = Chrysler Imperial, Rolls-Royce
      = Rolls-Royce Phantom, Bentleys = Bentley Continental GT, Aston Martin = Aston Martin DB5, Maserati = Maserati
      Ghibli, Bugatti = Bugatti Veyron = Bugatti Chiron = Bugatti Type 35, McLaren = McLaren F1 = Maclaren F1, Alfa
      Romeo = Alfa Romeo Giulia, Renault = Renault Clio = Renault Twingo, Citroën = Citroen DS, Skoda = Skoda Octavia,
      Fiat Cinquecento, Tesla = Tesla Model 3 = Tesla Model Y = Tesla Roadster = Cyber truck = Cyber Truck, Humvee,
      Studebaker, Packard automobile, Duesenberg, Hispano-Suiza, Borgward, NSU Prinz, Simca, Talbot-Lago, Tatra,
      Moskvitch, Volga GAZ, UAZ, Kamaz, Zastava, Yugo, Holden car, Tata Motors = Tata Nano, Mahindra, Maruti Suzuki,
      Hindustan Ambassador, Geely, Chery, NIO, Xpeng, Fisker, Rimac, Donkervoort, Wiesmann, Alpina BMW, Brabus,
      Mansory, Shelby Cobra, Pontiac = Pontiac Firebird = Pontiac GTO, Plymouth Fury, AMC Gremlin, Ford GT40 = Ford
      Thunderbird, Isetta, Messerschmitt Kabinenroller, Simson Schwalbe, Zündapp, Puch, Vespa = Vespa scooter, Piaggio
      = Piaggio Ape, Harley-Davidson = Harley, Norton Commando, Husqvarna = Husqvarna motorcycle, Bultaco, Ural
      motorcycle, Jawa motorcycle, Hero Honda, Bajaj, Kawasaki = Kawasaki Ninja, Yamaha = Yamaha R1 = Yamaha outboard,
      Suzuki = Suzuki Hayabusa, Caterham = Caterham Seven, Tuk tuk Bajaj, DAF truck, Liebherr, Fendt, Claas, Case IH,
      New Holland, Deutz-Fahr, Valtra, Lanz Bulldog, Boeing = Boeing 737 = Boeing 747 = Boeing 777, Airbus = Airbus
      A380 = Airbus A320, Antonov, Tupolev, Ilyushin, Sukhoi, Saab = Saab Gripen, Eurofighter, Dassault Rafale =
      Dassault, Lockheed, Northrop Grumman, Raytheon, BAE Systems, Sikorsky, Beechcraft, Pilatus, Zeppelin NT, Riva
      Aquarama, Beneteau, Bavaria yacht, Azimut yacht, Sunseeker, Evinrude, Sea-Doo, Ski-Doo, Polaris RZR, Brompton,
      Bianchi bicycle, Cannondale, Colnago, Pinarello, Cervélo, Schwinn, Raleigh Chopper, BMX Mongoose, Shimano,
      Campagnolo, SRAM, Segway, Thule, Continental tyres, Hankook, Yokohama tyres, Bosal, Recaro, Brembo, Momo
      steering wheel, Sparco, STP oil, Avis rental, Sixt, Europcar, BlaBlaCar, Didi taxi, Waymo
    `,
  },
  {
    kind: 'brand',
    source: 'Makers of cars, motorcycles, lorries, aircraft, ships and bicycles: names made of ordinary words',
    capitals: true,
    names: `
      Toyota = Land Cruiser, Jeep Renegade, Proton Saga, Great Wall Motors, Lucid Motors, Dodge Viper, Chevrolet =
      Corvette Stingray, Checker cab, Ford Model A, Triumph motorcycle, Zero Motorcycles, MAN lorry, Bobcat loader,
      General Dynamics, Bell helicopter, Piper Cub, Cirrus aircraft, Diamond Aircraft, Specialized bike, Trek bicycle,
      Giant bicycle, Canyon bike, Brooks saddle, Razor scooter, Shell Helix, Red Line oil, Champion spark plug, Hertz
      rental, Enterprise Rent-A-Car, Grab taxi
    `,
  },
]
