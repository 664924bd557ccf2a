import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Tensor } from '../runtime/tensor.ts'
import { assertClose, checkpointFolder, formula, readGolden, tokens } from '../testing/reference.ts'
import { type ComponentOptions, loadComponent } from './load-component.ts'

const maxTokens = 77

async function run(
  path: string[],
  inputs: Record<string, Tensor>,
  output: string,
  options: ComponentOptions = {},
): Promise<Tensor> {
  const component = await loadComponent(checkpointFolder(...path), { threads: 1, ...options })
  try {
    return (await component.session.run(inputs, [output]))[output]
  } finally {
    await component.session.dispose()
  }
}

const pipelines: Record<string, { channels?: number; context?: number; variant?: string; encoders?: string[] }> = {
  sd15: {},
  'sd15-inpainting': { channels: 9, variant: 'fp16' },
  sd2: {},
  sdxl: { context: 64, encoders: ['text_encoder', 'text_encoder_2'] },
  lcm: {},
}

function addedInputs(name: string, batch: number): Record<string, Tensor> {
  if (name === 'lcm') return { timestep_cond: formula([batch, 16], 7) }
  if (name !== 'sdxl') return {}
  const sizes = Array.from({ length: batch }, () => [64, 48, 0, 8, 64, 48]).flat()
  return {
    text_embeds: formula([batch, 24], 6),
    time_ids: { shape: [batch, 6], data: Float32Array.from(sizes) },
  }
}

describe('a component computes what torch computes', () => {
  for (const [name, { channels = 4, context = 32, variant, encoders = ['text_encoder'] }] of Object.entries(
    pipelines,
  )) {
    const sizes = { even: [2, 16, 12], odd: [1, 9, 13] }
    for (const [label, [batch, height, width]] of Object.entries(sizes)) {
      it(`UNet of ${name}, ${label} size`, async () => {
        const inputs = {
          sample: formula([batch, channels, height, width], 1),
          timestep: { shape: [batch], data: Float32Array.from([981, 21].slice(0, batch)) },
          encoder_hidden_states: formula([batch, maxTokens, context], 2),
          ...addedInputs(name, batch),
        }
        const output = await run([name, 'unet'], inputs, 'out_sample', { variant })
        assertClose(output, await readGolden(name, `unet.${label}`))
      })
    }

    for (const encoder of encoders) {
      it(`${encoder} of ${name}`, async () => {
        const component = await loadComponent(checkpointFolder(name, encoder), { threads: 1, variant })
        const size = component.configuration.integer('vocab_size')
        const ids = tokens([2, maxTokens], 5, size)
        ids.data.fill(size - 1, 10, maxTokens)
        ids.data[2 * maxTokens - 1] = size - 1
        const output = await component.session.run({ input_ids: ids })
        const layers = component.configuration.integer('num_hidden_layers')
        await component.session.dispose()
        assertClose(output.last_hidden_state, await readGolden(name, `${encoder}.last_hidden_state`))
        assertClose(output[`hidden_states.${layers - 1}`], await readGolden(name, `${encoder}.penultimate`))
        assertClose(output.text_embeds ?? output.pooler_output, await readGolden(name, `${encoder}.pooled`))
      })
    }
  }

  for (const [name, variant] of [
    ...Object.entries(pipelines).map(([key, form]) => [key, form.variant]),
    ['bria'],
  ] as const) {
    it(`VAE encoder of ${name}`, async () => {
      const inputs = { sample: formula([1, 3, 32, 24], 3) }
      const output = await run([name!, 'vae'], inputs, 'latent_parameters', { graph: 'encoder', variant })
      assertClose(output, await readGolden(name!, 'vae_encoder'))
    })

    it(`VAE decoder of ${name}`, async () => {
      const inputs = { latent_sample: formula([2, 4, 6, 8], 4) }
      const output = await run([name!, 'vae'], inputs, 'sample', { graph: 'decoder', variant })
      assertClose(output, await readGolden(name!, 'vae_decoder'))
    })
  }

  it('TAESD encoder', async () => {
    const output = await run(['taesd'], { sample: formula([1, 3, 32, 24], 3) }, 'latent_sample', { graph: 'encoder' })
    assertClose(output, await readGolden('taesd', 'encoder'))
  })

  it('TAESD decoder', async () => {
    const latents = formula([2, 4, 6, 8], 4)
    const inputs = {
      latent_sample: { shape: latents.shape, data: (latents.data as Float32Array).map(value => 3 * value) },
    }
    assertClose(await run(['taesd'], inputs, 'sample', { graph: 'decoder' }), await readGolden('taesd', 'decoder'))
  })

  for (const [label, length] of Object.entries({ short: 9, long: 150 })) {
    it(`T5 on a ${label} text`, async () => {
      const component = await loadComponent(checkpointFolder('bria', 'text_encoder'), { threads: 1 })
      const size = component.configuration.integer('vocab_size')
      const { last_hidden_state: states } = await component.session.run({ input_ids: tokens([2, length], 8, size) })
      await component.session.dispose()
      assertClose(lastTokens(states, 9), await readGolden('bria', `text_encoder.${label}`))
    })
  }

  it('BRIA transformer', async () => {
    const [height, width, words] = [6, 5, 7]
    const places = Array.from({ length: height * width }, (_, i) => [0, Math.floor(i / width), i % width]).flat()
    const inputs = {
      hidden_states: formula([2, height * width, 16], 9),
      encoder_hidden_states: formula([2, words, 32], 10),
      timestep: { shape: [2], data: Float32Array.of(993, 21) },
      img_ids: { shape: [height * width, 3], data: Float32Array.from(places) },
      txt_ids: { shape: [words, 3], data: new Float32Array(words * 3) },
    }
    assertClose(
      await run(['bria', 'transformer'], inputs, 'out_hidden_states'),
      await readGolden('bria', 'transformer'),
    )
  })
})

/** The last `count` of the tokens of [batch, tokens, size]. */
function lastTokens({ shape: [batch, length, size], data }: Tensor, count: number): Tensor {
  const kept = Array.from({ length: batch }, (_, b) => [
    ...data.subarray(((b + 1) * length - count) * size, (b + 1) * length * size),
  ])
  assert(length >= count)
  return { shape: [batch, count, size], data: Float32Array.from(kept.flat()) }
}
