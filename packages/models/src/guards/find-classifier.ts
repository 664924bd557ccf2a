import { basename, dirname } from 'node:path'
import type { RoleCheckpoint } from '../painters/diffusion/checkpoints.ts'
import { findRoleNet } from '../painters/diffusion/find-checkpoint.ts'

/** What classifiers look at. */
export type ClassifierRole = 'safety' | 'text-safety'

/** Where a classifier lies: its folder with `config.json`, and the network in it. Throws `engine_unavailable`. */
export const findClassifier = async (
  checkpoint: RoleCheckpoint,
  role: ClassifierRole,
): Promise<{ readonly folder: string; readonly file: string }> => {
  const { file } = await findRoleNet(checkpoint, role)
  return { folder: dirname(file), file: basename(file) }
}
