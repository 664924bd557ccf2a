import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTorchGenerator } from '../random/torch-generator.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { weightedSum } from '../tensor/weighted-sum.ts'
import { createScheduler, schedulerClassNames } from './create-scheduler.ts'
import type { SamplingOptions, Step } from './scheduler.ts'

const stableDiffusion = {
  beta_start: 0.00085,
  beta_end: 0.012,
  beta_schedule: 'scaled_linear',
  clip_sample: false,
  skip_prk_steps: true,
}

function begin(className: string, options: SamplingOptions, config: Record<string, unknown> = {}) {
  return createScheduler({ ...stableDiffusion, ...config, _class_name: className }).begin(options)
}

const shape = [1, 2, 4, 4]
const clean = createTorchGenerator(1).randn(shape)
const noise = createTorchGenerator(2).randn(shape)

function furthest(a: Tensor, b: Tensor): number {
  return a.data.reduce((most, value, i) => Math.max(most, Math.abs(value - b.data[i])), 0)
}

/** Samples with a model that knows the clean sample and works the noise out from what it is shown. */
function sampleKnowing(className: string, options: SamplingOptions): Step[] {
  const sampling = begin(className, options)
  const generator = createTorchGenerator(3)
  const flow = className.startsWith('FlowMatch')
  let sample = weightedSum([sampling.initNoiseSigma, noise])
  if (options.strength) sample = sampling.addNoise(clean, noise, sampling.timesteps[0])
  const steps: Step[] = []
  for (const [i, timestep] of sampling.timesteps.entries()) {
    const seen = sampling.scaleModelInput(sample, timestep)
    const sigma = sampling.sigmas?.[sampling.beginIndex + i]
    const level = sigma === undefined ? trainedLevel(timestep) : 1 / (1 + sigma ** 2)
    const output = flow
      ? weightedSum([1 / sigma!, sample], [-1 / sigma!, clean])
      : weightedSum([1 / Math.sqrt(1 - level), seen], [-Math.sqrt(level / (1 - level)), clean])
    const step = sampling.step(output, timestep, sample, generator)
    steps.push(step)
    sample = step.previous
  }
  return steps
}

/** The variance left of the signal in the schedule of Stable Diffusion. */
function trainedLevel(timestep: number): number {
  let level = 1
  for (let t = 0; t <= timestep; t++) {
    level *= 1 - (Math.sqrt(0.00085) + ((Math.sqrt(0.012) - Math.sqrt(0.00085)) * t) / 999) ** 2
  }
  return level
}

for (const className of schedulerClassNames) {
  test(`${className} finds the clean sample that a perfect model sees, and tells it at every step`, () => {
    for (const options of [{ steps: 8 }, { steps: 10, strength: 0.5 }]) {
      const steps = sampleKnowing(className, options)
      // The start holds no signal, so that a class that blends the sample in (LCM) is a little off at first.
      for (const step of steps) assert.ok(furthest(step.clean, clean) < 2e-3, `${furthest(step.clean, clean)}`)
      // Some end at the smallest level of the training, 0.03 of noise, not at none; PNDM with a strength at more.
      assert.ok(furthest(steps.at(-1)!.previous, clean) < 0.2, `${furthest(steps.at(-1)!.previous, clean)}`)
    }
  })

  test(`${className} samples two pictures side by side without one touching the other`, () => {
    const scheduler = createScheduler({ ...stableDiffusion, _class_name: className })
    const alone = run(scheduler.begin({ steps: 6 }))
    const first = scheduler.begin({ steps: 6 })
    first.step(noise, first.timesteps[0], noise, createTorchGenerator(9))
    assert.deepEqual(run(scheduler.begin({ steps: 6 })), alone)
  })
}

function run(sampling: ReturnType<typeof begin>): Tensor {
  const generator = createTorchGenerator(0)
  return sampling.timesteps.reduce(
    (sample, timestep) => sampling.step(sample, timestep, sample, generator).previous,
    noise,
  )
}

test('a step for another timestep than the next is refused, and so is one after the last', () => {
  const sampling = begin('EulerDiscreteScheduler', { steps: 2 })
  assert.throws(() => sampling.step(noise, 0, noise), /Expected timestep 999 \(number 0\) but received 0/)
  for (const timestep of sampling.timesteps) sampling.step(noise, timestep, noise)
  assert.throws(() => sampling.step(noise, 0, noise), /Expected no step after the last/)
})

test('a step that adds noise needs a generator, and the same seed gives the same picture', () => {
  const sampling = begin('EulerAncestralDiscreteScheduler', { steps: 3 })
  assert.throws(() => sampling.step(noise, 999, noise), /Expected a generator/)
  assert.ok(sampling.step(noise, 999, noise, createTorchGenerator(5)), 'the same step works once it has one')
  const draw = (seed: number) => begin('LCMScheduler', { steps: 3 }).step(noise, 999, noise, createTorchGenerator(seed))
  assert.deepEqual(draw(5), draw(5))
  assert.notDeepEqual(draw(5).previous, draw(6).previous)
})

