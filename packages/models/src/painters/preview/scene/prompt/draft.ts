import type { Catalogue } from '../../things/catalogue.ts'
import type { PersonTraits } from '../../things/person-traits.ts'
import type { Quantity } from '../../words/numbers.ts'
import type { FramePart, Relation } from '../../words/positions.ts'
import type { Item } from '../../words/read-items.ts'
import type { Token } from '../../words/tokenise.ts'
import { nothingExcluded } from '../read-exclusions.ts'
import type { Exclusions, NamedThing } from '../reading.ts'
import type { Colour, Place, Season, TimeOfDay, Weather } from '../scene.ts'

/** Adjectives and numbers that wait for their noun. */
export interface Waiting {
  quantity: Quantity | null
  colours: readonly Colour[]
  material: Colour | null
  size: number
  where: FramePart | null
  traits: Partial<PersonTraits>
  airborne: boolean
}

/** Nothing waits. */
export const nothingWaiting = (): Waiting => ({
  quantity: null,
  colours: [],
  material: null,
  size: 1,
  where: null,
  traits: {},
  airborne: false,
})

/** What has been read of a prompt so far, and what waits for the words to come. */
export interface Draft {
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  readonly catalogue: Catalogue
  readonly things: NamedThing[]
  /** Indices of things that became part of another ("dog house"). */
  readonly merged: Set<number>
  place: Place | null
  time: TimeOfDay | null
  weather: Weather | null
  season: Season | null
  placeColours: readonly Colour[]
  portrait: boolean
  closeUp: boolean
  wholeFigure: boolean
  exclusions: Exclusions
  waiting: Waiting
  relation: { readonly kind: Relation; readonly from: number } | null
  /** Index of the thing that was named last, -1 before the first. */
  last: number
  /** Index of the item that named it, to see compounds. */
  lastItem: number
  /** Index of the item that named a place last. */
  lastPlaceItem: number
  /** An "and" stands before what comes next. */
  joined: boolean
  /** The last thing came along "with" another, so what follows is said of that other. */
  companion: boolean
  /** Index of a "pair of" that waits for its noun. */
  pairs: number | null
  /** Things joined by "and" to the one named last, itself included. */
  chain: number[]
  chainBefore: number[]
  /** The words since the last break named a place and no thing after it. */
  placeNamedLast: boolean
}

/** A draft before the first word. */
export function emptyDraft(tokens: readonly Token[], items: readonly Item[], catalogue: Catalogue): Draft {
  return {
    tokens,
    items,
    catalogue,
    things: [],
    merged: new Set(),
    place: null,
    time: null,
    weather: null,
    season: null,
    placeColours: [],
    portrait: false,
    closeUp: false,
    wholeFigure: false,
    exclusions: nothingExcluded,
    waiting: nothingWaiting(),
    relation: null,
    last: -1,
    lastItem: -2,
    lastPlaceItem: -2,
    joined: false,
    companion: false,
    pairs: null,
    chain: [],
    chainBefore: [],
    placeNamedLast: false,
  }
}
