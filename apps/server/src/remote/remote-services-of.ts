import type { RemoteServices } from '@sfumato/models'
import type { Config } from '../config/schema.ts'
import { limits } from '../limits.ts'
import { callAddress, type ServiceAddress } from './ask-service.ts'
import { moderateText } from './moderate-text.ts'
import { rewriteText } from './rewrite-text.ts'

/** The services elsewhere that configuration names. */
export const remoteServicesOf = (config: Config): RemoteServices => {
  const moderation: ServiceAddress = {
    name: 'moderation service',
    url: callAddress(config.moderationUrl, '/moderations'),
    key: config.moderationKey,
    timeoutMs: limits.moderationTimeoutMs,
  }
  const rewriting: ServiceAddress = {
    name: 'rewriting service',
    url: callAddress(config.rewriteUrl, '/chat/completions'),
    key: config.rewriteKey,
    timeoutMs: limits.rewriteTimeoutMs,
  }
  return {
    ...(config.moderationUrl !== '' && {
      moderate: (text, signal) => moderateText(moderation, config.moderationModel, text, signal),
    }),
    ...(config.rewriteUrl !== '' && {
      rewrite: (task, signal) => rewriteText(rewriting, config.rewriteModel, task, signal),
    }),
  }
}
