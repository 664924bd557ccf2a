import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Mask, type Picture, rectangleMask, solid } from '@sfumato/raster'
import type { BackgroundTask, FillTask, PaintContext, TextTask } from '../painter.ts'
import { createPreviewPainter } from './preview-painter.ts'

const painter = createPreviewPainter()

interface Heard extends PaintContext {
  readonly warnings: string[]
  readonly shares: number[]
}

function listen(signal = new AbortController().signal): Heard {
  const warnings: string[] = []
  const shares: number[] = []
  return {
    signal,
    warnings,
    shares,
    warn: (code, message) => warnings.push(`${code}: ${message}`),
    used: () => {},
    offerPreview: async () => {},
    progress: share => shares.push(share),
  }
}

const text = (more: Partial<TextTask> = {}): TextTask => ({
  kind: 'text',
  prompt: 'a red car and a tree on a meadow',
  negativePrompt: '',
  seed: 7,
  width: 208,
  height: 160,
  mode: 'base',
  medium: 'photography',
  steps: 30,
  guidance: 5,
  ...more,
})

const paintText = (more: Partial<TextTask> = {}): Promise<Picture> => painter.paint(text(more), listen())

/** A photograph of sorts: sky above, grass below, with some grain. */
function photograph(width: number, height: number): Picture {
  const picture = solid(width, height, [0, 0, 0])
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain = ((x * 7919 + y * 104729) % 17) - 8
      const colour = y < height / 2 ? [140, 180, 220] : [90, 140, 60]
      for (let c = 0; c < 3; c++) picture.rgb[3 * (y * width + x) + c] = colour[c] + grain
    }
  }
  return picture
}

/** Share of pixels of which two pictures differ by more than `least` in any channel. */
function difference(a: Picture, b: Picture, least = 12, within: Mask | null = null): number {
  let different = 0
  let count = 0
  for (let i = 0; i < a.width * a.height; i++) {
    if (within !== null && within.data[i] < 128) continue
    count++
    if ([0, 1, 2].some(c => Math.abs(a.rgb[3 * i + c] - b.rgb[3 * i + c]) > least)) different++
  }
  return different / count
}

test('it says that it is a preview without a checkpoint', () => {
  assert.deepEqual(painter.engine, { name: 'preview', checkpoint: null, preview: true })
  assert.ok(painter.workingPixels >= 1_000_000)
})

test('a picture from words has exactly the asked size and is opaque', async () => {
  for (const [width, height] of [
    [208, 160],
    [131, 177],
  ]) {
    const picture = await paintText({ width, height })
    assert.deepEqual(
      [picture.width, picture.height, picture.rgb.length, picture.alpha],
      [width, height, 3 * width * height, null],
    )
  }
})

test('the same task gives the same bytes, another seed others', async () => {
  const [first, again, other] = await Promise.all([paintText(), paintText(), paintText({ seed: 8 })])
  assert.deepEqual(first.rgb, again.rgb)
  assert.ok(difference(first, other) > 0.2)
})

test('each option changes the picture', async () => {
  const plain = await paintText()
  for (const [more, least] of [
    [{ prompt: 'a blue car and a tree on a meadow' }, 0.02],
    [{ negativePrompt: 'trees' }, 0.01],
    [{ medium: 'art' }, 0.2],
    [{ mode: 'fast' }, 0.005],
    [{ mode: 'hd' }, 0.0005],
    [{ steps: 50 }, 0.001],
    [{ guidance: 10 }, 0.02],
    [{ guidance: 1 }, 0.02],
  ] as const) {
    const share = difference(plain, await paintText(more))
    assert.ok(share >= least, `${JSON.stringify(more)} changes ${(share * 100).toFixed(2)} % of the pixels`)
  }
})

test('fast reads no negative prompt', async () => {
  const fast = await paintText({ mode: 'fast' })
  assert.deepEqual((await paintText({ mode: 'fast', negativePrompt: 'trees, cars' })).rgb, fast.rgb)
})

