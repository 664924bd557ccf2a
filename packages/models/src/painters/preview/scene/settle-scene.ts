import { createRandom, type Random } from '@sfumato/raster'
import { mostCopies, type Quantity, severalThings } from '../words/numbers.ts'
import type { NamedThing, Reading } from './reading.ts'
import type { Backdrop, BackdropPart, Place, Scene, SceneThing, Season, TimeOfDay, Weather } from './scene.ts'

/** Things smaller than this are shown on a table top rather than in a room with a table. */
const tabletopMetres = 0.62

/** Places that time and weather do not reach. */
const shelteredPlaces: ReadonlySet<Place> = new Set([
  'room',
  'kitchen',
  'bedroom',
  'office',
  'cafe',
  'shop',
  'classroom',
  'stage',
  'studio',
  'tabletop',
  'abstract',
  'space',
  'underwater',
])

/**
 * Fills what a reading leaves open: place, time, weather, season and numbers, by what is named and by the seed.
 * @param purpose a whole picture, in which a lone person is a portrait, or things to be put into another picture
 */
export function settleScene(reading: Reading, seed: number, purpose: 'picture' | 'part' = 'picture'): Scene {
  const random = createRandom(seed ^ 0x5eed)
  const named = withoutExcluded(reading)
  const onTable = named.findIndex(
    (thing, index) =>
      /(^|\s)table$/.test(thing.noun) &&
      named.some(
        other =>
          other.relation?.kind === 'on' &&
          other.relation.to === index &&
          other.thing.metres < tabletopMetres &&
          other.thing.kind !== 'animal',
      ),
  )
  const tabletop =
    onTable >= 0 &&
    (reading.place === null || reading.place === 'room' || reading.place === 'kitchen' || reading.place === 'tabletop')
  const things = tabletop ? without(named, index => index === onTable) : named
  const only =
    things.length === 1 &&
    things[0].thing.kind === 'person' &&
    things[0].thing.art.kind === 'drawn' &&
    !things[0].plural
  const single = only && (things[0].quantity === null || things[0].quantity.most === 1)
  const portrait =
    single &&
    things[0].thing.name !== 'robot' &&
    things[0].thing.name !== 'alien' &&
    (reading.portrait ||
      (purpose === 'picture' &&
        reading.place === null &&
        things[0].traits.pose === 'stand' &&
        !things[0].airborne &&
        showsFace(things[0])))
  const place = tabletop ? 'tabletop' : (reading.place ?? openPlace(things, portrait, random))
  const sheltered = shelteredPlaces.has(place)
  const time =
    reading.time ??
    (sheltered
      ? 'day'
      : weighted(random, [
          ['day', 7],
          ['golden', 2],
          ['dawn', 1],
        ]))
  const weather = settleWeather(reading, sheltered, random)
  const season =
    reading.season ??
    (place === 'snowfield' || weather === 'snow'
      ? 'winter'
      : weighted(random, [
          ['summer', 6],
          ['spring', 3],
        ] as const))
  const backdrop: Backdrop = {
    place,
    time,
    weather,
    season,
    colours: reading.colours,
    without: reading.exclusions.parts,
  }
  return {
    backdrop,
    things: things.map(thing => settleThing(thing, random)),
    portrait,
    closeUp: reading.closeUp || (reading.portrait && !portrait),
  }
}

/** Roles that are recognised by the whole figure rather than by the face. */
const wholeFigures: ReadonlySet<string> = new Set([
  'athlete',
  'superhero',
  'astronaut',
  'knight',
  'pirate',
  'viking',
  'cowboy',
  'ninja',
  'farmer',
  'firefighter',
  'santa',
  'elf',
  'builder',
  'police',
  'bride',
  'groom',
  'graduate',
  'monk',
])

function showsFace({ traits }: NamedThing): boolean {
  return traits.role === null || !wholeFigures.has(traits.role)
}

