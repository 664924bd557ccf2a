import type { Picture } from '@sfumato/raster'

/** The categories that the model's maker documents for moderation. */
export const moderationCategories = [
  'explicit',
  'nudity',
  'swimwear',
  'violence',
  'disturbing',
  'substances',
  'gestures',
  'gambling',
  'hate',
] as const

/** One of the categories. */
export type ModerationCategory = (typeof moderationCategories)[number]

/** What a text check found: the category, and the part of the text that gave it away where the check can tell. */
export interface TextFinding {
  readonly category: ModerationCategory
  /** The matched part as the caller wrote it; `null` where only the whole was judged. */
  readonly span: string | null
}

/** What a classifier found; `score` is its own, 0 to 1. */
export interface ScoredFinding {
  readonly category: ModerationCategory
  readonly score: number
}

/** A check of a text; the first finding, or `null` where the text may pass. */
export interface TextGuard {
  readonly categories: readonly ModerationCategory[]
  check(text: string, signal: AbortSignal): Promise<TextFinding | null>
}

/** A check of a picture. Both methods throw `engine_unavailable` where no classifier can run. */
export interface ImageGuard {
  /** The categories that the classifier in use can really see. */
  categories(): Promise<readonly ModerationCategory[]>
  /** The worst finding over its threshold, or `null`. */
  check(picture: Picture, signal: AbortSignal): Promise<ScoredFinding | null>
}

/** A protected name found in a prompt. */
export interface ProtectedName {
  readonly name: string
  readonly kind: 'character' | 'brand' | 'artist' | 'person'
}
