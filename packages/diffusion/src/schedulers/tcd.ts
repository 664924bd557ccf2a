import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag, whole } from './config/fields.ts'
import { noiseFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { cleanSample, mix, mixtureOfLevel, noiseOf } from './prediction/prediction-type.ts'
import { distilledTimesteps } from './schedule/distilled-timesteps.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'

/**
 * Diffusers' `TCDScheduler`: strategic stochastic sampling (Zheng et al., "Trajectory Consistency Distillation", 2024).
 * Each step goes to (1 - eta) of the next timestep and comes back to it by fresh noise; the option `eta` is 0, no
 * noise, unless given (diffusers' pipelines pass 0 too). As in diffusers, `clip_sample` and `thresholding` are keys of
 * the class's file but change nothing.
 */
export const tcd = defineScheduler({
  className: 'TCDScheduler',
  fields: {
    ...noiseFields(0.00085, 0.012, 'scaled_linear'),
    original_inference_steps: whole(50),
    prediction_type: choice('epsilon', 'sample', 'v_prediction'),
    rescale_betas_zero_snr: flag(false),
  },
  takes: ['timesteps', 'eta', 'originalSteps', 'originalStrength'],
  setUp(settings) {
    const levels = signalLevels(settings)
    const { prediction_type: predictionType } = settings
    return (options, count) => {
      const { eta = 0 } = options
      const timesteps = distilledTimesteps(settings, options, count)
      const track = trackSteps(timesteps, options, count, 1)
      return {
        timesteps: track.timesteps,
        beginIndex: track.beginIndex,
        order: 1,
        initNoiseSigma: 1,
        scaleModelInput: sample => sample,
        step(output, timestep, sample, generator) {
          const index = track.expect(timestep)
          const next = track.last ? 0 : timesteps[index + 1]
          const mixture = mixtureOfLevel(levels[timestep])
          const clean = cleanSample(predictionType, output, sample, mixture)
          const noise = noiseOf(predictionType, output, sample, mixture)
          const below = mixtureOfLevel(levels[Math.floor((1 - eta) * next)])
          const kept = Math.sqrt(levels[next]) / below.alpha
          const previous =
            eta === 0 || track.last
              ? mix(clean, noise, below)
              : weightedSum(
                  [kept * below.alpha, clean],
                  [kept * below.sigma, noise],
                  [Math.sqrt(1 - kept ** 2), drawNoise(sample, generator)],
                )
          track.advance()
          return { previous, clean }
        },
        addNoise: (clean, noise, timestep) => mix(clean, noise, mixtureOfLevel(levels[track.known(timestep)])),
      }
    }
  },
})
