import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, findModel, isFailure, isRequired, models, readParameters, type Slug } from '@sfumato/contract'
import { encodePicture, type Picture } from '@sfumato/raster'
import { discMask, maskPng, scenePicture, subjectPicture, transparentPicture } from '@sfumato/raster/testing'
import { createWorkroom } from '../workroom.ts'
import type { Outcome, PictureBytes } from './recipe.ts'
import { decoded } from './testing/flat-studio.ts'

type Body = Readonly<Record<string, unknown>>

/** A finished request: its report and its pixels. */
interface Finished {
  readonly outcome: Outcome
  readonly picture: Picture
}

/** What one field does, as a sentence, with two of its values and what must differ between them. */
interface FieldCase {
  readonly says: string
  readonly values: readonly [unknown, unknown]
  /** The rest of the body. */
  readonly body?: Body
  readonly pictures?: PictureBytes
  readonly compare: (first: Finished, second: Finished) => void
}

const png = (picture: Picture) => encodePicture(picture, { format: 'png' })
const scene = await png(scenePicture(4, 240, 180))
const mask = await maskPng(discMask(240, 180, 120, 110, 50))
const subject = await png(subjectPicture(240, 200).picture)
const cutOut = await png(transparentPicture(240, 200))
const large = await png(subjectPicture(1200, 1000).picture)
const dimScene = scenePicture(9, 240, 180)
const reference = await png({ ...dimScene, rgb: dimScene.rgb.map(value => value / 3) })

const fillPictures = { image: [scene], mask: [mask] }
const blocked = 'a man stabbed to death with a knife'

const pixelsDiffer = (first: Finished, second: Finished) => {
  assert.deepEqual([first.picture.width, first.picture.height], [second.picture.width, second.picture.height])
  assert.ok(!Buffer.from(first.picture.rgb).equals(Buffer.from(second.picture.rgb)), 'the pixels are the same')
}
const sizesDiffer = (first: Finished, second: Finished) =>
  assert.notDeepEqual([first.outcome.width, first.outcome.height], [second.outcome.width, second.outcome.height])
const alphaOnlyInFirst = (first: Finished, second: Finished) =>
  assert.ok(first.picture.alpha !== null && second.picture.alpha === null)
const listsModeration = (field: string) => (first: Finished, second: Finished) => {
  assert.ok(!(field in first.outcome.moderation))
  assert.ok(second.outcome.moderation[field].length > 0)
}
const isPngThenWebp = (first: Finished, second: Finished) =>
  assert.deepEqual([first.outcome.contentType, second.outcome.contentType], ['image/png', 'image/webp'])

const moderation = (field: string, what: string, rest: Omit<FieldCase, 'says' | 'values' | 'compare'>): FieldCase => ({
  says: `checks ${what}, and the result lists the categories that were checked`,
  values: [false, true],
  compare: listsModeration(field),
  ...rest,
})

const format = (rest: Omit<FieldCase, 'says' | 'values' | 'compare'>): FieldCase => ({
  says: 'encodes the result as asked',
  values: ['png', 'webp'],
  compare: isPngThenWebp,
  ...rest,
})

const visual = (rest: Omit<FieldCase, 'says' | 'values' | 'compare'>) => ({
  visual_input_content_moderation: moderation('visual_input_content_moderation', 'the input picture', rest),
  visual_output_content_moderation: moderation('visual_output_content_moderation', 'the output picture', rest),
})

const seed = (
  rest: Omit<FieldCase, 'says' | 'values' | 'compare'>,
  says = 'changes the painted pixels',
): FieldCase => ({
  says,
  values: [7, 8],
  compare: pixelsDiffer,
  ...rest,
})

const fill = { body: { prompt: 'a red ball' }, pictures: fillPictures }
const expand = { pictures: { image: [scene] } }
const replace = { body: { prompt: 'a meadow', refine_prompt: false }, pictures: { image: [subject] } }
const text = { body: { prompt: 'a red fox in a meadow', prompt_enhancement: false, enhance_image: false } }
const enhance = {
  body: { resolution: '1MP', visual_input_content_moderation: false, visual_output_content_moderation: false },
  pictures: { image: [scene] },
}

