import type { Picture } from '@sfumato/raster'
import type { Colour } from '../../scene/scene.ts'

/** Opaque colour in floats, 0 to 255 a channel, so that long gradients keep their steps until the very end. */
export interface Canvas {
  readonly width: number
  readonly height: number
  /** Interleaved red, green, blue. */
  readonly data: Float32Array
}

/** A black canvas. */
export function createCanvas(width: number, height: number): Canvas {
  return { width, height, data: new Float32Array(width * height * 3) }
}

/** Lays `colour` over one pixel; pixels outside are ignored. */
export function tint(canvas: Canvas, x: number, y: number, colour: Colour, alpha: number): void {
  if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return
  const at = (y * canvas.width + x) * 3
  const { data } = canvas
  data[at] += (colour[0] - data[at]) * alpha
  data[at + 1] += (colour[1] - data[at + 1]) * alpha
  data[at + 2] += (colour[2] - data[at + 2]) * alpha
}

/** Fills rows `from` up to `to` (exclusive), each in the colour that `shade` gives for it. */
export function fillRows(canvas: Canvas, from: number, to: number, shade: (y: number) => Colour): void {
  const { width, data } = canvas
  for (let y = Math.max(0, Math.floor(from)); y < Math.min(canvas.height, to); y++) {
    const [red, green, blue] = shade(y)
    for (let at = y * width * 3; at < (y + 1) * width * 3; at += 3) {
      data[at] = red
      data[at + 1] = green
      data[at + 2] = blue
    }
  }
}

/** The canvas in 8 bits, with half a step of triangular noise so that slow gradients show no bands. */
export function toPicture(canvas: Canvas): Picture {
  const { width, height, data } = canvas
  const rgb = new Uint8Array(data.length)
  let state = 0x2545f491
  for (let index = 0; index < data.length; index++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const noise = ((state & 0xffff) + ((state >>> 16) & 0xffff)) / 131072 - 0.5
    const value = data[index] + noise + 0.5
    rgb[index] = value <= 0 ? 0 : Math.min(value, 255)
  }
  return { width, height, rgb, alpha: null }
}
