import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { missing, startTestServer } from '@sfumato/server/testing'
import { environmentProgram, pythonMissing } from '../python-environment.ts'

const reason = pythonMissing()
const skip = reason !== undefined && missing('python', reason)

const main = join(import.meta.dirname, '../../apps/server/src/main.ts')

/** Runs a program; what it printed, on both streams, and how it ended. */
const runProgram = (program: string, words: readonly string[], environment: Record<string, string>, cwd?: string) =>
  new Promise<{ code: number; stdout: string; stderr: string }>(resolve => {
    const env = { PATH: process.env.PATH, PYTHONUTF8: '1', ...environment }
    execFile(program, words, { env, cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    )
  })

/** A key that may do everything, and its number. */
const adminKey = async (dataDir: string): Promise<{ key: string; id: string }> => {
  const words = ['--disable-warning=ExperimentalWarning', main, 'keys', 'create', '--admin', '--credits', '1000000']
  const { stdout, stderr } = await runProgram(process.execPath, words, { SFUMATO_DATA_DIR: dataDir })
  return { key: stdout.trim(), id: /key (\d+)/.exec(stderr)?.[1] ?? '' }
}

test('a server answers whatever is made up from its document as the document says', { skip }, async () => {
  const server = await startTestServer({ config: { firstCredits: 1_000_000 } })
  const folder = mkdtempSync(join(tmpdir(), 'sfumato-schemathesis-'))
  try {
    const { key, id } = await adminKey(server.dataDir)
    // Webhooks need a secret before they are taken.
    await fetch(`${server.url}/v2/webhook-secret`, { method: 'POST', headers: { 'x-api-key': key } })
    const words = [
      ...['--config-file', join(import.meta.dirname, 'schemathesis.toml')],
      ...['run', `${server.url}/openapi.json`, '--header', `x-api-key: ${key}`],
      ...['--max-time', '30', '--max-examples', '10', '--seed', '1', '--no-shrink', '--no-color'],
      ...['--generation-database', 'none'],
    ]
    const environment = {
      PYTHONDONTWRITEBYTECODE: '1',
      SFUMATO_TEST_KEY_ID: id,
      SCHEMATHESIS_HOOKS: 'hooks',
      PYTHONPATH: import.meta.dirname,
    }
    const run = await runProgram(environmentProgram('schemathesis'), words, environment, folder)
    assert.equal(run.code, 0, run.stdout + run.stderr)
    assert.match(run.stdout, /Operations:\s+\d\d selected/)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
