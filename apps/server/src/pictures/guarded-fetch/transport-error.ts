import { HopError, isHopError } from './hop-errors.ts'

const predicates: readonly (readonly [codes: RegExp, predicate: string])[] = [
  [/^(ENOTFOUND|ENODATA|EAI_NONAME|EAI_NODATA)$/, 'could not be found'],
  [/^(EAI_\w+|ESERVFAIL|EREFUSED|ETIMEOUT)$/, 'could not be looked up'],
  [/^ECONNREFUSED$/, 'refused the connection'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'did not accept a connection in time'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'hung up before its answer was whole'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'sent too many headers'],
  [/^HPE_/, 'did not answer in HTTP'],
  [/CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/, 'has a certificate that cannot be verified'],
  [/^(ERR_SSL_|ERR_TLS_|EPROTO$)/, 'did not complete a TLS handshake'],
  [/^(E[A-Z]+|UND_ERR_(?!INVALID)\w+)$/, 'could not be reached'],
]

/**
 * Puts an error of resolver, socket, TLS or HTTP into words; the error itself stays in `cause`. Null for what is none
 * of these, such as a verdict that has its words already.
 */
export const transportError = (error: unknown, idleTimeoutMs: number): HopError | null => {
  if (isHopError(error)) return null
  const code = codeOf(error)
  const silent = code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT'
  const predicate = silent
    ? `sent nothing for ${idleTimeoutMs / 1000} s`
    : predicates.find(([codes]) => codes.test(code))?.[1]
  if (predicate === undefined) return null
  const hopError = new HopError('image_unreachable', predicate)
  hopError.cause = error
  return hopError
}

/** The error's own code; undici's parser errors have one only when the parser itself gave it. */
const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  if (typeof code === 'string') return code
  return name === 'HTTPParserError' ? 'HPE_' : ''
}
