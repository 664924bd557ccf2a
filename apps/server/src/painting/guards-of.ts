import type { GuardSettings, ImageGuardSettings } from '@sfumato/models'
import { checkpointsDirectoryOf } from '../config/checkpoints-directory.ts'
import type { Config } from '../config/schema.ts'

/** What looks at pictures, and how strict it is. */
export const imageGuardOf = (config: Config): ImageGuardSettings => ({
  checkpoint:
    config.checkpointSafety === ''
      ? null
      : {
          directory: checkpointsDirectoryOf(config),
          name: config.checkpointSafety,
          providers: config.executionProviders,
          ...(config.inferenceThreads > 0 && { threads: config.inferenceThreads }),
        },
  thresholds: config.moderationThresholds,
})

/** What the guards of painting processes are started with. */
export const guardsOf = (config: Config): GuardSettings => ({ image: imageGuardOf(config) })
