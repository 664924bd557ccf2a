import type { RoleCheckpoint } from '@sfumato/models'
import { checkpointsDirectoryOf } from '../config/checkpoints-directory.ts'
import type { Config } from '../config/schema.ts'

/** A network that works beside the painters, whatever these paint with, by its configured name; `null` for none. */
export const roleCheckpointOf = (config: Config, name: string): RoleCheckpoint | null =>
  name === ''
    ? null
    : {
        directory: checkpointsDirectoryOf(config),
        name,
        providers: config.executionProviders,
        ...(config.inferenceThreads > 0 && { threads: config.inferenceThreads }),
      }

/** The language model that rewrites prompts here; `null` for the embedded rewriter. */
export const rewriterOf = (config: Config): RoleCheckpoint | null => roleCheckpointOf(config, config.checkpointRewriter)
