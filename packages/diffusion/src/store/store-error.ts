const marker = Symbol.for('sfumato.store-error')

/** Something that the checkpoint store refuses or fails at; its message is one sentence that names the file or set. */
export class StoreError extends Error {
  readonly [marker] = true
}

/** True for a `StoreError`, also one of another copy of this package. */
export const isStoreError = (value: unknown): value is StoreError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
