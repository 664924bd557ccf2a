import { Failure, type UploadedBody } from '@sfumato/contract'
import type { FastifyInstance, RouteHandlerMethod } from 'fastify'
import { fileLimits } from '../../files/file-limits.ts'
import type { FileKind } from '../../files/file-store.ts'
import type { Service } from '../../service/service.ts'
import { upload } from '../../service/upload.ts'
import { addRoute } from '../add-route.ts'
import { authenticate } from '../authenticate.ts'
import { acceptsTypes } from '../content-type.ts'
import { originOf } from '../origin.ts'
import { sendFile } from '../send-file.ts'

/** `POST /upload-asset`, and the files themselves, which need no key: their address is the secret. */
export const fileRoutes = (app: FastifyInstance, service: Service): void => {
  const serve =
    (kind: FileKind, lifeSeconds: number): RouteHandlerMethod =>
    async (request, reply) => {
      const { token, name } = request.params as { token: string; name: string }
      const file = await service.fileStore.open(kind, token, name)
      if (!file) throw new Failure('file_not_found', 'There is no such file, or it has expired.')
      return sendFile(request, reply, file, { tag: token, maxAgeSeconds: Math.floor(lifeSeconds) })
    }

  addRoute(app, { url: '/outputs/:token/:name', get: serve('outputs', service.config.outputRetentionSeconds) })
  addRoute(app, { url: '/uploads/:token/:name', get: serve('uploads', service.config.uploadRetentionSeconds) })
  addRoute(app, { url: '/previews/:token/:name', get: serve('previews', fileLimits.previewTtlMs / 1_000) })
  addRoute(app, {
    url: '/upload-asset',
    before: [authenticate(service)],
    beforeBody: [acceptsTypes('application/json')],
    post: async (request): Promise<UploadedBody> => {
      const paths = await upload(service, request.body)
      const origin = originOf(service, request)
      const hours = Math.round(service.config.uploadRetentionSeconds / 360) / 10
      return {
        file_urls: paths.map(path => `${origin}${path}`),
        message: `${paths.length === 1 ? '1 picture is' : `${paths.length} pictures are`} kept for ${hours} hours.`,
      }
    },
  })
}
