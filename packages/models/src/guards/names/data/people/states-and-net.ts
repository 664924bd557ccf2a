import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const statesAndNetPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'More heads of state, ministers, party leaders and royals',
    names: `
      Ulf Kristersson, Magdalena Andersson, Jimmie Åkesson, Erna Solberg, Petteri Orpo, Kaja Kallas, Alar Karis, Gitanas
      Nausėda, Ingrida Šimonytė, Evika Siliņa, Edgars Rinkēvičs, Szymon Hołownia, Petr Fiala, Andrej Babiš, Miloš Zeman,
      Zuzana Čaputová, Peter Pellegrini, Katalin Novák, Nicușor Dan, Călin Georgescu, Rumen Radev, Boyko Borisov, Zoran
      Milanović, Andrej Plenković, Milorad Dodik, Edi Rama, Albin Kurti, Vjosa Osmani, Janez Janša, Nataša Pirc Musar,
      Alexander Van der Bellen, Christian Stocker, Karl Nehammer, Alain Berset, Viola Amherd, Bart De Wever, Alexander
      De Croo, Dick Schoof, Frans Timmermans, Sébastien Lecornu, François Bayrou, Gérald Darmanin, Bruno Retailleau,
      Rachida Dati, Anne Hidalgo, Ségolène Royal, Manuel Valls, Édouard Philippe, Mary Lou McDonald, Catherine Connolly,
      Wes Streeting, John Swinney, Robert Jenrick, David Lammy, Yvette Cooper, Andy Burnham, Zack Polanski, Luís
      Montenegro, Marcelo Rebelo de Sousa, André Ventura, Alberto Núñez Feijóo, Isabel Díaz Ayuso, Yolanda Díaz, Pablo
      Iglesias, Elly Schlein, Sergio Mattarella, Antonio Tajani, Roberta Metsola, Nikos Christodoulides, Ekrem İmamoğlu,
      Mansur Yavaş, Devlet Bahçeli, Kemal Kılıçdaroğlu, Hakan Fidan, Ahmed al-Sharaa, Joseph Aoun, Masoud Pezeshkian,
      Ebrahim Raisi, Naftali Bennett, Itamar Ben-Gvir, Bezalel Smotrich, Benny Gantz, Yoav Gallant, Isaac Herzog, Ismail
      Haniyeh, Yahya Sinwar, Mohamed bin Zayed, Tamim bin Hamad Al Thani, Nikol Pashinyan, Ilham Aliyev, Mikheil
      Saakashvili, Salome Zourabichvili, Kassym-Jomart Tokayev, Nursultan Nazarbayev, Shavkat Mirziyoyev, Sergei Shoigu,
      Dmitry Peskov, Valery Zaluzhny, Andriy Yermak, Yulia Tymoshenko, Sviatlana Tsikhanouskaya, Nirmala Sitharaman, S.
      Jaishankar, Droupadi Murmu, Shashi Tharoor, Asif Ali Zardari, Bilawal Bhutto Zardari, Maryam Nawaz, Ranil
      Wickremesinghe, Anura Kumara Dissanayake, Min Aung Hlaing, Peng Liyuan, Terry Gou, Ko Wen-je, Han Dong-hoon, Kim
      Keon-hee, Han Kang, Taro Aso, Shinjiro Koizumi, Yuriko Koike, Empress Masako, Crown Prince Akishino, Leni Robredo,
      Sara Duterte, Isko Moreno, Lawrence Wong, Paetongtarn Shinawatra, King Vajiralongkorn, Srettha Thavisin, Pita
      Limjaroenrat, Hun Sen, Megawati Sukarnoputri, Sri Mulyani, Peter Dutton, Penny Wong, Chris Hipkins, Mohamed
      ElBaradei, Abdelmadjid Tebboune, King Mohammed VI, Kais Saied, Bassirou Diomaye Faye, Macky Sall, Alassane
      Ouattara, Nana Akufo-Addo, John Mahama, Peter Obi, Olusegun Obasanjo, Samia Suluhu Hassan, Raila Odinga, Paul
      Biya, Félix Tshisekedi, Julius Malema, Emmerson Mnangagwa, Hage Geingob, Ellen Johnson Sirleaf, Ngozi
      Okonjo-Iweala, Tedros Adhanom, José Antonio Kast, Sebastián Piñera, Luis Lacalle Pou, Yamandú Orsi, Santiago Peña,
      Daniel Noboa, Rafael Correa, Dina Boluarte, Keiko Fujimori, Pedro Castillo, Iván Duque, Juan Manuel Santos,
      Francia Márquez, Delcy Rodríguez, Diosdado Cabello, Miguel Díaz-Canel, Daniel Ortega, Xiomara Castro, Bernardo
      Arévalo, Enrique Peña Nieto, Xóchitl Gálvez, Sergio Moro, Tarcísio de Freitas, Michel Temer, Alexandre de Moraes,
      Patricia Bullrich, Mauricio Macri, Chrystia Freeland, Danielle Smith, Yves-François Blanchet, Mélanie Joly, Josh
      Shapiro, J. B. Pritzker, Andy Beshear, Raphael Warnock, Jon Ossoff, Hakeem Jeffries, John Fetterman, Elise
      Stefanik, Scott Bessent, Howard Lutnick, Linda McMahon, Susie Wiles, Letitia James, Alvin Bragg, Fani Willis,
      Merrick Garland, Lloyd Austin, Antony Blinken, Jake Sullivan, Douglas Emhoff, Samuel Alito, Neil Gorsuch, Elena
      Kagan, Lina Khan, Gary Gensler, Queen Mary of Denmark, Crown Princess Mette-Marit, Crown Prince Haakon, Zara
      Tindall, Mike Tindall, Lady Louise Windsor, Charlotte Casiraghi, Emperor Akihito, Aga Khan, Radosław Sikorski, Luc
      Frieden, Mia Mottley
    `,
  },
  {
    kind: 'person',
    source: 'More of business and the net',
    names: `
      Gabe Newell, Palmer Luckey, Michael Saylor, Jim Cramer, Kevin O'Leary, Barbara Corcoran, Lori Greiner, Daymond
      John, Mary Barra, Jim Farley, Akio Toyoda, Carlos Ghosn, Pat Gelsinger, Arvind Krishna, Safra Catz, Andy Jassy,
      Whitney Wolfe Herd, Patrick Collison, Tobi Lütke, Jan Koum, Kevin Systrom, Shou Zi Chew, Linda Yaccarino, Tony
      Fadell, Scott Forstall, Craig Federighi, Phil Schiller, Yoshua Bengio, Arthur Mensch, Liang Wenfeng, Alexandr
      Wang, Aravind Srinivas, Marc Rebillet, Li Ka-shing, Wang Jianlin, Colin Huang, Lee Jae-yong, Chung Eui-sun,
      Tadashi Yanai, Hiroshi Mikitani, Azim Premji, Narayana Murthy, Kiran Mazumdar-Shaw, Nita Ambani, Isha Ambani,
      Anant Ambani, Radhika Merchant, Vijay Mallya, Aliko Dangote, Patrice Motsepe, François-Henri Pinault, Françoise
      Bettencourt Meyers, Xavier Niel, Vincent Bolloré, Dietrich Mateschitz, René Benko, Susanne Klatten, Oliver Blume,
      Ola Källenius, Herbert Diess, Carsten Maschmeyer, Frank Thelen, Alan Sugar, Deborah Meaden, Steven Bartlett, Jim
      Ratcliffe, Mikhail Khodorkovsky, Oleg Deripaska, Ricardo Salinas, Germán Larrea, Eduardo Saverin, Jorge Paulo
      Lemann, Eike Batista, Sapnap, Ranboo, Sykkuno, summit1g, TimTheTatman, NICKMERCS, Jynxzi, Plaqueboymax, Ian Hecox,
      Anthony Padilla, Tyler Oakley, Connor Franta, Alfie Deyes, Vikkstar, Miniminter, Zerkaa, Behzinga, Niko Omilana,
      Chunkz, Lewis Hilsenteger, Manny MUA, Lil Huddy, Avani Gregg, Brent Rivera, Haliey Welch, Brittany Broski, Drew
      Afualo, Drew Gooden, Cody Ko, Jacksfilms, Jontron, Dan Avidan, Arin Hanson, Angry Video Game Nerd, James Rolfe,
      Nostalgia Critic, CoryxKenshin, LDShadowLady, Aphmau, SSSniperWolf, ElRubius, Auronplay, Ibai Llanos, TheGrefg,
      Vegetta777, Willyrex, Luisito Comunica, HolaSoyGerman, Kimberly Loaiza, Domelipa, Felipe Neto, Whindersson Nunes,
      Luccas Neto, Norman Thavaud, McFly et Carlito, Tibo InShape, Inoxtag, Kameto, Gotaga, Léna Situations, Gronkh,
      Julien Bam, LeFloid, MontanaBlack, Trymacs, Papaplatte, Knossi, EliasN97, Bibi Heinicke, Dagi Bee, Pamela Reif,
      CarryMinati, Bhuvan Bam, Ashish Chanchlani, Elvish Yadav, Technical Guruji, Ranveer Allahbadia, Dhruv Rathee,
      Kusha Kapila, Li Ziqi, Papi Jiang, Hikakin, Mustafa Suleyman, Anand Mahindra, Roman Abramovich, Colleen Ballinger,
      Nikkie de Jager
    `,
  },
]
