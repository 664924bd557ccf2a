import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const cartoonSeriesCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'Warner, Hanna-Barbera, Cartoon Network, Nickelodeon, Fox and other cartoon series',
    names: `
      Sylvester the Cat = Sylvester Cat, Lola Bunny, Gossamer Looney Tunes, Witch Hazel Looney Tunes, Michigan J Frog,
      Granny Looney Tunes, Tiny Toons = Tiny Toon Adventures, Buster Bunny, Plucky Duck, Animaniacs, Yakko Wakko and
      Dot, Yakko, Pinky and the Brain = Pinky and Brain, Freakazoid, Batman = Batman Beyond, Huckleberry Hound,
      Boo-Boo Bear, Quick Draw McGraw, Snagglepuss, Magilla Gorilla, Wally Gator, Captain Caveman, Hong Kong Phooey,
      Dick Dastardly, Muttley, Wacky Races, Penelope Pitstop, Jabberjaw, Grape Ape, Barney Rubble = Barny Rubble,
      Wilma Flintstone, Betty Rubble, Pebbles Flintstone, Bamm-Bamm, George Jetson, Jane Jetson, Rosie the Robot
      Jetsons, Astro Jetsons, Shaggy Rogers = Shaggy and Scooby, Velma Dinkley = Velma, Daphne Blake, Fred Jones
      Scooby, Scrappy-Doo, Scooby-Doo = Scoobydo = Scooby, Birdman Harvey, Josie and the Pussycats, Droopy Dog, Tex
      Avery wolf, Spike and Tyke, Jonny Quest, Secret Saturdays, Brainy Smurf, Blossom Bubbles and Buttercup,
      Powerpuff, Professor Utonium, Dexter's Lab, Dee Dee Dexters Laboratory, I Am Weasel, Ed Edd n Eddy = Ed Edd and
      Eddy, Codename Kids Next Door, Grim Adventures of Billy and Mandy = Billy and Mandy, Fosters Home for Imaginary
      Friends = Bloo Fosters, Camp Lazlo, My Gym Partners a Monkey, Chowder Cartoon Network, Flapjack Cartoon Network,
      Ben 10 = Ben Tennyson, Gwen Tennyson, Finn the Human, Jake the Dog, Princess Bubblegum, Marceline the Vampire
      Queen, Marceline, Ice King Adventure Time, Lumpy Space Princess, BMO, Mordecai and Rigby, Rigby and Mordecai,
      Rose Quartz Steven Universe, Gumball Watterson = Amazing World of Gumball, Darwin Watterson, Clarence Cartoon
      Network, We Bare Bears, Craig of the Creek, Teen Titans = Teen Titans Go, Aku Samurai Jack, Primal Genndy,
      Squidward = Squidward Tentacles, Mister Krabs = Eugene Krabs, Sheldon Plankton, Pearl Krabs, Mrs Puff, Bikini
      Bottom, Krusty Krab, Krabby Patty, Tommy Pickles, Chuckie Finster, Angelica Pickles, Reptar, Ren and Stimpy =
      Ren & Stimpy, Rockos Modern Life, Hey Arnold = Hey Arnold Helga Pataki, Helga Pataki, CatDog, The Wild
      Thornberrys, Eliza Thornberry, Nigel Thornberry, As Told by Ginger, Timmy Turner, Cosmo and Wanda, Jimmy Neutron
      = Jimmy Neutron Boy Genius, GIR Invader Zim, Danny Fenton, Jenny XJ-9, Avatar The Last Airbender = Last
      Airbender, Aang, Katara, Sokka, Toph Beifong = Toph, Prince Zuko = Zuko, Uncle Iroh, Azula, Appa sky bison, Momo
      Avatar, Legend of Korra = Korra, Avatar Korra, The Loud House, Lincoln Loud, Blues Clues = Blue's Clues, Diego
      Go Diego Go, Backyardigans, Yo Gabba Gabba, DJ Lance Rock, Team Umizoomi, Bubble Guppies, Franklin the Turtle,
      Caillou, PJ Masks = Gekko PJ Masks, Catboy, Owlette, Octonauts, Numberblocks, Alphablocks, Hey Duggee, In the
      Night Garden, Iggle Piggle, Upsy Daisy, Tinky Winky, Dipsy Teletubbies, Laa-Laa, Po Teletubbies, Noo-Noo,
      Tweenies, Fimbles, Balamory, Clangers, The Wombles, Paddington Brown, SuperTed, Bananaman, Count Duckula,
      Thunderbirds Are Go, Thunderbird 2, Lady Penelope, Captain Scarlet, Stingray Gerry Anderson, The Magic
      Roundabout = Dougal Magic Roundabout, Pingu, Ivor the Engine, Roobarb and Custard, Ben and Hollys Little
      Kingdom, George Pig, Suzy Sheep, Chuggington, Handy Manny, Rolie Polie Olie, Little Einsteins, Charlie and Lola,
      Maisy Mouse, Angelina Ballerina, Rupert Bear, Horrid Henry, Dennis the Menace, Gnasher, Minnie the Minx,
      Desperate Dan, Roger the Dodger, Bash Street Kids, Dan Dare, Tank Girl, Homer J Simpson, Maggie Simpson, Grampa
      Simpson = Abe Simpson, Ralph Wiggum, Chief Wiggum, Moe Szyslak, Barney Gumble, Nelson Muntz, Principal Skinner,
      Sideshow Bob, Itchy and Scratchy, Groundskeeper Willie, Duffman, Kang and Kodos, Philip J Fry, Turanga Leela,
      Doctor Zoidberg, Professor Farnsworth, Planet Express ship, Brian Griffin, Meg Griffin, Chris Griffin, Glenn
      Quagmire, Cleveland Brown, Stan Smith American Dad, Roger American Dad, Steve Smith American Dad, Bobs Burgers,
      Bob Belcher, Tina Belcher, Louise Belcher, Gene Belcher, Linda Belcher, Hank Hill, Bobby Hill, Dale Gribble,
      Boomhauer, Beavis and Butt-Head = Butt-Head, Daria Morgendorffer, Stan Kyle Cartman and Kenny, Butters Stotch,
      Mr Garrison, Towelie, Terrance and Phillip, Rick & Morty, Summer Smith, Mr Meeseeks = Meeseeks, Pickle Rick,
      Birdperson, BoJack, Diane Nguyen, Princess Carolyn, Todd Chavez, Mr Peanutbutter, Solar Opposites,
      Disenchantment Bean, Invincible Mark Grayson, Omni-Man, Harley Quinn = Harley Quinn series, Castlevania Alucard,
      Caitlyn Kiramman, Ekko Arcane, Silco, Hazbin Hotel, Charlie Morningstar, Alastor, Angel Dust Hazbin, Helluva
      Boss, Blitzo, Murder Drones, The Amazing Digital Circus = Amazing Digital Circus, Pomni, Caine Digital Circus,
      Happy Tree Friends, Homestar Runner, Charlie the Unicorn, Salad Fingers, Don't Hug Me I'm Scared, RWBY, Ruby
      Rose RWBY, Metalocalypse, Aqua Teen Hunger Force, Venture Bros, Squidbillies, The Boondocks, Huey Freeman, Jem
      and the Holograms, Rainbow Bright, Lady Lovely Locks, Snorks, Fraggles, Denver the Last Dinosaur, Alvin and the
      Chipmunks, Chipettes, Heathcliff cat, Gadget Hackwrench, Dudley Do-Right, Rocky and Bullwinkle = Bullwinkle,
      Boris and Natasha, Underdog cartoon, Heckle and Jeckle, Crusader Rabbit, Gerald McBoing-Boing, Beany and Cecil,
      George of the Jungle cartoon, Woody the Woodpecker, Chilly Willy, Andy Panda, Little Lulu, Baby Huey, Casper the
      Friendly Ghost = Casper the Ghost, Wendy the Good Little Witch, Richie Rich, Hot Stuff the Little Devil, Olive
      Oyl, Bluto, Wimpy Popeye = J Wellington Wimpy, Swee'Pea, Koko the Clown, Ant Hill Mob, Inspector Clouzot, The
      Ant and the Aardvark, Totally Spies, Code Lyoko, Miraculous Ladybug, Chat Noir Miraculous, Marinette
      Dupain-Cheng, Cat Noir, Winx Club = Bloom Winx, Oggy and the Cockroaches, Zig and Sharko, Grizzy and the
      Lemmings, Tabaluga, Biene Maja, Wickie = Wickie und die starken Männer, Vicky the Viking, Sandmännchen, Die
      Sendung mit der Maus, Maus und Elefant, Pumuckl, Benjamin Blümchen, Bibi Blocksberg, Käpt'n Blaubär, Jim Knopf =
      Jim Button, Lurchi, Nicky Larson, Calimero, La Linea, Topo Gigio, Geronimo Stilton, Capitan Planet, Caprica
      Bear, El Chavo del Ocho = El Chavo, Chapulín Colorado, Condorito, Monica's Gang = Turma da Mônica, Mortadelo =
      Mortadelo y Filemón, Zipi y Zape, Pocoyo, Jelly Jamm, Nu pogodi = Nu Pogodi wolf and hare, Karlsson-on-the-Roof,
      Emil of Lönneberga, Alfons Åberg, Bamse, Pettson and Findus = Findus, Kalle Blomkvist, Snufkin, Snusmumriken,
      Snork Maiden, Hattifattener, Chhota Bheem, Motu Patlu, Shaktimaan, Upin and Ipin = Upin & Ipin, Boboiboy, Larva
      cartoon, Robocar Poli, Tayo the Little Bus, Tobot, Pleasant Goat and Big Big Wolf, Boonie Bears, Les Shadoks,
      Shadoks Rouxel, Les Shadoks Rouxel, Il était une fois la vie, Once Upon a Time Life, Adrien Agreste, Hawk Moth
      Miraculous, Papillon Miraculous, Tikki and Plagg, Plagg and Tikki, Aelita Schaeffer, Wakfu, Space Goofs,
      Galactik Football, Pinga Pingu, Robby the Seal, Heidi Girl of the Alps, Pittiplatsch, Pitti und Schnatterinchen,
      Schnatterinchen, Hein Blöd, Bibi und Tina, Bibi and Tina, Krtek, Krteček, Der kleine Maulwurf, Little Mole
      Krtek, Pat and Mat, Pat a Mat, Pat und Mat, Bob and Bobek, Bob a Bobek, Křemílek a Vochomůrka, Rumcajs, Bolek
      and Lolek, Bolek i Lolek, Reksio, Koziołek Matołek, Miś Uszatek, Crocodile Gena, Gena the Crocodile, Shapoklyak,
      Vinni Pukh, Vinni Puh, Smeshariki, Kikoriki, GoGoRiki, Luntik, Fixiki, The Fixies, Prostokvashino, Hedgehog in
      the Fog, Yozhik v tumane, Mézga család, Professor Balthazar, Kaptein Sabeltann, Flåklypa, Flåklypa Grand Prix,
      Solan Gundersen, Chico Bento, Menino Maluquinho, Galinha Pintadinha, Plim Plim, Zamba y Nina, Memín Pinguín, La
      Vaca Lola, La Granja de Zenón, David the Gnome, David el Gnomo, Las Tres Mellizas, Mighty Raju, Chacha
      Chaudhary, Suppandi, Shikari Shambu, Little Singham, Ejen Ali, Si Juki, Si Unyil, Dooly the Little Dinosaur,
      Mashimaro, Apeach Kakao, Ryan Kakao, Brown and Cony, Line Friends, BT21, BT21 Tata, BT21 Cooky, Ne Zha 2,
      Calabash Brothers, Black Cat Detective, Luo Xiaohei, Mo Dao Zu Shi, Grandmaster of Demonic Cultivation, The
      Untamed drama, Wei Wuxian, Lan Wangji, Heaven Official's Blessing, Hua Cheng, Xie Lian, Scissor Seven, The
      King's Avatar, Momotaro Umimatsu, Doug Funnie, Skeeter Valentine, Patti Mayonnaise, Heffer Wolfe, Aaahh Real
      Monsters, Ickis Oblina and Krumm, Zim and Gir, Mojo Jojo, Mojojojo, Blossom Bubbles Buttercup, Dee Dee and
      Dexter, Omnitrix, Heatblast, Four Arms Ben 10, Gunter Adventure Time, Flame Princess, Lady Rainicorn, Mordecai
      Regular Show, Benson Regular Show, Muscle Man Regular Show, Skips Regular Show, Gumball and Darwin, Anais
      Watterson, Nicole Watterson, Amethyst Steven Universe, Lapis Lazuli Steven Universe, Pearl Steven Universe,
      Peridot Steven Universe, Connie Maheswaran, Wirt and Greg, Flapjack and K'nuckles, Meatwad, Frylock, Master
      Shake Aqua Teen, Zapp Brannigan, Kif Kroker, Nibbler Futurama, Hypnotoad, Waylon Smithers, Selma and Patty
      Bouvier, Patty and Selma, Otto Mann Simpsons, Edna Krabappel, Seymour Skinner, Mayor Quimby, Fat Tony Simpsons,
      Cletus Spuckler, Sideshow Mel, Disco Stu, Klaus Heisler, Roger the Alien, Randy Marsh, Wendy Testaburger, Tweek
      and Craig, Tweek Tweak, Mr Garrison South Park, Mr Hankey, Peggy Hill, Lana Kane, Malory Archer, Krieger Archer,
      Screwy Squirrel, Babs Bunny, Deputy Dawg, Dino Flintstone, Rosie Jetsons, Rosie the Robot Maid, Speed Buggy,
      Shaggy and Scooby, Witch Doctor Hanna, Winsome Witch, Touché Turtle, Lippy the Lion, Hardy Har Har, Peter
      Potamus, Augie Doggie, Pixie and Dixie, Loopy de Loop, Ruff and Reddy, Funky Phantom, Dynomutt, Inch High
      Private Eye, Squiddly Diddly, Battle Cat He-Man, Cringer Battle Cat, Man-At-Arms, Teela, Evil-Lyn, Catra,
      Princess Adora, Swift Wind She-Ra, Hordak, Cheetara, Snarf Thundercats, Panthro, Tygra, Soundwave Transformers,
      Shockwave Transformers, Bucky O'Hare, SWAT Kats, BraveStarr, Gummi Bears, Zummi Gummi, Chip 'n Dale Rescue
      Rangers, Monterey Jack Rescue, Don Karnage, Molly Cunningham, Rebecca Cunningham, Negaduck, Gosalyn Mallard,
      Gizmoduck, Fenton Crackshell, Baloo TaleSpin, Penn Zero, Wander Over Yonder, Lord Hater, Molly McGee, Cricket
      Green, Hilda and Twig, Hilda Netflix, Kipo and the Wonderbeasts, The Dragon Prince, Bojack and Diane, Tuca and
      Bertie, Final Space Mooncake, Gary Goodspeed, Central Park Birdie, Inside Job Reagan Ridley, Summer Camp Island,
      Elliott from Earth, Uncle Grandpa, Clarence Wendle, Sanjay and Craig, Harvey Beaks, Pig Goat Banana Cricket, El
      Tigre Manny Rivera, Manny Rivera, Mucha Lucha, My Life as a Teenage Robot, Jenny Wakeman, XJ-9, Chalk Zone,
      Catscratch, The Mighty B, Fanboy and Chum Chum, T.U.F.F. Puppy, Bunsen Is a Beast, Xiaolin Showdown, Jackie Chan
      Adventures, Static Shock Virgil Hawkins, Virgil Hawkins, Zeta Project, Megas XLR, Juniper Lee, Mike Lu and Og,
      Sheep in the Big City, Whatever Happened to Robot Jones, Evil Con Carne, Hi Hi Puffy AmiYumi, Class of 3000,
      6teen, Braceface, Cyberchase, Miss Frizzle, WordGirl PBS, Peg + Cat, Martha Speaks, Let's Go Luna, Bob's Burgers
      Movie, Ragatha, Gangle, Zooble, Uzi Doorman, Serial Designation N, Vaggie, Niffty Hazbin, Sir Pentious, Cherri
      Bomb Hazbin, Lucifer Morningstar Hazbin, Moxxie Helluva, Loona Helluva, Stolas, Fizzarolli, Verosika Mayday,
      Ruby Rose, Weiss Schnee, Blake Belladonna, Yang Xiao Long, Red vs Blue, Monkie Kid, Lord Garmadon, Nexo Knights,
      Legends of Chima, Tahu Bionicle, Hero Factory
    `,
  },
  {
    kind: 'character',
    source:
      'Warner, Hanna-Barbera, Cartoon Network, Nickelodeon, Fox and other cartoon series: names made of ordinary words',
    capitals: true,
    names: `
      Top Cat, Secret Squirrel, Atom Ant, Mystery Machine, Space Ghost, Cow and Chicken, Garnet Amethyst and Pearl,
      Over the Garden Wall, Infinity Train, Rocket Power, My Life as a Teenage Robot, Wonder Pets, Little Bill, Daddy
      Pig, Mummy Pig, Grizzly Tales, Spot the Dog, Kipper the Dog, Comic Book Guy, Final Space, Smiling Friends, Red
      vs Blue, Master Shake, Robot Chicken, Penny and Brain, Mighty Mouse, Bimbo the dog, Little My, Bad Piggies, Hair
      Bear Bunch, Trap Jaw, Bee and PuppyCat, Total Drama Island, Total Drama, Magic School Bus, Wild Kratts
    `,
  },
]