/** `prompt_content_moderation` is the one field whose two values end differently; it is tested below. */
const cases: Record<Slug, Record<string, FieldCase | 'below'>> = {
  'bria-gen-fill': {
    mask_type: {
      says: 'paints a brushed mask with a softer, larger rim than a segmentation edge',
      values: ['manual', 'automatic'],
      compare: pixelsDiffer,
      ...fill,
      body: { prompt: 'sand' },
    },
    negative_prompt: {
      says: 'leaves out what it names',
      values: ['no dogs', 'no ball'],
      compare: pixelsDiffer,
      ...fill,
    },
    preserve_alpha: {
      says: 'keeps transparency, or lays the picture on white',
      values: [true, false],
      compare: alphaOnlyInFirst,
      body: { prompt: 'a red ball' },
      pictures: { image: [cutOut], mask: [await maskPng(discMask(240, 200, 120, 100, 30))] },
    },
    prompt_content_moderation: 'below',
    seed: seed(fill),
    ...visual(fill),
    output_format: format(fill),
  },
  'bria-expand-image': {
    aspect_ratio: {
      says: 'sets the size of the canvas',
      values: ['16:9', '1:1'],
      compare: sizesDiffer,
      ...expand,
    },
    negative_prompt: {
      says: 'leaves out what it names',
      values: ['no dogs', 'no balloon'],
      compare: pixelsDiffer,
      ...expand,
      body: { prompt: 'a red balloon', aspect_ratio: '16:9' },
    },
    preserve_alpha: {
      says: 'keeps transparency and continues it, or lays the picture on white',
      values: [true, false],
      compare: alphaOnlyInFirst,
      pictures: { image: [await png({ ...scenePicture(4, 120, 90), alpha: new Uint8Array(120 * 90).fill(180) })] },
      body: { aspect_ratio: '16:9' },
    },
    prompt: {
      says: 'puts what it names on the new canvas',
      values: ['', 'a red balloon'],
      compare: pixelsDiffer,
      ...expand,
      body: { aspect_ratio: '16:9' },
    },
    prompt_content_moderation: 'below',
    seed: seed({ ...expand, body: { aspect_ratio: '16:9' } }),
    ...visual(expand),
    output_format: format(expand),
  },
  'bria-replace-background': {
    enhance_ref_images: {
      says: 'brings a reference to a common exposure before it guides the ground',
      values: [true, false],
      compare: pixelsDiffer,
      pictures: { image: [subject], ref_images: [reference] },
      body: { ref_images: ['x'] },
    },
    fast: {
      says: 'paints a simpler ground, without regard to the negative prompt',
      values: [false, true],
      compare: pixelsDiffer,
      ...replace,
    },
    force_background_detection: {
      says: 'finds the subject anew where the picture brings its own transparency',
      values: [false, true],
      compare: pixelsDiffer,
      ...replace,
      pictures: { image: [cutOut] },
    },
    negative_prompt: {
      says: 'leaves out what it names',
      values: ['no dogs', 'no trees'],
      compare: pixelsDiffer,
      ...replace,
      body: { prompt: 'a park with trees', refine_prompt: false },
    },
    original_quality: {
      says: 'keeps the size of the picture instead of one megapixel',
      values: [false, true],
      compare: sizesDiffer,
      body: { prompt: '#336699' },
      pictures: { image: [large] },
    },
    prompt: {
      says: 'says what the new ground shows',
      values: ['a beach', 'a city at night'],
      compare: pixelsDiffer,
      ...replace,
      body: { refine_prompt: false },
    },
    prompt_content_moderation: 'below',
    ref_images: {
      says: 'guides the new ground',
      values: [[], ['x']],
      compare: pixelsDiffer,
      ...replace,
    },
    refine_prompt: {
      says: 'rewrites the prompt, reports it and paints it',
      values: [false, true],
      compare: (first, second) => {
        assert.equal(first.outcome.refinedPrompt, undefined)
        assert.match(second.outcome.refinedPrompt ?? '', /meadow/)
      },
      body: { prompt: 'a meadow' },
      pictures: { image: [subject] },
    },
    seed: seed(replace),
    ...visual(replace),
    output_format: format(replace),
  },
  'bria-text-to-image': {
    aspect_ratio: {
      says: 'sets the size of the picture',
      values: ['9:16', '1:1'],
      compare: sizesDiffer,
      ...text,
    },
    content_moderation: moderation('content_moderation', 'the finished picture', text),
    enhance_image: {
      says: 'adds a pass of detail',
      values: [false, true],
      compare: pixelsDiffer,
      body: { prompt: 'a red fox in a meadow', prompt_enhancement: false },
    },
    ip_signal: {
      says: 'warns of a protected name',
      values: [false, true],
      compare: (first, second) => {
        const signals = ({ outcome }: Finished) =>
          outcome.warnings.filter(warning => warning.code === 'ip_signal').length
        assert.deepEqual([signals(first), signals(second)], [0, 1])
      },
      body: { ...text.body, prompt: 'Mickey Mouse in a meadow' },
    },
    medium: {
      says: 'gives the look of a photograph or of a work on paper',
      values: ['photography', 'art'],
      compare: pixelsDiffer,
      ...text,
    },
    mode: {
      says: 'paints at a larger size',
      values: ['base', 'hd'],
      compare: sizesDiffer,
      ...text,
    },
    negative_prompt: {
      says: 'leaves out what it names',
      values: ['no dogs', 'no fox'],
      compare: pixelsDiffer,
      ...text,
    },
    prompt_content_moderation: 'below',
    prompt_enhancement: {
      says: 'rewrites the prompt and reports it',
      values: [false, true],
      compare: (first, second) => {
        assert.equal(first.outcome.refinedPrompt, undefined)
        assert.match(second.outcome.refinedPrompt ?? '', /red fox/)
      },
      body: { prompt: 'a red fox in a meadow', enhance_image: false },
    },
    seed: seed(text, 'changes layout and palette'),
    steps_num: {
      says: 'adds finer detail',
      values: [20, 50],
      compare: pixelsDiffer,
      ...text,
    },
    text_guidance_scale: {
      says: 'holds the composition closer to the prompt',
      values: [1, 10],
      compare: pixelsDiffer,
      ...text,
    },
    output_format: format(text),
  },
  'bria-enhance-image': {
    preserve_alpha: {
      says: 'keeps transparency, or lays the picture on white',
      values: [true, false],
      compare: alphaOnlyInFirst,
      ...enhance,
      pictures: { image: [cutOut] },
    },
    resolution: {
      says: 'sets the size class',
      values: ['1MP', '2MP'],
      compare: sizesDiffer,
      ...enhance,
      body: { ...enhance.body, resolution: undefined },
    },
    seed: seed(enhance, 'changes the finest grain'),
    steps_num: {
      says: 'refines further',
      values: [10, 50],
      compare: pixelsDiffer,
      ...enhance,
    },
    ...visual(enhance),
    output_format: format(enhance),
  },
}

