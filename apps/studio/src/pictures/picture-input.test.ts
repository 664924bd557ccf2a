import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { decodePicture } from '@sfumato/raster'
import { drawScene, orientedJpegs } from '@sfumato/raster/testing'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { seriousFindings } from '../testing/axe.ts'
import { noChromium } from '../testing/chromium.ts'
import { keepScreenshot } from '../testing/in-page.ts'
import { startStudio, type TestStudio } from '../testing/start-studio.ts'

const limits = { maxBytes: 20e6, maxPixels: 64e6, maxSide: 16_384 }

/** Near the corners of the oriented pictures, which have a colour each. */
const corners: readonly (readonly [x: number, y: number])[] = [
  [4, 4],
  [91, 4],
  [4, 59],
  [91, 59],
]

/** What somebody drops or pastes: files by their bytes, or text. */
interface Carried {
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly text?: string
}

const give = (page: Page, how: 'drop' | 'paste', { files = [], text }: Carried) =>
  page.evaluate(
    ({ how: name, files: given, text: words }) => {
      const data = new DataTransfer()
      for (const { name: fileName, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], fileName))
      if (words !== undefined) data.setData('text/plain', words)
      const shared = { bubbles: true, cancelable: true }
      if (name === 'paste') document.body.dispatchEvent(new ClipboardEvent('paste', { ...shared, clipboardData: data }))
      else {
        document.body.dispatchEvent(new DragEvent('dragover', { ...shared, dataTransfer: data }))
        const isShown = document.documentElement.hasAttribute('data-picture-dragged')
        document.body.dispatchEvent(new DragEvent('drop', { ...shared, dataTransfer: data }))
        return isShown && !document.documentElement.hasAttribute('data-picture-dragged')
      }
    },
    { how, files: files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })), text },
  )

const heldPicture = (page: Page) =>
  page.evaluate(async () => {
    const { picture } = globalThis as unknown as { picture: { blob: Blob; width: number; height: number } }
    const { blob, ...facts } = picture
    return { ...facts, bytes: [...new Uint8Array(await blob.arrayBuffer())] } as typeof facts & {
      name: string
      contentType: string
      address?: string
      bytes: number[]
    }
  })

