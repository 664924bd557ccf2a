import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clientFiles } from './make-client-types.ts'

test('what the client knows is what the contract says; make it anew with tools/make-client-types.ts', () => {
  for (const [path, text] of Object.entries(clientFiles)) {
    assert.equal(readFileSync(join(import.meta.dirname, '..', path), 'utf8'), text, path)
  }
})
