import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const sportPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'Athletes, coaches and racing drivers, by sport',
    names: `
      Lionel Messi = Leo Messi, Ronaldo = CR7 = Ronaldos, Cristiano, Neymar Jr = Neymar Junior, Neymar = Naymar, David
      Beckham = Beckham, Zidane, Maradona, Haaland, Zlatan Ibrahimović = Zlatan = Ibrahimovic, Mohamed Salah = Mo
      Salah, Jude Bellingham = Bellingham, Kevin De Bruyne = De Bruyne, Robert Lewandowski = Lewandowski, Karim
      Benzema = Benzema, Luka Modrić = Modric, Vinícius Júnior = Vini Jr, Rodrygo, Raphinha, Pedri, Nico Williams,
      Dani Olmo, Aitana Bonmatí = Aitana Bonmati, Lieke Martens, Vivianne Miedema, Leah Williamson, Beth Mead, Lucy
      Bronze, Chloe Kelly, Mary Earps, Marta Vieira, Abby Wambach, Mia Hamm, Hope Solo, Carli Lloyd, Trinity Rodman,
      Ada Hegerberg, Alexandra Popp, Giulia Gwinn, Lea Schüller, Birgit Prinz, Andrés Iniesta = Iniesta, Iker
      Casillas, Fernando Torres, David Villa, Carles Puyol, Raúl González, Sergio Busquets, Cesc Fàbregas = Cesc
      Fabregas, Steven Gerrard = Gerrard, Jamie Vardy, Paul Scholes, Ryan Giggs, Roy Keane, Rio Ferdinand, Peter
      Crouch, Michael Owen, Alan Shearer, Gazza, Bobby Charlton, Bobby Moore, Geoff Hurst, Kevin Keegan, Kenny
      Dalglish, Ian Rush, Peter Schmeichel, Peter Shilton, Jordan Pickford, Declan Rice, Jack Grealish, Raheem
      Sterling, Trent Alexander-Arnold, Virgil van Dijk, Alisson Becker, Sadio Mané = Sadio Mane, Roberto Firmino,
      Darwin Núñez, Luis Suárez = Luis Suarez, Edinson Cavani, Diego Forlán, James Rodríguez, Radamel Falcao, Alexis
      Sánchez = Alexis Sanchez, Arturo Vidal, Sergio Agüero = Sergio Aguero, Ángel Di María = Angel Di Maria, Paulo
      Dybala, Julián Álvarez = Julian Alvarez, Emiliano Martínez = Emiliano Martinez = Dibu Martinez, Javier
      Mascherano, Juan Román Riquelme, Gabriel Batistuta = Batistuta, Mario Kempes, Rivaldo, Romário = Romario,
      Bebeto, Cafu, Roberto Carlos, Ronaldinho Gaucho, Ronaldo Nazário = Ronaldo Nazario, Zico, Garrincha, Dani Alves,
      Thiago Silva, David Luiz, Philippe Coutinho, Casemiro, Endrick, Eusébio, Luís Figo = Luis Figo, Bruno Fernandes,
      Bernardo Silva, Rúben Dias, João Félix = Joao Felix, Rafael Leão = Rafael Leao, Antoine Griezmann = Griezmann,
      Paul Pogba dab = Pogba, N'Golo Kanté = Ngolo Kante, Ousmane Dembélé = Ousmane Dembele, Olivier Giroud, Hugo
      Lloris, Raphaël Varane, Franck Ribéry = Franck Ribery, Patrick Vieira, Michel Platini = Platini, Just Fontaine,
      Raymond Kopa, Didier Deschamps, Arsène Wenger = Arsene Wenger, Eric Cantona = Cantona, Didier Drogba = Drogba,
      Samuel Eto'o = Samuel Etoo, Yaya Touré = Yaya Toure, Jay-Jay Okocha, George Weah, Victor Osimhen, Achraf Hakimi,
      Hakim Ziyech, Riyad Mahrez, Sadio, Mohamed Aboutrika, Eden Hazard, Romelu Lukaku, Thibaut Courtois, Johan Cruyff
      = Cruyff = Johan Cruijff, Marco van Basten, Ruud Gullit, Dennis Bergkamp, Arjen Robben, Wesley Sneijder, Robin
      van Persie, Frenkie de Jong, Memphis Depay, Edwin van der Sar, Louis van Gaal, Franz Beckenbauer = Beckenbauer,
      Gerd Müller, Uwe Seeler, Lothar Matthäus, Jürgen Klinsmann, Rudi Völler, Oliver Kahn, Michael Ballack, Bastian
      Schweinsteiger = Schweinsteiger, Philipp Lahm, Lukas Podolski, Miroslav Klose, Mesut Özil = Mesut Ozil, Mario
      Götze, Mats Hummels, Jérôme Boateng, Marco Reus, Joshua Kimmich, Leroy Sané, Ilkay Gündoğan = Ilkay Gundogan,
      Jamal Musiala, Florian Wirtz, Kai Havertz, Joachim Löw = Jogi Löw, Julian Nagelsmann, Hansi Flick, Thomas
      Tuchel, Jürgen Klopp = Klopp, Pep Guardiola = Guardiola, José Mourinho = Mourinho, Sir Alex Ferguson, Diego
      Simeone, Zdeněk Zeman, Gianluigi Donnarumma, Gianluigi Buffon = Buffon, Andrea Pirlo = Pirlo, Francesco Totti =
      Totti, Alessandro Del Piero, Paolo Maldini = Maldini, Franco Baresi, Roberto Baggio, Mario Balotelli =
      Balotelli, Giorgio Chiellini, Fabio Cannavaro, Dino Zoff, Paolo Rossi, Andriy Shevchenko, Mykhailo Mudryk,
      Andrei Arshavin, Lev Yashin, Hristo Stoichkov, Gheorghe Hagi, Davor Šuker, Ivan Rakitić, Mario Mandžukić, Piotr
      Zieliński, Pavel Nedvěd, Petr Čech, Marek Hamšík, Khvicha Kvaratskhelia, Arda Güler = Arda Guler, Hakan
      Çalhanoğlu, Martin Ødegaard = Martin Odegaard, Alexander Isak, Viktor Gyökeres, Henrik Larsson, Michael Laudrup,
      Christian Eriksen, Kasper Schmeichel, Gylfi Sigurðsson, Heung-min Son = Sonny Heung-min, Park Ji-sung, Lee
      Kang-in, Kaoru Mitoma, Takefusa Kubo, Shinji Kagawa, Keisuke Honda, Hidetoshi Nakata, Christian Pulisic, Clint
      Dempsey, Landon Donovan, Alphonso Davies, Javier Hernández = Chicharito, Guillermo Ochoa, Hugo Sánchez, Keylor
      Navas, LeBron James = LeBron = Lebron = King James LeBron, Bronny James, Michael Jordan = Air Jordan dunk, Kobe
      Bryant = Koby Bryant, Kobe Brian, Stephen Curry = Curry Golden State, Shaquille O'Neal = Shaq = Shack O'Neal,
      Giannis Antetokounmpo = Giannis = Greek Freak Giannis, Luka Dončić = Doncic, Nikola Jokić = Jokic, James Harden
      = James Harden beard, Anthony Davis, Jayson Tatum, Jaylen Brown, Jimmy Butler, Damian Lillard, Kyrie Irving,
      Klay Thompson, Draymond Green, Chris Paul, Carmelo Anthony, Chris Bosh, Tracy McGrady, Vince Carter, Paul
      Pierce, Kevin Garnett, Ray Allen, Tim Duncan, Tony Parker, Manu Ginóbili = Manu Ginobili, Pau Gasol, Marc Gasol,
      Steve Nash, Jason Kidd, Gary Payton, Shawn Kemp, Karl Malone, John Stockton, Patrick Ewing, Hakeem Olajuwon,
      Clyde Drexler, Isiah Thomas, Dominique Wilkins, Julius Erving, Wilt Chamberlain, Bill Russell, Jerry West, Oscar
      Robertson, Pete Maravich, Phil Jackson coach, Gregg Popovich, Steve Kerr, Victor Wembanyama = Wemby =
      Wembanyama, Shai Gilgeous-Alexander, Anthony Edwards, Ja Morant, Zion Williamson, LaMelo Ball, Lonzo Ball, Trae
      Young, Devin Booker, Donovan Mitchell, Paolo Banchero, Chet Holmgren, Cooper Flagg, Dennis Schröder, Franz
      Wagner, Yao Ming = Yao Min, Jeremy Lin, Rui Hachimura, Sabrina Ionescu, A'ja Wilson, Breanna Stewart, Diana
      Taurasi, Candace Parker, Lisa Leslie, Brittney Griner, Paige Bueckers, Roger Federer = Roger Federa = Federer,
      Rafael Nadal = Rafa Nadal = Nadal, Novak Djokovic = Djokovic = Novak Jokovic, Carlos Alcaraz tennis = Alcaraz,
      Alexander Zverev, Dominic Thiem, Casper Ruud, Holger Rune, Taylor Fritz, Frances Tiafoe, Ben Shelton, Nick
      Kyrgios, Stan Wawrinka, Gaël Monfils = Gael Monfils, Jo-Wilfried Tsonga, Marat Safin, Lleyton Hewitt, Andy
      Roddick, Ivan Lendl, Stefan Edberg, Mats Wilander, Michael Chang, Jimmy Connors, Arthur Ashe, Rod Laver, Yannick
      Noah, Goran Ivanišević, John McEnroe = McEnroe, Iga Świątek = Swiatek, Coco Goff, Jessica Pegula, Elena
      Rybakina, Maria Sharapova = Sharapova, Anna Kournikova, Martina Hingis, Monica Seles, Chris Evert, Lindsay
      Davenport, Justine Henin, Kim Clijsters, Caroline Wozniacki, Victoria Azarenka, Garbiñe Muguruza, Simona Halep,
      Ashleigh Barty = Ash Barty, Li Na tennis, Sania Mirza, Angelique Kerber, Tatjana Maria, Tiger Woods = Tiger Wood
      golfer, Bryson DeChambeau, Brooks Koepka, Dustin Johnson, Jon Rahm, Xander Schauffele, Collin Morikawa, Justin
      Thomas, Justin Rose, Tommy Fleetwood, Sergio Garcia, Seve Ballesteros, Bernhard Langer, Martin Kaymer, Greg
      Norman, Arnold Palmer, Gary Player, Nick Faldo, Nelly Korda, Michelle Wie, Annika Sörenstam, Lydia Ko, Tom Brady
      = Tom Brady Patriots, Patrick Mahomes = Mahomes, Peyton Manning, Eli Manning, Josh Allen, Jalen Hurts, Dak
      Prescott, Justin Herbert, Trevor Lawrence, CJ Stroud, Brock Purdy, Russell Wilson, Drew Brees, Brett Favre, John
      Elway, Dan Marino, Joe Montana, Joe Namath, Walter Payton, Barry Sanders, Emmitt Smith, LaDainian Tomlinson,
      Adrian Peterson, Marshawn Lynch, Derrick Henry, Saquon Barkley, Christian McCaffrey, Randy Moss, Terrell Owens,
      Calvin Johnson, Larry Fitzgerald, Julio Jones, Antonio Brown, Tyreek Hill, Davante Adams, Justin Jefferson,
      Ja'Marr Chase, Cooper Kupp, DK Metcalf, Odell Beckham, Tony Gonzalez, JJ Watt = J.J. Watt, TJ Watt, Aaron
      Donald, Von Miller, Khalil Mack, Myles Garrett, Micah Parsons, Ray Lewis, Lawrence Taylor, Tim Tebow, Michael
      Strahan, Bill Belichick, Andy Reid, Vince Lombardi, Jim Harbaugh, Lou Gehrig, Joe DiMaggio, Mickey Mantle, Ted
      Williams, Jackie Robinson, Willie Mays, Hank Aaron, Roberto Clemente, Yogi Berra, Pete Rose, Reggie Jackson,
      Nolan Ryan, Roger Clemens, Cal Ripken Jr, Ken Griffey Jr, Barry Bonds, Mark McGwire, Sammy Sosa, A-Rod, Mariano
      Rivera, Pedro Martínez, Ichiro Suzuki = Ichiro, Shohei Ohtani = Ohtani, Hideki Matsui, Yoshinobu Yamamoto,
      Mookie Betts, Freddie Freeman, Bryce Harper, Clayton Kershaw, Max Scherzer, Justin Verlander, Albert Pujols,
      Miguel Cabrera, Juan Soto, Ronald Acuña, Fernando Tatis Jr, Vladimir Guerrero, Jose Altuve, Gerrit Cole, Wayne
      Gretzky = Gretzky, Mario Lemieux, Bobby Orr, Gordie Howe, Mark Messier, Jaromír Jágr = Jaromir Jagr, Patrick
      Roy, Martin Brodeur, Dominik Hašek, Teemu Selänne, Alex Ovechkin = Ovechkin, Evgeni Malkin, Auston Matthews,
      Nathan MacKinnon, Cale Makar, Leon Draisaitl, Henrik Lundqvist, Usain Bolt = Usain Bold = Usane Bolt, Simone
      Biles = Biles gymnast, Michael Phelps = Phelps swimmer, Ryan Lochte, Mark Spitz, Ian Thorpe, Caeleb Dressel,
      Missy Franklin, Adam Peaty, Sarah Sjöström, Kristóf Milák, Florent Manaudou, Federica Pellegrini, Sun Yang, Greg
      Louganis, Florence Griffith Joyner, Flo-Jo, Jackie Joyner-Kersee, Marion Jones, Michael Johnson sprinter, Carl
      Louis sprinter, Maurice Greene, Justin Gatlin, Yohan Blake, Shelly-Ann Fraser-Pryce, Elaine Thompson-Herah, Sha
      Carri Richardson = ShaCarri, Sydney McLaughlin-Levrone = Sydney McLaughlin, Karsten Warholm, Jakob Ingebrigtsen,
      Armand Duplantis, Sergey Bubka = Sergei Bubka, Renaud Lavillenie, Yelena Isinbayeva, Malaika Mihambo, Heike
      Drechsler, Jonathan Edwards jumper, Mike Powell, Bob Beamon, Dick Fosbury, Mutaz Barshim, Gianmarco Tamberi,
      Neeraj Chopra, P. V. Sindhu = PV Sindhu, Mary Kom, Saina Nehwal, Milkha Singh, Haile Gebrselassie, Kenenisa
      Bekele, Paula Radcliffe, Jessica Ennis = Jessica Ennis-Hill, Kelly Holmes, Sebastian Coe, Daley Thompson, Eliud
      Kipchoge = Kipchoge, Kelvin Kiptum, Cathy Freeman, Caster Semenya, Oscar Pistorius, Olga Korbut, Larisa
      Latynina, Mary Lou Retton, Shawn Johnson, Nastia Liukin, Sunisa Lee, Rebeca Andrade, Kohei Uchimura, Max
      Whitlock, Torvill and Dean, Katarina Witt, Michelle Kwan, Tara Lipinski, Nancy Kerrigan, Kristi Yamaguchi, Yuna
      Kim = Kim Yuna, Mao Asada, Alina Zagitova, Kamila Valieva, Evgeni Plushenko, Alysa Liu, Ilia Malinin, Nathan
      Chen, Johnny Weir, Adam Rippon, Bode Miller, Alberto Tomba, Hermann Maier, Marco Odermatt, Lara Gut-Behrami,
      Sofia Goggia, Felix Neureuther, Rosi Mittermaier, Ester Ledecká, Magdalena Neuner, Laura Dahlmeier, Ole Einar
      Bjørndalen, Johannes Thingnes Bø, Johannes Høsflot Klæbo, Marit Bjørgen, Therese Johaug, Matti Nykänen, Sven
      Hannawald, Eddie the Eagle, Eileen Goo, Tony Hawk = Tony Hawke, Ryan Sheckler, Leticia Bufoni, Rayssa Leal, Mick
      Fanning, John John Florence, Gabriel Medina, Stephanie Gilmore, Bethany Hamilton, Travis Pastrana, Ken Block,
      Lewis Hamilton = Louis Hamilton, Max Verstappen = Verstappen, Michael Schumacher = Michael Schumaker, Mick
      Schumacher, Ralf Schumacher, Schumacher, Charles Leclerc = Leclerc, Oscar Piastri = Piastri, George Russell,
      Carlos Sainz Jr, Sergio Pérez = Sergio Perez = Checo Perez, Valtteri Bottas = Bottas, Kimi Räikkönen = Kimi
      Raikkonen, Sebastian Vettel = Vettel, Daniel Ricciardo = Ricciardo, Pierre Gasly, Esteban Ocon, Yuki Tsunoda,
      Alex Albon, Kimi Antonelli, Ollie Bearman, Nico Hülkenberg = Nico Hulkenberg, Nico Rosberg, Jenson Button, David
      Coulthard, Mika Häkkinen = Mika Hakkinen, Damon Hill, Nigel Mansell, Alain Prost, Nelson Piquet, James Hunt,
      Niki Lauda = Lauda, Jackie Stewart, Jim Clark racing, Graham Hill, Stirling Moss, Juan Manuel Fangio = Fangio,
      Gilles Villeneuve, Jacques Villeneuve, Mario Andretti, A. J. Foyt, Toto Wolff, Christian Horner, Günther Steiner
      = Guenther Steiner, Bernie Ecclestone, Ross Brawn, Adrian Newey, Jeff Gordon, Jimmie Johnson, Dale Earnhardt Jr,
      Richard Petty, Danica Patrick, Kyle Busch, Sébastien Loeb = Sebastien Loeb, Colin McRae, Walter Röhrl, Jorge
      Lorenzo, Casey Stoner, Francesco Bagnaia, Fabio Quartararo, Giacomo Agostini, Barry Sheene, Tadej Pogačar =
      Pogacar, Jonas Vingegaard, Remco Evenepoel, Mathieu van der Poel, Wout van Aert, Primož Roglič = Primoz Roglic,
      Mark Cavendish, Peter Sagan, Geraint Thomas, Chris Hoy, Laura Kenny, Jan Ullrich, Eddy Merckx = Merckx, Bernard
      Hinault, Greg LeMond, Miguel Indurain, Marco Pantani, Alberto Contador, Fausto Coppi, Muhammad Ali = Mohammed
      Ali boxer = Cassius Clay, Muhammad Ali = Muhammad Aly, Oleksandr Usyk = Usyk, Canelo Álvarez = Canelo = Saúl
      Álvarez, George Formen boxer, Sugar Ray Robinson, Rocky Marciano, Joe Louis, Jake LaMotta, Max Schmeling, Larry
      Holmes, Lennox Lewis, Riddick Bowe, Frank Bruno, Ricky Hatton, Prince Naseem, Deontay Wilder, Gervonta Davis,
      Ryan Garcia, Terence Crawford, Gennady Golovkin, Vasyl Lomachenko, Roy Jones Jr, Oscar De La Hoya, Roberto
      Durán, Julio César Chávez, Marvin Hagler, Thomas Hearns, Katie Taylor, Claressa Shields, Laila Ali, Nicola
      Adams, Imane Khelif, Khabib Nurmagomedov = Khabib, Islam Makhachev, Jon Jone UFC, Kamaru Usman, Francis Ngannou,
      Stipe Miocic, Daniel Cormier, Brock Lesnar, Anderson Silva, Georges St-Pierre, Nate Diaz, Nick Diaz, Jorge
      Masvidal, Dustin Poirier, Max Holloway, Sean O'Malley, Alex Pereira, Ilia Topuria, Khamzat Chimaev, Paddy
      Pimblett, Amanda Nunes, Holly Holm, Zhang Weili, Valentina Shevchenko, Gina Carano, Royce Gracie, Joe Rogan UFC,
      Undertaker WWE, Triple H WWE, Shawn Michaels, Bret Hart, Randy Savage = Macho Man Randy Savage, Macho Man, Roddy
      Piper, Mick Foley, Eddie Guerrero, Chris Jericho, CM Punk, Jeff Hardy, Seth Rollins, Dean Ambrose, Jon Moxley,
      Kenny Omega, Cody Rhodes, Sami Zayn, AJ Styles, Kofi Kingston, Booker T, Vince McMahon, Becky Lynch, Charlotte
      Flair, Sasha Banks, Rhea Ripley, Bianca Belair, Alexa Bliss, Trish Stratus, El Santo, Blue Demon luchador,
      Antonio Inoki, Sachin Tendulkar = Tendulkar, Virat Kohli = Kohli, MS Dhoni = Dhoni, Jasprit Bumrah, Hardik
      Pandya, Ravindra Jadeja, KL Rahul, Shubman Gill, Rishabh Pant, Sunil Gavaskar, Kapil Dev, Sourav Ganguly, Rahul
      Dravid, Anil Kumble, Yuvraj Singh, Wasim Akram, Shahid Afridi, Shoaib Akhtar, Babar Azam, Javed Miandad, Brian
      Lara, Viv Richards, Chris Gayle, Garfield Sobers, Ricky Ponting, David Warner, Pat Cummins, Glenn McGrath, Don
      Bradman, Joe Root, James Anderson, Stuart Broad, Andrew Flintoff = Freddie Flintoff, Kevin Pietersen, Ian
      Botham, Geoffrey Boycott, AB de Villiers, Jacques Kallis, Dale Steyn, Kane Williamson, Brendon McCullum, Kumar
      Sangakkara, Lasith Malinga, Muttiah Muralitharan, Shakib Al Hasan, Rashid Khan, Smriti Mandhana, Harmanpreet
      Kaur, Ellyse Perry, Jonah Lomu = Jonah Loma, Dan Carter, Richie McCaw, Martin Johnson rugby, Brian O'Driscoll,
      Gareth Edwards, Siya Kolisi, Maro Itoje, Owen Farrell, Finn Russell, Sonny Bill Williams, Bryan Habana, Ilona
      Maher, Magnus Carlsen = Magnus Carlsen chess, Hikaru Nakamura, Garry Kasparov = Kasparov, Anatoly Karpov,
      Viswanathan Anand, Judit Polgár = Judit Polgar, Gukesh Dommaraju, Hans Niemann, Levy Rozman, GothamChess,
      Alexandra Botez, Bobby Fisher chess, Ronnie O'Sullivan, Stephen Hendry, Steve Davis snooker, Alex Higgins, Jimmy
      White, Judd Trump, Mark Selby, Phil Taylor darts, Michael van Gerwen, Luke Littler, Luke Humphries, Gary
      Anderson darts, Efren Reyes, Faker League = Faker Lee Sang-hyeok, s1mple, Ben Ainslie, Ellen MacArthur, Boris
      Herrmann, Robin Knox-Johnston, Adam Ondra, Janja Garnbret, Tommy Caldwell, Lynn Hill, Edmund Hillary, Tenzing
      Norgay, Nirmal Purja, Kilian Jornet, David Goggins, Eddie Hall, Brian Shaw, Tom Stoltman, Ronnie Coleman, Jay
      Cutler, Chris Bumstead = CBum, Lou Ferrigno, Franco Columbu, Mr Olympia Cutler, Dwayne Chambers
    `,
  },
  {
    kind: 'person',
    source: 'Athletes, coaches and racing drivers, by sport: names made of ordinary words',
    capitals: true,
    names: `
      Sue Bird, Sky Brown, Stone Cold, The Undertaker, Ultimate Warrior, Big Show
    `,
  },
]
