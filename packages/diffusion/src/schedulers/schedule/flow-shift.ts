/**
 * Moves a flow's noise level (0 to 1) towards noise, which larger pictures need (Esser et al., "Scaling Rectified
 * Flow Transformers for High-Resolution Image Synthesis", 2024, equation 23). A shift of 1 changes nothing.
 */
export function shiftFlow(sigma: number, shift: number): number {
  return (shift * sigma) / (1 + (shift - 1) * sigma)
}

/** Stretches falling flow levels so that the last one becomes `terminal` and a level of 1 stays. */
export function stretchToTerminal(sigmas: readonly number[], terminal: number): number[] {
  const scale = (1 - sigmas[sigmas.length - 1]) / (1 - terminal)
  return sigmas.map(sigma => 1 - (1 - sigma) / scale)
}
