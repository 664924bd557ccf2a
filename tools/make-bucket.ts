/**
 * Makes the bucket of a configuration where it is not there yet, and waits for a store that is still starting:
 *
 *   SFUMATO_S3_BUCKET=… SFUMATO_S3_ENDPOINT=… node tools/make-bucket.ts
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateBucketCommand, HeadBucketCommand } from '@aws-sdk/client-s3'
import { readConfig } from '../apps/server/src/config/read-config.ts'
import { createS3Client } from '../apps/server/src/files/s3/s3-client.ts'
import { s3SettingsOf } from '../apps/server/src/files/s3/s3-settings.ts'
import { statusOf } from '../apps/server/src/files/s3/storage-trouble.ts'

const waitMs = 60_000
const settings = s3SettingsOf(readConfig(process.env))
if (settings === null) throw new Error('SFUMATO_S3_BUCKET is not set.')
const bucket = { Bucket: settings.bucket }
const client = createS3Client(settings)

const isThere = () =>
  client.send(new HeadBucketCommand(bucket)).then(
    () => true,
    error => {
      if (statusOf(error) === 404) return false
      throw error
    },
  )

for (const until = Date.now() + waitMs; ; await sleep(500)) {
  try {
    const made = !(await isThere())
    if (made) await client.send(new CreateBucketCommand(bucket))
    console.log(`The bucket ${settings.bucket} ${made ? 'has been made' : 'is there'}.`)
    break
  } catch (error) {
    if (Date.now() > until) throw error
  }
}
client.destroy()
