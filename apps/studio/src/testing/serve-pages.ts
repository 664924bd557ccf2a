import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'

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

/** Pages served on a loopback port. */
export interface ServedPages {
  readonly url: string
  close(): Promise<void>
}

/** Serves built pages under the studio's content security policy; every other path is answered by `server`. */
export const servePages = async (folder: string, server: string): Promise<ServedPages> => {
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
    const hasBody = request.method === 'POST'
    const answer = await fetch(server + request.url, {
      method: request.method,
      headers: Object.entries(request.headers).filter(([header]) =>
        /^(content-type|x-api-key|accept)$/.test(header),
      ) as [string, string][],
      ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
    })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}
