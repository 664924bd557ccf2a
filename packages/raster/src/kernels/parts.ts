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
