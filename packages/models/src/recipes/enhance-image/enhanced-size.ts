const classPixels = { '1MP': 1_000_000, '2MP': 2_000_000, '4MP': 4_000_000 } as const

/** The size of a picture in a resolution class: both sides times √(class / area), rounded, at least one pixel. */
export const enhancedSize = (
  width: number,
  height: number,
  resolution: keyof typeof classPixels,
): { readonly width: number; readonly height: number } => {
  const scale = Math.sqrt(classPixels[resolution] / (width * height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
