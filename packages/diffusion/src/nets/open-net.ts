import { checkpointError } from '../checkpoint-error.ts'
import { openSession, type Session } from '../runtime/session.ts'
import type { NetOptions } from './net-options.ts'

/** A network in an ONNX file, with the size of its picture input where that is fixed. */
export interface Net {
  readonly session: Session
  /** Height and width that the first input wants; `null` where any will do. */
  readonly fixedSize: { readonly height: number; readonly width: number } | null
}

/** Opens a network in an ONNX file. Throws a `CheckpointError` that names a file which cannot be read. */
export async function openFile(file: string, options: NetOptions): Promise<Session> {
  try {
    return await openSession({ name: file, file }, options)
  } catch (cause) {
    throw checkpointError('damaged', `${file} cannot be opened: ${(cause as Error).message}`, cause)
  }
}

/**
 * Opens a network whose first input is a picture [batch, 3, height, width]. Throws a `CheckpointError` that names the
 * file for one that cannot be read or takes something else.
 */
export async function openNet(file: string, options: NetOptions): Promise<Net> {
  const session = await openFile(file, options)
  const { name, shape } = session.inputs[0]
  if (shape.length !== 4 || (typeof shape[1] === 'number' && shape[1] !== 3)) {
    await session.dispose()
    throw checkpointError('shape', `${file}: input ${name} has the shape [${shape}]; expected [1,3,height,width]`)
  }
  const [, , height, width] = shape
  const fixedSize = typeof height === 'number' && typeof width === 'number' ? { height, width } : null
  return { session, fixedSize }
}
