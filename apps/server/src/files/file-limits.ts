/** Numbers of the file store that are not configuration. */
export const fileLimits = {
  /** Deletions in one sweep: a few hundred cost milliseconds of a disk; a backlog is worked off over several sweeps. */
  sweepBatch: 500,
  /** Previews are removed when their run ends; after a crash they go with the next sweep past this age. */
  previewTtlMs: 3_600_000,
  /** Inputs and work files are deleted when their request ends; a week is longer than any request waits. */
  abandonedAfterMs: 7 * 24 * 3_600_000,
  /** Between two looks for abandoned files: crashes are rare, and a look lists the inputs of all that waits. */
  abandonedLookMs: 3_600_000,
  /**
   * Waited before a picture that could not be stored or read is tried again: a quarter of a minute in all, longer than
   * a store takes to fail over, shorter than a caller's patience.
   */
  retryDelaysMs: [250, 1_000, 4_000, 10_000] as readonly number[],
  /** A store in reach accepts a connection well within this time. */
  connectMs: 2_000,
  /** A connection on which nothing moves for so long is dead. */
  idleMs: 15_000,
  /** Calls that a caller waits for are tried so often by the client itself: a submit is to be refused within seconds. */
  attempts: 2,
  /** The longest life that the signature of an address can have (Signature Version 4). */
  maxSignedMs: 7 * 24 * 3_600_000,
} as const
