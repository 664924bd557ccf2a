import { type ModelContract, readParameters } from '@sfumato/contract'
import { decodePicture, type Picture, solid, solidMask } from '@sfumato/raster'
import type { ScoredFinding, TextFinding } from '../../guards/guard.ts'
import type { PaintTask, UpscaleTask } from '../../painters/painter.ts'
import type { RewriteTask } from '../../prompts/rewriter.ts'
import type { Studio } from '../recipe.ts'

/** The colour that the flat painter paints everything in. */
export const flatColour = [255, 0, 255] as const

/** A studio for tests of the recipes alone: its painter paints one flat colour and remembers what it was asked. */
export interface FlatStudio extends Studio {
  readonly tasks: PaintTask[]
  readonly upscales: UpscaleTask[]
  readonly rewrites: RewriteTask[]
  readonly checkedTexts: string[]
  readonly checkedPictures: Picture[]
  readonly shares: number[]
}

/** What the guards of a flat studio find, and how much its painter works on at once. */
export interface FlatStudioOptions {
  readonly textFinding?: TextFinding
  readonly imageFinding?: ScoredFinding
  readonly workingPixels?: number
  readonly confidence?: number
}

/** Makes a flat studio. */
export const flatStudio = (options: FlatStudioOptions = {}): FlatStudio => {
  const studio: FlatStudio = {
    tasks: [],
    upscales: [],
    rewrites: [],
    checkedTexts: [],
    checkedPictures: [],
    shares: [],
    provenance: null,
    pictureLimits: { maxBytes: 20_000_000, maxPixels: 64_000_000, maxSide: 16_384 },
    signal: new AbortController().signal,
    progress: share => studio.shares.push(share),
    previews: null,
    painter: {
      engine: { name: 'flat', checkpoint: null, preview: true },
      workingPixels: options.workingPixels ?? 1_500_000,
      paint: async task => {
        studio.tasks.push(task)
        const { width, height } = task.kind === 'text' ? task : task.kind === 'background' ? task.subject : task.image
        return solid(width, height, flatColour)
      },
      matte: async ({ width, height }) => ({
        alpha: solidMask(width, height, 255),
        confidence: options.confidence ?? 1,
      }),
      upscale: async task => {
        studio.upscales.push(task)
        return solid(task.width, task.height, flatColour)
      },
    },
    rewriter: {
      rewrite: async task => {
        studio.rewrites.push(task)
        return `${task.prompt}, in soft light`
      },
    },
    textGuard: {
      categories: ['violence'],
      check: async text => {
        studio.checkedTexts.push(text)
        return options.textFinding ?? null
      },
    },
    imageGuard: {
      categories: async () => ['explicit'],
      check: async picture => {
        studio.checkedPictures.push(picture)
        return options.imageFinding ?? null
      },
    },
  }
  return studio
}

/** A body's values as a recipe gets them. */
export const valuesOf = <Values>(model: ModelContract, body: Record<string, unknown>): Values => {
  const required = { image: 'x', mask: 'x' }
  const read = readParameters(model, { ...required, ...body }, { defaults: 'documented' })
  if (!read.ok) throw new Error(read.problems.map(problem => problem.sentence).join(' '))
  return read.parameters as Values
}

/** A file as a picture. */
export const decoded = async (bytes: Uint8Array): Promise<Picture> =>
  (await decodePicture(bytes, { maxBytes: 1e9, maxPixels: 1e9, maxSide: 1e5 })).picture

/** The colour of a pixel. */
export const pixelAt = ({ rgb, width }: Picture, x: number, y: number): number[] => [
  ...rgb.subarray(3 * (y * width + x), 3 * (y * width + x) + 3),
]
