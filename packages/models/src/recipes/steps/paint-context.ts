import type { Picture } from '@sfumato/raster'
import type { OfferPreview, PaintContext } from '../../painters/painter.ts'
import type { Studio } from '../recipe.ts'
import { portion } from './progress.ts'
import type { Report } from './report.ts'

/** What becomes of a look that the painter offers: the picture to show. */
export type ShowPreview = (painted: Picture) => Picture

const noPreviews: OfferPreview = async () => {}

/**
 * What surrounds one call of the painter, its progress being the part from `from` to `to` of the whole request. Looks
 * at the unfinished picture are sent only where `show` says how.
 */
export const paintContext = (
  studio: Studio,
  report: Report,
  from: number,
  to: number,
  show: ShowPreview | null = null,
): PaintContext => ({
  signal: studio.signal,
  progress: portion(studio.progress, from, to),
  warn: report.warn,
  used: report.used,
  offerPreview: show && studio.previews ? shown(studio.previews.offer, show) : noPreviews,
})

const shown =
  (offer: OfferPreview, show: ShowPreview): OfferPreview =>
  make =>
    offer(async () => {
      const painted = await make()
      return painted && show(painted)
    })

/**
 * How previews are shown of a request whose output is checked (`moderated`): not at all. A check of an unfinished
 * picture says nothing of the finished one, and what the check of that would block must not have been seen before.
 */
export const unlessModerated = (moderated: boolean, show: ShowPreview = painted => painted): ShowPreview | null =>
  moderated ? null : show
