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
      Granny Looney Tunes, Tiny Toons = Tiny Toon Adventures, Animaniacs, Yakko Wakko and Dot, Yakko, Freakazoid,
      Quick Draw McGraw, Snagglepuss, Magilla Gorilla, Hong Kong Phooey, Muttley, Penelope Pitstop, Jabberjaw, Wilma
      Flintstone, Betty Rubble, Pebbles Flintstone, Bamm-Bamm, George Jetson, Jane Jetson, Rosie the Robot Jetsons,
      Astro Jetsons, Shaggy and Scooby, Velma Dinkley = Velma, Daphne Blake, Fred Jones Scooby, Scrappy-Doo,
      Scooby-Doo = Scoobydo = Scooby, Birdman Harvey, Josie and the Pussycats, Tex Avery wolf, Jonny Quest, Secret
      Saturdays, Powerpuff, Professor Utonium, Dexter's Lab, Dee Dee Dexters Laboratory, Ed Edd n Eddy = Ed Edd and
      Eddy, Codename Kids Next Door, Grim Adventures of Billy and Mandy = Billy and Mandy, Bloo Fosters, Camp Lazlo,
      Ben 10 = Ben Tennyson, Gwen Tennyson, Finn the Human, Jake the Dog, Marceline the Vampire Queen = Marceline,
      BMO, Mordecai and Rigby = Rigby and Mordecai, Rose Quartz Steven Universe, Gumball Watterson, Darwin Watterson,
      Clarence Cartoon Network, Craig of the Creek, Aku Samurai Jack, Primal Genndy, Squidward = Squidward Tentacles,
      Mister Krabs = Eugene Krabs, Sheldon Plankton, Pearl Krabs, Mrs Puff, Krusty Krab, Krabby Patty, Tommy Pickles,
      Chuckie Finster, Reptar, Ren and Stimpy = Ren & Stimpy, Rockos Modern Life, Hey Arnold = Hey Arnold Helga
      Pataki, Helga Pataki, CatDog, The Wild Thornberrys = Eliza Thornberry = Nigel Thornberry, Timmy Turner, Cosmo
      and Wanda, GIR Invader Zim, Danny Fenton, Jenny XJ-9, Avatar The Last Airbender = Last Airbender, Aang, Katara,
      Sokka, Toph Beifong = Toph, Prince Zuko = Zuko, Uncle Iroh, Azula, Appa sky bison, Momo Avatar, Legend of Korra
      = Avatar Korra = Korra, Lincoln Loud, Diego Go Diego Go, Backyardigans, Yo Gabba Gabba, DJ Lance Rock, Team
      Umizoomi, Franklin the Turtle, Caillou, PJ Masks = Gekko PJ Masks, Catboy, Owlette, Octonauts, Numberblocks,
      Alphablocks, Hey Duggee, Iggle Piggle, Tinky Winky, Dipsy Teletubbies, Laa-Laa, Po Teletubbies, Noo-Noo,
      Fimbles, Balamory, Paddington Brown, SuperTed, Bananaman, Count Duckula, Thunderbirds Are Go = Thunderbird 2,
      Lady Penelope, Stingray Gerry Anderson, Dougal Magic Roundabout, Pingu, Ivor the Engine, Roobarb and Custard,
      Ben and Hollys Little Kingdom, George Pig, Suzy Sheep, Chuggington, Handy Manny, Rolie Polie Olie, Little
      Einsteins, Charlie and Lola, Maisy Mouse, Angelina Ballerina, Rupert Bear, Horrid Henry, Dennis the Menace,
      Gnasher, Minnie the Minx, Desperate Dan, Dan Dare, Homer J Simpson, Maggie Simpson, Grampa Simpson = Abe
      Simpson, Ralph Wiggum, Chief Wiggum, Moe Szyslak, Barney Gumble, Nelson Muntz, Principal Skinner, Groundskeeper
      Willie, Duffman, Kang and Kodos, Philip J Fry, Turanga Leela, Doctor Zoidberg, Professor Farnsworth, Brian
      Griffin, Chris Griffin, Glenn Quagmire, Cleveland Brown, Stan Smith American Dad, Roger American Dad, Steve
      Smith American Dad, Bobs Burgers = Bob Belcher, Tina Belcher, Louise Belcher, Gene Belcher, Linda Belcher,
      Boomhauer, Daria Morgendorffer, Stan Kyle Cartman and Kenny, Butters Stotch, Mr Garrison, Towelie, Terrance and
      Phillip, Rick & Morty, Mr Meeseeks = Meeseeks, Birdperson, BoJack, Diane Nguyen, Princess Carolyn, Todd Chavez,
      Mr Peanutbutter, Disenchantment Bean, Invincible Mark Grayson, Omni-Man, Harley Quinn = Harley Quinn series,
      Castlevania Alucard, Caitlyn Kiramman, Ekko Arcane, Silco, Hazbin Hotel, Charlie Morningstar, Alastor, Angel
      Dust Hazbin, Blitzo, Pomni, Homestar Runner, Don't Hug Me I'm Scared, RWBY, Ruby Rose RWBY, Metalocalypse,
      Squidbillies, Jem and the Holograms, Snorks, Fraggles, Denver the Last Dinosaur, Alvin and the Chipmunks,
      Chipettes, Heathcliff cat, Gadget Hackwrench, Dudley Do-Right, Rocky and Bullwinkle = Bullwinkle, Boris and
      Natasha, Heckle and Jeckle, Gerald McBoing-Boing, Beany and Cecil, George of the Jungle cartoon, Casper the
      Friendly Ghost = Casper the Ghost, Richie Rich, Olive Oyl, Bluto, Wimpy Popeye, Swee'Pea, Koko the Clown,
      Inspector Clouzot, Code Lyoko, Marinette Dupain-Cheng, Winx Club = Bloom Winx, Oggy and the Cockroaches, Zig and
      Sharko, Grizzy and the Lemmings, Tabaluga, Biene Maja, Wickie = Wickie und die starken Männer, Vicky the Viking,
      Sandmännchen, Die Sendung mit der Maus = Maus und Elefant, Pumuckl, Benjamin Blümchen, Bibi Blocksberg, Käpt'n
      Blaubär, Jim Knopf = Jim Button, Lurchi, Nicky Larson, Calimero, La Linea, Topo Gigio, Geronimo Stilton, Capitan
      Planet, Caprica Bear, El Chavo del Ocho = El Chavo, Chapulín Colorado, Condorito, Monica's Gang = Turma da
      Mônica, Mortadelo = Mortadelo y Filemón, Zipi y Zape, Pocoyo, Jelly Jamm, Nu pogodi = Nu Pogodi wolf and hare,
      Karlsson-on-the-Roof, Emil of Lönneberga, Alfons Åberg, Bamse, Pettson and Findus = Findus, Kalle Blomkvist,
      Snufkin, Snusmumriken, Snork Maiden, Hattifattener, Chhota Bheem, Motu Patlu, Shaktimaan, Upin and Ipin = Upin &
      Ipin, Boboiboy, Robocar Poli, Tayo the Little Bus, Tobot, Boonie Bears
    `,
  },
  {
    kind: 'character',
    source:
      'Warner, Hanna-Barbera, Cartoon Network, Nickelodeon, Fox and other cartoon series: names made of ordinary words',
    capitals: true,
    names: `
      Buster Bunny, Plucky Duck, Pinky and the Brain = Pinky and Brain, Batman = Batman Beyond, Huckleberry Hound,
      Boo-Boo Bear, Top Cat, Wally Gator, Secret Squirrel, Atom Ant, Captain Caveman, Dick Dastardly, Wacky Races,
      Grape Ape, Barney Rubble = Barny Rubble, Shaggy Rogers, Mystery Machine, Space Ghost, Droopy Dog, Spike and
      Tyke, Brainy Smurf, Blossom Bubbles and Buttercup, Cow and Chicken, I Am Weasel, Fosters Home for Imaginary
      Friends, My Gym Partners a Monkey, Chowder Cartoon Network, Flapjack Cartoon Network, Princess Bubblegum, Ice
      King Adventure Time, Lumpy Space Princess, Garnet Amethyst and Pearl, Amazing World of Gumball, We Bare Bears,
      Over the Garden Wall, Infinity Train, Teen Titans = Teen Titans Go, Bikini Bottom, Angelica Pickles, Rocket
      Power, As Told by Ginger, Jimmy Neutron = Jimmy Neutron Boy Genius, My Life as a Teenage Robot, The Loud House,
      Blues Clues = Blue's Clues, Wonder Pets, Bubble Guppies, Little Bill, In the Night Garden, Upsy Daisy, The
      Wombles, Captain Scarlet, The Magic Roundabout, Daddy Pig, Mummy Pig, Grizzly Tales, Spot the Dog, Kipper the
      Dog, Roger the Dodger, Bash Street Kids, Tank Girl, Sideshow Bob, Itchy and Scratchy, Comic Book Guy, Planet
      Express ship, Meg Griffin, Hank Hill, Bobby Hill, Dale Gribble, Beavis and Butt-Head = Butt-Head, Summer Smith,
      Pickle Rick, Solar Opposites, Final Space, Helluva Boss, Murder Drones, The Amazing Digital Circus = Amazing
      Digital Circus, Caine Digital Circus, Smiling Friends, Happy Tree Friends, Charlie the Unicorn, Salad Fingers,
      Red vs Blue, Aqua Teen Hunger Force, Master Shake, Robot Chicken, Venture Bros, The Boondocks, Huey Freeman,
      Rainbow Bright, Lady Lovely Locks, Penny and Brain, Underdog cartoon, Mighty Mouse, Crusader Rabbit, Woody the
      Woodpecker, Chilly Willy, Andy Panda, Little Lulu, Baby Huey, Wendy the Good Little Witch, Hot Stuff the Little
      Devil, J Wellington Wimpy, Bimbo the dog, Ant Hill Mob, The Ant and the Aardvark, Totally Spies, Miraculous
      Ladybug = Chat Noir Miraculous, Cat Noir, Little My, Larva cartoon, Pleasant Goat and Big Big Wolf
    `,
  },
]
