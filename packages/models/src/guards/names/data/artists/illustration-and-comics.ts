import type { NameGroup } from '../../name-list.ts'

/**
 * Artists whose names are used to ask for their style, living or dead for less than seventy years as far as known at
 * the end of 2025. Collected by hand from common knowledge; the masters before them are left out on purpose.
 */
export const illustrationAndComicsArtists: readonly NameGroup[] = [
  {
    kind: 'artist',
    source:
      'Illustrators, animators, comic and manga artists and concept artists who died less than seventy years ago, and more living ones',
    names: `
      Dr. Seuss = Doctor Seuss, Dr. Seuss = Dr Suess, Theodor Geisel, Hergé = Herge, Albert Uderzo = Uderzo, René
      Goscinny, Moebius, Jean Giraud, Osamu Tezuka = Tezuka, Akira Toriyama = Toriyama, Kentaro Miura, Satoshi Kon,
      Isao Takahata, Shigeru Mizuki, Leiji Matsumoto, Fujiko F. Fujio = Fujiko Fujio, Shotaro Ishinomori, Kazuo Koike,
      Charles Schulz = Charles Shultz, Jack Kirby, Steve Ditko, Joe Kubert, Gil Kane, John Buscema, Wally Wood,
      Carmine Infantino, Bernie Wrightson, Neal Adams, George Pérez, Darwyn Cooke, Will Eisner, Harvey Kurtzman, Mort
      Drucker, Sergio Aragonés = Sergio Aragones, Al Hirschfeld, Saul Steinberg, Charles Addams, Edward Gorey, Maurice
      Sendak, Richard Scarry, Dick Bruna, Tove Jansson, Ezra Jack Keats, Shel Silverstein, Jan Pieńkowski, Raymond
      Briggs, Ronald Searle, Gerald Scarfe, Ralph Steadman, Tomi Ungerer, Janosch, Ali Mitgutsch, Sempé = Jean-Jacques
      Sempé, André Franquin, Peyo, Morris Lucky Luke, Hugo Pratt, Guido Crepax, Philippe Druillet, Jacques Tardi,
      François Bourgeon, Régis Loisel, Zerocalcare, Quino, Walt Kelly, Chester Gould, Hal Foster, Alex Raymond, Milton
      Caniff, Carl Barks, Don Rosa, Floyd Gottfredson, Mary Blair, Eyvind Earle, Marc Davis Disney, Tyrus Wong, Chuck
      Jones, Tex Avery, Friz Freleng, Walt Disney himself, Ralph Bakshi, Richard Williams animator, Ray Harryhausen,
      Jim Henson, Norman McLaren, Yuri Norstein, Frank Frazetta = Frazetta = Frank Frazzetta, Ken Kelly fantasy, Larry
      Elmore, Keith Parkinson, Clyde Caldwell, Jeff Easley, Rowena Morrill, Tim Hildebrandt, Greg Hildebrandt,
      Brothers Hildebrandt, Ted Nasmith, Rodney Matthews, Roger Dean, Hipgnosis, Storm Thorgerson, Syd Mead = Sid
      Mead, Ralph McQuarrie = Ralph Mcquarrie, Chesley Bonestell, Robert McCall, John Berkey, Vincent Di Fate, Robert
      McGinnis, J. C. Leyendecker, Gil Elvgren, Alberto Vargas, Haddon Sundblom, Bernie Fuchs, Saul Bass, Paul Rand,
      Milton Glaser, Herb Lubalin, Massimo Vignelli, Tadanori Yokoo, Ikko Tanaka, A. M. Cassandre, Greg Rutkowski =
      Rutkowski = Grzegorz Rutkowski, Artgerm = Art Germ, Alphonse Beeple, Sam Does Arts = SamDoesArts, Rossdraws =
      Ross Draws, Krenz Cushart, Yoneyama Mai, Redjuice, Huke, Kantoku, Ask artist pixiv, Mika Pikazo, Loundraw,
      Posuka Demizu, Takeuchi Naoko, Clamp manga artists, Kaoru Mori, Kamome Shirahama, Makoto Yukimura, Hiroaki
      Samura, Tsukasa Hojo, Yoshikazu Yasuhiko, Ryoko Kui, Aka Akasaka, Hiro Mashima, ONE Murata, Nobuhiro Watsuki,
      Gosho Aoyama, Moto Hagio, Riyoko Ikeda, Suehiro Maruo, Hideshi Hino, Kazuo Umezu, Shintaro Kago, Katsuya Terada,
      Yasushi Nirasawa, Kim Jung Gi = Kim Jung-gi, Zao Dao, Jillian Tamaki, Mariko Tamaki, Noelle Stevenson, Raina
      Telgemeier, Dav Pilkey, Jeff Kinney, Bryan Lee O'Malley, Kate Beaton, Allie Brosh, Randall Munroe, Matthew
      Inman, Nathan Pyle, Nathan W Pyle, Liz Climo, Simon Stålenhag = Stålenhag = Stalenhag, Ismail Inceoglu, Marek
      Okon, Sparth Halo, John Park concept, Khyzyl Saleem, Vitaly Bulgarov, Aaron Beck, Ian Llanas, Even Mehl
      Amundsen, Wojtek Fus, Tyler Edlin, Daniel Dociu, Marko Djurdjevic, Adi Granov, Stanley Artgerm Lau, Jae Lee,
      Esad Ribić = Esad Ribic, Gabriele Dell'Otto, Clayton Crain, Simone Bianchi, Steve McNiven, Olivier Coipel, David
      Finch, Greg Land, Becky Cloonan, Babs Tarr, Jamie McKelvie, Eduardo Risso, Liberatore, Sergio Toppi, Mattotti =
      Lorenzo Mattotti, Juan Giménez, Bastien Vivès, Boulet, Marion Fayolle, Tom Whalen, Pascal Blanché, Andreas
      Rocha, Anato Finnstark, Alena Aenami = Aenami, Rhads, Artem Chebokha, T1na, Aeon Flux Peter Chung = Peter Chung,
      Tatsuro Kiuchi, Hiroshi Nagai, Eizin Suzuki, Pater Sato, Hiroshi Yoshida shin-hanga, Kawase Hasui, Gustaf
      Tenggren, Elsa Beskow, John Bauer troll, Rolf Armstrong, Kelly Freas, Michael Hague, Charles Vess, P. Craig
      Russell, Barry Windsor-Smith, Mike Kaluta = Michael Kaluta, Jeffrey Catherine Jones, Rick Griffin, Stanley
      Mouse, Wes Wilson, Victor Moscoso, Gilbert Shelton, Ed Roth = Big Daddy Roth, Daniel Johnston, Raymond Pettibon,
      Gary Panter, Gary Baseman, Tim Biskup, Camille Rose, Mark Ryden painting, Yosuke Ueno, Takato Yamamoto, Toshio
      Saeki, Namio Harukawa, Hajime Sorayama = Sorayama
    `,
  },
  {
    kind: 'artist',
    source:
      'Illustrators, animators, comic and manga artists and concept artists who died less than seventy years ago, and more living ones: names made of ordinary words',
    capitals: true,
    names: `
      Monkey Punch, Bob Peak
    `,
  },
]
