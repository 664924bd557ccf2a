import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentProgram } from '../python-environment.ts'

/** How a program ended. */
export interface PythonEnd {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program, given as text, in the environment of `tools/python-requirements.txt`. It sees no variable but those
 * given: no proxy and no key of whoever runs the tests.
 */
export const runPython = async (program: string, variables: Readonly<Record<string, string>>): Promise<PythonEnd> => {
  const python = spawn(environmentProgram('python'), ['-'], {
    env: { PATH: process.env.PATH, SYSTEMROOT: process.env.SYSTEMROOT, PYTHONUTF8: '1', ...variables },
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  python.stdout.on('data', part => out.push(part))
  python.stderr.on('data', part => err.push(part))
  python.stdin.end(program)
  const [code] = await once(python, 'close')
  return { code: code as number, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}
