import type { PromptTokenizer } from './load-tokenizer.ts'

/**
 * A prompt for a CLIP text encoder: windows of `maxLength` ids, each with its start and end tokens, the last one
 * filled up with the pad token. A prompt of up to `maxLength - 2` pieces makes one window, the same that diffusers
 * makes; a longer one makes more, whose encodings are put one after the other, instead of losing its end.
 * `windows` asks for at least so many.
 */
export function clipWindows(tokenizer: PromptTokenizer, prompt: string, windows = 1): BigInt64Array[] {
  const { startId, endId, padId, maxLength } = tokenizer
  const pieces = tokenizer.pieces(prompt)
  const start = startId === null ? [] : [startId]
  const room = maxLength - start.length - 1
  const count = Math.max(windows, Math.ceil(pieces.length / room))
  return Array.from({ length: count }, (_, window) => {
    const ids = [...start, ...pieces.slice(window * room, (window + 1) * room), endId]
    return padded(ids, padId, maxLength)
  })
}

/** How many windows {@link clipWindows} makes of a prompt when it is free to choose. */
export const windowCount = (tokenizer: PromptTokenizer, prompt: string): number => clipWindows(tokenizer, prompt).length

/** A prompt for a T5 encoder: at most `length` ids with the end token, filled up with the pad token. */
export function t5Ids({ pieces, endId, padId }: PromptTokenizer, prompt: string, length: number): BigInt64Array {
  return padded([...pieces(prompt).slice(0, length - 1), endId], padId, length)
}

const padded = (ids: readonly number[], padId: number, length: number): BigInt64Array => {
  const out = new BigInt64Array(length).fill(BigInt(padId))
  ids.forEach((id, index) => {
    out[index] = BigInt(id)
  })
  return out
}
