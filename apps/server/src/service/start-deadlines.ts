import type { LiveRequest } from '../dispatch/live-requests.ts'
import { limits } from '../limits.ts'
import { endRequest } from './end-request.ts'
import type { Service } from './service.ts'

/** True where a request has not started in its time. */
export const isOverdue = ({ state, startBy }: Pick<LiveRequest, 'state' | 'startBy'>, now: number): boolean =>
  state === 'QUEUED' && startBy !== null && startBy <= now

/** Fails a request that has not started in its time. */
export const endOverdue = (service: Service, request: LiveRequest): Promise<boolean> => {
  const seconds = Math.round(((request.startBy ?? 0) - request.createdAt) / 1_000)
  return endRequest(service, request, 'deadline', `The request did not start within ${seconds} s.`)
}

/** Ends overdue requests from now on. Returns the function that stops it. */
export const watchStartDeadlines = (service: Service): (() => void) => {
  const timer = setInterval(() => {
    const now = service.now()
    for (const request of service.dispatcher.live.all()) {
      if (!isOverdue(request, now)) continue
      endOverdue(service, request).catch(error =>
        service.log.error({ requestId: request.id, err: error }, 'overdue request could not be ended'),
      )
    }
  }, limits.deadlineCheckMs)
  timer.unref()
  return () => clearInterval(timer)
}
