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
      Spider-Man = Spidey, Spider-Man 2099, Miguel O'Hara, Iron Man = Iron Man Mark 42, James Rhodes, Pepper Potts,
      Captain America = Capt America, Peggy Carter, The Incredible Hulk, Yelena Belova, Hawkeye Clint Barton = Clint
      Barton Hawkeye, Kate Bishop = Kate Bishop Hawkeye, Infinity War Thanos, Thanos = Thanos' gauntlet, Valkyrie
      Thor, Lady Sif, Korg, Jane Foster Thor, Dr Stephen Strange = Stephen Strange, Dormammu, America Chavez, T
      Challa, Shuri, Okoye, Killmonger = Erik Killmonger, Dora Milaje, M'Baku, Hank Pym, Scott Lang, Hope van Dyne, I
      am Groot = Teen Groot, Cosmo the Spacedog, Marc Spector, Khonshu, Ironheart, Matt Murdock, Wilson Fisk, Punisher
      skull, Danny Rand, Blade Daywalker, Morbius, Kraven = Kraven the Hunter, Otto Octavius, Doc Ock, Harry Osborn,
      MJ Watson, Black Cat Felicia Hardy = Felicia Hardy, Ben Grimm, Susan Storm, Victor von Doom = Dr Doom = Dr.
      Doom, Galactus = Galactus Devourer, Professor Xavier = Charles Xavier Professor, Ororo Munroe, Logan Wolverine,
      Hank McCoy, Kurt Wagner, Piotr Rasputin, Anna Marie Rogue, Remy LeBeau, Emma Frost, Angel Warren Worthington,
      Havok, Magik, X-23, Laura Kinney, Lady Deathstrike, En Sabah Nur, Erik Lehnsherr, Raven Darkholme, Sabretooth =
      Sabertooth X-Men, Pyro X-Men, Deadpool = Lady Deadpool, Wade Wilson, Dogpool, Negasonic Teenage Warhead, Cable
      Deadpool, Inhumans Black Bolt, Medusa Inhumans, Lockjaw Inhumans, Baron Zemo, Agent Coulson = Phil Coulson, Gorr
      the God Butcher, Uatu, Kal-El, Kryptonite, Jimmy Olsen, Lexcorp, Batcave, Jason Todd, Tim Drake, Barbara Gordon,
      Cassandra Cain, Stephanie Brown, Batwing, Harley Quinn = Harleen Quinzel, Pamela Isley, Selina Kyle, Penguin
      Gotham, Edward Nygma, Harvey Dent, Victor Zsasz, Talia al Ghul, Clayface, Killer Croc, Solomon Grundy, Gotham =
      Gotham Knights = Gotham skyline, Diana of Themyscira, Themyscira, Arthur Curry, Atlantis Aquaman, Gorilla Grodd,
      John Stewart Green Lantern, Kyle Rayner, Guy Gardner, Sinestro, Larfleeze, J'onn J'onzz, Captain Marvel =
      Captain Marvel Shazam, Dr Fate, Zatanna = Zatanna Zatara, Swampthing, Etrigan, Big Barda, Orion New Gods,
      Apokolips, Mongul, Mister Mxyzptlk = Mxyzptlk, Powergirl, Super Boy Conner Kent = Superboy, Blue Beetle Jaime
      Reyes = Jaime Reyes, The Atom Ray Palmer, Metamorpho, Amanda Waller, Bloodsport, Deadshot, Starfire = Starfire
      Teen Titans, Koriand'r, Terra Teen Titans, Trigon, Slade Wilson, Artemis Crock, Watchmen Rorschach = Ozymandias
      Watchmen, Nite Owl, Sandman Morpheus, Hellblazer, Preacher Jesse Custer = Jesse Custer, Spawn McFarlane = Al
      Simmons Spawn, Witchblade, Hellboy = Hellboy's fist, Abe Sapien, Usagi Yojimbo, Bone Jeff Smith = Fone Bone,
      Saga Alana Marko, The Maxx, Madman Allred, Grendel Wagner, Astro City, Lumberjanes, Archie comics, Josie
      Pussycats, Sabrina Spellman, Salem Saberhagen, Vampirella, Kato Green Hornet, The Phantom Lee Falk = Phantom Lee
      Falk, Steve Canyon, Little Orphan Annie, Krazy Kat, Little Nemo Slumberland = Little Nemo in Slumberland,
      Katzenjammer Kids, Blondie Dagwood = Dagwood Bumstead, Hagar the Horrible = Hägar the Horrible, Hi and Lois,
      Dennis Mitchell, Doonesbury, Dilbert, Dogbert, Calvin and Hobbes = Calvin & Hobbes, Garfield cat = Garfeild =
      Garfields, Odie Garfield, Jon Arbuckle, Snoopy = Snoopy and Woodstock, Snoppy, Linus van Pelt, xkcd, Oglaf,
      Homestuck, Heartstopper = Nick and Charlie Heartstopper, Lore Olympus, Tower of God Bam, Sung Jin-woo, Asterix =
      Asterix the Gaul, Getafix, Panoramix, Cacofonix, Vitalstatistix, Tintin = Tintin and Snowy, Professor Calculus
      Tintin, Thomson and Thompson, Bianca Castafiore, Gargamel = Gargamel and Azrael, Lucky Luke = Lucky Luke and
      Jolly Jumper, Rantanplan, Dalton Brothers Lucky Luke, Gaston Lagaffe, Spirou = Spirou and Fantasio, Boule et
      Bill = Boule and Bill, Blake and Mortimer, Thorgal, Valérian and Laureline = Valerian and Laureline, Blacksad,
      Diabolik, Dylan Dog, Tex Willer, Martin Mystère, Topolino, Valentina Crepax, Druuna, Persepolis Satrapi, Titeuf,
      Le Petit Nicolas = Petit Nicolas, Iznogoud, Léonard le génie, Les Tuniques Bleues, Yoko Tsuno, Suske en Wiske,
      Spike and Suzy, Jommeke, Nero comic Sleen, Rik Ringers, Jip en Janneke, Werner Brösel, Fix und Foxi, Nick
      Knatterton, Vater und Sohn Plauen, Das kleine Arschloch, Mosaik Digedags, Patoruzú, Cebolinha, Superlópez,
      Modesty Blaise, Judge Anderson, Halo Jones, Garth strip, Andy Capp, Fred Basset, Footrot Flats
    `,
  },
  {
    kind: 'character',
    source:
      'Marvel, DC, Image, Dark Horse, and comics of Belgium, France, Italy and elsewhere: names made of ordinary words',
    capitals: true,
    names: `
      Spider-Man = Spider-Men = Friendly neighborhood Spider-Man, Spider-Ham, Spider-Punk, Spider-Woman, Happy Hogan,
      Captain Carter, Bucky Barnes = Winter Soldier Bucky, Red Hulk, Avengers Assemble = Avengers Endgame = Avengers
      Tower, Infinity Stones, Ancient One, Moon Knight, Foggy Nelson, Misty Knight, Colleen Wing, Vulture Spider-Man,
      Sinister Six, Madame Web, Fantastic 4, Sue Storm, H.E.R.B.I.E., X-Man, Dark Phoenix, Bobby Drake Iceman, Jubilee
      X-Men = Jubilation Lee, Bishop X-Men, Mister Sinister, Apocalypse X-Men, Toad X-Men, Omega Red, Legion X-Men,
      Black Bolt, US Agent, John Walker, Maria Hill, Agents of SHIELD, Silver Sable, Beta Ray Bill, Man-Thing,
      Werewolf by Night, Johnny Blaze, Alpha Flight, Superman = Superman's cape = Man of Steel Superman, Daily Planet,
      Bat-signal, Bat Mobile, The Dark Knight, Dark Knight, Batman and Robin, Bane Dark Knight, Man-Bat, Court of
      Owls, Lasso of Truth, Ares Wonder Woman, Ocean Master, The Flash Barry, Wally West, Kid Flash, Captain Cold,
      Zoom Flash, Green Lantern Corps, Cyborg Victor Stone = Victor Stone, Hawk Girl, Doctor Fate, Swamp Thing, Mister
      Miracle, Power Girl, Legion of Super-Heroes, Booster Gold, Plastic Man, Elongated Man, Animal Man, Doom Patrol,
      King Shark, Rick Flag, Captain Boomerang, Killer Frost, Young Justice, Miss Martian, The Comedian Watchmen,
      Dream of the Endless, Death of the Endless, Savage Dragon, Hellboy = Hell boy, The Tick, Sin City, Umbrella
      Academy, Green Hornet, Mandrake the Magician, Prince Valiant, Terry and the Pirates, Beetle Bailey, Family
      Circus, Bloom County, Opus the Penguin, The Far Side, Snoopy = Snoopy's doghouse, Peppermint Patty, Get Fuzzy,
      Pearls Before Swine, Cyanide and Happiness, Penny Arcade, Solo Leveling, Omniscient Reader, Tintin = Tin Tin,
      Smurfs = Smurf village = The Smurfs, Jolly Jumper, Largo Winch, Rogue Trooper, Nemesis the Warlock
    `,
  },
]
