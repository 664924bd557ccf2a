import type { Config } from '../../config/schema.ts'

/** What a bucket is reached by; an empty text is something that is left to the client library. */
export interface S3Settings {
  readonly bucket: string
  readonly region: string
  /** The address of a store that is not Amazon's. */
  readonly endpoint: string
  /** What every key in the bucket begins with, without slashes at its ends. */
  readonly prefix: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly pathStyle: boolean
  readonly signedUrls: boolean
}

/** The bucket of a configuration; null where files lie on the disk. */
export const s3SettingsOf = (config: Config): S3Settings | null =>
  config.s3Bucket === ''
    ? null
    : {
        bucket: config.s3Bucket,
        region: config.s3Region,
        endpoint: config.s3Endpoint,
        prefix: config.s3Prefix.replace(/^\/+|\/+$/g, ''),
        accessKeyId: config.s3AccessKeyId,
        secretAccessKey: config.s3SecretAccessKey,
        pathStyle: config.s3PathStyle,
        signedUrls: config.s3SignedUrls,
      }
