import { setTimeout as sleep } from 'node:timers/promises'
import { endRequest } from './end-request.ts'
import type { Service } from './service.ts'

/**
 * Lets running work finish for a while, then hands the rest back: async requests are queued again for the next start,
 * sync calls are answered that the server stops, those with an idempotency key can be repeated then. Nothing runs when this resolves.
 */
export const drain = async (service: Service): Promise<void> => {
  const { dispatcher } = service
  const idle = dispatcher.stop()
  const waitOver = new AbortController()
  await Promise.race([
    idle,
    sleep(service.config.drainSeconds * 1_000, undefined, { signal: waitOver.signal }).catch(() => {}),
  ])
  waitOver.abort()
  for (const request of await dispatcher.awaited()) {
    await endRequest(service, request, 'unavailable', 'The server stopped before this call was answered.')
  }
  dispatcher.handBack()
  await idle
}
