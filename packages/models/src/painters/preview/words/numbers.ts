/** How many things a quantity word stands for; a range where the seed may choose. */
export interface Quantity {
  readonly least: number
  readonly most: number
}

const numerals = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty',
]
  .join(' ')
  .split(' ')

const exactly = (count: number): Quantity => ({ least: count, most: count })
const between = (least: number, most: number): Quantity => ({ least, most })

/** Quantity words and phrases, as the tokeniser spells them. */
export const quantities: Readonly<Record<string, Quantity>> = {
  ...Object.fromEntries(numerals.slice(1).map((word, index) => [word, exactly(index + 1)])),
  'twenty one': exactly(21),
  'twenty two': exactly(22),
  'twenty three': exactly(23),
  'twenty four': exactly(24),
  'twenty five': exactly(25),
  thirty: exactly(30),
  forty: exactly(40),
  single: exactly(1),
  'a single': exactly(1),
  lone: exactly(1),
  solitary: exactly(1),
  another: exactly(1),
  both: exactly(2),
  pair: exactly(2),
  'pair of': exactly(2),
  'couple of': exactly(2),
  double: exactly(2),
  trio: exactly(3),
  'trio of': exactly(3),
  quartet: exactly(4),
  'quartet of': exactly(4),
  'half a dozen': exactly(6),
  'half dozen': exactly(6),
  dozen: exactly(12),
  'dozen of': exactly(12),
  'a dozen': exactly(12),
  'two dozen': exactly(24),
  few: between(3, 4),
  'a few': between(3, 4),
  several: between(4, 6),
  some: between(3, 5),
  multiple: between(4, 6),
  various: between(4, 6),
  many: between(8, 12),
  numerous: between(8, 12),
  'lot of': between(8, 12),
  'lots of': between(8, 12),
  countless: between(16, 22),
  hundred: between(24, 30),
  'hundreds of': between(24, 30),
  'group of': between(4, 6),
  'bunch of': between(5, 7),
  'crowd of': between(12, 16),
  'row of': between(4, 6),
  'line of': between(4, 6),
  'pile of': between(5, 7),
  'stack of': between(4, 5),
  'heap of': between(6, 8),
  'collection of': between(4, 6),
  'set of': between(3, 5),
  'field of': between(18, 24),
  'flock of': between(7, 11),
  'herd of': between(5, 8),
  'school of': between(8, 12),
  'shoal of': between(8, 12),
  'swarm of': between(12, 18),
  'pack of': between(4, 6),
  'pride of': between(3, 5),
  'litter of': between(4, 6),
  'team of': between(4, 6),
  'family of': between(3, 4),
  'fleet of': between(4, 6),
  'colony of': between(6, 9),
  'cluster of': between(5, 7),
  'caravan of': between(4, 5),
  'assortment of': between(5, 7),
}

/** Nouns for several at once. */
export const groupNouns: Readonly<Record<string, Quantity>> = {
  family: exactly(4),
  couple: exactly(2),
  crowd: between(12, 16),
  audience: between(12, 16),
  band: exactly(4),
  orchestra: between(8, 12),
  choir: between(8, 12),
}

/** What a bare plural ("balloons") stands for. */
export const severalThings: Quantity = between(3, 4)

/** The most copies of one thing that a picture holds; larger numbers are drawn as this many. */
export const mostCopies = 36

/** Reads a number in digits ("3"), or a quantity word; `null` where it is neither. */
export function readQuantity(phrase: string): Quantity | null {
  if (/^\d{1,3}$/.test(phrase)) {
    const count = Number(phrase)
    return count === 0 ? null : exactly(Math.min(count, mostCopies))
  }
  return Object.hasOwn(quantities, phrase) ? quantities[phrase] : null
}
