import { drawCampfire, drawFireplace } from '../drawn/fires.ts'
import { drawVaseOfFlowers } from '../drawn/flowers.ts'
import {
  drawBed,
  drawBookshelf,
  drawDesk,
  drawFridge,
  drawLamp,
  drawScreen,
  drawTable,
  drawWardrobe,
} from '../drawn/furniture.ts'
import { drawArmchair, drawChair, drawSofa } from '../drawn/seats.ts'
import { drawBench, drawFence, drawStreetLamp } from '../drawn/street-furniture.ts'
import { drawCushion, drawRug } from '../drawn/textiles.ts'
import { drawBasket, drawBottle, drawBowl, drawOpenBox, drawVase } from '../drawn/vessels.ts'
import { drawn, noto, thingTable } from '../thing.ts'

/** Furniture and what stands about in rooms, gardens and streets. */
export const furnishings = thingTable({ kind: 'furniture', lives: 'ground', home: ['room'], part: 'furniture' }, [
  [
    'bench|park bench|wooden bench|garden bench|wood bench',
    drawn(drawBench),
    0.85,
    { home: ['park', 'meadow'], surface: 0.5 },
  ],
  ['table|wood table|kitchen furniture table|folding table', drawn(drawTable), 0.75, { surface: 0.1 }],
  ['writing desk|work table|desk table', drawn(drawDesk), 0.75, { home: ['office', 'room'], surface: 0.08 }],
  [
    'chair|wooden chair|seat|stool|rocking chair|dining chair|bar stool|garden chair|high chair|office chair',
    drawn(drawChair),
    0.95,
    { surface: 0.56 },
  ],
  [
    'armchair|easy chair|recliner|throne|lounge chair|wingback chair|leather chair',
    drawn(drawArmchair),
    1,
    { surface: 0.6 },
  ],
  ['sofa|couch|settee|loveseat|chesterfield|divan', drawn(drawSofa), 0.9, { surface: 0.58 }],
  ['bed|double bed|single bed|cot|bunk bed|mattress|crib', drawn(drawBed), 0.9, { home: ['bedroom'], surface: 0.46 }],
  ['lamp|floor lamp|table lamp|lantern lamp|desk lamp|bedside lamp', drawn(drawLamp), 0.9, { glows: true }],
  [
    'street lamp|street light|lamppost|lamp post|streetlight|streetlamp',
    drawn(drawStreetLamp),
    4.5,
    { glows: true, home: ['street'], part: null },
  ],
  ['bookshelf|bookcase|book shelf|shelves of books|book case', drawn(drawBookshelf), 1.9],
  ['television|tv|monitor|flat screen|computer screen|screen', drawn(drawScreen), 0.7],
  ['fireplace|hearth', drawn(drawFireplace), 1.3, { glows: true }],
  ['cushion|pillow', drawn(drawCushion), 0.4],
  [
    'rug|blanket|picnic blanket|mat|yoga mat|towel|beach towel',
    drawn(drawRug),
    0.3,
    { home: ['park', 'room'], surface: 0.5 },
  ],
  [
    'fence|picket fence|white picket fence|wooden fence|gate',
    drawn(drawFence),
    1.1,
    { home: ['meadow', 'garden'], part: null },
  ],
  ['door|wooden door|front door|doorway', noto('door'), 2.1],
  ['window', noto('window'), 1.2, { lives: 'wall' }],
  ['mirror', noto('mirror'), 0.9, { lives: 'wall' }],
  ['picture frame|framed picture|wall art|framed painting', noto('framed-picture'), 0.6, { lives: 'wall' }],
  ['clock|wall clock|grandfather clock', noto('mantelpiece-clock'), 0.4],
  ['alarm clock', noto('alarm-clock'), 0.14, { lives: 'tabletop' }],
  ['bathtub|bath|bath tub', noto('bathtub'), 0.8],
  ['toilet|wc', noto('toilet'), 0.8],
  ['ladder', noto('ladder'), 2.4],
  ['wardrobe|cabinet|cupboard|dresser|armoire|closet|sideboard', drawn(drawWardrobe), 1.9],
  ['fridge|refrigerator|freezer', drawn(drawFridge), 1.8, { home: ['kitchen'] }],
  ['filing cabinet|locker|drawer', noto('file-cabinet'), 1.2, { home: ['office'] }],
  ['trash can|bin|garbage can|waste basket|wastebasket|rubbish bin', noto('wastebasket'), 0.6, { part: null }],
  ['mailbox|letterbox|letter box', noto('closed-mailbox-with-raised-flag'), 1.1, { home: ['street'], part: null }],
  ['postbox|post box|pillar box', noto('postbox'), 1.5, { home: ['street'], part: null }],
  ['traffic light|stop light|stoplight', noto('vertical-traffic-light'), 1.2, { home: ['street'], part: null }],
  ['stop sign|road sign|traffic sign|street sign', noto('stop-sign'), 0.8, { home: ['street'], part: null }],
  ['fuel pump|gas pump|petrol pump', noto('fuel-pump'), 1.8, { home: ['parking-lot'], part: null }],
  ['umbrella', noto('umbrella'), 0.9, { home: ['street', 'park'], part: null }],
  ['beach umbrella|parasol|sunshade|beach parasol', noto('umbrella-on-ground'), 2.2, { home: ['beach'], part: null }],
  [
    'campfire|camp fire|bonfire|fire pit',
    drawn(drawCampfire),
    0.8,
    { glows: true, home: ['forest', 'lake'], part: null },
  ],
  ['fire|flame|flames', noto('fire'), 0.8, { glows: true, home: ['forest'], part: null }],
  ['treasure chest|treasure|chest of gold', noto('treasure-chest'), 0.6, { home: ['beach'], part: null }],
])

/** Things that other things are put into or onto. */
export const containers = thingTable({ kind: 'container', lives: 'tabletop', home: ['tabletop', 'room'] }, [
  ['vase|pot|urn|clay pot|pitcher|jug|pottery|ceramics', drawn(drawVase), 0.3],
  [
    'vase of flowers|vase with flowers|flower vase|flowers in a vase|flowers in vase|flower arrangement',
    drawn(drawVaseOfFlowers),
    0.5,
  ],
  ['amphora|greek vase', noto('amphora'), 0.5],
  [
    'bottle|wine bottle|water bottle|bottle of wine|glass bottle|beer bottle|bottle of water|bottle of beer|oil bottle|olive oil',
    drawn(drawBottle),
    0.3,
  ],
  ['bowl|dish bowl|fruit bowl', drawn(drawBowl), 0.12],
  ['basket|wicker basket|picnic basket|fruit basket|easter basket', drawn(drawBasket), 0.35],
  [
    'box|cardboard box|open box|crate|wooden box|wooden crate',
    drawn(drawOpenBox),
    0.4,
    { lives: 'ground', home: ['room', 'studio'] },
  ],
  ['package|parcel|delivery box|shipping box', noto('package'), 0.3],
  ['bucket|pail', noto('bucket'), 0.35, { lives: 'ground', home: ['beach', 'garden'] }],
  ['barrel|oil drum|drum barrel|keg', noto('oil-drum'), 0.9, { lives: 'ground', home: ['street', 'harbour'] }],
])
