import type { NameGroup } from '../../name-list.ts'

/**
 * Artists whose names are used to ask for their style, living or dead for less than seventy years as far as known at
 * the end of 2025. Collected by hand from common knowledge; the masters before them are left out on purpose.
 */
export const photographyDesignFilmArtists: readonly NameGroup[] = [
  {
    kind: 'artist',
    source: 'Photographers, architects, designers and film makers, living or dead for less than seventy years',
    names: `
      Ansel Adams, Henri Cartier-Bresson = Cartier-Bresson = Cartier Bresson, Richard Avedon = Avedon, Irving Penn,
      Helmut Newton, Peter Lindbergh, Herb Ritts, Guy Bourdin, Diane Arbus, Vivian Maier, Dorothea Lange, Walker
      Evans, Garry Winogrand, Lee Friedlander, Saul Leiter, Ernst Haas, Fan Ho, Elliott Erwitt, Robert Doisneau,
      Brassaï = Brassai, Willy Ronis, André Kertész = Andre Kertesz, Bill Brandt, Cecil Beaton, Norman Parkinson,
      Yousuf Karsh, Philippe Halsman, Arnold Newman, Edward Weston, Imogen Cunningham, Edward Steichen, Paul Strand,
      Berenice Abbott, Weegee, W. Eugene Smith, Gordon Parks, Margaret Bourke-White, Alfred Eisenstaedt, Horst P.
      Horst, George Hurrell, Slim Aarons, Bert Stern, Mick Rock, Sebastião Salgado = Sebastiao Salgado = Salgado
      photograph, Josef Koudelka, Mary Ellen Mark, Susan Meiselas, Bernd and Hilla Becher = Becher photographs, August
      Sander, Karl Blossfeldt, Albert Renger-Patzsch, Lewis Baltz, Francesca Woodman, Duane Michals, Joel-Peter
      Witkin, Jan Saudek, Jerry Uelsmann, Galen Rowell, Eliot Porter, Ren Hang, Shomei Tomatsu, Eikoh Hosoe, Ihei
      Kimura, Malick Sidibé = Malick Sidibe, Seydou Keïta = Seydou Keita, Samuel Fosso, Annie Leibovitz = Leibovitz,
      Gursky, David LaChapelle = LaChapelle, Brandon Stanton, Humans of New York, Murad Osmann, Martin Schoeller, Mark
      Seliger, Nigel Barker, Mick Jones, Frank Lloyd Wright = Frank Lloyd Wrights Fallingwater, Mies van der Rohe =
      Ludwig Mies van der Rohe, Walter Gropius = Gropius, Alvar Aalto, Eero Saarinen, Oscar Niemeyer = Niemeyer, Louis
      Kahn, I. M. Pei = IM Pei, Philip Johnson architect, Paul Rudolph architect, Marcel Breuer, Richard Neutra, John
      Lautner, Pierre Koenig, Buckminster Fuller, Luis Barragán = Luis Barragan, Carlo Scarpa, Aldo Rossi, Gio Ponti,
      Ettore Sottsass, Michael Graves architect, Robert Venturi, Denise Scott Brown, James Stirling architect, Richard
      Rogers, Richard Meier, Arata Isozaki, Kenzo Tange, Kisho Kurokawa, Fumihiko Maki, Balkrishna Doshi, Charles
      Correa, Geoffrey Bawa, Lina Bo Bardi, Paulo Mendes da Rocha, Ricardo Bofill = Bofill, Zaha Hadid Architects =
      Zaha Hadid building, Frank Gehry = Gehry, Calatrava, Renzo Piano building, Kengo Kuma building, MVRDV, Snøhetta,
      Diller Scofidio, Coop Himmelblau = Coop Himmelb(l)au, Peter Eisenman, Bernard Tschumi, Thom Mayne, Morphosis
      architects, Frei Otto, Gottfried Böhm, Hans Scharoun, Jean Prouvé, Charlotte Perriand, Eileen Gray, Charles and
      Ray Eames = Ray and Charles Eames, Arne Jacobsen, Hans Wegner, Verner Panton, Poul Henningsen, Finn Juhl, Dieter
      Rams, Achille Castiglioni, Joe Colombo, Vico Magistretti, Enzo Mari, Luigi Colani, Raymond Loewy, Giorgetto
      Giugiaro, Battista Pininfarina = Pininfarina, Marcello Gandini, Shiro Kuramata, Sori Yanagi, George Nakashima,
      Isamu Noguchi lamp, Tiffany Godoy, Christian Dior designer, Cristóbal Balenciaga = Cristobal Balenciaga, Karl
      Lagerfield, Pierre Cardin designer, Paco Rabanne designer, Thierry Mugler designer, Azzedine Alaia, Gianni
      Versace, Issey Miyaki, Virgil Abloh, Manus x Machina, Edith Head, Colleen Atwood, Milena Canonero, Eiko Ishioka,
      Bob Mackie, Simone Rocha, Thom Browne, Jeremy Scott, Phoebe Philo, Jonathan Anderson, Hedi Slimane, Marine
      Serre, Stanley Kubrick = Kubrick = Stanley Kubric, Alfred Hitchcock, Orson Welles, Akira Kurosawa = Kurosawa,
      Andrei Tarkovsky = Tarkovsky = Tarkovski, Federico Fellini = Fellini, Ingmar Bergman, Michelangelo Antonioni,
      Pier Paolo Pasolini, Luchino Visconti, Sergio Leone, Dario Argento, Mario Bava, Jean-Luc Godard = Godard,
      François Truffaut = Francois Truffaut, Agnès Varda = Agnes Varda, Jacques Tati, Jean Cocteau, Robert Bresson,
      Alejandro Jodorowsky = Jodorowsky, Luis Buñuel = Luis Bunuel, Yasujiro Ozu = Ozu film, Fritz Lang = Fritz Lang
      Metropolis, Rainer Werner Fassbinder, Leni Riefenstahl, Sergei Parajanov = Parajanov, David Lynch, Terrence
      Malick, Robert Altman, John Huston, Billy Wilder, George Romero = George A Romero, Wes Craven, Tobe Hooper,
      Roger Corman, Russ Meyer, Tony Scott, Tsui Hark, John Woo, Satyajit Ray, Abbas Kiarostami, Béla Tarr = Bela
      Tarr, Jim Jarmusch, Hal Hartley, Todd Haynes, Gus Van Sant, Richard Linklater, Kathryn Bigelow, Jane Campion,
      Céline Sciamma, Julia Ducournau, Apichatpong, Lav Diaz, Takashi Miike, Sion Sono, Hideo Nakata, Alex Garland,
      Charlie Kaufman, Panos Cosmatos, Emerald Fennell, Quentin Tarantino = Tarantino, Steven Spielberg = Spielberg =
      Stephen Spielberg, Martin Scorsese = Scorsese, Tim Burton = Timothy Burton, Denis Villeneuve = Villeneuve, Hayao
      Miyazaki = Miyazaki, Goro Miyazaki, Yayoi Kusama = Yayoi Kasuma = Kusama, Takashi Murakami = Takashi Murakami
      flower, Banksy = Bansky, Marina Abramović = Abramovic = Abramović, Ai Weiwei = Weiwei, Jeff Koons = Koons, David
      Hockney = Hockney, Olafur Eliasson = Eliasson, Yoshitomo Nara = Yoshitomo Nora = Nara Yoshitomo, Beeple NFT =
      Beepl, Chihuly, Zhang Huan, Cao Fei, Yang Fudong, Huang Yong Ping, Okuda San Miguel = Okuda, INTI mural, Aryz,
      Fintan Magee, Conor Harrington, ROA mural, Ben Eine, Space Invader mosaic, Futura, Barry McGee, Margaret
      Kilgallen, Swoon wheatpaste, Dran graffiti, C215, Jef Aérosol, Pejac, Escif, Blu mural, Millo mural, Etam Cru,
      Sainer, Bordalo II, Nychos, Slinkachu, El Mac, RETNA, Cope2, Daniel Richter, Jonas Burgert, Jonathan Meese, Rosa
      Loy, Tim Eitel, Tilo Baumgärtel, Matthias Weischer, Adrian Ghenie, Wilhelm Sasnal, Michaël Borremans painting,
      Justin Mortimer, Nicola Samorì = Nicola Samori, Gottfried Helnwein, Agostino Arrivabene, Mark Tansey, Walton
      Ford, Inka Essenhigh, Dana Schutz, Nicole Eisenman, Jonas Wood, Shara Hughes, Loie Hollowell, Hilary Pecis,
      Christina Quarles, Noah Davis, Barkley Hendricks, Tschabalala Self, Simphiwe Ndzube, Kudzanai-Violet Hwami, Issy
      Wood, Flora Yukhnovich, Jadé Fadojutimi, Hurvin Anderson, Lubaina Himid, Sonia Boyce, Haroon Mirza, Ryan Gander,
      Idris Khan, Rachel Maclean, Hito Steyerl, Anne Imhof, Jeppe Hein, Carsten Höller, Tobias Rehberger, Tino Sehgal,
      Elmgreen & Dragset = Elmgreen and Dragset, Ugo Rondinone, Pipilotti Rist, Fischli Weiss = Fischli & Weiss,
      Thomas Hirschhorn, John Armleder, Cildo Meireles, Cranio, Random Rain Room, teamLab Borderless, Quayola, Casey
      Reas, Manfred Mohr, Vera Molnár = Vera Molnar, Herbert W. Franke, Sarah Sze, Tara Donovan, Janet Echelman,
      Leandro Erlich, Jim Davis, Scott Adam Dilbert, Trey Parker and Matt Stone, Seth MacFarlane = Seth
      McFarlane, Mike Judge, Dan Harmon, Justin Roiland, Alex Hirsch, Dana Terrace, Vivienne Medrano, Vivziepop, Craig
      McCracken, Lauren Faust, Butch Hartman, Stephen Hillenburg, John Kricfalusi, Joe Murray, Eiichiro Oda = Oda
      Eiichiro, Kishimoto Masashi, Araki Hirohiko, Junji Ito = Ito Junji = Junji Itoh, Otomo Katsuhiro, Tatsuki
      Fujimoto art, Horikoshi Kohei, Isayama Hajime, Takahashi Rumiko, Urasawa Naoki
    `,
  },
  {
    kind: 'artist',
    source:
      'Photographers, architects, designers and film makers, living or dead for less than seventy years: names made of ordinary words',
    capitals: true,
    names: `
      Minor White, Peter Beard, BIG architects, Ti West, Song Dong, Smug One, Crash graffiti, Zephyr graffiti, Seen
      graffiti, Lady Pink, teamLab = Team Lab
    `,
  },
]
