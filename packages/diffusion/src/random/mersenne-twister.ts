const stateWords = 624
const middleWord = 397

/**
 * The 32-bit Mersenne Twister mt19937 (Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally
 * equidistributed uniform pseudo-random number generator", 1998), seeded by its authors' `init_genrand`.
 * @param seed a whole number in 0 ... 2^32 - 1
 * @returns a function that gives the next word, a whole number in 0 ... 2^32 - 1
 */
export function createMersenneTwister(seed: number): () => number {
  const state = new Uint32Array(stateWords)
  state[0] = seed
  for (let i = 1; i < stateWords; i++) {
    const before = state[i - 1] ^ (state[i - 1] >>> 30)
    state[i] = Math.imul(before, 1812433253) + i
  }
  let position = stateWords

  function refill() {
    for (let i = 0; i < stateWords; i++) {
      const bits = (state[i] & 0x80000000) | (state[(i + 1) % stateWords] & 0x7fffffff)
      const twisted = (bits >>> 1) ^ (bits & 1 ? 0x9908b0df : 0)
      state[i] = state[(i + middleWord) % stateWords] ^ twisted
    }
    position = 0
  }

  return () => {
    if (position === stateWords) refill()
    let word = state[position++]
    word ^= word >>> 11
    word ^= (word << 7) & 0x9d2c5680
    word ^= (word << 15) & 0xefc60000
    word ^= word >>> 18
    return word >>> 0
  }
}
