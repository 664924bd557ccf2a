import type { FastifyReply } from 'fastify'

/** Aborts when the caller goes away before the answer has been sent. */
export const hangUpSignal = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}
