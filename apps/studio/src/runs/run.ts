import type { ResultBody } from '@sfumato/client'
import type { Values } from '../store/drafts.ts'

/** What went wrong with a run. */
export interface RunProblem {
  /** The server's own sentence. */
  readonly sentence: string
  /** Stable word of the error table. */
  readonly code: string
}

/** One submit and everything that is known of it; kept in the browser. */
export interface Run {
  /** Of this browser; the server's comes with the answer to the submit. */
  readonly id: string
  readonly requestId?: string
  readonly slug: string
  /** What the form held. Pictures of old runs are dropped to save room. */
  readonly values: Values
  readonly hasPictures: boolean
  readonly state: 'SENDING' | 'QUEUED' | 'PROCESSING' | 'COMPLETED' | 'FAILED'
  /** Milliseconds since 1970. */
  readonly submittedAt: number
  readonly endedAt?: number
  readonly queuePosition?: number
  /** 0 to 1. */
  readonly progress: number
  readonly previewUrl?: string
  readonly result?: ResultBody
  readonly problem?: RunProblem
  /** At most 320 pixels wide and high. */
  readonly thumbnail?: Blob
  /** What was cut out of the picture, as the server showed it while it painted the rest; at most 512 pixels. */
  readonly cutOut?: Blob
  /** The picture has transparent parts. */
  readonly hasAlpha?: boolean
  /** The server has deleted the picture. */
  readonly expired?: boolean
}

/** True where a run will not change any more. */
export const hasEnded = ({ state }: Pick<Run, 'state'>): boolean => state === 'COMPLETED' || state === 'FAILED'

/** Runs that the browser keeps. */
export const keptRuns = 100
/** Runs that keep the pictures they were made from, newest first: photographs are large. */
export const keptPictures = 12

const isHeavy = (value: unknown): boolean => typeof value === 'object' && value !== null

const withoutPictures = (run: Run): Run => ({
  ...run,
  hasPictures: false,
  values: Object.fromEntries(Object.entries(run.values).filter(([, value]) => !isHeavy(value))),
})

/**
 * What is kept of a list of runs, newest first: the pictures of the newest, the rest of more, none of very old ones.
 * Running ones stay. Runs that need no change are the same objects.
 */
export const trimRuns = (runs: readonly Run[]): Run[] =>
  runs
    .filter((run, place) => place < keptRuns || !hasEnded(run))
    .map((run, place) => (place < keptPictures || !run.hasPictures || !hasEnded(run) ? run : withoutPictures(run)))
