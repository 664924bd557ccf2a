import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const stageAndKitchenPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'More actors, hosts, comedians and chefs',
    names: `
      Aaron Taylor-Johnson, Leo Woodall, Mike Faist, Madelyn Cline, Rudy Pankow, Manny Jacinto, Lewis Pullman, David
      Corenswet, Rachel Brosnahan, Isabela Merced, Ewan Mitchell, Fabien Frankel, Phia Saban, Tom Glynn-Carney, Morfydd
      Clark, Charlie Vickers, Robert Aramayo, Kaitlyn Dever, Steven Yeun, Golda Rosheuvel, Adjoa Andoh, India
      Amarteifio, Charithra Chandran, Yasmin Finney, Connor Swindells, Aimee Lou Wood, Elizabeth Debicki, Josh Hartnett,
      Daisy Edgar-Jones, Brandon Sklenar, Justin Baldoni, Michelle Monaghan, Sam Nivola, Tramell Tillman, Patricia
      Arquette, Rosanna Arquette, John Turturro, Rhea Seehorn, Giancarlo Esposito, Matthew Rhys, Keri Russell, Brian
      Cox, Sarah Snook, Matthew Macfadyen, Nicholas Braun, J. Smith-Cameron, Jason Sudeikis, Hannah Waddingham, Brett
      Goldstein, Phil Dunster, Nick Mohammed, Toheeb Jimoh, Tyler James Williams, Sheryl Lee Ralph, Janelle James,
      Hannah Einbinder, Natasha Lyonne, Kelvin Harrison Jr, Damson Idris, Colman Domingo, Jeffrey Wright, Sterling K.
      Brown, Cicely Tyson, Yvonne Orji, Michaela Coel, Cynthia Erivo, David Oyelowo, Chiwetel Ejiofor, Daniel Day-Lewis,
      Kristin Scott Thomas, Emma Thompson, Kenneth Branagh, Hayley Atwell, David Walliams, Ant McPartlin, Declan
      Donnelly, Alison Hammond, Dermot O'Leary, Claudia Winkleman, Tess Daly, Stacey Solomon, Davina McCall, Jonathan
      Ross, Greg Davies, Mo Gilligan, Rylan Clark, Gok Wan, Paul O'Grady, Terry Wogan, Mel Giedroyc, Hugh
      Fearnley-Whittingstall, Delia Smith, Ainsley Harriott, Gino D'Acampo, Fred Sirieix, Tom Kerridge, Angela Hartnett,
      Yotam Ottolenghi, Alain Ducasse, Paul Bocuse, Joël Robuchon, Thierry Marx, Philippe Etchebest, Cyril Lignac,
      Cédric Grolet, Amaury Guichon, Anne-Sophie Pic, José Andrés, Dabiz Muñoz, Joan Roca, Karlos Arguiñano, Jordi Cruz,
      Carlo Cracco, Antonino Cannavacciuolo, Bruno Barbieri, Gennaro Contaldo, Antonio Carluccio, Tim Mälzer, Johann
      Lafer, Alfons Schuhbeck, Steffen Henssler, Horst Lichter, Frank Rosin, Cornelia Poletto, Eckart Witzigmann, Magnus
      Nilsson, Nobu Matsuhisa, Masaharu Morimoto, Hiroyuki Sakai, Jiro Ono, Eric Ripert, Daniel Boulud, Grant Achatz,
      Giada De Laurentiis, Alton Brown, Mario Batali, Paula Deen, Tom Colicchio, Padma Lakshmi, Andrew Zimmern, Ming
      Tsai, Kenji López-Alt, Samin Nosrat, Matty Matheson, Nick DiGiovanni, Sanjeev Kapoor, Vikas Khanna, Ranveer Brar,
      Kylie Kwong, Adam Liaw, Carson Daly, Savannah Guthrie, Hoda Kotb, Al Roker, George Stephanopoulos, Kelly Ripa,
      Regis Philbin, Joy Behar, Sunny Hostin, Meghan McCain, Geraldo Rivera, John Oliver, Samantha Bee, Desus Nice, Andy
      Cohen, Bethenny Frankel, Lisa Vanderpump, Teresa Giudice, NeNe Leakes, Erika Jayne, Jinkx Monsoon, Sasha Velour,
      Shangela, Antoni Porowski, Karamo Brown, Bobby Berk, Ty Pennington, Nate Berkus, Laura Ingraham, Jesse Watters,
      Greg Gutfeld, Chris Cuomo, Christiane Amanpour, Fareed Zakaria, Tom Brokaw, Lester Holt, Norah O'Donnell, Stephen
      A. Smith, Shannon Sharpe, Pat McAfee, Dave Portnoy, Joko Winterscheidt, Barbara Schöneberger, Markus Lanz, Sandra
      Maischberger, Maybrit Illner, Kai Pflaume, Jörg Pilawa, Carolin Kebekus, Mario Barth, Atze Schröder, Bülent
      Ceylan, Oliver Kalkofe, Oliver Welke, Bastian Pastewka, Anke Engelke, Christoph Maria Herbst, Nora Tschirner,
      Jella Haase, Mario Adorf, Jan Josef Liefers, Axel Prahl, Karoline Herfurth, Palina Rojinski, Cyril Hanouna, Yann
      Barthès, Michel Drucker, Jamel Debbouze, Gad Elmaleh, Florence Foresti, Dany Boon, Christian Clavier, Bourvil,
      Lino Ventura, Pierre Niney, François Civil, Romain Duris, Camille Cottin, Virginie Efira, Bérénice Bejo, Fanny
      Cottençon, Anouk Aimée, Emmanuelle Béart, Vittorio Gassman, Alberto Sordi, Toni Servillo, Pierfrancesco Favino,
      Alba Rohrwacher, Elio Germano, Checco Zalone, Paolo Bonolis, Mara Venier, Maria De Filippi, Michelle Hunziker,
      Belén Rodríguez, Fedez, Álvaro Morte, Itziar Ituño, Jaime Lorente, Ester Expósito, Miguel Herrán, Aron Piper,
      Danna Paola, Kate del Castillo, Chespirito, Roberto Gómez Bolaños, Cecilia Roth, Rodrigo Santoro, Bruna
      Marquezine, Xuxa, Silvio Santos, Lázaro Ramos, Luciano Huck, Karol Sevilla, Kartik Aaryan, Sara Ali Khan, Ananya
      Panday, Taapsee Pannu, Nawazuddin Siddiqui, Pankaj Tripathi, Manoj Bajpayee, Anil Kapoor, Rishi Kapoor, Sanjay
      Dutt, Vijay Deverakonda, Vijay Sethupathi, Rishab Shetty, Trisha Krishnan, Tamannaah Bhatia, Sai Pallavi, Kapil
      Sharma, Urfi Javed, Mehwish Hayat, Ji Chang-wook, Park Bo-gum, Cha Eun-woo, Park Hae-soo, Wi Ha-joon, Kim Go-eun,
      Han So-hee, Park Min-young, Byeon Woo-seok, Youn Yuh-jung, Bae Doona, Choi Min-sik, Zhao Liying, Huang Xiaoming,
      Brigitte Lin, Zhou Xun, Tang Wei, Vicki Zhao, Masaharu Fukuyama, Takuya Kimura, Masaki Suda, Haruka Ayase, Yui
      Aragaki, Satomi Ishihara, Suzu Hirose, Anna Sawai, Kiko Mizuhara, Naomi Watanabe, Mario Maurer, Joe Taslim, Bright
      Vachirawit, Freen Sarocha, Kathryn Bernardo, Liza Soberano, Vice Ganda, Pia Wurtzbach, Catriona Gray, Emma Corrin,
      Simona Tabasco, Joshua Weissman, Tamron Hall, Klaas Heufer-Umlauf, Vincent Lacoste, Maite Perroni, Kento Yamazaki
    `,
  },
]
