/**
 * Runs the client's suite, as a user has it (the packed tarball, installed in a scratch folder), in every runtime that
 * the client is for, against a real server; prints a row for each, and fails where one does:
 *
 *   npm run client:runtimes [name …]
 *
 * The binaries are npm packages, kept in `.scratch/runtimes`. Chromium is the machine's own (CHROMIUM_PATH).
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startTestServer } from '@sfumato/server/testing'
import { build } from 'esbuild'
import type { SuiteLine } from '../../packages/client/src/suite/run-suite.ts'
import { installPackedClient } from './pack.ts'
import { chromiumVersion, runInPage } from './run-in-page.ts'
import { binaryOf, installRuntimes, runInRuntime, runtimes } from './runtimes.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.scratch/client-suite')
const runtimeFolder = join(root, '.scratch/runtimes')
const suite = join(root, 'packages/client/src/suite')

if (process.platform !== 'linux' || process.arch !== 'x64') {
  throw new Error(`The binaries are those of Linux on x64; this is ${process.platform} on ${process.arch}.`)
}
const named = process.argv.slice(2)
const isWanted = (name: string) => named.length === 0 || named.includes(name)
const unknown = named.filter(name => name !== 'chromium' && !runtimes.some(runtime => runtime.name === name))
if (unknown.length > 0) throw new Error(`There is no runtime ${unknown.join(', ')}.`)

/** The suite with its own parts in one file, and the installed package left to the runtime or bundled for a page. */
const bundle = async (entry: string, forPage: boolean): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(suite, entry)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: folder,
    ...(forPage
      ? { platform: 'browser', nodePaths: [join(folder, 'node_modules')], alias: aliases }
      : { platform: 'node', packages: 'external' }),
  })
  return outputFiles[0].text
}

const installed = join(folder, 'node_modules/@sfumato/client')
// By default the suite, which lies in the workspace, would find the workspace's own sources.
const aliases = {
  '@sfumato/client/testing': join(installed, 'testing/index.js'),
  '@sfumato/client/webhooks': join(installed, 'webhooks/index.js'),
  '@sfumato/client': join(installed, 'index.js'),
}

let failures = 0

/** Prints one runtime's row, and what failed below it. */
const report = (name: string, version: string, lines: readonly SuiteLine[], startedAt: number): void => {
  const failed = lines.filter(({ problem }) => problem !== undefined)
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  const verdict = failed.length === 0 ? 'passes' : `${failed.length} FAIL`
  console.log(
    `${name.padEnd(10)}${version.padEnd(18)}${String(lines.length).padStart(4)} cases  ${verdict}  ${seconds} s`,
  )
  for (const { name: title, problem } of failed) console.log(`  ${title}\n    ${problem?.replaceAll('\n', '\n    ')}`)
  failures += failed.length
}

const attempt = async (
  name: string,
  version: string,
  run: (url: string, key: string) => Promise<SuiteLine[]>,
): Promise<void> => {
  const startedAt = performance.now()
  // One each, since the suite counts credits.
  const server = await startTestServer()
  const lines = await run(server.url, server.key).catch(error => [
    { name: 'the suite runs', problem: (error as Error).stack ?? '' },
  ])
  await server.close()
  report(name, version, lines, startedAt)
}

installRuntimes(runtimeFolder)
installPackedClient(folder)
const program = join(folder, 'suite.js')
await writeFile(program, await bundle('run-in-process.ts', false))
const page = await bundle('run-in-page.ts', true)

// The suite waits more than it works, so all at once take little longer than one.
await Promise.all([
  ...runtimes
    .filter(({ name }) => isWanted(name))
    .map(runtime => {
      const { path, version } = binaryOf(runtimeFolder, runtime)
      return attempt(runtime.name, version, (url, key) =>
        runInRuntime(path, runtime, program, { SFUMATO_URL: url, SFUMATO_API_KEY: key }),
      )
    }),
  ...(isWanted('chromium') ? [attempt('chromium', chromiumVersion(), (url, key) => runInPage(page, url, key))] : []),
])
if (failures > 0) process.exitCode = 1
