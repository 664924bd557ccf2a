import { readConfig } from '../config/read-config.ts'
import { startService } from '../serve.ts'
import { instantChildModule } from './instant-child-module.ts'

// A server of its own process with the instant painter, for tests that kill it and for benchmarks. Configured by the
// environment like the real one; writes its address as its first line.
const running = await startService(readConfig(process.env), { childModule: instantChildModule })
console.log(running.address)
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)))
