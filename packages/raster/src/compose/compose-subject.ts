import { blurPicture } from '../filter/blur.ts'
import type { Mask, Picture } from '../picture.ts'
import { edgeAdaptation } from './adapt-edge.ts'
import { contactShadow } from './contact-shadow.ts'
import { matchGrain } from './grain.ts'
import { assertSameSize } from './same-size.ts'

/** What is laid over what. All of the same size. */
export interface SubjectLayers {
  /** The picture the subject comes from: its solid pixels are kept bit for bit. */
  readonly original: Picture
  /** The subject's own colours at soft edges, free of the old background. */
  readonly foreground: Picture
  readonly matte: Mask
  readonly background: Picture
  /** The ground is a place in the same light: shadow, grain and light that wraps around. Not for a plain colour. */
  readonly place: boolean
}

const shadowDepth = 0.55
/** How much of the new surroundings' light reaches the thinnest pixels of the edge. */
const lightWrap = 0.35
/** How far the light that wraps around comes from: pixels at 1 MP, growing with the sides, and at least so many. */
const wrapPixels = 12
const leastWrap = 4
const wrapReference = 1000

const darken = (background: Picture, shadow: Mask): Picture => {
  const rgb = background.rgb.slice()
  for (let i = 0; i < shadow.data.length; i++) {
    if (shadow.data[i] === 0) continue
    const keep = 1 - (shadowDepth * shadow.data[i]) / 255
    for (let c = 3 * i; c < 3 * i + 3; c++) rgb[c] = Math.round(rgb[c] * keep)
  }
  return { ...background, rgb }
}

/**
 * A cut-out over a new background. Solid pixels (matte 255) are the original's bit for bit; soft ones are the
 * foreground's, blended by the matte, and the thinner they are the more they go towards the new surroundings' light and
 * look. On a plain colour nothing is adapted.
 */
export function composeSubject({ original, foreground, matte, background, place }: SubjectLayers): Picture {
  assertSameSize(original, background, 'the background')
  assertSameSize(original, matte, 'the matte')
  const { width, height } = original
  if (!place) return { width, height, rgb: blend(original, foreground, background, matte), alpha: null }
  const grained = matchGrain(background, original, matte)
  const cast = contactShadow(matte)
  const ground = cast ? darken(grained, cast) : grained
  const lit = lightEdge(foreground, ground, matte)
  return { width, height, rgb: blend(original, lit, ground, matte), alpha: null }
}

function blend(original: Picture, foreground: Picture, ground: Picture, matte: Mask): Uint8Array {
  const rgb = ground.rgb.slice()
  for (let i = 0; i < matte.data.length; i++) {
    const alpha = matte.data[i]
    if (alpha === 0) continue
    for (let c = 3 * i; c < 3 * i + 3; c++) {
      rgb[c] = alpha === 255 ? original.rgb[c] : Math.round((foreground.rgb[c] * alpha + rgb[c] * (255 - alpha)) / 255)
    }
  }
  return rgb
}

/** The foreground with its soft pixels in the light of the ground. */
function lightEdge(foreground: Picture, ground: Picture, matte: Mask): Picture {
  const { width, height } = foreground
  const light = blurPicture(ground, Math.max(leastWrap, (wrapPixels * Math.sqrt(width * height)) / wrapReference))
  const adapt = edgeAdaptation(foreground, matte, ground)
  const change = new Float64Array(3)
  const rgb = foreground.rgb.slice()
  for (let i = 0; i < matte.data.length; i++) {
    const alpha = matte.data[i]
    if (alpha === 0 || alpha === 255) continue
    const thin = 1 - alpha / 255
    adapt?.(foreground.rgb, 3 * i, change)
    for (let c = 0; c < 3; c++) {
      const at = 3 * i + c
      const adapted = foreground.rgb[at] + change[c]
      rgb[at] = Math.max(0, Math.min(255, Math.round(adapted + lightWrap * thin * (light.rgb[at] - adapted))))
    }
  }
  return { ...foreground, rgb }
}
