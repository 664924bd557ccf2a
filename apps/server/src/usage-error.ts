const marker = Symbol.for('sfumato.usage-error')

/** Something that whoever starts the program can put right; shown as one sentence. */
export class UsageError extends Error {
  readonly [marker] = true
}

/** True for a `UsageError`. */
export const isUsageError = (value: unknown): value is UsageError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
