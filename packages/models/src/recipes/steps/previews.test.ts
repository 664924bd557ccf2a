import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solid } from '@sfumato/raster'
import { transparentPicture } from '@sfumato/raster/testing'
import { decoded, pixelAt } from '../testing/flat-studio.ts'
import { createPreviews } from './previews.ts'

const setUp = () => {
  const clock = { now: 0 }
  const sent: Uint8Array[] = []
  const previews = createPreviews(
    bytes => sent.push(bytes),
    () => clock.now,
  )
  return { clock, sent, ...previews }
}

test('a preview is a JPEG file of 512 pixels at most, in the proportions of the picture', async () => {
  const { sent, offer } = setUp()
  await offer(async () => solid(1_200, 900, [200, 40, 40]))
  assert.deepEqual([...sent[0].subarray(0, 3)], [0xff, 0xd8, 0xff])
  const picture = await decoded(sent[0])
  assert.deepEqual([picture.width, picture.height], [512, 384])
  assert.ok(pixelAt(picture, 256, 192).every((value, i) => Math.abs(value - [200, 40, 40][i]) <= 4))
  assert.ok(sent[0].byteLength < 60_000)
})

test('a cut-out is a WebP file that keeps its transparency, on the same clock', async () => {
  const { sent, offer, offerCutOut } = setUp()
  await offerCutOut(async () => transparentPicture(1_200, 900))
  await offer(async () => solid(8, 8, [0, 0, 0]))
  assert.equal(sent.length, 1)
  assert.equal(Buffer.from(sent[0].subarray(8, 12)).toString(), 'WEBP')
  const { width, height, alpha } = await decoded(sent[0])
  assert.deepEqual([width, height, alpha?.[0], alpha?.[192 * 512 + 377]], [512, 384, 0, 255])
})

test('previews are made twice a second at most, and not at all where there is nothing to see', async () => {
  const { clock, sent, offer } = setUp()
  let made = 0
  const make = async () => {
    made++
    return solid(8, 8, [0, 0, 0])
  }
  for (clock.now = 0; clock.now < 2_000; clock.now += 50) await offer(make)
  assert.deepEqual([made, sent.length], [4, 4])
  clock.now = 10_000
  await offer(async () => null)
  assert.equal(sent.length, 4)
})

test('previews that take long to make come less often', async () => {
  const { clock, sent, offer } = setUp()
  const slow = async () => {
    clock.now += 1_000
    return solid(8, 8, [0, 0, 0])
  }
  await offer(slow)
  clock.now += 3_900
  await offer(slow)
  assert.equal(sent.length, 1)
  clock.now += 100
  await offer(slow)
  assert.equal(sent.length, 2)
})

test('a request has so many previews and no more', async () => {
  const { clock, sent, offer } = setUp()
  for (clock.now = 0; clock.now < 100_000; clock.now += 500) await offer(async () => solid(4, 4, [0, 0, 0]))
  assert.equal(sent.length, 60)
})
