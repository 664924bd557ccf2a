import { join, resolve } from 'node:path'
import type { Config } from './schema.ts'

/** The absolute directory of the checkpoint sets. */
export const checkpointsDirectoryOf = (config: Pick<Config, 'checkpoints' | 'dataDir'>): string =>
  resolve(config.checkpoints || join(config.dataDir, 'checkpoints'))
