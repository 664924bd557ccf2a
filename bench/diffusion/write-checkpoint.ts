import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeRandomComponent } from '../../packages/diffusion/src/testing/random-checkpoint.ts'

const testing = fileURLToPath(new URL('../../packages/diffusion/testing/', import.meta.url))

const unet = {
  block_out_channels: [320, 640, 1280, 1280],
  layers_per_block: 2,
  cross_attention_dim: 768,
  attention_head_dim: 8,
  in_channels: 4,
  out_channels: 4,
  sample_size: 64,
  time_cond_proj_dim: 256,
}

const vae = {
  block_out_channels: [128, 256, 512, 512],
  down_block_types: Array(4).fill('DownEncoderBlock2D'),
  up_block_types: Array(4).fill('UpDecoderBlock2D'),
  layers_per_block: 2,
  latent_channels: 4,
  scaling_factor: 0.18215,
}

const tiny = { latent_channels: 4, scaling_factor: 1 }

const scheduler = {
  _class_name: 'LCMScheduler',
  beta_end: 0.012,
  beta_schedule: 'scaled_linear',
  beta_start: 0.00085,
  original_inference_steps: 50,
  set_alpha_to_one: true,
  steps_offset: 1,
}

const index = {
  _class_name: 'LatentConsistencyModelPipeline',
  scheduler: ['diffusers', 'LCMScheduler'],
  text_encoder: ['transformers', 'CLIPTextModel'],
  tokenizer: ['transformers', 'CLIPTokenizer'],
  unet: ['diffusers', 'UNet2DConditionModel'],
  vae: ['diffusers', 'AutoencoderKL'],
}

/** That of Stable Diffusion's tokenizer; ids of the small one that stands in for it are all below. */
const vocabularySize = 49_408

const textEncoder = {
  architectures: ['CLIPTextModel'],
  vocab_size: vocabularySize,
  hidden_size: 768,
  intermediate_size: 3072,
  num_hidden_layers: 12,
  num_attention_heads: 12,
  max_position_embeddings: 77,
  hidden_act: 'quick_gelu',
}

/**
 * Writes a latent consistency model of Stable Diffusion 1.5's size with random weights (fp32, about 4.3 GB) and a tiny
 * autoencoder beside it, unless they are there: what a real one costs can then be measured without having one.
 */
export function writeFullSizeCheckpoint(folder: string): { readonly checkpoint: string; readonly tiny: string } {
  const checkpoint = join(folder, 'lcm')
  const done = join(folder, 'complete')
  const paths = { checkpoint, tiny: join(folder, 'taesd') }
  if (existsSync(done)) return paths
  mkdirSync(join(checkpoint, 'scheduler'), { recursive: true })
  const json = (path: string, value: object) => writeFileSync(join(checkpoint, path), JSON.stringify(value))
  json('model_index.json', index)
  json('scheduler/scheduler_config.json', scheduler)
  cpSync(join(testing, 'tokenizers/clip'), join(checkpoint, 'tokenizer'), { recursive: true })
  writeRandomComponent(join(checkpoint, 'unet'), 'UNet2DConditionModel', unet, 'F32')
  writeRandomComponent(join(checkpoint, 'vae'), 'AutoencoderKL', vae, 'F32')
  writeRandomComponent(join(checkpoint, 'text_encoder'), 'CLIPTextModel', textEncoder, 'F32')
  writeRandomComponent(paths.tiny, 'AutoencoderTiny', tiny, 'F32')
  writeFileSync(done, '')
  return paths
}
