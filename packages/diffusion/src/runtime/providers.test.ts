import assert from 'node:assert/strict'
import { it } from 'node:test'
import { platformProviders } from './providers.ts'

it('the processor is the last resort on every platform', () => {
  for (const platform of ['darwin', 'win32', 'linux', 'freebsd'] as const) {
    assert.equal(platformProviders(platform).at(-1), 'cpu')
  }
  assert.deepEqual(platformProviders('freebsd'), ['cpu'])
})
