import { completeRegion, maskBounds, type Picture, type Rectangle } from '@sfumato/raster'
import type { FillTask, PaintContext } from '../painter.ts'
import { placeIntoPhotograph } from './compose/place-into-photograph.ts'
import { paintText } from './paint-text.ts'
import { reportCompletion } from './report-completion.ts'
import { reportReading } from './report-reading.ts'
import { readPrompt } from './scene/read-prompt.ts'
import { settleScene } from './scene/settle-scene.ts'
import { shareOfWork } from './share-of-work.ts'
import { loadCatalogue } from './things/catalogue.ts'
import { loadNotoIcons } from './things/noto-icons.ts'

/** Share of the masked box that things fill. */
const filled = 0.94

/**
 * Fills the masked region: first completed from its surroundings, then what the prompt names drawn into it at the
 * mask's scale, standing on its lower edge. A prompt that names nothing to draw ("remove", "grass", "empty") gives the
 * completion alone. Where the mask leaves nothing to continue from, the whole is a picture from words.
 */
export async function paintFill(task: FillTask, context: PaintContext): Promise<Picture> {
  const { image, mask, seed } = task
  if (mask.data.every(value => value >= 128)) return paintEverything(task, context)
  const [catalogue, icons] = await Promise.all([loadCatalogue(), loadNotoIcons()])
  context.signal.throwIfAborted()
  const reading = readPrompt(task.prompt, task.negativePrompt, catalogue)
  reportReading(reading, context.warn)
  const completed = await completeRegion(image, mask, { seed }, shareOfWork(context, 0.02, 0.75))
  context.signal.throwIfAborted()
  const scene = settleScene(reading, seed, 'part')
  const bounds = maskBounds(mask)
  if (scene.things.length === 0 || bounds === null) {
    reportCompletion(task.prompt, reading, context.warn)
    context.progress(1)
    return completed
  }
  await context.offerPreview(async () => completed)
  const filledPicture = await placeIntoPhotograph(
    completed,
    scene,
    { box: inside(bounds), mask },
    icons,
    seed,
    shareOfWork(context, 0.75, 1),
  )
  context.progress(1)
  return filledPicture
}

const paintEverything = ({ image, prompt, negativePrompt, seed }: FillTask, context: PaintContext): Promise<Picture> =>
  paintText(
    {
      kind: 'text',
      width: image.width,
      height: image.height,
      mode: 'base',
      medium: 'photography',
      steps: 30,
      guidance: 7,
      prompt,
      negativePrompt,
      seed,
    },
    context,
  )

/** The part of a mask's box that things fill, its lower edge a little above the mask's. */
function inside({ x, y, width, height }: Rectangle): Rectangle {
  const innerWidth = Math.max(1, Math.round(width * filled))
  const innerHeight = Math.max(1, Math.round(height * filled))
  return {
    x: x + Math.floor((width - innerWidth) / 2),
    y: y + Math.floor((height - innerHeight) * 0.6),
    width: innerWidth,
    height: innerHeight,
  }
}
