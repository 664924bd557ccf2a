import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodePicture } from '@sfumato/raster'
import { printTable } from '../print-table.ts'
import { contactSheet } from './contact-sheet.ts'
import { jobs } from './jobs.ts'
import { type JobName, type RasterBenchOptions, readOptions } from './options.ts'
import { listPhotographs } from './photographs.ts'
import { figuresTable, type NamedTrial, type Row, summarise } from './summary.ts'
import { tryPhotographs } from './try-photographs.ts'

const outFolder = fileURLToPath(new URL('../out/raster/', import.meta.url))

const fileNameOf = (name: string) => name.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')

/** Traced pictures are few and each counts: one row for each. */
const rowsByPhotograph = (trials: readonly NamedTrial[]): Row[] =>
  trials.map(({ photograph, figures }) => ({
    photograph,
    naive: figures.IoU.naive,
    ours: figures.IoU.ours,
    difference: figures.IoU.ours - figures.IoU.naive,
    confidence: figures.confidence.ours,
  }))

const runJob = async (name: JobName, options: RasterBenchOptions): Promise<void> => {
  const files = await listPhotographs(options.photos, options.limit, jobs[name].madeWith ?? [])
  const start = performance.now()
  const trials = (await tryPhotographs(name, files, options)).flatMap(answer => answer.trials)
  if (trials.length === 0) throw new Error(`Expected something to measure for ${name} but no photograph had a mask`)
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  const size = `${files.length} photographs, ${trials.length} runs, ${options.threads} at a time, ${minutes} minutes`
  printTable(`Raster: ${name}, ${size}`, summarise(jobs[name], trials))
  if (name === 'cut-out') printTable('IoU by photograph', rowsByPhotograph(trials))
  await mkdir(outFolder, { recursive: true })
  await writeFile(join(outFolder, `${name}.csv`), figuresTable(trials))
  for (const caseName of new Set(trials.map(trial => trial.case))) {
    const shown = trials.filter(trial => trial.case === caseName && trial.seed === 1)
    const sheet = await encodePicture(contactSheet(shown.map(trial => trial.tiles)), { format: 'png' })
    await writeFile(join(outFolder, `${fileNameOf(`${name}-${caseName}`)}.png`), sheet)
  }
}

const optionsOrExit = (): RasterBenchOptions => {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

/** Measures the raster jobs on a folder of photographs beside naive ways, and writes contact sheets to look at. */
export const benchRaster = async (): Promise<void> => {
  const options = optionsOrExit()
  for (const name of options.jobs) await runJob(name, options)
  console.log('\nContact sheets (truth, input, naive, ours) and all figures as CSV: bench/out/raster/')
}
