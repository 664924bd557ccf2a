import { randomInt, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type ModelContract, pictureFields, randomSeed, type Slug } from '@sfumato/contract'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/schema.ts'
import { inDataDirectory } from '../files/data-directory-trouble.ts'
import { limits } from '../limits.ts'
import { isChildLost } from '../painting/child-lost.ts'
import { paintingChildModule } from '../painting/child-module.ts'
import { engineOf } from '../painting/engine-of.ts'
import { guardsOf } from '../painting/guards-of.ts'
import { createPaintingPool } from '../painting/painting-pool.ts'
import { rewriterOf } from '../painting/role-checkpoint-of.ts'
import { fetchPicture, parsePicture } from '../pictures/receive-picture.ts'
import { remoteServicesOf } from '../remote/remote-services-of.ts'
import { pictureLimitsOf } from '../service/picture-limits.ts'
import { UsageError } from '../usage-error.ts'
import { onInterrupt } from './on-interrupt.ts'
import { startProgressBar } from './progress-bar.ts'
import { reportPicture } from './report-picture.ts'
import { type Given, givenFields, optionName, readFields } from './run-fields.ts'

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
    throw new UsageError(`${optionName(field)}: ${text} cannot be read (${error.code}).`)
  })
}

const readValues = (config: Config, model: ModelContract, given: Given, out: string) => {
  const parameters = readFields(model, givenFields(model, given, out), config.defaults)
  const pictures = pictureFields(model)
  const values = Object.fromEntries(Object.entries(parameters).filter(([name]) => !pictures.includes(name)))
  if (values.seed === randomSeed) values.seed = randomInt(1, 1_000_000)
  const sources = pictures.map((name): [string, string[]] => [name, [parameters[name] ?? []].flat() as string[]])
  return { values, sources }
}

/** Puts bytes at a path: what stood there is replaced whole or not at all, whoever else writes. Throws `UsageError`. */
const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const aside = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}`)
  try {
    await writeFile(aside, bytes)
    await rename(aside, path)
  } catch (error) {
    throw new UsageError(`${path} could not be written: ${(error as Error).message}.`)
  } finally {
    await rm(aside, { force: true })
  }
}

/** Paints one picture in this machine, without a server. Throws `UsageError`, `Failure`. */
export const runHere = async (model: ModelContract, given: Given, out: string): Promise<void> => {
  const config = readConfig(process.env)
  const { values, sources } = readValues(config, model, given, out)
  const workshop = await mkdtemp(join(tmpdir(), 'sfumato-run-'))
  const pool = createPaintingPool({
    size: 1,
    engine: engineOf(config, model.slug as Slug),
    idleMs: null,
    pictureLimits: pictureLimitsOf(config),
    guards: await inDataDirectory(config.dataDir, () => guardsOf(config)),
    rewriter: rewriterOf(config),
    remote: remoteServicesOf(config),
    childModule: paintingChildModule,
    onLoss: end => {
      if (end.lastWords !== '') console.error(end.lastWords)
    },
  })
  const bar = startProgressBar(model.title)
  const interrupt = onInterrupt()
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
    await replaceFile(out, await readFile(outputPath))
    reportPicture(out, { ...painted, seed: Number(values.seed) })
  } catch (error) {
    if (isChildLost(error)) throw new UsageError(`The picture could not be painted: ${error.message}.`)
    throw error
  } finally {
    bar.end()
    interrupt.end()
    await pool.close()
    await rm(workshop, { recursive: true, force: true })
  }
}
