import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const comicsCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'Marvel, DC, Image, Dark Horse, and comics of Belgium, France, Italy and elsewhere',
    names: `
      Spider-Man = Spidey = Friendly neighborhood Spider-Man = Spider-Man 2099, Spider-Men, Miguel O'Hara, Spider-Ham,
      Spider-Punk, Spider-Woman, Iron Man = Iron Man Mark 42, James Rhodes, Pepper Potts, Happy Hogan, Captain America
      = Capt America, Peggy Carter, Captain Carter, Winter Soldier = Winter Soldier Bucky, The Incredible Hulk, Red
      Hulk, Yelena Belova, Hawkeye Clint Barton = Clint Barton Hawkeye, Kate Bishop = Kate Bishop Hawkeye, Avengers
      Assemble = Avengers Endgame, Avengers Tower, Infinity War Thanos, Thanos = Thanos' gauntlet, Infinity Stones,
      Valkyrie Thor, Lady Sif, Korg, Jane Foster Thor, Dr Stephen Strange = Stephen Strange, Dormammu, America Chavez,
      T Challa, Shuri, Okoye, Killmonger = Erik Killmonger, Dora Milaje, M'Baku, Hank Pym, Scott Lang, Hope van Dyne,
      I am Groot, Teen Groot, Cosmo the Spacedog, Marc Spector, Khonshu, Ironheart, Matt Murdock, Wilson Fisk,
      Punisher skull, Foggy Nelson, Colleen Wing, Danny Rand, Blade Daywalker, Morbius, Kraven = Kraven the Hunter,
      Vulture Spider-Man, Otto Octavius, Doc Ock, Harry Osborn, MJ Watson, Black Cat Felicia Hardy = Felicia Hardy,
      Sinister Six, Madame Web, Fantastic 4, Ben Grimm, Susan Storm = Sue Storm, Victor von Doom = Dr Doom = Dr. Doom,
      Galactus = Galactus Devourer, H.E.R.B.I.E., X-Man, Professor Xavier, Charles Xavier Professor, Ororo Munroe,
      Logan Wolverine, Bobby Drake Iceman, Hank McCoy, Kurt Wagner, Piotr Rasputin, Anna Marie Rogue, Remy LeBeau,
      Jubilee X-Men = Jubilation Lee, Emma Frost, Angel Warren Worthington, Havok, Bishop X-Men, Magik, X-23, Laura
      Kinney, Lady Deathstrike, Mister Sinister, Apocalypse X-Men, En Sabah Nur, Erik Lehnsherr, Raven Darkholme,
      Sabretooth = Sabertooth X-Men, Toad X-Men, Pyro X-Men, Deadpool = Lady Deadpool, Wade Wilson, Dogpool, Negasonic
      Teenage Warhead, Cable Deadpool, Legion X-Men, Inhumans Black Bolt, Medusa Inhumans, Lockjaw Inhumans, US Agent,
      Baron Zemo, Agent Coulson, Phil Coulson, Maria Hill, Agents of SHIELD, Silver Sable, Beta Ray Bill, Gorr the God
      Butcher, Uatu, Man-Thing, Werewolf by Night, Johnny Blaze, Alpha Flight, Superman = Superman's cape = Man of
      Steel Superman, Kal-El, Kryptonite, Jimmy Olsen, Lexcorp, Bat-signal, Batcave, Batmobile = Bat Mobile, Jason
      Todd, Tim Drake, Barbara Gordon, Cassandra Cain, Stephanie Brown, Batwing, Batman and Robin, Harley Quinn =
      Harleen Quinzel, Pamela Isley, Selina Kyle, Penguin Gotham, Edward Nygma, Harvey Dent, Victor Zsasz, Bane Dark
      Knight, Talia al Ghul, Clayface, Killer Croc, Man-Bat, Solomon Grundy, Gotham = Gotham Knights = Gotham skyline,
      Diana of Themyscira, Themyscira, Lasso of Truth, Ares Wonder Woman, Aquaman = Aqua Man, Arthur Curry, Atlantis
      Aquaman, The Flash Barry, Wally West, Gorilla Grodd, Captain Cold, Zoom Flash, Green Lantern Corps = John
      Stewart Green Lantern, Kyle Rayner, Guy Gardner, Sinestro, Larfleeze, Cyborg Victor Stone = Victor Stone, J'onn
      J'onzz, Captain Marvel = Captain Marvel Shazam, Dr Fate, Zatanna = Zatanna Zatara, Etrigan, Mister Miracle, Big
      Barda, Orion New Gods, Apokolips, Mongul, Mister Mxyzptlk = Mxyzptlk, Super Boy Conner Kent = Superboy, Legion
      of Super-Heroes, Booster Gold, Blue Beetle Jaime Reyes = Jaime Reyes, The Atom Ray Palmer, Metamorpho, Doom
      Patrol, Amanda Waller, Rick Flag, Captain Boomerang, Bloodsport, Deadshot, Starfire = Starfire Teen Titans,
      Koriand'r, Terra Teen Titans, Trigon, Slade Wilson, Miss Martian, Artemis Crock, Watchmen Rorschach, Ozymandias
      Watchmen, The Comedian Watchmen, Nite Owl, Sandman Morpheus, Dream of the Endless, Death of the Endless,
      Hellblazer, Preacher Jesse Custer = Jesse Custer, Spawn McFarlane = Al Simmons Spawn, Witchblade, Savage Dragon,
      Hellboy = Hell boy = Hellboy's fist, Abe Sapien, Usagi Yojimbo, Bone Jeff Smith, Fone Bone, Saga Alana Marko,
      Umbrella Academy, The Maxx, Madman Allred, Grendel Wagner, Astro City, Lumberjanes, Archie comics, Josie
      Pussycats, Sabrina Spellman, Salem Saberhagen, Vampirella, Kato Green Hornet, The Phantom Lee Falk = Phantom Lee
      Falk, Mandrake the Magician, Prince Valiant, Terry and the Pirates, Steve Canyon, Little Orphan Annie, Krazy
      Kat, Little Nemo Slumberland, Little Nemo in Slumberland, Katzenjammer Kids, Blondie Dagwood, Dagwood Bumstead,
      Beetle Bailey, Hagar the Horrible = Hägar the Horrible, Hi and Lois, Dennis Mitchell, Doonesbury, Bloom County,
      Dilbert, Dogbert, Calvin and Hobbes = Calvin & Hobbes, Garfield cat = Garfeild = Garfields, Odie Garfield, Jon
      Arbuckle, Snoopy = Snoopy and Woodstock = Snoopy's doghouse, Snoopy = Snoppy, Linus van Pelt, Pearls Before
      Swine, xkcd, Cyanide and Happiness, Oglaf, Homestuck, Heartstopper = Nick and Charlie Heartstopper, Lore
      Olympus, Tower of God Bam, Sung Jin-woo, Omniscient Reader, Asterix = Asterix the Gaul, Getafix, Panoramix,
      Cacofonix, Vitalstatistix, Tintin = Tintin and Snowy = Tin Tin, Professor Calculus Tintin, Thomson and Thompson,
      Bianca Castafiore, Smurfs = The Smurfs, Smurf village, Gargamel = Gargamel and Azrael, Lucky Luke = Lucky Luke
      and Jolly Jumper, Jolly Jumper, Rantanplan, Dalton Brothers Lucky Luke, Gaston Lagaffe, Spirou = Spirou and
      Fantasio, Boule et Bill = Boule and Bill, Blake and Mortimer, Largo Winch, Thorgal, Valérian and Laureline =
      Valerian and Laureline, Blacksad, Diabolik, Dylan Dog, Tex Willer, Martin Mystère, Topolino, Valentina Crepax,
      Druuna, Persepolis Satrapi, Titeuf, Le Petit Nicolas = Petit Nicolas, Iznogoud, Léonard le génie, Les Tuniques
      Bleues, Yoko Tsuno, Suske en Wiske, Spike and Suzy, Jommeke, Nero comic Sleen, Rik Ringers, Jip en Janneke,
      Werner Brösel, Fix und Foxi, Nick Knatterton, Vater und Sohn Plauen, Das kleine Arschloch, Mosaik Digedags,
      Patoruzú, Cebolinha, Superlópez, Modesty Blaise, Rogue Trooper, Judge Anderson, Halo Jones, Garth strip, Andy
      Capp, Fred Basset, Footrot Flats, Nemesis the Warlock, Kick-Ass comic, Dave Lizewski, Hit-Girl, Silk Spectre,
      Bigby Wolf, Betty and Veronica, Nancy and Sluggo, Brenda Starr, Li'l Abner, Daisy Mae, Pogo Possum, Marmaduke
      Great Dane, Nermal, Franklin Peanuts, Beryl the Peril, Korky the Cat, Roy of the Rovers, Sláine, Strontium Dog,
      Judge Death, Ratcatcher 2, Polka-Dot Man, Blue Beetle Jaime, Jaime Reyes, Jessica Cruz, Deadman DC, Cheetah
      Wonder Woman, Queen Mera, Red Hood Jason, Arkham Red Hood, Ventriloquist and Scarface, Mad Hatter Batman, Mr
      Mxyzptlk, Bizarro Superman, Metallo Superman, Parasite DC, Fortress of Solitude, Perry White, Lana Lang, Ma and
      Pa Kent, Jonathan Kent, Starro, Amazo, Vandal Savage, Despero, Granny Goodness, Steppenwolf DC, Lady Shiva,
      Batwoman Kate Kane, Kate Kane, Huntress Helena, Helena Bertinelli, Court of Owls, Terry McGinnis, Batman Beyond,
      Trigon DC, Hive Five, Silkie Teen Titans, Terra Markov, Kon-El, Conner Kent, Impulse Bart Allen, Bart Allen,
      Hippolyta, Donna Troy, Cassie Sandsmark, Circe DC, Hela Thor, Heimdall Thor, Janet van Dyne, Monica Rambeau,
      Wenwu, Xu Xialing, Razor Fist, Ikaris, Kingo, Makkari, Druig, Ronan the Accuser, Ego the Living Planet, Angel
      X-Men, Warren Worthington, Elektra Natchios, Moon Girl and Devil Dinosaur, Riri Williams, Maya Lopez, Sylvie
      Laufeydottir, Miss Minutes, Thunderbolts Marvel, Black Cat Felicia, Felicia Hardy, Rhino Spider-Man, Shocker
      Spider-Man, Ned Leeds, Betty Brant, Flash Thompson, Silk Cindy Moon, Cindy Moon, Ben Reilly, Morlun, Prowler
      Aaron Davis, Aaron Davis, Knull, Toxin symbiote, Agent Venom, Fin Fang Foom, Volstagg, Malekith, Surtur, Korg
      and Miek, Skurge Executioner, Destroyer armor Thor, Darcy Lewis, Ulysses Klaue, Zuri Wakanda, Everett Ross,
      Thaddeus Ross, Thunderbolt Ross, Justin Hammer, Whiplash Ivan Vanko, Ivan Vanko, Obadiah Stane, Aldrich Killian,
      Trevor Slattery, Hulkbuster, Rescue armor Pepper, Karnak Inhuman, Black Bolt, Medusa Inhuman, Lockjaw Inhuman,
      Ghost Rider Robbie, Robbie Reyes, Doctor Voodoo, Clea Strange, Baron Mordo, Shuma-Gorath, Night Thrasher,
      Speedball Marvel, Wiccan and Hulkling, Cassie Lang, Mister Negative, Silver Samurai, Omega Red, Callisto Marvel,
      Forge X-Men, Havok X-Men, Polaris X-Men, Banshee X-Men, Dazzler X-Men, Longshot X-Men, Daken, Stryfe Marvel,
      Mojo X-Men, Nimrod Sentinel, Bolivar Trask, Krakoa, Joe Dalton, Averell Dalton, The Dalton brothers, Achille
      Talon, Cubitus Dupa, Boule & Bill, Zagor, Nathan Never, Lupo Alberto, Cocco Bill, Kiekeboe, De Kiekeboes,
      Lambik, Olivier B Bommel, Heer Bommel, Tom Poes, Dikkie Dik, Pluk van de Petteflet, Yakari, Le Chat Geluck, Les
      Bidochon, Bécassine, Pif et Hercule, Pif le chien, Placid et Muzo, Lanfeust de Troy, Buck Danny, Michel
      Vaillant, Tif et Tondu, Benoît Brisefer, Johan and Peewit, Johan et Pirlouit, Buddy Longway, Lieutenant
      Blueberry, Bernard Prince, Kid Paddle, Billy and Buddy, Mort and Phil, Capitán Trueno, Esther y su mundo,
      Nagraj, Professor Calculus, Cuthbert Calculus, Professor Tournesol, Captain Archibald Haddock, Marlinspike Hall,
      Moulinsart, Rastapopoulos, Jolyon Wagg, Chang Tintin, Abraracourcix, Assurancetourix, Ordralfabetix, Impedimenta
      Asterix, Geriatrix, Cleopatra Asterix, Fulliautomatix, Unhygienix, Seccotine, Zorglub, Count of Champignac,
      Pacôme de Champignac, Prunelle Lagaffe, Mademoiselle Jeanne, Asterios Polyp, Bone Thorn, Thorn Harvestar,
      Cerebus the Aardvark, Groo the Wanderer, Concrete Chadwick, Nexus Steve Rude, Grendel Matt Wagner, Sandman Dream
      of the Endless, Lucifer Vertigo, Spider Jerusalem, Yorick Brown, Marko and Alana, Marko Saga, Nimona Stevenson,
      Nick and Charlie Heartstopper, Persepolis comic, Maus Spiegelman, Snotgirl, Locke and Key, Locke & Key,
      Something is Killing the Children, Erica Slaughter, Radiant Black, Battle Chasers, Fathom Aspen, Lady Mechanika,
      Darkness Jackie Estacado, Youngblood Liefeld, Shadowhawk, WildC.A.T.s comic, Wildcats Grifter, Gen13, Bloodshot
      Valiant, X-O Manowar, Ninjak, Faith Herbert, Quantum and Woody, The Goon comic, Lobster Johnson, B.P.R.D., Liz
      Sherman, Barbalien, Black Hammer comic, Rocketeer Cliff Secord, Cliff Secord, The Spirit Eisner, Doc Savage,
      Green Hornet, Zenith 2000 AD, Axel Pressbutton, Captain Britain, Marvelman, Miracleman
    `,
  },
  {
    kind: 'character',
    source:
      'Marvel, DC, Image, Dark Horse, and comics of Belgium, France, Italy and elsewhere: names made of ordinary words',
    capitals: true,
    names: `
      Ancient One, Moon Knight, Misty Knight, Dark Phoenix, Omega Red, Black Bolt, John Walker, Daily Planet, The Dark
      Knight, Dark Knight, Court of Owls, Ocean Master, Kid Flash, Hawkgirl = Hawk Girl, Doctor Fate, Swamp Thing =
      Swampthing, Power Girl = Powergirl, Plastic Man, Elongated Man, Animal Man, King Shark, Killer Frost, Young
      Justice, The Tick, Sin City, Green Hornet, Family Circus, Opus the Penguin, The Far Side, Peppermint Patty, Get
      Fuzzy, Penny Arcade, Solo Leveling, Spy vs Spy, Calendar Man, Weather Wizard, Mad Stan, Mole Man, Scarlet
      Spider, Living Tribunal, Iron Monger, Ace Trucking
    `,
  },
]
