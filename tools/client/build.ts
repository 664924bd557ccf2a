/**
 * Compiles the client into a folder that `npm publish` or `npm pack` takes as it is:
 *
 *   node tools/client/build.ts [folder]     (.scratch/client-package where none is named)
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'packages/client')

interface ClientPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly exports: Readonly<Record<string, string>>
}

/** `./src/files/index.ts` as what a user imports. */
const compiledEntry = (path: string) => {
  const base = path.replace('./src/', './').replace(/\.ts$/, '')
  return { types: `${base}.d.ts`, default: `${base}.js` }
}

const packedManifest = ({ name, version, license, exports }: ClientPackage) => ({
  name,
  version,
  description: 'Client of the Sfumato image API for Node, Deno, Bun and browsers',
  license,
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  exports: Object.fromEntries(Object.entries(exports).map(([entry, path]) => [entry, compiledEntry(path)])),
})

/** Compiles the client into a folder, which is emptied first. */
export const buildClient = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', source, '--outDir', folder], { stdio: 'inherit' })
  // The compiler writes the endings of imports anew in code, not in declarations.
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"))
  }
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as ClientPackage
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packedManifest(manifest), null, 2)}\n`)
  copyFileSync(join(source, 'README.md'), join(folder, 'README.md'))
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

if (import.meta.main) buildClient(resolve(process.argv[2] ?? join(root, '.scratch/client-package')))
