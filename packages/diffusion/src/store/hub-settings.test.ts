import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatBytes } from './format-bytes.ts'
import { readHubSettings } from './hub-settings.ts'

test("the hub's own variables are read as its other tools read them", () => {
  assert.deepEqual(readHubSettings({}), { endpoint: 'https://huggingface.co', token: undefined, offline: false })
  assert.deepEqual(
    readHubSettings({ HF_ENDPOINT: 'https://mirror.example/hf/', HF_TOKEN: ' hf_x ', HF_HUB_OFFLINE: 'YES' }),
    {
      endpoint: 'https://mirror.example/hf',
      token: 'hf_x',
      offline: true,
    },
  )
  assert.equal(readHubSettings({ HF_HUB_OFFLINE: '0' }).offline, false)
  assert.throws(() => readHubSettings({ HF_ENDPOINT: 'mirror.example' }), /HF_ENDPOINT must be an http\(s\) address/)
  assert.throws(
    () => readHubSettings({ HF_TOKEN: 'hf x' }),
    error => !/hf x/.test((error as Error).message),
  )
})

test('sizes are written in decimal units', () => {
  const written = [0, 999, 1000, 37_520_459, 99_949_999, 99_960_000, 999_600, 6_939_000_000].map(formatBytes)
  assert.deepEqual(written, ['0 B', '999 B', '1.0 kB', '37.5 MB', '99.9 MB', '100 MB', '1.0 MB', '6.9 GB'])
})
