import type { NameGroup } from '../name-list.ts'

/**
 * Living artists whose names are used to ask for their style. Collected by hand from common knowledge, living as
 * far as known at the end of 2025; artists of the past are left out on purpose.
 */
export const artists: readonly NameGroup[] = [
  {
    kind: 'artist',
    source: 'Painters, sculptors and installation artists',
    names: `
      Banksy, Damien Hirst, David Hockney, Jeff Koons, Takashi Murakami, Yayoi Kusama, Ai Weiwei, Gerhard Richter,
      Anselm Kiefer, Kehinde Wiley, Shepard Fairey, Cindy Sherman, Marina Abramović, Anish Kapoor, Olafur Eliasson,
      Tracey Emin, Yoshitomo Nara, Georg Baselitz, Julie Mehretu, Kara Walker, Amy Sherald, Mark Bradford,
      George Condo, Peter Doig, Jenny Saville, Grayson Perry, Rachel Whiteread, Antony Gormley, Ed Ruscha,
      Jasper Johns, Bridget Riley, Sean Scully, Julian Schnabel, Richard Prince, Barbara Kruger, Jenny Holzer,
      Bruce Nauman, Maurizio Cattelan, Erwin Wurm, Cai Guo-Qiang, Zhang Xiaogang, El Anatsui, Neo Rauch, Luc Tuymans,
      Marlene Dumas, Cecily Brown, Njideka Akunyili Crosby, Kerry James Marshall, Mickalene Thomas,
      Lynette Yiadom-Boakye, Chris Ofili, Tony Cragg, Thomas Houseago, Urs Fischer, Daniel Arsham, Lee Ufan,
      Do Ho Suh, Blek le Rat, Os Gêmeos, Vhils, Beeple, Refik Anadol, KAWS artist, Romero Britto, Ron Mueck,
      Patricia Piccinini, Ron English
    `,
  },
  {
    kind: 'artist',
    source: 'Illustrators, concept artists and fantasy painters',
    names: `
      Greg Rutkowski, Artgerm = Stanley Lau, Loish = Lois van Baarle, WLOP, Ross Tran, James Jean, Simon Stålenhag,
      Ilya Kuvshinov, Peter Mohrbacher, Marc Simonetti, Tom Bagshaw, Boris Vallejo, Julie Bell, Craig Mullins,
      Alan Lee, John Howe, Magali Villeneuve, Donato Giancola, Yoshitaka Amano, Shaun Tan, Quentin Blake,
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
      Naoko Takeuchi, Hirohiko Araki, Rumiko Takahashi, Takehiko Inoue, CLAMP manga, Jim Lee, Frank Miller,
      Todd McFarlane, Alex Ross, Robert Crumb, Art Spiegelman, Chris Ware, Daniel Clowes, Bill Watterson,
      Matt Groening, Mike Mignola, Jamie Hewlett, Marjane Satrapi, Tim Burton, Wes Anderson, Quentin Tarantino,
      Christopher Nolan, Guillermo del Toro, Steven Spielberg, Denis Villeneuve, Nick Park, Genndy Tartakovsky,
      Don Bluth, Brad Bird, Pete Docter, Rebecca Sugar, Pendleton Ward
    `,
  },
  {
    kind: 'artist',
    source: 'Photographers and designers',
    names: `
      Annie Leibovitz, Steve McCurry, Andreas Gursky, Thomas Struth, Thomas Ruff, Jeff Wall, Nan Goldin, Sally Mann,
      David LaChapelle, Tim Walker photographer, Juergen Teller, Gregory Crewdson, Rineke Dijkstra, Candida Höfer,
      Edward Burtynsky, Platon photographer, Brandon Woelfel, Ellen von Unwerth, Nick Knight, Mario Testino,
      Rankin photographer, Wolfgang Tillmans, David Yarrow, Petra Collins, Zanele Muholi, Hiroshi Sugimoto,
      Daido Moriyama, Stephen Shore, Alec Soth, Reuben Wu, Philippe Starck, Tadao Ando, Norman Foster, Jean Nouvel,
      Bjarke Ingels, Renzo Piano, Santiago Calatrava, Peter Zumthor
    `,
  },
]
