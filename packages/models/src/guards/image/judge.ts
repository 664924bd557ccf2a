import type { ImageFinding, ModerationCategory } from '../guard.ts'
import { categoriesOf, meaningOf } from './label-meanings.ts'
import type { ImageThresholds } from './settings.ts'

/**
 * From which score on a picture is blocked unless configured. The shares of a classifier add up to 1, so above 0.5 a
 * category outweighs all others together. With the embedded network innocent photographs (portraits, players in shorts,
 * animals, food, bags, tulips) stayed under 0.2 and drawn skin in four tones under 0.11; the values leave three times
 * that and still catch what the network is more sure of than not. Little clothing is the harder call, hence the higher
 * bar. No other classifier has been measured.
 */
export const usualThresholds: Readonly<Record<ModerationCategory, number>> = {
  explicit: 0.6,
  nudity: 0.7,
  swimwear: 0.7,
  violence: 0.6,
  disturbing: 0.6,
  substances: 0.6,
  gestures: 0.6,
  gambling: 0.6,
  hate: 0.6,
}

/** Shares by label, which add up to 1. */
export type Shares = Readonly<Record<string, number>>

/**
 * Turns a classifier's shares into scores by category, the sums over its labels; of what it can see only. What is
 * explicit counts as nudity too, so that a picture between the two is blocked as well. Throws where a share is no number
 * from 0 to 1: no picture passes because its score compares with nothing.
 */
export const scoresOf = (shares: Shares): ReadonlyMap<ModerationCategory, number> => {
  const scores = new Map(categoriesOf(Object.keys(shares)).map(category => [category, 0]))
  const add = (category: ModerationCategory, share: number) => {
    // Rounding of the sums must not give more than 1.
    scores.set(category, Math.min(1, (scores.get(category) ?? 0) + share))
  }
  for (const [label, share] of Object.entries(shares)) {
    if (!(share >= 0 && share <= 1.001)) throw new Error(`it gave ${share} for "${label}", not a share from 0 to 1`)
    const [category] = meaningOf(label) ?? []
    if (category === undefined) continue
    add(category, share)
    if (category === 'explicit' && scores.has('nudity')) add('nudity', share)
  }
  return scores
}

/** The worst category whose score reaches its threshold, in the order of the documents; `null` where the picture may pass. */
export const judge = (shares: Shares, thresholds: ImageThresholds): ImageFinding | null => {
  for (const [category, score] of scoresOf(shares)) {
    if (score >= (thresholds[category] ?? usualThresholds[category])) return { category, score }
  }
  return null
}
