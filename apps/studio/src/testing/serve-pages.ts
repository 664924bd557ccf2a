import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { buffer } from 'node:stream/consumers'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** What the studio's pages may do: nothing inline, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What a page sent to the server. */
export interface SentRequest {
  readonly path: string
  readonly contentType: string
  readonly body: Buffer
}

/** Pages served on a loopback port. */
export interface ServedPages {
  readonly url: string
  /** What was sent on to the server, in order. */
  readonly sent: readonly SentRequest[]
  close(): Promise<void>
}

/** Serves built pages under the studio's content security policy; every other path is answered by `server`. */
export const servePages = async (folder: string, server: string): Promise<ServedPages> => {
  const sent: SentRequest[] = []
  const http = createServer(async (request, response) => {
    const path = normalize(new URL(request.url!, 'http://localhost').pathname)
    const name = path === '/' ? 'index.html' : path
    const file = await readFile(join(folder, name)).catch(() => null)
    if (file) {
      response.writeHead(200, {
        'content-type': contentTypes[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      })
      response.end(file)
      return
    }
    const body = await buffer(request)
    const headers = Object.entries(request.headers).filter(([name]) => /^(content-type|x-api-key|accept)$/.test(name))
    sent.push({ path, contentType: request.headers['content-type'] ?? '', body })
    const answer = await fetch(server + request.url, {
      method: request.method,
      headers: headers as [string, string][],
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise(resolve => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}
