import { Failure, isFailure, type ModelContract, pictureFields } from '@sfumato/contract'
import { describeBytes } from '../pictures/describe-bytes.ts'
import { parsePicture } from '../pictures/receive-picture.ts'
import { megabytes } from './megabytes.ts'
import type { Service } from './service.ts'
import type { StoredPicture, StoredPictures } from './stored-json.ts'

/** One value of a picture field as it arrived: text (address, data URL, base64), or the bytes of a form's file. */
export type SentPicture = string | Uint8Array

/** The picture fields of a submit. */
export type SentPictures = Readonly<Record<string, readonly SentPicture[]>>

type Read = { readonly bytes: Uint8Array } | Exclude<StoredPicture, { path: string }>

const withinLimit = (field: string, bytes: Uint8Array, maxBytes: number): Uint8Array => {
  if (bytes.length <= maxBytes) return bytes
  const sizes = `${describeBytes(bytes.length)}; at most ${describeBytes(maxBytes)} are accepted`
  throw new Failure('image_too_large', `\`${field}\` is ${sizes}.`)
}

const readOne = (field: string, sent: SentPicture, maxBytes: number): Read => {
  try {
    if (typeof sent !== 'string') return { bytes: withinLimit(field, sent, maxBytes) }
    const source = parsePicture(field, sent, maxBytes)
    return source.kind === 'url' ? { url: source.url } : { bytes: source.bytes }
  } catch (error) {
    // What is wrong with a picture is the request's failure, not the submit's: it is stored and told when it runs.
    if (isFailure(error)) return { refused: { code: error.code, error: error.message } }
    throw error
  }
}

/** The pictures of a submit as read, nothing stored yet. */
export interface ReadPictures {
  readonly hasBytes: boolean
  /** Stores the bytes durably under the request's id. */
  save(requestId: string): Promise<StoredPictures>
}

/** Reads the pictures of a submit: decodes what came as text, notes what cannot be a picture. */
export const readPictures = (service: Service, model: ModelContract, sent: SentPictures): ReadPictures => {
  const maxBytes = megabytes(service.config.maxImageMb)
  const read = pictureFields(model).map(field => ({
    field,
    list: (sent[field] ?? []).map(one => readOne(field, one, maxBytes)),
  }))
  return {
    hasBytes: read.some(({ list }) => list.some(one => 'bytes' in one)),
    save: async requestId => {
      const stored: Record<string, StoredPicture[]> = {}
      for (const { field, list } of read) {
        if (list.length === 0) continue
        stored[field] = await Promise.all(
          list.map(async (one, index) =>
            'bytes' in one ? { path: await service.fileStore.saveInput(requestId, field, index, one.bytes) } : one,
          ),
        )
      }
      return stored
    },
  }
}
