import { hasEnded, type Run } from './run.ts'

/** Where a run stands, in a few words that are read out when they change: no numbers that change all the time. */
export const describeState = ({ state, queuePosition = 0, problem }: Run): string => {
  if (state === 'SENDING') return 'Sending'
  if (state === 'QUEUED') {
    if (queuePosition === 0) return 'Next in the queue'
    return `Waiting, ${queuePosition} before it`
  }
  if (state === 'PROCESSING') return 'Painting'
  if (state === 'COMPLETED') return 'Done'
  return problem?.code === 'cancelled' ? 'Cancelled' : 'Failed'
}

/** The prompt of a run, or what it was made of. */
export const captionOf = ({ values, result }: Run): string => {
  const prompt = values.prompt ?? result?.prompt
  return typeof prompt === 'string' && prompt !== '' ? prompt : ''
}

/** Seconds from the submit to the end, or until now. */
export const secondsOf = (run: Run, now: number): number =>
  Math.max(0, ((hasEnded(run) ? (run.endedAt ?? now) : now) - run.submittedAt) / 1_000)
