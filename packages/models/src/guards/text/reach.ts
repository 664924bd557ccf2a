/** A part of a text, from its first place to the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How far spans reach that begin at a place or before it: found in the logarithm of their number, however they lie. */
export class Reach {
  readonly #starts: readonly number[]
  /** The furthest end of a span and of all before it. */
  readonly #ends: readonly number[]

  constructor(spans: readonly Span[]) {
    const sorted = spans.toSorted((one, other) => one.start - other.start)
    let furthest = Number.NEGATIVE_INFINITY
    this.#starts = sorted.map(({ start }) => start)
    this.#ends = sorted.map(({ end }) => {
      furthest = Math.max(furthest, end)
      return furthest
    })
  }

  /** The furthest end of those that begin at `place` or before it; minus infinity where none does. */
  from(place: number): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle] <= place) low = middle + 1
      else high = middle
    }
    return low === 0 ? Number.NEGATIVE_INFINITY : this.#ends[low - 1]
  }
}