function withoutExcluded(reading: Reading): NamedThing[] {
  const { parts, kinds, things } = reading.exclusions
  return without(reading.things, index => {
    const { thing } = reading.things[index]
    const drives = thing.kind === 'vehicle' && thing.lives === 'ground'
    return (
      things.has(thing.name) ||
      kinds.has(thing.kind) ||
      (drives && kinds.has('ground-vehicle')) ||
      (thing.part !== null && parts.has(thing.part))
    )
  })
}

/** A list without some of its things; relations to them fall away. */
function without(things: readonly NamedThing[], drop: (index: number) => boolean): NamedThing[] {
  const kept = things.map((_, index) => index).filter(index => !drop(index))
  return kept.map(index => {
    const { relation } = things[index]
    const to = relation === null ? -1 : kept.indexOf(relation.to)
    return { ...things[index], relation: relation === null || to < 0 ? null : { ...relation, to } }
  })
}

function openPlace(things: readonly NamedThing[], portrait: boolean, random: Random): Place {
  const pickOne = (list: readonly Place[]): Place => list[random.integer(list.length)]
  if (things.length === 0) return pickOne(['hills', 'mountains', 'lake', 'meadow'])
  const lead = things[0]
  if (portrait) {
    const { role } = lead.traits
    if (role === 'business') return pickOne(['studio', 'office', 'studio'])
    return role === null ? 'studio' : pickOne(['studio', ...lead.thing.home])
  }
  // Something that carries the others says more about where we are than they do.
  const carrier = things.find((_, index) =>
    things.some(
      other => other.relation?.to === index && (other.relation.kind === 'on' || other.relation.kind === 'in'),
    ),
  )
  const decisive =
    carrier !== undefined && carrier.thing.kind === 'furniture'
      ? carrier
      : (things.find(thing => thing.where !== 'background' && thing.thing.lives !== 'air' && !thing.airborne) ??
        things.find(thing => thing.where !== 'background') ??
        lead)
  return decisive.airborne ? 'sky' : pickOne(decisive.thing.home)
}

function settleWeather(reading: Reading, sheltered: boolean, random: Random): Weather {
  const { parts } = reading.exclusions
  const open = (): Weather =>
    sheltered
      ? 'clear'
      : weighted(
          random,
          parts.has('clouds')
            ? [['clear', 1]]
            : [
                ['clear', 3],
                ['cloudy', 2],
              ],
        )
  const asked = reading.weather ?? open()
  const ruledOut: Partial<Record<Weather, BackdropPart>> = {
    storm: 'lightning',
    rain: 'rain',
    snow: 'snow',
    fog: 'fog',
    cloudy: 'clouds',
  }
  const part = ruledOut[asked]
  return part !== undefined && parts.has(part) ? (parts.has('clouds') ? 'clear' : 'cloudy') : asked
}

function settleThing(thing: NamedThing, random: Random): SceneThing {
  return {
    thing: thing.thing,
    count: Math.min(mostCopies, countOf(thing, random)),
    colours: thing.colours,
    size: Math.max(0.35, Math.min(2.2, thing.size)),
    where: thing.where,
    relation: thing.relation,
    traits: thing.traits,
    wears: thing.wears,
    airborne: thing.airborne,
  }
}

function countOf(thing: NamedThing, random: Random): number {
  const quantity: Quantity | null =
    thing.quantity ??
    (thing.plural
      ? thing.thing.kind === 'plant' && thing.thing.metres < 1
        ? { least: 7, most: 9 }
        : severalThings
      : thing.colours.length > 2
        ? { least: thing.colours.length, most: thing.colours.length }
        : null)
  return quantity === null ? 1 : quantity.least + random.integer(quantity.most - quantity.least + 1)
}

function weighted<Value extends TimeOfDay | Season | Weather>(
  random: Random,
  choices: readonly (readonly [Value, number])[],
): Value {
  let rest = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of choices) {
    rest -= weight
    if (rest < 0) return value
  }
  return choices[0][0]
}
