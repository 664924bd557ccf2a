import type { CatalogueSet } from '../catalogue-set.ts'
import { apache, mit, openRail, places2 } from '../licences.ts'

/** A tiny decoder for the latents of Stable Diffusion 1 and 2. */
export const taesd: CatalogueSet = {
  name: 'taesd',
  title: 'TAESD: tiny autoencoder for Stable Diffusion 1 and 2',
  serves: ['preview'],
  aboutBytes: 9_794_000,
  parts: [
    {
      title: 'TAESD',
      repository: 'madebyollin/taesd',
      revision: '614f76814bbe30edbe2e627ace1c2234c81a2c0e',
      files: [
        { path: 'config.json' },
        {
          path: 'diffusion_pytorch_model.safetensors',
          bytes: 9_793_292,
          sha256: 'db169d69145ec4ff064e49d99c95fa05d3eb04ee453de35824a6d0f325513549',
        },
      ],
      licences: {
        code: mit('https://github.com/madebyollin/taesd/blob/main/LICENSE'),
        weights: mit('https://huggingface.co/madebyollin/taesd'),
        base: { ...openRail, name: "Stable Diffusion's autoencoder, CreativeML OpenRAIL-M" },
        data: { name: 'not stated', terms: 'unclear', url: 'https://github.com/madebyollin/taesd' },
      },
    },
  ],
}

/** Completion at 512 x 512 with a larger net than the edit pack's. */
export const lama: CatalogueSet = {
  name: 'lama',
  title: 'LaMa: completion of large regions at 512 x 512',
  serves: ['complete'],
  nets: { complete: { file: 'lama_fp32.onnx', family: 'lama' } },
  aboutBytes: 208_044_816,
  parts: [
    {
      title: 'LaMa',
      repository: 'Carve/LaMa-ONNX',
      revision: 'c3c0c9e468934d62e79c329e35d82dd09ff8c444',
      files: [
        {
          path: 'lama_fp32.onnx',
          bytes: 208_044_816,
          sha256: '1faef5301d78db7dda502fe59966957ec4b79dd64e16f03ed96913c7a4eb68d6',
        },
      ],
      licences: {
        code: apache('https://github.com/advimman/lama/blob/main/LICENSE'),
        weights: apache('https://huggingface.co/Carve/LaMa-ONNX'),
        base: null,
        data: places2,
      },
    },
  ],
}

/** Mattes with finer edges than the edit pack's. */
export const birefnetLite: CatalogueSet = {
  name: 'birefnet-lite',
  title: 'BiRefNet lite: fine mattes at 1024 x 1024',
  serves: ['matte'],
  nets: { matte: { file: 'birefnet-lite.onnx', family: 'birefnet' } },
  aboutBytes: 224_005_088,
  parts: [
    {
      title: 'BiRefNet lite',
      repository: 'onnx-community/BiRefNet_lite-ONNX',
      revision: 'main',
      files: [
        {
          path: 'onnx/model.onnx',
          as: 'birefnet-lite.onnx',
          bytes: 224_005_088,
          sha256: '5600024376f572a557870a5eb0afb1e5961636bef4e1e22132025467d0f03333',
        },
      ],
      licences: {
        code: mit('https://github.com/ZhengPeng7/BiRefNet/blob/main/LICENSE'),
        weights: mit('https://huggingface.co/ZhengPeng7/BiRefNet_lite'),
        base: {
          ...mit('https://github.com/microsoft/Swin-Transformer/blob/main/LICENSE'),
          name: 'Swin Transformer, MIT',
        },
        data: {
          name: 'DIS5K and further sets, each under terms of its own',
          terms: 'unclear',
          url: 'https://github.com/ZhengPeng7/BiRefNet',
        },
      },
    },
  ],
}
