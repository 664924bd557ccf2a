/** Execution providers that are worth trying on a kind of machine, fastest first. */
const byPlatform: Readonly<Record<string, readonly string[]>> = {
  darwin: ['coreml', 'webgpu', 'cpu'],
  win32: ['cuda', 'dml', 'webgpu', 'cpu'],
  linux: ['cuda', 'webgpu', 'cpu'],
}

/** The providers to try in turn on this platform when a caller names none. */
export function platformProviders(platform: NodeJS.Platform = process.platform): readonly string[] {
  return byPlatform[platform] ?? ['cpu']
}

/**
 * Whether a provider multiplies by a weight as torch lays it out (FusedMatMul). The others want it transposed, by a
 * node that is folded into a second copy of the weight while the graph loads.
 */
export function hasFusedProducts(provider: string): boolean {
  return provider === 'cpu' || provider === 'cuda'
}
