import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { errorDocument } from './make-error-docs.ts'

test('docs/errors.md is what the error table says; make it anew with tools/make-error-docs.ts', () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/errors.md'), 'utf8')
  assert.equal(written, `${errorDocument}\n`)
})
