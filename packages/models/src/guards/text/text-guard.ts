import type { ModerationCategory, TextFinding, TextGuard } from '../guard.ts'
import { moderationCategories } from '../guard.ts'
import { foldText } from '../wording/fold.ts'
import type { PatternMatch } from '../wording/pattern.ts'
import { PatternIndex } from '../wording/pattern-index.ts'
import { patternsOf } from '../wording/pattern-list.ts'
import { plainWords, type Word } from '../wording/words.ts'
import { disguisedWords } from './disguise.ts'
import { Reach, type Span } from './reach.ts'
import { Vocabulary } from './vocabulary.ts'
import type { WordTable } from './word-table.ts'
import { wordTables } from './words/index.ts'

/** A part of a text that is harmless in a category: an innocent phrase, or what a negation stands before. */
interface Cleared extends Span {
  readonly category: ModerationCategory
  readonly isNegated: boolean
}

/**
 * What is harmless of a text in a category. A clearing phrase has the first or the last word of a finding: these two carry
 * its sense. What is negated clears no finding that has the negation in it ("anti-gay hate").
 */
class Clearance {
  readonly #phrases: Reach
  readonly #negated: Reach

  constructor(phrases: readonly Span[], negated: readonly Span[]) {
    this.#phrases = new Reach(phrases)
    this.#negated = new Reach(negated)
  }

  covers({ start, end }: Span): boolean {
    return this.#phrases.from(start) > start || this.#phrases.from(end - 1) >= end || this.#negated.from(start) > start
  }
}

/** How far, in words, a companion of a term may stand from it. */
const contextReach = 6

interface Term {
  readonly table: WordTable
  readonly isFaint?: boolean
  readonly with?: PatternIndex<null>
  readonly unless?: PatternIndex<null>
}

interface Candidate extends PatternMatch {
  readonly table: WordTable
  readonly isFaint: boolean
}

/** Those that no other holds as a part of it: "kill all of them" says more than "kill". */
function longestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const reach = new Reach(candidates)
  return candidates.filter(({ start, end }) => reach.from(start) <= end && reach.from(start - 1) < end)
}

/** True for letters that look like what they are, and the quotes and dashes of print. */
const isPlain = (text: string) => /^[ -~‘’“”–—]*$/.test(text)

/** What shows more names the prompt: of a sexual act, a bare body and a swimsuit only the first that is there. */
const outranked: Readonly<Partial<Record<ModerationCategory, readonly ModerationCategory[]>>> = {
  explicit: ['nudity', 'swimwear'],
  nudity: ['swimwear'],
}
const outranks = (one: Candidate, other: Candidate) =>
  (!one.isFaint || other.isFaint) && outranked[one.table.category]?.includes(other.table.category) === true

/** One of each category and force, the first of the text. */
function firstOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = new Map<string, Candidate>()
  for (const candidate of candidates.toSorted((one, other) => one.start - other.start)) {
    const kind = `${candidate.table.category} ${candidate.isFaint}`
    if (!first.has(kind)) first.set(kind, candidate)
  }
  return [...first.values()]
}

function indexOf(list: string): PatternIndex<null> {
  const index = new PatternIndex<null>()
  for (const pattern of patternsOf(list)) index.add(pattern, null)
  return index
}

interface Index {
  readonly terms: PatternIndex<Term>
  readonly innocent: PatternIndex<WordTable>
  readonly vocabulary: Vocabulary
}

function addTable(table: WordTable, terms: PatternIndex<Term>, innocent: PatternIndex<WordTable>): void {
  for (const pattern of patternsOf(table.terms)) terms.add(pattern, { table })
  for (const pattern of patternsOf(table.faint ?? '')) terms.add(pattern, { table, isFaint: true })
  for (const entry of table.inContext ?? []) {
    const context = 'with' in entry ? { with: indexOf(entry.with) } : { unless: indexOf(entry.unless) }
    for (const pattern of patternsOf(entry.term)) terms.add(pattern, { table, ...context })
  }
  for (const pattern of patternsOf(table.innocent)) innocent.add(pattern, table)
}

function indexTables(tables: readonly WordTable[]): Index {
  const terms = new PatternIndex<Term>()
  const innocent = new PatternIndex<WordTable>()
  for (const table of tables) addTable(table, terms, innocent)
  return { terms, innocent, vocabulary: new Vocabulary(terms.words, terms.beginnings) }
}

function isNear(companions: PatternIndex<null>, words: readonly Word[], match: PatternMatch): boolean {
  return (
    companions.hasMatch(words, match.firstWord - contextReach, match.firstWord) ||
    companions.hasMatch(words, match.lastWord + 1, match.lastWord + 1 + contextReach)
  )
}

