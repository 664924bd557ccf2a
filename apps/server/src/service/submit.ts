import { randomInt, randomUUID } from 'node:crypto'
import {
  Failure,
  findModel,
  isFailure,
  type ModelContract,
  pictureFields,
  randomSeed,
  readParameters,
  referenceList,
  type Slug,
  toCredits,
} from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import { readBalance } from '../rows/credits.ts'
import type { IdempotencyKey } from '../rows/idempotency.ts'
import { submitRequest } from '../rows/requests.ts'
import type { Surface } from '../rows/tables.ts'
import { traced } from '../tracing/tracing.ts'
import { checkModelAllowed, holdPlace } from './admission.ts'
import { forgetInputs } from './forget-inputs.ts'
import { priceMicrosOf } from './prices.ts'
import { readPictures, type SentPicture, type SentPictures } from './receive-pictures.ts'
import { findRepeated, readIdempotencyKey, sameRequest } from './repeated-submit.ts'
import { readRequestOptions } from './request-options.ts'
import type { Service } from './service.ts'
import { spendLimitsOf, spendRefusal } from './spend-limits.ts'
import { hasInputs, needsFetch } from './stored-json.ts'
import { requireWebhookSecret } from './webhook-address.ts'

/** A submit's body as it arrived. */
export interface ReceivedBody {
  readonly values: Readonly<Record<string, unknown>>
  /**
   * Picture fields of a form, all their parts in order; `values` then holds a word in their place. Absent where the
   * body was JSON, whose pictures are text.
   */
  readonly parts?: Readonly<Record<string, readonly SentPicture[]>>
}

/** What is submitted, by whom. */
export interface Submission {
  readonly keyId: number
  readonly model: ModelContract
  readonly surface: Surface
  readonly body: ReceivedBody
  /** The `Idempotency-Key` that came with it. */
  readonly idempotencyKey?: string
  /** The W3C `traceparent` of the call. */
  readonly traceparent?: string
}

/** The seeds that `-1` draws from, those that every model accepts. */
const firstSeed = 1
const lastSeed = 999_999

/** The model of a path. Throws `model_not_found`. */
export const requireModel = (slug: string): ModelContract => {
  const model = findModel(slug)
  if (!model) throw new Failure('model_not_found', `There is no model ${JSON.stringify(slug.slice(0, 80))}.`)
  return model
}

/** All pictures of the submit by field: of a form its parts, of JSON the fields' text. */
const sentPictures = (body: ReceivedBody, parameters: Record<string, unknown>, fields: string[]): SentPictures =>
  Object.fromEntries(
    fields.map((field): [string, readonly SentPicture[]] => {
      const parts = body.parts?.[field]
      if (parts)
        return [
          field,
          parts.flatMap((part): SentPicture[] => (typeof part === 'string' ? referenceList(part) : [part])),
        ]
      const value = parameters[field] as string | string[] | null | undefined
      return [field, Array.isArray(value) ? value : typeof value === 'string' ? [value] : []]
    }),
  )

const insufficient = async (service: Service, keyId: number, priceMicros: number): Promise<Failure> => {
  const { availableMicros } = await readBalance(service.database, keyId)
  return new Failure(
    'insufficient_credits',
    `Not enough credits: the balance is ${toCredits(availableMicros)}, this request needs ${toCredits(priceMicros)}.`,
  )
}

const logAccepted = (service: Service, { id, slug, keyId, surface }: LiveRequest, values: Record<string, unknown>) => {
  const { prompt, negative_prompt: negativePrompt } = values
  const words = service.config.logPrompts ? { prompt, negativePrompt } : {}
  service.log.info({ requestId: id, slug, keyId, surface, ...words }, 'request accepted')
}

/**
 * Takes a request (`take`), and counts the refusals.
 * Throws what `take` throws.
 */
export const submit = async (service: Service, submission: Submission): Promise<string> => {
  const { traceparent, model } = submission
  const start = { parent: traceparent, attributes: { 'sfumato.model': model.slug } }
  try {
    return await traced(service.tracing, 'submit', start, async span => {
      const id = await take(service, submission, span.traceparent)
      span.set({ 'sfumato.request.id': id })
      return id
    })
  } catch (error) {
    service.metrics.refused(isFailure(error) ? error.code : 'internal')
    throw error
  }
}

