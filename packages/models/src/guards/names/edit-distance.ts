/**
 * True where one letter more, less or other, or two neighbours swapped, make one text the other (the restricted
 * edit distance of Damerau, 1964, is 1).
 */
export function isOneEditAway(one: string, other: string): boolean {
  if (one === other) return false
  if (one.length > other.length) return isOneEditAway(other, one)
  if (other.length - one.length > 1) return false
  let alikeFirst = 0
  while (alikeFirst < one.length && one[alikeFirst] === other[alikeFirst]) alikeFirst++
  let alikeLast = 0
  while (alikeLast < one.length - alikeFirst && one.at(-1 - alikeLast) === other.at(-1 - alikeLast)) alikeLast++
  const between = one.length - alikeFirst - alikeLast
  if (one.length < other.length) return between === 0
  const isSwapped = one[alikeFirst] === other[alikeFirst + 1] && one[alikeFirst + 1] === other[alikeFirst]
  return between === 1 || (between === 2 && isSwapped)
}
