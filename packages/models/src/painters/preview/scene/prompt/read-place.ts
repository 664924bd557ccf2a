import { readColours } from '../../words/colours.ts'
import { relations } from '../../words/positions.ts'
import type { Place, Season, TimeOfDay, Weather } from '../scene.ts'
import { type Draft, nothingWaiting } from './draft.ts'

/** Words for a place that say little of what it is. */
const weakPlaces: ReadonlySet<string> = new Set([
  'landscape',
  'scenery',
  'nature',
  'view',
  'vista',
  'panorama',
  'outdoors',
  'outdoor',
  'outside',
  'wilderness',
  'terrain',
  'horizon line',
  'interior',
  'indoor',
  'indoors',
  'home',
  'water',
])

/** A word of place, time, weather or season. */
export function readSetting(
  draft: Draft,
  index: number,
  meaning: { place: Place | null; time: TimeOfDay | null; weather: Weather | null; season: Season | null },
): void {
  // "A dress with stripes": words of pattern make an abstract picture only where nothing is named.
  if (meaning.place !== null && (meaning.place !== 'abstract' || draft.things.length === 0)) {
    const behind = draft.relation?.kind === 'behind' || draft.waiting.where === 'background'
    const { phrase } = draft.items[index]
    if (phrase.includes('portrait')) draft.portrait = true
    // The first place named leads, save where a bare wish for a plain ground is made more precise.
    if (draft.place === null || (!behind && outranks(draft, meaning.place, index))) draft.place = meaning.place
    draft.lastPlaceItem = index
    const inPhrase = draft.items[index].phrase.split(' ').flatMap(word => readColours(word) ?? [])
    if (draft.waiting.colours.length > 0) draft.placeColours = draft.waiting.colours
    else if (inPhrase.length > 0 && draft.placeColours.length === 0) draft.placeColours = inPhrase
    else if (draft.waiting.material !== null) draft.placeColours = [draft.waiting.material]
    if (draft.relation?.kind !== 'of') draft.relation = null
    draft.waiting = nothingWaiting()
    draft.placeNamedLast = true
    growField(draft, index)
  }
  draft.time ??= meaning.time
  draft.weather ??= meaning.weather
  draft.season ??= meaning.season
}

/** "A pastel pink background": a plain ground in that colour. */
/** "On a red background": a plain ground of the colours said before it. */
export function readPlainGround(draft: Draft): void {
  draft.place ??= 'studio'
  draft.placeColours = draft.waiting.colours
  draft.waiting.colours = []
  draft.relation = null
}

/** "Sunflower field", "tulip garden": a plant before a place grows all over it. */
function growField(draft: Draft, index: number): void {
  if (Object.hasOwn(relations, draft.items[index].phrase.split(' ')[0])) return
  const before =
    draft.last >= 0 && draft.lastItem === index - 1 && !draft.items[index].afterBreak ? draft.things[draft.last] : null
  if (before !== null && (before.thing.kind === 'plant' || before.thing.kind === 'food') && before.quantity === null) {
    before.quantity = { least: 14, most: 18 }
  }
}

/** Whether a further place takes over: the head of a compound ("mountain village"), water before mountains. */
function outranks(draft: Draft, next: Place, index: number): boolean {
  if (next === 'abstract') return false
  if (draft.place === 'studio' || draft.place === 'sky') return true
  if (weakPlaces.has(draft.items[index].phrase)) return false
  const compound = draft.lastPlaceItem === index - 1 && !draft.items[index].afterBreak
  const water = next === 'lake' || next === 'river' || next === 'sea' || next === 'harbour'
  return compound || (water && (draft.place === 'mountains' || draft.place === 'hills'))
}
