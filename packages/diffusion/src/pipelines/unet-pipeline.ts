import { loadComponent } from '../components/load-component.ts'
import { checkOptions, type GenerateOptions, type Pipeline } from './generate-options.ts'
import { guidanceEmbedding } from './guidance.ts'
import { generateLatents } from './latent-diffusion.ts'
import type { ModelIndex } from './model-index.ts'
import { openShared } from './open-shared.ts'
import { type Keep, openTogether } from './open-together.ts'
import { componentOptions, type PipelineOptions } from './pipeline-options.ts'
import { type Conditions, createPredictor } from './predict.ts'
import { readUNetRole } from './unet-role.ts'

/** What words (and sizes) become for a network: the conditions of the prompt and, unless unguided, of the negative. */
export interface Conditioned {
  readonly positive: Conditions
  readonly negative: Conditions | null
}

/** Turns a task into conditions. `guided` says whether the negative prompt counts. */
export type Conditioner = (task: GenerateOptions, guided: boolean) => Promise<Conditioned>

/**
 * A pipeline around a `UNet2DConditionModel`. Families differ in how words reach the network: `openConditioner` loads
 * what they need for it, handing each part to `keep`.
 */
export const openUNetPipeline = (
  index: ModelIndex,
  options: PipelineOptions,
  openConditioner: (keep: Keep) => Promise<Conditioner>,
): Promise<Pipeline> =>
  openTogether(async keep => {
    const { autoencoder, previews, scheduler } = keep(await openShared(index, options))
    const conditioner = await openConditioner(keep)
    const { session, configuration } = await loadComponent(
      await index.require('unet'),
      componentOptions(options, 'unet'),
    )
    keep(session)
    const { inChannels, conditionSize, sampleSize } = readUNetRole(configuration)
    const sizeMultiple = autoencoder.scaleFactor

    return {
      className: index.className,
      sizeMultiple,
      nativeSide: sampleSize * autoencoder.scaleFactor,
      inpainting: inChannels === 9 ? 'native' : 'blended',
      guidanceIsDistilled: conditionSize !== null,
      generate: async task => {
        checkOptions(task, sizeMultiple)
        const { positive, negative } = await conditioner(task, task.guidanceScale > 1 && conditionSize === null)
        const scale = conditionSize !== null && {
          timestep_cond: guidanceEmbedding(task.guidanceScale, conditionSize),
        }
        const predict = createPredictor(session, task.guidanceScale, {
          positive: { ...positive, ...scale },
          negative: negative && { ...negative, ...scale },
        })
        return generateLatents({ scheduler, autoencoder, previews, inChannels, predict }, task)
      },
    }
  })
