import type { PersonTraits } from '../../things/person-traits.ts'
import { readColours } from '../../words/colours.ts'
import { hairLengthOf } from '../../words/person-words.ts'
import type { NamedThing } from '../reading.ts'
import type { Colour } from '../scene.ts'
import type { Draft } from './draft.ts'
import { named } from './read-thing.ts'

/** What "red hair" really looks like. */
const redHair: Colour = [176, 78, 40]

/** Gives traits to the person they are said of, or keeps them for the one still to be named. */
export function give(draft: Draft, traits: Partial<PersonTraits>): void {
  const last = draft.last >= 0 ? draft.things[draft.last] : null
  const belongsToLast = last !== null && last.thing.kind === 'person' && !draft.joined
  if (belongsToLast) last.traits = { ...last.traits, ...traits }
  else if (last !== null && draft.relation?.kind === 'with') {
    const owner = draft.things[draft.relation.from]
    if (owner?.thing.kind === 'person') owner.traits = { ...owner.traits, ...traits }
  } else draft.waiting.traits = { ...draft.waiting.traits, ...traits }
}

/** "Long red hair": length and colour are looked for in the words before. */
export function readHair(draft: Draft, index: number): void {
  const from = draft.items[index].from
  let length: PersonTraits['hairLength'] = null
  let colour: Colour | null = draft.waiting.colours[0] ?? null
  for (let at = from - 1; at >= Math.max(0, from - 4) && !draft.tokens[at + 1].afterBreak; at--) {
    length ??= hairLengthOf(draft.tokens[at].word)
    colour ??= readColours(draft.tokens[at].word)?.[0] ?? null
  }
  draft.waiting.colours = []
  draft.waiting.size = 1
  give(draft, {
    ...(length === null ? {} : { hairLength: length }),
    ...(colour === null ? {} : { hair: colour[0] > 190 && colour[1] < 60 && colour[2] < 70 ? redHair : colour }),
  })
}

/** "Dancing", "surfing": the person becomes the figure that does it, or that figure is shown alone. */
export function readActivity(draft: Draft, figure: string): void {
  const index = draft.things.findIndex((thing, at) => thing.thing.kind === 'person' && !draft.merged.has(at))
  const thing = draft.catalogue.find(figure)
  if (thing === undefined) return
  if (index >= 0) {
    if (draft.things[index].thing.art.kind === 'drawn')
      draft.things[index] = { ...draft.things[index], thing, noun: figure }
  } else if (draft.last < 0) draft.things.push(named(draft, thing, figure, false))
}

/** "A black woman": before a person these colours are said of the skin. */
export function withSkin(thing: NamedThing): NamedThing {
  if (
    thing.thing.kind !== 'person' ||
    thing.thing.art.kind !== 'drawn' ||
    thing.colours.length !== 1 ||
    thing.traits.skin !== null
  )
    return thing
  const [red, green, blue] = thing.colours[0]
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue)
  const skin =
    spread < 20 && red < 70
      ? 'dark'
      : spread < 20 && red > 230
        ? 'light'
        : red > 100 && red < 140 && blue < 70 && green < 100
          ? 'brown'
          : null
  return skin === null ? thing : { ...thing, colours: [], traits: { ...thing.traits, skin } }
}
