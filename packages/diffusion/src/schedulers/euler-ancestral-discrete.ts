import { choice, flag } from './config/fields.ts'
import { commonNoiseFields, spacingFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { alongSlope, cleanOfExploding, slopeAt, withNoise } from './prediction/exploding-sample.ts'
import { explodingFrame } from './schedule/sampling-frame.ts'
import { sigmaSchedule } from './schedule/sigma-schedule.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { positiveSignalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'

/**
 * Diffusers' `EulerAncestralDiscreteScheduler`: Euler steps that go below the next noise level and come back to it by
 * fresh noise (K. Crowson, k-diffusion, `sample_euler_ancestral`).
 */
export const eulerAncestralDiscrete = defineScheduler({
  className: 'EulerAncestralDiscreteScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('linspace'),
    prediction_type: choice('epsilon', 'v_prediction'),
    rescale_betas_zero_snr: flag(false),
  },
  takes: [],
  setUp(settings) {
    const table = createSigmaTable(positiveSignalLevels(settings))
    return (options, count) => {
      const { timesteps, sigmas } = sigmaSchedule(table, settings, options, count)
      const track = trackSteps(timesteps, options, count, 1)
      return {
        ...explodingFrame(track, sigmas, settings.timestep_spacing),
        step(output, timestep, sample, generator) {
          const index = track.expect(timestep)
          const from = sigmas[index]
          const to = sigmas[index + 1]
          const clean = cleanOfExploding(settings.prediction_type, output, sample, from)
          const noise = drawNoise(sample, generator)
          const fresh = (to / from) * Math.sqrt(from ** 2 - to ** 2)
          const below = alongSlope(sample, slopeAt(sample, clean, from), Math.sqrt(to ** 2 - fresh ** 2) - from)
          track.advance()
          return { previous: withNoise(below, noise, fresh), clean }
        },
      }
    }
  },
})
