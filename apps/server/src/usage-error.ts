const marker = Symbol.for('sfumato.usage-error')

/** Something that whoever starts the program can put right; shown as one sentence. */
export class UsageError extends Error {
  readonly [marker] = true
  /** What the process ends with. */
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** True for a `UsageError`. */
export const isUsageError = (value: unknown): value is UsageError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
