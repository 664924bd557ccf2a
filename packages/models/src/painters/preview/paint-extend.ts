import { expandPicture, invertMask, type Mask, maskBounds, type Picture, type Rectangle } from '@sfumato/raster'
import type { ExtendTask, PaintContext } from '../painter.ts'
import { placeIntoPhotograph } from './compose/place-into-photograph.ts'
import { reportCompletion } from './report-completion.ts'
import { reportReading } from './report-reading.ts'
import { readPrompt } from './scene/read-prompt.ts'
import { settleScene } from './scene/settle-scene.ts'
import { shareOfWork } from './share-of-work.ts'
import { loadCatalogue } from './things/catalogue.ts'
import { loadNotoIcons } from './things/noto-icons.ts'

/** Narrowest new strip that things are drawn into, as a share of the canvas's side. */
const narrowestStrip = 0.06

/** Continues a picture over new canvas; what the prompt names stands in the new part, at a scale that suits it. */
export async function paintExtend(task: ExtendTask, context: PaintContext): Promise<Picture> {
  const { image, mask, seed } = task
  const [catalogue, icons] = await Promise.all([loadCatalogue(), loadNotoIcons()])
  context.signal.throwIfAborted()
  const reading = readPrompt(task.prompt, task.negativePrompt, catalogue)
  reportReading(reading, context.warn)
  const kept = keptRectangle(mask)
  const completed = await expandPicture(image, kept, { seed }, shareOfWork(context, 0.02, 0.85))
  context.signal.throwIfAborted()
  const scene = settleScene(reading, seed, 'part')
  const box = roomFor(kept, mask, seed)
  if (scene.things.length === 0 || box === null) {
    if (scene.things.length > 0)
      context.warn('no_room', 'The new canvas is too narrow for the preview painter to draw what the prompt names.')
    else reportCompletion(task.prompt, reading, context.warn)
    context.progress(1)
    return completed
  }
  await context.offerPreview(async () => completed)
  const extended = await placeIntoPhotograph(
    completed,
    scene,
    { box, mask },
    icons,
    seed,
    shareOfWork(context, 0.85, 1),
  )
  context.progress(1)
  return extended
}

/** The original rectangle: where the mask is 0. */
function keptRectangle(mask: Mask): Rectangle {
  const kept = maskBounds(invertMask(mask))
  if (!kept) throw new RangeError('Expected a mask that leaves something of the picture but it covers everything')
  return kept
}

/** A box for things on the widest new side: on the ground at the sides and below, in the air above. */
function roomFor(kept: Rectangle, mask: Mask, seed: number): Rectangle | null {
  const right = mask.width - kept.x - kept.width
  const below = mask.height - kept.y - kept.height
  const widest = Math.max(kept.x, right, kept.y, below)
  if (widest === kept.x || widest === right) {
    const useRight = right > kept.x || (right === kept.x && seed % 2 === 0)
    const room = useRight ? right : kept.x
    if (room < mask.width * narrowestStrip) return null
    const width = Math.floor(room * 0.84)
    const height = Math.floor(Math.min(mask.height * 0.5, width * 1.5))
    return {
      x: (useRight ? kept.x + kept.width : 0) + Math.floor((room - width) / 2),
      y: Math.floor(mask.height * 0.9) - height,
      width,
      height,
    }
  }
  if (widest < mask.height * narrowestStrip) return null
  const height = Math.floor(widest * 0.8)
  const width = Math.floor(Math.min(mask.width * 0.6, height * 2))
  return {
    x: Math.floor((mask.width - width) * (0.25 + ((seed >>> 3) % 3) * 0.25)),
    y: below >= kept.y ? mask.height - Math.floor(widest * 0.1) - height : Math.floor(widest * 0.1),
    width,
    height,
  }
}
