import type { CatalogueSet } from '../catalogue-set.ts'
import { openRail } from '../licences.ts'

/** Stable Diffusion 1.5 with nine input channels: it sees the mask and what surrounds it. */
export const dreamshaper8Inpainting: CatalogueSet = {
  name: 'dreamshaper-8-inpainting',
  title: 'Dreamshaper 8 inpainting: Stable Diffusion 1.5, 9 channels, fp16',
  serves: ['inpaint'],
  aboutBytes: 2_136_000_000,
  parts: [
    {
      title: 'Dreamshaper 8 inpainting',
      repository: 'Lykon/dreamshaper-8-inpainting',
      revision: 'main',
      files: [
        { path: 'model_index.json' },
        { path: 'scheduler/scheduler_config.json' },
        { path: 'text_encoder/config.json' },
        { path: 'text_encoder/model.fp16.safetensors' },
        { path: 'tokenizer/merges.txt' },
        { path: 'tokenizer/special_tokens_map.json' },
        { path: 'tokenizer/tokenizer_config.json' },
        { path: 'tokenizer/vocab.json' },
        { path: 'unet/config.json' },
        { path: 'unet/diffusion_pytorch_model.fp16.safetensors' },
        { path: 'vae/config.json' },
        { path: 'vae/diffusion_pytorch_model.fp16.safetensors' },
      ],
      licences: {
        code: null,
        weights: openRail,
        base: { ...openRail, name: 'Stable Diffusion 1.5 inpainting, CreativeML OpenRAIL-M' },
        data: {
          name: 'LAION for the base; what Dreamshaper was tuned on is not disclosed',
          terms: 'unclear',
          url: 'https://huggingface.co/Lykon/dreamshaper-8-inpainting',
        },
      },
    },
  ],
}
