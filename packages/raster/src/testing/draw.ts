import type { Mask, Picture } from '../picture.ts'

/** Draws a picture by asking for the colour of every pixel; channels are rounded and clamped. */
export function draw(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly [red: number, green: number, blue: number, alpha?: number],
): Picture {
  const rgb = new Uint8ClampedArray(3 * width * height)
  const alpha = new Uint8ClampedArray(width * height)
  let opaque = true
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const [red, green, blue, opacity = 255] = colourAt(x, y)
      rgb[3 * i] = red
      rgb[3 * i + 1] = green
      rgb[3 * i + 2] = blue
      alpha[i] = opacity
      if (opacity < 255) opaque = false
    }
  }
  return { width, height, rgb: new Uint8Array(rgb.buffer), alpha: opaque ? null : new Uint8Array(alpha.buffer) }
}

/** Draws a mask by asking for the value of every pixel. */
export function drawMask(width: number, height: number, valueAt: (x: number, y: number) => number): Mask {
  const data = new Uint8ClampedArray(width * height)
  for (let y = 0, i = 0; y < height; y++) for (let x = 0; x < width; x++, i++) data[i] = valueAt(x, y)
  return { width, height, data: new Uint8Array(data.buffer) }
}

/** A disc with an anti-aliased rim, 255 inside. */
export function discMask(width: number, height: number, centreX: number, centreY: number, radius: number): Mask {
  return drawMask(width, height, (x, y) => 255 * (radius + 0.5 - Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY)))
}
