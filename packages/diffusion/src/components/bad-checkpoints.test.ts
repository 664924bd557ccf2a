import assert from 'node:assert/strict'
import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { checkpointFolder } from '../testing/reference.ts'
import { float32File } from '../testing/safetensors-file.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { loadComponent } from './load-component.ts'

const weights = 'diffusion_pytorch_model.safetensors'

/** A copy of a component that a test may spoil. */
async function copyOf(test: TestContext, ...path: string[]): Promise<string> {
  const folder = await temporaryFolder(test)
  await cp(checkpointFolder(...path), folder, { recursive: true })
  return folder
}

async function configure(folder: string, changes: Record<string, unknown>): Promise<void> {
  const path = join(folder, 'config.json')
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...changes }))
}

describe('a bad checkpoint is refused in one sentence that names what is wrong', () => {
  it('a folder without config.json', async test => {
    const folder = await temporaryFolder(test)
    await assert.rejects(loadComponent(folder), {
      code: 'missing',
      message: `${join(folder, 'config.json')} is missing`,
    })
  })

  it('a config.json that is not JSON', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await writeFile(join(folder, 'config.json'), '{')
    await assert.rejects(loadComponent(folder), { code: 'damaged', message: /config\.json is not JSON/ })
  })

  it('weights that are not there', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await rm(join(folder, weights))
    await assert.rejects(loadComponent(folder), { code: 'missing', message: `${join(folder, weights)} is missing` })
  })

  it('a pickle in place of safetensors', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await rm(join(folder, weights))
    await writeFile(join(folder, 'diffusion_pytorch_model.bin'), 'PK\x03\x04')
    await assert.rejects(loadComponent(folder), {
      code: 'format',
      message: /diffusion_pytorch_model\.bin is a pickle file/,
    })
  })

  it('weights cut short', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await truncate(join(folder, weights), 1_000_000)
    await assert.rejects(loadComponent(folder), {
      code: 'damaged',
      message:
        /diffusion_pytorch_model\.safetensors is truncated: tensor \S+ ends at byte \d+, but the file is 1000000 long/,
    })
  })

  it('a missing shard', async test => {
    const folder = await copyOf(test, 'sdxl', 'unet')
    await rm(join(folder, 'diffusion_pytorch_model-00002-of-00006.safetensors'))
    await assert.rejects(loadComponent(folder), { code: 'missing', message: /00002-of-00006\.safetensors is missing/ })
  })

  it('weights of another shape than the configuration says', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await configure(folder, { in_channels: 9 })
    await assert.rejects(loadComponent(folder), {
      code: 'shape',
      message: `${join(folder, weights)}: tensor conv_in.weight has the shape [16,4,3,3]; expected [16,9,3,3]`,
    })
  })

  it('a tensor that is needed and not there', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await writeFile(join(folder, weights), float32File({ other: { shape: [1], data: new Float32Array(1) } }))
    await assert.rejects(loadComponent(folder), {
      code: 'missing',
      message: `${join(folder, weights)} lacks tensor time_embedding.linear_1.weight, expected as [64,16]`,
    })
  })

  it('a tensor of a type that is no number with a fraction', async test => {
    const folder = await copyOf(test, 'taesd')
    const path = join(folder, weights)
    const bytes = await readFile(path)
    bytes.write(bytes.toString('latin1').replace('"F32"', '"I32"'), 'latin1')
    await writeFile(path, bytes)
    await assert.rejects(loadComponent(folder, { graph: 'decoder' }), {
      code: 'shape',
      message: /has the type I32; expected F32/,
    })
  })

  it('a class that no graph is made for', async test => {
    const folder = await copyOf(test, 'sd15', 'unet')
    await configure(folder, { _class_name: 'KandinskyUNet' })
    await assert.rejects(loadComponent(folder), {
      code: 'unsupported',
      message: /class KandinskyUNet, only for UNet2D/,
    })
  })

  const unsupported: [string[], Record<string, unknown>, RegExp][] = [
    [
      ['sd15', 'unet'],
      { down_block_types: ['AttnDownBlock2D', 'DownBlock2D', 'DownBlock2D'] },
      /"down_block_types" is \["Attn/,
    ],
    [
      ['sd15', 'unet'],
      { up_block_types: ['UpBlock2D'] },
      /"up_block_types" is \["UpBlock2D"\]; supported is a list of 3/,
    ],
    [['sd15', 'unet'], { act_fn: 'mish' }, /"act_fn" is "mish"; supported is "silu" or "swish"/],
    [['sd15', 'unet'], { class_embed_type: 'timestep' }, /"class_embed_type" is "timestep"; supported is null/],
    [['sd15', 'unet'], { addition_embed_type: 'image' }, /"addition_embed_type" is "image"; supported is "text_time"/],
    [['sd15', 'unet'], { mid_block_type: 'UNetMidBlock2D' }, /"mid_block_type" is "UNetMidBlock2D"/],
    [['sd15', 'unet'], { norm_num_groups: '8' }, /"norm_num_groups" is "8"; supported is a whole number/],
    [['taesd'], { act_fn: 'gelu' }, /"act_fn" is "gelu"; supported is "relu"/],
    [['sd15', 'text_encoder'], { hidden_act: 'relu' }, /"hidden_act" is "relu"; supported is "quick_gelu" or "gelu"/],
    [
      ['bria', 'text_encoder'],
      { feed_forward_proj: 'relu' },
      /"feed_forward_proj" is "relu"; supported is "gated-gelu"/,
    ],
    [['bria', 'transformer'], { guidance_embeds: true }, /"guidance_embeds" is true; supported is false/],
    [['bria', 'transformer'], { axes_dims_rope: [2, 8, 8] }, /"axes_dims_rope" is \[2,8,8\]; supported is three even/],
  ]
  for (const [path, change, message] of unsupported) {
    it(`${path.join('/')} with ${JSON.stringify(change)}`, async test => {
      const folder = await copyOf(test, ...path)
      await configure(folder, change)
      const graph = path[0] === 'taesd' ? 'decoder' : 'whole'
      await assert.rejects(loadComponent(folder, { graph }), { code: 'unsupported', message })
    })
  }
})

it('keys that no reader knows are ignored, as diffusers does', async test => {
  const folder = await copyOf(test, 'taesd')
  await configure(folder, { use_ema_warmup: true, _note: 'x' })
  const { session } = await loadComponent(folder, { graph: 'encoder', threads: 1 })
  await session.dispose()
})
