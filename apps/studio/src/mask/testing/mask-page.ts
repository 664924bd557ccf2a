import { decodePicture, type Mask, maskFromPicture } from '@sfumato/raster'
import type { Page } from 'playwright-core'
import type { Point } from '../capsule.ts'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }

/** Gives a picture to the page and waits for the mask editor over it. */
export const openOverPicture = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await page.locator('#image').setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })
  await page.waitForSelector('.mask-window canvas')
}

/** Where the mask editor's window lies on the page. */
export const windowBox = async (page: Page) => (await page.locator('.mask-window').boundingBox())!

/** Shows one pixel of the picture as one of the screen, the picture's middle in the middle. */
export const showPixels = async (page: Page): Promise<void> => {
  await page.getByTitle('Show its pixels, 1:1').click()
}

/**
 * Where a pixel of the picture lies on the page, in a view with the picture's middle in the window's middle and
 * `scale` CSS pixels to a pixel.
 */
export const onPage = async (page: Page, picture: { width: number; height: number }, scale = 1) => {
  const box = await windowBox(page)
  return ({ x, y }: Point): [number, number] => [
    box.x + box.width / 2 + (x - picture.width / 2) * scale,
    box.y + box.height / 2 + (y - picture.height / 2) * scale,
  ]
}

/** Drags the mouse along points of the page. */
export const drag = async (page: Page, points: readonly (readonly [number, number])[], steps = 6): Promise<void> => {
  await page.mouse.move(...points[0])
  await page.mouse.down()
  for (const point of points.slice(1)) await page.mouse.move(...point, { steps })
  await page.mouse.up()
}

/** The mask that the page holds now, as the server reads it; `null` where it holds none. */
export const heldMask = async (page: Page): Promise<Mask | null> => {
  // A press elsewhere is what makes the page finish its mask, as a press on "Send" does.
  await page.locator('h1').click()
  const bytes = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const { mask } = globalThis as unknown as { mask: Blob | null }
    return mask && [...new Uint8Array(await mask.arrayBuffer())]
  })
  return bytes && maskFromPicture((await decodePicture(Uint8Array.from(bytes), limits)).picture)
}

/**
 * Which pixels of the picture the page shows as filled, 255 or 0, at 1:1 with the picture's middle in the window's
 * middle: those inside of the edge line.
 */
export const shownMask = async (page: Page, size: { width: number; height: number }): Promise<Uint8Array> => {
  const shown = await page.evaluate(({ width, height }) => {
    const canvas = document.querySelectorAll<HTMLCanvasElement>('.mask-window canvas')[1]
    const left = Math.floor((canvas.width - width) / 2)
    const top = Math.floor((canvas.height - height) / 2)
    const { data } = canvas.getContext('2d')!.getImageData(left, top, width, height)
    // The fill's and the light line's red; of the fill, at least half of its opacity.
    return Array.from({ length: width * height }, (_, at) => (data[4 * at] === 255 && data[4 * at + 3] >= 70 ? 255 : 0))
  }, size)
  return Uint8Array.from(shown)
}
