import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import type { Picture } from '../picture.ts'
import { isRasterError } from '../raster-error.ts'
import {
  animatedGif,
  animatedWebp,
  bombPng,
  cmykJpeg,
  cornersPicture,
  draw,
  drawTransparent,
  greyAlphaPng,
  hostileFiles,
  orientedJpegs,
  palettePng,
  scenePicture,
  sixteenBitPng,
  transparentPicture,
  wideGamutPng,
} from '../testing/index.ts'
import { decodePicture } from './decode-picture.ts'
import { encodePicture } from './encode-picture.ts'
import { readPictureHeader } from './read-header.ts'

const limits = { maxBytes: 50e6, maxPixels: 100e6, maxSide: 32767 }

const pixel = (picture: Picture, x: number, y: number) => [
  ...picture.rgb.subarray(3 * (y * picture.width + x), 3 * (y * picture.width + x) + 3),
]

/** Largest difference of one channel between the middles of the four quarters. */
function cornerDifference(a: Picture, b: Picture): number {
  let largest = 0
  for (const y of [0.25, 0.75]) {
    for (const x of [0.25, 0.75]) {
      const at = [Math.floor(x * a.width), Math.floor(y * a.height)] as const
      const one = pixel(a, ...at)
      pixel(b, ...at).forEach((value, c) => {
        largest = Math.max(largest, Math.abs(value - one[c]))
      })
    }
  }
  return largest
}

describe('decoding', () => {
  it('turns all eight EXIF orientations upright and tells the stored size', async () => {
    const upright = cornersPicture()
    for (const { orientation, bytes } of await orientedJpegs()) {
      const { picture, ...rest } = await decodePicture(bytes, limits)
      assert.deepEqual([picture.width, picture.height], [96, 64], `orientation ${orientation}`)
      assert.ok(cornerDifference(picture, upright) < 6, `orientation ${orientation}`)
      assert.equal(rest.orientation, orientation)
      assert.deepEqual([rest.sourceWidth, rest.sourceHeight], orientation >= 5 ? [64, 96] : [96, 64])
      const header = await readPictureHeader(bytes, limits)
      assert.deepEqual([header.width, header.height, header.format], [96, 64, 'jpeg'])
    }
  })

  it('brings a CMYK JPEG to sRGB', async () => {
    const { picture } = await decodePicture(await cmykJpeg(), limits)
    assert.equal(picture.rgb.length, 3 * 96 * 64)
    assert.equal(picture.alpha, null)
    const [red, green, blue] = pixel(picture, 10, 10)
    assert.ok(red > 170 && green < 90 && blue < 90, `red corner came as ${[red, green, blue]}`)
    const [r, g, b] = pixel(picture, 90, 10)
    assert.ok(g > 120 && r < 110 && b < 110, `green corner came as ${[r, g, b]}`)
  })

  it('converts by the embedded profile', async () => {
    const bytes = await wideGamutPng()
    const { picture } = await decodePicture(bytes, limits)
    const stored = await sharp(bytes, { ignoreIcc: true }).raw().toBuffer()
    assert.notDeepEqual(pixel(picture, 10, 10), [...stored.subarray(0, 3)])
    assert.ok(cornerDifference(picture, cornersPicture()) < 5)
  })

  it('reduces 16 bits a channel to 8', async () => {
    const { picture } = await decodePicture(sixteenBitPng(), limits)
    for (const x of [0, 1, 17, 40, 63]) {
      const [red, green, blue] = pixel(picture, x, 12)
      assert.ok(Math.abs(red - (255 * x) / 63) <= 1, `${red} at ${x}`)
      assert.ok(Math.abs(green - (255 * 12) / 47) <= 1)
      assert.ok(Math.abs(blue - 128) <= 1)
    }
  })

  it('reads a palette with a transparent entry', async () => {
    const { picture } = await decodePicture(palettePng(), limits)
    assert.deepEqual(pixel(picture, 3, 3), [240, 140, 20])
    assert.equal(picture.alpha?.[0], 255)
    assert.equal(picture.alpha?.[31], 0)
  })

  it('reads grey with alpha as colour with alpha, not premultiplied', async () => {
    const { picture } = await decodePicture(greyAlphaPng(), limits)
    assert.deepEqual(pixel(picture, 20, 3), [120, 120, 120])
    assert.equal(picture.alpha?.[3 * 40 + 20], 30)
  })

  it('keeps alpha and the colours under partial alpha bit for bit', async () => {
    const drawn = transparentPicture()
    const { picture } = await decodePicture(await drawTransparent(), limits)
    assert.deepEqual(picture.alpha, drawn.alpha)
    assert.deepEqual(picture.rgb, drawn.rgb)
  })

  it('gives no alpha where the alpha channel is fully opaque', async () => {
    const opaque = await sharp({ create: { width: 5, height: 4, channels: 4, background: '#123456ff' } })
      .png()
      .toBuffer()
    assert.equal((await readPictureHeader(opaque, limits)).hasAlpha, true)
    const { picture } = await decodePicture(opaque, limits)
    assert.equal(picture.alpha, null)
    assert.deepEqual(pixel(picture, 4, 3), [0x12, 0x34, 0x56])
  })

  it('reads the first frame of an animation and says so', async () => {
    for (const bytes of [await animatedGif(), await animatedWebp()]) {
      const { picture, pages, notes } = await decodePicture(bytes, limits)
      assert.deepEqual([picture.width, picture.height], [40, 30])
      assert.equal(pages, 3)
      assert.equal(notes[0].code, 'first_frame')
      const [red, green] = pixel(picture, 20, 15)
      assert.ok(red > 200 && green < 60)
    }
  })

  it('reads WebP, TIFF and AVIF', async () => {
    const scene = scenePicture(2, 96, 64)
    const source = sharp(scene.rgb, { raw: { width: 96, height: 64, channels: 3 } })
    const files = [
      await source.clone().webp({ lossless: true }).toBuffer(),
      await source.clone().tiff({ compression: 'lzw' }).toBuffer(),
      await source.clone().avif({ quality: 90 }).toBuffer(),
    ]
    for (const bytes of files) {
      const { picture, notes } = await decodePicture(bytes, limits)
      assert.deepEqual([picture.width, picture.height], [96, 64])
      assert.deepEqual(notes, [])
      assert.ok(cornerDifference(picture, scene) < 24)
    }
  })
})

