import type { ErrorCode, PicturePlace, Slug } from '@sfumato/contract'
import type { EngineChoice, GuardSettings, Outcome, PictureLimits, RoleCheckpoint } from '@sfumato/models'
import type { AnswerMessage, AskMessage, RemoteOffer } from './questions.ts'

/** The first message to a painting process. */
export interface StartMessage {
  readonly type: 'start'
  readonly engine: EngineChoice
  readonly pictureLimits: PictureLimits
  readonly guards: GuardSettings
  /** `null`: the embedded rewriter. */
  readonly rewriter: RoleCheckpoint | null
  /** Services elsewhere that the process may ask for. */
  readonly remote: RemoteOffer
  /** Threads that work on pixels, 1 to 8. */
  readonly threads: number
}

/** One request to paint. Pictures travel as file paths, so that no large message is ever copied between processes. */
export interface PaintMessage {
  readonly type: 'paint'
  readonly job: number
  readonly slug: Slug
  readonly values: Readonly<Record<string, unknown>>
  readonly pictures: Readonly<Record<string, readonly string[]>>
  /** Where the finished picture is written. */
  readonly outputPath: string
  /** Looks at the unfinished picture are wanted. */
  readonly previews: boolean
}

/** A picture to decode, only to know whether it is whole. */
export interface CheckMessage {
  readonly type: 'check'
  readonly job: number
  /** The field that a refusal names. */
  readonly field: string
  readonly path: string
}

/** Stop this job; the process is ended where it does not. */
export interface CancelMessage {
  readonly type: 'cancel'
  readonly job: number
}

/** Everything a painting process is told. */
export type ToChild = StartMessage | PaintMessage | CheckMessage | CancelMessage | AnswerMessage

/** What is reported of a finished picture, whose bytes lie at the output path. */
export type PaintedPicture = Omit<Outcome, 'bytes'> & { readonly fileSize: number }

/** Everything a painting process says. */
export type FromChild =
  | { readonly type: 'ready' }
  /** The engine cannot be used, for example because a checkpoint is missing. */
  | { readonly type: 'unusable'; readonly sentence: string }
  | { readonly type: 'progress'; readonly job: number; readonly share: number }
  | AskMessage
  /** A small file, JPEG or WebP: the one kind of picture that travels in a message, since it is soon replaced. */
  | { readonly type: 'preview'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly type: 'painted'; readonly job: number; readonly picture: PaintedPicture }
  | { readonly type: 'checked'; readonly job: number; readonly format: string }
  /** A failure of the error table. */
  | {
      readonly type: 'failed'
      readonly job: number
      readonly code: ErrorCode
      readonly sentence: string
      readonly blocked?: PicturePlace
    }
  /** A fault of ours; for the log. */
  | { readonly type: 'fault'; readonly job: number; readonly stack: string }
  | { readonly type: 'cancelled'; readonly job: number }
