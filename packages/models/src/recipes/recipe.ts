import type { Remark } from '@sfumato/contract'
import type { ImageGuard, ModerationCategory, TextGuard } from '../guards/guard.ts'
import type { Provenance } from '../guards/provenance/provenance.ts'
import type { Engine, Painter } from '../painters/painter.ts'
import type { Rewriter } from '../prompts/rewriter.ts'
import type { Previews } from './steps/previews.ts'

/** What a picture may be before its pixels are read. */
export interface PictureLimits {
  readonly maxBytes: number
  readonly maxPixels: number
  readonly maxSide: number
}

/** The pictures of a request as encoded bytes, by field; `ref_images` may hold several. */
export type PictureBytes = Readonly<Record<string, readonly Uint8Array[]>>

/** What a recipe works with: whatever paints it, whoever asked. */
export interface Studio {
  readonly painter: Painter
  readonly rewriter: Rewriter
  readonly textGuard: TextGuard
  readonly imageGuard: ImageGuard
  /** Says of the finished picture what made it; `null` where that is switched off. */
  readonly provenance: Provenance | null
  readonly pictureLimits: PictureLimits
  readonly signal: AbortSignal
  /** Share of the whole request that is done, 0 to 1, never falling. */
  readonly progress: (share: number) => void
  /** Where looks at the unfinished picture go; `null` where nobody wants any. */
  readonly previews: Previews | null
}

/** A finished picture with everything that is reported of it. */
export interface Outcome {
  readonly bytes: Uint8Array
  readonly contentType: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  readonly engine: Engine
  /** What the prompt became, where it was rewritten. */
  readonly refinedPrompt?: string
  readonly warnings: readonly Remark[]
  /** For each moderation field that was on: the categories that were really checked. */
  readonly moderation: Readonly<Record<string, readonly ModerationCategory[]>>
}

/**
 * What one model does whatever paints it. `values` are the parameters after reading, the seed already drawn.
 * Throws a `Failure` of the error table for whatever the caller can understand, the signal's reason on abort.
 */
export type Recipe<Values> = (values: Values, pictures: PictureBytes, studio: Studio) => Promise<Outcome>
