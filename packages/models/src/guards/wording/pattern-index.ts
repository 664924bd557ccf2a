import { endings } from './inflect.ts'
import { matchAt, type PatternMatch, parsePattern, type Slot } from './pattern.ts'
import type { Word } from './words.ts'

interface Entry<Value> {
  readonly slots: readonly Slot[]
  readonly value: Value
}

/** A match of a pattern of the index, with the value that the pattern was added with. */
export interface IndexMatch<Value> extends PatternMatch {
  readonly value: Value
}

/** Shorter beginnings of words say too little with an ending that somebody may have meant. */
const shortestHidden = 4

/** So many letters of a prefix find its patterns; shorter prefixes are found by all they have. */
const beginningLength = 3

function entriesOf<Value>(map: Map<string, Entry<Value>[]>, key: string): Entry<Value>[] {
  const known = map.get(key)
  if (known !== undefined) return known
  const entries: Entry<Value>[] = []
  map.set(key, entries)
  return entries
}

/** Many patterns, found by their first word, so that a text is read once and not once for each pattern. */
export class PatternIndex<Value> {
  readonly #byLiteral = new Map<string, Entry<Value>[]>()
  /** Patterns whose first word may begin with something, by the first letters of that. */
  readonly #byBeginning = new Map<string, Entry<Value>[]>()
  /** Patterns whose first word may contain something. */
  readonly #open: Entry<Value>[] = []
  readonly #literals = new Set<string>()

  /** Adds a pattern (the syntax of `parsePattern`). */
  add(pattern: string, value: Value): void {
    for (const slots of parsePattern(pattern)) this.#addSlots({ slots, value })
  }

  #addSlots(entry: Entry<Value>): void {
    const { slots } = entry
    for (const slot of slots) {
      if (slot.kind === 'gap') continue
      for (const literal of slot.literals) this.#literals.add(literal)
      for (const beginning of [...slot.prefixes, ...slot.parts]) {
        if (beginning.length >= shortestHidden) for (const ending of endings) this.#literals.add(beginning + ending)
      }
    }
    const [first] = slots
    if (first.kind === 'gap') return
    if (first.parts.length > 0) {
      this.#open.push(entry)
      return
    }
    for (const literal of first.literals) entriesOf(this.#byLiteral, literal).push(entry)
    for (const prefix of first.prefixes) entriesOf(this.#byBeginning, prefix.slice(0, beginningLength)).push(entry)
  }

  /** Every word that any pattern names; of one that may go on, what is given and that with common endings. */
  get literals(): ReadonlySet<string> {
    return this.#literals
  }

  /** All matches in a text's words, in the order of their first word. */
  matches(words: readonly Word[]): IndexMatch<Value>[] {
    const found: IndexMatch<Value>[] = []
    for (let at = 0; at < words.length; at++) {
      for (const { slots, value } of this.#entriesAt(words[at])) {
        const match = matchAt(slots, words, at)
        if (match !== null) found.push({ ...match, value })
      }
    }
    return found
  }

  /** True where a match begins at one of the words from `from` up to, but not at, `to`. */
  hasMatch(words: readonly Word[], from: number, to: number): boolean {
    for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
      for (const { slots } of this.#entriesAt(words[at])) if (matchAt(slots, words, at) !== null) return true
    }
    return false
  }

  /** The patterns that may begin at a word. */
  #entriesAt(word: Word): Iterable<Entry<Value>> {
    const lists: (readonly Entry<Value>[])[] = this.#open.length > 0 ? [this.#open] : []
    for (const reading of word.readings) {
      const named = this.#byLiteral.get(reading.text)
      if (named !== undefined) lists.push(named)
      for (let length = 1; length <= beginningLength && length <= reading.text.length; length++) {
        const begun = this.#byBeginning.get(reading.text.slice(0, length))
        if (begun !== undefined) lists.push(begun)
      }
    }
    return lists.length > 1 ? new Set(lists.flat()) : (lists[0] ?? [])
  }
}
