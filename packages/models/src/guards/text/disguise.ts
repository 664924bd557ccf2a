import type { FoldedCharacter } from '../wording/fold.ts'
import { isBreak, type Reading, type Word } from '../wording/words.ts'
import { shortWords } from './short-words.ts'
import type { Vocabulary } from './vocabulary.ts'

type Chunk = readonly FoldedCharacter[]

/** The letters that digits and signs are written for. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '+': 't',
  '(': 'c',
}
/** `1`, `!` and `|` stand for an i or for an l, both also in the same word ("k!11"). */
const leetAlphabets: readonly Readonly<Record<string, string>>[] = [
  { '1': 'i', '!': 'i', '|': 'i' },
  { '1': 'l', '!': 'l', '|': 'l' },
  { '1': 'l', '!': 'i', '|': 'i' },
  { '1': 'i', '!': 'l', '|': 'l' },
].map(strokes => ({ ...lookAlikes, ...strokes }))

/** Signs that stand for a hidden letter. */
const masks = /[*#_?%~^&•·●■█×★☆∗]/

/** Spelled-out words longer than this are not looked for. */
const longestSpelling = 16

const textOf = (chunk: Chunk) => chunk.map(part => part.character).join('')
const isLetters = (text: string) => /^[a-z]+$/.test(text)
const letterCount = (text: string) => text.replace(/[^a-z]/g, '').length

const isBlank = (part: FoldedCharacter | undefined) => part === undefined || /\s/.test(part.character)

/** True where one character stands between blanks. */
const isSingle = (folded: readonly FoldedCharacter[], at: number) =>
  !isBlank(folded[at]) && isBlank(folded[at - 1]) && isBlank(folded[at + 1])

function chunksOf(folded: readonly FoldedCharacter[]): { core: Chunk; between: string }[] {
  const chunks: { core: Chunk; between: string }[] = []
  let between = ''
  let index = 0
  while (index < folded.length) {
    const first = index
    while (index < folded.length && folded[index].character !== ' ' && !/\s/.test(folded[index].character)) index++
    const chunk = folded.slice(first, index)
    const text = textOf(chunk)
    if (text === '!' && isSingle(folded, first - 2) && isSingle(folded, index + 1)) {
      chunks.push({ core: chunk, between: `${between} ` })
      between = ' '
      index++
      continue
    }
    const lead = /^["'“„«([{<,.;:!?*#_~-]*/.exec(text)![0].length
    const trail = lead === text.length ? 0 : /["'”“»)\]}>,.;:!?*#_~-]*$/.exec(text)![0].length
    // A bracket or an exclamation mark at the rim may be a letter, but far more often it is what it looks like.
    const core = chunk.slice(lead, chunk.length - trail)
    if (core.length > 0) chunks.push({ core, between: `${between}${text.slice(0, lead)} ` })
    between = `${core.length > 0 ? '' : between}${core.length > 0 ? text.slice(text.length - trail) : text} `
    index++
  }
  return chunks
}

/**
 * The leetspeak readings of a text. Digits alone are numbers, and a letter before digits is a model name ("A55"):
 * a text with hardly a letter must read as a word of the vocabulary.
 */
function unleet(text: string, vocabulary: Vocabulary): string[] {
  if (isLetters(text) || /^([a-z]?\d+|[^a-z0-9]+)$/.test(text)) return []
  const readings = leetAlphabets.map(alphabet =>
    [...text]
      .map(character => alphabet[character] ?? character)
      .join('')
      .replace(/[^a-z]/g, ''),
  )
  const isLettered = letterCount(text) >= (text.length > 4 ? 1 : 2)
  return [...new Set(readings)].filter(reading => isLettered || vocabulary.has(reading))
}

/** A full stop, comma or slash between two words of two letters or more is punctuation without its blank. */
function isPunctuated(text: string): boolean {
  return /^[a-z]{2,}[.,;:!?/&+][a-z]{2,}$/.test(text)
}

function wholeReadings(text: string, vocabulary: Vocabulary): { text: string; joined: boolean }[] {
  if (isLetters(text)) return [text, ...vocabulary.stretched(text)].map(reading => ({ text: reading, joined: false }))
  if (isPunctuated(text)) return []
  const found = unleet(text, vocabulary)
  const bare = text.replace(/[^a-z0-9]/g, '')
  if (isLetters(bare)) found.push(bare)
  if (masks.test(text)) found.push(...vocabulary.masked(text.replace(new RegExp(masks, 'g'), '?')))
  return found
    .flatMap(reading => [reading, ...vocabulary.stretched(reading)])
    .map(reading => ({ text: reading, joined: /[^a-z0-9@$|!]/.test(text) }))
}

/** The parts of a piece, three or more single letters side by side as one: "the-b-i-r-d" is "the" and "bird". */
function spelledParts(parts: readonly RegExpExecArray[]): { text: string; at: number; length: number }[] {
  const joined: { text: string; at: number; length: number }[] = []
  let first = 0
  while (first < parts.length) {
    let next = first
    while (next < parts.length && parts[next][0].length === 1) next++
    const run = next - first >= 3 ? parts.slice(first, next) : [parts[first]]
    const { 0: lastPart, index: lastAt } = run[run.length - 1]
    const at = run[0].index
    joined.push({ text: run.map(([part]) => part).join(''), at, length: lastAt + lastPart.length - at })
    first += run.length
  }
  return joined
}

/** The words of a piece between blanks: itself, and the sides of a hyphen or a slash, each of which may be disguised. */
function chunkWords(core: Chunk, vocabulary: Vocabulary): Reading[][] {
  const text = textOf(core)
  const read = (part: string, at: number, length = part.length): Reading[] =>
    wholeReadings(part, vocabulary).map(reading => ({
      text: reading.text,
      joined: reading.joined || length > part.length,
      start: core[at].start,
      end: core[at + length - 1].end,
    }))
  const whole = read(text, 0)
  const parts = [...text.matchAll(/[^-/,;:.&]+/g)]
  // "n-u-d-e" is one word.
  if (parts.length < 2 || parts.every(([part]) => part.length === 1)) return [whole]
  return spelledParts(parts).map(({ text: part, at, length }, place) => [
    ...(place === 0 ? whole : []),
    ...read(part, at, length),
  ])
}

/** The words spelled out with blanks in a run of single characters: "a n u d e" has "nude". */
function spelledReadings(run: readonly Chunk[], vocabulary: Vocabulary): Reading[] {
  const readings: Reading[] = []
  for (let first = 0; first < run.length; first++) {
    for (let last = first + 2; last < Math.min(run.length, first + longestSpelling); last++) {
      const text = run
        .slice(first, last + 1)
        .map(textOf)
        .join('')
      for (const reading of isLetters(text) ? [text] : unleet(text, vocabulary)) {
        if (!vocabulary.has(reading)) continue
        readings.push({ text: reading, start: run[first][0].start, end: run[last][0].end, joined: true })
      }
    }
  }
  return readings
}

/** The fewest words of the vocabulary and short ones that letters are all made of, by their lengths, or `null`. */
function lengthsOfWords(letters: string, vocabulary: Vocabulary): number[] | null {
  /** Up to each place: the fewest words, and the length of the last of them. */
  const fewest = new Int32Array(letters.length + 1).fill(-1)
  const last = new Int32Array(letters.length + 1)
  fewest[0] = 0
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longestSpelling); start < end; start++) {
      if (fewest[start] < 0 || (fewest[end] >= 0 && fewest[start] + 1 >= fewest[end])) continue
      const word = letters.slice(start, end)
      if (!vocabulary.has(word) && !shortWords.has(word)) continue
      fewest[end] = fewest[start] + 1
      last[end] = end - start
    }
  }
  if (fewest[letters.length] < 0) return null
  const lengths: number[] = []
  for (let end = letters.length; end > 0; end -= last[end]) lengths.push(last[end])
  return lengths.reverse()
}

