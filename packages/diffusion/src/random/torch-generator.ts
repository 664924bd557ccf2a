import { sizeOf, type Tensor } from '../tensor/tensor.ts'
import { createMersenneTwister } from './mersenne-twister.ts'
import { logSingle, sineAndCosineSingle } from './single-precision.ts'

/** A stream of chance that draws run through one after the other. */
export interface TorchGenerator {
  /** Numbers from the normal distribution with mean 0 and variance 1, as `torch.randn(shape, generator=...)` draws them. */
  randn(shape: readonly number[]): Tensor
}

/** Normals are made in blocks: eight radii in the first half, eight angles in the second. */
const blockLength = 16
const twoPiSingle = Math.fround(2 * Math.PI)

/**
 * `torch.Generator("cpu").manual_seed(seed)`: the same seed gives the float32 numbers that torch gives on a processor
 * with AVX2, bit for bit. (Torch itself differs by up to 2e-6 between its AVX2 and its other code.)
 *
 * Draws of 16 numbers and more transform 24-bit uniforms in float32, block by block, by Box and Muller's method; where
 * the size is no multiple of 16 the last 16 numbers are drawn afresh. Smaller draws work in double precision, make two
 * numbers at a time and keep the second for the next small draw.
 *
 * @param seed a whole number; its low 32 bits count, as in torch
 * @throws RangeError where the seed is not a whole number that is held exactly
 */
export function createTorchGenerator(seed: number | bigint): TorchGenerator {
  if (typeof seed === 'number' && !Number.isSafeInteger(seed)) {
    throw new RangeError(`Expected a whole number as the seed but received ${seed}`)
  }
  const nextWord = createMersenneTwister(Number(BigInt.asUintN(32, BigInt(seed))))
  let keptNormal: number | undefined

  const uniformSingle = () => (nextWord() & 0xffffff) / 0x1000000
  const uniformDouble = () => {
    const high = nextWord() & 0x1fffff
    const low = nextWord()
    return (high * 0x100000000 + low) / 0x20000000000000
  }

  function fillBlocks(data: Float32Array) {
    for (let i = 0; i < data.length; i++) data[i] = uniformSingle()
    const whole = data.length - (data.length % blockLength)
    for (let start = 0; start < whole; start += blockLength) toNormals(data, start)
    if (whole === data.length) return
    const tail = data.length - blockLength
    for (let i = tail; i < data.length; i++) data[i] = uniformSingle()
    toNormals(data, tail)
  }

  function normalDouble(): number {
    if (keptNormal !== undefined) {
      const kept = keptNormal
      keptNormal = undefined
      return kept
    }
    const turn = uniformDouble()
    const radius = Math.sqrt(-2 * Math.log1p(-uniformDouble()))
    keptNormal = radius * Math.sin(2 * Math.PI * turn)
    return radius * Math.cos(2 * Math.PI * turn)
  }

  return {
    randn(shape) {
      const data = new Float32Array(sizeOf(shape))
      if (data.length >= blockLength) fillBlocks(data)
      else for (let i = 0; i < data.length; i++) data[i] = normalDouble()
      return { data, shape: [...shape] }
    },
  }
}

/** Turns the 16 uniforms from `start` on into normals (Box and Muller, 1958), in place. */
function toNormals(data: Float32Array, start: number): void {
  const half = blockLength / 2
  for (let i = start; i < start + half; i++) {
    const radius = Math.fround(Math.sqrt(Math.fround(-2 * logSingle(Math.fround(1 - data[i])))))
    const [sine, cosine] = sineAndCosineSingle(Math.fround(twoPiSingle * data[i + half]))
    data[i] = radius * cosine
    data[i + half] = radius * sine
  }
}
