/** Header names, shared by server, clients and tests; lower case. */
export const headers = {
  apiKey: 'x-api-key',
  authorization: 'authorization',
  idempotencyKey: 'idempotency-key',
  lastEventId: 'last-event-id',
  requestId: 'x-request-id',
  cost: 'x-cost',
  remainingCredits: 'x-remaining-credits',
  generationTime: 'x-generation-time',
  seedValue: 'x-seed-value',
  engine: 'x-engine',
  warning: 'x-warning',
  refinedPrompt: 'x-refined-prompt',
  retryAfter: 'retry-after',
  rateLimitRemaining: 'x-rate-limit-remaining',
  rateLimitReset: 'x-rate-limit-reset-at-utc',
} as const

/** Headers of ours that a browser's script may read. */
export const exposedHeaders: readonly string[] = [
  headers.requestId,
  headers.cost,
  headers.remainingCredits,
  headers.generationTime,
  headers.seedValue,
  headers.engine,
  headers.warning,
  headers.refinedPrompt,
  headers.retryAfter,
  headers.rateLimitRemaining,
  headers.rateLimitReset,
]

/** Headers that a browser's script may send; one existing client sends `access-control-allow-origin`. */
export const acceptedHeaders: readonly string[] = [
  headers.apiKey,
  headers.authorization,
  'content-type',
  headers.idempotencyKey,
  headers.lastEventId,
  'x-initiator',
  'access-control-allow-origin',
]