test('a named colour arrives in the pixels', async () => {
  const prompt = (colour: string): string => `a ${colour} balloon on a grey background`
  const reddish = (picture: Picture): number => {
    let count = 0
    for (let i = 0; i < picture.rgb.length; i += 3)
      if (picture.rgb[i] > picture.rgb[i + 1] + 60 && picture.rgb[i] > picture.rgb[i + 2] + 60) count++
    return count / (picture.width * picture.height)
  }
  assert.ok(reddish(await paintText({ prompt: prompt('red') })) > 0.03)
  assert.ok(reddish(await paintText({ prompt: prompt('blue') })) < 0.002)
})

test('unknown words are reported once, in the prompt’s order, and known ones not at all', async () => {
  const context = listen()
  await painter.paint(text({ prompt: 'a gizmo and a flurbish in a garden' }), context)
  assert.deepEqual(context.warnings, [
    'words_unknown: The preview painter does not know: "gizmo", "flurbish"; they are not in the picture.',
  ])
  const quiet = listen()
  await painter.paint(text(), quiet)
  assert.deepEqual(quiet.warnings, [])
})

test('a prompt in another language is reported as such', async () => {
  const context = listen()
  await painter.paint(text({ prompt: 'ein roter Fuchs im Wald mit einer Katze' }), context)
  assert.equal(context.warnings.length, 1)
  assert.match(context.warnings[0], /^language_unknown: .*English/)
})

test('progress rises to 1', async () => {
  const context = listen()
  await painter.paint(text(), context)
  assert.equal(context.shares.at(-1), 1)
  assert.ok(context.shares.every((share, index) => index === 0 || share >= context.shares[index - 1]))
})

test('an aborted call throws the signal’s reason', async () => {
  const stop = new AbortController()
  const reason = new Error('enough')
  const call = painter.paint(text({ width: 640, height: 640 }), listen(stop.signal))
  setTimeout(() => stop.abort(reason), 20)
  await assert.rejects(call, error => error === reason)
  await assert.rejects(painter.paint(text(), listen(AbortSignal.abort(reason))), error => error === reason)
})

const image = photograph(220, 180)
const mask = rectangleMask(220, 180, { x: 70, y: 60, width: 90, height: 90 })
const fill = (more: Partial<FillTask> = {}): FillTask => ({
  kind: 'fill',
  prompt: '',
  negativePrompt: '',
  seed: 3,
  image,
  mask,
  ...more,
})

test('a fill draws the named thing into the mask and nothing outside it', async () => {
  const empty = await painter.paint(fill({ prompt: 'remove' }), listen())
  const bench = await painter.paint(fill({ prompt: 'Place a wooden bench on the grass' }), listen())
  assert.deepEqual([bench.width, bench.height], [220, 180])
  assert.ok(difference(empty, bench, 20, mask) > 0.15)
  const outside = { ...mask, data: mask.data.map(value => 255 - value) }
  assert.ok(difference(image, bench, 0, outside) < 0.001)
  assert.ok(difference(empty, await painter.paint(fill({ prompt: 'a red balloon' }), listen()), 20, mask) > 0.15)
})

test('a fill leaves out what the negative prompt names', async () => {
  const empty = await painter.paint(fill({ prompt: 'a tree', negativePrompt: 'trees' }), listen())
  assert.equal(difference(empty, await painter.paint(fill({ prompt: 'empty' }), listen()), 0), 0)
})

test('a fill that can only be completed says so', async () => {
  const context = listen()
  await painter.paint(fill({ prompt: 'a stormy evening' }), context)
  assert.match(context.warnings[0], /^completed_only/)
  const removal = listen()
  await painter.paint(fill({ prompt: 'remove the object' }), removal)
  assert.deepEqual(removal.warnings, [])
})

test('a mask over everything gives a picture from words', async () => {
  const everything = rectangleMask(220, 180, { x: 0, y: 0, width: 220, height: 180 })
  const beach = await painter.paint(fill({ prompt: 'a sunny beach', mask: everything }), listen())
  assert.deepEqual([beach.width, beach.height], [220, 180])
  assert.ok(difference(image, beach) > 0.5)
})

