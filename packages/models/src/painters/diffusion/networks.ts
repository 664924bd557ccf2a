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
import type { DiffusionSettings } from './checkpoints.ts'
import { findFolder, findNet } from './find-checkpoint.ts'

/** A network with the name that results report of it. */
export interface Named<Network> {
  readonly name: string
  readonly network: Network
}

/** The networks of the painter, each loaded when it is first used. All throw `engine_unavailable` for bad files. */
export interface Networks {
  /** Throws `engine_unavailable` where the role has no checkpoint. */
  required(role: 'text' | 'inpaint'): Promise<Named<Pipeline>>
  /** `null` where the role has no checkpoint, as the others. */
  refine(): Promise<Named<Pipeline> | null>
  complete(): Promise<Named<CompletionNet> | null>
  matte(): Promise<Named<MattingNet> | null>
  upscale(): Promise<Named<UpscalingNet> | null>
}

const needs = { text: 'paint a picture from words', inpaint: 'paint into a picture' } as const

/** The networks that the settings name; nothing is read before it is asked for. */
export function createNetworks(settings: DiffusionSettings): Networks {
  const { names, providers, threads } = settings
  const runtime = { providers, ...(threads !== undefined && { threads }) }
  const opened = new Map<string, Promise<unknown>>()
  /** The same files for two roles are loaded once. A failure is not kept: they may be there the next time. */
  const once = async <Network>(key: string, open: () => Promise<Network>): Promise<Network> => {
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
  const pipelineOf = async (role: 'text' | 'inpaint' | 'refine'): Promise<Named<Pipeline> | null> => {
    const found = await findFolder(settings, role)
    if (!found) return null
    const previews = await findFolder(settings, 'preview')
    const loras = role === 'refine' ? undefined : settings.loras?.[role]
    const options = { ...runtime, loras, ...(previews && { previewFolder: previews.folder }) }
    const key = JSON.stringify([found.folder, loras ?? []])
    return { name: names[role] as string, network: await once(key, () => openPipeline(found.folder, options)) }
  }
  return {
    required: async role => {
      const found = await pipelineOf(role)
      if (found) return found
      const variable = `SFUMATO_CHECKPOINT_${role.toUpperCase()}`
      throw new Failure(
        'engine_unavailable',
        `The engine "diffusion" has no checkpoint to ${needs[role]}: pull one with "sfumato checkpoints pull" and name it in ${variable}.`,
      )
    },
    refine: () => pipelineOf('refine'),
    complete: async () => {
      const net = await findNet(settings, 'complete')
      if (!net) return null
      const network = await once(net.file, () => openCompletionNet(net.file, net.family, runtime))
      return { name: names.complete as string, network }
    },
    matte: async () => {
      const net = await findNet(settings, 'matte')
      if (!net) return null
      return {
        name: names.matte as string,
        network: await once(net.file, () => openMattingNet(net.file, net.family, runtime)),
      }
    },
    upscale: async () => {
      const net = await findNet(settings, 'upscale')
      if (!net) return null
      return { name: names.upscale as string, network: await once(net.file, () => openUpscalingNet(net.file, runtime)) }
    },
  }
}

const unavailable = (error: unknown): unknown =>
  isCheckpointError(error) ? new Failure('engine_unavailable', `A checkpoint cannot be used: ${error.message}.`) : error
