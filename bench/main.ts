/**
 * `npm run bench [-- models | service]`: prints times beside a baseline measured in the same run, since machines are
 * noisy and only the ratio travels. No figure here is a test.
 */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  models: async () => (await import('./models.ts')).benchModels(),
  service: async () => (await import('./service.ts')).benchService(),
}

const chosen = process.argv.slice(2).filter(argument => !argument.startsWith('-'))
const unknown = chosen.filter(name => !(name in benches))
if (unknown.length > 0) {
  console.error(`unknown bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const name of chosen.length > 0 ? chosen : Object.keys(benches)) await benches[name]()
process.exit(0)
