import type { Random } from '../random.ts'

/** Grain is taken over in blocks of this side, in pixels, that overlap by half. */
export const grainBlock = 16
/** More distinct blocks than this make no visible difference. */
const mostBlocks = 400

/** A picture's grain: what is left of a plain ground beside its smooth surface, three numbers a pixel, in blocks. */
export interface Grain {
  readonly blocks: readonly Float32Array[]
}

/** Cuts grain into blocks; `residual(x, y)` is the index of a pixel's three numbers, `clean` says which may be used. */
export function collectGrain(
  residual: Float32Array,
  clean: Uint8Array,
  width: number,
  height: number,
  random: Random,
): Grain {
  const blocks: Float32Array[] = []
  const columns = width - grainBlock + 1
  const rows = height - grainBlock + 1
  if (columns < 1 || rows < 1) return { blocks }
  for (let n = 0; n < 4 * mostBlocks && blocks.length < mostBlocks; n++) {
    const block = blockAt(residual, clean, width, random.integer(columns), random.integer(rows))
    if (block) blocks.push(block)
  }
  return { blocks }
}

function blockAt(residual: Float32Array, clean: Uint8Array, width: number, left: number, top: number) {
  const block = new Float32Array(3 * grainBlock * grainBlock)
  const mean = [0, 0, 0]
  for (let y = 0, k = 0; y < grainBlock; y++) {
    for (let x = 0; x < grainBlock; x++, k++) {
      const i = (top + y) * width + left + x
      if (!clean[i]) return undefined
      for (let c = 0; c < 3; c++) mean[c] += block[3 * k + c] = residual[3 * i + c]
    }
  }
  for (let k = 0; k < block.length; k++) block[k] -= mean[k % 3] / (grainBlock * grainBlock)
  return block
}

/** Weights of overlapping blocks whose squares sum to one: independent grain keeps its strength where blocks overlap. */
const weights = Float32Array.from({ length: grainBlock }, (_, k) => Math.sin((Math.PI * (k + 0.5)) / grainBlock))

/** New grain of the same strength, colour and correlation as the blocks', three numbers a pixel; all 0 without blocks. */
export function spreadGrain({ blocks }: Grain, width: number, height: number, random: Random): Float32Array {
  const grain = new Float32Array(3 * width * height)
  if (blocks.length === 0) return grain
  const half = grainBlock / 2
  for (let top = -half; top < height; top += half) {
    for (let left = -half; left < width; left += half) {
      const block = blocks[random.integer(blocks.length)]
      for (let y = Math.max(0, -top); y < grainBlock && top + y < height; y++) {
        for (let x = Math.max(0, -left); x < grainBlock && left + x < width; x++) {
          const weight = weights[x] * weights[y]
          const to = 3 * ((top + y) * width + left + x)
          for (let c = 0; c < 3; c++) grain[to + c] += weight * block[3 * (y * grainBlock + x) + c]
        }
      }
    }
  }
  return grain
}
