import { S3Client } from '@aws-sdk/client-s3'
import { fileLimits } from '../file-limits.ts'
import type { S3Settings } from './s3-settings.ts'

/** Stores other than Amazon's mostly have no regions, but signatures name one. */
const anyRegion = 'us-east-1'

const ignore = () => {}
/** The library would write to the console beside the server's log, which learns of every failure from the storage. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }

/**
 * The client of a bucket. What the settings leave out, the library looks for in its usual places: `AWS_…` variables,
 * `~/.aws`, the role of the machine. Checksums are those that every store understands (`Content-MD5`, ours).
 */
export const createS3Client = ({ region, endpoint, accessKeyId, secretAccessKey, pathStyle }: S3Settings): S3Client => {
  const chosenRegion = region || (endpoint === '' ? '' : anyRegion)
  return new S3Client({
    ...(chosenRegion === '' ? {} : { region: chosenRegion }),
    ...(endpoint === '' ? {} : { endpoint }),
    ...(accessKeyId === '' ? {} : { credentials: { accessKeyId, secretAccessKey } }),
    forcePathStyle: pathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false,
    logger: silent,
    maxAttempts: fileLimits.attempts,
    requestHandler: { connectionTimeout: fileLimits.connectMs, socketTimeout: fileLimits.idleMs },
  })
}
