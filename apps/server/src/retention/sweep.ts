import { setImmediate } from 'node:timers/promises'
import { limits } from '../limits.ts'
import { removeExpired, removeTombstones } from '../rows/expiry.ts'
import { removeIdempotencyKeys } from '../rows/idempotency.ts'
import { removeOldDeliveries } from '../rows/webhooks.ts'
import type { Service } from '../service/service.ts'

/**
 * Removes what has had its time: results (leaving tombstones), old tombstones, idempotency keys and webhook deliveries, output and upload files. In small
 * batches with room for other work between them. Returns how many rows and files went.
 */
export const sweep = async (service: Service): Promise<{ rows: number; files: number }> => {
  const now = service.now()
  let rows = 0
  for (let removed: number = limits.sweepBatchRows; removed === limits.sweepBatchRows && !service.isStopping(); ) {
    removed = await removeExpired(
      service.database,
      now,
      expiresAt => expiresAt + limits.tombstoneMs,
      limits.sweepBatchRows,
    )
    rows += removed
    await setImmediate()
  }
  await removeTombstones(service.database, now)
  await removeIdempotencyKeys(service.database, now)
  await removeOldDeliveries(service.database, now - limits.deliveredKeptMs, now - limits.deadKeptMs)
  const files = await service.fileStore.sweep(now)
  return { rows, files }
}

/** Sweeps now and every minute. Returns the function that ends it and waits for the sweep in progress. */
export const startSweeping = (service: Service): (() => Promise<void>) => {
  let current = Promise.resolve()
  const run = () => {
    current = current
      .then(() => sweep(service))
      .then(
        removed => {
          if (removed.rows + removed.files > 0) service.log.debug(removed, 'swept')
        },
        error => service.log.error({ err: error }, 'sweep failed'),
      )
  }
  const timer = setInterval(run, limits.sweepIntervalMs)
  timer.unref()
  run()
  return () => {
    clearInterval(timer)
    return current
  }
}
