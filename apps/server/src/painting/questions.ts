import { type ErrorCode, Failure, isFailure } from '@sfumato/contract'
import type { AskedRewriteTask, RemoteServices } from '@sfumato/models'

/** What a painting process has asked of a service elsewhere: only the server talks to the network and knows the keys. */
export type Question =
  | { readonly about: 'moderate'; readonly text: string }
  | { readonly about: 'rewrite'; readonly task: AskedRewriteTask }

/** A question under way, told to the server. */
export interface AskMessage {
  readonly type: 'ask'
  readonly job: number
  readonly question: number
  readonly asked: Question
}

/** What came of a question, told to the painting process. */
export interface AnswerMessage {
  readonly type: 'answer'
  readonly question: number
  readonly answer:
    | { readonly value: unknown }
    | { readonly code: ErrorCode; readonly sentence: string }
    /** A fault of ours; for the log. */
    | { readonly stack: string }
}

/** The services that a painting process may ask for. */
export type RemoteOffer = Readonly<Record<keyof RemoteServices, boolean>>

/** Which services there are. */
export const offerOf = ({ moderate, rewrite }: RemoteServices): RemoteOffer => ({
  moderate: moderate !== undefined,
  rewrite: rewrite !== undefined,
})

/** Answers a question of a painting process. Never rejects. */
export const answerQuestion = async (
  remote: RemoteServices,
  { question, asked }: AskMessage,
  signal: AbortSignal,
): Promise<AnswerMessage> => {
  try {
    const value =
      asked.about === 'moderate' ? remote.moderate?.(asked.text, signal) : remote.rewrite?.(asked.task, signal)
    return { type: 'answer', question, answer: { value: await value } }
  } catch (error) {
    const answer = isFailure(error)
      ? { code: error.code, sentence: error.message }
      : { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    return { type: 'answer', question, answer }
  }
}

/** The asking side, in a painting process. */
export interface Asker {
  /** The services of an offer for one job. */
  servicesFor(job: number, offer: RemoteOffer): RemoteServices
  /** Takes an answer. */
  answered(message: AnswerMessage): void
}

/** Makes the asking side; `send` tells the server. */
export const createAsker = (send: (message: AskMessage) => void): Asker => {
  const waiting = new Map<number, (answer: AnswerMessage['answer']) => void>()
  let nextQuestion = 1

  const ask = async (job: number, asked: Question, signal: AbortSignal): Promise<unknown> => {
    signal.throwIfAborted()
    const question = nextQuestion++
    const { promise, resolve, reject } = Promise.withResolvers<AnswerMessage['answer']>()
    const abandon = () => reject(signal.reason)
    waiting.set(question, resolve)
    signal.addEventListener('abort', abandon, { once: true })
    try {
      send({ type: 'ask', job, question, asked })
      const answer = await promise
      if ('code' in answer) throw new Failure(answer.code, answer.sentence)
      if ('stack' in answer) throw new Error(`In the server: ${answer.stack}`)
      return answer.value
    } finally {
      waiting.delete(question)
      signal.removeEventListener('abort', abandon)
    }
  }

  return {
    servicesFor: (job, { moderate, rewrite }) => ({
      ...(moderate && {
        moderate: async (text: string, signal: AbortSignal) =>
          (await ask(job, { about: 'moderate', text }, signal)) as readonly string[],
      }),
      ...(rewrite && {
        rewrite: async (task: AskedRewriteTask, signal: AbortSignal) =>
          (await ask(job, { about: 'rewrite', task }, signal)) as string,
      }),
    }),
    answered: ({ question, answer }) => waiting.get(question)?.(answer),
  }
}
