/** A seeded source of chance. The same seed gives the same numbers on every machine. */
export interface Random {
  /** The next number in [0, 1), on a grid of 2^-32. */
  next(): number
  /** A whole number in 0 ... n - 1; `n` is 1 to 2^32. */
  integer(n: number): number
  /** A number from the normal distribution with mean 0 and variance 1. */
  normal(): number
}

/**
 * Makes a generator from a seed; any safe integer will do, it is reduced modulo 2^32.
 *
 * The numbers come from sfc32 (Chris Doty-Humphrey, PractRand: three words of chaotic state and a counter, period of
 * at least 2^32, passes the usual batteries); its state is filled by splitmix32 so that neighbouring seeds give
 * unrelated sequences. `normal` uses Marsaglia's polar method.
 */
export function createRandom(seed: number): Random {
  let mixer = seed >>> 0
  if (!Number.isFinite(seed)) throw new TypeError(`Expected a finite number as the seed but received ${seed}`)
  const mixed = () => {
    mixer = (mixer + 0x9e3779b9) | 0
    let word = mixer ^ (mixer >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return word ^ (word >>> 15)
  }
  let a = mixed()
  let b = mixed()
  let c = mixed()
  let counter = 1
  const word = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) word()

  let spare: number | undefined
  const next = () => word() / 4294967296
  return {
    next,
    integer: n => Math.floor(next() * n),
    normal() {
      if (spare !== undefined) {
        const value = spare
        spare = undefined
        return value
      }
      for (;;) {
        const x = 2 * next() - 1
        const y = 2 * next() - 1
        const square = x * x + y * y
        if (square > 0 && square < 1) {
          const factor = Math.sqrt((-2 * Math.log(square)) / square)
          spare = y * factor
          return x * factor
        }
      }
    },
  }
}
