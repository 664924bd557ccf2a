/**
 * Prints `docs/models.md`, the reference of the five models, from the contract:
 *
 *   node tools/make-model-docs.ts > docs/models.md
 */
import { aspectRatios, type FieldSchema, fieldsOf, isRequired, type ModelContract, models } from '@sfumato/contract'
import { outputSize } from '../packages/models/src/recipes/text-to-image/sizes.ts'

const typeOf = (schema: FieldSchema): string => {
  if (schema.enum) return schema.enum.map(word => `\`${word}\``).join(' ')
  if (schema['x-picture']) return schema.anyOf?.some(option => option.type === 'array') ? 'picture(s)' : 'picture'
  const range = schema.minimum === undefined ? '' : `, ${schema.minimum} to ${schema.maximum}`
  return `${schema.type}${range}`
}

const defaultOf = (model: ModelContract, name: string, schema: FieldSchema): string => {
  if (isRequired(model, name)) return '**required**'
  return schema.default === undefined || schema.default === null ? '' : `\`${JSON.stringify(schema.default)}\``
}

const fieldTable = (model: ModelContract): string =>
  [
    '| field | takes | default | what it does |',
    '|---|---|---|---|',
    ...fieldsOf(model).map(([name, schema]) =>
      `| \`${name}\` | ${typeOf(schema)} | ${defaultOf(model, name, schema)} | ${schema.description} |`.replace(
        '|  |',
        '| |',
      ),
    ),
  ].join('\n')

const sizeTable = (): string => {
  const row = (mode: 'base' | 'hd', label: string) =>
    `| ${label} | ${aspectRatios.map(ratio => outputSize(ratio, mode).join('×')).join(' | ')} |`
  return [
    `| mode | ${aspectRatios.join(' | ')} |`,
    `|---|${aspectRatios.map(() => '---').join('|')}|`,
    row('base', 'base, fast'),
    row('hd', 'hd'),
  ].join('\n')
}

const notes: Readonly<Record<string, string>> = {
  'bria-gen-fill':
    'White in the mask (128 and above after it is brought to the size of the picture) is painted; every other pixel of a PNG result is the input bit for bit. The region around the mask is cut out, painted and pasted back, so a small mask in a large photograph keeps full detail.',
  'bria-expand-image':
    'The picture stays in the middle at its own pixels; the grown side is rounded to the nearest pixel. A picture that already has the ratio comes back unchanged. A canvas over 25 megapixels scales the picture down until it fits.',
  'bria-replace-background':
    'Transparency that the picture brings is the cut-out, unless `force_background_detection` is on. The solid part of the subject stays bit for bit; soft edges are freed of the old background and take some light of the new one. A prompt that is only a hex colour gives a plain ground of exactly that colour.',
  'bria-text-to-image':
    'The sizes are those that models of this family are trained at, up to 4 % off the named ratio:\n\n' +
    sizeTable() +
    '\n\n`fast` knows neither guidance nor negative prompt. `text_guidance_scale` and `steps_num` also steer the preview painter: how closely the composition keeps to the named things, and how fine the drawing is.',
  'bria-enhance-image':
    'Area = class × 1,000,000 pixels within 2 %, same ratio. A larger picture is brought down to the class. Both picture checks are on by default here.',
}

/** What the example of each model shows (`tools/make-gallery.ts`), painted by the preview painter. */
const pictures: Readonly<Record<string, string>> = {
  'bria-gen-fill': 'A park, the masked part in white, and the same park with a bench there',
  'bria-expand-image': 'A square picture of sailboats, and the same grown to 16:9',
  'bria-replace-background': 'A handbag on a grey ground, and in a parking lot',
  'bria-text-to-image': 'A portrait and a lighthouse, painted from words',
  'bria-enhance-image': 'A small, badly saved picture of a fox at its size, and enhanced',
}

const chapter = (model: ModelContract): string =>
  [
    `## ${model.title}: \`${model.slug}\``,
    model.summary,
    `![${pictures[model.slug]}](pictures/models/${model.slug}.jpg)`,
    fieldTable(model),
    notes[model.slug],
    `On the sync surface (\`POST /v1/${model.slug}\`) it returns ${model.returns === 'image' ? 'the picture' : 'JSON'} by default.`,
  ].join('\n\n')

/** The text of `docs/models.md`. */
export const modelDocument = [
  '# The five models',
  'Made from the contract by `tools/make-model-docs.ts`; do not edit.',
  'A picture is an http(s) URL, a data URL or bare base64: JPEG, PNG or WebP, also GIF, TIFF and AVIF (first frame). It is turned upright by its EXIF orientation and converted to 8-bit sRGB. `null` on an optional field means left out; booleans may be 0 and 1; unknown fields are ignored. `seed: -1` draws a random seed, and the result says which. A default negative prompt loses every term that your own prompt names.',
  ...models.map(chapter),
].join('\n\n')

if (import.meta.main) console.log(modelDocument)
