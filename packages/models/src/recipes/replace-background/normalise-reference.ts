import { luma, type Picture, resizePicture } from '@sfumato/raster'

const referencePixels = 1_000_000
/** Shares of the darkest and lightest pixels that may be clipped. */
const clippedShare = 0.005
/** Where the mean luma of a well exposed picture lies, 0 to 255. */
const targetMean = 118
/** Exposure is corrected within these bounds, so that a night stays a night. */
const gammaRange = [0.7, 1.4] as const

/** The luma below which `share` of the pixels lie. */
const quantile = (histogram: Uint32Array, total: number, share: number): number => {
  let count = 0
  for (let value = 0; value < 256; value++) {
    count += histogram[value]
    if (count > share * total) return value
  }
  return 255
}

/** A tone curve that stretches the levels and moves the mean towards a good exposure. */
const toneCurve = (picture: Picture): Uint8Array => {
  const { data } = luma(picture)
  const histogram = new Uint32Array(256)
  let sum = 0
  for (const value of data) {
    histogram[value]++
    sum += value
  }
  const low = Math.min(64, quantile(histogram, data.length, clippedShare))
  const high = Math.max(160, quantile(histogram, data.length, 1 - clippedShare))
  const mean = Math.min(0.95, Math.max(0.05, (sum / data.length - low) / (high - low)))
  const wanted = Math.log(targetMean / 255) / Math.log(mean)
  const gamma = Math.min(gammaRange[1], Math.max(gammaRange[0], wanted))
  return Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round(255 * Math.min(1, Math.max(0, (value - low) / (high - low))) ** gamma),
  )
}

/** A reference picture brought to a common size (one megapixel at most) and a common exposure. */
export const normaliseReference = (picture: Picture): Picture => {
  const scale = Math.min(1, Math.sqrt(referencePixels / (picture.width * picture.height)))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const sized = resizePicture(picture, width, height)
  const curve = toneCurve(sized)
  return { ...sized, rgb: sized.rgb.map(value => curve[value]) }
}
