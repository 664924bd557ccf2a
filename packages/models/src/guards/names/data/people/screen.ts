import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const screenPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'Actors, directors seen in front of the camera, hosts, comedians, models and people of the net',
    names: `
      Tom Cruise = Tom Cruise Maverick, Leonardo DiCaprio = Leo DiCaprio = DiCaprio, Robert Downey = Robert Downey
      Junior = RDJ, Scarlett Johansson = ScarJo, Chris Hemsworth, Liam Hemsworth, Luke Hemsworth, Keanu Reeves =
      Keanu, Will Smith, Jaden Smith, Willow Smith, Jada Pinkett Smith, Denzel Washington = Denzel, Idris Elba = Idris
      Alba, Timothée Chalamet = Chalamet = Timmy Chalamet, J-Law, Jennifer Lopez = J.Lo = J Lo, Anne Hathaway = Ann
      Hathaway, Julia Robert actress, George Clooney = Clooney, Amal Clooney, Ben Affleck, Casey Affleck, Christian
      Bail, R-Patz, Benedict Cumberbatch = Cumberbatch, Cillian Murphy = Killian Murphy, Joaquin Phoenix = Joaquin
      Phoenix Joker = Wakeen Phoenix, Robert De Niro = De Niro, Al Pacino = Pacino, Arnold Schwarzenegger =
      Schwarzenegger = Arnold Swarzenegger, Sylvester Stallone = Stallone, Clint Eastwood, Scott Eastwood, Bruce
      Willice, Nicolas Cage = Nic Cage = Nick Cage, Macaulay Culkin, Kieran Culkin, Shah Rukh Khan = SRK Bollywood =
      Shah Rukh, Priyanka Chopra Jonas, Robin Williams = Robin William comedian, Tom Welling, Brandon Routh, Sean
      Connery = Connery, George Lazenby, Ana Taylor, Jason Isaacs, Robbie Coltrane, Miriam Margolyes, Michael Gambon,
      Dame Maggie Smith, Bonnie Wright, Evanna Lynch, Emma Mackey, Asa Butterfield, Sean Bean, Sean Astin, Billy Boyd,
      Dominic Monaghan, Andy Serkis, Hugo Weaving, Christopher Lee, Richard Armitage, Luke Evans, Evangeline Lilly,
      Cara Delavigne, Dane DeHaan, Rupert Friend, Rami Malek, Rami Malek = Remi Malek, Joseph Gordon-Levitt = Joseph
      Gordon Levitt, Elliot Page = Ellen Page, Tom Berenger, Ken Jung, Ed Helms, Zach Galifianakis, Justin Theroux,
      Paul Giamatti, Philip Seymour Hoffman, Mahershala Ali, Daniel Kaluuya, Lakeith Stanfield, John David Washington,
      Jonathan Majors, Yahya Abdul-Mateen, Winston Duke, Danai Gurira, Angela Bassett, Forest Whitaker, Laurence
      Fishburne, Cuba Gooding Jr, Don Cheadle, Terrence Howard, Taraji P Henson, Regina King, Kerry Washington,
      Gabrielle Union, Queen Latifah, Martin Lawrence, Tyler Perry, Keegan-Michael Key, Issa Rae, Quinta Brunson,
      Kevin Hearts, Tiffany Haddish, Bernie Mac, Richard Pryor, Redd Foxx, Sidney Poitier, Harry Belafonte, James Earl
      Jones, Billy Dee Williams, Danny Glover, Ving Rhames, Michael Clarke Duncan, Michael Jai White, Tim Curry, Susan
      Sarandon, Tim Robbins, Geena Davis, Jessica Lange, Kathy Bates, Glenn Close, Diane Keaton, Mia Farrow, Faye
      Dunaway, Jane Fonda, Lily Tomlin, Betty White, Bea Arthur, Estelle Getty, Rue McClanahan, Mary Tyler Moore,
      Lucille Ball, Carol Burnett, Dick Van Dyke, Julie Andrews, Angela Lansbury, Shirley Temple, Shirley MacLaine,
      Debbie Reynolds, Doris Day, Rock Hudson, Gene Kelly, Fred Astaire, Ginger Rogers, Clark Gable, Vivien Leigh,
      Gary Cooper, John Wayne, James Stewart = Jimmy Stewart, Henry Fonda, Spencer Tracy, Lauren Bacall, Rita
      Hayworth, Ava Gardner, Lana Turner, Jayne Mansfield, Kim Novak, Tippi Hedren, Janet Leigh, Anthony Perkins,
      Vincent Price, Bela Lugosi, Boris Karloff, Lon Chaney, Peter Cushing, Peter Sellers, Alec Guinness, Laurence
      Olivier, Richard Burton, Peter O'Toole, Omar Sharif, Yul Brynner, Steve McQueen, Charles Bronson, Lee Marvin,
      Lee Van Cleef, Eli Wallach, Gene Hackman, Gene Wilder, Mel Brooks, Woody Allen, Bette Davis, Joan Crawford,
      Greta Garbo, Marlene Dietrich, Mae West, Groucho Marx, Marx Brothers, Harpo Marx, Laurel and Hardy, Stan Laurel,
      Oliver Hardy, Three Stooges, Abbott and Costello, Harold Lloyd, Louis de Funès = Louis de Funes, Jean-Paul
      Belmondo = Belmondo, Jean Gabin, Yves Montand, Simone Signoret, Jeanne Moreau, Anna Karina, Fanny Ardant, Gérard
      Depardieu = Depardieu, Isabelle Adjani, Charlotte Gainsbourg, Jane Birkin, Mélanie Laurent, Adèle Exarchopoulos,
      Timothée, Marcello Mastroianni, Gina Lollobrigida, Claudia Cardinale, Anna Magnani, Ornella Muti, Adriano
      Celentano, Bud Spencer, Terence Hill, Franco Nero, Klaus Kinski, Romy Schneider, Hildegard Knef, Curd Jürgens,
      Heinz Rühmann, Götz George, Bruno Ganz, Moritz Bleibtreu, Matthias Schweighöfer, Elyas M'Barek, Sandra Hüller,
      Nina Hoss, Iris Berben, Veronica Ferres, Heiner Lauterbach, Armin Mueller-Stahl, Udo Kier, Thomas Gottschalk,
      Stefan Raab, Günther Jauch, Dieter Bohlen, Joko and Klaas, Hape Kerkeling, Otto Waalkes, Loriot, Jan Böhmermann,
      Harald Schmidt, Helge Schneider, Nikolaj Coster-Waldau, Lars Mikkelsen, Max von Sydow, Liv Ullmann, Peter
      Stormare, Rutger Hauer, Carice van Houten, Famke Janssen, Paz Vega, Mario Casas, Úrsula Corberó, Diego Luna,
      Gael García Bernal = Gael Garcia Bernal, Eugenio Derbez, Cantinflas, Ricardo Montalbán, Wagner Moura, Sônia
      Braga, Fernanda Montenegro, Ricardo Darín, Saoirse Ronan = Sersha Ronan, Nicola Coughlan, Aidan Turner, Gabriel
      Byrne, Colm Meaney, Stephen Rea, Mat Smith Doctor, Tom Baker, Sylvester McCoy, Billie Piper, Jenna Coleman,
      Catherine Tate, John Barrowman, James Nesbitt, Idris Elbow, Naomie Harris, Thandiwe Newton, Gugu Mbatha-Raw,
      Gemma Chan, Gemma Arterton, Gemma Collins, Rosamund Pike, Rachel Weisz, Rebecca Hall, Carey Mulligan, Felicity
      Jones, Lily Allen, Florence Pew, Nathalie Emmanuel, Gwendoline Christie, Natalie Dormer, Charles Dance, Aidan
      Gillen, Iain Glen, Rory McCann, Hafþór Björnsson = Hafthor Bjornsson, Alfie Allen, Milly Alcock, Emma D'Arcy,
      Matt Smith, Olivia Cooke, Rege-Jean Page = Regé-Jean Page, Jonathan Bailey, Phoebe Dynevor, Simone Ashley,
      Nicholas Hoult, Riz Ahmed, Kumail Nanjiani, Aziz Ansari, Hasan Minhaj, Kal Penn, Irrfan Khan, Om Puri,
      Naseeruddin Shah, Anupam Kher, Akshay Kumar, Ajay Devgn, Hrithik Roshan, Saif Ali Khan, Shahid Kapoor, Varun
      Dhawan, Sidharth Malhotra, Vicky Kaushal, Rajkummar Rao, Ayushmann Khurrana, Madhuri Dixit, Sridevi, Kajol, Rani
      Mukerji, Preity Zinta, Aishwarya Rai Bachchan, Sushmita Sen, Anushka Sharma, Kiara Advani, Kriti Sanon, Shraddha
      Kapoor, Janhvi Kapoor, Kangana Ranaut, Vidya Balan, Raj Kapoor, Dev Anand, Dilip Kumar, Rajesh Khanna, Mithun
      Chakraborty, Dharmendra, Hema Malini, Kamal Haasan, Vijay Thalapathy = Thalapathy Vijay, Ajith Kumar, Allu
      Arjun, Prabhas, Mahesh Babu, Ram Charan, Jr NTR, N. T. Rama Rao Jr, Chiranjeevi, Yash KGF, Dulquer Salmaan,
      Mammootty, Mohanlal, Fahadh Faasil, Samantha Ruth Prabhu, Nayanthara, Rashmika Mandanna, Mahira Khan, Fawad
      Khan, Chow Yun-fat = Chow Yun Fat, Stephen Chow, Sammo Hung, Leslie Cheung, Maggie Cheung, Anita Mui, Jet Lee,
      Gong Lee, Ziyi Zhang, Li Bingbing, Zhao Wei, Yang Mi, Dilraba Dilmurat = Dilraba, Xiao Zhan, Wang Yibo,
      Angelababy, Liu Yifei, Song Hye-kyo, Song Joong-ki, Lee Min-ho, Kim Soo-hyun, Hyun Bin, Son Ye-jin, Park
      Seo-joon, Gong Yoo, Jun Ji-hyun, Bae Suzy, Lee Byung-hun, Ma Dong-seok, Don Lee, Jung Ho-yeon, Hoyeon, Bong Joon
      Ho, Hiroyuki Sanada, Tadanobu Asano, Takeshi Kaneshiro, Rinko Kikuchi, Sonny Chiba, Beat Takeshi, Hikaru Sulu
      Takei, George Takei, Tony Jaa, Iko Uwais, Lea Salonga, Dwayne Wade, Billy Bob Thornton, Tommy Lee Jones, Robert
      Duvall, James Caan, Jon Voight, Burt Lancaster, Kirk Douglas, Michael Douglas, Catherine Zeta-Jones = Catherine
      Zeta Jones, Tony Curtis, Jack Lemmon, Walter Matthau, George Burns, Bob Hope, Bing Crosby, Leslie Nielsen, Peter
      Falk, Telly Savalas, Lee Majors, Lynda Carter, Farrah Fawcett, Jaclyn Smith, Cheryl Ladd, Larry Hagman, Patrick
      Duffy, Joan Collins, Linda Evans, Heather Locklear, Shannen Doherty, Luke Perry, Jason Priestley, Tori Spelling,
      Jennie Garth, Melissa Joan Hart, Sarah Michelle Gellar, Alyson Hannigan, David Boreanaz, Alyssa Milano, Rose
      McGowan, Holly Marie Combs, Jensen Ackles, Jared Padalecki, Misha Collins, Stephen Amell, Grant Gustin, Melissa
      Benoist, Paul Wesley, Lucy Hale, Cole Sprouse, Dylan Sprouse, Lili Reinhart, KJ Apa, Camila Mendes, Noah
      Centineo, Lana Condor, Joey King, Taylor Zakhar Perez, Nicholas Galitzine, Kit Connor, Joe Locke, Hunter
      Schafer, Alexa Demie, Barbie Ferreira, Maude Apatow, Meghann Fahy, Aubrey Plaza, Jennifer Coolidge, Haley Lu
      Richardson, Walton Goggins, Parker Posey, Patrick Schwarzenegger, Britt Lower, Zach Braff, Donald Faison, Sarah
      Chalke, Ellen Pompeo, Patrick Dempsey, Sandra Oh, Katherine Heigl, Eric Dane, Hugh Lorie, Omar Epps, Olivia
      Wilde, David Caruso, Mark Harmon, Mariska Hargitay, Christopher Meloni, Kiefer Sutherland, Donald Sutherland,
      Wentworth Miller, Matthew Fox, Josh Holloway, Terry O'Quinn, Jorge Garcia, Michael C Hall = Michael C. Hall,
      Jennifer Carpenter, Jenna Fischer, BJ Novak, Ellie Kemper, Nick Offerman, Rob Lowe, Rashida Jones, Chris
      Messina, Andy Sandberg, Melissa Fumero, Joe Lo Truglio, Stephanie Beatriz, Andre Braugher, Joel McHale, Alison
      Brie, Danny Pudi, Gillian Jacobs, Chevy Chase, Johnny Galecki, Kunal Nayyar, Mayim Bialik, Simon Helberg,
      Melissa Rauch, Jason Alexander, Michael Richards comedian, Julia Louis-Dreyfus = Julia Louis Dreyfus, Jerry
      Seinfeld, Larry David, Kelsey Grammer, David Hyde Pierce, Ted Danson, Kirstie Alley, Tim Allen, Ray Romano, Rob
      McElhenney, Glenn Howerton, Kaitlin Olson, Ali Wong, John Mulaney, Bo Burnham, Louis CK, Bill Burr, George
      Carlin, Jerry Lewis, Joan Rivers, Phyllis Diller, Rodney Dangerfield, Don Rickles, Andy Kaufman, John Belushi,
      Jim Belushi, Chris Farley, David Spade, Rob Schneider, Norm Macdonald, Phil Hartman, Adam Savage, Jamie Hyneman,
      Amy Schumer, Sarah Silverman, Wanda Sykes, Steven Colbert, Seth Meyers, John Stewart Daily Show, Craig Ferguson,
      James Corden carpool, Johnny Carson, Larry King, Barbara Walters, Katie Couric, Diane Sawyer, Walter Cronkite,
      Dan Rather, Wolf Blitzer, Don Lemon, Megyn Kelly, Bill O'Reilly, Rush Limbaugh, Glenn Beck, Howard Stern, Ryan
      Seacrest, Paula Abdul, Randy Jackson, Steve Harvey, Drew Carey, Bob Barker, Alex Trebek, Pat Sajak, Vanna White,
      Ken Jennings, Dr Oz, Jerry Springer, Maury Povich, Wendy Williams, RuPaul = Ru Paul, Trixie Mattel, Katya
      Zamolodchikova, Bianca Del Rio, Gordon Ramsay = Gordon Ramzey, Nigella, Paul Hollywood, Prue Leith, Heston
      Blumenthal, Marco Pierre, Rick Stein, Julia Child, Emeril Lagasse, Bobby Flay, Rachael Ray, Ina Garten, Ree
      Drummond, David Chang chef, René Redzepi, Massimo Bottura, Ferran Adrià, Nusr-Et Salt Bae, Marie Kondo, Chip and
      Joanna Gaines = Joanna Gaines, Queer Eye Jonathan Van Ness = Jonathan Van Ness, Joe Exotic, Carole Baskin, James
      May, Ant and Dec, Holly Willoughby, Phillip Schofield, Alan Carr, Jimmy Carr, Michael McIntyre, Lee Evans
      comedian, Peter Kay, Romesh Ranganathan, Jack Whitehall, Russell Brand, Russell Howard, Noel Fielding, Julian
      Barratt, Richard Ayoade, Matt Berry, Rik Mayall, Ade Edmondson, Jennifer Saunders, Joanna Lumley, Victoria Wood,
      Julie Walters, Jo Brand, Sue Perkins, Sandi Toksvig, Bruce Forsyth, Jimmy Savile, Ronnie Barker, Ronnie Corbett,
      Eric Morecambe = Morecambe and Wise, Tommy Cooper, Benny Hill, Les Dawson, Ken Dodd, Dame Edna, Barry Humphries,
      Rolf Harris, Paul Hogan, Hugh Jackman Wolverine, Rebel Wilson, Eric Bana, Heath Ledger = Heath Ledger Joker,
      Naomi Watts, Toni Collette, Geoffrey Rush, Sam Worthington, Karl Urban, Temuera Morrison, Lucy Lawless, Kevin
      Sorbo, Manu Bennett, MrBeast = Mr Beast, Mister Beast, Jimmy Donaldson, PewDiePie = Pewdie Pie, Felix Kjellberg,
      KSI, Deji, Sidemen YouTube, Markiplier = Marki Plier, Jacksepticeye = Jack Septic Eye, TommyInnit,
      GeorgeNotFound, Technoblade, DanTDM, VanossGaming, Valkyrae, Amouranth, Belle Delphine, Asmongold, Dr Disrespect
      = DrDisrespect, Tyler1, xQcOW, Adin Ross, IShowSpeed = iShow Speed = I Show Speed, Duke Dennis, Hasan Piker =
      HasanAbi, Ninja Tyler Blevins = Tyler Blevins, Nadeshot, FaZe Clan, Caseoh, Ryan Trahan, Emma Chamberlane, Liza
      Koshy, Lele Pons, King Bach, Zach King, Smosh, Rhett and Link, Good Mythical Morning, Philip DeFranco, iJustine,
      Unbox Therapy, MKBHD Marques, Linus Tech Tips, Mark Rober, Veritasium, Derek Muller, Vsauce = Michael Stevens
      Vsauce, Kurzgesagt, SmarterEveryDay, Dude Perfect, Yes Theory, Peter McKinnon, Jenna Marbles, Lilly Singh, Tana
      Mongeau, Shane Dawson, James Charles makeup, NikkieTutorials, Huda Kattan, Michelle Phan, Bretman Rock, Patrick
      Starrr, Addison Rae = Addison Ray, Loren Gray, Noah Beck, Bryce Hall, Khaby Lame = Khabane Lame, Zach Choi, Nara
      Smith, Alix Earle, Alex Cooper podcaster, Joe Rogan = Joe Rogan podcast, Andrew Huberman, Andrew Tate, Tristan
      Tate, Sneako, Nick Fuentes, Milo Yiannopoulos, Contrapoints, Kim Kardashian = Kardashian = Kim K, Khloé
      Kardashian, Rob Kardashian, North West Kardashian, Travis Barker, Anna Nicole Smith, Jessica Simpson, Ashlee
      Simpson, Gigi Hadid, Anwar Hadid, Linda Evangelista, Christy Turlington, Jean Shrimpton, Kaia Gerber, Helena
      Christensen, Elle Macpherson, Candice Swanepoel, Rosie Huntington-Whiteley, Irina Shayk, Emily Ratajkowski =
      EmRata, Behati Prinsloo, Barbara Palvin, Adut Akech, Anok Yai, Vittoria Ceretti, Hailey Bieber = Hailey Baldwin,
      Alec Baldwin, Stephen Baldwin, Billy Baldwin, David Gandy, Lucky Blue Smith, Tyson Beckford, Chiara Ferragni,
      Cristiano Ronaldo Georgina, Georgina Rodríguez, Victoria Beckham, Posh Spice, Brooklyn Beckham, Romeo Beckham,
      Coleen Rooney, Rebekah Vardy, Katie Price = Jordan Katie Price, Kerry Katona, Molly-Mae Hague = Molly Mae, Joey
      Essex, Tommy Fury, Andre Leon Talley = André Leon Talley, Iris Apfel, Ralph Lauren himself, Calvin Klein
      himself, Donatella Versache = Donatella, Gianni Versaces, Coco Chanel = Gabrielle Chanel, Stella Mc Cartney
    `,
  },
  {
    kind: 'person',
    source:
      'Actors, directors seen in front of the camera, hosts, comedians, models and people of the net: names made of ordinary words',
    capitals: true,
    names: `
      Charlie Day, Dawn French
    `,
  },
]
