import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSchedulerConfig } from './config/parse-scheduler-config.ts'
import { createScheduler } from './create-scheduler.ts'

const euler = { _class_name: 'EulerDiscreteScheduler' }

test('a config of another class is read by the keys that both have', () => {
  const { className, config } = createScheduler({
    _class_name: 'EulerDiscreteScheduler',
    _diffusers_version: '0.6.0',
    beta_start: 0.00085,
    clip_sample: false,
    set_alpha_to_one: false,
    skip_prk_steps: true,
    steps_offset: 1,
    trained_betas: null,
  })
  assert.equal(className, 'EulerDiscreteScheduler')
  assert.equal(config.beta_start, 0.00085)
  assert.equal(config.beta_end, 0.02)
  assert.equal(config.steps_offset, 1)
  assert.ok(!('skip_prk_steps' in config))
})

test('a key that no scheduler has is refused, with the nearest one', () => {
  assert.throws(
    () => createScheduler({ ...euler, use_karas_sigmas: true }),
    /EulerDiscreteScheduler: no diffusers scheduler has a setting use_karas_sigmas; is use_karras_sigmas meant\?/,
  )
  assert.throws(() => createScheduler({ ...euler, colour: 1 }), /has a setting colour$/)
})

test('a value that is not implemented is refused, with what is', () => {
  assert.throws(
    () => createScheduler({ _class_name: 'EulerAncestralDiscreteScheduler', prediction_type: 'sample' }),
    /expected "epsilon" or "v_prediction" as prediction_type but received "sample"/,
  )
  assert.throws(
    () => createScheduler({ ...euler, beta_start: '1' }),
    /expected a number as beta_start but received "1"/,
  )
  assert.throws(() => createScheduler({ ...euler, num_train_timesteps: 1.5 }), /a whole number as num_train_timesteps/)
  const learned = { _class_name: 'DPMSolverMultistepScheduler', variance_type: 'learned_range' }
  assert.throws(() => createScheduler(learned), /as variance_type but received "learned_range"/)
  const list = { ...euler, trained_betas: [0.1, 0.2] }
  assert.throws(() => createScheduler(list), /Expected 1000 numbers as trained_betas but received 2/)
})

test('settings that contradict each other are refused when the scheduler is made', () => {
  const both = { ...euler, use_karras_sigmas: true, use_beta_sigmas: true }
  assert.throws(() => createScheduler(both), /at most one layout .* use_karras_sigmas and use_beta_sigmas/)
  const noisy = { _class_name: 'DPMSolverMultistepScheduler', algorithm_type: 'dpmsolver' }
  assert.throws(() => createScheduler(noisy), /final_sigmas_type "sigma_min" with algorithm_type "dpmsolver"/)
})

test('a class that is not known is refused, with the nearest one', () => {
  assert.throws(
    () => createScheduler({ _class_name: 'EulerDiscretScheduler' }),
    /as the scheduler's _class_name but received "EulerDiscretScheduler"; is EulerDiscreteScheduler meant\?/,
  )
  assert.throws(() => createScheduler({}), /_class_name but received undefined/)
})

test('the infinities that Python writes are read as numbers, and left alone inside strings', () => {
  const text =
    '{"_class_name": "DPMSolverMultistepScheduler", "lambda_min_clipped": -Infinity, "_note": "a \\"-Infinity\\""}'
  const config = parseSchedulerConfig(text)
  assert.equal(config.lambda_min_clipped, Number.NEGATIVE_INFINITY)
  assert.equal(config._note, 'a "-Infinity"')
  assert.equal(createScheduler(config).begin({ steps: 4 }).timesteps.length, 4)
  assert.throws(() => parseSchedulerConfig('[1]'), /Expected an object as a scheduler's config but received \[1\]/)
  assert.throws(() => parseSchedulerConfig('{"a": '), SyntaxError)
})
