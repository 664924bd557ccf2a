import type { NameGroup } from '../../name-list.ts'

/**
 * Artists whose names are used to ask for their style, living or dead for less than seventy years as far as known at
 * the end of 2025. Collected by hand from common knowledge; the masters before them are left out on purpose.
 */
export const bestKnownArtists: readonly NameGroup[] = [
  {
    kind: 'artist',
    source: 'Painters, sculptors and installation artists',
    names: `
      Banksy, Damien Hirst, David Hockney, Jeff Koons, Takashi Murakami = Murakami Takashi, Yayoi Kusama = Kusama
      Yayoi, Ai Weiwei, Gerhard Richter, Anselm Kiefer, Kehinde Wiley, Shepard Fairey = Shepherd Fairey, Cindy
      Sherman, Marina Abramović, Anish Kapoor, Olafur Eliasson, Tracey Emin, Yoshitomo Nara, Georg Baselitz, Julie
      Mehretu, Kara Walker, Amy Sherald, Mark Bradford, George Condo, Peter Doig, Jenny Saville, Grayson Perry, Rachel
      Whiteread, Antony Gormley, Ed Ruscha, Jasper Johns, Bridget Riley, Sean Scully, Julian Schnabel, Richard Prince,
      Barbara Kruger, Jenny Holzer, Bruce Nauman, Maurizio Cattelan, Erwin Wurm, Cai Guo-Qiang, Zhang Xiaogang, El
      Anatsui, Neo Rauch, Luc Tuymans, Marlene Dumas, Cecily Brown, Njideka Akunyili Crosby, Kerry James Marshall,
      Mickalene Thomas, Lynette Yiadom-Boakye, Chris Ofili, Tony Cragg, Thomas Houseago, Urs Fischer, Daniel Arsham,
      Lee Ufan, Do Ho Suh, Blek le Rat, Os Gêmeos, Vhils, Beeple, Refik Anadol, KAWS artist, Romero Britto, Ron Mueck,
      Patricia Piccinini, Ron English
    `,
  },
  {
    kind: 'artist',
    source: 'Illustrators, concept artists and fantasy painters',
    names: `
      Greg Rutkowski = Greg Rutkowsky, Artgerm = Stanley Lau, Loish = Lois van Baarle, WLOP, Ross Tran, James Jean,
      Simon Stålenhag, Ilya Kuvshinov, Peter Mohrbacher, Marc Simonetti, Tom Bagshaw, Boris Vallejo, Julie Bell, Craig
      Mullins, Alan Lee, John Howe, Magali Villeneuve, Donato Giancola, Yoshitaka Amano, Shaun Tan, Quentin Blake,
      Axel Scheffler, Oliver Jeffers, Chris Riddell, Jon Klassen, Feng Zhu, Sparth, Jakub Rozalski, Karla Ortiz,
      Charlie Bowater, Anna Dittmann, Bayard Wu, Android Jones, Mark Ryden, Gerald Brom, Ruan Jia, Sakimichan,
      Rossdraws, Kelly McKernan, Sarah Andersen, Carne Griffiths, Agnes Cecile, Malika Favre
    `,
  },
  {
    kind: 'artist',
    source: 'Comics, animation and film',
    names: `
      Hayao Miyazaki, Makoto Shinkai, Mamoru Hosoda, Katsuhiro Otomo, Junji Ito, Eiichiro Oda, Masashi Kishimoto,
      Naoko Takeuchi, Hirohiko Araki, Rumiko Takahashi, Takehiko Inoue, CLAMP manga, Jim Lee, Frank Miller, Todd
      McFarlane, Alex Ross, Robert Crumb, Art Spiegelman, Chris Ware, Daniel Clowes, Bill Watterson, Matt Groening,
      Mike Mignola, Jamie Hewlett, Marjane Satrapi, Tim Burton, Wes Anderson, Quentin Tarantino, Christopher Nolan,
      Guillermo del Toro, Steven Spielberg, Denis Villeneuve, Nick Park, Genndy Tartakovsky, Don Bluth, Brad Bird,
      Pete Docter, Rebecca Sugar, Pendleton Ward
    `,
  },
  {
    kind: 'artist',
    source: 'Photographers and designers',
    names: `
      Annie Leibovitz, Steve McCurry, Andreas Gursky, Thomas Struth, Thomas Ruff, Jeff Wall, Nan Goldin, Sally Mann,
      David LaChapelle, Tim Walker photographer, Juergen Teller, Gregory Crewdson, Rineke Dijkstra, Candida Höfer,
      Edward Burtynsky, Platon photographer, Brandon Woelfel, Ellen von Unwerth, Nick Knight, Mario Testino, Rankin
      photographer, Wolfgang Tillmans, David Yarrow, Petra Collins, Zanele Muholi, Hiroshi Sugimoto, Daido Moriyama,
      Stephen Shore, Alec Soth, Reuben Wu, Philippe Starck, Tadao Ando, Norman Foster, Jean Nouvel, Bjarke Ingels,
      Renzo Piano, Santiago Calatrava, Peter Zumthor
    `,
  },
  {
    kind: 'artist',
    source: 'More living artists: illustration, comics, photography, painting, architecture, design and film',
    names: `
      Hajime Sorayama, KAWS = KAWS companion, Mr Doodle, Mr Brainwash, JR street artist, Invader street artist, Space
      Invader street artist, Futura 2000, Retna artist, Swoon artist, ROA street artist, Blu street artist, Obey
      Giant, D*Face, Eduardo Kobra = Kobra muralist, Tristan Eaton, Hebru Brantley, Faith XLVII, Kenny Scharf, Peter
      Max, Elizabeth Peyton, John Currin, Lisa Yuskavage, Glenn Brown painter, Christopher Wool, Wade Guyton, Sterling
      Ruby, Rashid Johnson, Theaster Gates, Amoako Boafo, Jordan Casteel, Toyin Ojih Odutola, Titus Kaphar, Hank
      Willis Thomas, Nick Cave artist, Simone Leigh, Wangechi Mutu, William Kentridge, Yinka Shonibare, Ibrahim
      Mahama, Subodh Gupta, Bharti Kher, Jitish Kallat, Shilpa Gupta, Xu Bing, Yue Minjun, Liu Xiaodong, Zeng Fanzhi,
      Lee Bul, Mariko Mori, Chiharu Shiota, teamLab, Aya Takano, Izumi Kato, Mr. Takashi, Tatsuo Miyajima, James
      Turrell, Michael Heizer, Andy Goldsworthy, Jaume Plensa, Tomás Saraceno, Ernesto Neto, Vik Muniz, Beatriz
      Milhazes, Adriana Varejão, Doris Salcedo, Gabriel Orozco, Francis Alÿs, Teresita Fernández, Sophie Calle, Daniel
      Buren, Annette Messager, Pierre et Gilles, Philippe Parreno, Pierre Huyghe, Michelangelo Pistoletto, Giuseppe
      Penone, Francesco Clemente, Mimmo Paladino, Miquel Barceló, Berlinde De Bruyckere, Wim Delvoye, Michaël
      Borremans, Rinus Van de Velde, Katharina Grosse, Isa Genzken, Rosemarie Trockel, Thomas Demand, Tacita Dean,
      Cornelia Parker, Sarah Lucas, Gavin Turk, Jake and Dinos Chapman, Gilbert and George = Gilbert & George, Michael
      Craig-Martin, Julian Opie, Jack Vettriano, David Shrigley, Yoko Ono, Laurie Anderson, Mona Hatoum, Shirin
      Neshat, Steve McQueen artist, Isaac Julien, Doug Aitken, Ryoji Ikeda, Random International, Zach Lieberman,
      Tyler Hobbs, Pak NFT, XCOPY, Fewocious, Mad Dog Jones, Krista Kim, Mario Klingemann, Sougwen Chung, Michael
      Whelan, Stephen Gammell, Jim Burns, Chris Foss, Ian McQue, John Harris artist, Sachin Teng, Cory Loftis, Claire
      Wendling, Juanjo Guarnido, Terryl Whitlatch, Wayne Barlowe, Iain McCaig, Doug Chiang, Dylan Cole, Maciej
      Kuciara, Jama Jurabaev, Eytan Zana, Raphael Lacoste, Noah Bradley, Dan Mumford, Laurie Greasley, Conrad Roset,
      Victo Ngai, Yuko Shimizu, Tomer Hanuka, Asaf Hanuka, Christoph Niemann, Noma Bar, Olly Moss, Jean Jullien, Tom
      Gauld, Quint Buchholz, Lisbeth Zwerger, Rebecca Dautremer, Benjamin Lacombe, Emily Carroll, Beatrice Alemagna,
      Isabelle Arsenault, Carson Ellis, Lane Smith, Peter Brown illustrator, Mo Willems, David Wiesner, Chris Van
      Allsburg, Jan Brett, Eric Carle, Julia Donaldson, Nick Sharratt, Lauren Child, Emily Gravett, Korky Paul,
      Anthony Browne, Helen Oxenbury, Tony Ross, Allen Williams, Brian Froud, Alan Moore, Dave McKean, Dave Gibbons,
      Neil Gaiman, Brian Bolland, Bill Sienkiewicz, David Mack, J Scott Campbell, Adam Hughes, Rob Liefeld, Marc
      Silvestri, Greg Capullo, Sean Murphy comic, Skottie Young, Fiona Staples, Chris Bachalo, Humberto Ramos, Joe
      Madureira, John Romita Jr, Frank Quitely, Arthur Adams, Simon Bisley, Geof Darrow, Paul Pope, Charles Burns,
      Adrian Tomine, Seth cartoonist, Joe Sacco, Lynda Barry, Alison Bechdel, Roz Chast, Gary Larson, Scott Adams,
      Garry Trudeau, Jim Davis Garfield, Milo Manara, Enki Bilal, François Schuiten, Lewis Trondheim, Joann Sfar, Riad
      Sattouf, Pénélope Bagieu, Blutch, Zep Titeuf, Tite Kubo, Kohei Horikoshi, Hajime Isayama, Yoshihiro Togashi,
      Naoki Urasawa, Gege Akutami, Tatsuki Fujimoto, Yusuke Murata, Takeshi Obata, Hiromu Arakawa, Ai Yazawa, Inio
      Asano, Tsutomu Nihei, Q Hayashida, Masamune Shirow, Shigeru Miyamoto, Hideo Kojima, Tetsuya Nomura, Yoji
      Shinkawa, Akihiko Yoshida, Mamoru Oshii, Masaaki Yuasa, Shinichiro Watanabe, Hideaki Anno, Naoko Yamada,
      Yoshiyuki Sadamoto, Range Murata, Shuzo Oshimi, Rebecca Guay, Terese Nielsen, Kinuko Craft = Kinuko Y Craft,
      Michael Parkes, Jacek Yerka, Vladimir Kush, Tomasz Alen Kopera, Robert Bateman, Josephine Wall, Lisa Frank,
      Alberto Seveso, Archillect, Petra Cortright, Filip Hodas, Mike Winkelmann, Ash Thorp, David OReilly, Cyriak,
      Felix Colgrave, Don Hertzfeldt, Bill Plympton, Henry Selick, Laika Travis Knight, John Lasseter, Andrew Stanton,
      Lee Unkrich, Chris Sanders, Glen Keane, Tomm Moore, Sylvain Chomet, Michel Ocelot, Jan Svankmajer, Brothers
      Quay, Phil Tippett, Chris Cunningham, Michel Gondry, Spike Jonze, Wong Kar-wai = Wong Kar Wai, Park Chan-wook,
      Bong Joon-ho, Zhang Yimou, Hirokazu Kore-eda, Martin Scorsese, Francis Ford Coppola, Sofia Coppola, James
      Cameron, Ridley Scott, Peter Jackson, George Lucas, David Fincher, David Cronenberg, Coen Brothers, Paul Thomas
      Anderson, Darren Aronofsky, Terry Gilliam, Yorgos Lanthimos, Lars von Trier, Pedro Almodóvar, Werner Herzog, Wim
      Wenders, Jean-Pierre Jeunet, Luc Besson, Baz Luhrmann, Zack Snyder, Michael Bay, JJ Abrams, Jordan Peele, Greta
      Gerwig, Ari Aster, Robert Eggers, Gaspar Noé, Nicolas Winding Refn, Taika Waititi, Edgar Wright, Guy Ritchie,
      Danny Boyle, Spike Lee, Ang Lee, Alfonso Cuarón, Alejandro Iñárritu, John Waters, John Carpenter, Roger Deakins,
      Emmanuel Lubezki, Martin Parr, Don McCullin, James Nachtwey, Sarah Moon, Paolo Roversi, Bruce Weber, Steven
      Meisel, Mert and Marcus = Mert & Marcus, Inez and Vinoodh = Inez & Vinoodh, Terry Richardson, Mario Sorrenti,
      Craig McDean, Steven Klein, Alasdair McLellan, Harley Weir, Tyler Mitchell, Nadav Kander, Rinko Kawauchi,
      Nobuyoshi Araki, Mika Ninagawa, William Eggleston, Joel Meyerowitz, Joel Sternfeld, Todd Hido, Philip-Lorca
      diCorcia, Ryan McGinley, Alex Prager, Cig Harvey, Erik Johansson, Brooke Shaden, Kirsty Mitchell, Erik Almas,
      Jimmy Nelson, Michael Kenna, Nick Brandt, Frans Lanting, Art Wolfe, Paul Nicklen, Thomas Heaton, Peter Lik,
      Jimmy Chin, Chris Burkard, Spencer Tunick, Sandro Miller, Anne Geddes, Anton Corbijn, Albert Watson, Liam Wong,
      Greg Girard, Vincent Laforet, Trent Parke, Alex Webb, Bruce Gilden, Gregory Colbert, Carrie Mae Weems, Lorna
      Simpson, Dawoud Bey, LaToya Ruby Frazier, Catherine Opie, Dayanita Singh, Raghu Rai, Cristina de Middel,
      Graciela Iturbide, Pieter Hugo, Roger Ballen, Viviane Sassen, Anton Kusters, Desiree Dolron, Frank Gehry, Rem
      Koolhaas, Zaha Hadid Architects = Zaha Hadid, Herzog & de Meuron = Herzog and de Meuron, Daniel Libeskind, David
      Chipperfield, Kengo Kuma, Toyo Ito, Kazuyo Sejima, Shigeru Ban, Sou Fujimoto, Steven Holl, Moshe Safdie, Thomas
      Heatherwick, David Adjaye, Francis Kéré, Alejandro Aravena, Álvaro Siza, Tatiana Bilbao, Wang Shu, Ma Yansong,
      Ole Scheeren, Marc Newson, Karim Rashid, Ron Arad, Jasper Morrison, Tom Dixon, Patricia Urquiola, Marcel
      Wanders, Fernando Campana, Jony Ive, Naoto Fukasawa, Nendo design, Oki Sato, Ross Lovegrove, Faye Toogood,
      Stefan Sagmeister, Paula Scher, David Carson designer, Neville Brody, Peter Saville, Jessica Walsh, Kate Moross,
      Es Devlin, Iris van Herpen, Rei Kawakubo, John Galliano, Jean Paul Gaultier, Jacquemus, Demna Gvasalia = Demna,
      Raf Simons, Miuccia Prada, Donatella Versace, Manish Arora, Guo Pei, Dale Chihuly, Theo Jansen, Loui Jover,
      Françoise Nielly, Iris Scott, Erin Hanson, Afarin Sajedi, Aaron Horkey, James R Eads, Kilian Eng, Sam Spratt,
      Beeple Crap, Guweiz, Kuvshinov, Alphonso Dunn, Bobby Chiu, Jean-Baptiste Monge, Tony DiTerlizzi, Gris Grimly,
      Camille Rose Garcia, Todd Schorr, Robert Williams painter, Marion Peck, Joe Sorren, Audrey Kawasaki, Amy Sol,
      Tara McPherson, Hikari Shimoda, Miss Van, Esao Andrews, Jeff Soto, Alex Grey, Amanda Sage, Luke Brown visionary,
      Chet Zar, Dariusz Zawadzki, Santiago Caruso, Aron Wiesenfeld, Odd Nerdrum, Roberto Ferri, Jeremy Mann, Jeremy
      Lipking, Steve Huston, Casey Baugh, Alyssa Monks, Malcolm Liepke, Phil Hale, Ashley Wood, Kent Williams, Jon
      Foster, Justin Gerard, James Gurney, William Stout, Drew Struzan
    `,
  },
]
