import type { FastifyRequest } from 'fastify'
import type { Service } from '../service/service.ts'

/**
 * What absolute addresses in an answer begin with: the configured public address; else, behind a trusted proxy, what
 * the proxy says the caller used; else the listening address. Never a header that nobody vouches for.
 */
export const originOf = (service: Service, request: FastifyRequest): string =>
  service.config.publicUrl === '' && service.config.trustProxy && request.host
    ? `${request.protocol}://${request.host}`
    : service.publicUrl()