/** No pattern spans more words than this. */
const longestMatch = 20

/** The places where a match may begin that has a word in it which is not among the plain ones. */
function startsOfDisguised(words: readonly Word[], plain: readonly Word[]): ReadonlySet<number> {
  const texts = new Map(plain.map(({ readings: [first] }) => [first.start, first.text]))
  const starts = new Set<number>()
  for (const [at, { readings }] of words.entries()) {
    if (readings.every(({ start, text }) => texts.get(start) === text)) continue
    for (let start = Math.max(0, at - longestMatch); start <= at; start++) starts.add(start)
  }
  return starts
}

const negations = new Set([
  'no',
  'not',
  'without',
  'never',
  'non',
  'anti',
  'avoid',
  'avoiding',
  'against',
  'stop',
  'zero',
])
/** Of these, what something may stand or lie against. */
const leanedOn = new Set(['against'])
const negationFillers = new Set(['any', 'the', 'a', 'an', 'more', 'visible', 'to'])

/** True for "no blood", "without any blood", "anti-gun" and "smoke-free": what is named is what is not wanted. */
function isNegated(words: readonly Word[], match: PatternMatch): boolean {
  const reads = (at: number, set: ReadonlySet<string>) =>
    words[at]?.readings.some(reading => set.has(reading.text)) ?? false
  const next = words[match.lastWord + 1]
  if (next !== undefined && !next.afterBreak && next.readings[0]?.text === 'free') return true
  let at = match.firstWord
  if (words[at].afterBreak) return false
  at--
  const isDirect = !reads(at, negationFillers) || words[at].afterBreak
  if (!isDirect) at--
  // Somebody leans against a corpse, but campaigns against violence.
  return reads(at, negations) && (isDirect || !reads(at, leanedOn))
}

/**
 * Creates the embedded text check: word and phrase tables for all nine categories, read through disguises, with
 * the contexts that make a word harmless. It judges words, not meaning: what a text says in other words passes.
 * Where several words offend, the finding is the first of the text that is no faint one and says the most.
 * Categories that are `takenOver` by another judge are left to it, but for words that are written so as to hide them:
 * others see letters there, and no word. The first check makes the tables ready: many processes never check a text.
 */
export function createTextGuard(
  tables: readonly WordTable[] = wordTables,
  takenOver: readonly ModerationCategory[] = [],
): TextGuard {
  let index: Index | undefined

  function find(text: string): TextFinding | null {
    index ??= indexTables(tables)
    const { terms, innocent, vocabulary } = index
    const folded = foldText(text)
    const views = [plainWords(folded), disguisedWords(folded, vocabulary)]
    const candidates: Candidate[] = []
    const cleared: Cleared[] = []
    const plainly = new Set<string>()
    for (const words of views) {
      const starts = words === views[0] ? undefined : startsOfDisguised(words, views[0])
      for (const match of terms.matches(words, starts)) {
        const { table, isFaint = false, with: companions, unless } = match.value
        if (takenOver.includes(table.category)) {
          const place = `${table.category} ${match.start} ${match.end}`
          if (words === views[0] && isPlain(text.slice(match.start, match.end))) plainly.add(place)
          if (plainly.has(place)) continue
        }
        if (companions !== undefined && !isNear(companions, words, match)) continue
        if (unless !== undefined && isNear(unless, words, match)) continue
        if (isNegated(words, match)) cleared.push({ ...match, category: table.category, isNegated: true })
        else candidates.push({ ...match, table, isFaint })
      }
      for (const { value, start, end } of innocent.matches(words, starts))
        cleared.push({ category: value.category, start, end, isNegated: false })
    }
    const clearances = new Map(
      moderationCategories.map(category => {
        const own = cleared.filter(clear => clear.category === category)
        const [negated, phrases] = [true, false].map(kind => own.filter(clear => clear.isNegated === kind))
        return [category, new Clearance(phrases, negated)] as const
      }),
    )
    const standing = candidates.filter(candidate => !clearances.get(candidate.table.category)?.covers(candidate))
    const longest = firstOfEach(longestOf(standing))
    const found = longest
      .filter(one => !longest.some(other => outranks(other, one)))
      .sort((one, other) => Number(one.isFaint) - Number(other.isFaint) || one.start - other.start)
      .at(0)
    return found === undefined ? null : { category: found.table.category, span: text.slice(found.start, found.end) }
  }

  return {
    categories: moderationCategories.filter(category => tables.some(table => table.category === category)),
    async check(text, signal) {
      signal.throwIfAborted()
      return find(text)
    },
  }
}
