import type { ClassifierSettings, GuardSettings } from '@sfumato/models'
import type { Config } from '../config/schema.ts'
import { provenanceOf } from '../provenance/provenance-of.ts'
import { roleCheckpointOf } from './role-checkpoint-of.ts'

const settingsOf = (
  config: Config,
  name: string,
  thresholds: ClassifierSettings['thresholds'],
): ClassifierSettings => ({
  checkpoint: roleCheckpointOf(config, name),
  thresholds,
})

/** What looks at pictures, and how strict it is. */
export const imageGuardOf = (config: Config): ClassifierSettings =>
  settingsOf(config, config.checkpointSafety, config.moderationThresholds)

/** What reads prompts, and how strict it is. */
export const textGuardOf = (config: Config): ClassifierSettings =>
  settingsOf(config, config.checkpointTextSafety, config.moderationPromptThresholds)

/** What the guards of painting processes are started with. Throws a `UsageError` for a key that cannot sign. */
export const guardsOf = async (config: Config): Promise<GuardSettings> => {
  const provenance = await provenanceOf(config)
  return { image: imageGuardOf(config), text: textGuardOf(config), ...(provenance && { provenance }) }
}
