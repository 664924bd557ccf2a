const marker = Symbol.for('sfumato.child-lost')

/** The painting process ended while it worked on a job. The message says how, without anything of the request. */
export class ChildLost extends Error {
  readonly [marker] = true

  constructor(how: string) {
    super(how)
    this.name = 'ChildLost'
  }
}

/** True for a `ChildLost`. */
export const isChildLost = (value: unknown): value is ChildLost =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true
