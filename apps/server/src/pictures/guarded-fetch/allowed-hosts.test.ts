import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAllowedHost, readAllowedHosts } from './allowed-hosts.ts'
import { readPictureUrl } from './picture-url.ts'

const allows = (entry: string, address: string) =>
  isAllowedHost(readPictureUrl('image', address), readAllowedHosts([entry]))

test('a host without a port is allowed on every port, a host with one only there', () => {
  assert.ok(allows('pictures.test', 'http://pictures.test/'))
  assert.ok(allows('pictures.test', 'https://pictures.test:8443/'))
  assert.ok(allows('pictures.test:8443', 'https://pictures.test:8443/'))
  assert.ok(!allows('pictures.test:8443', 'https://pictures.test/'))
  assert.ok(allows('pictures.test:443', 'https://pictures.test/'))
  assert.ok(!allows('pictures.test:443', 'http://pictures.test/'))
})

test('hosts are compared whole and in one form', () => {
  assert.ok(allows('Pictures.Test.', 'http://pictures.test/'))
  assert.ok(allows('127.0.0.1', 'http://2130706433/'))
  assert.ok(allows('::1', 'http://[::1]:9000/'))
  assert.ok(allows('[::1]:9000', 'http://[::1]:9000/'))
  assert.ok(!allows('[::1]:9000', 'http://[::1]:9001/'))
  assert.ok(!allows('pictures.test', 'http://evil-pictures.test/'))
  assert.ok(!allows('pictures.test', 'http://pictures.test.evil.test/'))
  assert.ok(!allows('pictures.test', 'http://sub.pictures.test/'))
})

test('an entry that is no host fails instead of allowing nothing', () => {
  for (const entry of ['', 'http://pictures.test', 'pictures.test/path', 'a b', 'name@pictures.test']) {
    assert.throws(() => readAllowedHosts([entry]), /must be a host name or address/)
  }
})
