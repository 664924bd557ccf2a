import type { CatalogueSet } from '../catalogue-set.ts'
import { apache, mit } from '../licences.ts'

/** A second opinion on what a picture shows. */
export const nsfwVit: CatalogueSet = {
  name: 'nsfw-vit',
  title: 'Image classifier for nudity, int8',
  serves: ['safety'],
  nets: { safety: { file: 'model_quantized.onnx', family: 'classifier' } },
  aboutBytes: 88_600_000,
  parts: [
    {
      title: 'vit-base-nsfw-detector',
      repository: 'AdamCodd/vit-base-nsfw-detector',
      revision: '8587de998f441aac03fdd57a85d2e4cb808c7d64',
      files: [
        { path: 'config.json' },
        { path: 'preprocessor_config.json' },
        { path: 'onnx/model_quantized.onnx', as: 'model_quantized.onnx' },
      ],
      licences: {
        code: null,
        weights: apache('https://huggingface.co/AdamCodd/vit-base-nsfw-detector'),
        base: { ...apache('https://huggingface.co/google/vit-base-patch16-384'), name: 'ViT base, Apache-2.0' },
        data: {
          name: 'where the pictures are from is not disclosed',
          terms: 'unclear',
          url: 'https://huggingface.co/AdamCodd/vit-base-nsfw-detector',
        },
      },
    },
  ],
}

/** A reader of prompts for violence, hate, and what is sexual. */
export const textModeration: CatalogueSet = {
  name: 'text-moderation',
  title: 'Text classifier for what is sexual, hateful or violent, English, int8',
  serves: ['text-safety'],
  nets: { 'text-safety': { file: 'model_quantized.onnx', family: 'classifier' } },
  aboutBytes: 146_600_000,
  parts: [
    {
      title: 'KoalaAI Text-Moderation',
      repository: 'KoalaAI/Text-Moderation',
      revision: '838ade0edb66dcffc5532d08ff6ed5c899abfb5c',
      files: [
        { path: 'config.json' },
        { path: 'tokenizer.json' },
        { path: 'tokenizer_config.json' },
        { path: 'onnx/model_quantized.onnx', as: 'model_quantized.onnx' },
      ],
      licences: {
        code: null,
        weights: { name: 'OpenRAIL', terms: 'use-restricted', url: 'https://huggingface.co/KoalaAI/Text-Moderation' },
        base: { ...mit('https://huggingface.co/microsoft/deberta-v3-base'), name: 'DeBERTa, MIT' },
        data: {
          name: "OpenAI's moderation evaluation set, and one whose origin is not disclosed",
          terms: 'unclear',
          url: 'https://huggingface.co/KoalaAI/Text-Moderation',
        },
      },
    },
  ],
}
