import type { Picture } from '../picture.ts'

/** Where tiles of `side` begin along a length, evenly and from end to end, at least `overlap` shared with the next. */
export function tileStarts(length: number, side: number, overlap: number): number[] {
  if (length <= side) return [0]
  const count = Math.ceil((length - overlap) / (side - overlap))
  return Array.from({ length: count }, (_, n) => Math.round((n * (length - side)) / (count - 1)))
}

/** A tile to be laid down: where, how large, over how many pixels it fades out at its borders, and its numbers. */
export interface FeatheredTile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fade: readonly [across: number, down: number]
  /** The value of a channel at a pixel of the tile, counted row by row. */
  readonly valueAt: (pixel: number, channel: number) => number
}

/** Overlapping tiles that become one picture. */
export interface TileSum {
  /** Adds a tile; what lies beyond the picture is left out. */
  add(tile: FeatheredTile): void
  /** The weighted mean of the tiles times `scale`; where none lies, `bare`'s pixels. */
  mean(scale: number, bare?: Picture): Picture
}

/** Tiles for a picture of this size, weighted less towards their borders so that none of these shows. */
export function createTileSum(width: number, height: number): TileSum {
  const values = new Float32Array(3 * width * height)
  const weights = new Float32Array(width * height)
  const ramp = (at: number, length: number, fade: number) => Math.min(1, (Math.min(at, length - 1 - at) + 1) / fade)
  return {
    add(tile) {
      for (let y = 0; y < Math.min(tile.height, height - tile.y); y++) {
        for (let x = 0; x < Math.min(tile.width, width - tile.x); x++) {
          const weight = ramp(x, tile.width, tile.fade[0]) * ramp(y, tile.height, tile.fade[1])
          const to = (tile.y + y) * width + tile.x + x
          weights[to] += weight
          for (let c = 0; c < 3; c++) values[3 * to + c] += weight * tile.valueAt(y * tile.width + x, c)
        }
      }
    },
    mean(scale, bare) {
      const bytes = new Uint8ClampedArray(values.length)
      for (let i = 0; i < values.length; i++) {
        const weight = weights[Math.floor(i / 3)]
        bytes[i] = weight === 0 && bare ? bare.rgb[i] : (scale * values[i]) / weight
      }
      return { width, height, rgb: new Uint8Array(bytes.buffer), alpha: null }
    },
  }
}
