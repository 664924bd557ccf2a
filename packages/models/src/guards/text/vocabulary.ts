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

/** The words that the tables name, found by disguised spellings of them. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>
  readonly #bySqueezed = new Map<string, string[]>()
  readonly #byLength = new Map<number, string[]>()

  /** `words` are those of the tables; of fewer than three letters none is looked for in disguise. */
  constructor(words: Iterable<string>) {
    const long = [...words].filter(word => word.length >= 3)
    this.#words = new Set(long)
    for (const word of this.#words) {
      addTo(this.#bySqueezed, squeeze(word), word)
      addTo(this.#byLength, word.length, word)
    }
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  /** The words that `text` is with letters drawn out: "nuuude" gives "nude". */
  stretched(text: string): string[] {
    if (!/(.)\1/.test(text)) return []
    return (this.#bySqueezed.get(squeeze(text)) ?? []).filter(word => isStretched(text, word))
  }

  /** The words that fit a text whose hidden letters are `?`; two fifths of its letters must show. */
  masked(text: string): string[] {
    if (!/^[a-z][a-z?]*[a-z]$/.test(text)) return []
    const shown = text.replace(/\?/g, '').length
    if (shown < 2 || shown < text.length * 0.4) return []
    const shape = new RegExp(`^${text.replace(/\?/g, '.')}$`)
    return (this.#byLength.get(text.length) ?? []).filter(word => shape.test(word))
  }
}
