import type { ModerationCategory } from '../guard.ts'

/** From which score on a picture is blocked, 0 to 1 each; categories left out keep their usual threshold. */
export type ImageThresholds = Readonly<Partial<Record<ModerationCategory, number>>>

/** A classifier that takes the place of the embedded one. */
export interface SafetyCheckpoint {
  /** The store's directory. */
  readonly directory: string
  /** A set in the store, or `classifier:path` of an ONNX file beside its `config.json`. */
  readonly name: string
  /** Execution providers tried in turn. */
  readonly providers: readonly string[]
  /** Threads on the CPU; as many as there are cores where absent. */
  readonly threads?: number
}

/** What looks at pictures, and how strict it is. */
export interface ImageGuardSettings {
  /** `null`: the embedded network. */
  readonly checkpoint: SafetyCheckpoint | null
  readonly thresholds: ImageThresholds
}

/** The embedded network with its usual thresholds. */
export const embeddedImageGuard: ImageGuardSettings = { checkpoint: null, thresholds: {} }
