import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testRows } from './contract/rows-contract.ts'
import { lockDataDirectory } from './data-directory-lock.ts'
import { openSqlite } from './open-sqlite.ts'

const directory = mkdtempSync(join(tmpdir(), 'sfumato-rows-'))
after(() => rmSync(directory, { recursive: true }))

testRows('SQLite', false, 'one', () => openSqlite(directory, 0))

test('a second server cannot work in the same directory', () => {
  const unlock = lockDataDirectory(directory)
  assert.throws(() => lockDataDirectory(directory), /Another server is already working/)
  unlock()
  lockDataDirectory(directory)()
})
