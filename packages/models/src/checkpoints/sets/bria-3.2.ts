import type { CatalogueSet } from '../catalogue-set.ts'
import { apache } from '../licences.ts'

const page = 'https://huggingface.co/briaai/BRIA-3.2'

/**
 * BRIA 3.2, which only a person who has agreed to its licence, there and here, may pull. The repository cannot be
 * looked into without that, so the sharded files are named by patterns and the commit is pinned by the first pull.
 */
export const bria32: CatalogueSet = {
  name: 'bria-3.2',
  title: 'BRIA 3.2: 4 billion parameters, T5-XXL, trained on licensed pictures',
  serves: ['text'],
  aboutBytes: 18_000_000_000,
  acceptance: { name: "Bria's licence for BRIA 3.2, non-commercial use only", url: page },
  parts: [
    {
      title: 'BRIA 3.2',
      repository: 'briaai/BRIA-3.2',
      revision: 'main',
      files: [
        { path: 'model_index.json' },
        { path: 'scheduler/scheduler_config.json' },
        { path: 'text_encoder/config.json' },
        { path: 'text_encoder/*.safetensors' },
        { path: 'text_encoder/*.index.json', optional: true },
        { path: 'tokenizer/*.json' },
        { path: 'tokenizer/*.model', optional: true },
        { path: 'transformer/config.json' },
        { path: 'transformer/*.safetensors' },
        { path: 'transformer/*.index.json', optional: true },
        { path: 'vae/config.json' },
        { path: 'vae/*.safetensors' },
      ],
      licences: {
        code: apache('https://github.com/huggingface/diffusers/blob/main/LICENSE'),
        weights: { name: "Bria's licence, non-commercial use only", terms: 'non-commercial', url: page },
        base: {
          ...apache('https://huggingface.co/google/t5-v1_1-xxl'),
          name: 'T5 v1.1 XXL as text encoder, Apache-2.0',
        },
        data: {
          name: 'licensed by the owners of the pictures, as Bria says; the terms are not public',
          terms: 'unclear',
          url: page,
        },
      },
    },
  ],
}
