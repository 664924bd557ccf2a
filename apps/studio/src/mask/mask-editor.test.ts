import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { decodePicture, maskFromPicture } from '@sfumato/raster'
import { drawScene } from '@sfumato/raster/testing'
import sharp from 'sharp'
import { noChromium } from '../testing/chromium.ts'
import { startStudio, type TestStudio } from '../testing/start-studio.ts'
import { drag, heldMask, onPage, openOverPicture, shownMask, showPixels } from './testing/mask-page.ts'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }
/** Upright; the file stores it lying, as a phone does. */
const upright = { width: 300, height: 420 }

const phoneJpeg = async () =>
  sharp(await drawScene(4, upright.height, upright.width))
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer()

describe('The mask editor', { skip: noChromium }, () => {
  let studio: TestStudio
  let photograph: Uint8Array
  before(async () => {
    studio = await startStudio({ painter: 'real' })
    photograph = await phoneJpeg()
  })
  after(() => studio.close())

  test('sends the mask as it was painted with the mouse, upright over a phone’s picture, and the server fills only that', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await showPixels(page)
      const at = await onPage(page, upright)
      await drag(page, [at({ x: 60, y: 110 }), at({ x: 150, y: 160 }), at({ x: 240, y: 110 })])
      const shown = await shownMask(page, upright)
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByText('Answered 200').waitFor()

      const { body, contentType } = studio.sent.findLast(({ path }) => path === '/v1/bria-gen-fill')!
      const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
      const file = new Uint8Array(await (form.get('mask') as File).arrayBuffer())
      const mask = maskFromPicture((await decodePicture(file, limits)).picture)
      assert.deepEqual([mask.width, mask.height], [upright.width, upright.height])
      assert.deepEqual(
        mask.data.map(value => (value >= 128 ? 255 : 0)),
        shown,
      )
      const filled = shown.filter(value => value === 255).length
      assert.ok(filled > 2000, `${filled} pixels are filled`)

      const result = await page.evaluate(async () => {
        const { result } = globalThis as unknown as { result: Blob }
        return [...new Uint8Array(await result.arrayBuffer())]
      })
      const painted = (await decodePicture(Uint8Array.from(result), limits)).picture
      const original = (await decodePicture(photograph, limits)).picture
      let [changedInside, changedOutside] = [0, 0]
      for (let pixel = 0; pixel < mask.data.length; pixel++) {
        const same = [0, 1, 2].every(channel => painted.rgb[3 * pixel + channel] === original.rgb[3 * pixel + channel])
        if (mask.data[pixel] < 128 && !same) changedOutside++
        if (mask.data[pixel] >= 128 && !same) changedInside++
      }
      assert.equal(changedOutside, 0)
      assert.ok(changedInside > filled / 2)
    })
  })

  test('hits the right pixels when zoomed in and moved', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await showPixels(page)
      const at = await onPage(page, upright)
      const [x, y] = at({ x: 100, y: 150 })
      // Three notches in around (100, 150), then the picture 40 to the right and 20 down.
      await page.mouse.move(x, y)
      await page.keyboard.down('Control')
      for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, -100)
      await page.keyboard.up('Control')
      await page.mouse.down({ button: 'middle' })
      await page.mouse.move(x + 40, y + 20, { steps: 4 })
      await page.mouse.up({ button: 'middle' })
      await page.keyboard.press('r')
      const scale = Math.exp(0.9)
      await drag(page, [
        [x + 40, y + 20],
        [x + 40 + 50 * scale, y + 20 + 30 * scale],
      ])
      const mask = (await heldMask(page))!
      const expected = Uint8Array.from({ length: mask.data.length }, (_, pixel) => {
        const [across, down] = [pixel % mask.width, Math.floor(pixel / mask.width)]
        return across >= 100 && across < 150 && down >= 150 && down < 180 ? 255 : 0
      })
      assert.deepEqual(mask.data, expected)
    })
  })

  test('takes back and makes again each step exactly', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await showPixels(page)
      const at = await onPage(page, upright)
      const states = [await heldMask(page)]
      assert.equal(states[0], null)
      await drag(page, [at({ x: 60, y: 110 }), at({ x: 200, y: 160 })])
      states.push(await heldMask(page))
      await page.getByRole('radio', { name: 'Erase' }).check()
      await drag(page, [at({ x: 130, y: 90 }), at({ x: 120, y: 200 })])
      states.push(await heldMask(page))
      await page.getByRole('button', { name: 'Invert the mask' }).click()
      states.push(await heldMask(page))
      assert.notDeepEqual(states[1], states[2])

      await page.locator('.mask-window').focus()
      for (const state of states.slice(0, -1).toReversed()) {
        await page.locator('.mask-window').press('Control+z')
        assert.deepEqual(await heldMask(page), state)
      }
      for (const state of states.slice(1)) {
        await page.locator('.mask-window').press('Control+Shift+Z')
        assert.deepEqual(await heldMask(page), state)
      }
    })
  })

  test('gives out what is painted by itself, also where the next stroke begins meanwhile', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await showPixels(page)
      const at = await onPage(page, upright)
      await drag(page, [at({ x: 60, y: 110 }), at({ x: 200, y: 160 })])
      await page.mouse.move(...at({ x: 60, y: 300 }))
      await page.mouse.down()
      await page.mouse.move(...at({ x: 200, y: 300 }))
      const held = await page.waitForFunction(() => (globalThis as unknown as { mask: Blob | null }).mask)
      const first = Uint8Array.from(await held.evaluate(async mask => [...new Uint8Array(await mask!.arrayBuffer())]))
      const mask = maskFromPicture((await decodePicture(first, limits)).picture)
      assert.equal(mask.data[135 * mask.width + 130], 255)
      assert.equal(mask.data[300 * mask.width + 130], 0, 'the stroke under way is not part of it')
      await page.mouse.up()
      assert.equal((await heldMask(page))!.data[300 * mask.width + 130], 255)
    })
  })

  test('imports the mask that it exports, bit for bit', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await page.getByLabel('Softness').fill('100')
      await showPixels(page)
      const at = await onPage(page, upright)
      await drag(page, [at({ x: 60, y: 110 }), at({ x: 200, y: 160 })])
      const painted = (await heldMask(page))!
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Export' }).click()
      const file = await (await download).path()
      assert.equal((await download).suggestedFilename(), 'phone-mask.png')
      assert.ok(new Set(painted.data).size > 50, 'the soft brush has a wide rim')

      await page.getByRole('button', { name: 'Clear the mask' }).click()
      assert.equal(await heldMask(page), null)
      await page.getByLabel('Import a mask').setInputFiles(file)
      await page.getByText('will be filled').waitFor()
      assert.deepEqual(await heldMask(page), painted)
    })
  })

  test('refuses a mask of another shape, and keeps what is painted', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await showPixels(page)
      const at = await onPage(page, upright)
      await drag(page, [at({ x: 60, y: 110 }), at({ x: 200, y: 160 })])
      const painted = await heldMask(page)
      const wide = { name: 'wide.png', mimeType: 'image/png', buffer: Buffer.from(await drawScene(1, 300, 100)) }
      await page.getByLabel('Import a mask').setInputFiles(wide)
      await page.getByText("The mask is 300 × 100; expected the picture's aspect ratio, 300 × 420.").waitFor()
      assert.deepEqual(await heldMask(page), painted)
    })
  })

  test('paints without a mouse: arrows move the brush and Space paints', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      const mask = page.locator('.mask-window')
      await mask.focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.down(' ')
      for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowDown')
      await page.keyboard.up(' ')
      const { data, width, height } = (await heldMask(page))!
      // From the middle, a brush of a twentieth of 420: 21 pixels, moved by 5 a step.
      const at = (x: number, y: number) => data[y * width + x]
      assert.equal(at(155, height / 2 + 38), 255)
      assert.equal(at(155, height / 2 - 8), 255)
      assert.equal(at(155, height / 2 - 14), 0)
      assert.equal(at(155 + 14, height / 2 + 20), 0)

      await page.getByText('Rectangle by numbers').click()
      await page.getByLabel('From the left').fill('10')
      await page.getByLabel('From the top').fill('20')
      await page.getByLabel('Width').fill('30')
      await page.getByLabel('Height').fill('40')
      await page.getByRole('button', { name: 'Paint it' }).click()
      const withRectangle = (await heldMask(page))!.data
      assert.equal(withRectangle[20 * width + 10], 255)
      assert.equal(withRectangle[59 * width + 39], 255)
      assert.equal(withRectangle[60 * width + 39], 0)
      assert.equal(withRectangle[19 * width + 10], 0)
    })
  })

  test('a pen that is pressed harder paints broader', async () => {
    await studio.inPage({}, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      await page.getByLabel('Size').fill('90')
      await showPixels(page)
      const at = await onPage(page, upright)
      const protocol = await page.context().newCDPSession(page)
      const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, force: number) => {
        const [across, down] = at({ x, y: 150 })
        return protocol.send('Input.dispatchMouseEvent', {
          type,
          x: across,
          y: down,
          force,
          button: 'left',
          buttons: type === 'mouseReleased' ? 0 : 1,
          clickCount: 1,
          pointerType: 'pen',
        })
      }
      await pen('mousePressed', 60, 0.1)
      for (let x = 70; x <= 240; x += 10) await pen('mouseMoved', x, 0.1 + (0.8 * (x - 60)) / 180)
      await pen('mouseReleased', 240, 0)
      const { data, width, height } = (await heldMask(page))!
      const widthAt = (x: number) => {
        let count = 0
        for (let y = 0; y < height; y++) if (data[y * width + x] >= 128) count++
        return count
      }
      const widths = [80, 120, 160, 200].map(widthAt)
      for (let i = 1; i < widths.length; i++) assert.ok(widths[i] > widths[i - 1] + 2, `${widths}`)
    })
  })

  test('two fingers zoom and move, and leave no dab where the first one landed', async () => {
    await studio.inPage({ touch: true, width: 390, height: 844 }, async page => {
      await openOverPicture(page, 'phone.jpg', photograph)
      const zoom = page.locator('.mask-zoom')
      const before = Number.parseInt((await zoom.textContent())!, 10)
      await page.locator('.mask-window').scrollIntoViewIfNeeded()
      const at = await onPage(page, upright, 0)
      const [x, y] = at({ x: 0, y: 0 })
      const protocol = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number; id: number }[]) =>
        protocol.send('Input.dispatchTouchEvent', { type, touchPoints: points })
      const fingers = (apart: number) => [
        { x: x - apart, y, id: 1 },
        { x: x + apart, y, id: 2 },
      ]
      await touch('touchStart', fingers(30).slice(0, 1))
      await touch('touchStart', fingers(30))
      for (let apart = 35; apart <= 90; apart += 5) await touch('touchMove', fingers(apart))
      await touch('touchEnd', [])
      await page.waitForFunction(
        low => Number.parseInt(document.querySelector('.mask-zoom')!.textContent!, 10) > low,
        2 * before,
      )
      assert.equal(await heldMask(page), null)

      await touch('touchStart', [{ x, y, id: 1 }])
      await touch('touchMove', [{ x: x + 40, y, id: 1 }])
      await touch('touchEnd', [])
      assert.ok((await heldMask(page)) !== null, 'one finger paints')
    })
  })
})
