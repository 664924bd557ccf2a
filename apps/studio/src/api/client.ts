import { ApiError, Sfumato, SfumatoError } from '@sfumato/client'
import { serverAddress } from './address.ts'
import { apiKey, asksForKey } from './session.ts'

/** The client that every call of the studio goes through. */
export const client = new Sfumato({ url: serverAddress(), key: () => apiKey.value || undefined })

/** The sentence of a failed call for a person. A key that is refused is asked for again. */
export const sentenceOf = (error: unknown): string => {
  if (ApiError.isInstance(error) && error.status === 401) asksForKey.value = true
  if (SfumatoError.isInstance(error) || error instanceof Error) return error.message
  return String(error)
}
