import type { CatalogueSet } from '../catalogue-set.ts'
import { apache } from '../licences.ts'

const page = 'https://huggingface.co/Qwen/Qwen2.5-0.5B-Instruct'

/** A small language model that follows instructions, its weights in 4 bits but for the words' own. */
export const qwen25Instruct: CatalogueSet = {
  name: 'qwen2.5-0.5b-instruct',
  title: 'Qwen2.5 0.5B Instruct: a small language model, 4 bits',
  serves: ['rewriter'],
  nets: { rewriter: { file: 'model_q4.onnx', family: 'language' } },
  aboutBytes: 793_000_000,
  parts: [
    {
      title: 'Qwen2.5 0.5B Instruct',
      repository: 'onnx-community/Qwen2.5-0.5B-Instruct',
      revision: 'main',
      files: [
        { path: 'config.json' },
        { path: 'generation_config.json' },
        { path: 'tokenizer.json' },
        { path: 'tokenizer_config.json' },
        { path: 'onnx/model_q4.onnx', as: 'model_q4.onnx' },
      ],
      licences: {
        code: null,
        weights: apache(page),
        base: { ...apache('https://huggingface.co/Qwen/Qwen2.5-0.5B'), name: 'Qwen2.5 0.5B, Apache-2.0' },
        data: { name: 'texts of the web and others, not disclosed which', terms: 'unclear', url: page },
      },
    },
  ],
}
