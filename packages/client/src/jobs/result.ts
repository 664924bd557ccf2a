import type { Transport } from '../transport/transport.ts'
import type { ModelResults, ResultBody, Slug } from '../wire/types.ts'
import { type Metrics, readMetrics } from './status.ts'

/** A finished picture with everything that is known of it. Its file is fetched when it is asked for. */
export class Result<S extends Slug = Slug> {
  readonly requestId: string
  /** Where the picture can be fetched, without a key, while the server keeps it. */
  readonly url: string
  /** `image/jpeg`, `image/png` or `image/webp`. */
  readonly contentType: string
  /** A name for the file, with its ending. */
  readonly fileName: string
  /** Bytes. */
  readonly fileSize: number
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  /** The seed that was used. */
  readonly seed: number
  /** The prompt as sent, or its default. */
  readonly prompt: ModelResults[S]['prompt']
  /** The prompt that was painted, where it was rewritten. */
  readonly refinedPrompt: ModelResults[S]['refinedPrompt']
  /** Remarks on how the picture came about; usually none. */
  readonly warnings: NonNullable<ResultBody['warnings']>
  /** For each check that was on: the categories that were really checked. */
  readonly moderation: Readonly<Partial<Record<ModelResults[S]['check'], readonly string[]>>>
  /** What painted it; `preview` is true where that was no trained model. */
  readonly engine: ResultBody['engine']
  readonly metrics: Metrics
  /** Credits charged; the same as in `metrics`. */
  readonly cost: number
  /** The body as the server sent it. */
  readonly body: ResultBody
  readonly #transport: Transport
  #file: Blob | undefined

  constructor(transport: Transport, body: ResultBody) {
    const [picture] = body.images
    this.requestId = body.request_id
    this.url = body.output
    this.contentType = picture.content_type
    this.fileName = picture.file_name
    this.fileSize = picture.file_size
    this.width = picture.width
    this.height = picture.height
    this.seed = body.seed
    this.prompt = body.prompt as ModelResults[S]['prompt']
    this.refinedPrompt = body.refined_prompt as ModelResults[S]['refinedPrompt']
    this.warnings = body.warnings ?? []
    this.moderation = (body.moderation ?? {}) as Result<S>['moderation']
    this.engine = body.engine
    this.metrics = readMetrics(body.metrics)
    this.cost = body.metrics.cost
    this.body = body
    this.#transport = transport
  }

  /** The picture's file. It is fetched once, however often it is asked for. */
  async blob(options: { readonly signal?: AbortSignal } = {}): Promise<Blob> {
    this.#file ??= await this.#transport.exchange({ path: this.url, ...options }, response => response.blob())
    return this.#file
  }

  /** The bytes of the picture's file. */
  async bytes(options: { readonly signal?: AbortSignal } = {}): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.blob(options)).arrayBuffer())
  }
}
