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
      cartoon, Robocar Poli, Tayo the Little Bus, Tobot, Pleasant Goat and Big Big Wolf, Boonie Bears
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
      vs Blue, Master Shake, Robot Chicken, Penny and Brain, Mighty Mouse, Bimbo the dog, Little My
    `,
  },
]
