/**
 * The virtual environment of the suites that run Python programs, in `.venv` at the root, with what
 * `tools/python-requirements.txt` names. Made once, made anew when that file changes:
 *
 *   node tools/python-environment.ts
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.venv')
const requirements = join(root, 'tools/python-requirements.txt')
/** A copy of the requirements that the environment was made with; written last. */
const stamp = join(folder, 'requirements.txt')
const windows = process.platform === 'win32'

/** A program of the environment, `python` for example. */
export const environmentProgram = (name: string): string =>
  windows ? join(folder, 'Scripts', `${name}.exe`) : join(folder, 'bin', name)

/** True where the environment is there and has what is required now. */
export const hasPythonEnvironment = (): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(requirements, 'utf8')

/** Why the suites in Python do not run here; undefined where they can. */
export const pythonMissing = (): string | undefined =>
  hasPythonEnvironment() ? undefined : 'the Python environment is not made: node tools/python-environment.ts'

/**
 * Makes the environment where it is missing or out of date; needs Python 3.10 or newer and its package registry.
 * The path of its Python.
 *
 * @throws What Python or pip ended with.
 */
export const makePythonEnvironment = (): string => {
  const python = environmentProgram('python')
  if (hasPythonEnvironment()) return python
  rmSync(folder, { recursive: true, force: true })
  const run = (program: string, ...words: string[]) => execFileSync(program, words, { stdio: ['ignore', 2, 2] })
  run(windows ? 'python' : 'python3', '-m', 'venv', folder)
  run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements)
  writeFileSync(stamp, readFileSync(requirements))
  return python
}

if (import.meta.main) console.log(makePythonEnvironment())
