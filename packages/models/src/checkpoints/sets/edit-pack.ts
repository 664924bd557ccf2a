import type { CatalogueSet } from '../catalogue-set.ts'
import { apache, bsd3, mit, places2 } from '../licences.ts'

/** Three small nets for editing without words. The hashes are those that independent projects pin too. */
export const editPack: CatalogueSet = {
  name: 'edit-pack',
  title: 'Small nets for editing: MI-GAN, U²-Net-p, Real-ESRGAN general',
  serves: ['complete', 'matte', 'upscale'],
  nets: {
    complete: { file: 'migan_pipeline_v2.onnx', family: 'migan' },
    matte: { file: 'u2netp.onnx', family: 'u2net' },
    upscale: { file: 'realesr-general-x4v3.onnx', family: 'esrgan' },
  },
  aboutBytes: 37_520_459,
  parts: [
    {
      title: 'MI-GAN',
      repository: 'andraniksargsyan/migan',
      revision: '1538c135034b8cfe7a8472f34d09c8a5a45b17a7',
      files: [
        {
          path: 'migan_pipeline_v2.onnx',
          bytes: 28_079_181,
          sha256: '6f1f3530a1a2324b19752018ce756088b07973cda8d7d890034ace5c8a48c40b',
        },
      ],
      licences: {
        code: mit('https://github.com/Picsart-AI-Research/MI-GAN/blob/main/LICENSE'),
        weights: mit('https://github.com/Picsart-AI-Research/MI-GAN/blob/main/LICENSE-WEIGHTS'),
        base: null,
        data: places2,
      },
    },
    {
      title: 'U²-Net-p',
      repository: 'BritishWerewolf/U-2-Netp',
      revision: '7112208dbac3a3642496c8d54e2f0f9bb3dc1dc8',
      files: [
        {
          path: 'onnx/model.onnx',
          as: 'u2netp.onnx',
          bytes: 4_574_861,
          sha256: '309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8',
        },
      ],
      licences: {
        code: apache('https://github.com/xuebinqin/U-2-Net/blob/master/LICENSE'),
        weights: apache('https://github.com/xuebinqin/U-2-Net/blob/master/LICENSE'),
        base: null,
        data: {
          name: 'DUTS-TR, pictures of ImageNet, for non-commercial research',
          terms: 'non-commercial',
          url: 'https://www.image-net.org/download.php',
        },
      },
    },
    {
      title: 'Real-ESRGAN general-x4v3',
      repository: 'CoderViking/realesr-general-x4v3-onnx',
      revision: 'c6a971706797c7502945a2b4c4274fce4900d4ab',
      files: [
        {
          path: 'realesr-general-x4v3.onnx',
          bytes: 4_866_417,
          sha256: '1940a93ee08283a0a7286183186357b1688fe9fa8ede74604b424586aaddf112',
        },
      ],
      licences: {
        code: bsd3('https://github.com/xinntao/Real-ESRGAN/blob/master/LICENSE'),
        weights: bsd3('https://github.com/xinntao/Real-ESRGAN/blob/master/LICENSE'),
        base: null,
        data: {
          name: 'DIV2K, Flickr2K and OutdoorSceneTraining; DIV2K for academic research only',
          terms: 'non-commercial',
          url: 'https://data.vision.ee.ethz.ch/cvl/DIV2K/',
        },
      },
    },
  ],
}
