import { createRandom, crop, maskBounds, type Picture, type Rectangle, resizePicture } from '@sfumato/raster'
import type { BackgroundTask, PaintContext } from '../painter.ts'
import { drawBackdrop } from './backdrop/draw-backdrop.ts'
import type { DrawnBackdrop } from './backdrop/drawn-backdrop.ts'
import { castScene } from './compose/cast-scene.ts'
import type { Figure } from './compose/figure.ts'
import { layOut } from './compose/layout.ts'
import { paintFigures } from './compose/paint-figures.ts'
import { relight } from './compose/relight.ts'
import { sampleLight } from './compose/sample-light.ts'
import { scatterDetails } from './compose/scatter.ts'
import { stageOf } from './compose/stage.ts'
import { depthOfField } from './look/depth-of-field.ts'
import { reportReading } from './report-reading.ts'
import { readPrompt } from './scene/read-prompt.ts'
import type { Reading } from './scene/reading.ts'
import type { Scene } from './scene/scene.ts'
import { settleScene } from './scene/settle-scene.ts'
import { shareOfWork } from './share-of-work.ts'
import { loadCatalogue } from './things/catalogue.ts'
import { loadNotoIcons, type NotoIcons } from './things/noto-icons.ts'

/** Ground details that are scattered where time allows. */
const scattered = 60

/** Blur of the ground behind a subject; 1 is a fast portrait lens. */
const softness = 0.62

/**
 * Paints a ground behind a cut-out: a drawn scene, or the first reference as a plate in the light that the prompt
 * names, with the prompt's things beside and behind the subject. `fast` reads no negative prompt, scatters no details
 * and leaves the ground sharp.
 */
export async function paintBackground(task: BackgroundTask, context: PaintContext): Promise<Picture> {
  const { subject, matte, seed, fast, references } = task
  const { width, height } = subject
  const [catalogue, icons] = await Promise.all([loadCatalogue(), loadNotoIcons()])
  context.signal.throwIfAborted()
  const reading = readPrompt(task.prompt, fast ? '' : task.negativePrompt, catalogue)
  reportReading(reading, context.warn)
  const scene = { ...settleScene(reading, seed, 'part'), portrait: false, closeUp: false }
  const subjectBox = maskBounds(matte) ?? { x: 0, y: 0, width, height }
  const standsAt = Math.min(1, (subjectBox.y + subjectBox.height) / height)
  context.progress(0.05)
  const ground =
    references.length > 0
      ? plateOf(references, reading, width, height, standsAt)
      : await drawGround(scene, task, standsAt, context)
  context.signal.throwIfAborted()
  const { behind, beside } = await placeAround(scene, ground, subjectBox, seed, icons)
  const painting = {
    light: ground,
    onWater: ground.support === 'water',
    icons,
    seed,
    shadows: !scene.backdrop.without.has('shadows'),
  }
  const withFar = await paintFigures(ground.picture, behind, painting, { signal: context.signal })
  const soft = fast
    ? withFar
    : await depthOfField(withFar, ground.horizon, ground.ground, softness, shareOfWork(context, 0.6, 0.85))
  const picture = await paintFigures(soft, beside, painting, shareOfWork(context, 0.85, 1))
  context.progress(1)
  return picture
}

async function drawGround(
  scene: Scene,
  task: BackgroundTask,
  standsAt: number,
  context: PaintContext,
): Promise<DrawnBackdrop> {
  const { seed, fast, subject } = task
  const drawn = await drawBackdrop(
    { backdrop: scene.backdrop, width: subject.width, height: subject.height, seed, standsAt },
    shareOfWork(context, 0.05, 0.6),
  )
  if (fast) return drawn
  return scatterDetails(drawn, scene.backdrop, scattered, seed)
}

/** The first reference, cut and scaled to cover the size, with the light that all of them share and the prompt names. */
function plateOf(
  references: readonly Picture[],
  reading: Reading,
  width: number,
  height: number,
  standsAt: number,
): DrawnBackdrop {
  const [first] = references
  const scale = Math.max(width / first.width, height / first.height)
  const cutWidth = Math.min(first.width, Math.max(1, Math.round(width / scale)))
  const cutHeight = Math.min(first.height, Math.max(1, Math.round(height / scale)))
  const cut = crop(first, {
    x: (first.width - cutWidth) >> 1,
    y: (first.height - cutHeight) >> 1,
    width: cutWidth,
    height: cutHeight,
  })
  const { rgb } = resizePicture(cut, width, height)
  const picture = relight({ width, height, rgb, alpha: null }, references.slice(1), reading.time, reading.weather)
  const { light, haze } = sampleLight(picture, null)
  const horizon = Math.min(0.55, Math.max(0.2, standsAt - 0.25))
  return {
    picture,
    horizon,
    ground: [horizon + 0.1, Math.min(0.96, Math.max(horizon + 0.15, standsAt))],
    support: 'ground',
    light,
    haze,
  }
}

/** Stands a scene's things on the free side of a subject, or small behind it where there is none. */
async function placeAround(
  scene: Scene,
  ground: DrawnBackdrop,
  subject: Rectangle,
  seed: number,
  icons: NotoIcons,
): Promise<{ behind: Figure[]; beside: Figure[] }> {
  const random = createRandom(seed ^ 0xba5e)
  const cast = await castScene(scene, icons, random)
  const stage = stageOf(ground, 0.8, 0.2)
  const left = subject.x
  const right = stage.width - subject.x - subject.width
  const room = Math.max(left, right)
  const roomy = room > stage.width * 0.16
  const narrowed = roomy
    ? { ...stage, width: room, near: Math.min(stage.near, subject.y + subject.height) }
    : { ...stage, prominence: 0.6 }
  const figures = layOut(scene, cast, narrowed, random).map(figure => ({
    ...figure,
    x: figure.x + (roomy && right > left ? stage.width - room : 0),
    depth: roomy ? figure.depth : Math.min(figure.depth, 0.25),
  }))
  return { behind: figures.filter(figure => figure.depth < 0.3), beside: figures.filter(figure => figure.depth >= 0.3) }
}
