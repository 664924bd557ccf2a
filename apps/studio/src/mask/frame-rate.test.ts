import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { noChromium } from '../testing/chromium.ts'
import { startStudio, type TestStudio } from '../testing/start-studio.ts'
import { openOverPicture, windowBox } from './testing/mask-page.ts'

/** Below this a line visibly lags behind the hand. */
const goal = 30

const photograph = async () => {
  const [width, height] = [6000, 4000]
  const small = await sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .png()
    .toBuffer()
  return sharp(small).resize(width, height, { kernel: 'cubic' }).jpeg({ quality: 85 }).toBuffer()
}

/** Frames of the page while `work` goes on, as times in milliseconds. */
const framesDuring = async (page: Page, work: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { times, isWatched: true })
    const note = (time: number) => {
      times.push(time)
      if ((globalThis as unknown as { isWatched: boolean }).isWatched) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await work()
  return page.evaluate(() => {
    Object.assign(globalThis, { isWatched: false })
    return (globalThis as unknown as { times: number[] }).times
  })
}

const describeFrames = (name: string, times: readonly number[]): string => {
  const intervals = times.slice(1).map((time, at) => time - times[at])
  intervals.sort((one, other) => one - other)
  const rate = (1000 * intervals.length) / (times.at(-1)! - times[0])
  const slow = intervals[Math.floor(intervals.length * 0.95)]
  return `${name}: ${rate.toFixed(0)} frames/s (goal: over ${goal}), 95 % of them within ${slow.toFixed(0)} ms, of ${intervals.length}`
}

/** Circles over the middle of the picture, one move of the mouse after the other. */
const circle = async (page: Page, moves: number): Promise<void> => {
  const box = await windowBox(page)
  const at = (step: number): [number, number] => [
    box.x + box.width / 2 + 120 * Math.cos(step / 9),
    box.y + box.height / 2 + 120 * Math.sin(step / 9),
  ]
  await page.mouse.move(...at(0))
  await page.mouse.down()
  for (let step = 1; step <= moves; step++) await page.mouse.move(...at(step))
  await page.mouse.up()
}

// The figures are printed and not judged: on a machine that does other work at the same time they say little.
describe('Painting over a photograph of 24 megapixels', { skip: noChromium }, () => {
  let studio: TestStudio
  before(async () => {
    studio = await startStudio()
  })
  after(() => studio.close())

  test('follows the hand: the frames per second of strokes are printed', async context => {
    const bytes = await photograph()
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'large.jpg', bytes)
      const rest = await framesDuring(page, () => page.waitForTimeout(1000))
      context.diagnostic(describeFrames('doing nothing', rest))
      const strokes: readonly (readonly [name: string, size: string, softness: string, zoom: boolean])[] = [
        ['a usual brush on the whole picture', '77', '0', false],
        ['the largest brush, soft', '100', '100', false],
        ['a usual brush at 1:1', '60', '0', true],
      ]
      for (const [name, size, softness, zoomed] of strokes) {
        await page.getByLabel('Size').fill(size)
        await page.getByLabel('Softness').fill(softness)
        if (zoomed) await page.getByTitle('Show its pixels, 1:1').click()
        const brush = await page.locator('.mask-slider output').first().textContent()
        const times = await framesDuring(page, () => circle(page, 40))
        context.diagnostic(describeFrames(`${name} (${brush})`, times))
      }
      // A press elsewhere makes the page finish its mask; the first bytes of the PNG give its size.
      await page.locator('h1').click()
      await page.getByText('of the picture will be filled').waitFor()
      const header = await page.evaluate(async () => {
        const { mask } = globalThis as unknown as { mask: Blob }
        return [...new Uint8Array(await mask.slice(16, 24).arrayBuffer())]
      })
      const view = new DataView(Uint8Array.from(header).buffer)
      assert.deepEqual([view.getUint32(0), view.getUint32(4)], [6000, 4000])
    })
  })
})
