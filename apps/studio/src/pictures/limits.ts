/** What the server takes unless its operator chose otherwise (`maxImageMb`, `maxMegapixels`, `maxSide`). */
export const pictureLimits = {
  maxBytes: 20 * 1_048_576,
  maxPixels: 64_000_000,
  maxSide: 16_384,
} as const
