import { removeRequest, silenceRequest } from '../rows/removal.ts'
import { findRequest } from '../rows/requests.ts'
import { endRequest } from './end-request.ts'
import { findVisible } from './find-request.ts'
import type { Service } from './service.ts'

/**
 * Cancels a request where it has not ended, then removes its pictures and its row; no webhook tells of it. The files go first: after a crash
 * between the two the caller, who has had no answer, can delete it again.
 * Throws `request_not_found` or `request_expired`.
 */
export const deleteRequest = async (service: Service, keyId: number, id: string): Promise<void> => {
  const visible = await findVisible(service, keyId, id)
  await silenceRequest(service.database, id)
  if ('live' in visible) await endRequest(service, visible.live, 'cancelled', 'The request was deleted.')
  // A painter that is still stopping has its inputs open; its run removes what it wrote in the meantime.
  await service.fileStore.removeInputs(id)
  const row = await findRequest(service.database, id)
  if (row?.output_token) await service.fileStore.remove('outputs', row.output_token)
  await removeRequest(service.database, id, keyId)
  service.recentRows.forget(id)
  service.log.info({ requestId: id }, 'request deleted')
}
