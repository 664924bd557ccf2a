import { setImmediate } from 'node:timers/promises'
import { Failure, isEnded } from '@sfumato/contract'
import type { LiveRequest } from '../dispatch/dispatcher.ts'
import { findRequest, isExpired, type RequestRow } from '../rows/requests.ts'
import type { Service } from './service.ts'

/** A request as a caller may see it: as the dispatcher knows it while it is live, its row once it has ended. */
export type VisibleRequest = { readonly live: LiveRequest } | { readonly ended: RequestRow }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

const notFound = () => new Failure('request_not_found', 'There is no request with this id.')

const expired = () => new Failure('request_expired', 'The result of this request has expired and is gone.')

/** A live request of this key. Another key's counts as none. */
export const findLive = async (service: Service, keyId: number, id: string): Promise<LiveRequest | undefined> => {
  const live = await service.dispatcher.find(id)
  return live?.keyId === keyId ? live : undefined
}

/** A request of this key. Throws `request_not_found` or `request_expired`. */
export const findVisible = async (service: Service, keyId: number, id: string): Promise<VisibleRequest> => {
  if (!uuid.test(id)) throw notFound()
  const live = await findLive(service, keyId, id)
  if (live) return { live }
  const recent = service.recentRows.get(id, service.now())
  const row = recent ?? (await findRequest(service.database, id))
  if (row) {
    if (row.key_id !== keyId) throw notFound()
    if (row.expires_at !== null && row.expires_at <= service.now()) throw expired()
    if (isEnded(row.state)) {
      if (!recent) service.recentRows.add(row)
      return { ended: row }
    }
    // Stored just now, by the same submit sent twice, and taken up by the dispatcher within this turn.
    await setImmediate()
    const taken = await findLive(service, keyId, id)
    if (taken) return { live: taken }
    throw new Error(`Request ${id} is ${row.state} in its row but not live.`)
  }
  if (await isExpired(service.database, id, keyId, service.now())) throw expired()
  throw notFound()
}
