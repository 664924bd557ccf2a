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
      007 James Bond, Auric Goldfinger, Oddjob, Blofeld = Ernst Stavro Blofeld, Miss Moneypenny, Vesper Lynd, Honey
      Ryder, Dr No Bond, Xenia Onatopp, Henry Jones Junior, Marion Ravenwood, Indiana Jones = Indy Jones, Allan
      Quatermain, Rick O'Connell, Imhotep Mummy, Lara Croft = Lara Croft Tomb Raider, Neo Matrix, Terminator T-800,
      John Connor, Kyle Reese, Skynet, Zenomorph, Weyland-Yutani, Nostromo, Yautja, RoboCop = Robo Cop, ED-209,
      Rachael Blade Runner = Blade Runner 2049, Rick Deckard, Total Recall Quaid, Starship Troopers, Leeloo, Korben
      Dallas, Ruby Rhod, Doc Emmett Brown, Emmett Brown, Biff Tannen, Hoverboard McFly, Ghostbusters = Zuul
      Ghostbusters, Stay Puft Marshmallow Man, Marshmallow Man Stay Puft, Peter Venkman, Egon Spengler, Slimer,
      Mogwai, ET phone home, Elliott and E.T., Jurassic Park = Alan Grant Jurassic, Indominus Rex, Ian Malcolm, Dennis
      Nedry, Owen Grady, Betelgeuse Burton, Lydia Deetz, Zero Nightmare Before Christmas, Nightmare Before Xmas, Sally
      Nightmare Before Christmas, Willy Wonka = Willy Wonka and the Chocolate Factory = Wonka, Violet Beauregarde,
      Augustus Gloop, Veruca Salt, Mary Poppins = Bert Mary Poppins, Chitty Chitty Bang Bang, Sound of Music von Trapp
      = Maria von Trapp, Nanny McPhee, Mrs Doubtfire, Kevin McCallister, The Grinch = Grinch = How the Grinch Stole
      Christmas, Cindy Lou Who, Whoville, The Santa Clause, John McClane, Hans Gruber, Nakatomi Plaza, Lethal Weapon
      Riggs = Martin Riggs, Rambo = Rambo First Blood, Rocky Balboa = Adrian Balboa, Clubber Lang, Adonis Creed, Mr
      Miyagi, Daniel LaRusso, Cobra Kai, Johnny Lawrence, Pete Mitchell, Jack Reacher, Bourne Identity, Taken Bryan
      Mills = Bryan Mills, Dominic Toretto, Brian O'Conner, Kingsman = Harry Hart Kingsman, Johnny English, Zoolander,
      Lloyd Christmas, Ace Ventura = Ace Ventura Pet Detective, The Truman Show = Truman Burbank, Forrest Gump =
      Forrest Gump bench = Bubba Gump, Cast Away Wilson volleyball, Big Lebowski = The Dude Lebowski = Jeffrey
      Lebowski, Walter Sobchak, Wayne's World = Wayne Campbell, Garth Algar, Borat Sagdiyev, Brüno Gehard, Shaun of
      the Dead, Scott Pilgrim, Ramona Flowers, Juno MacGuff, Regina George, Clueless Cher Horowitz = Cher Horowitz,
      Elle Woods, Bridget Jones, Pretty Woman Vivian, Grease Danny Zuko = Danny Zuko, Sandy Olsson, Saturday Night
      Fever, Tony Manero, Flashdance, Moulin Rouge Satine, Jack Dawson = Rose DeWitt Bukater, Gladiator Maximus =
      Maximus Decimus Meridius, Braveheart, 300 Leonidas, Godfather Corleone, Michael Corleone, Don Vito Corleone,
      Scarface = Tony Montana Scarface, Goodfellas = Henry Hill Goodfellas, Casino Ace Rothstein, Taxi Driver Travis =
      Taxi Driver Bickle, Mia Wallace, Vincent and Jules, Marsellus Wallace, Mr Pink Reservoir, O-Ren Ishii, Gogo
      Yubari, Inglourious Basterds, Aldo Raine, Django Freeman, Once Upon a Time in Hollywood, Anton Chigurh, Daniel
      Plainview, American Psycho, Patrick Bateman, Se7en, Clarice Starling, Dr Lecter, Alex DeLarge, Private Pyle,
      2001 A Space Odyssey = 2001 Space Odyssey, Dr Strangelove, Psycho Norman Bates, The Birds Hitchcock Tippi,
      Exorcist Regan = Regan MacNeil, Pazuzu, Carrie White, Pennywise = Pennywise the Clown = Pennywise clown, Georgie
      Denbrough, Jason Voorhees = Friday the 13th Jason, Halloween Michael Myers, Laurie Strode, Texas Chainsaw
      Massacre = Texas Chain Saw, Hellraiser, Valak, The Nun Valak, The Babadook = Babadook, Terrifier = Terrifier
      clown, Pearl A24, Midsommar May Queen, Hereditary Paimon, Longlegs, Blair Witch, Ju-On Kayako = Kayako, Sadako,
      Samara Morgan, Us Red Peele, Nosferatu Eggers, The Thing 1982, The Fly Brundlefly, Killer Klowns, Tremors
      graboid, Necronomicon Evil Dead, Ash Williams, Donnie Darko, The Crow Eric Draven = Eric Draven, Underworld
      Selene, Van Helsing Jackman, Lestat, Lestat de Lioncourt, Edward and Bella, Bella and Edward, Jacob Black, Team
      Edward, Peeta Mellark, Effie Trinket, Mockingjay, Divergent Tris = Tris Prior, Percy Jackson = Percy Jackson
      Olympians, Eragon Saphira, Narnia = White Witch Narnia, Aslan, Mr Tumnus, Lucy Pevensie, Golden Compass Lyra =
      Lyra Belacqua = Lyra Silvertongue, The NeverEnding Story = Neverending Story, Falkor, Atreyu, Westley and
      Buttercup, Inigo Montoya, Dread Pirate Roberts, Willow Ufgood, Legend Darkness Tim Curry, Conan the Barbarian,
      Red Sonja, Xanadu Kira, Flash Gordon = Flash Gordon Ming, Ming the Merciless, Imperator Furiosa, Immortan Joe,
      Waterworld, Escape from New York, Jack Burton, The Rocketeer, The Shadow Lamont Cranston, Sin City Marv, Dredd
      Mega-City, Dune Paul, Muad'Dib, Arrakis, Chani, Lady Jessica, Baron Harkonnen, Feyd-Rautha, Fremen, Harkonnen,
      Bene Gesserit, Atreides, Avatar Neytiri = Navi Avatar, Pandora Na'vi, Quaritch, Jaeger Pacific Rim, Gipsy
      Danger, Cloverfield, Kong Skull Island, Godzilla = Gojira = Shin Godzilla = Godzilla vs Kong = Mecha Godzilla,
      Ghidorah, Gamera = Gamera turtle, Independence Day aliens, Agent K MIB, Arrival heptapod, Gargantua
      Interstellar, Inception Cobb = Dom Cobb, Oppenheimer Nolan, Evelyn Wang, Jobu Tupaki, Grand Budapest Hotel,
      Monsieur Gustave, Royal Tenenbaums, Moonrise Kingdom, Steve Zissou, Amélie Poulain = Amelie Poulain = Amélie
      Montmartre, Léon the Professional = Leon the Professional = Mathilda Léon, Nikita Besson, Les Intouchables, Lola
      rennt, Run Lola Run, Good Bye Lenin, Winnetou, Old Shatterhand, Sissi Romy, Bud Spencer and Terence Hill, Don
      Camillo and Peppone = Don Camillo, Fantozzi, Blondie Good Bad Ugly, Django spaghetti western, Zatoichi, Oldboy,
      Train to Busan, Ip Man, Baahubali, RRR Ram Bheem, Chitti Robot, Krrish, Mogambo, Gabbar Singh, Sholay, Munna
      Bhai, Howard the Duck, Ferris Bueller, Heathers Veronica, Wicked Elphaba = Elphaba = Glinda Wicked = Elphaba and
      Glinda, Hamilton musical, Cats musical Grizabella, Rum Tum Tugger, Dr Frank-N-Furter, Frank N Furter, Hedwig
      Angry Inch, Audrey II, Jesus Christ Superstar, Billy Elliot, Wall Street Gordon Gekko = Gordon Gekko, Jordan
      Belfort, Danny Ocean, National Treasure Ben Gates, Da Vinci Code Langdon = Robert Langdon, Jumanji, Zathura,
      Hook Rufio, Dr Dolittle Murphy, Stuart Little = Stuart Little mouse, Paddington 2, Detective Pikachu, Sharknado,
      Deadpool = Deadpool and Wolverine = Deadpool & Wolverine
    `,
  },
  {
    kind: 'character',
    source:
      'Eon, Paramount, Universal, Columbia, MGM, 20th Century, Warner, Lionsgate and other film makers: names made of ordinary words',
    capitals: true,
    names: `
      Jaws Bond villain, Pussy Galore, Short Round, Sentinels Matrix, Terminator 2, Alien Queen, Predator Dutch, Blade
      Runner, Roy Batty, Officer K, The Fifth Element, Doc Brown, Flux capacitor, Gremlins Stripe, Quint Jaws, The
      Goonies = Sloth Goonies, Beetle juice, Batman Returns Penguin, Charlie Bucket, Child Catcher, Home Alone, Wet
      Bandits, Buddy the Elf, Die Hard, Karate Kid, Top Gun Maverick = Top Gun Goose, Mission Impossible, Transporter
      Frank Martin, Fast and Furious, Fast & Furious, Baby Driver, Drive Scorpion Jacket Gosling, Mini-Me, Fat
      Bastard, Doctor Evil, Dumb and Dumber, Napoleon Dynamite, Bill and Ted = Bill & Ted, Mister Bean, Hot Fuzz, Mean
      Girls, Cady Heron, Legally Blonde, Dirty Dancing, Johnny Castle, La La Land, Titanic Jack and Rose, Troy Brad,
      The Godfather, Raging Bull, Pulp Fiction, Reservoir Dogs, Kill Bill = The Bride Kill Bill, Hateful Eight, Cliff
      Booth, No Country for Old Men, There Will Be Blood, Fight Club, Silence of the Lambs = Buffalo Bill Silence, The
      Shining, Grady Twins, Overlook Hotel, Clockwork Orange = A Clockwork Orange, Full Metal Jacket, Bates Motel, The
      Exorcist, Rosemary's Baby, Pennywise = Penny Wise clown, Nightmare on Elm Street, Camp Crystal Lake, Ghost Face,
      Bride of Chucky, Child's Play Chucky, The Conjuring, Insidious Demon, Art the Clown, Paranormal Activity, Jigsaw
      puppet, Child's Play, Evil Dead, Army of Darkness, Re-Animator, Frank the Rabbit, The Lost Boys, Interview with
      the Vampire, Twilight Saga, The Hunger Games, President Snow, The Maze Runner, The Princess Bride, Labyrinth
      Ludo, Mad Max = Mad Max Fury Road, They Live Obey, Big Trouble in Little China, Mega-City One, Pacific Rim,
      Skull Island, Men in Black, Agent J, District 9, Interstellar TARS, Tenet Protagonist, Barbie and Ken = Weird
      Barbie, Everything Everywhere All at Once, Parasite Bong, Life Aquatic, Man with No Name, Lone Wolf and Cub,
      Seven Samurai, Crouching Tiger Hidden Dragon, Toxic Avenger, Teen Wolf, Weird Science, The Breakfast Club = John
      Bender Breakfast, Sixteen Candles, Stand by Me, Rocky Horror = Rocky Horror Picture Show, Little Shop of
      Horrors, Starlight Express, The Wolf of Wall Street, Ocean's Eleven, Now You See Me Horsemen, Night at the
      Museum, Free Willy, Air Bud, Cocaine Bear, Snakes on a Plane, Smile Entity
    `,
  },
]
