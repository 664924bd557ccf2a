/**
 * What can be wrong with a checkpoint:
 * - `missing`: a file, folder or tensor that is needed is not there
 * - `damaged`: a file that is truncated or contradicts itself
 * - `format`: a file of another kind than expected, such as a pickle
 * - `shape`: a tensor whose shape or type is not what the configuration calls for
 * - `unsupported`: a class, block type or value that no graph here is made for
 */
export type CheckpointErrorCode = 'missing' | 'damaged' | 'format' | 'shape' | 'unsupported'

const marker = Symbol.for('sfumato.checkpoint-error')

/** An error that lies in the checkpoint's files; its message is one sentence that names the file. */
export interface CheckpointError extends Error {
  readonly code: CheckpointErrorCode
}

/** Makes a {@link CheckpointError}; `message` names the file (and tensor), what was expected and what was found. */
export function checkpointError(code: CheckpointErrorCode, message: string, cause?: unknown): CheckpointError {
  const error = new Error(message, cause === undefined ? undefined : { cause })
  error.name = 'CheckpointError'
  return Object.assign(error, { code, [marker]: true as const })
}

/** True for an error made by {@link checkpointError}, also by another copy of this package. */
export function isCheckpointError(value: unknown): value is CheckpointError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
}
