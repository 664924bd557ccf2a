import { basename, dirname } from 'node:path'
import type { NetCheckpoint } from '../../painters/diffusion/checkpoints.ts'
import { findNet } from '../../painters/diffusion/find-checkpoint.ts'
import type { SafetyCheckpoint } from './settings.ts'

/** Where a classifier lies: its folder with `config.json`, and the network in it. Throws `engine_unavailable`. */
export const findClassifier = async ({
  directory,
  name,
}: SafetyCheckpoint): Promise<{ readonly folder: string; readonly file: string }> => {
  // Nothing is found only where nothing is named.
  const { file } = (await findNet({ directory, names: { safety: name } }, 'safety')) as NetCheckpoint<'classifier'>
  return { folder: dirname(file), file: basename(file) }
}
