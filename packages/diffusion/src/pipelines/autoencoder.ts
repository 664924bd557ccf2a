import { join } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import { type Component, loadComponent } from '../components/load-component.ts'
import { type Configuration, readConfiguration } from '../families/configuration.ts'
import type { TorchGenerator } from '../random/torch-generator.ts'
import type { SessionOptions } from '../runtime/session.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { isFolder } from './model-index.ts'
import { decodeTiled } from './tiled-decode.ts'

/** Between pictures and latents. Its halves are loaded when they are first used. */
export interface Autoencoder {
  readonly latentChannels: number
  /** Pixels to one latent, along each side. */
  readonly scaleFactor: number
  /**
   * Latents of a picture, [1, 3, height, width] to [1, channels, height / f, width / f], scaled as the network that
   * denoises wants them. An autoencoder that knows only a distribution draws from it.
   */
  encode(image: Tensor, generator: TorchGenerator): Promise<Tensor>
  /** {@link Autoencoder.encode} without the work: only what it would take from the generator. */
  drawOnly(latentShape: readonly number[], generator: TorchGenerator): void
  /** A picture of scaled latents, in tiles where they are larger than the network was made for. */
  decode(latents: Tensor): Promise<Tensor>
  dispose(): Promise<void>
}

/** How an autoencoder is opened. */
export interface AutoencoderOptions extends SessionOptions {
  readonly variant?: string
  /** Side of a tile in latents, for pictures that are decoded in tiles. Default 64. */
  readonly tileSide?: number
}

/** The side that Stable Diffusion 1 was trained on. */
const usualTileSide = 64
/** Pictures up to so many times a tile's side are decoded in one piece: 768 pixels, about 2 GB. */
const wholeUpTo = 1.5

/**
 * Opens an autoencoder's folder: `vae` of the diffusers layout, or `vae_encoder` and `vae_decoder` of ready-made ONNX
 * beside it. Throws a `CheckpointError`.
 */
export async function openAutoencoder(folder: string, options: AutoencoderOptions = {}): Promise<Autoencoder> {
  const halves = await findHalves(folder)
  const settings = await readConfiguration(join(halves.decoder, 'config.json'))
  const isTiny = settings.raw('_class_name') === 'AutoencoderTiny'
  const scale = settings.number('scaling_factor', isTiny ? 1 : 0.18215)
  const shift = settings.raw('shift_factor') === null ? 0 : settings.number('shift_factor')
  assertPlainLatents(settings)
  const latentChannels = settings.integer('latent_channels', 4)
  const scaleFactor = 2 ** (settings.integers('block_out_channels', isTiny ? [64, 64, 64, 64] : [64]).length - 1)

  const loading = new Map<'encoder' | 'decoder', Promise<Component>>()
  const half = (graph: 'encoder' | 'decoder'): Promise<Component> => {
    let component = loading.get(graph)
    if (!component) {
      component = loadComponent(halves[graph], { ...options, graph })
      component.catch(() => loading.delete(graph))
      loading.set(graph, component)
    }
    return component
  }

  const decodeWhole = async (latents: Tensor): Promise<Tensor> => {
    const { session } = await half('decoder')
    const [port] = session.inputs
    const output = await session.run({ [port.name]: latents })
    return output[session.outputs[0].name] as Tensor
  }

  return {
    latentChannels,
    scaleFactor,
    encode: async (image, generator) => {
      const { session } = await half('encoder')
      const output = await session.run({ [session.inputs[0].name]: image })
      const result = output[session.outputs[0].name] as Tensor
      const latents = result.shape[1] === 2 * latentChannels ? drawPosterior(result, generator) : result
      return { data: latents.data.map(value => Math.fround(value - shift) * scale), shape: latents.shape }
    },
    drawOnly: (latentShape, generator) => {
      if (!isTiny) generator.randn(latentShape)
    },
    decode: latents => {
      const plain = { data: latents.data.map(value => Math.fround(value / scale) + shift), shape: latents.shape }
      const [, , height, width] = latents.shape
      const tileSide = options.tileSide ?? usualTileSide
      if (isTiny || Math.max(height, width) <= wholeUpTo * tileSide) return decodeWhole(plain)
      return decodeTiled(plain, tileSide, scaleFactor, decodeWhole)
    },
    dispose: async () => {
      const components = await Promise.allSettled(loading.values())
      loading.clear()
      for (const result of components) if (result.status === 'fulfilled') await result.value.session.dispose()
    },
  }
}

async function findHalves(folder: string): Promise<{ encoder: string; decoder: string }> {
  const [encoder, decoder] = [`${folder}_encoder`, `${folder}_decoder`]
  if (await isFolder(decoder)) return { encoder, decoder }
  if (!(await isFolder(folder))) throw checkpointError('missing', `${folder} is missing`)
  return { encoder: folder, decoder: folder }
}

/** Some autoencoders give each channel its own mean and deviation; no pipeline here undoes that. */
function assertPlainLatents(settings: Configuration): void {
  settings.requireOnly({ latents_mean: null, latents_std: null })
}

/** A sample of the normal distribution whose mean and logarithm of variance are the two halves of the channels. */
function drawPosterior({ data, shape: [batch, channels, height, width] }: Tensor, generator: TorchGenerator): Tensor {
  const shape = [batch, channels / 2, height, width]
  const noise = generator.randn(shape).data
  const half = noise.length
  return {
    data: noise.map((value, i) => {
      const logVariance = Math.min(20, Math.max(-30, data[half + i]))
      return data[i] + Math.fround(Math.fround(Math.exp(Math.fround(0.5 * logVariance))) * value)
    }),
    shape,
  }
}
