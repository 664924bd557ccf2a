import { Failure } from '@sfumato/contract'
import {
  type CompletionNet,
  isCheckpointError,
  type MattingNet,
  openCompletionNet,
  openMattingNet,
  openPipeline,
  openUpscalingNet,
  type Pipeline,
  type UpscalingNet,
} from '@sfumato/diffusion'
import type { DiffusionCheckpoints, DiffusionRuntime } from './checkpoints.ts'

/** The networks of the painter, each loaded when it is first used. */
export interface Networks {
  /** A pipeline; throws `engine_unavailable` where its role has no checkpoint or the checkpoint cannot be used. */
  pipeline(role: 'text' | 'inpaint'): Promise<Pipeline>
  /** `null` where the role has no checkpoint. */
  refine(): Promise<Pipeline | null>
  complete(): Promise<CompletionNet | null>
  matte(): Promise<MattingNet | null>
  upscale(): Promise<UpscalingNet | null>
}

const needs = {
  text: 'paint a picture from words',
  inpaint: 'paint into a picture',
} as const

/** Makes the networks of a set of checkpoints; nothing is read before it is asked for. */
export function createNetworks(checkpoints: DiffusionCheckpoints, runtime: DiffusionRuntime): Networks {
  const opened = new Map<string, Promise<unknown>>()
  /** The same file for two roles is loaded once. A failure is not kept: the files may be there the next time. */
  const once = <Network>(key: string, open: () => Promise<Network>): Promise<Network> => {
    let network = opened.get(key) as Promise<Network> | undefined
    if (!network) {
      network = open().catch(error => {
        opened.delete(key)
        throw unavailable(error)
      })
      opened.set(key, network)
    }
    return network
  }
  const pipelineOf = (folder: string) =>
    once(folder, () => openPipeline(folder, { ...runtime, previewFolder: checkpoints.preview?.folder }))
  return {
    pipeline: role => {
      const checkpoint = checkpoints[role]
      if (checkpoint) return pipelineOf(checkpoint.folder)
      const variable = `SFUMATO_CHECKPOINT_${role.toUpperCase()}`
      throw new Failure(
        'engine_unavailable',
        `The engine "diffusion" has no checkpoint to ${needs[role]}: pull one with "sfumato checkpoints pull" and name it in ${variable}.`,
      )
    },
    refine: async () => (checkpoints.refine ? pipelineOf(checkpoints.refine.folder) : null),
    complete: async () => {
      const net = checkpoints.complete
      return net ? once(net.file, () => openCompletionNet(net.file, net.family, runtime)) : null
    },
    matte: async () => {
      const net = checkpoints.matte
      return net ? once(net.file, () => openMattingNet(net.file, net.family, runtime)) : null
    },
    upscale: async () => {
      const net = checkpoints.upscale
      return net ? once(net.file, () => openUpscalingNet(net.file, runtime)) : null
    },
  }
}

const unavailable = (error: unknown): unknown =>
  isCheckpointError(error) ? new Failure('engine_unavailable', `A checkpoint cannot be used: ${error.message}.`) : error
