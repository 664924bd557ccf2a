import { hiddenForms } from './inflect.ts'
import { fits, matchAt, type PatternMatch, parsePattern, type Slot } from './pattern.ts'
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

/** The patterns that begin with the same slot. */
interface Group<Value> {
  readonly first: Extract<Slot, { kind: 'word' }>
  readonly entries: Entry<Value>[]
}

/** Adds to the list that a map keeps under a key. */
function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

/** Many patterns, found by their first word, so that a text is read once and not once for each pattern. */
export class PatternIndex<Value> {
  readonly #groups = new Map<Slot, Group<Value>>()
  readonly #byLiteral = new Map<string, Group<Value>[]>()
  /** Groups whose word may begin with something, by the first letters of that. */
  readonly #byBeginning = new Map<string, Group<Value>[]>()
  /** Groups whose word may contain something. */
  readonly #open: Group<Value>[] = []
  readonly #slots = new Set<Slot>()

  /** Adds a pattern (the syntax of `parsePattern`). */
  add(pattern: string, value: Value): void {
    for (const slots of parsePattern(pattern)) {
      for (const slot of slots) this.#slots.add(slot)
      const [first] = slots
      if (first.kind === 'word') this.#groupOf(first).entries.push({ slots, value })
    }
  }

  #groupOf(first: Group<Value>['first']): Group<Value> {
    const known = this.#groups.get(first)
    if (known !== undefined) return known
    const group: Group<Value> = { first, entries: [] }
    this.#groups.set(first, group)
    if (first.parts.length > 0) {
      this.#open.push(group)
      return group
    }
    for (const literal of first.literals) addTo(this.#byLiteral, literal, group)
    for (const prefix of first.prefixes) addTo(this.#byBeginning, prefix.slice(0, beginningLength), group)
    return group
  }

  /** Every word that any pattern names; of one that may go on, what is given and that with common endings. */
  literals(): ReadonlySet<string> {
    const literals = new Set<string>()
    for (const slot of this.#slots) {
      if (slot.kind === 'gap') continue
      for (const literal of slot.literals) literals.add(literal)
      for (const beginning of [...slot.prefixes, ...slot.parts]) {
        if (beginning.length >= shortestHidden) for (const word of hiddenForms(beginning)) literals.add(word)
      }
    }
    return literals
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
  #entriesAt(word: Word): Entry<Value>[] {
    const groups = new Set(this.#open)
    const addAll = (more: readonly Group<Value>[] = []) => {
      for (const group of more) groups.add(group)
    }
    for (const { text } of word.readings) {
      addAll(this.#byLiteral.get(text))
      for (let length = 1; length <= Math.min(beginningLength, text.length); length++) {
        addAll(this.#byBeginning.get(text.slice(0, length)))
      }
    }
    return [...groups].filter(({ first }) => fits(first, word)).flatMap(({ entries }) => entries)
  }
}