test('new canvas does not show the subject a second time', async () => {
  const canvas = photograph(420, 180)
  for (let y = 60; y < 130; y++) {
    for (let x = 225; x < 300; x++) {
      if (Math.hypot(x - 264, y - 95) < 34) canvas.rgb.set([210, 20, 150 + ((x * 7 + y * 13) % 20)], 3 * (y * 420 + x))
    }
  }
  const grown = rectangleMask(420, 180, { x: 0, y: 0, width: 420, height: 180 })
  for (let y = 0; y < 180; y++) grown.data.fill(0, y * 420 + 110, y * 420 + 310)
  const task = { kind: 'extend' as const, prompt: '', negativePrompt: '', seed: 4, image: canvas, mask: grown }
  const extended = await painter.paint(task, listen())
  let repeated = 0
  grown.data.forEach((value, i) => {
    const [red, green, blue] = extended.rgb.subarray(3 * i, 3 * i + 3)
    if (value >= 128 && red > 150 && green < 70 && blue > 100) repeated++
  })
  assert.equal(repeated, 0)
})

test('an extended picture has the canvas’s size, and a prompt puts things onto the new part', async () => {
  const canvas = photograph(320, 180)
  const grown = rectangleMask(320, 180, { x: 0, y: 0, width: 320, height: 180 })
  for (let y = 0; y < 180; y++) grown.data.fill(0, y * 320 + 60, y * 320 + 230)
  const task = { kind: 'extend' as const, negativePrompt: '', seed: 4, image: canvas, mask: grown }
  const plain = await painter.paint({ ...task, prompt: '' }, listen())
  const withHouse = await painter.paint({ ...task, prompt: 'a red house' }, listen())
  assert.deepEqual([plain.width, plain.height], [320, 180])
  assert.ok(difference(plain, withHouse, 20, grown) > 0.05)
})

const subject = photograph(200, 200)
const matte = rectangleMask(200, 200, { x: 120, y: 40, width: 60, height: 120 })
const background = (more: Partial<BackgroundTask> = {}): BackgroundTask => ({
  kind: 'background',
  prompt: 'in a meadow with a red house',
  negativePrompt: '',
  seed: 5,
  subject,
  matte,
  references: [],
  fast: false,
  ...more,
})
const paintBackground = (more: Partial<BackgroundTask> = {}): Promise<Picture> =>
  painter.paint(background(more), listen())

test('a background follows prompt, negative prompt, seed and speed', async () => {
  const plain = await paintBackground()
  assert.deepEqual([plain.width, plain.height], [200, 200])
  assert.ok(difference(plain, await paintBackground({ prompt: 'In a parking lot' })) > 0.4)
  assert.ok(difference(plain, await paintBackground({ negativePrompt: 'buildings' })) > 0.01)
  assert.ok(difference(plain, await paintBackground({ seed: 6 })) > 0.1)
  const fast = await paintBackground({ fast: true })
  assert.ok(difference(plain, fast, 4) > 0.02)
  assert.deepEqual((await paintBackground({ fast: true, negativePrompt: 'buildings' })).rgb, fast.rgb)
})

test('a reference becomes the plate, in the light that the prompt names', async () => {
  const reference = solid(90, 60, [180, 90, 60])
  const plate = await paintBackground({ prompt: '', references: [reference] })
  assert.ok(Math.abs(plate.rgb[0] - 180) < 12 && Math.abs(plate.rgb[2] - 60) < 12)
  const night = await paintBackground({ prompt: 'at night', references: [reference] })
  assert.ok(night.rgb[0] < 90)
  const both = await paintBackground({ prompt: '', references: [reference, solid(10, 10, [20, 90, 200])] })
  assert.ok(both.rgb[0] < plate.rgb[0] - 20)
})

test('upscaling gives exactly the asked size, a matte the picture’s', async () => {
  const larger = await painter.upscale(
    { image: photograph(40, 30), width: 80, height: 60, steps: 10, seed: 1 },
    listen(),
  )
  assert.deepEqual([larger.width, larger.height], [80, 60])
  const { alpha, confidence } = await painter.matte(photograph(64, 48), listen())
  assert.deepEqual([alpha.width, alpha.height], [64, 48])
  assert.ok(confidence >= 0 && confidence <= 1)
})
