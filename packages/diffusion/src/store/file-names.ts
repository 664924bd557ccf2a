import { StoreError } from './store-error.ts'

/** What the loaders read: weights, graphs with their outside data, configuration, vocabularies, templates of chats. */
const readableEndings = ['.safetensors', '.onnx', '.onnx_data', '.json', '.txt', '.model', '.jinja']

/** Files that Python unpickles, which runs whatever code they hold. */
const pickleEndings = ['.bin', '.ckpt', '.pt', '.pth', '.pkl', '.pickle']

const hasEnding = (path: string, endings: readonly string[]): boolean =>
  endings.some(ending => path.toLowerCase().endsWith(ending))

/** True for a file whose format can run code when it is loaded. */
export const isPickleName = (path: string): boolean => hasEnding(path, pickleEndings)

/** True for a file of a kind that the loaders read. */
export const isReadableName = (path: string): boolean => hasEnding(path, readableEndings)

/** True for weights or a graph. */
export const isModelName = (path: string): boolean => hasEnding(path, ['.safetensors', '.onnx'])

/** Refuses a path that leads out of its folder, has odd characters, or is of a kind that is not taken. */
export const checkFileName = (path: string): void => {
  const parts = path.split('/')
  if (
    !/^[\w.@+ -]+$/.test(path.replaceAll('/', '')) ||
    parts.some(part => part === '' || part === '.' || part === '..')
  )
    throw new StoreError(`${JSON.stringify(path)} is not a plain path inside a checkpoint.`)
  if (isPickleName(path))
    throw new StoreError(
      `${path} is a pickle file, which can run code when it is loaded; only safetensors, ONNX, JSON and text are taken.`,
    )
  if (!isReadableName(path))
    throw new StoreError(`${path} is not of a kind that is taken (${readableEndings.join(', ')}).`)
}

/** True where `path` fits a pattern in which `*` stands for anything but a slash. */
export const fitsPattern = (path: string, pattern: string): boolean => {
  const pieces = pattern.split('*').map(piece => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pieces.join('[^/]*')}$`).test(path)
}
