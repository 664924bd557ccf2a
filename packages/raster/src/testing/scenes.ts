import type { Mask, Picture } from '../picture.ts'
import { draw, drawMask } from './draw.ts'
import { createFractalNoise, createNoise } from './noise.ts'

type Triple = readonly [number, number, number]

const mix = (a: Triple, b: Triple, share: number): Triple => {
  const t = Math.min(1, Math.max(0, share))
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** An outdoor scene: clouded sky, two ranges of hills, a meadow. Stands in for a photograph. */
export function scenePicture(seed = 1, width = 480, height = 320): Picture {
  const clouds = createFractalNoise(seed, 5)
  const ridge = createFractalNoise(seed + 1, 5)
  const grass = createFractalNoise(seed + 2, 3)
  const speckle = createNoise(seed + 3)
  const unit = height / 320
  return draw(width, height, (px, py) => {
    const x = px / unit
    const y = py / unit
    const grain = (speckle(px * 1.7, py * 1.7) - 0.5) * 8
    const far = 130 - 60 * (ridge(x / 90, 3) - 0.3)
    const near = 185 - 40 * (ridge(x / 60, 40) - 0.5)
    let colour: Triple
    if (y < far) {
      const cover = (clouds(x / 70, y / 35) - 0.45) * 4
      colour = mix(mix([88, 140, 205], [190, 215, 235], y / 150), [246, 247, 250], cover)
    } else if (y < near) {
      colour = mix([92, 116, 140], [104, 130, 120], (y - far) / 60)
      colour = mix(colour, [70, 92, 100], (ridge(x / 14, y / 10) - 0.4) * 2)
    } else {
      const depth = (y - near) / (320 - near)
      const blades = grass(x / (3 + 6 * depth), y / (2 + 8 * depth))
      colour = mix(mix([96, 128, 62], [118, 150, 58], depth), [44, 74, 26], (blades - 0.35) * 2.2)
    }
    return [colour[0] + grain, colour[1] + grain, colour[2] + grain]
  })
}

/** A red, shaded ball on a plain studio ground, and its true alpha. */
export function subjectPicture(width = 360, height = 300): { readonly picture: Picture; readonly alpha: Mask } {
  const speckle = createNoise(9)
  const centreX = width * 0.52
  const centreY = height * 0.5
  const radius = Math.min(width, height) * 0.3
  const alpha = drawMask(
    width,
    height,
    (x, y) => 255 * (radius + 0.5 - Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY)),
  )
  const picture = draw(width, height, (x, y) => {
    const u = (x + 0.5 - centreX) / radius
    const v = (y + 0.5 - centreY) / radius
    const light = Math.max(0, 0.55 - 0.45 * u - 0.5 * v)
    const ball = mix(mix([120, 18, 24], [214, 52, 46], light), [255, 236, 224], (light - 0.95) * 3)
    const ground = mix([226, 224, 220], [204, 202, 200], y / height)
    const grain = (speckle(x * 1.9, y * 1.9) - 0.5) * 5
    const colour = mix(ground, ball, alpha.data[y * width + x] / 255)
    return [colour[0] + grain, colour[1] + grain, colour[2] + grain]
  })
  return { picture, alpha }
}

/** A blue ring whose hole and surroundings are fully transparent and whose rim is soft. */
export function transparentPicture(width = 240, height = 200): Picture {
  const outer = Math.min(width, height) * 0.42
  const inner = outer * 0.5
  return draw(width, height, (x, y) => {
    const distance = Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2)
    const cover = Math.min(1, Math.max(0, (outer - distance) / 6), Math.max(0, (distance - inner) / 6))
    return [30 + (60 * x) / width, 90, 200 - (60 * y) / height, Math.round(255 * Math.max(0, cover))]
  })
}

/** A picture whose four corners tell which way up it is: red, green, blue and yellow clockwise from the upper left. */
export function cornersPicture(width = 96, height = 64): Picture {
  const corners: readonly (readonly Triple[])[] = [
    [
      [220, 30, 30],
      [30, 180, 40],
    ],
    [
      [235, 210, 40],
      [40, 60, 210],
    ],
  ]
  return draw(width, height, (x, y) => corners[y < height / 2 ? 0 : 1][x < width / 2 ? 0 : 1])
}
