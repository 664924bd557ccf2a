import { Tokenizer } from '@huggingface/tokenizers'
import { inKnownTerms } from './known-normalizers.ts'
import { type Json, readJson } from './tokenizer-files.ts'

/** Makes the library's tokenizer of a `tokenizer.json` and a `tokenizer_config.json`. */
export const openTokenizer = (definition: Json, config: Json): Tokenizer =>
  new Tokenizer({ ...definition, normalizer: inKnownTerms(definition.normalizer as never) }, config)

/** {@link openTokenizer} of the `tokenizer.json` in a folder. Throws an `Error` where there is none. */
export async function readTokenizer(folder: string, config: Json): Promise<Tokenizer> {
  const definition = await readJson(folder, 'tokenizer.json')
  if (definition === null) throw new Error(`Expected tokenizer.json in ${folder} but there is none`)
  return openTokenizer(definition, config)
}
