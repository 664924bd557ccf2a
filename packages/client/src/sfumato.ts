import { environmentKey, environmentUrl } from './environment.ts'
import { InputError, JobFailedError, TimeoutError } from './errors/errors.ts'
import { type History, type HistoryFilters, readHistory } from './history.ts'
import { dataUrlOf } from './inputs/data-url.ts'
import { encodeBody } from './inputs/encode-body.ts'
import { type Picture, readPicture } from './inputs/picture.ts'
import { type CallOptions, Job } from './jobs/job.ts'
import type { Result } from './jobs/result.ts'
import type { JobStatus } from './jobs/status.ts'
import { newIdempotencyKey } from './transport/idempotency-key.ts'
import { limitedSignal } from './transport/limited-signal.ts'
import { createTransport, type FetchFunction, type Transport } from './transport/transport.ts'
import { untilAborted } from './transport/until-aborted.ts'
import type {
  CreditsBody,
  ModelBody,
  ModelParameters,
  Slug,
  SubmitBody,
  UploadedBody,
  WebhookSecretBody,
} from './wire/types.ts'

/** How a client is set up; everything has a default. */
export interface SfumatoOptions {
  /** The server's address. Default: `SFUMATO_URL`, in a page its own origin, else `http://127.0.0.1:8787`. */
  readonly url?: string
  /** The key, or what gives it for each call. Default: `SFUMATO_API_KEY`, else `SEGMIND_API_KEY`. */
  readonly key?: string | (() => string | undefined | Promise<string | undefined>)
  /** In place of the runtime's own, for example to go through a proxy, or a mock's. */
  readonly fetch?: FetchFunction
  /** The longest that one answer may take; large bodies get more. Default: 60,000. */
  readonly timeoutMs?: number
  /** How often a call is tried again. Default: 3. */
  readonly retries?: number
}

/** How a request is submitted. */
export interface SubmitOptions extends CallOptions {
  /**
   * Makes all submits that carry it one request, charged once. Default: a new one for each call, which covers its own
   * retries. Choose one to cover restarts of your program as well.
   */
  readonly idempotencyKey?: string
}

/** How a picture is made. */
export interface RunOptions extends SubmitOptions {
  /** The longest that all of it may take; then the request is cancelled. Without one it takes what it takes. */
  readonly timeoutMs?: number
  /** Called with every change: place in the queue, share done, the end. */
  readonly onProgress?: (status: JobStatus) => void
}

/** What can be spent. */
export interface Credits {
  readonly credits: number
  /** The part of them that was given for free; spent first. */
  readonly freeCredits: number
  /** What the key may do; `undefined` from servers that do not say. */
  readonly scope: CreditsBody['scope'] | undefined
}

/** Given to the cancelling of a request that nobody waits for any more. */
const cancelMs = 5_000
/** What one upload call of the server takes. */
const mostUploads = 16

/**
 * A client of one server.
 *
 * @example
 * const sfumato = new Sfumato({ url: 'http://127.0.0.1:8787', key: 'SG_…' })
 * const result = await sfumato.run('bria-text-to-image', { prompt: 'a red fox in the snow' })
 * console.log(result.url, result.seed)
 */
export class Sfumato {
  readonly #transport: Transport

