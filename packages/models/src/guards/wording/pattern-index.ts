import { fits, matchAt, type PatternMatch, parsePattern, type Slot, type WordSlot } from './pattern.ts'
import type { Word } from './words.ts'

interface Entry<Value> {
  readonly slots: readonly Slot[]
  readonly value: Value
}

/** A match of a pattern of the index, with the value that the pattern was added with. */
export interface IndexMatch<Value> extends PatternMatch {
  readonly value: Value
}

/** So many letters of a prefix find its patterns; shorter prefixes are found by all they have. */
const beginningLength = 3

/** The patterns that begin with the same slot. */
interface Group<Value> {
  readonly first: WordSlot
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
  readonly #slots = new Set<WordSlot>()

  /** Adds a pattern (the syntax of `parsePattern`). */
  add(pattern: string, value: Value): void {
    for (const slots of parsePattern(pattern)) {
      for (const slot of slots) this.#know(slot)
      const [first] = slots
      if (first.kind === 'word') this.#groupOf(first).entries.push({ slots, value })
    }
  }

  #groupOf(first: WordSlot): Group<Value> {
    const known = this.#groups.get(first)
    if (known !== undefined) return known
    const group: Group<Value> = { first, entries: [] }
    this.#groups.set(first, group)
    if (first.parts.length > 0) {
      this.#open.push(group)
      return group
    }
    for (const literal of first.literals) addTo(this.#byLiteral, literal, group)
    for (const prefix of [...first.prefixes.values()].flat())
      addTo(this.#byBeginning, prefix.slice(0, beginningLength), group)
    return group
  }

  #know(slot: Slot): void {
    if (slot.kind === 'gap' || this.#slots.has(slot)) return
    this.#slots.add(slot)
    for (const way of slot.longer) for (const inner of way) this.#know(inner)
  }

  /** Every word that any pattern names. */
  get words(): ReadonlySet<string> {
    return new Set([...this.#slots].flatMap(slot => [...slot.literals]))
  }

  /** Every part that a word may have by any pattern, at its beginning or anywhere. */
  get beginnings(): ReadonlySet<string> {
    return new Set([...this.#slots].flatMap(slot => [...[...slot.prefixes.values()].flat(), ...slot.parts]))
  }

  /** All matches in a text's words that begin at one of `starts`, in the order of their first word. */
  matches(words: readonly Word[], starts: Iterable<number> = words.keys()): IndexMatch<Value>[] {
    const found: IndexMatch<Value>[] = []
    for (const at of starts) this.#matchAt(words, at, found)
    return found
  }

  /** True where a match begins at one of the words from `from` up to, but not at, `to`. */
  hasMatch(words: readonly Word[], from: number, to: number): boolean {
    const found: IndexMatch<Value>[] = []
    for (let at = Math.max(0, from); at < Math.min(to, words.length) && found.length === 0; at++)
      this.#matchAt(words, at, found)
    return found.length > 0
  }

  /** Adds the matches that begin at a word to `found`. */
  #matchAt(words: readonly Word[], at: number, found: IndexMatch<Value>[]): void {
    for (const group of this.#groupsAt(words[at])) {
      if (!fits(group.first, words[at])) continue
      for (const { slots, value } of group.entries) {
        const match = matchAt(slots, words, at)
        if (match !== null) found.push({ ...match, value })
      }
    }
  }

  /** The groups that may begin at a word. */
  #groupsAt(word: Word): ReadonlySet<Group<Value>> {
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
    return groups
  }
}
