/** Pixels of a block each way. */
export const blockSide = 8
/** Pixels of a block. */
export const blockArea = blockSide * blockSide

/** Row u holds the cosine of frequency u; orthonormal. */
const cosines = Float64Array.from({ length: blockArea }, (_, i) => {
  const [u, x] = [Math.floor(i / blockSide), i % blockSide]
  return Math.cos(((2 * x + 1) * u * Math.PI) / (2 * blockSide)) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5
})

const byFrequency = cosines
const byPixel = Float64Array.from({ length: blockArea }, (_, i) => cosines[(i % blockSide) * blockSide + (i >> 3)])
const between = new Float64Array(blockArea)

/** Turns 8 x 8 values into their frequencies in place, row by row from the lowest: JPEG's cosine transform. */
export function toFrequencies(block: Float64Array): void {
  alongAndTurn(block, between, byFrequency)
  alongAndTurn(between, block, byFrequency)
}

/** The reverse of {@link toFrequencies}. */
export function fromFrequencies(block: Float64Array): void {
  alongAndTurn(block, between, byPixel)
  alongAndTurn(between, block, byPixel)
}

/** Each row times the matrix; rows become columns. */
function alongAndTurn(from: Float64Array, to: Float64Array, matrix: Float64Array): void {
  for (let row = 0; row < blockArea; row += blockSide) {
    for (let out = 0; out < blockSide; out++) {
      let sum = 0
      for (let i = 0; i < blockSide; i++) sum += matrix[out * blockSide + i] * from[row + i]
      to[out * blockSide + (row >> 3)] = sum
    }
  }
}
