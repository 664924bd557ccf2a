import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag, number, whole } from './config/fields.ts'
import { clipFields, noiseFields, thresholdFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { limitOf } from './prediction/limit-clean.ts'
import { cleanSample, mix, mixtureOfLevel } from './prediction/prediction-type.ts'
import { distilledTimesteps } from './schedule/distilled-timesteps.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'

/** The spread of the data that the boundary condition of consistency models is written with. */
const dataSpread = 0.5

/**
 * Diffusers' `LCMScheduler`: multistep consistency sampling (Luo et al., "Latent Consistency Models", 2023). The model
 * leads from any timestep to the clean sample; between steps fresh noise is added, after the last none.
 */
export const lcm = defineScheduler({
  className: 'LCMScheduler',
  fields: {
    ...noiseFields(0.00085, 0.012, 'scaled_linear'),
    ...thresholdFields,
    ...clipFields(false),
    original_inference_steps: whole(50),
    prediction_type: choice('epsilon', 'sample', 'v_prediction'),
    timestep_scaling: number(10),
    rescale_betas_zero_snr: flag(false),
  },
  takes: ['timesteps', 'originalSteps', 'originalStrength'],
  setUp(settings) {
    const levels = signalLevels(settings)
    const limit = limitOf(settings)
    return (options, count) => {
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
          const mixture = mixtureOfLevel(levels[timestep])
          const predicted = limit(cleanSample(settings.prediction_type, output, sample, mixture))
          // The boundary condition: at timestep 0 the sample itself is the answer.
          const scaled = timestep * settings.timestep_scaling
          const norm = Math.hypot(scaled, dataSpread)
          const clean = weightedSum([scaled / norm, predicted], [(dataSpread / norm) ** 2, sample])
          const nextLevel = levels[timesteps[index + 1]]
          const previous = track.last ? clean : mix(clean, drawNoise(sample, generator), mixtureOfLevel(nextLevel))
          track.advance()
          return { previous, clean }
        },
        addNoise: (clean, noise, timestep) => mix(clean, noise, mixtureOfLevel(levels[track.known(timestep)])),
      }
    }
  },
})
