/** One word of a prompt: as it was written and as the tables spell it. */
export interface Token {
  /** The word as the caller wrote it, without punctuation around it. */
  readonly written: string
  /** Lower case, without accents and possessive endings. */
  readonly word: string
  /** True where a comma, full stop or similar stands before the word. */
  readonly afterBreak: boolean
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*/gu

/**
 * Splits a text into words. Hyphens part words ("hot-air balloon" reads as "hot air balloon"), full stops inside
 * numbers and the apostrophe stay. Weights and brackets of other tools' prompts ("(red fox:1.2)") fall away.
 */
export function tokenise(text: string): Token[] {
  const clean = text.replace(/:\d+(\.\d+)?(?=[)\]])/g, '').replace(/[‘’]/g, "'")
  const tokens: Token[] = []
  let end = 0
  for (const match of clean.matchAll(wordPattern)) {
    const written = match[0].replace(/['.]+$/u, '')
    const between = clean.slice(end, match.index)
    end = match.index + match[0].length
    const word = normaliseWord(written)
    if (word === '') continue
    tokens.push({ written, word, afterBreak: tokens.length > 0 && /[,.;:!?()[\]|\n]/.test(between) })
    if (/\.$/.test(match[0])) end = match.index + match[0].length - 1
  }
  return tokens
}

/** Lower case, accents and possessive endings removed: the spelling that the word tables use. */
export function normaliseWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/'s$|s'$/u, match => (match === "'s" ? '' : 's'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
