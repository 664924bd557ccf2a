import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkpointPage, withTables } from './make-checkpoint-docs.ts'

test('the tables of docs/checkpoints.md are what the catalogue says; run tools/make-checkpoint-docs.ts', () => {
  const page = readFileSync(checkpointPage, 'utf8')
  assert.equal(page, withTables(page))
})
