import { buildDecoder } from '../families/autoencoder-kl/build-decoder.ts'
import { buildEncoder } from '../families/autoencoder-kl/build-encoder.ts'
import { readAutoencoderForm } from '../families/autoencoder-kl/configuration.ts'
import { buildTinyDecoder } from '../families/autoencoder-tiny/build-tiny-decoder.ts'
import { buildTinyEncoder } from '../families/autoencoder-tiny/build-tiny-encoder.ts'
import { readTinyForm } from '../families/autoencoder-tiny/configuration.ts'
import { buildBriaTransformer } from '../families/bria-transformer/build-bria-transformer.ts'
import { readBriaForm } from '../families/bria-transformer/configuration.ts'
import { buildClipText } from '../families/clip-text/build-clip-text.ts'
import { readClipTextForm } from '../families/clip-text/configuration.ts'
import type { Configuration } from '../families/configuration.ts'
import { buildT5Encoder } from '../families/t5-encoder/build-t5-encoder.ts'
import { readT5Form } from '../families/t5-encoder/configuration.ts'
import { buildUNet } from '../families/unet/build-unet.ts'
import { readUNetForm } from '../families/unet/configuration.ts'
import type { Module } from '../onnx/module.ts'

/** Adds a network to the module's graph as a configuration describes it. */
export type BuildGraph = (module: Module, configuration: Configuration) => void

/** A class of diffusers or transformers that graphs are made for. */
export interface ComponentClass {
  /** The name of its weights files without their ending. */
  readonly weightsStem: 'diffusion_pytorch_model' | 'model'
  /** Its graphs: one called `whole`, or an autoencoder's two halves. */
  readonly graphs: Readonly<Partial<Record<GraphName, BuildGraph>>>
}

/** Which graph of a component. */
export type GraphName = 'whole' | 'encoder' | 'decoder'

/** Every class that can be loaded, by the name that checkpoints have for it. */
export const componentClasses: Readonly<Record<string, ComponentClass>> = {
  UNet2DConditionModel: {
    weightsStem: 'diffusion_pytorch_model',
    graphs: { whole: (module, configuration) => buildUNet(module, readUNetForm(configuration)) },
  },
  BriaTransformer2DModel: {
    weightsStem: 'diffusion_pytorch_model',
    graphs: { whole: (module, configuration) => buildBriaTransformer(module, readBriaForm(configuration)) },
  },
  AutoencoderKL: {
    weightsStem: 'diffusion_pytorch_model',
    graphs: {
      encoder: (module, configuration) => buildEncoder(module, readAutoencoderForm(configuration)),
      decoder: (module, configuration) => buildDecoder(module, readAutoencoderForm(configuration)),
    },
  },
  AutoencoderTiny: {
    weightsStem: 'diffusion_pytorch_model',
    graphs: {
      encoder: (module, configuration) => buildTinyEncoder(module, readTinyForm(configuration)),
      decoder: (module, configuration) => buildTinyDecoder(module, readTinyForm(configuration)),
    },
  },
  CLIPTextModel: {
    weightsStem: 'model',
    graphs: { whole: (module, configuration) => buildClipText(module, readClipTextForm(configuration, false)) },
  },
  CLIPTextModelWithProjection: {
    weightsStem: 'model',
    graphs: { whole: (module, configuration) => buildClipText(module, readClipTextForm(configuration, true)) },
  },
  T5EncoderModel: {
    weightsStem: 'model',
    graphs: { whole: (module, configuration) => buildT5Encoder(module, readT5Form(configuration)) },
  },
}
