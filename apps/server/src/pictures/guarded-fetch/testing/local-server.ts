import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** A server on a free loopback port that knows who is still connected. */
export interface LocalServer extends AsyncDisposable {
  readonly port: number
  /** `127.0.0.1:port`, as it stands in addresses and in the list of allowed hosts. */
  readonly host: string
  readonly url: string
  /** How many connections were ever made. */
  readonly connections: number
  /** Fails unless the other side has closed every connection within half a second. */
  assertNobodyConnected(): Promise<void>
}

/** A local HTTP server. */
export const serveHttp = (listener: RequestListener): Promise<LocalServer> => listen(createServer(listener))

/** A local server below HTTP: it gets the bare socket, whose input flows, since only then its end is seen. */
export const serveSockets = (listener: (socket: Socket) => void): Promise<LocalServer> =>
  listen(createSocketServer(socket => listener(socket.resume())))

const listen = async (server: Server): Promise<LocalServer> => {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/`,
    get connections() {
      return connections
    },
    async assertNobodyConnected() {
      for (let wait = 0; wait < 50 && sockets.size > 0; wait++) await delay(10)
      assert.equal(sockets.size, 0, 'a connection was left open')
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
