import type { PersonTraits } from '../things/person-traits.ts'
import type { Thing } from '../things/thing.ts'
import type { FramePart } from '../words/positions.ts'

/** An sRGB colour, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Where a scene plays. Every place has a folder-mate in `backdrop/places` that draws it. */
export const places = [
  'meadow',
  'hills',
  'mountains',
  'forest',
  'beach',
  'sea',
  'underwater',
  'lake',
  'river',
  'desert',
  'snowfield',
  'garden',
  'park',
  'farmland',
  'jungle',
  'city',
  'street',
  'village',
  'parking-lot',
  'stadium',
  'harbour',
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
  'sky',
  'space',
  'abstract',
] as const
/** One of the places. */
export type Place = (typeof places)[number]

/** The hour; `golden` is the low sun of morning and evening. */
export type TimeOfDay = 'dawn' | 'day' | 'golden' | 'dusk' | 'night'
/** What the sky does. */
export type Weather = 'clear' | 'cloudy' | 'overcast' | 'rain' | 'storm' | 'snow' | 'fog'
/** The time of year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** Parts of a backdrop that a negative prompt can leave out. */
export const backdropParts = [
  'clouds',
  'sun',
  'moon',
  'stars',
  'trees',
  'flowers',
  'buildings',
  'cars',
  'people',
  'mountains',
  'water',
  'furniture',
  'rain',
  'snow',
  'fog',
  'lightning',
  'shadows',
] as const
/** One of the parts that can be left out. */
export type BackdropPart = (typeof backdropParts)[number]

/** Everything a backdrop needs to be drawn; read from a prompt, the seed fills what the prompt leaves open. */
export interface Backdrop {
  readonly place: Place
  readonly time: TimeOfDay
  readonly weather: Weather
  readonly season: Season
  /** Colours that the prompt gives to the ground itself ("a pale blue studio"), the first one leads; may be empty. */
  readonly colours: readonly Colour[]
  /** Parts that must not appear. */
  readonly without: ReadonlySet<BackdropPart>
}

/** How one thing of a scene stands to another. */
export interface ThingRelation {
  readonly kind: 'on' | 'under' | 'in' | 'behind' | 'in-front' | 'beside' | 'above' | 'between' | 'holds' | 'rides'
  /** Index of the other thing in the scene's list. */
  readonly to: number
}

/** Something worn, in a colour where one was named. */
export interface Worn {
  readonly thing: Thing
  readonly colour: Colour | null
}

/** One named thing of a scene, in as many copies as were asked for. */
export interface SceneThing {
  readonly thing: Thing
  readonly count: number
  /** Colours that the copies take in turn; empty where the prompt names none. */
  readonly colours: readonly Colour[]
  /** Times its usual size. */
  readonly size: number
  readonly where: FramePart | null
  readonly relation: ThingRelation | null
  readonly traits: PersonTraits
  readonly wears: readonly Worn[]
  /** Lifted off the ground by a word like "flying". */
  readonly airborne: boolean
}

/** What to paint, with nothing left open. */
export interface Scene {
  readonly backdrop: Backdrop
  readonly things: readonly SceneThing[]
  /** The first thing is a person shown as head and shoulders. */
  readonly portrait: boolean
  /** The first thing fills the frame. */
  readonly closeUp: boolean
}
