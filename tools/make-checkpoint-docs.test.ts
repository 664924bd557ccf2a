import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { checkpointPages, withTables } from './make-checkpoint-docs.ts'

for (const [page, tables] of Object.entries(checkpointPages)) {
  test(`the tables of docs/${basename(page)} are what the catalogue says; run tools/make-checkpoint-docs.ts`, () => {
    const written = readFileSync(page, 'utf8')
    assert.equal(written, withTables(written, tables))
  })
}