/** The words of a run of single characters: parted by wider blanks, else wherever known words fit one another. */
function spelledWords(run: readonly { core: Chunk; between: string }[], vocabulary: Vocabulary): Word[] {
  const parts: Chunk[][] = []
  for (const { core, between } of run) {
    if (parts.length === 0 || /\s{3}/.test(between)) parts.push([])
    parts[parts.length - 1].push(core)
  }
  return parts.flatMap(part => {
    const letters = part.map(textOf).join('')
    const lengths = isLetters(letters) ? lengthsOfWords(letters, vocabulary) : null
    if (lengths === null || lengths.length < 2) {
      const own = lengths?.length === 1 ? [{ text: letters, joined: true }] : []
      const readings = own.map(reading => ({ ...reading, start: part[0][0].start, end: part[part.length - 1][0].end }))
      return [{ readings: [...readings, ...spelledReadings(part, vocabulary)], afterBreak: false }]
    }
    let first = 0
    return lengths.map(length => {
      const word = part.slice(first, first + length)
      first += length
      const reading = { text: word.map(textOf).join(''), start: word[0][0].start, end: word[length - 1][0].end }
      return { readings: [{ ...reading, joined: true }], afterBreak: false }
    })
  })
}

/** The words broken in two or three by blanks ("po rn"), where at least one piece is no word by itself. */
function brokenReadings(chunks: readonly { core: Chunk }[], at: number, vocabulary: Vocabulary): Reading[] {
  const readings: Reading[] = []
  for (let count = 2; count <= 3 && at + count <= chunks.length; count++) {
    const pieces = chunks.slice(at, at + count).map(chunk => textOf(chunk.core))
    if (!pieces.every(isLetters)) break
    const text = pieces.join('')
    const hasFragment = pieces.some(piece => piece.length <= 3 && !shortWords.has(piece))
    if (text.length < 4 || !hasFragment || !vocabulary.has(text)) continue
    const last = chunks[at + count - 1].core
    readings.push({ text, start: chunks[at].core[0].start, end: last[last.length - 1].end, joined: true })
  }
  return readings
}

/**
 * Reads a folded text as somebody who hides words writes it: leetspeak ("n4ked"), signs inside a word ("n.u.d.e"),
 * hidden letters ("n*de"), drawn-out letters ("nuuude"), words spelled out or broken by blanks ("n u d e",
 * "nu de"). Every piece between blanks is one word with all the readings that the vocabulary gives sense to.
 */
export function disguisedWords(folded: readonly FoldedCharacter[], vocabulary: Vocabulary): Word[] {
  const chunks = chunksOf(folded)
  const words: Word[] = []
  let before = ''
  let index = 0
  while (index < chunks.length) {
    let next = index
    while (next < chunks.length && chunks[next].core.length === 1) next++
    const afterBreak = words.length === 0 || isBreak(before, chunks[index].between)
    if (next - index >= 3) {
      const [head, ...others] = spelledWords(chunks.slice(index, next), vocabulary)
      words.push({ ...head, afterBreak }, ...others)
      index = next
      before = ''
      continue
    }
    const [head, ...others] = chunkWords(chunks[index].core, vocabulary)
    words.push({ readings: [...head, ...brokenReadings(chunks, index, vocabulary)], afterBreak })
    words.push(...others.map(readings => ({ readings, afterBreak: false })))
    before = textOf(chunks[index].core)
    index++
  }
  return words
}
