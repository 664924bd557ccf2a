const marker = Symbol.for('sfumato.config-error')

/** A configuration that cannot be used. The message lists every problem, one a line, and can be shown as it is. */
export class ConfigError extends Error {
  readonly [marker] = true
  readonly code = 'config_invalid'

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
  }
}

/** True for a `ConfigError`. */
export const isConfigError = (value: unknown): value is ConfigError =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