  constructor(options: SfumatoOptions = {}) {
    const { key = environmentKey(), url = environmentUrl(), timeoutMs = 60_000, retries = 3 } = options
    this.#transport = createTransport({
      url: url.replace(/\/+$/, ''),
      key: typeof key === 'function' ? key : () => key,
      // Browsers refuse a `fetch` that is called as another object's method.
      fetch: options.fetch ?? ((address, init) => fetch(address, init)),
      timeoutMs,
      retries,
    })
  }

  /**
   * Makes a picture: submits, waits, and returns the result. If it is aborted, its time passes, or the waiting fails,
   * the request is cancelled at the server, so that nothing is painted for nobody.
   *
   * Throws `JobFailedError`, `TimeoutError`, `ApiError`, `ConnectionError`, `InputError`, the signal's reason.
   */
  async run<S extends Slug>(slug: S, parameters: ModelParameters[S], options: RunOptions = {}): Promise<Result<S>> {
    const { signal: parent, timeoutMs, onProgress, ...rest } = options
    const limit = limitedSignal(parent, timeoutMs)
    const { signal } = limit
    let job: Job<S> | undefined
    try {
      job = await this.submit(slug, parameters, { ...rest, signal })
      return await job.wait({ signal, ...(onProgress ? { onUpdate: onProgress } : {}) })
    } catch (error) {
      if (job && !JobFailedError.isInstance(error)) await this.#cancelQuietly(job)
      if (!limit.hasPassed || error !== signal.reason) throw error
      throw new TimeoutError(`The picture was not done within ${timeoutMs} ms; its request was cancelled.`, job?.id)
    } finally {
      limit.end()
    }
  }

  async #cancelQuietly(job: Job): Promise<void> {
    const limit = limitedSignal(undefined, cancelMs)
    // What is reported is why the request is cancelled, not that cancelling failed as well.
    await job.cancel({ signal: limit.signal, retries: 1 }).catch(() => {})
    limit.end()
  }

  /** Submits a request and returns at once. Throws `ApiError`, `ConnectionError`, `InputError`, the signal's reason. */
  async submit<S extends Slug>(slug: S, parameters: ModelParameters[S], options: SubmitOptions = {}): Promise<Job<S>> {
    const { body, headers, bodyBytes } = await untilAborted(encodeBody(parameters), options.signal)
    const { request_id } = await this.#transport.json<SubmitBody>({
      path: `/v2/${encodeURIComponent(slug)}`,
      method: 'POST',
      headers: { ...headers, 'idempotency-key': options.idempotencyKey ?? newIdempotencyKey() },
      body,
      bodyBytes,
      ...(options.signal ? { signal: options.signal } : {}),
    })
    return new Job<S>(this.#transport, request_id)
  }

  /** A request that was submitted before, by its id. Nothing is asked of the server yet. */
  job<S extends Slug = Slug>(id: string): Job<S> {
    return new Job<S>(this.#transport, id)
  }

  /** Keeps a picture at the server for a day, to be sent several times by its address. */
  async upload(picture: Picture, options: CallOptions = {}): Promise<string> {
    const [url] = await this.uploadAll([picture], options)
    return url as string
  }

  /** Keeps several pictures; their addresses in order. */
  async uploadAll(pictures: readonly Picture[], options: CallOptions = {}): Promise<string[]> {
    if (pictures.length > mostUploads) {
      throw new InputError(`One call uploads at most ${mostUploads} pictures; got ${pictures.length}.`)
    }
    const urls = await Promise.all(
      pictures.map(async picture => {
        const content = await readPicture('upload', picture)
        return typeof content === 'string' ? content : dataUrlOf(content)
      }),
    )
    const body = JSON.stringify({ data_urls: urls })
    const answer = await this.#transport.json<UploadedBody>({
      path: '/upload-asset',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      bodyBytes: body.length,
      ...options,
    })
    return [...answer.file_urls]
  }

  /** What the key can spend now; what unfinished requests hold is not counted. */
  async credits(options: CallOptions = {}): Promise<Credits> {
    const body = await this.#transport.json<CreditsBody>({ path: '/v1/get-user-credits', ...options })
    return { credits: body.credits, freeCredits: body['free-credits'], scope: body.scope }
  }

  /** All models: their parameters as JSON Schema, prices, and what paints them. */
  async models(options: CallOptions = {}): Promise<readonly ModelBody[]> {
    const { models } = await this.#transport.json<{ models: ModelBody[] }>({ path: '/v1/models', ...options })
    return models
  }

  /** One model. */
  model(slug: Slug, options: CallOptions = {}): Promise<ModelBody> {
    return this.#transport.json<ModelBody>({ path: `/v1/models/${encodeURIComponent(slug)}`, ...options })
  }

  /** A page of the key's own requests, newest first. */
  history(filters: HistoryFilters = {}, options: CallOptions = {}): Promise<History> {
    return readHistory(this.#transport, filters, options)
  }

  /** Makes the secret that webhooks are signed with anew, and returns it; it is shown only now. */
  async makeWebhookSecret(options: CallOptions = {}): Promise<string> {
    const call = { path: '/v2/webhook-secret', method: 'POST', retries: 0, ...options } as const
    return (await this.#transport.json<WebhookSecretBody>(call)).webhook_secret
  }
}
