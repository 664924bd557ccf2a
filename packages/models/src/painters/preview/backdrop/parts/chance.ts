import { createRandom } from '@sfumato/raster'

/** A seeded stream of numbers, each at least 0 and below 1. */
export type Chance = () => number

/** Named streams of one seed: what one part draws from its stream never moves what another part draws. */
export function createStreams(seed: number): (name: string) => Chance {
  return name => {
    let state = seed >>> 0
    for (let index = 0; index < name.length; index++)
      state = Math.imul(state ^ name.charCodeAt(index), 0x01000193) >>> 0
    return createRandom(state).next
  }
}

/** A number from `low` to `high`. */
export function between(chance: Chance, low: number, high: number): number {
  return low + (high - low) * chance()
}

/** One of the list's members. */
export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)]
}

/** A stream of its own, begun by one number of `chance`: however much it is used, `chance` moves on by one. */
export function fork(chance: Chance): Chance {
  return createRandom(Math.floor(chance() * 4294967296)).next
}
