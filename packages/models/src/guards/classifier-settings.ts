import type { RoleCheckpoint } from '../painters/diffusion/checkpoints.ts'
import type { ModerationCategory } from './guard.ts'

/** From which score on something is blocked, 0 to 1 each; categories left out keep their usual threshold. */
export type CategoryThresholds = Readonly<Partial<Record<ModerationCategory, number>>>

/** What judges pictures or prompts, and how strict it is. */
export interface ClassifierSettings {
  /** A classifier that takes over from the embedded check; `null` for that check. */
  readonly checkpoint: RoleCheckpoint | null
  readonly thresholds: CategoryThresholds
}

/** The embedded check with its usual thresholds. */
export const embeddedCheck: ClassifierSettings = { checkpoint: null, thresholds: {} }
