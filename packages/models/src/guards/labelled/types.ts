/**
 * What a prompt is blocked for. A picture of it would show, in a sentence each:
 *
 * - `explicit`: adults in a sexual act, aroused genitals, or pornography by name.
 * - `nudity`: bared breasts, buttocks or genitals, or an undressed body, without a sexual act.
 * - `swimwear`: somebody posing in swimwear, underwear or lingerie as the subject; a family on a beach is clean.
 * - `violence`: people or animals being attacked, tortured or killed, or a weapon used on or held against them.
 * - `disturbing`: what is left of it or like it: corpses, gore, mutilation, self-harm, suicide, rot.
 * - `substances`: illegal drugs, their gear, making and use, smoking and vaping as the subject, drunkenness;
 *   wine on a table and medicine are clean.
 * - `gestures`: a gesture of the hand or arm that is meant as an insult.
 * - `gambling`: games, bets, places and advertisements for money; games for fun are clean.
 * - `hate`: symbols, groups, slogans and caricatures that praise or spread hatred of a group of people.
 *
 * No table holds anything sexual about minors.
 */
export type ModerationCategory =
  | 'explicit'
  | 'nudity'
  | 'swimwear'
  | 'violence'
  | 'disturbing'
  | 'substances'
  | 'gestures'
  | 'gambling'
  | 'hate'

/** How the telling words of a prompt are disguised; `combined` is two of the others at once. */
export type Disguise =
  | 'leetspeak'
  | 'spaced'
  | 'punctuated'
  | 'homoglyphs'
  | 'zero-width'
  | 'mixed-case'
  | 'combining-marks'
  | 'repeated'
  | 'masked'
  | 'fullwidth'
  | 'styled-letters'
  | 'accented'
  | 'combined'

/** A prompt that a reader sees through although its telling words are disguised. */
export interface ObfuscatedPrompt {
  readonly prompt: string
  readonly technique: Disguise
}

/** A prompt without offence or finding, and the words or letters in it (lower case) that look like one. */
export interface InnocentPrompt {
  readonly prompt: string
  readonly holds: string
}

/** What a protected name stands for. A studio whose look is asked for counts as a brand. */
export type NameKind = 'character' | 'brand' | 'artist' | 'person'

/**
 * A protected name that must be found, as it is commonly written in full.
 *
 * To compare, leave out case, spaces, punctuation, diacritics, a plural "s" and a leading "the"; a name that holds the
 * other whole ("Mario", "Super Mario") is the same, and so is the maker in place of its product ("Apple", "iPhone").
 */
export interface ExpectedName {
  readonly name: string
  readonly kind: NameKind
}

/** A prompt with every protected name in it. */
export interface NamedPrompt {
  readonly prompt: string
  readonly findings: readonly ExpectedName[]
}

/**
 * A prompt with the words that every rewrite of it must still hold, as they stand in the prompt.
 * A word that stands twice is listed twice; nouns inside a negation are listed with the negation alone.
 */
export interface PromptToRewrite {
  readonly prompt: string
  readonly nouns: readonly string[]
  readonly colours?: readonly string[]
  readonly counts?: readonly string[]
  readonly negations?: readonly string[]
}
