import type { WantedFile } from '@sfumato/diffusion/store'
import type { CatalogueSet } from '../catalogue-set.ts'
import { mit, openRailPlus } from '../licences.ts'

const file = (path: string, bytes: number, sha256: string): WantedFile => ({ path, bytes, sha256 })

const merges = '9fd691f7c8039210e0fced15865466c65820d09b63988b0174bfe25de299051a'
const vocabulary = 'e089ad92ba36837a0d31433e555c8f45fe601ab5c221d4f607ded32d9f7a4349'

/** Stable Diffusion XL in half precision, every file pinned. */
export const sdxlBase: CatalogueSet = {
  name: 'sdxl-base',
  title: 'Stable Diffusion XL base 1.0, fp16',
  serves: ['text', 'refine'],
  aboutBytes: 6_941_000_000,
  parts: [
    {
      title: 'SDXL base 1.0',
      repository: 'stabilityai/stable-diffusion-xl-base-1.0',
      revision: '462165984030d82259a11f4367a4eed129e94a7b',
      files: [
        file('model_index.json', 609, '6d7b93508390ab91ac5bfbe4aeb4dc2d83f7bb1b05fb069d714b5b0c75f70d44'),
        file(
          'scheduler/scheduler_config.json',
          479,
          'af3e45a949aff8b8341ab8b811429ec03fee857a700a1d9477363e4fff9666e2',
        ),
        file('text_encoder/config.json', 565, '39b8b2e4b1949e36969caa425b6c81c68bace99198dd9078ce05d16ad401fe7f'),
        file(
          'text_encoder/model.fp16.safetensors',
          246_144_152,
          '660c6f5b1abae9dc498ac2d21e1347d2abdb0cf6c0c0c8576cd796491d9a6cdd',
        ),
        file('text_encoder_2/config.json', 575, 'a892d1c3a69a7e9247a24de2bc1d5891e3109a54696e53be20093af671072c34'),
        file(
          'text_encoder_2/model.fp16.safetensors',
          1_389_382_176,
          'ec310df2af79c318e24d20511b601a591ca8cd4f1fce1d8dff822a356bcdb1f4',
        ),
        file('tokenizer/merges.txt', 524_619, merges),
        file(
          'tokenizer/special_tokens_map.json',
          472,
          'c4864a9376a8401918425bed71fc14fc0e81f9b59ec45c1cf96cccb2df508eac',
        ),
        file(
          'tokenizer/tokenizer_config.json',
          737,
          '19d7b034cb0cc3ce9766c2231373ab8aa8991fc72e2c8f76558bfaae3de0d563',
        ),
        file('tokenizer/vocab.json', 1_059_962, vocabulary),
        file('tokenizer_2/merges.txt', 524_619, merges),
        file(
          'tokenizer_2/special_tokens_map.json',
          460,
          'f118ab3a983206e4f32583448de6bd6aae4ee21869135cef1f5848a753cdaab6',
        ),
        file(
          'tokenizer_2/tokenizer_config.json',
          725,
          'c9d23941f76a41cbd50eda9290f57be7828f0a7a677939e9ef181f7e12bd1bdf',
        ),
        file('tokenizer_2/vocab.json', 1_059_962, vocabulary),
        file('unet/config.json', 1_680, '30ebc70750223e59006f7f2b4e1e6c102570aa19a9c4ae3e1fbe7591332dbae6'),
        file(
          'unet/diffusion_pytorch_model.fp16.safetensors',
          5_135_149_760,
          '83e012a805b84c7ca28e5646747c90a243c65c8ba4f070e2d7ddc9d74661e139',
        ),
        file('vae/config.json', 642, '0b331c8ac22ded5f9997a144a575c1d113d6169aff262c353f39015bd24a6264'),
        file(
          'vae/diffusion_pytorch_model.fp16.safetensors',
          167_335_342,
          'bcb60880a46b63dea58e9bc591abe15f8350bde47b405f9c38f4be70c6161e68',
        ),
      ],
      licences: {
        code: mit('https://github.com/Stability-AI/generative-models/blob/main/LICENSE-CODE'),
        weights: openRailPlus,
        base: null,
        data: {
          name: 'not disclosed',
          terms: 'unclear',
          url: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0',
        },
      },
    },
  ],
}
