import type { PictureLimits } from '@sfumato/models'
import type { Config } from '../config/schema.ts'
import { megabytes } from './megabytes.ts'

/** What an input picture may be, from the configuration. */
export const pictureLimitsOf = (config: Config): PictureLimits => ({
  maxBytes: megabytes(config.maxImageMb),
  maxPixels: Math.floor(config.maxMegapixels * 1_000_000),
  maxSide: config.maxSide,
})
