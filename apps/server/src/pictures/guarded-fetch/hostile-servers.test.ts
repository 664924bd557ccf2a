import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type GuardedFetchOptions, guardedFetch } from './guarded-fetch.ts'
import { assertFailure } from './testing/assert-failure.ts'
import { type LocalServer, serveHttp, serveSockets } from './testing/local-server.ts'

const fetchFrom = (server: LocalServer, more: Partial<GuardedFetchOptions> = {}) =>
  guardedFetch('image', server.url, {
    maxBytes: 100_000,
    timeoutMs: 3000,
    idleTimeoutMs: 2000,
    allowHosts: [server.host],
    ...more,
  })

/** Sends again and again until the other side is gone. */
const sendForEver = (socket: Socket, part: Buffer | string, everyMs: number) => {
  const timer = setInterval(() => socket.write(part), everyMs)
  socket.on('close', () => clearInterval(timer))
}

const reason = new Error('the caller hung up')
const bounds = { maxBytes: 1, timeoutMs: 3000, idleTimeoutMs: 3000, allowHosts: [] }
const head = 'HTTP/1.1 200 OK\r\n'

test('a body of exactly the limit passes, one byte more does not', async () => {
  await using server = await serveHttp((_request, response) => response.end(Buffer.alloc(1000, 7)))
  assert.equal((await fetchFrom(server, { maxBytes: 1000 })).length, 1000)
  await assertFailure(() => fetchFrom(server, { maxBytes: 999 }), 'image_too_large', /sends more than 999 bytes/)
  await server.assertNobodyConnected()
})

test('a declared length over the limit is refused before the body', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => socket.write(`${head}Content-Length: 99999999999\r\n\r\n`))
  })
  await assertFailure(
    () => fetchFrom(server),
    'image_too_large',
    /`image` is too large: host .* sends more than 97\.7 KiB/,
  )
  await server.assertNobodyConnected()
})

test('an endless body without a length is cut at the limit', async () => {
  let sent = 0
  await using server = await serveSockets(socket => {
    socket.once('data', () => {
      socket.write(`${head}Connection: close\r\n\r\n`)
      const flood = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(16_384, 1))) sent += 16_384
      }
      socket.on('drain', flood)
      flood()
    })
  })
  await assertFailure(() => fetchFrom(server), 'image_too_large', /sends more than/)
  await server.assertNobodyConnected()
  assert.ok(sent < 20_000_000, `${sent} bytes were taken off the server`)
})

test('a length that lies low yields no more than it says', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => socket.write(`${head}Content-Length: 5\r\n\r\n${'x'.repeat(50_000)}`))
  })
  const bytes = await fetchFrom(server).catch(error => error)
  if (bytes instanceof Uint8Array) assert.equal(bytes.length, 5)
  else assert.equal(bytes.code, 'image_unreachable')
  await server.assertNobodyConnected()
})

test('a length that lies high is a picture that did not come whole', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => socket.end(`${head}Content-Length: 5000\r\n\r\nshort`))
  })
  await assertFailure(() => fetchFrom(server), 'image_unreachable', /hung up before its answer was whole/)
})

test('a chunked body that breaks off is a picture that did not come whole', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n`))
  })
  await assertFailure(() => fetchFrom(server), 'image_unreachable', /hung up before its answer was whole/)
})

test('a body in a hundred thousand parts of one byte costs a buffer of its size, not an object for each', async () => {
  const count = 100_000
  await using server = await serveSockets(socket => {
    socket.once('data', () =>
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${'1\r\nx\r\n'.repeat(count)}0\r\n\r\n`),
    )
  })
  const bytes = await fetchFrom(server)
  assert.equal(bytes.length, count)
  assert.ok(bytes.every(byte => byte === 120))
})

test('a gzip bomb is neither unpacked nor read', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  assert.ok(bomb.length < 100_000)
  for (const coding of ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip']) {
    await using server = await serveHttp((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(bomb),
    )
    await assertFailure(() => fetchFrom(server), 'image_unreachable', /packed body \(content-encoding\)/)
    await server.assertNobodyConnected()
  }
})

test('a server that accepts and says nothing is left after the idle time', async () => {
  await using server = await serveSockets(() => {})
  const started = performance.now()
  await assertFailure(() => fetchFrom(server, { idleTimeoutMs: 200 }), 'image_unreachable', /sent nothing for 0\.2 s/)
  assert.ok(performance.now() - started < 1500)
  await server.assertNobodyConnected()
})

