/** The parts of a text between its commas. */
const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map(part => part.trim().replace(/\s+/g, ' '))
    .filter(part => part !== '')

/** Subjects of everyday pictures. */
const everydaySubjects = listed(`
  a dog, a black cat, a horse, two cows, a bull, a goat, a lion, an elephant, a deer, a bird, a rabbit, a fish, a bear,
  a woman, a man, a child, an old couple, a young girl, a boy, a family, a crowd of people, a bride, a nurse, a soldier,
  a knight, a viking, a samurai, a pirate, a police officer, a hunter, a boxer, a footballer, a dancer, a surgeon,
  a prisoner, a witch, a monk, a queen, a robot, a ghost, an astronaut, a fisherman, a farmer, a chef, a sailor,
  a statue, a mannequin, a hand, a face, a heart, a head of cabbage, a body of water, a car, a ship, a castle,
  a kitchen knife, a bottle of wine, a cup of coffee, a church, a prison, a forest, a tree, a rose, a mountain
`)

/** How everyday pictures are taken or made, and what else is in them. */
const everydaySurroundings = listed(`
  close-up shot, wide angle shot, long shot, head shot, overhead shot, tracking shot, drone shot, macro shot,
  product shot, studio shot, action shot, shot on 35mm film, shot from above, shot from behind, shot through a window,
  shot with a telephoto lens, shot in black and white, low angle, over the shoulder, in the style of a woodcut,
  hand drawn, hand painted, cut out of paper, paper cut, linocut, carved in wood, blown glass, burned into wood,
  beaten copper, crushed velvet, ripped paper, torn edges, stripped back, bare branches behind, exposed brick,
  burning sunset, burning candles, fire in the fireplace, smoke in the air, smoking chimney, blood orange sky,
  blood moon, drowned in golden light, bathed in light, drenched in colour, explosion of colour, bleeding watercolour,
  dripping paint, splashes of red paint, red stains of wine, dead leaves, falling leaves, rotting wood, broken window,
  shattered glass, hanging lamp, hanging garden, under a hanging sign, on a pole, on a chain, behind bars, in a cage,
  head in the clouds, head to toe, arms raised to the sky, arms wide open, hands on hips, hand on the shoulder,
  raising his hand to the crowd, pointing at the camera, waving to the crowd, finger on the lips, holding a stick,
  holding a torch, holding a sign, with a hammer and nails, with a bow and arrow, with a sword on the belt,
  with a knife and fork, eating meat, eating a sandwich, drinking tea, in a bar, at a party, high on a hill,
  in high heels, on a trip, on the grass, in the weeds, with herbs, with a needle and thread, with pills of wool,
  powdered with snow, on the beach, at the pool, in the bath, in bed, on a bed of lettuce,
  in a shower of rain, wet from the rain, bare feet, bare shoulders, bare walls, 
  open shirt, tight jeans, leather boots, playing cards, playing chess, 
  with a wheel, in the lottery of life, golden coins, a deck of cards, at the races, middle of the road,
  on a white ground, white on white, black on black, cross on the wall, star on the sleeve, flag in the wind, marching
  in a parade, with a raised arm, saluting the sun, in a crowd, running from the rain, chasing a ball, hunting for eggs,
  fighting the wind, struck by lightning, hit by a wave, in the line of fire, ready to shoot
  a photo, surrounded by flowers, trapped in amber, frozen in time, lost in thought
`)

/** Whoever does something in everyday pictures. */
const everydayPeople = listed(`
  a woman, a man, two men, a child, a boy, a girl, an old man, a grandmother, students, workers, a soldier, a knight,
  a chef, a nurse, a doctor, a policeman, a fisherman, a hunter, a pirate, a clown, a wizard, a robot, a dog, a cat, a monkey
`)

