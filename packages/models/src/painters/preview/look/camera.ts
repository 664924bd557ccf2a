import { createRandom, type Mask, type Picture, type Work } from '@sfumato/raster'
import { breathe } from '../backdrop/parts/breathe.ts'
import { blurByDepth } from './depth-of-field.ts'
import { sampleHalf, softLight } from './soften.ts'

/** Where the camera looks. */
export interface CameraView {
  /** Row in focus, as a share of the height. */
  readonly focusRow: number
  /** Row of the horizon, as a share of the height. */
  readonly horizon: number
  /** Unsigned 32-bit; varies the grain. */
  readonly seed: number
  /**
   * How far each pixel is out of focus, 0 sharp to 255; the picture's size. Without it only the ground in front of
   * the row in focus is softened, since what stands there may reach above the horizon and still be near.
   */
  readonly depthMask?: Mask
}

/** Blur of the foreground by the widest one of `blurByDepth`. */
const foregroundStrength = 0.6

/** Share of blurred highlights that is added. */
const bloom = 0.16

/** How much darker the corners are. */
const vignette = 0.24

/** Standard deviation of the grain in mid-tones, in byte steps. */
const grain = 2.6

/** Lifted blacks, a firm middle and a soft shoulder, as film has them; slight, since each channel bends for itself. */
const curve = Float32Array.from({ length: 1025 }, (_, step) => {
  const x = step / 1024
  const contrast = x + 0.03 * Math.sin((x - 0.5) * 2 * Math.PI)
  const lifted = 0.014 + contrast * 0.986
  return 255 * (lifted < 0.88 ? lifted : 0.88 + 0.115 * Math.tanh((lifted - 0.88) / 0.115))
})

/**
 * Makes a composed picture look photographed: depth of field, bloom around lights, a film-like tone curve with cool
 * shadows and warm lights, darker corners, fine luminance grain. Size and alpha stay.
 */
export async function cameraLook(picture: Picture, view: CameraView, work: Work = {}): Promise<Picture> {
  const { width, height, alpha } = picture
  const { focusRow, horizon, depthMask } = view
  if (depthMask && (depthMask.width !== width || depthMask.height !== height)) {
    throw new RangeError(
      `depthMask: expected ${width} × ${height}, the size of the picture, but received ${depthMask.width} × ${depthMask.height}`,
    )
  }
  const reach = Math.max(0.08, focusRow - horizon)
  const amountAt = depthMask
    ? (x: number, y: number) => depthMask.data[y * width + x] / 255
    : (_: number, y: number) => Math.min(1, Math.max(0, (y / height - focusRow - 0.05) / reach))
  const focused = await blurByDepth(picture, depthMask ? 1 : foregroundStrength, amountAt, work)
  const size = Math.sqrt(width * height)
  const halo = softLight(focused, size * 0.022)
  await breathe(work)
  const rgb = new Uint8Array(focused.rgb.length)
  const light = new Float32Array(3)
  const random = createRandom(view.seed)
  const noise = grainField(width, height, random.next)
  await breathe(work)
  for (let y = 0; y < height; y++) {
    if (y % 200 === 199) await breathe(work)
    const v = (y / (height - 1 || 1)) * 2 - 1
    for (let x = 0; x < width; x++) {
      const u = (x / (width - 1 || 1)) * 2 - 1
      const fall = Math.min(1, (u * u + v * v) / 2)
      const shade = 1 - vignette * fall * fall
      const at = (y * width + x) * 3
      let red = focused.rgb[at] / 255
      let green = focused.rgb[at + 1] / 255
      let blue = focused.rgb[at + 2] / 255
      sampleHalf(halo, x, y, light)
      const [glowRed, glowGreen, glowBlue] = light
      const bright = Math.max(0, (glowRed + glowGreen + glowBlue) / 3 - 0.2)
      red += (1 - red) * glowRed * bright * bloom
      green += (1 - green) * glowGreen * bright * bloom
      blue += (1 - blue) * glowBlue * bright * bloom
      const luma = (0.2126 * red + 0.7152 * green + 0.0722 * blue) * shade
      const warm = (luma - 0.45) * 0.035
      const speck = noise[y * width + x] * grain * (0.45 + 1.5 * luma * (1 - luma) * 1.2)
      rgb[at] = toned((red + warm) * shade, speck)
      rgb[at + 1] = toned(green * shade, speck)
      rgb[at + 2] = toned((blue - warm) * shade, speck)
    }
  }
  work.progress?.(1)
  return { width, height, rgb, alpha }
}

function toned(value: number, speck: number): number {
  const held = value <= 0 ? 0 : Math.min(value, 1)
  const byte = curve[Math.round(held * 1024)] + speck + 0.5
  return byte <= 0 ? 0 : Math.min(byte, 255)
}

/** Grain with a grain's size: white noise of deviation 1, each speck a little shared with its neighbours. */
function grainField(width: number, height: number, next: () => number): Float32Array {
  const white = new Float32Array(width * height)
  for (let index = 0; index < white.length; index++) white[index] = (next() + next() + next()) * 2 - 3
  const field = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const left = x > 0 ? white[at - 1] : 0
      const above = y > 0 ? white[at - width] : 0
      field[at] = (white[at] + 0.45 * left + 0.45 * above) * 0.845
    }
  }
  return field
}
