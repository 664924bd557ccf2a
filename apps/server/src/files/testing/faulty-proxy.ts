import { createServer, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What a store was asked. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** How the proxy deals with a request: hands it on, answers 403 or 503 itself, hangs up before or in the answer. */
export type Fault = 'none' | 'refused' | 'unavailable' | 'cut' | 'half'

/** Stands between a client and a store, and does what stores and networks do at times. */
export interface FaultyProxy {
  readonly url: string
  /** Decides over each request; `none` until it is set. */
  fault: (request: SeenRequest) => Fault
  /** Everything that came. */
  readonly seen: SeenRequest[]
  stop(): Promise<void>
}

/** Starts a proxy on a free port of loopback, before the store at an address. */
export const startFaultyProxy = async (storeUrl: string): Promise<FaultyProxy> => {
  const server = createServer(async (incoming, answer) => {
    const { method = '', url = '', headers } = incoming
    const body = await buffer(incoming).catch(() => null)
    if (body === null) return
    const request = { method, path: url, headers, body }
    proxy.seen.push(request)
    const fault = proxy.fault(request)
    if (fault === 'refused' || fault === 'unavailable') {
      answer.writeHead(fault === 'refused' ? 403 : 503).end()
      return
    }
    if (fault === 'cut') {
      incoming.socket.destroy()
      return
    }
    const onward = sendRequest(new URL(url, storeUrl), { method, headers }, async response => {
      const whole = await buffer(response)
      answer.writeHead(response.statusCode ?? 500, response.headers)
      if (fault === 'none') answer.end(whole)
      else answer.write(whole.subarray(0, whole.length / 2), () => incoming.socket.destroy())
    })
    onward.on('error', () => incoming.socket.destroy())
    onward.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: () => 'none',
    seen: [],
    stop: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return proxy
}
