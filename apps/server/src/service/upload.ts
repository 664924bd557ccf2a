import { randomUUID } from 'node:crypto'
import { Failure } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { parsePicture } from '../pictures/receive-picture.ts'
import { megabytes } from './megabytes.ts'
import type { Service } from './service.ts'

const fieldName = (index: number): string => `data_urls[${index}]`

const decode = (service: Service, dataUrls: readonly string[]): Uint8Array[] =>
  dataUrls.map((text, index) => {
    const source = parsePicture(fieldName(index), text, megabytes(service.config.maxImageMb))
    if (source.kind === 'bytes') return source.bytes
    throw new Failure('bad_request', `\`${fieldName(index)}\` must be a data URL; got an address.`)
  })

const readList = (body: unknown): string[] => {
  const list = typeof body === 'object' && body !== null ? (body as { data_urls?: unknown }).data_urls : undefined
  const valid = Array.isArray(list) && list.length > 0 && list.every(item => typeof item === 'string')
  if (!valid) throw new Failure('bad_request', '`data_urls` must be a list of at least one data URL.')
  if (list.length > limits.maxUploads) {
    throw new Failure('bad_request', `\`data_urls\` must hold at most ${limits.maxUploads}; got ${list.length}.`)
  }
  return list
}

/**
 * Keeps pictures under addresses of their own, in order. All of them are decoded first, in a painting process; none is
 * kept unless all are whole pictures of an accepted format.
 */
export const upload = async (service: Service, body: unknown): Promise<string[]> => {
  const pictures = decode(service, readList(body))
  const id = randomUUID()
  try {
    const extensions: string[] = []
    for (const [index, bytes] of pictures.entries()) {
      const path = await service.fileStore.saveWork(id, 0, 'upload', index, bytes)
      const format = await service.pool.check(fieldName(index), path)
      extensions.push(format === 'jpeg' ? 'jpg' : format)
    }
    const kept = await Promise.all(
      pictures.map((bytes, index) => service.fileStore.putUpload(bytes, extensions[index])),
    )
    return kept.map(({ token, name }) => `/uploads/${token}/${name}`)
  } finally {
    await service.fileStore.removeWork(id, 0)
  }
}
