import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { decodePicture, type Mask, type Picture } from '@sfumato/raster'
import { copyWithScheduler } from '../testing/copy-with-scheduler.ts'
import { checkpointFolder } from '../testing/reference.ts'
import { withTemporaryFolder } from '../testing/temporary-folder.ts'
import type { GenerateOptions, StepReport } from './generate-options.ts'
import { openPipeline } from './open-pipeline.ts'

interface Case {
  readonly name: string
  readonly checkpoint: string
  readonly pipeline: string
  readonly variant?: string
  readonly scheduler?: string
  readonly steps: number
  readonly guidance: number
  readonly strength?: number
  readonly image?: readonly [number, number]
  readonly negative?: string
  readonly tile?: number
}

interface Reference {
  readonly prompt: string
  readonly negative: string
  readonly width: number
  readonly height: number
  readonly seed: number
  readonly cases: readonly Case[]
}

const folder = join(import.meta.dirname, '../../testing/pipelines')
const reference = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8')) as Reference
const { width, height } = reference

/** The picture that `make_pipeline_references.py` draws. */
function drawn(size: readonly [number, number]): Picture {
  const rgb = new Uint8Array(3 * size[0] * size[1])
  for (let y = 0, i = 0; y < size[1]; y++) {
    for (let x = 0; x < size[0]; x++, i += 3) {
      rgb[i] = (x * 5 + y * 3) % 256
      rgb[i + 1] = (x * y + 40) % 256
      rgb[i + 2] = (200 - 2 * x + ((Math.floor(x / 8) + Math.floor(y / 8)) % 2 ? 90 : 0)) % 256
    }
  }
  return { width: size[0], height: size[1], rgb, alpha: null }
}

/** The mask that `make_pipeline_references.py` draws. */
function painted(size: readonly [number, number]): Mask {
  const data = new Uint8Array(size[0] * size[1])
  for (let y = 0; y < size[1]; y++) {
    for (let x = 0; x < size[0]; x++) {
      const inside = (x - 0.6 * size[0]) ** 2 + (y - 0.5 * size[1]) ** 2 < (0.3 * size[1]) ** 2
      data[y * size[0] + x] = inside ? 255 : 0
    }
  }
  return { width: size[0], height: size[1], data }
}

const optionsOf = (each: Case): GenerateOptions => ({
  prompt: reference.prompt,
  negativePrompt: each.negative ?? reference.negative,
  width,
  height,
  seed: reference.seed,
  steps: each.steps,
  guidanceScale: each.guidance,
  ...(each.image && { image: drawn(each.image), strength: each.strength }),
  ...(each.pipeline.includes('Inpaint') && each.image && { mask: painted(each.image) }),
})

/** A checkpoint's folder, copied and given another scheduler where a case asks for one. */
const withFolder = <Result>(each: Case, use: (folder: string) => Promise<Result>): Promise<Result> => {
  const original = checkpointFolder(each.checkpoint)
  const { scheduler } = each
  if (!scheduler) return use(original)
  return withTemporaryFolder(async temporary => use(await copyWithScheduler(original, temporary, scheduler)))
}

const generate = (each: Case, changes: Partial<GenerateOptions> = {}): Promise<Picture> =>
  withFolder(each, async path => {
    const options = { threads: 1, variant: each.variant, tileSide: each.tile }
    const pipeline = await openPipeline(path, options)
    try {
      return await pipeline.generate({ ...optionsOf(each), ...changes })
    } finally {
      await pipeline.dispose()
    }
  })

async function expected(name: string): Promise<Picture> {
  const limits = { maxBytes: 1e6, maxPixels: 1e6, maxSide: 1000 }
  return (await decodePicture(await readFile(join(folder, `${name}.png`)), limits)).picture
}

const furthest = (a: Picture, b: Picture): number =>
  a.rgb.reduce((most, value, i) => Math.max(most, Math.abs(value - b.rgb[i])), 0)

describe('a pipeline paints what diffusers paints, within 2 of 255', () => {
  for (const each of reference.cases) {
    test(each.name, async () => {
      const [ours, theirs] = [await generate(each), await expected(each.name)]
      assert.deepEqual([ours.width, ours.height], [theirs.width, theirs.height])
      assert.ok(furthest(ours, theirs) <= 2, `off by ${furthest(ours, theirs)}`)
    })
  }
})

const text = reference.cases[0]

test('another seed paints another picture', async () => {
  assert.ok(furthest(await generate(text, { seed: 7 }), await generate(text)) > 20)
})

