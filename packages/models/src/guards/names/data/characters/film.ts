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
      & Wolverine
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
      Seven Samurai, Teen Wolf, Weird Science, Sixteen Candles, Stand by Me, Night at the Museum, Free Willy, Air Bud
    `,
  },
]
