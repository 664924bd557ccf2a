import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodePicture } from '@sfumato/raster'
import { animatedGif, drawScene, orientedJpegs } from '@sfumato/raster/testing'
import sharp from 'sharp'
import { asStored, uprightTransform } from './exif.ts'
import { readHeader } from './read-header.ts'

const limits = { maxBytes: 20e6, maxPixels: 64e6, maxSide: 16_384 }

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

test('size and orientation are those that the server finds, in every format and for each of the eight', async () => {
  for (const { orientation, bytes } of await orientedJpegs()) {
    const files = {
      jpeg: bytes,
      png: await sharp(bytes).png().withMetadata({ orientation }).toBuffer(),
      webp: await sharp(bytes).webp().withMetadata({ orientation }).toBuffer(),
      'lossless webp': await sharp(bytes).webp({ lossless: true }).withMetadata({ orientation }).toBuffer(),
    }
    for (const [name, file] of Object.entries(files)) {
      const header = readHeader(bufferOf(file))
      const server = await decodePicture(file, limits)
      const upright = uprightTransform(header?.orientation?.value ?? 1, header!.stored!)
      assert.equal(header?.format, server.format)
      assert.equal(header?.orientation?.value ?? 1, server.orientation, `${name} ${orientation}`)
      assert.deepEqual(header?.stored, { width: server.sourceWidth, height: server.sourceHeight })
      assert.deepEqual([upright.width, upright.height], [server.picture.width, server.picture.height])
    }
  }
})

test('a file as stored is the same picture without its orientation', async () => {
  for (const { bytes } of await orientedJpegs()) {
    const file = bufferOf(bytes)
    const { orientation, stored } = readHeader(file)!
    if (!orientation) continue
    const plain = await decodePicture(new Uint8Array(asStored(file, orientation)), limits)
    assert.equal(plain.orientation, 1)
    assert.deepEqual([plain.picture.width, plain.picture.height], [stored!.width, stored!.height])
  }
})

test('the transform of an orientation brings each stored pixel to where the server has it', async () => {
  for (const { orientation, bytes } of await orientedJpegs()) {
    const { picture, sourceWidth, sourceHeight } = await decodePicture(bytes, limits)
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
    const { matrix } = uprightTransform(orientation, { width: sourceWidth, height: sourceHeight })
    for (const [x, y] of [
      [3, 5],
      [sourceWidth - 9, 7],
      [20, sourceHeight - 4],
    ]) {
      const [a, b, c, d, e, f] = matrix
      const across = Math.floor(a * (x + 0.5) + c * (y + 0.5) + e)
      const down = Math.floor(b * (x + 0.5) + d * (y + 0.5) + f)
      const from = 3 * (y * sourceWidth + x)
      const to = 3 * (down * picture.width + across)
      assert.deepEqual([...picture.rgb.subarray(to, to + 3)], [...data.subarray(from, from + 3)], `${orientation}`)
    }
  }
})

test('pictures without camera data have a size and no orientation', async () => {
  const png = await drawScene(1, 60, 40)
  for (const [format, bytes] of [
    ['png', png],
    ['jpeg', await sharp(png).jpeg({ progressive: true }).toBuffer()],
    ['webp', await sharp(png).webp().toBuffer()],
    ['webp', await sharp(png).webp({ lossless: true }).toBuffer()],
    ['gif', await sharp(png).gif().toBuffer()],
  ] as const) {
    assert.deepEqual(readHeader(bufferOf(bytes)), { format, stored: { width: 60, height: 40 }, orientation: null })
  }
  const avif = await sharp(png).avif().toBuffer()
  assert.deepEqual(readHeader(bufferOf(avif)), { format: 'avif', stored: null, orientation: null })
  assert.equal(readHeader(bufferOf(await animatedGif()))?.format, 'gif')
})

test('a file that is cut off anywhere is no picture, or one with the right size, and never a fault', async () => {
  const [, , , , , { bytes }] = await orientedJpegs()
  const webp = await sharp(bytes).webp().withMetadata({ orientation: 6 }).toBuffer()
  for (const whole of [bytes, webp, await drawScene(1, 60, 40)]) {
    const { stored } = readHeader(bufferOf(whole))!
    for (let length = 0; length < whole.length; length += 7) {
      const header = readHeader(bufferOf(whole.subarray(0, length)))
      if (header) assert.deepEqual(header.stored, stored)
    }
  }
})
