import assert from 'node:assert/strict'
import { type ErrorCode, isFailure } from '@sfumato/contract'

/** Asserts that something fails with a word of the error table and one sentence that matches. */
export const assertFailure = async (run: () => unknown, code: ErrorCode, words: RegExp): Promise<void> => {
  try {
    await run()
  } catch (error) {
    assert.ok(isFailure(error), `expected a failure of the table, got ${error}`)
    assert.equal(error.code, code, error.message)
    assert.match(error.message, words)
    assert.match(error.message, /^`\w+` [^\n]+\.$/, 'one sentence that opens with the field')
    return
  }
  assert.fail(`expected a failure ${code}, got a result`)
}
