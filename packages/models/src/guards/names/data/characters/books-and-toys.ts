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
      Mog the Forgetful Cat, The Gruffalos Child = The Gruffalo = Gruffalo's Child, Zog dragon Donaldson, Stick Man
      Donaldson, Superworm, The Snowman Raymond Briggs = Raymond Briggs Snowman, Father Christmas Raymond Briggs,
      Horton Hears a Who = Horton elephant Seuss, Sam I Am, Sneetches, Yertle the Turtle, Dr Seuss character, Wild
      Things Sendak, Harold and the Purple Crayon, Winnie the Pooh = Winnie Pooh = Winnie de Pooh, Eeyore = Eeyore
      donkey, Tiger Winnie Pooh, Kanga and Roo, Jemima Puddle-Duck, Mrs Tiggy-Winkle, Squirrel Nutkin, Rupert the
      Bear, Mr Tickle, Mr Happy Hargreaves, Flat Stanley, Mr Twit, Matilda Wormwood = Matilda Dahl = Miss Honey
      Matilda, Miss Trunchbull, Trunchbull, BFG = The BFG, George's Marvellous Medicine, Danny Champion of the World,
      Esio Trot, Pippi Longstocking = Pippi Langstrumpf = Pippi Långstrump, Ronja Räubertochter, Ronia the Robbers
      Daughter, Moomin = Moominpappa = Moominmamma = Moominvalley = Moomin Mama, Babar = King Babar = Babar Elephant,
      Celesteville, Madeline Bemelmans, Clifford Red Dog = Clifford the Dog, Arthur Read, Amelia Bedelia, Junie B
      Jones, Dog Man Pilkey, Dav Pilkey Dog Man, Greg Heffley, Big Nate, Eloise at the Plaza, Olivia the Pig, Knuffle
      Bunny, Elephant and Piggie, Pigeon Mo Willems, Pete the Cat, Skippyjon Jones, Fancy Nancy, Pinkalicious, Chicka
      Chicka Boom Boom, Rainbowfish Pfister, Petit Prince = Le Petit Prince, Little Nicholas Goscinny, Elmer Elephant
      = Elmer the Elephant, Lost and Found Oliver Jeffers, Thomas the Tank = Thomas Tank Engine = Thomas the Train =
      Thomas & Friends, Percy the Small Engine, James the Red Engine, Sir Topham Hatt, Postman Pat = Jess Postman Pat,
      Nancy Drew, Famous Five Blyton, Malory Towers, Die drei ???, TKKG, Räuber Hotzenplotz = Robber Hotzenplotz, Die
      kleine Hexe, Das Sams, Urmel aus dem Eis, Jim Knopf = Jim Knopf und Lukas, Momo Michael Ende, Kleine Raupe
      Nimmersatt = Raupe Nimmersatt, Regenbogenfisch, Conni Pixi, Bobo Siebenschläfer, Der kleine Drache Kokosnuss,
      Artemis Fowl = Artemis Foul, Alex Rider, Coraline = Other Mother Coraline, Count Olaf, Baudelaire orphans,
      Inkheart, Firestar Warriors, Redwall = Matthias Redwall, Watership Down, Charlotte's Web = Wilbur and Charlotte
      = Charlottes Web, James Giant Peach, Wrinkle in Time Meg Murry, Holes Stanley Yelnats, Catcher in the Rye Holden
      = Holden Caulfield, To Kill a Mockingbird Atticus = Atticus Finch, Offred, Twilight Cullen, Lisbeth Salander,
      Jack Ryan Clancy, Harry Bosch, Hercules Poirot = Poirot, Father Brown Chesterton, Kurt Wallander, Inspector
      Maigret = Maigret, Commissario Montalbano = Montalbano, Pelle the Conqueror, Barbie Dreamhouse = Dreamhouse
      Barbie = Barbie Malibu, Bratz = Bratz dolls = Yasmin Bratz, Draculaura, Frankie Stein, Clawdeen Wolf, LOL
      Surprise, Raggedy Ann, Baby Born Zapf, My Little Pony = MLP = Princess Luna Pony, Fluttershy, Princess Celestia,
      Care Bears = Tenderheart Bear = Carebear, Popples, Glo Worm, Tickle Me Elmo, Gummibär song, Sock Monkey Shirley,
      Optimus Prime = Optimus Primal, Bumblebee Transformer = Bumblebee Autobot, Grimlock, Ironhide, Ratchet Autobot,
      Jazz Autobot, Arcee, Unicron, Soundwave Decepticon, Shockwave Decepticon, Autobots, Decepticons, G.I. Joe =
      Snake Eyes GI Joe = Storm Shadow GI Joe, Castle Grayskull, Orko, Mumm-Ra, Silverhawks, M.A.S.K. Matt Trakker,
      Voltron = Voltron Legendary Defender, Teenage Mutant Ninja Turtles = TMNT = Leonardo Ninja Turtle = Donatello
      Ninja Turtle = Raphael Ninja Turtle = Michelangelo Ninja Turtle, April O'Neil, Krang, Bebop and Rocksteady,
      Micronauts, Stretch Armstrong, Mr Potato Head = Mrs Potato Head, Operation Sam Hasbro, Rich Uncle Pennybags, Mr
      Monopoly, Candyland Queen Frostine, Lego Ninjago, Emmet Brickowski, Lloyd Garmadon, Wyldstyle, Bionicle =
      Bionicle Tahu = Toa Bionicle, Sylvanian Family, Steiff Teddy, Hatchimals, Shopkins, Zhu Zhu Pets, Bakugan =
      Bakugan Dragonoid, Paw Patrol = Marshall from Paw Patrol = Skye Paw Patrol = Zuma Paw Patrol, Bluey = Bluey
      Heeler, Bandit Heeler, Chilli Heeler, Bingo Heeler, Cocomelon = CoComelon JJ, Baby Shark Pinkfong = Pinkfong,
      Gabbys Dollhouse, Blippi = Blippi costume, Ms Rachel, Ryan's World, Squishmallows = Squishmellow, Labubu = La
      Bubu, Jellycat bunny, Ty Beanie Boo, Grimace McDonalds, Hamburglar, Mayor McCheese, Toucan Sam, Cap'n Crunch,
      Count Chocula, Trix Rabbit, Quik Bunny, Bibendum Michelin, Duracell Bunny, Mr Clean mascot, Colonel Saunders,
      Uncle Ben rice, Aunt Jemima, Betty Crocker, Chiquita Banana lady, Morton Salt girl, Coppertone girl, Starbucks
      siren, Gorton's Fisherman, Geico Gecko = Gecko Geico, Aflac Duck, Progressive Flo = Flo from Progressive,
      Compare the Meerkat = Aleksandr Orlov meerkat, Churchill dog insurance, Tetley Tea Folk, Bertie Bassett, Haribo
      bear, Lindt bunny = Lindt gold bunny, Milka cow, Duolingo bird = Duolingo mascot, Reddit Snoo = Snoo Reddit,
      GitHub Octocat = Octocat, Twitter bird Larry, Firefox fox, Bugdroid, Clippit = Clippy paperclip, Bonzi Buddy,
      Mailchimp Freddie, Travelocity gnome, McGruff the Crime Dog, Rudolph the Red-Nosed Reindeer = Rudolf the
      Red-Nosed Reindeer, Abominable Snowman Bumble Rudolph, Phillie Phanatic, Benny the Bull, San Diego Chicken,
      Zabivaka, Fuleco, Bing Dwen Dwen, Miraitowa, Pepe the Frog = Pepe frog meme = Sad Pepe, Shiba Doge meme = Doge
      Shiba, Cheems, Hide the Pain Harold, Bad Luck Brian, Disaster Girl, Chillguy, Gigachad = Giga Chad, Skibidi
      Toilet = Skibidi, Cameraman Skibidi, Cartoon Cat Trevor, Long Horse Trevor, Momo challenge, Shoggoth meme,
      Polandball, Baby Yoda = Baby Yoda meme, Moo Deng
    `,
  },
  {
    kind: 'character',
    source:
      "Children's books in copyright, Mattel, Hasbro, MGA, Spin Master and other makers of toys, mascots and memes: names made of ordinary words",
    capitals: true,
    names: `
      The Tiger Who Came to Tea, The Snail and the Whale, Hungry Caterpillar = Very Hungry Caterpillar = The Hungry
      Caterpillar, Brown Bear Brown Bear, Thing One and Thing Two, Thing 1 and Thing 2, Green Eggs and Ham, Where the
      Wild Thing = Max Wild Things, Goodnight Moon, Corduroy bear, Winnie the Pooh = Pooh and Piglet = Piglet and
      Pooh, Hundred Acre Wood, Peter Rabbit, Little Miss, Mister Men, Find Waldo, Big Friendly Giant, Grand High
      Witch, Miffy = Miffy rabbit, Little Critter, Diary of Wimpy Kid, Dork Diaries, Magic Tree House, The Magic
      School Bus = Magic School Bus, Ms Frizzle, Llama Llama, Click Clack Moo, The Rainbow Fish, The Little Prince =
      Little Prince, Guess How Much I Love You, Owl Babies, We're Going on a Bear Hunt, Room on a Broom, The Highway
      Rat, I Want My Hat Back, The Day the Crayons Quit, Fat Controller, Bob the Builder = Scoop Bob the Builder,
      Hardy Boys, The Hardy Boys, The Famous Five, Secret Seven, Big Ears Noddy, The Three Investigators, Tracy
      Beaker, Horrible Histories, Skulduggery Pleasant, Series of Unfortunate Events, How to Train Dragon = Night Fury
      dragon, Warrior Cats, Wings of Fire dragons, Hazel and Fiver, Animal Farm Napoleon Snowball, Phantom Tollbooth,
      Lord of the Flies Piggy, Scout Finch, Handmaids Tale = Handmaid's Tale, Fifty Shades Christian Grey = Christian
      Grey, Girl with the Dragon Tattoo, Barbie girl = Barbie Dream House, Skipper Barbie, Ever After High, L.O.L.
      Surprise, Baby Alive, My Little Pony = Applejack Pony = Rarity Pony, Twilight Sparkle, Pinkie Pie, Pinky Pie,
      Starlight Glimmer, Littlest Pet Shop, Care Bears = Cheer Bear = Grumpy Bear, Devastator Transformers, Cobra
      Commander, He-Man = Battle Cat He-Man, Masters of the Universe, Thunder Cats, Lion-O, Biker Mice from Mars,
      Street Sharks, Toxic Crusaders, Monopoly Man, Calico Critters, Paw Patrol = Chase from Paw Patrol = Rubble Paw
      Patrol, Mighty Pups, Bluey = Bluey dog, Cocomelon = Coco Melon, Baby Shark song, Gabby's Dollhouse, Beanie Boo,
      Tony Tiger Frosties, Snap Crackle and Pop = Snap Crackle Pop, Lucky the Leprechaun Lucky Charms, Coco the Monkey
      Coco Pops, Mr Peanut = Planters Peanut Man, M&M characters, Red M&M, Green M&M, Wendy's girl, Burger King
      mascot, Jack Box mascot, Sun-Maid girl, Charlie the Tuna, Energizer Rabbit, PG Tips Monkey, Honey Monster, Duo
      the owl, Tux penguin Linux, Android mascot, Smokey Bear = Smokey the Bear, Woodsy Owl, Frosty the Snowman =
      Frosty Snowman, Elf on the Shelf = Elf on a Shelf, Heat Miser, Mickey Mouse = Mickey mouse ears, Gritty mascot,
      Doge meme, Troll face = Troll Face meme, Keyboard Cat, Distracted Boyfriend meme, Success Kid, Overly Attached
      Girlfriend, Chill Guy meme, Feels Guy
    `,
  },
]