test('a strength runs the end of the schedule and starts from its noise level', () => {
  const whole = begin('EulerDiscreteScheduler', { steps: 10 })
  const part = begin('EulerDiscreteScheduler', { steps: 10, strength: 0.35 })
  assert.deepEqual(part.timesteps, whole.timesteps.slice(7))
  assert.equal(part.beginIndex, 7)
  const start = part.addNoise(clean, noise, part.timesteps[0])
  assert.ok(furthest(start, weightedSum([1, clean], [whole.sigmas![7], noise])) < 1e-6)
  assert.deepEqual(begin('EulerDiscreteScheduler', { steps: 10, firstStep: 7 }).timesteps, part.timesteps)
  const heun = begin('HeunDiscreteScheduler', { steps: 10, strength: 0.35 })
  assert.equal(heun.beginIndex, 14)
  assert.equal(heun.timesteps.length, 5)
})

test('noise for the next timestep, while a picture is sampled, has the level of the step to come', () => {
  const sampling = begin('HeunDiscreteScheduler', { steps: 4 })
  sampling.step(noise, sampling.timesteps[0], noise)
  const kept = sampling.addNoise(clean, noise, sampling.timesteps[1])
  assert.ok(furthest(kept, weightedSum([1, clean], [sampling.sigmas![1], noise])) < 1e-6)
})

test('thresholding takes the quantile of each picture of a batch by itself', () => {
  const config = { thresholding: true, dynamic_thresholding_ratio: 1, sample_max_value: 9, prediction_type: 'sample' }
  const output = { data: new Float32Array([4, -2, 1, 0, 0.5, -0.5, 0.25, 0]), shape: [2, 1, 2, 2] }
  const { clean: limited } = begin('DDIMScheduler', { steps: 2 }, config).step(output, 500, output)
  assert.deepEqual([...limited.data], [1, -0.5, 0.25, 0, 0.5, -0.5, 0.25, 0])
})

test('a last step between equal levels changes nothing', () => {
  const config = { use_karras_sigmas: true, final_sigmas_type: 'sigma_min', solver_type: 'heun' }
  for (const solver_order of [2, 3]) {
    const sampling = begin('DPMSolverMultistepScheduler', { steps: 16 }, { ...config, solver_order })
    assert.ok(Math.abs(sampling.sigmas![15] - sampling.sigmas![16]) < 1e-6)
    let before = noise
    let after = noise
    for (const timestep of sampling.timesteps) {
      before = after
      after = sampling.step(weightedSum([0.5, before]), timestep, before).previous
    }
    assert.ok(furthest(after, before) < 1e-5, `${furthest(after, before)}`)
  }
})

test('a sample without signal is clipped where its clean one would be infinite', () => {
  const config = { rescale_betas_zero_snr: true, timestep_spacing: 'trailing', clip_sample: true }
  const output = { data: noise.data.map(value => -value), shape }
  const { clean: clipped } = begin('DDIMScheduler', { steps: 4 }, config).step(output, 999, noise)
  assert.deepEqual(clipped.data, noise.data.map(Math.sign))
})

test('options that do not suit are refused by name', () => {
  const refused: [string, SamplingOptions, RegExp][] = [
    ['EulerDiscreteScheduler', {}, /EulerDiscreteScheduler: expected steps, timesteps or sigmas but received none/],
    ['EulerDiscreteScheduler', { steps: 0 }, /expected 1 or more steps but received 0/],
    ['EulerDiscreteScheduler', { steps: 2.5 }, /expected 1 or more steps but received 2.5/],
    ['EulerDiscreteScheduler', { steps: 3, timesteps: [9, 5, 1] }, /only one of steps, timesteps and sigmas/],
    ['EulerDiscreteScheduler', { steps: 3, eta: 1 }, /option eta is not for this class/],
    ['EulerDiscreteScheduler', { steps: 3, strength: 0 }, /strength over 0 to 1 but received 0/],
    ['EulerDiscreteScheduler', { steps: 3, strength: 0.2 }, /strength of 0.2 leaves none of 3 steps/],
    ['EulerDiscreteScheduler', { steps: 3, firstStep: 3 }, /firstStep of 0 to 2 but received 3/],
    ['PNDMScheduler', { timesteps: [900, 1] }, /PNDMScheduler: the option timesteps is not for this class/],
    ['DDIMScheduler', { steps: 1001 }, /at most 1000 steps but received 1001/],
    ['LCMScheduler', { steps: 51 }, /at most 50 steps but received 51/],
    ['LCMScheduler', { timesteps: [1, 900] }, /falling whole timesteps under 1000 but received 1,900/],
    ['FlowMatchEulerDiscreteScheduler', { steps: 4, mu: 1 }, /expected no mu without use_dynamic_shifting/],
    ['UniPCMultistepScheduler', { sigmas: [1, 0.5] }, /expected no sigmas without use_flow_sigmas/],
  ]
  for (const [className, options, expected] of refused) assert.throws(() => begin(className, options), expected)
  const rungeKutta = { skip_prk_steps: false }
  assert.throws(() => begin('PNDMScheduler', { steps: 3 }, rungeKutta), /more than 3 steps without skip_prk_steps/)
  assert.throws(() => begin('PNDMScheduler', { steps: 9, strength: 0.5 }, rungeKutta), /expected skip_prk_steps where/)
  const dynamic = { use_dynamic_shifting: true }
  assert.throws(() => begin('FlowMatchEulerDiscreteScheduler', { steps: 4 }, dynamic), /expected mu with use_dynamic/)
})
