import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { printTable } from '../print-table.ts'
import { writeFullSizeCheckpoint } from './write-checkpoint.ts'

const run = promisify(execFile)
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What is measured, with its goal on two cores and whether torch is asked for the same. */
const subjects = [
  { what: 'UNet step 512²', goal: 'no slower than torch, under 4.5 GB', beside: true },
  { what: 'TAESD decode 512²', goal: 'under 1.5 s', beside: true },
  { what: 'VAE decode 512²', goal: '', beside: true },
  { what: 'LCM picture 512², 4 steps, TAESD', goal: 'under 45 s', beside: false },
]

interface Figures {
  readonly seconds: number
  readonly loadSeconds?: number
  readonly peakGigabytes: number
}

const measure = async (program: string, ...parameters: string[]): Promise<Figures> => {
  const { stdout } = await run(program, parameters, { maxBuffer: 1e8 })
  return JSON.parse(stdout.trim().split('\n').at(-1) as string)
}

const options = () =>
  parseArgs({
    args: process.argv.slice(process.argv.findIndex(argument => argument.startsWith('-'))),
    options: {
      python: { type: 'string' },
      folder: { type: 'string', default: join(tmpdir(), 'sfumato-bench-diffusion') },
      keep: { type: 'boolean', default: false },
    },
  }).values

/**
 * Measures networks of full size with random weights beside torch and diffusers on the same weights:
 * `npm run bench -- diffusion [--python <interpreter with torch and diffusers>] [--folder F] [--keep]`. Takes 4.5 GB of
 * disk meanwhile.
 */
export const benchDiffusion = async (): Promise<void> => {
  const { python, folder, keep } = process.argv.some(argument => argument.startsWith('-'))
    ? options()
    : { python: undefined, folder: join(tmpdir(), 'sfumato-bench-diffusion'), keep: false }
  try {
    const { checkpoint, tiny } = writeFullSizeCheckpoint(folder)
    const rows = []
    for (const { what, goal, beside } of subjects) {
      const ours = await measure(process.execPath, here('./measure-child.ts'), what, checkpoint, tiny)
      const theirs =
        beside && python ? await measure(python, here('./torch_baseline.py'), what, checkpoint, tiny) : null
      rows.push({
        what,
        seconds: ours.seconds,
        'torch seconds': theirs?.seconds ?? '',
        ratio: theirs ? ours.seconds / theirs.seconds : '',
        'peak GB': ours.peakGigabytes,
        'torch peak GB': theirs?.peakGigabytes ?? '',
        'load seconds': ours.loadSeconds ?? '',
        goal,
      })
    }
    printTable('Diffusion: full size, random weights', rows)
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true })
  }
}
