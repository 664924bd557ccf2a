import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { makeLocalIdentity } from '@sfumato/models/provenance'
import { decodePicture, encodePicture, type Picture } from '@sfumato/raster'
import { scenePicture } from '@sfumato/raster/testing'
import { embeddedCheck } from '../packages/models/src/guards/classifier-settings.ts'
import { createImageGuard } from '../packages/models/src/guards/image/image-guard.ts'
import { cleanPrompts } from '../packages/models/src/guards/labelled/first/clean-prompts.ts'
import { findProtectedNames } from '../packages/models/src/guards/names/find-protected-names.ts'
import { createProvenance } from '../packages/models/src/guards/provenance/provenance.ts'
import type { Statement } from '../packages/models/src/guards/provenance/statement.ts'
import { createTextGuard } from '../packages/models/src/guards/text/text-guard.ts'
import { foldText } from '../packages/models/src/guards/wording/fold.ts'
import { plainWords } from '../packages/models/src/guards/wording/words.ts'
import { ingredientsOf } from '../packages/models/src/recipes/steps/ingredients.ts'
import { withPngXmp } from '../packages/raster/src/codec/png-xmp.ts'
import { printTable } from './print-table.ts'

const limits = { maxBytes: 50e6, maxPixels: 64e6, maxSide: 16_384 }
const runs = 9
const moderationGoalMs = 300
const provenanceGoalMs = 50
const provenanceGoalBytes = 30_000

/** 0.3, 1 and 4 megapixels. */
const sizes = [
  [640, 480],
  [1152, 868],
  [2304, 1736],
] as const

interface Spent {
  readonly wallMs: number
  /** Time of all processors together: at least what the clock shows on an idle machine, and the same on a busy one. */
  readonly processorMs: number
}

const spent = async (work: () => Promise<unknown>): Promise<Spent> => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wallMs: performance.now() - start, processorMs: (user + system) / 1_000 }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Medians of each work; they take turns, so that whatever else the machine does meets all alike. */
const medians = async (works: readonly (() => Promise<unknown>)[]): Promise<Spent[]> => {
  const all: Spent[][] = works.map(() => [])
  for (let run = 0; run <= runs; run++) {
    for (const [index, work] of works.entries()) {
      const each = await spent(work)
      // The first round loads what is loaded once.
      if (run > 0) all[index].push(each)
    }
  }
  return all.map(each => ({
    wallMs: median(each.map(({ wallMs }) => wallMs)),
    processorMs: median(each.map(({ processorMs }) => processorMs)),
  }))
}

const name = ({ width, height }: Picture): string => `${((width * height) / 1e6).toFixed(1)} MP`

const benchModeration = async (): Promise<void> => {
  const { signal } = new AbortController()
  const guard = createImageGuard(embeddedCheck)
  const load = await spent(() => guard.categories())
  const rows = []
  for (const [width, height] of sizes) {
    const picture = scenePicture(1, width, height)
    const file = await encodePicture(picture, { format: 'jpeg' })
    const [decode, check] = await medians([() => decodePicture(file, limits), () => guard.check(picture, signal)])
    rows.push({
      picture: name(picture),
      'wall ms': check.wallMs,
      'processor ms': check.processorMs,
      'decoding ms': decode.wallMs,
      'times decoding': check.wallMs / decode.wallMs,
      goal: `≤ ${moderationGoalMs} ms`,
      met: check.processorMs <= moderationGoalMs ? 'yes' : 'no',
    })
  }
  printTable(
    `Check of a picture by the embedded network, loaded in ${load.wallMs.toFixed(0)} ms (baseline: decoding the same picture from JPEG)`,
    rows,
  )
}

/** A long prompt without offence, of exactly as many characters. */
const longPrompt = (characters: number): string =>
  `An editorial photograph for a travel magazine: a tall woman in an emerald coat leans on the rail of a sailing boat,
  one hand in her hair, noon sun, fine film grain. Gulls fly over the old harbour, children play with a ball and a dog
  runs along the quay with a red kite, 35mm, f/1.8, highly-detailed. `
    .replace(/\s+/g, ' ')
    .repeat(Math.ceil(characters / 250))
    .slice(0, characters)

