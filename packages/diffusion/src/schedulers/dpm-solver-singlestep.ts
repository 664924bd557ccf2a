import type { Tensor } from '../tensor/tensor.ts'
import { choice, flag, number } from './config/fields.ts'
import {
  commonNoiseFields,
  flowFields,
  respacingFields,
  solverOrderField,
  solverPredictionField,
  thresholdFields,
  varianceFields,
} from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { createSolverPrediction } from './prediction/solver-prediction.ts'
import { type NoiseLevel, noiseLevel } from './schedule/noise-level.ts'
import { solverFrame } from './schedule/sampling-frame.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { createSolverSchedule } from './schedule/solver-schedule.ts'
import { trackSteps } from './schedule/track-steps.ts'
import { type DpmAlgorithm, dpmWeights, solvesForClean } from './solvers/dpm-weights.ts'
import { exponentialStep, type ModelValues } from './solvers/exponential-step.ts'

/**
 * Diffusers' `DPMSolverSinglestepScheduler`: DPM-Solver and DPM-Solver++ as singlestep methods (Lu et al.,
 * "DPM-Solver", 2022, and "DPM-Solver++", 2022). Steps come in groups of up to `solver_order`; each step of a group
 * starts afresh from the group's first sample, with one more value of the model.
 */
export const dpmSolverSinglestep = defineScheduler({
  className: 'DPMSolverSinglestepScheduler',
  fields: {
    ...commonNoiseFields,
    ...respacingFields,
    ...flowFields,
    ...thresholdFields,
    ...varianceFields,
    solver_order: solverOrderField,
    prediction_type: solverPredictionField,
    algorithm_type: choice<Exclude<DpmAlgorithm, 'sde-dpmsolver'> | 'deis'>(
      'dpmsolver++',
      'dpmsolver',
      'sde-dpmsolver++',
      'deis',
    ),
    solver_type: choice('midpoint', 'heun', 'logrho', 'bh1', 'bh2'),
    lower_order_final: flag(false),
    final_sigmas_type: choice('zero', 'sigma_min'),
    lambda_min_clipped: number(Number.NEGATIVE_INFINITY),
  },
  takes: ['timesteps', 'mu'],
  setUp(settings) {
    const table = createSigmaTable(signalLevels(settings))
    const spacing = { timestep_spacing: 'linspace', steps_offset: 0 } as const
    const scheduleOf = createSolverSchedule(
      table,
      { ...settings, ...spacing },
      {
        roundsCosine: true,
        endsAtSmallest: true,
      },
    )
    // Names that other solvers' configs carry stand for the defaults.
    const algorithm = settings.algorithm_type === 'deis' ? 'dpmsolver++' : settings.algorithm_type
    const solverType = settings.solver_type === 'heun' ? 'heun' : 'midpoint'
    const flow = Boolean(settings.use_flow_sigmas)
    const endsClean = settings.final_sigmas_type === 'zero'
    if (algorithm === 'dpmsolver' && endsClean) {
      throw new Error('expected final_sigmas_type "sigma_min" with algorithm_type "dpmsolver" but received "zero"')
    }
    const predict = createSolverPrediction(settings, solvesForClean(algorithm) ? 'clean' : 'noise')

    return (options, count) => {
      const { timesteps, sigmas } = scheduleOf(options, count)
      const levels = sigmas.map(sigma => noiseLevel(sigma, flow))
      const orders = stepOrders(count, settings.solver_order, Boolean(settings.lower_order_final), endsClean)
      const track = trackSteps(timesteps, options, count, 1)
      const values: Tensor[] = []
      let groupSample: Tensor | undefined
      return {
        ...solverFrame(track, sigmas, levels),
        step(output, timestep, sample, generator) {
          const index = track.expect(timestep)
          const { value, clean } = predict(output, sample, levels[index])
          values.unshift(value)
          values.length = Math.min(values.length, settings.solver_order)
          // A start inside a group has not all of the group's values.
          const order = Math.min(orders[index], values.length)
          if (order === 1 || groupSample === undefined) groupSample = sample
          const noise = algorithm === 'sde-dpmsolver++' ? drawNoise(sample, generator) : undefined
          const group = levels.slice(index - order + 1, index + 2)
          const weights = dpmWeights(algorithm, group[0], group[order])
          const used = singlestepValues(values.slice(0, order), group, solverType)
          track.advance()
          return { previous: exponentialStep(weights, solverType, groupSample, used, noise), clean }
        },
      }
    }
  },
})

/**
 * The order of each step: groups of 1 to `order`. What the groups leave over at the end, or with `lowersAtEnd` the
 * last group too, is made of lower orders; a schedule that ends clean ends with order 1.
 */
function stepOrders(count: number, order: number, lowersAtEnd: boolean, endsClean: boolean): number[] {
  const orders = Array.from({ length: count }, (_, i) => (i % order) + 1)
  if (order === 3 && count % 3 === 0 && (lowersAtEnd || endsClean)) orders[count - 1] = 1
  if (order === 2 && count % 2 === 0 && (lowersAtEnd || endsClean)) orders[count - 1] = 1
  if (endsClean) orders[count - 1] = 1
  return orders
}

/**
 * The derivatives at the start of a group.
 * @param values the model's values in the group, newest first
 * @param group the levels of the values in time's order, then the level to reach
 */
function singlestepValues(
  values: readonly Tensor[],
  group: readonly NoiseLevel[],
  solverType: 'midpoint' | 'heun',
): ModelValues {
  if (values.length === 1) return { values, derivatives: [[1]] }
  const [start] = group
  const h = group[values.length].lambda - start.lambda
  const ratio = (at: number) => (group[at].lambda - start.lambda) / h
  if (values.length === 2) {
    const r0 = ratio(1)
    return {
      values,
      derivatives: [
        [0, 1],
        [1 / r0, -1 / r0],
      ],
    }
  }
  const r0 = ratio(2)
  const r1 = ratio(1)
  const older = [0, 1 / r1, -1 / r1]
  const newer = [1 / r0, 0, -1 / r0]
  if (solverType === 'midpoint') return { values, derivatives: [[0, 0, 1], newer, [0, 0, 0]] }
  return {
    values,
    derivatives: [
      [0, 0, 1],
      older.map((factor, i) => (r0 * factor - r1 * newer[i]) / (r0 - r1)),
      newer.map((factor, i) => (2 * (factor - older[i])) / (r0 - r1)),
    ],
  }
}
