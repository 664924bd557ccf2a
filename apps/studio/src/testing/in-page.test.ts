import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { seriousFindings } from './axe.ts'
import { noChromium } from './chromium.ts'
import { keepScreenshot } from './in-page.ts'
import { startStudio, type TestStudio } from './start-studio.ts'

describe('The harness of the browser tests', { skip: noChromium }, () => {
  let studio: TestStudio
  before(async () => {
    studio = await startStudio()
  })
  after(() => studio.close())

  test('shows a built page beside a real server, and keeps screenshots', async () => {
    await studio.inPage({ storage: { greeting: 'hello' } }, async page => {
      assert.equal(await page.textContent('h1'), 'Parts of the studio')
      assert.equal(await page.evaluate(() => localStorage.getItem('greeting')), 'hello')
      const models = await page.evaluate(async () => (await fetch('/v1/models')).json())
      assert.equal(models.models.length, 5)
      assert.ok(existsSync(await keepScreenshot(page, 'harness')))
    })
  })

  const problems: Readonly<Record<string, readonly [work: string, expected: RegExp]>> = {
    'an error in the console': ['console.error("a line")', /console: a line/],
    'an uncaught error': [
      'new Promise(resolve => setTimeout(() => { setTimeout(resolve); throw new Error("a fault") }))',
      /uncaught: Error: a fault/,
    ],
    'an inline script': [
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }))',
      /script-src/,
    ],
    'a style attribute in HTML': [
      'document.body.insertAdjacentHTML("beforeend", "<i style=\'color: red\'></i>")',
      /style-src/,
    ],
    'a request to another host': ['fetch("http://127.0.0.2:9/").catch(() => 0)', /connect-src/],
  }
  for (const [name, [work, expected]] of Object.entries(problems)) {
    test(`fails a test on ${name}`, async () => {
      const run = studio.inPage({}, async page => {
        await page.evaluate(work)
      })
      await assert.rejects(run, expected)
    })
  }

  test('fails a test on a request to another host that no policy stopped', async () => {
    const run = studio.inPage({ url: `${studio.server.url}/health` }, async page => {
      await page.evaluate('fetch("http://127.0.0.2:9/").catch(() => 0)')
    })
    await assert.rejects(run, /foreign request: http:..127.0.0.2:9/)
  })

  test('finds what people with screen readers cannot use, under the strict policy', async () => {
    await studio.inPage({}, async page => {
      assert.deepEqual(await seriousFindings(page), [])
      await page.evaluate(() => document.body.append(document.createElement('button')))
      assert.match((await seriousFindings(page)).join(), /button-name/)
    })
  })
})
