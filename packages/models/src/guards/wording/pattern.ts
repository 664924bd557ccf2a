import { hiddenForms, inflections } from './inflect.ts'
import type { Reading, Word } from './words.ts'

/** One place of a pattern: a word out of a set, or a gap of a few words. */
export type Slot =
  | {
      readonly kind: 'word'
      readonly literals: ReadonlySet<string>
      /** Beginnings (`porn*`) that a word may have, beside the literal words. */
      readonly prefixes: readonly string[]
      /** Parts (`*fuck*`) that a word may have anywhere. */
      readonly parts: readonly string[]
      readonly optional: boolean
    }
  | { readonly kind: 'gap'; readonly most: number }

/** Where a pattern matched: the first and last word, and the span in the original text. */
export interface PatternMatch {
  readonly firstWord: number
  readonly lastWord: number
  readonly start: number
  readonly end: number
}

/** Splits at a sign, but not inside brackets. */
function splitOutside(source: string, sign: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '(') depth++
    if (source[at] === ')') depth--
    if (depth > 0 || source[at] !== sign) continue
    parts.push(source.slice(start, at))
    start = at + 1
  }
  return [...parts, source.slice(start)].filter(part => part !== '')
}

function wordSlot(choices: readonly string[], optional: boolean): Slot {
  const literals = new Set<string>()
  const prefixes: string[] = []
  const parts: string[] = []
  for (const choice of choices) {
    const [before, after] = [choice[0] === '*', /[*~]/.test(choice.at(-1)!) ? choice.at(-1) : '']
    const word = choice.slice(before ? 1 : 0, after === '' ? undefined : -1)
    if (!/^[\p{L}\p{N}]+$/u.test(word) || (before && after !== '*')) {
      throw new Error(`A pattern has the part "${choice}"; expected word, word~, word* or *word*.`)
    }
    if (before) parts.push(word)
    else if (after === '*') prefixes.push(word)
    else for (const literal of after === '~' ? inflections(word) : [word]) literals.add(literal)
  }
  return { kind: 'word', literals, prefixes, parts, optional }
}

/** Lists of people, weapons and the like stand in hundreds of patterns: each is read once. */
const readParts = new Map<string, Slot[][]>()

function parsePart(source: string): Slot[][] {
  const known = readParts.get(source)
  if (known !== undefined) return known
  const ways = waysOf(source)
  readParts.set(source, ways)
  return ways
}

/** The ways to read one part of a pattern: its single words together in one place, each longer choice by itself. */
function waysOf(source: string): Slot[][] {
  if (/^\.+$/.test(source)) return [[{ kind: 'gap', most: Math.max(1, 2 * (source.length - 1)) }]]
  const form = /^(.*?)(~?)(\??)$/.exec(source)!
  const [, body, inflected, mark] = form
  const optional = mark === '?'
  if (!body.startsWith('(')) return [[wordSlot([body + inflected], optional)]]
  if (!body.endsWith(')')) throw new Error(`A pattern has the part "${source}"; its bracket is not closed.`)
  const choices = splitOutside(body.slice(1, -1), '|').map(choice =>
    /[~*]$/.test(choice) ? choice : choice + inflected,
  )
  const single = choices.filter(choice => !/[\s(]/.test(choice))
  const longer = choices.filter(choice => /[\s(]/.test(choice))
  const ways = longer.flatMap(parsePattern)
  if (single.length > 0) ways.push([wordSlot(single, optional)])
  else if (optional) ways.push([])
  return ways
}

/**
 * Reads a pattern. Its words are parted by blanks: `word` as it is, `word~` with its inflections, `word*` any
 * word that begins so, `*word*` any word that has it inside, `(a|b c)` one of these, `(a|b)~` one of these with
 * inflections; a `?` behind a word or bracket makes it optional, `.` stands for up to one other word, `..` for up to
 * two and `...` for up to four. The answer has one list of places for each way to read the brackets. Throws where a part is
 * none of these, or where nothing is certain to begin the pattern.
 */
export function parsePattern(pattern: string): Slot[][] {
  let ways: Slot[][] = [[]]
  for (const part of splitOutside(pattern.trim(), ' ')) {
    const next = parsePart(part)
    ways = ways.flatMap(way => next.map(rest => [...way, ...rest]))
  }
  if (ways.some(([first]) => first === undefined || first.kind === 'gap' || first.optional)) {
    throw new Error(`The pattern "${pattern}" must begin with a word.`)
  }
  return ways
}

/** True where a reading may go on as it likes behind a given part, or is that part with a common ending. */
const isWhole = ({ text, joined }: Reading, part: string) => !joined || hiddenForms(part).includes(text)

/** The text span of the reading of `word` that fits a slot, or `null`. */
function fit(slot: Extract<Slot, { kind: 'word' }>, word: Word) {
  for (const reading of word.readings) {
    if (slot.literals.has(reading.text)) return reading
    if (slot.prefixes.some(prefix => reading.text.startsWith(prefix) && isWhole(reading, prefix))) return reading
    if (slot.parts.some(part => reading.text.includes(part) && isWhole(reading, part))) return reading
  }
  return null
}

/** True where a word fits the slot. */
export const fits = (slot: Extract<Slot, { kind: 'word' }>, word: Word): boolean => fit(slot, word) !== null

interface Reached {
  readonly lastWord: number
  readonly end: number
}

/**
 * Matches the slots from `slotIndex` on with the words from `at` on; `reached` is where the match stands so far,
 * `free` is true behind a gap, which may cross a comma or a stop.
 */
function matchRest(
  slots: readonly Slot[],
  slotIndex: number,
  words: readonly Word[],
  at: number,
  reached: Reached,
  free = false,
): Reached | null {
  if (slotIndex === slots.length) return reached
  const slot = slots[slotIndex]
  if (slot.kind === 'gap') {
    for (let skipped = 0; skipped <= slot.most; skipped++) {
      const rest = matchRest(slots, slotIndex + 1, words, at + skipped, reached, true)
      if (rest !== null) return rest
    }
    return null
  }
  if (at < words.length && (free || !words[at].afterBreak)) {
    const reading = fit(slot, words[at])
    const rest =
      reading === null ? null : matchRest(slots, slotIndex + 1, words, at + 1, { lastWord: at, end: reading.end })
    if (rest !== null) return rest
  }
  return slot.optional ? matchRest(slots, slotIndex + 1, words, at, reached, free) : null
}

/** Matches a parsed pattern at one word; `null` where it does not fit. Only a gap may cross a comma or a stop. */
export function matchAt(slots: readonly Slot[], words: readonly Word[], at: number): PatternMatch | null {
  const [head] = slots
  if (head.kind === 'gap') return null
  const first = fit(head, words[at])
  if (first === null) return null
  const rest = matchRest(slots, 1, words, at + 1, { lastWord: at, end: first.end })
  return rest === null ? null : { firstWord: at, start: first.start, ...rest }
}
