/**
 * True where one letter more, less or other, or two neighbours swapped, make one text the other (the restricted
 * edit distance of Damerau, 1964, is 1).
 */
export function isOneEditAway(one: string, other: string): boolean {
  if (one === other) return false
  if (one.length > other.length) return isOneEditAway(other, one)
  if (other.length - one.length > 1) return false
  let first = 0
  while (first < one.length && one[first] === other[first]) first++
  if (one.length < other.length) return one.slice(first) === other.slice(first + 1)
  if (one.slice(first + 1) === other.slice(first + 1)) return true
  const swapped = one[first + 1] + one[first] + one.slice(first + 2)
  return swapped === other.slice(first)
}
