import { clipTokenizerJson } from './clip-tokenizer-json.ts'
import { openTokenizer } from './open-tokenizer.ts'
import { type Json, maxLengthOf, readJson, readText, readTokenizerConfig, tokenText } from './tokenizer-files.ts'

/** A tokenizer as pipelines need it: pieces as ids, without special tokens, and the ids of these. */
export interface PromptTokenizer {
  /** Ids of a text; special tokens that are written out in it keep their ids. */
  pieces(text: string): readonly number[]
  /** `null` where the family has no token for the start. */
  readonly startId: number | null
  readonly endId: number
  readonly padId: number
  /** How many ids the text encoder takes, special ones included. */
  readonly maxLength: number
}

/**
 * Reads the tokenizer in a folder of the diffusers layout: `tokenizer.json`, or CLIP's `vocab.json` with `merges.txt`,
 * and `tokenizer_config.json`. Throws an `Error` that names the file which is missing or cannot be read.
 */
export async function loadTokenizer(folder: string): Promise<PromptTokenizer> {
  const config = await readTokenizerConfig(folder)
  const tokens = { ...(await readJson(folder, 'special_tokens_map.json')), ...withoutNull(config) }
  const unknown = tokenText(tokens.unk_token) ?? '<|endoftext|>'
  const definition: Json = (await readJson(folder, 'tokenizer.json')) ?? (await readClip(folder, unknown))
  const tokenizer = openTokenizer(definition, config)
  const idOf = (text: string | null): number | null => (text === null ? null : (tokenizer.token_to_id(text) ?? null))
  const endText = tokenText(tokens.eos_token)
  const endId = idOf(endText)
  if (endId === null) throw new Error(`Expected an eos_token of the vocabulary in ${folder} but found ${endText}`)
  return {
    pieces: text => tokenizer.encode(text, { add_special_tokens: false }).ids,
    startId: idOf(tokenText(tokens.bos_token)),
    endId,
    padId: idOf(tokenText(tokens.pad_token)) ?? endId,
    maxLength: maxLengthOf(config) ?? usualLength,
  }
}

/** What CLIP takes, for configurations that do not say. */
const usualLength = 77

const withoutNull = (values: Json): Json =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

async function readClip(folder: string, unknown: string): Promise<Json> {
  const [vocabulary, merges] = await Promise.all([readJson(folder, 'vocab.json'), readText(folder, 'merges.txt')])
  if (vocabulary === null || merges === null) {
    throw new Error(`Expected tokenizer.json, or vocab.json with merges.txt, in ${folder} but found neither`)
  }
  return clipTokenizerJson(vocabulary as Record<string, number>, merges, unknown)
}
