import { readFile } from 'node:fs/promises'
import { checkpointError } from '../checkpoint-error.ts'

/**
 * A component's `config.json`. A key that is absent or null has the default that diffusers or transformers gives it,
 * which each reader names; keys that nothing reads are ignored, as there.
 */
export class Configuration {
  /** Path of the file, for error messages. */
  readonly source: string
  readonly #values: Readonly<Record<string, unknown>>

  constructor(source: string, values: Readonly<Record<string, unknown>>) {
    this.source = source
    this.#values = values
  }

  /** A whole number that is not negative. */
  integer(key: string, standard?: number): number {
    const value = this.#read(key, standard)
    if (!isInteger(value)) throw this.unsupported(key, 'a whole number')
    return value
  }

  /** Any finite number. */
  number(key: string, standard?: number): number {
    const value = this.#read(key, standard)
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.unsupported(key, 'a number')
    return value
  }

  /** True or false. */
  boolean(key: string, standard: boolean): boolean {
    const value = this.#read(key, standard)
    if (typeof value !== 'boolean') throw this.unsupported(key, 'true or false')
    return value
  }

  /** A list of whole numbers. */
  integers(key: string, standard?: readonly number[]): readonly number[] {
    const value = this.#read(key, standard)
    if (!Array.isArray(value) || !value.every(isInteger)) throw this.unsupported(key, 'a list of whole numbers')
    return value
  }

  /** One whole number for all of `length` blocks, or a list with one for each. */
  perBlock(key: string, length: number, standard?: number): readonly number[] {
    const value = this.#read(key, standard)
    if (isInteger(value)) return Array(length).fill(value)
    if (Array.isArray(value) && value.length === length && value.every(isInteger)) return value
    throw this.unsupported(key, `a whole number or ${length} of them`)
  }

  /** One of the words of a list. */
  choice<Word extends string>(key: string, words: readonly Word[], standard?: Word): Word {
    const value = this.#read(key, standard)
    if (!words.includes(value as Word)) throw this.unsupported(key, words.map(word => `"${word}"`).join(' or '))
    return value as Word
  }

  /** A list of words that are each one of those given. */
  choices<Word extends string>(key: string, words: readonly Word[], standard?: readonly Word[]): readonly Word[] {
    const value = this.#read(key, standard)
    if (!Array.isArray(value) || !value.every(each => words.includes(each))) {
      throw this.unsupported(key, `a list of ${words.map(word => `"${word}"`).join(', ')}`)
    }
    return value
  }

  /** The value as it is written, null where absent; for keys of several forms. */
  raw(key: string): unknown {
    return this.#values[key] ?? null
  }

  /** Whether the key is written at all, also as null. */
  has(key: string): boolean {
    return Object.hasOwn(this.#values, key)
  }

  /**
   * Requires keys that change the mathematics to have the one value that the graph is made for; null or absence
   * counts as that value.
   *
   * @throws CheckpointError `unsupported`, naming file, key and value.
   */
  requireOnly(supported: Readonly<Record<string, unknown>>): void {
    for (const [key, only] of Object.entries(supported)) {
      const value = this.#values[key] ?? only
      if (JSON.stringify(value) !== JSON.stringify(only)) throw this.unsupported(key, JSON.stringify(only))
    }
  }

  /** The error for a value that no graph is made for. */
  unsupported(key: string, expected: string) {
    const value = this.#values[key]
    const found = value === undefined ? 'missing' : JSON.stringify(value)
    return checkpointError('unsupported', `${this.source}: "${key}" is ${found}; supported is ${expected}`)
  }

  #read(key: string, standard: unknown): unknown {
    return this.#values[key] ?? standard
  }
}

/**
 * Reads a JSON file of settings.
 *
 * @throws CheckpointError `missing` or `damaged`.
 */
export async function readConfiguration(path: string): Promise<Configuration> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw checkpointError('missing', `${path} is missing`, cause)
  }
  let values: unknown
  try {
    values = JSON.parse(text)
  } catch (cause) {
    throw checkpointError('damaged', `${path} is not JSON`, cause)
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw checkpointError('damaged', `${path} is not a JSON object`)
  }
  return new Configuration(path, values as Record<string, unknown>)
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
