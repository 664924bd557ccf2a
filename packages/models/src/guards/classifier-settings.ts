import type { ModerationCategory } from './guard.ts'

/** From which score on something is blocked, 0 to 1 each; categories left out keep their usual threshold. */
export type CategoryThresholds = Readonly<Partial<Record<ModerationCategory, number>>>

/** A classifier that takes over from an embedded check. */
export interface ClassifierCheckpoint {
  /** The store's directory. */
  readonly directory: string
  /** A set in the store, or `classifier:path` of an ONNX file beside its `config.json`. */
  readonly name: string
  /** Execution providers tried in turn. */
  readonly providers: readonly string[]
  /** Threads on the CPU; as many as there are cores where absent. */
  readonly threads?: number
}

/** What judges pictures or prompts, and how strict it is. */
export interface ClassifierSettings {
  /** `null`: the embedded check. */
  readonly checkpoint: ClassifierCheckpoint | null
  readonly thresholds: CategoryThresholds
}

/** The embedded check with its usual thresholds. */
export const embeddedCheck: ClassifierSettings = { checkpoint: null, thresholds: {} }
