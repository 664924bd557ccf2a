import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { installPackedClient } from './pack.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sfumato-packed-'))
after(() => rmSync(folder, { recursive: true }))
installPackedClient(folder)
const installed = join(folder, 'node_modules/@sfumato/client')

/** The goal for all of the main entry in a browser, in bytes. */
const mostBytes = 12_000

const bundle = async (entry: string) => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0].contents
}

const fixtures = join(root, 'packages/client/type-tests')

/** The errors of sources against the packed declarations, without the types of any runtime but the browser's. */
const compile = (sources: Readonly<Record<string, string>>): { line: number; code: string }[] => {
  for (const [file, source] of Object.entries(sources)) writeFileSync(join(folder, file), source)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: Object.keys(sources),
    }),
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  return [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)].map(([whole, file, line, code]) => {
    assert.ok(Object.hasOwn(sources, basename(file)), whole)
    return { line: Number(line), code }
  })
}

test('the package stands alone: no dependencies, no imports of others, no TypeScript sources, no tests', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  assert.deepEqual([manifest.dependencies, manifest.private], [undefined, undefined])
  for (const file of globSync('**/*', { cwd: installed })) {
    assert.doesNotMatch(file, /(?<!\.d)\.ts$|\.test\.|suite/)
    if (!/\.(js|d\.ts)$/.test(file)) continue
    const imports = [...readFileSync(join(installed, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)]
    for (const [, name] of imports) {
      assert.match(name, file.startsWith('files/') || file.startsWith('testing/listen') ? /^\.|^node:/ : /^\./, file)
    }
  }
})

test('the whole of the main entry, minified for a browser, is under 12 kB gzipped', async context => {
  const bytes = gzipSync(await bundle('@sfumato/client'), { level: 9 }).length
  context.diagnostic(`${bytes} bytes`)
  assert.ok(bytes < mostBytes, `${bytes} bytes`)
})

test('webhooks and the mock bundle for places without Node', async () => {
  await bundle('@sfumato/client/webhooks')
  await bundle('@sfumato/client/testing')
})

test('right calls compile', () => {
  assert.deepEqual(compile({ 'accepted.ts': readFileSync(join(fixtures, 'accepted.ts'), 'utf8') }), [])
})

test('wrong calls do not compile, each for its own reason', () => {
  const source = readFileSync(join(fixtures, 'refused.ts'), 'utf8')
  const expected = source.split('\n').flatMap((text, index) => {
    const [, code] = /^\s*\/\/ (TS\d+):/.exec(text) ?? []
    return code ? [{ line: index + 2, code }] : []
  })
  assert.ok(expected.length > 10)
  assert.deepEqual(compile({ 'refused.ts': source }), expected)
})

test('what the README shows compiles', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, source]) => source)
  assert.ok(blocks.length > 5)
  assert.deepEqual(compile(Object.fromEntries(blocks.map((source, index) => [`readme-${index}.ts`, source]))), [])
})

test('every entry loads in plain Node', () => {
  const entries = ['', '/files', '/testing', '/testing/listen', '/webhooks'].map(entry => `@sfumato/client${entry}`)
  const source = entries.map(entry => `await import('${entry}')`).join('\n')
  execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd: folder })
})
