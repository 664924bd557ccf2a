import { basename, dirname } from 'node:path'
import type { NetCheckpoint, RoleCheckpoint } from '../painters/diffusion/checkpoints.ts'
import { findNet } from '../painters/diffusion/find-checkpoint.ts'

/** What classifiers look at. */
export type ClassifierRole = 'safety' | 'text-safety'

/** Where a classifier lies: its folder with `config.json`, and the network in it. Throws `engine_unavailable`. */
export const findClassifier = async (
  { directory, name }: RoleCheckpoint,
  role: ClassifierRole,
): Promise<{ readonly folder: string; readonly file: string }> => {
  // Nothing is found only where nothing is named.
  const { file } = (await findNet({ directory, names: { [role]: name } }, role)) as NetCheckpoint<'classifier'>
  return { folder: dirname(file), file: basename(file) }
}
