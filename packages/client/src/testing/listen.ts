import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createMock, type MockOptions, type MockServer } from './mock.ts'

/** A mock that listens, for programs that are tested as processes of their own. */
export interface ListeningMock extends MockServer {
  close(): Promise<void>
}

/** Starts a mock on a free loopback port, with Node's own server (Deno and Bun have it as well). */
export const listen = async (options: Omit<MockOptions, 'url'> = {}): Promise<ListeningMock> => {
  let mock: MockServer | undefined
  const server = createServer(async (incoming, outgoing) => {
    const gone = new AbortController()
    outgoing.once('close', () => gone.abort())
    try {
      const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
      const body = hasBody ? new Uint8Array(await new Response(Readable.toWeb(incoming) as never).arrayBuffer()) : null
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
      const request = new Request(`${mock?.url}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers,
        ...(body?.length ? { body } : {}),
      })
      const response = await (mock as MockServer).handle(request, gone.signal)
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      for await (const chunk of response.body ?? []) outgoing.write(chunk)
      outgoing.end()
    } catch {
      // What the script asked to break off, and callers who hung up.
      outgoing.destroy()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  mock = createMock({ ...options, url })
  return {
    ...mock,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
