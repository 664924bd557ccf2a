/**
 * Makes the README's picture of the studio: a real server with the preview painter, Chromium, one picture replaced.
 *
 *   node tools/make-studio-picture.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { generate, startPages } from '../apps/studio/src/end-to-end/start-pages.ts'

const target = join(import.meta.dirname, '../docs/pictures/studio.jpg')
const width = 1440
const height = 900

const pages = await startPages({ painter: 'real' })
try {
  await pages.open(
    'bria-replace-background',
    async page => {
      await page.locator('.sample-row button').nth(2).click()
      await page.getByLabel('Prompt', { exact: true }).fill('a beach with palm trees at sunset')
      await generate(page)
      await page.waitForFunction(() => [...document.images].every(picture => picture.complete))
      const screenshot = await page.screenshot({ type: 'png' })
      writeFileSync(target, await sharp(screenshot).jpeg({ quality: 84, mozjpeg: true }).toBuffer())
    },
    { width, height },
  )
} finally {
  await pages.close()
}
