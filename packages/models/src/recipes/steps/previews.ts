import { encodePicture, flattenOnWhite, type Picture, resizePicture } from '@sfumato/raster'
import type { OfferPreview } from '../../painters/painter.ts'

/** Small pictures of a request while it is being painted. */
export interface Previews {
  /** Shown as JPEG, on white. */
  readonly offer: OfferPreview
  /** Shown as WebP, with its transparency. */
  readonly offerCutOut: OfferPreview
}

/** The longer side of a preview, in pixels. */
export const previewSide = 512
/** Good enough for a look; a preview is mostly under 60 KB. */
const quality = 80
/** Previews of one request; at two a second more than any of the engines makes. */
const most = 60
const intervalMs = 500
/** Making previews may take this share of the time of painting at most. */
const greatestShare = 0.2

const reduced = (picture: Picture): Picture => {
  const scale = previewSide / Math.max(picture.width, picture.height)
  if (scale >= 1) return picture
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return resizePicture(picture, side(picture.width), side(picture.height), { kernel: 'mitchell' })
}

/**
 * Sends what is offered, 512 pixels at the longer side, two a second at most and fewer where making them takes long.
 *
 * @param now Milliseconds of a clock that only goes forward.
 */
export const createPreviews = (send: (bytes: Uint8Array) => void, now = () => performance.now()): Previews => {
  let left = most
  let nextAt = Number.NEGATIVE_INFINITY
  const offers =
    (encode: (picture: Picture) => Promise<Uint8Array>): OfferPreview =>
    async make => {
      const startedAt = now()
      if (left === 0 || startedAt < nextAt) return
      const picture = await make()
      if (!picture) return
      send(await encode(reduced(picture)))
      left--
      const endedAt = now()
      nextAt = endedAt + Math.max(intervalMs, (endedAt - startedAt) * (1 / greatestShare - 1))
    }
  return {
    offer: offers(picture => encodePicture(flattenOnWhite(picture), { format: 'jpeg', quality })),
    offerCutOut: offers(picture => encodePicture(picture, { format: 'webp', quality })),
  }
}
