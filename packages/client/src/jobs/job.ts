import { JobFailedError, SfumatoError, TimeoutError } from '../errors/errors.ts'
import { limitedSignal } from '../transport/limited-signal.ts'
import type { Transport } from '../transport/transport.ts'
import type { FailedBody, PendingBody, ResultBody, Slug } from '../wire/types.ts'
import { fetchStatus, type JobEvent, jobEvents, requestPath } from './job-events.ts'
import { Result } from './result.ts'
import { type JobStatus, readStatus, type StatusBody } from './status.ts'

/** What every call takes. */
export interface CallOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** How a request is waited for. */
export interface WaitOptions extends CallOptions {
  /** The longest wait in all. Without one the wait ends with the request, which the server ends in any case. */
  readonly timeoutMs?: number
  /** Called with every change, the end included. */
  readonly onUpdate?: (status: JobStatus) => void
}

/** A submitted request. It goes on at the server whether or not anybody waits; `Sfumato.job(id)` finds it again. */
export class Job<S extends Slug = Slug> {
  readonly id: string
  readonly #transport: Transport

  constructor(transport: Transport, id: string) {
    this.id = id
    this.#transport = transport
  }

  /** Where it stands now. */
  status(options: CallOptions = {}): Promise<JobStatus> {
    return fetchStatus(this.#transport, this.id, options.signal)
  }

  /** How it goes on, until `done`. Leaving the loop closes the connection. */
  events(options: CallOptions = {}): AsyncGenerator<JobEvent, void, void> {
    return jobEvents(this.#transport, this.id, options.signal)
  }

  /**
   * Waits for the end. Throws `JobFailedError`; `TimeoutError` where `timeoutMs` passes, while the request goes on;
   * `ApiError`, `ConnectionError`, the signal's reason.
   */
  async wait(options: WaitOptions = {}): Promise<Result<S>> {
    const limit = limitedSignal(options.signal, options.timeoutMs)
    const { signal } = limit
    try {
      for await (const { status } of this.events({ signal })) {
        options.onUpdate?.(status)
        if (status.state === 'FAILED') throw new JobFailedError(status.body)
      }
      return await this.result({ signal })
    } catch (error) {
      if (!limit.hasPassed || error !== signal.reason) throw error
      const message = `Request ${this.id} did not end within ${options.timeoutMs} ms; it goes on.`
      throw new TimeoutError(message, this.id)
    } finally {
      limit.end()
    }
  }

  /** The result of a request that has ended. Throws `JobFailedError`; `SfumatoError` `not_ended` while it goes on. */
  async result(options: CallOptions = {}): Promise<Result<S>> {
    const body = await this.#transport.json<ResultBody | FailedBody | PendingBody>({
      path: requestPath(this.id),
      accepts: [422],
      ...options,
    })
    if (body.status === 'FAILED') throw new JobFailedError(body)
    if (body.status === 'COMPLETED') return new Result<S>(this.#transport, body)
    const message = `Request ${this.id} has not ended yet; wait() waits for it.`
    throw new SfumatoError(message, { code: 'not_ended', requestId: this.id, isRetryable: true })
  }

  /** Ends it; a request that has ended stays as it is. The status after that. */
  async cancel(options: CallOptions & { readonly retries?: number } = {}): Promise<JobStatus> {
    const path = `${requestPath(this.id)}/cancel`
    return readStatus(await this.#transport.json<StatusBody>({ path, method: 'POST', ...options }))
  }

  /** Ends it where it runs, and removes its record, its pictures and its output from the server at once. */
  async delete(options: CallOptions = {}): Promise<void> {
    // Of a repeated call the first may have done it, so gone is gone.
    await this.#transport.exchange(
      { path: requestPath(this.id), method: 'DELETE', accepts: [404], ...options },
      response => response.text(),
    )
  }
}