test('a server that falls silent in the middle of the body is left after the idle time', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => socket.write(`${head}Content-Length: 100\r\n\r\nhalf`))
  })
  await assertFailure(() => fetchFrom(server, { idleTimeoutMs: 200 }), 'image_unreachable', /sent nothing for 0\.2 s/)
  await server.assertNobodyConnected()
})

for (const [what, opening, part] of [
  ['headers', `${head}X-A: `, 'a'],
  ['the body', `${head}Content-Length: 90000\r\n\r\n`, 'a'],
  ['informational answers', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
]) {
  test(`a server that trickles ${what} is left when the whole time is up`, async () => {
    await using server = await serveSockets(socket => {
      socket.once('data', () => {
        socket.write(opening)
        sendForEver(socket, part, 20)
      })
    })
    const started = performance.now()
    const words = /did not deliver the picture within 0\.4 s|sent nothing/
    await assertFailure(() => fetchFrom(server, { timeoutMs: 400 }), 'image_unreachable', words)
    assert.ok(performance.now() - started < 1500)
    await server.assertNobodyConnected()
  })
}

test('endless headers are cut', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => {
      socket.write(head)
      sendForEver(socket, `X-A: ${'a'.repeat(8000)}\r\n`, 1)
    })
  })
  await assertFailure(() => fetchFrom(server), 'image_unreachable', /too many headers/)
  await server.assertNobodyConnected()
})

test('a server that does not speak HTTP is said so', async () => {
  await using server = await serveSockets(socket => socket.end('220 mail.test ESMTP ready\r\n'))
  await assertFailure(() => fetchFrom(server), 'image_unreachable', /did not answer in HTTP/)
})

test('an empty body is no picture', async () => {
  await using server = await serveHttp((_request, response) => response.end())
  await assertFailure(() => fetchFrom(server), 'image_unreachable', /empty body/)
})

test('redirects share one time limit', async () => {
  await using server = await serveHttp((_request, response) => {
    setTimeout(() => response.writeHead(302, { location: '/' }).end(), 150)
  })
  const started = performance.now()
  await assertFailure(() => fetchFrom(server, { timeoutMs: 400 }), 'image_unreachable', /within 0\.4 s/)
  assert.ok(performance.now() - started < 700)
  await server.assertNobodyConnected()
})

test('a resolver that never answers is left when the time is up', async () => {
  const options = { ...bounds, timeoutMs: 100, resolveName: () => new Promise<never>(() => {}) }
  const words = /host slow\.test did not deliver/
  await assertFailure(() => guardedFetch('image', 'http://slow.test/', options), 'image_unreachable', words)
})

test('an abort is seen while a name is looked up', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 50)
  const options = { ...bounds, signal: controller.signal, resolveName: () => new Promise<never>(() => {}) }
  await assert.rejects(guardedFetch('image', 'http://slow.test/', options), error => error === reason)
})

test('an abort is seen during a TLS handshake that does not end', async () => {
  await using server = await serveSockets(() => {})
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 100)
  const options = { ...bounds, signal: controller.signal, allowHosts: [server.host] }
  await assert.rejects(guardedFetch('image', `https://${server.host}/`, options), error => error === reason)
  assert.equal(server.connections, 1)
  await server.assertNobodyConnected()
})

test('an abort is seen while headers are awaited', async () => {
  await using server = await serveSockets(() => {})
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 100)
  await assert.rejects(fetchFrom(server, { signal: controller.signal }), error => error === reason)
  assert.equal(server.connections, 1)
  await server.assertNobodyConnected()
})

test('an abort is seen inside the body', async () => {
  await using server = await serveSockets(socket => {
    socket.once('data', () => {
      socket.write(`${head}Content-Length: 90000\r\n\r\n`)
      sendForEver(socket, 'a', 10)
    })
  })
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 100)
  await assert.rejects(fetchFrom(server, { signal: controller.signal }), error => error === reason)
  await server.assertNobodyConnected()
})

test('a signal that was aborted before makes no connection', async () => {
  await using server = await serveHttp((_request, response) => response.end('x'))
  await assert.rejects(fetchFrom(server, { signal: AbortSignal.abort(reason) }), error => error === reason)
  assert.equal(server.connections, 0)
})
