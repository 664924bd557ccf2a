import type { NameGroup } from '../../name-list.ts'

/**
 * Artists whose names are used to ask for their style, living or dead for less than seventy years as far as known at
 * the end of 2025. Collected by hand from common knowledge; the masters before them are left out on purpose.
 */
export const buildingAndFilmArtists: readonly NameGroup[] = [
  {
    kind: 'artist',
    source: 'More architects and designers',
    names: `
      Mario Botta, Philip Johnson architect, Paul Rudolph, Jeanne Gang, Nicholas Grimshaw, James Stirling architect,
      Ernő Goldfinger, Denys Lasdun, Berthold Lubetkin, Alison and Peter Smithson, John Pawson, Jørn Utzon, Sverre Fehn,
      Lúcio Costa, Roberto Burle Marx = Burle Marx, Ricardo Legorreta, Rafael Moneo, Enric Miralles, Eduardo Souto de
      Moura, Pier Luigi Nervi, Massimiliano Fuksas, Stefano Boeri, Alessandro Mendini, Günter Behnisch, Hans Hollein,
      Hassan Fathy, Glenn Murcutt, Arthur Erickson, Bruce Goff, Christian de Portzamparc, Dominique Perrault, Pierre
      Jeanneret, Konstantin Grcic, Charles Eames, Ray Eames, Charles and Ray Eames, Eames lounge chair, Harry Bertoia,
      Warren Platner, Ingo Maurer, Yves Béhar, Hella Jongerius, James Dyson, Konstantin Melnikov, Félix Candela, Eladio
      Dieste, Clorindo Testa, Rogelio Salmona, Alejandro Aravena, Smiljan Radic, Tatiana Bilbao, Frida Escobedo, Junya
      Ishigami, Fumihiko Maki, Kunio Maekawa, Kazuo Shinohara, Terunobu Fujimori, Ryue Nishizawa, Hiroshi Nakamura
      architect, Anupama Kundoo, Liu Jiakun, Winy Maas, Ben van Berkel, Francine Houben, Odile Decq, Rudy Ricciotti,
      Paul Andreu, Dorte Mandrup, Sigurd Lewerentz, Kay Fisker, Ludwig Leo, Egon Eiermann, Sep Ruf, Oswald Mathias
      Ungers, Peter Cook architect, Cedric Price, Richard Seifert, Amanda Levete, Alison Brooks, Minoru Yamasaki, Gordon
      Bunshaft, Bertrand Goldberg, Morris Lapidus, Paolo Soleri, Pierre Koenig, Craig Ellwood, Joseph Eichler, Albert
      Frey, Peter Marino, Kelly Wearstler, Dorothy Draper
    `,
  },
  {
    kind: 'artist',
    source: 'More film makers and costume designers',
    names: `
      Alejandro González Iñárritu = Alejandro Iñárritu, Paolo Sorrentino, Luca Guadagnino, Bernardo Bertolucci, Leos
      Carax, Thomas Vinterberg, Aki Kaurismäki, Roy Andersson, Ruben Östlund, Michael Haneke, Tom Tykwer, Fatih Akin,
      Krzysztof Kieślowski, Andrzej Wajda, Roman Polanski, Emir Kusturica, Miloš Forman, Kenji Mizoguchi, Chen Kaige,
      Jia Zhangke, Hou Hsiao-hsien, Edward Yang, Kim Ki-duk, Hong Sang-soo, Sanjay Leela Bhansali, S. S. Rajamouli, Mira
      Nair, Asghar Farhadi, Ken Loach, Mike Leigh, Derek Jarman, Howard Hawks, Frank Capra, Sam Raimi, Brian De Palma,
      Paul Verhoeven, Michael Mann director, Joel Coen, Ethan Coen, Chloé Zhao, Ava DuVernay, Ryan Coogler, Barry
      Jenkins, Sean Baker director, Hoyte van Hoytema, Vittorio Storaro, Christopher Doyle, Glauber Rocha, Fernando
      Meirelles, Ousmane Sembène, Philip Treacy, Ossie Clark, Colleen Atwood, Eiko Ishioka, Sandy Powell, Milena
      Canonero, Pat McGrath
    `,
  },
]
