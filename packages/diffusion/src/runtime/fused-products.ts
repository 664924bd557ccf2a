/**
 * Whether a provider multiplies by a weight as torch lays it out (FusedMatMul). The others want it transposed, by a
 * node that is folded into a second copy of the weight while the graph loads.
 */
export function hasFusedProducts(provider: string): boolean {
  return provider === 'cpu' || provider === 'cuda'
}
