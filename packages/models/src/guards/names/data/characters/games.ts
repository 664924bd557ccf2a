import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const gamesCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source:
      'Nintendo, Sega, Sony, Microsoft, Capcom, Square Enix, Valve, Blizzard, Riot, Epic, Mojang, Ubisoft, Rockstar, FromSoftware and others',
    names: `
      Super Mario = Super Mario Bros = Mario Brothers = Super Mario World = Super Mario 64, Luigis Mansion = Luigi's
      Mansion, Princess Toadstool, Toadette, Bowser = Bowser Jr, Bowsette, Koopa = Koopas, Koopalings, Lakitu, King
      Boo, Birdo, Petey Piranha, Bob-omb, Wario, Warioware, Donkey Kong = Donkey Kong Country, Dixie Kong, Funky Kong,
      Cranky Kong, King K Rool, Kirby Star Allies, Waddle Dee, Bandana Dee, Toon Link, Hero of Hyrule, Zelda, Breath
      of the Wild, Tears of the Kingdom, Ocarina of Time, Wind Waker, Midna, Urbosa, Mipha, Revali, Daruk, Korok,
      Goron, Hylian Shield = Hylian, Hyrule = Hyrule Castle, Epona horse Link, Samus, Metroid Prime, Ridley Metroid,
      Falco Lombardi, Slippy Toad, F-Zero = Blue Falcon F-Zero, Lucas Earthbound, Punch-Out Little Mac = Little Mac,
      Mii characters, Wii Mii, Wii Fit Trainer, Pit Kid Icarus = Kid Icarus, Palutena, Lucina, Byleth, Edelgard,
      Xenoblade, Shulk, Pyra and Mythra, Tom Nook = Tom Nook and Isabelle, Timmy and Tommy Nook, K.K. Slider, Celeste
      Animal Crossing, Nintendogs, Pikmin = Pikmin Captain Olimar, Captain Olimar, Golden Sun Isaac, Super Smash Bros
      = Smash Bros, Duck Hunt dog, Pikachu = Pika Pika, Pokémon = Pokémon trainer, Charmeleon, Caterpie, Butterfree,
      Weedle, Beedrill, Pidgey, Pidgeot, Rattata, Ekans, Arbok, Sandshrew, Nidoran, Nidoking, Nidoqueen, Clefairy,
      Clefable, Ninetales, Zubat, Golbat, Oddish, Vileplume, Venonat, Diglett, Dugtrio, Golduck, Mankey, Primeape,
      Growlithe, Poliwag, Poliwhirl, Poliwrath, Kadabra, Machop, Machoke, Bellsprout, Tentacool, Geodude, Graveler,
      Ponyta, Rapidash, Slowbro, Magnemite, Farfetch'd, Doduo, Dodrio, Dewgong, Grimer, Shellder, Cloyster, Gastly,
      Drowzee, Kingler, Voltorb, Exeggutor, Marowak, Hitmonlee, Hitmonchan, Lickitung, Koffing, Weezing, Rhyhorn,
      Rhydon, Chansey, Tangela, Kangaskhan, Horsea, Seadra, Goldeen, Staryu, Starmie, Mr Mime, Scyther, Jynx,
      Electabuzz, Magmar, Pinsir, Tauros, Porygon, Omanyte, Kabutops, Aerodactyl, Articuno, Zapdos, Moltres, Dratini,
      Dragonair, Chikorita, Cyndaquil, Totodile, Typhlosion, Feraligatr, Pichu, Togetic, Ampharos, Azumarill, Marill,
      Sudowoodo, Wooper, Quagsire, Unown, Wobbuffet, Steelix, Scizor, Heracross, Teddiursa, Ursaring, Houndoom,
      Tyranitar, Lugia, Celebi, Suicune, Entei, Raikou, Treecko, Sceptile, Torchic, Blaziken, Mudkip, Swampert, Ralts,
      Absol, Salamence, Metagross, Kyogre, Groudon, Jirachi, Deoxys, Turtwig, Chimchar, Infernape, Empoleon, Luxray,
      Garchomp, Glaceon, Leafeon, Dialga, Palkia, Giratina, Darkrai, Arceus, Shaymin, Snivy, Tepig, Oshawott, Zorua,
      Zoroark, Reshiram, Zekrom, Chespin, Fennekin, Froakie, Goodra, Xerneas, Yveltal, Rowlet, Litten, Popplio,
      Incineroar, Decidueye, Lycanroc, Bewear, Solgaleo, Lunala, Grookey, Scorbunny, Sobble, Cinderace, Corviknight,
      Dragapult, Zacian, Sprigatito, Fuecoco, Quaxly, Lechonk, Tinkaton, Pawmi, Koraidon, Miraidon, Professor Oak,
      Nurse Joy, Officer Jenny, Jessie and James Team Rocket, Gary Oak, Pokédex, Eeveelution = Eeveelutions, Sonic the
      Hedgehog = Sonic Hedgehog = Sonic Adventure = Sonic Mania, Sonic and Tails, Eggman = Dr Eggman = Dr. Eggman,
      Knuckles the Echidna = Knuckles Echidna, Miles Prower, Shadow Hedgehog, Rouge the Bat, Chaos Emerald = Chaos
      Emeralds, NiGHTS into Dreams, Alex Kidd, Golden Axe, Yakuza Kazuma Kiryu = Kazuma Kiryu, Goro Majima, Virtua
      Fighter, Shenmue, Ryo Hazuki, Persona 5 = Persona 5 Joker, Ryuji Sakamoto, Ann Takamaki, Morgana Persona, Shin
      Megami Tensei Jack Frost, Pac-Man = Pac-Man ghosts, Blinky Pinky Inky and Clyde, Dig Dug, Galaga, Centipede
      Atari, Asteroids Atari, Missile Command, Pong Atari, Space Invaders game, Lode Runner, Prince of Persia,
      Lemmings game, Worms Armageddon, Bubble Bobble, Bub and Bob, Ghosts n Goblins, Contra Konami, Castlevania =
      Alucard Castlevania, Simon Belmont, Trevor Belmont, James Sunderland, Snake Metal Gear, Raiden Metal Gear, Big
      Boss Snake, Venom Snake, Revolver Ocelot, Psycho Mantis, Death Stranding, Sam Porter Bridges, Zone of the
      Enders, Suikoden, Dance Dance Revolution, Ryu and Ken = Ken and Ryu = Ryu Hadouken, Hadouken, Shoryuken, Chun-Li
      = Chun Lee, Cammy White, E Honda, Vega Street Fighter, Sagat, Balrog = Balrog Street Fighter, Juri Han, Sakura
      Kasugano, Evil Ryu, Blanka = Blanka Street, Mega Man X, Rockman, Zero Mega Man, Dr Wily, Roll Mega Man, Resident
      Evil = Resident Evil Umbrella = Mr X Resident Evil, Umbrella Corporation, Tyrant Mr X, Alcina Dimitrescu =
      Dimitrescu, Karl Heisenberg, Ethan Winters, Licker Resident Evil, Vergil DMC, Dante DMC, Okami Amaterasu,
      Viewtiful Joe, Darkstalkers Morrigan, Morrigan Aensland, Ace Attorney, Miles Edgeworth, Apollo Justice, Palico,
      Rathian, Nargacuga, Dragon's Dogma, Dead Rising Frank West, Strider Hiryu, Final Fantasy VII = Final Fantasy 7,
      FF7, Aerith = Aerith Gainsborough = Aeris, Barret Wallace, Yuffie Kisaragi, Vincent Valentine, Zack Fair,
      Sephiroth = Sephiroth sword, Rinoa Heartilly, Zidane Tribal, Vivi Ornitier = Vivi FF9, Tidus, Yuna FFX = Yuna
      Final Fantasy, Auron FFX, Balthier, Noctis = Noctis Lucis Caelum, Clive Rosfield, Tonberry, Cactuar, Kingdom
      Hearts = Riku Kingdom Hearts, Keyblade, Kairi, Organization XIII, Chrono Trigger, Frog Chrono Trigger, Secret of
      Mana, NieR = 9S NieR, YoRHa 2B, YoRHa, Drakengard, Bravely Default, Octopath Traveler, Max Caulfield, Chloe
      Price, Just Cause Rico, Lara Croft = Laura Croft, Deus Ex Adam Jensen = Adam Jensen, Hitman 47 = Hitman Agent
      47, Thief Garrett, Kane and Lynch, Legacy of Kain, Master Chief = Master Chief Halo, John-117, Spartan-117,
      Cortana = Cortana Halo, Arbiter Halo, Covenant Elite Halo, Sangheili, Halo Infinite, Halo ODST, Forza Horizon,
      Fable Jack of Blades, Banjo-Kazooie = Banjo and Kazooie, Perfect Dark Joanna, Conker's Bad Fur Day = Conkers Bad
      Fur Day = Conker the Squirrel, Battletoads, Viva Piñata, Psychonauts Raz, Grim Fandango, Manny Calavera, Day of
      the Tentacle, Sam and Max = Sam & Max, Maniac Mansion, Indiana Jones = Indiana Jones Fate of Atlantis, Full
      Throttle Ben, Brutal Legend Eddie Riggs, Gears of War = Gears of Wars = Delta Squad Gears, Kratos = God of War
      Kratos, Leviathan Axe, Nathan Drake = Nathan Drake Uncharted, Uncharted 4, Elena Fisher, Victor Sullivan, Ellie
      Williams = The Last of Us Ellie = Ellie and Joel, Joel and Ellie, The Last of Us Clicker, Last of Us Clicker,
      Aloy = Aloy Horizon, Horizon Zero Dawn, Thunderjaw, Sly Raccoon, Sackboy = Sackboy LittleBigPlanet,
      LittleBigPlanet, Jin Sakai, Ghost of Tsushima, Delsin Rowe, Cole MacGrath, Returnal Selene, Bloodborne = Lady
      Maria Bloodborne, Parappa, Crash Bandicoot, Coco Bandicoot, Doctor Neo Cortex, Aku Aku, Spyro the Dragon = Spyro
      Dragon, MediEvil Sir Dan, Ape Escape, Detroit Become Human, Connor RK800, Shadow of the Colossus, Ico game, The
      Last Guardian Trico, Journey game thatgamecompany, Gran Turismo, Sweet Tooth Twisted Metal, Killzone Helghast =
      Helghast, G-Man Half-Life, Alyx Vance, Headcrab, City 17, Portal 2 = Portal GLaDOS, Wheatley Portal, Portal gun,
      Aperture Science, Team Fortress 2, TF2 Heavy, Heavy TF2, TF2, Dota 2 = Dota = Pudge Dota = Invoker Dota, CS GO,
      Gabe Newell Steam, World of Warcraft = World of Warcraft orc = Warcraft, Arthas Menethil, Sylvanas, Illidan
      Stormrage, Jaina Proudmoore, Gul'dan, Garrosh, Frostmourne, Deathwing, Pandaren, Starcraft, Jim Raynor,
      Zergling, Protoss, Zeratul, Hydralisk, Diablo IV = Diablo 4 = Diablo II, Tyrael, Deckard Cain, Hearthstone game,
      Overwatch = Overwatch Tracer, Kiriko, Junkrat, Roadhog, Zenyatta, Soldier 76, Pharah, Hanzo, Heroes of the
      Storm, LoL Ahri, Garen, Ezreal, Akali, K/DA, Blitzcrank, Lee Sin, Vayne, Heimerdinger, Viktor Arcane, Jayce,
      Poro, Draven, Veigar, Amumu, Cho'Gath, Kha'Zix, Kai'Sa, Baron Nashor, Valorant = Valorant Jett = Jett Valorant =
      Reyna Valorant = Sage Valorant = Phoenix Valorant = Viper Valorant, Fortnight game = Fortnite skin = Fort Nite =
      Fortnite Battle Royale = Jonesy Fortnite = Midas Fortnite = Battle Bus Fortnite = Llama Fortnite, Peely
      Fortnite, Fishstick, Gears Marcus, Minecraft = Mine craft = Minecraft Creeper = Minecraft creeper = Minecraft
      Alex = Minecraft zombie = Minecraft villager = Iron Golem Minecraft = Axolotl Minecraft = Minecraft Warden =
      Minecraft pig = Minecraft block, Enderman = Ender Man, Ghast, Herobrine, Terraria, Roblox = Roblox character =
      Roblox Noob = Adopt Me Roblox = Brookhaven Roblox, Robux, Grow a Garden Roblox, Steal a Brainrot, Italian
      brainrot, Tralalero Tralala, Bombardiro Crocodilo, Ballerina Cappuccina, Tung Tung Tung Sahur, Among Us = Among
      Us crewmate = Among Us impostor, Five Nights at Freddy's = FNAF, Golden Freddy, Glamrock Freddy, Foxy FNAF,
      Bonnie FNAF, Chica FNAF, Security Breach FNAF, Bendy and the Ink Machine, Hello Neighbor, Granny horror game,
      Huggy Wuggy = Huggy Wuggy Poppy Playtime, Mommy Long Legs, Catnap Poppy Playtime, Kissy Missy, Garten of Banban,
      Doors Roblox, Piggy Roblox, Baldi = Baldi's Basics = Baldis Basics, Slenderman = Slender Man = Slenderman
      forest, SCP-173 = SCP 173, SCP-096, SCP Foundation, Backrooms Kane Pixels, Ben Drowned, Jeff the Killer, Sonic
      exe, Friday Night Funkin, Doki Doki Literature Club = Monika Doki Doki, Yandere Simulator, Undertale = Undertale
      Sans, Sans and Papyrus, Toriel, Undyne, Flowey, Asriel, Deltarune, Ralsei, Hollow Knight = Hollow Knight Hornet
      = Hollow Knight Silksong, Silksong, Ori and the Blind Forest, Hades Zagreus = Zagreus, Melinoë Hades, Celeste
      Madeline game, Slay the Spire, Untitled Goose Game, Goat Simulator, Katamari, Cut the Rope, Fruit Ninja, Plants
      versus Zombies, Peashooter PvZ, Candy Crush = Candy Crush Saga, Clash of Clans = Clash Royale King, Temple
      Runner, Flappy Bird = FlappyBird, Talking Tom, Talking Angela, Pou game, Geometry Dash, Brawl Stars =
      Brawlstars, Genshin = Xiao Genshin, Raiden Ei, Venti, Zhong Li, Diluc, Keqing, Ganyu, Nahida, Furina, Kazuha,
      Tartaglia, Lumine, Honkai Impact, Kiana Kaslana, Zenless Zone Zero, Arknights = Amiya Arknights, Azur Lane,
      Nikke Goddess of Victory, Fate Grand Order = Saber Fate, Gilgamesh Fate, Astolfo Fate, Artoria Pendragon, Rin
      Tohsaka, Touhou, Reimu Hakurei, Cirno, Marisa Kirisame, Flandre Scarlet, Danganronpa, Monokuma, Junko Enoshima,
      Elden Ring = Melina Elden Ring, Malenia Blade of Miquella, Radahn, Ranni the Witch, Ornstein and Smough,
      Solaire, Artorias, Sekiro = Sekiro Shadows Die Twice, Demon's Souls, Witcher 3 = The Witcher 3, Geralt Rivia,
      Geralt of Rivera, Yennefer of Vengerberg, Triss Merigold, Cirilla, Cyberpunk 2077 = Cyberpunk 2077 V = Cyberpunk
      Edgerunners = Night City Cyberpunk, David Martinez Edgerunners, Skyrim = Skyrim Dragonborn, Dovahkiin, Elder
      Scrolls, Morrowind, Oblivion Elder Scrolls, Paarthurnax, Whiterun, Fallout Pip-Boy = Fall out Vault Boy =
      Fallout 4, Fallout New Vegas, Vault Dweller, Nuka-Cola, Brotherhood of Steel, Deathclaw, Starfield
      Constellation, Doom Guy = Doom Eternal, Cacodemon, Cyberdemon, Quake Ranger, Wolfenstein, Dishonored, Corvo
      Attano, Emily Kaldwin, Prey Typhon, Mass Effect = Reaper Mass Effect, Garrus, Tali'Zorah, Liara T'Soni, Urdnot
      Wrex, Normandy SR-2, Morrigan Dragon Age, Iron Bull Dragon Age, Varric Tethras, Baldur's Gate 3 = Baldurs Gate,
      Knights of the Old Republic, Assassin's Creed = Altair Assassin = Kassandra Assassin, Ezio, Bayek, Eivor, Edward
      Kenway, Connor Kenway, Splinter Cell, Vaas Montenegro, Vaas, Watch Dogs Aiden Pearce = Aiden Pearce, Rayman =
      Rayman Legends, Raving Rabbids, Rainbow Six Siege, Beyond Good and Evil = Jade Beyond Good, Grand Theft Auto =
      GTA, GTA V, GTA 5, GTA 6, GTA VI, Franklin Clinton, Michael De Santa, Carl Johnson San Andreas, Tommy Vercetti,
      Red Dead Redemption, Dutch van der Linde, Bully Jimmy Hopkins, L.A. Noire, Cole Phelps, BioShock Big Daddy =
      BioShock = Bio Shock = BioShock Infinite = Rapture BioShock, Little Sister BioShock, Handsome Jack, Tiny Tina,
      Mafia Tommy Angelo, XCOM, Civilization VI, Sid Meiers, SimCity, The Sims = Sims 4 = Sims character, Plumbob,
      Spore creature, FIFA game, Madden NFL, NBA Jam, Tony Hawks Pro Skater, Rock Band game, Crysis Prophet, Dead
      Space Isaac Clarke = Isaac Clarke, Titanfall, BT-7274, Apex Legends = Wraith Apex, Octane Apex, Battlefield
      2042, Command and Conquer = Kane Command Conquer, Call of Duty = Call of Duties = Ghost Call of Duty, Simon
      Ghost Riley, Destiny 2 Cayde, Cayde-6, Warframe, Payday 2, Dead by Daylight, Phasmophobia, Palworld, Vampire
      Survivors, Helldivers, Splatoon = Splatoon 3, Callie and Marie, ARMS Spring Man, Mortal Kombat = Sub Zero Mortal
      Kombat = Goro Mortal Kombat = Baraka Mortal Kombat, Sub-Zero and Scorpion, Johnny Cage, Sonya Blade, Shao Kahn,
      Kitana, Mileena, Injustice Superman, Tekken = Tekken 8 = Nina Williams Tekken = King Tekken, Kazuya Mishima,
      Yoshimitsu, Paul Phoenix, Eddy Gordo, Soulcalibur = Soul Calibur = Nightmare Soulcalibur, Ivy Valentine, Dead or
      Alive Kasumi, Ryu Hayabusa, Ninja Gaiden, Terry Bogard, Mai Shiranai, Kyo Kusanagi, Samurai Shodown, Metal Slug,
      Guilty Gear = Bridget Guilty Gear, Sol Badguy, BlazBlue, Skullgirls, Tetris = Tetris block = Tetromino Tetris =
      Tetris blocks, Candy Land Hasbro, Myst, King's Quest, Zork, Oregon Trail, Putt-Putt, Pajama Sam, Freddi Fish,
      Backyard Baseball, Neopets, Club Penguin, Webkinz, Moshi Monsters, Habbo, Animal Jam, RuneScape, Lineage II,
      MapleStory, Ragnarok Online, PUBG = Pubg Mobile, Free Fire Garena, Mobile Legends, Impa Zelda, Tingle Zelda,
      Majora's Mask, Wolf O'Donnell, Krystal Star Fox, Octoling, Octolings, Inkling, Inklings, Mr Game & Watch, Mr
      Game and Watch, Giovanni Team Rocket, Big the Cat, Ristar, Ulala Space Channel, Vectorman, ToeJam & Earl, Toejam
      and Earl, Chloe Frazer, Abby Anderson, Dr Neo Cortex, Neo Cortex, Doctor Cortex, Heather Mason, Alan Wake, Saga
      Anderson, Dan Hibiki, Noob Saibot, Nina Williams, Iori Yagami, Geese Howard, Ky Kiske, Haohmaru, Nakoruru,
      Sophitia, Mitsurugi, Amaterasu Okami, Maya Fey, Frank West, Rathalos, Sypha Belnades, Gradius Vic Viper, Bubsy
      Bobcat, Bubsy the Bobcat, Croc Legend of the Gobbos, Conker Squirrel, Banjo and Kazooie, Joanna Dark, Zool
      Ninja, James Pond, Manic Miner, Miner Willy, Commander Keen, Serious Sam, Lae'zel, Laezel, Shadow Heart,
      Sheogorath, Nick Valentine Fallout, Desmond Miles, JC Denton, Mettaton, Alphys Undertale, Spamton, Jevil
      Deltarune, Susie Deltarune, Super Meat Boy, Roxanne Wolf, Montgomery Gator, CatNap Poppy, Boxy Boo, Titan
      Speakerman, TV Woman Skibidi, Titan TV Man, Skibidi Titan, SCP-049, SCP-682, SCP-999, Megaera Hades, Than Hades,
      Disco Elysium, Harry Du Bois, Kim Kitsuragi, Firewatch game, Hyper Light Drifter, Klonoa, Professor Layton,
      Hershel Layton, Makoto Naegi, Nagito Komaeda, Kokichi Ouma, Kyoko Kirigiri, Rikku, Kefka Palazzo, Xehanort,
      Roxas Kingdom Hearts, Sora Kingdom, Lavos, Kaeya, Neuvillette, Arlecchino Genshin, Alhaitham, Scaramouche
      Genshin, Wanderer Genshin, Kamisato Ayato, Kaedehara Kazuha, Arataki Itto, Sangonomiya Kokomi, Yoimiya, Cyno
      Genshin, Tighnari, Eula Genshin, Mualani, Xilonen, Mavuika, Citlali, Kinich, March 7th Honkai, Dan Heng, Acheron
      Honkai, Kafka Honkai, Black Swan Honkai, Firefly Honkai, Aventurine Honkai, Jing Yuan, Bronya Honkai, Seele
      Honkai, Ellen Joe, Bangboo, Jane Doe Zenless, Wuthering Waves, Amiya Arknights, Girls' Frontline, Girls
      Frontline, Goddess of Victory Nikke, Uma Musume, Umamusume, Tokai Teio, Siegmeyer of Catarina, Lady Maria of the
      Astral Clocktower, Isshin Ashina, Black Myth Wukong, Clair Obscur Expedition 33, Expedition 33, Maelle
      Expedition, Esquie, Split Fiction game, It Takes Two game, Lamball, Anubis Palworld, Ikora Rey, Commander
      Zavala, Tachanka, Soap MacTavish, RollerCoaster Tycoon, Peashooter, Hog Rider, Bejeweled, LeChuck, Larry Laffer,
      Roger Wilco, Poptropica, Captain Qwark, Dr Nefarious, Rivet Ratchet, Murray Sly Cooper, Carmelita Fox, Ripto,
      Gnasty Gnorc, Hunter Spyro, Sparx Dragonfly, Gruntilda, Bottles Banjo, Mumbo Jumbo Banjo, Tooty Bear, Berri
      Conker, Magolor, Marx Kirby, Galacta Knight, Prince Fluff, Porky Minch, Giygas, Starman Earthbound, Jeff
      Andonuts, Paula Polestar, Hammer Bro, Hammer Bros, Blooper Mario, Wiggler Mario, Monty Mole Mario, Thwomp, Cheep
      Cheep, Pauline Mario, Nabbit, Toadsworth, Captain Toad, E. Gadd, Professor E Gadd, Elvin Gadd, King Bob-omb,
      Cappy Mario, Luma Mario, Rosalina and Luma, Ludwig von Koopa, Lemmy Koopa, Iggy Koopa, Wendy O Koopa, Kamek,
      Fawful, Goombella, Vivian Paper Mario, Geno Mario RPG, Mallow Mario RPG, Sidon Zelda, Prince Sidon, Riju Gerudo,
      Tulin Rito, Yunobo, Purah, Robbie Zelda, Beedle Zelda, Hestu, Malon, Darunia, Princess Ruto, Fierce Deity,
      Demise Skyward, Ghirahim, Zant, Agahnim, Vaati, Octorok, Bokoblin, Moblin, Lynel, Guardian Zelda, Rupee Zelda,
      Gerudo, Kokiri, Twili Midna, Arwing, Andross, Peppy Hare, Samurai Goroh, Black Shadow F-Zero, Dark Samus, Kraid,
      Mother Brain Metroid, Sylux, Varia Suit, Chrom Fire Emblem, Robin Fire Emblem, Tharja, Camilla Fire Emblem,
      Corrin, Azura Fire Emblem, Dimitri Fire Emblem, Claude von Riegan, Dorothea Arnault, Alear, Rex and Pyra, Noah
      and Mio, Elma Xenoblade, Dunban, Metal Face, Riki Xenoblade, Rundas, Isaac Golden Sun, Brewster Animal Crossing,
      Blathers Animal Crossing, Redd Animal Crossing, Resetti, Raymond Animal Crossing, Bob Animal Crossing, Marshal
      Animal Crossing, Zipper T Bunny, Sable Able, Mabel Able, Squid Sisters, Pearl and Marina, Off the Hook Splatoon,
      Deep Cut Splatoon, Agent 3 Splatoon, Judd Splatoon, Shulk and Fiora, Fiora Xenoblade, Min Min Arms, Ring Fit
      Adventure, Rhythm Heaven, WarioWare Mona, Ashley Warioware, Chibi-Robo, Advance Wars Andy
    `,
  },
  {
    kind: 'character',
    source:
      'Nintendo, Sega, Sony, Microsoft, Capcom, Square Enix, Valve, Blizzard, Riot, Epic, Mojang, Ubisoft, Rockstar, FromSoftware and others: names made of ordinary words',
    capitals: true,
    names: `
      Piranha Plant, Shy Guy, Young Link, Hero of Time, Skull Kid, Mother 3, Ice Climbers, Fire Emblem, Advance Wars,
      Tails the Fox, Silver the Hedgehog, Blaze the Cat, Cream the Rabbit, Metal Sonic, Streets of Rage, Double
      Dragon, Silent Hill, Pyramid Head, Metal Gear, Monster Hunter, Lost Planet, Dragon Quest, Life Is Strange, Age
      of Empires, Sea of Thieves, Killer Instinct, Purple Tentacle, Heavy Rain, Twisted Metal, Half-Life = Half Life,
      Unreal Tournament, Infinity Blade, Circus Baby, Cuphead = Cup Head, Rainbow Friends, Dead Cells, Angry Birds =
      Angry Bird, Blue Archive, Armored Core, Dragon Age, Far Cry, Big Smoke, Red Dead, Need for Speed, Guitar Hero,
      Medal of Honor game, Captain Price, Modern Warfare, Lethal Company, King of Fighters, Monty Mole, Binding of
      Isaac, Slime Rancher, Cult of the Lamb, Outer Wilds, Life is Strange, Little Nightmares, Dry Bones, Star Wolf
    `,
  },
]
