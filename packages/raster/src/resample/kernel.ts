/**
 * How a resampler weighs its neighbours:
 * - `lanczos3`: sharpest, rings a little at hard edges
 * - `cubic`: Keys' cubic convolution with a = -1/2, by which most programs reduce ("bicubic")
 * - `mitchell`: Mitchell-Netravali with B = C = 1/3, softer, hardly rings
 * - `area`: exact mean of the covered area; for enlarging it repeats pixels
 */
export type Kernel = 'lanczos3' | 'cubic' | 'mitchell' | 'area'

/** Half the width of a kernel in source pixels at scale 1. */
export const kernelRadius: Record<Exclude<Kernel, 'area'>, number> = { lanczos3: 3, cubic: 2, mitchell: 2 }

/** Value of a kernel at a distance in source pixels; not normalised. */
export function kernelValue(kernel: Exclude<Kernel, 'area'>, distance: number): number {
  const x = Math.abs(distance)
  if (kernel === 'lanczos3') return lanczos3(x)
  return kernel === 'cubic' ? cubic(x) : mitchell(x)
}

function lanczos3(x: number): number {
  if (x >= 3) return 0
  if (x < 1e-7) return 1
  const angle = Math.PI * x
  return (3 * Math.sin(angle) * Math.sin(angle / 3)) / (angle * angle)
}

/** Keys, "Cubic Convolution Interpolation for Digital Image Processing", 1981. */
function cubic(x: number): number {
  if (x >= 2) return 0
  if (x >= 1) return ((-0.5 * x + 2.5) * x - 4) * x + 2
  return (1.5 * x - 2.5) * x * x + 1
}

/** Mitchell and Netravali, "Reconstruction Filters in Computer Graphics", 1988. */
function mitchell(x: number): number {
  if (x >= 2) return 0
  if (x >= 1) return ((-7 / 3) * x * x * x + 12 * x * x - 20 * x + 32 / 3) / 6
  return (7 * x * x * x - 12 * x * x + 16 / 3) / 6
}