const workroom = await createWorkroom({ name: 'preview' }, { maxBytes: 20e6, maxPixels: 64e6, maxSide: 16_384 })
const finished = new Map<string, Promise<Finished>>()

const paint = async (slug: Slug, body: Body, pictures: PictureBytes): Promise<Finished> => {
  const read = readParameters(findModel(slug)!, { image: 'x', mask: 'x', ...body }, { defaults: 'documented' })
  assert.ok(read.ok, read.ok ? '' : read.problems[0].sentence)
  const { ref_images: _, ...sent } = pictures
  const used = (read.parameters.ref_images as string[] | undefined)?.length
    ? { ...sent, ref_images: [reference] }
    : sent
  const outcome = await workroom.paint({
    slug,
    values: read.parameters,
    pictures: used,
    signal: new AbortController().signal,
    progress: () => {},
  })
  return { outcome, picture: await decoded(outcome.bytes) }
}

/** The same request is painted once, however many fields are compared with it. */
const paintOnce = (slug: Slug, body: Body, pictures: PictureBytes): Promise<Finished> => {
  const key = JSON.stringify([slug, body, Object.values(pictures).map(list => list.map(bytes => bytes.length))])
  if (!finished.has(key)) finished.set(key, paint(slug, body, pictures))
  return finished.get(key)!
}

for (const model of models) {
  const described = cases[model.slug]

  test(`every optional field of ${model.slug} is described here`, () => {
    const optional = fieldsOf(model).filter(([name]) => !isRequired(model, name))
    assert.deepEqual(Object.keys(described).sort(), optional.map(([name]) => name).sort())
  })

  for (const [field, fieldCase] of Object.entries(described)) {
    if (fieldCase === 'below') continue
    const { says, values, body = {}, pictures = {}, compare } = fieldCase
    test(`${model.slug}: ${field} ${says}`, async () => {
      const base = { output_format: 'png', ...body }
      const first = await paintOnce(model.slug, { ...base, [field]: values[0] }, pictures)
      const second = await paintOnce(model.slug, { ...base, [field]: values[1] }, pictures)
      compare(first, second)
    })
  }

  if ('prompt_content_moderation' in described) {
    test(`${model.slug}: prompt_content_moderation refuses a violent prompt that passes without it`, async () => {
      const { pictures = {} } = described.seed as FieldCase
      const body = { output_format: 'png', prompt: blocked, refine_prompt: false, prompt_enhancement: false }
      await assert.rejects(
        paint(model.slug, { ...body, prompt_content_moderation: true }, pictures),
        (error: unknown) => isFailure(error) && error.code === 'content_moderation' && /violence/.test(error.message),
      )
      const { outcome } = await paint(model.slug, { ...body, prompt_content_moderation: false }, pictures)
      assert.ok(outcome.bytes.length > 0)
    })
  }
}
