import type { LiveRequest } from '../dispatch/dispatcher.ts'
import { limits } from '../limits.ts'
import { endRequest } from './end-request.ts'
import type { Service } from './service.ts'

/** True where a request has not started in its time. */
export const isOverdue = ({ startBy }: Pick<LiveRequest, 'startBy'>, now: number): boolean =>
  startBy !== null && startBy <= now

/** Fails a request that has not started in its time. */
export const endOverdue = (service: Service, request: LiveRequest): Promise<boolean> => {
  const seconds = Math.round(((request.startBy ?? 0) - request.createdAt) / 1_000)
  return endRequest(service, request, 'deadline', `The request did not start within ${seconds} s.`)
}

/** What a sync call failed with whose server died; its caller will not read it, but the history shows it. */
const abandonedCall = 'The server stopped before this sync call was answered.'

/** Ends overdue requests, and sync calls whose server has died, from now on. Returns the function that stops it. */
export const watchStartDeadlines = (service: Service): (() => void) => {
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      for (const request of await service.dispatcher.overdue(service.now())) await endOverdue(service, request)
      for (const request of await service.dispatcher.abandoned()) {
        await endRequest(service, request, 'cancelled', abandonedCall)
      }
    } catch (error) {
      service.log.error({ err: error }, 'overdue requests could not be ended')
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, limits.deadlineCheckMs)
  timer.unref()
  return () => clearInterval(timer)
}
