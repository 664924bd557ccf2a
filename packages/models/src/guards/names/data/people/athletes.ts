import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const athletesPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'More athletes and coaches, by sport',
    names: `
      Serge Gnabry, Antonio Rüdiger, Marc-André ter Stegen, Xabi Alonso, Mikel Arteta, Ruben Amorim, Enzo Maresca, Unai
      Emery, Erik ten Hag, Sean Dyche, Gareth Southgate, Alexis Mac Allister, Dominik Szoboszlai, Hugo Ekitike,
      Alejandro Garnacho, Kobbie Mainoo, Rasmus Højlund, Ederson, João Cancelo, Vitinha, Désiré Doué, Bradley Barcola,
      Marquinhos, Eduardo Camavinga, Aurélien Tchouaméni, Federico Valverde, Éder Militão, Dani Carvajal, Fermín López,
      Ferran Torres, Jordi Alba, Lautaro Martínez, Enzo Fernández, Carlos Tevez, Lionel Scaloni, Carlos Valderrama,
      Hirving Lozano, Weston McKennie, Kim Min-jae, Wataru Endo, Ademola Lookman, Thomas Partey, Nicolas Pépé, Kalidou
      Koulibaly, Edouard Mendy, Ashley Cole, Teddy Sheringham, Jamie Carragher, Gary Neville, Brian Clough, Bill
      Shankly, Zvonimir Boban, Edin Džeko, Miralem Pjanić, Nemanja Vidić, Jan Oblak, Ferenc Puskás, Wojciech Szczęsny,
      Oleksandr Zinchenko, Kenan Yıldız, Arda Turan, Dejan Kulusevski, Brian Laudrup, Cody Gakpo, Ruud van Nistelrooy,
      Frank Rijkaard, Clarence Seedorf, Edgar Davids, Jérémy Doku, Granit Xhaka, Xherdan Shaqiri, Yann Sommer, Manuel
      Akanji, David Alaba, Marko Arnautović, Federico Chiesa, Leonardo Bonucci, Alessandro Nesta, Gennaro Gattuso, Jenni
      Hermoso, Alessia Russo, Wendie Renard, Lena Oberdorf, Mallory Swanson, Julie Ertz, Rose Lavelle, Ally Sentnor,
      Christine Sinclair, Ricky Rubio, Muggsy Bogues, Manute Bol, Dikembe Mutombo, Alonzo Mourning, Reggie Miller, Jalen
      Brunson, Karl-Anthony Towns, Bam Adebayo, Domantas Sabonis, Arvydas Sabonis, Kristaps Porziņģis, Rudy Gobert, JuJu
      Watkins, LaVar Ball, Baker Mayfield, Jayden Daniels, Tua Tagovailoa, CeeDee Lamb, Stefon Diggs, George Kittle,
      Julian Edelman, Johnny Manziel, Arch Manning, Shedeur Sanders, Travis Hunter, Gunnar Henderson, Elly De La Cruz,
      Paul Skenes, Jacob deGrom, Hideo Nomo, Sandy Koufax, Nikita Kucherov, Connor Bedard, David Pastrňák, Peter
      Forsberg, Pavel Bure, Alex de Minaur, Grigor Dimitrov, Lorenzo Musetti, Matteo Berrettini, Hubert Hurkacz, Qinwen
      Zheng, Zheng Qinwen, Mirra Andreeva, Jasmine Paolini, Petra Kvitová, Ons Jabeur, Bianca Andreescu, Ana Ivanovic,
      Jennifer Capriati, Juan Martín del Potro, Kei Nishikori, Althea Gibson, Rickie Fowler, Viktor Hovland, Hideki
      Matsuyama, Lexi Thompson, Oliver Bearman, Keke Rosberg, Jean Todt, Mattia Binotto, Sébastien Ogier, Bubba Wallace,
      Femke Bol, Sifan Hassan, Faith Kipyegon, Julien Alfred, Letsile Tebogo, Gabby Thomas, Asafa Powell, Dina
      Asher-Smith, Katarina Johnson-Thompson, Emil Zátopek, Niklas Kaul, Leo Neugebauer, Arshad Nadeem, Yulimar Rojas,
      Mariya Lasitskene, Yaroslava Mahuchikh, Ryan Crouser, Ariarne Titmus, Florian Wellbrock, Pan Zhanle, Daiki
      Hashimoto, Stephen Nedoroscik, Beth Tweddle, Tatjana Smith, Evgenia Medvedeva, Apolo Ohno, Martin Fourcade, Petter
      Northug, Wendy Holdener, Federica Brignone, Ryōyū Kobayashi, Kamil Stoch, Adam Małysz, Su Yiming, Ayumu Hirano,
      Yuto Horigome, Momiji Nishiya, Tom Pidcock, Egan Bernal, Nairo Quintana, Devin Haney, Amanda Serrano, Sonny
      Liston, Naseem Hamed, Naoya Inoue, Henry Maske, Charles Oliveira, Justin Gaethje, Tom Aspinall, Chuck Liddell,
      Ciryl Gane, Liv Morgan, Rob Van Dam, Stephanie McMahon, Jey Uso, Kazuchika Okada, Jofra Archer, Mitchell Starc,
      Glenn Maxwell, Kagiso Rabada, Shaheen Afridi, Mithali Raj, Beauden Barrett, Ardie Savea, Eben Etzebeth, Johnny
      Sexton, Portia Woodman, Stuart Hogg, Romain Ntamack, Sébastien Chabal, Fallon Sherrock, Fabiano Caruana, Ding
      Liren, Viktor Axelsen, Lee Chong Wei, Carolina Marín, Fan Zhendong, Sun Yingsha, Teddy Riner, Clarisse Agbégnénou,
      Carissa Moore, Garrett McNamara, Nims Purja, Courtney Dauwalter, Jan Frodeno, Felix Baumgartner, Danny MacAskill,
      Isabell Werth, Charlotte Dujardin, Frankie Dettori, Nikola Karabatić, Karch Kiraly, Kerri Walsh Jennings, Paola
      Egonu, Yuki Ishikawa, Ran Takahashi, Dušan Vlahović, Nicolò Barella, Sarina Wiegman, Tyrese Haliburton, Cheslin
      Kolbe, Timo Boll
    `,
  },
  {
    kind: 'person',
    source:
      'More people of all fields, found only with their capitals: names made of ordinary words or near to common names',
    capitals: true,
    names: `
      Micheál Martin, King Salman, Princess Aiko, Goodluck Jonathan, Wes Moore, Kari Lake, Tom Homan, Princess Leonor,
      Princess Amalia, Queen Sonja, King Juan Carlos, Princess Estelle, Princess Charlene, Grand Duke Henri, Prince
      Hisahito, Queen Suthida, Alex Karp, Justin Sun, Noah Wyle, Jake Tapper, Cathie Wood, Brian Acton, Christian Sewing, Disguised Toast,
      Corpse Husband, Hank Green, Miranda Sings, Max Fosh, Beta Squad, Jake Shane, Danny Gonzalez, Kurtis Conner, Noel
      Miller, Drew Starkey, Chase Stokes, Luke Newton, Jenny Slate, Carrie Coon, Dean Norris, Anna Gunn, Jeremy Strong,
      Alan Ruck, Juno Temple, Martin Short, Jean Smart, Ruby Dee, Alex Horne, David Chang, Martin Yan, Nigel Ng, Sherri
      Shepherd, Bill Maher, Tan France, Chip Gaines, Tim Gunn, Gayle King, Skip Bayless, Anne Will, Sunny Deol, Sunny
      Leone, Win Metawin, Arne Slot, Graham Potter, Mason Mount, Ian Wright, Millie Bright, Cam Newton, Carey Price,
      Madison Keys, Lance Stroll, Mark Webber, Jordan Chiles, Beat Feuz, Red Gerard, LA Knight, Kurt Angle, Blue Demon
    `,
  },
  {
    kind: 'person',
    source: 'More people of all fields',
    names: `
      Rachel Reeves, Cole Palmer, Harry Maguire, Michel Roux, Chris Eubank, Petr Pavel, Lisa Su, Sara
      Blakely, Robert Golob, Rob Jetten, Joe Sugg, Jackson Wang, Roy Choi, Nick Bosa, Summer McIntosh, Mark Consuelos,
      Dan and Phil, Theo James, Josh O'Connor, Matt Lucas, Game Grumps, Luke Shaw, Jack Draper, Brian
      Armstrong, David Muir, Matt Lauer, Gordon Banks, Curtis Stone, Jonathan Banks
    `,
  },
]
