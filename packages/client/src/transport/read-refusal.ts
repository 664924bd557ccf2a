import { ApiError, type FieldProblem } from '../errors/errors.ts'
import { retryableCodes } from '../wire/types.ts'
import { readRetryAfter } from './retry.ts'

/** Statuses that may pass, of servers and proxies that say no word of ours. */
const retryableStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

/** The most of an answer that is no JSON that is shown. */
const longestExcerpt = 200

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const problemsOf = (value: unknown): FieldProblem[] =>
  Array.isArray(value) ? value.filter(item => typeof item?.field === 'string' && typeof item?.message === 'string') : []

/** An answer that is a refusal, as an error. Reads its body. */
export const readRefusal = async (response: Response): Promise<ApiError> => {
  const { status, headers } = response
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    const target = headers.get('location')
    return new ApiError(
      `The server redirects${target ? ` to ${target}` : ''}, which is not followed so that the key goes nowhere else. Set \`url\` to the final address.`,
      { code: 'redirected', status, isRetryable: false },
    )
  }
  const raw = await response.text()
  const body = parse(raw)
  const code = text(body?.error_code) ?? text(body?.code)
  const retryAfterMs = readRetryAfter(headers.get('retry-after'))
  const requestId = text(body?.request_id) ?? text(headers.get('x-request-id'))
  const excerpt = raw.replace(/\s+/g, ' ').trim().slice(0, longestExcerpt)
  return new ApiError(
    text(body?.error) ?? text(body?.message) ?? `The server answered ${status}${excerpt ? `: ${excerpt}` : '.'}`,
    {
      code: code ?? 'bad_answer',
      status,
      isRetryable: code === undefined ? retryableStatuses.includes(status) : retryableCodes.includes(code),
      problems: problemsOf(body?.problems),
      body: body ?? raw,
      ...(requestId === undefined ? {} : { requestId }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  )
}
