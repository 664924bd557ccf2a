import type { CatalogueSet } from '../catalogue-set.ts'
import { laion, mit, openRail } from '../licences.ts'

/** Four steps without guidance: what a machine without a graphics card can paint with. */
export const lcmDreamshaper7: CatalogueSet = {
  name: 'lcm-dreamshaper-7',
  title: 'LCM Dreamshaper v7: Stable Diffusion 1.5 in 4 steps',
  serves: ['text', 'refine'],
  aboutBytes: 4_270_000_000,
  parts: [
    {
      title: 'LCM Dreamshaper v7',
      repository: 'SimianLuo/LCM_Dreamshaper_v7',
      revision: '4721097975058205c4edcdece2cc574b7dd7bc04',
      files: [
        { path: 'model_index.json' },
        { path: 'scheduler/scheduler_config.json' },
        { path: 'text_encoder/config.json' },
        { path: 'text_encoder/model.safetensors' },
        { path: 'tokenizer/merges.txt' },
        { path: 'tokenizer/special_tokens_map.json' },
        { path: 'tokenizer/tokenizer_config.json' },
        { path: 'tokenizer/vocab.json' },
        { path: 'unet/config.json' },
        { path: 'unet/diffusion_pytorch_model.safetensors' },
        { path: 'vae/config.json' },
        { path: 'vae/diffusion_pytorch_model.safetensors' },
      ],
      licences: {
        code: mit('https://github.com/luosiallen/latent-consistency-model/blob/main/LICENSE'),
        weights: mit('https://huggingface.co/SimianLuo/LCM_Dreamshaper_v7'),
        base: { ...openRail, name: 'Dreamshaper v7 on Stable Diffusion 1.5, CreativeML OpenRAIL-M' },
        data: laion,
      },
    },
  ],
}
