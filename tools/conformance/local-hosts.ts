import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, request as startRequest } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import type { Certificate } from './certificate.ts'

/** Host names of the world that are answered on this machine. */
export interface LocalHosts extends AsyncDisposable {
  /** The port of each name's HTTPS server. */
  readonly ports: Readonly<Record<string, number>>
  /** A proxy that connects to these names and to nothing else. */
  readonly proxyUrl: string
  /** What the proxy was asked for and did not connect to. */
  readonly refused: readonly string[]
}

const listen = (server: Server): Promise<number> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Hands every request on to a server without TLS, as a reverse proxy does. */
export const forwardTo =
  (address: string): RequestListener =>
  (request, response) => {
    const { hostname, port } = new URL(address)
    const { url: path, method, headers } = request
    const onward = startRequest({ hostname, port, path, method, headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  }

/** Serves host names over HTTPS on free loopback ports, and a proxy (`CONNECT`) that leads to them. */
export const serveHosts = async (
  listeners: Readonly<Record<string, RequestListener>>,
  certificate: Certificate,
): Promise<LocalHosts> => {
  const sockets = new Set<Socket>()
  const servers: Server[] = []
  const open = (server: Server): Promise<number> => {
    servers.push(server)
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    return listen(server)
  }

  const secure = { key: readFileSync(certificate.keyFile), cert: readFileSync(certificate.certificateFile) }
  const ports: Record<string, number> = {}
  for (const [host, listener] of Object.entries(listeners)) {
    ports[host] = await open(createSecureServer(secure, listener))
  }

  const refused: string[] = []
  const proxy = createServer((_request, response) => response.writeHead(403).end())
  proxy.on('connect', ({ url = '' }, client: Socket, head: Buffer) => {
    const port = ports[url.replace(/:443$/, '')]
    if (port === undefined) {
      refused.push(url)
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(client).pipe(onward)
    })
    onward.on('error', () => client.destroy())
    client.on('error', () => onward.destroy())
  })
  const proxyPort = await open(proxy)

  return {
    ports,
    proxyUrl: `http://127.0.0.1:${proxyPort}`,
    refused,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
    },
  }
}
