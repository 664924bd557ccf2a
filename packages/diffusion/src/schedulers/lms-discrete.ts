import type { Tensor } from '../tensor/tensor.ts'
import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice } from './config/fields.ts'
import { commonNoiseFields, respacingFields, spacingFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { cleanOfExploding, slopeAt } from './prediction/exploding-sample.ts'
import { respacingOf } from './schedule/respacing.ts'
import { explodingFrame } from './schedule/sampling-frame.ts'
import { sigmaSchedule } from './schedule/sigma-schedule.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'

/** Slopes that a step looks at, the newest included. */
const mostSlopes = 4

/**
 * Diffusers' `LMSDiscreteScheduler`: the linear multistep method of Adams and Bashforth on the probability flow, on
 * uneven noise levels (K. Crowson, k-diffusion, `sample_lms`).
 *
 * As in diffusers the weights go by the place in the whole schedule. Where a strength leaves the first steps out, the
 * first three steps that are run therefore weigh the slopes they have as if earlier ones were there.
 */
export const lmsDiscrete = defineScheduler({
  className: 'LMSDiscreteScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('linspace'),
    ...respacingFields,
    prediction_type: choice('epsilon', 'v_prediction', 'sample'),
  },
  takes: [],
  setUp(settings) {
    const table = createSigmaTable(signalLevels(settings))
    respacingOf(settings)
    return (options, count) => {
      const { timesteps, sigmas } = sigmaSchedule(table, settings, options, count)
      const track = trackSteps(timesteps, options, count, 1)
      const slopes: Tensor[] = []
      return {
        ...explodingFrame(track, sigmas, settings.timestep_spacing),
        step(output, timestep, sample) {
          const index = track.expect(timestep)
          const sigma = sigmas[index]
          const clean = cleanOfExploding(settings.prediction_type, output, sample, sigma)
          slopes.unshift(slopeAt(sample, clean, sigma))
          slopes.length = Math.min(slopes.length, mostSlopes)
          const weights = slopeWeights(sigmas, index, Math.min(index + 1, mostSlopes))
          track.advance()
          return {
            previous: weightedSum([1, sample], ...slopes.map((slope, i) => [weights[i], slope] as const)),
            clean,
          }
        },
      }
    }
  },
})

/** Gauss and Legendre's rule of two points: exact for polynomials of degree three, which four slopes have at most. */
const gaussPoint = 1 / Math.sqrt(3)

/**
 * The integral from one level to the next of each Lagrange polynomial through the last `order` levels, from the
 * newest level back.
 */
function slopeWeights(sigmas: readonly number[], index: number, order: number): number[] {
  const middle = (sigmas[index] + sigmas[index + 1]) / 2
  const half = (sigmas[index + 1] - sigmas[index]) / 2
  return Array.from({ length: order }, (_, own) => {
    const polynomial = (at: number) => {
      let value = 1
      for (let other = 0; other < order; other++) {
        if (other === own) continue
        value *= (at - sigmas[index - other]) / (sigmas[index - own] - sigmas[index - other])
      }
      return value
    }
    return half * (polynomial(middle - half * gaussPoint) + polynomial(middle + half * gaussPoint))
  })
}
