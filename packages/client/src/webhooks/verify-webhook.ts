import { bytesOfBase64 } from '../base64.ts'
import { SfumatoError } from '../errors/errors.ts'
import type { FailedBody, ResultBody } from '../wire/types.ts'
import { secretKey } from './signature.ts'

/** A webhook that came: a `Request`, or its headers and its body exactly as it came. */
export type IncomingWebhook =
  | Request
  | {
      /** Node's, Express's, or a `Headers`. */
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
      /** As it came: parsed and written again it would be another text. */
      readonly body: string | Uint8Array
    }

/** What a webhook says, once it is known to be the server's. */
export interface Webhook {
  /** The same for every attempt at a delivery: use it to drop duplicates. */
  readonly id: string
  /** When it was sent. */
  readonly sentAt: Date
  /** The result body, completed or failed. */
  readonly body: ResultBody | FailedBody
}

/** How a webhook is checked. */
export interface VerifyOptions {
  /** Seconds that its time may be off, either way. Default: 300. */
  readonly toleranceSeconds?: number
  /** The time. Default: now. */
  readonly now?: Date
}

const refuse = (why: string): never => {
  throw new SfumatoError(`This is no webhook of the server: ${why}.`, { code: 'webhook', isRetryable: false })
}

const header = (headers: Exclude<IncomingWebhook, Request>['headers'], name: string): string => {
  const value = headers instanceof Headers ? headers.get(name) : headers[name]
  return typeof value === 'string' && value !== '' ? value : refuse(`it has no ${name}`)
}

const decode = (base64: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return bytesOfBase64(base64)
  } catch {
    return undefined
  }
}

/**
 * Reads a webhook and makes sure that it comes from a server that has the secret, as Standard Webhooks says: its
 * signature (of several, while a secret is changed, any), and its time, against replays. The comparison is Web
 * Crypto's own, which takes the same time wherever signatures differ.
 *
 * Throws `SfumatoError` with the code `webhook` for what is not the server's, `TypeError` for a secret that is none.
 *
 * @param secret `whsec_…`, or several while it is changed.
 * @example
 * export const POST = async (request: Request) => {
 *   const { id, body } = await verifyWebhook(request, process.env.WEBHOOK_SECRET)
 *   if (body.status === 'COMPLETED') await store(id, body.output)
 *   return new Response()
 * }
 */
export const verifyWebhook = async (
  webhook: IncomingWebhook,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<Webhook> => {
  const { toleranceSeconds = 300, now = new Date() } = options
  const id = header(webhook.headers, 'webhook-id')
  const timestamp = header(webhook.headers, 'webhook-timestamp')
  const signatures = header(webhook.headers, 'webhook-signature')
  const sentAt = new Date(Number(timestamp) * 1_000)
  // Not "more than", so that a time that is no number is refused as well.
  if (!(Math.abs(now.getTime() - sentAt.getTime()) <= toleranceSeconds * 1_000)) {
    refuse(`its time, ${timestamp}, is more than ${toleranceSeconds} s off`)
  }
  const raw = webhook instanceof Request ? await webhook.text() : webhook.body
  const body = typeof raw === 'string' ? raw : new TextDecoder().decode(raw)
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  for (const candidate of [secret].flat()) {
    const key = await secretKey(candidate, 'verify')
    for (const entry of signatures.split(' ')) {
      const bytes = entry.startsWith('v1,') ? decode(entry.slice('v1,'.length)) : undefined
      if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) {
        return { id, sentAt, body: JSON.parse(body) as Webhook['body'] }
      }
    }
  }
  return refuse('no signature fits')
}
