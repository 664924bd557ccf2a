import { join } from 'node:path'
import { isCheckpointError } from '../../checkpoint-error.ts'
import { Configuration, readConfiguration } from '../../families/configuration.ts'
import type { Sampling } from './choose-token.ts'

/** What a language model's own files say of how its answers are made. */
export interface GenerationSettings extends Sampling {
  /** Above 1: tokens that were there before become less likely. */
  readonly repetitionPenalty: number
  /** Tokens that end an answer. */
  readonly endIds: ReadonlySet<number>
}

/** Calmer than transformers' own (temperature 1 over 50 tokens), at which small models lose their thread. */
const usual = { temperature: 0.7, topK: 50, topP: 0.9 }

/**
 * Reads `generation_config.json`, which a folder may lack; the tokens that end an answer also from `config.json`.
 *
 * @throws CheckpointError for a value that is out of its range
 */
export async function readGenerationSettings(folder: string, model: Configuration): Promise<GenerationSettings> {
  const settings = await readOptional(join(folder, 'generation_config.json'))
  return {
    temperature: positive(settings, 'temperature', usual.temperature),
    topK: settings.integer('top_k', usual.topK),
    topP: positive(settings, 'top_p', usual.topP, 1),
    repetitionPenalty: positive(settings, 'repetition_penalty', 1),
    endIds: new Set([...endIdsOf(settings), ...endIdsOf(model)]),
  }
}

async function readOptional(path: string): Promise<Configuration> {
  try {
    return await readConfiguration(path)
  } catch (error) {
    if (isCheckpointError(error) && error.code === 'missing') return new Configuration(path, {})
    throw error
  }
}

function positive(settings: Configuration, key: string, standard: number, most = Number.MAX_VALUE): number {
  const value = settings.number(key, standard)
  if (value > 0 && value <= most) return value
  throw settings.unsupported(key, most === 1 ? 'a number above 0 and up to 1' : 'a number above 0')
}

/** One number or a list of them; none where nothing is said. */
function endIdsOf(settings: Configuration): readonly number[] {
  const value = settings.raw('eos_token_id')
  if (value === null) return []
  return Array.isArray(value) ? settings.integers('eos_token_id') : [settings.integer('eos_token_id')]
}
