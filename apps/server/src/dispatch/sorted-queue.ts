/** Items in the order of their `sequence`, whatever the order they are added in. */
export interface SortedQueue<Item extends { readonly sequence: number }> {
  add(item: Item): void
  /** False where it is not in the queue. */
  remove(item: Item): boolean
  first(): Item | undefined
  size(): number
  /** How many have a smaller sequence. */
  countBefore(sequence: number): number
}

/** Makes an empty queue. Looking for a place takes logarithmic time; most items are added last and taken first. */
export const createSortedQueue = <Item extends { readonly sequence: number }>(): SortedQueue<Item> => {
  const items: Item[] = []
  const countBefore = (sequence: number): number => {
    let low = 0
    let high = items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (items[middle].sequence < sequence) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    add: item => {
      items.splice(countBefore(item.sequence), 0, item)
    },
    remove: item => {
      const place = countBefore(item.sequence)
      if (items[place] !== item) return false
      items.splice(place, 1)
      return true
    },
    first: () => items[0],
    size: () => items.length,
    countBefore,
  }
}
