import type { Picture } from '../picture.ts'
import type { Kernel } from '../resample/kernel.ts'
import { resampleRowsPaced } from '../resample/resample-rows.ts'
import type { Pacer } from '../work.ts'

/** One number a pixel. */
export interface Plane {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
}

/** A picture as luma and two colour differences (BT.601, full range), each about -255 to 255. */
export interface Planes {
  readonly luma: Plane
  readonly blueness: Plane
  readonly redness: Plane
}

/** Splits colours into luma and colour differences, at the picture's size or a smaller one. */
export async function planesOf(
  { width, height, rgb }: Picture,
  toWidth: number,
  toHeight: number,
  pacer: Pacer,
): Promise<Planes> {
  const area = toWidth * toHeight
  const luma = new Float32Array(area)
  const blueness = new Float32Array(area)
  const redness = new Float32Array(area)
  const split = (y: number, row: Float32Array | Uint8Array) => {
    for (let x = 0, i = y * toWidth; x < toWidth; x++, i++) {
      const value = 0.299 * row[3 * x] + 0.587 * row[3 * x + 1] + 0.114 * row[3 * x + 2]
      luma[i] = value
      blueness[i] = row[3 * x + 2] - value
      redness[i] = row[3 * x] - value
    }
  }
  if (width === toWidth && height === toHeight) {
    for (let y = 0; y < height; y++) {
      if (pacer.due()) await pacer.pause(0)
      split(y, rgb.subarray(3 * y * width, 3 * (y + 1) * width))
    }
  } else {
    const read = (y: number, row: Float32Array) => row.set(rgb.subarray(y * row.length, (y + 1) * row.length))
    const kernels = { horizontal: 'lanczos3', vertical: 'lanczos3' } as const
    await resampleRowsPaced({ width, height, toWidth, toHeight, channels: 3, ...kernels, read, write: split }, pacer, 0)
  }
  const plane = (values: Float32Array): Plane => ({ width: toWidth, height: toHeight, values })
  return { luma: plane(luma), blueness: plane(blueness), redness: plane(redness) }
}

/** The reverse of {@link planesOf}, rounded and clamped. */
export async function colourOf({ luma, blueness, redness }: Planes, pacer: Pacer, share: number): Promise<Uint8Array> {
  const { width, height } = luma
  const rgb = new Uint8ClampedArray(3 * width * height)
  for (let y = 0; y < height; y++) {
    if (pacer.due()) await pacer.pause(share)
    for (let i = y * width, at = 3 * i; i < (y + 1) * width; i++, at += 3) {
      const value = luma.values[i]
      rgb[at] = value + redness.values[i]
      rgb[at + 1] = value - (0.299 * redness.values[i] + 0.114 * blueness.values[i]) / 0.587
      rgb[at + 2] = value + blueness.values[i]
    }
  }
  return new Uint8Array(rgb.buffer)
}

/** A plane at another size. */
export async function resizePlane(
  plane: Plane,
  width: number,
  height: number,
  kernel: Kernel,
  pacer: Pacer,
  share: number,
): Promise<Plane> {
  if (plane.width === width && plane.height === height) return plane
  const values = new Float32Array(width * height)
  await resampleRowsPaced(
    {
      width: plane.width,
      height: plane.height,
      toWidth: width,
      toHeight: height,
      channels: 1,
      horizontal: kernel,
      vertical: kernel,
      read: (y, row) => row.set(plane.values.subarray(y * plane.width, (y + 1) * plane.width)),
      write: (y, row) => values.set(row, y * width),
    },
    pacer,
    share,
  )
  return { width, height, values }
}

/** All planes of a picture at another size. */
export async function resizePlanes(
  planes: Planes,
  width: number,
  height: number,
  kernel: Kernel,
  pacer: Pacer,
  share: number,
): Promise<Planes> {
  return {
    luma: await resizePlane(planes.luma, width, height, kernel, pacer, share),
    blueness: await resizePlane(planes.blueness, width, height, kernel, pacer, share),
    redness: await resizePlane(planes.redness, width, height, kernel, pacer, share),
  }
}
