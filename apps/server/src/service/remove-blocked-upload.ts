import type { PicturePlace } from '@sfumato/contract'
import type { Service } from './service.ts'
import type { StoredPictures } from './stored-json.ts'

/**
 * Deletes the upload that a request named as the picture which moderation blocked: what a request itself brought goes
 * with its inputs, but an upload has an address of its own. Outputs of other requests are theirs and stay.
 */
export const removeBlockedUpload = async (
  service: Service,
  pictures: StoredPictures,
  { field, index }: PicturePlace,
): Promise<void> => {
  const picture = pictures[field]?.[index]
  if (!picture || !('url' in picture)) return
  await service.fileStore
    .removeUpload(picture.url)
    .catch(error => service.log.error({ err: error }, 'a blocked upload is left until its time is over'))
}
