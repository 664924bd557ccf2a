import { drawHotAirBalloon } from '../drawn/balloons.ts'
import { drawPirateShip, drawSubmarine } from '../drawn/ships.ts'
import { drawn, noto, thingTable } from '../thing.ts'

/** Vehicles on the ground. */
export const groundVehicles = thingTable(
  { kind: 'vehicle', lives: 'ground', home: ['street', 'parking-lot'], facing: -1, part: 'cars' },
  [
    [
      'car|automobile|sedan|hatchback|coupe|sports car|sportscar|convertible|vintage car|classic car|electric car|family car|limousine|tesla|ferrari|porsche|supercar|muscle car|old car|vehicle|ground vehicle|beetle car',
      noto('automobile'),
      1.5,
    ],
    [
      'suv|jeep|off roader|four wheel drive|range rover|4x4|land rover|camper van|campervan|motorhome|rv',
      noto('sport-utility-vehicle'),
      1.8,
    ],
    ['taxi|cab|yellow cab', noto('taxi'), 1.5],
    ['police car|patrol car', noto('police-car'), 1.5],
    [
      'race car|racing car|formula 1 car|formula one car|f1 car|formula 1|go kart',
      noto('racing-car'),
      1,
      { home: ['stadium', 'street'] },
    ],
    ['pickup|pickup truck|pick up truck|monster truck', noto('pickup-truck'), 1.9],
    ['van|minibus|minivan|delivery van', noto('minibus'), 2.2],
    ['truck|lorry|delivery truck|moving truck|food truck', noto('delivery-truck'), 3],
    ['semi truck|articulated lorry|semi|trailer|freight truck|semi trailer', noto('articulated-lorry'), 3.6],
    ['fire truck|fire engine', noto('fire-engine'), 3],
    ['ambulance', noto('ambulance'), 2.4],
    ['bus|coach bus|school bus|city bus|double decker|double decker bus', noto('bus'), 3],
    ['trolleybus|electric bus', noto('trolleybus'), 3.2],
    ['tram|streetcar|trolley|cable car', noto('tram-car'), 3.4],
    [
      'train|steam train|locomotive|steam locomotive|steam engine|railway',
      noto('locomotive'),
      3.6,
      { home: ['hills', 'mountains'] },
    ],
    ['bullet train|high speed train|maglev', noto('high-speed-train'), 3.6, { home: ['city', 'hills'] }],
    ['railway carriage|wagon|rail car|subway|subway train|metro', noto('railway-car'), 3.4, { home: ['city'] }],
    ['tractor', noto('tractor'), 2.6, { home: ['farmland'] }],
    ['rickshaw|auto rickshaw|tuk tuk', noto('auto-rickshaw'), 1.8],
    ['bicycle|bike|mountain bike|road bike|push bike', noto('bicycle'), 1.1, { part: null, surface: 0.2 }],
    ['motorcycle|motorbike|harley|chopper', noto('motorcycle'), 1.2, { surface: 0.4 }],
    ['moped|vespa|motor scooter|scooter', noto('motor-scooter'), 1.2, { surface: 0.45 }],
    ['kick scooter|e scooter', noto('kick-scooter'), 1.1, { part: null }],
    ['skateboard|longboard', noto('skateboard'), 0.25, { part: null, surface: 0.3 }],
    ['wheelchair', noto('manual-wheelchair'), 1, { part: null }],
    ['shopping cart|shopping trolley', noto('shopping-cart'), 1, { part: null, home: ['shop', 'parking-lot'] }],
    ['sled|sleigh|toboggan', noto('sled'), 0.7, { part: null, home: ['snowfield'], surface: 0.4 }],
  ],
)

/** Vehicles on water. */
export const waterVehicles = thingTable(
  { kind: 'vehicle', lives: 'water', home: ['sea', 'lake', 'harbour'], facing: -1 },
  [
    ['sailboat|sailing boat|sail boat|yacht|dinghy|sailing yacht|catamaran|regatta', noto('sailboat'), 8],
    ['boat|fishing boat|motorboat|motor boat|trawler|lifeboat', noto('motor-boat'), 3],
    ['speedboat|speed boat|jet ski|powerboat', noto('speedboat'), 1.6],
    ['rowboat|rowing boat|canoe|kayak|gondola|raft|wooden boat|row boat|paddle boat', noto('canoe'), 0.9],
    [
      'ship|ocean liner|steamship|steamer|titanic|cargo ship|container ship|tanker|warship|battleship',
      noto('ship'),
      20,
      { home: ['sea'] },
    ],
    ['cruise ship|cruise liner|passenger ship|cruise', noto('passenger-ship'), 25, { home: ['sea'] }],
    ['ferry', noto('ferry'), 15],
    [
      'pirate ship|galleon|sailing ship|tall ship|frigate|viking ship|caravel|longship|ghost ship',
      drawn(drawPirateShip),
      18,
      { home: ['sea'] },
    ],
    ['submarine', drawn(drawSubmarine), 5, { lives: 'underwater', home: ['underwater'] }],
    ['surfboard|surf board', noto('person-surfing-medium-skin-tone'), 1.6],
    ['buoy|life ring|lifebuoy|ring buoy', noto('ring-buoy'), 0.7],
  ],
)

/** Vehicles in the air and in space. */
export const airVehicles = thingTable({ kind: 'vehicle', lives: 'air', home: ['sky'], facing: -1 }, [
  [
    'airplane|aeroplane|plane|jet|airliner|aircraft|passenger plane|private jet|jumbo jet|boeing|airbus',
    noto('airplane'),
    8,
  ],
  [
    'small airplane|propeller plane|biplane|cessna|fighter jet|fighter plane|glider|spitfire',
    noto('small-airplane'),
    3,
  ],
  ['helicopter|chopper helicopter', noto('helicopter'), 3.5],
  ['drone|quadcopter', noto('helicopter', [90, 96, 104]), 0.3],
  ['hot air balloon|air balloon|montgolfier', drawn(drawHotAirBalloon), 18, { facing: 0, home: ['sky', 'hills'] }],
  ['blimp|airship|zeppelin', drawn(drawHotAirBalloon), 18, { facing: 0 }],
  [
    'rocket|spaceship|space ship|rocket ship|spacecraft|space shuttle|starship|missile',
    noto('rocket'),
    20,
    { home: ['space'], lives: 'space' },
  ],
  ['ufo|flying saucer|alien ship|alien spaceship', noto('flying-saucer'), 6, { home: ['sky', 'space'] }],
  ['satellite|space station|iss|probe', noto('satellite'), 6, { home: ['space'], lives: 'space' }],
  ['kite', noto('kite'), 1.4, { home: ['beach', 'meadow'] }],
  ['cable car gondola|gondola lift|ski lift|chairlift', noto('aerial-tramway'), 5, { home: ['mountains'] }],
])
