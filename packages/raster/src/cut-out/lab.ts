import type { Picture } from '../picture.ts'

/**
 * CIELAB (D65, 2 degree observer) of every pixel: lightness 0 to 100, then green-red and blue-yellow. Equal distances
 * look about equally different; a distance of 2 is just visible.
 */
export function labOf({ rgb, width, height }: Picture): Float32Array {
  const lab = new Float32Array(3 * width * height)
  for (let i = 0; i < lab.length; i += 3) {
    const red = linear[rgb[i]]
    const green = linear[rgb[i + 1]]
    const blue = linear[rgb[i + 2]]
    const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
    const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
    lab[i] = 116 * y - 16
    lab[i + 1] = 500 * (x - y)
    lab[i + 2] = 200 * (y - z)
  }
  return lab
}

/** Linear light of each sRGB byte (IEC 61966-2-1). */
const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
