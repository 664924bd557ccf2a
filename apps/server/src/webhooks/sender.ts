import { setTimeout as sleep } from 'node:timers/promises'
import { limits } from '../limits.ts'
import { guardedPost } from '../pictures/guarded-fetch/guarded-post.ts'
import { isHopError } from '../pictures/guarded-fetch/hop-errors.ts'
import type { Database } from '../rows/database.ts'
import { findRequest } from '../rows/requests.ts'
import { readWebhookSecrets } from '../rows/webhook-secrets.ts'
import { type AttemptEnd, claimDeliveries, type DeliveryRow, endAttempt, nextDeliveryAt } from '../rows/webhooks.ts'
import { errorWord, type SpanStart, type Tracing } from '../tracing/tracing.ts'
import { retryDelayMs } from './retry-delay.ts'
import { signedHeaders } from './sign.ts'

/** Sends what is due. */
export interface WebhookSender {
  /** Looks for deliveries that are due, now. */
  wake(): void
  /** Breaks off what is being sent, which does not count as an attempt; resolves when nothing is. */
  stop(): Promise<void>
}

/** What a sender works with. */
export interface SenderSettings {
  readonly database: Database
  /** Hosts that may be called although their address is private. */
  readonly allowHosts: readonly string[]
  readonly now: () => number
  readonly log: { warn(fields: object, text: string): void; error(fields: object, text: string): void }
  /** Told of every attempt, for the metrics. */
  readonly attempted: (outcome: 'delivered' | 'failed' | 'dead') => void
  readonly tracing: Tracing
}

/** One attempt. What went wrong, as a predicate for "the receiver …"; nothing where it came through. */
const send = async (
  { database, allowHosts, now }: SenderSettings,
  delivery: DeliveryRow,
  signal: AbortSignal,
): Promise<string | undefined> => {
  const secrets = await readWebhookSecrets(database, delivery.key_id)
  if (!secrets) return 'has no secret to sign with'
  const headers = signedHeaders(delivery.id, delivery.body, secrets, now())
  try {
    const timeoutMs = limits.webhookTimeoutMs
    const { status } = await guardedPost(delivery.url, delivery.body, headers, { signal, timeoutMs, allowHosts })
    if (status >= 200 && status < 300) return undefined
    return status >= 300 && status < 400 ? `redirected (status ${status}), which is refused` : `answered ${status}`
  } catch (error) {
    signal.throwIfAborted()
    if (isHopError(error)) return error.message
    throw error
  }
}

/** Makes a sender; it begins with the first `wake`. */
export const createWebhookSender = (settings: SenderSettings): WebhookSender => {
  const { database, now, log } = settings
  const stopping = new AbortController()
  const sending = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let lookAgain = false

  const endOf = (delivery: DeliveryRow, problem: string | undefined): AttemptEnd => {
    const at = now()
    if (problem === undefined) return { state: 'DELIVERED', at }
    const delay = retryDelayMs(delivery.attempts)
    return delay === undefined
      ? { state: 'DEAD', at, error: problem }
      : { state: 'WAITING', nextAt: at + delay, error: problem }
  }

  /** The trace of the request that it tells of; a delivery that cannot be traced is sent all the same. */
  const spanOf = async ({ id, request_id, attempts }: DeliveryRow): Promise<SpanStart> => {
    if (!settings.tracing.isOn) return {}
    const row = await findRequest(database, request_id).catch(() => undefined)
    const attributes = { 'sfumato.request.id': request_id, 'sfumato.webhook.id': id, 'sfumato.attempt': attempts }
    return { kind: 'client', parent: row?.traceparent, attributes }
  }

  const attempt = async (delivery: DeliveryRow): Promise<void> => {
    const span = settings.tracing.begin('webhook', await spanOf(delivery))
    try {
      const problem = await send(settings, delivery, stopping.signal)
      span.end(problem === undefined ? undefined : 'not_delivered')
      const end = endOf(delivery, problem)
      await endAttempt(database, delivery, end)
      settings.attempted(end.state === 'DELIVERED' ? 'delivered' : end.state === 'DEAD' ? 'dead' : 'failed')
      if (end.state === 'DEAD') log.warn({ webhookId: delivery.id, requestId: delivery.request_id }, 'webhook is dead')
    } catch (error) {
      span.end(errorWord(error))
      if (stopping.signal.aborted) await endAttempt(database, delivery, { state: 'handed back', nextAt: now() })
      else
        log.error(
          { webhookId: delivery.id, requestId: delivery.request_id, err: error },
          'webhook attempt failed by a fault of ours',
        )
    }
  }

  const look = async (): Promise<void> => {
    const room = limits.webhooksAtOnce - sending.size
    const leaseUntil = now() + limits.webhookTimeoutMs + limits.webhookLeaseMarginMs
    const claimed = room > 0 ? await claimDeliveries(database, now(), leaseUntil, room) : []
    for (const delivery of claimed) {
      const run = attempt(delivery).finally(() => {
        sending.delete(run)
        wake()
      })
      sending.add(run)
    }
    const next = await nextDeliveryAt(database)
    clearTimeout(timer)
    if (next === undefined || stopping.signal.aborted) return
    const waitMs = Math.min(limits.webhookLookMs, Math.max(limits.webhookPaceMs, next - now()))
    // With all places taken the next end of an attempt looks again.
    if (sending.size < limits.webhooksAtOnce) timer = setTimeout(wake, waitMs)
    timer?.unref()
  }

  const wake = (): void => {
    if (stopping.signal.aborted) return
    lookAgain = true
    looking ??= (async () => {
      while (lookAgain && !stopping.signal.aborted) {
        lookAgain = false
        await look()
      }
    })()
      .catch(async error => {
        log.error({ err: error }, 'webhooks could not be looked up')
        await sleep(limits.webhookPaceMs)
      })
      .finally(() => {
        looking = undefined
      })
  }

  return {
    wake,
    stop: async () => {
      stopping.abort(new Error('the server is stopping'))
      clearTimeout(timer)
      await looking
      await Promise.all(sending)
    },
  }
}
