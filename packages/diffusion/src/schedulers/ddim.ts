import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag } from './config/fields.ts'
import { clipFields, commonNoiseFields, spacingFields, thresholdFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { limitOf } from './prediction/limit-clean.ts'
import { cleanSample, mix, mixtureOfLevel, noiseOf } from './prediction/prediction-type.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'
import { wholeTimesteps } from './schedule/whole-timesteps.ts'

/**
 * Diffusers' `DDIMScheduler`: Song et al., "Denoising Diffusion Implicit Models", 2020, formula 12. The option `eta`
 * runs from 0, which adds no noise, to 1, which adds as much as the diffusion that was trained.
 */
export const ddim = defineScheduler({
  className: 'DDIMScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('leading'),
    ...thresholdFields,
    ...clipFields(true),
    set_alpha_to_one: flag(true),
    prediction_type: choice('epsilon', 'sample', 'v_prediction'),
    rescale_betas_zero_snr: flag(false),
  },
  takes: ['eta'],
  setUp(settings) {
    const levels = signalLevels(settings)
    const finalLevel = settings.set_alpha_to_one ? 1 : levels[0]
    const { num_train_timesteps: total, prediction_type: predictionType } = settings
    const limit = limitOf(settings)
    return (options, count) => {
      const { eta = 0 } = options
      const track = trackSteps(wholeTimesteps(count, settings), options, count, 1)
      const stride = Math.floor(total / count)
      return {
        timesteps: track.timesteps,
        beginIndex: track.beginIndex,
        order: 1,
        initNoiseSigma: 1,
        scaleModelInput: sample => sample,
        step(output, timestep, sample, generator) {
          track.expect(timestep)
          const level = levels[timestep]
          const nextLevel = timestep >= stride ? levels[timestep - stride] : finalLevel
          const mixture = mixtureOfLevel(level)
          const clean = limit(cleanSample(predictionType, output, sample, mixture))
          const noise = noiseOf(predictionType, output, sample, mixture)
          const fresh = eta * Math.sqrt(((1 - nextLevel) / (1 - level)) * (1 - level / nextLevel))
          const previous = weightedSum(
            [Math.sqrt(nextLevel), clean],
            [Math.sqrt(1 - nextLevel - fresh ** 2), noise],
            ...(eta > 0 ? [[fresh, drawNoise(sample, generator)] as const] : []),
          )
          track.advance()
          return { previous, clean }
        },
        addNoise: (clean, noise, timestep) => mix(clean, noise, mixtureOfLevel(levels[track.known(timestep)])),
      }
    }
  },
})
