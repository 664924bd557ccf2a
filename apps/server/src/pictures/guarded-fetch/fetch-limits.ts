/** Numbers of the guarded fetcher that are not configuration. */
export const fetchLimits = {
  /** Shorteners and content networks rarely need more than two; every further hop is an address that must be checked. */
  maxRedirects: 5,
  /** The slowest honest servers pause for a few seconds; one that says nothing for longer will not finish. */
  idleTimeoutMs: 10_000,
  /** Signed storage addresses reach about 2,000 characters; request lines over 8 KiB are refused by most servers. */
  maxUrlLength: 8192,
  /** The first buffer for a body of unknown length; it doubles, so an average photograph takes six steps. */
  firstBufferBytes: 64 * 1024,
} as const
