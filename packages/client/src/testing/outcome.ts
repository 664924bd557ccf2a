import type { ErrorCode, Slug } from '../wire/types.ts'

/** A picture that a mock was sent. */
export interface MockPicture {
  /** The address, where it was sent as one. The mock fetches nothing. */
  readonly url?: string
  /** The bytes, where they were sent, or uploaded to this mock before. */
  readonly bytes?: Uint8Array<ArrayBuffer>
}

/** A submit that a mock was sent. */
export interface MockCall {
  readonly slug: Slug
  readonly requestId: string
  /** Every field but the pictures, as read: numbers and booleans also where they came in a form. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The pictures of each field, in order. */
  readonly pictures: Readonly<Record<string, readonly MockPicture[]>>
  readonly idempotencyKey: string | null
}

/** How a request ends, and how long it takes; by default it is completed at once. */
export interface MockOutcome {
  /** Milliseconds that it runs; its progress grows evenly meanwhile. */
  readonly afterMs?: number
  /** It fails with this word of the error table. */
  readonly fail?: ErrorCode
  /** The submit itself is refused with this word: `rate_limited`, `insufficient_credits` … */
  readonly refuse?: ErrorCode
  /** `Retry-After` of a refusal, in seconds. */
  readonly retryAfterSeconds?: number
  /** The sentence of a failure or refusal. */
  readonly error?: string
  /** The submit breaks off without an answer, like a line that is cut. */
  readonly disconnect?: boolean
  /** The picture's file. Default: a PNG of one pixel. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly contentType?: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width?: number
  readonly height?: number
  readonly refinedPrompt?: string
  readonly warnings?: readonly { readonly code: string; readonly message: string }[]
  /** While it runs it has a look at the unfinished picture, which is the finished one. */
  readonly preview?: boolean
}
