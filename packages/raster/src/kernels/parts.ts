/** A number shared by threads: the next part that nobody has claimed. */
export type PartCounter = Int32Array<SharedArrayBuffer>

/** Claims a part; it is for the caller to see whether there are so many. */
export const claimPart = (counter: PartCounter): number => Atomics.add(counter, 0, 1)

/** More parts than anybody has, with room to count on. */
const beyondAll = 2 ** 30

/** Makes everybody stop after the part at hand. */
export const stopParts = (counter: PartCounter): void => {
  Atomics.store(counter, 0, beyondAll)
}

/** Splits `from` ... `to` into ranges of `length`, the last one perhaps shorter; each is a pair of such bounds. */
export function splitRange(from: number, to: number, length: number): [number, number][] {
  const count = Math.max(0, Math.ceil((to - from) / length))
  return Array.from({ length: count }, (_, n) => [from + n * length, Math.min(to, from + (n + 1) * length)])
}
