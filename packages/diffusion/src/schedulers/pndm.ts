import type { Tensor } from '../tensor/tensor.ts'
import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag } from './config/fields.ts'
import { commonNoiseFields, spacingFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { cleanSample, mix, mixtureOfLevel } from './prediction/prediction-type.ts'
import { signalLevels } from './schedule/signal-levels.ts'
import { trackSteps } from './schedule/track-steps.ts'
import { wholeTimesteps } from './schedule/whole-timesteps.ts'

/** Weights of the newest outputs, newest first, by how many there are: Adams and Bashforth's of order 1 to 4. */
const adamsBashforth = [[1], [3 / 2, -1 / 2], [23 / 12, -16 / 12, 5 / 12], [55 / 24, -59 / 24, 37 / 24, -9 / 24]]

/** Weights of the four outputs of one classical Runge-Kutta step. */
const rungeKutta = [1 / 6, 1 / 3, 1 / 3, 1 / 6]

/** The steps that Runge and Kutta's method makes before the multistep method has the outputs it needs. */
const rungeKuttaSteps = 3

/**
 * Diffusers' `PNDMScheduler`: Liu et al., "Pseudo Numerical Methods for Diffusion Models on Manifolds", 2022. The
 * multistep method of Adams and Bashforth with the transfer of formula 9 between timesteps. It starts with three
 * Runge-Kutta steps of four model runs each, or with `skip_prk_steps` (as Stable Diffusion does) with one step of
 * Heun's method that runs the second timestep twice.
 *
 * With a strength under 1, the timestep that is run twice lies outside of what is run, and the first step is corrected
 * at the next timestep instead, so that the samples stay a step behind. Diffusers does the same.
 */
export const pndm = defineScheduler({
  className: 'PNDMScheduler',
  fields: {
    ...commonNoiseFields,
    ...spacingFields('leading'),
    skip_prk_steps: flag(false),
    set_alpha_to_one: flag(false),
    prediction_type: choice('epsilon', 'v_prediction'),
  },
  takes: [],
  setUp(settings) {
    const levels = signalLevels(settings)
    const finalLevel = settings.set_alpha_to_one ? 1 : levels[0]
    const levelAt = (timestep: number) => (timestep >= 0 ? levels[timestep] : finalLevel)
    const { prediction_type: predictionType } = settings

    /** Moves a sample from one timestep to another along the noise that the output stands for. */
    function transfer(sample: Tensor, from: number, to: number, output: Tensor): Tensor {
      const level = levelAt(from)
      const goal = levelAt(to)
      const divisor = level * Math.sqrt(1 - goal) + Math.sqrt(level * (1 - level) * goal)
      const share = -(goal - level) / divisor
      const kept = Math.sqrt(goal / level)
      if (predictionType === 'epsilon') return weightedSum([kept, sample], [share, output])
      const { alpha, sigma } = mixtureOfLevel(level)
      return weightedSum([kept + share * sigma, sample], [share * alpha, output])
    }

    return (options, count) => {
      const stride = Math.floor(settings.num_train_timesteps / count)
      const halfStride = Math.floor(stride / 2)
      const spaced = wholeTimesteps(count, settings)
      const warmUp = settings.skip_prk_steps ? [] : rungeKuttaTimesteps(spaced, halfStride)
      const rest = settings.skip_prk_steps ? heunStart(spaced) : spaced.slice(rungeKuttaSteps)
      const track = trackSteps([...warmUp, ...rest], options, count, 1)
      if (warmUp.length > 0 && track.beginIndex > 0) {
        throw new Error('expected skip_prk_steps where the first steps are left out: Runge-Kutta steps are the first')
      }
      let calls = 0
      let outputs: Tensor[] = []
      let partial: Tensor[] = []
      let start: Tensor | undefined

      function rungeKuttaStep(output: Tensor, timestep: number, sample: Tensor): Tensor {
        const part = calls % 4
        if (part === 0) {
          outputs.unshift(output)
          partial = []
          start = sample
        }
        partial.push(output)
        const whole = part === 3
        const slope = whole ? weightedSum(...partial.map((one, i) => [rungeKutta[i], one] as const)) : output
        const to = timestep - (part % 2 === 1 ? 0 : halfStride)
        return transfer(start ?? sample, warmUp[calls - part], to, slope)
      }

      function multistep(output: Tensor, timestep: number, sample: Tensor): Tensor {
        if (calls === 1) {
          const mean = weightedSum([1 / 2, output], [1 / 2, outputs[0]])
          return transfer(start ?? sample, timestep + stride, timestep, mean)
        }
        outputs = [output, ...outputs].slice(0, adamsBashforth.length)
        if (calls === 0) start = sample
        const weights = adamsBashforth[outputs.length - 1]
        const slope = weightedSum(...outputs.map((one, i) => [weights[i], one] as const))
        return transfer(sample, timestep, timestep - stride, slope)
      }

      return {
        timesteps: track.timesteps,
        beginIndex: track.beginIndex,
        order: 1,
        initNoiseSigma: 1,
        scaleModelInput: sample => sample,
        step(output, timestep, sample) {
          track.expect(timestep)
          const clean = cleanSample(predictionType, output, sample, mixtureOfLevel(levels[timestep]))
          const advance = calls < warmUp.length ? rungeKuttaStep : multistep
          const previous = advance(output, timestep, sample)
          calls++
          track.advance()
          return { previous, clean }
        },
        addNoise: (clean, noise, timestep) => mix(clean, noise, mixtureOfLevel(levels[track.known(timestep)])),
      }
    }
  },
})

/** The timesteps of the Runge-Kutta steps: start, middle twice, end of each. */
function rungeKuttaTimesteps(spaced: readonly number[], halfStride: number): number[] {
  if (spaced.length <= rungeKuttaSteps) {
    throw new Error(`expected more than ${rungeKuttaSteps} steps without skip_prk_steps but received ${spaced.length}`)
  }
  return spaced.slice(0, rungeKuttaSteps).flatMap((timestep, i) => {
    const middle = spaced[i + 1] + halfStride
    return [timestep, middle, middle, spaced[i + 1]]
  })
}

/** The timesteps with the second one twice. */
function heunStart(spaced: readonly number[]): number[] {
  return [...spaced.slice(0, 2), ...spaced.slice(1)]
}
