import type { PredictionType } from '../prediction/prediction-type.ts'
import { choice, flag, number, numbers, optional, whole } from './fields.ts'

/** The noise that the model was trained with. Classes differ in their defaults. */
export function noiseFields(betaStart: number, betaEnd: number, schedule: 'linear' | 'scaled_linear') {
  return {
    num_train_timesteps: whole(1000),
    beta_start: number(betaStart),
    beta_end: number(betaEnd),
    beta_schedule: choice<'linear' | 'scaled_linear' | 'squaredcos_cap_v2'>(
      schedule,
      'linear',
      'scaled_linear',
      'squaredcos_cap_v2',
    ),
    trained_betas: optional(numbers([])),
  }
}

/** {@link noiseFields} with the defaults that most classes share. */
export const commonNoiseFields = noiseFields(0.0001, 0.02, 'linear')

/** How timesteps are laid out; the argument is the class's default. */
export function spacingFields(standard: 'linspace' | 'leading') {
  return {
    timestep_spacing: choice<'linspace' | 'leading' | 'trailing'>(standard, 'linspace', 'leading', 'trailing'),
    steps_offset: whole(0),
  }
}

/** Other layouts of the noise levels, at most one of which is on. */
export const respacingFields = {
  use_karras_sigmas: flag(false),
  use_exponential_sigmas: flag(false),
  use_beta_sigmas: flag(false),
}

/** The noise levels of flow matching in solvers that were made for diffusion. */
export const flowFields = {
  use_flow_sigmas: flag(false),
  flow_shift: number(1),
  use_dynamic_shifting: flag(false),
  time_shift_type: choice<'exponential'>('exponential'),
}

/** Dynamic thresholding of the predicted clean sample. */
export const thresholdFields = {
  thresholding: flag(false),
  dynamic_thresholding_ratio: number(0.995),
  sample_max_value: number(1),
}

/** Clipping of the predicted clean sample; the argument is the class's default. */
export function clipFields(standard: boolean) {
  return { clip_sample: flag(standard), clip_sample_range: number(1) }
}

/** The variances that some models predict beside the noise; learned ones are not implemented. */
export const varianceFields = {
  variance_type: choice<null | 'fixed_small' | 'fixed_small_log' | 'fixed_large' | 'fixed_large_log'>(
    null,
    'fixed_small',
    'fixed_small_log',
    'fixed_large',
    'fixed_large_log',
  ),
}

/** The order of a multistep solver: how many of the model's last values a step uses. */
export const solverOrderField = choice<1 | 2 | 3>(2, 1, 3)

/** The predictions that solvers in log(signal / noise) understand. */
export const solverPredictionField = choice<PredictionType>('epsilon', 'sample', 'v_prediction', 'flow_prediction')
