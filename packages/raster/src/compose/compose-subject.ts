import { blurPicture } from '../filter/blur.ts'
import type { Mask, Picture } from '../picture.ts'
import { contactShadow } from './contact-shadow.ts'
import { assertSameSize } from './same-size.ts'

/** What is laid over what. All of the same size. */
export interface SubjectLayers {
  /** The picture the subject comes from: its solid pixels are kept bit for bit. */
  readonly original: Picture
  /** The subject's own colours at soft edges, free of the old background. */
  readonly foreground: Picture
  readonly matte: Mask
  readonly background: Picture
  /** Lay a contact shadow on the new ground. */
  readonly shadow: boolean
}

const shadowDepth = 0.55
/** How much of the new surroundings' light reaches the edge band, at its thinnest. */
const lightWrap = 0.35
/** Width of the light that wraps around the edge, as a share of the shorter side. */
const wrapShare = 0.012

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
 * A cut-out over a new background. Solid pixels (matte 255) are the original's bit for bit; in the soft band the
 * foreground's colours take some light of the new surroundings and are blended by the matte.
 */
export function composeSubject({ original, foreground, matte, background, shadow }: SubjectLayers): Picture {
  assertSameSize(original, background, 'the background')
  assertSameSize(original, matte, 'the matte')
  const { width, height } = original
  const cast = shadow ? contactShadow(matte) : null
  const ground = cast ? darken(background, cast) : background
  const light = blurPicture(ground, Math.max(2, Math.min(width, height) * wrapShare))
  const rgb = ground.rgb.slice()
  for (let i = 0; i < matte.data.length; i++) {
    const alpha = matte.data[i] / 255
    if (alpha === 0) continue
    const wrap = lightWrap * (1 - alpha)
    for (let c = 3 * i; c < 3 * i + 3; c++) {
      if (alpha === 1) rgb[c] = original.rgb[c]
      else {
        const lit = foreground.rgb[c] + wrap * (light.rgb[c] - foreground.rgb[c])
        rgb[c] = Math.round(lit * alpha + ground.rgb[c] * (1 - alpha))
      }
    }
  }
  return { width, height, rgb, alpha: null }
}
