import type { GenerateOptions, Pipeline } from '@sfumato/diffusion'
import {
  completeRegion,
  growMask,
  joinMultiBand,
  type Mask,
  type Picture,
  resizeMask,
  resizePicture,
} from '@sfumato/raster'
import type { PaintContext } from '../painter.ts'
import { generate } from './generate.ts'
import type { Networks } from './networks.ts'
import { stepBudget } from './step-budget.ts'
import { workingSize } from './working-size.ts'

/** What is painted where a mask says. */
export interface MaskedTask {
  readonly image: Picture
  readonly mask: Mask
  readonly prompt: string
  readonly negativePrompt: string
  readonly seed: number
  readonly fast: boolean
  /**
   * What lies under the mask to begin with: `continued` from its surroundings, or `as it is`. A network made for
   * inpainting that runs the whole schedule does not look at it.
   */
  readonly start: 'continued' | 'as it is'
  /** The share of the schedule that is run; under 1 the start shines through. */
  readonly strength: number
}

/** Steps and guidance that the documents leave to us for these models. */
const usual = { steps: 30, guidance: 6 } as const
/** A network that blends paints over what it finds; a start that fits keeps colours and light in place. */
const blendedStrength = 0.9

/**
 * Paints inside a mask by the inpainting checkpoint, at its working size; what lies outside is painted over a little and
 * to be put back by the caller. Pixels at the rim of the mask are repainted with it, so that no seam stays.
 */
export async function paintMasked(task: MaskedTask, context: PaintContext, networks: Networks): Promise<Picture> {
  const { name, network: pipeline } = await networks.required('inpaint')
  if (pipeline.inpainting === 'none') {
    throw new RangeError(`Expected a checkpoint that can inpaint but ${pipeline.className} cannot`)
  }
  context.used(name, 'inpaint')
  const { width, height } = task.image
  const size = workingSize(width, height, pipeline.nativeSide, pipeline.sizeMultiple)
  const mask = growMask(resizeMask(task.mask, size.width, size.height), Math.ceil(pipeline.sizeMultiple / 2))
  const { image, isContinued } = await startPicture(task, size.width, size.height, mask, pipeline, context, networks)
  const options = { ...wordsOf(task, pipeline, context), ...size, image, mask, strength: strengthOf(task, pipeline) }
  const painted = await generate(pipeline, options, context, 0.2, 0.95)
  // An autoencoder gives back tones that differ a little from those around; spread over a distance nobody sees it.
  const joined = isContinued ? await joinMultiBand(image, painted, mask, { signal: context.signal }) : painted
  context.progress(1)
  return resizePicture(joined, width, height)
}

const strengthOf = ({ start, strength }: MaskedTask, { inpainting }: Pipeline): number =>
  inpainting === 'blended' && start === 'continued' ? Math.min(blendedStrength, strength) : strength

function wordsOf(
  { prompt, negativePrompt, seed, fast }: MaskedTask,
  pipeline: Pipeline,
  context: PaintContext,
): Pick<GenerateOptions, 'prompt' | 'negativePrompt' | 'seed' | 'steps' | 'guidanceScale'> {
  const budget = stepBudget({ mode: fast ? 'fast' : 'base', ...usual }, pipeline.guidanceIsDistilled)
  if (!budget.guided && negativePrompt !== '') {
    context.warn('negative_prompt_unused', 'The checkpoint was distilled: a negative prompt has no effect on it.')
  }
  return {
    prompt,
    negativePrompt: budget.guided ? negativePrompt : '',
    seed,
    steps: budget.steps,
    guidanceScale: budget.guidanceScale,
  }
}

/** The picture to start from, with what lies under the mask continued from its surroundings where that is seen. */
async function startPicture(
  { image, start, strength, seed }: MaskedTask,
  width: number,
  height: number,
  mask: Mask,
  pipeline: Pipeline,
  context: PaintContext,
  networks: Networks,
): Promise<{ readonly image: Picture; readonly isContinued: boolean }> {
  const small = resizePicture(image, width, height)
  if (start === 'as it is' || (pipeline.inpainting === 'native' && strength === 1))
    return { image: small, isContinued: false }
  const work = { signal: context.signal, progress: (share: number) => context.progress(0.2 * share) }
  const net = await networks.complete()
  if (!net) return { image: await completeRegion(small, mask, { seed }, work), isContinued: true }
  context.used(net.name, 'complete')
  return { image: await net.network.complete(small, mask, work), isContinued: true }
}
