import { type AskedRewriteTask, plainAnswer, rewritingMessages } from '@sfumato/models'
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

/** Asks a language model behind OpenAI's chat completions for a fuller prompt. The seed goes along. */
export const rewriteText = async (
  service: ServiceAddress,
  model: string,
  task: AskedRewriteTask,
  signal: AbortSignal,
): Promise<string> => {
  const body = {
    model,
    messages: rewritingMessages(task),
    seed: task.seed % seedLimit,
  }
  const answer = await askService(service, body, signal)
  if (!Value.Check(answerSchema, answer)) throw unexpectedAnswer(service, '`choices` with a `message`')
  const text = plainAnswer(answer.choices[0].message.content)
  if (text === '') throw unexpectedAnswer(service, 'a text')
  if (text.length > task.prompt.length + limits.rewritingMaxAdded) throw unexpectedAnswer(service, 'keeping it short')
  return text
}
