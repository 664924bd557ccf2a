import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkpointError } from '../../checkpoint-error.ts'
import { readConfiguration } from '../../families/configuration.ts'
import { createMersenneTwister } from '../../random/mersenne-twister.ts'
import type { NetOptions } from '../net-options.ts'
import { openFile } from '../open-net.ts'
import { type ChatMessage, loadChatTokenizer } from './chat-tokenizer.ts'
import { drawToken, likeliestToken, penaliseRepetition } from './choose-token.ts'
import { type GenerationSettings, readGenerationSettings } from './generation-settings.ts'
import { prepareReader } from './token-reader.ts'

/** How one answer is made. */
export interface AnswerOptions {
  /** Tokens after which the answer is cut off. */
  readonly maxTokens: number
  /** Unsigned 32-bit; the same seed draws the same answer. `null` takes the likeliest token each time. */
  readonly seed: number | null
  /** Aborting it ends the work before the next run of the network, with the signal's reason. */
  readonly signal?: AbortSignal
}

/** What a language model said. */
export interface Answer {
  readonly text: string
  /** False where it was cut off. */
  readonly isWhole: boolean
}

/** A language model that answers in conversations. */
export interface LanguageModel {
  /** `null` where the conversation and the longest answer together are more than the model can read. */
  answer(messages: readonly ChatMessage[], options: AnswerOptions): Promise<Answer | null>
  dispose(): Promise<void>
}

/**
 * Opens a causal language model as Optimum exports it with its cache: the network `file`, any weights outside of it
 * beside it, and `config.json`, `generation_config.json`, `tokenizer.json` and `tokenizer_config.json` in the same folder,
 * or in the one above where the network lies in a folder `onnx`.
 *
 * @throws CheckpointError that names the file; also from `answer`, where the network gives no numbers
 */
export async function openLanguageModel(file: string, options: NetOptions = {}): Promise<LanguageModel> {
  const folder = folderOf(file)
  const configuration = await readConfiguration(join(folder, 'config.json'))
  const tokenizer = await loadChatTokenizer(folder)
  const settings = await readGenerationSettings(folder, configuration)
  const endIds = new Set([...settings.endIds, ...(tokenizer.endId === null ? [] : [tokenizer.endId])])
  const longest = configuration.integer('max_position_embeddings', Number.MAX_SAFE_INTEGER)
  const session = await openFile(file, options)
  let startReading: ReturnType<typeof prepareReader>
  try {
    startReading = prepareReader(session, file, configuration)
  } catch (error) {
    await session.dispose()
    throw error
  }
  return {
    answer: async (messages, { maxTokens, seed, signal }) => {
      const ids = [...tokenizer.ids(messages)]
      const promptLength = ids.length
      if (promptLength + maxTokens > longest) return null
      const choose = tokenChooser(settings, seed, file)
      const reader = startReading()
      let scores = await reader.read(ids, signal)
      while (true) {
        const id = choose(scores, ids)
        if (endIds.has(id)) return { text: tokenizer.text(ids.slice(promptLength)), isWhole: true }
        ids.push(id)
        if (ids.length - promptLength === maxTokens)
          return { text: tokenizer.text(ids.slice(promptLength)), isWhole: false }
        scores = await reader.read([id], signal)
      }
    },
    dispose: () => session.dispose(),
  }
}

function folderOf(file: string): string {
  const folder = dirname(file)
  return basename(folder) === 'onnx' && !existsSync(join(folder, 'config.json')) ? dirname(folder) : folder
}

type Choose = (scores: Float32Array, before: readonly number[]) => number

function tokenChooser(settings: GenerationSettings, seed: number | null, file: string): Choose {
  const nextWord = seed === null ? null : createMersenneTwister(seed)
  return (scores, before) => {
    penaliseRepetition(scores, before, settings.repetitionPenalty)
    const best = likeliestToken(scores)
    if (!Number.isFinite(scores[best])) throw checkpointError('damaged', `${file} gives ${scores[best]} as a score`)
    return nextWord === null ? best : drawToken(scores, settings, nextWord() / 2 ** 32)
  }
}
