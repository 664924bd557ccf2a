import { type Picture, unsharp } from '@sfumato/raster'
import type { PaintContext, TextTask } from '../painter.ts'
import { drawBackdrop } from './backdrop/draw-backdrop.ts'
import { composeScene } from './compose/compose-scene.ts'
import { scatterDetails } from './compose/scatter.ts'
import { cameraLook } from './look/camera.ts'
import { blurByDepth, depthOfField } from './look/depth-of-field.ts'
import { paperLook } from './look/paper.ts'
import { reportReading } from './report-reading.ts'
import { readPrompt } from './scene/read-prompt.ts'
import type { Scene } from './scene/scene.ts'
import { settleScene } from './scene/settle-scene.ts'
import { shareOfWork } from './share-of-work.ts'
import { loadCatalogue } from './things/catalogue.ts'
import { loadNotoIcons } from './things/noto-icons.ts'

/** Guidance at which the composition is neither held to the middle nor left to chance. */
const evenGuidance = 5

/**
 * Paints a picture from words: a drawn backdrop, the named things stood into it, then the look of the medium.
 *
 * `steps` is the number of small details scattered over open ground and how crisply edges are drawn at the end;
 * `guidance` is how large and central the named things stand; `fast` reads no negative prompt, scatters nothing and
 * leaves out the soft focus of distant ground.
 */
export async function paintText(task: TextTask, context: PaintContext): Promise<Picture> {
  const { width, height, seed, mode, medium } = task
  const [catalogue, icons] = await Promise.all([loadCatalogue(), loadNotoIcons()])
  context.signal.throwIfAborted()
  const fast = mode === 'fast'
  const reading = readPrompt(task.prompt, fast ? '' : task.negativePrompt, catalogue)
  reportReading(reading, context.warn)
  const scene = settleScene(reading, seed)
  context.progress(0.08)
  const plain = await drawBackdrop({ backdrop: scene.backdrop, width, height, seed }, shareOfWork(context, 0.08, 0.42))
  const drawn = fast ? plain : await scatterDetails(plain, scene.backdrop, task.steps * (mode === 'hd' ? 3 : 2), seed)
  context.signal.throwIfAborted()
  await context.offerPreview(async () => drawn.picture)
  const softness = medium === 'photography' && !fast ? softnessOf(scene) : 0
  const { picture, figures } = await composeScene(
    scene,
    drawn,
    icons,
    {
      seed,
      prominence: 1 + 0.045 * (task.guidance - evenGuidance),
      freedom: Math.max(0, 1 - (task.guidance - 1) / 10),
      soften:
        softness === 0
          ? null
          : scene.portrait
            ? behind => blurByDepth(behind, softness, () => 1, { signal: context.signal })
            : (behind, ground) =>
                depthOfField(behind, ground.horizon, ground.ground, softness, { signal: context.signal }),
    },
    shareOfWork(context, 0.42, 0.72),
  )
  await context.offerPreview(async () => picture)
  const crisp = unsharp(picture, { sigma: Math.sqrt(width * height) / 1100, amount: 0.12 + (task.steps - 20) / 75 })
  context.signal.throwIfAborted()
  const focusRow = figures.length === 0 ? 0.8 : Math.max(...figures.map(figure => (figure.y + figure.height) / height))
  const look = shareOfWork(context, 0.72, 1)
  const finished =
    medium === 'art'
      ? await paperLook(crisp, { seed }, look)
      : await cameraLook(crisp, { focusRow: Math.min(1, focusRow), horizon: drawn.horizon, seed }, look)
  context.progress(1)
  return finished
}

/** How far the ground behind goes out of focus: much behind a portrait, not at all where the place is the picture. */
function softnessOf(scene: Scene): number {
  if (scene.things.length === 0 || scene.backdrop.place === 'abstract') return 0
  if (scene.portrait || scene.closeUp) return 1
  return scene.backdrop.place === 'tabletop' || scene.backdrop.place === 'studio' ? 0.5 : 0.42
}
