import type { Tensor } from '../tensor/tensor.ts'
import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice } from './config/fields.ts'
import { clipFields, noiseFields, respacingFields, spacingFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import {
  alongSlope,
  cleanOfExploding,
  initialSigma,
  scaledForModel,
  slopeAt,
  withNoise,
} from './prediction/exploding-sample.ts'
import { limitOf } from './prediction/limit-clean.ts'
import { respacingOf } from './schedule/respacing.ts'
import { sigmaSchedule } from './schedule/sigma-schedule.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'

/** The first half of a Heun step, which the second corrects. */
interface HalfStep {
  readonly sample: Tensor
  readonly slope: Tensor
}

/**
 * Diffusers' `HeunDiscreteScheduler`: Heun's method on the probability flow (algorithm 1 of Karras et al.,
 * "Elucidating the Design Space of Diffusion-Based Generative Models", 2022). Each step but the last runs the model
 * twice: at its start, then at its end, where the mean of both slopes is taken.
 */
export const heunDiscrete = defineScheduler({
  className: 'HeunDiscreteScheduler',
  fields: {
    ...noiseFields(0.00085, 0.012, 'linear'),
    beta_schedule: choice<'linear' | 'scaled_linear' | 'squaredcos_cap_v2' | 'exp'>(
      'linear',
      'scaled_linear',
      'squaredcos_cap_v2',
      'exp',
    ),
    ...spacingFields('linspace'),
    ...respacingFields,
    ...clipFields(false),
    prediction_type: choice('epsilon', 'v_prediction', 'sample'),
  },
  takes: ['timesteps'],
  setUp(settings) {
    const table = createSigmaTable(signalLevels(settings))
    respacingOf(settings)
    const limit = limitOf(settings)
    return (options, count) => {
      const single = sigmaSchedule(table, settings, options, count)
      const sigmas = withTwins(single.sigmas, single.sigmas.length - 1)
      const track = trackSteps(withTwins(single.timesteps, single.timesteps.length), options, count, 2)
      let half: HalfStep | undefined
      return {
        timesteps: track.timesteps,
        sigmas,
        beginIndex: track.beginIndex,
        order: 2,
        initNoiseSigma: initialSigma(settings.timestep_spacing, sigmas),
        scaleModelInput: (sample, timestep) => scaledForModel(sample, sigmas[track.expect(timestep)]),
        step(output, timestep, sample) {
          const index = track.expect(timestep)
          const sigma = sigmas[index]
          const clean = limit(cleanOfExploding(settings.prediction_type, output, sample, sigma))
          const slope = slopeAt(sample, clean, sigma)
          track.advance()
          if (half === undefined) {
            half = { sample, slope }
            return { previous: alongSlope(sample, slope, sigmas[index + 1] - sigma), clean }
          }
          const mean = weightedSum([1 / 2, half.slope], [1 / 2, slope])
          const previous = alongSlope(half.sample, mean, sigma - sigmas[index - 1])
          half = undefined
          return { previous, clean }
        },
        addNoise: (clean, noise, timestep) => withNoise(clean, noise, sigmas[track.indexOf(timestep)]),
      }
    }
  },
})

/** The list with every value between the first and the one at `end` twice. */
function withTwins(values: readonly number[], end: number): number[] {
  return values.flatMap((value, i) => (i === 0 || i >= end ? [value] : [value, value]))
}
