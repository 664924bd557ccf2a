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
