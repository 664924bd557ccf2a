import type { RewriteTask } from './prompts/rewriter.ts'

/** A prompt for another rewriter, with what its last answer lost of it; empty the first time. */
export interface RemoteRewriteTask extends RewriteTask {
  readonly lost: readonly string[]
}

/**
 * Services elsewhere that take over from the embedded ones. Whoever has the network implements them; what is absent is
 * done here. Both throw a `Failure` (`engine_unavailable`) with a sentence where no usable answer comes, the signal's
 * reason on abort.
 */
export interface RemoteServices {
  /** Judges a text; the service's own words for what it flagged, none where the text may pass. */
  readonly moderate?: (text: string, signal: AbortSignal) => Promise<readonly string[]>
  readonly rewrite?: (task: RemoteRewriteTask, signal: AbortSignal) => Promise<string>
}
