import type { NameGroup } from '../../name-list.ts'

/**
 * Public figures whose likeness is protected, living or dead so recently that their estates hold the rights.
 * Collected by hand from common knowledge.
 */
export const bestKnownPeople: readonly NameGroup[] = [
  {
    kind: 'person',
    source: 'Politics, royalty and religion',
    names: `
      Donald Trump = President Trump, Joe Biden = President Biden, Kamala Harris, Barack Obama = Obama, Michelle
      Obama, Hillary Clinton, Bill Clinton, George W Bush, Melania Trump, Ivanka Trump, JD Vance, Bernie Sanders,
      Alexandria Ocasio-Cortez, Nancy Pelosi, Ron DeSantis, Gavin Newsom, Vladimir Putin = Putin, Volodymyr Zelensky =
      Volodymyr Zelenskyy = Zelensky = Zelenskyy, Xi Jinping, Kim Jong Un, Angela Merkel, Olaf Scholz, Friedrich Merz,
      Emmanuel Macron, Rishi Sunak, Keir Starmer, Boris Johnson, Tony Blair, Theresa May Prime Minister, Narendra
      Modi, Justin Trudeau, Benjamin Netanyahu = Netanyahu, Recep Tayyip Erdogan = Erdoğan, Giorgia Meloni, Viktor
      Orbán, Lula da Silva, Javier Milei, Jair Bolsonaro, Jacinda Ardern, Greta Thunberg, Malala Yousafzai, Dalai
      Lama, Pope Francis, Pope Leo XIV, King Charles III = King Charles, Queen Elizabeth II, Prince William, Kate
      Middleton, Prince Harry, Meghan Markle, Princess Diana, Edward Snowden, Julian Assange
    `,
  },
  {
    kind: 'person',
    source: 'Business and the net',
    names: `
      Elon Musk, Jeff Bezos, Bill Gates, Mark Zuckerberg = Zuckerberg, Steve Jobs, Tim Cook, Sam Altman, Warren
      Buffett, Richard Branson, Sundar Pichai, Satya Nadella, Jack Ma, Jensen Huang, MrBeast, PewDiePie, Logan Paul,
      Jake Paul, KSI boxer, Kylie Jenner, Kim Kardashian, Kendall Jenner, Khloé Kardashian, Paris Hilton, Joe Rogan,
      Oprah Winfrey = Oprah, Ellen DeGeneres, Jimmy Fallon, Stephen Colbert, Gordon Ramsay, Jamie Oliver, David
      Attenborough, Neil deGrasse Tyson, Stephen Hawking, Gigi Hadid, Bella Hadid, Naomi Campbell, Cara Delevingne,
      Heidi Klum, Kate Moss, Charli D'Amelio, Addison Rae, Andrew Tate, Martha Stewart, Simon Cowell
    `,
  },
  {
    kind: 'person',
    source: 'Film and television',
    names: `
      Tom Cruise, Tom Hanks, Tom Hardy, Tom Holland actor, Brad Pitt, Angelina Jolie, Leonardo DiCaprio, Johnny Depp,
      Robert Downey Jr, Scarlett Johansson, Chris Hemsworth, Chris Evans actor, Chris Pratt, Ryan Reynolds, Ryan
      Gosling, Emma Watson, Emma Stone, Daniel Radcliffe, Keanu Reeves, Will Smith, Dwayne Johnson = The Rock Johnson
      = Dwayne The Rock Johnson, Vin Diesel, Jason Statham, Morgan Freeman, Samuel L Jackson, Denzel Washington, Idris
      Elba, Zendaya, Timothée Chalamet, Margot Robbie, Jennifer Lawrence, Jennifer Aniston, Jennifer Lopez = JLo,
      Natalie Portman, Anne Hathaway, Gal Gadot, Sydney Sweeney, Anya Taylor-Joy, Florence Pugh, Ana de Armas, Salma
      Hayek, Penélope Cruz, Meryl Streep, Nicole Kidman, Julia Roberts, Sandra Bullock, Cate Blanchett, George
      Clooney, Matt Damon, Ben Affleck, Christian Bale, Hugh Jackman, Robert Pattinson, Kristen Stewart, Benedict
      Cumberbatch, Cillian Murphy, Pedro Pascal, Jason Momoa, Henry Cavill, Adam Driver, Joaquin Phoenix, Robert De
      Niro, Al Pacino, Harrison Ford, Arnold Schwarzenegger, Sylvester Stallone, Clint Eastwood, Jackie Chan, Bruce
      Willis, Nicolas Cage, Jim Carrey, Adam Sandler, Kevin Hart, Jack Black, Rowan Atkinson = Rowan Atkinson actor,
      Charlie Sheen, Macaulay Culkin, Millie Bobby Brown, Jenna Ortega, Selena Gomez, Shah Rukh Khan, Priyanka Chopra,
      Deepika Padukone, Marilyn Monroe, Audrey Hepburn, Robin Williams, Bruce Lee
    `,
  },
  {
    kind: 'person',
    source: 'Music',
    names: `
      Taylor Swift, Beyoncé, Rihanna, Lady Gaga, Ariana Grande, Billie Eilish = Billy Eilish, Katy Perry, Justin
      Bieber, Justin Timberlake, Ed Sheeran, Harry Styles, Dua Lipa, Olivia Rodrigo, Sabrina Carpenter, Miley Cyrus,
      Britney Spears, Christina Aguilera, Shakira, Nicki Minaj, Cardi B, Doja Cat, Megan Thee Stallion, Kanye West,
      Jay-Z, Eminem, Snoop Dogg, Kendrick Lamar, Travis Scott, Post Malone, Lil Nas X, 50 Cent rapper, Dr Dre, Bad
      Bunny, Bruno Mars, The Weeknd, Pharrell Williams, Elton John, Paul McCartney, Mick Jagger, Keith Richards, Bob
      Dylan, Bruce Springsteen, Dolly Parton, Cher singer, Celine Dion, Mariah Carey, Whitney Houston, Michael
      Jackson, Freddie Mercury, David Bowie, Elvis Presley, Kurt Cobain, John Lennon, Ringo Starr, Tina Turner, Amy
      Winehouse, Ozzy Osbourne, Lana Del Rey, Lizzo, BTS Jungkook = Jungkook, Lisa Blackpink = Blackpink, Rosalía
      singer
    `,
  },
  {
    kind: 'person',
    source: 'Sport',
    names: `
      Lionel Messi = Messi, Cristiano Ronaldo = Ronaldo CR7, Neymar, Kylian Mbappé = Mbappe, David Beckham, Zinedine
      Zidane, Diego Maradona, Erling Haaland, Zlatan Ibrahimović, Mohamed Salah, Lamine Yamal, LeBron James, Michael
      Jordan, Kobe Bryant, Stephen Curry, Shaquille O'Neal, Serena Williams, Venus Williams, Roger Federer, Rafael
      Nadal, Novak Djokovic, Naomi Osaka, Carlos Alcaraz, Tiger Woods, Usain Bolt, Simone Biles, Michael Phelps, Tom
      Brady, Patrick Mahomes, Lewis Hamilton, Max Verstappen, Michael Schumacher, Mike Tyson, Muhammad Ali, Floyd
      Mayweather, Conor McGregor, Tony Hawk, Shaun White, Virat Kohli, Shohei Ohtani, John Cena, Hulk Hogan
    `,
  },
]
