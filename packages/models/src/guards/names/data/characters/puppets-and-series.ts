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
      Rizzo the Rat, Pepe the King Prawn, Scooter Muppet, Dr Teeth and the Electric Mayhem, Sam the Eagle, Waldorf and
      Statler, Elmo Sesame Street, Ernie and Bert, Grover Sesame Street, Oscar Grouch, Abby Cadabby, Snuffleupagus =
      Mr Snuffleupagus, Julia Sesame Street, Rosita Sesame Street, Skeksis, Labyrinth Jareth = Jareth the Goblin King,
      H R Pufnstuf = HR Pufnstuf, Orville the Duck, Rainbow Zippy George and Bungle, Mr Rogers, Daniel Tiger, Daniel
      Tigers Neighborhood, Howdy Doody, Pee-wee Herman = Pee Wee Herman, Punk'd, Doctor Who = Dr Who = Doctor Who's
      TARDIS, Rose Tyler, Amy Pond, Clara Oswald, Donna Noble, Captain Jack Harkness, Ood Doctor Who, Sontaran,
      Davros, Sycorax, Torchwood, Sarah Jane Smith, Blakes 7, Arnold Rimmer, Kryten, Basil Fawlty = Fawlty Towers,
      Manuel Fawlty Towers, Monty Python, Knights Who Say Ni, Blackadder, Baldrick, Del Boy, Edina and Patsy, Alan
      Partridge, Wickie = Vicky Pollard, Little Britain, David Brent, Ali G, Miss Marple, Inspector Morse, Sherlock
      Holmes BBC, Luther Idris, Downton Abbey, Violet Crawley, Tommy Shelby = Thomas Shelby, Arthur Shelby, Alfie
      Solomons, Bridgerton, Lady Whistledown, Beth Harmon, Seong Gi-hun, La Casa de Papel, Casa de Papel, Jane Hopper,
      Jim Hopper, Dustin Henderson, Will Byers, Lucas Sinclair, Max Mayfield, Joyce Byers, Demodog, Mind Flayer
      Stranger Things, Morticia Addams, Gomez Addams, Cousin Itt, Pugsley Addams, Lurch Addams, Herman Munster = The
      Munsters = Lily Munster = Eddie Munster, Elvira Mistress of the Dark, Samantha Stephens Bewitched, I Dream of
      Jeannie, Gilligan's Island = Gilligans Island, Happy Days Fonzie = Fonzie = The Fonz, Laverne and Shirley, Steve
      Urkel = Urkel, Full House Olsen, Fresh Prince of Bel-Air, Carlton Banks, Beverly Hills 90210, Baywatch, Mitch
      Buchannon, B.A. Baracus, Hannibal Smith, Michael Knight, Airwolf, Dukes of Hazzard, Starsky and Hutch = Starsky
      & Hutch, Kojak, Miami Vice, Sonny Crockett, Lieutenant Columbo, Walker Texas Ranger, Jessica Fletcher, Perry
      Mason, Laura Palmer, Mulder and Scully, Agent Mulder, Xena = Xena Warrior Princess, Hercules the Legendary
      Journeys, Willow Rosenberg, Charmed Halliwell, Smallville, Supernatural Winchester = Dean Winchester = Sam
      Winchester = Castiel Supernatural, Damon Salvatore, Stefan Salvatore, Elena Gilbert, Sookie Stackhouse, Daryl
      Dixon, Negan, Michonne, Heisenberg Walter, Gus Fring, Los Pollos Hermanos, Mike Ehrmantraut, Hank Schrader,
      Skyler White, Better Call Saul, Jimmy McGill, Kim Wexler, Carmela Soprano, The Wire Omar Little = Omar Little,
      Joan Holloway, Peggy Olson, Kendall Roy = Logan Roy, Westeros, Winterfell, Daenerys, Khaleesi, Drogon, Tyrion,
      Cersei, Robb Stark, Catelyn Stark, Joffrey Baratheon, Brienne of Tarth, Sandor Clegane, Hodor, Melisandre,
      Rhaenyra Targaryen, Daemon Targaryen, Targaryen, Lannister, House Stark direwolf, The Witcher = The Witcher
      Geralt, Jaskier, Outlander Jamie Fraser = Jamie Fraser = Claire Fraser, Vikings Ragnar Lothbrok = Ragnar
      Lothbrok, The Mandalorian = The Mandalorian Din Djarin, Andor Cassian = Cassian Andor, The Boys Homelander,
      Queen Maeve, Firefly Malcolm Reynolds = Captain Mal Reynolds, Battlestar Galactica, Cylon, Stargate SG-1 = Jack
      O'Neill Stargate, Teal'c, Babylon 5, Sliders TV, Farscape, The Expanse Rocinante, Westworld Dolores, Severance
      Lumon = Lumon Industries, House MD = Gregory House = Dr House, Meredith Grey = Greys Anatomy, Scrubs JD Turk, ER
      Doug Ross, Carrie Bradshaw, Samantha Jones SATC, Blair Waldorf, Serena van der Woodsen, Gilmore Girls = Lorelai
      Gilmore = Rory Gilmore, Dawsons Creek, The OC Ryan Atwood, Riverdale Jughead = Jughead Jones, Betty Cooper,
      Archie Andrews, Glee Rachel Berry, Euphoria Rue Bennett, Emily in Paris, The Bear Carmy = Carmy Berzatto,
      Yellowstone John Dutton, Chernobyl HBO, True Detective Rust Cohle = Rust Cohle, Fargo Marge Gunderson = Marge
      Gunderson, Seinfeld, George Costanza, Cosmo Kramer, Elaine Benes, Ted Mosby, Lily Aldrin, Leonard Hofstadter,
      The Office Dunder Mifflin = Dunder Mifflin, Jim Halpert, Pam Beesly, Creed Bratton, Parks and Recreation, Andy
      Dwyer, April Ludgate, Brooklyn Nine-Nine = Brooklyn 99, Jake Peralta, Captain Holt, Gob Bluth, It's Always Sunny
      in Philadelphia, 30 Rock Liz Lemon = Liz Lemon, Modern Family Dunphy = Phil Dunphy, Malcolm in the Middle, Al
      Bundy, Roseanne Conner, Cheers Sam Malone, Frasier Crane = Frasier, M*A*S*H Hawkeye Pierce = Hawkeye Pierce,
      Maxwell Smart, Blanche Devereaux, I Love Lucy = Lucy Ricardo, Alfred E Neuman, Mork from Ork, ALF sitcom, Gordon
      Shumway, Dinosaurs Baby Sinclair, The Waltons, Bonanza Cartwright, Skippy the Bush Kangaroo, Rin Tin Tin, Power
      Rangers = Power Rangers Megazord = Mighty Morphin Power Rangers, Megazord, Lord Zedd, Rita Repulsa, VR Troopers,
      Beetleborgs, Super Sentai, Ultraman = Ultraman Tiga, Kamen Rider = Kamen Rider Black, Goosebumps Slappy = Slappy
      the Dummy, iCarly, Carly Shay, Kenan and Kel, SpongeBob SquarePants = SpongeBob musical, LazyTown, Robbie
      Rotten, Sportacus, Zack and Cody, Wizards of Waverly Place, Luther Hargreeves, Lucifer Morningstar, One Chicago,
      NCIS Gibbs = Leroy Jethro Gibbs, CSI Horatio Caine = Horatio Caine, Dexter Morgan, Hannibal NBC, Criminal Minds
      Reid = Spencer Reid, Jax Teller, Narcos Escobar, Lupin Netflix Assane Diop, Dark Jonas Kahnwald, Tatort
      Kommissar, Traumschiff, Der Bergdoktor
    `,
  },
  {
    kind: 'character',
    source:
      'Sesame Workshop, The Muppets Studio, the BBC, AMC, HBO, Netflix, NBC and other makers of series: names made of ordinary words',
    capitals: true,
    names: `
      Electric Mayhem, Count von Count = Sesame Street Count, Guy Smiley, The Dark Crystal, Lamb Chop puppet, Sooty
      and Sweep, Basil Brush, Zippy Rainbow, Mister Rogers, Big Comfy Couch, Barney and Friends, Bear in the Big Blue
      House, Avenue Q, Spitting Image, Doctor Who = Fourth Doctor = Eleventh Doctor = Twelfth Doctor = Thirteenth
      Doctor = Ninth Doctor = Third Doctor, Sonic screwdriver, River Song, Weeping Angel, The Master Doctor Who =
      Missy Doctor Who, Red Dwarf, Ministry of Silly Walks, Only Fools and Horses, Father Ted, Absolutely Fabulous,
      Hyacinth Bucket, Queen's Gambit, Squid Game = Squid Game guard, Money Heist, Stranger Things Eleven, Mike
      Wheeler, Hellfire Club, Uncle Fester, Mister Ed, The Brady Bunch, Family Matters, Fresh Prince, Saved by the
      Bell, The A-Team, General Lee car, Charlie's Angels = Charlies Angels, Quincy ME, Murder She Wrote, Hill Street
      Blues, Twin Peaks, Dale Cooper, Agent Cooper, X-Files = The X-Files, Agent Scully, Angel Buffy, Spike Buffy, The
      Vampire Diaries, True Blood, The Walking Dead, Rick Grimes, Mad Men, Succession Roy, Mother of Dragons, Bran
      Stark, Night King, White Walker = White Walkers, A-Train The Boys, Soldier Boy, Firefly Serenity, Lost in Space
      Robot, Quantum Leap, Black Mirror, Orphan Black, Orange Is the New Black, Grey's Anatomy, The Good Doctor, Sex
      and the City, Gossip Girl, Veronica Lodge, Pretty Little Liars, Ted Lasso, Friends Central Perk, Chandler and
      Joey, How I Met Your Mother, Big Bang Theory, Community Troy and Abed = Troy and Abed, Arrested Development,
      Curb Your Enthusiasm, Two and a Half Men, Married with Children, Hogans Heroes, Get Smart, Golden Girls = The
      Golden Girls, The Honeymooners, Little House on the Prairie, Flipper dolphin, Are You Afraid of the Dark, Drake
      and Josh, The Umbrella Academy, Sons of Anarchy, Derrick Inspector
    `,
  },
]
