import { foldText } from '../wording/fold.ts'
import { PatternIndex } from '../wording/pattern-index.ts'
import { patternsOf } from '../wording/pattern-list.ts'
import { plainWords, type Word } from '../wording/words.ts'
import { adjectives } from './data/words/things.ts'
import type { FoundName } from './name-index.ts'
import type { Things, WordName } from './name-list.ts'

/** How far away words tell that a name is meant, and that it is not. */
const nearWords = 12
const unlessWords = 3

/** So many adjectives may stand between a name and its noun ("puma red running shoes"). */
const mostAdjectives = 2

interface Entry {
  readonly name: WordName
  readonly words: readonly string[]
  readonly behind: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly unless: ReadonlySet<string>
}

/** Where a word stands in a prompt, for the tests of what is meant by it. */
interface Place {
  readonly text: string
  readonly words: readonly Word[]
  readonly first: number
  readonly last: number
  readonly isTitle: boolean
}

const wordsOf = (list = ''): string[] => plainWords(foldText(list)).map(({ readings: [reading] }) => reading.text)

const isOneOf = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word?.readings.some(({ text }) => set.has(text)) ?? false

const writtenOf = (text: string, { readings: [{ start, end }] }: Word): string => text.slice(start, end)

const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written)

/** True where most words have capitals, so that one more tells nothing. */
function isTitle(text: string, words: readonly Word[]): boolean {
  const written = words.map(word => writtenOf(text, word)).filter(word => word.length > 3)
  return written.length > 1 && written.filter(isCapital).length > written.length / 2
}

const makers = new Set(['by', 'from', 'of'])
const articles = new Set(['the', 'a', 'an', 'some', 'new'])

/** A noun directly behind the name, adjectives aside: "puma red running shoes". */
function isBesideNoun({ words, last }: Place, has: (word: Word | undefined) => boolean): boolean {
  for (let at = last + 1; at <= last + 1 + mostAdjectives; at++) {
    if (at >= words.length || words[at].afterBreak) return false
    if (has(words[at])) return true
    if (!isOneOf(adjectives, words[at])) return false
  }
  return false
}

/** A noun up to three words before a "by", "from" or "of" with the name: "a parcel left from Amazon". */
function isMakerOfNoun({ words, first }: Place, has: (word: Word | undefined) => boolean): boolean {
  let at = first - 1
  if (words[first].afterBreak || at < 0) return false
  if (isOneOf(articles, words[at]) && !words[at].afterBreak) at--
  if (!isOneOf(makers, words[at]) || words[at].afterBreak) return false
  return [1, 2, 3].some(distance => has(words[at - distance]))
}

/** The name with a capital where a sentence has none, and none beside it that would make it part of another name. */
function isProperNoun({ text, words, first, last, isTitle: hasCapitals }: Place): boolean {
  const own = words.slice(first, last + 1)
  if (hasCapitals || own[0].afterBreak || !own.every(word => isCapital(writtenOf(text, word)))) return false
  const before = words[first - 1]
  const after = words[last + 1]
  if (isCapital(writtenOf(text, before)) && !before.afterBreak) return false
  return after === undefined || after.afterBreak || !isCapital(writtenOf(text, after))
}

const afterSubject = new Set('in on at with as and inside under behind near vs'.split(' '))

/** The name as the first word of a prompt, with what somebody does or where they are behind it: "olaf melting". */
function isSubject({ words, first, last }: Place): boolean {
  const next = words[last + 1]
  if (first !== 0 || next === undefined || next.afterBreak) return false
  return next.readings.some(({ text }) => afterSubject.has(text) || /^\w{2,}ing$/.test(text))
}

function isSomeNear({ words, first, last }: Place, set: ReadonlySet<string>, distance: number): boolean {
  if (set.size === 0) return false
  const around = [...words.slice(Math.max(0, first - distance), first), ...words.slice(last + 1, last + 1 + distance)]
  return around.some(word => isOneOf(set, word))
}

function isMeant({ name, behind, near, unless }: Entry, place: Place): boolean {
  const things: readonly Things[] = name.things ?? []
  const isThing = (word: Word | undefined) => things.some(({ nouns }) => isOneOf(nouns, word))
  if (isBesideNoun(place, word => isThing(word) || isOneOf(behind, word)) || isMakerOfNoun(place, isThing)) return true
  if (isSomeNear(place, unless, name.always ? nearWords : unlessWords)) return false
  return (
    name.always === true ||
    isSomeNear(place, near, nearWords) ||
    (name.proper === true && isProperNoun(place)) ||
    (name.subject === true && isSubject(place) && !isSomeNear(place, unless, nearWords))
  )
}

/** Names that are ordinary words too, found where the words around them tell that the name is meant. */
export class WordNameIndex {
  readonly #byFirstWord = new Map<string, Entry[]>()
  readonly #phrases = new PatternIndex<WordName>()

  /** Adds a name. Throws where a phrase of it is no pattern. */
  add(name: WordName): void {
    const sets = {
      behind: new Set(wordsOf(name.behind)),
      near: new Set(wordsOf(name.near)),
      unless: new Set(wordsOf(name.unless)),
    }
    for (const writing of name.words.split('|')) {
      const words = wordsOf(writing)
      const near = new Set([...sets.near].filter(word => !words.includes(word)))
      for (const first of words.length === 1 ? [words[0], `${words[0]}s`] : [words[0]]) {
        const entries = this.#byFirstWord.get(first) ?? []
        this.#byFirstWord.set(first, [...entries, { name, words, ...sets, near }])
      }
    }
    for (const pattern of patternsOf(name.phrases ?? '')) this.#phrases.add(pattern, name)
  }

  /** The names in a text. */
  find(text: string, words: readonly Word[]): FoundName[] {
    const found: FoundName[] = []
    const title = isTitle(text, words)
    const keep = ({ name, kind }: WordName, firstWord: number, lastWord: number) =>
      found.push({ name: { name, kind }, firstWord, lastWord })
    for (let first = 0; first < words.length; first++) {
      const entries = new Set(words[first].readings.flatMap(reading => this.#byFirstWord.get(reading.text) ?? []))
      for (const entry of entries) {
        const last = first + entry.words.length - 1
        const isWhole = entry.words.slice(1).every((word, index) => {
          const next = words[first + 1 + index]
          return next !== undefined && !next.afterBreak && next.readings.some(reading => reading.text === word)
        })
        if (isWhole && isMeant(entry, { text, words, first, last, isTitle: title })) keep(entry.name, first, last)
      }
    }
    for (const { value, firstWord, lastWord } of this.#phrases.matches(words)) keep(value, firstWord, lastWord)
    return found
  }
}
