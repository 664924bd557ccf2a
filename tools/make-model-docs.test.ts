import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { modelDocument } from './make-model-docs.ts'

test('docs/models.md is what the contract says; make it anew with tools/make-model-docs.ts', () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/models.md'), 'utf8')
  assert.equal(written, `${modelDocument}\n`)
})
