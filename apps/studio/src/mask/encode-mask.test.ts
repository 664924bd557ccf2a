import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { decodePicture, maskFromPicture } from '@sfumato/raster'
import { coverCapsule } from './capsule.ts'
import { RunDeflater } from './deflate-runs.ts'
import { encodeMask } from './encode-mask.ts'
import { change, maskValues } from './testing/mask-values.ts'
import { type TiledMask, uniformMask } from './tiled-mask.ts'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }

const decoded = async (mask: TiledMask) => {
  const bytes = new Uint8Array(await new Blob(encodeMask(mask)).arrayBuffer())
  const read = maskFromPicture((await decodePicture(bytes, limits)).picture)
  return { bytes, ...read }
}

const noise = (count: number) => {
  let state = 1
  return Uint8Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 255
  })
}

test('a mask is read by the server bit for bit: every value, flat, soft and noisy', async () => {
  const mask = uniformMask(700, 300, 0)
  change(mask, take =>
    take(
      0,
      0,
      Uint8Array.from({ length: 700 }, (_, x) => x & 255),
    ),
  )
  change(mask, take => coverCapsule({ x: 90, y: 90 }, { x: 600, y: 200 }, { radius: 60, softness: 1 }, mask, take))
  const grain = noise(700 * 40)
  change(mask, take => {
    for (let y = 0; y < 40; y++) take(0, 250 + y, grain.subarray(y * 700, (y + 1) * 700))
  })
  const { width, height, data } = await decoded(mask)
  assert.deepEqual([width, height], [700, 300])
  assert.deepEqual(data, maskValues(mask))
})

test('sizes of one pixel and uniform masks are read too', async () => {
  for (const [width, height, value] of [
    [1, 1, 255],
    [1, 400, 0],
    [400, 1, 77],
    [257, 257, 255],
    [2, 300, 255],
    [258, 300, 3],
    [259, 300, 3],
    [1034, 1000, 200],
    [16_384, 600, 255],
  ]) {
    const { data } = await decoded(uniformMask(width, height, value))
    assert.deepEqual(data, new Uint8Array(width * height).fill(value))
  }
})

test('a mask of 24 megapixels is a small file', async () => {
  const mask = uniformMask(6000, 4000, 0)
  change(mask, take => coverCapsule({ x: 900, y: 900 }, { x: 4600, y: 3000 }, { radius: 300, softness: 0 }, mask, take))
  const { bytes } = await decoded(mask)
  assert.ok(bytes.length < 500_000, `${bytes.length} bytes`)
})

test('rows of any kind inflate to themselves', () => {
  const rows = [
    noise(5000),
    new Uint8Array(5000),
    noise(5000).fill(9, 100, 103),
    new Uint8Array(5000).fill(255, 7, 4000),
  ]
  const deflater = new RunDeflater()
  const all = [0, 1, 1, 0, 2, 3, 3, 1].map(at => rows[at])
  for (const [at, row] of all.entries()) deflater.addRow(row, at > 0 ? all[at - 1] : null)
  for (let times = 0; times < 40; times++) deflater.repeatRow()
  all.push(...new Array(40).fill(all[7]))
  assert.deepEqual(new Uint8Array(inflateSync(deflater.finish())), new Uint8Array(all.flatMap(row => [...row])))
})
