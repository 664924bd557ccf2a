import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GuardedFetchOptions, guardedFetch } from './guarded-fetch.ts'
import type { HostAddress } from './resolve-host.ts'
import { assertFailure } from './testing/assert-failure.ts'
import { serveHttp, serveSockets } from './testing/local-server.ts'

const bounds: GuardedFetchOptions = { maxBytes: 1000, timeoutMs: 2000, idleTimeoutMs: 1000, allowHosts: [] }
const fetchWith = (address: string, more: Partial<GuardedFetchOptions> = {}) =>
  guardedFetch('image', address, { ...bounds, ...more })
const at = (...addresses: string[]): HostAddress[] =>
  addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
const mustNotResolve = () => assert.fail('the resolver was asked')

const picture = Buffer.from('any bytes: the decoder judges them')

test('an allowed host is fetched byte for byte, whatever type it declares', async () => {
  await using server = await serveHttp((request, response) => {
    assert.equal(request.headers['accept-encoding'], 'identity')
    assert.equal(request.url, '/a.png?size=1')
    response.writeHead(200, { 'content-type': 'text/html' }).end(picture)
  })
  const bytes = await fetchWith(`${server.url}a.png?size=1#top`, { allowHosts: [server.host] })
  assert.deepEqual(Buffer.from(bytes), picture)
  await server.assertNobodyConnected()
})

test('the same host is refused by default, before any connection', async () => {
  await using server = await serveHttp((_request, response) => response.end(picture))
  await assertFailure(() => fetchWith(server.url), 'image_url_refused', /host 127\.0\.0\.1:\d+ is a loopback address/)
  await assertFailure(() => fetchWith(server.url, { allowHosts: ['127.0.0.1:1'] }), 'image_url_refused', /loopback/)
  assert.equal(server.connections, 0)
})

const hostileAddresses: readonly (readonly [address: string, why: RegExp])[] = [
  ['http://2130706433/', /host 127\.0\.0\.1 is a loopback/],
  ['http://0x7f.1/', /host 127\.0\.0\.1 is a loopback/],
  ['http://0177.0.0.1/', /host 127\.0\.0\.1 is a loopback/],
  ['http://127.0.0.1./', /host 127\.0\.0\.1 is a loopback/],
  ['http://0/', /host 0\.0\.0\.0 is a reserved/],
  ['http://169.254.169.254/latest/meta-data/', /link-local/],
  ['http://[::1]/', /host \[::1\] is a loopback/],
  ['http://[::]/', /reserved/],
  ['http://[::127.0.0.1]/', /reserved/],
  ['http://[::ffff:127.0.0.1]/', /IPv4 address in IPv6 form/],
  ['http://[64:ff9b::10.0.0.1]/', /private/],
  ['http://[fd00::1]/', /private/],
  ['http://localhost/', /host localhost is this machine itself/],
  ['http://LOCALHOST./', /host localhost is this machine itself/],
  ['http://ⓛocalhost/', /host localhost is this machine itself/],
  ['http://a.localhost/', /is this machine itself/],
  ['http://1.1.1.1:25/', /not a web address on port 25/],
  ['http://1.1.1.1:0/', /not a web address on port 0/],
]

for (const [address, why] of hostileAddresses) {
  test(`${address} is refused without asking a resolver`, () =>
    assertFailure(() => fetchWith(address, { resolveName: mustNotResolve }), 'image_url_refused', why))
}

test('a name is refused for any one private address among its addresses, and the address is not told', async () => {
  const resolveName = async () => at('1.1.1.1', '2606:4700::1111', '10.1.2.3')
  const words = /: host intranet\.test resolves to a private address\.$/
  await assertFailure(() => fetchWith('http://intranet.test/', { resolveName }), 'image_url_refused', words)
})

test('the connection goes to the address that was checked, not to what the name means later', async () => {
  await using server = await serveHttp((request, response) => response.end(request.headers.host))
  let asked = 0
  const resolveName = async () => at(asked++ === 0 ? '127.0.0.1' : '127.0.0.2')
  const address = `http://rebinding.test:${server.port}/`
  const bytes = await fetchWith(address, { allowHosts: ['rebinding.test'], resolveName })
  assert.equal(Buffer.from(bytes).toString(), `rebinding.test:${server.port}`)
  assert.equal(asked, 1)
})

test('a second address is tried when the first does not answer', async () => {
  await using server = await serveHttp((_request, response) => response.end(picture))
  const resolveName = async () => at('127.0.0.9', '127.0.0.1')
  const address = `http://two.test:${server.port}/`
  assert.equal((await fetchWith(address, { allowHosts: ['two.test'], resolveName })).length, picture.length)
})

