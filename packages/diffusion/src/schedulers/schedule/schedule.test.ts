import assert from 'node:assert/strict'
import { test } from 'node:test'
import { betaQuantile } from './beta-quantile.ts'
import { roundHalfToEven } from './number-lists.ts'
import { respacedSigmas } from './respacing.ts'
import { signalLevels } from './signal-levels.ts'
import { spacedTimesteps } from './spaced-timesteps.ts'

const stableDiffusion = {
  num_train_timesteps: 1000,
  beta_start: 0.00085,
  beta_end: 0.012,
  beta_schedule: 'scaled_linear',
  trained_betas: null,
} as const

test('the signal of Stable Diffusion falls to what torch computes', () => {
  const levels = signalLevels(stableDiffusion)
  assert.equal(levels[0], 0.9991499781608582)
  assert.equal(levels[500], 0.27633246779441833)
  assert.equal(levels[999], 0.00466009508818388)
})

test('zero terminal signal-to-noise keeps the first level and ends at nothing', () => {
  const levels = signalLevels({ ...stableDiffusion, rescale_betas_zero_snr: true })
  assert.ok(Math.abs(levels[0] - signalLevels(stableDiffusion)[0]) < 1e-6)
  assert.equal(levels[999], 0)
  assert.ok(levels.every((level, i) => i === 0 || level < levels[i - 1]))
})

test('a half rounds to the even number, as it does in numpy', () => {
  assert.deepEqual([0.5, 1.5, 2.5, 937.5, 812.5, -0.5, 2.4, 2.6].map(roundHalfToEven), [0, 2, 2, 938, 812, 0, 2, 3])
})

test('every spacing gives as many timesteps as asked for, falling and inside the schedule', () => {
  for (const timestep_spacing of ['linspace', 'leading', 'trailing'] as const) {
    for (let count = 1; count <= 1000; count++) {
      const timesteps = spacedTimesteps(count, { num_train_timesteps: 1000, timestep_spacing, steps_offset: 0 })
      assert.equal(timesteps.length, count)
      const falls = timesteps.every((t, i) => t >= 0 && t < 1000 && (i === 0 || t < timesteps[i - 1]))
      assert.ok(falls, `${timestep_spacing} ${count}`)
    }
  }
})

test('the quantile of the beta distribution agrees with the shapes that have a closed form', () => {
  for (const p of [0, 1e-6, 0.01, 0.25, 0.5, 0.7, 0.999, 1]) {
    // Shape 1/2 is the arcsine distribution, shape 1 the even one, shape 2 has 3x^2 - 2x^3 below x.
    assert.ok(Math.abs(betaQuantile(p, 0.5) - Math.sin((Math.PI * p) / 2) ** 2) < 1e-13)
    assert.ok(Math.abs(betaQuantile(p, 1) - p) < 1e-13)
    const x = betaQuantile(p, 2)
    assert.ok(Math.abs(3 * x ** 2 - 2 * x ** 3 - p) < 1e-13)
  }
})

test('every layout falls from the largest level to the smallest', () => {
  for (const layout of ['karras', 'exponential', 'beta'] as const) {
    const sigmas = respacedSigmas(layout, 14.6, 0.03, 9)
    assert.equal(sigmas.length, 9)
    assert.ok(Math.abs(sigmas[0] - 14.6) < 1e-9 && Math.abs(sigmas[8] - 0.03) < 1e-9, layout)
    assert.ok(
      sigmas.every((sigma, i) => i === 0 || sigma < sigmas[i - 1]),
      layout,
    )
  }
})
