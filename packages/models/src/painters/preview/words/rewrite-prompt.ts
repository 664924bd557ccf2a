import { createRandom, type Random } from '@sfumato/raster'
import type { RewriteTask } from '../../painter.ts'
import { readPrompt } from '../scene/read-prompt.ts'
import type { Reading } from '../scene/reading.ts'
import type { Place } from '../scene/scene.ts'
import type { Catalogue } from '../things/catalogue.ts'

/** Places whose light is a lamp's or a window's. */
const indoors: ReadonlySet<Place> = new Set([
  'room',
  'kitchen',
  'bedroom',
  'office',
  'cafe',
  'shop',
  'classroom',
  'tabletop',
])
/** Places that have no sky to light them. */
const own: ReadonlySet<Place> = new Set(['studio', 'stage', 'space', 'underwater', 'abstract'])

const lights = {
  outdoors: [
    'in soft morning light',
    'in warm golden hour light',
    'in bright natural daylight',
    'in gentle afternoon light',
  ],
  timed: ['with soft natural light', 'with gentle light and subtle shadows', 'with rich, balanced light'],
  indoors: ['with soft light', 'in warm, cosy light', 'with gentle natural light'],
  own: ['with soft, even light', 'with dramatic light', 'with smooth, balanced light'],
}

const lenses = [
  'photographed with an 85mm lens and shallow depth of field',
  'photographed with a 50mm lens, in sharp focus',
  'photographed with a 35mm lens, crisp and detailed',
]
const media = [
  'painted in watercolour on textured paper',
  'painted in gouache with visible brushstrokes',
  'drawn as a detailed illustration with clean lines',
]

const compositions = {
  thing: ['with a balanced composition', 'with a simple, uncluttered composition', 'composed by the rule of thirds'],
  place: ['as a wide view with depth', 'as a calm, balanced view', 'as a panoramic view'],
  portrait: ['composed as a balanced portrait', 'with a clean, simple composition', 'with a symmetrical composition'],
  ground: [
    'as a calm, uncluttered background with depth',
    'as a softly blurred background',
    'as a wide background with open space',
  ],
}

const settings: Partial<Record<Place, string>> = {
  meadow: 'in a green meadow',
  park: 'in a quiet park',
  forest: 'in a forest',
  garden: 'in a garden',
  room: 'in a cosy room',
  kitchen: 'in a modern kitchen',
  studio: 'in a studio',
  street: 'on a city street',
  sky: 'in a wide sky',
  space: 'in outer space',
  sea: 'at sea',
  lake: 'on a calm lake',
  beach: 'on a sandy beach',
  desert: 'in a desert',
  mountains: 'in the mountains',
  hills: 'in rolling hills',
  farmland: 'on a farm',
  snowfield: 'in a snowy landscape',
  underwater: 'under the sea',
  jungle: 'in a jungle',
  office: 'in a modern office',
  bedroom: 'in a bedroom',
  village: 'in a village',
  city: 'in a city',
  stadium: 'in a stadium',
  stage: 'on a stage',
  harbour: 'in a harbour',
  river: 'by a river',
  tabletop: 'on a tabletop',
  cafe: 'in a cafe',
  shop: 'in a shop',
  classroom: 'in a classroom',
  'parking-lot': 'in a parking lot',
}

/**
 * Rewrites a prompt into one fuller sentence: the prompt as it stands, then a setting, light, composition, and a lens
 * or a medium, each only where the prompt says nothing of the kind. The same task gives the same sentence.
 */
export function rewritePrompt(task: RewriteTask, catalogue: Catalogue): string {
  const kept = task.prompt
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.,;!\s]+$/, '')
  if (kept === '') return kept
  const reading = readPrompt(kept, '', catalogue)
  const random = createRandom(task.seed ^ 0x3e3e)
  const lower = kept.toLowerCase()
  const place = reading.place ?? openPlace(reading, random)
  const parts = [
    task.purpose === 'background' && !/\bbackground|backdrop\b/.test(lower)
      ? `${kept}, ${choose(random, compositions.ground)}`
      : kept,
  ]
  if (reading.place === null && place !== null) parts.push(settings[place] ?? '')
  if (!/\b(lit|light|lighting|lights|glow|dark|bright|sunlight|moonlight|candlelight|silhouette)\b/.test(lower))
    parts.push(choose(random, lightsFor(reading, place)))
  if (
    task.purpose === 'picture' &&
    !/\b(composition|centred|centered|close up|closeup|close-up|wide|panorama|view|symmetr\w+|angle)\b/.test(lower)
  ) {
    parts.push(
      choose(
        random,
        reading.portrait ? compositions.portrait : reading.things.length > 0 ? compositions.thing : compositions.place,
      ),
    )
  }
  if (!saysMedium(lower)) parts.push(choose(random, task.medium === 'photography' ? lenses : media))
  return `${parts.filter(part => part !== '').join(', ')}.`
}

function lightsFor(reading: Reading, place: Place | null): readonly string[] {
  if (place !== null && own.has(place)) return lights.own
  if (place !== null && indoors.has(place)) return lights.indoors
  const timed = reading.time !== null || reading.weather !== null || reading.exclusions.parts.has('sun')
  return timed ? lights.timed : lights.outdoors
}

function openPlace(reading: Reading, random: Random): Place | null {
  if (reading.portrait) return 'studio'
  const lead = reading.things[0]
  if (lead === undefined || lead.airborne) return null
  return choose(random, lead.thing.home)
}

function saysMedium(lower: string): boolean {
  return /\b(lens|photo\w*|camera|\d+mm|painting|painted|watercolou?r|illustration|drawing|sketch|oil|gouache|pixel|cartoon|anime|3d|render|comic|vector|pencil|ink)\b/.test(
    lower,
  )
}

function choose<Value>(random: Random, list: readonly Value[]): Value {
  return list[random.integer(list.length)]
}
