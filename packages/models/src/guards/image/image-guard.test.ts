import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isFailure } from '@sfumato/contract'
import type { Picture } from '@sfumato/raster'
import { moderationCategories } from '../guard.ts'
import { networkClasses } from './classes.ts'
import { createImageGuard } from './image-guard.ts'
import { loadNetwork } from './network.ts'
import { scorePicture } from './score-picture.ts'
import { drawFigure, drawFlat, drawHand, drawPortrait, drawSpheres, drawSunset, skinTones } from './testing/drawings.ts'
import { imageThresholds } from './thresholds.ts'

const signal = new AbortController().signal
const networkPromise = loadNetwork()
const guard = createImageGuard(() => networkPromise)
const explicitScores = { drawing: 0, hentai: 0, neutral: 0.1, porn: 0.9, sexy: 0 }

const drawings: [string, Picture][] = [
  ['a sunset', drawSunset()],
  ['a white sheet', drawFlat([255, 255, 255])],
  ['a black sheet', drawFlat([0, 0, 0])],
  ...Object.entries(skinTones).flatMap(([name, tone]): [string, Picture][] => [
    [`a sheet in ${name} skin colour`, drawFlat(tone)],
    [`a portrait, ${name}`, drawPortrait(tone)],
    [`a clothed figure, ${name}`, drawFigure(tone)],
    [`a hand, ${name}`, drawHand(tone)],
    [`two balls in ${name} skin colour`, drawSpheres(tone)],
  ]),
]

describe('createImageGuard', () => {
  it('claims only categories that its network was trained for', () => {
    assert.deepEqual(guard.categories, ['explicit', 'nudity'])
    assert.ok(guard.categories.every(category => moderationCategories.includes(category)))
  })

  for (const [name, picture] of drawings) {
    it(`scores ${name} below half of the thresholds`, async () => {
      const scores = await scorePicture(await networkPromise, picture)
      assert.ok(scores.porn + scores.hentai < imageThresholds.explicit / 2, JSON.stringify(scores))
      assert.ok(scores.porn + scores.hentai + scores.sexy < imageThresholds.nudity / 2, JSON.stringify(scores))
    })
  }

  it('lets an innocent picture pass', async () => {
    assert.equal(await guard.check(drawPortrait(skinTones.dark), signal), null)
  })

  it('gives scores from 0 to 1 that add up to 1', async () => {
    const scores = await scorePicture(await networkPromise, drawPortrait(skinTones.tan))
    for (const name of networkClasses) assert.ok(scores[name] >= 0 && scores[name] <= 1, name)
    const sum = networkClasses.reduce((total, name) => total + scores[name], 0)
    assert.ok(Math.abs(sum - 1) < 1e-4, String(sum))
  })

  it('gives the same scores for the same picture and others for another', async () => {
    const network = await networkPromise
    const portrait = await scorePicture(network, drawPortrait(skinTones.pale))
    assert.deepEqual(await scorePicture(network, drawPortrait(skinTones.pale)), portrait)
    assert.notDeepEqual(await scorePicture(network, drawSunset()), portrait)
  })

  it('sees a transparent picture on white, whatever its hidden colours are', async () => {
    const portrait = drawPortrait(skinTones.brown)
    const hidden = { ...portrait, alpha: new Uint8Array(portrait.width * portrait.height) }
    const network = await networkPromise
    assert.deepEqual(await scorePicture(network, hidden), await scorePicture(network, drawFlat([255, 255, 255])))
  })

  it('reports what the network is sure of, with its category and score', async () => {
    const sure = createImageGuard(async () => ({ classify: async () => explicitScores }))
    assert.deepEqual(await sure.check(drawSunset(), signal), { category: 'explicit', score: 0.9 })
  })

  it('throws the reason of a signal that was aborted before or during the check', async () => {
    await assert.rejects(guard.check(drawSunset(), AbortSignal.abort(new Error('enough'))), /enough/)
    const controller = new AbortController()
    const slow = createImageGuard(async () => ({
      classify: async () => {
        controller.abort(new Error('too late'))
        return explicitScores
      },
    }))
    await assert.rejects(slow.check(drawSunset(), controller.signal), /too late/)
  })

  it('fails with one sentence at every check where the network cannot be loaded', async () => {
    const broken = createImageGuard(() => Promise.reject(new Error('the weights are missing')))
    for (let attempt = 0; attempt < 2; attempt++) {
      await assert.rejects(broken.check(drawSunset(), signal), error => {
        assert.ok(isFailure(error))
        assert.equal(error.code, 'engine_unavailable')
        assert.equal(error.message, 'The image classifier for moderation could not be loaded: the weights are missing.')
        return true
      })
    }
  })

  it('passes an error of the network on instead of letting the picture pass', async () => {
    const failing = createImageGuard(async () => ({ classify: () => Promise.reject(new Error('out of memory')) }))
    await assert.rejects(failing.check(drawSunset(), signal), /out of memory/)
  })
})
