import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { SignedUrls } from '../object-storage.ts'

/**
 * Addresses at the bucket itself, signed by its credentials. Throws where there are none.
 *
 * @param root What every key in the bucket begins with.
 */
export const createSignedUrls = async (client: S3Client, bucket: string, root: string): Promise<SignedUrls> => {
  const sign = (key: string, from: Date, seconds: number): Promise<string> =>
    getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: root + key }), {
      signingDate: from,
      expiresIn: seconds,
    })
  const mark = 'x'
  const sample = new URL(await sign(mark, new Date(), 1))
  const basePath = sample.pathname.slice(0, -mark.length)

  return {
    make: (key, fromMs, forMs) => sign(key, new Date(fromMs), Math.floor(forMs / 1_000)),
    keyOf: address => {
      const url = URL.parse(address)
      const isOwn = url?.origin === sample.origin && url.pathname.startsWith(basePath)
      return isOwn ? url.pathname.slice(basePath.length) : null
    },
  }
}
