import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { isFailure } from '@sfumato/contract'
import { writeVitClassifier } from '@sfumato/diffusion/testing'
import type { Picture } from '@sfumato/raster'
import { imageCategoriesOf } from '../categories.ts'
import { type CategoryThresholds, type ClassifierSettings, embeddedCheck } from '../classifier-settings.ts'
import { moderationCategories } from '../guard.ts'
import { scoresOf } from '../judge.ts'
import { networkClasses } from './classes.ts'
import { openEmbeddedClassifier } from './embedded-classifier.ts'
import { createImageGuard } from './image-guard.ts'
import { pictureLabels } from './picture-labels.ts'
import { pictureThresholds } from './picture-thresholds.ts'
import { drawFigure, drawFlat, drawHand, drawPortrait, drawSpheres, drawSunset, skinTones } from './testing/drawings.ts'

const signal = new AbortController().signal
const classifierPromise = openEmbeddedClassifier()
const guard = createImageGuard(embeddedCheck, () => classifierPromise)
const explicitShares = { drawing: 0, hentai: 0, neutral: 0.1, porn: 0.9, sexy: 0 }
const answering = (shares: Record<string, number>, thresholds: CategoryThresholds = {}) =>
  createImageGuard({ checkpoint: null, thresholds }, async () => ({
    labels: Object.keys(shares),
    classify: async () => shares,
  }))
const unavailable = (sentence: RegExp) => (error: unknown) => {
  assert.ok(isFailure(error), String(error))
  assert.equal(error.code, 'engine_unavailable')
  assert.match(error.message, sentence)
  return true
}

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

describe('the embedded check of pictures', () => {
  it('claims only categories that its network was trained for', async () => {
    assert.deepEqual(await guard.categories(), ['explicit', 'nudity'])
    assert.deepEqual(await imageCategoriesOf(embeddedCheck), ['explicit', 'nudity'])
  })

  for (const [name, picture] of drawings) {
    it(`scores ${name} below half of the thresholds`, async () => {
      const shares = await (await classifierPromise).classify(picture)
      const scores = scoresOf(shares, { labels: pictureLabels, areExclusive: true })
      for (const [category, score] of scores) assert.ok(score < pictureThresholds[category] / 2, `${category} ${score}`)
    })
  }

  it('lets an innocent picture pass', async () => {
    assert.equal(await guard.check(drawPortrait(skinTones.dark), signal), null)
  })

  it('gives shares from 0 to 1 that add up to 1, the same for the same picture and others for another', async () => {
    const classifier = await classifierPromise
    const shares = await classifier.classify(drawPortrait(skinTones.tan))
    for (const name of networkClasses) assert.ok(shares[name] >= 0 && shares[name] <= 1, name)
    const sum = networkClasses.reduce((total, name) => total + shares[name], 0)
    assert.ok(Math.abs(sum - 1) < 1e-4, String(sum))
    assert.deepEqual(await classifier.classify(drawPortrait(skinTones.tan)), shares)
    assert.notDeepEqual(await classifier.classify(drawSunset()), shares)
  })

  it('sees a transparent picture on white, whatever its hidden colours are', async () => {
    const portrait = drawPortrait(skinTones.brown)
    const hidden = { ...portrait, alpha: new Uint8Array(portrait.width * portrait.height) }
    const classifier = await classifierPromise
    assert.deepEqual(await classifier.classify(hidden), await classifier.classify(drawFlat([255, 255, 255])))
  })

  it('reports what the network is sure of, with its category and score', async () => {
    assert.deepEqual(await answering(explicitShares).check(drawSunset(), signal), { category: 'explicit', score: 0.9 })
  })

  it('throws the reason of a signal that was aborted before or during the check', async () => {
    await assert.rejects(guard.check(drawSunset(), AbortSignal.abort(new Error('enough'))), /enough/)
    const controller = new AbortController()
    const slow = createImageGuard(embeddedCheck, async () => ({
      labels: networkClasses,
      classify: async () => {
        controller.abort(new Error('too late'))
        return explicitShares
      },
    }))
    await assert.rejects(slow.check(drawSunset(), controller.signal), /too late/)
  })
})

describe('a check of pictures that cannot be made fails with a sentence', () => {
  it('at every try while the network cannot be loaded, and no more once it can', async () => {
    let missing = true
    const broken = createImageGuard(embeddedCheck, async () => {
      if (missing) throw new Error('the weights are missing')
      return classifierPromise
    })
    const sentence = /^The embedded image classifier could not be loaded: the weights are missing\.$/
    for (let attempt = 0; attempt < 2; attempt++) {
      await assert.rejects(broken.check(drawSunset(), signal), unavailable(sentence))
      await assert.rejects(broken.categories(), unavailable(sentence))
    }
    missing = false
    assert.equal(await broken.check(drawSunset(), signal), null)
  })

  it('where the network fails over a picture', async () => {
    const failing = createImageGuard(embeddedCheck, async () => ({
      labels: networkClasses,
      classify: () => Promise.reject(new Error('out of memory')),
    }))
    await assert.rejects(failing.check(drawSunset(), signal), unavailable(/could not judge a picture: out of memory\./))
  })

  for (const share of [Number.NaN, Number.POSITIVE_INFINITY, -0.2, undefined as unknown as number]) {
    it(`where the network gives ${share} for a share`, () =>
      assert.rejects(
        answering({ ...explicitShares, porn: share }).check(drawSunset(), signal),
        unavailable(/could not judge a picture: it gave .* for "porn"/),
      ))
  }
})

