import type { RemoteRewriteTask } from '@sfumato/models'
import Type from 'typebox'
import Value from 'typebox/value'
import { limits } from '../limits.ts'
import { askService, type ServiceAddress, unexpectedAnswer } from './ask-service.ts'

/** What is read of an answer of `POST /v1/chat/completions`. */
const answerSchema = Type.Object({
  choices: Type.Array(Type.Object({ message: Type.Object({ content: Type.String() }) }), { minItems: 1 }),
})

/** Seeds that every implementation takes: signed 32-bit. */
const seedLimit = 2 ** 31

const instructions = ({ medium, purpose, negativePrompt, lost }: RemoteRewriteTask): string =>
  [
    'You rewrite prompts for an image generator. Answer with the rewritten prompt alone: one paragraph of plain sentences in the language of the prompt, at most 90 words, without quotation marks around it.',
    'Keep every noun, colour, number and proper name of the prompt in its own words, and text in quotation marks exactly. Keep what it rules out ruled out, in the same words ("no people" stays "no people").',
    'Where the prompt leaves them open, add light, composition and setting that suit the subject. Contradict nothing: not its time of day, place, style, medium, lens, light or colours. Add no people, animals, objects or lettering. No lists of quality words such as "highly detailed" or "8k".',
    purpose === 'background'
      ? 'The picture is a background behind a subject that is put in later: describe the surroundings only.'
      : medium === 'art'
        ? 'The picture is a work of art; name a fitting medium where the prompt names none.'
        : 'The picture is a photograph unless the prompt says otherwise.',
    ...(negativePrompt === '' ? [] : [`These must not appear: ${negativePrompt}.`]),
    ...(lost.length === 0 ? [] : [`Your last answer did not keep: ${lost.join(', ')}. Keep it this time.`]),
  ].join('\n')

/** The text of an answer as one line, without what some models put around it. */
const plainAnswer = (content: string): string =>
  content
    .replace(/<think>[\s\S]*?<\/think>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1')

/** Asks a language model behind OpenAI's chat completions for a fuller prompt. The seed goes along. */
export const rewriteText = async (
  service: ServiceAddress,
  model: string,
  task: RemoteRewriteTask,
  signal: AbortSignal,
): Promise<string> => {
  const body = {
    model,
    messages: [
      { role: 'system', content: instructions(task) },
      { role: 'user', content: task.prompt },
    ],
    seed: task.seed % seedLimit,
  }
  const answer = await askService(service, body, signal)
  if (!Value.Check(answerSchema, answer)) throw unexpectedAnswer(service, '`choices` with a `message`')
  const text = plainAnswer(answer.choices[0].message.content)
  if (text === '') throw unexpectedAnswer(service, 'a text')
  if (text.length > task.prompt.length + limits.rewritingMaxAdded) throw unexpectedAnswer(service, 'keeping it short')
  return text
}
