import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, portOf, readPictureUrl } from './picture-url.ts'
import { assertFailure } from './testing/assert-failure.ts'

const sameHost: readonly (readonly [address: string, host: string])[] = [
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://127.1/', '127.0.0.1'],
  ['http://127.0.0.1./', '127.0.0.1'],
  ['http://%31%32%37.0.0.1/', '127.0.0.1'],
  ['http://127。0。0。1/', '127.0.0.1'],
  ['http:\\\\10.0.0.1\\', '10.0.0.1'],
  ['HTTP://LocalHost./', 'localhost'],
  ['http://ⓛocalhost/', 'localhost'],
  ['http://[0:0:0:0:0:0:0:1]/', '::1'],
  ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
  ['https://münchen.example/a.png#top', 'xn--mnchen-3ya.example'],
]

for (const [address, host] of sameHost) {
  test(`${address} is read as host ${host}`, () => assert.equal(hostOf(readPictureUrl('image', address)), host))
}

test('the port is the scheme’s own unless one is written', () => {
  assert.equal(portOf(readPictureUrl('image', 'http://a.test/')), 80)
  assert.equal(portOf(readPictureUrl('image', 'https://a.test/')), 443)
  assert.equal(portOf(readPictureUrl('image', 'https://a.test:8443/')), 8443)
})

const refused: readonly (readonly [address: string, why: RegExp])[] = [
  ['file:///etc/passwd', /scheme "file"; expected http or https/],
  ['ftp://a.test/a.png', /scheme "ftp"/],
  ['gopher://a.test/', /scheme "gopher"/],
  ['javascript:alert(1)', /scheme "javascript"/],
  ['blob:http://a.test/1', /scheme "blob"/],
  ['http://name:word@a.test/', /user name or a password/],
  ['http://a.test@127.0.0.1/', /user name or a password/],
  ['http://', /cannot be read/],
  ['http://256.256.256.256/', /cannot be read/],
  ['http://a.test:99999/', /cannot be read/],
  ['http://[fe80::1%25eth0]/', /cannot be read/],
  ['http://exa mple.test/', /cannot be read/],
  ['http://a..test/', /empty part/],
  ['http://a.test../', /empty part/],
  [`http://a.test/${'a'.repeat(9000)}`, /longer than 8192/],
]

for (const [address, why] of refused) {
  test(`${address.slice(0, 40)} is refused`, () =>
    assertFailure(() => readPictureUrl('image', address), 'image_url_refused', why))
}
