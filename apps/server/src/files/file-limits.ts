/** Numbers of the file store that are not configuration. */
export const fileLimits = {
  /** Deletions in one sweep: a few hundred cost milliseconds of a disk; a backlog is worked off over several sweeps. */
  sweepBatch: 500,
  /** Inputs and work files are deleted when their request ends; a week is longer than any request waits. */
  abandonedAfterMs: 7 * 24 * 3_600_000,
} as const
