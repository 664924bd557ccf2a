/**
 * What holds a protected name and is something else: gods, scientists of long ago, breeds, places and inventions.
 * They are looked for like names, and found they stand for nothing.
 */
export const harmless = `
  Nikola Tesla, Tesla coil, Tesla coils, Tesla turbine, Nike of Samothrace, goddess Nike, winged Nike, god Hermes,
  Hermes the messenger, Cavalier King Charles, King Charles spaniel, King Charles spaniels, Cavalier King Charles
  spaniel, Cavalier King Charles spaniels, Lady Godiva, Place de la Concorde, Prince William Sound, Paddington
  Station, Hilton Head, Jacques Cartier, Harley Street, Thomas Jefferson, Queen Elizabeth I, Elizabeth I, King Charles
  I, King Charles II, Charles I, Charles II, King Charles the First, King Charles the Second, Prince Charming, Prince
  Albert, Captain James Cook, James Cook, Winnie Mandela Square, old MacDonald, old McDonald, Mario Puzo, the amazon
  rainforest, apple martini, Roman god Mars, Smurf village Spain, Chicago Marathon, New York City, Manchester Town
  Hall, Los Angeles skyline, Barcelona chair, San Francisco, Boston terrier, Houston skyline, Dallas skyline, Denver
  omelette, lego land use, Saint Elmo's fire, St Elmo's fire, Cheshire cat, Mad Hatter, Jack Frost, Green Man, John
  the Baptist, Michael the Archangel, Archangel Michael, Archangel Gabriel, Morgan le Fay, Robin Goodfellow, Robin
  Hood, Tom Thumb, Peter Pan collar, mary jane shoes, Mary Janes, mary jane, Eames era, Rose of Lima, Vincent van
  Gogh, Leonardo da Vinci, Michelangelo Buonarroti, Hieronymus Bosch, Picasso triggerfish, Victoria Falls, Prince of
  Denmark, Prince of Persia rug, teddy roosevelt bear, Alexander the Great, Catherine the Great, Peter the Great,
  Napoleon Bonaparte, George Washington, Abraham Lincoln, Lincoln Memorial, Martin Luther, James Watt, Ada Lovelace,
  Marie Curie, Charles Darwin, Isaac Newton, Florence Nightingale, Jack the Ripper, Billy the Kid, Calamity Jane,
  Annie Oakley, Wyatt Earp, Buffalo Bill, Sherlock Holmes, Ebenezer Scrooge, Oliver Twist, Tom Sawyer, Tiny Tim,
  Frankenstein, Phantom of the Opera, Captain Nemo, Moby Dick, Captain Ahab, Long John Silver, Don Quixote, Count
  Dracula, Doctor Watson, Little Red Riding Hood, Big Bad Wolf, William Blake, kermit green, naval corvette, navy
  corvette, corvette warship, Vespa crabro, Vespa velutina, converses with, converses about, macintosh coat, macintosh
  raincoat, bird's eye view, birds eye view, Halley's comet, 50 cents, 50 cent coin, snoopy neighbour, snoopy
  neighbor, red fox, red foxes, village of Cadillac, town of Cadillac, Cadillac Gironde, Cadillac in the Gironde,
  copper cup, copper cups, cannon camera, crystal champagne, cliff bar, mary poppies, tea team, range river, smoked
  beer, smoke beer, salmon ski, tailor guitar, ghost river, rainbow bright, rainbow bride, wind water, craft cheese,
  cosy couple, cozy couple, fisherman friends, fisherman's friends, valley wood, wall wood, best boy, altar running,
  white cattle, club matte, fox murder, flame bar, heavy store, heavy stone, heavy storm, pool beer, model beer, book
  knife, earth kit, victorian wood, vector stone, macro man, photo man, water white, ray roman, set rolling, lone
  range, man trunks, red camera, boats headphones, feeder guitar, temple runner, temple runners, kitchen aid, kitchen
  aids, winter soldiers, old spice jar, old spice jars, old spice rack, lone ranger station, knight rider on
  horseback, Cadillac Mountain, spice girl, barbie pink, stitch in time, garden hose,
  garden hoses, man tying
`
