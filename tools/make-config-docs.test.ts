import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { configDocument } from './make-config-docs.ts'

test('docs/config.md is what the schema says; make it anew with tools/make-config-docs.ts', () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/config.md'), 'utf8')
  assert.equal(written, `${configDocument}\n`)
})
