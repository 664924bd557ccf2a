/** `count` numbers from `first` to `last` at even distances, both ends exact; a single one is `first`. */
export function evenlySpaced(first: number, last: number, count: number): number[] {
  const distance = count > 1 ? (last - first) / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => (i > 0 && i === count - 1 ? last : first + i * distance))
}

/** Rounds to the nearest whole number, and a half to the even one, as numpy and torch do. */
export function roundHalfToEven(value: number): number {
  const below = Math.floor(value)
  const rest = value - below
  if (rest !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}
