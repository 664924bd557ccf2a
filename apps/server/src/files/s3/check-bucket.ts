import { UsageError } from '../../usage-error.ts'
import type { S3Settings } from './s3-settings.ts'
import { statusOf, storageFailure, type Warn } from './storage-trouble.ts'

/**
 * Looks at a bucket before it is used. One that is not there, or refuses us, throws `UsageError`; a store that is out of
 * reach only warns, since it may come back.
 */
export const checkBucket = async (settings: S3Settings, look: () => Promise<unknown>, warn: Warn): Promise<void> => {
  const { bucket, endpoint } = settings
  const where = `the bucket ${JSON.stringify(bucket)}${endpoint === '' ? '' : ` at ${endpoint}`}`
  try {
    await look()
  } catch (error) {
    const status = statusOf(error)
    const { name, message } = error as Error
    if (status === 404) throw new UsageError(`There is no such bucket: ${where}. Make it, or set SFUMATO_S3_BUCKET.`)
    if (status !== undefined && status < 500) {
      throw new UsageError(
        `The storage refuses ${where} (${status}); check the region, the credentials and the rights.`,
      )
    }
    if (/Credentials|Region/i.test(`${name} ${message}`)) {
      throw new UsageError(`The storage cannot be used, ${where}: ${message}`)
    }
    storageFailure('look at the bucket', error, warn)
  }
}
