import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const filmCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'Eon, Paramount, Universal, Columbia, MGM, 20th Century, Warner, Lionsgate and other film makers',
    names: `
      007 James Bond, Auric Goldfinger, Oddjob, Blofeld = Ernst Stavro Blofeld, Miss Moneypenny, Vesper Lynd, Jaws
      Bond villain, Pussy Galore, Honey Ryder, Dr No Bond, Xenia Onatopp, Henry Jones Junior, Marion Ravenwood,
      Indiana Jones = Indy Jones, Allan Quatermain, Rick O'Connell, Imhotep Mummy, Lara Croft = Lara Croft Tomb
      Raider, Neo Matrix, Sentinels Matrix, Terminator T-800 = Terminator 2, John Connor, Kyle Reese, Skynet,
      Xenomorph = Zenomorph, Weyland-Yutani, Nostromo, Predator Dutch, Yautja, RoboCop = Robo Cop, ED-209, Blade
      Runner = Rachael Blade Runner = Blade Runner 2049, Rick Deckard, Roy Batty, Officer K, Total Recall Quaid,
      Starship Troopers, Leeloo, Korben Dallas, Ruby Rhod, Doc Brown, Doc Emmett Brown, Emmett Brown, Biff Tannen,
      Hoverboard McFly, Flux capacitor, Ghostbusters = Zuul Ghostbusters, Stay Puft Marshmallow Man, Marshmallow Man
      Stay Puft, Peter Venkman, Egon Spengler, Slimer, Gremlins Stripe, Mogwai, ET phone home, Elliott and E.T.,
      Jurassic Park = Alan Grant Jurassic, Indominus Rex, Ian Malcolm, Dennis Nedry, Owen Grady, Quint Jaws, The
      Goonies = Sloth Goonies, Betelgeuse Burton, Lydia Deetz, Batman = Batman Returns Penguin, Zero Nightmare Before
      Christmas, Nightmare Before Xmas, Sally Nightmare Before Christmas, Willy Wonka = Willy Wonka and the Chocolate
      Factory = Wonka, Charlie Bucket, Violet Beauregarde, Augustus Gloop, Veruca Salt, Mary Poppins = Bert Mary
      Poppins, Chitty Chitty Bang Bang, Sound of Music von Trapp, Maria von Trapp, Nanny McPhee, Mrs Doubtfire, Kevin
      McCallister, Cruella de Vil = Cruella Deville = Cruella De Ville = Cruella, The Grinch = Grinch = How the Grinch
      Stole Christmas, Cindy Lou Who, Whoville, The Santa Clause, John McClane, Hans Gruber, Nakatomi Plaza, Lethal
      Weapon Riggs, Martin Riggs, Rambo = Rambo First Blood, Rocky Balboa, Adrian Balboa, Clubber Lang, Adonis Creed,
      Mr Miyagi, Daniel LaRusso, Cobra Kai, Johnny Lawrence, Top Gun Maverick, Top Gun Goose, Pete Mitchell, Jack
      Reacher, Bourne Identity, Taken Bryan Mills = Bryan Mills, Transporter Frank Martin, Dominic Toretto, Fast &
      Furious, Brian O'Conner, Drive Scorpion Jacket Gosling, Kingsman = Harry Hart Kingsman, Eggsy, Johnny English,
      Fat Bastard, Zoolander, Dumb and Dumber, Lloyd Christmas, Ace Ventura = Ace Ventura Pet Detective, The Truman
      Show, Truman Burbank, Forrest Gump = Forrest Gump bench, Bubba Gump, Cast Away Wilson volleyball, Big Lebowski =
      The Dude Lebowski = Jeffrey Lebowski, Walter Sobchak, Napoleon Dynamite, Wayne's World, Wayne Campbell, Garth
      Algar, Bill & Ted, Borat Sagdiyev, Brüno Gehard, Mister Bean, Shaun of the Dead, Scott Pilgrim, Ramona Flowers,
      Juno MacGuff, Regina George, Cady Heron, Clueless Cher Horowitz = Cher Horowitz, Legally Blonde, Elle Woods,
      Bridget Jones, Pretty Woman Vivian, Johnny Castle, Grease Danny Zuko = Danny Zuko, Sandy Olsson, Saturday Night
      Fever, Tony Manero, Flashdance, La La Land, Moulin Rouge Satine, Titanic Jack and Rose, Jack Dawson, Rose DeWitt
      Bukater, Gladiator Maximus, Maximus Decimus Meridius, Braveheart, 300 Leonidas, Troy Brad, The Godfather =
      Godfather Corleone, Michael Corleone, Don Vito Corleone, Scarface = Tony Montana Scarface, Goodfellas = Henry
      Hill Goodfellas, Casino Ace Rothstein, Taxi Driver Travis = Taxi Driver Bickle, Raging Bull, Pulp Fiction, Mia
      Wallace, Vincent and Jules, Marsellus Wallace, Reservoir Dogs = Mr Pink Reservoir, The Bride Kill Bill, O-Ren
      Ishii, Gogo Yubari, Inglourious Basterds, Aldo Raine, Django Freeman, Hateful Eight, Once Upon a Time in
      Hollywood, Cliff Booth, No Country for Old Men, Anton Chigurh, There Will Be Blood, Daniel Plainview, American
      Psycho, Patrick Bateman, Se7en, Buffalo Bill Silence, Clarice Starling, Dr Lecter, Grady Twins, Overlook Hotel,
      Clockwork Orange = A Clockwork Orange, Alex DeLarge, Full Metal Jacket, Private Pyle, 2001 A Space Odyssey =
      2001 Space Odyssey, Dr Strangelove, Psycho Norman Bates, Bates Motel, The Birds Hitchcock Tippi, Exorcist Regan
      = The Exorcist, Regan MacNeil, Pazuzu, Rosemary's Baby, Carrie White, Pennywise = Pennywise the Clown = Penny
      Wise clown = Pennywise clown, Georgie Denbrough, Nightmare on Elm Street, Jason Voorhees = Friday the 13th
      Jason, Camp Crystal Lake, Halloween Michael Myers, Laurie Strode, Leatherface = Leather Face, Texas Chainsaw
      Massacre = Texas Chain Saw, Hellraiser, Cenobite, Bride of Chucky, Child's Play Chucky, Valak, The Nun Valak,
      The Babadook = Babadook, Art the Clown, Terrifier = Terrifier clown, Pearl A24, Midsommar May Queen, Hereditary
      Paimon, Longlegs, Blair Witch, Ju-On Kayako = Kayako, Sadako, Samara Morgan, Jigsaw puppet, Us Red Peele,
      Nosferatu Eggers, The Thing 1982, The Fly Brundlefly, Killer Klowns, Tremors graboid, Necronomicon Evil Dead,
      Ash Williams, Re-Animator, Donnie Darko, The Crow Eric Draven = Eric Draven, Underworld Selene, Van Helsing
      Jackman, Interview with the Vampire, Lestat, Lestat de Lioncourt, Twilight Saga, Edward and Bella, Bella and
      Edward, Jacob Black, Team Edward, The Hunger Games, Peeta Mellark, Effie Trinket, Mockingjay, Divergent Tris,
      Tris Prior, The Maze Runner, Percy Jackson = Percy Jackson Olympians, Eragon Saphira, Narnia = White Witch
      Narnia, Aslan, Mr Tumnus, Lucy Pevensie, Golden Compass Lyra, Lyra Belacqua, Lyra Silvertongue, The NeverEnding
      Story = Neverending Story, Falkor, Atreyu, The Princess Bride, Westley and Buttercup, Inigo Montoya, Dread
      Pirate Roberts, Willow Ufgood, Legend Darkness Tim Curry, Labyrinth Ludo, Conan the Barbarian, Red Sonja, Xanadu
      Kira, Flash Gordon = Flash Gordon Ming, Ming the Merciless, Mad Max = Mad Max Fury Road, Imperator Furiosa,
      Immortan Joe, Waterworld, Escape from New York, They Live Obey, Big Trouble in Little China, Jack Burton, The
      Rocketeer, The Shadow Lamont Cranston, Sin City Marv, Dredd Mega-City, Mega-City One, Dune Paul, Muad'Dib,
      Arrakis, Chani, Lady Jessica, Baron Harkonnen, Feyd-Rautha, Fremen, Harkonnen, Bene Gesserit, Atreides, Avatar
      Neytiri = Navi Avatar, Pandora Na'vi, Quaritch, Pacific Rim = Jaeger Pacific Rim, Gipsy Danger, Cloverfield,
      Kong Skull Island, Godzilla = Shin Godzilla = Godzilla vs Kong = Mecha Godzilla, Gojira, Ghidorah, Gamera =
      Gamera turtle, Independence Day aliens, Agent J, Agent K MIB, District 9, Arrival heptapod, Interstellar TARS,
      Gargantua Interstellar, Inception Cobb, Dom Cobb, Tenet Protagonist, Oppenheimer Nolan, Barbie and Ken, Weird
      Barbie, Everything Everywhere All at Once, Evelyn Wang, Jobu Tupaki, Parasite Bong, Grand Budapest Hotel,
      Monsieur Gustave, Royal Tenenbaums, Moonrise Kingdom, Steve Zissou, Amélie Poulain = Amelie Poulain = Amélie
      Montmartre, Léon the Professional = Leon the Professional, Mathilda Léon, Nikita Besson, Les Intouchables, Lola
      rennt, Run Lola Run, Good Bye Lenin, Winnetou, Old Shatterhand, Sissi Romy, Bud Spencer and Terence Hill, Don
      Camillo and Peppone = Don Camillo, Fantozzi, Blondie Good Bad Ugly, Django spaghetti western, Zatoichi, Oldboy,
      Train to Busan, Crouching Tiger Hidden Dragon, Ip Man, Baahubali, RRR Ram Bheem, Chitti Robot, Krrish, Mogambo,
      Gabbar Singh, Sholay, Munna Bhai, Toxic Avenger, Howard the Duck, Ferris Bueller, The Breakfast Club = John
      Bender Breakfast, Heathers Veronica, Wicked Elphaba = Elphaba, Glinda Wicked, Elphaba and Glinda, Hamilton
      musical, Cats musical Grizabella, Rum Tum Tugger, Rocky Horror = Rocky Horror Picture Show, Dr Frank-N-Furter,
      Frank N Furter, Hedwig Angry Inch, Little Shop of Horrors, Audrey II, Jesus Christ Superstar, Starlight Express,
      Billy Elliot, Wall Street Gordon Gekko = Gordon Gekko, The Wolf of Wall Street, Jordan Belfort, Ocean's Eleven,
      Danny Ocean, Now You See Me Horsemen, National Treasure Ben Gates, Da Vinci Code Langdon, Robert Langdon,
      Jumanji, Zathura, Hook Rufio, Dr Dolittle Murphy, Stuart Little = Stuart Little mouse, Paddington 2, Detective
      Pikachu, Cocaine Bear, Sharknado, Snakes on a Plane, Smile Entity, Deadpool = Deadpool and Wolverine = Deadpool
      & Wolverine, Borat, Holly Golightly, Vivian Ward, Jesus Quintana, Jay and Silent Bob, Cheech and Chong, The
      Blues Brothers, Blues Brothers, Jake and Elwood, Vizzini, Princess Buttercup, Bella Swan, Jacob Black Twilight,
      Alice Cullen, Damien Thorn, Jeepers Creepers, Stripe gremlin, Ghoulies, Critters Krites, Tall Man Phantasm,
      Gozer the Gozerian, Gozer, Zuul Ghostbusters, Vinz Clortho, Winston Zeddemore, Ray Stantz, Dana Barrett, Janine
      Melnitz, Thing Addams Family, T-X Terminatrix, Deloris Van Cartier, Tootsie Dorothy Michaels, Edward Lewis
      Pretty, Baby Houseman, Danny Zuko, Rizzo Grease, Harry Dunne, Ricky Bobby, Brennan Huff, Dale Doback, Derek
      Zoolander, Mugatu, Austin Powers Goldmember, Fat Bastard Austin, Mini-Me Austin, Gaylord Focker, Greg Focker,
      Clark Griswold, Cousin Eddie Griswold, Kevin McAllister, Marv and Harry Home Alone, Buddy Elf Hobbs, Scott
      Calvin, Jack Frost Santa Clause, Ralphie Parker, A Christmas Story Ralphie, George Bailey Wonderful, George
      Bailey, Rick Blaine, Ilsa Lund, Scarlett O'Hara, Rhett Butler, Norma Desmond, Charles Foster Kane, Dave Bowman
      2001, A Clockwork Orange, Sergeant Hartman, Colonel Kurtz, Captain Willard, Colonel Kilgore, Tommy DeVito, Ace
      Rothstein, Keyser Söze, Verbal Kint, Llewelyn Moss, Marge Gunderson, Barton Fink, Ulysses Everett McGill, Danny
      Torrance, Wendy Torrance, Annie Wilkes, Paul Sheldon Misery, Andy Dufresne, John Coffey, Amon Göth, Oskar
      Schindler, Captain Miller Saving, Lieutenant Dan Taylor, Lieutenant Dan, Bubba Blue, Jenny Curran, Chuck Noland,
      Wilson volleyball Cast Away, Viktor Navorski, Gus Gus, Edward Bloom, Willy Wonka Depp, Sweeney Todd Burton,
      Delia Deetz, Haymitch Abernathy, Tris and Four, Thomas Maze Runner, Newt Maze Runner, Bilbo, Elphaba Thropp,
      Fiyero, Evan Hansen, Alexander Hamilton musical, Jean Valjean musical, Grizabella, Mr Mistoffelees, Riff Raff
      Rocky Horror, Magenta Rocky Horror, Seymour Krelborn, Hedwig and the Angry Inch, Roxie Hart, Velma Kelly, Max
      Bialystock, Tevye, Eliza Doolittle, Henry Higgins Fair, Maria Rainer, Captain von Trapp, Satine Moulin, Moulin
      Rouge Christian, Mia and Sebastian La La Land, Arthur Fleck, Rupert Pupkin, Mikael Blomkvist, Harry Hole, Alex
      Cross, Inspector Harry Callahan, Dirty Harry Callahan, Colonel Trautman, Dutch Schaefer, John Matrix Commando,
      Douglas Quaid, Ben Richards Running, Casey Ryback, Frank Dux, Ip Man Wilson, Jen Yu Crouching, Elle Driver, Pai
      Mei, Stuntman Mike, Shosanna Dreyfus, Calvin Candie, Dr King Schultz, Rick Dalton, Zorg Fifth, Cypher Matrix,
      Niobe Matrix, Max Rockatansky, Nux Mad Max, Lord Humungus, Auntie Entity, Dementus Furiosa, Paul Kersey, Lo Pan,
      R.J. MacReady, Nada They Live, Dom Toretto, Letty Ortiz, Luke Hobbs, Deckard Shaw, Han Lue, Sam Witwicky, Evelyn
      Carnahan, Mathayus, Benjamin Franklin Gates, Sallah Raiders, Henry Jones Sr, Belloq, Toht, Ellie Sattler, John
      Hammond Jurassic, Claire Dearing, Mosasaurus Jurassic World, Chief Brody, Matt Hooper, Roy Neary, David
      Levinson, Steven Hiller, Harry Stamper, Agent K, Frank the Pug, Edgar the Bug, Zed MIB, Gurney Halleck, Stilgar,
      Liet-Kynes, Glossu Rabban, Princess Irulan, Alia Atreides, Reverend Mother Mohiam, Louise Banks Arrival, Cooper
      Interstellar, Murph Cooper, Dom Cobb Inception, Leonard Shelby, Theodore Twombly, Ava Ex Machina, Ex Machina,
      David 8 Prometheus, Elizabeth Shaw Prometheus, Lieutenant Ripley, Bishop Aliens, Newt Aliens, Corporal Hicks,
      Ash Alien, Waymond Wang, Bella Baxter, Barbie Stereotypical, Gustave H, M Gustave, Zero Moustafa, Margot
      Tenenbaum, Royal Tenenbaum, Max Fischer Rushmore, Sam and Suzy, Mr Fox Anderson, Lady Bird McPherson, Chiron
      Moonlight, Ennis del Mar, Jack Twist, Amy Dunne, Nina Sayers, Mildred Hayes, Dani Ardor, Annie Graham
      Hereditary, Charlie Hereditary, Thomasin Witch, Ellen Hutter, Adelaide Wilson Us, Chris Washington, Rose
      Armitage, OJ Haywood, Esther Orphan, Megan M3GAN, Gabriel Malignant, Lorraine Warren, Ed Warren, Kuchisake,
      Kayako Saeki, Sadako Yamamura, Elisa Esposito, Crimson Peak Lucille, Eggsy Unwin, Harry Hart Kingsman, Nicholas
      Angel, Gideon Graves, Withnail, Renton Trainspotting, Mark Renton, Mark Darcy, William Thacker, Four Lions,
      Paddington Bear Brown, Phoenix Buchanan, Jacques Mayol Besson, Jef Costello, Monsieur Hulot, Antoine Doinel,
      Fantômas, Gendarme of Saint-Tropez, Asterix Chabat, La Boum Vic, Dany Boon Ch'tis, Intouchables Driss, Pepa
      Almodóvar, Don Camillo, Django Nero, Man with No Name, Sartana western, Goodbye Lenin Alex, Toni Erdmann, Emil
      Detektive, Sams Taschenbier, Bibi Blocksberg Film
    `,
  },
  {
    kind: 'character',
    source:
      'Eon, Paramount, Universal, Columbia, MGM, 20th Century, Warner, Lionsgate and other film makers: names made of ordinary words',
    capitals: true,
    names: `
      Short Round, Alien Queen, The Fifth Element, Beetlejuice = Beetle juice, Child Catcher, Home Alone, Wet Bandits,
      Buddy the Elf, Die Hard, Karate Kid, Mission Impossible, Fast and Furious, Baby Driver, Mini-Me, Doctor Evil,
      Bill and Ted, Hot Fuzz, Mean Girls, Dirty Dancing, Kill Bill, Fight Club, Silence of the Lambs, The Shining, The
      Conjuring, Insidious Demon, Paranormal Activity, Child's Play, Evil Dead, Army of Darkness, Frank the Rabbit,
      The Lost Boys, President Snow, Skull Island, Men in Black, Life Aquatic, Man with No Name, Lone Wolf and Cub,
      Seven Samurai, Teen Wolf, Weird Science, Sixteen Candles, Stand by Me, Night at the Museum, Free Willy, Air Bud,
      Happy Gilmore, Sister Act, Peter La Fleur, Uncle Buck, Clockwork Orange droogs, Black Phillip, Love Actually
    `,
  },
]
