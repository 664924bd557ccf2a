import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noChromium } from '../testing/chromium.ts'
import { keepScreenshot } from '../testing/in-page.ts'
import { generate, requestOf, type ServedPages, startPages } from './start-pages.ts'

/** Draws a stroke over the middle of the picture. */
const paintMask = async (page: Page) => {
  const canvas = page.locator('.mask-window canvas').first()
  await canvas.waitFor()
  const { x, y, width, height } = (await canvas.boundingBox())!
  await page.mouse.move(x + width * 0.4, y + height * 0.5)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.6, y + height * 0.55, { steps: 6 })
  await page.mouse.up()
  await page.getByText(/of the picture will be filled/).waitFor()
}

const steps: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'bria-gen-fill': async page => {
    await page.locator('.sample-row button').first().click()
    await paintMask(page)
    await page.getByLabel('Prompt', { exact: true }).fill('a red ball')
  },
  'bria-expand-image': async page => {
    await page.locator('.sample-row button').first().click()
    await page.getByLabel('16:9').check()
  },
  'bria-replace-background': async page => {
    await page.locator('.sample-row button').nth(2).click()
    await page.getByLabel('Prompt', { exact: true }).fill('a beach at sunset')
  },
  'bria-text-to-image': async page => {
    await page.getByRole('button', { name: 'A red fox in the snow beneath birches' }).click()
  },
  'bria-enhance-image': async page => {
    await page.locator('.sample-row button').last().click()
    await page.getByLabel('1MP').check()
  },
}

/** What is to be seen beside the result. */
const more: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'bria-replace-background': async page => {
    await page.reload()
    await page.getByRole('button', { name: 'Cut-out' }).click()
    const cutOut = page.getByRole('img', { name: 'The cut-out' })
    await cutOut.waitFor()
    const { corner, most } = await cutOut.evaluate(async element => {
      const picture = element as HTMLImageElement
      await picture.decode()
      const { naturalWidth: width, naturalHeight: height } = picture
      const context = new OffscreenCanvas(width, height).getContext('2d')!
      context.drawImage(picture, 0, 0)
      const alpha = context.getImageData(0, 0, width, height).data.filter((_, place) => place % 4 === 3)
      return { corner: alpha[0], most: alpha.reduce((one, other) => Math.max(one, other)) }
    })
    assert.deepEqual([corner, most], [0, 255], 'its ground is gone, and it is there')
    await keepScreenshot(page, 'cut-out')
  },
}

describe('each model, from an empty page to a downloaded result', { skip: noChromium }, () => {
  let pages: ServedPages
  before(async () => {
    pages = await startPages({ painter: 'real' })
  })
  after(() => pages.close())

  for (const [slug, fillIn] of Object.entries(steps)) {
    test(slug, async () => {
      await pages.open(slug, async page => {
        await fillIn(page)
        await generate(page)
        const downloading = page.waitForEvent('download')
        await page.getByRole('link', { name: 'Download' }).click()
        const downloaded = await readFile(await (await downloading).path())
        const { request_id, model } = await requestOf(pages.server)
        assert.equal(model, slug)
        const result = (await (await pages.server.call(`/v2/requests/${request_id}`)).json()) as {
          output: string
          images: { file_name: string; width: number; height: number }[]
        }
        assert.equal((await downloading).suggestedFilename(), result.images[0].file_name)
        assert.ok(downloaded.equals(Buffer.from(await (await fetch(result.output)).arrayBuffer())))
        const { width, height } = result.images[0]
        await page.locator('.facts').getByText(`${width} × ${height}`).waitFor()
        await page.getByText('preview engine').first().waitFor()
        await keepScreenshot(page, `result-${slug}`)
        await more[slug]?.(page)
      })
    })
  }
})
