/** What the order of a multistep solver's next step hangs on. */
export interface OrderRule {
  /** The highest order that the values at hand allow. */
  readonly order: number
  /** The steps still to make, this one included. */
  readonly remaining: number
  /** True where the last steps are of lower order, which is steadier when there are few. */
  readonly lowersAtEnd: boolean
  /** True where the very last step is of order 1 in any case. */
  readonly endsWithFirst: boolean
}

/** The order of the next step: at the end no more than the steps that remain, where the rule says so. */
export function stepOrder({ order, remaining, lowersAtEnd, endsWithFirst }: OrderRule): number {
  if (remaining === 1 && (lowersAtEnd || endsWithFirst)) return 1
  if (remaining === 2 && lowersAtEnd) return Math.min(order, 2)
  return order
}
