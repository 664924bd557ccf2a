import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const spaceAndFantasyCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source:
      'Star Wars, Star Trek, the Wizarding World and the works of Tolkien: Lucasfilm, Paramount, Warner, Middle-earth Enterprises',
    names: `
      Vader = Lord Vader, Princess Leia = Leia = Princess Lea, Leia Organa, General Leia, Han Solo = Hans Solo,
      Chewbacca = Chewy Star Wars, Chewie, Master Yoda, The Child Mandalorian, Obi Wan = Obi-Wan, Ben Kenobi, Kenobi,
      R2-D2 = Artoo, C-3PO = Threepio, C3P0, Jango Fett, Mandalorian = Mando Star Wars = Mandalorian helmet, Bo-Katan
      = Bo Katan Kryze, Kylo Ren = Kylo Renn, Ben Solo, Rey Skywalker, Captain Phasma, Supreme Leader Snoke, Poe
      Dameron, Rose Tico, Darth Sidious, Emperor Palpatine, Palpatine, Darth Revan, Darth Tyranus, Count Dooku,
      General Grievous, Asajj Ventress, Savage Opress, Mace Windu, Qui-Gon Jinn = Qui Gon, Padmé Amidala = Padme
      Amidala = Padme, Queen Amidala, Jar Jar Binks = JarJar Binks = Jar Jar, Watto, Sebulba, Lando Calrissian,
      Admiral Ackbar, Mon Mothma, Wicket Ewok, Wookiee = Wookie, Tusken Raider, Jawa = Jawas, Jabba the Hutt = Jabba,
      Salacious Crumb, Sarlacc, Rancor Star Wars, Tauntaun, AT-AT, AT-AT walker, AT-ST, TIE fighter = Tie Fighters,
      X-wing = X-wing fighter = Xwing, Y-wing, Stormtrooper = Storm trooper = Storm troopers, Clone trooper = Clone
      Troopers, Snowtrooper, Imperial Guard Star Wars, Sith Lord, Jedi = Jedi Knight = Jedi Master, Lightsaber = Light
      saber = Light sabers, Tatooine, Coruscant Jedi, Naboo, Mustafar, Kamino, Dagobah, Jyn Erso, K-2SO, Cal Kestis,
      BD-1, Sabine Wren, Hera Syndulla, Ezra Bridger, Grand Admiral Thrawn = Thrawn, Grand Moff Tarkin = Tarkin,
      Captain Rex, Commander Cody Star Wars, Cad Bane, Hondo Ohnaka, Greedo, Max Rebo, Figrin Dan, Sith Inquisitor,
      Star Trek = Star Trek Enterprise, Starship Enterprise, NCC-1701, Spock = Mister Spock = Vulcan Spock, Captain
      James T Kirk = James Tiberius Kirk, Bones McCoy = Leonard McCoy, Montgomery Scott, Hikaru Sulu, Pavel Chekov,
      Nyota Uhura = Uhura, Khan Noonien Singh, Picard = Captain Jean-Luc Picard, Commander Riker, William Riker,
      Deanna Troi, Geordi La Forge, Beverly Crusher, Wesley Crusher, Lieutenant Worf, Lt Commander Data, Locutus of
      Borg, Borg Queen, Borg drone, Benjamin Sisko, Quark Ferengi = Ferengi, Kira Nerys, Odo Deep Space Nine, Deep
      Space Nine, Kathryn Janeway, Neelix, Tuvok, Captain Archer Enterprise, Jonathan Archer, T'Pol, Michael Burnham,
      Christopher Pike, Klingon = Klingon warrior = Klingon Bird of Prey, Romulan = Romulan Warbird, Cardassian,
      Tribble, Starfleet = Starfleet uniform, Gorn, Horta, Lower Decks Mariner, Beckett Mariner, Hermione Granger =
      Hermione = Hermoine, Ron Weasley = Ronald Weasley, Ginny Weasley, Fred and George Weasley = Weasley twins, Molly
      Weasley, Arthur Weasley, Percy Weasley, Albus Dumbledore = Professor Dumbledore, Professor Snape = Snape,
      Minerva McGonagall = Professor McGonagall = McGonagall, Rubeus Hagrid, Hagrids hut, Lord Voldemort, Tom Riddle,
      He Who Must Not Be Named, Draco Malfoy = Malfoy, Lucius Malfoy, Narcissa Malfoy, Bellatrix Lestrange =
      Bellatrix, Sirius Black Azkaban = Azkaban, Remus Lupin, Peter Pettigrew, Neville Longbottom, Luna Lovegood, Cho
      Chang, Cedric Diggory, Fleur Delacour, Viktor Krum, Dolores Umbridge = Umbridge, Gilderoy Lockhart, Mad-Eye
      Moody = Alastor Moody, Nymphadora Tonks, Dobby = Dobby the house elf = Dobby the elf, Kreacher, Hedwig owl
      Potter, Buckbeak, Fawkes phoenix Dumbledore, Nagini, Dementor = Dementors, Death Eater = Death Eaters, Basilisk
      Chamber of Secrets = Chamber of Secrets, Moaning Myrtle, Nearly Headless Nick, Hufflepuff, Ravenclaw, Gryffindor
      = Gryffindor scarf, Slytherin = Slytherin robe, Hogwarts = Hogwarts Express = Hogwarts Castle, Platform 9 3/4,
      Platform Nine and Three Quarters, Diagon Alley, Hogsmeade, Quidditch = Quiditch, Marauders Map, Deathly Hallows,
      Newt Scamander, Niffler, Grindelwald, Bowtruckle, Muggle, Wizarding World, Gandalf = Gandalf the Grey = Gandalf
      the White, Frodo Baggins = Frodo, Bilbo Baggins = Bilbo, Samwise Gamgee = Samwise = Sam Gamgee, Merry and
      Pippin, Meriadoc Brandybuck, Peregrin Took, Gollum = Gollem, Sméagol, Legolas = Legolas Greenleaf =
      Legolas and Gimli, Gimli, Aragorn = Strider Aragorn, Boromir, Faramir, Denethor, Théoden = Theoden, Éowyn =
      Eowyn, Éomer = Eomer, Arwen = Arwen Undomiel, Galadriel, Elrond, Thranduil, Tauriel, Thorin Oakenshield =
      Thorin, Balin and Dwalin, Radagast, Saruman = Saruman the White, Sauron = Eye of Sauron, Witch-king of Angmar,
      Nazgûl = Nazgul, Ringwraith, Balrog, Uruk-hai = Uruk Hai, Treebeard, Ents Fangorn, Shelob, Smaug, Tom Bombadil,
      Beorn, Gil-galad, Isildur, Morgoth, Beren and Lúthien = Luthien, Fëanor, The Hobbit = Hobbits = Hobbit,
      Hobbiton, The Shire Tolkien, Rivendell, Lothlórien = Lothlorien, Minas Tirith, Minas Morgul, Gondor, Rohan
      Rohirrim = Rohirrim, Helms Deep = Helm's Deep, Isengard, Orthanc, Mount Doom, Barad-dûr = Barad-dur, Erebor,
      Moria Khazad-dûm = Khazad-dum, Middle-earth = Middle Earth, The Fellowship of the Ring = Fellowship of the Ring,
      Silmarillion, Discworld, Rincewind, Granny Weatherwax, Cosmere Kaladin = Kaladin, Wheel of Time Rand al'Thor =
      Rand al'Thor, Kvothe, Drizzt = Drizzt Do'Urden, Elric of Melniboné = Elric of Melnibone, Hitchhiker's Guide =
      Hitchhikers Guide to the Galaxy, Arthur Dent, Zaphod Beeblebrox, Ender Wiggin, Murderbot, Ringworld, Foundation
      Hari Seldon = Hari Seldon, Beholder D&D, Mind Flayer, Illithid, Strahd von Zahn = Strahd, Tiamat D&D, Vecna =
      Vecna D&D, Demogorgon = Demogorgon D&D, Owlbear, Astarion, Karlach, Shadowheart, Gale Dekarios, Minsc and Boo,
      Lieutenant Sulu, Lieutenant Commander Data, Captain Sisko, Jadzia Dax, Odo Deep Space, Christopher Pike Star
      Trek, Captain Pike, Commander Saru, Brad Boimler, Vulcan salute, Wampa, Wicket the Ewok, Snoke, Porg, Saw
      Gerrera, Orson Krennic, Director Krennic, Greef Karga, Cara Dune, Fennec Shand, HK-47, Mara Jade, Luthen Rael,
      Syril Karn, Dedra Meero, Bail Organa, Shmi Skywalker, Nute Gunray, Jocasta Nu, Kit Fisto, Plo Koon, Shaak Ti,
      Aayla Secura, Ki-Adi-Mundi, Barriss Offee, Commander Cody, Captain Fordo, Darth Bane, Darth Malak, Darth
      Nihilus, Darth Plagueis, Darth Malgus, Mother Talzin, Kanan Jarrus, Zeb Orrelios, Chopper Rebels, Agent Kallus,
      Omega Bad Batch, Hunter Bad Batch, Wrecker Bad Batch, Bo-Katan Kryze, Pre Vizsla, Paz Vizsla, Moff Gideon,
      Kuiil, Peli Motto, IG-11, IG-88, Bossk, Dengar, 4-LOM, Lobot, Nien Nunb, Bib Fortuna, Gamorrean Guard,
      Snowspeeder, Sandcrawler, Landspeeder, Podracer, Naboo Starfighter, Razor Crest, Super Star Destroyer, Hoth Echo
      Base, Kashyyyk, Bespin, Endor moon, Jakku, Ahch-To, Scarif, Geonosis, Mandalore, Corellia planet, Jedi Knight,
      Jedi Master, Merry Brandybuck, Pippin Took, Azog the Defiler, Bolg, Bard the Bowman, Fili and Kili, Balin
      Dwalin, Grima Wormtongue, Gríma Wormtongue, Haldir, Celeborn, Celebrimbor, Durin's Bane, Melkor, Lúthien,
      Ungoliant, Glaurung, Ancalagon, Mouth of Sauron, Fellbeast, Mirkwood, Edoras, Fangorn, Moria Durin, Bree
      Strider, Fawkes the phoenix, Aragog, Gale Hawthorne, Primrose Everdeen, Finnick Odair, Johanna Mason, Caesar
      Flickerman, Cinna Hunger Games, Lucy Gray Baird, Coriolanus Snow, Annabeth Chase, Grover Underwood, Luke
      Castellan, Clarisse La Rue, Nico di Angelo, Eragon, Murtagh Eragon, Iorek Byrnison, Lord Asriel, Marisa Coulter,
      Reepicheep, Prince Caspian, Peter Pevensie, Edmund Pevensie, Susan Pevensie, Puddleglum, Jadis, Eustace Scrubb,
      Shai-Hulud, Great A'Tuin, Moist von Lipwig, Nanny Ogg, Sam Vimes, Lord Vetinari, Cohen the Barbarian, Tiffany
      Aching, Nac Mac Feegle, Ankh-Morpork, Shallan Davar, Kaladin Stormblessed, Dalinar Kholin, Vin Mistborn,
      Kelsier, Moiraine Damodred, Egwene al'Vere, Nynaeve, Perrin Aybara, Mat Cauthon, Lan Mandragoran, Locke Lamora,
      Logen Ninefingers, Sand dan Glokta, FitzChivalry Farseer, Thomas Covenant, Richard Rahl, Kahlan Amnell, Raistlin
      Majere, Tanis Half-Elven, Tasslehoff Burrfoot, Caramon Majere, Drizzt Do'Urden, Elminster, Jarlaxle, Strahd,
      Strahd von Zarovich, Vecna D&D, Acererak, Mind Flayer D&D, Displacer Beast D&D, Owlbear D&D, Vox Machina,
      Vex'ahlia, Percy de Rolo, Mighty Nein, Jester Lavorre, Honor Harrington, Miles Vorkosigan, Hari Seldon, R.
      Daneel Olivaw, Susan Calvin Asimov, Valentine Michael Smith, Johnny Rico, Juan Rico, Ender's Game, Takeshi
      Kovacs, Case Neuromancer, Molly Millions, Hiro Protagonist, James Holden Rocinante, Rocinante Expanse, Chrisjen
      Avasarala, Amos Burton Expanse, Naomi Nagata, Bobbie Draper, Mark Watney, Ryland Grace, Rocky Hail Mary, Alicent
      Hightower, Aemond Targaryen, Otto Hightower, Corlys Velaryon, Caraxes dragon, Syrax, Vhagar, Stannis Baratheon,
      Robert Baratheon, Renly Baratheon, Davos Seaworth, Samwell Tarly, Gilly Wildling, Tormund Giantsbane, Ygritte,
      Rickon Stark, Theon Greyjoy, Yara Greyjoy, Euron Greyjoy, Ramsay Bolton, Roose Bolton, Oberyn Martell, Ellaria
      Sand, Margaery Tyrell, Olenna Tyrell, Lord Varys, Petyr Baelish, Littlefinger, Jorah Mormont, Missandei, Grey
      Worm Unsullied, Daario Naharis, Viserys Targaryen, Podrick Payne, Gregor Clegane, Beric Dondarrion, Tywin
      Lannister, Rhaegal, Viserion, Dunk and Egg, Bella and Edward Twilight, Renesmee, Feyre Archeron, Rhysand, Aelin
      Galathynius, Celaena Sardothien, Violet Sorrengail, Xaden Riorson, Kvothe Kingkiller, Stormlight Archive,
      Mistborn
    `,
  },
  {
    kind: 'character',
    source:
      'Star Wars, Star Trek, the Wizarding World and the works of Tolkien: Lucasfilm, Paramount, Warner, Middle-earth Enterprises: names made of ordinary words',
    capitals: true,
    names: `
      Star Destroyer, Death Trooper, Captain Pike, Golden Snitch, Elder Wand, Fantastic Beasts, Bag End, Lord of the
      Rings, The One Ring, Prancing Pony, Fourth Wing
    `,
  },
]
