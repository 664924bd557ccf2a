import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startTestServer } from '@sfumato/server/testing'
import { launchChromium, noChromium } from '../../apps/studio/src/testing/chromium.ts'
import { inPage, keepScreenshot } from '../../apps/studio/src/testing/in-page.ts'

test('a call can be tried from the reference', { skip: noChromium }, async () => {
  const server = await startTestServer()
  const browser = await launchChromium()
  try {
    await inPage(browser, { url: `${server.url}/docs#tag/service/GET/health` }, async page => {
      await page.getByText('Is the process alive').first().waitFor()
      const answered = page.waitForResponse(response => response.url() === `${server.url}/health`)
      await page.getByRole('button', { name: 'Test Request (get /health)' }).click()
      await page.getByRole('button', { name: /^Send/ }).first().click()
      assert.equal((await answered).status(), 200)
    })
  } finally {
    await browser.close()
    await server.close()
  }
})

test('the reference shows the operations and asks no other host for anything', { skip: noChromium }, async () => {
  const server = await startTestServer()
  const browser = await launchChromium()
  try {
    await inPage(browser, { url: `${server.url}/docs` }, async page => {
      await page.getByRole('heading', { name: 'Sfumato' }).first().waitFor()
      await page.getByText('Generative fill, async').first().waitFor()
      await page.goto(`${server.url}/docs#tag/models/POST/v2/bria-gen-fill`)
      await page.getByText('request_id').first().waitFor()
      const text = (await page.textContent('body')) ?? ''
      assert.match(text, /mask_type/)
      assert.doesNotMatch(text, /Ask AI/)
      await keepScreenshot(page, 'reference')
    })
  } finally {
    await browser.close()
    await server.close()
  }
})
