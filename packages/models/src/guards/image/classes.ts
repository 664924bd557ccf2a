/** The side of the square picture that the network looks at, in pixels. */
export const inputSide = 224

/** The network's five classes in the order of its outputs. */
export const networkClasses = ['drawing', 'hentai', 'neutral', 'porn', 'sexy'] as const

/** One of the classes that the network tells apart. */
export type NetworkClass = (typeof networkClasses)[number]

/** A score of each class, 0 to 1; together they are 1. */
export type ClassScores = Readonly<Record<NetworkClass, number>>

/** Names the network's outputs. */
export function readScores(outputs: ArrayLike<number>): ClassScores {
  return Object.fromEntries(networkClasses.map((name, index) => [name, outputs[index]])) as Record<NetworkClass, number>
}