describe('a classifier of the role safety', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sfumato-safety-'))
  after(() => rmSync(folder, { recursive: true }))
  const red = { label: 'nsfw', colour: [1, 0, 0] } as const
  const grey = { label: 'sfw', colour: [0.5, 0.5, 0.5] } as const
  const green = { label: 'violence', colour: [0, 1, 0] } as const
  const chosen = (name = `classifier:${join(folder, 'model.onnx')}`, thresholds = {}): ClassifierSettings => ({
    checkpoint: { directory: folder, name, providers: ['cpu'], threads: 1 },
    thresholds,
  })

  it('takes over: it sees what the embedded network does not, and says which categories those are', async () => {
    writeVitClassifier(folder, [grey, red, green])
    const stronger = createImageGuard(chosen())
    assert.deepEqual(await stronger.categories(), ['explicit', 'nudity', 'violence'])
    assert.deepEqual(await imageCategoriesOf(chosen()), ['explicit', 'nudity', 'violence'])
    assert.equal((await stronger.check(drawFlat([255, 0, 0]), signal))?.category, 'nudity')
    assert.equal((await stronger.check(drawFlat([0, 255, 0]), signal))?.category, 'violence')
    assert.equal(await stronger.check(drawFlat([120, 130, 125]), signal), null)
    assert.equal(await guard.check(drawFlat([0, 255, 0]), signal), null)
  })

  it('sees a transparent picture on white', async () => {
    writeVitClassifier(folder, [grey, red])
    const hidden = { ...drawFlat([255, 0, 0]), alpha: new Uint8Array(drawFlat([0, 0, 0]).rgb.length / 3) }
    assert.equal(await createImageGuard(chosen()).check(hidden, signal), null)
  })

  it('blocks from the threshold on that is configured', async () => {
    writeVitClassifier(folder, [grey, { label: 'nsfw', colour: [0.52, 0.5, 0.5] }])
    const finding = await createImageGuard(chosen(undefined, { nudity: 0.5 })).check(drawFlat([160, 128, 128]), signal)
    assert.ok(finding && finding.score >= 0.5 && finding.score < 0.7, JSON.stringify(finding))
    assert.equal(await createImageGuard(chosen()).check(drawFlat([160, 128, 128]), signal), null)
  })

  it('whose set is not there, whose file is broken or whose labels are not known lets nothing pass', async () => {
    const picture = drawFlat([120, 130, 125])
    const refuses = async (settings: ClassifierSettings, sentence: RegExp, claimed: readonly string[] = []) => {
      await assert.rejects(createImageGuard(settings).check(picture, signal), unavailable(sentence))
      assert.deepEqual(await imageCategoriesOf(settings), claimed)
    }
    await refuses(chosen('nsfw-vit'), /SFUMATO_CHECKPOINT_SAFETY names .* nsfw-vit is not in .*; pull it first\./)
    await refuses(chosen('taesd'), /SFUMATO_CHECKPOINT_SAFETY names taesd, which does not serve safety\./)
    await refuses(chosen('/nowhere/model.onnx'), /write "classifier:path"/)
    writeVitClassifier(folder, [grey, { ...red, label: 'LABEL_1' }])
    await refuses(chosen(), /could not be loaded: it has the label "LABEL_1", whose meaning is not known/)
    writeVitClassifier(folder, [grey, { ...red, label: 'neutral' }])
    await refuses(chosen(), /none of its labels \(sfw, neutral\) is something to look for/)
    writeVitClassifier(folder, [grey, red])
    writeFileSync(join(folder, 'model.onnx'), 'no network')
    await refuses(chosen(), /model\.onnx cannot be opened/, ['explicit', 'nudity'])
    writeVitClassifier(folder, [grey, red])
    renameSync(join(folder, 'preprocessor_config.json'), join(folder, 'away.json'))
    await refuses(chosen(), /preprocessor_config\.json is missing/, ['explicit', 'nudity'])
  })

  it('may use the name of any category as a label', async () => {
    writeVitClassifier(folder, [grey, ...moderationCategories.map(label => ({ label, colour: [1, 0, 0] as const }))])
    assert.deepEqual(await imageCategoriesOf(chosen()), moderationCategories)
  })
})
