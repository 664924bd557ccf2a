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
      Oswald the Lucky Rabbit, Clarabelle Cow, Horace Horsecollar, Max Goof, Chip 'n' Dale = Chip n Dale, Gus Goose,
      Ludwig Von Drake, Gyro Gearloose, Launchpad McQuack, DuckTales, Webby Vanderquack, TaleSpin, Gargoyles Goliath,
      Kermit, Scrooge McDuck = Uncle Scrooge, The Aristocats, Lady and the Tramp, One Hundred and One Dalmatians = 101
      Dalmatians = Hundred and One Dalmatians, Oliver and Company, The Great Mouse Detective, King Louie, Shere Khan,
      Kaa Jungle Book, Mad Madam Mim, Prince Naveen, Flynn Rider = Flynn Ryder, Mother Gothel, Prince Eric, Flounder
      and Sebastian, Meeko, Cogsworth, Chip Potts, Yzma, Kuzco, Kronk, Milo Thatch, Jim Hawkins Treasure Planet,
      Treasure Planet, Lilo, Jumba, Nani Pelekai, Captain Gantu, Meet the Robinsons, Fix-It Felix, Vanellope =
      Vanellope von Schweetz, Big Hero 6, Hiro Hamada, Officer Clawhauser, Gazelle Zootopia, Olaf the snowman,
      Kristoff Bjorgman, Te Fiti, Heihei, Tamatoa, Raya and the Last Dragon, Luisa Madrigal, Isabela Madrigal, Abuela
      Alma, Mulan and Mushu = Mushu, Davy Jones Pirates of the Caribbean = Pirates of the Caribbean, Elizabeth Swann,
      Captain Barbossa = Barbossa, Black Pearl ship, Hocus Pocus, Sanderson Sisters, Winifred Sanderson, Tron Legacy =
      Tron lightcycle, High School Musical, Hannah Montana, Lizzie McGuire, Kim Possible = Kim Possible and Ron
      Stoppable, Phineas Flynn, Ferb Fletcher, Doctor Doofenshmirtz = Doofenshmirtz, Dipper Pines, Mabel Pines, Bill
      Cipher, Grunkle Stan, Amphibia Anne Boonchuy, Sofia the First, Doc McStuffins, Jake and the Never Land Pirates,
      Elena of Avalor, Big City Greens, Recess TJ Detweiler, Pepper Ann, Goof Troop, Bonkers Bobcat, Hamm Toy Story,
      Bo Peep Toy Story, Gabby Gabby, Duke Caboom, Emperor Zurg, Lotso = Lots-o-Huggin Bear, Stinky Pete, Rex Toy
      Story, Pizza Planet truck, A Bugs Life, Flik Bugs Life, Sulley and Mike = Sulley, Boo Monsters Inc, Randall
      Boggs, Monsters University, Marlin and Dory, Violet Parr, Dash Parr, Bob Parr, Mister Incredible, Helen Parr,
      Doc Hudson, Sally Carrera, Luigi and Guido, Mack Cars truck, Anton Ego, Chef Linguini, Skinner Ratatouille, EVE
      WALL-E, AUTO WALL-E, Dug Up dog, Kevin Up bird, Princess Merida, Queen Elinor, Bing Bong Inside Out, Riley
      Andersen, Miguel Rivera, Hector Rivera, Ian Lightfoot, Barley Lightfoot, Joe Gardner Soul, Luca Paguro, Alberto
      Scorfano, Mei Lee Turning Red = Meilin Lee, Elemental Ember Lumen = Ember Lumen, Wade Ripple, Gingy, Kitty
      Softpaws, Master Shifu, Tai Lung, Master Oogway = Oogway, Tigress Kung Fu Panda, Lord Shen, Astrid Hofferson,
      Stoick the Vast, Alex the Lion, Gloria the Hippo, Melman, King Julien = King Julian Madagascar, Skipper Kowalski
      Private and Rico, Penguins of Madagascar, Barry B Benson, Monsters vs Aliens, Ginormica, The Croods, Mr Peabody
      and Sherman, Roz Wild Robot, The Bad Guys Mr Wolf, Orion and the Dark, Ruby Gillman, Spirit Stallion of the
      Cimarron, The Prince of Egypt, Road to El Dorado, Tulio and Miguel, Sinbad Legend of the Seven Seas, Antz, Agnes
      Gru, Edith and Margo, Dr Nefario, Vector Despicable Me, El Macho, Lucy Wilde, Kevin the Minion, Stuart the
      Minion, Bob the Minion, Otto Minion, The Lorax = The Lorax Once-ler, Once-ler, Sing Buster Moon = Buster Moon,
      Snowball Secret Life of Pets, Diego Ice Age, Manny Ice Age, Sid the Sloth, Scrat = Scrat the squirrel, Rio Blu
      macaw, Robots Rodney Copperbottom, Ferdinand Blue Sky, Epic Blue Sky, Flint Lockwood, Cloudy with a Chance of
      Meatballs, Mavis Dracula, Count Dracula Hotel Transylvania, Surfs Up Cody Maverick, Smallfoot, Open Season Boog,
      KPop Demon Hunters = K-Pop Demon Hunters = Huntrix = Huntr/x, Rumi Demon Hunters, Spider-Verse = Into the
      Spider-Verse = Across the Spider-Verse, Vivo Sony, Mitchells vs the Machines, The Iron Giant = Iron Giant,
      Anastasia Romanov Bluth, All Dogs Go to Heaven, The Land Before Time, Littlefoot, An American Tail, Fievel
      Mousekewitz, Fievel, Secret of NIMH, Thumbelina Bluth, FernGully, Happy Feet Mumble, Who Framed Roger Rabbit =
      Roger Rabbit, Jessica Rabbit, Cool World Holli Would, ParaNorman, Kubo and the Two Strings = Kubo, The
      Boxtrolls, Missing Link Laika, Victor Van Dort, Frankenweenie, James and the Giant Peach, Fantastic Mr Fox =
      Fantastic Mister Fox, Isle of Dogs, Soot Sprites, Susuwatari, Magica De Spell, Flintheart Glomgold, Ron
      Stoppable, Luz Noceda, Anne Boonchuy, Sasha Waybright, Marcy Wu, Zootropolis, Encanto, Iago parrot, Ursula the
      Sea Witch, Pumbaa, Aristocats, Bernard and Bianca, Professor Ratigan, Bagheera, Baloo bear, Mr Smee, Wendy
      Darling, Pleakley, Kida Nedakh, Megara Hercules, Philoctetes Hercules, Li Shang, Clopin Trouillefou, Judge
      Claude Frollo, Claude Frollo, Dr Facilier, Doctor Facilier, Duke of Weselton, Hatbox Ghost, Fix-It Felix Jr,
      Sergeant Calhoun, King Candy Ralph, Chick Hicks, Cruz Ramirez, Alfredo Linguini, Auguste Gusteau, Chef Gusteau,
      Charles Muntz, Mama Coco, Ernesto de la Cruz, Elio Solis, Luxo Jr, Kevin the bird, Hank the octopus, Hiccup
      Horrendous Haddock, Hiccup Haddock, Stormfly, Gobber the Belch, Metro Man, Eep Crood, Grug Crood, Balthazar
      Bratt, Margo Edith and Agnes, Buster Moon, Rosita and Gunter, Meena Sing, Johnny Sing, Blu and Jewel, Murray the
      Mummy, Mavis and Johnny, Cody Maverick, Peni Parker, Spider-Man Noir, Spider-Noir, Katie Mitchell, Nimona, Wybie
      Lovat, Norman Babcock, Boxtrolls, Gromit, Feathers McGraw, Preston Cyberdog, Curse of the Were-Rabbit, Timmy
      Time, Wolfwalkers, Robyn Goodfellowe, Mebh Óg MacTíre, Secret of Kells, Kirikou, Ernest and Celestine, Ernest et
      Célestine, Triplets of Belleville, Belleville Rendez-vous, Persepolis Marjane, Loulou l'incroyable secret,
      Captain Amelia Treasure Planet, John Silver Treasure Planet, Chicken Little Disney, Bowler Hat Guy, Lewis
      Robinson, Gurgi, Taran and Eilonwy, Horned King, Fflewddur Fflam, Sir Kay Sword in the Stone, Madam Mim,
      Archimedes the owl, Si and Am, Cri-Kee Mulan, Abu and Aladdin, Rajah Jasmine, Prince Ali Ababwa, Hei Hei Moana,
      Chief Tui, Gramma Tala, Pua and Moana, Matangi Moana, Ranger Nani, David Kawena, Cobra Bubbles, Reuben
      Experiment 625, Gurgi Disney, Asha Wish Disney, King Magnifico, Ethan Clade, Splat Strange World, Namaari, Tuk
      Tuk Raya, Boun Raya, Bruno Madrigal, Dolores Madrigal, Camilo Madrigal, Antonio Madrigal, Pepa Madrigal, Julieta
      Madrigal, Honey Lemon, Go Go Tomago, Wasabi Big Hero, Yokai Big Hero, Gary De'Snake, Chief Bogo, Clawhauser,
      Flash Slothmore, Bellwether Zootopia, Mr Big Zootopia, Buster Moon
    `,
  },
  {
    kind: 'character',
    source: 'Disney, Pixar, DreamWorks, Illumination, Sony and Blue Sky animation: names made of ordinary words',
    capitals: true,
    names: `
      The Rescuers, Fox and the Hound, The Little Mermaid, Brother Bear, Chicken Little, Bolt the dog, Will Turner,
      Star Butterfly, The Owl House, Crush the turtle, Hank the octopus, The Good Dinosaur, Night Fury, Light Fury,
      Marty the Zebra, Shark Tale, Over the Hedge, Rise of the Guardians, The Wild Robot, Chicken Run = Ginger and
      Rocky Chicken Run, Flushed Away, The Swan Princess, The Last Unicorn, Polar Express, Space Jam, Corpse Bride,
      Song of the Sea, The Bad Guys, Orange Bird, The Missing Link, Early Man, Wish Dragon, Over the Moon, The Sea
      Beast, Surf's Up, Bee Movie, The Secret of Nimh
    `,
  },
]