describe('what is no fit picture', () => {
  it('refuses hostile files with their code and one sentence', async () => {
    for (const { name, bytes, code } of await hostileFiles()) {
      await assert.rejects(decodePicture(bytes, limits), error => {
        assert.ok(isRasterError(error), `${name}: ${error}`)
        assert.equal(error.code, code, `${name}: ${error.message}`)
        assert.ok(!error.message.includes('\n'))
        return true
      })
    }
  })

  it('names the size that came and the limit', async () => {
    const oversized = (await hostileFiles()).filter(file => file.name.includes('50,000'))
    assert.equal(oversized.length, 2)
    for (const { bytes } of oversized) {
      await assert.rejects(readPictureHeader(bytes, limits), /at most 32767 .* 50000 x 50000/)
    }
    await assert.rejects(readPictureHeader(bombPng(400, 300), { ...limits, maxPixels: 100000 }), /100000 .* 400 x 300/)
    await assert.rejects(readPictureHeader(bombPng(400, 300), { ...limits, maxBytes: 20 }), /at most 20 bytes/)
  })

  it('names the format that came', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
    await assert.rejects(decodePicture(svg, limits), /an SVG drawing/)
    await assert.rejects(decodePicture(Buffer.from('%PDF-1.4'), limits), /a PDF document/)
    await assert.rejects(decodePicture(await animatedGif(), { ...limits, formats: ['png'] }), /as png but .* gif/)
  })

  it('decodes a highly compressed picture that is within the limits', async () => {
    const { picture } = await decodePicture(bombPng(2000, 1500), limits)
    assert.deepEqual([picture.width, picture.height], [2000, 1500])
    assert.equal(picture.rgb[0], 0)
  })

  it('accepts files with harmless flaws', async () => {
    const jpeg = await encodePicture(scenePicture(3, 64, 48), { format: 'jpeg' })
    const trailing = Buffer.concat([jpeg, Buffer.from('trailing bytes of some camera')])
    assert.equal((await decodePicture(trailing, limits)).picture.width, 64)
  })
})

describe('encoding', () => {
  it('writes PNG without loss, with and without alpha', async () => {
    for (const picture of [scenePicture(4, 90, 60), transparentPicture()]) {
      const decoded = await decodePicture(await encodePicture(picture, { format: 'png' }), limits)
      assert.deepEqual(decoded.picture, picture)
    }
  })

  it('writes JPEG with full colour resolution and hardly any loss', async () => {
    const stripes = draw(64, 32, x => (x % 2 ? [200, 60, 60] : [60, 60, 200]))
    const { picture } = await decodePicture(await encodePicture(stripes, { format: 'jpeg' }), limits)
    const [red, , blue] = pixel(picture, 21, 16)
    assert.ok(red > 170 && blue < 90, `a one-pixel stripe came as red ${red}, blue ${blue}`)
  })

  it('writes WebP with its alpha kept exactly', async () => {
    const picture = transparentPicture()
    const { picture: decoded } = await decodePicture(await encodePicture(picture, { format: 'webp' }), limits)
    assert.deepEqual(decoded.alpha, picture.alpha)
  })

  it('gives smaller files at lower quality and the same bytes for the same picture', async () => {
    const picture = scenePicture(6, 120, 80)
    for (const format of ['jpeg', 'webp'] as const) {
      const [fine, coarse] = await Promise.all([
        encodePicture(picture, { format }),
        encodePicture(picture, { format, quality: 50 }),
      ])
      assert.ok(coarse.length < fine.length)
      assert.deepEqual(await encodePicture(picture, { format }), fine)
    }
  })

  it('writes no metadata', async () => {
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const metadata = await sharp(await encodePicture(scenePicture(1, 30, 20), { format })).metadata()
      assert.equal(metadata.exif ?? metadata.icc ?? metadata.xmp ?? metadata.iptc, undefined)
    }
  })

  it('refuses to drop alpha silently', async () => {
    await assert.rejects(encodePicture(transparentPicture(), { format: 'jpeg' }), /flattenOnWhite/)
  })
})
