import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A JSON object as it was read. */
export type Json = Record<string, unknown>

/** The text of a file in a folder; `null` where there is none. Throws an `Error` that names a file which is not readable. */
export async function readText(folder: string, name: string): Promise<string | null> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`Expected to read ${join(folder, name)} but ${(error as Error).message}`)
  }
}

/** The object in a JSON file, as {@link readText}. */
export async function readJson(folder: string, name: string): Promise<Json | null> {
  const text = await readText(folder, name)
  if (text === null) return null
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    throw new Error(`Expected JSON in ${join(folder, name)} but ${(error as Error).message}`)
  }
}

/** `tokenizer_config.json`, which every tokenizer's folder has. Throws an `Error` where this one has none. */
export async function readTokenizerConfig(folder: string): Promise<Json> {
  const config = await readJson(folder, 'tokenizer_config.json')
  if (config === null) throw new Error(`Expected tokenizer_config.json in ${folder} but there is none`)
  return config
}

/** Configurations write a huge number where they mean that there is no limit. */
const longest = 1e6

/** How many ids a tokenizer's network takes, special ones included; `null` where the configuration does not say. */
export function maxLengthOf(config: Json): number | null {
  const maxLength = Number(config.model_max_length)
  return Number.isSafeInteger(maxLength) && maxLength < longest ? maxLength : null
}

/** The text of a special token, which is written as such or as an object with it; `null` for anything else. */
export const tokenText = (token: unknown): string | null => {
  if (typeof token === 'string') return token
  if (token !== null && typeof token === 'object' && 'content' in token) return String(token.content)
  return null
}
