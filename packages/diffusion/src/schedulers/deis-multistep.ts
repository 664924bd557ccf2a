import type { Tensor } from '../tensor/tensor.ts'
import { type Term, weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag } from './config/fields.ts'
import {
  commonNoiseFields,
  flowFields,
  respacingFields,
  solverOrderField,
  solverPredictionField,
  spacingFields,
  thresholdFields,
} from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { createSolverPrediction } from './prediction/solver-prediction.ts'
import { noiseLevel } from './schedule/noise-level.ts'
import { solverFrame } from './schedule/sampling-frame.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { createSolverSchedule } from './schedule/solver-schedule.ts'
import { trackSteps } from './schedule/track-steps.ts'
import { stepOrder } from './solvers/step-order.ts'

/**
 * Diffusers' `DEISMultistepScheduler`: Zhang and Chen, "Fast Sampling of Diffusion Models with Exponential Integrator",
 * 2022, in its logarithmic variant: the noise is extrapolated by a polynomial in log(rho), where rho = sigma / alpha,
 * and integrated over rho.
 */
export const deisMultistep = defineScheduler({
  className: 'DEISMultistepScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('linspace'),
    ...respacingFields,
    ...flowFields,
    ...thresholdFields,
    solver_order: solverOrderField,
    prediction_type: solverPredictionField,
    algorithm_type: choice('deis', 'dpmsolver', 'dpmsolver++'),
    solver_type: choice('logrho', 'midpoint', 'heun', 'bh1', 'bh2'),
    lower_order_final: flag(true),
  },
  takes: ['mu'],
  setUp(settings) {
    const table = createSigmaTable(signalLevels(settings))
    const scheduleOf = createSolverSchedule(
      table,
      { ...settings, final_sigmas_type: 'sigma_min' },
      { roundsCosine: true },
    )
    const flow = Boolean(settings.use_flow_sigmas)
    const { solver_order: order } = settings
    const predict = createSolverPrediction(settings, 'noise')

    return (options, count) => {
      const { timesteps, sigmas } = scheduleOf(options, count)
      const levels = sigmas.map(sigma => noiseLevel(sigma, flow))
      const track = trackSteps(timesteps, options, count, 1)
      const values: Tensor[] = []
      return {
        ...solverFrame(track, sigmas, levels),
        step(output, timestep, sample) {
          const index = track.expect(timestep)
          const { value, clean } = predict(output, sample, levels[index])
          values.unshift(value)
          values.length = Math.min(values.length, order)
          const orderHere = stepOrder({
            order: values.length,
            remaining: timesteps.length - index,
            lowersAtEnd: Boolean(settings.lower_order_final) && timesteps.length < 15,
            endsWithFirst: false,
          })
          // log(rho) is -lambda.
          const nodes = levels.slice(index - orderHere + 1, index + 1).map(level => -level.lambda)
          const from = levels[index]
          const to = levels[index + 1]
          const weights = integrateLagrange(nodes.reverse(), -from.lambda, -to.lambda)
          const noise = weights.map((weight, i): Term => [to.alpha * weight, values[i]])
          track.advance()
          return { previous: weightedSum([to.alpha / from.alpha, sample], ...noise), clean }
        },
      }
    }
  },
})

/**
 * The integral over rho, between two values of log(rho), of each Lagrange polynomial in log(rho) through the nodes
 * (one to three).
 */
function integrateLagrange(nodes: readonly number[], from: number, to: number): number[] {
  return nodes.map((own, i) => {
    const others = nodes.filter((_, k) => k !== i)
    // The polynomial's coefficients by powers of the distance from the start, which keeps the sums small.
    const roots = others.map(other => other - from)
    const scale = others.reduce((product, other) => product * (own - other), 1)
    const coefficients =
      roots.length === 0 ? [1] : roots.length === 1 ? [-roots[0], 1] : [roots[0] * roots[1], -roots[0] - roots[1], 1]
    const primitive = (distance: number) => {
      // Integrals of x^k e^x: e^x, e^x (x - 1), e^x (x^2 - 2x + 2).
      const powers = [1, distance - 1, distance ** 2 - 2 * distance + 2]
      return Math.exp(distance) * coefficients.reduce((sum, coefficient, k) => sum + coefficient * powers[k], 0)
    }
    return (Math.exp(from) * (primitive(to - from) - primitive(0))) / scale
  })
}
