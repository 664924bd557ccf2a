import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { SfumatoError } from '@sfumato/client'
import { verifyWebhook, type Webhook } from '@sfumato/client/webhooks'

/** More than any result body has. */
const mostBytes = 1_000_000

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new Error('The body is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Keeps what a webhook tells: a picture as file, a failure as text, each named for its request. */
const keep = async (folder: string, { body }: Webhook): Promise<void> => {
  if (body.status === 'FAILED') {
    await writeFile(join(folder, `${body.request_id}.txt`), `${body.error}\n`)
    return
  }
  const picture = await fetch(body.output)
  if (!picture.ok) throw new Error(`The picture answered ${picture.status}.`)
  await writeFile(join(folder, body.images[0].file_name), new Uint8Array(await picture.arrayBuffer()))
}

/** Takes what a server posts at the end of each request, and keeps the pictures in a folder. */
export const createReceiver = (folder: string, secret: string): Server => {
  /** Deliveries that were taken; a real one keeps them where a restart does not lose them. */
  const taken = new Set<string>()

  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const webhook = await verifyWebhook({ headers: request.headers, body: await readBody(request) }, secret)
      if (!taken.has(webhook.id)) {
        await mkdir(folder, { recursive: true })
        await keep(folder, webhook)
        taken.add(webhook.id)
      }
      response.writeHead(204).end()
    } catch (error) {
      // Anything but a 2xx is delivered again later; what is not the server's is refused for good.
      const isForged = SfumatoError.isInstance(error) && error.code === 'webhook'
      response.writeHead(isForged ? 401 : 500).end()
    }
  }
  return createServer((request, response) => void receive(request, response))
}

if (import.meta.main) {
  const secret = process.env.WEBHOOK_SECRET
  if (!secret) throw new Error('Set WEBHOOK_SECRET: what `sfumato keys webhook-secret` printed.')
  createReceiver('pictures', secret).listen(4000, () => console.log('http://localhost:4000'))
}
