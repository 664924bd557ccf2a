import type { Tensor } from '../tensor/tensor.ts'

/** How much of a tile its neighbour repeats. */
const overlap = 0.25

/**
 * Decodes latents in square tiles of `tileSide` latents that overlap by a quarter and are blended linearly where they
 * do, so that memory does not grow with the picture; diffusers' tiled decoding. Tiles do not see each other, so tones
 * may differ a little from a decoding in one piece.
 */
export async function decodeTiled(
  latents: Tensor,
  tileSide: number,
  scaleFactor: number,
  decode: (latents: Tensor) => Promise<Tensor>,
): Promise<Tensor> {
  const [, , height, width] = latents.shape
  const step = Math.floor(tileSide * (1 - overlap))
  const pixelSide = tileSide * scaleFactor
  const blended = Math.floor(pixelSide * overlap)
  const kept = pixelSide - blended
  const out = { data: new Float32Array(3 * height * width * scaleFactor ** 2), width: width * scaleFactor }
  let above: Tensor[] = []
  for (let y = 0; y < height; y += step) {
    const row: Tensor[] = []
    for (let x = 0; x < width; x += step) {
      const tile = await decode(cut(latents, x, y, Math.min(tileSide, width - x), Math.min(tileSide, height - y)))
      if (above.length > 0) blend(above[row.length], tile, blended, 'down')
      if (row.length > 0) blend(row[row.length - 1], tile, blended, 'across')
      row.push(tile)
      place(tile, out, (x / step) * kept, (y / step) * kept, kept, height * scaleFactor)
    }
    above = row
  }
  return { data: out.data, shape: [1, 3, height * scaleFactor, width * scaleFactor] }
}

function cut({ data, shape }: Tensor, left: number, top: number, width: number, height: number): Tensor {
  const [, channels, fromHeight, fromWidth] = shape
  const out = new Float32Array(channels * height * width)
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < height; y++) {
      const from = (c * fromHeight + top + y) * fromWidth + left
      out.set(data.subarray(from, from + width), (c * height + y) * width)
    }
  }
  return { data: out, shape: [1, channels, height, width] }
}

/** Fades the end of one tile into the beginning of the next, over at most `reach` pixels. */
function blend(before: Tensor, tile: Tensor, reach: number, direction: 'across' | 'down'): void {
  const [, channels, height, width] = tile.shape
  const [, , beforeHeight, beforeWidth] = before.shape
  const down = direction === 'down'
  const steps = Math.min(reach, down ? height : width, down ? beforeHeight : beforeWidth)
  const along = down ? Math.min(width, beforeWidth) : Math.min(height, beforeHeight)
  for (let c = 0; c < channels; c++) {
    for (let n = 0; n < steps; n++) {
      const share = n / steps
      for (let i = 0; i < along; i++) {
        const [x, y] = down ? [i, n] : [n, i]
        const [u, v] = down ? [i, beforeHeight - steps + n] : [beforeWidth - steps + n, i]
        const at = (c * height + y) * width + x
        tile.data[at] = before.data[(c * beforeHeight + v) * beforeWidth + u] * (1 - share) + tile.data[at] * share
      }
    }
  }
}

/** Writes the part of a tile that no later tile covers, and all of it at the right and lower ends. */
function place(
  { data, shape }: Tensor,
  out: { readonly data: Float32Array; readonly width: number },
  left: number,
  top: number,
  kept: number,
  outHeight: number,
): void {
  const [, channels, height, width] = shape
  const columns = Math.min(width, kept, out.width - left)
  const rows = Math.min(height, kept, outHeight - top)
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < rows; y++) {
      const from = (c * height + y) * width
      out.data.set(data.subarray(from, from + columns), (c * outHeight + top + y) * out.width + left)
    }
  }
}
