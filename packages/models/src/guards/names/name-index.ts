import type { ProtectedName } from '../guard.ts'
import { foldText } from '../wording/fold.ts'
import { plainWords, type Word } from '../wording/words.ts'
import { isOneEditAway, withoutOneLetter } from './edit-distance.ts'

/** The most words that a name has. */
export const longestName = 6

/** Shorter names than this must be spelled right. */
const shortestMisspelt = 8

/** Ordinary words and names that are one letter away from a protected one. */
const noMisspelling = new Set([
  'barberry',
  'macdonald',
  'macdonalds',
  'oldmacdonald',
  'supermen',
  'catwomen',
  'spidermen',
  'mcdonough',
])

interface Entry {
  readonly name: ProtectedName
  readonly key: string
  /** The words of the name. */
  readonly words: readonly string[]
  /** The name as the data has it. */
  readonly spelling: string
  readonly capitals: boolean
}

/** The words of a text that may be a name. */
export interface Wording {
  readonly words: readonly Word[]
  /** What the caller wrote, from the first word to the last. */
  readonly written: string
}

/** Shorter words of a name than this must be spelled right. */
const shortestMisspeltWord = 5

const hasCapitals = (written: string) => !/(?<![\p{L}\p{N}'’])(?!(?:of|the|and|in|on)\b)\p{Ll}/u.test(written)

/** All ways to write words together without separators, by their readings. */
function keysOf(words: readonly Word[]): string[] {
  let keys = ['']
  for (const { readings } of words) keys = keys.flatMap(key => readings.map(reading => key + reading.text))
  return [...new Set(keys)]
}

const joined = (written: string) => written.replace(/\s/g, '').toLowerCase()

const singular = (key: string) => (/[^s]s$/.test(key) && key.length > 4 ? [key.slice(0, -1)] : [])

/** True where all words but one are those of the name, and that one is long enough to be a slip of it. */
function hasOneWrongWord(name: readonly string[], words: readonly Word[]): boolean {
  if (words.length === 1 && name.length > 1) return true
  if (name.length !== words.length) return false
  const wrong = name.filter((word, index) => !words[index].readings.some(reading => reading.text === word))
  return wrong.length === 1 && wrong[0].length >= shortestMisspeltWord
}

/** Whether a wording whose letters are those of an entry is that name. */
function fits({ capitals, key, words, spelling }: Entry, { words: found, written }: Wording): boolean {
  if (capitals && !hasCapitals(written)) return false
  // "at t" is no AT&T: names this short must have their signs too.
  if (key.length < 4 && !/\d/.test(key)) return joined(written).startsWith(joined(spelling))
  return words.length === found.length || words.length > 1 || !/\s/.test(written)
}

/** Protected names, found by the words of a text in their many spellings. */
export class NameIndex {
  readonly #byKey = new Map<string, Entry[]>()
  /** Keys of long names by each of their spellings with one letter left out. */
  readonly #byShortened = new Map<string, Set<string>>()

  /** Adds a name and other names for the same; `capitals`: only where every word is written with its capital. */
  add(name: ProtectedName, others: readonly string[], capitals = false): void {
    for (const spelling of [name.name, ...others]) {
      const words = plainWords(foldText(spelling))
      const texts = words.map(({ readings: [reading] }) => reading.text)
      for (const key of keysOf(words)) this.#addKey({ name, key, words: texts, spelling, capitals })
    }
  }

  #addKey(entry: Entry): void {
    const { key } = entry
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entry])
    if (key.length < shortestMisspelt) return
    for (const shortened of [key, ...withoutOneLetter(key)]) {
      const keys = this.#byShortened.get(shortened) ?? new Set()
      this.#byShortened.set(shortened, keys.add(key))
    }
  }

  /**
   * The name that a wording is, or `null`. A name of one word is not looked for in several ("a dead pool"), unless
   * hyphens join them ("dead-pool").
   */
  find(wording: Wording): ProtectedName | null {
    const keys = keysOf(wording.words)
    for (const key of keys) {
      for (const candidate of [key, ...singular(key)]) {
        const entry = this.#byKey.get(candidate)?.find(known => fits(known, wording))
        if (entry !== undefined) return entry.name
      }
    }
    for (const key of keys) {
      const entry = this.#misspelt(key, wording.words)
      if (entry !== undefined) return entry.name
    }
    return null
  }

  #misspelt(key: string, words: readonly Word[]): Entry | undefined {
    if (key.length < shortestMisspelt - 1 || noMisspelling.has(key)) return undefined
    for (const shortened of [key, ...withoutOneLetter(key)]) {
      for (const known of this.#byShortened.get(shortened) ?? []) {
        if (known[0] !== key[0] || !isOneEditAway(known, key)) continue
        const entry = this.#byKey
          .get(known)
          ?.find(({ capitals, words: name }) => !capitals && hasOneWrongWord(name, words))
        if (entry !== undefined) return entry
      }
    }
    return undefined
  }
}
