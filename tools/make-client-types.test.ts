import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clientTypes } from './make-client-types.ts'

test("the client's types are what the contract says; make them anew with tools/make-client-types.ts", () => {
  const written = readFileSync(join(import.meta.dirname, '../packages/client/src/wire/types.ts'), 'utf8')
  assert.equal(written, clientTypes)
})
