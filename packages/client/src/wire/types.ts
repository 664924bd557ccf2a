// Made by tools/make-client-types.ts from the contract; change it there.

import type { Picture } from '../inputs/picture.ts'

/** The four words of a request's state. */
export type State = 'QUEUED' | 'PROCESSING' | 'COMPLETED' | 'FAILED'

/** The stable words of failures. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'model_not_found'
  | 'route_not_found'
  | 'request_not_found'
  | 'request_expired'
  | 'key_not_found'
  | 'delivery_not_found'
  | 'file_not_found'
  | 'checkpoint_not_found'
  | 'method_not_allowed'
  | 'insufficient_credits'
  | 'spend_limit'
  | 'content_type'
  | 'idempotency_conflict'
  | 'body_too_large'
  | 'range_not_satisfiable'
  | 'image_unreachable'
  | 'image_url_refused'
  | 'image_invalid'
  | 'image_too_large'
  | 'image_format'
  | 'mask_empty'
  | 'mask_ratio'
  | 'edge_transparent'
  | 'content_moderation'
  | 'cancelled'
  | 'worker_lost'
  | 'rate_limited'
  | 'internal'
  | 'engine_unavailable'
  | 'unavailable'
  | 'deadline'

/** Failures that the same call may not meet a second time. */
export const retryableCodes: readonly string[] = [
  'image_unreachable',
  'worker_lost',
  'rate_limited',
  'internal',
  'engine_unavailable',
  'unavailable',
  'deadline',
]

/** Fields whose values are pictures. */
export const pictureFieldNames: readonly string[] = ['image', 'mask', 'ref_images']

/** Fields about the request itself, beside those of its model. */
export interface RequestOptions {
  /** Seconds within which the request must start; then it fails with `deadline` and costs nothing. */
  start_timeout?: number
  /** Where the result body is posted when the request has ended, signed as Standard Webhooks has it. Needs a webhook secret. */
  webhook_url?: string
}

/** Paints what the prompt says into the masked part of a picture; every other pixel stays as it was. */
export interface GenFillParameters extends RequestOptions {
  /** The picture to edit: an http(s) URL, a data URL or base64. JPEG, PNG or WebP. */
  image: Picture
  /** Where to paint: white is generated, black is kept. Any size with the same aspect ratio as the image; a mask without light and dark is read from its alpha. */
  mask: Picture
  /** What to put into the masked region. */
  prompt: string
  /** How the mask was made. `manual`: a brush stroke, whose rim is softened and grown a little for painting; `automatic`: the exact edge of a segmentation. Default: "manual". */
  mask_type?: 'manual' | 'automatic' | null
  /** What must not appear in the painted region. Default: "No skyscrapers or ground vehicles". */
  negative_prompt?: string | null
  /** Keep the transparency of the image. Off: the image is laid on white first. Default: true. */
  preserve_alpha?: boolean | null
  /** Check the prompt before any work is done; a block is a failure that names the category. Default: true. */
  prompt_content_moderation?: boolean | null
  /** Start of the random numbers: the same seed and the same request give the same picture. -1 draws one, and the result says which. Default: 42. */
  seed?: number | null
  /** Check the pictures that were sent before any of them is worked on. Default: false. */
  visual_input_content_moderation?: boolean | null
  /** Check the finished picture before it is handed out. Default: false. */
  visual_output_content_moderation?: boolean | null
  /** Encoding of the result. Left out, it is JPEG for an opaque picture and PNG where alpha must survive. */
  output_format?: 'jpeg' | 'png' | 'webp' | null
}

/** Grows the canvas to another aspect ratio and continues the picture over it; the original pixels stay. */
export interface ExpandImageParameters extends RequestOptions {
  /** The picture to widen: an http(s) URL, a data URL or base64. JPEG, PNG or WebP. */
  image: Picture
  /** Width to height of the grown canvas; the picture stays in its middle at its own scale. Default: "4:3". */
  aspect_ratio?: '1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | null
  /** What must not appear on the new canvas. Default: "Do not include buildings or modern architecture". */
  negative_prompt?: string | null
  /** Keep the transparency of the image and continue it outwards. Off: the image is laid on white first. Default: true. */
  preserve_alpha?: boolean | null
  /** What the new canvas shows. Empty: the picture is simply continued. */
  prompt?: string | null
  /** Check the prompt before any work is done; a block is a failure that names the category. Default: true. */
  prompt_content_moderation?: boolean | null
  /** Start of the random numbers: the same seed and the same request give the same picture. -1 draws one, and the result says which. Default: 12345. */
  seed?: number | null
  /** Check the pictures that were sent before any of them is worked on. Default: false. */
  visual_input_content_moderation?: boolean | null
  /** Check the finished picture before it is handed out. Default: false. */
  visual_output_content_moderation?: boolean | null
  /** Encoding of the result. Left out, it is JPEG for an opaque picture and PNG where alpha must survive. */
  output_format?: 'jpeg' | 'png' | 'webp' | null
}

