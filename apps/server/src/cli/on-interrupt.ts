import { UsageError } from '../usage-error.ts'

/** The exit code of a program that SIGINT ended, as shells have it. */
const interruptedExitCode = 130

/**
 * A signal that fires at the first Ctrl-C, so that what is under way can be ended in good order; the second one ends
 * the process as usual.
 */
export const onInterrupt = (): { readonly signal: AbortSignal; end(): void } => {
  const controller = new AbortController()
  const abort = () => controller.abort(new UsageError('Interrupted.', interruptedExitCode))
  process.once('SIGINT', abort)
  return { signal: controller.signal, end: () => process.off('SIGINT', abort) }
}
