import { Readable } from 'node:stream'
import { Failure } from '@sfumato/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StoredFile } from '../files/file-store.ts'
import { readByteRange } from './byte-range.ts'

/**
 * Answers with a file that never changes: whole, in part where a range is asked for, or its headers alone. Throws
 * `range_not_satisfiable`, and what the store throws: `file_not_found` for a file that is removed just then.
 *
 * @param tag What tells this file from any other.
 * @param maxAgeSeconds How long whoever has it may keep it.
 */
export const sendFile = async (
  request: FastifyRequest,
  reply: FastifyReply,
  file: StoredFile,
  { tag, maxAgeSeconds }: { readonly tag: string; readonly maxAgeSeconds: number },
): Promise<FastifyReply> => {
  const etag = `"${tag}"`
  const condition = request.headers['if-range']
  const asked = condition === undefined || condition === etag ? request.headers.range : undefined
  const range = request.method === 'HEAD' ? 'whole' : readByteRange(asked, file.size)
  if (range === 'unsatisfiable') {
    reply.header('content-range', `bytes */${file.size}`)
    throw new Failure('range_not_satisfiable', `The file has ${file.size} bytes; asked for was ${asked}.`)
  }
  const whole = range === 'whole'
  // Before any header: the file may have been removed meanwhile.
  const body = request.method === 'HEAD' ? Readable.from([]) : await file.stream(whole ? undefined : range)
  reply.headers({
    'content-type': file.contentType,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': `private, max-age=${maxAgeSeconds}, immutable`,
    'accept-ranges': 'bytes',
    etag,
  })
  if (whole) return reply.header('content-length', file.size).send(body)
  return reply
    .code(206)
    .headers({
      'content-range': `bytes ${range.first}-${range.last}/${file.size}`,
      'content-length': range.last - range.first + 1,
    })
    .send(body)
}
