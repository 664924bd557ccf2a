import type { FoldedCharacter } from './fold.ts'

/** One way to read a word, and where it stands in the original text (UTF-16 offsets). */
export interface Reading {
  readonly text: string
  readonly start: number
  readonly end: number
  /** True where separators inside the word were taken out; such a reading must match a term whole. */
  readonly joined?: boolean
}

/** One place in the order of words: all the readings that it allows, the plainest first. */
export interface Word {
  readonly readings: readonly Reading[]
  /** True where a comma, a full stop, a bracket or a line end parts it from the word before. */
  readonly afterBreak: boolean
}

const wordCharacter = /^[\p{L}\p{N}]$/u
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'jr', 'sr', 'vs'])

/** True where the separators between two words end a phrase. */
export function isBreak(before: string, between: string): boolean {
  if (/[,;:!?()[\]{}|\n\r\u2013\u2014]|\s-+\s/.test(between)) return true
  // "J. K.", "Dr. No": the full stop of an abbreviation ends nothing.
  return between.includes('.') && before.length > 2 && !titles.has(before)
}

/** The readings of a word with an apostrophe: without its possessive ending, and without the apostrophe. */
function readingsOf(text: string, start: number, end: number): Reading[] {
  if (!text.includes("'")) return [{ text, start, end }]
  const readings = [{ text: text.replace(/'/g, ''), start, end }]
  if (/'s?$/.test(text)) readings.unshift({ text: text.replace(/'s?$/, '').replace(/'/g, ''), start, end })
  return readings
}

/** Cuts a folded text into its plain words: letters and digits, with the apostrophes between them. */
export function plainWords(folded: readonly FoldedCharacter[]): Word[] {
  const words: Word[] = []
  let before = ''
  let between = ''
  let index = 0
  const isWord = (at: number) => at < folded.length && wordCharacter.test(folded[at].character)
  while (index < folded.length) {
    if (!isWord(index)) {
      between += folded[index++].character
      continue
    }
    const first = index
    while (
      isWord(index) ||
      (folded[index]?.character === "'" && (isWord(index + 1) || folded[index - 1]?.character === 's'))
    )
      index++
    const text = folded
      .slice(first, index)
      .map(part => part.character)
      .join('')
    words.push({
      readings: readingsOf(text, folded[first].start, folded[index - 1].end),
      afterBreak: words.length === 0 || isBreak(before, between),
    })
    before = text
    between = ''
  }
  return words
}
