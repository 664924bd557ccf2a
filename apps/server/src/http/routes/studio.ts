import { Failure } from '@sfumato/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { addRoute } from '../add-route.ts'
import { readStudioFile, type StudioFile, studioDirectory } from '../pages/studio-files.ts'

/** Nothing but this server's own files; pictures that the page holds are blobs. */
const studioPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const notBuilt =
  'The studio is not built: run "npm ci && npm run build:studio" where this server lies. The API is described under /docs.\n'

const guards = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }

const send = (reply: FastifyReply, file: StudioFile, more: Readonly<Record<string, string>>): FastifyReply =>
  reply
    .headers({
      ...guards,
      ...more,
      'content-type': file.contentType,
      vary: 'accept-encoding',
      ...(file.encoding && { 'content-encoding': file.encoding }),
    })
    .send(file.content)

/** The studio at `/`: its page, which is asked for anew each time, and its files, whose names change with their content. */
export const studioRoutes = (app: FastifyInstance, directory = studioDirectory): void => {
  addRoute(app, {
    url: '/',
    get: async (request, reply) => {
      const page = await readStudioFile(directory, 'index.html', request.headers['accept-encoding'] ?? '')
      if (!page)
        return reply
          .headers({ ...guards, 'content-type': 'text/plain; charset=utf-8' })
          .code(503)
          .send(notBuilt)
      return send(reply, page, { 'content-security-policy': studioPolicy, 'cache-control': 'no-cache' })
    },
  })
  addRoute(app, {
    url: '/assets/:name',
    get: async (request, reply) => {
      const { name } = request.params as { name: string }
      const file = await readStudioFile(directory, `assets/${name}`, request.headers['accept-encoding'] ?? '')
      if (!file) throw new Failure('file_not_found', 'The studio has no such file; load its page again.')
      return send(reply, file, { 'cache-control': 'public, max-age=31536000, immutable' })
    },
  })
}
