import { choice, flag, number, optional } from './config/fields.ts'
import { commonNoiseFields, respacingFields, spacingFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { alongSlope, cleanOfExploding, slopeAt } from './prediction/exploding-sample.ts'
import { evenlySpaced } from './schedule/number-lists.ts'
import { respacingOf } from './schedule/respacing.ts'
import { explodingFrame } from './schedule/sampling-frame.ts'
import { type SigmaSchedule, sigmaSchedule } from './schedule/sigma-schedule.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { positiveSignalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'
import type { SamplingOptions } from './scheduler.ts'

/**
 * Diffusers' `EulerDiscreteScheduler`: Euler's method on the probability flow (algorithm 2 of Karras et al.,
 * "Elucidating the Design Space of Diffusion-Based Generative Models", 2022, without churn).
 */
export const eulerDiscrete = defineScheduler({
  className: 'EulerDiscreteScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('linspace'),
    ...respacingFields,
    prediction_type: choice('epsilon', 'v_prediction', 'sample', 'original_sample'),
    interpolation_type: choice('linear', 'log_linear'),
    sigma_min: optional(number(0)),
    sigma_max: optional(number(0)),
    timestep_type: choice('discrete', 'continuous'),
    rescale_betas_zero_snr: flag(false),
    final_sigmas_type: choice('zero', 'sigma_min'),
  },
  takes: ['timesteps', 'sigmas'],
  setUp(settings) {
    const table = createSigmaTable(positiveSignalLevels(settings))
    const respacing = respacingOf(settings)
    if (respacing && settings.interpolation_type === 'log_linear') {
      throw new Error(`expected interpolation_type "linear" with use_${respacing}_sigmas but received "log_linear"`)
    }
    // Two names for a model that predicts the clean sample.
    const predictionType = settings.prediction_type === 'original_sample' ? 'sample' : settings.prediction_type
    const continuous = settings.timestep_type === 'continuous' && predictionType === 'v_prediction'

    function scheduleOf(options: SamplingOptions, count: number): SigmaSchedule {
      if (options.sigmas) {
        const timesteps = options.sigmas.slice(0, -1).map(sigma => Math.fround(table.timestepOf(Math.fround(sigma))))
        return { timesteps, sigmas: options.sigmas.map(Math.fround) }
      }
      const range = { smallest: settings.sigma_min, largest: settings.sigma_max }
      const schedule = sigmaSchedule(table, settings, options, count, range)
      if (settings.interpolation_type === 'log_linear') {
        // A level more than there are steps: the last step ends at the smallest level, and the zero is never reached.
        const levels = evenlySpaced(Math.log(table.largest), Math.log(table.smallest), count + 1).map(Math.exp)
        return { timesteps: schedule.timesteps, sigmas: [...levels, 0].map(Math.fround) }
      }
      if (settings.final_sigmas_type === 'sigma_min') schedule.sigmas[count] = table.smallest
      return schedule
    }

    return (options, count) => {
      const stepCount = options.sigmas ? count - 1 : count
      const { timesteps: discrete, sigmas } = scheduleOf(options, stepCount)
      const timesteps = continuous ? sigmas.slice(0, -1).map(sigma => Math.fround(Math.log(sigma) / 4)) : discrete
      const track = trackSteps(timesteps, options, stepCount, 1)
      return {
        ...explodingFrame(track, sigmas, settings.timestep_spacing),
        step(output, timestep, sample) {
          const index = track.expect(timestep)
          const sigma = sigmas[index]
          const clean = cleanOfExploding(predictionType, output, sample, sigma)
          track.advance()
          return { previous: alongSlope(sample, slopeAt(sample, clean, sigma), sigmas[index + 1] - sigma), clean }
        },
      }
    }
  },
})
