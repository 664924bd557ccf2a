import { resizePicture, type Work } from '@sfumato/raster'
import type { BackdropRequest, DrawnBackdrop } from './drawn-backdrop.ts'
import { breathe } from './parts/breathe.ts'
import { createCanvas, toPicture } from './parts/canvas.ts'
import { between, createStreams } from './parts/chance.ts'
import { under } from './parts/colour.ts'
import type { Drawing } from './parts/drawing.ts'
import { finish } from './parts/finish.ts'
import { moodOf } from './parts/mood.ts'
import { createNoise } from './parts/noise.ts'
import { paintWeather } from './parts/weather.ts'
import { placeArtists } from './place-artists.ts'

/** How far above the row where a subject stands the horizon is kept, as a share of the height. */
const standingRoom = 0.12

/** Highest horizon that still leaves a picture above it, as a share of the height. */
const highestHorizon = 0.06

/** Smaller sides than this leave no room for what a place is made of: it is drawn larger and brought down. */
const leastSide = 64

/**
 * Draws a backdrop of exactly the asked size. The same request gives the same bytes; another seed gives another
 * layout and palette. Throws the signal's reason soon after it aborts.
 */
export async function drawBackdrop(request: BackdropRequest, work: Work = {}): Promise<DrawnBackdrop> {
  const { width, height } = request
  if (Math.min(width, height) >= leastSide) return drawAtSize(request, work)
  const larger = { width: Math.max(width, leastSide), height: Math.max(height, leastSide) }
  const drawn = await drawAtSize({ ...request, ...larger }, work)
  return { ...drawn, picture: resizePicture(drawn.picture, width, height) }
}

async function drawAtSize(request: BackdropRequest, work: Work): Promise<DrawnBackdrop> {
  const { backdrop, width, height, seed, standsAt } = request
  await breathe(work)
  const artist = placeArtists[backdrop.place]
  const chance = createStreams(seed)
  const usual = between(chance('horizon'), artist.horizon[0], artist.horizon[1])
  const share = standsAt === undefined ? usual : Math.max(highestHorizon, Math.min(usual, standsAt - standingRoom))
  const mood = moodOf(backdrop, chance('mood'))
  const drawing: Drawing = {
    canvas: createCanvas(width, height),
    width,
    height,
    unit: Math.sqrt(width * height) / 1000,
    horizon: Math.round(share * height),
    backdrop,
    mood,
    noise: createNoise(seed),
    chance,
    work,
  }
  const standing = await artist.draw(drawing)
  work.progress?.(0.85)
  await breathe(work)
  if (!artist.indoors) paintWeather(drawing)
  await breathe(work)
  finish(drawing)
  await breathe(work)
  const picture = toPicture(drawing.canvas)
  work.progress?.(1)
  return {
    picture,
    horizon: drawing.horizon / height,
    ground: standing.ground,
    support: standing.support,
    light: standing.light ?? {
      from: (mood.sun.x - 0.5) * 2,
      colour: under([255, 255, 255], mood.lit),
      hardness: mood.hardness,
      ambient: under([255, 255, 255], mood.shaded),
    },
    haze: standing.haze ?? { colour: mood.haze, strength: artist.indoors ? 0 : mood.hazeStrength },
  }
}
