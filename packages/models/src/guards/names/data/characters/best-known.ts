import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const bestKnownCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'The Walt Disney Company: Disney and Pixar',
    names: `
      Mickey Mouse, Minnie Mouse, Donald Duck, Daisy Duck, Scrooge McDuck, Winnie the Pooh = Pooh Bear, Tigger,
      Eeyore, Lilo and Stitch = Lilo & Stitch, Buzz Lightyear, Sheriff Woody, Lightning McQueen, Finding Nemo, Finding
      Dory, WALL-E, Mike Wazowski, Monsters Inc, The Incredibles, Mr Incredible, Elastigirl, Moana of Motunui,
      Maleficent, Cruella de Vil, Jack Sparrow = Captain Jack Sparrow, Simba, Mufasa, Timon and Pumbaa, Tinker Bell =
      Tinkerbell, Zootopia, Judy Hopps, Baymax, Wreck-It Ralph, Vanellope, Jack Skellington, Nightmare Before
      Christmas, Disney Princess, Mirabel Madrigal, Kim Possible
    `,
  },
  {
    kind: 'character',
    source: 'Marvel',
    names: `
      Spider-Man = Spiderman, Peter Parker, Miles Morales, Spider-Gwen, Iron Man, Tony Stark, Captain America,
      Incredible Hulk, She-Hulk, Natasha Romanoff, Thor Odinson, Mjolnir, Thanos, X-Men, Deadpool, Doctor Strange = Dr
      Strange, Wakanda, Captain Marvel, Ant-Man, Guardians of the Galaxy, Star-Lord, Rocket Raccoon, Gamora, Scarlet
      Witch, Doctor Doom, Doctor Octopus, Marvel Avengers, Avengers Assemble, Groot = Baby Groot
    `,
  },
  {
    kind: 'character',
    source: 'DC',
    names: `
      Superman, Clark Kent, Batman, Bruce Wayne, Wonder Woman, Supergirl, Batgirl, Catwoman, Harley Quinn, Aquaman,
      Lex Luthor, Gotham City, Justice League, Darkseid, Batmobile, Suicide Squad, Teen Titans, Black Adam, Nightwing
    `,
  },
  {
    kind: 'character',
    source: 'Lucasfilm',
    names: `
      Darth Vader, Luke Skywalker, Princess Leia, Han Solo, Chewbacca, Yoda, Baby Yoda, Grogu, Obi-Wan Kenobi, R2-D2,
      C-3PO, BB-8, Boba Fett, Mandalorian, Kylo Ren, Darth Maul, Stormtrooper, Millennium Falcon, Star Wars,
      Lightsaber, Jabba the Hutt, Ewok, Anakin Skywalker, Ahsoka Tano, Jedi, Indiana Jones
    `,
  },
  {
    kind: 'character',
    source: 'Warner Bros. and the holders of the books it filmed',
    names: `
      Harry Potter, Hermione Granger, Ron Weasley, Dumbledore, Voldemort, Hogwarts, Severus Snape, Hagrid, Gryffindor,
      Slytherin, Bugs Bunny, Daffy Duck, Tweety Bird, Porky Pig, Looney Tunes, Wile E. Coyote, Tom and Jerry,
      Scooby-Doo, The Flintstones, Fred Flintstone, The Jetsons, Yogi Bear, Powerpuff Girls, Gandalf, Frodo Baggins,
      Bilbo Baggins, Gollum, Legolas, Aragorn, Lord of the Rings, Mordor, Sauron, Daenerys Targaryen, Jon Snow, Game
      of Thrones, Neo from the Matrix, Freddy Krueger, Pennywise
    `,
  },
  {
    kind: 'character',
    source: 'Nintendo, Game Freak and The Pokémon Company',
    names: `
      Super Mario = Mario Bros, Princess Peach, Donkey Kong, Legend of Zelda, Princess Zelda, Pokémon, Pikachu,
      Charizard, Bulbasaur, Squirtle, Mewtwo, Jigglypuff, Snorlax, Eevee, Gengar, Poké Ball, Ash Ketchum, Metroid,
      Samus Aran, Animal Crossing, Splatoon
    `,
  },
  {
    kind: 'character',
    source: 'Other games: Sega, Microsoft, Sony, Epic, Rovio, Capcom, Square Enix, Blizzard, Riot and others',
    names: `
      Sonic the Hedgehog, Doctor Eggman, Pac-Man, Lara Croft, Tomb Raider, Minecraft, Roblox, Fortnite, Resident Evil,
      Chun-Li, Crash Bandicoot, Cloud Strife, Sephiroth, World of Warcraft, Overwatch, League of Legends, Grand Theft
      Auto, Assassin's Creed, The Witcher, Geralt of Rivia, Candy Crush, Five Nights at Freddy's, Freddy Fazbear,
      Genshin Impact, Elden Ring, Tetris, Skyrim, Cyberpunk 2077
    `,
  },
  {
    kind: 'character',
    source:
      'Other games: Sega, Microsoft, Sony, Epic, Rovio, Capcom, Square Enix, Blizzard, Riot and others: names made of ordinary words',
    capitals: true,
    names: `
      God of War, Call of Duty
    `,
  },
  {
    kind: 'character',
    source: 'Japanese animation and comics: Toei, Shueisha, Studio Ghibli, Sanrio, Kodansha, Toho and others',
    names: `
      Goku = Son Goku, Vegeta, Dragon Ball Z = Dragon Ball, Naruto = Naruto Uzumaki, Sasuke Uchiha, Monkey D Luffy,
      Sailor Moon, Attack on Titan, Levi Ackerman, Tanjiro Kamado, Nezuko, My Hero Academia, Astro Boy, Doraemon,
      Hello Kitty, Cinnamoroll, Kuromi, My Neighbor Totoro = My Neighbour Totoro, Totoro, Spirited Away, Howl's Moving
      Castle, Kiki's Delivery Service, Princess Mononoke, Neon Genesis Evangelion, Gundam, Godzilla, Cowboy Bebop,
      Sailor Mercury, Ultraman, Detective Conan, Gudetama
    `,
  },
  {
    kind: 'character',
    source: 'Other film, television and picture books',
    names: `
      SpongeBob SquarePants = Sponge Bob = SpongeBob, Patrick Star, Squidward, Dora the Explorer, Paw Patrol, Peppa
      Pig, Homer Simpson, Bart Simpson, Marge Simpson, Lisa Simpson, The Simpsons, Peter Griffin, South Park, Eric
      Cartman, Rick and Morty, BoJack Horseman, Futurama, Teenage Mutant Ninja Turtles = Ninja Turtles, Shrek, Kung Fu
      Panda, Despicable Me, Felonius Gru, How to Train Your Dragon, Madagascar penguins, Optimus Prime, Megatron, My
      Little Pony, Rainbow Dash, G.I. Joe, James Bond = Agent 007, RoboCop, Xenomorph, Rocky Balboa, John Rambo,
      Forrest Gump, King Kong, Jurassic Park, Jurassic World, E.T. the Extra-Terrestrial, Back to the Future, Marty
      McFly, Ghostbusters, Jason Voorhees, Ghostface, Hannibal Lecter, Kermit the Frog, Miss Piggy, The Muppets,
      Sesame Street, Oscar the Grouch, Paddington Bear, Gruffalo, The Very Hungry Caterpillar, Smurf = Papa Smurf,
      Smurfette, Asterix, Obelix, Tintin, Garfield and Odie = Garfield the cat, Snoopy, Charlie Brown, Calvin and
      Hobbes, Betty Boop, Popeye, Felix the Cat, Thomas the Tank Engine, Bob the Builder, Teletubbies, Doctor Who,
      Dalek, Star Trek, Captain Kirk, Mr Spock, Captain Picard, USS Enterprise, Na'vi, Demogorgon, Breaking Bad, Squid
      Game, The Grinch, The Lorax, Bluey, Cocomelon, Hunger Games, Katniss Everdeen, Edward Cullen, Wednesday Addams,
      Addams Family, Mary Poppins, Willy Wonka, Oompa Loompa, Beetlejuice, Edward Scissorhands, Labubu, Moomin,
      Moomintroll, Miffy, Pusheen, Hatsune Miku, Care Bears, Cabbage Patch Kids, Furby, Slenderman
    `,
  },
  {
    kind: 'character',
    source: 'Other film, television and picture books: names made of ordinary words',
    capitals: true,
    names: `
      Cat in the Hat
    `,
  },
  {
    kind: 'character',
    source: 'Names made of ordinary words, of the same holders',
    capitals: true,
    names: `
      Green Lantern, Silver Surfer, Lion King, Big Bird, Cookie Monster, Angry Birds, Mega Man, Street Fighter, Space
      Invaders, Demon Slayer, Death Note, Final Fantasy, Death Star, Fantastic Four, Green Goblin, Family Guy, Toy
      Story, Stranger Things, Pink Panther
    `,
  },
]
