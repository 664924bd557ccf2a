import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { decodePicture } from '@sfumato/raster'
import { missing } from '@sfumato/server/testing'
import { signedHeaders } from '../../apps/server/src/webhooks/sign.ts'
import { startRealServer } from '../conformance/real-server.ts'
import { pythonMissing } from '../python-environment.ts'
import { pages, pageText, runnableBlocks } from './code-blocks.ts'
import { runBlock } from './run-blocks.ts'

const root = join(import.meta.dirname, '../..')
const key = 'SG_00112233445566778899aabbccddeeff'

// Below the root, so that blocks find the packages of the workspace as they do in a clone.
mkdirSync(join(root, '.scratch'), { recursive: true })
const scratch = mkdtempSync(join(root, '.scratch/documents-'))
const dataDir = join(scratch, 'data')
mkdirSync(dataDir)
// An answer of 400 or above is an error to curl here; a reader sees the body instead.
writeFileSync(join(scratch, '.curlrc'), 'fail-with-body\nsilent\nshow-error\n')
const server = await startRealServer({ dataDir, key, environment: { SFUMATO_FIRST_CREDITS: '1000' } })
after(async () => {
  await server[Symbol.asyncDispose]()
  rmSync(scratch, { recursive: true, force: true })
})

const environment = {
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  HOME: process.env.HOME,
  CURL_HOME: scratch,
  SEGMIND_API_KEY: key,
  SFUMATO: server.url,
  SFUMATO_DATA_DIR: dataDir,
}

const noPython = pythonMissing()

for (const page of pages()) {
  const text = pageText(page)
  const blocks = runnableBlocks(text)
  const needsPython = blocks.some(({ language }) => language === 'python') && noPython !== undefined
  const skip = needsPython && missing('python', noPython)

  test(`${page} leads nowhere that is not there`, () => {
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|#)/.test(target)) continue
      assert.ok(existsSync(join(root, dirname(page), target.split('#')[0])), `${page} links to ${target}`)
    }
  })

  if (blocks.length === 0) continue
  test(`the commands of ${page} do what it says`, { skip }, async () => {
    const folder = join(scratch, page.replace(/\W/g, '-'))
    mkdirSync(folder)
    for (const block of blocks) {
      const code = block.code.replaceAll('http://127.0.0.1:8787', server.url)
      const end = await runBlock({ ...block, code }, folder, environment)
      assert.equal(end.code, 0, `${page}:${block.line}\n${end.said}`)
    }
    for (const name of readdirSync(folder).filter(file => /\.(jpe?g|png|webp)$/.test(file))) {
      const bytes = readFileSync(join(folder, name))
      await assert.doesNotReject(decodePicture(bytes, { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 }), name)
    }
  })
}

test('the receiver that is shown takes what is signed and nothing else', async () => {
  const shown = runnableBlocks(pageText('docs/async.md')).find(({ code }) => code.includes('isGenuine'))
  const source = `${shown?.code}\nexport { isGenuine }`
  const { isGenuine } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  const secrets = { current: `whsec_${Buffer.alloc(32, 7).toString('base64')}`, before: null, changedAt: 0 }
  const now = Date.now()
  const headers = signedHeaders('msg_1', '{"status":"COMPLETED"}', secrets, now)
  assert.equal(isGenuine(headers, '{"status":"COMPLETED"}', secrets.current), true)
  assert.equal(isGenuine(headers, '{"status":"FAILED"}', secrets.current), false)
  assert.equal(isGenuine(headers, '{"status":"COMPLETED"}', `whsec_${Buffer.alloc(32).toString('base64')}`), false)
  const old = signedHeaders('msg_1', '{}', secrets, now - 600_000)
  assert.equal(isGenuine(old, '{}', secrets.current), false)
})

test('every page is short enough to be read', () => {
  // Tables that are made from the contract and the schema are as long as those are.
  const made = ['docs/config.md', 'docs/models.md', 'docs/errors.md']
  for (const page of pages().filter(name => !made.includes(name))) {
    assert.ok(pageText(page).split('\n').length <= 160, page)
  }
})

test('the index names every page', () => {
  const index = pageText('docs/README.md')
  for (const page of pages()) {
    if (page === 'README.md' || page === 'docs/README.md') continue
    assert.ok(index.includes(`(${page.replace('docs/', '')})`), page)
  }
})
