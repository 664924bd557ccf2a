import type { NameGroup } from '../../name-list.ts'

/**
 * Artists whose names are used to ask for their style, living or dead for less than seventy years as far as known at
 * the end of 2025. Collected by hand from common knowledge; the masters before them are left out on purpose.
 */
export const drawingAndPhotographyArtists: readonly NameGroup[] = [
  {
    kind: 'artist',
    source: 'More concept artists, comic and manga artists, and illustrators of books',
    names: `
      Wadim Kashin, Ron Cobb, Bruce Pennington, Patrick Woodroffe, Luis Royo, Dorian Vallejo, Todd Lockwood, Wayne
      Reynolds, Seb McKinnon, Kev Walker, John Avon, Tyler Jacobson, Ayami Kojima, Shigenori Soejima, Bastien
      Lecouffe-Deharme, Zhang Jingna, Nikolay Lobanov, Cyril Rolando, Nicolas Bouvier, Aleksi Briclot, John Blanche,
      Karl Kopinski, Jesper Ejsing, Cynthia Sheppard, Wangjie Li, Qi Sheng Luo, Mai Yoneyama, Tony Taka, Peach Momoko,
      Mike Allred, J. H. Williams III, Cliff Chiang, Lee Bermejo, David Mazzucchelli, Guy Delisle, Jeff Smith Bone,
      Berkeley Breathed, Gilbert Hernandez, Dino Battaglia, Edgar P. Jacobs, Bob de Moor, Willy Vandersteen, Marc Sleen,
      Christophe Blain, Guillermo Mordillo, Alberto Breccia, Ralf König, Walter Moers, Manfred Deix, Gerhard Haderer,
      Yukito Kishiro, Koyoharu Gotouge, Tsugumi Ohba, Sui Ishida, Taiyo Matsumoto, Buronson, Tetsuo Hara, Go Nagai,
      Mitsuru Adachi, Fujio Akatsuka, Ma Wing-shing, Francisco Ibáñez, Lotte Reiniger, Daron Nefcy, Trey Parker, Judith
      Kerr, E. H. Shepard = EH Shepard, Ludwig Bemelmans, Leo Lionni, Jerry Pinkney, Nick Butterworth, Jill Barklem,
      Wolf Erlbruch, Cornelia Funke, Sven Nordqvist, Mauri Kunnas, Marcus Pfister, Alois Carigiet, Mitsumasa Anno,
      Chihiro Iwasaki, Komako Sakai, Andy Kehoe, Pascal Campion, Shigeo Fukuda, Kashiwa Sato, Chip Kidd, Derek Riggs,
      Thomas Blackshear, Mary Engelbreit, Charley Harper, Maud Lewis, Patrick Nagel, Beryl Cook, Martin Rowson,
      Georges Wolinski, Gerald Brom, Yana Toboso, Kaoru Mori, Kamome Shirahama, Kentaro Yabuki, Nobuhiro Watsuki, Yuki
      Tabata, Hiro Mashima, Ken Akamatsu, Ken Sugimori, Aka Akasaka, Mengo Yokoyari, Tatsuya Endo, Yukinobu Tatsu,
      Haruichi Furudate, Makoto Yukimura, Keisuke Itagaki, Nobuyuki Fukumoto, Hitoshi Iwaaki, Hiroya Oku, Kiyohiko
      Azuma, Natsuki Takaya, Arina Tanemura, Bisco Hatori, Yun Kouga, Yumi Tamura, Ryoko Kui, Gosho Aoyama, Yoshihiro
      Tatsumi, Suehiro Maruo, Shintaro Kago, Kazuki Takahashi, Yoshito Usui, Momoko Sakura, Machiko Hasegawa, Satoshi
      Kon, Yoshiyuki Sadamoto, Haruhiko Mikimoto, Kunihiko Tanaka, Yasuhiro Nightow, Posuka Demizu, Yuu Watase, Chica
      Umino, Fumi Yoshinaga, Akiko Higashimura, Mari Yamazaki, Jiro Taniguchi, Kazuo Kamimura, Ryoichi Ikegami, Kiriko
      Nananan, Mizu Sahara, Yoshikazu Yasuhiko, Shoji Kawamori, Hajime Katoki, Kunio Okawara, Izumi Matsumoto, Dik
      Browne, Hank Ketcham, Mort Walker, Al Capp, Walt Kelly, Chester Gould, Milton Caniff, Alex Raymond, Hal Foster,
      Johnny Hart, Jim Borgman, Bil Keane, Cathy Guisewite, Aaron McGruder, Stephan Pastis, Randall Munroe, Allie Brosh,
      Sarah Andersen, Nathan Pyle, Zach Weinersmith, Dav Pilkey, Jeff Kinney, Mo Willems, Tomie dePaola, Eric Rohmann,
      Kadir Nelson, Christian Robinson illustrator, Sophie Blackall, Carson Ellis, Brian Selznick, Peter Sís, Květa
      Pacovská, Jiří Trnka, Josef Lada, Adolf Born, Zdeněk Miler, Vladimir Suteev, Gennady Spirin, Inga Moore, Emily
      Gravett, Rob Biddulph, Benji Davies, Nadia Shireen, Sara Ogilvie, David Roberts illustrator, Babette Cole, Shirley
      Hughes, Mick Inkpen, Jez Alborough, David McKee, Pauline Baynes, Charles Keeping, Edward Ardizzone, Victor Ambrus
    `,
  },
  {
    kind: 'artist',
    source: 'More photographers',
    names: `
      David Bailey photographer, F. C. Gundlach, Jim Rakete, Terry O'Neill photographer, Masahisa Fukase, Patrick
      Demarchelier, Ellen Auerbach, Lee Miller photographer, Bill Cunningham, Erwin Olaf, Ed van der Elsken, Carl De
      Keyzer, Manuel Álvarez Bravo, Alfredo Jaar, Luigi Ghirri, Gianni Berengo Gardin, Letizia Battaglia, Oliviero
      Toscani, Massimo Vitali, Franco Fontana, Lillian Bassman, Deborah Turbeville, Harmony Korine, Danny Lyon, Harry
      Gruyaert, René Burri, Werner Bischof, Marc Riboud, Raymond Depardon, Sabine Weiss, Jeanloup Sieff, Jean-Paul
      Goude, Thomas Hoepker, Herlinde Koelbl, Hilla Becher, Lin Zhipeng, Yann Arthus-Bertrand, Tim Hetherington, Trent
      Parke, Pieter Hugo, Roger Ballen, David Goldblatt, Santu Mofokeng, Omar Victor Diop, Samuel Fosso, Cristina de
      Middel, Nadav Kander, Rinko Kawauchi, Mika Ninagawa, Lieko Shiga, Ikko Narahara, Ihei Kimura, Ken Domon, Hiroh
      Kikai, Bae Bien-u, Bruce Barnbaum, Joe Cornish, Peter Dombrovskis, Marc Adamus, Elia Locardi, Max Rive, Erin
      Babnik, Cristina Mittermeier, Thomas Mangelsen, Michael Nichols photographer, Joel Sartore, Ami Vitale, David
      Doubilet, Brian Skerry, Reuben Wu, Benjamin Von Wong, Kirsty Mitchell, Brooke Shaden, Rosie Hardy, Miles Aldridge,
      Cass Bird, Craig McDean, Steven Klein, Mikael Jansson, Peter Beard, Carrie Mae Weems, LaToya Ruby Frazier, Deana
      Lawson, Catherine Opie, Roe Ethridge, Rineke Dijkstra, Hellen van Meene, Viviane Sassen, Jimmy Nelson, Lalla
      Essaydi
    `,
  },
]
