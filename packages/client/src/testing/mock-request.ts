import { bytesOfBase64 } from '../base64.ts'
import type { FailedBody, HistoryBody, PendingBody, ResultBody, State } from '../wire/types.ts'
import { errorStatuses, mockModels } from './contract.ts'
import type { MockCall, MockOutcome } from './outcome.ts'

/** A PNG of one black pixel. */
const onePixel = bytesOfBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
)

/** A request of a mock. Where it stands follows from the clock, so nothing needs to be awaited or stopped. */
export class MockRequest {
  readonly call: MockCall
  readonly outcome: MockOutcome
  readonly price: number
  readonly file: Uint8Array<ArrayBuffer>
  readonly contentType: string
  readonly #origin: string
  readonly #startedAt = Date.now()
  #cancelledAt: number | undefined

  constructor(origin: string, call: MockCall, outcome: MockOutcome) {
    this.#origin = origin
    this.call = call
    this.outcome = outcome
    this.price = mockModels.find(({ slug }) => slug === call.slug)?.price ?? 0
    this.file = outcome.bytes ?? onePixel
    this.contentType = outcome.contentType ?? 'image/png'
  }

  get #endsAt(): number {
    return this.#cancelledAt ?? this.#startedAt + (this.outcome.afterMs ?? 0)
  }

  /** Where it stands now. */
  get state(): State {
    if (this.#cancelledAt !== undefined) return 'FAILED'
    if (Date.now() < this.#endsAt) return 'PROCESSING'
    return this.outcome.fail ? 'FAILED' : 'COMPLETED'
  }

  /** Ends it, unless it has ended. */
  cancel(): void {
    if (this.state === 'PROCESSING') this.#cancelledAt = Date.now()
  }

  /** The path of its picture. */
  get filePath(): string {
    return `/outputs/${this.call.requestId}/${this.call.slug}.${this.contentType.slice('image/'.length)}`
  }

  get #addresses() {
    const address = `${this.#origin}/v2/requests/${this.call.requestId}`
    return { status_url: `${address}/status`, response_url: address }
  }

  /** The status body. */
  statusBody(): PendingBody | FailedBody | Pick<ResultBody, 'request_id' | 'status' | 'metrics'> {
    const { requestId } = this.call
    const { state } = this
    if (state === 'FAILED') return this.#failedBody()
    if (state === 'COMPLETED') return { request_id: requestId, status: state, metrics: this.#metrics() }
    const share = (Date.now() - this.#startedAt) / (this.outcome.afterMs ?? 1)
    const progress = Math.min(1, Math.round(share * 1_000) / 1_000)
    return {
      request_id: requestId,
      status: state,
      ...this.#addresses,
      queue_position: 0,
      progress,
      ...(this.outcome.preview ? { preview_url: this.#origin + this.filePath } : {}),
      metrics: {},
    }
  }

  /** The result body of a completed request; the status body of any other. */
  resultBody(): ResultBody | ReturnType<MockRequest['statusBody']> {
    if (this.state !== 'COMPLETED') return this.statusBody()
    const { parameters, requestId } = this.call
    const { outcome, file } = this
    const url = this.#origin + this.filePath
    const { prompt, seed } = parameters as { prompt?: string; seed: number }
    const size = { file_size: file.length, width: outcome.width ?? 1, height: outcome.height ?? 1 }
    const file_name = this.filePath.slice(this.filePath.lastIndexOf('/') + 1)
    return {
      request_id: requestId,
      status: 'COMPLETED',
      output: url,
      images: [{ url, content_type: this.contentType, file_name, ...size }],
      seed: seed === -1 ? 1 : seed,
      ...(prompt === undefined ? {} : { prompt }),
      ...(outcome.refinedPrompt === undefined ? {} : { refined_prompt: outcome.refinedPrompt }),
      ...(outcome.warnings?.length
        ? { warnings: outcome.warnings, warning: outcome.warnings.map(({ message }) => message).join(' ') }
        : {}),
      engine: { name: 'mock', checkpoint: null, preview: true },
      error: null,
      metrics: this.#metrics(),
    }
  }

  /** The line of the history. */
  historyEntry(): HistoryBody['requests'][number] {
    const body = this.resultBody()
    return {
      request_id: this.call.requestId,
      model: this.call.slug,
      status: body.status,
      created_at: new Date(this.#startedAt).toISOString(),
      started_at: new Date(this.#startedAt).toISOString(),
      ...(body.status === 'PROCESSING' ? {} : { ended_at: new Date(this.#endsAt).toISOString() }),
      ...('output' in body ? { output: body.output, cost: this.price } : {}),
      ...(body.status === 'FAILED' ? { error: body.error, error_code: body.error_code } : {}),
      ...(typeof this.call.parameters.prompt === 'string' ? { prompt: this.call.parameters.prompt } : {}),
      ...this.#addresses,
    }
  }

  #metrics(): ResultBody['metrics'] {
    const seconds = Math.max(1, this.#endsAt - this.#startedAt) / 1_000
    return {
      inference_time: seconds,
      queue_time: 0,
      total_time: seconds,
      cost: this.price,
      remaining_credits: this.remainingCredits,
    }
  }

  /** Credits left after it; set by the mock. */
  remainingCredits = 0

  #failedBody(): FailedBody {
    const code = this.#cancelledAt === undefined ? (this.outcome.fail ?? 'internal') : 'cancelled'
    const sentence = code === 'cancelled' ? 'The request was cancelled.' : `The mock was told to fail with ${code}.`
    const isKnown = Object.hasOwn(errorStatuses, code)
    if (!isKnown) throw new TypeError(`There is no failure "${code}" in the error table.`)
    return {
      request_id: this.call.requestId,
      status: 'FAILED',
      error: this.#cancelledAt === undefined ? (this.outcome.error ?? sentence) : sentence,
      error_code: code,
      code,
      metrics: { inference_time: (this.#endsAt - this.#startedAt) / 1_000 },
    }
  }
}
