const reducedPixels = 1_000_000

/** The size of the result: the picture's own with `original_quality`, else at most one megapixel, never enlarged. */
export const outputSize = (
  width: number,
  height: number,
  originalQuality: boolean,
): { readonly width: number; readonly height: number } => {
  const scale = originalQuality ? 1 : Math.min(1, Math.sqrt(reducedPixels / (width * height)))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
