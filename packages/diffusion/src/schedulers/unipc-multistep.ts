import type { Tensor } from '../tensor/tensor.ts'
import { type Term, weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag, number, numbers, optional } from './config/fields.ts'
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
import { shiftFlow, stretchToTerminal } from './schedule/flow-shift.ts'
import { noiseLevel } from './schedule/noise-level.ts'
import { evenlySpaced } from './schedule/number-lists.ts'
import { solverFrame } from './schedule/sampling-frame.ts'
import { createSigmaTable } from './schedule/sigma-table.ts'
import { positiveSignalLevels } from './schedule/signal-levels.ts'
import { createSolverSchedule } from './schedule/solver-schedule.ts'
import { trackSteps } from './schedule/track-steps.ts'
import type { SamplingOptions } from './scheduler.ts'
import { uniPcWeights } from './solvers/unipc-weights.ts'

/** How far below pure noise a flow starts: at pure noise there would be no signal to divide by. */
const leastSignal = 1e-6

/**
 * Diffusers' `UniPCMultistepScheduler`: Zhao et al., "UniPC: A Unified Predictor-Corrector Framework for Fast Sampling
 * of Diffusion Models", 2023. Each model value first corrects the sample that it was computed from, then predicts the
 * next one.
 */
export const uniPcMultistep = defineScheduler({
  className: 'UniPCMultistepScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('linspace'),
    ...respacingFields,
    ...flowFields,
    ...thresholdFields,
    time_shift_type: choice('exponential', 'linear'),
    solver_order: solverOrderField,
    prediction_type: solverPredictionField,
    predict_x0: flag(true),
    solver_type: choice('bh2', 'bh1', 'midpoint', 'heun', 'logrho'),
    solver_p: choice(null),
    lower_order_final: flag(true),
    disable_corrector: numbers([]),
    final_sigmas_type: choice('zero', 'sigma_min'),
    rescale_betas_zero_snr: flag(false),
    sigma_min: optional(number(0)),
    sigma_max: optional(number(0)),
    shift_terminal: optional(number(0)),
  },
  takes: ['sigmas', 'mu'],
  setUp(settings) {
    const { num_train_timesteps: total, solver_order: order, shift_terminal: terminal } = settings
    const table = createSigmaTable(positiveSignalLevels(settings))
    const scheduleOf = createSolverSchedule(table, settings, { flowLevels, roundsCosine: true })
    const flow = Boolean(settings.use_flow_sigmas)
    const solvesFor = settings.predict_x0 ? 'clean' : 'noise'
    // Names that other solvers' configs carry stand for the default.
    const growth = settings.solver_type === 'bh1' ? 'bh1' : 'bh2'
    if (
      settings.final_sigmas_type === 'zero' &&
      !(settings.predict_x0 && (settings.lower_order_final || order === 1))
    ) {
      throw new Error('expected predict_x0 and lower_order_final with final_sigmas_type "zero"')
    }
    const predict = createSolverPrediction(settings, solvesFor)

    function flowLevels(count: number, shift: number, options: SamplingOptions): number[] {
      const even = options.sigmas ?? evenlySpaced(1, 1 / total, count + 1).slice(0, -1)
      const shifted = even.map(sigma => shiftFlow(sigma, shift))
      const sigmas = terminal ? stretchToTerminal(shifted, terminal) : shifted
      if (Math.abs(sigmas[0] - 1) < leastSignal) sigmas[0] -= leastSignal
      return sigmas
    }

    return (options, count) => {
      if (options.sigmas && !flow) throw new Error('expected no sigmas without use_flow_sigmas')
      const { timesteps, sigmas } = scheduleOf(options, count)
      const levels = sigmas.map(sigma => noiseLevel(sigma, flow))
      const track = trackSteps(timesteps, options, count, 1)
      let values: Tensor[] = []
      let predicted: { readonly sample: Tensor; readonly order: number } | undefined
      return {
        ...solverFrame(track, sigmas, levels),
        step(output, timestep, sample) {
          const index = track.expect(timestep)
          const { value, clean } = predict(output, sample, levels[index])
          let start = sample
          if (predicted && !settings.disable_corrector.includes(index - 1)) {
            const known = levels.slice(index - predicted.order, index).reverse()
            const weights = uniPcWeights('correct', growth, solvesFor, known, levels[index])
            const used = [value, ...values]
            const terms = weights.values.map((weight, i): Term => [weight, used[i]])
            start = weightedSum([weights.sample, predicted.sample], ...terms)
          }
          values = [value, ...values].slice(0, order)
          const highest = settings.lower_order_final ? Math.min(order, timesteps.length - index) : order
          const orderHere = Math.min(highest, index - track.beginIndex + 1)
          const known = levels.slice(index - orderHere + 1, index + 1).reverse()
          const weights = uniPcWeights('predict', growth, solvesFor, known, levels[index + 1])
          const terms = weights.values.map((weight, i): Term => [weight, values[i]])
          predicted = { sample: start, order: orderHere }
          track.advance()
          return { previous: weightedSum([weights.sample, start], ...terms), clean }
        },
      }
    }
  },
})
