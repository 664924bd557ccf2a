import { readTokenizer } from './open-tokenizer.ts'
import { maxLengthOf, readTokenizerConfig } from './tokenizer-files.ts'

/** A tokenizer as encoders of texts need it. */
export interface TextTokenizer {
  /**
   * The ids of a text with the special tokens around them that its network wants, in windows of at most `maxLength`
   * ids. Windows share a quarter of what they hold, so that no phrase is cut by all of them; a short text is one.
   */
  windows(text: string, maxLength: number): readonly (readonly number[])[]
  /** How many ids the network takes, special ones included; `null` where the files do not say. */
  readonly maxLength: number | null
}

/**
 * Reads `tokenizer.json` and `tokenizer_config.json` in a folder. Throws an `Error` that names the file which is missing
 * or cannot be read.
 */
export async function loadTextTokenizer(folder: string): Promise<TextTokenizer> {
  const config = await readTokenizerConfig(folder)
  const tokenizer = await readTokenizer(folder, config)
  const pieces = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false }).ids
  const { before, after } = frame(tokenizer.encode(probe).ids, pieces(probe))
  return {
    maxLength: maxLengthOf(config),
    windows: (text, maxLength) => {
      const ids = pieces(text)
      const room = Math.max(1, maxLength - before.length - after.length)
      const step = Math.ceil((3 * room) / 4)
      const count = Math.max(1, Math.ceil((ids.length - room) / step) + 1)
      return Array.from({ length: count }, (_, window) => {
        const start = window * step
        return [...before, ...ids.slice(start, start + room), ...after]
      })
    },
  }
}

/** Any text will do that gives at least one id. */
const probe = 'a'

/** What stands before and after the ids of a text in its framed form. */
function frame(framed: readonly number[], pieces: readonly number[]) {
  const start = framed.findIndex((_, at) => pieces.every((id, i) => framed[at + i] === id))
  return { before: framed.slice(0, start), after: framed.slice(start + pieces.length) }
}