/** Cuts the subject out and paints a new background behind it, with edges, light and shadow adapted. */
export interface ReplaceBackgroundParameters extends RequestOptions {
  /** The picture with the subject to keep: an http(s) URL, a data URL or base64. JPEG, PNG or WebP. */
  image: Picture
  /** Bring the reference pictures to a common size and exposure before they guide the new background. Default: true. */
  enhance_ref_images?: boolean | null
  /** Trade quality for speed; the negative prompt then has no effect. Default: false. */
  fast?: boolean | null
  /** Find the subject anew even where the image brings its own transparency. Default: false. */
  force_background_detection?: boolean | null
  /** What must not appear in the new background. Default: "no cars". */
  negative_prompt?: string | null
  /** Keep the size of the image. Off: the result is brought down to one megapixel. Default: false. */
  original_quality?: boolean | null
  /** The new background. A hex colour such as #ff8800 gives a plain ground of that colour. Default: "In a parking lot". */
  prompt?: string | null
  /** Check the prompt before any work is done; a block is a failure that names the category. Default: true. */
  prompt_content_moderation?: boolean | null
  /** One picture, a list, or a comma-separated string of pictures that guide the new background. */
  ref_images?: Picture | readonly Picture[] | null
  /** Rewrite the prompt into a fuller one; the result says what was used in `refined_prompt`. Default: true. */
  refine_prompt?: boolean | null
  /** Start of the random numbers: the same seed and the same request give the same picture. -1 draws one, and the result says which. Default: 1234. */
  seed?: number | null
  /** Check the pictures that were sent before any of them is worked on. Default: false. */
  visual_input_content_moderation?: boolean | null
  /** Check the finished picture before it is handed out. Default: false. */
  visual_output_content_moderation?: boolean | null
  /** Encoding of the result. Left out, it is JPEG for an opaque picture and PNG where alpha must survive. */
  output_format?: 'jpeg' | 'png' | 'webp' | null
}

/** Paints a picture from a prompt, in nine aspect ratios and three modes. */
export interface TextToImageParameters extends RequestOptions {
  /** What the picture shows. */
  prompt: string
  /** Width to height; each ratio has a fixed size, larger in `hd`. Default: "1:1". */
  aspect_ratio?: '1:1' | '2:3' | '3:2' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | null
  /** Check the finished picture before it is handed out. Default: false. */
  content_moderation?: boolean | null
  /** Add a pass that sharpens texture and detail. Default: true. */
  enhance_image?: boolean | null
  /** Add a warning where the prompt names protected characters, brands or people. It never blocks. Default: false. */
  ip_signal?: boolean | null
  /** The look of the picture: a photograph, or a work on paper. Default: "photography". */
  medium?: 'photography' | 'art' | null
  /** `base` for normal work, `fast` for speed (without guidance and negative prompt), `hd` for size. Default: "base". */
  mode?: 'base' | 'fast' | 'hd' | null
  /** What must not appear in the picture. Default: "no storms". */
  negative_prompt?: string | null
  /** Check the prompt before any work is done; a block is a failure that names the category. Default: true. */
  prompt_content_moderation?: boolean | null
  /** Rewrite the prompt into a fuller one; the result says what was used in `refined_prompt`. Default: true. */
  prompt_enhancement?: boolean | null
  /** Start of the random numbers: the same seed and the same request give the same picture. -1 draws one, and the result says which. 1 to 999999. Default: 654321. */
  seed?: number | null
  /** How many steps the picture is painted in: more give finer detail. 20 to 50. Default: 40. */
  steps_num?: number | null
  /** How strictly the picture follows the prompt: 10 is strict, 1 is free. 1 to 10. Default: 7. */
  text_guidance_scale?: number | null
  /** Encoding of the result. Left out, it is JPEG for an opaque picture and PNG where alpha must survive. */
  output_format?: 'jpeg' | 'png' | 'webp' | null
}

