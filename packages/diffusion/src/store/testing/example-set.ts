import { createRandom } from '@sfumato/raster'
import type { CheckpointSet, Licences } from '../checkpoint-set.ts'
import type { HubFile, HubRepository } from './local-hub.ts'

const bytesOf = (seed: number, length: number): Buffer => {
  const random = createRandom(seed)
  return Buffer.from(Uint8Array.from({ length }, () => random.integer(256)))
}

/** A safetensors file of one tensor of `bytes` arbitrary bytes. */
export const safetensorsOf = (seed: number, bytes: number): Buffer => {
  const header = Buffer.from(JSON.stringify({ weight: { dtype: 'U8', shape: [bytes], data_offsets: [0, bytes] } }))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return Buffer.concat([length, header, bytesOf(seed, bytes)])
}

/** Licences of nothing in particular. */
export const exampleLicences: Licences = {
  code: null,
  weights: { name: 'MIT', terms: 'permissive' },
  base: null,
  data: { name: 'drawn by code', terms: 'permissive' },
}

/** Weights that take long enough to be stopped in the middle of. */
export const largeBytes = 2_000_000

const files: readonly HubFile[] = [
  { path: '.gitattributes', content: Buffer.from('*.safetensors filter=lfs') },
  { path: 'model_index.json', content: Buffer.from('{"_class_name": "StableDiffusionPipeline"}\n') },
  { path: 'unet/config.json', content: Buffer.from('{"in_channels": 4}\n') },
  { path: 'unet/diffusion_pytorch_model.safetensors', content: safetensorsOf(1, largeBytes), large: true },
  { path: 'unet/diffusion_pytorch_model.bin', content: Buffer.from('pickle'), large: true },
  { path: 'tokenizer/merges.txt', content: Buffer.from('a b\n') },
  { path: 'vae/model.safetensors', content: safetensorsOf(2, 50_000), large: true },
]

/** The repository of `exampleSet`. */
export const exampleRepository: HubRepository = { name: 'someone/example', commit: 'a'.repeat(40), files }

/** A small set in the layout of diffusers, its commit and hashes unknown beforehand. */
export const exampleSet: CheckpointSet = {
  name: 'example',
  title: 'Example',
  serves: ['text'],
  aboutBytes: largeBytes,
  parts: [
    {
      title: 'Everything',
      repository: exampleRepository.name,
      revision: 'main',
      licences: exampleLicences,
      files: [
        { path: 'model_index.json' },
        { path: 'unet/config.json' },
        { path: 'unet/*.safetensors' },
        { path: 'tokenizer/merges.txt' },
        { path: 'vae/model.safetensors', as: 'vae/weights.safetensors' },
        { path: 'vae/*.index.json', optional: true },
      ],
    },
  ],
}
