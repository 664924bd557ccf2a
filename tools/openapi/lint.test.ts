import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { openApiDocument } from '@sfumato/contract'

const folder = mkdtempSync(join(tmpdir(), 'sfumato-openapi-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const require = createRequire(import.meta.url)
const packageFile = require.resolve('@redocly/cli/package.json')
const redocly = join(dirname(packageFile), require(packageFile).bin.redocly)

/** Lints a document without asking any other machine; what the linter said, and whether it was content. */
const lint = (document: unknown): { said: string; content: boolean } => {
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(document))
  const words = ['lint', file, '--config', join(import.meta.dirname, 'redocly.yaml'), '--format', 'codeframe']
  const { status, stdout, stderr } = spawnSync(process.execPath, [redocly, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
  })
  return { said: stdout + stderr, content: status === 0 }
}

const openApi = () => JSON.parse(JSON.stringify(openApiDocument('http://127.0.0.1:8787', '1.0.0')))

test('the linter finds nothing wrong with the OpenAPI document', () => {
  const { said, content } = lint(openApi())
  assert.ok(content, said)
  assert.doesNotMatch(said, /warning/i)
})

test('the linter sees an example that does not fit its schema', () => {
  const document = openApi()
  document.paths['/v2/bria-gen-fill'].post.responses[200].content['application/json'].example.status = 'DONE'
  const { said, content } = lint(document)
  assert.ok(!content)
  assert.match(said, /no-invalid-media-type-examples/)
})
