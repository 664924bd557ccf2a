import type { InnocentPrompt, ModerationCategory, NamedPrompt, ObfuscatedPrompt } from './types.ts'

/** Labelled prompts for moderation and protected names. */
export interface LabelledSet {
  readonly plain: Readonly<Record<ModerationCategory, readonly string[]>>
  readonly obfuscated: Readonly<Record<ModerationCategory, readonly ObfuscatedPrompt[]>>
  /** Must pass the text check; the clean ones name nobody either. */
  readonly clean: readonly string[]
  readonly lookAlikes: readonly InnocentPrompt[]
  /** With the names in them, ordinary words that mean a brand included. */
  readonly named: readonly NamedPrompt[]
  readonly ordinaryWords: readonly InnocentPrompt[]
}

/**
 * The sets in the order of their use. Whoever works on the tables reads all that were scored once; the newest is held
 * back until then and tells how they do with what nobody has seen.
 */
export const setNames = ['first', 'second', 'third', 'fourth', 'fifth'] as const

/** One of the sets. */
export type SetName = (typeof setNames)[number]

/** Loads a set. */
export const loadSet = async (name: SetName): Promise<LabelledSet> => {
  if (name === 'first') return (await import('./first/index.ts')).first
  if (name === 'second') return (await import('./second/index.ts')).second
  if (name === 'third') return (await import('./third/index.ts')).third
  if (name === 'fourth') return (await import('./fourth/index.ts')).fourth
  return (await import('./fifth/index.ts')).fifth
}
