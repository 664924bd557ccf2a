import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { loadComponent } from '../components/load-component.ts'
import type { Tensor } from '../runtime/tensor.ts'
import { assertClose, checkpointFolder, formula, readGolden, tokens } from '../testing/reference.ts'
import { float32File } from '../testing/safetensors-file.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import type { LoraTarget } from './read-lora.ts'

async function run(
  path: string[],
  target: LoraTarget,
  file: string,
  scale: number,
  inputs: Record<string, Tensor>,
): Promise<Record<string, Tensor>> {
  const loras = { target, choices: [{ file, scale }] }
  const { session } = await loadComponent(checkpointFolder(...path), { threads: 1, loras })
  try {
    return await session.run(inputs)
  } finally {
    await session.dispose()
  }
}

const lora = (style: string) => checkpointFolder('loras', `${style}.safetensors`)
const denoising = (context: number): Record<string, Tensor> => ({
  sample: formula([1, 4, 16, 12], 1),
  timestep: { shape: [1], data: Float32Array.of(981) },
  encoder_hidden_states: formula([1, 77, context], 2),
})
const sizes = {
  text_embeds: formula([1, 24], 6),
  time_ids: { shape: [1, 6], data: Float32Array.of(64, 48, 0, 8, 64, 48) },
}

describe('a merged LoRA works as in diffusers', () => {
  for (const style of ['kohya', 'peft']) {
    it(`in a UNet, in the style of ${style}`, async () => {
      const { out_sample } = await run(['sd15', 'unet'], 'unet', lora(style), 0.75, denoising(32))
      assertClose(out_sample, await readGolden('loras', `${style}.unet`))
    })

    it(`in a text encoder, in the style of ${style}`, async () => {
      const inputs = { input_ids: tokens([1, 77], 5, 634) }
      const { last_hidden_state } = await run(['sd15', 'text_encoder'], 'text_encoder', lora(style), 0.75, inputs)
      assertClose(last_hidden_state, await readGolden('loras', `${style}.text_encoder`))
    })
  }

  it('in an SDXL UNet, by the names of the original code', async () => {
    const inputs = { ...denoising(64), ...sizes }
    const { out_sample } = await run(['sdxl', 'unet'], 'unet', lora('original-names'), 1, inputs)
    assertClose(out_sample, await readGolden('loras', 'original-names.unet'))
  })

  it('and not at all at scale 0', async () => {
    const inputs = { ...denoising(32), sample: formula([1, 4, 16, 12], 1) }
    const without = await run(['sd15', 'unet'], 'unet', lora('kohya'), 0, inputs)
    const half = await run(['sd15', 'unet'], 'unet', lora('kohya'), 0.5, inputs)
    const { session } = await loadComponent(checkpointFolder('sd15', 'unet'), { threads: 1 })
    const plain = await session.run(inputs)
    await session.dispose()
    assertClose(without.out_sample, plain.out_sample, 1e-5)
    assert.throws(() => assertClose(half.out_sample, plain.out_sample, 1e-2))
  })
})

describe('a LoRA that does not fit is refused by name', () => {
  const key = 'unet.mid_block.attentions.0.proj_in'
  const matrix = (...shape: number[]) => ({ shape, data: new Float32Array(shape.reduce((a, b) => a * b, 1)) })

  async function refused(test: TestContext, tensors: Parameters<typeof float32File>[0], error: object): Promise<void> {
    const file = join(await temporaryFolder(test), 'lora.safetensors')
    await writeFile(file, float32File(tensors))
    await assert.rejects(run(['sd15', 'unet'], 'unet', file, 1, {}), error)
  }

  it('for a module that the network lacks', test =>
    refused(
      test,
      { 'unet.no.such.lora_A.weight': matrix(2, 3), 'unet.no.such.lora_B.weight': matrix(3, 2) },
      { code: 'shape', message: /lora\.safetensors changes no_such, which .* does not have/ },
    ))

  it('for a pair of another size', test =>
    refused(
      test,
      { [`${key}.lora_A.weight`]: matrix(2, 7), [`${key}.lora_B.weight`]: matrix(32, 2) },
      { code: 'shape', message: /the pair \[32,2\] · \[2,7\] does not fit mid_block\.attentions\.0\.proj_in\.weight/ },
    ))

  it('for half a pair', test =>
    refused(test, { [`${key}.lora_A.weight`]: matrix(2, 32) }, { code: 'missing', message: /lacks the up \(lora_B\)/ }))

  it('for another kind of change', test =>
    refused(test, { [`${key}.dora_scale`]: matrix(32) }, { code: 'unsupported', message: /proj_in\.dora_scale/ }))
})
