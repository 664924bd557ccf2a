import { bytesOfBase64 } from '../base64.ts'

const prefix = 'whsec_'

/** A secret as key for HMAC-SHA-256. Throws `TypeError` for what is no secret. */
export const secretKey = (secret: string, use: 'sign' | 'verify'): Promise<CryptoKey> => {
  if (!secret.startsWith(prefix)) throw new TypeError(`A webhook secret begins with ${prefix}.`)
  const bytes = bytesOfBase64(secret.slice(prefix.length))
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use])
}

/** The signature of a text as Standard Webhooks writes it. */
export const signature = async (secret: string, text: string): Promise<string> => {
  const signed = await crypto.subtle.sign('HMAC', await secretKey(secret, 'sign'), new TextEncoder().encode(text))
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`
}
