import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blendOver } from '../compose/blend-over.ts'
import { solid, withAlpha } from '../compose/picture-values.ts'
import { coverage } from '../mask/mask-values.ts'
import type { Mask, Picture } from '../picture.ts'
import { createNoise, discMask, draw, scenePicture, subjectPicture } from '../testing/index.ts'
import { cutOut } from './cut-out.ts'
import { estimateForeground } from './estimate-foreground.ts'

/** Shared over joint area, soft edges included. */
function overlap(a: Mask, b: Mask): number {
  let shared = 0
  let joint = 0
  for (let i = 0; i < a.data.length; i++) {
    shared += Math.min(a.data[i], b.data[i])
    joint += Math.max(a.data[i], b.data[i])
  }
  return shared / joint
}

const speckle = createNoise(3)

/** A disc of one colour pattern on ground of another. */
function onGround(
  alpha: Mask,
  colour: (x: number, y: number) => readonly [number, number, number],
  ground: (x: number, y: number) => readonly [number, number, number],
): Picture {
  return draw(alpha.width, alpha.height, (x, y) => {
    const share = alpha.data[y * alpha.width + x] / 255
    const front = colour(x, y)
    const back = ground(x, y)
    const grain = 6 * (speckle(x * 1.7, y * 1.7) - 0.5)
    return [0, 1, 2].map(c => front[c] * share + back[c] * (1 - share) + grain) as [number, number, number]
  })
}

describe('cutting out', () => {
  it('finds a ball on plain ground almost exactly and is sure of it', async () => {
    const { picture, alpha } = subjectPicture(720, 600)
    const cut = await cutOut(picture)
    assert.ok(overlap(cut.alpha, alpha) > 0.98, `${overlap(cut.alpha, alpha)}`)
    assert.ok(cut.confidence > 0.8, `${cut.confidence}`)
  })

  it('finds a thing on a ground that shades from light to dark', async () => {
    const alpha = discMask(400, 300, 210, 140, 80)
    const picture = onGround(
      alpha,
      (x, y) => [60 + 40 * Math.sin(x / 9), 90, 120 + 40 * Math.cos(y / 7)],
      (x, y) => [230 - x / 4, 225 - x / 4 - y / 10, 215 - x / 4],
    )
    const cut = await cutOut(picture)
    assert.ok(overlap(cut.alpha, alpha) > 0.97, `${overlap(cut.alpha, alpha)}`)
  })

  it('takes a soft shadow for ground', async () => {
    const alpha = discMask(400, 300, 200, 120, 70)
    const shadow = (x: number, y: number) => 40 * Math.exp(-(((x - 215) / 90) ** 2) - ((y - 205) / 26) ** 2)
    const picture = onGround(
      alpha,
      () => [190, 60, 40],
      (x, y) => [232 - shadow(x, y), 232 - shadow(x, y), 230 - shadow(x, y)],
    )
    const cut = await cutOut(picture)
    assert.ok(overlap(cut.alpha, alpha) > 0.97, `${overlap(cut.alpha, alpha)}`)
  })

  it('finds a thing before a busy ground', async () => {
    const scene = scenePicture(4, 480, 320)
    const alpha = discMask(480, 320, 230, 190, 85)
    const picture = onGround(
      alpha,
      (x, y) => [200 + 30 * Math.sin(x / 6), 60, 60 + 30 * Math.sin(y / 5)],
      (x, y) => [...scene.rgb.subarray(3 * (y * 480 + x), 3 * (y * 480 + x) + 3)] as [number, number, number],
    )
    const cut = await cutOut(picture)
    assert.ok(overlap(cut.alpha, alpha) > 0.95, `${overlap(cut.alpha, alpha)}`)
    assert.ok(cut.confidence > 0.5, `${cut.confidence}`)
  })

  it('sees through a ring', async () => {
    const outer = discMask(400, 300, 200, 150, 100)
    const inner = discMask(400, 300, 200, 150, 50)
    const ring = { ...outer, data: outer.data.map((value, i) => Math.max(0, value - inner.data[i])) }
    const picture = onGround(
      ring,
      () => [40, 60, 110],
      () => [170, 172, 175],
    )
    const cut = await cutOut(picture)
    assert.ok(overlap(cut.alpha, ring) > 0.96, `${overlap(cut.alpha, ring)}`)
  })

  it('gives soft edges about as wide as they are', async () => {
    const { alpha } = await cutOut(subjectPicture(720, 600).picture)
    const soft = alpha.data.filter(value => value > 20 && value < 235).length
    const circumference = 2 * Math.PI * 180
    assert.ok(soft > 0.3 * circumference && soft < 3 * circumference, `${soft / circumference} pixels wide`)
  })

  it('finds nothing where there is nothing, and says so', async () => {
    for (const picture of [solid(200, 150, [120, 130, 140]), draw(200, 150, (x, y) => [x / 2 + 60, y / 2 + 60, 90])]) {
      const cut = await cutOut(picture)
      assert.equal(coverage(cut.alpha), 0)
      assert.equal(cut.confidence, 0)
    }
  })

  it('is less sure of a scene without a subject than of a subject', async () => {
    const scene = await cutOut(scenePicture(1, 360, 240))
    const subject = await cutOut(subjectPicture().picture)
    assert.ok(scene.confidence < subject.confidence - 0.15, `${scene.confidence} and ${subject.confidence}`)
  })

  it('gives the same cut again, copes with tiny pictures, and stops when told', async () => {
    const scene = scenePicture(2, 240, 160)
    assert.deepEqual(await cutOut(scene), await cutOut(scene))
    for (const [width, height] of [
      [1, 1],
      [3, 40],
      [12, 9],
    ]) {
      assert.equal((await cutOut(scenePicture(1, width, height))).alpha.data.length, width * height)
    }
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 30)
    await assert.rejects(cutOut(scenePicture(2, 600, 400), { signal: stop.signal }), /enough/)
  })
})

