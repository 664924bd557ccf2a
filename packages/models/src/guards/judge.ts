import type { ModerationCategory, ScoredFinding } from './guard.ts'
import { categoriesOf, type LabelTable, meaningOf } from './label-meanings.ts'

/** Shares by label, 0 to 1. */
export type Shares = Readonly<Record<string, number>>

/** How a kind of classifier is read. */
export interface Reading {
  readonly labels: LabelTable
  /** Whether the shares add up to 1; else each stands by itself. */
  readonly areExclusive: boolean
}

/**
 * Turns a classifier's shares into scores by category, of what it can see only: the sum over a category's labels, or the
 * most of them where they do not exclude each other. What is explicit counts as nudity too, so that something between
 * the two is blocked as well. Throws where a share is no number from 0 to 1: nothing passes because its score compares
 * with nothing.
 */
export const scoresOf = (
  shares: Shares,
  { labels, areExclusive }: Reading,
): ReadonlyMap<ModerationCategory, number> => {
  const scores = new Map(categoriesOf(labels, Object.keys(shares)).map(category => [category, 0]))
  const add = (category: ModerationCategory, share: number) => {
    const before = scores.get(category) ?? 0
    // Rounding of the sums must not give more than 1.
    scores.set(category, areExclusive ? Math.min(1, before + share) : Math.max(before, share))
  }
  for (const [label, share] of Object.entries(shares)) {
    if (!(share >= 0 && share <= 1.001)) throw new Error(`it gave ${share} for "${label}", not a share from 0 to 1`)
    const [category] = meaningOf(labels, label) ?? []
    if (category === undefined) continue
    add(category, share)
    if (category === 'explicit' && scores.has('nudity')) add('nudity', share)
  }
  return scores
}

/** The worst category whose score reaches its threshold, in the order of the documents; `null` where there is none. */
export const judge = (
  shares: Shares,
  reading: Reading,
  thresholds: Readonly<Record<ModerationCategory, number>>,
): ScoredFinding | null => {
  for (const [category, score] of scoresOf(shares, reading)) {
    if (score >= thresholds[category]) return { category, score }
  }
  return null
}
