import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { drawScene, drawTransparent } from '@sfumato/raster/testing'
import type { Page } from 'playwright-core'
import { seriousFindings } from '../testing/axe.ts'
import { noChromium } from '../testing/chromium.ts'
import { keepScreenshot } from '../testing/in-page.ts'
import { startStudio, type TestStudio } from '../testing/start-studio.ts'

const choose = async (page: Page, id: string, bytes: Uint8Array): Promise<void> => {
  await page.locator(`#${id}`).setInputFiles({ name: `${id}.png`, mimeType: 'image/png', buffer: Buffer.from(bytes) })
}

const openCompare = async (page: Page): Promise<void> => {
  await choose(page, 'before', await drawScene(3, 200, 150))
  await page.locator('.picture-input-name', { hasText: 'before.png' }).waitFor()
  await choose(page, 'after', await drawScene(4, 800, 600))
  await page.locator('.compare-divider').waitFor()
}

describe('The views of pictures', { skip: noChromium }, () => {
  let studio: TestStudio
  before(async () => {
    studio = await startStudio()
  })
  after(() => studio.close())

  test('before and after are compared by keyboard and by mouse', async () => {
    await studio.inPage({ url: `${studio.url}/#compare` }, async page => {
      await openCompare(page)
      const divider = page.getByRole('slider')
      const value = async () => Number(await divider.getAttribute('aria-valuenow'))
      assert.equal(await value(), 50)
      await divider.press('ArrowRight')
      assert.equal(await value(), 51)
      await divider.press('Shift+ArrowLeft')
      assert.equal(await value(), 41)
      await divider.press('End')
      assert.equal(await value(), 100)
      await divider.press('Home')
      assert.equal(await value(), 0)
      assert.equal(
        await page.locator('.compare-after').evaluate(element => getComputedStyle(element).clipPath),
        'inset(0px 0px 0px 0%)',
      )
      const box = (await page.locator('.compare-pictures').boundingBox())!
      await page.mouse.move(box.x + 5, box.y + 50)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * 0.25, box.y + 60, { steps: 3 })
      await page.mouse.up()
      assert.equal(await value(), 25)
      assert.deepEqual(await seriousFindings(page), [])
      await keepScreenshot(page, 'compare-1440')
    })
  })

  test('the loupe shows the pixels after at 1:1 beside the same place before, and moves by keys', async () => {
    await studio.inPage({ url: `${studio.url}/#compare` }, async page => {
      await openCompare(page)
      await page.getByRole('button', { name: 'Loupe 1:1' }).click()
      await page.locator('.loupe canvas').last().waitFor()
      // The colours along a line of each pane, from 16 pixels on.
      const [before, after] = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLCanvasElement>('.loupe canvas')].map(canvas => {
          const { width, height } = canvas
          const { data } = canvas.getContext('2d')!.getImageData(16, height / 2, width - 16, 1)
          return { width, height, data: [...data] }
        }),
      )
      assert.deepEqual([before.width, before.height], [after.width, after.height])
      assert.notDeepEqual(before.data, after.data)
      // 2 % of 800 pixels: what was 16 pixels further right is here now.
      await page.locator('.loupe').focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(expected => {
        const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.loupe canvas')].at(-1)!
        const line = canvas.getContext('2d')!.getImageData(0, canvas.height / 2, canvas.width - 16, 1).data
        return expected.every((value, at) => value === line[at])
      }, after.data)
      assert.deepEqual(await seriousFindings(page), [])
    })
  })

  test('the canvas of an expansion is pulled to the ratios there are, by mouse and by keys', async () => {
    await studio.inPage({ url: `${studio.url}/#canvas` }, async page => {
      await choose(page, 'image', await drawScene(3, 600, 400))
      const shape = page.getByRole('slider', { name: 'Shape of the canvas' })
      await page.getByText('600 × 450: 25 pixels more above and below.').waitFor()
      await shape.press('ArrowRight')
      await page.getByText('own shape').waitFor()
      await shape.press('End')
      await page.getByText('711 × 400: 56 pixels more left and right.').waitFor()
      assert.match((await shape.getAttribute('aria-valuetext'))!, /^16:9/)

      const box = (await page.locator('.canvas-picture').boundingBox())!
      const bottom = (await page.locator('.canvas-handle-bottom').boundingBox())!
      await page.mouse.move(bottom.x + bottom.width / 2, bottom.y + bottom.height / 2)
      await page.mouse.down()
      await page.mouse.move(bottom.x + bottom.width / 2, box.y + box.height / 2 + (box.height / 2) * 1.5, { steps: 5 })
      await page.mouse.up()
      await page.getByText('600 × 600: 100 pixels more above and below.').waitFor()
      await page.getByText('{"aspect_ratio":"1:1"}').waitFor()
      assert.deepEqual(await seriousFindings(page), [])
      await keepScreenshot(page, 'canvas-preview-1440')
    })
  })

  test('a cut-out stands on a ground of choice', async () => {
    await studio.inPage({ url: `${studio.url}/#cut-out` }, async page => {
      await choose(page, 'image', await drawTransparent())
      const picture = page.getByRole('img', { name: 'image.png' })
      await picture.waitFor()
      await page.getByRole('radio', { name: 'Black' }).check()
      const colour = await picture.evaluate(element => getComputedStyle(element).backgroundColor)
      assert.equal(colour, 'rgb(0, 0, 0)')
      assert.deepEqual(await seriousFindings(page), [])
    })
  })
})
