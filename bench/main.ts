/**
 * `npm run bench [-- models | guards | service | queue | throughput | diffusion | language | raster --photos <folder>]`:
 * prints times and qualities beside a baseline measured in the same run, since machines are noisy and only the ratio
 * travels. No figure here is a test.
 */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  diffusion: async () => (await import('./diffusion/index.ts')).benchDiffusion(),
  guards: async () => (await import('./guards.ts')).benchGuards(),
  language: async () => (await import('./language/index.ts')).benchLanguage(),
  models: async () => (await import('./models.ts')).benchModels(),
  raster: async () => (await import('./raster/index.ts')).benchRaster(),
  throughput: async () => (await import('./throughput.ts')).benchThroughput(),
  queue: async () => (await import('./queue.ts')).benchQueue(),
  service: async () => (await import('./service.ts')).benchService(),
}

const parameters = process.argv.slice(2)
const firstOption = parameters.findIndex(parameter => parameter.startsWith('-'))
const chosen = firstOption < 0 ? parameters : parameters.slice(0, firstOption)
const unknown = chosen.filter(name => !(name in benches))
if (unknown.length > 0) {
  console.error(`unknown bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
// What needs a folder of photographs runs only when asked for.
for (const name of chosen.length > 0 ? chosen : ['models', 'service']) await benches[name]()
process.exit(0)
