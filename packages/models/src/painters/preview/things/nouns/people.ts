import { drawAlien, drawRobot } from '../drawn/animals.ts'
import { drawFigure } from '../drawn/person/figure.ts'
import { drawn, noto, thingTable } from '../thing.ts'

/**
 * People whom we draw ourselves. Who they are in detail (gender, age, role) is read from the noun in
 * `words/person-words.ts`; a portrait of them is drawn as a bust.
 */
export const people = thingTable(
  {
    kind: 'person',
    lives: 'ground',
    home: ['park', 'street', 'room'],
    head: { x: 0.5, y: 0.02, width: 0.3 },
    part: 'people',
  },
  [
    ['family|couple|crowd|audience|band|orchestra|choir|class of students', drawn(drawFigure), 1.7],
    [
      'person|human|human being|patient|somebody|someone|pedestrian|tourist|customer|visitor|hiker|traveler|traveller|passenger|student|worker|employee|citizen|hero|model|influencer|backpacker|explorer|adventurer|friend|neighbor|neighbour|partner|guest|stranger|character|protagonist|commuter|shopper|camper|player|dancer|teacher|professor|scientist|engineer|singer|musician|guitarist|pianist|drummer|dj|writer|reader|photographer|programmer|developer|coder|designer|lawyer|accountant|waiter|waitress|barista|baker|butcher|gardener|fisherman|sailor|captain|mechanic|plumber|electrician|carpenter|driver|coach|trainer|librarian|journalist|reporter|dentist|vet|veterinarian|pharmacist|therapist|cashier|clerk|secretary|receptionist|assistant|tailor|hairdresser|barber|detective|spy|politician|president|soldier|warrior|gladiator|samurai|archer|hunter|princely|villager|peasant|merchant|blacksmith|runner|jogger|skateboarder|marathon runner|boxer|footballer|gymnast|yogi|athlete|sportsman|sportswoman|skater|supermodel|actor|actress|celebrity|hipster|punk|gamer|streamer|caveman|native|elder|saint|god|goddess|angel|devil|demon|ghostbuster',
      drawn(drawFigure),
      1.7,
    ],
    [
      'man|gentleman|guy|dude|bloke|father|dad|daddy|husband|boyfriend|brother|uncle|son|lad|sir|businessman|business man|fireman|policeman|grandfather|grandpa|old man|grandad|young man|monk|priest|bald man|bearded man',
      drawn(drawFigure),
      1.8,
    ],
    [
      'woman|lady|gal|mother|mom|mum|mommy|wife|girlfriend|sister|aunt|daughter|madam|businesswoman|business woman|grandmother|grandma|granny|old woman|old lady|young woman|ballerina|nun|heroine|housewife|young lady|blonde|brunette|redhead|pregnant woman',
      drawn(drawFigure),
      1.68,
    ],
    [
      'boy|schoolboy|little boy|young boy|kid|child|toddler|little kid|schoolchild|teenager|teen|youngster|infant',
      drawn(drawFigure),
      1.25,
    ],
    ['girl|schoolgirl|little girl|young girl|maiden', drawn(drawFigure), 1.25],
    [
      'ceo|executive|manager|entrepreneur|boss|business person|businessperson|office worker|banker|director|consultant|salesman|saleswoman|salesperson|business executive|founder|investor|realtor|real estate agent|corporate executive|cfo|cto|chairman|chairwoman|businesspeople|leader',
      drawn(drawFigure),
      1.75,
      { home: ['office'] },
    ],
    [
      'doctor|physician|surgeon|medic|specialist|medical doctor|family doctor|paediatrician|pediatrician',
      drawn(drawFigure),
      1.75,
      { home: ['office'] },
    ],
    ['nurse|health worker|healthcare worker|caregiver', drawn(drawFigure), 1.7, { home: ['office'] }],
    [
      'chef|cook|head chef|master chef|pastry chef|sushi chef|pizza chef',
      drawn(drawFigure),
      1.75,
      { home: ['kitchen'] },
    ],
    [
      'police officer|cop|policewoman|sheriff|officer|security guard|guard|constable',
      drawn(drawFigure),
      1.78,
      { home: ['street'] },
    ],
    ['firefighter|fire fighter', drawn(drawFigure), 1.78, { home: ['street'] }],
    [
      'construction worker|builder|bricklayer|labourer|laborer|factory worker|miner|craftsman|architect on site',
      drawn(drawFigure),
      1.78,
      { home: ['street'] },
    ],
    ['farmer|rancher|shepherd|scarecrow', drawn(drawFigure), 1.75, { home: ['farmland'] }],
    ['astronaut|cosmonaut|spaceman|space man|spacewoman', drawn(drawFigure), 1.85, { home: ['space'] }],
    ['king|prince|emperor|pharaoh|monarch king|royalty|lord', drawn(drawFigure), 1.8, { home: ['room', 'village'] }],
    ['queen|princess|empress|duchess|cleopatra', drawn(drawFigure), 1.7, { home: ['room', 'garden'] }],
    [
      'wizard|mage|sorcerer|warlock|magician|druid|merlin|gandalf',
      drawn(drawFigure),
      1.9,
      { home: ['forest', 'mountains'] },
    ],
    ['witch|sorceress|enchantress', drawn(drawFigure), 1.8, { home: ['forest'] }],
    [
      'santa|santa claus|father christmas|saint nicholas|saint nick|st nicholas',
      drawn(drawFigure),
      1.75,
      { home: ['snowfield', 'room'] },
    ],
    ['bride', drawn(drawFigure), 1.7, { home: ['garden'] }],
    ['groom|bridegroom', drawn(drawFigure), 1.8, { home: ['garden'] }],
    ['graduate|graduand|university graduate', drawn(drawFigure), 1.75, { home: ['park'] }],
    ['pilot|aviator|flight captain', drawn(drawFigure), 1.8, { home: ['parking-lot', 'sky'] }],
    ['cowboy|cowgirl|gunslinger|outlaw', drawn(drawFigure), 1.8, { home: ['desert'] }],
    ['pirate|buccaneer|corsair', drawn(drawFigure), 1.78, { home: ['beach', 'harbour'] }],
    ['knight|paladin|crusader', drawn(drawFigure), 1.8, { home: ['village', 'hills'] }],
    ['viking|barbarian|norseman', drawn(drawFigure), 1.85, { home: ['mountains', 'sea'] }],
    ['painter|artist', drawn(drawFigure), 1.72, { home: ['studio', 'room'] }],
    ['judge', drawn(drawFigure), 1.72, { home: ['office'] }],
    ['ninja|assassin', drawn(drawFigure), 1.72, { home: ['city', 'village'] }],
    ['superhero|super hero|superwoman|superheroine|caped crusader', drawn(drawFigure), 1.85, { home: ['city'] }],
    ['elf|gnome|dwarf|hobbit|goblin|leprechaun', drawn(drawFigure), 1.1, { home: ['forest'] }],
    [
      'soccer player|football player|basketball player|tennis player|hockey player|baseball player|sprinter',
      drawn(drawFigure),
      1.8,
      { home: ['stadium'] },
    ],
  ],
)

