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

/** Many patterns, found by their first word, so that a text is read once and not once for each pattern. */
export class PatternIndex<Value> {
  readonly #byLiteral = new Map<string, Entry<Value>[]>()
  /** Patterns whose first word may begin with, or contain, something. */
  readonly #open: Entry<Value>[] = []
  readonly #literals = new Set<string>()

  /** Adds a pattern (the syntax of `parsePattern`). */
  add(pattern: string, value: Value): void {
    for (const slots of parsePattern(pattern)) this.#addSlots({ slots, value })
  }

  #addSlots(entry: Entry<Value>): void {
    const { slots } = entry
    for (const slot of slots) {
      if (slot.kind === 'word') for (const literal of slot.literals) this.#literals.add(literal)
    }
    const [first] = slots
    if (first.kind === 'gap') return
    if (first.prefixes.length > 0 || first.parts.length > 0) this.#open.push(entry)
    else for (const literal of first.literals) this.#entriesOf(literal).push(entry)
  }

  /** Every word that any pattern names. */
  get literals(): ReadonlySet<string> {
    return this.#literals
  }

  /** All matches in a text's words, in the order of their first word. */
  matches(words: readonly Word[]): IndexMatch<Value>[] {
    const found: IndexMatch<Value>[] = []
    for (let at = 0; at < words.length; at++) {
      const candidates = new Set(this.#open)
      for (const reading of words[at].readings) {
        for (const entry of this.#byLiteral.get(reading.text) ?? []) candidates.add(entry)
      }
      for (const { slots, value } of candidates) {
        const match = matchAt(slots, words, at)
        if (match !== null) found.push({ ...match, value })
      }
    }
    return found
  }

  #entriesOf(literal: string): Entry<Value>[] {
    const known = this.#byLiteral.get(literal)
    if (known !== undefined) return known
    const entries: Entry<Value>[] = []
    this.#byLiteral.set(literal, entries)
    return entries
  }
}
