import { basename } from 'node:path'
import { Failure, isFailure } from '@sfumato/contract'
import { limits } from '../limits.ts'
import { fetchPicture } from '../pictures/receive-picture.ts'
import { megabytes } from './megabytes.ts'
import type { Service } from './service.ts'
import type { StoredPicture, StoredPictures } from './stored-json.ts'

/**
 * Brings all pictures of a request into local files for one attempt: those given by address are fetched, a picture that
 * was refused at submit fails the request now. Throws a `Failure`, or the signal's reason.
 */
export const gatherPictures = async (
  service: Service,
  requestId: string,
  attempt: number,
  pictures: StoredPictures,
  signal: AbortSignal,
): Promise<Record<string, string[]>> => {
  const gather = async (field: string, index: number, picture: StoredPicture): Promise<string> => {
    if ('refused' in picture) throw new Failure(picture.refused.code, picture.refused.error)
    if ('path' in picture) {
      // Rows of an earlier version hold the whole path.
      return service.fileStore.inputPath(requestId, attempt, basename(picture.path), signal)
    }
    const bytes = await fetchPicture(field, picture.url, {
      signal,
      maxBytes: megabytes(service.config.maxImageMb),
      fileStore: service.fileStore,
      fetchAllowHosts: service.config.fetchAllowHosts,
      timeoutMs: limits.fetchTimeoutMs,
    }).catch(error => {
      if (isFailure(error) && error !== signal.reason) service.metrics.fetchFailed(error.code)
      throw error
    })
    return service.fileStore.saveWork(requestId, attempt, field, index, bytes)
  }
  const refused = Object.entries(pictures).flatMap(([field, list]) =>
    list.map((picture, index) => ({ field, index, picture })),
  )
  // A refusal is known already: nothing is fetched for a request that is going to fail.
  refused.sort((first, second) => Number('refused' in second.picture) - Number('refused' in first.picture))
  const paths: Record<string, string[]> = {}
  for (const { field, index, picture } of refused) {
    paths[field] ??= []
    paths[field][index] = await gather(field, index, picture)
  }
  return paths
}
