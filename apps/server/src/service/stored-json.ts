import type { ErrorCode } from '@sfumato/contract'
import type { PaintedPicture } from '../painting/protocol.ts'

/**
 * One input picture of a request, in `pictures_json`: a file by its name among the request's inputs, an address that is
 * fetched when the request runs, or what was wrong with it at submit, which is reported as the request's failure.
 */
export type StoredPicture =
  | { readonly path: string }
  | { readonly url: string }
  | { readonly refused: { readonly code: ErrorCode; readonly error: string } }

/** The input pictures of a request by field. */
export type StoredPictures = Readonly<Record<string, readonly StoredPicture[]>>

/** What is kept of a finished picture, in `outcome_json`. */
export type StoredOutcome = PaintedPicture & {
  /** Time that the painting process worked on it. */
  readonly paintMs: number
  /** The output's address at the storage itself; only where that is configured. */
  readonly signedUrl?: string
}

/** True where there are pictures, stored or still to be fetched and then stored. */
export const hasInputs = (pictures: StoredPictures): boolean => Object.keys(pictures).length > 0

/** True where a picture has to be fetched before painting. */
export const needsFetch = (pictures: StoredPictures): boolean =>
  Object.values(pictures).some(list => list.some(picture => 'url' in picture))
