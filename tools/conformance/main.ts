/**
 * Runs the Python samples of the documented service, with its own Python client, against servers of this project, and
 * prints a row for each:
 *
 *   npm run conformance [-- <folder for the pictures that come back>]
 */
import { mkdirSync } from 'node:fs'
import { makePythonEnvironment } from '../python-environment.ts'
import { openStage } from './stage.ts'
import { steps } from './steps.ts'

const folder = process.argv[2]
if (folder) mkdirSync(folder, { recursive: true })
makePythonEnvironment()
await using stage = await openStage(folder)
let failed = 0
for (const { name, run } of steps) {
  try {
    const startedAt = performance.now()
    const seen = await run(stage)
    console.log(`ok      ${name} (${((performance.now() - startedAt) / 1_000).toFixed(1)} s)\n        ${seen}`)
  } catch (error) {
    failed++
    console.log(`FAILED  ${name}\n        ${String(error).replaceAll('\n', '\n        ')}`)
  }
}
console.log(`${steps.length - failed} of ${steps.length} as they must be`)
process.exitCode = failed === 0 ? 0 : 1
