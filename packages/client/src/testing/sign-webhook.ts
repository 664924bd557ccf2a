import { signature } from '../webhooks/signature.ts'

/**
 * A webhook as a server sends it, for tests of receivers: the request that `verifyWebhook` takes, and whose body and
 * headers any listener takes.
 *
 * @param url Where the receiver listens.
 * @param body The result body, completed or failed.
 * @param secret `whsec_` and base64.
 */
export const signWebhook = async (
  url: string,
  body: object,
  secret: string,
  options: { readonly id?: string; readonly at?: Date } = {},
): Promise<Request> => {
  const text = JSON.stringify(body)
  const id = options.id ?? `msg_${crypto.randomUUID()}`
  const timestamp = String(Math.floor((options.at ?? new Date()).getTime() / 1_000))
  return new Request(url, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': await signature(secret, `${id}.${timestamp}.${text}`),
    },
  })
}
