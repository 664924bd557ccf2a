import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const politicsAndThoughtPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'Politics, royalty, religion, science, letters, business and law',
    names: `
      Donald Trump = Donald J Trump = Donnie Trump = The Donald Trump, Eric Trump, Tiffany Trump, Lara Trump, Usha
      Vance, Joe Biden = Joseph Biden = Biden, Chelsea Clinton, George W Bush = George Bush, George HW Bush, George H.
      W. Bush, Laura Bush, Barbara Bush, Jeb Bush, Gerald Ford president, Lyndon B. Johnson = Lyndon Johnson, Harry
      Truman = Harry S Truman, Dwight Eisenhower = Eisenhower, Jacqueline Kennedy = Jackie O, Jackie Onassis, Robert
      F. Kennedy = RFK, Bobby Kennedy, Ted Kennedy, John Kerry, John Edwards senator, Tim Walz, Andrew Yang, Cory
      Booker, Amy Klobuchar, Beto O'Rourke, Stacey Abrams, Gretchen Whitmer, Andrew Cuomo, Bill de Blasio, Eric Adams,
      Rahm Emanuel, Adam Schiff, Jim Jordan congressman, Kevin McCarthy speaker, Matt Gaetz, Lauren Boebert, Lindsey
      Graham, Rand Paul, Ron Paul, Josh Hawley, Tom Cotton, Greg Abbott, Kristi Noem, Pam Bondi, Pete Hegseth, Kash
      Patel, Steve Bannon, Roger Stone, Stephen Miller, Kellyanne Conway, Sarah Palin, Sarah Huckabee Sanders,
      Karoline Leavitt, Jen Psaki, Anthony Fauci = Dr Fauci, Colin Powell, Condoleezza Rice, Donald Rumsfeld, Henry
      Kissinger = Kissinger, Madeleine Albright, Robert Mueller, James Comey, Ruth Bader Ginsburg = RBG, Antonin
      Scalia, Clarence Thomas, Brett Kavanaugh, Amy Coney Barrett, Ketanji Brown Jackson, Sonia Sotomayor, John
      Roberts chief justice, Alexandria Ocasio-Cortez = AOC = Ocasio-Cortez, AOC congresswoman, Rashida Tlaib, Ayanna
      Pressley, Jasmine Crockett, Boris Yeltsin, Nikita Khrushchev = Khrushchev, Leonid Brezhnev, Gorbachev, Alexei
      Navalny = Navalny, Maria Zakharova, Ramzan Kadyrov, Volodymyr Zelensky = Vladimir Zelensky, Olena Zelenska,
      Petro Poroshenko, Vitali Klitschko = Klitschko, Wladimir Klitschko, Viktor Orbán = Orbán, Aleksandar Vučić =
      Vucic, Nicolae Ceaușescu = Ceausescu, Josip Broz Tito, Slobodan Milošević, Václav Havel = Vaclav Havel, Karol
      Nawrocki, Mateusz Morawiecki, Jarosław Kaczyński, Robert Fico, Klaus Iohannis, Maia Sandu, Angela Merkel =
      Merkel, Olaf Scholz = Scholz chancellor, Friedrich Merz = Friedrich März, Helmut Kohl, Willy Brandt, Konrad
      Adenauer, Helmut Schmidt, Frank-Walter Steinmeier, Ursula von der Leyen EU = von der Leyen, Boris Pistorius,
      Christian Wulff, Joschka Fischer, Gregor Gysi, Karl Lauterbach, Heidi Reichinnek, Emmanuel Macron = Macron,
      Jacques Chirac, François Mitterrand = Mitterrand, Charles de Gaulle = de Gaulle, Jean-Luc Mélenchon = Melenchon,
      Éric Zemmour, Gabriel Attal, Michel Barnier, Nicolas Sarkozy = Sarkozy, Berlusconi, Giorgia Meloni = Meloni,
      Matteo Renzi, Giuseppe Conte, Beppe Grillo, King Felipe VI, Queen Letizia, Mariano Rajoy, Santiago Abascal,
      Carles Puigdemont, Francisco Franco dictator, António Costa, Alexis Tsipras, Yanis Varoufakis, Kyriakos
      Mitsotakis, Stefan Löfven, Olof Palme, Mette Frederiksen, Queen Margrethe, King Frederik X, King Harald, King
      Carl XVI Gustaf, Crown Princess Victoria of Sweden, Jonas Gahr Støre, Sauli Niinistö, Willem-Alexander, King
      Philippe of Belgium, Herbert Kickl, Winston Churchill = Churchill, Harold Wilson PM, Keir Starmer = Sir Keir
      Starmer, Boris Johnson = BoJo, Kemi Badenoch, Priti Patel, Suella Braverman, Michael Gove, Matt Hancock, Dominic
      Cummings, Ed Miliband, Nick Clegg, George Galloway, Gerry Adams, Leo Varadkar, Mary Robinson, Michael D.
      Higgins, Humza Yousaf, Alex Salmond, Queen Elizabeth II = Queen Elizabeth 2 = Elizabeth II = the late Queen
      Elizabeth, King Charles 3 = Charles III = Prince of Wales Charles, Kate Middleton = Catherine Middleton,
      Princess of Wales Catherine, Duchess of Sussex, Princess Diana = Lady Di = Lady Diana = Diana Spencer = Diana
      Princess of Wales, Princess Anne, Princess Beatrice, Princess Eugenie, Sarah Ferguson, Pippa Middleton, Princess
      Margaret, Prince Louis of Wales, Grace of Monaco, Prince Albert of Monaco, Charlene of Monaco, Benjamin
      Netanyahu = Bibi Netanyahu, Yair Lapid, Ariel Sharon, Golda Meir, Yitzhak Rabin, Shimon Peres, David Ben-Gurion
      = Ben Gurion, Mahmoud Abbas, Muammar Gaddafi = Gaddafi, Hosni Mubarak, Gamal Abdel Nasser, Anwar Sadat, King
      Abdullah of Jordan, Queen Rania, Hassan Nasrallah, Ayatollah Khomeini = Khomeini, Khamenei, Mahmoud Ahmadinejad,
      Mohammed bin Salman = MBS Saudi, Mohammed bin Rashid, Sheikh Zayed, Osama bin Laden = Bin Laden, Narendra Modi =
      Modi Narendra, Indira Gandhi, Jawaharlal Nehru = Nehru, Rajiv Gandhi, Sonia Gandhi, Amit Shah, Yogi Adityanath,
      Arvind Kejriwal, Mamata Banerjee, Manmohan Singh, A P J Abdul Kalam = Abdul Kalam, B R Ambedkar, Nawaz Sharif,
      Pervez Musharraf, Volodymir, Xi Jinping = Xi Ji Ping, Deng Xiaoping, Zhou Enlai, Mao Tse-tung, Li Keqiang,
      Chiang Kai-shek, Carrie Lam, Joshua Wong, Lai Ching-te, Kim Jong Un = Kim Jung Un = Kim Jon Un, Kim Il Sung, Kim
      Yo Jong, Moon Jae-in, Park Geun-hye, Lee Jae-myung, Shigeru Ishiba, Sanae Takaichi, Junichiro Koizumi, Yoshihide
      Suga, Emperor Hirohito = Hirohito, Ho Chi Minh, Pol Pot, Sukarno, Suharto, Joko Widodo = Jokowi, Prabowo
      Subianto, Mahathir Mohamad, Anwar Ibrahim, Lee Hsien Loong, Bongbong Marcos, Imelda Marcos, Thaksin Shinawatra,
      King Bhumibol, Justin Trudeau = Trudeau, Pierre Trudeau, Doug Ford, Rob Ford, Jagmeet Singh, Stephen Harper,
      AMLO, Andrés Manuel López Obrador, Vicente Fox, Fidel Castro, Raúl Castro, Che Guevara = Ernesto Guevara, María
      Corina Machado, Juan Guaidó, Luiz Inácio Lula da Silva, Dilma Rousseff, Jair Bolsonaro = Bolsonaro, Javier Milei
      = Xavier Milei = Milei, Eva Perón = Evita Peron = Eva Peron, Juan Perón, Augusto Pinochet = Pinochet, Salvador
      Allende, Gabriel Boric, Michelle Bachelet, Alberto Fujimori, Pepe Mujica = José Mujica, Álvaro Uribe, Pablo
      Escobar, El Chapo, Nelson Mandela = Mandela, Winnie Mandela, Thabo Mbeki, F. W. de Klerk, Haile Selassie, Idi
      Amin, Abiy Ahmed, William Ruto, Uhuru Kenyatta, Yoweri Museveni, Bola Tinubu, Muhammadu Buhari, Patrice Lumumba,
      Kwame Nkrumah, Thomas Sankara, Ibrahim Traoré = Ibrahim Traore, Julia Gillard, Kevin Rudd, Tony Abbott, Pauline
      Hanson, Christopher Luxon, Pope Francis = Pope Francis I, Pope John Paul the Second, Pope Benedict, Thich Nhat
      Hanh, Sadhguru, Osho, Sri Sri Ravi Shankar, Billy Graham, Joel Osteen, Martin Luther King Jnr, Malcolm X speech,
      Angela Davis, Muhammad Yunus, Malala Yousafzai = Malala, Elon Musk = Elon Must, Jeff Bezos = Jeff Bezos rocket =
      Bezos, Bill Gates = Bill Gate Microsoft, Mark Zuckerberg = Zuck, Steve Jobs = Steve Job Apple, Jensen Huang
      leather jacket, Greg Brockman, Ilya Sutskever, Dario Amodei, Yann LeCun, Fei-Fei Li, Andrew Ng, Andrej Karpathy,
      Marc Andreessen, Paul Graham YC, Reid Hoffman, Travis Kalanick, Brian Chesky, Adam Neumann, Daniel Ek, Pavel
      Durov, Zhang Yiming, Pony Ma, Lei Jun, Ren Zhengfei, Michael Dell, Carlos Slim, Amancio Ortega, Phil Knight,
      Ingvar Kamprad, Howard Schultz, Ray Kroc, Sam Walton, Soichiro Honda, Akio Morita, Ferruccio Lamborghini, Enzo
      Ferrari, Gianni Agnelli, Aristotle Onassis, Hugh Hefner, Ted Turner, Jamie Dimon, Jack Welch, Alan Greenspan,
      Jerome Powell, Janet Yellen, Bernie Madoff, Martin Shkreli, Albert Einstein = Einstein, Robert Oppenheimer = J.
      Robert Oppenheimer, Richard Feynman = Feynman, Carl Sagan, Neil deGrasse Tyson = Neil Tyson, Bill Nye the
      Science Guy, Michio Kaku, Brian Greene physicist, Katherine Johnson NASA, Yuri Gagarin = Gagarin, Valentina
      Tereshkova, John Glenn astronaut, Chris Hadfield, Neil Armstrong moon, Werner Heisenberg, Niels Bohr, Erwin
      Schrödinger physicist, Linus Pauling, James Watson DNA, Francis Crick, Rosalind Franklin, Jonas Salk, Dian
      Fossey, Jacques Cousteau, David Attenborough = David Attenborrow = Attenborough = Sir David Attenborough, Carl
      Jung, Anna Freud, Jean-Paul Sartre = Sartre, Simone de Beauvoir, Albert Camus = Camus, Michel Foucault =
      Foucault, Jacques Derrida, Hannah Arendt, Theodor Adorno, Jürgen Habermas, Slavoj Žižek = Zizek, Judith Butler,
      Yuval Harari, Bertrand Russell, Ludwig Wittgenstein, Ayn Rand, J K Rowling = Rowling, Steven King author, J. R.
      R. Tolkien = JRR Tolkien = Tolkien, C. S. Lewis = CS Lewis, Agatha Christie, Ian Fleming, Roald Dahl, Astrid
      Lindgren, Enid Blyton, Ernest Hemingway = Hemingway, John Steinbeck, William Faulkner, J. D. Salinger, Harper
      Lee, Truman Capote, Jack Kerouac, Allen Ginsberg, William Burroughs = William S Burroughs, Charles Bukowski =
      Bukowski, Hunter S. Thompson = Hunter S Thompson, Kurt Vonnegut, Philip K. Dick = Philip K Dick, Isaac Asimov,
      Arthur C. Clarke = Arthur C Clarke, Ray Bradbury, Ursula K. Le Guin = Ursula Le Guin, Frank Herbert, Terry
      Pratchett, Douglas Adams, Philip Pullman, Toni Morrison, Maya Angelou, James Baldwin, Alice Walker, Chimamanda
      Ngozi Adichie, Chinua Achebe, Wole Soyinka, Gabriel García Márquez = Gabriel Garcia Marquez = García Márquez,
      Jorge Luis Borges = Borges, Pablo Neruda, Isabel Allende, Mario Vargas Llosa, Paulo Coelho, Umberto Eco, Italo
      Calvino, Elena Ferrante, Milan Kundera, Günter Grass, Heinrich Böll, Thomas Bernhard, Peter Handke, Bertolt
      Brecht, Hermann Hesse, Erich Kästner, Samuel Beckett, Sylvia Plath, Ted Hughes, Seamus Heaney, Sally Rooney,
      Zadie Smith, Ian McEwan, Kazuo Ishiguro, Yukio Mishima, Murakami Haruki, Orhan Pamuk, Khaled Hosseini, Arundhati
      Roy, Vladimir Nabokov, Boris Pasternak, Aleksandr Solzhenitsyn = Solzhenitsyn, Stephenie Meyer, Suzanne Collins,
      Dan Brown, John Grisham, Danielle Steel, E. L. James, Colleen Hoover, Amanda Gorman, Rupi Kaur, Banksy unmasked,
      O J Simpson = OJ Simpson trial, Ted Bundy, Unabomber Ted Kaczynski, Jeffrey Dahmer, Charles Manson, John Wayne
      Gacy, Ed Gein, Lee Harvey Oswald, Kyle Rittenhouse, George Floyd, Breonna Taylor, Amanda Knox, Gypsy Rose
      Blanchard, Casey Anthony, JonBenét Ramsey, Madeleine McCann
    `,
  },
]
