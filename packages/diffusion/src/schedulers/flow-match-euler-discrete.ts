import { weightedSum } from '../tensor/weighted-sum.ts'
import { choice, flag, number, optional, whole } from './config/fields.ts'
import { respacingFields } from './config/shared-fields.ts'
import { defineScheduler } from './define-scheduler.ts'
import { drawNoise } from './draw-noise.ts'
import { cleanSample, mix } from './prediction/prediction-type.ts'
import { shiftFlow, stretchToTerminal } from './schedule/flow-shift.ts'
import { noiseLevel } from './schedule/noise-level.ts'
import { evenlySpaced } from './schedule/number-lists.ts'
import { respacedSigmas, respacingOf } from './schedule/respacing.ts'
import { trackSteps } from './schedule/track-steps.ts'
import type { SamplingOptions } from './scheduler.ts'

/**
 * Diffusers' `FlowMatchEulerDiscreteScheduler`: Euler's method on a rectified flow, whose sample is
 * (1 - sigma) * clean + sigma * noise and whose model predicts noise - clean (Liu et al., "Flow Straight and Fast",
 * 2022; Esser et al., "Scaling Rectified Flow Transformers for High-Resolution Image Synthesis", 2024).
 *
 * `base_shift`, `max_shift`, `base_image_seq_len` and `max_image_seq_len` are for the pipeline that works out `mu`.
 */
export const flowMatchEulerDiscrete = defineScheduler({
  className: 'FlowMatchEulerDiscreteScheduler',
  fields: {
    ...respacingFields,
    num_train_timesteps: whole(1000),
    shift: number(1),
    use_dynamic_shifting: flag(false),
    base_shift: optional(number(0.5)),
    max_shift: optional(number(1.15)),
    base_image_seq_len: optional(whole(256)),
    max_image_seq_len: optional(whole(4096)),
    invert_sigmas: flag(false),
    shift_terminal: optional(number(0)),
    time_shift_type: choice('exponential', 'linear'),
    stochastic_sampling: flag(false),
  },
  takes: ['timesteps', 'sigmas', 'mu'],
  setUp(settings) {
    const { num_train_timesteps: total, shift } = settings
    const respacing = respacingOf(settings)

    function shiftAll(sigmas: readonly number[], mu: number | undefined): number[] {
      if (!settings.use_dynamic_shifting) {
        if (mu === undefined) return sigmas.map(sigma => shiftFlow(sigma, shift))
        throw new Error('expected no mu without use_dynamic_shifting')
      }
      if (mu === undefined) throw new Error('expected mu with use_dynamic_shifting')
      const dynamicShift = settings.time_shift_type === 'linear' ? mu : Math.exp(mu)
      return sigmas.map(sigma => shiftFlow(sigma, dynamicShift))
    }

    /** Falling timesteps whose levels are still to be shifted. */
    function evenTimesteps(count: number): number[] {
      const smallest = settings.use_dynamic_shifting ? 1 / total : shiftFlow(1 / total, shift)
      return evenlySpaced(total, Math.fround(smallest) * total, count)
    }

    function scheduleOf(options: SamplingOptions, count: number) {
      const given = options.timesteps?.map(Math.fround)
      const plain =
        options.sigmas?.map(Math.fround) ?? (given ?? evenTimesteps(count)).map(timestep => timestep / total)
      let sigmas = shiftAll(plain, options.mu)
      if (settings.shift_terminal) sigmas = stretchToTerminal(sigmas, settings.shift_terminal)
      if (respacing) sigmas = respacedSigmas(respacing, sigmas[0], sigmas[count - 1], count)
      if (settings.invert_sigmas) sigmas = sigmas.map(sigma => 1 - Math.fround(sigma))
      sigmas = sigmas.map(Math.fround)
      const timesteps = given && !settings.invert_sigmas ? given : sigmas.map(sigma => Math.fround(sigma * total))
      return { timesteps, sigmas: [...sigmas, settings.invert_sigmas ? 1 : 0] }
    }

    return (options, count) => {
      const { timesteps, sigmas } = scheduleOf(options, count)
      const track = trackSteps(timesteps, options, count, 1)
      return {
        timesteps: track.timesteps,
        sigmas,
        beginIndex: track.beginIndex,
        order: 1,
        initNoiseSigma: 1,
        scaleModelInput: sample => sample,
        step(output, timestep, sample, generator) {
          const index = track.expect(timestep)
          const from = sigmas[index]
          const to = sigmas[index + 1]
          const clean = cleanSample('flow_prediction', output, sample, { alpha: 1 - from, sigma: from })
          const previous = settings.stochastic_sampling
            ? mix(clean, drawNoise(sample, generator), noiseLevel(to, true))
            : weightedSum([1, sample], [to - from, output])
          track.advance()
          return { previous, clean }
        },
        addNoise: (clean, noise, timestep) => mix(clean, noise, noiseLevel(sigmas[track.indexOf(timestep)], true)),
      }
    }
  },
})