test('each step is told, and an abort between steps ends the work with its reason', async () => {
  const seen: string[] = []
  await generate(text, { steps: 3, onStep: ({ done, count }) => void seen.push(`${done}/${count}`) })
  // The first step of PNDM runs the model twice.
  assert.deepEqual(seen, ['1/4', '2/4', '3/4', '4/4'])
  const stop = new AbortController()
  const reason = new Error('enough')
  const onStep = ({ done }: StepReport) => {
    if (done === 2) stop.abort(reason)
  }
  const work = generate(text, { signal: stop.signal, onStep })
  await assert.rejects(work, reason)
})

test('a LoRA changes the picture, and at scale 0 changes nothing', async () => {
  const paint = async (scale: number) => {
    const loras = [{ file: join(checkpointFolder('loras'), 'kohya.safetensors'), scale }]
    const pipeline = await openPipeline(checkpointFolder('sd15'), { threads: 1, loras })
    const picture = await pipeline.generate({ ...optionsOf(text), steps: 2 })
    await pipeline.dispose()
    return picture
  }
  const plain = await generate(text, { steps: 2 })
  assert.equal(furthest(await paint(0), plain), 0)
  assert.ok(furthest(await paint(1), plain) > 5)
})

test('a tiny autoencoder shows the picture while it forms, and can decode the end', async () => {
  const previewFolder = checkpointFolder('taesd')
  const pipeline = await openPipeline(checkpointFolder('sd2'), { threads: 1, previewFolder, decodeTiny: true })
  const previews: (Picture | null)[] = []
  const end = await pipeline.generate({
    ...optionsOf(text),
    onStep: async ({ preview }) => void previews.push(await preview()),
  })
  await pipeline.dispose()
  assert.equal(previews.length, text.steps)
  assert.ok(previews.every(picture => picture && picture.width === end.width))
  assert.equal(furthest(previews.at(-1) as Picture, end), 0)
})

describe('options that do not suit are refused', () => {
  const refusals: [string, Case, Partial<GenerateOptions>, RegExp][] = [
    ['a size off the grid', text, { width: 66 }, /width to be a multiple of 4 pixels but received 66/],
    ['no steps', text, { steps: 0 }, /Expected 1 step or more but received 0/],
    ['a strength that leaves no step', text, { image: drawn([8, 8]), strength: 0.1 }, /steps times strength/],
    ['a mask without an image', text, { mask: painted([8, 8]) }, /Expected an image beside the mask/],
    [
      'no image for a network made for inpainting',
      reference.cases.find(({ name }) => name === 'sd15-inpainting') as Case,
      { image: undefined, mask: undefined, strength: undefined },
      /Expected an image and a mask/,
    ],
    [
      'an image for a network that paints from text',
      reference.cases.find(({ name }) => name === 'bria-text') as Case,
      { image: drawn([64, 48]) },
      /Expected no image, since BriaPipeline paints from text alone/,
    ],
  ]
  for (const [name, each, changes, sentence] of refusals) {
    test(name, () => assert.rejects(generate(each, changes), sentence))
  }
})

describe('a checkpoint that cannot be used is refused in a sentence that names the file', () => {
  const broken = async (change: (folder: string) => Promise<void>, sentence: RegExp) => {
    const copy = await mkdtemp(join(tmpdir(), 'checkpoint-'))
    try {
      await cp(checkpointFolder('sd15'), copy, { recursive: true })
      await change(copy)
      await assert.rejects(openPipeline(copy, { threads: 1 }), sentence)
    } finally {
      await rm(copy, { recursive: true })
    }
  }
  const edit = (path: string, change: (json: Record<string, unknown>) => void) => async (copy: string) => {
    const file = join(copy, path)
    const json = JSON.parse(await readFile(file, 'utf8'))
    change(json)
    await writeFile(file, JSON.stringify(json))
  }

  test('no index', () => broken(copy => rm(join(copy, 'model_index.json')), /model_index\.json is missing/))
  test('an unknown class of pipeline', () =>
    broken(
      edit('model_index.json', json => {
        json._class_name = 'KandinskyPipeline'
      }),
      /no pipeline is made for class KandinskyPipeline/,
    ))
  test('a component that the index names but the folder lacks', () =>
    broken(copy => rm(join(copy, 'unet'), { recursive: true }), /unet is missing; .*model_index\.json names it/))
  test('an unknown key of the scheduler', () =>
    broken(
      edit('scheduler/scheduler_config.json', json => {
        json.beta_strat = 0.1
      }),
      /scheduler_config\.json: .*beta_strat/,
    ))
  test('a network with other channels', () =>
    broken(
      edit('unet/config.json', json => {
        json.in_channels = 5
      }),
      /unet\/(config\.json|diffusion_pytorch_model\.safetensors)/,
    ))
})
