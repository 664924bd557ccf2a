import { createRandom } from '../random.ts'

/** Smooth noise over the plane in [0, 1): values on a lattice of whole numbers, joined smoothly; repeats every 256. */
export function createNoise(seed: number): (x: number, y: number) => number {
  const random = createRandom(seed)
  const lattice = Float32Array.from({ length: 65536 }, () => random.next())
  const at = (x: number, y: number) => lattice[((y & 255) << 8) | (x & 255)]
  const ease = (t: number) => t * t * (3 - 2 * t)
  return (x, y) => {
    const left = Math.floor(x)
    const top = Math.floor(y)
    const u = ease(x - left)
    const v = ease(y - top)
    const upper = at(left, top) * (1 - u) + at(left + 1, top) * u
    const lower = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u
    return upper * (1 - v) + lower * v
  }
}

/** Several octaves of {@link createNoise}, each twice as fine and half as strong; in [0, 1). */
export function createFractalNoise(seed: number, octaves: number): (x: number, y: number) => number {
  const noise = createNoise(seed)
  return (x, y) => {
    let sum = 0
    let total = 0
    for (let octave = 0, scale = 1, weight = 1; octave < octaves; octave++, scale *= 2, weight /= 2) {
      sum += weight * noise(x * scale + 37 * octave, y * scale + 17 * octave)
      total += weight
    }
    return sum / total
  }
}