/** Re-generates a picture at one, two or four megapixels with sharper texture and richer detail. */
export interface EnhanceImageParameters extends RequestOptions {
  /** The picture to enhance: an http(s) URL, a data URL or base64. JPEG, PNG or WebP. */
  image: Picture
  /** Keep the transparency of the image. Off: the image is laid on white first. Default: true. */
  preserve_alpha?: boolean | null
  /** Size class of the result: one, two or four million pixels at the same aspect ratio. Default: "4MP". */
  resolution?: '1MP' | '2MP' | '4MP' | null
  /** Start of the random numbers: the same seed and the same request give the same picture. -1 draws one, and the result says which. 1 to 999999. Default: 123456. */
  seed?: number | null
  /** Refinement iterations: more bring out more detail. 10 to 50. Default: 30. */
  steps_num?: number | null
  /** Check the pictures that were sent before any of them is worked on. Default: true. */
  visual_input_content_moderation?: boolean | null
  /** Check the finished picture before it is handed out. Default: true. */
  visual_output_content_moderation?: boolean | null
  /** Encoding of the result. Left out, it is JPEG for an opaque picture and PNG where alpha must survive. */
  output_format?: 'jpeg' | 'png' | 'webp' | null
}

/** The parameters of each model by its name in the path. */
export interface ModelParameters {
  'bria-gen-fill': GenFillParameters
  'bria-expand-image': ExpandImageParameters
  'bria-replace-background': ReplaceBackgroundParameters
  'bria-text-to-image': TextToImageParameters
  'bria-enhance-image': EnhanceImageParameters
}

/** A model's name in the path. */
export type Slug = keyof ModelParameters

/** What of a result depends on its model. */
export interface ModelResults {
  'bria-gen-fill': {
    readonly prompt: string
    readonly refinedPrompt: undefined
    readonly check: 'prompt_content_moderation' | 'visual_input_content_moderation' | 'visual_output_content_moderation'
  }
  'bria-expand-image': {
    readonly prompt: string | undefined
    readonly refinedPrompt: undefined
    readonly check: 'prompt_content_moderation' | 'visual_input_content_moderation' | 'visual_output_content_moderation'
  }
  'bria-replace-background': {
    readonly prompt: string | undefined
    readonly refinedPrompt: string | undefined
    readonly check: 'prompt_content_moderation' | 'visual_input_content_moderation' | 'visual_output_content_moderation'
  }
  'bria-text-to-image': {
    readonly prompt: string
    readonly refinedPrompt: string | undefined
    readonly check: 'content_moderation' | 'prompt_content_moderation'
  }
  'bria-enhance-image': {
    readonly prompt: undefined
    readonly refinedPrompt: undefined
    readonly check: 'visual_input_content_moderation' | 'visual_output_content_moderation'
  }
}

/** `POST /v2/{slug}`. */
export interface SubmitBody {
  /** The request, for every later call about it. */
  readonly request_id: string
  /** Where the request stands. */
  readonly status: 'QUEUED'
  /** Poll this until COMPLETED or FAILED. */
  readonly status_url: string
  /** The result body. */
  readonly response_url: string
  /** The same result body under the older path. */
  readonly poll_url: string
  /** POST here to cancel. */
  readonly cancel_url: string
  /** Server-sent events until the end. */
  readonly events_url: string
  /** How many requests start before this one. */
  readonly queue_position: number
}

/** The status of a queued or running request. */
export interface PendingBody {
  /** The request, for every later call about it. */
  readonly request_id: string
  /** Where the request stands. */
  readonly status: 'QUEUED' | 'PROCESSING'
  /** This address. */
  readonly status_url: string
  /** The result body. */
  readonly response_url: string
  /** How many requests start before this one. */
  readonly queue_position?: number
  /** Share that is done. */
  readonly progress: number
  /** A small look at the unfinished picture, until the request has ended; absent where there is none. */
  readonly preview_url?: string
  /** Empty until the request has ended. */
  readonly metrics: Readonly<Record<string, never>>
}

/** The status of a completed request. */
export interface CompletedStatusBody {
  /** The request, for every later call about it. */
  readonly request_id: string
  /** Where the request stands. */
  readonly status: 'COMPLETED'
  readonly metrics: {
    /** Seconds of painting. */
    readonly inference_time: number
    /** Seconds of waiting. */
    readonly queue_time: number
    /** Seconds from submit to end. */
    readonly total_time: number
    /** Credits charged. */
    readonly cost: number
    /** Credits left after this request. */
    readonly remaining_credits: number
  }
}

