import { serverAddress } from '../api/address.ts'
import { apiKey } from '../api/session.ts'

/** Calls a route that the client does not have. Throws an `Error` with the server's sentence. */
export const adminCall = async <Answer>(
  path: string,
  { method = 'GET', body }: { readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; readonly body?: unknown } = {},
): Promise<Answer> => {
  const response = await fetch(`${serverAddress()}${path}`, {
    method,
    headers: { 'x-api-key': apiKey.value, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json().catch(() => ({}))) as { error?: string }
  if (!response.ok) throw new Error(answer.error ?? `The server answered ${response.status}.`)
  return answer as Answer
}

/** True where the key may call admin routes. */
export const isAdminKey = async (): Promise<boolean> => {
  const { scope } = await adminCall<{ scope?: string }>('/v1/get-user-credits').catch(() => ({ scope: '' }))
  return scope === 'admin'
}
