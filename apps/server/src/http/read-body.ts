import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import { Failure, isFailure, type ModelContract, pictureFields } from '@sfumato/contract'
import type { FastifyError, FastifyRequest } from 'fastify'
import { megabytes } from '../service/megabytes.ts'
import type { SentPicture } from '../service/receive-pictures.ts'
import type { Service } from '../service/service.ts'
import type { ReceivedBody } from '../service/submit.ts'
import { bodyTooLarge } from './errors.ts'

/** Stands for a picture of a form where its field's value is read; the picture itself travels beside it. */
const inPlaceOfPicture = 'form part'

/** The most parts of one form: every field, and a long list of references. */
const maxParts = 64

const readJson = (body: unknown): ReceivedBody => {
  if (body === undefined) throw new Failure('bad_request', 'The body is empty; expected a JSON object.')
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
    return { values: body as Record<string, unknown> }
  }
  const came = body === null ? 'null' : Array.isArray(body) ? 'a list' : `a ${typeof body}`
  throw new Failure('bad_request', `The body must be a JSON object; got ${came}.`)
}

const readPart = async (part: MultipartFile | MultipartValue): Promise<SentPicture> => {
  if (part.type === 'file') return part.toBuffer()
  // A part that says it is JSON arrives parsed; it is read like any other text.
  return typeof part.value === 'string' ? part.value : JSON.stringify(part.value)
}

/** A form's parts in their order. Throws `bad_request` for a form that is broken, `body_too_large`. */
async function* formParts(
  request: FastifyRequest,
  maxBytes: number,
): AsyncGenerator<{ name: string; value: SentPicture }> {
  // One byte over, so that what is too large is seen to be, and not cut short.
  const limits = { fileSize: maxBytes, fieldSize: maxBytes + 1, parts: maxParts }
  let received = 0
  try {
    for await (const part of request.parts({ limits })) {
      const value = await readPart(part as MultipartFile | MultipartValue)
      received += value.length
      if (received > maxBytes) throw bodyTooLarge(maxBytes)
      yield { name: part.fieldname, value }
    }
  } catch (error) {
    const { statusCode, message } = error as FastifyError
    if (isFailure(error) || statusCode !== undefined) throw error
    // The form's parser tells broken forms by plain errors.
    throw new Failure('bad_request', `The form cannot be read: ${message}.`)
  }
}

const readForm = async (service: Service, request: FastifyRequest, model: ModelContract): Promise<ReceivedBody> => {
  const pictures = pictureFields(model)
  const texts: Record<string, unknown> = {}
  const parts: Record<string, SentPicture[]> = {}
  for await (const { name, value } of formParts(request, megabytes(service.config.maxBodyMb))) {
    if (pictures.includes(name)) {
      parts[name] = [...(parts[name] ?? []), value]
    } else if (typeof value !== 'string') {
      throw new Failure('bad_request', `\`${name}\` came as a file; only pictures do.`)
    } else {
      texts[name] = name in texts ? [texts[name], value].flat() : value
    }
  }
  const placeholders = Object.fromEntries(
    Object.entries(parts).map(([name, list]) => [
      name,
      list.length === 1 ? inPlaceOfPicture : list.map(() => inPlaceOfPicture),
    ]),
  )
  return { values: { ...texts, ...placeholders }, parts }
}

/** Reads a submit's body, JSON or form. Throws `bad_request`, `body_too_large`. */
export const readBody = async (
  service: Service,
  request: FastifyRequest,
  model: ModelContract,
): Promise<ReceivedBody> => (request.isMultipart() ? readForm(service, request, model) : readJson(request.body))