/** A failed request, as status and as result. */
export interface FailedBody {
  /** The request, for every later call about it. */
  readonly request_id: string
  /** Where the request stands. */
  readonly status: 'FAILED'
  /** One sentence. */
  readonly error: string
  /** Stable word of the error table. */
  readonly error_code: string
  /** The same word. */
  readonly code: string
  readonly metrics: {
    /** Seconds of painting before it failed. */
    readonly inference_time: number
  }
}

/** `GET /v2/requests/{id}` of a completed request, and the body of its webhook. */
export interface ResultBody {
  /** The request, for every later call about it. */
  readonly request_id: string
  /** Where the request stands. */
  readonly status: 'COMPLETED'
  /** The picture; the same address as in `images`. */
  readonly output: string
  readonly images: readonly {
    /** The picture; needs no key. */
    readonly url: string
    readonly content_type: string
    readonly file_name: string
    /** Bytes. */
    readonly file_size: number
    readonly width: number
    readonly height: number
  }[]
  /** The seed that was used. */
  readonly seed: number
  /** The prompt as sent, or its default. */
  readonly prompt?: string
  /** The prompt that was painted, where it was rewritten. */
  readonly refined_prompt?: string
  readonly warnings?: readonly {
    /** Stable word. */
    readonly code: string
    /** One sentence. */
    readonly message: string
  }[]
  /** The text of all warnings. */
  readonly warning?: string
  /** For each moderation field that was on: the categories that were really checked. */
  readonly moderation?: Readonly<Record<string, readonly string[]>>
  readonly engine: {
    /** What painted it. */
    readonly name: string
    readonly checkpoint: string | null
    /** True: a preview, not painted by a trained model. */
    readonly preview: boolean
  }
  readonly error: null
  readonly metrics: {
    /** Seconds of painting. */
    readonly inference_time: number
    /** Seconds of waiting. */
    readonly queue_time: number
    /** Seconds from submit to end. */
    readonly total_time: number
    /** Credits charged. */
    readonly cost: number
    /** Credits left after this request. */
    readonly remaining_credits: number
  }
  /** Text to image on the sync surface only. */
  readonly result?: readonly {
    readonly urls: readonly string[]
    readonly seed: number
    readonly uuid: string
  }[]
}

/** `GET /v2/requests`. */
export interface HistoryBody {
  /** Newest first. */
  readonly requests: readonly {
    /** The request, for every later call about it. */
    readonly request_id: string
    /** The model by its name in the path. */
    readonly model: string
    /** Where the request stands. */
    readonly status: 'QUEUED' | 'PROCESSING' | 'COMPLETED' | 'FAILED'
    readonly created_at: string
    readonly started_at?: string
    readonly ended_at?: string
    /** The prompt as sent, or its default. */
    readonly prompt?: string
    /** The picture of a completed request; needs no key. */
    readonly output?: string
    /** Credits charged. */
    readonly cost?: number
    /** Why it failed, in one sentence. */
    readonly error?: string
    /** Stable word of the error table. */
    readonly error_code?: string
    /** Where it stands now. */
    readonly status_url: string
    /** The result body. */
    readonly response_url: string
  }[]
  /** Sent as `cursor` it brings the next page; null on the last one. */
  readonly next_cursor: string | null
}

/** `GET /v1/get-user-credits`. */
export interface CreditsBody {
  /** Credits that can be spent now; what queued requests hold is not counted. */
  readonly credits: number
  /** The part of them that was given for free; spent first. */
  readonly 'free-credits': number
  /** What the key may do. */
  readonly scope: 'use' | 'admin'
}

/** `GET /v1/models/{slug}`. */
export interface ModelBody {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** What the sync surface returns by default. */
  readonly returns: 'image' | 'json'
  /** Credits a picture. */
  readonly price: number
  readonly engine: {
    readonly name: string
    readonly checkpoint: string | null
    readonly preview: boolean
  }
  readonly moderation: {
    /** Categories that the prompt check really covers. */
    readonly text: readonly string[]
    /** Categories that the picture check really sees. */
    readonly image: readonly string[]
  }
  /** JSON Schema of the submit body. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** `POST /upload-asset`. */
export interface UploadedBody {
  /** One address a picture, in order. */
  readonly file_urls: readonly string[]
  readonly message: string
}

/** `POST /v2/webhook-secret`. */
export interface WebhookSecretBody {
  /** `whsec_` and 32 bytes in base64; shown only now. */
  readonly webhook_secret: string
}
