import type { ModerationCategory } from '../guard.ts'

/**
 * The words of one category in one language. Every list is text, its patterns parted by commas
 * (syntax: `parsePattern`).
 */
export interface WordTable {
  readonly category: ModerationCategory
  /** A finding wherever they stand. */
  readonly terms: string
  /** A finding too, but one that yields to any other in the text. */
  readonly faint?: string
  /** A finding only with a word of `with` up to six words away, or only without any word of `unless` there. */
  readonly inContext?: readonly (
    | { readonly term: string; readonly with: string }
    | { readonly term: string; readonly unless: string }
  )[]
  /** Phrases that clear the terms inside them. */
  readonly innocent: string
}
