/** Smooth seeded noise over the plane and along a line. */
export interface Noise {
  /** Value noise in -1 to 1; features are about one unit wide. */
  at(x: number, y: number): number
  /** Sum of `octaves` of `at`, each twice as fine and half as strong, in about -1 to 1. */
  layered(x: number, y: number, octaves: number): number
  /** Sharp crests instead of round hills, in 0 to 1. */
  ridged(x: number, y: number, octaves: number): number
}

/** Noise from a lattice of 256 shuffled values; `seed` is any integer. */
export function createNoise(seed: number): Noise {
  const values = new Float32Array(65536)
  let state = (seed ^ 0x9e3779b9) >>> 0
  for (let index = 0; index < values.length; index++) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    values[index] = (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * 2 - 1
  }
  const at = (x: number, y: number) => {
    const column = Math.floor(x)
    const row = Math.floor(y)
    const u = x - column
    const v = y - row
    const su = u * u * u * (u * (u * 6 - 15) + 10)
    const sv = v * v * v * (v * (v * 6 - 15) + 10)
    const left = column & 255
    const right = (column + 1) & 255
    const top = (row & 255) << 8
    const bottom = ((row + 1) & 255) << 8
    const a = values[top | left]
    const b = values[top | right]
    const c = values[bottom | left]
    const d = values[bottom | right]
    const upper = a + (b - a) * su
    return upper + (c + (d - c) * su - upper) * sv
  }
  const layered = (x: number, y: number, octaves: number) => {
    let sum = 0
    let weight = 0.5
    for (let octave = 0; octave < octaves; octave++) {
      sum += at(x, y) * weight
      // The offset keeps the lattice lines of the octaves apart.
      x = x * 2.03 + 17.3
      y = y * 2.01 + 9.7
      weight *= 0.5
    }
    return sum * 1.2
  }
  const ridged = (x: number, y: number, octaves: number) => {
    let sum = 0
    let weight = 0.5
    for (let octave = 0; octave < octaves; octave++) {
      const crest = 1 - Math.abs(at(x, y))
      sum += crest * crest * weight
      x = x * 2.03 + 31.7
      y = y * 2.01 + 5.1
      weight *= 0.5
    }
    return sum / (1 - 0.5 ** octaves)
  }
  return { at, layered, ridged }
}

/** `f` sampled every `step` pixels and interpolated to every pixel: for what is smooth and dear to compute. */
export function smoothField(
  width: number,
  height: number,
  step: number,
  f: (x: number, y: number) => number,
): Float32Array {
  const columns = Math.ceil(width / step) + 2
  const rows = Math.ceil(height / step) + 2
  const grid = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) grid[row * columns + column] = f(column * step, row * step)
  }
  if (step === 1) return cropped(grid, columns, width, height)
  const field = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / step)
    const v = y / step - row
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / step)
      const u = x / step - column
      const index = row * columns + column
      const upper = grid[index] + (grid[index + 1] - grid[index]) * u
      const lower = grid[index + columns] + (grid[index + columns + 1] - grid[index + columns]) * u
      field[y * width + x] = upper + (lower - upper) * v
    }
  }
  return field
}

function cropped(grid: Float32Array, columns: number, width: number, height: number): Float32Array {
  const field = new Float32Array(width * height)
  for (let y = 0; y < height; y++) field.set(grid.subarray(y * columns, y * columns + width), y * width)
  return field
}
