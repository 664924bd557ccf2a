import { blendOver, crop, growMask, invertMask, type Picture, resizePicture } from '@sfumato/raster'
import type { BackgroundTask, PaintContext } from '../painter.ts'
import type { Networks } from './networks.ts'
import { paintMasked } from './paint-masked.ts'

/** Pixels of the ground that the subject's soft edge may still show: they are painted anew as well. */
const edgePixels = 3
/** With a reference to go by, the last part of the schedule is run over it: its colours and light stay. */
const referenceStrength = 0.7

/**
 * A new ground around a subject: everything but the subject is painted. A reference picture, where there is one, lies
 * under it as the start.
 */
export function paintBackground(task: BackgroundTask, context: PaintContext, networks: Networks): Promise<Picture> {
  const { subject, matte, references } = task
  const ground = growMask(invertMask(matte), edgePixels)
  const [reference] = references
  if (references.length > 1) {
    context.warn('references_unused', 'The painter goes by the first reference picture; the others are not used.')
  }
  return paintMasked(
    {
      image: reference
        ? blendOver(
            coverOf(reference, subject.width, subject.height),
            { ...subject, alpha: matte.data },
            { x: 0, y: 0 },
          )
        : subject,
      mask: ground,
      prompt: task.prompt === '' ? 'background' : task.prompt,
      negativePrompt: task.negativePrompt,
      seed: task.seed,
      fast: task.fast,
      start: reference ? 'as it is' : 'continued',
      strength: reference ? referenceStrength : 1,
    },
    context,
    networks,
  )
}

/** A picture scaled to cover a size, its middle. */
function coverOf(picture: Picture, width: number, height: number): Picture {
  const scale = Math.max(width / picture.width, height / picture.height)
  const large = resizePicture(picture, Math.ceil(picture.width * scale), Math.ceil(picture.height * scale))
  const x = Math.floor((large.width - width) / 2)
  const y = Math.floor((large.height - height) / 2)
  return crop(large, { x, y, width, height })
}
