import type { ProtectedName } from '../guard.ts'
import { foldText } from '../wording/fold.ts'
import { plainWords, type Word } from '../wording/words.ts'
import { commonNames, wordsBehindNames } from './data/common-names.ts'
import { lowerCaseWords } from './data/lower-case-words.ts'
import { ordinaryWords } from './data/ordinary-words.ts'
import { type Fit, SpellingTable } from './spelling-table.ts'

/** The most words that are read as one word of a name ("light year"). */
const longestSplit = 3

/** Names of one word with fewer letters than this must be spelled right; one that sounds the same will do. */
const shortestMisspelt = 7
const shortestAlike = 5
/** The same for names of several words that are written as one. */
const shortestMisspeltTogether = 9

/** All words of a name together, from which on they may have a slip, and a second slip in another word. */
const shortestWithSlip = 8
const shortestWithTwoSlips = 14

/** Words of names of several words with fewer letters than this have no slips. */
const shortestMisspeltWord = 5

interface Entry {
  /** The name to report; `null` for what holds a name and is something else. */
  readonly name: ProtectedName | null
  /** The name as the data has it. */
  readonly spelling: string
  /** The words that it is found by. */
  readonly form: readonly string[]
  readonly capitals: boolean
}

/** A word of a name as it was found in a text. */
interface Step {
  readonly word: string
  readonly fit: Fit
  readonly plural: boolean
  /** How many words of the text it takes, and whether blanks part them. */
  readonly span: number
  readonly spaced: boolean
  /** The text's own spelling. */
  readonly text: string
}

/** A name in a text, from its first word to its last, or what holds a name and is something else (`null`). */
export interface FoundName {
  readonly name: ProtectedName | null
  readonly firstWord: number
  readonly lastWord: number
}

const none: Entry[] = []

