import type { ProtectedName } from '../guard.ts'

/** Names of one kind that belong together, and what is known of where they come from. */
export interface NameGroup {
  readonly kind: ProtectedName['kind']
  /** Who holds the rights, or which field the names are known from. */
  readonly source: string
  /** True for names made of ordinary words: they count only where each word has its capital ("Big Bird"). */
  readonly capitals?: true
  /**
   * Names parted by commas, each found whole, with its spacing, hyphen, possessive and spelling
   * variants. Other names for the same stand behind it with `=`: `Spider-Man = Peter Parker`.
   */
  readonly names: string
}

/** A name that is an ordinary word, a first name or a place too, and what tells that the name is meant. */
export interface WordName {
  readonly kind: ProtectedName['kind']
  readonly name: string
  /** The ways to write it, parted by `|`; each one to three words, as in ordinary text ("new balance"). */
  readonly words: string
  /** Lists of `things`, whose nouns behind it ("puma shoes") or before a "by" or "from" ("shoes by puma") tell. */
  readonly things?: readonly Things[]
  /** More words that tell it, directly behind it, parted by blanks. */
  readonly behind?: string
  /** Words that tell it from up to twelve words away, parted by blanks. */
  readonly near?: string
  /** Words that tell the ordinary meaning, up to three words away, parted by blanks. */
  readonly unless?: string
  /** True where a capital inside a sentence tells it. */
  readonly proper?: true
  /** True where it needs nothing to tell it: it counts wherever none of `unless` stands up to twelve words away. */
  readonly always?: true
  /** True where it tells that a prompt begins with it and goes on with what somebody does or where they are. */
  readonly subject?: true
  /** Patterns that tell it, parted by commas (the syntax of `parsePattern`); they need not have the word. */
  readonly phrases?: string
}

/** Nouns that tell one sort of name when they stand beside it. */
export interface Things {
  readonly nouns: ReadonlySet<string>
}

/** The names of a group, each with its other names. */
export function namesOf(group: NameGroup): string[][] {
  return group.names
    .replace(/\s+/g, ' ')
    .split(',')
    .map(entry => entry.split('=').map(name => name.trim()))
    .filter(([name]) => name !== '')
}
