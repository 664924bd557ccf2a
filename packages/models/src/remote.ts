import type { AskForRewriting } from './prompts/asking-rewriter.ts'

/**
 * Services elsewhere that take over from the embedded ones. Whoever has the network implements them; what is absent is
 * done here. Both throw a `Failure` (`engine_unavailable`) with a sentence where no usable answer comes, the signal's
 * reason on abort.
 */
export interface RemoteServices {
  /** Judges a text; the service's own words for what it flagged, none where the text may pass. */
  readonly moderate?: (text: string, signal: AbortSignal) => Promise<readonly string[]>
  readonly rewrite?: AskForRewriting
}
