import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type Component, type ComponentOptions, loadComponent } from './load-component.ts'

/** The graphs that pipelines are made of. A VAE has two, of which a pipeline may need only one. */
export type PartName =
  | 'text_encoder'
  | 'text_encoder_2'
  | 'text_encoder_3'
  | 'unet'
  | 'transformer'
  | 'vae_encoder'
  | 'vae_decoder'

/**
 * Loads one part of a checkpoint from the folder that holds its `model_index.json`. Both layouts are known: diffusers'
 * (`vae/` for both halves) and that of ONNX exporters (`vae_encoder/model.onnx`, `vae_decoder/model.onnx`).
 *
 * @throws CheckpointError, see {@link loadComponent}
 */
export async function loadPart(
  checkpoint: string,
  part: PartName,
  options: Omit<ComponentOptions, 'graph'> = {},
): Promise<Component> {
  const ownFolder = join(checkpoint, part)
  if ((part !== 'vae_encoder' && part !== 'vae_decoder') || (await isThere(ownFolder))) {
    return loadComponent(ownFolder, options)
  }
  const graph = part === 'vae_encoder' ? 'encoder' : 'decoder'
  return loadComponent(join(checkpoint, 'vae'), { ...options, graph })
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
