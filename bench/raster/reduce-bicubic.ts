import type { Picture } from '@sfumato/raster'

/** Keys, "Cubic Convolution Interpolation for Digital Image Processing", 1981, with a = -1/2. */
const cubic = (distance: number): number => {
  const x = Math.abs(distance)
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0
}

/** Rows reduced by a whole factor and turned into columns, so that doing it twice reduces both ways. */
const reduceRows = (values: Float32Array, width: number, height: number, factor: number): Float32Array => {
  const toWidth = width / factor
  const result = new Float32Array(3 * toWidth * height)
  for (let x = 0; x < toWidth; x++) {
    const centre = x * factor + (factor - 1) / 2
    const first = Math.ceil(centre - 2 * factor)
    const weights: number[] = []
    for (let from = first; from <= centre + 2 * factor; from++) weights.push(cubic((from - centre) / factor))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    for (let y = 0; y < height; y++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let k = 0; k < weights.length; k++) {
          const from = Math.min(width - 1, Math.max(0, first + k))
          sum += weights[k] * values[3 * (y * width + from) + c]
        }
        result[3 * (x * height + y) + c] = sum / total
      }
    }
  }
  return result
}

/** An opaque picture reduced by a whole factor, centres aligned; both sides must be multiples of the factor. */
export const reduceBicubic = ({ width, height, rgb }: Picture, factor: number): Picture => {
  const turned = reduceRows(Float32Array.from(rgb), width, height, factor)
  const reduced = reduceRows(turned, height, width / factor, factor)
  const bytes = new Uint8Array(new Uint8ClampedArray(reduced).buffer)
  return { width: width / factor, height: height / factor, rgb: bytes, alpha: null }
}
