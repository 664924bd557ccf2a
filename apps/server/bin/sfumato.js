#!/usr/bin/env node
// Starts the command line with the Node that this project pins, whatever Node the machine has. Plain JavaScript, since
// an older Node runs it too.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const main = join(here, '..', 'src', 'main.ts')

/** The release line that runs TypeScript unbuilt and has SQLite; the pinned one is of it. */
const neededMajor = 24
const ownMajor = Number(process.versions.node.split('.')[0])

/** The nearest `node_modules/.bin/node` above this file. */
const pinnedNode = () => {
  const program = process.platform === 'win32' ? 'node.cmd' : 'node'
  for (let folder = here; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '.bin', program)
    if (existsSync(candidate)) return candidate
    if (dirname(folder) === folder) return undefined
  }
}

const runHere = () => {
  // Later starts take their code from this cache: faster, and without the memory that stripping types needs.
  module.enableCompileCache()
  return import(pathToFileURL(main).href)
}

const runWith = node => {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  // A terminal sends its signals to the child as well; others, such as an init system's, arrive here only.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', error => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 143 : 1)))
}

const node = ownMajor === neededMajor ? undefined : pinnedNode()
if (node) runWith(node)
else if (ownMajor >= neededMajor) await runHere()
else {
  console.error(`This needs Node ${neededMajor}; here is ${process.versions.node}. Run "npm ci" in the project first.`)
  process.exit(1)
}
