import { drawDaisy, drawFlowers, flowerHead } from '../drawn/flowers.ts'
import { drawWaterfall } from '../drawn/nature.ts'
import { drawBamboo, drawBlossomTree, drawBranch, drawBush, drawLilyPad, drawTree } from '../drawn/plants.ts'
import { drawAurora, drawFirework, drawRainbow } from '../drawn/sky.ts'
import { drawn, noto, thingTable } from '../thing.ts'

/** Trees and other plants that stand on the ground. */
export const plants = thingTable({ kind: 'plant', lives: 'ground', home: ['meadow', 'garden'] }, [
  [
    'tree|oak|oak tree|deciduous tree|apple tree|maple|maple tree|willow|beech|old tree|lemon tree|orange tree|olive tree|fruit tree|baobab|birch|elm|ash tree|bonsai|bonsai tree',
    drawn(drawTree),
    7,
    { part: 'trees', home: ['hills', 'meadow'] },
  ],
  [
    'cherry tree|cherry blossom tree|blossom tree|sakura tree|sakura|cherry blossom|cherry blossoms|magnolia tree|blossoming tree|almond tree',
    drawn(drawBlossomTree),
    6,
    { part: 'trees', home: ['park', 'garden'] },
  ],
  [
    'fir|pine tree|fir tree|spruce|conifer|evergreen|evergreen tree|cypress|cedar|redwood tree|sequoia',
    noto('evergreen-tree'),
    9,
    { part: 'trees', home: ['mountains', 'forest'] },
  ],
  ['christmas tree|xmas tree|decorated christmas tree', noto('christmas-tree'), 2.4, { home: ['room', 'snowfield'] }],
  ['palm|palm tree|coconut tree|coconut palm', noto('palm-tree'), 8, { part: 'trees', home: ['beach'] }],
  ['bare tree|dead tree|leafless tree', noto('leafless-tree'), 6, { part: 'trees', home: ['hills'] }],
  ['bush|shrub|hedge plant|thicket plant', drawn(drawBush), 1.2, { part: 'trees', home: ['garden'] }],
  ['cactus|saguaro|succulent', noto('cactus'), 2, { home: ['desert'] }],
  ['bamboo|bamboo plant', drawn(drawBamboo), 3, { home: ['jungle'] }],
  ['branch|tree branch|twig|bough', drawn(drawBranch), 0.5, { home: ['forest'], lives: 'air', surface: 0.36 }],
  ['reed|reeds|wheat ear|sheaf of rice|ear of wheat|sheaf of wheat', noto('sheaf-of-rice'), 1, { home: ['farmland'] }],
  [
    'flower|wildflower|wild flower|blossom|bloom|petunia|poppy|poppies|cosmos|carnation|dahlia|chrysanthemum|orchid|iris|violet flower|daffodil|lily|peony|marigold|pansy|geranium|primrose',
    drawn(drawFlowers),
    0.5,
    { part: 'flowers', home: ['garden', 'meadow'] },
  ],
  ['daisy|camomile|chamomile', drawn(drawDaisy), 0.4, { part: 'flowers', home: ['meadow'] }],
  ['rose|red rose', noto('rose'), 0.5, { part: 'flowers', home: ['garden', 'studio'] }],
  ['tulip', noto('tulip'), 0.4, { part: 'flowers', home: ['garden', 'farmland'] }],
  ['sunflower', noto('sunflower'), 1.6, { part: 'flowers', home: ['farmland', 'garden'] }],
  ['hibiscus', noto('hibiscus'), 0.2, { part: 'flowers', home: ['garden'] }],
  ['lily pad|lilypad|lily leaf', drawn(drawLilyPad), 0.06, { home: ['lake'], lives: 'water', surface: 0.4 }],
  ['lotus|water lily|lotus flower', noto('lotus'), 0.25, { part: 'flowers', home: ['lake'], lives: 'water' }],
  [
    'hyacinth|lavender|lavender plant|lupin|lavender flower',
    noto('hyacinth'),
    0.4,
    { part: 'flowers', home: ['garden'] },
  ],
  [
    'bouquet|bunch of flowers|bouquet of flowers|flower bouquet|bouquet of roses|bouquet of tulips|wedding bouquet',
    noto('bouquet'),
    0.45,
    { home: ['tabletop', 'studio'], lives: 'tabletop' },
  ],
  [
    'potted plant|house plant|houseplant|plant|pot plant|fern|monstera|indoor plant|plant pot|flower pot|flowerpot',
    noto('potted-plant'),
    0.7,
    { home: ['room'] },
  ],
  ['seedling|sprout|sapling', noto('seedling'), 0.15, { home: ['garden'] }],
  ['clover|four leaf clover|shamrock', noto('four-leaf-clover'), 0.12],
  ['leaf|autumn leaf|maple leaf|fallen leaf', noto('maple-leaf'), 0.12, { home: ['forest'] }],
  ['herb|basil|mint leaf|rosemary|thyme|parsley|green leaf', noto('herb'), 0.2, { home: ['garden', 'kitchen'] }],
  ['log|tree stump|stump|tree trunk|firewood', noto('wood'), 0.6, { home: ['forest'] }],
  ['rock|stone|boulder|pebble', noto('rock'), 0.6, { home: ['mountains', 'beach'] }],
  ['feather|quill', noto('feather'), 0.2, { home: ['studio'] }],
  ['nest|bird nest', noto('nest-with-eggs'), 0.2, { home: ['forest'] }],
  ['spider web|cobweb|spiderweb', noto('spider-web'), 0.5, { home: ['forest'], lives: 'wall' }],
  [
    'flower crown|wreath|garland|floral wreath|christmas wreath',
    drawn(({ random }) => ({
      body: Array.from({ length: 14 }, (_, i) => {
        const angle = (i / 14) * Math.PI * 2
        const colours = [
          [226, 87, 108],
          [246, 240, 228],
          [238, 160, 190],
          [240, 190, 70],
        ] as const
        return flowerHead(
          Math.round(130 + Math.cos(angle) * 96),
          Math.round(130 + Math.sin(angle) * 96),
          32,
          colours[random.integer(4)],
        )
      }).join(''),
      width: 260,
      height: 260,
    })),
    0.4,
    { lives: 'wall', home: ['studio'] },
  ],
])

