/** What a pulling process is told, as its one message. */
export interface PullOrder {
  /** Of the store, absolute. */
  readonly directory: string
  readonly name: string
  /** True where a person has agreed to the terms that the set asks for. */
  readonly accepted: boolean
}

/** What a pulling process says. After `done` and `failed` it ends. */
export type PullNews =
  | { readonly kind: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  /** A connection broke; it tries again by itself. */
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly sentence: string }