/**
 * Takes a request: reads its parameters, draws its seed, stores its pictures, then holds the price and stores the row
 * in one transaction. When this resolves, the request is on disk. Returns its id, which is that of an earlier request
 * where the same submit has come before with the same idempotency key.
 * Throws `bad_request` naming every bad field, `forbidden`, `rate_limited`, `insufficient_credits`, `spend_limit`,
 * `idempotency_conflict`, `unavailable`.
 */
const take = async (service: Service, submission: Submission, traceparent?: string): Promise<string> => {
  const { keyId, model, surface, body } = submission
  if (service.isStopping()) throw new Failure('unavailable', 'The server is stopping; try again in a moment.')
  const idempotencyKey = readIdempotencyKey(service, submission)
  const repeated = idempotencyKey && (await findRepeated(service, keyId, idempotencyKey))
  if (repeated !== undefined) return repeated
  const settings = service.policies.of(keyId)
  checkModelAllowed(settings, model.slug)
  await service.submitRate.count(keyId, settings.submitsPerMinute ?? service.config.submitsPerMinute, service.now())

  const read = readParameters(model, body.values, {
    defaults: service.config.defaults,
    fromText: body.parts !== undefined,
  })
  if (!read.ok) {
    const { problems } = read
    throw new Failure('bad_request', problems.map(({ sentence }) => sentence).join(' '), { problems })
  }

  const { startTimeoutMs = service.config.startTimeoutSeconds * 1_000, webhookUrl = settings.webhookUrl } =
    readRequestOptions(body.values)
  if (webhookUrl !== null) await requireWebhookSecret(service, keyId)
  const fields = pictureFields(model)
  const values = Object.fromEntries(Object.entries(read.parameters).filter(([name]) => !fields.includes(name)))
  if (values.seed === randomSeed) values.seed = randomInt(firstSeed, lastSeed + 1)
  const pictures = readPictures(service, model, sentPictures(body, read.parameters, fields))
  const priceMicros = priceMicrosOf(service.config, model.slug as Slug)
  if (pictures.hasBytes) {
    // Nothing is written to disk for a key that cannot pay; the transaction below decides.
    const { availableMicros } = await readBalance(service.database, keyId)
    if (availableMicros < priceMicros) throw await insufficient(service, keyId, priceMicros)
  }

  const place = await holdPlace(service, keyId, settings)
  const id = randomUUID()
  const createdAt = service.now()
  const removeInputs = () => (pictures.hasBytes ? forgetInputs(service, id) : undefined)
  try {
    const stored = await pictures.save(id)
    const runsOn = surface === 'v2' || idempotencyKey !== undefined
    const result = await submitRequest(service.database, {
      id,
      keyId,
      slug: model.slug,
      surface,
      valuesJson: JSON.stringify(values),
      picturesJson: JSON.stringify(stored),
      priceMicros,
      at: createdAt,
      runsOn,
      startBy: createdAt + startTimeoutMs,
      ...(webhookUrl === null ? {} : { webhookUrl }),
      ...(traceparent === undefined ? {} : { traceparent }),
      spendLimits: spendLimitsOf(settings, createdAt),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      ...(runsOn ? {} : { node: service.nodeId }),
      needsFetch: needsFetch(stored),
      admit: place.admit,
    })
    if ('refused' in result) {
      const { refused } = result
      if (refused === 'credits') throw await insufficient(service, keyId, priceMicros)
      throw spendRefusal(refused, priceMicros, createdAt)
    }
    if ('repeats' in result) {
      await removeInputs()
      return sameRequest(idempotencyKey as IdempotencyKey, result.repeats)
    }
    const request: LiveRequest = {
      id,
      sequence: result.sequence,
      keyId,
      slug: model.slug,
      surface,
      createdAt,
      runsOn,
      startBy: createdAt + startTimeoutMs,
      hasWebhook: webhookUrl !== null,
      hasInputs: hasInputs(stored),
      needsFetch: needsFetch(stored),
      state: 'QUEUED',
      progress: 0,
    }
    logAccepted(service, request, values)
    service.dispatcher.submitted(request)
    return id
  } catch (error) {
    await removeInputs()
    throw error
  } finally {
    place.giveBack()
  }
}
