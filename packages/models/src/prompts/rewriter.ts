import type { Warn } from '../painters/painter.ts'

/** Rewrite a prompt into a fuller one that keeps everything it says. */
export interface RewriteTask {
  readonly prompt: string
  /** What must not appear: plain terms, leading negators already stripped; may be empty. */
  readonly negativePrompt: string
  readonly medium: 'photography' | 'art'
  /** What the prompt is for: a whole picture or a ground behind a subject. */
  readonly purpose: 'picture' | 'background'
  /** Unsigned 32-bit. */
  readonly seed: number
}

/** A prompt for a language model, with what its last answer lost of it; empty the first time. */
export interface AskedRewriteTask extends RewriteTask {
  readonly lost: readonly string[]
}

/** What surrounds one call of a rewriter. */
export interface RewriteContext {
  readonly signal: AbortSignal
  readonly warn: Warn
}

/**
 * Something that rewrites prompts. A rewriting says everything that the prompt says (`lostWords` finds nothing) and adds
 * light, composition and setting. `null` where there is none: the prompt is painted as it is and nothing is claimed.
 */
export interface Rewriter {
  rewrite(task: RewriteTask, context: RewriteContext): Promise<string | null>
}
