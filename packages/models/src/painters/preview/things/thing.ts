import type { Random } from '@sfumato/raster'
import type { BackdropPart, Colour, Place, TimeOfDay } from '../scene/scene.ts'
import type { PersonTraits } from './person-traits.ts'

/** What a thing is, as far as placing and leaving out go. */
export type ThingKind =
  | 'animal'
  | 'person'
  | 'food'
  | 'vehicle'
  | 'plant'
  | 'building'
  | 'furniture'
  | 'object'
  | 'wearable'
  | 'container'
  | 'celestial'

/** Where a thing is at home: it stands, swims, hangs in the air, or lies on something small things lie on. */
export type Lives = 'ground' | 'water' | 'underwater' | 'air' | 'tabletop' | 'wall' | 'space'

/** A point of a drawing, as shares of its width and height. */
export interface Spot {
  readonly x: number
  readonly y: number
  /** Width of the part at that point, as a share of the drawing's width. */
  readonly width: number
}

/** A drawing of ours, as the inside of an SVG element with the view box `0 0 width height`. */
export interface Drawing {
  readonly body: string
  readonly width: number
  readonly height: number
}

/** What a drawing function is told. */
export interface DrawingRequest {
  /** The colour that the prompt gives the thing; `null` leaves the choice to the drawing. */
  readonly colour: Colour | null
  readonly random: Random
  readonly traits: PersonTraits
  /** The inside of an icon of the Noto set, 128 x 128 units. */
  readonly icon: (name: string) => string
}

/** How a thing is pictured: an icon of the Noto set, or a drawing of ours. */
export type Art =
  | {
      readonly kind: 'noto'
      readonly name: string
      /** A colour the icon is given where the prompt names none; `null` leaves it as it is. */
      readonly colour: Colour | null
      /** Where in the icon its 128 units are cut to, `x y width height`; `null` where the whole is used. */
      readonly clip: readonly [number, number, number, number] | null
    }
  | { readonly kind: 'drawn'; readonly draw: (request: DrawingRequest) => Drawing }

/** One thing that a prompt can name. */
export interface Thing {
  /** The first of its nouns. */
  readonly name: string
  readonly nouns: readonly string[]
  readonly art: Art
  readonly kind: ThingKind
  /** Height of the picture of it in the real world, in metres. */
  readonly metres: number
  readonly lives: Lives
  /** Places to show it in where the prompt names none. */
  readonly home: readonly Place[]
  /** Which way it looks in its picture: -1 left, 0 at us, 1 right. */
  readonly facing: -1 | 0 | 1
  /** Where its head is, for what it wears. */
  readonly head: Spot
  /** Height of the surface that things lie or sit on, as a share of its height from the top; `null` where its top is. */
  readonly surface: number | null
  /** Which part of a backdrop it is; a negative prompt that names the part leaves the thing out as well. */
  readonly part: BackdropPart | null
  /** The time of day it belongs to where the prompt names none; `null` for most things. */
  readonly time: TimeOfDay | null
  /** It gives light itself, so that darkness does not dim it. */
  readonly glows: boolean
}

/** What a row of a noun table may say beside noun, art and height. */
export type ThingDetails = Partial<Omit<Thing, 'name' | 'nouns' | 'art' | 'metres'>>

/** One row of a noun table: nouns parted by `|`, art, height in metres, what differs from the table's defaults. */
export type ThingRow = readonly [nouns: string, art: Art, metres: number, details?: ThingDetails]

/** An icon of the Noto set by its name, in a colour of its own where one is given. */
export function noto(
  name: string,
  colour: Colour | null = null,
  clip: readonly [number, number, number, number] | null = null,
): Art {
  return { kind: 'noto', name, colour, clip }
}

/** A drawing of ours. */
export function drawn(draw: (request: DrawingRequest) => Drawing): Art {
  return { kind: 'drawn', draw }
}

const topMiddle: Spot = { x: 0.5, y: 0.12, width: 0.5 }

/** Makes the things of a noun table from its rows and what they share. */
export function thingTable(
  shared: ThingDetails & Pick<Thing, 'kind' | 'lives' | 'home'>,
  rows: readonly ThingRow[],
): readonly Thing[] {
  return rows.map(([list, art, metres, details]) => {
    const nouns = list.split('|')
    return {
      facing: 0,
      head: topMiddle,
      surface: null,
      part: null,
      time: null,
      glows: false,
      ...shared,
      ...details,
      name: nouns[0],
      nouns,
      art,
      metres,
    }
  })
}
