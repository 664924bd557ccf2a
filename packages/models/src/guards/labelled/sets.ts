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
const sets = {
  first: async () => (await import('./first/index.ts')).first,
  second: async () => (await import('./second/index.ts')).second,
  third: async () => (await import('./third/index.ts')).third,
  fourth: async () => (await import('./fourth/index.ts')).fourth,
  fifth: async () => (await import('./fifth/index.ts')).fifth,
} satisfies Record<string, () => Promise<LabelledSet>>

/** One of the sets. */
export type SetName = keyof typeof sets

/** Their names, the newest last. */
export const setNames = Object.keys(sets) as SetName[]

/** Loads a set. */
export const loadSet = (name: SetName): Promise<LabelledSet> => sets[name]()
