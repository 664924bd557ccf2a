import { headers } from '../headers.ts'

interface DeclaredHeader {
  readonly name: string
  readonly description: string
  readonly schema: unknown
  /** It comes with every answer of its kind. */
  readonly required?: true
}

const text = { type: 'string' }
const amount = { type: 'number', minimum: 0 }

/** Every header that an answer may carry beside those of the transport, the representation's type and CORS. */
const declared = {
  requestId: { name: headers.requestId, description: 'The request.', schema: { type: 'string', format: 'uuid' } },
  cost: { name: headers.cost, description: 'Credits that were charged.', schema: amount },
  remainingCredits: { name: headers.remainingCredits, description: 'Credits that are left.', schema: amount },
  generationTime: { name: headers.generationTime, description: 'Seconds that painting took.', schema: amount },
  seedValue: { name: headers.seedValue, description: 'The seed that was used.', schema: { type: 'integer' } },
  engine: { name: headers.engine, description: 'What painted the picture.', schema: text },
  warning: { name: headers.warning, description: 'What is to be said of the picture; percent-encoded.', schema: text },
  refinedPrompt: {
    name: headers.refinedPrompt,
    description: 'The prompt that was painted, where it was rewritten; percent-encoded.',
    schema: text,
  },
  retryAfter: {
    name: headers.retryAfter,
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 1 },
    required: true,
  },
  rateLimitRemaining: {
    name: headers.rateLimitRemaining,
    description: 'Submits that are left until then.',
    schema: { type: 'integer', minimum: 0 },
    required: true,
  },
  rateLimitReset: {
    name: headers.rateLimitReset,
    description: 'When there is room again.',
    schema: { type: 'string', format: 'date-time' },
    required: true,
  },
  allow: { name: 'allow', description: 'The methods that the route has.', schema: text, required: true },
  authenticate: { name: 'www-authenticate', description: '`Bearer`.', schema: text, required: true },
  cacheControl: { name: 'cache-control', description: 'How long it may be kept.', schema: text, required: true },
  contentPolicy: {
    name: 'content-security-policy',
    description: 'What a page may do; `sandbox` for files.',
    schema: text,
    required: true,
  },
  referrerPolicy: { name: 'referrer-policy', description: '`no-referrer`.', schema: text, required: true },
  entityTag: { name: 'etag', description: 'Goes with `If-Range`.', schema: text, required: true },
  contentRange: { name: 'content-range', description: 'Which bytes of how many.', schema: text, required: true },
  noSniff: { name: 'x-content-type-options', description: '`nosniff`.', schema: text, required: true },
  noBuffering: { name: 'x-accel-buffering', description: '`no`: proxies pass it on.', schema: text, required: true },
} as const satisfies Record<string, DeclaredHeader>

/** A header of the document by its short name. */
export type HeaderName = keyof typeof declared

const capitalised = (name: string): string => name[0].toUpperCase() + name.slice(1)

/** The `headers` of a response, as references to the document's own. */
export const responseHeaders = (...names: readonly HeaderName[]) =>
  names.length === 0
    ? {}
    : {
        headers: Object.fromEntries(
          names.map(name => [declared[name].name, { $ref: `#/components/headers/${capitalised(name)}` }]),
        ),
      }

/** What the errors of a status carry, wherever they occur. */
export const headersOfStatus: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['authenticate'],
  405: ['allow'],
  416: ['contentRange'],
  429: ['retryAfter', 'rateLimitRemaining', 'rateLimitReset'],
  503: ['retryAfter'],
}

/** `components.headers` of the document. */
export const headerComponents: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(declared).map(([key, { name: _, ...header }]) => [capitalised(key), header]),
)
