/**
 * Runs every test of the workspace with Node's own runner: `node tools/run-tests.ts [folder …]`.
 * A folder narrows the run to what lies below it.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folders = process.argv.slice(2)
const files = globSync(
  ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'examples/*.test.ts', 'tools/**/*.test.ts'],
  { cwd: root },
)
  .filter(file => folders.length === 0 || folders.some(folder => file.startsWith(folder)))
  .sort()
if (files.length === 0) throw new Error(`no test lies below ${folders.join(', ')}`)

/** Far longer than all tests take: a process that never ends is told by its test's name, and fails the run. */
const longestMs = 40 * 60_000

const { status } = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
  { cwd: root, stdio: 'inherit', timeout: longestMs },
)
process.exit(status ?? 1)