const benchText = async (): Promise<void> => {
  const { signal } = new AbortController()
  const guard = createTextGuard()
  const load = await spent(() => guard.check('a warm-up', signal))
  const rows = []
  for (const characters of [200, 2_000]) {
    const prompt = longPrompt(characters)
    const [cut, check] = await medians([
      async () => plainWords(foldText(prompt)),
      async () => assert.equal(await guard.check(prompt, signal), null),
    ])
    rows.push({
      characters,
      'wall ms': check.wallMs,
      'processor ms': check.processorMs,
      'times cutting': check.wallMs / cut.wallMs,
    })
  }
  printTable(
    `Check of a prompt by the tables, loaded in ${load.wallMs.toFixed(0)} ms (baseline: cutting the same prompt into words)`,
    rows,
  )
}

const benchProvenance = async (): Promise<void> => {
  const material = await makeLocalIdentity(new Date())
  const provenance = createProvenance({ software: { name: 'Sfumato', version: '0.0.0' }, material })
  const rows = []
  for (const [width, height] of sizes) {
    const picture = scenePicture(1, width, height)
    const sent = await encodePicture(picture, { format: 'jpeg' })
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const making = { model: 'bria-enhance-image', engine: 'preview', checkpoints: [] } as const
      const statementOf = (ingredients: Statement['ingredients']): Statement => ({
        ...making,
        making: 'enhanced',
        generated: false,
        ingredients,
      })
      const xmp = provenance.xmp(statementOf([]))
      const plainBytes = await encodePicture(picture, { format })
      const encoded = await encodePicture(picture, { format, xmp })
      let signed = encoded
      // The encoder puts XMP into JPEG and WebP as it writes; into PNG it goes afterwards.
      const state = async () => {
        const statement = statementOf(ingredientsOf({ image: [sent] }))
        const file = format === 'png' ? withPngXmp(plainBytes, provenance.xmp(statement)) : encoded
        signed = await provenance.sign(file, `image/${format}`, statement)
      }
      const [encode, stated] = await medians([() => encodePicture(picture, { format }), state])
      const bytes = signed.length - plainBytes.length
      rows.push({
        picture: `${name(picture)} ${format}`,
        'wall ms': stated.wallMs,
        'processor ms': stated.processorMs,
        'encoding ms': encode.wallMs,
        'share of encoding': stated.processorMs / encode.processorMs,
        'added bytes': bytes,
        goal: `< ${provenanceGoalMs} ms, ${provenanceGoalBytes / 1_000} kB`,
        met: stated.processorMs < provenanceGoalMs && bytes < provenanceGoalBytes ? 'yes' : 'no',
      })
    }
  }
  printTable('Content credentials and XMP (baseline: encoding the same picture without them)', rows)
}

const benchNames = async (): Promise<void> => {
  const prompt = cleanPrompts.join(', ')
  const ready = await spent(async () => findProtectedNames('a warm-up'))
  const rows = []
  for (const length of [100, 500, 2_000]) {
    const text = prompt.slice(0, length)
    const [find, read] = await medians([async () => findProtectedNames(text), async () => plainWords(foldText(text))])
    rows.push({
      'prompt length': length,
      'processor ms': find.processorMs,
      'reading words ms': read.processorMs,
      'times reading': find.processorMs / read.processorMs,
    })
  }
  printTable(
    `Protected names in a prompt, tables made in ${ready.processorMs.toFixed(0)} ms (baseline: reading its words)`,
    rows,
  )
}

/** Times the checks of prompts and pictures and what provenance adds, over three sizes of picture. Goals are compared with processor time. */
export const benchGuards = async (): Promise<void> => {
  await benchText()
  await benchNames()
  await benchModeration()
  await benchProvenance()
}
