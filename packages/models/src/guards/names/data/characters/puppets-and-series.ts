import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const puppetsAndSeriesCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'Sesame Workshop, The Muppets Studio, the BBC, AMC, HBO, Netflix, NBC and other makers of series',
    names: `
      Kermit the Frog = Kermit Frog, Fozzie, Rowlf the Dog, Swedish Chef, Dr Bunsen Honeydew = Bunsen and Beaker,
      Rizzo the Rat, Pepe the King Prawn, Scooter Muppet, Dr Teeth and the Electric Mayhem = Electric Mayhem, Sam the
      Eagle, Waldorf and Statler, Elmo Sesame Street, Ernie and Bert, Grover Sesame Street, Oscar Grouch, Count von
      Count = Sesame Street Count, Abby Cadabby, Snuffleupagus = Mr Snuffleupagus, Julia Sesame Street, Guy Smiley,
      Rosita Sesame Street, Skeksis, Labyrinth Jareth = Jareth the Goblin King, H R Pufnstuf = HR Pufnstuf, Lamb Chop
      puppet, Basil Brush, Orville the Duck, Zippy Rainbow = Rainbow Zippy George and Bungle, Mister Rogers = Mr
      Rogers, Daniel Tiger, Daniel Tigers Neighborhood, Howdy Doody, Pee-wee Herman = Pee Wee Herman, Avenue Q,
      Punk'd, Doctor Who = Dr Who = Doctor Who's TARDIS, Sonic screwdriver, Rose Tyler, Amy Pond, Clara Oswald, Donna
      Noble, Captain Jack Harkness, Ood Doctor Who, Sontaran, Davros, Sycorax, The Master Doctor Who, Missy Doctor
      Who, Torchwood, Sarah Jane Smith, Blakes 7, Arnold Rimmer, Kryten, Basil Fawlty, Fawlty Towers, Manuel Fawlty
      Towers, Monty Python, Ministry of Silly Walks, Knights Who Say Ni, Blackadder, Baldrick, Del Boy, Only Fools and
      Horses, Father Ted, Edina and Patsy, Alan Partridge, Vicky Pollard, Little Britain, David Brent, Ali G, Hyacinth
      Bucket, Miss Marple, Inspector Morse, Sherlock Holmes BBC, Luther Idris, Downton Abbey, Violet Crawley, Thomas
      Shelby, Arthur Shelby, Alfie Solomons, Bridgerton, Lady Whistledown, Beth Harmon, Squid Game = Squid Game guard,
      Seong Gi-hun, La Casa de Papel, Casa de Papel, Stranger Things Eleven, Jane Hopper, Jim Hopper, Dustin
      Henderson, Mike Wheeler, Will Byers, Lucas Sinclair, Max Mayfield, Joyce Byers, Demodog, Mind Flayer Stranger
      Things, Hellfire Club, Morticia Addams, Gomez Addams, Uncle Fester, Cousin Itt, Pugsley Addams, Lurch Addams,
      Herman Munster = The Munsters, Lily Munster, Eddie Munster, Elvira Mistress of the Dark, Samantha Stephens
      Bewitched, I Dream of Jeannie, Gilligan's Island = Gilligans Island, Mister Ed, The Brady Bunch, Happy Days
      Fonzie = Fonzie, The Fonz, Laverne and Shirley, Steve Urkel = Urkel, Full House Olsen, Fresh Prince of Bel-Air =
      Fresh Prince, Carlton Banks, Saved by the Bell, Beverly Hills 90210, Baywatch, Mitch Buchannon, The A-Team, B.A.
      Baracus, Hannibal Smith, Michael Knight, Airwolf, Dukes of Hazzard, General Lee car, Charlie's Angels = Charlies
      Angels, Starsky and Hutch = Starsky & Hutch, Kojak, Miami Vice, Sonny Crockett, Lieutenant Columbo, Walker Texas
      Ranger, Quincy ME, Murder She Wrote, Jessica Fletcher, Perry Mason, Hill Street Blues, Laura Palmer, Dale
      Cooper, Agent Cooper, X-Files = The X-Files, Mulder and Scully, Agent Mulder, Agent Scully, Xena = Xena Warrior
      Princess, Hercules the Legendary Journeys, Angel Buffy, Spike Buffy, Willow Rosenberg, Charmed Halliwell,
      Smallville, Supernatural Winchester, Dean Winchester, Sam Winchester, Castiel Supernatural, The Vampire Diaries,
      Damon Salvatore, Stefan Salvatore, Elena Gilbert, Sookie Stackhouse, Rick Grimes, Daryl Dixon, Negan, Michonne,
      Heisenberg Walter, Gus Fring, Los Pollos Hermanos, Mike Ehrmantraut, Hank Schrader, Skyler White, Better Call
      Saul, Jimmy McGill, Kim Wexler, Carmela Soprano, The Wire Omar Little = Omar Little, Joan Holloway, Peggy Olson,
      Succession Roy, Kendall Roy, Logan Roy, Westeros, Winterfell, Daenerys, Khaleesi, Mother of Dragons, Drogon,
      Tyrion, Cersei, Bran Stark, Robb Stark, Catelyn Stark, Joffrey Baratheon, Brienne of Tarth, Sandor Clegane,
      Hodor, Melisandre, Rhaenyra Targaryen, Daemon Targaryen, Targaryen, Lannister, House Stark direwolf, The Witcher
      = The Witcher Geralt, Jaskier, Outlander Jamie Fraser = Jamie Fraser, Claire Fraser, Vikings Ragnar Lothbrok =
      Ragnar Lothbrok, The Mandalorian = The Mandalorian Din Djarin, Andor Cassian, Cassian Andor, The Boys
      Homelander, Queen Maeve, A-Train The Boys, Firefly Malcolm Reynolds = Firefly Serenity, Captain Mal Reynolds,
      Battlestar Galactica, Cylon, Stargate SG-1, Jack O'Neill Stargate, Teal'c, Babylon 5, Lost in Space Robot,
      Sliders TV, Farscape, The Expanse Rocinante, Westworld Dolores, Severance Lumon, Lumon Industries, Orphan Black,
      Orange Is the New Black, House MD = Dr House, Gregory House, Grey's Anatomy = Greys Anatomy, Meredith Grey,
      Scrubs JD Turk, ER Doug Ross, Carrie Bradshaw, Samantha Jones SATC, Blair Waldorf, Serena van der Woodsen,
      Gilmore Girls, Lorelai Gilmore, Rory Gilmore, Dawsons Creek, The OC Ryan Atwood, Riverdale Jughead, Jughead
      Jones, Betty Cooper, Veronica Lodge, Archie Andrews, Pretty Little Liars, Glee Rachel Berry, Euphoria Rue
      Bennett, Emily in Paris, Ted Lasso, The Bear Carmy, Carmy Berzatto, Yellowstone John Dutton, Chernobyl HBO, True
      Detective Rust Cohle = Rust Cohle, Fargo Marge Gunderson = Marge Gunderson, Seinfeld, George Costanza, Cosmo
      Kramer, Elaine Benes, Friends Central Perk, How I Met Your Mother, Ted Mosby, Lily Aldrin, Big Bang Theory,
      Leonard Hofstadter, The Office Dunder Mifflin = Dunder Mifflin, Jim Halpert, Pam Beesly, Creed Bratton, Parks
      and Recreation, Andy Dwyer, April Ludgate, Brooklyn Nine-Nine = Brooklyn 99, Jake Peralta, Captain Holt,
      Community Troy and Abed = Troy and Abed, Gob Bluth, It's Always Sunny in Philadelphia, Curb Your Enthusiasm, 30
      Rock Liz Lemon = Liz Lemon, Modern Family Dunphy, Phil Dunphy, Malcolm in the Middle, Two and a Half Men,
      Married with Children, Al Bundy, Roseanne Conner, Cheers Sam Malone, Frasier Crane = Frasier, M*A*S*H Hawkeye
      Pierce = Hawkeye Pierce, Hogans Heroes, Maxwell Smart, Blanche Devereaux, I Love Lucy, Lucy Ricardo, Alfred E
      Neuman, Mork from Ork, ALF sitcom, Gordon Shumway, Dinosaurs Baby Sinclair, The Waltons, Bonanza Cartwright,
      Flipper dolphin, Skippy the Bush Kangaroo, Rin Tin Tin, Power Rangers = Power Rangers Megazord = Mighty Morphin
      Power Rangers, Megazord, Lord Zedd, Rita Repulsa, VR Troopers, Beetleborgs, Super Sentai, Ultraman = Ultraman
      Tiga, Kamen Rider = Kamen Rider Black, Goosebumps Slappy, Slappy the Dummy, Are You Afraid of the Dark, iCarly,
      Carly Shay, Kenan and Kel, SpongeBob SquarePants = SpongeBob musical, LazyTown, Robbie Rotten, Sportacus, Zack
      and Cody, Wizards of Waverly Place, The Umbrella Academy, Luther Hargreeves, Lucifer Morningstar, One Chicago,
      NCIS Gibbs, Leroy Jethro Gibbs, CSI Horatio Caine = Horatio Caine, Dexter Morgan, Hannibal NBC, Criminal Minds
      Reid, Spencer Reid, Sons of Anarchy, Jax Teller, Narcos Escobar, Lupin Netflix Assane Diop, Dark Jonas Kahnwald,
      Tatort Kommissar, Derrick Inspector, Traumschiff, Der Bergdoktor, Makka Pakka, Bagpuss, Soup Dragon Clangers, Mr
      Blobby, Bananas in Pyjamas, Blinky Bill, Captain Barnacles, Kwazii Octonauts, Peso Octonauts, Twirlywoos, Rosie
      and Jim, Tots TV, Raa Raa the Noisy Lion, Blaze and the Monster Machines, Baby Bop, Buster Baxter, Worzel
      Gummidge, Dougal Magic Roundabout, Zebedee Magic Roundabout, Magic Roundabout, Crocodile Dundee, Kath and Kim,
      Kath & Kim, Sir Les Patterson, Dad's Army, Captain Mainwaring, Rodney Trotter, Derek Trotter, Victor Meldrew,
      Mrs Brown's Boys, Agnes Brown, Patsy Stone, Edina Monsoon, John Steed, Dolores Abernathy, Lady Mary Crawley,
      Lagertha, Lagertha Vikings, Bjorn Ironside, Ragnar Lothbrok, Uhtred of Bebbanburg, Young-hee doll, Assane Diop,
      Villanelle Killing Eve, Malcolm Reynolds, Kramer Seinfeld, Roy Kent, Castiel Winchester, Lister Red Dwarf, Holly
      Red Dwarf, The Inbetweeners, Peep Show Mark, The IT Crowd, Maurice Moss, Bernard Black, Dibley Vicar, Vicar of
      Dibley, Keeping Up Appearances, 'Allo 'Allo, René Artois, Are You Being Served, Fawlty Towers Manuel, Rumpole of
      the Bailey, Jonathan Creek, Inspector Barnaby, Midsomer Murders, Inspector Rex, Kommissar Rex, Schimanski, Bernd
      das Brot, Bernd the Bread, Alf Tanner, Urkel, Saved by the Bell Zack, Zack Morris, Screech Powers, That's So
      Raven, Drake & Josh, Victorious Tori, Tori Vega, Zoey 101, Kenan & Kel, Henry Danger, The Thundermans, Alex
      Russo, Good Luck Charlie, Jessie Prescott, Suite Life of Zack and Cody, Troy Bolton, Gabriella Montez, Sharpay
      Evans, Descendants Mal, Violetta Castillo, Soy Luna, Rebelde Way, Floricienta, Yo soy Betty la fea, Betty la
      Fea, Ugly Betty, Modern Family Gloria, Gloria Pritchett, Cam and Mitchell, Schitt's Creek, Moira Rose, Alexis
      Rose, Arrested Development, Tobias Fünke, Hal Wilkerson, Community Abed, Abed Nadir, New Girl Jess, Jessica Day,
      Only Murders in the Building, The Good Place, Eleanor Shellstrop, What We Do in the Shadows, Nandor the
      Relentless, Colin Robinson, Guillermo de la Cruz, Beth Dutton, Rip Wheeler, Ozark Byrde, Ruth Langmore,
      Mindhunter Holden Ford, Rust Cohle, Fargo Lorne Malvo, Better Call Saul Kim, Lalo Salamanca, Hector Salamanca,
      Omar Little, Jimmy McNulty, Stringer Bell, Vic Mackey, Justified Raylan, Raylan Givens, Boardwalk Empire Nucky,
      Nucky Thompson, Deadwood Swearengen, Al Swearengen, Olivia Pope, Annalise Keating, Harvey Specter, Mike Ross
      Suits, Selina Meyer, Olivia Benson, Elliot Stabler, Horatio Caine, Patrick Jane Mentalist, Adrian Monk, Shawn
      Spencer Psych, Remington Steele, Hart to Hart, Cagney & Lacey, Cagney and Lacey, Bo and Luke Duke, Boss Hogg,
      The Incredible Hulk Lou, Wonder Years Kevin Arnold, Little House on the Prairie, Laura Ingalls, Dr Quinn, JR
      Ewing, J.R. Ewing, Dynasty Carrington, Alexis Carrington, Melrose Place, The O.C., Seth Cohen, Veronica Mars,
      Smallville Clark, Lost John Locke, Dharma Initiative, Michael Scofield, Heroes Hiro, Hiro Nakamura, Fringe
      Walter Bishop, Mr Robot, Elliot Alderson, Umbrella Academy Five, Locke & Key, Alina Starkov, Moiraine Damodred,
      His Dark Materials, Carnival Row, Aziraphale, Crowley Good Omens, Sandman Netflix, Constantine series, Legends
      of Tomorrow, Watchmen Sister Night, Sex Education Otis, Otis Milburn, Élite Las Encinas, Jonas Kahnwald, 1899
      Netflix, Babylon Berlin, Lupin Netflix, Call My Agent, Emily Cooper Paris, Tokyo Money Heist, Berlin Money
      Heist, Alice in Borderland, All of Us Are Dead, Kingdom Netflix, Crash Landing on You, Goblin K-drama, Boys Over
      Flowers, Gu Jun-pyo, Goo Jun-pyo, Extraordinary Attorney Woo, Vincenzo Cassano, Descendants of the Sun, Stranger
      Things Max, Erica Sinclair, Billy Hargrove, Hawkins Lab
    `,
  },
  {
    kind: 'character',
    source:
      'Sesame Workshop, The Muppets Studio, the BBC, AMC, HBO, Netflix, NBC and other makers of series: names made of ordinary words',
    capitals: true,
    names: `
      The Dark Crystal, Sooty and Sweep, Big Comfy Couch, Barney and Friends, Bear in the Big Blue House, Spitting
      Image, Doctor Who = Fourth Doctor = Eleventh Doctor = Twelfth Doctor = Thirteenth Doctor = Ninth Doctor = Third
      Doctor, River Song, Weeping Angel, Red Dwarf, Absolutely Fabulous, Queen's Gambit, Money Heist, Family Matters,
      Twin Peaks, True Blood, The Walking Dead, Mad Men, Night King, White Walker = White Walkers, Soldier Boy,
      Quantum Leap, Black Mirror, The Good Doctor, Sex and the City, Gossip Girl, Chandler and Joey, Arrested
      Development, Get Smart, Golden Girls = The Golden Girls, The Honeymooners, Little House on the Prairie, Drake
      and Josh, Button Moon, The Wiggles, Ben and Holly, Sarah & Duck, Sarah and Duck, Go Jetters, Topsy and Tim,
      Super Why, Max and Ruby, Open All Hours, Super Hans, Black Books, Allo Allo, Punky Brewster, Camp Rock, Six
      Million Dollar Man, Steve Austin bionic, Bionic Woman, Knots Landing, One Tree Hill, Prison Break, Person of
      Interest, Shadow and Bone, Wheel of Time, Good Omens, American Gods, Heartbreak High, Robin Buckley
    `,
  },
]
