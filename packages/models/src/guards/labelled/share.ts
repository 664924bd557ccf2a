/** How many of how many. */
export interface Share {
  readonly hits: number
  readonly of: number
}

/** A share as a number, 1 where there was nothing to hit. */
export const ratioOf = ({ hits, of }: Share): number => (of === 0 ? 1 : hits / of)

/** The share of items for which a condition holds. */
export const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): Share => ({
  hits: items.filter(holds).length,
  of: items.length,
})

/** Several shares as one, each item weighing the same. */
export const together = (shares: readonly Share[]): Share => ({
  hits: shares.reduce((sum, { hits }) => sum + hits, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
})