/** People in the middle of something, and beings that are nearly people, as the icon set pictures them. */
export const activePeople = thingTable(
  { kind: 'person', lives: 'ground', home: ['park'], facing: -1, part: 'people' },
  [
    [
      'surfer|person surfing|man surfing',
      noto('person-surfing-medium-skin-tone'),
      1.7,
      { home: ['sea'], lives: 'water' },
    ],
    ['woman surfing', noto('woman-surfing-medium-skin-tone'), 1.7, { home: ['sea'], lives: 'water' }],
    ['skier|person skiing|man skiing|woman skiing', noto('skier'), 1.6, { home: ['snowfield'] }],
    ['snowboarder|person snowboarding', noto('snowboarder-medium-light-skin-tone'), 1.6, { home: ['snowfield'] }],
    [
      'cyclist|biker|bicyclist|person biking|person cycling|man cycling|woman cycling',
      noto('person-biking-medium-skin-tone'),
      1.8,
      { home: ['street'] },
    ],
    ['mountain biker|person mountain biking', noto('person-biking-medium-skin-tone'), 1.8, { home: ['mountains'] }],
    ['golfer|person golfing|man golfing', noto('person-golfing-medium-skin-tone'), 1.8, { home: ['park'] }],
    [
      'swimmer|person swimming|man swimming|woman swimming',
      noto('person-swimming-medium-skin-tone'),
      0.8,
      { home: ['sea'], lives: 'water' },
    ],
    [
      'rower|person rowing|man rowing',
      noto('person-rowing-boat-medium-skin-tone'),
      1.2,
      { home: ['lake'], lives: 'water' },
    ],
    [
      'weightlifter|weight lifter|bodybuilder|person lifting weights',
      noto('person-lifting-weights-medium-skin-tone'),
      1.8,
      { home: ['stadium'] },
    ],
    ['ballet dancer|ballerina dancing', noto('ballet-dancer-medium-light-skin-tone'), 1.7, { home: ['stage'] }],
    [
      'flamenco dancer|woman dancing|female dancer|dancing woman|salsa dancer',
      noto('woman-dancing-medium-skin-tone'),
      1.7,
      { home: ['stage'] },
    ],
    [
      'man dancing|male dancer|dancing man|disco dancer',
      noto('man-dancing-medium-skin-tone'),
      1.8,
      { home: ['stage'] },
    ],
    [
      'person meditating|yogi meditating|meditating person|person in lotus position|yoga|woman doing yoga|meditation|woman meditating',
      noto('woman-in-lotus-position-medium-skin-tone'),
      1.1,
      { home: ['beach', 'garden'] },
    ],
    [
      'man meditating|buddhist meditating|man doing yoga',
      noto('man-in-lotus-position-medium-skin-tone'),
      1.1,
      { home: ['garden'] },
    ],
    ['juggler', noto('person-juggling-medium-skin-tone'), 1.7, { home: ['stage'] }],
    ['fencer', noto('person-fencing'), 1.7, { home: ['stadium'] }],
    [
      'rock climber|climber|mountaineer|man climbing|person climbing',
      noto('person-climbing-medium-skin-tone'),
      2.2,
      { home: ['mountains'] },
    ],
    [
      'jockey|horse rider|horse racing|person riding a horse',
      noto('horse-racing'),
      2.2,
      { home: ['stadium', 'meadow'] },
    ],
    ['skydiver|parachutist|parachute|paraglider', noto('parachute'), 5, { home: ['sky'], lives: 'air' }],
    ['fairy|pixie|tinkerbell', noto('woman-fairy-light-skin-tone'), 1, { home: ['forest', 'garden'], lives: 'air' }],
    ['genie|djinn', noto('genie'), 1.8, { home: ['desert'] }],
    ['troll|ogre|orc', noto('troll'), 2.4, { home: ['forest', 'mountains'] }],
    ['zombie', noto('zombie'), 1.7, { home: ['street'] }],
    ['vampire|dracula', noto('vampire-light-skin-tone'), 1.7, { home: ['village'] }],
    ['villain|supervillain', noto('supervillain-light-skin-tone'), 1.8, { home: ['city'] }],
    ['baby|newborn baby|newborn|little baby', noto('baby-medium-light-skin-tone'), 0.5, { home: ['room'] }],
    [
      'robot|android|cyborg|droid',
      drawn(drawRobot),
      1.7,
      { home: ['city', 'room'], facing: 0, part: null, head: { x: 0.5, y: 0.1, width: 0.4 } },
    ],
    [
      'alien|extraterrestrial|martian being|extra terrestrial',
      drawn(drawAlien),
      1.4,
      { home: ['space'], facing: 0, part: null, head: { x: 0.5, y: 0.1, width: 0.5 } },
    ],
    ['ghost|spirit|phantom|spectre', noto('ghost'), 1.7, { home: ['village', 'forest'], facing: 0, part: null }],
    ['skeleton|skull', noto('skull'), 0.4, { home: ['studio'], facing: 0, part: null }],
    ['snowman', noto('snowman-without-snow'), 1.6, { home: ['snowfield'], facing: 0, part: null }],
    ['clown', noto('clown-face'), 0.6, { home: ['stage'], facing: 0 }],
  ],
)
