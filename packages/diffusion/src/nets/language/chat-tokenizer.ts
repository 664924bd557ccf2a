import { join } from 'node:path'
import { Template } from '@huggingface/jinja'
import { checkpointError } from '../../checkpoint-error.ts'
import { readTokenizer } from '../../tokenizers/open-tokenizer.ts'
import { type Json, readText, readTokenizerConfig, tokenText } from '../../tokenizers/tokenizer-files.ts'

/** A part of a conversation. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** A tokenizer that writes conversations as its model was taught to read them. */
export interface ChatTokenizer {
  /** The ids of a conversation up to where the model's answer begins. */
  ids(messages: readonly ChatMessage[]): readonly number[]
  /** The text of an answer, without special tokens. */
  text(ids: readonly number[]): string
  /** The token that ends a text; `null` where the files name none. */
  readonly endId: number | null
}

/** Special tokens that templates write. */
const templateTokens = ['bos_token', 'eos_token', 'unk_token', 'pad_token']

/**
 * Reads `tokenizer.json`, `tokenizer_config.json` and the chat template: `chat_template.jinja`, or `chat_template` of the
 * configuration.
 *
 * @throws CheckpointError naming the file, for files that are missing or cannot be read; also from `ids`, where the
 * template has no place for a message.
 */
export async function loadChatTokenizer(folder: string): Promise<ChatTokenizer> {
  const { config, tokenizer, separate } = await readFiles(folder)
  const source = join(folder, separate === null ? 'tokenizer_config.json' : 'chat_template.jinja')
  const template = parseTemplate(separate ?? templateIn(config), source)
  const tokens = Object.fromEntries(templateTokens.map(name => [name, tokenText(config[name])] as const))
  return {
    ids: messages => {
      // Models that think aloud first are asked for the answer alone: the thoughts would take the time of ten answers.
      const values = { ...tokens, messages, add_generation_prompt: true, enable_thinking: false }
      let text: string
      try {
        text = template.render(values)
      } catch (cause) {
        throw checkpointError('unsupported', `${source}: the chat template fails: ${(cause as Error).message}`, cause)
      }
      return tokenizer.encode(text, { add_special_tokens: false }).ids
    },
    text: ids => (ids.length === 0 ? '' : tokenizer.decode([...ids], { skip_special_tokens: true })),
    endId: tokens.eos_token === null ? null : (tokenizer.token_to_id(tokens.eos_token) ?? null),
  }
}

async function readFiles(folder: string) {
  try {
    const config = await readTokenizerConfig(folder)
    const tokenizer = await readTokenizer(folder, config)
    return { config, tokenizer, separate: await readText(folder, 'chat_template.jinja') }
  } catch (cause) {
    throw checkpointError('damaged', (cause as Error).message, cause)
  }
}

/** One template, or several by name of which `default` is for plain conversations. */
function templateIn({ chat_template: template }: Json): unknown {
  if (!Array.isArray(template)) return template
  return template.find(each => each?.name === 'default')?.template
}

function parseTemplate(text: unknown, source: string): Template {
  if (typeof text !== 'string') {
    throw checkpointError(
      'missing',
      `${source}: "chat_template" is missing; only models made for conversations have one`,
    )
  }
  try {
    return new Template(text)
  } catch (cause) {
    throw checkpointError(
      'unsupported',
      `${source}: the chat template cannot be read: ${(cause as Error).message}`,
      cause,
    )
  }
}
