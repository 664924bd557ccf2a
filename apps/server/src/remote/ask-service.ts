import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { guardedPost, type PostAnswer } from '../pictures/guarded-fetch/guarded-post.ts'
import { isHopError } from '../pictures/guarded-fetch/hop-errors.ts'

/** A service that speaks one of OpenAI's shapes, as the operator configured it. */
export interface ServiceAddress {
  /** What sentences call it. */
  readonly name: string
  /** The full address of the call. Its host is trusted: it may be private. */
  readonly url: string
  /** Sent as `Authorization: Bearer`; empty for none. */
  readonly key: string
  /** For one attempt. */
  readonly timeoutMs: number
}

/** The address of a call: `path` behind the configured one, unless that ends with it. */
export const callAddress = (url: string, path: string): string => {
  const base = url.replace(/\/+$/, '')
  return base.endsWith(path) ? base : base + path
}

/** Statuses that the next moment may change: time-outs, too many calls, troubles of the service or its proxy. */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500

/** The time that a `Retry-After` names, in seconds or as a date; 0 for none. */
const retryAfterMs = (value = ''): number => {
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Math.max(0, wait || 0)
}

/** What went wrong, as a predicate for "the service …", and whether another attempt may help, not before `afterMs`. */
interface Trouble {
  readonly problem: string
  readonly passing: boolean
  readonly afterMs: number
}

const refusal = ({ status, retryAfter }: PostAnswer): Trouble => {
  const problem = `answered with status ${status}`
  const afterMs = retryAfterMs(retryAfter)
  if (!isPassing(status) || afterMs <= limits.serviceLongestRetryMs)
    return { problem, passing: isPassing(status), afterMs }
  return { problem: `${problem} and wants to be asked in ${Math.ceil(afterMs / 1_000)} s`, passing: false, afterMs }
}

/** One attempt. */
const attempt = async (
  { url, key, timeoutMs }: ServiceAddress,
  body: string,
  signal: AbortSignal,
): Promise<PostAnswer | Trouble> => {
  const beganAt = performance.now()
  try {
    const answer = await guardedPost(
      url,
      body,
      {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'sfumato',
        ...(key !== '' && { authorization: `Bearer ${key}` }),
      },
      { signal, timeoutMs, maxBytes: limits.serviceMaxBytes, allowHosts: [new URL(url).host] },
    )
    return answer.status === 200 ? answer : refusal(answer)
  } catch (error) {
    signal.throwIfAborted()
    if (!isHopError(error)) throw error
    // What was silent for so long has had its time.
    return { problem: error.message, passing: performance.now() - beganAt < timeoutMs / 2, afterMs: 0 }
  }
}

/**
 * Posts JSON to a service and returns the JSON of its answer. Passing troubles are tried again after
 * `limits.serviceRetryDelaysMs`, or when the service says, unless that is long.
 *
 * @throws `Failure` `engine_unavailable` with a sentence; the signal's reason on abort. Neither the key nor what was sent
 * is part of a sentence.
 */
export const askService = async (service: ServiceAddress, body: object, signal: AbortSignal): Promise<unknown> => {
  const text = JSON.stringify(body)
  const fail = (problem: string): never => {
    throw new Failure('engine_unavailable', `The ${service.name} at ${new URL(service.url).host} ${problem}.`)
  }
  for (let tries = 0; ; tries++) {
    const answer = await attempt(service, text, signal)
    if ('bytes' in answer) {
      try {
        return JSON.parse(new TextDecoder().decode(answer.bytes))
      } catch {
        return fail('answered with something that is no JSON')
      }
    }
    if (!answer.passing || tries >= limits.serviceRetryDelaysMs.length) return fail(answer.problem)
    const delayMs = Math.max(answer.afterMs, limits.serviceRetryDelaysMs[tries])
    await sleep(delayMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

/** The same sentence for an answer of another shape than the documented one. */
export const unexpectedAnswer = (service: ServiceAddress, expected: string): Failure =>
  new Failure('engine_unavailable', `The ${service.name} at ${new URL(service.url).host} answered without ${expected}.`)
