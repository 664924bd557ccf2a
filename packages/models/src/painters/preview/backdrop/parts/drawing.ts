import type { Work } from '@sfumato/raster'
import type { Backdrop } from '../../scene/scene.ts'
import type { DrawnBackdrop } from '../drawn-backdrop.ts'
import type { Canvas } from './canvas.ts'
import type { Chance } from './chance.ts'
import type { Mood } from './mood.ts'
import type { Noise } from './noise.ts'

/** What an artist of a place works with. */
export interface Drawing {
  readonly canvas: Canvas
  readonly width: number
  readonly height: number
  /** Length that is one pixel in a picture of one megapixel: sizes are multiples of it. */
  readonly unit: number
  /** Row of the horizon in pixels, or where wall meets floor. */
  readonly horizon: number
  readonly backdrop: Backdrop
  readonly mood: Mood
  readonly noise: Noise
  /** The stream of chances for one part of the drawing. */
  chance(part: string): Chance
  readonly work: Work
}

/** What an artist tells about the finished place; the rest follows from the mood. */
export interface Standing extends Partial<Pick<DrawnBackdrop, 'light' | 'haze'>> {
  readonly ground: readonly [far: number, near: number]
  readonly support: DrawnBackdrop['support']
}

/** Draws one place. */
export interface PlaceArtist {
  /** Usual lowest and highest horizon, as shares of the height. */
  readonly horizon: readonly [highest: number, lowest: number]
  /** True where weather stays outside. */
  readonly indoors?: boolean
  draw(drawing: Drawing): Promise<Standing>
}

/** Ground from a little under the horizon down to the lower edge. */
export function openGround({ horizon, height }: Drawing): readonly [number, number] {
  const row = horizon / height
  return [row + (1 - row) * 0.1, 0.985]
}
