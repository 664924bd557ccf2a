import type { BackdropPart } from '../scene/scene.ts'
import type { ThingKind } from '../things/thing.ts'

/** A kind of thing, or the vehicles that drive on the ground: boats and aeroplanes are none. */
export type ExcludedKind = ThingKind | 'ground-vehicle'

/** What a word of a negative prompt leaves out of the picture, beside the thing that it names itself. */
export interface LeftOut {
  readonly parts: readonly BackdropPart[]
  readonly kinds: readonly ExcludedKind[]
}

const table: readonly (readonly [words: string, parts: string, kinds?: string])[] = [
  ['cloud|sky clouds|storm cloud', 'clouds'],
  ['sun|sunlight|sunshine|sunset|sunrise', 'sun'],
  ['moon|moonlight', 'moon'],
  ['star|starlight|starry sky', 'stars'],
  ['tree|wood|forest|bush|palm|pine|greenery|foliage|vegetation|plant', 'trees', 'plant'],
  ['flower|blossom|bloom|floral', 'flowers'],
  [
    'building|skyscraper|house|architecture|modern architecture|city|skyline|tower|town|construction|modern building|high rise|urban element|man made structure|structure',
    'buildings',
    'building',
  ],
  ['vehicle', 'cars', 'vehicle'],
  [
    'car|ground vehicle|land vehicle|truck|bus|traffic|van|automobile|motorcycle|bike|motor vehicle|lorry|parked car',
    'cars',
    'ground-vehicle',
  ],
  ['people|person|human|crowd|man|woman|child|pedestrian|face|figure|anyone|kid', 'people', 'person'],
  ['mountain|hill|peak|cliff', 'mountains'],
  ['water|sea|lake|river|ocean|pond|wave', 'water'],
  ['furniture|chair|table|sofa|desk|shelf|clutter', 'furniture', 'furniture'],
  ['rain|raindrop|drizzle|rainy|wet', 'rain'],
  ['bad weather', 'rain lightning'],
  ['lightning|thunder|lightning bolt|storm|thunderstorm|stormy|stormy weather|tempest', 'lightning'],
  ['snow|snowflake|ice|snowy|blizzard|frost', 'snow'],
  ['fog|mist|haze|smoke|smog|foggy|misty|hazy', 'fog'],
  ['shadow|shade|dark shadow|harsh shadow', 'shadows'],
  ['animal|creature|wildlife|pet|beast', '', 'animal'],
  ['food|meal|drink|fruit|vegetable', '', 'food'],
]

/** What each word leaves out. */
export const leftOutByWord: ReadonlyMap<string, LeftOut> = new Map(
  table.flatMap(([words, parts, kinds]) => {
    const entry: LeftOut = {
      parts: parts.split(' ').filter(part => part !== '') as BackdropPart[],
      kinds: (kinds ?? '').split(' ').filter(kind => kind !== '') as ExcludedKind[],
    }
    return words.split('|').map(word => [word, entry] as const)
  }),
)
