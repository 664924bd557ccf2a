import { isOneEditAway } from './edit-distance.ts'
import { soundOf } from './sound.ts'

/** How a word of a text comes to be read as a known word. */
export type Fit = 'exact' | 'alike' | 'slip'

/** A known word that a word of a text may be. */
export interface KnownReading {
  readonly word: string
  readonly fit: Fit
  /** True where the text has its plural. */
  readonly plural: boolean
}

/** Shorter known words than this are known by their spelling alone. */
const shortestAlike = 4
/** Shorter known words than this have no slips. */
const shortestSlip = 5
/** From so many letters on a word may have a slip besides letters doubled or not. */
const shortestLooseSlip = 8
/** A misspelt word has at most so many letters more or less. */
const mostLettersApart = 2

/** Words by a key, each leading to the one that was kept before it: that takes less time and memory than lists. */
class WordChains<Key> {
  readonly #last = new Map<Key, number>()
  readonly #words: string[] = []
  readonly #before: number[] = []

  add(key: Key, word: string): void {
    this.#before.push(this.#last.get(key) ?? -1)
    this.#last.set(key, this.#words.push(word) - 1)
  }

  each(key: Key, visit: (word: string) => void): void {
    for (let place = this.#last.get(key) ?? -1; place >= 0; place = this.#before[place]) visit(this.#words[place])
  }
}

/** A number for a part of a text (FNV-1a in 31 bits), begun from another. Different parts may have the same. */
function numberOf(text: string, from: number, to: number, begun: number): number {
  let hash = begun ^ 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}

/**
 * Numbers for the parts of a word of `length` letters on both sides of its middle letter. One wrong, missing, extra or
 * swapped letter leaves the first part at the beginning or the second at the end as it was. The second has the first
 * letter of the word with it: nobody slips there. Words with equal numbers need not be near each other.
 */
const halvesOf = (text: string, length: number): [number, number] => {
  const half = (length - 1) >> 1
  const begun = 2 * length
  return [
    numberOf(text, 0, half, begun),
    numberOf(text, text.length - (length - 1 - half), text.length, begun + 1 + 64 * text.charCodeAt(0)),
  ]
}

/** A word with its double letters made one: whoever slips in a word mixes them up as well. */
const withSingleLetters = (word: string): string => word.replace(/(.)\1+/g, '$1')

const singularsOf = (text: string): string[] => {
  if (text.length < 5 || text.endsWith('ss')) return []
  if (/(?:x|s|z|ch|sh)es$/.test(text)) return [text.slice(0, -1), text.slice(0, -2)]
  return text.endsWith('s') ? [text.slice(0, -1)] : []
}

/** Known words, found by their spelling, by their sound, and with one slip. */
export class SpellingTable {
  readonly #words = new Set<string>()
  readonly #bySound = new WordChains<string>()
  readonly #byHalf = new WordChains<number>()

  /** Adds a word; `together`: it is words written as one, and such have no slips. */
  add(word: string, together = false): void {
    if (this.#words.has(word)) return
    this.#words.add(word)
    if (word.length < shortestAlike || /\d/.test(word)) return
    this.#bySound.add(soundOf(word), word)
    if (together || word.length < shortestSlip) return
    const single = withSingleLetters(word)
    for (const half of halvesOf(single, single.length)) this.#byHalf.add(half, word)
  }

  /** True for a word that is known as it is spelled. */
  has(word: string): boolean {
    return this.#words.has(word)
  }

  /** All known words that a word may be, the word as it is spelled first. */
  read(text: string): KnownReading[] {
    const found = new Map<string, KnownReading>()
    const keep = (word: string, fit: Fit, plural: boolean) => {
      if (found.has(word) || Math.abs(word.length - text.length) > mostLettersApart) return
      found.set(word, { word, fit, plural })
    }
    const singulars = singularsOf(text)
    if (this.#words.has(text)) keep(text, 'exact', false)
    for (const singular of singulars) if (this.#words.has(singular)) keep(singular, 'exact', true)
    if (text.length < shortestAlike - 1) return [...found.values()]
    for (const form of [text, ...singulars]) {
      this.#bySound.each(soundOf(form), word => keep(word, 'alike', form !== text))
      this.#eachNear(form, word => keep(word, 'slip', form !== text))
    }
    return [...found.values()]
  }

  #eachNear(form: string, visit: (word: string) => void): void {
    const single = withSingleLetters(form)
    const visitNear = (known: string) => {
      if (Math.abs(known.length - form.length) > mostLettersApart) return
      const isNear =
        isOneEditAway(known, form) ||
        (known.length >= shortestLooseSlip && isOneEditAway(withSingleLetters(known), single))
      if (isNear) visit(known)
    }
    for (let length = Math.max(single.length - 1, shortestSlip - 1); length <= single.length + 1; length++) {
      for (const half of halvesOf(single, length)) this.#byHalf.each(half, visitNear)
    }
  }
}