/** What hangs in the sky. */
export const celestial = thingTable({ kind: 'celestial', lives: 'air', home: ['sky'] }, [
  ['rainbow', drawn(drawRainbow), 60, { glows: true, home: ['meadow', 'hills'] }],
  ['planet|saturn|ringed planet|gas giant', noto('ringed-planet'), 40, { home: ['space'], lives: 'space' }],
  [
    'earth|globe|planet earth|world globe|blue marble',
    noto('globe-showing-europe-africa'),
    40,
    { home: ['space'], lives: 'space' },
  ],
  ['mars planet|red planet', noto('full-moon', [190, 86, 50]), 30, { home: ['space'], lives: 'space' }],
  [
    'harvest moon|blood moon|big moon|giant moon|huge moon|red moon|large moon',
    noto('full-moon'),
    30,
    { home: ['sky'], part: 'moon', time: 'night', glows: true },
  ],
  [
    'crescent|crescent moon|half moon',
    noto('crescent-moon'),
    30,
    { home: ['sky'], part: 'moon', time: 'night', glows: true },
  ],
  ['big sun|giant sun|huge sun|red sun', noto('sun'), 30, { glows: true, home: ['sky'], part: 'sun' }],
  ['comet|meteor shower|shooting star|falling star', noto('comet'), 20, { glows: true, home: ['space', 'sky'] }],
  ['meteor|asteroid|meteorite', noto('meteor'), 20, { home: ['space'] }],
  ['star|star shape|gold star|golden star|christmas star', noto('star'), 1, { glows: true, home: ['studio'] }],
  [
    'firework|fireworks|firework display|fire work',
    drawn(drawFirework),
    24,
    { home: ['city'], time: 'night', glows: true },
  ],
  ['snowflake shape|snow flake|snowflake', noto('snowflake'), 0.3, { home: ['studio'], part: 'snow' }],
  ['lightning bolt symbol|lightning bolt shape', noto('high-voltage'), 2, { home: ['studio'], part: 'lightning' }],
  [
    'aurora|northern lights|aurora borealis|polar lights',
    drawn(drawAurora),
    60,
    { home: ['snowfield', 'lake'], time: 'night', glows: true },
  ],
  [
    'waterfall|cascade|water fall',
    drawn(drawWaterfall),
    15,
    { home: ['forest', 'jungle'], lives: 'ground', kind: 'plant' },
  ],
  ['tornado|twister|whirlwind', noto('tornado'), 60, { home: ['farmland'], lives: 'ground' }],
  ['soap bubble|bubble|soap bubbles', noto('bubbles'), 0.4, { home: ['meadow', 'garden'] }],
])