describe('the foreground of soft edges', () => {
  const alpha = { ...discMask(200, 160, 100, 80, 45) }
  const soft: Mask = { ...alpha, data: new Uint8Array(alpha.data.length) }
  for (let i = 0; i < soft.data.length; i++) {
    const distance = Math.hypot((i % 200) + 0.5 - 100, Math.floor(i / 200) + 0.5 - 80)
    soft.data[i] = Math.round(255 * Math.min(1, Math.max(0, (52 - distance) / 14)))
  }
  const front = solid(200, 160, [200, 40, 30])
  const old = solid(200, 160, [240, 245, 250])
  const picture = blendOver(old, withAlpha(front, soft), { x: 0, y: 0 })

  it('carries no halo of the old ground onto a new one', async () => {
    const dark = solid(200, 160, [10, 20, 40])
    const foreground = await estimateForeground(picture, soft)
    const laid = blendOver(dark, withAlpha(foreground, soft), { x: 0, y: 0 })
    const ideal = blendOver(dark, withAlpha(front, soft), { x: 0, y: 0 })
    const naive = blendOver(dark, withAlpha(picture, soft), { x: 0, y: 0 })
    const error = (one: Picture) =>
      one.rgb.reduce((most, value, i) => Math.max(most, Math.abs(value - ideal.rgb[i])), 0)
    assert.ok(error(laid) < 8, `${error(laid)}`)
    assert.ok(error(naive) > 40)
  })

  it('keeps solid pixels bit for bit', async () => {
    const foreground = await estimateForeground(picture, soft)
    for (let i = 0; i < soft.data.length; i++) {
      if (soft.data[i] < 255) continue
      for (let c = 0; c < 3; c++) assert.equal(foreground.rgb[3 * i + c], picture.rgb[3 * i + c])
    }
  })
})
