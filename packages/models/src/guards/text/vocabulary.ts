import { hiddenForms } from '../wording/inflect.ts'

const squeeze = (text: string) => text.replace(/(.)\1+/g, '$1')
const runs = (text: string) => [...text.matchAll(/(.)\1*/g)].map(match => match[0].length)

/**
 * True where `text` is `word` with letters drawn out. One doubled letter proves nothing where English doubles it
 * ("rapper" is no "raper"), so the extra letters must be two or more, or one of a, i and u, which rarely double.
 */
function isStretched(text: string, word: string): boolean {
  const textRuns = runs(text)
  const wordRuns = runs(word)
  if (textRuns.some((length, index) => length < wordRuns[index])) return false
  return (
    text.length - word.length >= 2 ||
    (text.length > word.length && /aa|ii|uu|xx|kk/.test(text) && !/aa|ii|uu|xx|kk/.test(word))
  )
}

function addTo<Key>(map: Map<Key, string[]>, key: Key, word: string): void {
  const words = map.get(key)
  if (words === undefined) map.set(key, [word])
  else words.push(word)
}

/** A beginning of fewer letters says too little in disguise. */
const shortestBeginning = 4

/** Doubled letters enough to be drawn-out ones. */
const drawnOut = /(.)\1\1|(.)\2.*(.)\3|aa|ii|uu|xx|kk/

/** The words that the tables name, found by disguised spellings of them. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>
  readonly #beginnings: ReadonlySet<string>
  #lists: { readonly bySqueezed: Map<string, string[]>; readonly byLength: Map<number, string[]> } | undefined

  /**
   * `words` are those of the tables; of fewer than three letters none is looked for in disguise. `beginnings` are
   * parts of words; each stands for the words that `hiddenForms` makes of it.
   */
  constructor(words: Iterable<string>, beginnings: Iterable<string> = []) {
    this.#words = new Set([...words].filter(word => word.length >= 3))
    this.#beginnings = new Set([...beginnings].filter(beginning => beginning.length >= shortestBeginning))
  }

  has(word: string): boolean {
    if (this.#words.has(word)) return true
    for (let length = shortestBeginning; length <= word.length; length++) {
      const beginning = word.slice(0, length)
      if (this.#beginnings.has(beginning) && hiddenForms(beginning).includes(word)) return true
    }
    return false
  }

  /** The words that `text` is with letters drawn out: "nuuude" gives "nude". */
  stretched(text: string): string[] {
    if (!drawnOut.test(text)) return []
    return (this.#listed().bySqueezed.get(squeeze(text)) ?? []).filter(word => isStretched(text, word))
  }

  /** The words that fit a text whose hidden letters are `?`; two fifths of its letters must show. */
  masked(text: string): string[] {
    if (!/^[a-z][a-z?]*[a-z]$/.test(text)) return []
    const shown = text.replace(/\?/g, '').length
    if (shown < 2 || shown < text.length * 0.4) return []
    const shape = new RegExp(`^${text.replace(/\?/g, '.')}$`)
    return (this.#listed().byLength.get(text.length) ?? []).filter(word => shape.test(word))
  }

  /** All words by their letters and their length: made where first a text needs them, which few do. */
  #listed() {
    if (this.#lists === undefined) {
      const bySqueezed = new Map<string, string[]>()
      const byLength = new Map<number, string[]>()
      for (const word of new Set([...this.#words, ...[...this.#beginnings].flatMap(hiddenForms)])) {
        addTo(bySqueezed, squeeze(word), word)
        addTo(byLength, word.length, word)
      }
      this.#lists = { bySqueezed, byLength }
    }
    return this.#lists
  }
}
