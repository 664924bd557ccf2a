import { join, resolve } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config/schema.ts'
import { diskStorage } from './disk-storage.ts'
import { createFileStore, type FileStore, type FileStoreOptions } from './file-store.ts'
import type { ObjectStorage } from './object-storage.ts'
import { s3SettingsOf } from './s3/s3-settings.ts'

/** What the store is told by whoever opens it. */
type Surroundings = Pick<FileStoreOptions, 'publicUrl' | 'otherUrls' | 'now'> & {
  readonly log: Pick<FastifyBaseLogger, 'warn'>
}

const openStorage = async (
  config: Config,
  files: string,
  workDirectory: string,
  log: Surroundings['log'],
): Promise<ObjectStorage> => {
  const settings = s3SettingsOf(config)
  if (settings === null) return diskStorage(files, workDirectory)
  // Loaded only where it is used: the library costs 37 MB and a tenth of a second.
  const { openS3Storage } = await import('./s3/s3-storage.ts')
  return openS3Storage(settings, details => log.warn(details, 'storage of pictures'))
}

/** The store of a configuration: a bucket where one is named, else the data directory. Throws `UsageError`. */
export const openFileStore = async (config: Config, { log, ...surroundings }: Surroundings): Promise<FileStore> => {
  const files = join(resolve(config.dataDir), 'files')
  const workDirectory = join(files, 'work')
  return createFileStore({
    storage: await openStorage(config, files, workDirectory, log),
    workDirectory,
    outputTtlMs: config.outputRetentionSeconds * 1_000,
    uploadTtlMs: config.uploadRetentionSeconds * 1_000,
    ...surroundings,
  })
}
