import { type Picture, resizePicture } from '@sfumato/raster'
import type { PaintContext, TextTask } from '../painter.ts'
import { enlargePicture } from './enlarge-picture.ts'
import { generate } from './generate.ts'
import type { Networks } from './networks.ts'
import { stepBudget } from './step-budget.ts'
import { workingSize } from './working-size.ts'

/** Words that bring a picture nearer to a medium; put behind the prompt, where they weigh least. */
const mediumWords = { photography: 'photograph', art: 'artwork, illustration' } as const
/** The share of the schedule that the second pass of the `hd` mode runs: new detail, the same composition. */
const secondPassStrength = 0.35

/**
 * A picture from words: painted about as large as the network was trained to, since larger canvases make it repeat
 * itself, then enlarged. In `hd` mode a second pass paints detail at the full size.
 */
export async function paintText(task: TextTask, context: PaintContext, networks: Networks): Promise<Picture> {
  const { name, network: pipeline } = await networks.required('text')
  context.used(name, 'text')
  const budget = stepBudget(task, pipeline.guidanceIsDistilled)
  if (!budget.guided && task.negativePrompt !== '' && task.mode !== 'fast') {
    context.warn('negative_prompt_unused', 'The checkpoint was distilled: a negative prompt has no effect on it.')
  }
  const words = {
    prompt: `${task.prompt}, ${mediumWords[task.medium]}`,
    negativePrompt: budget.guided ? task.negativePrompt : '',
    steps: budget.steps,
    guidanceScale: budget.guidanceScale,
    seed: task.seed,
  }
  const second = task.mode === 'hd' && pipeline.inpainting === 'blended'
  const small = workingSize(task.width, task.height, pipeline.nativeSide, pipeline.sizeMultiple)
  const first = await generate(pipeline, { ...words, ...small }, context, 0, second ? 0.35 : 0.85)
  const large = await enlargePicture(first, task.width, task.height, task.seed, context, networks, [
    second ? 0.35 : 0.85,
    second ? 0.45 : 1,
  ])
  if (!second) return large
  const size = workingSize(task.width, task.height, Number.POSITIVE_INFINITY, pipeline.sizeMultiple)
  const again = { ...words, ...size, image: large, strength: secondPassStrength }
  const detailed = await generate(pipeline, { ...again, steps: Math.max(words.steps, 6) }, context, 0.45, 1)
  return resizePicture(detailed, task.width, task.height)
}
