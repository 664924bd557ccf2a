import { hiddenForms, inflections } from './inflect.ts'
import type { Reading, Word } from './words.ts'

/** A word out of a set, or one of several longer ways to say it. */
export interface WordSlot {
  readonly kind: 'word'
  readonly literals: ReadonlySet<string>
  /** Beginnings (`porn*`) that a word may have, beside the literal words, by their first letter. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>
  /** Parts (`*fuck*`) that a word may have anywhere. */
  readonly parts: readonly string[]
  /** Choices of several words. */
  readonly longer: readonly (readonly Slot[])[]
  readonly optional: boolean
}

/** One place of a pattern: a word or choice, or a gap of a few words. */
export type Slot = WordSlot | { readonly kind: 'gap'; readonly most: number }

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

/** What most places lack, kept once: the tables have ten thousand of them. */
const none = { prefixes: new Map<string, string[]>() as WordSlot['prefixes'], list: [] as readonly never[] }

function wordSlot(choices: readonly string[], longer: WordSlot['longer'], optional: boolean): WordSlot {
  const literals = new Set<string>()
  const prefixes = new Map<string, string[]>()
  const parts: string[] = []
  for (const choice of choices) {
    const last = choice.at(-1)
    const after = last === '*' || last === '~' ? last : ''
    const before = choice[0] === '*'
    const word = choice.slice(before ? 1 : 0, after === '' ? undefined : -1)
    if (!/^[\p{L}\p{N}]+$/u.test(word) || (before && after !== '*')) {
      throw new Error(`A pattern has the part "${choice}"; expected word, word~, word* or *word*.`)
    }
    if (before) parts.push(word)
    else if (after === '*') prefixes.set(word[0], [...(prefixes.get(word[0]) ?? []), word])
    else if (after === '~') for (const form of inflections(word)) literals.add(form)
    else literals.add(word)
  }
  return {
    kind: 'word',
    literals,
    prefixes: prefixes.size > 0 ? prefixes : none.prefixes,
    parts: parts.length > 0 ? parts : none.list,
    longer: longer.length > 0 ? longer : none.list,
    optional,
  }
}

/** Lists of people, weapons and the like stand in hundreds of patterns: each is read once. */
const readParts = new Map<string, Slot>()

/** Reads one part of a pattern. */
function parsePart(source: string): Slot {
  const known = readParts.get(source)
  if (known !== undefined) return known
  const slot = slotOf(source)
  readParts.set(source, slot)
  return slot
}

function slotOf(source: string): Slot {
  if (/^\.+$/.test(source)) return { kind: 'gap', most: Math.max(1, 2 * (source.length - 1)) }
  const form = /^(.*?)(~?)(\??)$/.exec(source)!
  const [, body, inflected, mark] = form
  const optional = mark === '?'
  if (!body.startsWith('(')) return wordSlot([body + inflected], [], optional)
  if (!body.endsWith(')')) throw new Error(`A pattern has the part "${source}"; its bracket is not closed.`)
  const choices = splitOutside(body.slice(1, -1), '|').map(choice => choice.trim())
  const isLonger = (choice: string) => choice.includes(' ') || choice.includes('(')
  return wordSlot(
    choices.filter(choice => !isLonger(choice)).map(choice => (/[~*]$/.test(choice) ? choice : choice + inflected)),
    choices.filter(isLonger).flatMap(choice => parsePattern(/[~*)?]$/.test(choice) ? choice : choice + inflected)),
    optional,
  )
}

/**
 * Reads a pattern. Its words are parted by blanks: `word` as it is, `word~` with its inflections, `word*` any
 * word that begins so, `*word*` any word that has it inside, `(a|b c)` one of these, `(a|b)~` one of these with
 * inflections; a `?` behind a word or bracket makes it optional, `.` stands for up to one other word, `..` for up to
 * two and `...` for up to four. The answer has one list of places for each way to begin. Throws where a part is
 * none of these, or where nothing is certain to begin the pattern.
 */
export function parsePattern(pattern: string): Slot[][] {
  const [first, ...rest] = splitOutside(pattern.trim(), ' ').map(parsePart)
  if (first === undefined || first.kind === 'gap' || first.optional) {
    throw new Error(`The pattern "${pattern}" must begin with a word.`)
  }
  const ways = first.longer.map(way => [...way, ...rest])
  const hasWords = first.literals.size > 0 || first.prefixes.size > 0 || first.parts.length > 0
  return hasWords ? [[first, ...rest], ...ways] : ways
}

/** True where a reading may go on as it likes behind a given part, or is that part with a common ending. */
const isWhole = ({ text, joined }: Reading, part: string) => !joined || hiddenForms(part).includes(text)

/** The text span of the reading of `word` that fits a slot, or `null`. */
function fit(slot: WordSlot, word: Word): Reading | null {
  for (const reading of word.readings) {
    const { text } = reading
    if (slot.literals.has(text)) return reading
    const prefixes = slot.prefixes.get(text[0])
    if (prefixes?.some(prefix => text.startsWith(prefix) && isWhole(reading, prefix))) return reading
    if (slot.parts.some(part => text.includes(part) && isWhole(reading, part))) return reading
  }
  return null
}

/** True where a word fits the slot. */
export const fits = (slot: WordSlot, word: Word): boolean => fit(slot, word) !== null

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
    for (const way of slot.longer) {
      const [head] = way
      if (head.kind === 'gap' || !fits(head, words[at])) continue
      const found = matchRest([...way, ...slots.slice(slotIndex + 1)], 0, words, at, reached, free)
      if (found !== null) return found
    }
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
