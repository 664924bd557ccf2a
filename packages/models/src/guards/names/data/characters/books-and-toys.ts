import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const booksAndToysCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source:
      "Children's books in copyright, Mattel, Hasbro, MGA, Spin Master and other makers of toys, mascots and memes",
    names: `
      The Tiger Who Came to Tea, Mog the Forgetful Cat, The Gruffalo = Gruffalo, The Gruffalo's Child = Gruffalo's
      Child, Zog dragon Donaldson, Stick Man Donaldson, Superworm, Very Hungry Caterpillar, The Snowman Raymond Briggs
      = Raymond Briggs Snowman, Father Christmas Raymond Briggs, Thing One and Thing Two, Thing 1 and Thing 2, Horton
      Hears a Who = Horton elephant Seuss, Green Eggs and Ham, Sam I Am, Sneetches, Yertle the Turtle, Dr Seuss
      character, Wild Things Sendak = Max Wild Things, Harold and the Purple Crayon, Corduroy bear, Winnie the Pooh =
      Winnie Pooh = Winnie de Pooh = Pooh and Piglet = Piglet and Pooh, Eeyore = Eeyore donkey, Tiger Winnie Pooh,
      Kanga and Roo, Hundred Acre Wood, Peter Rabbit, Jemima Puddle-Duck, Mrs Tiggy-Winkle, Squirrel Nutkin, Rupert
      the Bear, Mr Tickle, Mr Happy Hargreaves, Mister Men, Where's Waldo = Wheres Waldo = Wheres Wally = Where's
      Wally, Flat Stanley, Mr Twit, Matilda Wormwood = Matilda Dahl, Miss Honey Matilda, Miss Trunchbull, Trunchbull,
      BFG = The BFG, Big Friendly Giant, George's Marvellous Medicine, Grand High Witch, Danny Champion of the World,
      Esio Trot, Pippi Longstocking = Pippi Langstrumpf = Pippi Långstrump, Ronja Räubertochter, Ronia the Robbers
      Daughter, Moomin = Moomin Mama, Moominpappa, Moominmamma, Moominvalley, Miffy = Miffy rabbit, Babar = King Babar
      = Babar Elephant, Celesteville, Madeline Bemelmans, Clifford Red Dog = Clifford the Dog, Arthur Read, Amelia
      Bedelia, Junie B Jones, Dog Man Pilkey, Dav Pilkey Dog Man, Diary of a Wimpy Kid = Diary of Wimpy Kid, Greg
      Heffley, Big Nate, Dork Diaries, Ms Frizzle, Eloise at the Plaza, Olivia the Pig, Knuffle Bunny, Elephant and
      Piggie, Pigeon Mo Willems, Pete the Cat, Llama Llama, Skippyjon Jones, Fancy Nancy, Pinkalicious, Click Clack
      Moo, Chicka Chicka Boom Boom, Rainbowfish Pfister, Petit Prince = Le Petit Prince, Little Nicholas Goscinny,
      Elmer Elephant = Elmer the Elephant, Guess How Much I Love You, We're Going on a Bear Hunt, Room on a Broom,
      Lost and Found Oliver Jeffers, I Want My Hat Back, The Day the Crayons Quit, Thomas the Tank = Thomas Tank
      Engine = Thomas the Train = Thomas & Friends, Percy the Small Engine, James the Red Engine, Sir Topham Hatt, Bob
      the Builder = Scoop Bob the Builder, Postman Pat = Jess Postman Pat, Nancy Drew, Hardy Boys, The Hardy Boys,
      Famous Five Blyton, Big Ears Noddy, Malory Towers, The Three Investigators, Die drei ???, TKKG, Räuber
      Hotzenplotz = Robber Hotzenplotz, Die kleine Hexe, Das Sams, Urmel aus dem Eis, Jim Knopf = Jim Knopf und Lukas,
      Momo Michael Ende, Kleine Raupe Nimmersatt = Raupe Nimmersatt, Regenbogenfisch, Conni Pixi, Bobo Siebenschläfer,
      Der kleine Drache Kokosnuss, Artemis Fowl = Artemis Foul, Alex Rider, Tracy Beaker, Horrible Histories,
      Skulduggery Pleasant, Coraline = Other Mother Coraline, Series of Unfortunate Events, Count Olaf, Baudelaire
      orphans, Inkheart, How to Train Dragon, Night Fury dragon, Firestar Warriors, Wings of Fire dragons, Redwall =
      Matthias Redwall, Watership Down, Animal Farm Napoleon Snowball, Charlotte's Web = Wilbur and Charlotte =
      Charlottes Web, James Giant Peach, Phantom Tollbooth, Wrinkle in Time Meg Murry, Holes Stanley Yelnats, Lord of
      the Flies Piggy, Catcher in the Rye Holden, Holden Caulfield, To Kill a Mockingbird Atticus, Atticus Finch,
      Scout Finch, Handmaids Tale = Handmaid's Tale, Offred, Twilight Cullen, Fifty Shades Christian Grey = Christian
      Grey, Lisbeth Salander, Jack Ryan Clancy, Harry Bosch, Hercule Poirot = Hercules Poirot = Poirot, Father Brown
      Chesterton, Kurt Wallander, Inspector Maigret = Maigret, Commissario Montalbano = Montalbano, Pelle the
      Conqueror, Barbie girl = Barbie Dreamhouse = Dreamhouse Barbie = Barbie Malibu = Barbie Dream House, Skipper
      Barbie, Bratz = Bratz dolls = Yasmin Bratz, Draculaura, Frankie Stein, Clawdeen Wolf, Ever After High, LOL
      Surprise = L.O.L. Surprise, Raggedy Ann, Baby Born Zapf, My Little Pony = MLP = Applejack Pony = Rarity Pony,
      Princess Luna Pony, Twilight Sparkle, Pinkie Pie, Fluttershy, Princess Celestia, Starlight Glimmer, Littlest Pet
      Shop, Care Bears = Carebear, Tenderheart Bear, Popples, Glo Worm, Tickle Me Elmo, Gummibär song, Sock Monkey
      Shirley, Optimus Prime, Optimus Primal, Bumblebee Transformer = Bumblebee Autobot, Grimlock, Ironhide, Ratchet
      Autobot, Jazz Autobot, Arcee, Unicron, Soundwave Decepticon, Shockwave Decepticon, Devastator Transformers,
      Autobots, Decepticons, G.I. Joe = Snake Eyes GI Joe = Storm Shadow GI Joe, Cobra Commander, He-Man = Battle Cat
      He-Man, Castle Grayskull, Masters of the Universe, Orko, Lion-O, Mumm-Ra, Silverhawks, M.A.S.K. Matt Trakker,
      Voltron = Voltron Legendary Defender, Teenage Mutant Ninja Turtles = TMNT = Leonardo Ninja Turtle = Donatello
      Ninja Turtle = Raphael Ninja Turtle = Michelangelo Ninja Turtle, April O'Neil, Krang, Bebop and Rocksteady,
      Biker Mice from Mars, Toxic Crusaders, Micronauts, Stretch Armstrong, Mr Potato Head, Mrs Potato Head, Operation
      Sam Hasbro, Rich Uncle Pennybags, Mr Monopoly, Monopoly Man, Candyland Queen Frostine, Lego Ninjago, Emmet
      Brickowski, Lloyd Garmadon, Wyldstyle, Bionicle = Bionicle Tahu = Toa Bionicle, Sylvanian Family, Calico
      Critters, Steiff Teddy, Hatchimals, Shopkins, Zhu Zhu Pets, Bakugan = Bakugan Dragonoid, Paw Patrol = Chase from
      Paw Patrol = Marshall from Paw Patrol = Skye Paw Patrol = Rubble Paw Patrol = Zuma Paw Patrol, Mighty Pups,
      Bluey = Bluey Heeler = Bluey dog, Bandit Heeler, Chilli Heeler, Bingo Heeler, Cocomelon = CoComelon JJ = Coco
      Melon, Baby Shark Pinkfong = Pinkfong = Baby Shark song, Gabbys Dollhouse = Gabby's Dollhouse, Blippi = Blippi
      costume, Ms Rachel, Ryan's World, Squishmallows = Squishmellow, Labubu = La Bubu, Jellycat bunny, Ty Beanie Boo
      = Beanie Boo, Ronald McDonald = Ronald Mc Donald = Ronald MacDonald, Grimace McDonalds, Hamburglar, Mayor
      McCheese, Tony the Tiger = Tony Tiger Frosties, Toucan Sam, Snap Crackle and Pop = Snap Crackle Pop, Cap'n
      Crunch, Count Chocula, Trix Rabbit, Lucky the Leprechaun Lucky Charms, Coco the Monkey Coco Pops, Quik Bunny,
      Michelin Man = Bibendum Michelin, Energizer Bunny, Duracell Bunny, Mr Peanut = Planters Peanut Man, Mr Clean
      mascot, M&M characters, Red M&M, Green M&M, Colonel Sanders = Colonel Saunders, Wendy's girl, Burger King
      mascot, Jack Box mascot, Uncle Ben rice, Aunt Jemima, Betty Crocker, Chiquita Banana lady, Sun-Maid girl, Morton
      Salt girl, Coppertone girl, Starbucks siren, Gorton's Fisherman, Energizer Rabbit, Geico Gecko = Gecko Geico,
      Aflac Duck, Progressive Flo = Flo from Progressive, Compare the Meerkat = Aleksandr Orlov meerkat, Churchill dog
      insurance, Tetley Tea Folk, PG Tips Monkey, Bertie Bassett, Haribo bear, Milka cow, Duolingo bird = Duolingo
      mascot, Duo the owl, Reddit Snoo = Snoo Reddit, GitHub Octocat = Octocat, Twitter bird Larry, Tux penguin Linux,
      Firefox fox, Android mascot, Bugdroid, Clippit = Clippy paperclip, Bonzi Buddy, Mailchimp Freddie, Travelocity
      gnome, Smokey Bear = Smokey the Bear, McGruff the Crime Dog, Woodsy Owl, Rudolph the Red-Nosed Reindeer = Rudolf
      the Red-Nosed Reindeer, Frosty the Snowman, Elf on the Shelf, Abominable Snowman Bumble Rudolph, Heat Miser,
      Mickey Mouse = Mickey mouse ears, Gritty mascot, Phillie Phanatic, Benny the Bull, San Diego Chicken, Zabivaka,
      Fuleco, Bing Dwen Dwen, Miraitowa, Pepe the Frog = Pepe frog meme = Sad Pepe, Doge meme = Shiba Doge meme = Doge
      Shiba, Cheems, Troll Face meme, Hide the Pain Harold, Distracted Boyfriend meme, Bad Luck Brian, Overly Attached
      Girlfriend, Disaster Girl, Chill Guy meme = Chillguy, Gigachad = Giga Chad, Feels Guy, Skibidi Toilet = Skibidi,
      Cameraman Skibidi, Cartoon Cat Trevor, Long Horse Trevor, Momo challenge, Shoggoth meme, Polandball, Baby Yoda =
      Baby Yoda meme, Moo Deng, Cartman, Ahsoka, Alucard, Anakin, Jigglypuff = Jiggly Puff, Squidward = Squid Ward,
      Too-Ticky, Thingumy and Bob, Snork Moomin, Pettson och Findus, LasseMaja, Mamma Moo, Mamma Mu, Rasmus Klump,
      Petzi, Olsenbanden, Noddy Toyland, Sooty and Sweep, Petey Dog Man, Tom Gates, Diary of a Wimpy Kid Rodrick,
      Ramona Quimby, Encyclopedia Brown, Captain Nemo Disney, Stig of the Dump, Milly-Molly-Mandy, My Naughty Little
      Sister, Mrs Pepperpot, Mildred Hubble, Cherub Academy, Dustfinger, Tom Riddle diary, Mr Gum Stanton, Gangsta
      Granny, Mr Stink Walliams, Demon Dentist, Billionaire Boy Walliams, Isadora Moon, Rainbow Magic fairies, Astrid
      Lindgren Ronja, Children of Noisy Village, Die kleine Hexe Preussler, Kleiner König Kalle Wirsch, Lukas der
      Lokomotivführer, Momo Grey Gentlemen, Fuchur, Conni Bücher, Leo Lausemaus, Die Olchis, Gregs Tagebuch, Das
      magische Baumhaus, Die drei Fragezeichen, Justus Jonas, Meister Eder, Unser Sandmännchen, Der Grüffelo,
      Grüffelo, Kleiner Eisbär Lars, Frederick Lionni, Swimmy Lionni, Elmar Elefant, Max et Lili, Martine Casterman,
      Barbouille, Petit Ours Brun, T'choupi, Tchoupi, Simon Superlapin, Mortelle Adèle, Le Petit Prince Saint-Exupéry,
      Pimpa Altan, Pimpa, Gianni Rodari Cipollino, Manolito Gafotas, Fray Perico, Kika Superbruja, Cleo de Nile,
      Lagoona Blue, LOL Surprise dolls, Kit Kittredge, Raggedy Andy, Holly Hobbie, Num Noms, Trolls doll Dam, Kewpie
      Mayonnaise, Moxie Girlz, Lalaloopsy, Winx dolls, Betty Spaghetty, GoBots, Madballs, Wuzzles, Glo Friends, My Pet
      Monster, Sea-Monkeys, Crybaby Molly, Hirono Pop Mart, Zimomo, Tycoco, Fuggler, Jellycat Amuseable, Maileg mouse,
      Tonies Toniebox, Big Mouth Billy Bass, Benny Lego Movie, Unikitty, Cozy Coupe, Rody horse, Sophie la girafe,
      Sophie the Giraffe, Monchichi, Humphrey Corduroy, Don't Let the Pigeon, Chicka Chicka, Ferdinand Munro Leaf,
      Mike Mulligan, Lyle Crocodile, Amos McGee, Strega Nona, Miss Nelson, Captain Underpants Krupp, InvestiGators
      Mango, Narwhal and Jelly, Mercy Watson, Edward Tulane, Despereaux, Tale of Despereaux, Winn-Dixie, Stanley
      Yelnats, Holes Camp Green Lake, Auggie Pullman, Coraline Jones, Bod Graveyard, Bunnicula, Matthias Redwall,
      Bigwig Watership, Mrs Frisby, Ralph S Mouse, Sweet Valley High, Animorphs, Firestar, Wings of Fire dragonet,
      Guardians of Ga'Hoole, Count Olaf Baudelaire, Violet Baudelaire, Klaus Baudelaire, Mysterious Benedict Society,
      Lemony Snicket, Aleksandr Orlov, Poppin' Fresh, LiMu Emu, Snuggle Bear, Spuds MacKenzie, Mr Kipling, World Cup
      Willie, Wenlock and Mandeville, Olympic Phryge, Phryges, Tux penguin, Tux Linux, Lucky Charms Leprechaun, Lucky
      the Leprechaun, Cookie Crisp Wolf, Coco the Monkey, Birdie the Early Bird, Scrubbing Bubbles, Julius Pringles,
      Mr Pringles, Chef Boyardee, Land O'Lakes maiden, Gerber baby, Elsie the Cow, Borden Elsie, Vlasic stork, Fruit
      Brute, Boo Berry, Franken Berry, Sonny Cuckoo, Sonny the Cuckoo, Dig'em Frog, Dig 'em, Cornelius Rooster,
      Keebler Elves, Ernie Keebler, Hamburger Helper Lefty, Nipper dog HMV, Twinkie the Kid, Punchy Hawaiian, Little
      Debbie girl, Reddy Kilowatt, Speedy Alka-Seltzer, Bibendum tyre, Tiger in your tank, Bob's Big Boy, Chuck E
      Cheese mouse, A&W Root Bear, Sanrio Gudetama, Kyoro-chan, Pekochan, Peko-chan Fujiya, Sato-chan elephant,
      Hikonyan, Chiitan, Barii-san, Nazo no Sakana, Pipo-kun, Cola Cao, Mainzelmännchen, HB-Männchen, Sarotti-Mohr,
      Meister Proper, Bärenmarke Bär, Ültje Erdnuss
    `,
  },
  {
    kind: 'character',
    source:
      "Children's books in copyright, Mattel, Hasbro, MGA, Spin Master and other makers of toys, mascots and memes: names made of ordinary words",
    capitals: true,
    names: `
      The Snail and the Whale, Hungry Caterpillar = The Hungry Caterpillar, Brown Bear Brown Bear, Where the Wild
      Thing, Goodnight Moon, Little Miss, Little Critter, Magic Tree House, The Magic School Bus = Magic School Bus,
      The Rainbow Fish, The Little Prince = Little Prince, Owl Babies, The Highway Rat, Fat Controller, The Famous
      Five, Secret Seven, Warrior Cats, Hazel and Fiver, Girl with the Dragon Tattoo, Baby Alive, Care Bears, Cheer
      Bear, Grumpy Bear, ThunderCats = Thunder Cats, Street Sharks, Charlie the Tuna, Honey Monster, Frosty Snowman,
      Elf on a Shelf, Trollface = Troll face, Keyboard Cat, Success Kid, Green Goblin Spider-Man, Olsen Gang, Winnie
      the Witch, Wimpy Kid, The Worst Witch, Beast Quest, Pound Puppies, Little Tikes, Uglydoll, Ugly Doll, Gerald and
      Piggie, If You Give a Mouse, Make Way for Ducklings, Frog and Toad Lobel, Ladybug Girl, Bad Kitty, Wayside
      School, Great Brain, Boxcar Children, Baby-Sitters Club, Land of Stories, The Noid, Sugar Bear Golden, Chip the
      Wolf
    `,
  },
]
