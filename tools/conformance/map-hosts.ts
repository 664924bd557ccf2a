// Loaded before a server that is tested (`node --import`): host names of the world lead to ports of this machine, as a
// hosts file and a port forwarding would have it. SFUMATO_TEST_HOSTS is JSON: {"name": port}.
import dns from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

const ports = JSON.parse(process.env.SFUMATO_TEST_HOSTS ?? '{}') as Readonly<Record<string, number>>

const lookup = dns.lookup as (name: string, options: object) => Promise<unknown>
dns.lookup = (async (name: string, options: object) =>
  name in ports ? [{ address: '127.0.0.1', family: 4 }] : lookup(name, options)) as typeof dns.lookup
syncBuiltinESMExports()

const connect = Socket.prototype.connect as (this: Socket, ...words: unknown[]) => Socket
Socket.prototype.connect = function (this: Socket, ...words: unknown[]): Socket {
  const options = (Array.isArray(words[0]) ? words[0][0] : words[0]) as { host?: string; port?: number | string }
  const port = Number(options?.port) === 443 ? ports[options.host ?? ''] : undefined
  if (port !== undefined) options.port = port
  return connect.apply(this, words)
} as typeof Socket.prototype.connect
