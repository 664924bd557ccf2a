import type { Picture } from '@sfumato/raster'
import { draw } from '@sfumato/raster/testing'

type Colour = readonly [red: number, green: number, blue: number]

/** Four skin colours from light to dark. */
export const skinTones = {
  pale: [255, 219, 190],
  tan: [224, 172, 125],
  brown: [150, 100, 70],
  dark: [90, 56, 37],
} as const satisfies Record<string, Colour>

const inEllipse = (x: number, y: number, centreX: number, centreY: number, radiusX: number, radiusY: number) =>
  ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 < 1

const shade = ([red, green, blue]: Colour, factor: number): Colour => [red * factor, green * factor, blue * factor]

/** One colour all over. */
export const drawFlat = (colour: Colour): Picture => draw(240, 300, () => colour)

/** An evening sky over dark land. */
export const drawSunset = (): Picture =>
  draw(360, 240, (_x, y) => (y < 145 ? [255 - y * 0.5, 120 + y * 0.5, 60 + y * 0.7] : [60, 50, 90]))

/** Two shaded balls on light grey. */
export const drawSpheres = (tone: Colour): Picture =>
  draw(400, 300, (x, y) => {
    const distance = Math.min(Math.hypot(x - 130, y - 150), Math.hypot(x - 270, y - 150)) / 70
    return distance < 1 ? shade(tone, 1 - 0.4 * distance ** 2) : [240, 240, 240]
  })

/** A head with hair and a blue jumper. */
export const drawPortrait = (tone: Colour): Picture =>
  draw(400, 500, (x, y) => {
    if (inEllipse(x, y, 165, 210, 14, 8) || inEllipse(x, y, 235, 210, 14, 8)) return [40, 30, 30]
    if (inEllipse(x, y, 200, 285, 30, 9)) return [180, 70, 80]
    if (inEllipse(x, y, 200, 225, 90, 120) && y > 150) return shade(tone, 1 - Math.hypot(x - 200, y - 225) / 480)
    if (inEllipse(x, y, 200, 200, 110, 140) && y < 300) return [60, 35, 20]
    if (x > 165 && x < 235 && y > 320 && y < 380) return shade(tone, 0.8)
    if (inEllipse(x, y, 200, 500, 180, 130)) return [40, 70, 140]
    return [200 - y / 10, 210 - y / 10, 220 - y / 10]
  })

/** A standing figure in a red shirt and blue trousers, with bare arms. */
export const drawFigure = (tone: Colour): Picture =>
  draw(300, 600, (x, y) => {
    if (inEllipse(x, y, 150, 70, 45, 55)) return tone
    if (inEllipse(x, y, 150, 240, 80, 120)) return [170, 40, 40]
    if (inEllipse(x, y, 120, 440, 35, 140) || inEllipse(x, y, 180, 440, 35, 140)) return [40, 60, 110]
    if (inEllipse(x, y, 60, 260, 22, 110) || inEllipse(x, y, 240, 260, 22, 110)) return tone
    return [150, 190, 150]
  })

/** A raised hand with four fingers. */
export const drawHand = (tone: Colour): Picture =>
  draw(400, 400, (x, y) => {
    const fingers = [130, 177, 224, 271].some(centre => inEllipse(x, y, centre, 140, 20, 110))
    return fingers || inEllipse(x, y, 200, 280, 90, 100) ? shade(tone, 1 - x / 2000) : [230, 235, 240]
  })
