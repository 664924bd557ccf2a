import type { GuardSettings, ImageGuardSettings } from '@sfumato/models'
import { checkpointsDirectoryOf } from '../config/checkpoints-directory.ts'
import type { Config } from '../config/schema.ts'
import { provenanceOf } from '../provenance/provenance-of.ts'

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

/** What the guards of painting processes are started with. Throws a `UsageError` for a key that cannot sign. */
export const guardsOf = async (config: Config): Promise<GuardSettings> => {
  const provenance = await provenanceOf(config)
  return { image: imageGuardOf(config), ...(provenance && { provenance }) }
}
