import type { Tensor } from '../tensor/tensor.ts'
import { choice, flag, number } from './config/fields.ts'
import {
  commonNoiseFields,
  flowFields,
  respacingFields,
  solverOrderField,
  solverPredictionField,
  spacingFields,
  thresholdFields,
  varianceFields,
} from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { createSolverPrediction } from './prediction/solver-prediction.ts'
import { type NoiseLevel, noiseLevel } from './schedule/noise-level.ts'
import { solverFrame } from './schedule/sampling-frame.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { positiveSignalLevels } from './schedule/signal-levels.ts'
import { createSolverSchedule } from './schedule/solver-schedule.ts'
import { trackSteps } from './schedule/track-steps.ts'
import { type DpmAlgorithm, dpmWeights, solvesForClean } from './solvers/dpm-weights.ts'
import { exponentialStep, type ModelValues } from './solvers/exponential-step.ts'
import { stepOrder } from './solvers/step-order.ts'

/**
 * Diffusers' `DPMSolverMultistepScheduler`: DPM-Solver++ and DPM-Solver as multistep methods of order 1 to 3 (Lu et
 * al., "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models", 2022), also with fresh noise
 * in each step (the `sde-` algorithms).
 */
export const dpmSolverMultistep = defineScheduler({
  className: 'DPMSolverMultistepScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('linspace'),
    ...respacingFields,
    ...flowFields,
    ...thresholdFields,
    ...varianceFields,
    solver_order: solverOrderField,
    prediction_type: solverPredictionField,
    algorithm_type: choice<DpmAlgorithm | 'deis'>(
      'dpmsolver++',
      'dpmsolver',
      'sde-dpmsolver',
      'sde-dpmsolver++',
      'deis',
    ),
    solver_type: choice('midpoint', 'heun', 'logrho', 'bh1', 'bh2'),
    lower_order_final: flag(true),
    euler_at_final: flag(false),
    use_lu_lambdas: flag(false),
    final_sigmas_type: choice('zero', 'sigma_min'),
    lambda_min_clipped: number(Number.NEGATIVE_INFINITY),
    rescale_betas_zero_snr: flag(false),
  },
  takes: ['timesteps', 'mu'],
  setUp(settings) {
    const table = createSigmaTable(positiveSignalLevels(settings))
    const scheduleOf = createSolverSchedule(table, settings, { endsAtSmallest: true })
    // Names that other solvers' configs carry stand for the defaults.
    const algorithm = settings.algorithm_type === 'deis' ? 'dpmsolver++' : settings.algorithm_type
    const solverType = settings.solver_type === 'heun' ? 'heun' : 'midpoint'
    const { solver_order: order, lower_order_final: lowerOrderFinal, final_sigmas_type: finalSigma } = settings
    const flow = Boolean(settings.use_flow_sigmas)
    if (!solvesForClean(algorithm) && finalSigma === 'zero') {
      throw new Error(`expected final_sigmas_type "sigma_min" with algorithm_type "${algorithm}" but received "zero"`)
    }
    if (algorithm === 'sde-dpmsolver' && order === 3) {
      throw new Error('expected solver_order 1 or 2 with algorithm_type "sde-dpmsolver" but received 3')
    }
    const predict = createSolverPrediction(settings, solvesForClean(algorithm) ? 'clean' : 'noise')

    return (options, count) => {
      const { timesteps, sigmas } = scheduleOf(options, count)
      const levels = sigmas.map(sigma => noiseLevel(sigma, flow))
      const track = trackSteps(timesteps, options, count, 1)
      const values: Tensor[] = []
      return {
        ...solverFrame(track, sigmas, levels),
        step(output, timestep, sample, generator) {
          const index = track.expect(timestep)
          const { value, clean } = predict(output, sample, levels[index])
          values.unshift(value)
          values.length = Math.min(values.length, order)
          const noise = algorithm.startsWith('sde') ? drawNoise(sample, generator) : undefined
          const weights = dpmWeights(algorithm, levels[index], levels[index + 1])
          const orderHere = stepOrder({
            order: values.length,
            remaining: timesteps.length - index,
            lowersAtEnd: Boolean(lowerOrderFinal) && timesteps.length < 15,
            endsWithFirst: Boolean(settings.euler_at_final) || finalSigma === 'zero',
          })
          const used = multistepValues(values.slice(0, orderHere), levels, index)
          track.advance()
          return { previous: exponentialStep(weights, solverType, sample, used, noise), clean }
        },
      }
    }
  },
})

/** The derivatives from the values at the start of this step and of the ones before, newest first. */
function multistepValues(values: readonly Tensor[], levels: readonly NoiseLevel[], index: number): ModelValues {
  const way = (from: number, to: number) => levels[to].lambda - levels[from].lambda
  const h = way(index, index + 1)
  if (values.length === 1) return { values, derivatives: [[1]] }
  const lastWay = way(index - 1, index)
  const newer = h / lastWay
  if (values.length === 2) {
    return {
      values,
      derivatives: [
        [1, 0],
        [newer, -newer],
      ],
    }
  }
  const wayBefore = way(index - 2, index - 1)
  const older = h / wayBefore
  // First divided differences of the newer and the older pair, and the difference between the two.
  const first = [newer, -newer, 0]
  const difference = [newer, -newer - older, older]
  const both = lastWay + wayBefore
  return {
    values,
    derivatives: [
      [1, 0, 0],
      first.map((factor, i) => factor + (lastWay / both) * difference[i]),
      difference.map(factor => (h / both) * factor),
    ],
  }
}
