import { randomInt } from 'node:crypto'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import {
  type FieldSchema,
  fieldsOf,
  isRequired,
  type ModelContract,
  models,
  pictureFields,
  randomSeed,
  readParameters,
  type Slug,
} from '@sfumato/contract'
import { type Command, Option } from 'commander'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/schema.ts'
import { limits } from '../limits.ts'
import { isChildLost } from '../painting/child-lost.ts'
import { paintingChildModule } from '../painting/child-module.ts'
import { engineOf } from '../painting/engine-of.ts'
import { guardsOf } from '../painting/guards-of.ts'
import { createPaintingPool } from '../painting/painting-pool.ts'
import { fetchPicture, parsePicture } from '../pictures/receive-picture.ts'
import { pictureLimitsOf } from '../service/picture-limits.ts'
import { UsageError } from '../usage-error.ts'
import { formatOfName } from './format-of-name.ts'
import { startProgressBar } from './progress-bar.ts'

const kebab = (name: string): string => name.replaceAll('_', '-')
const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const describeDefault = (schema: FieldSchema): string =>
  schema.default === undefined || schema.default === null ? '' : ` (default: ${JSON.stringify(schema.default)})`

const fieldOption = (model: ModelContract, name: string, schema: FieldSchema): Option => {
  const isList = name === 'ref_images'
  const value = schema.enum ? schema.enum.join('|') : schema['x-picture'] ? 'file or URL' : (schema.type ?? 'text')
  const option = new Option(
    `--${kebab(name)} <${value}${isList ? '...' : ''}>`,
    `${schema.description}${describeDefault(schema)}`,
  )
  return isRequired(model, name) ? option.makeOptionMandatory() : option
}

/** A file of this machine, an address, or a data URL, as bytes. */
const readPicture = async (config: Config, field: string, text: string): Promise<Uint8Array> => {
  const { maxBytes } = pictureLimitsOf(config)
  if (/^data:/i.test(text)) {
    const source = parsePicture(field, text, maxBytes)
    if (source.kind === 'bytes') return source.bytes
  }
  if (/^https?:/i.test(text)) {
    return fetchPicture(field, text, {
      maxBytes,
      fileStore: { isOwnUrl: () => false, openOwnUrl: async () => null },
      fetchAllowHosts: config.fetchAllowHosts,
      timeoutMs: limits.fetchTimeoutMs,
    })
  }
  return readFile(text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--${kebab(field)}: ${text} cannot be read (${error.code}).`)
  })
}

const readValues = (config: Config, model: ModelContract, given: Readonly<Record<string, unknown>>, out: string) => {
  const chosen = Object.fromEntries(
    fieldsOf(model).flatMap(([name]) => (given[camel(name)] === undefined ? [] : [[name, given[camel(name)]]])),
  )
  const sent = { output_format: formatOfName(out), ...chosen }
  const read = readParameters(model, sent, { defaults: config.defaults, fromText: true })
  if (!read.ok) throw new UsageError(read.problems.map(({ sentence }) => sentence).join('\n'))
  const pictures = pictureFields(model)
  const values = Object.fromEntries(Object.entries(read.parameters).filter(([name]) => !pictures.includes(name)))
  if (values.seed === randomSeed) values.seed = randomInt(1, 1_000_000)
  const sources = pictures.map((name): [string, string[]] => [name, [read.parameters[name] ?? []].flat() as string[]])
  return { values, sources }
}

const paint = async (config: Config, model: ModelContract, given: Record<string, unknown>, out: string) => {
  const { values, sources } = readValues(config, model, given, out)
  const workshop = await mkdtemp(join(tmpdir(), 'sfumato-run-'))
  const pool = createPaintingPool({
    size: 1,
    engine: engineOf(config, model.slug as Slug),
    idleMs: null,
    pictureLimits: pictureLimitsOf(config),
    guards: guardsOf(config),
    childModule: paintingChildModule,
    onLoss: end => {
      if (end.lastWords !== '') console.error(end.lastWords)
    },
  })
  const bar = startProgressBar(model.title)
  const interrupt = new AbortController()
  const onInterrupt = () => interrupt.abort(new UsageError('Interrupted.'))
  process.once('SIGINT', onInterrupt)
  try {
    pool.warm()
    const pictures: Record<string, string[]> = {}
    for (const [field, texts] of sources) {
      pictures[field] = []
      for (const [index, text] of texts.entries()) {
        const path = join(workshop, `${field}-${index}`)
        await writeFile(path, await readPicture(config, field, text))
        pictures[field].push(path)
      }
    }
    const outputPath = join(workshop, 'output')
    const painted = await pool.paint({
      slug: model.slug as Slug,
      values,
      pictures,
      outputPath,
      signal: interrupt.signal,
      started: () => {},
      progress: share => bar.update(share),
    })
    bar.end()
    // Beside the target first, so that what stood there is replaced by a whole file or not at all.
    const aside = join(dirname(resolve(out)), `.${basename(out)}.part`)
    await writeFile(aside, await readFile(outputPath))
    await rename(aside, out)
    for (const { message } of painted.warnings) console.error(`Warning: ${message}`)
    if (painted.refinedPrompt !== undefined) console.error(`Prompt painted: ${painted.refinedPrompt}`)
    const { name, preview } = painted.engine
    console.error(
      `Engine: ${name}${preview ? ' (a preview, not painted by a trained model)' : ''}. Seed: ${values.seed}.`,
    )
    console.log(`${out}: ${painted.width} x ${painted.height}, ${painted.contentType}, ${painted.fileSize} bytes`)
  } finally {
    bar.end()
    process.off('SIGINT', onInterrupt)
    await pool.close()
    await rm(workshop, { recursive: true, force: true })
  }
}

/** `run <model>`: paints one picture in this machine, without a server. */
export const addRunCommand = (program: Command): void => {
  const run = program.command('run').description('paint one picture here, without a server')
  for (const model of models) {
    const command = run
      .command(model.slug)
      .alias(model.slug.replace(/^bria-/, ''))
      .description(model.summary)
    for (const [name, schema] of fieldsOf(model)) command.addOption(fieldOption(model, name, schema))
    command.requiredOption('--out <file>', 'where the picture is written; .jpg, .png or .webp also chooses its format')
    command.action(async (given: Record<string, unknown>) => {
      try {
        await paint(readConfig(process.env), model, given, String(given.out))
      } catch (error) {
        if (isChildLost(error)) throw new UsageError(`The picture could not be painted: ${error.message}.`)
        throw error
      }
    })
  }
}
