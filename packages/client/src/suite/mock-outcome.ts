import type { MockCall, MockOutcome } from '../testing/index.ts'

/** What the suite expects of a painter, for the mock. */
export const mockOutcome = ({ parameters, pictures }: MockCall): MockOutcome => {
  const [word, amount] = String(parameters.prompt ?? '').split(' ')
  if (word === 'blocked') return { fail: 'content_moderation', error: '`prompt` was blocked: violence.' }
  const received = Object.entries(pictures).map(
    ([field, list]) => `${field}:${list.map(({ bytes }) => bytes?.length ?? 'address')}`,
  )
  return {
    afterMs: word === 'slow' ? Number(amount) : 0,
    warnings: received.length === 0 ? [] : [{ code: 'received', message: `Received ${received.join(' ')}.` }],
  }
}