test('a name that turns private between two redirects is refused at the second', async () => {
  await using server = await serveHttp((_request, response) =>
    response.writeHead(302, { location: 'http://a.test/' }).end(),
  )
  let asked = 0
  const resolveName = async () => at(asked++ === 0 ? '127.0.0.1' : '10.0.0.1')
  // Only this port is allowed; the redirect leads to the same name on the web's own port, which is judged anew.
  const options = { allowHosts: [`a.test:${server.port}`], resolveName }
  await assertFailure(
    () => fetchWith(`http://a.test:${server.port}/`, options),
    'image_url_refused',
    /host a\.test:\d+ redirected to host a\.test, which resolves to a private address/,
  )
  assert.equal(asked, 2)
})

test('TLS names the host it wants although the address is pinned', async () => {
  let hello = ''
  await using server = await serveSockets(socket => {
    socket.on('data', data => {
      hello += data.toString('latin1')
      socket.end()
    })
  })
  const options = { allowHosts: ['secure.test'], resolveName: async () => at('127.0.0.1') }
  const address = `https://secure.test:${server.port}/`
  await assertFailure(() => fetchWith(address, options), 'image_unreachable', /host secure\.test:\d+ /)
  assert.match(hello, /secure\.test/)
})

const redirects: readonly (readonly [location: string, why: RegExp])[] = [
  ['http://127.0.0.1:9999/', /redirected to host 127\.0\.0\.1:9999, which is a loopback address/],
  ['http://169.254.169.254/', /redirected to host 169\.254\.169\.254, which is a link-local/],
  ['http://localhost/', /which is this machine itself/],
  ['//[::1]/', /which is a loopback/],
  ['file:///etc/passwd', /redirected to an address that has the scheme "file"/],
  ['data:image/png;base64,AAAA', /has the scheme "data"/],
  ['http://a:b@1.1.1.1/', /carries a user name or a password/],
  ['http://', /cannot be read/],
]

for (const [location, why] of redirects) {
  test(`a redirect to ${location} is refused`, async () => {
    await using server = await serveHttp((_request, response) => response.writeHead(302, { location }).end())
    await assertFailure(() => fetchWith(server.url, { allowHosts: [server.host] }), 'image_url_refused', why)
    await server.assertNobodyConnected()
  })
}

test('relative redirects are followed, five at most', async () => {
  await using server = await serveHttp((request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) response.end(picture)
    else response.writeHead([301, 302, 303, 307, 308][left % 5], { location: `/${left - 1}` }).end('elsewhere')
  })
  const allowHosts = [server.host]
  assert.equal((await fetchWith(`${server.url}5`, { allowHosts })).length, picture.length)
  assert.equal(server.connections, 6)
  const words = /host 127\.0\.0\.1:\d+ redirects more than 5 times/
  await assertFailure(() => fetchWith(`${server.url}6`, { allowHosts }), 'image_unreachable', words)
  await server.assertNobodyConnected()
})

test('a redirect in a circle ends', async () => {
  await using server = await serveHttp((_request, response) => response.writeHead(302, { location: '/' }).end())
  const words = /more than 5 times/
  await assertFailure(() => fetchWith(server.url, { allowHosts: [server.host] }), 'image_unreachable', words)
  assert.equal(server.connections, 6)
})

for (const status of [204, 206, 304, 400, 403, 404, 410, 429, 500, 503]) {
  test(`status ${status} is named`, async () => {
    await using server = await serveHttp((_request, response) => response.writeHead(status).end())
    const words = new RegExp(`host 127\\.0\\.0\\.1:\\d+ answered with status ${status}`)
    await assertFailure(() => fetchWith(server.url, { allowHosts: [server.host] }), 'image_unreachable', words)
    await server.assertNobodyConnected()
  })
}

test('a redirect without an address to go to fails', async () => {
  await using server = await serveHttp((_request, response) => response.writeHead(302).end())
  const words = /status 302 but named no one address/
  await assertFailure(() => fetchWith(server.url, { allowHosts: [server.host] }), 'image_unreachable', words)
})

test('a host that does not exist and a port where nobody listens are said so', async () => {
  const notFound = async () => assert.fail(Object.assign(new Error('internal words'), { code: 'ENOTFOUND' }))
  const words = /host nowhere\.test could not be found\.$/
  await assertFailure(() => fetchWith('http://nowhere.test/', { resolveName: notFound }), 'image_unreachable', words)
  const server = await serveHttp(() => {})
  await server[Symbol.asyncDispose]()
  const options = { allowHosts: [server.host] }
  await assertFailure(() => fetchWith(server.url, options), 'image_unreachable', /refused the connection/)
})

test('a broken list of allowed hosts is a fault of the server, not of the picture', async () => {
  await assert.rejects(() => fetchWith('http://1.1.1.1/', { allowHosts: ['http://x'] }), /must be a host name/)
})