describe('The picture input', { skip: noChromium }, () => {
  let studio: TestStudio
  before(async () => {
    studio = await startStudio()
  })
  after(() => studio.close())

  test('takes a picture that is dropped anywhere on the page, shows where, and sends its bytes as they are', async () => {
    const bytes = await drawScene(2, 120, 80)
    await studio.inPage({}, async page => {
      assert.equal(await give(page, 'drop', { files: [{ name: 'drop.png', bytes }] }), true)
      await page.getByText('120 × 80 · PNG').waitFor()
      const held = await heldPicture(page)
      assert.deepEqual(Uint8Array.from(held.bytes), bytes)
      assert.deepEqual([held.name, held.contentType, held.width, held.height], ['drop.png', 'image/png', 120, 80])
    })
  })

  test('takes what is pasted: a file, or the address of a picture', async () => {
    const bytes = await drawScene(2, 120, 80)
    await studio.inPage({}, async page => {
      await give(page, 'paste', { files: [{ name: 'image.png', bytes }] })
      await page.getByText('120 × 80 · PNG').waitFor()
      await page.getByRole('button', { name: 'Remove' }).click()
      await give(page, 'paste', { text: 'https://pictures.example/a/cat%20one.jpg?size=2' })
      await page.getByText('Sent as an address').waitFor()
      await page.getByText('It is not shown, since this page calls no other host').waitFor()
      const { address, name, width } = await heldPicture(page)
      assert.deepEqual([address, name, width], ['https://pictures.example/a/cat%20one.jpg?size=2', 'cat one.jpg', 0])
      await page.getByText('to paint a mask over it, choose the picture as a file').waitFor()
    })
  })

  test('shows each of the eight orientations upright, in every format, as the server reads it', async () => {
    await studio.inPage({}, async page => {
      for (const { orientation, bytes } of await orientedJpegs()) {
        const files = {
          'photo.jpg': bytes,
          'photo.webp': await sharp(bytes).webp({ lossless: true }).withMetadata({ orientation }).toBuffer(),
          'photo.png': await sharp(bytes).png().withMetadata({ orientation }).toBuffer(),
        }
        for (const [name, file] of Object.entries(files)) {
          await page.locator('#image').setInputFiles({ name, mimeType: 'image/x', buffer: Buffer.from(file) })
          await page.locator('.picture-input-name', { hasText: name }).waitFor()
          await page.waitForFunction(
            expected => (globalThis as unknown as { picture: { blob: Blob } }).picture?.blob.size === expected,
            file.length,
          )
          await page.waitForFunction(
            () => document.querySelector<HTMLCanvasElement>('.picture-input canvas')!.width > 1,
          )
          const shown = await page.evaluate(places => {
            const canvas = document.querySelector<HTMLCanvasElement>('.picture-input canvas')!
            const context = canvas.getContext('2d')!
            const colours = places.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3))
            return { width: canvas.width, height: canvas.height, colours }
          }, corners)
          const { picture } = await decodePicture(file, limits)
          const held = await heldPicture(page)
          assert.deepEqual([held.width, held.height], [picture.width, picture.height], `${name} ${orientation}`)
          assert.deepEqual([shown.width, shown.height], [picture.width, picture.height])
          for (const [place, [x, y]] of corners.entries()) {
            const at = 3 * (y * picture.width + x)
            for (const [channel, value] of shown.colours[place].entries()) {
              const difference = Math.abs(value - picture.rgb[at + channel])
              assert.ok(difference <= 4, `${name} ${orientation}: ${difference} off at ${x}, ${y}`)
            }
          }
          await page.getByRole('button', { name: 'Remove' }).click()
        }
      }
    })
  })

  test('refuses with one sentence what the server would refuse, and keeps what was chosen before', async () => {
    const good = await drawScene(2, 120, 80)
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
    const refused: readonly (readonly [file: Uint8Array, sentence: string])[] = [
      [heic, 'is a HEIC picture, which the server does not read'],
      [Buffer.from('hello, world, this is no picture'), 'is no picture that can be read'],
      [good.subarray(0, good.length / 2), 'is damaged or cut off'],
    ]
    await studio.inPage({}, async page => {
      await page.locator('#image').setInputFiles({ name: 'good.png', mimeType: 'image/png', buffer: Buffer.from(good) })
      await page.getByText('120 × 80 · PNG').waitFor()
      for (const [bytes, sentence] of refused) {
        const buffer = Buffer.from(bytes)
        await page.locator('#image').setInputFiles({ name: 'other', mimeType: 'image/png', buffer })
        await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
        assert.equal((await heldPicture(page)).name, 'good.png')
      }
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([new Uint8Array(21 * 1_048_576)], 'large.png'))
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }))
      })
      await page.getByRole('alert').filter({ hasText: 'has 22.0 MB; the server takes up to 21.0 MB.' }).waitFor()
    })
  })

  test('says what is wrong with an address, and shows a picture of its own server', async () => {
    const [file] = (
      await studio.server
        .post('/upload-asset', {
          data_urls: [`data:image/png;base64,${Buffer.from(await drawScene(2, 120, 80)).toString('base64')}`],
        })
        .then(answer => answer.json() as Promise<{ file_urls: string[] }>)
    ).file_urls
    await studio.inPage({}, async page => {
      const address = page.getByLabel('Address of image')
      await address.fill('ftp://pictures.example/a.jpg')
      await address.press('Enter')
      await page.getByText('beginning with http:// or https://').waitFor()
      await address.fill(studio.url + new URL(file).pathname)
      await page.getByRole('button', { name: 'Use', exact: true }).click()
      await page.getByText('120 × 80 · PNG').waitFor()
      assert.equal((await heldPicture(page)).address, studio.url + new URL(file).pathname)
    })
  })

  test('offers pictures to begin with, and is usable with a screen reader', async () => {
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await studio.inPage({ width, colorScheme }, async page => {
        assert.deepEqual(await seriousFindings(page), [])
        await keepScreenshot(page, `picture-input-${width}`)
        await page.getByRole('button', { name: 'A beach with an umbrella to take away' }).click()
        await page.getByText('1152 × 896 · JPEG').waitFor()
        await page.waitForSelector('.mask-window canvas')
        assert.deepEqual(await seriousFindings(page), [])
        await keepScreenshot(page, `mask-editor-${width}`)
      })
    }
  })
})
