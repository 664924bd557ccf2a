import type { PersonTraits } from '../things/person-traits.ts'
import type { Thing } from '../things/thing.ts'
import type { ExcludedKind } from '../words/left-out.ts'
import type { Quantity } from '../words/numbers.ts'
import type { FramePart } from '../words/positions.ts'
import type { BackdropPart, Colour, Place, Season, ThingRelation, TimeOfDay, Weather, Worn } from './scene.ts'

/** A thing as a prompt names it; what the prompt leaves open is open. */
export interface NamedThing {
  thing: Thing
  noun: string
  quantity: Quantity | null
  plural: boolean
  colours: readonly Colour[]
  size: number
  where: FramePart | null
  relation: ThingRelation | null
  traits: PersonTraits
  wears: Worn[]
  airborne: boolean
}

/** What a text leaves out of the picture. */
export interface Exclusions {
  readonly parts: ReadonlySet<BackdropPart>
  readonly kinds: ReadonlySet<ExcludedKind>
  /** Names of things. */
  readonly things: ReadonlySet<string>
}

/** What a prompt says, before the seed fills what it leaves open. */
export interface Reading {
  readonly place: Place | null
  readonly time: TimeOfDay | null
  readonly weather: Weather | null
  readonly season: Season | null
  /** Colours said of the place itself. */
  readonly colours: readonly Colour[]
  readonly things: readonly NamedThing[]
  readonly portrait: boolean
  readonly closeUp: boolean
  readonly exclusions: Exclusions
  /** Words that no table knows, as written, in the prompt's order, each once. */
  readonly unknown: readonly string[]
  /** The text seems to be in another language than English. */
  readonly foreign: boolean
}
