import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const animationStudiosCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source: 'Disney, Pixar, DreamWorks, Illumination, Sony and Blue Sky animation',
    names: `
      Oswald the Lucky Rabbit, Clarabelle Cow, Horace Horsecollar, Gus Goose, Ludwig Von Drake, Gyro Gearloose,
      Launchpad McQuack, DuckTales, Webby Vanderquack, TaleSpin, Gargoyles Goliath, Kermit, The Aristocats, 101
      Dalmatians, Oliver and Company, King Louie, Shere Khan, Kaa Jungle Book, Mad Madam Mim, Prince Naveen, Flynn
      Rider = Flynn Ryder, Mother Gothel, Prince Eric, Flounder and Sebastian, Meeko, Cogsworth, Chip Potts, Yzma,
      Kuzco, Kronk, Milo Thatch, Jim Hawkins Treasure Planet, Jumba, Nani Pelekai, Captain Gantu, Meet the Robinsons,
      Fix-It Felix, Vanellope = Vanellope von Schweetz, Hiro Hamada, Officer Clawhauser, Gazelle Zootopia, Olaf the
      snowman, Kristoff Bjorgman, Te Fiti, Heihei, Tamatoa, Raya and the Last Dragon, Luisa Madrigal, Isabela
      Madrigal, Abuela Alma, Mulan and Mushu = Mushu, Davy Jones Pirates of the Caribbean = Pirates of the Caribbean,
      Elizabeth Swann, Captain Barbossa = Barbossa, Hocus Pocus, Sanderson Sisters, Winifred Sanderson, Tron
      lightcycle, Hannah Montana, Lizzie McGuire, Kim Possible = Kim Possible and Ron Stoppable, Phineas Flynn, Ferb
      Fletcher, Doctor Doofenshmirtz = Doofenshmirtz, Mabel Pines, Grunkle Stan, Amphibia Anne Boonchuy, Sofia the
      First, Doc McStuffins, Jake and the Never Land Pirates, Elena of Avalor, Recess TJ Detweiler, Pepper Ann, Hamm
      Toy Story, Bo Peep Toy Story, Duke Caboom, Emperor Zurg, Lotso = Lots-o-Huggin Bear, Stinky Pete, Rex Toy Story,
      Flik Bugs Life, Sulley and Mike = Sulley, Randall Boggs, Violet Parr, Dash Parr, Bob Parr, Mister Incredible,
      Helen Parr, Doc Hudson, Sally Carrera, Luigi and Guido, Mack Cars truck, Anton Ego, Chef Linguini, Skinner
      Ratatouille, Kevin Up bird, Princess Merida, Queen Elinor, Bing Bong Inside Out, Riley Andersen, Miguel Rivera,
      Hector Rivera, Ian Lightfoot, Barley Lightfoot, Joe Gardner Soul, Luca Paguro, Alberto Scorfano, Mei Lee Turning
      Red = Meilin Lee, Gingy, Kitty Softpaws, Master Shifu, Tai Lung, Master Oogway = Oogway, Tigress Kung Fu Panda,
      Lord Shen, Astrid Hofferson, Stoick the Vast, Alex the Lion, Gloria the Hippo, Melman, King Julien = King Julian
      Madagascar, Skipper Kowalski Private and Rico, Penguins of Madagascar, Barry B Benson, Ginormica, The Croods, Mr
      Peabody and Sherman, Roz Wild Robot, The Bad Guys Mr Wolf, Orion and the Dark, Ruby Gillman, Spirit Stallion of
      the Cimarron, The Prince of Egypt, Road to El Dorado, Tulio and Miguel, Sinbad Legend of the Seven Seas, Antz,
      Agnes Gru, Edith and Margo, Dr Nefario, El Macho, Lucy Wilde, Kevin the Minion, Stuart the Minion, Otto Minion,
      The Lorax = The Lorax Once-ler, Once-ler, Diego Ice Age = Manny Ice Age, Sid the Sloth, Scrat = Scrat the
      squirrel, Rio Blu macaw, Robots Rodney Copperbottom, Ferdinand Blue Sky, Flint Lockwood, Mavis Dracula, Count
      Dracula Hotel Transylvania, Smallfoot, Open Season Boog, KPop Demon Hunters = Huntrix = Huntr/x, Rumi Demon
      Hunters, Vivo Sony, Mitchells vs the Machines, Anastasia Romanov Bluth, Littlefoot, An American Tail, Fievel
      Mousekewitz, Fievel, Secret of NIMH, Thumbelina Bluth, FernGully, Jessica Rabbit, Cool World Holli Would,
      ParaNorman, Kubo and the Two Strings = Kubo, The Boxtrolls, Missing Link Laika, Victor Van Dort, Frankenweenie,
      James and the Giant Peach, Fantastic Mr Fox
    `,
  },
  {
    kind: 'character',
    source: 'Disney, Pixar, DreamWorks, Illumination, Sony and Blue Sky animation: names made of ordinary words',
    capitals: true,
    names: `
      Max Goof, Chip 'n' Dale = Chip n Dale, Scrooge McDuck = Uncle Scrooge, Lady and the Tramp, One Hundred and One
      Dalmatians = Hundred and One Dalmatians, The Rescuers, Fox and the Hound, The Great Mouse Detective, The Little
      Mermaid, Treasure Planet, Brother Bear, Chicken Little, Bolt the dog, Big Hero 6, Will Turner, Black Pearl ship,
      Tron Legacy, High School Musical, Dipper Pines, Bill Cipher, Star Butterfly, The Owl House, Big City Greens,
      Goof Troop, Bonkers Bobcat, Gabby Gabby, Pizza Planet truck, A Bugs Life, Boo Monsters Inc, Monsters University,
      Marlin and Dory, Crush the turtle, Hank the octopus, EVE WALL-E, AUTO WALL-E, Dug Up dog, The Good Dinosaur,
      Elemental Ember Lumen = Ember Lumen, Wade Ripple, Night Fury, Light Fury, Marty the Zebra, Shark Tale, Over the
      Hedge, Monsters vs Aliens, Rise of the Guardians, The Wild Robot, Chicken Run = Ginger and Rocky Chicken Run,
      Flushed Away, Vector Despicable Me, Bob the Minion, Sing Buster Moon = Buster Moon, Snowball Secret Life of
      Pets, Epic Blue Sky, Cloudy with a Chance of Meatballs, Surfs Up Cody Maverick, K-Pop Demon Hunters,
      Spider-Verse = Into the Spider-Verse = Across the Spider-Verse, The Iron Giant = Iron Giant, The Swan Princess,
      All Dogs Go to Heaven, The Land Before Time, The Last Unicorn, Happy Feet Mumble, Polar Express, Space Jam, Who
      Framed Roger Rabbit = Roger Rabbit, Corpse Bride, Fantastic Mister Fox, Isle of Dogs
    `,
  },
]
