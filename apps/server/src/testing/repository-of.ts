import { type HubRepository, safetensorsOf } from '@sfumato/diffusion/store/testing'
import { findInCatalogue } from '@sfumato/models/checkpoints'

/** A repository for a local hub that has what a set of the catalogue takes, its files filled with something small. */
export const repositoryOf = (name: string, gatedFor?: string): HubRepository => {
  const [part] = findInCatalogue(name)!.parts
  return {
    name: part.repository,
    commit: /^[0-9a-f]{40}$/.test(part.revision) ? part.revision : 'c'.repeat(40),
    gatedFor,
    files: part.files.map(({ path }, index) => {
      const large = /\.(safetensors|onnx)$/.test(path)
      const content = large ? safetensorsOf(index, 300_000) : Buffer.from('{}')
      return { path: path.replace('*', 'model-00001-of-00001'), content, large }
    }),
  }
}
