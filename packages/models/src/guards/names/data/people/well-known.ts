import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const wellKnownPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'More of politics, royalty, business and the net',
    names: `
      Donald Trump Jr, Barron Trump, Jared Kushner, Mike Pence, Mike Pompeo, Marco Rubio, Ted Cruz, Mitt Romney, John
      McCain, Dick Cheney, Jimmy Carter, Ronald Reagan, Richard Nixon, John F Kennedy = JFK, Jackie Kennedy, Robert F
      Kennedy Jr = RFK Jr, Mitch McConnell, Chuck Schumer, Elizabeth Warren, Pete Buttigieg, Nikki Haley, Vivek
      Ramaswamy, Tulsi Gabbard, Marjorie Taylor Greene, Ilhan Omar, Rudy Giuliani, Zohran Mamdani, Al Gore vice
      president, Al Sharpton, Jill Biden, Hunter Biden, Dmitry Medvedev, Sergei Lavrov, Alexei Navalny, Mikhail
      Gorbachev, Yevgeny Prigozhin, Alexander Lukashenko, Ursula von der Leyen, Christine Lagarde, Brigitte Macron,
      Nicolas Sarkozy, François Hollande, Marine Le Pen, Jordan Bardella, Carla Bruni, Annalena Baerbock, Robert
      Habeck, Markus Söder, Gerhard Schröder, Alice Weidel, Sahra Wagenknecht, Christian Lindner, Sebastian Kurz,
      Silvio Berlusconi, Matteo Salvini, Mario Draghi, Pedro Sánchez, Felipe VI, Andrzej Duda, Donald Tusk, Lech
      Wałęsa, Mark Rutte, Geert Wilders, King Willem-Alexander, Queen Máxima, Sanna Marin, Jens Stoltenberg, Alexander
      Stubb, Margaret Thatcher, David Cameron, Gordon Brown Prime Minister, Liz Truss, Jeremy Corbyn, Nigel Farage,
      Nicola Sturgeon, Sadiq Khan, Angela Rayner, Jacob Rees-Mogg, Theresa May, Queen Camilla = Camilla Parker Bowles,
      Princess Kate, Prince Charles, Prince Andrew, Prince Philip, Prince George of Wales, Princess Charlotte of
      Wales, Mohammed bin Salman, Bashar al-Assad, Saddam Hussein, Ali Khamenei, Yasser Arafat, Hassan Rouhani, Recep
      Erdogan, Abdel Fattah el-Sisi, Rahul Gandhi, Imran Khan, Shehbaz Sharif, Benazir Bhutto, Sheikh Hasina, Aung San
      Suu Kyi, Ferdinand Marcos, Rodrigo Duterte, Lee Kuan Yew, Shinzo Abe, Fumio Kishida, Emperor Naruhito, Yoon Suk
      Yeol, Tsai Ing-wen, Jiang Zemin, Hu Jintao, Mao Zedong = Chairman Mao, Kim Jong Il, Fidel Castro, Hugo Chávez,
      Nicolás Maduro, Evo Morales, Claudia Sheinbaum, Gustavo Petro, Nayib Bukele, Cristina Kirchner, Mark Carney,
      Pierre Poilievre, Scott Morrison, Anthony Albanese, Nelson Mandela, Desmond Tutu, Cyril Ramaphosa, Jacob Zuma,
      Robert Mugabe, Paul Kagame, Kofi Annan, Ban Ki-moon, Antonio Guterres, Pope John Paul II, Pope Benedict XVI,
      Mother Teresa, Martin Luther King = Martin Luther King Jr = MLK, Rosa Parks, Malcolm X, Larry Page, Sergey Brin,
      Larry Ellison, Michael Bloomberg, Rupert Murdoch, Peter Thiel, Jack Dorsey, Evan Spiegel, Reed Hastings, Bob
      Iger, Marc Benioff, Sheryl Sandberg, Marissa Mayer, Melinda Gates, MacKenzie Scott, Lauren Sánchez, Bernard
      Arnault, Mukesh Ambani, Gautam Adani, Ratan Tata, Masayoshi Son, Linus Torvalds, Steve Wozniak, Steve Ballmer,
      Demis Hassabis, Geoffrey Hinton, Mira Murati, Sam Bankman-Fried, Elizabeth Holmes, Vitalik Buterin, Changpeng
      Zhao, Mark Cuban, George Soros, Ray Dalio, Charlie Munger, Alex Jones, Tucker Carlson, Ben Shapiro, Jordan
      Peterson, Charlie Kirk, Candace Owens, Lex Fridman, Piers Morgan, Anderson Cooper, Rachel Maddow, Sean Hannity,
      Jon Stewart, John Oliver comedian, Jimmy Kimmel, Conan OBrien, Trevor Noah, David Letterman, Jay Leno, James
      Corden, Graham Norton, Dr Phil, Judge Judy, Jeremy Clarkson, Richard Hammond, James May presenter, Bear Grylls,
      Steve Irwin, Jane Goodall, Richard Dawkins, Noam Chomsky, Slavoj Žižek, Yuval Noah Harari, Bill Nye, Brian Cox
      physicist, Neil Armstrong, Buzz Aldrin, Nigella Lawson, Anthony Bourdain, Guy Fieri, Marco Pierre White, Mary
      Berry, Wolfgang Puck, Salt Bae, Nusret, Emma Chamberlain, James Charles, Jeffree Star, Markiplier,
      Jacksepticeye, Ninja streamer, Pokimane, Kai Cenat, IShowSpeed, xQc, Ludwig Ahgren, Marques Brownlee = MKBHD,
      Linus Sebastian, Casey Neistat, Khaby Lame, Bella Poarch, Dixie D Amelio, David Dobrik, Zoella, Caitlyn Jenner,
      Kris Jenner, Kourtney Kardashian, Hailey Bieber, Nicole Richie, Tyra Banks, Cindy Crawford, Claudia Schiffer,
      Gisele Bündchen, Adriana Lima, Miranda Kerr, Alessandra Ambrosio, Karlie Kloss, Emily Ratajkowski, Ashley
      Graham, Winnie Harlow, Anna Wintour, Karl Lagerfeld, Victoria Beckham, J K Rowling = JK Rowling, Stephen King,
      George R R Martin, Salman Rushdie, Margaret Atwood, Haruki Murakami, Dan Brown novelist, Chelsea Manning, Monica
      Lewinsky, O J Simpson = OJ Simpson, Jeffrey Epstein, Ghislaine Maxwell, Harvey Weinstein, Bill Cosby, Luigi
      Mangione, Albert Einstein
    `,
  },
  {
    kind: 'person',
    source: 'More of film and television',
    names: `
      Will Ferrell, Ben Stiller, Owen Wilson, Vince Vaughn, Jack Nicholson, Dustin Hoffman, Robert Redford, Michael
      Caine, Sean Connery, Roger Moore, Pierce Brosnan, Daniel Craig, Timothy Dalton, Anthony Hopkins, Ian McKellen,
      Patrick Stewart, Judi Dench, Maggie Smith, Helen Mirren, Hugh Grant, Colin Firth, Jude Law, Kate Winslet, Keira
      Knightley, Orlando Bloom, Viggo Mortensen, Elijah Wood, Liv Tyler, Gary Oldman, Alan Rickman, Ralph Fiennes,
      Rupert Grint, Tom Felton, Helena Bonham Carter, Eddie Redmayne, Andrew Garfield, Tom Holland, Tobey Maguire,
      Kirsten Dunst, Willem Dafoe, Tom Hiddleston, Chris Evans, Mark Ruffalo, Jeremy Renner, Elizabeth Olsen,
      Mary-Kate Olsen, Paul Rudd, Brie Larson, Chadwick Boseman, Michael B Jordan, Lupita Nyong o, Letitia Wright,
      Simu Liu, Dave Bautista, Zoe Saldaña, Bradley Cooper, Karen Gillan, Josh Brolin, Oscar Isaac, Ethan Hawke, Jake
      Gyllenhaal, Heath Ledger, Michelle Williams actress, Jared Leto, Ben Kingsley, Liam Neeson, Colin Farrell,
      Brendan Gleeson, Saoirse Ronan, Barry Keoghan, Paul Mescal, Jamie Dornan, Dakota Johnson, Dakota Fanning, Elle
      Fanning, Michael Fassbender, James McAvoy, Ewan McGregor, Gerard Butler, Mads Mikkelsen, Alexander Skarsgård,
      Bill Skarsgård, Stellan Skarsgård, Rebecca Ferguson, Alicia Vikander, Noomi Rapace, Javier Bardem, Antonio
      Banderas, Sofía Vergara, Eva Longoria, Eva Mendes, Jessica Alba, Jessica Chastain, Amy Adams, Rachel McAdams,
      Reese Witherspoon, Drew Barrymore, Cameron Diaz, Gwyneth Paltrow, Charlize Theron, Halle Berry, Viola Davis,
      Octavia Spencer, Whoopi Goldberg, Jamie Foxx, Eddie Murphy, Chris Rock, Chris Tucker, Dave Chappelle, Kevin
      Costner, Kevin Bacon, Kevin Spacey, Kurt Russell, Goldie Hawn, Kate Hudson, Matthew McConaughey, Woody
      Harrelson, Edward Norton, Mark Wahlberg, Channing Tatum, Zac Efron, Jonah Hill, Seth Rogen, James Franco,
      Michael Cera, Jesse Eisenberg, Andy Samberg, Steve Carell, Steve Martin, Bill Murray, Dan Aykroyd, Tina Fey, Amy
      Poehler, Melissa McCarthy, Kristen Wiig, Kristen Bell, Courteney Cox, Lisa Kudrow, Matthew Perry, David
      Schwimmer, Matt LeBlanc, Jim Parsons, Kaley Cuoco, Neil Patrick Harris, Bryan Cranston, Aaron Paul, Bob
      Odenkirk, James Gandolfini, Jon Hamm, Elisabeth Moss, Kit Harington, Emilia Clarke, Sophie Turner, Maisie
      Williams, Peter Dinklage, Lena Headey, Jason Bateman, Sarah Jessica Parker, Kim Cattrall, Sharon Stone, Michelle
      Pfeiffer, Michelle Yeoh, Demi Moore, Meg Ryan, Winona Ryder, Uma Thurman, Sigourney Weaver, Jamie Lee Curtis,
      Linda Hamilton, Carrie Fisher, Mark Hamill, Daisy Ridley, John Boyega, Hayden Christensen, Jeff Goldblum, Jeff
      Bridges, Laura Dern, Sam Neill, Bryce Dallas Howard, Michael J Fox, Christopher Lloyd, Val Kilmer, Mel Gibson,
      Danny DeVito, Joe Pesci, Ray Liotta, Steve Buscemi, John Travolta, Olivia Newton-John, John Malkovich, Russell
      Crowe, Cate Blanchett = Cate Blanchet, Hugh Laurie, Stephen Fry, Martin Freeman, Andrew Scott actor, David
      Tennant, Matt Smith actor, Peter Capaldi, Jodie Whittaker, Ncuti Gatwa, Jodie Comer, Phoebe Waller-Bridge,
      Olivia Colman, Claire Foy, Gillian Anderson, David Duchovny, Hailee Steinfeld, Austin Butler, Jacob Elordi, Glen
      Powell, Sydney Sweeney = Sydney Sweeny, Finn Wolfhard, Noah Schnapp, Sadie Sink, Joe Keery, Bella Ramsey, Jeremy
      Allen White, Ayo Edebiri, Rachel Zegler, Halle Bailey, Ariana DeBose, Awkwafina, Constance Wu, Ken Jeong, Lucy
      Liu, Jet Li, Donnie Yen, Tony Leung, Andy Lau, Gong Li, Zhang Ziyi, Fan Bingbing, Lee Jung-jae, Song Kang-ho,
      Ken Watanabe, Toshiro Mifune, Takeshi Kitano, Amitabh Bachchan, Aamir Khan, Salman Khan, Ranveer Singh, Ranbir
      Kapoor, Alia Bhatt, Katrina Kaif, Kareena Kapoor, Aishwarya Rai, Rajinikanth, Dev Patel, Omar Sy, Jean Dujardin,
      Gérard Depardieu, Marion Cotillard, Eva Green, Vincent Cassel, Léa Seydoux, Catherine Deneuve, Brigitte Bardot,
      Alain Delon, Jean Reno, Audrey Tautou, Juliette Binoche, Sophie Marceau, Isabelle Huppert, Monica Bellucci,
      Sophia Loren, Roberto Benigni, Christoph Waltz, Til Schweiger, Diane Kruger, Daniel Brühl, Mila Kunis, Ashton
      Kutcher, Megan Fox, Shia LaBeouf, Lindsay Lohan, Hilary Duff, Amanda Bynes, Blake Lively, Leighton Meester, Nina
      Dobrev, Ian Somerhalder, Taylor Lautner, Vanessa Hudgens, Lily Collins, Lily James, Lily-Rose Depp, Amber Heard,
      Jason Segel, John Krasinski, Emily Blunt, Rainn Wilson, Mindy Kaling, Ricky Gervais, Sacha Baron Cohen, Steve
      Coogan, John Cleese, Michael Palin, Eric Idle, Mike Myers, Dana Carvey, Adam West, Michael Keaton, Christopher
      Reeve, William Shatner, Leonard Nimoy, Chuck Norris, Steven Seagal, Jean-Claude Van Damme, Dolph Lundgren,
      Wesley Snipes, Danny Trejo, Terry Crews, Mr T, David Hasselhoff, Pamela Anderson, Carmen Electra, Bo Derek, Burt
      Reynolds, Tom Selleck, Paul Newman, James Dean, Marlon Brando, Humphrey Bogart, Cary Grant, Grace Kelly,
      Elizabeth Taylor, Ingrid Bergman, Katharine Hepburn, Judy Garland, Charlie Chaplin, Buster Keaton
    `,
  },
  {
    kind: 'person',
    source: 'More of music and sport',
    names: `
      Adele singer, Lewis Capaldi, Shawn Mendes, Camila Cabello, Charlie Puth, Halsey, Kesha, Pink singer, Sia singer,
      Lorde, Charli XCX, Chappell Roan, Tate McRae, Gracie Abrams, Phoebe Bridgers, Hozier, Mitski, Troye Sivan, Conan
      Gray, Zayn Malik, Niall Horan, Liam Payne, Louis Tomlinson, Robbie Williams, George Michael, Boy George, Annie
      Lennox, Sting singer, Phil Collins, Peter Gabriel, Rod Stewart, Eric Clapton, Jimmy Page, Robert Plant, Roger
      Waters, David Gilmour, Brian May, Roger Daltrey, Pete Townshend, Keith Moon, George Harrison, Liam Gallagher,
      Noel Gallagher, Damon Albarn, Thom Yorke, Chris Martin Coldplay, The Edge U2, Morrissey, Robert Smith Cure,
      Siouxsie Sioux, Kate Bush, Björk, PJ Harvey, Florence Welch, Amy Lee, Marilyn Manson, Rob Zombie, Alice Cooper,
      Gene Simmons, Slash guitarist, Axl Rose, Steven Tyler, Jon Bon Jovi, James Hetfield, Lars Ulrich, Dave Grohl,
      Eddie Vedder, Chris Cornell, Billie Joe Armstrong, Hayley Williams, Gerard Way, Chester Bennington, Anthony
      Kiedis, Jack White musician, Trent Reznor, Iggy Pop, Patti Smith, Debbie Harry, Joan Jett, Stevie Nicks, Cyndi
      Lauper, Madonna singer, Janet Jackson, Prince singer, Stevie Wonder, Lionel Richie, Ray Charles, James Brown,
      Aretha Franklin, Diana Ross, Alicia Keys, John Legend, Usher singer, Chris Brown singer, Ne-Yo, R Kelly, Mary J
      Blige, Lauryn Hill, Erykah Badu, SZA, Solange Knowles, Frank Ocean, Tyler the Creator, Childish Gambino, Donald
      Glover, Drake rapper, Lil Wayne, Lil Uzi Vert, Playboi Carti, 21 Savage, Future rapper, Young Thug, Gunna
      rapper, Metro Boomin, Jack Harlow, Machine Gun Kelly, Mac Miller, Juice WRLD, XXXTentacion, Tupac Shakur = Tupac
      = 2Pac, Notorious BIG = Biggie Smalls, Ice Cube rapper, Flavor Flav, LL Cool J, Missy Elliott, Lil Kim, Ice
      Spice, Latto, GloRilla, Stormzy, Skepta, Central Cee, Little Simz, Burna Boy, Wizkid, Davido, Rosalia, Karol G,
      J Balvin, Maluma, Daddy Yankee, Peso Pluma, Ricky Martin, Enrique Iglesias, Julio Iglesias, Marc Anthony, Gloria
      Estefan, Luis Fonsi, Anitta, Andrea Bocelli, Luciano Pavarotti, Plácido Domingo, Yo-Yo Ma, Lang Lang pianist,
      Hans Zimmer, John Williams composer, Ennio Morricone, David Guetta, Calvin Harris, Skrillex, Deadmau5,
      Marshmello, Tiësto, Avicii, Diplo, Daft Punk, Kraftwerk, ABBA, The Beatles = Beatles, Led Zeppelin, Pink Floyd,
      Metallica, AC/DC, Guns N Roses, Nirvana band, Coldplay, Radiohead, Oasis band, Gorillaz, Arctic Monkeys, Imagine
      Dragons, Maroon 5, Linkin Park, Green Day, Blink-182, Foo Fighters, Red Hot Chili Peppers, One Direction, Spice
      Girls, Backstreet Boys, NSYNC, Jonas Brothers, Nick Jonas, Destinys Child, BTS = Bangtan Boys, Jennie Blackpink,
      Jisoo Blackpink, Rosé Blackpink, Kim Taehyung, Park Jimin, Twice Kpop, NewJeans, Stray Kids, Psy Gangnam Style,
      IU singer, Jay Chou, Hikaru Utada, Bob Marley, Jimi Hendrix, Janis Joplin, Jim Morrison, Johnny Cash, Willie
      Nelson, Garth Brooks, Shania Twain, Carrie Underwood, Kacey Musgraves, Morgan Wallen, Luke Combs, Blake Shelton,
      Gwen Stefani, Fergie, will.i.am, Frank Sinatra, Dean Martin, Sammy Davis Jr, Tony Bennett, Michael Bublé, Barbra
      Streisand, Bette Midler, Liza Minnelli, Louis Armstrong, Ella Fitzgerald, Miles Davis, Nina Simone, Édith Piaf,
      Serge Gainsbourg, Charles Aznavour, Stromae, Rammstein, Till Lindemann, Nena singer, Helene Fischer, Herbert
      Grönemeyer, Måneskin, Vanessa Paradis, Susan Boyle, Ellie Goulding, Jess Glynne, Rita Ora, Jessie J, Ed Sheeran
      = Ed Sheran, Lady Gaga = Lady Gagga, Jude Bellingham, Harry Kane, Bukayo Saka, Marcus Rashford, Phil Foden,
      Kevin De Bruyne, Robert Lewandowski, Karim Benzema, Luka Modrić, Vinícius Júnior = Vinicius Jr, Sergio Ramos,
      Gerard Piqué, Andrés Iniesta, Xavi Hernandez, Wayne Rooney, Steven Gerrard, Frank Lampard, John Terry, Gareth
      Bale, Paul Pogba, Antoine Griezmann, Thierry Henry, Eric Cantona, Ronaldinho, Pelé footballer, Johan Cruyff,
      Franz Beckenbauer, Manuel Neuer, Thomas Müller, Toni Kroos, Jürgen Klopp, Pep Guardiola, José Mourinho, Alex
      Ferguson, Carlo Ancelotti, Gianluigi Buffon, Andrea Pirlo, Francesco Totti, Heung-min Son = Son Heung-min, Megan
      Rapinoe, Alex Morgan, Alexia Putellas, Sam Kerr, Lauren James footballer, Gary Lineker, George Best, Paul
      Gascoigne, Kevin Durant, Giannis Antetokounmpo, Luka Dončić, Nikola Jokić, James Harden, Russell Westbrook,
      Kawhi Leonard, Joel Embiid, Victor Wembanyama, Magic Johnson, Larry Bird, Scottie Pippen, Dennis Rodman, Charles
      Barkley, Kareem Abdul-Jabbar, Allen Iverson, Dirk Nowitzki, Yao Ming, Caitlin Clark, Angel Reese, Steph Curry,
      Aaron Rodgers, Peyton Manning, Travis Kelce, Jason Kelce, Josh Allen quarterback, Lamar Jackson, Joe Burrow,
      Colin Kaepernick, Rob Gronkowski, Odell Beckham Jr, Deion Sanders, Joe Montana quarterback, Jerry Rice, Babe
      Ruth, Derek Jeter, Alex Rodriguez, Aaron Judge, Mike Trout, David Ortiz, Wayne Gretzky, Sidney Crosby, Alexander
      Ovechkin, Connor McDavid, Andy Murray, Stefanos Tsitsipas, Daniil Medvedev, Jannik Sinner, Iga Świątek, Coco
      Gauff, Aryna Sabalenka, Emma Raducanu, Maria Sharapova, Steffi Graf, Boris Becker, Martina Navratilova, Billie
      Jean King, John McEnroe, Andre Agassi, Pete Sampras, Björn Borg, Rory McIlroy, Phil Mickelson, Jordan Spieth,
      Jack Nicklaus, Scottie Scheffler, Charles Leclerc, Lando Norris, Sebastian Vettel, Fernando Alonso, Daniel
      Ricciardo, George Russell driver, Carlos Sainz, Niki Lauda, Ayrton Senna, Valentino Rossi, Marc Márquez, Dale
      Earnhardt, Lance Armstrong, Tadej Pogačar, Chris Froome, Bradley Wiggins, Mo Farah, Eliud Kipchoge, Carl Lewis,
      Jesse Owens, Allyson Felix, Sha Carri Richardson, Noah Lyles, Mondo Duplantis, Katie Ledecky, Léon Marchand, Tom
      Daley, Gabby Douglas, Nadia Comăneci, Aly Raisman, Suni Lee, Mikaela Shiffrin, Lindsey Vonn, Marcel Hirscher,
      Chloe Kim, Eileen Gu, Yuzuru Hanyu, Tonya Harding, Floyd Mayweather Jr, Manny Pacquiao, Tyson Fury, Anthony
      Joshua, Oleksandr Usyk, Canelo Álvarez, Evander Holyfield, George Foreman, Joe Frazier, Sugar Ray Leonard, Ronda
      Rousey, Khabib Nurmagomedov, Jon Jones, Israel Adesanya, Dana White, Stone Cold Steve Austin, Rey Mysterio,
      Randy Orton, Roman Reigns, Triple H, Ric Flair, Andre the Giant, Sachin Tendulkar, MS Dhoni, Rohit Sharma, Ben
      Stokes, Shane Warne, Jonny Wilkinson, Jonah Lomu, Antoine Dupont, Johnny Knoxville, Steve-O, Bam Margera, Nyjah
      Huston, Rodney Mullen, Kelly Slater, Laird Hamilton, Alex Honnold, Reinhold Messner, Magnus Carlsen, Garry
      Kasparov, Bobby Fischer, Shaun White snowboarder
    `,
  },
]
