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
      Mansion, Toadette, Bowser = Bowser Jr, Bowsette, Koopa = Koopas = Koopalings, Lakitu, Birdo, Petey Piranha,
      Bob-omb, Wario = Warioware, Donkey Kong = Donkey Kong Country = Dixie Kong = Funky Kong = Cranky Kong, King K
      Rool, Kirby Star Allies, Waddle Dee, Bandana Dee, Toon Link, Hero of Hyrule, Zelda, Wind Waker, Midna, Urbosa,
      Mipha, Revali, Daruk, Korok, Goron, Hylian Shield = Hylian, Hyrule = Hyrule Castle, Epona horse Link, Samus,
      Metroid Prime, Ridley Metroid, Falco Lombardi, Lucas Earthbound, Mii characters = Wii Mii, Wii Fit Trainer, Pit
      Kid Icarus = Kid Icarus, Palutena, Lucina, Byleth, Edelgard, Xenoblade, Shulk, Pyra and Mythra, Tom Nook = Tom
      Nook and Isabelle = Timmy and Tommy Nook, Celeste Animal Crossing, Nintendogs, Pikmin = Pikmin Captain Olimar,
      Captain Olimar, Golden Sun Isaac, Pikachu = Pika Pika, Pokémon = Pokémon trainer, Charmeleon, Caterpie,
      Butterfree, Weedle, Beedrill, Pidgey, Pidgeot, Rattata, Ekans, Arbok, Sandshrew, Nidoran, Nidoking, Nidoqueen,
      Clefairy, Clefable, Ninetales, Zubat, Golbat, Oddish, Vileplume, Venonat, Diglett, Dugtrio, Golduck, Mankey,
      Primeape, Growlithe, Poliwag, Poliwhirl, Poliwrath, Kadabra, Machop, Machoke, Bellsprout, Tentacool, Geodude,
      Graveler, Ponyta, Rapidash, Slowbro, Magnemite, Farfetch'd, Doduo, Dodrio, Dewgong, Grimer, Shellder, Cloyster,
      Gastly, Drowzee, Kingler, Voltorb, Exeggutor, Marowak, Hitmonlee, Hitmonchan, Lickitung, Koffing, Weezing,
      Rhyhorn, Rhydon, Chansey, Tangela, Kangaskhan, Horsea, Seadra, Goldeen, Staryu, Starmie, Mr Mime, Scyther, Jynx,
      Electabuzz, Magmar, Pinsir, Tauros, Porygon, Omanyte, Kabutops, Aerodactyl, Articuno, Zapdos, Moltres, Dratini,
      Dragonair, Chikorita, Cyndaquil, Totodile, Typhlosion, Feraligatr, Pichu, Togetic, Ampharos, Azumarill, Marill,
      Sudowoodo, Wooper, Quagsire, Unown, Wobbuffet, Steelix, Scizor, Heracross, Teddiursa, Ursaring, Houndoom,
      Tyranitar, Lugia, Celebi, Suicune, Entei, Raikou, Treecko, Sceptile, Torchic, Blaziken, Mudkip, Swampert, Ralts,
      Absol, Salamence, Metagross, Kyogre, Groudon, Jirachi, Deoxys, Turtwig, Chimchar, Infernape, Empoleon, Luxray,
      Garchomp, Glaceon, Leafeon, Dialga, Palkia, Giratina, Darkrai, Arceus, Shaymin, Snivy, Tepig, Oshawott, Zorua,
      Zoroark, Reshiram, Zekrom, Chespin, Fennekin, Froakie, Goodra, Xerneas, Yveltal, Rowlet, Litten, Popplio,
      Incineroar, Decidueye, Lycanroc, Bewear, Solgaleo, Lunala, Grookey, Scorbunny, Sobble, Cinderace, Corviknight,
      Dragapult, Zacian, Sprigatito, Fuecoco, Quaxly, Lechonk, Tinkaton, Pawmi, Koraidon, Miraidon, Jessie and James
      Team Rocket, Pokédex, Eeveelution = Eeveelutions, Eggman = Dr Eggman = Dr. Eggman, Miles Prower, Alex Kidd,
      Golden Axe, Yakuza Kazuma Kiryu = Kazuma Kiryu, Goro Majima, Virtua Fighter, Shenmue, Ryo Hazuki, Ryuji
      Sakamoto, Ann Takamaki, Morgana Persona, Shin Megami Tensei Jack Frost, Pac-Man = Pac-Man ghosts, Blinky Pinky
      Inky and Clyde, Galaga, Centipede Atari, Asteroids Atari, Pong Atari, Prince of Persia, Worms Armageddon, Contra
      Konami, Castlevania = Alucard Castlevania, Simon Belmont, Trevor Belmont, James Sunderland, Raiden Metal Gear,
      Sam Porter Bridges, Zone of the Enders, Suikoden, Ryu and Ken = Ken and Ryu = Ryu Hadouken, Hadouken, Shoryuken,
      Cammy White, E Honda, Vega Street Fighter, Sagat, Balrog = Balrog Street Fighter, Juri Han, Sakura Kasugano,
      Evil Ryu, Blanka = Blanka Street, Rockman, Dr Wily, Tyrant Mr X, Mr X Resident Evil, Alcina Dimitrescu =
      Dimitrescu, Karl Heisenberg, Ethan Winters, Licker Resident Evil, Vergil DMC = Dante DMC, Okami Amaterasu,
      Viewtiful Joe, Darkstalkers Morrigan = Morrigan Aensland, Miles Edgeworth, Apollo Justice, Palico, Rathian,
      Nargacuga, Strider Hiryu, FF7, Aerith = Aerith Gainsborough = Aeris, Barret Wallace, Yuffie Kisaragi, Vincent
      Valentine, Zack Fair, Sephiroth = Sephiroth sword, Rinoa Heartilly, Zidane Tribal, Vivi Ornitier = Vivi FF9,
      Tidus, Yuna FFX = Yuna Final Fantasy, Auron FFX, Balthier, Noctis = Noctis Lucis Caelum, Clive Rosfield,
      Tonberry, Cactuar, Kingdom Hearts = Riku Kingdom Hearts, Keyblade, Kairi, Chrono Trigger, Frog Chrono Trigger,
      Secret of Mana, NieR = 9S NieR, YoRHa 2B, YoRHa, Drakengard, Octopath Traveler, Max Caulfield, Chloe Price, Just
      Cause Rico, Laura Croft, Deus Ex Adam Jensen = Adam Jensen, Hitman 47 = Hitman Agent 47, Thief Garrett, Kane and
      Lynch, Legacy of Kain, John-117, Spartan-117, Cortana = Cortana Halo, Sangheili, Halo ODST, Forza Horizon,
      Banjo-Kazooie = Banjo and Kazooie, Perfect Dark Joanna, Battletoads, Psychonauts Raz, Manny Calavera, Sam and
      Max = Sam & Max, Indiana Jones = Indiana Jones Fate of Atlantis, Full Throttle Ben, Brutal Legend Eddie Riggs,
      Kratos = God of War Kratos, Leviathan Axe, Nathan Drake = Nathan Drake Uncharted, Uncharted 4, Elena Fisher,
      Victor Sullivan, Ellie Williams = The Last of Us Ellie = Joel and Ellie = Ellie and Joel, Thunderjaw, Sackboy =
      Sackboy LittleBigPlanet, LittleBigPlanet, Jin Sakai, Ghost of Tsushima, Delsin Rowe, Cole MacGrath, Returnal
      Selene, Bloodborne = Lady Maria Bloodborne, Parappa, Crash Bandicoot = Coco Bandicoot, Doctor Neo Cortex, Aku
      Aku, Spyro the Dragon = Spyro Dragon, MediEvil Sir Dan, Detroit Become Human, Connor RK800, Ico game, The Last
      Guardian Trico, Journey game thatgamecompany, Gran Turismo, Killzone Helghast = Helghast, Alyx Vance, Headcrab,
      City 17, Portal GLaDOS = Wheatley Portal, TF2 Heavy, Heavy TF2, TF2, Dota 2 = Dota = Pudge Dota = Invoker Dota,
      Gabe Newell Steam, World of Warcraft = World of Warcraft orc = Warcraft, Arthas Menethil, Sylvanas, Illidan
      Stormrage, Jaina Proudmoore, Gul'dan, Garrosh, Frostmourne, Deathwing, Pandaren, Starcraft, Jim Raynor,
      Zergling, Protoss, Zeratul, Hydralisk, Diablo IV = Diablo 4 = Diablo II, Tyrael, Deckard Cain, Overwatch =
      Overwatch Tracer, Kiriko, Junkrat, Roadhog, Zenyatta, Soldier 76, Pharah, Hanzo, LoL Ahri, Garen, Ezreal, Akali,
      K/DA, Blitzcrank, Vayne, Heimerdinger, Viktor Arcane, Jayce, Poro, Draven, Veigar, Amumu, Cho'Gath, Kha'Zix,
      Kai'Sa, Baron Nashor, Valorant = Valorant Jett = Jett Valorant = Reyna Valorant = Sage Valorant = Phoenix
      Valorant = Viper Valorant, Fortnite skin = Fort Nite = Fortnite Battle Royale = Peely Fortnite = Jonesy Fortnite
      = Midas Fortnite = Battle Bus Fortnite = Llama Fortnite, Fishstick, Gears Marcus, Minecraft Creeper = Minecraft
      creeper = Minecraft Alex = Minecraft zombie = Minecraft villager = Iron Golem Minecraft = Axolotl Minecraft =
      Minecraft Warden = Minecraft pig = Minecraft block, Ender Man, Ghast, Herobrine, Terraria, Roblox = Roblox
      character = Roblox Noob = Adopt Me Roblox = Brookhaven Roblox, Robux, Grow a Garden Roblox, Steal a Brainrot =
      Italian brainrot, Tralalero Tralala, Bombardiro Crocodilo, Ballerina Cappuccina, Tung Tung Tung Sahur, Among Us
      = Among Us crewmate, Five Nights at Freddy's = FNAF = Golden Freddy = Glamrock Freddy, Foxy FNAF, Bonnie FNAF,
      Chica FNAF, Security Breach FNAF, Huggy Wuggy = Huggy Wuggy Poppy Playtime, Garten of Banban, Doors Roblox,
      Piggy Roblox, Baldi = Baldi's Basics = Baldis Basics, Slenderman forest, SCP-173 = SCP 173 = SCP-096 = SCP
      Foundation, Backrooms Kane Pixels, Ben Drowned, Jeff the Killer, Sonic exe, Friday Night Funkin, Doki Doki
      Literature Club = Monika Doki Doki, Yandere Simulator, Undertale = Undertale Sans, Toriel, Undyne, Flowey,
      Asriel, Deltarune, Ralsei, Hollow Knight = Hollow Knight Silksong, Silksong, Ori and the Blind Forest, Hades
      Zagreus = Zagreus = Melinoë Hades, Celeste Madeline game, Untitled Goose Game, Katamari, Peashooter PvZ, Clash
      of Clans = Clash Royale King, Flappy Bird = FlappyBird, Talking Angela, Pou game, Brawlstars, Genshin = Xiao
      Genshin, Raiden Ei, Venti, Zhong Li, Diluc, Keqing, Ganyu, Nahida, Furina, Kazuha, Tartaglia, Lumine, Honkai
      Impact, Kiana Kaslana, Zenless Zone Zero, Arknights = Amiya Arknights, Azur Lane, Nikke Goddess of Victory,
      Gilgamesh Fate = Astolfo Fate, Artoria Pendragon, Rin Tohsaka, Touhou, Reimu Hakurei, Cirno, Marisa Kirisame,
      Flandre Scarlet, Danganronpa, Monokuma, Junko Enoshima, Elden Ring = Melina Elden Ring, Malenia Blade of
      Miquella, Radahn, Ranni the Witch, Ornstein and Smough, Solaire, Artorias, Sekiro = Sekiro Shadows Die Twice,
      Witcher 3 = The Witcher 3, Geralt Rivia, Geralt of Rivera, Yennefer of Vengerberg, Triss Merigold, Cirilla,
      Cyberpunk 2077 = Cyberpunk 2077 V = Cyberpunk Edgerunners, David Martinez Edgerunners, Skyrim = Skyrim
      Dragonborn, Dovahkiin, Morrowind, Paarthurnax, Whiterun, Fallout Pip-Boy = Fallout New Vegas, Nuka-Cola,
      Deathclaw, Starfield Constellation, Cacodemon, Cyberdemon, Wolfenstein, Dishonored, Corvo Attano, Emily Kaldwin,
      Prey Typhon, Garrus, Tali'Zorah, Liara T'Soni, Urdnot Wrex, Normandy SR-2, Morrigan Dragon Age, Varric Tethras,
      Baldur's Gate 3 = Baldurs Gate, Assassin's Creed = Altair Assassin = Kassandra Assassin, Ezio, Bayek, Eivor,
      Edward Kenway, Connor Kenway, Vaas Montenegro, Vaas, Watch Dogs Aiden Pearce = Aiden Pearce, Rayman = Rayman
      Legends, Raving Rabbids, GTA V = GTA 5 = GTA San Andreas = GTA 6 = GTA VI = GTA, Franklin Clinton, Michael De
      Santa, Carl Johnson San Andreas, Tommy Vercetti, Dutch van der Linde, Bully Jimmy Hopkins, L.A. Noire, Cole
      Phelps, BioShock Big Daddy = BioShock = Little Sister BioShock = BioShock Infinite = Rapture BioShock, Tiny
      Tina, Mafia Tommy Angelo, XCOM, Sid Meiers, SimCity, Plumbob, FIFA game, Madden NFL, NBA Jam, Crysis Prophet,
      Dead Space Isaac Clarke = Isaac Clarke, Titanfall, BT-7274, Battlefield 2042, Kane Command Conquer, Simon Ghost
      Riley, Destiny 2 Cayde = Cayde-6, Warframe, Phasmophobia, Palworld, Helldivers, Splatoon = Splatoon 3, Callie
      and Marie, Mortal Kombat = Sub Zero Mortal Kombat = Goro Mortal Kombat = Baraka Mortal Kombat, Sonya Blade, Shao
      Kahn, Kitana, Mileena, Injustice Superman, Tekken = Tekken 8 = Nina Williams Tekken = King Tekken, Kazuya
      Mishima, Yoshimitsu, Paul Phoenix, Eddy Gordo, Soul Calibur = Nightmare Soulcalibur, Dead or Alive Kasumi, Ryu
      Hayabusa, Ninja Gaiden, Terry Bogard, Mai Shiranai, Kyo Kusanagi, Samurai Shodown, Bridget Guilty Gear, Sol
      Badguy, BlazBlue, Skullgirls, Tetris = Tetris block = Tetromino Tetris = Tetris blocks, Candy Land Hasbro, Myst,
      Zork, Oregon Trail, Pajama Sam, Freddi Fish, Neopets, Webkinz, Moshi Monsters, Habbo, RuneScape, MapleStory,
      Ragnarok Online, PUBG = Pubg Mobile, Free Fire Garena
    `,
  },
  {
    kind: 'character',
    source:
      'Nintendo, Sega, Sony, Microsoft, Capcom, Square Enix, Valve, Blizzard, Riot, Epic, Mojang, Ubisoft, Rockstar, FromSoftware and others: names made of ordinary words',
    capitals: true,
    names: `
      Princess Toadstool, Piranha Plant, Shy Guy, King Boo, Young Link, Hero of Time, Breath of the Wild, Tears of the
      Kingdom, Ocarina of Time, Skull Kid, Slippy Toad, F-Zero = Blue Falcon F-Zero, Mother 3, Ice Climbers, Punch-Out
      Little Mac = Little Mac, Fire Emblem, K.K. Slider, Advance Wars, Super Smash Bros = Smash Bros, Duck Hunt dog,
      Professor Oak, Nurse Joy, Officer Jenny, Gary Oak, Sonic the Hedgehog = Sonic Hedgehog = Sonic and Tails = Sonic
      Adventure = Sonic Mania, Knuckles the Echidna = Knuckles Echidna, Tails the Fox, Shadow Hedgehog, Rouge the Bat,
      Silver the Hedgehog, Blaze the Cat, Cream the Rabbit, Metal Sonic, Chaos Emerald = Chaos Emeralds, NiGHTS into
      Dreams, Streets of Rage, Persona 5 = Persona 5 Joker, Dig Dug, Missile Command, Space Invaders game, Lode
      Runner, Lemmings game, Bubble Bobble, Bub and Bob, Ghosts n Goblins, Double Dragon, Silent Hill, Pyramid Head,
      Metal Gear = Snake Metal Gear, Big Boss Snake, Venom Snake, Revolver Ocelot, Psycho Mantis, Death Stranding,
      Dance Dance Revolution, Mega Man X, Zero Mega Man, Roll Mega Man, Resident Evil = Resident Evil Umbrella,
      Umbrella Corporation, Ace Attorney, Monster Hunter, Dragon's Dogma, Dead Rising Frank West, Lost Planet, Dragon
      Quest, Final Fantasy VII = Final Fantasy 7, Organization XIII, Bravely Default, Life Is Strange, Master Chief =
      Master Chief Halo, Arbiter Halo, Covenant Elite Halo, Halo Infinite, Age of Empires, Fable Jack of Blades,
      Conkers Bad Fur Day = Conker the Squirrel, Viva Piñata, Sea of Thieves, Killer Instinct, Grim Fandango, Day of
      the Tentacle = Purple Tentacle, Maniac Mansion, Gears of Wars = Delta Squad Gears, The Last of Us Clicker, Last
      of Us Clicker, Aloy = Aloy Horizon, Horizon Zero Dawn, Sly Raccoon, Ape Escape, Heavy Rain, Shadow of the
      Colossus, Twisted Metal = Sweet Tooth Twisted Metal, Half-Life = Half Life = G-Man Half-Life, Portal 2 = Portal
      gun, Aperture Science, Team Fortress 2, CS GO, Hearthstone game, Heroes of the Storm, Lee Sin, Fortnight game,
      Unreal Tournament, Infinity Blade, Mine craft, Among Us = Among Us impostor, Circus Baby, Bendy and the Ink
      Machine, Cup Head, Hello Neighbor, Granny horror game, Mommy Long Legs, Catnap Poppy Playtime, Kissy Missy,
      Rainbow Friends, Slender Man, Sans and Papyrus, Hollow Knight = Hollow Knight Hornet, Dead Cells, Slay the
      Spire, Goat Simulator, Angry Bird, Cut the Rope, Fruit Ninja, Plants versus Zombies, Candy Crush = Candy Crush
      Saga, Temple Runner, Talking Tom, Geometry Dash, Brawl Stars, Blue Archive, Fate Grand Order = Saber Fate,
      Demon's Souls, Armored Core, Cyberpunk 2077 = Night City Cyberpunk, Elder Scrolls, Oblivion Elder Scrolls,
      Fallout Pip-Boy = Fall out Vault Boy = Fallout 4, Vault Dweller, Brotherhood of Steel, Doom Guy = Doom Eternal,
      Quake Ranger, Mass Effect = Reaper Mass Effect, Dragon Age = Iron Bull Dragon Age, Knights of the Old Republic,
      Splinter Cell, Far Cry, Rainbow Six Siege, Beyond Good and Evil = Jade Beyond Good, Big Smoke, Red Dead
      Redemption = Red Dead, BioShock Big Daddy = Bio Shock, Handsome Jack, Civilization VI, The Sims = Sims 4 = Sims
      character, Spore creature, Need for Speed, Tony Hawks Pro Skater, Guitar Hero, Rock Band game, Apex Legends =
      Wraith Apex = Octane Apex, Medal of Honor game, Command and Conquer, Call of Duty = Ghost Call of Duty, Captain
      Price, Modern Warfare, Payday 2, Dead by Daylight, Lethal Company, Vampire Survivors, ARMS Spring Man, Sub-Zero
      and Scorpion, Johnny Cage, Ivy Valentine, King of Fighters, Metal Slug, Guilty Gear, King's Quest, Putt-Putt,
      Backyard Baseball, Club Penguin, Animal Jam, Lineage II, Mobile Legends
    `,
  },
]
