import { realpath } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import { checkpointError } from '../checkpoint-error.ts'
import type { StoredTensor } from '../safetensors/stored-tensor.ts'

/** Where ONNX Runtime finds the weights files of one graph. */
export interface PlacedWeights {
  /** The folder that holds them all, at some depth. */
  readonly folder: string
  locate(tensor: StoredTensor): { location: string; offset: number }
}

/**
 * Finds the folder and names by which a graph held in memory can point to weights files where they are.
 *
 * ONNX Runtime refuses names that lead out of the folder it is given, links included, and checks where a link really
 * points. So links are followed first (a Hugging Face cache is made of them) and the folder is the deepest one above
 * all the files. Nothing is written: a checkpoint may be read-only.
 *
 * @throws CheckpointError `missing` for a link that leads nowhere
 */
export async function placeWeights(tensors: readonly StoredTensor[]): Promise<PlacedWeights> {
  const files = [...new Set(tensors.map(tensor => tensor.file))]
  const real = new Map<string, string>()
  for (const file of files) {
    try {
      real.set(file, await realpath(file))
    } catch (cause) {
      throw checkpointError('missing', `${file} is missing`, cause)
    }
  }
  const folder = commonFolder([...real.values()])
  return {
    folder,
    locate: ({ file, offset }) => ({ location: relative(folder, real.get(file)!).split(sep).join('/'), offset }),
  }
}

function commonFolder(files: readonly string[]): string {
  if (files.length === 0) return process.cwd()
  let folder = dirname(files[0])
  while (!files.every(file => file.startsWith(folder.endsWith(sep) ? folder : folder + sep))) {
    const parent = dirname(folder)
    if (parent === folder) throw checkpointError('unsupported', `${files.join(', ')} lie on different drives`)
    folder = parent
  }
  return folder
}
