import type { Service } from './service.ts'

/**
 * Deletes the input pictures of a request that has ended or was never accepted. Where the storage cannot be reached the
 * sweep takes them later: nobody is to be told of a failure who is not concerned by it.
 */
export const forgetInputs = (service: Service, requestId: string): Promise<void> =>
  service.fileStore
    .removeInputs(requestId)
    .catch(error => service.log.warn({ requestId, err: error }, 'input pictures are left to the sweep'))
