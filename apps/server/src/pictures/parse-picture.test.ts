import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertFailure } from './guarded-fetch/testing/assert-failure.ts'
import { parsePicture } from './parse-picture.ts'

/** Bytes whose base64 uses the whole alphabet. */
const bytesOf = (count: number): Buffer => {
  const bytes = Buffer.alloc(count)
  for (let at = 0, state = 12345; at < count; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    bytes[at] = state >>> 16
  }
  return bytes
}

const maxBytes = 20 * 2 ** 20
const read = (text: string, limit = maxBytes): Buffer => {
  const source = parsePicture('image', text, limit)
  assert.equal(source.kind, 'bytes')
  return source.kind === 'bytes' ? Buffer.from(source.bytes) : Buffer.alloc(0)
}
const refuse = (text: string, code: 'image_invalid' | 'image_url_refused' | 'image_too_large', words: RegExp) =>
  assertFailure(() => parsePicture('image', text, maxBytes), code, words)

const picture = bytesOf(1000)
const base64 = picture.toString('base64')
assert.match(base64, /\+/)
assert.match(base64, /\//)

const forms: readonly (readonly [form: string, text: string])[] = [
  ['bare base64', base64],
  ['bare base64 without padding', base64.replace(/=+$/, '')],
  ['bare base64 in the URL-safe alphabet', picture.toString('base64url')],
  ['bare base64 in both alphabets at once', base64.replace('+', '-')],
  ['bare base64 in lines', base64.replace(/.{76}/g, '$&\r\n')],
  ['bare base64 in indented lines', `\n  ${base64.replace(/.{64}/g, '$&\n  ')}\n`],
  ['a data URL', `data:image/png;base64,${base64}`],
  ['a data URL in capitals', `DATA:IMAGE/PNG;BASE64,${base64}`],
  ['a data URL with parameters', `data:image/svg+xml;charset=utf-8;name="a.png"; base64 ,${base64}`],
  ['a data URL without a type', `data:;base64,${base64}`],
  ['a data URL in lines', `data:image/png;base64,\n${base64.replace(/.{76}/g, '$& \t\n')}`],
  ['a data URL in the URL-safe alphabet', `data:image/png;base64,${picture.toString('base64url')}`],
  ['a data URL whose base64 is percent-encoded', `data:image/png;base64,${encodeURIComponent(base64)}`],
  [
    'a percent-encoded data URL',
    `data:image/png,${[...picture].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
  ],
  ['a data URL with blanks around it', `  data:image/png;base64,${base64}\n`],
]

for (const [form, text] of forms) {
  test(`${form} gives the picture’s bytes`, () => assert.deepEqual(read(text), picture))
}

test('every length comes back, padded or not, in both alphabets', () => {
  for (let count = 24; count < 60; count++) {
    const bytes = bytesOf(count)
    assert.deepEqual(read(bytes.toString('base64')), bytes)
    assert.deepEqual(read(bytes.toString('base64').replace(/=/g, '')), bytes)
    assert.deepEqual(read(bytes.toString('base64url')), bytes)
  }
})

test('a percent-encoded data URL keeps plain text and stray percent signs', () => {
  assert.equal(read('data:,a%41%2').toString('latin1'), 'aA%2')
  assert.equal(read('data:text/plain,100%&%zz%C3%A9').toString(), '100%&%zzé')
})

test('addresses come back in their canonical form, unfetched', () => {
  for (const [text, url] of [
    ['https://a.test/b c.png', 'https://a.test/b%20c.png'],
    [' HTTP://A.test ', 'http://a.test/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
  ]) {
    assert.deepEqual(parsePicture('image', text, maxBytes), { kind: 'url', url })
  }
})

for (const text of [
  'sample text',
  'photo.jpg',
  './photo.jpg',
  '/etc/passwd',
  '//a.test/a.png',
  'www.a.test/a.png',
  'abc',
  '{}',
]) {
  test(`${JSON.stringify(text)} can be no picture`, async () => {
    await refuse(text, 'image_invalid', /^`image` must be an http\(s\) address, a data URL or base64; got "/)
  })
}

test('an empty value is said to be empty', async () => {
  for (const text of ['', ' \n']) await refuse(text, 'image_invalid', /it came empty/)
})

test('a long text that is no picture is quoted in part', async () => {
  await refuse('no picture '.repeat(1000), 'image_invalid', /^.{60,160}$/)
})

for (const text of [
  'file:///etc/passwd',
  'ftp://a.test/a.png',
  'C:\\photos\\a.png',
  'javascript:1',
  's3://bucket/a.png',
]) {
  test(`${text} has a scheme that is not fetched`, async () => {
    await refuse(text, 'image_url_refused', /has the scheme "\w+"; expected http or https/)
  })
}

test('an address with credentials is refused when it is read', async () => {
  await refuse('https://name:word@a.test/a.png', 'image_url_refused', /user name or a password/)
})

const broken: readonly (readonly [what: string, text: string, words: RegExp])[] = [
  ['a stray character', `${base64.slice(0, 100)}*${base64.slice(100)}`, /character 101 is "\*"/],
  ['a blank inside a line', `${base64.slice(0, 40)} ${base64.slice(40)}`, /character 41 is " "/],
  ['padding in the middle', `${base64.slice(0, 40)}=${base64.slice(40)}`, /character 41 is "="/],
  ['too much padding', `${base64.replace(/=+$/, '')}===`, /is "="/],
  ['a character beyond ASCII', `${base64.slice(0, 40)}Ł${base64.slice(41)}`, /character 41 is "Ł"/],
  ['a character beyond the basic plane', `${base64.slice(0, 40)}😀${base64.slice(42)}`, /character 41 is "😀"/],
  ['a NUL', `${base64.slice(0, 40)}\0${base64.slice(41)}`, /character 41 is "\\u0000"/],
  ['a lone last digit', base64.slice(0, 41), /cut short/],
]

for (const [what, text, words] of broken) {
  test(`base64 with ${what} is refused, bare and in a data URL`, async () => {
    await refuse(text, 'image_invalid', words)
    if (!text.includes(' ')) await refuse(`data:image/png;base64,${text}`, 'image_invalid', words)
  })
}

test('a data URL without a comma is refused', async () => {
  await refuse('data:image/png;base64', 'image_invalid', /without a comma/)
})

test('the limit is exact and checked before decoding', async () => {
  for (const text of forms.map(([, text]) => text)) {
    assert.equal(read(text, 1000).length, 1000)
    const words = /`image` is 1000 bytes; at most 999 bytes are accepted/
    await assertFailure(() => parsePicture('image', text, 999), 'image_too_large', words)
  }
  // Every character is wrong, yet the size is what is named: nothing was decoded.
  const words = /is 24 MiB; at most 20 MiB/
  await refuse(`data:image/png;base64,${'*'.repeat(32 * 2 ** 20)}`, 'image_too_large', words)
})

test('two pictures of 12 MB are read quickly in every form', () => {
  const large = bytesOf(12 * 2 ** 20)
  const text = large.toString('base64')
  const texts = [text, large.toString('base64url'), text.replace(/.{76}/g, '$&\r\n'), `data:image/png;base64,${text}`]
  for (const form of texts) {
    let bestMs = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const started = performance.now()
      const length = read(form).length
      bestMs = Math.min(bestMs, performance.now() - started)
      assert.equal(length, large.length)
    }
    // A tenth of this is usual; the rest is room for a busy machine.
    assert.ok(bestMs < 250, `${bestMs} ms`)
  }
})
