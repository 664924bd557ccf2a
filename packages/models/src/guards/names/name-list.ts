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

/** A brand or name that is an ordinary word too, and the phrases in which it means the name. */
export interface WordName {
  readonly kind: ProtectedName['kind']
  readonly name: string
  /** Patterns parted by commas (the syntax of `parsePattern`). */
  readonly phrases: string
}

/** The names of a group, each with its other names. */
export function namesOf(group: NameGroup): string[][] {
  return group.names
    .split(',')
    .map(entry => entry.split('=').map(name => name.trim()))
    .filter(([name]) => name !== '')
}
