import { resolveConfusablesTransformer } from 'obscenity'

/** One character of a folded text and the part of the original (UTF-16 offsets) that it stands for. */
export interface FoldedCharacter {
  /** Lower-case; Latin where the original only looks Latin. */
  readonly character: string
  readonly start: number
  readonly end: number
}

const confusables = resolveConfusablesTransformer()

/**
 * Characters that show nothing: combining marks, format characters (zero-width spaces and joiners, soft
 * hyphens, direction marks), the blank Hangul fillers, and trade marks, which say nothing about a word.
 */
const invisible = /^[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0™®©℠]$/u

/** Letters of the small-capital style and Greek ones that the table of look-alikes leaves out or reads otherwise. */
const drawnAs: Readonly<Record<string, string>> = { ꜰ: 'f', ǫ: 'q', ι: 'i', μ: 'u', '∂': 'd', ɔ: 'c' }

const quotes = /^[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`]$/u
const blanks = /^[\s\u2800]$/u

/** Pictures that say what a word says. */
const pictures: Readonly<Record<string, string>> = {
  '🖕': 'middle finger',
  '🔞': 'nsfw',
  '🎰': 'slot machine',
  '🚬': 'cigarette',
  '👙': 'bikini',
  '🩸': 'blood',
  '🔪': 'knife',
  '💊': 'pills',
  '💉': 'syringe',
  卐: 'swastika',
}

function foldCodePoint(part: string): string {
  if (part <= '\u007f') return part.toLowerCase()
  if (quotes.test(part)) return "'"
  if (blanks.test(part)) return ' '
  if (drawnAs[part] !== undefined) return drawnAs[part]
  const resolved = confusables.transform(part.codePointAt(0)!)
  return resolved === undefined ? part : String.fromCodePoint(resolved).toLowerCase()
}

/**
 * Folds a text to what a reader sees: lower case, without diacritics and invisible characters, letters of other
 * alphabets and styles that look Latin made Latin (table of the `obscenity` library). Each character keeps its
 * place in the original, so that a match can be shown as it was written.
 */
export function foldText(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const letter of pictures[character] === undefined ? '' : ` ${pictures[character]} `)
      folded.push({ character: letter, start, end })
    if (pictures[character] === undefined && !invisible.test(character)) {
      // The styled and full-width letters decompose to ASCII, accented ones to a letter and its marks.
      const parts = quotes.test(character) ? [character] : character.normalize('NFKD')
      for (const part of parts) {
        if (!invisible.test(part)) folded.push({ character: foldCodePoint(part), start, end })
      }
    }
    start = end
  }
  return folded
}
