/**
 * Words that tell that somebody of a work of fiction is meant: its title, its maker, and other names of it. Parted by
 * blanks.
 */
export const worlds = {
  disney: 'disney disneys disneyland pixar mickey minnie daffy donald duck scrooge walt',
  marvel: `marvel marvels mcu avenger avengers thanos hulk ironman spiderman stark superhero superheroes mjolnir xmen
    deadpool wakanda asgardian hawkeye groot gamora thor loki`,
  xmen: 'marvel xmen wolverine magneto mutant mutants professor mystique xavier superhero superheroes nightcrawler gambit',
  batman: `batman batmans gotham harley quinn catwoman superman dc arkham superhero superheroes supervillain batgirl riddler
    nightwing batmobile wayne`,
  dc: 'dc superhero superheroes justice league batman superman flash supergirl aquaman titans speedster wonder',
  starWars: `jedi sith lightsaber lightsabers vader skywalker leia chewbacca yoda stormtrooper stormtroopers wars tatooine
    droid droids falcon padawan wookiee solo obi wan r2d2`,
  potter: 'potter hogwarts hermione dumbledore snape voldemort gryffindor slytherin weasley malfoy quidditch hagrid',
  mario: 'nintendo mario luigi bowser yoshi peach mushroom kart plumber goomba wario koopa toad overalls',
  zelda: 'zelda hyrule ganon ganondorf triforce nintendo hylian epona master',
  sonic: 'sega eggman robotnik hedgehog knuckles tails sonic emerald emeralds echidna',
  pokemon: 'pokemon pikachu pokeball pokeballs ketchum charizard nintendo pokedex bulbasaur squirtle',
  simpsons: 'simpson simpsons homer bart marge lisa springfield donut duff doh moe krusty flanders milhouse maggie',
  futurama: 'futurama bender leela fry zoidberg',
  familyGuy: 'griffin stewie peter lois quahog brian meg',
  southPark: 'southpark cartman kyle kenny stan butters',
  sponge: 'spongebob squidward bikini krabby squarepants patrick krabs',
  toyStory: 'toy buzz lightyear woody pixar jessie andy andys rex slinky bullseye',
  frozen: 'frozen elsa anna olaf arendelle kristoff sven disney',
  shrek: 'shrek fiona ogre swamp donkey farquaad dreamworks',
  muppets: 'muppet muppets sesame kermit piggy fozzie elmo ernie bert grover oscar cookie',
  onePiece: 'luffy zoro nami sanji usopp chopper piece pirate strawhat',
  naruto: 'naruto sasuke sakura kakashi konoha uchiha hokage ninja',
  ghibli: 'ghibli totoro miyazaki chihiro spirited yubaba haku anime bathhouse',
  matrix: 'matrix neo trinity morpheus keanu sunglasses simulation',
  stranger: 'stranger things hawkins demogorgon vecna upside eleven eggo',
  paw: 'paw patrol marshall rubble skye chase zuma ryder pups',
  peanuts: 'snoopy charlie brown peanuts woodstock linus schroeder lucy',
  narnia: 'narnia aslan tumnus lewis wardrobe',
  transformers: 'transformers transformer autobot autobots decepticon decepticons optimus megatron cybertron hasbro',
  overwatch: 'overwatch blizzard tracer widowmaker mercy',
  league: 'arcane league legends runeterra piltover zaun riot jinx',
  trek: 'trek enterprise starfleet kirk spock picard starship klingon vulcan federation',
  bond: 'bond 007 mi6 spectre aston martini',
} as const
