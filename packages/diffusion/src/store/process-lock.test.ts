import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { withTemporaryFolder } from '../testing/temporary-folder.ts'
import { lockForProcess } from './process-lock.ts'
import { isStoreError } from './store-error.ts'

const says = (sentence: RegExp) => (error: unknown) => isStoreError(error) && sentence.test(error.message)

test('a held lock says who holds it, and is free once it is given back', () =>
  withTemporaryFolder(async folder => {
    const path = join(folder, 'locks', 'example.lock')
    const release = lockForProcess(path, 'example')
    assert.throws(() => lockForProcess(path, 'example'), says(/^Another process is pulling or removing example/))
    release()
    lockForProcess(path, 'example')()
  }))

test('a lock that cannot be made says why, and blames no other process', () =>
  withTemporaryFolder(async folder => {
    const path = join(folder, 'example.lock')
    writeFileSync(path, 'no database'.repeat(100))
    assert.throws(() => lockForProcess(path, 'example'), says(/cannot be written: file is not a database\.$/))
  }))
