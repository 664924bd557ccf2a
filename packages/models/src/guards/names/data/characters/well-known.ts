import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const wellKnownCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'More of film and television, by the holders named above and others',
    names: `
      Lucy van Pelt, Pink Panther cartoon, Road Runner cartoon, Sylvester and Tweety, Yosemite Sam, Elmer Fudd,
      Foghorn Leghorn, Marvin the Martian, Tasmanian Devil Looney Tunes, Speedy Gonzales, Pepe Le Pew, Woody
      Woodpecker, Mr Magoo, Johnny Bravo, Dexters Laboratory, Courage the Cowardly Dog, Ben 10, Samurai Jack,
      Adventure Time, Finn and Jake, Steven Universe, Regular Show, Gravity Falls, Phineas and Ferb, Perry the
      Platypus, Inspector Gadget, He-Man = Heman, Skeletor, She-Ra, ThunderCats, Voltron, Power Rangers = Power
      Ranger, Captain Planet, Danny Phantom, Jimmy Neutron, Fairly OddParents, Rugrats, Hey Arnold, Invader Zim,
      Beavis and Butt-Head, American Dad, Bobs Burgers, Archer Sterling, Stewie Griffin, Lois Griffin, Krusty the
      Clown, Ned Flanders, Milhouse, Apu Nahasapeemapetilon, Mr Burns, Bender Rodriguez, Zoidberg, Rick Sanchez, Morty
      Smith, Stan Marsh, Kyle Broflovski, Kenny McCormick, Sandy Cheeks, Mr Krabs, Plankton SpongeBob, Danger Mouse,
      Postman Pat, Wallace and Gromit = Wallace & Gromit, Shaun the Sheep, Fireman Sam, Noddy and Big Ears, Peter Pan
      Disney, Captain Hook, Aladdin Disney, Princess Jasmine, Pocahontas Disney, Rapunzel Disney, Tiana Disney, Snow
      White Disney, Anna and Elsa = Elsa and Anna, Queen Elsa, Kristoff and Sven, Lilo Pelekai, Experiment 626,
      Cheshire Cat Disney, Jiminy Cricket, Pinocchio Disney, Chip and Dale, Huey Dewey and Louie, Darkwing Duck, Scar
      Lion King, Rafiki, Zazu, Ursula Disney, King Triton, Jafar, Iago Disney, Gaston Disney, Lumiere and Cogsworth,
      Mrs Potts, Quasimodo Disney, Edna Mode, Frozone, Jack-Jack Parr, Mr Potato Head = Mr. Potato Head, Slinky Dog,
      Sulley and Mike = James P Sullivan, Remy Ratatouille = Ratatouille Remy, Carl Fredricksen, Merida Brave, Inside
      Out Joy, Sadness Inside Out, Tow Mater, Luca Pixar, Turning Red, Nick Wilde, Hiccup and Toothless, Po Kung Fu
      Panda, Donkey and Shrek = Shrek and Donkey, Princess Fiona, Lord Farquaad, Puss in Boots Shrek, Megamind, Trolls
      Poppy, Boss Baby, Madagascar Alex, King Julien, Scrat = Scrat squirrel, Manny the Mammoth, Ice Age Sid,
      Despicable Gru, Kevin Stuart and Bob, Secret Life of Pets, Hotel Transylvania, Coraline = Coraline Jones, Corpse
      Bride Emily, Sally Skellington, Oogie Boogie, Gru and the minions, Gizmo gremlin = Gremlins Gizmo, Chucky Childs
      Play, Michael Myers, Norman Bates, Annabelle Conjuring, Ghostbusters Slimer, Stay Puft, Ellen Ripley, Sarah
      Connor, John Wick, Ethan Hunt, Jason Bourne, Katniss, Jack Torrance, Tyler Durden, Tony Montana, Vito Corleone =
      Don Corleone, Travis Bickle, Ivan Drago, Apollo Creed, Ace Ventura, Austin Powers, Dr Evil, Ron Burgundy, The
      Big Lebowski, Jules Winnfield, Vincent Vega, Beatrix Kiddo, Hans Landa, Django Unchained, Maximus Decimus,
      Neytiri, Jake Sully, Paul Atreides, Furiosa, Mad Max, Snake Plissken, Judge Dredd, Barbarella, Flash Gordon,
      Buck Rogers, Lone Ranger, Dick Tracy, Hellboy, Blade vampire hunter, V for Vendetta = Guy Fawkes mask V,
      Rorschach Watchmen, Doctor Manhattan = Dr Manhattan, The Mask Stanley Ipkiss, Kick-Ass movie, Walter White,
      Jesse Pinkman, Saul Goodman, Tony Soprano, Don Draper, Michael Scott, Dwight Schrute, Sheldon Cooper, Chandler
      Bing, Rachel Green, Joey Tribbiani, Phoebe Buffay, Monica Geller, Ross Geller, Barney Stinson, Leslie Knope, Ron
      Swanson, Jack Bauer, Fox Mulder, Dana Scully, Buffy Summers = Buffy the Vampire Slayer, Xena, MacGyver, Magnum
      PI, Columbo, Inspector Clouseau, Hercule Poirot, Tyrion Lannister, Cersei Lannister, Arya Stark, Sansa Stark,
      Ned Stark, Iron Throne, Jaime Lannister, Khal Drogo, Eleven Stranger Things, Steve Harrington, Vecna,
      Homelander, Starlight The Boys, Billy Butcher, The Mandalorian, Din Djarin, Tommy Shelby, Peaky Blinders,
      Geralt, Ciri, Yennefer, Sabrina the Teenage Witch, Eddie Munson, Samara Ring, Jigsaw Saw, Billy the puppet,
      M3GAN, Bert and Ernie, Count von Count, Fozzie Bear, Gonzo Muppet, Animal Muppet, Statler and Waldorf, Fraggle
      Rock, Barney the Dinosaur, Alf alien sitcom, Mork and Mindy, KITT Knight Rider = Knight Rider, A-Team van,
      DeLorean time machine, Ecto-1, Optimus, Bumblebee Transformer, Starscream, Soundwave Transformer, Mechagodzilla,
      King Ghidorah, Mothra, Predator Yautja, Facehugger, T-800, T-1000, Agent Smith, Trinity Matrix, Morpheus Matrix,
      HAL 9000, Robby the Robot, R.O.B., Marvin the Paranoid Android, TARDIS = Tardis, Cyberman = Cybermen, Weeping
      Angels Doctor Who, Tenth Doctor, Data Star Trek, Worf, Klingon, Vulcan salute Spock, Captain Janeway, Borg cube,
      Jean-Luc Picard, James T Kirk
    `,
  },
  {
    kind: 'character',
    source: 'More of film and television, by the holders named above and others: names made of ordinary words',
    capitals: true,
    names: `
      King of the Hill, Seven of Nine
    `,
  },
  {
    kind: 'character',
    source: 'More of Marvel and DC',
    names: `
      Bruce Banner, Steve Rogers, Bucky Barnes, Winter Soldier, Black Panther TChalla = TChalla, Loki Laufeyson,
      Valkyrie Marvel, Nick Fury, Hawkeye Clint Barton = Clint Barton, Falcon Sam Wilson, Vision Marvel, Wanda
      Maximoff, Pietro Maximoff, Quicksilver Marvel, Carol Danvers, Ms Marvel, Kamala Khan, Ghost Rider, Jessica
      Jones, Luke Cage, Iron Fist Marvel, The Punisher, Frank Castle, Elektra Marvel, Bullseye Marvel, Kingpin Marvel,
      Drax the Destroyer, Yondu, Ego Marvel, Adam Warlock, Eternals, Shang-Chi, Namor, Galactus, Mister Fantastic = Mr
      Fantastic, Reed Richards, Invisible Woman Sue Storm, Human Torch Marvel, Johnny Storm, The Thing Ben Grimm,
      Norman Osborn, Carnage Marvel, Venom symbiote, Eddie Brock, Mysterio, Sandman Marvel, Kraven, Rhino Marvel,
      Electro Marvel, J Jonah Jameson, Mary Jane Watson, Gwen Stacy, Aunt May Parker, Professor X, Charles Xavier,
      Jean Grey, Cyclops X-Men, Scott Summers, Storm X-Men, Rogue X-Men, Gambit X-Men, Nightcrawler X-Men, Beast
      X-Men, Colossus X-Men, Sabretooth, Cable Marvel, Domino Marvel, Psylocke, Kitty Pryde, Juggernaut X-Men,
      Sentinel X-Men, Magneto, Ultron, Red Skull, MODOK, Agatha Harkness, Kang the Conqueror, Squirrel Girl, Rocket
      and Groot, Peter Quill, Mantis Marvel, Infinity Gauntlet, Captain America shield, Dick Grayson, Alfred
      Pennyworth, Commissioner Gordon Batman, Two-Face, Mr Freeze, Bane Batman, Riddler = The Riddler, Penguin Batman,
      Oswald Cobblepot, Scarecrow Batman, Ras al Ghul, Deathstroke, Batwoman, Robin Boy Wonder, Damian Wayne, Arkham
      Asylum, Lois Lane, General Zod, Doomsday Superman, Brainiac, Krypto the Superdog = Krypto, Kara Danvers, Diana
      Prince, Steve Trevor, Cheetah DC, Hal Jordan, Barry Allen, Reverse Flash, Green Arrow, Oliver Queen, Black
      Canary, Zatanna, John Constantine, Martian Manhunter, Hawkgirl, Hawkman, Shazam, Billy Batson, Blue Beetle DC,
      Cyborg DC, Starfire, Raven Teen Titans, Beast Boy, Peacemaker John Cena, Bizarro, Mera Aquaman, Black Manta,
      Jonah Hex, Lobo DC, Static Shock
    `,
  },
  {
    kind: 'character',
    source: 'More of games',
    names: `
      Bowser, Yoshi, Toad Mario, Princess Daisy, Rosalina, Wario, Waluigi, Diddy Kong, Link Hyrule, Ganondorf, Ganon,
      Kirby Nintendo, Meta Knight, King Dedede, Star Fox = Fox McCloud, Captain Falcon, Ness Earthbound, Isabelle
      Animal Crossing, Tom Nook, Inkling Splatoon, Pikmin, Marth Fire Emblem, Bayonetta, Charmander, Ivysaur,
      Venusaur, Blastoise, Wartortle, Meowth, Psyduck, Gyarados, Magikarp, Dragonite, Mew Pokemon, Raichu, Vulpix,
      Cubone, Ditto Pokemon, Lapras, Arcanine, Machamp, Alakazam, Slowpoke, Togepi, Lucario, Greninja, Gardevoir,
      Rayquaza, Umbreon, Espeon, Vaporeon, Jolteon, Flareon, Sylveon, Piplup, Mimikyu, Team Rocket, Misty Pokemon,
      Pokeball, Tails Sonic = Miles Tails Prower, Knuckles the Echidna, Shadow the Hedgehog, Amy Rose, Dr Robotnik, Ms
      Pac-Man, Q*bert, Frogger, Bomberman, Proto Man, Ryu Street Fighter, Ken Masters, Guile Street Fighter, Blanka, M
      Bison, Zangief, Dhalsim, Cammy Street Fighter, Akuma, Scorpion Mortal Kombat, Sub-Zero, Raiden Mortal Kombat,
      Liu Kang, Mortal Kombat, Tekken, Jin Kazama, Heihachi, Soulcalibur, Solid Snake = Metal Gear Solid, Big Boss
      Metal Gear, Leon Kennedy = Leon S Kennedy, Jill Valentine, Chris Redfield, Albert Wesker, Claire Redfield, Lady
      Dimitrescu, Ada Wong, Nemesis Resident Evil, Dante Devil May Cry = Devil May Cry, Phoenix Wright, Monster Hunter
      Rathalos, Tifa Lockhart = Tifa, Aerith, Squall Leonhart, Chocobo, Moogle, Noctis, Lightning Final Fantasy,
      Kingdom Hearts, Sora Kingdom Hearts, Dragon Quest Slime, 2B Nier = NieR Automata, Master Chief, Cortana, Marcus
      Fenix, Gears of War, Halo Spartan, Kratos, Aloy, Nathan Drake, Ellie The Last of Us = Last of Us, Joel Miller,
      Ratchet and Clank = Ratchet & Clank, Jak and Daxter, Sly Cooper, Sackboy, Astro Bot, Spyro the Dragon = Spyro,
      Banjo-Kazooie, Conker's Bad Fur Day = Conker Bad Fur Day, Rayman, Rabbids, Ezio Auditore, Altair Ibn-LaAhad, Sam
      Fisher, Vault Boy, Fallout Pip-Boy = Pip-Boy, Dragonborn Skyrim, Doom Slayer, Doomguy, BJ Blazkowicz, Duke
      Nukem, Gordon Freeman, GLaDOS, Companion Cube, Chell Portal, Heavy Team Fortress, Dota 2, Counter-Strike, Left 4
      Dead, BioShock Big Daddy = Big Daddy BioShock, Commander Shepard, Garrus Vakarian, Dragon Age Solas, Arthur
      Morgan, John Marston, Niko Bellic, CJ San Andreas, Trevor Philips, Max Payne, Agent 47, Johnny Silverhand,
      Tracer Overwatch, D.Va, Widowmaker, Winston Overwatch, Reinhardt Overwatch, Genji, Hanzo Overwatch, Jinx Arcane,
      Vi Arcane, Ahri, Teemo, Yasuo, Lux League of Legends, Diablo Lilith, Sylvanas Windrunner, Illidan, Arthas, Lich
      King, Sarah Kerrigan, Murloc, Steve Minecraft = Minecraft Steve, Creeper Minecraft, Enderman, Ender Dragon,
      Huggy Wuggy = Huggie Wuggie, Poppy Playtime, Sans Undertale, Undertale, Papyrus Undertale, Cuphead, Mugman,
      Hollow Knight, Shovel Knight, Stardew Valley, Plants vs Zombies, Clash of Clans, Clash Royale, Subway Surfers,
      Temple Run, Fall Guys, Apex Legends, Valorant, Raiden Shogun, Hu Tao, Zhongli, Paimon, Honkai Star Rail,
      Malenia, Ranni, Solaire of Astora, Bloodborne Hunter, Dark Souls, Sekiro, Alduin, Bendy Ink Machine, Springtrap,
      Baldi, Sackgirl, Earthworm Jim, Cut the Rope Om Nom, Garrys Mod, The Sims Plumbob, Carmen Sandiego, Leisure Suit
      Larry, Guybrush Threepwood, Monkey Island, Parappa the Rapper, Katamari Damacy, Goomba, Koopa Troopa, Boo Mario,
      Chain Chomp, Bullet Bill, Master Sword, Triforce, Sheikah
    `,
  },
  {
    kind: 'character',
    source: 'More Japanese animation and comics',
    names: `
      Gohan, Piccolo Dragon Ball, Frieza, Majin Buu, Broly, Trunks Dragon Ball, Bulma, Krillin, Super Saiyan, Master
      Roshi, Kakashi = Kakashi Hatake, Sakura Haruno, Itachi = Itachi Uchiha, Madara Uchiha, Hinata Hyuga, Gaara,
      Luffy, Roronoa Zoro, Nami One Piece, Sanji, Nico Robin, Tony Tony Chopper, Portgas D Ace, Straw Hat Pirates,
      Ichigo Kurosaki, Rukia Kuchiki, Eren Yeager = Eren Jaeger, Mikasa = Mikasa Ackerman, Armin Arlert, Colossal
      Titan, Light Yagami, Ryuk, L Death Note, Misa Amane, Edward Elric, Alphonse Elric, Fullmetal Alchemist, Gon
      Freecss, Killua = Killua Zoldyck, Hisoka, Kurapika, Hunter x Hunter, Saitama, One Punch Man, Genos, Tatsumaki,
      Izuku Midoriya, Deku, Katsuki Bakugo = Bakugo, Shoto Todoroki, All Might, Ochaco Uraraka, Zenitsu, Inosuke,
      Rengoku, Muzan, Satoru Gojo = Gojo Satoru, Yuji Itadori, Sukuna, Megumi Fushiguro, Jujutsu Kaisen, Denji
      Chainsaw Man = Chainsaw Man, Makima, Power Chainsaw Man, Pochita, Spy x Family, Anya Forger, Loid Forger, Yor
      Forger, Frieren, Lelouch, Code Geass, Kirito, Asuna, Sword Art Online, Rem Re Zero, Emilia Re Zero, Konosuba,
      Megumin, Kaguya-sama, Marin Kitagawa, Zero Two = Zero Two Darling in the Franxx, Rei Ayanami, Asuka Langley =
      Asuka Langley Soryu, Shinji Ikari, EVA-01 = EVA Unit 01, Usagi Tsukino, Sailor Mars, Sailor Jupiter, Sailor
      Venus, Tuxedo Mask, Cardcaptor Sakura, Kinomoto Sakura, Inuyasha, Ranma, Sesshomaru, Vash the Stampede, Spike
      Spiegel, Faye Valentine, Motoko Kusanagi, Ghost in the Shell, Akira Kaneda = Kaneda Akira = Kaneda bike, Lupin
      III, Kenshiro, Jotaro Kujo, Dio Brando, Giorno Giovanna, JoJos Bizarre Adventure, Guts Berserk, Griffith
      Berserk, Alucard Hellsing, Yugi Muto = Yu-Gi-Oh, Blue-Eyes White Dragon, Dark Magician, Agumon, Digimon,
      Beyblade, Crayon Shin-chan = Shin-chan, Conan Edogawa, Sazae-san, Anpanman, Nobita, My Melody, Keroppi,
      Badtz-Maru, Pompompurin, Aggretsuko, Sanrio, Rilakkuma, Sumikko Gurashi, Catbus, No-Face Spirited Away,
      Kaonashi, Chihiro Spirited Away, San Princess Mononoke, Ashitaka, Haku dragon Spirited Away, Jiji Kikis
      Delivery, Calcifer, Howl Pendragon, Ponyo, Nausicaa, Porco Rosso, Soot sprites Totoro, Kagamine Rin, Megurine
      Luka, Gawr Gura, Haruhi Suzumiya, Madoka Kaname, Homura Akemi, Shinobu Kocho, Killer Queen JoJo, Violet
      Evergarden, Speed Racer, Mazinger Z, Kamen Rider, Gamera, Molang, Pucca, Kakao Friends, Line Friends Brown,
      Pororo, Masha and the Bear, Cheburashka, Nu pogodi, Barbapapa, Babar the Elephant, Madeline picture book, Lucky
      Luke, Spirou, Marsupilami, Corto Maltese, Mafalda, Mortadelo, Idefix, Captain Haddock, Snowy Tintin, Smurfs,
      Gargamel, Maya the Bee, Pippi Longstocking, Nijntje, Little Prince Saint-Exupery, Elmer the Patchwork Elephant,
      Curious George, Clifford the Big Red Dog, Arthur aardvark, Berenstain Bears, Captain Underpants, Diary of a
      Wimpy Kid, Percy Jackson, Artemis Fowl, Matilda Wormwood, BFG Roald Dahl, Peter Rabbit Beatrix, Stuart Little,
      Stickman Gruffalo, Room on the Broom, Rainbow Fish, Thomas and Friends, Bluey and Bingo, Blippi, Peppa, Chase
      Paw Patrol, Ryder Paw Patrol, Ninjago, Bionicle, Polly Pocket, Bratz, Monster High, American Girl doll,
      Strawberry Shortcake doll, Rainbow Brite, Teddy Ruxpin, Trolls doll, Garbage Pail Kids, Mr Men, Little Miss
      Sunshine, Gumby, Pillsbury Doughboy, Mr Peanut, Chester Cheetah, Geico Gecko, Green Giant, Jolly Green Giant,
      Kool-Aid Man, Chiquita lady, Duolingo owl, Android robot, Clippy, Pepe the Frog = Pepe Frog, Grumpy Cat, Nyan
      Cat, Trollface, Siren Head, Skibidi Toilet, Wojak, Among Us
    `,
  },
  {
    kind: 'character',
    source: 'More Japanese animation and comics: names made of ordinary words',
    capitals: true,
    names: `
      Where the Wild Things Are
    `,
  },
]