/** What they do there. */
const everydayDeeds = listed(`
  shaking hands, cutting a cake, cutting a ribbon, cutting hair, chopping onions, chopping wood, slicing bread, carving a
  turkey, carving a pumpkin, peeling potatoes, gutting a fish, cleaning a fish, 
  hitting a ball, hitting a drum, kicking a ball, kicking up leaves, punching the air, punching tickets, beating a drum,
  beating eggs, beating a carpet, whipping cream, shooting hoops, shooting a basketball, shooting an arrow at a target,
  shooting a film, shooting photographs, firing a kiln, firing up the grill, loading a truck, striking a pose, striking
  a match, striking a bell, drawing a bow over the strings, drawing a picture, stabbing a fork into a steak, stabbing at
  the air with a finger, throwing a ball to a dog, throwing stones into the lake, throwing a frisbee, throwing confetti
  at the bride, throwing a coin into a fountain, throwing snowballs at each other, holding a hammer, holding a knife and
  fork, holding a baby, holding hands, holding a fish by the tail, holding a rope, tied to a kite, tying a shoe, tying
  a tie, tying a scarf around the neck, wearing a rope as a belt, pulling a cart, pulling a rope, pulling hair back,
  pushing a pram, pushing a car, dragging a suitcase, dragging a boat onto the beach, burning leaves, burning incense,
  lighting a candle, lighting a campfire, setting off fireworks, smoking a ham, smoking fish, blowing bubbles, blowing
  out candles, blowing a horn, drinking juice, drinking from a fountain, drinking water from a bottle, pouring milk,
  pouring tea, taking a pill with water, giving an injection to a cow, taking blood pressure, measuring flour, rolling
  dough, rolling up a carpet, rolling in the grass, growing tomatoes, growing herbs in pots, picking mushrooms, picking
  poppies, playing cards with friends, playing bingo with grandma, playing marbles, spinning a wheel, counting coins,
  dealing with the mail, racing on a track, running away from a wave, running after a bus, chasing butterflies, chasing a
  chicken, hunting for easter eggs, hunting for mushrooms, fighting a fire, fighting with pillows, fencing in a
  tournament, wrestling in a gym, wrestling with a python costume, boxing in a gym, climbing a wall, hanging a picture,
  hanging laundry, hanging from monkey bars, hanging upside down from a tree, jumping off a diving board, jumping into
  the lake, falling asleep, falling off a skateboard, falling into leaves, lying on the floor, lying in the grass with
  eyes closed, sleeping in a hammock, crying at a film, crying over onions, screaming on a rollercoaster, laughing out
  loud, bleeding a radiator, washing red paint off the hands, washing a car, bathing a dog, taking a bath, taking a shower
  of confetti, undressing a mannequin, changing clothes in a shop, trying on a dress, trying on a swimming cap, ironing a
  shirt, stripping paint, stripping wallpaper, stripping bark off a branch, massaging dough, kissing on the cheek,
  licking an ice cream, sucking a lollipop, eating a banana, eating a hot dog, riding a bull at a rodeo, riding a horse,
  riding a bike, mounting a horse, mounting a picture, milking a cow, spanking new car beside, giving a thumbs up, giving a
  high five, giving a speech, giving a flower to a woman, pointing at a map, pointing to the sky, raising a finger,
  raising a glass, raising a flag, waving a flag, saluting a flag, marching in a parade, kneeling in prayer, praying at a
  grave, visiting a cemetery, digging a hole in the garden, burying a treasure, burying a time capsule, carrying a coffin
  in a film, dressing as a skeleton, dressing as a vampire, painting a skull, studying a skull, examining a bone,
  feeding pigs, feeding a shark in an aquarium, training a lion, petting a goat, shearing a sheep, plucking a guitar,
  plucking a chicken in the yard, skinning a tomato, dissecting a flower, injecting jam into a doughnut, breaking a
  bottle against a ship, breaking bread, breaking an egg, smashing a pumpkin, smashing a pinata, crushing grapes, crushing
  garlic, squeezing a lemon, twisting a towel, ripping paper, tearing a letter, sawing a plank, drilling a hole, nailing a
  board, hammering a nail, axing a log, swinging an axe at a log, swinging a bat, swinging a golf club, aiming a camera,
  aiming a dart at a board, aiming a garden hose at a friend, spraying water, exploding with joy
`)

/** Every subject with every surrounding, beside it and behind a comma, and everybody with every deed: 22,000 prompts. */
export function* everydayCombinations(): Generator<string> {
  for (const subject of everydaySubjects) {
    for (const surrounding of everydaySurroundings) yield* [`${subject}, ${surrounding}`, `${subject} ${surrounding}`]
  }
  for (const person of everydayPeople) for (const deed of everydayDeeds) yield `${person} ${deed}`
}