const hasCapitals = (written: string) => !/(?<![\p{L}\p{N}'’])(?!(?:of|the|and|in|on)\b)\p{Ll}/u.test(written)

const joined = (written: string) => written.replace(/[\s-]/g, '').toLowerCase()

/** The words of a name. "Assassin's Creed" is found with and without its "s", "Levi's" is no Levi. */
function formsOf(spelling: string): string[][] {
  // Most names are plain letters, and need no folding.
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(spelling)) return [spelling.toLowerCase().split(' ')]
  const words = plainWords(foldText(spelling))
  const last = words.map(({ readings }) => (readings[1] ?? readings[0]).text)
  const first = words.map(({ readings }) => readings[0].text)
  return words.length === 1 || first.join(' ') === last.join(' ') ? [last] : [first, last]
}

/** The ways to write words one behind the other: parted, together, and with two neighbours together. */
function writingsOf(words: readonly string[]): string[][] {
  const together = words
    .slice(1)
    .map((_word, at) => [...words.slice(0, at), words[at] + words[at + 1], ...words.slice(at + 2)])
  return [[...words], ...(words.length > 2 ? together : []), ...(words.length > 1 ? [[words.join('')]] : [])]
}

const particles = new Set('the a an of and in on at to is it as or by no my i'.split(' '))

const isParticle = ({ readings: [{ text }] }: Word) => particles.has(text)

/** Whether words that are not all spelled right are near enough to a name. */
function isNearEnough(all: readonly Step[], wordCount: number): boolean {
  const steps = all.filter(({ word }) => !particles.has(word))
  if (steps.length === 0) return false
  const letters = steps.reduce((sum, { word }) => sum + word.length, 0)
  if (steps.length === 1) {
    const [{ fit, text }] = steps
    const shortest = wordCount > all.length ? shortestMisspeltTogether : shortestMisspelt
    return letters >= (fit === 'slip' ? shortest : shortestAlike) && !ordinaryWords.has(text)
  }
  if (steps.every(({ text }, at) => commonNames.has(text) || (at > 0 && wordsBehindNames.has(text)))) return false
  const slips = steps.filter(({ fit }) => fit === 'slip')
  if (slips.some(({ word }) => word.length < shortestMisspeltWord)) return false
  if (slips.length === 0) return letters >= shortestAlike
  return letters >= (slips.length === 1 ? shortestWithSlip : shortestWithTwoSlips)
}

/** Whether words that lead to an entry are that name as they are written. */
function fits(entry: Entry, path: readonly Step[], text: string, words: readonly Word[], first: number, last: number) {
  const { capitals, spelling, form } = entry
  const wordCount = form.length
  const letters = path.reduce((sum, { word }) => sum + word.length, 0)
  const isJoined = path.length < wordCount
  const isExact = path.every(
    ({ fit, plural, text: own }) => fit === 'exact' && !((plural || isJoined) && ordinaryWords.has(own)),
  )
  if (wordCount === 1 && path.some(({ spaced }) => spaced)) return false
  if (!isExact && (capitals || entry.name === null || !isNearEnough(path, wordCount))) return false
  const end = words[last].readings[0].end
  // The last word of an "iron man-of-war" belongs to what follows.
  if (text[end] === '-' && last > first && last + 1 < words.length && isParticle(words[last + 1])) return false
  const written = text.slice(words[first].readings[0].start, end)
  if (capitals && !hasCapitals(written)) return false
  // "at t" is no AT&T: names this short must have their signs too.
  const isShort = letters < 4 && !path.some(({ word }) => /\d/.test(word))
  return !isShort || joined(written).startsWith(joined(spelling))
}

/** Protected names, found by the words of a text in their many spellings. */
export class NameIndex {
  /** What the words of a name lead to, one behind the other with blanks between; `none` where names go on. */
  readonly #byPath = new Map<string, Entry[]>()
  /** Entries whose words are not in `#byPath` yet, by each word that they may begin with: few ever stand in a text. */
  readonly #waiting = new Map<string, Entry[]>()
  readonly #table = new SpellingTable()
  /** The longest known word: longer runs of letters are not read as one. */
  #longest = 0

  /** Adds a name and other names for the same; `capitals`: only where every word is written with its capital. */
  add(name: ProtectedName, others: readonly string[], capitals = false): void {
    for (const spelling of [name.name, ...others])
      this.#addSpelling(name, spelling, capitals || lowerCaseWords.has(spelling.toLowerCase()))
  }

  /** Adds what holds a name and is something else ("Tesla coil"): where it stands no name is found. */
  addHarmless(spelling: string): void {
    this.#addSpelling(null, spelling, false)
  }

  #addSpelling(name: ProtectedName | null, spelling: string, capitals: boolean): void {
    for (const form of formsOf(spelling)) {
      const entry: Entry = { name, spelling, form, capitals }
      for (const word of form) this.#know(word, false)
      this.#wait(form[0], entry)
      if (form.length > 2) {
        for (let at = 1; at < form.length; at++) this.#know(form[at - 1] + form[at], true)
        this.#wait(form[0] + form[1], entry)
      }
      if (form.length === 1) continue
      const together = form.join('')
      this.#know(together, true)
      this.#wait(together, entry)
    }
  }

  #know(word: string, together: boolean): void {
    this.#table.add(word, together)
    if (word.length > this.#longest) this.#longest = word.length
  }

  #wait(first: string, entry: Entry): void {
    const entries = this.#waiting.get(first)
    if (entries === undefined) this.#waiting.set(first, [entry])
    else entries.push(entry)
  }

  /** Puts all ways to write names that begin with a word into `#byPath`. */
  #open(first: string): void {
    const waiting = this.#waiting.get(first)
    if (waiting === undefined) return
    this.#waiting.delete(first)
    for (const entry of waiting) {
      for (const writing of writingsOf(entry.form)) if (writing[0] === first) this.#addWriting(writing, entry)
    }
  }

  #addWriting(writing: readonly string[], entry: Entry): void {
    for (let length = 1; length < writing.length; length++) {
      const path = writing.slice(0, length).join(' ')
      if (!this.#byPath.has(path)) this.#byPath.set(path, none)
    }
    const path = writing.join(' ')
    const entries = this.#byPath.get(path) ?? none
    this.#byPath.set(path, [...entries, entry])
  }

  /** The names in a text and what is harmless, the longest at each place, none inside another. */
  find(text: string, words: readonly Word[]): FoundName[] {
    const steps = this.#stepsOf(text, words)
    const found: FoundName[] = []
    for (let at = 0; at < words.length; at++) {
      const match = this.#longestAt(at, text, words, steps)
      if (match === null) continue
      found.push(match)
      at = match.lastWord
    }
    return found
  }

  /** The words of names that begin at each word of a text. */
  #stepsOf(text: string, words: readonly Word[]): Step[][] {
    const known = new Map<string, Omit<Step, 'span' | 'spaced'>[]>()
    const read = (reading: string) => {
      let steps = known.get(reading)
      if (steps === undefined) {
        steps = this.#table.read(reading).map(step => ({ ...step, text: reading }))
        known.set(reading, steps)
      }
      return steps
    }
    return words.map((word, at) => {
      const steps: Step[] = []
      for (const reading of word.readings) {
        for (const step of read(reading.text)) steps.push({ ...step, span: 1, spaced: false })
      }
      let run = word.readings.at(-1)!.text
      let spaced = false
      for (let span = 2; span <= longestSplit && at + span <= words.length; span++) {
        const [before, next] = [words[at + span - 2], words[at + span - 1]]
        if (next.afterBreak) break
        spaced ||= /\s/.test(text.slice(before.readings[0].end, next.readings[0].start))
        // "in a garden" is no Ina Garten.
        if (spaced && (isParticle(before) || isParticle(next))) break
        for (const reading of next.readings) {
          const together = run + reading.text
          if (together.length > this.#longest + 1) continue
          // Words written apart are one word of a name only where they are spelled right.
          for (const form of together.endsWith('s') ? [together, together.slice(0, -1)] : [together]) {
            if (this.#table.has(form)) {
              steps.push({ word: form, fit: 'exact', plural: form !== together, span, spaced, text: together })
            }
          }
        }
        run += next.readings.at(-1)!.text
      }
      return steps
    })
  }

  #longestAt(first: number, text: string, words: readonly Word[], steps: readonly Step[][]): FoundName | null {
    let longest: FoundName | null = null
    const path: Step[] = []
    const walk = (key: string, at: number): void => {
      if (path.length > 0 && (longest === null || at - 1 > longest.lastWord)) {
        const entry = this.#byPath.get(key)!.find(known => fits(known, path, text, words, first, at - 1))
        if (entry !== undefined) longest = { name: entry.name, firstWord: first, lastWord: at - 1 }
      }
      if (at >= words.length || (path.length > 0 && (words[at].afterBreak || path.at(-1)!.plural))) return
      for (const step of steps[at]) {
        if (path.length === 0) this.#open(step.word)
        const next = path.length === 0 ? step.word : `${key} ${step.word}`
        if (!this.#byPath.has(next)) continue
        path.push(step)
        walk(next, at + step.span)
        path.pop()
      }
    }
    walk('', first)
    return longest
  }
}
